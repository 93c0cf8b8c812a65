# set and frozenset.
s = {3, 1, 2}
print(sorted(s), len(s), 1 in s, 9 not in s, set() == set(), s == {1, 2, 3}, s == frozenset(s), sorted(set("hello")), sorted({1, 1.0, True}), bool(set()), set([1, 2]) != {1}, {*s, 4} == {1, 2, 3, 4}, {x % 3 for x in range(9)} == {0, 1, 2})
#> [1, 2, 3] 3 True True True True True ['e', 'h', 'l', 'o'] [1] False True True True
a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a | b, a & b, a - b, a ^ b, a <= b, a < {1, 2, 3, 4, 5}, a >= {1}, a > a, a.isdisjoint({9}), {1} < {1, 2}, set() <= a)
#> {1, 2, 3, 4, 5} {3, 4} {1, 2} {1, 2, 5} False True True False True True True
print(a.union(b, [9]), a.intersection(b, [3]), a.difference(b, [1]), a.symmetric_difference([1, 9]), a.issubset(range(10)), a.issuperset([1]), a.copy() == a, a.union(), a.intersection(), a.difference())
#> {1, 2, 3, 4, 5, 9} {3} {2} {2, 3, 4, 9} True True True {1, 2, 3, 4} {1, 2, 3, 4} {1, 2, 3, 4}
a.add(10); a.discard(1); a.discard(99); a.remove(2); print(sorted(a))  #> [3, 4, 10]
a.update([20, 21], {22}); print(sorted(a)); a.intersection_update(range(21)); print(sorted(a)); a.difference_update([3], [4]); print(sorted(a)); a.symmetric_difference_update([10, 11]); print(sorted(a))
#> [3, 4, 10, 20, 21, 22]
#> [3, 4, 10, 20]
#> [10, 20]
#> [11, 20]
a |= {1}; a &= {1, 11}; a -= {11}; a ^= {5}; print(sorted(a)); print({7}.pop(), set("a")); a.clear(); print(a, repr(set()), {None}, repr(frozenset()), frozenset([1]), {(1, 2)})
#> [1, 5]
#> 7 {'a'}
#> set() set() {None} frozenset() frozenset({1}) {(1, 2)}
f = frozenset([1, 2]); print(f | {3}, type(f | {3}).__name__, type({3} | f).__name__, f & {1}, hash(f) == hash(frozenset([2, 1])), {f: 1}[frozenset({1, 2})], f.copy() is f, frozenset(f) is f, {f} == {frozenset((1, 2))}, f in {f}, {1, 2} in {f}, f == {1, 2})
#> frozenset({1, 2, 3}) frozenset set frozenset({1}) True 1 True True True True True True
class S(set): pass
class F(frozenset): pass
x = S([1]); x.attr = 1; print(x, type(x | {2}).__name__, type(x.copy()).__name__, x == {1}, F([1]), type(F([1]) | {2}).__name__)
#> S({1}) set set True F({1}) frozenset
big = set(range(1000)); big -= set(range(0, 1000, 2)); print(len(big), sum(big), 500 in big, 501 in big)
#> 500 250000 False True
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: {1}.remove(2))            #> KeyError: 2
e(lambda: {1}.remove((1, 2)))       #> KeyError: (1, 2)
e(lambda: set().pop())              #> KeyError: 'pop from an empty set'
e(lambda: {[]})                     #> TypeError: unhashable type: 'list'
e(lambda: {{1}})                    #> TypeError: unhashable type: 'set'
e(lambda: {1}.add([]))              #> TypeError: unhashable type: 'list'
e(lambda: [] in {1})                #> TypeError: unhashable type: 'list'
e(lambda: set(5))                   #> TypeError: 'int' object is not iterable
e(lambda: set(1, 2))                #> TypeError: set expected at most 1 argument, got 2
e(lambda: {1} | [2])
#> TypeError: unsupported operand type(s) for |: 'set' and 'list'
e(lambda: {1} + {2})                #> TypeError: unsupported operand type(s) for +: 'set' and 'set'
e(lambda: {1} < [1])
#> TypeError: '<' not supported between instances of 'set' and 'list'
e(lambda: {1}.update(5))            #> TypeError: 'int' object is not iterable
e(lambda: {1}.union(5))             #> TypeError: 'int' object is not iterable
one = {1}
e(lambda: one[0])                   #> TypeError: 'set' object is not subscriptable
e(lambda: hash({1}))                #> TypeError: unhashable type: 'set'
e(lambda: f.add(1))                 #> AttributeError: 'frozenset' object has no attribute 'add'
e(lambda: set(x=1))                 #> TypeError: set() takes no keyword arguments
e(lambda: {1}.issubset(5))          #> TypeError: 'int' object is not iterable
e(lambda: {1}.add())                #> TypeError: set.add() takes exactly one argument (0 given)
e(lambda: frozenset([[]]))          #> TypeError: unhashable type: 'list'
def g():
    q = {1, 2}
    for v in q: q.add(v + 10)
e(g)                                #> RuntimeError: Set changed size during iteration
def h():
    q = {1}
    q |= [2]
e(h)
#> TypeError: unsupported operand type(s) for |=: 'set' and 'list'
it = iter({5}); print(next(it), it.__length_hint__(), list(it))  #> 5 0 []
y = {1, 2, 3}; print(sorted(y & y), y - y, y ^ y, y | y == y); y -= y; print(y)
#> [1, 2, 3] set() set() True
#> set()
