"""Disassembler of Ouro code objects, with the interface of CPython's dis.

The instructions are Ouro's own.  A name that ends in letters has operand modes: S stack, L local, K
constant, the part behind the last underscore being where the result goes: BINARY_OP_LK_L adds a
constant to a local and stores into a local.
"""
import collections
import sys
import types

import _dis

__all__ = ["code_info", "dis", "disassemble", "distb", "disco", "findlinestarts", "findlabels",
           "show_code", "get_instructions", "Instruction", "Bytecode", "cmp_op", "hasarg",
           "hasconst", "hasname", "hasjrel", "hasjabs", "haslocal", "hascompare", "hasfree",
           "opname", "opmap", "HAVE_ARGUMENT", "EXTENDED_ARG", "stack_effect"]

UNIT = 2                    # an offset counts two for every instruction unit, as co_lines() does

opname = _dis.opnames()
opmap = {name: number for number, name in enumerate(opname)}
cmp_op = ("<", "<=", "==", "!=", ">", ">=")
HAVE_ARGUMENT = 0
EXTENDED_ARG = -1

_BINARY = ("+", "&", "//", "<<", "@", "*", "%", "|", "**", ">>", "-", "/", "^")
_BINARY += tuple(op + "=" for op in _BINARY)
_CONVERSIONS = ("", "str", "repr", "ascii")
_FUNCTION_FLAGS = ("defaults", "kwdefaults", "annotations", "closure")


def _family(*bases):
    """Numbers of all forms of the instructions named."""
    return [number for number, name in enumerate(opname)
            if any(name == base
                   or name.startswith(base + "_") and set(name[len(base) + 1:]) <= set("SLK_")
                   for base in bases)]


_JUMPS = ("JUMP", "JUMP_BACKWARD", "POP_JUMP_IF_FALSE", "POP_JUMP_IF_TRUE", "POP_JUMP_IF_NONE",
          "POP_JUMP_IF_NOT_NONE", "JUMP_IF_FALSE_OR_POP", "JUMP_IF_TRUE_OR_POP", "FOR_ITER",
          "SEND", "COMPARE_JUMP", "CONTAINS_JUMP")
_NAMES = ("LOAD_GLOBAL", "LOAD_NAME", "STORE_NAME", "DELETE_NAME", "STORE_GLOBAL", "DELETE_GLOBAL",
          "LOAD_ATTR", "STORE_ATTR", "DELETE_ATTR", "LOAD_METHOD", "IMPORT_NAME", "IMPORT_FROM")
_LOCALS = ("LOAD_FAST", "STORE_FAST", "DELETE_FAST")
_CELLS = ("MAKE_CELL", "LOAD_CLOSURE", "LOAD_DEREF", "STORE_DEREF", "DELETE_DEREF",
          "LOAD_CLASSDEREF")
_COUNT_A = ("COPY", "SWAP", "COPY_FREE_VARS", "CALL", "CALL_METHOD", "CALL_EX", "LIST_APPEND",
            "SET_ADD", "MAP_ADD", "LIST_EXTEND", "SET_UPDATE", "DICT_UPDATE", "DICT_MERGE",
            "UNPACK_SEQUENCE", "RERAISE", "RAISE_VARARGS", "MATCH_CLASS")
_COUNT_X = ("BUILD_TUPLE", "BUILD_LIST", "BUILD_SET", "BUILD_MAP", "BUILD_CONST_KEY_MAP",
            "BUILD_STRING", "BUILD_SLICE", "GET_AWAITABLE")

hasconst = _family("LOAD_CONST", "STORE_CONST")
hasname = _family(*_NAMES)
hasjrel = _family(*_JUMPS)
hasjabs = []
haslocal = _family(*_LOCALS, "MOVE_FAST")
hasfree = _family(*_CELLS)
hascompare = _family("COMPARE_OP", "COMPARE_JUMP")
hasarg = sorted({*hasconst, *hasname, *hasjrel, *haslocal, *hasfree, *hascompare,
                 *_family(*_COUNT_A, *_COUNT_X, "BINARY_OP", "IS_OP", "CONTAINS_OP", "CALL_KW",
                          "CALL_METHOD_KW", "UNPACK_EX", "FORMAT_VALUE", "MAKE_FUNCTION",
                          "RETURN_VALUE_K", "RETURN_VALUE_L")})

COMPILER_FLAG_NAMES = {
    1: "OPTIMIZED", 2: "NEWLOCALS", 4: "VARARGS", 8: "VARKEYWORDS", 16: "NESTED", 32: "GENERATOR",
    64: "NOFREE", 128: "COROUTINE", 256: "ITERABLE_COROUTINE", 512: "ASYNC_GENERATOR",
}


def stack_effect(opcode, oparg=None, /, *, jump=None):
    """Change of the stack's depth by an instruction."""
    return _dis.stack_effect(opcode, oparg, jump)


def pretty_flags(flags):
    """Names of the bits of co_flags."""
    names = []
    for i in range(32):
        bit = 1 << i
        if flags & bit:
            names.append(COMPILER_FLAG_NAMES.get(bit, hex(bit)))
            flags ^= bit
            if not flags:
                break
    else:
        names.append(hex(flags))
    return ", ".join(names)


# ---- finding code ----

def _get_code_object(x):
    x = getattr(x, "__func__", x)
    for attr in ("__code__", "gi_code", "ag_code", "cr_code"):
        if hasattr(x, attr):
            x = getattr(x, attr)
            break
    if isinstance(x, str):
        x = _try_compile(x, "<disassembly>")
    if hasattr(x, "co_code"):
        return x
    raise TypeError(f"don't know how to disassemble {type(x).__name__} objects")


def _try_compile(source, name):
    try:
        return compile(source, name, "eval")
    except SyntaxError:
        return compile(source, name, "exec")


_have_code = (types.MethodType, types.FunctionType, types.CodeType, classmethod, staticmethod,
              type)


def dis(x=None, *, file=None, depth=None, show_caches=False, adaptive=False):
    """Disassembles classes, functions, code, source text, generators, or the last traceback."""
    if x is None:
        distb(file=file, show_caches=show_caches, adaptive=adaptive)
        return
    x = getattr(x, "__func__", x)
    for attr in ("__code__", "gi_code", "ag_code", "cr_code"):
        if hasattr(x, attr):
            x = getattr(x, attr)
            break
    if hasattr(x, "__dict__"):
        for name, item in sorted(x.__dict__.items()):
            if isinstance(item, _have_code):
                print(f"Disassembly of {name}:", file=file)
                try:
                    dis(item, file=file, depth=depth, show_caches=show_caches, adaptive=adaptive)
                except TypeError as error:
                    print("Sorry:", error, file=file)
                print(file=file)
    elif hasattr(x, "co_code"):
        _disassemble_recursive(x, file, depth, adaptive)
    elif isinstance(x, str):
        _disassemble_recursive(_try_compile(x, "<dis>"), file, depth, adaptive)
    else:
        raise TypeError(f"don't know how to disassemble {type(x).__name__} objects")


def distb(tb=None, *, file=None, show_caches=False, adaptive=False):
    """Disassembles the frame where a traceback ends (default: the last one)."""
    if tb is None:
        try:
            tb = sys.last_traceback
        except AttributeError:
            raise RuntimeError("no last traceback to disassemble") from None
    while tb.tb_next:
        tb = tb.tb_next
    disassemble(tb.tb_frame.f_code, tb.tb_lasti, file=file, show_caches=show_caches,
                adaptive=adaptive)


def _disassemble_recursive(co, file, depth, adaptive):
    disassemble(co, file=file, adaptive=adaptive)
    if depth is None or depth > 0:
        if depth is not None:
            depth -= 1
        for const in co.co_consts:
            if hasattr(const, "co_code"):
                print(file=file)
                print(f"Disassembly of {const!r}:", file=file)
                _disassemble_recursive(const, file, depth, adaptive)


# ---- code_info ----

def code_info(x):
    """Describes a code object in several lines."""
    return _format_code_info(_get_code_object(x))


def _format_code_info(co):
    lines = [f"Name:              {co.co_name}",
             f"Filename:          {co.co_filename}",
             f"Argument count:    {co.co_argcount}",
             f"Positional-only arguments: {co.co_posonlyargcount}",
             f"Kw-only arguments: {co.co_kwonlyargcount}",
             f"Number of locals:  {co.co_nlocals}",
             f"Stack size:        {co.co_stacksize}",
             f"Flags:             {pretty_flags(co.co_flags)}"]
    for title, items, show in (("Constants", co.co_consts, repr), ("Names", co.co_names, str),
                               ("Variable names", co.co_varnames, str),
                               ("Free variables", co.co_freevars, str),
                               ("Cell variables", co.co_cellvars, str)):
        if items:
            lines.append(f"{title}:")
            lines += [f"{i:4d}: {show(item)}" for i, item in enumerate(items)]
    return "\n".join(lines)


def show_code(co, *, file=None):
    """Prints code_info(co)."""
    print(code_info(co), file=file)


# ---- instructions ----

Positions = collections.namedtuple("Positions", "lineno end_lineno col_offset end_col_offset",
                                   defaults=[None] * 4)
_Instruction = collections.namedtuple("_Instruction", "opname opcode arg argval argrepr offset "
                                                      "starts_line is_jump_target positions",
                                      defaults=[None])
_ExceptionTableEntry = collections.namedtuple("_ExceptionTableEntry",
                                              "start end target depth lasti")

_OPNAME_WIDTH = 22
_OPARG_WIDTH = 5


class Instruction(_Instruction):
    """One instruction: name, number, operand as number, value and text, offset, line, ..."""

    def _disassemble(self, lineno_width=3, mark_as_current=False, offset_width=4):
        fields = []
        if lineno_width:
            if self.starts_line is not None:
                fields.append(f"{self.starts_line:{lineno_width}d}")
            else:
                fields.append(" " * lineno_width)
        fields.append("-->" if mark_as_current else "   ")
        fields.append(">>" if self.is_jump_target else "  ")
        fields.append(repr(self.offset).rjust(offset_width))
        fields.append(self.opname.ljust(_OPNAME_WIDTH))
        if self.arg is not None:
            fields.append(repr(self.arg).rjust(_OPARG_WIDTH))
            if self.argrepr:
                fields.append("(" + self.argrepr + ")")
        return " ".join(fields).rstrip()


class _Decoder:
    """Gives the operands of one code object's instructions their meaning."""

    def __init__(self, co):
        self.consts, self.names, self.slots = co.co_consts, co.co_names, _dis.slots(co)

    def operand(self, mode, index):
        if mode == "L":
            return self.slots[index]
        return repr(self.consts[index]) if mode == "K" else "_"

    def decode(self, raw):
        """(arg, argval, argrepr)"""
        index, units, _, base, modes, a, b, c, x = raw
        name = opname[base]
        method = getattr(self, "op_" + name, None)
        if method:
            return method(raw)
        if name in _JUMPS:
            arg, target, text = self.jump(raw)
            return arg, target, self.moded(modes, a, b, c, text)
        if name in _NAMES:
            text = self.names[x]
            return x, text, self.moded(modes, a, b, c, text)
        if name in _LOCALS or name in _CELLS:
            return a, self.slots[a], self.slots[a]
        if name in _COUNT_A:
            return a, a, ""
        if name in _COUNT_X:
            return x, x, ""
        if set(modes) & set("LK"):
            return a, None, self.moded(modes, a, b, c, "")
        return None, None, ""

    def moded(self, modes, a, b, c, text):
        """Operands taken directly and where the result goes, around `text`."""
        if not set(modes) & set("LK"):
            return text
        parts = [self.operand(mode, index) for mode, index in zip(modes, (a, b)) if mode != "-"]
        out = ", ".join(parts)
        if text:
            out = f"{out}: {text}" if out else text
        return f"{out} -> {self.slots[c]}" if modes[2] == "L" else out

    def jump(self, raw):
        index, units, *_, x = raw
        target = (index + units + x) * UNIT
        return abs(x), target, f"to {target}"

    def op_LOAD_CONST(self, raw):
        x = raw[-1]
        return x, self.consts[x], repr(self.consts[x])

    def op_STORE_CONST(self, raw):
        a, c = raw[5], raw[7]
        return a, self.consts[a], f"{self.consts[a]!r} -> {self.slots[c]}"

    def op_MOVE_FAST(self, raw):
        a, c = raw[5], raw[7]
        return a, self.slots[a], f"{self.slots[a]} -> {self.slots[c]}"

    def infix(self, raw, symbol):
        modes, a, b, c = raw[4:8]
        if not set(modes) & set("LK"):
            return symbol
        text = f"{self.operand(modes[0], a)} {symbol} {self.operand(modes[1], b)}"
        return f"{text} -> {self.slots[c]}" if modes[2] == "L" else text

    def op_BINARY_OP(self, raw):
        x = raw[-1]
        return x, x, self.infix(raw, _BINARY[x])

    def op_COMPARE_OP(self, raw):
        x = raw[-1]
        return x, cmp_op[x], self.infix(raw, cmp_op[x])

    def op_COMPARE_JUMP(self, raw):
        c = raw[7]
        arg, target, text = self.jump(raw)
        test = self.infix(raw, cmp_op[c & 7])
        return arg, target, f"{text} if {test}" if c & 8 else f"{text} if not {test}"

    def op_CONTAINS_JUMP(self, raw):
        c = raw[7]
        arg, target, text = self.jump(raw)
        return arg, target, f"{text} if {'' if bool(c & 8) != bool(c & 1) else 'not '}in"

    def op_IS_OP(self, raw):
        return raw[-1], raw[-1], "is not" if raw[-1] else "is"

    def op_CONTAINS_OP(self, raw):
        return raw[-1], raw[-1], "not in" if raw[-1] else "in"

    def op_BINARY_SUBSCR(self, raw):
        modes, a, b, c = raw[4:8]
        if not set(modes) & set("LK"):
            return None, None, ""
        text = f"{self.operand(modes[0], a)}[{self.operand(modes[1], b)}]"
        return a, None, f"{text} -> {self.slots[c]}" if modes[2] == "L" else text

    def op_STORE_SUBSCR(self, raw):
        modes, a, b = raw[4:7]
        if not set(modes) & set("LK"):
            return None, None, ""
        return a, None, f"{self.operand(modes[0], a)}[{self.operand(modes[1], b)}]"

    def op_CALL_KW(self, raw):
        names = self.consts[raw[-1]]
        return raw[5], names, ", ".join(names)

    op_CALL_METHOD_KW = op_CALL_KW

    def op_UNPACK_EX(self, raw):
        return raw[5], (raw[5], raw[6]), f"{raw[5]} before, {raw[6]} after"

    def op_FORMAT_VALUE(self, raw):
        a = raw[5]
        text = _CONVERSIONS[a & 3]
        if a & 4:
            text += ", with format" if text else "with format"
        return a, a, text

    def op_MAKE_FUNCTION(self, raw):
        a = raw[5]
        return a, a, ", ".join(text for i, text in enumerate(_FUNCTION_FLAGS) if a & 1 << i)

    def op_RETURN_VALUE(self, raw):
        modes, a = raw[4:6]
        if modes[0] == "S" or modes[0] == "-":
            return None, None, ""
        return a, self.slots[a] if modes[0] == "L" else self.consts[a], self.operand(modes[0], a)


def get_instructions(x, *, first_line=None, show_caches=False, adaptive=False):
    """Yields the Instructions of a function, method, code object or source text."""
    co = _get_code_object(x)
    delta = first_line - co.co_firstlineno if first_line is not None else 0
    return _instructions(co, delta, adaptive)


def _instructions(co, line_offset=0, adaptive=False):
    starts = dict(findlinestarts(co))
    labels = {*findlabels(co), *(entry.target for entry in _parse_exception_table(co))}
    positions = list(co.co_positions())
    decoder = _Decoder(co)
    for raw in _dis.instructions(co, adaptive):
        offset = raw[0] * UNIT
        line = starts.get(offset)
        arg, argval, argrepr = decoder.decode(raw)
        yield Instruction(opname[raw[2]], raw[2], arg, argval, argrepr, offset,
                          None if line is None else line + line_offset, offset in labels,
                          Positions(*positions[raw[0]]))


def disassemble(co, lasti=-1, *, file=None, show_caches=False, adaptive=False):
    """Prints the instructions of a code object; the one at lasti is marked."""
    _print_instructions(co, lasti, 0, file, adaptive)
    entries = _parse_exception_table(co)
    if entries:
        print("ExceptionTable:", file=file)
        for start, end, target, depth, lasti in entries:
            mark = " lasti" if lasti else ""
            print(f"  {start} to {end - UNIT} -> {target} [{depth}]{mark}", file=file)


disco = disassemble


def _print_instructions(co, lasti, line_offset, file, adaptive):
    lines = [line for _, line in findlinestarts(co)]
    width = max([3] + [len(str(line + line_offset)) for line in lines]) if lines else 0
    code = list(_instructions(co, line_offset, adaptive))
    offset_width = max(4, len(str(code[-1].offset))) if code else 4
    for instr in code:
        if lines and instr.starts_line is not None and instr.offset > 0:
            print(file=file)
        print(instr._disassemble(width, instr.offset == lasti, offset_width), file=file)


def _parse_exception_table(co):
    return [_ExceptionTableEntry(start * UNIT, end * UNIT, target * UNIT, depth, lasti)
            for start, end, target, depth, lasti in _dis.handlers(co)]


def findlabels(code):
    """Offsets that jumps go to."""
    decoder, labels = _Decoder(code), []
    for raw in _dis.instructions(code, False):
        if opname[raw[3]] in _JUMPS:
            target = decoder.jump(raw)[1]
            if target not in labels:
                labels.append(target)
    return labels


def findlinestarts(code):
    """Yields (offset, line) wherever a new line begins."""
    last = None
    for start, _, line in code.co_lines():
        if line is not None and line != last:
            last = line
            yield start, line


class Bytecode:
    """The instructions of a function, method, generator, code object or source text."""

    def __init__(self, x, *, first_line=None, current_offset=None, show_caches=False,
                 adaptive=False):
        self.codeobj = co = _get_code_object(x)
        if first_line is None:
            self.first_line, self._line_offset = co.co_firstlineno, 0
        else:
            self.first_line, self._line_offset = first_line, first_line - co.co_firstlineno
        self._original_object = x
        self.current_offset = current_offset
        self.exception_entries = _parse_exception_table(co)
        self.show_caches, self.adaptive = show_caches, adaptive

    def __iter__(self):
        return _instructions(self.codeobj, self._line_offset, self.adaptive)

    def __repr__(self):
        return f"{type(self).__name__}({self._original_object!r})"

    @classmethod
    def from_traceback(cls, tb, *, show_caches=False, adaptive=False):
        """The frame where a traceback ends, its current instruction marked."""
        while tb.tb_next:
            tb = tb.tb_next
        return cls(tb.tb_frame.f_code, current_offset=tb.tb_lasti, show_caches=show_caches,
                   adaptive=adaptive)

    def info(self):
        """Describes the code object in several lines."""
        return _format_code_info(self.codeobj)

    def dis(self):
        """The disassembly as a string."""
        lasti = -1 if self.current_offset is None else self.current_offset
        output = _Output()
        _print_instructions(self.codeobj, lasti, self._line_offset, output, self.adaptive)
        return "".join(output.parts)


class _Output:
    """Collects what is printed."""

    def __init__(self):
        self.parts = []
        self.write = self.parts.append
