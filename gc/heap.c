/* gc/heap.c - the address space: one reservation with the container and the leaf region, the side
 * tables of both, and arenas of one MiB that are opened on demand and given back when empty. */
#include "gc/internal.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>

struct ou_heap ou_heap;
struct ou_hp ou_hp;
struct ou_gc_hooks ou_gc_hooks;

/* Empty arenas that stay resident: this many or an eighth of those in use; after a full run fewer.
 */
enum { CACHED_ARENAS = 8, KEPT_ARENAS = 2 };
/* How many arenas are searched for a suitable unit before a fresh one is opened. */
enum { SEARCH_ARENAS = 8 };

#ifdef OU_ASAN /* the sanitizer writes the shadow of all that is unmapped: seconds an exit */
static const size_t largest_region = (size_t)2 << 30;
#else
static const size_t largest_region = (size_t)32 << 30;
#endif
static const size_t smallest_region = (size_t)16 << 20;

void ou_heap_fatal(const char *format, ...)
{
    va_list ap;
    va_start(ap, format);
    fputs("ouro: heap: ", stderr);
    vfprintf(stderr, format, ap);
    fputc('\n', stderr);
    va_end(ap);
    abort();
}

bool ou_heap_commit(char *p, size_t size)
{
    return mprotect(p, size, PROT_READ | PROT_WRITE) == 0;
}

void ou_heap_decommit(char *p, size_t size)
{
    ASAN_UNPOISON_MEMORY_REGION(p, size);
    madvise(p, size, MADV_DONTNEED);
    if (!is_container(p)) return;
    /* All objects there are dead, so their bytes of the table are zero anyway. */
    size_t at = ((uintptr_t)p - ou_heap.base) >> GRANULE_SHIFT;
    madvise(ou_hp.tab + at, size >> GRANULE_SHIFT, MADV_DONTNEED);
}

/* ---- reservation ----------------------------------------------------------------------------- */
/* Sizes of the parts of the reservation for regions of `region` bytes. */
struct plan {
    size_t region, entries, vec, pools, tab, arenas, serial, total;
};
/* The codes', trash, and what place_tables names; the last is twice as long, because a large run
 * appends to all tuples and dicts those it rescued. */
enum { VECTORS = OU_CODES + 6 };

static struct plan make_plan(size_t region)
{
    struct plan p = { .region = region };
    /* Pools use the lower half of the containers' region only, so 29 bits number all objects. */
    p.entries = region / 2 / BLOCK_MIN + region / 2 / UNIT;
    if (p.entries >= (size_t)1 << OU_SLOT_SHIFT) p.entries = ((size_t)1 << OU_SLOT_SHIFT) - 1;
    p.vec = (p.entries * sizeof(uint32_t) + PAGE - 1) / PAGE * PAGE;
    p.pools = 2 * region / UNIT * sizeof(ou_pool);
    p.tab = region >> GRANULE_SHIFT;
    p.arenas = (2 * region / ARENA * sizeof(arena) + PAGE - 1) / PAGE * PAGE;
#ifdef OU_AUDIT
    p.serial = 2 * region / 16 * sizeof(uint64_t);
#endif
    p.total = VECTORS * p.vec + p.pools + p.tab + p.arenas + p.serial;
    return p;
}

static void place_vec(ou_vec *x, char **at, const struct plan *p)
{
    *x = (ou_vec){ .v = (uint32_t *)(void *)*at, .cap = (uint32_t)p->entries };
    *at += p->vec;
}

/* The tables may be touched anywhere at any time: a collection must not run out of memory. */
static void place_tables(char *at, const struct plan *p)
{
    for (int code = 0; code < OU_CODES; code++) place_vec(&ou_heap.vec[code], &at, p);
    place_vec(&ou_heap.trash, &at, p);
    place_vec(&ou_hp.aside, &at, p);
    place_vec(&ou_hp.rescued, &at, p);
    place_vec(&ou_hp.parents, &at, p);
    place_vec(&ou_hp.untrackable, &at, p);
    ou_hp.untrackable.cap += (uint32_t)p->entries;
    at += p->vec;
    ou_heap.pools = (ou_pool *)(void *)at;
    at += p->pools;
    ou_hp.tab = (uint8_t *)at;
    at += p->tab;
    ou_hp.arenas = (arena *)(void *)at;
    at += p->arenas;
    ou_hp.serial = (uint64_t *)(void *)at;
}

static bool reserve(size_t region)
{
    struct plan p = make_plan(region);
    size_t size = 2 * region + p.total + ARENA;
    char *map = mmap(NULL, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (map == MAP_FAILED) return false;
    uintptr_t base = ((uintptr_t)map + ARENA - 1) & ~((uintptr_t)ARENA - 1);
    char *tables = (char *)base + 2 * region;
    if (mprotect(tables, p.total, PROT_READ | PROT_WRITE) != 0) {
        munmap(map, size);
        return false;
    }
    ou_heap.base = base;
    ou_heap.csize = region;
    ou_heap.span_base = region / 2;
    ou_hp.map = map;
    ou_hp.map_size = size;
    place_tables(tables, &p);
    return true;
}

static void regions_init(void)
{
    size_t arenas = ou_heap.csize / ARENA;
    ou_hp.region[REGION_GC] = (struct region){ .end = arenas / 2 };
    ou_hp.region[REGION_LEAF] =
        (struct region){ .first = arenas, .frontier = arenas, .end = 2 * arenas };
    ou_hp.epoch = 1;
}

/* The largest region that leaves half of a limited address space to the stack and to malloc. */
static size_t affordable_region(void)
{
    struct rlimit limit;
    size_t region = largest_region;
    if (getrlimit(RLIMIT_AS, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY) return region;
    while (region > smallest_region && 2 * region + make_plan(region).total > limit.rlim_cur / 2)
        region /= 2;
    return region;
}

int ou_heap_init(void)
{
    size_t region = affordable_region();
    while (!reserve(region)) {
        region /= 2;
        if (region < smallest_region) return -1;
    }
    regions_init();
    ou_pool_init();
    ou_span_init();
    ou_gc_init_generations();
    ou_inject_init();
#ifdef OU_AUDIT
    ou_audit_init();
#endif
    return 0;
}

#ifndef OU_AUDIT
static int count_object(ou_obj *o, void *arg)
{
    (void)o;
    ++*(size_t *)arg;
    return 0;
}
#endif

size_t ou_heap_fini(void)
{
    if (!ou_hp.map) return 0;
    size_t live = 0;
#ifdef OU_AUDIT
    ou_audit_flush();
    live = ou_audit_report();
#else
    ou_heap_each(count_object, &live);
#endif
    ou_weak_fini();
    ou_large_leaf_fini();
    ASAN_UNPOISON_MEMORY_REGION((void *)ou_heap.base, 2 * ou_heap.csize);
    munmap(ou_hp.map, ou_hp.map_size);
    memset(&ou_hp, 0, sizeof ou_hp);
    memset(&ou_heap, 0, sizeof ou_heap);
    return live;
}

/* ---- arenas ---------------------------------------------------------------------------------- */
static struct region *region_of(const arena *a)
{
    size_t i = (size_t)(a - ou_hp.arenas);
    return &ou_hp.region[i >= ou_hp.region[REGION_LEAF].first ? REGION_LEAF : REGION_GC];
}

static char *arena_base(const arena *a)
{
    return (char *)ou_heap.base + ((size_t)(a - ou_hp.arenas) << ARENA_SHIFT);
}

static void avail_insert(struct region *r, arena *a)
{
    a->prev = NULL;
    a->next = r->avail;
    if (a->next) a->next->prev = a;
    r->avail = a;
}

static void avail_remove(struct region *r, arena *a)
{
    if (a->prev) a->prev->next = a->next;
    else r->avail = a->next;
    if (a->next) a->next->prev = a->prev;
    a->prev = a->next = NULL;
}

/* A vector may still name blocks of a unit emptied since the last purge.  Cut into blocks of
 * another size, their slot words would be some object's data, so such a unit keeps its class for
 * now. */
static bool unit_suits(const ou_pool *p, unsigned kind, unsigned cls)
{
    return kind != OU_KIND_GC || p->epoch != ou_hp.epoch || p->cls == cls;
}

static ou_pool *arena_find(arena *a, unsigned kind, unsigned cls)
{
    ou_pool *first = pool_of(arena_base(a));
    for (unsigned bits = a->unused; bits; bits &= bits - 1) {
        ou_pool *p = first + __builtin_ctz(bits);
        if (unit_suits(p, kind, cls)) return p;
    }
    return NULL;
}

static ou_pool *avail_find(struct region *r, unsigned kind, unsigned cls)
{
    int left = SEARCH_ARENAS;
    for (arena *a = r->avail; a && left; a = a->next, left--) {
        ou_pool *p = arena_find(a, kind, cls);
        if (p) return p;
    }
    return NULL;
}

static bool cold_reopen(struct region *r, unsigned kind, unsigned cls)
{
    arena *a = r->cold;
    if (!a || !arena_find(a, kind, cls)) return false;
    r->cold = a->next;
    r->ncold--;
    r->live++;
    r->cached++;
    a->cached = true;
    avail_insert(r, a);
    return true;
}

static bool frontier_open(struct region *r)
{
    if (r->frontier == r->end) return false;
    arena *a = &ou_hp.arenas[r->frontier];
    if (!ou_heap_commit(arena_base(a), ARENA)) return false;
    ASAN_POISON_MEMORY_REGION(arena_base(a), ARENA);
    a->unused = (1u << ARENA_UNITS) - 1;
    if (r->frontier == 0) a->unused &= ~1u;      /* block number 0 means "hole" */
    r->frontier++;
    r->live++;
    r->cached++;
    a->cached = true;
    avail_insert(r, a);
    return true;
}

/* Worth the price of a purge once enough units wait for it. */
static bool purge_pays(void)
{
    return ou_hp.dirty > 64 + ou_vec_total_entries() / 1024;
}

ou_pool *ou_unit_take(unsigned kind, unsigned cls)
{
    struct region *r = &ou_hp.region[kind == OU_KIND_GC ? REGION_GC : REGION_LEAF];
    ou_pool *p = avail_find(r, kind, cls);
    if (!p && kind == OU_KIND_GC && purge_pays() && ou_vec_purge()) p = avail_find(r, kind, cls);
    if (!p && (cold_reopen(r, kind, cls) || frontier_open(r))) p = avail_find(r, kind, cls);
    if (!p && ou_vec_purge()) {
        p = avail_find(r, kind, cls);
        if (!p && cold_reopen(r, kind, cls)) p = avail_find(r, kind, cls);
    }
    if (!p) return NULL;
    arena *a = &ou_hp.arenas[(size_t)(p - ou_heap.pools) / ARENA_UNITS];
    if (a->cached) {
        a->cached = false;
        r->cached--;
    }
    a->unused &= (uint16_t)~(1u << (size_t)(p - ou_heap.pools) % ARENA_UNITS);
    if (!a->unused) avail_remove(r, a);
    return p;
}

static bool arena_is_empty(const arena *a)
{
    unsigned all = (1u << ARENA_UNITS) - 1;
    return a->unused == (a == ou_hp.arenas ? all & ~1u : all);
}

static void arena_cool(struct region *r, arena *a)
{
    avail_remove(r, a);
    ou_heap_decommit(arena_base(a), ARENA);
    a->next = r->cold;
    r->cold = a;
    r->ncold++;
    r->live--;
}

void ou_unit_return(ou_pool *p)
{
    arena *a = &ou_hp.arenas[(size_t)(p - ou_heap.pools) / ARENA_UNITS];
    struct region *r = region_of(a);
    p->state = POOL_UNUSED;
    p->epoch = ou_hp.epoch;
    if (p->kind == OU_KIND_GC) ou_hp.dirty++;
    if (!a->unused) avail_insert(r, a);
    a->unused |= (uint16_t)(1u << (size_t)(p - ou_heap.pools) % ARENA_UNITS);
    if (!arena_is_empty(a)) return;
    if (r->cached < CACHED_ARENAS || r->cached < r->live / 8) {
        a->cached = true;
        r->cached++;
        return;
    }
    arena_cool(r, a);
}

void ou_heap_trim(void)
{
    for (int k = 0; k < REGIONS; k++) {
        struct region *r = &ou_hp.region[k];
        for (arena *a = r->avail, *next; a && r->cached > KEPT_ARENAS; a = next) {
            next = a->next;
            if (!a->cached) continue;
            a->cached = false;
            r->cached--;
            arena_cool(r, a);
        }
    }
}
