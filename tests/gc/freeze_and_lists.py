# The lists of the generations: order, promotion, freeze, get_objects' arguments (S7, S10, S19, S20).
import gc
class N:
    def __init__(self, name): self.name = name
gc.disable(); gc.collect(); gc.freeze()
def names(g=None): return "".join(o.name for o in gc.get_objects(g) if type(o) is N)
a = N("a"); gc.collect(0); b = N("b"); print(names(0), names(1), names(2), names())  #> b a  ba
gc.collect(0); c = N("c"); d = N("d"); print(names(0), names(1), names(2), names())  #> cd ab  cdab
gc.collect(1); e = N("e"); gc.collect(0); f = N("f"); print(names(0), names(1), names(2), names())
#> f e abcd feabcd
gc.collect(); print(names(0), names(1), names(2))  #>   abcdfe
g = N("g"); gc.collect(0); h = N("h"); count = gc.get_freeze_count(); gc.freeze(); print(names(), gc.get_freeze_count() - count > 8, gc.get_count()[1:], gc.is_tracked(a))
#>  True (0, 0) True
del a, g; i = N("i"); gc.unfreeze(); print(gc.get_freeze_count(), names(0), names(2))  #> 0 i hbcdfe
gc.freeze()
# rescued objects go behind those that were never in doubt
def chain(order):
    keep = {n: N(n) for n in order}
    keep["c"].next = keep["b"]; keep["b"].next = keep["a"]; root = keep["c"]; keep = None
    gc.collect(0)
    return root
r = chain("abc"); print(names(1)); gc.freeze(); r = chain("cba"); print(names(1)); gc.freeze(); r = chain("bca"); print(names(1))
#> cba
#> cba
#> cba
gc.collect(); print(names(2)); gc.collect(); print(names(2))  #> cba
                                                              #> cba
def e(*a, **k):
    try: gc.get_objects(*a, **k); print("ok")
    except Exception as x: print(type(x).__name__, x)
e(-1); e(None); e(generation=None); e(generation=1); e(True); e(3); e(-2); e(1.0); e("0"); e(1, 2); e(gen=1); e(10**30)
#> ok
#> ok
#> ok
#> ok
#> ok
#> ValueError generation parameter must be less than the number of available generations (3)
#> ValueError generation parameter cannot be negative
#> TypeError argument should be integer or None, not 'float'
#> TypeError argument should be integer or None, not 'str'
#> TypeError get_objects() takes at most 1 argument (2 given)
#> TypeError 'gen' is an invalid keyword argument for get_objects()
#> OverflowError cannot fit 'int' into an index-sized integer
def c(*a, **k):
    try: print(type(gc.collect(*a, **k)).__name__)
    except Exception as x: print(type(x).__name__, x)
c(0); c(generation=1); c(3); c(-1); c(1.5); c("x"); c(None); c(True); c(1, 2); c(gen=2); c(2**40)
#> int
#> int
#> ValueError invalid generation
#> ValueError invalid generation
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> int
#> TypeError collect() takes at most 1 argument (2 given)
#> TypeError 'gen' is an invalid keyword argument for collect()
#> OverflowError Python int too large to convert to C int
print(gc.get_objects(0) is not gc.get_objects(0), all(o is not gc.get_objects for o in gc.get_objects(0)))
#> True True
gc.unfreeze()
