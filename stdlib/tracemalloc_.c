/* stdlib/tracemalloc_.c - _tracemalloc: who asked for the memory that is live.  gc/trace.c notes
 * the blocks; here are the stacks, each kept once and known by a number. */
#include "gc/trace.h"

#include <stdlib.h>

#include "vm/interp/interp.h"
#include "vm/runtime/module.h"

enum { MAX_FRAMES = 65535 };

struct place { ou_str *file; int line; };            /* file: owned */
struct stack { uint32_t hash, n, total; struct place place[]; };

static struct {
    struct stack **stack;                            /* by number; 0 is the unknown place */
    uint32_t *index, n, cap, mask;                   /* hash table of numbers, 0: free */
    uint32_t limit;                                  /* frames kept of a stack; 0: not tracing */
    struct stack *scratch;                           /* room for `limit` frames */
    size_t bytes;
} known;

/* ---- the stacks ------------------------------------------------------------------------------ */
static uint32_t mix(uint32_t hash, uint64_t v)
{
    return (hash ^ (uint32_t)(v >> 4) ^ (uint32_t)(v >> 36)) * 0x9E3779B1u;
}

static void read_stack(struct stack *s)
{
    s->hash = s->n = s->total = 0;
    for (ou_obj **fp = ou_frame_running(); fp && OU_FRAME_PREV(fp); fp = ou_frame_caller(fp)) {
        s->total++;
        if (s->n == known.limit) continue;
        ou_code *code = OU_FRAME_FUNC(fp)->code;
        struct place *p = &s->place[s->n++];
        p->file = code->filename;
        p->line = ou_code_position(code, (uint32_t)(ou_frame_ip(fp) - code->insns)).line;
        s->hash = mix(mix(s->hash, (uintptr_t)p->file), (uint64_t)p->line << 4);
    }
}

static bool same_stack(const struct stack *a, const struct stack *b)
{
    if (a->hash != b->hash || a->n != b->n || a->total != b->total) return false;
    for (uint32_t i = 0; i < a->n; i++) {
        if (a->place[i].file != b->place[i].file || a->place[i].line != b->place[i].line)
            return false;
    }
    return true;
}

static uint32_t *index_place(const struct stack *s)
{
    uint32_t i = s->hash & known.mask;
    while (known.index[i] && !same_stack(known.stack[known.index[i]], s)) i = (i + 1) & known.mask;
    return &known.index[i];
}

static bool grow(void)
{
    uint32_t cap = known.cap ? known.cap * 2 : 256;
    struct stack **more = realloc(known.stack, cap * sizeof *more);
    if (!more) return false;
    if (!known.stack) more[0] = NULL;
    known.stack = more;
    uint32_t *index = calloc((size_t)cap * 2, sizeof *index);
    if (!index) return false;
    free(known.index);
    known.index = index;
    known.mask = cap * 2 - 1;
    known.cap = cap;
    if (known.n == 0) known.n = 1;
    for (uint32_t id = 1; id < known.n; id++) *index_place(known.stack[id]) = id;
    return true;
}

/* The number of the stack as it is now; 0: none is running, or no memory to remember it. */
static uint32_t here(void)
{
    struct stack *now = known.scratch;
    read_stack(now);
    if (now->n == 0 || (known.n == known.cap && !grow())) return 0;
    uint32_t *at = index_place(now);
    if (*at) return *at;
    size_t size = sizeof *now + now->n * sizeof *now->place;
    struct stack *kept = malloc(size);
    if (!kept) return 0;
    memcpy(kept, now, size);
    for (uint32_t i = 0; i < kept->n; i++) ou_incref((ou_obj *)kept->place[i].file);
    known.bytes += size;
    known.stack[known.n] = kept;
    return *at = known.n++;
}

static void forget_stacks(void)
{
    for (uint32_t id = 1; id < known.n; id++) {
        struct stack *s = known.stack[id];
        for (uint32_t i = 0; i < s->n; i++) ou_decref((ou_obj *)s->place[i].file);
        free(s);
    }
    free(known.stack);
    free(known.index);
    known.stack = NULL;
    known.index = NULL;
    known.n = known.cap = known.mask = 0;
    known.bytes = 0;
}

static void stop_tracing(void)
{
    ou_trace_stop();
    forget_stacks();
    free(known.scratch);
    known.scratch = NULL;
    known.limit = 0;
}

/* ---- the functions --------------------------------------------------------------------------- */
static ou_obj *start(ou_obj *const *v)
{
    int limit = 1;
    if (v[0] && ou_as_int(v[0], &limit) < 0) return NULL;
    if (limit < 1 || limit > MAX_FRAMES)
        return ou_raise(&ou_exc_ValueError, "the number of frames must be in range [1; %d]",
                        (int)MAX_FRAMES);
    if (known.limit) return ou_new_none();
    known.scratch = malloc(sizeof *known.scratch + (size_t)limit * sizeof *known.scratch->place);
    if (!known.scratch || ou_trace_start(here) < 0) {
        free(known.scratch);
        known.scratch = NULL;
        return ou_raise_nomem();
    }
    known.limit = (uint32_t)limit;
    return ou_new_none();
}

static ou_obj *stop(ou_obj *const *v)
{
    (void)v;
    stop_tracing();
    return ou_new_none();
}

static ou_obj *is_tracing(ou_obj *const *v)
{
    (void)v;
    return ou_bool(known.limit != 0);
}

static ou_obj *clear_traces(ou_obj *const *v)
{
    (void)v;
    ou_trace_clear();
    forget_stacks();
    return ou_new_none();
}

static ou_obj *get_traceback_limit(ou_obj *const *v)
{
    (void)v;
    return ou_int_new(known.limit ? known.limit : 1);
}

static ou_obj *get_traced_memory(ou_obj *const *v)
{
    (void)v;
    struct ou_trace_totals t = ou_trace_totals();
    return ou_tuple2(ou_int_new((int64_t)t.now), ou_int_new((int64_t)t.peak));
}

static ou_obj *reset_peak(ou_obj *const *v)
{
    (void)v;
    ou_trace_reset_peak();
    return ou_new_none();
}

static ou_obj *get_tracemalloc_memory(ou_obj *const *v)
{
    (void)v;
    size_t index = known.cap * (sizeof *known.stack + 2 * sizeof *known.index);
    return ou_int_new((int64_t)(ou_trace_totals().table + index + known.bytes));
}

/* (file, line); NULL file: unknown. */
static ou_obj *frame_of(ou_str *file, int line)
{
    return ou_tuple2(file ? ou_incref((ou_obj *)file) : ou_str_from("<unknown>"), ou_int_new(line));
}

/* (frame, ...), the innermost first. */
static ou_obj *frames_of(uint32_t where)
{
    if (!where) return ou_tuple1(frame_of(NULL, 0));
    const struct stack *s = known.stack[where];
    OU_AUTO ou_obj *list = ou_list_new((ou_ssize)s->n);
    if (!list) return NULL;
    for (uint32_t i = 0; i < s->n; i++) {
        ou_obj *frame = frame_of(s->place[i].file, s->place[i].line);
        if (ou_list_append_steal(list, frame) < 0) return NULL;
    }
    return ou_list_to_tuple(list);
}

/* One (domain, size, frames, frames in all) a trace; `shared` are the frames of each stack. */
static ou_obj *list_of(const ou_trace *t, size_t n, ou_obj **shared)
{
    OU_AUTO ou_obj *list = ou_list_new((ou_ssize)n);
    if (!list) return NULL;
    for (size_t i = 0; i < n; i++) {
        ou_obj **frames = &shared[t[i].where];
        if (!*frames && !(*frames = frames_of(t[i].where))) return NULL;
        uint32_t total = t[i].where ? known.stack[t[i].where]->total : 1;
        ou_obj *row[] = { ou_int_new(0), ou_int_new((int64_t)t[i].size), ou_incref(*frames),
                          ou_int_new(total) };
        if (ou_list_append_steal(list, ou_tuple_from_stolen(row, 4)) < 0) return NULL;
    }
    return ou_incref(list);
}

static ou_obj *get_traces(ou_obj *const *v)
{
    (void)v;
    if (!known.limit) return ou_list_new(0);
    size_t n;
    uint32_t stacks = known.n ? known.n : 1;
    ou_trace *copy = ou_trace_copy(&n);
    ou_obj **shared = calloc(stacks, sizeof *shared);
    ou_obj *list = copy && shared ? list_of(copy, n, shared) : ou_raise_nomem();
    for (uint32_t id = 0; shared && id < stacks; id++) ou_xdecref(shared[id]);
    free(shared);
    free(copy);
    return list;
}

static ou_obj *get_object_traceback(ou_obj *const *v)
{
    const ou_trace *t = ou_trace_find(v[0]);
    return t ? frames_of(t->where) : ou_new_none();
}

static ou_fndef fns[] = {
    OU_FN(start, "(nframe=1, /)", "Start tracing: each trace keeps at most nframe frames."),
    OU_FN(stop, "()", "Stop tracing and forget all traces."),
    OU_FN(is_tracing, "()", "True while memory is traced."),
    OU_FN(clear_traces, "()", "Forget the traces so far."),
    OU_FN(get_traceback_limit, "()", "Frames kept of a traceback."),
    OU_FN(get_traced_memory, "()", "(current, peak): bytes in traced blocks."),
    OU_FN(reset_peak, "()", "Set the peak to what is traced now."),
    OU_FN(get_tracemalloc_memory, "()", "Bytes that tracing itself takes."),
    OU_FN_AS("_get_traces", get_traces, "()", "List of (domain, size, frames, frames in all)."),
    OU_FN_AS("_get_object_traceback", get_object_traceback, "(obj, /)",
             "Where the object was made: ((file, line), ...), or None."),
    {0}};

OU_MODULE(_tracemalloc, "Where live memory was asked for.", fns, NULL, stop_tracing);
