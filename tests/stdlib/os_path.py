# os.path.
import os.path as p
print(p.join("a", "b"), p.join("a/", "b"), p.join("a", "/b"), p.join("", "b"), p.join("a", ""), p.join("a", "b", "..", "c"), p.join(b"a", b"b"), p.split("/a/b"), p.split("a"), p.split("/"), p.split("a/b/"), p.dirname("/a/b"), p.basename("/a/b"), p.basename("a/"), p.splitext("a.tar.gz"), p.splitext(".bashrc"), p.splitext("a.b/c"), p.splitext("a."), p.splitext("..a.b"))
#> a/b a/b /b b a/ a/b/../c b'a/b' ('/a', 'b') ('', 'a') ('/', '') ('a/b', '') /a b  ('a.tar', '.gz') ('.bashrc', '') ('a.b/c', '') ('a', '.') ('..a', '.b')
print(p.normpath("a//b/./c/.."), p.normpath("../a/.."), p.normpath("/../a"), p.normpath(""), p.normpath("//a"), p.normpath("///a"), p.isabs("/a"), p.isabs("a"), p.abspath("/a/../b"), p.relpath("/a/b/c", "/a/d"), p.relpath("/a", "/a"), p.commonpath(["/a/b", "/a/c"]), p.commonprefix(["abc", "abd"]), p.commonprefix([]), p.splitdrive("/a"), p.normcase("A"))
#> a/b .. /a . //a /a True False /b ../b/c . /a ab  ('', '/a') A
print(p.exists("/"), p.isdir("/"), p.isfile("/"), p.islink("/"), p.ismount("/"), p.exists("/nope"), p.expanduser("~x_no") , p.expandvars("$NOPE_ $"), p.sameFile if hasattr(p, "sameFile") else p.samefile("/", "/."), p.realpath("/a/.."), p.getmtime("/") > 0, p.lexists("/"), p.sep, p.pardir)
#> True True False False True False ~x_no $NOPE_ $ True / True True / ..
def e(f, *a):
    try: print(f(*a))
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(p.join, 5); e(p.join, "a", 5); e(p.join, "a", b"b"); e(p.split, None); e(p.commonpath, []); e(p.commonpath, ["/a", "b"]); e(p.relpath, ""); e(p.getsize, "/nope"); e(p.exists, 5.5); e(p.basename, 5); e(p.samefile, "/", "/nope"); e(p.join); e(p.exists, "a\0b")
#> TypeError: expected str, bytes or os.PathLike object, not int
#> TypeError: join() argument must be str, bytes, or os.PathLike object, not 'int'
#> TypeError: Can't mix strings and bytes in path components
#> TypeError: expected str, bytes or os.PathLike object, not NoneType
#> ValueError: commonpath() arg is an empty sequence
#> ValueError: Can't mix absolute and relative paths
#> ValueError: no path specified
#> FileNotFoundError: [Errno 2] No such file or directory: '/nope'
#> TypeError: stat: path should be string, bytes, os.PathLike or integer, not float
#> TypeError: expected str, bytes or os.PathLike object, not int
#> FileNotFoundError: [Errno 2] No such file or directory: '/nope'
#> TypeError: join() missing 1 required positional argument: 'a'
#> False
