# Locals die at return, globals at del, rebinding or exit.
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
def f():
    a = D("local a"); b = D("local b")
    print("in f")
f(); print("after f")               #> in f
                                    #> del local a
                                    #> del local b
                                    #> after f
def g(p): print("in g", p.n)
g(D("temporary argument")); print("after g")  #> in g temporary argument
                                              #> del temporary argument
                                              #> after g
def h(p):
    p = D("rebound parameter")
    print("end of h")
h(D("original")); print("--")       #> del original
                                    #> end of h
                                    #> del rebound parameter
                                    #> --
D("expression statement"); print("--")  #> del expression statement
                                        #> --
x = D("global 1"); x = D("global 2"); print("rebinding done"); del x; print("deleted")
#> del global 1
#> rebinding done
#> del global 2
#> deleted
def ret(): return D("returned")
ret(); print("--"); y = ret(); print("kept"); y = None  #> del returned
                                                        #> --
                                                        #> kept
                                                        #> del returned
def args(*a, **k): print("in args")
args(D("star 1"), D("star 2"), k=D("kw")); print("--")  #> in args
                                                        #> del star 2
                                                        #> del star 1
                                                        #> del kw
                                                        #> --
[D(f"list {i}") for i in range(2)]; print("--")  #> del list 1
                                                 #> del list 0
                                                 #> --
for i in range(2): v = D(f"loop {i}")  #> del loop 0
print("loop over"); del v           #> loop over
                                    #> del loop 1
def loop():
    for o in [D("x"), D("y")]: print("iter", o.n)
    print("end loop fn")
loop(); print("--")                 #> iter x
                                    #> iter y
                                    #> del x
                                    #> end loop fn
                                    #> del y
                                    #> --
def early():
    a = D("early a")
    if True: return "value"
print(early())                      #> del early a
                                    #> value
def exc():
    a = D("exc local")
    raise ValueError("e")
try: exc()
except ValueError as e: print("caught")  #> caught
                                         #> del exc local
print("after except")               #> after except
def nested():
    outer = D("outer")
    def inner(): return outer
    print("closure made")
    return 1
nested(); print("--")               #> closure made
                                    #> del outer
                                    #> --
def delname():
    a = D("deleted local"); del a
    print("still inside")
delname(); a = b = D("two names"); del a; print("one left"); del b  #> del deleted local
                                                                    #> still inside
                                                                    #> one left
                                                                    #> del two names
c = [D("in list")]; c.append(c); del c; print("cycle waits"); import gc; gc.collect()
#> cycle waits
#> del in list
def cond(n): return D("then") if n else D("else")
cond(1).n; cond(0); (D("tuple"), 1)[1]; {D("key"): 1}; not D("operand"); D("cmp") == 1; f"{D('fstr').n}"; print("end of script"); last = D("global at exit")
#> del then
#> del else
#> del tuple
#> del key
#> del operand
#> del cmp
#> del fstr
#> end of script
#> del global at exit
