# Asynchronous generators driven by hand; what is a syntax error around async.
async def agen():
    try:
        x = yield 1
        print("got", x)
        yield 2
    finally: print("fin")
def drive(aw):
    try: aw.send(None)
    except StopIteration as e: return ("ret", e.value)
    except BaseException as e: return (type(e).__name__, str(e))
g = agen()
print(g, hasattr(g, '__anext__'), g.ag_running, g.ag_frame is not None, g.ag_await) if 0 else print(hasattr(g,
#> True False
    '__anext__'), g.ag_running)
print(drive(g.asend(None)))         #> ('ret', 1)
print(drive(g.asend('hi')))         #> got hi
                                    #> ('ret', 2)
print(drive(g.__anext__()))         #> fin
                                    #> ('StopAsyncIteration', '')
print(drive(g.__anext__()))         #> ('StopAsyncIteration', '')
g=agen()
print(drive(g.asend(5)))
#> ('TypeError', "can't send non-None value to a just-started async generator")
print(drive(g.__anext__()))         #> ('ret', 1)
print(drive(g.aclose()))            #> fin
                                    #> ('ret', None)
print(drive(g.aclose()))            #> ('ret', None)
g=agen()
print(drive(g.__anext__()))         #> ('ret', 1)
print(drive(g.athrow(ValueError('x'))))  #> fin
                                         #> ('ValueError', 'x')
print(drive(g.__anext__()))         #> ('StopAsyncIteration', '')
g=agen()
print(drive(g.athrow(ValueError, 'y')))  #> ('ValueError', 'y')
a=agen().__anext__()
print(type(a), type(agen().athrow(ValueError)), type(agen().aclose()))
#> <class 'async_generator_asend'> <class 'async_generator_athrow'> <class 'async_generator_athrow'>
async def ret():
    yield 1
    return
for s in ["async def f():\n yield 1\n return 2", "async def f(): yield from x",
    "def f(): await x", "def f(): async with x: pass", "def f(): async for x in y: pass",
    "def f(): [x async for x in y]", "await x", "async def f(): await",
    "async def f(): [await x for x in y]", "lambda: await x", "async def f(): lambda: await x",
    "async with x: pass", "async x", "async def f(): def g(): await z", "[x async for x in y]",
    "(x async for x in y)"]:
    try: compile(s,'s','exec'); print(repr(s),'ok')
    except SyntaxError as e: print(repr(s), e.msg, e.lineno, e.offset, e.end_offset)
#> 'async def f():\n yield 1\n return 2' 'return' with value in async generator 3 2 10
#> 'async def f(): yield from x' 'yield from' inside async function 1 16 28
#> 'def f(): await x' 'await' outside async function 1 10 17
#> 'def f(): async with x: pass' invalid syntax 1 10 15
#> 'def f(): async for x in y: pass' invalid syntax 1 10 15
#> 'def f(): [x async for x in y]' asynchronous comprehension outside of an asynchronous function 1 10 30
#> 'await x' 'await' outside function 1 1 8
#> 'async def f(): await' invalid syntax 1 21 21
#> 'async def f(): [await x for x in y]' ok
#> 'lambda: await x' 'await' outside async function 1 9 16
#> 'async def f(): lambda: await x' 'await' outside async function 1 24 31
#> 'async with x: pass' 'async with' outside async function 1 1 19
#> 'async x' invalid syntax 1 7 8
#> 'async def f(): def g(): await z' invalid syntax 1 16 19
#> '[x async for x in y]' asynchronous comprehension outside of an asynchronous function 1 1 21
#> '(x async for x in y)' ok
print(drive(anext(agen())))         #> fin
                                    #> ('ret', 1)
print(drive(anext(ret(), 5)))       #> ('ret', 1)
try: anext(5)
except TypeError as e: print(e)     #> 'int' object is not an async iterator
try: aiter(5)
except TypeError as e: print(e)     #> 'int' object is not an async iterable
