# struct: sizes, alignment, ranges, half precision, buffers; messages.
import struct
def t(f, *a, **k):
    try: print(f.__name__, a if len(repr(a)) < 80 else "", repr(f(*a, **k)))
    except Exception as e: print(f.__name__, a if len(repr(a)) < 80 else "", type(e).__name__, e)
for f in ("b", "<bI", "bI", "@bq", "=bq", "!hhl", "3s", "10p", "0s", "0i", "b0i", "xxb", "?c",
    "P", "n", "N", "efd", ">e", "", "<", "3i2h", " b  i ", "i b", "2x", "z", "<P", "<n", "3",
    "b3", "3 i", "b\0", "b@i", "\u00e9", b"bi", bytearray(b"b"), 5, "9" * 20 + "b", "5?"):
    t(struct.calcsize, f)           #> calcsize ('b',) 1
#> calcsize ('<bI',) 5
#> calcsize ('bI',) 8
#> calcsize ('@bq',) 16
#> calcsize ('=bq',) 9
#> calcsize ('!hhl',) 8
#> calcsize ('3s',) 3
#> calcsize ('10p',) 10
#> calcsize ('0s',) 0
#> calcsize ('0i',) 0
#> calcsize ('b0i',) 4
#> calcsize ('xxb',) 3
#> calcsize ('?c',) 2
#> calcsize ('P',) 8
#> calcsize ('n',) 8
#> calcsize ('N',) 8
#> calcsize ('efd',) 16
#> calcsize ('>e',) 2
#> calcsize ('',) 0
#> calcsize ('<',) 0
#> calcsize ('3i2h',) 16
#> calcsize (' b  i ',) 8
#> calcsize ('i b',) 5
#> calcsize ('2x',) 2
#> calcsize ('z',) error bad char in struct format
#> calcsize ('<P',) error bad char in struct format
#> calcsize ('<n',) error bad char in struct format
#> calcsize ('3',) error repeat count given without format specifier
#> calcsize ('b3',) error repeat count given without format specifier
#> calcsize ('3 i',) error bad char in struct format
#> calcsize ('b\x00',) error embedded null character
#> calcsize ('b@i',) error bad char in struct format
#> calcsize ('é',) UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#> calcsize (b'bi',) 8
#> calcsize (bytearray(b'b'),) TypeError unhashable type: 'bytearray'
#> calcsize (5,) TypeError Struct() argument 1 must be a str or bytes object, not int
#> calcsize ('99999999999999999999b',) error total struct size too long
#> calcsize ('5?',) 5
for f, a in (("b", (1, )), ("b", (128, )), ("B", (-1, )), ("B", (256, )), ("h", (40000, )),
    ("H", (-1, )), ("<h", (40000, )), ("<H", (70000, )), ("i", (2**31, )), ("I", (-1, )),
    ("<i", (2**31, )), (">I", (2**32, )), ("q", (2**63, )), ("Q", (-1, )),
    ("Q", (2**64, )), ("<q", (2**63, )), ("<Q", (-1, )), ("l", (2**70, )),
    ("<l", (2**31, )), ("b", ("a", )), ("b", (1.5, )), ("i", (None, )), ("<b", (200, )),
    ("<B", (-1, )), ("f", (1.5, )), ("f", ("a", )), ("d", (None, )), ("d", (1, )),
    ("f", (1e40, )), ("<f", (1e40, )), (">d", (1.5, )), ("<f", (float("inf"), )),
    ("e", (1.5, )), ("e", (65504.0, )), ("e", (65520.0, )), ("e", (1e-8, )), ("e", (6e-8, )),
    ("e", (-0.0, )), (">e", (0.1, )), ("e", (float("inf"), )), ("e", (-float("inf"), )),
    ("e", (2.0**-14, )), ("e", (1023.5 * 2**-24, )), ("c", (b"a", )), ("c", (b"ab", )),
    ("c", ("a", )), ("c", (1, )), ("?", (1, )), ("?", ([], )), ("3s", (b"ab", )),
    ("3s", (b"abcd", )), ("3s", ("abc", )), ("s", (bytearray(b"x"), )), ("5p", (b"abc", )),
    ("3p", (b"abcdef", )), ("p", (b"abc", )), ("1p", (b"", )), ("2i", (1, )),
    ("2i", (1, 2, 3)), ("", ()), ("", (1, )), ("x", ()), ("xbx", (5, )),
    ("<hbi", (1, 2, 3)), ("hbi", (1, 2, 3)), (">hbi", (1, 2, 3)), ("n", (-1, )),
    ("N", (-1, )), ("P", (5, )), ("0i", ()), ("bq", (1, -2)), ("3c", (b"a", b"b", b"c")),
    ("i", (True, )), ("300p", (b"z" * 299, )),
    ("i", (type("I", (), {"__index__": lambda s: 7})(), ))):
    try: r = struct.pack(f, *a); print(f, r[:40]); print(struct.unpack(f, r))
    except Exception as e: print(f, type(e).__name__, e)
#> b b'\x01'
#> (1,)
#> b error byte format requires -128 <= number <= 127
#> B error ubyte format requires 0 <= number <= 255
#> B error ubyte format requires 0 <= number <= 255
#> h error short format requires -32768 <= number <= 32767
#> H error ushort format requires 0 <= number <= 65535
#> <h error short format requires -32768 <= number <= 32767
#> <H error ushort format requires 0 <= number <= 65535
#> i error 'i' format requires -2147483648 <= number <= 2147483647
#> I error argument out of range
#> <i error 'i' format requires -2147483648 <= number <= 2147483647
#> >I error 'I' format requires 0 <= number <= 4294967295
#> q error argument out of range
#> Q error argument out of range
#> Q error argument out of range
#> <q error argument out of range
#> <Q error argument out of range
#> l error argument out of range
#> <l error 'l' format requires -2147483648 <= number <= 2147483647
#> b error required argument is not an integer
#> b error required argument is not an integer
#> i error required argument is not an integer
#> <b error byte format requires -128 <= number <= 127
#> <B error ubyte format requires 0 <= number <= 255
#> f b'\x00\x00\xc0?'
#> (1.5,)
#> f error required argument is not a float
#> d error required argument is not a float
#> d b'\x00\x00\x00\x00\x00\x00\xf0?'
#> (1.0,)
#> f b'\x00\x00\x80\x7f'
#> (inf,)
#> <f OverflowError float too large to pack with f format
#> >d b'?\xf8\x00\x00\x00\x00\x00\x00'
#> (1.5,)
#> <f b'\x00\x00\x80\x7f'
#> (inf,)
#> e b'\x00>'
#> (1.5,)
#> e b'\xff{'
#> (65504.0,)
#> e OverflowError float too large to pack with e format
#> e b'\x00\x00'
#> (0.0,)
#> e b'\x01\x00'
#> (5.960464477539063e-08,)
#> e b'\x00\x80'
#> (-0.0,)
#> >e b'.f'
#> (0.0999755859375,)
#> e b'\x00|'
#> (inf,)
#> e b'\x00\xfc'
#> (-inf,)
#> e b'\x00\x04'
#> (6.103515625e-05,)
#> e b'\x00\x04'
#> (6.103515625e-05,)
#> c b'a'
#> (b'a',)
#> c error char format requires a bytes object of length 1
#> c error char format requires a bytes object of length 1
#> c error char format requires a bytes object of length 1
#> ? b'\x01'
#> (True,)
#> ? b'\x00'
#> (False,)
#> 3s b'ab\x00'
#> (b'ab\x00',)
#> 3s b'abc'
#> (b'abc',)
#> 3s error argument for 's' must be a bytes object
#> s b'x'
#> (b'x',)
#> 5p b'\x03abc\x00'
#> (b'abc',)
#> 3p b'\x02ab'
#> (b'ab',)
#> p b'\x00'
#> (b'',)
#> 1p b'\x00'
#> (b'',)
#> 2i error pack expected 2 items for packing (got 1)
#> 2i error pack expected 2 items for packing (got 3)
#>  b''
#> ()
#>  error pack expected 0 items for packing (got 1)
#> x b'\x00'
#> ()
#> xbx b'\x00\x05\x00'
#> (5,)
#> <hbi b'\x01\x00\x02\x03\x00\x00\x00'
#> (1, 2, 3)
#> hbi b'\x01\x00\x02\x00\x03\x00\x00\x00'
#> (1, 2, 3)
#> >hbi b'\x00\x01\x02\x00\x00\x00\x03'
#> (1, 2, 3)
#> n b'\xff\xff\xff\xff\xff\xff\xff\xff'
#> (-1,)
#> N error argument out of range
#> P b'\x05\x00\x00\x00\x00\x00\x00\x00'
#> (5,)
#> 0i b''
#> ()
#> bq b'\x01\x00\x00\x00\x00\x00\x00\x00\xfe\xff\xff\xff\xff\xff\xff\xff'
#> (1, -2)
#> 3c b'abc'
#> (b'a', b'b', b'c')
#> i b'\x01\x00\x00\x00'
#> (1,)
#> 300p b'\xffzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz'
#> (b'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz',)
#> i b'\x07\x00\x00\x00'
#> (7,)
for f, b in (("i", b"abc"), ("i", b"abcde"), ("<i", b"\xff\xff\xff\xff"),
    ("<I", b"\xff\xff\xff\xff"), (">h", b"\x01\x02"), ("i", "abcd"), ("i", 5),
    ("2h", bytearray(4)), ("?", b"\x05"), ("e", b"\x00\x7e"),
    ("<e", b"\x01\x00"), (">e", b"\x7c\x00"), ("<d", b"\0\0\0\0\0\0\xf0?"),
    ("5p", b"\x09abcd"), ("", b""), ("x", b"\1")):
    t(struct.unpack, f, b)
    #> unpack ('i', b'abc') error unpack requires a buffer of 4 bytes
    #> unpack ('i', b'abcde') error unpack requires a buffer of 4 bytes
    #> unpack ('<i', b'\xff\xff\xff\xff') (-1,)
    #> unpack ('<I', b'\xff\xff\xff\xff') (4294967295,)
    #> unpack ('>h', b'\x01\x02') (258,)
    #> unpack ('i', 'abcd') TypeError a bytes-like object is required, not 'str'
    #> unpack ('i', 5) TypeError a bytes-like object is required, not 'int'
    #> unpack ('2h', bytearray(b'\x00\x00\x00\x00')) (0, 0)
    #> unpack ('?', b'\x05') (True,)
    #> unpack ('e', b'\x00~') (nan,)
    #> unpack ('<e', b'\x01\x00') (5.960464477539063e-08,)
    #> unpack ('>e', b'|\x00') (inf,)
    #> unpack ('<d', b'\x00\x00\x00\x00\x00\x00\xf0?') (1.0,)
    #> unpack ('5p', b'\tabcd') (b'abcd',)
    #> unpack ('', b'') ()
    #> unpack ('x', b'\x01') ()
b = bytearray(10)
for a in (("<hh", b, 2, 1, 2), ("<hh", b, 8, 1, 2), ("<hh", b, -4, 3, 4),
    ("<hh", b, -2, 3, 4), ("<hh", b, -20, 3, 4), ("<hh", b, 0, 1),
    ("<hh", b"abcdef", 0, 1, 2), ("<hh", 5, 0, 1, 2), ("<hh", b, "a", 1, 2),
    ("<hh", b, 100, 1, 2), ("<bxb", b, 0, 1, 2)):
    t(struct.pack_into, *a)
    print(b)
#> pack_into ('<hh', bytearray(b'\x00\x00\x01\x00\x02\x00\x00\x00\x00\x00'), 2, 1, 2) None
#> bytearray(b'\x00\x00\x01\x00\x02\x00\x00\x00\x00\x00')
#> pack_into ('<hh', bytearray(b'\x00\x00\x01\x00\x02\x00\x00\x00\x00\x00'), 8, 1, 2) error pack_into requires a buffer of at least 12 bytes for packing 4 bytes at offset 8 (actual buffer size is 10)
#> bytearray(b'\x00\x00\x01\x00\x02\x00\x00\x00\x00\x00')
#> pack_into ('<hh', bytearray(b'\x00\x00\x01\x00\x02\x00\x03\x00\x04\x00'), -4, 3, 4) None
#> bytearray(b'\x00\x00\x01\x00\x02\x00\x03\x00\x04\x00')
#> pack_into ('<hh', bytearray(b'\x00\x00\x01\x00\x02\x00\x03\x00\x04\x00'), -2, 3, 4) error no space to pack 4 bytes at offset -2
#> bytearray(b'\x00\x00\x01\x00\x02\x00\x03\x00\x04\x00')
#> pack_into ('<hh', bytearray(b'\x00\x00\x01\x00\x02\x00\x03\x00\x04\x00'), -20, 3, 4) error offset -20 out of range for 10-byte buffer
#> bytearray(b'\x00\x00\x01\x00\x02\x00\x03\x00\x04\x00')
#> pack_into ('<hh', bytearray(b'\x00\x00\x01\x00\x02\x00\x03\x00\x04\x00'), 0, 1) error pack_into expected 2 items for packing (got 1)
#> bytearray(b'\x00\x00\x01\x00\x02\x00\x03\x00\x04\x00')
#> pack_into ('<hh', b'abcdef', 0, 1, 2) TypeError argument must be read-write bytes-like object, not bytes
#> bytearray(b'\x00\x00\x01\x00\x02\x00\x03\x00\x04\x00')
#> pack_into ('<hh', 5, 0, 1, 2) TypeError argument must be read-write bytes-like object, not int
#> bytearray(b'\x00\x00\x01\x00\x02\x00\x03\x00\x04\x00')
#> pack_into ('<hh', bytearray(b'\x00\x00\x01\x00\x02\x00\x03\x00\x04\x00'), 'a', 1, 2) TypeError 'str' object cannot be interpreted as an integer
#> bytearray(b'\x00\x00\x01\x00\x02\x00\x03\x00\x04\x00')
#> pack_into ('<hh', bytearray(b'\x00\x00\x01\x00\x02\x00\x03\x00\x04\x00'), 100, 1, 2) error pack_into requires a buffer of at least 104 bytes for packing 4 bytes at offset 100 (actual buffer size is 10)
#> bytearray(b'\x00\x00\x01\x00\x02\x00\x03\x00\x04\x00')
#> pack_into ('<bxb', bytearray(b'\x01\x00\x02\x00\x02\x00\x03\x00\x04\x00'), 0, 1, 2) None
#> bytearray(b'\x01\x00\x02\x00\x02\x00\x03\x00\x04\x00')
for a in (("<h", b), ("<h", b, 2), ("<h", b, -2), ("<h", b, 9), ("<h", b, -1),
    ("<h", b, -50), ("<h", "a"), ("<h", b, "a")): t(struct.unpack_from, *a)
    #> unpack_from ('<h', bytearray(b'\x01\x00\x02\x00\x02\x00\x03\x00\x04\x00')) (1,)
    #> unpack_from ('<h', bytearray(b'\x01\x00\x02\x00\x02\x00\x03\x00\x04\x00'), 2) (2,)
    #> unpack_from ('<h', bytearray(b'\x01\x00\x02\x00\x02\x00\x03\x00\x04\x00'), -2) (4,)
    #> unpack_from ('<h', bytearray(b'\x01\x00\x02\x00\x02\x00\x03\x00\x04\x00'), 9) error unpack_from requires a buffer of at least 11 bytes for unpacking 2 bytes at offset 9 (actual buffer size is 10)
    #> unpack_from ('<h', bytearray(b'\x01\x00\x02\x00\x02\x00\x03\x00\x04\x00'), -1) error not enough data to unpack 2 bytes at offset -1
    #> unpack_from ('<h', bytearray(b'\x01\x00\x02\x00\x02\x00\x03\x00\x04\x00'), -50) error offset -50 out of range for 10-byte buffer
    #> unpack_from ('<h', 'a') TypeError a bytes-like object is required, not 'str'
    #> unpack_from ('<h', bytearray(b'\x01\x00\x02\x00\x02\x00\x03\x00\x04\x00'), 'a') TypeError 'str' object cannot be interpreted as an integer
print(list(struct.iter_unpack("<hh", bytes(range(8)))))  #> [(256, 770), (1284, 1798)]
t(struct.iter_unpack, "<hh", b"abc")
#> iter_unpack ('<hh', b'abc') error iterative unpacking requires a buffer of a multiple of 4 bytes
t(struct.iter_unpack, "", b"abc")
#> iter_unpack ('', b'abc') error cannot iteratively unpack with a struct of length 0
s = struct.Struct(">bh")
print(s.size, s.format, s.pack(1, 2), s.unpack(b"abc"), s.unpack_from(b"xabc", 1),
#> 3 >bh b'\x01\x00\x02' (97, 25187) (97, 25187) [(97, 25187), (100, 25958)]
    list(s.iter_unpack(b"abcdef")))
for e in ("struct.Struct(5)", "s.size", "s.unpack(b'a')", "s.pack(1)"):
    try: print(eval(e))
    except Exception as x: print(type(x).__name__, x)
#> TypeError Struct() argument 1 must be a str or bytes object, not int
#> 3
#> error unpack requires a buffer of 3 bytes
#> error pack expected 2 items for packing (got 1)
print(struct.error, issubclass(struct.error, Exception),  #> <class 'struct.error'> True (97,)
    struct.unpack_from(format := "<b", buffer=b"a") if 0 else struct.unpack_from("<b",
    buffer=b"a", offset=0))
