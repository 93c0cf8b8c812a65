"""Abstract base classes (PEP 3119)."""
from _abc import (get_cache_token, _abc_init, _abc_register, _abc_instancecheck, _abc_subclasscheck,
                  _get_dump, _reset_registry, _reset_caches)


def abstractmethod(funcobj):
    """Mark a method that concrete subclasses must override."""
    funcobj.__isabstractmethod__ = True
    return funcobj


class abstractclassmethod(classmethod):
    """An abstract class method; classmethod over abstractmethod does the same."""

    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractstaticmethod(staticmethod):
    """An abstract static method; staticmethod over abstractmethod does the same."""

    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractproperty(property):
    """An abstract property; property over abstractmethod does the same."""

    __isabstractmethod__ = True


class ABCMeta(type):
    """The metaclass of abstract base classes."""

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        _abc_init(cls)
        return cls

    def register(cls, subclass):
        """Make subclass a virtual subclass of this class, and return it."""
        return _abc_register(cls, subclass)

    def __instancecheck__(cls, instance):
        """isinstance(instance, cls)"""
        return _abc_instancecheck(cls, instance)

    def __subclasscheck__(cls, subclass):
        """issubclass(subclass, cls)"""
        return _abc_subclasscheck(cls, subclass)

    def _dump_registry(cls, file=None):
        """Print the registry and the caches."""
        print(f'Class: {cls.__module__}.{cls.__qualname__}', file=file)
        print(f'Inv. counter: {get_cache_token()}', file=file)
        registry, cache, negative, version = _get_dump(cls)
        print(f'_abc_registry: {registry!r}', file=file)
        print(f'_abc_cache: {cache!r}', file=file)
        print(f'_abc_negative_cache: {negative!r}', file=file)
        print(f'_abc_negative_cache_version: {version!r}', file=file)

    def _abc_registry_clear(cls):
        """Forget the registered classes."""
        _reset_registry(cls)

    def _abc_caches_clear(cls):
        """Forget the remembered answers."""
        _reset_caches(cls)


def update_abstractmethods(cls):
    """Compute the set of abstract methods again, after methods were added to the class."""
    if not hasattr(cls, '__abstractmethods__'):
        return cls
    found = {name for base in cls.__bases__ for name in getattr(base, '__abstractmethods__', ())
             if getattr(getattr(cls, name, None), '__isabstractmethod__', False)}
    found.update(name for name, value in cls.__dict__.items()
                 if getattr(value, '__isabstractmethod__', False))
    cls.__abstractmethods__ = frozenset(found)
    return cls


class ABC(metaclass=ABCMeta):
    """Inherit from this to make a class abstract."""

    __slots__ = ()
