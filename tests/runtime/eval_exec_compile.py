# eval, exec, compile, globals, locals.
x = 10
print(eval("x + 1"), eval("x", {"x": 5}), eval("x + y", {"x": 1}, {"y": 2}), eval("  1 + 2\n"), eval(compile("x * 2", "f", "eval")), eval(b"3"), eval("[i for i in range(x)]", {"x": 2}), eval("(lambda: x)()", {"x": 7}), eval("x", {}, {"x": 3}))
#> 11 5 3 3 20 3 [0, 1] 7 3
exec("y = x * 2\nprint(y)"); print(y); ns = {}; exec("a = 1\ndef f(): return a\nclass C: pass", ns); print(ns["f"](), sorted(k for k in ns if k[0] != "_"), "__builtins__" in ns)
#> 20
#> 20
#> 1 ['C', 'a', 'f'] True
g, l = {"v": 1}, {}; exec("w = v; v = 5", g, l); print(g["v"], l)  #> 1 {'w': 1, 'v': 5}
c = compile("print('one')\nprint('two')", "<test>", "exec"); exec(c); exec(c); print(c.co_filename, c.co_name)
#> one
#> two
#> one
#> two
#> <test> <module>
c = compile("1 + 1; 'shown'", "<s>", "single"); exec(c); exec(compile("5", "<s>", "single")); exec(compile("None", "<s>", "single")); exec("6")
#> 2
#> 'shown'
#> 5
class M(dict):
    def __missing__(self, k): return "missing " + k
print(eval("foo", {}, M()), eval("len", {}, M()))  #> missing foo missing len
def f():
    z = 1
    exec("z = 2; new = 3")
    return z, "new" in locals()
print(f())                          #> (1, True)
def gg(): return globals()["x"], eval("x"), eval("q", {"q": 9})
print(gg()); globals()["made"] = 4; print(made)  #> (10, 10, 9)
                                                 #> 4
print(eval("__name__"), eval("__name__", {"__builtins__": {}, "__name__": "n"}), eval("[x for x in (1, 2)]"), exec("pass"), eval("1,"))
#> __main__ n [1, 2] None (1,)
def e(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(eval, "x = 1"); e(eval, ""); e(eval, "1 +"); e(eval, "undefined"); e(eval, 5); e(eval, "1", 5); e(eval, "1", {}, 5); e(eval); e(exec, 5); e(exec, "1", 5); e(exec, "x ="); e(compile, "1", "f"); e(compile, "1", "f", "bad"); e(compile, 5, "f", "exec"); e(compile, "1", 5, "exec"); e(compile, "x y", "f", "exec"); e(compile, "1;2", "f", "eval"); e(eval, "len([])", {"__builtins__": {}}); e(eval, "print", {"__builtins__": None}); e(compile, "return 1", "f", "exec"); e(compile, "a = 1\nb = 2\n", "f", "single"); e(eval, " \t 5"); e(exec, "\tx=1"); e(exec, "  pass"); e(compile, "1", "f", "eval", foo=1); e(exec, "raise ValueError('inside')"); e(eval, compile("x=1", "f", "exec")); e(eval, "yield"); e(eval, "(yield)"); e(exec, "await x"); e(exec, "x = 5; del x; x")
#> SyntaxError: invalid syntax (<string>, line 1)
#> SyntaxError: invalid syntax (<string>, line 0)
#> SyntaxError: invalid syntax (<string>, line 1)
#> NameError: name 'undefined' is not defined
#> TypeError: eval() arg 1 must be a string, bytes or code object
#> TypeError: globals must be a dict
#> TypeError: locals must be a mapping
#> TypeError: eval expected at least 1 argument, got 0
#> TypeError: exec() arg 1 must be a string, bytes or code object
#> TypeError: exec() globals must be a dict, not int
#> SyntaxError: invalid syntax (<string>, line 1)
#> TypeError: compile() missing required argument 'mode' (pos 3)
#> ValueError: compile() mode must be 'exec', 'eval' or 'single'
#> TypeError: compile() arg 1 must be a string, bytes or AST object
#> TypeError: expected str, bytes or os.PathLike object, not int
#> SyntaxError: invalid syntax (f, line 1)
#> SyntaxError: invalid syntax (f, line 1)
#> NameError: name 'len' is not defined
#> TypeError: 'NoneType' object is not subscriptable
#> SyntaxError: 'return' outside function (f, line 1)
#> SyntaxError: multiple statements found while compiling a single statement (f, line 1)
#> 5
#> IndentationError: unexpected indent (<string>, line 1)
#> IndentationError: unexpected indent (<string>, line 1)
#> TypeError: 'foo' is an invalid keyword argument for compile()
#> ValueError: inside
#> None
#> SyntaxError: invalid syntax (<string>, line 1)
#> SyntaxError: 'yield' outside function (<string>, line 1)
#> SyntaxError: 'await' outside function (<string>, line 1)
#> None
print(__builtins__.len is len, compile("x", "f", "eval", 0, True).co_names, eval(compile("x", "f", "eval", dont_inherit=True)), exec(compile("def h(): 'd'; return h.__doc__", "f", "exec", optimize=2), d := {}), d["h"]())
#> True ('x',) 10 None None
