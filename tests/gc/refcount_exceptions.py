# What exceptions, tracebacks and frames hold.
import sys
g = sys.getrefcount
x = []
def f(a): raise ValueError(a)
try: f(x)
except ValueError as e:
    print(g(x), g(e), g(e.args), g(e.__traceback__), g(e.__traceback__.tb_frame))  #> 4 3 2 2 4
print(g(x))                         #> 2
try: f(x)
except ValueError:
    print(g(x)); ei = sys.exc_info(); print(g(x), g(ei[1]), g(ei[2])); del ei  #> 4
                                                                               #> 4 3 3
print(g(x))                         #> 2
try:
    try: f(x)
    except ValueError as e: raise KeyError(x) from e
except KeyError as k: print(g(x), g(k), g(k.__cause__), g(k.__context__))  #> 5 3 3 3
print(g(x))                         #> 2
try:
    try: f(x)
    finally: print("fin", g(x))     #> fin 4
except ValueError: pass
print(g(x))                         #> 2
saved = None
def keep():
    global saved
    loc = x
    try: raise TypeError
    except TypeError as e: saved = e
keep(); print(g(x), g(saved)); saved.__traceback__ = None; print(g(x)); saved = None; print(g(x))
#> 3 2
#> 2
#> 2
def keep2():
    loc = x
    try: 1/0
    except ZeroDivisionError as e: return e.__traceback__
tb = keep2(); print(g(x)); print(tb.tb_frame.f_locals['loc'] is x, g(x)); tb.tb_frame.clear(); print(g(x)); del tb; print(g(x))
#> 3
#> True 4
#> 3
#> 2
e = ValueError(x); print(g(x), g(e))  #> 3 2
try: raise e
except ValueError as e2: print(g(e), g(e2))  #> 4 4
print(g(e)); del e; print(g(x))     #> 2
                                    #> 2
e = StopIteration(x); print(g(x)); e = None; print(g(x))  #> 4
                                                          #> 2
class E(Exception):
    def __init__(self, *a): self.a = a
e = E(x); print(g(x)); e = None; print(g(x))  #> 4
                                              #> 2
try: raise E(x)
except E as e: print(g(x), g(e))    #> 4 3
eg = ExceptionGroup("m", [ValueError(x)]); print(g(x))  #> 3
try: raise eg
except* ValueError as v: print(g(x), g(v))  #> 3 3
del eg; print(g(x))                 #> 2
try: [][5]
except IndexError: print(g(sys.exc_info()[1]))  #> 2
