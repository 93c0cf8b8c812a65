#!/usr/bin/env python3
"""record.py [--python PATH] [--err] FILE.py ...: a test's expectations from CPython 3.11.

The file runs under the oracle twice, with two hash seeds that must agree, and once more with a
standard output that notes which line of the file's own top level is printing.  The old `#>` and
`#!` comments are replaced by what was seen, beside the line that caused it; output of a loop at
top level, which is out of line order, goes below the loop.  With --err the whole standard error
goes to NAME.err.  See scripts/expect.py for the format.
"""
import argparse
import ast
import io
import json
import os
import re
import subprocess
import sys
import tempfile
import tokenize

import expect

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
WIDTH = 100
GAP = 2

# Runs a script with a standard output that remembers, for every line, the line number of the
# outermost frame of the script (0: none, at exit).
TRACER = r"""
import json, os, sys
report, path = sys.argv[1], sys.argv[2]
sys.argv = sys.argv[2:]
sys.path[0] = os.path.dirname(os.path.abspath(path))
whole = os.path.abspath(path)
marks = []

class Noting:
    def __init__(self, real):
        self.__dict__['real'] = real
    def __getattr__(self, name):
        return getattr(self.real, name)
    def write(self, text):
        line, frame = 0, sys._getframe(1)
        while frame:
            if frame.f_code.co_filename == whole and frame.f_code.co_name == '<module>':
                line = frame.f_lineno
            frame = frame.f_back
        marks.append((line, text))
        return self.real.write(text)

sys.stdout = Noting(sys.stdout)
def save(dump=json.dump, open=open):
    with open(report, 'w') as f:
        dump(marks, f)
with open(path, 'rb') as f:
    code = compile(f.read(), whole, 'exec')
module = type(sys)('__main__')
module.__file__ = whole
module.__builtins__ = __builtins__
sys.modules['__main__'] = module
try:
    exec(code, module.__dict__)
finally:
    save()
"""


def run(test, python, seed, prefix=()):
    env = {k: os.environ[k] for k in ("PATH", "HOME") if k in os.environ}
    env.update(LANG="C.UTF-8", LC_ALL="C.UTF-8", TERM="dumb", PYTHONDONTWRITEBYTECODE="1",
               PYTHONHASHSEED=seed)
    env.update(test.environment())
    command = test.command(python)
    if prefix:
        command[command.index(test.path):command.index(test.path)] = prefix
    with tempfile.TemporaryDirectory() as tmp:
        env["TEST_TMP"] = tmp
        done = subprocess.run(command, input=test.stdin(), capture_output=True, env=env,
                              timeout=120, check=False)
    return done.returncode, done.stdout, done.stderr


def line_map(test, python, wanted):
    """For each expected line of output the source line that printed it, or None."""
    with tempfile.TemporaryDirectory() as tmp:
        report = os.path.join(tmp, "report")
        tracer = os.path.join(tmp, "tracer.py")
        with open(tracer, "w") as f:
            f.write(TRACER)
        run(test, python, "1", [tracer, report])
        try:
            with open(report) as f:
                marks = json.load(f)
        except (OSError, ValueError):
            return None
    where, text, start = [], "", None
    for line, piece in marks:
        for char in piece:
            if start is None:
                start = line
            if char == "\n":
                where.append(start)
                text, start = text + char, None
            else:
                text += char
    if start is not None:
        where.append(start)
    seen = expect.split_lines(text.encode("utf-8", "backslashreplace"))
    if seen != wanted[:len(seen)]:
        return None
    return where + [0] * (len(wanted) - len(where))


def comment_places(source):
    """The numbers of the lines that may carry a comment at their end."""
    places = set()
    try:
        for token in tokenize.generate_tokens(io.StringIO(source).readline):
            if token.type in (tokenize.NEWLINE, tokenize.NL):
                places.add(token.start[0])
    except (tokenize.TokenError, SyntaxError):
        pass
    return places


def place(source, where):
    """Turns printing lines into comment lines: safe ones, never going back."""
    lines = source.count("\n") + 1
    safe = comment_places(source)
    statements = [(s.lineno, s.end_lineno) for s in ast.parse(source).body]
    result = list(where)
    for first, last in statements:
        own = [i for i, line in enumerate(where) if first <= line <= last]
        if any(where[a] > where[b] for a, b in zip(own, own[1:])):
            for i in own:
                result[i] = last + 0.5
    low = 0
    for i, line in enumerate(result):
        if line == 0:
            line = lines + 0.5
        elif line == int(line):
            while line not in safe and line < lines:
                line += 1
        low = result[i] = max(line, low)
    return result


def comment(text):
    if (text != text.rstrip() or not text.isprintable() or expect.marker("x #> " + text)[2] != 2):
        return "#>= " + repr(text)
    return "#> " + text if text else "#>"


def weave(lines, groups):
    """The source with its comments; groups maps a place to a list of comments."""
    out = []
    for number, line in enumerate(lines, 1):
        here = groups.get(number, [])
        if here:
            column = max(len(line) + GAP, 36) if len(line) + GAP <= 60 else len(line) + GAP
            fits = all(column + len(c) <= WIDTH for c in here)
            if line.strip() and column + len(here[0]) <= WIDTH:
                out.append(line.ljust(column) + here[0])
                pad = column if fits else 0
                out += [" " * pad + c for c in here[1:]]
            else:
                indent = len(line) - len(line.lstrip())
                out.append(line)
                out += [" " * indent + c for c in here]
        else:
            out.append(line)
        out += groups.get(number + 0.5, [])
    return out


def end_marks(test, status, err):
    """The `#!` texts of a run that ended with a traceback."""
    lines = expect.split_lines(err)
    source = "\n".join(test.lines)
    try:
        compile(source, test.path, "exec")
    except SyntaxError as e:
        place = f"{e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}"
        return [f"{type(e).__name__} {place} {e.msg}"]
    last = max((i for i, line in enumerate(lines) if line.startswith("  ")), default=-1)
    return lines[last + 1:] if status == 1 else []


def end_line(test, err):
    """The line of the file's top level, or of its syntax error, that ended the run."""
    found = re.findall(r'File "([^"]*)", line (\d+)', err.decode("utf-8", "replace"))
    own = [int(n) for path, n in found if os.path.basename(path) == os.path.basename(test.path)]
    return own[0] if own else len(test.lines)


def bare(path):
    """The file without expectations."""
    with open(path, encoding="utf-8", errors="surrogateescape") as f:
        lines = f.read().rstrip().split("\n")
    return [s for s in map(expect.strip, lines) if s is not None]


def write(path, lines):
    while lines and not lines[-1].strip():
        lines.pop()
    with open(path, "w", encoding="utf-8", errors="surrogateescape") as f:
        f.write("\n".join(lines) + "\n")


def observe(path, python):
    test = expect.Test(path)
    runs = [run(test, python, seed) for seed in ("1", "2")]
    if runs[0][:2] != runs[1][:2] or expect.neutral(runs[0][2]) != expect.neutral(runs[1][2]):
        raise SystemExit(f"record.py: {path}: output depends on the hash seed")
    return test, runs[0]


def record(path, python, keep_err):
    plain = bare(path)
    current = plain
    write(path, list(plain))
    for _ in range(4):
        test, (status, out, err) = observe(path, python)
        wanted = expect.split_lines(out)
        ends = []
        if keep_err:
            with open(path[:-3] + ".err", "wb") as f:
                f.write(expect.neutral(err))
        elif err and test.directives.get("stderr") != "any":
            ends = end_marks(test, status, err)
            if not ends:
                raise SystemExit(f"record.py: {path}: unexpected stderr:\n{err.decode()}")
        lines = annotate(test, python, plain, wanted, ends, err)
        if lines == current:
            break
        write(path, list(lines))
        current = lines
    complaints = expect.Test(path).check(*observe(path, python)[1])
    if complaints:
        raise SystemExit(f"record.py: {path}: {'; '.join(complaints)}")


def annotate(test, python, plain, wanted, ends, err):
    shift = mapping(test.lines, plain)
    groups = {}
    if wanted:
        where = line_map(test, python, wanted) or [0] * len(wanted)
        where = [shift.get(w, len(plain)) if w else 0 for w in where]
        for text, at in zip(wanted, place("\n".join(plain), where)):
            groups.setdefault(min(at, len(plain) + 0.5), []).append(comment(text))
    if ends:
        at = shift.get(end_line(test, err), len(plain))
        try:
            at = place("\n".join(plain), [at])[0]
        except SyntaxError:
            pass
        groups.setdefault(at, []).extend("#! " + e for e in ends)
    return weave(plain, groups)


def mapping(lines, plain):
    """From line numbers of the annotated file to those of the bare one."""
    result, number = {}, 0
    for i, line in enumerate(lines, 1):
        if expect.strip(line) is not None:
            number += 1
        result[i] = min(number, len(plain))
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="+")
    parser.add_argument("--python", default="/usr/bin/python3")
    parser.add_argument("--err", action="store_true", help="record stderr in NAME.err")
    options = parser.parse_args()
    files = [os.path.relpath(os.path.abspath(f), ROOT) for f in options.files]
    os.chdir(ROOT)
    status = 0
    for path in files:
        try:
            record(path, options.python, options.err or os.path.exists(path[:-3] + ".err"))
        except SystemExit as e:
            print(e, file=sys.stderr)
            status = 1
    return status


if __name__ == "__main__":
    sys.exit(main())
