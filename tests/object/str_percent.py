# printf-style formatting.
print("%s %s" % ("a", 1), "%r" % ("é",), "%a" % "é", "%5s|%-5s|%.2s|%5.1s|" % ("ab", "ab", "abc", "xyz"), "%%" % (), "%s" % [1, 2], "%s" % {"a": 1})
#> a 1 'é' '\xe9'    ab|ab   |ab|    x| % [1, 2] {'a': 1}
print("%(a)s %(b)d %(a)r" % {"a": "x", "b": 7, "c": 0}, "%(x y)s" % {"x y": 1}, "%(a)5.2f|" % {"a": 3.14159}, "%()s" % {"": "empty"}, "%(a%)s" % {"a%": 1})
#> x 7 'x' 1  3.14| empty 1
print("%*d|%-*d|%.*f|%*.*f" % (5, 1, 5, 2, 2, 3.14159, 8, 3, 2.71828), "%+5d % d %05d %-5d|" % (3, 3, 3, 3), "%#x %#o %X %#X" % (255, 8, 255, 255))
#>     1|2    |3.14|   2.718    +3  3 00003 3    | 0xff 0o10 FF 0XFF
print("%c%c%c" % ("a", 98, "é"), "%i %u" % (1, 2), "%ld %hd" % (1, 2), "%s" % None, "%s %s" % (True, 1.0), "%d" % True, "%5s|" % None, "%-8r|" % "a")
#> abé 1 2 1 2 None True 1.0 1  None| 'a'     |
print("abc" % (), "abc" % [], "abc" % {}, "%s" % "x", "%s" % (("t", "u"),), "%e %G %g" % (1e10, 1e-5, 123456789), "%s" % b"bytes", "%.3r" % "abcdef", "%.0f" % 0.5)
#> abc abc abc x ('t', 'u') 1.000000e+10 1E-05 1.23457e+08 b'bytes' 'ab 0
class I:
    def __index__(self): return 11
    def __float__(self): return 1.25
print("%x %f" % (I(), I()))         #> b 1.250000
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: "%s" % ())                #> TypeError: not enough arguments for format string
e(lambda: "%s %s" % ("a",))         #> TypeError: not enough arguments for format string
e(lambda: "%s" % ("a", "b"))
#> TypeError: not all arguments converted during string formatting
e(lambda: "abc" % 1)
#> TypeError: not all arguments converted during string formatting
e(lambda: "%d" % "1")               #> TypeError: %d format: a real number is required, not str
e(lambda: "%d" % None)              #> TypeError: %d format: a real number is required, not NoneType
e(lambda: "%q" % 1)
#> ValueError: unsupported format character 'q' (0x71) at index 1
e(lambda: "%" % 1)                  #> ValueError: incomplete format
e(lambda: "%(a)s" % 1)              #> TypeError: format requires a mapping
e(lambda: "%(a)s" % {})             #> KeyError: 'a'
e(lambda: "%(a" % {"a": 1})         #> ValueError: incomplete format key
e(lambda: "%*s" % ("a", "b"))       #> TypeError: * wants int
e(lambda: "%c" % 1.5)               #> TypeError: %c requires int or char
e(lambda: "%c" % 0x110000)          #> OverflowError: %c arg not in range(0x110000)
e(lambda: "%x" % "a")               #> TypeError: %x format: an integer is required, not str
e(lambda: "%o" % 1.0)               #> TypeError: %o format: an integer is required, not float
e(lambda: "%é" % 1)
#> ValueError: unsupported format character '?' (0xe9) at index 1
e(lambda: "%s %(a)s" % {"a": 1})    #> {'a': 1} 1
e(lambda: "%.*f" % (2, "a"))        #> TypeError: must be real number, not str
e(lambda: "%5" % 1)                 #> ValueError: incomplete format
