/* vm/object/isinstance.c - isinstance and issubclass: classes, tuples and unions of them, and the
 * hooks. */
#include "vm/object/genericalias.h"
#include "vm/object/int.h"
#include "vm/object/list.h"
#include "vm/object/slots.h"

/* cls.__bases__ if it is a tuple: what passes for a class that is not a type. */
OU_NEW static ou_obj *abstract_bases(ou_obj *cls)
{
    OU_AUTO ou_obj *bases = ou_getattr_opt(cls, OU_ID(__bases__));
    return bases && ou_tuple_check(bases) ? ou_take(&bases) : NULL;
}

static int abstract_issubclass(ou_obj *sub, ou_obj *cls)
{
    if (sub == cls) return 1;
    if (ou_recurse_enter(" in __subclasscheck__") < 0) return -1;
    int r = 0;
    OU_AUTO ou_obj *bases = abstract_bases(sub);
    if (!bases && ou_err_pending()) r = -1;
    for (ou_ssize i = 0; bases && r == 0 && i < ou_tuple_len(bases); i++) {
        r = abstract_issubclass(ou_tuple_at(bases, i), cls);
    }
    ou_recurse_leave();
    return r;
}

static int check_class(ou_obj *cls, const char *message)
{
    OU_AUTO ou_obj *bases = abstract_bases(cls);
    if (bases) return 0;
    if (ou_err_pending()) return -1;
    return ou_raise_int(&ou_exc_TypeError, "%s", message);
}

int ou_real_isinstance(ou_obj *o, ou_obj *cls)
{
    if (ou_is_instance(cls, &ou_type_type)) {
        ou_type *t = OU_CAST(ou_type, cls);
        if (ou_is_instance(o, t)) return 1;
        OU_AUTO ou_obj *claimed = ou_getattr_opt(o, OU_ID(__class__));
        if (!claimed) return ou_err_pending() ? -1 : 0;
        if (claimed == (ou_obj *)ou_typeof(o) || !ou_is_instance(claimed, &ou_type_type)) return 0;
        return ou_type_is_subtype(OU_CAST(ou_type, claimed), t);
    }
    if (check_class(cls, "isinstance() arg 2 must be a type, a tuple of types, or a union") < 0)
        return -1;
    OU_AUTO ou_obj *claimed = ou_getattr_opt(o, OU_ID(__class__));
    if (!claimed) return ou_err_pending() ? -1 : 0;
    return abstract_issubclass(claimed, cls);
}

int ou_real_issubclass(ou_obj *sub, ou_obj *cls)
{
    if (ou_is_instance(cls, &ou_type_type) && ou_is_instance(sub, &ou_type_type)) {
        return ou_type_is_subtype(OU_CAST(ou_type, sub), OU_CAST(ou_type, cls));
    }
    if (check_class(sub, "issubclass() arg 1 must be a class") < 0) return -1;
    if (check_class(cls, "issubclass() arg 2 must be a class, a tuple of classes, or a union") < 0)
        return -1;
    return abstract_issubclass(sub, cls);
}

typedef int check(ou_obj *o, ou_obj *cls);

static int any_of(check *one, ou_obj *o, ou_obj *tuple, const char *where)
{
    if (ou_recurse_enter(where) < 0) return -1;
    int r = 0;
    for (ou_ssize i = 0; r == 0 && i < ou_tuple_len(tuple); i++) r = one(o, ou_tuple_at(tuple, i));
    ou_recurse_leave();
    return r;
}

static int by_hook(ou_obj *hook, ou_obj *o, ou_obj *cls, const char *where)
{
    (void)cls;
    if (ou_recurse_enter(where) < 0) return -1;
    OU_AUTO ou_obj *r = ou_call1(hook, o);
    ou_recurse_leave();
    return r ? ou_truth(r) : -1;
}

int ou_isinstance(ou_obj *o, ou_obj *cls)
{
    if ((ou_obj *)ou_typeof(o) == cls) return 1;
    if (ou_typeof(cls) == &ou_type_type) return ou_real_isinstance(o, cls);
    if (ou_tuple_check(cls)) return any_of(ou_isinstance, o, cls, " in __instancecheck__");
    ou_obj *members = ou_union_members(cls);
    if (members) return any_of(ou_isinstance, o, members, " in __instancecheck__");
    OU_AUTO ou_obj *hook = ou_lookup_special(cls, OU_ID(__instancecheck__));
    if (hook) return by_hook(hook, o, cls, " in __instancecheck__");
    return ou_err_pending() ? -1 : ou_real_isinstance(o, cls);
}

int ou_issubclass(ou_obj *sub, ou_obj *cls)
{
    if (ou_typeof(cls) == &ou_type_type) return sub == cls ? 1 : ou_real_issubclass(sub, cls);
    if (ou_tuple_check(cls)) return any_of(ou_issubclass, sub, cls, " in __subclasscheck__");
    ou_obj *members = ou_union_members(cls);
    if (members) return any_of(ou_issubclass, sub, members, " in __subclasscheck__");
    OU_AUTO ou_obj *hook = ou_lookup_special(cls, OU_ID(__subclasscheck__));
    if (hook) return by_hook(hook, sub, cls, " in __subclasscheck__");
    return ou_err_pending() ? -1 : ou_real_issubclass(sub, cls);
}

ou_obj *ou_isinstance_call(ou_obj *const *v)
{
    int r = ou_isinstance(v[0], v[1]);
    return r < 0 ? NULL : ou_bool(r);
}
