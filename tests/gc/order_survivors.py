# Scan order: survivors keep their order, the rescued go to the end; finalizers follow list order.
import gc
gc.disable(); gc.collect()
class N:
    def __init__(self, n): self.n = n; self.refs = []
    def __repr__(self): return self.n
def order(*ns):
    s = set(map(id, ns))
    return [o.n for o in gc.get_objects() if id(o) in s]
a, b, c, d = N("a"), N("b"), N("c"), N("d")
gc.collect(); print(order(a, b, c, d))  #> ['a', 'b', 'c', 'd']
hold = []
x, y, z = N("x"), N("y"), N("z")
x.refs.append(y); y.refs.append(z); root = [x]
keep = (x, y, z); del x, y, z
gc.collect(); print([o.n for o in gc.get_objects() if isinstance(o, N) and o.n in "xyz"])
#> ['x', 'z', 'y']
p = N("p"); q = N("q"); r = N("r"); r.refs += [p, q]; only = r; del p, q, r
gc.collect(); print([o.n for o in gc.get_objects() if isinstance(o, N) and o.n in "pqr"])
#> ['r', 'q', 'p']
class D(N):
    def __del__(self): print("del", self.n, end="; ")
ds = [D(f"d{i}") for i in range(6)]
for i in range(6): ds[i].refs.append(ds[(i + 3) % 6])
del ds, i; print(gc.collect())      #> del d0; del d1; del d2; del d3; del d4; del d5; 12
e1 = D("old"); e1.refs.append(e1); gc.collect(); e2 = D("young"); e2.refs.append(e1); e1.refs.append(e2); del e1, e2; print(gc.collect(0), gc.collect(1)); print(gc.collect())
#> 0 0
#> del old; del young; 4
w = D("w1"); v = D("w2"); w.refs.append(v); v.refs.append(w); gc.collect(0); t = D("w3"); t.refs.append(w); w.refs.append(t); del w, v, t; print(gc.collect(1))
#> del w1; del w2; del w3; 6
