/* vm/runtime/loader.h - the importer's finders and loaders as objects: sys.meta_path, __loader__,
 * importlib. */
#ifndef OU_RUNTIME_LOADER_H
#define OU_RUNTIME_LOADER_H

#include "vm/runtime/module.h"

extern ou_type ou_builtin_importer_type, ou_frozen_importer_type, ou_path_finder_type,
    ou_source_loader_type;

/* sys.meta_path = [BuiltinImporter, FrozenImporter, PathFinder]; readies the types. */
OU_MUSTCHECK int ou_loader_init(void);
/* The loader of a module found by the importer: kind is "built-in", "frozen" or NULL; path: its
 * source or NULL. */
OU_NEW ou_obj *ou_loader_for(ou_obj *name, const char *kind, ou_obj *path);

/* Services of import.c.  `where`: in which of the three places to look. */
enum { OU_FIND_BUILTIN = 1, OU_FIND_FROZEN = 2, OU_FIND_PATH = 4 };
/* The spec of a module, or None.  path: list of directories, NULL or None: sys.path. */
OU_NEW ou_obj *ou_import_find_spec(ou_obj *name, ou_obj *path, int where);
/* Runs a module written in C, or frozen, in a module object.  ImportError if there is none of that
 * name. */
OU_MUSTCHECK int ou_import_exec(ou_obj *module, ou_obj *name, int where);
/* Source text and package flag of a frozen module: false if there is none. */
bool ou_import_frozen_source(ou_obj *name, const char **src, size_t *len, bool *package);

#endif
