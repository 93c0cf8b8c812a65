# Finalizers that raise, and hooks that do.
# exit: 0
import sys, gc
class B:
    def __del__(self): raise ValueError("oops")
b = B(); del b
print("next")                       #> next
class C:
    def __del__(self): 1/0
def f():
    c = C()
    print("in f")
f()                                 #> in f
[C()]; print("after list")          #> after list
def g():
    c = C()
    return 5
print(g())                          #> 5
try:
    c = C(); raise KeyError("k")
except KeyError as e:
    c = None
    print("ctx", e.__context__)     #> ctx None
class D:
    def __del__(self): print("exc_info", sys.exc_info()[0])
try: d = D(); raise TypeError
except TypeError: del d             #> exc_info <class 'TypeError'>
d = D(); del d                      #> exc_info None
def hook(u): print("hook", u.exc_type.__name__, u.exc_value, u.err_msg, getattr(u.object, "__qualname__", u.object), u.exc_traceback is not None, u.exc_value.__traceback__ is u.exc_traceback)
sys.unraisablehook = hook
b = B(); del b                      #> hook ValueError oops None B.__del__ True True
c = C(); c.me = c; del c; print(gc.collect())
#> hook ZeroDivisionError division by zero None C.__del__ True True
#> 1
class E:
    def __del__(self): raise SystemExit(3)
e = E(); del e; print("still here")  #> hook SystemExit 3 None E.__del__ True True
                                     #> still here
class F:
    def __del__(self): raise KeyboardInterrupt
e = F(); del e; print("still here")  #> hook KeyboardInterrupt  None F.__del__ True True
                                     #> still here
class G:
    def __del__(self, extra): pass
e = G(); del e
#> hook TypeError G.__del__() missing 1 required positional argument: 'extra' None G.__del__ True True
class H:
    __del__ = 5
e = H(); del e                      #> hook TypeError 'int' object is not callable None 5 True True
class I:
    __del__ = None
e = I(); del e
#> hook TypeError 'NoneType' object is not callable None None True True
class J: pass
j = J(); j.__del__ = lambda: print("instance del"); del j; print("no instance __del__")
#> no instance __del__
J.__del__ = lambda self: print("class del"); j = J(); del j  #> class del
class K:
    def __getattr__(self, n): print("getattr", n); raise AttributeError
k = K(); del k
def badhook(u): raise RuntimeError("bad hook")
sys.unraisablehook = badhook
b = B(); del b
sys.unraisablehook = None
b = B(); del b
del sys.unraisablehook
b = B(); del b
sys.unraisablehook = sys.__unraisablehook__
b = B(); del b
class Q:
    def __del__(self):
        try: 1/0
        except ZeroDivisionError: print("caught inside")
        raise LookupError("with ctx")
q = Q(); del q                      #> caught inside
class X:
    def __del__(self): raise ExceptionGroup("eg", [ValueError(1), TypeError(2)])
x = X(); del x
class Y:
    def __del__(self):
        e = ValueError("noted"); e.add_note("a note"); raise e from KeyError("cause")
y = Y(); del y
