# Resurrection and weak references.
import gc, weakref
gc.disable()
log = []
class A:
    def __init__(self, n): self.n = n
    def __del__(self): log.append(("del", self.n, ref() is None if ref else None))
ref = None
a = A(1); ref = weakref.ref(a, lambda r: log.append("callback 1")); del a; print(log); log.clear()
#> [('del', 1, False), 'callback 1']
a = A(2); a.me = a; ref = weakref.ref(a, lambda r: log.append("callback 2")); del a; gc.collect(); print(log, ref()); log.clear()
#> ['callback 2', ('del', 2, True)] None
saved = []
class R:
    def __del__(self): saved.append(self)
r = R(); w = weakref.ref(r, lambda x: log.append("cb")); del r; print(w() is saved[0] if w() else None, log); saved.clear(); print(w(), log); log.clear()
#> True []
#> None ['cb']
r = R(); r.me = r; w = weakref.ref(r, lambda x: log.append("cb")); del r; gc.collect(); print(w(), len(saved), log); saved[0].me = None; saved.clear(); print(log); log.clear()
#> None 1 ['cb']
#> ['cb']
class W:
    def __del__(self): log.append("W del"); global late; late = weakref.ref(self, lambda r: log.append("late callback"))
x = W(); x.me = x; del x; print(gc.collect(), late(), log); log.clear()
#> 1 None ['W del', 'late callback']
t = A(3); refs = [weakref.ref(t, lambda r, i=i: log.append(i)) for i in range(4)]; ref = None; del t; print(log); log.clear()
#> [('del', 3, None), 3, 2, 1, 0]
t = A(4); t.me = t; refs = [weakref.ref(t, lambda r, i=i: log.append(i)) for i in range(4)]; del t; gc.collect(); print(log); log.clear()
#> [3, 2, 1, 0, ('del', 4, None)]
c = A(5); c.me = c; c.w = weakref.ref(c, lambda r: log.append("inside")); del c; gc.collect(); print(log)
#> [('del', 5, None)]
