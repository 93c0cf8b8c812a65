# exec: namespaces, closures, source kinds, errors.
print(exec("def foo(): return 42"))  #> None
print(foo())                        #> 42
d={}
exec("def bar(): return 84", d)
print(d["bar"]())                   #> 84
print(sorted(d))                    #> ['__builtins__', 'bar']
def f():
    x=1
    exec("x=2; y=3")
    print(x, 'y' in locals())
f()                                 #> 1 True
exec("print(a)", {"a":1})           #> 1
exec("print(a)", {}, {"a":2})       #> 2
exec("a=3", g:={}, l:={})
print(l, '__builtins__' in g)       #> {'a': 3} True
for a in [("x",1),("x",{},1),(5,),("raise ValueError(1)",),(compile("1","f","eval"),)]:
    try: print(exec(*a))
    except Exception as e: print(type(e).__name__, e)
#> TypeError exec() globals must be a dict, not int
#> TypeError locals must be a mapping or None, not int
#> TypeError exec() arg 1 must be a string, bytes or code object
#> ValueError 1
#> None
exec("class A:\n def f(self):\n  return __class__\nprint(A().f())")  #> <class '__main__.A'>
exec(b"print('bytes')")             #> bytes
exec("import math as m\nprint(m.pi)")  #> 3.141592653589793
def g():
    def h(): return q
    return h
q=5
try: exec(g().__code__, {'q':1})
except Exception as e: print(e)
def outer():
    z=1
    def inner(): return z
    return inner
try: exec(outer().__code__)
except TypeError as e: print(e)     #> code object requires a closure of exactly length 1
exec(outer().__code__, closure=outer().__closure__)
try: exec(outer().__code__, closure=())
except TypeError as e: print(e)     #> code object requires a closure of exactly length 1
try: exec("1", closure=())
except TypeError as e: print(e)     #> closure can only be used when source is a code object
