# What generators and coroutines hold.
import sys
g = sys.getrefcount
def gen(a):
    print("start", g(a))
    r = yield g(a)
    print("got", g(r) if r is not None else None)
    yield g(a)
x = []
it = gen(x); print(g(x), g(it)); print(next(it), g(x), g(it)); print(it.send(x), g(x)); print(next(it, "end"), g(x)); del it; print(g(x))
#> 3 2
#> start 3
#> 3 3 2
#> got 5
#> 5 4
#> end 2
#> 2
it = gen(x); next(it); it.close(); print(g(x))  #> start 3
                                                #> 2
it = gen(x); next(it)               #> start 3
try: it.throw(ValueError)
except ValueError: print(g(x))      #> 3
print(g(x))                         #> 2
ge = (g(y) for y in [x]); print(g(x)); print(next(ge), g(x)); del ge; print(g(x))  #> 3
                                                                                   #> 4 4
                                                                                   #> 2
ge = (y for y in x); print(g(x)); del ge; print(g(x))  #> 3
                                                       #> 2
def deleg(a): yield from gen(a)
it = deleg(x); print(g(x)); next(it); print(g(x)); del it; print(g(x))  #> 3
                                                                        #> start 4
                                                                        #> 4
                                                                        #> 2
def gg():
    me = yield
    yield g(me)
q = gg(); next(q); print(q.send(q)); print(g(q))  #> 5
                                                  #> 3
async def co(a): return g(a)
c = co(x); print(g(x))              #> 3
try: c.send(None)
except StopIteration as e: print(e.value)  #> 3
print(g(x), g(c)); del c; print(g(x))  #> 2 2
                                       #> 2
for v in gen(x): print(v)           #> start 3
                                    #> 3
                                    #> got None
                                    #> 3
print(list(gen([])), [*gen([])], tuple(gen(x)))  #> start 2
                                                 #> got None
                                                 #> start 2
                                                 #> got None
                                                 #> start 3
                                                 #> got None
                                                 #> [2, 2] [2, 2] (3, 3)
def val(): 
    z = object()
    yield z
    print("after", g(z))
for z in val(): print(g(z))         #> 3
                                    #> after 3
del z
z = next(val()); print(g(z))        #> 2
