"""Tracebacks and exceptions as text: the same text that the interpreter prints."""
import linecache
import sys
from _traceback import segment_parts

__all__ = ["extract_stack", "extract_tb", "format_exception", "format_exception_only",
           "format_list", "format_stack", "format_tb", "print_exc", "format_exc",
           "print_exception", "print_last", "print_stack", "print_tb", "clear_frames",
           "FrameSummary", "StackSummary", "TracebackException", "walk_stack", "walk_tb",
           "print_list"]

_RECURSIVE_CUTOFF = 3                 # equal entries in a row that are shown

_cause_message = ("\nThe above exception was the direct cause of the following exception:\n\n")
_context_message = ("\nDuring handling of the above exception, another exception occurred:\n\n")


class _Sentinel:
    def __repr__(self):
        return "<implicit>"


_sentinel = _Sentinel()


# --- lists of entries ----------------------------------------------------------------------------

def print_list(extracted_list, file=None):
    """Prints entries as format_list formats them."""
    if file is None:
        file = sys.stderr
    for item in StackSummary.from_list(extracted_list).format():
        print(item, file=file, end="")


def format_list(extracted_list):
    """The text of entries (FrameSummary objects or tuples), one str an entry."""
    return StackSummary.from_list(extracted_list).format()


def print_tb(tb, limit=None, file=None):
    """Prints the entries of a traceback."""
    print_list(extract_tb(tb, limit=limit), file=file)


def format_tb(tb, limit=None):
    """The text of the entries of a traceback."""
    return extract_tb(tb, limit=limit).format()


def extract_tb(tb, limit=None):
    """The entries of a traceback as a StackSummary."""
    return StackSummary._extract(_tb_positions(tb), limit=limit)


def print_stack(f=None, limit=None, file=None):
    """Prints the stack of a frame (default: the caller)."""
    if f is None:
        f = sys._getframe().f_back
    print_list(extract_stack(f, limit=limit), file=file)


def format_stack(f=None, limit=None):
    """The text of the stack of a frame."""
    if f is None:
        f = sys._getframe().f_back
    return format_list(extract_stack(f, limit=limit))


def extract_stack(f=None, limit=None):
    """The stack of a frame as a StackSummary, outermost first."""
    if f is None:
        f = sys._getframe().f_back
    stack = StackSummary.extract(walk_stack(f), limit=limit)
    stack.reverse()
    return stack


def clear_frames(tb):
    """Forgets the local variables of all frames of a traceback."""
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except RuntimeError:
            pass                      # still running
        tb = tb.tb_next


def walk_stack(f):
    """Yields (frame, line number), from the given frame (default: the caller's) outwards."""
    if f is None:
        f = sys._getframe().f_back.f_back.f_back.f_back
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def walk_tb(tb):
    """Yields (frame, line number) of a traceback."""
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def _tb_positions(tb):
    """Yields (frame, (line, end line, column, end column)) of a traceback."""
    while tb is not None:
        line, end_line, col, end_col = _code_position(tb.tb_frame.f_code, tb.tb_lasti)
        if line is None:
            line = tb.tb_lineno
        yield tb.tb_frame, (line, end_line, col, end_col)
        tb = tb.tb_next


def _code_position(code, lasti):
    if lasti < 0:
        return None, None, None, None
    for i, position in enumerate(code.co_positions()):
        if i == lasti // 2:
            return position
    return None, None, None, None


# --- exceptions ----------------------------------------------------------------------------------

def _parse_value_tb(exc, value, tb):
    """(value, traceback) from the old three arguments or one exception."""
    if (value is _sentinel) != (tb is _sentinel):
        raise ValueError("Both or neither of value and tb must be given")
    if value is tb is _sentinel:
        if exc is None:
            return None, None
        if isinstance(exc, BaseException):
            return exc, exc.__traceback__
        raise TypeError(f"Exception expected for value, {type(exc).__name__} found")
    return value, tb


def print_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, file=None, chain=True):
    """Prints an exception with its traceback."""
    value, tb = _parse_value_tb(exc, value, tb)
    te = TracebackException(type(value), value, tb, limit=limit, compact=True)
    te.print(file=file, chain=chain)


def format_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, chain=True):
    """The text of an exception with its traceback, as a list of str."""
    value, tb = _parse_value_tb(exc, value, tb)
    te = TracebackException(type(value), value, tb, limit=limit, compact=True)
    return list(te.format(chain=chain))


def format_exception_only(exc, /, value=_sentinel):
    """The text of an exception without traceback, as a list of str."""
    if value is _sentinel:
        value = exc
    te = TracebackException(type(value), value, None, compact=True)
    return list(te.format_exception_only())


def print_exc(limit=None, file=None, chain=True):
    """Prints the exception being handled."""
    print_exception(*sys.exc_info(), limit=limit, file=file, chain=chain)


def format_exc(limit=None, chain=True):
    """The text of the exception being handled."""
    return "".join(format_exception(*sys.exc_info(), limit=limit, chain=chain))


def print_last(limit=None, file=None, chain=True):
    """Prints the exception that ended the last statement at the prompt."""
    if not hasattr(sys, "last_type"):
        raise ValueError("no last exception")
    print_exception(sys.last_type, sys.last_value, sys.last_traceback, limit, file, chain)


def _safe_string(value, what, func=str):
    try:
        return func(value)
    except:
        return f"<{what} {func.__name__}() failed>"


def _format_final_exc_line(etype, value):
    text = _safe_string(value, "exception")
    if value is None or not text:
        return "%s\n" % etype
    return "%s: %s\n" % (etype, text)


# --- entries -------------------------------------------------------------------------------------

class FrameSummary:
    """One entry: file, line, function, source text, and the columns of the code."""

    __slots__ = ("filename", "lineno", "end_lineno", "colno", "end_colno", "name", "_line",
                 "locals")

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None,
                 end_lineno=None, colno=None, end_colno=None):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self._line = line
        if lookup_line:
            self.line
        self.locals = ({k: _safe_string(v, "local", func=repr) for k, v in locals.items()}
                       if locals else None)
        self.end_lineno = end_lineno
        self.colno = colno
        self.end_colno = end_colno

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return (self.filename == other.filename and self.lineno == other.lineno
                    and self.name == other.name and self.locals == other.locals)
        if isinstance(other, tuple):
            return tuple(self) == other
        return NotImplemented

    def __getitem__(self, pos):
        return (self.filename, self.lineno, self.name, self.line)[pos]

    def __iter__(self):
        return iter([self.filename, self.lineno, self.name, self.line])

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"

    def __len__(self):
        return 4

    @property
    def _original_line(self):
        self.line
        return self._line

    @property
    def line(self):
        """The source line without the blanks around it; '' if unknown."""
        if self._line is None:
            if self.lineno is None:
                return None
            self._line = linecache.getline(self.filename, self.lineno)
        return self._line.strip()


def _character_offset(text, offset):
    """The index of the character at a UTF-8 byte offset."""
    return len(text.encode()[:offset].decode(errors="replace"))


def _anchors(segment):
    """Where inside an expression its operator or subscript lies: (start, end), or None."""
    parts = segment_parts(segment)
    if parts is None:
        return None
    kind, start, end = parts
    if kind == "subscript":
        return start, end + 1
    operator = segment[start:end]
    blanks = len(operator) - len(operator.lstrip())
    start += blanks
    two = blanks + 1 < len(operator) and not operator[blanks + 1].isspace()
    return start, start + 1 + two


def _caret_line(frame):
    """The line of carets under an entry's source line, or ''."""
    original = frame._original_line
    shown = frame.line.strip()
    dropped = len(original) - len(frame.line.lstrip())
    start = _character_offset(original, frame.colno) + 1
    end = _character_offset(original, frame.end_colno) + 1
    anchors = None
    if frame.lineno == frame.end_lineno:
        try:
            anchors = _anchors(original[start - 1:end - 1])
        except Exception:
            pass
    else:
        end = dropped + len(shown)
    if end - start >= len(shown) and not (anchors and anchors[1] > anchors[0]):
        return ""
    margin = "    " + " " * (start - dropped)
    if not anchors:
        return margin + "^" * (end - start) + "\n"
    left, right = anchors
    return margin + "~" * left + "^" * (right - left) + "~" * (end - start - right) + "\n"


class StackSummary(list):
    """A list of FrameSummary objects."""

    @classmethod
    def extract(klass, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        """Entries for an iterable of (frame, line number)."""
        return klass._extract(((f, (lineno, None, None, None)) for f, lineno in frame_gen),
                              limit=limit, lookup_lines=lookup_lines,
                              capture_locals=capture_locals)

    @classmethod
    def _extract(klass, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        if limit is None:
            limit = getattr(sys, "tracebacklimit", None)
            if limit is not None and limit < 0:
                limit = 0
        if limit is not None:
            if limit >= 0:
                frame_gen = (x for x, _ in zip(frame_gen, range(limit)))
            else:
                frame_gen = list(frame_gen)[limit:]
        result = klass()
        fnames = set()
        for f, (lineno, end_lineno, colno, end_colno) in frame_gen:
            co = f.f_code
            fnames.add(co.co_filename)
            linecache.lazycache(co.co_filename, f.f_globals)
            result.append(FrameSummary(
                co.co_filename, lineno, co.co_name, lookup_line=False,
                locals=f.f_locals if capture_locals else None,
                end_lineno=end_lineno, colno=colno, end_colno=end_colno))
        for filename in fnames:
            linecache.checkcache(filename)
        if lookup_lines:
            for f in result:
                f.line
        return result

    @classmethod
    def from_list(klass, a_list):
        """Entries from FrameSummary objects or (file, line, name, text) tuples."""
        result = StackSummary()
        for frame in a_list:
            if isinstance(frame, FrameSummary):
                result.append(frame)
            else:
                filename, lineno, name, line = frame
                result.append(FrameSummary(filename, lineno, name, line=line))
        return result

    def format_frame_summary(self, frame_summary):
        """The text of one entry; a subclass may return None to leave it out."""
        row = ['  File "{}", line {}, in {}\n'.format(
            frame_summary.filename, frame_summary.lineno, frame_summary.name)]
        if frame_summary.line:
            row.append("    {}\n".format(frame_summary.line.strip()))
            if frame_summary.colno is not None and frame_summary.end_colno is not None:
                row.append(_caret_line(frame_summary))
        if frame_summary.locals:
            for name, value in sorted(frame_summary.locals.items()):
                row.append("    {name} = {value}\n".format(name=name, value=value))
        return "".join(row)

    def format(self):
        """The text of the entries, long repetitions cut."""
        result = []
        last = None
        count = 0

        def repeated():
            more = count - _RECURSIVE_CUTOFF
            if more > 0:
                result.append(f"  [Previous line repeated {more} more "
                              f"time{'s' if more > 1 else ''}]\n")

        for frame in self:
            text = self.format_frame_summary(frame)
            if text is None:
                continue
            this = frame.filename, frame.lineno, frame.name
            if this != last or None in this:
                repeated()
                last = this
                count = 0
            count += 1
            if count <= _RECURSIVE_CUTOFF:
                result.append(text)
        repeated()
        return result


# --- exceptions as objects -----------------------------------------------------------------------

class _Margin:
    """What stands before the lines of exceptions inside groups."""

    def __init__(self):
        self.depth = 0
        self.need_close = False

    def indent(self):
        return " " * (2 * self.depth)

    def emit(self, texts, margin_char="|"):
        prefix = self.indent() + margin_char + " " if self.depth else ""
        for text in [texts] if isinstance(texts, str) else texts:
            yield "".join([prefix + line for line in text.splitlines(True)])


class TracebackException:
    """What is needed to show an exception, without the exception itself."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True,
                 capture_locals=False, compact=False, max_group_width=15, max_group_depth=10,
                 _seen=None):
        outermost = _seen is None
        if outermost:
            _seen = set()
        _seen.add(id(exc_value))
        self.max_group_width = max_group_width
        self.max_group_depth = max_group_depth
        self.stack = StackSummary._extract(_tb_positions(exc_traceback), limit=limit,
                                           lookup_lines=lookup_lines,
                                           capture_locals=capture_locals)
        self.exc_type = exc_type
        self._str = _safe_string(exc_value, "exception")
        self.__notes__ = getattr(exc_value, "__notes__", None)
        if exc_type and issubclass(exc_type, SyntaxError):
            self._copy_location(exc_value)
        self.__suppress_context__ = exc_value is not None and exc_value.__suppress_context__
        if outermost:
            self._add_related(exc_value, compact, _seen, dict(
                limit=limit, lookup_lines=lookup_lines, capture_locals=capture_locals,
                max_group_width=max_group_width, max_group_depth=max_group_depth, _seen=_seen))

    def _copy_location(self, exc):
        """The attributes of a SyntaxError."""
        self.filename = exc.filename
        self.lineno = str(exc.lineno) if exc.lineno is not None else None
        self.end_lineno = str(exc.end_lineno) if exc.end_lineno is not None else None
        self.text = exc.text
        self.offset = exc.offset
        self.end_offset = exc.end_offset
        self.msg = exc.msg

    def _add_related(self, exc_value, compact, seen, options):
        """Causes, contexts and members of groups, without recursion."""
        def convert(exc):
            return TracebackException(type(exc), exc, exc.__traceback__, **options)

        queue = [(self, exc_value)]
        while queue:
            te, e = queue.pop()
            cause = context = exceptions = None
            if e is not None:
                if e.__cause__ is not None and id(e.__cause__) not in seen:
                    cause = convert(e.__cause__)
                wanted = not compact or (cause is None and not e.__suppress_context__)
                if wanted and e.__context__ is not None and id(e.__context__) not in seen:
                    context = convert(e.__context__)
                if isinstance(e, BaseExceptionGroup):
                    exceptions = [convert(exc) for exc in e.exceptions]
            te.__cause__ = cause
            te.__context__ = context
            te.exceptions = exceptions
            if cause is not None:
                queue.append((cause, e.__cause__))
            if context is not None:
                queue.append((context, e.__context__))
            if exceptions is not None:
                queue.extend(zip(exceptions, e.exceptions))

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        """The same for an exception object."""
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def __eq__(self, other):
        if isinstance(other, TracebackException):
            return self.__dict__ == other.__dict__
        return NotImplemented

    def __str__(self):
        return self._str

    def format_exception_only(self):
        """Yields the text without the traceback; the last str holds the message."""
        if self.exc_type is None:
            yield _format_final_exc_line(None, self._str)
            return
        stype = self.exc_type.__qualname__
        smod = self.exc_type.__module__
        if smod not in ("__main__", "builtins"):
            if not isinstance(smod, str):
                smod = "<unknown>"
            stype = smod + "." + stype
        if issubclass(self.exc_type, SyntaxError):
            yield from self._format_syntax_error(stype)
        else:
            yield _format_final_exc_line(stype, self._str)
        yield from self._format_notes()

    def _format_notes(self):
        notes = self.__notes__
        if notes is None:
            return
        from _collections_abc import Sequence
        if isinstance(notes, Sequence):
            for note in notes:
                note = _safe_string(note, "note")
                yield from [line + "\n" for line in note.split("\n")]
        else:
            yield _safe_string(notes, "__notes__", func=repr)

    def _format_syntax_error(self, stype):
        """The place of a syntax error, its source line and carets, and the message."""
        suffix = ""
        if self.lineno is not None:
            yield '  File "{}", line {}\n'.format(self.filename or "<string>", self.lineno)
        elif self.filename is not None:
            suffix = " ({})".format(self.filename)
        if self.text is not None:
            line = self.text.rstrip("\n")
            shown = line.lstrip(" \n\f")
            yield "    {}\n".format(shown)
            if self.offset is not None:
                yield from self._carets(shown, len(line) - len(shown))
        yield "{}: {}{}\n".format(stype, self.msg or "<no detail available>", suffix)

    def _carets(self, shown, dropped):
        end = self.end_offset if self.end_offset not in (None, 0) else self.offset
        if self.offset == end or end == -1:
            end = self.offset + 1
        col = self.offset - 1 - dropped
        if col >= 0:
            # Tabs stay tabs, so that the carets stand right below.
            blanks = "".join([c if c.isspace() else " " for c in shown[:col]])
            yield "    {}{}\n".format(blanks, "^" * (end - 1 - dropped - col))

    def format(self, *, chain=True, _ctx=None):
        """Yields the text: what led to the exception first."""
        if _ctx is None:
            _ctx = _Margin()
        output = []
        exc = self
        while exc is not None:
            message = following = None
            if chain:
                if exc.__cause__ is not None:
                    message, following = _cause_message, exc.__cause__
                elif exc.__context__ is not None and not exc.__suppress_context__:
                    message, following = _context_message, exc.__context__
            output.append((message, exc))
            exc = following
        for message, exc in reversed(output):
            if message is not None:
                yield from _ctx.emit(message)
            if exc.exceptions is None:
                if exc.stack:
                    yield from _ctx.emit("Traceback (most recent call last):\n")
                    yield from _ctx.emit(exc.stack.format())
                yield from _ctx.emit(exc.format_exception_only())
            elif _ctx.depth > self.max_group_depth:
                yield from _ctx.emit(f"... (max_group_depth is {self.max_group_depth})\n")
            else:
                yield from self._format_group(exc, chain, _ctx)

    def _format_group(self, exc, chain, ctx):
        toplevel = ctx.depth == 0
        if toplevel:
            ctx.depth = 1
        if exc.stack:
            yield from ctx.emit("Exception Group Traceback (most recent call last):\n",
                                "+" if toplevel else "|")
            yield from ctx.emit(exc.stack.format())
        yield from ctx.emit(exc.format_exception_only())
        total = len(exc.exceptions)
        shown = total if total <= self.max_group_width else self.max_group_width + 1
        ctx.need_close = False
        for i in range(shown):
            last = i == shown - 1
            if last:
                ctx.need_close = True     # unless a nested group closes the frame
            truncated = i >= self.max_group_width
            title = "..." if truncated else i + 1
            yield (ctx.indent() + ("+-" if i == 0 else "  ")
                   + f"+---------------- {title} ----------------\n")
            ctx.depth += 1
            if truncated:
                rest = total - self.max_group_width
                yield from ctx.emit(f"and {rest} more exception{'s' if rest > 1 else ''}\n")
            else:
                yield from exc.exceptions[i].format(chain=chain, _ctx=ctx)
            if last and ctx.need_close:
                yield ctx.indent() + "+------------------------------------\n"
                ctx.need_close = False
            ctx.depth -= 1
        if toplevel:
            ctx.depth = 0

    def print(self, *, file=None, chain=True):
        """Prints the text."""
        if file is None:
            file = sys.stderr
        for line in self.format(chain=chain):
            print(line, file=file, end="")
