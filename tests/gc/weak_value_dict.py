# WeakValueDictionary.
import weakref, gc, copy
class V:
    def __init__(s, n): s.n = n
    def __repr__(s): return f"V{s.n}"
W = weakref.WeakValueDictionary
a, b, c = V(1), V(2), V(3)
d = W({"a": a, "b": b}, c=c); print(sorted(d), len(d), d["a"], "a" in d, "z" in d, d.get("z"), d.get("z", 5), d.get("b"))
#> ['a', 'b', 'c'] 3 V1 True False None 5 V2
print(sorted(d.items()), sorted(d.keys()), sorted(d.values(), key=repr), repr(d)[:24], bool(d))
#> [('a', V1), ('b', V2), ('c', V3)] ['a', 'b', 'c'] [V1, V2, V3] <WeakValueDictionary at  True
del a; print(sorted(d), len(d), "a" in d, d.get("a", "gone"))  #> ['b', 'c'] 2 False gone
try: d["a"]
except KeyError as e: print("KeyError", e)  #> KeyError 'a'
print(d.pop("b"), d.pop("b", 9));   #> V2 9
try: d.pop("b")
except KeyError as e: print("KeyError", e)  #> KeyError 'b'
print(d.popitem(), len(d))          #> ('c', V3) 0
try: d.popitem()
except KeyError as e: print("KeyError", e)  #> KeyError 'popitem(): dictionary is empty'
print(d.setdefault("b", b), d.setdefault("b", c), d.setdefault("n", None) if False else "")
#>= 'V2 V2 '
try: d["x"] = 5
except TypeError as e: print(e)     #> cannot create weak reference to 'int' object
d.update({"c": c}); d.update([("b2", b)]); d.update(k=b); print(sorted(d))  #> ['b', 'b2', 'c', 'k']
e = d.copy(); print(sorted(e), type(e).__name__, e == d, e is d); e = copy.copy(d); print(sorted(e)); e = copy.deepcopy(d); print(sorted(e), e["b"] is b)
#> ['b', 'b2', 'c', 'k'] WeakValueDictionary True False
#> ['b', 'b2', 'c', 'k']
#> ['b', 'b2', 'c', 'k'] True
print(sorted((d | {"z": b}).keys()), type(d | {}).__name__); d |= {"y": c}; print(sorted(d)); print(sorted(({"q": b} | d).keys()))
#> ['b', 'b2', 'c', 'k', 'z'] WeakValueDictionary
#> ['b', 'b2', 'c', 'k', 'y']
#> ['b', 'b2', 'c', 'k', 'q', 'y']
it = iter(d.items()); next(it); 
for k, v in list(d.items()): del d[k]
print(len(d))                       #> 0
d = W(); objs = [V(i) for i in range(5)]
for i, o in enumerate(objs): d[i] = o
for k in d.keys():
    if objs: objs.pop()
print(len(d))                       #> 2
objs = [V(i) for i in range(5)]
for i, o in enumerate(objs): d[i] = o
del o
it = d.items(); k, v = next(it); objs.clear(); print(len(d)); print(list(it)); del k, v; print(len(d)); it = None; print(len(d))
#> 1
#! RuntimeError: dictionary changed size during iteration
x = V(0); d["x"] = x; print(d.valuerefs()[0]() is x, [r() is x for r in d.itervaluerefs()], [type(r).__name__ for r in d.valuerefs()], d.valuerefs()[0].key)
x.me = x; del x, i; print(len(d)); gc.collect(); print(len(d))
try: W(1, 2)
except TypeError as e: print(e)
try: W(5)
except TypeError as e: print(e)
try: hash(d)
except TypeError as e: print(e)
d.clear(); print(d == W(), len(d), W().__class__.__mro__[1].__name__)
class Node:
    cache = W()
    def __new__(cls, k):
        o = cls.cache.get(k)
        if o is None: o = super().__new__(cls); cls.cache[k] = o
        return o
print(Node(1) is Node(1)); n = Node(1); print(Node(1) is n, len(Node.cache)); del n; print(len(Node.cache))
class WS(W):
    def __getitem__(s, k): return ("sub", super().__getitem__(k))
w = WS(); n = V(9); w[1] = n; print(w[1], w.get(1), w.copy().__class__.__name__)
