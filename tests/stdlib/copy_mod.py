# copy.
import copy
l = [1, [2, 3], {"k": [4]}]; c, d = copy.copy(l), copy.deepcopy(l); l[1].append(9); print(c, d, c[1] is l[1], d[1] is l[1], c is l)
#> [1, [2, 3, 9], {'k': [4]}] [1, [2, 3], {'k': [4]}] True False False
r = [1]; r.append(r); q = copy.deepcopy(r); print(q, q[1] is q, q is r); s = [1]; t = copy.deepcopy([s, s]); print(t[0] is t[1])
#> [1, [...]] True False
#> True
for o in (5, "a", None, (1, 2), 1.5, b"x", True, ..., range(3), frozenset([1]), len, int, lambda: 0, type): print(copy.copy(o) is o, copy.deepcopy(o) is o, end=" ")
#>= 'True True True True True True True True True True True True True True True True True True True False True True True True True True True True '
print(); tup = (1, [2]); print(copy.copy(tup) is tup, copy.deepcopy(tup) is tup, copy.deepcopy(tup), copy.copy({1, 2}), copy.copy({"a": 1}), copy.deepcopy({(1,): [2]}), copy.copy(bytearray(b"x")), copy.copy(slice(1)) == slice(1))
#> True False (1, [2]) {1, 2} {'a': 1} {(1,): [2]} bytearray(b'x') True
class A:
    def __init__(self, v): self.v = v
a = A([1]); b, c = copy.copy(a), copy.deepcopy(a); print(b.v is a.v, c.v is a.v, c.v, type(c).__name__); a.me = a; z = copy.deepcopy(a); print(z.me is z)
#> True False [1] A
#> True
class B:
    def __copy__(self): return "copied"
    def __deepcopy__(self, memo): return "deep", type(memo).__name__
class S:
    __slots__ = ("x", "y")
class L(list): pass
class R:
    def __init__(self, n): self.n = n
    def __reduce__(self): return (R, (self.n * 2,))
class G:
    def __getstate__(self): return {"state": 1}
    def __setstate__(self, s): self.got = s
class N:
    def __new__(cls, a): o = super().__new__(cls); o.a = a; return o
    def __getnewargs__(self): return (self.a + 1,)
s = S(); s.x = [1]; s2, s3 = copy.copy(s), copy.deepcopy(s); l = L([1, [2]]); l.tag = [3]; l2 = copy.deepcopy(l); print(copy.copy(B()), copy.deepcopy(B()), s2.x is s.x, s3.x, hasattr(s3, "y"), l2, l2.tag, l2.tag is l.tag, type(l2).__name__, copy.copy(R(5)).n, copy.copy(G()).got, copy.copy(N(1)).a)
#> copied ('deep', 'dict') True [1] False [1, [2]] [3] False L 10 {'state': 1} 1
from collections import OrderedDict, deque, defaultdict, Counter, namedtuple
P = namedtuple("P", "x"); print(copy.deepcopy(OrderedDict(a=[1])), copy.copy(deque([1], 3)), copy.deepcopy(defaultdict(list, a=[1])), copy.copy(Counter("aab")), copy.deepcopy(P([1])), copy.copy(ValueError("m", 1)).args, copy.deepcopy({1, 2}), copy.copy(iter([1, 2])).__next__())
#> OrderedDict([('a', [1])]) deque([1], maxlen=3) defaultdict(<class 'list'>, {'a': [1]}) Counter({'a': 2, 'b': 1}) P(x=[1]) ('m', 1) {1, 2} 1
def e(fn):
    try: print(fn())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: copy.copy(i for i in [])); e(lambda: copy.deepcopy(open)); e(lambda: copy.copy()); e(lambda: copy.deepcopy(memoryview(b"a"))); print(copy.Error.__mro__[1].__name__, copy.error is copy.Error, copy.replace if hasattr(copy, "replace") else "no replace in 3.11")
#> TypeError: cannot pickle 'generator' object
#> <built-in function open>
#> TypeError: copy() missing 1 required positional argument: 'x'
#> TypeError: cannot pickle memoryview objects
#> Exception True no replace in 3.11
