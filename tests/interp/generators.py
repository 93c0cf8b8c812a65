# Generators.
def g(n):
    for i in range(n):
        r = yield i
        if r: print("sent", r)
    return "result"
print(list(g(3)), sum(g(4)), g.__name__, type(g(1)).__name__, iter(x := g(1)) is x)
#> [0, 1, 2] 6 g generator True
it = g(3); print(next(it), it.send("hello"), it.send(None), next(it, "done"))  #> sent hello
                                                                               #> 0 1 2 done
try: next(it)
except StopIteration as s: print("stop", s.value)  #> stop None
it = g(1); next(it)
try: next(it)
except StopIteration as s: print("value", s.value, s.args)  #> value result ('result',)
def deleg():
    r = yield from g(2)
    print("got", r)
    yield from "ab"
    yield from [1]
    return (yield from iter(()))
print(list(deleg()))                #> got result
                                    #> [0, 1, 'a', 'b', 1]
def handler():
    while True:
        try: x = yield "ready"
        except ValueError as e: x = yield f"handled {e}"
        except GeneratorExit: print("closing"); raise
        finally: print("finally")
h = handler(); print(next(h), h.throw(ValueError("v")), next(h)); h.close(); print(h.gi_frame)
#> finally
#> ready handled v ready
#> closing
#> finally
#> None
def e(f):
    try: print(f())
    except BaseException as x: print(type(x).__name__, x, sep=": ")
e(lambda: g(1).send(5))
#> TypeError: can't send non-None value to a just-started generator
e(lambda: next(h))                  #>= 'StopIteration: '
e(lambda: h.throw(KeyError("after")))  #> KeyError: 'after'
e(lambda: g(2).throw(KeyError("fresh")))  #> KeyError: 'fresh'
e(lambda: g(2).throw(KeyError, "msg"))  #> KeyError: 'msg'
e(lambda: g(2).throw(5))
#> TypeError: exceptions must be classes or instances deriving from BaseException, not int
e(lambda: g(2).close())             #> None
def ignores():
    try: yield 1
    except GeneratorExit: yield 2
i = ignores(); next(i); e(lambda: i.close())  #> RuntimeError: generator ignored GeneratorExit
def raises_stop(): yield 1; raise StopIteration("x")
r = raises_stop(); next(r); e(lambda: next(r))  #> RuntimeError: generator raised StopIteration
def running():
    yield next(me)
me = running(); e(lambda: next(me))  #> ValueError: generator already executing
def swallow():
    try: yield 1
    except ValueError: return "swallowed"
s = swallow(); next(s); e(lambda: s.throw(ValueError))  #> StopIteration: swallowed
def fin():
    try: yield 1
    finally: print("finally on close")
f = fin(); next(f); del f; print("deleted")  #> finally on close
                                             #> deleted
f = fin(); next(f); f.close(); f.close(); print(f.gi_running, f.gi_frame, f.gi_code.co_name)
#> finally on close
#> False None fin
def inner():
    try: yield 1; yield 2
    except KeyError as k: print("inner", k); yield "recovered"
    finally: print("inner done")
def outer():
    try: yield from inner()
    finally: print("outer done")
o = outer(); print(next(o), o.throw(KeyError("k"))); o.close()  #> inner 'k'
                                                                #> 1 recovered
                                                                #> inner done
                                                                #> outer done
class It:
    def __iter__(self): return self
    def __next__(self): return 5
    def send(self, v): return ("send", v)
    def throw(self, *a): return ("throw", a[0])
    def close(self): print("It.close")
def d2(): yield from It()
d = d2(); print(next(d), d.send(3), d.send(None), d.throw(ValueError)); d.close()
#> 5 ('send', 3) 5 ('throw', <class 'ValueError'>)
#> It.close
def empty():
    return
    yield
print(list(empty()), list((lambda: (yield 5))()), [*(i for i in range(2))])  #> [] [5] [0, 1]
def fib():
    a, b = 0, 1
    while True: yield a; a, b = b, a + b
import itertools
print(list(itertools.islice(fib(), 15)), next(x for x in fib() if x > 1000))
#> [0, 1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377] 1597
def tree(t):
    if t: yield from tree(t[0]); yield t[1]; yield from tree(t[2])
print(list(tree((((None, 1, None), 2, None), 3, (None, 4, None)))))  #> [1, 2, 3, 4]
def exc_state():
    try: raise ValueError("in gen")
    except ValueError:
        yield 1
        import sys; yield sys.exc_info()[0]
es = exc_state(); next(es)
import sys; print(sys.exc_info()[0], next(es), sys.exc_info()[0])  #> None <class 'ValueError'> None
