# weakref.ref and proxy.
import weakref
class C:
    x = 1
    def m(self): return "m"
    def __call__(self, *a): return a
    def __len__(self): return 3
    def __getitem__(self, i): return i
    def __add__(self, o): return "add"
    def __eq__(self, o): return isinstance(o, C)
    __hash__ = object.__hash__
    def __iter__(self): return iter("ab")
    def __str__(self): return "C-str"
    def __contains__(self, v): return v == 5
    def __bool__(self): return False
c = C(); r = weakref.ref(c); print(r() is c, weakref.ref(c) is r, weakref.getweakrefcount(c), weakref.getweakrefs(c) == [r], type(r).__name__, r.__callback__, hash(r) == hash(c), r == weakref.ref(C(), lambda _: 0) if 0 else "")
#>= 'True True 1 True ReferenceType None True '
cbf = lambda r: print("r2 called"); r2 = weakref.ref(c, cbf); print(r2 is r, r2.__callback__ is cbf, weakref.getweakrefcount(c), r == r2); p = weakref.proxy(c); print(p.x, p.m(), p(1, 2), len(p), p[7], p + 1, list(p), str(p), 5 in p, bool(p), type(p).__name__, weakref.getweakrefcount(c), p == c, isinstance(p, C), p.__class__.__name__)
#> False True 2 True
#> 1 m (1, 2) 3 7 add ['a', 'b'] C-str True False CallableProxyType 3 True True C
p.y = 5; print(c.y); del p.y; print(hasattr(c, "y")); d = C(); rd = weakref.ref(d); print(rd == r, rd != r, {r: 1}[weakref.ref(c)]); del d; print(rd(), rd == r, rd == rd, repr(rd)[-6:], repr(r)[:12])
#> 5
#> False
#> True False 1
#>= 'None False True  dead> <weakref at '
log = []
a = C(); w = weakref.ref(a, lambda x: log.append(x is w)); del a; print(log, w())  #> [True] None
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
for o in (5, "a", (1,), [1], {}, None, 1.5, object()): e(lambda: weakref.ref(o))
#> TypeError: cannot create weak reference to 'int' object
#> TypeError: cannot create weak reference to 'str' object
#> TypeError: cannot create weak reference to 'tuple' object
#> TypeError: cannot create weak reference to 'list' object
#> TypeError: cannot create weak reference to 'dict' object
#> TypeError: cannot create weak reference to 'NoneType' object
#> TypeError: cannot create weak reference to 'float' object
#> TypeError: cannot create weak reference to 'object' object
for o in ({1}, frozenset(), lambda: 0, len, C, int, C().m, (i for i in []), type(weakref), BaseException if 0 else ValueError): e(lambda: type(weakref.ref(o)).__name__)
#> ReferenceType
#> ReferenceType
#> ReferenceType
#> ReferenceType
#> ReferenceType
#> ReferenceType
#> ReferenceType
#> ReferenceType
#> ReferenceType
#> ReferenceType
del c; e(lambda: p.x); e(lambda: p()); e(lambda: str(p)); e(lambda: len(p)); e(lambda: p + 1); e(lambda: hash(weakref.proxy(C))); e(lambda: weakref.ref()); e(lambda: weakref.ref(C, 1, 2)); e(lambda: weakref.ref(C, foo=1)); e(lambda: weakref.proxy(5)); e(lambda: r(1, 2))
#> r2 called
#> ReferenceError: weakly-referenced object no longer exists
#> ReferenceError: weakly-referenced object no longer exists
#> ReferenceError: weakly-referenced object no longer exists
#> ReferenceError: weakly-referenced object no longer exists
#> ReferenceError: weakly-referenced object no longer exists
#> TypeError: unhashable type: 'weakref.CallableProxyType'
#> TypeError: __new__ expected at least 1 argument, got 0
#> TypeError: __new__ expected at most 2 arguments, got 3
#> TypeError: ref() takes no keyword arguments
#> TypeError: cannot create weak reference to 'int' object
#> TypeError: weakref expected 0 arguments, got 2
class Sub(weakref.ref):
    def __init__(self, o, cb=None, tag=None): super().__init__(o, cb); self.tag = tag
    def __new__(cls, o, cb=None, tag=None): return super().__new__(cls, o, cb)
c = C(); s = Sub(c, None, "t"); s2 = Sub(c, None, "u"); print(s.tag, s() is c, s is s2, s == s2, isinstance(s, weakref.ref)); print(weakref.ReferenceType is weakref.ref, weakref.ProxyType.__name__, weakref.CallableProxyType.__name__)
#> t True False True True
#> True ProxyType CallableProxyType
def cb_err(r): raise ValueError("cb")
import sys; sys.unraisablehook = lambda u: print("unraisable", u.exc_value, u.object is cb_err)
q = weakref.ref(c, cb_err); del c; print(q())  #> unraisable cb True
                                               #> None
