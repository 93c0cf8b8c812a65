# A dict all of whose keys are plain ints does not look at the key objects; others do.
d = {i: str(i) for i in range(10)}
print(d[3], d.get(True), d[2.0], d.get(3.5), d.get("3"), 4 in d, -1 in d, 2**61 - 1 + 4 in d)
#> 3 1 2 None None True False False
class I(int):
    pass
print(d[I(5)], d.get(I(50)), I(7) in d)  #> 5 None True
class Odd:
    def __init__(self, h): self.h = h
    def __hash__(self): return self.h
    def __eq__(self, other): return other == self.h + 1
print(d.get(Odd(4)), Odd(4) in d)   #> None False
d[4.0] = "four"
d[True] = "one"
print(d)
#> {0: '0', 1: 'one', 2: '2', 3: '3', 4: 'four', 5: '5', 6: '6', 7: '7', 8: '8', 9: '9'}
for k in (1, 3, 5):
    del d[k]
d[5] = "again"
print(d, list(d)[-1])
#> {0: '0', 2: '2', 4: 'four', 6: '6', 7: '7', 8: '8', 9: '9', 5: 'again'} 5
d[2**60] = "large"
d[2**61 - 1] = "zero's hash"
d[-1], d[-2] = "minus one", "minus two"
print(d[2**60], d[0], d[2**61 - 1], d[-1], d[-2], hash(-1) == hash(-2))
#> large 0 zero's hash minus one minus two True
e = {}
for i in range(1000):
    e[i * 7919 % 1009] = i
for i in range(0, 1000, 3):
    del e[i * 7919 % 1009]
print(len(e), sum(e.values()), e[7919 % 1009], e.get(0))  #> 666 332667 1 None
e["text"] = 1
print(e["text"], e[7919 % 1009], len(e))  #> 1 1 667
f = {1: 1}
f.clear()
f["a"] = 2
print(f, f.pop("a"), f)             #> {} 2 {}
f[5] = 5
f[Odd(4)] = 6
print(f[5], len(f))                 #> 5 2
g = dict.fromkeys(range(5))
h = {**g, "x": 1}
print(h, g | {2: 2, "y": 0}, g.setdefault(9, 9), g.setdefault(9, 1), g.copy()[9])
#> {0: None, 1: None, 2: None, 3: None, 4: None, 'x': 1} {0: None, 1: None, 2: 2, 3: None, 4: None, 'y': 0} 9 9 9
# Two keys of one hash; a search that changes the dict.
class Evil:
    def __hash__(self): return 3
    def __eq__(self, other):
        table.clear()
        table[77] = "new"
        return False
table = {i: i for i in range(8)}
print(table.get(Evil()), table)     #> None {77: 'new'}
import gc
n = {}
n[1] = n
gc.collect()
del n
print(gc.collect() >= 1)            #> True
