# Generations, thresholds, counts, stats.
import gc
print(gc.isenabled(), gc.get_threshold(), gc.get_debug(), gc.garbage, gc.callbacks)
#> True (700, 10, 10) 0 [] []
gc.disable(); print(gc.isenabled()); gc.collect(); print(gc.get_count()[1:])  #> False
                                                                              #> (0, 0)
class N: pass
def gen(o):
    for g in range(3):
        if any(x is o for x in gc.get_objects(g)): return g
    return None
n = N(); l = [n]; print(gen(n), gen(l), gc.is_tracked(n), gc.is_tracked(l))  #> 0 0 True True
gc.collect(0); print(gen(n), gen(l), gc.get_count()[1:]); gc.collect(0); print(gen(n), gc.get_count()[1:]); gc.collect(1); print(gen(n), gc.get_count()[1:]); gc.collect(); print(gen(n), gc.get_count()[1:])
#> 1 1 (1, 0)
#> 1 (2, 0)
#> 2 (0, 1)
#> 2 (0, 0)
gc.set_threshold(5); print(gc.get_threshold()); gc.set_threshold(900, 15); print(gc.get_threshold()); gc.set_threshold(1, 2, 3); print(gc.get_threshold()); gc.set_threshold(700, 10, 10)
#> (5, 10, 10)
#> (900, 15, 10)
#> (1, 2, 3)
s = gc.get_stats(); print(len(s), sorted(s[0])[:3] if len(s[0]) == 3 else sorted(k for k in s[0] if k in ("collected", "collections", "uncollectable")), s[2]["uncollectable"])
#> 3 ['collected', 'collections', 'uncollectable'] 0
before = gc.get_stats()[2]["collections"]; a = []; a.append(a); del a; bc = gc.get_stats()[2]["collected"]; gc.collect(); print(gc.get_stats()[2]["collections"] - before, gc.get_stats()[2]["collected"] - bc)
#> 1 1
gc.enable(); print(gc.isenabled())  #> True
def e(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(gc.set_threshold); e(gc.set_threshold, "a"); e(gc.set_threshold, 1, 2, 3, 4); e(gc.get_objects, 5); e(gc.get_objects, -2); e(gc.get_objects, "a"); e(gc.get_count, 1); e(gc.set_debug, "x"); e(gc.is_tracked); e(gc.enable, 1)
#> TypeError: set_threshold() takes at least 1 argument (0 given)
#> TypeError: 'str' object cannot be interpreted as an integer
#> TypeError: set_threshold() takes at most 3 arguments (4 given)
#> ValueError: generation parameter must be less than the number of available generations (3)
#> ValueError: generation parameter cannot be negative
#> TypeError: argument should be integer or None, not 'str'
#> TypeError: gc.get_count() takes no arguments (1 given)
#> TypeError: 'str' object cannot be interpreted as an integer
#> TypeError: gc.is_tracked() takes exactly one argument (0 given)
#> TypeError: gc.enable() takes no arguments (1 given)
print(type(gc.get_objects()).__name__, len(gc.get_objects()) > 0 and len(gc.get_objects(generation=None)) > 0, gc.get_freeze_count())
#> list True 0
gc.disable(); gc.collect(); x = [N() for _ in range(3)]; before = len(gc.get_objects(0)); gc.freeze(); print(gc.get_freeze_count() > 3, gen(x), gc.get_count()[1:], gc.is_tracked(x)); gc.unfreeze(); print(gc.get_freeze_count(), gen(x))
#> True None (0, 0) True
#> 0 2
c = []; c.append(c); gc.freeze(); del c; print(gc.collect()); gc.unfreeze(); print(gc.collect())
#> 0
#> 1
print([n for n in dir(gc) if not n.startswith("_")])
#> ['DEBUG_COLLECTABLE', 'DEBUG_LEAK', 'DEBUG_SAVEALL', 'DEBUG_STATS', 'DEBUG_UNCOLLECTABLE', 'callbacks', 'collect', 'disable', 'enable', 'freeze', 'garbage', 'get_count', 'get_debug', 'get_freeze_count', 'get_objects', 'get_referents', 'get_referrers', 'get_stats', 'get_threshold', 'is_finalized', 'is_tracked', 'isenabled', 'set_debug', 'set_threshold', 'unfreeze']
print(gc.DEBUG_STATS, gc.DEBUG_COLLECTABLE, gc.DEBUG_UNCOLLECTABLE, gc.DEBUG_SAVEALL, gc.DEBUG_LEAK)
#> 1 2 4 32 38
