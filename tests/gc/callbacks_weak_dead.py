# Weak references inside the dead set do not call; those outside do, before finalizers.
import gc, weakref
gc.disable(); gc.collect()
log = []
class D:
    def __init__(self, n): self.n = n
    def __del__(self): log.append(f"del {self.n}")
def ring(*n):
    d = [D(x) for x in n]
    for a, b in zip(d, d[1:] + d[:1]): a.next = b
    return d
a, b = ring("a", "b")
outer1 = weakref.ref(a, lambda r: log.append("outer a 1")); outer2 = weakref.ref(a, lambda r: log.append("outer a 2")); outer3 = weakref.ref(b, lambda r: log.append("outer b"))
a.inner = weakref.ref(b, lambda r: log.append("never")); a.s = weakref.ref(a, lambda r: log.append("never"))
del a, b; gc.collect(); print(log); log.clear()
#> ['outer a 2', 'outer a 1', 'outer b', 'del a', 'del b']
class Late:
    def __del__(self): log.append(("del sees", r() is None))
l = Late(); l.me = l; r = weakref.ref(l); del l; gc.collect(); print(log); log.clear()
#> [('del sees', True)]
l = Late(); r = weakref.ref(l); del l; print(log, r()); log.clear()  #> [('del sees', False)] None
x, = ring("x"); wd = weakref.WeakValueDictionary({"k": x}); ws = weakref.WeakSet([x]); wk = weakref.WeakKeyDictionary({x: 1}); f = weakref.finalize(x, log.append, "finalized"); del x; print(len(wd), len(ws), len(wk)); gc.collect(); print(len(wd), len(ws), len(wk), f.alive, log); log.clear()
#> 1 1 1
#> 0 0 0 False ['finalized', 'del x']
def boom(r): log.append("boom"); raise ValueError
import sys; sys.unraisablehook = lambda u: log.append(type(u.exc_value).__name__)
y, = ring("y"); k = [weakref.ref(y, boom), weakref.ref(y, lambda r: log.append("still called"))]; del y; gc.collect(); print(log); log.clear()
#> ['still called', 'boom', 'ValueError', 'del y']
z, = ring("z"); chain = weakref.ref(z, lambda r: globals().__setitem__("made", weakref.ref(D, lambda q: None))); del z; gc.collect(); print(log, made() is D)
#> ['del z'] True
