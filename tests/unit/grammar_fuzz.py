#!/usr/bin/env python3
"""Compares trees and diagnostics with CPython 3.11 on mutated sources.

    grammar_fuzz.py DRIVER SEED COUNT [FOLDER [MODE]]       MODE: exec (default), single, eval

Statements of the catalogue and of the Python files in FOLDER (default: the library of the running
interpreter) have tokens or characters dropped, doubled, swapped, replaced and inserted.
"""
import ast
import collections
import os
import random
import re
import sys
import warnings
from pathlib import Path

from grammar_errors import MODES, actual, catalogue, expected, same
from grammar_tree import Driver, dump, normalise

warnings.simplefilter("ignore")
POOL = """( ) [ ] { } , : = := * ** if else for in not is lambda yield await async as x 1 "s" . ... and or -
@ -> == < ; match case with from import del return None True / | += while class def try except finally
pass raise global f"{x}" b"z" elif print _ 1.5 2j 'é' assert f"{a b}" \\ # $""".split() + ["\n", "\n    ", "\n  "]
TOKEN = re.compile(r'[A-Za-z_]\w*|\d[\w.]*|"[^"\n]*"|\'[^\'\n]*\'|\n[ \t]*|[^\S\n]+|\S')


def statements(folder, rng):
    out = list(catalogue())
    files = sorted(Path(folder).rglob("*.py"))
    for path in rng.sample(files, min(200, len(files))):
        try:
            text = path.read_text(encoding="utf-8")
            tree = ast.parse(text)
        except (SyntaxError, ValueError):
            continue
        lines = text.split("\n")
        for node in ast.walk(tree):
            if isinstance(node, ast.stmt) and node.end_lineno - node.lineno < 8:
                block = lines[node.lineno - 1:node.end_lineno]
                indent = len(block[0]) - len(block[0].lstrip())
                out.append("\n".join(line[indent:] for line in block) + "\n")
    return out


def mutate(rng, source):
    parts = TOKEN.findall(source)
    if not parts:
        return source
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        if not parts:
            break
        i = rng.randrange(len(parts))
        op = rng.randrange(7)
        if op == 0:
            del parts[i]
        elif op == 1:
            parts.insert(i, parts[i])
        elif op == 2:
            parts[i] = " " + rng.choice(POOL) + " "
        elif op == 3:
            parts.insert(i, " " + rng.choice(POOL) + " ")
        elif op == 4:
            j = rng.randrange(len(parts))
            parts[i], parts[j] = parts[j], parts[i]
        elif op == 5:
            parts.insert(i, rng.choice(parts))
        else:
            k = rng.randrange(len(parts[i]) + 1)
            parts[i] = parts[i][:k] + rng.choice(POOL) + parts[i][k:]
    return "".join(parts)


def check(driver, source, stats, mode):
    try:
        source.encode()
    except UnicodeEncodeError:
        return
    if "\0" in source:
        return
    want, got = expected(source, mode), actual(driver, source, mode)
    kind = "accepted" if want is None else "message" if not want[1].startswith("invalid syntax") else "generic"
    stats[kind] += 1
    if not same(want, got):
        stats["DIFFERENT " + kind] += 1
        if stats["DIFFERENT " + kind] <= 12:
            print(f"{source!r}\n  want {want}\n  got  {got}")
    elif want and (want[6] or None) != got[6]:
        stats["other text"] += 1
        if stats["other text"] <= 3:
            print(f"{source!r}\n  want {want}\n  got  {got}")
    elif want is None:
        tree = normalise(driver.ask(source.encode(), MODES[mode], 1)[1])
        want = dump(ast.parse(source, mode=mode))
        if tree != want:
            stats["DIFFERENT tree"] += 1
            if stats["DIFFERENT tree"] <= 5:
                print(f"{source!r}\n  {want}\n  {tree}")


def main():
    driver = Driver(sys.argv[1])
    rng = random.Random(int(sys.argv[2]))
    folder = sys.argv[4] if len(sys.argv) > 4 else os.path.dirname(os.__file__)
    mode = sys.argv[5] if len(sys.argv) > 5 else "exec"
    stats = collections.Counter()
    pool = statements(folder, rng)
    for _ in range(int(sys.argv[3])):
        source = mutate(rng, rng.choice(pool))
        check(driver, source.strip() if mode == "eval" else source, stats, mode)
    print(dict(sorted(stats.items())))
    return any(k.startswith("DIFFERENT") for k in stats)


if __name__ == "__main__":
    sys.exit(main())
