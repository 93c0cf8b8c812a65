# Everything that can be called, and how.
class C:
    def __init__(self, *a, **k): self.a, self.k = a, k
    def __call__(self, *a, **k): return ("call", a, k)
    def m(self, *a, **k): return ("m", a, k)
    @classmethod
    def c(cls, *a, **k): return (cls.__name__, a, k)
    @staticmethod
    def s(*a, **k): return ("s", a, k)
o = C(1, x=2); print(o.a, o.k, o(3, y=4), o.m(5), C.m(o, 6), C.c(7), o.c(8), C.s(9), o.s(10), C.__call__(o, 11), type(o)(12).a)
#> (1,) {'x': 2} ('call', (3,), {'y': 4}) ('m', (5,), {}) ('m', (6,), {}) ('C', (7,), {}) ('C', (8,), {}) ('s', (9,), {}) ('s', (10,), {}) ('call', (11,), {}) (12,)
bound, unbound = o.m, C.m; print(bound(1, *[2], k=3), unbound(o), [bound][0](5), {"f": o}["f"](6), (lambda f: f(7))(o.m), (o.m if o else None)(8))
#> ('m', (1, 2), {'k': 3}) ('m', (), {}) ('m', (5,), {}) ('call', (6,), {}) ('m', (7,), {}) ('m', (8,), {})
print(max(*[1, 2]), "{}{}".format(*"ab"), dict(**{"a": 1}), print.__call__("printed"), len.__call__("abc"), int.__call__("5"), str.join(",", "ab"), list.append([], 1), dict.get({"a": 1}, "a"), type("T", (), {"x": 5}).x, (5).__add__(3), "a".__mul__(3))
#> printed
#> 2 ab {'a': 1} None 3 5 a,b None 1 5 8 aaa
o.inst = lambda *a: ("inst", a); print(o.inst(1)); C.late = lambda self, *a: ("late", a); print(o.late(2)); o.m = lambda: "shadow"; print(o.m()); del o.m; print(o.m())
#> ('inst', (1,))
#> ('late', (2,))
#> shadow
#> ('m', (), {})
import functools, operator
p = functools.partial(o.m, 1, k=2); print(p(3, j=4), functools.partial(C, 5)().a, operator.methodcaller("m", 6)(o), operator.attrgetter("m")(o)(7), list(map(o, [8])), sorted([3, 1], key=operator.neg), functools.reduce(operator.add, [1, 2, 3]))
#> ('m', (1, 3), {'k': 2, 'j': 4}) (5,) ('m', (6,), {}) ('m', (7,), {}) [('call', (8,), {})] [3, 1] 6
def f(a, b=2, *c, d=4, **e): return a, b, c, d, e
print(f(*(1,), **{}), f(1, *(2, 3), d=5, **{"z": 6}), f(*[1], *[2], **{"d": 3}, **{"q": 4}), f(b=1, a=2), f(*range(5)), f(**{"a": 1, "b": 2, "d": 3}), f(a=1, **{"x y": 2}))
#> (1, 2, (), 4, {}) (1, 2, (3,), 5, {'z': 6}) (1, 2, (), 3, {'q': 4}) (2, 1, (), 4, {}) (0, 1, (2, 3, 4), 4, {}) (1, 2, (), 3, {}) (1, 2, (), 4, {'x y': 2})
def many(*args, **kw): return len(args), len(kw)
print(many(*range(1000)), many(**{f"k{i}": i for i in range(300)}), many(*[1] * 255, 2), many(1, 2, 3, *(), **{}))
#> (1000, 0) (0, 300) (256, 0) (3, 0)
def rec(n, *a): return a if n == 0 else rec(n - 1, n, *a)
print(rec(5)); print((lambda *a, **k: (a, k))(*"xy", **{"z": 1})); x = [f]; print(x[0](1)); print((f)(1), (f or None)(2), f (3))
#> (1, 2, 3, 4, 5)
#> (('x', 'y'), {'z': 1})
#> (1, 2, (), 4, {})
#> (1, 2, (), 4, {}) (2, 2, (), 4, {}) (3, 2, (), 4, {})
def default_order(a=print("default evaluated"), b=1): return b  #> default evaluated
print(default_order(), default_order(None, 5), f.__call__(1), f.__get__(9)(8))
#> 1 5 (1, 2, (), 4, {}) (9, 8, (), 4, {})
