# What cannot be assigned to, deleted or bound.
# stderr: any
def show(source):
    try:
        compile(source, "f", "exec")
        print("compiles")
    except SyntaxError as e:
        text = e.text if e.text is None else e.text.rstrip("\n")
        print(type(e).__name__, f"{e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}", e.msg, repr(text))
show('class A(a=1, a=2): pass')     #> SyntaxError 1:14-1:17 keyword argument repeated: a None
show('a, b = 1, = 2')
#> SyntaxError 1:4-1:9 invalid syntax. Maybe you meant '==' or ':=' instead of '='? 'a, b = 1, = 2'
show('if x = 1: pass')
#> SyntaxError 1:4-1:9 invalid syntax. Maybe you meant '==' or ':=' instead of '='? 'if x = 1: pass'
show('while x = 1: pass')
#> SyntaxError 1:7-1:12 invalid syntax. Maybe you meant '==' or ':=' instead of '='? 'while x = 1: pass'
show('if x.y = 1: pass')
#> SyntaxError 1:4-1:7 cannot assign to attribute here. Maybe you meant '==' instead of '='? 'if x.y = 1: pass'
show('print(x = 1, y)')
#> SyntaxError 1:15-1:16 positional argument follows keyword argument 'print(x = 1, y)'
show('f(x=)')                       #> SyntaxError 1:5-1:6 invalid syntax 'f(x=)'
show('f(x, y=)')                    #> SyntaxError 1:8-1:9 invalid syntax 'f(x, y=)'
show('(x = 1)')
#> SyntaxError 1:2-1:7 invalid syntax. Maybe you meant '==' or ':=' instead of '='? '(x = 1)'
show('[x = 1]')
#> SyntaxError 1:2-1:7 invalid syntax. Maybe you meant '==' or ':=' instead of '='? '[x = 1]'
show('{x = 1}')
#> SyntaxError 1:2-1:7 invalid syntax. Maybe you meant '==' or ':=' instead of '='? '{x = 1}'
show('{x: y = 1}')                  #> SyntaxError 1:7-1:8 invalid syntax '{x: y = 1}'
show('x[a = 1]')
#> SyntaxError 1:3-1:8 invalid syntax. Maybe you meant '==' or ':=' instead of '='? 'x[a = 1]'
show('return x = 1')                #> SyntaxError 1:10-1:11 invalid syntax 'return x = 1'
show('assert x = 1')                #> SyntaxError 1:10-1:11 invalid syntax 'assert x = 1'
show('a = 1 if x = 2 else 3')
#> SyntaxError 1:5-1:11 expected 'else' after 'if' expression 'a = 1 if x = 2 else 3'
