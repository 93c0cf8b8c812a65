#!/usr/bin/env python3
"""fuzz_calls.py [--programs N] [--seed S] [--only N] [--ouro PATH] [--oracle PATH]

Programs of random calls: every method of every built-in type and every function of the standard
modules gets odd arguments (huge and negative numbers, nan, containers of themselves, objects whose
special methods fail, lie, or change the container being worked on).  Both interpreters run the
same programs.  Reported are signals, sanitizer and audit reports, time-outs, and calls whose
result or error differs.  Program number S is the same in every run.
"""
import argparse
import concurrent.futures
import os
import random
import re
import subprocess
import sys
import tempfile
import warnings

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

PRELUDE = r'''
import gc, sys, weakref, re, math, itertools, functools, operator, collections, copy, random
import string, contextlib, types, bisect, heapq, io, textwrap, reprlib, codecs, enum, abc
import traceback, keyword, warnings, dataclasses
warnings.simplefilter("ignore")
random.seed(1)
sys.setrecursionlimit(400)
sys.unraisablehook = lambda u: None
budget = 0
target = None
def spend():
    """Evil methods act a limited number of times in one call."""
    global budget
    budget -= 1
    return budget > 0
def disturb():
    """Changes the container under attack, while something in C works on it."""
    if not spend(): return
    t = target
    try:
        for name in ("clear", "sort", "reverse"):
            if budget % 3 == 0 and hasattr(t, name): getattr(t, name)()
        if budget % 3 == 1:
            if isinstance(t, dict): t[budget] = t; t.pop(1, None)
            elif isinstance(t, set): t.add(budget); t.discard(1)
            elif isinstance(t, (list, collections.deque)): t.append(budget); t.pop(0)
            elif isinstance(t, bytearray): t.extend(b"xyz")
        if budget % 7 == 0: gc.collect()
    except (IndexError, KeyError, ValueError, BufferError, RecursionError, RuntimeError, TypeError):
        pass
class Evil:
    def __init__(self, n=0): self.n = n
    def __repr__(self): disturb(); return "Evil"
    def __eq__(self, o): disturb(); return self.n % 2 == 0
    def __lt__(self, o): disturb(); return self.n % 3 == 0
    def __gt__(self, o): disturb(); return self.n % 3 == 1
    def __hash__(self): disturb(); return 1
    def __index__(self): disturb(); return self.n
    def __len__(self): disturb(); return self.n
    def __bool__(self): disturb(); return self.n % 2 == 1
    def __iter__(self): disturb(); return iter([1, self.n, 3])
    def __getitem__(self, i):
        disturb()
        if not isinstance(i, int) or i < 3: return self.n
        raise IndexError(i)
    def __call__(self, *a, **k): disturb(); return self.n
    def __contains__(self, x): disturb(); return self.n > 0
    def __length_hint__(self): disturb(); return self.n * 5
    def __add__(self, o): disturb(); return self.n
    def __radd__(self, o): disturb(); return o
    def __del__(self): disturb()
    def __format__(self, s): disturb(); return "<" + s + ">"
    def keys(self): disturb(); return [1, self.n]
class Liar:
    """Special methods answer what they must not."""
    def __init__(self, n): self.n = n
    def lie(self, *a, **k): return (None, -1, "x", 2**70, self, 1.5)[self.n % 6]
    def __repr__(self): return "Liar"
    __str__ = __hash__ = __index__ = __len__ = __bool__ = __iter__ = __int__ = __float__ = lie
    __bytes__ = __complex__ = __length_hint__ = __next__ = __format__ = __eq__ = __lt__ = lie
    __enter__ = __exit__ = __get__ = __reversed__ = __trunc__ = __round__ = __fspath__ = lie
class Fails:
    def boom(self, *a, **k): raise ZeroDivisionError("boom")
    def __repr__(self): return "Fails"
    __hash__ = __eq__ = __lt__ = __index__ = __len__ = __bool__ = __iter__ = __next__ = boom
    __int__ = __float__ = __getitem__ = __call__ = __contains__ = __length_hint__ = boom
    __str__ = __format__ = __bytes__ = __add__ = __radd__ = __mul__ = __neg__ = __abs__ = boom
class SubInt(int):
    def __eq__(self, o): disturb(); return int(self) == o
    def __hash__(self): disturb(); return int(self) % 3
    def __index__(self): disturb(); return 2
class SubStr(str):
    def __eq__(self, o): disturb(); return str.__eq__(self, o)
    def __hash__(self): disturb(); return 7
    def __len__(self): return 99
    def __str__(self): return self
class SubList(list):
    def __len__(self): return 1000
    def __iter__(self): disturb(); return list.__iter__(self)
    def __getitem__(self, i): disturb(); return list.__getitem__(self, i)
class SubTuple(tuple):
    def __iter__(self): disturb(); return tuple.__iter__(self)
class SubDict(dict):
    def __missing__(self, k): disturb(); return k
    def __getitem__(self, k): disturb(); return dict.get(self, k)
    def keys(self): return [1, 2, 3]
class SubBytes(bytes): pass
class SubSet(set):
    def __contains__(self, x): disturb(); return True
class SubFloat(float):
    def __float__(self): return 3
class Slots:
    __slots__ = ("a", "b", "__weakref__")
def evil_iterator(n):
    for i in range(n):
        disturb()
        yield i
def reentrant():
    def g():
        try: next(it)
        except (ValueError, RuntimeError): yield "reentered"
        yield 2
    it = g()
    return it
def cyclic_list():
    l = [1]; l.append(l); return l
def cyclic_dict():
    d = {1: 2}; d["d"] = d; return d
def deep(n):
    x = []
    for _ in range(n): x = [x]
    return x
def deep_tuple(n):
    x = ()
    for _ in range(n): x = (x,)
    return x
def attacked(x):
    global target
    target = x
    return x
def holder(b):
    attacked(b)
    return memoryview(b)
def show(x, depth=0):
    t = type(x)
    if depth > 4: return "..."
    if t in (set, frozenset): return t.__name__ + str(sorted(show(i, depth + 1) for i in x))
    if t in (list, tuple, collections.deque):
        return t.__name__ + "(" + ", ".join(show(i, depth + 1) for i in list(x)[:12]) + f"){len(x)}"
    if t is dict:
        return "{" + ", ".join(show(k, depth + 1) + ": " + show(v, depth + 1)
                               for k, v in list(x.items())[:12]) + "}"
    if t is str: return ascii(x) if len(x) < 300 else f"str {len(x)} {ascii(x[:20])}"
    if t in (bytes, bytearray) and len(x) > 300: return f"{t.__name__} {len(x)}"
    if t is int and abs(x) >> 500: return f"int of {x.bit_length()} bits"
    if t in (int, float, complex, bool, type(None), bytes, bytearray, range, slice):
        return repr(x)
    if hasattr(t, "__next__") and t is not Liar and t is not Fails:
        return t.__name__ + show(list(itertools.islice(x, 6)), depth + 1)
    return t.__name__
def call(number, function):
    global budget, target
    budget = 12
    try:
        text = show(function())
    except BaseException as e:
        text = type(e).__name__
        if not isinstance(e, (RecursionError, MemoryError)):
            try: text += ": " + str(e)
            except BaseException as f: text += type(f).__name__
    budget = 0
    target = None
    print(number, ascii(text[:400]), flush=True)
'''

# Expressions; each evaluation makes a fresh object.
VALUES = [
    "0", "1", "-1", "2", "3", "7", "255", "256", "-2**31", "2**31", "2**62", "2**63-1", "2**63",
    "-2**63", "2**64", "2**70", "-2**100", "10**15", "True", "False", "None", "...",
    "NotImplemented", "0.0", "-0.0", "1.5", "-2.5", "1e308", "float('nan')", "float('inf')",
    "-float('inf')", "1j", "complex('nan+infj')", "''", "'a'", "'abc'", "'a b c'", "'\\x00'",
    "'\\ud800'", "'\\xe9\\u0130\\u1e9e'", "'\\U0001f600x'", "'x' * 1000", "'%s%d%('",
    "'{0}{a!r:>{1}}'",
    "'{'", "'12'", "'utf-8'", "'strict'", "'ignore'", "'ascii'", "'utf-16'", "'>10'", "'05.3e'",
    "'\\n\\r\\t'",
    "b''", "b'a'", "b'abc'", "b'\\xff\\x00'", "b'%d%s'", "bytearray(b'abc')", "bytearray()",
    "attacked(bytearray(b'abcabc'))", "holder(bytearray(b'abcdef'))", "memoryview(b'abc')",
    "memoryview(b'abcdefgh').cast('i')", "memoryview(bytearray(8))[::2]",
    "[]", "[1, 2, 3]", "[3, 1, 2]", "[None]", "['a', 'b']", "[[1, 2], [3, 4]]", "cyclic_list()",
    "list(range(100))", "attacked([1, 2, 3, 4, 5])", "attacked([Evil(1), Evil(2), Evil(3), 4])",
    "attacked([Evil(i) for i in range(20)])", "[Fails()]", "[Liar(1)]", "deep(1000)",
    "deep(100000)",
    "deep_tuple(100000)", "(1).__add__", "()", "(1,)", "(1, 2)", "('a', 'b')", "((1, 2), (3, 4))",
    "(int, str)",
    "{}", "{1: 2}", "{'a': 1, 'b': 2}", "cyclic_dict()", "{Evil(1): 1}",
    "attacked({1: Evil(1), 2: Evil(2), Evil(3): 3})", "attacked({i: Evil(i) for i in range(10)})",
    "attacked({Evil(i): i for i in range(3)})", "attacked(SubDict(a=1))", "{1: 2}.keys()",
    "attacked({1: 2, 3: 4}).items()", "{'a': []}.values()", "set()", "{1, 2, 3}",
    "attacked({1, 2, Evil(3), Evil(5)})", "attacked({Evil(i) for i in range(6)})",
    "frozenset([1, 2])", "frozenset()", "range(5)", "range(0)", "range(10, 0, -3)",
    "range(2**70)[5:9]", "slice(None)", "slice(1, -1, 2)", "slice(2**70, None, -1)",
    "slice(Evil(1), Evil(2), None)", "slice(None, None, 0)",
    "Evil(0)", "Evil(1)", "Evil(2)", "Evil(3)", "Evil(-1)", "Evil(2**70)", "Liar(0)", "Liar(1)",
    "Liar(2)", "Liar(3)", "Liar(4)", "Liar(5)", "Fails()", "SubInt(3)", "SubInt(-1)",
    "SubStr('abc')",
    "SubList([1, 2, 3])", "attacked(SubList([3, Evil(1)]))", "SubTuple((1, 2))", "SubDict({1: 2})",
    "SubBytes(b'ab')", "SubSet({1})", "SubFloat(2.0)", "object()", "object", "int", "str", "list",
    "type",
    "dict", "Evil", "Liar", "Slots()", "len", "repr", "hash", "print", "lambda *a: a",
    "lambda *a: disturb()",
    "lambda a, b: disturb() or 1", "lambda x: 1 / 0", "[].append", "'x'.join", "iter([1, 2, 3])",
    "iter(())",
    "iter('abc')", "iter(attacked([1, 2, 3, 4]))", "iter(attacked({1: 2, 3: 4}))",
    "(i for i in range(3))",
    "evil_iterator(5)", "reentrant()", "zip([1, 2], [3, 4])", "map(Evil(2), [1, 2])",
    "enumerate('ab')",
    "reversed([1, 2])", "filter(None, [0, 1])", "ValueError('x')", "ValueError", "StopIteration()",
    "ExceptionGroup('g', [ValueError(1)])", "KeyError(Evil(1))",
    "UnicodeDecodeError('u', b'abc', 1, 2, 'r')",
    "SyntaxError('m', ('f', 1, 2, 'text', 1, 9))", "OSError(2, 'no', 'f')",
    "weakref.ref(Slots())", "weakref.ref(Evil)", "weakref.proxy(Evil)", "property(len)",
    "classmethod(len)",
    "staticmethod(Evil(1))", "super(Evil, Evil(1))", "types.SimpleNamespace(a=1)",
    "types.ModuleType('m')",
    "types.MappingProxyType({1: 2})", "list[int]", "int | str", "compile('1', 'f', 'eval')", "sys",
    "call.__code__", "Evil.__init__", "Evil(1).__eq__", "int.__add__", "dict.__dict__['fromkeys']",
    "collections.deque([1, 2, 3])", "attacked(collections.deque([Evil(1), Evil(2), 3], 5))",
    "collections.OrderedDict(a=1)", "attacked(collections.OrderedDict({1: Evil(2), 3: 4}))",
    "collections.Counter('abca')", "collections.defaultdict(list)",
    "collections.ChainMap({}, {1: 2})",
    "collections.namedtuple('N', 'a b')(1, 2)",
    "itertools.islice(itertools.count(2**63 - 2, 3), 4)",
    "itertools.repeat(1, 3)", "itertools.islice(itertools.cycle('ab'), 5)",
    "itertools.chain([1], [2])", "itertools.islice([1, 2, 3], 2)",
    "itertools.tee([1, 2])[0]", "itertools.groupby('aab')", "itertools.product('ab', repeat=2)",
    "itertools.combinations(range(4), 2)", "itertools.permutations([1, 2, 3])",
    "functools.partial(max, 1)", "functools.lru_cache(Evil(3))",
    "functools.cmp_to_key(lambda a, b: 1)(2)",
    "functools.lru_cache(2)(lambda *a: disturb())", "operator.itemgetter(1)",
    "operator.attrgetter('real.imag')",
    "operator.methodcaller('clear')", "re.compile('(a)(b)?')", "re.match('(a)(?P<n>b)?', 'abc')",
    "'a|b*'", "'(?P<x>'",
    "io.StringIO('a\\nb')", "io.BytesIO(b'abc\\n')", "string.Template('$a $b')",
    "random.Random(1)", "contextlib.suppress(ValueError)",
    "contextlib.nullcontext(1)", "string.Formatter()", "reprlib.Repr()",
    "enum.Enum('E', 'a b').a", "enum.Flag('F', 'a b').b", "copy",
    "functools.cached_property(len)", "functools.singledispatch(lambda a: a)",
    "collections.UserDict({1: 2})", "collections.UserList([1])",
    "abc.ABC", "weakref.WeakSet([Evil])", "weakref.WeakKeyDictionary({Evil: 1})",
    "weakref.WeakValueDictionary({1: Evil})", "weakref.finalize(Evil, len)",
    "textwrap.TextWrapper(10)", "codecs.getincrementaldecoder('utf-8')()",
    "types.GenericAlias(Evil, (1,))", "types.DynamicClassAttribute(len)",
]

BUILTINS = """abs all any ascii bin bool bytearray bytes callable chr classmethod complex delattr dict dir divmod
enumerate eval exec filter float format frozenset getattr hasattr hash hex int isinstance issubclass iter len
list map max memoryview min next object oct ord pow print property range repr reversed round set setattr slice
sorted staticmethod str sum super tuple type vars zip __build_class__ compile""".split()

# Never called: they wait, end or talk to the outside, or answer what must differ.
FORBIDDEN = set("""
exit quit input breakpoint help open sleep settrace setprofile setrecursionlimit _exit abort
set_debug freeze unfreeze disable enable set_threshold simplefilter resetwarnings filterwarnings
warn warn_explicit showwarning formatwarning seed SystemRandom urandom getrandbits randbytes
get_objects get_referrers get_referents get_stats get_count __sizeof__ __dir__ __doc__
__reduce__ __reduce_ex__ __getstate__ __setstate__ __subclasses__ print_exc print_last
print_stack print_exception print_list print_tb mro_entries dump_traceback fileno isatty shuffle
buffer_info collect callbacks open_code run _wait setlocale reload fromfile __import__
__text_signature__ __code__ __globals__ __builtins__ __loader__ __spec__ factorial comb perm
__init_subclass__ register_error builtins __class_getitem__ walk_stack extract_stack
StackSummary walk_tb format_stack gcd lcm hash id getrefcount getweakrefs getweakrefcount _c
count_ count repeat cycle print IncrementalDecoder IncrementalEncoder EncodedFile register
lookup getreader getwriter StreamReader StreamWriter StreamReaderWriter StreamRecoder
text_encoding inspect __hash__ uuid4 token_bytes get_ident EnumMeta EnumType global_enum
global_flag_repr global_enum_repr global_str pickle_by_global_name pickle_by_enum_name _simple
verify CODESIZE nlargest nsmallest
""".split())
MODULES = ["math", "itertools", "functools", "operator", "collections", "copy", "random", "string",
           "contextlib", "types", "bisect", "heapq", "re", "textwrap", "reprlib", "weakref", "io", "codecs",
           "dataclasses"]

# Results that say how an interpreter is built.
NEUTRAL = [
    (re.compile(r"0x[0-9a-f]+"), "0x"),
]


def arguments(rng, few):
    n = rng.choice((0, 1, 1, 1, 2, 2, 3) if few else (0, 1, 1, 2, 2, 2, 3, 3, 4))
    return ", ".join(rng.choice(VALUES) for _ in range(n))


class Writer:
    """Makes programs; the attributes of each value are those the oracle names."""

    def __init__(self, oracle):
        program = PRELUDE + "\nimport builtins\n"
        program += "for v in %r:\n  print(*[n for n in sorted(dir(eval(v)))])\n" % (
            VALUES + MODULES)
        out = subprocess.run([oracle, "-c", program], capture_output=True, text=True, check=True,
                             env=environment()).stdout.splitlines()
        names = [[n for n in line.split() if n not in FORBIDDEN and n.isascii()] for line in out]
        self.attributes = list(zip(VALUES, names))
        self.functions = [f"{m}.{n}" for m, line in zip(MODULES, names[len(VALUES):]) for n in line
                          if not n.startswith("_")]

    def expression(self, rng):
        kind = rng.randrange(20)
        if kind < 11:
            value, names = rng.choice(self.attributes)
            if not names:
                return value
            name = rng.choice(names)
            if name.startswith("__") and rng.random() < 0.4:
                name = rng.choice(names)
            if kind < 9:
                return f"({value}).{name}({arguments(rng, True)})"
            return f"(lambda x: (x.{name}({arguments(rng, True)}), x))({value})"
        if kind < 14:
            return f"{rng.choice(BUILTINS)}({arguments(rng, False)})"
        if kind < 17:
            return f"{rng.choice(self.functions)}({arguments(rng, False)})"
        a, b, c = (rng.choice(VALUES) for _ in range(3))
        return rng.choice((
            f"({a}) {rng.choice('+ - / // % & | ^ < == in >= @ >>'.split())} ({b})",
            f"({a})[{b}]", f"({a})[{b}:{c}]", f"({a})[::{b}]", f"[*({a}), *({b})]", f"{{**({a}), **({b})}}",
            f"(lambda *a, **k: (a, k))(*({a}), **({b}))", f"'{{!r:{{}}}}'.format({a}, {b})", f"list(map({a}, {b}))",
            f"sorted({a}, key={b})", f"sorted({a}, reverse={b})", f"({a}) in ({b})", f"[x for x in ({a})]",
            f"max({a}, key={b})", f"(lambda x: x.__setitem__({b}, {c}) or x)({a})",
            f"(lambda x: x.__setitem__(slice({b}, 3), {c}) or x)({a})",
            f"(lambda x: x.__delitem__({b}) or x)({a})", f"(lambda x: x.__iadd__({b}))({a})",
            f"(lambda x: x.__class__.__init__(x, {b}) or x)({a})", f"type('T', ({a},), {{}})({b})",
            f"(lambda x: [setattr(x, '__class__', {b}), x])({a})", f"copy.deepcopy({a})",
            f"type({a})({b}, {c})", f"type({a}).__new__(type({b}), {c})", f"isinstance({a}, {b})",
            f"(lambda x: [next(x), x.send({b}), x.throw(KeyError), x.close()])({a})",
            f"('%' + {a!r} + 's%s%d') % ({b})", f"({a}).__format__({b})",
        ))

    def program(self, seed, calls):
        rng = random.Random(seed)
        lines = [self.expression(rng) for _ in range(calls)]
        for line in lines:
            compile(line, "call", "eval")
        return lines, PRELUDE + "".join(f"call({i}, lambda: {e})\n" for i, e in enumerate(lines))


def environment():
    env = {k: os.environ[k] for k in ("PATH", "HOME") if k in os.environ}
    env.update(PYTHONHASHSEED="0", LANG="C.UTF-8", PYTHONIOENCODING="utf-8",
               ASAN_OPTIONS="detect_leaks=0:allocator_may_return_null=1:"
                            "max_allocation_size_mb=2000:hard_rss_limit_mb=3000",
               UBSAN_OPTIONS="print_stacktrace=1")
    return env


# An address space for the programs; the address sanitizer needs a large one of its own.
MEMORY = 'case "$1" in *asan) ;; *) ulimit -v 4000000;; esac; '


def run(interpreter, program, folder, limit):
    """(status, answers by call number, standard error)"""
    with tempfile.NamedTemporaryFile("w", suffix=".py", dir=folder, delete=False) as f:
        f.write(program)
    command = ["sh", "-c", 'ulimit -t "$0"; ' + MEMORY + 'exec "$@"', str(limit), interpreter, f.name]
    try:
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False,
                              env=environment(), cwd=folder, timeout=limit * 6, stdin=subprocess.DEVNULL)
        status, out, err = done.returncode, done.stdout, done.stderr
    except subprocess.TimeoutExpired as e:
        status, out, err = "timed out", (e.stdout or b"").decode("utf-8", "replace"), ""
    os.unlink(f.name)
    answers = {}
    for line in out.splitlines():
        number, _, text = line.partition(" ")
        if number.isdigit():
            for pattern, plain in NEUTRAL:
                text = pattern.sub(plain, text)
            answers[int(number)] = text
    return status, answers, err


def judge(seed, writer, options, folder):
    lines, program = writer.program(seed, options.calls)
    status, ours, err = run(options.ouro, program, folder, options.limit)
    found = []
    if status != 0:
        last = max(ours, default=-1)
        where = lines[last + 1] if last + 1 < len(lines) else "at exit"
        found.append(("DIED", f"{status} after call {last}: {where}\n{err[-options.tail:]}"))
    if options.oracle:
        _, theirs, _ = run(options.oracle, program, folder, options.limit)
        for i, line in enumerate(lines):
            if i in ours and i in theirs and ours[i] != theirs[i]:
                found.append(("DIFFERS", f"{i}: {line}\n  oracle: {theirs[i]}\n  ouro:   {ours[i]}"))
    return seed, found


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--programs", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1, help="number of the first program")
    parser.add_argument("--calls", type=int, default=120, help="calls a program")
    parser.add_argument("--limit", type=int, default=20, help="seconds of processor time a run")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--show", action="store_true", help="print program number --seed and end")
    parser.add_argument("--tail", type=int, default=1500)
    parser.add_argument("--ouro", default="build/ouro-asan")
    parser.add_argument("--oracle", default="/usr/bin/python3", help="empty: none")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    options.ouro = os.path.abspath(options.ouro)
    writer = Writer(options.oracle or sys.executable)
    if options.show:
        print(writer.program(options.seed, options.calls)[1])
        return 0
    died = differ = 0
    with tempfile.TemporaryDirectory() as folder, \
            concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        seeds = range(options.seed, options.seed + options.programs)
        for seed, found in pool.map(lambda s: judge(s, writer, options, folder), seeds):
            for kind, text in found:
                died += kind == "DIED"
                differ += kind == "DIFFERS"
                print(f"--- program {seed}: {kind} {text}", flush=True)
    print(f"{options.programs} programs: {died} died, {differ} calls differ")
    return 1 if died else 0


if __name__ == "__main__":
    sys.exit(main())
