# Annotations: where they live and when they run.
def show(v): print("eval", v); return v
x: show("int") = show(1)            #> eval 1
                                    #> eval int
y: show("no value")                 #> eval no value
class C:                            #> eval A
                                    #> eval B
                                    #> eval dflt
                                    #> eval P
                                    #> eval args
                                    #> eval K
                                    #> eval KW
                                    #> eval R
    a: show("A") = 1
    b: show("B")
    def m(self: "self", p: show("P") = show("dflt"), *args: show("args"), k: show("K"), **kw: show("KW")) -> show("R"): z: undefined = 1; return z
print(__annotations__, C.__annotations__, C.m.__annotations__, C().m(k=1))
#> {'x': 'int', 'y': 'no value'} {'a': 'A', 'b': 'B'} {'self': 'self', 'p': 'P', 'args': 'args', 'k': 'K', 'kw': 'KW', 'return': 'R'} 1
def local():
    v: undefined_type
    w: also_undefined = 5
    (q): nope = 6
    d = {}; d["k"]: what = 7
    return w, q, d
print(local(), local.__annotations__); (z): int = 3; lst = [0]; lst[0]: int = 4; C.b: str = "attr"; print(lst, C.b, "z" in __annotations__)
#> (5, 6, {'k': 7}) {}
#> [4] attr False
class D(C): c: int
print(D.__annotations__, hasattr(D, "c"), C.__annotations__)
#> {'c': <class 'int'>} False {'a': 'A', 'b': 'B'}
class E: pass
print(E.__annotations__, "__annotations__" in E.__dict__); E.__annotations__["n"] = 1; print(E.__annotations__)
#> {} True
#> {'n': 1}
def e(code):
    try: exec(code, {}); print("ok")
    except Exception as x: print(type(x).__name__, x, sep=": ")
e("a: b"); e("a: b = 1"); e("class A: a: b"); e("def f(a: b): pass"); e("def f():\n a: b"); e("a.b: c"); e("a[0]: c"); e("(a.b): c = 1"); e("a: 'b' = 1"); e("x: int; x"); e("from __future__ import annotations\nx: undefined = 1\nprint(__annotations__)"); e("from __future__ import annotations\ndef f(a: b + c, *d: (e, f)) -> 'g': pass\nprint(f.__annotations__)")
#> NameError: name 'b' is not defined
#> NameError: name 'b' is not defined
#> NameError: name 'b' is not defined
#> NameError: name 'b' is not defined
#> ok
#> NameError: name 'a' is not defined
#> NameError: name 'a' is not defined
#> NameError: name 'a' is not defined
#> ok
#> NameError: name 'x' is not defined
#> {'x': 'undefined'}
#> ok
#> {'a': 'b + c', 'd': '(e, f)', 'return': "'g'"}
#> ok
l: list[int] = []; t: "tuple[int, ...]" = (); print(sorted(__annotations__)); lam = lambda a=1: a; print(lam.__annotations__); lam.__annotations__ = {"k": 1}; print(lam.__annotations__); del lam.__annotations__; print(lam.__annotations__)
#> ['l', 't', 'x', 'y']
#> {}
#> {'k': 1}
#> {}
