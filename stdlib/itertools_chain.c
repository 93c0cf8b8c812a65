/* stdlib/itertools_chain.c - itertools' chain, islice, accumulate, pairwise and zip_longest. */
#include "stdlib/itertools.h"

static ou_obj *type_of(ou_obj *o) { return ou_incref(ou_typeof(o)); }

/* ---- chain ----------------------------------------------------------------------------------- */

typedef struct chain { ou_obj head; ou_obj *active, *source; } chain;

static ou_obj *chain_of(ou_type *cls, OU_STEALS ou_obj *source)
{
    chain *self = source ? OU_IT_NEW(chain, cls) : NULL;
    if (!self) {
        ou_xdecref(source);
        return NULL;
    }
    self->source = source;
    ou_gc_track(self);
    return &self->head;
}

static ou_obj *chain_new(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    if (cls->init == ou_it_chain_type.init && ou_no_keywords("chain", kwnames) < 0) return NULL;
    OU_AUTO ou_obj *all = ou_tuple_from_array(args, (ou_ssize)n);
    return all ? chain_of(cls, ou_iter(all)) : NULL;
}

static ou_obj *chain_from_iterable(ou_obj *const *v)
{
    return chain_of(OU_CAST(ou_type, v[0]), ou_iter(v[1]));
}

static ou_obj *chain_next(ou_obj *o)
{
    chain *self = (chain *)o;
    while (self->source) {
        if (!self->active) {
            OU_AUTO ou_obj *iterable = ou_it_step(self->source);
            if (!iterable) {
                OU_CLEAR(self->source);
                return NULL;
            }
            self->active = ou_iter(iterable);
            if (!self->active) {
                OU_CLEAR(self->source);
                return NULL;
            }
        }
        ou_obj *item = ou_it_step(self->active);
        if (item || ou_err_pending()) return item;
        OU_CLEAR(self->active);
    }
    return NULL;
}

static ou_obj *chain_reduce(ou_obj *const *v)
{
    chain *self = (chain *)v[0];
    ou_obj *cls = type_of(v[0]), *none = ou_incref(ou_empty_tuple);
    if (!self->source) return ou_tuple2(cls, none);
    ou_obj *source = ou_incref(self->source);
    if (!self->active) return ou_tuple3(cls, none, ou_tuple1(source));
    return ou_tuple3(cls, none, ou_tuple2(source, ou_incref(self->active)));
}

static ou_obj *chain_setstate(ou_obj *const *v)
{
    chain *self = (chain *)v[0];
    ou_obj *s[2];
    if (ou_it_state(v[1], 1, 2, s) < 0) return NULL;
    if (!ou_typeof(s[0])->next || (s[1] && !ou_typeof(s[1])->next))
        return ou_raise(&ou_exc_TypeError, "Arguments must be iterators.");
    ou_setref(&self->source, ou_incref(s[0]));
    ou_setref(&self->active, ou_xincref(s[1]));
    return ou_new_none();
}

static ou_fndef chain_methods[] = {
    OU_FN_FLAGS("from_iterable", chain_from_iterable, "(iterable, /)", OU_FN_CLASS,
                "Chain the items of an iterable."),
    OU_FN_AS("__reduce__", chain_reduce, "()", "State for pickling."),
    OU_FN_AS("__setstate__", chain_setstate, "(object, /)", "Restore a pickled state."),
    OU_CLASS_GETITEM,
    {0}};

ou_type ou_it_chain_type = {
    OU_IT_HEAD(ou_it_chain_type, "chain", 2, chain),
    .doc = "chain(*iterables) --> chain object\n\nThe items of the first iterable, then of the "
           "second, and so on.",
    .new_ = chain_new,
    .next = chain_next,
    .methods = chain_methods,
};

/* ---- islice ---------------------------------------------------------------------------------- */

typedef struct islice {
    ou_obj head;
    ou_obj *it;
    ou_ssize next, stop, step, count;
} islice; /* stop -1: none */

/* A bound argument; -1 stands for anything unfit. */
static ou_ssize bound(ou_obj *o, ou_ssize dflt)
{
    ou_ssize x;
    if (o == &ou_none) return dflt;
    if (ou_as_ssize(o, &x, &ou_exc_OverflowError) == 0) return x;
    ou_err_clear();
    return -1;
}

static ou_obj *islice_new(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    if (cls->init == ou_it_islice_type.init && ou_no_keywords("islice", kwnames) < 0) return NULL;
    if (n < 2)
        return ou_raise(&ou_exc_TypeError, "islice expected at least 2 arguments, got %zu", n);
    if (n > 4)
        return ou_raise(&ou_exc_TypeError, "islice expected at most 4 arguments, got %zu", n);
    ou_ssize start = n == 2 ? 0 : bound(args[1], 0), stop = -1, step = 1;
    ou_obj *end = args[n == 2 ? 1 : 2];
    if (end != &ou_none && (stop = bound(end, -1)) == -1)
        return ou_raise(
            &ou_exc_ValueError,
            "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
    if (start < 0 || stop < -1)
        return ou_raise(&ou_exc_ValueError,
                        "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
    if (n == 4 && (step = bound(args[3], 1)) < 1)
        return ou_raise(&ou_exc_ValueError,
                        "Step for islice() must be a positive integer or None.");
    OU_AUTO ou_obj *it = ou_iter(args[0]);
    islice *self = it ? OU_IT_NEW(islice, cls) : NULL;
    if (!self) return NULL;
    self->it = ou_take(&it);
    self->next = start;
    self->stop = stop;
    self->step = step;
    ou_gc_track(self);
    return &self->head;
}

static ou_obj *islice_next(ou_obj *o)
{
    islice *self = (islice *)o;
    ou_obj *it = self->it, *item;
    if (!it || ou_stack_check() < 0) return NULL;
    ou_unaryfn *next = ou_typeof(it)->next;
    while (self->count < self->next) {
        item = ou_iter_step(it, next);
        if (!item) goto ended;
        ou_decref(item);
        self->count++;
    }
    if (self->stop != -1 && self->count >= self->stop) goto ended;
    item = ou_iter_step(it, next);
    if (!item) goto ended;
    self->count++;
    ou_ssize after;
    if (__builtin_add_overflow(self->next, self->step, &after) ||
        (self->stop != -1 && after > self->stop))
        after = self->stop;
    self->next = after;
    return item;
ended:
    OU_CLEAR(self->it);
    return NULL;
}

static ou_obj *islice_reduce(ou_obj *const *v)
{
    islice *self = (islice *)v[0];
    if (!self->it) {
        ou_obj *nothing = ou_iter(&ou_empty_tuple->head);
        return ou_tuple3(type_of(v[0]), ou_tuple2(nothing, ou_int_new(0)), ou_int_new(0));
    }
    OU_AUTO ou_obj *next = ou_int_new(self->next);
    OU_AUTO ou_obj *stop = self->stop == -1 ? ou_new_none() : ou_int_new(self->stop);
    OU_AUTO ou_obj *step = ou_int_new(self->step);
    if (!next || !stop || !step) return NULL;
    ou_obj *args[4] = { self->it, next, stop, step };
    return ou_tuple3(type_of(v[0]), ou_tuple_from_array(args, 4), ou_int_new(self->count));
}

static ou_obj *islice_setstate(ou_obj *const *v)
{
    return ou_arg_ssize(v[1], &((islice *)v[0])->count) < 0 ? NULL : ou_new_none();
}

static ou_fndef islice_methods[] = {
    OU_FN_AS("__reduce__", islice_reduce, "()", "State for pickling."),
    OU_FN_AS("__setstate__", islice_setstate, "(object, /)", "Restore a pickled state."),
    { 0 }
};

ou_type ou_it_islice_type = {
    OU_IT_HEAD(ou_it_islice_type, "islice", 1, islice),
    .doc = "islice(iterable, stop) --> islice object\nislice(iterable, start, stop[, step]) --> "
           "islice object\n\nThe items "
           "that the slice of a list would have.",
    .new_ = islice_new,
    .next = islice_next,
    .methods = islice_methods,
};

/* ---- accumulate ------------------------------------------------------------------------------ */

typedef struct accumulate { ou_obj head; ou_obj *func, *it, *total, *initial; } accumulate;

static ou_obj *accumulate_new(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder binder = { "accumulate", "(iterable, func=None, *, initial=None)", NULL };
    ou_obj *v[3];
    if (ou_bind(&binder, args, n, kwnames, v) < 0) return NULL;
    OU_AUTO ou_obj *it = ou_iter(v[0]);
    accumulate *self = it ? OU_IT_NEW(accumulate, cls) : NULL;
    if (!self) return NULL;
    self->func = v[1] == &ou_none ? NULL : ou_xincref(v[1]);
    self->it = ou_take(&it);
    self->initial = v[2] == &ou_none ? NULL : ou_xincref(v[2]);
    ou_gc_track(self);
    return &self->head;
}

static ou_obj *accumulate_next(ou_obj *o)
{
    accumulate *self = (accumulate *)o;
    if (self->initial) {
        self->total = ou_take(&self->initial);
        return ou_incref(self->total);
    }
    OU_AUTO ou_obj *value = ou_it_step(self->it);
    if (!value) return NULL;
    ou_obj *total;
    if (!self->total) total = ou_incref(value);
    else if (self->func) total = ou_call2(self->func, self->total, value);
    else total = ou_binary(self->total, value, OU_ADD);
    if (!total) return NULL;
    ou_setref(&self->total, total);
    return ou_incref(total);
}

/* chain((first,), it) */
static ou_obj *prefixed(ou_obj *first, ou_obj *it)
{
    OU_AUTO ou_obj *one = ou_tuple1(ou_incref(first));
    return one ? ou_call2(&ou_it_chain_type.head, one, it) : NULL;
}

static ou_obj *accumulate_reduce(ou_obj *const *v)
{
    accumulate *self = (accumulate *)v[0];
    ou_obj *cls = type_of(v[0]), *func = ou_incref(ou_it_none(self->func));
    if (self->initial) {
        return ou_tuple3(cls, ou_tuple2(prefixed(self->initial, self->it), func), ou_new_none());
    }
    if (self->total == &ou_none) {             /* a state of None would mean no total */
        OU_AUTO ou_obj *all = prefixed(self->total, self->it);
        OU_AUTO ou_obj *again = all ? ou_call2(cls, all, func) : NULL;
        ou_decref(cls);
        ou_decref(func);
        if (!again) return NULL;
        return ou_tuple2(ou_incref(&ou_it_islice_type),
                         ou_tuple3(ou_take(&again), ou_int_new(1), ou_new_none()));
    }
    return ou_tuple3(cls, ou_tuple2(ou_incref(self->it), func), ou_incref(ou_it_none(self->total)));
}

static ou_obj *accumulate_setstate(ou_obj *const *v)
{
    ou_setref(&((accumulate *)v[0])->total, ou_incref(v[1]));
    return ou_new_none();
}

static ou_fndef accumulate_methods[] = {
    OU_FN_AS("__reduce__", accumulate_reduce, "()", "State for pickling."),
    OU_FN_AS("__setstate__", accumulate_setstate, "(object, /)", "Restore a pickled state."),
    { 0 }
};

ou_type ou_it_accumulate_type = {
    OU_IT_HEAD(ou_it_accumulate_type, "accumulate", 4, accumulate),
    .doc = "accumulate(iterable, func=None, *, initial=None)\n--\n\nThe running totals of an "
           "iterable.",
    .new_ = accumulate_new,
    .next = accumulate_next,
    .methods = accumulate_methods,
};

/* ---- pairwise -------------------------------------------------------------------------------- */

typedef struct pairwise { ou_obj head; ou_obj *it, *old; } pairwise;

static ou_obj *pairwise_new(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    if (ou_it_args(cls, &ou_it_pairwise_type, n, 1, kwnames) < 0) return NULL;
    OU_AUTO ou_obj *it = ou_iter(args[0]);
    pairwise *self = it ? OU_IT_NEW(pairwise, cls) : NULL;
    if (!self) return NULL;
    self->it = ou_take(&it);
    ou_gc_track(self);
    return &self->head;
}

static ou_obj *pairwise_next(ou_obj *o)
{
    pairwise *self = (pairwise *)o;
    if (!self->it) return NULL;
    OU_AUTO ou_obj *it = ou_incref(self->it);
    if (!self->old) {
        ou_obj *first = ou_it_step(it);
        ou_setref(&self->old, first);
        if (!first) {
            OU_CLEAR(self->it);
            return NULL;
        }
        if (!self->it) {                       /* a re-entrant call has ended the iteration */
            OU_CLEAR(self->old);
            return NULL;
        }
    }
    OU_AUTO ou_obj *old = ou_incref(self->old);
    OU_AUTO ou_obj *fresh = ou_it_step(it);
    if (!fresh) {
        OU_CLEAR(self->it);
        OU_CLEAR(self->old);
        return NULL;
    }
    ou_setref(&self->old, ou_incref(fresh));
    return ou_tuple2(ou_take(&old), ou_take(&fresh));
}

ou_type ou_it_pairwise_type = {
    OU_IT_HEAD(ou_it_pairwise_type, "pairwise", 2, pairwise),
    .doc =
        "pairwise(iterable, /)\n--\n\nOverlapping pairs of the items: s -> (s0, s1), (s1, s2), ...",
    .new_ = pairwise_new,
    .next = pairwise_next,
};

/* ---- zip_longest ----------------------------------------------------------------------------- */

/* its: a list of iterators, None for those that have ended */
typedef struct zip_longest { ou_obj head; ou_obj *its, *fill; ou_ssize active; } zip_longest;

static ou_obj *zip_longest_new(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    ou_obj *fill = &ou_none;
    if (kwnames && kwnames->len) {
        if (kwnames->len > 1 || !ou_str_equal_ascii(kwnames->items[0], "fillvalue"))
            return ou_raise(&ou_exc_TypeError, "zip_longest() got an unexpected keyword argument");
        fill = args[n];
    }
    OU_AUTO ou_obj *its = ou_list_new((ou_ssize)n);
    for (size_t i = 0; its && i < n; i++) {
        ou_obj *it = ou_iter(args[i]);
        if (!it || ou_list_append_steal(its, it) < 0) return NULL;
    }
    zip_longest *self = its ? OU_IT_NEW(zip_longest, cls) : NULL;
    if (!self) return NULL;
    self->its = ou_take(&its);
    self->fill = ou_incref(fill);
    self->active = (ou_ssize)n;
    ou_gc_track(self);
    return &self->head;
}

static ou_obj *zip_longest_next(ou_obj *o)
{
    zip_longest *self = (zip_longest *)o;
    ou_ssize n = ou_list_len(self->its);
    if (n == 0 || self->active == 0) return NULL;
    OU_AUTO ou_obj *row = ou_tuple_new(n);
    if (!row) return NULL;
    for (ou_ssize i = 0; i < n; i++) {
        ou_obj *it = ou_list_at(self->its, i), *item = NULL;
        if (it != &ou_none) {
            item = ou_it_step(it);
            if (!item) {
                self->active--;
                if (self->active == 0 || ou_err_pending()) {
                    self->active = 0;
                    return NULL;
                }
                ou_setref(&((ou_list *)self->its)->items[i], ou_new_none());
            }
        }
        ((ou_tuple *)row)->items[i] = item ? item : ou_incref(self->fill);
    }
    ou_gc_track(row);
    return ou_take(&row);
}

static ou_obj *zip_longest_reduce(ou_obj *const *v)
{
    zip_longest *self = (zip_longest *)v[0];
    OU_AUTO ou_obj *args = ou_list_to_tuple(self->its);
    if (!args) return NULL;
    for (ou_ssize i = 0; i < ou_tuple_len(args); i++)
        if (ou_tuple_at(args, i) == &ou_none)
            ou_setref(&((ou_tuple *)args)->items[i], ou_incref(ou_empty_tuple));
    return ou_tuple3(type_of(v[0]), ou_take(&args), ou_incref(self->fill));
}

static ou_obj *zip_longest_setstate(ou_obj *const *v)
{
    ou_setref(&((zip_longest *)v[0])->fill, ou_incref(v[1]));
    return ou_new_none();
}

static ou_fndef zip_longest_methods[] = {
    OU_FN_AS("__reduce__", zip_longest_reduce, "()", "State for pickling."),
    OU_FN_AS("__setstate__", zip_longest_setstate, "(object, /)", "Restore a pickled state."),
    { 0 }
};

ou_type ou_it_zip_longest_type = {
    OU_IT_HEAD(ou_it_zip_longest_type, "zip_longest", 2, zip_longest),
    .doc = "zip_longest(iter1 [,iter2 [...]], [fillvalue=None]) --> zip_longest object\n\nTuples "
           "as zip() gives them, but "
           "as long as the longest iterable lasts.",
    .new_ = zip_longest_new,
    .next = zip_longest_next,
    .methods = zip_longest_methods,
};
