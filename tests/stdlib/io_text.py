# open() in text mode, io.StringIO.
import io, os
os.chdir(os.environ["TEST_TMP"])
with open("t", "w") as f: print(f.write("one\ntwo\nthrée\n"), f.writelines(["four\n", "five"]), f.tell() > 0, f.name, f.mode, f.encoding, f.closed, f.writable(), f.readable(), f.seekable())
#> 14 None True t w UTF-8 False True False True
print(f.closed)                     #> True
with open("t") as f: print(f.read(4), repr(f.readline()), f.readlines(), repr(f.read()), repr(f.readline()))
#> one
#>  'two\n' ['thrée\n', 'four\n', 'five'] '' ''
with open("t") as f: print([l for l in f], f.seek(0), f.readline(2), f.readlines(3), next(f))
#> ['one\n', 'two\n', 'thrée\n', 'four\n', 'five'] 0 on ['e\n', 'two\n'] thrée
#>
print(open("t", encoding="utf-8").read().split(), open("t", encoding="latin-1").read().encode("latin-1") == open("t", "rb").read(), ascii(open("t", encoding="ascii", errors="replace").read()))
#> ['one', 'two', 'thrée', 'four', 'five'] True 'one\ntwo\nthr\ufffd\ufffde\nfour\nfive'
with open("t", "a") as f: f.write("!")
with open("t", "r+") as f: print(f.read(3)); f.seek(0); f.write("ONE"); f.seek(0); print(f.readline())
#> one
#> ONE
#>
with open("n", "w", newline="") as f: f.write("a\r\nb\rc\n")
print(repr(open("n").read()), repr(open("n", newline="").read()), open("n", newline="").readlines(), open("n", newline="\r").readlines(), open("n", newline="\n").readlines(), open("n", newline="\r\n").readlines())
#> 'a\nb\nc\n' 'a\r\nb\rc\n' ['a\r\n', 'b\r', 'c\n'] ['a\r', '\nb\r', 'c\n'] ['a\r\n', 'b\rc\n'] ['a\r\n', 'b\rc\n']
with open("n", "w", newline="\r\n") as f: f.write("x\ny\n")
print(open("n", "rb").read()); open("x", "x").close()  #> b'x\r\ny\r\n'
with open("l", "w", buffering=1) as f: f.write("line\npart"); print(open("l").read())  #> line
                                                                                       #> part
s = io.StringIO("init\nsecond"); print(s.read(2), s.readline(), s.tell(), s.getvalue(), s.seek(0, 2), s.write("!"), s.getvalue(), s.seek(0), list(s), s.truncate(3), s.getvalue(), s.closed, s.seekable(), s.readable()); s = io.StringIO(newline=None); s.write("a\r\nb\rc"); print(repr(s.getvalue()), repr(io.StringIO("a\r\nb", newline="").read()), repr(io.StringIO("a\r\nb").read())); s.close()
#> in it
#>  5 init
#> second 11 1 init
#> second! 0 ['init\n', 'second!'] 3 ini False True True
#> 'a\nb\nc' 'a\r\nb' 'a\r\nb'
def e(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(open, "nope"); e(open, "t", "q"); e(open, "t", "rw"); e(open, "t", "rt", encoding="nope"); e(open, "t", "rb", encoding="utf-8"); e(open, "x", "x"); e(open, "."); e(open, 5.5); e(open, None); e(open, "t", 5); e(open, "t", "r", newline="q"); e(open, "t", "r", buffering=0); e(open, "t", "r", errors=5); e(open); e(open, "t", "", "b") if 0 else None; e(s.read); e(f.read); e(f.__enter__); e(f.write, "x")
#> FileNotFoundError: [Errno 2] No such file or directory: 'nope'
#> ValueError: invalid mode: 'q'
#> ValueError: must have exactly one of create/read/write/append mode
#> LookupError: unknown encoding: nope
#> ValueError: binary mode doesn't take an encoding argument
#> FileExistsError: [Errno 17] File exists: 'x'
#> IsADirectoryError: [Errno 21] Is a directory: '.'
#> TypeError: expected str, bytes or os.PathLike object, not float
#> TypeError: expected str, bytes or os.PathLike object, not NoneType
#> TypeError: open() argument 'mode' must be str, not int
#> ValueError: illegal newline value: q
#> ValueError: can't have unbuffered text I/O
#> TypeError: open() argument 'errors' must be str or None, not int
#> TypeError: open() missing required argument 'file' (pos 1)
#> ValueError: I/O operation on closed file
#> ValueError: I/O operation on closed file.
#> ValueError: I/O operation on closed file.
#> ValueError: I/O operation on closed file.
f = open("t"); e(f.write, "x"); e(f.read, "a"); e(f.seek, -1); e(f.seek, 1, 1); e(f.seek, 0, 9); f.close(); f.close(); w = open("w", "w"); e(w.read); e(w.write, b"x"); e(w.write, 5); e(w.writelines, [1]); w.close(); e(io.StringIO, 5); e(io.StringIO("a").write, b"b"); e(io.StringIO("a").seek, -1); e(open("t", encoding="ascii").read); e(lambda: iter(w)); print(repr(open("t"))[:32], isinstance(open("t"), io.TextIOBase), io.DEFAULT_BUFFER_SIZE, os.SEEK_END, io.SEEK_CUR, open("t").fileno() > 2, open(os.open("t", os.O_RDONLY)).read(3), io.UnsupportedOperation.__mro__[1:3])
#> UnsupportedOperation: not writable
#> TypeError: argument should be integer or None, not 'str'
#> ValueError: negative seek position -1
#> UnsupportedOperation: can't do nonzero cur-relative seeks
#> ValueError: invalid whence (9, should be 0, 1 or 2)
#> UnsupportedOperation: not readable
#> TypeError: write() argument must be str, not bytes
#> TypeError: write() argument must be str, not int
#> TypeError: write() argument must be str, not int
#> TypeError: initial_value must be str or None, not int
#> TypeError: string argument expected, got 'bytes'
#> ValueError: Negative seek position -1
#> UnicodeDecodeError: 'ascii' codec can't decode byte 0xc3 in position 11: ordinal not in range(128)
#> ValueError: I/O operation on closed file.
#> <_io.TextIOWrapper name='t' mode True 8192 2 1 True ONE (<class 'OSError'>, <class 'ValueError'>)
print("end", file=open("p", "w"));
