# chr and ord at their limits.
print(chr(65), repr(chr(0)), repr(chr(0x10ffff)), chr(0x20ac), repr(chr(0xd800)))
#> A '\x00' '\U0010ffff' € '\ud800'
for x in (-1, 0x110000, 2**31, 2**63, 2**100, -2**100, 'a', 1.0, None):
    try: chr(x)
    except Exception as e: print(type(e).__name__, e)
    #> ValueError chr() arg not in range(0x110000)
    #> ValueError chr() arg not in range(0x110000)
    #> OverflowError Python int too large to convert to C int
    #> OverflowError Python int too large to convert to C int
    #> OverflowError Python int too large to convert to C int
    #> OverflowError Python int too large to convert to C int
    #> TypeError 'str' object cannot be interpreted as an integer
    #> TypeError 'float' object cannot be interpreted as an integer
    #> TypeError 'NoneType' object cannot be interpreted as an integer
for x in ('', 'ab', b'', b'ab', 5, None, bytearray(b'a'), bytearray(), 'é', b'\xff',
    memoryview(b'a')):
    try: print(ord(x))
    except Exception as e: print(type(e).__name__, e)
#> TypeError ord() expected a character, but string of length 0 found
#> TypeError ord() expected a character, but string of length 2 found
#> TypeError ord() expected a character, but string of length 0 found
#> TypeError ord() expected a character, but string of length 2 found
#> TypeError ord() expected string of length 1, but int found
#> TypeError ord() expected string of length 1, but NoneType found
#> 97
#> TypeError ord() expected a character, but string of length 0 found
#> 233
#> 255
#> TypeError ord() expected string of length 1, but memoryview found
