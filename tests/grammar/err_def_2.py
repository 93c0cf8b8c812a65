# Parameters, calls, scopes, misplaced statements.
# stderr: any
def show(source):
    try:
        compile(source, "f", "exec")
        print("compiles")
    except SyntaxError as e:
        text = e.text if e.text is None else e.text.rstrip("\n")
        print(type(e).__name__, f"{e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}", e.msg, repr(text))
show('def f(x): global x')          #> SyntaxError 1:11-1:19 name 'x' is parameter and global None
show('def f(x): nonlocal x')        #> SyntaxError 1:11-1:21 name 'x' is parameter and nonlocal None
show('def f():\n x = 1\n global x')
#> SyntaxError 3:2-3:10 name 'x' is assigned to before global declaration None
show('def f():\n print(x)\n global x')
#> SyntaxError 3:2-3:10 name 'x' is used prior to global declaration None
show('def f():\n x: int = 1\n global x')
#> SyntaxError 3:2-3:10 annotated name 'x' can't be global None
show('def f():\n global x\n x: int = 1')
#> SyntaxError 3:2-3:12 annotated name 'x' can't be global None
show('def f():\n for x in y: pass\n global x')
#> SyntaxError 3:2-3:10 name 'x' is assigned to before global declaration None
show('x = 1\nglobal x')
#> SyntaxError 2:1-2:9 name 'x' is assigned to before global declaration None
show('def f():\n def g():\n  x\n  nonlocal x\n x = 1')
#> SyntaxError 4:3-4:13 name 'x' is used prior to nonlocal declaration None
show('class A:\n nonlocal x')       #> SyntaxError 2:2-2:12 no binding for nonlocal 'x' found None
show('def f():\n import x\n global x')  #> compiles
show('def f():\n x = 1\n def g(): nonlocal y')
#> SyntaxError 3:11-3:21 no binding for nonlocal 'y' found None
show('def f(): from x import *')
#> SyntaxError 1:24-1:25 import * only allowed at module level None
show('class A: from x import *')
#> SyntaxError 1:24-1:25 import * only allowed at module level None
show('from __future__ import nope')
#> SyntaxError 1:1-1:None future feature nope is not defined None
show('from __future__ import braces')  #> SyntaxError 1:1-1:None not a chance None
show('x = 1\nfrom __future__ import annotations')
#> SyntaxError 2:1-2:35 from __future__ imports must occur at the beginning of the file None
show('from __future__ import *')    #> SyntaxError 1:1-1:None future feature * is not defined None
show('try: pass\nexcept: pass\nexcept x: pass')
#> SyntaxError 2:1-2:13 default 'except:' must be last None
show('try: pass\nexcept x, y: pass')
#> SyntaxError 2:8-2:12 multiple exception types must be parenthesized 'except x, y: pass'
show('try: pass\nexcept x, y as z: pass')
#> SyntaxError 2:8-2:17 multiple exception types must be parenthesized 'except x, y as z: pass'
show('try: pass\nexcept* : pass')
#> SyntaxError 2:9-2:10 expected one or more exception types 'except* : pass'
show('try: pass\nexcept x: pass\nexcept* y: pass')
#> SyntaxError 3:1-3:8 cannot have both 'except' and 'except*' on the same 'try' 'except* y: pass'
show('try: pass\nexcept* x: pass\nexcept y: pass')
#> SyntaxError 3:1-3:7 cannot have both 'except' and 'except*' on the same 'try' 'except y: pass'
show('try: pass\nexcept* x, y: pass')
#> SyntaxError 2:9-2:13 multiple exception types must be parenthesized 'except* x, y: pass'
show('try:\n pass\nx = 1')
#> SyntaxError 3:1-3:2 expected 'except' or 'finally' block 'x = 1'
show('try: pass\nelse: pass')
#> SyntaxError 2:1-2:5 expected 'except' or 'finally' block 'else: pass'
show('try: pass\nfinally: pass\nexcept: pass')  #> SyntaxError 3:1-3:7 invalid syntax 'except: pass'
show('with x y: pass')              #> SyntaxError 1:8-1:9 invalid syntax 'with x y: pass'
show('with (x y): pass')
#> SyntaxError 1:7-1:10 invalid syntax. Perhaps you forgot a comma? 'with (x y): pass'
show('with x as y z: pass')         #> SyntaxError 1:13-1:14 invalid syntax 'with x as y z: pass'
show('with: pass')                  #> SyntaxError 1:5-1:6 invalid syntax 'with: pass'
show('with (): pass\nwith (x,): pass')  #> compiles
show('with (x, y as): pass')        #> SyntaxError 1:14-1:15 invalid syntax 'with (x, y as): pass'
show('class A(*): pass')            #> SyntaxError 1:10-1:11 invalid syntax 'class A(*): pass'
show('class A[]: pass')             #> SyntaxError 1:8-1:9 invalid syntax 'class A[]: pass'
show('class A(1 2): pass')
#> SyntaxError 1:9-1:12 invalid syntax. Perhaps you forgot a comma? 'class A(1 2): pass'
show('@x y\ndef f(): pass')         #> SyntaxError 1:4-1:5 invalid syntax '@x y'
show('@\ndef f(): pass')            #> SyntaxError 1:2-1:2 invalid syntax '@'
show('def f[T](): pass')            #> SyntaxError 1:6-1:7 expected '(' 'def f[T](): pass'
show('type X = int')                #> SyntaxError 1:6-1:7 invalid syntax 'type X = int'
show('*x')                          #> SyntaxError 1:1-1:3 can't use starred expression here None
show('*x, ')                        #> compiles
show('print(*)')                    #> SyntaxError 1:8-1:9 invalid syntax 'print(*)'
show('**x')                         #> SyntaxError 1:1-1:3 invalid syntax '**x'
show('x = *y')                      #> SyntaxError 1:5-1:7 can't use starred expression here None
show('x = (*y)')
#> SyntaxError 1:6-1:8 cannot use starred expression here 'x = (*y)'
show('return *x')                   #> SyntaxError 1:1-1:10 'return' outside function None
show('del *x')                      #> SyntaxError 1:5-1:7 cannot delete starred 'del *x'
show('f(**x for x in y)')           #> SyntaxError 1:7-1:10 invalid syntax 'f(**x for x in y)'
show('f(*x for x in y)')
#> SyntaxError 1:3-1:5 iterable unpacking cannot be used in comprehension 'f(*x for x in y)'
show('[*x for x in y]')
#> SyntaxError 1:2-1:4 iterable unpacking cannot be used in comprehension '[*x for x in y]'
show('{**x for x in y}')
#> SyntaxError 1:2-1:4 dict unpacking cannot be used in dict comprehension '{**x for x in y}'
show('{*x: 1}')                     #> SyntaxError 1:4-1:5 invalid syntax '{*x: 1}'
show('(*x for x in y)')
#> SyntaxError 1:2-1:4 iterable unpacking cannot be used in comprehension '(*x for x in y)'
show('{x: *y}')
#> SyntaxError 1:5-1:7 cannot use a starred expression in a dictionary value '{x: *y}'
show('{x: **y}')                    #> SyntaxError 1:5-1:7 invalid syntax '{x: **y}'
show('[**x]')                       #> SyntaxError 1:2-1:4 invalid syntax '[**x]'
show('(**x)')
#> SyntaxError 1:2-1:4 cannot use double starred expression here '(**x)'
show('x[**y]')                      #> SyntaxError 1:3-1:5 invalid syntax 'x[**y]'
show('x[*y:1]')                     #> SyntaxError 1:5-1:6 invalid syntax 'x[*y:1]'
show('x if *y else z')              #> SyntaxError 1:6-1:7 invalid syntax 'x if *y else z'
show('not *x')                      #> SyntaxError 1:5-1:6 invalid syntax 'not *x'
show('*x if y else z')              #> SyntaxError 1:4-1:6 invalid syntax '*x if y else z'
show('for x in *y: pass')           #> SyntaxError 1:10-1:12 can't use starred expression here None
show('x: *y')                       #> SyntaxError 1:4-1:5 invalid syntax 'x: *y'
show('assert *x')                   #> SyntaxError 1:8-1:9 invalid syntax 'assert *x'
show('if *x: pass')                 #> SyntaxError 1:4-1:5 invalid syntax 'if *x: pass'
show('(*x, y) = *z')                #> SyntaxError 1:11-1:13 can't use starred expression here None
show('f"{*x}"')
#> SyntaxError 1:2-1:4 f-string: cannot use starred expression here '(*x)'
show('class A:\n x = [y for z in (lambda: (yield))]')  #> compiles
show('def f(a, b):\n def g(): nonlocal a\n global b')
#> SyntaxError 3:2-3:10 name 'b' is parameter and global None
show('import a, b.')                #> SyntaxError 1:13-1:13 invalid syntax 'import a, b.'
show('import (a)')                  #> SyntaxError 1:8-1:9 invalid syntax 'import (a)'
show('import *')                    #> SyntaxError 1:8-1:9 invalid syntax 'import *'
