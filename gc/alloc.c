/* gc/alloc.c - objects and buffers: the slow paths of the inline functions of gc/fast.h, resizing,
 * failure injection, and what tracing is told.  In the audit build every allocation and release
 * goes through here. */
#include "gc/internal.h"

#include <malloc.h>
#include <stdlib.h>
#include <string.h>

/* Requests above this are refused at once. */
static const size_t huge = PTRDIFF_MAX / 2;

/* ---- failure injection (OURO_OOM=n or n+) ---------------------------------------------------- */
static struct { long at, clock; bool onward, watching; } inject;
static struct { uint64_t clock, objects; bool on, by_kind; } counting;

/* They need every allocation to take the slow path. */
void ou_alloc_watch(void)
{
    inject.watching = inject.at > 0 || counting.on || counting.by_kind || ou_tracing;
    ou_pool_inject(inject.watching);
}

void ou_heap_fail_at(long n, bool onward)
{
    inject.at = n;
    inject.clock = 0;
    inject.onward = onward;
    ou_alloc_watch();
}

void ou_alloc_count(bool on)
{
    counting.on = on;
    ou_alloc_watch();
}

void ou_heap_count(bool on)
{
    counting.by_kind = on;
    ou_alloc_watch();
}

uint64_t ou_heap_made(void)
{
    return counting.objects;
}

uint64_t ou_alloc_clock(void)
{
    return counting.clock;
}

void ou_inject_init(void)
{
    const char *text = getenv("OURO_OOM");
    char *end;
    memset(&inject, 0, sizeof inject);
    memset(&counting, 0, sizeof counting);
    if (!text) return;
    long n = strtol(text, &end, 10);
    ou_heap_fail_at(n, *end == '+');
}

bool ou_inject_fails(void)
{
    if (ou_likely(!inject.watching)) return false;
    if (ou_tracing && !ou_trace_reserve()) return true;
    counting.clock += counting.on;
    if (inject.at <= 0) return false;
    inject.clock++;
    return inject.clock == inject.at || (inject.onward && inject.clock > inject.at);
}

void *ou_alloc_no_memory(void)
{
    if (ou_gc_hooks.no_memory) ou_gc_hooks.no_memory();
    return NULL;
}

/* ---- blocks ---------------------------------------------------------------------------------- */
static void *born(void *b, unsigned kind, size_t size)
{
    if (!b) return NULL;
    if (ou_unlikely(counting.by_kind)) counting.objects += kind != OU_KIND_RAW;
#ifdef OU_AUDIT
    ou_audit_alloc(b, kind, size);
#endif
    if (ou_unlikely(ou_tracing)) ou_trace_note(b, size);
    return b;
}

/* Moved or kept by realloc; the note of the old place is gone already. */
static void *resized(void *b, size_t size)
{
    if (!b) return ou_alloc_no_memory();
    if (ou_unlikely(ou_tracing)) ou_trace_note(b, size);
    return b;
}

void *ou_alloc_container(size_t size)
{
    if (ou_inject_fails() || size > huge) return NULL;
    unsigned cls = ou_pool_class(size < BLOCK_MIN ? BLOCK_MIN : size);
    void *b = cls < OU_CLASSES ? ou_pool_alloc(OU_KIND_GC, cls) : ou_span_alloc(size);
    return born(b, OU_KIND_GC, size);
}

void *ou_alloc_leaf(size_t size)
{
    if (ou_inject_fails() || size > huge) return NULL;
    void *b = size <= OU_SMALL_MAX ? ou_pool_alloc(OU_KIND_LEAF, ou_pool_class(size))
                                   : (void *)ou_large_leaf_new(size);
    return born(b, OU_KIND_LEAF, size);
}

static void *raw_alloc(size_t size)
{
    if (ou_inject_fails() || size > huge) return NULL;
    void *b;
    if (size <= OU_SMALL_MAX) {
        b = ou_pool_alloc(OU_KIND_RAW, ou_pool_class(size < 16 ? 16 : size));
    } else {
        b = malloc(size);
        ou_hp.live_raw += b != NULL;
    }
    return born(b, OU_KIND_RAW, size);
}

void ou_alloc_release(ou_obj *o)
{
#ifdef OU_AUDIT
    ou_audit_free(o, OU_KIND_GC);
#else
    o->refs = 0;
    ou_pool_push(o);
#endif
}

size_t ou_mem_size(const void *p)
{
    if (in_regions(p)) {
        const ou_pool *pool = pool_of(p);
        return pool->state == POOL_SPAN ? (size_t)pool->units * UNIT : pool->bsize;
    }
    char *q = (char *)(uintptr_t)p;
    if (!ou_large_leaf_is(p)) return malloc_usable_size(q);
    return malloc_usable_size(q - sizeof(large_leaf)) - sizeof(large_leaf);
}

/* ---- containers ------------------------------------------------------------------------------ */
void *ou_gc_new_slow(const ou_map *map, size_t size)
{
    ou_obj *o = ou_alloc_container(size);
    if (!o) return ou_alloc_no_memory();
    o->refs = 0;                     /* invisible to a walk over the heap during the run */
    o->slot = 0;
    o->map = map;
    if (++ou_heap.count0 > ou_heap.trigger) ou_gc_trigger();
    o->refs = OU_REF;
    return o;
}

void *ou_gc_resize(ou_obj *o, size_t size)
{
    size_t have = ou_mem_size(o);
    if (size <= have && size >= have / 2) return o;
    ou_obj *fresh = ou_alloc_container(size);
    if (!fresh) return ou_alloc_no_memory();
    memcpy((void *)fresh, o, size < have ? size : have);
    ou_alloc_release(o);
    return fresh;
}

/* ---- leaves ---------------------------------------------------------------------------------- */
void *ou_leaf_new_slow(const ou_map *map, size_t size)
{
    ou_obj *o = ou_alloc_leaf(size);
    if (!o) return ou_alloc_no_memory();
    *o = (ou_obj){ OU_REF, 0, map };
    return o;
}

void ou_leaf_free_slow(ou_obj *o)
{
    ou_large_leaf_free(o);
}

/* Grows a large leaf where it is, so that s += t costs what malloc's realloc costs. */
static void *large_resize(ou_obj *o, size_t size)
{
    if (ou_inject_fails() || size > huge) return ou_alloc_no_memory();
    if (ou_unlikely(ou_tracing)) ou_trace_drop(o);
    return resized(ou_large_leaf_resize(o, size), size);
}

void *ou_leaf_resize(ou_obj *o, size_t size)
{
    size_t have = ou_mem_size(o);
    if (size <= have && size >= have / 2) return o;
    if (!in_regions(o) && size > OU_SMALL_MAX) return large_resize(o, size);
    ou_obj *fresh = ou_alloc_leaf(size);
    if (!fresh) return ou_alloc_no_memory();
    memcpy((void *)fresh, o, size < have ? size : have);
    ou_leaf_free(o);
    return fresh;
}

/* ---- buffers --------------------------------------------------------------------------------- */
void *ou_mem_new_slow(size_t size)
{
    void *b = raw_alloc(size);
    return b ? b : ou_alloc_no_memory();
}

void ou_mem_free_slow(void *p)
{
    ou_hp.live_raw--;
    if (ou_unlikely(ou_tracing)) ou_trace_drop(p);
    free(p);
}

void *ou_mem_zero(size_t size)
{
    if (size <= OU_SMALL_MAX) {
        void *b = ou_mem_new(size);
        return b ? memset(b, 0, size) : NULL;
    }
    if (ou_inject_fails() || size > huge) return ou_alloc_no_memory();
    void *b = calloc(1, size);
    ou_hp.live_raw += b != NULL;
    return resized(b, size);
}

static void *raw_move(void *p, size_t have, size_t size)
{
    void *fresh = raw_alloc(size);
    if (!fresh) return ou_alloc_no_memory();
    memcpy(fresh, p, have < size ? have : size);
    ou_mem_free(p);
    return fresh;
}

void *ou_mem_resize(void *p, size_t size)
{
    if (!p) return ou_mem_new(size);
    if (in_regions(p)) {
        size_t have = pool_of(p)->bsize;
        if (size <= have && size >= have / 2) return p;
        return raw_move(p, have, size);
    }
    if (size <= OU_SMALL_MAX) return raw_move(p, size, size);
    if (ou_inject_fails() || size > huge) return ou_alloc_no_memory();
    if (ou_unlikely(ou_tracing)) ou_trace_drop(p);
    return resized(realloc(p, size), size);
}

#ifdef OU_AUDIT
void *ou_gc_new(const ou_map *map, size_t size)
{
    return ou_gc_new_slow(map, size);
}

void ou_gc_free(void *o)
{
    ou_heap.count0 -= ou_heap.count0 > 0;
    ou_audit_free(o, OU_KIND_GC);
}

void *ou_leaf_new(const ou_map *map, size_t size)
{
    return ou_leaf_new_slow(map, size);
}

void ou_leaf_free(void *o)
{
    ou_audit_free(o, OU_KIND_LEAF);
}

void *ou_mem_new(size_t size)
{
    return ou_mem_new_slow(size);
}

void ou_mem_free(void *p)
{
    if (p) ou_audit_free(p, OU_KIND_RAW);
}
#endif
