"""Regular expressions, in Python's syntax, for str and bytes.

Patterns are compiled and run by the module _sre.  compile() gives a Pattern; the other functions
take a pattern or its text, which is compiled once and kept.
"""
import _sre
import copyreg

__all__ = [
    "match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "compile",
    "purge", "template", "escape", "error", "Pattern", "Match", "A", "I", "L", "M", "S", "X",
    "U", "ASCII", "IGNORECASE", "LOCALE", "MULTILINE", "DOTALL", "VERBOSE", "UNICODE", "NOFLAG",
    "RegexFlag",
]

__version__ = "2.2.1"

_FLAGS = frozenset("""RegexFlag NOFLAG A ASCII I IGNORECASE L LOCALE U UNICODE M MULTILINE
                      S DOTALL X VERBOSE T TEMPLATE DEBUG""".split())


def _make_flags():
    """Define RegexFlag and its members in this module."""
    global RegexFlag
    import enum

    @enum.global_enum
    class RegexFlag(enum.IntFlag, boundary=enum.KEEP):
        __qualname__ = 'RegexFlag'
        NOFLAG = 0
        ASCII = A = 256
        IGNORECASE = I = 2
        LOCALE = L = 4
        UNICODE = U = 32
        MULTILINE = M = 8
        DOTALL = S = 16
        VERBOSE = X = 64
        TEMPLATE = T = 1
        DEBUG = 128
        __str__ = object.__str__
        _numeric_repr_ = hex


def __getattr__(name):
    # Most importers use no flag, and enum is large: it waits until one is asked for.
    if name in _FLAGS and 'RegexFlag' not in globals():
        _make_flags()
        return globals()[name]
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__():
    return sorted(_FLAGS.union(globals()))


class error(Exception):
    """What is wrong with a pattern: msg; pattern and pos, lineno and colno where, or None."""

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        self.lineno = self.colno = None
        if pattern is not None and pos is not None:
            newline = '\n' if isinstance(pattern, str) else b'\n'
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            msg = '%s at position %d' % (msg, pos)
            if newline in pattern:
                msg += ' (line %d, column %d)' % (self.lineno, self.colno)
        super().__init__(msg)


Pattern = _sre.Pattern
Match = _sre.Match


def match(pattern, string, flags=0):
    """A Match at the start of the string, or None."""
    return _compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    """A Match of the whole string, or None."""
    return _compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    """The first Match in the string, or None."""
    return _compile(pattern, flags).search(string)


def sub(pattern, repl, string, count=0, flags=0):
    """The string with the first count matches (0: all) replaced.

    repl is a text in which \\1, \\g<name> and other escapes are replaced, or is called with each
    Match.
    """
    return _compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, count=0, flags=0):
    """As sub(), but a tuple of the new string and the number of replacements."""
    return _compile(pattern, flags).subn(repl, string, count)


def split(pattern, string, maxsplit=0, flags=0):
    """What lies between the first maxsplit matches (0: all), and the groups of those matches."""
    return _compile(pattern, flags).split(string, maxsplit)


def findall(pattern, string, flags=0):
    """List of all matches: their text, their only group, or a tuple of their groups."""
    return _compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    """Iterator over all Matches."""
    return _compile(pattern, flags).finditer(string)


def compile(pattern, flags=0):
    """Compile a pattern."""
    return _compile(pattern, flags)


def purge():
    """Forget the patterns that were kept."""
    _cache.clear()


def template(pattern, flags=0):
    """Compile a template pattern; deprecated."""
    import warnings
    warnings.warn("The re.template() function is deprecated as it is an undocumented function "
                  "without an obvious purpose. Use re.compile() instead.", DeprecationWarning)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return _compile(pattern, flags | 1)


_escapes = {i: '\\' + chr(i) for i in b'()[]{}?*+-|^$\\.&~# \t\n\r\v\f'}


def escape(pattern):
    """The text with a backslash before every character that is special in patterns."""
    if isinstance(pattern, str):
        return pattern.translate(_escapes)
    return str(pattern, 'latin1').translate(_escapes).encode('latin1')


_cache = {}
_MAXCACHE = 512


def _compile(pattern, flags):
    if type(flags) is not int and isinstance(flags, int):
        flags = int(flags)
    try:
        return _cache[type(pattern), pattern, flags]
    except KeyError:
        pass
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError("cannot process flags argument with a compiled pattern")
        return pattern
    if not isinstance(pattern, (str, bytes)):
        raise TypeError("first argument must be string or compiled pattern")
    if flags & 1:
        import warnings
        warnings.warn("The re.TEMPLATE/re.T flag is deprecated as it is an undocumented flag "
                      "without an obvious purpose. Don't use it.", DeprecationWarning)
    p = _sre.compile(pattern, flags)
    if not flags & 128:
        if len(_cache) >= _MAXCACHE:
            # The oldest goes; another thread of control may have been faster.
            try:
                del _cache[next(iter(_cache))]
            except (StopIteration, RuntimeError, KeyError):
                pass
        _cache[type(pattern), pattern, flags] = p
    return p


def _pickle(p):
    return _compile, (p.pattern, p.flags)


copyreg.pickle(Pattern, _pickle, _compile)


class Scanner:
    """Splits a text into tokens: lexicon is a list of pairs (pattern, action).

    An action is called with the scanner and the text, or is itself the token; None drops it.
    """

    def __init__(self, lexicon, flags=0):
        flags = int(flags)
        self.lexicon = lexicon
        self._matchers = [_sre.compile(phrase, flags).match for phrase, action in lexicon]

    def scan(self, string):
        """The tokens, and the rest of the string that no pattern matches."""
        result = []
        at = 0
        while True:
            for index, matcher in enumerate(self._matchers):
                m = matcher(string, at)
                if m:
                    break
            else:
                break
            end = m.end()
            if end == at:
                break
            action = self.lexicon[index][1]
            if callable(action):
                self.match = m
                action = action(self, m.group())
            if action is not None:
                result.append(action)
            at = end
        return result, string[at:]
