# The traceback of an error without a frame of its own is where it was interrupted.
# exit: 0
import gc, weakref, sys
class G:
    def __del__(self, extra): pass
def f():
    e = G(); del e
    x = 1
f()
def g():
    e = G()
    return 7
g()
class H:
    __del__ = 5
[H()]
e = H(); e.me = e; del e
gc.collect()
class I:
    __del__ = None
def h():
    i = I()
    i = 2
h()
r = weakref.ref(h, 5); del h
class A: pass
a = A(); r = weakref.ref(a, int); a = None
def cb(): pass
a = A(); r = weakref.ref(a, cb)
del a
gc.callbacks.append(5)
gc.collect()
gc.callbacks.clear()
gc.callbacks.append(lambda: 0)
gc.collect()
gc.callbacks.clear()
def outer():
    def inner():
        k = G()
        pass
    inner()
outer()
i = I()
