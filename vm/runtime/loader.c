/* vm/runtime/loader.c - the importer's finders and loaders as objects: BuiltinImporter,
 * FrozenImporter, PathFinder, SourceFileLoader.
 *
 * The import statement does not go through them: import.c recognises these very types and takes the
 * short way.  They serve programs that ask a module where it came from, and importlib. */
#include <string.h>
#include "vm/compile/compile.h"
#include "vm/interp/interp.h"
#include "vm/runtime/loader.h"
#include "vm/runtime/runtime.h"

/* ---- built-in and frozen modules
 * ----------------------------------------------------------------- */

static ou_obj *find_spec_in(ou_obj *const *v, int where)
{
    if (!ou_str_check(v[1])) return ou_raise(&ou_exc_TypeError, "module name must be a string");
    return ou_import_find_spec(v[1], v[2], where);
}

/* Of a module without a spec, which __main__ is. */
static ou_obj *repr_as(ou_obj *m, const char *where)
{
    OU_AUTO ou_obj *name = ou_getattr(m, OU_ID(__name__));
    return name ? ou_str_format("<module %R (%s)>", name, where) : NULL;
}

static ou_obj *builtin_repr(ou_obj *const *v)
{
    return repr_as(v[0], "built-in");
}

static ou_obj *frozen_repr(ou_obj *const *v)
{
    return repr_as(v[0], "frozen");
}

static ou_obj *create_default(ou_obj *const *v)
{
    (void)v;
    return ou_new_none();
}

static ou_obj *exec_in(ou_obj *m, int where)
{
    OU_AUTO ou_obj *name = ou_getattr(m, OU_ID(__name__));
    return name && ou_import_exec(m, name, where) == 0 ? ou_new_none() : NULL;
}

static ou_obj *builtin_find_spec(ou_obj *const *v)
{
    return find_spec_in(v, OU_FIND_BUILTIN);
}
static ou_obj *builtin_exec(ou_obj *const *v)
{
    return exec_in(v[0], OU_FIND_BUILTIN);
}

static ou_obj *builtin_is_package(ou_obj *const *v)
{
    if (ou_is_builtin_module(v[1])) return ou_bool(0);
    return ou_raise(&ou_exc_ImportError, "%R is not a built-in module", v[1]);
}

static ou_obj *no_code(ou_obj *const *v)
{
    if (ou_is_builtin_module(v[1])) return ou_new_none();
    return ou_raise(&ou_exc_ImportError, "%R is not a built-in module", v[1]);
}

#define FIND_SPEC(fn)                                                                              \
    OU_FN_FLAGS("find_spec", fn, "(fullname, path=None, target=None)", OU_FN_CLASS,                \
                "The module's spec.")

static ou_fndef builtin_methods[] = {
    FIND_SPEC(builtin_find_spec),
    OU_FN_FLAGS("create_module", create_default, "(spec)", OU_FN_STATIC,
                "None: the default module object."),
    OU_FN_FLAGS("exec_module", builtin_exec, "(module)", OU_FN_STATIC, "Fills the module."),
    OU_FN_FLAGS("get_code", no_code, "(fullname)", OU_FN_CLASS, "None: there is no code object."),
    OU_FN_FLAGS("get_source", no_code, "(fullname)", OU_FN_CLASS, "None: there is no source."),
    OU_FN_FLAGS("is_package", builtin_is_package, "(fullname)", OU_FN_CLASS, "False."),
    OU_FN_FLAGS("module_repr", builtin_repr, "(module)", OU_FN_STATIC, "The module's repr."),
    {0},
};

static ou_obj *frozen_find_spec(ou_obj *const *v)
{
    return find_spec_in(v, OU_FIND_FROZEN);
}
static ou_obj *frozen_exec(ou_obj *const *v)
{
    return exec_in(v[0], OU_FIND_FROZEN);
}

static ou_obj *frozen_is_package(ou_obj *const *v)
{
    const char *src;
    size_t len;
    bool package;
    if (ou_import_frozen_source(v[1], &src, &len, &package)) return ou_bool(package);
    return ou_raise(&ou_exc_ImportError, "%R is not a frozen module", v[1]);
}

static ou_obj *frozen_get_code(ou_obj *const *v)
{
    const char *src;
    size_t len;
    bool package;
    if (!ou_import_frozen_source(v[1], &src, &len, &package)) {
        return ou_raise(&ou_exc_ImportError, "%R is not a frozen module", v[1]);
    }
    OU_AUTO ou_obj *filename = ou_str_format("<frozen %S>", v[1]);
    return filename ? ou_compile(src, len, filename, OU_COMPILE_EXEC, 0, ou_conf.optimize) : NULL;
}

static ou_obj *frozen_get_source(ou_obj *const *v)
{
    const char *src;
    size_t len;
    bool package;
    if (ou_import_frozen_source(v[1], &src, &len, &package)) return ou_new_none();
    return ou_raise(&ou_exc_ImportError, "%R is not a frozen module", v[1]);
}

static ou_fndef frozen_methods[] = {
    FIND_SPEC(frozen_find_spec),
    OU_FN_FLAGS("create_module", create_default, "(spec)", OU_FN_STATIC,
                "None: the default module object."),
    OU_FN_FLAGS("exec_module", frozen_exec, "(module)", OU_FN_STATIC, "Runs the module."),
    OU_FN_FLAGS("get_code", frozen_get_code, "(fullname)", OU_FN_CLASS,
                "The module's code object."),
    OU_FN_FLAGS("get_source", frozen_get_source, "(fullname)", OU_FN_CLASS,
                "None: the source is not for showing."),
    OU_FN_FLAGS("is_package", frozen_is_package, "(fullname)", OU_FN_CLASS,
                "Whether it is a package."),
    OU_FN_FLAGS("module_repr", frozen_repr, "(m)", OU_FN_STATIC, "The module's repr."),
    {0},
};

/* ---- the path
 * ------------------------------------------------------------------------------------ */

static ou_obj *path_find_spec(ou_obj *const *v)
{
    return find_spec_in(v, OU_FIND_PATH);
}

static ou_obj *path_invalidate(ou_obj *const *v)
{
    (void)v;
    return ou_new_none();
}

static ou_fndef path_methods[] = {
    FIND_SPEC(path_find_spec),
    OU_FN_FLAGS("invalidate_caches", path_invalidate, "()", OU_FN_STATIC, "Nothing is cached."),
    {0},
};

static void plain_dealloc(ou_obj *o)
{
    ou_obj_free(o);
}

#define LEAF_TYPE(id, name_, doc_, methods_)                                                       \
    ou_type id = {                                                                                 \
        .head = OU_TYPE_HEAD,                                                                      \
        .map = {.dealloc = plain_dealloc, .type = &id, .layout = OU_LAYOUT_LEAF},                  \
        .name = name_,                                                                             \
        .doc = doc_,                                                                               \
        .size = sizeof(ou_obj),                                                                    \
        .flags = OU_TF_SUBCLASSABLE,                                                               \
        .methods = methods_,                                                                       \
    }

LEAF_TYPE(ou_builtin_importer_type, "_frozen_importlib.BuiltinImporter",
          "Finds and loads modules written in C.", builtin_methods);
LEAF_TYPE(ou_frozen_importer_type, "_frozen_importlib.FrozenImporter",
          "Finds and loads modules kept in the binary.", frozen_methods);
LEAF_TYPE(ou_path_finder_type, "_frozen_importlib_external.PathFinder",
          "Finds modules along sys.path.", path_methods);

/* ---- source files
 * -------------------------------------------------------------------------------- */

typedef struct source_loader {
    ou_obj head;
    ou_obj *dict, *name, *path;
} source_loader;

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(OU_CAST(source_loader, o)->dict);
    OU_VISIT(OU_CAST(source_loader, o)->name);
    OU_VISIT(OU_CAST(source_loader, o)->path);
    return 0;
}

static void clear(ou_obj *o)
{
    OU_CLEAR(OU_CAST(source_loader, o)->dict);
    OU_CLEAR(OU_CAST(source_loader, o)->name);
    OU_CLEAR(OU_CAST(source_loader, o)->path);
}

static void dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    clear(o);
    ou_obj_free(o);
}

static ou_obj *make(ou_type *cls, ou_obj *name, ou_obj *path)
{
    ou_obj *o = ou_alloc_instance(cls, 0);
    if (!o) return NULL;
    OU_CAST(source_loader, o)->name = ou_incref(name);
    OU_CAST(source_loader, o)->path = ou_incref(path);
    ou_gc_track(o);
    return o;
}

static ou_obj *new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)args;
    (void)n;
    (void)kwnames;
    return make(cls, &ou_none, &ou_none);
}

static int init(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder b = {"__init__", "(fullname, path)", NULL};
    ou_obj *v[2];
    if (ou_bind(&b, args, n, kwnames, v) < 0) return -1;
    ou_setref(&OU_CAST(source_loader, self)->name, ou_incref(v[0]));
    ou_setref(&OU_CAST(source_loader, self)->path, ou_incref(v[1]));
    return 0;
}

/* Methods with a module name refuse another's: "loader for a cannot handle b". */
static int check_name(ou_obj *self, ou_obj *name)
{
    ou_obj *own = OU_CAST(source_loader, self)->name;
    if (!name || name == &ou_none) return 0;
    int same = ou_eq(own, name);
    if (same) return same < 0 ? -1 : 0;
    OU_AUTO ou_obj *msg = ou_str_format("loader for %S cannot handle %S", own, name);
    if (msg) ou_raise_import(msg, name, NULL);
    return -1;
}

static ou_obj *get_filename(ou_obj *const *v)
{
    return check_name(v[0], v[1]) < 0 ? NULL : ou_incref(OU_CAST(source_loader, v[0])->path);
}

static ou_obj *get_data(ou_obj *const *v)
{
    size_t len;
    char *data;
    OU_AUTO ou_obj *raw = ou_fs_encode(v[1]);
    if (!raw || !ou_read_source(ou_bytes_data(raw), &len, &data)) return NULL;
    ou_obj *b = ou_bytes_new(data, (ou_ssize)len);
    ou_mem_free(data);
    return b;
}

static ou_obj *get_source(ou_obj *const *v)
{
    OU_AUTO ou_obj *path = ou_call_method1(v[0], OU_ID(get_filename), v[1]);
    OU_AUTO ou_obj *data = path ? ou_call_method1(v[0], OU_ID(get_data), path) : NULL;
    if (!data) return NULL;
    OU_AUTO ou_obj *decode = ou_import_from("importlib.util", "decode_source");
    return decode ? ou_call1(decode, data) : NULL;
}

static ou_obj *source_to_code(ou_obj *const *v)
{
    ou_buffer b;
    int optimize = -1;
    OU_AUTO ou_obj *bytes = ou_str_check(v[1]) ? ou_str_encode(v[1], NULL, NULL) : ou_incref(v[1]);
    if (!bytes || (v[3] && ou_as_int(v[3], &optimize) < 0) ||
        ou_get_buffer(bytes, &b, OU_BUF_SIMPLE) < 0)
        return NULL;
    OU_AUTO ou_obj *path = ou_fs_path(v[2]);
    ou_obj *code = path ? ou_compile(b.data, (size_t)b.len, path, OU_COMPILE_EXEC, 0,
                                     optimize < 0 ? ou_conf.optimize : optimize)
                        : NULL;
    ou_release_buffer(&b);
    return code;
}

static ou_obj *get_code(ou_obj *const *v)
{
    OU_AUTO ou_obj *path = ou_call_method1(v[0], OU_ID(get_filename), v[1]);
    OU_AUTO ou_obj *data = path ? ou_call_method1(v[0], OU_ID(get_data), path) : NULL;
    ou_obj *args[2] = {data, path};
    return data ? ou_call_method(v[0], OU_ID(source_to_code), args, 2) : NULL;
}

static ou_obj *is_package(ou_obj *const *v)
{
    OU_AUTO ou_obj *path = ou_call_method1(v[0], OU_ID(get_filename), v[1]);
    if (!path || !ou_str_check(path)) return path ? ou_bool(0) : NULL;
    OU_AUTO ou_obj *tail = ou_str_from("/__init__.py");
    if (!tail) return NULL;
    ou_ssize n = ou_str_len(path), k = ou_str_len(tail);
    OU_AUTO ou_obj *end = n >= k ? ou_str_sub(path, n - k, n) : NULL;
    return ou_err_pending() ? NULL : ou_bool(end && ou_str_equal(end, tail));
}

static ou_obj *exec_module(ou_obj *const *v)
{
    OU_AUTO ou_obj *name = ou_getattr(v[1], OU_ID(__name__));
    OU_AUTO ou_obj *code = name ? ou_call_method1(v[0], OU_ID(get_code), name) : NULL;
    OU_AUTO ou_obj *dict = code ? ou_getattr(v[1], OU_ID(__dict__)) : NULL;
    if (!dict) return NULL;
    if (!OU_IS(code, ou_code_type) || !ou_dict_check(dict)) return ou_raise_bad_call();
    if (!ou_dict_get_str(dict, OU_ID(__builtins__)) &&
        ou_dict_set_str(dict, OU_ID(__builtins__), ou_module_dict(ou_builtins_module)) < 0)
        return NULL;
    OU_AUTO ou_obj *r = ou_run_code(OU_CAST(ou_code, code), OU_CAST(ou_dict, dict), dict, NULL);
    return r ? ou_new_none() : NULL;
}

static ou_obj *load_module(ou_obj *const *v)
{
    if (check_name(v[0], v[1]) < 0) return NULL;
    OU_AUTO ou_obj *load = ou_import_from("importlib._bootstrap", "_load_module_shim");
    OU_AUTO ou_obj *name = ou_incref(v[1] ? v[1] : OU_CAST(source_loader, v[0])->name);
    return load ? ou_call2(load, v[0], name) : NULL;
}

static ou_obj *richcmp(ou_obj *a, ou_obj *b, int op)
{
    if ((op != OU_EQ && op != OU_NE) || ou_typeof(a) != ou_typeof(b))
        return ou_incref(&ou_notimplemented);
    int same = ou_eq(OU_CAST(source_loader, a)->name, OU_CAST(source_loader, b)->name);
    if (same > 0) same = ou_eq(OU_CAST(source_loader, a)->path, OU_CAST(source_loader, b)->path);
    return same < 0 ? NULL : ou_bool(same == (op == OU_EQ));
}

static ou_hash hash(ou_obj *o)
{
    ou_hash a = ou_hash_of(OU_CAST(source_loader, o)->name),
            b = a == -1 ? -1 : ou_hash_of(OU_CAST(source_loader, o)->path);
    if (b == -1) return -1;
    return (a ^ b) == -1 ? -2 : a ^ b;
}

static ou_fndef source_methods[] = {
    OU_FN_AS("get_filename", get_filename, "(name=None)", "The path of the source file."),
    OU_FN_AS("get_data", get_data, "(path)", "The bytes of a file."),
    OU_FN_AS("get_source", get_source, "(fullname)", "The source text."),
    OU_FN_AS("source_to_code", source_to_code, "(data, path, *, _optimize=-1)",
             "Compiles source text."),
    OU_FN_AS("get_code", get_code, "(fullname)", "The module's code object."),
    OU_FN_AS("is_package", is_package, "(fullname)", "Whether it is a package."),
    OU_FN_AS("create_module", create_default, "(spec)", "None: the default module object."),
    OU_FN_AS("exec_module", exec_module, "(module)", "Runs the module."),
    OU_FN_AS("load_module", load_module, "(fullname=None)", "Loads the module into sys.modules."),
    {0},
};

static const ou_member source_members[] = {
    {"name", OU_MEMBER_OBJECT, true, offsetof(source_loader, name), "Name of the module."},
    {"path", OU_MEMBER_OBJECT, true, offsetof(source_loader, path), "Path of the source file."},
    {0},
};

ou_type ou_source_loader_type = {
    .head = OU_TYPE_HEAD,
    .map = {.traverse = traverse,
            .clear = clear,
            .dealloc = dealloc,
            .type = &ou_source_loader_type,
            .layout = OU_LAYOUT_CUSTOM,
            .flags = OU_MF_GC},
    .name = "_frozen_importlib_external.SourceFileLoader",
    .doc = "Loads a module from a source file.",
    .size = sizeof(source_loader),
    .flags = OU_TF_SUBCLASSABLE | OU_TF_HAS_DICT,
    .inst_at = offsetof(source_loader, dict),
    .new_ = new_,
    .init = init,
    .richcmp = richcmp,
    .hash = hash,
    .methods = source_methods,
    .members = source_members,
};

/* ---- start
 * --------------------------------------------------------------------------------------- */

ou_obj *ou_loader_for(ou_obj *name, const char *kind, ou_obj *path)
{
    if (kind)
        return ou_incref(!strcmp(kind, "frozen") ? &ou_frozen_importer_type
                                                 : &ou_builtin_importer_type);
    return path ? make(&ou_source_loader_type, name, path) : ou_new_none();
}

int ou_loader_init(void)
{
    ou_type *const types[] = {&ou_builtin_importer_type, &ou_frozen_importer_type,
                              &ou_path_finder_type};
    OU_AUTO ou_obj *list = ou_list_new(3);
    if (!list || ou_type_ready(&ou_source_loader_type) < 0) return -1;
    for (int i = 0; i < 3; i++) {
        if (ou_type_ready(types[i]) < 0 || ou_list_append(list, &types[i]->head) < 0) return -1;
    }
    return ou_sys_set("meta_path", list);
}
