/* stdlib/itertools_combi.c - itertools' product, permutations, combinations,
 * combinations_with_replacement.
 *
 * One struct serves all four: `pool` holds the items (product: a tuple of tuples), `index` the
 * positions of the next result, `cycles` the counters of permutations.  A result tuple nobody else
 * holds is used again. */
#include <string.h>
#include "stdlib/itertools.h"

typedef struct combi {
    ou_obj head;
    ou_obj *pool, *row;              /* row: the last result, NULL before the first */
    ou_ssize *index, *cycles;        /* raw buffers */
    ou_ssize r, n;                   /* length of a result, of index */
    bool done;
} combi;

static void dealloc(ou_obj *o)
{
    combi *self = (combi *)o;
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    ou_xdecref(self->pool);
    ou_xdecref(self->row);
    ou_mem_free(self->index);
    ou_mem_free(self->cycles);
    ou_obj_free(o);
    ou_dealloc_leave();
}

static ou_obj *make(ou_type *cls, OU_STEALS ou_obj *pool, ou_ssize r, ou_ssize n, ou_ssize ncycles)
{
    OU_AUTO ou_obj *held = pool;
    combi *self = OU_IT_NEW(combi, cls);
    if (!self) return NULL;
    self->pool = ou_take(&held);
    self->r = r;
    self->n = n;
    ou_gc_track(self);
    self->index = ou_mem_zero((size_t)(n ? n : 1) * sizeof *self->index);
    if (ncycles >= 0)
        self->cycles = ou_mem_zero((size_t)(ncycles ? ncycles : 1) * sizeof *self->cycles);
    if (self->index && (ncycles < 0 || self->cycles)) return &self->head;
    ou_decref(self);
    return NULL;
}

/* The item for place i of a result. */
static inline ou_obj *item_at(combi *self, ou_ssize i, bool product)
{
    ou_obj *pool = product ? ou_tuple_at(self->pool, i) : self->pool;
    return ou_tuple_at(pool, self->index[i]);
}

/* Writes the items from place `from` on into the result tuple and returns it. */
static ou_obj *result(combi *self, ou_ssize from, bool product)
{
    if (self->r == 0) {
        if (!self->row) self->row = ou_incref(ou_empty_tuple);
        return ou_incref(self->row);
    }
    if (!self->row || OU_REFCOUNT(self->row) > 1) {
        ou_obj *fresh = ou_tuple_new(self->r);
        if (!fresh) return NULL;
        for (ou_ssize i = 0; i < self->r; i++)
            ((ou_tuple *)fresh)->items[i] = ou_incref(item_at(self, i, product));
        ou_gc_track(fresh);
        ou_setref(&self->row, fresh);
    } else {
        ou_tuple *t = (ou_tuple *)self->row;
        if (!ou_gc_is_tracked(t)) ou_gc_track(t);
        OU_AUTO ou_obj *held =
            ou_incref(t); /* releasing an item may run code that asks for the next result */
        for (ou_ssize i = from; i < self->r; i++)
            ou_setref(&t->items[i], ou_incref(item_at(self, i, product)));
    }
    return ou_incref(self->row);
}

static ou_obj *indices_tuple(const ou_ssize *v, ou_ssize n)
{
    OU_AUTO ou_obj *t = ou_tuple_new(n);
    for (ou_ssize i = 0; t && i < n; i++) {
        ou_obj *x = ou_int_new(v[i]);
        if (!x) return NULL;
        ((ou_tuple *)t)->items[i] = x;
    }
    if (t && n) ou_gc_track(t);
    return ou_take(&t);
}

static ou_obj *with_class(ou_obj *const *v, OU_STEALS ou_obj *args)
{
    return ou_tuple2(ou_incref(ou_typeof(v[0])), args);
}

/* ---- product --------------------------------------------------------------------------------- */

static int product_repeat(ou_obj *const *values, ou_tuple *kwnames, ou_ssize *repeat)
{
    if (!kwnames || kwnames->len == 0) return 0;
    if (kwnames->len > 1)
        return ou_raise_int(&ou_exc_TypeError,
                            "product() takes at most 1 keyword argument (%zd given)", kwnames->len);
    if (!ou_str_equal_ascii(kwnames->items[0], "repeat"))
        return ou_raise_int(&ou_exc_TypeError, "'%S' is an invalid keyword argument for product()",
                            kwnames->items[0]);
    if (ou_arg_ssize(values[0], repeat) < 0) return -1;
    return *repeat < 0 ? ou_raise_int(&ou_exc_ValueError, "repeat argument cannot be negative") : 0;
}

static ou_obj *product_new(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    ou_ssize repeat = 1, total;
    if (product_repeat(args + n, kwnames, &repeat) < 0) return NULL;
    ou_ssize each = repeat ? (ou_ssize)n : 0;
    if (__builtin_mul_overflow(each, repeat, &total) || total > OU_SSIZE_MAX / 16)
        return ou_raise(&ou_exc_OverflowError, "repeat argument too large");
    OU_AUTO ou_obj *pools = ou_tuple_new(total);
    if (!pools) return NULL;
    for (ou_ssize i = 0; i < total; i++) {
        ou_obj *p = i < each ? ou_tuple_from(args[i]) : ou_incref(ou_tuple_at(pools, i % each));
        if (!p) return NULL;
        ((ou_tuple *)pools)->items[i] = p;
    }
    if (total) ou_gc_track(pools);
    return make(cls, ou_take(&pools), total, total, -1);
}

static ou_obj *product_next(ou_obj *o)
{
    combi *self = (combi *)o;
    ou_ssize i = 0;
    if (self->done) return NULL;
    if (!self->row) {
        for (i = 0; i < self->r; i++)
            self->done = self->done || ou_tuple_len(ou_tuple_at(self->pool, i)) == 0;
        return self->done ? NULL : result(self, 0, true);
    }
    for (i = self->r - 1; i >= 0; i--) {
        if (++self->index[i] < ou_tuple_len(ou_tuple_at(self->pool, i))) break;
        self->index[i] = 0;
    }
    if (i < 0) {
        self->done = true;
        return NULL;
    }
    return result(self, i, true);
}

static ou_obj *product_reduce(ou_obj *const *v)
{
    combi *self = (combi *)v[0];
    if (self->done) return with_class(v, ou_tuple1(ou_incref(ou_empty_tuple)));
    if (!self->row) return with_class(v, ou_incref(self->pool));
    return ou_tuple3(ou_incref(ou_typeof(v[0])), ou_incref(self->pool),
                     indices_tuple(self->index, self->n));
}

/* Positions from a pickled state, each clipped to 0..max[i]-1 as told by limit. */
static int read_indices(ou_obj *state, ou_ssize n, ou_ssize *out)
{
    if (!ou_tuple_check(state) || ou_tuple_len(state) != n)
        return ou_raise_int(&ou_exc_ValueError, "invalid arguments");
    for (ou_ssize i = 0; i < n; i++)
        if (ou_arg_ssize(ou_tuple_at(state, i), &out[i]) < 0) return -1;
    return 0;
}

static inline ou_ssize clip(ou_ssize x, ou_ssize max) { return x < 0 ? 0 : x > max ? max : x; }

static ou_obj *product_setstate(ou_obj *const *v)
{
    combi *self = (combi *)v[0];
    if (read_indices(v[1], self->n, self->index) < 0) return NULL;
    for (ou_ssize i = 0; i < self->n; i++) {
        ou_ssize size = ou_tuple_len(ou_tuple_at(self->pool, i));
        if (size == 0) {
            self->done = true;
            return ou_new_none();
        }
        self->index[i] = clip(self->index[i], size - 1);
    }
    OU_AUTO ou_obj *row = result(self, 0, true);
    return row ? ou_new_none() : NULL;
}

static ou_obj *size_of(ou_obj *const *v)
{
    combi *self = (combi *)v[0];
    size_t cells = (size_t)(self->index ? self->n : 0) + (size_t)(self->cycles ? self->r : 0);
    return ou_int_new((int64_t)(ou_typeof(v[0])->size + cells * sizeof(ou_ssize)));
}

/* ---- permutations ---------------------------------------------------------------------------- */

static ou_obj *permutations_new(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder binder = { "permutations", "(iterable, r=None)", NULL };
    ou_obj *v[2];
    if (ou_bind(&binder, args, n, kwnames, v) < 0) return NULL;
    OU_AUTO ou_obj *pool = ou_tuple_from(v[0]);
    if (!pool) return NULL;
    ou_ssize size = ou_tuple_len(pool), r = size;
    if (v[1] && v[1] != &ou_none) {
        if (!ou_int_check(v[1])) return ou_raise(&ou_exc_TypeError, "Expected int as r");
        if (ou_arg_ssize(v[1], &r) < 0) return NULL;
    }
    if (r < 0) return ou_raise(&ou_exc_ValueError, "r must be non-negative");
    combi *self = (combi *)make(cls, ou_take(&pool), r, size, r > size ? 0 : r);
    if (!self) return NULL;
    for (ou_ssize i = 0; i < size; i++) self->index[i] = i;
    for (ou_ssize i = 0; i < r && r <= size; i++) self->cycles[i] = size - i;
    self->done = r > size;
    return &self->head;
}

static ou_obj *permutations_next(ou_obj *o)
{
    combi *self = (combi *)o;
    ou_ssize n = self->n, *index = self->index, i;
    if (self->done) return NULL;
    if (!self->row) return result(self, 0, false);
    for (i = n ? self->r - 1 : -1; i >= 0; i--) {
        if (--self->cycles[i] > 0) {
            ou_ssize j = n - self->cycles[i], t = index[i];
            index[i] = index[j];
            index[j] = t;
            return result(self, i, false);
        }
        ou_ssize first = index[i];             /* rotate the rest left */
        memmove(index + i, index + i + 1, (size_t)(n - 1 - i) * sizeof *index);
        index[n - 1] = first;
        self->cycles[i] = n - i;
    }
    self->done = true;
    return NULL;
}

static ou_obj *permutations_reduce(ou_obj *const *v)
{
    combi *self = (combi *)v[0];
    ou_obj *cls = ou_incref(ou_typeof(v[0]));
    if (self->done)
        return ou_tuple2(cls, ou_tuple2(ou_incref(ou_empty_tuple), ou_int_new(self->r)));
    ou_obj *args = ou_tuple2(ou_incref(self->pool), ou_int_new(self->r));
    if (!self->row) return ou_tuple2(cls, args);
    return ou_tuple3(
        cls, args,
        ou_tuple2(indices_tuple(self->index, self->n), indices_tuple(self->cycles, self->r)));
}

static ou_obj *permutations_setstate(ou_obj *const *v)
{
    combi *self = (combi *)v[0];
    ou_obj *s[2];
    if (ou_it_state(v[1], 2, 2, s) < 0) return NULL;
    if (!self->cycles || self->done) return ou_new_none();
    if (read_indices(s[0], self->n, self->index) < 0 ||
        read_indices(s[1], self->r, self->cycles) < 0)
        return NULL;
    for (ou_ssize i = 0; i < self->n; i++) self->index[i] = clip(self->index[i], self->n - 1);
    for (ou_ssize i = 0; i < self->r; i++) {
        ou_ssize c = self->cycles[i];
        self->cycles[i] = c < 1 ? 1 : c > self->n - i ? self->n - i : c;
    }
    OU_AUTO ou_obj *row = result(self, 0, false);
    return row ? ou_new_none() : NULL;
}

/* ---- combinations, with and without replacement ---------------------------------------------- */

static ou_obj *combinations_make(ou_type *cls, ou_binder *binder, ou_obj *const *args, size_t n,
                                 ou_tuple *kwnames, bool again)
{
    ou_obj *v[2];
    ou_ssize r;
    if (ou_bind(binder, args, n, kwnames, v) < 0) return NULL;
    if (ou_arg_ssize(v[1], &r) < 0) return NULL;
    OU_AUTO ou_obj *pool = ou_tuple_from(v[0]);
    if (!pool) return NULL;
    if (r < 0) return ou_raise(&ou_exc_ValueError, "r must be non-negative");
    ou_ssize size = ou_tuple_len(pool);
    if (r > OU_SSIZE_MAX / 16) return ou_raise_nomem();
    combi *self = (combi *)make(cls, ou_take(&pool), r, r, -1);
    if (!self) return NULL;
    for (ou_ssize i = 0; i < r && !again; i++) self->index[i] = i;
    self->done = again ? size == 0 && r > 0 : r > size;
    return &self->head;
}

static ou_obj *combinations_new(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder binder = { "combinations", "(iterable, r)", NULL };
    return combinations_make(cls, &binder, args, n, kwnames, false);
}

static ou_obj *cwr_new(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder binder = { "combinations_with_replacement", "(iterable, r)", NULL };
    return combinations_make(cls, &binder, args, n, kwnames, true);
}

static ou_obj *combinations_next(ou_obj *o)
{
    combi *self = (combi *)o;
    ou_ssize r = self->r, n = ou_tuple_len(self->pool), *index = self->index, i;
    if (self->done) return NULL;
    if (!self->row) return result(self, 0, false);
    for (i = r - 1; i >= 0 && index[i] == i + n - r; i--) continue;
    if (i < 0) {
        self->done = true;
        return NULL;
    }
    index[i]++;
    for (ou_ssize j = i + 1; j < r; j++) index[j] = index[j - 1] + 1;
    return result(self, i, false);
}

static ou_obj *cwr_next(ou_obj *o)
{
    combi *self = (combi *)o;
    ou_ssize r = self->r, n = ou_tuple_len(self->pool), *index = self->index, i;
    if (self->done) return NULL;
    if (!self->row) return result(self, 0, false);
    for (i = r - 1; i >= 0 && index[i] == n - 1; i--) continue;
    if (i < 0) {
        self->done = true;
        return NULL;
    }
    ou_ssize value = index[i] + 1;
    for (ou_ssize j = i; j < r; j++) index[j] = value;
    return result(self, i, false);
}

static ou_obj *combinations_reduce(ou_obj *const *v)
{
    combi *self = (combi *)v[0];
    ou_obj *cls = ou_incref(ou_typeof(v[0]));
    if (self->done)
        return ou_tuple2(cls, ou_tuple2(ou_incref(ou_empty_tuple), ou_int_new(self->r)));
    ou_obj *args = ou_tuple2(ou_incref(self->pool), ou_int_new(self->r));
    if (!self->row) return ou_tuple2(cls, args);
    return ou_tuple3(cls, args, indices_tuple(self->index, self->n));
}

static ou_obj *restore(combi *self, ou_obj *state, bool again)
{
    ou_ssize n = ou_tuple_len(self->pool);
    if (self->done) return ou_new_none();
    if (read_indices(state, self->r, self->index) < 0) return NULL;
    for (ou_ssize i = 0; i < self->r; i++)
        self->index[i] = clip(self->index[i], again ? n - 1 : i + n - self->r);
    OU_AUTO ou_obj *row = result(self, 0, false);
    return row ? ou_new_none() : NULL;
}

static ou_obj *combinations_setstate(ou_obj *const *v)
{
    return restore((combi *)v[0], v[1], false);
}

static ou_obj *cwr_setstate(ou_obj *const *v) { return restore((combi *)v[0], v[1], true); }

/* ---- types ----------------------------------------------------------------------------------- */

#define COMBI_TYPE(id, name_, new__, next_, reduce, setstate, doc_)                                \
    static ou_fndef id##_methods[] = {                                                             \
        OU_FN_AS("__reduce__", reduce, "()", "State for pickling."),                               \
        OU_FN_AS("__setstate__", setstate, "(object, /)", "Restore a pickled state."),             \
        OU_FN_AS("__sizeof__", size_of, "()", "Bytes used."),                                      \
        { 0 }                                                                                      \
    };                                                                                             \
    ou_type id = {                                                                                 \
        .head = OU_TYPE_HEAD,                                                                      \
        .map = { .traverse = ou_it_traverse2, .dealloc = dealloc, .type = &id,                     \
                 .layout = OU_LAYOUT_CUSTOM, .flags = OU_MF_GC },                                  \
        .name = "itertools." name_, .doc = doc_, .size = sizeof(combi), .new_ = new__,             \
        .flags = OU_TF_SUBCLASSABLE, .iter = ou_self_iter, .next = next_, .methods = id##_methods, \
    }

COMBI_TYPE(ou_it_product_type, "product", product_new, product_next, product_reduce,
           product_setstate,
           "product(*iterables, repeat=1) --> product object\n\nThe Cartesian product: nested "
           "loops as one iterator.");
COMBI_TYPE(ou_it_permutations_type, "permutations", permutations_new, permutations_next,
           permutations_reduce, permutations_setstate,
           "permutations(iterable, r=None)\n--\n\nThe arrangements of r items of the iterable.");
COMBI_TYPE(ou_it_combinations_type, "combinations", combinations_new, combinations_next,
           combinations_reduce, combinations_setstate,
           "combinations(iterable, r)\n--\n\nThe selections of r items of the iterable, in order.");
COMBI_TYPE(ou_it_cwr_type, "combinations_with_replacement", cwr_new, cwr_next, combinations_reduce,
           cwr_setstate,
           "combinations_with_replacement(iterable, r)\n--\n\nAs combinations, but an item may "
           "occur again.");
