/* vm/object/none.c - None, NotImplemented and Ellipsis. */
#include "vm/object/int.h"
#include "vm/object/list.h"
#include "vm/object/str.h"

extern ou_type ou_none_type, ou_notimplemented_type, ou_ellipsis_type;

ou_obj ou_none = OU_STATIC_HEAD(&ou_none_type.map);
ou_obj ou_notimplemented = OU_STATIC_HEAD(&ou_notimplemented_type.map);
ou_obj ou_ellipsis = OU_STATIC_HEAD(&ou_ellipsis_type.map);

static ou_obj *no_arguments(const char *name, ou_obj *value, size_t n, ou_tuple *kwnames)
{
    if (n || (kwnames && ou_tuple_len(kwnames)))
        return ou_raise(&ou_exc_TypeError, "%s takes no arguments", name);
    return ou_incref(value);
}

static void immortal(ou_obj *o)
{
    o->refs = OU_IMMORTAL;
}

OU_NEW static ou_obj *none_new(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)cls;
    (void)args;
    return no_arguments("NoneType", &ou_none, n, kwnames);
}

OU_NEW static ou_obj *none_repr(ou_obj *o)
{
    (void)o;
    return ou_str_from("None");
}

static int none_truth(ou_obj *o)
{
    (void)o;
    return 0;
}

ou_type ou_none_type = {
    .head = OU_TYPE_HEAD,
    .map = { .dealloc = immortal, .type = &ou_none_type, .layout = OU_LAYOUT_LEAF },
    .name = "NoneType",
    .size = sizeof(ou_obj),
    .new_ = none_new,
    .repr = none_repr,
    .truth = none_truth,
};

OU_NEW static ou_obj *notimplemented_new(ou_type *cls, ou_obj *const *args, size_t n,
                                         ou_tuple *kwnames)
{
    (void)cls;
    (void)args;
    return no_arguments("NotImplementedType", &ou_notimplemented, n, kwnames);
}

OU_NEW static ou_obj *notimplemented_repr(ou_obj *o)
{
    (void)o;
    return ou_str_from("NotImplemented");
}

static int notimplemented_truth(ou_obj *o)
{
    (void)o;
    return ou_warn(&ou_exc_DeprecationWarning, 1,
                   "NotImplemented should not be used in a boolean context")
                   < 0
               ? -1
               : 1;
}

OU_NEW static ou_obj *reduce(ou_obj *const *v)
{
    return ou_str_from(v[0] == &ou_ellipsis ? "Ellipsis" : "NotImplemented");
}

static ou_fndef notimplemented_methods[] = {
    OU_FN_AS("__reduce__", reduce, "()", "Helper for pickle."),
    { 0 }
};

ou_type ou_notimplemented_type = {
    .head = OU_TYPE_HEAD,
    .map = { .dealloc = immortal, .type = &ou_notimplemented_type, .layout = OU_LAYOUT_LEAF },
    .name = "NotImplementedType",
    .size = sizeof(ou_obj),
    .new_ = notimplemented_new,
    .repr = notimplemented_repr,
    .truth = notimplemented_truth,
    .methods = notimplemented_methods,
};

OU_NEW static ou_obj *ellipsis_new(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)cls;
    (void)args;
    return no_arguments("EllipsisType", &ou_ellipsis, n, kwnames);
}

OU_NEW static ou_obj *ellipsis_repr(ou_obj *o)
{
    (void)o;
    return ou_str_from("Ellipsis");
}

static ou_fndef ellipsis_methods[] = {
    OU_FN_AS("__reduce__", reduce, "()", "Helper for pickle."),
    { 0 }
};

ou_type ou_ellipsis_type = {
    .head = OU_TYPE_HEAD,
    .map = { .dealloc = immortal, .type = &ou_ellipsis_type, .layout = OU_LAYOUT_LEAF },
    .name = "ellipsis",
    .size = sizeof(ou_obj),
    .new_ = ellipsis_new,
    .repr = ellipsis_repr,
    .methods = ellipsis_methods,
};
