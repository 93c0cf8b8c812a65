# DEBUG_SAVEALL.
import gc
gc.disable(); gc.collect()
class D:
    def __init__(self, n): self.n = n; self.me = self
    def __del__(self): print("del", self.n)
    def __repr__(self): return f"D{self.n}"
gc.set_debug(gc.DEBUG_SAVEALL)
D(1); D(2); a = [5]; a.append(a); del a
print(gc.collect(), gc.garbage, gc.get_debug()); print(gc.garbage[0].me, gc.is_finalized(gc.garbage[0]))
#> del 1
#> del 2
#> 3 [D1, D2, [5, [...]]] 32
#> D1 True
print(gc.collect()); gc.set_debug(0); gc.garbage.clear(); print(gc.collect(), gc.garbage)  #> 0
                                                                                           #> 3 []
