/* gc/events.c - the record of the current run, and the event log: one line of JSON per run.  The
 * log's time is logical: the number of allocations since it was opened, so that two runs of a
 * program can be compared. */
#include "gc/internal.h"

#include <inttypes.h>
#include <stdio.h>

struct ou_gc_run ou_gc_current;
static void (*write_line)(const char *line);

const struct ou_gc_run *ou_gc_run(void)
{
    return &ou_gc_current;
}

void ou_gc_set_log(void (*write)(const char *line))
{
    write_line = write;
    ou_alloc_count(write != NULL);
}

/* 1234567 -> "1,234,567" */
static const char *grouped(ou_ssize n, char text[32])
{
    char digits[24];
    int len = snprintf(digits, sizeof digits, "%zd", n), out = 0;
    for (int i = 0; i < len; i++) {
        text[out++] = digits[i];
        if ((len - i) % 3 == 1 && i + 1 < len) text[out++] = ',';
    }
    text[out] = 0;
    return text;
}

static void reason(char *text, size_t size)
{
    const struct ou_gc_run *r = &ou_gc_current;
    char a[32], b[32];
    if (r->cause != OU_GC_AUTOMATIC) {
        snprintf(text, size, "%s", r->cause == OU_GC_EXPLICIT ? "explicit" : "shutdown");
        return;
    }
    int n = snprintf(text, size, "gen %d: %d > %d", r->generation, r->count, r->threshold);
    if (!r->long_lived) return;
    snprintf(text + n, size - (size_t)n, "; full run skipped: %s pending is below 25 %% of %s",
             grouped(r->pending, a), grouped(r->long_lived, b));
}

void ou_gc_log_run(void)
{
    const struct ou_gc_run *r = &ou_gc_current;
    char line[512], why[160];
    if (!write_line) return;
    reason(why, sizeof why);
    snprintf(line, sizeof line,
             "{\"time\": %" PRIu64 ", \"generation\": %d, \"reason\": \"%s\", "
             "\"candidates\": %zd, \"collected\": %zd, \"survivors\": %zd, \"untracked\": %zd, "
             "\"finalizers\": %zd, \"weakrefs\": %zd, \"duration\": %.9f}\n",
             ou_alloc_clock(), r->generation, why, r->candidates, r->collected, r->survivors,
             r->untracked, r->finalizers, r->weakrefs, r->duration);
    write_line(line);
}
