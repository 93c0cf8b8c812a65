# C3 linearisation, super in diamonds.
class O: 
    def who(self): return ["O"]
class A(O):
    def who(self): return ["A"] + super().who()
class B(O):
    def who(self): return ["B"] + super().who()
class C(A, B):
    def who(self): return ["C"] + super().who()
class D(B): pass
class E(C, D): pass
names = lambda c: [k.__name__ for k in c.__mro__]
print(C().who(), names(C), names(E), E().who(), E.mro() == list(E.__mro__), C.__bases__ == (A, B), O.__subclasses__() == [A, B])
#> ['C', 'A', 'B', 'O'] ['C', 'A', 'B', 'O', 'object'] ['E', 'C', 'A', 'D', 'B', 'O', 'object'] ['C', 'A', 'B', 'O'] True True True
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
def bad1():
    class X(A, O): pass
    class Y(O, A): pass
def bad2():
    class X(A, A): pass
def bad3():
    class X(1): pass
def bad4():
    class X(A, B): pass
    class Y(B, A): pass
    class Z(X, Y): pass
def bad5():
    class X(int, str): pass
def bad6():
    class X(bool): pass
def bad7():
    class X(type(lambda: 0)): pass
def bad8():
    class X(object, A): pass
for b in (bad1, bad2, bad3, bad4, bad5, bad6, bad7, bad8): e(b)
#> TypeError: Cannot create a consistent method resolution
#> order (MRO) for bases O, A
#> TypeError: duplicate base class A
#> TypeError: int() takes at most 2 arguments (3 given)
#> TypeError: Cannot create a consistent method resolution
#> order (MRO) for bases A, B
#> TypeError: multiple bases have instance lay-out conflict
#> TypeError: type 'bool' is not an acceptable base type
#> TypeError: type 'function' is not an acceptable base type
#> TypeError: Cannot create a consistent method resolution
#> order (MRO) for bases object, A
class P: pass
class Q(P): v = 1
class R(P): v = 2
class S(Q): pass
s = S(); print(s.v); S.__bases__ = (R,); print(s.v, names(S), Q.__subclasses__(), [c.__name__ for c in R.__subclasses__()])
#> 1
#> 2 ['S', 'R', 'P', 'object'] [] ['S']
def f(): S.__bases__ = (S,)
e(f)                                #> TypeError: a __bases__ item causes an inheritance cycle
def g(): S.__bases__ = ()
e(g)
#> TypeError: can only assign non-empty tuple to S.__bases__, not ()
class M(int):
    def __add__(self, o): return M(super().__add__(o) * 10)
print(M(1) + 2, type(M(1) + 2).__name__, M(3) - 1, super(M, M(5)).__add__(1), super(M, M).__add__(M(1), 1))
#> 30 M 2 6 2
e(lambda: super().x)                #> RuntimeError: super(): no arguments
e(lambda: super(A).x)               #> AttributeError: 'super' object has no attribute 'x'
e(lambda: super(A, 5).x)
#> TypeError: super(type, obj): obj must be an instance or subtype of type
e(lambda: super(A, C()).nope)       #> AttributeError: 'super' object has no attribute 'nope'
e(lambda: super(5))                 #> TypeError: super() argument 1 must be a type, not int
print(super(A, C()).who(), repr(super(A, C()))[:20], super(C, C).who.__name__)
#> ['B', 'O'] <super: <class 'A'>, who
class Mix:
    def __init__(self, **kw): print("Mix", kw); super().__init__(**kw)
class Base1(Mix):
    def __init__(self, a, **kw): print("Base1", a); super().__init__(**kw)
class Base2(Mix):
    def __init__(self, b, **kw): print("Base2", b); super().__init__(**kw)
class Both(Base1, Base2): pass
Both(a=1, b=2)                      #> Base1 1
                                    #> Base2 2
                                    #> Mix {}
e(lambda: Both(a=1, b=2, c=3))      #> Base1 1
#> Base2 2
#> Mix {'c': 3}
#> TypeError: object.__init__() takes exactly one argument (the instance to initialize)
