# Attributes of code objects.
def f(a, b, /, c, *args, d, **kw):
    "doc"
    x = a; y = lambda: x
    for i in range(3): pass
    return g(y, len, a.attr)
c = f.__code__
print(c.co_name, c.co_qualname, c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_nlocals, c.co_varnames, c.co_cellvars, c.co_freevars, c.co_names, c.co_firstlineno, c.co_consts[0], bool(c.co_flags & 4), bool(c.co_flags & 8), bool(c.co_flags & 32), c.co_filename == __file__, c.co_stacksize > 0)
#> f f 3 2 1 8 ('a', 'b', 'c', 'd', 'args', 'kw', 'y', 'i') ('x',) () ('range', 'g', 'len', 'attr') 2 doc True True False True True
def gen(): yield
async def co(): pass
async def ag(): yield
class A:
    def m(self): return __class__
def outer(v):
    def inner(): return v, w
    w = 1
    return inner
print([hex(x.__code__.co_flags & 0x2E0) for x in (gen, co, ag)], A.m.__code__.co_freevars, A.m.__code__.co_qualname, outer.__code__.co_cellvars, outer(1).__code__.co_freevars, outer(1).__code__.co_qualname)
#> ['0x20', '0x80', '0x200'] ('__class__',) A.m ('v', 'w') ('v', 'w') outer.<locals>.inner
k = compile("x = 1\ny = [i for i in x]", "file", "exec"); print(k.co_name, k.co_filename, k.co_names, k.co_varnames, [z.co_name for z in k.co_consts if hasattr(z, "co_name")], k.co_argcount, k == compile("x = 1\ny = [i for i in x]", "file", "exec"), hash(k) == hash(k), k.co_firstlineno)
#> <module> file ('x', 'y') () ['<listcomp>'] 0 True True 1
r = c.replace(co_name="new", co_firstlineno=100); print(r.co_name, r.co_firstlineno, r.co_argcount, c.co_name)
#> new 100 3 f
print(len(list(c.co_lines())) > 0, list(c.co_lines())[-1][2] - c.co_firstlineno, len(list(c.co_positions())) > 0, sorted({l for _, _, l in compile("a\nb\n\nc", "f", "exec").co_lines() if l}))
#> True 4 True [1, 2, 4]
def e(fn):
    try: print(fn())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: setattr(c, "co_name", "x")); e(lambda: c.nope); e(lambda: c.replace(co_name=5)); e(lambda: c.replace(nope=5)); e(lambda: exec(f.__code__)); e(lambda: exec(outer(1).__code__)); e(lambda: eval(gen.__code__).__class__.__name__); print(repr(c)[:14], (lambda: 0).__code__.co_name, [i for i in (lambda: 0,)][0].__qualname__)
#> AttributeError: readonly attribute
#> AttributeError: 'code' object has no attribute 'nope'
#> TypeError: replace() argument 'co_name' must be str, not int
#> TypeError: 'nope' is an invalid keyword argument for replace()
#> TypeError: f() missing 3 required positional arguments: 'a', 'b', and 'c'
#> TypeError: code object requires a closure of exactly length 2
#> generator
#> <code object f <lambda> <lambda>
