# Insertion order survives every kind of change.
d = {}
for i in (3, 1, 2): d[i] = str(i)
d[3] = "three"; print(d); del d[1]; d[1] = "again"; print(d); d.pop(2); d[2] = "back"; d.update({3: "x", 9: "new"}); print(d); print(d.popitem(), d); d.setdefault(3, "no"); d.setdefault(7, "yes"); print(d); e = dict(d); e[3] = 0; print(e, list(e) == list(d)); print(d | {2: "r", 8: "s"}, {2: "r", 8: "s"} | d); f = {**d, 1: "moved?"}; print(f, d == f, dict(reversed(d.items())) == d, list(reversed(d)))
#> {3: 'three', 1: '1', 2: '2'}
#> {3: 'three', 2: '2', 1: 'again'}
#> {3: 'x', 1: 'again', 2: 'back', 9: 'new'}
#> (9, 'new') {3: 'x', 1: 'again', 2: 'back'}
#> {3: 'x', 1: 'again', 2: 'back', 7: 'yes'}
#> {3: 0, 1: 'again', 2: 'back', 7: 'yes'} True
#> {3: 'x', 1: 'again', 2: 'r', 7: 'yes', 8: 's'} {2: 'back', 8: 's', 3: 'x', 1: 'again', 7: 'yes'}
#> {3: 'x', 1: 'moved?', 2: 'back', 7: 'yes'} False True [7, 2, 1, 3]
big = {i: i for i in range(50)}
for i in range(0, 50, 2): del big[i]
for i in range(0, 10, 2): big[i] = -i
print(list(big)); k = iter(big); first = next(k); big[first] = "same key is fine"; print(next(k)); c = {}; c["x"] = c["y"] = c["z"] = 0; del c["y"]; c["w"] = 1; c["y"] = 2; print(c, [*c.values()], dict.fromkeys("hello"), {k: None for k in "world"}, dict(zip("cab", range(3))), dict(b=1, a=2, **{"c": 3}))
#> [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39, 41, 43, 45, 47, 49, 0, 2, 4, 6, 8]
#> 3
#> {'x': 0, 'z': 0, 'w': 1, 'y': 2} [0, 0, 1, 2] {'h': None, 'e': None, 'l': None, 'o': None} {'w': None, 'o': None, 'r': None, 'l': None, 'd': None} {'c': 0, 'a': 1, 'b': 2} {'b': 1, 'a': 2, 'c': 3}
def kw(**k): return list(k)
print(kw(z=1, a=2, m=3), kw(**{"q": 1}, b=2)); class_order = type("C", (), {"z": 1, "a": 2, "m": 3}); print([n for n in vars(class_order) if n[0] != "_"])
#> ['z', 'a', 'm'] ['q', 'b']
#> ['z', 'a', 'm']
class I:
    def __init__(self): self.z = 1; self.a = 2
i = I(); i.m = 3; del i.z; i.z = 4; print(vars(i), list(i.__dict__)); s = {"a": 1}; s.clear(); s["n"] = 1; s["a"] = 2; print(s); import collections; print(collections.Counter("banana"), collections.OrderedDict(b=1, a=2))
#> {'a': 2, 'm': 3, 'z': 4} ['a', 'm', 'z']
#> {'n': 1, 'a': 2}
#> Counter({'a': 3, 'n': 2, 'b': 1}) OrderedDict([('b', 1), ('a', 2)])
