# Comparison of containers element by element.
nan = float("nan")
for a, b in [([1, 2], [1, 3]), ([1, 2], [1, 2, 0]), ([], [0]), ((1, "a"), (1, "b")), ([1, [2]], [1, [2]]), ([nan], [nan]), ((2, 1), (1, 2)), ([1, 2], [1, 2]), ("ab", "b"), (b"ab", b"b"), ([[], 1], [[], 2])]:
    print(a, b, a < b, a <= b, a == b, a != b, a > b, a >= b)
    #> [1, 2] [1, 3] True True False True False False
    #> [1, 2] [1, 2, 0] True True False True False False
    #> [] [0] True True False True False False
    #> (1, 'a') (1, 'b') True True False True False False
    #> [1, [2]] [1, [2]] False True True False False True
    #> [nan] [nan] False True True False False True
    #> (2, 1) (1, 2) False False False True True True
    #> [1, 2] [1, 2] False True True False False True
    #> ab b True True False True False False
    #> b'ab' b'b' True True False True False False
    #> [[], 1] [[], 2] True True False True False False
def e(f):
    try: print(f())
    except TypeError as x: print(x)
e(lambda: [1] < ["a"]); e(lambda: (1,) < [1]); e(lambda: [1, "a"] < [1, 2]); e(lambda: [1, "a"] < [2, 5]); e(lambda: {} < {}); e(lambda: {1} < [1]); e(lambda: [None] < [None]); e(lambda: [None] == [None]); e(lambda: [1j] < [2j]); e(lambda: range(2) < range(3)); e(lambda: (1, []) < (1, ())); e(lambda: max([1, "a"])); e(lambda: sorted([(1, None), (1, 2)])); e(lambda: sorted([(1, None), (2, 2)]))
#> '<' not supported between instances of 'int' and 'str'
#> '<' not supported between instances of 'tuple' and 'list'
#> '<' not supported between instances of 'str' and 'int'
#> True
#> '<' not supported between instances of 'dict' and 'dict'
#> '<' not supported between instances of 'set' and 'list'
#> False
#> True
#> '<' not supported between instances of 'complex' and 'complex'
#> '<' not supported between instances of 'range' and 'range'
#> '<' not supported between instances of 'list' and 'tuple'
#> '>' not supported between instances of 'str' and 'int'
#> '<' not supported between instances of 'int' and 'NoneType'
#> [(1, None), (2, 2)]
x, y = [1], [1]; x.append(x); y.append(y)
try: print(x == y)
except RecursionError as r: print(r)  #> maximum recursion depth exceeded in comparison
print(x == x, [x] == [x], {1: x} == {1: x}, {"a": [1]} == {"a": [1.0]}, {1: 2} != {1: 3}, {1, 2} == frozenset({2, 1}), range(0, 3) == range(0, 3, 1), slice(1) == slice(None, 1, None), (1, 2) == (1.0, 2 + 0j), [True] == [1], "1" == 1, None == False, b"a" == "a", [1] == (1,), {} == [], {1: {2: [3]}} == {1: {2: [3]}})
#> True True True True True True True True True True False False False False False True
class E:
    def __init__(self, r): self.r = r
    def __eq__(self, o): print("eq", end=" "); return self.r
t, f = E(True), E(False); print([t] == [0], [f] == [f], [t, f, t] == [1, 1, 1], (t,) != (0,), f in [1, 2], t in [0], [0, 1].index(t), [0, 1].count(t), {1: t} == {1: 5}, [1, t] < [1, 5] if 0 else "-")
#> eq eq eq eq eq eq eq eq eq eq eq True True False False False True 0 2 True -
