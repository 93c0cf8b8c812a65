/* gc/internal.h - what the files of gc/ share; nobody else includes it. */
#ifndef OU_GC_INTERNAL_H
#define OU_GC_INTERNAL_H

#include "gc/collect.h"
#include "gc/heap.h"
#include "gc/weak.h"

#ifdef OU_ASAN
#include <sanitizer/asan_interface.h>
#else
#define ASAN_POISON_MEMORY_REGION(p, n)   ((void)(p), (void)(n))
#define ASAN_UNPOISON_MEMORY_REGION(p, n) ((void)(p), (void)(n))
#endif

enum {
    UNIT = 1 << OU_POOL_SHIFT,
    ARENA_SHIFT = 20,
    ARENA = 1 << ARENA_SHIFT,
    ARENA_UNITS = ARENA / UNIT,
    BLOCK_MIN = 32,
    GRANULE_SHIFT = 5,
    PAGE = 4096
};

/* ---- heap.c: regions and arenas -------------------------------------------------------------- */
enum { REGION_GC, REGION_LEAF, REGIONS };
enum { POOL_UNUSED, POOL_ACTIVE, POOL_SPAN, POOL_SPAN_FREE };

/* One MiB.  Arena i of the whole reservation starts at base + i MiB. */
typedef struct arena {
    struct arena *prev, *next; /* arenas with unused pools, or (next only) cold ones */
    uint16_t unused;           /* bit per unit */
    bool cached;               /* empty but still resident */
} arena;

struct ou_hp {
    char *map; /* the whole mapping, for munmap */
    size_t map_size;
    arena *arenas;
    struct region {
        arena *avail, *cold;         /* with unused pools; empty and given back to the system */
        size_t first, frontier, end; /* arena numbers: first, next never used, limit */
        size_t live, cached, ncold;
    } region[REGIONS];
    ou_pool *real[OU_KINDS][OU_CLASSES]; /* current; ou_heap.cur differs while injecting */
    ou_pool *partial[OU_KINDS][OU_CLASSES];
    uint32_t epoch;                     /* of vector purges */
    size_t dirty;                       /* container pools emptied since the last purge */
    size_t live_raw;                    /* raw blocks from malloc */
    uint8_t *tab;                       /* one byte per 32 bytes of containers; zero between runs */
    ou_vec aside, rescued, parents, untrackable; /* scratch of a run */
    uint64_t *serial;                   /* audit: number of the allocation, per 16 bytes */
};
extern struct ou_hp ou_hp; /* the private half of the heap */

OU_INLINE ou_pool *pool_of(const void *p)
{
    return &ou_heap.pools[((uintptr_t)p - ou_heap.base) >> OU_POOL_SHIFT];
}
OU_INLINE char *pool_base(const ou_pool *p)
{
    return (char *)ou_heap.base + ((size_t)(p - ou_heap.pools) << OU_POOL_SHIFT);
}
OU_INLINE bool is_container(const void *p)
{
    return (uintptr_t)p - ou_heap.base < ou_heap.csize;
}
OU_INLINE bool in_regions(const void *p)
{
    return (uintptr_t)p - ou_heap.base < 2 * ou_heap.csize;
}
OU_INLINE ou_obj *block_object(uint32_t number)
{
    return (ou_obj *)(ou_heap.base + ((uintptr_t)number << 3));
}

/* Finds an unused unit for a pool of the kind and class; NULL: region exhausted. */
ou_pool *ou_unit_take(unsigned kind, unsigned cls);
void ou_unit_return(ou_pool *p);
/* Opens [p, p + size) of the reservation for use.  false: the system refuses. */
bool ou_heap_commit(char *p, size_t size);
void ou_heap_decommit(char *p, size_t size);
void ou_heap_trim(void); /* gives back most empty arenas */
__attribute__((noreturn, cold, format(printf, 1, 2))) void ou_heap_fatal(const char *format, ...);

/* ---- pool.c ---------------------------------------------------------------------------------- */
uint32_t ou_pool_class_size(unsigned cls);
unsigned ou_pool_class(size_t size); /* OU_CLASSES: too large for a pool */
void ou_pool_init(void);
void *ou_pool_alloc(unsigned kind, unsigned cls);
void ou_pool_free(void *b);   /* the block's refs word is 0 already */
void ou_pool_inject(bool on); /* on: every allocation takes the slow path */
void ou_pool_watch_frees(bool on); /* on: every release is told to ou_trace_drop */

/* ---- large.c: containers above the pools' range in spans, leaves in malloc's memory ---------- */
enum { SPAN_BUCKETS = 40 };
void ou_span_init(void);
void *ou_span_alloc(size_t size);
void ou_span_free(ou_pool *p);
size_t ou_span_bytes(size_t *count);
int ou_span_each(ou_visit *visit, void *arg);

typedef struct large_leaf {
    struct large_leaf *prev, *next;
    uint64_t serial; /* audit only; also makes objects lie at 8 modulo 16 */
} large_leaf;
ou_obj *ou_large_leaf_new(size_t size);
ou_obj *ou_large_leaf_resize(ou_obj *o, size_t size);
void ou_large_leaf_free(ou_obj *o);
bool ou_large_leaf_is(const void *p);
uint64_t *ou_large_leaf_serial(const ou_obj *o);
size_t ou_large_leaf_count(void);
size_t ou_large_leaf_bytes(void);
int ou_large_leaf_each(ou_visit *visit, void *arg); /* in address order */
void ou_large_leaf_fini(void);

/* ---- alloc.c --------------------------------------------------------------------------------- */
void ou_alloc_watch(void);             /* something that watches allocations began or ended */
void ou_inject_init(void);
bool ou_inject_fails(void);            /* counts an allocation to come; true: it must fail */
void ou_alloc_count(bool on);          /* starts and stops the count of allocations */
uint64_t ou_alloc_clock(void);         /* allocations counted so far */
void *ou_alloc_no_memory(void);        /* sets MemoryError; NULL */
void *ou_alloc_container(size_t size); /* raw block for a container, NULL without error */
void *ou_alloc_leaf(size_t size);
void ou_alloc_release(ou_obj *o); /* as ou_gc_free, without counting */

/* ---- trace.c: what the allocator tells it while ou_tracing ---------------------------------- */
extern bool ou_tracing;
bool ou_trace_reserve(void); /* room for one more note; false: no memory */
void ou_trace_note(const void *p, size_t size); /* made, or resized in place */
void ou_trace_drop(const void *p); /* released */

/* ---- generations.c --------------------------------------------------------------------------- */
extern struct ou_gc_state {
    int threshold[OU_GC_GENERATIONS];
    int count[OU_GC_GENERATIONS]; /* [0] lives in ou_heap.count0 */
    bool enabled, collecting;
    int debug;
    ou_ssize long_lived_total, long_lived_pending;
    struct ou_gc_stats stats[OU_GC_GENERATIONS];
    long stress_period, stress_clock; /* collect at every n-th container; 0: off */
} ou_gc_state;

void ou_gc_init_generations(void);
void ou_gc_set_trigger(void);
void ou_vec_compact(ou_vec *x, uint32_t code);
void ou_vec_reserve(ou_vec *x, uint32_t code, size_t more);
void ou_vec_append_all(uint32_t to, uint32_t from);
bool ou_vec_purge(void); /* removes all stale entries; false: not now */
void ou_vec_note_clean(void);
size_t ou_vec_total_entries(void);
void ou_vec_trim(ou_vec *x, size_t used); /* gives back pages behind the first n */
OU_INLINE size_t vec_live(uint32_t code)
{
    return ou_heap.vec[code].n - ou_heap.vec[code].holes;
}

/* ---- deduce.c, logged.c: which objects are unreachable (S8), what to untrack (S9) ------------ */
enum { TAB_DONE, TAB_ZERO, TAB_REACHED, TAB_MAX_REFS = 252, TAB_ASIDE = 254, TAB_BIG };
/* Properties of the dead set, ored over its members. */
enum { DEAD_WEAK = 1, DEAD_FINALIZER = 2, DEAD_COMPLEX = 4 };

/* Both leave the dead in vec[OU_CODE_LIMBO] in order, their table bytes TAB_ASIDE; survivors are
 * appended to the older generation.  Result: number of survivors. */
size_t ou_deduce(int generation);
size_t ou_deduce_limbo(uint32_t old_code); /* S15: candidates are the limbo itself */
/* For large sets, the vectors of `codes` in turn (the first may be `to` itself); false: not enough
 * memory, nothing done. */
bool ou_deduce_logged(const uint32_t *codes, int n, uint32_t to, size_t *survivors);
size_t ou_untrack_survivors(bool dicts); /* S9; number of objects untracked */

/* ---- big.c: reference counts above TAB_MAX_REFS during a run --------------------------------- */
void ou_big_reset(void);
void ou_big_add(uint32_t number, uint32_t refs);
uint32_t *ou_big_find(uint32_t number); /* NULL: table full, object counts as reachable */
void ou_big_settle(void);               /* table bytes become TAB_REACHED or TAB_ZERO */

/* ---- dispose.c, bulk.c: S12 to S16 ----------------------------------------------------------- */
ou_ssize ou_dispose_limbo(int generation); /* result of the run */
/* Frees the members of limbo together.  With `exact` the counts of outer objects decide: if one of
 * those whose death can be seen would die, nothing is done and the result is false. */
bool ou_bulk_free_limbo(bool exact);

/* ---- finalize.c, weak.c ---------------------------------------------------------------------- */
bool ou_finalize_limbo(void);                                     /* S14; true if user code ran */
ou_ssize ou_weak_clear_limbo(uint32_t old_code, bool *user_code); /* S13; references freed */
void ou_weak_fini(void);
bool ou_weak_has_entry(const ou_obj *o);
size_t ou_weak_entries(void);
const ou_obj *ou_weak_stray(void); /* referent of an entry, without the flag; NULL: none */

/* ---- events.c -------------------------------------------------------------------------------- */
extern struct ou_gc_run ou_gc_current;
void ou_gc_log_run(void); /* after a run: one line, if there is a log */

/* ---- collect.c ------------------------------------------------------------------------------- */
void ou_gc_trigger(void); /* S2, S3 */

/* ---- audit.c --------------------------------------------------------------------------------- */
#ifdef OU_AUDIT
void ou_audit_init(void);
void ou_audit_alloc(void *p, unsigned kind, size_t size);
void ou_audit_free(void *p, unsigned kind); /* poisons; hands the block back later */
void ou_audit_carve(void *p, size_t size);
void ou_audit_check_free(const void *p, size_t size);
void ou_audit_flush(void);    /* empties the quarantine */
size_t ou_audit_report(void); /* prints the live objects; their number */
#endif

/* ---- check.c, replay.c: invariants; a violation is fatal ------------------------------------- */
void ou_gc_check(void);
/* Around the deduction of a run; nothing except in the debug build. */
void ou_replay_begin(int generation);
void ou_replay_compare(int generation);

#endif
