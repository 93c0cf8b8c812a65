# Plain invalid syntax.
# stderr: any
def show(source):
    try:
        compile(source, "f", "exec")
        print("compiles")
    except SyntaxError as e:
        text = e.text if e.text is None else e.text.rstrip("\n")
        print(type(e).__name__, f"{e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}", e.msg, repr(text))
show('lambda')                      #> SyntaxError 1:7-1:7 invalid syntax 'lambda'
show('lambda x')                    #> SyntaxError 1:9-1:9 invalid syntax 'lambda x'
show('lambda :')                    #> SyntaxError 1:9-1:9 invalid syntax 'lambda :'
show('lambda x: ')                  #> SyntaxError 1:11-1:11 invalid syntax 'lambda x: '
show('x if')                        #> SyntaxError 1:5-1:5 invalid syntax 'x if'
show('x if y')
#> SyntaxError 1:1-1:7 expected 'else' after 'if' expression 'x if y'
show('x if y else')                 #> SyntaxError 1:12-1:12 invalid syntax 'x if y else'
show('not')                         #> SyntaxError 1:4-1:4 invalid syntax 'not'
show('x and')                       #> SyntaxError 1:6-1:6 invalid syntax 'x and'
show('x or or y')                   #> SyntaxError 1:6-1:8 invalid syntax 'x or or y'
show('x in')                        #> SyntaxError 1:5-1:5 invalid syntax 'x in'
show('x not')                       #> SyntaxError 1:6-1:6 invalid syntax 'x not'
show('x not y')                     #> SyntaxError 1:7-1:8 invalid syntax 'x not y'
show('x is')                        #> SyntaxError 1:5-1:5 invalid syntax 'x is'
show('x is not')                    #> SyntaxError 1:9-1:9 invalid syntax 'x is not'
show('yield = 1')
#> SyntaxError 1:1-1:6 assignment to yield expression not possible 'yield = 1'
show('await = 1')                   #> SyntaxError 1:7-1:8 invalid syntax 'await = 1'
show('async')                       #> SyntaxError 1:6-1:6 invalid syntax 'async'
show('async x')                     #> SyntaxError 1:7-1:8 invalid syntax 'async x'
show('async def')                   #> SyntaxError 1:10-1:10 invalid syntax 'async def'
show('async for x in y: pass')      #> SyntaxError 1:1-1:23 'async for' outside async function None
show('@')                           #> SyntaxError 1:2-1:2 invalid syntax '@'
show('@x')                          #> SyntaxError 1:0-1:0 invalid syntax '@x'
show('@x\nx = 1')                   #> SyntaxError 2:1-2:2 invalid syntax 'x = 1'
show('print x')
#> SyntaxError 1:1-1:8 Missing parentheses in call to 'print'. Did you mean print(...)? 'print x'
show('print "a"')
#> SyntaxError 1:1-1:10 Missing parentheses in call to 'print'. Did you mean print(...)? 'print "a"'
show('exec "a"')
#> SyntaxError 1:1-1:9 Missing parentheses in call to 'exec'. Did you mean exec(...)? 'exec "a"'
show('print x, y')
#> SyntaxError 1:1-1:11 Missing parentheses in call to 'print'. Did you mean print(...)? 'print x, y'
show('x++')                         #> SyntaxError 1:4-1:4 invalid syntax 'x++'
show('x--')                         #> SyntaxError 1:4-1:4 invalid syntax 'x--'
show('++x')                         #> compiles
show('x => 1')                      #> SyntaxError 1:4-1:5 invalid syntax 'x => 1'
show('x <> 1')                      #> SyntaxError 1:3-1:5 invalid syntax 'x <> 1'
show('x != = 1')                    #> SyntaxError 1:6-1:7 invalid syntax 'x != = 1'
show('x ! 1')                       #> SyntaxError 1:3-1:4 invalid syntax 'x ! 1'
show('x ? 1')                       #> SyntaxError 1:3-1:4 invalid syntax 'x ? 1'
show('$x')                          #> SyntaxError 1:1-1:2 invalid syntax '$x'
show('`x`')                         #> SyntaxError 1:1-1:2 invalid syntax '`x`'
show('x := 1')                      #> SyntaxError 1:3-1:5 invalid syntax 'x := 1'
show('(x := )')                     #> SyntaxError 1:7-1:8 invalid syntax '(x := )'
show('x :')                         #> SyntaxError 1:4-1:4 invalid syntax 'x :'
show(': x')                         #> SyntaxError 1:1-1:2 invalid syntax ': x'
show(';')                           #> SyntaxError 1:1-1:2 invalid syntax ';'
show('x;;y')                        #> SyntaxError 1:3-1:4 invalid syntax 'x;;y'
show('->')                          #> SyntaxError 1:1-1:3 invalid syntax '->'
show('def f() -> : pass')           #> SyntaxError 1:9-1:11 expected ':' 'def f() -> : pass'
show('x = yield = 1')
#> SyntaxError 1:5-1:10 assignment to yield expression not possible 'x = yield = 1'
show('... ... ')                    #> SyntaxError 1:5-1:8 invalid syntax '... ... '
show('x[')                          #> SyntaxError 1:2-1:0 '[' was never closed 'x['
show('x[1')                         #> SyntaxError 1:2-1:0 '[' was never closed 'x[1'
show('x[]')                         #> SyntaxError 1:3-1:4 invalid syntax 'x[]'
show('x[1:2')                       #> SyntaxError 1:2-1:0 '[' was never closed 'x[1:2'
show('x(')                          #> SyntaxError 1:2-1:0 '(' was never closed 'x('
show('x(1')                         #> SyntaxError 1:2-1:0 '(' was never closed 'x(1'
show('x(,)')                        #> SyntaxError 1:3-1:4 invalid syntax 'x(,)'
show('x(1,,2)')                     #> SyntaxError 1:5-1:6 invalid syntax 'x(1,,2)'
show('(,)')                         #> SyntaxError 1:2-1:3 invalid syntax '(,)'
show('[,]')                         #> SyntaxError 1:2-1:3 invalid syntax '[,]'
show('{,}')                         #> SyntaxError 1:2-1:3 invalid syntax '{,}'
show('{1:}')
#> SyntaxError 1:3-1:4 expression expected after dictionary key and ':' '{1:}'
show('{:1}')                        #> SyntaxError 1:2-1:3 invalid syntax '{:1}'
show('{1:2,3}')
#> SyntaxError 1:6-1:0 ':' expected after dictionary key '{1:2,3}'
show('{1,2:3}')                     #> SyntaxError 1:5-1:6 invalid syntax '{1,2:3}'
show('{1:2:3}')                     #> SyntaxError 1:5-1:6 invalid syntax '{1:2:3}'
show('{**}')                        #> SyntaxError 1:4-1:5 invalid syntax '{**}'
show('{*}')                         #> SyntaxError 1:3-1:4 invalid syntax '{*}'
show('(1, 2')                       #> SyntaxError 1:1-1:0 '(' was never closed '(1, 2'
show('[1, 2')                       #> SyntaxError 1:1-1:0 '[' was never closed '[1, 2'
show('{1: 2')                       #> SyntaxError 1:1-1:0 '{' was never closed '{1: 2'
show('(1]')
#> SyntaxError 1:3-1:3 closing parenthesis ']' does not match opening parenthesis '(' '(1]'
show('[1)')
#> SyntaxError 1:3-1:3 closing parenthesis ')' does not match opening parenthesis '[' '[1)'
show('{1)')
#> SyntaxError 1:3-1:3 closing parenthesis ')' does not match opening parenthesis '{' '{1)'
show(')')                           #> SyntaxError 1:1-1:1 unmatched ')' ')'
show(']')                           #> SyntaxError 1:1-1:1 unmatched ']' ']'
show('}')                           #> SyntaxError 1:1-1:1 unmatched '}' '}'
