/* gc/trace.c - the table of traced blocks: open addressing with linear probing; a removal moves
 * later entries back (Knuth, The Art of Computer Programming 3, 6.4, algorithm R). */
#include "gc/trace.h"

#include <stdlib.h>
#include <string.h>

#include "gc/internal.h"

enum { FIRST_BITS = 10 };

bool ou_tracing;
static struct {
    ou_trace *table;
    size_t used, mask;
    struct ou_trace_totals totals;
    ou_trace_where *where;
    bool paused;
} trace;

static size_t place_of(const void *p)
{
    return (size_t)(((uint64_t)(uintptr_t)p >> 3) * 0x9E3779B97F4A7C15u >> 20) & trace.mask;
}

static ou_trace *find(const void *p)
{
    ou_trace *e;
    for (size_t i = place_of(p); (e = &trace.table[i])->at && e->at != p;) i = (i + 1) & trace.mask;
    return e;
}

static bool resize(size_t slots)
{
    ou_trace *old = trace.table, *fresh = calloc(slots, sizeof *fresh);
    if (!fresh) return false;
    size_t n = old ? trace.mask + 1 : 0;
    trace.table = fresh;
    trace.mask = slots - 1;
    for (size_t i = 0; i < n; i++) {
        if (old[i].at) *find(old[i].at) = old[i];
    }
    free(old);
    trace.totals.table = slots * sizeof *fresh;
    return true;
}

static void release_table(void)
{
    free(trace.table);
    memset(&trace, 0, sizeof trace);
}

/* ---- what the allocator calls ---------------------------------------------------------------- */
bool ou_trace_reserve(void)
{
    return trace.used < trace.mask - trace.mask / 4 || resize((trace.mask + 1) * 2);
}

void ou_trace_note(const void *p, size_t size)
{
    if (trace.paused) return;
    ou_trace *e = find(p);
    if (e->at) trace.totals.now -= e->size;
    else trace.used++;
    *e = (ou_trace){ p, size, trace.where() };
    trace.totals.now += size;
    if (trace.totals.now > trace.totals.peak) trace.totals.peak = trace.totals.now;
}

void ou_trace_drop(const void *p)
{
    ou_trace *e = find(p);
    if (!e->at) return;
    trace.totals.now -= e->size;
    trace.used--;
    size_t hole = (size_t)(e - trace.table), i = hole;
    while (trace.table[i = (i + 1) & trace.mask].at) {
        size_t home = place_of(trace.table[i].at);
        if (((i - home) & trace.mask) < ((i - hole) & trace.mask)) continue;
        trace.table[hole] = trace.table[i];
        hole = i;
    }
    trace.table[hole].at = NULL;
}

/* ---- switching ------------------------------------------------------------------------------- */
int ou_trace_start(ou_trace_where *where)
{
    if (!trace.table && !resize((size_t)1 << FIRST_BITS)) return -1;
    trace.where = where;
    ou_tracing = true;
    ou_alloc_watch();
    ou_pool_watch_frees(true);
    return 0;
}

void ou_trace_stop(void)
{
    if (!ou_tracing) return;
    ou_tracing = false;
    ou_alloc_watch();
    ou_pool_watch_frees(false);
    release_table();
}

void ou_trace_clear(void)
{
    if (!ou_tracing) return;
    memset(trace.table, 0, (trace.mask + 1) * sizeof *trace.table);
    trace.used = trace.totals.now = trace.totals.peak = 0;
}

bool ou_trace_pause(bool on)
{
    bool before = trace.paused;
    trace.paused = on;
    return before;
}

void ou_trace_reset_peak(void)
{
    trace.totals.peak = trace.totals.now;
}

/* ---- asking ---------------------------------------------------------------------------------- */
struct ou_trace_totals ou_trace_totals(void)
{
    return trace.totals;
}

const ou_trace *ou_trace_find(const void *p)
{
    const ou_trace *e = ou_tracing ? find(p) : NULL;
    return e && e->at ? e : NULL;
}

ou_trace *ou_trace_copy(size_t *n)
{
    *n = 0;
    ou_trace *copy = malloc((trace.used + 1) * sizeof *copy);
    for (size_t i = 0; copy && trace.table && i <= trace.mask; i++) {
        if (trace.table[i].at) copy[(*n)++] = trace.table[i];
    }
    return copy;
}
