# Rich comparison.
class V:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print("eq", end=" "); return self.v == getattr(o, "v", o)
    def __lt__(self, o): print("lt", end=" "); return self.v < getattr(o, "v", o)
    def __le__(self, o): print("le", end=" "); return self.v <= getattr(o, "v", o)
print(V(1) == V(1), V(1) != V(1), V(1) < V(2), V(1) > V(2), V(1) <= 1, V(1) >= V(0), 5 == V(5), 5 > V(3), 5 != V(5))
#> eq eq lt lt le le eq lt eq True False True False True True True True False
print(V(1) in [V(1)], [V(1)] == [V(1)], (V(1), 2) < (V(1), 3), max(V(1), V(3)).v, sorted([V(2), V(1)])[0].v, V(1) < V(2) < V(3), V(3) < V(2) < V(1))
#> eq eq eq lt lt lt lt lt True True True 3 1 True False
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: hash(V(1)))               #> TypeError: unhashable type: 'V'
e(lambda: {V(1)})                   #> TypeError: unhashable type: 'V'
e(lambda: object() < object())
#> TypeError: '<' not supported between instances of 'object' and 'object'
class NI:
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
a, b = NI(), NI()
print(a == b, a == a, a != b)       #> False True True
e(lambda: a < b)
#> TypeError: '<' not supported between instances of 'NI' and 'NI'
class Ne:
    def __ne__(self, o): return "ne!"
print(Ne() != 1, Ne() == 1, 1 != Ne())  #> ne! False ne!
class Sub(V):
    def __gt__(self, o): return "Sub.gt"
print(V(1) < Sub(2), V(1) > Sub(0))  #> lt Sub.gt True
class W:
    def __eq__(self, o): return "truthy"
    def __hash__(self): return 7
print(W() == 1, W() != 1, W() in [5], [W()] == [1], hash(W()), len({W(), W()}))
#> truthy False True True 7 1
class Bad:
    def __eq__(self, o): raise ValueError("bad eq")
    def __bool__(self): raise TypeError("bad bool")
    __lt__ = __le__ = __gt__ = __ge__ = lambda self, o: self
e(lambda: Bad() == 1)               #> ValueError: bad eq
e(lambda: Bad() in [1])             #> ValueError: bad eq
e(lambda: [1].index(Bad()))         #> ValueError: bad eq
e(lambda: Bad() < 1 < 2)            #> TypeError: bad bool
e(lambda: not Bad())                #> TypeError: bad bool
e(lambda: sorted([Bad(), Bad()]))   #> TypeError: bad bool
class H:
    def __hash__(self): return "x"
class H2(V):
    __hash__ = V.__hash__
class H3(V):
    def __hash__(self): return hash(self.v)
e(lambda: hash(H()))                #> TypeError: __hash__ method should return an integer
e(lambda: hash(H2(1)))              #> TypeError: unhashable type: 'H2'
print(hash(H3(4)), V.__hash__)      #> 4 None
x = float("nan")
print(x == x, x in (x,), (x,) == (x,), [x] < [x], {x: 1} == {x: 1}, (1, x) != (1, x))
#> False True True False True False
print(1 < 2 < 3 > 2 != 5 == 5, 3 > 2 > 3, 1 < 3 in [3], (1 < 2) < 2, 1 == 1 in [1])
#> True False True True True
