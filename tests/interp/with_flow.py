# with against return, break, continue; several managers; errors in each part.
class M:
    def __init__(self, n, enter=None, exit=None, ret=False): self.n, self.en, self.ex, self.ret = n, enter, exit, ret
    def __enter__(self):
        print("enter", self.n)
        if self.en: raise self.en
        return self
    def __exit__(self, t, v, tb):
        print("exit", self.n, t.__name__ if t else None)
        if self.ex: raise self.ex
        return self.ret
def ret():
    with M(1), M(2): return "r"
def brk():
    for i in range(3):
        with M(i):
            if i == 1: break
            continue
    return i
def nested():
    with M("a"):
        with M("b", ret=True): raise ValueError
        print("after b")
        with M("c"): pass
    return "n"
print(ret(), brk(), nested())       #> enter 1
                                    #> enter 2
                                    #> exit 2 None
                                    #> exit 1 None
                                    #> enter 0
                                    #> exit 0 None
                                    #> enter 1
                                    #> exit 1 None
                                    #> enter a
                                    #> enter b
                                    #> exit b ValueError
                                    #> after b
                                    #> enter c
                                    #> exit c None
                                    #> exit a None
                                    #> r 1 n
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, repr(x.__context__))
def f1():
    with M(1), M(2, enter=KeyError("enter")): print("never")
def f2():
    with M(1, ret=True), M(2, exit=KeyError("exit")): raise ValueError("body")
    return "swallowed"
def f3():
    with M(1, exit=OSError("one")), M(2, exit=KeyError("two")): pass
def f4():
    with M(1) as x, M(x.n + 1) as y: return x.n, y.n
def f5():
    with M(1, exit=KeyError("exit")): return "lost"
def f6():
    with M(1, ret=True): return 1 / 0
    return "fell out"
def f7():
    for i in range(2):
        with M(i, ret=True): raise StopIteration
    else: return "loop ended"
for f in (f1, f2, f3, f4, f5, f6, f7): e(f)  #> enter 1
                                             #> enter 2
                                             #> exit 1 KeyError
                                             #> KeyError 'enter' None
                                             #> enter 1
                                             #> enter 2
                                             #> exit 2 ValueError
                                             #> exit 1 KeyError
                                             #> swallowed
                                             #> enter 1
                                             #> enter 2
                                             #> exit 2 None
                                             #> exit 1 KeyError
                                             #> OSError one KeyError('two')
                                             #> enter 1
                                             #> enter 2
                                             #> exit 2 None
                                             #> exit 1 None
                                             #> (1, 2)
                                             #> enter 1
                                             #> exit 1 None
                                             #> KeyError 'exit' None
                                             #> enter 1
                                             #> exit 1 ZeroDivisionError
                                             #> fell out
                                             #> enter 0
                                             #> exit 0 StopIteration
                                             #> enter 1
                                             #> exit 1 StopIteration
                                             #> loop ended
def gen():
    with M("gen"): yield 1; yield 2
g = gen(); next(g); del g           #> enter gen
                                    #> exit gen GeneratorExit
for x in gen():                     #> enter gen
    if x == 1: break                #> exit gen GeneratorExit
print("done")                       #> done
