/* gc/bulk.c - frees a dead set as a whole: references between members are ignored, those to the
 * outside are dropped, then all blocks go.  Half the price of clearing one member after the other.
 *
 * Only sets whose members are made of a block, perhaps a buffer, and references come here: no
 * finalizers, no weak references.  Members carry TAB_ASIDE in the byte table.
 *
 * The order in which outer objects die is visible when they have finalizers or weak references.
 * In a young run an older object may be kept alive by the set alone; then the caller takes the
 * slow path. */
#include "gc/traverse.h"

struct bulk {
    bool exact;
    const ou_obj *parent;
    size_t dropped;                  /* counts of outer containers taken down so far */
    size_t restore;                  /* while undoing: still to be put back */
};

OU_INLINE bool is_member(const ou_obj *child)
{
    return ou_hp.tab[((uintptr_t)child - ou_heap.base) >> GRANULE_SHIFT] == TAB_ASIDE;
}

/* To be released when all blocks are gone, as its end may run code. */
static void postpone(ou_obj *child)
{
    if (ou_hp.aside.n == ou_hp.aside.cap) ou_heap_fatal("dead set too large");
    ou_hp.aside.v[ou_hp.aside.n++] = OU_BLOCK_NUMBER(child);
}

/* A container outside the set loses one reference.  1: its death would be noticed. */
static int drop_outer(struct bulk *b, ou_obj *child)
{
    if (child->slot && child->refs >= 2 * OU_REF) {
        child->refs -= OU_REF;
        b->dropped++;
        return 0;
    }
    if (child->slot && b->exact) return 1;
    postpone(child);
    return 0;
}

static int drop_container(ou_obj *child, void *arg)
{
    struct bulk *b = arg;
    if (is_container(child)) return is_member(child) ? 0 : drop_outer(b, child);
    return b->exact && child->refs < 2 * OU_REF &&
           ((child->refs & OU_HAS_WEAKREF) || child->map->finalize);
}

static int restore_container(ou_obj *child, void *arg)
{
    struct bulk *b = arg;
    if (!is_container(child) || is_member(child) || !child->slot) return 0;
    if (!b->restore) return 1;
    b->restore--;
    child->refs += OU_REF;
    return 0;
}

static bool drop_outer_exactly(struct bulk *b, const uint32_t *v, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        if (!ou_gc_traverse(block_object(v[i]), drop_container, b)) continue;
        b->restore = b->dropped;
        for (uint32_t k = 0; k <= i; k++)
            ou_gc_traverse(block_object(v[k]), restore_container, b);
        return false;
    }
    return true;
}

/* Everything but a member that is still to be dropped for `parent`.  Static types are not counted
 * by their instances. */
OU_INLINE void drop(struct bulk *b, ou_obj *child)
{
    if (is_container(child)) {
        if (!b->exact && !is_member(child)) drop_outer(b, child);
    } else if (child && child != (ou_obj *)b->parent->map->type) {
        ou_decref(child);
    }
}

static int drop_any(ou_obj *child, void *arg)
{
    drop(arg, child);
    return 0;
}

static void release_contents(struct bulk *b, ou_obj *o)
{
    b->parent = o;
    OU_EACH_CHILD(o, c, drop_any, b, drop(b, c););
    const ou_map *m = o->map;
    if (m->layout == OU_LAYOUT_VECTOR)
        ou_mem_free(*(void **)(void *)((char *)o + m->at));
    else if ((m->flags & (OU_MF_DICT | OU_MF_BULK)) && ou_gc_hooks.bulk_release)
        ou_gc_hooks.bulk_release(o);
    o->refs = 0;
}

static void release_blocks(const uint32_t *v, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        ou_obj *o = block_object(v[i]);
        ou_hp.tab[v[i] >> (GRANULE_SHIFT - 3)] = TAB_DONE;
        o->slot = 0;
        ou_heap.count0 -= ou_heap.count0 > 0;
        ou_alloc_release(o);
    }
}

bool ou_bulk_free_limbo(bool exact)
{
    ou_vec *limbo = &ou_heap.vec[OU_CODE_LIMBO];
    uint32_t n = limbo->n;
    const uint32_t *v = limbo->v;
    struct bulk b = { .exact = exact };
    ou_hp.aside.n = 0;
    if (exact && !drop_outer_exactly(&b, v, n)) return false;
    for (uint32_t i = 0; i < n; i++) {
        prefetch_ahead(v, OU_CODE_OLD, i, n);
        release_contents(&b, block_object(v[i]));
    }
    release_blocks(v, n);
    limbo->n = limbo->holes = 0;
    for (uint32_t i = 0; i < ou_hp.aside.n; i++) ou_decref(block_object(ou_hp.aside.v[i]));
    return true;
}
