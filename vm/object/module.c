/* vm/object/module.c - module objects. */
#include "vm/object/objects.h"

#include <string.h>

#include "gc/weak.h"
#include "vm/object/shape.h"
#include "vm/object/sig.h"
#include "vm/object/slots.h"

ou_obj *ou_module_dict(ou_obj *m)
{
    return OU_CAST(ou_module, m)->dict;
}

static int fill(ou_obj *dict, ou_obj *name, ou_obj *doc)
{
    return ou_dict_set_str(dict, OU_ID(__name__), name) < 0
                   || ou_dict_set_str(dict, OU_ID(__doc__), doc) < 0
                   || ou_dict_set_str(dict, OU_ID(__package__), &ou_none) < 0
                   || ou_dict_set_str(dict, OU_ID(__loader__), &ou_none) < 0
                   || ou_dict_set_str(dict, OU_ID(__spec__), &ou_none) < 0
               ? -1
               : 0;
}

OU_NEW static ou_obj *new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)args;
    (void)n;
    (void)kwnames;
    OU_AUTO ou_obj *dict = ou_dict_new();
    ou_obj *o = dict ? ou_alloc_instance(cls, 0) : NULL;
    if (!o) return NULL;
    OU_CAST(ou_module, o)->dict = ou_take(&dict);
    ou_gc_track(o);
    return o;
}

ou_obj *ou_module_new(ou_str *name)
{
    ou_obj *m = new_(&ou_module_type, NULL, 0, NULL);
    if (m && fill(ou_module_dict(m), (ou_obj *)name, &ou_none) < 0) {
        ou_decref(m);
        return NULL;
    }
    return m;
}

static int init(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder b = { "module", "(name, doc=None)", NULL };
    ou_obj *v[2];
    if (ou_bind(&b, args, n, kwnames, v) < 0) return -1;
    if (!ou_str_check(v[0]))
        return ou_raise_int(&ou_exc_TypeError, "module() argument 'name' must be str, not %#T",
                            v[0]);
    OU_AUTO ou_obj *dict = ou_inst_dict(self);
    return dict ? fill(dict, v[0], v[1] ? v[1] : &ou_none) : -1;
}

int ou_module_add(ou_obj *m, const char *name, ou_obj *value)
{
    if (!value) return -1;
    OU_AUTO ou_obj *held = value;
    OU_AUTO ou_obj *key = ou_str_intern_utf8(name, strlen(name));
    return key ? ou_dict_set_str(ou_module_dict(m), OU_CAST(ou_str, key), value) : -1;
}

int ou_module_add_int(ou_obj *m, const char *name, int64_t v)
{
    return ou_module_add(m, name, ou_int_new(v));
}

int ou_module_add_type(ou_obj *m, ou_type *t)
{
    if (ou_type_ready(t) < 0) return -1;
    return ou_module_add(m, ou_type_name(t), ou_incref(t));
}

const char *ou_module_cname(ou_obj *o)
{
    if (!ou_is_instance(o, &ou_module_type)) return NULL;
    const ou_module *m = OU_CAST(ou_module, o);
    if (m->def) return m->def->name;
    ou_obj *name = m->dict ? ou_dict_get_str(m->dict, OU_ID(__name__)) : NULL;
    return name && ou_str_check(name) && OU_CAST(ou_str, name)->ascii
               ? (const char *)OU_CAST(ou_str, name)->data
               : NULL;
}

/* ---- repr, as importlib words it ------------------------------------------------------------- */

OU_NEW static ou_obj *spec_repr(ou_obj *spec)
{
    OU_AUTO ou_obj *name = ou_getattr(spec, OU_ID(name));
    OU_AUTO ou_obj *origin = name ? ou_getattr(spec, OU_ID(origin)) : NULL;
    if (!origin) return NULL;
    if (name == &ou_none) {
        ou_setref(&name, ou_str_from("?"));
        if (!name) return NULL;
    }
    if (origin == &ou_none) {
        OU_AUTO ou_obj *loader = ou_getattr(spec, OU_ID(loader));
        if (!loader) return NULL;
        return loader == &ou_none ? ou_str_format("<module %R>", name)
                                  : ou_str_format("<module %R (%R)>", name, loader);
    }
    OU_AUTO ou_obj *located = ou_getattr(spec, OU_ID(has_location));
    int has = located ? ou_truth(located) : -1;
    if (has < 0) return NULL;
    return has ? ou_str_format("<module %R from %R>", name, origin)
               : ou_str_format("<module %R (%S)>", name, origin);
}

OU_NEW static ou_obj *repr(ou_obj *o)
{
    ou_obj *dict = ou_module_dict(o);
    ou_obj *spec = dict ? ou_dict_get_str(dict, OU_ID(__spec__)) : NULL;
    if (spec && spec != &ou_none) {
        OU_AUTO ou_obj *held = ou_incref(spec);
        return spec_repr(held);
    }
    OU_AUTO ou_obj *loader = ou_xincref(dict ? ou_dict_get_str(dict, OU_ID(__loader__)) : NULL);
    OU_AUTO ou_obj *own = loader ? ou_getattr_opt(loader, OU_ID(module_repr)) : NULL;
    OU_AUTO ou_obj *shown = own ? ou_call1(own, o) : NULL;
    if (shown) return ou_take(&shown);
    ou_err_clear();
    OU_AUTO ou_obj *name = ou_xincref(dict ? ou_dict_get_str(dict, OU_ID(__name__)) : NULL);
    if (!name && !(name = ou_str_from("?"))) return NULL;
    OU_AUTO ou_obj *file = ou_xincref(dict ? ou_dict_get_str(dict, OU_ID(__file__)) : NULL);
    if (file) return ou_str_format("<module %R from %R>", name, file);
    if (!loader || loader == &ou_none) return ou_str_format("<module %R>", name);
    return ou_str_format("<module %R (%R)>", name, loader);
}

/* ---- attributes ------------------------------------------------------------------------------ */

/* 1: the module's own code is still running. */
static int initializing(ou_obj *dict)
{
    ou_obj *spec = ou_dict_get_str(dict, OU_ID(__spec__));
    if (!spec || spec == &ou_none) return 0;
    OU_AUTO ou_obj *flag = ou_getattr_opt(spec, OU_ID(_initializing));
    return flag ? ou_truth(flag) : ou_err_pending() ? -1 : 0;
}

OU_COLD static void *no_attribute(ou_obj *dict, ou_str *name)
{
    ou_obj *mod = dict ? ou_dict_get_str(dict, OU_ID(__name__)) : NULL;
    if (!mod || !ou_str_check(mod))
        return ou_raise(&ou_exc_AttributeError, "module has no attribute '%U'", name);
    OU_AUTO ou_obj *held = ou_incref(mod);
    int busy = initializing(dict);
    if (busy < 0) return NULL;
    if (busy) {
        return ou_raise(&ou_exc_AttributeError,
                        "partially initialized module '%U' has no attribute '%U' "
                        "(most likely due to a circular import)",
                        held, name);
    }
    return ou_raise(&ou_exc_AttributeError, "module '%U' has no attribute '%U'", held, name);
}

OU_NEW static ou_obj *getattr(ou_obj *o, ou_str *name)
{
    ou_obj *r = ou_generic_getattr_opt(o, name);
    if (r) return r;
    if (ou_err_pending() && !ou_err_take_if(&ou_exc_AttributeError)) return NULL;
    ou_obj *dict = ou_module_dict(o);
    ou_obj *hook = dict ? ou_dict_get_str(dict, OU_ID(__getattr__)) : NULL;
    if (hook) {
        OU_AUTO ou_obj *held = ou_incref(hook);
        return ou_call1(held, (ou_obj *)name);
    }
    return ou_err_pending() ? NULL : no_attribute(dict, name);
}

OU_NEW static ou_obj *dir(ou_obj *const *v)
{
    OU_AUTO ou_obj *dict = ou_getattr(v[0], OU_ID(__dict__));
    if (!dict) return NULL;
    if (!ou_dict_check(dict))
        return ou_raise(&ou_exc_TypeError, "%S.__dict__ is not a dictionary", v[0]);
    ou_obj *hook = ou_dict_get_str(dict, OU_ID(__dir__));
    if (!hook) return ou_err_pending() ? NULL : ou_dict_keys(dict);
    OU_AUTO ou_obj *held = ou_incref(hook);
    return ou_call0(held);
}

OU_NEW static ou_obj *get_annotations(ou_obj *o)
{
    OU_AUTO ou_obj *dict = ou_inst_dict(o);
    if (!dict) return NULL;
    ou_obj *a = ou_dict_get_str(dict, OU_ID(__annotations__));
    if (a) return ou_incref(a);
    OU_AUTO ou_obj *fresh = ou_err_pending() ? NULL : ou_dict_new();
    if (!fresh || ou_dict_set_str(dict, OU_ID(__annotations__), fresh) < 0) return NULL;
    return ou_take(&fresh);
}

static int set_annotations(ou_obj *o, ou_obj *value)
{
    OU_AUTO ou_obj *dict = ou_inst_dict(o);
    if (!dict) return -1;
    if (value) return ou_dict_set_str(dict, OU_ID(__annotations__), value);
    OU_AUTO ou_obj *old = ou_dict_pop(dict, (ou_obj *)OU_ID(__annotations__));
    if (old || ou_err_pending()) return old ? 0 : -1;
    return ou_raise_int(&ou_exc_AttributeError, "__annotations__");
}

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(OU_CAST(ou_module, o)->dict);
    return 0;
}

/* The dict itself stays: getattr on a dead module must find one. */
static void clear(ou_obj *o)
{
    ou_obj *dict = OU_CAST(ou_module, o)->dict;
    if (dict) ou_dict_clear(dict);
}

static void dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (o->refs & OU_HAS_WEAKREF) ou_weak_clear(o);
    OU_CLEAR(OU_CAST(ou_module, o)->dict);
    ou_obj_free(o);
}

static ou_fndef methods[] = {
    OU_FN_AS("__dir__", dir, "()", "Names in the module."),
    { 0 }
};

static const ou_member members[] = {
    { "__dict__", OU_MEMBER_OBJECT, false, offsetof(ou_module, dict), NULL },
    { 0 }
};

static const ou_getset getsets[] = {
    { "__annotations__", get_annotations, set_annotations, NULL },
    { 0 }
};

ou_type ou_module_type = {
    .head = OU_TYPE_HEAD,
    .map = { .traverse = traverse, .clear = clear, .dealloc = dealloc, .type = &ou_module_type,
             .layout = OU_LAYOUT_CUSTOM, .flags = OU_MF_GC },
    .name = "module",
    .doc = "Create a module object.",
    .size = sizeof(ou_module),
    .flags = OU_TF_SUBCLASSABLE | OU_TF_HAS_DICT | OU_TF_WEAKREF,
    .inst_at = offsetof(ou_module, dict),
    .new_ = new_,
    .init = init,
    .repr = repr,
    .getattr = getattr,
    .methods = methods,
    .members = members,
    .getsets = getsets,
};
