# Evaluation order.
def v(n): print(n, end=" "); return n
class T:
    def __getattr__(self, n): print("get", n, end=" "); return self
    def __setattr__(self, n, x): print("set", n, end=" ")
    def __getitem__(self, k): print("getitem", k, end=" "); return self
    def __setitem__(self, k, x): print("setitem", k, end=" ")
    def __delitem__(self, k): print("delitem", k, end=" ")
    def __call__(self, *a, **k): print("call", len(a), k, end=" "); return self
    def __iadd__(self, o): print("iadd", o, end=" "); return self
    def __lt__(self, o): print("lt", o, end=" "); return True
    def __bool__(self): print("bool", end=" "); return True
t = T()
def line(): print()
t.a.b[v(1)](v(2), k=v(3)); line()   #>= "get a get b 1 getitem 1 2 3 call 1 {'k': 3} "
t.x = v(1); line()                  #>= '1 set x '
t[v("k")] = v("val"); line()        #>= 'val k setitem k '
t.a[v(1)] = t.b[v(2)] = v(3); line()  #>= '3 get a 1 setitem 1 get b 2 setitem 2 '
t.p += v(4); line()                 #>= 'get p 4 iadd 4 set p '
t[v("i")] += v(5); line()           #>= 'i getitem i 5 iadd 5 setitem i '
del t[v(1)], t.q[v(2)]; line()      #>= '1 delitem 1 get q 2 delitem 2 '
t(*[v(1)], v(2), *[v(3)], a=v(4), **{"b": v(5)}); line()  #>= "1 2 3 4 5 call 3 {'a': 4, 'b': 5} "
v(1) < v(2) < v(3); line()          #>= '1 2 3 '
v(3) < v(2) < v(1); line()          #>= '3 2 '
v(0) or v(1) and v(2) or v(3); line()  #>= '0 1 2 '
[v(1), v(2)][v(0)]; line()          #>= '1 2 0 '
{v("a"): v(1), **{v("b"): v(2)}}; line()  #>= 'a 1 b 2 '
v(1) if v(0) else v(2); line()      #>= '0 2 '
f"{v(1)}{v(2)!r:{v(3)}}"; line()    #>= '1 2 3 '
(lambda a=v(1), *, b=v(2): 0)(); line()  #>= '1 2 '
def fn(a=v("d1"), b: v("ann") = v("d2")) -> v("ret"): pass  #>= 'd1 d2 ann ret '
line()
@t
def g(x=v("def")): pass             #>= 'def call 1 {} '
line()
class C(v(T), metaclass=v(type)): pass  #>= "<class '__main__.T'> <class 'type'> "
line()
[v(i) for i in (v(1), v(2)) if v(i)]; line()  #>= '1 2 1 1 2 2 '
for t.i in [1]: pass                #>= 'set i '
line()
pass
line()                              #>
a, t.m, t[v("s")] = v(1), v(2), v(3); line()  #>= '1 2 3 set m s setitem s '
print(v(1) + v(2) * v(3) ** v(2)); print(not v(0), -v(1), v(1) in [v(2), v(1)]); assert v(1), v(2); line()
#> 1 2 3 2 19
#> 0 1 1 2 1 True -1 True
#>= '1 '
