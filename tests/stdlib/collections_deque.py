# collections.deque.
from collections import deque
d = deque([1, 2, 3]); print(d, len(d), d[0], d[-1], 2 in d, list(reversed(d)), deque("ab"), deque(), deque([1], 5), deque(range(5), maxlen=3), d == deque([1, 2, 3]), d != deque(), d < deque([1, 3]), bool(deque()), d.maxlen, deque(maxlen=2).maxlen)
#> deque([1, 2, 3]) 3 1 3 True [3, 2, 1] deque(['a', 'b']) deque([]) deque([1], maxlen=5) deque([2, 3, 4], maxlen=3) True True True False None 2
d.append(4); d.appendleft(0); d.extend([5, 6]); d.extendleft([-1, -2]); print(d, d.pop(), d.popleft(), d); d.rotate(2); print(d); d.rotate(-3); print(d); d.rotate(); d.reverse(); print(d); d.insert(2, "x"); d.remove("x"); print(d.index(3), d.count(3), d.copy() == d, d.index(3, 0, 10)); d[1] = "new"; del d[0]; print(d); d += [7]; print(d, d + deque([8]), d * 2, deque([1]) * 3); d *= 1; d.clear(); print(d)
#> deque([-1, 0, 1, 2, 3, 4, 5]) 6 -2 deque([-1, 0, 1, 2, 3, 4, 5])
#> deque([4, 5, -1, 0, 1, 2, 3])
#> deque([0, 1, 2, 3, 4, 5, -1])
#> deque([5, 4, 3, 2, 1, 0, -1])
#> 2 1 True 2
#> deque(['new', 3, 2, 1, 0, -1])
#> deque(['new', 3, 2, 1, 0, -1, 7]) deque(['new', 3, 2, 1, 0, -1, 7, 8]) deque(['new', 3, 2, 1, 0, -1, 7, 'new', 3, 2, 1, 0, -1, 7]) deque([1, 1, 1])
#> deque([])
m = deque(maxlen=3)
for i in range(5): m.append(i)
m.appendleft("left"); print(m, m.copy(), m + deque([9])); m.extend("xyz"); print(m); z = deque(maxlen=0); z.append(1); print(z)
#> deque(['left', 2, 3], maxlen=3) deque(['left', 2, 3], maxlen=3) deque([2, 3, 9], maxlen=3)
#> deque(['x', 'y', 'z'], maxlen=3)
#> deque([], maxlen=0)
r = deque([1]); r.append(r); print(r); it = iter(deque([1, 2])); print(next(it), it.__length_hint__(), list(it)); big = deque(range(1000)); print(big[500], sum(big), big[-1]); big.rotate(300); print(big[0], big[999])
#> deque([1, [...]])
#> 1 1 [2]
#> 500 499500 999
#> 700 699
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
d = deque([1, 2]); e(lambda: deque().pop()); e(lambda: deque().popleft()); e(lambda: d[5]); e(lambda: d["a"]); e(lambda: d[0:1]); e(lambda: d.remove(9)); e(lambda: d.index(9)); e(lambda: deque(5)); e(lambda: deque([], -1)); e(lambda: deque([], "a")); e(lambda: d.rotate("a")); e(lambda: d + [1]); e(lambda: hash(d)); e(lambda: d < [1]); e(lambda: deque([], 1).insert(0, 1) or deque([1], 1).insert(0, 2)); e(lambda: d.__setitem__(9, 1)); e(lambda: d.__delitem__(9)); e(lambda: setattr(d, "maxlen", 1)); e(lambda: d * "a"); e(lambda: d.append()); e(lambda: d.extend(5))
#> IndexError: pop from an empty deque
#> IndexError: pop from an empty deque
#> IndexError: deque index out of range
#> TypeError: sequence index must be integer, not 'str'
#> TypeError: sequence index must be integer, not 'slice'
#> ValueError: 9 is not in deque
#> ValueError: 9 is not in deque
#> TypeError: 'int' object is not iterable
#> ValueError: maxlen must be non-negative
#> TypeError: an integer is required
#> TypeError: 'str' object cannot be interpreted as an integer
#> TypeError: can only concatenate deque (not "list") to deque
#> TypeError: unhashable type: 'collections.deque'
#> TypeError: '<' not supported between instances of 'collections.deque' and 'list'
#> IndexError: deque already at its maximum size
#> IndexError: deque index out of range
#> IndexError: deque index out of range
#> AttributeError: attribute 'maxlen' of 'collections.deque' objects is not writable
#> TypeError: can't multiply sequence by non-int of type 'str'
#> TypeError: deque.append() takes exactly one argument (0 given)
#> TypeError: 'int' object is not iterable
def mut():
    q = deque([1, 2])
    for v in q: q.append(v)
e(mut)                              #> RuntimeError: deque mutated during iteration
class D(deque): pass
x = D([1], 3); x.tag = 1; print(x, type(x.copy()).__name__, type(x + x).__name__, x.tag)
#> D([1], maxlen=3) D D 1
