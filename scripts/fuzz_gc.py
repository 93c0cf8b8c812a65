#!/usr/bin/env python3
"""fuzz_gc.py [--graphs N] [--seed S] [--batch B] [--oracle PATH] [--ouro PATH]

Random object graphs, built, changed, collected and dropped by the same program under CPython 3.11
and Ouro.  Compared are the results of gc.collect, the order of all objects in each generation,
what is tracked, the order of finalizers, closed generators and weak reference callbacks, what came
back to life, gc.garbage and the statistics.  Graph number S is the same in every run; a
difference is shown with the command that repeats it alone.
"""
import argparse
import os
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

PROGRAM = r'''
import gc, sys, weakref
gc.disable()
state = 0
def pick(n):
    global state
    state = (state * 6364136223846793005 + 1442695040888963407) & 0xffffffffffffffff
    return (state >> 33) % n
log = []; roots = []; saved = []; weak = []; base = []

class Plain:
    def __init__(self, name): self.name = name
    def method(self): pass
class Slots:
    __slots__ = ("name", "left", "right", "__weakref__")
    def __init__(self, name): self.name = name
class Loud(Plain):
    def __del__(self):
        log.append("del " + self.name + live())
        kind = pick(8)
        if kind == 0: saved.append(self)
        elif kind == 1: saved.extend(getattr(self, k) for k in "cab" if hasattr(self, k))
        elif kind == 2: self.again = [self.name + "'", self]
        elif kind == 3: weak.append(weakref.ref(self, called("late " + self.name)))
class Quiet(Slots):
    __slots__ = ("extra",)
    def __del__(self): log.append("del " + self.name + live())

def live():
    return " " + "".join("-" if w() is None else "+" for w in weak)
def called(name):
    def callback(ref):
        log.append("callback " + name + live())
        if pick(6) == 0: saved.append(ref)
    return callback
def generator(name, held):
    try:
        yield held
    finally:
        log.append("close " + name)
def closure(name):
    first = second = None
    def function(a=name, *links):
        nonlocal first, second
        if links: first, second = links[0], first
        return first, second
    return function

def label(o):
    kind = type(o)
    if kind is list or kind is tuple: return o[0] if o and type(o[0]) is str else None
    if kind is dict: return o.get("name") if type(o.get("name")) is str else None
    if kind in (Plain, Slots, Loud, Quiet): return o.name
    if kind.__name__ == "generator": return o.__name__
    if kind.__name__ == "function": return o.__defaults__[0] if o.__defaults__ else None
    if kind.__name__ == "method": return "bound " + o.__self__.name
    return None

def link(a, b):
    kind = type(a)
    if kind is list:
        if len(a) > 2 and pick(2): a[1 + pick(len(a) - 1)] = b
        else: a.append(b)
    elif kind is dict: a["k%d" % pick(4)] = b
    elif kind is Plain or kind is Loud: setattr(a, "abc"[pick(3)], b)
    elif kind is Slots or kind is Quiet: setattr(a, ("left", "right")[pick(2)], b)
    elif kind.__name__ == "function": a(None, b)
def make(i, nodes):
    name = "#%d" % i
    kind = pick(20)
    some = nodes[pick(len(nodes))] if nodes else None
    if kind < 5: return [name]
    if kind < 8: return (name, some) if pick(3) else (name, 1, (name + "t", 2))
    if kind < 11: return {"name": name}
    if kind < 13: return Plain(name)
    if kind < 14: return Slots(name)
    if kind < 16: return Loud(name)
    if kind < 17: return Quiet(name)
    if kind < 18: return closure(name)
    if kind < 19:
        g = generator(name, some)
        g.__name__ = name
        if pick(2): next(g)
        return g
    return some.method if type(some) is Plain or type(some) is Loud else [name, some]
def observe(o, i):
    kind = pick(4)
    try:
        if kind == 0: weak.append(weakref.ref(o))
        elif kind == 1: weak.append(weakref.ref(o, called("w%d" % i)))
        elif kind == 2:
            r = weakref.ref(o, called("v%d" % i)); weak.append(r)
            link(o, r)
        else:
            weak.append(weakref.ref(o, called("u%d" % i)))
            weak.append(weakref.ref(o, called("u%d+" % i)))
    except TypeError:
        pass

def show(step):
    print(step, *log); log.clear()
    for g in range(3):
        names = [label(o) for o in gc.get_objects(g)]
        print(" ", g, *[n for n in names if type(n) is str and "#" in n])
    print(" ", live(), gc.get_count()[1:], [s["collected"] - b for s, b in zip(gc.get_stats(), base)], len(saved))
def run(seed):
    global state
    state = seed * 7919 + 17
    for _ in range(4): pick(2)
    gc.collect(); gc.freeze()
    base[:] = [s["collected"] for s in gc.get_stats()]
    print("graph", seed)
    nodes = []; n = 3 + pick(30)
    for i in range(n): nodes.append(make(i, nodes))
    for _ in range(pick(3 * n)): link(nodes[pick(n)], nodes[pick(n)])
    for i in range(pick(6)): observe(nodes[pick(n)], i)
    roots.extend(nodes[pick(n)] for _ in range(pick(5)))
    nodes.clear()
    show("built")
    if pick(12) == 0: gc.set_debug(gc.DEBUG_SAVEALL)
    for step in range(2 + pick(5)):
        kind = pick(6)
        if kind == 0 and roots: del roots[pick(len(roots))]
        elif kind == 1 and roots: link(roots[pick(len(roots))], roots[pick(len(roots))])
        elif kind == 2 and roots: roots.append(make(100 + step, list(roots)))
        elif kind == 3: saved.clear()
        elif kind == 4 and pick(3) == 0: gc.freeze()
        elif kind == 5 and pick(3) == 0: gc.unfreeze()
        show("collect %d" % gc.collect((0, 1, 2, 2)[pick(4)]))
    gc.set_debug(0)
    print("garbage", *[label(o) or type(o).__name__ for o in gc.garbage])
    gc.garbage.clear(); gc.unfreeze()
    roots.clear(); saved.clear()
    show("last %d" % gc.collect())
    while weak: weak.pop()
    saved.clear(); log.clear()
for seed in range(int(sys.argv[1]), int(sys.argv[2])): run(seed)
'''


def run(interpreter, first, last):
    env = dict(os.environ, PYTHONHASHSEED="0", PYTHONDONTWRITEBYTECODE="1")
    done = subprocess.run([interpreter, "-c", PROGRAM, str(first), str(last)], env=env, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False,
                          stdin=subprocess.DEVNULL, errors="replace")
    return done.stdout.splitlines() + [f"status {done.returncode}"] + done.stderr.splitlines()[-5:]


def difference(theirs, ours):
    """(graph, what CPython printed, what Ouro printed) of the first difference, or None."""
    graph = "?"
    for i in range(max(len(theirs), len(ours))):
        a = theirs[i] if i < len(theirs) else "(the end)"
        b = ours[i] if i < len(ours) else "(the end)"
        if a.startswith("graph "):
            graph = a.split()[1]
        if a != b:
            return graph, theirs[max(0, i - 6):i], a, b
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--graphs", type=int, default=10000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--batch", type=int, default=250)
    parser.add_argument("--oracle", default="/usr/bin/python3")
    parser.add_argument("--ouro", default="build/ouro")
    options = parser.parse_args()
    os.chdir(ROOT)
    bad = lines = 0
    last = options.seed + options.graphs
    for first in range(options.seed, last, options.batch):
        end = min(first + options.batch, last)
        theirs, ours = run(options.oracle, first, end), run(options.ouro, first, end)
        lines += len(theirs)
        found = difference(theirs, ours)
        if found:
            bad += 1
            graph, before, a, b = found
            print("\n".join(before) + f"\n  CPython: {a}\n  Ouro:    {b}")
            print(f"repeat: scripts/fuzz_gc.py --seed {graph} --graphs 1", flush=True)
            if bad == 5:
                break
    print(f"{options.graphs} graphs, {lines} lines compared, {bad or 'no'} differences")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
