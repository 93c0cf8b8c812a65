#!/usr/bin/env python3
"""bench.py [--rounds N] [--json FILE] [--oracle PATH] [WORD ...]: Ouro against CPython.

Runs the programs of tests/bench under both, interleaved, CPython first; takes the median of
user + system time; checks that the outputs agree; prints the ratios (above 1: Ouro is faster),
peak memory and the geometric mean.  Start-up is measured as `-c pass`.
"""
import argparse
import json
import math
import os
import statistics
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


PEAK = ("import sys; path = sys.argv[1]\n"
        "exec(compile(open(path).read(), path, 'exec'), {'__name__': '__main__'})\n"
        "for line in open('/proc/self/status'):\n"
        "    if line.startswith('VmHWM'): sys.stderr.write(line)\n")


def peak(interpreter, path):
    """Peak resident KiB of a run of its own: wait4's figure begins with this program's size."""
    done = subprocess.run([interpreter, "-c", PEAK, path], stdout=subprocess.DEVNULL,
                          stderr=subprocess.PIPE, text=True, check=False)
    words = done.stderr.split()
    return int(words[1]) if words[:1] == ["VmHWM:"] else 0


def run(command):
    """(cpu seconds, output) of one run."""
    env = dict(os.environ, PYTHONDONTWRITEBYTECODE="1", PYTHONHASHSEED="0")
    with tempfile.TemporaryFile() as out:
        child = subprocess.Popen(command, stdout=out, env=env, stdin=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        text = out.read()
    if child.returncode:
        raise RuntimeError(f"{' '.join(command)}: exit status {child.returncode}")
    return usage.ru_utime + usage.ru_stime, text


def measure(oracle, ouro, arguments, rounds, path):
    """Interleaved runs of one program; a dict of medians."""
    theirs, ours = [], []
    for _ in range(rounds):
        theirs.append(run([oracle] + arguments))
        ours.append(run([ouro] + arguments))
    if {r[1] for r in theirs} != {r[1] for r in ours}:
        raise RuntimeError("outputs differ")
    middle = statistics.median
    cpython, own = middle(r[0] for r in theirs), middle(r[0] for r in ours)
    return {"cpython": cpython, "ouro": own, "ratio": cpython / max(own, 1e-6),
            "cpython_kib": peak(oracle, path), "ouro_kib": peak(ouro, path)}


def programs(words):
    for name in sorted(os.listdir("tests/bench")):
        if name.endswith(".py") and (not words or any(w in name for w in words)):
            yield name[:-3], os.path.join("tests/bench", name)


def row(name, r):
    print(f"{name:<18}{r['cpython']:>9.3f}{r['ouro']:>9.3f}{r['ratio']:>8.2f}"
          f"{r['cpython_kib'] / 1024:>10.1f}{r['ouro_kib'] / 1024:>8.1f}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("words", nargs="*")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json")
    parser.add_argument("--oracle", default="/usr/bin/python3")
    parser.add_argument("--ouro", default="build/ouro")
    options = parser.parse_args()
    os.chdir(ROOT)
    results, failed = {}, 0
    print(f"{'program':<18}{'cpython':>9}{'ouro':>9}{'ratio':>8}{'cpy MiB':>10}{'MiB':>8}")
    for name, path in programs(options.words):
        try:
            results[name] = measure(options.oracle, options.ouro, [path], options.rounds, path)
            row(name, results[name])
        except RuntimeError as error:
            failed += 1
            print(f"{name:<18} FAILED: {error}", flush=True)
    if results:
        mean = math.exp(statistics.fmean(math.log(r["ratio"]) for r in results.values()))
        print(f"{'geometric mean':<36}{mean:>8.2f}")
        start = measure(options.oracle, options.ouro, ["-c", "pass"],
                        3 * options.rounds, os.devnull)
        row("start (-c pass)", start)
        if options.json:
            with open(options.json, "w") as f:
                json.dump({"programs": results, "mean": mean, "start": start}, f, indent=1)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
