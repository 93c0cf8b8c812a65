# Conversion of very long numbers is limited.
import sys
print(sys.get_int_max_str_digits())  #> 4300
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: len(str(10**4299)))       #> 4300
e(lambda: str(10**4300))
#> ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
e(lambda: int("1" * 4301))
#> ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit
e(lambda: int("1" * 4300) > 0)      #> True
e(lambda: len(hex(16**9000)))       #> 9003
e(lambda: int("f" * 9000, 16) > 0)  #> True
e(lambda: "%d" % 10**5000)
#> ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
e(lambda: f"{10**5000}")
#> ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
sys.set_int_max_str_digits(0)
e(lambda: len(str(10**20000)))      #> 20001
sys.set_int_max_str_digits(1000)
e(lambda: len(str(10**1000)))
#> ValueError: Exceeds the limit (1000 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
e(lambda: sys.set_int_max_str_digits(10))  #> ValueError: maxdigits must be 0 or larger than 640
e(lambda: sys.set_int_max_str_digits(-1))  #> ValueError: maxdigits must be 0 or larger than 640
