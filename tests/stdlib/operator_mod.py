# operator.
import operator as o
print(o.add(1, 2), o.sub(5, 3), o.mul(2, 3), o.truediv(1, 2), o.floordiv(7, 2), o.mod(7, 3), o.pow(2, 3), o.matmul.__name__, o.lshift(1, 3), o.rshift(8, 1), o.and_(6, 3), o.or_(6, 3), o.xor(6, 3), o.neg(5), o.pos(-5), o.invert(5), o.inv(5), o.not_([]), o.truth([1]), o.abs(-1), o.index(True))
#> 3 2 6 0.5 3 1 8 matmul 8 4 2 7 5 -5 -5 -6 -6 True True 1 1
print(o.lt(1, 2), o.le(2, 2), o.eq(1, 1.0), o.ne(1, 2), o.ge(1, 2), o.gt(2, 1), o.is_(None, None), o.is_not(1, None), o.contains([1], 1), o.concat([1], [2]), o.countOf([1, 1, 2], 1), o.indexOf([5, 6], 6), o.getitem([1, 2], 1), o.length_hint([1, 2]), o.length_hint(iter([1])), o.length_hint(5, 7), o.call(len, "abc"))
#> True True True True False True True True True [1, 2] 2 1 2 2 1 7 3
l = [1, 2, 3]; o.setitem(l, 0, 9); o.delitem(l, 1); print(l, o.iadd([1], [2]), o.isub(5, 1), o.imul(2, 3), o.iconcat([1], (2,)), o.ior({1}, {2}), o.iand(6, 3), o.ixor(6, 3), o.ilshift(1, 2), o.irshift(4, 1), o.ipow(2, 3), o.ifloordiv(7, 2), o.imod(7, 4), o.itruediv(1, 4))
#> [9, 3] [1, 2] 4 6 [1, 2] {1, 2} 2 5 4 2 8 3 3 0.25
class A: x = 1; y = type("B", (), {"z": 2})(); m = staticmethod(lambda *a, **k: (a, k))
print(o.itemgetter(1)([1, 2]), o.itemgetter(0, -1)("abc"), o.itemgetter(slice(1))("abc"), o.attrgetter("x")(A), o.attrgetter("y.z", "x")(A), o.methodcaller("m", 1, k=2)(A), o.methodcaller("upper")("a"), o.itemgetter("k")({"k": 1}), repr(o.itemgetter(1)), repr(o.attrgetter("a.b", "c")), repr(o.methodcaller("m", 1, k=2)), sorted([(1, "b"), (0, "c")], key=o.itemgetter(1)), list(map(o.itemgetter(0), ["ab", "cd"])))
#> 2 ('a', 'c') a 1 (2, 1) ((1,), {'k': 2}) A 1 operator.itemgetter(1) operator.attrgetter('a.b', 'c') operator.methodcaller('m', 1, k=2) [(1, 'b'), (0, 'c')] ['a', 'c']
def e(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(o.add, 1); e(o.add, 1, "a"); e(o.itemgetter); e(o.attrgetter); e(o.attrgetter, 5); e(o.methodcaller); e(o.methodcaller, 5); e(o.indexOf, [1], 2); e(o.concat, 1, 2); e(o.index, 1.5); e(o.length_hint, 5, "a"); e(o.itemgetter(5), [1]); e(o.attrgetter("a.b"), 5); e(o.truediv, 1, 0); e(o.countOf, 5, 1); e(o.call)
#> TypeError: add expected 2 arguments, got 1
#> TypeError: unsupported operand type(s) for +: 'int' and 'str'
#> TypeError: itemgetter expected 1 argument, got 0
#> TypeError: attrgetter expected 1 argument, got 0
#> TypeError: attribute name must be a string
#> TypeError: methodcaller needs at least one argument, the method name
#> TypeError: method name must be a string
#> ValueError: sequence.index(x): x not in sequence
#> TypeError: 'int' object can't be concatenated
#> TypeError: 'float' object cannot be interpreted as an integer
#> TypeError: 'str' object cannot be interpreted as an integer
#> IndexError: list index out of range
#> AttributeError: 'int' object has no attribute 'a'
#> ZeroDivisionError: division by zero
#> TypeError: argument of type 'int' is not iterable
#> TypeError: call expected at least 1 argument, got 0
