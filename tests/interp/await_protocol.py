# Awaitables by hand: send, wrong awaitables, a coroutine used twice.
def foo():
    yield "next"
class Aw:
    def __await__(self):
        print("wait")
        r = yield from foo()
        print("got", r)
        return 7
async def coro():
    print("start")
    v = await Aw()
    print("v", v)
    return v+1
c = coro()
print(type(c), c.cr_await, c.cr_running)  #> <class 'coroutine'> None False
print(c.send(None))                 #> start
                                    #> wait
                                    #> next
try: c.send(5)                      #> got None
                                    #> v 7
except StopIteration as e: print("stop", e.value)  #> stop 8
try: c.send(None)
except RuntimeError as e: print(e)  #> cannot reuse already awaited coroutine
c2 = coro()
try: next(c2)
except TypeError as e: print(e)     #> 'coroutine' object is not an iterator
try: iter(c2)
except TypeError as e: print(e)     #> 'coroutine' object is not iterable
try: c2.send(1)
except TypeError as e: print(e)     #> can't send non-None value to a just-started coroutine
c2.close()
async def bad(): await 5
try: bad().send(None)
except TypeError as e: print(e)     #> object int can't be used in 'await' expression
class B:
    def __await__(self): return 5
async def bad2(): await B()
try: bad2().send(None)
except TypeError as e: print(e)     #> __await__() returned non-iterator of type 'int'
class B3:
    def __await__(self): return unused
unused=coro()
async def bad3(): await B3()
b=bad3()
try: b.send(None)
except TypeError as e: print(e)     #> __await__() returned a coroutine
unused.close()
