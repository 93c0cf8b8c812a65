"""Helpers around specs and loaders."""
import sys
import types

from ._bootstrap import (_find_spec, _resolve_name, module_from_spec, spec_from_loader)
from ._bootstrap_external import (MAGIC_NUMBER, cache_from_source, decode_source,
                                  source_from_cache, spec_from_file_location)


def source_hash(source_bytes):
    """A hash of source text, as bytes."""
    import zlib
    return zlib.crc32(source_bytes).to_bytes(8, "little")


def resolve_name(name, package):
    """The absolute name of a possibly relative one."""
    if not name.startswith("."):
        return name
    if not package:
        raise ImportError(f"no package specified for {name!r} "
                          "(required for relative module names)")
    level = len(name) - len(name.lstrip("."))
    return _resolve_name(name[level:], package, level)


def find_spec(name, package=None):
    """The spec of a module, or None; parents are imported."""
    fullname = resolve_name(name, package) if name.startswith(".") else name
    if fullname not in sys.modules:
        parent_name = fullname.rpartition(".")[0]
        if not parent_name:
            return _find_spec(fullname, None)
        parent = __import__(parent_name, fromlist=["__path__"])
        try:
            parent_path = parent.__path__
        except AttributeError as e:
            raise ModuleNotFoundError(
                f"__path__ attribute not found on {parent_name!r} while trying to find "
                f"{fullname!r}", name=fullname) from e
        return _find_spec(fullname, parent_path)
    module = sys.modules[fullname]
    if module is None:
        return None
    try:
        spec = module.__spec__
    except AttributeError:
        raise ValueError(f"{name}.__spec__ is not set") from None
    if spec is None:
        raise ValueError(f"{name}.__spec__ is None")
    return spec


class _LazyModule(types.ModuleType):
    """A module that is run when it is first looked into."""

    def __getattribute__(self, attr):
        self.__class__ = types.ModuleType
        original_name = self.__spec__.name
        attrs_then = self.__spec__.loader_state["__dict__"]
        attrs_now = self.__dict__
        changed = {k: v for k, v in attrs_now.items()
                   if k not in attrs_then or attrs_now[k] is not attrs_then[k]}
        self.__spec__.loader.exec_module(self)
        if original_name in sys.modules and self is not sys.modules[original_name]:
            raise ValueError(f"module object for {original_name!r} substituted in sys.modules "
                             f"during a lazy load")
        self.__dict__.update(changed)
        return getattr(self, attr)

    def __delattr__(self, attr):
        self.__getattribute__(attr)
        delattr(self, attr)


class LazyLoader:
    """Puts off running a module until it is used."""

    def __init__(self, loader):
        if not hasattr(loader, "exec_module"):
            raise TypeError("loader must define exec_module()")
        self.loader = loader

    @classmethod
    def factory(cls, loader):
        """A function that wraps the loaders it makes."""
        return lambda *args, **kwargs: cls(loader(*args, **kwargs))

    def create_module(self, spec):
        return self.loader.create_module(spec)

    def exec_module(self, module):
        module.__spec__.loader = self.loader
        module.__loader__ = self.loader
        module.__spec__.loader_state = {"__dict__": module.__dict__.copy(),
                                        "__class__": module.__class__}
        module.__class__ = _LazyModule
