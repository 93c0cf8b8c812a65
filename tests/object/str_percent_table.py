# The % operator of str.
tests=[("%d", 5), ("%d", (5, )), ("%5d|%-5d|%05d|%+d|% d", (1, 2, 3, 4, 5)),
    ("%x %X %o %#x %#X %#o", (255, )*6), ("%e %E %f %F %g %G", (1.5, )*6),
    ("%.2f %10.3f %-10.1f| %+.1e", (3.14159, )*4), ("%s %r %a", ('é', )*3),
    ("%5s|%-5s|%.2s|%5.1s", ('abc', )*4), ("%c%c", (65, 'B')), ("%%", ()),
    ("%(a)s %(b)d", {'a':1, 'b':2}), ("%(a)%", {'a':1}),
    ("%*d|%-*d|%.*f", (5, 1, 5, 2, 2, 3.14159)), ("%s", None), ("%s", [1]), ("%s", {}),
    ("%s", ((1, ), )), ("%i %u", (1, 2)), ("%ld %hd %Ld", (1, 2, 3)), ("%d", True),
    ("%d", 1.9), ("%d", -1.9), ("%d", 10**30), ("%x", 10**30), ("%x", -255), ("%#o", -8),
    ("%.3d", 5), ("%+.3d|%06.3d|%-6.3d|", (5, 5, 5)), ("%.3x", 10), ("%#.3x", 10), ("%s", 'a'),
    ("%s %s", 'a'), ("%s", ('a', 'b')), ("%d", 'a'), ("%d", None), ("%x", 1.5), ("%x", 'a'),
    ("%c", 'ab'), ("%c", -1), ("%c", 0x110000), ("%c", 1.5), ("%f", 'a'), ("%e", None),
    ("%q", 1), ("%", 1), ("abc%", 1), ("%(a)s", 5), ("%(a)s", {}), ("%(a", {'a':1}),
    ("%(a)", {'a':1}), ("%*d", ('a', 1)), ("%*d", 1), ("%.*f", ('a', 1.0)), ("abc", 1),
    ("abc", ()), ("abc", {}), ("abc", []), ("abc", 'x'), ("%d %d", (1, )),
    ("%s%s%s", (1, 2, 3, 4)), ("%5%", ()), ("%-5%|", ()), ("%(a)s%s", {'a':1}),
    ("%s", {'a':1}), ("%.0f", 0.5), ("%.0f", 1.5), ("%#.0f", 1.0), ("%g", 1e100), ("%g", 1e-5),
    ("%g", 123456789.0), ("%#g", 1.0), ("%.3g", 1234.5), ("%10g|", 1.5),
    ("%f", float('inf')), ("%05f", float('nan')), ("%+f", float('inf')),
    ("%d", float('inf')), ("%d", float('nan')), ("%s", b'a'), ("%.5s|", 'ab'),
    ("% 5d|% -5d|", (3, 4)), ("%+5d|%+-5d|", (3, 4)), ("%0-5d|", 3),
    ("%#5x|%#-5x|%#05x", (10, 10, 10)), ("%r", 'it\'s'), ("%a", '\u20ac\U0001f600'),
    ("%(a)d %(a)s", {'a':5}), ("%(x y)s", {'x y':1}), ("%((a))s", {'(a)':2}),
    ("%()s", {'':3}), ("%s %(a)s", {'a':1}), ("%1000d"[:3]+"d", 1),
    ("%99999999999999999999d", 1), ("%.99999999999999999999f", 1.0), ("%\u20ac", 1), ("%b", 1),
    ("%d", type('I', (), {'__int__':lambda s:7})()),
    ("%d", type('I', (), {'__index__':lambda s:8})()),
    ("%x", type('I', (), {'__index__':lambda s:8})()),
    ("%x", type('I', (), {'__int__':lambda s:7})()),
    ("%f", type('I', (), {'__float__':lambda s:7.5})()),
    ("%f", type('I', (), {'__index__':lambda s:7})()),
    ("%c", type('I', (), {'__index__':lambda s:70})()),
    ("%s", type('I', (), {'__str__':lambda s:5})()), ("%z", 1)]
for f,a in tests:
    try: print(repr(f),'->',f%a)
    except Exception as e: print(repr(f),type(e).__name__,e)
#> '%d' -> 5
#> '%d' -> 5
#> '%5d|%-5d|%05d|%+d|% d' ->     1|2    |00003|+4| 5
#> '%x %X %o %#x %#X %#o' -> ff FF 377 0xff 0XFF 0o377
#> '%e %E %f %F %g %G' -> 1.500000e+00 1.500000E+00 1.500000 1.500000 1.5 1.5
#> '%.2f %10.3f %-10.1f| %+.1e' -> 3.14      3.142 3.1       | +3.1e+00
#> '%s %r %a' -> é 'é' '\xe9'
#> '%5s|%-5s|%.2s|%5.1s' ->   abc|abc  |ab|    a
#> '%c%c' -> AB
#> '%%' -> %
#> '%(a)s %(b)d' -> 1 2
#> '%(a)%' ValueError unsupported format character '%' (0x25) at index 4
#> '%*d|%-*d|%.*f' ->     1|2    |3.14
#> '%s' -> None
#> '%s' -> [1]
#> '%s' -> {}
#> '%s' -> (1,)
#> '%i %u' -> 1 2
#> '%ld %hd %Ld' -> 1 2 3
#> '%d' -> 1
#> '%d' -> 1
#> '%d' -> -1
#> '%d' -> 1000000000000000000000000000000
#> '%x' -> c9f2c9cd04674edea40000000
#> '%x' -> -ff
#> '%#o' -> -0o10
#> '%.3d' -> 005
#> '%+.3d|%06.3d|%-6.3d|' -> +005|000005|005   |
#> '%.3x' -> 00a
#> '%#.3x' -> 0x00a
#> '%s' -> a
#> '%s %s' TypeError not enough arguments for format string
#> '%s' TypeError not all arguments converted during string formatting
#> '%d' TypeError %d format: a real number is required, not str
#> '%d' TypeError %d format: a real number is required, not NoneType
#> '%x' TypeError %x format: an integer is required, not float
#> '%x' TypeError %x format: an integer is required, not str
#> '%c' TypeError %c requires int or char
#> '%c' OverflowError %c arg not in range(0x110000)
#> '%c' OverflowError %c arg not in range(0x110000)
#> '%c' TypeError %c requires int or char
#> '%f' TypeError must be real number, not str
#> '%e' TypeError must be real number, not NoneType
#> '%q' ValueError unsupported format character 'q' (0x71) at index 1
#> '%' ValueError incomplete format
#> 'abc%' ValueError incomplete format
#> '%(a)s' TypeError format requires a mapping
#> '%(a)s' KeyError 'a'
#> '%(a' ValueError incomplete format key
#> '%(a)' ValueError incomplete format
#> '%*d' TypeError * wants int
#> '%*d' TypeError not enough arguments for format string
#> '%.*f' TypeError * wants int
#> 'abc' TypeError not all arguments converted during string formatting
#> 'abc' -> abc
#> 'abc' -> abc
#> 'abc' -> abc
#> 'abc' TypeError not all arguments converted during string formatting
#> '%d %d' TypeError not enough arguments for format string
#> '%s%s%s' TypeError not all arguments converted during string formatting
#> '%5%' TypeError not enough arguments for format string
#> '%-5%|' TypeError not enough arguments for format string
#> '%(a)s%s' TypeError not enough arguments for format string
#> '%s' -> {'a': 1}
#> '%.0f' -> 0
#> '%.0f' -> 2
#> '%#.0f' -> 1.
#> '%g' -> 1e+100
#> '%g' -> 1e-05
#> '%g' -> 1.23457e+08
#> '%#g' -> 1.00000
#> '%.3g' -> 1.23e+03
#> '%10g|' ->        1.5|
#> '%f' -> inf
#> '%05f' -> 00nan
#> '%+f' -> +inf
#> '%d' OverflowError cannot convert float infinity to integer
#> '%d' ValueError cannot convert float NaN to integer
#> '%s' -> b'a'
#> '%.5s|' -> ab|
#> '% 5d|% -5d|' ->     3| 4   |
#> '%+5d|%+-5d|' ->    +3|+4   |
#> '%0-5d|' -> 3    |
#> '%#5x|%#-5x|%#05x' ->   0xa|0xa  |0x00a
#> '%r' -> "it's"
#> '%a' -> '\u20ac\U0001f600'
#> '%(a)d %(a)s' -> 5 5
#> '%(x y)s' -> 1
#> '%((a))s' -> 2
#> '%()s' -> 3
#> '%s %(a)s' -> {'a': 1} 1
#> '%10d' ->          1
#> '%99999999999999999999d' ValueError width too big
#> '%.99999999999999999999f' ValueError precision too big
#> '%€' ValueError unsupported format character '?' (0x20ac) at index 1
#> '%b' ValueError unsupported format character 'b' (0x62) at index 1
#> '%d' -> 7
#> '%d' -> 8
#> '%x' -> 8
#> '%x' TypeError %x format: an integer is required, not I
#> '%f' -> 7.500000
#> '%f' -> 7.000000
#> '%c' -> F
#> '%s' TypeError __str__ returned non-string (type int)
#> '%z' ValueError unsupported format character 'z' (0x7a) at index 1
class M:
    def __getitem__(s,k): return k
print("%(zz)s"%M())                 #> zz
try: print("abc"%M())               #> abc
except TypeError as e: print(e)
print('%s'%(b:=5), "%s %s"%(1,2)+'x', 'a' 'b%s'%3)  #> 5 1 2x ab3
class S(str):
    def __mod__(s,o): return 'mod'
    def __rmod__(s,o): return 'rmod'
print(S('%s')%1, '%s'%S('q'))       #> mod rmod
