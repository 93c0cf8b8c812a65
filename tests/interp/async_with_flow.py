# async with: order, swallowing, leaving by break, continue and return; objects that cannot.
class ACtx:
    def __init__(self,n,sup=False): self.n=n; self.sup=sup
    async def __aenter__(self): print("enter",self.n); return self.n
    async def __aexit__(self,*a): print("exit",self.n,a[0],a[1]); return self.sup
async def f():
    async with ACtx(1) as x, ACtx(2): print("body",x)
    async with ACtx(3,True): raise ValueError("v")
    try:
        async with ACtx(4): raise ValueError("w")
    except ValueError as e: print("caught",e)
    for i in range(3):
        async with ACtx(i):
            if i==0: continue
            if i==1: break
    async with ACtx(9): return 10
def run(c):
    try: 
        while 1: c.send(None)
    except StopIteration as e: print("ret",e.value)
run(f())                            #> enter 1
                                    #> enter 2
                                    #> body 1
                                    #> exit 2 None None
                                    #> exit 1 None None
                                    #> enter 3
                                    #> exit 3 <class 'ValueError'> v
                                    #> enter 4
                                    #> exit 4 <class 'ValueError'> w
                                    #> caught w
                                    #> enter 0
                                    #> exit 0 None None
                                    #> enter 1
                                    #> exit 1 None None
                                    #> enter 9
                                    #> exit 9 None None
                                    #> ret 10
async def g():
    try:
        async with 5: pass
    except TypeError as e: print(e)
    class E:
        async def __aenter__(self): pass
    try:
        async with E(): pass
    except TypeError as e: print(e)
    class E2:
        def __aenter__(self): return 1
        def __aexit__(self,*a): return 1
    try:
        async with E2(): pass
    except TypeError as e: print(e)
    class E3:
        def __enter__(self): return 1
        def __exit__(self,*a): return 1
    try:
        async with E3(): pass
    except TypeError as e: print(e)
run(g())
#> 'int' object does not support the asynchronous context manager protocol
#> 'E' object does not support the asynchronous context manager protocol (missed __aexit__ method)
#> 'async with' received an object from __aenter__ that does not implement __await__: int
#> 'E3' object does not support the asynchronous context manager protocol
#> ret None
try:
    with ACtx(1): pass
except TypeError as e: print(e)     #> 'ACtx' object does not support the context manager protocol
