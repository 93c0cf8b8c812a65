# WeakKeyDictionary.
import weakref, gc, copy
class K:
    def __init__(s, n): s.n = n
    def __repr__(s): return f"K{s.n}"
    def __lt__(s, o): return s.n < o.n
class E(K):
    def __eq__(s, o): return s.n == o.n
    def __hash__(s): return s.n
W = weakref.WeakKeyDictionary
a, b, c = K(1), K(2), K(3)
d = W({a: "a", b: "b"}); d[c] = "c"; print(sorted(d), len(d), d[a], a in d, K(1) in d, 5 in d, d.get(a), d.get(K(1)), d.get(K(1), 7))
#> [K1, K2, K3] 3 a True False False a None 7
print(sorted(d.items()), sorted(d.keys()), sorted(d.values()), repr(d)[:22], bool(d), [r() for r in sorted(d.keyrefs(), key=lambda r: r().n)])
#> [(K1, 'a'), (K2, 'b'), (K3, 'c')] [K1, K2, K3] ['a', 'b', 'c'] <WeakKeyDictionary at  True [K1, K2, K3]
del a; print(sorted(d), len(d))     #> [K2, K3] 2
try: d[K(9)]
except KeyError as e: print("KeyError", type(e.args[0]).__name__)  #> KeyError ReferenceType
try: d[5]
except TypeError as e: print(e)     #> cannot create weak reference to 'int' object
try: d[5] = 1
except TypeError as e: print(e)     #> cannot create weak reference to 'int' object
try: del d[5]
except TypeError as e: print(e)     #> cannot create weak reference to 'int' object
try: d.get(5)
except TypeError as e: print(e)     #> cannot create weak reference to 'int' object
try: d.pop(5)
except TypeError as e: print(e)     #> cannot create weak reference to 'int' object
try: d.setdefault([], 1)
except TypeError as e: print(e)     #> cannot create weak reference to 'list' object
print(d.pop(b), d.pop(b, 9))        #> b 9
try: d.pop(b)
except KeyError as e: print("KeyError", type(e.args[0]).__name__)  #> KeyError ReferenceType
print(d.popitem(), len(d))          #> (K3, 'c') 0
try: d.popitem()
except KeyError as e: print("KeyError", e)  #> KeyError 'popitem(): dictionary is empty'
print(d.setdefault(b), d.setdefault(b, 4), d.setdefault(c, 6))  #> None None 6
d.update({c: 8}); d.update(None) if False else 0; print(sorted(d.items()))  #> [(K2, None), (K3, 8)]
e = d.copy(); print(sorted(e), type(e).__name__, e == d); e = copy.copy(d); e = copy.deepcopy(d); print(sorted(e.items()), e.keys().__class__.__name__)
#> [K2, K3] WeakKeyDictionary True
#> [(K2, None), (K3, 8)] generator
print(sorted((d | {b: 5}).items()), sorted(({b: 1} | d).items())); d |= W({c: 0}); print(sorted(d.items()))
#> [(K2, 5), (K3, 8)] [(K2, None), (K3, 8)]
#> [(K2, None), (K3, 0)]
x, y = E(1), E(1); d = W({x: 1}); print(d[y], y in d); d[y] = 2; print(len(d), d[x]); del y; print(len(d)); del x; print(len(d))
#> 1 True
#> 1 2
#> 1
#> 0
ks = [K(i) for i in range(4)]; d = W((k, k.n) for k in ks)
for k in d: 
    if ks: ks.pop()
del k; print(len(d))                #> 2
ks = [K(i) for i in range(4)]; d = W((k, k.n) for k in ks); it = d.items(); cur = next(it); ks.clear(); print(len(d), list(it)); del cur, it; print(len(d))
#> 1 []
#> 0
k = K(5); d[k] = k; del k; print(len(d)); gc.collect(); print(len(d))  #> 1
                                                                       #> 1
del d
try: W(5)
except TypeError as e: print(e)     #> 'int' object is not iterable
try: W({}, 1)
except TypeError as e: print(e)
#> WeakKeyDictionary.__init__() takes from 1 to 2 positional arguments but 3 were given
d = W(); k = K(1); d[k] = [1]; d[k].append(2); print(d[k], dict(d)); del d[k]; print(len(d))
#> [1, 2] {K1: [1, 2]}
#> 0
try: del d[k]
except KeyError as e: print("KeyError")  #> KeyError
d[int] = 1; d[len] = 2; print(d[int], d[len], len(d))  #> 1 2 2
print(d != W(), d == {int: 1, len: 2}, d == W(d))  #> True True True
