/* Unit tests of gc/ with fake types, no VM.  Without arguments: all tests.  `gc_test order SEED
 * STEPS KEEP` prints what a pseudo-random program sees of the collector, `gc_test life ...` the
 * same with lists, tuples, finalizers and weak references; gc_order.py compares both with CPython.
 */
#include "gc_fake.h"
#include "gc/internal.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

static int failures;
#define CHECK(c)                                                                                   \
    do {                                                                                           \
        if (!(c)) {                                                                                \
            printf("%s:%d: %s\n", __FILE__, __LINE__, #c);                                         \
            failures++;                                                                            \
        }                                                                                          \
    } while (0)

static ou_type *cls, *fin_cls;
static char trace[4000];             /* what finalizers and callbacks noted */
static int out_of_memory;

static void note(const char *format, long n)
{
    size_t used = strlen(trace);
    snprintf(trace + used, sizeof trace - used, format, n);
}

static void count_no_memory(void)
{
    out_of_memory++;
}

static void noted_callback(ou_obj *callback, ou_obj *weakref)
{
    CHECK(((ou_weakref *)weakref)->referent == NULL);
    note("w%ld ", ((leaf *)callback)->value);
}

static void begin(void)
{
    fake_init();
    ou_gc_hooks.no_memory = count_no_memory;
    ou_gc_hooks.call_callback = noted_callback;
    cls = class_new("C", false);
    fin_cls = class_new("F", true);
    ou_gc_set_enabled(false);
    ou_gc_collect(2);
    inst_finalizer = NULL;
    trace[0] = 0;
    out_of_memory = 0;
}

static void end(const char *name)
{
    ou_decref(cls);
    ou_decref(fin_cls);
    ou_gc_collect(2);
    ou_gc_check();
    CHECK(ou_weak_entries() == 0);
    CHECK(ou_heap_stats().raw == 0);
    CHECK(ou_heap_fini() == 0);
    if (getenv("VERBOSE")) printf("%s\n", name);
}

/* ---- memory ---------------------------------------------------------------------------------- */
static void test_sizes(void)
{
    begin();
    for (size_t size = 16; size < 200000; size += size < 600 ? 1 : size / 7) {
        ou_obj *o = ou_gc_new(&list_map, size), *l = ou_leaf_new(&leaf_map, size);
        char *m = ou_mem_new(size);
        CHECK(ou_mem_size(o) >= size && ou_mem_size(l) >= size && ou_mem_size(m) >= size);
        memset(o + 1, 1, size - 16);
        memset(l + 1, 2, size - 16);
        memset(m, 3, size);
        CHECK(OU_REFCOUNT(o) == 1 && o->slot == 0 && o->map == &list_map);
        CHECK(OU_REFCOUNT(l) == 1 && l->slot == 0 && l->map == &leaf_map);
        l = ou_leaf_resize(l, size * 3);
        m = ou_mem_resize(m, size * 3);
        o = ou_gc_resize(o, size * 3);
        CHECK(size == 16 || (((char *)o)[size - 1] == 1 && ((char *)l)[size - 1] == 2));
        CHECK(m[0] == 3 && m[size - 1] == 3);
        l = ou_leaf_resize(l, 16);
        m = ou_mem_resize(m, 5);
        o = ou_gc_resize(o, 16);
        CHECK(m[4] == 3 && l->map == &leaf_map && o->map == &list_map);
        ou_gc_free(o);
        ou_leaf_free(l);
        ou_mem_free(m);
    }
    CHECK(ou_heap_stats().containers == 2 && ou_heap_stats().leaves == 0);
    ou_gc_check();
    end("sizes");
}

static uint64_t state;
static uint32_t rnd(uint32_t n)
{
    state = state * 6364136223846793005ull + 1442695040888963407ull;
    return (uint32_t)(state >> 33) % n;
}

/* Blocks of all kinds and sizes at random, contents verified. */
static void test_churn(void)
{
    enum { N = 3000 };
    static struct { unsigned char *p; size_t size; int kind; unsigned char fill; } b[N];
    begin();
    state = 7;
    for (int round = 0; round < 200000; round++) {
        uint32_t i = rnd(N);
        if (b[i].p) {
            for (size_t k = b[i].kind == OU_KIND_RAW ? 0 : 16; k < b[i].size; k += 37)
                CHECK(b[i].p[k] == b[i].fill);
            if (b[i].kind == OU_KIND_GC) ou_gc_free(b[i].p);
            else if (b[i].kind == OU_KIND_LEAF) ou_leaf_free(b[i].p);
            else ou_mem_free(b[i].p);
            b[i].p = NULL;
            continue;
        }
        b[i].kind = (int)rnd(3);
        b[i].size = 16 + rnd(rnd(50) ? 100 : rnd(10) ? 3000 : 300000);
        b[i].fill = (unsigned char)rnd(256);
        b[i].p = b[i].kind == OU_KIND_GC ? ou_gc_new(&list_map, b[i].size)
                 : b[i].kind == OU_KIND_LEAF ? ou_leaf_new(&leaf_map, b[i].size)
                                             : ou_mem_new(b[i].size);
        size_t skip = b[i].kind == OU_KIND_RAW ? 0 : 16;
        memset(b[i].p + skip, b[i].fill, b[i].size - skip);
    }
    for (int i = 0; i < N; i++) {
        if (!b[i].p) continue;
        if (b[i].kind == OU_KIND_GC) ou_gc_free(b[i].p);
        else if (b[i].kind == OU_KIND_LEAF) ou_leaf_free(b[i].p);
        else ou_mem_free(b[i].p);
        b[i].p = NULL;
    }
    CHECK(ou_heap_stats().containers == 2 && ou_heap_stats().leaves == 0);
    end("churn");
}

static size_t resident_kib(void)
{
    long size, pages = 0;
    FILE *f = fopen("/proc/self/statm", "r");
    if (f && fscanf(f, "%ld %ld", &size, &pages) != 2) pages = 0;
    if (f) fclose(f);
    return (size_t)pages * 4;
}

static void test_memory_returns(void)
{
    enum { N = 1000000 };
    begin();
    size_t before = resident_kib();
    list *root = list_new(N);
    for (int i = 0; i < N; i++) root->items[i] = &list_new(4)->head;
    ou_gc_collect(2);
    size_t full = resident_kib();
    ou_decref(root);
    ou_gc_collect(2);
#ifndef OU_AUDIT
    size_t after = resident_kib();
    CHECK(full > before + 50000);
    if (after > before + 25000) printf("kept %zu of %zu KiB\n", after - before, full - before);
    CHECK(after < before + 25000);
#else
    (void)before, (void)full;
#endif
    end("memory returns");
}

static void test_huge(void)
{
    begin();
    CHECK(ou_mem_new(SIZE_MAX) == NULL && ou_mem_zero(SIZE_MAX / 3) == NULL);
    CHECK(ou_gc_new(&list_map, SIZE_MAX / 3) == NULL);
    CHECK(ou_gc_new(&list_map, (size_t)1 << 45) == NULL);
    CHECK(ou_leaf_new(&leaf_map, PTRDIFF_MAX) == NULL);
    char *p = ou_mem_new(100);
    CHECK(ou_mem_resize(p, PTRDIFF_MAX) == NULL);
    ou_mem_free(p);
    CHECK(out_of_memory == 6);
    end("huge");
}

static void test_injection(void)
{
    begin();
    ou_heap_fail_at(3, false);
    void *a = ou_mem_new(40), *b = ou_leaf_new(&leaf_map, 40), *c = ou_gc_new(&list_map, 40);
    CHECK(a && b && !c && out_of_memory == 1);
    c = ou_gc_new(&list_map, 40);
    CHECK(c && out_of_memory == 1);
    ou_heap_fail_at(1, true);
    CHECK(!ou_mem_new(10) && !ou_leaf_new(&leaf_map, 24) && out_of_memory == 3);
    ou_heap_fail_at(0, false);
    ou_mem_free(a);
    ou_leaf_free(b);
    ou_gc_free(c);
    end("injection");
}

/* ---- collection ------------------------------------------------------------------------------ */
static void test_cycles(void)
{
    begin();
    for (int g = 0; g < 3; g++) {
        list *a = list_new(2), *b = list_new(1);
        inst *i = inst_new(cls);
        tuple *t = tuple_new(2);
        a->items[0] = &b->head;
        a->items[1] = leaf_new(5);
        b->items[0] = &i->head;
        i->s[1] = &t->head;
        t->items[0] = ou_incref(a);
        ou_decref(a);
        CHECK(ou_gc_collect(g) == 4);
        CHECK(ou_heap_stats().leaves == 0 && ou_heap_stats().containers == 2);
    }
    end("cycles");
}

static void test_counting(void)
{
    begin();
    ou_gc_set_enabled(true);
    ou_gc_collect(2);
    CHECK(ou_gc_count(0) == 0 && ou_gc_count(1) == 0 && ou_gc_count(2) == 0);
    list *l[1000];
    for (int i = 0; i < 700; i++) l[i] = list_new(0);
    CHECK(ou_gc_count(0) == 700 && ou_gc_count(1) == 0);
    l[700] = list_new(0);            /* collects before it is tracked */
    CHECK(ou_gc_count(0) == 0 && ou_gc_count(1) == 1);
    ou_decref(l[0]);
    CHECK(ou_gc_count(0) == 0);
    for (int i = 1; i <= 700; i++) ou_decref(l[i]);
    ou_gc_set_threshold(0, 5);
    for (int i = 0; i < 50; i++) l[i] = list_new(0);
    CHECK(ou_gc_count(0) == 2 && ou_gc_count(1) == 9);
    for (int i = 0; i < 50; i++) ou_decref(l[i]);
    ou_gc_set_enabled(false);
    ou_gc_set_threshold(0, 700);
    end("counting");
}

static void test_big_counts(void)
{
    enum { N = 5000 };
    begin();
    for (int run = 0; run < 2; run++) {
        list *hub = list_new(N), *spokes[N];
        for (int i = 0; i < N; i++) {
            spokes[i] = list_new(1);
            spokes[i]->items[0] = ou_incref(hub);
            hub->items[i] = &spokes[i]->head;
        }
        CHECK(ou_gc_collect(run ? 2 : 0) == 0);
        ou_decref(hub);
        CHECK(ou_gc_collect(run ? 2 : 1) == N + 1);
    }
    end("big counts");
}

/* Collections succeed without any memory for themselves. */
static void test_no_memory_for_runs(void)
{
    enum { N = 300000 };
    begin();
    for (int run = 0; run < 2; run++) {
        list *hub = list_new(N);
        for (int i = 0; i < N; i++) {
            list *l = list_new(1);
            l->items[0] = i % 3 ? ou_incref(l) : NULL;
            hub->items[i] = &l->head;
            if (i % 3 == 2) ou_decref(ou_take(&hub->items[i]));
        }
        ou_heap_fail_at(run ? 2 : 1, true);
        CHECK(ou_gc_collect(2) == N / 3);
        ou_heap_fail_at(0, false);
        CHECK(out_of_memory == 0);
        ou_gc_check();
        ou_decref(hub);
        CHECK(ou_gc_collect(2) == N / 3);
    }
    end("no memory for runs");
}

static void test_untracking(void)
{
    begin();
    tuple *inner = tuple_new(1), *outer = tuple_new(2), *tied = tuple_new(1), *half = tuple_new(2);
    dict *d = dict_new(2);
    inner->items[0] = leaf_new(1);
    outer->items[0] = ou_incref(inner);
    outer->items[1] = leaf_new(2);
    tied->items[0] = &list_new(0)->head;
    half->items[0] = leaf_new(3);
    d->pairs[0] = leaf_new(4);
    ou_gc_collect(0);
    CHECK(!ou_gc_is_tracked(inner) && !ou_gc_is_tracked(outer));
    CHECK(ou_gc_is_tracked(tied) && ou_gc_is_tracked(half) && ou_gc_is_tracked(d));
    ou_gc_collect(2);
    CHECK(!ou_gc_is_tracked(d) && ou_gc_is_tracked(tied));
    ou_decref(inner);
    ou_decref(outer);
    ou_decref(tied);
    ou_decref(half);
    ou_decref(d);
    end("untracking");
}

static inst *saved;
static void noting_finalizer(ou_obj *o)
{
    note("f%ld ", ((leaf *)((inst *)o)->s[2])->value);
    if (saved == (inst *)o) ou_incref(o);
}

static inst *finalizable(long value)
{
    inst *i = inst_new(fin_cls);
    i->s[2] = leaf_new(value);
    return i;
}

static void test_finalizers(void)
{
    begin();
    inst_finalizer = noting_finalizer;
    inst *a = finalizable(1), *b = finalizable(2), *c = finalizable(3);
    a->s[0] = &b->head;
    b->s[0] = &a->head;
    c->s[0] = ou_incref(c);
    ou_decref(c);
    CHECK(ou_gc_collect(2) == 3);
    CHECK(!strcmp(trace, "f1 f2 f3 "));
    trace[0] = 0;
    ou_decref(finalizable(4));
    CHECK(!strcmp(trace, "f4 "));
    saved = a = finalizable(5);
    ou_decref(a);
    CHECK(!strcmp(trace, "f4 f5 ") && OU_REFCOUNT(a) == 1 && ou_gc_is_tracked(a));
    CHECK(ou_gc_is_finalized(&a->head));
    ou_decref(a);
    CHECK(!strcmp(trace, "f4 f5 "));
    saved = a = finalizable(6);      /* resurrection by the collector, with what it refers to */
    a->s[0] = ou_incref(a);
    a->s[1] = &finalizable(7)->head;
    b = finalizable(8);
    b->s[0] = ou_incref(b);
    b->s[1] = ou_incref(a);
    ou_decref(b);
    ou_decref(a);
    CHECK(ou_gc_collect(1) == 1);
    CHECK(!strcmp(trace, "f4 f5 f6 f7 f8 ") && OU_REFCOUNT(a) == 2);
    saved = NULL;
    ou_decref(a);
    CHECK(ou_gc_collect(2) == 2 && !strcmp(trace, "f4 f5 f6 f7 f8 "));
    end("finalizers");
}

static void test_weak_lists(void)
{
    begin();
    ou_obj *o = &list_new(0)->head, *cb[5];
    for (int i = 0; i < 5; i++) cb[i] = leaf_new(i);
    ou_weakref *w1 = weak_new(o, cb[1], 0), *basic = weak_new(o, NULL, 1);
    ou_weakref *w2 = weak_new(o, cb[2], 0), *proxy = weak_new(o, NULL, 2);
    ou_weakref *w3 = weak_new(o, cb[3], 0);
    ou_weakref *order[] = { basic, proxy, w3, w2, w1 };
    ou_weakref *w = ou_weak_first(o);
    for (int i = 0; i < 5; i++, w = w->next) CHECK(w == order[i]);
    CHECK(w == NULL && ou_weak_count(o) == 5);
    ou_decref(basic);
    ou_weakref *w4 = weak_new(o, cb[4], 0);
    CHECK(ou_weak_first(o) == proxy && proxy->next == w4 && w4->next == w3);
    ou_decref(w2);
    ou_gc_check();
    ou_decref(o);
    CHECK(!strcmp(trace, "w4 w3 w1 "));
    CHECK(!w1->referent && !proxy->referent && !w1->callback);
    ou_decref(w1);
    ou_decref(w3);
    ou_decref(w4);
    ou_decref(proxy);
    for (int i = 0; i < 5; i++) ou_decref(cb[i]);
    end("weak lists");
}

static void test_weak_collection(void)
{
    begin();
    inst_finalizer = noting_finalizer;
    ou_obj *cb = leaf_new(9), *cb2 = leaf_new(8);
    inst *a = finalizable(1);
    a->s[0] = ou_incref(a);
    ou_weakref *outside = weak_new(&a->head, cb, 0), *older = weak_new(&a->head, cb2, 0);
    a->s[1] = &weak_new(&a->head, cb, 0)->head;         /* dies with it: not called */
    ou_decref(a);
    CHECK(ou_gc_collect(0) == 2);
    CHECK(!strcmp(trace, "w8 w9 f1 "));
    CHECK(outside->callback == cb && outside->referent == NULL);
    ou_decref(outside);
    ou_decref(older);
    ou_decref(cb);
    ou_decref(cb2);
    end("weak collection");
}

static void test_weak_many(void)
{
    enum { N = 20000 };
    static ou_weakref *w[N];
    static list *l[N];
    begin();
    for (int i = 0; i < N; i++) {
        l[i] = list_new(0);
        w[i] = weak_new(&l[i]->head, NULL, 1);
    }
    ou_gc_check();
    for (int i = 0; i < N; i += 2) ou_decref(l[i]);
    for (int i = 0; i < N; i++) CHECK(!w[i]->referent == !(i & 1));
    for (int i = 0; i < N; i += 3) ou_decref(w[i]);
    for (int i = 1; i < N; i += 2) ou_decref(l[i]);
    for (int i = 0; i < N; i++) {
        if (i % 3) ou_decref(w[i]);
    }
    end("many weak references");
}

static void test_deep(void)
{
    begin();
    list *l = NULL;
    for (int i = 0; i < 1000000; i++) {
        list *next = list_new(1);
        next->items[0] = (ou_obj *)l;
        l = next;
    }
    ou_decref(l);
    CHECK(ou_heap_stats().containers == 2);
    end("deep");
}

static void test_freeze(void)
{
    begin();
    list *a = list_new(1);
    a->items[0] = ou_incref(a);
    ou_gc_freeze();
    CHECK(ou_gc_freeze_count() == 3);
    ou_decref(a);
    CHECK(ou_gc_collect(2) == 0);
    ou_gc_unfreeze();
    CHECK(ou_gc_freeze_count() == 0 && ou_gc_collect(2) == 1);
    end("freeze");
}

/* A younger cycle holds the last reference to an older object with a finalizer: it must die when
 * and how it would if the members were cleared one by one. */
static void test_outer_death(void)
{
    begin();
    inst_finalizer = noting_finalizer;
    inst *x = finalizable(1), *y = finalizable(2);
    ou_gc_collect(0);
    ou_gc_collect(1);
    list *a = list_new(2), *b = list_new(2);
    a->items[0] = &x->head;
    a->items[1] = &b->head;
    b->items[0] = &y->head;
    b->items[1] = &a->head;
    CHECK(ou_gc_collect(0) == 2);
    CHECK(!strcmp(trace, "f2 f1 "));
    end("outer death");
}

static void test_old_units(void)
{
    begin();                         /* stale entries must not revive in blocks of another size */
    for (int round = 0; round < 20; round++) {
        enum { N = 20000 };
        static ou_obj *p[N];
        ou_ssize width = 1 + round % 10;
        for (int i = 0; i < N; i++) {
            tuple *t = tuple_new(width);
            for (ou_ssize k = 0; k < width; k++) t->items[k] = NULL;
            p[i] = &t->head;
        }
        if (round % 3 == 0) ou_gc_collect(round % 2);
        for (int i = 0; i < N; i += 2) ou_decref(p[i]);
        ou_gc_check();
        for (int i = 1; i < N; i += 2) ou_decref(p[i]);
        ou_gc_check();
    }
    end("old units");
}

static int count_visit(ou_obj *o, void *arg)
{
    (void)o;
    ++*(int *)arg;
    return 0;
}

static void test_walk(void)
{
    begin();
    list *l = list_new(3);
    l->items[1] = leaf_new(1);
    ou_leaf_free(ou_leaf_new(&leaf_map, 10000));
    ou_obj *big = ou_leaf_new(&leaf_map, 10000);
    tuple *t = tuple_new(10000);
    int n = 0;
    ou_heap_each(count_visit, &n);
    CHECK(n == 6);
    n = 0;
    ou_gc_traverse(&l->head, count_visit, &n);
    CHECK(n == 1);
    n = 0;
    ou_gc_each(0, count_visit, &n);
    CHECK(n == 2);
    n = 0;
    ou_gc_each(-1, count_visit, &n);
    CHECK(n == 4);
    ou_decref(l);
    ou_decref(big);
    ou_decref(t);
    end("walk");
}

static void test_leak_report(void)
{
    begin();
    fflush(stdout);
    pid_t child = fork();
    if (!child) {
        if (!freopen("/dev/null", "w", stderr)) _exit(1);
        list *l = list_new(1);
        l->items[0] = leaf_new(3);
        _exit(ou_heap_fini() == 4 ? 0 : 1);
    }
    int status = 1;
    waitpid(child, &status, 0);
    CHECK(status == 0);
    end("leak report");
}

#ifndef OU_ASAN
static void test_small_space(void)
{
    fflush(stdout);
    pid_t child = fork();
    if (!child) {
        struct rlimit limit = { (rlim_t)3 << 30, (rlim_t)3 << 30 };
        setrlimit(RLIMIT_AS, &limit);
        begin();
        list *root = list_new(3000000);
        long n = 0;
        while (root && n < 3000000 && !out_of_memory) {
            ou_obj *l = ou_gc_new(&list_map, 512);
            if (!l) break;
            ((list *)l)->n = 0;
            ((list *)l)->items = NULL;
            root->items[n++] = l;
            ou_gc_track(l);
        }
        CHECK(n > 100000 && out_of_memory == 1);
        ou_decref(root);
        end("small space");
        fflush(stdout);
        _exit(failures != 0);
    }
    int status = 1;
    waitpid(child, &status, 0);
    CHECK(status == 0);
}
#endif

/* ---- differential tests, see gc_order.py ----------------------------------------------------- */
enum { NAMES = 60, REFS = 20, NUMBER = 4 /* slot of an instance with its number, a leaf */ };
static ou_obj *names[NAMES];
static ou_weakref *refs[REFS];
static long next_number, next_label;

static long number_of(ou_obj *o)
{
    return ((leaf *)((inst *)o)->s[NUMBER])->value;
}

static int print_number(ou_obj *o, void *arg)
{
    (void)arg;
    if (o->map->type == cls || o->map->type == fin_cls) printf(" %ld", number_of(o));
    return 0;
}

static void collect_and_print(int g)
{
    printf("collect %d %zd\n", g, ou_gc_collect(g));
    for (int k = 0; k < 3; k++) {
        printf("%d", k);
        ou_gc_each(k, print_number, NULL);
        printf("\n");
    }
}

static ou_obj *numbered(ou_type *type)
{
    inst *o = inst_new(type);
    o->s[NUMBER] = leaf_new(next_number++);
    return &o->head;
}

/* Instances with three references to each other. */
static void order_step(uint32_t keep)
{
    uint32_t op = rnd(1600);
    if (op < keep * 16) {
        uint32_t i = rnd(NAMES);
        if (!names[i]) names[i] = numbered(cls);
    } else if (op < 1280) {
        uint32_t i = rnd(NAMES), j = rnd(3), k = rnd(NAMES);
        if (names[i]) ou_setref(&((inst *)names[i])->s[j], ou_xincref(names[k]));
    } else if (op < 1597) {
        ou_xdecref(ou_take(&names[rnd(NAMES)]));
    } else {
        collect_and_print((int)rnd(3));
    }
}

static ou_obj none = OU_STATIC_HEAD(&leaf_map);

static void life_new(uint32_t keep, uint32_t i)
{
    uint32_t kind = rnd(8), j = rnd(NAMES), k = rnd(NAMES);
    if (kind == 0) {
        ou_setref(&names[i], &list_new(3)->head);
    } else if (kind == 1) {
        tuple *t = tuple_new(2);
        t->items[0] = ou_incref(names[j] ? names[j] : &none);
        t->items[1] = ou_incref(names[k] ? names[k] : &none);
        ou_setref(&names[i], &t->head);
    } else if (!names[i]) {
        names[i] = numbered(kind < 2 + keep % 4 ? fin_cls : cls);
    }
}

static void life_refer(uint32_t i, uint32_t j, uint32_t k)
{
    ou_obj *o = names[i], *child = ou_xincref(names[k]);
    if (o && o->map == &list_map) ou_setref(&((list *)o)->items[j], child);
    else if (o && o->map != &tuple_map) ou_setref(&((inst *)o)->s[j], child);
    else ou_xdecref(child);
}

static void life_weak(uint32_t i, uint32_t r)
{
    ou_obj *o = names[i];
    if (!o || (o->map->type != cls && o->map->type != fin_cls)) return;
    ou_weakref *w = weak_new(o, &none, 0), *old = refs[r];
    w->hash = next_label++;
    refs[r] = w;
    ou_xdecref(old);
}

static void life_step(uint32_t keep)
{
    uint32_t op = rnd(1600);
    if (op < keep * 16) {
        life_new(keep, rnd(NAMES));
    } else if (op < 1100) {
        uint32_t i = rnd(NAMES), j = rnd(3), k = rnd(NAMES);
        life_refer(i, j, k);
    } else if (op < 1200) {
        uint32_t i = rnd(NAMES);
        life_weak(i, rnd(REFS));
    } else if (op < 1280) {
        uint32_t i = rnd(NAMES), r = rnd(REFS);
        ou_obj *o = names[i];
        if (o && (o->map->type == cls || o->map->type == fin_cls))
            ou_setref(&((inst *)o)->s[3], ou_xincref(refs[r]));
    } else if (op < 1597) {
        ou_xdecref(ou_take(&names[rnd(NAMES)]));
    } else {
        collect_and_print((int)rnd(3));
    }
}

static void life_finalizer(ou_obj *o)
{
    long n = number_of(o);
    printf("del %ld\n", n);
    if (n % 7 == 0) ou_setref(&names[n % NAMES], ou_incref(o));
}

static void life_callback(ou_obj *callback, ou_obj *weakref)
{
    (void)callback;
    printf("call %ld\n", (long)((ou_weakref *)weakref)->hash);
}

static void differential(bool life, uint64_t seed, int steps, uint32_t keep)
{
    begin();
    cls->inst_map->count = fin_cls->inst_map->count = NUMBER + 1;
    inst_finalizer = life_finalizer;
    ou_gc_hooks.call_callback = life_callback;
    ou_gc_freeze();
    state = seed;
    while (steps-- > 0) {
        if (life) life_step(keep);
        else order_step(keep);
    }
    puts("end");
    for (int k = 0; k < 9; k++) {
        for (int i = 0; i < NAMES; i++) ou_xdecref(ou_take(&names[i]));
        for (int i = 0; i < REFS; i++) ou_xdecref(ou_take(&refs[i]));
        ou_gc_collect(2);
    }
    ou_gc_unfreeze();
    end("differential");
}

int main(int argc, char **argv)
{
    if (argc == 5) {
        differential(!strcmp(argv[1], "life"), strtoull(argv[2], NULL, 10), atoi(argv[3]),
                     (uint32_t)atoi(argv[4]));
        return failures != 0;
    }
    test_sizes();
    test_churn();
    test_memory_returns();
    test_huge();
    test_injection();
    test_cycles();
    test_counting();
    test_big_counts();
    test_no_memory_for_runs();
    test_untracking();
    test_finalizers();
    test_weak_lists();
    test_weak_collection();
    test_weak_many();
    test_deep();
    test_freeze();
    test_outer_death();
    test_old_units();
    test_walk();
    test_leak_report();
#ifndef OU_ASAN
    test_small_space();
#endif
    printf(failures ? "gc: %d failures\n" : "gc: ok\n", failures);
    return failures != 0;
}
