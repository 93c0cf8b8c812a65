# Iterators of lists see changes.
a = [1, 2, 3]
for x in a:
    if x < 3: a.append(x + 10)
    if len(a) > 6: break
print(a)                            #> [1, 2, 3, 11, 12]
a = list(range(6))
for x in a: a.remove(x)
print(a)                            #> [1, 3, 5]
it = iter(a)
print(next(it)); a.clear(); print(list(it)); a.append(5); print(list(it))  #> 1
                                                                           #> []
                                                                           #> []
a = [1, 2, 3]
it = reversed(a)
print(next(it), it.__length_hint__()); a.pop(); a.pop(); print(list(it))  #> 3 2
                                                                          #> []
it = iter([1, 2, 3]); next(it); print(it.__length_hint__(), it.__reduce__()[1:], iter(it) is it)
#> 2 (([1, 2, 3],), 1) True
class M(list):
    def __iter__(self): return iter("xyz")
    def __len__(self): return 99
    def __getitem__(self, i): return "got"
m = M([1, 2])
print(list(m), [*m], len(m), m[0], m, tuple(m), sorted(m), m == [1, 2], bool(m), m + [3], [0] + m, m.index(1), "".join(m), max(m), [x for x in m], m.count(1))
#> ['x', 'y', 'z'] ['x', 'y', 'z'] 99 got [1, 2] ('x', 'y', 'z') ['x', 'y', 'z'] True True [1, 2, 3] [0, 1, 2] 0 xyz z ['x', 'y', 'z'] 1
a, b, c = m; print(a, b, c)         #> x y z
class E:
    def __eq__(self, o):
        lst.clear()
        return False
lst = [E(), E(), E()]
print(E() in lst, lst)              #> False []
lst = [E(), 1]
print(lst == [E(), 2], lst.count(5))  #> False 0
lst = [E()]
try: lst.remove(7)
except ValueError as x: print(x)    #> list.remove(x): x not in list
