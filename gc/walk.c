/* gc/walk.c - looking at the heap from outside: the children of one object, and every live object.
 */
#include "gc/internal.h"

int ou_gc_traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    const ou_map *m = o->map;
    char *at = (char *)o + m->at;
    switch (m->layout) {
    case OU_LAYOUT_LEAF:
    case OU_LAYOUT_CUSTOM:
        return m->traverse ? m->traverse(o, visit, arg) : 0;
    case OU_LAYOUT_VECTOR:
    case OU_LAYOUT_INLINE: {
        bool vector = m->layout == OU_LAYOUT_VECTOR;
        ou_obj **items = vector ? *(ou_obj ***)(void *)at : (ou_obj **)(void *)at;
        ou_ssize n = *(ou_ssize *)(void *)(vector ? at + 8 : at - 8);
        while (n-- > 0) OU_VISIT(items[n]);
        return 0;
    }
    case OU_LAYOUT_SHAPE:
        for (uint32_t i = 0; i < m->count; i++) OU_VISIT(((ou_obj **)(void *)at)[i]);
        OU_VISIT((ou_obj *)m->type);
        return 0;
    default:
        return 0;
    }
}

static int pool_each(const ou_pool *p, ou_visit *visit, void *arg)
{
    char *b = pool_base(p);
    for (uint32_t i = 0; i < p->carved; i++, b += p->bsize) {
        ou_obj *o = (ou_obj *)(void *)b;
        if (o->refs >= OU_REF) OU_VISIT(o);
    }
    return 0;
}

static int region_each(const struct region *r, unsigned kind, ou_visit *visit, void *arg)
{
    for (size_t u = r->first * ARENA_UNITS; u < r->frontier * ARENA_UNITS; u++) {
        const ou_pool *p = &ou_heap.pools[u];
        if (p->state != POOL_ACTIVE || p->kind != kind) continue;
        int stop = pool_each(p, visit, arg);
        if (stop) return stop;
    }
    return 0;
}

int ou_heap_each(ou_visit *visit, void *arg)
{
    int stop = region_each(&ou_hp.region[REGION_GC], OU_KIND_GC, visit, arg);
    if (!stop) stop = ou_span_each(visit, arg);
    if (!stop) stop = region_each(&ou_hp.region[REGION_LEAF], OU_KIND_LEAF, visit, arg);
    return stop ? stop : ou_large_leaf_each(visit, arg);
}

struct ou_heap_stats ou_heap_stats(void)
{
    struct ou_heap_stats s = { 0 };
#ifdef OU_AUDIT
    ou_audit_flush();
#endif
    size_t *live[OU_KINDS] = { &s.containers, &s.leaves, &s.raw };
    for (int k = 0; k < REGIONS; k++) {
        const struct region *r = &ou_hp.region[k];
        for (size_t u = r->first * ARENA_UNITS; u < r->frontier * ARENA_UNITS; u++) {
            const ou_pool *p = &ou_heap.pools[u];
            if (p->state != POOL_ACTIVE) continue;
            *live[p->kind] += (size_t)p->nused;
            s.bytes[p->kind] += (size_t)p->nused * p->bsize;
        }
        s.arenas += r->live;
        s.cold_arenas += r->ncold;
    }
    s.bytes[OU_KIND_GC] += ou_span_bytes(&s.containers);
    s.bytes[OU_KIND_LEAF] += ou_large_leaf_bytes();
    s.leaves += ou_large_leaf_count();
    s.raw += ou_hp.live_raw;
    s.reserved = ou_hp.map_size;
    return s;
}
