# When the locals, arguments and temporaries of functions die.
class N:
    def __init__(s, n): s.n = n
    def __del__(s): print("del", s.n)
def f():
    a = N("a"); b = N("b"); c = N("c")
    print("end f")
f()                                 #> end f
                                    #> del a
                                    #> del b
                                    #> del c
def g(a, b, *c, d, **e):
    x = N("x")
    print("end g")
g(N("a"), N("b"), N("c1"), N("c2"), d=N("d"), z=N("z"), y=N("y"))  #> end g
                                                                   #> del a
                                                                   #> del b
                                                                   #> del d
                                                                   #> del c2
                                                                   #> del c1
                                                                   #> del z
                                                                   #> del y
                                                                   #> del x
def h():
    a = N("a"); a = N("a2"); b = a; a = None; print("rebound"); del b; print("deleted")
h()                                 #> del a
                                    #> rebound
                                    #> del a2
                                    #> deleted
def cells():
    a = N("cell a"); b = N("plain b"); c = N("cell c")
    def i(): return a, c
    print("end cells")
cells()                             #> end cells
                                    #> del plain b
                                    #> del cell a
                                    #> del cell c
def ret(): 
    a = N("tmp")
    return N("ret")
ret(); print("after ret")           #> del tmp
                                    #> del ret
                                    #> after ret
x = ret(); print("kept"); x = 1     #> del tmp
                                    #> kept
                                    #> del ret
def loop():
    for i in range(3):
        v = N(i)
    print("loop done")
loop()                              #> del 0
                                    #> del 1
                                    #> loop done
                                    #> del 2
def loop2():
    for v in [N(1), N(2), N(3)]: print("it", v.n)
    print("loop2 done")
loop2()                             #> it 1
                                    #> it 2
                                    #> it 3
                                    #> del 2
                                    #> del 1
                                    #> loop2 done
                                    #> del 3
def loop3():
    for v in (N(i) for i in range(3)): print("it", v.n)
    print("loop3 done")
loop3()                             #> it 0
                                    #> del 0
                                    #> it 1
                                    #> del 1
                                    #> it 2
                                    #> loop3 done
                                    #> del 2
def comp(): 
    r = [v.n for v in [N("p"), N("q")]]
    print(r)
comp()                              #> del p
                                    #> del q
                                    #> ['p', 'q']
def w():
    with open("/dev/null"): 
        k = N("in with")
    print("with done")
w()                                 #> with done
                                    #> del in with
def unp(): a, b = N("1"), N("2"); a, b = b, a; print("swapped"); del a; print("one")
unp()                               #> swapped
                                    #> del 2
                                    #> one
                                    #> del 1
def star(): a, *b = [N("s1"), N("s2"), N("s3")]; b.pop(0); print("popped"); 
star()                              #> del s2
                                    #> popped
                                    #> del s1
                                    #> del s3
def nest():
    def inner(z): print("inner", z.n)
    inner(N("arg")); print("after inner")
nest()                              #> inner arg
                                    #> del arg
                                    #> after inner
def whi():
    n = N(0)
    while n.n < 3: n = N(n.n + 1)
    print("done", n.n)
whi()                               #> del 0
                                    #> del 1
                                    #> del 2
                                    #> done 3
                                    #> del 3
def tr():
    a = N("a")
    try: 
        b = N("b"); raise ValueError
    except ValueError: c = N("c")
    else: pass
    finally: d = N("d")
    print("end")
tr()                                #> end
                                    #> del a
                                    #> del b
                                    #> del c
                                    #> del d
