# One site, many types: hit, miss and deoptimise the fast paths.
def add(a, b): return a + b
vals = [1, 2**62, 2**63 - 1, 2**70, 1.5, True, "s", [1], (2,), b"b", 1j]
for rnd in range(3):
    for _ in range(50): add(1, 2)
    for _ in range(50): add(1.5, 2.5)
    out = []
    for a in vals:
        for b in vals:
            try: out.append(add(a, b))
            except TypeError as e: out.append("E")
    print(len(out), out[1], out[12], out[24], out.count("E"))
    #> 121 4611686018427387905 9223372036854775808 18446744073709551614 68
    #> 121 4611686018427387905 9223372036854775808 18446744073709551614 68
    #> 121 4611686018427387905 9223372036854775808 18446744073709551614 68
def cmp(a, b): return (a < b, a == b, a >= b, a != b)
for _ in range(60): cmp(1, 2)
print(cmp(1, 1.0), cmp(2**70, 1), cmp("a", "b"), cmp(1.5, float("nan")), cmp(True, 2), cmp([1], [1, 2]))
#> (False, True, True, False) (False, False, True, True) (True, False, False, True) (False, False, False, True) (True, False, False, True) (True, False, False, True)
def idx(o, k): return o[k]
for _ in range(60): idx([1, 2, 3], 1)
print(idx([1, 2], -1), idx((1, 2), 0), idx("ab", 1), idx({"k": 5}, "k"), idx(b"a", 0), idx(range(5), 3), idx([1, 2, 3], slice(1)))
#> 2 1 b 5 97 3 [1]
for bad in (([1], 5), ((), 0), ("", 0), ({}, 1), ([1], "a"), (5, 0)):
    try: idx(*bad)
    except Exception as e: print(type(e).__name__, e)  #> IndexError list index out of range
#> IndexError tuple index out of range
#> IndexError string index out of range
#> KeyError 1
#> TypeError list indices must be integers or slices, not str
#> TypeError 'int' object is not subscriptable
class A:
    x = 1
    def m(self): return "A.m"
class B(A):
    def __init__(self): self.x = 2
class C:
    @property
    def x(self): return 3
    def m(self): return "C.m"
class D:
    def __getattr__(self, n): return (lambda: "D." + n) if n == "m" else "dyn"
class S:
    __slots__ = ("x",)
    def m(self): return "S.m"
def attr(o): return o.x, o.m()
b = B()
for _ in range(60): attr(b)
s = S(); s.x = 9
print([attr(o) for o in (A(), B(), C(), D(), s, b)])
#> [(1, 'A.m'), (2, 'A.m'), (3, 'C.m'), ('dyn', 'D.m'), (9, 'S.m'), (2, 'A.m')]
b.m = lambda: "own"; print(attr(b)); del b.m; print(attr(b)); A.m = lambda self: "patched"; print(attr(b)); B.m = lambda self: "B patched"; print(attr(b)); del B.m; B.x = property(lambda s: "prop now")
#> (2, 'own')
#> (2, 'A.m')
#> (2, 'patched')
#> (2, 'B patched')
print(attr(b)); del B.x; print(attr(b)); del b.x; print(attr(b)); A.x = 77; print(attr(b))
#> ('prop now', 'patched')
#> (2, 'patched')
#> (1, 'patched')
#> (77, 'patched')
def glob(): return gval, len("abc")
gval = 1
for _ in range(60): glob()
gval = 2; print(glob()); len = lambda x: "fake"; print(glob()); del len; print(glob()); del gval
#> (2, 3)
#> (2, 'fake')
#> (2, 3)
try: glob()
except NameError as e: print(e)     #> name 'gval' is not defined
import builtins
gval = 3; old = builtins.len; builtins.len = lambda x: "builtin fake"; print(glob()); builtins.len = old; print(glob())
#> (3, 'builtin fake')
#> (3, 3)
def call(f): return f(1)
for _ in range(60): call(str)
class K:
    def __init__(self, v): self.v = v
    def __call__(self, x): return "called", x
print(call(lambda x: x), call(K).v, call(K(5)), call(abs), call([7].count), call(float), call(print), call(type), call(range))
#> 1
#> 1 1 ('called', 1) 1 0 1.0 None <class 'int'> range(0, 1)
def loop(it): return [x for x in it]
for _ in range(30): loop(range(3))
print(loop("ab"), loop({1: 2}), loop((1, 2)), loop(range(2**65, 2**65 + 2)), loop(x for x in "g"), loop({}.items()), loop(b"x"))
#> ['a', 'b'] [1] [1, 2] [36893488147419103232, 36893488147419103233] ['g'] [] [120]
def acc(n, step):
    t = 0
    for _ in range(n): t += step
    return t
print(acc(100, 1), acc(100, 0.5), acc(70, 2**57), acc(3, True), acc(10, -2**62))
#> 100 50.0 10088063165309911040 3 -46116860184273879040
def inner(o, n): return n in o
for _ in range(60): inner([1, 2], 2)
print(inner((1,), 1), inner("abc", "b"), inner({1}, 1), inner({1: 2}, 2), inner(range(5), 4), inner(b"a", 97))
#> True True True False True True
def neg(x): return -x, not x, ~x if isinstance(x, int) else None, +x
for _ in range(60): neg(5)
print(neg(2**63), neg(-2**63), neg(1.5), neg(True), neg(0), neg(0.0))
#> (-9223372036854775808, False, -9223372036854775809, 9223372036854775808) (9223372036854775808, False, 9223372036854775807, -9223372036854775808) (-1.5, False, None, 1.5) (-1, False, -2, 1) (0, True, -1, 0) (-0.0, True, None, 0.0)
