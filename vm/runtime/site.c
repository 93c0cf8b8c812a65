/* vm/runtime/site.c - the built-in names that exist for people at the prompt: exit, quit,
 * copyright, credits, license and help. */
#include "vm/runtime/runtime.h"

/* ---- exit and quit --------------------------------------------------------------------------- */

typedef struct quitter {
    ou_obj head;
    const char *name, *eof;
} quitter;

static void leaf_dealloc(ou_obj *o)
{
    ou_obj_free(o);
}

static ou_obj *quitter_repr(ou_obj *o)
{
    return ou_str_format("Use %s() or %s to exit", OU_CAST(quitter, o)->name,
                         OU_CAST(quitter, o)->eof);
}

/* Closes standard input before leaving: input from a terminal would go on without it. */
static ou_obj *quitter_call(ou_obj *o, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder binder = {"__call__", "(code=None)", NULL};
    ou_obj *code;
    (void)o;
    if (ou_bind(&binder, args, n, kwnames, &code) < 0) return NULL;
    OU_AUTO ou_obj *in = ou_xincref(ou_sys_get("stdin"));
    OU_AUTO ou_obj *closed = in ? ou_call_method0(in, OU_ID(close)) : NULL;
    ou_err_clear();
    return ou_raise_arg(&ou_exc_SystemExit, code ? code : &ou_none);
}

static const ou_member quitter_members[] = {
    {"name", OU_MEMBER_CSTR, false, offsetof(quitter, name), "The name it goes by."},
    {"eof", OU_MEMBER_CSTR, false, offsetof(quitter, eof), "The key that does the same."},
    {0},
};

static ou_type quitter_type = {
    .head = OU_TYPE_HEAD,
    .map = {.dealloc = leaf_dealloc, .type = &quitter_type},
    .name = "_sitebuiltins.Quitter",
    .size = sizeof(quitter),
    .flags = OU_TF_NO_NEW,
    .call = quitter_call,
    .repr = quitter_repr,
    .members = quitter_members,
};

static int add_quitter(const char *name)
{
    quitter *q = ou_leaf_new(&quitter_type.map, sizeof *q);
    if (!q) return -1;
    q->name = name;
    q->eof = "Ctrl-D (i.e. EOF)";
    return ou_module_add(ou_builtins_module, name, &q->head);
}

/* ---- texts ----------------------------------------------------------------------------------- */

/* A text that shows itself at the prompt and prints itself when called. */
typedef struct printer {
    ou_obj head;
    const char *hint, *text;
} printer;

static ou_obj *printer_repr(ou_obj *o)
{
    return ou_str_from(OU_CAST(printer, o)->hint);
}

static int print_line(ou_obj *s)
{
    ou_obj *out = ou_sys_get("stdout");
    if (!s) return -1;
    if (!out || out == &ou_none) return 0;
    OU_AUTO ou_obj *held = ou_incref(out), *line = ou_str_format("%S\n", s);
    OU_AUTO ou_obj *r = line ? ou_call_method1(held, OU_ID(write), line) : NULL;
    return r ? 0 : -1;
}

static ou_obj *printer_call(ou_obj *o, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder binder = {"__call__", "()", NULL};
    ou_obj *none;
    if (ou_bind(&binder, args, n, kwnames, &none) < 0) return NULL;
    OU_AUTO ou_obj *s = ou_str_from(OU_CAST(printer, o)->text);
    return print_line(s) < 0 ? NULL : ou_new_none();
}

static ou_type printer_type = {
    .head = OU_TYPE_HEAD,
    .map = {.dealloc = leaf_dealloc, .type = &printer_type},
    .name = "_sitebuiltins._Printer",
    .size = sizeof(printer),
    .flags = OU_TF_NO_NEW,
    .call = printer_call,
    .repr = printer_repr,
};

static int add_printer(const char *name, const char *hint, const char *text)
{
    printer *p = ou_leaf_new(&printer_type.map, sizeof *p);
    if (!p) return -1;
    p->hint = hint;
    p->text = text;
    return ou_module_add(ou_builtins_module, name, &p->head);
}

/* ---- help ------------------------------------------------------------------------------------ */

static const char help_hint[] =
    "Type help() for interactive help, or help(object) for help about object.";

static ou_obj *helper_repr(ou_obj *o)
{
    (void)o;
    return ou_str_from(help_hint);
}

/* help(x) prints what x is and its documentation; how is known to a module in Python. */
static ou_obj *helper_call(ou_obj *o, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)o;
    if (ou_no_keywords("help", kwnames) < 0) return NULL;
    if (n > 1) return ou_raise(&ou_exc_TypeError, "help expected at most 1 argument, got %zu", n);
    if (n == 0) {
        OU_AUTO ou_obj *hint = ou_str_from(help_hint);
        return print_line(hint) < 0 ? NULL : ou_new_none();
    }
    OU_AUTO ou_obj *show = ou_import_from("_help", "show");
    return show ? ou_call1(show, args[0]) : NULL;
}

static ou_type helper_type = {
    .head = OU_TYPE_HEAD,
    .map = {.dealloc = leaf_dealloc, .type = &helper_type},
    .name = "_sitebuiltins._Helper",
    .size = sizeof(ou_obj),
    .flags = OU_TF_NO_NEW,
    .call = helper_call,
    .repr = helper_repr,
};

int ou_site_init(void)
{
    static const char copyright[] = "Copyright (c) the Ouro authors. MIT license.";
    static const char credits[] = "    Ouro is a Python interpreter written from scratch; "
                                  "the language is the work of the Python community.";
    if (ou_conf.no_site) return 0;
    if (ou_type_ready(&quitter_type) < 0 || ou_type_ready(&printer_type) < 0) return -1;
    if (ou_type_ready(&helper_type) < 0) return -1;
    if (add_quitter("quit") < 0 || add_quitter("exit") < 0) return -1;
    if (add_printer("copyright", copyright, copyright) < 0) return -1;
    if (add_printer("credits", credits, credits) < 0) return -1;
    if (add_printer("license", "Type license() to see the full license text", copyright) < 0) {
        return -1;
    }
    ou_obj *help = ou_leaf_new(&helper_type.map, sizeof *help);
    return help ? ou_module_add(ou_builtins_module, "help", help) : -1;
}
