# Simple statements in all forms.
pass; x = 1; x; 1; "string"; ...; None
import os, sys as system; import os.path as p, os.path; from os import path, sep as s; from os import (path, sep,); from os.path import *
print(p is path, s == sep, system.__name__, join("a", "b"))  #> True True sys a/b
global_ = 1
def f():
    global x, y
    x, y = 2, 3
    def g():
        nonlocal z, w
        z = 10
    z = w = 1; g(); return z
print(f(), x, y); assert True; assert 1, "no"; del x, y; x = y = z = 0; x += 1; x -= 1; x, y = y, x; (x), [y] = 1, [2]; print(x, y, z)
#> 10 2 3
#> 1 2 0
a: int; b: int = 1; c: "list[int]" = [2]; (d): int = 3; f.attr: int = 4; print(__annotations__, b, c, d, f.attr)
#> {'a': <class 'int'>, 'b': <class 'int'>, 'c': 'list[int]'} 1 [2] 3 4
class C(object, metaclass=type): "doc"; x: int = 1; def_ = 2
class D: pass
class E(): x = 1
class F(C, D): ...
print(C.__annotations__, C.__doc__, E.x, F.__mro__[1].__name__)  #> {'x': <class 'int'>} doc 1 C
def fn(a, b: int = 1, /, c=2, *args: int, d, e: str = "x", **kw: dict) -> "ret": return a
print(fn(1, d=2), fn.__annotations__); lam = lambda: (yield)
#> 1 {'b': <class 'int'>, 'args': <class 'int'>, 'e': <class 'str'>, 'kw': <class 'dict'>, 'return': 'ret'}
async def co(): await x; return 1
async def c2():
    async with a as b, c: pass
    async for i in a: pass
    else: pass
    return [i async for i in a], (await a), [await i for i in a], await a ** 2, -await a
with open(os.devnull) as q, open(os.devnull): pass
with (open(os.devnull) as q, open(os.devnull) as r): pass
with (open(os.devnull)): pass
with (open(os.devnull)) as q: pass
with (open(os.devnull), open(os.devnull)): pass
try: raise ValueError
except (ValueError, TypeError) as err: pass
except KeyError: pass
except: pass
else: pass
finally: pass
try: pass
finally: pass
try: raise ExceptionGroup("g", [ValueError()])
except* (ValueError, KeyError) as g: print(repr(g))  #> ExceptionGroup('g', [ValueError()])
except* OSError: pass
for i in 1, 2, 3: continue
for i, in [(1,)]: break
for x in *[1], 2: print(x)          #> 1
                                    #> 2
else: print("else")                 #> else
while x: x -= 1; continue
if x: pass
elif not x: print("elif")           #> elif
else: pass
@(lambda f: f)
@staticmethod
def deco(): return "deco"
@type
class Cl: pass
print(deco.__func__() if hasattr(deco, "__func__") else deco(), Cl)  #> deco <class 'type'>
def ret():
    return
def ret2(): return 1, *[2]
def ret3():
    return (yield), *(yield)
raise SystemExit
