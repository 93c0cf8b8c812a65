"""
Full runs would make a growing heap quadratic.  So one that is due is skipped while the objects
that became old since the last full run are less than a quarter of those that survived it: the
distance between full runs grows with the heap.
"""
import gc

sizes = []
kept = []


def watch(phase, info):
    if phase == "start" and info["generation"] == 2:
        sizes.append(len(kept))


gc.collect()
gc.freeze()
gc.callbacks.append(watch)
while len(kept) < 1500000:
    kept.append([])
gc.callbacks.clear()

print("objects kept when a full run started:")
for before, size in zip([0] + sizes, sizes):
    growth = f"{100 * (size - before) // before:3} % more" if before else "the first"
    print(f"    about {round(size, -4):>9,}   {growth}")
late = [(b - a) / a for a, b in zip(sizes, sizes[1:]) if a > 400000]
print("beyond 400,000 each waits for a quarter more:", all(share > 0.24 for share in late))
