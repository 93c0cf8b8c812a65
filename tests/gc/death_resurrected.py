# Resurrection of every kind of object.
import gc, weakref
saved = []
class R:
    n = 0
    def __del__(s): R.n += 1; print("del", R.n); saved.append(s)
r = R(); w = weakref.ref(r, lambda w: print("cb")); del r  #> del 1
print(len(saved), w() is not None, gc.is_finalized(saved[0])); x = saved.pop(); print(w() is x); del x; print(w(), R.n)
#> 1 True True
#> True
#> cb
#> None 1
r = R(); r.me = r; w = weakref.ref(r, lambda w: print("cb2")); del r; print(gc.collect()); print(len(saved), w()); saved.clear(); print(gc.collect(), R.n)
#> cb2
#> del 2
#> 0
#> 1 None
#> 1 2
class A:
    def __init__(s, n): s.n = n
    def __del__(s): print("del", s.n); saved.append(s.other)
a, b = A("a"), A("b"); a.other = b; b.other = a; del a, b; print(gc.collect(), [s.n for s in saved]); saved.clear(); print(gc.collect())
#> del a
#> del b
#> 0 ['b', 'a']
#> 2
class Z:
    def __del__(s): global z; z = s; print("again")
z = Z(); z = None; print(type(z)); z = None; print(z)  #> again
                                                       #> <class '__main__.Z'>
                                                       #> None
class L(list):
    def __del__(s): print("L", list(s)); saved.append(s)
l = L([1]); l.append(l[:]); del l; print(saved); saved.clear()  #> L [1, [1]]
                                                                #> [[1, [1]]]
l = L(); l.append(l); del l; print(gc.collect(), len(saved), len(saved[0])); saved.clear(); print(gc.collect())
#> L [[[...]]]
#> 0 1 1
#> 1
class D(dict):
    def __del__(s): print("D", dict(s)); saved.append(s)
d = D(a=1); del d; print(saved); saved.clear(); print(saved)  #> D {'a': 1}
                                                              #> [{'a': 1}]
                                                              #> []
class T(tuple):
    def __del__(s): print("T", tuple(s)); saved.append(s)
t = T((1, 2)); del t; print(saved); saved.clear()  #> T (1, 2)
                                                   #> [(1, 2)]
class I(int):
    def __del__(s): print("I", int(s)); saved.append(s)
i = I(5); del i; print(saved); saved.clear()  #> I 5
                                              #> [5]
class S(str):
    def __del__(s): print("S", str(s)); saved.append(s)
i = S("x"); del i; print(saved); saved.clear()  #> S x
                                                #> ['x']
class E(Exception):
    def __del__(s): print("E", s.args); saved.append(s)
try: raise E(1)
except E: pass                      #> E (1,)
print(saved); saved.clear()         #> [E(1)]
class Sl:
    __slots__ = ("v", "__weakref__")
    def __del__(s): print("Sl", s.v); saved.append(s)
s = Sl(); s.v = 3; w = weakref.ref(s); del s; print(saved[0].v, w() is saved[0]); saved.clear(); print(w())
#> Sl 3
#> 3 True
#> None
