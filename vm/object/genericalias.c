/* vm/object/genericalias.c - types.GenericAlias: list[int]. */
#include "vm/object/genericalias.h"

#include "gc/weak.h"
#include "vm/object/dict.h"
#include "vm/object/int.h"
#include "vm/object/list.h"
#include "vm/object/slots.h"
#include "vm/object/str.h"
#include "vm/object/objects.h"

/* ---- making ---------------------------------------------------------------------------------- */

ou_obj *ou_generic_alias_new(ou_obj *origin, ou_obj *args)
{
    OU_AUTO ou_obj *tuple = ou_tuple_check(args) ? ou_incref(args) : ou_tuple1(ou_incref(args));
    if (!tuple) return NULL;
    ou_generic_alias *a = ou_gc_new(&ou_generic_alias_type.map, sizeof *a);
    if (!a) return NULL;
    a->origin = ou_incref(origin);
    a->args = ou_take(&tuple);
    a->parameters = NULL;
    a->starred = false;
    ou_gc_track(a);
    return (ou_obj *)a;
}

ou_obj *ou_class_getitem(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    if (ou_no_keywords("__class_getitem__", kwnames) < 0) return NULL;
    if (n != 1) {
        return ou_raise(&ou_exc_TypeError,
                        "%s.__class_getitem__() takes exactly one argument (%zu given)",
                        ou_type_name(OU_CAST(ou_type, self)), n);
    }
    return ou_generic_alias_new(self, args[0]);
}

OU_NEW static ou_obj *new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder b = { "GenericAlias", "(origin, args, /)", NULL };
    ou_obj *v[2];
    if (ou_bind(&b, args, n, kwnames, v) < 0) return NULL;
    if (cls == &ou_generic_alias_type) return ou_generic_alias_new(v[0], v[1]);
    OU_AUTO ou_obj *tuple = ou_tuple_check(v[1]) ? ou_incref(v[1]) : ou_tuple1(ou_incref(v[1]));
    ou_obj *o = tuple ? ou_alloc_instance(cls, 0) : NULL;
    if (!o) return NULL;
    OU_CAST(ou_generic_alias, o)->origin = ou_incref(v[0]);
    OU_CAST(ou_generic_alias, o)->args = ou_take(&tuple);
    ou_gc_track(o);
    return o;
}

/* ---- type variables -------------------------------------------------------------------------- */

static int add_unique(ou_obj *list, ou_obj *item)
{
    for (ou_ssize i = 0; i < ou_list_len(list); i++) {
        if (ou_list_at(list, i) == item) return 0;
    }
    return ou_list_append(list, item);
}

static int collect(ou_obj *list, ou_obj *arg)
{
    /* classes that define the hooks have them for their instances */
    if (ou_is_instance(arg, &ou_type_type)) return 0;
    OU_AUTO ou_obj *subst = ou_getattr_opt(arg, OU_ID(__typing_subst__));
    if (subst) return add_unique(list, arg);
    if (ou_err_pending()) return -1;
    OU_AUTO ou_obj *inner = ou_getattr_opt(arg, OU_ID(__parameters__));
    if (!inner) return ou_err_pending() ? -1 : 0;
    for (ou_ssize i = 0; ou_tuple_check(inner) && i < ou_tuple_len(inner); i++) {
        if (add_unique(list, ou_tuple_at(inner, i)) < 0) return -1;
    }
    return 0;
}

ou_obj *ou_typing_parameters(ou_obj *args)
{
    OU_AUTO ou_obj *list = ou_list_new(0);
    for (ou_ssize i = 0; list && i < ou_tuple_len(args); i++) {
        if (collect(list, ou_tuple_at(args, i)) < 0) return NULL;
    }
    return list ? ou_list_to_tuple(list) : NULL;
}

/* The arguments of *tuple[int, str], or NULL. */
OU_NEW static ou_obj *unpacked_args(ou_obj *item)
{
    if (ou_is_instance(item, &ou_type_type)) return NULL;
    OU_AUTO ou_obj *args = ou_getattr_opt(item, OU_ID(__typing_unpacked_tuple_args__));
    return args && ou_tuple_check(args) ? ou_take(&args) : NULL;
}

/* Subscript as a list, starred tuples spread unless they end in `...`. */
OU_NEW static ou_obj *unpack_items(ou_obj *item)
{
    OU_AUTO ou_obj *list = ou_list_new(0);
    ou_ssize n = ou_tuple_check(item) ? ou_tuple_len(item) : 1;
    for (ou_ssize i = 0; list && i < n; i++) {
        ou_obj *one = ou_tuple_check(item) ? ou_tuple_at(item, i) : item;
        OU_AUTO ou_obj *args = unpacked_args(one);
        if (!args && ou_err_pending()) return NULL;
        ou_ssize m = args ? ou_tuple_len(args) : 0;
        bool spread = args && !(m && ou_tuple_at(args, m - 1) == &ou_ellipsis);
        if ((spread ? ou_list_extend(list, args) : ou_list_append(list, one)) < 0) return NULL;
    }
    return ou_take(&list);
}

static ou_ssize position(ou_obj *params, ou_obj *p)
{
    for (ou_ssize i = 0; i < ou_tuple_len(params); i++) {
        if (ou_tuple_at(params, i) == p) return i;
    }
    return -1;
}

/* An argument that contains variables: arg[their values]. */
OU_NEW static ou_obj *substitute_inner(ou_obj *arg, ou_obj *params, ou_obj *items)
{
    OU_AUTO ou_obj *inner = ou_getattr_opt(arg, OU_ID(__parameters__));
    if (!inner && ou_err_pending()) return NULL;
    if (!inner || !ou_tuple_check(inner) || ou_tuple_len(inner) == 0) return ou_incref(arg);
    OU_AUTO ou_obj *values = ou_list_new(0);
    for (ou_ssize i = 0; values && i < ou_tuple_len(inner); i++) {
        ou_obj *p = ou_tuple_at(inner, i);
        ou_ssize at = position(params, p);
        ou_obj *value = at < 0 ? p : ou_list_at(items, at);
        OU_AUTO ou_obj *variadic =
            ou_is_instance(p, &ou_type_type) ? NULL : ou_getattr_opt(p, OU_ID(__iter__));
        if (!variadic && ou_err_pending()) return NULL;
        bool spread = at >= 0 && variadic && ou_tuple_check(value);
        if ((spread ? ou_list_extend(values, value) : ou_list_append(values, value)) < 0)
            return NULL;
    }
    OU_AUTO ou_obj *key = values ? ou_list_to_tuple(values) : NULL;
    return key ? ou_getitem(arg, key) : NULL;
}

static int substitute(ou_obj *out, ou_obj *arg, ou_obj *params, ou_obj *items)
{
    if (ou_is_instance(arg, &ou_type_type)) return ou_list_append(out, arg);
    OU_AUTO ou_obj *starred = unpacked_args(arg);
    if (!starred && ou_err_pending()) return -1;
    OU_AUTO ou_obj *unpack =
        starred ? NULL : ou_getattr_opt(arg, OU_ID(__typing_is_unpacked_typevartuple__));
    if (!unpack && ou_err_pending()) return -1;
    int variadic = unpack ? ou_truth(unpack) : 0;
    if (variadic < 0) return -1;
    OU_AUTO ou_obj *subst = ou_getattr_opt(arg, OU_ID(__typing_subst__));
    if (!subst && ou_err_pending()) return -1;
    OU_AUTO ou_obj *value = NULL;
    if (subst) {
        ou_ssize at = position(params, arg);
        value = at < 0 ? ou_incref(arg) : ou_call1(subst, ou_list_at(items, at));
    } else {
        value = substitute_inner(arg, params, items);
    }
    if (!value) return -1;
    return variadic && ou_tuple_check(value) ? ou_list_extend(out, value)
                                             : ou_list_append(out, value);
}

/* Lets variables with __typing_prepare_subst__ (TypeVarTuple, ParamSpec) rearrange the items. */
OU_NEW static ou_obj *prepare(ou_obj *self, ou_obj *params, ou_obj *item)
{
    OU_AUTO ou_obj *items = unpack_items(item);
    for (ou_ssize i = 0; items && i < ou_tuple_len(params); i++) {
        OU_AUTO ou_obj *f = ou_getattr_opt(ou_tuple_at(params, i), OU_ID(__typing_prepare_subst__));
        if (!f && ou_err_pending()) return NULL;
        if (!f || f == &ou_none) continue;
        OU_AUTO ou_obj *tuple = ou_list_to_tuple(items);
        OU_AUTO ou_obj *changed = tuple ? ou_call2(f, self, tuple) : NULL;
        if (!changed) return NULL;
        ou_setref(&items, ou_list_from(changed));
    }
    return ou_take(&items);
}

ou_obj *ou_typing_substitute(ou_obj *self, ou_obj *args, ou_obj *params, ou_obj *item)
{
    ou_ssize n = ou_tuple_len(params);
    if (n == 0) return ou_raise(&ou_exc_TypeError, "%R is not a generic class", self);
    OU_AUTO ou_obj *items = prepare(self, params, item);
    if (!items) return NULL;
    if (ou_list_len(items) != n) {
        return ou_raise(&ou_exc_TypeError, "Too %s arguments for %R; actual %zd, expected %zd",
                        ou_list_len(items) > n ? "many" : "few", self, ou_list_len(items), n);
    }
    OU_AUTO ou_obj *out = ou_list_new(0);
    for (ou_ssize i = 0; out && i < ou_tuple_len(args); i++) {
        if (substitute(out, ou_tuple_at(args, i), params, items) < 0) return NULL;
    }
    return out ? ou_list_to_tuple(out) : NULL;
}

static ou_obj *parameters(ou_generic_alias *a)
{
    if (!a->parameters) a->parameters = ou_typing_parameters(a->args);
    return a->parameters;
}

OU_NEW static ou_obj *getitem(ou_obj *self, ou_obj *item)
{
    ou_generic_alias *a = OU_CAST(ou_generic_alias, self);
    ou_obj *params = parameters(a);
    OU_AUTO ou_obj *args = params ? ou_typing_substitute(self, a->args, params, item) : NULL;
    ou_obj *r = args ? ou_generic_alias_new(a->origin, args) : NULL;
    if (r) OU_CAST(ou_generic_alias, r)->starred = a->starred;
    return r;
}

/* ---- text ------------------------------------------------------------------------------------ */

int ou_typing_repr_item(ou_strbuf *b, ou_obj *p)
{
    if (p == &ou_ellipsis) return ou_strbuf_ascii(b, "...");
    OU_AUTO ou_obj *origin = ou_getattr_opt(p, OU_ID(__origin__));
    OU_AUTO ou_obj *args = origin ? ou_getattr_opt(p, OU_ID(__args__)) : NULL;
    if (args) return ou_strbuf_repr(b, p);
    if (ou_err_pending()) return -1;
    OU_AUTO ou_obj *qualname = ou_getattr_opt(p, OU_ID(__qualname__));
    OU_AUTO ou_obj *module = qualname ? ou_getattr_opt(p, OU_ID(__module__)) : NULL;
    if (ou_err_pending()) return -1;
    if (!qualname || !module || module == &ou_none) return ou_strbuf_repr(b, p);
    if (!ou_str_check(module) || !ou_str_equal_ascii(module, "builtins")) {
        OU_AUTO ou_obj *text = ou_str_of(module);
        if (!text || ou_strbuf_str(b, text) < 0 || ou_strbuf_ascii(b, ".") < 0) return -1;
    }
    OU_AUTO ou_obj *text = ou_str_of(qualname);
    return text ? ou_strbuf_str(b, text) : -1;
}

static int write_repr(ou_strbuf *b, const ou_generic_alias *a)
{
    if (a->starred) ou_strbuf_ascii(b, "*");
    if (ou_typing_repr_item(b, a->origin) < 0) return -1;
    ou_strbuf_ascii(b, "[");
    ou_ssize n = ou_tuple_len(a->args);
    for (ou_ssize i = 0; i < n; i++) {
        if (i) ou_strbuf_ascii(b, ", ");
        if (ou_typing_repr_item(b, ou_tuple_at(a->args, i)) < 0) return -1;
    }
    return ou_strbuf_ascii(b, n ? "]" : "()]");
}

OU_NEW static ou_obj *repr(ou_obj *o)
{
    ou_strbuf b = { 0 };
    if (write_repr(&b, OU_CAST(ou_generic_alias, o)) == 0) return ou_strbuf_finish(&b);
    ou_strbuf_free(&b);
    return NULL;
}

/* ---- behaviour ------------------------------------------------------------------------------- */

static bool own_attribute(const ou_str *name)
{
    static const char *const own[] = { "__class__",       "__origin__",
                                       "__args__",        "__unpacked__",
                                       "__parameters__",  "__typing_unpacked_tuple_args__",
                                       "__mro_entries__", "__reduce_ex__",
                                       "__reduce__",      "__copy__",
                                       "__deepcopy__" };
    for (size_t i = 0; i < sizeof own / sizeof *own; i++) {
        if (ou_str_equal_ascii(name, own[i])) return true;
    }
    return false;
}

OU_NEW static ou_obj *getattr(ou_obj *o, ou_str *name)
{
    if (own_attribute(name)) return ou_generic_getattr(o, name);
    return ou_getattr(OU_CAST(ou_generic_alias, o)->origin, name);
}

OU_NEW static ou_obj *call(ou_obj *o, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    OU_AUTO ou_obj *self = ou_incref(o);
    ou_obj *r = ou_call(OU_CAST(ou_generic_alias, o)->origin, args, n, kwnames);
    if (!r || ou_setattr(r, OU_ID(__orig_class__), self) == 0) return r;
    if (ou_err_take_if(&ou_exc_AttributeError) || ou_err_take_if(&ou_exc_TypeError)) return r;
    ou_decref(r);
    return NULL;
}

static ou_hash hash(ou_obj *o)
{
    if (ou_stack_check() < 0) return -1;
    const ou_generic_alias *a = OU_CAST(ou_generic_alias, o);
    ou_hash x = ou_hash_of(a->origin), y = x == -1 ? -1 : ou_hash_of(a->args);
    if (y == -1) return -1;
    return (x ^ y) == -1 ? -2 : x ^ y;
}

OU_NEW static ou_obj *richcmp(ou_obj *p, ou_obj *q, int op)
{
    bool both =
        ou_is_instance(p, &ou_generic_alias_type) && ou_is_instance(q, &ou_generic_alias_type);
    if (!both || (op != OU_EQ && op != OU_NE)) return ou_incref(&ou_notimplemented);
    const ou_generic_alias *a = OU_CAST(ou_generic_alias, p), *b = OU_CAST(ou_generic_alias, q);
    int same = a->starred == b->starred ? ou_eq(a->origin, b->origin) : 0;
    if (same > 0) same = ou_eq(a->args, b->args);
    return same < 0 ? NULL : ou_bool(same == (op == OU_EQ));
}

OU_NEW static ou_obj *iter(ou_obj *o)
{
    ou_alias_iter *it = ou_gc_new(&ou_generic_alias_iter_type.map, sizeof *it);
    if (!it) return NULL;
    it->alias = ou_incref(o);
    ou_gc_track(it);
    return (ou_obj *)it;
}

OU_NEW static ou_obj *mro_entries(ou_obj *const *v)
{
    return ou_tuple1(ou_incref(OU_CAST(ou_generic_alias, v[0])->origin));
}

OU_NEW static ou_obj *instancecheck(ou_obj *const *v)
{
    (void)v;
    return ou_raise(&ou_exc_TypeError, "isinstance() argument 2 cannot be a parameterized generic");
}

OU_NEW static ou_obj *subclasscheck(ou_obj *const *v)
{
    (void)v;
    return ou_raise(&ou_exc_TypeError, "issubclass() argument 2 cannot be a parameterized generic");
}

OU_NEW static ou_obj *reduce(ou_obj *const *v)
{
    ou_generic_alias *a = OU_CAST(ou_generic_alias, v[0]);
    if (a->starred) {
        OU_AUTO ou_obj *copy = ou_generic_alias_new(a->origin, a->args);
        OU_AUTO ou_obj *it = copy ? ou_iter(copy) : NULL;
        OU_AUTO ou_obj *f = it ? ou_import_from("builtins", "next") : NULL;
        return f ? ou_tuple2(ou_take(&f), ou_tuple1(ou_take(&it))) : NULL;
    }
    return ou_tuple2(ou_incref(&ou_generic_alias_type),
                     ou_tuple2(ou_incref(a->origin), ou_incref(a->args)));
}

OU_NEW static ou_obj *dir(ou_obj *const *v)
{
    static const char *const own[] = { "__origin__",
                                       "__args__",
                                       "__unpacked__",
                                       "__parameters__",
                                       "__typing_unpacked_tuple_args__",
                                       "__mro_entries__",
                                       "__reduce_ex__",
                                       "__reduce__",
                                       "__copy__",
                                       "__deepcopy__",
                                       "__class__" };
    OU_AUTO ou_obj *names = ou_dir(OU_CAST(ou_generic_alias, v[0])->origin);
    for (size_t i = 0; names && i < sizeof own / sizeof *own; i++) {
        OU_AUTO ou_obj *s = ou_str_from(own[i]);
        int has = s ? ou_contains(names, s) : -1;
        if (has < 0 || (!has && ou_list_append(names, s) < 0)) return NULL;
    }
    return ou_take(&names);
}

OU_NEW static ou_obj *get_parameters(ou_obj *o)
{
    return ou_xincref(parameters(OU_CAST(ou_generic_alias, o)));
}

OU_NEW static ou_obj *get_unpacked_args(ou_obj *o)
{
    const ou_generic_alias *a = OU_CAST(ou_generic_alias, o);
    return ou_incref(a->starred && a->origin == (ou_obj *)&ou_tuple_type ? a->args : &ou_none);
}

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    const ou_generic_alias *a = OU_CAST(ou_generic_alias, o);
    OU_VISIT(a->origin);
    OU_VISIT(a->args);
    OU_VISIT(a->parameters);
    return 0;
}

static void dealloc(ou_obj *o)
{
    ou_generic_alias *a = OU_CAST(ou_generic_alias, o);
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    if (o->refs & OU_HAS_WEAKREF) ou_weak_clear(o);
    OU_CLEAR(a->origin);
    OU_CLEAR(a->args);
    OU_CLEAR(a->parameters);
    ou_obj_free(o);
    ou_dealloc_leave();
}

static ou_fndef methods[] = {
    OU_FN_AS("__mro_entries__", mro_entries, "(bases, /)", "The class to derive from."),
    OU_FN_AS("__instancecheck__", instancecheck, "(instance, /)", "Refuses."),
    OU_FN_AS("__subclasscheck__", subclasscheck, "(subclass, /)", "Refuses."),
    OU_FN_AS("__reduce__", reduce, "()", "Helper for pickle."),
    OU_FN_AS("__dir__", dir, "()", "Names of the origin and of the alias itself."),
    { 0 }
};

static const ou_member members[] = {
    { "__origin__", OU_MEMBER_OBJECT, false, offsetof(ou_generic_alias, origin), NULL },
    { "__args__", OU_MEMBER_OBJECT, false, offsetof(ou_generic_alias, args), NULL },
    { "__unpacked__", OU_MEMBER_BOOL, false, offsetof(ou_generic_alias, starred), NULL },
    { 0 }
};

static const ou_getset getsets[] = {
    { "__parameters__", get_parameters, NULL, NULL },
    { "__typing_unpacked_tuple_args__", get_unpacked_args, NULL, NULL },
    { 0 }
};

ou_type ou_generic_alias_type = {
    .head = OU_TYPE_HEAD,
    .map = { .traverse = traverse,
             .dealloc = dealloc,
             .type = &ou_generic_alias_type,
             .layout = OU_LAYOUT_CUSTOM,
             .flags = OU_MF_GC },
    .name = "types.GenericAlias",
    .doc = "Represent a PEP 585 generic type",
    .size = sizeof(ou_generic_alias),
    .flags = OU_TF_SUBCLASSABLE | OU_TF_WEAKREF,
    .new_ = new_,
    .call = call,
    .repr = repr,
    .hash = hash,
    .richcmp = richcmp,
    .getattr = getattr,
    .iter = iter,
    .or_ = ou_union_or,
    .getitem = getitem,
    .methods = methods,
    .members = members,
    .getsets = getsets,
};

/* ---- *tuple[int]: iteration yields the starred form once ------------------------------------- */

OU_NEW static ou_obj *iter_next(ou_obj *o)
{
    ou_alias_iter *it = OU_CAST(ou_alias_iter, o);
    if (!it->alias) return NULL;
    const ou_generic_alias *a = OU_CAST(ou_generic_alias, it->alias);
    ou_obj *r = ou_generic_alias_new(a->origin, a->args);
    if (!r) return NULL;
    OU_CAST(ou_generic_alias, r)->starred = true;
    OU_CLEAR(it->alias);
    return r;
}

static int iter_traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(OU_CAST(ou_alias_iter, o)->alias);
    return 0;
}

static void iter_clear(ou_obj *o)
{
    OU_CLEAR(OU_CAST(ou_alias_iter, o)->alias);
}

static void iter_dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    OU_CLEAR(OU_CAST(ou_alias_iter, o)->alias);
    ou_obj_free(o);
    ou_dealloc_leave();
}

ou_type ou_generic_alias_iter_type = {
    .head = OU_TYPE_HEAD,
    .map = { .traverse = iter_traverse, .clear = iter_clear, .dealloc = iter_dealloc,
             .type = &ou_generic_alias_iter_type, .layout = OU_LAYOUT_CUSTOM, .flags = OU_MF_GC },
    .name = "generic_alias_iterator",
    .size = sizeof(ou_alias_iter),
    .iter = ou_self_iter,
    .next = iter_next,
};
