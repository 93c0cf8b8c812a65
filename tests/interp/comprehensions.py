# Comprehensions and generator expressions.
print([x * 2 for x in range(5) if x % 2], {x % 3 for x in range(9)} == {0, 1, 2}, {k: v for k, v in enumerate("ab")}, list(x for x in "ab"))
#> [2, 6] True {0: 'a', 1: 'b'} ['a', 'b']
print([(i, j) for i in range(3) for j in range(i)], [[j for j in range(i)] for i in range(3)], [x for x in range(20) if x % 2 if x % 3], [y for x in [[1, 2], [3]] for y in x])
#> [(1, 0), (2, 0), (2, 1)] [[], [0], [0, 1]] [1, 5, 7, 11, 13, 17, 19] [1, 2, 3]
x = "outer"; [x for x in range(3)]; print(x)  #> outer
print([(lambda: i)() for i in range(3)], [y := 1, y ** 2], [last := i for i in range(3)], last, sum(i for i in range(5)), max((len(w), w) for w in ["a", "bbb", "cc"]))
#> [0, 1, 2] [1, 1] [0, 1, 2] 2 10 (3, 'bbb')
print({i: [j for j in range(i)] for i in range(3)}, [a + b for a, b in [(1, 2), (3, 4)]], [a for a, *b in ["abc", "de"]], [b for a, *b in ["abc", "de"]], [x if x else "zero" for x in (0, 1)])
#> {0: [], 1: [0], 2: [0, 1]} [3, 7] ['a', 'd'] [['b', 'c'], ['e']] ['zero', 1]
g = (print("evaluated", i) or i for i in range(2)); print("made"); print(list(g), list(g))  #> made
#> evaluated 0
#> evaluated 1
#> [0, 1] []
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: [i for i in 5])           #> TypeError: 'int' object is not iterable
e(lambda: (i for i in 5))           #> TypeError: 'int' object is not iterable
e(lambda: list(1 / i for i in [1, 0]))  #> ZeroDivisionError: division by zero
e(lambda: {[]: 1 for i in range(1)})  #> TypeError: unhashable type: 'list'
e(lambda: [a for a, b in [(1, 2, 3)]])  #> ValueError: too many values to unpack (expected 2)
class A:                            #> name 'n' is not defined
    n = 3
    l = [i for i in range(n)]
    try: m = [n for i in range(1)]
    except NameError as err: print(err)
print(A.l)                          #> [0, 1, 2]
def f(n):
    return [n + i for i in range(n)], {n: i for i in range(n)}, (n for _ in range(2))
r = f(2); print(r[0], r[1], list(r[2]))  #> [2, 3] {2: 1} [2, 2]
print([*(i for i in range(3))], (*[1, 2], 3), dict((k, v) for k, v in ["ab", "cd"]), sorted(w.lower() for w in ["B", "a"]), any(x > 3 for x in range(5)), all(x > 3 for x in range(5)), "".join(c for c in "abc" if c != "b"))
#> [0, 1, 2] (1, 2, 3) {'a': 'b', 'c': 'd'} ['a', 'b'] True False ac
it = iter(range(6)); print([(a, next(it)) for a in it], [i for i in range(3) for i in range(i)])
#> [(0, 1), (2, 3), (4, 5)] [0, 0, 1]
print([[w for w in line.split()] for line in ["a b", "c"]], {c for c in "abca"} == set("abc"), [() for _ in range(2)], [{**d} for d in [{1: 2}]])
#> [['a', 'b'], ['c']] True [(), ()] [{1: 2}]
