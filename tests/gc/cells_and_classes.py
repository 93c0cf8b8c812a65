# Lifetimes through cells, classes, metaclasses, modules and descriptors.
import gc, weakref, types
gc.disable(); gc.collect()
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
def f():
    a, b = D("a"), D("b")
    def g(): return a
    return g
g = f(); print("b gone, a held"); g = None  #> del b
                                            #> b gone, a held
                                            #> del a
def two():
    v = D("shared")
    def get(): return v
    def set(x):
        nonlocal v
        v = x
    return get, set
get, set_ = two(); set_(D("second")); print(get().n); set_(None); del get, set_  #> del shared
                                                                                 #> second
                                                                                 #> del second
class Meta(type):
    def __del__(cls): print("class", cls.__name__, "deleted")
def mk():
    class Temp(metaclass=Meta): attr = D("class attr")
    return weakref.ref(Temp)
r = mk(); print(r() is not None); gc.collect(); print(r())  #> True
                                                            #> del class attr
                                                            #> class Temp deleted
                                                            #> None
m = types.ModuleType("m"); m.x = D("in module"); del m; print("module gone")  #> del in module
                                                                              #> module gone
ns = {}; exec("def f(): return f\nd = D('in namespace')", {"D": D} | ns); print("exec namespace", gc.collect() > 0)
#> del in namespace
#> exec namespace True
class Desc:
    def __init__(self): self.v = weakref.WeakKeyDictionary()
    def __get__(self, o, t): return self.v.get(o)
    def __set__(self, o, v): self.v[o] = v
class H: d = Desc()
h = H(); h.d = D("in descriptor"); print(len(H.__dict__["d"].v)); del h; print(len(H.__dict__["d"].v))
#> 1
#> del in descriptor
#> 0
p = H(); p.__dict__["self"] = D("dict held"); d = p.__dict__; del p; print("instance gone, dict alive", d["self"].n); d.clear()
#> instance gone, dict alive dict held
#> del dict held
def gen(): yield D("yielded")
for x in gen(): print("loop", x.n)  #> loop yielded
x = None                            #> del yielded
s = {D("in set").n for _ in range(2)}; t = (D("in tuple"),); u = t[0]; del t; print("tuple gone"); del u
#> del in set
#> del in set
#> tuple gone
#> del in tuple
def default(a=[D("default list")]): return a
default().clear(); print("cleared"); del default  #> del default list
                                                  #> cleared
it = map(lambda q: q.n, [D("mapped")]); print(next(it)); del it; z = zip([D("zipped")]); next(z); print("zip done"); del z
#> mapped
#> del mapped
#> zip done
#> del zipped
import functools
c = functools.lru_cache(lambda q: q); c(D("cached")) if False else None; o = functools.partial(D, "partial made"); o(); del o
#> del partial made
b = D("bound").__init__; print("method holds it"); del b; e = enumerate([D("enumerated")]); next(e); del e; print("end")
#> method holds it
#> del bound
#> del enumerated
#> end
