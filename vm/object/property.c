/* vm/object/property.c - property. */
#include "vm/object/dict.h"
#include "vm/object/function.h"
#include "vm/object/int.h"
#include "vm/object/list.h"
#include "vm/object/slots.h"
#include "vm/object/str.h"

OU_NEW static ou_obj *new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)args;
    (void)n;
    (void)kwnames;
    ou_obj *o = ou_alloc_instance(cls, 0);
    if (o) ou_gc_track(o);
    return o;
}

static ou_obj *given(ou_obj *o)
{
    return o && o != &ou_none ? ou_incref(o) : NULL;
}

/* Without a docstring of its own the property shows the getter's. */
static int take_getter_doc(ou_obj *self, ou_property *p)
{
    OU_AUTO ou_obj *doc = ou_getattr_opt(p->get, OU_ID(__doc__));
    if (!doc) return ou_err_pending() ? -1 : 0;
    p->getter_doc = true;
    if (ou_typeof(self) == &ou_property_type) {
        ou_setref(&p->doc, ou_take(&doc));
        return 0;
    }
    /* the class attribute __doc__ of a subclass would hide the member */
    return ou_setattr(self, OU_ID(__doc__), doc);
}

static int init(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder b = { "property", "(fget=None, fset=None, fdel=None, doc=None)", NULL };
    ou_obj *v[4];
    if (ou_bind(&b, args, n, kwnames, v) < 0) return -1;
    ou_property *p = OU_CAST(ou_property, self);
    ou_setref(&p->get, given(v[0]));
    ou_setref(&p->set, given(v[1]));
    ou_setref(&p->del, given(v[2]));
    ou_setref(&p->doc, ou_xincref(v[3]));
    OU_CLEAR(p->name);
    p->getter_doc = false;
    if ((!v[3] || v[3] == &ou_none) && p->get) return take_getter_doc(self, p);
    return 0;
}

/* "property 'x' of 'C' object has no getter" */
OU_COLD static void *missing(const ou_property *p, ou_obj *instance, const char *what)
{
    OU_AUTO ou_obj *cls = instance ? (ou_obj *)ou_type_qualname(ou_typeof(instance)) : NULL;
    if (instance && !cls) return NULL;
    if (p->name && cls)
        return ou_raise(&ou_exc_AttributeError, "property %R of %R object has no %s", p->name, cls,
                        what);
    if (cls) return ou_raise(&ou_exc_AttributeError, "property of %R object has no %s", cls, what);
    return ou_raise(&ou_exc_AttributeError, "property has no %s", what);
}

OU_NEW static ou_obj *descr_get(ou_obj *self, ou_obj *instance, ou_obj *cls)
{
    (void)cls;
    if (!instance || instance == &ou_none) return ou_incref(self);
    const ou_property *p = OU_CAST(ou_property, self);
    if (!p->get) return missing(p, instance, "getter");
    OU_AUTO ou_obj *f = ou_incref(p->get);
    return ou_call1(f, instance);
}

static int descr_set(ou_obj *self, ou_obj *instance, ou_obj *value)
{
    const ou_property *p = OU_CAST(ou_property, self);
    ou_obj *found = value ? p->set : p->del;
    if (!found) {
        missing(p, instance, value ? "setter" : "deleter");
        return -1;
    }
    OU_AUTO ou_obj *f = ou_incref(found);
    OU_AUTO ou_obj *r = value ? ou_call2(f, instance, value) : ou_call1(f, instance);
    return r ? 0 : -1;
}

/* A property like p with one function replaced. */
OU_NEW static ou_obj *with(ou_obj *self, ou_obj *get, ou_obj *set, ou_obj *del)
{
    const ou_property *p = OU_CAST(ou_property, self);
    ou_obj *v[4] = { get ? get : p->get, set ? set : p->set, del ? del : p->del, p->doc };
    if (p->getter_doc && v[0] && v[0] != &ou_none) v[3] = &ou_none;
    for (int i = 0; i < 4; i++) {
        if (!v[i]) v[i] = &ou_none;
    }
    ou_obj *r = ou_call((ou_obj *)ou_typeof(self), v, 4, NULL);
    if (r && ou_is_instance(r, &ou_property_type))
        ou_setref(&OU_CAST(ou_property, r)->name, ou_xincref(p->name));
    return r;
}

OU_NEW static ou_obj *getter(ou_obj *const *v) { return with(v[0], v[1], NULL, NULL); }
OU_NEW static ou_obj *setter(ou_obj *const *v) { return with(v[0], NULL, v[1], NULL); }
OU_NEW static ou_obj *deleter(ou_obj *const *v) { return with(v[0], NULL, NULL, v[1]); }

OU_NEW static ou_obj *set_name(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    if (ou_no_keywords("property.__set_name__", kwnames) < 0) return NULL;
    if (n != 2)
        return ou_raise(&ou_exc_TypeError,
                        "__set_name__() takes 2 positional arguments but %zu were given", n);
    ou_setref(&OU_CAST(ou_property, self)->name, ou_incref(args[1]));
    return ou_new_none();
}

OU_NEW static ou_obj *get_abstract(ou_obj *o)
{
    const ou_property *p = OU_CAST(ou_property, o);
    ou_obj *const fns[] = { p->get, p->set, p->del };
    for (int i = 0; i < 3; i++) {
        int r = fns[i] ? ou_is_abstract(fns[i]) : 0;
        if (r) return r < 0 ? NULL : ou_bool(1);
    }
    return ou_bool(0);
}

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    const ou_property *p = OU_CAST(ou_property, o);
    OU_VISIT(p->get);
    OU_VISIT(p->set);
    OU_VISIT(p->del);
    OU_VISIT(p->doc);
    OU_VISIT(p->name);
    return 0;
}

static void clear(ou_obj *o)
{
    OU_CLEAR(OU_CAST(ou_property, o)->doc);
}

static void dealloc(ou_obj *o)
{
    ou_property *p = OU_CAST(ou_property, o);
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    OU_CLEAR(p->get);
    OU_CLEAR(p->set);
    OU_CLEAR(p->del);
    OU_CLEAR(p->doc);
    OU_CLEAR(p->name);
    ou_obj_free(o);
    ou_dealloc_leave();
}

static ou_fndef methods[] = {
    OU_FN(getter, "(fget, /)", "Copy of the property with a different getter."),
    OU_FN(setter, "(fset, /)", "Copy of the property with a different setter."),
    OU_FN(deleter, "(fdel, /)", "Copy of the property with a different deleter."),
    OU_RAW("__set_name__", set_name, "(owner, name, /)", "Tells the property its name."),
    { 0 }
};

static const ou_member members[] = {
    { "fget", OU_MEMBER_OBJECT, false, offsetof(ou_property, get), NULL },
    { "fset", OU_MEMBER_OBJECT, false, offsetof(ou_property, set), NULL },
    { "fdel", OU_MEMBER_OBJECT, false, offsetof(ou_property, del), NULL },
    { "__doc__", OU_MEMBER_OBJECT, true, offsetof(ou_property, doc), NULL },
    { 0 }
};

static const ou_getset getsets[] = {
    { "__isabstractmethod__", get_abstract, NULL, NULL },
    { 0 }
};

ou_type ou_property_type = {
    .head = OU_TYPE_HEAD,
    .map = { .traverse = traverse, .clear = clear, .dealloc = dealloc, .type = &ou_property_type,
             .layout = OU_LAYOUT_CUSTOM, .flags = OU_MF_GC },
    .name = "property",
    .doc = "Property attribute.",
    .size = sizeof(ou_property),
    .flags = OU_TF_SUBCLASSABLE,
    .new_ = new_,
    .init = init,
    .descr_get = descr_get,
    .descr_set = descr_set,
    .methods = methods,
    .members = members,
    .getsets = getsets,
};
