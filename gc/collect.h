/* gc/collect.h - generations and collection: gc/README.md S1 to S24, which is the behaviour of
 * CPython 3.11's Modules/gcmodule.c. */
#ifndef OU_GC_COLLECT_H
#define OU_GC_COLLECT_H

#include "gc/object.h"

enum { OU_GC_GENERATIONS = 3 };
enum {
    OU_GC_DEBUG_STATS = 1,
    OU_GC_DEBUG_COLLECTABLE = 2,
    OU_GC_DEBUG_UNCOLLECTABLE = 4,
    OU_GC_DEBUG_SAVEALL = 32
};

struct ou_gc_stats {
    ou_ssize collections, collected, uncollectable, candidates;
    double duration;
};

/* What the current or last run did. */
enum { OU_GC_AUTOMATIC, OU_GC_EXPLICIT, OU_GC_SHUTDOWN };
struct ou_gc_run {
    int generation, cause;          /* OU_GC_AUTOMATIC and so on */
    int count, threshold;           /* automatic: what exceeded what */
    ou_ssize pending, long_lived;   /* of a full run that was due and skipped; else 0 */
    ou_ssize candidates, collected; /* tracked objects looked at; result */
    ou_ssize survivors, untracked;  /* the reachable, and those of them not tracked any more */
    ou_ssize finalizers, weakrefs;  /* finalizers run; weak references cleared */
    double duration;                /* seconds, without callbacks */
};

/* Explicit collection (S4); callbacks run.  Returns collected + uncollectable; 0 if one is
 * running. */
ou_ssize ou_gc_collect(int generation);
/* The same at exit, and its variant without callbacks, also when disabled (S23). */
ou_ssize ou_gc_collect_at_exit(void);
ou_ssize ou_gc_collect_no_fail(void);

/* The run that callbacks are told about. */
const struct ou_gc_run *ou_gc_run(void);
/* The event log: `write` gets a line of JSON, ending in a newline, after every run, while it still
 * counts as under way.  NULL: no log, which costs nothing. */
void ou_gc_set_log(void (*write)(const char *line));

bool ou_gc_enabled(void);
void ou_gc_set_enabled(bool on);
int ou_gc_threshold(int generation);
void ou_gc_set_threshold(int generation, int value);
int ou_gc_count(int generation);
struct ou_gc_stats ou_gc_stats(int generation);
int ou_gc_debug(void);
void ou_gc_set_debug(int flags);
void ou_gc_freeze(void);
void ou_gc_unfreeze(void);
ou_ssize ou_gc_freeze_count(void);
/* Objects that may be tracked now or later: GC-capable and not an untracked exact tuple (S9). */
bool ou_gc_may_be_tracked(const ou_obj *o);
bool ou_gc_is_finalized(const ou_obj *o);
/* Calls visit for each tracked object of one generation (-1: 0, 1, 2 in turn) in list order; the
 * visitor must not allocate containers: collect into an array first. */
int ou_gc_each(int generation, ou_visit *visit, void *arg);
/* Calls visit for every direct child of o in 3.11's traverse order, also of untracked objects. */
int ou_gc_traverse(ou_obj *o, ou_visit *visit, void *arg);
/* Every live object of the heap, tracked or not, containers then leaves, in address order. */
int ou_heap_each(ou_visit *visit, void *arg);

/* Runs the finalizer once if the object has one and it has not run (S21).  The caller holds the
 * object at count zero inside dealloc; returns true if it was resurrected (dealloc must return at
 * once). */
bool ou_finalize_from_dealloc(ou_obj *o);

#endif
