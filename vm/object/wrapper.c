/* vm/object/wrapper.c - slots of built-in types as Python sees them: wrapper_descriptor, its bound
 * form method-wrapper,
 * and the built-in __new__. */
#include "vm/object/dict.h"
#include "vm/object/int.h"
#include "vm/object/list.h"
#include "vm/object/slots.h"
#include "vm/object/str.h"
#include "vm/object/objects.h"

typedef struct method_wrapper {
    ou_obj head;
    ou_wrapper_descr *descr;
    ou_obj *self;
} method_wrapper;

/* ---- calling a slot -------------------------------------------------------------------------- */

static int check_count(size_t n, size_t expected)
{
    if (n == expected) return 0;
    return ou_raise_int(&ou_exc_TypeError, "expected %zu argument%s, got %zu", expected,
                        expected == 1 ? "" : "s", n);
}

static int check_range(size_t n, size_t min, size_t max)
{
    if (n >= min && n <= max) return 0;
    bool few = n < min;
    size_t limit = few ? min : max;
    const char *how = min == max ? "" : few ? "at least " : "at most ";
    return ou_raise_int(&ou_exc_TypeError, " expected %s%zu argument%s, got %zu", how, limit,
                        limit == 1 ? "" : "s", n);
}

OU_NEW static ou_obj *none_unless(int status)
{
    return status < 0 ? NULL : ou_new_none();
}

/* object.__setattr__(cls, ...) must not bypass what the class's metatype says about setting
 * attributes. */
static int check_hack(ou_obj *self, ou_anyfn *fn, const char *what)
{
    const ou_type *t = ou_typeof(self);
    while (t && (t->flags & OU_TF_HEAP)) t = t->base;
    if (!t || (ou_anyfn *)t->setattr == fn) return 0;
    return ou_raise_int(&ou_exc_TypeError, "can't apply this %s to %s object", what, t->name);
}

typedef ou_obj *ssize_fn(ou_obj *self, ou_ssize i);
typedef int setitem_fn(ou_obj *self, ou_obj *key, ou_obj *value);
typedef int setattr_fn(ou_obj *self, ou_str *name, ou_obj *value);
typedef ou_obj *getattr_fn(ou_obj *self, ou_str *name);
typedef int init_fn(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames);

OU_NEW static ou_obj *call_set(const ou_slotdef *def, ou_anyfn *fn, ou_obj *self,
                               ou_obj *const *args, size_t n)
{
    switch (def->wrap) {
    case OU_WRAP_SETITEM:
        if (check_range(n, 2, 2) < 0) return NULL;
        return none_unless(((setitem_fn *)fn)(self, args[0], args[1]));
    case OU_WRAP_DELITEM:
        if (check_count(n, 1) < 0) return NULL;
        return none_unless(((setitem_fn *)fn)(self, args[0], NULL));
    case OU_WRAP_SET:
        if (check_range(n, 2, 2) < 0) return NULL;
        return none_unless(((setitem_fn *)fn)(self, args[0], args[1]));
    case OU_WRAP_DELETE:
        if (check_count(n, 1) < 0) return NULL;
        return none_unless(((setitem_fn *)fn)(self, args[0], NULL));
    case OU_WRAP_SETATTR:
    case OU_WRAP_DELATTR: {
        bool set = def->wrap == OU_WRAP_SETATTR;
        if ((set ? check_range(n, 2, 2) : check_count(n, 1)) < 0) return NULL;
        if (check_hack(self, fn, set ? "__setattr__" : "__delattr__") < 0) return NULL;
        OU_AUTO ou_obj *name = (ou_obj *)ou_attr_name(args[0]);
        return name ? none_unless(
                   ((setattr_fn *)fn)(self, OU_CAST(ou_str, name), set ? args[1] : NULL))
                    : NULL;
    }
    default:
        return ou_raise_bad_call();
    }
}

OU_NEW static ou_obj *call_get(ou_anyfn *fn, ou_obj *self, ou_obj *const *args, size_t n)
{
    if (check_range(n, 1, 2) < 0) return NULL;
    ou_obj *instance = args[0] == &ou_none ? NULL : args[0];
    ou_obj *cls = n < 2 || args[1] == &ou_none ? NULL : args[1];
    if (!instance && !cls) return ou_raise(&ou_exc_TypeError, "__get__(None, None) is invalid");
    return ((ou_ternaryfn *)fn)(self, instance, cls);
}

/* An index argument; negative ones count from the end. */
OU_NEW static ou_obj *call_ssize(const ou_slotdef *def, ou_anyfn *fn, ou_obj *self,
                                 ou_obj *const *args, size_t n)
{
    ou_ssize i;
    if (check_count(n, 1) < 0 || ou_as_ssize(args[0], &i, &ou_exc_OverflowError) < 0) return NULL;
    if (def->wrap == OU_WRAP_ITEM && i < 0 && ou_typeof(self)->len) {
        ou_ssize len = ou_typeof(self)->len(self);
        if (len < 0) return NULL;
        i += len;
    }
    return ((ssize_fn *)fn)(self, i);
}

OU_NEW static ou_obj *call_noargs(const ou_slotdef *def, ou_anyfn *fn, ou_obj *self)
{
    switch (def->wrap) {
    case OU_WRAP_HASH: {
        ou_hash h = ((ou_hash(*)(ou_obj *))fn)(self);
        return h == -1 && ou_err_pending() ? NULL : ou_int_new(h);
    }
    case OU_WRAP_LEN: {
        ou_ssize len = ((ou_ssize(*)(ou_obj *))fn)(self);
        return len < 0 ? NULL : ou_int_new(len);
    }
    case OU_WRAP_TRUTH: {
        int r = ((int (*)(ou_obj *))fn)(self);
        return r < 0 ? NULL : ou_bool(r);
    }
    case OU_WRAP_NEXT: {
        ou_obj *r = ((ou_unaryfn *)fn)(self);
        return r || ou_err_pending() ? r : ou_raise_none(&ou_exc_StopIteration);
    }
    default:
        return ((ou_unaryfn *)fn)(self);
    }
}

OU_NEW static ou_obj *call_one(const ou_slotdef *def, ou_anyfn *fn, ou_obj *self, ou_obj *arg)
{
    switch (def->wrap) {
    case OU_WRAP_BINARY:
        return ((ou_binaryfn *)fn)(self, arg);
    case OU_WRAP_BINARY_R:
        return ((ou_binaryfn *)fn)(arg, self);
    case OU_WRAP_RICHCMP:
        return ((ou_obj * (*)(ou_obj *, ou_obj *, int)) fn)(self, arg, def->op);
    case OU_WRAP_CONTAINS: {
        int r = ((int (*)(ou_obj *, ou_obj *))fn)(self, arg);
        return r < 0 ? NULL : ou_bool(r);
    }
    default: {
        OU_AUTO ou_obj *name = (ou_obj *)ou_attr_name(arg);
        return name ? ((getattr_fn *)fn)(self, OU_CAST(ou_str, name)) : NULL;
    }
    }
}

ou_obj *ou_wrapper_call(const ou_slotdef *def, ou_anyfn *fn, ou_obj *self, ou_obj *const *args,
                        size_t n, ou_tuple *kwnames)
{
    if (def->wrap == OU_WRAP_CALL) return ((ou_rawfn *)fn)(self, args, n, kwnames);
    if (def->wrap == OU_WRAP_INIT) return none_unless(((init_fn *)fn)(self, args, n, kwnames));
    if (kwnames && ou_tuple_len(kwnames)) {
        return ou_raise(&ou_exc_TypeError, "wrapper %U() takes no keyword arguments", def->name);
    }
    switch (def->wrap) {
    case OU_WRAP_UNARY:
    case OU_WRAP_HASH:
    case OU_WRAP_LEN:
    case OU_WRAP_TRUTH:
    case OU_WRAP_NEXT:
        return check_count(n, 0) < 0 ? NULL : call_noargs(def, fn, self);
    case OU_WRAP_BINARY:
    case OU_WRAP_BINARY_R:
    case OU_WRAP_RICHCMP:
    case OU_WRAP_CONTAINS:
    case OU_WRAP_GETATTR:
        return check_count(n, 1) < 0 ? NULL : call_one(def, fn, self, args[0]);
    case OU_WRAP_TERNARY:
        if (check_range(n, 1, 2) < 0) return NULL;
        return ((ou_ternaryfn *)fn)(self, args[0], n > 1 ? args[1] : &ou_none);
    case OU_WRAP_TERNARY_R:
        if (check_range(n, 1, 2) < 0) return NULL;
        return ((ou_ternaryfn *)fn)(args[0], self, n > 1 ? args[1] : &ou_none);
    case OU_WRAP_GET:
        return call_get(fn, self, args, n);
    case OU_WRAP_ITEM:
    case OU_WRAP_REPEAT:
        return call_ssize(def, fn, self, args, n);
    default:
        return call_set(def, fn, self, args, n);
    }
}

/* ---- wrapper_descriptor ---------------------------------------------------------------------- */

OU_NEW static ou_obj *repr(ou_obj *o)
{
    const ou_wrapper_descr *d = OU_CAST(ou_wrapper_descr, o);
    return ou_str_format("<slot wrapper '%U' of '%s' objects>", d->def->name, d->type->name);
}

static int check_self(const ou_wrapper_descr *d, ou_obj *self)
{
    if (ou_is_instance(self, d->type)) return 0;
    return ou_raise_int(&ou_exc_TypeError,
                        "descriptor '%U' requires a '%s' object but received a '%T'", d->def->name,
                        d->type->name, self);
}

OU_NEW static ou_obj *call(ou_obj *o, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    const ou_wrapper_descr *d = OU_CAST(ou_wrapper_descr, o);
    if (n == 0) {
        return ou_raise(&ou_exc_TypeError, "descriptor '%U' of '%s' object needs an argument",
                        d->def->name, d->type->name);
    }
    if (check_self(d, args[0]) < 0) return NULL;
    return ou_wrapper_call(d->def, d->fn, args[0], args + 1, n - 1, kwnames);
}

OU_NEW static ou_obj *get(ou_obj *o, ou_obj *instance, ou_obj *cls)
{
    (void)cls;
    if (!instance) return ou_incref(o);
    ou_wrapper_descr *d = OU_CAST(ou_wrapper_descr, o);
    if (!ou_is_instance(instance, d->type)) {
        return ou_raise(&ou_exc_TypeError,
                        "descriptor '%U' for '%s' objects doesn't apply to a '%T' object",
                        d->def->name, d->type->name, instance);
    }
    method_wrapper *w = ou_gc_new(&ou_method_wrapper_type.map, sizeof *w);
    if (!w) return NULL;
    w->descr = OU_CAST(ou_wrapper_descr, ou_incref(o));
    w->self = ou_incref(instance);
    ou_gc_track(w);
    return (ou_obj *)w;
}

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(OU_CAST(ou_wrapper_descr, o)->type);
    return 0;
}

static void dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    ou_decref(OU_CAST(ou_wrapper_descr, o)->type);
    ou_obj_free(o);
}

/* Attributes shared with the bound form. */
static const ou_wrapper_descr *descr_of(ou_obj *o)
{
    return OU_IS(o, ou_method_wrapper_type) ? OU_CAST(method_wrapper, o)->descr
                                            : OU_CAST(ou_wrapper_descr, o);
}

OU_NEW static ou_obj *get_objclass(ou_obj *o) { return ou_incref(descr_of(o)->type); }
OU_NEW static ou_obj *get_name(ou_obj *o) { return ou_incref(descr_of(o)->def->name); }
OU_NEW static ou_obj *get_doc(ou_obj *o) { return ou_str_from(descr_of(o)->def->doc); }
OU_NEW static ou_obj *get_signature(ou_obj *o)
{
    return ou_text_signature(descr_of(o)->def->sig, "$self");
}

OU_NEW static ou_obj *get_qualname(ou_obj *o)
{
    OU_AUTO ou_obj *cls = (ou_obj *)ou_type_qualname(descr_of(o)->type);
    return cls ? ou_str_format("%U.%U", cls, descr_of(o)->def->name) : NULL;
}

OU_NEW static ou_obj *reduce(ou_obj *const *v)
{
    OU_AUTO ou_obj *getter = ou_import_from("builtins", "getattr");
    if (!getter) return NULL;
    ou_obj *from = OU_IS(v[0], ou_method_wrapper_type) ? OU_CAST(method_wrapper, v[0])->self
                                                       : (ou_obj *)descr_of(v[0])->type;
    ou_obj *args = ou_tuple2(ou_incref(from), ou_incref(descr_of(v[0])->def->name));
    return ou_tuple2(ou_take(&getter), args);
}

static ou_fndef methods[] = {
    OU_FN_AS("__reduce__", reduce, "()", "Helper for pickle."),
    { 0 }
};

static const ou_getset getsets[] = {
    { "__objclass__", get_objclass, NULL, NULL },
    { "__name__", get_name, NULL, NULL },
    { "__doc__", get_doc, NULL, NULL },
    { "__qualname__", get_qualname, NULL, NULL },
    { "__text_signature__", get_signature, NULL, NULL },
    { 0 }
};

ou_type ou_wrapper_descr_type = {
    .head = OU_TYPE_HEAD,
    .map = { .traverse = traverse,
             .dealloc = dealloc,
             .type = &ou_wrapper_descr_type,
             .layout = OU_LAYOUT_CUSTOM,
             .flags = OU_MF_GC },
    .name = "wrapper_descriptor",
    .size = sizeof(ou_wrapper_descr),
    .flags = OU_TF_METHOD_DESCR,
    .call = call,
    .repr = repr,
    .descr_get = get,
    .methods = methods,
    .getsets = getsets,
};

/* ---- method-wrapper -------------------------------------------------------------------------- */

OU_NEW static ou_obj *bound_repr(ou_obj *o)
{
    const method_wrapper *w = OU_CAST(method_wrapper, o);
    return ou_str_format("<method-wrapper '%U' of %s object at %p>", w->descr->def->name,
                         ou_typeof(w->self)->name, (void *)w->self);
}

OU_NEW static ou_obj *bound_call(ou_obj *o, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    const method_wrapper *w = OU_CAST(method_wrapper, o);
    return ou_wrapper_call(w->descr->def, w->descr->fn, w->self, args, n, kwnames);
}

static ou_hash bound_hash(ou_obj *o)
{
    const method_wrapper *w = OU_CAST(method_wrapper, o);
    ou_hash h = (ou_hash)((uintptr_t)w->self >> 4 ^ (uintptr_t)w->descr >> 4);
    return h == -1 ? -2 : h;
}

OU_NEW static ou_obj *bound_richcmp(ou_obj *a, ou_obj *b, int op)
{
    if ((op != OU_EQ && op != OU_NE) || !OU_IS(a, ou_method_wrapper_type)
        || !OU_IS(b, ou_method_wrapper_type)) {
        return ou_incref(&ou_notimplemented);
    }
    const method_wrapper *x = OU_CAST(method_wrapper, a), *y = OU_CAST(method_wrapper, b);
    return ou_bool((x->descr == y->descr && x->self == y->self) == (op == OU_EQ));
}

static int bound_traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(OU_CAST(method_wrapper, o)->descr);
    OU_VISIT(OU_CAST(method_wrapper, o)->self);
    return 0;
}

static void bound_dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    ou_decref(OU_CAST(method_wrapper, o)->descr);
    ou_decref(OU_CAST(method_wrapper, o)->self);
    ou_obj_free(o);
    ou_dealloc_leave();
}

static const ou_member bound_members[] = {
    { "__self__", OU_MEMBER_OBJECT, false, offsetof(method_wrapper, self), NULL },
    { 0 }
};

ou_type ou_method_wrapper_type = {
    .head = OU_TYPE_HEAD,
    .map = { .traverse = bound_traverse, .dealloc = bound_dealloc, .type = &ou_method_wrapper_type,
             .layout = OU_LAYOUT_CUSTOM, .flags = OU_MF_GC },
    .name = "method-wrapper",
    .size = sizeof(method_wrapper),
    .call = bound_call,
    .repr = bound_repr,
    .hash = bound_hash,
    .richcmp = bound_richcmp,
    .methods = methods,
    .members = bound_members,
    .getsets = getsets,
};

/* ---- __new__ --------------------------------------------------------------------------------- */

OU_NEW static ou_obj *new_call(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    ou_type *t = OU_CAST(ou_type, self);
    if (n == 0) return ou_raise(&ou_exc_TypeError, "%s.__new__(): not enough arguments", t->name);
    if (!ou_is_instance(args[0], &ou_type_type)) {
        return ou_raise(&ou_exc_TypeError, "%s.__new__(X): X is not a type object (%T)", t->name,
                        args[0]);
    }
    ou_type *sub = OU_CAST(ou_type, args[0]);
    if (!ou_type_is_subtype(sub, t)) {
        return ou_raise(&ou_exc_TypeError, "%s.__new__(%s): %s is not a subtype of %s", t->name,
                        sub->name, sub->name, t->name);
    }
    const ou_type *base = sub;
    while (base && base->new_ == ou_class_new) base = base->base;
    if (base && base->new_ != t->new_) {
        return ou_raise(&ou_exc_TypeError, "%s.__new__(%s) is not safe, use %s.__new__()", t->name,
                        sub->name, base->name);
    }
    return t->new_(sub, args + 1, n - 1, kwnames);
}

static ou_fndef new_def = OU_RAW_FLAGS("__new__", new_call, "($type, *args, **kwargs)", 0,
                                       "Create and return a new object.");

ou_obj *ou_new_wrapper(ou_type *t)
{
    return ou_cfunction_new(&new_def, (ou_obj *)t, NULL);
}
