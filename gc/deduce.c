/* gc/deduce.c - which members of a generation are unreachable (S8), by three passes over the
 * objects, and which survivors need no tracking (S9).
 *
 * The remaining reference count of a candidate is one byte of ou_hp.tab, found from the child's
 * address, so that the passes touch parents only: TAB_ZERO is none, TAB_REACHED and up are some,
 * TAB_ASIDE is "set aside as unreachable so far", TAB_DONE is a survivor already in place or no
 * candidate at all. Reading a child's header instead costs a cache miss per reference and four
 * times as much.
 *
 * Survivors are written straight to their final places: first those never set aside in their
 * order, then the rescued ones in the order of their rescue, which is CPython's permutation. */
#include "gc/traverse.h"

/* Prefetching helps long scans and hurts short ones. */
enum { PREFETCH_FROM = 1 << 16 };

struct scan {
    uintptr_t base, csize;
    uint8_t *tab;
    ou_vec *rescued;
    unsigned watch;                  /* OU_MF_*: survivors that may be untracked */
    ou_obj *parent;                  /* for messages */
};

static struct scan scan_begin(void)
{
    ou_hp.rescued.n = ou_hp.aside.n = ou_hp.untrackable.n = 0;
    return (struct scan){ .base = ou_heap.base, .csize = ou_heap.csize, .tab = ou_hp.tab,
                          .rescued = &ou_hp.rescued };
}

/* ---- pass 1: copy the counts ----------------------------------------------------------------- */
OU_INLINE void enter(uint8_t *tab, uint32_t number, uint32_t refs)
{
    uint8_t *t = &tab[number >> (GRANULE_SHIFT - 3)];
    if (ou_likely(refs <= TAB_MAX_REFS)) {
        *t = (uint8_t)(refs + 1);
    } else {
        *t = TAB_BIG;
        ou_big_add(number, refs);
    }
}

static size_t enter_all(struct scan *s, uint32_t code)
{
    ou_vec *x = &ou_heap.vec[code];
    size_t n = x->n, members = 0;
    uint32_t *v = x->v;
    uint8_t *tab = s->tab;
    bool far = n > PREFETCH_FROM;
    for (size_t i = 0; i < n; i++) {
        if (far && i + 16 < n) __builtin_prefetch(block_object(v[i + 16]));
        ou_obj *o = block_object(v[i]);
        if (!v[i] || o->slot != OU_SLOT_WORD(code, i)) {
            v[i] = 0;
            continue;
        }
        enter(tab, v[i], o->refs >> 2);
        members++;
    }
    return members;
}

/* ---- pass 2: subtract the references from within --------------------------------------------- */
static OU_COLD void big_subtract(const ou_obj *child)
{
    uint32_t *refs = ou_big_find(OU_BLOCK_NUMBER(child));
    if (refs) --*refs;
}

#ifdef OU_DEBUG
#define CHECK_COUNT(s_, left_, child_)                                                             \
    do {                                                                                           \
        if ((left_) == TAB_ZERO)                                                                   \
            ou_heap_fatal("more references than counted: from %p to %p",                           \
                          (void *)(s_)->parent, (void *)(child_));                                 \
    } while (0)
#else
#define CHECK_COUNT(s_, left_, child_) (void)0
#endif

/* child -> one reference less, if it is a candidate */
#define SUBTRACT(s_, base_, csize_, tab_, child_)                                                  \
    uintptr_t d_ = (uintptr_t)(child_) - (base_);                                                  \
    if (d_ < (csize_)) {                                                                           \
        uint8_t x_ = (tab_)[d_ >> GRANULE_SHIFT];                                                  \
        if (x_) {                                                                                  \
            CHECK_COUNT(s_, x_, child_);                                                           \
            if (ou_unlikely(x_ == TAB_BIG)) big_subtract(child_);                                  \
            else (tab_)[d_ >> GRANULE_SHIFT] = (uint8_t)(x_ - 1);                                  \
        }                                                                                          \
    }

static int subtract(ou_obj *child, void *arg)
{
    struct scan *s = arg;
    SUBTRACT(s, s->base, s->csize, s->tab, child)
    return 0;
}

static void subtract_all(struct scan *s, uint32_t code)
{
    const ou_vec *x = &ou_heap.vec[code];
    size_t n = x->n;
    const uint32_t *v = x->v;
    uintptr_t base = s->base, csize = s->csize;
    uint8_t *tab = s->tab;
    bool far = n > PREFETCH_FROM;
    for (size_t i = 0; i < n; i++) {
        if (far) prefetch_ahead(v, code, i, n);
        if (!v[i]) continue;
        ou_obj *o = block_object(v[i]);
#ifdef OU_DEBUG
        s->parent = o;
#endif
        OU_EACH_CHILD(o, c, subtract, s, SUBTRACT(s, base, csize, tab, c));
    }
}

/* ---- pass 3: spread reachability ------------------------------------------------------------- */
#define REACH(s_, base_, csize_, tab_, child_)                                                     \
    uintptr_t d_ = (uintptr_t)(child_) - (base_);                                                  \
    if (d_ < (csize_)) {                                                                           \
        uint8_t *t_ = &(tab_)[d_ >> GRANULE_SHIFT];                                                \
        if (*t_ == TAB_ZERO) {                                                                     \
            *t_ = TAB_REACHED;                                                                     \
        } else if (ou_unlikely(*t_ == TAB_ASIDE)) {                                                \
            *t_ = TAB_REACHED;                                                                     \
            (s_)->rescued->v[(s_)->rescued->n++] = (uint32_t)(d_ >> 3);                            \
        }                                                                                          \
    }

static int reach(ou_obj *child, void *arg)
{
    struct scan *s = arg;
    REACH(s, s->base, s->csize, s->tab, child)
    return 0;
}

/* Puts a survivor at entry `out` of the older generation and reaches its children. */
OU_INLINE void survive(struct scan *s, uint32_t number, uint32_t to, uint32_t *v, uint32_t out)
{
    ou_obj *o = block_object(number);
    uintptr_t base = s->base, csize = s->csize;
    uint8_t *tab = s->tab;
    tab[number >> (GRANULE_SHIFT - 3)] = TAB_DONE;
    v[out] = number;
    if (o->slot != OU_SLOT_WORD(to, out)) o->slot = OU_SLOT_WORD(to, out);
    if (ou_unlikely(o->map->flags & s->watch))
        ou_hp.untrackable.v[ou_hp.untrackable.n++] = number;
    OU_EACH_CHILD(o, c, reach, s, REACH(s, base, csize, tab, c));
}

static uint32_t move_segment(struct scan *s, uint32_t code, uint32_t to, uint32_t out)
{
    ou_vec *x = &ou_heap.vec[code];
    size_t n = x->n;
    const uint32_t *v = x->v;
    uint32_t *target = ou_heap.vec[to].v;
    bool far = n > PREFETCH_FROM;
    for (size_t i = 0; i < n; i++) {
        if (far) prefetch_ahead(v, code, i, n);
        uint32_t number = v[i];
        if (!number) continue;
        uint8_t *t = &s->tab[number >> (GRANULE_SHIFT - 3)];
        if (*t > TAB_ZERO) {
            survive(s, number, to, target, out++);
        } else {
            *t = TAB_ASIDE;
            ou_hp.aside.v[ou_hp.aside.n++] = number;
        }
    }
    if (code != to) x->n = x->holes = 0;
    return out;
}

void ou_deduce_filter(void)
{
    ou_vec *limbo = &ou_heap.vec[OU_CODE_LIMBO];
    uint32_t n = ou_hp.aside.n, out = 0;
    const uint32_t *v = ou_hp.aside.v;
    for (uint32_t i = 0; i < n; i++) {
        if (i + 16 < n) __builtin_prefetch(&ou_hp.tab[v[i + 16] >> (GRANULE_SHIFT - 3)]);
        if (ou_hp.tab[v[i] >> (GRANULE_SHIFT - 3)] == TAB_ASIDE) limbo->v[out++] = v[i];
    }
    limbo->n = out;
    limbo->holes = 0;
}

size_t ou_deduce_table(const uint32_t *codes, int n, uint32_t to)
{
    struct scan s = scan_begin();
    ou_vec *target = &ou_heap.vec[to];
    size_t members = 0;
    ou_big_reset();
    for (int k = 0; k < n; k++) members += enter_all(&s, codes[k]);
    for (int k = 0; k < n; k++) subtract_all(&s, codes[k]);
    ou_big_settle();
    bool own = codes[0] == to;
    s.watch = own ? OU_MF_TUPLE | OU_MF_DICT : OU_MF_TUPLE;
    if (!own) ou_vec_reserve(target, to, members);
    uint32_t start = own ? 0 : target->n, out = start;
    for (int k = 0; k < n; k++) out = move_segment(&s, codes[k], to, out);
    for (uint32_t i = 0; i < ou_hp.rescued.n; i++)
        survive(&s, ou_hp.rescued.v[i], to, target->v, out++);
    target->n = out;
    if (own) target->holes = 0;
    if (target->lim < out) target->lim = out;
    ou_deduce_filter();
    return out - start;
}

size_t ou_deduce_young(int generation)
{
    static const uint32_t codes[] = { OU_CODE_YOUNG + 1, OU_CODE_YOUNG };
    uint32_t to = OU_CODE_YOUNG + (uint32_t)generation + 1;
    return generation ? ou_deduce_table(codes, 2, to) : ou_deduce_table(codes + 1, 1, to);
}

size_t ou_deduce_limbo(uint32_t old_code)
{
    static const uint32_t code = OU_CODE_LIMBO;
    return ou_deduce_table(&code, 1, old_code);
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
