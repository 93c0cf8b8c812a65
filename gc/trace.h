/* gc/trace.h - notes every live block with its size and where it was made, for tracemalloc.
 *
 * Off, it costs nothing: as with failure injection, the inline paths find no free block and a
 * limit that sends every release to the slow path, and only there is a test.  Blocks made before
 * the start are unknown. */
#ifndef OU_GC_TRACE_H
#define OU_GC_TRACE_H

#include "gc/heap.h"

/* Says where the program is, as a number of the caller's choice.  May not touch the heap. */
typedef uint32_t ou_trace_where(void);

/* From now on every allocation is noted.  -1: no memory for the table (no error is set). */
OU_MUSTCHECK int ou_trace_start(ou_trace_where *where);
/* Ends tracing and forgets all. */
void ou_trace_stop(void);
/* Forgets the blocks noted so far, and the peak; tracing goes on. */
void ou_trace_clear(void);
/* While paused, blocks made are not noted.  Returns what was in force. */
bool ou_trace_pause(bool on);
void ou_trace_reset_peak(void); /* the peak is what is live now */

struct ou_trace_totals {
    size_t now, peak; /* bytes asked for in noted live blocks */
    size_t table;     /* bytes of the table itself */
};
struct ou_trace_totals ou_trace_totals(void);

typedef struct ou_trace {
    const void *at; /* block; objects and their buffers are separate blocks */
    size_t size;    /* bytes asked for */
    uint32_t where;
} ou_trace;

/* The note of the block at p, NULL if there is none.  Valid until the next allocation. */
const ou_trace *ou_trace_find(const void *p);
/* A copy of all notes, in no order, *n of them, to be freed with free(); NULL: no memory. */
OU_MUSTCHECK ou_trace *ou_trace_copy(size_t *n);

#endif
