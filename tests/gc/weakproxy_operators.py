# Every operator through a proxy: full class, plain class, dead.
import weakref, operator
class A:
    def __init__(s, v=10): s.v = v
    def __add__(s, o): return ("add", o)
    def __radd__(s, o): return ("radd", o)
    def __iadd__(s, o): s.v += o; return s
    def __sub__(s, o): return ("sub", o)
    def __mul__(s, o): return ("mul", o)
    def __matmul__(s, o): return ("matmul", o)
    def __imatmul__(s, o): return ("imatmul", o)
    def __truediv__(s, o): return ("div", o)
    def __floordiv__(s, o): return ("fdiv", o)
    def __mod__(s, o): return ("mod", o)
    def __divmod__(s, o): return ("divmod", o)
    def __pow__(s, o, m=None): return ("pow", o, m)
    def __rpow__(s, o): return ("rpow", o)
    def __lshift__(s, o): return ("ls", o)
    def __rshift__(s, o): return ("rs", o)
    def __and__(s, o): return ("and", o)
    def __or__(s, o): return ("or", o)
    def __xor__(s, o): return ("xor", o)
    def __neg__(s): return "neg"
    def __pos__(s): return "pos"
    def __abs__(s): return "abs"
    def __invert__(s): return "inv"
    def __int__(s): return 5
    def __float__(s): return 5.5
    def __index__(s): return 2
    def __complex__(s): return 1j
    def __bool__(s): return False
    def __len__(s): return 3
    def __getitem__(s, i): return ("get", i)
    def __setitem__(s, i, v): print("set", i, v)
    def __delitem__(s, i): print("delitem", i)
    def __contains__(s, x): return x == 1
    def __iter__(s): return iter("it")
    def __next__(s): return "nx"
    def __reversed__(s): return "rev"
    def __call__(s, *a, **k): return ("call", a, k)
    def __str__(s): return "STR"
    def __repr__(s): return "REPR"
    def __bytes__(s): return b"BYTES"
    def __format__(s, f): return "FMT" + f
    def __hash__(s): return 7
    def __eq__(s, o): return "eq"
    def __ne__(s, o): return "ne"
    def __lt__(s, o): return "lt"
    def __le__(s, o): return "le"
    def __gt__(s, o): return "gt"
    def __ge__(s, o): return "ge"
    def __round__(s, n=None): return ("round", n)
    def __enter__(s): return "enter"
    def __exit__(s, *a): return True
    def __length_hint__(s): return 4
    def meth(s): return s.v
    @property
    def prop(s): return s.v * 2
class P: pass
a = A(); p = weakref.proxy(a)
def t(f, *args):
    try: return f(*args)
    except Exception as e: return type(e).__name__ + ": " + str(e)
tests = dict(add=lambda p: p + 1, radd=lambda p: 1 + p, pp=lambda p: (p + p)[0], sub=lambda p: p - 1, mul=lambda p: p * 2, mat=lambda p: p @ 1, div=lambda p: p / 1, fd=lambda p: p // 1, mod=lambda p: p % 1, dm=lambda p: divmod(p, 1), pw=lambda p: p ** 2, pw3=lambda p: pow(p, 2, 3), rpw=lambda p: 2 ** p, ls=lambda p: p << 1, rs=lambda p: p >> 1, an=lambda p: p & 1, orr=lambda p: p | 1, xo=lambda p: p ^ 1, neg=lambda p: -p, pos=lambda p: +p, ab=lambda p: abs(p), inv=lambda p: ~p, int=int, float=float, index=operator.index, complex=complex, bool=bool, nott=lambda p: not p, len=len, get=lambda p: p[1], sl=lambda p: p[1:2], st=lambda p: p.__setitem__(1, 2), has=lambda p: 1 in p, has2=lambda p: 2 in p, iter=list, next=next, reversed=reversed, call=lambda p: p(1, a=2), str=str, repr=lambda p: repr(p)[:17], fmt=lambda p: f"{p:x}", fmt2=lambda p: f"{p!s:>5}", hash=hash, bytes=bytes, eq=lambda p: p == 1, ne=lambda p: p != 1, lt=lambda p: p < 1, le=lambda p: p <= 1, gt=lambda p: p > 1, ge=lambda p: p >= 1, rnd=round, rnd2=lambda p: round(p, 1), meth=lambda p: p.meth(), prop=lambda p: p.prop, nope=lambda p: p.nope, cls=lambda p: p.__class__.__name__, typ=lambda p: type(p).__name__, isi=lambda p: isinstance(p, A), isi2=lambda p: isinstance(p, weakref.ProxyType), dct=lambda p: p.__dict__, setv=lambda p: setattr(p, "q", 1), delv=lambda p: delattr(p, "q"), delno=lambda p: delattr(p, "q"), doc=lambda p: p.__doc__, listidx=lambda p: [1, 2, 3][p], rng=lambda p: list(range(p)), cmp2=lambda p: p == p, lh=operator.length_hint, cnt=lambda p: weakref.getweakrefcount(p), same=lambda p: weakref.proxy(a) is p, prr=lambda p: weakref.proxy(p), ref=lambda p: weakref.ref(p), with_=lambda p: p.__enter__(), dirr=lambda p: "meth" in dir(p), tup=lambda p: tuple(p), star=lambda p: [*p], unpack=lambda p: {**p}, fstr="{0} {0!r:.5}".format, pct=lambda p: "%s" % (p,), join=lambda p: "".join(p), srt=lambda p: sorted(p), sumf=lambda p: sum([p], 5), hexx=hex, chrr=chr, mulseq=lambda p: [1] * p, minp=lambda p: min(p, p) is p, sub_=lambda p: issubclass(p, A), vrs=lambda p: vars(p), setdel=lambda p: p.__delitem__(0), imat=lambda p: operator.imatmul(p, 3), isub=lambda p: operator.isub(p, 3), ipow=lambda p: operator.ipow(p, 3))
for n, f in tests.items(): print(n, t(f, p))  #> add ('add', 1)
#> radd ('radd', 1)
#> pp add
#> sub ('sub', 1)
#> mul ('mul', 2)
#> mat ('matmul', 1)
#> div ('div', 1)
#> fd ('fdiv', 1)
#> mod ('mod', 1)
#> dm ('divmod', 1)
#> pw ('pow', 2, None)
#> pw3 ('pow', 2, 3)
#> rpw ('rpow', 2)
#> ls ('ls', 1)
#> rs ('rs', 1)
#> an ('and', 1)
#> orr ('or', 1)
#> xo ('xor', 1)
#> neg neg
#> pos pos
#> ab abs
#> inv inv
#> int 5
#> float 5.5
#> index 2
#> complex (5.5+0j)
#> bool False
#> nott True
#> len 3
#> get ('get', 1)
#> sl ('get', slice(1, 2, None))
#> set 1 2
#> st None
#> has True
#> has2 False
#> iter ['i', 't']
#> next nx
#> reversed TypeError: 'weakref.CallableProxyType' object is not reversible
#> call ('call', (1,), {'a': 2})
#> str STR
#> repr <weakproxy at 0x7
#> fmt TypeError: unsupported format string passed to weakref.CallableProxyType.__format__
#> fmt2   STR
#> hash TypeError: unhashable type: 'weakref.CallableProxyType'
#> bytes b'\x00\x00'
#> eq eq
#> ne ne
#> lt lt
#> le le
#> gt gt
#> ge ge
#> rnd TypeError: type weakref.CallableProxyType doesn't define __round__ method
#> rnd2 TypeError: type weakref.CallableProxyType doesn't define __round__ method
#> meth 10
#> prop 20
#> nope AttributeError: 'A' object has no attribute 'nope'
#> cls A
#> typ CallableProxyType
#> isi True
#> isi2 False
#> dct {'v': 10}
#> setv None
#> delv None
#> delno AttributeError: 'A' object has no attribute 'q'
#> doc None
#> listidx 3
#> rng [0, 1]
#> cmp2 eq
#> lh 3
#> cnt 0
#> same True
#> prr TypeError: cannot create weak reference to 'weakref.CallableProxyType' object
#> ref TypeError: cannot create weak reference to 'weakref.CallableProxyType' object
#> with_ enter
#> dirr True
#> tup ('i', 't')
#> star ['i', 't']
#> unpack TypeError: 'weakref.CallableProxyType' object is not a mapping
#> fstr STR <weak
#> pct STR
#> join it
#> srt ['i', 't']
#> sumf ('radd', 5)
#> hexx 0x2
#>= 'chrr \x02'
#> mulseq [1, 1]
#> minp True
#> sub_ TypeError: issubclass() arg 1 must be a class
#> vrs {'v': 10}
#> delitem 0
#> setdel None
#> imat ('imatmul', 3)
#> isub ('sub', 3)
#> ipow ('pow', 3, None)
p += 5; print(type(p), p.v)         #> <class '__main__.A'> 15
a2 = P(); q = weakref.proxy(a2)
print("---- plain")                 #> ---- plain
for n, f in tests.items(): 
    if n not in ("same", "hash"): print(n, t(f, q) if n not in ("str", "fmt", "fmt2", "fstr", "pct", "sumf", "prr","ref") else "")
    #> add TypeError: unsupported operand type(s) for +: 'P' and 'int'
    #> radd TypeError: unsupported operand type(s) for +: 'int' and 'P'
    #> pp TypeError: unsupported operand type(s) for +: 'P' and 'P'
    #> sub TypeError: unsupported operand type(s) for -: 'P' and 'int'
    #> mul TypeError: unsupported operand type(s) for *: 'P' and 'int'
    #> mat TypeError: unsupported operand type(s) for @: 'P' and 'int'
    #> div TypeError: unsupported operand type(s) for /: 'P' and 'int'
    #> fd TypeError: unsupported operand type(s) for //: 'P' and 'int'
    #> mod TypeError: unsupported operand type(s) for %: 'P' and 'int'
    #> dm TypeError: unsupported operand type(s) for divmod(): 'P' and 'int'
    #> pw TypeError: unsupported operand type(s) for ** or pow(): 'P' and 'int'
    #> pw3 TypeError: unsupported operand type(s) for ** or pow(): 'P', 'int', 'int'
    #> rpw TypeError: unsupported operand type(s) for ** or pow(): 'int' and 'P'
    #> ls TypeError: unsupported operand type(s) for <<: 'P' and 'int'
    #> rs TypeError: unsupported operand type(s) for >>: 'P' and 'int'
    #> an TypeError: unsupported operand type(s) for &: 'P' and 'int'
    #> orr TypeError: unsupported operand type(s) for |: 'P' and 'int'
    #> xo TypeError: unsupported operand type(s) for ^: 'P' and 'int'
    #> neg TypeError: bad operand type for unary -: 'P'
    #> pos TypeError: bad operand type for unary +: 'P'
    #> ab TypeError: bad operand type for abs(): 'P'
    #> inv TypeError: bad operand type for unary ~: 'P'
    #> int TypeError: int() argument must be a string, a bytes-like object or a real number, not 'P'
    #> float TypeError: float() argument must be a string or a real number, not 'P'
    #> index TypeError: 'P' object cannot be interpreted as an integer
    #> complex TypeError: float() argument must be a string or a real number, not 'P'
    #> bool True
    #> nott False
    #> len TypeError: object of type 'P' has no len()
    #> get TypeError: 'P' object is not subscriptable
    #> sl TypeError: 'P' object is not subscriptable
    #> st AttributeError: 'P' object has no attribute '__setitem__'
    #> has TypeError: argument of type 'P' is not iterable
    #> has2 TypeError: argument of type 'P' is not iterable
    #> iter TypeError: 'P' object is not iterable
    #> next TypeError: Weakref proxy referenced a non-iterator 'P' object
    #> reversed AttributeError: 'P' object has no attribute '__reversed__'
    #> call TypeError: 'weakref.ProxyType' object is not callable
    #>= 'str '
    #> repr <weakproxy at 0x7
    #>= 'fmt '
    #>= 'fmt2 '
    #> bytes AttributeError: 'P' object has no attribute '__bytes__'
    #> eq False
    #> ne True
    #> lt TypeError: '<' not supported between instances of 'P' and 'int'
    #> le TypeError: '<=' not supported between instances of 'P' and 'int'
    #> gt TypeError: '>' not supported between instances of 'P' and 'int'
    #> ge TypeError: '>=' not supported between instances of 'P' and 'int'
    #> rnd TypeError: type weakref.ProxyType doesn't define __round__ method
    #> rnd2 TypeError: type weakref.ProxyType doesn't define __round__ method
    #> meth AttributeError: 'P' object has no attribute 'meth'
    #> prop AttributeError: 'P' object has no attribute 'prop'
    #> nope AttributeError: 'P' object has no attribute 'nope'
    #> cls P
    #> typ ProxyType
    #> isi False
    #> isi2 True
    #> dct {}
    #> setv None
    #> delv None
    #> delno AttributeError: 'P' object has no attribute 'q'
    #> doc None
    #> listidx TypeError: 'P' object cannot be interpreted as an integer
    #> rng TypeError: 'P' object cannot be interpreted as an integer
    #> cmp2 True
    #> lh 0
    #> cnt 0
    #>= 'prr '
    #>= 'ref '
    #> with_ AttributeError: 'P' object has no attribute '__enter__'
    #> dirr False
    #> tup TypeError: 'P' object is not iterable
    #> star TypeError: 'P' object is not iterable
    #> unpack TypeError: 'weakref.ProxyType' object is not a mapping
    #>= 'fstr '
    #>= 'pct '
    #> join TypeError: can only join an iterable
    #> srt TypeError: 'P' object is not iterable
    #>= 'sumf '
    #> hexx TypeError: 'P' object cannot be interpreted as an integer
    #> chrr TypeError: 'P' object cannot be interpreted as an integer
    #> mulseq TypeError: can't multiply sequence by non-int of type 'P'
    #> minp TypeError: '<' not supported between instances of 'P' and 'P'
    #> sub_ TypeError: issubclass() arg 1 must be a class
    #> vrs {}
    #> setdel AttributeError: 'P' object has no attribute '__delitem__'
    #> imat TypeError: unsupported operand type(s) for @=: 'P' and 'int'
    #> isub TypeError: unsupported operand type(s) for -=: 'P' and 'int'
    #> ipow TypeError: unsupported operand type(s) for **=: 'P' and 'int'
print(t(hash, q));                  #> TypeError: unhashable type: 'weakref.ProxyType'
p = weakref.proxy(a); del a, a2
try: a
except NameError: pass
print("---- dead")                  #> ---- dead
q2 = weakref.proxy(P())
for n, f in tests.items():
    if n != "same": print(n, t(f, q2))
    #> add ReferenceError: weakly-referenced object no longer exists
    #> radd ReferenceError: weakly-referenced object no longer exists
    #> pp ReferenceError: weakly-referenced object no longer exists
    #> sub ReferenceError: weakly-referenced object no longer exists
    #> mul ReferenceError: weakly-referenced object no longer exists
    #> mat ReferenceError: weakly-referenced object no longer exists
    #> div ReferenceError: weakly-referenced object no longer exists
    #> fd ReferenceError: weakly-referenced object no longer exists
    #> mod ReferenceError: weakly-referenced object no longer exists
    #> dm ReferenceError: weakly-referenced object no longer exists
    #> pw ReferenceError: weakly-referenced object no longer exists
    #> pw3 ReferenceError: weakly-referenced object no longer exists
    #> rpw ReferenceError: weakly-referenced object no longer exists
    #> ls ReferenceError: weakly-referenced object no longer exists
    #> rs ReferenceError: weakly-referenced object no longer exists
    #> an ReferenceError: weakly-referenced object no longer exists
    #> orr ReferenceError: weakly-referenced object no longer exists
    #> xo ReferenceError: weakly-referenced object no longer exists
    #> neg ReferenceError: weakly-referenced object no longer exists
    #> pos ReferenceError: weakly-referenced object no longer exists
    #> ab ReferenceError: weakly-referenced object no longer exists
    #> inv ReferenceError: weakly-referenced object no longer exists
    #> int ReferenceError: weakly-referenced object no longer exists
    #> float ReferenceError: weakly-referenced object no longer exists
    #> index ReferenceError: weakly-referenced object no longer exists
    #> complex ReferenceError: weakly-referenced object no longer exists
    #> bool ReferenceError: weakly-referenced object no longer exists
    #> nott ReferenceError: weakly-referenced object no longer exists
    #> len ReferenceError: weakly-referenced object no longer exists
    #> get ReferenceError: weakly-referenced object no longer exists
    #> sl ReferenceError: weakly-referenced object no longer exists
    #> st ReferenceError: weakly-referenced object no longer exists
    #> has ReferenceError: weakly-referenced object no longer exists
    #> has2 ReferenceError: weakly-referenced object no longer exists
    #> iter ReferenceError: weakly-referenced object no longer exists
    #> next ReferenceError: weakly-referenced object no longer exists
    #> reversed ReferenceError: weakly-referenced object no longer exists
    #> call TypeError: 'weakref.ProxyType' object is not callable
    #> str ReferenceError: weakly-referenced object no longer exists
    #> repr <weakproxy at 0x7
    #> fmt TypeError: unsupported format string passed to weakref.ProxyType.__format__
    #> fmt2 ReferenceError: weakly-referenced object no longer exists
    #> hash TypeError: unhashable type: 'weakref.ProxyType'
    #> bytes ReferenceError: weakly-referenced object no longer exists
    #> eq ReferenceError: weakly-referenced object no longer exists
    #> ne ReferenceError: weakly-referenced object no longer exists
    #> lt ReferenceError: weakly-referenced object no longer exists
    #> le ReferenceError: weakly-referenced object no longer exists
    #> gt ReferenceError: weakly-referenced object no longer exists
    #> ge ReferenceError: weakly-referenced object no longer exists
    #> rnd TypeError: type weakref.ProxyType doesn't define __round__ method
    #> rnd2 TypeError: type weakref.ProxyType doesn't define __round__ method
    #> meth ReferenceError: weakly-referenced object no longer exists
    #> prop ReferenceError: weakly-referenced object no longer exists
    #> nope ReferenceError: weakly-referenced object no longer exists
    #> cls ReferenceError: weakly-referenced object no longer exists
    #> typ ProxyType
    #> isi ReferenceError: weakly-referenced object no longer exists
    #> isi2 True
    #> dct ReferenceError: weakly-referenced object no longer exists
    #> setv ReferenceError: weakly-referenced object no longer exists
    #> delv ReferenceError: weakly-referenced object no longer exists
    #> delno ReferenceError: weakly-referenced object no longer exists
    #> doc ReferenceError: weakly-referenced object no longer exists
    #> listidx ReferenceError: weakly-referenced object no longer exists
    #> rng ReferenceError: weakly-referenced object no longer exists
    #> cmp2 ReferenceError: weakly-referenced object no longer exists
    #> lh ReferenceError: weakly-referenced object no longer exists
    #> cnt 0
    #> prr TypeError: cannot create weak reference to 'weakref.ProxyType' object
    #> ref TypeError: cannot create weak reference to 'weakref.ProxyType' object
    #> with_ ReferenceError: weakly-referenced object no longer exists
    #> dirr ReferenceError: weakly-referenced object no longer exists
    #> tup ReferenceError: weakly-referenced object no longer exists
    #> star ReferenceError: weakly-referenced object no longer exists
    #> unpack ReferenceError: weakly-referenced object no longer exists
    #> fstr ReferenceError: weakly-referenced object no longer exists
    #> pct ReferenceError: weakly-referenced object no longer exists
    #> join ReferenceError: weakly-referenced object no longer exists
    #> srt ReferenceError: weakly-referenced object no longer exists
    #> sumf ReferenceError: weakly-referenced object no longer exists
    #> hexx ReferenceError: weakly-referenced object no longer exists
    #> chrr ReferenceError: weakly-referenced object no longer exists
    #> mulseq ReferenceError: weakly-referenced object no longer exists
    #> minp ReferenceError: weakly-referenced object no longer exists
    #> sub_ ReferenceError: weakly-referenced object no longer exists
    #> vrs ReferenceError: weakly-referenced object no longer exists
    #> setdel ReferenceError: weakly-referenced object no longer exists
    #> imat ReferenceError: weakly-referenced object no longer exists
    #> isub ReferenceError: weakly-referenced object no longer exists
    #> ipow ReferenceError: weakly-referenced object no longer exists
print(repr(q2)[:13], "NoneType" in repr(q2))  #> <weakproxy at True
with_ok = weakref.proxy
try:
    with weakref.proxy(A) as z: pass
except Exception as e: print(type(e), e)
#> <class 'TypeError'> 'weakref.CallableProxyType' object does not support the context manager protocol
