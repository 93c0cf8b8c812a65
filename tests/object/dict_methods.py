# Methods of dict and its views.
d = {"a": 1, "b": 2, "c": 3}
print(d.get("a"), d.get("z"), d.get("z", 5), d.keys(), d.values(), d.items(), d.copy() == d, d.copy() is d)
#> 1 None 5 dict_keys(['a', 'b', 'c']) dict_values([1, 2, 3]) dict_items([('a', 1), ('b', 2), ('c', 3)]) True False
print(d.setdefault("a", 9), d.setdefault("d", 4), d.setdefault("e"), d)
#> 1 4 None {'a': 1, 'b': 2, 'c': 3, 'd': 4, 'e': None}
print(d.pop("e"), d.pop("zz", "default"), d.pop("d"), d.popitem(), d)
#> None default 4 ('c', 3) {'a': 1, 'b': 2}
d.update({"x": 1}, y=2); d.update([("z", 3)]); d.update(); d.update(a=100); print(d)
#> {'a': 100, 'b': 2, 'x': 1, 'y': 2, 'z': 3}
print(dict.fromkeys("abc"), dict.fromkeys([1, 2], 0), dict.fromkeys((), 1), list(reversed(d)), list(reversed(d.items())), list(reversed(d.values())))
#> {'a': None, 'b': None, 'c': None} {1: 0, 2: 0} {} ['z', 'y', 'x', 'b', 'a'] [('z', 3), ('y', 2), ('x', 1), ('b', 2), ('a', 100)] [3, 2, 1, 2, 100]
k, v, i = d.keys(), d.values(), d.items()
d["new"] = 5; print(len(k), len(v), len(i), "new" in k, 5 in v, ("new", 5) in i, ("new", 6) in i, list(k)[-1])
#> 6 6 6 True True True False new
print(k & {"a", "q"}, sorted(k | {"q"}), sorted(k - {"a"}), sorted(k ^ {"a", "q"}), k == set(d), k >= {"a"}, k > set(d), {"a"} <= k, k.isdisjoint(["q"]), sorted(i & {("a", 100)}), sorted({"a", "zz"} - k))
#> {'a'} ['a', 'b', 'new', 'q', 'x', 'y', 'z'] ['b', 'new', 'x', 'y', 'z'] ['b', 'new', 'q', 'x', 'y', 'z'] True True False True True [('a', 100)] ['zz']
print(k.mapping, type(k.mapping).__name__, {1: 2}.items() == {(1, 2)}, {1: 2}.values() == {1: 2}.values(), {1: 1}.keys() == {1: 2}.keys())
#> {'a': 100, 'b': 2, 'x': 1, 'y': 2, 'z': 3, 'new': 5} mappingproxy True False True
class M(dict):
    def __missing__(self, key): return "missing " + str(key)
m = M(a=1); print(m["a"], m["q"], m.get("q"), "q" in m, len(m), m)
#> 1 missing q None False 1 {'a': 1}
class K:
    def keys(self): return ["p", "q"]
    def __getitem__(self, k): return k * 2
print(dict(K()), {**K()}, dict(K(), r=1)); d.clear(); print(d, k, list(i)); d.update(K()); print(d)
#> {'p': 'pp', 'q': 'qq'} {'p': 'pp', 'q': 'qq'} {'p': 'pp', 'q': 'qq', 'r': 1}
#> {} dict_keys([]) []
#> {'p': 'pp', 'q': 'qq'}
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: d["nope"])                #> KeyError: 'nope'
e(lambda: d[1, 2])                  #> KeyError: (1, 2)
e(lambda: d[[]])                    #> TypeError: unhashable type: 'list'
e(lambda: {[]: 1})                  #> TypeError: unhashable type: 'list'
e(lambda: {{}: 1})                  #> TypeError: unhashable type: 'dict'
e(lambda: d.pop("nope"))            #> KeyError: 'nope'
e(lambda: {}.popitem())             #> KeyError: 'popitem(): dictionary is empty'
e(lambda: d.__delitem__("nope"))    #> KeyError: 'nope'
e(lambda: d.get())                  #> TypeError: get expected at least 1 argument, got 0
e(lambda: d.get([]))                #> TypeError: unhashable type: 'list'
e(lambda: d.setdefault())           #> TypeError: setdefault expected at least 1 argument, got 0
e(lambda: d.pop())                  #> TypeError: pop expected at least 1 argument, got 0
e(lambda: d.update(5))              #> TypeError: 'int' object is not iterable
e(lambda: d.update([1]))
#> TypeError: cannot convert dictionary update sequence element #0 to a sequence
e(lambda: d.update(["abc"]))
#> ValueError: dictionary update sequence element #0 has length 3; 2 is required
e(lambda: d.update({}, {}))         #> TypeError: update expected at most 1 argument, got 2
e(lambda: dict(5))                  #> TypeError: 'int' object is not iterable
e(lambda: dict([1]))
#> TypeError: cannot convert dictionary update sequence element #0 to a sequence
e(lambda: dict([(1, 2, 3)]))
#> ValueError: dictionary update sequence element #0 has length 3; 2 is required
e(lambda: dict(1, 2))               #> TypeError: dict expected at most 1 argument, got 2
e(lambda: dict.fromkeys(5))         #> TypeError: 'int' object is not iterable
e(lambda: dict.fromkeys())          #> TypeError: fromkeys expected at least 1 argument, got 0
e(lambda: dict(**{1: 2}))           #> TypeError: keywords must be strings
e(lambda: {**5})                    #> TypeError: 'int' object is not a mapping
e(lambda: hash(d))                  #> TypeError: unhashable type: 'dict'
e(lambda: d < d)
#> TypeError: '<' not supported between instances of 'dict' and 'dict'
e(lambda: d + d)
#> TypeError: unsupported operand type(s) for +: 'dict' and 'dict'
e(lambda: d | 5)
#> TypeError: unsupported operand type(s) for |: 'dict' and 'int'
e(lambda: d.foo)                    #> AttributeError: 'dict' object has no attribute 'foo'
e(lambda: d.keys() + d.keys())
#> TypeError: unsupported operand type(s) for +: 'dict_keys' and 'dict_keys'
e(lambda: d.keys()[0])              #> TypeError: 'dict_keys' object is not subscriptable
e(lambda: hash(d.keys()))           #> TypeError: unhashable type: 'dict_keys'
e(lambda: d.has_key("a"))           #> AttributeError: 'dict' object has no attribute 'has_key'
