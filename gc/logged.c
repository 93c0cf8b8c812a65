/* gc/logged.c - S8 for sets that do not fit the cache: every object is touched once.
 *
 * The remaining reference count of a candidate is one byte of ou_hp.tab, found from the child's
 * address: TAB_ZERO is none, TAB_REACHED and up are some, TAB_ASIDE is "set aside as unreachable so
 * far", TAB_DONE is a survivor in place or no candidate.  Pass 1 copies the counts and appends the
 * children's block numbers to an edge log; passes 2 and 3 then stream over the log and the byte
 * table only.  Slot words are written only where a position changes, so a steady heap stays clean.
 * This costs a quarter of what touching the children's headers does at a million objects (make
 * bench-gc, full runs).  When the log's memory cannot be had, deduce.c does the run. */
#include "gc/traverse.h"

#include <stdlib.h>

enum { LONG_ROW = 255, KEEP_BYTES = 4 << 20, AHEAD = 16, SLACK = 64 };

/* Degrees are a byte per entry of the generation; LONG_ROW refers to the next of `longer`. */
static struct {
    uint32_t *edges, *longer;
    uint8_t *degree;
    size_t n, cap, degree_cap, nlonger, longer_cap;
    bool failed;
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

OU_INLINE bool reserve_edges(size_t more)
{
    if (ou_likely(edge_log.n + more + SLACK <= edge_log.cap)) return true;
    return grow(&edge_log.edges, &edge_log.cap, edge_log.n + more + SLACK);
}

static bool log_begin(size_t objects)
{
    edge_log.n = edge_log.nlonger = 0;
    edge_log.failed = false;
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

OU_INLINE size_t inline_children(const ou_obj *o)
{
    const ou_map *m = o->map;
    if (m->layout == OU_LAYOUT_SHAPE) return m->count + 1;
    if (m->layout <= OU_LAYOUT_CUSTOM) return 0;
    const char *at = (const char *)o + m->at;
    return *(const size_t *)(const void *)(m->layout == OU_LAYOUT_VECTOR ? at + 8 : at - 8);
}

/* Every child is written and only containers advance the end: no branch to mispredict. */
OU_INLINE bool log_object(ou_obj *o, size_t i)
{
    size_t before = edge_log.n;
    if (!reserve_edges(inline_children(o))) return false;
    uintptr_t base = ou_heap.base, csize = ou_heap.csize;
    uint32_t *w = edge_log.edges + before;
    if (o->map->layout <= OU_LAYOUT_CUSTOM) {
        if (o->map->traverse) o->map->traverse(o, log_edge, NULL);
        if (edge_log.failed) return false;
    } else {
        OU_EACH_CHILD(o, c, log_edge, NULL,
                      uintptr_t d = (uintptr_t)c - base;
                      *w = (uint32_t)(d >> 3);
                      w += d < csize;);
        edge_log.n = (size_t)(w - edge_log.edges);
    }
    size_t degree = edge_log.n - before;
    if (ou_likely(degree < LONG_ROW)) {
        edge_log.degree[i] = (uint8_t)degree;
        return true;
    }
    edge_log.degree[i] = LONG_ROW;
    if (edge_log.nlonger == edge_log.longer_cap &&
        !grow(&edge_log.longer, &edge_log.longer_cap, edge_log.nlonger + 1))
        return false;
    edge_log.longer[edge_log.nlonger++] = (uint32_t)degree;
    return true;
}

/* `at` counts the entries of all vectors.  The byte table gets the candidates' counts. */
static bool log_segment(uint32_t code, unsigned watch, size_t *at)
{
    ou_vec *x = &ou_heap.vec[code];
    uint32_t n = x->n, *v = x->v;
    uint8_t *tab = ou_hp.tab;
    for (uint32_t i = 0; i < n; i++) {
        prefetch_ahead(v, code, i, n);
        ou_obj *o = block_object(v[i]);
        size_t row = (*at)++;
        if (!v[i] || o->slot != OU_SLOT_WORD(code, i)) {
            v[i] = edge_log.degree[row] = 0;
            continue;
        }
        uint32_t refs = o->refs >> 2;
        if (ou_likely(refs <= TAB_MAX_REFS)) {
            tab[v[i] >> (GRANULE_SHIFT - 3)] = (uint8_t)(refs + 1);
        } else {
            tab[v[i] >> (GRANULE_SHIFT - 3)] = TAB_BIG;
            ou_big_add(v[i], refs);
        }
        if (o->map->flags & watch) ou_hp.untrackable.v[ou_hp.untrackable.n++] = v[i];
        if (!log_object(o, row)) return false;
    }
    return true;
}

static void forget_counts(const uint32_t *codes, int n)
{
    for (int k = 0; k < n; k++) {
        const ou_vec *x = &ou_heap.vec[codes[k]];
        for (uint32_t i = 0; i < x->n; i++) ou_hp.tab[x->v[i] >> (GRANULE_SHIFT - 3)] = TAB_DONE;
    }
}

/* ---- pass 2 ---------------------------------------------------------------------------------- */
static void subtract_edges(void)
{
    const uint32_t *e = edge_log.edges, *end = e + edge_log.n;
    uint8_t *tab = ou_hp.tab;
    uint32_t big = 0, *refs = NULL;
    for (uint32_t i = 0; i < AHEAD; i++) edge_log.edges[edge_log.n + i] = 0;
    for (; e < end; e++) {
        __builtin_prefetch(&tab[e[AHEAD] >> (GRANULE_SHIFT - 3)], 1);
        uint8_t *t = &tab[*e >> (GRANULE_SHIFT - 3)], left = *t;
        if (!left) continue;
#ifdef OU_DEBUG
        if (left == TAB_ZERO)
            ou_heap_fatal("more references than counted: to %p", (void *)block_object(*e));
#endif
        if (ou_unlikely(left == TAB_BIG)) {
            if (*e != big) refs = ou_big_find(big = *e);
            if (refs) --*refs;
        } else {
            *t = (uint8_t)(left - 1);
        }
    }
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

OU_INLINE void place(uint32_t *v, uint32_t code, uint32_t out, uint32_t number)
{
    v[out] = number;
    block_object(number)->slot = OU_SLOT_WORD(code, out);
}

struct cursor { const uint8_t *degree; const uint32_t *row, *longer; };

/* The survivors that keep their relative order; the result is where the next goes. */
static uint32_t move_segment(struct cursor *at, uint32_t code, uint32_t to, uint32_t out)
{
    ou_vec *x = &ou_heap.vec[code];
    uint32_t n = x->n, *target = ou_heap.vec[to].v;
    const uint32_t *v = x->v, *e = at->row;
    uint8_t *tab = ou_hp.tab;
    bool steady = code == to;
    for (uint32_t i = 0; i < n; i++) {
        size_t degree = *at->degree++;
        if (ou_unlikely(degree == LONG_ROW)) degree = *at->longer++;
        const uint32_t *row = e, number = v[i];
        if (i + AHEAD < n)
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
        if (!steady || out != i) place(target, to, out, number);
        out++;
        for (; row < e; row++) {
            __builtin_prefetch(&tab[row[AHEAD] >> (GRANULE_SHIFT - 3)], 1);
            reach_number(tab, *row);
        }
    }
    at->row = e;
    if (code != to) x->n = x->holes = 0;
    return out;
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
        place(ou_heap.vec[to].v, to, out++, number);
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

/* The dead, in order; their slot words are still those of the generation. */
static void note_dead(void)
{
    ou_vec *limbo = &ou_heap.vec[OU_CODE_LIMBO];
    uint32_t n = ou_hp.aside.n, out = 0;
    const uint32_t *v = ou_hp.aside.v;
    for (uint32_t i = 0; i < n; i++) {
        if (i + AHEAD < n) __builtin_prefetch(&ou_hp.tab[v[i + AHEAD] >> (GRANULE_SHIFT - 3)]);
        if (ou_hp.tab[v[i] >> (GRANULE_SHIFT - 3)] == TAB_ASIDE) limbo->v[out++] = v[i];
    }
    limbo->n = out;
    limbo->holes = 0;
}

bool ou_deduce_logged(const uint32_t *codes, int n, uint32_t to, size_t *survivors)
{
    ou_vec *target = &ou_heap.vec[to];
    bool own = codes[0] == to;
    unsigned watch = own ? OU_MF_TUPLE | OU_MF_DICT : OU_MF_TUPLE;
    size_t entries = 0, at = 0;
    for (int k = 0; k < n; k++) entries += ou_heap.vec[codes[k]].n;
    if (!log_begin(entries)) return false;
    ou_big_reset();
    ou_hp.rescued.n = ou_hp.aside.n = ou_hp.untrackable.n = 0;
    for (int k = 0; k < n; k++) {
        if (log_segment(codes[k], watch, &at)) continue;
        forget_counts(codes, n);
        log_end();
        return false;
    }
    ou_vec_reserve(target, to, own ? 0 : entries);
    subtract_edges();
    ou_big_settle();
    struct cursor c = { edge_log.degree, edge_log.edges, edge_log.longer };
    uint32_t start = own ? 0 : target->n, out = start;
    for (int k = 0; k < n; k++) out = move_segment(&c, codes[k], to, out);
    out = move_rescued(to, watch, out);
    target->n = out;
    if (own) target->holes = 0;
    if (target->lim < out) target->lim = out;
    note_dead();
    log_end();
    *survivors = out - start;
    return true;
}
