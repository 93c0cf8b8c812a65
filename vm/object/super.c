/* vm/object/super.c - super(): attributes of the classes behind a given one in an object's MRO. */
#include "vm/object/dict.h"
#include "vm/object/function.h"
#include "vm/object/list.h"
#include "vm/object/slots.h"
#include "vm/object/str.h"

typedef struct super {
    ou_obj head;
    ou_type *type;                   /* start behind this one */
    ou_obj *obj;                     /* NULL: unbound */
    ou_type *obj_type;               /* whose MRO is searched */
} super;

/* The class whose MRO is to be searched for super(type, obj).  NULL with TypeError. */
OU_NEW static ou_type *check(ou_type *type, ou_obj *obj)
{
    if (ou_is_instance(obj, &ou_type_type) && ou_type_is_subtype(OU_CAST(ou_type, obj), type)) {
        return OU_CAST(ou_type, ou_incref(obj));
    }
    if (ou_is_instance(obj, type)) return OU_CAST(ou_type, ou_incref(ou_typeof(obj)));
    OU_AUTO ou_obj *cls = ou_getattr_opt(obj, OU_ID(__class__));
    if (!cls && ou_err_pending()) return NULL;
    if (cls && ou_is_instance(cls, &ou_type_type) && cls != (ou_obj *)ou_typeof(obj)
        && ou_type_is_subtype(OU_CAST(ou_type, cls), type)) {
        return OU_CAST(ou_type, ou_take(&cls));
    }
    return ou_raise(&ou_exc_TypeError,
                    "super(type, obj): obj must be an instance or subtype of type");
}

OU_NEW static ou_obj *new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)args;
    (void)n;
    (void)kwnames;
    ou_obj *o = ou_alloc_instance(cls, 0);
    if (o) ou_gc_track(o);
    return o;
}

static int init(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    if (ou_no_keywords("super", kwnames) < 0) return -1;
    if (n > 2)
        return ou_raise_int(&ou_exc_TypeError, "super() expected at most 2 arguments, got %zu", n);
    ou_obj *type = n > 0 ? args[0] : NULL, *obj = n > 1 ? args[1] : NULL;
    if (n == 0) {
        if (ou_super_args(&type, &obj) < 0) return -1;
    } else if (!ou_is_instance(type, &ou_type_type)) {
        return ou_raise_int(&ou_exc_TypeError, "super() argument 1 must be a type, not %T", type);
    }
    if (obj == &ou_none) obj = NULL;
    OU_AUTO ou_obj *held = ou_xincref(obj);
    ou_type *obj_type = NULL;
    if (obj && !(obj_type = check(OU_CAST(ou_type, type), obj))) return -1;
    super *s = OU_CAST(super, self);
    ou_setref((ou_obj **)(void *)&s->type, ou_incref(type));
    ou_setref(&s->obj, ou_take(&held));
    ou_setref((ou_obj **)(void *)&s->obj_type, (ou_obj *)obj_type);
    return 0;
}

/* What stands behind `after` in the MRO; *found false: nothing (NULL without error). */
OU_NEW static ou_obj *lookup(const super *s, ou_str *name)
{
    OU_AUTO ou_obj *mro = ou_xincref(s->obj_type->mro);
    if (!mro) return NULL;
    ou_ssize n = ou_tuple_len(mro), i = 0;
    while (i < n && ou_tuple_at(mro, i) != (ou_obj *)s->type) i++;
    for (i++; i < n; i++) {
        ou_dict *d = ou_type_dict(OU_CAST(ou_type, ou_tuple_at(mro, i)));
        ou_obj *value = d ? ou_dict_get_str(d, name) : NULL;
        if (!value && ou_err_pending()) return NULL;
        if (!value) continue;
        OU_AUTO ou_obj *held = ou_incref(value);
        if (!ou_typeof(held)->descr_get) return ou_take(&held);
        ou_obj *instance = s->obj == (ou_obj *)s->obj_type ? NULL : s->obj;
        return ou_typeof(held)->descr_get(held, instance, (ou_obj *)s->obj_type);
    }
    return NULL;
}

OU_NEW static ou_obj *getattr(ou_obj *self, ou_str *name)
{
    const super *s = OU_CAST(super, self);
    /* super().__class__ is super itself */
    if (s->obj_type && !ou_str_equal_ascii(name, "__class__")) {
        ou_obj *r = lookup(s, name);
        if (r || ou_err_pending()) return r;
    }
    return ou_generic_getattr(self, name);
}

OU_NEW static ou_obj *descr_get(ou_obj *self, ou_obj *instance, ou_obj *cls)
{
    (void)cls;
    const super *s = OU_CAST(super, self);
    if (!instance || instance == &ou_none || s->obj) return ou_incref(self);
    if (!s->type)
        return ou_raise(&ou_exc_RuntimeError, "super.__get__(): uninitialized super object");
    return ou_call2((ou_obj *)ou_typeof(self), (ou_obj *)s->type, instance);
}

OU_NEW static ou_obj *repr(ou_obj *self)
{
    const super *s = OU_CAST(super, self);
    const char *type = s->type ? s->type->name : "NULL";
    if (s->obj_type)
        return ou_str_format("<super: <class '%s'>, <%s object>>", type, s->obj_type->name);
    return ou_str_format("<super: <class '%s'>, NULL>", type);
}

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    const super *s = OU_CAST(super, o);
    OU_VISIT(s->obj);
    OU_VISIT(s->type);
    OU_VISIT(s->obj_type);
    return 0;
}

static void dealloc(ou_obj *o)
{
    super *s = OU_CAST(super, o);
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    OU_CLEAR(s->obj);
    OU_CLEAR(s->type);
    OU_CLEAR(s->obj_type);
    ou_obj_free(o);
    ou_dealloc_leave();
}

static const ou_member members[] = { { "__thisclass__", OU_MEMBER_OBJECT, false,
                                       offsetof(super, type), "the class invoking super()" },
                                     { "__self__", OU_MEMBER_OBJECT, false, offsetof(super, obj),
                                       "the instance invoking super(); may be None" },
                                     { "__self_class__", OU_MEMBER_OBJECT, false,
                                       offsetof(super, obj_type),
                                       "the type of the instance invoking super()" },
                                     { 0 } };

ou_type ou_super_type = {
    .head = OU_TYPE_HEAD,
    .map = { .traverse = traverse,
             .dealloc = dealloc,
             .type = &ou_super_type,
             .layout = OU_LAYOUT_CUSTOM,
             .flags = OU_MF_GC },
    .name = "super",
    .doc = "super() -> same as super(__class__, <first argument>)",
    .size = sizeof(super),
    .flags = OU_TF_SUBCLASSABLE,
    .new_ = new_,
    .init = init,
    .getattr = getattr,
    .repr = repr,
    .descr_get = descr_get,
    .members = members,
};
