# StringIO, BytesIO and the layers above them, with messages.
import io
s=io.StringIO('ab\ncd\r\nef')
print(repr(s.read(1)), repr(s.readline()), s.tell(), repr(s.readline()), repr(s.read()),
#> 'a' 'b\n' 3 'cd\r\n' 'ef' '' 0 ['ab\n', 'cd\r\n', 'ef'] 9 2 'ab\ncd\r\nefXY' 3 'ab\n' True True True False False None False None None
    repr(s.read()), s.seek(0), list(s), s.seek(0, 2), s.write('XY'), repr(s.getvalue()),
    s.truncate(3), repr(s.getvalue()), s.readable(), s.writable(), s.seekable(), s.closed,
    s.isatty(), s.newlines, s.line_buffering, s.encoding, s.errors)
for op in ("s.seek(-1)", "s.seek(1,1)", "s.seek(0,3)", "s.seek('a')", "s.write(5)",
    "s.write(b'a')", "s.read('a')", "s.truncate(-1)", "s.fileno()", "s.detach()",
    "s.readline('a')", "s.foo", "s.writelines(5)", "s.writelines([5])", "s.writelines(['q','r'])",
    "s.getvalue()", "s.close()", "s.read()", "s.write('a')", "s.getvalue()", "s.closed",
    "s.tell()", "s.close()", "next(s)", "io.StringIO(5)", "io.StringIO(b'a')",
    "io.StringIO('a\\r\\nb',newline=None).read()",
    "io.StringIO('a\\r\\nb',newline='').readline()",
    "io.StringIO('a\\nb',newline='\\r\\n').getvalue()", "io.StringIO('a',newline='x')",
    "io.StringIO('a',5)", "io.StringIO(initial_value='q').read()", "s.__enter__()"):
    try: print(op,repr(eval(op)))
    except Exception as e: print(op,type(e).__name__,e)
#> s.seek(-1) ValueError Negative seek position -1
#> s.seek(1,1) OSError Can't do nonzero cur-relative seeks
#> s.seek(0,3) ValueError Invalid whence (3, should be 0, 1 or 2)
#> s.seek('a') TypeError 'str' object cannot be interpreted as an integer
#> s.write(5) TypeError string argument expected, got 'int'
#> s.write(b'a') TypeError string argument expected, got 'bytes'
#> s.read('a') TypeError argument should be integer or None, not 'str'
#> s.truncate(-1) ValueError Negative size value -1
#> s.fileno() UnsupportedOperation fileno
#> s.detach() UnsupportedOperation detach
#> s.readline('a') TypeError argument should be integer or None, not 'str'
#> s.foo AttributeError '_io.StringIO' object has no attribute 'foo'
#> s.writelines(5) TypeError 'int' object is not iterable
#> s.writelines([5]) TypeError string argument expected, got 'int'
#> s.writelines(['q','r']) None
#> s.getvalue() 'ab\n\x00\x00\x00\x00\x00\x00\x00\x00qr'
#> s.close() None
#> s.read() ValueError I/O operation on closed file
#> s.write('a') ValueError I/O operation on closed file
#> s.getvalue() ValueError I/O operation on closed file
#> s.closed True
#> s.tell() ValueError I/O operation on closed file
#> s.close() None
#> next(s) ValueError I/O operation on closed file
#> io.StringIO(5) TypeError initial_value must be str or None, not int
#> io.StringIO(b'a') TypeError initial_value must be str or None, not bytes
#> io.StringIO('a\r\nb',newline=None).read() 'a\nb'
#> io.StringIO('a\r\nb',newline='').readline() 'a\r\n'
#> io.StringIO('a\nb',newline='\r\n').getvalue() 'a\r\nb'
#> io.StringIO('a',newline='x') ValueError illegal newline value: 'x'
#> io.StringIO('a',5) TypeError newline must be str or None, not int
#> io.StringIO(initial_value='q').read() 'q'
#> s.__enter__() ValueError I/O operation on closed file.
b=io.BytesIO(b'ab\ncd')
print(b.read(1), b.readline(), b.read1(1), b.readinto(x:=bytearray(2)), x, b.tell(),
#> b'a' b'b\n' b'c' 1 bytearray(b'd\x00') 5 4 b'd' 2 b'ab\ncdZZ' 97 2 b'ab' 0 [b'ab'] []
    b.seek(-1, 2), b.read(), b.write(b'ZZ'), b.getvalue(), b.getbuffer()[0], b.truncate(2),
    b.getvalue(), b.seek(0), list(b), b.readlines())
for op in ("b.write('a')", "b.write(5)", "b.write([1])", "b.seek(-1)", "b.seek(-100,1)",
    "b.seek(0,5)", "b.read('a')", "b.readinto(b'a')", "b.readinto(5)", "b.readinto('a')",
    "io.BytesIO('a')", "io.BytesIO(5)", "io.BytesIO([1])", "b.getbuffer().release()",
    "b.detach()", "b.fileno()", "b.writelines([b'a',5])", "b.close()", "b.read()", "b.getvalue()",
    "io.BytesIO(initial_bytes=b'x').read()", "b.closed",
    "io.TextIOWrapper(io.BytesIO(b'a\\xc3\\xa9'),encoding='utf8').read()",
    "io.TextIOWrapper(io.BytesIO(b'\\xff'),encoding='utf8').read()",
    "io.TextIOWrapper(io.BytesIO(b'\\xff'),encoding='utf8',errors='replace').read()",
    "io.TextIOWrapper(5)", "io.TextIOWrapper(io.BytesIO(),encoding='foo')",
    "io.BufferedReader(io.BytesIO(b'abc')).peek()", "io.BufferedReader(5)", "io.open is open",
    "io.UnsupportedOperation.__mro__", "io.DEFAULT_BUFFER_SIZE", "io.IOBase().read()",
    "io.RawIOBase().read(5)", "io.IOBase().fileno()",
    "io.IncrementalNewlineDecoder(None,True).decode('a\\r\\n')"):
    try: print(op,repr(eval(op)))
    except Exception as e: print(op,type(e).__name__,e)
#> b.write('a') TypeError a bytes-like object is required, not 'str'
#> b.write(5) TypeError a bytes-like object is required, not 'int'
#> b.write([1]) TypeError a bytes-like object is required, not 'list'
#> b.seek(-1) ValueError negative seek value -1
#> b.seek(-100,1) 0
#> b.seek(0,5) ValueError invalid whence (5, should be 0, 1 or 2)
#> b.read('a') TypeError argument should be integer or None, not 'str'
#> b.readinto(b'a') TypeError readinto() argument must be read-write bytes-like object, not bytes
#> b.readinto(5) TypeError readinto() argument must be read-write bytes-like object, not int
#> b.readinto('a') TypeError readinto() argument must be read-write bytes-like object, not str
#> io.BytesIO('a') TypeError a bytes-like object is required, not 'str'
#> io.BytesIO(5) TypeError a bytes-like object is required, not 'int'
#> io.BytesIO([1]) TypeError a bytes-like object is required, not 'list'
#> b.getbuffer().release() None
#> b.detach() UnsupportedOperation detach
#> b.fileno() UnsupportedOperation fileno
#> b.writelines([b'a',5]) TypeError a bytes-like object is required, not 'int'
#> b.close() None
#> b.read() ValueError I/O operation on closed file.
#> b.getvalue() ValueError I/O operation on closed file.
#> io.BytesIO(initial_bytes=b'x').read() b'x'
#> b.closed True
#> io.TextIOWrapper(io.BytesIO(b'a\xc3\xa9'),encoding='utf8').read() 'aé'
#> io.TextIOWrapper(io.BytesIO(b'\xff'),encoding='utf8').read() UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#> io.TextIOWrapper(io.BytesIO(b'\xff'),encoding='utf8',errors='replace').read() '�'
#> io.TextIOWrapper(5) AttributeError 'int' object has no attribute 'readable'
#> io.TextIOWrapper(io.BytesIO(),encoding='foo') LookupError unknown encoding: foo
#> io.BufferedReader(io.BytesIO(b'abc')).peek() b'abc'
#> io.BufferedReader(5) AttributeError 'int' object has no attribute 'readable'
#> io.open is open True
#> io.UnsupportedOperation.__mro__ (<class 'io.UnsupportedOperation'>, <class 'OSError'>, <class 'ValueError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)
#> io.DEFAULT_BUFFER_SIZE 8192
#> io.IOBase().read() AttributeError 'IOBase' object has no attribute 'read'
#>= 'io.RawIOBase().read(5) NotImplementedError '
#> io.IOBase().fileno() UnsupportedOperation fileno
#> io.IncrementalNewlineDecoder(None,True).decode('a\r\n') 'a\n'
with io.StringIO() as f: f.write('x'); print(f.getvalue())  #> x
try: f.read()
except ValueError as e: print(e)    #> I/O operation on closed file
class My(io.StringIO):
    def write(self,x): return super().write(x.upper())
m=My()
print('hello', file=m, end='')
print(m.getvalue())                 #> HELLO
class R(io.RawIOBase):
    def readable(self): return True
    def readinto(self,b): b[:2]=b'hi'; self.n=getattr(self,'n',0)+1; return 2 if self.n<3 else 0
print(R().read(5),R().readall(),io.BufferedReader(R()).read())  #> b'hi' b'hihi' b'hihi'
