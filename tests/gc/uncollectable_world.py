# Nothing is uncollectable; garbage stays empty; collection inside finalizers.
import gc
gc.disable(); gc.collect()
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n, "nested collect:", gc.collect())
a = D(1); b = D(2); a.o = b; b.o = a; del a, b; print(gc.collect(), gc.garbage)
#> del 1 nested collect: 0
#> del 2 nested collect: 0
#> 2 []
class Grower:
    def __del__(self):
        for _ in range(100): x = []; x.append(x)
g = Grower(); g.me = g; del g; print(gc.collect()); print(gc.collect())  #> 1
                                                                         #> 100
class Enabler:
    def __del__(self): gc.enable()
e = Enabler(); e.me = e; del e; gc.collect(); print(gc.isenabled()); gc.disable()  #> True
class Freezer:
    def __del__(self): gc.freeze()
f = Freezer(); f.me = f; del f; print(gc.collect(), gc.get_freeze_count() > 0); gc.unfreeze()
#> 1 True
def f():
    l = []; l.append(l); l.append(gc.collect)
    return gc.collect()
print(f(), gc.collect()); s = gc.get_stats()[2]; print(s["uncollectable"], s["collected"] > 100)
#> 0 1
#> 0 True
