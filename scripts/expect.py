"""The format of a test: what a file under tests/ expects from the interpreter that runs it.

A test is a Python file.  Its expectations are comments beside the cause:

    print(1 + 1)                  #> 2
    print("a\\n\\nb")               #> a
                                  #>
                                  #> b
    print("x  ")                  #>= 'x  '
    {}["boom"]                    #! KeyError: 'boom'

* `#>` then a space: one line of standard output, in the order of the file.  Blanks at its end do
  not count.  `#>` alone: an empty line.
* `#>=` then a space and a Python string literal: a line that a comment cannot hold (blanks at the
  end, control characters, text that contains a marker).
* `#!`: how the run ends: the last lines of standard error, exit status 1.  Without it standard
  error must be empty and the status 0.  For a syntax error in the file itself:
  `#! SyntaxError 2:7-2:10 message` (line:column-line:column, as CPython counts them); the caret
  display is checked too.
* A sibling NAME.err holds the whole expected standard error; {ROOT} stands for the folder above
  tests/, and all addresses (0x...) are equal.
* The marker is the last one on its line and stands at its start or after a blank.

Directives stand in the first ten lines, each alone on a line:

    # args: a 'b c'             arguments of the script
    # flags: -O -X dev          arguments of the interpreter
    # stdin: 'one\\ntwo\\n'       a string literal (default: empty)
    # env: NAME=value ...       additions to the environment
    # exit: 3                   the exit status
    # stderr: any               standard error is not looked at
    # timeout: 30               seconds in the release build
    # slow: reason              not run in the sanitizer and stress builds
    # no-stress: reason         not run in the stress build: the outcome hangs on when it collects
    # ouro-only: reason         not run by the oracle

A test finds a folder of its own, empty at the start, in the environment variable TEST_TMP.
"""
import ast
import os
import re
import shlex

MARKER = re.compile(r"(?:^|(?<=\s))#(>=|>|!)(?: (.*))?$")
DIRECTIVE = re.compile(r"# (args|flags|stdin|env|exit|stderr|timeout|slow|no-stress|ouro-only): ?(.*)$")
SYNTAX = re.compile(r"(SyntaxError|IndentationError|TabError) (\d+):(\d+)-(\d+):(-?\d+) (.*)$")
DIRECTIVE_LINES = 10


def marker(line):
    """(kind, text, start column) of the expectation on a source line, or None."""
    best = None
    for match in re.finditer(r"(?:^|(?<=\s))#(?:>=|>|!)(?= |$)", line):
        best = match
    if not best:
        return None
    match = MARKER.match(line, best.start())
    if not match:
        return None
    return match.group(1), (match.group(2) or "").rstrip(), best.start()


def strip(line):
    """The line without its expectation; None if nothing else was on it."""
    found = marker(line)
    if not found:
        return line
    rest = line[:found[2]].rstrip()
    return rest or None


class Test:
    """One file with its expectations."""

    def __init__(self, path):
        self.path = path
        self.name = path[:-3]
        self.stdout = []
        self.end = []
        self.directives = {}
        with open(path, "rb") as f:
            data = f.read()
        self.lines = data.decode("utf-8", "surrogateescape").split("\n")
        for number, line in enumerate(self.lines):
            self.read(number, line)
        self.err = None
        if os.path.exists(self.name + ".err"):
            with open(self.name + ".err", "rb") as f:
                self.err = f.read()

    def read(self, number, line):
        directive = DIRECTIVE.match(line) if number < DIRECTIVE_LINES else None
        if directive:
            self.directives[directive.group(1)] = directive.group(2)
            return
        found = marker(line)
        if not found:
            return
        kind, text, _ = found
        if kind == ">":
            self.stdout.append(text)
        elif kind == ">=":
            self.stdout.append(ast.literal_eval(text))
        else:
            self.end.append(text)

    def command(self, interpreter):
        d = self.directives
        return ([interpreter] + shlex.split(d.get("flags", "")) + [self.path]
                + shlex.split(d.get("args", "")))

    def environment(self):
        return dict(word.split("=", 1) for word in shlex.split(self.directives.get("env", "")))

    def stdin(self):
        text = self.directives.get("stdin")
        return ast.literal_eval(text).encode() if text else b""

    def status(self):
        if "exit" in self.directives:
            return int(self.directives["exit"])
        return 1 if self.end or self.err is not None else 0

    def check(self, status, out, err):
        """A list of complaints about a finished run; empty means the test passed."""
        wrong = []
        got = split_lines(out)
        if [g.rstrip() if i < len(self.stdout) and g.rstrip() == self.stdout[i] else g
                for i, g in enumerate(got)] != self.stdout:
            wrong.append(first_difference(self.stdout, got))
        if status != self.status():
            wrong.append(f"exit status {status}, expected {self.status()}")
        wrong += self.check_stderr(err)
        return wrong

    def check_stderr(self, err):
        if self.directives.get("stderr") == "any":
            return []
        if self.err is not None:
            err = neutral(err)
            if err == self.err:
                return []
            return ["stderr: " + first_difference(split_lines(self.err), split_lines(err))]
        got = split_lines(err)
        if not self.end:
            return ["stderr is not empty: " + " | ".join(got[-4:])] if got else []
        syntax = SYNTAX.match(self.end[0])
        if syntax:
            want = self.syntax_display(syntax)
            got = got[-len(want):]
        else:
            want = self.end
            got = got[-len(want):]
        return [] if got == want else ["end: " + first_difference(want, got)]

    def syntax_display(self, match):
        """The lines CPython prints for a syntax error at the recorded place."""
        kind, line, lo, end_line, hi, message = match.groups()
        line, lo, end_line, hi = int(line), int(lo), int(end_line), int(hi)
        display = [f'  File "{os.path.abspath(self.path)}", line {line}']
        source = self.lines[line - 1].rstrip("\n") if line <= len(self.lines) else ""
        text = source.lstrip(" \n\f")
        if text:
            display.append("    " + text)
            indent = len(source) - len(text)
            if end_line != line:
                hi = len(source.rstrip()) + 1
            if hi in (lo, 0):
                hi = lo + 1
            start, stop = lo - 1 - indent, hi - 1 - indent
            if start >= 0:
                blanks = "".join(c if c.isspace() else " " for c in text[:start])
                display.append("    " + blanks.ljust(start) + "^" * (stop - start))
        return display[2 if not text else 1:] + [f"{kind}: {message}"]


def neutral(err):
    """Standard error without what differs from run to run and place to place."""
    return re.sub(rb"0x[0-9a-f]{6,}", b"0x...", err.replace(os.getcwd().encode(), b"{ROOT}"))


def split_lines(data):
    lines = data.decode("utf-8", "backslashreplace").split("\n")
    if lines and not lines[-1]:
        lines.pop()
    return lines


def first_difference(want, got):
    for number, (w, g) in enumerate(zip(want, got), 1):
        if w != g and w != g.rstrip():
            return f"line {number}: expected {w!r}, got {g!r}"
    if len(want) > len(got):
        return f"line {len(got) + 1}: expected {want[len(got)]!r}, got the end"
    return f"line {len(want) + 1}: expected the end, got {got[len(want)]!r}"
