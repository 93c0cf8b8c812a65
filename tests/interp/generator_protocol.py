# Generators: send, throw, close, StopIteration inside, attributes.
def f(x):
    print('a')
    y=x
    while y>0:
        print('b')
        y-=1
        print('c')
        yield y
        print('d')
    print('e')
    return None
for v in f(3): print(v)             #> a
                                    #> b
                                    #> c
                                    #> 2
                                    #> d
                                    #> b
                                    #> c
                                    #> 1
                                    #> d
                                    #> b
                                    #> c
                                    #> 0
                                    #> d
                                    #> e
def g():
    try:
        while 1:
            try: x=yield; print('got',x)
            except ValueError as e: print('V',e)
            except GeneratorExit: print('exit'); raise
    finally: print('fin')
i=g()
try: i.send(5)
except TypeError as e: print(e)     #> can't send non-None value to a just-started generator
next(i)
i.send(1)                           #> got 1
i.throw(ValueError('x'))            #> V x
i.throw(ValueError)                 #>= 'V '
i.throw(ValueError, 'y')            #> V y
i.throw(ValueError, ValueError('z'), None)  #> V z
i.close()                           #> exit
                                    #> fin
i.close()
try: next(i)
except StopIteration as e: print(e.value)  #> None
try: i.throw(KeyError('dead'))
except KeyError as e: print(repr(e))  #> KeyError('dead')
for a in ((),(5,),('a',),(ValueError,1,2),(ValueError(),1),(1,2,3,4),(int,)):
    try: g().throw(*a)
    except Exception as e: print(a,type(e).__name__,e)
    #> () TypeError throw expected at least 1 argument, got 0
    #> (5,) TypeError exceptions must be classes or instances deriving from BaseException, not int
    #> ('a',) TypeError exceptions must be classes or instances deriving from BaseException, not str
    #> (<class 'ValueError'>, 1, 2) TypeError throw() third argument must be a traceback object
    #> (ValueError(), 1) TypeError instance exception may not have a separate value
    #> (1, 2, 3, 4) TypeError throw expected at most 3 arguments, got 4
    #> (<class 'int'>,) TypeError exceptions must be classes or instances deriving from BaseException, not type
def ign():
    while 1:
        try: yield 1
        except GeneratorExit: print('ignored'); yield 2; return
x=ign()
next(x)
try: x.close()                      #> ignored
except RuntimeError as e: print(e)  #> generator ignored GeneratorExit
def re(): 
    global it
    try: next(it)
    except ValueError as e: print(e)
    yield 1
it=re()
next(it)                            #> generator already executing
def si(): 
    yield 1
    raise StopIteration(5)
s=si()
next(s)
try: next(s)
except RuntimeError as e: print(e,repr(e.__cause__))
#> generator raised StopIteration StopIteration(5)
def si2(): next(iter([])); yield
try: list(si2())
except RuntimeError as e: print(e)  #> generator raised StopIteration
try: [next(iter([])) for _ in 'a']
except StopIteration: print('SI')   #> SI
try: list(next(iter([])) for _ in 'a')
except RuntimeError as e: print(e)  #> generator raised StopIteration
def ret(): return 5; yield
try: next(ret())
except StopIteration as e: print(e.value,e.args)  #> 5 (5,)
def gl(): x=1; yield x; y=2; yield y
z=gl()
print(z.gi_frame.f_locals, z.gi_running, z.gi_yieldfrom, z.gi_code.co_name, z.__name__,
#> {} False None gl gl gl False
    z.__qualname__, z.gi_suspended)
next(z)
print(z.gi_frame.f_locals, z.gi_suspended, z.gi_frame.f_lineno)  #> {'x': 1} True 93
list(z)
print(z.gi_frame, z.gi_suspended)   #> None False
z.__name__='new'
print(z.__name__)                   #> new
for op in ("z.__name__=5", "z.gi_frame=1", "z.foo=1", "z.gi_running=1", "len(z)", "z[0]", "z+z",
    "z()", "hash(z)==hash(z)", "iter(z) is z", "z.send()", "z.send(1,2)", "z.close(1)", "next(z)",
    "z.__next__(1)", "z.throw()"):
    try: print(op,eval(op) if '=' not in op or '==' in op else exec(op))
    except Exception as e: print(op,type(e).__name__,e)
#> z.__name__=5 TypeError __name__ must be set to a string object
#> z.gi_frame=1 AttributeError attribute 'gi_frame' of 'generator' objects is not writable
#> z.foo=1 AttributeError 'generator' object has no attribute 'foo'
#> z.gi_running=1 AttributeError attribute 'gi_running' of 'generator' objects is not writable
#> len(z) TypeError object of type 'generator' has no len()
#> z[0] TypeError 'generator' object is not subscriptable
#> z+z TypeError unsupported operand type(s) for +: 'generator' and 'generator'
#> z() TypeError 'generator' object is not callable
#> hash(z)==hash(z) True
#> iter(z) is z True
#> z.send() TypeError generator.send() takes exactly one argument (0 given)
#> z.send(1,2) TypeError generator.send() takes exactly one argument (2 given)
#> z.close(1) TypeError generator.close() takes no arguments (1 given)
#>= 'next(z) StopIteration '
#> z.__next__(1) TypeError expected 0 arguments, got 1
#> z.throw() TypeError throw expected at least 1 argument, got 0
print(sum(x*x for x in range(5)), list((x, y) for x in 'ab' for y in range(2) if y),
#> 30 [('a', 1), ('b', 1)] None 5
    (lambda: (yield))().send(None), max((x for x in [1, 5, 2]), default=0))
def cleanup():
    try: yield 1
    finally: print('cleanup')
c=cleanup()
next(c)
del c                               #> cleanup
print('after')                      #> after
for x in cleanup(): break           #> cleanup
print('after2')                     #> after2
