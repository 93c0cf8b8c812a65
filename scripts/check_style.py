#!/usr/bin/env python3
"""check_style.py: what every text file of the project keeps to.

Lines of at most 100 columns (Python and .ops files: 120), files of at most 1,200 lines,
functions of C of at most 60 lines,
no blanks at line ends, no tabs (Makefile apart), a newline at the end, no left-over markers.
Every .c file opens with a comment.
"""
import os
import re
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
WIDTH, SCRIPT_WIDTH, FILE_LINES, FUNCTION_LINES = 100, 120, 1200, 60
CODE = (".c", ".h", ".re", ".y", ".ops", ".def", ".asdl", ".py", ".sh")
TEXT = CODE + (".md",)
SKIPPED = {"build", ".git", "__pycache__", ".cache"}
BANNED = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b")


def files():
    for folder, folders, names in os.walk("."):
        folders[:] = sorted(f for f in folders if f not in SKIPPED)
        for name in sorted(names):
            path = os.path.normpath(os.path.join(folder, name))
            if name.endswith(TEXT) or name == "Makefile":
                yield path


def check_lines(path, lines):
    is_test = path.startswith("tests" + os.sep)
    for number, line in enumerate(lines, 1):
        width = SCRIPT_WIDTH if path.endswith((".py", ".ops")) else WIDTH
        if len(line) > width and not path.endswith(".md") and not is_test:
            yield number, f"{len(line)} columns"
        if line != line.rstrip() and not is_test:
            yield number, "blank at the end of the line"
        if "\t" in line and not path.endswith("Makefile") and not is_test:
            yield number, "tab"
        if BANNED.search(line) and not is_test:
            yield number, f"left-over marker: {BANNED.search(line).group()}"


def check_functions(lines):
    """A function of C: an opening brace in column 0 after a line that ends with `)`."""
    start = None
    for number, line in enumerate(lines, 1):
        if line == "{":
            start = number
        elif line == "}" and start:
            if number - start - 1 > FUNCTION_LINES:
                yield start, f"function of {number - start - 1} lines"
            start = None


def check(path):
    with open(path, "rb") as f:
        data = f.read()
    if path.startswith("tests" + os.sep) and path.endswith(".py"):
        return
    if data and not data.endswith(b"\n"):
        yield 1, "no newline at the end"
    try:
        lines = data.decode("utf-8").split("\n")[:-1]
    except UnicodeDecodeError:
        yield 1, "not UTF-8"
        return
    yield from check_lines(path, lines)
    if path.endswith(CODE) and len(lines) > FILE_LINES:
        yield len(lines), f"{len(lines)} lines"
    if path.endswith(".c"):
        yield from check_functions(lines)
        if lines and not lines[0].startswith(("/*", "//")):
            yield 1, "no opening comment"


def main():
    os.chdir(ROOT)
    bad = 0
    for path in files():
        for number, why in check(path):
            bad += 1
            print(f"{path}:{number}: {why}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
