/* vm/runtime/builtins_iter.c - built-in functions that run over iterables: all any iter next aiter
 * anext max min sorted sum. */
#include "vm/object/function.h"
#include "vm/object/iter.h"
#include "vm/runtime/runtime.h"

/* all (stop on false) and any (stop on true). */
static ou_obj *quantify(ou_obj *iterable, int stop)
{
    OU_AUTO ou_obj *it = ou_iter(iterable);
    if (!it) return NULL;
    ou_unaryfn *next = ou_typeof(it)->next;
    for (;;) {
        ou_obj *item = ou_iter_step(it, next);
        if (!item) return ou_pending ? NULL : ou_bool(!stop);
        int truth = ou_truth(item);
        ou_decref(item);
        if (truth < 0) return NULL;
        if (truth == stop) return ou_bool(stop);
    }
}

static ou_obj *all_(ou_obj *const *v)
{
    return quantify(v[0], 0);
}
static ou_obj *any_(ou_obj *const *v)
{
    return quantify(v[0], 1);
}

static ou_obj *iter_(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)self;
    if (ou_no_keywords("iter", kwnames) < 0) return NULL;
    if (n < 1) return ou_raise(&ou_exc_TypeError, "iter expected at least 1 argument, got %zu", n);
    if (n > 2) return ou_raise(&ou_exc_TypeError, "iter expected at most 2 arguments, got %zu", n);
    if (n == 1) return ou_iter(args[0]);
    if (!ou_callable(args[0])) return ou_raise(&ou_exc_TypeError, "iter(v, w): v must be callable");
    return ou_callable_iter_new(args[0], args[1]);
}

static ou_obj *next_(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)self;
    if (ou_no_keywords("next", kwnames) < 0) return NULL;
    if (n < 1) return ou_raise(&ou_exc_TypeError, "next expected at least 1 argument, got %zu", n);
    if (n > 2) return ou_raise(&ou_exc_TypeError, "next expected at most 2 arguments, got %zu", n);
    ou_unaryfn *next = ou_typeof(args[0])->next;
    if (!next) return ou_raise(&ou_exc_TypeError, "'%T' object is not an iterator", args[0]);
    ou_obj *v = next(args[0]);
    if (v) return v;
    if (n == 2) {
        if (ou_pending && !ou_err_take_if(&ou_exc_StopIteration)) return NULL;
        return ou_incref(args[1]);
    }
    return ou_pending ? NULL : ou_raise_none(&ou_exc_StopIteration);
}

static ou_obj *aiter_(ou_obj *const *v)
{
    ou_unaryfn *f = ou_typeof(v[0])->aiter;
    if (!f) return ou_raise(&ou_exc_TypeError, "'%T' object is not an async iterable", v[0]);
    OU_AUTO ou_obj *it = f(v[0]);
    if (!it) return NULL;
    if (!ou_typeof(it)->anext) {
        return ou_raise(&ou_exc_TypeError, "aiter() returned not an async iterator of type '%T'",
                        it);
    }
    return ou_take(&it);
}

static ou_obj *anext_(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)self;
    if (ou_no_keywords("anext", kwnames) < 0) return NULL;
    if (n < 1) return ou_raise(&ou_exc_TypeError, "anext expected at least 1 argument, got %zu", n);
    if (n > 2) return ou_raise(&ou_exc_TypeError, "anext expected at most 2 arguments, got %zu", n);
    ou_unaryfn *f = ou_typeof(args[0])->anext;
    if (!f) return ou_raise(&ou_exc_TypeError, "'%T' object is not an async iterator", args[0]);
    ou_obj *awaitable = f(args[0]);
    if (n == 1 || !awaitable) return awaitable;
    ou_obj *res = ou_anext_awaitable(awaitable, args[1]);
    ou_decref(awaitable);
    return res;
}

static ou_obj *extreme_of(ou_obj *iterable, ou_obj *key, ou_obj *dflt, int op, const char *name)
{
    OU_AUTO ou_obj *it = ou_iter(iterable);
    if (!it) return NULL;
    ou_unaryfn *next = ou_typeof(it)->next;
    OU_AUTO ou_obj *best = NULL, *best_key = NULL;
    for (;;) {
        OU_AUTO ou_obj *item = ou_iter_step(it, next);
        if (!item) break;
        OU_AUTO ou_obj *k = key ? ou_call1(key, item) : ou_incref(item);
        if (!k) return NULL;
        int better = best ? ou_cmp_bool(k, best_key, op) : 1;
        if (better < 0) return NULL;
        if (better) {
            ou_setref(&best, ou_take(&item));
            ou_setref(&best_key, ou_take(&k));
        }
    }
    if (ou_pending) return NULL;
    if (best) return ou_take(&best);
    if (dflt) return ou_incref(dflt);
    return ou_raise(&ou_exc_ValueError, "%s() arg is an empty sequence", name);
}

/* max(a, b, ...): without an iterator and without counting references (levenshtein benchmark). */
static ou_obj *extreme_of_args(ou_obj *const *args, size_t n, int op)
{
    ou_obj *best = args[0];
    for (size_t i = 1; i < n; i++) {
        int better = ou_cmp_bool(args[i], best, op);
        if (better < 0) return NULL;
        if (better) best = args[i];
    }
    return ou_incref(best);
}

static ou_obj *extreme(ou_obj *const *args, size_t n, ou_tuple *kwnames, int op, ou_binder *kwbind)
{
    ou_obj *kw[2] = {NULL, NULL};
    if (kwnames && kwnames->len && ou_bind(kwbind, args + n, 0, kwnames, kw) < 0) return NULL;
    ou_obj *key = kw[0] == &ou_none ? NULL : kw[0];
    if (n == 0)
        return ou_raise(&ou_exc_TypeError, "%s expected at least 1 argument, got 0", kwbind->fname);
    if (n == 1) return extreme_of(args[0], key, kw[1], op, kwbind->fname);
    if (kw[1]) {
        return ou_raise(&ou_exc_TypeError,
                        "Cannot specify a default for %s() with multiple positional arguments",
                        kwbind->fname);
    }
    if (!key) return extreme_of_args(args, n, op);
    OU_AUTO ou_obj *all = ou_tuple_from_array(args, (ou_ssize)n);
    return all ? extreme_of(all, key, NULL, op, kwbind->fname) : NULL;
}

static ou_obj *max_(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder b = {"max", "(*, key=None, default=None)", NULL};
    (void)self;
    return extreme(args, n, kwnames, OU_GT, &b);
}

static ou_obj *min_(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder b = {"min", "(*, key=None, default=None)", NULL};
    (void)self;
    return extreme(args, n, kwnames, OU_LT, &b);
}

/* The arguments behind the iterable are list.sort's, and so are the complaints about them. */
static ou_obj *sorted_(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder b = {"sort", "(*, key=None, reverse=False)", NULL};
    ou_obj *v[3] = {NULL, NULL, NULL};
    (void)self;
    if (n != 1) return ou_raise(&ou_exc_TypeError, "sorted expected 1 argument, got %zu", n);
    v[0] = args[0];
    OU_AUTO ou_obj *list = ou_list_from(v[0]);
    if (!list || ou_bind(&b, args + 1, 0, kwnames, v + 1) < 0) return NULL;
    int down = 0;
    if (v[2] && ou_as_int(v[2], &down) < 0) return NULL;
    if (ou_list_sort(list, v[1] == &ou_none ? NULL : v[1], down != 0) < 0) return NULL;
    return ou_take(&list);
}

/* Sum of leading small ints and then of leading floats without objects in between; the first item
 * that does not fit goes on with +.  *acc is replaced by the sum so far; returns the item not yet
 * added, or NULL at the end or on error. */
static ou_obj *sum_ints(ou_obj *it, ou_obj **acc)
{
    int64_t total = OU_CAST(ou_int, *acc)->v, next;
    ou_unaryfn *step = ou_typeof(it)->next;
    ou_obj *item;
    while ((item = ou_iter_step(it, step)) != NULL) {
        if (!(ou_int_is_small(item) || ou_is_bool(item)) ||
            __builtin_add_overflow(total, OU_CAST(ou_int, item)->v, &next))
            break;
        total = next;
        ou_decref(item);
    }
    ou_obj *sum = ou_pending ? NULL : ou_int_new(total);
    if (!sum)
        OU_CLEAR(item);
    else
        ou_setref(acc, sum);
    return item;
}

static ou_obj *sum_floats(ou_obj *it, ou_obj **acc)
{
    double total = ou_float_value(*acc);
    ou_unaryfn *step = ou_typeof(it)->next;
    ou_obj *item;
    while ((item = ou_iter_step(it, step)) != NULL) {
        if (ou_float_exact(item))
            total += ou_float_value(item);
        else if (ou_int_is_small(item))
            total += (double)OU_CAST(ou_int, item)->v;
        else
            break;
        ou_decref(item);
    }
    ou_obj *sum = ou_pending ? NULL : ou_float_new(total);
    if (!sum)
        OU_CLEAR(item);
    else
        ou_setref(acc, sum);
    return item;
}

static ou_obj *sum_(ou_obj *const *v)
{
    OU_AUTO ou_obj *it = ou_iter(v[0]);
    if (!it) return NULL;
    OU_AUTO ou_obj *acc = v[1] ? ou_incref(v[1]) : ou_int_new(0);
    if (!acc) return NULL;
    if (ou_str_check(acc))
        return ou_raise(&ou_exc_TypeError, "sum() can't sum strings [use ''.join(seq) instead]");
    if (ou_bytes_check(acc))
        return ou_raise(&ou_exc_TypeError, "sum() can't sum bytes [use b''.join(seq) instead]");
    if (ou_is_instance(acc, &ou_bytearray_type)) {
        return ou_raise(&ou_exc_TypeError, "sum() can't sum bytearray [use b''.join(seq) instead]");
    }
    for (;;) {
        OU_AUTO ou_obj *item = ou_int_is_small(acc)  ? sum_ints(it, &acc)
                               : ou_float_exact(acc) ? sum_floats(it, &acc)
                                                     : ou_next(it);
        if (!item) return ou_pending ? NULL : ou_take(&acc);
        ou_obj *sum = ou_binary(acc, item, OU_ADD);
        if (!sum) return NULL;
        ou_setref(&acc, sum);
    }
}

ou_fndef ou_builtin_iter_fns[] = {
    OU_FN_AS("aiter", aiter_, "(async_iterable, /)",
             "Asynchronous iterator of an asynchronous iterable."),
    OU_FN_AS("all", all_, "(iterable, /)", "True if every item is true."),
    OU_RAW("anext", anext_, NULL, "anext(async_iterator[, default]): awaitable of the next item."),
    OU_FN_AS("any", any_, "(iterable, /)", "True if some item is true."),
    OU_RAW("iter", iter_, NULL, "iter(iterable) or iter(callable, sentinel): an iterator."),
    OU_RAW("max", max_, NULL,
           "max(iterable, *[, default, key]) or max(a, b, *args[, key]): the largest."),
    OU_RAW("min", min_, NULL,
           "min(iterable, *[, default, key]) or min(a, b, *args[, key]): the smallest."),
    OU_RAW("next", next_, NULL, "next(iterator[, default]): the next item."),
    OU_RAW("sorted", sorted_, "(iterable, /, *, key=None, reverse=False)", "A new sorted list."),
    OU_FN_AS("sum", sum_, "(iterable, /, start=0)", "Sum of the items and start."),
    {0},
};
