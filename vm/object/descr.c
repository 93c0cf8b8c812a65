/* vm/object/descr.c - what C definitions look like as class attributes: methods, class methods,
 * wrapped slots,
 * computed attributes and members, and the bound form of a wrapped slot. */
#include "vm/object/dict.h"
#include "vm/object/float.h"
#include "vm/object/int.h"
#include "vm/object/list.h"
#include "vm/object/shape.h"
#include "vm/object/slots.h"
#include "vm/object/str.h"
#include "vm/object/objects.h"

#include <string.h>

/* Every descriptor begins alike. */
typedef struct descr { ou_obj head; ou_type *type; } descr;

/* Those of static types are not tracked: they cannot be part of collectable garbage. */
OU_NEW static void *new_descr(const ou_type *kind, ou_type *t, size_t size)
{
    descr *d = ou_gc_new(&kind->map, size);
    if (d) d->type = OU_CAST(ou_type, ou_incref(t));
    return d;
}

static void *finish(void *d)
{
    if (OU_CAST(descr, d)->type->flags & OU_TF_HEAP) ou_gc_track(d);
    return d;
}

ou_obj *ou_wrapper_descr_new(ou_type *t, const ou_slotdef *def)
{
    ou_wrapper_descr *d = new_descr(&ou_wrapper_descr_type, t, sizeof *d);
    if (!d) return NULL;
    d->def = def;
    d->fn = *ou_slot_at(t, def->offset);
    return finish(d);
}

ou_obj *ou_method_descr_new(ou_type *t, ou_fndef *def)
{
    if (def->flags & OU_FN_STATIC) {
        OU_AUTO ou_obj *f = ou_cfunction_new(def, (ou_obj *)t, NULL);
        return f ? ou_call1((ou_obj *)&ou_staticmethod_type, f) : NULL;
    }
    OU_AUTO ou_obj *name = ou_str_intern_utf8(def->name, strlen(def->name));
    if (!name) return NULL;
    ou_type *kind = def->flags & OU_FN_CLASS ? &ou_classmethod_descr_type : &ou_method_descr_type;
    ou_method_descr *d = new_descr(kind, t, sizeof *d);
    if (!d) return NULL;
    d->def = def;
    d->name = OU_CAST(ou_str, ou_take(&name));
    return finish(d);
}

ou_obj *ou_getset_descr_new(ou_type *t, const ou_getset *def)
{
    OU_AUTO ou_obj *name = ou_str_intern_utf8(def->name, strlen(def->name));
    ou_getset_descr *d = name ? new_descr(&ou_getset_descr_type, t, sizeof *d) : NULL;
    if (!d) return NULL;
    d->def = def;
    d->name = OU_CAST(ou_str, ou_take(&name));
    return finish(d);
}

ou_obj *ou_member_descr_new(ou_type *t, const ou_member *def)
{
    OU_AUTO ou_obj *name = ou_str_intern_utf8(def->name, strlen(def->name));
    ou_member_descr *d = name ? new_descr(&ou_member_descr_type, t, sizeof *d) : NULL;
    if (!d) return NULL;
    d->name = OU_CAST(ou_str, ou_take(&name));
    d->doc = def->doc;
    d->offset = def->offset;
    d->kind = def->kind;
    d->writable = def->writable;
    d->behind = false;
    return finish(d);
}

ou_obj *ou_slot_member_new(ou_type *t, ou_str *name, unsigned offset, bool behind)
{
    ou_member_descr *d = new_descr(&ou_member_descr_type, t, sizeof *d);
    if (!d) return NULL;
    d->name = OU_CAST(ou_str, ou_incref(name));
    d->doc = NULL;
    d->offset = (uint16_t)offset;
    d->kind = OU_MEMBER_OBJECT_EX;
    d->writable = true;
    d->behind = behind;
    return finish(d);
}

int ou_member_slot_offset(const ou_obj *o)
{
    if (!OU_IS(o, ou_member_descr_type)) return 0;
    const ou_member_descr *d = OU_CAST(ou_member_descr, (uintptr_t)o);
    return d->kind == OU_MEMBER_OBJECT_EX && d->writable && !d->behind ? d->offset : 0;
}

/* ---- common behaviour ------------------------------------------------------------------------ */

static ou_str *name_of(ou_obj *o)
{
    if (OU_IS(o, ou_wrapper_descr_type)) return OU_CAST(ou_wrapper_descr, o)->def->name;
    if (OU_IS(o, ou_getset_descr_type)) return OU_CAST(ou_getset_descr, o)->name;
    if (OU_IS(o, ou_member_descr_type)) return OU_CAST(ou_member_descr, o)->name;
    return OU_CAST(ou_method_descr, o)->name;
}

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(OU_CAST(descr, o)->type);
    return 0;
}

static void dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!OU_IS(o, ou_wrapper_descr_type)) ou_decref(name_of(o));
    ou_decref(OU_CAST(descr, o)->type);
    ou_obj_free(o);
}

OU_NEW static ou_obj *repr_as(ou_obj *o, const char *what)
{
    return ou_str_format("<%s '%U' of '%s' objects>", what, name_of(o),
                         OU_CAST(descr, o)->type->name);
}

OU_NEW static ou_obj *get_name(ou_obj *o) { return ou_incref(name_of(o)); }
OU_NEW static ou_obj *get_objclass(ou_obj *o) { return ou_incref(OU_CAST(descr, o)->type); }

OU_NEW static ou_obj *get_qualname(ou_obj *o)
{
    OU_AUTO ou_obj *cls = ou_getattr((ou_obj *)OU_CAST(descr, o)->type, OU_ID(__qualname__));
    return cls ? ou_str_format("%S.%U", cls, name_of(o)) : NULL;
}

OU_NEW static ou_obj *doc_text(const char *doc)
{
    return doc ? ou_str_from(doc) : ou_new_none();
}

OU_NEW static ou_obj *reduce(ou_obj *const *v)
{
    OU_AUTO ou_obj *getter = ou_import_from("builtins", "getattr");
    if (!getter) return NULL;
    ou_obj *args = ou_tuple2(ou_incref(OU_CAST(descr, v[0])->type), ou_incref(name_of(v[0])));
    return ou_tuple2(ou_take(&getter), args);
}

static ou_fndef reduce_methods[] = {
    OU_FN_AS("__reduce__", reduce, "()", "Helper for pickle."),
    { 0 }
};

/* Is o of the descriptor's class?  -1: TypeError. */
static int check_self(ou_obj *d, ou_obj *o)
{
    const ou_type *t = OU_CAST(descr, d)->type;
    if (ou_is_instance(o, t)) return 0;
    return ou_raise_int(&ou_exc_TypeError,
                        "descriptor '%U' for '%s' objects doesn't apply to a '%T' object",
                        name_of(d), t->name, o);
}

/* ---- method_descriptor ----------------------------------------------------------------------- */

OU_NEW static ou_obj *method_repr(ou_obj *o) { return repr_as(o, "method"); }

OU_NEW static ou_obj *bind_def(ou_obj *o, ou_obj *self)
{
    ou_obj *f = ou_cfunction_new(OU_CAST(ou_method_descr, o)->def, self, NULL);
    if (f) OU_CAST(ou_cfunction, f)->owner = OU_CAST(descr, o)->type;
    return f;
}

OU_NEW static ou_obj *method_get(ou_obj *o, ou_obj *instance, ou_obj *cls)
{
    (void)cls;
    if (!instance) return ou_incref(o);
    return check_self(o, instance) < 0 ? NULL : bind_def(o, instance);
}

OU_NEW static ou_obj *method_call(ou_obj *o, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    const ou_method_descr *d = OU_CAST(ou_method_descr, o);
    if (n == 0) {
        OU_AUTO ou_obj *name = get_qualname(o);
        return name ? ou_raise(&ou_exc_TypeError, "unbound method %U() needs an argument", name)
                    : NULL;
    }
    if (ou_typeof(args[0]) != d->type && check_self(o, args[0]) < 0) return NULL;
    return ou_fndef_call(d->def, d->type, args[0], args + 1, n - 1, kwnames);
}

OU_NEW static ou_obj *method_doc(ou_obj *o)
{
    return doc_text(OU_CAST(ou_method_descr, o)->def->doc);
}

OU_NEW static ou_obj *method_signature(ou_obj *o)
{
    const ou_fndef *def = OU_CAST(ou_method_descr, o)->def;
    return ou_text_signature(def->sig, def->flags & OU_FN_CLASS ? "$type" : "$self");
}

static const ou_getset method_getsets[] = {
    { "__objclass__", get_objclass, NULL, NULL },
    { "__name__", get_name, NULL, NULL },
    { "__doc__", method_doc, NULL, NULL },
    { "__qualname__", get_qualname, NULL, NULL },
    { "__text_signature__", method_signature, NULL, NULL },
    { 0 }
};

#define DESCR_MAP(type_)                                                                           \
    {                                                                                              \
        .traverse = traverse, .dealloc = dealloc, .type = &type_, .layout = OU_LAYOUT_CUSTOM,      \
        .flags = OU_MF_GC                                                                          \
    }

ou_type ou_method_descr_type = {
    .head = OU_TYPE_HEAD,
    .map = DESCR_MAP(ou_method_descr_type),
    .name = "method_descriptor",
    .size = sizeof(ou_method_descr),
    .flags = OU_TF_METHOD_DESCR,
    .call = method_call,
    .repr = method_repr,
    .descr_get = method_get,
    .methods = reduce_methods,
    .getsets = method_getsets,
};

/* ---- classmethod_descriptor ------------------------------------------------------------------ */

OU_NEW static ou_obj *classmethod_get(ou_obj *o, ou_obj *instance, ou_obj *cls)
{
    const ou_type *t = OU_CAST(descr, o)->type;
    if (!cls) {
        if (!instance) {
            return ou_raise(&ou_exc_TypeError,
                            "descriptor '%U' for type '%s' needs either an object or a type",
                            name_of(o), t->name);
        }
        cls = (ou_obj *)ou_typeof(instance);
    }
    if (!ou_is_instance(cls, &ou_type_type)) {
        return ou_raise(&ou_exc_TypeError,
                        "descriptor '%U' for type '%s' needs a type, not a '%T' as arg 2",
                        name_of(o), t->name, cls);
    }
    if (!ou_type_is_subtype(OU_CAST(ou_type, cls), t)) {
        return ou_raise(&ou_exc_TypeError,
                        "descriptor '%U' requires a subtype of '%s' but received '%s'", name_of(o),
                        t->name, OU_CAST(ou_type, cls)->name);
    }
    return bind_def(o, cls);
}

OU_NEW static ou_obj *classmethod_call(ou_obj *o, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    if (n == 0) {
        return ou_raise(&ou_exc_TypeError, "descriptor '%U' of '%s' object needs an argument",
                        name_of(o), OU_CAST(descr, o)->type->name);
    }
    OU_AUTO ou_obj *bound = classmethod_get(o, NULL, args[0]);
    return bound ? ou_call(bound, args + 1, n - 1, kwnames) : NULL;
}

ou_type ou_classmethod_descr_type = {
    .head = OU_TYPE_HEAD,
    .map = DESCR_MAP(ou_classmethod_descr_type),
    .name = "classmethod_descriptor",
    .size = sizeof(ou_method_descr),
    .call = classmethod_call,
    .repr = method_repr,
    .descr_get = classmethod_get,
    .getsets = method_getsets,
};

/* ---- getset_descriptor ----------------------------------------------------------------------- */

OU_NEW static ou_obj *attribute_repr(ou_obj *o) { return repr_as(o, "attribute"); }

OU_NEW static ou_obj *getset_get(ou_obj *o, ou_obj *instance, ou_obj *cls)
{
    (void)cls;
    if (!instance) return ou_incref(o);
    if (check_self(o, instance) < 0) return NULL;
    const ou_getset *def = OU_CAST(ou_getset_descr, o)->def;
    if (def->get) return def->get(instance);
    return ou_raise(&ou_exc_AttributeError, "attribute '%s' of '%s' objects is not readable",
                    def->name, OU_CAST(descr, o)->type->name);
}

static int getset_set(ou_obj *o, ou_obj *instance, ou_obj *value)
{
    const ou_getset *def = OU_CAST(ou_getset_descr, o)->def;
    const ou_type *t = OU_CAST(descr, o)->type;
    if (!ou_is_instance(instance, t)) {
        return ou_raise_int(&ou_exc_TypeError,
                            "descriptor '%s' for '%s' objects doesn't apply to a '%T' object",
                            def->name, t->name, instance);
    }
    if (def->set) return def->set(instance, value);
    return ou_raise_int(&ou_exc_AttributeError, "attribute '%s' of '%s' objects is not writable",
                        def->name, t->name);
}

OU_NEW static ou_obj *getset_doc(ou_obj *o)
{
    return doc_text(OU_CAST(ou_getset_descr, o)->def->doc);
}

static const ou_getset getset_getsets[] = {
    { "__objclass__", get_objclass, NULL, NULL },
    { "__name__", get_name, NULL, NULL },
    { "__doc__", getset_doc, NULL, NULL },
    { "__qualname__", get_qualname, NULL, NULL },
    { 0 }
};

ou_type ou_getset_descr_type = {
    .head = OU_TYPE_HEAD,
    .map = DESCR_MAP(ou_getset_descr_type),
    .name = "getset_descriptor",
    .size = sizeof(ou_getset_descr),
    .repr = attribute_repr,
    .descr_get = getset_get,
    .descr_set = getset_set,
    .getsets = getset_getsets,
};

/* ---- member_descriptor ----------------------------------------------------------------------- */

static void *field_of(const ou_member_descr *d, ou_obj *o)
{
    return (char *)(d->behind ? (void *)ou_inst_behind(o) : (void *)o) + d->offset;
}

OU_NEW static ou_obj *member_get(ou_obj *o, ou_obj *instance, ou_obj *cls)
{
    (void)cls;
    if (!instance) return ou_incref(o);
    if (check_self(o, instance) < 0) return NULL;
    const ou_member_descr *d = OU_CAST(ou_member_descr, o);
    void *field = field_of(d, instance);
    switch (d->kind) {
    case OU_MEMBER_OBJECT: {
        ou_obj *value = *(ou_obj **)field;
        return ou_incref(value ? value : &ou_none);
    }
    case OU_MEMBER_OBJECT_EX: {
        ou_obj *value = *(ou_obj **)field;
        return value ? ou_incref(value) : ou_raise_attribute(instance, d->name);
    }
    case OU_MEMBER_SSIZE:
        return ou_int_new(*(ou_ssize *)field);
    case OU_MEMBER_INT:
        return ou_int_new(*(int *)field);
    case OU_MEMBER_U32:
        return ou_int_new(*(uint32_t *)field);
    case OU_MEMBER_BOOL:
        return ou_bool(*(bool *)field);
    case OU_MEMBER_DOUBLE:
        return ou_float_new(*(double *)field);
    default:
        return doc_text(*(const char **)field);
    }
}

static int set_object(const ou_member_descr *d, ou_obj **field, ou_obj *value)
{
    if (!value && d->kind == OU_MEMBER_OBJECT_EX && !*field) {
        ou_raise_arg(&ou_exc_AttributeError, (ou_obj *)d->name);
        return -1;
    }
    ou_setref(field, ou_xincref(value));
    return 0;
}

static int set_number(const ou_member_descr *d, void *field, ou_obj *value)
{
    int64_t i;
    double x;
    switch (d->kind) {
    case OU_MEMBER_DOUBLE:
        if (ou_as_double(value, &x) < 0) return -1;
        *(double *)field = x;
        return 0;
    case OU_MEMBER_BOOL:
        if (!ou_is_bool(value))
            return ou_raise_int(&ou_exc_TypeError, "attribute value type must be bool");
        *(bool *)field = value == (ou_obj *)&ou_true;
        return 0;
    default:
        if (ou_as_i64(value, &i) < 0) return -1;
        if (d->kind == OU_MEMBER_SSIZE) *(ou_ssize *)field = (ou_ssize)i;
        else *(int32_t *)field = (int32_t)i;
        return 0;
    }
}

static int member_set(ou_obj *o, ou_obj *instance, ou_obj *value)
{
    const ou_member_descr *d = OU_CAST(ou_member_descr, o);
    if (check_self(o, instance) < 0) return -1;
    if (!d->writable || d->kind == OU_MEMBER_CSTR)
        return ou_raise_int(&ou_exc_AttributeError, "readonly attribute");
    void *field = field_of(d, instance);
    if (d->kind <= OU_MEMBER_OBJECT_EX) return set_object(d, field, value);
    if (!value) return ou_raise_int(&ou_exc_TypeError, "can't delete numeric/char attribute");
    return set_number(d, field, value);
}

OU_NEW static ou_obj *member_repr(ou_obj *o) { return repr_as(o, "member"); }
OU_NEW static ou_obj *member_doc(ou_obj *o) { return doc_text(OU_CAST(ou_member_descr, o)->doc); }

static const ou_getset member_getsets[] = {
    { "__objclass__", get_objclass, NULL, NULL },
    { "__name__", get_name, NULL, NULL },
    { "__doc__", member_doc, NULL, NULL },
    { "__qualname__", get_qualname, NULL, NULL },
    { 0 }
};

ou_type ou_member_descr_type = {
    .head = OU_TYPE_HEAD,
    .map = DESCR_MAP(ou_member_descr_type),
    .name = "member_descriptor",
    .size = sizeof(ou_member_descr),
    .repr = member_repr,
    .descr_get = member_get,
    .descr_set = member_set,
    .methods = reduce_methods,
    .getsets = member_getsets,
};
