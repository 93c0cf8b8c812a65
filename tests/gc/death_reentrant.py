# no-stress: what a cycle keeps dies at the next collection
# Finalizers that look at, and change, the container they leave.
import gc
class N:
    def __init__(s, n, f=None): s.n = n; s.f = f
    def __repr__(s): return s.n
    def __del__(s):
        print("del", s.n)
        if s.f: s.f()
L = []
L.append(N("a", lambda: print("len in del", len(L))))
L.append(N("b", lambda: L.append("added by b")))
L.clear(); print(L)                 #> del b
                                    #> del a
                                    #> len in del 1
                                    #> ['added by b']
L = [N("x", lambda: print(len(L), L[0])), N("y", lambda: print(len(L), L[0]))]
L[0] = None; print(L); L[:] = [1, 2]; print(L)  #> del x
                                                #> 2 None
                                                #> [None, y]
                                                #> del y
                                                #> 2 1
                                                #> [1, 2]
L = [N("x", lambda: print("L =", L))]
del L[0]                            #> del x
                                    #> L = []
L = [N("q", lambda: L.append(1)), N("r", lambda: L.append(2))]; L.pop(); print(L); L.pop(0) if not isinstance(L[0], int) else 0; print(L)
#> del r
#> [q, 2]
D = {}
D["k"] = N("d", lambda: print("D:", list(D)))
D["k"] = 1
D["k"] = N("d2", lambda: D.update(new=1)); del D["k"]; print(D)
D = {i: N(f"d{i}", lambda: print("in clear", len(D))) for i in range(3)}; D.clear(); print(D)
D = {i: N(f"e{i}", lambda: D.__setitem__("z", 1)) for i in range(3)}; D.clear(); print(D)
class H(N):
    def __hash__(s): return 1
S = {H("s", lambda: print("S:", S))}
S.clear(); print(S)
S = {H(f"s{i}", lambda: print("S:", len(S))) for i in range(3)}; S.clear()
S = {H("t", lambda: S.add(5))}; S.pop(); print(S)
class O: pass
o = O(); o.a = N("attr", lambda: print("o has", o.__dict__)); o.a = 2; o.a = N("attr2", lambda: setattr(o, "b", 1)); del o.a; print(o.__dict__)
o.a = N("A", lambda: print(hasattr(o, "a"))); o.__dict__ = {}; print(o.__dict__)
g1 = N("global", lambda: print("g1" in globals(), globals().get("g1"))); g1 = 5; print(g1)
g2 = N("global2", lambda: print("g2" in globals())); del g2
def f():
    x = N("local", lambda: print("local dying"))
    x = 1
    y = N("l2", lambda: print(y if False else "l2"))
f()
l = [3, N("cmp"), 1]
class K:
    def __init__(s, v): s.v = v
    def __lt__(s, o): print("lt"); return s.v < o.v
l = [K(2), K(1)]
def k(x): print("len", len(l)); return x.v
l.sort(key=k); print([x.v for x in l])
import itertools
L = [N("e0"), N("e1")]
for e in L: L.pop() if len(L) > 1 else None
del e, L
t = (N("t0", lambda: print("t dying")), N("t1"))
del t
L = [N(i) for i in range(3)]
L.extend(L); L = None
L = [N("in slice")]; L[0:1] = (N("repl", None) for _ in range(2)); print("ok"); L[:] = L[1:]; print("shift"); del L
#> del q
#> [2, 1]
#> del d
#> D: ['k']
#> del d2
#> {'new': 1}
#> del d0
#> in clear 0
#> del d1
#> in clear 0
#> del d2
#> in clear 0
#> {}
#> del e0
#> del e1
#> del e2
#> {'z': 1}
#> del s
#> S: set()
#> set()
#> del s0
#> S: 0
#> del s1
#> S: 0
#> del s2
#> S: 0
#> del t
#> {5}
#> del attr
#> o has {'a': 2}
#> del attr2
#> {'b': 1}
#> del A
#> False
#> {}
#> del global
#> True 5
#> 5
#> del global2
#> False
#> del local
#> local dying
#> del cmp
#> len 0
#> len 0
#> [1, 2]
#> del e1
#> del e0
#> del t1
#> del t0
#> t dying
#> del 2
#> del 1
#> del 0
#> del in slice
#> ok
#> del repl
#> shift
#> del repl
#> del l2
#> l2
