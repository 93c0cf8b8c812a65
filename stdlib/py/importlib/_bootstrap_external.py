"""Finding and loading source files."""
import os
import sys

from . import _bootstrap
from _imp import PathFinder, SourceFileLoader

SOURCE_SUFFIXES = [".py"]
BYTECODE_SUFFIXES = [".pyc"]
EXTENSION_SUFFIXES = []
DEBUG_BYTECODE_SUFFIXES = [".pyc"]
OPTIMIZED_BYTECODE_SUFFIXES = [".pyc"]
MAGIC_NUMBER = b"\xa7\r\r\n"


def cache_from_source(path, debug_override=None, *, optimization=None):
    """Where CPython would keep the compiled form; nothing is stored there."""
    head, tail = os.path.split(os.fspath(path))
    base = tail.rpartition(".")[0] or tail
    tag = sys.implementation.cache_tag
    if tag is None:
        raise NotImplementedError("sys.implementation.cache_tag is None")
    if optimization is None:
        optimization = "" if sys.flags.optimize == 0 else sys.flags.optimize
    optimization = str(optimization)
    if optimization and not optimization.isalnum():
        raise ValueError(f"{optimization!r} is not alphanumeric")
    name = f"{base}.{tag}.opt-{optimization}.pyc" if optimization else f"{base}.{tag}.pyc"
    return os.path.join(head, "__pycache__", name)


def source_from_cache(path):
    """The source file of a path made by cache_from_source."""
    head, pycache_filename = os.path.split(os.fspath(path))
    head, pycache = os.path.split(head)
    if pycache != "__pycache__":
        raise ValueError(f"__pycache__ not bottom-level directory in {path!r}")
    dots = pycache_filename.count(".")
    if dots not in (2, 3):
        raise ValueError(f"expected only 2 or 3 dots in {pycache_filename!r}")
    return os.path.join(head, pycache_filename.partition(".")[0] + ".py")


def decode_source(source_bytes):
    """Source text of bytes, by their declared encoding, with plain newlines."""
    import linecache
    return linecache._decode(source_bytes)


_POPULATE = object()


def spec_from_file_location(name, location=None, *, loader=None,
                            submodule_search_locations=_POPULATE):
    """A spec for a file."""
    if location is None:
        location = "<unknown>"
        if hasattr(loader, "get_filename"):
            try:
                location = loader.get_filename(name)
            except ImportError:
                pass
    else:
        location = os.path.abspath(os.fspath(location))
    if loader is None:
        if not location.endswith(tuple(SOURCE_SUFFIXES)):
            return None
        loader = SourceFileLoader(name, location)
    spec = _bootstrap.ModuleSpec(name, loader, origin=location)
    spec.has_location = True
    if submodule_search_locations is _POPULATE:
        if hasattr(loader, "is_package"):
            try:
                is_package = loader.is_package(name)
            except ImportError:
                pass
            else:
                if is_package:
                    spec.submodule_search_locations = []
    else:
        spec.submodule_search_locations = submodule_search_locations
    if spec.submodule_search_locations == [] and location:
        spec.submodule_search_locations.append(os.path.dirname(location))
    return spec


class _LoaderBasics:
    def create_module(self, spec):
        """None: the default module object."""

    def exec_module(self, module):
        code = self.get_code(module.__name__)
        if code is None:
            raise ImportError(f"cannot load module {module.__name__!r} when get_code() returns "
                              f"None")
        exec(code, module.__dict__)

    def load_module(self, fullname):
        return _bootstrap._load_module_shim(self, fullname)

    def is_package(self, fullname):
        filename = os.path.basename(self.get_filename(fullname))
        return (filename.rsplit(".", 1)[0] == "__init__"
                and fullname.rpartition(".")[2] != "__init__")


class SourceLoader(_LoaderBasics):
    """Loads from what get_data() and get_filename() of a subclass give."""

    def path_mtime(self, path):
        raise OSError

    def path_stats(self, path):
        return {"mtime": self.path_mtime(path)}

    def get_source(self, fullname):
        path = self.get_filename(fullname)
        try:
            source_bytes = self.get_data(path)
        except OSError as exc:
            raise ImportError("source not available through get_data()", name=fullname) from exc
        return decode_source(source_bytes)

    def source_to_code(self, data, path, *, _optimize=-1):
        return compile(data, path, "exec", dont_inherit=True, optimize=_optimize)

    def get_code(self, fullname):
        path = self.get_filename(fullname)
        return self.source_to_code(self.get_data(path), path)


class FileLoader:
    """Remembers the name and the path of a module."""

    def __init__(self, fullname, path):
        self.name = fullname
        self.path = path

    def get_filename(self, name=None):
        if name is not None and name != self.name:
            raise ImportError("loader for %s cannot handle %s" % (self.name, name), name=name)
        return self.path

    def get_data(self, path):
        with open(path, "rb") as file:
            return file.read()


class SourcelessFileLoader(FileLoader, _LoaderBasics):
    """Loader of compiled files, which this implementation does not have."""

    def get_code(self, fullname):
        raise ImportError(f"compiled file {self.get_filename(fullname)!r} cannot be loaded",
                          name=fullname, path=self.path)

    def get_source(self, fullname):
        return None


class ExtensionFileLoader(FileLoader):
    """Loader of shared libraries, which this implementation cannot load."""

    def create_module(self, spec):
        raise ImportError(f"extension module {spec.name!r} cannot be loaded", name=spec.name,
                          path=self.path)

    def exec_module(self, module):
        pass

    def is_package(self, fullname):
        return os.path.basename(self.path).startswith("__init__.")

    def get_code(self, fullname):
        return None

    def get_source(self, fullname):
        return None


class FileFinder:
    """Finds modules in one directory."""

    def __init__(self, path, *loader_details):
        self._loaders = [(suffix, loader) for loader, suffixes in loader_details
                         for suffix in suffixes]
        self.path = os.path.abspath(path or ".")

    def invalidate_caches(self):
        """Nothing is cached."""

    def find_spec(self, fullname, target=None):
        base = os.path.join(self.path, fullname.rpartition(".")[2])
        if os.path.isdir(base):
            for suffix, loader in self._loaders:
                full = os.path.join(base, "__init__" + suffix)
                if os.path.isfile(full):
                    return spec_from_file_location(fullname, full, loader=loader(fullname, full),
                                                   submodule_search_locations=[base])
        for suffix, loader in self._loaders:
            full = base + suffix
            if os.path.isfile(full):
                return spec_from_file_location(fullname, full, loader=loader(fullname, full),
                                               submodule_search_locations=None)
        if os.path.isdir(base):
            spec = _bootstrap.ModuleSpec(fullname, None)
            spec.submodule_search_locations = [base]
            return spec
        return None

    @classmethod
    def path_hook(cls, *loader_details):
        """A function for sys.path_hooks."""
        def path_hook_for_FileFinder(path):
            if not os.path.isdir(path or "."):
                raise ImportError("only directories are supported", path=path)
            return cls(path, *loader_details)
        return path_hook_for_FileFinder

    def __repr__(self):
        return f"FileFinder({self.path!r})"


class NamespaceLoader:
    """Loader of packages that have no file of their own."""

    def __init__(self, name, path, path_finder=None):
        self._path = path

    def is_package(self, fullname):
        return True

    def get_source(self, fullname):
        return ""

    def get_code(self, fullname):
        return compile("", "<string>", "exec", dont_inherit=True)

    def create_module(self, spec):
        """None: the default module object."""

    def exec_module(self, module):
        pass
