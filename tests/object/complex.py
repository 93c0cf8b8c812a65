# Complex numbers.
print(1 + 2j, 1 - 2j, 2j, -2j, 0j, -0j, 1j * 1j, (1 + 2j) * (3 - 4j), (1 + 2j) / (3 - 4j), 3 + 0j)
#> (1+2j) (1-2j) 2j (-0-2j) 0j (-0-0j) (-1+0j) (11+2j) (-0.2+0.4j) (3+0j)
print((1 + 2j) ** 2, (1 + 2j) ** -1, (1 + 2j) ** 0, 1j ** 0.5, 2 ** 1j, (0j) ** 0, abs(3 + 4j), -(1 + 2j), +(1j))
#> (-3+4j) (0.2-0.4j) (1+0j) (0.7071067811865476+0.7071067811865475j) (0.7692389013639721+0.6389612763136348j) (1+0j) 5.0 (-1-2j) 1j
print((1 + 2j).real, (1 + 2j).imag, (1 + 2j).conjugate(), complex(1, 2), complex("1+2j"), complex(" -1.5e3-2J "), complex())
#> 1.0 2.0 (1-2j) (1+2j) (1+2j) (-1500-2j) 0j
print(complex("j"), complex("-j"), complex("3"), complex("(1+2j)"), complex("nan+infj"), complex(1.5), complex(2j, 3j))
#> 1j -1j (3+0j) (1+2j) (nan+infj) (1.5+0j) (-3+2j)
print(1 + 2j == 1 + 2j, 1 + 0j == 1, 1j != 1, repr(1e100 + 1e-100j), str(1.5 + 0.1j), complex(-0.0, -0.0), complex(0.0, -0.0))
#> True True True (1e+100+1e-100j) (1.5+0.1j) (-0-0j) -0j
print(complex(float("inf"), float("nan")), 1e308 * (1 + 1j) * 10, bool(0j), bool(1j), hash(1j) == hash(1j))
#> (inf+nanj) (inf+infj) False True True
print(f"{1 + 2j}", f"{1 + 2j:.2f}", f"{1.5 - 2j:>15}", f"{1 + 2j:e}", f"{3j:g}", f"{1+2j:+.1f}", "%s" % (1j,))
#> (1+2j) 1.00+2.00j        (1.5-2j) 1.000000e+00+2.000000e+00j 0+3j +1.0+2.0j 1j
class C:
    def __complex__(self): return 5 + 6j
print(complex(C()), C.__complex__(C()))  #> (5+6j) (5+6j)
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: 1j / 0)                   #> ZeroDivisionError: complex division by zero
e(lambda: 1j // 1)
#> TypeError: unsupported operand type(s) for //: 'complex' and 'int'
e(lambda: 1j % 1)
#> TypeError: unsupported operand type(s) for %: 'complex' and 'int'
e(lambda: 1j < 2j)
#> TypeError: '<' not supported between instances of 'complex' and 'complex'
e(lambda: divmod(1j, 1))
#> TypeError: unsupported operand type(s) for divmod(): 'complex' and 'int'
e(lambda: int(1j))
#> TypeError: int() argument must be a string, a bytes-like object or a real number, not 'complex'
e(lambda: float(1j))
#> TypeError: float() argument must be a string or a real number, not 'complex'
e(lambda: complex("abc"))           #> ValueError: complex() arg is a malformed string
e(lambda: complex("1 + 2j"))        #> ValueError: complex() arg is a malformed string
e(lambda: complex("1", 2))
#> TypeError: complex() can't take second arg if first is a string
e(lambda: complex(1, "2"))          #> TypeError: complex() second arg can't be a string
e(lambda: complex(None))
#> TypeError: complex() first argument must be a string or a number, not 'NoneType'
e(lambda: 0j ** -1)                 #> ZeroDivisionError: 0.0 to a negative or complex power
e(lambda: 0 ** 1j)                  #> ZeroDivisionError: 0.0 to a negative or complex power
e(lambda: format(1j, "05"))
#> ValueError: Zero padding is not allowed in complex format specifier
e(lambda: format(1j, "="))
#> ValueError: '=' alignment flag is not allowed in complex format specifier
e(lambda: round(1j))                #> TypeError: type complex doesn't define __round__ method
e(lambda: 1j + "a")
#> TypeError: unsupported operand type(s) for +: 'complex' and 'str'
e(lambda: setattr(1j, "real", 2))   #> AttributeError: readonly attribute
import math
print(1.0 * 1j, 2 * 1j, 1j - 1, 1 - 1j, 10**20 + 1j, True + 1j, (2 + 0j) ** 3, (1+1j) ** 10, (1+1j) ** 2.5)
#> 1j 2j (-1+1j) (1-1j) (1e+20+1j) (1+1j) (8+0j) 32j (-0.9101797211244547+2.19736822693562j)
