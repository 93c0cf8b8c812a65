/* gc/check.c - the invariants of heap and generations, for debug builds (after every run) and unit
 * tests; replay.c checks the deduction itself:
 *
 *   an entry of a vector is stale or its object points back at it; the stale ones are the holes
 *   a tracked object is found at its position; between runs nobody is in limbo
 *   the byte table is zero between runs
 *   an object's count covers all references found in tracked objects
 *   untracked exact tuples and dicts that can be seen hold nothing to be tracked
 *   an object has a weak reference entry iff its flag says so
 *   a pool's free blocks and used ones add up, the links of its free list lie inside and end, and
 *   the lists of partly used pools hold just those */
#include "gc/internal.h"

#include <sys/mman.h>

/* ---- vectors --------------------------------------------------------------------------------- */
static void check_vector(uint32_t code)
{
    const ou_vec *x = &ou_heap.vec[code];
    uint32_t holes = 0;
    for (uint32_t i = 0; i < x->n; i++) {
        const ou_obj *o = block_object(x->v[i]);
        if (!x->v[i] || o->slot != OU_SLOT_WORD(code, i)) holes++;
    }
    if (holes != x->holes) ou_heap_fatal("vector %u: %u holes, %u counted", code, holes, x->holes);
    if (x->lim > x->cap || x->n > x->lim) ou_heap_fatal("vector %u: bad limits", code);
}

/* ---- objects --------------------------------------------------------------------------------- */
struct census {
    uint32_t *found;                 /* references to an object, by block number; NULL: no memory */
    size_t size;                     /* of `found` */
    const ou_obj *parent;
};

static int check_plain(ou_obj *child, void *arg)
{
    if (ou_gc_may_be_tracked(child))
        ou_heap_fatal("untracked %p holds %p, which may be tracked", arg, (void *)child);
    return 0;
}

static int check_child(ou_obj *child, void *arg)
{
    struct census *c = arg;
    if (OU_REFCOUNT(child) <= 0)
        ou_heap_fatal("object %p refers to dead %p", (const void *)c->parent, (void *)child);
    if (is_container(child) && !child->slot && (child->map->flags & (OU_MF_TUPLE | OU_MF_DICT)))
        (void)ou_gc_traverse(child, check_plain, child);
    if (c->found && in_regions(child)) c->found[((uintptr_t)child - ou_heap.base) >> 3]++;
    return 0;
}

static int check_object(ou_obj *o, void *arg)
{
    struct census *c = arg;
    if (!!(o->refs & OU_HAS_WEAKREF) != ou_weak_has_entry(o))
        ou_heap_fatal("object %p: weak reference flag and table disagree", (void *)o);
    if (!is_container(o) || !o->slot) return 0;
    uint32_t code = o->slot >> OU_SLOT_SHIFT, i = OU_SLOT_INDEX(o->slot);
    if (code == OU_CODE_LIMBO && !ou_gc_state.collecting)
        ou_heap_fatal("object %p is in limbo", (void *)o);
    if (i >= ou_heap.vec[code].n || ou_heap.vec[code].v[i] != OU_BLOCK_NUMBER(o))
        ou_heap_fatal("object %p is not at its position %u of vector %u", (void *)o, i, code);
    c->parent = o;
    return ou_gc_traverse(o, check_child, c);
}

static int check_count(ou_obj *o, void *arg)
{
    const struct census *c = arg;
    if (!in_regions(o)) return 0;
    uint32_t found = c->found[((uintptr_t)o - ou_heap.base) >> 3];
    if (found > o->refs >> 2)
        ou_heap_fatal("object %p: %u references, %u counted", (void *)o, found, o->refs >> 2);
    return 0;
}

static void check_objects(void)
{
    struct census c = { .size = 2 * ou_heap.csize / 8 * sizeof(uint32_t) };
    c.found = mmap(NULL, c.size, PROT_READ | PROT_WRITE,
                   MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (c.found == MAP_FAILED) c.found = NULL;
    ou_heap_each(check_object, &c);
    if (ou_weak_stray())
        ou_heap_fatal("weak references to %p, which has no flag", (const void *)ou_weak_stray());
    if (!c.found) return;
    ou_heap_each(check_count, &c);
    munmap(c.found, c.size);
}

/* `n` bytes of the table from granule `at`. */
static void check_table(size_t at, size_t n)
{
    for (size_t i = at; i < at + n; i++) {
        if (ou_hp.tab[i])
            ou_heap_fatal("byte %d of a run is left at %p", ou_hp.tab[i],
                          (void *)(ou_heap.base + (i << GRANULE_SHIFT)));
    }
}

static int check_span_table(ou_obj *o, void *arg)
{
    (void)arg;
    check_table(((uintptr_t)o - ou_heap.base) >> GRANULE_SHIFT, 1);
    return 0;
}

/* ---- pools ----------------------------------------------------------------------------------- */
static void check_pool(const ou_pool *p)
{
    uint32_t nfree = 0;
#ifndef OU_ASAN
    const char *base = pool_base(p);
    for (const char *b = p->free; b; b = *(const char *const *)(const void *)(b + 8), nfree++) {
        if (nfree > p->cap) ou_heap_fatal("pool at %p: endless list", (const void *)base);
        if (b < base || b >= base + UNIT || (size_t)(b - base) % p->bsize)
            ou_heap_fatal("pool at %p: bad link %p", (const void *)base, (const void *)b);
        if (p->kind != OU_KIND_RAW && *(const uint32_t *)(const void *)b)
            ou_heap_fatal("free block %p has a count", (const void *)b);
    }
#else
    nfree = p->carved - (uint32_t)p->nused;
#endif
    if (nfree + (uint32_t)p->nused != p->carved || p->carved > p->cap)
        ou_heap_fatal("pool at %p: %u free and %d used of %u", (const void *)pool_base(p), nfree,
                   p->nused, p->carved);
}

static void check_partial(const ou_pool *list, unsigned kind, unsigned cls)
{
    const ou_pool *before = NULL;
    for (const ou_pool *p = list; p; before = p, p = p->next) {
        if (p->prev != before || p->kind != kind || p->cls != cls || p->state != POOL_ACTIVE ||
            p->lim != 1 || p == ou_hp.real[kind][cls])
            ou_heap_fatal("pool at %p is on a wrong list", (const void *)pool_base(p));
    }
}

void ou_gc_check(void)
{
    for (int k = 0; k < REGIONS; k++) {
        const struct region *r = &ou_hp.region[k];
        for (size_t u = r->first * ARENA_UNITS; u < r->frontier * ARENA_UNITS; u++) {
            if (ou_heap.pools[u].state == POOL_ACTIVE) check_pool(&ou_heap.pools[u]);
        }
    }
    for (unsigned k = 0; k < OU_KINDS; k++) {
        for (unsigned c = 0; c < OU_CLASSES; c++) check_partial(ou_hp.partial[k][c], k, c);
    }
    for (uint32_t code = OU_CODE_YOUNG; code <= OU_CODE_PERMANENT; code++) check_vector(code);
    check_table(0, ou_hp.region[REGION_GC].frontier * (ARENA >> GRANULE_SHIFT));
    ou_span_each(check_span_table, NULL);
    check_objects();
}
