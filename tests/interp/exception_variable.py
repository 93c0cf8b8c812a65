# The name of `except ... as` is unbound afterwards.
def f():
    e = "before"
    try: raise ValueError("x")
    except ValueError as e: pass
    try: return e
    except UnboundLocalError as u: return str(u)
print(f())
#> cannot access local variable 'e' where it is not associated with a value
def g():
    try: raise ValueError("x")
    except ValueError as e: del e
    try: raise KeyError
    except KeyError as e: e = 5
    return "e" in locals()
print(g())                          #> False
def h():
    for i in range(2):
        try: raise ValueError(i)
        except ValueError as e: kept = e
    return kept.args, "e" in locals()
print(h())                          #> ((1,), False)
try: raise ValueError("m")
except ValueError as e:
    def closure(): return e
    print(closure())                #> m
try: closure()
except NameError as n: print(n)     #> name 'e' is not defined
def i():
    try: raise ValueError
    except ValueError as e:
        try: raise KeyError
        except KeyError as e: pass
        return "e" in locals()
print(i())                          #> False
class A:
    try: 1 / 0
    except ZeroDivisionError as err: msg = str(err)
print(A.msg, hasattr(A, "err"))     #> division by zero False
def j():
    try: raise ValueError("v")
    except (KeyError, ValueError) as e: return [x for x in e.args]
print(j())                          #> ['v']
