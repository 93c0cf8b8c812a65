# namedtuple, Counter, OrderedDict, defaultdict, ChainMap, UserDict.
from collections import namedtuple, Counter, OrderedDict, defaultdict, ChainMap, UserDict, UserList, UserString
P = namedtuple("P", "x y"); p = P(1, y=2); print(p, p.x, p[1], p == (1, 2), p._fields, p._asdict(), p._replace(x=9), P._make([3, 4]), *p, len(p), P.__doc__, P.x.__doc__, repr(P), hash(p) == hash((1, 2)), isinstance(p, tuple), P.__match_args__, P.__slots__)
#> P(x=1, y=2) 1 2 True ('x', 'y') {'x': 1, 'y': 2} P(x=9, y=2) P(x=3, y=4) 1 2 2 P(x, y) Alias for field number 0 <class '__main__.P'> True True ('x', 'y') ()
Q = namedtuple("Q", ["a", "b", "c"], defaults=[10, 20]); print(Q(1), Q._field_defaults, namedtuple("R", "x, y x_", rename=False)._fields, namedtuple("S", "a a class 1 _b", rename=True)._fields); x, y = p; print(x, y, p + (3,), sorted([P(2, 1), P(1, 5)]), max(P(0, 1), P(1, 0)))
#> Q(a=1, b=10, c=20) {'b': 10, 'c': 20} ('x', 'y', 'x_') ('a', '_1', '_2', '_3', '_4')
#> 1 2 (1, 2, 3) [P(x=1, y=5), P(x=2, y=1)] P(x=1, y=0)
class PS(P):
    def total(self): return self.x + self.y
print(PS(1, 2).total(), PS(1, 2), P(1, 2)._replace().__class__.__name__)  #> 3 PS(x=1, y=2) P
c = Counter("abracadabra"); print(c, c["a"], c["zz"], c.most_common(2), sorted(c.elements())[:6], c.total(), len(c), Counter(a=2, b=1), Counter({"x": 3}), Counter()); c.update("aab"); c.subtract({"a": 3}); print(c["a"], c["b"]); a, b = Counter(a=3, b=1), Counter(a=1, b=2, c=1); print(a + b, a - b, a & b, a | b, +Counter(a=-1, b=1), -Counter(a=-1), a == b, a <= b, a < b); a += b; a -= Counter(a=2); print(a, dict(a)); del c["a"]; del c["nope"]; print("a" in c)
#> Counter({'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1}) 5 0 [('a', 5), ('b', 2)] ['a', 'a', 'a', 'a', 'a', 'b'] 11 5 Counter({'a': 2, 'b': 1}) Counter({'x': 3}) Counter()
#> 4 3
#> Counter({'a': 4, 'b': 3, 'c': 1}) Counter({'a': 2}) Counter({'a': 1, 'b': 1}) Counter({'a': 3, 'b': 2, 'c': 1}) Counter({'b': 1}) Counter({'a': 1}) False False False
#> Counter({'b': 3, 'a': 2, 'c': 1}) {'a': 2, 'b': 3, 'c': 1}
#> False
o = OrderedDict([("a", 1), ("b", 2), ("c", 3)]); o.move_to_end("a"); print(o, o.popitem(), o.popitem(last=False), o); o["z"] = 1; o.move_to_end("z", last=False); print(list(o), OrderedDict(a=1) == {"a": 1}, OrderedDict([("a", 1), ("b", 2)]) == OrderedDict([("b", 2), ("a", 1)]), list(reversed(o)), o | {"n": 1}, o.copy(), o.pop("z"), o.setdefault("s", 5), OrderedDict.fromkeys("ab"), OrderedDict())
#> OrderedDict([('c', 3)]) ('a', 1) ('b', 2) OrderedDict([('c', 3)])
#> ['z', 'c'] True False ['c', 'z'] OrderedDict([('z', 1), ('c', 3), ('n', 1)]) OrderedDict([('z', 1), ('c', 3)]) 1 5 OrderedDict([('a', None), ('b', None)]) OrderedDict()
d = defaultdict(list); d["a"].append(1); d["b"]; print(d, d.default_factory, "c" in d, d.get("c"), dict(d), defaultdict(int, a=1), defaultdict(None, {1: 2}), defaultdict(lambda: 5)["q"], d.copy(), d | {"x": 1}); d.default_factory = None
#> defaultdict(<class 'list'>, {'a': [1], 'b': []}) <class 'list'> False None {'a': [1], 'b': []} defaultdict(<class 'int'>, {'a': 1}) defaultdict(None, {1: 2}) 5 defaultdict(<class 'list'>, {'a': [1], 'b': []}) defaultdict(<class 'list'>, {'a': [1], 'b': [], 'x': 1})
cm = ChainMap({"a": 1}, {"a": 2, "b": 3}); cm["c"] = 4; print(cm["a"], cm["b"], cm, sorted(cm), len(cm), cm.maps, cm.new_child({"a": 0})["a"], cm.parents, cm.get("z"), "b" in cm, dict(cm)); del cm["a"]; print(cm["a"])
#> 1 3 ChainMap({'a': 1, 'c': 4}, {'a': 2, 'b': 3}) ['a', 'b', 'c'] 3 [{'a': 1, 'c': 4}, {'a': 2, 'b': 3}] 0 ChainMap({'a': 2, 'b': 3}) None True {'a': 1, 'b': 3, 'c': 4}
#> 2
class U(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.upper(), v)
u = U(a=1); u["b"] = 2; u.update(c=3); print(u, u.data, len(u), "A" in u, UserList([1, 2]) + [3], UserList("ab")[0], UserString("abc").upper(), UserString("a") + "b")
#> {'A': 1, 'B': 2, 'C': 3} {'A': 1, 'B': 2, 'C': 3} 3 True [1, 2, 3] a ABC ab
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: P(1)); e(lambda: P(1, 2, 3)); e(lambda: P(1, z=2)); e(lambda: p._replace(q=1)); e(lambda: P._make([1])); e(lambda: setattr(p, "x", 5)); e(lambda: p.z); e(lambda: namedtuple("class", "a")); e(lambda: namedtuple("A", "a a")); e(lambda: namedtuple("A", "_a")); e(lambda: namedtuple("A", "def")); e(lambda: namedtuple("A", "a", defaults=[1, 2])); e(lambda: namedtuple("A", 5)); e(lambda: Counter(5)); e(lambda: Counter("a").fromkeys("ab")); e(lambda: o.move_to_end("q")); e(lambda: OrderedDict().popitem()); e(lambda: d["new"]); e(lambda: defaultdict(5)); e(lambda: defaultdict(int, 5)); e(lambda: cm["zz"]); e(lambda: cm.__delitem__("b")); e(lambda: ChainMap().popitem()); e(lambda: Counter(a=1).most_common("x")); e(lambda: OrderedDict(5)); e(lambda: Counter("a") + 1); e(lambda: U()["q"]); e(lambda: cm.pop("b"))
#> TypeError: P.__new__() missing 1 required positional argument: 'y'
#> TypeError: P.__new__() takes 3 positional arguments but 4 were given
#> TypeError: P.__new__() got an unexpected keyword argument 'z'
#> ValueError: Got unexpected field names: ['q']
#> TypeError: Expected 2 arguments, got 1
#> AttributeError: can't set attribute
#> AttributeError: 'P' object has no attribute 'z'
#> ValueError: Type names and field names cannot be a keyword: 'class'
#> ValueError: Encountered duplicate field name: 'a'
#> ValueError: Field names cannot start with an underscore: '_a'
#> ValueError: Type names and field names cannot be a keyword: 'def'
#> TypeError: Got more default values than field names
#> TypeError: 'int' object is not iterable
#> TypeError: 'int' object is not iterable
#> NotImplementedError: Counter.fromkeys() is undefined.  Use Counter(iterable) instead.
#> KeyError: 'q'
#> KeyError: 'dictionary is empty'
#> KeyError: 'new'
#> TypeError: first argument must be callable or None
#> TypeError: 'int' object is not iterable
#> KeyError: 'zz'
#> KeyError: "Key not found in the first mapping: 'b'"
#> KeyError: 'No keys found in the first mapping.'
#> TypeError: '>=' not supported between instances of 'str' and 'int'
#> TypeError: 'int' object is not iterable
#> TypeError: unsupported operand type(s) for +: 'Counter' and 'int'
#> KeyError: 'q'
#> KeyError: "Key not found in the first mapping: 'b'"
