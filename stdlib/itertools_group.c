/* stdlib/itertools_group.c - itertools' groupby and tee: iterators that share a source. */
#include "stdlib/itertools.h"

static ou_obj *type_of(ou_obj *o) { return ou_incref(ou_typeof(o)); }

/* ---- groupby --------------------------------------------------------------------------------- */

typedef struct groupby {
    ou_obj head;
    ou_obj *it, *key_func, *target, *key,
        *value;            /* key_func NULL: the items are the keys; value may be NULL */
    const ou_obj *current; /* borrowed: the group that may still advance */
} groupby;

typedef struct grouper { ou_obj head; ou_obj *parent, *target; } grouper;

static ou_obj *groupby_new(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder binder = { "groupby", "(iterable, key=None)", NULL };
    ou_obj *v[2];
    if (ou_bind(&binder, args, n, kwnames, v) < 0) return NULL;
    OU_AUTO ou_obj *it = ou_iter(v[0]);
    groupby *self = it ? OU_IT_NEW(groupby, cls) : NULL;
    if (!self) return NULL;
    self->it = ou_take(&it);
    self->key_func = v[1] == &ou_none ? NULL : ou_xincref(v[1]);
    ou_gc_track(self);
    return &self->head;
}

/* Reads one item: 0, or -1 at the end or with an error. */
static int groupby_step(groupby *self)
{
    OU_AUTO ou_obj *value = ou_it_step(self->it);
    if (!value) return -1;
    ou_obj *key = self->key_func ? ou_call1(self->key_func, value) : ou_incref(value);
    if (!key) return -1;
    OU_AUTO ou_obj *old = self->value;
    self->value = ou_take(&value);       /* both are there before an old one dies */
    ou_setref(&self->key, key);
    return 0;
}

/* Does the item at hand belong to the group of `target`?  The comparison may replace either. */
static int same_key(ou_obj *target, ou_obj *key)
{
    OU_AUTO ou_obj *a = ou_incref(target);
    OU_AUTO ou_obj *b = ou_incref(key);
    return ou_eq(a, b);
}

static ou_obj *groupby_next(ou_obj *o)
{
    groupby *self = (groupby *)o;
    self->current = NULL;
    for (;;) {
        if (self->key) {
            if (!self->target) break;
            int same = same_key(self->target, self->key);
            if (same < 0) return NULL;
            if (!same) break;
        }
        if (groupby_step(self) < 0) return NULL;
    }
    ou_setref(&self->target, ou_incref(self->key));
    grouper *g = ou_gc_new(&ou_it_grouper_type.map, sizeof *g);
    if (!g) return NULL;
    g->parent = ou_incref(self);
    g->target = ou_incref(self->target);
    self->current = &g->head;
    ou_gc_track(g);
    return ou_tuple2(ou_incref(self->key), &g->head);
}

static ou_obj *grouper_next(ou_obj *o)
{
    grouper *self = (grouper *)o;
    groupby *parent = (groupby *)self->parent;
    if (parent->current != o) return NULL;
    if (!parent->value && groupby_step(parent) < 0) return NULL;
    if (!parent->key) return NULL;
    if (same_key(self->target, parent->key) <= 0) return NULL;
    ou_obj *value = ou_take(&parent->value);
    OU_CLEAR(parent->key);
    return value;
}

static ou_obj *groupby_reduce(ou_obj *const *v)
{
    groupby *self = (groupby *)v[0];
    ou_obj *cls = type_of(v[0]),
           *args = ou_tuple2(ou_incref(self->it), ou_incref(ou_it_none(self->key_func)));
    if (!self->key || !self->target || !self->value) return ou_tuple2(cls, args);
    return ou_tuple3(
        cls, args,
        ou_tuple3(ou_incref(self->key), ou_incref(self->value), ou_incref(self->target)));
}

static ou_obj *groupby_setstate(ou_obj *const *v)
{
    groupby *self = (groupby *)v[0];
    ou_obj *s[3];
    if (ou_it_state(v[1], 3, 3, s) < 0) return NULL;
    ou_setref(&self->key, ou_incref(s[0]));
    ou_setref(&self->value, ou_incref(s[1]));
    ou_setref(&self->target, ou_incref(s[2]));
    return ou_new_none();
}

static ou_obj *grouper_new(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    if (ou_no_keywords("_grouper", kwnames) < 0) return NULL;
    if (n != 2) return ou_raise(&ou_exc_TypeError, "_grouper expected 2 arguments, got %zu", n);
    if (!ou_is_instance(args[0], &ou_it_groupby_type))
        return ou_raise(&ou_exc_TypeError,
                        "_grouper() argument 1 must be itertools.groupby, not %#T", args[0]);
    grouper *g = OU_IT_NEW(grouper, cls);
    if (!g) return NULL;
    g->parent = ou_incref(args[0]);
    g->target = ou_incref(args[1]);
    ((groupby *)g->parent)->current = &g->head;
    ou_gc_track(g);
    return &g->head;
}

static ou_obj *grouper_reduce(ou_obj *const *v)
{
    grouper *self = (grouper *)v[0];
    if (((groupby *)self->parent)->current != v[0])
        return ou_iter_reduce_done("iter", ou_incref(ou_empty_tuple));
    return ou_tuple2(type_of(v[0]), ou_tuple2(ou_incref(self->parent), ou_incref(self->target)));
}

static void grouper_dealloc(ou_obj *o)
{
    groupby *parent = (groupby *)((grouper *)o)->parent;
    if (parent && parent->current == o) parent->current = NULL;
    ou_it_dealloc2(o);
}

static ou_fndef groupby_methods[] = {
    OU_FN_AS("__reduce__", groupby_reduce, "()", "State for pickling."),
    OU_FN_AS("__setstate__", groupby_setstate, "(object, /)", "Restore a pickled state."),
    { 0 }
};

static ou_fndef grouper_methods[] = {
    OU_FN_AS("__reduce__", grouper_reduce, "()", "State for pickling."),
    { 0 }
};

ou_type ou_it_groupby_type = {
    OU_IT_HEAD(ou_it_groupby_type, "groupby", 5, groupby),
    .doc = "groupby(iterable, key=None)\n--\n\nPairs (key, group) of neighbouring items with the "
           "same key.",
    .new_ = groupby_new,
    .next = groupby_next,
    .methods = groupby_methods,
};

ou_type ou_it_grouper_type = {
    .head = OU_TYPE_HEAD,
    .map = { .traverse = ou_it_traverse2, .dealloc = grouper_dealloc, .type = &ou_it_grouper_type,
             .layout = OU_LAYOUT_CUSTOM, .flags = OU_MF_GC },
    .name = "itertools._grouper", .size = sizeof(grouper), .iter = ou_self_iter,
    .new_ = grouper_new, .next = grouper_next, .methods = grouper_methods,
};

/* ---- tee ------------------------------------------------------------------------------------- */

/* Items read from the source wait in a list of blocks; each iterator holds the block it is in, so
 * that a block dies when the last iterator has left it. */
enum { BLOCK = 57 };

typedef struct teedata {
    ou_obj head;
    ou_obj *it;
    struct teedata *next;
    int count;
    bool running;
    ou_obj *values[BLOCK];
} teedata;

typedef struct tee { ou_obj head; teedata *data; int index; } tee;

static teedata *teedata_make(ou_obj *it)
{
    teedata *d = (teedata *)ou_alloc_instance(&ou_it_teedata_type, 0);
    if (!d) return NULL;
    d->it = ou_incref(it);
    ou_gc_track(d);
    return d;
}

static int teedata_traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    teedata *d = (teedata *)o;
    OU_VISIT(d->it);
    for (int i = 0; i < d->count; i++) OU_VISIT(d->values[i]);
    OU_VISIT(d->next);
    return 0;
}

/* A long chain of blocks is released in a loop. */
static void release_chain(teedata *d)
{
    while (d && OU_REFCOUNT(d) == 1) {
        teedata *next = ou_take(&d->next);
        ou_decref(d);
        d = next;
    }
    ou_xdecref(d);
}

static void teedata_clear(ou_obj *o)
{
    teedata *d = (teedata *)o;
    int n = d->count;
    d->count = 0;
    OU_CLEAR(d->it);
    for (int i = 0; i < n; i++) ou_decref(d->values[i]);
    release_chain(ou_take(&d->next));
}

static void teedata_dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    teedata_clear(o);
    ou_gc_free(o);
    ou_dealloc_leave();
}

static ou_obj *teedata_item(teedata *d, int i)
{
    if (i < d->count) return ou_incref(d->values[i]);
    if (d->running) return ou_raise(&ou_exc_RuntimeError, "cannot re-enter the tee iterator");
    d->running = true;
    ou_obj *value = ou_it_step(d->it);
    d->running = false;
    if (!value) return NULL;
    d->values[d->count++] = value;
    return ou_incref(value);
}

static ou_obj *tee_next(ou_obj *o)
{
    tee *self = (tee *)o;
    if (self->index >= BLOCK) {
        teedata *d = self->data;
        if (!d->next) d->next = teedata_make(d->it);
        if (!d->next) return NULL;
        teedata *next = (teedata *)(void *)ou_incref(d->next);
        self->data = next;
        self->index = 0;
        ou_decref(d);
    }
    ou_obj *value = teedata_item(self->data, self->index);
    if (value) self->index++;
    return value;
}

static ou_obj *tee_at(OU_STEALS teedata *data, int index)
{
    tee *t = data ? ou_gc_new(&ou_it_tee_type.map, sizeof *t) : NULL;
    if (!t) {
        ou_xdecref(data);
        return NULL;
    }
    t->data = data;
    t->index = index;
    ou_gc_track(t);
    return &t->head;
}

static ou_obj *tee_copy(ou_obj *const *v)
{
    tee *self = (tee *)v[0];
    return tee_at((teedata *)(void *)ou_incref(self->data), self->index);
}

static ou_obj *tee_from(ou_obj *iterable)
{
    OU_AUTO ou_obj *it = ou_iter(iterable);
    if (!it) return NULL;
    if (OU_IS(it, ou_it_tee_type)) return tee_copy(&it);
    return tee_at(teedata_make(it), 0);
}

static ou_obj *tee_new(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)cls;
    if (ou_no_keywords("_tee", kwnames) < 0) return NULL;
    if (n != 1) return ou_raise(&ou_exc_TypeError, "_tee expected 1 argument, got %zu", n);
    return tee_from(args[0]);
}

static int tee_traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(((tee *)o)->data);
    return 0;
}

static void tee_clear(ou_obj *o) { OU_CLEAR(((tee *)o)->data); }

static void tee_dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    if (o->refs & OU_HAS_WEAKREF) ou_weak_clear(o);
    tee_clear(o);
    ou_gc_free(o);
    ou_dealloc_leave();
}

static ou_obj *tee_reduce(ou_obj *const *v)
{
    tee *self = (tee *)v[0];
    return ou_tuple3(type_of(v[0]), ou_tuple1(ou_incref(ou_empty_tuple)),
                     ou_tuple2(ou_incref(self->data), ou_int_new(self->index)));
}

static ou_obj *tee_setstate(ou_obj *const *v)
{
    tee *self = (tee *)v[0];
    ou_obj *s[2];
    int index;
    if (ou_it_state(v[1], 2, 2, s) < 0) return NULL;
    if (!OU_IS(s[0], ou_it_teedata_type))
        return ou_raise(&ou_exc_TypeError, "argument 1 must be itertools._tee_dataobject, not %#T",
                        s[0]);
    if (ou_as_int(s[1], &index) < 0) return NULL;
    if (index < 0 || index > BLOCK) return ou_raise(&ou_exc_ValueError, "Index out of range");
    ou_obj *old = &self->data->head;
    self->data = (teedata *)(void *)ou_incref(s[0]);
    self->index = index;
    ou_decref(old);
    return ou_new_none();
}

static ou_obj *teedata_new(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)cls;
    if (ou_no_keywords("_tee_dataobject", kwnames) < 0) return NULL;
    if (n != 3 || !ou_list_check(args[1]))
        return ou_raise(&ou_exc_TypeError, "_tee_dataobject expected 3 arguments, got %zu", n);
    ou_ssize len = ou_list_len(args[1]);
    bool linked = OU_IS(args[2], ou_it_teedata_type);
    if (len > BLOCK || (args[2] != &ou_none && (!linked || len < BLOCK)))
        return ou_raise(&ou_exc_ValueError, "Invalid arguments");
    teedata *d = teedata_make(args[0]);
    if (!d) return NULL;
    for (; d->count < len; d->count++)
        d->values[d->count] = ou_incref(ou_list_at(args[1], d->count));
    if (linked) d->next = (teedata *)(void *)ou_incref(args[2]);
    return &d->head;
}

static ou_obj *teedata_reduce(ou_obj *const *v)
{
    teedata *d = (teedata *)v[0];
    OU_AUTO ou_obj *values = ou_list_new(d->count);
    for (int i = 0; values && i < d->count; i++)
        if (ou_list_append(values, d->values[i]) < 0) return NULL;
    ou_obj *next = ou_incref(d->next ? &d->next->head : &ou_none);
    return ou_tuple2(type_of(v[0]), ou_tuple3(ou_incref(d->it), ou_take(&values), next));
}

ou_obj *ou_it_tee(ou_obj *const *v)
{
    ou_ssize n = 2;
    if (v[1] && ou_arg_ssize(v[1], &n) < 0) return NULL;
    if (n < 0) return ou_raise(&ou_exc_ValueError, "n must be >= 0");
    if (n == 0) return ou_incref(ou_empty_tuple);
    OU_AUTO ou_obj *it = ou_iter(v[0]);
    OU_AUTO ou_obj *copy = it ? ou_getattr_opt(it, OU_ID(__copy__)) : NULL;
    if (!copy) {
        if (!it || ou_err_pending()) return NULL;
        ou_setref(&it, tee_from(it));
        copy = it ? ou_getattr(it, OU_ID(__copy__)) : NULL;
        if (!copy) return NULL;
    }
    OU_AUTO ou_obj *all = ou_tuple_new(n);
    if (!all) return NULL;
    ((ou_tuple *)all)->items[0] = ou_take(&it);
    for (ou_ssize i = 1; i < n; i++)
        if (!(((ou_tuple *)all)->items[i] = ou_call0(copy))) return NULL;
    ou_gc_track(all);
    return ou_take(&all);
}

static ou_fndef tee_methods[] = {
    OU_FN_AS("__copy__", tee_copy, "()", "An iterator at the same place."),
    OU_FN_AS("__reduce__", tee_reduce, "()", "State for pickling."),
    OU_FN_AS("__setstate__", tee_setstate, "(object, /)", "Restore a pickled state."),
    { 0 }
};

static ou_fndef teedata_methods[] = {
    OU_FN_AS("__reduce__", teedata_reduce, "()", "State for pickling."),
    { 0 }
};

ou_type ou_it_tee_type = {
    .head = OU_TYPE_HEAD,
    .map = {.traverse = tee_traverse,
            .clear = tee_clear,
            .dealloc = tee_dealloc,
            .type = &ou_it_tee_type,
            .layout = OU_LAYOUT_CUSTOM,
            .flags = OU_MF_GC},
    .name = "itertools._tee",
    .doc = "Iterator wrapped to make it copyable.",
    .size = sizeof(tee),
    .flags = OU_TF_WEAKREF,
    .iter = ou_self_iter,
    .new_ = tee_new,
    .next = tee_next,
    .methods = tee_methods,
};

ou_type ou_it_teedata_type = {
    .head = OU_TYPE_HEAD,
    .map = { .traverse = teedata_traverse, .clear = teedata_clear, .dealloc = teedata_dealloc,
             .type = &ou_it_teedata_type, .layout = OU_LAYOUT_CUSTOM, .flags = OU_MF_GC },
    .name = "itertools._tee_dataobject", .doc = "Data container common to multiple tee objects.",
    .size = sizeof(teedata), .new_ = teedata_new, .methods = teedata_methods,
};
