# Name errors with suggestions, dunder globals.
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: undefined)
e(lambda: pritn)
print(__name__, __doc__, __package__, __spec__, __file__[-8:], type(__builtins__).__name__, __loader__ is not None, __debug__)
def f():
    print(y)
    y = 1
e(f)
def g():
    if 0: z = 1
    return z
e(g)
def h():
    def i(): return w
    return i()
    w = 1
e(h)
def j():
    for k in []: pass
    return k
e(j)
def l():
    try: 1 / 0
    except ZeroDivisionError as err: pass
    return err
e(l)
def m():
    del n
    n = 1
e(m)
def o():
    import nothing_like_this
e(o)
def p():
    global undefined_global
    return undefined_global
e(p)
def q():
    global undefined_global
    del undefined_global
e(q)
class C:
    try: print(missing)
    except NameError as x: print(x)
    a = 1
    def m(self): return a
e(lambda: C().m())
try: int.nope
except AttributeError as x: print(x, x.name, x.obj)
try: [].apend
except AttributeError as x: print(x, x.name)
try: foo.bar
except NameError as x: print(x.name)
print(NotImplemented, "__main__" == __name__, [n for n in ("copyright", "credits", "license", "exit", "quit", "help") if n in dir(__builtins__)])
#> NameError: name 'undefined' is not defined
#> NameError: name 'pritn' is not defined
#> __main__ None None None names.py module True True
#> UnboundLocalError: cannot access local variable 'y' where it is not associated with a value
#> UnboundLocalError: cannot access local variable 'z' where it is not associated with a value
#> NameError: cannot access free variable 'w' where it is not associated with a value in enclosing scope
#> UnboundLocalError: cannot access local variable 'k' where it is not associated with a value
#> UnboundLocalError: cannot access local variable 'err' where it is not associated with a value
#> UnboundLocalError: cannot access local variable 'n' where it is not associated with a value
#> ModuleNotFoundError: No module named 'nothing_like_this'
#> NameError: name 'undefined_global' is not defined
#> NameError: name 'undefined_global' is not defined
#> name 'missing' is not defined
#> NameError: name 'a' is not defined
#> type object 'int' has no attribute 'nope' nope <class 'int'>
#> 'list' object has no attribute 'apend' apend
#> foo
#> NotImplemented True ['copyright', 'credits', 'license', 'exit', 'quit', 'help']
