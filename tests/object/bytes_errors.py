# Errors of bytes.
b = b"hello"
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: b[5])                     #> IndexError: index out of range
i = "a"
e(lambda: b[i])                     #> TypeError: byte indices must be integers or slices, not str
e(lambda: b + "x")                  #> TypeError: can't concat str to bytes
e(lambda: "x" + b)                  #> TypeError: can only concatenate str (not "bytes") to str
e(lambda: b * 1.5)                  #> TypeError: can't multiply sequence by non-int of type 'float'
e(lambda: bytes([256]))             #> ValueError: bytes must be in range(0, 256)
e(lambda: bytes([-1]))              #> ValueError: bytes must be in range(0, 256)
e(lambda: bytes(["a"]))             #> TypeError: 'str' object cannot be interpreted as an integer
e(lambda: bytes(-1))                #> ValueError: negative count
e(lambda: bytes("a"))               #> TypeError: string argument without an encoding
e(lambda: bytes(1.5))               #> TypeError: cannot convert 'float' object to bytes
e(lambda: bytes(None))              #> TypeError: cannot convert 'NoneType' object to bytes
e(lambda: bytes("a", 5))            #> TypeError: bytes() argument 'encoding' must be str, not int
e(lambda: bytes(5, "utf-8"))        #> TypeError: encoding without a string argument
e(lambda: bytes(b"a", "utf-8"))     #> TypeError: encoding without a string argument
e(lambda: bytes(1, 2, 3, 4))        #> TypeError: bytes() takes at most 3 arguments (4 given)
e(lambda: b.find("a"))
#> TypeError: argument should be integer or bytes-like object, not 'str'
e(lambda: b.find(256))              #> ValueError: byte must be in range(0, 256)
e(lambda: b.index(b"z"))            #> ValueError: subsection not found
e(lambda: b.join(["a"]))
#> TypeError: sequence item 0: expected a bytes-like object, str found
e(lambda: b.join([1]))
#> TypeError: sequence item 0: expected a bytes-like object, int found
e(lambda: b.split(b""))             #> ValueError: empty separator
e(lambda: b.split(" "))             #> TypeError: a bytes-like object is required, not 'str'
e(lambda: b.replace("a", "b"))      #> TypeError: a bytes-like object is required, not 'str'
e(lambda: b.startswith("a"))
#> TypeError: startswith first arg must be bytes or a tuple of bytes, not str
e(lambda: b.startswith(["a"]))
#> TypeError: startswith first arg must be bytes or a tuple of bytes, not list
e(lambda: b.center(5, "*"))
#> TypeError: center() argument 2 must be a byte string of length 1, not str
e(lambda: b.center(5, b"ab"))
#> TypeError: center() argument 2 must be a byte string of length 1, not bytes
e(lambda: b.translate(b"abc"))      #> ValueError: translation table must be 256 characters long
e(lambda: bytes.maketrans(b"a", b"bc"))  #> ValueError: maketrans arguments must have same length
e(lambda: bytes.fromhex("1"))
#> ValueError: non-hexadecimal number found in fromhex() arg at position 1
e(lambda: bytes.fromhex("zz"))
#> ValueError: non-hexadecimal number found in fromhex() arg at position 0
e(lambda: bytes.fromhex(b"aa"))     #> TypeError: fromhex() argument must be str, not bytes
e(lambda: b.hex("ab"))              #> ValueError: sep must be length 1.
e(lambda: b"%s" % "a")
#> TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
e(lambda: b"%d" % b"a")             #> TypeError: %d format: a real number is required, not bytes
e(lambda: b"%s %s" % (b"a",))       #> TypeError: not enough arguments for format string
e(lambda: b"a" % 1)
#> TypeError: not all arguments converted during bytes formatting
e(lambda: b < "a")
#> TypeError: '<' not supported between instances of 'bytes' and 'str'
e(lambda: "a" in b)                 #> TypeError: a bytes-like object is required, not 'str'
e(lambda: 256 in b)                 #> ValueError: byte must be in range(0, 256)
e(lambda: ord(b"ab"))
#> TypeError: ord() expected a character, but string of length 2 found
e(lambda: b.foo)                    #> AttributeError: 'bytes' object has no attribute 'foo'
e(lambda: b.decode("nope"))         #> LookupError: unknown encoding: nope
e(lambda: b.strip("a"))             #> TypeError: a bytes-like object is required, not 'str'
e(lambda: b.zfill())                #> TypeError: bytes.zfill() takes exactly one argument (0 given)
e(lambda: b.__getitem__(None))
#> TypeError: byte indices must be integers or slices, not NoneType
def f(): b[0] = 1
e(f)                                #> TypeError: 'bytes' object does not support item assignment
print(ord(b"a"), b == "hello", b != "x")  #> 97 False True
