/* vm/object/sort.c - list.sort: a stable, adaptive merge sort (Tim Peters' timsort with the
 * powersort merge policy).
 *
 * The list is cut into natural runs, ascending or strictly descending; a run shorter than minrun is
 * lengthened by binary insertion.  A stack of runs is merged by the depth each boundary has in an
 * ideal merge tree ("power"), which keeps merges balanced and touches neighbours only.  A merge
 * copies the shorter run aside and goes element by element until one side wins often, then gallops:
 * exponential search for how many elements move at once.  Which pairs are compared, and in which
 * order, is as in 3.11, because __lt__ can be watched; long lists of keys whose comparison cannot
 * be go to sort_rank.c.  With a key function the keys are sorted and
 * the values move along. Keys that all share one simple class are compared without the general
 * protocol. */
#include <string.h>
#include "vm/object/float.h"
#include "vm/object/int.h"
#include "vm/object/list.h"
#include "vm/object/sort_rank.h"
#include "vm/object/str.h"

enum { MIN_GALLOP = 7, MAX_RUNS = 85, TEMP_ITEMS = 256 };

/* A position in the keys and, if there is a key function, in the values. */
typedef struct pos { ou_obj **k, **v; } pos;

typedef struct run { pos at; ou_ssize len; int power; } run;

typedef struct sorter sorter;
struct sorter {
    int (*lt)(sorter *s, ou_obj *a, ou_obj *b);       /* a < b: 1, 0, -1 */
    int (*first_lt)(sorter *s, ou_obj *a, ou_obj *b); /* of first items, when all keys are tuples */
    ou_ssize min_gallop;
    ou_obj **base;
    ou_ssize len;
    pos temp;
    ou_ssize temp_cap;
    int nruns;
    run runs[MAX_RUNS];
    ou_obj *small[TEMP_ITEMS];
};

/* ---- comparing ------------------------------------------------------------------------------- */

static int lt_any(sorter *s, ou_obj *a, ou_obj *b)
{
    (void)s;
    ou_obj *r = ou_richcmp(a, b, OU_LT);
    if (!r) return -1;
    int t = r == (ou_obj *)&ou_true ? 1 : r == (ou_obj *)&ou_false ? 0 : ou_truth(r);
    ou_decref(r);
    return t;
}

static int lt_int(sorter *s, ou_obj *a, ou_obj *b)
{
    (void)s;
    return ((ou_int *)a)->v < ((ou_int *)b)->v;
}

static int lt_float(sorter *s, ou_obj *a, ou_obj *b)
{
    (void)s;
    return ((ou_float *)a)->v < ((ou_float *)b)->v;
}

static int lt_latin(sorter *s, ou_obj *a, ou_obj *b)
{
    (void)s;
    size_t n = ((ou_str *)a)->len, m = ((ou_str *)b)->len;
    int c = memcmp(((ou_str *)a)->data, ((ou_str *)b)->data, n < m ? n : m);
    return c ? c < 0 : n < m;
}

static int lt_str(sorter *s, ou_obj *a, ou_obj *b)
{
    (void)s;
    return ou_str_compare(a, b) < 0;
}

/* Equality without a call for what tuples mostly hold. */
static inline int same_item(ou_obj *a, ou_obj *b)
{
    if (a == b) return 1;
    if (ou_int_is_small(a) && ou_int_is_small(b)) return ((ou_int *)a)->v == ((ou_int *)b)->v;
    if (ou_str_exact(a) && ou_str_exact(b)) return ou_str_equal(a, b);
    return ou_cmp_bool(a, b, OU_EQ);
}

static int lt_tuple(sorter *s, ou_obj *a, ou_obj *b)
{
    ou_tuple *x = (ou_tuple *)a, *y = (ou_tuple *)b;
    ou_ssize i;
    for (i = 0; i < x->len && i < y->len; i++) {
        int same = same_item(x->items[i], y->items[i]);
        if (same < 0) return -1;
        if (!same) break;
    }
    if (i >= x->len || i >= y->len) return x->len < y->len;
    return (i == 0 ? s->first_lt : lt_any)(s, x->items[i], y->items[i]);
}

typedef int lt_fn(sorter *s, ou_obj *a, ou_obj *b);

/* The cheapest comparison for keys of one kind, where keys[i] or its first item (tuples) counts. */
static lt_fn *choose(ou_obj **keys, ou_ssize n, bool in_tuples)
{
    bool ints = true, floats = true, strs = true, latin = true;
    for (ou_ssize i = 0; i < n; i++) {
        ou_obj *k = in_tuples ? ou_tuple_at(keys[i], 0) : keys[i];
        ints = ints && ou_int_is_small(k);
        floats = floats && ou_float_exact(k);
        strs = strs && ou_str_exact(k);
        latin = latin && strs && ((ou_str *)k)->kind == 1;
        if (!ints && !floats && !strs) return lt_any;
    }
    return ints ? lt_int : floats ? lt_float : latin ? lt_latin : lt_str;
}

static void choose_compare(sorter *s, ou_obj **keys, ou_ssize n)
{
    for (ou_ssize i = 0; i < n; i++) {
        if (ou_tuple_exact(keys[i]) && ou_tuple_len(keys[i]) > 0) continue;
        s->lt = choose(keys, n, false);
        return;
    }
    s->lt = lt_tuple;
    s->first_lt = choose(keys, n, true);
}

/* ---- moving ---------------------------------------------------------------------------------- */

static inline pos plus(pos p, ou_ssize n) { return (pos){ p.k + n, p.v ? p.v + n : NULL }; }

static inline void move(pos to, ou_ssize i, pos from, ou_ssize j, ou_ssize n)
{
    memmove(to.k + i, from.k + j, (size_t)n * sizeof *to.k);
    if (to.v) memmove(to.v + i, from.v + j, (size_t)n * sizeof *to.v);
}

static inline void put(pos to, pos from)
{
    *to.k = *from.k;
    if (to.v) *to.v = *from.v;
}

static void reverse_array(ou_obj **lo, ou_ssize n)
{
    for (ou_obj **hi = lo + n - 1; lo < hi; lo++, hi--) {
        ou_obj *t = *lo;
        *lo = *hi;
        *hi = t;
    }
}

static void reverse_run(pos p, ou_ssize n)
{
    reverse_array(p.k, n);
    if (p.v) reverse_array(p.v, n);
}

/* Sorts p[0..n) whose first `sorted` items are in order already. */
static int insertion_sort(sorter *s, pos p, ou_ssize n, ou_ssize sorted)
{
    for (ou_ssize i = sorted ? sorted : 1; i < n; i++) {
        ou_obj *pivot = p.k[i];
        ou_ssize l = 0, r = i;
        while (l < r) {
            ou_ssize m = l + ((r - l) >> 1);
            int less = s->lt(s, pivot, p.k[m]);
            if (less < 0) return -1;
            if (less) r = m;
            else l = m + 1;
        }
        memmove(p.k + l + 1, p.k + l, (size_t)(i - l) * sizeof *p.k);
        p.k[l] = pivot;
        if (!p.v) continue;
        ou_obj *value = p.v[i];
        memmove(p.v + l + 1, p.v + l, (size_t)(i - l) * sizeof *p.v);
        p.v[l] = value;
    }
    return 0;
}

/* Length of the natural run at lo; descending runs are strict, so that reversing them is stable. */
static ou_ssize count_run(sorter *s, ou_obj **lo, ou_ssize n, bool *down)
{
    *down = false;
    if (n <= 1) return n;
    int less = s->lt(s, lo[1], lo[0]);
    if (less < 0) return -1;
    *down = less;
    ou_ssize i = 2;
    for (; i < n; i++) {
        less = s->lt(s, lo[i], lo[i - 1]);
        if (less < 0) return -1;
        if ((bool)less != *down) break;
    }
    return i;
}

/* Is the place of key behind the item x?  Left: x < key.  Right: not key < x. */
static inline int ahead(sorter *s, ou_obj *key, ou_obj *x, bool right)
{
    if (!right) return s->lt(s, x, key);
    int less = s->lt(s, key, x);
    return less < 0 ? -1 : !less;
}

/* Where key belongs in the sorted a[0..n), searching outward from hint: before equal items (right:
 * behind them). */
static ou_ssize gallop(sorter *s, ou_obj *key, ou_obj **a, ou_ssize n, ou_ssize hint, bool right)
{
    ou_ssize last = 0, ofs = 1;
    int is = ahead(s, key, a[hint], right);
    if (is < 0) return -1;
    bool up = is;
    ou_ssize max = up ? n - hint : hint + 1;
    while (ofs < max) {
        is = ahead(s, key, a[up ? hint + ofs : hint - ofs], right);
        if (is < 0) return -1;
        if ((bool)is != up) break;
        last = ofs;
        ofs = (ofs << 1) + 1;
    }
    if (ofs > max) ofs = max;
    ou_ssize lo = up ? hint + last : hint - ofs, hi = up ? hint + ofs : hint - last;
    for (lo++; lo < hi;) {
        ou_ssize m = lo + ((hi - lo) >> 1);
        is = ahead(s, key, a[m], right);
        if (is < 0) return -1;
        if (is) lo = m + 1;
        else hi = m;
    }
    return hi;
}

static int need_temp(sorter *s, ou_ssize n, bool values)
{
    if (n <= s->temp_cap) return 0;
    if (s->temp.k != s->small) ou_mem_free(s->temp.k);
    s->temp.k = NULL;
    s->temp_cap = 0;
    ou_obj **block = ou_mem_new((size_t)n * (values ? 2 : 1) * sizeof *block);
    if (!block) {
        s->temp.k = s->small;
        return -1;
    }
    s->temp = (pos){ block, values ? block + n : NULL };
    s->temp_cap = n;
    return 0;
}

/* ---- merging --------------------------------------------------------------------------------- */

/* State of one merge: the remaining items of both runs and where the next one goes. */
typedef struct merge { pos a, b, dest; ou_ssize na, nb; } merge;

enum { DONE, LAST, GALLOP, AGAIN, FAILED };

/* Merges item by item from the front until one side has won min_gallop times in a row. */
static int lo_linear(sorter *s, merge *m)
{
    ou_ssize wins_a = 0, wins_b = 0;
    for (;;) {
        int less = s->lt(s, *m->b.k, *m->a.k);
        if (less < 0) return FAILED;
        if (less) {
            put(m->dest, m->b);
            m->b = plus(m->b, 1);
            m->dest = plus(m->dest, 1);
            wins_b++;
            wins_a = 0;
            if (--m->nb == 0) return DONE;
            if (wins_b >= s->min_gallop) return GALLOP;
        } else {
            put(m->dest, m->a);
            m->a = plus(m->a, 1);
            m->dest = plus(m->dest, 1);
            wins_a++;
            wins_b = 0;
            if (--m->na == 1) return LAST;
            if (wins_a >= s->min_gallop) return GALLOP;
        }
    }
}

static int lo_gallop(sorter *s, merge *m)
{
    ou_ssize ka = gallop(s, *m->b.k, m->a.k, m->na, 0, true);
    if (ka < 0) return FAILED;
    if (ka) {
        move(m->dest, 0, m->a, 0, ka);
        m->dest = plus(m->dest, ka);
        m->a = plus(m->a, ka);
        m->na -= ka;
        if (m->na == 1) return LAST;
        if (m->na == 0) return DONE;           /* only with inconsistent comparisons */
    }
    put(m->dest, m->b);
    m->dest = plus(m->dest, 1);
    m->b = plus(m->b, 1);
    if (--m->nb == 0) return DONE;

    ou_ssize kb = gallop(s, *m->a.k, m->b.k, m->nb, 0, false);
    if (kb < 0) return FAILED;
    if (kb) {
        move(m->dest, 0, m->b, 0, kb);
        m->dest = plus(m->dest, kb);
        m->b = plus(m->b, kb);
        m->nb -= kb;
        if (m->nb == 0) return DONE;
    }
    put(m->dest, m->a);
    m->dest = plus(m->dest, 1);
    m->a = plus(m->a, 1);
    if (--m->na == 1) return LAST;
    return ka >= MIN_GALLOP || kb >= MIN_GALLOP ? GALLOP : AGAIN;
}

/* Alternates between the two ways of merging until the merge is over. */
static int alternate(sorter *s, merge *m, int (*linear)(sorter *, merge *),
                     int (*leap)(sorter *, merge *))
{
    for (;;) {
        int state = linear(s, m);
        if (state != GALLOP) return state;
        ou_ssize g = s->min_gallop + 1;
        do {
            g -= g > 1;
            s->min_gallop = g;
            state = leap(s, m);
        } while (state == GALLOP);
        if (state != AGAIN) return state;
        s->min_gallop = g + 1;                 /* leaving galloping costs */
    }
}

/* Run a is the shorter one: copied aside, merged from the front. */
static int merge_lo(sorter *s, pos a, ou_ssize na, pos b, ou_ssize nb)
{
    if (need_temp(s, na, a.v != NULL) < 0) return -1;
    pos temp = { s->temp.k, a.v ? s->temp.v : NULL };
    move(temp, 0, a, 0, na);
    merge m = { temp, plus(b, 1), plus(a, 1), na, nb - 1 };
    put(a, b);
    int state = m.nb == 0 ? DONE : m.na == 1 ? LAST : alternate(s, &m, lo_linear, lo_gallop);
    if (state == LAST) {                       /* a's last item belongs at the end */
        move(m.dest, 0, m.b, 0, m.nb);
        put(plus(m.dest, m.nb), m.a);
        return 0;
    }
    if (m.na) move(m.dest, 0, m.a, 0, m.na);
    return state == FAILED ? -1 : 0;
}

static int hi_linear(sorter *s, merge *m)
{
    ou_ssize wins_a = 0, wins_b = 0;
    for (;;) {
        int less = s->lt(s, *m->b.k, *m->a.k);
        if (less < 0) return FAILED;
        if (less) {
            put(m->dest, m->a);
            m->a = plus(m->a, -1);
            m->dest = plus(m->dest, -1);
            wins_a++;
            wins_b = 0;
            if (--m->na == 0) return DONE;
            if (wins_a >= s->min_gallop) return GALLOP;
        } else {
            put(m->dest, m->b);
            m->b = plus(m->b, -1);
            m->dest = plus(m->dest, -1);
            wins_b++;
            wins_a = 0;
            if (--m->nb == 1) return LAST;
            if (wins_b >= s->min_gallop) return GALLOP;
        }
    }
}

static int hi_gallop(sorter *s, merge *m)
{
    ou_obj **base_a = m->a.k - (m->na - 1);
    ou_ssize ka = gallop(s, *m->b.k, base_a, m->na, m->na - 1, true);
    if (ka < 0) return FAILED;
    ka = m->na - ka;
    if (ka) {
        m->dest = plus(m->dest, -ka);
        m->a = plus(m->a, -ka);
        move(m->dest, 1, m->a, 1, ka);
        m->na -= ka;
        if (m->na == 0) return DONE;
    }
    put(m->dest, m->b);
    m->dest = plus(m->dest, -1);
    m->b = plus(m->b, -1);
    if (--m->nb == 1) return LAST;

    ou_obj **base_b = m->b.k - (m->nb - 1);
    ou_ssize kb = gallop(s, *m->a.k, base_b, m->nb, m->nb - 1, false);
    if (kb < 0) return FAILED;
    kb = m->nb - kb;
    if (kb) {
        m->dest = plus(m->dest, -kb);
        m->b = plus(m->b, -kb);
        move(m->dest, 1, m->b, 1, kb);
        m->nb -= kb;
        if (m->nb == 1) return LAST;
        if (m->nb == 0) return DONE;           /* only with inconsistent comparisons */
    }
    put(m->dest, m->a);
    m->dest = plus(m->dest, -1);
    m->a = plus(m->a, -1);
    if (--m->na == 0) return DONE;
    return ka >= MIN_GALLOP || kb >= MIN_GALLOP ? GALLOP : AGAIN;
}

/* Run b is the shorter one: copied aside, merged from the back. */
static int merge_hi(sorter *s, pos a, ou_ssize na, pos b, ou_ssize nb)
{
    if (need_temp(s, nb, a.v != NULL) < 0) return -1;
    pos temp = { s->temp.k, a.v ? s->temp.v : NULL };
    pos dest = plus(b, nb - 1);
    move(temp, 0, b, 0, nb);
    merge m = { plus(a, na - 1), plus(temp, nb - 1), plus(dest, -1), na - 1, nb };
    put(dest, plus(a, na - 1));
    m.a = plus(m.a, -1);
    int state = m.na == 0 ? DONE : m.nb == 1 ? LAST : alternate(s, &m, hi_linear, hi_gallop);
    if (state == LAST) {                       /* b's first item belongs at the front */
        move(plus(m.dest, 1 - m.na), 0, plus(m.a, 1 - m.na), 0, m.na);
        put(plus(m.dest, -m.na), m.b);
        return 0;
    }
    if (m.nb) move(plus(m.dest, 1 - m.nb), 0, temp, 0, m.nb);
    return state == FAILED ? -1 : 0;
}

/* Merges runs i and i + 1 of the stack. */
static int merge_at(sorter *s, int i)
{
    run *x = &s->runs[i], *y = &s->runs[i + 1];
    pos a = x->at, b = y->at;
    ou_ssize na = x->len, nb = y->len;
    x->len = na + nb;
    if (i == s->nruns - 3) *y = s->runs[i + 2];
    s->nruns--;

    ou_ssize k = gallop(s, *b.k, a.k, na, 0, true);    /* a's first k items are in place */
    if (k < 0) return -1;
    a = plus(a, k);
    na -= k;
    if (na == 0) return 0;
    nb = gallop(s, a.k[na - 1], b.k, nb, nb - 1, false);
    if (nb <= 0) return (int)nb;
    return na <= nb ? merge_lo(s, a, na, b, nb) : merge_hi(s, a, na, b, nb);
}

/* Depth of the boundary between the runs [s1, s1 + n1) and the next n2 items in an ideal merge tree
 * over n items. */
static int power_of(ou_ssize s1, ou_ssize n1, ou_ssize n2, ou_ssize n)
{
    ou_ssize a = 2 * s1 + n1, b = a + n1 + n2;
    for (int power = 1;; power++) {
        if (a >= n) {
            a -= n;
            b -= n;
        } else if (b >= n) {
            return power;
        }
        a <<= 1;
        b <<= 1;
    }
}

static int push_run(sorter *s, pos at, ou_ssize n)
{
    if (s->nruns) {
        run *top = &s->runs[s->nruns - 1];
        int power = power_of(top->at.k - s->base, top->len, n, s->len);
        while (s->nruns > 1 && s->runs[s->nruns - 2].power > power)
            if (merge_at(s, s->nruns - 2) < 0) return -1;
        s->runs[s->nruns - 1].power = power;
    }
    s->runs[s->nruns++] = (run){ at, n, 0 };
    return 0;
}

static ou_ssize min_run(ou_ssize n)
{
    ou_ssize odd = 0;
    for (; n >= 64; n >>= 1) odd |= n & 1;
    return n + odd;
}

static int sort_all(sorter *s, pos p, ou_ssize n)
{
    ou_ssize least = min_run(n);
    while (n > 0) {
        bool down;
        ou_ssize got = count_run(s, p.k, n, &down);
        if (got < 0) return -1;
        if (down) reverse_run(p, got);
        if (got < least) {
            ou_ssize force = n <= least ? n : least;
            if (insertion_sort(s, p, force, got) < 0) return -1;
            got = force;
        }
        if (push_run(s, p, got) < 0) return -1;
        p = plus(p, got);
        n -= got;
    }
    while (s->nruns > 1) {
        int i = s->nruns - 2;
        if (i > 0 && s->runs[i - 1].len < s->runs[i + 1].len) i--;
        if (merge_at(s, i) < 0) return -1;
    }
    return 0;
}

static int sort_keys(pos p, ou_ssize n, bool down)
{
    int ranked = ou_sort_ranked(p.k, p.v, n, down);
    if (ranked) return ranked < 0 ? -1 : 0;
    sorter *s = ou_mem_new(sizeof *s);
    if (!s) return -1;
    s->min_gallop = MIN_GALLOP;
    s->base = p.k;
    s->len = n;
    s->nruns = 0;
    s->temp = (pos){ s->small, p.v ? s->small + TEMP_ITEMS / 2 : NULL };
    s->temp_cap = p.v ? TEMP_ITEMS / 2 : TEMP_ITEMS;
    choose_compare(s, p.k, n);
    /* A stable descending sort is an ascending one of the reversed list, reversed again. */
    if (down) reverse_run(p, n);
    int status = sort_all(s, p, n);
    if (down) reverse_run(p, n);
    if (s->temp.k != s->small) ou_mem_free(s->temp.k);
    ou_mem_free(s);
    return status;
}

/* Keys of items[0..n) as a new array, or NULL. */
static ou_obj **make_keys(ou_obj *key, ou_obj **items, ou_ssize n)
{
    ou_obj **keys = ou_mem_new((size_t)n * sizeof *keys);
    if (!keys) return NULL;
    for (ou_ssize i = 0; i < n; i++) {
        keys[i] = ou_call1(key, items[i]);
        if (keys[i]) continue;
        while (i-- > 0) ou_decref(keys[i]);
        ou_mem_free(keys);
        return NULL;
    }
    return keys;
}

int ou_list_sort(ou_obj *list, ou_obj *key, bool reverse)
{
    ou_list *l = (ou_list *)list;
    ou_obj **items = l->items, **keys = NULL;
    ou_ssize n = l->len, cap = l->cap;
    int status = 0;

    /* The list is empty while it is sorted; a capacity of -1 tells whether anybody touched it. */
    ou_incref(list);
    l->items = NULL;
    l->len = 0;
    l->cap = -1;
    if (key && n) {
        keys = make_keys(key, items, n);
        status = keys ? 0 : -1;
    }
    if (status == 0 && n > 1)
        status = sort_keys(keys ? (pos){keys, items} : (pos){items, NULL}, n, reverse);
    if (keys) {
        for (ou_ssize i = 0; i < n; i++) ou_decref(keys[i]);
        ou_mem_free(keys);
    }
    if (l->cap != -1 && status == 0)
        status = ou_raise_int(&ou_exc_ValueError, "list modified during sort");
    ou_obj **other = l->items;
    ou_ssize m = l->len;
    l->items = items;
    l->len = n;
    l->cap = cap;
    while (m-- > 0) ou_decref(other[m]);
    ou_mem_free(other);
    ou_decref(list);
    return status;
}
