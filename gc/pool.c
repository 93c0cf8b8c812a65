/* gc/pool.c - pools of equal blocks: the slow paths behind the inline pop and push.
 *
 * A pool is current (its class allocates from it, lim = INT_MIN), partial (listed, lim = 1: the
 * free that empties it returns its unit) or full (lim = 31/32 of its capacity: it is listed again
 * only when that much is free, which halves the time of random replacement). */
#include "gc/internal.h"

#include <limits.h>
#include <string.h>

static const uint16_t medium_size[OU_MEDIUM_CLASSES] = {
    640, 768, 896, 1024, 1280, 1536, 1792, 2048, 2560, 3072, 3584, 4096, 5120, 6144, 7168, 8192,
    9360, 10920, 13104, 16384, 21840, 32768,
};

/* Never has a free block: sends the first allocation of each class to the slow path. */
static ou_pool empty_pool;
static bool injecting, watching;

uint32_t ou_pool_class_size(unsigned cls)
{
    return cls < OU_SMALL_CLASSES ? cls * 8 : medium_size[cls - OU_SMALL_CLASSES];
}

unsigned ou_pool_class(size_t size)
{
    if (size <= OU_SMALL_MAX) return (unsigned)((size + 7) >> 3);
    unsigned i = 0;
    while (i < OU_MEDIUM_CLASSES && medium_size[i] < size) i++;
    return OU_SMALL_CLASSES + i;
}

void ou_pool_init(void)
{
    injecting = watching = false;
    for (int k = 0; k < OU_KINDS; k++) {
        for (int c = 0; c < OU_CLASSES; c++) ou_heap.cur[k][c] = ou_hp.real[k][c] = &empty_pool;
    }
}

void ou_pool_inject(bool on)
{
    injecting = on;
    for (int k = 0; k < OU_KINDS; k++) {
        for (int c = 0; c < OU_CLASSES; c++)
            ou_heap.cur[k][c] = on ? &empty_pool : ou_hp.real[k][c];
    }
}

/* Cuts the next page's worth of blocks off the untouched rest, so that small heaps stay small. */
static void carve(ou_pool *p)
{
    uint32_t size = p->bsize, n = PAGE / size ? PAGE / size : 1;
    if (n > p->cap - p->carved) n = p->cap - p->carved;
    char *b = pool_base(p) + (size_t)p->carved * size, *end = b + (size_t)n * size;
    p->carved += n;
    ASAN_UNPOISON_MEMORY_REGION(b, (size_t)n * size);
    void *link = p->free;
    for (char *q = end; q > b;) {
        q -= size;
        memset(q, 0, 8);
        memcpy(q + 8, &link, sizeof link);
        link = q;
#ifdef OU_AUDIT
        ou_audit_carve(q, size);
#endif
    }
    p->free = link;
}

static void *pop(ou_pool *p)
{
    char *b = p->free;
#ifdef OU_AUDIT
    ASAN_UNPOISON_MEMORY_REGION(b, p->bsize);
    ou_audit_check_free(b, p->bsize);
#endif
    memcpy(&p->free, b + 8, sizeof p->free);
    p->nused++;
    return b;
}

static void partial_remove(ou_pool *p)
{
    if (p->prev) p->prev->next = p->next;
    else ou_hp.partial[p->kind][p->cls] = p->next;
    if (p->next) p->next->prev = p->prev;
    p->prev = p->next = NULL;
}

static ou_pool *pool_new(unsigned kind, unsigned cls)
{
    ou_pool *p = ou_unit_take(kind, cls);
    if (!p) return NULL;
    uint32_t size = ou_pool_class_size(cls);
    *p = (ou_pool){ .bsize = size, .cap = UNIT / size, .kind = (uint8_t)kind,
                    .cls = (uint8_t)cls, .state = POOL_ACTIVE };
    return p;
}

static void set_limit(ou_pool *p, int32_t lim)
{
    p->due = lim;
    p->lim = watching ? INT_MAX : lim;
}

static void make_current(ou_pool *p)
{
    set_limit(p, INT_MIN);
    if (!injecting) ou_heap.cur[p->kind][p->cls] = p;
    ou_hp.real[p->kind][p->cls] = p;
}

void *ou_pool_alloc(unsigned kind, unsigned cls)
{
    ou_pool *p = ou_hp.real[kind][cls];
    if (!p->free && p->carved == p->cap) {
        ou_pool *fresh = ou_hp.partial[kind][cls];
        if (fresh) partial_remove(fresh);
        else if (!(fresh = pool_new(kind, cls))) return NULL;
        if (p != &empty_pool) set_limit(p, (int32_t)(p->cap - p->cap / 32));
        make_current(fresh);
        p = fresh;
    }
    if (!p->free) carve(p);
    return pop(p);
}

void ou_pool_free(void *b)
{
    ou_pool *p = pool_of(b);
    ASAN_UNPOISON_MEMORY_REGION(b, 16);
    memcpy((char *)b + 8, &p->free, sizeof p->free);
    p->free = b;
    ASAN_POISON_MEMORY_REGION((char *)b + 8, p->bsize - 8);
    if (--p->nused < p->lim) ou_pool_free_slow(p);
}

void ou_pool_free_slow(ou_pool *p)
{
    if (p->state == POOL_SPAN) {
        ou_span_free(p);
        return;
    }
    if (watching) {
        ou_trace_drop(p->free);          /* the block just released */
        if (p->nused >= p->due) return;
    }
    if (p->due > 1) {
        set_limit(p, 1);
        p->prev = NULL;
        p->next = ou_hp.partial[p->kind][p->cls];
        if (p->next) p->next->prev = p;
        ou_hp.partial[p->kind][p->cls] = p;
    }
    if (p->nused == 0) {
        partial_remove(p);
        ou_unit_return(p);
    }
}

void ou_pool_watch_frees(bool on)
{
    watching = on;
    for (size_t r = 0; r < REGIONS; r++) {
        ou_pool *p = &ou_heap.pools[ou_hp.region[r].first * ARENA_UNITS];
        ou_pool *end = &ou_heap.pools[ou_hp.region[r].frontier * ARENA_UNITS];
        for (; p < end; p++) {
            if (p->state == POOL_ACTIVE) p->lim = on ? INT_MAX : p->due;
        }
    }
}
