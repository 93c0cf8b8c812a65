"""
Three generations.  What survives a collection moves one generation up and is looked at less
often; a full run looks at everything.  gc.callbacks tell when and what.
"""
import gc


class Thing:
    pass


def generation_of(thing):
    for number in range(3):
        if any(other is thing for other in gc.get_objects(number)):
            return number
    return None


gc.disable()
gc.collect()

print("a new object climbs with every run that it survives:")
thing = Thing()
print("    new:      generation", generation_of(thing))
for run in 0, 1, 2:
    gc.collect(run)
    print(f"    after gc.collect({run}): generation {generation_of(thing)}")

print("counters: every run of a generation is counted by the next older one")
gc.collect()
for run in 0, 0, 0, 1:
    gc.collect(run)
    print(f"    after gc.collect({run}):", gc.get_count()[1:])

print("garbage that has been promoted is not found by young runs:")
old = []
old.append(old)
gc.collect(0)
del old
print("    gc.collect(0) finds", gc.collect(0))
print("    gc.collect(1) finds", gc.collect(1))


def watch(phase, info):
    if phase == "stop":
        print("    callback: generation", info["generation"], "collected", info["collected"])


print("frozen objects are out of sight:")
gc.callbacks.append(watch)
loop = []
loop.append(loop)
gc.freeze()
del loop
gc.collect()
gc.unfreeze()
gc.collect()
gc.callbacks.clear()
