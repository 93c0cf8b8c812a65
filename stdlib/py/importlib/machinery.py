"""Names of the parts of the import system."""
from _imp import PathFinder, SourceFileLoader
from ._bootstrap import BuiltinImporter, FrozenImporter, ModuleSpec
from ._bootstrap_external import (BYTECODE_SUFFIXES, DEBUG_BYTECODE_SUFFIXES, EXTENSION_SUFFIXES,
                                  OPTIMIZED_BYTECODE_SUFFIXES, SOURCE_SUFFIXES,
                                  ExtensionFileLoader, FileFinder, NamespaceLoader,
                                  SourcelessFileLoader)


def all_suffixes():
    """The endings of files that can hold modules."""
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES
