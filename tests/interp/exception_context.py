# __context__ and __cause__ in nested handlers.
def chain(e):
    out = []
    while e: out.append(repr(e)); e = e.__cause__ or e.__context__
    return out
try:
    try: raise ValueError(1)
    except ValueError:
        try: raise KeyError(2)
        except KeyError: raise OSError(3)
except OSError as e: print(chain(e))  #> ['OSError(3)', 'KeyError(2)', 'ValueError(1)']
try:
    try: raise ValueError(1)
    except ValueError: pass
    raise KeyError(2)
except KeyError as e: print(chain(e))  #> ['KeyError(2)']
try:
    try: raise ValueError(1)
    finally: raise KeyError(2)
except KeyError as e: print(chain(e))  #> ['KeyError(2)', 'ValueError(1)']
def f():
    try: raise ValueError("f")
    except ValueError as e: return e
try:
    try: raise OSError("o")
    except OSError: raise f()
except ValueError as e: print(chain(e))  #> ["ValueError('f')", "OSError('o')"]
try:
    try: raise ValueError(1)
    except ValueError as e: raise e
except ValueError as e: print(chain(e), e.__context__)  #> ['ValueError(1)'] None
a, b = ValueError("a"), KeyError("b")
try:
    try: raise a
    except ValueError: raise b from a
except KeyError as e: print(e.__cause__ is a, e.__context__ is a, e.__suppress_context__)
#> True True True
try:
    try: raise b
    except KeyError:
        try: raise a
        except ValueError: raise b
except KeyError as e: print(chain(a)[:3])  #> ["ValueError('a')"]
class C:
    def __enter__(self): return self
    def __exit__(self, *x): raise TypeError("exit")
try:
    with C(): raise ValueError("body")
except TypeError as e: print(chain(e))  #> ["TypeError('exit')", "ValueError('body')"]
def g():
    try: yield
    except ValueError: raise KeyError("gen")
it = g(); next(it)
try: it.throw(ValueError("thrown"))
except KeyError as e: print(chain(e))  #> ["KeyError('gen')", "ValueError('thrown')"]
try:
    try: raise ValueError
    except* ValueError: raise KeyError("star")
except BaseException as e: print(type(e).__name__, e)  #> KeyError 'star'
import sys
try: raise ValueError("outer")
except ValueError:
    print(sys.exc_info()[1])        #> outer
    try: raise KeyError("inner")
    except KeyError: print(sys.exc_info()[1])  #> 'inner'
    print(sys.exc_info()[1])        #> outer
    def h(): return sys.exc_info()[1]
    print(h())                      #> outer
print(sys.exc_info())               #> (None, None, None)
