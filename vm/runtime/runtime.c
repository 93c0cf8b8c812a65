/* vm/runtime/runtime.c - start and end of the interpreter, in GC.md S23's order. */
#include <errno.h>
#include <limits.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "gc/collect.h"
#include "gc/weak.h"
#include "vm/interp/interp.h"
#include "vm/runtime/hooks.h"
#include "vm/runtime/io.h"
#include "vm/runtime/runtime.h"
#include "vm/runtime/traceback.h"

static int init_objects(void)
{
    if (ou_heap_init() < 0) {
        fputs("ouro: cannot reserve memory\n", stderr);
        return -1;
    }
    ou_gc_hooks_install();
    if (ou_hash_seed(ou_conf.ignore_environment ? NULL : getenv("PYTHONHASHSEED")) < 0) {
        fputs("Fatal Python error: config_init_hash_seed: PYTHONHASHSEED must be \"random\" or an "
              "integer in range "
              "[0; 4294967295]\nPython runtime state: preinitialized\n\nCurrent thread (most "
              "recent call first):\n"
              "  <no Python frame>\n",
              stderr);
        return -1;
    }
    const char *seed = ou_conf.ignore_environment ? NULL : getenv("PYTHONHASHSEED");
    ou_conf.hash_randomized = !(seed && strcmp(seed, "0") == 0);
    ou_recursion_init();
    if (ou_str_init() < 0 || ou_interp_init() < 0) return -1;
    if (ou_exc_group_prepare() < 0 || ou_types_init() < 0 || ou_exc_init() < 0) return -1;
    return 0;
}

/* PYTHONWARNINGS comes in front of -W; any of them brings in the module warnings, which reads them.
 */
static int init_warnings(void)
{
    ou_obj *options = ou_sys_get("warnoptions");
    const char *text = ou_conf.ignore_environment ? NULL : getenv("PYTHONWARNINGS");
    if (!options || !ou_list_check(options)) return 0;
    for (ou_ssize at = 0; text && *text; at++) {
        size_t n = strcspn(text, ",");
        OU_AUTO ou_obj *option = ou_str_decode(text, (ou_ssize)n, "utf-8", "surrogateescape");
        if (!option || ou_list_insert(options, at, option) < 0) return -1;
        text += n + (text[n] == ',');
    }
    if (ou_list_len(options) == 0) return 0;
    OU_AUTO ou_obj *warnings = ou_import("warnings");
    return warnings ? 0 : -1;
}

static int make_modules(void)
{
    ou_modules = ou_dict_new();
    if (!ou_modules || ou_builtins_init() < 0) return -1;
    if (ou_sys_init() < 0 || ou_unraisable_init() < 0 || ou_import_init() < 0) return -1;
    if (ou_site_init() < 0) return -1;
    return ou_sys_std_streams() < 0 ? -1 : init_warnings();
}

/* What exists when the program starts is old, in the order in which it was made, as in CPython:
 * so sys.modules is scanned before what it leads to, and young objects keep their order. */
static int init_modules(void)
{
    int threshold = ou_gc_threshold(0);
    ou_gc_set_threshold(0, INT_MAX);
    int bad = make_modules();
    ou_gc_set_threshold(0, threshold);
    ou_gc_freeze();
    ou_gc_unfreeze();
    return bad;
}

/* The value of -X name[=value], "" without one, NULL if it was not given. */
static const char *x_option(const char *name)
{
    size_t n = strlen(name);
    for (int i = ou_conf.nx; i-- > 0;) {
        const char *x = ou_conf.x_options[i];
        if (!strncmp(x, name, n) && (!x[n] || x[n] == '=')) return x[n] ? x + n + 1 : "";
    }
    return NULL;
}

/* -X tracemalloc[=NFRAME] and PYTHONTRACEMALLOC: memory is traced from here on. */
static int init_tracing(void)
{
    const char *text = x_option("tracemalloc"), *whose = "-X tracemalloc=NFRAME";
    if (!text && !ou_conf.ignore_environment) {
        text = getenv("PYTHONTRACEMALLOC");
        whose = "PYTHONTRACEMALLOC";
        if (text && !*text) return 0;
    }
    if (!text) return 0;
    char *end = NULL;
    long limit = *text ? strtol(text, &end, 10) : 1;
    if ((end && *end) || limit < 0 || limit > INT_MAX) {
        fprintf(stderr,
                "Fatal Python error: config_init_tracemalloc: %s: invalid number of frames\n"
                "Python runtime state: preinitialized\n\n",
                whose);
        return -1;
    }
    if (limit == 0) return 0;
    OU_AUTO ou_obj *start = ou_import_from("_tracemalloc", "start");
    OU_AUTO ou_obj *n = start ? ou_int_new(limit) : NULL;
    OU_AUTO ou_obj *done = n ? ou_call1(start, n) : NULL;
    return done ? 0 : -1;
}

/* Makes the locale's encoding known to libc.  C.UTF-8 is known without libc's tables, which would
 * be a twentieth of the start-up time and memory; only the prompt needs them. */
static void init_locale(void)
{
    static const char *const variables[] = {"LC_ALL", "LC_CTYPE", "LANG"};
    const char *name = NULL;
    for (size_t i = 0; i < 3 && !(name && *name); i++) name = getenv(variables[i]);
    bool utf8 = name && (strcmp(name, "C.UTF-8") == 0 || strcmp(name, "C.utf8") == 0);
    ou_io_utf8_locale = utf8 && !getenv("PYTHONUTF8");
    if (!ou_io_utf8_locale) setlocale(LC_CTYPE, "");
}

int ou_runtime_init(void)
{
    init_locale();
    if (init_objects() < 0) return -1;
    if (ou_conf.gc_log && ou_gc_log_open(ou_conf.gc_log) < 0) {
        fprintf(stderr, "ouro: %s: %s\n", ou_conf.gc_log, strerror(errno));
        return -1;
    }
    if (init_modules() < 0 || init_tracing() < 0) {
        if (ou_pending && ou_print_exception(ou_pending, NULL) < 0)
            fputs("ouro: cannot start\n", stderr);
        return -1;
    }
    ou_signals_init();
    return 0;
}

int ou_flush_std(void)
{
    int bad = 0;
    static const char *const names[] = {"stdout", "stderr"};
    for (int i = 0; i < 2; i++) {
        ou_obj *f = ou_sys_get(names[i]);
        if (!f || f == &ou_none) continue;
        OU_AUTO ou_obj *held = ou_incref(f);
        OU_AUTO ou_obj *closed = ou_getattr_opt(f, OU_ID(closed));
        if (closed && ou_truth(closed) == 1) continue;
        ou_err_clear();
        OU_AUTO ou_obj *r = ou_call_method0(held, OU_ID(flush));
        if (!r) {
            if (i == 0) ou_unraisable(held, NULL);
            ou_err_clear();
            bad = -1;
        }
    }
    return bad;
}

/* Clears a module's namespace: names with one underscore first, then the rest, __builtins__ last.
 */
static void clear_namespace(ou_obj *dict)
{
    for (int step = 1; step <= 2; step++) {
        OU_AUTO ou_obj *keys = ou_dict_keys(dict);
        if (!keys) {
            ou_err_clear();
            return;
        }
        for (ou_ssize i = 0; i < ou_list_len(keys); i++) {
            ou_obj *k = ou_list_at(keys, i);
            if (!ou_str_check(k)) continue;
            ou_ssize n = ou_str_len(k);
            bool under = n > 0 && ou_str_at(k, 0) == '_' && (n < 2 || ou_str_at(k, 1) != '_');
            if (step == 1 && !under) continue;
            if (step == 2 && ou_str_equal_ascii(k, "__builtins__")) continue;
            if (ou_dict_set(dict, k, &ou_none) < 0) ou_err_clear();
        }
    }
}

/* Weak references to the modules in order of import, so that what survives can be found again. */
static ou_obj *weak_modules(void)
{
    OU_AUTO ou_obj *list = ou_list_new(ou_dict_len(ou_modules)), *all = ou_dict_values(ou_modules);
    for (ou_ssize i = 0; list && all && i < ou_list_len(all); i++) {
        ou_obj *m = ou_list_at(all, i);
        if (!ou_is_instance(m, &ou_module_type)) continue;
        if (m == ou_builtins_module || m == ou_sys_module) continue;
        OU_AUTO ou_obj *ref = ou_call1((ou_obj *)&ou_weakref_type, m);
        if (!ref || ou_list_append(list, ref) < 0) return NULL;
    }
    return ou_take(&list);
}

/* GC.md S23: modules are dropped from sys.modules, collected, and the namespaces of those that
 * survive are cleared, the last imported first. */
static void finalize_modules(void)
{
    OU_AUTO ou_obj *weak = weak_modules();
    ou_err_clear();
    ou_sys_forget();
    OU_AUTO ou_obj *keys = ou_dict_keys(ou_modules);
    for (ou_ssize i = 0; keys && i < ou_list_len(keys); i++) {
        ou_obj *m = ou_dict_get(ou_modules, ou_list_at(keys, i));
        if (m && ou_is_instance(m, &ou_module_type) &&
            ou_dict_set(ou_modules, ou_list_at(keys, i), &ou_none) < 0)
            ou_err_clear();
    }
    OU_CLEAR(keys);
    ou_source_forget();
    ou_dict_clear(ou_modules);
    (void)ou_gc_collect_no_fail();
    for (ou_ssize i = weak ? ou_list_len(weak) : 0; i-- > 0;) {
        OU_AUTO ou_obj *m = ou_call0(ou_list_at(weak, i));
        if (!m || m == &ou_none) {
            ou_err_clear();
            continue;
        }
        clear_namespace(ou_module_dict(m));
        ou_err_clear();
    }
    OU_CLEAR(weak);
    clear_namespace(ou_module_dict(ou_sys_module));
    clear_namespace(ou_module_dict(ou_builtins_module));
    ou_err_clear();
    (void)ou_gc_collect_no_fail();
}

size_t ou_runtime_fini(bool *flushed)
{
    ou_atexit_run();
    *flushed = ou_flush_std() == 0;
    ou_err_clear();
    ou_runtime_finalizing = true;
    if (ou_gc_enabled()) (void)ou_gc_collect_at_exit();
    ou_gc_log_release();
    finalize_modules();
    OU_CLEAR(ou_modules);
    OU_CLEAR(ou_sys_module);
    OU_CLEAR(ou_builtins_module);
    (void)ou_gc_collect_no_fail();
    ou_gc_lists_fini();
    ou_import_fini();
    ou_unraisable_fini();
    (void)ou_gc_collect_no_fail(); /* classes and callbacks that only C code held */
    ou_gc_log_fini();
    ou_error_fini();
    ou_types_fini();
    ou_interp_fini();
    ou_bytes_fini();
    ou_str_fini();
    return ou_heap_fini();
}
