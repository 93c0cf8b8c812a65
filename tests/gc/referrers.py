# get_referrers, get_referents, is_tracked, untracking.
import gc
gc.disable(); gc.collect()
class C: pass
a = [1, "x", None]; d = {"k": a}; t = (a, d); c = C(); c.ref = a
print(gc.get_referents(a), gc.get_referents(d) , gc.get_referents((1, 2)), gc.get_referents(5), gc.get_referents(), gc.get_referents([1], [2]), sorted(map(str, gc.get_referents({1: "v"}))))
#> [None, 'x', 1] [[1, 'x', None]] [2, 1] [] [] [1, 2] ['1', 'v']
rs = gc.get_referrers(a); print(any(r is d for r in rs), any(r is t for r in rs), any(r is globals() for r in rs), any(r is c or r is c.__dict__ for r in rs), gc.get_referrers(object()) == [], any(r is a for r in gc.get_referrers("x")))
#> True True True True True True
print([gc.is_tracked(o) for o in (1, "a", 1.5, None, b"", (), [], {}, {1: 2}, {"a": 1}, {"a": []}, {"a": (1,)}, set(), frozenset(), object(), C(), C, len, lambda: 0, range(3), slice(1), iter([]), (i for i in []), type, 1j)])
#> [False, False, False, False, False, False, True, False, False, False, True, False, True, True, False, True, True, True, True, False, True, True, True, False, False]
t1 = (1, 2); t2 = ([],); t3 = tuple([1, "a"]); t4 = (1, (2, 3)); print(gc.is_tracked(t1), gc.is_tracked(t2), gc.is_tracked(t3)); gc.collect(); print(gc.is_tracked(t1), gc.is_tracked(t2), gc.is_tracked(t3), gc.is_tracked(t4))
#> False True True
#> False True False False
u = tuple([1, "b"]); print(gc.is_tracked(u)); gc.collect(0); print(gc.is_tracked(u)); e = {}; e["a"] = 1; print(gc.is_tracked(e)); e["b"] = []; print(gc.is_tracked(e)); e["b"] = 2; gc.collect(); print(gc.is_tracked(e)); e["c"] = e; print(gc.is_tracked(e)); del e["c"]
#> True
#> False
#> False
#> True
#> False
#> True
print(gc.is_tracked({}.copy()), gc.is_tracked({"a": 1}.copy()), gc.is_tracked({"a": []}.copy()), gc.is_tracked({**{"z": 1}}), gc.is_tracked(dict(a=1)), gc.is_tracked(dict(a=[])), gc.is_tracked({i: i for i in range(3)}), gc.is_tracked(dict.fromkeys("ab")), gc.is_tracked({(1, 2): 1}))
#> False False True False False True False False False
class T(tuple): pass
class S: __slots__ = ()
class I(int): pass
print(gc.is_tracked(T()), gc.is_tracked(S()), gc.is_tracked(I(5)), gc.is_tracked(ValueError()), gc.is_finalized(c), gc.is_finalized(5), gc.is_finalized([]))
#> True True True True False False False
def f():
    x = C()
    return lambda: x
fn = f(); print([type(r).__name__ for r in gc.get_referents(fn.__closure__[0])], any(r is fn.__closure__ for r in gc.get_referents(fn)), [type(r).__name__ for r in gc.get_referrers(fn())])
#> ['C'] True ['cell']
o = gc.get_objects(); print(any(x is a for x in o), any(x is o for x in o), any(x is t1 for x in o), all(gc.is_tracked(x) for x in o))
#> True False False True
