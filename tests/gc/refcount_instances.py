# What instances hold, and counts inside construction and attribute hooks.
import sys
g = sys.getrefcount
x = object()
class A:
    def __init__(self, v): self.v = v
class S:
    __slots__ = ('v', 'w')
    def __init__(self, v): self.v = v
class D(dict): pass
class L(list): pass
class T(tuple): pass
for K in A, S: 
    k = K(x); print(g(x), g(k)); k.v = None; print(g(x)); k.v = x; k.w = x; print(g(x)); del k.v; print(g(x)); del k; print(g(x))
    #> 3 2
    #> 2
    #> 4
    #> 3
    #> 2
    #> 3 2
    #> 2
    #> 4
    #> 3
    #> 2
a = A(x); dd = a.__dict__; print(g(x), g(a), g(dd)); del a; print(g(x), g(dd)); del dd; print(g(x))
#> 3 2 3
#> 3 2
#> 2
a = A(x); a.__dict__ = {}; print(g(x)); a.__dict__['q'] = x; print(g(x)); a.__dict__.clear(); print(g(x))
#> 2
#> 3
#> 2
a = A(x); vars(a)['z'] = x; print(g(x)); del a.__dict__; print(g(x))  #> 4
                                                                      #> 2
d = D(a=x); print(g(x)); d.attr = x; print(g(x)); del d; print(g(x))  #> 3
                                                                      #> 4
                                                                      #> 2
l = L([x]); l.attr = x; print(g(x)); del l; print(g(x)); t = T((x, x)); print(g(x)); del t; print(g(x))
#> 4
#> 2
#> 4
#> 2
class N:
    def __new__(cls, v): o = super().__new__(cls); print("new", g(o), g(v), g(cls) > 2); return o
    def __init__(self, v): print("init", g(self), g(v))
n = N(x); N(object())               #> new 2 5 True
                                    #> init 3 5
                                    #> new 2 4 True
                                    #> init 3 4
class M(type):
    def __call__(cls, *a): r = super().__call__(*a); print("meta", g(r), [g(z) for z in a]); return r
class W(metaclass=M):
    def __init__(self, *a): print("init", g(self), len(a))
w = W(x, x); W()                    #> init 3 2
                                    #> meta 2 [9, 9]
                                    #> init 3 0
                                    #> meta 2 []
class De:
    def __get__(self, o, t): return g(o), g(t) > 1, g(self)
    def __set__(self, o, v): print("set", g(o), g(v))
    def __delete__(self, o): print("del", g(o))
class U: d = De()
u = U(); print(u.d); u.d = x; u.d = object(); del u.d; print(U().d)  #> (4, True, 4)
                                                                     #> set 4 4
                                                                     #> set 4 3
                                                                     #> del 4
                                                                     #> (3, True, 4)
print(g(x), g(u))                   #> 2 2
class G:
    def __getattribute__(self, n): return g(self)
print(G().foo, G().bar)             #> 3 3
gg = G(); print(gg.foo)             #> 4
import operator
print(operator.attrgetter('v')(A(x)) is x, g(x)); print(operator.itemgetter(0)([x]) is x, g(x)); mc = operator.methodcaller('append', x); print(g(x)); mc([]); print(g(x)); del mc; print(g(x))
#> True 2
#> True 2
#> 3
#> 3
#> 2
