"""Path functions that do not depend on how paths are written."""
import os
import stat

__all__ = ["commonprefix", "exists", "getatime", "getctime", "getmtime", "getsize", "isdir",
           "isfile", "samefile", "sameopenfile", "samestat"]


def exists(path):
    """Whether the path leads to something; False for a broken link."""
    try:
        os.stat(path)
    except (OSError, ValueError):
        return False
    return True


def isfile(path):
    """Whether the path leads to a regular file."""
    try:
        st = os.stat(path)
    except (OSError, ValueError):
        return False
    return stat.S_ISREG(st.st_mode)


def isdir(s):
    """Whether the path leads to a directory."""
    try:
        st = os.stat(s)
    except (OSError, ValueError):
        return False
    return stat.S_ISDIR(st.st_mode)


def getsize(filename):
    """Size of a file in bytes."""
    return os.stat(filename).st_size


def getmtime(filename):
    """Time of the last change of a file's contents."""
    return os.stat(filename).st_mtime


def getatime(filename):
    """Time of the last access to a file."""
    return os.stat(filename).st_atime


def getctime(filename):
    """Time of the last change of a file's attributes."""
    return os.stat(filename).st_ctime


def commonprefix(m):
    """Longest text that all paths of a list begin with, character by character."""
    if not m:
        return ""
    if not isinstance(m[0], (list, tuple)):
        m = tuple(map(os.fspath, m))
    low = min(m)
    high = max(m)
    for i, c in enumerate(low):
        if c != high[i]:
            return low[:i]
    return low


def samestat(s1, s2):
    """Whether two stat results are of the same file."""
    return s1.st_ino == s2.st_ino and s1.st_dev == s2.st_dev


def samefile(f1, f2):
    """Whether two paths lead to the same file."""
    return samestat(os.stat(f1), os.stat(f2))


def sameopenfile(fp1, fp2):
    """Whether two descriptors are of the same file."""
    return samestat(os.fstat(fp1), os.fstat(fp2))


def _splitext(p, sep, altsep, extsep):
    """Splits off the extension: from the last dot of the name, unless only dots precede it."""
    sep_at = p.rfind(sep)
    if altsep:
        sep_at = max(sep_at, p.rfind(altsep))
    dot_at = p.rfind(extsep)
    if dot_at > sep_at:
        name_at = sep_at + 1
        while name_at < dot_at:
            if p[name_at:name_at + 1] != extsep:
                return p[:dot_at], p[dot_at:]
            name_at += 1
    return p, p[:0]


def _check_arg_types(funcname, *args):
    """Raises TypeError unless all arguments are str or all are bytes."""
    has_str = has_bytes = False
    for arg in args:
        if isinstance(arg, str):
            has_str = True
        elif isinstance(arg, bytes):
            has_bytes = True
        else:
            raise TypeError(f"{funcname}() argument must be str, bytes, or "
                            f"os.PathLike object, not {arg.__class__.__name__!r}") from None
    if has_str and has_bytes:
        raise TypeError("Can't mix strings and bytes in path components") from None
