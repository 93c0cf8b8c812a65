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
import random
random.seed(5)
for i in range(300):
    x = random.uniform(-1, 1) * 2.0 ** random.randint(-30, 15)
    print(struct.pack("<efd", x, x, x).hex())  #> de13e2b37b3a009b2c487c764f3f
                                               #> b9649c239744fe08868d73e49240
                                               #> 0000fb3ad83088853d6c5f071b3e
                                               #> 5d011c42ae375e98b97b43c8f53e
                                               #> 0500c98c98341064d4209911933e
                                               #> 30bade0946bf369106c53bc1e8bf
                                               #> e521e2a43c3c2cfbf8419c94873f
                                               #> 9a45963eb340a0bf86c6d2671640
                                               #> 4080b95780b66424e52ff70ad0be
                                               #> 06804d1bbcb4007b0e97698397be
                                               #> a922382b553c648ef00e67a58a3f
                                               #> 00805b482eb2a693e7690bc945be
                                               #> c8dd7af3b8c3b87c0e436f1e77c0
                                               #> 0080faf3e1b2f028e4377f3e5cbe
                                               #> 00805e177fb03ca738b0ebe20fbe
                                               #> 4a8022c294b61caecf414498d2be
                                               #> 0f00c7956b3598ffdbefb872ad3e
                                               #> f5093bac3e39d0f5546187d5273f
                                               #> 18802dd2beb544c99da045dab7be
                                               #> 0561caa820442055123819158440
                                               #> 08006bbf0035e0c64653ed17a03e
                                               #> 0e739bc76146b09abf67f338cc40
                                               #> daa0ac321bbcf0794470556683bf
                                               #> 709a480a4ebb00a6a70f49c169bf
                                               #> 01806445aeb3f07cb07aacc875be
                                               #> 8f9348db71ba1030f50e693b4ebf
                                               #> 5bd68568cbc2a8edeba2106d59c0
                                               #> 8351d46a3042e8b61b805a0d4640
                                               #> b2116534363a38a452ab8cc6463f
                                               #> f29a4e325ebbc83485c549c66bbf
                                               #> 1939cd14233fd0d172a29962e43f
                                               #> 0d0046224935107d0dc54824a93e
                                               #> cfe4e6db99c420dd83c37c3b93c0
                                               #> 978297d325b81a438bd772ba04bf
                                               #> 00004040f3309e1883ff07681e3e
                                               #> 301b3a00663b8894ff3d07c06c3f
                                               #> 00003a94b03088fe3b4b8712163e
                                               #> 481e60f9c83be04d6af22b1f793f
                                               #> 48d0f00609c24468faf9dd2041c0
                                               #> 76313cb62e3eb0971288c7d6c53f
                                               #> 1d806213e8b5d88256426c02bdbe
                                               #> 1000425d7d3568d5903ea8abaf3e
                                               #> 8681bd0fc3b77840f499f761f8be
                                               #> e036c8fbdb3e6e528e06797fdb3f
                                               #> fb94605a9fbafcd0ccf74beb53bf
                                               #> 24036e114938de9632b42d22093f
                                               #> 0100d71b0d3392eab3d37aa3613e
                                               #> bf15dcd5b73a78e0f277bbfa563f
                                               #> 0000db293831d8ed5d523b05273e
                                               #> 0080854389b14801bca1702831be
                                               #> aac0aa4115c0d429464535a802c0
                                               #> 02008cf9e233c0a09a8b315f7c3e
                                               #> 1feda6e1a3c560d496cb347cb4c0
                                               #> e402f4e838389087e4851e1d073f
                                               #> f309d46d3e39dc9c1175bacd273f
                                               #> 0080a221a5b2941c9c4134a454be
                                               #> 0f6c5fd9814574c361e22b3bb040
                                               #> 1ab6ec45c3be30680d80bd68d8bf
                                               #> 0080034cadb11a2d3d5280a935be
                                               #> b4daa58c56c3803d1b9094d16ac0
                                               #> 4b188857093bc05f1cfbf02a613f
                                               #> 7edb70b46fc346ef190e8ef66dc0
                                               #> 408145ea9fb75c7ec79248fdf3be
                                               #> ad9d8398b5bbe090565610b376bf
                                               #> ace11d7035c460e98d9f03ae86c0
                                               #> 7abf2a3fefbff6309641e5e7fdbf
                                               #> 2a8055cb29b630cb95926a39c5be
                                               #> e9d1b1253dc2f04b2610b6a447c0
                                               #> 3263ff4b664460ed0fe97fc98c40
                                               #> 582a87014b3df2d74dd63060a93f
                                               #> 4baeb667c9bd4041a6cef62cb9bf
                                               #> 0080e90c02b1ecb09c1d9d4120be
                                               #> 8409f68030398e7b5dc31e10263f
                                               #> bedd51b4b7c352f05f2c8af676c0
                                               #> a345765ab440aab45ac94e8b1640
                                               #> f2b1da4c3ebe50358d429bc9c7bf
                                               #> 0b0e065fc139740dacbbe02b383f
                                               #> ac802baf2bb76067ec5ce575e5be
                                               #> 00800e19f5b200a150cc21a35ebe
                                               #> 33ca7d5e46c10ae7fbaccfcb28c0
                                               #> 5b63fd6c6b444a676f999f6d8d40
                                               #> ff1667d1df3ac49cfeeb2cfa5b3f
                                               #> 1ebd46c7a3bf547249b7e878f4bf
                                               #> 49cb882769c1d0d3c107f1242dc0
                                               #> e11d201abc3bd8c805f44383773f
                                               #> fe9a34b05fbbcc39b68906f66bbf
                                               #> 3a665f44c744f05566d98be89840
                                               #> 738fcd6deeb98842eca1b9cd3dbf
                                               #> 5ff08bd80bc66c0c0d67117bc1c0
                                               #> 6339d0582c3fb85e7e041a8be53f
                                               #> 86eff3c8f0c5481daf531e19bec0
                                               #> e912402b5d3a309eb3f467a54b3f
                                               #> ca50e648194274bfdbc21c294340
                                               #> a1390322343f98b717684084e63f
                                               #> 60008679c036609484b1300fd83e
                                               #> c982fa4532b85cf34045bf4806bf
                                               #> beb449cd97bed0dd832da9f9d2bf
                                               #> b814b6f9963ac838c7ba36df523f
                                               #> dee02ac41bc494349e3b857883c0
                                               #> f1a4cc1f9ebcf4db3174f9c393bf
                                               #> 0a80c48d19b5841f3e71b831a3be
                                               #> eb7102653d46bc8eef3ea0acc740
                                               #> 6d9238af4dbad0368701e7b549bf
                                               #> 4e4787bce9400ebaace290371d40
                                               #> 0b805c5e37b55ae9c38bcbeba6be
                                               #> d29c214a9abb089a4e19444973bf
                                               #> 003b7ef05f3fd2b1d4c60ffeeb3f
                                               #> 00806c5a5eb2bcebef744dcb4bbe
                                               #> 08277ef5e03ce8d5bbbaaf1e9c3f
                                               #> 40d55306a8c26ad5105bca0055c0
                                               #> 361807cd063b40f230d5a0d9603f
                                               #> 51cae6114ac1442c05c63c4229c0
                                               #> 65601aa60c44e0e0ef36c3948140
                                               #> 008007cc6ab0b02e79e480590dbe
                                               #> dfd477da9bc2d445b8ee4e7b53c0
                                               #> 8bdb3f6271c320350fd8472c6ec0
                                               #> 1cedb075a3c5ec683ff6b56eb4c0
                                               #> 1df52991a3c6f8fcf31a2572d4c0
                                               #> 55bb1a916abf76b61b482352edbf
                                               #> 0f0019a375354658cf1963b4ae3e
                                               #> 04805e4764b4cc92ddc0eb888cbe
                                               #> 19807141c7b5c410762d2ee8b8be
                                               #> 70bcb3088ebf00fa3f6716c1f1bf
                                               #> 6eb74bbeedbeb413ad64c9b7ddbf
                                               #> c4e4497998c4c44bea19290f93c0
                                               #> 284f3af4e441a8a24d42879e3c40
                                               #> bbf44e5d97c6fce318cea9ebd2c0
                                               #> 0000ea6d4e3070f9fd3abdcd093e
                                               #> 64822f1119b8bc9483e9252203bf
                                               #> 01009732b63342c447e352c6763e
                                               #> 0b4a4c634141b04a4d7d692c2840
                                               #> 0080b12581b010f09120b62410be
                                               #> 320379864c3850a24427cf90093f
                                               #> 7cca89734fc18c43a31d71ee29c0
                                               #> 7a424b384f40402be15609e70940
                                               #> 9e9686c5d3ba18cdaac0b0785abf
                                               #> 19295115233de8840819aa62a43f
                                               #> cfc9eade39c1b8fcfb45dd3b27c0
                                               #> 8e182fb6113b483a9de8c536623f
                                               #> 0180cc3b85b310a1e77679a770be
                                               #> 244af47a444148753f8c5e8f2840
                                               #> 0380d8283cb4e00e7a051b8587be
                                               #> 7d5b4b9d6f4368591059a9f36d40
                                               #> 8cea937e51c50eea3055d22faac0
                                               #> 0180d0837fb3a0f6f1fc79f06fbe
                                               #> 91d9002232c31c6ff206404466c0
                                               #> 0c05a67aa138903c01c9542f143f
                                               #> 254c319084418824061e06923040
                                               #> f2a73f43febc80fc43d267c89fbf
                                               #> a03f750ff43f2c89cfa1ee81fe3f
                                               #> acf2728255c668a953384eb0cac0
                                               #> 0480a03576b41829b7f3b3c68ebe
                                               #> c4000638443778a401b30087e83e
                                               #> b60b94cf7639ac18b27ff2d92e3f
                                               #> 918f581ff2b900f5e7feea433ebf
                                               #> af8fa4edf5b928607285b4bd3ebf
                                               #> 4480391787b6805e0912e7e2d0be
                                               #> 008082a2b6b0563c2f3c50d416be
                                               #> 0dde2898c1c31233b802053378c0
                                               #> d80108f2eb37c2388c03417efd3e
                                               #> 0280c8dcd3b39c415cff987b7abe
                                               #> 000006532730c49c23cb60ea043e
                                               #> 0bbd0a69a1bf00ecd43b212df4bf
                                               #> 3db738a4e7be64bd1afc86f4dcbf
                                               #> 2101255690375e4a4ba8c40af23e
                                               #> 0080b6e421b240c478bb963c44be
                                               #> 160770c5e238603ad2ffad581c3f
                                               #> 9ed675c6d3c2d4af1fa8ce785ac0
                                               #> e147c526fc408e0bccabd8841f40
                                               #> a3548a5a944214d2d03d518b5240
                                               #> 0200d7e5c23318a2f2e5ba5c783e
                                               #> 048034b877b41ab4ea8106f78ebe
                                               #> 61c6fc17ccc040817b7bff8219c0
                                               #> a85a1c05554314c16075a3a06a40
                                               #> 80c2da0d50c090b14c34bb010ac0
                                               #> 939b695f72bbd209491ced4b6ebf
                                               #> 72d0b14b0ec24c81172576c941c0
                                               #> 0080a22b3cb0c264b53f748507be
                                               #> ecb3d7847dbe2cfa25d79ab0cfbf
                                               #> 0000c330be32ac48aa5e18c6573e
                                               #> 354a26a0464164d67fb504d42840
                                               #> f1acbf1d9ebd1a2ee2dfb7c3b3bf
                                               #> 742c2c888e3dd8d2758605d1b13f
                                               #> 136ac856424550a86bf2d84aa840
                                               #> a95e752dd543c495409faea57a40
                                               #> c31cec6f983bd0c6b577fd0d733f
                                               #> 37de6ee7c6c36058d7cdeddc78c0
                                               #> 2d006b2c343698c2c1658d85c63e
                                               #> 6236403ccc3e70205f028887d93f
                                               #> 0000d8f8283272c9100e1b1f453e
                                               #> 0080f10fc9af4c9a9e12fe21f9bd
                                               #> 3a2adb4a473d50c6765c5be9a83f
                                               #> 415da72aa843b0de29e954057540
                                               #> 7e0cbbbb8f39b093c76b77f7313f
                                               #> b8b919f236bfde28ad2e43dee6bf
                                               #> 3f3a19eb473f3018c92863fde83f
                                               #> 914bd02272417059a5fa59442e40
                                               #> 8bd5d064b1c29c7398f4992c56c0
                                               #> 000094992930a0e8f4733233053e
                                               #> dd8025f85cb7a690239a049febbe
                                               #> 0080db616eb2b0f1e2623bcc4dbe
                                               #> ab6853601545eeda80500aaca240
                                               #> 13179a63e23a4e553448734c5c3f
                                               #> 0000e2f0e3319c8fde461c7e3c3e
                                               #> f973b2257f4614f83d4bb6e4cf40
                                               #> 0080880d5ab100c17bf3b0412bbe
                                               #> af00d6222f370a96fab05ae4e53e
                                               #> 0000149cea3280e1a97482535d3e
                                               #> 0200c18ad933944a511e58317b3e
                                               #> e87787f4fc46840657da909edf40
                                               #> 0700d003d634a0f680f379c09a3e
                                               #> 14809242a2b57e771d4b5248b4be
                                               #> 0380314230b4e88f5526460886be
                                               #> 6f804d94ddb68250059b89b2dbbe
                                               #> 018020b269b338508e0344366dbe
                                               #> 0000890ea43104331126d181343e
                                               #> 0bcfa669e1c1ac3a14bf342d3cc0
                                               #> d11caa1f9a3b788ec943f543733f
                                               #> 030022c54134cc60fd34a438883e
                                               #> 00805be5fab256f08b6cab5c5fbe
                                               #> efd576e1bdc2dc4908c52ebc57c0
                                               #> 688504f4acb8c0e6aa82809e15bf
                                               #> 041f0e88e03b0cce3fbd01117c3f
                                               #> 0300fd5f5434b22d72a8ff8b8a3e
                                               #> 030009084a34c430b7240141893e
                                               #> 65646e978c4460fc33b4ed929140
                                               #> fc35e57fbf3e80e29994fcefd73f
                                               #> 1a00c952cc355076bc27598ab93e
                                               #> 93cb736f72c18c30fd6eee4d2ec0
                                               #> 3b88345b07b91a6bf78566eb20bf
                                               #> 0000943a0b32a02cd07c5267413e
                                               #> ee1cf4b59d3bc017e089beb6733f
                                               #> f9956b20bfba700ad9500de457bf
                                               #> 22f51e30a4c66e56f3c60386d4c0
                                               #> b397196ef6ba2888c21ac3cd5ebf
                                               #> a3eafc5a54c5bc086a735f8baac0
                                               #> 02807598edb3544445af0eb37dbe
                                               #> 9f1e7ae9d33b80641d302f7d7a3f
                                               #> 2fb42dd885be3895e19405bbd0bf
                                               #> 8082b80120b86091b204370004bf
                                               #> 47c615ecc8c0b4d7a091821d19c0
                                               #> 87a37eea70bc0ac7a9b34f1d8ebf
                                               #> 0780c886e4b444cc3609d9909cbe
                                               #> 1d2f2ba5e33deac79d5fa574bc3f
                                               #> 5d009275b9361ce4b53cb22ed73e
                                               #> 00001f997f325c74dbd123f34f3e
                                               #> 906b6705724564904adfac40ae40
                                               #> 028049270cb4c068ed2de98481be
                                               #> c4ddb170b8c37259632a160e77c0
                                               #> 7f803738feb6b896a9d406c7dfbe
                                               #> bada1d3e57c340f2aaaac3e76ac0
                                               #> 921ec140d23bd028941518487a3f
                                               #> cd93529279ba3867a23b4a324fbf
                                               #> bc5c66709743dc0ebcb40cee7240
                                               #> 4394776888ba40763de10e0d51bf
                                               #> 7a44bc498f40c022a78437e91140
                                               #> 7e00d373fc368608966c7a8edf3e
                                               #> af2383ec753c7479e35290bd8e3f
                                               #> 008093995fb1b858395732f32bbe
                                               #> 3c80eb046fb6445f826e9de0cdbe
                                               #> dfbc88da9bbf3633afff507bf3bf
                                               #> 3a3ac14c473f94377f1798e9e83f
                                               #> 2915071ea53a00622aecc0a3543f
                                               #> febb60c67fbf7c87950cccf8efbf
                                               #> 62da853d4cc35479c391b08769c0
                                               #> bf12dfea573a58dd6ddb5bfd4a3f
                                               #> 0080cf028db1804370e259a031be
                                               #> efe45ae69dc4ac3ac34ecbbc93c0
                                               #> 759d2d92aebbb4336e9745d275bf
                                               #> e83960f63c3f96d31503cc9ee73f
                                               #> c882201e32b8f65f95fbc34306bf
                                               #> 0c800a8f47b5ead1c73de1f1a8be
                                               #> 026c383080456ce24bfa0606b040
                                               #> 3db8169807bf401abcc702f3e0bf
                                               #> 571a77ef4a3b4abb41e0ee5d693f
                                               #> cb1eaa5ad93baa17043e552b7b3f
                                               #> 00807c593cb17c30fe802f8b27be
                                               #> 026a2a384045a40e59400507a840
                                               #> 0180178731b3b025cfe1e23066be
                                               #> 1deadfa043c5649ab7d11b74a8c0
                                               #> 9fb145ed33bed4a657aba87dc6bf
                                               #> 060010a7b234c0d4d6f3e154963e
                                               #> 77f7e0d4eec65a4e640e9cdaddc0
                                               #> f380553c73b72af966a38a67eebe
                                               #> 02597a392043205240312f076440
                                               #> 55ee699bcac51893d3226d53b9c0
                                               #> 58883c010bb9e4911c75276021bf
                                               #> 0c9d558ca1bbd87541ac8a3174bf
                                               #> f0f2b50f5ec6a410ee9ef6c1cbc0
                                               #> 218098ea02b6009f8bf5525dc0be
                                               #> 5380cc11a6b6c05c9f7239c2d4be
                                               #> 0c67d486e1444cf35988da309c40
                                               #> bd010a94de3738dec74d81d2fb3e
                                               #> 0080d4c9fcb1e0ff4d743a993fbe
                                               #> 03e2865f40c4d08c20cef00b88c0
                                               #> 00806bf937b0e058915a2dff06be
                                               #> 78c748f7eec0eed79cf3e8de1dc0
                                               #> 0000ea870532104f334bfdb0403e
                                               #> de009fbb5d37dcb523d173b7eb3e
                                               #> 613e762ecc3fc6f06cb6ce85f93f
for bits in range(0, 65536, 97): print(struct.unpack("<e", bits.to_bytes(2, "little"))[0])  #> 0.0
#> 5.781650543212891e-06
#> 1.1563301086425781e-05
#> 1.7344951629638672e-05
#> 2.3126602172851562e-05
#> 2.8908252716064453e-05
#> 3.4689903259277344e-05
#> 4.0471553802490234e-05
#> 4.6253204345703125e-05
#> 5.2034854888916016e-05
#> 5.7816505432128906e-05
#> 6.35981559753418e-05
#> 6.937980651855469e-05
#> 7.516145706176758e-05
#> 8.094310760498047e-05
#> 8.672475814819336e-05
#> 9.250640869140625e-05
#> 9.828805923461914e-05
#> 0.00010406970977783203
#> 0.00010985136032104492
#> 0.00011563301086425781
#> 0.0001214146614074707
#> 0.0001323223114013672
#> 0.00014388561248779297
#> 0.00015544891357421875
#> 0.00016701221466064453
#> 0.0001785755157470703
#> 0.0001901388168334961
#> 0.00020170211791992188
#> 0.00021326541900634766
#> 0.00022482872009277344
#> 0.00023639202117919922
#> 0.00025177001953125
#> 0.00027489662170410156
#> 0.0002980232238769531
#> 0.0003211498260498047
#> 0.00034427642822265625
#> 0.0003674030303955078
#> 0.0003905296325683594
#> 0.00041365623474121094
#> 0.0004367828369140625
#> 0.00045990943908691406
#> 0.0004830360412597656
#> 0.0005240440368652344
#> 0.0005702972412109375
#> 0.0006165504455566406
#> 0.0006628036499023438
#> 0.0007090568542480469
#> 0.00075531005859375
#> 0.0008015632629394531
#> 0.0008478164672851562
#> 0.0008940696716308594
#> 0.0009403228759765625
#> 0.0009965896606445312
#> 0.0010890960693359375
#> 0.0011816024780273438
#> 0.00127410888671875
#> 0.0013666152954101562
#> 0.0014591217041015625
#> 0.0015516281127929688
#> 0.001644134521484375
#> 0.0017366409301757812
#> 0.0018291473388671875
#> 0.0019216537475585938
#> 0.0020751953125
#> 0.0022602081298828125
#> 0.002445220947265625
#> 0.0026302337646484375
#> 0.00281524658203125
#> 0.0030002593994140625
#> 0.003185272216796875
#> 0.0033702850341796875
#> 0.0035552978515625
#> 0.0037403106689453125
#> 0.00394439697265625
#> 0.004314422607421875
#> 0.0046844482421875
#> 0.005054473876953125
#> 0.00542449951171875
#> 0.005794525146484375
#> 0.00616455078125
#> 0.006534576416015625
#> 0.00690460205078125
#> 0.007274627685546875
#> 0.0076446533203125
#> 0.00821685791015625
#> 0.0089569091796875
#> 0.00969696044921875
#> 0.01043701171875
#> 0.01117706298828125
#> 0.0119171142578125
#> 0.01265716552734375
#> 0.013397216796875
#> 0.01413726806640625
#> 0.0148773193359375
#> 0.01561737060546875
#> 0.01708984375
#> 0.0185699462890625
#> 0.020050048828125
#> 0.0215301513671875
#> 0.02301025390625
#> 0.0244903564453125
#> 0.025970458984375
#> 0.0274505615234375
#> 0.0289306640625
#> 0.0304107666015625
#> 0.03253173828125
#> 0.035491943359375
#> 0.0384521484375
#> 0.041412353515625
#> 0.04437255859375
#> 0.047332763671875
#> 0.05029296875
#> 0.053253173828125
#> 0.05621337890625
#> 0.059173583984375
#> 0.0621337890625
#> 0.06768798828125
#> 0.0736083984375
#> 0.07952880859375
#> 0.08544921875
#> 0.09136962890625
#> 0.0972900390625
#> 0.10321044921875
#> 0.109130859375
#> 0.11505126953125
#> 0.1209716796875
#> 0.1287841796875
#> 0.140625
#> 0.1524658203125
#> 0.164306640625
#> 0.1761474609375
#> 0.18798828125
#> 0.1998291015625
#> 0.211669921875
#> 0.2235107421875
#> 0.2353515625
#> 0.2471923828125
#> 0.26806640625
#> 0.291748046875
#> 0.3154296875
#> 0.339111328125
#> 0.36279296875
#> 0.386474609375
#> 0.41015625
#> 0.433837890625
#> 0.45751953125
#> 0.481201171875
#> 0.509765625
#> 0.55712890625
#> 0.6044921875
#> 0.65185546875
#> 0.69921875
#> 0.74658203125
#> 0.7939453125
#> 0.84130859375
#> 0.888671875
#> 0.93603515625
#> 0.9833984375
#> 1.0615234375
#> 1.15625
#> 1.2509765625
#> 1.345703125
#> 1.4404296875
#> 1.53515625
#> 1.6298828125
#> 1.724609375
#> 1.8193359375
#> 1.9140625
#> 2.017578125
#> 2.20703125
#> 2.396484375
#> 2.5859375
#> 2.775390625
#> 2.96484375
#> 3.154296875
#> 3.34375
#> 3.533203125
#> 3.72265625
#> 3.912109375
#> 4.203125
#> 4.58203125
#> 4.9609375
#> 5.33984375
#> 5.71875
#> 6.09765625
#> 6.4765625
#> 6.85546875
#> 7.234375
#> 7.61328125
#> 7.9921875
#> 8.7421875
#> 9.5
#> 10.2578125
#> 11.015625
#> 11.7734375
#> 12.53125
#> 13.2890625
#> 14.046875
#> 14.8046875
#> 15.5625
#> 16.640625
#> 18.15625
#> 19.671875
#> 21.1875
#> 22.703125
#> 24.21875
#> 25.734375
#> 27.25
#> 28.765625
#> 30.28125
#> 31.796875
#> 34.625
#> 37.65625
#> 40.6875
#> 43.71875
#> 46.75
#> 49.78125
#> 52.8125
#> 55.84375
#> 58.875
#> 61.90625
#> 65.875
#> 71.9375
#> 78.0
#> 84.0625
#> 90.125
#> 96.1875
#> 102.25
#> 108.3125
#> 114.375
#> 120.4375
#> 126.5
#> 137.125
#> 149.25
#> 161.375
#> 173.5
#> 185.625
#> 197.75
#> 209.875
#> 222.0
#> 234.125
#> 246.25
#> 260.75
#> 285.0
#> 309.25
#> 333.5
#> 357.75
#> 382.0
#> 406.25
#> 430.5
#> 454.75
#> 479.0
#> 503.25
#> 543.0
#> 591.5
#> 640.0
#> 688.5
#> 737.0
#> 785.5
#> 834.0
#> 882.5
#> 931.0
#> 979.5
#> 1032.0
#> 1129.0
#> 1226.0
#> 1323.0
#> 1420.0
#> 1517.0
#> 1614.0
#> 1711.0
#> 1808.0
#> 1905.0
#> 2002.0
#> 2150.0
#> 2344.0
#> 2538.0
#> 2732.0
#> 2926.0
#> 3120.0
#> 3314.0
#> 3508.0
#> 3702.0
#> 3896.0
#> 4090.0
#> 4472.0
#> 4860.0
#> 5248.0
#> 5636.0
#> 6024.0
#> 6412.0
#> 6800.0
#> 7188.0
#> 7576.0
#> 7964.0
#> 8512.0
#> 9288.0
#> 10064.0
#> 10840.0
#> 11616.0
#> 12392.0
#> 13168.0
#> 13944.0
#> 14720.0
#> 15496.0
#> 16272.0
#> 17712.0
#> 19264.0
#> 20816.0
#> 22368.0
#> 23920.0
#> 25472.0
#> 27024.0
#> 28576.0
#> 30128.0
#> 31680.0
#> 33696.0
#> 36800.0
#> 39904.0
#> 43008.0
#> 46112.0
#> 49216.0
#> 52320.0
#> 55424.0
#> 58528.0
#> 61632.0
#> 64736.0
#> nan
#> nan
#> nan
#> nan
#> nan
#> nan
#> nan
#> nan
#> nan
#> nan
#> -1.0728836059570312e-06
#> -6.854534149169922e-06
#> -1.2636184692382812e-05
#> -1.8417835235595703e-05
#> -2.4199485778808594e-05
#> -2.9981136322021484e-05
#> -3.5762786865234375e-05
#> -4.1544437408447266e-05
#> -4.7326087951660156e-05
#> -5.310773849487305e-05
#> -5.888938903808594e-05
#> -6.467103958129883e-05
#> -7.045269012451172e-05
#> -7.623434066772461e-05
#> -8.20159912109375e-05
#> -8.779764175415039e-05
#> -9.357929229736328e-05
#> -9.936094284057617e-05
#> -0.00010514259338378906
#> -0.00011092424392700195
#> -0.00011670589447021484
#> -0.00012290477752685547
#> -0.00013446807861328125
#> -0.00014603137969970703
#> -0.0001575946807861328
#> -0.0001691579818725586
#> -0.00018072128295898438
#> -0.00019228458404541016
#> -0.00020384788513183594
#> -0.00021541118621826172
#> -0.0002269744873046875
#> -0.00023853778839111328
#> -0.0002560615539550781
#> -0.0002791881561279297
#> -0.00030231475830078125
#> -0.0003254413604736328
#> -0.0003485679626464844
#> -0.00037169456481933594
#> -0.0003948211669921875
#> -0.00041794776916503906
#> -0.0004410743713378906
#> -0.0004642009735107422
#> -0.00048732757568359375
#> -0.0005326271057128906
#> -0.0005788803100585938
#> -0.0006251335144042969
#> -0.00067138671875
#> -0.0007176399230957031
#> -0.0007638931274414062
#> -0.0008101463317871094
#> -0.0008563995361328125
#> -0.0009026527404785156
#> -0.0009489059448242188
#> -0.0010137557983398438
#> -0.00110626220703125
#> -0.0011987686157226562
#> -0.0012912750244140625
#> -0.0013837814331054688
#> -0.001476287841796875
#> -0.0015687942504882812
#> -0.0016613006591796875
#> -0.0017538070678710938
#> -0.0018463134765625
#> -0.0019388198852539062
#> -0.002109527587890625
#> -0.0022945404052734375
#> -0.00247955322265625
#> -0.0026645660400390625
#> -0.002849578857421875
#> -0.0030345916748046875
#> -0.0032196044921875
#> -0.0034046173095703125
#> -0.003589630126953125
#> -0.0037746429443359375
#> -0.0040130615234375
#> -0.004383087158203125
#> -0.00475311279296875
#> -0.005123138427734375
#> -0.0054931640625
#> -0.005863189697265625
#> -0.00623321533203125
#> -0.006603240966796875
#> -0.0069732666015625
#> -0.007343292236328125
#> -0.00771331787109375
#> -0.00835418701171875
#> -0.00909423828125
#> -0.00983428955078125
#> -0.0105743408203125
#> -0.01131439208984375
#> -0.012054443359375
#> -0.01279449462890625
#> -0.0135345458984375
#> -0.01427459716796875
#> -0.0150146484375
#> -0.0158843994140625
#> -0.017364501953125
#> -0.0188446044921875
#> -0.02032470703125
#> -0.0218048095703125
#> -0.023284912109375
#> -0.0247650146484375
#> -0.0262451171875
#> -0.0277252197265625
#> -0.029205322265625
#> -0.0306854248046875
#> -0.0330810546875
#> -0.036041259765625
#> -0.03900146484375
#> -0.041961669921875
#> -0.044921875
#> -0.047882080078125
#> -0.05084228515625
#> -0.053802490234375
#> -0.0567626953125
#> -0.059722900390625
#> -0.0628662109375
#> -0.06878662109375
#> -0.07470703125
#> -0.08062744140625
#> -0.0865478515625
#> -0.09246826171875
#> -0.098388671875
#> -0.10430908203125
#> -0.1102294921875
#> -0.11614990234375
#> -0.1220703125
#> -0.1309814453125
#> -0.142822265625
#> -0.1546630859375
#> -0.16650390625
#> -0.1783447265625
#> -0.190185546875
#> -0.2020263671875
#> -0.2138671875
#> -0.2257080078125
#> -0.237548828125
#> -0.2493896484375
#> -0.2724609375
#> -0.296142578125
#> -0.31982421875
#> -0.343505859375
#> -0.3671875
#> -0.390869140625
#> -0.41455078125
#> -0.438232421875
#> -0.4619140625
#> -0.485595703125
#> -0.5185546875
#> -0.56591796875
#> -0.61328125
#> -0.66064453125
#> -0.7080078125
#> -0.75537109375
#> -0.802734375
#> -0.85009765625
#> -0.8974609375
#> -0.94482421875
#> -0.9921875
#> -1.0791015625
#> -1.173828125
#> -1.2685546875
#> -1.36328125
#> -1.4580078125
#> -1.552734375
#> -1.6474609375
#> -1.7421875
#> -1.8369140625
#> -1.931640625
#> -2.052734375
#> -2.2421875
#> -2.431640625
#> -2.62109375
#> -2.810546875
#> -3.0
#> -3.189453125
#> -3.37890625
#> -3.568359375
#> -3.7578125
#> -3.947265625
#> -4.2734375
#> -4.65234375
#> -5.03125
#> -5.41015625
#> -5.7890625
#> -6.16796875
#> -6.546875
#> -6.92578125
#> -7.3046875
#> -7.68359375
#> -8.125
#> -8.8828125
#> -9.640625
#> -10.3984375
#> -11.15625
#> -11.9140625
#> -12.671875
#> -13.4296875
#> -14.1875
#> -14.9453125
#> -15.703125
#> -16.921875
#> -18.4375
#> -19.953125
#> -21.46875
#> -22.984375
#> -24.5
#> -26.015625
#> -27.53125
#> -29.046875
#> -30.5625
#> -32.15625
#> -35.1875
#> -38.21875
#> -41.25
#> -44.28125
#> -47.3125
#> -50.34375
#> -53.375
#> -56.40625
#> -59.4375
#> -62.46875
#> -67.0
#> -73.0625
#> -79.125
#> -85.1875
#> -91.25
#> -97.3125
#> -103.375
#> -109.4375
#> -115.5
#> -121.5625
#> -127.625
#> -139.375
#> -151.5
#> -163.625
#> -175.75
#> -187.875
#> -200.0
#> -212.125
#> -224.25
#> -236.375
#> -248.5
#> -265.25
#> -289.5
#> -313.75
#> -338.0
#> -362.25
#> -386.5
#> -410.75
#> -435.0
#> -459.25
#> -483.5
#> -507.75
#> -552.0
#> -600.5
#> -649.0
#> -697.5
#> -746.0
#> -794.5
#> -843.0
#> -891.5
#> -940.0
#> -988.5
#> -1050.0
#> -1147.0
#> -1244.0
#> -1341.0
#> -1438.0
#> -1535.0
#> -1632.0
#> -1729.0
#> -1826.0
#> -1923.0
#> -2020.0
#> -2186.0
#> -2380.0
#> -2574.0
#> -2768.0
#> -2962.0
#> -3156.0
#> -3350.0
#> -3544.0
#> -3738.0
#> -3932.0
#> -4156.0
#> -4544.0
#> -4932.0
#> -5320.0
#> -5708.0
#> -6096.0
#> -6484.0
#> -6872.0
#> -7260.0
#> -7648.0
#> -8036.0
#> -8656.0
#> -9432.0
#> -10208.0
#> -10984.0
#> -11760.0
#> -12536.0
#> -13312.0
#> -14088.0
#> -14864.0
#> -15640.0
#> -16448.0
#> -18000.0
#> -19552.0
#> -21104.0
#> -22656.0
#> -24208.0
#> -25760.0
#> -27312.0
#> -28864.0
#> -30416.0
#> -31968.0
#> -34272.0
#> -37376.0
#> -40480.0
#> -43584.0
#> -46688.0
#> -49792.0
#> -52896.0
#> -56000.0
#> -59104.0
#> -62208.0
#> -65312.0
#> nan
#> nan
#> nan
#> nan
#> nan
#> nan
#> nan
#> nan
#> nan
#> nan
