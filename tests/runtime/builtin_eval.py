# eval: namespaces, mappings with __missing__, errors.
print(eval("1+2"))                  #> 3
print(eval(" \t1+2"))               #> 3
x=5
print(eval("x*x"))                  #> 25
print(eval("x", {"x":1}))           #> 1
print(eval("x", {}, {"x":2}))       #> 2
print(eval("__builtins__ is not None",{}))  #> True
for a in [("x", 1), ("x", {}, 1), ("", ), ("\n", ), ("x=1", ), (5, ), ("a b", ), ("1\n+1", ),
    ("x", "y"), ("x", None, None), ("#c", ), ("lambda", ), ("(", ), (")", ), ("1 +", ),
    ("[1,2", ), ("'abc", ), ("x", {'__builtins__':{}}), ("len", {'__builtins__':{}}),
    ("len", {'__builtins__':5})]:
    try: print(a, eval(*a))
    except Exception as e: print(a, type(e).__name__, e)
#> ('x', 1) TypeError globals must be a dict
#> ('x', {}, 1) TypeError locals must be a mapping
#> ('',) SyntaxError invalid syntax (<string>, line 0)
#> ('\n',) SyntaxError invalid syntax (<string>, line 1)
#> ('x=1',) SyntaxError invalid syntax (<string>, line 1)
#> (5,) TypeError eval() arg 1 must be a string, bytes or code object
#> ('a b',) SyntaxError invalid syntax (<string>, line 1)
#> ('1\n+1',) SyntaxError invalid syntax (<string>, line 2)
#> ('x', 'y') TypeError globals must be a real dict; try eval(expr, {}, mapping)
#> ('x', None, None) 5
#> ('#c',) SyntaxError invalid syntax (<string>, line 1)
#> ('lambda',) SyntaxError invalid syntax (<string>, line 1)
#> ('(',) SyntaxError '(' was never closed (<string>, line 1)
#> (')',) SyntaxError unmatched ')' (<string>, line 1)
#> ('1 +',) SyntaxError invalid syntax (<string>, line 1)
#> ('[1,2',) SyntaxError '[' was never closed (<string>, line 1)
#> ("'abc",) SyntaxError unterminated string literal (detected at line 1) (<string>, line 1)
#> ('x', {'__builtins__': {}}) NameError name 'x' is not defined
#> ('len', {'__builtins__': {}}) NameError name 'len' is not defined
#> ('len', {'__builtins__': 5}) TypeError 'int' object is not subscriptable
def f():
    y=10
    return eval("y+1"), eval("[y for _ in range(1)]",{'y':3})
print(f())                          #> (11, [3])
try: eval("1",globals={})
except TypeError as e: print(e)     #> eval() takes no keyword arguments
try: exec("1",globals={})
except TypeError as e: print(e)     #> 'globals' is an invalid keyword argument for exec()
class M(dict):
    def __missing__(self,k): return k*2
print(eval("abc+d",{},M()))         #> abcabcdd
