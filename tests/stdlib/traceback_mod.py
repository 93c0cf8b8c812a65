# traceback: formatting of every kind of exception.
import traceback, sys
class Out:
    """Standard output, without the folder of this file."""
    def write(self, text):
        sys.stdout.write(text.replace(__file__, "FILE"))
out = Out()
def show_text(*args, **kwargs):
    print(*args, **{"file": out, **kwargs})
def f(x):
    return x + 1 / 0
def g(d):
    return d["a"]["b"]["c"]
def rec(n):
    return rec(n-1) if n else (1/0)
class Str:
    def __str__(self): raise ValueError
def show(fn, *a):
    try: fn(*a)
    except BaseException as e:
        show_text(traceback.format_exc())
        show_text(repr(traceback.extract_tb(e.__traceback__)))
        show_text(traceback.format_exception_only(e))
show(f, 3); show(g, {"a": {"b": 3}}); show(rec, 10); show(compile, "a b", "<x>", "exec"); show(compile, "  é = = b\n", "<x>", "exec")
def chain():
    try: 1/0
    except Exception as e:
        raise KeyError("x") from e
show(chain)
def ctx():
    try: 1/0
    except Exception as e:
        [][1]
show(ctx)
def grp():
    es=[]
    for i in range(20):
        try: raise ValueError(i)
        except Exception as e: es.append(e)
    try: raise ExceptionGroup("inner", es[:3])
    except Exception as e: inner = e
    inner.add_note("note\nline2")
    raise ExceptionGroup("outer", [inner, *es])
show(grp)
def notes():
    e=ValueError("q"); e.__notes__=3; raise e
show(notes)
def sup():
    try: 1/0
    except Exception: raise KeyError from None
show(sup)
def bad():
    raise ValueError(Str())
show(bad)
show_text(traceback.format_stack())
show_text(traceback.format_list([("nope.py", 3, "f", "x = 1"), ("nope.py", 3, "f", None)]))
for a in [(None,), (3,), (ValueError, ), (ValueError, ValueError("x")), (ValueError, ValueError("x"), None)]:
    try: show_text(traceback.format_exception(*a))
    except Exception as e: show_text(type(e), e)
traceback.print_exc(file=out)
try: f(1)
except Exception as e:
    te = traceback.TracebackException.from_exception(e)
    show_text("".join(te.format())); show_text(te == te, str(te), te.exc_type)
    s = te.stack; show_text(s[0], s[0][1], list(s[0]), s[0].colno, s[0].end_colno, s[0].end_lineno, len(s[0]), s[0]==s[0])
    show_text(list(traceback.walk_tb(e.__traceback__))[0][1]); traceback.clear_frames(e.__traceback__)
    show_text(traceback.format_tb(e.__traceback__, limit=1), traceback.format_tb(e.__traceback__, limit=-1))
    traceback.print_tb(e.__traceback__, file=out)
def stk():
    traceback.print_stack(file=out, limit=2)
    show_text(traceback.extract_stack()[-1].name, len(traceback.extract_stack()))
stk()
#> Traceback (most recent call last):
#>   File "FILE", line 19, in show
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 11, in f
#>     return x + 1 / 0
#>                ~~^~~
#> ZeroDivisionError: division by zero
#>
#> [<FrameSummary file FILE, line 19 in show>, <FrameSummary file FILE, line 11 in f>]
#> ['ZeroDivisionError: division by zero\n']
#> Traceback (most recent call last):
#>   File "FILE", line 19, in show
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 13, in g
#>     return d["a"]["b"]["c"]
#>            ~~~~~~~~~~~^^^^^
#> TypeError: 'int' object is not subscriptable
#>
#> [<FrameSummary file FILE, line 19 in show>, <FrameSummary file FILE, line 13 in g>]
#> ["TypeError: 'int' object is not subscriptable\n"]
#> Traceback (most recent call last):
#>   File "FILE", line 19, in show
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 15, in rec
#>     return rec(n-1) if n else (1/0)
#>            ^^^^^^^^
#>   File "FILE", line 15, in rec
#>     return rec(n-1) if n else (1/0)
#>            ^^^^^^^^
#>   File "FILE", line 15, in rec
#>     return rec(n-1) if n else (1/0)
#>            ^^^^^^^^
#>   [Previous line repeated 8 more times]
#> ZeroDivisionError: division by zero
#>
#> [<FrameSummary file FILE, line 19 in show>, <FrameSummary file FILE, line 15 in rec>, <FrameSummary file FILE, line 15 in rec>, <FrameSummary file FILE, line 15 in rec>, <FrameSummary file FILE, line 15 in rec>, <FrameSummary file FILE, line 15 in rec>, <FrameSummary file FILE, line 15 in rec>, <FrameSummary file FILE, line 15 in rec>, <FrameSummary file FILE, line 15 in rec>, <FrameSummary file FILE, line 15 in rec>, <FrameSummary file FILE, line 15 in rec>, <FrameSummary file FILE, line 15 in rec>]
#> ['ZeroDivisionError: division by zero\n']
#> Traceback (most recent call last):
#>   File "FILE", line 19, in show
#>     try: fn(*a)
#>          ^^^^^^
#>   File "<x>", line 1
#>     a b
#>       ^
#> SyntaxError: invalid syntax
#>
#> [<FrameSummary file FILE, line 19 in show>]
#> ['  File "<x>", line 1\n', '    a b\n', '      ^\n', 'SyntaxError: invalid syntax\n']
#> Traceback (most recent call last):
#>   File "FILE", line 19, in show
#>     try: fn(*a)
#>          ^^^^^^
#>   File "<x>", line 1
#>     é = = b
#> IndentationError: unexpected indent
#>
#> [<FrameSummary file FILE, line 19 in show>]
#> ['  File "<x>", line 1\n', '    é = = b\n', 'IndentationError: unexpected indent\n']
#> Traceback (most recent call last):
#>   File "FILE", line 26, in chain
#>     try: 1/0
#>          ~^~
#> ZeroDivisionError: division by zero
#>
#> The above exception was the direct cause of the following exception:
#>
#> Traceback (most recent call last):
#>   File "FILE", line 19, in show
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 28, in chain
#>     raise KeyError("x") from e
#> KeyError: 'x'
#>
#> [<FrameSummary file FILE, line 19 in show>, <FrameSummary file FILE, line 28 in chain>]
#> ["KeyError: 'x'\n"]
#> Traceback (most recent call last):
#>   File "FILE", line 31, in ctx
#>     try: 1/0
#>          ~^~
#> ZeroDivisionError: division by zero
#>
#> During handling of the above exception, another exception occurred:
#>
#> Traceback (most recent call last):
#>   File "FILE", line 19, in show
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 33, in ctx
#>     [][1]
#>     ~~^^^
#> IndexError: list index out of range
#>
#> [<FrameSummary file FILE, line 19 in show>, <FrameSummary file FILE, line 33 in ctx>]
#> ['IndexError: list index out of range\n']
#>   + Exception Group Traceback (most recent call last):
#>   |   File "FILE", line 19, in show
#>   |     try: fn(*a)
#>   |          ^^^^^^
#>   |   File "FILE", line 43, in grp
#>   |     raise ExceptionGroup("outer", [inner, *es])
#>   | ExceptionGroup: outer (21 sub-exceptions)
#>   +-+---------------- 1 ----------------
#>     | Exception Group Traceback (most recent call last):
#>     |   File "FILE", line 40, in grp
#>     |     try: raise ExceptionGroup("inner", es[:3])
#>     |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>     | ExceptionGroup: inner (3 sub-exceptions)
#>     | note
#>     | line2
#>     +-+---------------- 1 ----------------
#>       | Traceback (most recent call last):
#>       |   File "FILE", line 38, in grp
#>       |     try: raise ValueError(i)
#>       |          ^^^^^^^^^^^^^^^^^^^
#>       | ValueError: 0
#>       +---------------- 2 ----------------
#>       | Traceback (most recent call last):
#>       |   File "FILE", line 38, in grp
#>       |     try: raise ValueError(i)
#>       |          ^^^^^^^^^^^^^^^^^^^
#>       | ValueError: 1
#>       +---------------- 3 ----------------
#>       | Traceback (most recent call last):
#>       |   File "FILE", line 38, in grp
#>       |     try: raise ValueError(i)
#>       |          ^^^^^^^^^^^^^^^^^^^
#>       | ValueError: 2
#>       +------------------------------------
#>     +---------------- 2 ----------------
#>     | Traceback (most recent call last):
#>     |   File "FILE", line 38, in grp
#>     |     try: raise ValueError(i)
#>     |          ^^^^^^^^^^^^^^^^^^^
#>     | ValueError: 0
#>     +---------------- 3 ----------------
#>     | Traceback (most recent call last):
#>     |   File "FILE", line 38, in grp
#>     |     try: raise ValueError(i)
#>     |          ^^^^^^^^^^^^^^^^^^^
#>     | ValueError: 1
#>     +---------------- 4 ----------------
#>     | Traceback (most recent call last):
#>     |   File "FILE", line 38, in grp
#>     |     try: raise ValueError(i)
#>     |          ^^^^^^^^^^^^^^^^^^^
#>     | ValueError: 2
#>     +---------------- 5 ----------------
#>     | Traceback (most recent call last):
#>     |   File "FILE", line 38, in grp
#>     |     try: raise ValueError(i)
#>     |          ^^^^^^^^^^^^^^^^^^^
#>     | ValueError: 3
#>     +---------------- 6 ----------------
#>     | Traceback (most recent call last):
#>     |   File "FILE", line 38, in grp
#>     |     try: raise ValueError(i)
#>     |          ^^^^^^^^^^^^^^^^^^^
#>     | ValueError: 4
#>     +---------------- 7 ----------------
#>     | Traceback (most recent call last):
#>     |   File "FILE", line 38, in grp
#>     |     try: raise ValueError(i)
#>     |          ^^^^^^^^^^^^^^^^^^^
#>     | ValueError: 5
#>     +---------------- 8 ----------------
#>     | Traceback (most recent call last):
#>     |   File "FILE", line 38, in grp
#>     |     try: raise ValueError(i)
#>     |          ^^^^^^^^^^^^^^^^^^^
#>     | ValueError: 6
#>     +---------------- 9 ----------------
#>     | Traceback (most recent call last):
#>     |   File "FILE", line 38, in grp
#>     |     try: raise ValueError(i)
#>     |          ^^^^^^^^^^^^^^^^^^^
#>     | ValueError: 7
#>     +---------------- 10 ----------------
#>     | Traceback (most recent call last):
#>     |   File "FILE", line 38, in grp
#>     |     try: raise ValueError(i)
#>     |          ^^^^^^^^^^^^^^^^^^^
#>     | ValueError: 8
#>     +---------------- 11 ----------------
#>     | Traceback (most recent call last):
#>     |   File "FILE", line 38, in grp
#>     |     try: raise ValueError(i)
#>     |          ^^^^^^^^^^^^^^^^^^^
#>     | ValueError: 9
#>     +---------------- 12 ----------------
#>     | Traceback (most recent call last):
#>     |   File "FILE", line 38, in grp
#>     |     try: raise ValueError(i)
#>     |          ^^^^^^^^^^^^^^^^^^^
#>     | ValueError: 10
#>     +---------------- 13 ----------------
#>     | Traceback (most recent call last):
#>     |   File "FILE", line 38, in grp
#>     |     try: raise ValueError(i)
#>     |          ^^^^^^^^^^^^^^^^^^^
#>     | ValueError: 11
#>     +---------------- 14 ----------------
#>     | Traceback (most recent call last):
#>     |   File "FILE", line 38, in grp
#>     |     try: raise ValueError(i)
#>     |          ^^^^^^^^^^^^^^^^^^^
#>     | ValueError: 12
#>     +---------------- 15 ----------------
#>     | Traceback (most recent call last):
#>     |   File "FILE", line 38, in grp
#>     |     try: raise ValueError(i)
#>     |          ^^^^^^^^^^^^^^^^^^^
#>     | ValueError: 13
#>     +---------------- ... ----------------
#>     | and 6 more exceptions
#>     +------------------------------------
#>
#> [<FrameSummary file FILE, line 19 in show>, <FrameSummary file FILE, line 43 in grp>]
#> ['ExceptionGroup: outer (21 sub-exceptions)\n']
#> Traceback (most recent call last):
#>   File "FILE", line 19, in show
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 46, in notes
#>     e=ValueError("q"); e.__notes__=3; raise e
#>                                       ^^^^^^^
#> ValueError: q
#> 3
#> [<FrameSummary file FILE, line 19 in show>, <FrameSummary file FILE, line 46 in notes>]
#> ['ValueError: q\n', '3']
#> Traceback (most recent call last):
#>   File "FILE", line 19, in show
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 50, in sup
#>     except Exception: raise KeyError from None
#>                       ^^^^^^^^^^^^^^^^^^^^^^^^
#> KeyError
#>
#> [<FrameSummary file FILE, line 19 in show>, <FrameSummary file FILE, line 50 in sup>]
#> ['KeyError\n']
#> Traceback (most recent call last):
#>   File "FILE", line 19, in show
#>     try: fn(*a)
#>          ^^^^^^
#>   File "FILE", line 53, in bad
#>     raise ValueError(Str())
#> ValueError: <exception str() failed>
#>
#> [<FrameSummary file FILE, line 19 in show>, <FrameSummary file FILE, line 53 in bad>]
#> ['ValueError: <exception str() failed>\n']
#> ['  File "FILE", line 55, in <module>\n    show_text(traceback.format_stack())\n']
#> ['  File "nope.py", line 3, in f\n    x = 1\n', '  File "nope.py", line 3, in f\n']
#> ['NoneType: None\n']
#> <class 'TypeError'> Exception expected for value, int found
#> <class 'TypeError'> Exception expected for value, type found
#> <class 'ValueError'> Both or neither of value and tb must be given
#> ['ValueError: x\n']
#> NoneType: None
#> Traceback (most recent call last):
#>   File "FILE", line 61, in <module>
#>     try: f(1)
#>          ^^^^
#>   File "FILE", line 11, in f
#>     return x + 1 / 0
#>                ~~^~~
#> ZeroDivisionError: division by zero
#>
#> True division by zero <class 'ZeroDivisionError'>
#> <FrameSummary file FILE, line 61 in <module>> 61 ['FILE', 61, '<module>', 'try: f(1)'] 5 9 61 4 True
#> 61
#> ['  File "FILE", line 61, in <module>\n    try: f(1)\n         ^^^^\n'] ['  File "FILE", line 11, in f\n    return x + 1 / 0\n               ~~^~~\n']
#>   File "FILE", line 61, in <module>
#>     try: f(1)
#>          ^^^^
#>   File "FILE", line 11, in f
#>     return x + 1 / 0
#>                ~~^~~
#>   File "FILE", line 72, in <module>
#>     stk()
#>   File "FILE", line 70, in stk
#>     traceback.print_stack(file=out, limit=2)
#> stk 2
