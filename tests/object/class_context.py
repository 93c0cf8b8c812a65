# Context managers.
class C:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    def __enter__(self): print("enter", self.name); return self.name.upper()
    def __exit__(self, t, v, tb): print("exit", self.name, t and t.__name__, v, tb is not None); return self.swallow
with C("a") as x: print("body", x)  #> enter a
                                    #> body A
                                    #> exit a None None False
with C("a") as x, C("b") as y: print(x, y)  #> enter a
                                            #> enter b
                                            #> A B
                                            #> exit b None None False
                                            #> exit a None None False
with (C("p") as x, C("q") as y,): print(x, y)  #> enter p
                                               #> enter q
                                               #> P Q
                                               #> exit q None None False
                                               #> exit p None None False
with C("s", True): raise ValueError("swallowed")  #> enter s
                                                  #> exit s ValueError swallowed True
try:
    with C("outer"), C("inner", True) as z:
        raise KeyError("k")
    print("after")
    with C("one"): 
        with C("two"): raise IndexError("i")
except IndexError as e: print("caught", e)
#> enter outer
#> enter inner
#> exit inner KeyError 'k' True
#> exit outer None None False
#> after
#> enter one
#> enter two
#> exit two IndexError i True
#> exit one IndexError i True
#> caught i
def f():
    with C("ret"): return "value"
print(f())                          #> enter ret
                                    #> exit ret None None False
                                    #> value
for i in range(3):
    with C(f"loop{i}"):             #> enter loop0
                                    #> exit loop0 None None False
                                    #> enter loop1
                                    #> exit loop1 None None False
        if i == 0: continue
        if i == 1: break
def g():
    with C("gen"): yield 1; yield 2
it = g(); print(next(it)); it.close()  #> enter gen
                                       #> 1
                                       #> exit gen GeneratorExit  True
with C("target") as (a, *b): print(a, b)  #> enter target
                                          #> T ['A', 'R', 'G', 'E', 'T']
                                          #> exit target None None False
d = {}
with C("sub") as d["key"]: print(d)  #> enter sub
                                     #> {'key': 'SUB'}
                                     #> exit sub None None False
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
class NoExit:
    def __enter__(self): pass
class NoEnter:
    def __exit__(self, *a): pass
class BadEnter:
    def __enter__(self): raise RuntimeError("in enter")
    def __exit__(self, *a): print("never")
class BadExit:
    def __enter__(self): pass
    def __exit__(self, *a): raise OSError("in exit")
def w(c):
    def run():
        with c: raise ValueError("body")
    return run
e(w(NoExit())); e(w(NoEnter())); e(w(5)); e(w(BadEnter()))
#> TypeError: 'NoExit' object does not support the context manager protocol (missed __exit__ method)
#> TypeError: 'NoEnter' object does not support the context manager protocol
#> TypeError: 'int' object does not support the context manager protocol
#> RuntimeError: in enter
try: w(BadExit())()
except OSError as x: print(x, repr(x.__context__))  #> in exit ValueError('body')
class Inst: pass
i = Inst(); i.__enter__ = i.__exit__ = lambda *a: None
e(w(i))
#> TypeError: 'Inst' object does not support the context manager protocol
class Truthy:
    def __enter__(self): return self
    def __exit__(self, *a): return [0]
with Truthy(): 1 / 0
print("survived")                   #> survived
