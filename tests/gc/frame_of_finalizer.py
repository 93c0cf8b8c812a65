# no-stress: what a cycle keeps dies at the next collection
# A function that returned or raised is not on the stack any more while its locals die.
import sys, weakref
def names():
    f, r = sys._getframe(1), []
    while f: r.append((f.f_code.co_name, f.f_lineno)); f = f.f_back
    return r
class D:
    def __del__(self): print(names())
def returns():
    d = D()
    return 1
def raises():
    d = D()
    1/0
def keeps():
    d = D()
    f = sys._getframe()
    return f.f_code.co_name
def gen():
    d = D()
    yield 1
def deletes():
    d = D()
    del d
def two():
    d = D(); e = D()
    return [1,
            2]
class Inner:
    def __del__(self):
        d = D()
class Init:
    def __init__(self): d = D()
def inner():
    i = Inner()
def main():
    returns(
    )
    try: raises()
    except ZeroDivisionError: print("caught")
    keeps()
    g = gen()
    next(g)
    for x in g: pass
    g = gen(); next(g); del g
    deletes()
    x = (two(),
         inner())
    Init()
    [returns() for i in range(1)]
    list(map(lambda x: returns(), [1]))
main()
def callback():
    class T: pass
    t = T()
    r = weakref.ref(t, lambda r: print(names()))
    return r
callback()
#> [('__del__', 9), ('main', 38), ('<module>', 53)]
#> caught
#> [('__del__', 9), ('main', 41), ('<module>', 53)]
#> [('__del__', 9), ('main', 45), ('<module>', 53)]
#> [('__del__', 9), ('main', 46), ('<module>', 53)]
#> [('__del__', 9), ('deletes', 25), ('main', 47), ('<module>', 53)]
#> [('__del__', 9), ('main', 48), ('<module>', 53)]
#> [('__del__', 9), ('main', 48), ('<module>', 53)]
#> [('__del__', 9), ('main', 49), ('<module>', 53)]
#> [('__del__', 9), ('main', 50), ('<module>', 53)]
#> [('__del__', 9), ('<listcomp>', 51), ('main', 51), ('<module>', 53)]
#> [('__del__', 9), ('<lambda>', 52), ('main', 52), ('<module>', 53)]
#> [('<lambda>', 57), ('<module>', 59)]
#> [('__del__', 9)]
