# excepthook, unraisablehook, displayhook, atexit.
# stderr: any
# exit: 1
import sys, atexit
class D:
    def __del__(self): raise ValueError("in del")
def unraisable(u): print("unraisable", u.exc_type.__name__, u.exc_value, u.err_msg, u.object.__qualname__, u.exc_traceback is not None)
sys.unraisablehook = unraisable
d = D(); del d                      #> unraisable ValueError in del None D.__del__ True
D(); print("next")                  #> unraisable ValueError in del None D.__del__ True
                                    #> next
atexit.register(print, "registered first"); atexit.register(lambda *a, **k: print("atexit", a, k), 1, x=2)
@atexit.register
def last(): print("decorated runs first")
def never(): print("never")
atexit.register(never); atexit.unregister(never)
def hook(t, v, tb): print("hook", t.__name__, v, tb.tb_lineno > 0, tb.tb_frame.f_code.co_name)
sys.excepthook = hook
def f(): raise KeyError("uncaught")
f()
#> hook KeyError 'uncaught' True <module>
#> decorated runs first
#> atexit (1,) {'x': 2}
#> registered first
