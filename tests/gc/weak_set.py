# WeakSet.
import weakref, gc, copy
class K:
    def __init__(s, n): s.n = n
    def __repr__(s): return f"K{s.n}"
    def __lt__(s, o): return s.n < o.n
W = weakref.WeakSet
a, b, c, d = map(K, range(4))
s = W([a, b]); s.add(c); s.add(a); print(sorted(s), len(s), a in s, d in s, 5 in s, bool(s))
#> [K0, K1, K2] 3 True False False True
t = W([b, c, d])
for n in ("union", "intersection", "difference", "symmetric_difference"): print(n, sorted(getattr(s, n)(t)), type(getattr(s, n)(t)).__name__)
#> union [K0, K1, K2, K3] WeakSet
#> intersection [K1, K2] WeakSet
#> difference [K0] WeakSet
#> symmetric_difference [K0, K3] WeakSet
print(sorted(s | t), sorted(s & t), sorted(s - t), sorted(s ^ t), s <= t, s < t, s >= t, s > t, s == W([a, b, c]), s != t, s.isdisjoint(t), s.issubset([a, b, c, d]), s.issuperset([a]))
#> [K0, K1, K2, K3] [K1, K2] [K0] [K0, K3] False False False False True True False True True
u = s.copy(); u.update([d]); u.discard(a); u.discard(K(9)); u.remove(b); print(sorted(u))
#> [K2, K3]
try: u.remove(a)
except KeyError as e: print("KeyError", type(e.args[0]).__name__)  #> KeyError ReferenceType
u |= W([a]); u &= W([a, d]); u -= W([d]); u ^= W([b]); print(sorted(u), type(u).__name__); u.intersection_update([b]); u.difference_update([b]); u.symmetric_difference_update([c]); print(sorted(u))
#> [K0, K1] WeakSet
#> [K2]
x = u.pop(); print(x, len(u)); del x  #> K2 0
try: u.pop()
except KeyError as e: print("KeyError", e)  #> KeyError 'pop from empty WeakSet'
del a; print(sorted(s), len(s))     #> [K1, K2] 2
try: s.add(5)
except TypeError as e: print(e)     #> cannot create weak reference to 'int' object
try: W([1])
except TypeError as e: print(e)     #> cannot create weak reference to 'int' object
try: hash(s)
except TypeError as e: print(e)     #> unhashable type: 'WeakSet'
it = iter(s); first = next(it); l = [b, c]; del b, c, d, l; print(len(s)); print(list(it)); del first; del it; print(len(s)); s.clear(); t.clear(); print(len(t))
#> 1
#> []
#> 0
#> 0
k = K(1); k.me = k; s.add(k); del k; print(len(s)); gc.collect(); print(len(s), list(s))  #> 1
                                                                                          #> 0 []
k = K(1); s.add(k); print(len(repr(s))); print(weakref.getweakrefcount(k), len(W(s)), s == {k}, s == [k], set(s) == {k}, sorted(copy.copy(s)), W().union([k]) == s)
#> 55
#> 1 1 False False True [K1] True
r = weakref.ref(s); del s; print(r())  #> None
