# os: files, directories, links, processes, environment.
import os, sys, stat
d = os.environ.get("TEST_TMP", "/tmp/ost"); os.makedirs(d + "/a/b/c"); os.chdir(d)
fd = os.open("f.txt", os.O_RDWR | os.O_CREAT, 0o644); print(os.write(fd, b"hello world"), os.lseek(fd, 0, os.SEEK_SET), os.read(fd, 5), os.pread(fd, 5, 6), os.pwrite(fd, b"W", 6), os.fstat(fd).st_size, os.isatty(fd)); os.ftruncate(fd, 3); os.fsync(fd); print(os.stat("f.txt").st_size, oct(os.stat("f.txt").st_mode)); fd2 = os.dup(fd); os.close(fd); os.close(fd2)
os.symlink("f.txt", "ln"); os.link("f.txt", "hard"); print(os.readlink("ln"), os.readlink(b"ln"), os.lstat("ln").st_size, os.stat("hard").st_nlink, os.path.islink("ln"), os.path.samefile("ln", "hard"))
os.chmod("f.txt", 0o600); print(stat.filemode(os.stat("f.txt").st_mode), stat.filemode(0o7777), stat.filemode(0o120755)); os.utime("f.txt", (1.5, 2.25)); st = os.stat("f.txt"); print(st.st_atime, st.st_mtime, st.st_mtime_ns, st[8]); os.utime("f.txt", ns=(10**9+1, 2*10**9+7)); print(os.stat("f.txt").st_mtime_ns, os.path.getmtime("f.txt"))
print(sorted(os.listdir()), sorted(os.listdir(b".")))
with os.scandir(".") as it:
    for e in sorted(it, key=lambda e: e.name): print(e.name, e.path, e.is_dir(), e.is_file(), e.is_symlink(), e.is_file(follow_symlinks=False), e.stat().st_size if e.is_file() else 0, e.inode() == os.stat(e.path, follow_symlinks=False).st_ino, os.fspath(e), e)
for root, ds, fs in os.walk("."): print(root, sorted(ds), sorted(fs))
for root, ds, fs in os.walk("a", topdown=False): print(root, ds, fs)
print([(r, sorted(ds), sorted(fs)) for r, ds, fs, fd in os.fwalk(".")], [x for x in os.walk("nope")]); list(os.walk("nope", onerror=print))
os.rename("f.txt", "g.txt"); os.replace("g.txt", "h.txt"); os.renames("h.txt", "n1/n2/z"); print(os.path.exists("n1/n2/z")); os.renames("n1/n2/z", "zz"); print(os.path.exists("n1")); os.removedirs("a/b/c"); print(os.path.exists("a")); os.truncate("zz", 1); os.remove("zz"); os.unlink("hard")
for f, *a in ((os.makedirs, "x/y"), (os.makedirs, "x/y"), (os.rmdir, "x"), (os.mkdir, "q/r"), (os.chdir, "ln"), (os.listdir, "ln"), (os.open, "nope", 0), (os.remove, "x")):
    try: print(f(*a))
    except OSError as e: print(type(e).__name__, e, e.errno, e.filename)
os.makedirs("x/y", exist_ok=True)
sys.stdout.flush()
r, w = os.pipe(); pid = os.fork()
if not pid: os.close(r); os.write(w, b"child"); os._exit(3)
os.close(w); print(os.read(r, 10), os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
print(os.system("exit 3"), os.system("true"), os.popen("echo hi; exit 2").read(), repr(os.popen("exit 2").close()))
with os.popen("cat > out.txt", "w") as p: p.write("data")
print(open("out.txt").read(), os.spawnlp(os.P_WAIT, "sh", "sh", "-c", "exit 4"), os.spawnv(os.P_WAIT, "/bin/sh", ["sh", "-c", "exit $X"]) )
os.environ["X"] = "é7"; print(os.environ["X"], os.environb[b"X"], os.getenv("X"), os.popen("echo $X").read(), "X" in os.environ, os.environ.get("NOPE", 1), os.environ.pop("X"), os.getenv("X", "d"), os.environ.setdefault("Y", "1"), (os.environ | {"Z": "2"})["Z"])
print(os.get_exec_path({"PATH": "/a:/b"}), os.cpu_count() > 0, len(os.urandom(5)), os.uname().sysname, os.umask(0o22), os.umask(0o22), os.sep, os.linesep, os.curdir, os.name, os.devnull, os.extsep, os.altsep, os.pathsep)
class P:
    def __fspath__(self): return "x/y"
print(os.path.exists(P()), isinstance(P(), os.PathLike), issubclass(int, os.PathLike), os.fspath(P()), os.fsencode("é"), ascii(os.fsdecode(b"\xff")), os.path.join(P(), "q"))
sys.stdout.flush()
pid = os.fork()
if not pid:
    try: os.execvp("nosuchprog", ["x"])
    except OSError as e: print(type(e).__name__, e, flush=True)
    os.execlp("echo", "echo", "execd")
os.waitpid(pid, 0)
sys.stdout.flush()
os.execve("/bin/sh", ["sh", "-c", "echo $V"], {"V": "val"})
#> 11 0 b'hello' b'world' 1 11 False
#> 3 0o100644
#> f.txt b'f.txt' 5 2 True True
#> -rw------- ?rwsrwsrwt lrwxr-xr-x
#> 1.5 2.25 2250000000 2
#> 2000000007 2.000000007
#> ['a', 'f.txt', 'hard', 'ln'] [b'a', b'f.txt', b'hard', b'ln']
#> a ./a True False False False 0 True ./a <DirEntry 'a'>
#> f.txt ./f.txt False True False True 3 True ./f.txt <DirEntry 'f.txt'>
#> hard ./hard False True False True 3 True ./hard <DirEntry 'hard'>
#> ln ./ln False True True False 3 True ./ln <DirEntry 'ln'>
#> . ['a'] ['f.txt', 'hard', 'ln']
#> ./a ['b'] []
#> ./a/b ['c'] []
#> ./a/b/c [] []
#> a/b/c [] []
#> a/b ['c'] []
#> a ['b'] []
#> [('.', ['a'], ['f.txt', 'hard', 'ln']), ('./a', ['b'], []), ('./a/b', ['c'], []), ('./a/b/c', [], [])] []
#> [Errno 2] No such file or directory: 'nope'
#> True
#> False
#> False
#> None
#> FileExistsError [Errno 17] File exists: 'x/y' 17 x/y
#> OSError [Errno 39] Directory not empty: 'x' 39 x
#> FileNotFoundError [Errno 2] No such file or directory: 'q/r' 2 q/r
#> FileNotFoundError [Errno 2] No such file or directory: 'ln' 2 ln
#> FileNotFoundError [Errno 2] No such file or directory: 'ln' 2 ln
#> FileNotFoundError [Errno 2] No such file or directory: 'nope' 2 nope
#> IsADirectoryError [Errno 21] Is a directory: 'x' 21 x
#> b'child' 3
#> 768 0 hi
#>  512
#> data 4 0
#> é7 b'\xc3\xa97' é7 é7
#>  True 1 é7 d 1 2
#>= "['/a', '/b'] True 5 Linux 18 18 / "
#>  . posix /dev/null . None :
#> True True False x/y b'\xc3\xa9' '\udcff' x/y/q
#> FileNotFoundError [Errno 2] No such file or directory
#> execd
#> val
