# Weak references, callbacks and finalizers of a dead set and of a death by counting (S13, S14, S15, S21).
import gc, weakref, sys
gc.disable(); gc.collect()
log = []
def cb(name): return lambda r: log.append((name, r() if type(r) is weakref.ref else type(r).__name__))
class N:
    def __init__(self, name): self.name = name
    def __del__(self): log.append("del " + self.name)
def show(label=""): print(label, log); log.clear()
# order of the callbacks of one object: newest first; the shared reference has none
n = N("n"); r0 = weakref.ref(n); r1 = weakref.ref(n, cb(1)); r2 = weakref.ref(n, cb(2)); p3 = weakref.proxy(n, cb(3)); print(weakref.ref(n) is r0, weakref.getweakrefcount(n), weakref.getweakrefs(n)[0] is r0); del n; show("count")
#> True 4 True
#> count ['del n', (3, 'ProxyType'), (2, None), (1, None)]
n = N("n"); n.me = n; r1 = weakref.ref(n, cb(1)); r2 = weakref.ref(n, cb(2)); del n; print(gc.collect()); show("cycle")
#> 1
#> cycle [(2, None), (1, None), 'del n']
# counting: __del__ sees its weak references alive; a collection has cleared them all before
class Sees(N):
    def __del__(self): log.append(("sees", self.name, [w() is not None for w in watch]))
a = Sees("a"); watch = [weakref.ref(a)]; del a; show()  #>  [('sees', 'a', [True])]
a, b = Sees("a"), Sees("b"); a.b, b.a = b, a; watch = [weakref.ref(a), weakref.ref(b)]; del a, b; gc.collect(); show()
#>  [('sees', 'a', [False, False]), ('sees', 'b', [False, False])]
# a dead reference to a dead object never calls; one that is outside does
a = N("a"); a.me = a; a.r = weakref.ref(a, cb("inside")); outside = weakref.ref(a, cb("outside")); del a; print(gc.collect()); show()
#> 5
#>  [('outside', None), 'del a']
# references that die with their callback count
class Holder: pass
def once():
    a = N("x"); a.me = a; h = Holder(); h.r = weakref.ref(a, lambda r: log.append("once") or h.__dict__.clear())
once(); print(gc.collect()); show(); print(gc.collect())  #> 6
                                                          #>  ['del x']
                                                          #> 0
# made inside __del__: not cleared by the collector, dies with the object, then calls
made = []
class Late(N):
    def __del__(self): made.append(weakref.ref(self, cb("late"))); log.append("late del")
a = Late("l"); a.me = a; del a; print(gc.collect(), made[0]()); show(); made.clear()  #> 1 None
#>  ['late del', ('late', None)]
a = Late("l"); del a; print(made[0]()); show(); made.clear()  #> None
                                                              #>  ['late del', ('late', None)]
# resurrection: references stay dead, __del__ runs once
saved = []
class Phoenix(N):
    def __del__(self): log.append("del " + self.name); saved.append(self)
a = Phoenix("p"); a.me = a; w = weakref.ref(a, cb("w")); del a; print(gc.collect(), w(), len(saved), gc.is_finalized(saved[0])); show()
#> 0 None 1 True
#>  [('w', None), 'del p']
saved[0].w = weakref.ref(saved[0], cb("again")); w2 = weakref.ref(saved[0], cb("w2")); saved.clear(); print(gc.collect(), w2()); show()
#> 5 None
#>  [('w2', None)]
a = Phoenix("q"); w = weakref.ref(a, cb("w")); del a; print(w() is saved[0]); show(); saved.clear(); show("gone"); print(w())
#> True
#>  ['del q']
#> gone [('w', None)]
#> None
# what a resurrected object holds is alive too, what only others held is not
a, b, c = Phoenix("a"), N("b"), N("c"); a.b = b; b.a = a; c.me = c; c.a = a; del a, b, c; print(gc.collect()); show(); print(saved[0].b.name); saved[0].b.__class__ = Holder; saved.clear(); print(gc.collect()); show()
#> 1
#>  ['del a', 'del b', 'del c']
#> b
#> 3
#>  []
# errors
sys.unraisablehook = lambda u: log.append((type(u.exc_value).__name__, str(u.exc_value), getattr(u.object, "__name__", u.object), u.err_msg))
def bad(r): raise KeyError("callback")
class Bad:
    def __del__(self): raise ValueError("del")
a = Bad(); w = weakref.ref(a, bad); del a; show()
#>  [('ValueError', 'del', '__del__', None), ('KeyError', "'callback'", 'bad', None)]
a = Bad(); a.me = a; w = weakref.ref(a, bad); del a; print(gc.collect()); show()  #> 1
#>  [('KeyError', "'callback'", 'bad', None), ('ValueError', 'del', '__del__', None)]
try: 1 / 0
except ZeroDivisionError:
    class Peek:
        def __del__(self): log.append(sys.exc_info()[0].__name__)
    p = Peek(); del p; p = Peek(); p.me = p; del p; gc.collect(); show()
    #>  ['ZeroDivisionError', 'ZeroDivisionError']
class NotCallable: pass
a = Holder(); a.__del__ = lambda: log.append("instance attribute"); a.me = a; del a; print(gc.collect()); show()
#> 2
#>  []
