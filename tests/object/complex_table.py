# complex: parsing, printing, arithmetic at the edges.
print(1j, 1+2j, -1j, 1-0j, -0.0+1j, complex(), complex(1), complex(1, 2), complex('1+2j'),
#> 1j (1+2j) (-0-1j) (1+0j) 1j 0j (1+0j) (1+2j) (1+2j) 1j -1j (1+2j) (100000-3.5j) (inf+nanj) (-1+1j) 3j (1+2j) (1+0j) 10j 1e+20j 1e-05j (0.1-0j) (-0-0j) (inf+nanj)
    complex('j'), complex(' -j '), complex('(1+2j)'), complex('1e5-3.5j'), complex('inf+nanj'),
    complex(1j, 1j), complex(imag=3), complex(real=1, imag=2), complex(True), complex('1_0j'),
    1e20j, 1e-5j, complex(0.1, -0.0), complex(-0.0, -0.0),
    complex(float('inf'), float('nan')))
a=1+2j
b=3-4j
for op in ("a+b", "a-b", "a*b", "a/b", "a**b", "a**2", "a**-1", "a**0.5", "2**a", "a==b", "a!=b",
    "a==1", "(1+0j)==1", "abs(b)", "-a", "+a", "a.real", "a.imag", "a.conjugate()", "hash(a)",
    "bool(0j)", "bool(a)", "str(a)", "a<b", "a//b", "a%b", "divmod(a,b)", "int(a)", "float(a)",
    "complex('a')", "complex('1+')", "complex('')", "complex('1','2')", "complex(1,'2')",
    "complex('1',2)", "complex([])", "complex(None)", "complex(1,2,3)", "complex(b'1')", "a/0",
    "a/0j", "0j**-1", "0j**1j", "0**1j", "0j**0", "a.real=1", "a.foo", "a[0]", "a()", "a&b", "~a",
    "a<1", "round(a)", "a+'b'", "'b'+a", "a*'b'", "a.__add__('a')", "a.__getnewargs__()",
    "a.__complex__()", "a.__abs__()", "complex('1 + 2j')", "complex('1+2j ')", "complex('(1+2j')",
    "complex('1+2jj')", "complex('1+2')", "complex('nan')", "complex('1j+2')", "format(a,'.2f')",
    "format(a,'>20')", "format(a,'05')", "format(a,'=5')", "format(a,'x')", "format(a,',')",
    "format(a,'g')", "format(a,'+.1e')", "format(a,'%')", "'%s'%a", "'%d'%a", "'%f'%a", "1j*1j",
    "(1j)**2", "1j**3", "1e308j*10", "complex(1e308,1e308)*10", "a**1000", "abs(1e308+1e308j)",
    "10**400*1j", "a==10**400", "complex(10**400)", "pow(a,2,3)", "1j.imag", "1j .real",
    "max(a,b)", "sorted([a,b])", "sum([a,b])", "math"):
    try: print(op,eval(op) if op!="a.real=1" else exec(op))
    except Exception as e: print(op,type(e).__name__,e)
#> a+b (4-2j)
#> a-b (-2+6j)
#> a*b (11+2j)
#> a/b (-0.2+0.4j)
#> a**b (932.1391946432212+95.9465336603415j)
#> a**2 (-3+4j)
#> a**-1 (0.2-0.4j)
#> a**0.5 (1.272019649514069+0.7861513777574233j)
#> 2**a (0.36691394948660344+1.9660554808224875j)
#> a==b False
#> a!=b True
#> a==1 False
#> (1+0j)==1 True
#> abs(b) 5.0
#> -a (-1-2j)
#> +a (1+2j)
#> a.real 1.0
#> a.imag 2.0
#> a.conjugate() (1-2j)
#> hash(a) 2000007
#> bool(0j) False
#> bool(a) True
#> str(a) (1+2j)
#> a<b TypeError '<' not supported between instances of 'complex' and 'complex'
#> a//b TypeError unsupported operand type(s) for //: 'complex' and 'complex'
#> a%b TypeError unsupported operand type(s) for %: 'complex' and 'complex'
#> divmod(a,b) TypeError unsupported operand type(s) for divmod(): 'complex' and 'complex'
#> int(a) TypeError int() argument must be a string, a bytes-like object or a real number, not 'complex'
#> float(a) TypeError float() argument must be a string or a real number, not 'complex'
#> complex('a') ValueError complex() arg is a malformed string
#> complex('1+') ValueError complex() arg is a malformed string
#> complex('') ValueError complex() arg is a malformed string
#> complex('1','2') TypeError complex() can't take second arg if first is a string
#> complex(1,'2') TypeError complex() second arg can't be a string
#> complex('1',2) TypeError complex() can't take second arg if first is a string
#> complex([]) TypeError complex() first argument must be a string or a number, not 'list'
#> complex(None) TypeError complex() first argument must be a string or a number, not 'NoneType'
#> complex(1,2,3) TypeError complex() takes at most 2 arguments (3 given)
#> complex(b'1') TypeError complex() first argument must be a string or a number, not 'bytes'
#> a/0 ZeroDivisionError complex division by zero
#> a/0j ZeroDivisionError complex division by zero
#> 0j**-1 ZeroDivisionError 0.0 to a negative or complex power
#> 0j**1j ZeroDivisionError 0.0 to a negative or complex power
#> 0**1j ZeroDivisionError 0.0 to a negative or complex power
#> 0j**0 (1+0j)
#> a.real=1 AttributeError readonly attribute
#> a.foo AttributeError 'complex' object has no attribute 'foo'
#> a[0] TypeError 'complex' object is not subscriptable
#> a() TypeError 'complex' object is not callable
#> a&b TypeError unsupported operand type(s) for &: 'complex' and 'complex'
#> ~a TypeError bad operand type for unary ~: 'complex'
#> a<1 TypeError '<' not supported between instances of 'complex' and 'int'
#> round(a) TypeError type complex doesn't define __round__ method
#> a+'b' TypeError unsupported operand type(s) for +: 'complex' and 'str'
#> 'b'+a TypeError can only concatenate str (not "complex") to str
#> a*'b' TypeError can't multiply sequence by non-int of type 'complex'
#> a.__add__('a') NotImplemented
#> a.__getnewargs__() (1.0, 2.0)
#> a.__complex__() (1+2j)
#> a.__abs__() 2.23606797749979
#> complex('1 + 2j') ValueError complex() arg is a malformed string
#> complex('1+2j ') (1+2j)
#> complex('(1+2j') ValueError complex() arg is a malformed string
#> complex('1+2jj') ValueError complex() arg is a malformed string
#> complex('1+2') ValueError complex() arg is a malformed string
#> complex('nan') (nan+0j)
#> complex('1j+2') ValueError complex() arg is a malformed string
#> format(a,'.2f') 1.00+2.00j
#> format(a,'>20')               (1+2j)
#> format(a,'05') ValueError Zero padding is not allowed in complex format specifier
#> format(a,'=5') ValueError '=' alignment flag is not allowed in complex format specifier
#> format(a,'x') ValueError Unknown format code 'x' for object of type 'complex'
#> format(a,',') (1+2j)
#> format(a,'g') 1+2j
#> format(a,'+.1e') +1.0e+00+2.0e+00j
#> format(a,'%') ValueError Unknown format code '%' for object of type 'complex'
#> '%s'%a (1+2j)
#> '%d'%a TypeError %d format: a real number is required, not complex
#> '%f'%a TypeError must be real number, not complex
#> 1j*1j (-1+0j)
#> (1j)**2 (-1+0j)
#> 1j**3 (-0-1j)
#> 1e308j*10 infj
#> complex(1e308,1e308)*10 (inf+infj)
#> a**1000 OverflowError complex exponentiation
#> abs(1e308+1e308j) 1.4142135623730951e+308
#> 10**400*1j OverflowError int too large to convert to float
#> a==10**400 False
#> complex(10**400) OverflowError int too large to convert to float
#> pow(a,2,3) ValueError complex modulo
#> 1j.imag 1.0
#> 1j .real 0.0
#> max(a,b) TypeError '>' not supported between instances of 'complex' and 'complex'
#> sorted([a,b]) TypeError '<' not supported between instances of 'complex' and 'complex'
#> sum([a,b]) (4-2j)
#> math NameError name 'math' is not defined
class C:
    def __complex__(self): return 3+4j
class D:
    def __float__(self): return 2.5
class E:
    def __index__(self): return 7
class F:
    def __complex__(self): return 5
print(complex(C()),complex(D()),complex(E()),complex(D(),E()))  #> (3+4j) (2.5+0j) (7+0j) (2.5+7j)
try: complex(F())
except TypeError as e: print(e)     #> __complex__ returned non-complex (type int)
try: complex(C(),C()); print(complex(1,C()))
except TypeError as e: print(e)     #> complex() second argument must be a number, not 'C'
