# WeakValueDictionary, WeakKeyDictionary, WeakSet, WeakMethod, finalize.
import weakref, gc
class C:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"C{self.n}"
    def m(self): return "method of " + repr(self)
a, b = C(1), C(2)
d = weakref.WeakValueDictionary(); d["a"] = a; d["b"] = b; print(sorted(d.keys()), d["a"], len(d), "a" in d, d.get("z"), d.get("z", 5), list(d.items()), sorted(d.values(), key=lambda c: c.n), d.pop("b"), d.setdefault("c", b), sorted(d))
#> ['a', 'b'] C1 2 True None 5 [('a', C1), ('b', C2)] [C1, C2] C2 C2 ['a', 'c']
del a; print(sorted(d), "a" in d, len(d), d.get("a")); d.update({"x": b}); print(d.valuerefs() != [], d.copy()["x"], dict(d)); del b; print(len(d))
#> ['c'] False 1 None
#> True C2 {'c': C2, 'x': C2}
#> 0
k1, k2 = C(1), C(2); k = weakref.WeakKeyDictionary({k1: "one"}); k[k2] = "two"; print(k[k1], len(k), k1 in k, sorted(k.values()), sorted(x.n for x in k), k.get(C(9), "no")); del k1; print(len(k), list(k.items())); k.clear(); print(len(k))
#> one 2 True ['one', 'two'] [1, 2] no
#> 1 [(C2, 'two')]
#> 0
s = weakref.WeakSet(); x, y = C("x"), C("y"); s.add(x); s.add(y); s.add(x); print(len(s), x in s, sorted(c.n for c in s)); del x; print(len(s)); s.discard(y); print(len(s)); s.update([y]); s.remove(y); s2 = weakref.WeakSet([y]); print(s2 == weakref.WeakSet([y]), s2 | s == s2, s2 & s == s, len(s2 - s2)); print(s2.pop())
#> 2 True ['x', 'y']
#> 1
#> 0
#> True True True 0
#> Cy
o = C("o"); w = weakref.WeakMethod(o.m); print(w()(), w() == o.m, weakref.ref(o.m)() is None); del o; print(w())
#> method of Co True True
#> None
o = C("f"); f = weakref.finalize(o, lambda *a, **k: print("finalize", a, k) or "ret", 1, k=2); print(f.alive, f.peek()[2:], f.atexit); del o; print(f.alive, f(), f.detach())
#> True ((1,), {'k': 2}) True
#> finalize (1,) {'k': 2}
#> False None None
o = C("g"); f = weakref.finalize(o, print, "called by hand"); f(); del o; print(f.alive); o = C("h"); f = weakref.finalize(o, print, "never"); print(f.detach()[1] is print); del o
#> called by hand
#> False
#> True
o1, o2 = C("e1"), C("e2"); weakref.finalize(o1, print, "exit finalizer 1"); weakref.finalize(o2, print, "exit finalizer 2"); nf = weakref.finalize(o2, print, "not at exit"); nf.atexit = False
def e(fn):
    try: print(fn())
    except Exception as x: print(type(x).__name__, str(x)[:11], sep=": ")
e(lambda: d["zz"]); e(lambda: k[C(5)]); e(lambda: d.__setitem__("a", 5)); e(lambda: k.__setitem__(5, 5)); e(lambda: s.add(5)); e(lambda: s.remove(o1)); e(lambda: weakref.WeakMethod(5)); e(lambda: weakref.finalize(5, print)); e(lambda: d.popitem()); e(lambda: d.pop("q")); e(lambda: weakref.finalize())
#> KeyError: 'zz'
#> KeyError: <weakref at
#> TypeError: cannot crea
#> TypeError: cannot crea
#> TypeError: cannot crea
#> KeyError: <weakref at
#> TypeError: argument sh
#> TypeError: cannot crea
#> KeyError: 'popitem():
#> KeyError: 'q'
#> TypeError: finalize.__
big = weakref.WeakValueDictionary(); objs = [C(i) for i in range(100)]
for ob in objs: big[ob.n] = ob
it = iter(big.items()); next(it); del objs[50:]; del ob; print(len(list(it)) < 99); del it; print(len(big)); objs.clear(); print(len(big)); gc.collect(); print(list(big))
#> True
#> 50
#> 0
#> []
#> exit finalizer 2
#> exit finalizer 1
