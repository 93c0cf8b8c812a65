# weakref: containers, methods, proxies, finalizers.
import weakref, gc, sys, copy
class O:
    def __init__(self, n="o"): self.n = n
    def __repr__(self): return f"O({self.n})"
    def m(self): return self.n
    def __eq__(self, o): return isinstance(o, O) and self.n == o.n
    def __hash__(self): return hash(self.n)
d = weakref.WeakValueDictionary(); a, b = O("a"), O("b"); d["a"] = a; d["b"] = b; d["t"] = O("t")
print(sorted(d), len(d), d["a"], d.get("t"), "t" in d, list(d.items()), list(d.values()), d.pop("zz", 5))
#> ['a', 'b'] 2 O(a) None False [('a', O(a)), ('b', O(b))] [O(a), O(b)] 5
for k in ("zz", "t"):
    try: d[k]
    except KeyError as e: print("KeyError", e)  #> KeyError 'zz'
                                                #> KeyError 't'

del b
print(d.setdefault("q", a), d.popitem(), dict(d.copy()), (d | {"r": a})["r"])
#> O(a) ('q', O(a)) {'a': O(a)} O(a)
try: d["x"] = 3
except TypeError as e: print(e)     #> cannot create weak reference to 'int' object
k = weakref.WeakKeyDictionary(); x, y = O("x"), O("y"); k[x] = 1; k[y] = 2; k[O("dead")] = 3
print(len(k), k[x], x in k, 3 in k, list(k.items()), k.get(O("x")), k.keyrefs()[0]() is x)
#> 2 1 True False [(O(x), 1), (O(y), 2)] 1 True
try: k[3]
except TypeError as e: print(e)     #> cannot create weak reference to 'int' object
del y; print(len(k), list(k))       #> 1 [O(x)]
try: k[O("no")]
except KeyError as e: print("KeyError", type(e.args[0]))
#> KeyError <class 'weakref.ReferenceType'>
s = weakref.WeakSet([a, x]); print(len(s), a in s, 3 in s, s == weakref.WeakSet([x, a]), len(s | [O("zz")]), s >= [a], s.isdisjoint([a]))
#> 2 True False True 2 True False
s.add(O("tmp")); print(len(s)); t = O("t2"); s.add(t)  #> 2
for i in s:
    if t is not None: t = i = None
print(len(s)); s.discard(a); s.remove(x)  #> 2
try: s.remove(x)
except KeyError: print("KeyError")  #> KeyError
try: s.pop()
except KeyError as e: print(e)      #> 'pop from empty WeakSet'
wm = weakref.WeakMethod(a.m); print(wm()(), wm == weakref.WeakMethod(a.m), hash(wm) == hash(weakref.WeakMethod(a.m)))
#> a True True
try: weakref.WeakMethod(len)
except TypeError as e: print(e)
#> argument should be a bound method, not <class 'builtin_function_or_method'>
c = O("c"); wm2 = weakref.WeakMethod(c.m, lambda r: print("cb", r() is None)); del c; print(wm2())
#> cb True
#> None
p = weakref.proxy(a); print(p.n, p, type(p), p == a, weakref.getweakrefcount(a), len(weakref.getweakrefs(a)), weakref.getweakrefs(3))
#> a O(a) <class 'weakref.ProxyType'> True 3 3 []
q = O("q"); pq = weakref.proxy(q); del q
try: pq.n
except ReferenceError as e: print(e)  #> weakly-referenced object no longer exists
try: weakref.ref(3)
except TypeError as e: print(e)     #> cannot create weak reference to 'int' object
try: weakref.ref(int, lambda: 0)(1)
except TypeError as e: print(e)     #> weakref expected 0 arguments, got 1
def fin(*a, **k): print("fin", a, k); return 7
o = O("f1"); f = weakref.finalize(o, fin, 1, z=2); print(f.alive, f.peek()[1:] == (fin, (1,), {"z": 2}), f.atexit); print(f(), f(), f.alive, f.peek(), repr(f)[-6:])
#> True True True
#> fin (1,) {'z': 2}
#> 7 None False None  dead>
o2 = O("f2"); f2 = weakref.finalize(o2, fin, 2); del o2; print(f2.alive)  #> fin (2,) {}
                                                                          #> False
o3 = O("f3"); f3 = weakref.finalize(o3, fin, 3); print(f3.detach()[0] is o3, f3.detach(), f3.alive)
#> True None False
o4 = O("f4"); weakref.finalize(o4, fin, "exit1"); weakref.finalize(o4, fin, "exit2"); f5 = weakref.finalize(o4, fin, "no"); f5.atexit = False
weakref.finalize(o4, fin, "e3")
import atexit; atexit.register(print, "atexit")
r = weakref.ref(a); print(r() is a, r == weakref.ref(a), r is weakref.ref(a), hash(r) == hash(a), repr(r).split()[0], r.__callback__)
#> True True True True <weakref None
z1, z2 = O("s"), O("s"); r1, r2 = weakref.ref(z1), weakref.ref(z2); print(r1 == r2); hash(r1); del z1; print(r1 == r2, hash(r1) == hash("s"))
#> True
#> False True
class R(weakref.ref): pass
print(R(a) is R(a), isinstance(R(a), weakref.ReferenceType), copy.copy(r) is r)  #> False True True
#> atexit
#> fin ('e3',) {}
#> fin ('exit2',) {}
#> fin ('exit1',) {}
