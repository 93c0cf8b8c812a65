# gc.callbacks.
import gc, sys
gc.disable(); gc.collect()
log = []
def cb(phase, info): log.append((phase, info["generation"], info["collected"], info["uncollectable"]))
gc.callbacks.append(cb)
a = []; a.append(a); del a
print(gc.collect()); print(log); log.clear(); gc.collect(0); gc.collect(1); print(log); log.clear()
#> 1
#> [('start', 2, 0, 0), ('stop', 2, 1, 0)]
#> [('start', 0, 0, 0), ('stop', 0, 0, 0), ('start', 1, 0, 0), ('stop', 1, 0, 0)]
def nested(phase, info): log.append(("nested", phase, gc.collect()))
gc.callbacks.append(nested); gc.collect(); print(log); log.clear(); gc.callbacks.remove(nested)
#> [('start', 2, 0, 0), ('nested', 'start', 0), ('stop', 2, 0, 0), ('nested', 'stop', 0)]
def selfremove(phase, info): log.append("self"); gc.callbacks.remove(selfremove)
gc.callbacks.insert(0, selfremove); gc.collect(); print(log); log.clear()
#> ['self', ('stop', 2, 0, 0)]
def bad(phase, info): raise ValueError("bad callback")
sys.unraisablehook = lambda u: log.append(("unraisable", str(u.exc_value), u.object is bad))
gc.callbacks.append(bad); gc.collect(); print(log); gc.callbacks.clear(); log.clear(); gc.collect(); print(log)
#> [('start', 2, 0, 0), ('unraisable', 'bad callback', True), ('stop', 2, 0, 0), ('unraisable', 'bad callback', True)]
#> []
saved = gc.callbacks; gc.callbacks = [cb]; gc.collect(); print(log); gc.callbacks = saved; gc.callbacks.append(5); log.clear(); gc.collect(); print(log and log[0][0], len(log)); gc.callbacks.clear()
#> []
#> unraisable 2
infos = []
gc.callbacks.append(lambda p, i: infos.append(i)); gc.callbacks.append(lambda p, i: infos.append(i)); gc.collect(); print(infos[0] is infos[1], infos[1] is infos[2], len(infos)); gc.callbacks.clear()
#> True False 4
