# Every binary operator with its reflected and in-place form.
ops = {"+": "add", "-": "sub", "*": "mul", "/": "truediv", "//": "floordiv", "%": "mod", "**": "pow", "<<": "lshift", ">>": "rshift", "&": "and", "|": "or", "^": "xor", "@": "matmul"}
def make(prefix, names):
    ns = {}
    for n in names:
        def method(self, other, n=n): return f"{prefix}.{n}"
        ns[n] = method
    return type(prefix, (), ns)
L = make("L", [f"__{n}__" for n in ops.values()])
R = make("R", [f"__r{n}__" for n in ops.values()])
I = make("I", [f"__i{n}__" for n in ops.values()])
for o in ops:
    print(o, eval(f"L() {o} 1"), eval(f"1 {o} R()"), eval(f"L() {o} R()"), eval(f"object() {o} R()"), end=" ")
    #> + L.__add__ R.__radd__ L.__add__ R.__radd__ I.__iadd__ L.__add__
    #> - L.__sub__ R.__rsub__ L.__sub__ R.__rsub__ I.__isub__ L.__sub__
    #> * L.__mul__ R.__rmul__ L.__mul__ R.__rmul__ I.__imul__ L.__mul__
    #> / L.__truediv__ R.__rtruediv__ L.__truediv__ R.__rtruediv__ I.__itruediv__ L.__truediv__
    #> // L.__floordiv__ R.__rfloordiv__ L.__floordiv__ R.__rfloordiv__ I.__ifloordiv__ L.__floordiv__
    #> % L.__mod__ R.__rmod__ L.__mod__ R.__rmod__ I.__imod__ L.__mod__
    #> ** L.__pow__ R.__rpow__ L.__pow__ R.__rpow__ I.__ipow__ L.__pow__
    #> << L.__lshift__ R.__rlshift__ L.__lshift__ R.__rlshift__ I.__ilshift__ L.__lshift__
    #> >> L.__rshift__ R.__rrshift__ L.__rshift__ R.__rrshift__ I.__irshift__ L.__rshift__
    #> & L.__and__ R.__rand__ L.__and__ R.__rand__ I.__iand__ L.__and__
    #> | L.__or__ R.__ror__ L.__or__ R.__ror__ I.__ior__ L.__or__
    #> ^ L.__xor__ R.__rxor__ L.__xor__ R.__rxor__ I.__ixor__ L.__xor__
    #> @ L.__matmul__ R.__rmatmul__ L.__matmul__ R.__rmatmul__ I.__imatmul__ L.__matmul__
    ns = {"x": I(), "y": L()}
    exec(f"x {o}= 5\ny {o}= 5", ns)
    print(ns["x"], ns["y"])
class N:
    def __add__(self, o): print("N.add"); return NotImplemented
    def __radd__(self, o): print("N.radd"); return NotImplemented
    def __iadd__(self, o): print("N.iadd"); return NotImplemented
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: N() + 1)                  #> N.add
                                    #> TypeError: unsupported operand type(s) for +: 'N' and 'int'
e(lambda: 1 + N())                  #> N.radd
                                    #> TypeError: unsupported operand type(s) for +: 'int' and 'N'
e(lambda: N() + N())                #> N.add
                                    #> TypeError: unsupported operand type(s) for +: 'N' and 'N'
def f():
    n = N()
    n += 1
e(f)                                #> N.iadd
                                    #> N.add
                                    #> TypeError: unsupported operand type(s) for +=: 'N' and 'int'
class Base:
    def __add__(self, o): return "Base.add"
    def __radd__(self, o): return "Base.radd"
class Sub(Base):
    def __radd__(self, o): return "Sub.radd"
class Sub2(Base): pass
print(Base() + Sub(), Sub() + Base(), Base() + Sub2(), Sub2() + Base(), 1 + Sub())
#> Sub.radd Base.add Base.add Base.add Sub.radd
class U:
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "invert"
    def __abs__(self): return "abs"
    def __round__(self, n=None): return ("round", n)
    def __divmod__(self, o): return ("divmod", o)
    def __rdivmod__(self, o): return ("rdivmod", o)
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __rpow__(self, o, m=None): return ("rpow", o, m)
u = U()
print(-u, +u, ~u, abs(u), round(u), round(u, 2), divmod(u, 1), divmod(1, u), pow(u, 2), pow(u, 2, 3), 2 ** u)
#> neg pos invert abs ('round', None) ('round', 2) ('divmod', 1) ('rdivmod', 1) ('pow', 2, None) ('pow', 2, 3) ('rpow', 2, None)
e(lambda: pow(2, u, 3))
#> TypeError: unsupported operand type(s) for ** or pow(): 'int', 'U', 'int'
class X:
    __add__ = None
e(lambda: X() + 1)                  #> TypeError: 'NoneType' object is not callable
u.__add__ = lambda o: 5
e(lambda: u + 1)                    #> TypeError: unsupported operand type(s) for +: 'U' and 'int'
class IntLike(int):
    def __radd__(self, o): return "IntLike.radd"
    def __mul__(self, o): return "IntLike.mul"
print(1 + IntLike(5), IntLike(5) + 1, IntLike(2) * 3, 3 * IntLike(2), IntLike(7) - 1, [1] * IntLike(2))
#> IntLike.radd 6 IntLike.mul 6 6 [1, 1]
