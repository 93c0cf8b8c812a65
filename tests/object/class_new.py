# __new__, __init__, __call__, singletons, immutables.
class A:
    def __new__(cls, *a, **k): print("new", cls.__name__, a, k); return super().__new__(cls)
    def __init__(self, *a, **k): print("init", a, k)
A(1, k=2)                           #> new A (1,) {'k': 2}
                                    #> init (1,) {'k': 2}
class B:
    def __new__(cls): return 5
    def __init__(self): print("never")
print(B())                          #> 5
class One:
    inst = None
    def __new__(cls):
        if cls.inst is None: cls.inst = super().__new__(cls)
        return cls.inst
print(One() is One())               #> True
class Call:
    def __call__(self, *a, **k): return a, k
print(Call()(1, 2, x=3), callable(Call()), Call().__call__(5))
#> ((1, 2), {'x': 3}) True ((5,), {})
class Up(str):
    def __new__(cls, v): return super().__new__(cls, v.upper())
class Pt(tuple):
    def __new__(cls, x, y): return super().__new__(cls, (x, y))
    x = property(lambda s: s[0]); y = property(lambda s: s[1])
class Ev(int):
    def __new__(cls, v=0): return super().__new__(cls, v * 2)
class Fl(float):
    def __new__(cls, v): return float.__new__(cls, v + 0.5)
class Fs(frozenset): pass
class By(bytes):
    def __new__(cls, s): return super().__new__(cls, s, "ascii")
print(Up("ab"), Pt(1, 2).x, Pt(3, 4).y, Pt(1, 2), Ev(4), Ev(), Fl(1), Fs([1]), By("hi"), Ev(3) + 1, Up("x") + "y")
#> AB 1 4 (1, 2) 8 0 1.5 Fs({1}) b'hi' 7 Xy
class Li(list):
    def __init__(self, *a): super().__init__(a); self.n = len(a)
class Di(dict):
    def __init__(self, **k): super().__init__(k, extra=1)
print(Li(1, 2).n, Li(3), Di(a=1))   #> 2 [3] {'a': 1, 'extra': 1}
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
class Bad:
    def __init__(self): return 5
class NoArgs: pass
class OnlyNew:
    def __new__(cls, a): return object.__new__(cls)
class OnlyInit:
    def __init__(self, a): pass
e(lambda: Bad())                    #> TypeError: __init__() should return None, not 'int'
e(lambda: NoArgs(1))                #> TypeError: NoArgs() takes no arguments
e(lambda: OnlyNew())
#> TypeError: OnlyNew.__new__() missing 1 required positional argument: 'a'
e(lambda: type(OnlyNew(1)).__name__)  #> OnlyNew
e(lambda: OnlyInit())
#> TypeError: OnlyInit.__init__() missing 1 required positional argument: 'a'
e(lambda: object.__new__())         #> TypeError: object.__new__(): not enough arguments
e(lambda: object.__new__(5))        #> TypeError: object.__new__(X): X is not a type object (int)
e(lambda: object.__new__(int))      #> TypeError: object.__new__(int) is not safe, use int.__new__()
e(lambda: int.__new__(str))         #> TypeError: int.__new__(str): str is not a subtype of int
e(lambda: int.__new__(object))
#> TypeError: int.__new__(object): object is not a subtype of int
e(lambda: object.__init__(OnlyInit(1), 1))
#> TypeError: object.__init__() takes exactly one argument (the instance to initialize)
e(lambda: object.__new__(NoArgs, 1))  #> TypeError: NoArgs() takes no arguments
e(lambda: Call()(**{1: 2}))         #> TypeError: keywords must be strings
x = NoArgs.__new__(NoArgs); print(type(x).__name__, x.__dict__)  #> NoArgs {}
class Slow:
    def __init__(self): self.__class__ = NoArgs
print(type(Slow()).__name__)        #> NoArgs
