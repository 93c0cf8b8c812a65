/* gc/logged.c - S8 with every object touched once.  Pass 1 copies the counts and appends the
 * children's block numbers to an edge log; passes 2 and 3 then stream over the log and the byte
 * table only (see deduce.c for the table).  In full runs slot words are written only where a
 * position changes, so a steady heap stays clean.  This costs 20 ns per object at a million
 * objects, the three passes of deduce.c 32. When the log's memory cannot be had, deduce.c does the
 * run. */
#include "gc/traverse.h"

#include <stdlib.h>

enum { LONG_ROW = 255, KEEP_BYTES = 4 << 20, AHEAD = 16, SLACK = 64 };
/* Prefetching helps long scans and hurts short ones. */
enum { PREFETCH_FROM = 1 << 14 };

/* Degrees are a byte per entry of the generation; LONG_ROW refers to the next of `longer`. */
static struct {
    uint32_t *edges, *longer;
    uint8_t *degree;
    size_t n, cap, degree_cap, nlonger, longer_cap;
    bool failed, far;                /* far: long enough for prefetching */
} edge_log;

static bool grow(uint32_t **array, size_t *cap, size_t need)
{
    size_t n = *cap ? *cap : 1 << 14;
    while (n < need) n *= 2;
    uint32_t *fresh = ou_inject_fails() ? NULL : realloc(*array, n * sizeof **array);
    if (!fresh) return false;
    *array = fresh;
    *cap = n;
    return true;
}

/* Room for so many more edges, and for reading ahead behind the last. */
static __attribute__((noinline)) bool grow_edges(size_t more)
{
    return grow(&edge_log.edges, &edge_log.cap, edge_log.n + more + SLACK);
}

OU_INLINE bool reserve_edges(size_t more)
{
    return ou_likely(edge_log.n + more + SLACK <= edge_log.cap) || grow_edges(more);
}

static bool log_begin(size_t objects)
{
    edge_log.n = edge_log.nlonger = 0;
    edge_log.failed = false;
    edge_log.far = objects >= PREFETCH_FROM;
    if (edge_log.degree_cap < objects) {
        free(edge_log.degree);
        edge_log.degree = ou_inject_fails() ? NULL : malloc(objects + objects / 4);
        edge_log.degree_cap = edge_log.degree ? objects + objects / 4 : 0;
        if (!edge_log.degree) return false;
    }
    return reserve_edges(0);
}

static void log_end(void)
{
    if (edge_log.cap * sizeof *edge_log.edges + edge_log.degree_cap <= KEEP_BYTES) return;
    free(edge_log.edges);
    free(edge_log.degree);
    free(edge_log.longer);
    edge_log.edges = edge_log.longer = NULL;
    edge_log.degree = NULL;
    edge_log.cap = edge_log.degree_cap = edge_log.longer_cap = 0;
}

/* ---- pass 1 ---------------------------------------------------------------------------------- */
static int log_edge(ou_obj *child, void *arg)
{
    (void)arg;
    uintptr_t d = (uintptr_t)child - ou_heap.base;
    if (d >= ou_heap.csize) return 0;
    if (!reserve_edges(1)) {
        edge_log.failed = true;
        return 1;
    }
    edge_log.edges[edge_log.n++] = (uint32_t)(d >> 3);
    return 0;
}

static __attribute__((noinline)) bool log_long_row(size_t degree)
{
    if (edge_log.nlonger == edge_log.longer_cap &&
        !grow(&edge_log.longer, &edge_log.longer_cap, edge_log.nlonger + 1))
        return false;
    edge_log.longer[edge_log.nlonger++] = (uint32_t)degree;
    return true;
}

static bool log_custom(ou_obj *o)
{
    if (o->map->traverse) o->map->traverse(o, log_edge, NULL);
    return !edge_log.failed;
}

/* Every child is written and only containers advance the end: no branch to mispredict. */
OU_INLINE uint32_t *put(uint32_t *w, const ou_obj *child, uintptr_t base, uintptr_t csize)
{
    uintptr_t d = (uintptr_t)child - base;
    *w = (uint32_t)(d >> 3);
    return w + (d < csize);
}

OU_INLINE bool log_object(ou_obj *o, uint8_t *degree, uintptr_t base, uintptr_t csize)
{
    const ou_map *m = o->map;
    size_t before = edge_log.n;
    if (m->layout <= OU_LAYOUT_CUSTOM) {
        if (!log_custom(o)) return false;
    } else {
        bool shape = m->layout == OU_LAYOUT_SHAPE, vector = m->layout == OU_LAYOUT_VECTOR;
        char *at = (char *)o + m->at;
        ou_obj **p = vector ? *(ou_obj ***)(void *)at : (ou_obj **)(void *)at;
        size_t n = shape ? m->count : *(size_t *)(void *)(vector ? at + 8 : at - 8);
        if (!reserve_edges(n + 1)) return false;
        uint32_t *w = edge_log.edges + before;
        if (shape) {
            for (ou_obj **e = p + n; p < e; p++) w = put(w, *p, base, csize);
            w = put(w, (const ou_obj *)m->type, base, csize);
        } else {
            while (n > 0) w = put(w, p[--n], base, csize);
        }
        edge_log.n = (size_t)(w - edge_log.edges);
    }
    size_t d = edge_log.n - before;
    *degree = ou_likely(d < LONG_ROW) ? (uint8_t)d : LONG_ROW;
    return ou_likely(d < LONG_ROW) || log_long_row(d);
}

/* The degrees of the vector's entries are entered from `first` on. */
OU_INLINE bool log_vector(uint32_t code, size_t first, unsigned watch, bool far)
{
    const ou_vec *x = &ou_heap.vec[code];
    size_t n = x->n;
    uint32_t *v = x->v;
    uint8_t *tab = ou_hp.tab, *degree = edge_log.degree + first;
    uintptr_t base = ou_heap.base, csize = ou_heap.csize;
    for (size_t i = 0; i < n; i++) {
        if (far) prefetch_ahead(v, code, i, n);
        uint32_t number = v[i];
        ou_obj *o = (ou_obj *)(base + ((uintptr_t)number << 3));
        if (!number || o->slot != OU_SLOT_WORD(code, i)) {
            v[i] = degree[i] = 0;
            continue;
        }
        uint32_t refs = o->refs >> 2;
        bool big = refs > TAB_MAX_REFS;
        tab[number >> (GRANULE_SHIFT - 3)] = big ? TAB_BIG : (uint8_t)(refs + 1);
        if (ou_unlikely(big)) ou_big_add(number, refs);
        if (ou_unlikely(o->map->flags & watch))
            ou_hp.untrackable.v[ou_hp.untrackable.n++] = number;
        if (!log_object(o, &degree[i], base, csize)) return false;
    }
    return true;
}

static bool log_all(const uint32_t *codes, int n, unsigned watch)
{
    size_t first = 0;
    for (int k = 0; k < n; k++) {
        bool done = edge_log.far ? log_vector(codes[k], first, watch, true)
                                 : log_vector(codes[k], first, watch, false);
        if (!done) return false;
        first += ou_heap.vec[codes[k]].n;
    }
    return true;
}

/* ---- pass 2 ---------------------------------------------------------------------------------- */
OU_INLINE void subtract_logged(bool far)
{
    const uint32_t *e = edge_log.edges, *end = e + edge_log.n;
    uint8_t *tab = ou_hp.tab;
    for (; e < end; e++) {
        if (far) __builtin_prefetch(&tab[e[AHEAD] >> (GRANULE_SHIFT - 3)], 1);
        uint8_t *t = &tab[*e >> (GRANULE_SHIFT - 3)], left = *t;
        if (!left) continue;
#ifdef OU_DEBUG
        if (left == TAB_ZERO)
            ou_heap_fatal("more references than counted: to %p", (void *)block_object(*e));
#endif
        if (ou_unlikely(left == TAB_BIG)) {
            uint32_t *refs = ou_big_find(*e);
            if (refs) --*refs;
        } else {
            *t = (uint8_t)(left - 1);
        }
    }
}

static void subtract_edges(void)
{
    for (uint32_t i = 0; i < AHEAD; i++) edge_log.edges[edge_log.n + i] = 0;
    if (edge_log.far) subtract_logged(true);
    else subtract_logged(false);
}

/* ---- pass 3 ---------------------------------------------------------------------------------- */
OU_INLINE void reach_number(uint8_t *tab, uint32_t number)
{
    uint8_t *t = &tab[number >> (GRANULE_SHIFT - 3)];
    if (*t == TAB_ZERO) {
        *t = TAB_REACHED;
    } else if (ou_unlikely(*t == TAB_ASIDE)) {
        *t = TAB_REACHED;
        ou_hp.rescued.v[ou_hp.rescued.n++] = number;
    }
}

static int reach(ou_obj *child, void *arg)
{
    (void)arg;
    if (is_container(child)) reach_number(ou_hp.tab, OU_BLOCK_NUMBER(child));
    return 0;
}

OU_INLINE void place(uint32_t *target, uintptr_t base, uint32_t to, uint32_t out, uint32_t number)
{
    target[out] = number;
    ((ou_obj *)(base + ((uintptr_t)number << 3)))->slot = OU_SLOT_WORD(to, out);
}

struct cursor {
    const uint32_t *edge, *longer;
    const uint8_t *degree;
    uint32_t out;                    /* where the next survivor goes */
};

/* The survivors that keep their relative order. */
OU_INLINE void move_vector(struct cursor *at, uint32_t code, uint32_t to, bool far)
{
    ou_vec *x = &ou_heap.vec[code];
    uint32_t out = at->out, n = x->n, *v = x->v, *target = ou_heap.vec[to].v;
    const uint32_t *e = at->edge;
    const uint8_t *degrees = at->degree;
    uintptr_t base = ou_heap.base;
    uint8_t *tab = ou_hp.tab;
    for (uint32_t i = 0; i < n; i++) {
        size_t degree = degrees[i];
        if (ou_unlikely(degree == LONG_ROW)) degree = *at->longer++;
        const uint32_t *row = e, number = v[i];
        if (far && i + AHEAD < n)
            __builtin_prefetch(&tab[v[i + AHEAD] >> (GRANULE_SHIFT - 3)], 1);
        e += degree;
        if (!number) continue;
        uint8_t *t = &tab[number >> (GRANULE_SHIFT - 3)];
        if (*t <= TAB_ZERO) {
            *t = TAB_ASIDE;
            ou_hp.aside.v[ou_hp.aside.n++] = number;
            continue;
        }
        *t = TAB_DONE;
        if (out != i || code != to) place(target, base, to, out, number);
        out++;
        for (; row < e; row++) {
            if (far) __builtin_prefetch(&tab[row[AHEAD] >> (GRANULE_SHIFT - 3)], 1);
            reach_number(tab, *row);
        }
    }
    if (code != to) x->n = x->holes = 0;
    at->degree += n;
    at->edge = e;
    at->out = out;
}

static uint32_t move_logged(const uint32_t *codes, int n, uint32_t to, uint32_t out)
{
    struct cursor at = { edge_log.edges, edge_log.longer, edge_log.degree, out };
    for (int k = 0; k < n; k++) {
        if (edge_log.far) move_vector(&at, codes[k], to, true);
        else move_vector(&at, codes[k], to, false);
    }
    return at.out;
}

/* Rescued objects are few: they are traversed directly, and their tuples and dicts move to the end
 * of the list of those to be untracked, as they did in the generation. */
static uint32_t move_rescued(uint32_t to, unsigned watch, uint32_t out)
{
    uint32_t start = out, listed = ou_hp.untrackable.n, kept = 0;
    uint32_t *list = ou_hp.untrackable.v;
    for (uint32_t i = 0; i < ou_hp.rescued.n; i++) {
        uint32_t number = ou_hp.rescued.v[i];
        ou_obj *o = block_object(number);
        ou_hp.tab[number >> (GRANULE_SHIFT - 3)] = TAB_DONE;
        place(ou_heap.vec[to].v, ou_heap.base, to, out++, number);
        if (o->map->flags & watch) list[ou_hp.untrackable.n++] = number;
        OU_EACH_CHILD(o, c, reach, NULL, reach(c, NULL););
    }
    if (!ou_hp.aside.n) return out;
    for (uint32_t i = 0; i < ou_hp.untrackable.n; i++) {
        uint32_t number = list[i];
        bool dead = ou_hp.tab[number >> (GRANULE_SHIFT - 3)] == TAB_ASIDE;
        bool moved = OU_SLOT_INDEX(block_object(number)->slot) >= start;
        if (!dead && (i >= listed || !moved)) list[kept++] = number;
    }
    ou_hp.untrackable.n = kept;
    return out;
}

/* Candidates are the objects of the given vectors, survivors go to the end of `to`, or replace it if
 * it is the first of them.  Result: number of survivors. */
static size_t deduce(const uint32_t *codes, int n, uint32_t to)
{
    ou_vec *target = &ou_heap.vec[to];
    bool own = codes[0] == to;
    unsigned watch = own ? OU_MF_TUPLE | OU_MF_DICT : OU_MF_TUPLE;
    size_t entries = 0;
    for (int k = 0; k < n; k++) entries += ou_heap.vec[codes[k]].n;
    if (!log_begin(entries)) return ou_deduce_table(codes, n, to);
    ou_big_reset();
    ou_hp.rescued.n = ou_hp.aside.n = ou_hp.untrackable.n = 0;
    if (!log_all(codes, n, watch)) {
        log_end();
        return ou_deduce_table(codes, n, to);
    }
    subtract_edges();
    ou_big_settle();
    if (!own) ou_vec_reserve(target, to, entries);
    uint32_t start = own ? 0 : target->n;
    uint32_t out = move_rescued(to, watch, move_logged(codes, n, to, start));
    target->n = out;
    if (own) target->holes = 0;
    if (target->lim < out) target->lim = out;
    ou_deduce_filter();
    log_end();
    return out - start;
}

size_t ou_deduce_full(void)
{
    static const uint32_t code = OU_CODE_OLD;
    ou_vec_append_all(OU_CODE_OLD, OU_CODE_YOUNG);
    ou_vec_append_all(OU_CODE_OLD, OU_CODE_YOUNG + 1);
    return deduce(&code, 1, OU_CODE_OLD);
}

size_t ou_deduce_young(int generation)
{
    static const uint32_t codes[] = { OU_CODE_YOUNG + 1, OU_CODE_YOUNG };
    uint32_t to = OU_CODE_YOUNG + (uint32_t)generation + 1;
    return generation ? deduce(codes, 2, to) : deduce(codes + 1, 1, to);
}
