# id, is, hash and equality of values.
x = [1]; y = x; z = [1]; print(x is y, x is z, x == z, x is not z, id(x) == id(y), id(x) != id(z))
#> True False True True True True
def f(): pass
print(f == f, f != (lambda: 0), hash(f) == hash(f), f is f, len == len, int == int, int is int, int != str, type(1) is int, f.__eq__(f), object() == object(), (o := object()) == o, NotImplemented is NotImplemented)
#> True True True True True True True True True True False True True
for v in (0, 1, -1, 2**61, 1.5, "a", b"a", (1, 2), None, True, frozenset([1]), range(3), 1j, ..., int, len): assert hash(v) == hash(v) and v == v, v
print(hash((1, 2)) != hash((2, 1)), hash(()) == hash(()), hash((1,)) == hash((1.0,)) == hash((True,)), hash(frozenset([1, 2])) == hash(frozenset([2, 1])), hash(range(0)) == hash(range(5, 5)), hash("") == 0, hash(b"") == 0, hash("a") == hash(b"a"), hash(None) is not None, hash(-1) == hash(-2), hash(float("inf")), hash(2**61 - 1), hash(0.5), hash(1e16), hash(-1.5), hash(2.5 + 1j), hash((1, (2, (3,)))) == hash((1, (2, (3,)))), hash(1e400 - 0))
#> True True True True True True True True True True 314159 0 1152921504606846976 10000000000000000 -1152921504606846977 1152921504607846981 True 314159
def e(f):
    try: f(); print("ok")
    except TypeError as x: print(x)
for v in ([], {}, set(), bytearray(), slice(1), {}.keys(), [1].__iter__ if 0 else {}.items(), (1, []), frozenset, (1, {}), memoryview(bytearray(1)) if 0 else {1: 2}): e(lambda: hash(v))
#> unhashable type: 'list'
#> unhashable type: 'dict'
#> unhashable type: 'set'
#> unhashable type: 'bytearray'
#> unhashable type: 'slice'
#> unhashable type: 'dict_keys'
#> unhashable type: 'dict_items'
#> unhashable type: 'list'
#> ok
#> unhashable type: 'dict'
#> unhashable type: 'dict'
class A:
    def __eq__(self, o): return True
class B:
    def __hash__(self): return 5
class C(A): __hash__ = None
class D(A):
    def __hash__(self): return 1
e(lambda: hash(A())); e(lambda: hash(B())); e(lambda: hash(C())); e(lambda: hash(D())); print(A() == 5, 5 == A(), A() != 5, [A()] == [1], D() in {1: 0} or "hash 1 equals key 1", A.__hash__, B().__hash__())
#> unhashable type: 'A'
#> ok
#> unhashable type: 'C'
#> ok
#> True True False True True None 5
