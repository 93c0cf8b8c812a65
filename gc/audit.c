/* gc/audit.c - the audit build: every block has the serial number of its allocation, freed blocks
 * are poisoned and wait in a queue before they are used again, wrong frees are fatal, and at the
 * end the objects still alive are listed by type, with those that something outside the heap
 * holds.
 *
 * OURO_WATCH=n reports the birth and death of allocation n. */
#ifdef OU_AUDIT
#include "gc/internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FRESH = 0xCB, POISON = 0xDB, QUARANTINE = 4096 };

static struct {
    uint64_t clock, watched;
    void *queue[QUARANTINE];
    size_t head, n;
} audit;

static uint64_t *serial_of(const void *p)
{
    if (!in_regions(p)) return ou_large_leaf_serial(p);
    return &ou_hp.serial[((uintptr_t)p - ou_heap.base) >> 4];
}

static const char *name_of(const ou_obj *o)
{
    return ou_gc_hooks.type_name ? ou_gc_hooks.type_name(o) : "?";
}

void ou_audit_init(void)
{
    memset(&audit, 0, sizeof audit);
    const char *text = getenv("OURO_WATCH");
    if (text) audit.watched = strtoull(text, NULL, 10);
}

/* ---- births ---------------------------------------------------------------------------------- */
static const char *const kind_name[] = { "container", "leaf", "buffer" };

void ou_audit_alloc(void *p, unsigned kind, size_t size)
{
    memset(p, FRESH, size);
    if (kind == OU_KIND_RAW && !in_regions(p)) return;
    uint64_t *serial = serial_of(p);
    *serial = ++audit.clock;
    if (audit.clock == audit.watched)
        fprintf(stderr, "ouro: watch: allocation %llu: %s of %zu bytes at %p\n",
                (unsigned long long)audit.clock, kind_name[kind], size, p);
}

/* ---- free blocks ----------------------------------------------------------------------------- */
static void poison(char *p, size_t size, size_t from)
{
    memset(p, 0, 8);
    memset(p + from, POISON, size - from);
    ASAN_POISON_MEMORY_REGION(p + 8, size - 8);
}

void ou_audit_carve(void *p, size_t size)
{
    poison(p, size, 16);
}

static void check_poison(const void *block, size_t size, size_t from)
{
    const unsigned char *p = block;
    uint64_t head;
    memcpy(&head, p, sizeof head);
    if (head) ou_heap_fatal("reference count of freed block %p was changed", block);
    for (size_t i = from; i < size; i++) {
        if (p[i] != POISON) ou_heap_fatal("freed block %p was written to at offset %zu", block, i);
    }
}

void ou_audit_check_free(const void *p, size_t size)
{
    check_poison(p, size, 16);
}

static void release(void *p)
{
    size_t size = pool_of(p)->bsize;
    ASAN_UNPOISON_MEMORY_REGION(p, size);
    check_poison(p, size, 8);
    ou_pool_free(p);
}

static void enqueue(void *p)
{
    void **place = &audit.queue[(audit.head + audit.n) % QUARANTINE];
    if (audit.n == QUARANTINE) {
        release(*place);
        audit.head = (audit.head + 1) % QUARANTINE;
    } else {
        audit.n++;
    }
    *place = p;
}

void ou_audit_flush(void)
{
    for (size_t i = 0; i < audit.n; i++) release(audit.queue[(audit.head + i) % QUARANTINE]);
    audit.n = audit.head = 0;
}

void ou_audit_track(const ou_obj *o)
{
    if (!is_container(o) || !(o->map->flags & OU_MF_GC))
        ou_heap_fatal("%s object %p tracked, but not a container", name_of(o), (const void *)o);
    if (o->slot) ou_heap_fatal("%s object %p tracked twice", name_of(o), (const void *)o);
    if (!*serial_of(o)) ou_heap_fatal("free block %p tracked", (const void *)o);
}

/* ---- deaths ---------------------------------------------------------------------------------- */
static void check_free(const ou_obj *o, unsigned kind, const ou_pool *pool, uint64_t serial)
{
    if (pool->state == POOL_UNUSED || pool->kind != kind)
        ou_heap_fatal("%p freed as a %s, which it is not", (const void *)o, kind_name[kind]);
    if (!serial) ou_heap_fatal("%s %p freed twice", kind_name[kind], (const void *)o);
    if (kind == OU_KIND_RAW) return;
    if (kind == OU_KIND_GC && o->slot)
        ou_heap_fatal("%s object %p freed while tracked", name_of(o), (const void *)o);
    if (o->refs & OU_HAS_WEAKREF)
        ou_heap_fatal("%s object %p freed with weak references", name_of(o), (const void *)o);
}

static void free_outside(void *p, unsigned kind)
{
    if (kind == OU_KIND_RAW) {
        ou_mem_free_slow(p);
        return;
    }
    memset(p, POISON, ou_mem_size(p));
    ou_large_leaf_free(p);
}

void ou_audit_free(void *p, unsigned kind)
{
    bool outside = !in_regions(p);
    uint64_t *serial = outside && kind == OU_KIND_RAW ? NULL : serial_of(p);
    if (serial && audit.watched && *serial == audit.watched)
        fprintf(stderr, "ouro: watch: allocation %llu freed\n", (unsigned long long)*serial);
    if (outside) {
        free_outside(p, kind);
        return;
    }
    ou_pool *pool = pool_of(p);
    check_free(p, kind, pool, *serial);
    *serial = 0;
    if (pool->state == POOL_SPAN) {
        memset(p, 0, 8);
        ou_span_free(pool);
        return;
    }
    if (ou_tracing) ou_trace_drop(p);
    poison(p, pool->bsize, 8);
    enqueue(p);
}

/* ---- the report ------------------------------------------------------------------------------ */
struct live { ou_obj *o; ou_ssize outside; };
struct row { const char *name; size_t count, held; uint64_t first; };

static struct live *live;
static size_t nlive;

static int count_live(ou_obj *o, void *arg)
{
    (void)o;
    ++*(size_t *)arg;
    return 0;
}

static int add_live(ou_obj *o, void *arg)
{
    (void)arg;
    live[nlive++] = (struct live){ o, OU_REFCOUNT(o) };
    return 0;
}

static int by_address(const void *a, const void *b)
{
    const struct live *p = a, *q = b;
    uintptr_t x = (uintptr_t)p->o, y = (uintptr_t)q->o;
    return x < y ? -1 : x > y;
}

static int subtract_internal(ou_obj *child, void *arg)
{
    struct live key = { child, 0 };
    struct live *l = bsearch(&key, live, nlive, sizeof *live, by_address);
    (void)arg;
    if (l) l->outside--;
    return 0;
}

static int by_held(const void *a, const void *b)
{
    const struct row *x = a, *y = b;
    if (x->held != y->held) return x->held < y->held ? 1 : -1;
    return x->first < y->first ? -1 : x->first > y->first;
}

static size_t make_rows(struct row *rows)
{
    size_t n = 0;
    for (size_t i = 0; i < nlive; i++) {
        const char *name = name_of(live[i].o);
        uint64_t serial = *serial_of(live[i].o);
        size_t k = 0;
        while (k < n && strcmp(rows[k].name, name) != 0) k++;
        if (k == n) rows[n++] = (struct row){ .name = name, .first = serial };
        rows[k].count++;
        if (live[i].outside > 0 && !rows[k].held++) rows[k].first = serial;
    }
    qsort(rows, n, sizeof *rows, by_held);
    return n;
}

static void print_rows(const struct row *rows, size_t n)
{
    fprintf(stderr, "ouro: %zu objects are still alive at exit\n"
                    "  count   held from outside   first of them   type\n", nlive);
    for (size_t k = 0; k < n; k++)
        fprintf(stderr, "%7zu  %18zu  %14llu   %s\n", rows[k].count, rows[k].held,
                (unsigned long long)rows[k].first, rows[k].name);
}

size_t ou_audit_report(void)
{
    size_t n = 0;
    ou_heap_each(count_live, &n);
    if (!n) return 0;
    struct row *rows = malloc(n * sizeof *rows);
    live = malloc(n * sizeof *live);
    nlive = 0;
    if (live && rows) {
        ou_heap_each(add_live, NULL);
        qsort(live, nlive, sizeof *live, by_address);
        for (size_t i = 0; i < n; i++) ou_gc_traverse(live[i].o, subtract_internal, NULL);
        print_rows(rows, make_rows(rows));
    }
    free(rows);
    free(live);
    return n;
}
#endif
