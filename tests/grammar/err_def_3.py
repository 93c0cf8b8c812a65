# Parameters, calls, scopes, misplaced statements.
# stderr: any
def show(source):
    try:
        compile(source, "f", "exec")
        print("compiles")
    except SyntaxError as e:
        text = e.text if e.text is None else e.text.rstrip("\n")
        print(type(e).__name__, f"{e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}", e.msg, repr(text))
show('from a import b c')           #> SyntaxError 1:17-1:18 invalid syntax 'from a import b c'
show('from .a. import b')           #> SyntaxError 1:10-1:16 invalid syntax 'from .a. import b'
show('from ... import')             #> SyntaxError 1:16-1:16 invalid syntax 'from ... import'
show('import a.b as c.d')           #> SyntaxError 1:16-1:17 invalid syntax 'import a.b as c.d'
show('from a import b as c.d')      #> SyntaxError 1:21-1:22 invalid syntax 'from a import b as c.d'
show('global x y')                  #> SyntaxError 1:10-1:11 invalid syntax 'global x y'
show('if x: global y z')            #> SyntaxError 1:16-1:17 invalid syntax 'if x: global y z'
show('assert (x, y)')               #> compiles
show('pass; pass;;')                #> SyntaxError 1:12-1:13 invalid syntax 'pass; pass;;'
show('x = (yield')                  #> SyntaxError 1:5-1:0 '(' was never closed 'x = (yield'
show('async lambda: 0')             #> SyntaxError 1:7-1:13 invalid syntax 'async lambda: 0'
show('async def f: pass')           #> SyntaxError 1:12-1:13 expected '(' 'async def f: pass'
show('raise x, y')                  #> SyntaxError 1:8-1:9 invalid syntax 'raise x, y'
show('raise x from y from z')       #> SyntaxError 1:16-1:20 invalid syntax 'raise x from y from z'
show('exec "x" in y')
#> SyntaxError 1:1-1:14 Missing parentheses in call to 'exec'. Did you mean exec(...)? 'exec "x" in y'
show('x.y.')                        #> SyntaxError 1:5-1:5 invalid syntax 'x.y.'
show('x.(y)')                       #> SyntaxError 1:3-1:4 invalid syntax 'x.(y)'
show("def f():\n  'doc'\n   x = 1")  #> IndentationError 3:3-3:-1 unexpected indent '   x = 1'
show('None()')                      #> compiles
show('case x: pass')                #> SyntaxError 1:6-1:7 invalid syntax 'case x: pass'
show('match x: pass')               #> SyntaxError 1:10-1:14 invalid syntax 'match x: pass'
show('match x:\n pass')             #> SyntaxError 2:2-2:6 invalid syntax ' pass'
show('match x:\n case')             #> SyntaxError 2:6-2:6 invalid syntax ' case'
show('match x:\n case 1')           #> SyntaxError 2:8-2:8 expected ':' ' case 1'
show('match x:\n case 1: pass\n else: pass')  #> SyntaxError 3:2-3:6 invalid syntax ' else: pass'
show('match x:\ncase 1: pass')
#> IndentationError 2:1-2:5 expected an indented block after 'match' statement on line 1 'case 1: pass'
show('match:\n case 1: pass')       #> SyntaxError 1:7-1:7 invalid syntax 'match:'
show('match x\n case 1: pass')      #> SyntaxError 1:8-1:8 expected ':' 'match x'
