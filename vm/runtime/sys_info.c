/* vm/runtime/sys_info.c - the constants of sys: version, flags, paths, facts about numbers. */
#include <float.h>
#include <limits.h>
#include <stdlib.h>
#include <unistd.h>
#include "vm/interp/interp.h"
#include "vm/runtime/runtime.h"
#include "vm/runtime/sys_info.h"

static const char *const flag_names[] = {"debug",
                                         "inspect",
                                         "interactive",
                                         "optimize",
                                         "dont_write_bytecode",
                                         "no_user_site",
                                         "no_site",
                                         "ignore_environment",
                                         "verbose",
                                         "bytes_warning",
                                         "quiet",
                                         "hash_randomization",
                                         "isolated",
                                         "dev_mode",
                                         "utf8_mode",
                                         "warn_default_encoding",
                                         "safe_path",
                                         "int_max_str_digits",
                                         NULL};
static const char *const version_names[] = {"major",        "minor",  "micro",
                                            "releaselevel", "serial", NULL};
static const char *const float_names[] = {"max",     "max_exp",    "max_10_exp", "min",
                                          "min_exp", "min_10_exp", "dig",        "mant_dig",
                                          "epsilon", "radix",      "rounds",     NULL};
static const char *const int_names[] = {"bits_per_digit", "sizeof_digit", "default_max_str_digits",
                                        "str_digits_check_threshold", NULL};
static const char *const hash_names[] = {"width",     "modulus",   "inf",       "nan",    "imag",
                                         "algorithm", "hash_bits", "seed_bits", "cutoff", NULL};
static const char *const thread_names[] = {"name", "lock", "version", NULL};
static const char *const hook_names[] = {"firstiter", "finalizer", NULL};

static const ou_structseq_def flags_def = {"sys.flags", "Flags of the command line.", flag_names,
                                           18};
static const ou_structseq_def version_def = {"sys.version_info", "Version of the language.",
                                             version_names, 5};
static const ou_structseq_def float_def = {"sys.float_info", "Facts about float.", float_names, 11};
static const ou_structseq_def int_def = {"sys.int_info", "Facts about int.", int_names, 4};
static const ou_structseq_def hash_def = {"sys.hash_info", "Facts about hashing.", hash_names, 9};
static const ou_structseq_def thread_def = {"sys.thread_info", "Facts about threads.", thread_names,
                                            3};
static const ou_structseq_def hooks_def = {"sys.asyncgen_hooks",
                                           "Hooks of asynchronous generators.", hook_names, 2};
static ou_obj *hooks_type;

/* Adds a struct sequence of its own class; values are stolen. */
static int add_sequence(ou_obj *m, const char *name, const ou_structseq_def *def, ou_obj **values,
                        ou_ssize n)
{
    OU_AUTO ou_obj *type = ou_structseq_type(def);
    if (!type) return -1;
    if (strcmp(name, "flags") == 0) OU_CAST(ou_type, type)->flags |= OU_TF_NO_NEW;
    return ou_module_add(m, name, ou_structseq_new(type, values, n));
}

ou_obj *ou_sys_asyncgen_hooks(OU_STEALS ou_obj *const *values)
{
    if (!hooks_type && !(hooks_type = ou_structseq_type(&hooks_def))) return NULL;
    return ou_structseq_new(hooks_type, values, 2);
}

void ou_sys_info_fini(void)
{
    OU_CLEAR(hooks_type);
}

static int add_flags(ou_obj *m)
{
    int v[] = {ou_conf.debug,
               ou_conf.inspect,
               ou_conf.interactive,
               ou_conf.optimize,
               ou_conf.dont_write_bytecode,
               ou_conf.no_user_site,
               ou_conf.no_site,
               ou_conf.ignore_environment,
               ou_conf.verbose,
               ou_conf.bytes_warning,
               ou_conf.quiet,
               ou_conf.hash_randomized,
               ou_conf.isolated,
               ou_conf.dev_mode,
               ou_conf.utf8_mode,
               0,
               ou_conf.safe_path,
               ou_conf.int_max_str_digits};
    ou_obj *values[18];
    for (int i = 0; i < 18; i++) {
        values[i] = i == 13 || i == 16 ? ou_bool(v[i]) : ou_int_new(v[i]);
    }
    return add_sequence(m, "flags", &flags_def, values, 18);
}

static int add_numbers(ou_obj *m)
{
    ou_obj *f[] = {ou_float_new(DBL_MAX),
                   ou_int_new(DBL_MAX_EXP),
                   ou_int_new(DBL_MAX_10_EXP),
                   ou_float_new(DBL_MIN),
                   ou_int_new(DBL_MIN_EXP),
                   ou_int_new(DBL_MIN_10_EXP),
                   ou_int_new(DBL_DIG),
                   ou_int_new(DBL_MANT_DIG),
                   ou_float_new(DBL_EPSILON),
                   ou_int_new(FLT_RADIX),
                   ou_int_new(1)};
    ou_obj *i[] = {ou_int_new(30), ou_int_new(4), ou_int_new(4300), ou_int_new(640)};
    ou_obj *h[] = {
        ou_int_new(64),      ou_int_new((1ll << 61) - 1), ou_int_new(314159), ou_int_new(0),
        ou_int_new(1000003), ou_str_from("siphash13"),    ou_int_new(64),     ou_int_new(128),
        ou_int_new(0)};
    ou_obj *t[] = {ou_str_from("pthread"), ou_str_from("semaphore"), ou_new_none()};
    int bad = add_sequence(m, "float_info", &float_def, f, 11) < 0;
    bad |= add_sequence(m, "int_info", &int_def, i, 4) < 0;
    bad |= add_sequence(m, "hash_info", &hash_def, h, 9) < 0;
    bad |= add_sequence(m, "thread_info", &thread_def, t, 3) < 0;
    if (bad || ou_module_add_int(m, "maxsize", PTRDIFF_MAX) < 0 ||
        ou_module_add_int(m, "maxunicode", 0x10ffff) < 0)
        return -1;
    return ou_module_add(m, "float_repr_style", ou_str_from("short"));
}

static ou_obj *version_info(const ou_structseq_def *def)
{
    OU_AUTO ou_obj *type = ou_structseq_type(def);
    ou_obj *v[] = {ou_int_new(3), ou_int_new(11), ou_int_new(2), ou_str_from("final"),
                   ou_int_new(0)};
    if (type) OU_CAST(ou_type, type)->flags |= OU_TF_NO_NEW;
    return type ? ou_structseq_new(type, v, 5) : NULL;
}

static int add_version(ou_obj *m)
{
    OU_AUTO ou_obj *info = version_info(&version_def);
    if (!info || ou_module_add(m, "version_info", ou_incref(info)) < 0) return -1;
    if (ou_module_add(m, "version", ou_str_from("3.11.2 (Ouro " OU_VERSION ")")) < 0) return -1;
    if (ou_module_add_int(m, "hexversion", 0x030b02f0) < 0 ||
        ou_module_add_int(m, "api_version", 1013) < 0)
        return -1;
    if (ou_module_add(m, "copyright", ou_str_from("Copyright (c) the Ouro authors. MIT license.")) <
        0)
        return -1;
    OU_AUTO ou_obj *ns = ou_call0((ou_obj *)&ou_namespace_type);
    OU_AUTO ou_obj *name = ou_str_from("ouro"), *tag = ou_new_none(), *hex = ou_int_new(0x030b02f0);
    if (!ns || !name || !tag || !hex) return -1;
    if (ou_setattr(ns, OU_ID(name), name) < 0 || ou_setattr(ns, OU_ID(cache_tag), tag) < 0 ||
        ou_setattr(ns, OU_ID(version), info) < 0 || ou_setattr(ns, OU_ID(hexversion), hex) < 0)
        return -1;
    return ou_module_add(m, "implementation", ou_take(&ns));
}

static ou_obj *list_of(char **v, int n)
{
    OU_AUTO ou_obj *list = ou_list_new(n);
    for (int i = 0; list && i < n; i++) {
        OU_AUTO ou_obj *s = ou_fs_decode(v[i]);
        if (!s || ou_list_append(list, s) < 0) return NULL;
    }
    return ou_take(&list);
}

/* -X name or -X name=value. */
static ou_obj *x_options(void)
{
    OU_AUTO ou_obj *d = ou_dict_new();
    for (int i = 0; d && i < ou_conf.nx; i++) {
        char *eq = strchr(ou_conf.x_options[i], '=');
        OU_AUTO ou_obj *k =
            ou_str_from_n(ou_conf.x_options[i],
                          eq ? (size_t)(eq - ou_conf.x_options[i]) : strlen(ou_conf.x_options[i]));
        OU_AUTO ou_obj *v = eq ? ou_str_from(eq + 1) : ou_bool(1);
        if (!k || !v || ou_dict_set(d, k, v) < 0) return NULL;
    }
    return ou_take(&d);
}

static ou_obj *initial_path(void)
{
    OU_AUTO ou_obj *list = ou_list_new(4);
    const char *env = ou_conf.ignore_environment ? NULL : getenv("PYTHONPATH");
    while (list && env && *env) {
        size_t n = strcspn(env, ":");
        OU_AUTO ou_obj *s = ou_str_from_n(env, n);
        if (!s || ou_list_append(list, s) < 0) return NULL;
        env += n + (env[n] == ':');
    }
    return ou_take(&list);
}

static int add_paths(ou_obj *m)
{
    char exe[PATH_MAX + 1];
    ssize_t n = readlink("/proc/self/exe", exe, PATH_MAX);
    exe[n > 0 ? n : 0] = 0;
    static const char *const prefixes[] = {"prefix", "exec_prefix", "base_prefix",
                                           "base_exec_prefix"};
    for (int i = 0; i < 4; i++)
        if (ou_module_add(m, prefixes[i], ou_str_from("/usr/local")) < 0) return -1;
    if (ou_module_add(m, "executable", ou_fs_decode(exe)) < 0 ||
        ou_module_add(m, "_base_executable", ou_fs_decode(exe)) < 0)
        return -1;
    if (ou_module_add(m, "path", initial_path()) < 0 ||
        ou_module_add(m, "argv", ou_list_new(0)) < 0)
        return -1;
    if (ou_module_add(m, "platform", ou_str_from("linux")) < 0 ||
        ou_module_add(m, "platlibdir", ou_str_from("lib")) < 0)
        return -1;
    if (ou_module_add(m, "meta_path", ou_list_new(0)) < 0 ||
        ou_module_add(m, "path_hooks", ou_list_new(0)) < 0)
        return -1;
    if (ou_module_add(m, "path_importer_cache", ou_dict_new()) < 0) return -1;
    if (ou_module_add(m, "pycache_prefix", ou_new_none()) < 0) return -1;
    return ou_module_add(m, "abiflags", ou_str_from(""));
}

int ou_sys_add_info(ou_obj *m)
{
    if (add_version(m) < 0 || add_flags(m) < 0 || add_numbers(m) < 0 || add_paths(m) < 0) return -1;
    if (ou_module_add(m, "modules", ou_incref(ou_modules)) < 0) return -1;
    if (ou_module_add(m, "byteorder", ou_str_from("little")) < 0) return -1;
    if (ou_module_add(m, "builtin_module_names", ou_c_module_names()) < 0) return -1;
    if (ou_module_add(m, "stdlib_module_names", ou_stdlib_module_names()) < 0) return -1;
    if (ou_module_add(m, "warnoptions", list_of(ou_conf.warn_options, ou_conf.nwarn)) < 0)
        return -1;
    if (ou_module_add(m, "_xoptions", x_options()) < 0) return -1;
    if (ou_module_add(m, "dont_write_bytecode", ou_bool(1)) < 0) return -1;
    if (ou_module_add(m, "orig_argv",
                      list_of((char **)(uintptr_t)ou_conf.orig_argv, ou_conf.orig_argc)) < 0)
        return -1;
    if (ou_module_add(m, "__doc__", ou_str_from("The interpreter's own state.")) < 0) return -1;
    return 0;
}
