# Deep structures die without recursion.
import gc
def deep(make, n=100000):
    x = None
    for _ in range(n): x = make(x)
    return x
class N:
    def __init__(self, n): self.next = n
class S:
    __slots__ = ("next",)
    def __init__(self, n): self.next = n
for make in (lambda x: [x], lambda x: (x,), lambda x: {"k": x}, N, S, lambda x: (lambda: x), lambda x: iter([x]), lambda x: slice(x), lambda x: map(len, x) if 0 else [[x]], lambda x: frozenset([x]) if 0 else {1: [x]}):
    x = deep(make); del x
print("chains died")                #> chains died
def exc(x):
    e = ValueError(); e.__context__ = x if isinstance(x, BaseException) else None
    return e
x = deep(exc); del x
x = []; y = x
for _ in range(100000): z = []; y.append(z); y = z
y.append(x); del x, y, z; print(gc.collect() > 100000)  #> True
head = N(None); tail = head
for _ in range(100000): tail.next = N(None); tail.next.prev = tail; tail = tail.next
del head, tail; print(gc.collect() > 100000, "done")  #> True done
def g(n):
    if n: yield from g(n - 1)
    yield n
print(sum(1 for _ in g(300)))       #> 301
x = deep(lambda v: [v], 1000)
for f in (repr, str):
    try: f(deep(lambda v: [v], 100000))
    except RecursionError as e: print(e)
    #> maximum recursion depth exceeded while getting the repr of an object
    #> maximum recursion depth exceeded while getting the repr of an object
