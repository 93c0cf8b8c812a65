# str.format: fields, specs, and malformed ones.
for f, a, k in [("{}", (1, ), {}), ("{} {}", (1, 2), {}), ("{1}{0}", (1, 2), {}),
    ("{a}", (), {'a':1}), ("{{}}", (), {}), ("{0.real}{0.imag}", (5, ), {}),
    ("{0[1]}{0[a]}" if 0 else "{0[1]}", ([1, 2], ), {}), ("{0[a]}", ({'a':1}, ), {}),
    ("{!r} {!s} {!a}", ('é', 'é', 'é'), {}),
    ("{:>10}|{:<10}|{:^10}|{:*^10}", ('a', )*4, {}),
    ("{:{}}|{:{w}.{p}}", ('a', 5, 3.14159), {'w':10, 'p':3}),
    ("{:d}{:x}{:X}{:o}{:b}{:c}{:e}{:f}{:g}{:n}{:%}",
    (1, 255, 255, 8, 5, 65, 1.5, 1.5, 1.5, 1.5, .5), {}),
    ("{:+d}{: d}{:-d}{:05d}{:#x}{:#o}{:#b}{:,}{:_}{:_x}",
    (1, 1, -1, 42, 255, 8, 5, 1234567, 1234567, 0xabcdef), {}),
    ("{:10}|{:<5}|{:=5}|{:^5}", (1, 2, -3, 4), {}),
    ("{:.3}|{:.3f}|{:10.2e}|{:+.1%}|{:g}|{:G}|{:#g}|{:.0f}|{:#.0f}",
    (1.23456, 1.23456, 12345.678, .1234, 1e20, 1e-10, 1.0, 2.5, 2.5), {}),
    ("{:,.2f}|{:_.2f}|{:015,.2f}", (1234567.891, )*3, {}), ("{}", (None, ), {}),
    ("{:s}", ('a', ), {}), ("{:5}|{:5}", (True, None) if 0 else (True, 'x'), {}),
    ("{:d}", (True, ), {}), ("{}", (1j, ), {}),
    ("{:.2f}|{:+.1f}|{:>20}|{:g}", (1+2j, 1j, 1-1j, 2j), {}), ("{:}", ([1], ), {}),
    ("{0:{0}}", (5, ), {}), ("{a[b]}{a[0]}", (), {'a':{'b':1, 0:2}}),
    ("{a.b.c}", (), {'a':type('X', (), {'b':type('Y', (), {'c':7})})}),
    ("{0!r:>5}", ('a', ), {}), ("{:\u00e9>5}", ('a', ), {}),
    ("{:0>5}|{:0<5}|{:05}", (1, 2, 3), {}),
    ("{:06.2f}|{:-6}|{:z.1f}" if 0 else "{:06.2f}|{:-6}", (3.14159, 5), {}),
    ("{:z.1f}", (-0.01, ), {}), ("{:inf}" if 0 else "{:5}", (float('inf'), ), {}),
    ("{:05}|{:F}|{:f}", (float('nan'), float('inf'), -float('inf')), {}),
    ("{0[-1]}", ([1], ), {}), ("{0[]}", ([1], ), {}), ("{", (), {}), ("}", (), {}),
    ("{}", (), {}), ("{a}", (), {}), ("{0}{}", (1, 2), {}), ("{}{0}", (1, 2), {}),
    ("{!x}", (1, ), {}), ("{!}", (1, ), {}), ("{!r", (1, ), {}), ("{:d}", ('a', ), {}),
    ("{:d}", (1.5, ), {}), ("{:s}", (1, ), {}), ("{:c}", (-1, ), {}),
    ("{:c}", (0x110000, ), {}), ("{:,d}{:,x}", (1, 2), {}), ("{:,_}", (1, ), {}),
    ("{:,,}", (1, ), {}), ("{:.}", (1.5, ), {}), ("{:.3d}", (1, ), {}),
    ("{:q}", (1, ), {}), ("{:ab}", (1, ), {}), ("{:10s}", ([], ), {}),
    ("{:5}", (None, ), {}), ("{0.foo}", (1, ), {}), ("{0[a]}", ([1], ), {}),
    ("{0[5]}", ([1], ), {}), ("{0.}", (1, ), {}), ("{0[}", (1, ), {}),
    ("{0[0}", ([1], ), {}), ("{0[0]x}", ([1], ), {}), ("{5}", (1, ), {}),
    ("{:{:{}}}", (1, 2, 3), {}), ("{:{}", (1, 2), {}), ("{a b}", (), {'a b':3}),
    ("{ a}", (), {'a':3}), ("{:+s}", ('a', ), {}), ("{:=5}", ('a', ), {}),
    ("{:#}", ('a', ), {}), ("{:+c}", (65, ), {}), ("{:#c}", (65, ), {}),
    ("{:,c}", (65, ), {}), ("{:,s}", ('a', ), {}),
    ("{:.10000000000000000000}", (1.0, ), {}), ("{:10000000000000000000}", (1.0, ), {}),
    ("{:,}{:,}", (1.5, 1234.5), {}), ("{:e}", (10**400, ), {}), ("{:f}", (10**20, ), {}),
    ("{:.1f}", (5, ), {}), ("{:=+5}|{:=#06x}", (5, 255), {}), ("{:z}", (1, ), {}),
    ("{:zd}", (1, ), {}), ("{:=5}", (1j, ), {}), ("{:05}", (1j, ), {}),
    ("{0:}}", (1, ), {}), ("{-1}", (1, ), {}), ("{1_0}", (1, ), {}),
    ("{99999999999999999999}", (1, ), {}), ("{:\x00>5}", (1, ), {}), ("{:%%}", (1, ), {}),
    ("{:e}|{:E}|{:.0e}|{:#.0e}", (0.0, 1e100, 15., 15.), {}),
    ("{:.15g}|{:.17g}|{:.1g}|{:.50g}", (0.1, )*4, {}), ("{:n}|{:n}", (1234567, 1e10), {}),
    ("{:x}", (-255, ), {}), ("{:#_b}", (1000, ), {}), ("{:#012_x}", (10**6, ), {}),
    ("{:012,}", (1234, ), {}), ("{:<012,}", (1234, ), {}),
    ("{:^+12,.1f}", (1234.56, ), {})]:
    try: print(f,'->',f.format(*a,**k))
    except Exception as e: print(f,type(e).__name__,e)
#> {} -> 1
#> {} {} -> 1 2
#> {1}{0} -> 21
#> {a} -> 1
#> {{}} -> {}
#> {0.real}{0.imag} -> 50
#> {0[1]} -> 2
#> {0[a]} -> 1
#> {!r} {!s} {!a} -> 'é' é '\xe9'
#> {:>10}|{:<10}|{:^10}|{:*^10} ->          a|a         |    a     |****a*****
#> {:{}}|{:{w}.{p}} -> a    |      3.14
#> {:d}{:x}{:X}{:o}{:b}{:c}{:e}{:f}{:g}{:n}{:%} -> 1ffFF10101A1.500000e+001.5000001.51.550.000000%
#> {:+d}{: d}{:-d}{:05d}{:#x}{:#o}{:#b}{:,}{:_}{:_x} -> +1 1-1000420xff0o100b1011,234,5671_234_567ab_cdef
#>= '{:10}|{:<5}|{:=5}|{:^5} ->          1|2    |-   3|  4  '
#> {:.3}|{:.3f}|{:10.2e}|{:+.1%}|{:g}|{:G}|{:#g}|{:.0f}|{:#.0f} -> 1.23|1.235|  1.23e+04|+12.3%|1e+20|1E-10|1.00000|2|2.
#> {:,.2f}|{:_.2f}|{:015,.2f} -> 1,234,567.89|1_234_567.89|0,001,234,567.89
#> {} -> None
#> {:s} -> a
#>= '{:5}|{:5} ->     1|x    '
#> {:d} -> 1
#> {} -> 1j
#> {:.2f}|{:+.1f}|{:>20}|{:g} -> 1.00+2.00j|+0.0+1.0j|              (1-1j)|0+2j
#> {:} -> [1]
#> {0:{0}} ->     5
#> {a[b]}{a[0]} -> 12
#> {a.b.c} -> 7
#> {0!r:>5} ->   'a'
#> {:é>5} -> ééééa
#> {:0>5}|{:0<5}|{:05} -> 00001|20000|00003
#> {:06.2f}|{:-6} -> 003.14|     5
#> {:z.1f} -> 0.0
#> {:5} ->   inf
#> {:05}|{:F}|{:f} -> 00nan|INF|-inf
#> {0[-1]} TypeError list indices must be integers or slices, not str
#> {0[]} ValueError Empty attribute in format string
#> { ValueError Single '{' encountered in format string
#> } ValueError Single '}' encountered in format string
#> {} IndexError Replacement index 0 out of range for positional args tuple
#> {a} KeyError 'a'
#> {0}{} ValueError cannot switch from manual field specification to automatic field numbering
#> {}{0} ValueError cannot switch from automatic field numbering to manual field specification
#> {!x} ValueError Unknown conversion specifier x
#> {!} ValueError unmatched '{' in format spec
#> {!r ValueError unmatched '{' in format spec
#> {:d} ValueError Unknown format code 'd' for object of type 'str'
#> {:d} ValueError Unknown format code 'd' for object of type 'float'
#> {:s} ValueError Unknown format code 's' for object of type 'int'
#> {:c} OverflowError %c arg not in range(0x110000)
#> {:c} OverflowError %c arg not in range(0x110000)
#> {:,d}{:,x} ValueError Cannot specify ',' with 'x'.
#> {:,_} ValueError Cannot specify both ',' and '_'.
#> {:,,} ValueError Cannot specify ',' with ','.
#> {:.} ValueError Format specifier missing precision
#> {:.3d} ValueError Precision not allowed in integer format specifier
#> {:q} ValueError Unknown format code 'q' for object of type 'int'
#> {:ab} ValueError Invalid format specifier 'ab' for object of type 'int'
#> {:10s} TypeError unsupported format string passed to list.__format__
#> {:5} TypeError unsupported format string passed to NoneType.__format__
#> {0.foo} AttributeError 'int' object has no attribute 'foo'
#> {0[a]} TypeError list indices must be integers or slices, not str
#> {0[5]} IndexError list index out of range
#> {0.} ValueError Empty attribute in format string
#> {0[} ValueError expected '}' before end of string
#> {0[0} ValueError expected '}' before end of string
#> {0[0]x} ValueError Only '.' or '[' may follow ']' in format field specifier
#> {5} IndexError Replacement index 5 out of range for positional args tuple
#> {:{:{}}} ValueError Max string recursion exceeded
#> {:{} ValueError unmatched '{' in format spec
#> {a b} -> 3
#> { a} KeyError ' a'
#> {:+s} ValueError Sign not allowed in string format specifier
#> {:=5} ValueError '=' alignment not allowed in string format specifier
#> {:#} ValueError Alternate form (#) not allowed in string format specifier
#> {:+c} ValueError Sign not allowed with integer format specifier 'c'
#> {:#c} ValueError Alternate form (#) not allowed with integer format specifier 'c'
#> {:,c} ValueError Cannot specify ',' with 'c'.
#> {:,s} ValueError Cannot specify ',' with 's'.
#> {:.10000000000000000000} ValueError Too many decimal digits in format string
#> {:10000000000000000000} ValueError Too many decimal digits in format string
#> {:,}{:,} -> 1.51,234.5
#> {:e} OverflowError int too large to convert to float
#> {:f} -> 100000000000000000000.000000
#> {:.1f} -> 5.0
#> {:=+5}|{:=#06x} -> +   5|0x00ff
#> {:z} ValueError Negative zero coercion (z) not allowed in integer format specifier
#> {:zd} ValueError Negative zero coercion (z) not allowed in integer format specifier
#> {:=5} ValueError '=' alignment flag is not allowed in complex format specifier
#> {:05} ValueError Zero padding is not allowed in complex format specifier
#> {0:}} ValueError Single '}' encountered in format string
#> {-1} KeyError '-1'
#> {1_0} KeyError '1_0'
#> {99999999999999999999} ValueError Too many decimal digits in format string
#>= '{:\x00>5} -> \x00\x00\x00\x001'
#> {:%%} ValueError Invalid format specifier '%%' for object of type 'int'
#> {:e}|{:E}|{:.0e}|{:#.0e} -> 0.000000e+00|1.000000E+100|2e+01|2.e+01
#> {:.15g}|{:.17g}|{:.1g}|{:.50g} -> 0.1|0.10000000000000001|0.1|0.1000000000000000055511151231257827021181583404541
#> {:n}|{:n} -> 1234567|1e+10
#> {:x} -> -ff
#> {:#_b} -> 0b11_1110_1000
#> {:#012_x} -> 0x0_000f_4240
#> {:012,} -> 0,000,001,234
#> {:<012,} -> 1,2340000000
#>= '{:^+12,.1f} ->   +1,234.6  '
class F:
    def __format__(self,spec): return 'F(%s)'%spec
print("{:abc}|{}|{!s:>3}".format(F(),F(),'x'),format(F(),'q'),f"{F():{'z'}}",format(F()))
#> F(abc)|F()|  x F(q) F(z) F()
class G: pass
for sp in ('','s','5'):
    try: print(len(format(G(),sp))>0)  #> True
    except TypeError as e: print(e)  #> unsupported format string passed to G.__format__
                                     #> unsupported format string passed to G.__format__
print("{x}{y}".format_map(type('D',(dict,),{'__missing__':lambda s,k:k.upper()})(x=1)))  #> 1Y
try: "{}".format_map({})
except ValueError as e: print(e)    #> Format string contains positional fields
try: "{a}".format_map(5)
except TypeError as e: print(e)     #> 'int' object is not subscriptable
