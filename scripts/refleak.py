#!/usr/bin/env python3
"""refleak.py [--ouro PATH] [--jobs N] [PATH or WORD ...]: does a test leave more objects each time?

Runs every test script five times in one process, each time as a fresh __main__, collects, and
counts the live blocks.  What a first run keeps for good (imported modules, caches, interned names)
is no leak; a count that rises after each of the last three runs is one.  The audit build cannot
see these: its ledger is empty at the end even if an object lived too long.

A script that keeps something on purpose says so: `# refleak: reason`.
"""
import argparse
import concurrent.futures
import os
import re
import subprocess
import sys
import tempfile

import run_tests

HARNESS = r"""
import gc, io, sys
path = sys.argv[0]
with open(path, "rb") as f:
    code = compile(f.read(), path, "exec")
main, counts = sys.modules["__main__"].__dict__, []
kept = {name: value for name, value in main.items() if name[:2] == "__"}
std, keep = (sys.stdout, sys.stderr), type("", (), {})

def once():
    space = dict(kept, __file__=path)
    sys.stdout, sys.stderr = io.StringIO(), io.StringIO()
    try:
        exec(code, space)
    except BaseException:
        pass
    finally:
        sys.stdout, sys.stderr = std
    space.clear()
    gc.enable()

for i in range(5):
    once()
    for name in "last_type", "last_value", "last_traceback":
        if hasattr(sys, name):
            delattr(sys, name)
    gc.collect()
    gc.collect()
    gc.garbage.clear()
    counts.append(sys.getallocatedblocks() - len(counts))  # without the counts themselves
print(*counts)
"""
REASON = re.compile(r"^# refleak: \S", re.M)


def counts_of(path, ouro):
    """The counts after each run, or the reason why there are none."""
    with open(path, encoding="utf-8", errors="replace") as f:
        if REASON.search(f.read()):
            return None, "kept on purpose"
    with tempfile.TemporaryDirectory(prefix="ouro-leak-") as tmp:
        env = dict(run_tests.clean_environment(), TEST_TMP=tmp,
                   PYTHONPATH=os.path.dirname(os.path.abspath(path)))
        command = [ouro, "-c", f"import sys; sys.argv[:] = [{os.path.abspath(path)!r}]\n" + HARNESS]
        try:
            done = subprocess.run(command, capture_output=True, env=env, cwd=tmp, check=False,
                                  stdin=subprocess.DEVNULL, timeout=60)
        except subprocess.TimeoutExpired:
            return None, "takes too long five times"
    words = done.stdout.split()
    if done.returncode or len(words) != 5:
        return None, "ends the process"
    return [int(w) for w in words], None


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("selection", nargs="*")
    parser.add_argument("--ouro", default="build/ouro")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 2)
    options = parser.parse_args()
    os.chdir(run_tests.ROOT)
    ouro = os.path.abspath(options.ouro)
    paths = [p for p in run_tests.find_tests() if run_tests.wanted(p, options.selection)]
    clean = leaks = skipped = 0
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for path, (n, why) in zip(paths, pool.map(lambda p: counts_of(p, ouro), paths)):
            if why:
                skipped += 1
                print(f"skip {path}: {why}", flush=True)
            elif n[1] < n[2] < n[3] < n[4]:
                leaks += 1
                print(f"LEAK {path}: {n[4] - n[3]} blocks a run", flush=True)
            else:
                clean += 1
    print(f"{clean} clean, {leaks} leaking, {skipped} skipped")
    return 1 if leaks else 0


if __name__ == "__main__":
    sys.exit(main())
