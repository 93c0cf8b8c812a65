# Decorators.
def deco(f): print("deco", f.__name__); return f
def param(*a):
    print("param", a)
    def d(f): print("apply", a, f.__name__); return f
    return d
@deco
@param(1)                           #> param (1,)
@param(2, 3)                        #> param (2, 3)
                                    #> apply (2, 3) f
                                    #> apply (1,) f
                                    #> deco f
def f(): return "f"
print(f())                          #> f
def count(f):
    def w(*a, **k): w.n += 1; return f(*a, **k)
    w.n = 0
    return w
@count
def g(x): return x
g(1); g(2); print(g.n, g.__name__)  #> 2 w
@lambda c: (c, "decorated")
class C: pass
print(C[0].__name__, C[1])          #> C decorated
class D:
    def __init__(self, f): self.f = f
    def __call__(self, *a): return "D", self.f(*a)
@D
def h(x): return x + 1
print(h(1))                         #> ('D', 2)
class K:
    def dec(f): return staticmethod(f)
    @dec
    def m(): return "m"
    @property
    @count
    def p(self): return "p"
    @staticmethod
    @count
    def s(a): return a
print(K.m(), K().p, K().s(3))       #> m p 3
l = [deco]
@l[0]                               #> deco i
def i(): pass
@(lambda f: 5)
def j(): pass
print(j)                            #> 5
import functools
def trace(f):
    @functools.wraps(f)
    def w(*a): return f(*a)
    return w
@trace
def doc(x): "the doc"; return x
print(doc.__name__, doc.__doc__, doc.__wrapped__(3), doc.__qualname__)  #> doc the doc 3 doc
@functools.lru_cache(maxsize=None)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info())
#> 23416728348467685 CacheInfo(hits=78, misses=81, maxsize=None, currsize=81)
def e(code):
    try: exec(code)
    except Exception as x: print(type(x).__name__, x, sep=": ")
e("@5\ndef f(): pass"); e("@undefined\ndef f(): pass"); e("@len\nclass X: pass")
#> TypeError: 'int' object is not callable
#> NameError: name 'undefined' is not defined
#> TypeError: object of type 'type' has no len()
