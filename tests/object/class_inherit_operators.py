# Operators and special methods along the inheritance chain.
class A:
    def __len__(self): return 3
    def __getitem__(self, i): return i * 2
    def __contains__(self, x): return x == "in A"
    def __call__(self, *a): return ("A called", a)
    def __add__(self, o): return "A+"
    def __eq__(self, o): return True
    def __iter__(self): return iter("A")
    def __str__(self): return "A-str"
    def __hash__(self): return 3
class B(A): pass
class C(B):
    def __len__(self): return super().__len__() + 1
    def __getitem__(self, i): return ["C", super().__getitem__(i)]
    __contains__ = None
    def __add__(self, o): return "C" + super().__add__(o)
    def __iter__(self): yield from super().__iter__(); yield "C"
b, c = B(), C(); print(len(b), b[2], "in A" in b, b(1), b + 1, b == 5, list(b), b, hash(b), bool(b)); print(len(c), c[2], c(1), c + 1, list(c), c, hash(c))
#> 3 4 True ('A called', (1,)) A+ True ['A'] A-str 3 True
#> 4 ['C', 4] ('A called', (1,)) CA+ ['A', 'C'] A-str 3
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: 1 in c)                   #> TypeError: 'C' object is not a container
class D(A): __len__ = None; __iter__ = None; __hash__ = None; __call__ = None; __getitem__ = None
d = D(); e(lambda: len(d)); e(lambda: iter(d)); e(lambda: hash(d)); e(lambda: d()); e(lambda: d[0]); e(lambda: list(d)); e(lambda: bool(d)); e(lambda: [*d])
#> TypeError: 'NoneType' object is not callable
#> TypeError: 'D' object is not iterable
#> TypeError: unhashable type: 'D'
#> TypeError: 'NoneType' object is not callable
#> TypeError: 'NoneType' object is not callable
#> TypeError: 'D' object is not iterable
#> TypeError: 'NoneType' object is not callable
#> TypeError: 'D' object is not iterable
A.__sub__ = lambda self, o: "added later"; print(b - 1, c - 1); B.__sub__ = lambda self, o: "in B"; print(b - 1, c - 1, A() - 1); del B.__sub__; print(c - 1); del A.__sub__; e(lambda: c - 1)
#> added later added later
#> in B in B added later
#> added later
#> TypeError: unsupported operand type(s) for -: 'C' and 'int'
A.__bool__ = lambda s: False; print(bool(c), not b); del A.__bool__; print(bool(c)); A.__neg__ = lambda s: "neg"; print(-c); c.__neg__ = lambda: "instance"; print(-c); A.__format__ = lambda s, f: "fmt:" + f; print(f"{c:x}", format(b)); del A.__eq__; print(b == 5, b == b); A.__lt__ = lambda s, o: "lt"; print(c < 1, 1 > c); A.__getattr__ = lambda s, n: "attr " + n; print(c.zz, b.yy); del A.__getattr__; e(lambda: c.zz)
#> False True
#> True
#> neg
#> neg
#> fmt:x fmt:
#> False True
#> lt lt
#> attr zz attr yy
#> AttributeError: 'C' object has no attribute 'zz'
A.__index__ = lambda s: 1; print([5, 6][c]); A.__int__ = lambda s: 77; print(int(c)); A.__enter__ = lambda s: "entered"; A.__exit__ = lambda s, *a: True
#> 6
#> 77
with c as v: print(v); 1 / 0        #> entered
A.__delitem__ = lambda s, k: print("deleted", k); del c["k"]; A.__radd__ = lambda s, o: "radd"; print(1 + b); B.__iadd__ = lambda s, o: "iadd"; b += 1; print(b)
#> deleted k
#> radd
#> iadd
