/* gc/check.c - the invariants of heap and generations, for debug builds and unit tests:
 *
 *   an entry of a vector is stale or its object points back at it; the stale ones are the holes
 *   a tracked object is found at its position; between runs nobody is in limbo
 *   the byte table is zero between runs
 *   an object has a weak reference entry iff its flag says so
 *   a pool's free blocks and used ones add up, and the links of its free list lie inside */
#include "gc/internal.h"

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

static int check_child(ou_obj *child, void *arg)
{
    if (OU_REFCOUNT(child) <= 0)
        ou_heap_fatal("object %p refers to dead %p", arg, (void *)child);
    return 0;
}

static int check_object(ou_obj *o, void *arg)
{
    (void)arg;
    if (!!(o->refs & OU_HAS_WEAKREF) != ou_weak_has_entry(o))
        ou_heap_fatal("object %p: weak reference flag and table disagree", (void *)o);
    if (!is_container(o) || !o->slot) return 0;
    uint32_t code = o->slot >> OU_SLOT_SHIFT, i = OU_SLOT_INDEX(o->slot);
    if (code == OU_CODE_LIMBO && !ou_gc_state.collecting)
        ou_heap_fatal("object %p is in limbo", (void *)o);
    if (i >= ou_heap.vec[code].n || ou_heap.vec[code].v[i] != OU_BLOCK_NUMBER(o))
        ou_heap_fatal("object %p is not at its position %u of vector %u", (void *)o, i, code);
    if (ou_hp.tab[((uintptr_t)o - ou_heap.base) >> GRANULE_SHIFT])
        ou_heap_fatal("object %p has a byte in the table between runs", (void *)o);
    return ou_gc_traverse(o, check_child, o);
}

static void check_pool(const ou_pool *p)
{
    uint32_t nfree = 0;
#ifndef OU_ASAN
    const char *base = pool_base(p);
    for (const char *b = p->free; b; b = *(const char *const *)(const void *)(b + 8), nfree++) {
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

void ou_gc_check(void)
{
    for (int k = 0; k < REGIONS; k++) {
        const struct region *r = &ou_hp.region[k];
        for (size_t u = r->first * ARENA_UNITS; u < r->frontier * ARENA_UNITS; u++) {
            if (ou_heap.pools[u].state == POOL_ACTIVE) check_pool(&ou_heap.pools[u]);
        }
    }
    for (uint32_t code = OU_CODE_YOUNG; code <= OU_CODE_PERMANENT; code++) check_vector(code);
    ou_heap_each(check_object, NULL);
}
