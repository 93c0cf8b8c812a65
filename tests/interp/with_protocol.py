# with: order, swallowing, wrong managers, targets.
class CM:
    def __init__(s,n,sup=False): s.n=n;s.sup=sup
    def __enter__(s): print('enter',s.n); return s
    def __exit__(s,t,v,tb): print('exit',s.n,t.__name__ if t else None,v); return s.sup
with CM(1) as a,CM(2) as b: print(a.n,b.n)  #> enter 1
                                            #> enter 2
                                            #> 1 2
                                            #> exit 2 None None
                                            #> exit 1 None None
with (CM(3) as a,CM(4),): pass      #> enter 3
                                    #> enter 4
                                    #> exit 4 None None
                                    #> exit 3 None None
with CM(5,True): raise ValueError('swallow')  #> enter 5
                                              #> exit 5 ValueError swallow
try:
    with CM(6),CM(7): raise ValueError('x')  #> enter 6
                                             #> enter 7
                                             #> exit 7 ValueError x
                                             #> exit 6 ValueError x
except ValueError as e: print('caught',e)  #> caught x
for i in range(3):
    with CM(i):                     #> enter 0
                                    #> exit 0 None None
                                    #> enter 1
                                    #> exit 1 None None
        if i==0: continue
        if i==1: break
def f():
    with CM('r'): return 'ret'
print(f())                          #> enter r
                                    #> exit r None None
                                    #> ret
def g():
    with CM('g'): yield 1; yield 2
it=g()
print(next(it))                     #> enter g
                                    #> 1
it.close()                          #>= 'exit g GeneratorExit '
for s in ("with 5: pass", "with CM: pass", "class A:\n def __enter__(s):pass\nwith A(): pass",
    "class A:\n def __exit__(s,*a):pass\nwith A(): pass",
    "class A:\n def __enter__(s):pass\n def __exit__(s):pass\nwith A(): pass",
    "class A:\n def __enter__(s):raise KeyError(1)\n def __exit__(s,*a):print('no')\nwith A(): pass",
    "class A:\n __enter__=None\n __exit__=None\nwith A(): pass",
    "with open('/nonexistent'): pass"):
    try: exec(s); print('ok')
    except Exception as e: print(type(e).__name__,e)
    #> TypeError 'int' object does not support the context manager protocol
    #> TypeError 'type' object does not support the context manager protocol
    #> TypeError 'A' object does not support the context manager protocol (missed __exit__ method)
    #> TypeError 'A' object does not support the context manager protocol
    #> TypeError A.__exit__() takes 1 positional argument but 4 were given
    #> KeyError 1
    #> TypeError 'NoneType' object is not callable
    #> FileNotFoundError [Errno 2] No such file or directory: '/nonexistent'
class Ret:
    def __init__(s,v): s.v=v
    def __enter__(s): return (1,[2,3])
    def __exit__(s,*a): return s.v
for v in (0,1,'','x',[],None):
    try:
        with Ret(v) as (p,[q,r]): 1/0
    except ZeroDivisionError: print('passed',repr(v))
    else: print('swallowed',repr(v))
#> passed 0
#> swallowed 1
#> passed ''
#> swallowed 'x'
#> passed []
#> passed None
class D: pass
d=D()
l=[0]
with CM('t') as d.x,CM('u') as l[0]: print(d.x.n,l[0].n)  #> enter t
                                                          #> enter u
                                                          #> t u
                                                          #> exit u None None
                                                          #> exit t None None
class Ex:
    def __enter__(s): pass
    def __exit__(s,t,v,tb): raise KeyError('from exit')
try:
    with Ex(): raise ValueError('body')
except KeyError as e: print(repr(e),repr(e.__context__))
#> KeyError('from exit') ValueError('body')
try:
    with CM('o'):                   #> enter o
                                    #> exit o KeyError 'from exit'
        with Ex(): pass
except KeyError as e: print(repr(e.__context__))  #> None
inst=CM('inst')
inst.__exit__=lambda *a: print('instance attr')
with inst: pass                     #> enter inst
                                    #> exit inst None None
