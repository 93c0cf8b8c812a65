# float(): from text and numbers.
print(float(), float(3), float("1.5"), float("  -2.5e3\n"), float("1e400"), float("-1e400"), float("1_000.5"))
#> 0.0 3.0 1.5 -2500.0 inf -inf 1000.5
print(float("inf"), float("-Infinity"), float("NaN"), float("+nan"), float(".5"), float("5."), float("1e5"), float(b"2.5"))
#> inf -inf nan nan 0.5 5.0 100000.0 2.5
print(float("٣.٥"), float("0x10" if 0 else "10"), float(True), float(10**22), float(2**1023))
#> 3.5 10.0 1.0 1e+22 8.98846567431158e+307
class F:
    def __float__(self): return 2.5
class X:
    def __index__(self): return 3
class S(float): pass
print(float(F()), float(X()), float(S(1.5)), type(float(S(1.5))), S(2.5) + 1, S("3"))
#> 2.5 3.0 1.5 <class 'float'> 3.5 3.0
def e(*a, **k):
    try: print(float(*a, **k))
    except Exception as x: print(type(x).__name__, x, sep=": ")
e("")                               #> ValueError: could not convert string to float: ''
e("abc")                            #> ValueError: could not convert string to float: 'abc'
e("1.5.2")                          #> ValueError: could not convert string to float: '1.5.2'
e("1e")                             #> ValueError: could not convert string to float: '1e'
e("1__0")                           #> ValueError: could not convert string to float: '1__0'
e("_1.0")                           #> ValueError: could not convert string to float: '_1.0'
e("0x1p3")                          #> ValueError: could not convert string to float: '0x1p3'
e("1 2")                            #> ValueError: could not convert string to float: '1 2'
e("infin")                          #> ValueError: could not convert string to float: 'infin'
e(None)
#> TypeError: float() argument must be a string or a real number, not 'NoneType'
e([])
#> TypeError: float() argument must be a string or a real number, not 'list'
e(1j)
#> TypeError: float() argument must be a string or a real number, not 'complex'
e(10**400)                          #> OverflowError: int too large to convert to float
e(b"\xff")                          #> ValueError: could not convert string to float: b'\xff'
e(1, 2)                             #> TypeError: float expected at most 1 argument, got 2
e(x=1)                              #> TypeError: float() takes no keyword arguments
class B:
    def __float__(self): return 1
e(B())                              #> TypeError: B.__float__ returned non-float (type int)
print(float.fromhex("0x1.8p3"), float.fromhex("-0x.8"), float.fromhex("inf"), float.fromhex("1.999999999999ap-4"))
#> 12.0 -0.5 inf 0.1
print((1.5).hex(), (-0.1).hex(), (0.0).hex(), (1e-320).hex(), float("inf").hex(), float("nan").hex(), (255.0).hex())
#> 0x1.8000000000000p+0 -0x1.999999999999ap-4 0x0.0p+0 0x0.00000000007e8p-1022 inf nan 0x1.fe00000000000p+7
def h(s):
    try: print(float.fromhex(s))
    except Exception as x: print(type(x).__name__, x, sep=": ")
h("xyz")                            #> ValueError: invalid hexadecimal floating-point string
h("0x1p2000")
#> OverflowError: hexadecimal value too large to represent as a float
h("")                               #> ValueError: invalid hexadecimal floating-point string
