# Every binary operator with its reflected and in-place form, NotImplemented and None.
log=[]
def mk(n,ops,ret='r'):
    d={}
    for o in ops:
        d[o]=lambda self, *a, o=o: (log.append(o),
            NotImplemented if ret is None else (o, )+tuple(type(x).__name__ for x in a))[1]
    return type(n,(),d)
bins='add sub mul truediv floordiv mod divmod pow lshift rshift and or xor matmul'.split()
A=mk('A', ['__%s__'%b for b in bins])
R=mk('R', ['__r%s__'%b for b in bins])
I=mk('I', ['__i%s__'%b for b in bins if b!='divmod'])
N=mk('N',
    ['__%s__'%b for b in bins]+['__r%s__'%b for b in bins]+['__i%s__'%b for b in bins], None)
import operator
syms=dict(add='+', sub='-', mul='*', truediv='/', floordiv='//', mod='%', pow='**', lshift='<<',
    rshift='>>', matmul='@', xor='^')
syms['and']='&'
syms['or']='|'
for b,s in syms.items():
    print(b, eval('A()%s1'%s), eval('1%sR()'%s))
    d={'x':I()}
    exec('x%s=2'%s, d)
    print(d['x'])
    for e in ('N()%sN()','N()%s1','1%sN()','A.__new__(A) %s R()'):
        try: print(eval(e%s))
        except TypeError as ex: print(ex)
    d={'x':N()}
    try: exec('x%s=3'%s,d)
    except TypeError as ex: print(ex)
#> add ('__add__', 'int') ('__radd__', 'int')
#> ('__iadd__', 'int')
#> unsupported operand type(s) for +: 'N' and 'N'
#> unsupported operand type(s) for +: 'N' and 'int'
#> unsupported operand type(s) for +: 'int' and 'N'
#> ('__add__', 'R')
#> unsupported operand type(s) for +=: 'N' and 'int'
#> sub ('__sub__', 'int') ('__rsub__', 'int')
#> ('__isub__', 'int')
#> unsupported operand type(s) for -: 'N' and 'N'
#> unsupported operand type(s) for -: 'N' and 'int'
#> unsupported operand type(s) for -: 'int' and 'N'
#> ('__sub__', 'R')
#> unsupported operand type(s) for -=: 'N' and 'int'
#> mul ('__mul__', 'int') ('__rmul__', 'int')
#> ('__imul__', 'int')
#> unsupported operand type(s) for *: 'N' and 'N'
#> unsupported operand type(s) for *: 'N' and 'int'
#> unsupported operand type(s) for *: 'int' and 'N'
#> ('__mul__', 'R')
#> unsupported operand type(s) for *=: 'N' and 'int'
#> truediv ('__truediv__', 'int') ('__rtruediv__', 'int')
#> ('__itruediv__', 'int')
#> unsupported operand type(s) for /: 'N' and 'N'
#> unsupported operand type(s) for /: 'N' and 'int'
#> unsupported operand type(s) for /: 'int' and 'N'
#> ('__truediv__', 'R')
#> unsupported operand type(s) for /=: 'N' and 'int'
#> floordiv ('__floordiv__', 'int') ('__rfloordiv__', 'int')
#> ('__ifloordiv__', 'int')
#> unsupported operand type(s) for //: 'N' and 'N'
#> unsupported operand type(s) for //: 'N' and 'int'
#> unsupported operand type(s) for //: 'int' and 'N'
#> ('__floordiv__', 'R')
#> unsupported operand type(s) for //=: 'N' and 'int'
#> mod ('__mod__', 'int') ('__rmod__', 'int')
#> ('__imod__', 'int')
#> unsupported operand type(s) for %: 'N' and 'N'
#> unsupported operand type(s) for %: 'N' and 'int'
#> unsupported operand type(s) for %: 'int' and 'N'
#> ('__mod__', 'R')
#> unsupported operand type(s) for %=: 'N' and 'int'
#> pow ('__pow__', 'int') ('__rpow__', 'int')
#> ('__ipow__', 'int')
#> unsupported operand type(s) for ** or pow(): 'N' and 'N'
#> unsupported operand type(s) for ** or pow(): 'N' and 'int'
#> unsupported operand type(s) for ** or pow(): 'int' and 'N'
#> ('__pow__', 'R')
#> unsupported operand type(s) for **=: 'N' and 'int'
#> lshift ('__lshift__', 'int') ('__rlshift__', 'int')
#> ('__ilshift__', 'int')
#> unsupported operand type(s) for <<: 'N' and 'N'
#> unsupported operand type(s) for <<: 'N' and 'int'
#> unsupported operand type(s) for <<: 'int' and 'N'
#> ('__lshift__', 'R')
#> unsupported operand type(s) for <<=: 'N' and 'int'
#> rshift ('__rshift__', 'int') ('__rrshift__', 'int')
#> ('__irshift__', 'int')
#> unsupported operand type(s) for >>: 'N' and 'N'
#> unsupported operand type(s) for >>: 'N' and 'int'
#> unsupported operand type(s) for >>: 'int' and 'N'
#> ('__rshift__', 'R')
#> unsupported operand type(s) for >>=: 'N' and 'int'
#> matmul ('__matmul__', 'int') ('__rmatmul__', 'int')
#> ('__imatmul__', 'int')
#> unsupported operand type(s) for @: 'N' and 'N'
#> unsupported operand type(s) for @: 'N' and 'int'
#> unsupported operand type(s) for @: 'int' and 'N'
#> ('__matmul__', 'R')
#> unsupported operand type(s) for @=: 'N' and 'int'
#> xor ('__xor__', 'int') ('__rxor__', 'int')
#> ('__ixor__', 'int')
#> unsupported operand type(s) for ^: 'N' and 'N'
#> unsupported operand type(s) for ^: 'N' and 'int'
#> unsupported operand type(s) for ^: 'int' and 'N'
#> ('__xor__', 'R')
#> unsupported operand type(s) for ^=: 'N' and 'int'
#> and ('__and__', 'int') ('__rand__', 'int')
#> ('__iand__', 'int')
#> unsupported operand type(s) for &: 'N' and 'N'
#> unsupported operand type(s) for &: 'N' and 'int'
#> unsupported operand type(s) for &: 'int' and 'N'
#> ('__and__', 'R')
#> unsupported operand type(s) for &=: 'N' and 'int'
#> or ('__or__', 'int') ('__ror__', 'int')
#> ('__ior__', 'int')
#> unsupported operand type(s) for |: 'N' and 'N'
#> unsupported operand type(s) for |: 'N' and 'int'
#> unsupported operand type(s) for |: 'int' and 'N'
#> ('__or__', 'R')
#> unsupported operand type(s) for |=: 'N' and 'int'
print(divmod(A(),1),divmod(1,R()))  #> ('__divmod__', 'int') ('__rdivmod__', 'int')
try: divmod(N(),1)
except TypeError as ex: print(ex)   #> unsupported operand type(s) for divmod(): 'N' and 'int'
class S(A): pass
class P:
    def __add__(self,o): return 'P'
    def __radd__(self,o): return 'Pr'
class Q(P):
    def __radd__(self,o): return 'Qr'
class Q2(P): pass
print(P()+Q(), Q()+P(), P()+P(), P()+Q2(), 1+Q2())  #> Qr P P P Pr
class F:
    __add__=None
    __radd__=5
for e in ("F()+1","1+F()","F()+F()"):
    try: print(eval(e))
    except TypeError as ex: print(ex)  #> 'NoneType' object is not callable
                                       #> 'int' object is not callable
                                       #> 'NoneType' object is not callable
class Cmp:
    def __init__(s,n): s.n=n
    def __lt__(s,o): print('lt',s.n); return NotImplemented
    def __gt__(s,o): print('gt',s.n); return NotImplemented
    def __eq__(s,o): print('eq',s.n); return NotImplemented
    def __le__(s,o): print('le',s.n); return 'LE'
a,b=Cmp('a'),Cmp('b')
for e in ("a<b","a>b","a==b","a!=b","a<=b","a>=b","a<1","1<a","a in [b]","[a]==[b]","(a,)<(b,)"):
    try: print(e,eval(e))
    except TypeError as ex: print(e,ex)
#> lt a
#> gt b
#> a<b '<' not supported between instances of 'Cmp' and 'Cmp'
#> gt a
#> lt b
#> a>b '>' not supported between instances of 'Cmp' and 'Cmp'
#> eq a
#> eq b
#> a==b False
#> eq a
#> eq b
#> a!=b True
#> le a
#> a<=b LE
#> le b
#> a>=b LE
#> lt a
#> a<1 '<' not supported between instances of 'Cmp' and 'int'
#> gt a
#> 1<a '<' not supported between instances of 'int' and 'Cmp'
#> eq b
#> eq a
#> a in [b] False
#> eq a
#> eq b
#> [a]==[b] False
#> eq a
#> eq b
#> lt a
#> gt b
#> (a,)<(b,) '<' not supported between instances of 'Cmp' and 'Cmp'
