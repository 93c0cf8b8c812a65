/* stdlib/weakref_.c - the module _weakref: what weakref.py needs of the reference lists. */
#include "vm/runtime/module.h"

static ou_obj *getweakrefcount_(ou_obj *const *v)
{
    return ou_int_new(ou_weak_count(v[0]));
}

static ou_obj *getweakrefs_(ou_obj *const *v)
{
    OU_AUTO ou_obj *list = ou_list_new(ou_weak_count(v[0]));
    for (ou_weakref *w = list ? ou_weak_first(v[0]) : NULL; w; w = w->next) {
        if (OU_REFCOUNT(w) > 0 && ou_list_append(list, &w->head) < 0)
            return NULL; /* dying ones may wait in the list */
    }
    return ou_take(&list);
}

/* Removes dict[key] if it is a dead reference: no code may run between the test and the removal. */
static ou_obj *remove_dead_weakref_(ou_obj *const *v)
{
    if (!ou_dict_check(v[0])) {
        return ou_raise(&ou_exc_TypeError,
                        "_remove_dead_weakref() argument 1 must be dict, not %#T", v[0]);
    }
    ou_obj *w = ou_dict_get(v[0], v[1]);
    if (!w) return ou_err_pending() ? NULL : ou_new_none();
    if (!ou_is_instance(w, &ou_weakref_type)) return ou_raise(&ou_exc_TypeError, "not a weakref");
    OU_AUTO ou_obj *alive = ou_weakref_get(w);
    if (alive) return ou_new_none();
    OU_AUTO ou_obj *gone = ou_dict_pop(v[0], v[1]);
    return gone || !ou_err_pending() ? ou_new_none() : NULL;
}

static ou_obj *proxy_(ou_obj *const *v)
{
    return ou_weakproxy_new(v[0], v[1]);
}

static ou_fndef fns[] = {
    OU_FN_AS("getweakrefcount", getweakrefcount_, "(object, /)",
             "Number of weak references to the object."),
    OU_FN_AS("getweakrefs", getweakrefs_, "(object, /)",
             "List of the weak references to the object."),
    OU_FN_AS("_remove_dead_weakref", remove_dead_weakref_, "(dct, key, /)",
             "Removes an item whose value is dead."),
    OU_FN_AS("proxy", proxy_, "(object, callback=None, /)",
             "An object that stands for another without owning it."),
    {0},
};

static int init(ou_obj *m)
{
    if (ou_module_add(m, "ref", ou_incref(&ou_weakref_type)) < 0) return -1;
    if (ou_module_add(m, "ReferenceType", ou_incref(&ou_weakref_type)) < 0) return -1;
    if (ou_module_add(m, "ProxyType", ou_incref(&ou_weakproxy_type)) < 0) return -1;
    return ou_module_add(m, "CallableProxyType", ou_incref(&ou_weakcallableproxy_type));
}

OU_MODULE(_weakref, "Weak references.", fns, init, NULL);
