# async for and asynchronous comprehensions over classes of one's own, and bad iterators.
class AIter:
    def __init__(self, n): self.i=0; self.n=n
    def __aiter__(self): print("aiter"); return self
    async def __anext__(self):
        print("anext")
        if self.i<self.n:
            self.i+=1
            return self.i
        raise StopAsyncIteration
async def run():
    async for x in AIter(2): print("x",x)
    else: print("else")
    print([y async for y in AIter(2)])
    print({y:1 async for y in AIter(2) if y>1})
    print({y async for y in AIter(1)})
    g=(y async for y in AIter(1))
    print(type(g))
    async for q in g: print(q)
    try:
        async for x in [1]: pass
    except TypeError as e: print(e)
    class Bad:
        def __aiter__(self): return 1
    try:
        async for x in Bad(): pass
    except TypeError as e: print(e)
    class Bad2:
        def __aiter__(self): return self
        def __anext__(self): return 1
    try:
        async for x in Bad2(): pass
    except TypeError as e: print(e, repr(e.__cause__))
try: run().send(None)               #> aiter
#> anext
#> x 1
#> anext
#> x 2
#> anext
#> else
#> aiter
#> anext
#> anext
#> anext
#> [1, 2]
#> aiter
#> anext
#> anext
#> anext
#> {2: 1}
#> aiter
#> anext
#> anext
#> {1}
#> aiter
#> <class 'async_generator'>
#> anext
#> 1
#> anext
#> 'async for' requires an object with __aiter__ method, got list
#> 'async for' received an object from __aiter__ that does not implement __anext__: int
#> 'async for' received an invalid object from __anext__: int TypeError("object int can't be used in 'await' expression")
except StopIteration: print("done")  #> done
