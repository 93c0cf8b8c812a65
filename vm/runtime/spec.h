/* vm/runtime/spec.h - ModuleSpec objects. */
#ifndef OU_RUNTIME_SPEC_H
#define OU_RUNTIME_SPEC_H

#include "vm/runtime/module.h"

extern ou_type ou_spec_type;
/* A spec for a module found by the importer.  kind: origin of a module without a file ("built-in",
 * "frozen"), or NULL; path and locations may be NULL. */
OU_NEW ou_obj *ou_module_spec(ou_obj *name, const char *kind, ou_obj *path, ou_obj *locations,
                              ou_obj *parent);

#endif
