# A young collection treats older references as roots.
import gc
gc.disable(); gc.collect()
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
old = D("old"); gc.collect()
young = D("young"); young.me = young; old.ref = young; del young
print(gc.collect(0), "held by an old object")  #> 0 held by an old object
del old.ref; print(gc.collect(0), "promoted meanwhile"); print(gc.collect(1))
#> 0 promoted meanwhile
#> del young
#> 1
a = D("a"); b = D("b"); a.o = b; b.o = a; gc.collect(0); gc.collect(1); del a, b; print(gc.collect(0), gc.collect(1)); print(gc.collect(2))
#> 0 0
#> del a
#> del b
#> 2
garbage_old = D("garbage old"); garbage_old.me = garbage_old; gc.collect(); kid = D("kid"); kid.me = kid; garbage_old.kid = kid; del garbage_old, kid; print(gc.collect(0), "old garbage keeps young alive"); print(gc.collect())
#> 0 old garbage keeps young alive
#> del garbage old
#> del kid
#> 2
c0 = gc.get_count(); l = [[] for _ in range(10)]; c1 = gc.get_count(); print(c1[0] > c0[0] - 5); del l; gc.collect(); print(gc.get_count()[0] < 5, gc.get_count()[1:])
#> True
#> True (0, 0)
for i in range(3): gc.collect(0)
print(gc.get_count()[1:]); gc.collect(1); print(gc.get_count()[1:]); gc.collect(2); print(gc.get_count()[1:])
#> (3, 0)
#> (0, 1)
#> (0, 0)
#> del old
