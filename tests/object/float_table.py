# float: parsing, printing, arithmetic at the edges.
print(float(), float('1.5'), float(' 1e5 '), float('inf'), float('-Infinity'), float('nan'),
#> 0.0 1.5 100000.0 inf -inf nan 10.5 5.0 1.0 1.5 0.5 5.0 0.0 inf -0.0 1.0 100000.0 3.5 inf nan nan
    float('1_0.5'), float(5), float(True), float(b'1.5'), float('.5'), float('5.'),
    float('1e-400'), float('1e400'), float('-0.0'), float('+1'), float('1E5'), float('٣.٥'),
    float('INF'), float('NaN'), float('-nan'))
for a in [('', ), ('a', ), ('1.5.5', ), ('1e', ), ('--1', ), ('1_', ), ('1__0', ), ('_1', ),
    ('0x1', ), (None, ), ([], ), (1j, ), (b'a', ), ('1 2', ), ('infin', ), ('1\0', ), ('é', ),
    (10**400, ), ('1e5x', ), ('1.5f', ), ('.', ), ('e5', ), ('+-1', ), ('\ud800', ),
    (b'\xff', )]:
    try: print(a,float(*a))
    except Exception as e: print(a if len(str(a))<50 else '',type(e).__name__,e)
    #> ('',) ValueError could not convert string to float: ''
    #> ('a',) ValueError could not convert string to float: 'a'
    #> ('1.5.5',) ValueError could not convert string to float: '1.5.5'
    #> ('1e',) ValueError could not convert string to float: '1e'
    #> ('--1',) ValueError could not convert string to float: '--1'
    #> ('1_',) ValueError could not convert string to float: '1_'
    #> ('1__0',) ValueError could not convert string to float: '1__0'
    #> ('_1',) ValueError could not convert string to float: '_1'
    #> ('0x1',) ValueError could not convert string to float: '0x1'
    #> (None,) TypeError float() argument must be a string or a real number, not 'NoneType'
    #> ([],) TypeError float() argument must be a string or a real number, not 'list'
    #> (1j,) TypeError float() argument must be a string or a real number, not 'complex'
    #> (b'a',) ValueError could not convert string to float: b'a'
    #> ('1 2',) ValueError could not convert string to float: '1 2'
    #> ('infin',) ValueError could not convert string to float: 'infin'
    #> ('1\x00',) ValueError could not convert string to float: '1\x00'
    #> ('é',) ValueError could not convert string to float: 'é'
    #>  OverflowError int too large to convert to float
    #> ('1e5x',) ValueError could not convert string to float: '1e5x'
    #> ('1.5f',) ValueError could not convert string to float: '1.5f'
    #> ('.',) ValueError could not convert string to float: '.'
    #> ('e5',) ValueError could not convert string to float: 'e5'
    #> ('+-1',) ValueError could not convert string to float: '+-1'
    #> ('\ud800',) ValueError could not convert string to float: '\ud800'
    #> (b'\xff',) ValueError could not convert string to float: b'\xff'
for x in (0.0, -0.0, 1.0, 0.1, 1/3, 1e15, 1e16, 1e17, 123456789012345678.0, 1e-4, 1e-5, 1.5e-7,
    5e-324, 1.7976931348623157e308, 2.2250738585072014e-308, 1e22, 1e23, 9007199254740993.0,
    0.1+0.2, 100.0, 1e100, float('inf'), float('-inf'), float('nan'), 3.14159265358979, 2.5,
    -1.5e300, 4.35, 1.1, 123.456, 1e21, 12345678.9, 0.3, 2/3, 1e-323, 0.00001234):
    print(x, repr(x), str(x), [x], x.hex(), x.is_integer(), '%g'%x, '%.3f'%x, '%e'%x, f'{x:.3}',
    #> 0.0 0.0 0.0 [0.0] 0x0.0p+0 True 0 0.000 0.000000e+00 0.0       0.00 0.0
    #> -0.0 -0.0 -0.0 [-0.0] -0x0.0p+0 True -0 -0.000 -0.000000e+00 -0.0      -0.00 -0.0
    #> 1.0 1.0 1.0 [1.0] 0x1.0000000000000p+0 True 1 1.000 1.000000e+00 1.0       1.00 1.0
    #> 0.1 0.1 0.1 [0.1] 0x1.999999999999ap-4 False 0.1 0.100 1.000000e-01 0.1       0.10 0.1
    #> 0.3333333333333333 0.3333333333333333 0.3333333333333333 [0.3333333333333333] 0x1.5555555555555p-2 False 0.333333 0.333 3.333333e-01 0.333       0.33 0.33
    #> 1000000000000000.0 1000000000000000.0 1000000000000000.0 [1000000000000000.0] 0x1.c6bf526340000p+49 True 1e+15 1000000000000000.000 1.000000e+15 1e+15 1000000000000000.00 1000000000000000.0
    #> 1e+16 1e+16 1e+16 [1e+16] 0x1.1c37937e08000p+53 True 1e+16 10000000000000000.000 1.000000e+16 1e+16 10000000000000000.00 1e+16
    #> 1e+17 1e+17 1e+17 [1e+17] 0x1.6345785d8a000p+56 True 1e+17 100000000000000000.000 1.000000e+17 1e+17 100000000000000000.00 1e+17
    #> 1.2345678901234568e+17 1.2345678901234568e+17 1.2345678901234568e+17 [1.2345678901234568e+17] 0x1.b69b4ba630f35p+56 True 1.23457e+17 123456789012345680.000 1.234568e+17 1.23e+17 123456789012345680.00 1.2345678901234568e+17
    #> 0.0001 0.0001 0.0001 [0.0001] 0x1.a36e2eb1c432dp-14 False 0.0001 0.000 1.000000e-04 0.0001       0.00 0.0
    #> 1e-05 1e-05 1e-05 [1e-05] 0x1.4f8b588e368f1p-17 False 1e-05 0.000 1.000000e-05 1e-05       0.00 0.0
    #> 1.5e-07 1.5e-07 1.5e-07 [1.5e-07] 0x1.421f5f40d8376p-23 False 1.5e-07 0.000 1.500000e-07 1.5e-07       0.00 0.0
    #> 5e-324 5e-324 5e-324 [5e-324] 0x0.0000000000001p-1022 False 4.94066e-324 0.000 4.940656e-324 4.94e-324       0.00 0.0
    #> 1.7976931348623157e+308 1.7976931348623157e+308 1.7976931348623157e+308 [1.7976931348623157e+308] 0x1.fffffffffffffp+1023 True 1.79769e+308 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.000 1.797693e+308 1.8e+308 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.00 1.7976931348623157e+308
    #> 2.2250738585072014e-308 2.2250738585072014e-308 2.2250738585072014e-308 [2.2250738585072014e-308] 0x1.0000000000000p-1022 False 2.22507e-308 0.000 2.225074e-308 2.23e-308       0.00 0.0
    #> 1e+22 1e+22 1e+22 [1e+22] 0x1.0f0cf064dd592p+73 True 1e+22 10000000000000000000000.000 1.000000e+22 1e+22 10000000000000000000000.00 1e+22
    #> 1e+23 1e+23 1e+23 [1e+23] 0x1.52d02c7e14af6p+76 True 1e+23 99999999999999991611392.000 1.000000e+23 1e+23 99999999999999991611392.00 1e+23
    #> 9007199254740992.0 9007199254740992.0 9007199254740992.0 [9007199254740992.0] 0x1.0000000000000p+53 True 9.0072e+15 9007199254740992.000 9.007199e+15 9.01e+15 9007199254740992.00 9007199254740992.0
    #> 0.30000000000000004 0.30000000000000004 0.30000000000000004 [0.30000000000000004] 0x1.3333333333334p-2 False 0.3 0.300 3.000000e-01 0.3       0.30 0.3
    #> 100.0 100.0 100.0 [100.0] 0x1.9000000000000p+6 True 100 100.000 1.000000e+02 1e+02     100.00 100.0
    #> 1e+100 1e+100 1e+100 [1e+100] 0x1.249ad2594c37dp+332 True 1e+100 10000000000000000159028911097599180468360808563945281389781327557747838772170381060813469985856815104.000 1.000000e+100 1e+100 10000000000000000159028911097599180468360808563945281389781327557747838772170381060813469985856815104.00 1e+100
    #> inf inf inf [inf] inf False inf inf inf inf        inf inf
    #> -inf -inf -inf [-inf] -inf False -inf -inf -inf -inf       -inf -inf
    #>= 'nan nan nan [nan] nan False nan nan nan nan        nan '
    #> 3.14159265358979 3.14159265358979 3.14159265358979 [3.14159265358979] 0x1.921fb54442d11p+1 False 3.14159 3.142 3.141593e+00 3.14       3.14 3.14
    #> 2.5 2.5 2.5 [2.5] 0x1.4000000000000p+1 False 2.5 2.500 2.500000e+00 2.5       2.50 2.5
    #> -1.5e+300 -1.5e+300 -1.5e+300 [-1.5e+300] -0x1.1eb2d66005835p+997 True -1.5e+300 -1500000000000000078757140382806630373056702871662238732373781173267703686983362293679557062620671796065556665749325817265413784853040645863467188277180060474272580801389863705606745350692182135089053429852456199917621678558451461320111979114170213741868888183230085264257173504208294580298189100810240.000 -1.500000e+300 -1.5e+300 -1500000000000000078757140382806630373056702871662238732373781173267703686983362293679557062620671796065556665749325817265413784853040645863467188277180060474272580801389863705606745350692182135089053429852456199917621678558451461320111979114170213741868888183230085264257173504208294580298189100810240.00 -1.5e+300
    #> 4.35 4.35 4.35 [4.35] 0x1.1666666666666p+2 False 4.35 4.350 4.350000e+00 4.35       4.35 4.35
    #> 1.1 1.1 1.1 [1.1] 0x1.199999999999ap+0 False 1.1 1.100 1.100000e+00 1.1       1.10 1.1
    #> 123.456 123.456 123.456 [123.456] 0x1.edd2f1a9fbe77p+6 False 123.456 123.456 1.234560e+02 1.23e+02     123.46 123.46
    #> 1e+21 1e+21 1e+21 [1e+21] 0x1.b1ae4d6e2ef50p+69 True 1e+21 1000000000000000000000.000 1.000000e+21 1e+21 1000000000000000000000.00 1e+21
    #> 12345678.9 12345678.9 12345678.9 [12345678.9] 0x1.78c29dccccccdp+23 False 1.23457e+07 12345678.900 1.234568e+07 1.23e+07 12345678.90 12345678.9
    #> 0.3 0.3 0.3 [0.3] 0x1.3333333333333p-2 False 0.3 0.300 3.000000e-01 0.3       0.30 0.3
    #> 0.6666666666666666 0.6666666666666666 0.6666666666666666 [0.6666666666666666] 0x1.5555555555555p-1 False 0.666667 0.667 6.666667e-01 0.667       0.67 0.67
    #> 1e-323 1e-323 1e-323 [1e-323] 0x0.0000000000002p-1022 False 9.88131e-324 0.000 9.881313e-324 9.88e-324       0.00 0.0
    #> 1.234e-05 1.234e-05 1.234e-05 [1.234e-05] 0x1.9e0fcaf9380fcp-17 False 1.234e-05 0.000 1.234000e-05 1.23e-05       0.00 0.0
        f'{x:10.2f}', round(x, 2) if x==x else '')
print(float.fromhex('0x1.8p3'), float.fromhex('-0x.1p-4'), float.fromhex('inf'),
#> 12.0 -0.00390625 inf 1.0 5e-324 (3, 2) (3602879701896397, 36028797018963968) IEEE, little-endian 2 2 3 1.5 1.5 0.0
    float.fromhex('1'), float.fromhex('0x1p-1074'), (1.5).as_integer_ratio(),
    (0.1).as_integer_ratio(), float.__getformat__('double'), (2.5).__trunc__(),
    (2.5).__floor__(), (2.5).__ceil__(), (1.5).conjugate(), (1.5).real, (1.5).imag)
import warnings
warnings.simplefilter('ignore')
inf=float('inf')
nan=float('nan')
for op in ("1.0/0", "1.0//0", "1.0%0", "divmod(1.0,0)", "0.0**-1", "(-8.0)**(1/3)", "(-1.0)**0.5",
    "10.0**400", "inf-inf", "inf*0", "inf/inf", "inf%1", "1%inf", "-1%inf", "inf//1", "nan==nan",
    "nan!=nan", "nan<1", "nan in [nan]", "[nan]==[nan]", "inf==inf", "-0.0==0.0", "5.5//2",
    "-5.5//2", "5.5%2", "-5.5%2", "5.5%-2", "1e308*10", "1.5+'a'", "1.5&1", "1.5<<1", "~1.5",
    "int(inf)", "int(nan)", "inf.as_integer_ratio()", "nan.as_integer_ratio()",
    "float.fromhex('zz')", "float.fromhex('0x1p9999')", "float.fromhex(5)", "1.5.foo", "1.5[0]",
    "1.5()", "len(1.5)", "1.5<'a'", "1.5=='a'", "1.5<1j", "1.5==1.5+0j", "2**0.5", "0.1+0.2==0.3",
    "1.0==1", "hash(1.0)==hash(1)", "2.0**3", "2**-1", "-2.0**2", "(-2.0)**2", "(-2.0)**3",
    "0.0**0", "nan**0", "1**nan", "inf**-1", "float.__getformat__('a')", "(1.5).__round__('a')",
    "(1.5).hex(1)", "float.__setformat__" if 0 else "1", "max(nan,1)", "min(1,nan)",
    "sorted([3,nan,1])==0", "round(nan)", "round(inf)", "1e16+1", "1.5.__add__('a')",
    "1.5.__eq__('a')", "1.5.__lt__(2)", "3.0.is_integer()", "float('1.5').__class__",
    "complex(1.5)", "1.5//0.0", "1.5%0.0", "divmod(5.5,2)", "divmod(-5.5,2)", "pow(2.0,3)",
    "pow(2.0,3,4)", "4.0/2", "7//2.0", "7.0//2", "-7//2.0", "1e300*1e300", "-1e300*1e300",
    "1e-300*1e-300", "float(2**53+1)", "2**53+1==float(2**53+1)", "2**53==2.0**53",
    "10**16<1e16+2", "1<1.5<2", "2**1024<inf", "2**1024>1e308"):
    try: print(op,eval(op))
    except Exception as e: print(op,type(e).__name__,e)
#> 1.0/0 ZeroDivisionError float division by zero
#> 1.0//0 ZeroDivisionError float floor division by zero
#> 1.0%0 ZeroDivisionError float modulo
#> divmod(1.0,0) ZeroDivisionError float divmod()
#> 0.0**-1 ZeroDivisionError 0.0 cannot be raised to a negative power
#> (-8.0)**(1/3) (1.0000000000000002+1.7320508075688772j)
#> (-1.0)**0.5 (6.123233995736766e-17+1j)
#> 10.0**400 OverflowError (34, 'Numerical result out of range')
#> inf-inf nan
#> inf*0 nan
#> inf/inf nan
#> inf%1 nan
#> 1%inf 1.0
#> -1%inf inf
#> inf//1 nan
#> nan==nan False
#> nan!=nan True
#> nan<1 False
#> nan in [nan] True
#> [nan]==[nan] True
#> inf==inf True
#> -0.0==0.0 True
#> 5.5//2 2.0
#> -5.5//2 -3.0
#> 5.5%2 1.5
#> -5.5%2 0.5
#> 5.5%-2 -0.5
#> 1e308*10 inf
#> 1.5+'a' TypeError unsupported operand type(s) for +: 'float' and 'str'
#> 1.5&1 TypeError unsupported operand type(s) for &: 'float' and 'int'
#> 1.5<<1 TypeError unsupported operand type(s) for <<: 'float' and 'int'
#> ~1.5 TypeError bad operand type for unary ~: 'float'
#> int(inf) OverflowError cannot convert float infinity to integer
#> int(nan) ValueError cannot convert float NaN to integer
#> inf.as_integer_ratio() OverflowError cannot convert Infinity to integer ratio
#> nan.as_integer_ratio() ValueError cannot convert NaN to integer ratio
#> float.fromhex('zz') ValueError invalid hexadecimal floating-point string
#> float.fromhex('0x1p9999') OverflowError hexadecimal value too large to represent as a float
#> float.fromhex(5) TypeError bad argument type for built-in operation
#> 1.5.foo AttributeError 'float' object has no attribute 'foo'
#> 1.5[0] TypeError 'float' object is not subscriptable
#> 1.5() TypeError 'float' object is not callable
#> len(1.5) TypeError object of type 'float' has no len()
#> 1.5<'a' TypeError '<' not supported between instances of 'float' and 'str'
#> 1.5=='a' False
#> 1.5<1j TypeError '<' not supported between instances of 'float' and 'complex'
#> 1.5==1.5+0j True
#> 2**0.5 1.4142135623730951
#> 0.1+0.2==0.3 False
#> 1.0==1 True
#> hash(1.0)==hash(1) True
#> 2.0**3 8.0
#> 2**-1 0.5
#> -2.0**2 -4.0
#> (-2.0)**2 4.0
#> (-2.0)**3 -8.0
#> 0.0**0 1.0
#> nan**0 1.0
#> 1**nan 1.0
#> inf**-1 0.0
#> float.__getformat__('a') ValueError __getformat__() argument 1 must be 'double' or 'float'
#> (1.5).__round__('a') TypeError 'str' object cannot be interpreted as an integer
#> (1.5).hex(1) TypeError float.hex() takes no arguments (1 given)
#> 1 1
#> max(nan,1) nan
#> min(1,nan) 1
#> sorted([3,nan,1])==0 False
#> round(nan) ValueError cannot convert float NaN to integer
#> round(inf) OverflowError cannot convert float infinity to integer
#> 1e16+1 1e+16
#> 1.5.__add__('a') NotImplemented
#> 1.5.__eq__('a') NotImplemented
#> 1.5.__lt__(2) True
#> 3.0.is_integer() True
#> float('1.5').__class__ <class 'float'>
#> complex(1.5) (1.5+0j)
#> 1.5//0.0 ZeroDivisionError float floor division by zero
#> 1.5%0.0 ZeroDivisionError float modulo
#> divmod(5.5,2) (2.0, 1.5)
#> divmod(-5.5,2) (-3.0, 0.5)
#> pow(2.0,3) 8.0
#> pow(2.0,3,4) TypeError pow() 3rd argument not allowed unless all arguments are integers
#> 4.0/2 2.0
#> 7//2.0 3.0
#> 7.0//2 3.0
#> -7//2.0 -4.0
#> 1e300*1e300 inf
#> -1e300*1e300 -inf
#> 1e-300*1e-300 0.0
#> float(2**53+1) 9007199254740992.0
#> 2**53+1==float(2**53+1) False
#> 2**53==2.0**53 True
#> 10**16<1e16+2 True
#> 1<1.5<2 True
#> 2**1024<inf True
#> 2**1024>1e308 True
