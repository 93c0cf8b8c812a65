# Counts seen from callbacks of built-in functions, and what containers hold.
import sys
g = sys.getrefcount
x = object()
def fn(a): return g(a)
def fn2(a, b): return g(a), g(b)
print(list(map(fn, [object()]))); print(list(map(fn2, [x], [x])))  #> [4]
                                                                   #> [(8, 8)]

L = []
def key(a): L.append(g(a)); return 0
sorted([x, x], key=key); min([x, x], key=key); max(x, x, key=key); [x, x].sort(key=key); list(filter(key, [x, x])); print(L)
#> [7, 7, 6, 7, 8, 9, 5, 5, 6, 6]
import functools
print(functools.reduce(lambda a, b: (g(a), g(b)), [x, x])); print(functools.partial(fn, x)()); print(functools.partial(fn)(x)); print(functools.partial(fn2, x)(x))
#> (8, 8)
#> 4
#> 4
#> (6, 6)
print(apply := fn(x))               #> 3
print([g(v) for v in [x, x]], [g(v) for v in (x,)], [g(v) for v in {x}], [g(v) for v in {x: 1}], [g(v) for v in {1: x}.values()], [g(v) for k, v in {1: x}.items()])
#> [5, 5] [4] [4] [4] [4] [5]
for i, v in enumerate([x]): print(g(v))  #> 5
for v, w in zip([x], [x]): print(g(v))  #> 8
for v in reversed([x]): print(g(v))  #> 5
for v in iter([x]): print(g(v))     #> 5
for (v,) in [(x,)]: print(g(v))     #> 5
for v, *w in [(x, x)]: print(g(v), g(w))  #> 6 2
del v, w
print(g(x))                         #> 2
print(getattr(x, '__class__') is object, g(x)); isinstance(x, object); id(x); hash(x); repr(x); print(g(x))
#> True 2
#> 2
it = iter([x]); next(it); print(g(x)); del it  #> 3
it = iter((x,)); print(g(x)); next(it); print(g(x)); print(next(it, None)); print(g(x)); del it
#> 3
#> 3
#> None
#> 2
d = dict(a=x); print(g(x)); d.update(b=x); print(g(x)); d2 = d.copy(); print(g(x)); d3 = {**d}; print(g(x)); del d, d2, d3; print(g(x))
#> 3
#> 4
#> 6
#> 8
#> 2
l = [x]; l2 = l[:]; l3 = l + l2; l4 = l * 3; print(g(x)); l += l2; l.extend(l3); print(g(x)); l.insert(0, x); print(g(x)); del l, l2, l3, l4; print(g(x))
#> 9
#> 12
#> 13
#> 2
s = slice(x, x, x); print(g(x)); del s; print(g(x))  #> 5
                                                     #> 2
m = x.__hash__; print(g(x)); m(); print(g(x)); del m  #> 3
                                                      #> 3
m = x.__eq__; print(g(x)); del m    #> 3
p = property(x, x, x, x); print(g(x)); del p  #> 6
cm = classmethod(x); sm = staticmethod(x); print(g(x)); del cm, sm; print(g(x))  #> 4
                                                                                 #> 2
