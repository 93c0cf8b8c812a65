/* vm/object/union.c - types.UnionType: int | str. */
#include "vm/object/dict.h"
#include "vm/object/genericalias.h"
#include "vm/object/int.h"
#include "vm/object/list.h"
#include "vm/object/slots.h"
#include "vm/object/str.h"

extern ou_type ou_none_type;

typedef struct unions { ou_obj head; ou_obj *args, *parameters; } unions;

static bool is_union(const ou_obj *o)
{
    return OU_IS(o, ou_union_type);
}

static bool is_alias(const ou_obj *o)
{
    return ou_is_instance(o, &ou_generic_alias_type);
}

/* ---- making ---------------------------------------------------------------------------------- */

static int add(ou_obj *list, ou_obj *arg)
{
    if (arg == &ou_none) arg = (ou_obj *)&ou_none_type;
    for (ou_ssize i = 0; i < ou_list_len(list); i++) {
        ou_obj *seen = ou_list_at(list, i);
        int same = is_alias(seen) && is_alias(arg) ? ou_eq(seen, arg) : seen == arg;
        if (same) return same < 0 ? -1 : 0;
    }
    return ou_list_append(list, arg);
}

static int add_flat(ou_obj *list, ou_obj *arg)
{
    if (!is_union(arg)) return add(list, arg);
    ou_obj *args = OU_CAST(unions, arg)->args;
    for (ou_ssize i = 0; i < ou_tuple_len(args); i++) {
        if (add(list, ou_tuple_at(args, i)) < 0) return -1;
    }
    return 0;
}

OU_NEW static ou_obj *make(ou_obj *list)
{
    if (ou_list_len(list) == 1) return ou_incref(ou_list_at(list, 0));
    OU_AUTO ou_obj *args = ou_list_to_tuple(list);
    if (!args) return NULL;
    unions *u = ou_gc_new(&ou_union_type.map, sizeof *u);
    if (!u) return NULL;
    u->args = ou_take(&args);
    u->parameters = NULL;
    ou_gc_track(u);
    return (ou_obj *)u;
}

static bool unionable(ou_obj *o)
{
    return o == &ou_none || ou_is_instance(o, &ou_type_type) || is_alias(o) || is_union(o);
}

ou_obj *ou_union_or(ou_obj *a, ou_obj *b)
{
    if (!unionable(a) || !unionable(b)) return ou_incref(&ou_notimplemented);
    OU_AUTO ou_obj *list = ou_list_new(2);
    if (!list || add_flat(list, a) < 0 || add_flat(list, b) < 0) return NULL;
    return make(list);
}

/* ---- behaviour ------------------------------------------------------------------------------- */

OU_NEW static ou_obj *repr(ou_obj *o)
{
    ou_obj *args = OU_CAST(unions, o)->args;
    ou_strbuf b = { 0 };
    for (ou_ssize i = 0; i < ou_tuple_len(args); i++) {
        ou_obj *p = ou_tuple_at(args, i);
        if (i) ou_strbuf_ascii(&b, " | ");
        if ((p == (ou_obj *)&ou_none_type ? ou_strbuf_ascii(&b, "None")
                                          : ou_typing_repr_item(&b, p))
            < 0) {
            ou_strbuf_free(&b);
            return NULL;
        }
    }
    return ou_strbuf_finish(&b);
}

static ou_hash hash(ou_obj *o)
{
    OU_AUTO ou_obj *set = ou_frozenset_new(OU_CAST(unions, o)->args);
    return set ? ou_hash_of(set) : -1;
}

OU_NEW static ou_obj *richcmp(ou_obj *a, ou_obj *b, int op)
{
    if ((op != OU_EQ && op != OU_NE) || !is_union(a) || !is_union(b))
        return ou_incref(&ou_notimplemented);
    OU_AUTO ou_obj *x = ou_frozenset_new(OU_CAST(unions, a)->args);
    OU_AUTO ou_obj *y = x ? ou_frozenset_new(OU_CAST(unions, b)->args) : NULL;
    return y ? ou_richcmp(x, y, op) : NULL;
}

OU_NEW static ou_obj *getattr(ou_obj *o, ou_str *name)
{
    if (ou_str_equal_ascii(name, "__module__")) return ou_getattr((ou_obj *)ou_typeof(o), name);
    return ou_generic_getattr(o, name);
}

static ou_obj *parameters(unions *u)
{
    if (!u->parameters) u->parameters = ou_typing_parameters(u->args);
    return u->parameters;
}

OU_NEW static ou_obj *getitem(ou_obj *self, ou_obj *item)
{
    unions *u = OU_CAST(unions, self);
    ou_obj *params = parameters(u);
    OU_AUTO ou_obj *args = params ? ou_typing_substitute(self, u->args, params, item) : NULL;
    if (!args) return NULL;
    OU_AUTO ou_obj *r = ou_incref(ou_tuple_at(args, 0));
    for (ou_ssize i = 1; r && i < ou_tuple_len(args); i++)
        ou_setref(&r, ou_binary(r, ou_tuple_at(args, i), OU_OR));
    return ou_take(&r);
}

ou_obj *ou_union_members(ou_obj *o)
{
    return OU_IS(o, ou_union_type) ? OU_CAST(unions, o)->args : NULL;
}

OU_NEW static ou_obj *get_parameters(ou_obj *o)
{
    return ou_xincref(parameters(OU_CAST(unions, o)));
}

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(OU_CAST(unions, o)->args);
    OU_VISIT(OU_CAST(unions, o)->parameters);
    return 0;
}

static void dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    OU_CLEAR(OU_CAST(unions, o)->args);
    OU_CLEAR(OU_CAST(unions, o)->parameters);
    ou_obj_free(o);
}

static const ou_member members[] = {
    { "__args__", OU_MEMBER_OBJECT, false, offsetof(unions, args), NULL },
    { 0 }
};

static const ou_getset getsets[] = {
    { "__parameters__", get_parameters, NULL, NULL },
    { 0 }
};

ou_type ou_union_type = {
    .head = OU_TYPE_HEAD,
    .map = { .traverse = traverse,
             .dealloc = dealloc,
             .type = &ou_union_type,
             .layout = OU_LAYOUT_CUSTOM,
             .flags = OU_MF_GC },
    .name = "types.UnionType",
    .doc = "Represent a PEP 604 union type",
    .size = sizeof(unions),
    .repr = repr,
    .hash = hash,
    .richcmp = richcmp,
    .getattr = getattr,
    .or_ = ou_union_or,
    .getitem = getitem,
    .members = members,
    .getsets = getsets,
};
