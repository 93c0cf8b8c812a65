# open() in binary mode, BytesIO, buffering.
import io, os
os.chdir(os.environ["TEST_TMP"])
with open("b", "wb") as f: print(f.write(b"hello\nworld"), f.write(bytearray(b"!")), f.write(memoryview(b"?")), f.tell(), f.mode, f.name, f.seekable(), type(f).__name__)
with open("b", "rb") as f: print(f.read(2), f.readline(), f.read(), f.read(), f.seek(0), f.readlines(), f.seek(-3, 2), f.read(), f.seek(1), f.read1(3), f.peek(1)[:1], f.tell(), type(f).__name__)
with open("b", "r+b") as f: f.seek(5); f.write(b"--"); f.seek(0); print(f.read(), f.truncate(4), f.seek(0), f.read(), type(f).__name__)
with open("b", "ab") as f: f.write(b"END")
b = bytearray(4)
with open("b", "rb") as f: print(f.readinto(b), b, f.readinto(b), b, [l for l in open("b", "rb")])
with open("b", "rb", buffering=0) as f: print(f.read(2), f.readall(), type(f).__name__, f.closefd, f.write if 0 else "")
with open("u", "wb", buffering=0) as f: print(f.write(b"abc"), open("u", "rb").read())
s = io.BytesIO(b"init"); print(s.read(2), s.write(b"XY!"), s.getvalue(), s.seek(0), s.readline(), s.tell(), s.seek(-2, 2), s.read(), s.truncate(2), s.getvalue(), bytes(s.getbuffer()), s.closed, io.BytesIO(b"a\nb").readlines(), list(io.BytesIO(b"x\ny")))
t = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="\n"); t.write("é\n"); t.flush(); print(t.buffer.getvalue(), t.encoding, t.line_buffering); print(io.TextIOWrapper(io.BytesIO(b"a\r\nb\xc3\xa9"), "utf-8").read())
class Raw(io.RawIOBase):
    def __init__(self, d): self.d = d
    def readable(self): return True
    def readinto(self, buf):
        n = min(len(buf), len(self.d), 3); buf[:n] = self.d[:n]; self.d = self.d[n:]; return n
print(io.BufferedReader(Raw(b"abcdefgh")).read(), io.TextIOWrapper(io.BufferedReader(Raw(b"line1\nline2"))).readlines(), Raw(b"xyz").read(2), Raw(b"xyzw").readall())
import sys; sys.stdout.flush(); sys.stdout.buffer.write(b"raw bytes\n"); sys.stdout.buffer.flush(); print(sys.stdin.buffer.read(), type(sys.stdout.buffer).__name__)
def e(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as x: print(type(x).__name__, x, sep=": ")
r = open("b", "rb"); e(r.write, b"x"); e(r.seek, -1); e(r.read, "a"); r.close(); e(r.read); e(r.readline); w = open("w", "wb"); e(w.read); e(w.write, "text"); e(w.write, 5); w.close(); e(w.write, b"x"); e(io.BytesIO, "a"); e(io.BytesIO().write, "a"); e(s.seek, -1); s.close(); e(s.read); e(open, "b", "rbt"); e(open, "b", "b"); e(open, "b", "wb", buffering=-5) if 0 else None; e(io.BufferedReader, 5) ; e(open, 999); e(io.TextIOWrapper, 5); e(io.RawIOBase().read); e(io.IOBase().fileno)
#> 11 1 1 13 wb b True BufferedWriter
#> b'he' b'llo\n' b'world!?' b'' 0 [b'hello\n', b'world!?'] 10 b'd!?' 1 b'ell' b'o' 4 BufferedReader
#> b'hello--orld!?' 4 0 b'hell' BufferedRandom
#> 4 bytearray(b'ENDl') 3 bytearray(b'ENDl') [b'hellEND']
#>= "b'he' b'llEND' FileIO True "
#> 3 b'abc'
#> b'in' 3 b'inXY!' 0 b'inXY!' 5 3 b'Y!' 2 b'in' b'in' False [b'a\n', b'b'] [b'x\n', b'y']
#> b'\xc3\xa9\n' utf-8 False
#> a
#> bé
#> b'abcdefgh' ['line1\n', 'line2'] b'xy' b'xyzw'
#> raw bytes
#> b'' BufferedWriter
#> UnsupportedOperation: write
#> OSError: [Errno 22] Invalid argument
#> TypeError: argument should be integer or None, not 'str'
#> ValueError: read of closed file
#> ValueError: readline of closed file
#> UnsupportedOperation: read
#> TypeError: a bytes-like object is required, not 'str'
#> TypeError: a bytes-like object is required, not 'int'
#> ValueError: write to closed file
#> TypeError: a bytes-like object is required, not 'str'
#> TypeError: a bytes-like object is required, not 'str'
#> ValueError: negative seek value -1
#> ValueError: I/O operation on closed file.
#> ValueError: can't have text and binary mode at once
#> ValueError: Must have exactly one of create/read/write/append mode and at most one plus
#> AttributeError: 'int' object has no attribute 'readable'
#> OSError: [Errno 9] Bad file descriptor
#> AttributeError: 'int' object has no attribute 'readable'
#>= 'NotImplementedError: '
#> UnsupportedOperation: fileno
