# Dicts of a few items: every size, grown, presized, copied, with deletions, against the list of pairs.
def check(d, pairs):
    assert list(d.items()) == pairs, (d, pairs)
    for k, v in pairs: assert d[k] == v
    assert len(d) == len(pairs)
for n in range(13):
    d = {}
    for i in range(n): d[i] = i; check(d, [(k, k) for k in range(i + 1)])
    c = d.copy(); check(c, list(d.items()))
    c["x"] = 1; check(c, list(d.items()) + [("x", 1)])
    u = {}; u.update(d); check(u, list(d.items())); u.update(d, y=2); check(u, list(d.items()) + [("y", 2)])
    for k in range(0, n, 2): del d[k]
    for k in range(n): d[k] = k
    assert len(d) == n
a = {"a": 1}; a["b"] = 2; a["c"] = 3; a["d"] = 4; a["e"] = 5; a["f"] = 6
print(a)                            #> {'a': 1, 'b': 2, 'c': 3, 'd': 4, 'e': 5, 'f': 6}
for r in range(20):
    del a["a"]; a["a"] = r
print(a)                            #> {'b': 2, 'c': 3, 'd': 4, 'e': 5, 'f': 6, 'a': 19}
from collections import OrderedDict
o = OrderedDict(a=1, b=2, c=3)
for r in range(7): o.move_to_end("a", last=r % 2); o[r] = r
print(o)
#> OrderedDict([('a', 1), ('b', 2), ('c', 3), (0, 0), (1, 1), (2, 2), (3, 3), (4, 4), (5, 5), (6, 6)])
while len(o) > 2: o.popitem(last=len(o) % 2)
print(o)                            #> OrderedDict([(1, 1), (2, 2)])
print({"a": 1} | {"b": 2, "c": 3, "d": 4}, dict(a=1, b=2, c=3, d=4), {**a, "z": 1})
#> {'a': 1, 'b': 2, 'c': 3, 'd': 4} {'a': 1, 'b': 2, 'c': 3, 'd': 4} {'b': 2, 'c': 3, 'd': 4, 'e': 5, 'f': 6, 'a': 19, 'z': 1}
