# int(): from text, numbers, objects.
print(int(), int(3.99), int(-3.99), int("42"), int("  -42  "), int("+7"), int("1_000_000"))
#> 0 3 -3 42 -42 7 1000000
print(int("ff", 16), int("0xff", 16), int("0XFF", 0), int("0b101", 0), int("0o17", 0), int("z", 36))
#> 255 255 255 5 15 35
print(int("101", 2), int("-0b11", 2), int("777", 8), int(b"12"), int(bytearray(b"34")), int("٤٢"))
#> 5 -3 511 12 34 42
print(int(1e20), int(-1e300) == -int(1e300), int(True), int("0", 0), int("00", 0))
#> 100000000000000000000 True 1 0 0
print(int("123456789" * 10))
#> 123456789123456789123456789123456789123456789123456789123456789123456789123456789123456789
print(int("-" + "9" * 50), int("f" * 30, 16))
#> -99999999999999999999999999999999999999999999999999 1329227995784915872903807060280344575
class I:
    def __int__(self): return 5
class X:
    def __index__(self): return 6
class T:
    def __trunc__(self): return 7
print(int(I()), int(X()), int("12", X()))  #> 5 6 8
def e(*a, **k):
    try: print(int(*a, **k))
    except Exception as x: print(type(x).__name__, x, sep=": ")
e("")                               #> ValueError: invalid literal for int() with base 10: ''
e("abc")                            #> ValueError: invalid literal for int() with base 10: 'abc'
e("12a")                            #> ValueError: invalid literal for int() with base 10: '12a'
e("1__0")                           #> ValueError: invalid literal for int() with base 10: '1__0'
e("_1")                             #> ValueError: invalid literal for int() with base 10: '_1'
e("1_")                             #> ValueError: invalid literal for int() with base 10: '1_'
e("0x10")                           #> ValueError: invalid literal for int() with base 10: '0x10'
e("08", 0)                          #> ValueError: invalid literal for int() with base 0: '08'
e("9", 8)                           #> ValueError: invalid literal for int() with base 8: '9'
e("1", 1)                           #> ValueError: int() base must be >= 2 and <= 36, or 0
e("1", 37)                          #> ValueError: int() base must be >= 2 and <= 36, or 0
e("1", -1)                          #> ValueError: int() base must be >= 2 and <= 36, or 0
e(3, 10)                            #> TypeError: int() can't convert non-string with explicit base
e(None)
#> TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
e([])
#> TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'
e(b"\xff")                          #> ValueError: invalid literal for int() with base 10: b'\xff'
e("1\x002")                         #> ValueError: invalid literal for int() with base 10: '1\x002'
e(float("nan"))                     #> ValueError: cannot convert float NaN to integer
e(float("inf"))                     #> OverflowError: cannot convert float infinity to integer
e("1", base=10)                     #> 1
e(x=1)                              #> TypeError: 'x' is an invalid keyword argument for int()
e(1, 2, 3)                          #> TypeError: int() takes at most 2 arguments (3 given)
e("é")                              #> ValueError: invalid literal for int() with base 10: 'é'
e("'\n")                            #> ValueError: invalid literal for int() with base 10: "'\n"
e(" 1 1 ")                          #> ValueError: invalid literal for int() with base 10: ' 1 1 '
e(object())
#> TypeError: int() argument must be a string, a bytes-like object or a real number, not 'object'
class B:
    def __int__(self): return "a"
e(B())                              #> TypeError: __int__ returned non-int (type str)
