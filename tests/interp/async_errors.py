# Errors in and around coroutines.
# stderr: any
import types
@types.coroutine
def step(v=None): return (yield v)
def drive(c):
    out = []
    try:
        while True: out.append(c.send(None))
    except StopIteration as e: return out, e.value
    except BaseException as e: return out, f"{type(e).__name__}: {e}"
async def boom(): await step(1); raise ValueError("boom")
async def caught():
    try: await boom()
    except ValueError as e: return f"caught {e}"
    finally: await step("cleanup")
async def chain():
    try: await boom()
    except ValueError: await step("handling"); raise KeyError("second")
async def si(): raise StopIteration(5)
async def sai():
    raise StopAsyncIteration
    yield
async def agi(): 
    async for x in sai(): pass
async def gather(*cs):
    out = []
    for c in cs:
        try: out.append(await c)
        except Exception as e: out.append(repr(e))
    return out
async def ret(v): return v
async def agen():
    for i in range(5):
        try: yield i
        finally: await step(f"after {i}")
async def brk():
    g = agen()
    async for x in g:
        if x == 1: break
    await g.aclose()
    return x
async def comp(): return [x async for x in agen() if x % 2], {x: await ret(x) async for x in agen() if x < 2}, sum([await ret(i) for i in range(4)])
async def nested(): return await (await ret(ret("deep")))
async def with_(): 
    class CM:
        async def __aenter__(self): await step("in"); return 5
        async def __aexit__(self, t, v, tb): await step("out"); print("exit sees", t); return t is KeyError
    async with CM() as v, CM(): raise KeyError(v)
    async with CM(): return "returned"
async def loop():
    for i in range(3):
        async with Null(): 
            if i == 0: continue
            if i == 1: break
    return i
class Null:
    async def __aenter__(self): pass
    async def __aexit__(self, *a): await step("null")
for c in (boom, caught, chain, si, agi, brk, comp, nested, with_, loop): print(c.__name__, drive(c()))
#> boom ([1], 'ValueError: boom')
#> caught ([1, 'cleanup'], 'caught boom')
#> chain ([1, 'handling'], "KeyError: 'second'")
#> si ([], 'RuntimeError: coroutine raised StopIteration')
#> agi ([], 'RuntimeError: async generator raised StopAsyncIteration')
#> brk (['after 0', 'after 1'], 1)
#> comp (['after 0', 'after 1', 'after 2', 'after 3', 'after 4', 'after 0', 'after 1', 'after 2', 'after 3', 'after 4'], ([1, 3], {0: 0, 1: 1}, 6))
#> nested ([], 'deep')
#> exit sees <class 'KeyError'>
#> exit sees None
#> exit sees None
#> with_ (['in', 'in', 'out', 'out', 'in', 'out'], 'returned')
#> loop (['null', 'null'], 1)
print(drive(gather(ret(1), boom(), caught())))
#> ([1, 1, 'cleanup'], [1, "ValueError('boom')", 'caught boom'])
c = ret(1); print(drive(c), drive(c)); c = boom(); c.send(None)
#> ([], 1) ([], 'RuntimeError: cannot reuse already awaited coroutine')
try: c.throw(OSError("thrown in"))
except OSError as e: print(e)       #> thrown in
print(c.cr_frame, c.cr_await, c.cr_running, c.cr_code.co_name); c.close()  #> None None False boom
def not_started(): return ret(5)
x = not_started(); x.close(); print(drive(x))
#> ([], 'RuntimeError: cannot reuse already awaited coroutine')
try: await_outside = eval("await x")
except SyntaxError as e: print(e.msg)  #> 'await' outside function
a = agen(); print(drive(a.__anext__()), a.ag_running, a.ag_frame is not None); s = a.asend(None)
#> ([], 0) False True
print(drive(s), drive(s)); print(drive(a.athrow(KeyError("k"))), drive(a.__anext__()), drive(a.aclose()))
#> (['after 0'], 1) ([], 'RuntimeError: cannot reuse already awaited __anext__()/asend()')
#> (['after 1'], "KeyError: 'k'") ([], 'StopAsyncIteration: ') ([], None)
b = agen()
try: drive_result = b.asend(5).send(None)
except TypeError as e: print(e)     #> can't send non-None value to a just-started async generator
