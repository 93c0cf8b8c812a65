# Name resolution in class bodies.
x = "global"
class A:                            #> global __main__ A __main__
                                    #> class
                                    #> name 'y' is not defined
                                    #> global
    print(x, __name__, __qualname__, __module__)
    x = "class"
    print(x)
    y = [x for _ in range(1)] if False else x
    def f(self): return x
    z = (lambda: x)()
    l = [i for i in range(3)]
    d = {k: v for k, v in [("a", 1)]}
    for i in range(3): pass
    if True: w = "in if"
    try: v = 1 / 0
    except ZeroDivisionError: v = "caught"
    class Inner:
        try: print(y)
        except NameError as err: print(err)
        q = x
    del x
    print(x)
print(A().f(), A.z, A.l, A.d, A.i, A.w, A.v, A.Inner.q, A.Inner.__qualname__, hasattr(A, "x"))
#> global global [0, 1, 2] {'a': 1} 2 in if caught global A.Inner False
def outer():
    v = "outer"
    class B:
        print(v)
        v = "B"
        print(v)
        def get(self): return v
    class C:
        nonlocal v
        v = "changed"
    class D:
        global g
        g = "made in a class body"
    return B().get(), v, "v" in vars(C)
print(outer(), g)                   #! NameError: name 'v' is not defined
def dynamic(base, **kw): return type("Dyn", (base,), kw)
D = dynamic(A, hello=5); print(D.__name__, D.hello, D.__mro__[1].__name__, D().w)
print([n for n in vars(A) if not n.startswith("__")])
class E: a = 1; b = a + 1; c, d = a, b
print(E.a, E.b, E.c, E.d)
class F:
    def __private(self): return "private"
    def call(self): return self.__private()
    __attr = 5
    def __dunder__(self): return "dunder"
    _F__x = 1
print(F().call(), F()._F__private(), F._F__attr, F().__dunder__(), [n for n in vars(F) if "F" in n])
try: F().__private()
except AttributeError as err: print(err)
class _G:
    __n = 7
    get = lambda self: self.__n
print(_G().get(), _G._G__n)
