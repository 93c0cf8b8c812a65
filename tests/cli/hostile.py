# What must not crash or hang: closed pipes, bad bytes, signals, no memory.
import os
import select
import signal
import subprocess
import sys
import time

from _driver import FLAVOUR, OURO, PATIENCE, Folder, check, contains, equal, expect, main, ouro


def interrupted(code, delay=0.4, limit=1.0):
    """Starts code, waits for its 'ready', sends SIGINT; returns (status, stderr, seconds)."""
    child = subprocess.Popen([OURO, "-c", "print('ready', flush=True)\n" + code],
                             stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    try:
        child.stdout.readline()
        time.sleep(delay)
        start = time.monotonic()
        child.send_signal(signal.SIGINT)
        _, err = child.communicate(timeout=limit * 10 * PATIENCE)
        took = time.monotonic() - start
    finally:
        child.kill()
        child.wait()
    if took > limit * PATIENCE:
        raise AssertionError(f"took {took:.2f} s")
    return child.returncode, err.decode(), took


def interrupt_check(code):
    status, err, _ = interrupted(code)
    if status not in (-signal.SIGINT, 130):
        raise AssertionError(f"status {status}: {err}")
    contains(err, "KeyboardInterrupt")
    contains(err, "Traceback (most recent call last):")


@check
def ctrl_c_in_a_loop():
    interrupt_check("while True:\n    pass")


@check
def ctrl_c_in_sum_of_a_range():
    """CPython 3.11 looks at signals between instructions only; Ouro within loops in C too."""
    if FLAVOUR != "oracle":
        interrupt_check("sum(range(10**10))")


@check
def ctrl_c_in_list_of_a_count():
    interrupt_check("import itertools\nfor x in itertools.count(): pass")


@check
def ctrl_c_in_max_and_contains():
    if FLAVOUR != "oracle":
        interrupt_check("max(range(10**10))")
        interrupt_check("import itertools\n-1 in itertools.repeat(1)")
        interrupt_check("import collections, itertools\n"
                        "collections.deque(itertools.repeat(1), maxlen=0)")


@check
def ctrl_c_in_sleep():
    interrupt_check("import time\ntime.sleep(60)")


@check
def ctrl_c_in_calls():
    interrupt_check("def f(n):\n    return n and f(n - 1)\nwhile True:\n    f(50)")


@check
def ctrl_c_can_be_caught():
    status, err, _ = interrupted(
        "try:\n    x = 1\n    while True: x += 1\nexcept KeyboardInterrupt:\n    import sys\n    sys.exit(7)")
    equal((status, err), (7, ""), "result")


@check
def ctrl_c_runs_finally():
    status, err, _ = interrupted(
        "import sys\ntry:\n    x = 1\n    while True: x += 1\nfinally:\n    sys.stderr.write('finally\\n')")
    contains(err, "finally\nTraceback")
    if status not in (-signal.SIGINT, 130):
        raise AssertionError(status)


@check
def closed_stdout_reader():
    """The reader goes away: BrokenPipeError, no signal."""
    child = subprocess.Popen([OURO, "-c", "for i in range(10**6): print('x' * 70)"],
                             stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    child.stdout.readline()
    child.stdout.close()
    err = child.stderr.read().decode()
    child.stderr.close()
    equal(child.wait(timeout=20 * PATIENCE), 1, "status")
    contains(err, "BrokenPipeError: [Errno 32] Broken pipe")


@check
def closed_stdout_at_exit():
    reader, writer = os.pipe()
    os.close(reader)
    child = subprocess.run([OURO, "-c", "print('x')"], stdout=writer, stderr=subprocess.PIPE,
                           timeout=20 * PATIENCE, check=False)
    os.close(writer)
    equal(child.returncode, 120, "status")
    contains(child.stderr.decode(), "BrokenPipeError: [Errno 32] Broken pipe")


@check
def no_standard_streams():
    for closing in ("<&-", ">&-", "2>&-", "<&- >&- 2>&-"):
        command = f'exec "$0" -c "import sys; print(1); sys.exit(5)" {closing}'
        status = subprocess.run(["sh", "-c", command, OURO], stdout=subprocess.DEVNULL,
                                stderr=subprocess.DEVNULL, timeout=20 * PATIENCE,
                                check=False).returncode
        equal(status, 5, closing)


@check
def full_device():
    if not os.path.exists("/dev/full"):
        return
    with open("/dev/full", "wb") as full:
        r = ouro("-c", "print('x' * 100000)", stdout=full)
    if r.status not in (1, 120):
        raise AssertionError(r.status)
    contains(r.err, "OSError: [Errno 28] No space left on device")


@check
def invalid_utf8_script():
    with Folder({"bad.py": b"x = 1\ny = '\xff\xfe'\n"}) as f:
        r = ouro(f("bad.py"))
        equal((r.status, r.out), (1, ""), "result")
        contains(r.err, "SyntaxError: (unicode error) 'utf-8' codec can't decode byte 0xff"
                 if "(unicode error)" in r.err else
                 "SyntaxError: Non-UTF-8 code starting with '\\xff' in file " + f("bad.py")
                 + " on line 2, but no encoding declared; see https://peps.python.org/pep-0263/ "
                   "for details")


@check
def null_bytes_in_a_script():
    if FLAVOUR == "oracle":
        return                      # 3.11.2 ends the script there, 3.11.4 and later refuse
    with Folder({"nul.py": b"x = 1\n\0\ny = 2\n"}) as f:
        r = ouro(f("nul.py"))
        equal((r.status, r.out), (1, ""), "result")
        contains(r.err, "cannot contain null bytes")


@check
def binary_garbage_as_a_script():
    garbage = bytes((i * 7919 + i // 3) & 0xFF for i in range(5000))
    with Folder({"g.py": garbage, "h.py": bytes(range(1, 256)) * 10}) as f:
        for name in ("g.py", "h.py"):
            r = ouro(f(name))
            equal((r.status, r.out), (1, ""), "result")
            contains(r.err, "Error: ")


@check
def encoding_cookies():
    with Folder({"l1.py": b"# -*- coding: latin-1 -*-\nprint(ascii('\xe9'))\n",
                 "bom.py": b"\xef\xbb\xbfprint('bom')\n",
                 "bad.py": b"# coding: no-such-thing\nprint(1)\n",
                 "cr.py": b"print('a')\rprint('b')\r\nprint('c')\n"}) as f:
        expect(ouro(f("l1.py")), out="'\\xe9'\n")
        expect(ouro(f("bom.py")), out="bom\n")
        expect(ouro(f("cr.py")), out="a\nb\nc\n")
        r = ouro(f("bad.py"))
        equal(r.status, 1, "status")
        contains(r.err, "SyntaxError: encoding problem: no-such-thing")


@check
def nested_brackets():
    for n in (150, 10_000, 100_000):
        for opening, closing in (("(", ")"), ("[", "]"), ("{", "}")):
            r = ouro("-", stdin="x = " + opening * n + closing * n + "\n")
            if r.status not in (0, 1) or (r.status == 1 and "Error" not in r.err):
                raise AssertionError((n, opening, r.status, r.err[-200:]))
        contains(ouro("-", stdin="(" * n + "\n").err, "Error")


@check
def too_many_brackets_message():
    contains(ouro("-", stdin="(" * 201 + ")" * 201).err, "SyntaxError: too many nested parentheses")


@check
def deep_nesting_of_other_kinds():
    sources = ["-" * 50_000 + "1", "not " * 20_000 + "1", "x" + ".a" * 50_000, "x" + "[0]" * 50_000,
               "x" + "()" * 20_000, "1" + "+1" * 50_000, "1" + "**1" * 5_000,
               "lambda: " * 5_000 + "1", "1 if 1 else " * 5_000 + "1",
               "\n".join(" " * i + "if 1:" for i in range(150)) + "\n" + " " * 150 + "pass",
               "f'" + "{1:" * 40 + "}" * 40 + "'", "[" + "x," * 100_000 + "]",
               "a" * 200_000, "1" * 100_000, "'" + "x" * 1_000_000 + "'",
               "if 1: pass\n" + "elif 1: pass\n" * 3_000,
               "def f(" + ",".join(f"a{i}" for i in range(3000)) + "): pass",
               "f(" + ",".join(f"{i}" for i in range(3000)) + ")"]
    for source in sources:
        r = ouro("-", stdin=source + "\n", timeout=60)
        if r.status not in (0, 1):
            raise AssertionError((source[:30], r.status, r.err[-200:]))


@check
def endless_recursion():
    for code in ("def f(): f()\nf()", "def f(n): return f(n + 1) + 1\nf(0)",
                 "class A:\n    def __getattr__(self, n): return getattr(self, n)\nA().x",
                 "class A:\n    def __repr__(self): return repr(self)\nrepr(A())",
                 "class A:\n    def __add__(self, o): return self + o\nA() + 1",
                 "class A:\n    def __call__(self): return self()\nA()()",
                 "class A:\n    def __eq__(self, o): return self == o\nA() == 1",
                 "class A:\n    def __init__(self): A()\nA()",
                 "def g():\n    yield from g()\nlist(g())",
                 "f = lambda: sorted([1, 2], key=lambda x: f())\nf()",
                 "f = lambda x: list(map(f, [x]))\nf(1)"):
        r = ouro("-c", code, timeout=30)
        equal(r.status, 1, code)
        contains(r.err, "RecursionError: maximum recursion depth exceeded")


@check
def deep_recursion_when_allowed():
    code = ("import sys\nsys.setrecursionlimit(10**6)\ndef f(n):\n    return n and 1 + f(n - 1)\n"
            "print(f(50_000))")
    expect(ouro("-c", code), out="50000\n", err="")


@check
def deep_structures_die():
    code = ("x = None\nfor i in range(10**6): x = [x]\ndel x\n"
            "x = None\nfor i in range(10**6): x = (x,)\ndel x\n"
            "x = None\nfor i in range(10**5): x = {'a': x}\ndel x\n"
            "class N: pass\nn = None\nfor i in range(10**5):\n    m = N(); m.next = n; n = m\n"
            "del m, n\nprint('done')")
    expect(ouro("-c", code), out="done\n", err="")


@check
def deep_structures_refuse_repr():
    code = ("x = []\nfor i in range(10**5): x = [x]\n"
            "try: repr(x)\nexcept RecursionError as e: print(e)\n"
            "y = []\nfor i in range(10**5): y = [y]\n"
            "try: x == y\nexcept RecursionError as e: print(e)\n"
            "t = ()\nfor i in range(10**5): t = (t,)\n"
            "try: hash(t)\nexcept RecursionError as e: print('hash', e)\nelse: print('hash ok')\n")
    r = ouro("-c", code)
    equal(r.status, 0, "status")
    contains(r.out, "maximum recursion depth exceeded while getting the repr of an object\n"
                    "maximum recursion depth exceeded in comparison\n")


@check
def gigantic_allocations():
    if FLAVOUR == "asan":
        return
    for code in ("[0] * 10**18", "'x' * 10**18", "b'x' * 2**62", "(0,) * 2**61", "bytearray(10**18)",
                 "bytes(10**18)", "list(range(10**18))", "'%*d' % (10**15, 1)", "[0] * 2**60",
                 "'x'.ljust(10**17)"):
        r = ouro("-c", "try:\n    " + code + "\nexcept (MemoryError, OverflowError): print('refused')",
                 timeout=30)
        expect(r, out="refused\n")


@check
def little_address_space():
    """A heap, stack and numbers that grow until the limit: MemoryError or RecursionError."""
    if FLAVOUR != "release":
        return                      # the other builds are slow or reserve terabytes
    code = ("import sys\nsys.setrecursionlimit(10**9)\n"
            "def deep(n): return deep(n + 1) + 1\n"
            "def leaves():\n    x = []\n    while True: x.append('x' * 100000)\n"
            "def chain():\n    x = ()\n    while True: x = (x,)\n"
            "def grow(x, more):\n    while True: x += more(x)\n"
            "def shift():\n    x = 1\n    while True: x <<= 1000000\n"
            "def nested():\n    x = ()\n    for i in range(200000): x = (x,)\n"
            "    hash(x)\n    raise MemoryError\n"
            "for f in (lambda: deep(0), leaves, chain, lambda: grow(bytearray(b'a'), bytes),\n"
            "          lambda: grow('a', str), shift, nested):\n"
            "    try: f()\n    except (MemoryError, RecursionError): print('refused')\n")
    for kilobytes in (100_000, 300_000):
        command = f'ulimit -v {kilobytes}; exec "$0" -c "$1"'
        done = subprocess.run(["sh", "-c", command, OURO, code], capture_output=True, text=True,
                              timeout=60 * PATIENCE, check=False)
        equal((done.returncode, done.stdout), (0, "refused\n" * 7), done.stderr[-300:])


@check
def encoding_errors_name_no_place():
    for source, message in ((b"# coding: klingon\n", "encoding problem: klingon"),
                            (b"\xef\xbb\xbf# coding: latin-1\n",
                             "encoding problem: iso-8859-1 with BOM")):
        with Folder({"s.py": source}) as f:
            expect(ouro(f("s.py")), status=1, err=f"SyntaxError: {message}\n")


@check
def overflowing_sizes():
    code = ("for f in (lambda: [1] * 2**100, lambda: 'a' * 2**100, lambda: 1 << 2**70,"
            " lambda: range(2**100)[2**99], lambda: bytes(2**65)):\n"
            "    try: print(type(f()))\n    except (OverflowError, MemoryError) as e: print(type(e).__name__, e)")
    expect(ouro("-c", code),
           out="OverflowError cannot fit 'int' into an index-sized integer\n"
               "OverflowError cannot fit 'int' into an index-sized integer\n"
               "OverflowError too many digits in integer\n<class 'int'>\n"
               "OverflowError cannot fit 'int' into an index-sized integer\n")


@check
def output_is_flushed_before_waiting():
    child = subprocess.Popen([OURO, "-u", "-c", "print('now'); input()"], stdin=subprocess.PIPE,
                             stdout=subprocess.PIPE)
    ready, _, _ = select.select([child.stdout], [], [], 5 * PATIENCE)
    got = child.stdout.readline() if ready else b""
    child.communicate(b"\n", timeout=10 * PATIENCE)
    equal(got, b"now\n", "output")


@check
def no_fault_in_finalisers_at_exit():
    code = ("import sys\nclass A:\n    def __del__(self):\n        global z\n        z = A2()\n"
            "        print('A')\n"
            "class A2:\n    def __del__(self): print('A2')\n"
            "a = A()\na.cycle = a\nb = A()\nsys.keep = A()")
    r = ouro("-c", code)
    equal(r.status, 0, "status")


sys.exit(main())
