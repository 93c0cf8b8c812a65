# os: files and folders, environment, processes.
import os
tmp = os.environ["TEST_TMP"]; os.chdir(tmp); print(os.getcwd() == os.path.realpath(tmp), os.name, os.sep, os.linesep == "\n", os.pathsep, os.curdir, os.pardir, os.extsep, os.devnull)
#> True posix / True : . .. . /dev/null
os.mkdir("d"); os.makedirs("a/b/c"); os.makedirs("a/b", exist_ok=True); open("f.txt", "w").close(); print(sorted(os.listdir()), sorted(os.listdir(".")), os.listdir("d"), os.listdir(b"a"))
#> ['a', 'd', 'f.txt'] ['a', 'd', 'f.txt'] [] [b'b']
os.rename("f.txt", "g.txt"); os.replace("g.txt", "h.txt"); print(os.path.exists("f.txt"), os.path.exists("h.txt"), os.stat("h.txt").st_size, os.stat("d").st_mode & 0o170000 == 0o040000, os.access("h.txt", os.R_OK), os.path.getsize("h.txt"))
#> False True 0 True True 0
os.remove("h.txt"); os.rmdir("d"); os.removedirs("a/b/c"); print(os.listdir()); os.symlink("target", "link"); print(os.readlink("link"), os.path.islink("link"), os.path.exists("link"), os.path.lexists("link")); os.unlink("link")
#> []
#> target True False True
os.environ["NEW_VAR"] = "value"; print(os.getenv("NEW_VAR"), os.environ.get("NOPE", "dflt"), os.getenv("NOPE"), "NEW_VAR" in os.environ); del os.environ["NEW_VAR"]; print("NEW_VAR" in os.environ, type(os.environ).__name__)
#> value dflt None True
#> False _Environ
for i in ("x", "x/y"): os.mkdir(i)
for n in ("x/1", "x/2", "x/y/3"): open(n, "w").write(n)
print([(r, sorted(d), sorted(f)) for r, d, f in os.walk("x")], [(r, sorted(f)) for r, d, f in os.walk("x", topdown=False)], sorted((e.name, e.is_dir(), e.is_file(), e.path) for e in os.scandir("x")))
#> [('x', ['y'], ['1', '2']), ('x/y', [], ['3'])] [('x/y', ['3']), ('x', ['1', '2'])] [('1', False, True, 'x/1'), ('2', False, True, 'x/2'), ('y', True, False, 'x/y')]
fd = os.open("raw", os.O_RDWR | os.O_CREAT); print(os.write(fd, b"hello"), os.lseek(fd, 0, 0), os.read(fd, 3), os.fstat(fd).st_size); os.close(fd); r, w = os.pipe(); os.write(w, b"pipe"); print(os.read(r, 10)); os.close(r); os.close(w)
#> 5 0 b'hel' 5
#> b'pipe'
print(os.getpid() > 0, os.getppid() > 0, os.cpu_count() > 0, len(os.urandom(8)), os.fspath("a"), os.fsencode("é"), os.fsdecode(b"\xc3\xa9"), os.system("exit 3") >> 8, os.popen("echo hi").read() if hasattr(os, "popen") else "", os.strerror(2), os.uname().sysname, os.get_terminal_size is not None, os.umask(os.umask(0o22)) >= 0)
#> True True True 8 a b'\xc3\xa9' é 3 hi
#>  No such file or directory Linux True True
def e(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(os.mkdir, "x"); e(os.remove, "nope"); e(os.rmdir, "x"); e(os.listdir, "nope"); e(os.chdir, "nope"); e(os.stat, "nope"); e(os.rename, "nope", "b"); e(os.makedirs, "x/y"); e(os.fspath, 5); e(os.listdir, 5.5); e(os.getenv, 5); e(os.environ.__getitem__, "NOPE"); e(os.environ.__setitem__, "A", 5); e(os.open, "nope", os.O_RDONLY); e(os.close, 999); e(os.read, 999, 1); e(os.readlink, "raw"); e(os.symlink, "a", "raw"); e(os.stat, "a\0b"); e(os.kill, "a", 1)
#> FileExistsError: [Errno 17] File exists: 'x'
#> FileNotFoundError: [Errno 2] No such file or directory: 'nope'
#> OSError: [Errno 39] Directory not empty: 'x'
#> FileNotFoundError: [Errno 2] No such file or directory: 'nope'
#> FileNotFoundError: [Errno 2] No such file or directory: 'nope'
#> FileNotFoundError: [Errno 2] No such file or directory: 'nope'
#> FileNotFoundError: [Errno 2] No such file or directory: 'nope' -> 'b'
#> FileExistsError: [Errno 17] File exists: 'x/y'
#> TypeError: expected str, bytes or os.PathLike object, not int
#> TypeError: listdir: path should be string, bytes, os.PathLike, integer or None, not float
#> TypeError: str expected, not int
#> KeyError: 'NOPE'
#> TypeError: str expected, not int
#> FileNotFoundError: [Errno 2] No such file or directory: 'nope'
#> OSError: [Errno 9] Bad file descriptor
#> OSError: [Errno 9] Bad file descriptor
#> OSError: [Errno 22] Invalid argument: 'raw'
#> FileExistsError: [Errno 17] File exists: 'a' -> 'raw'
#> ValueError: embedded null byte
#> TypeError: 'str' object cannot be interpreted as an integer
