# DEBUG_STATS and DEBUG_COLLECTABLE write to sys.stderr, in the order of the run (S12, S24).
import gc, sys, re
class Capture:
    def __init__(self): self.text = ""
    def write(self, s): self.text += s
    def flush(self): pass
class A:
    def __del__(self): order.append("del " + self.name)
class B: pass
order = []
def run(flags, generation=2):
    real, sys.stderr = sys.stderr, Capture()
    gc.set_debug(flags); found = gc.collect(generation); gc.set_debug(0)
    text, sys.stderr = sys.stderr.text, real
    return found, text
gc.disable(); gc.collect(); gc.freeze()
a, b = A(), B(); a.name = "a"; a.b = b; b.a = a; l = [a]; t = (l, b); l.append(t); d = {"l": l}; l.append(d); del a, b, l, t, d
try: print(run(gc.DEBUG_COLLECTABLE)[0])  #> 5
finally: pass
print(order)                        #> ['del a']
def lines(text): return [re.sub(r"[0-9]+\.[0-9]{4}s", "T", re.sub(r"0x[0-9a-f]+", "ADDR", line)) for line in text.splitlines()]
a, b = B(), B(); a.b = b; b.a = a; l = [a]; t = (l, b); l.append(t); d = {"l": l}; l.append(d); del a, b, l, t, d
found, text = run(gc.DEBUG_COLLECTABLE); print(found); print(*lines(text), sep="\n")  #> 5
#> gc: collectable <B ADDR>
#> gc: collectable <B ADDR>
#> gc: collectable <list ADDR>
#> gc: collectable <tuple ADDR>
#> gc: collectable <dict ADDR>
found, text = run(gc.DEBUG_STATS, 0); print(found); text = lines(text); print(len(text), text[0], text[2][:35], text[3])
#> 0
#> 4 gc: collecting generation 0... gc: objects in permanent generation gc: done, 0 unreachable, 0 uncollectable, T elapsed
x = []; x.append(x); del x
found, text = run(gc.DEBUG_STATS, 1); text = lines(text); print(found, text[0], text[-1])
#> 1 gc: collecting generation 1... gc: done, 1 unreachable, 0 uncollectable, T elapsed
found, text = run(gc.DEBUG_STATS | gc.DEBUG_COLLECTABLE, 2); text = lines(text); print(found, text[0], len(text))
#> 0 gc: collecting generation 2... 4
gc.unfreeze()
