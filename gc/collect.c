/* gc/collect.c - when to collect what (S2, S3), and the frame of a run: counters, generations,
 * statistics, debug output, callbacks. */
#include "gc/internal.h"

#include <stdio.h>
#include <time.h>

/* Debug build: above this many objects only full runs are followed by a check of everything. */
enum { CHECK_EVERY_RUN = 10000 };

static double clock_seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* ---- debug output ---------------------------------------------------------------------------- */
static void print_start(int generation)
{
    char line[160];
    if (!ou_gc_hooks.debug_line) return;
    snprintf(line, sizeof line, "gc: collecting generation %d...\n", generation);
    ou_gc_hooks.debug_line(line);
    snprintf(line, sizeof line, "gc: objects in each generation: %zu %zu %zu\n",
             vec_live(OU_CODE_YOUNG), vec_live(OU_CODE_YOUNG + 1), vec_live(OU_CODE_OLD));
    ou_gc_hooks.debug_line(line);
    snprintf(line, sizeof line, "gc: objects in permanent generation: %zu\n",
             vec_live(OU_CODE_PERMANENT));
    ou_gc_hooks.debug_line(line);
}

static void print_done(ou_ssize unreachable, double seconds)
{
    char line[160];
    if (!ou_gc_hooks.debug_line) return;
    snprintf(line, sizeof line, "gc: done, %zd unreachable, 0 uncollectable, %.4fs elapsed\n",
             unreachable, seconds);
    ou_gc_hooks.debug_line(line);
}

/* ---- one run --------------------------------------------------------------------------------- */
static void reset_counts(int generation)
{
    if (generation < 2) ou_gc_state.count[generation + 1]++;
    for (int g = 1; g <= generation; g++) ou_gc_state.count[g] = 0;
    ou_heap.count0 = 0;
}

/* S7 to S10 */
static void find_dead(int generation)
{
    struct ou_gc_run *r = &ou_gc_current;
    ou_replay_begin(generation);
    r->survivors = (ou_ssize)ou_deduce(generation);
    ou_replay_compare(generation);
    if (generation < 2) {
        r->untracked = (ou_ssize)ou_untrack_survivors(false);
        if (generation == 1) ou_gc_state.long_lived_pending += r->survivors - r->untracked;
        return;
    }
    r->untracked = (ou_ssize)(ou_untrack_survivors(false) + ou_untrack_survivors(true));
    ou_gc_state.long_lived_pending = 0;
    ou_gc_state.long_lived_total = r->survivors - r->untracked;
}

/* Scratch vectors and emptied generations would otherwise keep their pages for ever. */
static void trim_vectors(const uint32_t *used)
{
    for (int code = OU_CODE_YOUNG; code < OU_CODES; code++)
        ou_vec_trim(&ou_heap.vec[code], used[code]);
    size_t largest = used[OU_CODE_YOUNG] + used[OU_CODE_YOUNG + 1] + (size_t)used[OU_CODE_OLD];
    ou_vec *scratch[] = { &ou_hp.aside, &ou_hp.rescued, &ou_hp.parents, &ou_hp.untrackable };
    for (int i = 0; i < 4; i++) {
        scratch[i]->n = 0;
        ou_vec_trim(scratch[i], largest);
    }
}

static ou_ssize count_candidates(int generation)
{
    size_t n = 0;
    for (int g = 0; g <= generation; g++) n += vec_live(OU_CODE_YOUNG + (uint32_t)g);
    return (ou_ssize)n;
}

static void run(int generation)
{
    struct ou_gc_run *r = &ou_gc_current;
    uint32_t used[OU_CODES];
    double started = clock_seconds();
    if (ou_gc_state.debug & OU_GC_DEBUG_STATS) print_start(generation);
    for (int code = 0; code < OU_CODES; code++) used[code] = ou_heap.vec[code].n;
    r->candidates = count_candidates(generation);
    reset_counts(generation);
    find_dead(generation);
    used[OU_CODE_LIMBO] = ou_heap.vec[OU_CODE_LIMBO].n;
    r->collected = ou_dispose_limbo(generation);
    r->duration = clock_seconds() - started;
    if (ou_gc_state.debug & OU_GC_DEBUG_STATS) print_done(r->collected, r->duration);
    if (generation == 2) {
        if (ou_gc_hooks.clear_free_lists) ou_gc_hooks.clear_free_lists();
        trim_vectors(used);
        ou_vec_note_clean();
        ou_heap_trim();
    }
#ifdef OU_DEBUG
    if (generation == 2 || ou_vec_total_entries() < CHECK_EVERY_RUN) ou_gc_check();
#endif
}

static void run_counted(int generation)
{
    struct ou_gc_stats *s = &ou_gc_state.stats[generation];
    run(generation);
    s->collections++;
    s->collected += ou_gc_current.collected;
    s->candidates += ou_gc_current.candidates;
    s->duration += ou_gc_current.duration;
}

/* ---- entries --------------------------------------------------------------------------------- */
static void begin(void)
{
    ou_gc_state.collecting = true;
    ou_gc_set_trigger();
}

static void end(void)
{
    ou_gc_state.collecting = false;
    ou_gc_set_trigger();
}

/* The record is set up to its cause; callbacks see the rest as zero at first. */
static ou_ssize collect_with_callbacks(struct ou_gc_run cause)
{
    int generation = cause.generation;
    begin();
    ou_gc_current = cause;
    if (ou_gc_hooks.run_callbacks) ou_gc_hooks.run_callbacks(0, generation, 0, 0);
    run_counted(generation);
    ou_ssize result = ou_gc_current.collected;
    if (ou_gc_hooks.run_callbacks) ou_gc_hooks.run_callbacks(1, generation, result, 0);
    ou_gc_log_run();
    end();
    return result;
}

ou_ssize ou_gc_collect(int generation)
{
    if (ou_gc_state.collecting) return 0;
    return collect_with_callbacks((struct ou_gc_run){ generation, .cause = OU_GC_EXPLICIT });
}

ou_ssize ou_gc_collect_at_exit(void)
{
    if (ou_gc_state.collecting) return 0;
    return collect_with_callbacks((struct ou_gc_run){ 2, .cause = OU_GC_SHUTDOWN });
}

ou_ssize ou_gc_collect_no_fail(void)
{
    if (ou_gc_state.collecting) return 0;
    begin();
    ou_gc_current = (struct ou_gc_run){ 2, .cause = OU_GC_SHUTDOWN };
    run_counted(2);
    ou_gc_log_run();
    end();
    return ou_gc_current.collected;
}

/* S3 */
static void collect_generations(void)
{
    struct ou_gc_run cause = { .cause = OU_GC_AUTOMATIC };
    ou_ssize pending = ou_gc_state.long_lived_pending, total = ou_gc_state.long_lived_total;
    for (int g = 2; g >= 0; g--) {
        if (ou_gc_count(g) <= ou_gc_state.threshold[g]) continue;
        if (g == 2 && pending < total / 4) {
            cause.pending = pending;
            cause.long_lived = total;
            continue;
        }
        cause.generation = g;
        cause.count = ou_gc_count(g);
        cause.threshold = ou_gc_state.threshold[g];
        (void)collect_with_callbacks(cause);
        return;
    }
}

/* Runs at every container allocation to find objects that are tracked too early or not held: full
 * ones every stress_period-th time, else young ones.  Counters and callbacks are left alone. */
static void collect_for_stress(void)
{
    int32_t count0 = ou_heap.count0;
    int count1 = ou_gc_state.count[1], count2 = ou_gc_state.count[2];
    begin();
    run(++ou_gc_state.stress_clock % ou_gc_state.stress_period == 0 ? 2 : 0);
    end();
    ou_heap.count0 = count0;
    ou_gc_state.count[1] = count1;
    ou_gc_state.count[2] = count2;
}

/* Called when count0 has passed the trigger, which is out of reach while runs are forbidden. */
void ou_gc_trigger(void)
{
    if (ou_gc_hooks.error_pending && ou_gc_hooks.error_pending()) return;
    if (ou_gc_state.stress_period > 0 && !ou_gc_state.debug) collect_for_stress();
    if (ou_heap.count0 > ou_gc_state.threshold[0]) collect_generations();
}
