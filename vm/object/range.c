/* vm/object/range.c - range objects: start, stop and step of any size, items computed on demand. */
#include "vm/object/int.h"
#include "vm/object/iter.h"
#include "vm/object/list.h"
#include "vm/object/str.h"

/* Number of items, as an exact int. */
static ou_obj *length_of(ou_obj *start, ou_obj *stop, ou_obj *step)
{
    int64_t a, b, s;
    if (ou_int_fits(start, &a) && ou_int_fits(stop, &b) && ou_int_fits(step, &s)) {
        __int128 gap = s > 0 ? (__int128)b - a : (__int128)a - b, by = s > 0 ? s : -(__int128)s;
        return ou_int_from_u64(gap > 0 ? (uint64_t)((gap - 1) / by + 1) : 0);
    }
    bool up = ou_int_sign(step) > 0;
    if (up ? ou_int_cmp(start, stop) >= 0 : ou_int_cmp(start, stop) <= 0) return ou_int_new(0);
    OU_AUTO ou_obj *gap = ou_int_sub_(stop, start);
    OU_AUTO ou_obj *one = ou_int_new(up ? 1 : -1);
    OU_AUTO ou_obj *less = gap && one ? ou_int_sub_(gap, one) : NULL;
    OU_AUTO ou_obj *whole = less ? ou_int_floordiv(less, step) : NULL;
    OU_AUTO ou_obj *plus = ou_int_new(1);
    return whole && plus ? ou_int_add(whole, plus) : NULL;
}

ou_obj *ou_range_new(ou_obj *start, ou_obj *stop, ou_obj *step)
{
    OU_AUTO ou_obj *n = length_of(start, stop, step);
    if (!n) return NULL;
    ou_range *r = ou_leaf_new(&ou_range_type.map, sizeof *r);
    if (!r) return NULL;
    r->start = ou_incref(start);
    r->stop = ou_incref(stop);
    r->step = ou_incref(step);
    r->length = ou_take(&n);
    return &r->head;
}

static ou_obj *new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)cls;
    if (ou_no_keywords("range", kwnames) < 0) return NULL;
    if (n < 1) return ou_raise(&ou_exc_TypeError, "range expected at least 1 argument, got 0");
    if (n > 3) return ou_raise(&ou_exc_TypeError, "range expected at most 3 arguments, got %zu", n);
    OU_AUTO ou_obj *start = n > 1 ? ou_index(args[0]) : ou_int_new(0);
    OU_AUTO ou_obj *stop = start ? ou_index(args[n > 1]) : NULL;
    OU_AUTO ou_obj *step = !stop ? NULL : n == 3 ? ou_index(args[2]) : ou_int_new(1);
    if (!step) return NULL;
    if (ou_int_sign(step) == 0)
        return ou_raise(&ou_exc_ValueError, "range() arg 3 must not be zero");
    return ou_range_new(start, stop, step);
}

static void dealloc(ou_obj *o)
{
    ou_range *r = (ou_range *)o;
    ou_decref(r->start);
    ou_decref(r->stop);
    ou_decref(r->step);
    ou_decref(r->length);
    ou_leaf_free(o);
}

static ou_obj *repr(ou_obj *o)
{
    ou_range *r = (ou_range *)o;
    int64_t step;
    if (ou_int_fits(r->step, &step) && step == 1)
        return ou_str_format("range(%R, %R)", r->start, r->stop);
    return ou_str_format("range(%R, %R, %R)", r->start, r->stop, r->step);
}

static int truth(ou_obj *o) { return ou_int_sign(((ou_range *)o)->length) != 0; }

static ou_ssize len(ou_obj *o)
{
    int64_t n;
    if (ou_int_fits(((ou_range *)o)->length, &n)) return n;
    return ou_raise_int(&ou_exc_OverflowError, "Python int too large to convert to C ssize_t");
}

/* start + i * step, exact ints. */
static ou_obj *nth(ou_range *r, ou_obj *i)
{
    OU_AUTO ou_obj *offset = ou_int_mul(i, r->step);
    return offset ? ou_int_add(r->start, offset) : NULL;
}

/* Item at an exact int index, negative ones counted from the end. */
static ou_obj *item_at(ou_range *r, ou_obj *i)
{
    OU_AUTO ou_obj *at = ou_int_sign(i) < 0 ? ou_int_add(i, r->length) : ou_incref(i);
    if (!at) return NULL;
    if (ou_int_sign(at) < 0 || ou_int_cmp(at, r->length) >= 0)
        return ou_raise(&ou_exc_IndexError, "range object index out of range");
    return nth(r, at);
}

static ou_obj *item(ou_obj *o, ou_ssize i)
{
    OU_AUTO ou_obj *at = ou_int_new(i);
    return at ? item_at((ou_range *)o, at) : NULL;
}

static ou_obj *getitem(ou_obj *o, ou_obj *key)
{
    ou_range *r = (ou_range *)o;
    if (OU_IS(key, ou_slice_type)) {
        ou_obj *b[3];
        if (ou_slice_long_indices(key, r->length, b) < 0) return NULL;
        OU_AUTO ou_obj *from = b[0];
        OU_AUTO ou_obj *to = b[1];
        OU_AUTO ou_obj *by = b[2];
        OU_AUTO ou_obj *start = nth(r, from);
        OU_AUTO ou_obj *stop = start ? nth(r, to) : NULL;
        OU_AUTO ou_obj *step = stop ? ou_int_mul(by, r->step) : NULL;
        return step ? ou_range_new(start, stop, step) : NULL;
    }
    if (!ou_typeof(key)->index)
        return ou_raise(&ou_exc_TypeError, "range indices must be integers or slices, not %T", key);
    OU_AUTO ou_obj *i = ou_index(key);
    return i ? item_at(r, i) : NULL;
}

/* Is the exact int or bool v an item? */
static int has_int(ou_range *r, ou_obj *v)
{
    int64_t x, a, b, s;
    if (ou_int_fits(v, &x) && ou_int_fits(r->start, &a) && ou_int_fits(r->stop, &b) &&
        ou_int_fits(r->step, &s)) {
        if (s > 0 ? x < a || x >= b : x > a || x <= b) return 0;
        return ((__int128)x - a) % s == 0;
    }
    OU_AUTO ou_obj *plain = ou_int_exact_of(v);
    if (!plain) return -1;
    bool up = ou_int_sign(r->step) > 0;
    int c = ou_int_cmp(plain, r->start), d = ou_int_cmp(plain, r->stop);
    if (up ? c < 0 || d >= 0 : c > 0 || d <= 0) return 0;
    OU_AUTO ou_obj *gap = ou_int_sub_(plain, r->start);
    OU_AUTO ou_obj *rest = gap ? ou_int_mod(gap, r->step) : NULL;
    return rest ? ou_int_sign(rest) == 0 : -1;
}

static bool plain_int(ou_obj *v) { return ou_int_exact(v) || ou_is_bool(v); }

static int contains(ou_obj *o, ou_obj *v)
{
    if (plain_int(v)) return has_int((ou_range *)o, v);
    OU_AUTO ou_obj *it = ou_iter(o);
    ou_obj *x;
    while (it && (x = ou_next(it))) {
        int same = ou_eq(x, v);
        ou_decref(x);
        if (same) return same;
    }
    return ou_err_pending() ? -1 : 0;
}

static ou_obj *count(ou_obj *const *v)
{
    if (plain_int(v[1])) {
        int has = has_int((ou_range *)v[0], v[1]);
        return has < 0 ? NULL : ou_int_new(has);
    }
    OU_AUTO ou_obj *it = ou_iter(v[0]);
    ou_obj *x;
    int64_t n = 0;
    while (it && (x = ou_next(it))) {
        int same = ou_eq(x, v[1]);
        ou_decref(x);
        if (same < 0) return NULL;
        n += same;
    }
    return ou_err_pending() ? NULL : ou_int_new(n);
}

static ou_obj *index_(ou_obj *const *v)
{
    ou_range *r = (ou_range *)v[0];
    if (plain_int(v[1])) {
        int has = has_int(r, v[1]);
        if (has < 0) return NULL;
        if (!has) return ou_raise(&ou_exc_ValueError, "%R is not in range", v[1]);
        OU_AUTO ou_obj *x = ou_int_exact_of(v[1]);
        OU_AUTO ou_obj *gap = x ? ou_int_sub_(x, r->start) : NULL;
        return gap ? ou_int_floordiv(gap, r->step) : NULL;
    }
    OU_AUTO ou_obj *it = ou_iter(v[0]);
    ou_obj *x;
    for (int64_t i = 0; it && (x = ou_next(it)); i++) {
        int same = ou_eq(x, v[1]);
        ou_decref(x);
        if (same < 0) return NULL;
        if (same) return ou_int_new(i);
    }
    if (ou_err_pending()) return NULL;
    return ou_raise(&ou_exc_ValueError, "sequence.index(x): x not in sequence");
}

static bool same_items(ou_range *x, ou_range *y)
{
    int64_t n;
    if (x == y) return true;
    if (ou_int_cmp(x->length, y->length)) return false;
    if (ou_int_sign(x->length) == 0) return true;
    if (ou_int_cmp(x->start, y->start)) return false;
    if (ou_int_fits(x->length, &n) && n == 1) return true;
    return ou_int_cmp(x->step, y->step) == 0;
}

static ou_obj *richcmp(ou_obj *a, ou_obj *b, int op)
{
    if (!OU_IS(b, ou_range_type) || !OU_IS(a, ou_range_type) || (op != OU_EQ && op != OU_NE))
        return ou_incref(&ou_notimplemented);
    return ou_bool(same_items((ou_range *)a, (ou_range *)b) == (op == OU_EQ));
}

static ou_hash hash(ou_obj *o)
{
    ou_range *r = (ou_range *)o;
    int64_t n;
    ou_obj *v[3] = { r->length, &ou_none, &ou_none };
    if (ou_int_sign(r->length) != 0) {
        v[1] = r->start;
        if (!ou_int_fits(r->length, &n) || n != 1) v[2] = r->step;
    }
    OU_AUTO ou_obj *t = ou_tuple_from_array(v, 3);
    return t ? ou_hash_of(t) : -1;
}

static ou_obj *reduce(ou_obj *const *v)
{
    ou_range *r = (ou_range *)v[0];
    ou_obj *x[3] = { r->start, r->stop, r->step };
    return ou_tuple2(ou_incref(&ou_range_type), ou_tuple_from_array(x, 3));
}

/* ---- iterators ------------------------------------------------------------------------------- */

typedef struct long_iter { ou_obj head; ou_obj *index, *start, *step, *len; } long_iter;

static ou_obj *short_iter(int64_t start, int64_t step, uint64_t n)
{
    ou_range_iter *it = ou_leaf_new(&ou_range_iter_type.map, sizeof *it);
    if (!it) return NULL;
    it->cur = start;
    it->step = step;
    it->left = it->len = n;
    return &it->head;
}

ou_obj *ou_range_iter_new(int64_t start, uint64_t n) { return short_iter(start, 1, n); }

/* Iterator over n items from start; the 64-bit one if every value it computes fits, the step behind
 * the last too. */
static ou_obj *iter_over(ou_obj *start, ou_obj *step, ou_obj *n)
{
    int64_t a, s, k, end;
    if (ou_int_fits(start, &a) && ou_int_fits(step, &s) && ou_int_fits(n, &k) &&
        !__builtin_mul_overflow(k, s, &end) && !__builtin_add_overflow(a, end, &end))
        return short_iter(a, s, (uint64_t)k);
    long_iter *it = ou_leaf_new(&ou_long_range_iter_type.map, sizeof *it);
    if (!it) return NULL;
    it->index = ou_int_new(0);
    it->start = ou_incref(start);
    it->step = ou_incref(step);
    it->len = ou_incref(n);
    return &it->head;
}

static ou_obj *iter(ou_obj *o)
{
    ou_range *r = (ou_range *)o;
    return iter_over(r->start, r->step, r->length);
}

static ou_obj *reversed(ou_obj *const *v)
{
    ou_range *r = (ou_range *)v[0];
    OU_AUTO ou_obj *one = ou_int_new(1);
    OU_AUTO ou_obj *last = one ? ou_int_sub_(r->length, one) : NULL;
    OU_AUTO ou_obj *start = last ? nth(r, last) : NULL;
    OU_AUTO ou_obj *zero = start ? ou_int_new(0) : NULL;
    OU_AUTO ou_obj *step = zero ? ou_int_sub_(zero, r->step) : NULL;
    return step ? iter_over(start, step, r->length) : NULL;
}

static void short_dealloc(ou_obj *o) { ou_leaf_free(o); }

static ou_obj *short_next(ou_obj *o)
{
    ou_range_iter *it = (ou_range_iter *)o;
    if (it->left == 0) return NULL;
    int64_t v = it->cur;
    it->left--;
    it->cur = (int64_t)((uint64_t)v + (uint64_t)it->step);
    return ou_int_new(v);
}

static ou_obj *short_hint(ou_obj *const *v)
{
    return ou_int_from_u64(((ou_range_iter *)v[0])->left);
}

/* (iter, (range,), index): the whole range and how far the iterator is. */
static ou_obj *reduced(OU_STEALS ou_obj *start, OU_STEALS ou_obj *stop, ou_obj *step,
                       OU_STEALS ou_obj *index)
{
    OU_AUTO ou_obj *a = start;
    OU_AUTO ou_obj *b = stop;
    OU_AUTO ou_obj *i = index;
    OU_AUTO ou_obj *r = a && b && i ? ou_range_new(a, b, step) : NULL;
    OU_AUTO ou_obj *f = r ? ou_import_from("builtins", "iter") : NULL;
    if (!f) return NULL;
    return ou_tuple3(ou_take(&f), ou_tuple1(ou_take(&r)), ou_take(&i));
}

static ou_obj *short_reduce(ou_obj *const *v)
{
    ou_range_iter *it = (ou_range_iter *)v[0];
    int64_t index = (int64_t)(it->len - it->left), start = it->cur - index * it->step;
    OU_AUTO ou_obj *step = ou_int_new(it->step);
    if (!step) return NULL;
    return reduced(ou_int_new(start), ou_int_new(start + (int64_t)it->len * it->step), step,
                   ou_int_new(index));
}

static ou_obj *short_setstate(ou_obj *const *v)
{
    ou_range_iter *it = (ou_range_iter *)v[0];
    int64_t i;
    if (ou_as_i64(v[1], &i) < 0) return NULL;
    uint64_t skip = i < 0 ? 0 : (uint64_t)i > it->left ? it->left : (uint64_t)i;
    it->left -= skip;
    it->cur += (int64_t)skip * it->step;
    return ou_new_none();
}

static void long_dealloc(ou_obj *o)
{
    long_iter *it = (long_iter *)o;
    ou_decref(it->index);
    ou_decref(it->start);
    ou_decref(it->step);
    ou_decref(it->len);
    ou_leaf_free(o);
}

static ou_obj *long_value(long_iter *it, ou_obj *index)
{
    OU_AUTO ou_obj *offset = ou_int_mul(index, it->step);
    return offset ? ou_int_add(it->start, offset) : NULL;
}

static ou_obj *long_next(ou_obj *o)
{
    long_iter *it = (long_iter *)o;
    if (ou_int_cmp(it->index, it->len) >= 0) return NULL;
    OU_AUTO ou_obj *one = ou_int_new(1);
    OU_AUTO ou_obj *after = one ? ou_int_add(it->index, one) : NULL;
    if (!after) return NULL;
    ou_obj *value = long_value(it, it->index);
    if (value) ou_setref(&it->index, ou_take(&after));
    return value;
}

static ou_obj *long_hint(ou_obj *const *v)
{
    long_iter *it = (long_iter *)v[0];
    return ou_int_sub_(it->len, it->index);
}

static ou_obj *long_reduce(ou_obj *const *v)
{
    long_iter *it = (long_iter *)v[0];
    return reduced(ou_incref(it->start), long_value(it, it->len), it->step, ou_incref(it->index));
}

static ou_obj *long_setstate(ou_obj *const *v)
{
    long_iter *it = (long_iter *)v[0];
    if (!ou_int_check(v[1]))
        return ou_raise(&ou_exc_TypeError, "state must be an int, not %T", v[1]);
    OU_AUTO ou_obj *at = ou_int_sign(v[1]) < 0           ? ou_int_new(0)
                         : ou_int_cmp(v[1], it->len) > 0 ? ou_incref(it->len)
                                                         : ou_int_exact_of(v[1]);
    if (!at) return NULL;
    ou_setref(&it->index, ou_take(&at));
    return ou_new_none();
}

static ou_fndef short_methods[] = {
    OU_FN_AS("__length_hint__", short_hint, "()", "How many items are left."),
    OU_FN_AS("__reduce__", short_reduce, "()", "State for pickling."),
    OU_FN_AS("__setstate__", short_setstate, "(object, /)", "Skip items."),
    { 0 }
};

static ou_fndef long_methods[] = {
    OU_FN_AS("__length_hint__", long_hint, "()", "How many items are left."),
    OU_FN_AS("__reduce__", long_reduce, "()", "State for pickling."),
    OU_FN_AS("__setstate__", long_setstate, "(object, /)", "Set the position."),
    { 0 }
};

ou_type ou_range_iter_type = {
    .head = OU_TYPE_HEAD,
    .map = { .dealloc = short_dealloc, .type = &ou_range_iter_type, .layout = OU_LAYOUT_LEAF },
    .name = "range_iterator",
    .size = sizeof(ou_range_iter),
    .flags = OU_TF_NO_NEW,
    .iter = ou_self_iter,
    .next = short_next,
    .methods = short_methods,
};

ou_type ou_long_range_iter_type = {
    .head = OU_TYPE_HEAD,
    .map = { .dealloc = long_dealloc, .type = &ou_long_range_iter_type, .layout = OU_LAYOUT_LEAF },
    .name = "longrange_iterator",
    .size = sizeof(long_iter),
    .flags = OU_TF_NO_NEW,
    .iter = ou_self_iter,
    .next = long_next,
    .methods = long_methods,
};

/* ---- the type -------------------------------------------------------------------------------- */

static ou_fndef methods[] = {
    OU_FN_AS("__reversed__", reversed, "()", "Iterator over the items, last to first."),
    OU_FN_AS("__reduce__", reduce, "()", "Arguments for pickling."),
    OU_FN(count, "(object, /)", "How many items are equal to the value."),
    OU_FN_AS("index", index_, "(object, /)", "Position of the value."),
    { 0 }
};

static const ou_member members[] = {
    { "start", OU_MEMBER_OBJECT_EX, false, offsetof(ou_range, start), NULL },
    { "stop", OU_MEMBER_OBJECT_EX, false, offsetof(ou_range, stop), NULL },
    { "step", OU_MEMBER_OBJECT_EX, false, offsetof(ou_range, step), NULL },
    { 0 }
};

ou_type ou_range_type = {
    .head = OU_TYPE_HEAD,
    .map = {.dealloc = dealloc, .type = &ou_range_type, .layout = OU_LAYOUT_LEAF},
    .name = "range",
    .doc = "range(stop) -> range object\nrange(start, stop[, step]) -> range object\n\nThe "
           "integers from start "
           "(included) to stop (excluded) by step.",
    .size = sizeof(ou_range),
    .flags = OU_TF_SEQUENCE,
    .new_ = new_,
    .repr = repr,
    .hash = hash,
    .richcmp = richcmp,
    .iter = iter,
    .truth = truth,
    .len = len,
    .getitem = getitem,
    .item = item,
    .contains = contains,
    .methods = methods,
    .members = members,
};
