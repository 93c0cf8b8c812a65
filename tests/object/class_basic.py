# Classes and instances.
class A:
    "The doc."
    x = 1
    def __init__(self, y=2): self.y = y
    def m(self, z=0): return self.x + self.y + z
    @classmethod
    def c(cls, *a): return cls.__name__, a
    @staticmethod
    def s(*a): return a
a = A(); b = A(5)
print(a.x, a.y, b.y, a.m(), a.m(10), A.m(b), A.c(1), a.c(2), A.s(3), a.s(4), A.__doc__, A.__name__, A.__qualname__, A.__module__)
#> 1 2 5 3 13 6 ('A', (1,)) ('A', (2,)) (3,) (4,) The doc. A A __main__
a.x = 100; print(A.x, a.x, b.x); del a.x; print(a.x); A.x = 7; print(a.x, b.x)  #> 1 100 1
                                                                                #> 1
                                                                                #> 7 7
a.new = [1]; print(a.__dict__, vars(b), hasattr(a, "new"), hasattr(b, "new"), getattr(b, "zz", "dflt")); del a.new; print(a.__dict__)
#> {'y': 2, 'new': [1]} {'y': 5} True False dflt
#> {'y': 2}
print(type(a) is A, isinstance(a, A), isinstance(a, object), issubclass(A, object), A.__bases__, A.__mro__, a.__class__ is A, type(A) is type)
#> True True True True (<class 'object'>,) (<class '__main__.A'>, <class 'object'>) True True
print(a == a, a == b, a != b, hash(a) == hash(a), a.m == a.m, a.m is a.m, a.m.__self__ is a, a.m.__func__ is A.m, bool(a), callable(A), callable(a))
#> True False True True True False True True True True False
f = a.m; a.y = 50; print(f(), [f][0](1), f.__name__, f.__qualname__, f.__doc__)  #> 57 58 m A.m None
def late(self): return "late", self.y
A.late = late; print(a.late(), b.late()); a.own = late; print(a.own(b)); del A.late; print(hasattr(a, "late"))
#> ('late', 50) ('late', 5)
#> ('late', 5)
#> False
class B(A):
    def m(self): return "B" + str(super().m()) + str(super(B, self).m(1))
print(B().m(), B.c(), B(3).y, B.__bases__, issubclass(B, A), [k.__name__ for k in B.__mro__], isinstance(B(), A))
#> B910 ('B', ()) 3 (<class '__main__.A'>,) True ['B', 'A', 'object'] True
a.__class__ = B; print(a.m(), type(a).__name__)  #> B5758 B
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: a.nope)                   #> AttributeError: 'B' object has no attribute 'nope'
e(lambda: A.nope)                   #> AttributeError: type object 'A' has no attribute 'nope'
e(lambda: A(1, 2))
#> TypeError: A.__init__() takes from 1 to 2 positional arguments but 3 were given
e(lambda: A(z=1))
#> TypeError: A.__init__() got an unexpected keyword argument 'z'
e(lambda: A.m())
#> TypeError: A.m() missing 1 required positional argument: 'self'
e(lambda: a.m(1, 2, 3))             #> TypeError: B.m() takes 1 positional argument but 4 were given
e(lambda: object(1))                #> TypeError: object() takes no arguments
e(lambda: object().x)               #> AttributeError: 'object' object has no attribute 'x'
e(lambda: setattr(object(), "x", 1))  #> AttributeError: 'object' object has no attribute 'x'
e(lambda: delattr(a, "zz"))         #> AttributeError: 'B' object has no attribute 'zz'
e(lambda: delattr(A, "zz"))         #> AttributeError: type object 'A' has no attribute 'zz'
e(lambda: setattr(a, "__class__", int))
#> TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
e(lambda: setattr(a, "__class__", 5))
#> TypeError: __class__ must be set to a class, not 'int' object
e(lambda: setattr(a, "__dict__", 5))
#> TypeError: __dict__ must be set to a dictionary, not a 'int'
e(lambda: setattr(int, "x", 1))     #> TypeError: cannot set 'x' attribute of immutable type 'int'
e(lambda: setattr(A, "__name__", 5))  #> TypeError: can only assign string to A.__name__, not 'int'
e(lambda: getattr(a, 5))            #> TypeError: attribute name must be string, not 'int'
e(lambda: isinstance(1, 5))
#> TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
e(lambda: issubclass(1, int))       #> TypeError: issubclass() arg 1 must be a class
e(lambda: type.__call__(int, "5"))  #> 5
e(lambda: a())                      #> TypeError: 'B' object is not callable
e(lambda: len(a))                   #> TypeError: object of type 'B' has no len()
e(lambda: a[0])                     #> TypeError: 'B' object is not subscriptable
e(lambda: a + 1)                    #> TypeError: unsupported operand type(s) for +: 'B' and 'int'
e(lambda: -a)                       #> TypeError: bad operand type for unary -: 'B'
e(lambda: a < a)                    #> TypeError: '<' not supported between instances of 'B' and 'B'
e(lambda: iter(a))                  #> TypeError: 'B' object is not iterable
e(lambda: int(a))
#> TypeError: int() argument must be a string, a bytes-like object or a real number, not 'B'
e(lambda: a @ a)                    #> TypeError: unsupported operand type(s) for @: 'B' and 'B'
e(lambda: 1 in a)                   #> TypeError: argument of type 'B' is not iterable
e(lambda: format(a, "x"))           #> TypeError: unsupported format string passed to B.__format__
