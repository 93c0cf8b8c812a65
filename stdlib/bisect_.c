/* stdlib/bisect_.c - the _bisect module: binary search in sorted sequences. */
#include "vm/runtime/module.h"

/* v: a, x, lo, hi, key as in the signature.  Where x (a key, if there is a key function) belongs;
 * -1: error. */
static ou_ssize search(ou_obj *const *v, ou_obj *x, bool right)
{
    ou_obj *a = v[0], *key = v[4] == &ou_none ? NULL : v[4];
    ou_ssize lo = 0, hi = -1;
    if (v[2] && ou_arg_ssize(v[2], &lo) < 0) return -1;
    if (v[3] && v[3] != &ou_none && ou_arg_ssize(v[3], &hi) < 0) return -1;
    if (lo < 0) return ou_raise_int(&ou_exc_ValueError, "lo must be non-negative");
    if (hi == -1 && ou_len(a, &hi) < 0) return -1;
    while (lo < hi) {
        ou_ssize mid = (ou_ssize)(((size_t)lo + (size_t)hi) / 2);
        OU_AUTO ou_obj *item = ou_seq_item(a, mid);
        if (!item) return -1;
        if (key) {
            ou_obj *k = ou_call1(key, item);
            if (!k) return -1;
            ou_setref(&item, k);
        }
        OU_AUTO ou_obj *less = right ? ou_richcmp(x, item, OU_LT) : ou_richcmp(item, x, OU_LT);
        int t = less ? ou_truth(less) : -1;
        if (t < 0) return -1;
        if ((t != 0) == right) hi = mid;
        else lo = mid + 1;
    }
    return lo;
}

static ou_obj *bisect_right(ou_obj *const *v)
{
    ou_ssize i = search(v, v[1], true);
    return i < 0 ? NULL : ou_int_new(i);
}

static ou_obj *bisect_left(ou_obj *const *v)
{
    ou_ssize i = search(v, v[1], false);
    return i < 0 ? NULL : ou_int_new(i);
}

static ou_obj *insert(ou_obj *const *v, bool right)
{
    OU_AUTO ou_obj *x = v[4] && v[4] != &ou_none ? ou_call1(v[4], v[1]) : ou_incref(v[1]);
    ou_ssize i = x ? search(v, x, right) : -1;
    if (i < 0) return NULL;
    if (ou_list_exact(v[0])) return ou_list_insert(v[0], i, v[1]) < 0 ? NULL : ou_new_none();
    OU_AUTO ou_obj *at = ou_int_new(i);
    if (!at) return NULL;
    ou_obj *args[2] = { at, v[1] };
    OU_AUTO ou_obj *r = ou_call_method(v[0], OU_ID(insert), args, 2);
    return r ? ou_new_none() : NULL;
}

static ou_obj *insort_right(ou_obj *const *v) { return insert(v, true); }
static ou_obj *insort_left(ou_obj *const *v) { return insert(v, false); }

#define SIG "(a, x, lo=0, hi=None, *, key=None)"
static ou_fndef fns[] = {
    OU_FN(bisect_right, SIG, "Where x belongs in the sorted a, behind items equal to it."),
    OU_FN(insort_right, SIG, "Insert x into the sorted a, behind items equal to it."),
    OU_FN(bisect_left, SIG, "Where x belongs in the sorted a, before items equal to it."),
    OU_FN(insort_left, SIG, "Insert x into the sorted a, before items equal to it."),
    { 0 }
};

OU_MODULE(_bisect, "Binary search in sorted sequences.", fns, NULL, NULL);
