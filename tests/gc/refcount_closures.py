# What closures and cells hold.
import sys, gc
g = sys.getrefcount
x = object()
def mk(v):
    def a(): return v
    def b(): return v
    return a, b
p, q = mk(x); print(g(x), g(p.__closure__[0]), g(p.__closure__)); del p; print(g(x)); del q; print(g(x))
#> 3 3 2
#> 3
#> 2
def counter():
    n = x
    def inc():
        nonlocal n
        n = None
    def get(): return n
    return inc, get
i, ge = counter(); print(g(x)); i(); print(g(x))  #> 3
                                                  #> 2
def rec():
    y = x
    def r(): return r, y
    return r
r = rec(); print(g(x), g(r)); del r; print(g(x)); print(gc.collect()); print(g(x))  #> 3 3
                                                                                    #> 3
                                                                                    #> 4
                                                                                    #> 2
fs = [lambda: x for _ in range(3)]; print(g(x), g(fs[0]));   #> 2 2
fs = [lambda a=x: a for _ in range(3)]; print(g(x)); del fs; print(g(x))  #> 5
                                                                          #> 2
def m():
    z = x
    fs = [lambda: z for _ in range(3)]
    print(g(x), g(fs[0].__closure__[0]))
    return fs
fs = m(); print(g(x)); fs.pop(); print(g(x)); fs.clear(); print(g(x))  #> 3 5
                                                                       #> 3
                                                                       #> 3
                                                                       #> 2
cell = (lambda: x).__closure__; print(cell)  #> None
def c2():
    w = x
    c = (lambda: w).__closure__[0]
    print(g(c), g(x))
    return c
c = c2(); print(g(c), g(x), c.cell_contents is x); c.cell_contents = None; print(g(x)); del c.cell_contents
#> 3 3
#> 2 3 True
#> 2
try: c.cell_contents
except ValueError as e: print(e)    #> Cell is empty
import types
c = types.CellType(x); print(g(x), g(c)); del c; print(g(x))  #> 3 2
                                                              #> 2
def deco(f):
    def w(*a, **k): return f(*a, **k)
    return w
@deco
def ident(a): return g(a)
print(ident(x), ident([]))          #> 4 3
