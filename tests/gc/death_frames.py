# The stack as a finalizer sees it: a frame that has ended is gone.
import sys, traceback
class N:
    def __del__(self): 
        f = sys._getframe(1); print([x.name for x in traceback.extract_stack()][:-1], f.f_code.co_name, f.f_lineno)
def a():
    x = N()
    return 5
a()
def b():
    x = N()
    del x
    return 5
b()
def c():
    x = N()
    raise ValueError
try: c()
except ValueError: pass
def d(p): return 1
d(N())
def e():
    N()
e()
def g():
    x = N()
    yield 1
    yield 2
list(g())
i = g(); next(i); del i
i = g(); next(i); i.close()
i = g(); next(i)
try: i.throw(KeyError)
except KeyError as ex: ex.__traceback__ = None
i = None
def h():
    x = N()
    def inner(): return x
    return 1
h()
class K:
    x = N()
    del x
class K2:
    x = N()
del K2
import gc; gc.collect()
def loop():
    for q in [N()]: pass
    q = None
    return
loop()
[N() for _ in range(2)]
def comp(): return [None for z in [N()]]
comp()
def w(): 
    x = N()
    f = sys._getframe()
    return f
fr = w(); print("have frame"); fr.clear(); print("cleared")
class I:
    def __init__(self): x = N()
I()
class J:
    def __init__(self): self.n = N()
    def m(self): return 3
J().m()
(lambda: (N(), 1)[1])()
async def co():
    x = N()
    return 3
try: co().send(None)
except StopIteration: pass
def args(*a, **k): return 1
args(N(), k=N())
def last(): return N()
last()
z = last(); z = 1
sorted([1, 2], key=lambda k, n=N(): k)
#> ['<module>'] <module> 9
#> ['<module>', 'b'] b 12
#> ['<module>'] <module> 19
#> ['<module>'] <module> 21
#> ['<module>', 'e'] e 23
#> ['<module>'] <module> 29
#> ['<module>'] <module> 30
#> ['<module>'] <module> 31
#> ['<module>'] <module> 34
#> ['<module>'] <module> 40
#> ['<module>', 'K'] K 43
#> ['<module>'] <module> 47
#> ['<module>', 'loop'] loop 50
#> ['<module>'] <module> 53
#> ['<module>'] <module> 53
#> ['<module>', 'comp'] comp 54
#> have frame
#> ['<module>'] <module> 60
#> cleared
#> ['<module>'] <module> 63
#> ['<module>'] <module> 67
#> ['<module>', '<lambda>'] <lambda> 68
#> ['<module>'] <module> 72
#> ['<module>'] <module> 75
#> ['<module>'] <module> 75
#> ['<module>'] <module> 77
#> ['<module>'] <module> 78
#> ['<module>'] <module> 79
