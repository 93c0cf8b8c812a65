# __slots__.
class S:
    __slots__ = ("a", "b")
    def __init__(self, a): self.a = a
s = S(1); print(s.a, hasattr(s, "b"), hasattr(s, "__dict__")); s.b = 2; print(s.b); del s.b; print(hasattr(s, "b"), S.a.__name__, type(S.a).__name__, S.__slots__)
#> 1 False False
#> 2
#> False a member_descriptor ('a', 'b')
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: s.b)                      #> AttributeError: 'S' object has no attribute 'b'
e(lambda: s.c)                      #> AttributeError: 'S' object has no attribute 'c'
e(lambda: setattr(s, "c", 1))       #> AttributeError: 'S' object has no attribute 'c'
e(lambda: delattr(s, "b"))          #> AttributeError: b
e(lambda: s.__dict__)               #> AttributeError: 'S' object has no attribute '__dict__'
class T(S): pass
t = T(5); t.c = 1; print(t.a, t.c, t.__dict__, T.__dict__.get("__slots__"))  #> 5 1 {'c': 1} None
class U(S):
    __slots__ = "only"
u = U(1); u.only = 2; print(u.a, u.only)  #> 1 2
e(lambda: setattr(u, "x", 1))       #> AttributeError: 'U' object has no attribute 'x'
class V:
    __slots__ = ["x", "__dict__"]
v = V(); v.x = 1; v.y = 2; print(v.__dict__, v.x)  #> {'y': 2} 1
class W:
    __slots__ = {"k": "doc of k"}
print(W.k.__doc__)                  #> None
class E:
    __slots__ = ()
e(lambda: setattr(E(), "x", 1))     #> AttributeError: 'E' object has no attribute 'x'
class M:
    __slots__ = ("__private",)
    def __init__(self): self.__private = 3
print(M()._M__private)              #> 3
def bad1():
    class X: __slots__ = ("1a",)
def bad2():
    class X:
        __slots__ = ("a",)
        a = 1
def bad3():
    class X: __slots__ = (5,)
def bad4():
    class X(int): __slots__ = ("a",)
def bad5():
    class X(S): __slots__ = ("__dict__", "__dict__")
def bad6():
    class A: __slots__ = ("p",)
    class B: __slots__ = ("q",)
    class C(A, B): pass
for b in (bad1, bad2, bad3, bad4, bad5, bad6): e(b)  #> TypeError: __slots__ must be identifiers
#> ValueError: 'a' in __slots__ conflicts with class variable
#> TypeError: __slots__ items must be strings, not 'int'
#> TypeError: nonempty __slots__ not supported for subtype of 'int'
#> TypeError: __dict__ slot disallowed: we already got one
#> TypeError: multiple bases have instance lay-out conflict
e(lambda: S.a.__get__(5))
#> TypeError: descriptor 'a' for 'S' objects doesn't apply to a 'int' object
e(lambda: setattr(s, "__class__", U))
#> TypeError: __class__ assignment: 'U' object layout differs from 'S'
class S2:
    __slots__ = ("a", "b")
x = S(1); x.__class__ = S2; print(type(x).__name__, x.a)  #> S2 1
class L(list):
    __slots__ = ("tag",)
l = L([1]); l.tag = "t"; print(l, l.tag)  #> [1] t
import weakref
e(lambda: weakref.ref(s))           #> TypeError: cannot create weak reference to 'S' object
class Wr:
    __slots__ = ("__weakref__",)
wr = Wr(); print(weakref.ref(wr)() is wr)  #> True
