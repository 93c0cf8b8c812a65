# Counts seen from inside a function: defaults, stars, keywords.
import sys
g = sys.getrefcount
x = object(); print(g(x)); y = x; print(g(x)); del y; print(g(x))  #> 2
                                                                   #> 3
                                                                   #> 2
l = [x]*5; print(g(x)); l.pop(); print(g(x)); l.clear(); print(g(x))  #> 7
                                                                      #> 6
                                                                      #> 2
d = {x: x}; print(g(x)); d.clear(); print(g(x))  #> 4
                                                 #> 2
s = {x}; print(g(x)); s.discard(x); print(g(x))  #> 3
                                                 #> 2
t = (x, x, x); print(g(x)); t = None; print(g(x))  #> 5
                                                   #> 2
def f(a, b=x, *c, d=x, **e): return g(a), g(x), g(c) if c else 0, g(e)
print(f(x)); print(f(x, x)); print(f(x, x, x)); print(f(x, d=x)); print(f(a=x)); print(f(x, z=x)); print(f(*[x])); print(f(**{'a': x})); print(f(*(x,), **{'q': x}))
#> (7, 7, 0, 2)
#> (7, 7, 0, 2)
#> (8, 8, 2, 2)
#> (7, 7, 0, 2)
#> (7, 7, 0, 2)
#> (8, 8, 0, 2)
#> (8, 8, 0, 2)
#> (9, 9, 0, 2)
#> (12, 12, 0, 2)
del f; print(g(x))                  #> 2
