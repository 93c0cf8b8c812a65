# bytes: immutable sequences of small integers.
b = b"hello"
print(b, b[0], b[-1], b[1:3], b[::-1], len(b), b + b" x", b * 2, 2 * b, b"ell" in b, 104 in b, 300 not in b"" if False else 1)
#> b'hello' 104 111 b'el' b'olleh' 5 b'hello x' b'hellohello' b'hellohello' True True 1
print(bytes(), bytes(3), bytes([1, 2, 255]), bytes("é", "utf-8"), bytes(b"x"), bytes(bytearray(b"y")), bytes(range(3)), bytes(memoryview(b"mv")), bytes((65,)), bytes(iter([1, 2])))
#> b'' b'\x00\x00\x00' b'\x01\x02\xff' b'\xc3\xa9' b'x' b'y' b'\x00\x01\x02' b'mv' b'A' b'\x01\x02'
print(repr(b"\x00\t\n\r\\'\"\x7f\x80\xff"), repr(b"it's"), repr(b'"'), repr(b"'\""), str(b"a"), b"\x41\101\n\q" if False else b"\x41\101", br"\n", rb"\x", b"a" b"b")
#> b'\x00\t\n\r\\\'"\x7f\x80\xff' b"it's" b'"' b'\'"' b'a' b'AA' b'\\n' b'\\x' b'ab'
print(b < b"i", b == b"hello", b != b"x", b"" < b"a", b"abc" <= b"abd", b == "hello", hash(b"a") == hash(b"a"), sorted([b"b", b"a"]), {b"k": 1}[b"k"])
#> True True True True True False True [b'a', b'b'] 1
print(list(b), max(b), [*b"ab"], tuple(b"ab"), sum(b), b.hex(), b"\x01\xab".hex(":"), b"\x01\x02\x03\x04\x05".hex("-", 2), b"abcde".hex(":", -2), bytes.fromhex("01 ab\nFF"))
#> [104, 101, 108, 108, 111] 111 [97, 98] (97, 98) 532 68656c6c6f 01:ab 01-0203-0405 6162:6364:65 b'\x01\xab\xff'
print(b.find(b"l"), b.find(108), b.rfind(b"l"), b.index(b"e"), b.count(b"l"), b.count(108), b.startswith(b"he"), b.endswith((b"x", b"lo")), b.replace(b"l", b"LL", 1), b.find(b""), b.count(b""))
#> 2 2 3 1 2 2 True True b'heLLlo' 0 6
print(b" a b ".split(), b"a,b,,c".split(b","), b"a b c".rsplit(None, 1), b"a\nb\r\nc".splitlines(), b"a\nb\x0bc".splitlines(True), b"k=v".partition(b"="), b"a=b=c".rpartition(b"="), b",".join([b"a", bytearray(b"b"), memoryview(b"c")]))
#> [b'a', b'b'] [b'a', b'b', b'', b'c'] [b'a b', b'c'] [b'a', b'b', b'c'] [b'a\n', b'b\x0bc'] (b'k', b'=', b'v') (b'a=b', b'=', b'c') b'a,b,c'
print(b" x ".strip(), b"xxa".lstrip(b"x"), b"axx".rstrip(b"x"), b"a".center(5, b"*"), b"a".ljust(3), b"a".rjust(3, b"0"), b"-5".zfill(4), b"a\tb".expandtabs(4), b"prefixX".removeprefix(b"prefix"), b"X.py".removesuffix(b".py"))
#> b'x' b'a' b'a' b'**a**' b'a  ' b'00a' b'-005' b'a   b' b'X' b'X'
print(b"aBc1".upper(), b"aBc".lower(), b"ab cd".title(), b"aBC".capitalize(), b"aB".swapcase(), b"\xe9".upper(), b"abc".isalpha(), b"12".isdigit(), b"a1".isalnum(), b" ".isspace(), b"A".isupper(), b"a".islower(), b"Ab".istitle(), b"a".isascii(), b"\x80".isascii())
#> b'ABC1' b'abc' b'Ab Cd' b'Abc' b'Ab' b'\xe9' True True True True True True True True False
print(b"abc".translate(bytes.maketrans(b"ab", b"xy")), b"abc".translate(None, b"b"), b"abcabc".translate(bytes(range(256)), delete=b"c"), b"a".decode(), b"%s %d %x %r %a %b" % (b"s", 5, 255, "r", "é", b"b"), b"%c%c" % (65, b"B"), b"%5d|%-5s|%.2f" % (1, b"x", 2.5), b"%(k)s" % {b"k": b"v"})
#> b'xyc' b'ac' b'abab' a b"s 5 ff 'r' '\\xe9' b" b'AB' b'    1|x    |2.50' b'v'
class B:
    def __bytes__(self): return b"B!"
class S(bytes): pass
print(bytes(B()), S(b"x"), type(S(b"x") + b"y"), S(b"ab")[0], S(b"a") == b"a", type(S(b"ab")[:]))
#> b'B!' b'x' <class 'bytes'> 97 True <class 'bytes'>
