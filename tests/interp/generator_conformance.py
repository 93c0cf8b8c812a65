# Generators: send, throw, close, delegation, and their errors.
def t(f, *a, **k):
    try: print(f(*a, **k))
    except BaseException as e: print(type(e).__name__, '|', e, '|', type(e.__cause__).__name__, type(e.__context__).__name__)
def g():
    try:
        x = yield 1
        print('got', x)
        y = yield 2
        print('got', y)
        return 3
    except ValueError as e:
        print('VE', e)
        yield 'caught'
    finally:
        print('fin')
a = g(); print(next(a), a.send('s')); t(a.send, 't'); t(next, a); t(a.send, 1)  #> got s
#> 1 2
#> got t
#> fin
#> StopIteration | 3 | NoneType NoneType
#> StopIteration |  | NoneType NoneType
#> StopIteration |  | NoneType NoneType
a = g(); t(a.send, 1); print(next(a)); print(a.throw(ValueError('v'))); t(next, a)
#> TypeError | can't send non-None value to a just-started generator | NoneType NoneType
#> 1
#> VE v
#> caught
#> fin
#> StopIteration |  | NoneType NoneType
a = g(); next(a); t(a.throw, KeyError, 'k'); t(next, a)  #> fin
                                                         #> KeyError | 'k' | NoneType NoneType
                                                         #> StopIteration |  | NoneType NoneType
a = g(); next(a); print(a.throw(ValueError, 'args')); a.close()  #> VE args
                                                                 #> caught
                                                                 #> fin
a = g(); t(a.throw, ValueError('before')); t(next, a); a.close()
#> ValueError | before | NoneType NoneType
#> StopIteration |  | NoneType NoneType
a = g(); a.close(); t(next, a);     #> StopIteration |  | NoneType NoneType
a = g(); next(a); a.close(); a.close(); t(next, a)  #> fin
                                                    #> StopIteration |  | NoneType NoneType
def g2():
    try: yield 1
    except GeneratorExit: print('GE'); yield 2
a = g2(); next(a); t(a.close)       #> GE
#> RuntimeError | generator ignored GeneratorExit | NoneType NoneType
def g3():
    try: yield 1
    except GeneratorExit: print('GE'); raise ValueError('in close')
a = g3(); next(a); t(a.close)       #> GE
                                    #> ValueError | in close | NoneType GeneratorExit
def g4():
    try: yield 1
    finally: return 5
a = g4(); next(a); t(a.close);      #> None
a = g4(); next(a); t(a.throw, KeyError('q'))  #> StopIteration | 5 | NoneType NoneType
def g5():
    yield from [1, 2]
    r = yield from g6()
    print('r', r)
    yield r
def g6():
    x = yield 'a'
    print('x', x)
    return 'ret'
print(list(g5())); a = g5(); print(next(a), next(a), next(a), a.send('S')); t(next, a)  #> x None
#> r ret
#> [1, 2, 'a', 'ret']
#> x S
#> r ret
#> 1 2 a ret
#> StopIteration |  | NoneType NoneType
def g7():
    raise StopIteration('inner')
    yield
t(next, g7())
#> RuntimeError | generator raised StopIteration | StopIteration StopIteration
def g8():
    next(iter([]))
    yield
t(next, g8()); t(list, g8())
#> RuntimeError | generator raised StopIteration | StopIteration StopIteration
#> RuntimeError | generator raised StopIteration | StopIteration StopIteration
def g9():
    try: yield 1
    except: raise
a = g9(); next(a); t(a.throw, StopIteration, 5)
#> RuntimeError | generator raised StopIteration | StopIteration StopIteration
a = g9(); next(a); t(a.throw, StopIteration('x'))
#> RuntimeError | generator raised StopIteration | StopIteration StopIteration
t(a.throw); t(a.throw, 1); t(a.throw, int); t(a.throw, ValueError, 1, 2); t(a.throw, ValueError('x'), 1); t(a.throw, 'str'); t(a.throw, ValueError, ValueError('inst')); t(a.throw, ValueError, (1, 2)); t(a.throw, ValueError, None); t(a.throw, ValueError('x'), None, None)
#> TypeError | throw expected at least 1 argument, got 0 | NoneType NoneType
#> TypeError | exceptions must be classes or instances deriving from BaseException, not int | NoneType NoneType
#> TypeError | exceptions must be classes or instances deriving from BaseException, not type | NoneType NoneType
#> TypeError | throw() third argument must be a traceback object | NoneType NoneType
#> TypeError | instance exception may not have a separate value | NoneType NoneType
#> TypeError | exceptions must be classes or instances deriving from BaseException, not str | NoneType NoneType
#> ValueError | inst | NoneType NoneType
#> ValueError | (1, 2) | NoneType NoneType
#> ValueError |  | NoneType NoneType
#> ValueError | x | NoneType NoneType
t(a.send); t(a.send, 1, 2); t(a.close, 1); t(next, a)
#> TypeError | generator.send() takes exactly one argument (0 given) | NoneType NoneType
#> TypeError | generator.send() takes exactly one argument (2 given) | NoneType NoneType
#> TypeError | generator.close() takes no arguments (1 given) | NoneType NoneType
#> StopIteration |  | NoneType NoneType
def rec():
    global gg
    yield next(gg)
gg = rec(); t(next, gg)             #> ValueError | generator already executing | NoneType NoneType
def deleg():
    try: r = yield from sub()
    except ValueError as e: print('outer', e); r = 'exc'
    print('r =', r)
def sub():
    try:
        while True: print('sub got', (yield 'y'))
    except KeyError: return 'ke'
    finally: print('sub fin')
a = deleg(); next(a); a.send(1); t(a.throw, KeyError())  #> sub got 1
                                                         #> sub fin
                                                         #> r = ke
                                                         #> StopIteration |  | NoneType NoneType
a = deleg(); next(a); t(a.throw, ValueError('ve'))  #> sub fin
                                                    #> outer ve
                                                    #> r = exc
                                                    #> StopIteration |  | NoneType NoneType
a = deleg(); next(a); a.close()     #> sub fin
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration('done')
        return self.n
    def throw(self, *a): print('throw', len(a), a[0]); return 'thrown'
    def close(self): print('It.close')
def d2(): print('res', (yield from It()))
a = d2(); print(next(a), a.throw(ValueError), a.throw(ValueError('q'))); a.close()
#> throw 1 <class 'ValueError'>
#> throw 1 q
#> 1 thrown thrown
#> It.close
a = d2(); next(a); t(a.send, 5)
#> AttributeError | 'It' object has no attribute 'send' | NoneType NoneType
print(list(d2()))                   #> res done
                                    #> [1, 2, 3]
def d3(): yield from 5
t(next, d3())                       #> TypeError | 'int' object is not iterable | NoneType NoneType
def d4(): yield from None
t(next, d4())
#> TypeError | 'NoneType' object is not iterable | NoneType NoneType
a = g(); print(a.__name__, a.__qualname__, a.gi_running, a.gi_yieldfrom, a.gi_frame is not None, a.gi_code.co_name, type(a).__name__); next(a)
#> g g False None True g generator
a = (i * j for i in range(3) for j in range(3) if i != j); print(list(a), list(a))  #> fin
#> [0, 0, 0, 2, 0, 2] []
t(lambda: (x for x in 5)); t(lambda: list(x for x in [1, 2] if x.foo))
#> TypeError | 'int' object is not iterable | NoneType NoneType
#> AttributeError | 'int' object has no attribute 'foo' | NoneType NoneType
def lam():
    f = lambda: (yield 5)
    return list(f())
print(lam())                        #> [5]
def order():
    print('start'); yield 1; print('mid'); yield 2; print('end')
for v in order(): print(v)          #> start
                                    #> 1
                                    #> mid
                                    #> 2
                                    #> end
a, b = order(); print(a, b)         #> start
                                    #> mid
                                    #> end
                                    #> 1 2
t(lambda: dict.fromkeys(order(), 0)); print(max(order()), sum(order()), *order())  #> start
                                                                                   #> mid
                                                                                   #> end
                                                                                   #> {1: 0, 2: 0}
                                                                                   #> start
                                                                                   #> mid
                                                                                   #> end
                                                                                   #> start
                                                                                   #> mid
                                                                                   #> end
                                                                                   #> start
                                                                                   #> mid
                                                                                   #> end
                                                                                   #> 2 3 1 2
def fin():
    try: yield 1
    finally: print('finalized')
for x in fin(): break               #> finalized
print('after break')                #> after break
x = fin(); next(x); del x; print('after del')  #> finalized
                                               #> after del
def nested():
    try:
        try: yield 1
        finally: print('f1'); yield 2
    finally: print('f2')
x = nested(); print(next(x)); t(x.throw, ValueError('z')); t(x.close)  #> 1
                                                                       #> f1
                                                                       #> 2
                                                                       #> f2
                                                                       #> None
def ret(): return 5; yield
try: next(ret())
except StopIteration as e: print(e.value, e.args)  #> 5 (5,)
def ret(): return (1, 2); yield
try: next(ret())
except StopIteration as e: print(e.value, e.args)  #> (1, 2) ((1, 2),)
def ret(): return StopIteration(3); yield
try: next(ret())
except StopIteration as e: print(e.value, e.args)  #> 3 (StopIteration(3),)
def ret(): return; yield
try: next(ret())
except StopIteration as e: print(e.value, e.args)  #> None ()
def exc_state():
    try: raise ValueError('a')
    except ValueError:
        yield 1
        try: raise
        except ValueError as e: print('re', e)
a = exc_state(); next(a)
try: raise KeyError('k')
except KeyError:
    t(next, a)                      #> re a
                                    #> StopIteration |  | NoneType KeyError
    import sys; print(sys.exc_info()[0])  #> <class 'KeyError'>
def two():
    yield
    yield 1,
    yield (yield)
    x = yield
    x = yield 1, 2
    x = not (yield 3)
    yield [(yield), (yield)]
print(list(two()))
#> [None, (1,), None, None, None, (1, 2), 3, None, None, [None, None]]
