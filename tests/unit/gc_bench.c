/* Benchmarks of gc/ without a VM.  Usage: gc_bench alloc | live N | garbage N | young N | aged N */
#include "gc_fake.h"

#include <time.h>

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static uint64_t state = 88172645463325252ull;
static uint64_t rnd(void)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state;
}

static ou_type *cls;

static ou_obj **slots(ou_obj *o)
{
    return o->map == &list_map ? ((list *)o)->items : ((inst *)o)->s;
}

static ou_obj *make(bool instances)
{
    return instances ? &inst_new(cls)->head : &list_new(4)->head;
}

static list *build(size_t n, bool instances, bool local)
{
    list *root = list_new((ou_ssize)n);
    for (size_t i = 0; i < n; i++) root->items[i] = make(instances);
    for (size_t i = 0; i < n; i++) {
        ou_obj **s = slots(root->items[i]);
        for (int j = 0; j < 2; j++)
            s[j] = ou_incref(root->items[local ? (i + 1 + rnd() % 200) % n : rnd() % n]);
        s[2] = leaf_new((long)i);
        if (!instances) s[3] = leaf_new((long)i);
    }
    return root;
}

static double median(double *t, int n)
{
    for (int i = 1; i < n; i++) {
        for (int j = i; j > 0 && t[j] < t[j - 1]; j--) {
            double x = t[j];
            t[j] = t[j - 1];
            t[j - 1] = x;
        }
    }
    return t[n / 2];
}

static double full_runs(size_t n)
{
    double t[5];
    for (int r = 0; r < 5; r++) {
        double start = now();
        if (ou_gc_collect(2)) puts("BUG: live objects collected");
        t[r] = (now() - start) / (double)n;
    }
    return median(t, 5);
}

static void live(size_t n)
{
    for (int kind = 0; kind < 4; kind++) {
        list *root = build(n, kind & 1, kind & 2);
        ou_gc_collect(2);
        printf("full run, %zu %s, %s: %.1f ns/object\n", n, kind & 1 ? "instances" : "lists",
               kind & 2 ? "local" : "random", full_runs(n));
        ou_decref(root);
        ou_gc_collect(2);
    }
}

static void garbage(size_t n)
{
    for (int kind = 0; kind < 2; kind++) {
        list *root = build(n, kind, false);
        for (size_t i = 0; i < n; i++)
            ou_setref(&slots(root->items[i])[0], ou_incref(root->items[(i + 1) % n]));
        ou_decref(root);
        double start = now();
        ou_ssize c = ou_gc_collect(2);
        printf("reclaim %zd cyclic %s: %.1f ns/object\n", c, kind ? "instances" : "lists",
               (now() - start) / (double)n);
    }
}

/* Every slot of a live set replaced twice in random order. */
static void aged(size_t n)
{
    list *root = build(n, false, true);
    for (size_t i = 0; i < n; i++) ou_setref(&slots(root->items[i])[1], NULL);
    for (size_t i = 0; i < n; i++) ou_setref(&slots(root->items[i])[0], NULL);
    ou_gc_collect(2);
    printf("fresh heap of %zu: %.1f ns/object\n", n, full_runs(n));
    for (size_t i = 0; i < 2 * n; i++) {
        list *l = list_new(4);
        l->items[2] = leaf_new(1);
        l->items[3] = leaf_new(2);
        ou_setref(&root->items[rnd() % n], &l->head);
    }
    ou_gc_collect(2);
    printf("aged heap of %zu: %.1f ns/object\n", n, full_runs(n));
    ou_decref(root);
}

static void young(size_t n)
{
    for (int garbage_kind = 0; garbage_kind < 2; garbage_kind++) {
        double t[2];
        for (int on = 0; on < 2; on++) {
            ou_gc_set_enabled(on);
            list *keep = list_new((ou_ssize)n);
            double start = now();
            for (size_t i = 0; i < n; i++) {
                list *l = list_new(2);
                if (!garbage_kind) {
                    keep->items[i] = &l->head;
                    continue;
                }
                l->items[0] = ou_incref(l);
                ou_decref(l);
            }
            t[on] = (now() - start) / (double)n;
            ou_gc_set_enabled(false);
            ou_decref(keep);
            ou_gc_collect(2);
        }
        printf("%s %zu lists: %.1f ns each without collector, %.1f with\n",
               garbage_kind ? "drop self-referring" : "keep", n, t[0], t[1]);
    }
}

static void alloc(void)
{
    enum { N = 1000000 };
    static ou_obj *p[N];
    ou_gc_set_enabled(false);
    double start = now();
    for (int i = 0; i < 20 * N; i++) {
        ou_obj *l = leaf_new(i);
        __asm__ volatile("" ::"r"(l) : "memory");
        ou_leaf_free(l);
    }
    printf("leaf pair %.2f", (now() - start) / 20 / N);
    start = now();
    for (int i = 0; i < 20 * N; i++) {
        inst *o = inst_new(cls);
        __asm__ volatile("" ::"r"(o) : "memory");
        ou_decref(o);
    }
    printf(", instance pair %.2f", (now() - start) / 20 / N);
    start = now();
    for (int i = 0; i < 10 * N; i++) {
        list *o = list_new(2);
        __asm__ volatile("" ::"r"(o) : "memory");
        ou_decref(o);
    }
    printf(", list pair %.2f", (now() - start) / 10 / N);
    start = now();
    for (int i = 0; i < N; i++) p[i] = &inst_new(cls)->head;
    printf(", bulk %.1f", (now() - start) / N);
    start = now();
    for (int i = 0; i < 5 * N; i++) {
        uint64_t j = rnd() % N;
        ou_decref(p[j]);
        p[j] = &inst_new(cls)->head;
    }
    printf(", random replacement %.1f ns\n", (now() - start) / 5 / N);
    for (int i = 0; i < N; i++) ou_decref(p[i]);
}

int main(int argc, char **argv)
{
    const char *what = argc > 1 ? argv[1] : "alloc";
    size_t n = argc > 2 ? strtoull(argv[2], NULL, 10) : 1000000;
    fake_init();
    cls = class_new("C", false);
    ou_gc_set_enabled(false);
    if (!strcmp(what, "live")) live(n);
    else if (!strcmp(what, "garbage")) garbage(n);
    else if (!strcmp(what, "young")) young(n);
    else if (!strcmp(what, "aged")) aged(n);
    else alloc();
    ou_decref(cls);
    return ou_heap_fini() != 0;
}
