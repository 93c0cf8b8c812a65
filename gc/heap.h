/* gc/heap.h - memory for objects and buffers.
 *
 * Containers (objects the collector may track) live in their own reserved address region, leaves
 * and small raw buffers in another; see gc/README.md.  Every allocation failure sets MemoryError
 * through ou_gc_hooks.no_memory and returns NULL. */
#ifndef OU_GC_HEAP_H
#define OU_GC_HEAP_H

#include "gc/fast.h" /* most of what follows is inline, except in the audit build */

/* A container of `size` bytes: refs = one, slot = 0 (untracked), map set, the rest uninitialised.
 * May run a collection first (gc/README.md S2), so every object held must be reachable by a counted
 * reference. */
OU_NEW void *ou_gc_new(const ou_map *map, size_t size);
/* Resizes an untracked container whose only owner is the caller (may move).  NULL: error, `o`
 * unchanged. */
OU_NEW void *ou_gc_resize(ou_obj *o, size_t size);
/* Makes the container visible to the collector.  Call last, when traverse is safe. */
void ou_gc_track(void *o);
/* Undoes ou_gc_track; harmless on an untracked object.  Call first in dealloc. */
void ou_gc_untrack(void *o);
static inline bool ou_gc_is_tracked(const void *o)
{
    return (((const ou_obj *)o)->map->flags & OU_MF_GC) && ((const ou_obj *)o)->slot;
}
/* Returns the memory of a dead, untracked container. */
void ou_gc_free(void *o);

/* A leaf object (never tracked): refs = one, slot = 0, map set, the rest uninitialised. */
OU_NEW void *ou_leaf_new(const ou_map *map, size_t size);
/* Resizes a leaf whose only owner is the caller (may move).  NULL: error, `o` unchanged. */
OU_NEW void *ou_leaf_resize(ou_obj *o, size_t size);
void ou_leaf_free(void *o);

/* Raw buffers.  ou_mem_resize accepts NULL; ou_mem_free accepts NULL. */
OU_NEW void *ou_mem_new(size_t size);
OU_NEW void *ou_mem_zero(size_t size); /* as ou_mem_new, zero-filled */
OU_NEW void *ou_mem_resize(void *p, size_t size);
void ou_mem_free(void *p);
/* Usable bytes of a block of any of the kinds above. */
size_t ou_mem_size(const void *p);

/* Deep structures die without C recursion (gc/README.md S22).  A container's dealloc reads
 *     ou_gc_untrack(o);
 *     if (!ou_dealloc_enter(o)) return;         (queued; dealloc is called again later)
 *     ... release the fields, ou_gc_free(o) ...
 *     ou_dealloc_leave();                                                                    */
OU_MUSTCHECK bool ou_dealloc_enter(ou_obj *o);
void ou_dealloc_leave(void);

/* What gc/ needs of the layers above; filled once at start-up. */
struct ou_gc_hooks {
    void (*no_memory)(void); /* set the pending MemoryError */
    bool (*error_pending)(void);
    const char *(*type_name)(const ou_obj *o); /* for DEBUG_COLLECTABLE */
    /* calls a weak reference callback with the reference; reports its error as unraisable */
    void (*call_callback)(ou_obj *callback, ou_obj *weakref);
    /* start (phase 0) and stop (phase 1) of a run: gc.callbacks */
    void (*run_callbacks)(int phase, int generation, ou_ssize collected, ou_ssize uncollectable);
    void (*save_garbage)(ou_obj *o);      /* DEBUG_SAVEALL: append to gc.garbage */
    void (*clear_free_lists)(void);       /* end of a full run */
    void (*debug_line)(const char *text); /* to sys.stderr; text ends in a newline */
    /* Releases what an object with OU_MF_DICT or OU_MF_BULK owns besides its block and the
     * references that its traverse reports, without touching the latter.  NULL: such objects go
     * one by one. */
    void (*bulk_release)(ou_obj *o);
};
extern struct ou_gc_hooks ou_gc_hooks;

/* Makes the n-th allocation from now on fail, and with `onward` all that follow; n = 0: none. */
void ou_heap_fail_at(long n, bool onward);

/* Counts the objects made from now on, or no more.  Off, it costs nothing: on, every allocation
 * takes the slow path. */
void ou_heap_count(bool on);
/* Objects made while they were counted. */
uint64_t ou_heap_made(void);

struct ou_heap_stats {
    size_t containers, leaves, raw; /* live blocks */
    size_t bytes[OU_KINDS];         /* in blocks of pools, spans and large leaves */
    size_t arenas, cold_arenas;     /* 1 MiB each: in use or cached; given back */
    size_t reserved;                /* bytes of address space */
};
struct ou_heap_stats ou_heap_stats(void);

/* Reserves the regions.  0, or -1 if not even the smallest reservation succeeds. */
int ou_heap_init(void);
/* Releases everything; returns the number of live objects left (audit: after printing them). */
size_t ou_heap_fini(void);

#endif
