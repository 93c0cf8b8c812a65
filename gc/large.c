/* gc/large.c - blocks too large for pools.  Containers get spans of 64 KiB units in the upper half
 * of their region, with boundary tags in the units' descriptions; leaves come from malloc and are
 * kept on a list, so that the heap can be walked. */
#include "gc/internal.h"

#include <limits.h>
#include <malloc.h>
#include <stdlib.h>
#include <string.h>

/* Free spans keep their pages up to this total. */
enum { RESIDENT_UNITS = 256 };

static struct {
    ou_pool *first, *top, *end;      /* units: of the area, behind the last used, limit */
    ou_pool *bucket[SPAN_BUCKETS];   /* free spans by logarithm of their length */
    size_t resident;                 /* units of free spans that may hold pages */
} span;

static large_leaf *leaves;

/* ---- spans ----------------------------------------------------------------------------------- */
void ou_span_init(void)
{
    memset(&span, 0, sizeof span);
    span.first = span.top = ou_heap.pools + ou_heap.span_base / UNIT;
    span.end = ou_heap.pools + ou_heap.csize / UNIT;
}

static unsigned bucket_of(uint32_t units)
{
    return 31 - (unsigned)__builtin_clz(units);
}

static void tag(ou_pool *p, uint32_t units, uint8_t state)
{
    p->units = units;
    p->state = state;
    p[units - 1].state = state;
    p[units - 1].back = units - 1;
    p->back = 0;
    if (units > 1) p[units - 1].units = 0;
}

static void bucket_insert(ou_pool *p)
{
    ou_pool **head = &span.bucket[bucket_of(p->units)];
    p->prev = NULL;
    p->next = *head;
    if (p->next) p->next->prev = p;
    *head = p;
    if (p->carved) span.resident += p->units;
}

static void bucket_remove(ou_pool *p)
{
    if (p->prev) p->prev->next = p->next;
    else span.bucket[bucket_of(p->units)] = p->next;
    if (p->next) p->next->prev = p->prev;
    if (p->carved) span.resident -= p->units;
}

static ou_pool *bucket_find(uint32_t units)
{
    unsigned b = bucket_of(units);
    for (ou_pool *p = span.bucket[b]; p; p = p->next) {
        if (p->units >= units) return p;
    }
    while (++b < SPAN_BUCKETS) {
        if (span.bucket[b]) return span.bucket[b];
    }
    return NULL;
}

static ou_pool *span_take(uint32_t units)
{
    ou_pool *p = bucket_find(units);
    if (p) {
        bucket_remove(p);
        uint32_t rest = p->units - units;
        if (rest) {
            tag(p + units, rest, POOL_SPAN_FREE);
            p[units].carved = p->carved;
            bucket_insert(p + units);
        }
        return p;
    }
    if (units > (size_t)(span.end - span.top)) return NULL;
    p = span.top;
    if (!ou_heap_commit(pool_base(p), (size_t)units * UNIT)) return NULL;
    span.top += units;
    return p;
}

void *ou_span_alloc(size_t size)
{
    uint32_t units = (uint32_t)((size + UNIT - 1) / UNIT);
    ou_pool *p = span_take(units);
    if (!p) return NULL;
    tag(p, units, POOL_SPAN);
    p->kind = OU_KIND_GC;
    p->nused = 1;
    p->lim = INT_MAX;                /* its free goes to ou_pool_free_slow */
    p->free = NULL;
    ASAN_UNPOISON_MEMORY_REGION(pool_base(p), (size_t)units * UNIT);
    return pool_base(p);
}

void ou_span_free(ou_pool *p)
{
    uint32_t units = p->units;
    if (ou_unlikely(ou_tracing)) ou_trace_drop(pool_base(p));
    p->carved = span.resident + units <= RESIDENT_UNITS;
    if (!p->carved) ou_heap_decommit(pool_base(p), (size_t)units * UNIT);
    ASAN_POISON_MEMORY_REGION(pool_base(p) + 8, (size_t)units * UNIT - 8);
    ou_pool *next = p + units;
    if (next < span.top && next->state == POOL_SPAN_FREE) {
        bucket_remove(next);
        p->carved |= next->carved;
        units += next->units;
    }
    if (p > span.first && p[-1].state == POOL_SPAN_FREE) {
        ou_pool *before = p - 1 - p[-1].back;
        bucket_remove(before);
        before->carved |= p->carved;
        units += before->units;
        p = before;
    }
    tag(p, units, POOL_SPAN_FREE);
    bucket_insert(p);
}

size_t ou_span_bytes(size_t *count)
{
    size_t units = 0;
    for (ou_pool *p = span.first; p < span.top; p += p->units) {
        if (p->state != POOL_SPAN) continue;
        units += p->units;
        ++*count;
    }
    return units * UNIT;
}

int ou_span_each(ou_visit *visit, void *arg)
{
    for (ou_pool *p = span.first; p < span.top; p += p->units) {
        ou_obj *o = (ou_obj *)(void *)pool_base(p);
        if (p->state == POOL_SPAN && o->refs >= OU_REF) OU_VISIT(o);
    }
    return 0;
}

/* ---- large leaves ---------------------------------------------------------------------------- */
static ou_obj *leaf_of(large_leaf *h)
{
    return (ou_obj *)(void *)(h + 1);
}

static large_leaf *header_of(const ou_obj *o)
{
    return (large_leaf *)(uintptr_t)o - 1;
}

static void leaf_link(large_leaf *h)
{
    h->prev = NULL;
    h->next = leaves;
    if (leaves) leaves->prev = h;
    leaves = h;
}

static void leaf_unlink(large_leaf *h)
{
    if (h->prev) h->prev->next = h->next;
    else leaves = h->next;
    if (h->next) h->next->prev = h->prev;
}

/* malloc answers multiples of 16 and the header has 24 bytes. */
bool ou_large_leaf_is(const void *p)
{
    return ((uintptr_t)p & 15) == 8;
}

ou_obj *ou_large_leaf_new(size_t size)
{
    large_leaf *h = malloc(sizeof *h + size);
    if (!h) return NULL;
    h->serial = 0;
    leaf_link(h);
    return leaf_of(h);
}

ou_obj *ou_large_leaf_resize(ou_obj *o, size_t size)
{
    large_leaf *h = header_of(o);
    leaf_unlink(h);
    large_leaf *fresh = realloc(h, sizeof *h + size);
    leaf_link(fresh ? fresh : h);
    return fresh ? leaf_of(fresh) : NULL;
}

void ou_large_leaf_free(ou_obj *o)
{
    leaf_unlink(header_of(o));
    if (ou_unlikely(ou_tracing)) ou_trace_drop(o);
    free(header_of(o));
}

uint64_t *ou_large_leaf_serial(const ou_obj *o)
{
    return &header_of(o)->serial;
}

size_t ou_large_leaf_count(void)
{
    size_t n = 0;
    for (large_leaf *h = leaves; h; h = h->next) n++;
    return n;
}

size_t ou_large_leaf_bytes(void)
{
    size_t n = 0;
    for (large_leaf *h = leaves; h; h = h->next) n += malloc_usable_size(h) - sizeof *h;
    return n;
}

static int by_address(const void *a, const void *b)
{
    uintptr_t x = (uintptr_t)*(large_leaf *const *)a, y = (uintptr_t)*(large_leaf *const *)b;
    return x < y ? -1 : x > y;
}

int ou_large_leaf_each(ou_visit *visit, void *arg)
{
    size_t n = ou_large_leaf_count(), i = 0;
    large_leaf **all = malloc((n ? n : 1) * sizeof *all);
    if (!all) return 0;
    for (large_leaf *h = leaves; h; h = h->next) all[i++] = h;
    qsort(all, n, sizeof *all, by_address);
    int stop = 0;
    for (i = 0; i < n && !stop; i++) stop = visit(leaf_of(all[i]), arg);
    free(all);
    return stop;
}

void ou_large_leaf_fini(void)
{
    while (leaves) ou_large_leaf_free(leaf_of(leaves));
}
