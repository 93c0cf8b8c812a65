/* stdlib/imp_.c - the module _imp: the importer's classes and tables, for importlib and runpy. */
#include "vm/runtime/loader.h"
#include "vm/runtime/module.h"

static ou_obj *is_builtin(ou_obj *const *v)
{
    OU_AUTO ou_obj *spec = ou_import_find_spec(v[0], NULL, OU_FIND_BUILTIN);
    return spec ? ou_int_new(spec != &ou_none) : NULL;
}

static ou_obj *is_frozen(ou_obj *const *v)
{
    const char *src;
    size_t len;
    bool package;
    return ou_bool(ou_import_frozen_source(v[0], &src, &len, &package));
}

static ou_obj *nothing(ou_obj *const *v)
{
    (void)v;
    return ou_new_none();
}

static ou_obj *lock_held(ou_obj *const *v)
{
    (void)v;
    return ou_bool(0);
}

static ou_fndef fns[] = {
    OU_FN(is_builtin, "(name, /)", "1 if the module is written in C, else 0."),
    OU_FN(is_frozen, "(name, /)", "Whether the module is kept in the binary."),
    OU_FN_AS("acquire_lock", nothing, "()", "Nothing: there is one thread."),
    OU_FN_AS("release_lock", nothing, "()", "Nothing: there is one thread."),
    OU_FN(lock_held, "()", "False: there is one thread."),
    {0},
};

static int init(ou_obj *m)
{
    return ou_module_add_type(m, &ou_builtin_importer_type) < 0 ||
                   ou_module_add_type(m, &ou_frozen_importer_type) < 0 ||
                   ou_module_add_type(m, &ou_path_finder_type) < 0
               ? -1
               : ou_module_add_type(m, &ou_source_loader_type);
}

OU_MODULE(_imp, "The parts of the importer.", fns, init, NULL);
