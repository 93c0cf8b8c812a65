# bool is an int of two values.
print(True, False, bool(), bool(0), bool(2), bool(""), bool(" "), bool([]), bool([0]), bool(None), bool(0.0))
#> True False False False True False True False True False False
print(True + True, True * 5, -True, True / 2, True // 1, 2 ** True, True << 3, sum([True, False, True]))
#> 2 5 -1 0.5 1 2 8 2
print(True == 1, True is True, isinstance(True, int), issubclass(bool, int), bool.__mro__)
#> True True True True (<class 'bool'>, <class 'int'>, <class 'object'>)
print(repr(True), str(False), f"{True}", f"{True:d}", "%s %d" % (True, True), int(True), float(True))
#> True False True 1 True 1 1 1.0
print(not True, not 0, not [], True and 0, 0 or "x", 1 and 2 and 3, None or 0 or [], not not 5)
#> False True True 0 x 3 [] True
print([10, 20][True], "ab"[False], {True: 1, 1: 2, 1.0: 3})  #> 20 a {True: 3}
class B:
    def __init__(self, v): self.v = v
    def __bool__(self): return self.v
class L:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
print(bool(B(True)), bool(B(False)), bool(L(0)), bool(L(3)), not L(0))
#> True False False True True
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: bool(B(1)))               #> TypeError: __bool__ should return bool, returned int
e(lambda: bool(B(None)))            #> TypeError: __bool__ should return bool, returned NoneType
e(lambda: bool(L(-1)))              #> ValueError: __len__() should return >= 0
e(lambda: bool(L("x")))             #> TypeError: 'str' object cannot be interpreted as an integer
e(lambda: bool(L(2**70)))           #> OverflowError: cannot fit 'int' into an index-sized integer
e(lambda: bool(1, 2))               #> TypeError: bool expected at most 1 argument, got 2
e(lambda: bool(x=1))                #> TypeError: bool() takes no keyword arguments
def sub():
    class C(bool): pass
e(sub)                              #> TypeError: type 'bool' is not an acceptable base type
print(True.real, True.bit_length(), True.__and__(False), True.__xor__(1), bool.from_bytes(b"\1", "big"))
#> 1 1 False 0 True
