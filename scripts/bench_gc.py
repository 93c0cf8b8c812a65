#!/usr/bin/env python3
"""bench_gc.py [--rounds N] [--scale F] [--json FILE] [--oracle PATH] [--ouro PATH] [WORD ...]

The collector's figures beside CPython's.  Every workload is a small program that measures itself
and prints one number; both interpreters run it in turn, CPython first, and the medians are
compared.  Times are CPU time unless the workload is a pause; sizes are resident memory.  A ratio
above 1 is in Ouro's favour; the goal is printed beside it.  --scale 0.1 makes heaps ten times
smaller.
"""
import argparse
import json
import os
import statistics
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

COMMON = '''
import gc, random, sys, time
clock = time.process_time
def resident():
    with open("/proc/self/statm") as f:
        return int(f.read().split()[1]) * 4096
def scaled(n):
    return int(n * SCALE)
class I:
    def __init__(self, a, b):
        self.a = a; self.b = b; self.c = None
random.seed(5)
def full(n, repeat=5):
    gc.collect()
    best = []
    for _ in range(repeat):
        t = clock(); gc.collect(); best.append(clock() - t)
    return sorted(best)[repeat // 2] / n * 1e9
def picks(n):
    # Without a million calls of randrange: a linear congruential walk over all numbers below n.
    x = 12345
    while True:
        x = (x * 6364136223846793005 + 1442695040888963407) & 0xffffffffffffffff
        yield (x >> 33) % n
def list_graph(n):
    # n lists of two random members and two floats
    gc.disable()
    all = [[None, None, float(i), i + 0.5] for i in range(n)]
    p = picks(n)
    for l in all:
        l[0] = all[next(p)]; l[1] = all[next(p)]
    return all
def instance_graph(n):
    gc.disable()
    all = [I(None, None) for i in range(n)]
    p = picks(n)
    for o in all:
        o.a = all[next(p)]; o.b = all[next(p)]
    return all
'''

GRAPH = '''
n = scaled({n})
keep = {kind}_graph(n)
print(full(n, 5 if n <= 1000000 else 3))
'''

SHUFFLED = '''
n = scaled(1000000)
gc.disable()
nodes = [[None, None, i] for i in range(n)]
random.shuffle(nodes)
for i in range(n // 2):
    if 2 * i + 1 < n: nodes[i][0] = nodes[2 * i + 1]
    if 2 * i + 2 < n: nodes[i][1] = nodes[2 * i + 2]
root = nodes[0]
del nodes
print(full(n))
'''

RECLAIM = '''
n = scaled(1000000)
gc.disable(); gc.collect()
keep = {kind}_graph(n)
gc.collect()
{link}
t = clock(); found = gc.collect(); t = clock() - t
assert found >= n - 1, found
print(t / n * 1e9)
'''

YOUNG_RUN = '''
gc.disable(); gc.collect()
times = []
for _ in range(300):
    keep = [[None] for i in range(699)]
    t = time.perf_counter(); gc.collect(0); times.append(time.perf_counter() - t)
    gc.collect(1)
print(sorted(times)[150] * 1e9 / 700)
'''

BUILDING = '''
n = scaled(2000000)
def build():
    t = clock()
    keep = [[None, None] for i in range(n)]
    return clock() - t
gc.collect(); gc.freeze()
gc.disable(); build(); off = build(); gc.enable()
print((build() - off) / n * 1e9)
'''

PAUSE = '''
n = scaled(5000000)
longest = 0
def watch(phase, info):
    global started, longest
    if phase == "start": started = time.perf_counter()
    else: longest = max(longest, time.perf_counter() - started)
keep = list_graph(n)
gc.callbacks.append(watch)
gc.collect(); longest = 0
gc.collect(); gc.collect()
print(longest * 1e3)
'''

AGED = '''
n = scaled(2000000)
gc.disable()
all = [[None, None, float(i), None] for i in range(n)]
gc.collect()
fresh = full(n, 3)
for _ in range(2):
    order = list(range(n)); random.shuffle(order)
    for i in order: all[i] = [all[i - 1], None, float(i), None]
    for l in all: l[0] = None
del order
aged = full(n, 3)
print(aged{divide})
'''

BYTES = '''
n = scaled(1000000)
gc.disable(); gc.collect()
class S:
    __slots__ = ("a", "b", "c")
    def __init__(self): self.a = self.b = self.c = None
class D:
    def __init__(self): self.a = self.b = self.c = None
D(); S()
keep = [None] * n
values = [i % 100 for i in range(100)]
text = [chr(97 + i) for i in range(26)]
one, two, three = object(), object(), object()
for i in range(1000): {make}
gc.collect()
before = resident()
for i in range(n):
    keep[i] = {make}
print((resident() - before) / n)
'''

RETURNED = '''
n = scaled(2000000)
before = resident()
keep = [[i + 0.5, str(i), {{"a": i}}] for i in range(n)]
peak = resident() - before
del keep
gc.collect()
print((resident() - before) * 100 / peak)
'''

KINDS = [("int", "i + 10**6"), ("float", "i + 0.5"), ("str of 5", "str(10000 + i % 90000)"),
         ("empty list", "[]"), ("list of 3", "[one, two, three]"), ("empty dict", "{}"),
         ("dict of 3", '{"a": one, "b": two, "c": three}'), ("instance of 3", "D()"),
         ("slots of 3", "S()"), ("tuple of 2", "(one, i)[:1] + (two,)")]
CONTAINERS = {"empty list", "list of 3", "empty dict", "dict of 3", "instance of 3", "slots of 3",
              "tuple of 2"}


def workloads():
    """(name, unit, goal of the ratio CPython / Ouro, program)"""
    for n, goal in ((100000, 4), (1000000, 8), (5000000, 5)):
        for kind in ("list", "instance"):
            yield (f"full run, {n:,} {kind}s", "ns/object", goal,
                   GRAPH.format(n=n, kind=kind))
    yield "full run, shuffled tree of 1,000,000", "ns/object", 20, SHUFFLED
    for kind, link in (("list", "for l in keep: l[3] = l"), ("instance", "for o in keep: o.c = o")):
        yield (f"reclaim 1,000,000 cyclic {kind}s", "ns/object", 5,
               RECLAIM.format(kind=kind, link=link + "\ndel keep, " + link[4]))
    yield "generation 0, 700 survivors", "ns/object", 4, YOUNG_RUN
    yield "collecting while building 2,000,000 lists", "ns/object", 4, BUILDING
    yield "longest pause, 5,000,000 lists", "ms", 5, PAUSE
    yield "aged heap of 2,000,000 lists", "ns/object", 15, AGED.format(divide="")
    yield "aged / fresh", "times", 0, AGED.format(divide=" / fresh")
    for name, make in KINDS:
        goal = 1.33 if name in CONTAINERS else 1
        yield f"bytes: {name}", "bytes", goal, BYTES.format(make=make)
    yield "memory left after 2,000,000 rows", "% of peak", 0, RETURNED.replace("{{", "{").replace("}}", "}")


def run(interpreter, program, scale):
    env = dict(os.environ, PYTHONDONTWRITEBYTECODE="1", PYTHONHASHSEED="0")
    text = COMMON.replace("SCALE", repr(scale)) + program
    done = subprocess.run([interpreter, "-c", text], stdout=subprocess.PIPE, env=env, text=True,
                          stdin=subprocess.DEVNULL, check=False)
    if done.returncode:
        raise RuntimeError(f"{interpreter}: exit status {done.returncode}")
    return float(done.stdout)


def measure(options, program):
    theirs, ours = [], []
    for _ in range(options.rounds):
        theirs.append(run(options.oracle, program, options.scale))
        ours.append(run(options.ouro, program, options.scale))
    return statistics.median(theirs), statistics.median(ours)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("words", nargs="*")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--json")
    parser.add_argument("--oracle", default="/usr/bin/python3")
    parser.add_argument("--ouro", default="build/ouro")
    options = parser.parse_args()
    os.chdir(ROOT)
    results, missed = {}, 0
    print(f"{'workload':<44}{'unit':<11}{'cpython':>9}{'ouro':>9}{'ratio':>8}{'goal':>7}")
    for name, unit, goal, program in workloads():
        if options.words and not any(w in name for w in options.words):
            continue
        try:
            theirs, ours = measure(options, program)
        except (RuntimeError, ValueError) as error:
            print(f"{name:<44}FAILED: {error}", flush=True)
            missed += 1
            continue
        ratio = theirs / max(ours, 1e-9)
        results[name] = {"unit": unit, "cpython": theirs, "ouro": ours, "ratio": ratio}
        short = goal and ratio < goal * 0.995
        missed += bool(short)
        print(f"{name:<44}{unit:<11}{theirs:>9.1f}{ours:>9.1f}{ratio:>8.2f}"
              + (f"{goal:>7g}" if goal else "") + (" below" if short else ""), flush=True)
    print(f"{len(results)} workloads, {missed} below the goal")
    if options.json:
        with open(options.json, "w") as f:
            json.dump(results, f, indent=1)


if __name__ == "__main__":
    sys.exit(main())
