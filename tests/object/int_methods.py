# Methods and attributes of int.
print((255).to_bytes(2, "big"), (255).to_bytes(2, "little"), (-2).to_bytes(3, "big", signed=True))
#> b'\x00\xff' b'\xff\x00' b'\xff\xff\xfe'
print((0).to_bytes(0, "big"), (5).to_bytes(), (2**70).to_bytes(10, "little"))
#> b'' b'\x05' b'\x00\x00\x00\x00\x00\x00\x00\x00@\x00'
print(int.from_bytes(b"\x01\x00", "big"), int.from_bytes(b"\x01\x00", "little"))  #> 256 1
print(int.from_bytes(b"\xff\xfe", "big", signed=True), int.from_bytes([1, 2, 3]), int.from_bytes(b"", "big"))
#> -2 66051 0
print(int.from_bytes(b"\x80" + b"\0" * 10, "big", signed=True))  #> -154742504910672534362390528
print((7).real, (7).imag, (7).numerator, (7).denominator, (7).conjugate(), (10).as_integer_ratio())
#> 7 0 7 1 7 (10, 1)
print((5).__add__(3), (5).__add__("x"), (5).__radd__(2), (5).__lt__(6), (5).__eq__(5.0), (5).__bool__())
#> 8 NotImplemented 7 True NotImplemented True
print((5).__pow__(2, 3), (5).__divmod__(3), (5).__rsub__(9), (5).__index__(), (5).__float__())
#> 1 (1, 2) 4 5 5.0
print(round(15, -1), round(25, -1), round(35, -1), round(-15, -1), round(12345, -2), round(5), round(5, 3))
#> 20 20 40 -20 12300 5 5
print(round(10**30 + 5, -1), round(149, -2), round(150, -2), round(250, -2), (5).__round__(), round(7, -5))
#> 1000000000000000000000000000000 100 200 200 5 0
import math
print(math.floor(5), math.ceil(5), math.trunc(-5), (5).__floor__(), (5).__ceil__())  #> 5 5 -5 5 5
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: (256).to_bytes(1, "big"))  #> OverflowError: int too big to convert
e(lambda: (-1).to_bytes(1, "big"))  #> OverflowError: can't convert negative int to unsigned
e(lambda: (1).to_bytes(-1, "big"))  #> ValueError: length argument must be non-negative
e(lambda: (1).to_bytes(1, "middle"))  #> ValueError: byteorder must be either 'little' or 'big'
e(lambda: int.from_bytes("abc", "big"))  #> TypeError: cannot convert 'str' object to bytes
e(lambda: int.from_bytes([300], "big"))  #> ValueError: bytes must be in range(0, 256)
e(lambda: (128).to_bytes(1, "big", signed=True))  #> OverflowError: int too big to convert
e(lambda: (5).bit_length(1))        #> TypeError: int.bit_length() takes no arguments (1 given)
e(lambda: (5).to_bytes(1, "big", True))
#> TypeError: to_bytes() takes at most 2 positional arguments (3 given)
e(lambda: round(5, 1.5))            #> TypeError: 'float' object cannot be interpreted as an integer
