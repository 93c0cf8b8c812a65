# Metaclasses, __prepare__, __init_subclass__, __class_getitem__, type().
class Meta(type):
    @classmethod
    def __prepare__(m, name, bases, **kw): print("prepare", name, kw); return {"injected": 1}
    def __new__(m, name, bases, ns, **kw): print("new", name, [k for k in ns if k[0] != "_"]); return super().__new__(m, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw): print("init", name, kw); super().__init__(name, bases, ns)
    def __instancecheck__(cls, o): return o == "magic" or type.__instancecheck__(cls, o)
    def __subclasscheck__(cls, c): return c is int or type.__subclasscheck__(cls, c)
    def __len__(cls): return 77
    def __iter__(cls): return iter("meta")
    def __repr__(cls): return f"<M {cls.__name__}>"
    prop = property(lambda cls: cls.__name__ + ".prop")
class A(metaclass=Meta, opt=1): x = 1  #> prepare A {'opt': 1}
                                       #> new A ['injected', 'x']
                                       #> init A {'opt': 1}
class B(A): y = 2                   #> prepare B {}
                                    #> new B ['injected', 'y']
                                    #> init B {}
print(A.injected, type(B).__name__, isinstance("magic", A), isinstance(A(), A), issubclass(int, A), issubclass(str, A), len(A), list(B), A, B.prop, [A])
#> 1 Meta True True True False 77 ['m', 'e', 't', 'a'] <M A> B.prop [<M A>]
class Base:
    subs = []
    def __init_subclass__(cls, tag=None, **kw): super().__init_subclass__(**kw); Base.subs.append((cls.__name__, tag))
class S1(Base, tag="t"): pass
class S2(S1): pass
print(Base.subs)                    #> [('S1', 't'), ('S2', None)]
T = type("T", (Base,), {"z": 3, "m": lambda self: self.z}); print(T().m(), T.__name__, Base.subs[-1], type(T), type(5) is int, type("X", (), {})().__class__.__name__)
#> 3 T ('T', None) <class 'type'> True X
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
class M2(type): pass
class C2(metaclass=M2): pass
def conflict():
    class X(A, C2): pass
def kwargs():
    class X(foo=1): pass
def badmeta():
    class X(metaclass=5): pass
def badprep():
    class P(type):
        def __prepare__(n, b): return 5
    class X(metaclass=P): pass
e(conflict); e(kwargs); e(badmeta); e(badprep)
#> TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#> TypeError: kwargs.<locals>.X.__init_subclass__() takes no keyword arguments
#> TypeError: 'int' object is not callable
#> TypeError: P.__prepare__() must return a mapping, not int
e(lambda: type("a", 1, {}))         #> TypeError: type.__new__() argument 2 must be tuple, not int
e(lambda: type("a", (), 5))         #> TypeError: type.__new__() argument 3 must be dict, not int
e(lambda: type(1, (), {}))          #> TypeError: type.__new__() argument 1 must be str, not int
e(lambda: type("a", ()))            #> TypeError: type() takes 1 or 3 arguments
e(lambda: type())                   #> TypeError: type() takes 1 or 3 arguments
e(lambda: type("a\0b", (), {}))     #> ValueError: type name must not contain null characters
def fn(name, bases, ns, **kw): print("function as metaclass", name, sorted(kw)); return type(name, bases, ns)
class F(metaclass=fn, k=1): pass    #> function as metaclass F ['k']
print(type(F))                      #> <class 'type'>
class Mro(type):
    def mro(cls): return [cls, object]
class X1(A if False else object, metaclass=Mro): pass
print(X1.__mro__)                   #> (<class '__main__.X1'>, <class 'object'>)
class Entry:
    def __mro_entries__(self, bases): return (Base,)
class ViaEntry(Entry()): pass
print(ViaEntry.__bases__, len(ViaEntry.__orig_bases__))  #> (<class '__main__.Base'>,) 1
print(type.__call__(A).x, Meta.__mro__, type.__mro__, type(type), isinstance(type, object), isinstance(object, type), A.__class__)
#> 1 (<class '__main__.Meta'>, <class 'type'>, <class 'object'>) (<class 'type'>, <class 'object'>) <class 'type'> True True <class '__main__.Meta'>
A.__name__ = "Renamed"; print(A, A.__qualname__); A.__qualname__ = "q.n"; print(A.__qualname__); A.__module__ = "mod"; print(repr(type("Z", (), {"__module__": "mm"})))
#> <M Renamed> A
#> q.n
#> <class 'mm.Z'>
