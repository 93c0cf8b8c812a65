# The commands that watch memory, by pipe: what they say, and that the prompt itself holds nothing.
import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "cli"))
from _driver import FLAVOUR, OURO, Folder, check, contains, equal, main, ouro

SETUP = """\
cache = {}
class S: pass

x = S()
x.me = x
cache['u1'] = [x, 5]
def handler(s):
    t = 1
    def inner(): return s

    raise ValueError

handler(x)
"""


def run(text, **options):
    r = ouro("-q", "-i", stdin=text, **options)
    equal(r.status, 0, "status")
    return r


@check
def holders_in_words():
    r = run(SETUP.replace("    def inner(): return s\n\n", "") + "x\n:refs x\n")
    contains(r.out, "5 references\n  _\n  attribute me of x in __main__\n"
                    "  item 0 of cache['u1'] in __main__\n"
                    "  local s of handler, line 3, kept by the traceback of ValueError\n"
                    "  x in __main__\n")


@check
def holders_of_many_kinds():
    r = run("class T: __slots__ = ('p', 'q')\n\nt = T()\nt.q = []\n:refs t.q\n"
            "def mk():\n    big = [1]\n    return lambda: big\n\nf = mk()\n:refs f()\n"
            "def g():\n    mine = []\n    yield mine\n\ni = g()\n:refs next(i)\n"
            "s = {(1, 2): (v := [])}\n:refs v\n"
            "def h(a=[]): pass\n\n:refs h.__defaults__[0]\n"
            "class E(Exception): pass\n\ne = E([])\n:refs e.args[0]\n")
    for words in ("attribute q of t in __main__", "closure variable big of f in __main__",
                  "local mine of generator g", "v in __main__",
                  "item 0 of h.__defaults__ in __main__", "item 0 of e.args in __main__"):
        contains(r.out, words)


@check
def references_of_a_running_function():
    r = run("import memory\ndef f(q): memory.refs(q)\n\na = []\nf(a)\n")
    contains(r.out, "2 references\n  a in __main__\n  local q of running f\n")


@check
def why():
    r = run("c = {'k': [{}]}\n:why c['k'][0]\n")
    contains(r.out, "1 way leads to it\n  item 0 of c['k'] in __main__\n"
                    "freed by removing: item 0 of c['k'] in __main__\n")
    r = run("c = [[]]\nc.append(c[0])\nd = c\ndel c\n:why d[0]\n")
    contains(r.out, "freed by removing: d in __main__\n")
    contains(run("a = []\nb = [a]\n:why a\n").out, "no single reference keeps it\n")


@check
def free():
    contains(run("y = [1]\ny\n:free y\n").out, "freed: 1 object")
    contains(run("y = z = [1]\n:free y\n").out, "remains: 1 reference\n  z in __main__\n")
    contains(run("y = []\ny.append(y)\n:free y\n:gc\n").out, "only a cycle keeps it; :gc frees 1")
    out = run("def f(a): 1/0\n\ny = [[]]\nf(y)\n:free y\nimport sys\nhasattr(sys, 'last_value')\n").out
    contains(out, "freed: 2 objects")
    contains(out, "False")
    contains(run(":free nosuch\n").err, "no name nosuch here")


@check
def mistakes_are_told_in_a_line():
    err = run(":nosuch\n:refs\n:gc foo\n:mem maybe\n").err
    contains(err, "no command :nosuch; :help lists them\n")
    contains(err, ":refs needs an argument\n")
    contains(err, ":gc takes no argument\n")
    contains(err, ":mem takes on or off\n")
    contains(run(":refs nosuch\n").err, "NameError: name 'nosuch' is not defined\n")
    contains(run(":time 1/0\n").err, "ZeroDivisionError: division by zero\n")


@check
def collector():
    out = run("x = []\nx.append(x)\ndel x\n:gc\n").out
    contains(out, ", 1 unreachable\n")
    r = run(":gc log on\nimport gc\ngc.collect()\n:gc log off\ngc.collect()\ngc.callbacks\n")
    equal(r.err.count("gc: generation 2: 0 unreachable"), 1, "lines")
    contains(r.out, "[]\n")


@check
def names_and_types():
    out = run("a = [1, 2]\nb = {'k': a}\n:who\n:mem\nc = [[] for i in range(5)]\n:mem\n").out
    lines = {line.split()[0]: line.split() for line in out.splitlines() if line.strip()}
    equal(lines["a"][1:3], ["list", "2"], "a")
    equal(lines["b"][1:3], ["dict", "1"], "b")
    equal(lines["list"][3], "+6", "lists made")


@check
def line_after_each_input():
    r = run(":mem on\nx = [1]\n\ndel x\n:mem off\ny = 1\n")
    equal(r.err.count("[objects"), 2, r.err)
    r = run("def f(n):\n  for i in range(n): [[], i]\n\n:mem on\nx = 1\nx = [[], [[]]]\ndel x\nf(1000)\n"
            "x = []; x += [x]; del x\nimport gc\ngc.collect()\n")
    if FLAVOUR == "stress":                        # which collects all the time
        return
    lines = [line[line.index("[objects: ") + 10:] for line in r.err.splitlines() if "[obj" in line]
    for line, words in zip(lines, (
            "0 made, 0 freed, +0 kept; bytes +0; collections 0, unreachable 0]",
            "4 made, 0 freed, +4 kept; bytes +", "0 made, 4 freed, -4 kept; bytes -",
            "", "2 made, 1 freed, +1 kept; bytes +")):
        equal(line[:len(words)], words, "line")
    made, freed = [int(n) for n in lines[3].replace(",", "").split()[:3:2]]
    equal(2000 <= made <= 2010 and made == freed, True, lines[3])
    contains(lines[-1], "collections 1, unreachable 1]")


@check
def files():
    with Folder({"in.py": "loaded = 17\n"}) as f:
        out = run(f"a = 1\n1/0\nif a:\n  b = 2\n\n:save {f('out.py')}\n:load {f('in.py')}\nloaded\n"
                  ":reset\n'a' in dir(), 'loaded' in dir()\n").out
        contains(out, "17\n")
        contains(out, "3 names removed\n(False, False)\n")
        with open(f("out.py"), encoding="utf-8") as text:
            equal(text.read(), "a = 1\nif a:\n  b = 2\n\n", "saved")


@check
def the_prompt_holds_nothing():
    equal(run("import gc\ngc.collect()\n").out, "0\n", "first collection")
    look = "sys.getallocatedblocks(), len(gc.get_objects())"
    out = run(f"import sys, gc\n{look}\n_ = None\n" + f"print({look})\n" * 2 + f"\nprint({look})\n"
              + f":help\n:help\n1/0\nprint({look})\n1/0\n\nprint({look})\n").out.splitlines()
    numbers = [line for line in out if line.startswith(tuple("0123456789"))]
    equal(numbers[1], numbers[2], "around an empty input")
    equal(numbers[3], numbers[4], "around an error")


@check
def the_example_in_the_readme():
    """What is shown there, typed: a line after a prompt is input, all else is output."""
    if FLAVOUR == "stress":                        # which collects all the time
        return
    root = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
    with open(os.path.join(root, "README.md"), encoding="utf-8") as text:
        section = text.read().split("## The prompt\n")[1].split("\n## ")[0]
    lines = [line[4:] for line in section.splitlines() if line.startswith("    ")]
    prompts = (">>>", "...")
    typed = "".join(line[4:] + "\n" for line in lines if line.startswith(prompts))
    shown = "".join(line[:3] + " " if line.startswith(prompts) else line + "\n" for line in lines)
    done = subprocess.run([OURO, "-q", "-i"], input=typed, stdout=subprocess.PIPE, text=True,
                          stderr=subprocess.STDOUT, check=False)
    equal(len(lines) > 10 and done.stdout, shown + ">>> \n", "the example")


if FLAVOUR != "oracle":                            # what only Ouro does
    sys.exit(main())
