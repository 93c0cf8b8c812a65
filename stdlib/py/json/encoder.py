"""From objects to JSON text."""
import re

__all__ = ['JSONEncoder']

_SPECIAL = re.compile(r'[\x00-\x1f\\"]')
_SPECIAL_ASCII = re.compile(r'([\\"]|[^ -~])')
_ESCAPES = {'\\': '\\\\', '"': '\\"', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r',
            '\t': '\\t'}


def _escape(match):
    c = match.group()
    if c in _ESCAPES:
        return _ESCAPES[c]
    code = ord(c)
    if code < 0x10000:
        return f'\\u{code:04x}'
    code -= 0x10000
    return f'\\u{0xd800 | code >> 10:04x}\\u{0xdc00 | code & 0x3ff:04x}'


def encode_basestring(s):
    """A JSON string that keeps characters beyond ASCII."""
    return '"' + _SPECIAL.sub(_escape, s) + '"'


def encode_basestring_ascii(s):
    """A JSON string of ASCII characters."""
    return '"' + _SPECIAL_ASCII.sub(_escape, s) + '"'


class JSONEncoder:
    """Encodes objects; default() says what to do with those that have no JSON form."""

    item_separator = ', '
    key_separator = ': '

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True,
                 sort_keys=False, indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ','
        if default is not None:
            self.default = default

    def default(self, o):
        """A JSON-able object in the place of o."""
        raise TypeError(f'Object of type {o.__class__.__name__} is not JSON serializable')

    def encode(self, o):
        if isinstance(o, str):
            return self._text(o)
        return ''.join(self.iterencode(o))

    def iterencode(self, o, _one_shot=False):
        """The text of o in pieces."""
        step = self.indent
        if step is not None and not isinstance(step, str):
            step = ' ' * step
        return self._pieces(o, step, 0, {} if self.check_circular else None)

    def _text(self, s):
        return (encode_basestring_ascii if self.ensure_ascii else encode_basestring)(s)

    def _float(self, x):
        if x == x and x not in (float('inf'), float('-inf')):
            return float.__repr__(x)
        if not self.allow_nan:
            raise ValueError('Out of range float values are not JSON compliant')
        return 'NaN' if x != x else 'Infinity' if x > 0 else '-Infinity'

    def _scalar(self, o):
        """The text of what is no container, or None."""
        if isinstance(o, str):
            return self._text(o)
        if o is None:
            return 'null'
        if o is True:
            return 'true'
        if o is False:
            return 'false'
        if isinstance(o, int):
            return int.__repr__(o)
        if isinstance(o, float):
            return self._float(o)
        return None

    def _pieces(self, o, step, level, open_ids):
        text = self._scalar(o)
        if text is not None:
            yield text
            return
        if open_ids is not None:
            if id(o) in open_ids:
                raise ValueError('Circular reference detected')
            open_ids[id(o)] = o
        if isinstance(o, (list, tuple)):
            yield from self._array(o, step, level, open_ids)
        elif isinstance(o, dict):
            yield from self._object(o, step, level, open_ids)
        else:
            yield from self._pieces(self.default(o), step, level, open_ids)
        if open_ids is not None:
            del open_ids[id(o)]

    def _array(self, values, step, level, open_ids):
        if not values:
            yield '[]'
            return
        outer = '' if step is None else '\n' + step * level
        inner = outer if step is None else outer + step
        before = '[' + inner
        for value in values:
            yield before
            yield from self._pieces(value, step, level + 1, open_ids)
            before = self.item_separator + inner
        yield outer + ']'

    def _key(self, key):
        """The text of a key without quotes, or None to leave it out."""
        if isinstance(key, str):
            return key
        text = self._scalar(key)
        if text is None and not self.skipkeys:
            raise TypeError(f'keys must be str, int, float, bool or None, '
                            f'not {key.__class__.__name__}')
        return text

    def _object(self, members, step, level, open_ids):
        if not members:
            yield '{}'
            return
        outer = '' if step is None else '\n' + step * level
        inner = outer if step is None else outer + step
        separator = self.item_separator + inner
        before = ''
        yield '{' + inner
        for key, value in sorted(members.items()) if self.sort_keys else members.items():
            key = self._key(key)
            if key is None:
                continue
            yield before + self._text(key) + self.key_separator
            yield from self._pieces(value, step, level + 1, open_ids)
            before = separator
        yield outer + '}'
