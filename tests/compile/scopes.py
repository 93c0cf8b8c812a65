# The symbol table: every kind of binding finds its scope.
import sys
x = "g"
def f1():
    import os as x
    return x.sep
def f2():
    for x in [1]: pass
    return x
def f3():
    with open("/dev/null") as x: pass
    return x.name
def f4():
    try: raise ValueError("v")
    except ValueError as x: y = str(x)
    return y
def f5():
    def x(): return "fn"
    return x()
def f6():
    class x: v = "cls"
    return x.v
def f7():
    (x := "walrus")
    return x
def f8():
    [x := i for i in range(3)]
    return x
def f9():
    x: int = 5
    return x
def f10():
    x: int
    try: return x
    except UnboundLocalError as e: return str(e)
def f11():
    match {"k": 1}:
        case {"k": x, **rest}: return x, rest
def f12():
    del_ = [x for x in "ab"]
    return x, del_
def f13():
    global x
    x = "set by f13"
    def g(): return x
    return g()
def f14():
    x = "outer"
    def g():
        def h():
            nonlocal x
            x += "!"
            return x
        return h()
    return g(), x
def f15():
    x = "outer"
    class C:
        y = x
        x = "class"
        z = x
        def m(self): return x
    return C.y, C.z, C().m()
def f16(x):
    def g(x): return x
    return g(x + 1), (lambda x: x * 2)(x), [x for x in [x]], x
def f17():
    exec("x = 'exec'")
    return x
def f18(): return (lambda: [x for _ in "a"])()
def f19(*, x="kw"): return (lambda y=x: y)()
def f20():
    a, (b, *c), [d] = 1, (2, 3, 4), [5]
    e = f = g = 6
    return sorted(locals().items())
def f21():
    for i in range(2):
        def g(i=i): return i, x
    return g()
def f22():
    class A:
        class B:
            def m(self): return x, __class__.__qualname__
    return A.B().m()
def f23():
    def g(): return v
    def h(): return g()
    v = "late"
    return h()
def f24():
    v = [1]
    def g():
        nonlocal v
        del v
    g()
    try: return v
    except NameError as e: return str(e)
def f25(): return [(i, j) for i in range(2) for j in [i + k for k in range(2)] if (lambda: i != j)()]
def f26(n): return {k: (lambda: (k, n))() for k in range(n)}
def f27():
    y = (i for i in range(3) if i != len(x))
    return list(y)
for i in range(1, 28):
    f = globals()[f"f{i}"]
    try: print(i, f(5) if f.__code__.co_argcount else f())  #> 1 /
#> 2 1
#> 3 /dev/null
#> 4 v
#> 5 fn
#> 6 cls
#> 7 walrus
#> 8 2
#> 9 5
#> 10 cannot access local variable 'x' where it is not associated with a value
#> 11 (1, {})
#> 12 ('g', ['a', 'b'])
#> 13 set by f13
#> 14 ('outer!', 'outer!')
#> 15 ('set by f13', 'class', 'outer')
#> 16 (6, 10, [5], 5)
#> 17 set by f13
#> 18 ['set by f13']
#> 19 kw
#> 20 [('a', 1), ('b', 2), ('c', [3, 4]), ('d', 5), ('e', 6), ('f', 6), ('g', 6)]
#> 21 (1, 'set by f13')
#> 22 ('set by f13', 'f22.<locals>.A.B')
#> 23 late
#> 24 cannot access local variable 'v' where it is not associated with a value
#> 25 [(0, 1), (1, 2)]
#> 26 {0: (0, 5), 1: (1, 5), 2: (2, 5), 3: (3, 5), 4: (4, 5)}
#> 27 [0, 1, 2]
    except Exception as e: print(i, type(e).__name__, e)
print(x)                            #> set by f13
