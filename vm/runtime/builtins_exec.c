/* vm/runtime/builtins_exec.c - built-in functions that compile and run code, and show namespaces.
 */
#include "vm/compile/compile.h"
#include "vm/interp/interp.h"
#include "vm/runtime/runtime.h"

/* Source text of an argument of compile, exec or eval. */
typedef struct source {
    const char *text;
    size_t len;
    char *tmp;
    ou_buffer buf;
    int flags;
} source;

static int get_source(ou_obj *o, const char *fn, const char *what, source *s)
{
    *s = (source){0};
    if (ou_str_check(o)) {
        s->text = ou_str_utf8(o, &s->len, &s->tmp);
        s->flags = OU_CF_SOURCE_IS_STR;
        if (!s->text) return -1;
    } else if (ou_has_buffer(o)) {
        if (ou_get_buffer(o, &s->buf, OU_BUF_SIMPLE) < 0) return -1;
        s->text = s->buf.data;
        s->len = (size_t)s->buf.len;
    } else {
        return ou_raise_int(&ou_exc_TypeError, "%s() arg 1 must be a %s object", fn, what);
    }
    if (memchr(s->text, 0, s->len)) {
        ou_mem_free(s->tmp);
        if (s->buf.owner) ou_release_buffer(&s->buf);
        return ou_raise_int(&ou_exc_ValueError, "source code string cannot contain null bytes");
    }
    return 0;
}

static void free_source(source *s)
{
    ou_mem_free(s->tmp);
    if (s->buf.owner) ou_release_buffer(&s->buf);
}

/* Future flags of the code that calls. */
static int inherited_flags(void)
{
    return (int)(OU_FRAME_FUNC(ou_frame_running())->code->flags & OU_CF_FUTURE);
}

static int compile_mode(ou_obj *mode, int flags, int *out)
{
    if (ou_str_check(mode)) {
        if (ou_str_equal_ascii(mode, "exec")) return *out = OU_COMPILE_EXEC, 0;
        if (ou_str_equal_ascii(mode, "eval")) return *out = OU_COMPILE_EVAL, 0;
        if (ou_str_equal_ascii(mode, "single")) return *out = OU_COMPILE_SINGLE, 0;
        if (ou_str_equal_ascii(mode, "func_type") && !(flags & OU_CF_ONLY_AST)) {
            return ou_raise_int(&ou_exc_ValueError,
                                "compile() mode 'func_type' requires flag PyCF_ONLY_AST");
        }
        return ou_raise_int(&ou_exc_ValueError,
                            flags & OU_CF_ONLY_AST
                                ? "compile() mode must be 'exec', 'eval', 'single' or 'func_type'"
                                : "compile() mode must be 'exec', 'eval' or 'single'");
    }
    return ou_raise_int(&ou_exc_TypeError, "compile() argument 'mode' must be str, not %#T", mode);
}

static ou_obj *compile_(ou_obj *const *v)
{
    int flags = 0, optimize = -1, mode = OU_COMPILE_EXEC;
    if (v[3] && ou_as_int(v[3], &flags) < 0) return NULL;
    int dont_inherit = v[4] ? ou_truth(v[4]) : 0;
    if (dont_inherit < 0 || (v[5] && ou_as_int(v[5], &optimize) < 0)) return NULL;
    if (optimize < -1 || optimize > 2)
        return ou_raise(&ou_exc_ValueError, "compile(): invalid optimize value");
    OU_AUTO ou_obj *path = ou_fs_encode(v[1]);
    OU_AUTO ou_obj *filename = path ? ou_fs_decode(ou_bytes_data(path)) : NULL;
    if (!filename || compile_mode(v[2], flags, &mode) < 0) return NULL;
    if (!dont_inherit) flags |= inherited_flags();
    if (flags & ~(OU_CF_FUTURE | OU_CF_DONT_IMPLY_DEDENT | OU_CF_ONLY_AST | OU_CF_TYPE_COMMENTS |
                  OU_CF_TOP_LEVEL_AWAIT | OU_CF_ALLOW_INCOMPLETE | 0x10 | 0x100)) {
        return ou_raise(&ou_exc_ValueError, "compile(): unrecognised flags");
    }
    source s;
    if (get_source(v[0], "compile", "string, bytes or AST", &s) < 0) return NULL;
    ou_obj *code = ou_compile(s.text, s.len, filename, mode, flags | s.flags,
                              optimize < 0 ? ou_conf.optimize : optimize);
    free_source(&s);
    return code;
}

/* globals / locals of exec and eval with their defaults: 0 / -1. */
static int namespaces(const char *fn, ou_obj *globals, ou_obj *locals, ou_obj **g, ou_obj **l)
{
    bool exec = fn[1] == 'x';
    if (globals == &ou_none) globals = NULL;
    if (locals == &ou_none) locals = NULL;
    if (globals && !ou_dict_check(globals)) {
        if (exec)
            return ou_raise_int(&ou_exc_TypeError, "exec() globals must be a dict, not %T",
                                globals);
        bool mapping = ou_typeof(globals)->getitem != NULL;
        return ou_raise_int(&ou_exc_TypeError,
                            mapping ? "globals must be a real dict; try eval(expr, {}, mapping)"
                                    : "globals must be a dict");
    }
    if (locals && !ou_typeof(locals)->getitem) {
        if (exec)
            return ou_raise_int(&ou_exc_TypeError, "locals must be a mapping or None, not %T",
                                locals);
        return ou_raise_int(&ou_exc_TypeError, "locals must be a mapping");
    }
    *g = globals ? globals : (ou_obj *)ou_current_globals();
    if (!*g) return ou_raise_int(&ou_exc_SystemError, "globals and locals cannot be NULL");
    *l = locals ? locals : globals ? globals : ou_frame_locals(ou_frame_running());
    if (!*l) return -1;
    if (!ou_dict_get_str(*g, OU_ID(__builtins__))) {
        if (ou_pending) return -1;
        return ou_dict_set_str(*g, OU_ID(__builtins__),
                               OU_FRAME_FUNC(ou_frame_running())->builtins
                                   ? OU_FRAME_FUNC(ou_frame_running())->builtins
                                   : ou_module_dict(ou_builtins_module));
    }
    return 0;
}

static ou_obj *eval_(ou_obj *const *v)
{
    ou_obj *g, *l;
    if (namespaces("eval", v[1], v[2], &g, &l) < 0) return NULL;
    OU_AUTO ou_obj *hold_g = ou_incref(g), *hold_l = ou_incref(l);
    if (v[0]->map == &ou_code_type.map) {
        ou_code *c = OU_CAST(ou_code, v[0]);
        if (c->nfree)
            return ou_raise(&ou_exc_TypeError,
                            "code object passed to eval() may not contain free variables");
        return ou_run_code(c, OU_CAST(ou_dict, g), l, NULL);
    }
    source s;
    if (get_source(v[0], "eval", "string, bytes or code", &s) < 0) return NULL;
    while (s.len && (*s.text == ' ' || *s.text == '\t')) s.text++, s.len--;
    OU_AUTO ou_obj *filename = ou_str_from("<string>");
    OU_AUTO ou_obj *code = filename ? ou_compile(s.text, s.len, filename, OU_COMPILE_EVAL,
                                                 inherited_flags() | s.flags, ou_conf.optimize)
                                    : NULL;
    free_source(&s);
    return code ? ou_run_source(OU_CAST(ou_code, code), OU_CAST(ou_dict, g), l, NULL) : NULL;
}

/* The closure argument of exec: exactly one cell per free variable. */
static int check_closure(ou_code *c, ou_obj *closure)
{
    if (c->nfree == 0) {
        if (closure)
            return ou_raise_int(&ou_exc_TypeError, "cannot use a closure with this code object");
        return 0;
    }
    bool ok = closure && ou_tuple_exact(closure) && ou_tuple_len(closure) == (ou_ssize)c->nfree;
    for (uint32_t i = 0; ok && i < c->nfree; i++)
        ok = ou_tuple_at(closure, i)->map == &ou_cell_type.map;
    if (ok) return 0;
    if (!closure)
        return ou_raise_int(&ou_exc_TypeError,
                            "code object requires a closure of exactly length %u", c->nfree);
    return ou_raise_int(&ou_exc_TypeError, "code object requires a closure of exactly length %u",
                        c->nfree);
}

static ou_obj *exec_(ou_obj *const *v)
{
    ou_obj *g, *l, *closure = v[3] == &ou_none ? NULL : v[3];
    if (namespaces("exec", v[1], v[2], &g, &l) < 0) return NULL;
    OU_AUTO ou_obj *hold_g = ou_incref(g), *hold_l = ou_incref(l);
    OU_AUTO ou_obj *code = NULL, *res = NULL;
    if (v[0]->map == &ou_code_type.map) {
        if (check_closure(OU_CAST(ou_code, v[0]), closure) < 0) return NULL;
        res = ou_run_code(OU_CAST(ou_code, v[0]), OU_CAST(ou_dict, g), l,
                          OU_CAST(ou_tuple, closure));
    } else {
        if (closure)
            return ou_raise(&ou_exc_TypeError,
                            "closure can only be used when source is a code object");
        source s;
        if (get_source(v[0], "exec", "string, bytes or code", &s) < 0) return NULL;
        OU_AUTO ou_obj *filename = ou_str_from("<string>");
        code = filename ? ou_compile(s.text, s.len, filename, OU_COMPILE_EXEC,
                                     inherited_flags() | s.flags, ou_conf.optimize)
                        : NULL;
        free_source(&s);
        res = code ? ou_run_source(OU_CAST(ou_code, code), OU_CAST(ou_dict, g), l, NULL) : NULL;
    }
    return res ? ou_new_none() : NULL;
}

static ou_obj *globals_(ou_obj *const *v)
{
    (void)v;
    ou_dict *g = ou_current_globals();
    return g ? ou_incref(g) : ou_new_none();
}

static ou_obj *locals_(ou_obj *const *v)
{
    (void)v;
    ou_obj *l = ou_frame_locals(ou_frame_running());
    return ou_xincref(l);
}

static ou_obj *vars_(ou_obj *const *v)
{
    if (!v[0]) return locals_(v);
    OU_AUTO ou_obj *d = ou_getattr_opt(v[0], OU_ID(__dict__));
    if (!d && !ou_pending)
        return ou_raise(&ou_exc_TypeError, "vars() argument must have __dict__ attribute");
    return ou_take(&d);
}

static ou_obj *dir_(ou_obj *const *v)
{
    if (v[0]) return ou_dir(v[0]);
    ou_obj *l = ou_frame_locals(ou_frame_running());
    if (!l) return NULL;
    OU_AUTO ou_obj *keys = ou_call_method0(l, OU_ID(keys));
    OU_AUTO ou_obj *names = keys ? ou_list_from(keys) : NULL;
    if (!names || ou_list_sort(names, NULL, false) < 0) return NULL;
    return ou_take(&names);
}

static ou_obj *build_class_(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)self;
    if (n < 2) return ou_raise(&ou_exc_TypeError, "__build_class__: not enough arguments");
    if (args[0]->map != &ou_function_type.map)
        return ou_raise(&ou_exc_TypeError, "__build_class__: func must be a function");
    if (!ou_str_check(args[1]))
        return ou_raise(&ou_exc_TypeError, "__build_class__: name is not a string");
    return ou_class_statement(args[0], args[1], args + 2, n - 2, kwnames);
}

static ou_obj *import_(ou_obj *const *v)
{
    int level = 0;
    if (v[4] && ou_as_int(v[4], &level) < 0) return NULL;
    return ou_import_level(v[0], v[1], v[3], level);
}

ou_fndef ou_builtin_exec_fns[] = {
    OU_RAW("__build_class__", build_class_, NULL, "Makes a class; used by the class statement."),
    OU_FN_AS("__import__", import_, "(name, globals=None, locals=None, fromlist=(), level=0)",
             "Imports a module."),
    OU_FN_AS("compile", compile_,
             "(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, "
             "_feature_version=-1)",
             "Compiles source into a code object."),
    OU_FN_AS("dir", dir_, "(object=<unrepresentable>, /)",
             "Names in scope, or attributes of the object."),
    OU_FN_AS("eval", eval_, "(source, globals=None, locals=None, /)", "Value of an expression."),
    OU_FN_AS("exec", exec_, "(source, globals=None, locals=None, /, *, closure=None)",
             "Runs statements."),
    OU_FN_AS("globals", globals_, "()", "The namespace of the module that calls."),
    OU_FN_AS("locals", locals_, "()", "The local variables of the code that calls."),
    OU_FN_AS("vars", vars_, "(object=<unrepresentable>, /)", "object.__dict__, or locals()."),
    {0},
};
