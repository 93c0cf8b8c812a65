# yield from: values, exceptions and closing passed to generators and other iterators.
def g1(): yield 1; yield 2; return 3
def g2():
    r=yield from g1()
    print('r', r)
    r=yield from [4, 5]
    print('r', r)
    r=yield from 'ab'
    print(r)
    return 'end'
x=g2()
try:
    while 1: print(next(x))         #> 1
                                    #> 2
                                    #> r 3
                                    #> 4
                                    #> 5
                                    #> r None
                                    #> a
                                    #> b
                                    #> None
except StopIteration as e: print(e.value)  #> end
def inner():
    try:
        while 1:
            x=yield
            print('in', x)
    except ValueError as e: print('V',e); yield 'caught'
    finally: print('inner fin')
def outer():
    try: r=yield from inner(); print('outer r',r)
    except KeyError as e: print('K',e); yield 'K'
    finally: print('outer fin')
o=outer()
next(o)
o.send(1)                           #> in 1
print(o.gi_yieldfrom.__name__)      #> inner
print(o.throw(ValueError('v')))     #> V v
                                    #> caught
try: o.throw(KeyError('k')) and print('x')  #> inner fin
                                            #> K 'k'
                                            #> x
except StopIteration: print('stop')
o=outer()                           #> outer fin
next(o)
o.close()                           #> inner fin
                                    #> outer fin
def nonit(): yield from 5
try: next(nonit())
except TypeError as e: print(e)     #> 'int' object is not iterable
class It:
    def __init__(self): self.i=0
    def __iter__(self): return self
    def __next__(self):
        self.i+=1
        if self.i>2: raise StopIteration('val')
        return self.i
def w(): r=yield from It(); print('r',r)
print(list(w()))                    #> r val
                                    #> [1, 2]
y=w()
next(y)
try: y.send(5)
except AttributeError as e: print(e)  #> 'It' object has no attribute 'send'
y=w()
next(y)
try: y.throw(ValueError('nothrow'))
except ValueError as e: print(e)    #> nothrow
y=w()
next(y)
y.close()
class It2(It):
    def send(self,v): print('send',v); return 's'
    def throw(self, *a): print('throw',
        a[0] if isinstance(a[0], type) else repr(a[0]), len(a)); return 't'
    def close(self): print('close')
def w2(): r=yield from It2(); print('r',r)
y=w2()
print(next(y), y.send(1), y.send(None), y.throw(ValueError, 'x'), y.throw(KeyError('y')))  #> send 1
#> throw <class 'ValueError'> 2
#> throw KeyError('y') 1
#> 1 s 2 t t
y.close()                           #> close
class It3(It):
    def close(self): raise KeyError('inclose')
def w3(): yield from It3()
y=w3()
next(y)
try: y.close()
except KeyError as e: print(repr(e))  #> KeyError('inclose')
def rec(n):
    if n: yield n; yield from rec(n-1)
print(list(rec(5)))                 #> [5, 4, 3, 2, 1]
def deleg(g): return (yield from g)
g=g1()
d1=deleg(g)
d2=deleg(g)
print(next(d1), next(d2))           #> 1 2
def selfref():
    yield from me
me=selfref()
try: next(me)
except ValueError as e: print(e)    #> generator already executing
class T(StopIteration): pass
def thr():
    try: yield 1
    except StopIteration as e: print('SI',e.value); return 7
def thr2(): print('ret',(yield from thr())); yield 'x'
t=thr2()
next(t)
print(t.throw(StopIteration(3)))    #> SI 3
                                    #> ret 7
                                    #> x
t=thr2()
next(t)
try: t.throw(GeneratorExit)
except GeneratorExit: print('GE')   #> GE
def ge():
    try: yield 1
    except GeneratorExit: return 8
def ge2(): print((yield from ge())); yield 5
t=ge2()
next(t)
try: print(t.throw(GeneratorExit))
except GeneratorExit as e: print('GE2')  #> GE2
t=ge2()
next(t)
try: t.close(); print('closed')     #> closed
except RuntimeError as e: print(e)
