"""The operating system: files, processes, environment."""
import abc
import sys
import stat as st
from _collections_abc import Mapping, MutableMapping, _check_methods
from types import GenericAlias

from posix import *
from posix import _exit
import posix
import posixpath as path
from posixpath import (curdir, pardir, sep, pathsep, defpath, extsep, altsep, devnull)

name = "posix"
linesep = "\n"
sys.modules["os.path"] = path

__all__ = ["altsep", "curdir", "pardir", "sep", "pathsep", "linesep", "defpath", "name", "path",
           "devnull", "SEEK_SET", "SEEK_CUR", "SEEK_END", "fsencode", "fsdecode", "get_exec_path",
           "fdopen", "extsep", "_exit"]
__all__ += [n for n in dir(posix) if n[0] != "_"]
__all__ += ["makedirs", "removedirs", "renames", "walk", "fwalk", "execl", "execle", "execlp",
            "execlpe", "execvp", "execvpe", "getenv", "supports_bytes_environ", "environb",
            "getenvb", "P_WAIT", "P_NOWAIT", "P_NOWAITO", "spawnv", "spawnve", "spawnvp",
            "spawnvpe", "spawnl", "spawnle", "spawnlp", "spawnlpe", "popen", "PathLike",
            "supports_dir_fd", "supports_effective_ids", "supports_fd", "supports_follow_symlinks"]

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2

supports_dir_fd = {access, chmod, chown, link, lstat, mkdir, mkfifo, mknod, open, readlink, rename,
                   replace, rmdir, stat, symlink, unlink, remove, utime}
supports_effective_ids = {access}
supports_fd = {chdir, chmod, chown, execve, listdir, scandir, stat, statvfs, truncate, utime}
supports_follow_symlinks = {access, chmod, chown, link, stat, utime}


def _exists(n):
    return n in globals()


# --- directories ---------------------------------------------------------------------------------

def makedirs(name, mode=0o777, exist_ok=False):
    """Makes a directory and all that are missing above it."""
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    if head and tail and not path.exists(head):
        try:
            makedirs(head, exist_ok=exist_ok)
        except FileExistsError:
            pass                      # somebody else made it meanwhile
        dot = b"." if isinstance(tail, bytes) else "."
        if tail == dot:
            return
    try:
        mkdir(name, mode)
    except OSError:
        if not exist_ok or not path.isdir(name):
            raise


def removedirs(name):
    """Removes a directory and, as long as they are empty, those above it."""
    rmdir(name)
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = path.split(head)


def renames(old, new):
    """Renames, making missing directories of the target and removing empty ones of the source."""
    head, tail = path.split(new)
    if head and tail and not path.exists(head):
        makedirs(head)
    rename(old, new)
    head, tail = path.split(old)
    if head and tail:
        try:
            removedirs(head)
        except OSError:
            pass


def walk(top, topdown=True, onerror=None, followlinks=False):
    """Yields (directory, names of directories, other names) of a tree.

    Top-down, the caller may change the list of directories to choose what is visited.
    """
    sys.audit("os.walk", top, topdown, onerror, followlinks)
    return _walk(fspath(top), topdown, onerror, followlinks)


def _read_directory(top, onerror):
    """(directory entries, other names) of one directory, or None after an error."""
    dirs, nondirs = [], []
    try:
        entries = scandir(top)
    except OSError as error:
        if onerror is not None:
            onerror(error)
        return None
    with entries:
        while True:
            try:
                try:
                    entry = next(entries)
                except StopIteration:
                    return dirs, nondirs
            except OSError as error:
                if onerror is not None:
                    onerror(error)
                return None
            try:
                is_dir = entry.is_dir()
            except OSError:
                is_dir = False
            if is_dir:
                dirs.append(entry)
            else:
                nondirs.append(entry.name)


def _is_link(entry):
    try:
        return entry.is_symlink()
    except OSError:
        return False


def _walk(top, topdown, onerror, followlinks):
    found = _read_directory(top, onerror)
    if found is None:
        return
    entries, nondirs = found
    dirs = [entry.name for entry in entries]
    if topdown:
        yield top, dirs, nondirs
        for dirname in dirs:
            new_path = path.join(top, dirname)
            # The caller may have replaced names, so the link test is made afresh.
            if followlinks or not path.islink(new_path):
                yield from _walk(new_path, topdown, onerror, followlinks)
    else:
        for entry in entries:
            if followlinks or not _is_link(entry):
                yield from _walk(entry.path, topdown, onerror, followlinks)
        yield top, dirs, nondirs


def fwalk(top=".", topdown=True, onerror=None, *, follow_symlinks=False, dir_fd=None):
    """As walk, with a descriptor of each directory as fourth item."""
    sys.audit("os.fwalk", top, topdown, onerror, follow_symlinks, dir_fd)
    top = fspath(top)
    if not follow_symlinks:
        before = stat(top, follow_symlinks=False, dir_fd=dir_fd)
    top_fd = open(top, O_RDONLY | O_NONBLOCK, dir_fd=dir_fd)
    try:
        if follow_symlinks or (st.S_ISDIR(before.st_mode) and path.samestat(before, stat(top_fd))):
            yield from _fwalk(top_fd, top, isinstance(top, bytes), topdown, onerror,
                              follow_symlinks)
    finally:
        close(top_fd)


def _fwalk(top_fd, top, is_bytes, topdown, onerror, follow_symlinks):
    dirs, nondirs, entries = [], [], []
    for entry in scandir(top_fd):
        name = fsencode(entry.name) if is_bytes else entry.name
        try:
            if entry.is_dir():
                dirs.append(name)
                entries.append(entry)
            else:
                nondirs.append(name)
        except OSError:
            nondirs.append(name)
    if topdown:
        yield top, dirs, nondirs, top_fd
    for name in dirs:
        try:
            before = None
            if not follow_symlinks:
                before = stat(name, dir_fd=top_fd, follow_symlinks=False)
            fd = open(name, O_RDONLY | O_NONBLOCK, dir_fd=top_fd)
        except OSError as err:
            if onerror is not None:
                onerror(err)
            continue
        try:
            if follow_symlinks or path.samestat(before, stat(fd)):
                yield from _fwalk(fd, path.join(top, name), is_bytes, topdown, onerror,
                                  follow_symlinks)
        finally:
            close(fd)
    if not topdown:
        yield top, dirs, nondirs, top_fd


# --- other programs ------------------------------------------------------------------------------

def execl(file, *args):
    """Replaces the program: execl(file, arg0, arg1, ...)."""
    execv(file, args)


def execle(file, *args):
    """As execl; the last argument is the environment."""
    execve(file, args[:-1], args[-1])


def execlp(file, *args):
    """As execl; the file is searched for along PATH."""
    execvp(file, args)


def execlpe(file, *args):
    """As execle; the file is searched for along PATH."""
    execvpe(file, args[:-1], args[-1])


def execvp(file, args):
    """As execv; the file is searched for along PATH."""
    _execvpe(file, args)


def execvpe(file, args, env):
    """As execve; the file is searched for along PATH."""
    _execvpe(file, args, env)


def _execvpe(file, args, env=None):
    if env is not None:
        run = execve
        rest = args, env
    else:
        run = execv
        rest = args,
        env = environ
    if path.dirname(file):
        run(file, *rest)
        return
    saved = None
    for directory in map(fsencode, get_exec_path(env)):
        fullname = path.join(directory, fsencode(file))
        try:
            run(fullname, *rest)
        except (FileNotFoundError, NotADirectoryError) as e:
            last = e
        except OSError as e:
            last = e
            if saved is None:
                saved = e
    if saved is not None:
        raise saved
    raise last


def get_exec_path(env=None):
    """The directories in which programs are searched for."""
    if env is None:
        env = environ
    path_list = env.get("PATH")
    if isinstance(env, dict) or not isinstance(env, _Environ):
        if b"PATH" in env:
            if path_list is not None:
                raise ValueError("env cannot contain 'PATH' and b'PATH' keys")
            path_list = fsdecode(env[b"PATH"])
    if path_list is None:
        path_list = defpath
    return path_list.split(pathsep)


P_WAIT = 0
P_NOWAIT = P_NOWAITO = 1


def _spawnvef(mode, file, args, env, func):
    if not isinstance(args, (tuple, list)):
        raise TypeError("argv must be a tuple or a list")
    if not args or not args[0]:
        raise ValueError("argv first element cannot be empty")
    pid = fork()
    if not pid:
        try:
            if env is None:
                func(file, args)
            else:
                func(file, args, env)
        except:
            _exit(127)
    if mode == P_NOWAIT:
        return pid
    while True:
        _, status = waitpid(pid, 0)
        if not WIFSTOPPED(status):
            return waitstatus_to_exitcode(status)


def spawnv(mode, file, args):
    """Runs a program with a list of arguments; exit status (P_WAIT) or process (P_NOWAIT)."""
    return _spawnvef(mode, file, args, None, execv)


def spawnve(mode, file, args, env):
    """As spawnv, with an environment."""
    return _spawnvef(mode, file, args, env, execve)


def spawnvp(mode, file, args):
    """As spawnv; the file is searched for along PATH."""
    return _spawnvef(mode, file, args, None, execvp)


def spawnvpe(mode, file, args, env):
    """As spawnve; the file is searched for along PATH."""
    return _spawnvef(mode, file, args, env, execvpe)


def spawnl(mode, file, *args):
    """As spawnv, with the arguments one by one."""
    return spawnv(mode, file, args)


def spawnle(mode, file, *args):
    """As spawnl; the last argument is the environment."""
    return spawnve(mode, file, args[:-1], args[-1])


def spawnlp(mode, file, *args):
    """As spawnl; the file is searched for along PATH."""
    return spawnvp(mode, file, args)


def spawnlpe(mode, file, *args):
    """As spawnle; the file is searched for along PATH."""
    return spawnvpe(mode, file, args[:-1], args[-1])


class _wrap_close:
    """A pipe to or from a command; close() waits for its end."""

    def __init__(self, stream, pid):
        self._stream = stream
        self._pid = pid

    def close(self):
        self._stream.close()
        _, status = waitpid(self._pid, 0)
        code = waitstatus_to_exitcode(status)
        if code == 0:
            return None
        return code if code < 0 else code << 8

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def __getattr__(self, name):
        return getattr(self._stream, name)

    def __iter__(self):
        return iter(self._stream)


def popen(cmd, mode="r", buffering=-1):
    """Runs a command in the shell; a file that reads what it prints, or feeds it."""
    if not isinstance(cmd, str):
        raise TypeError("invalid cmd type (%s, expected string)" % type(cmd))
    if mode not in ("r", "w"):
        raise ValueError("invalid mode %r" % mode)
    if buffering == 0 or buffering is None:
        raise ValueError("popen() does not support unbuffered streams")
    import io
    reader, writer = pipe()
    ours, theirs, number = (reader, writer, 1) if mode == "r" else (writer, reader, 0)
    pid = fork()
    if not pid:
        try:
            dup2(theirs, number)
            execv("/bin/sh", ["/bin/sh", "-c", cmd])
        except:
            pass
        _exit(127)
    close(theirs)
    return _wrap_close(io.open(ours, mode, buffering, encoding=io.text_encoding(None)), pid)


def fdopen(fd, mode="r", buffering=-1, encoding=None, *args, **kwargs):
    """A file object for a descriptor."""
    if not isinstance(fd, int):
        raise TypeError("invalid fd type (%s, expected integer)" % type(fd))
    import io
    if "b" not in mode:
        encoding = io.text_encoding(encoding)
    return io.open(fd, mode, buffering, encoding, *args, **kwargs)


# --- environment ---------------------------------------------------------------------------------

class _Environ(MutableMapping):
    """The environment variables; changes reach programs started later."""

    def __init__(self, data, encodekey, decodekey, encodevalue, decodevalue):
        self.encodekey = encodekey
        self.decodekey = decodekey
        self.encodevalue = encodevalue
        self.decodevalue = decodevalue
        self._data = data

    def __getitem__(self, key):
        try:
            value = self._data[self.encodekey(key)]
        except KeyError:
            raise KeyError(key) from None
        return self.decodevalue(value)

    def __setitem__(self, key, value):
        key = self.encodekey(key)
        value = self.encodevalue(value)
        putenv(key, value)
        self._data[key] = value

    def __delitem__(self, key):
        encoded = self.encodekey(key)
        unsetenv(encoded)
        try:
            del self._data[encoded]
        except KeyError:
            raise KeyError(key) from None

    def __iter__(self):
        for key in list(self._data):
            yield self.decodekey(key)

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        items = ", ".join(f"{self.decodekey(key)!r}: {self.decodevalue(value)!r}"
                          for key, value in self._data.items())
        return f"environ({{{items}}})"

    def copy(self):
        return dict(self)

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        new = dict(self)
        new.update(other)
        return new

    def __ror__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        new = dict(other)
        new.update(self)
        return new


def _encode_variable(value):
    if not isinstance(value, str):
        raise TypeError("str expected, not %s" % type(value).__name__)
    return value.encode("utf-8", "surrogateescape")


def _decode_variable(value):
    return value.decode("utf-8", "surrogateescape")


def _check_bytes(value):
    if not isinstance(value, bytes):
        raise TypeError("bytes expected, not %s" % type(value).__name__)
    return value


environ = _Environ(posix.environ, _encode_variable, _decode_variable, _encode_variable,
                   _decode_variable)
supports_bytes_environ = True
environb = _Environ(environ._data, _check_bytes, bytes, _check_bytes, bytes)


def getenv(key, default=None):
    """An environment variable, or the default."""
    return environ.get(key, default)


def getenvb(key, default=None):
    """An environment variable as bytes, or the default."""
    return environb.get(key, default)


# --- paths ---------------------------------------------------------------------------------------

def fsencode(filename):
    """A path as bytes."""
    filename = fspath(filename)
    if isinstance(filename, str):
        return filename.encode("utf-8", "surrogateescape")
    return filename


def fsdecode(filename):
    """A path as str."""
    filename = fspath(filename)
    if isinstance(filename, bytes):
        return filename.decode("utf-8", "surrogateescape")
    return filename


class PathLike(abc.ABC):
    """What has __fspath__()."""

    @abc.abstractmethod
    def __fspath__(self):
        """The path as str or bytes."""
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is PathLike:
            return _check_methods(subclass, "__fspath__")
        return NotImplemented

    __class_getitem__ = classmethod(GenericAlias)
