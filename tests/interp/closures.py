# Closures, nonlocal, global, late binding.
def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get(): return n
    return inc, get
inc, get = counter(); inc(); inc(5); print(get(), inc.__closure__[0].cell_contents, inc.__code__.co_freevars, counter.__code__.co_cellvars)
#> 6 6 ('n',) ('n',)
print([f() for f in [lambda: i for i in range(3)]], [f() for f in [lambda i=i: i for i in range(3)]])
#> [2, 2, 2] [0, 1, 2]
def outer(x):
    def mid():
        y = x * 2
        def inner():
            nonlocal y
            y += x
            return x, y
        return inner
    return mid()
a = outer(1); b = outer(10); print(a(), a(), b(), a())  #> (1, 3) (1, 4) (10, 30) (1, 5)
g = 1
def setg():
    global g, newg
    g = 2; newg = 3
setg(); print(g, newg)              #> 2 3
def shadow():
    len = lambda x: "shadowed"
    return len([])
print(shadow(), len([]))            #> shadowed 0
def deleted():
    x = 1
    def f(): return x
    del x
    try: f()
    except NameError as e: print(type(e).__name__, e)
    x = 5
    return f()
print(deleted())
#> NameError cannot access free variable 'x' where it is not associated with a value in enclosing scope
#> 5
def unbound():
    try: print(v)
    except UnboundLocalError as e: print(e)
    v = 1
    del v
    try: v
    except UnboundLocalError as e: print(e)
    try: del v
    except UnboundLocalError as e: print(e)
unbound()
#> cannot access local variable 'v' where it is not associated with a value
#> cannot access local variable 'v' where it is not associated with a value
#> cannot access local variable 'v' where it is not associated with a value
def free_unbound():
    def f(): return later
    try: f()
    except NameError as e: print(type(e).__name__, e)
    later = 1
    return f()
print(free_unbound())
#> NameError cannot access free variable 'later' where it is not associated with a value in enclosing scope
#> 1
def recursive(n):
    def fact(k): return 1 if k < 2 else k * fact(k - 1)
    return fact(n)
print(recursive(20))                #> 2432902008176640000
def args_in_cell(a, *b, c=3, **d):
    return lambda: (a, b, c, d)
print(args_in_cell(1, 2, c=4, e=5)())  #> (1, (2,), 4, {'e': 5})
class C:
    def make(self): return lambda: (self, __class__)
o = C(); print(o.make()()[0] is o, o.make()()[1] is C)  #> True True
def loop():
    fs = []
    for i in range(3):
        def f(): return i
        fs.append(f)
    i = "end"
    return [f() for f in fs]
print(loop(), (lambda f: f(f, 5))(lambda s, n: 1 if n == 0 else n * s(s, n - 1)))
#> ['end', 'end', 'end'] 120
def nested_comp(n): return [[(i, j, n) for j in range(i)] for i in range(n)]
print(nested_comp(3)); x = "module"; print([x for _ in "a"], (lambda: x)())
#> [[], [(1, 0, 3)], [(2, 0, 3), (2, 1, 3)]]
#> ['module'] module
try: undefined_name
except NameError as e: print(e, e.name)  #> name 'undefined_name' is not defined undefined_name
try: del undefined_name
except NameError as e: print(e)     #> name 'undefined_name' is not defined
cell = (lambda v: lambda: v)(1).__closure__[0]; print(cell.cell_contents, type(cell).__name__); cell.cell_contents = 9; print(cell.cell_contents)
#> 1 cell
#> 9
