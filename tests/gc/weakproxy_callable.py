# Proxies of callables, identity, comparison, sets.
import weakref
class C:
    def __call__(self, *a, **k): return a, k
c = C(); p = weakref.proxy(c); print(type(p), p(1, x=2), callable(p), isinstance(p, weakref.CallableProxyType))
#> <class 'weakref.CallableProxyType'> ((1,), {'x': 2}) True True
def f(x): return x + 1
pf = weakref.proxy(f); print(type(pf), pf(1), pf.__name__)
#> <class 'weakref.CallableProxyType'> 2 f
pc = weakref.proxy(C); print(type(pc), type(pc()), pc.__name__)
#> <class 'weakref.CallableProxyType'> <class '__main__.C'> C
del f
try: pf(1)
except ReferenceError as e: print(e)  #> weakly-referenced object no longer exists
for bad in (1, "x", None, [], ()):
    try: weakref.proxy(bad)
    except TypeError as e: print(e)  #> cannot create weak reference to 'int' object
                                     #> cannot create weak reference to 'str' object
                                     #> cannot create weak reference to 'NoneType' object
                                     #> cannot create weak reference to 'list' object
                                     #> cannot create weak reference to 'tuple' object
try: weakref.proxy()
except TypeError as e: print(e)     #> proxy expected at least 1 argument, got 0
try: weakref.proxy(c, 1, 2)
except TypeError as e: print(e)     #> proxy expected at most 2 arguments, got 3
try: weakref.ProxyType()
except TypeError as e: print(e)     #> cannot create 'weakref.ProxyType' instances
try: weakref.CallableProxyType(c)
except TypeError as e: print(e)     #> cannot create 'weakref.CallableProxyType' instances
try: class_ = type("X", (weakref.ProxyType,), {})
except TypeError as e: print(e)     #> type 'weakref.ProxyType' is not an acceptable base type
p2 = weakref.proxy(c, lambda p: print("cb", type(p))); print(p is weakref.proxy(c), p2 is p, p == p2, weakref.getweakrefcount(c), weakref.getweakrefs(c) == [p, p2])
#> True False True 2 True
class D:
    def m(self): return self
d = D(); pd = weakref.proxy(d); print(type(pd.m()), pd.m() is d)  #> <class '__main__.D'> True
pd.attr = 5; print(d.attr); del pd.attr; print(hasattr(d, "attr"), hasattr(pd, "attr"))  #> 5
#> False False
class V:
    def __init__(s, n): s.n = n
    def __add__(s, o): return s.n + o.n
    def __eq__(s, o): return s.n == o.n
    def __lt__(s, o): return s.n < o.n
v, u = V(1), V(2); pv, pu = weakref.proxy(v), weakref.proxy(u)
print(pv + pu, v + pu, pv + u, pv == u, pv < pu, v < pu, pv == pv, sorted([pu, pv], key=lambda z: z.n)[0].n)
#> 3 3 3 False True True True 1
s = {1, 2, 3}; ps = weakref.proxy(s); print(len(ps), 2 in ps, sorted(ps), ps | {9}, {9} | ps if False else "", ps == {1,2,3}, ps - {1}, list(ps)[:0]); ps.add(7); print(s); ps |= {8}; print(type(ps), s)
#> 3 True [1, 2, 3] {1, 2, 3, 9}  True {2, 3} []
#> {1, 2, 3, 7}
#> <class 'set'> {1, 2, 3, 7, 8}
del c, v                            #> cb <class 'weakref.CallableProxyType'>
try: print(pv.n)
except ReferenceError as e: print(e)  #> weakly-referenced object no longer exists
try: p2()
except ReferenceError as e: print(e)  #> weakly-referenced object no longer exists
try: bool(pv)
except ReferenceError as e: print(e)  #> weakly-referenced object no longer exists
print(str(type(pv)), pv.__class__ if False else "")  #>= "<class 'weakref.ProxyType'> "
try: pv.__class__
except ReferenceError as e: print(e)  #> weakly-referenced object no longer exists
try: str(pv)
except ReferenceError as e: print(e)  #> weakly-referenced object no longer exists
print(repr(pv).startswith("<weakproxy at"))  #> True
