# What happens at exit: atexit, then globals.
import atexit, gc, weakref
gc.collect()
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
a = D("global a"); cyc = D("in a cycle"); cyc.me = cyc; _private = D("private")
atexit.register(print, "atexit 1"); atexit.register(print, "atexit 2"); w = D("weakly watched"); weakref.finalize(w, print, "finalize")
class Holder: attr = D("class attribute")
def f(x=D("default argument")): pass
lst = [D("in a list")]
print("end")                        #> end
#> finalize
#> atexit 2
#> atexit 1
#> del global a
#> del in a cycle
#> del private
#> del weakly watched
#> del in a list
#> del class attribute
#> del default argument
