"""Shared by the programs of this folder: runs the interpreter named by OURO and reports checks."""
import os
import shutil
import subprocess
import sys
import tempfile
import traceback

OURO = os.environ.get("OURO", "build/ouro")
FLAVOUR = os.environ.get("OURO_FLAVOUR", "release")
PATIENCE = {"asan": 6, "stress": 20, "audit": 3, "debug": 3}.get(FLAVOUR, 1)


class Result:
    def __init__(self, status, out, err):
        self.status, self.out, self.err = status, out, err


def ouro(*args, stdin=b"", env=None, cwd=None, timeout=20, stdout=subprocess.PIPE):
    full = dict(os.environ)
    full.pop("PYTHONHASHSEED", None)
    full.update(env or {})
    done = subprocess.run([OURO, *args], input=stdin if isinstance(stdin, bytes) else stdin.encode(),
                          stdout=stdout, stderr=subprocess.PIPE, env=full, cwd=cwd,
                          timeout=timeout * PATIENCE, check=False)
    out = done.stdout.decode("utf-8", "backslashreplace") if done.stdout is not None else None
    return Result(done.returncode, out, done.stderr.decode("utf-8", "backslashreplace"))


def equal(got, want, what="value"):
    if got != want:
        raise AssertionError(f"{what}: got {got!r}, expected {want!r}")


def contains(text, part, what="text"):
    if part not in text:
        raise AssertionError(f"{what}: {part!r} not in {text!r}")


def expect(result, status=0, out=None, err=None):
    if out is not None:
        equal(result.out, out, "stdout")
    if err is not None:
        equal(result.err, err, "stderr")
    equal(result.status, status, "status (stderr %r)" % result.err[-300:])


CHECKS = []


def check(function):
    CHECKS.append(function)
    return function


class Folder:
    """A temporary folder with files: Folder({"a.py": "..."})."""

    def __init__(self, files):
        self.files = files

    def __enter__(self):
        self.path = os.path.realpath(tempfile.mkdtemp(prefix="ouro-cli-"))
        for name, text in self.files.items():
            path = os.path.join(self.path, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as f:
                f.write(text if isinstance(text, bytes) else text.encode())
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.path, ignore_errors=True)

    def __call__(self, name):
        return os.path.join(self.path, name)


def main():
    failed = 0
    words = sys.argv[1:]
    for function in CHECKS:
        if words and not any(w in function.__name__ for w in words):
            continue
        try:
            function()
        except (AssertionError, subprocess.TimeoutExpired, OSError, UnicodeError) as error:
            failed += 1
            why = str(error) or traceback.format_exc(limit=1)
            print(f"not ok {function.__name__}: {why}".replace("\n", "\\n"))
        else:
            print(f"ok {function.__name__}")
        sys.stdout.flush()
    return 1 if failed else 0
