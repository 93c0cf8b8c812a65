/* vm/object/classmethod.c - classmethod and staticmethod. */
#include "vm/object/dict.h"
#include "vm/object/function.h"
#include "vm/object/int.h"
#include "vm/object/list.h"
#include "vm/object/shape.h"
#include "vm/object/slots.h"
#include "vm/object/str.h"

int ou_is_abstract(ou_obj *f)
{
    OU_AUTO ou_obj *mark = ou_getattr_opt(f, OU_ID(__isabstractmethod__));
    if (!mark) return ou_err_pending() ? -1 : 0;
    return ou_truth(mark);
}

OU_NEW static ou_obj *new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)args;
    (void)n;
    (void)kwnames;
    ou_obj *o = ou_alloc_instance(cls, 0);
    if (!o) return NULL;
    OU_CAST(ou_classmethod, o)->callable = ou_new_none();
    ou_gc_track(o);
    return o;
}

/* The wrapper looks like what it wraps. */
static int copy_attributes(ou_obj *self, ou_obj *f)
{
    ou_str *const names[] = { OU_ID(__module__), OU_ID(__name__), OU_ID(__qualname__),
                              OU_ID(__doc__), OU_ID(__annotations__) };
    for (int i = 0; i < 5; i++) {
        OU_AUTO ou_obj *value = ou_getattr_opt(f, names[i]);
        if (!value && ou_err_pending()) return -1;
        if (value && ou_setattr(self, names[i], value) < 0) return -1;
    }
    return 0;
}

static int init_as(ou_obj *self, ou_binder *b, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    ou_obj *v[1];
    if (ou_bind(b, args, n, kwnames, v) < 0) return -1;
    ou_setref(&OU_CAST(ou_classmethod, self)->callable, ou_incref(v[0]));
    return copy_attributes(self, v[0]);
}

static int classmethod_init(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder b = { "classmethod", "(function, /)", NULL };
    return init_as(self, &b, args, n, kwnames);
}

static int staticmethod_init(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder b = { "staticmethod", "(function, /)", NULL };
    return init_as(self, &b, args, n, kwnames);
}

OU_NEW static ou_obj *classmethod_get(ou_obj *self, ou_obj *instance, ou_obj *cls)
{
    ou_obj *f = OU_CAST(ou_classmethod, self)->callable;
    if (!cls) cls = (ou_obj *)ou_typeof(instance);
    if (ou_typeof(f)->descr_get) return ou_typeof(f)->descr_get(f, cls, cls);
    return ou_method_new(f, cls);
}

OU_NEW static ou_obj *staticmethod_get(ou_obj *self, ou_obj *instance, ou_obj *cls)
{
    (void)instance;
    (void)cls;
    return ou_incref(OU_CAST(ou_classmethod, self)->callable);
}

OU_NEW static ou_obj *staticmethod_call(ou_obj *self, ou_obj *const *args, size_t n,
                                        ou_tuple *kwnames)
{
    return ou_call(OU_CAST(ou_classmethod, self)->callable, args, n, kwnames);
}

OU_NEW static ou_obj *classmethod_repr(ou_obj *self)
{
    return ou_str_format("<classmethod(%R)>", OU_CAST(ou_classmethod, self)->callable);
}

OU_NEW static ou_obj *staticmethod_repr(ou_obj *self)
{
    return ou_str_format("<staticmethod(%R)>", OU_CAST(ou_classmethod, self)->callable);
}

OU_NEW static ou_obj *get_abstract(ou_obj *o)
{
    int r = ou_is_abstract(OU_CAST(ou_classmethod, o)->callable);
    return r < 0 ? NULL : ou_bool(r);
}

OU_NEW static ou_obj *get_dict(ou_obj *o)
{
    return ou_inst_dict(o);
}

static int set_dict(ou_obj *o, ou_obj *value)
{
    if (value && !ou_dict_check(value)) {
        return ou_raise_int(&ou_exc_TypeError, "__dict__ must be set to a dictionary, not a '%T'",
                            value);
    }
    return ou_inst_set_dict(o, value);
}

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(OU_CAST(ou_classmethod, o)->callable);
    OU_VISIT(OU_CAST(ou_classmethod, o)->dict);
    return 0;
}

static void clear(ou_obj *o)
{
    ou_classmethod *c = OU_CAST(ou_classmethod, o);
    OU_CLEAR(c->dict);
    ou_setref(&c->callable, ou_new_none());
}

static void dealloc(ou_obj *o)
{
    ou_classmethod *c = OU_CAST(ou_classmethod, o);
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    OU_CLEAR(c->callable);
    OU_CLEAR(c->dict);
    ou_obj_free(o);
    ou_dealloc_leave();
}

static const ou_member members[] = {
    { "__func__", OU_MEMBER_OBJECT, false, offsetof(ou_classmethod, callable), NULL },
    { "__wrapped__", OU_MEMBER_OBJECT, false, offsetof(ou_classmethod, callable), NULL },
    { 0 }
};

static const ou_getset getsets[] = {
    { "__isabstractmethod__", get_abstract, NULL, NULL },
    { "__dict__", get_dict, set_dict, NULL },
    { 0 }
};

ou_type ou_classmethod_type = {
    .head = OU_TYPE_HEAD,
    .map = { .traverse = traverse, .clear = clear, .dealloc = dealloc, .type = &ou_classmethod_type,
             .layout = OU_LAYOUT_CUSTOM, .flags = OU_MF_GC },
    .name = "classmethod",
    .doc = "Convert a function to be a class method.",
    .size = sizeof(ou_classmethod),
    .flags = OU_TF_SUBCLASSABLE | OU_TF_HAS_DICT,
    .inst_at = offsetof(ou_classmethod, dict),
    .new_ = new_,
    .init = classmethod_init,
    .repr = classmethod_repr,
    .descr_get = classmethod_get,
    .members = members,
    .getsets = getsets,
};

ou_type ou_staticmethod_type = {
    .head = OU_TYPE_HEAD,
    .map = { .traverse = traverse,
             .clear = clear,
             .dealloc = dealloc,
             .type = &ou_staticmethod_type,
             .layout = OU_LAYOUT_CUSTOM,
             .flags = OU_MF_GC },
    .name = "staticmethod",
    .doc = "Convert a function to be a static method.",
    .size = sizeof(ou_classmethod),
    .flags = OU_TF_SUBCLASSABLE | OU_TF_HAS_DICT,
    .inst_at = offsetof(ou_classmethod, dict),
    .new_ = new_,
    .init = staticmethod_init,
    .call = staticmethod_call,
    .repr = staticmethod_repr,
    .descr_get = staticmethod_get,
    .members = members,
    .getsets = getsets,
};
