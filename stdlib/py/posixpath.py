"""Paths as POSIX writes them; os.path is this module."""
import os
import stat
import genericpath
from genericpath import *

__all__ = ["normcase", "isabs", "join", "splitdrive", "split", "splitext", "basename", "dirname",
           "commonprefix", "getsize", "getmtime", "getatime", "getctime", "islink", "exists",
           "lexists", "isdir", "isfile", "ismount", "expanduser", "expandvars", "normpath",
           "abspath", "samefile", "sameopenfile", "samestat", "curdir", "pardir", "sep", "pathsep",
           "defpath", "altsep", "extsep", "devnull", "realpath", "supports_unicode_filenames",
           "relpath", "commonpath"]

curdir = "."
pardir = ".."
extsep = "."
sep = "/"
pathsep = ":"
defpath = "/bin:/usr/bin"
altsep = None
devnull = "/dev/null"
supports_unicode_filenames = False


def _get_sep(path):
    return b"/" if isinstance(path, bytes) else "/"


def normcase(s):
    """The path itself: case matters."""
    return os.fspath(s)


def isabs(s):
    """Whether the path starts at the root."""
    s = os.fspath(s)
    return s.startswith(_get_sep(s))


def join(a, *p):
    """Joins paths with one slash between them; an absolute one drops all before it."""
    a = os.fspath(a)
    slash = _get_sep(a)
    path = a
    try:
        if not p:
            path[:0] + slash
        for b in map(os.fspath, p):
            if b.startswith(slash):
                path = b
            elif not path or path.endswith(slash):
                path += b
            else:
                path += slash + b
    except (TypeError, AttributeError, BytesWarning):
        genericpath._check_arg_types("join", a, *p)
        raise
    return path


def split(p):
    """(head, tail): what is before the last slash, and behind it."""
    p = os.fspath(p)
    slash = _get_sep(p)
    i = p.rfind(slash) + 1
    head, tail = p[:i], p[i:]
    if head and head != slash * len(head):
        head = head.rstrip(slash)
    return head, tail


def splitext(p):
    """(root, extension): the extension is empty or starts with its dot."""
    p = os.fspath(p)
    if isinstance(p, bytes):
        return genericpath._splitext(p, b"/", None, b".")
    return genericpath._splitext(p, "/", None, ".")


def splitdrive(p):
    """(drive, path): there are no drives."""
    p = os.fspath(p)
    return p[:0], p


def basename(p):
    """What is behind the last slash."""
    p = os.fspath(p)
    return p[p.rfind(_get_sep(p)) + 1:]


def dirname(p):
    """What is before the last slash."""
    p = os.fspath(p)
    slash = _get_sep(p)
    head = p[:p.rfind(slash) + 1]
    if head and head != slash * len(head):
        head = head.rstrip(slash)
    return head


def islink(path):
    """Whether the path is a symbolic link."""
    try:
        st = os.lstat(path)
    except (OSError, ValueError, AttributeError):
        return False
    return stat.S_ISLNK(st.st_mode)


def lexists(path):
    """Whether the path exists; True for a broken link."""
    try:
        os.lstat(path)
    except (OSError, ValueError):
        return False
    return True


def ismount(path):
    """Whether another file system is mounted there."""
    try:
        here = os.lstat(path)
    except (OSError, ValueError):
        return False
    if stat.S_ISLNK(here.st_mode):
        return False
    path = os.fspath(path)
    parent = realpath(join(path, b".." if isinstance(path, bytes) else ".."))
    try:
        above = os.lstat(parent)
    except (OSError, ValueError):
        return False
    return here.st_dev != above.st_dev or here.st_ino == above.st_ino


def _home_of(name):
    """Home directory of a user (None: the one running this), or None."""
    try:
        import pwd
    except ImportError:
        return _home_from_file(name)
    try:
        entry = pwd.getpwnam(name) if name is not None else pwd.getpwuid(os.getuid())
    except KeyError:
        return None
    return entry.pw_dir


def _home_from_file(name):
    try:
        with open("/etc/passwd", encoding="utf-8", errors="surrogateescape") as f:
            for line in f:
                fields = line.rstrip("\n").split(":")
                if len(fields) < 7:
                    continue
                if fields[0] == name if name is not None else fields[2] == str(os.getuid()):
                    return fields[5]
    except OSError:
        pass
    return None


def expanduser(path):
    """Replaces a leading ~ or ~user by the home directory."""
    path = os.fspath(path)
    tilde = b"~" if isinstance(path, bytes) else "~"
    if not path.startswith(tilde):
        return path
    slash = _get_sep(path)
    end = path.find(slash, 1)
    if end < 0:
        end = len(path)
    if end == 1:
        home = os.environ["HOME"] if "HOME" in os.environ else _home_of(None)
    else:
        name = path[1:end]
        home = _home_of(os.fsdecode(name) if isinstance(name, bytes) else name)
    if home is None:
        return path
    if isinstance(path, bytes):
        home = os.fsencode(home)
    home = home.rstrip(slash)
    return home + path[end:] or slash


_WORD = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_")


def _variable(path, at):
    """The variable name behind a $ at `at`, and where the text goes on; (None, at + 1): none."""
    if path[at + 1:at + 2] == "{":
        end = path.find("}", at + 2)
        return (path[at + 2:end], end + 1) if end >= 0 else (None, at + 1)
    end = at + 1
    while end < len(path) and path[end] in _WORD:
        end += 1
    return (path[at + 1:end], end) if end > at + 1 else (None, at + 1)


def expandvars(path):
    """Replaces $name and ${name} by environment variables; unknown ones stay."""
    path = os.fspath(path)
    if isinstance(path, bytes):
        if b"$" not in path:
            return path
        return os.fsencode(expandvars(os.fsdecode(path)))
    at = path.find("$")
    if at < 0:
        return path
    out = []
    done = 0
    while at >= 0:
        name, end = _variable(path, at)
        if name is not None and name in os.environ:
            out += path[done:at], os.environ[name]
            done = end
        at = path.find("$", end)
    out.append(path[done:])
    return "".join(out)


def normpath(path):
    """Removes double slashes, `.` and, where possible, `..`."""
    path = os.fspath(path)
    if isinstance(path, bytes):
        slash, empty, dot, dotdot = b"/", b"", b".", b".."
    else:
        slash, empty, dot, dotdot = "/", "", ".", ".."
    if path == empty:
        return dot
    root = empty
    if path.startswith(slash):
        root = slash * 2 if path.startswith(slash * 2) and not path.startswith(slash * 3) else slash
    parts = []
    for part in path.split(slash):
        if part == empty or part == dot:
            continue
        if part != dotdot or (not root and not parts) or (parts and parts[-1] == dotdot):
            parts.append(part)
        elif parts:
            parts.pop()
    return root + slash.join(parts) or dot


def abspath(path):
    """The normalised absolute path."""
    path = os.fspath(path)
    if not path.startswith(_get_sep(path)):
        cwd = os.getcwdb() if isinstance(path, bytes) else os.getcwd()
        path = join(cwd, path)
    return normpath(path)


def realpath(filename, *, strict=False):
    """The absolute path without symbolic links; strict: everything must exist."""
    filename = os.fspath(filename)
    path, ok = _joinrealpath(filename[:0], filename, strict, {})
    return abspath(path)


def _joinrealpath(path, rest, strict, seen):
    """Follows the parts of `rest` from `path`; (path, False) if links form a loop."""
    if isinstance(path, bytes):
        slash, dot, dotdot = b"/", b".", b".."
    else:
        slash, dot, dotdot = "/", ".", ".."
    if isabs(rest):
        rest = rest[1:]
        path = slash
    while rest:
        name, _, rest = rest.partition(slash)
        if not name or name == dot:
            continue
        if name == dotdot:
            if path:
                path, name = split(path)
                if name == dotdot:
                    path = join(path, dotdot, dotdot)
            else:
                path = dotdot
            continue
        newpath = join(path, name)
        try:
            st = os.lstat(newpath)
        except OSError:
            if strict:
                raise
            is_link = False
        else:
            is_link = stat.S_ISLNK(st.st_mode)
        if not is_link:
            path = newpath
            continue
        if newpath in seen:
            path = seen[newpath]
            if path is not None:
                continue
            if strict:
                os.stat(newpath)
            return join(newpath, rest), False
        seen[newpath] = None
        path, ok = _joinrealpath(path, os.readlink(newpath), strict, seen)
        if not ok:
            return join(path, rest), False
        seen[newpath] = path
    return path, True


def relpath(path, start=None):
    """The path as seen from `start` (default: the current directory)."""
    if not path:
        raise ValueError("no path specified")
    path = os.fspath(path)
    if isinstance(path, bytes):
        dot, slash, dotdot = b".", b"/", b".."
    else:
        dot, slash, dotdot = ".", "/", ".."
    start = dot if start is None else os.fspath(start)
    try:
        from_parts = [x for x in abspath(start).split(slash) if x]
        to_parts = [x for x in abspath(path).split(slash) if x]
        same = len(commonprefix([from_parts, to_parts]))
        parts = [dotdot] * (len(from_parts) - same) + to_parts[same:]
        return join(*parts) if parts else dot
    except (TypeError, AttributeError, BytesWarning, DeprecationWarning):
        genericpath._check_arg_types("relpath", path, start)
        raise


def commonpath(paths):
    """The longest path that is the beginning of all paths."""
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    paths = tuple(map(os.fspath, paths))
    if isinstance(paths[0], bytes):
        slash, dot = b"/", b"."
    else:
        slash, dot = "/", "."
    try:
        split_paths = [path.split(slash) for path in paths]
        try:
            isabs_, = {p[:1] == slash for p in paths}
        except ValueError:
            raise ValueError("Can't mix absolute and relative paths") from None
        split_paths = [[c for c in s if c and c != dot] for s in split_paths]
        low = min(split_paths)
        high = max(split_paths)
        common = low
        for i, c in enumerate(low):
            if c != high[i]:
                common = low[:i]
                break
        return (slash if isabs_ else slash[:0]) + slash.join(common)
    except (TypeError, AttributeError):
        genericpath._check_arg_types("commonpath", *paths)
        raise
