# Signs, complements, true division of mixed numbers, len and isinstance: hit, miss, overflow, shadow, come back.
import builtins
def neg(v): return -v
def inv(v): return ~v
def store(v):
    a = -v
    b = ~v
    return a, b, -a, ~b
class N:
    def __neg__(self): return "neg"
    def __invert__(self): return "inv"
for _ in range(70): neg(5); inv(5)
for v in (0, 1, -1, 255, -256, 2**63 - 1, -2**63, 2**63, -2**70, True, False, 1.5, -0.0, float("inf"), N(), 2j):
    print(neg(v), end=" ")          #> 0 -1
                                    #> -1 -2
                                    #> 1 0
                                    #> -255 -256
                                    #> 256 255
                                    #> -9223372036854775807 -9223372036854775808
                                    #> 9223372036854775808 9223372036854775807
                                    #> -9223372036854775808 -9223372036854775809
                                    #> 1180591620717411303424 1180591620717411303423
                                    #> -1 -2
                                    #> 0 -1
                                    #> -1.5 bad operand type for unary ~: 'float'
                                    #> 0.0 bad operand type for unary ~: 'float'
                                    #> -inf bad operand type for unary ~: 'float'
                                    #> neg inv
                                    #> (-0-2j) bad operand type for unary ~: 'complex'
    try: print(inv(v))
    except TypeError as e: print(e)
print(store(7), store(-2**63), store(True))
#> (-7, -8, 7, 7) (9223372036854775808, 9223372036854775807, -9223372036854775808, -9223372036854775808) (-1, -2, 1, 1)
for bad in ("s", None, [1]):
    try: neg(bad)
    except TypeError as e: print(e)  #> bad operand type for unary -: 'str'
                                     #> bad operand type for unary -: 'NoneType'
                                     #> bad operand type for unary -: 'list'
def div(a, b): return a / b
def into(a, b):
    x = 0.5
    x = a / b
    y = b / x
    return x, y
for _ in range(70): div(1.0, 3); into(1.0, 4)
for a, b in [(1.0, 3), (3, 1.5), (1, 3), (1.0, 3.0), (2**62 + 1, 3.0), (1.0, 2**53 + 1), (2**70, 2.0), (1.5, 2**70), (1.0, True), (-0.0, 5)]:
    print(div(a, b), end=" ")
    #> 0.3333333333333333 2.0 0.3333333333333333 0.3333333333333333 1.5372286728091292e+18 1.1102230246251565e-16 5.902958103587057e+20 1.2705494208814505e-21 1.0 -0.0 (1.5, 1.3333333333333333)
print(into(3.0, 2))
for a, b in [(1.0, 0), (1, 0.0), (1.0, False), (0.0, 0.0), (1, 0), ("a", 1), (10**400, 1.0)]:
    try: print(div(a, b))
    except (ZeroDivisionError, TypeError, OverflowError) as e: print(e)  #> float division by zero
#> float division by zero
#> float division by zero
#> float division by zero
#> division by zero
#> unsupported operand type(s) for /: 'str' and 'int'
#> int too large to convert to float
class Sized:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
class MyList(list):
    def __len__(self): return 99
def size(o): return len(o)
def sizes(): return [size(o) for o in ([1] * 300, "abc", (), {1: 2}, b"ab", range(5), {1}, Sized(4), MyList(), "\U0001f600")]
for _ in range(70): size([1])
print(sizes(), sizes() == sizes())  #> [300, 3, 0, 1, 2, 5, 1, 4, 99, 1] True
for bad in (5, Sized(-1), Sized("x"), Sized(2**70), None):
    try: size(bad)
    except (TypeError, ValueError, OverflowError) as e: print(type(e).__name__, e)
    #> TypeError object of type 'int' has no len()
    #> ValueError __len__() should return >= 0
    #> TypeError 'str' object cannot be interpreted as an integer
    #> OverflowError cannot fit 'int' into an index-sized integer
    #> TypeError object of type 'NoneType' has no len()
for bad in (lambda: len(), lambda: len([], []), lambda: len(obj=[])):
    try: bad()
    except TypeError as e: print(e)  #> len() takes exactly one argument (0 given)
                                     #> len() takes exactly one argument (2 given)
                                     #> len() takes no keyword arguments
true_len = len
builtins.len = lambda o: "mine"
print(size([1]))                    #> mine
builtins.len = isinstance
try: size([1])
except TypeError as e: print(e)     #> isinstance expected 2 arguments, got 1
builtins.len = true_len
print(size([1]))                    #> 1
class Meta(type):
    def __instancecheck__(cls, o): return "odd" in str(o)
class M(metaclass=Meta): pass
class A: pass
class B(A): pass
class Liar:
    __class__ = A
def check(o, c): return isinstance(o, c)
for _ in range(70): check(A(), A)
print([check(o, A) for o in (A(), B(), Liar(), 5)], [check(o, (int, str)) for o in (5, "s", 1.5)], check("odd", M), check(M(), M), check(True, int), check(5, int | str))
#> [True, True, True, False] [True, True, False] True True True True
for bad in (5, (int, 5), "A"):
    try: check(A(), bad)
    except TypeError as e: print(e)
    #> isinstance() arg 2 must be a type, a tuple of types, or a union
    #> isinstance() arg 2 must be a type, a tuple of types, or a union
    #> isinstance() arg 2 must be a type, a tuple of types, or a union
