"""From JSON text to objects: one function a kind of value, each returning the value and its end."""
import re

__all__ = ['JSONDecoder', 'JSONDecodeError']

_NUMBER = re.compile(r'(-?(?:0|[1-9]\d*))(\.\d+)?([eE][-+]?\d+)?', re.ASCII)
_CHUNK = re.compile(r'(.*?)(["\\\x00-\x1f])', re.DOTALL)
_BLANKS = re.compile(r'[ \t\n\r]*')
_HEX = re.compile(r'[0-9A-Fa-f]{4}')
_ESCAPES = {'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}
_CONSTANTS = {'-Infinity': float('-inf'), 'Infinity': float('inf'), 'NaN': float('nan')}


class JSONDecodeError(ValueError):
    """Where and why a text is no JSON: msg, doc, pos, lineno, colno."""

    def __init__(self, msg, doc, pos):
        lineno = doc.count('\n', 0, pos) + 1
        colno = pos - doc.rfind('\n', 0, pos)
        super().__init__(f'{msg}: line {lineno} column {colno} (char {pos})')
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno

    def __reduce__(self):
        return self.__class__, (self.msg, self.doc, self.pos)


def detect_encoding(b):
    """Which of the UTF encodings bytes are in, by their first characters."""
    for mark, name in ((b'\xff\xfe\0\0', 'utf-32'), (b'\0\0\xfe\xff', 'utf-32'),
                       (b'\xff\xfe', 'utf-16'), (b'\xfe\xff', 'utf-16'),
                       (b'\xef\xbb\xbf', 'utf-8-sig')):
        if b.startswith(mark):
            return name
    if len(b) >= 4:
        if not b[0]:
            return 'utf-16-be' if b[1] else 'utf-32-be'
        if not b[1]:
            return 'utf-16-le' if b[2] or b[3] else 'utf-32-le'
    elif len(b) == 2:
        if not b[0]:
            return 'utf-16-be'
        if not b[1]:
            return 'utf-16-le'
    return 'utf-8'


def _code_unit(s, pos):
    digits = _HEX.match(s, pos + 1)
    if not digits:
        raise JSONDecodeError('Invalid \\uXXXX escape', s, pos)
    return int(digits.group(), 16)


def _escape(s, pos, begin):
    """The character of the escape whose letter is at pos, and the place after it."""
    letter = s[pos:pos + 1]
    if not letter:
        raise JSONDecodeError('Unterminated string starting at', s, begin)
    if letter != 'u':
        if letter not in _ESCAPES:
            raise JSONDecodeError('Invalid \\escape', s, pos - 1)
        return _ESCAPES[letter], pos + 1
    unit = _code_unit(s, pos)
    pos += 5
    if 0xd800 <= unit <= 0xdbff and s[pos:pos + 2] == '\\u':
        low = _code_unit(s, pos + 1)
        if 0xdc00 <= low <= 0xdfff:
            return chr(0x10000 + ((unit - 0xd800) << 10 | low - 0xdc00)), pos + 6
    return chr(unit), pos


def _string(s, pos, strict):
    """The string whose text begins at pos, and the place after its closing quote."""
    begin = pos - 1
    pieces = []
    while True:
        chunk = _CHUNK.match(s, pos)
        if not chunk:
            raise JSONDecodeError('Unterminated string starting at', s, begin)
        text, ending = chunk.groups()
        pos = chunk.end()
        if text:
            pieces.append(text)
        if ending == '"':
            return ''.join(pieces), pos
        if ending == '\\':
            ending, pos = _escape(s, pos, begin)
        elif strict:
            raise JSONDecodeError('Invalid control character at', s, pos - 1)
        pieces.append(ending)


class JSONDecoder:
    """Decodes texts; the hooks replace what numbers, constants and objects become."""

    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
                 strict=True, object_pairs_hook=None):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or _CONSTANTS.__getitem__
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook

    def decode(self, s):
        obj, end = self.raw_decode(s, _BLANKS.match(s, 0).end())
        end = _BLANKS.match(s, end).end()
        if end != len(s):
            raise JSONDecodeError('Extra data', s, end)
        return obj

    def raw_decode(self, s, idx=0):
        if idx < 0:
            raise ValueError('idx cannot be negative')
        return self._value(s, idx, {})

    def _value(self, s, pos, memo):
        first = s[pos:pos + 1]
        if first == '"':
            return _string(s, pos + 1, self.strict)
        if first == '{':
            return self._object(s, pos + 1, memo)
        if first == '[':
            return self._array(s, pos + 1, memo)
        if first == 'n' and s.startswith('null', pos):
            return None, pos + 4
        if first == 't' and s.startswith('true', pos):
            return True, pos + 4
        if first == 'f' and s.startswith('false', pos):
            return False, pos + 5
        number = _NUMBER.match(s, pos)
        if number:
            whole, fraction, exponent = number.groups()
            if fraction or exponent:
                return self.parse_float(number.group()), number.end()
            return self.parse_int(whole), number.end()
        for name in _CONSTANTS:
            if s.startswith(name, pos):
                return self.parse_constant(name), pos + len(name)
        raise JSONDecodeError('Expecting value', s, pos)

    def _array(self, s, pos, memo):
        values = []
        pos = _BLANKS.match(s, pos).end()
        if s[pos:pos + 1] == ']':
            return values, pos + 1
        while True:
            value, pos = self._value(s, pos, memo)
            values.append(value)
            pos = _BLANKS.match(s, pos).end()
            mark = s[pos:pos + 1]
            if mark == ']':
                return values, pos + 1
            if mark != ',':
                raise JSONDecodeError("Expecting ',' delimiter", s, pos)
            pos = _BLANKS.match(s, pos + 1).end()

    def _pair(self, s, pos, memo):
        """The name and the value of a member whose opening quote must be at pos."""
        if s[pos:pos + 1] != '"':
            raise JSONDecodeError('Expecting property name enclosed in double quotes', s, pos)
        key, pos = _string(s, pos + 1, self.strict)
        key = memo.setdefault(key, key)
        pos = _BLANKS.match(s, pos).end()
        if s[pos:pos + 1] != ':':
            raise JSONDecodeError("Expecting ':' delimiter", s, pos)
        pos = _BLANKS.match(s, pos + 1).end()
        value, pos = self._value(s, pos, memo)
        return (key, value), pos

    def _object(self, s, pos, memo):
        pairs = []
        pos = _BLANKS.match(s, pos).end()
        if s[pos:pos + 1] == '}':
            return self._finish(pairs), pos + 1
        while True:
            pair, pos = self._pair(s, pos, memo)
            pairs.append(pair)
            pos = _BLANKS.match(s, pos).end()
            mark = s[pos:pos + 1]
            if mark == '}':
                return self._finish(pairs), pos + 1
            if mark != ',':
                raise JSONDecodeError("Expecting ',' delimiter", s, pos)
            pos = _BLANKS.match(s, pos + 1).end()

    def _finish(self, pairs):
        if self.object_pairs_hook is not None:
            return self.object_pairs_hook(pairs)
        obj = dict(pairs)
        return obj if self.object_hook is None else self.object_hook(obj)
