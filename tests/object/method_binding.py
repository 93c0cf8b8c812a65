# What binding a special method may do.
class A:
    def foo(cls): return 42
class B:
    foo = classmethod(A().foo)
try: print(B.foo())
except TypeError as e: print(e)     #> A.foo() takes 1 positional argument but 2 were given
class C:
    @classmethod
    @property
    def p(cls): return cls.__name__
print(C.p, C().p)                   #> C C
def booh(self): raise AttributeError("booh")
class E:
    __eq__ = property(booh); __hash__ = None
try: print(E() == E())              #> False
except AttributeError as e: print(e)
class E2:
    __lt__ = property(booh)
try: print(E2() < E2())
except (AttributeError, TypeError) as e: print(type(e), e)
#> <class 'TypeError'> '<' not supported between instances of 'E2' and 'E2'
for n in ("__len__", "__add__", "__repr__", "__hash__", "__bool__", "__iter__", "__call__", "__getitem__", "__contains__", "__index__", "__neg__", "__iadd__", "__radd__", "__str__", "__next__", "__setitem__", "__delitem__", "__getattr__", "__del__", "__enter__", "__reversed__", "__format__", "__int__", "__float__", "__get__"):
    X = type("X", (), {n: property(booh)})
    x = X()
    ops = {"__len__": len, "__add__": lambda x: x + 1, "__repr__": repr, "__hash__": hash, "__bool__": bool, "__iter__": iter, "__call__": lambda x: x(), "__getitem__": lambda x: x[0], "__contains__": lambda x: 1 in x, "__index__": lambda x: [][x], "__neg__": lambda x: -x, "__iadd__": lambda x: x.__class__ and exec("x += 1", {"x": x}), "__radd__": lambda x: 1 + x, "__str__": str, "__next__": next, "__setitem__": lambda x: x.__setitem__, "__delitem__": lambda x: exec("del x[0]", {"x": x}), "__getattr__": lambda x: x.nope, "__del__": lambda x: None, "__enter__": lambda x: exec("with x: pass", {"x": x}), "__reversed__": reversed, "__format__": format, "__int__": int, "__float__": float, "__get__": lambda x: type("Y", (), {"a": x}).a}
    try: print(n, type(ops[n](x)).__name__)
    except Exception as e: print(n, type(e).__name__, e)
    if n == "__del__": 
        del X.__del__
#> __len__ AttributeError booh
#> __add__ AttributeError booh
#> __repr__ str
#> __hash__ TypeError unhashable type: 'X'
#> __bool__ AttributeError booh
#> __iter__ TypeError 'X' object is not iterable
#> __call__ AttributeError booh
#> __getitem__ AttributeError booh
#> __contains__ AttributeError booh
#> __index__ AttributeError booh
#> __neg__ AttributeError booh
#> __iadd__ AttributeError booh
#> __radd__ AttributeError booh
#> __str__ AttributeError booh
#> __next__ AttributeError booh
#> __setitem__ AttributeError booh
#> __delitem__ AttributeError booh
#> __getattr__ AttributeError booh
#> __del__ NoneType
#> __enter__ AttributeError booh
#> __reversed__ AttributeError booh
#> __format__ AttributeError booh
#> __int__ AttributeError booh
#> __float__ AttributeError booh
#> __get__ TypeError 'property' object is not callable
