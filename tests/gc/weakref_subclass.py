# Subclasses of weakref.ref; classes with and without __weakref__.
import weakref
class R(weakref.ref):
    __slots__ = ("key",)
    def __new__(cls, o, cb=None, key=None): self = super().__new__(cls, o, cb); self.key = key; return self
    def __init__(self, o, cb=None, key=None): super().__init__(o, cb)
    def __call__(self): o = super().__call__(); return (o, self.key)
class S(weakref.ref): pass
class A: pass
a = A(); r = R(a, None, "k"); print(r()[0] is a, r()[1], r is R(a), weakref.getweakrefcount(a), r == weakref.ref(a), r.key)
#> True k False 1 True k
s = S(a); s.x = 5; print(s.x, s.__dict__, s is S(a), S(a) is not weakref.ref(a), isinstance(s, weakref.ref), weakref.getweakrefcount(a))
#> 5 {'x': 5} False True True 2
b = weakref.ref(a); print(weakref.getweakrefs(a)[0] is b, [type(x).__name__ for x in weakref.getweakrefs(a)])
#> True ['ReferenceType', 'S', 'R']
t = S(a, lambda x: print("cb", type(x).__name__, x.tag)); t.tag = "T"; del a  #> cb S T
print(r(), s(), t.tag)              #> (None, 'k') None T
try: S()
except TypeError as e: print(e)     #> __new__ expected at least 1 argument, got 0
try: S(A(), 1, 2)
except TypeError as e: print(e)     #> __new__ expected at most 2 arguments, got 3
class H(weakref.ref):
    def __hash__(self): return 1
    def __eq__(self, o): return True
a = A(); h = H(a); print(hash(h), h == 3, len({h, H(A)}))  #> 1 True 1
w = weakref.ref(s); print(w() is s)  #> True
try: weakref.ref(weakref.ref(A))
except TypeError as e: print(e)
#> cannot create weak reference to 'weakref.ReferenceType' object
class Sl: __slots__ = ("a",)
class Sw: __slots__ = ("a", "__weakref__")
class Sd(Sl): pass
for k in (Sl, Sw, Sd):
    try: x = k(); print(k.__name__, weakref.ref(x)() is x)
    except TypeError as e: print(e)
#> cannot create weak reference to 'Sl' object
#> Sw True
#> Sd True
for base in (int, str, list, dict, tuple, set, float, bytes, Exception, type):
    k = type("Sub", (base,), {}); 
    try: x = k("N", (), {}) if base is type else k(); print(base.__name__, weakref.ref(x)() is x)
    except TypeError as e: print(base.__name__, e)
#> int cannot create weak reference to 'Sub' object
#> str True
#> list True
#> dict True
#> tuple cannot create weak reference to 'Sub' object
#> set True
#> float True
#> bytes cannot create weak reference to 'Sub' object
#> Exception True
#> type True
class NoW(int): __slots__ = ()
try: weakref.ref(NoW(1))
except TypeError as e: print(e)     #> cannot create weak reference to 'NoW' object
try: 
    class Two(Sw): __slots__ = ("__weakref__",)
except TypeError as e: print(e)
#> __weakref__ slot disallowed: either we already got one, or __itemsize__ != 0
x = Sw(); print(x.__weakref__); r = weakref.ref(x); print(x.__weakref__ is r); p = weakref.proxy(x); print(x.__weakref__ is r)
#> None
#> True
#> True
try: x.__weakref__ = 1
except AttributeError as e: print(e)  #> attribute '__weakref__' of 'Sw' objects is not writable
print(A.__weakref__, "__weakref__" in A.__dict__, "__weakref__" in Sd.__dict__, type(A.__dict__["__weakref__"]).__name__)
#> <attribute '__weakref__' of 'A' objects> True True getset_descriptor
