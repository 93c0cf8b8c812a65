/* gc/deduce.c - which candidates are unreachable (S8), by three passes over the objects, and which
 * survivors need no tracking (S9).  Large sets go to logged.c.
 *
 * What is left of a candidate's reference count takes the place of its position in the slot word,
 * from the first reference found on: COUNTED + n.  A young object's children were referred to a
 * moment ago, so their headers are in the cache; most young objects refer to no other candidate and
 * are passed over once.  Parents of candidates are noted for the pass that spreads reachability.
 *
 * Survivors are written straight to their final places: first those never set aside in their
 * order, then the rescued ones in the order of their rescue, which is CPython's permutation. */
#include "gc/traverse.h"

/* Candidates beyond this many do not fit the cache: one touch each is better. */
enum { FEW = 1 << 14 };
/* A count beyond this stays out of the slot word; the object counts as reachable. */
enum { COUNT_MAX = 1 << 28 };
#define COUNTED OU_SLOT_WORD(OU_CODE_COUNTED, 0)
#define ASIDE   UINT32_MAX

struct scan {
    uintptr_t base, csize;
    uint32_t first, span;            /* candidates have slot codes first to first + span */
    bool parent;                     /* an object's visitor has met a candidate */
    unsigned watch;                  /* OU_MF_*: survivors that may be untracked */
    const ou_obj *visited;           /* for messages */
    const uint32_t *next;            /* parent to come in the last pass; 0: none */
};

/* With the base in a register: stores to slot words might change ou_heap, for all C knows. */
OU_INLINE ou_obj *object_at(uintptr_t base, uint32_t number)
{
    return (ou_obj *)(base + ((uintptr_t)number << 3));
}

/* ---- pass 1: stale entries go ---------------------------------------------------------------- */
/* Slot words are left alone: nobody looks at them until the survivors are placed. */
static size_t squeeze(uint32_t code)
{
    ou_vec *x = &ou_heap.vec[code];
    uint32_t out = 0, *v = x->v;
    if (!x->holes) return x->n;
    for (uint32_t i = 0; i < x->n; i++) {
        uint32_t number = v[i];
        bool valid = number && block_object(number)->slot == OU_SLOT_WORD(code, i);
        v[out] = number;
        out += valid;
    }
    x->n = out;
    x->holes = 0;
    return out;
}

/* ---- pass 2: subtract the references from within --------------------------------------------- */
#ifdef OU_DEBUG
#define CHECK_COUNT(s_, word_, child_)                                                             \
    do {                                                                                           \
        if ((word_) == COUNTED)                                                                    \
            ou_heap_fatal("more references than counted: from %p to %p",                           \
                          (const void *)(s_)->visited, (void *)(child_));                          \
    } while (0)
#else
#define CHECK_COUNT(s_, word_, child_) (void)0
#endif

/* child -> one reference less, if it is a candidate; then `parent_` becomes true. */
#define SUBTRACT(s_, base_, csize_, first_, span_, child_, parent_)                                \
    if ((uintptr_t)(child_) - (base_) < (csize_)) {                                                \
        uint32_t w_ = (child_)->slot;                                                              \
        if (w_ >= COUNTED) {                                                                       \
            CHECK_COUNT(s_, w_, child_);                                                           \
            (child_)->slot = w_ - 1;                                                               \
            (parent_) = true;                                                                      \
        } else if ((w_ >> OU_SLOT_SHIFT) - (first_) <= (span_)) {                                  \
            uint32_t refs_ = (child_)->refs >> 2;                                                  \
            if (ou_likely(refs_ < COUNT_MAX)) (child_)->slot = COUNTED + refs_ - 1;                \
            (parent_) = true;                                                                      \
        }                                                                                          \
    }

static int subtract(ou_obj *child, void *arg)
{
    struct scan *s = arg;
    SUBTRACT(s, s->base, s->csize, s->first, s->span, child, s->parent)
    return 0;
}

/* The result are the flags of all maps seen. */
static unsigned subtract_all(struct scan *s, uint32_t code)
{
    const ou_vec *x = &ou_heap.vec[code];
    const uint32_t *v = x->v, *end = v + x->n;
    uintptr_t base = s->base, csize = s->csize;
    uint32_t first = s->first, span = s->span;
    unsigned seen = 0;
    for (; v < end; v++) {
        ou_obj *o = object_at(base, *v);
        bool parent = false;
        seen |= o->map->flags;
#ifdef OU_DEBUG
        s->visited = o;
#endif
        OU_EACH_CHILD(o, c, subtract, s, SUBTRACT(s, base, csize, first, span, c, parent));
        if (!parent && !s->parent) continue;
        s->parent = false;
        ou_hp.parents.v[ou_hp.parents.n++] = *v;
    }
    return seen;
}

/* ---- pass 3: spread reachability ------------------------------------------------------------- */
#define REACH(base_, csize_, child_)                                                               \
    if ((uintptr_t)(child_) - (base_) < (csize_)) {                                                \
        uint32_t w_ = (child_)->slot;                                                              \
        if (w_ == COUNTED) {                                                                       \
            (child_)->slot = COUNTED + 1;                                                          \
        } else if (ou_unlikely(w_ == ASIDE)) {                                                     \
            (child_)->slot = COUNTED + 1;                                                          \
            ou_hp.rescued.v[ou_hp.rescued.n++] = OU_BLOCK_NUMBER(child_);                          \
        }                                                                                          \
    }

static int reach(ou_obj *child, void *arg)
{
    struct scan *s = arg;
    REACH(s->base, s->csize, child)
    return 0;
}

static void reach_children(struct scan *s, ou_obj *o)
{
    uintptr_t base = s->base, csize = s->csize;
    OU_EACH_CHILD(o, c, reach, s, REACH(base, csize, c));
}

OU_INLINE void watch_survivor(struct scan *s, const ou_obj *o, uint32_t number)
{
    if (o->map->flags & s->watch) ou_hp.untrackable.v[ou_hp.untrackable.n++] = number;
}

/* Most sets of young objects are of this kind: no candidate is referred to by another, so all
 * survive, in their order. */
static uint32_t move_all(struct scan *s, uint32_t code, uint32_t to, uint32_t out)
{
    ou_vec *x = &ou_heap.vec[code];
    const uint32_t *v = x->v, *end = v + x->n;
    uint32_t *w = ou_heap.vec[to].v + out, word = OU_SLOT_WORD(to, out);
    uintptr_t base = s->base;
    unsigned watch = s->watch;
    for (; v < end; v++) {
        ou_obj *o = object_at(base, *v);
        *w++ = *v;
        o->slot = word++;
        if (ou_unlikely(watch != 0)) watch_survivor(s, o, *v);
    }
    if (code != to) x->n = 0;
    return OU_SLOT_INDEX(word);
}

static uint32_t move_segment(struct scan *s, uint32_t code, uint32_t to, uint32_t out)
{
    ou_vec *x = &ou_heap.vec[code];
    const uint32_t *v = x->v, *end = v + x->n, *next = s->next;
    uint32_t *w = ou_heap.vec[to].v + out, word = OU_SLOT_WORD(to, out);
    uintptr_t base = s->base;
    unsigned watch = s->watch;
    for (; v < end; v++) {
        uint32_t number = *v;
        ou_obj *o = object_at(base, number);
        bool parent = number == *next;
        next += parent;
        if (o->slot == COUNTED) {
            o->slot = ASIDE;
            ou_hp.aside.v[ou_hp.aside.n++] = number;
            continue;
        }
        *w++ = number;
        o->slot = word++;
        if (ou_unlikely(watch != 0)) watch_survivor(s, o, number);
        if (parent) reach_children(s, o);
    }
    s->next = next;
    if (code != to) x->n = 0;
    return OU_SLOT_INDEX(word);
}

static uint32_t move_rescued(struct scan *s, uint32_t to, uint32_t out)
{
    uint32_t *v = ou_heap.vec[to].v;
    for (uint32_t i = 0; i < ou_hp.rescued.n; i++, out++) {
        uint32_t number = ou_hp.rescued.v[i];
        ou_obj *o = object_at(s->base, number);
        v[out] = number;
        o->slot = OU_SLOT_WORD(to, out);
        watch_survivor(s, o, number);
        reach_children(s, o);
    }
    return out;
}

/* The dead, in order, with their new slot words. */
static void note_dead(void)
{
    ou_vec *limbo = &ou_heap.vec[OU_CODE_LIMBO];
    uint32_t out = 0;
    for (uint32_t i = 0; i < ou_hp.aside.n; i++) {
        uint32_t number = ou_hp.aside.v[i];
        if (block_object(number)->slot != ASIDE) continue;
        block_object(number)->slot = OU_SLOT_WORD(OU_CODE_LIMBO, out);
        ou_hp.tab[number >> (GRANULE_SHIFT - 3)] = TAB_ASIDE;
        limbo->v[out++] = number;
    }
    limbo->n = out;
    limbo->holes = 0;
}

static size_t deduce_few(const uint32_t *codes, int n, uint32_t to)
{
    struct scan s = { .base = ou_heap.base, .csize = ou_heap.csize, .first = codes[0] };
    ou_vec *target = &ou_heap.vec[to];
    size_t members = 0;
    unsigned seen = 0;
    bool own = codes[0] == to;
    ou_hp.parents.n = ou_hp.rescued.n = ou_hp.aside.n = ou_hp.untrackable.n = 0;
    if (n > 1) {
        s.first = OU_CODE_YOUNG;
        s.span = (uint32_t)n - 1;
    }
    for (int k = 0; k < n; k++) members += squeeze(codes[k]);
    for (int k = 0; k < n; k++) seen |= subtract_all(&s, codes[k]);
    ou_hp.parents.v[ou_hp.parents.n] = 0;
    s.next = ou_hp.parents.v;
    s.watch = seen & (own ? OU_MF_TUPLE | OU_MF_DICT : OU_MF_TUPLE);
    ou_vec_reserve(target, to, own ? 0 : members);
    uint32_t start = own ? 0 : target->n, out = start;
    for (int k = 0; k < n; k++)
        out = (ou_hp.parents.n ? move_segment : move_all)(&s, codes[k], to, out);
    out = move_rescued(&s, to, out);
    target->n = out;
    if (target->lim < out) target->lim = out;
    note_dead();
    return out - start;
}

size_t ou_deduce(int generation)
{
    static const uint32_t order[OU_GC_GENERATIONS][OU_GC_GENERATIONS] = {
        { OU_CODE_YOUNG },
        { OU_CODE_YOUNG + 1, OU_CODE_YOUNG },
        { OU_CODE_OLD, OU_CODE_YOUNG, OU_CODE_YOUNG + 1 },
    };
    const uint32_t *codes = order[generation];
    uint32_t to = generation < 2 ? codes[0] + 1 : OU_CODE_OLD;
    size_t candidates = 0, survivors;
    for (int k = 0; k <= generation; k++) candidates += ou_heap.vec[codes[k]].n;
    if (candidates > FEW && ou_deduce_logged(codes, generation + 1, to, &survivors))
        return survivors;
    return deduce_few(codes, generation + 1, to);
}

size_t ou_deduce_limbo(uint32_t old_code)
{
    static const uint32_t code = OU_CODE_LIMBO;
    return deduce_few(&code, 1, old_code);
}

/* ---- untracking ------------------------------------------------------------------------------ */
static int blocks_untracking(ou_obj *child, void *arg)
{
    (void)arg;
    return ou_gc_may_be_tracked(child);
}

/* A tuple still under construction keeps its NULL items and stays. */
static bool tuple_is_plain(ou_obj *o)
{
    char *at = (char *)o + o->map->at;
    ou_obj **items = (ou_obj **)(void *)at;
    for (ou_ssize n = *(ou_ssize *)(void *)(at - 8); n-- > 0;) {
        if (!items[n] || ou_gc_may_be_tracked(items[n])) return false;
    }
    return true;
}

size_t ou_untrack_survivors(bool dicts)
{
    size_t untracked = 0;
    for (uint32_t i = 0; i < ou_hp.untrackable.n; i++) {
        ou_obj *o = block_object(ou_hp.untrackable.v[i]);
        if (!(o->map->flags & (dicts ? OU_MF_DICT : OU_MF_TUPLE))) continue;
        bool plain = dicts ? !ou_gc_traverse(o, blocks_untracking, NULL) : tuple_is_plain(o);
        if (!plain) continue;
        ou_gc_untrack(o);
        untracked++;
    }
    return untracked;
}
