/* gc/replay.c - debug build: S8 once more, the plain way.  Before a run over a small heap the
 * candidates are written down and CPython's list operations replayed on the copy; afterwards the
 * survivors and the dead must be the same, in the same order, and every candidate one of them. */
#include "gc/internal.h"

#ifdef OU_DEBUG
#include <stdlib.h>

enum { LARGEST = 10000 };

struct member { ou_obj *o; ou_ssize refs; bool aside; };

static struct {
    struct member *members; /* in the order of the scan */
    uint32_t *sorted;       /* their indices by address */
    uint32_t *queue;        /* indices: all, then those appended again */
    uint32_t *survivors;    /* indices */
    uint32_t n, tail, nsurvivors;
} replay;

static int by_address(const void *a, const void *b)
{
    const ou_obj *x = replay.members[*(const uint32_t *)a].o;
    const ou_obj *y = replay.members[*(const uint32_t *)b].o;
    return x < y ? -1 : x > y;
}

static struct member *find(const ou_obj *o)
{
    uint32_t low = 0, high = replay.n;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        struct member *m = &replay.members[replay.sorted[middle]];
        if (m->o == o) return m;
        if (m->o < o) low = middle + 1;
        else high = middle;
    }
    return NULL;
}

static int subtract(ou_obj *child, void *arg)
{
    struct member *m = find(child);
    if (m && --m->refs < 0)
        ou_heap_fatal("more references than counted: from %p to %p", arg, (void *)child);
    return 0;
}

static int reach(ou_obj *child, void *arg)
{
    struct member *m = find(child);
    (void)arg;
    if (!m) return 0;
    if (m->aside) replay.queue[replay.tail++] = (uint32_t)(m - replay.members);
    m->aside = false;
    if (m->refs == 0) m->refs = 1;
    return 0;
}

static void add_candidates(uint32_t code)
{
    const ou_vec *x = &ou_heap.vec[code];
    for (uint32_t i = 0; i < x->n; i++) {
        ou_obj *o = block_object(x->v[i]);
        if (!x->v[i] || o->slot != OU_SLOT_WORD(code, i)) continue;
        replay.members[replay.n] = (struct member){ o, OU_REFCOUNT(o), false };
        replay.sorted[replay.n] = replay.queue[replay.n] = replay.n;
        replay.n++;
    }
}

static bool make_room(size_t n)
{
    replay.members = calloc(n + 1, sizeof *replay.members);
    replay.sorted = calloc(4 * n + 1, sizeof *replay.sorted);
    if (!replay.members || !replay.sorted) return false;
    replay.queue = replay.sorted + n;
    replay.survivors = replay.queue + 2 * n;
    return true;
}

static void make_none(void)
{
    free(replay.members);
    free(replay.sorted);
    replay.members = NULL;
    replay.sorted = NULL;
}

void ou_replay_begin(int generation)
{
    if (ou_vec_total_entries() > LARGEST || !make_room(ou_vec_total_entries())) {
        make_none();
        return;
    }
    replay.n = replay.nsurvivors = 0;
    if (generation) add_candidates(OU_CODE_YOUNG + (uint32_t)generation);
    add_candidates(OU_CODE_YOUNG);
    if (generation == 2) add_candidates(OU_CODE_YOUNG + 1);
    replay.tail = replay.n;
    qsort(replay.sorted, replay.n, sizeof *replay.sorted, by_address);
    for (uint32_t i = 0; i < replay.n; i++)
        (void)ou_gc_traverse(replay.members[i].o, subtract, replay.members[i].o);
    for (uint32_t k = 0; k < replay.tail; k++) {
        struct member *m = &replay.members[replay.queue[k]];
        m->aside = m->refs == 0;
        if (m->aside) continue;
        replay.survivors[replay.nsurvivors++] = replay.queue[k];
        (void)ou_gc_traverse(m->o, reach, NULL);
    }
}

static void compare(const uint32_t *v, uint32_t i, const struct member *m, const char *what)
{
    if (v[i] != OU_BLOCK_NUMBER(m->o))
        ou_heap_fatal("%s %u is %p, not %p", what, i, (void *)block_object(v[i]), (void *)m->o);
}

void ou_replay_compare(int generation)
{
    const ou_vec *limbo = &ou_heap.vec[OU_CODE_LIMBO];
    const ou_vec *old = &ou_heap.vec[generation < 2 ? generation + 2 : OU_CODE_OLD];
    uint32_t dead = 0;
    if (!replay.members) return;
    if (replay.nsurvivors + limbo->n != replay.n || replay.nsurvivors > old->n)
        ou_heap_fatal("%u candidates, %u survivors, %u dead", replay.n, old->n, limbo->n);
    for (uint32_t i = 0; i < replay.nsurvivors; i++)
        compare(old->v + (old->n - replay.nsurvivors), i, &replay.members[replay.survivors[i]],
                "survivor");
    for (uint32_t i = 0; i < replay.n; i++) {
        const struct member *m = &replay.members[i];
        uint8_t byte = ou_hp.tab[OU_BLOCK_NUMBER(m->o) >> (GRANULE_SHIFT - 3)];
        if (byte != (m->aside ? TAB_ASIDE : TAB_DONE) || m->o->refs < OU_REF)
            ou_heap_fatal("candidate %p is left with %d", (void *)m->o, byte);
        if (m->aside) compare(limbo->v, dead++, m, "dead object");
    }
    make_none();
}
#else
void ou_replay_begin(int generation) { (void)generation; }
void ou_replay_compare(int generation) { (void)generation; }
#endif
