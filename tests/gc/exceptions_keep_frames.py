# A caught traceback keeps the frames' locals.
import sys, gc
gc.disable()
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
def fail(n):
    local = D(n)
    raise ValueError(n)
try: fail("one")
except ValueError: print("in handler")  #> in handler
                                        #> del one
print("left handler")               #> left handler
try: fail("two")
except ValueError as e: kept = e
print("kept"); kept.__traceback__ = None; print("traceback dropped"); del kept  #> kept
                                                                                #> del two
                                                                                #> traceback dropped
try: fail("three")
except ValueError as e: tb = e.__traceback__
print("tb kept"); print(tb.tb_next.tb_frame.f_locals["local"].n); tb.tb_next.tb_frame.clear(); print("cleared"); del tb
#> tb kept
#> three
#> cleared
#> del three
def inner():
    try: fail("four")
    except ValueError as e: print("inner handler")
    print("inner end")
inner()                             #> inner handler
                                    #> del four
                                    #> inner end
def cycle():
    try: fail("five")
    except ValueError as e: mine = e
cycle(); print("cycle made", gc.collect() > 0)  #> del five
                                                #> cycle made True
try:
    try: fail("six")
    except ValueError: fail("seven")
except ValueError as e: print(e.__context__)  #> six
                                              #> del seven
                                              #> del six
print("end of chain")               #> end of chain
for i in range(2):
    try: fail(f"loop {i}")
    except ValueError as e: pass    #> del loop 0
                                    #> del loop 1
def g():
    x = D("generator local")
    try: yield 1
    finally: print("gen closing")
it = g(); next(it); del it; print("gen gone")  #> gen closing
                                               #> del generator local
                                               #> gen gone
def h():
    a = D("in h")
    try: raise KeyError
    except KeyError: return "returned"
print(h()); print(sys.exc_info())   #> del in h
                                    #> returned
                                    #> (None, None, None)
with open("/dev/null") as f: pass
def swallow():
    try: fail("eight")
    except: pass
    print("swallowed")
swallow(); sys.exc_clear if hasattr(sys, "exc_clear") else None; print("end")  #> del eight
                                                                               #> swallowed
                                                                               #> end
