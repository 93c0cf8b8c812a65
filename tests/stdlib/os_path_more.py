# os.path on awkward paths.
import os
d = os.environ.get("TEST_TMP", "/tmp/ost"); os.makedirs(d, exist_ok=True); os.chdir(d); os.symlink("nope", "ln"); open("out.txt", "w").close(); os.makedirs("x")
from os.path import *
for p in ("", "/", "//", "///a", "a//b/../c/./d", "/..", "../a", "a/..", "/a/b/", "a.b.c", ".bashrc", "..x", "a/.b.c", "x.tar.gz", "/a/b.c/d", "~", "~/x", "~root/y", "~nouser/z", "$HOME/x", "${HOME}x", "$NOPE", "$", "${", "a$b${c}d"):
    print(repr(p), split(p), splitext(p), basename(p), dirname(p), normpath(p), isabs(p), expanduser(p).replace(expanduser('~'), 'HOME'), expandvars(p).replace(expanduser('~'), 'HOME'), splitext(p.encode()), normpath(p.encode()))
    #> '' ('', '') ('', '')   . False   (b'', b'') b'.'
    #> '/' ('/', '') ('/', '')  / / True / / (b'/', b'') b'/'
    #> '//' ('//', '') ('//', '')  // // True // // (b'//', b'') b'//'
    #> '///a' ('///', 'a') ('///a', '') a /// /a True ///a ///a (b'///a', b'') b'/a'
    #> 'a//b/../c/./d' ('a//b/../c/.', 'd') ('a//b/../c/./d', '') d a//b/../c/. a/c/d False a//b/../c/./d a//b/../c/./d (b'a//b/../c/./d', b'') b'a/c/d'
    #> '/..' ('/', '..') ('/..', '') .. / / True /.. /.. (b'/..', b'') b'/'
    #> '../a' ('..', 'a') ('../a', '') a .. ../a False ../a ../a (b'../a', b'') b'../a'
    #> 'a/..' ('a', '..') ('a/..', '') .. a . False a/.. a/.. (b'a/..', b'') b'.'
    #> '/a/b/' ('/a/b', '') ('/a/b/', '')  /a/b /a/b True /a/b/ /a/b/ (b'/a/b/', b'') b'/a/b'
    #> 'a.b.c' ('', 'a.b.c') ('a.b', '.c') a.b.c  a.b.c False a.b.c a.b.c (b'a.b', b'.c') b'a.b.c'
    #> '.bashrc' ('', '.bashrc') ('.bashrc', '') .bashrc  .bashrc False .bashrc .bashrc (b'.bashrc', b'') b'.bashrc'
    #> '..x' ('', '..x') ('..x', '') ..x  ..x False ..x ..x (b'..x', b'') b'..x'
    #> 'a/.b.c' ('a', '.b.c') ('a/.b', '.c') .b.c a a/.b.c False a/.b.c a/.b.c (b'a/.b', b'.c') b'a/.b.c'
    #> 'x.tar.gz' ('', 'x.tar.gz') ('x.tar', '.gz') x.tar.gz  x.tar.gz False x.tar.gz x.tar.gz (b'x.tar', b'.gz') b'x.tar.gz'
    #> '/a/b.c/d' ('/a/b.c', 'd') ('/a/b.c/d', '') d /a/b.c /a/b.c/d True /a/b.c/d /a/b.c/d (b'/a/b.c/d', b'') b'/a/b.c/d'
    #> '~' ('', '~') ('~', '') ~  ~ False HOME ~ (b'~', b'') b'~'
    #> '~/x' ('~', 'x') ('~/x', '') x ~ ~/x False HOME/x ~/x (b'~/x', b'') b'~/x'
    #> '~root/y' ('~root', 'y') ('~root/y', '') y ~root ~root/y False HOME/y ~root/y (b'~root/y', b'') b'~root/y'
    #> '~nouser/z' ('~nouser', 'z') ('~nouser/z', '') z ~nouser ~nouser/z False ~nouser/z ~nouser/z (b'~nouser/z', b'') b'~nouser/z'
    #> '$HOME/x' ('$HOME', 'x') ('$HOME/x', '') x $HOME $HOME/x False $HOME/x HOME/x (b'$HOME/x', b'') b'$HOME/x'
    #> '${HOME}x' ('', '${HOME}x') ('${HOME}x', '') ${HOME}x  ${HOME}x False ${HOME}x HOMEx (b'${HOME}x', b'') b'${HOME}x'
    #> '$NOPE' ('', '$NOPE') ('$NOPE', '') $NOPE  $NOPE False $NOPE $NOPE (b'$NOPE', b'') b'$NOPE'
    #> '$' ('', '$') ('$', '') $  $ False $ $ (b'$', b'') b'$'
    #> '${' ('', '${') ('${', '') ${  ${ False ${ ${ (b'${', b'') b'${'
    #> 'a$b${c}d' ('', 'a$b${c}d') ('a$b${c}d', '') a$b${c}d  a$b${c}d False a$b${c}d a$b${c}d (b'a$b${c}d', b'') b'a$b${c}d'
for f, a in ((join, ("a", "b", "/c", "d", "")), (join, ("a/", "b")), (join, ("",)), (join, (b"a", "b")), (join, ("a", 1)), (join, (1,)), (relpath, ("/a/b/c", "/a/d")), (relpath, ("",)), (relpath, ("a",)), (relpath, ("/a", b"x")), (commonpath, (["/a/b", "/a/c/d"],)), (commonpath, (["a", "/b"],)), (commonpath, ([],)), (commonpath, (["a", b"b"],)), (commonprefix, (["abc", "abd"],)), (commonprefix, ([],)), (realpath, ("/tmp/./..",)), (getsize, ("nope",)), (ismount, ("/",)), (ismount, ("x",)), (lexists, ("ln",)), (exists, ("ln",)), (exists, ("\0",)), (isdir, (3,)), (isfile, ("out.txt",)), (normcase, ("A",)), (splitdrive, ("c:/a",))):
    try: print(f.__name__, f(*a))
    except Exception as e: print(f.__name__, type(e).__name__, e)
#> join /c/d/
#> join a/b
#>= 'join '
#> join TypeError Can't mix strings and bytes in path components
#> join TypeError join() argument must be str, bytes, or os.PathLike object, not 'int'
#> join TypeError expected str, bytes or os.PathLike object, not int
#> relpath ../b/c
#> relpath ValueError no path specified
#> relpath a
#> relpath TypeError Can't mix strings and bytes in path components
#> commonpath /a
#> commonpath ValueError Can't mix absolute and relative paths
#> commonpath ValueError commonpath() arg is an empty sequence
#> commonpath TypeError Can't mix strings and bytes in path components
#> commonprefix ab
#>= 'commonprefix '
#> realpath /
#> getsize FileNotFoundError [Errno 2] No such file or directory: 'nope'
#> ismount True
#> ismount False
#> lexists True
#> exists False
#> exists False
#> isdir False
#> isfile True
#> normcase A
#> splitdrive ('', 'c:/a')
os.symlink("loop", "loop")
try: realpath("loop", strict=True)
except OSError as e: print(type(e), e.errno)  #> <class 'OSError'> 40
