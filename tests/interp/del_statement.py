# del of names, attributes, items, slices, nested targets.
x = 1; del x
try: x
except NameError as e: print(e)     #> name 'x' is not defined
a = b = [0, 1, 2, 3, 4, 5]; del a[0], a[-1], b[1:3]; print(a)  #> [1, 4]
d = {"k": 1, "j": 2}; del d["k"]; print(d)  #> {'j': 2}
class O: pass
o = O(); o.a = o.b = 1; del o.a; print(vars(o))  #> {'b': 1}
m, n, p = 1, 2, 3; del (m, [n, p]); print([v for v in "mnp" if v in globals()])  #> []
def f(x):
    del x
    try: return x
    except UnboundLocalError as e: return str(e)
print(f(1))
#> cannot access local variable 'x' where it is not associated with a value
def g():
    global gl
    gl = 1
    del gl
g(); print("gl" in globals())       #> False
def h():
    v = 1
    def i():
        nonlocal v
        del v
    i()
    try: return v
    except NameError as e: return str(e)
print(h())
#> cannot access local variable 'v' where it is not associated with a value
class D:
    def __delitem__(self, k): print("delitem", k)
    def __delattr__(self, k): print("delattr", k)
del D()[1], D()[1:2], D()["a", "b"], D().x, D()[...]  #> delitem 1
                                                      #> delitem slice(1, 2, None)
                                                      #> delitem ('a', 'b')
                                                      #> delattr x
                                                      #> delitem Ellipsis
def e(code):
    try: exec(code); print("ok")
    except Exception as x: print(type(x).__name__, x)
e("del nope"); e("del [].x"); e("del (1).real"); e("del [][0]"); e("del {}[1]"); e("del (1,)[0]"); e("del 'a'[0]"); e("class A: del q"); e("x = 1; del x, x"); e("del __name__, __debug__x") ; e("l = [1, 2]; del l[5:], l[:0], l[::2]; print(l)"); e("del ()"); e("del []"); e("del [].append"); e("x = [1]; del (x[0]), (x); print(x)")
#> NameError name 'nope' is not defined
#> AttributeError 'list' object has no attribute 'x'
#> AttributeError attribute 'real' of 'int' objects is not writable
#> IndexError list assignment index out of range
#> KeyError 1
#> TypeError 'tuple' object doesn't support item deletion
#> TypeError 'str' object doesn't support item deletion
#> NameError name 'q' is not defined
#> NameError name 'x' is not defined
#> NameError name '__name__' is not defined
#> [2]
#> ok
#> ok
#> ok
#> AttributeError 'list' object attribute 'append' is read-only
#> NameError name 'x' is not defined
class C:
    a = 1
    del a
    def m(self): pass
    del m
print([k for k in vars(C) if k[0] != "_"])  #> []
for i in range(2): pass
del i
lst = [[1, 2], [3]]; del lst[0][1], lst[1][:]; print(lst)  #> [[1], []]
