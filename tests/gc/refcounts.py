# sys.getrefcount: names, containers, arguments.
import sys
rc = sys.getrefcount
def fresh(): return object()
print(rc(fresh()), rc([]), rc({}))  #> 1 1 1
a = []; print(rc(a)); b = a; print(rc(a)); l = [a, a]; print(rc(a)); d = {"k": a}; print(rc(a)); t = (a,); print(rc(a)); del b; l.pop(); print(rc(a)); del l, d, t; print(rc(a))
#> 2
#> 3
#> 5
#> 6
#> 7
#> 5
#> 2
def f(x): return rc(x)
print(f(a), f([]), f(object()))     #> 3 2 2
def g(x):
    y = x
    return rc(x)
print(g(a), (lambda v: rc(v))(a))   #> 4 3
class C:
    def m(self): return rc(self)
c = C(); print(rc(c), c.m(), C().m()); m = c.m; print(rc(c)); del m; c.self = c; print(rc(c)); del c.self
#> 2 3 2
#> 3
#> 3
def clo():
    v = []
    def inner(): return v
    return rc(v), inner
print(clo()[0]); n, fn = clo(); print(rc(fn()))  #> 2
                                                 #> 2
for i in [object()]: print(rc(i))   #> 3
x = [object() for _ in range(3)]; print([rc(o) for o in x], rc(x[0]))  #> [3, 3, 3] 2
def gen():
    v = []
    yield rc(v)
    yield v
print(list(gen())[0]); it = iter(a); print(rc(a)); del it; print(rc(a)); z = zip(a, a); print(rc(a)); del z; e = enumerate(a); r = reversed(a); print(rc(a)); del e, r
#> 2
#> 3
#> 2
#> 4
#> 4
def star(*args): return rc(args[0]), rc(args)
def kw(**k): return rc(k["v"]), rc(k)
print(star(a), star([]), kw(v=a), kw(v=[]))  #> (3, 2) (2, 2) (3, 2) (2, 2)
try: raise ValueError(a)
except ValueError as ex: print(rc(a), rc(ex))  #> 3 3
print(rc(a)); s = slice(a); print(rc(a)); del s; p = {a.__len__: 1}; print(rc(a)); p.clear(); print(rc(a))
#> 2
#> 3
#> 3
#> 2
def default(v=a): return rc(v)
print(default(), rc(a)); del default; print(rc(a)); import functools; q = functools.partial(len, a); print(rc(a)); del q; print(rc(a))
#> 4 3
#> 2
#> 3
#> 2
