# Sessions recorded from CPython 3.11 (python3 -q -i < NAME.in > NAME.out 2>&1), by pipe and typed.
import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "cli"))
from _driver import check, equal, main
from _terminal import OURO, PATIENCE, Terminal, plain

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "transcripts")


def recorded(name):
    with open(os.path.join(HERE, name + ".in"), encoding="utf-8") as lines, \
            open(os.path.join(HERE, name + ".out"), encoding="utf-8") as text:
        return lines.read(), text.read()


def by_pipe(name):
    typed, expected = recorded(name)
    env = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    done = subprocess.run([OURO, "-q", "-i"], input=typed.encode(), stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, timeout=20 * PATIENCE, env=env, check=False)
    equal(done.stdout.decode(), expected, name)


def by_hand(name, term):
    """Line by line, each when a prompt is there; the echo is taken away."""
    lines, expected = recorded(name)
    with Terminal([OURO, "-q", "-i"], term=term, width=200,
                  env={"NO_COLOR": "1", "OURO_HISTORY": ""}) as t:
        got = plain(t.prompt())
        for line in lines.splitlines():
            t.line(line)
            shown = plain(t.prompt())
            equal(shown[:len(line) + 2], line + "\r\n", "echo")
            got += shown[len(line) + 2:]
        t.send("\x04")
        equal(t.end(), 0, "status")
    equal(got.replace("\r\n", "\n") + "\n", expected, name)


@check
def statements():
    by_pipe("statements")


@check
def errors():
    by_pipe("errors")


@check
def blocks():
    by_pipe("blocks")


@check
def values():
    by_pipe("values")


@check
def blocks_typed():
    by_hand("blocks", "xterm")


@check
def values_typed():
    by_hand("values", "xterm")


@check
def values_typed_without_editing():
    by_hand("values", "dumb")


sys.exit(main())
