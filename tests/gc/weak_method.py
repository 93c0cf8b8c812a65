# WeakMethod.
import weakref
class A:
    def m(self, x=0): return ("m", x)
    def n(self): return "n"
    @classmethod
    def c(cls): return "c"
a = A(); r = weakref.WeakMethod(a.m); print(r()(3), r() == a.m, r() is r(), r == weakref.WeakMethod(a.m), r == weakref.WeakMethod(a.n), r != weakref.WeakMethod(a.m), hash(r) == hash(weakref.WeakMethod(a.m)), r == 5)
#> ('m', 3) True False True False False True False
r2 = weakref.WeakMethod(a.m, lambda w: print("cb", w is r2, w())); del a; print(r(), r == r2, r == r, r2 == r2, hash(r) == hash(r))
#> cb True None
#> None False True True True
for bad in (5, len, A.m, lambda: 0, A):
    try: weakref.WeakMethod(bad)
    except TypeError as e: print(e)  #> argument should be a bound method, not <class 'int'>
#> argument should be a bound method, not <class 'builtin_function_or_method'>
#> argument should be a bound method, not <class 'function'>
#> argument should be a bound method, not <class 'function'>
#> argument should be a bound method, not <class 'type'>
r = weakref.WeakMethod(A.c); print(r()())  #> c
print(repr(r)[:9], type(r).__mro__[1].__name__)  #> <weakref  ReferenceType
a = A(); w = weakref.ref(a.m); print(w())  #> None
r = weakref.WeakMethod(a.m); f = A.m; del A.m; print(r() is not None); del f; print(r())  #> True
                                                                                          #> None
