#!/usr/bin/env python3
"""bench.py [--rounds N] [--json FILE] [--only NAMES] [WORD ...]: Ouro and its peers, side by side.
bench.py --compare OLD NEW [WORD ...]: two builds of Ouro.

Runs the programs of tests/bench under every interpreter found on the machine, each in the
language it speaks, interleaved; takes the median of user + system time; checks that all outputs
agree; prints how many times faster Ouro is than each (above 1: Ouro is faster), with the geometric
mean, the worst case, peak memory and start-up.  None of them may compile to machine code, PyPy
excepted, which is there for orientation.
"""
import argparse
import json
import math
import os
import resource
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile

PATIENCE = 60  # CPU seconds; a peer that needs more is left out (PyPy's += on str is quadratic)
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
FOLDER = "tests/bench"
PEERS = {
    "lua5.4": (["lua5.4"], ".lua"),
    "luajit": (["luajit", "-joff"], ".lua"),
    "node": (["node", "--jitless"], ".js"),
    "qjs": (["qjs"], ".js"),
    "php": (["php", "-d", "opcache.enable_cli=0"], ".php"),
    "ruby": (["ruby"], ".rb"),
    "pypy3": (["pypy3"], ".py"),
    "micropython": (["micropython"], ".py"),
}
# An empty program, and one that runs another and then says what memory the process has needed:
# wait4's figure would begin with the size of this program.
EMPTY = {".py": ["-c", "pass"], ".lua": ["-e", ""], ".js": ["-e", ""], ".rb": ["-e", ""],
         ".php": ["-r", ""]}
PEAK = {
    ".py": ["-c", """import sys
path = sys.argv[1]
exec(compile(open(path).read(), path, "exec"), {"__name__": "__main__"})
sys.stderr.write(open("/proc/self/status").read())"""],
    ".lua": ["-e", """dofile(os.getenv("PROGRAM"))
io.stderr:write(io.open("/proc/self/status"):read("*a"))"""],
    ".js": ["-e", """require(process.env.PROGRAM)
process.stderr.write(require("fs").readFileSync("/proc/self/status"))"""],
}


class Interpreter:
    def __init__(self, name, command, suffix=".py"):
        self.name, self.command, self.suffix = name, command, suffix

    def program(self, name):
        path = os.path.join(FOLDER, name + self.suffix)
        return path if os.path.exists(path) else None

    def run(self, arguments):
        """(cpu seconds, output) of one run; None if it takes too long."""
        env = dict(os.environ, PYTHONDONTWRITEBYTECODE="1", PYTHONHASHSEED="0")
        with tempfile.TemporaryFile() as out:
            child = subprocess.Popen(self.command + arguments, stdout=out, env=env,
                                     stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                     preexec_fn=limit_cpu)
            _, status, usage = os.wait4(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(status)
            out.seek(0)
            text = out.read()
        if child.returncode in (-signal.SIGXCPU, -signal.SIGKILL):
            return None
        if child.returncode:
            raise RuntimeError(f"{self.name}: exit status {child.returncode}")
        return usage.ru_utime + usage.ru_stime, text

    def peak(self, path):
        """Peak resident KiB of a run of its own; 0: not known."""
        if self.suffix not in PEAK:
            return 0
        done = subprocess.run(self.command + PEAK[self.suffix] + [path], stderr=subprocess.PIPE,
                              stdout=subprocess.DEVNULL, check=False, text=True,
                              env=dict(os.environ, PROGRAM=os.path.abspath(path)))
        sizes = [line.split()[1] for line in done.stderr.splitlines() if line[:6] == "VmHWM:"]
        return int(sizes[0]) if sizes else 0


def limit_cpu():
    resource.setrlimit(resource.RLIMIT_CPU, (PATIENCE, PATIENCE + 1))


def measure(runs, rounds):
    """Interleaved runs of [(interpreter, arguments)]: medians by name."""
    seconds, outputs = {i.name: [] for i, _ in runs}, {}
    for _ in range(rounds):
        for interpreter, arguments in [r for r in runs if r[0].name in seconds]:
            done = interpreter.run(arguments)
            if done is None:
                del seconds[interpreter.name]
                continue
            seconds[interpreter.name].append(done[0])
            outputs.setdefault(done[1], interpreter.name)
    if len(outputs) > 1:
        raise RuntimeError("outputs differ: " + " and ".join(outputs.values()))
    return {name: {"seconds": statistics.median(all_)} for name, all_ in seconds.items()}


def measure_program(name, interpreters, rounds):
    able = [(i, i.program(name)) for i in interpreters if i.program(name)]
    result = measure([(i, [path]) for i, path in able], rounds)
    if able[-1][0].name not in result:
        raise RuntimeError("takes too long")
    for interpreter, path in able:
        if interpreter.name in result:
            result[interpreter.name]["kib"] = interpreter.peak(path)
    return result


def programs(words):
    for name in sorted(os.listdir(FOLDER)):
        if name.endswith(".py") and (not words or any(w in name for w in words)):
            yield name[:-3]


def cells(result, peers, own):
    """Own time, the ratios, and the peak memory of the first peer and of Ouro."""
    mine = result[own]
    text = f"{mine['seconds']:>8.3f}"
    for peer in peers:
        theirs = result.get(peer)
        text += f"{theirs['seconds'] / mine['seconds']:>9.2f}" if theirs else f"{'':>9}"
    if "kib" in mine:
        text += f"{result[peers[0]]['kib'] / 1024:>10.1f}{mine['kib'] / 1024:>8.1f}"
    return text


def summarise(results, peers, own):
    """Geometric mean and worst ratio against each peer."""
    summary = {}
    for peer in peers:
        ratios = [r[peer]["seconds"] / r[own]["seconds"] for r in results.values() if peer in r]
        if ratios:
            mean = math.exp(statistics.fmean(math.log(x) for x in ratios))
            summary[peer] = {"mean": mean, "worst": min(ratios), "programs": len(ratios)}
    for word, key in ("geometric mean", "mean"), ("worst", "worst"):
        print(f"{word:<26}" + "".join(f"{summary[p][key]:>9.2f}" if p in summary else f"{'':>9}"
                                      for p in peers))
    return summary


def bench(interpreters, options):
    """Measures everything; the last interpreter is the one the others are compared with."""
    own, peers = interpreters[-1].name, [i.name for i in interpreters[:-1]]
    results, failed = {}, False
    print(f"{'program':<18}{own + ' s':>8}" + "".join(f"{p:>9}" for p in peers) +
          f"{peers[0][:6] + ' MB':>10}{'MB':>8}")
    for name in programs(options.words):
        try:
            results[name] = measure_program(name, interpreters, options.rounds)
            print(f"{name:<18}" + cells(results[name], peers, own), flush=True)
        except RuntimeError as error:
            failed = True
            print(f"{name:<18} FAILED: {error}", flush=True)
    if not results:
        return 1
    summary = summarise(results, peers, own)
    start = measure([(i, EMPTY[i.suffix]) for i in interpreters], 5 * options.rounds)
    print(f"{'start-up':<18}" + cells(start, peers, own))
    if options.json:
        with open(options.json, "w", encoding="utf-8") as f:
            json.dump({"own": own, "programs": results, "summary": summary, "start": start}, f,
                      indent=1)
    return int(failed)


def choose(options):
    if options.compare:
        return [Interpreter(n, [path]) for n, path in zip(("old", "new"), options.compare)]
    only = options.only.split(",") if options.only else list(PEERS)
    found = [Interpreter(name, *PEERS[name]) for name in only
             if name in PEERS and shutil.which(PEERS[name][0][0])]
    return [Interpreter("cpython", [options.oracle]), *found, Interpreter("ouro", [options.ouro])]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("words", nargs="*", help="only the programs whose name contains one")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json")
    parser.add_argument("--oracle", default="/usr/bin/python3")
    parser.add_argument("--ouro", default="build/ouro")
    parser.add_argument("--only", help="of the peers, only these (comma)")
    parser.add_argument("--compare", nargs=2, metavar=("OLD", "NEW"))
    options = parser.parse_args()
    os.chdir(ROOT)
    return bench(choose(options), options)


if __name__ == "__main__":
    sys.exit(main())
