# contextlib.
import contextlib as cl, io, sys
@cl.contextmanager
def cm(n):
    print("enter", n)
    try: yield n.upper()
    except KeyError as e: print("handled", e)
    finally: print("exit", n)
with cm("a") as v: print(v)         #> enter a
                                    #> A
                                    #> exit a
with cm("b"): raise KeyError("k")   #> enter b
                                    #> handled 'k'
                                    #> exit b
try:
    with cm("c"): raise ValueError("v")  #> enter c
                                         #> exit c
except ValueError as e: print("out", e)  #> out v
@cm("deco")
def f(): print("in f"); return 5
print(f(), f())                     #> enter deco
                                    #> in f
                                    #> exit deco
                                    #> enter deco
                                    #> in f
                                    #> exit deco
                                    #> 5 5
with cl.suppress(KeyError, ValueError): {}["x"]; print("never")
with cl.suppress(): pass
class C:
    def close(self): print("closed")
with cl.closing(C()) as c: print(type(c).__name__)  #> C
                                                    #> closed
b = io.StringIO()
with cl.redirect_stdout(b): print("captured")
print(repr(b.getvalue()))           #> 'captured\n'
with cl.redirect_stderr(b): sys.stderr.write("err")
print(b.getvalue()[-3:])            #> err
with cl.nullcontext(5) as n: print(n)  #> 5
with cl.ExitStack() as s:
    s.enter_context(cm("x")); s.callback(print, "callback", 1); s.push(lambda *a: print("push", a[0])); s.enter_context(cm("y")); print("body")
#> enter x
#> enter y
#> body
#> exit y
#> push None
#> callback 1
#> exit x
with cl.ExitStack() as s:
    s.enter_context(cm("z")); moved = s.pop_all()  #> enter z
print("moved"); moved.close()       #> moved
                                    #> exit z
try:
    with cl.ExitStack() as s: s.push(cm("in")); s.callback(lambda: 1 / 0); raise TypeError("t")
except ZeroDivisionError as e: print(repr(e.__context__))  #> TypeError('t')
class D(cl.ContextDecorator):
    def __enter__(self): print("D in"); return self
    def __exit__(self, *a): print("D out"); return False
@D()
def g(): print("g")
g()                                 #> D in
                                    #> g
                                    #> D out
class A(cl.AbstractContextManager):
    def __exit__(self, *a): print("A exit")
with A() as a: print(type(a).__name__)  #> A
                                        #> A exit
@cl.contextmanager
def noyield():
    if 0: yield
@cl.contextmanager
def twice(): yield 1; yield 2
def e(fn):
    try: print(fn())
    except Exception as x: print(type(x).__name__, x, sep=": ")
def use(m):
    with m: pass
e(lambda: use(noyield())); e(lambda: use(twice())); e(lambda: use(cl.closing(5))); e(lambda: cl.ExitStack().enter_context(5)); e(lambda: use(A)); e(lambda: cl.AbstractContextManager())
#> RuntimeError: generator didn't yield
#> RuntimeError: generator didn't stop
#> AttributeError: 'int' object has no attribute 'close'
#> TypeError: 'builtins.int' object does not support the context manager protocol
#> TypeError: 'ABCMeta' object does not support the context manager protocol
#> TypeError: Can't instantiate abstract class AbstractContextManager with abstract method __exit__
@cl.asynccontextmanager
async def acm():
    print("aenter"); yield "av"; print("aexit")
async def main():
    async with acm() as v: print(v)
    async with cl.AsyncExitStack() as s: print(await s.enter_async_context(acm()))
try: main().send(None)              #> aenter
                                    #> av
                                    #> aexit
                                    #> aenter
                                    #> av
                                    #> aexit
except StopIteration: print("done")  #> done
