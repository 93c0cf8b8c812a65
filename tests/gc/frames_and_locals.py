# What holds frames: generators, tracebacks, closures, f_locals.
import sys, gc, weakref
gc.disable()
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
def take_frame():
    d = D("held by frame"); return sys._getframe()
f = take_frame(); print("frame kept", f.f_locals["d"].n); f.clear(); print("cleared"); del f
#> frame kept held by frame
#> cleared
#> del held by frame
def loc():
    d = D("snapshot"); return locals()
l = loc(); print(sorted(l)); del l  #> ['d']
                                    #> del snapshot
def lam(): d = D("lambda default"); return lambda x=d: x.n
m = lam(); print(m()); del m        #> lambda default
                                    #> del lambda default
def cell(): d = D("cell"); return (lambda: d), (lambda: d.n)
a, b = cell(); del a; print(b()); del b  #> cell
                                         #> del cell
def rebinding():
    d = D("first"); d = D("second"); print("rebound"); d = None; print("None")
rebinding()                         #> del first
                                    #> rebound
                                    #> del second
                                    #> None
def partial(): a = D("one"); b = D("two"); del a; print("a gone"); return "ret"
print(partial())                    #> del one
                                    #> a gone
                                    #> del two
                                    #> ret
def exc():
    d = D("exception frame")
    try: raise ValueError
    except ValueError as e: t = e.__traceback__
    return "left"
print(exc()); gc.collect()          #> left
                                    #> del exception frame
def comp(): return [D(f"c{i}").n for i in range(2)], {D(f"k{i}").n: 0 for i in range(1)}
print(comp())                       #> del c0
                                    #> del c1
                                    #> del k0
                                    #> (['c0', 'c1'], {'k0': 0})
def genexp(): return sum(1 for _ in [D("g1"), D("g2")])
print(genexp())                     #> del g1
                                    #> del g2
                                    #> 2
def tail(n, d): return tail(n - 1, d) if n else print("bottom")
tail(3, D("passed down"))           #> bottom
                                    #> del passed down
def two(a, b): print("two")
two(D("x"), D("y")); print("after two")  #> two
                                         #> del x
                                         #> del y
                                         #> after two
def star(*a): print("star", len(a)); a = None; print("a dropped")
star(D("s1"), D("s2"))              #> star 2
                                    #> del s2
                                    #> del s1
                                    #> a dropped
def kwargs(**k): k.clear(); print("kw cleared")
kwargs(p=D("kw1"))                  #> del kw1
                                    #> kw cleared
def nested():
    def inner(): print("inner", o.n)
    o = D("nested"); inner(); print("nested end")
nested()                            #> inner nested
                                    #> nested end
                                    #> del nested
class C:
    def __init__(self): self.d = D("attribute")
    def method(self): return self
C().method().method(); print("chain done"); w = weakref.ref(C()); print(w()); x = C(); x = x.method(); print("same"); x = 1; (lambda *a: None)(D("lambda arg")); print([D("elem").n][0]); print("end")
#> del attribute
#> chain done
#> del attribute
#> None
#> same
#> del attribute
#> del lambda arg
#> del elem
#> elem
#> end
