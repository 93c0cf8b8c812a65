"""Finding and loading by specs, for what the import statement does not do itself."""
import sys
from builtins import __import__

BuiltinImporter = sys.__loader__
FrozenImporter = __loader__
ModuleSpec = type(sys.__spec__)
_module = type(sys)


def _find_spec(name, path, target=None):
    """The spec of a module as the finders of sys.meta_path give it, or None."""
    meta_path = sys.meta_path
    if meta_path is None:
        raise ImportError("sys.meta_path is None, Python is likely shutting down")
    for finder in list(meta_path):
        try:
            find_spec = finder.find_spec
        except AttributeError:
            continue
        spec = find_spec(name, path, target)
        if spec is not None:
            return spec
    return None


def _sanity_check(name, package, level):
    if not isinstance(name, str):
        raise TypeError(f"module name must be str, not {type(name)}")
    if level < 0:
        raise ValueError("level must be >= 0")
    if level > 0:
        if not isinstance(package, str):
            raise TypeError("__package__ not set to a string")
        if not package:
            raise ImportError("attempted relative import with no known parent package")
    if not name and level == 0:
        raise ValueError("Empty module name")


def _resolve_name(name, package, level):
    """The absolute name of a relative one."""
    bits = package.rsplit(".", level - 1)
    if len(bits) < level:
        raise ImportError("attempted relative import beyond top-level package")
    base = bits[0]
    return f"{base}.{name}" if name else base


def _gcd_import(name, package=None, level=0):
    """The module itself, also of a dotted name."""
    _sanity_check(name, package, level)
    if level > 0:
        name = _resolve_name(name, package, level)
    __import__(name)
    return sys.modules[name]


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    """A spec for a loader; asks it what it can tell."""
    if origin is None:
        origin = getattr(loader, "_ORIGIN", None)
    if not origin and hasattr(loader, "get_filename"):
        from importlib._bootstrap_external import spec_from_file_location
        if is_package is None:
            return spec_from_file_location(name, loader=loader)
        search = [] if is_package else None
        return spec_from_file_location(name, loader=loader, submodule_search_locations=search)
    if is_package is None:
        if hasattr(loader, "is_package"):
            try:
                is_package = loader.is_package(name)
            except ImportError:
                is_package = None
        else:
            is_package = False
    return ModuleSpec(name, loader, origin=origin, is_package=is_package)


def _init_module_attrs(spec, module, *, override=False):
    """Sets __name__, __loader__ and so on, as far as they are not there."""
    def wanted(name):
        return override or getattr(module, name, None) is None

    if wanted("__name__"):
        _set(module, "__name__", spec.name)
    if wanted("__loader__"):
        _set(module, "__loader__", spec.loader)
    if wanted("__package__"):
        _set(module, "__package__", spec.parent)
    _set(module, "__spec__", spec)
    if spec.submodule_search_locations is not None and wanted("__path__"):
        _set(module, "__path__", spec.submodule_search_locations)
    if spec.has_location:
        if wanted("__file__"):
            _set(module, "__file__", spec.origin)
        if spec.cached is not None and wanted("__cached__"):
            _set(module, "__cached__", spec.cached)
    return module


def _set(module, name, value):
    try:
        setattr(module, name, value)
    except AttributeError:
        pass


def module_from_spec(spec):
    """A new module for a spec, not yet run."""
    module = None
    if hasattr(spec.loader, "create_module"):
        module = spec.loader.create_module(spec)
    elif hasattr(spec.loader, "exec_module"):
        raise ImportError("loaders that define exec_module() must also define create_module()")
    if module is None:
        module = _module(spec.name)
    return _init_module_attrs(spec, module)


def _exec(spec, module):
    """Runs a spec in an existing module."""
    name = spec.name
    if sys.modules.get(name) is not module:
        raise ImportError(f"module {name!r} not in sys.modules", name=name)
    try:
        if spec.loader is None:
            if spec.submodule_search_locations is None:
                raise ImportError("missing loader", name=spec.name)
            _init_module_attrs(spec, module, override=True)
        else:
            _init_module_attrs(spec, module, override=True)
            if hasattr(spec.loader, "exec_module"):
                spec.loader.exec_module(module)
            else:
                spec.loader.load_module(name)
    finally:
        module = sys.modules.pop(spec.name)
        sys.modules[spec.name] = module
    return module


def _load_unlocked(spec):
    """Loads a spec into sys.modules; a module that fails does not stay there."""
    if spec.loader is not None and not hasattr(spec.loader, "exec_module"):
        module = spec.loader.load_module(spec.name)
        return sys.modules.get(spec.name, module)
    module = module_from_spec(spec)
    spec._initializing = True
    try:
        sys.modules[spec.name] = module
        try:
            if spec.loader is None:
                if spec.submodule_search_locations is None:
                    raise ImportError("missing loader", name=spec.name)
            else:
                spec.loader.exec_module(module)
        except:
            try:
                del sys.modules[spec.name]
            except KeyError:
                pass
            raise
        module = sys.modules.pop(spec.name)
        sys.modules[spec.name] = module
    finally:
        spec._initializing = False
    return module


_load = _load_unlocked


def _load_module_shim(loader, fullname):
    """load_module() in terms of exec_module()."""
    spec = spec_from_loader(fullname, loader)
    if fullname in sys.modules:
        module = sys.modules[fullname]
        _exec(spec, module)
        return sys.modules[fullname]
    return _load(spec)
