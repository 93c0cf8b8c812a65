# __getattr__, __getattribute__, __setattr__, __delattr__, __dir__.
class G:
    def __init__(self): self.real = 1
    def __getattr__(self, n):
        if n.startswith("no"): raise AttributeError(f"no {n}")
        return "dyn " + n
g = G()
print(g.real, g.other, hasattr(g, "nope"), getattr(g, "nothing", "default"), g.__dict__)
#> 1 dyn other False default {'real': 1}
class GA:
    x = 1
    def __getattribute__(self, n):
        if n == "secret": return 42
        return object.__getattribute__(self, n)
    def __getattr__(self, n): return "fallback " + n
print(GA().secret, GA().x, GA().zz, GA.x)  #> 42 1 fallback zz 1
class S:
    def __setattr__(self, n, v): print("set", n, v); object.__setattr__(self, n, v)
    def __delattr__(self, n): print("del", n); super().__delattr__(n)
s = S(); s.a = 1; s.a += 1; setattr(s, "b", 2); del s.a; delattr(s, "b"); print(s.__dict__)
#> set a 1
#> set a 2
#> set b 2
#> del a
#> del b
#> {}
class D:
    def __dir__(self): return ["z", "a"]
print(dir(D()), [n for n in dir(type("T", (), {"q": 1, "_r": 2})()) if not n.startswith("__")])
#> ['a', 'z'] ['_r', 'q']
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(lambda: g.nope)                   #> AttributeError: no nope
e(lambda: s.a)                      #> AttributeError: 'S' object has no attribute 'a'
e(lambda: delattr(s, "nothere"))    #> del nothere
                                    #> AttributeError: 'S' object has no attribute 'nothere'
class Boom:
    def __getattr__(self, n): raise ValueError("boom " + n)
e(lambda: Boom().x)                 #> ValueError: boom x
e(lambda: hasattr(Boom(), "x"))     #> ValueError: boom x
e(lambda: getattr(Boom(), "x", 1))  #> ValueError: boom x
class ErrInProp:
    @property
    def p(self): raise AttributeError("inner")
    def __getattr__(self, n): return "getattr saw " + n
print(ErrInProp().p)                #> getattr saw p
class Meta(type):
    def __getattr__(cls, n): return "meta " + n
    def __call__(cls, *a): print("Meta.call", a); return super().__call__(*a)
class WithMeta(metaclass=Meta):
    def __init__(self, *a): print("init", a)
print(WithMeta.anything); w = WithMeta(1, 2)  #> meta anything
                                              #> Meta.call (1, 2)
                                              #> init (1, 2)
e(lambda: w.anything)               #> AttributeError: 'WithMeta' object has no attribute 'anything'
o = type("O", (), {})()
o.__dict__["weird name"] = 1; print(getattr(o, "weird name"), vars(o)); o.__dict__ = {"fresh": 2}; print(o.fresh, hasattr(o, "weird name"))
#> 1 {'weird name': 1}
#> 2 False
d = o.__dict__; d["added"] = 3; print(o.added); del o.added; print(d); o.__dict__.clear(); print(vars(o))
#> 3
#> {'fresh': 2}
#> {}
print(len.__name__, (1).__class__, [].__class__.__name__, type.__name__, object.__doc__ is not None, "a".__class__.__class__)
#> len <class 'int'> list type True <class 'type'>
