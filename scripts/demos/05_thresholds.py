"""
When does the collector run by itself?  When the container objects made outnumber those freed by
more than threshold 0.  Ten young runs later it is the turn of the next generation.
"""
import gc


class Node:
    pass


runs = []


def watch(phase, info):
    if phase == "start":
        runs.append(info["generation"])


def make(count):
    """Keeps `count` new containers and tells which generations were collected meanwhile."""
    runs.clear()
    kept = [Node() for _ in range(count)]
    seen = list(runs)
    gc.disable()
    del kept
    gc.collect()
    gc.enable()
    return seen


gc.collect()
gc.freeze()                          # leaves out what exists already
gc.callbacks.append(watch)

print("thresholds:", gc.get_threshold())
print("600 kept objects: ", len(make(600)), "runs")
print("7,500 kept objects:", len(make(7500)), "runs, all of generation 0:", set(make(7500)) == {0})
seen = make(20000)
print("20,000 kept objects: a run of generation 1 after", seen.index(1), "young ones")

print("garbage that counting frees does not count:")
runs.clear()
for _ in range(100000):
    Node()
print("    100,000 short-lived objects:", len(runs), "runs")

gc.set_threshold(100)
print("threshold 100: 600 kept objects make", len(make(600)), "runs")
gc.set_threshold(0)
print("threshold 0:   automatic runs are off:", len(make(20000)))
gc.set_threshold(700, 10, 10)
gc.callbacks.clear()
