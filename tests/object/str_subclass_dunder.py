# Subclasses of str and bytes in formatting, copies and pickles.
class S(str):
    def __str__(self): return "__str__ overridden"
    def __repr__(self): return "R"
s = S("xxx")
print("%s" % s, "{}".format(s), f"{s}", f"{s!s}", f"{s!r}", format(s), "%r" % s, "%5s|" % s, "%s%s" % (s, s), str(s), "x".join([s]))
#> __str__ overridden __str__ overridden __str__ overridden __str__ overridden R __str__ overridden R __str__ overridden| __str__ overridden__str__ overridden __str__ overridden xxx
class B(bytes):
    def __bytes__(self): return b"zz"
print(b"%s" % B(b"q"), bytes(B(b"q")))  #> b'q' b'zz'
t = "abc"; print(t.__getnewargs__()[0] is t, t.__getnewargs__())  #> False ('abc',)
print(b"abc".__getnewargs__(), (1,).__getnewargs__(), (2.5).__getnewargs__(), (3).__getnewargs__(), (1j).__getnewargs__())
#> (b'abc',) ((1,),) (2.5,) (3,) (0.0, 1.0)
b = b'\xb9\x01\xef'
for sep in ("", ":", "\x00", b"\x00", b":", "é", "::", 1, None, b"\xff", "\x7f"):
    try: print(repr(b.hex(sep)))
    except Exception as e: print(type(e).__name__, e)
#> ValueError sep must be length 1.
#> 'b9:01:ef'
#> 'b9\x0001\x00ef'
#> 'b9\x0001\x00ef'
#> 'b9:01:ef'
#> ValueError sep must be ASCII.
#> ValueError sep must be length 1.
#> TypeError object of type 'int' has no len()
#> TypeError object of type 'NoneType' has no len()
#> ValueError sep must be ASCII.
#> 'b9\x7f01\x7fef'
print(bytearray(b).hex("\x00"), memoryview(b).hex("\0"))  #>= 'b9\x0001\x00ef b9\x0001\x00ef'
class BS(bytearray):
    __slots__ = ("x", "__dict__")
import copy
q = BS(b"abc"); q.x = 1; q.y = 2
r = copy.copy(q); print(r.x, r.y, r); r = copy.deepcopy(q); print(r.x, r.y, r)  #> 1 2 BS(b'abc')
                                                                                #> 1 2 BS(b'abc')
print(q.__reduce_ex__(2)[1:], q.__reduce_ex__(3)[1:],q.__reduce__()[1:])
#> (('abc', 'latin-1'), ({'y': 2}, {'x': 1})) ((b'abc',), ({'y': 2}, {'x': 1})) (('abc', 'latin-1'), ({'y': 2}, {'x': 1}))
try: raise SyntaxError(3)
except* SyntaxError as e: print(repr(e), e.exceptions)
#> ExceptionGroup('', (SyntaxError(3),)) (SyntaxError(3),)
print(str(SyntaxError(3)), repr(SyntaxError(3)), str(SyntaxError(None)), SyntaxError(3).msg)
#> 3 SyntaxError(3) None 3
import types, sys
try: 1/0
except Exception as e: tb = e.__traceback__
try: raise SyntaxError(3)
except SyntaxError as e:
    import traceback; print(traceback.format_exception_only(e))  #> ['SyntaxError: 3\n']
