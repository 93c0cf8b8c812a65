# super() in odd places.
class A:
    def m(self): return "A.m"
    @classmethod
    def c(cls): return "A.c " + cls.__name__
    @staticmethod
    def s(): return "A.s"
    @property
    def p(self): return "A.p"
    x = "A.x"
    def __getitem__(self, i): return ("A", i)
class B(A):
    def m(self): return "B>" + super().m()
    @classmethod
    def c(cls): return "B>" + super().c()
    @staticmethod
    def s(): return "B>" + super(B, B).s()
    @property
    def p(self): return "B>" + super().p
    def inner(self): return (lambda: super(B, self).m())()
    def comp(self): return [super(B, self).x for _ in range(1)]
    def nested(self):
        def f(self): return super().m()
        return f(self)
    def item(self, i): return super().__getitem__(i)
    def rebind(self): s = super(); return s.m(), s.x, s.p
    def attr(self): super().zz
    def star(*args): return super().m()
    def delself(self): del self; return super().m()
    def sub(self, i): return super()[i]
    def set(self): super().newattr = 5; return self.__dict__
    def gen(self): yield super().m()
    m2 = lambda self: super().m() + " lambda"
    def dflt(self, s=lambda self: super().m()): return s(self)
b = B()
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
for n in ("m", "inner", "comp", "nested", "rebind", "attr", "star", "delself", "set", "m2", "dflt"): e(lambda: getattr(b, n)())
#> B>A.m
#> A.m
#> ['A.x']
#> A.m
#> ('A.m', 'A.x', 'A.p')
#> AttributeError: 'super' object has no attribute 'zz'
#> RuntimeError: super(): no arguments
#> RuntimeError: super(): arg[0] deleted
#> AttributeError: 'super' object has no attribute 'newattr'
#> A.m lambda
#> A.m
e(lambda: b.c()); e(lambda: B.c()); e(lambda: b.s()); e(lambda: b.p); e(lambda: b.item(3)); e(lambda: b.sub(3)); e(lambda: list(b.gen())); e(lambda: B.m(5)); e(lambda: B.m(A())); e(lambda: super(B, b).m()); e(lambda: super(B).__get__(b).m()); e(lambda: super(A, b).m()); e(lambda: super(int, b)); e(lambda: super()); e(lambda: super(B, b).__self__ is b); e(lambda: super(B, b).__thisclass__.__name__); e(lambda: super(B, b).__self_class__.__name__); e(lambda: super(B, b).__class__)
#> B>A.c B
#> B>A.c B
#> B>A.s
#> B>A.p
#> ('A', 3)
#> TypeError: 'super' object is not subscriptable
#> ['A.m']
#> TypeError: super(type, obj): obj must be an instance or subtype of type
#> TypeError: super(type, obj): obj must be an instance or subtype of type
#> A.m
#> A.m
#> AttributeError: 'super' object has no attribute 'm'
#> TypeError: super(type, obj): obj must be an instance or subtype of type
#> RuntimeError: super(): no arguments
#> True
#> B
#> B
#> <class 'super'>
def outside(self): return super().m()
B.out = outside; e(lambda: b.out()); e(lambda: B.__mro__[1].m(b))
#> RuntimeError: super(): __class__ cell not found
#> A.m
class M(type):
    def __call__(cls, *a): r = super().__call__(*a); r.made = True; return r
    def who(cls): return "M.who"
class N(M):
    def who(cls): return "N>" + super().who()
class K(metaclass=N):
    def __init__(self): super().__init__()
    def __init_subclass__(cls, **k): super().__init_subclass__(**k); cls.reg = k
class L(K): pass
print(K().made, K.who(), L.who(), L.reg, L().made)  #> True N>M.who N>M.who {} True
class P:
    def __new__(cls, *a): o = super().__new__(cls); o.args = a; return o
    def __init__(self, *a): super().__init__(); 
    def __repr__(self): return "P" + super().__repr__()[:1]
    def __setattr__(self, n, v): super().__setattr__(n + "_", v)
    def __getattribute__(self, n): return super().__getattribute__(n + "_" if n == "args" else n)
    def __eq__(self, o): return super().__eq__(o)
    def __dir__(self): return [x for x in super().__dir__() if x[0] != "_"]
print(P(1, 2).args, P(), dir(P(3)), P() == 1)  #> (1, 2) P< ['args_'] False
