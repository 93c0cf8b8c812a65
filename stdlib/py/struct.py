"""Packing numbers and bytes into records as C lays them out, and unpacking them."""
import operator

__all__ = ['calcsize', 'pack', 'pack_into', 'unpack', 'unpack_from', 'iter_unpack', 'Struct',
           'error']


class error(Exception):
    """What cannot be packed or unpacked."""


error.__module__ = 'struct'

_NATIVE = {'b': 1, 'B': 1, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'l': 8, 'L': 8, 'q': 8, 'Q': 8, 'n': 8,
           'N': 8, 'P': 8}
_STANDARD = {'b': 1, 'B': 1, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'l': 4, 'L': 4, 'q': 8, 'Q': 8}
_FLOATS = {'e': 2, 'f': 4, 'd': 8}
_SIGNED = 'bhilqn'
_SHORTS = {'b': 'byte format requires -128 <= number <= 127',
           'B': 'ubyte format requires 0 <= number <= 255',
           'h': 'short format requires -32768 <= number <= 32767',
           'H': 'ushort format requires 0 <= number <= 65535'}


class _Item:
    """One format character with its count: where it lies and how it is written and read."""

    def __init__(self, code, count, offset, size, order, native):
        self.code = code
        self.count = count
        self.offset = offset
        self.size = size
        self.order = order
        self.native = native

    def values(self):
        """How many values it takes."""
        return 0 if self.code == 'x' else 1 if self.code in 'sp' else self.count

    def _out_of_range(self):
        if self.code in _SHORTS:
            return error(_SHORTS[self.code])
        if self.size == 8 or self.native and self.code == 'I':
            return error('argument out of range')
        bits = self.size * 8
        low, high = (-1 << bits - 1, (1 << bits - 1) - 1) if self.code in _SIGNED else (
            0, (1 << bits) - 1)
        return error(f"'{self.code}' format requires {low} <= number <= {high}")

    def _int_bytes(self, value):
        try:
            value = operator.index(value)
        except TypeError:
            raise error('required argument is not an integer') from None
        try:
            return value.to_bytes(self.size, self.order, signed=self.code in _SIGNED)
        except OverflowError:
            raise self._out_of_range() from None

    def _float_bytes(self, value):
        if not hasattr(type(value), '__float__') and not hasattr(type(value), '__index__'):
            raise error('required argument is not a float')
        value = float(value)
        if self.size == 2:
            return _half_bits(value).to_bytes(2, self.order)
        raw = bytearray(self.size)
        with memoryview(raw).cast(self.code) as view:
            view[0] = value
            if not self.native and abs(view[0]) == float('inf') != abs(value):
                raise OverflowError('float too large to pack with f format')
        return raw if self.order == 'little' else raw[::-1]

    def _text_bytes(self, value):
        if not isinstance(value, (bytes, bytearray)):
            raise error(f"argument for '{self.code}' must be a bytes object")
        if self.code == 's':
            return value[:self.count]
        kept = value[:max(self.count - 1, 0)]
        return bytes([min(len(kept), 255)]) + kept if self.count else b''

    def write(self, buffer, at, values):
        """Writes its values, taken from an iterator, into a buffer of zeros."""
        at += self.offset
        code = self.code
        if code in 'sp':
            raw = self._text_bytes(next(values))
            buffer[at:at + len(raw)] = raw
            return
        for i in range(self.values()):
            value = next(values)
            if code == 'c':
                if not isinstance(value, bytes) or len(value) != 1:
                    raise error('char format requires a bytes object of length 1')
                raw = value
            elif code == '?':
                raw = b'\1' if value else b'\0'
            elif code in _FLOATS:
                raw = self._float_bytes(value)
            else:
                raw = self._int_bytes(value)
            buffer[at:at + self.size] = raw
            at += self.size

    def read(self, buffer, at, out):
        """Appends its values."""
        at += self.offset
        code, size = self.code, self.size
        if code == 's':
            out.append(bytes(buffer[at:at + self.count]))
        elif code == 'p':
            raw = bytes(buffer[at:at + self.count])
            out.append(raw[1:1 + raw[0]] if raw else b'')
        for i in range(0 if code in 'sp' else self.values()):
            raw = buffer[at:at + size]
            at += size
            if code == 'c':
                out.append(bytes(raw))
            elif code == '?':
                out.append(raw[0] != 0)
            elif code == 'e':
                out.append(_half_value(int.from_bytes(raw, self.order)))
            elif code in _FLOATS:
                raw = bytes(raw if self.order == 'little' else raw[::-1])
                out.append(memoryview(raw).cast(code)[0])
            else:
                out.append(int.from_bytes(raw, self.order, signed=code in _SIGNED))


def _half_bits(x):
    """The 16 bits of the nearest half-precision number, ties to even."""
    sign = 0x8000 if str(x)[0] == '-' else 0
    x = abs(x)
    if x != x:
        return sign | 0x7e00
    if x == float('inf'):
        return sign | 0x7c00
    if not x:
        return sign
    numerator, denominator = x.as_integer_ratio()
    exponent = max(numerator.bit_length() - denominator.bit_length(), -14)
    if numerator << max(-exponent, 0) < denominator << max(exponent, 0):
        exponent = max(exponent - 1, -14)
    scaled = round(x * 2.0 ** (10 - exponent))       # exact: only the power of two changes
    bits = scaled + (exponent + 14 << 10) if scaled >= 1024 or exponent > -14 else scaled
    if bits >= 0x7c00:
        raise OverflowError('float too large to pack with e format')
    return sign | bits


def _half_value(bits):
    sign = -1.0 if bits & 0x8000 else 1.0
    exponent, fraction = bits >> 10 & 31, bits & 1023
    if exponent == 31:
        return float('nan') if fraction else sign * float('inf')
    if exponent:
        return sign * (1024 + fraction) * 2.0 ** (exponent - 25)
    return sign * fraction * 2.0 ** -24


def _counted(text):
    """(count, code) pairs of a format without its mark."""
    count = ''
    for c in text:
        if c.isascii() and c.isdigit():
            count += c
        elif c.isspace():
            if count:
                raise error('bad char in struct format')
        else:
            yield int(count) if count else 1, c
            count = ''
    if count:
        raise error('repeat count given without format specifier')


def _parse(text):
    """The items of a format and its size."""
    mark = text[:1]
    native = mark not in ('<', '>', '!', '=') or not mark
    order = 'big' if mark in ('>', '!') and mark else 'little'
    sizes = dict(_NATIVE if native else _STANDARD, **_FLOATS)
    sizes.update(dict.fromkeys('xcsp?', 1))
    items, offset = [], 0
    for count, code in _counted(text[1:] if mark and mark in '@=<>!' else text):
        if code not in sizes:
            raise error('bad char in struct format')
        size = sizes[code]
        if native and size > 1:
            offset = (offset + size - 1) // size * size
        items.append(_Item(code, count, offset, size, order, native))
        offset += size * count
        if offset > 2 ** 63 - 1:
            raise error('total struct size too long')
    return items, offset


def _bytes_of(buffer):
    """The bytes to unpack from."""
    try:
        return memoryview(buffer).cast('B')
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(buffer).__name__}'") from None


def _room_of(buffer):
    """The bytes to pack into."""
    try:
        view = memoryview(buffer).cast('B')
    except TypeError:
        view = None
    if view is None or view.readonly:
        raise TypeError('argument must be read-write bytes-like object, '
                        f'not {type(buffer).__name__}')
    return view


class Struct:
    """A format, read once."""

    def __init__(self, format):
        if isinstance(format, (bytes, bytearray)):
            format = bytes(format).decode('ascii')
        if not isinstance(format, str):
            raise TypeError(f'Struct() argument 1 must be a str or bytes object, '
                            f'not {type(format).__name__}')
        format.encode('ascii')
        if '\0' in format:
            raise error('embedded null character')
        self._items, self._size = _parse(format)
        self._format = format
        self._count = sum(item.values() for item in self._items)

    format = property(lambda self: self._format, doc='struct format string')
    size = property(lambda self: self._size, doc='struct size in bytes')

    def _write(self, buffer, at, values):
        source = iter(values)
        for item in self._items:
            item.write(buffer, at, source)

    def pack(self, *values):
        """The bytes of the values."""
        if len(values) != self._count:
            raise error(f'pack expected {self._count} items for packing (got {len(values)})')
        buffer = bytearray(self._size)
        self._write(buffer, 0, values)
        return bytes(buffer)

    def pack_into(self, buffer, offset, *values):
        """Writes the values into a buffer, from offset on."""
        if len(values) != self._count:
            raise error(f'pack_into expected {self._count} items for packing (got {len(values)})')
        with _room_of(buffer) as view:
            offset = self._place(len(view), operator.index(offset), 'pack_into', 'packing')
            view[offset:offset + self._size] = bytes(self._size)
            self._write(view, offset, values)

    def _place(self, length, offset, function, doing):
        """Where a record begins in a buffer, if it has room there."""
        size = self._size
        if offset < 0:
            if offset + size > 0:
                raise error(f'no space to pack {size} bytes at offset {offset}'
                            if doing == 'packing' else
                            f'not enough data to unpack {size} bytes at offset {offset}')
            if offset + length < 0:
                raise error(f'offset {offset} out of range for {length}-byte buffer')
            offset += length
        if length - offset < size:
            raise error(f'{function} requires a buffer of at least {size + offset} bytes for '
                        f'{doing} {size} bytes at offset {offset} '
                        f'(actual buffer size is {length})')
        return offset

    def _read(self, view, at):
        out = []
        for item in self._items:
            item.read(view, at, out)
        return tuple(out)

    def unpack(self, buffer):
        """The values of exactly one record."""
        with _bytes_of(buffer) as view:
            if len(view) != self._size:
                raise error(f'unpack requires a buffer of {self._size} bytes')
            return self._read(view, 0)

    def unpack_from(self, buffer, offset=0):
        """The values of the record at offset."""
        with _bytes_of(buffer) as view:
            offset = self._place(len(view), operator.index(offset), 'unpack_from', 'unpacking')
            return self._read(view, offset)

    def iter_unpack(self, buffer):
        """The values of one record after the other."""
        view = _bytes_of(buffer)
        if self._size == 0:
            raise error('cannot iteratively unpack with a struct of length 0')
        if len(view) % self._size:
            raise error(f'iterative unpacking requires a buffer of a multiple of {self._size} '
                        'bytes')
        return (self._read(view, at) for at in range(0, len(view), self._size))


_cache = {}


def _struct(format):
    s = _cache.get(format)
    if s is None:
        s = Struct(format)
        if len(_cache) >= 100:
            _cache.clear()
        _cache[format] = s
    return s


def calcsize(format, /):
    """The size of a format's record."""
    return _struct(format).size


def pack(format, /, *values):
    """The bytes of the values as the format lays them out."""
    return _struct(format).pack(*values)


def pack_into(format, buffer, offset, /, *values):
    """Writes the values into a buffer, from offset on."""
    _struct(format).pack_into(buffer, offset, *values)


def unpack(format, buffer, /):
    """The values of exactly one record."""
    return _struct(format).unpack(buffer)


def unpack_from(format, /, buffer, offset=0):
    """The values of the record at offset."""
    return _struct(format).unpack_from(buffer, offset)


def iter_unpack(format, buffer, /):
    """The values of one record after the other."""
    return _struct(format).iter_unpack(buffer)
