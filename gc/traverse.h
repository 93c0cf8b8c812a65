/* gc/traverse.h - the collector's inner loop: the children of an object by layout, without a call.
 *
 * OU_EACH_CHILD(o, child, visit, arg, statements) runs the statements for every child, which may
 * be NULL, in 3.11's order (lists and tuples last to first).  Objects of CUSTOM layout call
 * `visit`, which must do the same as the statements.  A visitor function for each object instead
 * of statements cost 20 to 30 ns per object. */
#ifndef OU_GC_TRAVERSE_H
#define OU_GC_TRAVERSE_H

#include "gc/internal.h"

#define OU_EACH_CHILD(o_, child_, visit_, arg_, ...)                                               \
    do {                                                                                           \
        const ou_map *m_ = (o_)->map;                                                              \
        char *at_ = (char *)(o_) + m_->at;                                                         \
        if (m_->layout == OU_LAYOUT_SHAPE) {                                                       \
            ou_obj **p_ = (ou_obj **)(void *)at_, **e_ = p_ + m_->count;                           \
            for (; p_ < e_; p_++) {                                                                \
                ou_obj *child_ = *p_;                                                              \
                __VA_ARGS__                                                                        \
            }                                                                                      \
            ou_obj *child_ = (ou_obj *)m_->type;                                                   \
            __VA_ARGS__                                                                            \
        } else if (m_->layout <= OU_LAYOUT_CUSTOM) {                                               \
            if (m_->traverse) m_->traverse(o_, visit_, arg_);                                      \
        } else {                                                                                   \
            bool vector_ = m_->layout == OU_LAYOUT_VECTOR;                                         \
            ou_obj **p_ = vector_ ? *(ou_obj ***)(void *)at_ : (ou_obj **)(void *)at_;             \
            ou_obj **e_ = p_ + *(ou_ssize *)(void *)(vector_ ? at_ + 8 : at_ - 8);                 \
            while (e_ > p_) {                                                                      \
                ou_obj *child_ = *--e_;                                                            \
                __VA_ARGS__                                                                        \
            }                                                                                      \
        }                                                                                          \
    } while (0)

/* Prefetches what a later step of a long scan will touch: the header of entry i + far, and the item
 * array of entry i + near, whose header is there by then.  A stale entry's map must not be read. */
OU_INLINE void prefetch_ahead(const uint32_t *v, uint32_t code, size_t i, size_t n)
{
    enum { FAR = 64, NEAR = 32 };
    if (i + FAR >= n) return;
    __builtin_prefetch(block_object(v[i + FAR]));
    __builtin_prefetch(&ou_hp.tab[v[i + FAR] >> (GRANULE_SHIFT - 3)], 1);
    ou_obj *o = block_object(v[i + NEAR]);
    if (o->slot != OU_SLOT_WORD(code, i + NEAR)) return;
    const ou_map *m = o->map;
    if (m->layout == OU_LAYOUT_VECTOR || ((m->flags & OU_MF_DICT) && m->at))
        __builtin_prefetch(*(void **)(void *)((char *)o + m->at));
}

#endif
