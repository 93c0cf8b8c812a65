"""Lines of source files, remembered."""
import os
import sys

__all__ = ["getline", "clearcache", "checkcache", "lazycache"]

# file name -> (size, mtime, lines, full name), or (function giving the source,) until it is needed
cache = {}


def clearcache():
    """Forgets everything."""
    cache.clear()


def getline(filename, lineno, module_globals=None):
    """A line with its newline; '' if there is none."""
    lines = getlines(filename, module_globals)
    if 1 <= lineno <= len(lines):
        return lines[lineno - 1]
    return ""


def getlines(filename, module_globals=None):
    """All lines of a file; [] if it cannot be read."""
    entry = cache.get(filename)
    if entry is not None and len(entry) != 1:
        return entry[2]
    try:
        return updatecache(filename, module_globals)
    except MemoryError:
        clearcache()
        return []


def checkcache(filename=None):
    """Forgets files that changed on disk."""
    if filename is None:
        filenames = list(cache)
    elif filename in cache:
        filenames = [filename]
    else:
        return
    for filename in filenames:
        entry = cache[filename]
        if len(entry) == 1:
            continue
        size, mtime, lines, fullname = entry
        if mtime is None:
            continue                  # it did not come from a file
        try:
            stat = os.stat(fullname)
        except OSError:
            cache.pop(filename, None)
            continue
        if size != stat.st_size or mtime != stat.st_mtime:
            cache.pop(filename, None)


def _decode(data):
    """The text of a source file, which may declare its encoding in the first two lines."""
    encoding = "utf-8"
    if data.startswith(b"\xef\xbb\xbf"):
        data = data[3:]
    else:
        for line in data.split(b"\n", 2)[:2]:
            declared = _declared_encoding(line)
            if declared:
                encoding = declared
                break
            if line.strip() and not line.lstrip().startswith(b"#"):
                break
    text = data.decode(encoding)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _declared_encoding(line):
    line = line.lstrip(b" \t\f")
    at = line.find(b"coding")
    if not line.startswith(b"#") or at < 0 or line[at + 6:at + 7] not in (b":", b"="):
        return None
    rest = line[at + 7:].lstrip(b" \t")
    end = 0
    while end < len(rest) and (rest[end:end + 1].isalnum() or rest[end] in b"-_."):
        end += 1
    return rest[:end].decode("ascii") or None


def _split(text):
    """Lines, each with its newline; the last gets one too."""
    lines = text.split("\n")
    if not lines[-1]:
        lines.pop()
    return [line + "\n" for line in lines]


def _find(filename):
    """(stat, full name) of a file, searched along sys.path if its name is relative; or None."""
    try:
        return os.stat(filename), filename
    except OSError:
        pass
    if os.path.isabs(filename):
        return None
    for directory in sys.path:
        try:
            fullname = os.path.join(directory, filename)
        except (TypeError, AttributeError):
            continue
        try:
            return os.stat(fullname), fullname
        except OSError:
            pass
    return None


def updatecache(filename, module_globals=None):
    """Reads a file anew; returns its lines, [] if it cannot be read."""
    entry = cache.pop(filename, None)
    if not filename or (filename.startswith("<") and filename.endswith(">")):
        return []
    if not os.path.exists(filename):
        if entry is not None and len(entry) == 1:
            cache[filename] = entry
        if lazycache(filename, module_globals):
            try:
                data = cache[filename][0]()
            except (ImportError, OSError):
                pass
            else:
                if data is None:
                    return []
                cache[filename] = (len(data), None, [line + "\n" for line in data.splitlines()],
                                   filename)
                return cache[filename][2]
    found = _find(filename)
    if found is None:
        return []
    stat, fullname = found
    try:
        with open(fullname, "rb") as fp:
            lines = _split(_decode(fp.read()))
    except (OSError, UnicodeDecodeError, SyntaxError, LookupError):
        return []
    cache[filename] = stat.st_size, stat.st_mtime, lines, fullname
    return lines


def lazycache(filename, module_globals):
    """Notes how a module's loader can be asked for the source; whether it can."""
    if filename in cache:
        return len(cache[filename]) == 1
    if not filename or (filename.startswith("<") and filename.endswith(">")):
        return False
    if module_globals and "__name__" in module_globals:
        name = module_globals["__name__"]
        spec = module_globals.get("__spec__")
        loader = spec.loader if spec is not None and hasattr(spec, "loader") else None
        if loader is None:
            loader = module_globals.get("__loader__")
        get_source = getattr(loader, "get_source", None)
        if name and get_source:
            cache[filename] = (lambda: get_source(name),)
            return True
    return False
