# encode: UTF-8, ASCII, Latin-1 and the error handlers.
s = "aé€😀"
print(s.encode(), s.encode("utf-8"), s.encode("UTF8"), s.encode("utf_8"), "aé".encode("latin-1"), "aé".encode("iso-8859-1"), "a".encode("ascii"), "".encode())
#> b'a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80' b'a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80' b'a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80' b'a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80' b'a\xe9' b'a\xe9' b'a' b''
for h in ("ignore", "replace", "xmlcharrefreplace", "backslashreplace", "namereplace"):
    print(h, s.encode("ascii", h), s.encode("latin-1", h))  #> ignore b'a' b'a\xe9'
#> replace b'a???' b'a\xe9??'
#> xmlcharrefreplace b'a&#233;&#8364;&#128512;' b'a\xe9&#8364;&#128512;'
#> backslashreplace b'a\\xe9\\u20ac\\U0001f600' b'a\xe9\\u20ac\\U0001f600'
#> namereplace b'a\\N{LATIN SMALL LETTER E WITH ACUTE}\\N{EURO SIGN}\\N{GRINNING FACE}' b'a\xe9\\N{EURO SIGN}\\N{GRINNING FACE}'
print("\ud800x".encode("utf-8", "surrogatepass"), "\udcff".encode("utf-8", "surrogateescape"), "\ud800".encode("utf-8", "replace"), "\ud800".encode("utf-8", "backslashreplace"))
#> b'\xed\xa0\x80x' b'\xff' b'?' b'\\ud800'
print(b"h\xc3\xa9".decode(), b"\xe2\x82\xac".decode("utf-8"), b"\xf0\x9f\x98\x80".decode(), b"\xe9".decode("latin1"), b"abc".decode("ascii"), b"".decode())
#>= 'hé € 😀 é abc '
for h in ("ignore", "replace", "backslashreplace", "surrogateescape"):
    print(h, ascii(b"a\xff\xc3\xe2\x82b".decode("utf-8", h)), ascii(b"a\x80b".decode("ascii", h)))
    #> ignore 'ab' 'ab'
    #> replace 'a\ufffd\ufffd\ufffdb' 'a\ufffdb'
    #> backslashreplace 'a\\xff\\xc3\\xe2\\x82b' 'a\\x80b'
    #> surrogateescape 'a\udcff\udcc3\udce2\udc82b' 'a\udc80b'
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: s.encode("ascii"))
#> UnicodeEncodeError: 'ascii' codec can't encode characters in position 1-3: ordinal not in range(128)
e(lambda: s.encode("latin-1"))
#> UnicodeEncodeError: 'latin-1' codec can't encode characters in position 2-3: ordinal not in range(256)
e(lambda: "\ud800".encode())
#> UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
e(lambda: "ab\ud800\udfff".encode("utf-8"))
#> UnicodeEncodeError: 'utf-8' codec can't encode characters in position 2-3: surrogates not allowed
e(lambda: b"\xff".decode())
#> UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
e(lambda: b"a\xc3".decode())
#> UnicodeDecodeError: 'utf-8' codec can't decode byte 0xc3 in position 1: unexpected end of data
e(lambda: b"\xc3(".decode())
#> UnicodeDecodeError: 'utf-8' codec can't decode byte 0xc3 in position 0: invalid continuation byte
e(lambda: b"\xe2\x82".decode())
#> UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data
e(lambda: b"\xed\xa0\x80".decode())
#> UnicodeDecodeError: 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte
e(lambda: b"\xf4\x90\x80\x80".decode())
#> UnicodeDecodeError: 'utf-8' codec can't decode byte 0xf4 in position 0: invalid continuation byte
e(lambda: b"\xc0\x80".decode())
#> UnicodeDecodeError: 'utf-8' codec can't decode byte 0xc0 in position 0: invalid start byte
e(lambda: b"\x80".decode("ascii"))
#> UnicodeDecodeError: 'ascii' codec can't decode byte 0x80 in position 0: ordinal not in range(128)
e(lambda: s.encode("nope"))         #> LookupError: unknown encoding: nope
e(lambda: s.encode("utf-8", "nope"))  #> b'a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80'
e(lambda: s.encode("ascii", "nope"))  #> LookupError: unknown error handler name 'nope'
e(lambda: s.encode(5))              #> TypeError: encode() argument 'encoding' must be str, not int
e(lambda: b"x".decode("nope"))      #> LookupError: unknown encoding: nope
try:
    "aé€b".encode("ascii")
except UnicodeEncodeError as x:
    print(x.encoding, ascii(x.object), x.start, x.end, x.reason, x.args == (x.encoding, x.object, x.start, x.end, x.reason))
    #> ascii 'a\xe9\u20acb' 1 3 ordinal not in range(128) True
try:
    b"a\xff\xfe".decode("utf-8")
except UnicodeDecodeError as x:
    print(x.encoding, x.object, x.start, x.end, x.reason)
    #> utf-8 b'a\xff\xfe' 1 2 invalid start byte
