# string.
import string
print(string.ascii_letters, string.ascii_lowercase, string.digits, string.hexdigits, string.octdigits, string.punctuation, repr(string.whitespace), len(string.printable), string.capwords("hello  world foo"), string.capwords("a-b c-d", "-"))
#> abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz 0123456789 0123456789abcdefABCDEF 01234567 !"#$%&'()*+,-./:;<=>?@[\]^_`{|}~ ' \t\n\r\x0b\x0c' 100 Hello World Foo A-B c-D
T = string.Template; t = T("$a ${b}c $$ $d"); print(t.safe_substitute(a=1), T("$x-$y").substitute({"x": 1}, y=2), T("${x}").substitute(x="v"), t.template, T("$a $b").get_identifiers(), T("$1").is_valid(), T("$a").is_valid(), T("a$").safe_substitute())
#> 1 ${b}c $ $d 1-2 v $a ${b}c $$ $d ['a', 'b'] False True a$
f = string.Formatter(); print(f.format("{} {a} {0!r:>5}", 1, a=2) if 0 else f.format("{0} {a} {0!r:>5}", "x", a=2), f.vformat("{0}{k}", (1,), {"k": 2}), list(f.parse("a{b!r:c}d{{e")), f.format("{:{}}", 5, 3))
#> x 2   'x' 12 [('a', 'b', 'c', 'r'), ('d{', None, None, None), ('e', None, None, None)]   5
class F(string.Formatter):
    def get_value(self, k, a, kw): return "missing" if k not in kw else kw[k]
    def format_field(self, v, s): return "<" + super().format_field(v, s) + ">"
print(F().format("{a} {b}", a=1))   #> <1> <missing>
def e(fn):
    try: print(fn())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: T("$a").substitute()); e(lambda: T("$ a").substitute()); e(lambda: T("x\n$1").substitute()); e(lambda: f.format("{}")); e(lambda: f.format("{a}")); e(lambda: f.format()); e(lambda: string.capwords(5)); e(lambda: f.format("{0} {}", 1))
#> KeyError: 'a'
#> ValueError: Invalid placeholder in string: line 1, col 1
#> ValueError: Invalid placeholder in string: line 2, col 1
#> IndexError: tuple index out of range
#> KeyError: 'a'
#> TypeError: Formatter.format() missing 1 required positional argument: 'format_string'
#> AttributeError: 'int' object has no attribute 'split'
#> ValueError: cannot switch from manual field specification to automatic field numbering
