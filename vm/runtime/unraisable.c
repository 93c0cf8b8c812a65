/* vm/runtime/unraisable.c - sys.unraisablehook: errors in finalizers and callbacks, which nobody
 * can catch. */
#include "vm/interp/interp.h"
#include "vm/runtime/runtime.h"
#include "vm/runtime/traceback.h"

static ou_obj *args_type; /* class of the hook's argument; owned */
enum { EXC_TYPE, EXC_VALUE, EXC_TRACEBACK, ERR_MSG, OBJECT, FIELDS };

/* ---- the default hook ------------------------------------------------------------------------ */

static int print_object(ou_printer *p, ou_obj *object)
{
    OU_AUTO ou_obj *text = ou_repr(object);
    if (text) return ou_print_str(p, text);
    ou_err_clear();
    return ou_print_text(p, "<object repr() failed>");
}

static int print_place(ou_printer *p, ou_obj *msg, ou_obj *object)
{
    bool has_msg = msg != &ou_none;
    if (object == &ou_none) {
        if (!has_msg) return 0;
        return ou_print_str(p, msg) < 0 ? -1 : ou_print_text(p, ":\n");
    }
    int status = has_msg ? ou_print_str(p, msg) : ou_print_text(p, "Exception ignored in");
    if (status < 0 || ou_print_text(p, ": ") < 0 || print_object(p, object) < 0) return -1;
    return ou_print_text(p, "\n");
}

static int print_class(ou_printer *p, ou_obj *cls)
{
    ou_type *t = OU_CAST(ou_type, cls);
    OU_AUTO ou_obj *module = ou_type_module(t);
    ou_err_clear();
    if (!module || !ou_str_check(module)) {
        if (ou_print_text(p, "<unknown>.") < 0) return -1;
    } else if (!ou_str_equal_ascii(module, "builtins") && !ou_str_equal_ascii(module, "__main__")) {
        if (ou_print_str(p, module) < 0 || ou_print_text(p, ".") < 0) return -1;
    }
    OU_AUTO ou_obj *name = (ou_obj *)ou_type_qualname(t);
    return name ? ou_print_str(p, name) : -1;
}

static int print_value(ou_printer *p, ou_obj *value)
{
    if (value == &ou_none) return 0;
    OU_AUTO ou_obj *text = ou_str_of(value);
    if (!text) ou_err_clear();
    if (ou_print_text(p, ": ") < 0) return -1;
    return text ? ou_print_str(p, text) : ou_print_text(p, "<exception str() failed>");
}

static int print_all(ou_printer *p, ou_obj *const *field)
{
    if (print_place(p, field[ERR_MSG], field[OBJECT]) < 0) return -1;
    if (field[EXC_TRACEBACK] != &ou_none) {
        ou_traceback *tb = OU_CAST(ou_traceback, field[EXC_TRACEBACK]);
        if (ou_print_traceback(p, tb, false) < 0) return -1;
    }
    if (!OU_HAS_FLAG(field[EXC_TYPE], OU_TF_TYPE)) return 0;
    if (print_class(p, field[EXC_TYPE]) < 0 || print_value(p, field[EXC_VALUE]) < 0) return -1;
    return ou_print_text(p, "\n");
}

static void default_hook(ou_obj *args)
{
    ou_obj *file = ou_sys_get("stderr");
    if (!file || file == &ou_none) return;
    OU_AUTO ou_obj *held = ou_incref(file);
    ou_printer p = {.file = held};
    if (print_all(&p, OU_CAST(ou_tuple, args)->items) < 0) ou_err_clear();
    OU_AUTO ou_obj *r = ou_call_method0(held, OU_ID(flush));
    ou_err_clear();
}

static ou_obj *unraisablehook(ou_obj *const *v)
{
    if (ou_typeof(v[0]) != OU_CAST(ou_type, args_type)) {
        return ou_raise(&ou_exc_TypeError,
                        "sys.unraisablehook argument type must be UnraisableHookArgs");
    }
    default_hook(v[0]);
    return ou_new_none();
}

/* ---- reporting ------------------------------------------------------------------------------- */

static ou_obj *make_args(ou_obj *exc, ou_obj *msg, ou_obj *where)
{
    ou_obj *tb = OU_CAST(ou_exc, exc)->traceback;
    ou_obj *field[FIELDS] = {&ou_typeof(exc)->head, exc, tb ? tb : &ou_none, msg ? msg : &ou_none,
                             where ? where : &ou_none};
    for (int i = 0; i < FIELDS; i++) field[i] = ou_incref(field[i]);
    return ou_structseq_new(args_type, field, FIELDS);
}

static void report_default(ou_obj *exc, ou_obj *msg, ou_obj *where)
{
    OU_AUTO ou_obj *args = make_args(exc, msg, where);
    if (args) default_hook(args);
    ou_err_clear();
}

/* An error that no frame has seen shows where the program is. */
static void add_place(ou_obj *exc)
{
    ou_obj **fp = ou_frame_running();
    if (OU_CAST(ou_exc, exc)->traceback || !fp || !OU_FRAME_PREV(fp)) return;
    ou_obj *before = ou_err_take();
    ou_err_restore(ou_incref(exc));
    if (ou_traceback_add(fp, ou_frame_ip(fp)) < 0) ou_err_clear();
    OU_AUTO ou_obj *done = ou_err_take();
    ou_err_restore(before);
}

static void report(ou_obj *exc, const char *msg, ou_obj *where)
{
    if (!args_type || !ou_sys_module) return;
    add_place(exc);
    OU_AUTO ou_obj *text = msg ? ou_str_from(msg) : NULL;
    OU_AUTO ou_obj *hook = ou_xincref(ou_sys_get("unraisablehook"));
    OU_AUTO ou_obj *keep = ou_xincref(where);
    ou_err_clear();
    if (!hook || hook == &ou_none) {
        report_default(exc, text, where);
        return;
    }
    OU_AUTO ou_obj *args = make_args(exc, text, where);
    OU_AUTO ou_obj *r = args ? ou_call1(hook, args) : NULL;
    if (r) return;
    OU_AUTO ou_obj *failed = ou_err_take();
    OU_AUTO ou_obj *own = ou_str_from("Exception ignored in sys.unraisablehook");
    if (failed) report_default(failed, own, hook);
    ou_err_clear();
}

static ou_fndef fns[] = {
    OU_FN(unraisablehook, "(unraisable, /)", "Prints an error that cannot be raised."),
    {0},
};

int ou_unraisable_init(void)
{
    static const char *const names[] = {"exc_type", "exc_value", "exc_traceback",
                                        "err_msg",  "object",    NULL};
    static const ou_structseq_def def = {"UnraisableHookArgs",
                                         "What sys.unraisablehook is called with.", names, FIELDS};
    OU_AUTO ou_obj *module = ou_str_from("sys");
    OU_AUTO ou_obj *function = module ? ou_cfunction_new(fns, NULL, module) : NULL;
    if (!function) return -1;
    ou_setref(&args_type, ou_structseq_type(&def));
    if (!args_type || ou_sys_set("UnraisableHookArgs", args_type) < 0) return -1;
    if (ou_sys_set("unraisablehook", function) < 0 ||
        ou_sys_set("__unraisablehook__", function) < 0) {
        return -1;
    }
    ou_unraisable_hook = report;
    return 0;
}

void ou_unraisable_fini(void)
{
    OU_CLEAR(args_type);
}
