#!/usr/bin/env python3
"""Compares syntax trees, positions included, with those of the `ast` module (CPython 3.11).

    grammar_tree.py DRIVER FILE-OR-FOLDER...
"""
import ast
import re
import subprocess
import sys
import warnings
from pathlib import Path

warnings.simplefilter("ignore")
sys.setrecursionlimit(100000)


class Driver:
    """The program made from grammar_driver.c."""

    def __init__(self, path):
        self.proc = subprocess.Popen([path], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def ask(self, source, mode=0, flags=0):
        """(status, text, warnings): text is the tree or the diagnostic's fields."""
        self.proc.stdin.write(b"%d %d %d\n" % (mode, flags, len(source)) + source)
        self.proc.stdin.flush()
        warned = []
        while True:
            head = self.proc.stdout.readline().split()
            if not head:
                raise SystemExit("the driver died")
            if head[0] == b"WARN":
                warned.append(head[1:])
                continue
            if head[0] == b"OK":
                text = self.proc.stdout.read(int(head[1]) + 1)[:-1]
                return "OK", text.decode("utf-8", "surrogatepass"), warned
            return head[0].decode(), head[1:], warned


def constant(value, kind):
    u = " u>" if kind else ">"
    if value is None or isinstance(value, bool):
        return str(value)
    if value is Ellipsis:
        return "Ellipsis"
    if isinstance(value, int):
        return f"<int {value:x}>"
    if isinstance(value, float):
        return f"<float {value!r}>"
    if isinstance(value, complex):
        return f"<imag {value.imag!r}>"
    if isinstance(value, str):
        return f"<str {value.encode('utf-8', 'surrogatepass').hex()}" + u
    return f"<bytes {value.hex()}>"


SKIP = {"type_comment", "type_ignores", "kind"}


def dump(node):
    if isinstance(node, list):
        return "[" + ", ".join(map(dump, node)) + "]"
    if isinstance(node, ast.Constant):
        fields = ["value=" + constant(node.value, node.kind)]
    elif isinstance(node, ast.MatchSingleton):
        fields = [f"value={node.value}"]
    elif isinstance(node, ast.AST):
        fields = [f"{name}={dump(getattr(node, name, None))}" for name in node._fields
                  if name not in SKIP]
    else:
        return f"'{node}'" if isinstance(node, str) else str(node)
    if "lineno" in node._attributes:
        fields.append(f"@{node.lineno}:{node.col_offset}-{node.end_lineno}:{node.end_col_offset}")
    return f"{type(node).__name__}({', '.join(fields)})"


def normalise(text):
    text = re.sub(r"<int ([^>]*)>", lambda m: f"<int {int(m[1], 0):x}>"
                  if not re.fullmatch("0+", m[1]) else "<int 0>", text)
    text = re.sub(r"<float ([^>]*)>", lambda m: f"<float {float(m[1])!r}>", text)
    return re.sub(r"<imag ([^>]*)>", lambda m: f"<imag {float(m[1])!r}>", text)


def compare(driver, name, source):
    try:
        want = dump(ast.parse(source))
    except (SyntaxError, ValueError):
        return None
    status, got, _ = driver.ask(source)
    if status == "OK":
        got = normalise(got)
        if got == want:
            return True
        at = next((i for i, (x, y) in enumerate(zip(want, got)) if x != y), min(len(want), len(got)))
        print(f"{name}: trees differ\n  want ...{want[max(0, at - 150):at + 80]}"
              f"\n  got  ...{got[max(0, at - 150):at + 80]}")
    else:
        print(f"{name}: rejected: {bytes.fromhex(got[5].decode()).decode()} at {got[1]}:{got[2]}")
    return False


def main():
    driver = Driver(sys.argv[1])
    count = {True: 0, False: 0, None: 0}
    for arg in map(Path, sys.argv[2:]):
        for path in sorted(arg.rglob("*.py")) if arg.is_dir() else [arg]:
            count[compare(driver, path, path.read_bytes())] += 1
    print(f"{count[True]} equal, {count[False]} different, {count[None]} not Python 3.11")
    return count[False] != 0


if __name__ == "__main__":
    sys.exit(main())
