#!/usr/bin/env python3
"""fuzz_prompt.py [--sessions N] [--seed S] [--oracle PATH] [--ouro PATH]

Statements with mistakes in them, typed at CPython's prompt and at Ouro's.  Compared are the
prompts, which tell whether a statement was taken for complete, and the errors.
"""
import argparse
import os
import random
import re
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(ROOT, "tests", "unit"))
from grammar_fuzz import mutate, statements

# Typed inside "if 0:", a statement is only compiled; as it is, it must do no harm or wait.
HARMFUL = re.compile(r"exit|input|stdin|open|os\.|while|kill|signal|fork|sleep|range|1000|import")
MODULE_ERRORS = re.compile(r"^(NameError|AttributeError|ImportError|ModuleNotFound).*$", re.M)
ADDRESS = re.compile(r"0x[0-9a-f]{6,}")


def session(binary, typed):
    env = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    done = subprocess.run([binary, "-q", "-i"], input=typed.encode(), env=env, timeout=60,
                          stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    shown = ADDRESS.sub("0x...", done.stderr.decode("utf-8", "replace"))
    return MODULE_ERRORS.sub(r"\1", shown)


def make(rng, pool):
    source = mutate(rng, rng.choice(pool)) if rng.random() < 0.7 else rng.choice(pool)
    if rng.random() < 0.5 and not HARMFUL.search(source):
        return source + "\n" * rng.choice((1, 2))
    lines = ["  " + line for line in source.split("\n")]
    return "if 0:\n" + "\n".join(lines) + "\n" * rng.choice((1, 2))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--sessions", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--oracle", default="/usr/bin/python3")
    parser.add_argument("--ouro", default=os.path.join(ROOT, "build", "ouro"))
    options = parser.parse_args()
    rng = random.Random(options.seed)
    pool = statements(os.path.join(ROOT, "tests"), rng)
    different = 0
    for _ in range(options.sessions):
        typed = make(rng, pool)
        command = re.search(r"^\s*:", typed, re.M)     # what Ouro alone has
        if command or "\0" in typed or re.search("[\ud800-\udfff]", typed):
            continue
        want, got = session(options.oracle, typed), session(options.ouro, typed)
        if want != got:
            different += 1
            print(f"{typed!r}\nCPython:\n{want}\nOuro:\n{got}")
    print(f"{options.sessions} sessions, {different} different")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
