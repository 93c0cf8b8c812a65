# Abstract classes and virtual subclasses.
from abc import ABC, ABCMeta, abstractmethod
class Shape(ABC):
    @abstractmethod
    def area(self): "area"
    @property
    @abstractmethod
    def name(self): ...
    def describe(self): return f"{self.name} {self.area()}"
class Sq(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
    name = "square"
print(Sq(3).describe(), sorted(Shape.__abstractmethods__), Sq.__abstractmethods__, isinstance(Sq(1), Shape), Shape.area.__isabstractmethod__)
#> square 9 ['area', 'name'] frozenset() True True
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: Shape())
#> TypeError: Can't instantiate abstract class Shape with abstract methods area, name
class Half(Shape):
    def area(self): return 1
e(lambda: Half())
#> TypeError: Can't instantiate abstract class Half with abstract method name
class Duck(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, c): return True if hasattr(c, "quack") else NotImplemented
class Mallard: quack = 1
print(issubclass(Mallard, Duck), isinstance(Mallard(), Duck), issubclass(int, Duck))
#> True True False
Duck.register(int); print(issubclass(int, Duck), isinstance(5, Duck), issubclass(bool, Duck), isinstance("x", Duck))
#> True True True False
e(lambda: Duck.register(5))         #> TypeError: Can only register classes
from collections.abc import Iterable, Iterator, Sized, Container, Hashable, Callable, Sequence, MutableSequence, Mapping, MutableMapping, Set, Generator, Awaitable, Collection, Reversible, ByteString
for o in ([], (), "", b"", {}, set(), 5, iter([]), (x for x in []), len, range(1), {}.keys(), None):
    print(type(o).__name__, *(int(isinstance(o, c)) for c in (Iterable, Iterator, Sized, Container, Hashable, Callable, Sequence, MutableSequence, Mapping, MutableMapping, Set, Generator, Awaitable, Collection, Reversible, ByteString)))
    #> list 1 0 1 1 0 0 1 1 0 0 0 0 0 1 1 0
    #> tuple 1 0 1 1 1 0 1 0 0 0 0 0 0 1 1 0
    #> str 1 0 1 1 1 0 1 0 0 0 0 0 0 1 1 0
    #> bytes 1 0 1 1 1 0 1 0 0 0 0 0 0 1 1 1
    #> dict 1 0 1 1 0 0 0 0 1 1 0 0 0 1 1 0
    #> set 1 0 1 1 0 0 0 0 0 0 1 0 0 1 0 0
    #> int 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0
    #> list_iterator 1 1 0 0 1 0 0 0 0 0 0 0 0 0 0 0
    #> generator 1 1 0 0 1 0 0 0 0 0 0 1 0 0 0 0
    #> builtin_function_or_method 0 0 0 0 1 1 0 0 0 0 0 0 0 0 0 0
    #> range 1 0 1 1 1 0 1 0 0 0 0 0 0 1 1 0
    #> dict_keys 1 0 1 1 0 0 0 0 0 0 1 0 0 1 1 0
    #> NoneType 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0
class MySeq(Sequence):
    def __getitem__(self, i): return "abc"[i]
    def __len__(self): return 3
m = MySeq(); print(list(m), "b" in m, m.index("c"), m.count("a"), list(reversed(m)), isinstance(m, Iterable))
#> ['a', 'b', 'c'] True 2 1 ['c', 'b', 'a'] True
class MyMap(MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
mm = MyMap(); mm.update(a=1, b=2); print(dict(mm), mm.pop("a"), mm.get("z"), mm.setdefault("c", 3), sorted(mm.items()), mm == {"b": 2, "c": 3}, mm.popitem(), "b" in mm, len(mm.keys())); mm.clear(); print(len(mm))
#> {'a': 1, 'b': 2} 1 None 3 [('b', 2), ('c', 3)] True ('b', 2) False 1
#> 0
e(lambda: Sequence())
#> TypeError: Can't instantiate abstract class Sequence with abstract methods __getitem__, __len__
