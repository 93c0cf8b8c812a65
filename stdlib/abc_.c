/* stdlib/abc_.c - the _abc module: the working parts of ABCMeta, with caches of what was asked
 * before.
 *
 * A class is remembered by its address, with a weak reference that tells whether it is still the
 * same class. */
#include "vm/runtime/module.h"

typedef struct abc_data {
    ou_obj head;
    ou_obj *registry, *cache, *negative;               /* dicts: address -> weak reference */
    int64_t negative_version;
} abc_data;

enum { TP_SEQUENCE = 1 << 5, TP_MAPPING = 1 << 6 };    /* __abc_tpflags__, as in 3.11 */

static int64_t invalidation = 0;                       /* counts registrations */
static ou_type data_type;

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(((abc_data *)o)->registry);
    OU_VISIT(((abc_data *)o)->cache);
    OU_VISIT(((abc_data *)o)->negative);
    return 0;
}

static void dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    ou_xdecref(((abc_data *)o)->registry);
    ou_xdecref(((abc_data *)o)->cache);
    ou_xdecref(((abc_data *)o)->negative);
    ou_obj_free(o);
}

static ou_type data_type = {
    .head = OU_TYPE_HEAD,
    .map = {.traverse = traverse,
            .dealloc = dealloc,
            .type = &data_type,
            .layout = OU_LAYOUT_CUSTOM,
            .flags = OU_MF_GC},
    .name = "_abc._abc_data",
    .doc = "Internal state held by ABC machinery.",
    .size = sizeof(abc_data),
    .flags = OU_TF_NO_NEW,
};

/* ---- sets of classes ------------------------------------------------------------------------- */

static int has_class(ou_obj *set, ou_obj *cls)
{
    if (!set) return 0;
    OU_AUTO ou_obj *key = ou_int_new((int64_t)(intptr_t)cls);
    ou_obj *w = key ? ou_dict_get(set, key) : NULL;
    if (!w) return ou_err_pending() ? -1 : 0;
    OU_AUTO ou_obj *alive = ou_weakref_get(w);
    return alive == cls;
}

static int add_class(ou_obj **set, ou_obj *cls)
{
    if (!*set && !(*set = ou_dict_new())) return -1;
    OU_AUTO ou_obj *key = ou_int_new((int64_t)(intptr_t)cls);
    OU_AUTO ou_obj *w = key ? ou_weakref_new(cls, NULL) : NULL;
    return w ? ou_dict_set(*set, key, w) : -1;
}

static abc_data *data_of(ou_obj *cls)
{
    OU_AUTO ou_obj *d = ou_getattr(cls, OU_ID(_abc_impl));
    if (!d) return NULL;
    if (!OU_IS(d, data_type))
        return ou_raise(&ou_exc_TypeError, "_abc_impl is set to a wrong type");
    return (abc_data *)(void *)d;                      /* the class keeps it alive */
}

/* ---- abstract methods ------------------------------------------------------------------------ */

static int is_abstract(ou_obj *o)
{
    OU_AUTO ou_obj *flag = ou_getattr_opt(o, OU_ID(__isabstractmethod__));
    return flag ? ou_truth(flag) : ou_err_pending() ? -1 : 0;
}

static int collect_own(ou_obj *cls, ou_obj *names)
{
    OU_AUTO ou_obj *items = ou_dict_items(&ou_type_dict(OU_CAST(ou_type, cls))->head);
    for (ou_ssize i = 0; items && i < ou_list_len(items); i++) {
        ou_obj *pair = ou_list_at(items, i);
        int abstract = is_abstract(ou_tuple_at(pair, 1));
        if (abstract < 0 || (abstract && ou_set_add(names, ou_tuple_at(pair, 0)) < 0)) return -1;
    }
    return items ? 0 : -1;
}

static int collect_inherited(ou_obj *cls, ou_obj *base, ou_obj *names)
{
    OU_AUTO ou_obj *theirs = ou_getattr_opt(base, OU_ID(__abstractmethods__));
    if (!theirs) return ou_err_pending() ? -1 : 0;
    OU_AUTO ou_obj *it = ou_iter(theirs);
    ou_obj *n;
    while (it && (n = ou_next(it))) {
        OU_AUTO ou_obj *name = n;
        OU_AUTO ou_obj *value = ou_getattr_opt(cls, (ou_str *)name);
        int abstract = value ? is_abstract(value) : ou_err_pending() ? -1 : 0;
        if (abstract < 0 || (abstract && ou_set_add(names, name) < 0)) return -1;
    }
    return ou_err_pending() ? -1 : 0;
}

static int set_abstract(ou_obj *cls)
{
    OU_AUTO ou_obj *names = ou_set_new(NULL);
    if (!names || collect_own(cls, names) < 0) return -1;
    ou_tuple *bases = OU_CAST(ou_type, cls)->bases;
    for (ou_ssize i = 0; i < bases->len; i++)
        if (collect_inherited(cls, bases->items[i], names) < 0) return -1;
    OU_AUTO ou_obj *frozen = ou_frozenset_new(names);
    return frozen ? ou_setattr(cls, OU_ID(__abstractmethods__), frozen) : -1;
}

/* A class says with __abc_tpflags__ what it is to pattern matching. */
static int read_flags(ou_obj *cls)
{
    ou_type *t = OU_CAST(ou_type, cls);
    ou_obj *flags = ou_dict_get_str(t->dict, OU_ID(__abc_tpflags__));
    int64_t bits;
    if (!flags) return ou_err_pending() ? -1 : 0;
    if (ou_int_fits(flags, &bits)) {
        if ((bits & TP_SEQUENCE) && (bits & TP_MAPPING)) {
            return ou_raise_int(&ou_exc_TypeError, "__abc_tpflags__ cannot be both "
                                                   "Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING");
        }
        if (bits & TP_SEQUENCE) t->flags |= OU_TF_SEQUENCE;
        if (bits & TP_MAPPING) t->flags |= OU_TF_MAPPING;
    }
    return ou_setattr(cls, OU_ID(__abc_tpflags__), NULL);
}

static ou_obj *abc_init(ou_obj *const *v)
{
    if (set_abstract(v[0]) < 0) return NULL;
    OU_AUTO ou_obj *d = ou_alloc_instance(&data_type, 0);
    if (!d) return NULL;
    ((abc_data *)d)->negative_version = invalidation;
    ou_gc_track(d);
    if (ou_setattr(v[0], OU_ID(_abc_impl), d) < 0 || read_flags(v[0]) < 0) return NULL;
    return ou_new_none();
}

/* ---- registration ---------------------------------------------------------------------------- */

static void spread_flags(ou_type *t, uint32_t flags)
{
    if ((t->flags & flags) == flags || (t->flags & OU_TF_IMMUTABLE)) return;
    t->flags = (t->flags & ~(uint32_t)(OU_TF_SEQUENCE | OU_TF_MAPPING)) | flags;
    for (uint32_t i = 0; t->subclasses && i < t->subclasses->n; i++)
        spread_flags(t->subclasses->items[i], flags);
}

static ou_obj *abc_register(ou_obj *const *v)
{
    ou_obj *self = v[0], *sub = v[1];
    if (!OU_HAS_FLAG(sub, OU_TF_TYPE))
        return ou_raise(&ou_exc_TypeError, "Can only register classes");
    int is = ou_issubclass(sub, self);
    if (is > 0) return ou_incref(sub);
    int reverse = is < 0 ? -1 : ou_issubclass(self, sub);
    if (reverse > 0)
        return ou_raise(&ou_exc_RuntimeError, "Refusing to create an inheritance cycle");
    abc_data *d = reverse < 0 ? NULL : data_of(self);
    if (!d || add_class(&d->registry, sub) < 0) return NULL;
    invalidation++;
    uint32_t flags = OU_CAST(ou_type, self)->flags & (OU_TF_SEQUENCE | OU_TF_MAPPING);
    if (flags) spread_flags(OU_CAST(ou_type, sub), flags);
    return ou_incref(sub);
}

/* ---- checks ---------------------------------------------------------------------------------- */

static int ask(ou_obj *self, ou_obj *cls)
{
    OU_AUTO ou_obj *r = ou_call_method1(self, OU_ID(__subclasscheck__), cls);
    return r ? ou_truth(r) : -1;
}

static ou_obj *answer(int t) { return t < 0 ? NULL : ou_bool(t); }

static ou_obj *instancecheck(ou_obj *const *v)
{
    ou_obj *self = v[0], *type = &ou_typeof(v[1])->head;
    abc_data *d = data_of(self);
    OU_AUTO ou_obj *cls = d ? ou_getattr(v[1], OU_ID(__class__)) : NULL;
    if (!cls) return NULL;
    int known = has_class(d->cache, cls);
    if (known) return answer(known);
    if (type == cls && d->negative_version == invalidation) {
        known = has_class(d->negative, cls);
        if (known) return answer(known < 0 ? -1 : 0);
    }
    int is = ask(self, cls);
    if (is || type == cls) return answer(is);
    return answer(ask(self, type));
}

static int registered(abc_data *d, ou_obj *sub)
{
    if (!d->registry) return 0;
    OU_AUTO ou_obj *refs = ou_dict_values(d->registry);
    for (ou_ssize i = 0; refs && i < ou_list_len(refs); i++) {
        OU_AUTO ou_obj *cls = ou_weakref_get(ou_list_at(refs, i));
        int is = cls ? ou_issubclass(sub, cls) : 0;
        if (is) return is;
    }
    return refs ? 0 : -1;
}

static int below_subclass(ou_obj *self, ou_obj *sub)
{
    OU_AUTO ou_obj *list = ou_call_method0(self, OU_ID(__subclasses__));
    if (!list) return -1;
    if (!ou_list_check(list))
        return ou_raise_int(&ou_exc_TypeError, "__subclasses__() must return a list");
    for (ou_ssize i = 0; i < ou_list_len(list); i++) {
        OU_AUTO ou_obj *cls = ou_incref(ou_list_at(list, i));
        int is = ou_issubclass(sub, cls);
        if (is) return is;
    }
    return 0;
}

/* The answer without the caches: 1, 0, -1. */
static int find_out(ou_obj *self, abc_data *d, ou_obj *sub)
{
    OU_AUTO ou_obj *hook = ou_call_method1(self, OU_ID(__subclasshook__), sub);
    if (!hook) return -1;
    if (hook == (ou_obj *)&ou_true) return 1;
    if (hook == (ou_obj *)&ou_false) return 0;
    if (hook != &ou_notimplemented)
        return ou_raise_int(&ou_exc_AssertionError,
                            "__subclasshook__ must return either False, True, or NotImplemented");
    if (ou_type_is_subtype(OU_CAST(ou_type, sub), OU_CAST(ou_type, self))) return 1;
    int is = registered(d, sub);
    return is ? is : below_subclass(self, sub);
}

static ou_obj *subclasscheck(ou_obj *const *v)
{
    ou_obj *self = v[0], *sub = v[1];
    if (!OU_HAS_FLAG(sub, OU_TF_TYPE))
        return ou_raise(&ou_exc_TypeError, "issubclass() arg 1 must be a class");
    abc_data *d = data_of(self);
    if (!d) return NULL;
    int known = has_class(d->cache, sub);
    if (known) return answer(known);
    if (d->negative_version < invalidation) {
        OU_CLEAR(d->negative);
        d->negative_version = invalidation;
    } else {
        known = has_class(d->negative, sub);
        if (known) return answer(known < 0 ? -1 : 0);
    }
    int is = find_out(self, d, sub);
    if (is < 0 || add_class(is ? &d->cache : &d->negative, sub) < 0) return NULL;
    return ou_bool(is);
}

/* ---- looking inside -------------------------------------------------------------------------- */

static ou_obj *cache_token(ou_obj *const *v)
{
    (void)v;
    return ou_int_new(invalidation);
}

static ou_obj *reset_registry(ou_obj *const *v)
{
    abc_data *d = data_of(v[0]);
    if (!d) return NULL;
    OU_CLEAR(d->registry);
    return ou_new_none();
}

static ou_obj *reset_caches(ou_obj *const *v)
{
    abc_data *d = data_of(v[0]);
    if (!d) return NULL;
    OU_CLEAR(d->cache);
    OU_CLEAR(d->negative);
    return ou_new_none();
}

static ou_obj *as_set(ou_obj *refs)
{
    OU_AUTO ou_obj *values = refs ? ou_dict_values(refs) : ou_list_new(0);
    return values ? ou_set_new(values) : NULL;
}

static ou_obj *get_dump(ou_obj *const *v)
{
    abc_data *d = data_of(v[0]);
    if (!d) return NULL;
    OU_AUTO ou_obj *registry = as_set(d->registry);
    OU_AUTO ou_obj *cache = as_set(d->cache);
    OU_AUTO ou_obj *negative = as_set(d->negative);
    OU_AUTO ou_obj *version = ou_int_new(d->negative_version);
    if (!registry || !cache || !negative || !version) return NULL;
    ou_obj *parts[4] = { registry, cache, negative, version };
    return ou_tuple_from_array(parts, 4);
}

static ou_fndef fns[] = {
    OU_FN_AS("get_cache_token", cache_token, "()", "A token that changes with every registration."),
    OU_FN_AS("_abc_init", abc_init, "(self, /)", "Prepare a new abstract base class."),
    OU_FN_AS("_abc_register", abc_register, "(self, subclass, /)", "Register a virtual subclass."),
    OU_FN_AS("_abc_instancecheck", instancecheck, "(self, instance, /)",
             "isinstance() for abstract base classes."),
    OU_FN_AS("_abc_subclasscheck", subclasscheck, "(self, subclass, /)",
             "issubclass() for abstract base classes."),
    OU_FN_AS("_get_dump", get_dump, "(self, /)",
             "Registry, cache, negative cache and its version."),
    OU_FN_AS("_reset_registry", reset_registry, "(self, /)", "Forget the registered classes."),
    OU_FN_AS("_reset_caches", reset_caches, "(self, /)", "Forget the answers."),
    {0}};

static int init(ou_obj *m)
{
    (void)m;
    return ou_type_ready(&data_type);
}

OU_MODULE(_abc, "The working parts of abc.ABCMeta.", fns, init, NULL);
