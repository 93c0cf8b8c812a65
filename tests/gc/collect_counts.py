# What gc.collect() returns.
import functools, gc
gc.disable(); gc.collect()
class N:
    pass
class S: __slots__ = ("ref",)
def go(label, f): f(); print(label, gc.collect())
def l1(): a = []; a.append(a)
def l2(): a, b = [], []; a.append(b); b.append(a)
def d1(): a = {}; a["self"] = a
def i1(): a = N(); a.self = a
def i2(): a, b = N(), N(); a.o = b; b.o = a
def i3(): a = N(); a.d = a.__dict__; a.me = a
def s1(): a = S(); a.ref = a
def t1(): l = []; t = (l,); l.append(t)
def f1():
    def f(): return f
def c1():
    class C: pass
def g1():
    def g(): yield it
    it = g(); next(it)
def e1():
    try: 1 / 0
    except ZeroDivisionError as e: keep = e
def m1(): a = N(); a.m = a.__init__ if False else (lambda: a)
def b1(): l = []; l.append(l.append)
def p1():
    l = []; l.append(functools.partial(len, l))
def set1(): a = N(); a.s = {a}
def leaf(): a = [1, 2, (3, 4), "x"]; a.append(a)
def hang(): a = []; a.append(a); a.append([1]); a.append({}); a.append((a,)); a.append(N())
def many():
    for i in range(10): a = []; a.append(a)
def ring():
    ns = [N() for i in range(5)]
    for i in range(5): ns[i].next = ns[i - 1]
def empty(): pass
def nocycle(): a = [[], {}, N(), (1, [])]
for f in (empty, nocycle, l1, l2, d1, i1, i2, i3, s1, t1, f1, g1, m1, b1, p1, set1, leaf, hang, many, ring): go(f.__name__, f)
#> empty 0
#> nocycle 0
#> l1 1
#> l2 2
#> d1 1
#> i1 1
#> i2 2
#> i3 2
#> s1 1
#> t1 2
#> f1 3
#> g1 0
#> m1 4
#> b1 2
#> p1 3
#> set1 2
#> leaf 1
#> hang 4
#> many 10
#> ring 5
e1(); print("exception cycle", gc.collect() > 0); c1(); print("class", gc.collect() > 0); print(gc.collect(), gc.collect(0), gc.collect(1), gc.collect(2), gc.garbage)
#> exception cycle True
#> class True
#> 0 0 0 0 []
def e(*a, **k):
    try: print(gc.collect(*a, **k))
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(3); e(-1); e("a"); e(1, 2); e(generation=1); e(gen=1); e(None); e(1.5)
#> ValueError: invalid generation
#> ValueError: invalid generation
#> TypeError: 'str' object cannot be interpreted as an integer
#> TypeError: collect() takes at most 1 argument (2 given)
#> 0
#> TypeError: 'gen' is an invalid keyword argument for collect()
#> TypeError: 'NoneType' object cannot be interpreted as an integer
#> TypeError: 'float' object cannot be interpreted as an integer
