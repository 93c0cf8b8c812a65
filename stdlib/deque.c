/* stdlib/deque.c - collections.deque: a ring of references.
 *
 * items[(first + i) & (cap - 1)] is item i; cap is a power of two.  `state` counts changes of the
 * structure, by which iterators notice that the deque was mutated under them. */
#include <string.h>
#include "stdlib/collections_.h"

typedef struct deque {
    ou_obj head;
    ou_obj **items;
    size_t cap, first;
    ou_ssize len, maxlen;            /* maxlen -1: no limit */
    size_t state;
} deque;

typedef struct deque_iter { ou_obj head; deque *deque; ou_ssize i, left; size_t state; } deque_iter;

static inline size_t slot(const deque *d, ou_ssize i)
{
    return (d->first + (size_t)i) & (d->cap - 1);
}

static inline bool is_deque(ou_obj *o) { return ou_is_instance(o, &ou_deque_type); }

/* ---- memory ---------------------------------------------------------------------------------- */

static int resize(deque *d, size_t cap)
{
    ou_obj **items = ou_mem_new(cap * sizeof *items);
    if (!items) return -1;
    for (ou_ssize i = 0; i < d->len; i++) items[i] = d->items[slot(d, i)];
    ou_mem_free(d->items);
    d->items = items;
    d->cap = cap;
    d->first = 0;
    return 0;
}

static void maybe_shrink(deque *d)
{
    if (d->cap > 64 && (size_t)d->len < d->cap / 8 && resize(d, d->cap / 4) < 0) ou_err_clear();
}

static ou_obj *take_last(deque *d)
{
    ou_obj *item = d->items[slot(d, d->len - 1)];
    d->len--;
    d->state++;
    maybe_shrink(d);
    return item;
}

static ou_obj *take_first(deque *d)
{
    ou_obj *item = d->items[d->first];
    d->first = (d->first + 1) & (d->cap - 1);
    d->len--;
    d->state++;
    maybe_shrink(d);
    return item;
}

/* Appends at either end; a full bounded deque loses an item at the other. */
static int push(deque *d, OU_STEALS ou_obj *item, bool left)
{
    if ((size_t)d->len == d->cap && resize(d, d->cap ? d->cap * 2 : 8) < 0) {
        ou_decref(item);
        return -1;
    }
    if (left) {
        d->first = (d->first - 1) & (d->cap - 1);
        d->items[d->first] = item;
    } else {
        d->items[slot(d, d->len)] = item;
    }
    d->len++;
    d->state++;
    if (d->maxlen >= 0 && d->len > d->maxlen) ou_decref(left ? take_last(d) : take_first(d));
    return 0;
}

static void deque_clear(ou_obj *o)
{
    deque *d = (deque *)o, old = *d;
    if (!d->items) return;
    d->items = NULL;
    d->cap = d->first = 0;
    d->len = 0;
    d->state++;
    for (ou_ssize i = 0; i < old.len; i++) ou_decref(old.items[slot(&old, i)]);
    ou_mem_free(old.items);
}

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    deque *d = (deque *)o;
    for (ou_ssize i = 0; i < d->len; i++) OU_VISIT(d->items[slot(d, i)]);
    return 0;
}

static void dealloc(ou_obj *o)
{
    bool exact = OU_IS(o, ou_deque_type);
    ou_gc_untrack(o);
    if (exact && !ou_dealloc_enter(o)) return;
    if (exact) ou_weak_clear(o);
    deque_clear(o);
    ou_obj_free(o);
    if (exact) ou_dealloc_leave();
}

static deque *make(ou_type *cls)
{
    deque *d = (deque *)ou_alloc_instance(cls, 0);
    if (!d) return NULL;
    d->maxlen = -1;
    ou_gc_track(d);
    return d;
}

static ou_obj *new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)args, (void)n, (void)kwnames;
    return (ou_obj *)make(cls);
}

static int extend_by(deque *d, ou_obj *iterable, bool left)
{
    OU_AUTO ou_obj *source = iterable == &d->head ? ou_list_from(iterable) : ou_incref(iterable);
    OU_AUTO ou_obj *it = source ? ou_iter(source) : NULL;
    if (!it) return -1;
    ou_unaryfn *next = ou_typeof(it)->next;
    ou_obj *item;
    while ((item = ou_iter_step(it, next))) {
        if (d->maxlen == 0) ou_decref(item);
        else if (push(d, item, left) < 0) return -1;
    }
    return ou_err_pending() ? -1 : 0;
}

static int init(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder binder = { "deque", "(iterable=(), maxlen=None)", NULL };
    deque *d = (deque *)self;
    ou_obj *v[2];
    ou_ssize maxlen = -1;
    int64_t value;
    if (ou_bind(&binder, args, n, kwnames, v) < 0) return -1;
    if (v[1] && v[1] != &ou_none) {
        if (!ou_int_check(v[1])) return ou_raise_int(&ou_exc_TypeError, "an integer is required");
        if (!ou_int_fits(v[1], &value))
            return ou_raise_int(&ou_exc_OverflowError,
                                "Python int too large to convert to C ssize_t");
        maxlen = value;
        if (maxlen < 0) return ou_raise_int(&ou_exc_ValueError, "maxlen must be non-negative");
    }
    d->maxlen = maxlen;
    deque_clear(self);
    return v[0] ? extend_by(d, v[0], false) : 0;
}

/* ---- methods --------------------------------------------------------------------------------- */

static ou_obj *append(ou_obj *const *v)
{
    return push((deque *)v[0], ou_incref(v[1]), false) < 0 ? NULL : ou_new_none();
}

static ou_obj *appendleft(ou_obj *const *v)
{
    return push((deque *)v[0], ou_incref(v[1]), true) < 0 ? NULL : ou_new_none();
}

static ou_obj *extend(ou_obj *const *v)
{
    return extend_by((deque *)v[0], v[1], false) < 0 ? NULL : ou_new_none();
}

static ou_obj *extendleft(ou_obj *const *v)
{
    return extend_by((deque *)v[0], v[1], true) < 0 ? NULL : ou_new_none();
}

static ou_obj *pop(ou_obj *const *v)
{
    deque *d = (deque *)v[0];
    return d->len ? take_last(d) : ou_raise(&ou_exc_IndexError, "pop from an empty deque");
}

static ou_obj *popleft(ou_obj *const *v)
{
    deque *d = (deque *)v[0];
    return d->len ? take_first(d) : ou_raise(&ou_exc_IndexError, "pop from an empty deque");
}

static ou_obj *clear(ou_obj *const *v)
{
    deque_clear(v[0]);
    return ou_new_none();
}

static void rotate_by(deque *d, ou_ssize n)
{
    if (d->len < 2) return;
    n %= d->len;
    if (n < 0) n += d->len;
    bool right = n <= d->len / 2;
    d->state++;
    for (ou_ssize k = right ? n : d->len - n; k > 0; k--) {
        if (right) {
            ou_obj *item = d->items[slot(d, d->len - 1)];
            d->first = (d->first - 1) & (d->cap - 1);
            d->items[d->first] = item;
        } else {
            ou_obj *item = d->items[d->first];
            d->first = (d->first + 1) & (d->cap - 1);
            d->items[slot(d, d->len - 1)] = item;
        }
    }
}

static ou_obj *rotate(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    ou_ssize by = 1;
    if (ou_no_keywords("deque.rotate", kwnames) < 0) return NULL;
    if (n > 1)
        return ou_raise(&ou_exc_TypeError, "deque.rotate expected at most 1 argument, got %zu", n);
    if (n && ou_arg_ssize(args[0], &by) < 0) return NULL;
    rotate_by((deque *)self, by);
    return ou_new_none();
}

static ou_obj *reverse(ou_obj *const *v)
{
    deque *d = (deque *)v[0];
    for (ou_ssize i = 0, j = d->len - 1; i < j; i++, j--) {
        ou_obj *t = d->items[slot(d, i)];
        d->items[slot(d, i)] = d->items[slot(d, j)];
        d->items[slot(d, j)] = t;
    }
    return ou_new_none();
}

/* First position in [lo, hi) of an item equal to value, -1: none, -2: error. */
static ou_ssize search(deque *d, ou_obj *value, ou_ssize lo, ou_ssize hi, ou_type *error,
                       const char *message)
{
    size_t state = d->state;
    for (ou_ssize i = lo; i < hi; i++) {
        OU_AUTO ou_obj *item = ou_incref(d->items[slot(d, i)]);
        int same = ou_eq(item, value);
        if (same < 0) return -2;
        if (state != d->state) {
            ou_raise(error, "%s", message);
            return -2;
        }
        if (same) return i;
    }
    return -1;
}

static ou_obj *count(ou_obj *const *v)
{
    deque *d = (deque *)v[0];
    ou_ssize n = 0;
    for (ou_ssize i = 0;; i++, n++) {
        i = search(d, v[1], i, d->len, &ou_exc_RuntimeError, "deque mutated during iteration");
        if (i == -2) return NULL;
        if (i < 0) return ou_int_new(n);
    }
}

static ou_obj *index_(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    deque *d = (deque *)self;
    ou_ssize lo = 0, hi = d->len;
    if (ou_no_keywords("deque.index", kwnames) < 0) return NULL;
    if (n < 1 || n > 3)
        return ou_raise(&ou_exc_TypeError, "index() takes at %s %d argument%s (%zu given)",
                        n < 1 ? "least" : "most", n < 1 ? 1 : 3, n < 1 ? "" : "s", n);
    if (n > 1 && ou_slice_bound(args[1], false, &lo) < 0) return NULL;
    if (n > 2 && ou_slice_bound(args[2], false, &hi) < 0) return NULL;
    if (lo < 0) lo = lo + d->len < 0 ? 0 : lo + d->len;
    if (hi < 0) hi = hi + d->len < 0 ? 0 : hi + d->len;
    if (hi > d->len) hi = d->len;
    if (lo > hi) lo = hi;
    ou_ssize i = search(d, args[0], lo, hi, &ou_exc_RuntimeError, "deque mutated during iteration");
    if (i >= 0) return ou_int_new(i);
    return i == -2 ? NULL : ou_raise(&ou_exc_ValueError, "%R is not in deque", args[0]);
}

/* Closes the gap at i and returns what was there. */
static ou_obj *take_at(deque *d, ou_ssize i)
{
    ou_obj *item = d->items[slot(d, i)];
    for (ou_ssize k = i; k + 1 < d->len; k++) d->items[slot(d, k)] = d->items[slot(d, k + 1)];
    d->len--;
    d->state++;
    return item;
}

static ou_obj *remove_(ou_obj *const *v)
{
    deque *d = (deque *)v[0];
    ou_ssize i = search(d, v[1], 0, d->len, &ou_exc_IndexError, "deque mutated during remove().");
    if (i == -1) return ou_raise(&ou_exc_ValueError, "%R is not in deque", v[1]);
    if (i < 0) return NULL;
    ou_decref(take_at(d, i));
    return ou_new_none();
}

static ou_obj *insert(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    deque *d = (deque *)self;
    ou_ssize at;
    if (ou_no_keywords("deque.insert", kwnames) < 0) return NULL;
    if (n != 2)
        return ou_raise(&ou_exc_TypeError, "insert() takes exactly 2 arguments (%zu given)", n);
    if (ou_arg_ssize(args[0], &at) < 0) return NULL;
    if (d->maxlen == d->len)
        return ou_raise(&ou_exc_IndexError, "deque already at its maximum size");
    if (at < 0) at = at + d->len < 0 ? 0 : at + d->len;
    if (at > d->len) at = d->len;
    if (push(d, ou_incref(args[1]), false) < 0) return NULL;
    ou_obj *item = d->items[slot(d, d->len - 1)];
    for (ou_ssize k = d->len - 1; k > at; k--) d->items[slot(d, k)] = d->items[slot(d, k - 1)];
    d->items[slot(d, at)] = item;
    return ou_new_none();
}

static ou_obj *copy_of(ou_obj *o)
{
    deque *d = (deque *)o;
    if (OU_IS(o, ou_deque_type)) {
        deque *copy = make(&ou_deque_type);
        if (!copy) return NULL;
        copy->maxlen = d->maxlen;
        if (extend_by(copy, o, false) == 0) return &copy->head;
        ou_decref(copy);
        return NULL;
    }
    ou_obj *cls = &ou_typeof(o)->head;
    if (d->maxlen < 0) return ou_call1(cls, o);
    OU_AUTO ou_obj *maxlen = ou_int_new(d->maxlen);
    return maxlen ? ou_call2(cls, o, maxlen) : NULL;
}

static ou_obj *copy(ou_obj *const *v) { return copy_of(v[0]); }

static ou_obj *reduce(ou_obj *const *v)
{
    deque *d = (deque *)v[0];
    OU_AUTO ou_obj *state = ou_call_method0(v[0], OU_ID(__getstate__));
    OU_AUTO ou_obj *it = state ? ou_iter(v[0]) : NULL;
    if (!it) return NULL;
    OU_AUTO ou_obj *args = d->maxlen < 0
                               ? ou_incref(ou_empty_tuple)
                               : ou_tuple2(ou_incref(ou_empty_tuple), ou_int_new(d->maxlen));
    if (!args) return NULL;
    ou_obj *parts[4] = { &ou_typeof(v[0])->head, args, state, it };
    return ou_tuple_from_array(parts, 4);
}

static ou_obj *size_of(ou_obj *const *v)
{
    return ou_int_new((int64_t)(ou_typeof(v[0])->size + ((deque *)v[0])->cap * sizeof(ou_obj *)));
}

/* ---- slots ----------------------------------------------------------------------------------- */

static ou_obj *repr(ou_obj *o)
{
    deque *d = (deque *)o;
    int seen = ou_repr_enter(o);
    if (seen) return seen > 0 ? ou_str_from("[...]") : NULL;
    OU_AUTO ou_obj *list = ou_list_from(o);
    ou_obj *text = NULL;
    if (list && d->maxlen >= 0)
        text = ou_str_format("%s(%R, maxlen=%zd)", ou_type_name(ou_typeof(o)), list, d->maxlen);
    else if (list)
        text = ou_str_format("%s(%R)", ou_type_name(ou_typeof(o)), list);
    ou_repr_leave(o);
    return text;
}

static ou_obj *richcmp(ou_obj *a, ou_obj *b, int op)
{
    if (!is_deque(a) || !is_deque(b)) return ou_incref(&ou_notimplemented);
    deque *x = (deque *)a, *y = (deque *)b;
    if (x->len != y->len && (op == OU_EQ || op == OU_NE)) return ou_bool(op == OU_NE);
    OU_AUTO ou_obj *p = ou_list_from(a);
    OU_AUTO ou_obj *q = p ? ou_list_from(b) : NULL;
    return q ? ou_richcmp(p, q, op) : NULL;
}

static ou_ssize len(ou_obj *o) { return ((deque *)o)->len; }

static ou_obj *item(ou_obj *o, ou_ssize i)
{
    deque *d = (deque *)o;
    if ((size_t)i >= (size_t)d->len)
        return ou_raise(&ou_exc_IndexError, "deque index out of range");
    return ou_incref(d->items[slot(d, i)]);
}

/* Position from any key: 0 / -1. */
static int position(deque *d, ou_obj *key, ou_ssize *i)
{
    if (!ou_typeof(key)->index)
        return ou_raise_int(&ou_exc_TypeError, "sequence index must be integer, not '%T'", key);
    return ou_seq_index(key, d->len, "deque", i);
}

static ou_obj *getitem(ou_obj *o, ou_obj *key)
{
    ou_ssize i;
    return position((deque *)o, key, &i) < 0 ? NULL : item(o, i);
}

static int setitem(ou_obj *o, ou_obj *key, ou_obj *value)
{
    deque *d = (deque *)o;
    ou_ssize i;
    if (position(d, key, &i) < 0) return -1;
    if ((size_t)i >= (size_t)d->len)
        return ou_raise_int(&ou_exc_IndexError, "deque index out of range");
    if (value) ou_setref(&d->items[slot(d, i)], ou_incref(value));
    else ou_decref(take_at(d, i));
    return 0;
}

static int contains(ou_obj *o, ou_obj *value)
{
    deque *d = (deque *)o;
    ou_ssize i =
        search(d, value, 0, d->len, &ou_exc_RuntimeError, "deque mutated during iteration");
    return i == -2 ? -1 : i >= 0;
}

static ou_obj *concat(ou_obj *a, ou_obj *b)
{
    if (!is_deque(b))
        return ou_raise(&ou_exc_TypeError, "can only concatenate deque (not \"%T\") to deque", b);
    OU_AUTO ou_obj *r = copy_of(a);
    return r && extend_by((deque *)r, b, false) == 0 ? ou_take(&r) : NULL;
}

static ou_obj *iconcat(ou_obj *a, ou_obj *b)
{
    return extend_by((deque *)a, b, false) < 0 ? NULL : ou_incref(a);
}

static ou_obj *irepeat(ou_obj *o, ou_ssize n)
{
    deque *d = (deque *)o;
    if (d->len == 0 || n == 1) return ou_incref(o);
    if (n <= 0) {
        deque_clear(o);
        return ou_incref(o);
    }
    if (d->len > OU_SSIZE_MAX / 16 / n) return ou_raise_nomem();
    OU_AUTO ou_obj *once = ou_list_from(o);
    for (ou_ssize k = 1; once && k < n; k++)
        if (extend_by(d, once, false) < 0) return NULL;
    return once ? ou_incref(o) : NULL;
}

static ou_obj *repeat(ou_obj *o, ou_ssize n)
{
    OU_AUTO ou_obj *r = copy_of(o);
    return r ? irepeat(r, n) : NULL;
}

static ou_obj *maxlen(ou_obj *self)
{
    deque *d = (deque *)self;
    return d->maxlen < 0 ? ou_new_none() : ou_int_new(d->maxlen);
}

/* ---- iterators ------------------------------------------------------------------------------- */

static ou_obj *iter_make(ou_type *cls, ou_obj *o)
{
    deque_iter *it = (deque_iter *)ou_alloc_instance(cls, 0);
    if (!it) return NULL;
    it->deque = (deque *)(void *)ou_incref(o);
    it->left = it->deque->len;
    it->i = cls == &ou_deque_iter_type ? 0 : it->left - 1;
    it->state = it->deque->state;
    ou_gc_track(it);
    return &it->head;
}

static ou_obj *iter(ou_obj *o) { return iter_make(&ou_deque_iter_type, o); }
static ou_obj *reversed(ou_obj *const *v) { return iter_make(&ou_deque_reviter_type, v[0]); }

static int iter_traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(((deque_iter *)o)->deque);
    return 0;
}

static void iter_dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    ou_xdecref(((deque_iter *)o)->deque);
    ou_obj_free(o);
    ou_dealloc_leave();
}

static ou_obj *iter_next(ou_obj *o)
{
    deque_iter *it = (deque_iter *)o;
    if (it->state != it->deque->state) {
        it->left = 0;
        return ou_raise(&ou_exc_RuntimeError, "deque mutated during iteration");
    }
    if (it->left == 0) return NULL;
    it->left--;
    ou_obj *x = it->deque->items[slot(it->deque, it->i)];
    it->i += ou_typeof(o) == &ou_deque_iter_type ? 1 : -1;
    return ou_incref(x);
}

static ou_obj *iter_new(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    ou_ssize skip = 0;
    if (ou_no_keywords(ou_type_name(cls), kwnames) < 0) return NULL;
    if (n < 1 || n > 2)
        return ou_raise(&ou_exc_TypeError, "function takes at %s %d argument%s (%zu given)",
                        n < 1 ? "least" : "most", n < 1 ? 1 : 2, n < 1 ? "" : "s", n);
    if (!is_deque(args[0]))
        return ou_raise(&ou_exc_TypeError, "argument 1 must be collections.deque, not %#T",
                        args[0]);
    if (n == 2 && ou_arg_ssize(args[1], &skip) < 0) return NULL;
    deque_iter *it = (deque_iter *)iter_make(cls, args[0]);
    if (!it) return NULL;
    skip = skip < 0 ? 0 : skip > it->left ? it->left : skip;
    it->left -= skip;
    it->i += cls == &ou_deque_iter_type ? skip : -skip;
    return &it->head;
}

static ou_obj *iter_hint(ou_obj *const *v) { return ou_int_new(((deque_iter *)v[0])->left); }

static ou_obj *iter_reduce(ou_obj *const *v)
{
    deque_iter *it = (deque_iter *)v[0];
    return ou_tuple2(ou_incref(ou_typeof(v[0])),
                     ou_tuple2(ou_incref(it->deque), ou_int_new(it->deque->len - it->left)));
}

static ou_fndef iter_methods[] = {
    OU_FN_AS("__length_hint__", iter_hint, "()", "How many items are left."),
    OU_FN_AS("__reduce__", iter_reduce, "()", "State for pickling."),
    { 0 }
};
static ou_fndef reviter_methods[] = {
    OU_FN_AS("__length_hint__", iter_hint, "()", "How many items are left."),
    OU_FN_AS("__reduce__", iter_reduce, "()", "State for pickling."),
    { 0 }
};

#define ITER_TYPE(id, name_, methods_)                                                             \
    ou_type id = {                                                                                 \
        .head = OU_TYPE_HEAD,                                                                      \
        .map = { .traverse = iter_traverse, .dealloc = iter_dealloc, .type = &id,                  \
                 .layout = OU_LAYOUT_CUSTOM, .flags = OU_MF_GC },                                  \
        .name = "_collections." name_, .size = sizeof(deque_iter), .new_ = iter_new,               \
        .iter = ou_self_iter, .next = iter_next, .methods = methods_,                              \
    }

ITER_TYPE(ou_deque_iter_type, "_deque_iterator", iter_methods);
ITER_TYPE(ou_deque_reviter_type, "_deque_reverse_iterator", reviter_methods);

/* ---- the type -------------------------------------------------------------------------------- */

static ou_fndef methods[] = {
    OU_FN(append, "(item, /)", "Add an item at the right end."),
    OU_FN(appendleft, "(item, /)", "Add an item at the left end."),
    OU_FN(clear, "()", "Take all items out."),
    OU_FN_AS("__copy__", copy, "()", "A deque of the same items."),
    OU_FN(copy, "()", "A deque of the same items."),
    OU_FN(count, "(value, /)", "How many items are equal to value."),
    OU_FN(extend, "(iterable, /)", "Add the items of an iterable at the right end."),
    OU_FN(extendleft, "(iterable, /)", "Add the items of an iterable at the left end."),
    OU_RAW("index", index_, "(value, start=0, stop=9223372036854775807, /)",
           "Position of the first item equal to value."),
    OU_RAW("insert", insert, "(index, item, /)", "Put an item before the one at index."),
    OU_FN(pop, "()", "Take the rightmost item out and return it."),
    OU_FN(popleft, "()", "Take the leftmost item out and return it."),
    OU_FN_AS("__reduce__", reduce, "()", "State for pickling."),
    OU_FN_AS("remove", remove_, "(value, /)", "Take the first item equal to value out."),
    OU_FN_AS("__reversed__", reversed, "()", "Iterator over the items, right to left."),
    OU_FN(reverse, "()", "Reverse the order in place."),
    OU_RAW("rotate", rotate, "(n=1, /)", "Move n items from the right end to the left one."),
    OU_FN_AS("__sizeof__", size_of, "()", "Bytes used by the deque itself."),
    OU_CLASS_GETITEM,
    {0}};

static const ou_getset getsets[] = {
    { "maxlen", maxlen, NULL, "maximum size of a deque or None if unbounded" },
    { 0 }
};

ou_type ou_deque_type = {
    .head = OU_TYPE_HEAD,
    .map = {.traverse = traverse,
            .clear = deque_clear,
            .dealloc = dealloc,
            .type = &ou_deque_type,
            .layout = OU_LAYOUT_CUSTOM,
            .flags = OU_MF_GC},
    .name = "collections.deque",
    .doc =
        "deque([iterable[, maxlen]]) --> deque object\n\nA sequence with fast access to both ends.",
    .size = sizeof(deque),
    .flags = OU_TF_SUBCLASSABLE | OU_TF_SEQUENCE | OU_TF_WEAKREF,
    .new_ = new_,
    .init = init,
    .repr = repr,
    .hash = ou_hash_not_implemented,
    .richcmp = richcmp,
    .iter = iter,
    .len = len,
    .item = item,
    .getitem = getitem,
    .setitem = setitem,
    .contains = contains,
    .concat = concat,
    .iconcat = iconcat,
    .repeat = repeat,
    .irepeat = irepeat,
    .methods = methods,
    .getsets = getsets,
};
