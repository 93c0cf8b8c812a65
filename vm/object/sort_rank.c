/* vm/object/sort_rank.c - sorting keys whose comparison nobody can watch (sort_key benchmark).
 *
 * Keys that are all exact ints of 64 bits, all exact floats, all exact strs, or tuples of such, are
 * not compared: each gets a rank, an unsigned number in the order of the keys.  Ranks, made narrow
 * by taking the smallest off and dropping low bits that do not fit, are put over the positions in
 * the list, which makes words that are all different: sorting them by any method is a stable sort.
 * It is done in place, by their bytes from the top.  Keys that tie are sorted again by what their
 * rank left out: dropped bits, the next characters of a str, the next item of the tuple.
 *
 * Nothing is moved before the order is known.  A key of another class, a NaN, or kinds that are
 * mixed where they would be compared, and the caller sorts by comparing. */
#include <string.h>
#include "vm/object/float.h"
#include "vm/object/int.h"
#include "vm/object/list.h"
#include "vm/object/sort_rank.h"
#include "vm/object/strlib.h"

enum { FEW = 24, ON_STACK = 64, MAX_DEPTH = 100 };

/* ---- words ----------------------------------------------------------------------------------- */

static void sort_few(uint64_t *w, size_t n)
{
    for (size_t i = 1; i < n; i++) {
        uint64_t x = w[i];
        size_t j = i;
        for (; j > 0 && w[j - 1] > x; j--) w[j] = w[j - 1];
        w[j] = x;
    }
}

/* Sorts different words that agree in the bits above `top`: swaps each into the bucket of its
 * highest byte, then sorts the buckets. */
static void sort_words(uint64_t *w, size_t n, int top)
{
    int shift = top > 8 ? top - 8 : 0;
    uint32_t end[256], next[256];
    if (n <= FEW) {
        sort_few(w, n);
        return;
    }
    memset(end, 0, sizeof end);
    for (size_t i = 0; i < n; i++) end[w[i] >> shift & 255]++;
    uint32_t sum = 0;
    for (int b = 0; b < 256; b++) {
        next[b] = sum;
        sum += end[b];
        end[b] = sum;
    }
    for (int b = 0; b < 256; b++) {
        while (next[b] < end[b]) {
            uint64_t x = w[next[b]];
            for (unsigned to; (to = x >> shift & 255) != (unsigned)b;) {
                uint64_t y = w[next[to]];
                w[next[to]++] = x;
                x = y;
            }
            w[next[b]++] = x;
        }
    }
    if (!shift) return;
    for (int b = 0; b < 256; b++) {
        uint32_t start = b ? end[b - 1] : 0;
        if (end[b] - start > 1) sort_words(w + start, end[b] - start, shift);
    }
}

static bool in_order(const uint64_t *w, size_t n)
{
    for (size_t i = 1; i < n; i++)
        if (w[i - 1] > w[i]) return false;
    return true;
}

/* ---- ranks ----------------------------------------------------------------------------------- */

typedef struct job {
    ou_obj *const *keys;
    bool tuples, down;
    int low; /* bits of a position */
} job;

/* What is being compared: item `column` of tuples (else 0, or 1: nothing is left), and of a str
 * the characters from `at`, or after its end its length. */
typedef struct level { ou_ssize column, at; } level;

typedef struct range { uint64_t min, max; } range;

/* Keys at[0..n), or the first n where `at` is NULL. */
typedef struct group { const uint64_t *at; size_t n; } group;

OU_INLINE ou_obj *key_of(const job *j, const group *g, size_t i)
{
    return j->keys[g->at ? g->at[i] : i];
}

OU_INLINE ou_obj *item_of(const job *j, const group *g, size_t i, ou_ssize column)
{
    ou_obj *key = key_of(j, g, i);
    return j->tuples ? ou_tuple_at(key, column) : key;
}

OU_INLINE uint64_t note(const job *j, range *r, uint64_t rank)
{
    if (j->down) rank = ~rank;
    if (rank < r->min) r->min = rank;
    if (rank > r->max) r->max = rank;
    return rank;
}

static bool rank_ints(const job *j, const group *g, uint64_t *w, ou_ssize column, range *r)
{
    for (size_t i = 0; i < g->n; i++) {
        ou_obj *o = item_of(j, g, i, column);
        if (!ou_int_is_small(o)) return false;
        w[i] = note(j, r, (uint64_t)OU_CAST(ou_int, o)->v ^ (uint64_t)1 << 63);
    }
    return true;
}

static bool rank_floats(const job *j, const group *g, uint64_t *w, ou_ssize column, range *r)
{
    for (size_t i = 0; i < g->n; i++) {
        ou_obj *o = item_of(j, g, i, column);
        if (!ou_float_exact(o)) return false;
        double v = ou_float_value(o) + 0.0; /* -0.0 is 0.0 */
        uint64_t bits;
        if (v != v) return false;
        memcpy(&bits, &v, sizeof bits);
        w[i] = note(j, r, bits >> 63 ? ~bits : bits | (uint64_t)1 << 63);
    }
    return true;
}

/* Eight bytes from character `at`, or three characters if they are wider; zeros behind the end. */
OU_INLINE uint64_t text_rank(const ou_str *s, ou_ssize at, bool narrow)
{
    ou_ssize left = ou_str_len(s) - at;
    uint64_t rank = 0;
    if (left <= 0) return 0;
    if (narrow && left >= 8) return __builtin_bswap64(ou_load8(s->data + at));
    for (int i = 0; i < (narrow ? 8 : 3); i++)
        rank = rank << (narrow ? 8 : 21) | (i < left ? ou_str_at(s, at + i) : 0);
    return rank;
}

/* *behind: the level of what these ranks leave out. */
static bool rank_texts(const job *j, const group *g, uint64_t *w, const level *l, range *r,
                       level *behind)
{
    bool narrow = true;
    ou_ssize longest = 0;
    for (size_t i = 0; i < g->n; i++) {
        const ou_obj *o = item_of(j, g, i, l->column);
        if (!ou_str_exact(o)) return false;
        narrow = narrow && ((const ou_str *)o)->kind == 1;
        if (ou_str_len(o) > longest) longest = ou_str_len(o);
    }
    bool ended = l->at >= longest;
    for (size_t i = 0; i < g->n; i++) {
        const ou_str *s = (const ou_str *)item_of(j, g, i, l->column);
        w[i] = note(j, r, ended ? (uint64_t)s->len : text_rank(s, l->at, narrow));
    }
    if (!ended) *behind = (level){ l->column, l->at + (narrow ? 8 : 3) };
    return true;
}

static bool one_object(const job *j, const group *g, ou_ssize column)
{
    ou_obj *first = item_of(j, g, 0, column);
    for (size_t i = 1; i < g->n; i++)
        if (item_of(j, g, i, column) != first) return false;
    return true;
}

/* Do all keys have something to compare in this column?  1, 0: none has, -1: some have. */
static int has_column(const job *j, const group *g, ou_ssize column)
{
    if (!j->tuples) return column == 0;
    bool first = column < ou_tuple_len(key_of(j, g, 0));
    for (size_t i = 1; i < g->n; i++)
        if ((column < ou_tuple_len(key_of(j, g, i))) != first) return -1;
    return first;
}

/* Ranks of a group of keys at level *l; false: it cannot be ranked. */
static bool rank_group(const job *j, const group *g, uint64_t *w, const level *l, range *r,
                       level *behind)
{
    ou_obj *first = item_of(j, g, 0, l->column);
    *r = (range){ UINT64_MAX, 0 };
    *behind = (level){ l->column + 1, 0 };
    if (ou_int_is_small(first)) return rank_ints(j, g, w, l->column, r);
    if (ou_float_exact(first)) return rank_floats(j, g, w, l->column, r);
    if (ou_str_exact(first)) return rank_texts(j, g, w, l, r, behind);
    r->min = r->max;
    return one_object(j, g, l->column);
}

/* Goes from level to level until the keys differ.  1: at *l, 0: nowhere, -1: cannot be ranked. */
static int find_difference(const job *j, const group *g, uint64_t *w, level *l, range *r,
                           level *behind)
{
    for (;; *l = *behind) {
        int more = has_column(j, g, l->column);
        if (more != 1) return more;
        if (!rank_group(j, g, w, l, r, behind)) return -1;
        if (r->min != r->max) return 1;
    }
}

/* ---- groups ---------------------------------------------------------------------------------- */

enum { GIVE_UP, SORTED };

static inline int bits_of(uint64_t v) { return v ? 64 - __builtin_clzll(v) : 0; }

static int sort_group(const job *j, uint64_t *at, size_t n, bool first, level l, int depth);

/* Turns sorted words into positions; those of equal rank are sorted by level l. */
static int sort_ties(const job *j, uint64_t *w, size_t n, level l, int depth)
{
    uint64_t mask = ((uint64_t)1 << j->low) - 1;
    for (size_t i = 0, k; i < n; i = k) {
        uint64_t rank = w[i] >> j->low;
        for (k = i; k < n && w[k] >> j->low == rank; k++) w[k] &= mask;
        int status = k - i > 1 ? sort_group(j, w + i, k - i, false, l, depth + 1) : SORTED;
        if (status != SORTED) return status;
    }
    return SORTED;
}

/* Sorts a group of positions, in rising order, by level l and those behind it.  The first group is
 * all keys; its positions are only written. */
static int sort_group(const job *j, uint64_t *at, size_t n, bool first, level l, int depth)
{
    uint64_t few[ON_STACK], *w = first ? at : n <= ON_STACK ? few : ou_mem_new(n * sizeof *w);
    if (!w) return -1;
    range r = { 0, 0 };
    level behind = l;
    group g = { first ? NULL : at, n };
    int drop = 0, wide = 0, found = -1;
    if (depth < MAX_DEPTH) found = find_difference(j, &g, w, &l, &r, &behind);
    if (found == 1) {
        wide = bits_of(r.max - r.min);
        drop = wide + j->low > 64 ? wide + j->low - 64 : 0;
        for (size_t i = 0; i < n; i++)
            at[i] = (w[i] - r.min) >> drop << j->low | (first ? i : at[i]);
    } else if (first) {
        for (size_t i = 0; i < n; i++) at[i] = i;
    }
    if (w != at && w != few) ou_mem_free(w);
    if (found != 1) return found == 0 ? SORTED : GIVE_UP;
    if (!in_order(at, n)) sort_words(at, n, wide - drop + j->low);
    return sort_ties(j, at, n, drop ? l : behind, depth);
}

static void permute(ou_obj **items, uint64_t *at, size_t n)
{
    for (size_t i = 0; i < n; i++) at[i] = (uintptr_t)items[at[i]];
    for (size_t i = 0; i < n; i++) items[i] = (ou_obj *)(uintptr_t)at[i];
}

int ou_sort_ranked(ou_obj **keys, ou_obj **values, ou_ssize n, bool down)
{
    if (n < OU_SORT_RANKED_MIN || n > INT32_MAX) return GIVE_UP;
    ou_obj *first = keys[0];
    job j = { keys, ou_tuple_exact(first), down, bits_of((uint64_t)n - 1) };
    if (j.tuples) {
        for (ou_ssize i = 1; i < n; i++)
            if (!ou_tuple_exact(keys[i])) return GIVE_UP;
    } else if (!ou_int_is_small(first) && !ou_float_exact(first) && !ou_str_exact(first)) {
        return GIVE_UP;
    }
    uint64_t *at = ou_mem_new((size_t)n * sizeof *at);
    if (!at) return -1;
    int status = sort_group(&j, at, (size_t)n, true, (level){ 0, 0 }, 0);
    if (status == SORTED) permute(values ? values : keys, at, (size_t)n);
    ou_mem_free(at);
    return status;
}
