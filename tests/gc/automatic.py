# Automatic collections happen and leave nothing behind.
import gc
class N: pass
alive = [0]
class C:
    def __init__(self): alive[0] += 1; self.me = self
    def __del__(self): alive[0] -= 1
for i in range(5000): C()
print(alive[0] < 1500)              #> True
before = gc.get_stats()[0]["collections"]
keep = [[] for _ in range(10000)]
print(gc.get_stats()[0]["collections"] - before > 5, gc.get_stats()[1]["collections"] > 0)
#> True True
gc.disable(); n = gc.get_stats()[0]["collections"]; keep2 = [[] for _ in range(5000)]; print(gc.get_stats()[0]["collections"] == n); gc.enable()
#> True
gc.set_threshold(0); n = gc.get_stats()[0]["collections"]; keep3 = [[] for _ in range(5000)]; print(gc.get_stats()[0]["collections"] == n); gc.set_threshold(700, 10, 10)
#> True
gc.collect(); print(alive[0])       #> 0
log = []
def cb(phase, info): log.append((phase, info["generation"]))
gc.callbacks.append(cb); keep4 = [[] for _ in range(3000)]; gc.callbacks.remove(cb)
print(len(log) > 3, log[0][0], log[1][0], set(g for p, g in log) <= {0, 1, 2}, len(log) % 2)
#> True start stop True 0
