"""Compares gc_test's collector with CPython's: the same pseudo-random programs, the same results
of every collect(), the same contents and order of every generation, the same finalizers and
callbacks in the same order.

    gc_order.py PATH/TO/gc_test [RUNS]          needs CPython 3.11
"""
import gc
import subprocess
import sys
import weakref

NAMES, REFS = 60, 20


class Node:
    __slots__ = ("a", "b", "c", "d", "n", "__weakref__")

    def __init__(self, n):
        self.n = n
        self.a = self.b = self.c = self.d = None


class Fin(Node):
    __slots__ = ()

    def __del__(self):
        print("del", self.n)
        if self.n % 7 == 0:
            names[self.n % NAMES] = self


names = [None] * NAMES
refs = [None] * REFS
labels = {}
state = 0
numbers = iter(range(10**9))
label_numbers = iter(range(10**9))


def rnd(n):
    global state
    state = (state * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
    return (state >> 33) % n


def called(ref):
    print("call", labels[id(ref)])


def collect_and_print(g):
    found = gc.collect(g)
    print("collect", g, found)
    for k in range(3):
        print(k, *[o.n for o in gc.get_objects(k) if isinstance(o, Node)])


def order_step(keep):
    op = rnd(1600)
    if op < keep * 16:
        i = rnd(NAMES)
        if names[i] is None:
            names[i] = Node(next(numbers))
    elif op < 1280:
        i, j, k = rnd(NAMES), rnd(3), rnd(NAMES)
        if names[i] is not None:
            setattr(names[i], "abc"[j], names[k])
    elif op < 1597:
        i = rnd(NAMES)
        names[i] = None
    else:
        collect_and_print(rnd(3))


def life_new(keep, i):
    kind, j, k = rnd(8), rnd(NAMES), rnd(NAMES)
    if kind == 0:
        names[i] = [None, None, None]
    elif kind == 1:
        names[i] = (names[j], names[k])
    elif names[i] is None:
        names[i] = (Fin if kind < 2 + keep % 4 else Node)(next(numbers))


def life_refer(i, j, k):
    if type(names[i]) is list:
        names[i][j] = names[k]
    elif isinstance(names[i], Node):
        setattr(names[i], "abc"[j], names[k])


def life_weak(i, r):
    if isinstance(names[i], Node):
        ref = weakref.ref(names[i], called)
        labels[id(ref)] = next(label_numbers)
        refs[r] = ref


def life_step(keep):
    op = rnd(1600)
    if op < keep * 16:
        life_new(keep, rnd(NAMES))
    elif op < 1100:
        life_refer(rnd(NAMES), rnd(3), rnd(NAMES))
    elif op < 1200:
        life_weak(rnd(NAMES), rnd(REFS))
    elif op < 1280:
        i, r = rnd(NAMES), rnd(REFS)
        if isinstance(names[i], Node):
            names[i].d = refs[r]
    elif op < 1597:
        i = rnd(NAMES)
        names[i] = None
    else:
        collect_and_print(rnd(3))


def program(kind, seed, steps, keep):
    global state
    state = seed
    gc.disable()
    gc.collect()
    gc.freeze()
    step = life_step if kind == "life" else order_step
    for _ in range(steps):
        step(keep)
    print("end")
    for _ in range(9):
        for i in range(NAMES):
            names[i] = None
        for i in range(REFS):
            refs[i] = None
        gc.collect()


def main():
    if sys.argv[1] == "program":
        program(sys.argv[2], *map(int, sys.argv[3:]))
        return 0
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 10
    wrong = collections = 0
    for seed in range(1, runs + 1):
        for kind in "order", "life":
            args = [kind, str(seed), str(20000 + 4000 * (seed % 5)), str(20 + 9 * (seed % 5))]
            want = subprocess.run([sys.executable, __file__, "program", *args],
                                  capture_output=True, text=True).stdout
            have = subprocess.run([sys.argv[1], *args], capture_output=True, text=True).stdout
            collections += want.count("collect")
            if want != have:
                wrong += 1
                print(f"gc_order: {kind} {seed}: differs from CPython")
    print(f"gc_order: {2 * runs - wrong} of {2 * runs} runs equal, {collections} collections")
    return wrong != 0


if __name__ == "__main__":
    sys.exit(main())
