/* stdlib/itertools.h - what the files of itertools share.
 *
 * Every iterator struct begins with its object fields; one traverse and one dealloc for each number
 * of them serves all. */
#ifndef OU_STDLIB_ITERTOOLS_H
#define OU_STDLIB_ITERTOOLS_H

#include "vm/runtime/module.h"

extern ou_type ou_it_product_type, ou_it_permutations_type, ou_it_combinations_type, ou_it_cwr_type;
extern ou_type ou_it_groupby_type, ou_it_grouper_type, ou_it_tee_type, ou_it_teedata_type;
extern ou_type ou_it_chain_type, ou_it_islice_type, ou_it_accumulate_type, ou_it_zip_longest_type,
    ou_it_pairwise_type;

OU_NEW ou_obj *ou_it_tee(ou_obj *const *v);

/* Traverse, clear and release the first 1..5 object fields of an iterator. */
#define OU_IT_LIFE(n)                                                                              \
    int ou_it_traverse##n(ou_obj *o, ou_visit *visit, void *arg);                                  \
    void ou_it_clear##n(ou_obj *o);                                                                \
    void ou_it_dealloc##n(ou_obj *o)
OU_IT_LIFE(1);
OU_IT_LIFE(2);
OU_IT_LIFE(3);
OU_IT_LIFE(4);
OU_IT_LIFE(5);

/* A new zeroed instance of cls; the caller sets the fields and tracks it. */
#define OU_IT_NEW(T, cls) ((T *)(void *)ou_alloc_instance(cls, 0))

#define OU_IT_HEAD(id, name_, nobj, T)                                                             \
    .head = OU_TYPE_HEAD,                                                                          \
    .map = { .traverse = ou_it_traverse##nobj, .clear = ou_it_clear##nobj,                         \
             .dealloc = ou_it_dealloc##nobj, .type = &id, .layout = OU_LAYOUT_CUSTOM,              \
             .flags = OU_MF_GC },                                                                  \
    .name = "itertools." name_, .size = sizeof(T), .flags = OU_TF_SUBCLASSABLE, .iter = ou_self_iter

/* Exactly `want` positional arguments, keywords only for classes with an __init__ of their own. */
OU_MUSTCHECK int ou_it_args(ou_type *cls, const ou_type *own, size_t n, size_t want,
                            ou_tuple *kwnames);
OU_NEW ou_obj *ou_it_step(ou_obj *it);         /* next item; StopIteration removed */
OU_BORROWED ou_obj *ou_it_none(ou_obj *o);     /* o, or None for NULL */
/* Unpacks a pickling state of min..max items into out (borrowed, NULL if absent). */
OU_MUSTCHECK int ou_it_state(ou_obj *state, ou_ssize min, ou_ssize max, ou_obj **out);

#endif
