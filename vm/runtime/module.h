/* vm/runtime/module.h - all that stdlib/ may include: objects, operations, and how a module is
 * made.
 *
 * A module is one file that ends in OU_MODULE(name, doc, fns, init, fini) plus a line in
 * stdlib/modules.def. */
#ifndef OU_RUNTIME_MODULE_H
#define OU_RUNTIME_MODULE_H

#include "vm/object/objects.h"

#endif
