# async def, await, async for, async with, async generators; driven by hand.
import types
@types.coroutine
def sleep(v):
    r = yield v
    return r
async def add(a, b):
    x = await sleep(f"add {a} {b}")
    return a + b + (x or 0)
async def main():
    r = await add(1, 2)
    r2 = [await add(i, i) for i in range(2)]
    return r, r2
def run(c, *values):
    values = list(values); out = []
    try:
        v = c.send(None); out.append(v)
        while True: v = c.send(values.pop(0) if values else None); out.append(v)
    except StopIteration as s: return out, s.value
print(run(main()), run(main(), 10, 20, 30))
#> (['add 1 2', 'add 0 0', 'add 1 1'], (3, [0, 2])) (['add 1 2', 'add 0 0', 'add 1 1'], (13, [20, 32]))
class CM:
    async def __aenter__(self): await sleep("enter"); return "cm"
    async def __aexit__(self, t, v, tb): await sleep("exit"); print("aexit", t and t.__name__); return True
class AI:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.n == 0: raise StopAsyncIteration
        self.n -= 1
        return await sleep(self.n) or self.n
async def m2():
    async with CM() as c, CM() as d: print(c, d); raise ValueError("in body")
    async for i in AI(3):
        if i == 1: continue
        print("item", i)
    else: print("else")
    return [i async for i in AI(2)], {i: j async for i, j in pairs()}, {x async for x in AI(2) if x} == {1}
async def pairs():
    yield 1, 2
    await sleep("in agen")
    yield 3, 4
print(run(m2()))                    #> cm cm
#> aexit ValueError
#> aexit None
#> item 2
#> item 0
#> else
#> (['enter', 'enter', 'exit', 'exit', 2, 1, 0, 1, 0, 'in agen', 1, 0], ([1, 0], {1: 2, 3: 4}, True))
async def agen():
    try:
        while True:
            try: x = yield "y"; print("asent", x)
            except ValueError as e: print("athrow", e)
    finally: print("agen finally")
async def m3():
    a = agen(); print(await a.__anext__(), await a.asend("s"), await a.athrow(ValueError("v")))
    await a.aclose()
    try: await a.__anext__()
    except StopAsyncIteration: print("stop async")
    print(await anext(AI(1)), await anext(AI(0), "default"), type(aiter(AI(1))).__name__)
    g = (i * 2 async for i in AI(3)); return [x async for x in g], type(g).__name__
print(run(m3()))                    #> asent s
                                    #> athrow v
                                    #> y y y
                                    #> agen finally
                                    #> stop async
                                    #> 0 default AI
                                    #> ([0, 2, 1, 0], ([4, 2, 0], 'async_generator'))
c = main(); print(type(c).__name__, c.cr_running, c.cr_frame is not None, main.__code__.co_flags & 0x80 != 0); c.close()
#> coroutine False True True
def e(f):
    try: print(f())
    except BaseException as x: print(type(x).__name__, x, sep=": ")
async def bad1(): await 5
async def bad2():
    async for x in [1]: pass
async def bad3():
    async with 5: pass
class BA:
    def __await__(self): return 5
async def bad4(): await BA()
async def bad5():
    with CM(): pass
async def bad6():
    for x in AI(1): pass
async def bad7():
    return 1
class BI:
    def __aiter__(self): return 5
async def bad8():
    async for x in BI(): pass
for b in (bad1, bad2, bad3, bad4, bad5, bad6, bad8): e(lambda: run(b()))
#> TypeError: object int can't be used in 'await' expression
#> TypeError: 'async for' requires an object with __aiter__ method, got list
#> TypeError: 'int' object does not support the asynchronous context manager protocol
#> TypeError: __await__() returned non-iterator of type 'int'
#> TypeError: 'CM' object does not support the context manager protocol
#> TypeError: 'AI' object is not iterable
#> TypeError: 'async for' received an object from __aiter__ that does not implement __anext__: int
c = bad7(); e(lambda: next(c)); e(lambda: iter(c)); run(c); e(lambda: c.send(None)); e(lambda: aiter(5)); e(lambda: anext(5))
#> TypeError: 'coroutine' object is not an iterator
#> TypeError: 'coroutine' object is not iterable
#> RuntimeError: cannot reuse already awaited coroutine
#> TypeError: 'int' object is not an async iterable
#> TypeError: 'int' object is not an async iterator
async def thrower():
    try: await sleep(1)
    except KeyError as k: return f"caught {k}"
t = thrower(); t.send(None); e(lambda: t.throw(KeyError("z")))  #> StopIteration: caught 'z'
class Aw:
    def __await__(self): r = yield "aw"; return r
async def m4(): return await Aw()
print(run(m4(), "sent"))            #> (['aw'], 'sent')
