# bytes: construction, every method, every refusal.
print(b'123', br'123', rb'123', b'\x01', b'\u1234', repr(b"'\""), b'a' b'b', str(b'abc'))
#> b'123' b'123' b'123' b'\x01' b'\\u1234' b'\'"' b'ab' b'abc'
print(b'123'==b'123', b'12'=='12', b'1'<b'2', len(b''), bytes(), bytes(3), bytes([1, 2]),
#> True False True 0 b'' b'\x00\x00\x00' b'\x01\x02' b'\x00\x01\x02' b'a' b'\xc3\xa9' b'q' b'z'
    bytes(range(3)), bytes(b'a'), bytes('é', 'utf8'), bytes(bytearray(b'q')),
    bytes(memoryview(b'z')))
for a, k in [(('a', ), {}), ((-1, ), {}), (([256], ), {}), (([-1], ), {}),
    ((['a'], ), {}), ((1.0, ), {}), ((None, ), {}), (('a', 1), {}), (('a', 'foo'), {}),
    ((1, 'utf8'), {}), ((b'a', 'utf8'), {}), (('é', 'ascii'), {}),
    (('é', 'ascii', 'ignore'), {}), (('é', 'ascii', 'replace'), {}),
    (('é', 'ascii', 'foo'), {}), ((), {'encoding':'utf8'}),
    ((), {'source':'a', 'encoding':'utf8'}), ((), {'errors':'strict'}),
    ((1, 2, 3, 4), {}), ((2**63, ), {}), ((2**62, ), {}), (([1], ), {'errors':'x'})]:
    for t in (bytes,bytearray):
        try: print(t(*a,**k))
        except Exception as e: print(a,k,type(e).__name__,e)
#> ('a',) {} TypeError string argument without an encoding
#> ('a',) {} TypeError string argument without an encoding
#> (-1,) {} ValueError negative count
#> (-1,) {} ValueError negative count
#> ([256],) {} ValueError bytes must be in range(0, 256)
#> ([256],) {} ValueError byte must be in range(0, 256)
#> ([-1],) {} ValueError bytes must be in range(0, 256)
#> ([-1],) {} ValueError byte must be in range(0, 256)
#> (['a'],) {} TypeError 'str' object cannot be interpreted as an integer
#> (['a'],) {} TypeError 'str' object cannot be interpreted as an integer
#> (1.0,) {} TypeError cannot convert 'float' object to bytes
#> (1.0,) {} TypeError cannot convert 'float' object to bytearray
#> (None,) {} TypeError cannot convert 'NoneType' object to bytes
#> (None,) {} TypeError cannot convert 'NoneType' object to bytearray
#> ('a', 1) {} TypeError bytes() argument 'encoding' must be str, not int
#> ('a', 1) {} TypeError bytearray() argument 'encoding' must be str, not int
#> ('a', 'foo') {} LookupError unknown encoding: foo
#> ('a', 'foo') {} LookupError unknown encoding: foo
#> (1, 'utf8') {} TypeError encoding without a string argument
#> (1, 'utf8') {} TypeError encoding without a string argument
#> (b'a', 'utf8') {} TypeError encoding without a string argument
#> (b'a', 'utf8') {} TypeError encoding without a string argument
#> ('é', 'ascii') {} UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#> ('é', 'ascii') {} UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#> b''
#> bytearray(b'')
#> b'?'
#> bytearray(b'?')
#> ('é', 'ascii', 'foo') {} LookupError unknown error handler name 'foo'
#> ('é', 'ascii', 'foo') {} LookupError unknown error handler name 'foo'
#> () {'encoding': 'utf8'} TypeError encoding without a string argument
#> () {'encoding': 'utf8'} TypeError encoding without a string argument
#> b'a'
#> bytearray(b'a')
#> () {'errors': 'strict'} TypeError errors without a string argument
#> () {'errors': 'strict'} TypeError errors without a string argument
#> (1, 2, 3, 4) {} TypeError bytes() takes at most 3 arguments (4 given)
#> (1, 2, 3, 4) {} TypeError bytearray() takes at most 3 arguments (4 given)
#> (9223372036854775808,) {} OverflowError cannot fit 'int' into an index-sized integer
#> (9223372036854775808,) {} OverflowError cannot fit 'int' into an index-sized integer
#>= '(4611686018427387904,) {} MemoryError '
#>= '(4611686018427387904,) {} MemoryError '
#> ([1],) {'errors': 'x'} TypeError errors without a string argument
#> ([1],) {'errors': 'x'} TypeError errors without a string argument
b=b'abcdef'
print(b[0], b[-1], b[1:3], b[::-1], b[::2], b*2, 2*b, b+b'x', b+bytearray(b'y'), b'c' in b,
#> 97 102 b'bc' b'fedcba' b'ace' b'abcdefabcdef' b'abcdefabcdef' b'abcdefx' b'abcdefy' True True 2 3 7 [97, 98, 99, 100, 101, 102]
    99 in b, b.find(b'c'), b.index(100), b.count(b''), list(b))
for op in ("b+'a'", "'a'+b", "b*'a'", "b*1.5", "b[10]", "b['a']", "b[0]=1", "300 in b",
    "'a' in b", "1.5 in b", "b.join('ab')", "b.join([1])", "b.find('a')", "b.find(300)",
    "b.split('a')", "b.split(b'')", "b.replace('a','b')", "b.startswith('a')",
    "b.startswith([b'a'])", "b.startswith((b'a',1))", "b.strip('a')", "b.index(b'zz')",
    "b.rindex(b'zz')", "b.partition(b'')", "b.partition('a')", "b.center(10,'x')",
    "b.center(10,b'xx')", "b.translate(b'a')", "b.translate(1)", "bytes.maketrans(b'a',b'bc')",
    "bytes.fromhex('0')", "bytes.fromhex('0g')", "bytes.fromhex(5)", "bytes.fromhex('é')",
    "b.hex(1)", "b.hex('ab')", "b.hex('é')", "b.decode('foo')", "b.decode(1)",
    "b'\\xff'.decode()", "b'\\xff'.decode('ascii')", "b.expandtabs('a')", "b.zfill('a')",
    "b.ljust()", "b.ljust('a')", "b%1", "b.removeprefix('a')", "b.splitlines(1,2)", "-b", "b<'a'",
    "b.foo", "del b[0]", "b@b", "b.endswith()", "b.count('a')", "b.count(1000)", "b.lower(1)"):
    try: print(op, eval(op) if not op.startswith('del') and '=1' not in op else exec(op))
    except Exception as e: print(op,type(e).__name__,e)
#> b+'a' TypeError can't concat str to bytes
#> 'a'+b TypeError can only concatenate str (not "bytes") to str
#> b*'a' TypeError can't multiply sequence by non-int of type 'str'
#> b*1.5 TypeError can't multiply sequence by non-int of type 'float'
#> b[10] IndexError index out of range
#> b['a'] TypeError byte indices must be integers or slices, not str
#> b[0]=1 TypeError 'bytes' object does not support item assignment
#> 300 in b ValueError byte must be in range(0, 256)
#> 'a' in b TypeError a bytes-like object is required, not 'str'
#> 1.5 in b TypeError a bytes-like object is required, not 'float'
#> b.join('ab') TypeError sequence item 0: expected a bytes-like object, str found
#> b.join([1]) TypeError sequence item 0: expected a bytes-like object, int found
#> b.find('a') TypeError argument should be integer or bytes-like object, not 'str'
#> b.find(300) ValueError byte must be in range(0, 256)
#> b.split('a') TypeError a bytes-like object is required, not 'str'
#> b.split(b'') ValueError empty separator
#> b.replace('a','b') TypeError a bytes-like object is required, not 'str'
#> b.startswith('a') TypeError startswith first arg must be bytes or a tuple of bytes, not str
#> b.startswith([b'a']) TypeError startswith first arg must be bytes or a tuple of bytes, not list
#> b.startswith((b'a',1)) True
#> b.strip('a') TypeError a bytes-like object is required, not 'str'
#> b.index(b'zz') ValueError subsection not found
#> b.rindex(b'zz') ValueError subsection not found
#> b.partition(b'') ValueError empty separator
#> b.partition('a') TypeError a bytes-like object is required, not 'str'
#> b.center(10,'x') TypeError center() argument 2 must be a byte string of length 1, not str
#> b.center(10,b'xx') TypeError center() argument 2 must be a byte string of length 1, not bytes
#> b.translate(b'a') ValueError translation table must be 256 characters long
#> b.translate(1) TypeError a bytes-like object is required, not 'int'
#> bytes.maketrans(b'a',b'bc') ValueError maketrans arguments must have same length
#> bytes.fromhex('0') ValueError non-hexadecimal number found in fromhex() arg at position 1
#> bytes.fromhex('0g') ValueError non-hexadecimal number found in fromhex() arg at position 1
#> bytes.fromhex(5) TypeError fromhex() argument must be str, not int
#> bytes.fromhex('é') ValueError non-hexadecimal number found in fromhex() arg at position 0
#> b.hex(1) TypeError object of type 'int' has no len()
#> b.hex('ab') ValueError sep must be length 1.
#> b.hex('é') ValueError sep must be ASCII.
#> b.decode('foo') LookupError unknown encoding: foo
#> b.decode(1) TypeError decode() argument 'encoding' must be str, not int
#> b'\xff'.decode() UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#> b'\xff'.decode('ascii') UnicodeDecodeError 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)
#> b.expandtabs('a') TypeError 'str' object cannot be interpreted as an integer
#> b.zfill('a') TypeError 'str' object cannot be interpreted as an integer
#> b.ljust() TypeError ljust expected at least 1 argument, got 0
#> b.ljust('a') TypeError 'str' object cannot be interpreted as an integer
#> b%1 TypeError not all arguments converted during bytes formatting
#> b.removeprefix('a') TypeError a bytes-like object is required, not 'str'
#> b.splitlines(1,2) TypeError splitlines() takes at most 1 argument (2 given)
#> -b TypeError bad operand type for unary -: 'bytes'
#> b<'a' TypeError '<' not supported between instances of 'bytes' and 'str'
#> b.foo AttributeError 'bytes' object has no attribute 'foo'
#> del b[0] TypeError 'bytes' object doesn't support item deletion
#> b@b TypeError unsupported operand type(s) for @: 'bytes' and 'bytes'
#> b.endswith() TypeError endswith() takes at least 1 argument (0 given)
#> b.count('a') TypeError argument should be integer or bytes-like object, not 'str'
#> b.count(1000) ValueError byte must be in range(0, 256)
#> b.lower(1) TypeError bytes.lower() takes no arguments (1 given)
print(b.hex(), b.hex('-'), b.hex(':', 2), b.hex(':', -2), b.hex(b'_'),
#> 616263646566 61-62-63-64-65-66 6162:6364:6566 6162:6364:6566 61_62_63_64_65_66 b'abc' b'ABCDEF' b'Abcdef' b'Ab' b'Ab cd' b'a' b'a' [b'a', b'b', b'', b'c'] [b'a', b'b', b'c'] [b'a b', b'c'] [b'a', b'b', b'c', b'd'] [b'a\n', b'b'] (b'a', b'-', b'b-c') (b'a-b', b'-', b'c') b'a   b' b'00042' b'-0042' b'  a  ' b'a..|' b'..a' b'heLlo' b'-a-b-c-' b'ac' b'abc' True True True True True True True True False b'b' b'a'
    bytes.fromhex('61 62\n63'), b.upper(), b.title(), b'aB'.swapcase(), b'ab cd'.capitalize(),
    b'\t a '.strip(), b'xxaxx'.strip(b'x'), b'a,b,,c'.split(b','), b'a b  c'.split(),
    b'a b c'.rsplit(None, 1), b'a\nb\r\nc\rd'.splitlines(), b'a\nb'.splitlines(True),
    b'a-b-c'.partition(b'-'), b'a-b-c'.rpartition(b'-'), b'a\tb'.expandtabs(4),
    b'42'.zfill(5), b'-42'.zfill(5), b'a'.center(5), b'a'.ljust(3, b'.')+b'|',
    b'a'.rjust(3, b'.'), b'hello'.replace(b'l', b'L', 1), b'abc'.replace(b'', b'-'),
    b'abc'.translate(None, b'b'), b'abc'.translate(bytes(range(256))), b'abc'.isalpha(),
    b'12'.isdigit(), b'a1'.isalnum(), b' '.isspace(), b'A'.isupper(), b'a'.islower(),
    b'Ab'.istitle(), b'a'.isascii(), b'\xff'.isascii(), b'ab'.removeprefix(b'a'),
    b'ab'.removesuffix(b'b'))
