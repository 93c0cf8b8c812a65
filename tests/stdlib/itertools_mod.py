# itertools.
import itertools as it
L = list; isl = it.islice
print(L(isl(it.count(), 3)), L(isl(it.count(5, 2), 3)), L(isl(it.count(0.5, 0.25), 3)), L(isl(it.count(2**63 - 1), 3)), L(isl(it.cycle("ab"), 5)), L(it.cycle([])), L(it.repeat(1, 3)), L(isl(it.repeat("x"), 2)), L(it.repeat(1, -5)))
#> [0, 1, 2] [5, 7, 9] [0.5, 0.75, 1.0] [9223372036854775807, 9223372036854775808, 9223372036854775809] ['a', 'b', 'a', 'b', 'a'] [] [1, 1, 1] ['x', 'x'] []
print(L(it.accumulate([1, 2, 3])), L(it.accumulate([3, 1, 2], max)), L(it.accumulate([1, 2], initial=10)), L(it.accumulate([])), L(it.chain("ab", [1], ())), L(it.chain.from_iterable(["ab", "c"])), L(it.chain()), L(it.compress("abcd", [1, 0, 1])), L(it.dropwhile(lambda x: x < 3, [1, 3, 2])), L(it.takewhile(lambda x: x < 3, [1, 2, 3, 1])), L(it.filterfalse(None, [0, 1, ""])), L(it.filterfalse(lambda x: x % 2, range(5))), L(it.starmap(pow, [(2, 3), (3, 2)])), L(it.pairwise("abcd")), L(it.pairwise("a")), L(it.zip_longest("abc", [1], fillvalue="-")), L(it.zip_longest()), L(it.zip_longest("a", "bc")))
#> [1, 3, 6] [3, 3, 3] [10, 11, 13] [] ['a', 'b', 1] ['a', 'b', 'c'] [] ['a', 'c'] [3, 2] [1, 2] [0, ''] [0, 2, 4] [8, 9] [('a', 'b'), ('b', 'c'), ('c', 'd')] [] [('a', 1), ('b', '-'), ('c', '-')] [] [('a', 'b'), (None, 'c')]
print(L(isl("abcdef", 2)), L(isl("abcdef", 1, 4)), L(isl("abcdef", 0, None, 2)), L(isl("abc", 5, 10)), L(isl(range(10), 3, 8, 3)), [(k, L(g)) for k, g in it.groupby("aabbbc")], [(k, L(g)) for k, g in it.groupby([1, 3, 2, 4, 5], lambda x: x % 2)], [k for k, g in it.groupby("aab")])
#> ['a', 'b'] ['b', 'c', 'd'] ['a', 'c', 'e'] [] [3, 6] [('a', ['a', 'a']), ('b', ['b', 'b', 'b']), ('c', ['c'])] [(1, [1, 3]), (0, [2, 4]), (1, [5])] ['a', 'b']
print(L(it.product("ab", [1, 2])), L(it.product("ab", repeat=2)), L(it.product()), L(it.product([], "a")), L(it.permutations("abc", 2)), L(it.permutations([1, 2, 3])), L(it.permutations("ab", 3)), L(it.combinations("abcd", 2)), L(it.combinations([1], 0)), L(it.combinations_with_replacement("ab", 3)), len(L(it.permutations(range(6)))), len(L(it.combinations(range(10), 4))))
#> [('a', 1), ('a', 2), ('b', 1), ('b', 2)] [('a', 'a'), ('a', 'b'), ('b', 'a'), ('b', 'b')] [()] [] [('a', 'b'), ('a', 'c'), ('b', 'a'), ('b', 'c'), ('c', 'a'), ('c', 'b')] [(1, 2, 3), (1, 3, 2), (2, 1, 3), (2, 3, 1), (3, 1, 2), (3, 2, 1)] [] [('a', 'b'), ('a', 'c'), ('a', 'd'), ('b', 'c'), ('b', 'd'), ('c', 'd')] [()] [('a', 'a', 'a'), ('a', 'a', 'b'), ('a', 'b', 'b'), ('b', 'b', 'b')] 720 210
a, b = it.tee([1, 2, 3]); print(next(a), L(b), L(a)); x, y, z = it.tee("ab", 3); print(L(y), L(x), L(z), it.tee([], 0)); g = it.groupby("aab"); k1, g1 = next(g); k2, g2 = next(g); print(k1, L(g1), k2, L(g2))
#> 1 [1, 2, 3] [2, 3]
#> ['a', 'b'] ['a', 'b'] ['a', 'b'] ()
#> a [] b ['b']
c = it.count(3); next(c); print(c, it.count(1, 2), it.repeat(5), it.repeat(5, 2), repr(it.count(1.5)), it.repeat(1, 4).__length_hint__(), iter(c) is c, type(it.chain()).__name__)
#> count(4) count(1, 2) repeat(5) repeat(5, 2) count(1.5) 4 True chain
def e(f, *a, **k):
    try: r = f(*a, **k); print(r if isinstance(r, (int, str)) else L(isl(r, 5)))
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(it.count, "a"); e(it.cycle, 5); e(it.repeat); e(it.repeat, 1, "a"); e(it.accumulate, 5); e(it.chain, 5); e(it.chain.from_iterable, [5]); e(it.compress, 5, 5); e(it.islice, "a"); e(it.islice, "a", -1); e(it.islice, "a", "b"); e(it.islice, "a", 0, 1, 0); e(it.islice, [], 1, -5); e(it.groupby); e(it.product, 5); e(it.product, "a", repeat=-1); e(it.product, "a", repeat="x"); e(it.permutations, "a", -1); e(it.permutations, 5); e(it.combinations, "a"); e(it.combinations, "a", -1); e(it.starmap, pow, [5]); e(it.starmap, 5, [()]); e(it.tee, 5); e(it.tee, "a", -1); e(it.zip_longest, 5); e(it.zip_longest, "a", foo=1); e(it.dropwhile, 5, [1]); e(it.takewhile, None, [1]); e(it.pairwise, 5); e(it.filterfalse, 1); e(it.accumulate, ["a", 1]); e(it.count, 1, 2, 3); e(it.count, start=5, step=-1); e(it.permutations, "abc", r=1); e(it.accumulate, [1, 2], func=lambda a, b: a * b, initial=3)
#> TypeError: a number is required
#> TypeError: 'int' object is not iterable
#> TypeError: repeat() missing required argument 'object' (pos 1)
#> TypeError: 'str' object cannot be interpreted as an integer
#> TypeError: 'int' object is not iterable
#> TypeError: 'int' object is not iterable
#> TypeError: 'int' object is not iterable
#> TypeError: 'int' object is not iterable
#> TypeError: islice expected at least 2 arguments, got 1
#> ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> ValueError: Step for islice() must be a positive integer or None.
#> ValueError: Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> TypeError: groupby() missing required argument 'iterable' (pos 1)
#> TypeError: 'int' object is not iterable
#> ValueError: repeat argument cannot be negative
#> TypeError: 'str' object cannot be interpreted as an integer
#> ValueError: r must be non-negative
#> TypeError: 'int' object is not iterable
#> TypeError: combinations() missing required argument 'r' (pos 2)
#> ValueError: r must be non-negative
#> TypeError: 'int' object is not iterable
#> TypeError: 'int' object is not callable
#> TypeError: 'int' object is not iterable
#> ValueError: n must be >= 0
#> TypeError: 'int' object is not iterable
#> TypeError: zip_longest() got an unexpected keyword argument
#> TypeError: 'int' object is not callable
#> TypeError: 'NoneType' object is not callable
#> TypeError: 'int' object is not iterable
#> TypeError: filterfalse expected 2 arguments, got 1
#> TypeError: can only concatenate str (not "int") to str
#> TypeError: count() takes at most 2 arguments (3 given)
#> [5, 4, 3, 2, 1]
#> [('a',), ('b',), ('c',)]
#> [3, 3, 6]
def tree(): yield from it.chain.from_iterable(it.repeat(i, i) for i in range(4))
print(L(tree()), sum(it.takewhile(lambda v: v < 100, (i * i for i in it.count()))), dict(it.zip_longest("ab", [1])), max(it.accumulate([1, -2, 5, -1])), sorted(it.chain({3, 1}, [2])), L(map(lambda p: p[0] * p[1], it.pairwise(range(5)))))
#> [1, 2, 2, 3, 3, 3] 285 {'a': 1, 'b': None} 4 [1, 2, 3] [0, 2, 6, 12]
