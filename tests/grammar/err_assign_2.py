# What cannot be assigned to, deleted or bound.
# stderr: any
def show(source):
    try:
        compile(source, "f", "exec")
        print("compiles")
    except SyntaxError as e:
        text = e.text if e.text is None else e.text.rstrip("\n")
        print(type(e).__name__, f"{e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}", e.msg, repr(text))
show('for "a" in x: pass')
#> SyntaxError 1:5-1:8 cannot assign to literal 'for "a" in x: pass'
show('for x() in y: pass')
#> SyntaxError 1:5-1:8 cannot assign to function call 'for x() in y: pass'
show('for x, f() in y: pass')
#> SyntaxError 1:8-1:11 cannot assign to function call 'for x, f() in y: pass'
show('[x for 1 in y]')              #> SyntaxError 1:8-1:9 cannot assign to literal '[x for 1 in y]'
show('[x for f() in y]')
#> SyntaxError 1:8-1:11 cannot assign to function call '[x for f() in y]'
show('(x for None in y)')
#> SyntaxError 1:8-1:12 cannot assign to None '(x for None in y)'
show('with x as 1: pass')
#> SyntaxError 1:11-1:12 cannot assign to literal 'with x as 1: pass'
show('with x as f(): pass')
#> SyntaxError 1:11-1:14 cannot assign to function call 'with x as f(): pass'
show('with x as None: pass')
#> SyntaxError 1:11-1:15 cannot assign to None 'with x as None: pass'
show('with x as y + 1: pass')
#> SyntaxError 1:11-1:16 cannot assign to expression 'with x as y + 1: pass'
show('with x as (y, 1): pass')
#> SyntaxError 1:15-1:16 cannot assign to literal 'with x as (y, 1): pass'
show('with (x as 1): pass')
#> SyntaxError 1:12-1:13 cannot assign to literal 'with (x as 1): pass'
show('with (x as y, z as f()): pass')
#> SyntaxError 1:20-1:23 cannot assign to function call 'with (x as y, z as f()): pass'
show('del 1')                       #> SyntaxError 1:5-1:6 cannot delete literal 'del 1'
show('del f()')                     #> SyntaxError 1:5-1:8 cannot delete function call 'del f()'
show('del x + 1')                   #> SyntaxError 1:5-1:10 cannot delete expression 'del x + 1'
show('del (x, 1)')                  #> SyntaxError 1:9-1:10 cannot delete literal 'del (x, 1)'
show('del None')                    #> SyntaxError 1:5-1:9 cannot delete None 'del None'
show('del *x')                      #> SyntaxError 1:5-1:7 cannot delete starred 'del *x'
show('del [x, f()]')
#> SyntaxError 1:9-1:12 cannot delete function call 'del [x, f()]'
show('del x, 1')                    #> SyntaxError 1:8-1:9 cannot delete literal 'del x, 1'
show('del {}')                      #> SyntaxError 1:5-1:7 cannot delete dict literal 'del {}'
show('del (x for x in y)')
#> SyntaxError 1:5-1:19 cannot delete generator expression 'del (x for x in y)'
show('del x if y else z')
#> SyntaxError 1:5-1:18 cannot delete conditional expression 'del x if y else z'
show('del "a"')                     #> SyntaxError 1:5-1:8 cannot delete literal 'del "a"'
show('del (x, *y)')                 #> SyntaxError 1:9-1:11 cannot delete starred 'del (x, *y)'
show('del lambda: 0')               #> SyntaxError 1:5-1:14 cannot delete lambda 'del lambda: 0'
show('del -x')                      #> SyntaxError 1:5-1:7 cannot delete expression 'del -x'
show('x: int: str')                 #> SyntaxError 1:7-1:8 invalid syntax 'x: int: str'
show('1: int')                      #> SyntaxError 1:1-1:2 illegal target for annotation '1: int'
show('f(): int')                    #> SyntaxError 1:1-1:4 illegal target for annotation 'f(): int'
show('(x, y): int')
#> SyntaxError 1:1-1:7 only single target (not tuple) can be annotated '(x, y): int'
show('[x]: int')
#> SyntaxError 1:1-1:4 only single target (not list) can be annotated '[x]: int'
show('x, y: int')
#> SyntaxError 1:1-1:2 only single target (not tuple) can be annotated 'x, y: int'
show('x + 1: int')
#> SyntaxError 1:1-1:6 illegal target for annotation 'x + 1: int'
show('"a": int = 1')
#> SyntaxError 1:1-1:4 illegal target for annotation '"a": int = 1'
show('None: int')                   #> SyntaxError 1:1-1:5 illegal target for annotation 'None: int'
show('import x.y as 1')             #> SyntaxError 1:15-1:16 invalid syntax 'import x.y as 1'
show('import x as None')            #> SyntaxError 1:13-1:17 invalid syntax 'import x as None'
show('from x import y as None')
#> SyntaxError 1:20-1:24 invalid syntax 'from x import y as None'
show('import None')                 #> SyntaxError 1:8-1:12 invalid syntax 'import None'
show('from None import x')          #> SyntaxError 1:6-1:10 invalid syntax 'from None import x'
show('def None(): pass')            #> SyntaxError 1:5-1:9 invalid syntax 'def None(): pass'
show('class None: pass')            #> SyntaxError 1:7-1:11 invalid syntax 'class None: pass'
show('def f(None): pass')           #> SyntaxError 1:7-1:11 invalid syntax 'def f(None): pass'
show('def f(x, True): pass')        #> SyntaxError 1:10-1:14 invalid syntax 'def f(x, True): pass'
show('lambda None: 0')              #> SyntaxError 1:8-1:12 invalid syntax 'lambda None: 0'
show('def f(*None): pass')          #> SyntaxError 1:8-1:12 invalid syntax 'def f(*None): pass'
show('global None')                 #> SyntaxError 1:8-1:12 invalid syntax 'global None'
show('except_ = 1\ntry: pass\nexcept x as None: pass')
#> SyntaxError 3:13-3:17 invalid syntax 'except x as None: pass'
show('try: pass\nexcept x as 1: pass')
#> SyntaxError 2:13-2:14 invalid syntax 'except x as 1: pass'
show('try: pass\nexcept x as y.z: pass')
#> SyntaxError 2:14-2:15 invalid syntax 'except x as y.z: pass'
show('x.None = 1')                  #> SyntaxError 1:3-1:7 invalid syntax 'x.None = 1'
show('x.True')                      #> SyntaxError 1:3-1:7 invalid syntax 'x.True'
show('f(None=1)')                   #> SyntaxError 1:3-1:8 cannot assign to None 'f(None=1)'
show('f(True=1)')                   #> SyntaxError 1:3-1:8 cannot assign to True 'f(True=1)'
show('f(1=2)')
#> SyntaxError 1:3-1:5 expression cannot contain assignment, perhaps you meant "=="? 'f(1=2)'
show('f("a"=1)')
#> SyntaxError 1:3-1:7 expression cannot contain assignment, perhaps you meant "=="? 'f("a"=1)'
show('f(x.y=1)')
#> SyntaxError 1:3-1:7 expression cannot contain assignment, perhaps you meant "=="? 'f(x.y=1)'
show('f(x()=1)')
#> SyntaxError 1:3-1:7 expression cannot contain assignment, perhaps you meant "=="? 'f(x()=1)'
show('f(x+1=2)')
#> SyntaxError 1:3-1:7 expression cannot contain assignment, perhaps you meant "=="? 'f(x+1=2)'
show('f((x)=1)')
#> SyntaxError 1:4-1:7 expression cannot contain assignment, perhaps you meant "=="? 'f((x)=1)'
show('f(a, b=1, c)')
#> SyntaxError 1:12-1:13 positional argument follows keyword argument 'f(a, b=1, c)'
show('f(**a, b)')
#> SyntaxError 1:9-1:10 positional argument follows keyword argument unpacking 'f(**a, b)'
show('f(a=1, a=2)')                 #> SyntaxError 1:8-1:11 keyword argument repeated: a None
show('f(a=1, *b, c)')
#> SyntaxError 1:13-1:14 positional argument follows keyword argument 'f(a=1, *b, c)'
show('f(x for x in y, 1)')
#> SyntaxError 1:3-1:15 Generator expression must be parenthesized 'f(x for x in y, 1)'
show('f(1, x for x in y)')
#> SyntaxError 1:6-1:18 Generator expression must be parenthesized 'f(1, x for x in y)'
show('f(x for x in y, z=1)')
#> SyntaxError 1:3-1:15 Generator expression must be parenthesized 'f(x for x in y, z=1)'
show('f(a=x for x in y)')
#> SyntaxError 1:3-1:5 invalid syntax. Maybe you meant '==' or ':=' instead of '='? 'f(a=x for x in y)'
show('f(__debug__=1)')              #> SyntaxError 1:1-1:15 cannot assign to __debug__ None
show('def f(__debug__): pass')      #> SyntaxError 1:1-1:23 cannot assign to __debug__ None
show('x.__debug__ = 1')             #> SyntaxError 1:1-1:12 cannot assign to __debug__ None
show('del __debug__')               #> SyntaxError 1:5-1:14 cannot delete __debug__ None
show('class A(x for x in y): pass')
#> SyntaxError 1:11-1:14 invalid syntax 'class A(x for x in y): pass'
