# Plain invalid syntax.
# stderr: any
def show(source):
    try:
        compile(source, "f", "exec")
        print("compiles")
    except SyntaxError as e:
        text = e.text if e.text is None else e.text.rstrip("\n")
        print(type(e).__name__, f"{e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}", e.msg, repr(text))
show('())')                         #> SyntaxError 1:3-1:3 unmatched ')' '())'
show('(()')                         #> SyntaxError 1:1-1:0 '(' was never closed '(()'
show('f(a b)')
#> SyntaxError 1:3-1:6 invalid syntax. Perhaps you forgot a comma? 'f(a b)'
show('[a b]')
#> SyntaxError 1:2-1:5 invalid syntax. Perhaps you forgot a comma? '[a b]'
show('(a b)')
#> SyntaxError 1:2-1:5 invalid syntax. Perhaps you forgot a comma? '(a b)'
show('{a b}')
#> SyntaxError 1:2-1:5 invalid syntax. Perhaps you forgot a comma? '{a b}'
show('{a: b c}')
#> SyntaxError 1:5-1:8 invalid syntax. Perhaps you forgot a comma? '{a: b c}'
show('f(a, b c)')
#> SyntaxError 1:6-1:9 invalid syntax. Perhaps you forgot a comma? 'f(a, b c)'
show('f(a for b)')                  #> SyntaxError 1:10-1:11 invalid syntax 'f(a for b)'
show('f(x for)')                    #> SyntaxError 1:8-1:9 invalid syntax 'f(x for)'
show('[x for]')                     #> SyntaxError 1:7-1:8 invalid syntax '[x for]'
show('[x for x]')                   #> SyntaxError 1:9-1:10 invalid syntax '[x for x]'
show('[x for x in]')                #> SyntaxError 1:12-1:13 invalid syntax '[x for x in]'
show('[for x in y]')                #> SyntaxError 1:2-1:5 invalid syntax '[for x in y]'
show('{x: y for}')                  #> SyntaxError 1:10-1:11 invalid syntax '{x: y for}'
show('f(**)')                       #> SyntaxError 1:5-1:6 invalid syntax 'f(**)'
show('f(*)')                        #> SyntaxError 1:4-1:5 invalid syntax 'f(*)'
show('\\')                          #> SyntaxError 1:2-1:-1 unexpected EOF while parsing '\\'
show('x = \\')                      #> SyntaxError 1:6-1:-1 unexpected EOF while parsing 'x = \\'
show('\\ x')
#> SyntaxError 1:2-1:0 unexpected character after line continuation character '\\ x'
show('x = 1 \\ 2')
#> SyntaxError 1:8-1:0 unexpected character after line continuation character 'x = 1 \\ 2'
show("a = 'b' c = 'd'")             #> SyntaxError 1:9-1:10 invalid syntax "a = 'b' c = 'd'"
show('if x: else: pass')            #> SyntaxError 1:7-1:11 invalid syntax 'if x: else: pass'
show('if x: pass else: pass')       #> SyntaxError 1:12-1:16 invalid syntax 'if x: pass else: pass'
show('True = 1 2')                  #> SyntaxError 1:1-1:5 cannot assign to True 'True = 1 2'
show('None.x y')                    #> SyntaxError 1:8-1:9 invalid syntax 'None.x y'
show('class A: def f(): pass')      #> SyntaxError 1:10-1:13 invalid syntax 'class A: def f(): pass'
show('x = 1 y = 2')                 #> SyntaxError 1:7-1:8 invalid syntax 'x = 1 y = 2'
show('for x in range(3) print(x)')
#> SyntaxError 1:19-1:24 invalid syntax 'for x in range(3) print(x)'
show('while True print(1)')         #> SyntaxError 1:12-1:17 invalid syntax 'while True print(1)'
show('if x = 1: pass')
#> SyntaxError 1:4-1:9 invalid syntax. Maybe you meant '==' or ':=' instead of '='? 'if x = 1: pass'
show('return return')               #> SyntaxError 1:8-1:14 invalid syntax 'return return'
show('a = b = ')                    #> SyntaxError 1:9-1:9 invalid syntax 'a = b = '
show('a, = ')                       #> SyntaxError 1:6-1:6 invalid syntax 'a, = '
show('a +=')                        #> SyntaxError 1:5-1:5 invalid syntax 'a +='
show('+= 1')                        #> SyntaxError 1:1-1:3 invalid syntax '+= 1'
show('a += b += c')                 #> SyntaxError 1:8-1:10 invalid syntax 'a += b += c'
show('a =+ ')                       #> SyntaxError 1:6-1:6 invalid syntax 'a =+ '
show('a == ')                       #> SyntaxError 1:6-1:6 invalid syntax 'a == '
show('def f(x): return x y')        #> SyntaxError 1:20-1:21 invalid syntax 'def f(x): return x y'
