# Descriptors, properties, __set_name__.
class Desc:
    def __set_name__(self, owner, name): print("set_name", owner.__name__, name); self.name = name
    def __get__(self, obj, owner=None): return (self.name, obj is not None, owner.__name__)
    def __set__(self, obj, v): print("set", self.name, v); obj.__dict__[self.name] = v
    def __delete__(self, obj): print("delete", self.name)
class NonData:
    def __get__(self, obj, owner): return "nondata"
class A:                            #> set_name A d
    d = Desc()
    n = NonData()
a = A(); print(a.d, A.d, a.n, A.n); a.d = 5; print(a.d, a.__dict__); del a.d; a.n = "own"; print(a.n); del a.n; print(a.n)
#> ('d', True, 'A') ('d', False, 'A') nondata nondata
#> set d 5
#> ('d', True, 'A') {'d': 5}
#> delete d
#> own
#> nondata
class P:
    def __init__(self): self._x = 1
    @property
    def x(self):
        "doc of x"
        return self._x
    @x.setter
    def x(self, v): self._x = v * 2
    @x.deleter
    def x(self): print("deleting"); self._x = None
    ro = property(lambda self: "ro")
    wo = property(None, lambda self, v: print("wo", v))
p = P(); print(p.x); p.x = 5; print(p.x); del p.x; print(p.x, P.x.__doc__, p.ro, P.x.fget.__name__, type(P.x).__name__); p.wo = 3
#> 1
#> 10
#> deleting
#> None doc of x ro x property
#> wo 3
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: setattr(p, "ro", 1))      #> AttributeError: property 'ro' of 'P' object has no setter
e(lambda: delattr(p, "ro"))         #> AttributeError: property 'ro' of 'P' object has no deleter
e(lambda: p.wo)                     #> AttributeError: property 'wo' of 'P' object has no getter
e(lambda: property(1).__get__(5))   #> TypeError: 'int' object is not callable
e(lambda: setattr(property(), "fget", 1))  #> AttributeError: readonly attribute
class Sub(P):
    @P.x.getter
    def x(self): return "sub " + str(self._x)
s = Sub(); s.x = 4; print(s.x)      #> sub 8
class F:
    def __call__(self, *a): return a
    def __get__(self, o, t=None): return "bound"
class K:
    f = F(); g = classmethod(lambda c: c.__name__); h = staticmethod(len); i = classmethod(property(lambda c: c.__name__ + "!"))
print(K().f, K.f, K.g(), K().g(), K.h("abc"), K().h([]), K.i, K.__dict__["h"].__func__ is len, K.__dict__["h"]("ab"), K.__dict__["g"].__wrapped__.__name__)
#> bound bound K K 3 0 K! True 2 <lambda>
m = A.__dict__["d"]; print(type(m).__name__, m.__get__(None, A), type(a).d)
#> Desc ('d', False, 'A') ('d', False, 'A')
def func(self, v=1): return self, v
b = func.__get__("obj"); print(b(), b(2), b.__self__, type(b).__name__, func.__get__(None, str) is func)
#> ('obj', 1) ('obj', 2) obj method True
class WeakCache:
    def __init__(self, f): self.f = f
    def __get__(self, o, t):
        if o is None: return self
        v = o.__dict__[self.f.__name__] = self.f(o)
        return v
class Lazy:
    @WeakCache
    def value(self): print("computed"); return 42
l = Lazy(); print(l.value, l.value)  #> computed
                                     #> 42 42
class Bad:
    def __set_name__(self, o, n): raise ValueError("nope")
try:
    class X: b = Bad()
except Exception as x: print(type(x).__name__, x, type(x.__cause__).__name__)
#> RuntimeError Error calling __set_name__ on 'Bad' instance 'b' in 'X' ValueError
