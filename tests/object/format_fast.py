# Formatting of plain values takes short cuts; classes derived from them must not.
class S(str):
    def __str__(self): return "S.str"
    def __format__(self, spec): return f"S<{spec}>"
class I(int):
    def __str__(self): return "I.str"
    def __repr__(self): return "I.repr"
class F(float):
    def __repr__(self): return "F.repr"
    def __format__(self, spec): return "F<" + spec + ">"
class Bad:
    def __repr__(self): return "Bad()"
    def __format__(self, spec): return 5
class Boom:
    def __format__(self, spec): raise KeyError(spec)
    def __str__(self): raise KeyError("str")
for v in ("text", S("s"), 12, I(12), True, 1.5, F(2.5), 2**70, -7, -0.0, 1e300, float("nan"), None, 1j):
    print(f"{v}", f"{v!r}", f"{v!s}", "{}|{!r}".format(v, v), "%s|%r" % (v, v), str(v), format(v))
    #> text 'text' text text|'text' text|'text' text text
    #> S<> 's' S.str S<>|'s' S.str|'s' S.str S<>
    #> 12 12 12 12|12 12|12 12 12
    #> I.str I.repr I.str I.str|I.repr I.str|I.repr I.str I.str
    #> True True True True|True True|True True True
    #> 1.5 1.5 1.5 1.5|1.5 1.5|1.5 1.5 1.5
    #> F<> F.repr F.repr F<>|F.repr F.repr|F.repr F.repr F<>
    #> 1180591620717411303424 1180591620717411303424 1180591620717411303424 1180591620717411303424|1180591620717411303424 1180591620717411303424|1180591620717411303424 1180591620717411303424 1180591620717411303424
    #> -7 -7 -7 -7|-7 -7|-7 -7 -7
    #> -0.0 -0.0 -0.0 -0.0|-0.0 -0.0|-0.0 -0.0 -0.0
    #> 1e+300 1e+300 1e+300 1e+300|1e+300 1e+300|1e+300 1e+300 1e+300
    #> nan nan nan nan|nan nan|nan nan nan
    #> None None None None|None None|None None None
    #> 1j 1j 1j 1j|1j 1j|1j 1j 1j
for v in (12, I(12), True, -7, 2**70, 0, -2**63, 10**18):
    print(f"{v:5}|{v:<5}|{v:^7}|{v:05d}|{v:+}|{v:,}|{v:_x}|{v:#x}|{v:X}|{v:o}|{v:b}|{v:.2f}|{v:e}|{v:%}")
    print("%d|%5d|%-5d|%05d|%+d|% d|%x|%#x|%X|%o|%i|%.3d|%s" % ((v,) * 13))
#>    12|12   |  12   |00012|+12|12|c|0xc|C|14|1100|12.00|1.200000e+01|1200.000000%
#> 12|   12|12   |00012|+12| 12|c|0xc|C|14|12|012|12
#>    12|12   |  12   |00012|+12|12|c|0xc|C|14|1100|12.00|1.200000e+01|1200.000000%
#> 12|   12|12   |00012|+12| 12|c|0xc|C|14|12|012|I.str
#>     1|1    |   1   |00001|+1|1|1|0x1|1|1|1|1.00|1.000000e+00|100.000000%
#> 1|    1|1    |00001|+1| 1|1|0x1|1|1|1|001|True
#>    -7|-7   |  -7   |-0007|-7|-7|-7|-0x7|-7|-7|-111|-7.00|-7.000000e+00|-700.000000%
#> -7|   -7|-7   |-0007|-7|-7|-7|-0x7|-7|-7|-7|-007|-7
#> 1180591620717411303424|1180591620717411303424|1180591620717411303424|1180591620717411303424|+1180591620717411303424|1,180,591,620,717,411,303,424|40_0000_0000_0000_0000|0x400000000000000000|400000000000000000|200000000000000000000000|10000000000000000000000000000000000000000000000000000000000000000000000|1180591620717411303424.00|1.180592e+21|118059162071741130342400.000000%
#> 1180591620717411303424|1180591620717411303424|1180591620717411303424|1180591620717411303424|+1180591620717411303424| 1180591620717411303424|400000000000000000|0x400000000000000000|400000000000000000|200000000000000000000000|1180591620717411303424|1180591620717411303424|1180591620717411303424
#>     0|0    |   0   |00000|+0|0|0|0x0|0|0|0|0.00|0.000000e+00|0.000000%
#> 0|    0|0    |00000|+0| 0|0|0x0|0|0|0|000|0
#> -9223372036854775808|-9223372036854775808|-9223372036854775808|-9223372036854775808|-9223372036854775808|-9,223,372,036,854,775,808|-8000_0000_0000_0000|-0x8000000000000000|-8000000000000000|-1000000000000000000000|-1000000000000000000000000000000000000000000000000000000000000000|-9223372036854775808.00|-9.223372e+18|-922337203685477580800.000000%
#> -9223372036854775808|-9223372036854775808|-9223372036854775808|-9223372036854775808|-9223372036854775808|-9223372036854775808|-8000000000000000|-0x8000000000000000|-8000000000000000|-1000000000000000000000|-9223372036854775808|-9223372036854775808|-9223372036854775808
#> 1000000000000000000|1000000000000000000|1000000000000000000|1000000000000000000|+1000000000000000000|1,000,000,000,000,000,000|de0_b6b3_a764_0000|0xde0b6b3a7640000|DE0B6B3A7640000|67405553164731000000|110111100000101101101011001110100111011001000000000000000000|1000000000000000000.00|1.000000e+18|100000000000000000000.000000%
#> 1000000000000000000|1000000000000000000|1000000000000000000|1000000000000000000|+1000000000000000000| 1000000000000000000|de0b6b3a7640000|0xde0b6b3a7640000|DE0B6B3A7640000|67405553164731000000|1000000000000000000|1000000000000000000|1000000000000000000
for v in (1.5, F(2.5), 0.0, -0.005, 123456789.125, 1e22, 1e-7, float("inf"), 99.995, 0.5, 1.5e16, 9999999999999998.0):
    print(f"{v:.2f}|{v:8.3f}|{v:<8.1f}|{v:08.2f}|{v:+.0f}|{v:g}|{v:.3g}|{v:e}|{v:,.2f}|{v:%}|{v:10}|{v:z.1f}")
    print("%f|%.2f|%8.3f|%-8.1f|%08.2f|%g|%e|%s|%r" % ((v,) * 9))
#> 1.50|   1.500|1.5     |00001.50|+2|1.5|1.5|1.500000e+00|1.50|150.000000%|       1.5|1.5
#> 1.500000|1.50|   1.500|1.5     |00001.50|1.5|1.500000e+00|1.5|1.5
#> F<.2f>|F<8.3f>|F<<8.1f>|F<08.2f>|F<+.0f>|F<g>|F<.3g>|F<e>|F<,.2f>|F<%>|F<10>|F<z.1f>
#> 2.500000|2.50|   2.500|2.5     |00002.50|2.5|2.500000e+00|F.repr|F.repr
#> 0.00|   0.000|0.0     |00000.00|+0|0|0|0.000000e+00|0.00|0.000000%|       0.0|0.0
#> 0.000000|0.00|   0.000|0.0     |00000.00|0|0.000000e+00|0.0|0.0
#> -0.01|  -0.005|-0.0    |-0000.01|-0|-0.005|-0.005|-5.000000e-03|-0.01|-0.500000%|    -0.005|0.0
#> -0.005000|-0.01|  -0.005|-0.0    |-0000.01|-0.005|-5.000000e-03|-0.005|-0.005
#> 123456789.12|123456789.125|123456789.1|123456789.12|+123456789|1.23457e+08|1.23e+08|1.234568e+08|123,456,789.12|12345678912.500000%|123456789.125|123456789.1
#> 123456789.125000|123456789.12|123456789.125|123456789.1|123456789.12|1.23457e+08|1.234568e+08|123456789.125|123456789.125
#> 10000000000000000000000.00|10000000000000000000000.000|10000000000000000000000.0|10000000000000000000000.00|+10000000000000000000000|1e+22|1e+22|1.000000e+22|10,000,000,000,000,000,000,000.00|999999999999999983222784.000000%|     1e+22|10000000000000000000000.0
#> 10000000000000000000000.000000|10000000000000000000000.00|10000000000000000000000.000|10000000000000000000000.0|10000000000000000000000.00|1e+22|1.000000e+22|1e+22|1e+22
#> 0.00|   0.000|0.0     |00000.00|+0|1e-07|1e-07|1.000000e-07|0.00|0.000010%|     1e-07|0.0
#> 0.000000|0.00|   0.000|0.0     |00000.00|1e-07|1.000000e-07|1e-07|1e-07
#> inf|     inf|inf     |00000inf|+inf|inf|inf|inf|inf|inf%|       inf|inf
#> inf|inf|     inf|inf     |00000inf|inf|inf|inf|inf
#> 100.00|  99.995|100.0   |00100.00|+100|99.995|100|9.999500e+01|100.00|9999.500000%|    99.995|100.0
#> 99.995000|100.00|  99.995|100.0   |00100.00|99.995|9.999500e+01|99.995|99.995
#> 0.50|   0.500|0.5     |00000.50|+0|0.5|0.5|5.000000e-01|0.50|50.000000%|       0.5|0.5
#> 0.500000|0.50|   0.500|0.5     |00000.50|0.5|5.000000e-01|0.5|0.5
#> 15000000000000000.00|15000000000000000.000|15000000000000000.0|15000000000000000.00|+15000000000000000|1.5e+16|1.5e+16|1.500000e+16|15,000,000,000,000,000.00|1500000000000000000.000000%|   1.5e+16|15000000000000000.0
#> 15000000000000000.000000|15000000000000000.00|15000000000000000.000|15000000000000000.0|15000000000000000.00|1.5e+16|1.500000e+16|1.5e+16|1.5e+16
#> 9999999999999998.00|9999999999999998.000|9999999999999998.0|9999999999999998.00|+9999999999999998|1e+16|1e+16|1.000000e+16|9,999,999,999,999,998.00|999999999999999744.000000%|9999999999999998.0|9999999999999998.0
#> 9999999999999998.000000|9999999999999998.00|9999999999999998.000|9999999999999998.0|9999999999999998.00|1e+16|1.000000e+16|9999999999999998.0|9999999999999998.0
for v in ("abc", S("abc"), "", "é€"):
    print(f"{v:5}|{v:>5}|{v:^5}|{v:*^7}|{v:.2}|{v:5.1}|{v:s}|{v:05}|", "%5s|%-5s|%.1s|%5.1s|" % (v, v, v, v))
    #> abc  |  abc| abc |**abc**|ab|a    |abc|abc00|   abc|abc  |a|    a|
    #> S<5>|S<>5>|S<^5>|S<*^7>|S<.2>|S<5.1>|S<s>|S<05>| S.str|S.str|S|    S|
    #>      |     |     |*******||     ||00000|      |     ||     |
    #> é€   |   é€| é€  |**é€***|é€|é    |é€|é€000|    é€|é€   |é|    é|
for spec in ("d", "=5", "+", " ", "#", ",", "z", "5.", "5.2d", ".5\0", "é", "99999999999999999999"):
    for v in ("abc", 5, 1.5, 1j, None):
        try:
            print(repr(format(v, spec)), end=" ")
        except (ValueError, TypeError) as e:
            print(f"{type(e).__name__}: {e}", end="; ")
            #>= "ValueError: Unknown format code 'd' for object of type 'str'; '5' ValueError: Unknown format code 'd' for object of type 'float'; ValueError: Unknown format code 'd' for object of type 'complex'; TypeError: unsupported format string passed to NoneType.__format__; "
            #>= "ValueError: '=' alignment not allowed in string format specifier; '    5' '  1.5' ValueError: '=' alignment flag is not allowed in complex format specifier; TypeError: unsupported format string passed to NoneType.__format__; "
            #>= "ValueError: Sign not allowed in string format specifier; '+5' '+1.5' '+1j' TypeError: unsupported format string passed to NoneType.__format__; "
            #>= "ValueError: Space not allowed in string format specifier; ' 5' ' 1.5' ' 1j' TypeError: unsupported format string passed to NoneType.__format__; "
            #>= "ValueError: Alternate form (#) not allowed in string format specifier; '5' '1.5' '1.j' TypeError: unsupported format string passed to NoneType.__format__; "
            #>= "ValueError: Cannot specify ',' with 's'.; '5' '1.5' '1j' TypeError: unsupported format string passed to NoneType.__format__; "
            #>= "ValueError: Negative zero coercion (z) not allowed in string format specifier; ValueError: Negative zero coercion (z) not allowed in integer format specifier; '1.5' '1j' TypeError: unsupported format string passed to NoneType.__format__; "
            #>= 'ValueError: Format specifier missing precision; ValueError: Format specifier missing precision; ValueError: Format specifier missing precision; ValueError: Format specifier missing precision; TypeError: unsupported format string passed to NoneType.__format__; '
            #>= "ValueError: Unknown format code 'd' for object of type 'str'; ValueError: Precision not allowed in integer format specifier; ValueError: Unknown format code 'd' for object of type 'float'; ValueError: Unknown format code 'd' for object of type 'complex'; TypeError: unsupported format string passed to NoneType.__format__; "
            #>= "ValueError: Unknown format code '\\x0' for object of type 'str'; ValueError: Unknown format code '\\x0' for object of type 'int'; '1.5' '1j' TypeError: unsupported format string passed to NoneType.__format__; "
            #>= "ValueError: Unknown format code '\\xe9' for object of type 'str'; ValueError: Unknown format code '\\xe9' for object of type 'int'; ValueError: Unknown format code '\\xe9' for object of type 'float'; ValueError: Unknown format code '\\xe9' for object of type 'complex'; TypeError: unsupported format string passed to NoneType.__format__; "
            #>= 'ValueError: Too many decimal digits in format string; ValueError: Too many decimal digits in format string; ValueError: Too many decimal digits in format string; ValueError: Too many decimal digits in format string; TypeError: unsupported format string passed to NoneType.__format__; '
    print()
for v in (Bad(), Boom()):
    for f in (lambda: f"{v}", lambda: f"a{v:x}b", lambda: "{:x}".format(v), lambda: f"{v!s}", lambda: "%s" % v):
        try:
            print(f())
        except (TypeError, KeyError) as e:
            print(type(e).__name__, e)
#> TypeError __format__ must return a str, not int
#> TypeError __format__ must return a str, not int
#> TypeError __format__ must return a str, not int
#> Bad()
#> Bad()
#> KeyError ''
#> KeyError 'x'
#> KeyError 'x'
#> KeyError 'str'
#> KeyError 'str'

# str.format: names, numbers, attributes, nesting, braces.
print("{a} {b} {a!r:>5} {0} {1[0]} {0.real} {c[k]} {c[0]}".format(7, "xy", a="A", b=2.5, c={"k": 1, 0: 2}))
#> A 2.5   'A' 7 x 7 1 2
print("{:{}}|{:{w}.{p}f}|{{}}|{{{}}}".format("a", 5, 3.14159, "z", w=8, p=2))
#> a    |    3.14|{}|{z}
print("{é} {ab} {a}".format(é=1, ab=2, a=3), "{0}{0}{1}".format("é", "€"))  #> 1 2 3 éé€
for text, args, kw in (("{}{1}", (1, 2), {}), ("{2}", (1,), {}), ("{x}", (), {"y": 1}), ("{0.x}", (1,), {}),
                       ("{", (), {}), ("}", (), {}), ("{!z}", (1,), {}), ("{:{:{}}}", (1, 2, 3), {})):
    try:
        print(text.format(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)
        #> ValueError cannot switch from automatic field numbering to manual field specification
        #> IndexError Replacement index 2 out of range for positional args tuple
        #> KeyError 'x'
        #> AttributeError 'int' object has no attribute 'x'
        #> ValueError Single '{' encountered in format string
        #> ValueError Single '}' encountered in format string
        #> ValueError Unknown conversion specifier z
        #> ValueError Max string recursion exceeded
print("{x}{y.real}".format_map({"x": 1, "y": 2}))  #> 12
class D(dict):
    def __missing__(self, k): return "<" + k + ">"
print("{x}-{y}".format_map(D(x=0)))  #> 0-<y>
