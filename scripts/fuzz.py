#!/usr/bin/env python3
"""fuzz.py [--count N] [--seed S] [--ouro PATH] [--oracle PATH]: mutated sources, two judges.

Takes statements from tests/, deletes, doubles, swaps and replaces tokens, and lets both
interpreters compile the results in one run each.  Reported are crashes, and sources on which the
two disagree whether they compile, or on message and place of the error.
"""
import argparse
import ast
import io
import os
import random
import subprocess
import sys
import tempfile
import tokenize

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SPARE = [
    "(", ")", "[", "]", "{", "}", ",", ":", ";", ".", "=", ":=", "==", "+", "-", "*", "**", "/",
    "@", "->", "...", "%", "<", "not", "in", "is", "and", "or", "if", "else", "for", "while",
    "def", "class", "return", "yield", "await", "async", "lambda", "import", "from", "as",
    "with", "try", "except", "finally", "raise", "del", "pass", "match", "case", "None", "x",
    "1", "1.5", "'s'", "f'{x}'", "b'b'", "\n", "\n    ", "  ", "!", "$", "0x", "'", "\\",
]

JUDGE = r"""
import sys
def judge(source):
    try:
        compile(source, "f", "exec")
    except SyntaxError as e:
        return f"{type(e).__name__} {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {e.msg}"
    except (ValueError, OverflowError, RecursionError, MemoryError) as e:
        return f"{type(e).__name__} {e}"
    return "compiles"
try:
    import warnings
    warnings.simplefilter("ignore")
except ImportError:
    pass
with open(sys.argv[1]) as f:
    for line in f:
        print(judge(eval(line)), flush=True)
"""


def statements():
    """Sources of the top-level statements of all tests, the short ones."""
    found = []
    for folder, _, files in os.walk("tests"):
        for name in sorted(files):
            if name.endswith(".py"):
                with open(os.path.join(folder, name), encoding="utf-8", errors="replace") as f:
                    text = f.read()
                try:
                    tree = ast.parse(text)
                except (SyntaxError, ValueError):
                    continue
                found += [ast.get_source_segment(text, s) for s in tree.body]
    return [s for s in found if s and len(s) < 400]


def tokens(source):
    """The source as a list of pieces, blanks kept with the token they follow."""
    pieces, last = [], (1, 0)
    lines = source.splitlines(keepends=True)
    try:
        for t in tokenize.generate_tokens(io.StringIO(source).readline):
            if t.type in (tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER):
                continue
            gap = lines[t.start[0] - 1][last[1] if last[0] == t.start[0] else 0:t.start[1]]
            pieces.append(gap + t.string)
            last = t.end
    except (tokenize.TokenError, SyntaxError, IndexError):
        pass
    return pieces


def mutate(source, rng):
    pieces = tokens(source)
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        if not pieces:
            break
        i = rng.randrange(len(pieces))
        kind = rng.randrange(5)
        if kind == 0:
            del pieces[i]
        elif kind == 1:
            pieces.insert(i, pieces[i])
        elif kind == 2:
            j = rng.randrange(len(pieces))
            pieces[i], pieces[j] = pieces[j], pieces[i]
        elif kind == 3:
            pieces[i] = rng.choice(SPARE)
        else:
            pieces.insert(i, " " + rng.choice(SPARE) + " ")
    return "".join(pieces)


def verdicts(interpreter, judge, cases):
    """One verdict a case; the case an interpreter dies on gets its exit status, and it goes on."""
    out = []
    while len(out) < len(cases):
        with tempfile.NamedTemporaryFile("w", suffix=".txt", delete=False) as f:
            f.writelines(ascii(c) + "\n" for c in cases[len(out):])
        done = subprocess.run([interpreter, judge, f.name], capture_output=True, text=True,
                              errors="replace", check=False)
        os.unlink(f.name)
        got = done.stdout.split("\n")[:-1]
        out += got
        if len(out) < len(cases):
            out.append(f"DIED with status {done.returncode}: {done.stderr[-300:]}")
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--ouro", default="build/ouro-asan")
    parser.add_argument("--oracle", default="/usr/bin/python3")
    options = parser.parse_args()
    os.chdir(ROOT)
    rng = random.Random(options.seed)
    pool = statements()
    cases = [mutate(rng.choice(pool), rng) for _ in range(options.count)]
    with tempfile.NamedTemporaryFile("w", suffix=".py", delete=False) as f:
        f.write(JUDGE)
    theirs = verdicts(options.oracle, f.name, cases)
    ours = verdicts(options.ouro, f.name, cases)
    os.unlink(f.name)
    died = judged = worded = 0
    for case, a, b in zip(cases, theirs, ours):
        if a == b:
            continue
        died += b.startswith("DIED")
        judged += (a == "compiles") != (b == "compiles")
        worded += 1
        print(f"--- {case!r}\n  oracle: {a}\n  ouro:   {b}")
    print(f"{len(cases)} cases: {died} died, {judged} judged otherwise, {worded} differ in all")
    return 1 if died or judged else 0


if __name__ == "__main__":
    sys.exit(main())
