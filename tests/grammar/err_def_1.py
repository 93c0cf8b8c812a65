# Parameters, calls, scopes, misplaced statements.
# stderr: any
def show(source):
    try:
        compile(source, "f", "exec")
        print("compiles")
    except SyntaxError as e:
        text = e.text if e.text is None else e.text.rstrip("\n")
        print(type(e).__name__, f"{e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}", e.msg, repr(text))
show('def f(a, a): pass')
#> SyntaxError 1:10-1:11 duplicate argument 'a' in function definition None
show('lambda a, a: 0')
#> SyntaxError 1:11-1:12 duplicate argument 'a' in function definition None
show('def f(a=1, b): pass')
#> SyntaxError 1:12-1:13 non-default argument follows default argument 'def f(a=1, b): pass'
show('def f(a=1, /, b): pass')
#> SyntaxError 1:15-1:16 non-default argument follows default argument 'def f(a=1, /, b): pass'
show('def f(a, /, b, /): pass')
#> SyntaxError 1:16-1:17 / may appear only once 'def f(a, /, b, /): pass'
show('def f(/): pass')              #> SyntaxError 1:7-1:8 invalid syntax 'def f(/): pass'
show('def f(/, a): pass')
#> SyntaxError 1:7-1:8 at least one argument must precede / 'def f(/, a): pass'
show('def f(*): pass')
#> SyntaxError 1:7-1:8 named arguments must follow bare * 'def f(*): pass'
show('def f(*, **k): pass')
#> SyntaxError 1:7-1:8 named arguments must follow bare * 'def f(*, **k): pass'
show('def f(*, /): pass')
#> SyntaxError 1:10-1:11 / must be ahead of * 'def f(*, /): pass'
show('def f(*a, *b): pass')
#> SyntaxError 1:11-1:12 * argument may appear only once 'def f(*a, *b): pass'
show('def f(*a, /): pass')
#> SyntaxError 1:11-1:12 / must be ahead of * 'def f(*a, /): pass'
show('def f(**k, a): pass')
#> SyntaxError 1:12-1:13 arguments cannot follow var-keyword argument 'def f(**k, a): pass'
show('def f(**k, *a): pass')
#> SyntaxError 1:12-1:13 arguments cannot follow var-keyword argument 'def f(**k, *a): pass'
show('def f(**k, **j): pass')
#> SyntaxError 1:12-1:14 arguments cannot follow var-keyword argument 'def f(**k, **j): pass'
show('def f(*a=1): pass')
#> SyntaxError 1:9-1:10 var-positional argument cannot have default value 'def f(*a=1): pass'
show('def f(**k=1): pass')
#> SyntaxError 1:10-1:11 var-keyword argument cannot have default value 'def f(**k=1): pass'
show('def f(a, *, ): pass')
#> SyntaxError 1:10-1:11 named arguments must follow bare * 'def f(a, *, ): pass'
show('def f(a, *): pass')
#> SyntaxError 1:10-1:11 named arguments must follow bare * 'def f(a, *): pass'
show('def f(a:): pass')             #> SyntaxError 1:9-1:10 invalid syntax 'def f(a:): pass'
show('def f(a=): pass')
#> SyntaxError 1:8-1:9 expected default value expression 'def f(a=): pass'
show('def f((a, b)): pass')
#> SyntaxError 1:7-1:13 Function parameters cannot be parenthesized 'def f((a, b)): pass'
show('def f(a, (b, c)): pass')
#> SyntaxError 1:10-1:16 Function parameters cannot be parenthesized 'def f(a, (b, c)): pass'
show('def f(1): pass')              #> SyntaxError 1:7-1:8 invalid syntax 'def f(1): pass'
show('def f("a"): pass')            #> SyntaxError 1:7-1:10 invalid syntax 'def f("a"): pass'
show('def f(a.b): pass')            #> SyntaxError 1:8-1:9 invalid syntax 'def f(a.b): pass'
show('def f(a b): pass')            #> SyntaxError 1:9-1:10 invalid syntax 'def f(a b): pass'
show('def f(a, , b): pass')         #> SyntaxError 1:10-1:11 invalid syntax 'def f(a, , b): pass'
show('def f(,): pass')              #> SyntaxError 1:7-1:8 invalid syntax 'def f(,): pass'
show('def f(*a: *b): pass')         #> compiles
show('def f(a: *b): pass')          #> SyntaxError 1:10-1:11 invalid syntax 'def f(a: *b): pass'
show('lambda *: 0')
#> SyntaxError 1:9-1:10 named arguments must follow bare * 'lambda *: 0'
show('lambda a=1, b: 0')
#> SyntaxError 1:13-1:14 non-default argument follows default argument 'lambda a=1, b: 0'
show('lambda (a): 0')
#> SyntaxError 1:8-1:11 Lambda expression parameters cannot be parenthesized 'lambda (a): 0'
show('lambda a, /, b, /: 0')
#> SyntaxError 1:17-1:18 / may appear only once 'lambda a, /, b, /: 0'
show('lambda **k, a: 0')
#> SyntaxError 1:13-1:14 arguments cannot follow var-keyword argument 'lambda **k, a: 0'
show('lambda a.b: 0')               #> SyntaxError 1:9-1:10 invalid syntax 'lambda a.b: 0'
show('return')                      #> SyntaxError 1:1-1:7 'return' outside function None
show('return 1')                    #> SyntaxError 1:1-1:9 'return' outside function None
show('class A: return 1')           #> SyntaxError 1:10-1:18 'return' outside function None
show('yield')                       #> SyntaxError 1:1-1:6 'yield' outside function None
show('yield 1')                     #> SyntaxError 1:1-1:8 'yield' outside function None
show('x = yield')                   #> SyntaxError 1:5-1:10 'yield' outside function None
show('yield from x')                #> SyntaxError 1:1-1:13 'yield' outside function None
show('class A: yield 1')            #> SyntaxError 1:10-1:17 'yield' outside function None
show('class A: x = yield')          #> SyntaxError 1:14-1:19 'yield' outside function None
show('[(yield) for x in y]')        #> SyntaxError 1:3-1:8 'yield' inside list comprehension None
show('def f(): [(yield x) for x in y]')
#> SyntaxError 1:12-1:19 'yield' inside list comprehension None
show('def f(): ((yield) for x in y)')
#> SyntaxError 1:12-1:17 'yield' inside generator expression None
show('await x')                     #> SyntaxError 1:1-1:8 'await' outside function None
show('def f(): await x')            #> SyntaxError 1:10-1:17 'await' outside async function None
show('class A: await x')            #> SyntaxError 1:10-1:17 'await' outside function None
show('lambda: await x')             #> SyntaxError 1:9-1:16 'await' outside async function None
show('async def f(): yield from x')
#> SyntaxError 1:16-1:28 'yield from' inside async function None
show('async def f(): yield 1; return 2')
#> SyntaxError 1:25-1:33 'return' with value in async generator None
show('def f(): async for x in y: pass')
#> SyntaxError 1:10-1:15 invalid syntax 'def f(): async for x in y: pass'
show('def f(): async with x: pass')
#> SyntaxError 1:10-1:15 invalid syntax 'def f(): async with x: pass'
show('async with x: pass')          #> SyntaxError 1:1-1:19 'async with' outside async function None
show('def f(): [x async for x in y]')
#> SyntaxError 1:10-1:30 asynchronous comprehension outside of an asynchronous function None
show('[x async for x in y]')
#> SyntaxError 1:1-1:21 asynchronous comprehension outside of an asynchronous function None
show('async def f(): def g(): await x')
#> SyntaxError 1:16-1:19 invalid syntax 'async def f(): def g(): await x'
show('break')                       #> SyntaxError 1:1-1:6 'break' outside loop None
show('continue')                    #> SyntaxError 1:1-1:9 'continue' not properly in loop None
show('if 1: break')                 #> SyntaxError 1:7-1:12 'break' outside loop None
show('def f(): break')              #> SyntaxError 1:10-1:15 'break' outside loop None
show('class A: continue')           #> SyntaxError 1:10-1:18 'continue' not properly in loop None
show('for x in y:\n def f(): break')  #> SyntaxError 2:11-2:16 'break' outside loop None
show('while 1:\n class A: break')   #> SyntaxError 2:11-2:16 'break' outside loop None
show('for x in y: pass\nelse: break')  #> SyntaxError 2:7-2:12 'break' outside loop None
show('try: pass\nexcept* x: break')
#> SyntaxError 2:12-2:17 'break', 'continue' and 'return' cannot appear in an except* block None
show('for i in x:\n try: pass\n except* y: continue')
#> SyntaxError 3:13-3:21 'break', 'continue' and 'return' cannot appear in an except* block None
show('def f():\n try: pass\n except* x: return')
#> SyntaxError 3:13-3:19 'break', 'continue' and 'return' cannot appear in an except* block None
show('nonlocal x')
#> SyntaxError 1:1-1:11 nonlocal declaration not allowed at module level None
show('def f(): nonlocal x')         #> SyntaxError 1:10-1:20 no binding for nonlocal 'x' found None
show('def f():\n global x\n nonlocal x')
#> SyntaxError 2:2-2:10 name 'x' is nonlocal and global None
