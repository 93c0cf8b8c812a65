#!/usr/bin/env python3
"""Runs the tests under tests/ on one or several builds; the last line is `N passed, N failed`.

    run_tests.py [--flavours release,audit,asan,stress,oracle] [--units] [--lint] [PATH or WORD ...]

A PATH restricts the run to a file or folder, a WORD to the tests whose name contains it.  The
format of a test is described in scripts/expect.py.  A signal, a time-out, a sanitizer report and
an audit report (exit status 99) are failures of the test that made them.  tests/cli/*.py are
programs for the host's Python: they drive the interpreter named by the variable OURO through
pipes and signals, and print `ok NAME` or `not ok NAME: why` for each check.
"""
import argparse
import concurrent.futures
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from expect import Test

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
DRIVER_FOLDERS = ("tests/cli", "tests/prompt")
SKIPPED_FOLDERS = {"bench", "cli", "prompt", "unit", "data", "fuzz", "__pycache__"}
TIMEOUT = 20
PATIENCE = {"release": 1, "debug": 4, "audit": 4, "asan": 6, "stress": 20, "oracle": 2}
SLOW_SKIPS = {"asan", "stress"}
AUDIT_STATUS = 99
# Scripts that compare a unit test program with CPython 3.11: script, program, arguments.
COMPARERS = [("gc_order.py", "gc_test", "3"),
             ("grammar_errors.py", "grammar_driver"),
             ("grammar_tree.py", "grammar_driver", "tests", "scripts"),
             ("grammar_fuzz.py", "grammar_driver", "1", "2000", "tests")]
SANITIZER_MARKS = (b"AddressSanitizer", b"runtime error:", b"LeakSanitizer")


def binary(flavour, oracle):
    if flavour == "oracle":
        return oracle
    return os.path.join("build", "ouro" if flavour == "release" else "ouro-" + flavour)


def clean_environment():
    env = {k: os.environ[k] for k in ("PATH", "HOME", "TMPDIR") if k in os.environ}
    env.update(LANG="C.UTF-8", LC_ALL="C.UTF-8", PYTHONDONTWRITEBYTECODE="1", TERM="dumb",
               ASAN_OPTIONS="detect_leaks=0:detect_stack_use_after_return=0:"
                            "allocator_may_return_null=1:handle_segv=1",
               UBSAN_OPTIONS="print_stacktrace=1")
    return env


def find_tests(folder="tests"):
    for top, folders, files in os.walk(folder):
        folders[:] = sorted(f for f in folders if f not in SKIPPED_FOLDERS
                            and not os.path.exists(os.path.join(top, f, "__init__.py"))
                            and not f.endswith("_files"))
        for name in sorted(files):
            if name.endswith(".py") and not name.startswith("_"):
                yield os.path.join(top, name)


class Job:
    """One program to run, in one flavour."""

    def __init__(self, label, flavour):
        self.label, self.flavour = label, flavour
        self.wrong, self.checks = [], 1

    def finish(self, command, timeout, stdin=b"", env=None, cwd=None):
        """Runs command; returns (status, out, err), or None after noting why there is none."""
        with tempfile.TemporaryDirectory(prefix="ouro-test-") as tmp:
            full = clean_environment()
            full["TEST_TMP"] = tmp
            full.update(env or {})
            with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                  stderr=subprocess.PIPE, env=full, cwd=cwd,
                                  start_new_session=True) as child:
                try:
                    out, err = child.communicate(stdin, timeout=timeout)
                except subprocess.TimeoutExpired:
                    os.killpg(child.pid, signal.SIGKILL)
                    out, err = child.communicate()
                    self.wrong.append(f"timed out after {timeout} s")
                    return None
        return child.returncode, out, err

    def judge_crash(self, status, err):
        """Notes a signal, a sanitizer report, an audit report.  True if there was one."""
        if any(mark in err for mark in SANITIZER_MARKS):
            report = [line for line in err.decode("utf-8", "replace").splitlines()
                      if "ERROR:" in line or "runtime error" in line or line.startswith("    #")]
            self.wrong.append("sanitizer: " + "\n      ".join(report[:8]))
        elif status < 0:
            self.wrong.append(f"killed by {signal.Signals(-status).name}")
        elif status == AUDIT_STATUS and self.flavour != "oracle":
            tail = err.decode("utf-8", "replace").splitlines()
            self.wrong.append("audit: " + "\n      ".join(tail[-8:]))
        return bool(self.wrong)


class ScriptJob(Job):
    def __init__(self, path, flavour, interpreter):
        super().__init__(path, flavour)
        self.path, self.interpreter = path, interpreter

    def run(self):
        test = Test(self.path)
        timeout = float(test.directives.get("timeout", TIMEOUT)) * PATIENCE[self.flavour]
        done = self.finish(test.command(self.interpreter), timeout, test.stdin(),
                           test.environment())
        if done and not self.judge_crash(done[0], done[2]):
            self.wrong += test.check(*done)


class DriverJob(Job):
    """A program for the host's Python that drives the interpreter and reports several checks."""

    def __init__(self, path, flavour, interpreter):
        super().__init__(path, flavour)
        self.path, self.interpreter = path, interpreter

    def run(self):
        env = {"OURO": os.path.abspath(self.interpreter), "OURO_FLAVOUR": self.flavour}
        done = self.finish([sys.executable, self.path], 60 * PATIENCE[self.flavour], env=env)
        if not done:
            return
        status, out, err = done
        lines = out.decode("utf-8", "replace").splitlines()
        self.checks = sum(line.startswith(("ok ", "not ok ")) for line in lines)
        self.wrong += [line[7:] for line in lines if line.startswith("not ok ")]
        if status != 0 and not self.wrong:
            self.wrong.append("driver failed: " + err.decode("utf-8", "replace")[-500:])
        self.checks = max(self.checks, len(self.wrong), 1)


class CommandJob(Job):
    """A unit test or a checker: passes with exit status 0."""

    def __init__(self, label, flavour, command, timeout=120):
        super().__init__(label, flavour)
        self.command, self.timeout = command, timeout

    def run(self):
        done = self.finish(self.command, self.timeout)
        if not done or self.judge_crash(done[0], done[2]):
            return
        if done[0] != 0:
            self.wrong.append((done[1] + done[2]).decode("utf-8", "replace")[-2000:].strip())


def wanted(path, selection):
    if not selection:
        return True
    for word in selection:
        if os.path.exists(word):
            if os.path.normpath(path).startswith(os.path.normpath(word)):
                return True
        elif word in path:
            return True
    return False


def script_jobs(flavour, interpreter, selection):
    for path in find_tests():
        if not wanted(path, selection):
            continue
        directives = Test(path).directives
        if flavour == "oracle" and "ouro-only" in directives:
            continue
        if flavour in SLOW_SKIPS and "slow" in directives:
            continue
        if flavour == "stress" and "no-stress" in directives:
            continue
        yield ScriptJob(path, flavour, interpreter)
    for folder in DRIVER_FOLDERS:
        for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else ():
            path = os.path.join(folder, name)
            if name.endswith(".py") and not name.startswith("_") and wanted(path, selection):
                yield DriverJob(path, flavour, interpreter)


def unit_jobs(oracle):
    """The programs of tests/unit: *_test runs by itself, the others serve a comparing script."""
    folder = "build/audit/unit"
    for name in sorted(os.listdir("tests/unit")):
        if name.endswith("_test.c"):
            yield CommandJob("tests/unit/" + name, "unit", [os.path.join(folder, name[:-2])])
    if not is_oracle(oracle):
        return
    for script, program, *arguments in COMPARERS:
        command = [oracle, "tests/unit/" + script, os.path.join(folder, program), *arguments]
        yield CommandJob("tests/unit/" + script, "unit", command, 300)


def command_jobs(options):
    if options.units:
        yield from unit_jobs(options.oracle)
    if options.lint:
        for name in ("check_layers.py", "check_style.py"):
            yield CommandJob(f"scripts/{name}", "lint", [sys.executable, "scripts/" + name])


def is_oracle(interpreter):
    """The oracle is CPython 3.11; another version is no judge."""
    if not shutil.which(interpreter):
        return False
    probe = "import sys; print(sys.implementation.name, *sys.version_info[:2])"
    done = subprocess.run([interpreter, "-c", probe], capture_output=True, text=True, check=False)
    return done.stdout.split() == ["cpython", "3", "11"]


def collect(options):
    jobs = list(command_jobs(options)) if not options.selection else []
    for flavour in options.flavours.split(","):
        interpreter = options.interpreter or binary(flavour, options.oracle)
        if flavour == "oracle" and not is_oracle(interpreter):
            print(f"note: {interpreter} is not CPython 3.11, the oracle is left out")
            continue
        if not shutil.which(interpreter):
            sys.exit(f"run_tests.py: {interpreter} is missing; build it first")
        jobs += script_jobs(flavour, interpreter, options.selection)
    return jobs


def parse():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("selection", nargs="*")
    parser.add_argument("--flavours", default="release")
    parser.add_argument("--oracle", default="/usr/bin/python3")
    parser.add_argument("--interpreter", help="run this program instead of the flavours' own")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 2)
    parser.add_argument("--units", action="store_true", help="run the C unit tests too")
    parser.add_argument("--lint", action="store_true", help="run the checkers too")
    parser.add_argument("--quiet", action="store_true", help="name the failures, not the reasons")
    return parser.parse_args()


def main():
    options = parse()
    os.chdir(ROOT)
    # A background job of a plain shell ignores Ctrl-C, and so would all that is run here.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    started = time.time()
    passed = failed = 0
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        def run(job):
            job.run()
            return job
        for job in pool.map(run, collect(options)):
            failed += min(len(job.wrong), job.checks)
            passed += max(job.checks - len(job.wrong), 0)
            if job.wrong:
                print(f"FAIL {job.flavour}: {job.label}")
                if not options.quiet:
                    for reason in job.wrong:
                        print("    " + reason)
                sys.stdout.flush()
    print(f"{time.time() - started:.1f} s")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
