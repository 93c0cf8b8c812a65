#!/usr/bin/env python3
"""Compares diagnostics (type, message, range, text) with those of CPython 3.11 on a catalogue of wrong sources.

    grammar_errors.py DRIVER [-v]
"""
import sys
import warnings
from pathlib import Path

from grammar_tree import Driver

warnings.simplefilter("ignore")
KINDS = {1: "SyntaxError", 4: "SyntaxError", 2: "IndentationError", 3: "TabError", 5: "MemoryError", 6: "RecursionError",
         7: "ValueError"}
MODES = {"exec": 0, "single": 1, "eval": 2}
ONLY_AST = 0x400


def expected(source, mode="exec"):
    """What CPython says: None (accepted) or (type, message, line, column, end line, end column, text)."""
    try:
        compile(source, "f.py", mode, ONLY_AST, dont_inherit=True)
    except SyntaxError as e:
        return (type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, e.text)
    except (ValueError, MemoryError, RecursionError) as e:
        return (type(e).__name__, str(e), 0, 0, 0, 0, None)
    return None


def unhex(field):
    return None if field == b"-" else bytes.fromhex(field.decode()).decode("utf-8", "replace")


def actual(driver, source, mode="exec"):
    raw = source if isinstance(source, bytes) else source.encode("utf-8", "surrogatepass")
    status, got, _ = driver.ask(raw, MODES[mode], not isinstance(source, bytes))
    if status == "OK":
        return None
    return (KINDS[int(got[0])], unhex(got[5]) or "", *map(int, got[1:5]), unhex(got[6]))


def same(want, got):
    if want is None or got is None:
        return want == got
    if want[2] == 0:                           # no position at all
        return want[:2] == got[:2]
    return want[:6] == got[:6]


def catalogue():
    """Sources are separated by lines of "----"; escapes are those of Python strings."""
    text = Path(__file__).with_name("grammar_errors.txt").read_text(encoding="utf-8")
    for part in text.split("\n----\n"):
        yield part


def main():
    driver = Driver(sys.argv[1])
    bad = total = texts = accepted = 0
    for source in catalogue():
        want, got = expected(source), actual(driver, source)
        total += 1
        accepted += want is None
        if not same(want, got):
            bad += 1
            print(f"{source!r}\n  want {want}\n  got  {got}")
        elif want and want[6] != got[6]:
            texts += 1
            if "-v" in sys.argv:
                print(f"{source!r}\n  want {want}\n  got  {got}")
    print(f"{total} sources ({accepted} valid), {bad} different, {texts} with another text")
    return bad != 0


if __name__ == "__main__":
    sys.exit(main())
