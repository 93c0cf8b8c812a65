# str.format and the format mini-language of strings.
print("{} {} {}".format(1, "a", 2.5), "{0} {1} {0}".format("x", "y"), "{a} {b}".format(a=1, b=2), "{{}} {}".format(1), "{!r} {!s} {!a}".format("é", "é", "é"))
#> 1 a 2.5 x y x 1 2 {} 1 'é' é '\xe9'
class P:
    x = 3
    y = {"k": [10, 20]}
print("{0.x} {0.y[k]} {0.y[k][1]} {p.x}".format(P(), p=P()), "{[0]} {[a]}".format([7], {"a": 8}), "{0[-1]}".format({"-1": "neg"}))
#> 3 [10, 20] 20 3 7 8 neg
print("{:>5}|{:<5}|{:^5}|{:*^7}|{:5}|{:.2}|{:8.3}|".format("ab", "ab", "ab", "ab", "ab", "abcdef", "abcdef"))
#>    ab|ab   | ab  |**ab***|ab   |ab|abc     |
print("{:{}} {:{w}.{p}}".format("a", 5, 3.14159, w=8, p=3), "{:{fill}{align}9}".format("mid", fill="-", align="^"), "{0:{1}}|{2:>{3}}".format(1, 4, 2, 3))
#> a         3.14 ---mid---    1|  2
print("{:d} {:x} {:08b} {:,} {:+} {:e} {:%} {:c}".format(42, 255, 5, 1234567, 3, 12345.678, 0.25, 65), "{:s}".format("s"), "{:}".format(None))
#> 42 ff 00000101 1,234,567 +3 1.234568e+04 25.000000% A s None
print("{:🙂^5}".format("a"), "{:é>3}".format("x"), "{:<<5}{:>>5}".format(1, 2), "{:05}".format(-3), "{:=5}|{:<05}".format(-3, 7), "{:05}".format("ab"))
#> 🙂🙂a🙂🙂 ééx 1<<<<>>>>2 -0003 -   3|70000 ab000
class F:
    def __format__(self, spec): return "<" + spec + ">"
print("{:abc} {} {:{}}".format(F(), F(), F(), "z"), format(F(), "q"), f"{F():x y}", format("a"), format("a", ""), format([1]), format(None, ""))
#> <abc> <> <z> <q> <x y> a a [1] None
print("{a[x y]} {a[0]}".format(a={"x y": 1, 0: 2}), "{:{}{}}".format(1, ">", 5), "{0}{0!r:>4}".format("a"))
#> 1 2     1 a 'a'
print("{a} {b}".format_map({"a": 1, "b": 2}))  #> 1 2
class D(dict):
    def __missing__(self, k): return "?" + k
print("{a} {zz}".format_map(D(a=1)))  #> 1 ?zz
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: "{}".format())
#> IndexError: Replacement index 0 out of range for positional args tuple
e(lambda: "{1}".format(0))
#> IndexError: Replacement index 1 out of range for positional args tuple
e(lambda: "{a}".format())           #> KeyError: 'a'
e(lambda: "{} {0}".format(1))
#> ValueError: cannot switch from automatic field numbering to manual field specification
e(lambda: "{0} {}".format(1))
#> ValueError: cannot switch from manual field specification to automatic field numbering
e(lambda: "{".format())             #> ValueError: Single '{' encountered in format string
e(lambda: "}".format())             #> ValueError: Single '}' encountered in format string
e(lambda: "{0".format(1))           #> ValueError: expected '}' before end of string
e(lambda: "{0!x}".format(1))        #> ValueError: Unknown conversion specifier x
e(lambda: "{0!}".format(1))         #> ValueError: unmatched '{' in format spec
e(lambda: "{0!rr}".format(1))       #> ValueError: expected ':' after conversion specifier
e(lambda: "{0.foo}".format(1))      #> AttributeError: 'int' object has no attribute 'foo'
e(lambda: "{0[a]}".format([1]))     #> TypeError: list indices must be integers or slices, not str
e(lambda: "{0[]}".format([1]))      #> ValueError: Empty attribute in format string
e(lambda: "{0.}".format(1))         #> ValueError: Empty attribute in format string
e(lambda: "{:d}".format("a"))       #> ValueError: Unknown format code 'd' for object of type 'str'
e(lambda: "{:q}".format("a"))       #> ValueError: Unknown format code 'q' for object of type 'str'
e(lambda: "{:,}".format("a"))       #> ValueError: Cannot specify ',' with 's'.
e(lambda: "{:=5}".format("a"))
#> ValueError: '=' alignment not allowed in string format specifier
e(lambda: "{:+}".format("a"))       #> ValueError: Sign not allowed in string format specifier
e(lambda: "{:5}".format(None))
#> TypeError: unsupported format string passed to NoneType.__format__
e(lambda: "{:5}".format([1]))
#> TypeError: unsupported format string passed to list.__format__
e(lambda: "{:{:{}}}".format(1, 2, 3))  #> ValueError: Max string recursion exceeded
e(lambda: "{:#}".format("a"))
#> ValueError: Alternate form (#) not allowed in string format specifier
e(lambda: format("a", 5))           #> TypeError: format() argument 2 must be str, not int
e(lambda: "{0[1}".format([1, 2]))   #> ValueError: expected '}' before end of string
e(lambda: "{:99999999999999999999}".format(1))
#> ValueError: Too many decimal digits in format string
