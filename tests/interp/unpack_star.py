# Starred targets: lists and tuples are taken apart at once, everything else by iterating.
a, *b = [1, 2, 3]; print(a, b)      #> 1 [2, 3]
*a, b = (1, 2, 3); print(a, b)      #> [1, 2] 3
a, *b, c = [1, 2]; print(a, b, c)   #> 1 [] 2
a, b, *c, d, e = range(6); print(a, b, c, d, e)  #> 0 1 [2, 3] 4 5
*a, = (); print(a)                  #> []
*a, = "xy"; print(a)                #> ['x', 'y']
for bad in ([], [1], (), (1,), "x", iter([1])):
    try:
        a, *b, c = bad
    except ValueError as e:
        print(e)                    #> not enough values to unpack (expected at least 2, got 0)
                                    #> not enough values to unpack (expected at least 2, got 1)
                                    #> not enough values to unpack (expected at least 2, got 0)
                                    #> not enough values to unpack (expected at least 2, got 1)
                                    #> not enough values to unpack (expected at least 2, got 1)
                                    #> not enough values to unpack (expected at least 2, got 1)
try:
    a, *b = 5
except TypeError as e:
    print(e)                        #> cannot unpack non-iterable int object
class L(list):
    def __iter__(self): return iter("own")
class T(tuple):
    def __iter__(self): return iter("mine")
a, *b = L([1, 2]); print(a, b)      #> o ['w', 'n']
*a, b = T((1, 2)); print(a, b)      #> ['m', 'i', 'n'] e
x = [1, 2, 3]
x[0], *x = x; print(x)              #> [2, 3]
a, *a = [1, 2, 3]; print(a)         #> [2, 3]
def boom():
    yield 1
    raise KeyError("late")
try:
    a, *b = boom()
except KeyError as e:
    print(e)                        #> 'late'
def swap(items):
    first, *middle, last = items
    return last, *middle, first
print([swap(s) for s in ([1, 2], (1, 2, 3), "abcd", [5] * 4)])
#> [(2, 1), (3, 2, 1), ('d', 'b', 'c', 'a'), (5, 5, 5, 5)]
# A collection in the middle shortens the list that is being taken apart.
import gc
class Dead:
    def __init__(self, victim): self.victim, self.me = victim, self
    def __del__(self): self.victim.clear()
gc.collect()
seen = set()
for i in range(300):
    items = list(range(50))
    Dead(items)
    try:
        a, *b, c = items
        seen.add(len(b) == 48 or b == [] or len(b) < 48)
    except ValueError:
        seen.add("short")
print(seen <= {True, "short"})      #> True
