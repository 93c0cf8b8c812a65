/* vm/runtime/import.c - the import statement: sys.modules, built-in, frozen and source modules,
 * packages.
 *
 * A module is found in this order: sys.modules; modules written in C (stdlib/modules.def); modules
 * frozen into the binary (stdlib/py); then each entry of the path: sys.path, or __path__ of the
 * parent package.  Source is compiled anew at every start; there is no byte-code cache. */
#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>
#include "vm/compile/compile.h"
#include "vm/interp/interp.h"
#include "vm/runtime/frozen.h"
#include "vm/runtime/loader.h"
#include "vm/runtime/runtime.h"
#include "vm/runtime/spec.h"
#include "vm/runtime/sys_info.h"

ou_obj *ou_modules;

#define OU_MODULE_ENTRY(id) extern const ou_moddef ou_mod_##id;
#include "stdlib/modules.def"
#undef OU_MODULE_ENTRY
static const ou_moddef *const c_modules[] = {
#define OU_MODULE_ENTRY(id) &ou_mod_##id,
#include "stdlib/modules.def"
#undef OU_MODULE_ENTRY
    NULL,
};

/* What was found for a name. */
typedef struct found {
    const ou_moddef *def;
    const struct ou_frozen *frozen;
    ou_obj *path;      /* source file (str, owned), or NULL */
    ou_obj *locations; /* package: list for __path__ (owned), or NULL */
    ou_obj *spec;      /* what a finder of the program gave (owned), or NULL */
} found;

static void found_free(found *f)
{
    OU_CLEAR(f->path);
    OU_CLEAR(f->locations);
    OU_CLEAR(f->spec);
}

static const ou_moddef *find_c(ou_obj *name)
{
    for (const ou_moddef *const *m = c_modules; *m; m++) {
        if (ou_str_equal_ascii(name, (*m)->name)) return *m;
    }
    return NULL;
}

static const struct ou_frozen *find_frozen(ou_obj *name)
{
    for (const struct ou_frozen *f = ou_frozen_modules; f->name; f++) {
        if (ou_str_equal_ascii(name, f->name)) return f;
    }
    return NULL;
}

bool ou_is_builtin_module(ou_obj *name)
{
    return find_c(name) || find_frozen(name);
}

static int append_name(ou_obj *list, const char *name)
{
    OU_AUTO ou_obj *s = ou_str_from(name);
    return s ? ou_list_append(list, s) : -1;
}

ou_obj *ou_stdlib_module_names(void)
{
    OU_AUTO ou_obj *c = ou_c_module_names(), *list = c ? ou_list_from(c) : NULL;
    for (const struct ou_frozen *f = ou_frozen_modules; list && f->name; f++) {
        if (!strchr(f->name, '.') && append_name(list, f->name) < 0) return NULL;
    }
    return list ? ou_frozenset_new(list) : NULL;
}

ou_obj *ou_c_module_names(void)
{
    OU_AUTO ou_obj *list = ou_list_new(64);
    if (!list || append_name(list, "builtins") < 0 || append_name(list, "sys") < 0) return NULL;
    for (const ou_moddef *const *m = c_modules; list && *m; m++) {
        if (append_name(list, (*m)->name) < 0) return NULL;
    }
    return list ? ou_list_to_tuple(list) : NULL;
}

/* ---- files ---- */

static bool is_kind(ou_obj *path, mode_t kind)
{
    struct stat st;
    OU_AUTO ou_obj *raw = ou_fs_encode(path);
    if (!raw) {
        ou_err_clear();
        return false;
    }
    return stat(ou_bytes_data(raw), &st) == 0 && (st.st_mode & S_IFMT) == kind;
}

/* An entry of a path without the program's folder in mind: modules know where they are even after
 * chdir().  Empty if there is no such folder any more. */
static ou_obj *absolute(ou_obj *entry)
{
    char cwd[4096];
    if (ou_str_len(entry) && ou_str_at(entry, 0) == '/') return ou_incref(entry);
    OU_AUTO ou_obj *here = ou_fs_decode(getcwd(cwd, sizeof cwd) ? cwd : "");
    if (!here || !ou_str_len(here) || !ou_str_len(entry)) return ou_take(&here);
    return ou_str_format("%S/%S", here, entry);
}

/* base/tail.py, base/tail/__init__.py or the directory base/tail: 1 found, 0 not, -1. */
static int search_entry(ou_obj *entry, ou_obj *tail, found *f, ou_obj *portions)
{
    if (ou_str_len(tail) == 0) return 0;
    OU_AUTO ou_obj *base = absolute(entry);
    if (!base || !ou_str_len(base)) return base ? 0 : -1;
    OU_AUTO ou_obj *stem = ou_str_format(
        ou_str_at(base, ou_str_len(base) - 1) == '/' ? "%S%S" : "%S/%S", base, tail);
    OU_AUTO ou_obj *init = stem ? ou_str_format("%S/__init__.py", stem) : NULL;
    OU_AUTO ou_obj *file = init ? ou_str_format("%S.py", stem) : NULL;
    if (!file) return -1;
    if (is_kind(stem, S_IFDIR)) {
        if (is_kind(init, S_IFREG)) {
            f->path = ou_take(&init);
            f->locations = ou_list_new(1);
            return f->locations && ou_list_append(f->locations, stem) == 0 ? 1 : -1;
        }
        if (ou_list_append(portions, stem) < 0) return -1;
    }
    if (!is_kind(file, S_IFREG)) return 0;
    f->path = ou_take(&file);
    return 1;
}

static int search_path(ou_obj *path, ou_obj *tail, found *f)
{
    OU_AUTO ou_obj *entries = ou_list_from(path), *portions = ou_list_new(0);
    if (!entries || !portions) return -1;
    for (ou_ssize i = 0; i < ou_list_len(entries); i++) {
        if (!ou_str_check(ou_list_at(entries, i))) continue;
        int r = search_entry(ou_list_at(entries, i), tail, f, portions);
        if (r) return r;
    }
    if (!ou_list_len(portions)) return 0;
    f->locations = ou_take(&portions); /* a namespace package (PEP 420) */
    return 1;
}

static int find_along(ou_obj *tail, ou_obj *path, found *f)
{
    if (path && path != &ou_none) return search_path(path, tail, f);
    ou_obj *sys_path = ou_sys_get("path");
    return sys_path ? search_path(sys_path, tail, f) : ou_pending ? -1 : 0;
}

/* One entry of sys.meta_path: the runtime's own are not called. */
static int ask_finder(ou_obj *finder, ou_obj *name, ou_obj *tail, ou_obj *path, found *f)
{
    if (finder == &ou_builtin_importer_type.head) return (f->def = find_c(name)) != NULL;
    if (finder == &ou_frozen_importer_type.head) return (f->frozen = find_frozen(name)) != NULL;
    if (finder == &ou_path_finder_type.head) return find_along(tail, path, f);
    OU_AUTO ou_obj *find = ou_getattr_opt(finder, OU_ID(find_spec));
    if (!find) return ou_pending ? -1 : 0;
    f->spec = ou_call3(find, name, path ? path : &ou_none, &ou_none);
    if (f->spec == &ou_none)
        OU_CLEAR(f->spec);
    else
        return f->spec ? 1 : -1;
    return 0;
}

static int find_module(ou_obj *name, ou_obj *tail, ou_obj *path, found *f)
{
    *f = (found){0};
    OU_AUTO ou_obj *finders = ou_xincref(ou_sys_get("meta_path"));
    if (!finders || !ou_list_check(finders)) {
        return ou_raise_int(&ou_exc_ImportError,
                            "sys.meta_path is None, Python is likely shutting down");
    }
    for (ou_ssize i = 0; i < ou_list_len(finders); i++) {
        OU_AUTO ou_obj *finder = ou_incref(ou_list_at(finders, i));
        int r = ask_finder(finder, name, tail, path, f);
        if (r) return r;
    }
    return 0;
}

ou_obj *ou_read_source(const char *path, size_t *len, char **data)
{
    FILE *fp = fopen(path, "rb");
    if (!fp) {
        int err = errno;
        OU_AUTO ou_obj *name = ou_fs_decode(path);
        return name ? ou_raise_oserror(err, name, NULL) : NULL;
    }
    size_t cap = 16384, n = 0;
    char *buf = ou_mem_new(cap);
    while (buf) {
        size_t got = fread(buf + n, 1, cap - n, fp);
        n += got;
        if (got == 0) break;
        if (n == cap) {
            char *more = ou_mem_resize(buf, cap *= 2);
            if (!more) ou_mem_free(buf);
            buf = more;
        }
    }
    int err = buf && ferror(fp) ? errno : 0;
    fclose(fp);
    if (err) {
        ou_mem_free(buf);
        OU_AUTO ou_obj *name = ou_fs_decode(path);
        return name ? ou_raise_oserror(err, name, NULL) : NULL;
    }
    if (!buf) return NULL;
    *data = buf;
    *len = n;
    return &ou_none;
}

ou_obj *ou_exec_source(const char *src, size_t len, ou_obj *filename, ou_obj *globals)
{
    OU_AUTO ou_obj *code = ou_compile(src, len, filename, OU_COMPILE_EXEC, 0, ou_conf.optimize);
    return code ? ou_run_code(OU_CAST(ou_code, code), OU_CAST(ou_dict, globals), globals, NULL)
                : NULL;
}

/* ---- loading ---- */

static int add_str(ou_obj *m, const char *key, ou_obj *value)
{
    return ou_module_add(m, key, value ? ou_incref(value) : ou_new_none());
}

/* The part of a dotted name before its last dot, "" if none. */
static ou_obj *parent_name(ou_obj *name)
{
    ou_ssize i = ou_str_len(name);
    while (i > 0 && ou_str_at(name, i - 1) != '.') i--;
    return ou_str_sub(name, 0, i > 0 ? i - 1 : 0);
}

/* A module's identity: __name__, __package__, __spec__, __file__, __path__. */
static int describe(ou_obj *m, ou_obj *name, const found *f)
{
    bool package = f->locations || (f->frozen && f->frozen->package);
    OU_AUTO ou_obj *pkg = package ? ou_incref(name) : parent_name(name);
    if (!pkg || add_str(m, "__package__", pkg) < 0) return -1;
    OU_AUTO ou_obj *nowhere = f->frozen && f->frozen->package ? ou_list_new(0) : NULL;
    ou_obj *locations = nowhere ? nowhere : f->locations;
    OU_AUTO ou_obj *spec = ou_module_spec(name,
                                          f->def      ? "built-in"
                                          : f->frozen ? "frozen"
                                                      : NULL,
                                          f->path, locations, pkg);
    if (!spec || add_str(m, "__spec__", spec) < 0) return -1;
    OU_AUTO ou_obj *loader = ou_getattr(spec, OU_ID(loader));
    if (!loader || add_str(m, "__loader__", loader) < 0) return -1;
    if (f->path && add_str(m, "__file__", f->path) < 0) return -1;
    if (locations && add_str(m, "__path__", locations) < 0) return -1;
    if (f->locations && !f->path && ou_module_add(m, "__file__", ou_new_none()) < 0) return -1;
    if (f->def) return 0;
    return ou_module_add(m, "__builtins__", ou_incref(ou_module_dict(ou_builtins_module)));
}

static int load_c(ou_obj *m, const ou_moddef *def)
{
    OU_AUTO ou_obj *modname = ou_str_from(def->name);
    if (!modname ||
        ou_module_add(m, "__doc__", def->doc ? ou_str_from(def->doc) : ou_new_none()) < 0)
        return -1;
    OU_CAST(ou_module, m)->def = def;
    for (ou_fndef *fn = def->fns; fn && fn->name; fn++) {
        if (ou_module_add(m, fn->name, ou_cfunction_new(fn, m, modname)) < 0) return -1;
    }
    return def->init ? def->init(m) : 0;
}

static int load_frozen(ou_obj *m, ou_obj *name, const struct ou_frozen *fz)
{
    OU_AUTO ou_obj *filename = ou_str_format("<frozen %S>", name);
    if (!filename) return -1;
    OU_AUTO ou_obj *r = ou_exec_source((const char *)fz->src, fz->len, filename, ou_module_dict(m));
    return r ? 0 : -1;
}

static int load_source(ou_obj *m, ou_obj *path)
{
    size_t len;
    char *data;
    OU_AUTO ou_obj *raw = ou_fs_encode(path);
    if (!raw || !ou_read_source(ou_bytes_data(raw), &len, &data)) return -1;
    OU_AUTO ou_obj *r = ou_exec_source(data, len, path, ou_module_dict(m));
    ou_mem_free(data);
    return r ? 0 : -1;
}

static int set_initializing(ou_obj *m, bool on)
{
    OU_AUTO ou_obj *spec = ou_getattr_opt(m, OU_ID(__spec__));
    if (!spec || spec == &ou_none) return ou_pending ? -1 : 0;
    return ou_setattr(spec, OU_ID(_initializing), on ? (ou_obj *)&ou_true : (ou_obj *)&ou_false);
}

static int execute(ou_obj *m, ou_obj *name, const found *f)
{
    if (f->def) return load_c(m, f->def);
    if (set_initializing(m, true) < 0) return -1;
    int r = f->frozen ? load_frozen(m, name, f->frozen) : f->path ? load_source(m, f->path) : 0;
    OU_AUTO ou_obj *pending = ou_err_take();
    if (set_initializing(m, false) < 0) ou_err_clear();
    ou_err_restore(ou_take(&pending));
    return r;
}

/* A spec made by the program's own finder: importlib knows what to do. */
static ou_obj *load_spec(ou_obj *spec)
{
    OU_AUTO ou_obj *load = ou_import_from("importlib._bootstrap", "_load_unlocked");
    return load ? ou_call1(load, spec) : NULL;
}

/* Makes and runs the module; a failed one leaves sys.modules. */
static ou_obj *load(ou_obj *name, const found *f)
{
    if (f->spec) return load_spec(f->spec);
    OU_AUTO ou_obj *m = ou_module_new(OU_CAST(ou_str, name));
    if (!m || describe(m, name, f) < 0 || ou_setitem(ou_modules, name, m) < 0) return NULL;
    if (execute(m, name, f) < 0) {
        OU_AUTO ou_obj *pending = ou_err_take();
        OU_AUTO ou_obj *gone = ou_dict_check(ou_modules) ? ou_dict_pop(ou_modules, name) : NULL;
        ou_err_clear();
        ou_err_restore(ou_take(&pending));
        return NULL;
    }
    ou_obj *now = ou_dict_get(ou_modules, name); /* a module may replace itself */
    if (!now && !ou_pending) ou_raise(&ou_exc_KeyError, "%R", name);
    return ou_xincref(now);
}

OU_COLD static ou_obj *not_found(ou_obj *name, ou_obj *parent)
{
    OU_AUTO ou_obj *msg =
        parent ? ou_str_format("No module named %R; %R is not a package", name, parent)
               : ou_str_format("No module named %R", name);
    OU_AUTO ou_obj *exc = msg ? ou_exc_new(&ou_exc_ModuleNotFoundError, &msg, 1) : NULL;
    if (!exc) return NULL;
    ou_setref(&OU_CAST(ou_exc_import, exc)->name, ou_incref(name));
    return ou_raise_obj(ou_take(&exc));
}

static ou_obj *import_absolute(ou_obj *name);

/* Imports the parent of a dotted name; *path is its __path__. */
static int import_parent(ou_obj *name, ou_obj **parent, ou_obj **path)
{
    OU_AUTO ou_obj *pname = parent_name(name);
    if (!pname) return -1;
    if (ou_str_len(pname) == 0) return 0;
    *parent = import_absolute(pname);
    if (!*parent) return -1;
    if (ou_dict_get(ou_modules, name)) return 0;       /* the parent made it: os.path */
    if (ou_pending) return -1;
    if (ou_dict_get(ou_modules, name)) return 0; /* the parent brought it along: os and os.path */
    *path = ou_getattr_opt(*parent, OU_ID(__path__));
    if (*path) return 0;
    if (!ou_pending) not_found(name, pname);
    return -1;
}

/* The last component of a dotted name. */
static ou_obj *tail_name(ou_obj *name)
{
    ou_ssize n = ou_str_len(name), i = n;
    while (i > 0 && ou_str_at(name, i - 1) != '.') i--;
    return ou_str_sub(name, i, n);
}

/* The module called `name` itself: from sys.modules, or found and loaded. */
static ou_obj *import_absolute(ou_obj *name)
{
    ou_obj *m = ou_dict_get(ou_modules, name);
    if (m && m != &ou_none) return ou_incref(m);
    if (ou_pending) return NULL;
    if (m) {
        OU_AUTO ou_obj *msg = ou_str_format("import of %S halted; None in sys.modules", name);
        OU_AUTO ou_obj *exc = msg ? ou_exc_new(&ou_exc_ModuleNotFoundError, &msg, 1) : NULL;
        if (!exc) return NULL;
        ou_setref(&OU_CAST(ou_exc_import, exc)->name, ou_incref(name));
        return ou_raise_obj(ou_take(&exc));
    }
    OU_AUTO ou_obj *parent = NULL, *path = NULL;
    if (ou_recurse_enter(" while importing a module") < 0) return NULL;
    int bad = import_parent(name, &parent, &path);
    OU_AUTO ou_obj *again = bad || !parent ? NULL : ou_xincref(ou_dict_get(ou_modules, name));
    OU_AUTO ou_obj *tail = bad || again ? NULL : tail_name(name);
    OU_AUTO ou_obj *res = NULL;
    if (again) {
        ou_recurse_leave();
        return ou_take(&again);
    }
    found f = {0};
    int got = tail ? find_module(name, tail, path, &f) : -1;
    if (got == 0)
        not_found(name, NULL);
    else if (got > 0)
        res = load(name, &f);
    found_free(&f);
    ou_recurse_leave();
    if (res && parent && ou_setattr(parent, OU_CAST(ou_str, tail), res) < 0) return NULL;
    return ou_take(&res);
}

/* __package__ of the importing module. */
static ou_obj *package_of(ou_obj *globals)
{
    ou_obj *pkg = ou_dict_get_str(globals, OU_ID(__package__));
    if (pkg && pkg != &ou_none) {
        if (!ou_str_check(pkg)) return ou_raise(&ou_exc_TypeError, "package must be a string");
        return ou_incref(pkg);
    }
    if (ou_pending) return NULL;
    ou_obj *spec = ou_dict_get_str(globals, OU_ID(__spec__));
    if (spec && spec != &ou_none) return ou_getattr(spec, OU_ID(parent));
    ou_obj *name = ou_dict_get_str(globals, OU_ID(__name__));
    if (!name) return ou_pending ? NULL : ou_raise(&ou_exc_KeyError, "'__name__' not in globals");
    if (!ou_str_check(name)) return ou_raise(&ou_exc_TypeError, "__name__ must be a string");
    return ou_dict_get_str(globals, OU_ID(__path__)) ? ou_incref(name) : parent_name(name);
}

static ou_obj *resolve_relative(ou_obj *name, ou_obj *globals, int level)
{
    if (!globals) return ou_raise(&ou_exc_KeyError, "'__name__' not in globals");
    if (!ou_dict_check(globals)) return ou_raise(&ou_exc_TypeError, "globals must be a dict");
    OU_AUTO ou_obj *pkg = package_of(globals);
    if (!pkg) return NULL;
    if (ou_str_len(pkg) == 0) {
        return ou_raise(&ou_exc_ImportError,
                        "attempted relative import with no known parent package");
    }
    for (int i = 1; i < level; i++) {
        ou_obj *up = parent_name(pkg);
        if (!up) return NULL;
        ou_setref(&pkg, up);
        if (ou_str_len(pkg) == 0)
            return ou_raise(&ou_exc_ImportError,
                            "attempted relative import beyond top-level package");
    }
    return ou_str_len(name) ? ou_str_format("%S.%S", pkg, name) : ou_take(&pkg);
}

/* `from package import a, b`: submodules that are no attributes yet are imported. */
static int import_submodules(ou_obj *module, ou_obj *fromlist, bool from_all)
{
    OU_AUTO ou_obj *path = ou_getattr_opt(module, OU_ID(__path__));
    if (!path) return ou_pending ? -1 : 0;
    OU_AUTO ou_obj *modname = ou_getattr(module, OU_ID(__name__)), *names = ou_list_from(fromlist);
    if (!modname || !names) return -1;
    for (ou_ssize i = 0; i < ou_list_len(names); i++) {
        ou_obj *n = ou_list_at(names, i);
        if (!ou_str_check(n)) {
            return ou_raise_int(&ou_exc_TypeError, "%s must be str, not %T",
                                from_all ? "Item in __all__" : "Item in ``from list''", n);
        }
        if (ou_str_equal_ascii(n, "*")) {
            OU_AUTO ou_obj *all = from_all ? NULL : ou_getattr_opt(module, OU_ID(__all__));
            if (!all && ou_pending) return -1;
            if (all && import_submodules(module, all, true) < 0) return -1;
            continue;
        }
        int has = ou_hasattr(module, OU_CAST(ou_str, n));
        if (has < 0) return -1;
        if (has) continue;
        OU_AUTO ou_obj *full = ou_str_format("%S.%S", modname, n);
        OU_AUTO ou_obj *sub = full ? import_absolute(full) : NULL;
        if (sub) continue;
        if (!ou_err_matches(&ou_exc_ModuleNotFoundError)) return -1;
        ou_obj *missing = OU_CAST(ou_exc_import, ou_pending)->name;
        if (!full || !missing || ou_eq(missing, full) != 1) return -1;
        ou_err_clear();
    }
    return 0;
}

/* What `import a.b.c` binds: the module a, or for a relative import the package prefix. */
static ou_obj *top_level(ou_obj *name, ou_obj *absolute, int level)
{
    ou_ssize n = ou_str_len(name), dot = 0;
    while (dot < n && ou_str_at(name, dot) != '.') dot++;
    if (level == 0) {
        OU_AUTO ou_obj *first = ou_str_sub(name, 0, dot);
        return first ? import_absolute(first) : NULL;
    }
    OU_AUTO ou_obj *prefix = ou_str_sub(absolute, 0, ou_str_len(absolute) - (n - dot));
    return prefix ? import_absolute(prefix) : NULL;
}

ou_obj *ou_import_level(ou_obj *name, ou_obj *globals, ou_obj *fromlist, int level)
{
    if (!ou_str_check(name)) return ou_raise(&ou_exc_TypeError, "module name must be a string");
    if (level < 0) return ou_raise(&ou_exc_ValueError, "level must be >= 0");
    if (level == 0 && ou_str_len(name) == 0)
        return ou_raise(&ou_exc_ValueError, "Empty module name");
    OU_AUTO ou_obj *absolute = level ? resolve_relative(name, globals, level) : ou_incref(name);
    OU_AUTO ou_obj *m = absolute ? import_absolute(absolute) : NULL;
    if (!m) return NULL;
    int from = fromlist && fromlist != &ou_none ? ou_truth(fromlist) : 0;
    if (from < 0) return NULL;
    if (from) return import_submodules(m, fromlist, false) < 0 ? NULL : ou_take(&m);
    if (level && ou_str_len(name) == 0) return ou_take(&m);
    return top_level(name, absolute, level);
}

ou_obj *ou_import(const char *name)
{
    OU_AUTO ou_obj *s = ou_str_from(name);
    return s ? import_absolute(s) : NULL;
}

ou_obj *ou_import_from(const char *module, const char *attr)
{
    OU_AUTO ou_obj *m = ou_import(module),
                   *name = m ? ou_str_intern_utf8(attr, strlen(attr)) : NULL;
    return name ? ou_getattr(m, OU_CAST(ou_str, name)) : NULL;
}

/* ---- what importlib asks ---- */

static const ou_moddef core_modules[] = {{"sys", NULL, NULL, NULL, NULL},
                                         {"builtins", NULL, NULL, NULL, NULL}};

static const ou_moddef *find_core(ou_obj *name)
{
    for (int i = 0; i < 2; i++)
        if (ou_str_equal_ascii(name, core_modules[i].name)) return &core_modules[i];
    return find_c(name);
}

static const char *kind_of(const found *f)
{
    return f->def ? "built-in" : f->frozen ? "frozen" : NULL;
}

ou_obj *ou_import_find_spec(ou_obj *name, ou_obj *path, int where)
{
    found f = {0};
    OU_AUTO ou_obj *tail = tail_name(name), *parent = parent_name(name), *res = NULL;
    if (!tail || !parent) return NULL;
    int got = 0;
    if (where & OU_FIND_BUILTIN) got = (f.def = find_core(name)) != NULL;
    if (!got && (where & OU_FIND_FROZEN)) got = (f.frozen = find_frozen(name)) != NULL;
    if (!got && (where & OU_FIND_PATH)) got = find_along(tail, path, &f);
    if (got > 0) {
        if (f.frozen && f.frozen->package) f.locations = ou_list_new(0);
        res = ou_module_spec(name, kind_of(&f), f.path, f.locations, f.locations ? name : parent);
    } else if (got == 0) {
        res = ou_new_none();
    }
    found_free(&f);
    return ou_take(&res);
}

int ou_import_exec(ou_obj *module, ou_obj *name, int where)
{
    found f = {0};
    if (where & OU_FIND_BUILTIN) f.def = find_core(name);
    if (!f.def && (where & OU_FIND_FROZEN)) f.frozen = find_frozen(name);
    if (!f.def && !f.frozen) {
        return ou_raise_int(&ou_exc_ImportError, "%R is not a %s module", name,
                            where & OU_FIND_BUILTIN ? "built-in" : "frozen");
    }
    if (!ou_is_instance(module, &ou_module_type))
        return ou_raise_int(&ou_exc_TypeError, "module expected, not %T", module);
    if (f.frozen) return load_frozen(module, name, f.frozen);
    return OU_CAST(ou_module, module)->def || !find_c(name) ? 0 : load_c(module, f.def);
}

bool ou_import_frozen_source(ou_obj *name, const char **src, size_t *len, bool *package)
{
    const struct ou_frozen *f = ou_str_check(name) ? find_frozen(name) : NULL;
    if (!f) return false;
    *src = (const char *)f->src;
    *len = f->len;
    *package = f->package;
    return true;
}

/* ---- start and end ---- */

static int describe_core(ou_obj *module, const ou_moddef *def)
{
    OU_AUTO ou_obj *name = ou_str_from(def->name);
    found f = {.def = def};
    return name ? describe(module, name, &f) : -1;
}

int ou_import_init(void)
{
    if (ou_loader_init() < 0 || describe_core(ou_sys_module, &core_modules[0]) < 0 ||
        describe_core(ou_builtins_module, &core_modules[1]) < 0)
        return -1;
    return ou_dict_set_str(ou_modules, OU_ID(builtins), ou_builtins_module) < 0 ||
                   ou_dict_set_str(ou_modules, OU_ID(sys), ou_sys_module) < 0
               ? -1
               : 0;
}

/* Statics of C modules go last, when no module can run any more. */
void ou_import_fini(void)
{
    for (const ou_moddef *const *m = c_modules; *m; m++) {
        if ((*m)->fini) (*m)->fini();
    }
}
