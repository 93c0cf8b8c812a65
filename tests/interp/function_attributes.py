# Attributes of functions: reading, replacing, refusing; functions made by hand.
def f(a,b=1,*c,d:int=2,**e)->str: "doc"; x=1
f.attr=5
print(f.__name__, f.__qualname__, f.__doc__, f.__defaults__, f.__kwdefaults__,
#> f f doc (1,) {'d': 2} {'d': <class 'int'>, 'return': <class 'str'>} {'attr': 5} __main__ None ('a', 'b', 'd', 'c', 'e', 'x') 2 1 0 15 f 6 ('doc', 1, None) () 2 () True <class 'dict'>
    f.__annotations__, f.__dict__, f.__module__, f.__closure__, f.__code__.co_varnames,
    f.__code__.co_argcount, f.__code__.co_kwonlyargcount, f.__code__.co_posonlyargcount,
    f.__code__.co_flags, f.__code__.co_name, f.__code__.co_nlocals, f.__code__.co_consts,
    f.__code__.co_names, f.__code__.co_firstlineno, f.__code__.co_freevars,
    f.__globals__ is globals(), type(f.__builtins__))
f.__defaults__=(7, 8)
print(f.__defaults__)               #> (7, 8)
try: f()
except TypeError as e: print(e)
f.__defaults__=None
try: f()
except TypeError as e: print(e)     #> f() missing 2 required positional arguments: 'a' and 'b'
f.__kwdefaults__={'d':9}
f.__name__='g'
f.__qualname__='q.g'
print(f.__name__)                   #> g
f.__doc__=None
f.__annotations__={}
f.__module__=5
f.__dict__={'z':1}
print(f.z)                          #> 1
for op in ("f.__name__=1", "f.__qualname__=1", "f.__code__=1", "f.__defaults__=1",
    "f.__kwdefaults__=1", "f.__annotations__=1", "f.__dict__=1", "del f.__name__",
    "del f.__code__", "del f.__defaults__", "del f.__kwdefaults__", "del f.__dict__",
    "del f.__annotations__", "f.__closure__=1", "f.__globals__={}", "f.__builtins__=1",
    "f.__code__=(lambda x:lambda:x)(1).__code__", "del f.__doc__", "del f.__module__", "del f.zz",
    "f.__class__=int"):
    try: exec(op); print(op,'ok')
    except Exception as e: print(op,type(e).__name__,e)
#> f.__name__=1 TypeError __name__ must be set to a string object
#> f.__qualname__=1 TypeError __qualname__ must be set to a string object
#> f.__code__=1 TypeError __code__ must be set to a code object
#> f.__defaults__=1 TypeError __defaults__ must be set to a tuple object
#> f.__kwdefaults__=1 TypeError __kwdefaults__ must be set to a dict object
#> f.__annotations__=1 TypeError __annotations__ must be set to a dict object
#> f.__dict__=1 TypeError __dict__ must be set to a dictionary, not a 'int'
#> del f.__name__ TypeError __name__ must be set to a string object
#> del f.__code__ TypeError __code__ must be set to a code object
#> del f.__defaults__ ok
#> del f.__kwdefaults__ ok
#> del f.__dict__ TypeError cannot delete __dict__
#> del f.__annotations__ ok
#> f.__closure__=1 AttributeError readonly attribute
#> f.__globals__={} AttributeError readonly attribute
#> f.__builtins__=1 AttributeError readonly attribute
#> f.__code__=(lambda x:lambda:x)(1).__code__ ValueError g() requires a code object with 0 free vars, not 1
#> del f.__doc__ ok
#> del f.__module__ ok
#> del f.zz AttributeError 'function' object has no attribute 'zz'
#> f.__class__=int TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
def g(x): return x*2
def h(x): return x*3
g.__code__=h.__code__
print(g(2))                         #> 6
print(g, g.__qualname__) if 0 else None
F=type(f)
n=F(h.__code__, {'__builtins__':{}}, 'nn', (5, ))
print(n(), n.__name__, n.__qualname__, n.__module__)  #> 15 nn h None
for a in ((), (1, ), (h.__code__, ), (h.__code__, 1), (h.__code__, {}, 1),
    (h.__code__, {}, 'n', 1), (h.__code__, {}, 'n', (), 1),
    (h.__code__, {}, 'n', (), (1, )), ((lambda x:lambda:x)(1).__code__, {}),
    ((lambda x:lambda:x)(1).__code__, {}, 'n', None, ()),
    ((lambda x:lambda:x)(1).__code__, {}, 'n', None, (1, ))):
    try: print(F(*a) is not None)
    except Exception as e: print(type(e).__name__,e)
    #> TypeError function() missing required argument 'code' (pos 1)
    #> TypeError function() missing required argument 'globals' (pos 2)
    #> TypeError function() missing required argument 'globals' (pos 2)
    #> TypeError function() argument 'globals' must be dict, not int
    #> TypeError arg 3 (name) must be None or string
    #> TypeError arg 4 (defaults) must be None or tuple
    #> TypeError arg 5 (closure) must be None or tuple
    #> ValueError h requires closure of length 0, not 1
    #> TypeError arg 5 (closure) must be tuple
    #> ValueError <lambda> requires closure of length 1, not 0
    #> TypeError arg 5 (closure) expected cell, found int
class C:
    class D:
        def m(self):
            def inner(): pass
            return inner, lambda: 0, [lambda:0 for _ in '1'][0], (x for x in '')
print(C.D.m.__qualname__,[x.__qualname__ for x in C.D().m()], C.D.__qualname__,C.D.__name__)
#> C.D.m ['C.D.m.<locals>.inner', 'C.D.m.<locals>.<lambda>', 'C.D.m.<locals>.<listcomp>.<lambda>', 'C.D.m.<locals>.<genexpr>'] C.D D
def outer():
    global gg
    def gg(): pass
    class K: pass
    return K
outer()
print(gg.__qualname__, outer().__qualname__)  #> gg outer.<locals>.K
