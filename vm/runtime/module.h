/* vm/runtime/module.h - all that stdlib/ may include: objects, operations, and how a module is made.
 *
 * A module is one file that ends in OU_MODULE(name, doc, fns, init) plus a line in stdlib/modules.def. */
#ifndef OU_RUNTIME_MODULE_H
#define OU_RUNTIME_MODULE_H

#include <stdarg.h>
#include "gc/weak.h"
#include "vm/object/bytes.h"
#include "vm/object/dict.h"
#include "vm/object/exc.h"
#include "vm/object/float.h"
#include "vm/object/function.h"
#include "vm/object/int.h"
#include "vm/object/iter.h"
#include "vm/object/list.h"
#include "vm/object/str.h"
#include "vm/object/structseq.h"
#include "vm/object/weakref.h"

typedef struct ou_moddef {
    const char *name, *doc;
    ou_fndef *fns;
    int (*init)(ou_obj *module);      /* adds constants and types; may be NULL */
    void (*fini)(void);               /* releases statics at shutdown; may be NULL */
} ou_moddef;

#define OU_MODULE(id, doc_, fns_, init_, fini_)                                                     \
    extern const ou_moddef ou_mod_##id;                                                            \
    const ou_moddef ou_mod_##id = { #id, doc_, fns_, init_, fini_ }

typedef struct ou_module { ou_obj head; ou_obj *dict; const ou_moddef *def; } ou_module;
extern ou_type ou_module_type;
OU_NEW ou_obj *ou_module_new(ou_str *name);
OU_BORROWED ou_obj *ou_module_dict(ou_obj *m);
OU_MUSTCHECK int ou_module_add(ou_obj *m, const char *name, OU_STEALS ou_obj *value);    /* value NULL: -1 */
OU_MUSTCHECK int ou_module_add_int(ou_obj *m, const char *name, int64_t v);
OU_MUSTCHECK int ou_module_add_type(ou_obj *m, ou_type *t);          /* readies it, adds under its last name */
OU_NEW ou_obj *ou_import(const char *name);                          /* import a.b.c: the module a.b.c itself */
OU_NEW ou_obj *ou_import_from(const char *module, const char *attr);

#endif
