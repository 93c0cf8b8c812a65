/* vm/object/objecttype.c - the class object: what every instance can do. */
#include "gc/collect.h"
#include "vm/object/dict.h"
#include "vm/object/int.h"
#include "vm/object/list.h"
#include "vm/object/shape.h"
#include "vm/object/slots.h"
#include "vm/object/str.h"
#include "vm/object/objects.h"

/* ---- making ---------------------------------------------------------------------------------- */

OU_COLD static void *abstract_error(ou_type *cls)
{
    OU_AUTO ou_obj *set = ou_getattr((ou_obj *)cls, OU_ID(__abstractmethods__));
    OU_AUTO ou_obj *names = set ? ou_list_from(set) : NULL;
    if (!names || ou_list_sort(names, NULL, false) < 0) return NULL;
    OU_AUTO ou_obj *comma = ou_str_from(", ");
    OU_AUTO ou_obj *text = comma ? ou_str_join(comma, names) : NULL;
    if (!text) return NULL;
    return ou_raise(&ou_exc_TypeError,
                    "Can't instantiate abstract class %s with abstract method%s %U", cls->name,
                    ou_list_len(names) > 1 ? "s" : "", text);
}

ou_obj *ou_object_new(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)args;
    if (ou_unlikely(n || (kwnames && ou_tuple_len(kwnames)))) {
        if (cls->new_ != ou_object_new) {
            return ou_raise(
                &ou_exc_TypeError,
                "object.__new__() takes exactly one argument (the type to instantiate)");
        }
        if (cls->init == ou_object_init)
            return ou_raise(&ou_exc_TypeError, "%s() takes no arguments", cls->name);
    }
    if (ou_unlikely(cls->flags & OU_TF_ABSTRACT)) return abstract_error(cls);
    ou_obj *o = ou_alloc_instance(cls, 0);
    if (o && (o->map->flags & OU_MF_GC)) ou_gc_track(o);
    return o;
}

int ou_object_init(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)args;
    if (!n && !(kwnames && ou_tuple_len(kwnames))) return 0;
    const ou_type *t = ou_typeof(self);
    if (t->init != ou_object_init) {
        return ou_raise_int(
            &ou_exc_TypeError,
            "object.__init__() takes exactly one argument (the instance to initialize)");
    }
    if (t->new_ == ou_object_new && !(t->flags & OU_TF_NO_NEW)) {
        return ou_raise_int(&ou_exc_TypeError,
                            "%s.__init__() takes exactly one argument (the instance to initialize)",
                            t->name);
    }
    return 0;
}

static void dealloc(ou_obj *o)
{
    ou_obj_free(o);
}

/* ---- text, hash, comparison ------------------------------------------------------------------ */

OU_NEW static ou_obj *repr(ou_obj *o)
{
    ou_type *t = ou_typeof(o);
    if (!(t->flags & OU_TF_HEAP)) return ou_str_format("<%s object at %p>", t->name, (void *)o);
    OU_AUTO ou_obj *mod = ou_type_module(t);
    if (!mod) ou_err_clear();
    if (!mod || !ou_str_check(mod) || ou_str_equal_ascii(mod, "builtins")) {
        return ou_str_format("<%s object at %p>", t->name, (void *)o);
    }
    OU_AUTO ou_obj *name = (ou_obj *)ou_type_qualname(t);
    return name ? ou_str_format("<%U.%U object at %p>", mod, name, (void *)o) : NULL;
}

OU_NEW static ou_obj *str(ou_obj *o)
{
    ou_unaryfn *f = ou_typeof(o)->repr;
    return f && f != str ? f(o) : repr(o);
}

static ou_hash hash(ou_obj *o)
{
    ou_hash h = (ou_hash)((uintptr_t)o >> 4 | (uintptr_t)o << 60);
    return h == -1 ? -2 : h;
}

OU_NEW static ou_obj *richcmp(ou_obj *a, ou_obj *b, int op)
{
    if (op == OU_EQ) return ou_incref(a == b ? (ou_obj *)&ou_true : &ou_notimplemented);
    if (op != OU_NE) return ou_incref(&ou_notimplemented);
    const ou_type *t = ou_typeof(a);
    if (!t->richcmp) return ou_incref(&ou_notimplemented);
    ou_obj *r = t->richcmp(a, b, OU_EQ);
    if (!r || r == &ou_notimplemented) return r;
    int truth = ou_truth(r);
    ou_decref(r);
    return truth < 0 ? NULL : ou_bool(!truth);
}

OU_NEW static ou_obj *format(ou_obj *const *v)
{
    if (!ou_str_check(v[1]))
        return ou_raise(&ou_exc_TypeError, "__format__() argument must be str, not %#T", v[1]);
    if (ou_str_len(v[1])) {
        return ou_raise(&ou_exc_TypeError, "unsupported format string passed to %T.__format__",
                        v[0]);
    }
    return ou_str_of(v[0]);
}

/* ---- pickling -------------------------------------------------------------------------------- */

/* __slots__ names of the class and its bases, as copyreg finds (and keeps) them: a list or None. */
OU_NEW static ou_obj *slot_names(ou_type *t)
{
    if (t->flags & OU_TF_HEAP) {
        ou_obj *known = ou_dict_get_str(t->dict, OU_ID(__slotnames__));
        if (known) return ou_incref(known);
        if (ou_err_pending()) return NULL;
    }
    OU_AUTO ou_obj *f = ou_import_from("copyreg", "_slotnames");
    ou_obj *names = f ? ou_call1(f, (ou_obj *)t) : NULL;
    if (names && names != &ou_none && !ou_list_check(names)) {
        ou_decref(names);
        return ou_raise(&ou_exc_TypeError, "copyreg._slotnames didn't return a list or None");
    }
    return names;
}

/* The values of __slots__ members as a dict, or None. */
OU_NEW static ou_obj *slot_values(ou_obj *o, ou_obj *names)
{
    if (names == &ou_none || ou_list_len(names) == 0) return ou_new_none();
    OU_AUTO ou_obj *dict = ou_dict_new();
    for (ou_ssize i = 0; dict && i < ou_list_len(names); i++) {
        OU_AUTO ou_obj *name = (ou_obj *)ou_attr_name(ou_list_at(names, i));
        if (!name) return NULL;
        OU_AUTO ou_obj *value = ou_getattr_opt(o, OU_CAST(ou_str, name));
        if (!value && ou_err_pending()) return NULL;
        if (value && ou_dict_set(dict, name, value) < 0) return NULL;
    }
    if (dict && ou_dict_len(dict) == 0) return ou_new_none();
    return ou_take(&dict);
}

static bool has_attributes(ou_obj *o)
{
    if (ou_typeof(o)->inst_kind == OU_INST_INLINE && ou_shape_of(o)->kind == OU_INST_INLINE)
        return ou_shape_of(o)->nkeys > 0;
    ou_obj **at = ou_inst_dict_at(o);
    return at && *at && ou_dict_len(*at) > 0;
}

OU_NEW static ou_obj *default_state(ou_obj *o, bool required)
{
    ou_type *t = ou_typeof(o);
    if (required && ((t->flags & OU_TF_VARSIZE) || t == &ou_memoryview_type))
        return ou_raise(&ou_exc_TypeError, "cannot pickle %s objects", t->name);
    OU_AUTO ou_obj *state = has_attributes(o) ? ou_inst_dict(o) : ou_new_none();
    OU_AUTO ou_obj *names = state ? slot_names(t) : NULL;
    if (!names) return NULL;
    if (required) {
        size_t basic = sizeof(ou_obj) + t->nslots * sizeof(ou_obj *);
        if ((t->flags & OU_TF_HAS_DICT) && ou_type_static_base(t)->inst_at)
            basic += sizeof(ou_obj *);
        if (t->size > basic)
            return ou_raise(&ou_exc_TypeError, "cannot pickle '%s' object", t->name);
    }
    OU_AUTO ou_obj *slots = slot_values(o, names);
    if (!slots) return NULL;
    if (slots == &ou_none) return ou_take(&state);
    return ou_tuple2(ou_take(&state), ou_take(&slots));
}

OU_NEW static ou_obj *getstate(ou_obj *const *v)
{
    return default_state(v[0], false);
}

OU_NEW static ou_obj *state_of(ou_obj *o, bool required)
{
    OU_AUTO ou_obj *f = ou_getattr(o, OU_ID(__getstate__));
    if (!f) return NULL;
    if (OU_IS(f, ou_cfunction_type) && OU_CAST(ou_cfunction, f)->self == o
        && OU_CAST(ou_cfunction, f)->def->fn == getstate) {
        return default_state(o, required);
    }
    return ou_call0(f);
}

static int check_newargs_ex(ou_obj *r)
{
    if (!ou_tuple_check(r)) {
        return ou_raise_int(&ou_exc_TypeError, "__getnewargs_ex__ should return a tuple, not '%T'",
                            r);
    }
    if (ou_tuple_len(r) != 2) {
        return ou_raise_int(&ou_exc_ValueError,
                            "__getnewargs_ex__ should return a tuple of length 2, not %zd",
                            ou_tuple_len(r));
    }
    if (!ou_tuple_check(ou_tuple_at(r, 0))) {
        return ou_raise_int(
            &ou_exc_TypeError,
            "first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '%T'",
            ou_tuple_at(r, 0));
    }
    if (!ou_dict_check(ou_tuple_at(r, 1))) {
        return ou_raise_int(
            &ou_exc_TypeError,
            "second item of the tuple returned by __getnewargs_ex__ must be a dict, not '%T'",
            ou_tuple_at(r, 1));
    }
    return 0;
}

/* Arguments for __new__: *args and *kwargs stay NULL if the class says nothing.  0 / -1. */
static int new_arguments(ou_obj *o, ou_obj **args, ou_obj **kwargs)
{
    OU_AUTO ou_obj *ex = ou_lookup_special(o, OU_ID(__getnewargs_ex__));
    if (!ex && ou_err_pending()) return -1;
    if (ex) {
        OU_AUTO ou_obj *r = ou_call0(ex);
        if (!r || check_newargs_ex(r) < 0) return -1;
        *args = ou_incref(ou_tuple_at(r, 0));
        *kwargs = ou_incref(ou_tuple_at(r, 1));
        return 0;
    }
    OU_AUTO ou_obj *f = ou_lookup_special(o, OU_ID(__getnewargs__));
    if (!f) return ou_err_pending() ? -1 : 0;
    OU_AUTO ou_obj *r = ou_call0(f);
    if (!r) return -1;
    if (!ou_tuple_check(r))
        return ou_raise_int(&ou_exc_TypeError, "__getnewargs__ should return a tuple, not '%T'", r);
    *args = ou_take(&r);
    return 0;
}

/* (cls,) + args */
OU_NEW static ou_obj *prepend_class(ou_type *cls, ou_obj *args)
{
    ou_ssize n = args ? ou_tuple_len(args) : 0;
    ou_obj *t = ou_tuple_new(n + 1);
    if (!t) return NULL;
    OU_CAST(ou_tuple, t)->items[0] = ou_incref(cls);
    for (ou_ssize i = 0; i < n; i++)
        OU_CAST(ou_tuple, t)->items[i + 1] = ou_incref(ou_tuple_at(args, i));
    ou_gc_track(t);
    return t;
}

/* (callable, its arguments) that make an object like o. */
OU_NEW static ou_obj *constructor(ou_obj *o, ou_obj *args, ou_obj *kwargs)
{
    ou_type *cls = ou_typeof(o);
    if (!kwargs || ou_dict_len(kwargs) == 0) {
        OU_AUTO ou_obj *f = ou_import_from("copyreg", "__newobj__");
        return f ? ou_tuple2(ou_take(&f), prepend_class(cls, args)) : NULL;
    }
    OU_AUTO ou_obj *f = ou_import_from("copyreg", "__newobj_ex__");
    if (!f) return NULL;
    return ou_tuple2(ou_take(&f), ou_tuple3(ou_incref(cls), ou_incref(args), ou_incref(kwargs)));
}

OU_NEW static ou_obj *dict_items_of(ou_obj *o)
{
    OU_AUTO ou_obj *items = ou_call_method0(o, OU_ID(items));
    return items ? ou_iter(items) : NULL;
}

OU_NEW static ou_obj *reduce_2(ou_obj *o)
{
    const ou_type *cls = ou_typeof(o);
    if (!cls->new_ || (cls->flags & OU_TF_NO_NEW))
        return ou_raise(&ou_exc_TypeError, "cannot pickle '%s' object", cls->name);
    OU_AUTO ou_obj *args = NULL;
    OU_AUTO ou_obj *kwargs = NULL;
    if (new_arguments(o, &args, &kwargs) < 0) return NULL;
    OU_AUTO ou_obj *make = constructor(o, args, kwargs);
    OU_AUTO ou_obj *state =
        make ? state_of(o, !(args || ou_list_check(o) || ou_dict_check(o))) : NULL;
    OU_AUTO ou_obj *list = !state ? NULL : ou_list_check(o) ? ou_iter(o) : ou_new_none();
    OU_AUTO ou_obj *dict = !list ? NULL : ou_dict_check(o) ? dict_items_of(o) : ou_new_none();
    if (!dict) return NULL;
    ou_obj *v[] = { ou_incref(ou_tuple_at(make, 0)), ou_incref(ou_tuple_at(make, 1)),
                    ou_take(&state), ou_take(&list), ou_take(&dict) };
    return ou_tuple_from_stolen(v, 5);
}

OU_NEW static ou_obj *common_reduce(ou_obj *o, int proto)
{
    if (proto >= 2) return reduce_2(o);
    OU_AUTO ou_obj *f = ou_import_from("copyreg", "_reduce_ex");
    OU_AUTO ou_obj *p = f ? ou_int_new(proto) : NULL;
    return p ? ou_call2(f, o, p) : NULL;
}

OU_NEW static ou_obj *reduce(ou_obj *const *v)
{
    return common_reduce(v[0], 0);
}

OU_NEW static ou_obj *reduce_ex(ou_obj *const *v)
{
    int proto;
    if (ou_as_int(v[1], &proto) < 0) return NULL;
    ou_type *owner;
    if (ou_type_lookup_owner(ou_typeof(v[0]), OU_ID(__reduce__), &owner)
        && owner != &ou_object_type) {
        return ou_call_method0(v[0], OU_ID(__reduce__));
    }
    return common_reduce(v[0], proto);
}

/* ---- other methods --------------------------------------------------------------------------- */

OU_NEW static ou_obj *subclasshook(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)self;
    (void)args;
    (void)n;
    (void)kwnames;
    return ou_incref(&ou_notimplemented);
}

OU_NEW static ou_obj *init_subclass(ou_obj *const *v)
{
    (void)v;
    return ou_new_none();
}

OU_NEW static ou_obj *size_of(ou_obj *const *v)
{
    const ou_type *t = ou_typeof(v[0]);
    if (v[0]->refs >= OU_IMMORTAL) return ou_int_new(t->size);
    return ou_int_new((int64_t)ou_mem_size(v[0]));
}

/* Adds the names of a class and its bases. */
static int merge_class(ou_obj *dict, ou_obj *cls)
{
    OU_AUTO ou_obj *d = ou_getattr_opt(cls, OU_ID(__dict__));
    if (!d && ou_err_pending()) return -1;
    if (d && ou_dict_update(dict, d) < 0) return -1;
    OU_AUTO ou_obj *bases = ou_getattr_opt(cls, OU_ID(__bases__));
    if (!bases) return ou_err_pending() ? -1 : 0;
    if (!ou_tuple_check(bases)) return 0;
    for (ou_ssize i = 0; i < ou_tuple_len(bases); i++) {
        if (merge_class(dict, ou_tuple_at(bases, i)) < 0) return -1;
    }
    return 0;
}

OU_NEW static ou_obj *dir(ou_obj *const *v)
{
    OU_AUTO ou_obj *own = ou_getattr_opt(v[0], OU_ID(__dict__));
    if (!own && ou_err_pending()) return NULL;
    OU_AUTO ou_obj *dict = own && ou_dict_check(own) ? ou_dict_copy(own) : ou_dict_new();
    if (!dict) return NULL;
    OU_AUTO ou_obj *cls = ou_getattr_opt(v[0], OU_ID(__class__));
    if (!cls && ou_err_pending()) return NULL;
    if (cls && merge_class(dict, cls) < 0) return NULL;
    return ou_dict_keys(dict);
}

OU_NEW static ou_obj *get_class(ou_obj *o)
{
    return ou_incref(ou_typeof(o));
}

static ou_fndef methods[] = {
    OU_FN_AS("__reduce_ex__", reduce_ex, "(protocol, /)", "Helper for pickle."),
    OU_FN_AS("__reduce__", reduce, "()", "Helper for pickle."),
    OU_FN_AS("__getstate__", getstate, "()", "Helper for pickle."),
    OU_RAW_FLAGS("__subclasshook__", subclasshook, "(*args)", OU_FN_CLASS,
                 "Abstract classes can override this."),
    OU_FN_FLAGS("__init_subclass__", init_subclass, "()", OU_FN_CLASS,
                "Called when a class is subclassed."),
    OU_FN_AS("__format__", format, "(format_spec, /)", "Default object formatter."),
    OU_FN_AS("__sizeof__", size_of, "()", "Size of object in memory, in bytes."),
    OU_FN_AS("__dir__", dir, "()", "Default dir() implementation."),
    { 0 }
};

static const ou_getset getsets[] = {
    { "__class__", get_class, ou_object_set_class, "the object's class" },
    { 0 }
};

ou_type ou_object_type = {
    .head = OU_TYPE_HEAD,
    .map = { .dealloc = dealloc, .type = &ou_object_type, .layout = OU_LAYOUT_LEAF },
    .name = "object",
    .doc = "The base class of the class hierarchy.",
    .size = sizeof(ou_obj),
    .flags = OU_TF_SUBCLASSABLE,
    .new_ = ou_object_new,
    .init = ou_object_init,
    .repr = repr,
    .str = str,
    .hash = hash,
    .richcmp = richcmp,
    .getattr = ou_generic_getattr,
    .setattr = ou_generic_setattr,
    .methods = methods,
    .getsets = getsets,
};
