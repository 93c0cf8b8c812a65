# What holds the arguments of a call: names, the caller's stack, the tuples and dicts of 3.11.
import sys
g = sys.getrefcount
class C:
    def __enter__(self): return g(self)
    def __exit__(self, *a): print("exit", g(self), g(a))
    def __format__(self, s): print("fmt", g(self)); return ""
    def __str__(self): print("str", g(self)); return ""
    def __repr__(self): print("repr", g(self)); return ""
    def __getattr__(self, n): return g(self)
c = C()
with c as v: print(v)               #> 5
                                    #> exit 4 2
f"{c}"; f"{c!s}"; f"{c!r}"; "%s" % c; "%r" % (c,); "{}".format(c); repr(c); format(c); print(c)
#> fmt 5
#> str 4
#> repr 4
#> str 4
#> repr 4
#> fmt 7
#> repr 4
#> fmt 5
#> str 5
#>
print(c.foo, C().foo)               #> 5 4
class D:
    def __init__(self, v): print("init", g(self), g(v))
class E:
    def __new__(cls, v): print("new", g(v)); return object.__new__(cls)
    def __init__(self, v): print("init", g(self), g(v))
class F:
    def __call__(self, v): print("call", g(self), g(v))
class G(D):
    def __init__(self, v): super().__init__(v)
class H(D):
    def __init__(self, *a, **k): super().__init__(*a, **k)
x = object(); f = F()
for i in range(12):
    print(i); D(x); D(object()); D(v=x); D(*[x]); D(**{'v': x}); E(x); E(v=x); E(object()); E(*(x,)); f(x); f(object()); f(v=x); f(*[x]); F()(x); G(x); G(v=x); H(x); H(v=x); H(object())
    list(map(D, [x])); list(map(f, [x])); D.__call__(x); f.__call__(x); D.__init__(c, x); F.__call__(f, x)
#> 0
#> init 3 5
#> init 3 4
#> init 4 6
#> init 3 4
#> init 4 5
#> new 5
#> init 3 5
#> new 6
#> init 4 6
#> new 4
#> init 3 4
#> new 4
#> init 3 4
#> call 4 5
#> call 4 4
#> call 5 6
#> call 4 4
#> call 3 5
#> init 4 6
#> init 5 7
#> init 5 6
#> init 6 9
#> init 5 5
#> init 3 6
#> call 4 6
#> init 3 5
#> call 3 3
#> init 3 3
#> call 3 3
#> 1
#> init 3 5
#> init 3 4
#> init 4 6
#> init 3 4
#> init 4 5
#> new 5
#> init 3 5
#> new 6
#> init 4 6
#> new 4
#> init 3 4
#> new 4
#> init 3 4
#> call 4 5
#> call 4 4
#> call 5 6
#> call 4 4
#> call 3 5
#> init 4 6
#> init 5 7
#> init 5 6
#> init 6 9
#> init 5 5
#> init 3 6
#> call 4 6
#> init 3 5
#> call 3 3
#> init 3 3
#> call 3 3
#> 2
#> init 3 5
#> init 3 4
#> init 4 6
#> init 3 4
#> init 4 5
#> new 5
#> init 3 5
#> new 6
#> init 4 6
#> new 4
#> init 3 4
#> new 4
#> init 3 4
#> call 4 5
#> call 4 4
#> call 5 6
#> call 4 4
#> call 3 5
#> init 4 6
#> init 5 7
#> init 5 6
#> init 6 9
#> init 5 5
#> init 3 6
#> call 4 6
#> init 3 5
#> call 3 3
#> init 3 3
#> call 3 3
#> 3
#> init 3 5
#> init 3 4
#> init 4 6
#> init 3 4
#> init 4 5
#> new 5
#> init 3 5
#> new 6
#> init 4 6
#> new 4
#> init 3 4
#> new 4
#> init 3 4
#> call 4 5
#> call 4 4
#> call 5 6
#> call 4 4
#> call 3 5
#> init 4 6
#> init 5 7
#> init 5 6
#> init 6 9
#> init 5 5
#> init 3 6
#> call 4 6
#> init 3 5
#> call 3 3
#> init 3 3
#> call 3 3
#> 4
#> init 3 5
#> init 3 4
#> init 4 6
#> init 3 4
#> init 4 5
#> new 5
#> init 3 5
#> new 6
#> init 4 6
#> new 4
#> init 3 4
#> new 4
#> init 3 4
#> call 4 5
#> call 4 4
#> call 5 6
#> call 4 4
#> call 3 5
#> init 4 6
#> init 5 7
#> init 5 6
#> init 6 9
#> init 5 5
#> init 3 6
#> call 4 6
#> init 3 5
#> call 3 3
#> init 3 3
#> call 3 3
#> 5
#> init 3 5
#> init 3 4
#> init 4 6
#> init 3 4
#> init 4 5
#> new 5
#> init 3 5
#> new 6
#> init 4 6
#> new 4
#> init 3 4
#> new 4
#> init 3 4
#> call 4 5
#> call 4 4
#> call 5 6
#> call 4 4
#> call 3 5
#> init 4 6
#> init 5 7
#> init 5 6
#> init 6 9
#> init 5 5
#> init 3 6
#> call 4 6
#> init 3 5
#> call 3 3
#> init 3 3
#> call 3 3
#> 6
#> init 3 5
#> init 3 4
#> init 4 6
#> init 3 4
#> init 4 5
#> new 5
#> init 3 5
#> new 6
#> init 4 6
#> new 4
#> init 3 4
#> new 4
#> init 3 4
#> call 4 5
#> call 4 4
#> call 5 6
#> call 4 4
#> call 3 5
#> init 4 6
#> init 5 7
#> init 5 6
#> init 6 9
#> init 5 5
#> init 3 6
#> call 4 6
#> init 3 5
#> call 3 3
#> init 3 3
#> call 3 3
#> 7
#> init 3 5
#> init 3 4
#> init 4 6
#> init 3 4
#> init 4 5
#> new 5
#> init 3 5
#> new 6
#> init 4 6
#> new 4
#> init 3 4
#> new 4
#> init 3 4
#> call 4 5
#> call 4 4
#> call 5 6
#> call 4 4
#> call 3 5
#> init 4 6
#> init 5 7
#> init 5 6
#> init 6 9
#> init 5 5
#> init 3 6
#> call 4 6
#> init 3 5
#> call 3 3
#> init 3 3
#> call 3 3
#> 8
#> init 3 5
#> init 3 4
#> init 4 6
#> init 3 4
#> init 4 5
#> new 5
#> init 3 5
#> new 6
#> init 4 6
#> new 4
#> init 3 4
#> new 4
#> init 3 4
#> call 4 5
#> call 4 4
#> call 5 6
#> call 4 4
#> call 3 5
#> init 4 6
#> init 5 7
#> init 5 6
#> init 6 9
#> init 5 5
#> init 3 6
#> call 4 6
#> init 3 5
#> call 3 3
#> init 3 3
#> call 3 3
#> 9
#> init 3 5
#> init 3 4
#> init 4 6
#> init 3 4
#> init 4 5
#> new 5
#> init 3 5
#> new 6
#> init 4 6
#> new 4
#> init 3 4
#> new 4
#> init 3 4
#> call 4 5
#> call 4 4
#> call 5 6
#> call 4 4
#> call 3 5
#> init 4 6
#> init 5 7
#> init 5 6
#> init 6 9
#> init 5 5
#> init 3 6
#> call 4 6
#> init 3 5
#> call 3 3
#> init 3 3
#> call 3 3
#> 10
#> init 3 5
#> init 3 4
#> init 4 6
#> init 3 4
#> init 4 5
#> new 5
#> init 3 5
#> new 6
#> init 4 6
#> new 4
#> init 3 4
#> new 4
#> init 3 4
#> call 4 5
#> call 4 4
#> call 5 6
#> call 4 4
#> call 3 5
#> init 4 6
#> init 5 7
#> init 5 6
#> init 6 9
#> init 5 5
#> init 3 6
#> call 4 6
#> init 3 5
#> call 3 3
#> init 3 3
#> call 3 3
#> 11
#> init 3 5
#> init 3 4
#> init 4 6
#> init 3 4
#> init 4 5
#> new 5
#> init 3 5
#> new 6
#> init 4 6
#> new 4
#> init 3 4
#> new 4
#> init 3 4
#> call 4 5
#> call 4 4
#> call 5 6
#> call 4 4
#> call 3 5
#> init 4 6
#> init 5 7
#> init 5 6
#> init 6 9
#> init 5 5
#> init 3 6
#> call 4 6
#> init 3 5
#> call 3 3
#> init 3 3
#> call 3 3
class N:
    def __del__(self): print("del")
class K:
    def __init__(self, v): v = None; print("after")
for i in range(20): K(N()); K(v=N()); K(*[N()])  #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
                                                 #> after
                                                 #> del
def fn(a, b=x, *c, **d): print("fn", g(a), g(b), g(c) if c else 0, g(d))
fn(*[x]); fn(*(x,)); fn(*(x, x, x)); fn(**{'a': x}); fn(*[x], **{'b': x}); fn(*[x], **{'q': x}); fn(x, *[x]); fn(x, **{'b': x}); fn(*[object()]); fn(*(object() for _ in range(1))); fn(**dict(a=object())); l = [x]; fn(*l); fn(*l, *l); k = {'a': x}; fn(**k); t = (x, x); fn(*t)
#> fn 6 6 0 2
#> fn 6 6 0 2
#> fn 9 9 2 2
#> fn 7 7 0 2
#> fn 9 9 0 2
#> fn 10 10 0 2
#> fn 7 7 0 2
#> fn 9 9 0 2
#> fn 3 4 0 2
#> fn 3 4 0 2
#> fn 4 4 0 2
#> fn 7 7 0 2
#> fn 8 8 0 2
#> fn 9 9 0 2
#> fn 9 9 0 2
fn(x, b=x); fn(a=x); fn(x, q=x); fn(a=object(), b=object(), c=object())  #> fn 9 9 0 2
                                                                         #> fn 9 9 0 2
                                                                         #> fn 10 10 0 2
                                                                         #> fn 2 2 0 2
