# str(): from objects and from bytes.
print(str(), str(1), str(None), str(1.5), str([1, "a"]), str(b"x"), str("s"), str(object=5), str(b"h\xc3\xa9", "utf-8"))
#>  1 None 1.5 [1, 'a'] b'x' s 5 hé
print(str(b"\xe9", "latin-1"), str(b"a\xff", "ascii", "replace"), str(b"a\xff", errors="ignore"), str(bytearray(b"x"), "utf8"), str(memoryview(b"mv"), "ascii"))
#> é a� a x mv
class S:
    def __str__(self): return "S!"
class R:
    def __repr__(self): return "R!"
class E(str): pass
print(str(S()), str(R()), [R()], f"{S()} {R()} {R()!s:>5}", str(E("e")), type(str(E("e"))), E("x") + "y", type(E("x") + "y"))
#> S! R! [R!] S! R!    R! e <class 'str'> xy <class 'str'>
print(repr(E("a")), E("abc")[1:], type(E("abc")[:]), E("a") == "a", hash(E("a")) == hash("a"), {E("k"): 1}["k"], E("q").upper())
#> 'a' bc <class 'str'> True True 1 Q
def e(*a, **k):
    try: print(str(*a, **k))
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(b"\xff", "utf-8")
#> UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
e(b"\xff", "ascii")
#> UnicodeDecodeError: 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)
e(b"a", "no-such")                  #> LookupError: unknown encoding: no-such
e(5, "utf-8")
#> TypeError: decoding to str: need a bytes-like object, int found
e("a", "utf-8")                     #> TypeError: decoding str is not supported
e(b"a", 5)                          #> TypeError: str() argument 'encoding' must be str, not int
e(1, 2, 3, 4)                       #> TypeError: str() takes at most 3 arguments (4 given)
e(foo=1)                            #> TypeError: 'foo' is an invalid keyword argument for str()
class B:
    def __str__(self): return 5
class C:
    def __repr__(self): return None
e(B())                              #> TypeError: __str__ returned non-string (type int)
e(C())                              #> TypeError: __str__ returned non-string (type NoneType)
