# int: parsing, arithmetic, methods, literals, errors.
print(int(), int('5'), int(' 5 '), int('-5'), int('+5'), int('1_000'), int('0x1f', 16),
#> 0 5 5 -5 5 1000 31 31 3 15 31 35 5 -5 1 12 34 3 2  111111111111111111111111111111 100000000000000000000 0 7 7
    int('1f', 16), int('0b11', 0), int('0o17', 0), int('0x_1f', 0), int('z', 36), int(5.9),
    int(-5.9), int(True), int(b'12'), int(bytearray(b'34')), int('٣'), int('10', 2),
    int(x=1) if 0 else '', int('1'*30), int(1e20), int('-0'), int('  \n7\t'),
    int('7', base=8))
for a, k in [(('', ), {}), (('a', ), {}), (('1.5', ), {}), (('1__0', ), {}), (('_1', ), {}),
    (('1_', ), {}), (('0x1', ), {}), (('08', 0), {}), (('00', 0), {}), (('0_7', 0), {}),
    (('1', 1), {}), (('1', 37), {}), (('1', -1), {}), (('2', 2), {}), ((1, 2), {}),
    ((1.5, 2), {}), (([], ), {}), ((None, ), {}), ((1j, ), {}), ((float('inf'), ), {}),
    ((float('nan'), ), {}), ((b'a', ), {}), ((b'\xff', ), {}), (('\ud800', ), {}),
    (('1 2', ), {}), (('- 1', ), {}), (('--1', ), {}), ((), {'base':10}),
    (('1', ), {'base':'a'}), (('1', 1.5), {}), (('1', None), {}), (('é', ), {}),
    (('1\0', ), {}), (('a'*300, ), {}), ((b'1\0', ), {}), (('0x', 0), {}),
    (('0b2', 0), {}), ((5, ), {'base':10}), (('1', 10**20), {}), ((), {'x':1}),
    (('1'*5000, ), {})]:
    try: print(a if len(str(a))<50 else '',k,int(*a,**k))
    except Exception as e: print(a if len(str(a))<50 else '',k,type(e).__name__,str(e)[:150])
#> ('',) {} ValueError invalid literal for int() with base 10: ''
#> ('a',) {} ValueError invalid literal for int() with base 10: 'a'
#> ('1.5',) {} ValueError invalid literal for int() with base 10: '1.5'
#> ('1__0',) {} ValueError invalid literal for int() with base 10: '1__0'
#> ('_1',) {} ValueError invalid literal for int() with base 10: '_1'
#> ('1_',) {} ValueError invalid literal for int() with base 10: '1_'
#> ('0x1',) {} ValueError invalid literal for int() with base 10: '0x1'
#> ('08', 0) {} ValueError invalid literal for int() with base 0: '08'
#> ('00', 0) {} 0
#> ('0_7', 0) {} ValueError invalid literal for int() with base 0: '0_7'
#> ('1', 1) {} ValueError int() base must be >= 2 and <= 36, or 0
#> ('1', 37) {} ValueError int() base must be >= 2 and <= 36, or 0
#> ('1', -1) {} ValueError int() base must be >= 2 and <= 36, or 0
#> ('2', 2) {} ValueError invalid literal for int() with base 2: '2'
#> (1, 2) {} TypeError int() can't convert non-string with explicit base
#> (1.5, 2) {} TypeError int() can't convert non-string with explicit base
#> ([],) {} TypeError int() argument must be a string, a bytes-like object or a real number, not 'list'
#> (None,) {} TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
#> (1j,) {} TypeError int() argument must be a string, a bytes-like object or a real number, not 'complex'
#> (inf,) {} OverflowError cannot convert float infinity to integer
#> (nan,) {} ValueError cannot convert float NaN to integer
#> (b'a',) {} ValueError invalid literal for int() with base 10: b'a'
#> (b'\xff',) {} ValueError invalid literal for int() with base 10: b'\xff'
#> ('\ud800',) {} ValueError invalid literal for int() with base 10: '\ud800'
#> ('1 2',) {} ValueError invalid literal for int() with base 10: '1 2'
#> ('- 1',) {} ValueError invalid literal for int() with base 10: '- 1'
#> ('--1',) {} ValueError invalid literal for int() with base 10: '--1'
#> () {'base': 10} TypeError int() missing string argument
#> ('1',) {'base': 'a'} TypeError 'str' object cannot be interpreted as an integer
#> ('1', 1.5) {} TypeError 'float' object cannot be interpreted as an integer
#> ('1', None) {} TypeError 'NoneType' object cannot be interpreted as an integer
#> ('é',) {} ValueError invalid literal for int() with base 10: 'é'
#> ('1\x00',) {} ValueError invalid literal for int() with base 10: '1\x00'
#>  {} ValueError invalid literal for int() with base 10: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
#> (b'1\x00',) {} ValueError invalid literal for int() with base 10: b'1\x00'
#> ('0x', 0) {} ValueError invalid literal for int() with base 0: '0x'
#> ('0b2', 0) {} ValueError invalid literal for int() with base 0: '0b2'
#> (5,) {'base': 10} TypeError int() can't convert non-string with explicit base
#> ('1', 100000000000000000000) {} ValueError int() base must be >= 2 and <= 36, or 0
#> () {'x': 1} TypeError 'x' is an invalid keyword argument for int()
#>  {} ValueError Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit
try: str(10**5000)
except ValueError as e: print(e)
#> Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
try: '%d'%10**5000; f'{10**5000}'
except (ValueError,TypeError) as e: print(e)
#> Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
print(hex(10**5000)[:10], len(bin(10**5000)))  #> 0x31e20801 16612
a=12345678901234567890
b=987654321
print(a+b, a-b, b-a, a*b, a//b, a%b, -a//b, -a%b, a//-b, a%-b, a/b, a**3, a&b, a|b, a^b, ~a,
#> 12345678902222222211 12345678900246913569 -12345678900246913569 12193263112482853211126352690 12499999887 339506163 -12499999888 648148158 -12499999888 -648148158 12499999887.34375 1881676372353657772490265749424677022198701224860897069000 706611344 12345678901515610867 12345678900808999523 -12345678901234567891 14575205062865268097443949312730317455360 12056327051986882 -12056327051986883 0 -1 True False (12499999887, 339506163) (-12499999888, 648148158) 281042976 -12345678900527956545 -12345678900808999521 64 64 32 12345678901234567890 12345678901234567890 0 12345678901234567890 1 (12345678901234567890, 1) b'\x00\xabT\xa9\x8c\xeb\x1f\n\xd2' b'O\x97!\xc5\xff\xff\xff\xff' 258 -257 258 b'\xff' 12345678901234567890 12345678901234567890 -12345678901234567890 True 1.2345678901234567e+19 816463855166098135 12345678901234568000 12345678901234567890 12345678901234567890 12345678901234567890
    a<<70, a>>10, -a>>10, a>>1000, -a>>1000, a==a+0, a<b, divmod(a, b), divmod(-a, b), -a&b,
    -a|b, -a^b, a.bit_length(), (-a).bit_length(), a.bit_count(), a.conjugate(), a.real, a.imag,
    a.numerator, a.denominator, a.as_integer_ratio(), a.to_bytes(9, 'big'),
    (-b).to_bytes(8, 'little', signed=True), int.from_bytes(b'\x01\x02', 'big'),
    int.from_bytes(b'\xff\xfe', 'little', signed=True), int.from_bytes([1, 2]),
    (255).to_bytes(), abs(-a), +a, -a, bool(a), float(a), hash(a), round(a, -3),
    a.__trunc__(), a.__ceil__(), a.__floor__())
for op in ("a/0", "a//0", "a%0", "a<<-1", "a>>-1", "1<<'a'", "1<<1.0", "a<<10**20", "0<<10**20",
    "a>>10**20", "a**-1", "0**-1", "2**'a'", "a+'b'", "a&1.5", "~1.5", "a.to_bytes(1,'big')",
    "(-1).to_bytes(1,'big')", "a.to_bytes(1,'foo')", "a.to_bytes(-1,'big')", "a.to_bytes()",
    "a.to_bytes('a','big')", "int.from_bytes('a','big')", "int.from_bytes(5,'big')",
    "int.from_bytes([256],'big')", "int.from_bytes(b'a','foo')", "int.from_bytes()",
    "int.from_bytes(b'',)", "float(10**400)", "10**400/3", "1.5+10**400", "10**400*1.0",
    "(10**400)/(10**399)", "10**400==1e400", "10**400<float('inf')", "int(1e308)*10>1e308",
    "a.real=1", "a.foo", "a.foo=1", "a()", "a[0]", "len(a)", "iter(a)", "a@b", "1 .real",
    "1.real", "a<'a'", "a=='a'", "math.sqrt", "divmod(a,0)", "a%'b'", "-'a'", "(5).__add__('a')",
    "(5).__pow__(2,3)", "(5).__rpow__(2)", "(5).__divmod__(0)", "int.__new__(bool,1)",
    "(1).__lt__(1.5)", "(5).__index__(1)", "int.__add__(1)", "int.__add__('a',1)",
    "(3).__round__(1.5)", "(3).__format__('z')", "(2).__rsub__(5)", "(2).__floordiv__(0)",
    "(2).__truediv__('a')"):
    try: print(op,eval(op) if op!="a.real=1" and op!="a.foo=1" else exec(op))
    except SyntaxError as e: print(op,e.msg)
    except Exception as e: print(op,type(e).__name__,e)
#> a/0 ZeroDivisionError division by zero
#> a//0 ZeroDivisionError integer division or modulo by zero
#> a%0 ZeroDivisionError integer modulo by zero
#> a<<-1 ValueError negative shift count
#> a>>-1 ValueError negative shift count
#> 1<<'a' TypeError unsupported operand type(s) for <<: 'int' and 'str'
#> 1<<1.0 TypeError unsupported operand type(s) for <<: 'int' and 'float'
#> a<<10**20 OverflowError too many digits in integer
#> 0<<10**20 0
#> a>>10**20 0
#> a**-1 8.100000072900001e-20
#> 0**-1 ZeroDivisionError 0.0 cannot be raised to a negative power
#> 2**'a' TypeError unsupported operand type(s) for ** or pow(): 'int' and 'str'
#> a+'b' TypeError unsupported operand type(s) for +: 'int' and 'str'
#> a&1.5 TypeError unsupported operand type(s) for &: 'int' and 'float'
#> ~1.5 TypeError bad operand type for unary ~: 'float'
#> a.to_bytes(1,'big') OverflowError int too big to convert
#> (-1).to_bytes(1,'big') OverflowError can't convert negative int to unsigned
#> a.to_bytes(1,'foo') ValueError byteorder must be either 'little' or 'big'
#> a.to_bytes(-1,'big') ValueError length argument must be non-negative
#> a.to_bytes() OverflowError int too big to convert
#> a.to_bytes('a','big') TypeError 'str' object cannot be interpreted as an integer
#> int.from_bytes('a','big') TypeError cannot convert 'str' object to bytes
#> int.from_bytes(5,'big') TypeError cannot convert 'int' object to bytes
#> int.from_bytes([256],'big') ValueError bytes must be in range(0, 256)
#> int.from_bytes(b'a','foo') ValueError byteorder must be either 'little' or 'big'
#> int.from_bytes() TypeError from_bytes() missing required argument 'bytes' (pos 1)
#> int.from_bytes(b'',) 0
#> float(10**400) OverflowError int too large to convert to float
#> 10**400/3 OverflowError integer division result too large for a float
#> 1.5+10**400 OverflowError int too large to convert to float
#> 10**400*1.0 OverflowError int too large to convert to float
#> (10**400)/(10**399) 10.0
#> 10**400==1e400 False
#> 10**400<float('inf') True
#> int(1e308)*10>1e308 True
#> a.real=1 AttributeError attribute 'real' of 'int' objects is not writable
#> a.foo AttributeError 'int' object has no attribute 'foo'
#> a.foo=1 AttributeError 'int' object has no attribute 'foo'
#> a() TypeError 'int' object is not callable
#> a[0] TypeError 'int' object is not subscriptable
#> len(a) TypeError object of type 'int' has no len()
#> iter(a) TypeError 'int' object is not iterable
#> a@b TypeError unsupported operand type(s) for @: 'int' and 'int'
#> 1 .real 1
#> 1.real invalid decimal literal
#> a<'a' TypeError '<' not supported between instances of 'int' and 'str'
#> a=='a' False
#> math.sqrt NameError name 'math' is not defined
#> divmod(a,0) ZeroDivisionError integer division or modulo by zero
#> a%'b' TypeError unsupported operand type(s) for %: 'int' and 'str'
#> -'a' TypeError bad operand type for unary -: 'str'
#> (5).__add__('a') NotImplemented
#> (5).__pow__(2,3) 1
#> (5).__rpow__(2) 32
#> (5).__divmod__(0) ZeroDivisionError integer division or modulo by zero
#> int.__new__(bool,1) TypeError int.__new__(bool) is not safe, use bool.__new__()
#> (1).__lt__(1.5) NotImplemented
#> (5).__index__(1) TypeError expected 0 arguments, got 1
#> int.__add__(1) TypeError expected 1 argument, got 0
#> int.__add__('a',1) TypeError descriptor '__add__' requires a 'int' object but received a 'str'
#> (3).__round__(1.5) TypeError 'float' object cannot be interpreted as an integer
#> (3).__format__('z') ValueError Negative zero coercion (z) not allowed in integer format specifier
#> (2).__rsub__(5) 3
#> (2).__floordiv__(0) ZeroDivisionError integer division or modulo by zero
#> (2).__truediv__('a') NotImplemented
class I(int):
    def __repr__(self): return 'I'
i=I(5)
print(i, str(i), i+1, type(i+1), type(+i), type(abs(i)), f'{i}', '%d'%i, '%s'%i, [i], hash(i),
#> I I 6 <class 'int'> <class 'int'> <class 'int'> I 5 I [I] 5 True a <class 'int'> <class 'int'> 5 <class 'int'> <class '__main__.I'>
    i==5, {5:'a'}[i], type(i.real), type(I(3).__int__()), int(i), type(int(i)), i.__class__)
for s in ("0777", "00", "01", "0x", "0xg", "0b", "0b2", "0o", "0o8", "1_", "1__0", "_1", "0_",
    "0x_", "0b_1", "1e", "1e+", "1.e", "1.5j", "0_0", "1_000.0_1", "1._0", "1_.0", "1e_1",
    "1e1_0", "0xfor x in y", "1if 1else 2", "1or 2", "1_0and 2", "0xfor 1", "1in[1]", "1_a", "1a",
    "1.a", "0b1a", "0o17a", "0b12", "0o18", "0xfg", "1.5a", "1ea", "1jx", "1L", "0B1", "0O7",
    "0XAB", "1E5", "1J", "00.5", "09.5", "09", "09e1", "09j", "1 if 1else 2", "1.real", "1..real",
    "1 .real", "0_7", "1__1", "9"*5000):
    import warnings
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter('always')
        try: r=compile(s,'s','eval'); print(s[:20],'ok',[str(x.message) for x in w])
        except SyntaxError as e: print(s[:20],'|',e.msg,e.offset,e.end_offset)
#> 0777 | leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers 1 2
#> 00 ok []
#> 01 | leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers 1 2
#> 0x | invalid hexadecimal literal 2 2
#> 0xg | invalid hexadecimal literal 2 2
#> 0b | invalid binary literal 2 2
#> 0b2 | invalid digit '2' in binary literal 3 3
#> 0o | invalid octal literal 2 2
#> 0o8 | invalid digit '8' in octal literal 3 3
#> 1_ | invalid decimal literal 2 2
#> 1__0 | invalid decimal literal 2 2
#> _1 ok []
#> 0_ | invalid decimal literal 2 2
#> 0x_ | invalid hexadecimal literal 3 3
#> 0b_1 ok []
#> 1e | invalid decimal literal 1 1
#> 1e+ | invalid decimal literal 3 3
#> 1.e | invalid decimal literal 2 2
#> 1.5j ok []
#> 0_0 ok []
#> 1_000.0_1 ok []
#> 1._0 | invalid decimal literal 2 2
#> 1_.0 | invalid decimal literal 2 2
#> 1e_1 | invalid decimal literal 1 1
#> 1e1_0 ok []
#> 0xfor x in y ok ['invalid hexadecimal literal']
#> 1if 1else 2 ok ['invalid decimal literal', 'invalid decimal literal']
#> 1or 2 ok ['invalid decimal literal']
#> 1_0and 2 ok ['invalid decimal literal']
#> 0xfor 1 ok ['invalid hexadecimal literal']
#> 1in[1] ok ['invalid decimal literal']
#> 1_a | invalid decimal literal 2 2
#> 1a | invalid decimal literal 1 1
#> 1.a | invalid decimal literal 2 2
#> 0b1a | invalid binary literal 3 3
#> 0o17a | invalid octal literal 4 4
#> 0b12 | invalid digit '2' in binary literal 4 4
#> 0o18 | invalid digit '8' in octal literal 4 4
#> 0xfg | invalid hexadecimal literal 3 3
#> 1.5a | invalid decimal literal 3 3
#> 1ea | invalid decimal literal 1 1
#> 1jx | invalid imaginary literal 2 2
#> 1L | invalid decimal literal 1 1
#> 0B1 ok []
#> 0O7 ok []
#> 0XAB ok []
#> 1E5 ok []
#> 1J ok []
#> 00.5 ok []
#> 09.5 ok []
#> 09 | leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers 1 2
#> 09e1 ok []
#> 09j ok []
#> 1 if 1else 2 ok ['invalid decimal literal']
#> 1.real | invalid decimal literal 2 2
#> 1..real ok []
#> 1 .real ok []
#> 0_7 | leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers 1 3
#> 1__1 | invalid decimal literal 2 2
#> 99999999999999999999 | Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits. 0 0
