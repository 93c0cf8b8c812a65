/* vm/object/type_attr.c - the attributes of classes: __name__, __bases__, __doc__, __annotations__,
 * ... */
#include "vm/object/dict.h"
#include "vm/object/int.h"
#include "vm/object/list.h"
#include "vm/object/shape.h"
#include "vm/object/slots.h"
#include "vm/object/str.h"

/* May this attribute be set?  Static types and deletion are refused. */
static int check_special(ou_type *t, ou_obj *value, const char *name)
{
    if (t->flags & OU_TF_IMMUTABLE) {
        return ou_raise_int(&ou_exc_TypeError, "cannot set '%s' attribute of immutable type '%s'",
                            name, t->name);
    }
    if (!value) {
        return ou_raise_int(&ou_exc_TypeError,
                            "cannot delete '%s' attribute of immutable type '%s'", name, t->name);
    }
    return 0;
}

OU_NEW static ou_obj *get_name(ou_obj *o)
{
    ou_type *t = OU_CAST(ou_type, o);
    if (t->name_obj) return ou_incref(t->name_obj);
    return ou_str_from(ou_type_name(t));
}

static int set_name(ou_obj *o, ou_obj *value)
{
    ou_type *t = OU_CAST(ou_type, o);
    if (check_special(t, value, "__name__") < 0) return -1;
    if (!ou_str_check(value)) {
        return ou_raise_int(&ou_exc_TypeError, "can only assign string to %s.__name__, not '%T'",
                            t->name, value);
    }
    return ou_type_set_name(t, value);
}

OU_NEW static ou_obj *get_qualname(ou_obj *o)
{
    return (ou_obj *)ou_type_qualname(OU_CAST(ou_type, o));
}

static int set_qualname(ou_obj *o, ou_obj *value)
{
    ou_type *t = OU_CAST(ou_type, o);
    if (check_special(t, value, "__qualname__") < 0) return -1;
    if (!ou_str_check(value)) {
        return ou_raise_int(&ou_exc_TypeError,
                            "can only assign string to %s.__qualname__, not '%T'", t->name, value);
    }
    ou_setref((ou_obj **)(void *)&t->qualname, ou_incref(value));
    return 0;
}

OU_NEW static ou_obj *get_module(ou_obj *o)
{
    return ou_type_module(OU_CAST(ou_type, o));
}

static int set_module(ou_obj *o, ou_obj *value)
{
    ou_type *t = OU_CAST(ou_type, o);
    if (check_special(t, value, "__module__") < 0) return -1;
    ou_type_modified(t);
    return ou_dict_set_str(t->dict, OU_ID(__module__), value);
}

OU_NEW static ou_obj *get_bases(ou_obj *o)
{
    return ou_incref(OU_CAST(ou_type, o)->bases);
}

static int set_bases(ou_obj *o, ou_obj *value)
{
    ou_type *t = OU_CAST(ou_type, o);
    if (check_special(t, value, "__bases__") < 0) return -1;
    return ou_type_set_bases(t, value);
}

OU_NEW static ou_obj *get_abstract(ou_obj *o)
{
    ou_type *t = OU_CAST(ou_type, o);
    /* type itself has the descriptor, not the attribute */
    ou_obj *v =
        t == &ou_type_type ? NULL : ou_dict_get_str(ou_type_dict(t), OU_ID(__abstractmethods__));
    if (v) return ou_incref(v);
    return ou_err_pending() ? NULL
                            : ou_raise_attr(o, OU_ID(__abstractmethods__), "__abstractmethods__");
}

static int set_abstract(ou_obj *o, ou_obj *value)
{
    ou_type *t = OU_CAST(ou_type, o);
    int abstract = 0;
    if (value) {
        abstract = ou_truth(value);
        if (abstract < 0 || ou_dict_set_str(t->dict, OU_ID(__abstractmethods__), value) < 0)
            return -1;
    } else {
        OU_AUTO ou_obj *old = ou_dict_pop(t->dict, (ou_obj *)OU_ID(__abstractmethods__));
        if (!old) {
            if (!ou_err_pending())
                ou_raise_attr(o, OU_ID(__abstractmethods__), "__abstractmethods__");
            return -1;
        }
    }
    ou_type_modified(t);
    if (abstract) t->flags |= OU_TF_ABSTRACT;
    else t->flags &= ~(uint32_t)OU_TF_ABSTRACT;
    return 0;
}

OU_NEW static ou_obj *get_dict(ou_obj *o)
{
    ou_dict *d = ou_type_dict(OU_CAST(ou_type, o));
    return d ? ou_mappingproxy_new((ou_obj *)d) : NULL;
}

OU_NEW static ou_obj *get_doc(ou_obj *o)
{
    ou_type *t = OU_CAST(ou_type, o);
    if (!(t->flags & OU_TF_HEAP) && t->doc) return ou_str_from(t->doc);
    ou_dict *d = ou_type_dict(t);
    ou_obj *doc = d ? ou_dict_get_str(d, OU_ID(__doc__)) : NULL;
    if (!doc) return ou_err_pending() ? NULL : ou_new_none();
    if (ou_typeof(doc)->descr_get) return ou_typeof(doc)->descr_get(doc, NULL, o);
    return ou_incref(doc);
}

static int set_doc(ou_obj *o, ou_obj *value)
{
    ou_type *t = OU_CAST(ou_type, o);
    if (check_special(t, value, "__doc__") < 0) return -1;
    ou_type_modified(t);
    return ou_dict_set_str(t->dict, OU_ID(__doc__), value);
}

OU_NEW static ou_obj *get_text_signature(ou_obj *o)
{
    (void)o;
    return ou_new_none();
}

OU_NEW static ou_obj *get_annotations(ou_obj *o)
{
    ou_type *t = OU_CAST(ou_type, o);
    if (!(t->flags & OU_TF_HEAP)) {
        return ou_raise_attr(o, OU_ID(__annotations__),
                             "type object '%s' has no attribute '__annotations__'", t->name);
    }
    ou_obj *a = ou_dict_get_str(t->dict, OU_ID(__annotations__));
    if (a) {
        if (ou_typeof(a)->descr_get) return ou_typeof(a)->descr_get(a, NULL, o);
        return ou_incref(a);
    }
    OU_AUTO ou_obj *fresh = ou_err_pending() ? NULL : ou_dict_new();
    if (!fresh || ou_dict_set_str(t->dict, OU_ID(__annotations__), fresh) < 0) return NULL;
    ou_type_modified(t);
    return ou_take(&fresh);
}

static int set_annotations(ou_obj *o, ou_obj *value)
{
    ou_type *t = OU_CAST(ou_type, o);
    if (t->flags & OU_TF_IMMUTABLE) {
        return ou_raise_int(&ou_exc_TypeError,
                            "cannot set '__annotations__' attribute of immutable type '%s'",
                            t->name);
    }
    int r = 0;
    if (value) {
        r = ou_dict_set_str(t->dict, OU_ID(__annotations__), value);
    } else {
        OU_AUTO ou_obj *old = ou_dict_pop(t->dict, (ou_obj *)OU_ID(__annotations__));
        if (!old) {
            if (!ou_err_pending()) ou_raise_attr(o, OU_ID(__annotations__), "__annotations__");
            r = -1;
        }
    }
    ou_type_modified(t);
    return r;
}

/* The bits inspect, copyreg and others test, where 3.11 has them. */
OU_NEW static ou_obj *get_flags(ou_obj *o)
{
    static const struct { uint32_t ours; unsigned bit;
    } map[] = {
        { OU_TF_SEQUENCE, 5 },    { OU_TF_MAPPING, 6 },       { OU_TF_NO_NEW, 7 },
        { OU_TF_IMMUTABLE, 8 },   { OU_TF_HEAP, 9 },          { OU_TF_SUBCLASSABLE, 10 },
        { OU_TF_READY, 12 },      { OU_TF_METHOD_DESCR, 17 }, { OU_TF_ABSTRACT, 20 },
        { OU_TF_MATCH_SELF, 22 }, { OU_TF_INT, 24 },          { OU_TF_LIST, 25 },
        { OU_TF_TUPLE, 26 },      { OU_TF_BYTES, 27 },        { OU_TF_STR, 28 },
        { OU_TF_DICT, 29 },       { OU_TF_EXC, 30 },          { OU_TF_TYPE, 31 },
    };
    const ou_type *t = OU_CAST(ou_type, o);
    int64_t flags = 1 << 18;
    for (size_t i = 0; i < sizeof map / sizeof *map; i++) {
        if (t->flags & map[i].ours) flags |= (int64_t)1 << map[i].bit;
    }
    if ((t->map.flags & OU_MF_GC) || (t->flags & OU_TF_HEAP)) flags |= 1 << 14;
    if ((t->flags & OU_TF_HEAP) && t->inst_kind == OU_INST_INLINE) flags |= 1 << 4;
    return ou_int_new(flags);
}

OU_NEW static ou_obj *get_basicsize(ou_obj *o)
{
    const ou_type *t = OU_CAST(ou_type, o);
    return ou_int_new((int64_t)t->size + (t->flags & OU_TF_HEAP ? 8 * t->inst_cap : 0));
}

OU_NEW static ou_obj *get_itemsize(ou_obj *o)
{
    return ou_int_new(OU_CAST(ou_type, o)->itemsize);
}

OU_NEW static ou_obj *get_dictoffset(ou_obj *o)
{
    const ou_type *t = OU_CAST(ou_type, o);
    if (!(t->flags & OU_TF_HAS_DICT)) return ou_int_new(0);
    return ou_int_new(t->flags & OU_TF_VARSIZE ? -8 : t->inst_at);
}

OU_NEW static ou_obj *get_weakoffset(ou_obj *o)
{
    const ou_type *t = OU_CAST(ou_type, o);
    return ou_int_new(t->flags & OU_TF_WEAKREF ? t->size : 0);
}

const ou_member ou_type_members[] = {
    { "__base__", OU_MEMBER_OBJECT, false, offsetof(ou_type, base), NULL },
    { "__mro__", OU_MEMBER_OBJECT, false, offsetof(ou_type, mro), NULL },
    { 0 }
};

const ou_getset ou_type_getsets[] = {
    { "__basicsize__", get_basicsize, NULL, NULL },
    { "__itemsize__", get_itemsize, NULL, NULL },
    { "__flags__", get_flags, NULL, NULL },
    { "__weakrefoffset__", get_weakoffset, NULL, NULL },
    { "__dictoffset__", get_dictoffset, NULL, NULL },
    { "__name__", get_name, set_name, NULL },
    { "__qualname__", get_qualname, set_qualname, NULL },
    { "__bases__", get_bases, set_bases, NULL },
    { "__module__", get_module, set_module, NULL },
    { "__abstractmethods__", get_abstract, set_abstract, NULL },
    { "__dict__", get_dict, NULL, NULL },
    { "__doc__", get_doc, set_doc, NULL },
    { "__text_signature__", get_text_signature, NULL, NULL },
    { "__annotations__", get_annotations, set_annotations, NULL },
    { 0 }
};
