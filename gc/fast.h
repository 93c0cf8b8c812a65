/* gc/fast.h - the state behind the inline fast paths of gc/heap.h.  Include that one instead.
 *
 * One reservation holds two regions of equal size: containers at `base`, leaves and small raw
 * buffers `csize` bytes above.  Both are cut into 64 KiB pools of equal blocks; the pools'
 * descriptions lie in a dense array beside the heap, because 64 KiB aligned headers would share
 * few cache sets.
 *
 * A free block has refs word 0, slot word 0 (containers) and its link at offset 8, so that a stale
 * entry of a generation vector and a walk over the heap both see that nothing lives there. */
#ifndef OU_GC_FAST_H
#define OU_GC_FAST_H

#include "gc/object.h"

enum { OU_KIND_GC, OU_KIND_LEAF, OU_KIND_RAW, OU_KINDS };
enum {
    OU_SMALL_MAX = 512,
    OU_SMALL_CLASSES = OU_SMALL_MAX / 8 + 1,
    OU_MEDIUM_CLASSES = 22,
    OU_CLASSES = OU_SMALL_CLASSES + OU_MEDIUM_CLASSES
};
enum { OU_POOL_SHIFT = 16, OU_SLOT_SHIFT = 29, OU_TRASH_NESTING = 50 };

typedef struct ou_pool {
    void *free;                  /* last freed first */
    int32_t nused, lim;          /* a free that leaves nused < lim takes the slow path */
    struct ou_pool *prev, *next; /* partly used pools of the class */
    uint32_t bsize, cap, carved; /* block size; blocks that fit; blocks handed out so far */
    uint8_t kind, cls, state;    /* OU_KIND_*, size class, POOL_* of internal.h */
    uint32_t epoch;              /* vector purge that was current when the pool was emptied */
    uint32_t units, back;        /* large spans: length; distance to the span's start */
    int32_t due;                 /* what lim is when releases are not watched (gc/trace.h) */
} ou_pool;

/* The codes of slot words.  0: untracked; 1..3: generations; the rest as named. */
enum {
    OU_CODE_YOUNG = 1,
    OU_CODE_OLD = 3,
    OU_CODE_PERMANENT = 4,
    OU_CODE_LIMBO = 5,
    OU_CODE_CALLBACK = 6,
    OU_CODES = 7,
    OU_CODE_COUNTED = 7 /* while the unreachable are deduced: a count instead of an index */
};

/* Entry i is an object's block number (address - base) / 8, valid iff the object's slot word says
 * (code, i); anything else is a hole.  The arrays are reserved for the largest possible heap. */
typedef struct ou_vec {
    uint32_t *v;
    uint32_t n, holes, lim, cap; /* at n == lim the vector is checked for holes */
} ou_vec;

struct ou_heap {
    uintptr_t base, csize;   /* containers: [base, base + csize) */
    ou_pool *pools;          /* of both regions, indexed by (address - base) >> 16 */
    int32_t count0, trigger; /* an allocation that makes count0 > trigger looks closer */
    uint32_t nesting;        /* of deallocations */
    uintptr_t span_base;     /* large containers lie above, offset from base */
    ou_vec trash;            /* dead containers whose turn comes at nesting 0 */
    ou_vec vec[OU_CODES];
    ou_pool *cur[OU_KINDS][OU_CLASSES];
};
extern struct ou_heap ou_heap;

void *ou_gc_new_slow(const ou_map *map, size_t size);
void *ou_leaf_new_slow(const ou_map *map, size_t size);
void *ou_mem_new_slow(size_t size);
void ou_leaf_free_slow(ou_obj *o);
void ou_mem_free_slow(void *p);
void ou_pool_free_slow(ou_pool *p);
void ou_vec_full(ou_vec *x, uint32_t code);
void ou_vec_pop_holes(ou_vec *x, uint32_t code);
void ou_trash_drain(void);

#define OU_BLOCK_NUMBER(o)    ((uint32_t)(((uintptr_t)(o)-ou_heap.base) >> 3))
#define OU_SLOT_WORD(code, i) ((uint32_t)(code) << OU_SLOT_SHIFT | (uint32_t)(i))
#define OU_SLOT_INDEX(slot)   ((slot) & ((1u << OU_SLOT_SHIFT) - 1))

OU_INLINE void ou_vec_push(ou_vec *x, uint32_t code, ou_obj *o)
{
    if (ou_unlikely(x->n == x->lim)) ou_vec_full(x, code);
    x->v[x->n] = OU_BLOCK_NUMBER(o);
    o->slot = OU_SLOT_WORD(code, x->n);
    x->n++;
}

#ifdef OU_AUDIT
void ou_audit_track(const ou_obj *o); /* a wrong or second tracking is fatal */
#else
#define ou_audit_track(o) (void)0
#endif

OU_INLINE void ou_gc_track(void *o)
{
    ou_audit_track((ou_obj *)o);
    ou_vec_push(&ou_heap.vec[OU_CODE_YOUNG], OU_CODE_YOUNG, (ou_obj *)o);
}

/* The vector is not touched for a hole in the middle, which saves a cache miss; blocks of large
 * spans are no longer recognisable once the span is cut differently, so their entries are wiped. */
OU_INLINE void ou_vec_remove(ou_obj *o, uint32_t slot)
{
    ou_vec *x = &ou_heap.vec[slot >> OU_SLOT_SHIFT];
    uint32_t i = OU_SLOT_INDEX(slot);
    o->slot = 0;
    if (i + 1 != x->n) {
        x->holes++;
        if (ou_unlikely((uintptr_t)o - ou_heap.base >= ou_heap.span_base)) x->v[i] = 0;
    } else {
        x->n = i;
        if (ou_unlikely(x->holes)) ou_vec_pop_holes(x, slot >> OU_SLOT_SHIFT);
    }
}

OU_INLINE void ou_gc_untrack(void *p)
{
    ou_obj *o = (ou_obj *)p;
    if (o->slot) ou_vec_remove(o, o->slot);
}

OU_INLINE OU_MUSTCHECK bool ou_dealloc_enter(ou_obj *o)
{
    if (ou_likely(ou_heap.nesting < OU_TRASH_NESTING)) return ++ou_heap.nesting;
    ou_heap.trash.v[ou_heap.trash.n++] = OU_BLOCK_NUMBER(o);
    return false;
}

OU_INLINE void ou_dealloc_leave(void)
{
    if (--ou_heap.nesting == 0 && ou_unlikely(ou_heap.trash.n)) ou_trash_drain();
}

#ifndef OU_AUDIT
OU_INLINE void *ou_pool_pop(unsigned kind, size_t cls)
{
    ou_pool *p = ou_heap.cur[kind][cls];
    char *b = (char *)p->free;
    if (ou_unlikely(!b)) return NULL;
    p->free = *(void **)(b + 8);
    p->nused++;
    return b;
}

OU_INLINE void ou_pool_push(void *b)
{
    ou_pool *p = &ou_heap.pools[((uintptr_t)b - ou_heap.base) >> OU_POOL_SHIFT];
    *(void **)((char *)b + 8) = p->free;
    p->free = b;
    if (ou_unlikely(--p->nused < p->lim)) ou_pool_free_slow(p);
}

OU_INLINE void *ou_head_init(void *b, const ou_map *map)
{
    ou_obj *o = (ou_obj *)b;
    o->refs = OU_REF;
    o->slot = 0;
    o->map = map;
    return o;
}

OU_INLINE OU_NEW void *ou_gc_new(const ou_map *map, size_t size)
{
    if (ou_likely(size <= OU_SMALL_MAX && ou_heap.count0 < ou_heap.trigger)) {
        void *b = ou_pool_pop(OU_KIND_GC, size <= 32 ? 4 : (size + 7) >> 3);
        if (ou_likely(b != NULL)) {
            ou_heap.count0++;
            return ou_head_init(b, map);
        }
    }
    return ou_gc_new_slow(map, size);
}

OU_INLINE void ou_gc_free(void *o)
{
    ou_heap.count0 -= ou_heap.count0 > 0;
    ((ou_obj *)o)->refs = 0;
    ou_pool_push(o);
}

OU_INLINE OU_NEW void *ou_leaf_new(const ou_map *map, size_t size)
{
    if (ou_likely(size <= OU_SMALL_MAX)) {
        void *b = ou_pool_pop(OU_KIND_LEAF, (size + 7) >> 3);
        if (ou_likely(b != NULL)) return ou_head_init(b, map);
    }
    return ou_leaf_new_slow(map, size);
}

OU_INLINE void ou_leaf_free(void *o)
{
    if (ou_unlikely((uintptr_t)o - ou_heap.base >= 2 * ou_heap.csize)) {
        ou_leaf_free_slow((ou_obj *)o);
        return;
    }
    ((ou_obj *)o)->refs = 0;
    ou_pool_push(o);
}

OU_INLINE OU_NEW void *ou_mem_new(size_t size)
{
    if (ou_likely(size <= OU_SMALL_MAX)) {
        void *b = ou_pool_pop(OU_KIND_RAW, size <= 16 ? 2 : (size + 7) >> 3);
        if (ou_likely(b != NULL)) return b;
    }
    return ou_mem_new_slow(size);
}

OU_INLINE void ou_mem_free(void *p)
{
    if (ou_likely((uintptr_t)p - ou_heap.base < 2 * ou_heap.csize))
        ou_pool_push(p);
    else if (p)
        ou_mem_free_slow(p);
}
#endif

#endif
