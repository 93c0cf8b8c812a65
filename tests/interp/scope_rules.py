# Closures, nonlocal and global; wrong declarations, parameters and class headers.
def f(x):
    y=2*x
    def g(z): return y+z
    return g
print(f(1)(1))                      #> 3
def f():
    a=[lambda:i for i in range(3)]
    b=[lambda i=i:i for i in range(3)]
    return [x() for x in a],[x() for x in b]
print(f())                          #> ([2, 2, 2], [0, 1, 2])
def f():
    def g(): return x
    try: g()
    except NameError as e: print(type(e).__name__,e)
    x=1
    print(g())
    del x
    try: g()
    except NameError as e: print(e)
    try: x
    except UnboundLocalError as e: print(e)
f()
#> NameError cannot access free variable 'x' where it is not associated with a value in enclosing scope
#> 1
#> cannot access free variable 'x' where it is not associated with a value in enclosing scope
#> cannot access local variable 'x' where it is not associated with a value
def cnt():
    n=0
    def inc():
        nonlocal n
        n+=1
        return n
    def get(): return n
    return inc,get
i, g=cnt()
i()
i()
print(g(), i.__closure__[0].cell_contents, i.__code__.co_freevars, cnt.__code__.co_cellvars)
#> 2 2 ('n',) ('n',)
def a():
    def b():
        def c():
            nonlocal v
            v=3
        c()
    v=1
    b()
    return v
print(a())                          #> 3
x='glob'
def f():
    x='f'
    class C:
        print(x)
        x='C'
        print(x)
        def m(self): return x
    return C().m(),C.x
print(f())                          #> glob
                                    #> C
                                    #> ('f', 'C')
def f(x):
    class C:
        nonlocal x
        x=5
    return x
print(f(1))                         #> 5
for s in ("def f():\n nonlocal x", "nonlocal x", "def f(x):\n nonlocal x", "def f(x):\n global x",
    "def f():\n x=1\n global x", "def f():\n print(x)\n global x",
    "def f():\n x=1\n def g():\n  x=2\n  nonlocal x",
    "def f():\n global x\n def g():\n  nonlocal x", "def f():\n global x\n nonlocal x",
    "class A:\n nonlocal x", "def f():\n for x in y:\n  global x",
    "def f():\n import x\n global x", "def f():\n x:int\n global x",
    "def f():\n global x\n x:int=1", "def f():\n def x():pass\n global x", "global x, x",
    "def f(a,a):pass", "lambda a,a:0", "def f(a,*a):pass", "def f(a,*,a):pass",
    "def f(a,**a):pass", "def f(a=1,b):pass", "def f(*):pass", "def f(*,**k):pass",
    "def f(**k,a):pass", "def f(*a,*b):pass", "def f(a,/,/):pass", "def f(/):pass",
    "def f(*,/):pass", "def f(*a,/):pass", "def f(a,/,b,*,c):pass", "def f(*,a=1,b):pass",
    "def f((a,b)):pass", "def f(a.b):pass", "def f(1):pass", "def f(None):pass",
    "def f(a:int=1,*b:str,**c:'x')->y:pass", "lambda *:0", "lambda *,a:0", "lambda /:0",
    "lambda a=1,b:0", "lambda (a):0", "def f(**k,**j):pass", "def f(**k=1):pass",
    "def f(*a=1):pass", "def f(*a:*b):pass", "def f(a,,b):pass", "def f(,a):pass",
    "def f(a b):pass", "def f(a):", "def f(a)", "def f:", "def (a):", "def f(a)\n pass",
    "def f(True):pass", "def f(__debug__):pass", "class None:pass", "class A", "class A(:pass",
    "class A(**k):pass", "class A:\npass"):
    try: compile(s,'s','exec'); print(repr(s),'ok')
    except SyntaxError as e: print(repr(s), type(e).__name__, e.msg, e.lineno, e.offset,
        e.end_lineno, e.end_offset)
#> 'def f():\n nonlocal x' SyntaxError no binding for nonlocal 'x' found 2 2 2 12
#> 'nonlocal x' SyntaxError nonlocal declaration not allowed at module level 1 1 1 11
#> 'def f(x):\n nonlocal x' SyntaxError name 'x' is parameter and nonlocal 2 2 2 12
#> 'def f(x):\n global x' SyntaxError name 'x' is parameter and global 2 2 2 10
#> 'def f():\n x=1\n global x' SyntaxError name 'x' is assigned to before global declaration 3 2 3 10
#> 'def f():\n print(x)\n global x' SyntaxError name 'x' is used prior to global declaration 3 2 3 10
#> 'def f():\n x=1\n def g():\n  x=2\n  nonlocal x' SyntaxError name 'x' is assigned to before nonlocal declaration 5 3 5 13
#> 'def f():\n global x\n def g():\n  nonlocal x' SyntaxError no binding for nonlocal 'x' found 4 3 4 13
#> 'def f():\n global x\n nonlocal x' SyntaxError name 'x' is nonlocal and global 2 2 2 10
#> 'class A:\n nonlocal x' SyntaxError no binding for nonlocal 'x' found 2 2 2 12
#> 'def f():\n for x in y:\n  global x' SyntaxError name 'x' is assigned to before global declaration 3 3 3 11
#> 'def f():\n import x\n global x' ok
#> 'def f():\n x:int\n global x' SyntaxError annotated name 'x' can't be global 3 2 3 10
#> 'def f():\n global x\n x:int=1' SyntaxError annotated name 'x' can't be global 3 2 3 9
#> 'def f():\n def x():pass\n global x' SyntaxError name 'x' is assigned to before global declaration 3 2 3 10
#> 'global x, x' ok
#> 'def f(a,a):pass' SyntaxError duplicate argument 'a' in function definition 1 9 1 10
#> 'lambda a,a:0' SyntaxError duplicate argument 'a' in function definition 1 10 1 11
#> 'def f(a,*a):pass' SyntaxError duplicate argument 'a' in function definition 1 10 1 11
#> 'def f(a,*,a):pass' SyntaxError duplicate argument 'a' in function definition 1 11 1 12
#> 'def f(a,**a):pass' SyntaxError duplicate argument 'a' in function definition 1 11 1 12
#> 'def f(a=1,b):pass' SyntaxError non-default argument follows default argument 1 11 1 12
#> 'def f(*):pass' SyntaxError named arguments must follow bare * 1 7 1 8
#> 'def f(*,**k):pass' SyntaxError named arguments must follow bare * 1 7 1 8
#> 'def f(**k,a):pass' SyntaxError arguments cannot follow var-keyword argument 1 11 1 12
#> 'def f(*a,*b):pass' SyntaxError * argument may appear only once 1 10 1 11
#> 'def f(a,/,/):pass' SyntaxError / may appear only once 1 11 1 12
#> 'def f(/):pass' SyntaxError invalid syntax 1 7 1 8
#> 'def f(*,/):pass' SyntaxError / must be ahead of * 1 9 1 10
#> 'def f(*a,/):pass' SyntaxError / must be ahead of * 1 10 1 11
#> 'def f(a,/,b,*,c):pass' ok
#> 'def f(*,a=1,b):pass' ok
#> 'def f((a,b)):pass' SyntaxError Function parameters cannot be parenthesized 1 7 1 12
#> 'def f(a.b):pass' SyntaxError invalid syntax 1 8 1 9
#> 'def f(1):pass' SyntaxError invalid syntax 1 7 1 8
#> 'def f(None):pass' SyntaxError invalid syntax 1 7 1 11
#> "def f(a:int=1,*b:str,**c:'x')->y:pass" ok
#> 'lambda *:0' SyntaxError named arguments must follow bare * 1 9 1 10
#> 'lambda *,a:0' ok
#> 'lambda /:0' SyntaxError invalid syntax 1 8 1 9
#> 'lambda a=1,b:0' SyntaxError non-default argument follows default argument 1 12 1 13
#> 'lambda (a):0' SyntaxError Lambda expression parameters cannot be parenthesized 1 8 1 11
#> 'def f(**k,**j):pass' SyntaxError arguments cannot follow var-keyword argument 1 11 1 13
#> 'def f(**k=1):pass' SyntaxError var-keyword argument cannot have default value 1 10 1 11
#> 'def f(*a=1):pass' SyntaxError var-positional argument cannot have default value 1 9 1 10
#> 'def f(*a:*b):pass' ok
#> 'def f(a,,b):pass' SyntaxError invalid syntax 1 9 1 10
#> 'def f(,a):pass' SyntaxError invalid syntax 1 7 1 8
#> 'def f(a b):pass' SyntaxError invalid syntax 1 9 1 10
#> 'def f(a):' IndentationError expected an indented block after function definition on line 1 1 10 1 -1
#> 'def f(a)' SyntaxError expected ':' 1 9 1 9
#> 'def f:' SyntaxError expected '(' 1 6 1 7
#> 'def (a):' SyntaxError invalid syntax 1 5 1 6
#> 'def f(a)\n pass' SyntaxError expected ':' 1 9 1 9
#> 'def f(True):pass' SyntaxError invalid syntax 1 7 1 11
#> 'def f(__debug__):pass' SyntaxError cannot assign to __debug__ 1 1 1 22
#> 'class None:pass' SyntaxError invalid syntax 1 7 1 11
#> 'class A' SyntaxError expected ':' 1 8 1 8
#> 'class A(:pass' SyntaxError invalid syntax 1 9 1 10
#> 'class A(**k):pass' ok
#> 'class A:\npass' IndentationError expected an indented block after class definition on line 1 2 1 2 5
