/* stdlib/odict.c - collections.OrderedDict: a dict whose order counts in comparisons and can be
 * changed. */
#include "stdlib/collections_.h"

typedef struct odict { ou_dict dict; ou_obj *attributes; } odict;

typedef struct odict_iter {
    ou_obj head;
    ou_dict *dict;                   /* NULL: exhausted */
    ou_ssize pos;
    uint32_t version, used;          /* of the dict, when the iteration began */
    bool keys, values, back;
} odict_iter;

static inline bool is_odict(ou_obj *o) { return ou_is_instance(o, &ou_odict_type); }

/* ---- iterator -------------------------------------------------------------------------------- */

static ou_obj *iter_make(ou_obj *d, bool keys, bool values, bool back)
{
    odict_iter *it = ou_gc_new(&ou_odict_iter_type.map, sizeof *it);
    if (!it) return NULL;
    it->dict = (ou_dict *)(void *)ou_incref(d);
    it->pos = back ? (ou_ssize)it->dict->filled - 1 : ou_dict_first(d);
    it->version = ou_dict_version(d);
    it->used = it->dict->used;
    it->keys = keys;
    it->values = values;
    it->back = back;
    ou_gc_track(it);
    return &it->head;
}

static int iter_traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(((odict_iter *)o)->dict);
    return 0;
}

static void iter_dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    ou_xdecref(((odict_iter *)o)->dict);
    ou_gc_free(o);
    ou_dealloc_leave();
}

static ou_obj *iter_next(ou_obj *o)
{
    odict_iter *it = (odict_iter *)o;
    ou_dict *d = it->dict;
    if (!d) return NULL;
    if (d->version != it->version || d->used != it->used) {
        OU_CLEAR(it->dict);
        return ou_raise(&ou_exc_RuntimeError, "OrderedDict mutated during iteration");
    }
    ou_ssize i = it->pos, n = d->filled, by = it->back ? -1 : 1;
    while (i >= 0 && i < n && !d->entries[i].key) i += by;
    if (i < 0 || i >= n) {
        OU_CLEAR(it->dict);
        return NULL;
    }
    it->pos = i + by;
    ou_dict_entry *e = d->entries + i;
    if (!it->values) return ou_incref(e->key);
    if (!it->keys) return ou_incref(e->value);
    return ou_tuple2(ou_incref(e->key), ou_incref(e->value));
}

static ou_obj *iter_reduce(ou_obj *const *v)
{
    odict_iter *it = (odict_iter *)v[0], *copy = ou_gc_new(&ou_odict_iter_type.map, sizeof *copy);
    if (!copy) return NULL;
    ou_obj head = copy->head;
    *copy = *it;
    copy->head = head;
    (void)ou_xincref(copy->dict);
    ou_gc_track(copy);
    ou_obj *rest = ou_list_from(&copy->head);
    ou_decref(copy);
    return rest ? ou_iter_reduce_done("iter", rest) : NULL;
}

static ou_fndef iter_methods[] = {
    OU_FN_AS("__reduce__", iter_reduce, "()", "State for pickling."),
    { 0 }
};

ou_type ou_odict_iter_type = {
    .head = OU_TYPE_HEAD,
    .map = { .traverse = iter_traverse, .dealloc = iter_dealloc, .type = &ou_odict_iter_type,
             .layout = OU_LAYOUT_CUSTOM, .flags = OU_MF_GC },
    .name = "odict_iterator", .size = sizeof(odict_iter), .flags = OU_TF_NO_NEW,
    .iter = ou_self_iter, .next = iter_next, .methods = iter_methods,
};

/* ---- views ----------------------------------------------------------------------------------- */

static inline ou_obj *dict_of(ou_obj *view) { return &((ou_dict_view *)view)->dict->head; }

#define VIEW(kind, keys, values)                                                                   \
    static ou_obj *kind##_iter(ou_obj *o) { return iter_make(dict_of(o), keys, values, false); }   \
    static ou_obj *kind##_reversed(ou_obj *const *v)                                               \
    {                                                                                              \
        return iter_make(dict_of(v[0]), keys, values, true);                                       \
    }                                                                                              \
    static ou_fndef kind##_methods[] = {                                                           \
        OU_FN_AS("__reversed__", kind##_reversed, "()", "Iterator, last to first."),               \
        { 0 }                                                                                      \
    };                                                                                             \
    static int kind##_traverse(ou_obj *o, ou_visit *visit, void *arg)                              \
    {                                                                                              \
        OU_VISIT(((ou_dict_view *)o)->dict);                                                       \
        return 0;                                                                                  \
    }                                                                                              \
    static void kind##_dealloc(ou_obj *o)                                                          \
    {                                                                                              \
        ou_gc_untrack(o);                                                                          \
        ou_xdecref(((ou_dict_view *)o)->dict);                                                     \
        ou_gc_free(o);                                                                             \
    }                                                                                              \
    ou_type ou_odict_##kind##_type = {                                                             \
        .head = OU_TYPE_HEAD,                                                                      \
        .map = { .traverse = kind##_traverse, .dealloc = kind##_dealloc,                           \
                 .type = &ou_odict_##kind##_type, .layout = OU_LAYOUT_CUSTOM, .flags = OU_MF_GC }, \
        .name = "odict_" #kind, .size = sizeof(ou_dict_view), .flags = OU_TF_NO_NEW,               \
        .base = &ou_dict_##kind##_type, .iter = kind##_iter, .methods = kind##_methods,            \
    }

VIEW(keys, true, false);
VIEW(values, false, true);
VIEW(items, true, true);

static ou_obj *keys(ou_obj *const *v) { return ou_dict_view_new(&ou_odict_keys_type, v[0]); }
static ou_obj *values(ou_obj *const *v) { return ou_dict_view_new(&ou_odict_values_type, v[0]); }
static ou_obj *items(ou_obj *const *v) { return ou_dict_view_new(&ou_odict_items_type, v[0]); }
static ou_obj *iter(ou_obj *o) { return iter_make(o, true, false, false); }
static ou_obj *reversed(ou_obj *const *v) { return iter_make(v[0], true, false, true); }

/* ---- methods --------------------------------------------------------------------------------- */

static ou_obj *new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)args, (void)n, (void)kwnames;
    ou_dict *d = (ou_dict *)ou_alloc_instance(cls, 0);
    if (!d) return NULL;
    ou_gc_track(d);
    return &d->head;
}

/* Sets one item through the class's __setitem__, if it has one of its own. */
static int put(ou_obj *o, ou_obj *key, ou_obj *value) { return ou_setitem(o, key, value); }

static int put_from(ou_obj *o, ou_obj *keys_, ou_obj *source)
{
    OU_AUTO ou_obj *it = ou_iter(keys_);
    ou_obj *k;
    while (it && (k = ou_next(it))) {
        OU_AUTO ou_obj *key = k;
        OU_AUTO ou_obj *value = ou_getitem(source, key);
        if (!value || put(o, key, value) < 0) return -1;
    }
    return ou_err_pending() ? -1 : 0;
}

static int put_pair(ou_obj *o, ou_obj *pair)
{
    OU_AUTO ou_obj *t = ou_tuple_from(pair);
    if (!t) return -1;
    ou_ssize n = ou_tuple_len(t);
    if (n == 2) return put(o, ou_tuple_at(t, 0), ou_tuple_at(t, 1));
    if (n < 2)
        return ou_raise_int(&ou_exc_ValueError, "need more than %zd value%s to unpack", n,
                            n == 1 ? "" : "s");
    return ou_raise_int(&ou_exc_ValueError, "too many values to unpack (expected 2)");
}

static int put_all(ou_obj *o, ou_obj *other)
{
    if (ou_dict_exact(other)) {
        OU_AUTO ou_obj *list = ou_dict_items(other);
        for (ou_ssize i = 0; list && i < ou_list_len(list); i++)
            if (put(o, ou_tuple_at(ou_list_at(list, i), 0), ou_tuple_at(ou_list_at(list, i), 1)) <
                0)
                return -1;
        return list ? 0 : -1;
    }
    OU_AUTO ou_obj *method = ou_getattr_opt(other, OU_ID(keys));
    if (method) {
        OU_AUTO ou_obj *list = ou_call0(method);
        return list ? put_from(o, list, other) : -1;
    }
    if (ou_err_pending()) return -1;
    OU_AUTO ou_obj *method2 = ou_getattr_opt(other, OU_ID(items));
    if (!method2 && ou_err_pending()) return -1;
    OU_AUTO ou_obj *source = method2 ? ou_call0(method2) : ou_incref(other);
    OU_AUTO ou_obj *it = source ? ou_iter(source) : NULL;
    ou_obj *pair;
    while (it && (pair = ou_next(it))) {
        int status = put_pair(o, pair);
        ou_decref(pair);
        if (status < 0) return -1;
    }
    return ou_err_pending() ? -1 : 0;
}

static int update_with(ou_obj *o, ou_obj *const *args, size_t n, ou_tuple *kwnames,
                       const char *prefix)
{
    if (n > 1)
        return ou_raise_int(&ou_exc_TypeError, "%sexpected at most 1 arguments, got %zu", prefix,
                            n);
    if (n == 1 && put_all(o, args[0]) < 0) return -1;
    for (ou_ssize i = 0; kwnames && i < kwnames->len; i++)
        if (put(o, kwnames->items[i], args[n + (size_t)i]) < 0) return -1;
    return 0;
}

static int init(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    return update_with(self, args, n, kwnames, "");
}

static ou_obj *update(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    return update_with(self, args, n, kwnames, "update() ") < 0 ? NULL : ou_new_none();
}

static ou_obj *pop(ou_obj *const *v)
{
    if (ou_typeof(v[0]) != &ou_odict_type) {           /* a class may have its own idea of items */
        int has = ou_contains(v[0], v[1]);
        if (has < 0) return NULL;
        if (has) {
            OU_AUTO ou_obj *value = ou_getitem(v[0], v[1]);
            return value && ou_setitem(v[0], v[1], NULL) == 0 ? ou_take(&value) : NULL;
        }
    } else {
        ou_obj *value = ou_dict_pop(v[0], v[1]);
        if (value || ou_err_pending()) return value;
    }
    if (v[2]) return ou_incref(v[2]);
    OU_AUTO ou_obj *hook = ou_lookup_special(v[0], OU_ID(__missing__));
    if (hook) return ou_call1(hook, v[1]);
    return ou_err_pending() ? NULL : ou_raise_arg(&ou_exc_KeyError, v[1]);
}

static ou_obj *popitem(ou_obj *const *v)
{
    ou_obj *key, *value;
    int last = v[1] ? ou_truth(v[1]) : 1;
    if (last < 0) return NULL;
    if (!(last ? ou_dict_pop_last : ou_dict_pop_first)(v[0], &key, &value))
        return ou_raise(&ou_exc_KeyError, "dictionary is empty");
    return ou_tuple2(key, value);
}

static ou_obj *move_to_end(ou_obj *const *v)
{
    int last = v[2] ? ou_truth(v[2]) : 1;
    if (last < 0) return NULL;
    return ou_dict_move(v[0], v[1], last) < 0 ? NULL : ou_new_none();
}

static ou_obj *setdefault(ou_obj *const *v)
{
    ou_obj *dflt = v[2] ? v[2] : &ou_none;
    if (ou_typeof(v[0]) == &ou_odict_type) return ou_dict_setdefault(v[0], v[1], dflt);
    int has = ou_contains(v[0], v[1]);
    if (has < 0) return NULL;
    if (has) return ou_getitem(v[0], v[1]);
    return ou_setitem(v[0], v[1], dflt) < 0 ? NULL : ou_incref(dflt);
}

static ou_obj *copy_of(ou_obj *o)
{
    OU_AUTO ou_obj *r = ou_call0(&ou_typeof(o)->head);
    if (!r) return NULL;
    OU_AUTO ou_obj *attrs = ou_getattr_opt(o, OU_ID(__dict__));
    if (!attrs && ou_err_pending()) return NULL;
    if (attrs && ou_dict_check(attrs) && ou_dict_len(attrs)) {
        OU_AUTO ou_obj *mine = ou_getattr(r, OU_ID(__dict__));
        if (!mine || ou_dict_update(mine, attrs) < 0) return NULL;
    }
    OU_AUTO ou_obj *list = ou_dict_keys(o);
    if (!list || put_from(r, list, o) < 0) return NULL;
    return ou_take(&r);
}

static ou_obj *copy(ou_obj *const *v) { return copy_of(v[0]); }

static ou_obj *fromkeys(ou_obj *const *v)
{
    OU_AUTO ou_obj *r = ou_call0(v[0]);
    OU_AUTO ou_obj *it = r ? ou_iter(v[1]) : NULL;
    ou_obj *key;
    while (it && (key = ou_next(it))) {
        int status = ou_setitem(r, key, v[2] ? v[2] : &ou_none);
        ou_decref(key);
        if (status < 0) return NULL;
    }
    return ou_err_pending() ? NULL : ou_take(&r);
}

static ou_obj *reduce(ou_obj *const *v)
{
    OU_AUTO ou_obj *state = ou_call_method0(v[0], OU_ID(__getstate__));
    OU_AUTO ou_obj *list = state ? ou_call_method0(v[0], OU_ID(items)) : NULL;
    OU_AUTO ou_obj *it = list ? ou_iter(list) : NULL;
    if (!it) return NULL;
    ou_obj *parts[5] = { &ou_typeof(v[0])->head, &ou_empty_tuple->head, state, &ou_none, it };
    return ou_tuple_from_array(parts, 5);
}

static ou_obj *clear(ou_obj *const *v)
{
    ou_dict_clear(v[0]);
    return ou_new_none();
}

/* ---- slots ----------------------------------------------------------------------------------- */

static ou_obj *repr(ou_obj *o)
{
    const char *name = ou_type_name(ou_typeof(o));
    if (ou_dict_len(o) == 0) return ou_str_format("%s()", name);
    int seen = ou_repr_enter(o);
    if (seen) return seen > 0 ? ou_str_from("...") : NULL;
    OU_AUTO ou_obj *view =
        OU_IS(o, ou_odict_type) ? ou_dict_items(o) : ou_call_method0(o, OU_ID(items));
    OU_AUTO ou_obj *list = view ? ou_list_from(view) : NULL;
    ou_obj *text = list ? ou_str_format("%s(%R)", name, list) : NULL;
    ou_repr_leave(o);
    return text;
}

static int same_order(ou_obj *a, ou_obj *b)
{
    OU_AUTO ou_obj *x = ou_dict_keys(a);
    OU_AUTO ou_obj *y = x ? ou_dict_keys(b) : NULL;
    return y ? ou_eq(x, y) : -1;
}

static ou_obj *richcmp(ou_obj *a, ou_obj *b, int op)
{
    if (!is_odict(a) || !ou_dict_check(b) || (op != OU_EQ && op != OU_NE))
        return ou_incref(&ou_notimplemented);
    OU_AUTO ou_obj *r = ou_dict_type.richcmp(a, b, OU_EQ);
    if (!r) return NULL;
    int same = r == (ou_obj *)&ou_true;
    if (same && is_odict(b)) same = same_order(a, b);
    return same < 0 ? NULL : ou_bool(same == (op == OU_EQ));
}

static ou_obj *or_(ou_obj *a, ou_obj *b)
{
    ou_obj *self = is_odict(a) ? a : b;
    if (!ou_dict_check(a) || !ou_dict_check(b)) return ou_incref(&ou_notimplemented);
    OU_AUTO ou_obj *r = ou_call1(&ou_typeof(self)->head, a);
    return r && put_all(r, b) == 0 ? ou_take(&r) : NULL;
}

static ou_obj *ior(ou_obj *a, ou_obj *b) { return put_all(a, b) < 0 ? NULL : ou_incref(a); }

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(((odict *)o)->attributes);
    return ou_dict_type.map.traverse(o, visit, arg);
}

static void clear_all(ou_obj *o)
{
    OU_CLEAR(((odict *)o)->attributes);
    ou_dict_clear(o);
}

static void dealloc(ou_obj *o)
{
    bool exact = OU_IS(o, ou_odict_type);
    ou_gc_untrack(o);
    if (exact && !ou_dealloc_enter(o)) return;
    OU_CLEAR(((odict *)o)->attributes);
    if (exact) ou_weak_clear(o);
    ou_dict_type.map.dealloc(o);
    if (exact) ou_dealloc_leave();
}

static ou_fndef methods[] = {
    OU_FN_FLAGS("fromkeys", fromkeys, "(iterable, value=None)", OU_FN_CLASS,
                "A new one with these keys, one value."),
    OU_FN(setdefault, "(key, default=None)",
          "The value of key, which is set to default if there is none."),
    OU_FN(pop, "(key, default=<unrepresentable>)",
          "Take key out and return its value, or default."),
    OU_FN(popitem, "(last=True)", "Take the last or first pair out and return it."),
    OU_FN(keys, "()", "A view of the keys."),
    OU_FN(values, "()", "A view of the values."),
    OU_FN(items, "()", "A view of the (key, value) pairs."),
    OU_RAW("update", update, "(*args, **kwargs)",
           "Set the items of a mapping or an iterable of pairs, then keywords."),
    OU_FN(clear, "()", "Take everything out."),
    OU_FN(copy, "()", "A new one of the same items."),
    OU_FN_AS("__reduce__", reduce, "()", "State for pickling."),
    OU_FN_AS("__reversed__", reversed, "()", "Iterator over the keys, last to first."),
    OU_FN(move_to_end, "(key, last=True)", "Move a key to the end, or to the front."),
    {0}};

static const ou_getset dict_attr[] = { OU_DICT_ATTR, { 0 } };

ou_type ou_odict_type = {
    .head = OU_TYPE_HEAD,
    .map = {.traverse = traverse,
            .clear = clear_all,
            .dealloc = dealloc,
            .type = &ou_odict_type,
            .layout = OU_LAYOUT_CUSTOM,
            .flags = OU_MF_GC},
    .name = "collections.OrderedDict",
    .doc = "Dictionary that remembers insertion order",
    .size = sizeof(odict),
    .flags = OU_TF_SUBCLASSABLE | OU_TF_DICT | OU_TF_MAPPING | OU_TF_MATCH_SELF | OU_TF_HAS_DICT |
             OU_TF_WEAKREF,
    .inst_at = offsetof(odict, attributes),
    .base = &ou_dict_type,
    .new_ = new_,
    .init = init,
    .repr = repr,
    .hash = ou_hash_not_implemented,
    .richcmp = richcmp,
    .iter = iter,
    .or_ = or_,
    .ior = ior,
    .methods = methods,
    .getsets = dict_attr,
};
