# Sorting: stable, with key and reverse, errors in the middle.
a = [3, 1, 2]
a.sort(); print(a)                  #> [1, 2, 3]
a.sort(reverse=True); print(a)      #> [3, 2, 1]
w = ["banana", "Apple", "cherry", "apple", "Banana"]
print(sorted(w), sorted(w, key=str.lower), sorted(w, key=len), sorted(w, key=len, reverse=True), sorted(w, key=lambda s: (len(s), s)), sorted(w, key=None))
#> ['Apple', 'Banana', 'apple', 'banana', 'cherry'] ['Apple', 'apple', 'banana', 'Banana', 'cherry'] ['Apple', 'apple', 'banana', 'cherry', 'Banana'] ['banana', 'cherry', 'Banana', 'Apple', 'apple'] ['Apple', 'apple', 'Banana', 'banana', 'cherry'] ['Apple', 'Banana', 'apple', 'banana', 'cherry']
pairs = [(i % 3, i) for i in range(10)]
print(sorted(pairs, key=lambda p: p[0]), sorted(pairs, key=lambda p: p[0], reverse=True))
#> [(0, 0), (0, 3), (0, 6), (0, 9), (1, 1), (1, 4), (1, 7), (2, 2), (2, 5), (2, 8)] [(2, 2), (2, 5), (2, 8), (1, 1), (1, 4), (1, 7), (0, 0), (0, 3), (0, 6), (0, 9)]
print(sorted([1.5, 1, True, 0, False, -2.5, 2**70, -2**70]), sorted([(1, "b"), (1, "a"), (0, "z")]), sorted([[2], [1, 5], []]), sorted("hello"), sorted({3: 0, 1: 0}), sorted(range(5), key=lambda x: -x))
#> [-1180591620717411303424, -2.5, 0, False, 1, True, 1.5, 1180591620717411303424] [(0, 'z'), (1, 'a'), (1, 'b')] [[], [1, 5], [2]] ['e', 'h', 'l', 'l', 'o'] [1, 3] [4, 3, 2, 1, 0]
big = [(i * 7919) % 1009 for i in range(1009)]
print(sorted(big) == list(range(1009)), sorted(big, reverse=True) == list(range(1008, -1, -1)))
#> True True
runs = list(range(100)) + list(range(50, 0, -1)) + [7] * 30 + list(range(200, 300))
print(sorted(runs) == [x for v in range(300) for x in [v] * runs.count(v)], sorted(runs[::-1])[:5])
#> True [0, 1, 1, 2, 2]
stable = [(v % 5, n) for n, v in enumerate(big)]
s = sorted(stable, key=lambda t: t[0])
print(all(x[0] < y[0] or x[1] < y[1] for x, y in zip(s, s[1:])))  #> True
s = sorted(stable, key=lambda t: t[0], reverse=True)
print(all(x[0] > y[0] or x[1] < y[1] for x, y in zip(s, s[1:])))  #> True
class K:
    log = 0
    def __init__(self, v): self.v = v
    def __lt__(self, o):
        K.log += 1
        return self.v < o.v
print([k.v for k in sorted([K(3), K(1), K(2)])], K.log)  #> [1, 2, 3] 4
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: sorted([1, "a"]))
#> TypeError: '<' not supported between instances of 'str' and 'int'
e(lambda: sorted([None, None]))
#> TypeError: '<' not supported between instances of 'NoneType' and 'NoneType'
e(lambda: sorted([1j, 2j]))
#> TypeError: '<' not supported between instances of 'complex' and 'complex'
e(lambda: sorted(5))                #> TypeError: 'int' object is not iterable
e(lambda: sorted([1], key=5))       #> TypeError: 'int' object is not callable
e(lambda: sorted([1, 2], lambda x: x))  #> TypeError: sorted expected 1 argument, got 2
e(lambda: sorted())                 #> TypeError: sorted expected 1 argument, got 0
e(lambda: sorted([3, 1], key=lambda x: 1 / 0))  #> ZeroDivisionError: division by zero
e(lambda: sorted([1], foo=1))       #> TypeError: 'foo' is an invalid keyword argument for sort()
x = [3, 2, 1]
def bad(v):
    x.append(v)
    return v
e(lambda: x.sort(key=bad))          #> ValueError: list modified during sort
print(x)                            #> [1, 2, 3]
class Evil:
    def __lt__(self, o): raise KeyError("no")
y = [Evil(), Evil()]
e(lambda: y.sort())                 #> KeyError: 'no'
print(len(y))                       #> 2
z = [5, 4, 3, "a", 1]
e(lambda: z.sort())
#> TypeError: '<' not supported between instances of 'str' and 'int'
print(len(z), 5 in z)               #> 5 True
n = float("nan")
print(len(sorted([n, 1, n, 0])), sorted([-0.0, 0.0]), [0.0, -0.0] == sorted([0.0, -0.0]))
#> 4 [-0.0, 0.0] True
