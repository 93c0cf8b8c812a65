/* vm/object/method.c - bound methods, and C functions as objects. */
#include "gc/weak.h"
#include "vm/object/dict.h"
#include "vm/object/function.h"
#include "vm/object/int.h"
#include "vm/object/list.h"
#include "vm/object/sig.h"
#include "vm/object/slots.h"
#include "vm/object/str.h"
#include "vm/object/objects.h"

/* (getattr, (o, name)) */
OU_NEW static ou_obj *reduce_getattr(ou_obj *o, ou_obj *name)
{
    OU_AUTO ou_obj *getter = ou_import_from("builtins", "getattr");
    if (!getter) return NULL;
    return ou_tuple2(ou_take(&getter), ou_tuple2(ou_incref(o), ou_incref(name)));
}

/* ---- method ---------------------------------------------------------------------------------- */

ou_obj *ou_method_new(ou_obj *func, ou_obj *self)
{
    ou_method *m = ou_gc_new(&ou_method_type.map, sizeof *m);
    if (!m) return NULL;
    m->func = ou_incref(func);
    m->self = ou_incref(self);
    ou_gc_track(m);
    return (ou_obj *)m;
}

OU_NEW static ou_obj *method_new(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder b = { "method", "(function, instance, /)", NULL };
    ou_obj *v[2];
    (void)cls;
    if (ou_bind(&b, args, n, kwnames, v) < 0) return NULL;
    if (!ou_callable(v[0])) return ou_raise(&ou_exc_TypeError, "first argument must be callable");
    if (v[1] == &ou_none) return ou_raise(&ou_exc_TypeError, "instance must not be None");
    return ou_method_new(v[0], v[1]);
}

OU_NEW static ou_obj *method_call(ou_obj *o, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    enum { SMALL = 10 };
    const ou_method *m = OU_CAST(ou_method, o);
    size_t total = n + (kwnames ? (size_t)ou_tuple_len(kwnames) : 0);
    ou_obj *small[SMALL];
    ou_obj **v = total + 1 < SMALL ? small : ou_mem_new((total + 1) * sizeof *v);
    if (!v) return NULL;
    v[0] = m->self;
    for (size_t i = 0; i < total; i++) v[i + 1] = args[i];
    ou_obj *r = ou_call(m->func, v, n + 1, kwnames);
    if (v != small) ou_mem_free(v);
    return r;
}

OU_NEW static ou_obj *method_repr(ou_obj *o)
{
    const ou_method *m = OU_CAST(ou_method, o);
    OU_AUTO ou_obj *name = ou_getattr_opt(m->func, OU_ID(__qualname__));
    if (!name && !ou_err_pending()) name = ou_getattr_opt(m->func, OU_ID(__name__));
    if (!name && ou_err_pending()) return NULL;
    if (name && ou_str_check(name)) return ou_str_format("<bound method %U of %R>", name, m->self);
    return ou_str_format("<bound method ? of %R>", m->self);
}

static ou_hash method_hash(ou_obj *o)
{
    const ou_method *m = OU_CAST(ou_method, o);
    ou_hash x = (ou_hash)((uintptr_t)m->self >> 4 | (uintptr_t)m->self << 60),
            y = ou_hash_of(m->func);
    if (y == -1) return -1;
    return (x ^ y) == -1 ? -2 : x ^ y;
}

OU_NEW static ou_obj *method_richcmp(ou_obj *a, ou_obj *b, int op)
{
    if ((op != OU_EQ && op != OU_NE) || !OU_IS(a, ou_method_type) || !OU_IS(b, ou_method_type)) {
        return ou_incref(&ou_notimplemented);
    }
    const ou_method *x = OU_CAST(ou_method, a), *y = OU_CAST(ou_method, b);
    int same = ou_cmp_bool(x->func, y->func, OU_EQ);
    if (same < 0) return NULL;
    return ou_bool((same && x->self == y->self) == (op == OU_EQ));
}

/* Attributes of the function show through. */
OU_NEW static ou_obj *method_getattr(ou_obj *o, ou_str *name)
{
    ou_obj *descr = ou_type_lookup(ou_typeof(o), name);
    if (descr) {
        if (!ou_typeof(descr)->descr_get) return ou_incref(descr);
        OU_AUTO ou_obj *held = ou_incref(descr);
        return ou_typeof(held)->descr_get(held, o, (ou_obj *)ou_typeof(o));
    }
    return ou_getattr(OU_CAST(ou_method, o)->func, name);
}

OU_NEW static ou_obj *method_doc(ou_obj *o)
{
    return ou_getattr(OU_CAST(ou_method, o)->func, OU_ID(__doc__));
}

OU_NEW static ou_obj *method_reduce(ou_obj *const *v)
{
    const ou_method *m = OU_CAST(ou_method, v[0]);
    OU_AUTO ou_obj *name = ou_getattr(m->func, OU_ID(__name__));
    return name ? reduce_getattr(m->self, name) : NULL;
}

static int method_traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(OU_CAST(ou_method, o)->func);
    OU_VISIT(OU_CAST(ou_method, o)->self);
    return 0;
}

static void method_dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    if (o->refs & OU_HAS_WEAKREF) ou_weak_clear(o);
    ou_decref(OU_CAST(ou_method, o)->func);
    ou_decref(OU_CAST(ou_method, o)->self);
    ou_obj_free(o);
    ou_dealloc_leave();
}

static ou_fndef method_methods[] = {
    OU_FN_AS("__reduce__", method_reduce, "()", "Helper for pickle."),
    { 0 }
};

static const ou_member method_members[] = {
    { "__func__", OU_MEMBER_OBJECT, false, offsetof(ou_method, func),
      "the function (or other callable) implementing a method" },
    { "__self__", OU_MEMBER_OBJECT, false, offsetof(ou_method, self),
      "the instance to which a method is bound" },
    { 0 }
};

static const ou_getset method_getsets[] = {
    { "__doc__", method_doc, NULL, NULL },
    { 0 }
};

ou_type ou_method_type = {
    .head = OU_TYPE_HEAD,
    .map = { .traverse = method_traverse, .dealloc = method_dealloc, .type = &ou_method_type,
             .layout = OU_LAYOUT_CUSTOM, .flags = OU_MF_GC },
    .name = "method",
    .doc = "Create a bound instance method object.",
    .size = sizeof(ou_method),
    .flags = OU_TF_WEAKREF,
    .new_ = method_new,
    .call = method_call,
    .repr = method_repr,
    .hash = method_hash,
    .richcmp = method_richcmp,
    .getattr = method_getattr,
    .methods = method_methods,
    .members = method_members,
    .getsets = method_getsets,
};

/* ---- builtin_function_or_method -------------------------------------------------------------- */

ou_obj *ou_cfunction_new(ou_fndef *def, ou_obj *self, ou_obj *module)
{
    ou_cfunction *f = ou_gc_new(&ou_cfunction_type.map, sizeof *f);
    if (!f) return NULL;
    f->def = def;
    f->self = ou_xincref(self);
    f->module = ou_xincref(module);
    f->owner = NULL;
    ou_gc_track(f);
    return (ou_obj *)f;
}

OU_NEW static ou_obj *call(ou_obj *o, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    const ou_cfunction *f = OU_CAST(ou_cfunction, o);
    return ou_fndef_call(f->def, NULL, f->self, args, n, kwnames);
}

static bool bound(const ou_cfunction *f)
{
    return f->self && !ou_is_instance(f->self, &ou_module_type);
}

OU_NEW static ou_obj *repr(ou_obj *o)
{
    const ou_cfunction *f = OU_CAST(ou_cfunction, o);
    if (!bound(f)) return ou_str_format("<built-in function %s>", f->def->name);
    return ou_str_format("<built-in method %s of %s object at %p>", f->def->name,
                         ou_typeof(f->self)->name, (void *)f->self);
}

static ou_hash hash(ou_obj *o)
{
    const ou_cfunction *f = OU_CAST(ou_cfunction, o);
    uintptr_t self = (uintptr_t)f->self, def = (uintptr_t)f->def;
    ou_hash h = (ou_hash)((self >> 4 | self << 60) ^ (def >> 4 | def << 60));
    return h == -1 ? -2 : h;
}

OU_NEW static ou_obj *richcmp(ou_obj *a, ou_obj *b, int op)
{
    if ((op != OU_EQ && op != OU_NE) || !OU_IS(a, ou_cfunction_type)
        || !OU_IS(b, ou_cfunction_type)) {
        return ou_incref(&ou_notimplemented);
    }
    const ou_cfunction *x = OU_CAST(ou_cfunction, a), *y = OU_CAST(ou_cfunction, b);
    return ou_bool((x->self == y->self && x->def == y->def) == (op == OU_EQ));
}

OU_NEW static ou_obj *get_name(ou_obj *o)
{
    return ou_str_from(OU_CAST(ou_cfunction, o)->def->name);
}

OU_NEW static ou_obj *get_qualname(ou_obj *o)
{
    const ou_cfunction *f = OU_CAST(ou_cfunction, o);
    if (!bound(f)) return get_name(o);
    ou_obj *cls = ou_is_instance(f->self, &ou_type_type) ? f->self : (ou_obj *)ou_typeof(f->self);
    OU_AUTO ou_obj *name = ou_getattr(cls, OU_ID(__qualname__));
    return name ? ou_str_format("%S.%s", name, f->def->name) : NULL;
}

OU_NEW static ou_obj *get_doc(ou_obj *o)
{
    const char *doc = OU_CAST(ou_cfunction, o)->def->doc;
    return doc ? ou_str_from(doc) : ou_new_none();
}

OU_NEW static ou_obj *get_self(ou_obj *o)
{
    ou_obj *self = OU_CAST(ou_cfunction, o)->self;
    return ou_incref(self ? self : &ou_none);
}

OU_NEW static ou_obj *get_signature(ou_obj *o)
{
    const ou_fndef *def = OU_CAST(ou_cfunction, o)->def;
    bool method = def->flags & OU_FN_METHOD;
    return ou_text_signature(def->sig, def->flags & OU_FN_CLASS ? "$type"
                                       : method                 ? "$self"
                                                                : "$module");
}

OU_NEW static ou_obj *reduce(ou_obj *const *v)
{
    const ou_cfunction *f = OU_CAST(ou_cfunction, v[0]);
    OU_AUTO ou_obj *name = get_name(v[0]);
    if (!name || !bound(f)) return ou_take(&name);
    return reduce_getattr(f->self, name);
}

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(OU_CAST(ou_cfunction, o)->self);
    OU_VISIT(OU_CAST(ou_cfunction, o)->module);
    return 0;
}

static void dealloc(ou_obj *o)
{
    ou_cfunction *f = OU_CAST(ou_cfunction, o);
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    if (o->refs & OU_HAS_WEAKREF) ou_weak_clear(o);
    ou_xdecref(f->self);
    ou_xdecref(f->module);
    ou_obj_free(o);
    ou_dealloc_leave();
}

static ou_fndef methods[] = {
    OU_FN_AS("__reduce__", reduce, "()", "Helper for pickle."),
    { 0 }
};

static const ou_member members[] = {
    { "__module__", OU_MEMBER_OBJECT, true, offsetof(ou_cfunction, module), NULL },
    { 0 }
};

static const ou_getset getsets[] = {
    { "__doc__", get_doc, NULL, NULL },
    { "__name__", get_name, NULL, NULL },
    { "__qualname__", get_qualname, NULL, NULL },
    { "__self__", get_self, NULL, NULL },
    { "__text_signature__", get_signature, NULL, NULL },
    { 0 }
};

ou_type ou_cfunction_type = {
    .head = OU_TYPE_HEAD,
    .map = { .traverse = traverse,
             .dealloc = dealloc,
             .type = &ou_cfunction_type,
             .layout = OU_LAYOUT_CUSTOM,
             .flags = OU_MF_GC },
    .name = "builtin_function_or_method",
    .size = sizeof(ou_cfunction),
    .flags = OU_TF_WEAKREF,
    .call = call,
    .repr = repr,
    .hash = hash,
    .richcmp = richcmp,
    .methods = methods,
    .members = members,
    .getsets = getsets,
};
