# Classes: attributes, descriptors, metaclasses, subclasses of built-in types, wrong uses.
# classes, attribute access, inheritance, descriptors
class A:
    """doc of A"""
    x = 1
    def __init__(self, v=0): self.v = v
    def m(self): return ('m', self.v)
    @classmethod
    def c(cls, *a): return cls.__name__, a
    @staticmethod
    def s(*a): return a
    @property
    def p(self): return self.v
    @p.setter
    def p(self, v): self.v = v * 2
    @p.deleter
    def p(self): self.v = None
class B(A):
    def m(self): return ('B',) + super().m()
a = A(3); b = B(4)
print(a.m(), b.m(), A.c(1), b.c(2), a.s(1), B.s(2), a.p, a.x)
#> ('m', 3) ('B', 'm', 4) ('A', (1,)) ('B', (2,)) (1,) (2,) 3 1
a.p = 5; print(a.v, a.p); del a.p; print(a.v)  #> 10 10
                                               #> None
print(A.__doc__, A.__name__, A.__qualname__, A.__module__, A.__bases__, B.__mro__, A.__dict__['x'], A.__class__)
#> doc of A A A __main__ (<class 'object'>,) (<class '__main__.B'>, <class '__main__.A'>, <class 'object'>) 1 <class 'type'>
def t(f, *a, **k):
    try: print(f(*a, **k))
    except BaseException as e: print(type(e).__name__, '|', e)
t(lambda: a.nope); t(lambda: A.nope); t(lambda: setattr(A, 'p', 1)); 
#> AttributeError | 'A' object has no attribute 'nope'
#> AttributeError | type object 'A' has no attribute 'nope'
#> None
class P:
    @property
    def ro(self): return 1
t(lambda: setattr(P(), 'ro', 1)); t(lambda: delattr(P(), 'ro')); 
#> AttributeError | property 'ro' of 'P' object has no setter
#> AttributeError | property 'ro' of 'P' object has no deleter
class Q:
    x = property(None, lambda s, v: None)
t(lambda: Q().x); t(lambda: delattr(Q(), 'x'))
#> AttributeError | property 'x' of 'Q' object has no getter
#> AttributeError | property 'x' of 'Q' object has no deleter
t(lambda: A(1, 2)); t(lambda: A(w=1)); t(lambda: A.m()); t(lambda: A.m(5)); t(lambda: B.m(a))
#> TypeError | A.__init__() takes from 1 to 2 positional arguments but 3 were given
#> TypeError | A.__init__() got an unexpected keyword argument 'w'
#> TypeError | A.m() missing 1 required positional argument: 'self'
#> AttributeError | 'int' object has no attribute 'v'
#> TypeError | super(type, obj): obj must be an instance or subtype of type
class S:
    __slots__ = ('a', 'b')
s = S(); t(lambda: s.a); s.a = 1; print(s.a); t(lambda: setattr(s, 'c', 1)); t(lambda: delattr(s, 'b')); t(lambda: s.__dict__)
#> AttributeError | 'S' object has no attribute 'a'
#> 1
#> AttributeError | 'S' object has no attribute 'c'
#> AttributeError | b
#> AttributeError | 'S' object has no attribute '__dict__'
class S2(S): __slots__ = ()
t(lambda: setattr(S2(), 'z', 1))    #> AttributeError | 'S2' object has no attribute 'z'
class S3(S): pass
z = S3(); z.q = 1; print(z.__dict__, S3.__slots__, S.a)
#> {'q': 1} ('a', 'b') <member 'a' of 'S' objects>
class D:
    def __get__(self, o, t=None): return ('get', o is None, t.__name__)
    def __set__(self, o, v): print('set', v)
    def __delete__(self, o): print('del')
    def __set_name__(self, o, n): print('set_name', o.__name__, n)
class E:                            #> set_name E d
    d = D()
e = E(); print(e.d, E.d); e.d = 1; del e.d; e.__dict__['d'] = 5; print(e.d)
#> ('get', False, 'E') ('get', True, 'E')
#> set 1
#> del
#> ('get', False, 'E')
class ND:
    def __get__(self, o, t=None): return 'nd'
class F: d = ND()
f = F(); print(f.d); f.d = 3; print(f.d); del f.d; print(f.d)  #> nd
                                                               #> 3
                                                               #> nd
class G:
    def __getattr__(self, n): return 'ga:' + n
    def __setattr__(self, n, v): print('sa', n, v); object.__setattr__(self, n, v)
    def __delattr__(self, n): print('da', n); object.__delattr__(self, n)
g = G(); print(g.foo); g.foo = 1; print(g.foo); del g.foo; print(g.foo); t(lambda: delattr(g, 'zz'))
#> ga:foo
#> sa foo 1
#> 1
#> da foo
#> ga:foo
#> da zz
#> AttributeError | 'G' object has no attribute 'zz'
class H:
    def __getattribute__(self, n):
        if n == 'bad': raise AttributeError('custom')
        return object.__getattribute__(self, n)
    def __getattr__(self, n): return 'fallback ' + n
print(H().bad, H().other)           #> fallback bad fallback other
class Meta(type):
    def __new__(m, name, bases, ns, **k): print('new', name, sorted(k)); return super().__new__(m, name, bases, ns)
    def __init__(c, name, bases, ns, **k): print('init', name, sorted(k)); super().__init__(name, bases, ns)
    def __call__(c, *a): print('call', a); return super().__call__(*a)
    @classmethod
    def __prepare__(m, name, bases, **k): print('prep', name, sorted(k)); return {'added': 1}
    def __instancecheck__(c, o): return o == 5
    def __subclasscheck__(c, o): return o is int
    def __repr__(c): return '<Meta %s>' % c.__name__
    def __len__(c): return 42
    @property
    def mp(c): return 'mp'
class M(metaclass=Meta, kw=1):      #> prep M ['kw']
                                    #> new M ['kw']
                                    #> init M ['kw']
    def __init__(self, *a): self.a = a
print(M, M(1).a, M.added, isinstance(5, M), isinstance(M(), M), issubclass(int, M), issubclass(str, M), len(M), M.mp, type(M).__name__)
#> call (1,)
#> call ()
#> <Meta M> (1,) 1 True True True False 42 mp Meta
t(lambda: M().mp)                   #> call ()
                                    #> AttributeError | 'M' object has no attribute 'mp'
class N(M): pass                    #> prep N []
                                    #> new N []
                                    #> init N []
class Init:
    def __init_subclass__(cls, /, tag=None, **k): print('sub', cls.__name__, tag, k); super().__init_subclass__(**k)
class I1(Init, tag=3): pass         #> sub I1 3 {}
def mk():
    class I2(Init, zzz=3): pass
t(mk)                               #> sub I2 None {'zzz': 3}
#> TypeError | mk.<locals>.I2.__init_subclass__() takes no keyword arguments
def mk():
    class X(A, A): pass
t(mk)                               #> TypeError | duplicate base class A
def mk():
    class X(object, A): pass
t(mk)                               #> TypeError | Cannot create a consistent method resolution
                                    #> order (MRO) for bases object, A
def mk():
    class X(1): pass
t(mk)                               #> TypeError | int() takes at most 2 arguments (3 given)
def mk():
    class X(A, metaclass=Meta): pass
    class Y(X, metaclass=type): pass
    class M2(type): pass
    class Z(X, metaclass=M2): pass
t(mk)                               #> prep X []
#> new X []
#> init X []
#> prep Y []
#> new Y []
#> init Y []
#> TypeError | metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
def mk():
    class X(foo=1): pass
t(mk)
#> TypeError | mk.<locals>.X.__init_subclass__() takes no keyword arguments
class K:
    def __init__(self): return 5
t(K)                                #> TypeError | __init__() should return None, not 'int'
class K:
    def __new__(cls): return 5
print(K())                          #> 5
class K:
    def __new__(cls, *a): print('new', a); return object.__new__(cls)
t(lambda: type(K(1)).__name__)      #> new (1,)
                                    #> K
class K:
    def __new__(cls, *a): return object.__new__(cls, *a)
t(lambda: type(K(1)).__name__)
#> TypeError | object.__new__() takes exactly one argument (the type to instantiate)
class K:
    def __init__(self, *a): object.__init__(self, *a)
t(lambda: type(K(1)).__name__)
#> TypeError | object.__init__() takes exactly one argument (the instance to initialize)
class K:
    def __init__(self, *a): super().__init__(*a)
    def __new__(cls, *a): return super().__new__(cls, *a)
t(lambda: type(K(1)).__name__)
#> TypeError | object.__new__() takes exactly one argument (the type to instantiate)
t(object.__new__); t(object.__new__, 1); t(object.__new__, int); t(int.__new__, str); t(int.__new__, A); t(type.__call__); t(object.__init__)
#> TypeError | object.__new__(): not enough arguments
#> TypeError | object.__new__(X): X is not a type object (int)
#> TypeError | object.__new__(int) is not safe, use int.__new__()
#> TypeError | int.__new__(str): str is not a subtype of int
#> TypeError | int.__new__(A): A is not a subtype of int
#> TypeError | descriptor '__call__' of 'type' object needs an argument
#> TypeError | descriptor '__init__' of 'object' object needs an argument
class L(list):
    def __init__(self, *a, tag=None): super().__init__(*a); self.tag = tag
l = L([1, 2], tag='x'); print(l, l.tag, l + [3], type(l + [3]).__name__, l[:], type(l[:]).__name__, l == [1, 2], isinstance(l, list), len(l))
#> [1, 2] x [1, 2, 3] list [1, 2] list True True 2
class I(int):
    def __new__(cls, v, extra=None): o = super().__new__(cls, v); o.extra = extra; return o
    def __add__(self, o): return I(int(self) + o, 'added')
i = I(5, 'e'); print(i, i.extra, (i + 1).extra, 1 + i, type(1 + i).__name__, i * 2, -i, type(-i).__name__, hash(i) == 5, i == 5, '%d' % i, f'{i:03}', [0, 1, 2, 3, 4, 'five'][i])
#> 5 e added 6 int 10 -5 int True True 5 005 five
class D2(dict):
    def __missing__(self, k): return ('missing', k)
d = D2(a=1); print(d['a'], d['b'], d.get('b'), d, len(d))  #> 1 ('missing', 'b') None {'a': 1} 1
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
print(T(1, 2), T(1, 2)[0], T(1) + (2,), T() == (), repr(T(1)))  #> (1, 2) 1 (1, 2) True (1,)
class St(str):
    def upper(self): return 'UP'
print(St('abc').upper(), St('abc') + 'd', St('abc') == 'abc', {St('a'): 1}['a'], St('x').join(['a', 'b']))
#> UP abcd True 1 axb
class Ex(Exception):
    def __init__(self, a, b): super().__init__(a); self.b = b
    def __str__(self): return 'Ex-' + str(self.args)
try: raise Ex(1, 2)
except Ex as x: print(x, x.args, x.b, repr(x))  #> Ex-(1,) (1,) 2 Ex(1)
print(object().__class__, object.__subclasses__()[:0], type.mro(A), A.mro(), (lambda: 0).__class__.__name__)
#> <class 'object'> [] [<class '__main__.A'>, <class 'object'>] [<class '__main__.A'>, <class 'object'>] function
print(isinstance(A, type), issubclass(B, A), issubclass(A, B), B.__base__, type(type), type.__bases__, object.__bases__, object.__base__)
#> True True False <class '__main__.A'> <class 'type'> (<class 'object'>,) () None
A.y = 10; print(a.y, b.y); B.y = 20; print(a.y, b.y); del A.y; print(b.y); t(lambda: a.y)  #> 10 10
#> 10 20
#> 20
#> AttributeError | 'A' object has no attribute 'y'
a.__class__ = B; print(a.m()); t(lambda: setattr(a, '__class__', int)); t(lambda: setattr(a, '__class__', 5)); t(lambda: setattr(s, '__class__', A))
#> ('B', 'm', None)
#> TypeError | __class__ assignment only supported for mutable types or ModuleType subclasses
#> TypeError | __class__ must be set to a class, not 'int' object
#> TypeError | __class__ assignment: 'A' object layout differs from 'S'
t(lambda: setattr(a, '__dict__', 5)); a.__dict__ = {'v': 99}; print(a.v); 
#> TypeError | __dict__ must be set to a dictionary, not a 'int'
#> 99
t(lambda: delattr(A, '__dict__')); t(lambda: setattr(A, '__name__', 5)); A.__name__ = 'AA'; print(A, repr(A), A.__qualname__); t(lambda: delattr(A, '__name__')); t(lambda: setattr(A, '__bases__', ())); t(lambda: setattr(A, '__bases__', 5)); t(lambda: setattr(B, '__bases__', (B,)))
#> AttributeError | attribute '__dict__' of 'type' objects is not writable
#> TypeError | can only assign string to A.__name__, not 'int'
#> <class '__main__.A'> <class '__main__.A'> A
#> TypeError | cannot delete '__name__' attribute of immutable type 'AA'
#> TypeError | can only assign non-empty tuple to AA.__bases__, not ()
#> TypeError | can only assign tuple to AA.__bases__, not int
#> TypeError | a __bases__ item causes an inheritance cycle
t(lambda: setattr(B, '__bases__', (S3,))); print([c.__name__ for c in B.__mro__])
#> TypeError | __bases__ assignment: 'S3' object layout differs from 'AA'
#> ['B', 'AA', 'object']
print(vars(b), dir(b)[-5:])         #> {'v': 4} ['p', 's', 'v', 'x', 'y']
class Outer:
    class Inner:
        def f(self): pass
        class Deep: pass
    def g(self):
        class Loc: pass
        return Loc
print(Outer.Inner, Outer.Inner.f.__qualname__, Outer.Inner.Deep.__qualname__, Outer().g().__qualname__)
#> <class '__main__.Outer.Inner'> Outer.Inner.f Outer.Inner.Deep Outer.g.<locals>.Loc
x = 5
class Sc:
    x = x + 1
    y = [x for _ in range(2)]
    l = lambda: x
    def f(self): return x
print(Sc.x, Sc.y, Sc.l(), Sc().f())  #> 6 [5, 5] 5 5
class Dunder:
    __a = 1
    def get(self): return self.__a
    def __b(self): return 2
    def call(self): return self.__b()
print(Dunder().get(), Dunder().call(), Dunder._Dunder__a); t(lambda: Dunder().__a)  #> 1 2 1
#> AttributeError | 'Dunder' object has no attribute '__a'
t(lambda: super().foo); t(lambda: super(B).foo)  #> RuntimeError | super(): no arguments
#> AttributeError | 'super' object has no attribute 'foo'
class Sup:
    def f(self): return super().nope
    def g(): return super()
    def h(self): 
        del self
        return super()
t(Sup().f); t(Sup.g); t(Sup().h)    #> AttributeError | 'super' object has no attribute 'nope'
                                    #> RuntimeError | super(): no arguments
                                    #> RuntimeError | super(): arg[0] deleted
