/* vm/object/class.c - making classes: type.__new__, from the namespace to __init_subclass__. */
#include "gc/weak.h"
#include "vm/object/dict.h"
#include "vm/object/exc.h"
#include "vm/object/list.h"
#include "vm/object/shape.h"
#include "vm/object/slots.h"
#include "vm/object/str.h"

#include <string.h>

typedef struct maker {
    ou_type *meta, *base;
    ou_str *name;
    ou_tuple *bases;
    ou_dict *ns;                     /* the copy that becomes the class's dict */
    ou_obj *slots;                   /* list of mangled names, sorted; NULL: no __slots__ */
    bool may_dict, may_weak, add_dict, add_weak;
} maker;

/* ---- __slots__ ------------------------------------------------------------------------------- */

/* _Class__name for private names. */
OU_NEW static ou_obj *mangle(ou_str *cls, ou_obj *ident)
{
    ou_ssize n = ou_str_len(ident);
    if (n < 2 || ou_str_at(ident, 0) != '_' || ou_str_at(ident, 1) != '_') return ou_incref(ident);
    if (n > 3 && ou_str_at(ident, n - 1) == '_' && ou_str_at(ident, n - 2) == '_')
        return ou_incref(ident);
    ou_ssize skip = 0;
    while (skip < ou_str_len(cls) && ou_str_at(cls, skip) == '_') skip++;
    if (skip == ou_str_len(cls)) return ou_incref(ident);
    OU_AUTO ou_obj *stem = ou_str_sub((ou_obj *)cls, skip, ou_str_len(cls));
    return stem ? ou_str_format("_%U%U", stem, ident) : NULL;
}

static int add_slot(maker *m, ou_obj *name)
{
    if (!ou_str_check(name)) {
        return ou_raise_int(&ou_exc_TypeError, "__slots__ items must be strings, not '%T'", name);
    }
    if (!ou_str_is_identifier(name))
        return ou_raise_int(&ou_exc_TypeError, "__slots__ must be identifiers");
    if (ou_str_equal_ascii(name, "__dict__")) {
        if (!m->may_dict || m->add_dict) {
            return ou_raise_int(&ou_exc_TypeError, "__dict__ slot disallowed: we already got one");
        }
        m->add_dict = true;
        return 0;
    }
    if (ou_str_equal_ascii(name, "__weakref__")) {
        if (!m->may_weak || m->add_weak) {
            return ou_raise_int(
                &ou_exc_TypeError,
                "__weakref__ slot disallowed: either we already got one, or __itemsize__ != 0");
        }
        m->add_weak = true;
        return 0;
    }
    OU_AUTO ou_obj *mangled = mangle(m->name, name);
    if (!mangled) return -1;
    OU_AUTO ou_obj *key = (ou_obj *)ou_attr_name(mangled);
    if (!key || ou_list_append(m->slots, key) < 0) return -1;
    if (ou_dict_get_str(m->ns, OU_CAST(ou_str, key)) && !ou_str_equal_ascii(key, "__qualname__")
        && !ou_str_equal_ascii(key, "__classcell__")) {
        return ou_raise_int(&ou_exc_ValueError, "%R in __slots__ conflicts with class variable",
                            key);
    }
    return ou_err_pending() ? -1 : 0;
}

/* int, tuple, bytes and type keep something behind their fixed part. */
static bool has_items(const ou_type *t)
{
    return (t->flags & (OU_TF_INT | OU_TF_TYPE))
           || ((t->flags & OU_TF_VARSIZE) && !(t->flags & OU_TF_STR));
}

static int read_slots(maker *m)
{
    m->may_dict = !(m->base->flags & OU_TF_HAS_DICT);
    m->may_weak = !(m->base->flags & OU_TF_WEAKREF) && !has_items(m->base);
    ou_obj *given = ou_dict_get_str(m->ns, OU_ID(__slots__));
    if (!given) {
        if (ou_err_pending()) return -1;
        m->add_dict = m->may_dict;
        m->add_weak = m->may_weak;
        return 0;
    }
    OU_AUTO ou_obj *names =
        ou_str_check(given) ? ou_tuple1(ou_incref(given)) : ou_tuple_from(given);
    if (!names) return -1;
    m->slots = ou_list_new(0);
    if (!m->slots) return -1;
    if (ou_tuple_len(names) && has_items(m->base)) {
        return ou_raise_int(&ou_exc_TypeError,
                            "nonempty __slots__ not supported for subtype of '%s'", m->base->name);
    }
    for (ou_ssize i = 0; i < ou_tuple_len(names); i++) {
        if (add_slot(m, ou_tuple_at(names, i)) < 0) return -1;
    }
    if (ou_list_sort(m->slots, NULL, false) < 0) return -1;
    /* a base that does not give the layout may still bring a dict or weak references */
    for (ou_ssize i = 0; i < ou_tuple_len(m->bases); i++) {
        const ou_type *b = OU_CAST(ou_type, ou_tuple_at(m->bases, i));
        if (b == m->base) continue;
        if (m->may_dict && (b->flags & OU_TF_HAS_DICT)) m->add_dict = true;
        if (m->may_weak && (b->flags & OU_TF_WEAKREF)) m->add_weak = true;
    }
    return 0;
}

/* ---- the type object ------------------------------------------------------------------------- */

static void set_layout(ou_type *t, const maker *m)
{
    const ou_type *base = m->base;
    const uint32_t bits = OU_TF_INT | OU_TF_LIST | OU_TF_TUPLE | OU_TF_BYTES | OU_TF_STR
                          | OU_TF_DICT | OU_TF_EXC | OU_TF_TYPE | OU_TF_FLOAT | OU_TF_SET
                          | OU_TF_MATCH_SELF | OU_TF_HAS_DICT | OU_TF_VARSIZE | OU_TF_WEAKREF;
    const ou_type *root = ou_type_static_base(base);
    t->flags = OU_TF_HEAP | OU_TF_SUBCLASSABLE | (base->flags & bits);
    if (m->add_dict) t->flags |= OU_TF_HAS_DICT;
    if (m->add_weak) t->flags |= OU_TF_WEAKREF;
    unsigned added = m->slots ? (unsigned)ou_list_len(m->slots) : 0;
    t->slots_at = (uint16_t)ou_type_fixed_size(root);
    t->nslots = (uint16_t)(base->nslots + added);
    t->size = ou_type_fixed_size(base)
              + (t->flags & OU_TF_VARSIZE ? 0 : added * (uint32_t)sizeof(ou_obj *));
    t->itemsize = base->itemsize;
    t->map = root->map;
    t->map.type = t;
    t->map.version = 0;
    t->map.finalize = NULL;
}

/* UTF-8 of the name for C messages. */
static int set_name(ou_type *t, ou_obj *name)
{
    size_t n;
    char *tmp;
    OU_AUTO ou_obj *strict = ou_str_encode(name, "utf-8", NULL); /* no lone surrogates */
    const char *text = strict ? ou_str_utf8(name, &n, &tmp) : NULL;
    if (!text) return -1;
    char *copy = NULL;
    if (strlen(text) != n) {
        ou_raise(&ou_exc_ValueError, "type name must not contain null characters");
    } else if ((copy = ou_mem_new(n + 1))) {
        memcpy(copy, text, n + 1);
        ou_mem_free((void *)(uintptr_t)t->name);
        t->name = copy;
        ou_setref((ou_obj **)(void *)&t->name_obj, ou_incref(name));
    }
    ou_mem_free(tmp);
    return copy ? 0 : -1;
}

int ou_type_set_name(ou_type *t, ou_obj *name)
{
    return set_name(t, name);
}

OU_NEW static ou_type *alloc_type(maker *m)
{
    ou_type *t = OU_CAST(ou_type, ou_alloc_instance(m->meta, 0));
    if (!t) return NULL;
    set_layout(t, m);
    t->base = OU_CAST(ou_type, ou_incref(m->base));
    t->bases = OU_CAST(ou_tuple, ou_incref(m->bases));
    t->dict = OU_CAST(ou_dict, ou_incref(m->ns));
    if (set_name(t, (ou_obj *)m->name) < 0) {
        ou_decref(t);
        return NULL;
    }
    return t;
}

/* ---- filling the namespace ------------------------------------------------------------------- */

static int set_module(ou_dict *ns)
{
    if (ou_dict_get_str(ns, OU_ID(__module__))) return 0;
    if (ou_err_pending()) return -1;
    ou_dict *globals = ou_current_globals();
    ou_obj *name = globals ? ou_dict_get_str(globals, OU_ID(__name__)) : NULL;
    return name ? ou_dict_set_str(ns, OU_ID(__module__), name) : ou_err_pending() ? -1 : 0;
}

static int set_qualname(ou_type *t, ou_dict *ns)
{
    OU_AUTO ou_obj *given = ou_dict_pop(ns, (ou_obj *)OU_ID(__qualname__));
    if (!given && ou_err_pending()) return -1;
    if (given && !ou_str_check(given)) {
        return ou_raise_int(&ou_exc_TypeError, "type __qualname__ must be a str, not %T", given);
    }
    t->qualname = OU_CAST(ou_str, given ? ou_take(&given) : ou_incref(t->name_obj));
    return 0;
}

/* __new__ written as a plain function becomes a static method, two others class methods. */
static int wrap_function(ou_dict *ns, ou_str *name, ou_type *wrapper)
{
    ou_obj *f = ou_dict_get_str(ns, name);
    if (!f) return ou_err_pending() ? -1 : 0;
    if (!OU_IS(f, ou_function_type)) return 0;
    OU_AUTO ou_obj *wrapped = ou_call1((ou_obj *)wrapper, f);
    return wrapped ? ou_dict_set_str(ns, name, wrapped) : -1;
}

static int set_classcell(ou_type *t, ou_dict *ns)
{
    OU_AUTO ou_obj *cell = ou_dict_pop(ns, (ou_obj *)OU_ID(__classcell__));
    if (!cell) return ou_err_pending() ? -1 : 0;
    if (!OU_IS(cell, ou_cell_type)) {
        return ou_raise_int(&ou_exc_TypeError,
                            "__classcell__ must be a nonlocal cell, not %R",
                            (ou_obj *)ou_typeof(cell));
    }
    ou_setref(&OU_CAST(ou_cell, cell)->value, ou_incref(t));
    return 0;
}

/* The __dict__ of a built-in base (type, module) stands in for that of the classes above it. */
OU_BORROWED static ou_obj *inherited_dict(ou_obj *o)
{
    for (ou_type *t = ou_typeof(o); t; t = t->base) {
        ou_dict *own = t->flags & OU_TF_HEAP ? NULL : ou_type_dict(t);
        ou_obj *descr = own ? ou_dict_get_str(own, OU_ID(__dict__)) : NULL;
        if (descr) return descr;
    }
    return NULL;
}

OU_NEW static ou_obj *get_dict(ou_obj *o)
{
    ou_obj *descr = inherited_dict(o);
    if (descr) return ou_typeof(descr)->descr_get(descr, o, (ou_obj *)ou_typeof(o));
    ou_obj *dict = ou_inst_dict(o);
    if (dict || ou_err_pending()) return dict;
    return ou_raise(&ou_exc_AttributeError, "This object has no __dict__");
}

static int set_dict(ou_obj *o, ou_obj *value)
{
    ou_obj *descr = inherited_dict(o);
    if (descr) return ou_typeof(descr)->descr_set(descr, o, value);
    if (value && !ou_dict_check(value)) {
        return ou_raise_int(&ou_exc_TypeError, "__dict__ must be set to a dictionary, not a '%T'",
                            value);
    }
    return ou_inst_set_dict(o, value);
}

OU_NEW static ou_obj *get_weakref(ou_obj *o)
{
    ou_obj *w = (ou_obj *)ou_weak_first(o);
    return ou_incref(w ? w : &ou_none);
}

static const ou_getset dict_getset = { "__dict__", get_dict, set_dict,
                                       "dictionary for instance variables (if defined)" };
static const ou_getset weak_getset = { "__weakref__", get_weakref, NULL,
                                       "list of weak references to the object (if defined)" };

static int add_getset(ou_type *t, ou_str *name, const ou_getset *def)
{
    if (ou_dict_get_str(t->dict, name)) return 0;
    OU_AUTO ou_obj *d = ou_getset_descr_new(t, def);
    return d ? ou_dict_set_str(t->dict, name, d) : -1;
}

static int add_members(ou_type *t, const maker *m)
{
    ou_ssize n = m->slots ? ou_list_len(m->slots) : 0;
    bool behind = t->flags & OU_TF_VARSIZE;
    for (ou_ssize i = 0; i < n; i++) {
        ou_str *name = OU_CAST(ou_str, ou_list_at(m->slots, i));
        unsigned at = (m->base->nslots + (unsigned)i) * (unsigned)sizeof(ou_obj *);
        at += behind ? (unsigned)sizeof(ou_obj *) : t->slots_at;
        OU_AUTO ou_obj *d = ou_slot_member_new(t, name, at, behind);
        if (!d || ou_dict_set_str(t->dict, name, d) < 0) return -1;
    }
    if (m->add_dict && add_getset(t, OU_ID(__dict__), &dict_getset) < 0) return -1;
    if (m->add_weak && add_getset(t, OU_ID(__weakref__), &weak_getset) < 0) return -1;
    return 0;
}

/* Equality without a hash makes instances unhashable; a docstring is always there. */
static int add_defaults(ou_type *t)
{
    if (!ou_dict_get_str(t->dict, OU_ID(__doc__))
        && ou_dict_set_str(t->dict, OU_ID(__doc__), &ou_none) < 0)
        return -1;
    if (ou_dict_get_str(t->dict, OU_ID(__eq__)) && !ou_dict_get_str(t->dict, OU_ID(__hash__))) {
        return ou_dict_set_str(t->dict, OU_ID(__hash__), &ou_none);
    }
    return 0;
}

static void inherit_collection(ou_type *t)
{
    for (ou_ssize i = 1; i < ou_tuple_len(t->mro); i++) {
        uint32_t f =
            OU_CAST(ou_type, ou_tuple_at(t->mro, i))->flags & (OU_TF_SEQUENCE | OU_TF_MAPPING);
        if (f && !(t->flags & (OU_TF_SEQUENCE | OU_TF_MAPPING))) t->flags |= f;
    }
}

static int build(ou_type *t, const maker *m)
{
    ou_dict *ns = t->dict;
    if (set_module(ns) < 0 || set_qualname(t, ns) < 0) return -1;
    if (wrap_function(ns, OU_ID(__new__), &ou_staticmethod_type) < 0
        || wrap_function(ns, OU_ID(__init_subclass__), &ou_classmethod_type) < 0
        || wrap_function(ns, OU_ID(__class_getitem__), &ou_classmethod_type) < 0) {
        return -1;
    }
    if (set_classcell(t, ns) < 0 || add_members(t, m) < 0 || add_defaults(t) < 0) return -1;
    int fresh = ou_mro_update(t); /* 0: mro() assigned the bases, which linked t */
    if (fresh < 0 || (fresh && ou_type_link(t) < 0)) return -1;
    inherit_collection(t);
    if (ou_shape_init_class(t) < 0) return -1;
    ou_type_update_slots(t);
    t->flags |= OU_TF_READY;
    return 0;
}

/* ---- hooks ----------------------------------------------------------------------------------- */

static int set_name_failed(ou_obj *key, ou_obj *value, const ou_type *t)
{
    ou_obj *cause = ou_err_take();
    ou_raise(&ou_exc_RuntimeError, "Error calling __set_name__ on '%T' instance %R in '%s'", value,
             key, t->name);
    if (ou_pending && ou_is_instance(ou_pending, &ou_exc_RuntimeError)) {
        ou_exc *e = OU_CAST(ou_exc, ou_pending);
        ou_setref(&e->cause, ou_incref(cause));
        ou_setref(&e->context, ou_incref(cause));
        e->suppress_context = true;
    }
    ou_decref(cause);
    return -1;
}

static int call_set_names(ou_type *t)
{
    OU_AUTO ou_obj *copy = ou_dict_copy(t->dict);
    if (!copy) return -1;
    ou_ssize pos = 0;
    ou_obj *key, *value;
    while (ou_dict_walk(copy, &pos, &key, &value)) {
        OU_AUTO ou_obj *f = ou_lookup_special(value, OU_ID(__set_name__));
        if (!f && ou_err_pending()) return -1;
        if (!f) continue;
        OU_AUTO ou_obj *r = ou_call2(f, (ou_obj *)t, key);
        if (!r) return set_name_failed(key, value, t);
    }
    return 0;
}

static int call_init_subclass(ou_type *t, ou_obj *const *kwvalues, ou_tuple *kwnames)
{
    OU_AUTO ou_obj *super = ou_call2((ou_obj *)&ou_super_type, (ou_obj *)t, (ou_obj *)t);
    OU_AUTO ou_obj *f = super ? ou_getattr(super, OU_ID(__init_subclass__)) : NULL;
    OU_AUTO ou_obj *r = f ? ou_call(f, kwvalues, 0, kwnames) : NULL;
    return r ? 0 : -1;
}

/* ---- entry points ---------------------------------------------------------------------------- */

/* Checks the bases, finds metaclass and layout.  1: *other has made the class. */
static int choose_bases(maker *m, ou_obj *const *args, size_t n, ou_tuple *kwnames, ou_obj **other)
{
    for (ou_ssize i = 0; i < ou_tuple_len(m->bases); i++) {
        ou_obj *b = ou_tuple_at(m->bases, i);
        if (ou_is_instance(b, &ou_type_type)) continue;
        int has = ou_hasattr(b, OU_ID(__mro_entries__));
        if (has < 0) return -1;
        if (has) {
            return ou_raise_int(
                &ou_exc_TypeError,
                "type() doesn't support MRO entry resolution; use types.new_class()");
        }
    }
    ou_type *winner = ou_metaclass_of(m->meta, m->bases);
    if (!winner) return -1;
    if (winner != m->meta && winner->new_ != ou_type_make) {
        *other = winner->new_(winner, args, n, kwnames);
        return *other ? 1 : -1;
    }
    m->meta = winner;
    m->base = ou_best_base(m->bases);
    return m->base ? 0 : -1;
}

OU_NEW static ou_obj *make(maker *m, ou_obj *const *kwvalues, ou_tuple *kwnames)
{
    if (read_slots(m) < 0) return NULL;
    ou_type *t = alloc_type(m);
    if (!t) return NULL;
    OU_AUTO ou_obj *held = (ou_obj *)t;
    ou_gc_track(t);
    if (build(t, m) < 0 || call_set_names(t) < 0 || call_init_subclass(t, kwvalues, kwnames) < 0)
        return NULL;
    return ou_take(&held);
}

OU_NEW static ou_obj *new_type(ou_type *meta, ou_obj *const *args, ou_tuple *kwnames)
{
    maker m = { .meta = meta,
                .name = OU_CAST(ou_str, args[0]),
                .bases = OU_CAST(ou_tuple, args[1]) };
    OU_AUTO ou_obj *bases = NULL;
    if (ou_tuple_len(m.bases) == 0) {
        bases = ou_tuple1(ou_incref(&ou_object_type));
        if (!bases) return NULL;
        m.bases = OU_CAST(ou_tuple, bases);
        m.base = &ou_object_type;
    } else {
        ou_obj *other = NULL;
        int r = choose_bases(&m, args, 3, kwnames, &other);
        if (r) return r < 0 ? NULL : other;
    }
    OU_AUTO ou_obj *ns = ou_dict_copy(args[2]);
    if (!ns) return NULL;
    m.ns = OU_CAST(ou_dict, ns);
    ou_obj *t = make(&m, args + 3, kwnames);
    ou_xdecref(m.slots);
    return t;
}

ou_obj *ou_type_make(ou_type *meta, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    if (n != 3)
        return ou_raise(&ou_exc_TypeError, "type.__new__() takes exactly 3 arguments (%zu given)",
                        n);
    if (!ou_str_check(args[0])) {
        return ou_raise(&ou_exc_TypeError, "type.__new__() argument 1 must be str, not %#T",
                        args[0]);
    }
    if (!ou_tuple_check(args[1])) {
        return ou_raise(&ou_exc_TypeError, "type.__new__() argument 2 must be tuple, not %#T",
                        args[1]);
    }
    if (!ou_dict_check(args[2])) {
        return ou_raise(&ou_exc_TypeError, "type.__new__() argument 3 must be dict, not %#T",
                        args[2]);
    }
    return new_type(meta, args, kwnames);
}

ou_obj *ou_type_new(ou_type *meta, ou_str *name, ou_tuple *bases, ou_dict *ns,
                    ou_obj *const *kwvalues, ou_tuple *kwnames)
{
    size_t nkw = kwnames ? (size_t)ou_tuple_len(kwnames) : 0;
    ou_obj **v = ou_mem_new((3 + nkw) * sizeof *v);
    if (!v) return NULL;
    v[0] = (ou_obj *)name;
    v[1] = (ou_obj *)bases;
    v[2] = (ou_obj *)ns;
    for (size_t i = 0; i < nkw; i++) v[3 + i] = kwvalues[i];
    ou_obj *t = ou_type_make(meta, v, 3, kwnames);
    ou_mem_free(v);
    return t;
}
