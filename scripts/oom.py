#!/usr/bin/env python3
"""oom.py [--runs N] [--seed S] [--ouro PATH]: tests whose n-th allocation fails.

Each run takes a test at random and fails one allocation (OURO_OOM=n), or in every seventh run all
from the n-th on (n+).  The test may end as it likes, but not by a signal, by a time-out or, when a
single allocation failed, with objects left over (the audit build's status 99).
"""
import argparse
import os
import random
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
FOLDERS = ("compile", "error", "gc", "grammar", "interp", "object", "regress", "runtime", "stdlib")
AUDIT_STATUS = 99


def scripts():
    for folder in FOLDERS:
        for name in sorted(os.listdir(os.path.join("tests", folder))):
            if name.endswith(".py"):
                yield os.path.join("tests", folder, name)


def judge(ouro, script, point):
    """What is wrong with the run, or None."""
    try:
        done = subprocess.run([ouro, script], env={**os.environ, "OURO_OOM": point}, timeout=60,
                              capture_output=True, stdin=subprocess.DEVNULL, check=False)
    except subprocess.TimeoutExpired:
        return "timed out"
    if done.returncode < 0:
        return f"signal {-done.returncode}: {done.stderr[-200:]!r}"
    if done.returncode == AUDIT_STATUS and not point.endswith("+"):
        return f"objects left over: {done.stderr[-200:]!r}"
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--ouro", default="build/ouro-audit")
    options = parser.parse_args()
    os.chdir(ROOT)
    rng, pool, wrong = random.Random(options.seed), list(scripts()), 0
    for i in range(options.runs):
        script, point = rng.choice(pool), str(int(10 ** rng.uniform(0, 4.8)))
        point += "+" if i % 7 == 0 else ""
        reason = judge(options.ouro, script, point)
        if reason:
            wrong += 1
            print(f"OURO_OOM={point} {options.ouro} {script}\n    {reason}", flush=True)
    print(f"{options.runs} runs, {wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
