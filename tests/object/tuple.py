# tuple.
t = (1, 2, 3)
print(t, t[0], t[-1], t[1:], t[::-1], len(t), t + (4,), t * 2, 2 * t, (), (1,), 2 in t, t == (1, 2, 3), t < (1, 3), () < (0,), t.index(2), t.count(1), (1, 2, 1).index(1, 1))
#> (1, 2, 3) 1 3 (2, 3) (3, 2, 1) 3 (1, 2, 3, 4) (1, 2, 3, 1, 2, 3) (1, 2, 3, 1, 2, 3) () (1,) True True True True 1 1 2
print(tuple(), tuple("ab"), tuple([1]), tuple(t) is t, t[:] is t, hash(t) == hash((1, 2, 3)), {t: "v"}[1, 2, 3], tuple(x for x in range(3)), (*t, *"ab"), (t,), ((1,),))
#> () ('a', 'b') (1,) True True True v (0, 1, 2) (1, 2, 3, 'a', 'b') ((1, 2, 3),) ((1,),)
a = 1, 2; b, = (5,); (c, d), e_ = (1, 2), 3
print(a, b, c, d, e_, *t, (1, "a", None, 2.5), repr((1,)), str(()), hash(()) == hash(()))
#> (1, 2) 5 1 2 3 1 2 3 (1, 'a', None, 2.5) (1,) () True
x = (1, [2]); x[1].append(3); print(x)  #> (1, [2, 3])
l = []; r = (l,); l.append(r); print(r, l)  #> ([(...)],) [([...],)]
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, sep=": ")
i = "a"
e(lambda: t[3])                     #> IndexError: tuple index out of range
e(lambda: t[i])                     #> TypeError: tuple indices must be integers or slices, not str
e(lambda: t + [1])                  #> TypeError: can only concatenate tuple (not "list") to tuple
e(lambda: t * 1.5)                  #> TypeError: can't multiply sequence by non-int of type 'float'
e(lambda: t < [1])
#> TypeError: '<' not supported between instances of 'tuple' and 'list'
e(lambda: t < (None,))
#> TypeError: '<' not supported between instances of 'int' and 'NoneType'
e(lambda: hash(([],)))              #> TypeError: unhashable type: 'list'
e(lambda: tuple(5))                 #> TypeError: 'int' object is not iterable
e(lambda: tuple(1, 2))              #> TypeError: tuple expected at most 1 argument, got 2
e(lambda: t.index(9))               #> ValueError: tuple.index(x): x not in tuple
e(lambda: t.foo)                    #> AttributeError: 'tuple' object has no attribute 'foo'
e(lambda: t.append(1))              #> AttributeError: 'tuple' object has no attribute 'append'
e(lambda: (1, 2)["a" if t else 0])  #> TypeError: tuple indices must be integers or slices, not str
def f(): t[0] = 1
e(f)                                #> TypeError: 'tuple' object does not support item assignment
def g(): del t[0]
e(g)                                #> TypeError: 'tuple' object doesn't support item deletion
def h(): x[1] += [9]
e(h)                                #> TypeError: 'tuple' object does not support item assignment
print(x)                            #> (1, [2, 3, 9])
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
    def __repr__(self): return "T" + super().__repr__()
p = T(1, 2); p.attr = 5
print(p, p.attr, p + (3,), p[0], p == (1, 2), hash(p) == hash((1, 2)), tuple(p), type(p[:]).__name__, p * 2, isinstance(p, tuple), T())
#> T(1, 2) 5 (1, 2, 3) 1 True True (1, 2) tuple (1, 2, 1, 2) True T()
print((1, 2).__add__((3,)), (1,).__mul__(3), (1,).__contains__(1), (1,).__getnewargs__(), (1, 2).__ne__((1, 2)), (1,).__ge__((0,)), tuple.__len__((1,)))
#> (1, 2, 3) (1, 1, 1) True ((1,),) False True 1
