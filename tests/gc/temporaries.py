# Temporaries die right after the operation that used them.
class T:
    def __init__(self, n): self.n = n
    def __del__(self): print(f"~{self.n}", end=" ")
    def __add__(self, o): print("add", end=" "); return T(self.n + o.n)
    def __iadd__(self, o): print("iadd", end=" "); return self
    def __getitem__(self, k): print("getitem", end=" "); return T("item")
    def __call__(self, *a): print("call", end=" "); return T("result")
    def __lt__(self, o): print("lt", end=" "); return True
    def __bool__(self): print("bool", end=" "); return True
    def __iter__(self): print("iter", end=" "); return iter(())
    def __enter__(self): print("enter", end=" "); return self
    def __exit__(self, *a): print("exit", end=" ")
    def m(self): print("m", end=" "); return T("m-result")
def line(): print("|")
T("a") + T("b") + T("c"); line()    #> add ~a ~b add ~ab ~c ~abc |
x = T("a") + T("b"); line()         #> add ~a ~b |
T("x")[T("k")]; line()              #> getitem ~x ~k ~item |
T("f")(T("arg1"), T("arg2")); line()  #> call ~f ~arg1 ~arg2 ~result |
T("o").m().m(); line()              #> m ~o m ~m-result ~m-result |
T("l") < T("r"); line()             #> lt ~l ~r |
T("1") < T("2") < T("3"); line()    #> lt ~1 lt ~2 ~3 |
T("and") and T("right"); line()     #> bool ~and ~right |
T("or") or T("right"); line()       #> bool ~or |
T("cond") and None; line()          #> bool ~cond |
[T("e1"), T("e2")]; line()          #> ~e2 ~e1 |
(T("t1"), T("t2"), T("t3")); line()  #> ~t3 ~t2 ~t1 |
{T("k"): T("v")}; line()            #> ~k ~v |
[T("i"), T("j")][0]; line()         #> ~j ~i |
for _ in T("iterable"): pass        #> iter ~iterable |
line()
with T("cm"): print("body", end=" ")  #> enter body exit ~cm |
line()
with T("cm2") as v: print("body", end=" ")  #> enter body exit |
line(); del v; line()               #> ~cm2 |
if T("if"): print("then", end=" ")  #> bool ~if then |
line()
while T("while"): break             #> bool ~while |
line()
y = T("first"); y = T("second"); line()  #> ~first |
y += T("inc"); line()               #> iadd ~inc |
del y; line()                       #> ~second |
lst = [T("old")]; lst[0] = T("new"); line()  #> ~old |
lst.append(T("appended")); lst.clear(); line()  #> ~appended ~new |
d = {"k": T("d-old")}; d["k"] = T("d-new"); line(); d.pop("k"); line()  #> ~d-old |
                                                                        #> ~d-new |
print(T("printed").n, end=" "); line()  #> ~printed printed |
a, b = T("u1"), T("u2"); line(); a, b = b, a; line(); del a; line(); b = None; line()  #> |
                                                                                       #> |
                                                                                       #> ~u2 |
                                                                                       #> ~u1 |
(lambda p: p)(T("lam")); line()     #> ~lam |
(lambda p: None)(T("lam2")); line()  #> ~lam2 |
sorted([T("s1"), T("s2")], key=lambda t: t.n)[0]; line()  #> ~s2 ~s1 |
[t for t in [T("c1"), T("c2")] if t.n == "c1"]; line()  #> ~c2 ~c1 |
str(T("str"))[0:0]; T("attr").n; line()  #> ~str ~attr |
x = x + T("z"); line(); x = None; line()  #> add ~z ~ab |
                                          #> ~abz |
try: raise ValueError(T("exc-arg"))
except ValueError: print("handler", end=" ")  #> handler ~exc-arg |
line()
def g():
    yield T("y1")
    yield T("y2")
for i in g(): print("loop", end=" ")  #> loop ~y1 loop |
line(); del i; line()               #> ~y2 |
next(g()); line(); list(g()); line(); print(*map(lambda t: t.n, g())); line(); max(T("m1"), T("m2"), key=lambda t: t.n).n; line()
#> ~y1 |
#> ~y2 ~y1 |
#> ~y1 ~y2 y1 y2
#> |
#> ~m1 ~m2 |
