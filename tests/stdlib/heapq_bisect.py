# heapq and bisect.
import heapq, bisect
h = []
for x in (5, 1, 4, 1, 3): heapq.heappush(h, x)
print(h, heapq.heappop(h), h, heapq.heappushpop(h, 0), heapq.heapreplace(h, 9), h, heapq.nlargest(2, [3, 1, 2]), heapq.nsmallest(2, [3, 1, 2]), heapq.nlargest(2, ["a", "ccc", "bb"], key=len), heapq.nsmallest(0, [1]), list(heapq.merge([1, 4], [2, 3], [0, 9])), list(heapq.merge("ca", "b", reverse=True)), list(heapq.merge(["a", "ccc"], ["bb"], key=len)))
#> [3, 5, 4, 9] 1 [3, 5, 4, 9] 0 1 [3, 5, 4, 9] [3, 2] [1, 2] ['ccc', 'bb'] [] [0, 1, 2, 3, 4, 9] ['c', 'b', 'a'] ['a', 'bb', 'ccc']
l = [5, 3, 8, 1]; heapq.heapify(l); print(l, [heapq.heappop(l) for _ in range(4)]); a = [1, 3, 3, 7]; print(bisect.bisect(a, 3), bisect.bisect_left(a, 3), bisect.bisect_right(a, 3), bisect.bisect_left(a, 3, 2), bisect.bisect(a, 9, 0, 2), bisect.bisect_left([(1, "a")], 1, key=lambda t: t[0])); bisect.insort(a, 4); bisect.insort_left(a, 3); print(a)
#> [] [1, 3, 5, 8]
#> 3 1 3 2 2 0
#> [1, 3, 3, 3, 4, 7]
def e(f, *x, **k):
    try: print(f(*x, **k))
    except Exception as y: print(type(y).__name__, y, sep=": ")
e(heapq.heappop, []); e(heapq.heappush, 5, 1); e(heapq.heapify, (1,)); e(heapq.heappush, [1], "a"); e(bisect.bisect, [1], "a"); e(bisect.bisect, 5, 1); e(bisect.bisect, [1], 1, -1); e(bisect.insort, (1,), 1); e(heapq.heapreplace, [], 1); e(heapq.nlargest, "a", [1]); e(bisect.bisect_left, [1, 2], 1, hi=5) if 0 else None
#> IndexError: index out of range
#> TypeError: heappush() argument 1 must be list, not int
#> TypeError: heapify() argument must be list, not tuple
#> TypeError: '<' not supported between instances of 'str' and 'int'
#> TypeError: '<' not supported between instances of 'str' and 'int'
#> TypeError: object of type 'int' has no len()
#> ValueError: lo must be non-negative
#> AttributeError: 'tuple' object has no attribute 'insert'
#> IndexError: index out of range
#> TypeError: '>=' not supported between instances of 'str' and 'int'
