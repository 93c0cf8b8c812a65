# Sites where instances of many classes meet: methods, attributes, class attributes, changes of the classes in between.
class A:
    kind = "A"
    def __init__(self): self.v = 1
    def m(self): return "A.m"
class B(A):
    def __init__(self): self.other, self.v = 0, 2
    def m(self): return "B.m"
class C:
    __slots__ = ("v",)
    def m(self): return "C.m"
class D:
    def __getattr__(self, name): return {"v": 4, "m": lambda: "D.m"}[name]
class E:
    @property
    def v(self): return 5
    m = staticmethod(lambda: "E.m")
class F:
    v = 6
    @classmethod
    def m(cls): return cls.__name__ + ".m"
class G(A):
    def __init__(self): self.__dict__ = {"v": 7, "m": lambda: "own m"}
c = C(); c.v = 3
objs = [A(), B(), c, D(), E(), F(), G()]
def use(o): return o.v, o.m()
def via(o):
    x = [o][0]
    return [o][0].v, [o][0].m()
for _ in range(80):
    got = [use(o) for o in objs]
    assert got == [via(o) for o in objs]
print(got)
#> [(1, 'A.m'), (2, 'B.m'), (3, 'C.m'), (4, 'D.m'), (5, 'E.m'), (6, 'F.m'), (7, 'own m')]
# methods change
A.m = lambda self: "A.new"
print([use(o)[1] for o in objs])    #> ['A.new', 'B.m', 'C.m', 'D.m', 'E.m', 'F.m', 'own m']
B.m = 5
try: use(objs[1])
except TypeError as e: print(e)     #> 'int' object is not callable
del B.m
print([use(o)[1] for o in objs])    #> ['A.new', 'A.new', 'C.m', 'D.m', 'E.m', 'F.m', 'own m']
objs[0].m = lambda: "instance"
print([use(o)[1] for o in objs][:2])  #> ['instance', 'A.new']
del objs[0].m
C.v = property(lambda self: "now a property")
print(use(c))                       #> ('now a property', 'C.m')
del A.m
try: use(objs[0])
except AttributeError as e: print(e)  #> 'A' object has no attribute 'm'
del objs[1].v
try: objs[1].v
except AttributeError as e: print(e)  #> 'B' object has no attribute 'v'
E.v = 55
print([o.v for o in objs if not isinstance(o, B)])  #> [1, 'now a property', 4, 55, 6, 7]
# classes come and go at one site
res = []
for k in range(300):
    T = type("T", (), {"m": (lambda k: lambda self: k)(k)})
    t = T()
    t.v = -k
    res.append(use(t) == (-k, k))
print(all(res))                     #> True
# comparisons that give a value
def rel(a, b): return (a < b, a <= b, a == b, a != b, a > b, a >= b)
nan = float("nan")
class Eq:
    def __lt__(self, o): return "lt"
    def __eq__(self, o): return "eq"
    def __gt__(self, o): return "gt"
    __hash__ = None
for pair in [(1, 2), (2, 2), (3, 2), (1.5, 2.5), (2.5, 2.5), (nan, nan), (nan, 1.0), ("a", "b"), ("b", "b"),
             (1, 2.0), (2**70, 2**70), (True, 1), (2**63 - 1, -2**63), (Eq(), 1)]:
    for _ in range(70): r = None if isinstance(pair[0], Eq) else rel(*pair)
    try: print(rel(*pair))          #> (True, True, False, True, False, False)
                                    #> (False, True, True, False, False, True)
                                    #> (False, False, False, True, True, True)
                                    #> (True, True, False, True, False, False)
                                    #> (False, True, True, False, False, True)
                                    #> (False, False, False, True, False, False)
                                    #> (False, False, False, True, False, False)
                                    #> (True, True, False, True, False, False)
                                    #> (False, True, True, False, False, True)
                                    #> (True, True, False, True, False, False)
                                    #> (False, True, True, False, False, True)
                                    #> (False, True, True, False, False, True)
                                    #> (False, False, False, True, True, True)
    except TypeError as e: print(e)  #> '<=' not supported between instances of 'Eq' and 'int'
