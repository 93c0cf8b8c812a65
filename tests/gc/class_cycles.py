# Classes and functions are cycles; bound methods, closures, defaults die as expected.
import gc, weakref
gc.disable(); gc.collect()
class D:
    def __del__(self): print("D died")
def make():
    class T:
        attr = D()
        def m(self): return T
    return T
t = make(); r = weakref.ref(t); i = t(); del t; gc.collect(); print(r() is not None); del i; print(r() is not None); gc.collect(); print(r())
#> True
#> True
#> D died
#> None
def outer():
    d = D()
    def f(): return d
    return f
f = outer(); del f; print("closure gone")  #> D died
                                           #> closure gone
def rec():
    d = D()
    def f(n): return f, d
    return 1
rec(); print("recursive closure waits"); gc.collect()  #> recursive closure waits
                                                       #> D died
def dflt(x=D()): pass
del dflt; print("default gone")     #> D died
                                    #> default gone
class C:
    def m(self): pass
c = C(); w = weakref.ref(c); m = c.m; del c; print(w() is not None); del m; print(w())  #> True
                                                                                        #> None
c = C(); c.m = c.m; w = weakref.ref(c); del c; print(w() is not None, gc.collect(), w())
#> True 2 None
l = [D()]; g = (x for x in l); next(g); del l; print("held by the generator"); del g; print("--")
#> held by the generator
#> D died
#> --
x = [D()]; it = iter(x); del x; print("held by iterator"); list(it); print("exhausted")
#> held by iterator
#> D died
#> exhausted
p = property(lambda s: 1); w = None; v = D(); k = lambda: v; del v; print("global cell? no"); s = staticmethod(D()); del s; print("staticmethod gone")
#> D died
#> global cell? no
#> D died
#> staticmethod gone
import functools; q = functools.partial(print, D()); del q; print("partial gone"); cm = classmethod(D()); del cm; mv = [D()] * 3; mv.pop(); mv.pop(); print("one left"); mv.pop(); print("end")
#> D died
#> partial gone
#> D died
#> one left
#> D died
#> end
