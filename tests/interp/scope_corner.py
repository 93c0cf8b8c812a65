# Names in odd places.
def f(): return [lambda: x for x in range(3)], [(lambda x=x: x)() for x in range(3)]
a, b = f(); print([g() for g in a], b)  #> [2, 2, 2] [0, 1, 2]
x = "global"
def g(x=x): x = "param changed"; return x
print(g(), x)                       #> param changed global
def h():
    def inner(): return x
    x = "assigned later"
    return inner()
print(h())                          #> assigned later
class A:
    x = "class"
    def get(self): return x
    y = [x for _ in range(1)]
    z = [i for i in x]
    w = (lambda: x)()
print(A().get(), A.y, A.z[:2], A.w)  #> global ['global'] ['c', 'l'] global
def outer():
    x = 1
    class B:
        x = x + 1 if False else 5
        def m(self): return x
    return B().m(), B.x
try: print(outer())                 #> (1, 5)
except Exception as e: print(type(e).__name__, e)
def p(): 
    global newly
    def q():
        newly = "local"
        return newly
    newly = "global"
    return q(), newly
print(p())                          #> ('local', 'global')
def loopvar():
    for i in range(3): pass
    return i, [i for i in "ab"], i
print(loopvar())                    #> (2, ['a', 'b'], 2)
def deep():
    a = 1
    def l1():
        def l2():
            def l3():
                nonlocal a
                a += 1
                return a
            return l3
        return l2
    return l1()()(), a
print(deep())                       #> (2, 2)
def star():
    *a, b = 1, 2, 3
    (c, *d), e = (4, 5), 6
    return locals()
print(star())                       #> {'a': [1, 2], 'b': 3, 'c': 4, 'd': [5], 'e': 6}
def cond(flag):
    if flag: v = 1
    return v
print(cond(1))                      #> 1
try: cond(0)
except UnboundLocalError as e: print(e)
#> cannot access local variable 'v' where it is not associated with a value
def builtin_shadow():
    try: return len("abc")
    finally: print("shadow")
print(builtin_shadow())             #> shadow
                                    #> 3
len = lambda x: -1
print(len("abc")); del len; print(len("abc"))  #> -1
                                               #> 3
def args(a, b=lambda: a_global): return b()
a_global = "late"; print(args(1)); exec("made = 1"); print(made); print(eval("x"), (lambda: eval("x"))(), [eval("x") for _ in range(1)])
#> late
#> 1
#> global global ['global']
