# A scheduler of coroutines with sleeping, queues and cancellation.
from collections import deque
class Call:
    def __init__(self, what, arg): self.what, self.arg = what, arg
    def __await__(self): return (yield self)
class Cancelled(Exception): pass
class Loop:
    def __init__(self): self.now, self.ready, self.timers, self.n = 0, deque(), [], 0
    def spawn(self, coro, name): self.ready.append((coro, name, None))
    def run(self):
        while self.ready or self.timers:
            if not self.ready:
                self.timers.sort(key=lambda t: t[:2]); self.now, _, coro, name = self.timers.pop(0); self.ready.append((coro, name, None))
            coro, name, value = self.ready.popleft()
            try: call = coro.throw(value) if isinstance(value, Exception) else coro.send(value)
            except StopIteration as s: print(f"[{self.now}] {name} returned {s.value}"); continue
            except Exception as e: print(f"[{self.now}] {name} failed: {type(e).__name__} {e}"); continue
            if call.what == "sleep": self.n += 1; self.timers.append((self.now + call.arg, self.n, coro, name))
            elif call.what == "now": self.ready.append((coro, name, self.now))
            elif call.what == "cancel": self.ready.append((coro, name, Cancelled("by request")))
class Queue:
    def __init__(self): self.items = deque()
    async def get(self):
        while not self.items: await Call("sleep", 1)
        return self.items.popleft()
    def put(self, x): self.items.append(x)
async def producer(q, n):
    for i in range(n): await Call("sleep", 2); q.put(i); print("put", i)
    q.put(None)
    return "produced"
async def consumer(q):
    total = 0
    while (x := await q.get()) is not None: total += x; print("got", x, "at", await Call("now", None))
    return total
async def failing(): await Call("sleep", 3); raise ValueError("oops")
async def cancelled():
    try: await Call("cancel", None)
    except Cancelled as e: print("cleanup", e); raise
    finally: print("finally")
async def guarded():
    class R:
        async def __aenter__(self): await Call("sleep", 1); print("acquired"); return self
        async def __aexit__(self, *a): await Call("sleep", 1); print("released", a[0] and a[0].__name__); return True
    async with R(): raise KeyError("inside")
    return [x async for x in ticker(3)]
async def ticker(n):
    for i in range(n): await Call("sleep", 1); yield i
l, q = Loop(), Queue()
for c, n in ((producer(q, 3), "producer"), (consumer(q), "consumer"), (failing(), "failing"), (cancelled(), "cancelled"), (guarded(), "guarded")): l.spawn(c, n)
l.run()                             #> cleanup by request
                                    #> finally
                                    #> [0] cancelled failed: Cancelled by request
                                    #> acquired
                                    #> put 0
                                    #> got 0 at 2
                                    #> released KeyError
                                    #> [3] failing failed: ValueError oops
                                    #> put 1
                                    #> got 1 at 4
                                    #> [5] guarded returned [0, 1, 2]
                                    #> put 2
                                    #> [6] producer returned produced
                                    #> got 2 at 6
                                    #> [6] consumer returned 3
