/* vm/object/module.h - module objects, and how a module written in C describes itself. */
#ifndef OU_OBJECT_MODULE_H
#define OU_OBJECT_MODULE_H

#include "vm/object/protocol.h"

typedef struct ou_moddef {
    const char *name, *doc;
    ou_fndef *fns;
    int (*init)(ou_obj *module); /* adds constants and types; may be NULL */
    void (*fini)(void);          /* releases statics at shutdown; may be NULL */
} ou_moddef;

#define OU_MODULE(id, doc_, fns_, init_, fini_)                                                    \
    extern const ou_moddef ou_mod_##id;                                                            \
    const ou_moddef ou_mod_##id = {#id, doc_, fns_, init_, fini_}

typedef struct ou_module {
    ou_obj head;
    ou_obj *dict;
    const ou_moddef *def;
} ou_module;
extern ou_type ou_module_type;
OU_NEW ou_obj *ou_module_new(ou_str *name);
OU_BORROWED ou_obj *ou_module_dict(ou_obj *m);
OU_MUSTCHECK int ou_module_add(ou_obj *m, const char *name,
                               OU_STEALS ou_obj *value); /* value NULL: -1 */
OU_MUSTCHECK int ou_module_add_int(ou_obj *m, const char *name, int64_t v);
OU_MUSTCHECK int ou_module_add_type(ou_obj *m,
                                    ou_type *t); /* readies it, adds under its last name */
/* Defined by the importer of vm/runtime. */
OU_NEW ou_obj *ou_import(const char *name); /* import a.b.c: the module a.b.c itself */
OU_NEW ou_obj *ou_import_from(const char *module, const char *attr);

#endif
