# Methods of float, rounding.
print((1.5).is_integer(), (2.0).is_integer(), float("inf").is_integer(), float("nan").is_integer())
#> False True False False
print((0.75).as_integer_ratio(), (-2.5).as_integer_ratio(), (0.1).as_integer_ratio(), (1e20).as_integer_ratio())
#> (3, 4) (-5, 2) (3602879701896397, 36028797018963968) (100000000000000000000, 1)
print((2.5).conjugate(), (2.5).real, (2.5).imag, (2.9).__trunc__(), (2.5).__floor__(), (2.5).__ceil__(), (-2.5).__int__())
#> 2.5 2.5 0.0 2 2 3 -2
print([round(x) for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.4, 2.6, 1e20)])
#> [0, 2, 2, 0, -2, 2, 3, 100000000000000000000]
print([round(x, 2) for x in (2.675, 1.005, 0.125, 0.375, -1.115, 1e300, 12345.678)])
#> [2.67, 1.0, 0.12, 0.38, -1.11, 1e+300, 12345.68]
print(round(1234.5678, -2), round(1250.0, -2), round(1350.0, -2), round(0.5, 0), round(1.5, 0), round(2.5, None), round(-0.4))
#> 1200.0 1200.0 1400.0 0.0 2.0 2 0
print(round(5e-324, 400), round(1.5, 400), round(1.5, -400), round(float("inf"), 2), round(1e16 + 2, 3), round(-1e-5, 3))
#> 5e-324 1.5 0.0 inf 1.0000000000000002e+16 -0.0
import math
print(math.floor(-0.5), math.ceil(-0.5), math.trunc(1e20), math.floor(1e300) == int(1e300))
#> -1 0 100000000000000000000 True
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: round(float("inf")))      #> OverflowError: cannot convert float infinity to integer
e(lambda: round(float("nan")))      #> ValueError: cannot convert float NaN to integer
e(lambda: float("inf").as_integer_ratio())
#> OverflowError: cannot convert Infinity to integer ratio
e(lambda: float("nan").as_integer_ratio())  #> ValueError: cannot convert NaN to integer ratio
e(lambda: int(float("-inf")))       #> OverflowError: cannot convert float infinity to integer
e(lambda: math.floor(float("nan")))  #> ValueError: cannot convert float NaN to integer
e(lambda: round(1.5, "a"))          #> TypeError: 'str' object cannot be interpreted as an integer
e(lambda: (1.5).foo)                #> AttributeError: 'float' object has no attribute 'foo'
print((1.5).__eq__(1.5), (1.5).__eq__("a"), (1.5).__add__(1), (1.5).__radd__(2**60), float.__getformat__("double")[:4])
#> True NotImplemented 2.5 1.152921504606847e+18 IEEE
print(float.__add__(1.5, 2), (3.0).__divmod__(2), (2.0).__pow__(3), (2.0).__rpow__(3), (1.5).__bool__(), (0.0).__bool__())
#> 3.5 (1.0, 1.0) 8.0 9.0 True False
