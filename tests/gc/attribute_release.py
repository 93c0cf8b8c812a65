# no-stress: a collection in between changes the order of the lists
# Attributes go in the order in which the class first saw their names; slots of a class before those of its bases.
import gc
class L:
    def __init__(self, n): self.n = n
    def __del__(self): print(self.n, end=" ")
class P: pass
x = P(); x.a = L("a"); x.b = L("b"); x.c = L("c"); del x; print()  #>= 'a b c '
x = P(); x.c = L("c"); x.a = L("a"); x.b = L("b"); print(list(x.__class__.__dict__)[:1], end=" "); del x; print()
#>= "['__module__'] a b c "
x = P(); x.b = L("b"); x.d = L("d"); x.a = L("a"); del x; print()  #>= 'a b d '
x = P(); x.d = L("d"); x.e = L("e"); x.b = L("b"); x.me = x; del x; print(gc.collect())  #> d e b 4
x = P(); x.b = L("b"); x.a = L("a"); del x.b; x.b = L("b2"); del x; print()  #>= 'b a b2 '
class Q(P): pass
x = Q(); x.b = L("b"); x.a = L("a"); del x; print()  #>= 'b a '
x = Q(); x.a = L("a"); x.b = L("b"); del x; print()  #>= 'b a '
for i in range(40):
    x = P(); x.b = L("b"); x.a = L("a")
    if i in (0, 39): del x; print()  #>= 'a b '
    else: x.a.n = x.b.n = "-"; del x
    #>= '- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - a b '
print()                             #>
class S:
    __slots__ = ("y", "x")
class T(S):
    __slots__ = ("w", "a")
class U(T):
    pass
for C in S, T, U:
    o = C()
    for n in "xywa":
        try: setattr(o, n, L(n))    #>= 'w a x y '
        except AttributeError: pass
    del o; print()                  #>= 'a w x y '
                                    #>= 'a w x y '
o = U(); o.x, o.w, o.z = L("x"), L("w"), L("z"); o.me = o; del o; print(gc.collect())  #> x w z 4
def order(o): return [r.n if type(r) is L else type(r).__name__ for r in gc.get_referents(o)]
o = T(); o.x, o.y, o.w, o.a = map(L, "xywa"); print(order(o))  #> ['a', 'w', 'x', 'y', 'type']
p = P(); p.c, p.b, p.a = map(L, "cba"); print(order(p))  #> ['a', 'b', 'c', 'type']
#>= 'x y w a c b a '
