# __del__: once, order, resurrection, errors.
import gc, sys
gc.disable()
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n, end="; ")
def ring(*names):
    ds = [D(n) for n in names]
    for a, b in zip(ds, ds[1:] + ds[:1]): a.next = b
ring("a", "b", "c"); print("collect:", gc.collect()); ring("x"); ring("y", "z"); print("collect:", gc.collect())
#> del a; del b; del c; collect: 3
#> del x; del y; del z; collect: 3
saved = []
class R:
    def __init__(self, n): self.n = n; self.me = self
    def __del__(self): print("res", self.n, end="; "); saved.append(self)
R(1); print(gc.collect(), len(saved), gc.is_finalized(saved[0]), saved[0].me is saved[0]); saved.clear(); print(gc.collect())
#> res 1; 0 1 True True
#> 1
class R2:
    def __del__(self): print("res2", end="; "); saved.append(self)
R2(); print(len(saved), gc.is_finalized(saved[0])); saved.clear(); print("no second")
#> res2; 1 True
#> no second
class Partial:
    def __init__(self, n): self.n = n
    def __del__(self):
        if self.n == 2: saved.append(self)
        print("p", self.n, end="; ")
ps = [Partial(i) for i in range(4)]
for i in range(4): ps[i].next = ps[(i + 1) % 4]
del ps, i; print(gc.collect(), len(saved), saved[0].next.n); saved.clear(); print(gc.collect())
#> p 0; p 1; p 2; p 3; 0 1 3
#> 4
class E:
    def __del__(self): raise ValueError("in del")
hooks = []
sys.unraisablehook = lambda u: hooks.append((u.exc_type.__name__, str(u.exc_value), u.err_msg, u.object is E.__del__))
E(); print(hooks); hooks.clear(); e = E(); e.me = e; del e; print(gc.collect(), hooks)
#> [('ValueError', 'in del', None, True)]
#> 1 [('ValueError', 'in del', None, True)]
try: raise KeyError("outer")
except KeyError:
    E(); print(sys.exc_info()[0].__name__)  #> KeyError
class New:
    def __del__(self): global made; made = New2(); made.me = made
class New2:
    def __del__(self): print("new2", end="; ")
n = New(); n.me = n; del n; print(gc.collect()); made = None; print(gc.collect())  #> 1
                                                                                   #> new2; 1
class Late: pass
l = Late(); l.__del__ = lambda: print("never"); del l
class Dyn: pass
d = Dyn(); Dyn.__del__ = lambda self: print("dynamic", end="; "); del d; print()  #>= 'dynamic; '
class Sub(D):
    def __del__(self): print("sub", end=" "); super().__del__()
Sub("s"); print(); class_del = type("T", (), {"__del__": lambda s: print("T", end="; ")}); class_del(); print()
#>= 'sub del s; '
#>= 'T; '
class NoneDel: __del__ = None
NoneDel(); print(hooks and hooks[-1][0])  #> TypeError
def gen():
    try: yield
    finally: print("gen finally", end="; ")
g = gen(); next(g); g2 = [g]; g2.append(g2); del g, g2; print(gc.collect() > 0)
#> gen finally; True
