# Errors that nobody can catch show where the program was.
import sys, weakref, gc
def hook(u):
    lines, tb = [], u.exc_traceback
    while tb: lines.append((tb.tb_frame.f_code.co_name, tb.tb_lineno)); tb = tb.tb_next
    print(u.exc_type.__name__, u.exc_value, u.err_msg, lines, u.exc_value.__traceback__ is u.exc_traceback)
sys.unraisablehook = hook
class X:
    def f(self):
        while True:
            try: yield
            except GeneratorExit: yield 1
def main():
    q = X().f(); next(q)
    del q
main()
#> RuntimeError generator ignored GeneratorExit None [('main', 15)] True

class D:
    def __del__(self): 1/0
def g():
    D()
g()
#> ZeroDivisionError division by zero None [('__del__', 20)] True

class N:
    __del__ = 3
n = N(); del n
#> TypeError 'int' object is not callable None [('<module>', 28)] True

o = D.__class__("O", (), {})()
def use():
    r = weakref.ref(o, lambda r, x: 1)
    return r
r = use(); del o
#> TypeError use.<locals>.<lambda>() missing 1 required positional argument: 'x' None [('<module>', 35)] True

class E(int): pass
e = E(); r2 = weakref.ref(E, 5)
del e, E; gc.collect()
#> TypeError 'int' object is not callable None [('<module>', 40)] True

def raises():
    q = X().f(); next(q)
    1/0
try: raises()
except ZeroDivisionError as e: pass
#> RuntimeError generator ignored GeneratorExit None [('<module>', 47)] True

print('after')                      #> after
