/* vm/object/function.c - Python functions and cells.  Calling a function is the interpreter's
 * (ou_function_call). */
#include "gc/weak.h"
#include "vm/object/dict.h"
#include "vm/object/function.h"
#include "vm/object/int.h"
#include "vm/object/list.h"
#include "vm/object/shape.h"
#include "vm/object/slots.h"
#include "vm/object/str.h"
#include "vm/object/objects.h"

static uint32_t last_version;

uint32_t ou_next_version(void)
{
    return last_version == UINT32_MAX ? 0 : ++last_version;
}

/* ---- making ---------------------------------------------------------------------------------- */

/* What globals['__builtins__'] stands for: a dict, or a module's. */
OU_NEW static ou_obj *builtins_of(ou_dict *globals)
{
    ou_obj *b = ou_dict_get_str(globals, OU_ID(__builtins__));
    if (!b && ou_err_pending()) return NULL;
    if (b) return ou_incref(ou_is_instance(b, &ou_module_type) ? ou_module_dict(b) : b);
    OU_AUTO ou_obj *module = ou_import("builtins");
    return module ? ou_incref(ou_module_dict(module)) : NULL;
}

ou_obj *ou_function_new(ou_code *code, ou_dict *globals, ou_obj *qualname)
{
    OU_AUTO ou_obj *builtins = builtins_of(globals);
    if (!builtins) return NULL;
    ou_obj *module = ou_dict_get_str(globals, OU_ID(__name__));
    if (!module && ou_err_pending()) return NULL;
    ou_function *f = ou_gc_new(&ou_function_type.map, sizeof *f);
    if (!f) return NULL;
    f->code = OU_CAST(ou_code, ou_incref(code));
    f->consts = code->consts;
    f->globals = OU_CAST(ou_dict, ou_incref(globals));
    f->builtins = ou_take(&builtins);
    f->closure = NULL;
    f->defaults = NULL;
    f->kwdefaults = NULL;
    f->name = ou_incref(code->name);
    f->qualname = ou_incref(qualname ? qualname : (ou_obj *)code->qualname);
    f->module = ou_xincref(module);
    ou_obj *doc = code->nconsts ? code->consts[0] : NULL;
    f->doc = ou_incref(doc && ou_str_check(doc) ? doc : &ou_none);
    f->annotations = NULL;
    f->dict = NULL;
    f->version = ou_next_version();
    ou_gc_track(f);
    return (ou_obj *)f;
}

OU_COLD static void *wrong_argument(const char *name, const char *type, ou_obj *given)
{
    return ou_raise(&ou_exc_TypeError, "function() argument '%s' must be %s, not %#T", name, type,
                    given);
}

static int check_closure(const ou_code *code, ou_obj *closure)
{
    ou_ssize n = closure == &ou_none ? 0 : ou_tuple_check(closure) ? ou_tuple_len(closure) : -1;
    if (n < 0) {
        return ou_raise_int(&ou_exc_TypeError, "arg 5 (closure) must be %stuple",
                            code->nfree ? "" : "None or ");
    }
    if (closure == &ou_none && code->nfree)
        return ou_raise_int(&ou_exc_TypeError, "arg 5 (closure) must be tuple");
    if ((uint32_t)n != code->nfree) {
        return ou_raise_int(&ou_exc_ValueError, "%U requires closure of length %u, not %zd",
                            code->name, code->nfree, n);
    }
    for (ou_ssize i = 0; i < n; i++) {
        if (!OU_IS(ou_tuple_at(closure, i), ou_cell_type)) {
            return ou_raise_int(&ou_exc_TypeError, "arg 5 (closure) expected cell, found %T",
                                ou_tuple_at(closure, i));
        }
    }
    return 0;
}

OU_NEW static ou_obj *new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder b = { "function", "(code, globals, name=None, argdefs=None, closure=None)",
                           NULL };
    ou_obj *v[5];
    (void)cls;
    if (ou_bind(&b, args, n, kwnames, v) < 0) return NULL;
    for (int i = 2; i < 5; i++) {
        if (!v[i]) v[i] = &ou_none;
    }
    if (!OU_IS(v[0], ou_code_type)) return wrong_argument("code", "code", v[0]);
    if (!ou_dict_check(v[1])) return wrong_argument("globals", "dict", v[1]);
    ou_code *code = OU_CAST(ou_code, v[0]);
    if (v[2] != &ou_none && !ou_str_check(v[2]))
        return ou_raise(&ou_exc_TypeError, "arg 3 (name) must be None or string");
    if (v[3] != &ou_none && !ou_tuple_check(v[3]))
        return ou_raise(&ou_exc_TypeError, "arg 4 (defaults) must be None or tuple");
    if (check_closure(code, v[4]) < 0) return NULL;
    ou_obj *o = ou_function_new(code, OU_CAST(ou_dict, v[1]), NULL);
    if (!o) return NULL;
    ou_function *f = OU_CAST(ou_function, o);
    if (v[2] != &ou_none) ou_setref(&f->name, ou_incref(v[2]));
    if (v[3] != &ou_none) f->defaults = OU_CAST(ou_tuple, ou_incref(v[3]));
    if (v[4] != &ou_none && code->nfree) f->closure = OU_CAST(ou_tuple, ou_incref(v[4]));
    return o;
}

/* ---- attributes ------------------------------------------------------------------------------ */

OU_NEW static ou_obj *or_none(void *o)
{
    return ou_incref(o ? o : &ou_none);
}

OU_NEW static ou_obj *get_code(ou_obj *o) { return ou_incref(OU_CAST(ou_function, o)->code); }
OU_NEW static ou_obj *get_name(ou_obj *o) { return ou_incref(OU_CAST(ou_function, o)->name); }
OU_NEW static ou_obj *get_qualname(ou_obj *o)
{
    return ou_incref(OU_CAST(ou_function, o)->qualname);
}
OU_NEW static ou_obj *get_defaults(ou_obj *o) { return or_none(OU_CAST(ou_function, o)->defaults); }
OU_NEW static ou_obj *get_kwdefaults(ou_obj *o)
{
    return or_none(OU_CAST(ou_function, o)->kwdefaults);
}

static int set_code(ou_obj *o, ou_obj *value)
{
    ou_function *f = OU_CAST(ou_function, o);
    if (!value || !OU_IS(value, ou_code_type)) {
        return ou_raise_int(&ou_exc_TypeError, "__code__ must be set to a code object");
    }
    ou_code *code = OU_CAST(ou_code, value);
    ou_ssize n = f->closure ? ou_tuple_len(f->closure) : 0;
    if ((uint32_t)n != code->nfree) {
        return ou_raise_int(&ou_exc_ValueError,
                            "%U() requires a code object with %zd free vars, not %u", f->name, n,
                            code->nfree);
    }
    f->version = ou_next_version();
    f->consts = code->consts;
    ou_setref((ou_obj **)(void *)&f->code, ou_incref(value));
    return 0;
}

static int set_text(ou_obj **slot, ou_obj *value, const char *name)
{
    if (!value || !ou_str_check(value))
        return ou_raise_int(&ou_exc_TypeError, "%s must be set to a string object", name);
    ou_setref(slot, ou_incref(value));
    return 0;
}

static int set_name(ou_obj *o, ou_obj *value)
{
    return set_text(&OU_CAST(ou_function, o)->name, value, "__name__");
}

static int set_qualname(ou_obj *o, ou_obj *value)
{
    return set_text(&OU_CAST(ou_function, o)->qualname, value, "__qualname__");
}

static int set_defaults(ou_obj *o, ou_obj *value)
{
    ou_function *f = OU_CAST(ou_function, o);
    if (value == &ou_none) value = NULL;
    if (value && !ou_tuple_check(value))
        return ou_raise_int(&ou_exc_TypeError, "__defaults__ must be set to a tuple object");
    f->version = ou_next_version();
    ou_setref((ou_obj **)(void *)&f->defaults, ou_xincref(value));
    return 0;
}

static int set_kwdefaults(ou_obj *o, ou_obj *value)
{
    ou_function *f = OU_CAST(ou_function, o);
    if (value == &ou_none) value = NULL;
    if (value && !ou_dict_check(value))
        return ou_raise_int(&ou_exc_TypeError, "__kwdefaults__ must be set to a dict object");
    f->version = ou_next_version();
    ou_setref((ou_obj **)(void *)&f->kwdefaults, ou_xincref(value));
    return 0;
}

/* A tuple (name, value, ...) becomes a dict when somebody looks. */
OU_NEW static ou_obj *get_annotations(ou_obj *o)
{
    ou_function *f = OU_CAST(ou_function, o);
    if (f->annotations && !ou_tuple_check(f->annotations)) return ou_incref(f->annotations);
    OU_AUTO ou_obj *dict = ou_dict_new();
    if (!dict) return NULL;
    ou_ssize n = f->annotations ? ou_tuple_len(f->annotations) : 0;
    for (ou_ssize i = 0; i + 1 < n; i += 2) {
        if (ou_dict_set(dict, ou_tuple_at(f->annotations, i), ou_tuple_at(f->annotations, i + 1))
            < 0)
            return NULL;
    }
    ou_setref(&f->annotations, ou_incref(dict));
    return ou_take(&dict);
}

static int set_annotations(ou_obj *o, ou_obj *value)
{
    if (value == &ou_none) value = NULL;
    if (value && !ou_dict_check(value))
        return ou_raise_int(&ou_exc_TypeError, "__annotations__ must be set to a dict object");
    ou_setref(&OU_CAST(ou_function, o)->annotations, ou_xincref(value));
    return 0;
}

OU_NEW static ou_obj *get_dict(ou_obj *o)
{
    return ou_inst_dict(o);
}

static int set_dict(ou_obj *o, ou_obj *value)
{
    if (!value || !ou_dict_check(value)) {
        if (!value) return ou_raise_int(&ou_exc_TypeError, "cannot delete __dict__");
        return ou_raise_int(&ou_exc_TypeError, "__dict__ must be set to a dictionary, not a '%T'",
                            value);
    }
    return ou_inst_set_dict(o, value);
}

static const ou_member members[] = {
    { "__closure__", OU_MEMBER_OBJECT, false, offsetof(ou_function, closure), NULL },
    { "__doc__", OU_MEMBER_OBJECT, true, offsetof(ou_function, doc), NULL },
    { "__globals__", OU_MEMBER_OBJECT, false, offsetof(ou_function, globals), NULL },
    { "__module__", OU_MEMBER_OBJECT, true, offsetof(ou_function, module), NULL },
    { "__builtins__", OU_MEMBER_OBJECT, false, offsetof(ou_function, builtins), NULL },
    { 0 }
};

static const ou_getset getsets[] = {
    { "__code__", get_code, set_code, NULL },
    { "__defaults__", get_defaults, set_defaults, NULL },
    { "__kwdefaults__", get_kwdefaults, set_kwdefaults, NULL },
    { "__annotations__", get_annotations, set_annotations, NULL },
    { "__dict__", get_dict, set_dict, NULL },
    { "__name__", get_name, set_name, NULL },
    { "__qualname__", get_qualname, set_qualname, NULL },
    { 0 }
};

/* ---- the type -------------------------------------------------------------------------------- */

OU_NEW static ou_obj *repr(ou_obj *o)
{
    return ou_str_format("<function %U at %p>", OU_CAST(ou_function, o)->qualname, (void *)o);
}

OU_NEW static ou_obj *descr_get(ou_obj *o, ou_obj *instance, ou_obj *cls)
{
    (void)cls;
    return instance ? ou_method_new(o, instance) : ou_incref(o);
}

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    const ou_function *f = OU_CAST(ou_function, o);
    OU_VISIT(f->code);
    OU_VISIT(f->globals);
    OU_VISIT(f->builtins);
    OU_VISIT(f->module);
    OU_VISIT(f->defaults);
    OU_VISIT(f->kwdefaults);
    OU_VISIT(f->doc);
    OU_VISIT(f->name);
    OU_VISIT(f->dict);
    OU_VISIT(f->closure);
    OU_VISIT(f->annotations);
    OU_VISIT(f->qualname);
    return 0;
}

/* What a call needs stays; the cycles through it are broken in cells and dicts. */
static void clear(ou_obj *o)
{
    ou_function *f = OU_CAST(ou_function, o);
    f->version = 0;
    OU_CLEAR(f->module);
    OU_CLEAR(f->defaults);
    OU_CLEAR(f->kwdefaults);
    OU_CLEAR(f->doc);
    OU_CLEAR(f->dict);
    OU_CLEAR(f->annotations);
}

static void dealloc(ou_obj *o)
{
    ou_function *f = OU_CAST(ou_function, o);
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    if (o->refs & OU_HAS_WEAKREF) ou_weak_clear(o);
    ou_xdecref(f->module);
    ou_xdecref(f->defaults);
    ou_xdecref(f->kwdefaults);
    ou_xdecref(f->doc);
    ou_xdecref(f->dict);
    ou_xdecref(f->annotations);
    ou_decref(f->code);
    ou_decref(f->globals);
    ou_decref(f->builtins);
    ou_xdecref(f->closure);
    ou_decref(f->name);
    ou_decref(f->qualname);
    ou_obj_free(o);
    ou_dealloc_leave();
}

ou_type ou_function_type = {
    .head = OU_TYPE_HEAD,
    .map = { .traverse = traverse, .clear = clear, .dealloc = dealloc, .type = &ou_function_type,
             .layout = OU_LAYOUT_CUSTOM, .flags = OU_MF_GC },
    .name = "function",
    .doc = "Create a function object.",
    .size = sizeof(ou_function),
    .flags = OU_TF_HAS_DICT | OU_TF_WEAKREF | OU_TF_METHOD_DESCR,
    .inst_at = offsetof(ou_function, dict),
    .new_ = new_,
    .call = ou_function_call,
    .repr = repr,
    .descr_get = descr_get,
    .members = members,
    .getsets = getsets,
};

/* ---- cell ------------------------------------------------------------------------------------ */

ou_obj *ou_cell_new(ou_obj *value)
{
    ou_cell *c = ou_gc_new(&ou_cell_type.map, sizeof *c);
    if (!c) return NULL;
    c->value = ou_xincref(value);
    ou_gc_track(c);
    return (ou_obj *)c;
}

OU_NEW static ou_obj *cell_new(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder b = { "cell", "(contents=None, /)", NULL };
    ou_obj *v[1];
    (void)cls;
    return ou_bind(&b, args, n, kwnames, v) < 0 ? NULL : ou_cell_new(v[0]);
}

OU_NEW static ou_obj *cell_repr(ou_obj *o)
{
    ou_obj *value = OU_CAST(ou_cell, o)->value;
    if (!value) return ou_str_format("<cell at %p: empty>", (void *)o);
    return ou_str_format("<cell at %p: %s object at %p>", (void *)o, ou_typeof(value)->name,
                         (void *)value);
}

OU_NEW static ou_obj *cell_richcmp(ou_obj *a, ou_obj *b, int op)
{
    if (!OU_IS(a, ou_cell_type) || !OU_IS(b, ou_cell_type)) return ou_incref(&ou_notimplemented);
    ou_obj *x = OU_CAST(ou_cell, a)->value, *y = OU_CAST(ou_cell, b)->value;
    if (x && y) return ou_richcmp(x, y, op);
    int l = x != NULL, r = y != NULL;
    static const unsigned char holds[] = { 4, 6, 2, 5, 1, 3 };      /* bits: < = > from the left */
    int bit = l < r ? 4 : l == r ? 2 : 1;
    return ou_bool(holds[op] & bit);
}

OU_NEW static ou_obj *get_contents(ou_obj *o)
{
    ou_obj *value = OU_CAST(ou_cell, o)->value;
    return value ? ou_incref(value) : ou_raise(&ou_exc_ValueError, "Cell is empty");
}

static int set_contents(ou_obj *o, ou_obj *value)
{
    ou_setref(&OU_CAST(ou_cell, o)->value, ou_xincref(value));
    return 0;
}

static int cell_traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(OU_CAST(ou_cell, o)->value);
    return 0;
}

static void cell_clear(ou_obj *o)
{
    OU_CLEAR(OU_CAST(ou_cell, o)->value);
}

static void cell_dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    ou_xdecref(OU_CAST(ou_cell, o)->value);
    ou_obj_free(o);
    ou_dealloc_leave();
}

static const ou_getset cell_getsets[] = {
    { "cell_contents", get_contents, set_contents, NULL },
    { 0 }
};

ou_type ou_cell_type = {
    .head = OU_TYPE_HEAD,
    .map = { .traverse = cell_traverse,
             .clear = cell_clear,
             .dealloc = cell_dealloc,
             .type = &ou_cell_type,
             .layout = OU_LAYOUT_CUSTOM,
             .flags = OU_MF_GC },
    .name = "cell",
    .doc = "Create a new cell object.",
    .size = sizeof(ou_cell),
    .new_ = cell_new,
    .repr = cell_repr,
    .richcmp = cell_richcmp,
    .getsets = cell_getsets,
};
