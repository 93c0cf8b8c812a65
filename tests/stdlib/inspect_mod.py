# inspect: kinds, signatures, source text, frames.
import inspect, functools, sys
# a comment
# before f
@functools.lru_cache
def deco(a, b: int = 3, /, c="x", *args, d, e: "str" = None, **kw) -> int:
    """Doc

        indented
      less
    """
    x = (1,
  2)
    if x:
        return """a
b"""

    # trailing
    return x
class A:
    "adoc"
    z = 1
    def m(self, x, y=2): 
        "m doc"
    @classmethod
    def c(cls, q): pass
    @staticmethod
    def s(w, *, v): pass
    class B:
        def __init__(self, k): pass
        def __call__(self, p, *r): pass
    @property
    def p(self): "pdoc"
class C(A):
    def m(self, x, y=2): pass
def f(a, b=1, *c, d, e=5, **g): return lambda q: q
lam = lambda x, *y: (x,
     y)
def gen(): yield
async def co(): pass
async def ag(): yield
for fn in (deco, A.m, A().m, A.c, A().c, A.s, A.B, A.B(1), f, lam, functools.partial(f, 1, d=3), functools.partial(f, b=2), A, C, len, dict.get, sorted, gen, int.__add__, [].append):
    try: print(getattr(fn, "__name__", type(fn).__name__), inspect.signature(fn))
    #> deco (a, b: int = 3, /, c='x', *args, d, e: 'str' = None, **kw) -> int
    #> m (self, x, y=2)
    #> m (x, y=2)
    #> c (q)
    #> c (q)
    #> s (w, *, v)
    #> B (k)
    #> B (p, *r)
    #> f (a, b=1, *c, d, e=5, **g)
    #> <lambda> (x, *y)
    #> partial (b=1, *c, d=3, e=5, **g)
    #> partial (a, *, b=2, d, e=5, **g)
    #> A ()
    #> C ()
    #> len (obj, /)
    #> get (self, key, default=None, /)
    #> sorted (iterable, /, *, key=None, reverse=False)
    #> gen ()
    #> __add__ (self, value, /)
    #> append (object, /)
    except Exception as e: print(type(e).__name__, str(e)[:60])
for o in (deco, A, A.B, C, A.m, C().m, f, lam, gen, A.B.__init__):
    print(inspect.getsource(o), inspect.getsourcelines(o)[1])  #> @functools.lru_cache
#> def deco(a, b: int = 3, /, c="x", *args, d, e: "str" = None, **kw) -> int:
#>     """Doc
#>
#>         indented
#>       less
#>     """
#>     x = (1,
#>   2)
#>     if x:
#>         return """a
#> b"""
#>
#>     # trailing
#>     return x
#>  5
#> class A:
#>     "adoc"
#>     z = 1
#>= '    def m(self, x, y=2): '
#>         "m doc"
#>     @classmethod
#>     def c(cls, q): pass
#>     @staticmethod
#>     def s(w, *, v): pass
#>     class B:
#>         def __init__(self, k): pass
#>         def __call__(self, p, *r): pass
#>     @property
#>     def p(self): "pdoc"
#>  20
#>     class B:
#>         def __init__(self, k): pass
#>         def __call__(self, p, *r): pass
#>  29
#> class C(A):
#>     def m(self, x, y=2): pass
#>  34
#>= '    def m(self, x, y=2): '
#>         "m doc"
#>  23
#>     def m(self, x, y=2): pass
#>  35
#> def f(a, b=1, *c, d, e=5, **g): return lambda q: q
#>  36
#> lam = lambda x, *y: (x,
#>      y)
#>  37
#> def gen(): yield
#>  39
#>         def __init__(self, k): pass
#>  30
print(inspect.getdoc(deco), inspect.getdoc(C.m), inspect.getdoc(C), inspect.getdoc(A.p)); print(inspect.getcomments(deco))
#> Doc
#>
#>   indented
#> less m doc adoc pdoc
#> None
print(inspect.getfullargspec(f)); print(inspect.getfullargspec(A().m))
#> FullArgSpec(args=['a', 'b'], varargs='c', varkw='g', defaults=(1,), kwonlyargs=['d', 'e'], kwonlydefaults={'e': 5}, annotations={})
#> FullArgSpec(args=['self', 'x', 'y'], varargs=None, varkw=None, defaults=(2,), kwonlyargs=[], kwonlydefaults=None, annotations={})
s = inspect.signature(f)
for a, k in (((1,), {"d": 2}), ((1, 2, 3, 4), {"d": 2, "z": 3}), ((), {}), ((1,), {}), ((1,), {"a": 2, "d": 1}), ((), {"a": 1, "d": 2, "b": 3})):
    try:
        b = s.bind(*a, **k); print(b, b.args, b.kwargs); b.apply_defaults(); print(b.arguments)
    except TypeError as e: print(e)
#> <BoundArguments (a=1, d=2)> (1,) {'d': 2}
#> {'a': 1, 'b': 1, 'c': (), 'd': 2, 'e': 5, 'g': {}}
#> <BoundArguments (a=1, b=2, c=(3, 4), d=2, g={'z': 3})> (1, 2, 3, 4) {'d': 2, 'z': 3}
#> {'a': 1, 'b': 2, 'c': (3, 4), 'd': 2, 'e': 5, 'g': {'z': 3}}
#> missing a required argument: 'a'
#> missing a required argument: 'd'
#> multiple values for argument 'a'
#> <BoundArguments (a=1, b=3, d=2)> (1, 3) {'d': 2}
#> {'a': 1, 'b': 3, 'c': (), 'd': 2, 'e': 5, 'g': {}}
try: inspect.signature(lambda x: x).bind(1, 2)
except TypeError as e: print(e)     #> too many positional arguments
try: inspect.signature(lambda x: x).bind(1, y=2)
except TypeError as e: print(e)     #> got an unexpected keyword argument 'y'
print(repr(s), repr(s.parameters["d"]), s.parameters["d"].kind, repr(s.parameters["d"].kind), s.parameters["e"].default, s.parameters["a"].default, s == inspect.signature(f), hash(s) == hash(inspect.signature(f)))
#> <Signature (a, b=1, *c, d, e=5, **g)> <Parameter "d"> KEYWORD_ONLY <_ParameterKind.KEYWORD_ONLY: 3> 5 <class 'inspect._empty'> True True
for bad in (lambda: inspect.Parameter("1", 0), lambda: inspect.Parameter("a", 9), lambda: inspect.Parameter("a", 2, default=1), lambda: inspect.Parameter(1, 1), lambda: inspect.Signature([inspect.Parameter("a", 3), inspect.Parameter("b", 1)]), lambda: inspect.signature(3), lambda: inspect.getfile(3), lambda: inspect.getsource(len), lambda: inspect.getfile(int)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
    #> ValueError '1' is not a valid parameter name
    #> ValueError value 9 is not a valid Parameter.kind
    #> ValueError variadic positional parameters cannot have default values
    #> TypeError name must be a str, not a int
    #> ValueError wrong parameter order: keyword-only parameter before positional or keyword parameter
    #> TypeError 3 is not a callable object
    #> TypeError module, class, method, function, traceback, frame, or code object was expected, got int
    #> TypeError module, class, method, function, traceback, frame, or code object was expected, got builtin_function_or_method
    #> TypeError <class 'int'> is a built-in class
print([n for n, v in inspect.getmembers(A, inspect.isfunction)], [n for n, v in inspect.getmembers(A()) if n[0] != "_"])
#> ['m', 's'] ['B', 'c', 'm', 'p', 's', 'z']
print([(a.name, a.kind) for a in inspect.classify_class_attrs(C) if a.name[0] != "_"])
#> [('B', 'data'), ('c', 'class method'), ('m', 'method'), ('p', 'property'), ('s', 'static method'), ('z', 'data')]
for p in ("ismodule", "isclass", "ismethod", "isfunction", "isbuiltin", "isroutine", "ismethoddescriptor", "isdatadescriptor", "isgeneratorfunction", "iscoroutinefunction", "isasyncgenfunction", "iscode", "isframe", "isabstract", "isgenerator", "isawaitable", "isgetsetdescriptor", "ismemberdescriptor", "istraceback"):
    print(p, [bool(getattr(inspect, p)(o)) for o in (sys, A, A().m, f, len, gen, co, ag, A.p, dict.get, type.__dict__["__dict__"], f.__code__, gen(), inspect.currentframe(), 3, A.__dict__["c"])])
    #> ismodule [True, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False]
    #> isclass [False, True, False, False, False, False, False, False, False, False, False, False, False, False, False, False]
    #> ismethod [False, False, True, False, False, False, False, False, False, False, False, False, False, False, False, False]
    #> isfunction [False, False, False, True, False, True, True, True, False, False, False, False, False, False, False, False]
    #> isbuiltin [False, False, False, False, True, False, False, False, False, False, False, False, False, False, False, False]
    #> isroutine [False, False, True, True, True, True, True, True, False, True, False, False, False, False, False, True]
    #> ismethoddescriptor [False, False, False, False, False, False, False, False, False, True, False, False, False, False, False, True]
    #> isdatadescriptor [False, False, False, False, False, False, False, False, True, False, True, False, False, False, False, False]
    #> isgeneratorfunction [False, False, False, False, False, True, False, False, False, False, False, False, False, False, False, False]
    #> iscoroutinefunction [False, False, False, False, False, False, True, False, False, False, False, False, False, False, False, False]
    #> isasyncgenfunction [False, False, False, False, False, False, False, True, False, False, False, False, False, False, False, False]
    #> iscode [False, False, False, False, False, False, False, False, False, False, False, True, False, False, False, False]
    #> isframe [False, False, False, False, False, False, False, False, False, False, False, False, False, True, False, False]
    #> isabstract [False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False]
    #> isgenerator [False, False, False, False, False, False, False, False, False, False, False, False, True, False, False, False]
    #> isawaitable [False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False]
    #> isgetsetdescriptor [False, False, False, False, False, False, False, False, False, False, True, False, False, False, False, False]
    #> ismemberdescriptor [False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False]
    #> istraceback [False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False]
g = gen(); print(inspect.getgeneratorstate(g)); next(g); print(inspect.getgeneratorstate(g)); g.close(); print(inspect.getgeneratorstate(g))
#> GEN_CREATED
#> GEN_SUSPENDED
#> GEN_CLOSED
def st():
    fr = inspect.stack()[0]; print(fr.function, fr.lineno, fr.code_context, fr.index, inspect.getframeinfo(inspect.currentframe()).lineno, inspect.getargvalues(inspect.currentframe()).args)
st()
#> st 189 ['    fr = inspect.stack()[0]; print(fr.function, fr.lineno, fr.code_context, fr.index, inspect.getframeinfo(inspect.currentframe()).lineno, inspect.getargvalues(inspect.currentframe()).args)\n'] 0 189 []
def outer(v):
    def inner(): return v, len, sys, nope
    return inner
print({k: (sorted(v) if not isinstance(v, dict) else sorted(v)) for k, v in inspect.getclosurevars(outer(1))._asdict().items()})
#> {'nonlocals': ['v'], 'globals': ['sys'], 'builtins': ['len'], 'unbound': ['nope']}
print(type(inspect.getattr_static(A, "c")), inspect.getattr_static(A(), "z"), inspect.getattr_static(A(), "nope", 4), sorted(inspect.getcallargs(f, 1, d=2).items()), inspect.unwrap(deco).__name__, inspect.getmodule(A).__name__, inspect.getmodulename("/a/b.py"), inspect.isclass(A), inspect.cleandoc("  a\n    b\n"), inspect.get_annotations(deco.__wrapped__))
#> <class 'classmethod'> 1 4 [('a', 1), ('b', 1), ('c', ()), ('d', 2), ('e', 5), ('g', {})] deco __main__ b True a
#> b {'b': <class 'int'>, 'e': 'str', 'return': <class 'int'>}
