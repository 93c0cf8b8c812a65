# Sessions recorded from CPython 3.11 (python3 -q -i < NAME.in > NAME.out 2>&1), by pipe and typed.
import os
import re
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


def without_addresses(text):
    return re.sub(r"\b0x[0-9a-f]{6,}", "0x...", text)


def session(typed):
    env = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    done = subprocess.run([OURO, "-q", "-i"], input=typed, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, timeout=20 * PATIENCE, env=env, check=False)
    return done.stdout.decode(), done.returncode


def by_pipe(name):
    typed, expected = recorded(name)
    equal(without_addresses(session(typed.encode())[0]), without_addresses(expected), name)


def by_hand(name, term):
    """Line by line, each when a prompt is there; the echo is taken away."""
    lines, expected = recorded(name)
    with Terminal([OURO, "-q", "-i"], term=term, width=200,
                  env={"NO_COLOR": "1", "OURO_HISTORY": ""}) as t:
        got = plain(t.prompt())
        for line in lines.splitlines():
            t.line(line)
            if line == "exit()":
                break
            shown = plain(t.prompt())
            equal(shown[:len(line) + 2], line + "\r\n", "echo")
            got += shown[len(line) + 2:]
        if line != "exit()":
            t.send("\x04")
        equal(t.end(), 0, "status")
        got += plain(t.seen[t.mark:]).removeprefix("exit()\r\n")
    got = got.replace("\r\n", "\n")
    equal(without_addresses(got.strip()), without_addresses(expected.strip()), name)


def checks(names, how, *more):
    for name in names:
        def one(name=name):
            how(name, *more)
        one.__name__ = "_".join((name,) + (how.__name__,) + more)
        check(one)


ENDS = (      # typed, shown by CPython
    ("1", ">>> ... \n1\n>>> \n"),
    ("x = 1\nx", ">>> >>> ... \n1\n>>> \n"),
    ("if 1:\n  5\n", ">>> ... ... \n5\n>>> \n"),
    ("if 1:\n  5", ">>> ... ... \n5\n>>> \n"),
    ("if 1:\n",
     ">>> ... \n  File \"<stdin>\", line 1\n    if 1:\n         ^\n"
     "IndentationError: expected an indented block after 'if' statement on line 1\n"
     ">>> \n"),
    ("if 1:",
     ">>> ... \n  File \"<stdin>\", line 1\n    if 1:\n        ^\n"
     "IndentationError: expected an indented block after 'if' statement on line 1\n"
     ">>> \n"),
    ("def f():\n  pass\n", ">>> ... ... \n>>> \n"),
    ("(1,\n",
     ">>> ... \n  File \"<stdin>\", line 1\n    (1,\n    ^\n"
     "SyntaxError: '(' was never closed\n>>> \n"),
    ("\"abc",
     ">>> ... \n  File \"<stdin>\", line 1\n    \"abc\n    ^\n"
     "SyntaxError: unterminated string literal (detected at line 1)\n>>> \n"),
    ("'''abc\n",
     ">>> ... \n  File \"<stdin>\", line 1\n    '''abc\n    ^\n"
     "SyntaxError: unterminated triple-quoted string literal (detected at line 1)\n"
     ">>> \n"),
    ("'''abc",
     ">>> ... \n  File \"<stdin>\", line 1\n    '''abc\n    ^\n"
     "SyntaxError: unterminated triple-quoted string literal (detected at line 1)\n"
     ">>> \n"),
    ("1 + \\\n",
     ">>> ... \n  File \"<stdin>\", line 1\n    1 + \\\n         ^\n"
     "SyntaxError: unexpected EOF while parsing\n>>> \n"),
    ("1 + \\",
     ">>> ... \n  File \"<stdin>\", line 1\n    1 + \\\n        ^\n"
     "SyntaxError: unexpected character after line continuation character\n>>> \n"),
    ("\\\n",
     ">>> ... \n  File \"<stdin>\", line 1\n    \\\n     ^\n"
     "SyntaxError: unexpected EOF while parsing\n>>> \n"),
    ("\\",
     ">>> ... \n  File \"<stdin>\", line 1\n    \\\n    ^\n"
     "SyntaxError: unexpected character after line continuation character\n>>> \n"),
    ("# c\n", ">>> >>> \n"),
    ("  \n", ">>> >>> \n"),
    ("\n", ">>> >>> \n"),
    ("", ">>> \n"),
    ("1\n\n", ">>> 1\n>>> >>> \n"),
    ("class A:\n  def f(self):\n    1\n", ">>> ... ... ... \n>>> \n"),
    ("try:\n  1\n",
     ">>> ... ... \n  File \"<stdin>\", line 2\n    1\n     ^\n"
     "SyntaxError: expected 'except' or 'finally' block\n>>> \n"),
    ("try:\n  1/0\nexcept ZeroDivisionError: 5\n", ">>> ... ... ... \n5\n>>> \n"),
    ("@x\n", ">>> ... \n  File \"<stdin>\", line 1\n    @x\nSyntaxError: invalid syntax\n>>> \n"),
    ("@x", ">>> ... \n  File \"<stdin>\", line 1\n    @x\nSyntaxError: invalid syntax\n>>> \n"),
    ("for i in 1,2:\n  i\nelse:\n",
     ">>> ... ... ... \n  File \"<stdin>\", line 3\n    else:\n         ^\n"
     "IndentationError: expected an indented block after 'else' statement on line 3\n"
     ">>> \n"),
    ("if 1:\n  (1,\n",
     ">>> ... ... \n  File \"<stdin>\", line 2\n    (1,\n    ^\n"
     "SyntaxError: '(' was never closed\n>>> \n"),
    ("exit()", ">>> ... \n"),
    ("exit()\n1\n", ">>> "),
    ("raise SystemExit(5)\n", ">>> [5]"),
    ("raise SystemExit(\"bye\")\n", ">>> bye\n[1]"),
    ("import sys; sys.exit()\n", ">>> "),
    ("import sys; sys.exit(\"msg\")\n5\n", ">>> msg\n[1]"),
    ("if 1:\n  import sys\n  sys.exit(3)\n", ">>> ... ... ... \n[3]"),
    ("1 +\n",
     ">>>   File \"<stdin>\", line 1\n    1 +\n       ^\n"
     "SyntaxError: invalid syntax\n>>> \n"),
    ("x = input()\nhello\nx\n",
     ">>> Traceback (most recent call last):\n"
     "  File \"<stdin>\", line 1, in <module>\nEOFError: EOF when reading a line\n"
     ">>> Traceback (most recent call last):\n"
     "  File \"<stdin>\", line 1, in <module>\n"
     "NameError: name 'hello' is not defined. Did you mean: 'help'?\n"
     ">>> Traceback (most recent call last):\n"
     "  File \"<stdin>\", line 1, in <module>\nNameError: name 'x' is not defined\n"
     ">>> \n"),
    ("input(\"p> \")\nval\n5\n",
     ">>> p> Traceback (most recent call last):\n"
     "  File \"<stdin>\", line 1, in <module>\nEOFError: EOF when reading a line\n"
     ">>> Traceback (most recent call last):\n"
     "  File \"<stdin>\", line 1, in <module>\n"
     "NameError: name 'val' is not defined. Did you mean: 'eval'?\n>>> 5\n>>> \n"),
    ("import sys\nsys.stdin.read()\nabc\n",
     ">>> >>> ''\n>>> Traceback (most recent call last):\n"
     "  File \"<stdin>\", line 1, in <module>\n"
     "NameError: name 'abc' is not defined. Did you mean: 'abs'?\n>>> \n"),
    ("import sys\nsys.stdin.close()\n1\n2\n", ">>> >>> >>> 1\n>>> 2\n>>> \n"),
    ("import os\nos.close(0)\n1\n", ">>> >>> >>> 1\n>>> \n"),
    ("a\x00b\n1\n",
     ">>> Traceback (most recent call last):\n"
     "  File \"<stdin>\", line 1, in <module>\nNameError: name 'a1' is not defined\n"
     ">>> \n"),
    ("\ufeff1\n2\n",
     ">>>   File \"<stdin>\", line 1\n    \ufeff1\n    ^\n"
     "SyntaxError: invalid non-printable character U+FEFF\n>>> 2\n>>> \n"),
    ("1\r\n2\r\n", ">>> 1\n>>> 2\n>>> \n"),
    ("if 1:\r\n  5\r\n\r\n6\r\n", ">>> ... ... 5\n>>> 6\n>>> \n"),
    ("1\x0c\n", ">>> 1\n>>> \n"),
    ("\x0c1\n", ">>> 1\n>>> \n"),
    ("\t\n", ">>> >>> \n"),
    ("x=5\t# c\nx\n", ">>> >>> 5\n>>> \n"),
    ("print(1)\x1a\n",
     ">>>   File \"<stdin>\", line 1\n    print(1)\x1a\n            ^\n"
     "SyntaxError: invalid non-printable character U+001A\n>>> \n"),
    ("# -*- coding: latin-1 -*-\n\"\xe9\"\n", ">>> >>> '\xe9'\n>>> \n"),
    ("\"\xe9\"\n", ">>> '\xe9'\n>>> \n"),
    ("def f():\n\treturn 1\n\nf()\n", ">>> ... ... >>> 1\n>>> \n"),
    ("try:\n  1\nexcept:\n  2\nfinally:\n  3\n\n", ">>> ... ... ... ... ... ... 1\n3\n>>> \n"),
    ("while 1:\n  break\nelse: 1\n\n2\n", ">>> ... ... ... >>> 2\n>>> \n"),
    ("if 1:\n  5\n 6\n",
     ">>> ... ...   File \"<stdin>\", line 3\n    6\n     ^\n"
     "IndentationError: unindent does not match any outer indentation level\n>>> \n"),
    ("import atexit\natexit.register(print, \"bye\")\n",
     ">>> >>> <built-in function print>\n>>> \nbye\n"),
    ("class A:\n  def __del__(self): print(\"del\")\n\na = A()\n", ">>> ... ... >>> >>> \ndel\n"),
    ("quit\nquit()\n", ">>> Use quit() or Ctrl-D (i.e. EOF) to exit\n>>> "),
    ("exit(2.5)\n", ">>> 2.5\n[1]"),
    ("exit(None)\n", ">>> "),
    ("exit([1])\n", ">>> [1]\n[1]"),
    ("import os\nos._exit(4)\n", ">>> >>> [4]"),
    ("def f(): raise SystemExit(7)\n\nf()\n", ">>> ... >>> [7]"),
    ("import sys\nsys.ps1=\"#\"\nsys.ps2=\"%\"\nif 1:\n  2\n\n", ">>> >>> ##%%2\n#\n"),
    ("global x\nx = 5\nx\n", ">>> >>> >>> 5\n>>> \n"),
    ("del x\n",
     ">>> Traceback (most recent call last):\n"
     "  File \"<stdin>\", line 1, in <module>\nNameError: name 'x' is not defined\n"
     ">>> \n"),
    ("import asyncio_missing\n",
     ">>> Traceback (most recent call last):\n"
     "  File \"<stdin>\", line 1, in <module>\n"
     "ModuleNotFoundError: No module named 'asyncio_missing'\n>>> \n"),
    ("from sys import *\nps1\n", ">>> >>> '>>> '\n>>> \n"),
    ("__import__(\"sys\").exit(9)\n", ">>> [9]"),
    ("print(\"x\", end=\"\")\n5\n", ">>> x>>> 5\n>>> \n"),
    ("import sys\n_=sys.stdout.write(\"abc\\n\")\nsys.stdout.write(\"abc\")\n",
     ">>> >>> abc\n>>> abc3\n>>> \n"),
    ("import sys\n_=sys.stderr.write(\"abc\\n\")\n_\n", ">>> >>> abc\n>>> 4\n>>> \n"),
    ("\n\n\n\n\n1\n", ">>> >>> >>> >>> >>> >>> 1\n>>> \n"),
)


@check
def ends():
    """The input ends in the middle of something, or with an odd character."""
    for typed, expected in ENDS:
        shown, status = session(typed.encode())
        equal(shown + (f"[{status}]" if status else ""), expected, repr(typed))


checks(("statements", "errors", "blocks", "values", "last_value", "lives", "hooks", "syntax",
        "syntax_places", "names", "prompts"), by_pipe)
checks(("blocks", "values", "last_value", "hooks", "syntax"), by_hand, "xterm")
checks(("values", "syntax"), by_hand, "dumb")
sys.exit(main())
