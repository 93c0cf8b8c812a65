# dict views, mappingproxy, getset and member descriptors.
d = {"a": 1, "b": 2}; k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, repr(k), len(i), list(reversed(k)), sorted(k), "a" in k, 1 in v, ("a", 1) in i, ["a", 1] in i, k == {"a", "b"}, k == ["a", "b"], i == {("a", 1), ("b", 2)}, v == v, v == d.values(), k & ["a"], k | ["c"] == {"a", "b", "c"}, k - {"a"}, sorted(k ^ {"z"}), k < {"a", "b", "c"}, k <= k, i & [("a", 1)], k.isdisjoint([]), {1: 2}.keys() | {3: 4}.keys(), set(k) == k)
#> dict_keys(['a', 'b']) dict_values([1, 2]) dict_items([('a', 1), ('b', 2)]) dict_keys(['a', 'b']) 2 ['b', 'a'] ['a', 'b'] True True True False True False True True False {'a'} True {'b'} ['a', 'b', 'z'] True True {('a', 1)} True {1, 3} True
print({}.keys(), {}.values(), {}.items(), {1: {2: 3}}.items(), type(k).__name__, type(i).__name__, iter(k).__class__.__name__, max(d.items(), key=lambda t: t[1]), dict(i), list(zip(k, v)), *k, *i)
#> dict_keys([]) dict_values([]) dict_items([]) dict_items([(1, {2: 3})]) dict_keys dict_items dict_keyiterator ('b', 2) {'a': 1, 'b': 2} [('a', 1), ('b', 2)] a b ('a', 1) ('b', 2)
m = type("A", (), {"x": 1}).__dict__; print(type(m).__name__, m["x"], "x" in m, len(m) > 1, m.get("nope"), [q for q in m if q[0] != "_"], m.copy()["x"], {"y": 1} | m == {"y": 1, **m})
#> mappingproxy 1 True True None ['x'] 1 True
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: m.__setitem__("y", 1)); e(lambda: k.add(1)); e(lambda: k[0]); e(lambda: hash(k)); e(lambda: hash(v) is not None); e(lambda: k + k); e(lambda: k & 5); e(lambda: k < 5); e(lambda: v | v); e(lambda: {}.items() | [[]]); e(lambda: type(k)()); e(lambda: k.nope); e(lambda: i - 5)
#> AttributeError: 'mappingproxy' object has no attribute '__setitem__'
#> AttributeError: 'dict_keys' object has no attribute 'add'
#> TypeError: 'dict_keys' object is not subscriptable
#> TypeError: unhashable type: 'dict_keys'
#> True
#> TypeError: unsupported operand type(s) for +: 'dict_keys' and 'dict_keys'
#> TypeError: 'int' object is not iterable
#> TypeError: '<' not supported between instances of 'dict_keys' and 'int'
#> TypeError: unsupported operand type(s) for |: 'dict_values' and 'dict_values'
#> TypeError: unhashable type: 'list'
#> TypeError: cannot create 'dict_keys' instances
#> AttributeError: 'dict_keys' object has no attribute 'nope'
#> TypeError: 'int' object is not iterable
class S: __slots__ = ("q",)
print(S.q, type(S.q).__name__, S.q.__get__(None, S) is S.q, type(int.real).__name__, int.real.__get__(5), type(object.__dict__["__class__"]).__name__, (5).__class__, type(S.__dict__["q"]).__name__, int.real.__name__, int.real.__objclass__, repr(int.real), repr(str.__dict__["upper"]), repr(S.q))
#> <member 'q' of 'S' objects> member_descriptor True getset_descriptor 5 getset_descriptor <class 'int'> member_descriptor real <class 'int'> <attribute 'real' of 'int' objects> <method 'upper' of 'str' objects> <member 'q' of 'S' objects>
e(lambda: int.real.__get__("a")); e(lambda: int.real.__set__(5, 1)); e(lambda: S.q.__get__(5)); e(lambda: setattr(5, "real", 1)); e(lambda: str.upper.__get__(5)); e(lambda: setattr(d, "keys", 1)); e(lambda: delattr(S(), "q")); e(lambda: type.__dict__["__mro__"].__get__(int))
#> TypeError: descriptor 'real' for 'int' objects doesn't apply to a 'str' object
#> AttributeError: attribute 'real' of 'int' objects is not writable
#> TypeError: descriptor 'q' for 'S' objects doesn't apply to a 'int' object
#> AttributeError: attribute 'real' of 'int' objects is not writable
#> TypeError: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
#> AttributeError: 'dict' object attribute 'keys' is read-only
#> AttributeError: q
#> (<class 'int'>, <class 'object'>)
