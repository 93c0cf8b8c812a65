# Random graphs: collect() agrees with reachability computed in Python.
import gc, random
gc.disable(); gc.collect()
class N:
    __slots__ = ("id", "out", "__weakref__")
    def __init__(self, i): self.id, self.out = i, []
import weakref
def trial(seed, n=60):
    gc.collect(); r = random.Random(seed)
    nodes = [N(i) for i in range(n)]
    for _ in range(n + r.randrange(n)): nodes[r.randrange(n)].out.append(nodes[r.randrange(n)])
    roots = r.sample(range(n), 3); edges = [[m.id for m in x.out] for x in nodes]; refs = [weakref.ref(x) for x in nodes]; kept = [nodes[i] for i in roots]; del nodes
    seen, todo = set(), list(roots)
    while todo:
        i = todo.pop()
        if i not in seen: seen.add(i); todo += edges[i]
    alive_before = {i for i in range(n) if refs[i]() is not None}; got = gc.collect(); alive = {i for i in range(n) if refs[i]() is not None}
    assert alive == seen, (seed, alive ^ seen); assert got == 2 * len(alive_before - seen), (seed, got, len(alive_before - seen))
    return len(alive), got
print([trial(s) for s in range(12)])
#> [(39, 0), (25, 0), (44, 0), (9, 72), (20, 10), (37, 0), (40, 2), (21, 0), (9, 0), (42, 0), (30, 20), (36, 18)]
