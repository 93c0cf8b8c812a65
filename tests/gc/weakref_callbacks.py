# Callbacks of weak references: order, errors, cycles.
# exit: 0
import weakref, gc, sys
class A:
    def __init__(s, n): s.n = n
    def __del__(s): print("del", s.n)
a = A(1); rs = [weakref.ref(a, lambda r, i=i: print("cb", i, r())) for i in range(3)]; p = weakref.proxy(a, lambda p: print("proxy cb")); rs.append(weakref.ref(a, lambda r: print("last"))); plain = weakref.ref(a)
del a                               #> del 1
                                    #> last
                                    #> proxy cb
                                    #> cb 2 None
                                    #> cb 1 None
                                    #> cb 0 None
a = A(2); r = weakref.ref(a, lambda r: 1/0); r2 = weakref.ref(a, lambda r: print("second still")); del a
#> del 2
#> second still
print("after error")                #> after error
a = A(3); r = weakref.ref(a, print); del r, a; print("callback gone")  #> del 3
                                                                       #> callback gone
a = A(4); r = weakref.ref(a, lambda r: print("cyc cb", r())); a.me = a; del a; print("collecting"); print(gc.collect())
#> collecting
#> cyc cb None
#> del 4
#> 1
a = A(5); a.r = weakref.ref(a, lambda r: print("never")); del a; print("x")  #> del 5
                                                                             #> never
                                                                             #> x
a = A(6); a.me = a; a.r = weakref.ref(a, lambda r: print("never")); del a; print(gc.collect())
#> del 6
#> 3
a, b = A("a"), A("b"); ra = weakref.ref(a, lambda r: print("cb a; b is", rb())); rb = weakref.ref(b, lambda r: print("cb b; a is", ra())); a.b = b; b.a = a; del a, b; gc.collect()
#> cb a; b is None
#> cb b; a is None
#> del a
#> del b
def cb(r): 
    global keep
    print("cb makes"); keep = weakref.ref(A) ; raise SystemExit
a = A(7); r = weakref.ref(a, cb); del a; print("survived")  #> del 7
                                                            #> cb makes
                                                            #> survived
sys.unraisablehook = lambda u: print("hook:", u.exc_type.__name__, u.err_msg, callable(u.object))
a = A(8); r = weakref.ref(a, 5) ; del a  #> del 8
                                         #> hook: TypeError None False
a = A(9); r = weakref.ref(a, lambda: 0); del a  #> del 9
                                                #> hook: TypeError None True
a = A(10); r = weakref.ref(a, cb); a.me = a; del a; print(gc.collect())  #> cb makes
#> hook: SystemExit None True
#> del 10
#> 1
l = []; a = A(11); l.append(weakref.ref(a, l.append)); del a; print(len(l), l[0] is l[1])  #> del 11
                                                                                           #> 2 True
class K:
    def m(self, r): print("method cb")
k = K(); a = A(12); r = weakref.ref(a, k.m); del k; del a  #> del 12
                                                           #> method cb
a = A(13); r1 = weakref.ref(a, lambda r: (print("r1"), globals().__setitem__("r2", None))); r2 = weakref.ref(a, lambda r: print("r2")); r3 = weakref.ref(a, lambda r: (print("r3 kills r1"), globals().__setitem__("r1", None))); del a
#> del 13
#> r3 kills r1
#> r2
#> r1
s = {1, 2}; r = weakref.ref(s, lambda r: print("set died")); s = None  #> set died
f = lambda: 0; r = weakref.ref(f, lambda r: print("func died")); f = None  #> func died
class T: pass
r = weakref.ref(T, lambda r: print("class died")); del T; print("not yet"); gc.collect()  #> not yet
#> class died
g = (x for x in "ab"); next(g); r = weakref.ref(g, lambda r: print("gen died")); del g  #> gen died
