/* stdlib/itertools.c - the itertools module: the simple iterators; see also itertools_*.c. */
#include "stdlib/itertools.h"

/* ---- shared ---------------------------------------------------------------------------------- */

static inline ou_obj **fields(ou_obj *o) { return (ou_obj **)(void *)(o + 1); }

static void release(ou_obj *o, int n)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    for (int i = 0; i < n; i++) ou_xdecref(fields(o)[i]);
    ou_obj_free(o);
    ou_dealloc_leave();
}

#define LIFE(n)                                                                                    \
    int ou_it_traverse##n(ou_obj *o, ou_visit *visit, void *arg)                                   \
    {                                                                                              \
        for (int i = 0; i < n; i++) OU_VISIT(fields(o)[i]);                                        \
        return 0;                                                                                  \
    }                                                                                              \
    void ou_it_clear##n(ou_obj *o)                                                                 \
    {                                                                                              \
        for (int i = 0; i < n; i++) OU_CLEAR(fields(o)[i]);                                        \
    }                                                                                              \
    void ou_it_dealloc##n(ou_obj *o) { release(o, n); }
LIFE(1)
LIFE(2)
LIFE(3)
LIFE(4)
LIFE(5)

ou_obj *ou_it_step(ou_obj *it)
{
    return ou_stack_check() < 0 ? NULL : ou_iter_step(it, ou_typeof(it)->next);
}

ou_obj *ou_it_none(ou_obj *o) { return o ? o : &ou_none; }

int ou_it_args(ou_type *cls, const ou_type *own, size_t n, size_t want, ou_tuple *kwnames)
{
    const char *name = ou_type_name(own);
    if (cls->init == own->init && ou_no_keywords(name, kwnames) < 0) return -1;
    if (n == want) return 0;
    return ou_raise_int(&ou_exc_TypeError, "%s expected %zu argument%s, got %zu", name, want,
                        want == 1 ? "" : "s", n);
}

int ou_it_state(ou_obj *state, ou_ssize min, ou_ssize max, ou_obj **out)
{
    if (!ou_tuple_check(state)) return ou_raise_int(&ou_exc_TypeError, "state is not a tuple");
    ou_ssize n = ou_tuple_len(state);
    if (n < min || n > max)
        return ou_raise_int(&ou_exc_TypeError, "function takes %s %zd argument%s (%zd given)",
                            min == max ? "exactly"
                            : n < min  ? "at least"
                                       : "at most",
                            n < min ? min : max, (n < min ? min : max) == 1 ? "" : "s", n);
    for (ou_ssize i = 0; i < max; i++) out[i] = i < n ? ou_tuple_at(state, i) : NULL;
    return 0;
}

static ou_obj *type_of(ou_obj *o) { return ou_incref(ou_typeof(o)); }

/* ---- count ----------------------------------------------------------------------------------- */

typedef struct count {
    ou_obj head;
    ou_obj *value, *step;
    int64_t fast;
} count; /* value NULL: fast counts by 1 */
static ou_type count_type;

static bool is_number(ou_obj *o)
{
    ou_type *t = ou_typeof(o);
    return t->index || t->as_int || t->as_float || ou_is_instance(o, &ou_complex_type);
}

static ou_obj *count_new(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder binder = { "count", "(start=0, step=1)", NULL };
    ou_obj *v[2];
    if (ou_bind(&binder, args, n, kwnames, v) < 0) return NULL;
    if ((v[0] && !is_number(v[0])) || (v[1] && !is_number(v[1])))
        return ou_raise(&ou_exc_TypeError, "a number is required");
    count *self = OU_IT_NEW(count, cls);
    if (!self) return NULL;
    int64_t step = 1;
    bool by_one = !v[1] || (ou_int_check(v[1]) && ou_int_fits(v[1], &step) && step == 1);
    bool fast = by_one && (!v[0] || (ou_int_check(v[0]) && ou_int_fits(v[0], &self->fast)));
    if (!fast || self->fast == INT64_MAX) {
        self->value = v[0] ? ou_incref(v[0]) : ou_int_new(0);
        self->step = v[1] ? ou_incref(v[1]) : ou_int_new(1);
    }
    ou_gc_track(self);
    return &self->head;
}

static ou_obj *count_next(ou_obj *o)
{
    count *self = (count *)o;
    if (!self->value) {
        if (self->fast < INT64_MAX) return ou_int_new(self->fast++);
        self->value = ou_int_new(INT64_MAX);
        self->step = ou_int_new(1);
        if (!self->value || !self->step) return NULL;
    }
    ou_obj *after = ou_binary(self->value, self->step, OU_ADD);
    if (!after) return NULL;
    ou_obj *now = self->value;
    self->value = after;
    return now;
}

static ou_obj *count_repr(ou_obj *o)
{
    count *self = (count *)o;
    int64_t step;
    if (!self->value)
        return ou_str_format("%s(%lld)", ou_type_name(ou_typeof(o)), (long long)self->fast);
    if (ou_int_check(self->step) && ou_int_fits(self->step, &step) && step == 1)
        return ou_str_format("%s(%R)", ou_type_name(ou_typeof(o)), self->value);
    return ou_str_format("%s(%R, %R)", ou_type_name(ou_typeof(o)), self->value, self->step);
}

static ou_obj *count_reduce(ou_obj *const *v)
{
    count *self = (count *)v[0];
    if (!self->value) return ou_tuple2(type_of(v[0]), ou_tuple1(ou_int_new(self->fast)));
    return ou_tuple2(type_of(v[0]), ou_tuple2(ou_incref(self->value), ou_incref(self->step)));
}

static ou_fndef count_methods[] = {
    OU_FN_AS("__reduce__", count_reduce, "()", "State for pickling."),
    { 0 }
};

static ou_type count_type = {
    OU_IT_HEAD(count_type, "count", 2, count),
    .doc = "count(start=0, step=1)\n--\n\nstart, start + step, start + 2 * step, ... without end.",
    .new_ = count_new, .next = count_next, .repr = count_repr, .methods = count_methods,
};

/* ---- repeat ---------------------------------------------------------------------------------- */

typedef struct repeat {
    ou_obj head;
    ou_obj *element;
    ou_ssize left;
} repeat; /* left -1: for ever */
static ou_type repeat_type;

static ou_obj *repeat_new(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder binder = { "repeat", "(object, times=None)", NULL };
    ou_obj *v[2];
    ou_ssize times = -1;
    if (ou_bind(&binder, args, n, kwnames, v) < 0) return NULL;
    if (v[1]) {
        if (ou_arg_ssize(v[1], &times) < 0) return NULL;
        if (times < 0) times = 0;
    }
    repeat *self = OU_IT_NEW(repeat, cls);
    if (!self) return NULL;
    self->element = ou_incref(v[0]);
    self->left = times;
    ou_gc_track(self);
    return &self->head;
}

static ou_obj *repeat_next(ou_obj *o)
{
    repeat *self = (repeat *)o;
    if (self->left == 0) return NULL;
    if (self->left > 0) self->left--;
    return ou_incref(self->element);
}

static ou_obj *repeat_repr(ou_obj *o)
{
    repeat *self = (repeat *)o;
    if (self->left < 0) return ou_str_format("%s(%R)", ou_type_name(ou_typeof(o)), self->element);
    return ou_str_format("%s(%R, %zd)", ou_type_name(ou_typeof(o)), self->element, self->left);
}

static ou_obj *repeat_hint(ou_obj *const *v)
{
    repeat *self = (repeat *)v[0];
    if (self->left < 0) return ou_raise(&ou_exc_TypeError, "len() of unsized object");
    return ou_int_new(self->left);
}

static ou_obj *repeat_reduce(ou_obj *const *v)
{
    repeat *self = (repeat *)v[0];
    if (self->left < 0) return ou_tuple2(type_of(v[0]), ou_tuple1(ou_incref(self->element)));
    return ou_tuple2(type_of(v[0]), ou_tuple2(ou_incref(self->element), ou_int_new(self->left)));
}

static ou_fndef repeat_methods[] = {
    OU_FN_AS("__length_hint__", repeat_hint, "()", "How many times are left."),
    OU_FN_AS("__reduce__", repeat_reduce, "()", "State for pickling."),
    { 0 }
};

static ou_type repeat_type = {
    OU_IT_HEAD(repeat_type, "repeat", 1, repeat),
    .doc = "repeat(object [,times]) -> create an iterator which returns the object\nagain and "
           "again, times times or for "
           "ever.",
    .new_ = repeat_new,
    .next = repeat_next,
    .repr = repeat_repr,
    .methods = repeat_methods,
};

/* ---- cycle ----------------------------------------------------------------------------------- */

typedef struct cycle { ou_obj head; ou_obj *saved, *it; ou_ssize index; bool saved_all; } cycle;
static ou_type cycle_type;

static ou_obj *cycle_new(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    if (ou_it_args(cls, &cycle_type, n, 1, kwnames) < 0) return NULL;
    OU_AUTO ou_obj *it = ou_iter(args[0]);
    OU_AUTO ou_obj *saved = it ? ou_list_new(0) : NULL;
    cycle *self = saved ? OU_IT_NEW(cycle, cls) : NULL;
    if (!self) return NULL;
    self->it = ou_take(&it);
    self->saved = ou_take(&saved);
    ou_gc_track(self);
    return &self->head;
}

static ou_obj *cycle_next(ou_obj *o)
{
    cycle *self = (cycle *)o;
    if (self->it) {
        ou_obj *item = ou_it_step(self->it);
        if (item) {
            if (!self->saved_all && ou_list_append(self->saved, item) < 0) OU_CLEAR(item);
            return item;
        }
        if (ou_err_pending()) return NULL;
        OU_CLEAR(self->it);
    }
    ou_ssize n = ou_list_len(self->saved);
    if (n == 0) return NULL;
    if (self->index >= n) self->index = 0;
    ou_obj *item = ou_incref(ou_list_at(self->saved, self->index));
    if (++self->index >= n) self->index = 0;
    return item;
}

static ou_obj *cycle_reduce(ou_obj *const *v)
{
    cycle *self = (cycle *)v[0];
    if (self->it)
        return ou_tuple3(type_of(v[0]), ou_tuple1(ou_incref(self->it)),
                         ou_tuple2(ou_incref(self->saved), ou_bool(self->saved_all)));
    OU_AUTO ou_obj *it = ou_iter(self->saved);
    if (!it) return NULL;
    if (self->index) {
        OU_AUTO ou_obj *at = ou_int_new(self->index);
        OU_AUTO ou_obj *r = at ? ou_call_method1(it, OU_ID(__setstate__), at) : NULL;
        if (!r) return NULL;
    }
    return ou_tuple3(type_of(v[0]), ou_tuple1(ou_take(&it)),
                     ou_tuple2(ou_incref(self->saved), ou_bool(true)));
}

static ou_obj *cycle_setstate(ou_obj *const *v)
{
    cycle *self = (cycle *)v[0];
    ou_obj *s[2];
    int done;
    if (ou_it_state(v[1], 2, 2, s) < 0) return NULL;
    if (!ou_list_check(s[0]))
        return ou_raise(&ou_exc_TypeError, "argument 1 must be list, not %#T", s[0]);
    if (ou_as_int(s[1], &done) < 0) return NULL;
    ou_setref(&self->saved, ou_incref(s[0]));
    self->saved_all = done != 0;
    self->index = 0;
    return ou_new_none();
}

static ou_fndef cycle_methods[] = {
    OU_FN_AS("__reduce__", cycle_reduce, "()", "State for pickling."),
    OU_FN_AS("__setstate__", cycle_setstate, "(object, /)", "Restore a pickled state."),
    { 0 }
};

static ou_type cycle_type = {
    OU_IT_HEAD(cycle_type, "cycle", 2, cycle),
    .doc = "cycle(iterable, /)\n--\n\nThe items of the iterable, again and again.",
    .new_ = cycle_new, .next = cycle_next, .methods = cycle_methods,
};

/* ---- dropwhile, takewhile, filterfalse, starmap: a function and an iterator ------------------ */

typedef struct pair { ou_obj head; ou_obj *func, *it; bool state; } pair;

static ou_obj *pair_new(ou_type *cls, const ou_type *own, ou_obj *const *args, size_t n,
                        ou_tuple *kwnames, int it_at)
{
    if (ou_it_args(cls, own, n, 2, kwnames) < 0) return NULL;
    OU_AUTO ou_obj *it = ou_iter(args[it_at]);
    pair *self = it ? OU_IT_NEW(pair, cls) : NULL;
    if (!self) return NULL;
    self->func = ou_incref(args[1 - it_at]);
    self->it = ou_take(&it);
    ou_gc_track(self);
    return &self->head;
}

/* Truth of func(item): 1, 0, -1. */
static int test(ou_obj *func, ou_obj *item)
{
    OU_AUTO ou_obj *r = ou_call1(func, item);
    return r ? ou_truth(r) : -1;
}

static ou_obj *dropwhile_next(ou_obj *o)
{
    pair *self = (pair *)o;
    ou_obj *item;
    while ((item = ou_it_step(self->it))) {
        if (self->state) return item;
        int drop = test(self->func, item);
        if (drop == 0) {
            self->state = true;
            return item;
        }
        ou_decref(item);
        if (drop < 0) return NULL;
    }
    return NULL;
}

static ou_obj *takewhile_next(ou_obj *o)
{
    pair *self = (pair *)o;
    if (self->state) return NULL;
    ou_obj *item = ou_it_step(self->it);
    if (!item) return NULL;
    int keep = test(self->func, item);
    if (keep == 1) return item;
    ou_decref(item);
    if (keep == 0) self->state = true;
    return NULL;
}

static ou_obj *filterfalse_next(ou_obj *o)
{
    pair *self = (pair *)o;
    bool plain = self->func == &ou_none || self->func == &ou_bool_type.head;
    ou_obj *item;
    while ((item = ou_it_step(self->it))) {
        int drop = plain ? ou_truth(item) : test(self->func, item);
        if (drop == 0) return item;
        ou_decref(item);
        if (drop < 0) return NULL;
    }
    return NULL;
}

static ou_obj *starmap_next(ou_obj *o)
{
    pair *self = (pair *)o;
    OU_AUTO ou_obj *args = ou_it_step(self->it);
    if (!args) return NULL;
    if (!ou_tuple_exact(args)) {
        ou_obj *t = ou_tuple_from(args);
        if (!t) return NULL;
        ou_setref(&args, t);
    }
    return ou_call(self->func, ((ou_tuple *)args)->items, (size_t)ou_tuple_len(args), NULL);
}

static ou_obj *pair_reduce(ou_obj *const *v)
{
    pair *self = (pair *)v[0];
    return ou_tuple2(type_of(v[0]), ou_tuple2(ou_incref(self->func), ou_incref(self->it)));
}

static ou_obj *while_reduce(ou_obj *const *v)
{
    pair *self = (pair *)v[0];
    return ou_tuple3(type_of(v[0]), ou_tuple2(ou_incref(self->func), ou_incref(self->it)),
                     ou_int_new(self->state));
}

static ou_obj *while_setstate(ou_obj *const *v)
{
    int t = ou_truth(v[1]);
    if (t < 0) return NULL;
    ((pair *)v[0])->state = t;
    return ou_new_none();
}

static ou_fndef pair_methods[] = {
    OU_FN_AS("__reduce__", pair_reduce, "()", "State for pickling."),
    { 0 }
};

static ou_fndef filterfalse_methods[] = {
    OU_FN_AS("__reduce__", pair_reduce, "()", "State for pickling."),
    { 0 }
};

static ou_fndef dropwhile_methods[] = {
    OU_FN_AS("__reduce__", while_reduce, "()", "State for pickling."),
    OU_FN_AS("__setstate__", while_setstate, "(object, /)", "Restore a pickled state."),
    { 0 }
};

static ou_fndef takewhile_methods[] = {
    OU_FN_AS("__reduce__", while_reduce, "()", "State for pickling."),
    OU_FN_AS("__setstate__", while_setstate, "(object, /)", "Restore a pickled state."),
    { 0 }
};

#define PAIR_TYPE(name_, methods_, doc_)                                                           \
    static ou_type name_##_type;                                                                   \
    static ou_obj *name_##_new(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)     \
    {                                                                                              \
        return pair_new(cls, &name_##_type, args, n, kwnames, 1);                                  \
    }                                                                                              \
    static ou_type name_##_type = {                                                                \
        OU_IT_HEAD(name_##_type, #name_, 2, pair),                                                 \
        .doc = doc_, .new_ = name_##_new, .next = name_##_next, .methods = methods_,               \
    }

PAIR_TYPE(dropwhile, dropwhile_methods,
          "dropwhile(predicate, iterable, /)\n--\n\nThe items from the first one on for which "
          "predicate is false.");
PAIR_TYPE(takewhile, takewhile_methods,
          "takewhile(predicate, iterable, /)\n--\n\nThe items before the first one for which "
          "predicate is false.");
PAIR_TYPE(filterfalse, filterfalse_methods,
          "filterfalse(function, iterable, /)\n--\n\nThe items for which function is false (None: "
          "false themselves).");
PAIR_TYPE(starmap, pair_methods,
          "starmap(function, iterable, /)\n--\n\nfunction(*item) for every item of the iterable.");

/* ---- compress -------------------------------------------------------------------------------- */

typedef struct compress { ou_obj head; ou_obj *data, *selectors; } compress;
static ou_type compress_type;

static ou_obj *compress_new(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder binder = { "compress", "(data, selectors)", NULL };
    ou_obj *v[2];
    if (ou_bind(&binder, args, n, kwnames, v) < 0) return NULL;
    OU_AUTO ou_obj *data = ou_iter(v[0]);
    OU_AUTO ou_obj *selectors = data ? ou_iter(v[1]) : NULL;
    compress *self = selectors ? OU_IT_NEW(compress, cls) : NULL;
    if (!self) return NULL;
    self->data = ou_take(&data);
    self->selectors = ou_take(&selectors);
    ou_gc_track(self);
    return &self->head;
}

static ou_obj *compress_next(ou_obj *o)
{
    compress *self = (compress *)o;
    for (;;) {
        OU_AUTO ou_obj *item = ou_it_step(self->data);
        OU_AUTO ou_obj *selector = item ? ou_it_step(self->selectors) : NULL;
        if (!selector) return NULL;
        int keep = ou_truth(selector);
        if (keep) return keep > 0 ? ou_take(&item) : NULL;
    }
}

static ou_obj *compress_reduce(ou_obj *const *v)
{
    compress *self = (compress *)v[0];
    return ou_tuple2(type_of(v[0]), ou_tuple2(ou_incref(self->data), ou_incref(self->selectors)));
}

static ou_fndef compress_methods[] = {
    OU_FN_AS("__reduce__", compress_reduce, "()", "State for pickling."),
    { 0 }
};

static ou_type compress_type = {
    OU_IT_HEAD(compress_type, "compress", 2, compress),
    .doc = "compress(data, selectors)\n--\n\nThe items of data whose selector is true.",
    .new_ = compress_new, .next = compress_next, .methods = compress_methods,
};

/* ---- the module ------------------------------------------------------------------------------ */

static ou_fndef fns[] = {OU_FN_AS("tee", ou_it_tee, "(iterable, n=2, /)",
                                  "A tuple of n independent iterators over the iterable."),
                         {0}};

static int init(ou_obj *m)
{
    ou_type *const types[] = {
        &ou_it_accumulate_type,
        &ou_it_combinations_type,
        &ou_it_cwr_type,
        &cycle_type,
        &dropwhile_type,
        &takewhile_type,
        &ou_it_islice_type,
        &starmap_type,
        &ou_it_chain_type,
        &compress_type,
        &filterfalse_type,
        &count_type,
        &ou_it_zip_longest_type,
        &ou_it_pairwise_type,
        &ou_it_permutations_type,
        &ou_it_product_type,
        &repeat_type,
        &ou_it_groupby_type,
        &ou_it_grouper_type,
        &ou_it_tee_type,
        &ou_it_teedata_type,
    };
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (ou_module_add_type(m, types[i]) < 0) return -1;
    return 0;
}

OU_MODULE(itertools, "Building blocks for iterators.", fns, init, NULL);
