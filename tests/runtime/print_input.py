# print and input.
# stdin: 'first\nsecond\n\nlast'
import sys, io
print(); print("a", 1, None, [2], sep="-", end="!\n"); print("x", "y", sep=""); print("no newline", end=""); print(); print(*range(3), sep=", "); print("a", end=None, sep=None)
#>
#> a-1-None-[2]!
#> xy
#> no newline
#> 0, 1, 2
#> a
b = io.StringIO(); print("to buffer", 5, file=b, end="."); print(repr(b.getvalue())); print("flush", flush=True)
#> 'to buffer 5.'
#> flush
class W:
    def write(self, s): W.got.append(s)
    got = []
print("a", "b", file=W()); print(W.got); print(file=None)  #> ['a', ' ', 'b', '\n']
                                                           #>
print(input()); print(input("prompt> ")); print(repr(input())); print(input())  #> first
                                                                                #> prompt> second
                                                                                #> ''
                                                                                #> last
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: input())                  #> EOFError: EOF when reading a line
e(lambda: print(sep=5))             #> TypeError: sep must be None or a string, not int
e(lambda: print(end=b"x"))          #> TypeError: end must be None or a string, not bytes
e(lambda: print(file=5))            #> AttributeError: 'int' object has no attribute 'write'
e(lambda: print(foo=1))             #> TypeError: 'foo' is an invalid keyword argument for print()
e(lambda: print(object=1, file=W()))
#> TypeError: 'object' is an invalid keyword argument for print()
old = sys.stdout; sys.stdout = b; print("captured"); sys.stdout = old; print(repr(b.getvalue()))
#> 'to buffer 5.captured\n'
sys.stdout = None; print("nowhere"); sys.stdout = old
del sys.stdout
try: print("lost")
except RuntimeError as x: sys.stdout = old; print(x)  #> lost sys.stdout
class S:
    def __str__(self): raise ValueError("in str")
e(lambda: print(S()))               #> ValueError: in str
print("é😀 \u2028", "a\tb", "a\0b".encode()); print("x" * 3, file=sys.stdout); print("%s" % "done")
#>= "é😀 \u2028 a\tb b'a\\x00b'"
#> xxx
#> done
