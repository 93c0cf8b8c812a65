# no-stress: millions of allocations
# timeout: 120
# Operations on structures a million deep raise RecursionError; iterator chains too.
# ouro-only: CPython overflows its C stack in several of these
import copy, functools, itertools
def deep(make, n=1000000):
    x = None
    for _ in range(n): x = make(x)
    return x
class Node:
    def __init__(self, below): self.below = below
    def __eq__(self, other): return self.below == other.below
    def __hash__(self): return hash(self.below)
    def __repr__(self): return f"Node({self.below!r})"
def ends(name, f):
    try: f(); print(name, "came back")
    except RecursionError: pass
for make in (lambda x: [x], lambda x: (x,), lambda x: {0: x}, Node):
    a, b = deep(make), deep(make); name = type(a).__name__
    ends(name + " repr", lambda: repr(a)); ends(name + " ==", lambda: a == b); ends(name + " deepcopy", lambda: copy.deepcopy(a)); ends(name + " in", lambda: a in [b])
    if type(a) in (list, tuple): ends(name + " <", lambda: a < b)
    if type(a) in (tuple, Node): ends(name + " hash", lambda: hash(a))
    del a, b
types = deep(lambda x: (x,)); ends("isinstance", lambda: isinstance(1, types)); ends("issubclass", lambda: issubclass(int, types)); del types
for make in (ValueError, slice, lambda x: functools.partial(print, x), lambda x: list[x], lambda x: {0: x}.values()):
    a = deep(make, 200000); ends("repr", lambda: repr(a)); del a
def generator(it): yield from it
for make in (zip, enumerate, generator, functools.partial(map, abs), functools.partial(filter, None), itertools.chain, lambda it: itertools.islice(it, 3), itertools.cycle, itertools.accumulate, itertools.pairwise, itertools.groupby,
             functools.partial(itertools.takewhile, bool), functools.partial(itertools.filterfalse, None), itertools.zip_longest, lambda it: iter(it.__next__, 0)):
    it = iter([1])
    for _ in range(1000000): it = make(it)
    ends("next", lambda: next(it))
print("done")                       #> done
