/* vm/runtime/sys.c - the sys module: functions.  Its constants are in sys_info.c. */
#include <stdlib.h>
#include "gc/collect.h"
#include "vm/runtime/io.h"
#include "vm/interp/interp.h"
#include "vm/runtime/hooks.h"
#include "vm/runtime/prompt.h"
#include "vm/runtime/runtime.h"
#include "vm/runtime/sys_info.h"

ou_obj *ou_sys_module;

OU_BORROWED ou_obj *ou_sys_get(const char *name)
{
    if (!ou_sys_module) return NULL;
    OU_AUTO ou_obj *s = ou_str_from(name);
    return s ? ou_dict_get(ou_module_dict(ou_sys_module), s) : NULL;
}

int ou_sys_set(const char *name, ou_obj *value)
{
    return ou_module_add(ou_sys_module, name, ou_incref(value));
}

/* ---- lifetimes and memory ---- */

static ou_obj *getrefcount(ou_obj *const *v)
{
    return ou_int_new(OU_REFCOUNT(v[0]));
}

static ou_obj *getsizeof(ou_obj *const *v)
{
    OU_AUTO ou_obj *f = ou_lookup_special(v[0], OU_ID(__sizeof__));
    OU_AUTO ou_obj *r = f ? ou_call0(f) : NULL;
    if (!f && !ou_pending) ou_raise(&ou_exc_TypeError, "Type %T doesn't define __sizeof__", v[0]);
    ou_ssize n = 0;
    if (r && !ou_int_check(r)) {
        OU_CLEAR(r);
        ou_raise(&ou_exc_TypeError, "an integer is required");
    }
    if (!r || ou_as_ssize(r, &n, &ou_exc_OverflowError) < 0) {
        if (v[1] && ou_err_matches(&ou_exc_TypeError)) {
            ou_err_clear();
            return ou_incref(v[1]);
        }
        return NULL;
    }
    if (n < 0) return ou_raise(&ou_exc_ValueError, "__sizeof__() should return >= 0");
    return ou_take(&r);
}

static ou_obj *intern(ou_obj *const *v)
{
    if (!ou_str_exact(v[0])) {
        if (ou_str_check(v[0])) return ou_raise(&ou_exc_TypeError, "can't intern %T", v[0]);
        return ou_raise(&ou_exc_TypeError, "intern() argument must be str, not %#T", v[0]);
    }
    return ou_str_intern(ou_incref(v[0]));
}

/* ---- exceptions ---- */

static ou_obj *exc_info(ou_obj *const *v)
{
    ou_obj *e = ou_exc_handled();
    (void)v;
    if (!e) return ou_tuple3(ou_new_none(), ou_new_none(), ou_new_none());
    ou_obj *tb = OU_CAST(ou_exc, e)->traceback;
    return ou_tuple3(ou_incref(ou_typeof(e)), ou_incref(e), ou_incref(tb ? tb : &ou_none));
}

static ou_obj *exception(ou_obj *const *v)
{
    ou_obj *e = ou_exc_handled();
    (void)v;
    return ou_incref(e ? e : &ou_none);
}

static ou_obj *excepthook(ou_obj *const *v)
{
    if (!OU_HAS_FLAG(v[1], OU_TF_EXC)) {
        ou_raise(&ou_exc_TypeError, "print_exception(): Exception expected for value, %T found",
                 v[1]);
        OU_AUTO ou_obj *complaint = ou_err_take();
        return ou_print_exception(complaint, NULL) < 0 ? NULL : ou_new_none();
    }
    ou_exc *e = OU_CAST(ou_exc, v[1]);
    if (!e->traceback && v[2] != &ou_none && v[2]->map == &ou_traceback_type.map)
        e->traceback = ou_incref(v[2]);
    return ou_print_exception(v[1], NULL) < 0 ? NULL : ou_new_none();
}

/* Writes a text the stream cannot encode, with escapes for what it cannot. */
static ou_obj *write_escaped(ou_obj *out, ou_obj *text)
{
    char *tmp = NULL;
    OU_AUTO ou_obj *name = ou_getattr(out, OU_ID(encoding));
    const char *encoding = name && ou_str_check(name) ? ou_str_utf8(name, NULL, &tmp) : "ascii";
    OU_AUTO ou_obj *b = name ? ou_str_encode(text, encoding, "backslashreplace") : NULL;
    OU_AUTO ou_obj *buffer = b ? ou_getattr_opt(out, OU_ID(buffer)) : NULL;
    OU_AUTO ou_obj *s = b && !buffer && !ou_pending
                            ? ou_str_decode(ou_bytes_data(b), ou_bytes_len(b), encoding, NULL)
                            : NULL;
    ou_mem_free(tmp);
    if (buffer) return ou_call_method1(buffer, OU_ID(write), b);
    return s ? ou_call_method1(out, OU_ID(write), s) : NULL;
}

static ou_obj *displayhook(ou_obj *const *v)
{
    ou_obj *builtins = ou_module_dict(ou_builtins_module);
    OU_AUTO ou_obj *out = ou_xincref(ou_sys_get("stdout")), *newline = ou_str_from_char('\n');
    if (v[0] == &ou_none) return ou_new_none();
    if (ou_dict_set_str(builtins, OU_ID(_), &ou_none) < 0) return NULL;
    if (!out || out == &ou_none)
        return ou_pending ? NULL : ou_raise(&ou_exc_RuntimeError, "lost sys.stdout");
    OU_AUTO ou_obj *text = ou_repr(v[0]);
    OU_AUTO ou_obj *r = text ? ou_call_method1(out, OU_ID(write), text) : NULL;
    if (!r && text && ou_err_take_if(&ou_exc_UnicodeEncodeError)) r = write_escaped(out, text);
    OU_AUTO ou_obj *end = r ? ou_call_method1(out, OU_ID(write), newline) : NULL;
    if (!end || ou_dict_set_str(builtins, OU_ID(_), v[0]) < 0) return NULL;
    return ou_new_none();
}

/* A tuple is taken for the arguments of the exception. */
static ou_obj *exit_(ou_obj *const *v)
{
    if (!v[0] || v[0] == &ou_none) return ou_raise_none(&ou_exc_SystemExit);
    if (!ou_tuple_check(v[0])) return ou_raise_arg(&ou_exc_SystemExit, v[0]);
    ou_tuple *items = OU_CAST(ou_tuple, v[0]);
    OU_AUTO ou_obj *exc = ou_exc_new(&ou_exc_SystemExit, items->items, (size_t)items->len);
    return exc ? ou_raise_obj(ou_take(&exc)) : NULL;
}

/* ---- limits and frames ---- */

static ou_obj *getrecursionlimit(ou_obj *const *v)
{
    (void)v;
    return ou_int_new(ou_recursion_limit);
}

static ou_obj *setrecursionlimit(ou_obj *const *v)
{
    int n;
    if (ou_as_int(v[0], &n) < 0) return NULL;
    if (n < 1)
        return ou_raise(&ou_exc_ValueError, "recursion limit must be greater or equal than 1");
    if (ou_recursion_depth >= n) {
        return ou_raise(
            &ou_exc_RecursionError,
            "cannot set the recursion limit to %d at the recursion depth %d: the limit is too low",
            n, ou_recursion_depth);
    }
    ou_recursion_limit = n;
    return ou_new_none();
}

static ou_obj *getframe(ou_obj *const *v)
{
    int depth = 0;
    if (v[0] && ou_as_int(v[0], &depth) < 0) return NULL;
    ou_obj **fp = ou_frame_running();
    for (; depth > 0 && fp && OU_FRAME_PREV(fp); depth--) fp = ou_frame_caller(fp);
    if (!fp || !OU_FRAME_PREV(fp))
        return ou_raise(&ou_exc_ValueError, "call stack is not deep enough");
    return (ou_obj *)ou_frame_object(fp);
}

static ou_obj *get_int_max_str_digits(ou_obj *const *v)
{
    (void)v;
    return ou_int_new(ou_int_max_str_digits);
}

static ou_obj *set_int_max_str_digits(ou_obj *const *v)
{
    int n;
    if (ou_as_int(v[0], &n) < 0) return NULL;
    if (n != 0 && n < 640)
        return ou_raise(&ou_exc_ValueError, "maxdigits must be 0 or larger than 640");
    ou_int_max_str_digits = n;
    return ou_new_none();
}

/* ---- settings that Ouro knows but does not need ---- */

static double switch_interval = 0.005;

static ou_obj *getswitchinterval(ou_obj *const *v)
{
    (void)v;
    return ou_float_new(switch_interval);
}

static ou_obj *setswitchinterval(ou_obj *const *v)
{
    double d;
    if (ou_as_double(v[0], &d) < 0) return NULL;
    if (d <= 0) return ou_raise(&ou_exc_ValueError, "switch interval must be strictly positive");
    switch_interval = d;
    return ou_new_none();
}

static ou_obj *no_trace(ou_obj *const *v)
{
    if (v[0] == &ou_none) return ou_new_none();
    return ou_raise(&ou_exc_NotImplementedError, "tracing is not supported by Ouro");
}

static ou_obj *get_none(ou_obj *const *v)
{
    (void)v;
    return ou_new_none();
}

static ou_obj *do_nothing(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)self;
    (void)args;
    (void)n;
    (void)kwnames;
    return ou_new_none();
}

static ou_obj *is_finalizing(ou_obj *const *v)
{
    (void)v;
    return ou_bool(ou_runtime_finalizing);
}

static ou_obj *encoding(ou_obj *const *v)
{
    (void)v;
    return ou_str_from("utf-8");
}

static ou_obj *fs_errors(ou_obj *const *v)
{
    (void)v;
    return ou_str_from("surrogateescape");
}

static int count_one(ou_obj *o, void *arg)
{
    (void)o;
    ++*(ou_ssize *)arg;
    return 0;
}

static ou_obj *getallocatedblocks(ou_obj *const *v)
{
    ou_ssize n = 0;
    (void)v;
    (void)ou_heap_each(count_one, &n);
    return ou_int_new(n);
}

/* The prompt in the namespaces of whoever called. */
static ou_obj *prompt_here(void)
{
    ou_obj **fp = ou_frame_running();
    if (!fp || !OU_FRAME_PREV(fp)) return ou_raise(&ou_exc_RuntimeError, "no frame to look into");
    OU_AUTO ou_obj *globals = ou_incref(OU_FRAME_FUNC(fp)->globals);
    OU_AUTO ou_obj *locals = ou_xincref(ou_frame_locals(fp));
    if (!locals || ou_prompt_open(globals, locals) < 0) return NULL;
    return ou_new_none();
}

static ou_obj *breakpointhook(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)self;
    const char *env = ou_conf.ignore_environment ? NULL : getenv("PYTHONBREAKPOINT");
    if (!env || !*env) return prompt_here();
    if (!strcmp(env, "0")) return ou_new_none();
    char module[256];
    const char *dot = strrchr(env, '.'), *attr = dot ? dot + 1 : env;
    snprintf(module, sizeof module, "%.*s", dot ? (int)(dot - env) : 8, dot ? env : "builtins");
    OU_AUTO ou_obj *f = ou_import_from(module, attr);
    if (!f && (ou_err_take_if(&ou_exc_ImportError) || ou_err_take_if(&ou_exc_AttributeError))) {
        int bad = ou_warn(&ou_exc_RuntimeWarning, 1,
                          "Ignoring unimportable $PYTHONBREAKPOINT: \"%s\"", env);
        return bad < 0 ? NULL : ou_new_none();
    }
    return f ? ou_call(f, args, n, kwnames) : NULL;
}

/* ---- asynchronous generators and coroutines ---- */

ou_obj *ou_asyncgen_firstiter, *ou_asyncgen_finalizer;
int ou_coroutine_origin_depth;

static ou_obj *get_asyncgen_hooks(ou_obj *const *v)
{
    (void)v;
    ou_obj *values[2] = {ou_incref(ou_asyncgen_firstiter ? ou_asyncgen_firstiter : &ou_none),
                         ou_incref(ou_asyncgen_finalizer ? ou_asyncgen_finalizer : &ou_none)};
    return ou_sys_asyncgen_hooks(values);
}

static int set_hook(ou_obj **slot, ou_obj *f, const char *name)
{
    if (!f) return 0;
    if (f != &ou_none && !ou_callable(f))
        return ou_raise_int(&ou_exc_TypeError, "callable %s expected, got %T", name, f);
    ou_setref(slot, f == &ou_none ? NULL : ou_incref(f));
    return 0;
}

static ou_obj *set_asyncgen_hooks(ou_obj *const *v)
{
    if (set_hook(&ou_asyncgen_finalizer, v[1], "finalizer") < 0) return NULL;
    return set_hook(&ou_asyncgen_firstiter, v[0], "firstiter") < 0 ? NULL : ou_new_none();
}

static ou_obj *get_origin_depth(ou_obj *const *v)
{
    (void)v;
    return ou_int_new(ou_coroutine_origin_depth);
}

static ou_obj *set_origin_depth(ou_obj *const *v)
{
    int n;
    if (ou_as_int(v[0], &n) < 0) return NULL;
    if (n < 0) return ou_raise(&ou_exc_ValueError, "depth must be >= 0");
    ou_coroutine_origin_depth = n;
    return ou_new_none();
}

static ou_fndef functions[] = {
    OU_FN_AS("getrefcount", getrefcount, "(object, /)",
             "Number of references, this call's included."),
    OU_FN_AS("getsizeof", getsizeof, "(object, default=<unrepresentable>)",
             "Bytes the object takes."),
    OU_FN_AS("intern", intern, "(string, /)", "The one shared copy of equal strings."),
    OU_FN_AS("exc_info", exc_info, "()",
             "(type, value, traceback) of the exception being handled."),
    OU_FN_AS("exception", exception, "()", "The exception being handled, or None."),
    OU_FN_AS("excepthook", excepthook, "(exctype, value, traceback, /)",
             "Prints an uncaught exception."),
    OU_FN_AS("displayhook", displayhook, "(object, /)",
             "Prints a value at the prompt and keeps it in _."),
    OU_FN_AS("exit", exit_, "(status=None, /)", "Raises SystemExit."),
    OU_FN_AS("getrecursionlimit", getrecursionlimit, "()", "How deep calls may nest."),
    OU_FN_AS("setrecursionlimit", setrecursionlimit, "(limit, /)", "Sets how deep calls may nest."),
    OU_FN_AS("_getframe", getframe, "(depth=0, /)", "A frame object of the call stack."),
    OU_FN_AS("get_int_max_str_digits", get_int_max_str_digits, "()",
             "Limit of digits in int and str conversion."),
    OU_FN_AS("set_int_max_str_digits", set_int_max_str_digits, "(maxdigits)", "Sets that limit."),
    OU_FN_AS("getswitchinterval", getswitchinterval, "()", "Without effect: there is one thread."),
    OU_FN_AS("setswitchinterval", setswitchinterval, "(interval, /)",
             "Without effect: there is one thread."),
    OU_FN_AS("settrace", no_trace, "(function, /)", "Only None is accepted."),
    OU_FN_AS("setprofile", no_trace, "(function, /)", "Only None is accepted."),
    OU_FN_AS("gettrace", get_none, "()", "Always None."),
    OU_FN_AS("getprofile", get_none, "()", "Always None."),
    OU_RAW("audit", do_nothing, NULL, "audit(event, *args): without effect."),
    OU_RAW("addaudithook", do_nothing, NULL, "Accepted; events are not raised."),
    OU_FN_AS("_clear_type_cache", get_none, "()", "Without effect."),
    OU_FN_AS("is_finalizing", is_finalizing, "()", "True while the interpreter ends."),
    OU_FN_AS("getdefaultencoding", encoding, "()", "utf-8"),
    OU_FN_AS("getfilesystemencoding", encoding, "()", "utf-8"),
    OU_FN_AS("getfilesystemencodeerrors", fs_errors, "()", "surrogateescape"),
    OU_FN_AS("getallocatedblocks", getallocatedblocks, "()", "Number of live objects."),
    OU_RAW("breakpointhook", breakpointhook, NULL, "Called by breakpoint()."),
    OU_FN_AS("get_asyncgen_hooks", get_asyncgen_hooks, "()", "Hooks of asynchronous generators."),
    OU_FN_AS("set_asyncgen_hooks", set_asyncgen_hooks, "(firstiter=None, finalizer=None)",
             "Sets them."),
    OU_FN_AS("get_coroutine_origin_tracking_depth", get_origin_depth, "()",
             "Frames kept in cr_origin."),
    OU_FN_AS("set_coroutine_origin_tracking_depth", set_origin_depth, "(depth)", "Sets them."),
    {0},
};

int ou_sys_init(void)
{
    OU_AUTO ou_obj *name = ou_str_intern_utf8("sys", 3);
    ou_obj *m = name ? ou_module_new(OU_CAST(ou_str, name)) : NULL;
    if (!m) return -1;
    ou_sys_module = m;
    for (ou_fndef *f = functions; f->name; f++) {
        bool hook = !strcmp(f->name, "excepthook") || !strcmp(f->name, "displayhook") ||
                    !strcmp(f->name, "breakpointhook");
        char kept[32];
        OU_AUTO ou_obj *function = ou_cfunction_new(f, m, name);
        if (!function || ou_sys_set(f->name, function) < 0) return -1;
        snprintf(kept, sizeof kept, "__%s__", f->name);
        if (hook && ou_sys_set(kept, function) < 0) return -1;
    }
    return ou_sys_add_info(m);
}

int ou_sys_std_streams(void)
{
    static const struct {
        int fd;
        const char *name, *hidden, *mode;
    } streams[] = {
        {0, "stdin", "__stdin__", "r"},
        {1, "stdout", "__stdout__", "w"},
        {2, "stderr", "__stderr__", "w"},
    };
    ou_io_unbuffered = ou_conf.unbuffered;
    for (int i = 0; i < 3; i++) {
        OU_AUTO ou_obj *f = ou_io_std(streams[i].fd, streams[i].name, streams[i].mode);
        if (!f || ou_sys_set(streams[i].name, f) < 0 || ou_sys_set(streams[i].hidden, f) < 0)
            return -1;
    }
    return 0;
}

void ou_sys_forget(void)
{
    static const char *const program[] = {"path",
                                          "argv",
                                          "ps1",
                                          "ps2",
                                          "last_type",
                                          "last_value",
                                          "last_traceback",
                                          "path_hooks",
                                          "path_importer_cache",
                                          "meta_path",
                                          "__interactivehook__"};
    static const char *const std[][2] = {
        {"stdin", "__stdin__"}, {"stdout", "__stdout__"}, {"stderr", "__stderr__"}};
    OU_CLEAR(ou_asyncgen_firstiter);
    OU_CLEAR(ou_asyncgen_finalizer);
    if (ou_dict_set_str(ou_module_dict(ou_builtins_module), OU_ID(_), &ou_none) < 0) ou_err_clear();
    for (size_t i = 0; i < sizeof program / sizeof *program; i++) {
        if (ou_sys_set(program[i], &ou_none) < 0) ou_err_clear();
    }
    for (size_t i = 0; i < 3; i++) {
        ou_obj *f = ou_sys_get(std[i][1]);
        if (f && ou_sys_set(std[i][0], f) < 0) ou_err_clear();
    }
}
