# atexit: order, errors, nesting.
# stderr: any
import atexit
def a(*args, **kw): print("a", args, kw)
print(atexit.register(a, 1, k=2) is a)  #> True
atexit.register(a, "second"); atexit.register(a, "twice"); atexit.register(a, "twice")
@atexit.register
def bad(): print("bad runs"); raise ValueError("in atexit")
def nested(): print("nested"); atexit.register(print, "registered while exiting")
atexit.register(nested); atexit.unregister(print)
def e(fn):
    try: print(fn())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: atexit.register(5)); e(lambda: atexit.register()); print("end")
#> TypeError: the first argument must be callable
#> TypeError: register() takes at least 1 argument (0 given)
#> end
#> nested
#> bad runs
#> a ('twice',) {}
#> a ('twice',) {}
#> a ('second',) {}
#> a (1,) {'k': 2}
