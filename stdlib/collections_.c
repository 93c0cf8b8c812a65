/* stdlib/collections_.c - the _collections module: defaultdict, _tuplegetter, _count_elements;
 * deque.c and odict.c hold the rest. */
#include "stdlib/collections_.h"

/* ---- defaultdict ----------------------------------------------------------------------------- */

typedef struct defaultdict {
    ou_dict dict;
    ou_obj *factory;
} defaultdict; /* factory may be NULL */

static ou_obj *dd_new(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)args, (void)n, (void)kwnames;
    ou_dict *d = (ou_dict *)ou_alloc_instance(cls, 0);
    if (!d) return NULL;
    ou_gc_track(d);
    return &d->head;
}

static int dd_init(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    ou_obj *factory = n ? args[0] : NULL;
    if (factory == &ou_none) factory = NULL;
    if (factory && !ou_callable(factory))
        return ou_raise_int(&ou_exc_TypeError, "first argument must be callable or None");
    ou_setref(&((defaultdict *)self)->factory, ou_xincref(factory));
    size_t skip = n ? 1 : 0;
    return ou_dict_update_common(self, args + skip, n - skip, kwnames, "dict");
}

static int dd_traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(((defaultdict *)o)->factory);
    return ou_dict_type.map.traverse(o, visit, arg);
}

static void dd_clear(ou_obj *o)
{
    OU_CLEAR(((defaultdict *)o)->factory);
    ou_dict_clear(o);
}

static void dd_dealloc(ou_obj *o)
{
    bool exact = OU_IS(o, ou_defaultdict_type);
    ou_gc_untrack(o);
    if (exact && !ou_dealloc_enter(o)) return;
    OU_CLEAR(((defaultdict *)o)->factory);
    ou_dict_type.map.dealloc(o);
    if (exact) ou_dealloc_leave();
}

static ou_obj *make_missing(ou_obj *o, ou_obj *key)
{
    OU_AUTO ou_obj *factory = ou_xincref(((defaultdict *)o)->factory);
    if (!factory || factory == &ou_none) return ou_raise_arg(&ou_exc_KeyError, key);
    OU_AUTO ou_obj *value = ou_call0(factory);
    if (!value || ou_setitem(o, key, value) < 0) return NULL;
    return ou_take(&value);
}

static ou_obj *missing(ou_obj *const *v) { return make_missing(v[0], v[1]); }

/* An exact defaultdict need not look for __missing__. */
static ou_obj *dd_getitem(ou_obj *o, ou_obj *key)
{
    if (!OU_IS(o, ou_defaultdict_type)) return ou_dict_type.getitem(o, key);
    ou_obj *value = ou_dict_get(o, key);
    if (value) return ou_incref(value);
    return ou_err_pending() ? NULL : make_missing(o, key);
}

static ou_obj *dd_repr(ou_obj *o)
{
    ou_obj *factory = ((defaultdict *)o)->factory;
    OU_AUTO ou_obj *base = ou_dict_type.repr(o);
    if (!base) return NULL;
    if (!factory) return ou_str_format("%s(None, %U)", ou_type_name(ou_typeof(o)), base);
    int seen = ou_repr_enter(factory);
    if (seen < 0) return NULL;
    OU_AUTO ou_obj *text = seen ? ou_str_from("...") : ou_repr(factory);
    if (!seen) ou_repr_leave(factory);
    return text ? ou_str_format("%s(%U, %U)", ou_type_name(ou_typeof(o)), text, base) : NULL;
}

static ou_obj *copy_of(ou_obj *o, ou_obj *items)
{
    ou_obj *factory = ((defaultdict *)o)->factory;
    return ou_call2(&ou_typeof(o)->head, factory ? factory : &ou_none, items);
}

static ou_obj *dd_copy(ou_obj *const *v) { return copy_of(v[0], v[0]); }

static ou_obj *dd_or(ou_obj *a, ou_obj *b)
{
    bool left = ou_is_instance(a, &ou_defaultdict_type);
    if (!ou_dict_check(a) || !ou_dict_check(b)) return ou_incref(&ou_notimplemented);
    OU_AUTO ou_obj *r = copy_of(left ? a : b, a);
    return r && ou_dict_update(r, b) == 0 ? ou_take(&r) : NULL;
}

static ou_obj *dd_reduce(ou_obj *const *v)
{
    ou_obj *factory = ((defaultdict *)v[0])->factory;
    OU_AUTO ou_obj *args = factory ? ou_tuple1(ou_incref(factory)) : ou_incref(ou_empty_tuple);
    OU_AUTO ou_obj *items = args ? ou_call_method0(v[0], OU_ID(items)) : NULL;
    OU_AUTO ou_obj *it = items ? ou_iter(items) : NULL;
    if (!it) return NULL;
    ou_obj *parts[5] = { &ou_typeof(v[0])->head, args, &ou_none, &ou_none, it };
    return ou_tuple_from_array(parts, 5);
}

static ou_fndef dd_methods[] = {
    OU_FN_AS("__missing__", missing, "(key, /)",
             "Make, store and return the value of a key that is not there."),
    OU_FN_AS("copy", dd_copy, "()", "A new defaultdict of the same items."),
    OU_FN_AS("__copy__", dd_copy, "()", "A new defaultdict of the same items."),
    OU_FN_AS("__reduce__", dd_reduce, "()", "State for pickling."),
    OU_CLASS_GETITEM,
    {0}};

static const ou_member dd_members[] = {
    { "default_factory", OU_MEMBER_OBJECT, true, offsetof(defaultdict, factory),
      "Factory for default value called by __missing__()." },
    { 0 }
};

ou_type ou_defaultdict_type = {
    .head = OU_TYPE_HEAD,
    .map = {.traverse = dd_traverse,
            .clear = dd_clear,
            .dealloc = dd_dealloc,
            .type = &ou_defaultdict_type,
            .layout = OU_LAYOUT_CUSTOM,
            .flags = OU_MF_GC},
    .name = "collections.defaultdict",
    .doc = "defaultdict(default_factory=None, /, [...]) --> dict with default factory\n\nA missing "
           "key gets the result of "
           "default_factory() as its value.",
    .size = sizeof(defaultdict),
    .flags = OU_TF_SUBCLASSABLE | OU_TF_DICT | OU_TF_MAPPING | OU_TF_MATCH_SELF,
    .base = &ou_dict_type,
    .new_ = dd_new,
    .init = dd_init,
    .repr = dd_repr,
    .or_ = dd_or,
    .getitem = dd_getitem,
    .methods = dd_methods,
    .members = dd_members,
};

/* ---- _tuplegetter: the fields of named tuples ------------------------------------------------ */

typedef struct tuplegetter { ou_obj head; ou_ssize index; ou_obj *doc; } tuplegetter;

static ou_obj *tg_new(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    ou_ssize index;
    if (ou_no_keywords("_tuplegetter", kwnames) < 0) return NULL;
    if (n != 2) return ou_raise(&ou_exc_TypeError, "_tuplegetter expected 2 arguments, got %zu", n);
    if (ou_arg_ssize(args[0], &index) < 0) return NULL;
    tuplegetter *self = (tuplegetter *)ou_alloc_instance(cls, 0);
    if (!self) return NULL;
    self->index = index;
    self->doc = ou_incref(args[1]);
    ou_gc_track(self);
    return &self->head;
}

static ou_obj *tg_get(ou_obj *self, ou_obj *instance, ou_obj *cls)
{
    (void)cls;
    ou_ssize index = ((tuplegetter *)self)->index;
    if (!instance || instance == &ou_none) return ou_incref(self);
    if (!ou_tuple_check(instance))
        return ou_raise(
            &ou_exc_TypeError,
            "descriptor for index '%zd' for tuple subclasses doesn't apply to '%T' object", index,
            instance);
    if ((size_t)index >= (size_t)ou_tuple_len(instance))
        return ou_raise(&ou_exc_IndexError, "tuple index out of range");
    return ou_incref(ou_tuple_at(instance, index));
}

static int tg_set(ou_obj *self, ou_obj *instance, ou_obj *value)
{
    (void)self, (void)instance;
    return ou_raise_int(&ou_exc_AttributeError,
                        value ? "can't set attribute" : "can't delete attribute");
}

static int tg_traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(((tuplegetter *)o)->doc);
    return 0;
}

static void tg_dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    ou_xdecref(((tuplegetter *)o)->doc);
    ou_gc_free(o);
    ou_dealloc_leave();
}

static ou_obj *tg_repr(ou_obj *o)
{
    tuplegetter *self = (tuplegetter *)o;
    return ou_str_format("%s(%zd, %R)", ou_type_name(ou_typeof(o)), self->index, self->doc);
}

static ou_obj *tg_reduce(ou_obj *const *v)
{
    tuplegetter *self = (tuplegetter *)v[0];
    return ou_tuple2(ou_incref(ou_typeof(v[0])),
                     ou_tuple2(ou_int_new(self->index), ou_incref(self->doc)));
}

static ou_fndef tg_methods[] = {
    OU_FN_AS("__reduce__", tg_reduce, "()", "State for pickling."),
    { 0 }
};

static const ou_member tg_members[] = {
    { "__doc__", OU_MEMBER_OBJECT, true, offsetof(tuplegetter, doc), NULL },
    { 0 }
};

ou_type ou_tuplegetter_type = {
    .head = OU_TYPE_HEAD,
    .map = { .traverse = tg_traverse, .dealloc = tg_dealloc, .type = &ou_tuplegetter_type,
             .layout = OU_LAYOUT_CUSTOM, .flags = OU_MF_GC },
    .name = "_collections._tuplegetter",
    .size = sizeof(tuplegetter),
    .new_ = tg_new, .repr = tg_repr, .descr_get = tg_get, .descr_set = tg_set,
    .methods = tg_methods, .members = tg_members,
};

/* ---- _count_elements ------------------------------------------------------------------------- */

/* Does the mapping read and store as dict itself does? */
static bool plain_mapping(ou_obj *m)
{
    ou_type *t = ou_typeof(m);
    return ou_dict_check(m) &&
           ou_type_lookup(t, OU_ID(get)) == ou_type_lookup(&ou_dict_type, OU_ID(get)) &&
           ou_type_lookup(t, OU_ID(__setitem__)) ==
               ou_type_lookup(&ou_dict_type, OU_ID(__setitem__));
}

static int count_plain(ou_obj *m, ou_obj *key, ou_obj *one)
{
    ou_hash hash = ou_hash_of(key);
    if (hash == -1) return -1;
    ou_obj *old = ou_dict_get_hash(m, key, hash);
    if (!old) return ou_err_pending() ? -1 : ou_dict_set_hash(m, key, hash, one);
    OU_AUTO ou_obj *held = ou_incref(old);
    OU_AUTO ou_obj *sum = ou_binary(held, one, OU_ADD);
    return sum ? ou_dict_set_hash(m, key, hash, sum) : -1;
}

static int count_any(ou_obj *m, ou_obj *get, ou_obj *key, ou_obj *zero, ou_obj *one)
{
    OU_AUTO ou_obj *old = ou_call2(get, key, zero);
    OU_AUTO ou_obj *sum = old ? ou_binary(old, one, OU_ADD) : NULL;
    return sum ? ou_setitem(m, key, sum) : -1;
}

static ou_obj *count_elements(ou_obj *const *v)
{
    OU_AUTO ou_obj *it = ou_iter(v[1]);
    OU_AUTO ou_obj *one = it ? ou_int_new(1) : NULL;
    OU_AUTO ou_obj *zero = one ? ou_int_new(0) : NULL;
    if (!zero) return NULL;
    bool plain = plain_mapping(v[0]);
    OU_AUTO ou_obj *get = plain ? NULL : ou_getattr(v[0], OU_ID(get));
    if (!plain && !get) return NULL;
    ou_unaryfn *next = ou_typeof(it)->next;
    ou_obj *k;
    while ((k = ou_iter_step(it, next))) {
        OU_AUTO ou_obj *key = k;
        if ((plain ? count_plain(v[0], key, one) : count_any(v[0], get, key, zero, one)) < 0)
            return NULL;
    }
    return ou_err_pending() ? NULL : ou_new_none();
}

/* ---- the module ------------------------------------------------------------------------------ */

static ou_fndef fns[] = {OU_FN_AS("_count_elements", count_elements, "(mapping, iterable, /)",
                                  "Add 1 to the count of every item."),
                         {0}};

static int init(ou_obj *m)
{
    ou_type *const types[] = {&ou_deque_type,      &ou_defaultdict_type,   &ou_odict_type,
                              &ou_deque_iter_type, &ou_deque_reviter_type, &ou_tuplegetter_type};
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (ou_module_add_type(m, types[i]) < 0) return -1;
    ou_type *const hidden[] = {&ou_odict_iter_type, &ou_odict_keys_type, &ou_odict_values_type,
                               &ou_odict_items_type};
    for (size_t i = 0; i < sizeof hidden / sizeof *hidden; i++)
        if (ou_type_ready(hidden[i]) < 0) return -1;
    return 0;
}

OU_MODULE(_collections, "High performance data structures.", fns, init, NULL);
