# Plain numbers and texts are compared without the protocol; derived classes are not.
import heapq, bisect
log = []
class I(int):
    def __lt__(self, o): log.append("lt"); return int(self) < int(o)
    def __eq__(self, o): log.append("eq"); return int(self) == int(o)
    __hash__ = int.__hash__
class S(str):
    def __eq__(self, o): log.append("s"); return False
    __hash__ = str.__hash__
class F(float):
    def __gt__(self, o): log.append("gt"); return True
print(min(I(3), I(2)), max(3, I(4)), log); log.clear()  #> 2 4 ['lt']
print(I(3) in [3], [3].count(I(3)), [1, I(3)].index(3), log); log.clear()
#> True 1 1 ['eq', 'eq', 'eq']
print(S("a") in ["a"], ["a"] == [S("a")], max("a", S("b")), log); log.clear()
#> False False b ['s', 's']
print(max(1.0, F(0.5)), F(1.0) > 2.0, log); log.clear()  #> 0.5 True ['gt', 'gt']
nan = float("nan")
print(nan in [nan], [nan] == [nan], [nan] == [float("nan")], min(nan, 1.0) is nan, min(1.0, nan), max(nan, 1.0) is nan)
#> True True False True 1.0 True
print(0.0 == -0.0, max(0.0, -0.0), min(0.0, -0.0), [0.0] == [-0.0], (0.0,) < (-0.0,))
#> True 0.0 0.0 True False
print([1, 2.0, True] == [True, 2, 1.0], 2**70 in [2**70], min(2**70, 1), max(-2**63, 2**63 - 1), max(True, 1), max(1, True))
#> True True 1 9223372036854775807 True 1
print(max("a", "é", "€", "b"), min("a", ""), "a" < "aa", ["a", "é"] < ["a", "€"], max([1, "a"], [1]))
#> €  True True [1, 'a']
for f in (lambda: max(1, "a"), lambda: min(1.0, None), lambda: max(), lambda: max(1), lambda: max([]), lambda: max(1, 2, default=3),
          lambda: min("ab", key=5), lambda: [1] < ["a"], lambda: sorted([1, None])):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
        #> TypeError '>' not supported between instances of 'str' and 'int'
        #> TypeError '<' not supported between instances of 'NoneType' and 'float'
        #> TypeError max expected at least 1 argument, got 0
        #> TypeError 'int' object is not iterable
        #> ValueError max() arg is an empty sequence
        #> TypeError Cannot specify a default for max() with multiple positional arguments
        #> TypeError 'int' object is not callable
        #> TypeError '<' not supported between instances of 'int' and 'str'
        #> TypeError '<' not supported between instances of 'NoneType' and 'int'
print(max(1, 2, key=lambda x: -x), min([3, 1, 2], key=lambda x: -x), max([], default="none"), max({"a": 1, "b": 0}), min(iter([4, 3])))
#> 1 3 none b 3
h = [5, 3, 8, 1]; heapq.heapify(h); heapq.heappush(h, 2); print([heapq.heappop(h) for _ in range(5)])
#> [1, 2, 3, 5, 8]
print(bisect.bisect([1.0, 2.0, 3.0], 2.0), bisect.insort(h, 1), h)  #> 2 None [1]
class Stop:
    def __bool__(self): raise KeyError("bool")
    def __lt__(self, o): return self
    __gt__ = __lt__
for f in (lambda: max(Stop(), Stop()), lambda: any([0, Stop()]), lambda: all([1, Stop()])):
    try:
        print(f())
    except KeyError as e:
        print(e)                    #> 'bool'
                                    #> 'bool'
                                    #> 'bool'
class Hint:
    def __init__(self, h): self.h = h
    def __iter__(self): return iter("abc")
    def __length_hint__(self):
        if isinstance(self.h, type): raise self.h
        return self.h
for h in (0, 100, -1, NotImplemented, "x", TypeError, KeyError, 2**70):
    try:
        print(list(Hint(h)))
    except (TypeError, ValueError, KeyError, OverflowError) as e:
        print(type(e).__name__, e)
#> ['a', 'b', 'c']
#> ['a', 'b', 'c']
#> ValueError __length_hint__() should return >= 0
#> ['a', 'b', 'c']
#> TypeError __length_hint__ must be an integer, not str
#> ['a', 'b', 'c']
#>= 'KeyError '
#> OverflowError Python int too large to convert to C ssize_t
def g():
    yield 1
    raise KeyError("g")
for f in (sum, any, all, max, min, list, sorted):
    try:
        print(f.__name__, f(x - 1 if f is any else x for x in g()))
    except KeyError as e:
        print(f.__name__, e)        #> sum 'g'
                                    #> any 'g'
                                    #> all 'g'
                                    #> max 'g'
                                    #> min 'g'
                                    #> list 'g'
                                    #> sorted 'g'
print(sum([1, 2.5, True, 2**70]), sum([], 5), sum([[1], [2]], []), sum((0.1,) * 10), sum([True, True]))
#> 1.1805916207174113e+21 5 [1, 2] 0.9999999999999999 2

# Tuples: plain items decide without the protocol, others go through it from the first item on.
for x, y in (((1, 2), (1, 3)), ((1, 2), (1, 2)), ((1,), (1, 2)), ((), ()), ((1, "a"), (1.0, "a")), ((nan,), (nan,)),
             ((nan, 1), (nan, 2)), ((float("nan"),), (float("nan"),)), ((1, (2, 3)), (1, (2, 4))), ((True, 2), (1, 2)),
             ((2**70,), (2**70,)), (("a", 1), ("é", 0)), ((0.0,), (-0.0,))):
    print([x < y, x <= y, x == y, x != y, x > y, x >= y], end=" ")
    #>= '[True, True, False, True, False, False] [False, True, True, False, False, True] [True, True, False, True, False, False] [False, True, True, False, False, True] [False, True, True, False, False, True] [False, True, True, False, False, True] [True, True, False, True, False, False] [False, False, False, True, False, False] [True, True, False, True, False, False] [False, True, True, False, False, True] [False, True, True, False, False, True] [True, True, False, True, False, False] [False, True, True, False, False, True] '
print()
log.clear()
print((1, I(2)) < (1, I(3)), (1, I(2)) == (1, 2), (0, I(2)) < (1, I(3)), log); log.clear()
#> True True True ['eq', 'lt', 'eq']
class T(tuple):
    def __lt__(self, o): log.append("T"); return True
print((2,) > T((1,)), T((5,)) < (1,), max((1, 2), T((0,))), log)  #> True True (1, 2) ['T', 'T']
for f in (lambda: (1, "a") < (1, 2), lambda: (None,) < (None,), lambda: (None, 1) < (None, 2), lambda: (None,) < (1,), lambda: (1,) < [1]):
    try:
        print(f())
    except TypeError as e:
        print(e)
#> '<' not supported between instances of 'str' and 'int'
#> False
#> True
#> '<' not supported between instances of 'NoneType' and 'int'
#> '<' not supported between instances of 'tuple' and 'list'
print((1, 2) in {(1, 2): 0}, (1, 2.0) in {(1, 2)}, {(i, i): i for i in range(50)}[7.0, 7])
#> True True 7
