# Function objects and their attributes.
def f(a, b=1, *c, d=2, **e) -> int:
    "doc"
    return a
print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__dict__, f.__closure__, f.__code__.co_name, f.__globals__ is globals(), f.__builtins__ is not None, type(f).__name__)
#> f f doc __main__ (1,) {'d': 2} {'return': <class 'int'>} {} None f True True function
f.attr = 5; print(f.attr, f.__dict__); f.__name__ = "renamed"; f.__doc__ = None; f.__defaults__ = (10, 20); print(f.__name__, f(), f(1)); f.__kwdefaults__ = {"d": 9}; f.__qualname__ = "q"; print(repr(f)[:12])
#> 5 {'attr': 5}
#> renamed 10 1
#>= '<function q '
def g(): return "g"
def h(): return "h"
g.__code__ = h.__code__; print(g(), g.__name__)  #> h g
c = f.__code__; print(c.co_argcount, c.co_kwonlyargcount, c.co_nlocals, c.co_varnames, c.co_flags & 12, c.co_firstlineno, c.co_freevars, c.co_cellvars, c.co_names, type(c).__name__, c == f.__code__, c.replace(co_name="new").co_name)
#> 2 1 5 ('a', 'b', 'd', 'c', 'e') 12 2 () () () code True new
import types
n = types.FunctionType(h.__code__, {}, "made", (1,)); print(n.__name__, n(), n.__defaults__)
#> made h (1,)
print((lambda: 0).__name__, (lambda x: x).__qualname__, len.__name__, type(len).__name__, len.__self__.__name__, [].append.__self__, "a".upper.__name__, str.upper.__name__, type(str.upper).__name__, str.upper("x"), type(str.__add__).__name__, type("".__add__).__name__, type(dict.fromkeys).__name__, str.__dict__["join"].__objclass__)
#> <lambda> <lambda> len builtin_function_or_method builtins [] upper upper method_descriptor X wrapper_descriptor method-wrapper builtin_function_or_method <class 'str'>
class A:
    def m(self): "mdoc"
    def __repr__(self): return "A!"
print(repr(A().m), A.m.__qualname__, A().m.__name__, A().m.__doc__, repr(len), repr(str.join), repr([].append)[:35], repr(str.__add__), A().m == A().m, hash(A.m) == hash(A.m))
#> <bound method A.m of A!> A.m m mdoc <built-in function len> <method 'join' of 'str' objects> <built-in method append of list obj <slot wrapper '__add__' of 'str' objects> False True
bm = types.MethodType(lambda self, x: (self, x), "me"); print(bm(1), bm.__self__)  #> ('me', 1) me
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: setattr(f, "__name__", 5))  #> TypeError: __name__ must be set to a string object
e(lambda: setattr(f, "__code__", 5))  #> TypeError: __code__ must be set to a code object
e(lambda: setattr(f, "__defaults__", 5))  #> TypeError: __defaults__ must be set to a tuple object
e(lambda: setattr(f, "__dict__", 5))
#> TypeError: __dict__ must be set to a dictionary, not a 'int'
e(lambda: setattr(f, "__closure__", None))  #> AttributeError: readonly attribute
e(lambda: delattr(f, "__name__"))   #> TypeError: __name__ must be set to a string object
e(lambda: f.nope)                   #> AttributeError: 'function' object has no attribute 'nope'
e(lambda: setattr(A().m, "x", 1))   #> AttributeError: 'method' object has no attribute 'x'
e(lambda: setattr(len, "x", 1))
#> AttributeError: 'builtin_function_or_method' object has no attribute 'x'
e(lambda: types.FunctionType(5, {}))  #> TypeError: function() argument 'code' must be code, not int
e(lambda: types.MethodType(5, 5))   #> TypeError: first argument must be callable
e(lambda: types.MethodType(f, None))  #> TypeError: instance must not be None
e(lambda: str.upper(5))
#> TypeError: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
e(lambda: str.join())               #> TypeError: unbound method str.join() needs an argument
e(lambda: [].append.__call__())     #> TypeError: list.append() takes exactly one argument (0 given)
e(lambda: type(f)())
#> TypeError: function() missing required argument 'code' (pos 1)
e(lambda: (lambda x: (yield))(1).__name__)  #> <lambda>
def outer():
    def inner(): pass
    class B:
        def m(self): pass
        def mk(self): return lambda: 0
    return inner, B
i, B = outer(); print(i.__qualname__, B.__qualname__, B.m.__qualname__, B().mk().__qualname__)
#> outer.<locals>.inner outer.<locals>.B outer.<locals>.B.m outer.<locals>.B.mk.<locals>.<lambda>
def rec(): return rec
print(rec()()() is rec); del f.attr; print(hasattr(f, "attr")); print(f.__get__(5).__self__, type(f.__get__(5)).__name__)
#> True
#> False
#> 5 method
