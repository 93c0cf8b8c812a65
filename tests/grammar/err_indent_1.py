# Indentation and tabs.
# stderr: any
def show(source):
    try:
        compile(source, "f", "exec")
        print("compiles")
    except SyntaxError as e:
        text = e.text if e.text is None else e.text.rstrip("\n")
        print(type(e).__name__, f"{e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}", e.msg, repr(text))
show(' x = 1')                      #> IndentationError 1:1-1:-1 unexpected indent ' x = 1'
show('  x\ny')                      #> IndentationError 1:2-1:-1 unexpected indent '  x'
show('if 1:\nx')
#> IndentationError 2:1-2:2 expected an indented block after 'if' statement on line 1 'x'
show('if 1:\n  x\n y')
#> IndentationError 3:3-3:-1 unindent does not match any outer indentation level ' y'
show('if 1:\n  x\n    y')           #> IndentationError 3:4-3:-1 unexpected indent '    y'
show('if 1:\n\tx\n        y')
#> TabError 3:1-3:0 inconsistent use of tabs and spaces in indentation '        y'
show('if 1:\n        x\n\ty')
#> TabError 3:1-3:0 inconsistent use of tabs and spaces in indentation '\ty'
show('if 1:\n \tx\n\t y')
#> TabError 3:1-3:0 inconsistent use of tabs and spaces in indentation '\t y'
show('def f():\nx')
#> IndentationError 2:1-2:2 expected an indented block after function definition on line 1 'x'
show('def f():\n  x\n y\n')
#> IndentationError 3:3-3:-1 unindent does not match any outer indentation level ' y'
show('class A:\nx')
#> IndentationError 2:1-2:2 expected an indented block after class definition on line 1 'x'
show('for i in x:\nx')
#> IndentationError 2:1-2:2 expected an indented block after 'for' statement on line 1 'x'
show('while 1:\nx')
#> IndentationError 2:1-2:2 expected an indented block after 'while' statement on line 1 'x'
show('with x:\ny')
#> IndentationError 2:1-2:2 expected an indented block after 'with' statement on line 1 'y'
show('try:\nx')
#> IndentationError 2:1-2:2 expected an indented block after 'try' statement on line 1 'x'
show('try:\n x\nexcept:\ny')
#> IndentationError 4:1-4:2 expected an indented block after 'except' statement on line 3 'y'
show('try:\n x\nexcept x:\ny')
#> IndentationError 4:1-4:2 expected an indented block after 'except' statement on line 3 'y'
show('try:\n x\nexcept* x:\ny')
#> IndentationError 4:1-4:2 expected an indented block after 'except*' statement on line 3 'y'
show('try:\n x\nfinally:\ny')
#> IndentationError 4:1-4:2 expected an indented block after 'finally' statement on line 3 'y'
show('try:\n x\nexcept: pass\nelse:\ny')
#> IndentationError 5:1-5:2 expected an indented block after 'else' statement on line 4 'y'
show('if 1: pass\nelse:\nx')
#> IndentationError 3:1-3:2 expected an indented block after 'else' statement on line 2 'x'
show('if 1: pass\nelif 2:\nx')
#> IndentationError 3:1-3:2 expected an indented block after 'elif' statement on line 2 'x'
show('for i in x: pass\nelse:\ny')
#> IndentationError 3:1-3:2 expected an indented block after 'else' statement on line 2 'y'
show('while 1: pass\nelse:\ny')
#> IndentationError 3:1-3:2 expected an indented block after 'else' statement on line 2 'y'
show('match x:\n case 1:\n y')
#> IndentationError 3:2-3:3 expected an indented block after 'case' statement on line 2 ' y'
show('match x:\n  case 1:\n  y')
#> IndentationError 3:3-3:4 expected an indented block after 'case' statement on line 2 '  y'
show('match x:\ny')
#> IndentationError 2:1-2:2 expected an indented block after 'match' statement on line 1 'y'
show('async def f():\nx')
#> IndentationError 2:1-2:2 expected an indented block after function definition on line 1 'x'
show('async def f():\n async for x in y:\n z')
#> IndentationError 3:2-3:3 expected an indented block after 'for' statement on line 2 ' z'
show('async def f():\n async with x:\n z')
#> IndentationError 3:2-3:3 expected an indented block after 'with' statement on line 2 ' z'
show('if 1:')
#> IndentationError 1:6-1:-1 expected an indented block after 'if' statement on line 1 'if 1:'
show('if 1:\n')
#> IndentationError 1:6-1:-1 expected an indented block after 'if' statement on line 1 'if 1:'
show('if 1:\n\n')
#> IndentationError 2:1-2:-1 expected an indented block after 'if' statement on line 1 ''
show('if 1:\n # c\n')
#> IndentationError 2:5-2:-1 expected an indented block after 'if' statement on line 1 ' # c'
show('def f():\n  """doc"""\n x')
#> IndentationError 3:3-3:-1 unindent does not match any outer indentation level ' x'
show('if 1:\n  if 2:\n  x')
#> IndentationError 3:3-3:4 expected an indented block after 'if' statement on line 2 '  x'
show('if 1:\n    x\n  else:\n    y')
#> IndentationError 3:8-3:-1 unindent does not match any outer indentation level '  else:'
show('x = 1\n  y = 2')              #> IndentationError 2:2-2:-1 unexpected indent '  y = 2'
show('x = 1\n\ty = 2')              #> IndentationError 2:1-2:-1 unexpected indent '\ty = 2'
show('if 1:\n  x\n\n   \n y')
#> IndentationError 5:3-5:-1 unindent does not match any outer indentation level ' y'
show('def f():\n  return\n   x')    #> IndentationError 3:3-3:-1 unexpected indent '   x'
show('class A:\n  def f(): pass\n def g(): pass')
#> IndentationError 3:15-3:-1 unindent does not match any outer indentation level ' def g(): pass'
show('\n\n  x')                     #> IndentationError 3:2-3:-1 unexpected indent '  x'
show('# c\n  x')                    #> IndentationError 2:2-2:-1 unexpected indent '  x'
show('if 1:\n x\n  # comment\n  y')  #> IndentationError 4:2-4:-1 unexpected indent '  y'
show('if 1: x\n  y')                #> IndentationError 2:2-2:-1 unexpected indent '  y'
show('lambda:\n x')                 #> SyntaxError 1:8-1:8 invalid syntax 'lambda:'
show('f(\n')                        #> SyntaxError 1:2-1:0 '(' was never closed 'f('
show('f(\nx\n')                     #> SyntaxError 1:2-1:0 '(' was never closed 'f('
show('f(x\ny = 1')                  #> SyntaxError 1:2-1:0 '(' was never closed 'f(x'
show('[1,\n2\n')                    #> SyntaxError 1:1-1:0 '[' was never closed '[1,'
show('{1:\n')                       #> SyntaxError 1:1-1:0 '{' was never closed '{1:'
show('x = (1,\n2\ny = 3\nz = 4')    #> SyntaxError 1:5-1:0 '(' was never closed 'x = (1,'
show('def f(:\n  x')                #> SyntaxError 1:7-1:8 invalid syntax 'def f(:'
show('def f(x:\n  y')               #> SyntaxError 1:6-1:0 '(' was never closed 'def f(x:'
show('if (x:\n  y')                 #> SyntaxError 1:6-1:7 invalid syntax 'if (x:'
show('x = [1, 2\nif x: pass')       #> SyntaxError 1:5-1:0 '[' was never closed 'x = [1, 2'
show("print('a'\nprint('b')")       #> SyntaxError 1:6-1:0 '(' was never closed "print('a'"
show('x = {\n"a": 1\n"b": 2\n}')
#> SyntaxError 2:6-3:4 invalid syntax. Perhaps you forgot a comma? '"a": 1'
show('f(a,\n  b\n  c)')
#> SyntaxError 2:3-3:4 invalid syntax. Perhaps you forgot a comma? '  b'
show('x = """\n')
#> SyntaxError 1:5-1:5 unterminated triple-quoted string literal (detected at line 1) 'x = """'
show('if x\n  y')                   #> SyntaxError 1:5-1:5 expected ':' 'if x'
show('else')                        #> SyntaxError 1:1-1:5 invalid syntax 'else'
show('def f()\n  x')                #> SyntaxError 1:8-1:8 expected ':' 'def f()'
show('class A\n  x')                #> SyntaxError 1:8-1:8 expected ':' 'class A'
show('for x in y\n  z')             #> SyntaxError 1:11-1:11 expected ':' 'for x in y'
show('while x\n  y')                #> SyntaxError 1:8-1:8 expected ':' 'while x'
show('with x\n  y')                 #> SyntaxError 1:7-1:7 expected ':' 'with x'
show('try\n  x')                    #> SyntaxError 1:4-1:4 expected ':' 'try'
show('if x: pass\nelse\n  y')       #> SyntaxError 2:5-2:5 expected ':' 'else'
show('try: pass\nexcept\n  x')      #> SyntaxError 2:7-2:7 expected ':' 'except'
show('try: pass\nfinally\n x')      #> SyntaxError 2:8-2:8 expected ':' 'finally'
show('lambda x\n')                  #> SyntaxError 1:9-1:9 invalid syntax 'lambda x'
show('elif x:\n y')                 #> SyntaxError 1:1-1:5 invalid syntax 'elif x:'
show('if x:\n  y\nelse if z:\n  w')  #> SyntaxError 3:6-3:8 expected ':' 'else if z:'
