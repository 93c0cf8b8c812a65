# try, except, else, finally in their nestings.
def run(kind):
    log = []
    try:
        log.append("try")
        if kind == "value": raise ValueError("v")
        if kind == "key": raise KeyError("k")
        if kind == "other": raise OSError("o")
        if kind == "return": return log
    except ValueError as e: log.append(f"value {e}")
    except (KeyError, IndexError) as e: log.append(f"key {e}")
    else: log.append("else")
    finally: log.append("finally")
    return log
for k in ("none", "value", "key", "return"): print(k, run(k))  #> none ['try', 'else', 'finally']
#> value ['try', 'value v', 'finally']
#> key ['try', "key 'k'", 'finally']
#> return ['try', 'finally']
try: run("other")
except OSError as e: print("outer", e)  #> outer o
def f1():
    try: return "try"
    finally: return "finally"
def f2():
    try: 1 / 0
    finally: return "swallowed"
def f3():
    try: raise ValueError
    except ValueError: return "except"
    finally: print("f3 finally")
def f4():
    x = 1
    try: return x
    finally: x = 2
def f5():
    for i in range(3):
        try:
            if i == 1: break
        finally: print("f5", i)
    return i
def f6():
    try:
        try: raise KeyError("inner")
        finally: print("cleanup")
    except KeyError as e: return f"got {e}"
def f7():
    while True:
        try:
            try: raise IndexError
            except IndexError: continue_ = True; break
            finally: print("f7 inner")
        finally: print("f7 outer")
    return "f7 done"
def f8():
    try: pass
    except: return "no"
    else: return "else"
    finally: print("f8")
def f9():
    try:
        try: 1 / 0
        except ZeroDivisionError: raise KeyError("second")
    except KeyError as e: return repr(e.__context__)
def f10():
    try: raise ValueError
    except Exception:
        try: raise TypeError
        except TypeError as e: pass
        import sys
        return sys.exc_info()[0].__name__
for f in (f1, f2, f3, f4, f5, f6, f7, f8, f9, f10): print(f())  #> finally
#> swallowed
#> f3 finally
#> except
#> 1
#> f5 0
#> f5 1
#> 1
#> cleanup
#> got 'inner'
#> f7 inner
#> f7 outer
#> f7 done
#> f8
#> else
#> ZeroDivisionError('division by zero')
#> ValueError
try: raise ValueError("x")
except ValueError as e: pass
try: e
except NameError as x: print(x)     #> name 'e' is not defined
try:
    try: raise ValueError(1)
    except ValueError: raise
except ValueError as e: print("reraised", e)  #> reraised 1
def e(code):
    try: exec(code)
    except BaseException as x: print(type(x).__name__, x, sep=": ")
e("raise"); e("raise 5"); e("raise 'a'"); e("raise int"); e("raise ValueError from 5"); e("try: 1/0\nexcept 5: pass"); e("try: 1/0\nexcept (ValueError, 'x'): pass"); e("raise ValueError from None"); e("raise ValueError('a'), 5" if 0 else "raise KeyError('k') from ValueError('c')"); e("class E(Exception):\n  def __init__(self): raise TypeError('in init')\nraise E")
#> RuntimeError: No active exception to reraise
#> TypeError: exceptions must derive from BaseException
#> TypeError: exceptions must derive from BaseException
#> TypeError: exceptions must derive from BaseException
#> TypeError: exception causes must derive from BaseException
#> TypeError: catching classes that do not inherit from BaseException is not allowed
#> TypeError: catching classes that do not inherit from BaseException is not allowed
#>= 'ValueError: '
#> KeyError: 'k'
#> TypeError: in init
try:
    try: 1 / 0
    except: raise ValueError("new") from None
except ValueError as x: print(x.__cause__, repr(x.__context__), x.__suppress_context__)
#> None ZeroDivisionError('division by zero') True
try: assert 1 == 2, "message"
except AssertionError as x: print(x)  #> message
try: assert (1, 2) and 0
except AssertionError as x: print(repr(x))  #> AssertionError()
try: assert [] , {"k": 1}
except AssertionError as x: print(x, x.args)  #> {'k': 1} ({'k': 1},)
