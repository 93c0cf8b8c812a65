# enumerate, zip, map, filter, reversed, iter, next, all, any, sorted, len.
print(list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate("a", start=-1)), next(enumerate([7], 2**64)), list(zip()), list(zip("ab")), list(zip("ab", [1, 2, 3], (4, 5))), list(zip("ab", [1, 2], strict=True)), dict(zip("ab", range(2))), list(zip(*[(1, 2), (3, 4)])))
#> [(0, 'a'), (1, 'b')] [(5, 'a'), (6, 'b')] [(-1, 'a')] (18446744073709551616, 7) [] [('a',), ('b',)] [('a', 1, 4), ('b', 2, 5)] [('a', 1), ('b', 2)] {'a': 0, 'b': 1} [(1, 3), (2, 4)]
print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])), list(map(max, "abc", "bab")), list(filter(None, [0, 1, "", "a", None, []])), list(filter(lambda x: x > 1, range(4))), list(map(int, "123")), list(map(pow, [2, 3], [3, 2])))
#> ['1', '2'] [11, 22] ['b', 'b', 'c'] [1, 'a'] [2, 3] [1, 2, 3] [8, 9]
print(list(reversed([1, 2, 3])), list(reversed("abc")), list(reversed((1, 2))), list(reversed({"a": 1, "b": 2})), all([]), any([]), all([1, 0]), any([0, 1]), all(x < 5 for x in range(5)), any(iter([])), len("abc"), len({}), len(range(5)), len(b"ab"))
#> [3, 2, 1] ['c', 'b', 'a'] [2, 1] ['b', 'a'] True False False True True False 3 0 5 2
it = iter([1, 2]); print(next(it), next(it), next(it, "end"), next(iter(()), None))  #> 1 2 end None
n = 0
def step():
    global n
    n += 1
    return n
print(list(iter(step, 4)), iter(step, 5).__class__.__name__)  #> [1, 2, 3] callable_iterator
m = map(str, [1]); z = zip("a"); f = filter(None, [1]); en = enumerate("a"); r = reversed("ab")
print(iter(m) is m, iter(z) is z, iter(f) is f, iter(en) is en, type(r).__name__, type(reversed([])).__name__, type(iter([])).__name__, type(iter(())).__name__, type(iter("")).__name__, type(iter({})).__name__, type(iter(set())).__name__, type(iter(range(1))).__name__, type(iter(b"")).__name__, type(iter({}.values())).__name__, type(iter({}.items())).__name__, type(iter(range(2**70))).__name__, type(iter(bytearray())).__name__)
#> True True True True reversed list_reverseiterator list_iterator tuple_iterator str_ascii_iterator dict_keyiterator set_iterator range_iterator bytes_iterator dict_valueiterator dict_itemiterator longrange_iterator bytearray_iterator
def e(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(enumerate); e(enumerate, 5); e(enumerate, "a", "b"); e(enumerate, "a", 1, 2); e(enumerate, [], foo=1); e(zip, 5); e(zip, "a", 5); e(zip, "a", foo=1); e(lambda: list(zip("ab", "a", strict=True))); e(lambda: list(zip("a", "ab", strict=True))); e(lambda: list(zip("ab", "ab", "abc", strict=True)))
#> TypeError: enumerate() missing required argument 'iterable'
#> TypeError: 'int' object is not iterable
#> TypeError: 'str' object cannot be interpreted as an integer
#> TypeError: enumerate() takes at most 2 arguments (3 given)
#> TypeError: 'foo' is an invalid keyword argument for enumerate()
#> TypeError: 'int' object is not iterable
#> TypeError: 'int' object is not iterable
#> TypeError: 'foo' is an invalid keyword argument for zip()
#> ValueError: zip() argument 2 is shorter than argument 1
#> ValueError: zip() argument 2 is longer than argument 1
#> ValueError: zip() argument 3 is longer than arguments 1-2
e(map); e(map, str); e(map, str, 5); e(lambda: list(map(5, [1]))); e(lambda: list(map(lambda x: 1 / x, [0]))); e(filter); e(filter, None); e(filter, None, 5); e(lambda: list(filter(5, [1]))); e(reversed); e(reversed, 5); e(reversed, {1}); e(reversed, iter([])); e(reversed, 1, 2)
#> TypeError: map() must have at least two arguments.
#> TypeError: map() must have at least two arguments.
#> TypeError: 'int' object is not iterable
#> TypeError: 'int' object is not callable
#> ZeroDivisionError: division by zero
#> TypeError: filter expected 2 arguments, got 0
#> TypeError: filter expected 2 arguments, got 1
#> TypeError: 'int' object is not iterable
#> TypeError: 'int' object is not callable
#> TypeError: reversed expected 1 argument, got 0
#> TypeError: 'int' object is not reversible
#> TypeError: 'set' object is not reversible
#> TypeError: 'list_iterator' object is not reversible
#> TypeError: reversed expected 1 argument, got 2
e(iter); e(iter, 5); e(iter, 5, 5); e(iter, [], 1, 2); e(next); e(next, []); e(next, iter([])); e(next, iter([]), 1, 2); e(all, 5); e(any, None); e(all); e(len); e(len, 5); e(len, iter([])); e(len, [], []); e(len, type); e(sorted, 5); e(sorted); e(all, [1], [2])
#> TypeError: iter expected at least 1 argument, got 0
#> TypeError: 'int' object is not iterable
#> TypeError: iter(v, w): v must be callable
#> TypeError: iter expected at most 2 arguments, got 3
#> TypeError: next expected at least 1 argument, got 0
#> TypeError: 'list' object is not an iterator
#>= 'StopIteration: '
#> TypeError: next expected at most 2 arguments, got 3
#> TypeError: 'int' object is not iterable
#> TypeError: 'NoneType' object is not iterable
#> TypeError: all() takes exactly one argument (0 given)
#> TypeError: len() takes exactly one argument (0 given)
#> TypeError: object of type 'int' has no len()
#> TypeError: object of type 'list_iterator' has no len()
#> TypeError: len() takes exactly one argument (2 given)
#> TypeError: object of type 'type' has no len()
#> TypeError: 'int' object is not iterable
#> TypeError: sorted expected 1 argument, got 0
#> TypeError: all() takes exactly one argument (2 given)
class It:
    def __getitem__(self, i): return [10, 20][i]
print(list(It()), list(reversed(type("R", (), {"__len__": lambda s: 2, "__getitem__": lambda s, i: i * 5})())), list(enumerate(It())), list(map(None.__class__, [])) )
#> [10, 20] [5, 0] [(0, 10), (1, 20)] []
class Map2(map): pass
print(list(Map2(str, [1])), [*zip([1, 2], iter([3, 4]))], list(zip(it2 := iter(range(6)), it2)), list(map(lambda *a: a, "ab", "cd", "ef")))
#> ['1'] [(1, 3), (2, 4)] [(0, 1), (2, 3), (4, 5)] [('a', 'c', 'e'), ('b', 'd', 'f')]
