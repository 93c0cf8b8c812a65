# property objects on their own.
p = property(); print(p.fget, p.fset, p.fdel, p.__doc__, type(p).__name__, p.__isabstractmethod__)
#> None None None None property False
class A:
    def get(self): "getdoc"; return self._v
    def set(self, v): self._v = v
    def dele(self): del self._v
    v = property(get, set, dele, "the doc"); w = property(fget=get); x = w.setter(set); y = property(doc="only doc")
a = A(); a.v = 5; print(a.v, a.w, A.v.__doc__, A.w.__doc__, A.x.fset is A.set, A.w.fset, A.y.__doc__); a.x = 6; print(a.x); del a.v
#> 5 5 the doc getdoc True None only doc
#> 6
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: a.v); e(lambda: setattr(a, "w", 1)); e(lambda: delattr(a, "w")); e(lambda: a.y); e(lambda: delattr(a, "v")); e(lambda: property(1, 2, 3, 4, 5)); e(lambda: property(foo=1)); e(lambda: A.v.__set__(a, 9) or a._v); e(lambda: A.v.__get__(None, A) is A.v); e(lambda: A.v.__get__(a)); e(lambda: setattr(A.v, "fget", 1)); A.v = "replaced"; e(lambda: A.v)
#> AttributeError: 'A' object has no attribute '_v'
#> AttributeError: property 'w' of 'A' object has no setter
#> AttributeError: property 'w' of 'A' object has no deleter
#> AttributeError: property 'y' of 'A' object has no getter
#> AttributeError: 'A' object has no attribute '_v'
#> TypeError: property() takes at most 4 arguments (5 given)
#> TypeError: 'foo' is an invalid keyword argument for property()
#> 9
#> True
#> 9
#> AttributeError: readonly attribute
#> replaced
class B:
    @property
    def p(self): return 1 / 0
    @property
    def q(self): return self.missing
    @property
    def r(self): yield 1
b = B(); e(lambda: b.p); e(lambda: b.q); e(lambda: hasattr(b, "q")); e(lambda: next(b.r)); e(lambda: getattr(b, "q", "default")); b.__dict__["p"] = "instance loses"; e(lambda: b.p)
#> ZeroDivisionError: division by zero
#> AttributeError: 'B' object has no attribute 'missing'
#> False
#> 1
#> default
#> ZeroDivisionError: division by zero
class C(B):
    @B.p.getter
    def p(self): return "sub"
    q = None
print(C().p, C().q, B.p is not C.p)  #> sub None True
