# Tracebacks and frames.
import sys, traceback
def f(x): return g(x + 1)
def g(y):
    local = y * 2
    raise ValueError("deep")
try: f(1)
except ValueError as e: tb = e.__traceback__; ex = e
names = []
t = tb
while t: names.append((t.tb_frame.f_code.co_name, t.tb_lineno, t.tb_frame.f_lineno >= t.tb_lineno)); t = t.tb_next
print(names, t)
print(tb.tb_next.tb_next.tb_frame.f_locals, tb.tb_frame.f_globals is globals(), tb.tb_next.tb_frame.f_back is tb.tb_frame, type(tb).__name__, type(tb.tb_frame).__name__, tb.tb_lasti >= 0)
print(*[(fs.name, fs.lineno, fs.line) for fs in traceback.extract_tb(tb)], sep="\n")
print(traceback.format_exception_only(ValueError, ex), traceback.format_exception_only(ex), [l.split(",")[-1] for l in traceback.format_tb(tb)], traceback.format_exc())
print("".join(traceback.format_exception(ex)).replace(__file__, "FILE"))
def deeper(n): return deeper(n - 1) if n else 1 / 0
try: deeper(5)
except ZeroDivisionError as z: print("".join(traceback.format_exception(z)).replace(__file__, "FILE"))
try:
    try: {}["k"]
    except KeyError as k: raise RuntimeError("second") from k
except RuntimeError as r: print("".join(traceback.format_exception(r)).replace(__file__, "FILE"))
try:
    try: {}["k"]
    except KeyError: [].nope
except AttributeError as r: r.add_note("a note\nof two lines"); print("".join(traceback.format_exception(r)).replace(__file__, "FILE"))
def gen(): yield 1 / 0
try: next(gen())
except ZeroDivisionError as z: print(traceback.extract_tb(z.__traceback__)[-1].name)
try: raise ex
except ValueError as again: print(len(traceback.extract_tb(again.__traceback__)), again is ex)
try: raise ex.with_traceback(None)
except ValueError as again: print(len(traceback.extract_tb(again.__traceback__)))
def h():
    try: 1 / 0
    except ZeroDivisionError: raise
try: h()
except ZeroDivisionError as z: print([(s.name, s.lineno) for s in traceback.extract_tb(z.__traceback__)])
fr = sys._getframe(); print(fr.f_code.co_name, fr.f_lineno, fr.f_back, fr.f_builtins is not None); print(traceback.format_list([("file", 3, "fn", "text")]), traceback.format_stack()[-1].split(",")[1:])
s = traceback.StackSummary.extract([]); print(list(s)); traceback.print_exc(file=sys.stdout); traceback.print_exception(ex, file=sys.stdout, limit=0)
#> [('<module>', 7, True), ('f', 3, True), ('g', 6, True)] None
#> {'y': 2, 'local': 4} True True traceback frame True
#> ('<module>', 7, 'try: f(1)')
#> ('f', 3, 'def f(x): return g(x + 1)')
#> ('g', 6, 'raise ValueError("deep")')
#> ['ValueError: deep\n'] ['ValueError: deep\n'] [' in <module>\n    try: f(1)\n         ^^^^\n', ' in f\n    def f(x): return g(x + 1)\n                     ^^^^^^^^\n', ' in g\n    raise ValueError("deep")\n'] NoneType: None
#>
#> Traceback (most recent call last):
#>   File "FILE", line 7, in <module>
#>     try: f(1)
#>          ^^^^
#>   File "FILE", line 3, in f
#>     def f(x): return g(x + 1)
#>                      ^^^^^^^^
#>   File "FILE", line 6, in g
#>     raise ValueError("deep")
#> ValueError: deep
#>
#> Traceback (most recent call last):
#>   File "FILE", line 18, in <module>
#>     try: deeper(5)
#>          ^^^^^^^^^
#>   File "FILE", line 17, in deeper
#>     def deeper(n): return deeper(n - 1) if n else 1 / 0
#>                           ^^^^^^^^^^^^^
#>   File "FILE", line 17, in deeper
#>     def deeper(n): return deeper(n - 1) if n else 1 / 0
#>                           ^^^^^^^^^^^^^
#>   File "FILE", line 17, in deeper
#>     def deeper(n): return deeper(n - 1) if n else 1 / 0
#>                           ^^^^^^^^^^^^^
#>   [Previous line repeated 3 more times]
#> ZeroDivisionError: division by zero
#>
#> Traceback (most recent call last):
#>   File "FILE", line 21, in <module>
#>     try: {}["k"]
#>          ~~^^^^^
#> KeyError: 'k'
#>
#> The above exception was the direct cause of the following exception:
#>
#> Traceback (most recent call last):
#>   File "FILE", line 22, in <module>
#>     except KeyError as k: raise RuntimeError("second") from k
#>                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> RuntimeError: second
#>
#> Traceback (most recent call last):
#>   File "FILE", line 25, in <module>
#>     try: {}["k"]
#>          ~~^^^^^
#> KeyError: 'k'
#>
#> During handling of the above exception, another exception occurred:
#>
#> Traceback (most recent call last):
#>   File "FILE", line 26, in <module>
#>     except KeyError: [].nope
#>                      ^^^^^^^
#> AttributeError: 'list' object has no attribute 'nope'
#> a note
#> of two lines
#>
#> gen
#> 4 True
#> 1
#> [('<module>', 38), ('h', 36)]
#> <module> 40 None True
#> ['  File "file", line 3, in fn\n    text\n'] [' line 40', ' in <module>\n    fr = sys._getframe(); print(fr.f_code.co_name', ' fr.f_lineno', ' fr.f_back', ' fr.f_builtins is not None); print(traceback.format_list([("file"', ' 3', ' "fn"', ' "text")])', ' traceback.format_stack()[-1].split("', '")[1:])\n']
#> []
#> NoneType: None
#> ValueError: deep
