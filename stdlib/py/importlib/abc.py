"""What finders and loaders have to do."""
import abc

from . import _bootstrap, _bootstrap_external, machinery

__all__ = ["Loader", "MetaPathFinder", "PathEntryFinder", "ResourceLoader", "InspectLoader",
           "ExecutionLoader", "FileLoader", "SourceLoader"]


def _register(abstract_cls, *classes):
    for cls in classes:
        abstract_cls.register(cls)


class Loader(metaclass=abc.ABCMeta):
    """Loads modules."""

    def create_module(self, spec):
        """A module object, or None for the default one."""
        return None

    def load_module(self, fullname):
        """Loads a module into sys.modules."""
        if not hasattr(self, "exec_module"):
            raise ImportError
        return _bootstrap._load_module_shim(self, fullname)


class MetaPathFinder(metaclass=abc.ABCMeta):
    """Finds modules; for sys.meta_path."""

    def invalidate_caches(self):
        """Forgets what may have changed."""


_register(MetaPathFinder, machinery.BuiltinImporter, machinery.FrozenImporter,
          machinery.PathFinder)


class PathEntryFinder(metaclass=abc.ABCMeta):
    """Finds modules below one entry of a path."""

    def invalidate_caches(self):
        """Forgets what may have changed."""


_register(PathEntryFinder, machinery.FileFinder)


class ResourceLoader(Loader):
    """Gives the bytes of files."""

    @abc.abstractmethod
    def get_data(self, path):
        """The bytes of a file."""
        raise OSError


class InspectLoader(Loader):
    """Can tell about modules without loading them."""

    def is_package(self, fullname):
        """Whether the module is a package."""
        raise ImportError

    def get_code(self, fullname):
        """The code object of the module, or None."""
        source = self.get_source(fullname)
        if source is None:
            return None
        return self.source_to_code(source)

    @abc.abstractmethod
    def get_source(self, fullname):
        """The source text of the module, or None."""
        raise ImportError

    @staticmethod
    def source_to_code(data, path="<string>"):
        """Compiles source text."""
        return compile(data, path, "exec", dont_inherit=True)

    exec_module = _bootstrap_external._LoaderBasics.exec_module
    load_module = _bootstrap_external._LoaderBasics.load_module


_register(InspectLoader, machinery.BuiltinImporter, machinery.FrozenImporter,
          machinery.NamespaceLoader)


class ExecutionLoader(InspectLoader):
    """Knows the file a module comes from."""

    @abc.abstractmethod
    def get_filename(self, fullname):
        """The path of the module's file."""
        raise ImportError

    def get_code(self, fullname):
        source = self.get_source(fullname)
        if source is None:
            return None
        try:
            path = self.get_filename(fullname)
        except ImportError:
            return self.source_to_code(source)
        return self.source_to_code(source, path)


_register(ExecutionLoader, machinery.ExtensionFileLoader)


class FileLoader(_bootstrap_external.FileLoader, ResourceLoader, ExecutionLoader):
    """Loads from a file."""


_register(FileLoader, machinery.SourceFileLoader, machinery.SourcelessFileLoader)


class SourceLoader(_bootstrap_external.SourceLoader, ResourceLoader, ExecutionLoader):
    """Loads source text, from wherever get_data() takes it."""

    def path_mtime(self, path):
        """Time of the last change of a file."""
        if self.path_stats.__func__ is SourceLoader.path_stats:
            raise OSError
        return int(self.path_stats(path)["mtime"])

    def path_stats(self, path):
        """What is known about a file, as a dict."""
        if self.path_mtime.__func__ is SourceLoader.path_mtime:
            raise OSError
        return {"mtime": self.path_mtime(path)}


_register(SourceLoader, machinery.SourceFileLoader)
