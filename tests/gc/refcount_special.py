# Counts seen from inside special methods.
import sys
g = sys.getrefcount
def outer():
    v = []
    r = [g(v)]
    def inner():
        return g(v)
    r.append(inner()); r.append(g(v)); r.append(g(inner))
    return r
print(outer())                      #> [2, 2, 2, 2]
def loc():
    v = []
    a = g(v); L = locals(); b = g(v); fr = sys._getframe(); c = g(v); fl = fr.f_locals; e = g(v)
    return a, b, c, e, L is fl
print(loc())                        #> (2, 3, 3, 3, True)
def lam():
    v = []
    return (lambda: g(v))(), (lambda q: g(q))(v), [g(v) for _ in range(2)], list(g(v) for _ in range(2)), {k: g(v) for k in range(2)}
print(lam())                        #> (2, 3, [2, 2], [2, 2], {0: 2, 1: 2})
class C:                            #> 2
    z = []
    print(g(z))
    def m(self): return g(self), g(self.z), g(C.z)
    @classmethod
    def cm(cls): return g(cls.z)
    @staticmethod
    def sm(x): return g(x)
    @property
    def p(self): return g(self)
    def __getattr__(self, n): return g(self)
    def __getitem__(self, i): return g(self), g(i)
    def __add__(self, o): return g(self), g(o)
    def __call__(self, *a): return g(self), len(a) and g(a)
    def __eq__(self, o): return (g(self), g(o))
    def __enter__(self): return g(self)
    def __exit__(self, *a): print("exit", g(self), g(a))
    def __iter__(self): return iter([g(self)])
    def __len__(self): print("len", g(self)); return 1
    def __contains__(self, x): print("in", g(self), g(x)); return True
    def __bool__(self): print("bool", g(self)); return True
    def __str__(self): print("str", g(self)); return "s"
    def __hash__(self): print("hash", g(self)); return 1
    def __setattr__(self, n, v): print("setattr", g(self), g(v))
    def __setitem__(self, n, v): print("setitem", g(self), g(n), g(v))
    def __iadd__(self, o): print("iadd", g(self), g(o)); return self
    def __neg__(self): return g(self)
    def __format__(self, s): print("fmt", g(self)); return ""
c = C(); o = object()
print(c.m(), C.cm(), c.cm(), c.sm(o), c.p, c.nope, c[o], c + o, c(), c(o), c(o, o), c == o, c != o)
#> (3, 2, 2) 2 2 3 4 5 (4, 4) (4, 4) (4, 0) (4, 2) (4, 2) (4, 4) False
with c as v: print(v)               #> 5
                                    #> exit 4 2
with C() as v: print(v)             #> 4
                                    #> exit 3 2
print(list(c), [*c], len(c), o in c, bool(c), not c, f"{c}", f"{c!s}", hash(c), -c)  #> len 4
#> len 4
#> len 4
#> in 4 4
#> bool 4
#> bool 4
#> fmt 5
#> str 4
#> hash 4
#> [4] [4] 1 True True False  s 1 4
c.x = o; c[o] = o; c += o; setattr(c, "x", o); C.m(c); print(C.__add__(c, o))  #> setattr 4 4
                                                                               #> setitem 4 6 6
                                                                               #> iadd 4 4
                                                                               #> setattr 4 4
                                                                               #> (3, 3)
for q in c: print(q)                #> 4
if c: pass                          #> bool 4
while c: break                      #> bool 4
print(C().m(), C().p, C().nope, C()[object()], C() + object(), C()(), C()([]), -C(), C() == object())
#> (2, 2, 2) 3 4 (3, 3) (3, 3) (3, 0) (3, 2) 3 (3, 3)
C().x = object(); C()[object()] = object()  #> setattr 3 3
                                            #> setitem 3 3 3
