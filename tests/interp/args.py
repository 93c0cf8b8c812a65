# Parameters: positional-only, keyword-only, defaults, star forms.
def f(a, b=2, /, c=3, *args, d, e=5, **kw): return a, b, c, args, d, e, kw
print(f(1, d=4), f(1, 20, 30, 40, 50, d=4, e=6, x=7), f(1, c=9, d=4, a=100, b=200))
#> (1, 2, 3, (), 4, 5, {}) (1, 20, 30, (40, 50), 4, 6, {'x': 7}) (1, 2, 9, (), 4, 5, {'a': 100, 'b': 200})
def g(*, k): return k
def h(*a): return a
def i(**k): return k
def j(a, /): return a
def k(a, b=1, *, c=2): return a, b, c
print(g(k=1), h(), h(1, 2), i(), i(a=1), j(5), k(1), k(1, 2), k(1, c=5), k(b=3, a=4), k(*[1, 2], **{"c": 3}), k(*(1,), *[2]), h(*"ab", 1, *range(2)), i(**{"a": 1}, b=2, **{"c d": 3}))
#> 1 () (1, 2) {} {'a': 1} 5 (1, 1, 2) (1, 2, 2) (1, 1, 5) (4, 3, 2) (1, 2, 3) (1, 2, 2) ('a', 'b', 1, 0, 1) {'a': 1, 'b': 2, 'c d': 3}
print((lambda *a, b=1, **k: (a, b, k))(1, 2, c=3), (lambda x, /, y=2: x + y)(1), (lambda: None)())
#> ((1, 2), 1, {'c': 3}) 3 None
def default(x=[]): x.append(1); return x
print(default(), default(), default([]), default.__defaults__, k.__kwdefaults__, f.__code__.co_argcount, f.__code__.co_posonlyargcount, f.__code__.co_kwonlyargcount, f.__code__.co_varnames)
#> [1, 1] [1, 1] [1] ([1, 1],) {'c': 2} 3 2 2 ('a', 'b', 'c', 'd', 'e', 'args', 'kw')
def e(fn, *a, **kw):
    try: print(fn(*a, **kw))
    except TypeError as x: print("TypeError", x, sep=": ")
e(f); e(f, 1); e(g); e(g, 1); e(h, a=1); e(i, 1); e(j, a=1); e(j); e(j, 1, 2)
#> TypeError: f() missing 1 required positional argument: 'a'
#> TypeError: f() missing 1 required keyword-only argument: 'd'
#> TypeError: g() missing 1 required keyword-only argument: 'k'
#> TypeError: g() takes 0 positional arguments but 1 was given
#> TypeError: h() got an unexpected keyword argument 'a'
#> TypeError: i() takes 0 positional arguments but 1 was given
#> TypeError: j() got some positional-only arguments passed as keyword arguments: 'a'
#> TypeError: j() missing 1 required positional argument: 'a'
#> TypeError: j() takes 1 positional argument but 2 were given
e(k); e(k, 1, 2, 3); e(k, 1, 2, 3, 4, c=5); e(k, 1, a=2); e(k, 1, zz=2); e(k, b=2); e(k, 1, cc=2)
#> TypeError: k() missing 1 required positional argument: 'a'
#> TypeError: k() takes from 1 to 2 positional arguments but 3 were given
#> TypeError: k() takes from 1 to 2 positional arguments but 4 positional arguments (and 1 keyword-only argument) were given
#> TypeError: k() got multiple values for argument 'a'
#> TypeError: k() got an unexpected keyword argument 'zz'
#> TypeError: k() missing 1 required positional argument: 'a'
#> TypeError: k() got an unexpected keyword argument 'cc'
def two(a, b): pass
def three(a, b, c): pass
def kwonly(*, a, b, c): pass
def one_default(a, b=1): pass
def many(a, b, c, d, e): pass
def pos(a, b, /, c): pass
e(two); e(two, 1); e(three); e(three, 1); e(many); e(kwonly); e(kwonly, a=1); e(two, 1, 2, 3); e(one_default, 1, 2, 3); e(one_default); e(pos, a=1, b=2, c=3); e(pos, 1, b=2, c=3); e(pos, 1); e(lambda: 0, 1); e(lambda x: x)
#> TypeError: two() missing 2 required positional arguments: 'a' and 'b'
#> TypeError: two() missing 1 required positional argument: 'b'
#> TypeError: three() missing 3 required positional arguments: 'a', 'b', and 'c'
#> TypeError: three() missing 2 required positional arguments: 'b' and 'c'
#> TypeError: many() missing 5 required positional arguments: 'a', 'b', 'c', 'd', and 'e'
#> TypeError: kwonly() missing 3 required keyword-only arguments: 'a', 'b', and 'c'
#> TypeError: kwonly() missing 2 required keyword-only arguments: 'b' and 'c'
#> TypeError: two() takes 2 positional arguments but 3 were given
#> TypeError: one_default() takes from 1 to 2 positional arguments but 3 were given
#> TypeError: one_default() missing 1 required positional argument: 'a'
#> TypeError: pos() got some positional-only arguments passed as keyword arguments: 'a, b'
#> TypeError: pos() got some positional-only arguments passed as keyword arguments: 'b'
#> TypeError: pos() missing 2 required positional arguments: 'b' and 'c'
#> TypeError: <lambda>() takes 0 positional arguments but 1 was given
#> TypeError: <lambda>() missing 1 required positional argument: 'x'
class C:
    def m(self, x): pass
    def n(): pass
    @staticmethod
    def s(a): pass
    @classmethod
    def c(cls, a): pass
e(C().m); e(C().m, 1, 2); e(C.m); e(C().n); e(C().s); e(C().c); e(C, 1)
#> TypeError: C.m() missing 1 required positional argument: 'x'
#> TypeError: C.m() takes 2 positional arguments but 3 were given
#> TypeError: C.m() missing 2 required positional arguments: 'self' and 'x'
#> TypeError: C.n() takes 0 positional arguments but 1 was given
#> TypeError: C.s() missing 1 required positional argument: 'a'
#> TypeError: C.c() missing 1 required positional argument: 'a'
#> TypeError: C() takes no arguments
def call(code):
    try: print(eval(code))
    except TypeError as x: print("TypeError", x, sep=": ")
call("h(*5)"); call("i(**5)"); call("i(**{1: 2})"); call("i(a=1, **{'a': 2})"); call("two(*[1], **{'a': 2})"); call("i(**{'a': 1}, **{'a': 2})"); call("h(*None)"); call("C().zz()" if 0 else "two(1, *[2, 3], **{})"); call("len(*[])"); call("len(1, 2)"); call("h(**[1])"); call("print(1, foo=2)"); call("i(**{'k': 1}, k=2)")
#> TypeError: __main__.h() argument after * must be an iterable, not int
#> TypeError: __main__.i() argument after ** must be a mapping, not int
#> TypeError: keywords must be strings
#> TypeError: __main__.i() got multiple values for keyword argument 'a'
#> TypeError: two() got multiple values for argument 'a'
#> TypeError: __main__.i() got multiple values for keyword argument 'a'
#> TypeError: __main__.h() argument after * must be an iterable, not NoneType
#> TypeError: two() takes 2 positional arguments but 3 were given
#> TypeError: len() takes exactly one argument (0 given)
#> TypeError: len() takes exactly one argument (2 given)
#> TypeError: __main__.h() argument after ** must be a mapping, not list
#> TypeError: 'foo' is an invalid keyword argument for print()
#> TypeError: __main__.i() got multiple values for keyword argument 'k'
