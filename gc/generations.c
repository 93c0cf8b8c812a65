/* gc/generations.c - the generations as vectors with lazy holes, and what gc.freeze,
 * gc.get_objects and the setters need of them.
 *
 * An entry is valid iff the object's slot word points back at it.  Removing an object from the
 * middle touches the object only; the entry goes stale and is skipped by scans, counted as a hole,
 * and squeezed out when the vector fills up.  Removing the last entry also pops the stale ones
 * before it. */
#include "gc/internal.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

struct ou_gc_state ou_gc_state;

/* A vector is looked at for holes after this many more entries, or an eighth of its length. */
enum { CHECK_EVERY = 4096 };
/* Compaction prefetches headers this many entries ahead. */
enum { AHEAD = 32 };
/* Unused pages of a vector are returned when there are this many entries less than there were. */
enum { TRIM_ENTRIES = 1 << 17 };

static void set_limit(ou_vec *x)
{
    uint32_t step = x->n / 8 > CHECK_EVERY ? x->n / 8 : CHECK_EVERY;
    x->lim = step < x->cap - x->n ? x->n + step : x->cap;
}

void ou_gc_init_generations(void)
{
    static const int threshold[OU_GC_GENERATIONS] = { 700, 10, 10 };
    memset(&ou_gc_state, 0, sizeof ou_gc_state);
    memcpy(ou_gc_state.threshold, threshold, sizeof threshold);
    ou_gc_state.enabled = true;
    const char *text = getenv("OURO_GC_STRESS");
#ifdef OU_STRESS
    ou_gc_state.stress_period = 100;
#endif
    if (text) ou_gc_state.stress_period = strtol(text, NULL, 10);
    for (int code = 0; code < OU_CODES; code++) set_limit(&ou_heap.vec[code]);
    ou_gc_set_trigger();
}

/* Derived from everything that can forbid or force a run, so that allocation needs one compare. */
void ou_gc_set_trigger(void)
{
    if (ou_gc_state.collecting || !ou_gc_state.enabled || !ou_gc_state.threshold[0])
        ou_heap.trigger = INT_MAX;
    else
        ou_heap.trigger = ou_gc_state.stress_period > 0 ? -1 : ou_gc_state.threshold[0];
}

/* ---- vectors --------------------------------------------------------------------------------- */
OU_INLINE bool valid(const ou_vec *x, uint32_t code, uint32_t i)
{
    return x->v[i] && block_object(x->v[i])->slot == OU_SLOT_WORD(code, i);
}

void ou_vec_compact(ou_vec *x, uint32_t code)
{
    uint32_t out = 0;
    for (uint32_t i = 0; i < x->n; i++) {
        if (i + AHEAD < x->n) __builtin_prefetch(block_object(x->v[i + AHEAD]), 1);
        if (!valid(x, code, i)) continue;
        if (out != i) {
            x->v[out] = x->v[i];
            block_object(x->v[i])->slot = OU_SLOT_WORD(code, out);
        }
        out++;
    }
    x->n = out;
    x->holes = 0;
}

void ou_vec_full(ou_vec *x, uint32_t code)
{
    if (x->holes > x->n / 2 || x->n == x->cap) ou_vec_compact(x, code);
    set_limit(x);
    if (x->n == x->cap) ou_heap_fatal("more than %u tracked objects", x->cap);
}

void ou_vec_pop_holes(ou_vec *x, uint32_t code)
{
    while (x->holes && x->n && !valid(x, code, x->n - 1)) {
        x->n--;
        x->holes--;
    }
}

void ou_vec_reserve(ou_vec *x, uint32_t code, size_t more)
{
    if (x->n + more > x->cap) ou_vec_compact(x, code);
    if (x->n + more > x->cap) ou_heap_fatal("more than %u tracked objects", x->cap);
}

void ou_vec_append_all(uint32_t to, uint32_t from)
{
    ou_vec *x = &ou_heap.vec[from];
    for (uint32_t i = 0; i < x->n; i++) {
        if (valid(x, from, i)) ou_vec_push(&ou_heap.vec[to], to, block_object(x->v[i]));
    }
    x->n = x->holes = 0;
}

size_t ou_vec_total_entries(void)
{
    size_t n = 0;
    for (uint32_t code = OU_CODE_YOUNG; code <= OU_CODE_PERMANENT; code++) n += ou_heap.vec[code].n;
    return n;
}

/* Loops over limbo hold indices across user code, so nothing may move during a run. */
bool ou_vec_purge(void)
{
    if (ou_gc_state.collecting) return false;
    for (uint32_t code = OU_CODE_YOUNG; code <= OU_CODE_PERMANENT; code++) {
        if (ou_heap.vec[code].holes) ou_vec_compact(&ou_heap.vec[code], code);
    }
    ou_vec_note_clean();
    return true;
}

/* Units emptied so far may be cut anew if no vector has an entry for their blocks. */
void ou_vec_note_clean(void)
{
    for (uint32_t code = OU_CODE_YOUNG; code <= OU_CODE_PERMANENT; code++) {
        if (ou_heap.vec[code].holes) return;
    }
    ou_hp.epoch++;
    ou_hp.dirty = 0;
}

void ou_vec_trim(ou_vec *x, size_t used)
{
    if (used < (size_t)x->n + TRIM_ENTRIES) return;
    uintptr_t from = ((uintptr_t)(x->v + x->n) + PAGE - 1) & ~((uintptr_t)PAGE - 1);
    uintptr_t to = (uintptr_t)(x->v + used) & ~((uintptr_t)PAGE - 1);
    if (from < to) madvise((void *)from, to - from, MADV_DONTNEED);
}

/* ---- interface ------------------------------------------------------------------------------- */
bool ou_gc_enabled(void)
{
    return ou_gc_state.enabled;
}

void ou_gc_set_enabled(bool on)
{
    ou_gc_state.enabled = on;
    ou_gc_set_trigger();
}

int ou_gc_threshold(int generation)
{
    return ou_gc_state.threshold[generation];
}

void ou_gc_set_threshold(int generation, int value)
{
    ou_gc_state.threshold[generation] = value;
    ou_gc_set_trigger();
}

int ou_gc_count(int generation)
{
    return generation ? ou_gc_state.count[generation] : ou_heap.count0;
}

struct ou_gc_stats ou_gc_stats(int generation)
{
    return ou_gc_state.stats[generation];
}

int ou_gc_debug(void)
{
    return ou_gc_state.debug;
}

void ou_gc_set_debug(int flags)
{
    ou_gc_state.debug = flags;
}

void ou_gc_freeze(void)
{
    for (uint32_t code = OU_CODE_YOUNG; code <= OU_CODE_OLD; code++)
        ou_vec_append_all(OU_CODE_PERMANENT, code);
    ou_heap.count0 = ou_gc_state.count[1] = ou_gc_state.count[2] = 0;
}

void ou_gc_unfreeze(void)
{
    ou_vec_append_all(OU_CODE_OLD, OU_CODE_PERMANENT);
}

ou_ssize ou_gc_freeze_count(void)
{
    return (ou_ssize)vec_live(OU_CODE_PERMANENT);
}

bool ou_gc_may_be_tracked(const ou_obj *o)
{
    return is_container(o) && (!(o->map->flags & OU_MF_TUPLE) || o->slot);
}

bool ou_gc_is_finalized(const ou_obj *o)
{
    return (o->map->flags & OU_MF_GC) && (o->refs & OU_FINALIZED);
}

int ou_gc_each(int generation, ou_visit *visit, void *arg)
{
    uint32_t code = generation < 0 ? OU_CODE_YOUNG : OU_CODE_YOUNG + (uint32_t)generation;
    uint32_t last = generation < 0 ? OU_CODE_OLD : code;
    for (; code <= last; code++) {
        const ou_vec *x = &ou_heap.vec[code];
        for (uint32_t i = 0; i < x->n; i++) {
            if (valid(x, code, i)) OU_VISIT(block_object(x->v[i]));
        }
    }
    return 0;
}
