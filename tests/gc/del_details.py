# __del__ and the state around it.
import sys
class D:
    def __init__(self, n="d"): self.n = n
    def __del__(self): print("del", self.n, sys.exc_info()[0], end="; ")
def f():
    try: 1 / 0
    except ZeroDivisionError: d = D("handler"); del d
f(); print()                        #>= "del handler <class 'ZeroDivisionError'>; "
def g():
    d = D("unwinding")
    raise ValueError
try: g()
except ValueError: pass             #>= 'del unwinding None; '
print()
class Raises:
    def __del__(self): raise KeyError("x")
got = []
sys.unraisablehook = lambda u: got.append((u.exc_type.__name__, u.err_msg, u.object))
def h():
    r = Raises()
    return "fine"
print(h(), len(got), got[0][:2], got[0][2] is Raises.__del__); got.clear()
#> fine 1 ('KeyError', None) True
try:
    r = Raises(); raise OSError("real")
except OSError as e: del r; print(e, len(got))  #> real 1
class Attr:
    def __init__(self): self.x = D("attr")
    def __del__(self): print("has", hasattr(self, "x"), self.__dict__.keys(), end="; ")
Attr(); print()                     #>= "has True dict_keys(['x']); del attr None; "
class Gone:
    def __del__(self): del self.x; print("deleted own attribute", end="; ")
go = Gone(); go.x = D("x"); del go; print()  #>= 'del x None; deleted own attribute; '
class Slots:
    __slots__ = ("a", "b")
    def __del__(self): print("slots", self.a.n, end="; ")
s = Slots(); s.a = D("sa"); del s; print()  #>= 'slots sa; del sa None; '
class Base:
    def __del__(self): print("base", end="; ")
class Kid(Base): pass
class Kid2(Base):
    def __del__(self): print("kid", end="; "); super().__del__()
Kid(); Kid2(); print()              #>= 'base; kid; base; '
class L(list):
    def __del__(self): print("list of", len(self), end="; ")
class T(tuple):
    def __del__(self): print("tuple of", len(self), end="; ")
class I(int):
    def __del__(self): print("int", int(self), end="; ")
class S(str):
    def __del__(self): print("str", str(self), end="; ")
class Fn(dict):
    def __del__(self): print("dict", dict(self), end="; ")
class Ex(Exception):
    def __del__(self): print("exc", self.args, end="; ")
L([1, 2]); T((1,)); I(7); S("z"); Fn(a=1); Ex(5)
#>= "list of 2; tuple of 1; int 7; str z; dict {'a': 1}; exc (5,); exc ('raised',); "
try: raise Ex("raised")
except Ex: pass
print(); x = I(3) + I(4); print(x); del Base.__del__; Kid(); print("no del now")  #> int 3; int 4; 7
                                                                                  #> no del now
def gen():
    d = D("in generator")
    try: yield
    finally: print("fin", end="; ")
i = gen(); next(i); del i; print()  #>= 'fin; del in generator None; '
async def co():
    d = D("in coroutine")
    await Aw()
class Aw:
    def __await__(self): yield
c = co(); c.send(None); del c; print(); l = [D(str(i)) for i in range(3)]; l.sort(key=lambda d: d.n, reverse=True); del l; print(); a, b = D("a"), D("b"); a, b = b, a; a = None; print(); b = None; print()
#>= 'del in coroutine None; '
#>= 'del 0 None; del 1 None; del 2 None; '
#>= 'del b None; '
#>= 'del a None; '
