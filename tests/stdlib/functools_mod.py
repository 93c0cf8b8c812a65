# functools.
import functools as ft
print(ft.reduce(lambda a, b: a + b, [1, 2, 3]), ft.reduce(lambda a, b: a * b, [], 7), ft.reduce(max, "hello"), ft.reduce(lambda a, b: a, [5]))
#> 6 7 o 5
p = ft.partial(lambda *a, **k: (a, k), 1, x=2); print(p(3, y=4), p(x=9), p.args, p.keywords, p.func.__name__, ft.partial(p, 5)(6), ft.partial(p, 5).args, ft.partial(int, base=2)("101"), repr(ft.partial(print, 1, sep="-"))); p.attr = 1; print(p.__dict__)
#> ((1, 3), {'x': 2, 'y': 4}) ((1,), {'x': 9}) (1,) {'x': 2} <lambda> ((1, 5, 6), {'x': 2}) (1, 5) 5 functools.partial(<built-in function print>, 1, sep='-')
#> {'attr': 1}
calls = []
@ft.lru_cache(maxsize=2)
def sq(x): calls.append(x); return x * x
print(sq(1), sq(2), sq(1), sq(3), sq(2), sq.cache_info(), calls, sq.cache_parameters(), sq.__wrapped__(5), sq.__name__); sq.cache_clear(); print(sq.cache_info())
#> 1 4 1 9 4 CacheInfo(hits=1, misses=4, maxsize=2, currsize=2) [1, 2, 3, 2, 5] {'maxsize': 2, 'typed': False} 25 sq
#> CacheInfo(hits=0, misses=0, maxsize=2, currsize=0)
@ft.cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(50), fib.cache_info())
#> 12586269025 CacheInfo(hits=48, misses=51, maxsize=None, currsize=51)
@ft.lru_cache(typed=True)
def ty(x): return type(x).__name__
print(ty(1), ty(1.0), ty(True), ty.cache_info()); kw = ft.lru_cache(lambda a, b=0: (a, b)); print(kw(1), kw(1, b=0), kw(a=1), kw.cache_info(), kw.cache_info().misses)
#> int float bool CacheInfo(hits=0, misses=3, maxsize=128, currsize=3)
#> (1, 0) (1, 0) (1, 0) CacheInfo(hits=0, misses=3, maxsize=128, currsize=3) 3
@ft.total_ordering
class V:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
print(V(1) <= V(1), V(2) > V(1), V(1) >= V(2)); print(sorted(["b", "A", "c"], key=ft.cmp_to_key(lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))), ft.cmp_to_key(lambda a, b: 0)(1) == ft.cmp_to_key(lambda a, b: 0)(2))
#> True True False
#> ['A', 'b', 'c'] True
def deco(f):
    @ft.wraps(f)
    def w(*a): "w doc"; return f(*a)
    return w
@deco
def named(x: int) -> str: "its doc"; return x
print(named.__name__, named.__doc__, named.__annotations__, named.__wrapped__.__name__, ft.WRAPPER_ASSIGNMENTS, ft.WRAPPER_UPDATES)
#> named its doc {'x': <class 'int'>, 'return': <class 'str'>} named ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__') ('__dict__',)
@ft.singledispatch
def show(x): return "default " + repr(x)
@show.register
def _(x: int): return f"int {x}"
@show.register(list)
@show.register(tuple)
def _(x): return f"seq {len(x)}"
show.register(str, lambda x: "str"); print(show(5), show(True), show([1]), show((1, 2)), show("a"), show(1.5), show.dispatch(bool) is show.dispatch(int), sorted(c.__name__ for c in show.registry))
#> int 5 int True seq 1 seq 2 str default 1.5 True ['int', 'list', 'object', 'str', 'tuple']
class C:
    @ft.cached_property
    def val(self): print("computing"); return 42
    @ft.singledispatchmethod
    def m(self, x): return "obj"
    @m.register
    def _(self, x: int): return "int"
    pm = ft.partialmethod(lambda self, a, b: (a, b), 1)
c = C(); print(c.val, c.val, c.__dict__, c.m(1), c.m("a"), c.pm(2)); del c.val; print(c.val)
#> computing
#> 42 42 {'val': 42} int obj (1, 2)
#> computing
#> 42
def e(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(ft.reduce, max, []); e(ft.reduce, max); e(ft.partial); e(ft.partial, 5); e(sq, []); e(ft.lru_cache, "a"); e(show.register, 5); e(ft.total_ordering, int) if 0 else e(ft.total_ordering, type("X", (), {})); e(ft.singledispatch(lambda x: 0)); e(ft.cmp_to_key(lambda a, b: 0)(1).__lt__, 5); e(ft.reduce, 5, [1, 2])
#> TypeError: reduce() of empty iterable with no initial value
#> TypeError: reduce expected at least 2 arguments, got 1
#> TypeError: type 'partial' takes at least one argument
#> TypeError: the first argument must be callable
#> TypeError: unhashable type: 'list'
#> TypeError: Expected first argument to be an integer, a callable, or None
#> TypeError: Invalid first argument to `register()`: 5. Use either `@register(some_class)` or plain `@register` on an annotated function.
#> ValueError: must define at least one ordering operation: < > <= >=
#> TypeError: <lambda> requires at least 1 positional argument
#> TypeError: other argument must be K instance
#> TypeError: 'int' object is not callable
