# except*: splitting, reraising, wrong clauses; methods of exception groups.
def t(fn):
    try: fn()
    except BaseException as e: show(e)
def show(e,d=0):
    print(' '*d+type(e).__name__,str(e),repr(e.__cause__)[:40],repr(e.__context__)[:60])
    if isinstance(e,BaseExceptionGroup):
        for x in e.exceptions: show(x,d+1)
def a():
    try: raise ExceptionGroup('g',[ValueError(1),TypeError(2),OSError(3)])
    except* ValueError as e: print('V',e.exceptions)
    except* (TypeError,KeyError) as e: print('T',e.exceptions)
t(a)                                #> V (ValueError(1),)
                                    #> T (TypeError(2),)
                                    #> ExceptionGroup g (1 sub-exception) None None
                                    #>  OSError 3 None None
def b():
    try: raise ValueError('naked')
    except* ValueError as e: print(repr(e))
t(b)                                #> ExceptionGroup('', (ValueError('naked'),))
def c():
    try: raise ExceptionGroup('g',[ValueError(1),ExceptionGroup('h',[TypeError(2),ValueError(3)])])
    except* TypeError as e: show(e); raise KeyError('new')
t(c)                                #> ExceptionGroup g (1 sub-exception) None None
#>  ExceptionGroup h (1 sub-exception) None None
#>   TypeError 2 None None
#> ExceptionGroup  (2 sub-exceptions) None None
#>  KeyError 'new' None ExceptionGroup('g', [ExceptionGroup('h', [TypeError(2)])])
#>  ExceptionGroup g (2 sub-exceptions) None None
#>   ValueError 1 None None
#>   ExceptionGroup h (1 sub-exception) None None
#>    ValueError 3 None None
def d():
    try: raise ExceptionGroup('g',[ValueError(1),TypeError(1)])
    except* ValueError: raise
    except* TypeError as e: raise e
t(d)                                #> ExceptionGroup  (2 sub-exceptions) None None
                                    #>  ExceptionGroup g (1 sub-exception) None None
                                    #>   TypeError 1 None None
                                    #>  ExceptionGroup g (1 sub-exception) None None
                                    #>   ValueError 1 None None
def e():
    try: raise ExceptionGroup('g',[ValueError(1)])
    except* ExceptionGroup: pass
t(e)
#> TypeError catching ExceptionGroup with except* is not allowed. Use except instead. None ExceptionGroup('g', [ValueError(1)])
def f():
    try: raise ExceptionGroup('g',[ValueError(1)])
    except* 5: pass
t(f)
#> TypeError catching classes that do not inherit from BaseException is not allowed None ExceptionGroup('g', [ValueError(1)])
def g():
    try: pass
    except* ValueError: print('no')
    else: print('else')
    finally: print('fin')
    try: raise BaseExceptionGroup('b',[KeyboardInterrupt(),ValueError()])
    except* KeyboardInterrupt as k: print(repr(k))
t(g)                                #> else
                                    #> fin
                                    #> BaseExceptionGroup('b', [KeyboardInterrupt()])
                                    #> ExceptionGroup b (1 sub-exception) None None
                                    #>  ValueError  None None
def h():
    for i in range(2):
        try: raise ExceptionGroup('g',[ValueError(i)])
        except* ValueError: print('h',i)
    try: raise ExceptionGroup('e',[TypeError(1)]) from KeyError('c')
    except* ValueError: pass
t(h)                                #> h 0
                                    #> h 1
                                    #> ExceptionGroup e (1 sub-exception) KeyError('c') None
                                    #>  TypeError 1 None None
for s in ("try:\n pass\nexcept* :\n pass",
    "try:\n pass\nexcept* ValueError:\n pass\nexcept TypeError: pass",
    "try:\n pass\nexcept TypeError: pass\nexcept* ValueError:\n pass",
    "def f():\n try:pass\n except* V:return", "for x in y:\n try:pass\n except* V:break",
    "for x in y:\n try:pass\n except* V:continue", "try:\n pass\nexcept* V as e.x:pass",
    "try:pass", "try:pass\nexcept:pass\nexcept V:pass", "try:pass\nelse:pass",
    "try:pass\nfinally:pass\nelse:pass", "try:pass\nexcept V,T:pass",
    "try:pass\nexcept V as 5:pass", "try:pass\nexcept V as a.b:pass",
    "try:pass\nfinally:pass\nexcept:pass", "try\n pass", "except:pass",
    "try:pass\nexcept V e:pass", "try:pass\nexcept V\n pass", "try:pass\nexcept\n pass",
    "finally:pass", "try:\npass\nexcept:pass", "try:\n pass\nexcept:\npass",
    "try:\n pass\nfinally:\npass", "try:\n pass\nexcept V:\npass", "try:\n x\ny",
    "for x in y:\n try:pass\n except* V:\n  for z in w: break",
    "def f():\n try:pass\n except* V:\n  def g(): return 1"):
    try: compile(s,'s','exec'); print(repr(s),'ok')
    except SyntaxError as e: print(repr(s),type(e).__name__,e.msg,e.lineno,e.offset,e.end_offset)
#> 'try:\n pass\nexcept* :\n pass' SyntaxError expected one or more exception types 3 9 10
#> 'try:\n pass\nexcept* ValueError:\n pass\nexcept TypeError: pass' SyntaxError cannot have both 'except' and 'except*' on the same 'try' 5 1 7
#> 'try:\n pass\nexcept TypeError: pass\nexcept* ValueError:\n pass' SyntaxError cannot have both 'except' and 'except*' on the same 'try' 4 1 8
#> 'def f():\n try:pass\n except* V:return' SyntaxError 'break', 'continue' and 'return' cannot appear in an except* block 3 12 18
#> 'for x in y:\n try:pass\n except* V:break' SyntaxError 'break', 'continue' and 'return' cannot appear in an except* block 3 12 17
#> 'for x in y:\n try:pass\n except* V:continue' SyntaxError 'break', 'continue' and 'return' cannot appear in an except* block 3 12 20
#> 'try:\n pass\nexcept* V as e.x:pass' SyntaxError invalid syntax 3 15 16
#> 'try:pass' SyntaxError expected 'except' or 'finally' block 1 9 -1
#> 'try:pass\nexcept:pass\nexcept V:pass' SyntaxError default 'except:' must be last 2 1 12
#> 'try:pass\nelse:pass' SyntaxError expected 'except' or 'finally' block 2 1 5
#> 'try:pass\nfinally:pass\nelse:pass' SyntaxError invalid syntax 3 1 5
#> 'try:pass\nexcept V,T:pass' SyntaxError multiple exception types must be parenthesized 2 8 11
#> 'try:pass\nexcept V as 5:pass' SyntaxError invalid syntax 2 13 14
#> 'try:pass\nexcept V as a.b:pass' SyntaxError invalid syntax 2 14 15
#> 'try:pass\nfinally:pass\nexcept:pass' SyntaxError invalid syntax 3 1 7
#> 'try\n pass' SyntaxError expected ':' 1 4 4
#> 'except:pass' SyntaxError invalid syntax 1 1 7
#> 'try:pass\nexcept V e:pass' SyntaxError invalid syntax 2 10 11
#> 'try:pass\nexcept V\n pass' SyntaxError expected ':' 2 9 9
#> 'try:pass\nexcept\n pass' SyntaxError expected ':' 2 7 7
#> 'finally:pass' SyntaxError invalid syntax 1 1 8
#> 'try:\npass\nexcept:pass' IndentationError expected an indented block after 'try' statement on line 1 2 1 5
#> 'try:\n pass\nexcept:\npass' IndentationError expected an indented block after 'except' statement on line 3 4 1 5
#> 'try:\n pass\nfinally:\npass' IndentationError expected an indented block after 'finally' statement on line 3 4 1 5
#> 'try:\n pass\nexcept V:\npass' IndentationError expected an indented block after 'except' statement on line 3 4 1 5
#> 'try:\n x\ny' SyntaxError expected 'except' or 'finally' block 3 1 2
#> 'for x in y:\n try:pass\n except* V:\n  for z in w: break' ok
#> 'def f():\n try:pass\n except* V:\n  def g(): return 1' ok
eg=ExceptionGroup('m',[ValueError(1),TypeError(2),ExceptionGroup('n',[ValueError(3)])])
print(eg.split(ValueError))
#> (ExceptionGroup('m', [ValueError(1), ExceptionGroup('n', [ValueError(3)])]), ExceptionGroup('m', [TypeError(2)]))
print(eg.subgroup(TypeError))       #> m (1 sub-exception)
print(eg.subgroup(lambda x:isinstance(x, TypeError)))  #> m (1 sub-exception)
print(eg.split((ValueError, TypeError)))
#> (ExceptionGroup('m', [ValueError(1), TypeError(2), ExceptionGroup('n', [ValueError(3)])]), None)
print(eg.subgroup(KeyError))        #> None
print(eg.derive([KeyError()]))      #> m (1 sub-exception)
print(eg.message, eg.exceptions, eg.args)
#> m (ValueError(1), TypeError(2), ExceptionGroup('n', [ValueError(3)])) ('m', [ValueError(1), TypeError(2), ExceptionGroup('n', [ValueError(3)])])
for op in ("eg.split()", "eg.split(5)", "eg.subgroup(1,2)", "eg.derive()", "eg.derive(5)",
    "eg.derive(1,2)", "eg.split(1,2)", "eg.subgroup()", "eg.message=1", "eg.exceptions=1",
    "eg.split([ValueError])", "eg.split(int)", "eg.derive([])", "ExceptionGroup[int]"):
    try: print(op,eval(op) if '=' not in op else exec(op))
    except Exception as e: print(op,type(e).__name__,e)
#> eg.split() TypeError split expected 1 argument, got 0
#> eg.split(5) TypeError expected a function, exception type or tuple of exception types
#> eg.subgroup(1,2) TypeError subgroup expected 1 argument, got 2
#> eg.derive() TypeError function takes exactly 1 argument (0 given)
#> eg.derive(5) TypeError second argument (exceptions) must be a sequence
#> eg.derive(1,2) TypeError function takes exactly 1 argument (2 given)
#> eg.split(1,2) TypeError split expected 1 argument, got 2
#> eg.subgroup() TypeError subgroup expected 1 argument, got 0
#> eg.message=1 AttributeError readonly attribute
#> eg.exceptions=1 AttributeError readonly attribute
#> eg.split([ValueError]) TypeError expected a function, exception type or tuple of exception types
#> eg.split(int) TypeError expected a function, exception type or tuple of exception types
#> eg.derive([]) ValueError second argument (exceptions) must be a non-empty sequence
#> ExceptionGroup[int] ExceptionGroup[int]
class MyG(ExceptionGroup):
    def derive(self,ex): return MyG('derived',ex)
m=MyG('x', [ValueError(), TypeError()])
print(repr(m.split(ValueError)))
#> (MyG('derived', [ValueError()]), MyG('derived', [TypeError()]))
class BadG(ExceptionGroup):
    def derive(self,ex): return 5
try: BadG('x',[ValueError(),TypeError()]).split(ValueError)
except TypeError as e: print(e)     #> derive must return an instance of BaseExceptionGroup
