# The prompt on a terminal: typing, completion, history, paste, Ctrl-C, sizes, colours, exit status.
import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "cli"))
from _driver import FLAVOUR, Folder, check, contains, equal, expect, main, ouro
from _terminal import OURO, Terminal, plain

TEXT = "привет мир, это просто текст на русском языке"


def session(folder, *arguments, **options):
    env = {"HOME": folder.path, "NO_COLOR": "1"}
    env.update(options.pop("env", {}))
    return Terminal([OURO, *(arguments or ("-q",))], env=env, cwd=folder.path, **options)


def has_editing():
    with Folder({}) as f, session(f) as t:
        t.prompt()
        return "\x1b[?2004h" in t.seen             # bracketed paste is readline's


def after(*steps, files=None, width=120):
    """What the screen shows after the steps: keys that end in Return bring a prompt, others a text
    that is named with them."""
    with Folder(files or {}) as f, session(f, width=width) as t:
        t.prompt()
        for step in steps:
            keys, shown = (step, None) if isinstance(step, str) else step
            t.send(keys)
            t.prompt() if shown is None else t.wait(shown)
        return plain(t.seen)


def completion_of_names():
    contains(after("pri\t'a', 'b')\r"), "a b")


def completion_of_attributes_runs_no_property():
    shown = after("class A:\r", " @property\r", " def boom(self): print('R' + 'AN')\r", " xyz = 5\r",
                  "\r", "a = A()\r", "a.xy\t + 1\r", ("a.\t\t", "xyz"), ("\x03", "KeyboardInterrupt"))
    contains(shown, "6\r\n")
    contains(shown, "boom")
    equal("RAN" in shown, False, "the property ran")


def completion_of_keys():
    contains(after("d = {'alpha': 17, 'beta': 2}\r", "d['al\t\r"), "17\r\n")


def completion_of_modules():
    contains(after("import collections.a\t as c\r", "c.__name__\r"), "'collections.abc'")


def completion_of_files():
    contains(after("open('hell\t').read()\r", files={"hello_world.txt": "con" + "tents"}), "contents")


def tab_indents():
    contains(after("if 1:\r", "\tprint(3 * 7)\r", "\r"), "21\r\n")


def paste_in_brackets_is_one_text():
    text = "def f():\n    a = 6\n\n    return a * 7\nprint(f())\nif 0:\n    1\nelse:\n    'other'\n"
    with Folder({}) as f, session(f) as t:
        t.prompt()
        t.send("\x1b[200~" + text + "\x1b[201~\r")
        t.wait("42")
        t.wait("'other'")


def large_paste():
    with Folder({}) as f, session(f) as t:
        t.prompt()
        lines = 500_000 // len((TEXT + "\n").encode())
        t.send('x = """' + (TEXT + "\r") * lines + '"""\rprint("len", len(x))\r')
        t.wait(f"len {(len(TEXT) + 1) * lines}", 20)


def interrupt_stops_a_paste():
    with Folder({}) as f, session(f) as t:
        t.prompt()
        t.send(f'"{TEXT}"\r' * 300 + "\x03")
        t.wait("KeyboardInterrupt")
        t.prompt()
        t.line("print('al' + 'ive')")
        t.wait("alive")


def history_is_kept_and_shared():
    with Folder({}) as f:
        with session(f) as first, session(f) as second:
            first.prompt(), second.prompt()
            first.line("one = 1"), first.prompt()
            second.line("two = 2"), second.prompt()
            first.line("three = 3"), first.prompt()
            first.send("\x04"), second.send("\x04")
            equal((first.end(), second.end()), (0, 0), "status")
        with open(f(".ouro_history"), encoding="utf-8") as lines:
            equal(lines.read(), "one = 1\ntwo = 2\nthree = 3\n", "history")
        with session(f) as t:
            t.prompt()
            t.send("\x1b[A\x1b[A\r")
            contains(plain(t.prompt()), "two = 2")
            t.send("\x12one\r")
            contains(plain(t.prompt()), "one = 1")


def history_is_cut_by_replacing_it():
    with Folder({".ouro_history": "x = 'abcdefghijklmnopqrstuvwxyz'\n" * 30000 + "last = 1\n"}) as f:
        with session(f) as t:
            t.prompt()
            t.send("\x1b[A\r")
            contains(plain(t.prompt()), "last = 1")
        size = os.path.getsize(f(".ouro_history"))
        equal(200_000 < size < 300_000, True, f"size {size}")
        equal(sorted(os.listdir(f.path)), [".ouro_history"], "files")


EDITING = [completion_of_names, completion_of_attributes_runs_no_property, completion_of_keys,
           completion_of_modules, completion_of_files, tab_indents, paste_in_brackets_is_one_text,
           large_paste, interrupt_stops_a_paste, history_is_kept_and_shared,
           history_is_cut_by_replacing_it]


@check
def interrupts():
    with Folder({}) as f, session(f) as t:
        t.prompt()
        t.send("abc")
        t.wait("abc")
        t.send("\x03")
        contains(t.prompt(), "\r\nKeyboardInterrupt\r\n")
        t.line("if 1:")
        t.prompt()
        t.send("\x03")
        contains(t.prompt(), "\r\nKeyboardInterrupt\r\n")
        t.line("print('g' + 'o', flush=True) or sum(range(10**13))")
        t.wait("go\r\n")
        t.send("\x03")
        contains(t.prompt(), 'File "<stdin>", line 1, in <module>\r\nKeyboardInterrupt\r\n')
        t.line("6 * 7")
        contains(t.prompt(), "42")


@check
def an_interrupt_while_output_is_written_is_not_lost():
    out = """import sys, os, signal
class Out:
    left = 0
    def write(self, s): return sys.__stdout__.write(s)
    def flush(self):
        sys.__stdout__.flush()
        while self.left:
            self.left -= 1
            os.kill(os.getpid(), signal.SIGINT)

sys.stdout = Out()
sys.stdout.left = 1
'alive'
"""
    r = ouro("-q", "-i", stdin=out)
    equal(r.out, "'alive'\n")
    equal(r.err.count("KeyboardInterrupt"), 1, r.err)


@check
def answers_to_input():
    for term in ("xterm", "dumb"):
        with Folder({}) as f, session(f, term=term) as t:
            t.prompt()
            t.line("x = input('na' + 'me> ')")
            t.wait("name> ")
            t.line("\u00e9\u65e5\u672c")
            t.prompt()
            t.line("x")
            contains(t.prompt(), "'\u00e9\u65e5\u672c'")
            t.line("try: input('na' + 'me> ')")
            t.prompt()
            t.line("except KeyboardInterrupt: print('cau' + 'ght')")
            t.prompt()
            t.line("")
            t.wait("name> ")
            t.send("\x03")
            t.wait("caught")
            t.prompt()
            t.line("input('na' + 'me> ')")
            t.wait("name> ")
            t.send("\x04")
            contains(t.prompt(), "in <module>\r\nEOFError\r\n")
            t.send("x = input()\rahead\rprint(x * 2)\r")
            t.wait("aheadahead")
            t.prompt()
            t.send("\x04")
            equal(t.end(), 0, "status")
            if os.path.exists(f(".ouro_history")):
                with open(f(".ouro_history"), encoding="utf-8") as lines:
                    equal("\nahead\n" in lines.read(), False, "an answer is remembered")


@check
def leaving():
    for last, status in (("\x04", 0), ("exit(7)\r", 7), ("raise SystemExit\r", 0),
                         ("quit('bye')\r", 1)):
        with Folder({}) as f, session(f) as t:
            t.prompt()
            t.line("exit")
            contains(t.prompt(), "Use exit() or Ctrl-D (i.e. EOF) to exit")
            t.send(last)
            equal(t.end(), status, last)


@check
def widths():
    for width in (20, 21, 40, 79, 200):
        for term in ("xterm", "dumb"):
            with Folder({}) as f, session(f, width=width, term=term) as t:
                t.prompt()
                t.line(f"print('{TEXT}', '日本' * 3)")
                t.wait(TEXT + " " + "日本" * 3)
                t.resize(width + 7)
                t.line("40 + 2")
                t.wait("42")


@check
def colours():
    with Folder({}) as f, session(f, env={"NO_COLOR": ""}) as t:
        t.wait(">>> ")
        if "\x1b[?2004h" in t.seen:
            contains(t.seen, "\x1b[1;32m>>> ")
        t.line("1/0")
        t.wait("\x1b[1;31mZeroDivisionError: division by zero\x1b[0m")
    with Folder({}) as f, session(f) as t:
        t.prompt()
        t.line("1/0")
        equal("\x1b[1;31m" in t.prompt(), False, "colour")


@check
def startup_files():
    with Folder({"a.py": "first = 'A'\n", "b.py": "second = first + 'B'\n1/0\n"}) as f:
        env = {"PYTHONSTARTUP": f("a.py"), "OUROSTARTUP": f("b.py")}
        r = ouro("-q", "-i", stdin="second\n", env=env)
        equal((r.status, r.out), (0, "'AB'\n"), "result")
        contains(r.err, "ZeroDivisionError")
        equal(ouro("-q", "-i", stdin="first\n", env={"OUROSTARTUP": f("no.py")}).status, 0, "status")


@check
def prompt_after_a_script():
    with Folder({"s.py": "x = 5\n1/0\n", "e.py": "import sys\nx = 6\nsys.exit(4)\n",
                 "p.py": "x = 7\nimport os\nos.environ['PYTHONINSPECT'] = '1'\n",
                 "h.py": "import sys\nsys.__interactivehook__ = lambda: print('hook')\n"}) as f:
        r = ouro("-i", f("s.py"), stdin="x\n")
        equal((r.status, r.out), (0, "5\n"), "after an error")
        contains(r.err, "ZeroDivisionError: division by zero\n>>> ")
        equal(ouro("-i", f("e.py"), stdin="x\n").out, "6\n", "after SystemExit")
        expect(ouro(f("p.py"), stdin="x\n"), out="", err="")
        contains(ouro("-i", f("s.py"), stdin="__file__\n").err, "'__file__' is not defined")
        equal(ouro("-i", f("h.py"), stdin="1\n").out, "hook\n1\n", "sys.__interactivehook__")
        with session(f, f("p.py")) as t:
            t.prompt()
            t.line("x")
            contains(t.prompt(), "7")


@check
def script_on_standard_input_shows_no_prompt():
    expect(ouro(stdin="x = 1\nx\nprint(x)\n"), out="1\n", err="")


@check
def breakpoint_opens_the_prompt():
    with Folder({"s.py": "def f(a):\n    b = a + 1\n    breakpoint()\n    return b\nprint(f(4))\n"}) as f:
        expect(ouro(f("s.py"), stdin="a, b\n1/0\n"), out="(4, 5)\n5\n")
        expect(ouro(f("s.py"), stdin="exit(3)\n"), status=3)
        expect(ouro(f("s.py"), env={"PYTHONBREAKPOINT": "0"}), out="5\n", err="")


@check
def help_of_an_object():
    r = ouro("-q", "-i", stdin='def f(a, *, b=1):\n  """What it does."""\n\nhelp(f)\n')
    equal(r.out, "Help on function f in module __main__:\n\nf(a, *, b=1)\n    What it does.\n\n")


@check
def session_is_flat():
    count = 100_000 if FLAVOUR == "release" else 5_000
    line = "x = [{0}, '{0}']\n".format
    some, lines = ("".join(map(line, range(n))) for n in (100, count))
    read = "open('/proc/self/status').read().split('VmRSS:')[1].split()[0]\n"
    env = dict(os.environ, ASAN_OPTIONS=os.environ.get("ASAN_OPTIONS", "") + ":quarantine_size_mb=1")
    done = subprocess.run([OURO, "-q", "-i"], input=(some + read + lines + read).encode(), env=env,
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    before, later = [int(line.strip("'")) for line in done.stdout.decode().split()[-2:]]
    equal(later - before < 2000, True, f"{before} kB, {later} kB")


if FLAVOUR != "oracle" and has_editing():
    for function in EDITING:
        check(function)
if FLAVOUR != "oracle":                            # what only Ouro does
    sys.exit(main())
