# compile: modes, sources, flags, and every refusal.
c=compile("print(x)","file","exec")
exec(c,{"x":1})                     #> 1
try: exec(c,{})
except NameError as e: print(e)     #> name 'x' is not defined
c=compile("1+2", "f", "eval")
print(eval(c))                      #> 3
c=compile("1+2", "f", "single")
exec(c)                             #> 3
for a in [("1", "f", "bad"), ("1", "f"), (1, "f", "exec"), ("1", 2, "exec"), ("1", "f", 3),
    ("a\0b", "f", "exec"), ("x = ", "f", "eval"), ("x = 1", "f", "eval"),
    ("1;2", "f", "eval"), ("1;2", "f", "single"), ("1\n2", "f", "single"), ("", "f", "eval"),
    ("", "f", "single"), ("", "f", "exec"), ("1", "f", "exec", 999999), (b"1+1", "f", "eval"),
    (bytearray(b"1+1"), "f", "eval"), (memoryview(b"1+1"), "f", "eval"),
    (b"# coding: latin-1\n'\xe9'", "f", "exec"), (b"'\xe9'", "f", "exec"),
    ("if 1:\n  2\n", "f", "single"), ("def f():\n  2", "f", "single"), ("pass", b"f", "exec"),
    ("1", "f", "exec", 0, True, 5), ("1", "f", "exec", 0, True, 2, 3)]:
    try: print(a[1:], compile(*a).co_name)
    except Exception as e: print(a[1:], type(e).__name__, e)
#> ('f', 'bad') ValueError compile() mode must be 'exec', 'eval' or 'single'
#> ('f',) TypeError compile() missing required argument 'mode' (pos 3)
#> ('f', 'exec') TypeError compile() arg 1 must be a string, bytes or AST object
#> (2, 'exec') TypeError expected str, bytes or os.PathLike object, not int
#> ('f', 3) TypeError compile() argument 'mode' must be str, not int
#> ('f', 'exec') ValueError source code string cannot contain null bytes
#> ('f', 'eval') SyntaxError invalid syntax (f, line 1)
#> ('f', 'eval') SyntaxError invalid syntax (f, line 1)
#> ('f', 'eval') SyntaxError invalid syntax (f, line 1)
#> ('f', 'single') <module>
#> ('f', 'single') SyntaxError multiple statements found while compiling a single statement (f, line 1)
#> ('f', 'eval') SyntaxError invalid syntax (f, line 0)
#> ('f', 'single') SyntaxError invalid syntax (f, line 0)
#> ('f', 'exec') <module>
#> ('f', 'exec', 999999) ValueError compile(): unrecognised flags
#> ('f', 'eval') <module>
#> ('f', 'eval') <module>
#> ('f', 'eval') <module>
#> ('f', 'exec') <module>
#> ('f', 'exec') SyntaxError (unicode error) 'utf-8' codec can't decode byte 0xe9 in position 0: unexpected end of data (f, line 1)
#> ('f', 'single') <module>
#> ('f', 'single') <module>
#> (b'f', 'exec') <module>
#> ('f', 'exec', 0, True, 5) ValueError compile(): invalid optimize value
#> ('f', 'exec', 0, True, 2, 3) TypeError compile() takes at most 6 positional arguments (7 given)
