# Conversion methods.
class N:
    def __int__(self): return 7
    def __float__(self): return 7.5
    def __complex__(self): return 7j
    def __index__(self): return 70
    def __bytes__(self): return b"N"
    def __trunc__(self): return 71
    def __floor__(self): return 72
    def __ceil__(self): return 73
    def __hash__(self): return 99
    def __bool__(self): return False
    def __str__(self): return "N-str"
    def __repr__(self): return "N-repr"
    def __format__(self, s): return "N-format:" + s
    def __fspath__(self): return "/n"
    def __sizeof__(self): return 5
    def __length_hint__(self): return 3
    def __dir__(self): return ["b", "a"]
import math, os, operator
n = N()
print(int(n), float(n), complex(n), hex(n), bytes(n), math.trunc(n), math.floor(n), math.ceil(n), hash(n), bool(n), n, [n], f"{n:spec}", os.fspath(n), operator.length_hint(n), dir(n), operator.index(n), chr(n), ascii(n), f"{n!r} {n!s}", "%s %r %d %x" % (n, n, n, n))
#> 7 7.5 7j 0x46 b'N' 71 72 73 99 False N-str [N-repr] N-format:spec /n 3 ['a', 'b'] 70 F N-repr N-repr N-str N-str N-repr 7 46
print(math.sqrt(n) == 7.5 ** 0.5, round(n.__float__()), [0] * 2 if n else "falsy", not n, n or "or", n and "and", sum([n.__int__()]), math.gcd(n, 35), "a" * n == "a" * 70, list(range(100))[n])
#> True 8 falsy True or N-str 7 35 True 70
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
class Bad:
    __int__ = __index__ = lambda self: "x"
    __float__ = lambda self: "x"
    __complex__ = lambda self: "x"
    __bytes__ = lambda self: "x"
    __str__ = __repr__ = lambda self: b"x"
    __hash__ = lambda self: 1.5
    __format__ = lambda self, s: 5
    __dir__ = lambda self: 5
    __length_hint__ = lambda self: "x"
b = Bad()
for f in (int, float, complex, bytes, str, repr, hash, format, dir, operator.index, hex, operator.length_hint, ascii, print): e(lambda: f(b))
#> TypeError: __int__ returned non-int (type str)
#> TypeError: Bad.__float__ returned non-float (type str)
#> TypeError: __complex__ returned non-complex (type str)
#> TypeError: __bytes__ returned non-bytes (type str)
#> TypeError: __str__ returned non-string (type bytes)
#> TypeError: __repr__ returned non-string (type bytes)
#> TypeError: __hash__ method should return an integer
#> TypeError: __format__ must return a str, not int
#> TypeError: 'int' object is not iterable
#> TypeError: __index__ returned non-int (type str)
#> TypeError: __index__ returned non-int (type str)
#> TypeError: __length_hint__ must be an integer, not str
#> TypeError: __repr__ returned non-string (type bytes)
#> TypeError: __str__ returned non-string (type bytes)
class Sub(int): pass
class RI:
    def __index__(self): return Sub(5)
    def __float__(self): return type("F", (float,), {})(2.0)
import warnings
warnings.simplefilter("ignore")
print(operator.index(RI()), type(operator.index(RI())).__name__, float(RI()), int(True), type(int(Sub(3))).__name__)
#> 5 int 2.0 1 int
