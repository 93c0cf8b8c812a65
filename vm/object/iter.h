/* vm/object/iter.h - iterators that belong to no container of their own, and what iterators share.
 */
#ifndef OU_OBJECT_ITER_H
#define OU_OBJECT_ITER_H

#include "vm/object/list.h"

extern ou_type ou_seq_iter_type, ou_callable_iter_type, ou_reversed_type;
extern ou_type ou_enumerate_type, ou_zip_type, ou_map_type, ou_filter_type;

/* Iterator over an object with __getitem__ only: o[0], o[1], ... until IndexError or StopIteration.
 */
OU_NEW ou_obj *ou_seq_iter_new(ou_obj *seq);
/* iter(callable, sentinel). */
OU_NEW ou_obj *ou_callable_iter_new(ou_obj *callable, ou_obj *sentinel);

/* Results of __reduce__: (builtins.<name>, (seq,), index), or without the index. */
OU_NEW ou_obj *ou_iter_reduce(const char *builtin, ou_obj *seq, ou_ssize index);
OU_NEW ou_obj *ou_iter_reduce_done(const char *builtin, OU_STEALS ou_obj *empty);

/* Next item straight from the type's slot; NULL with or without an error, a pending StopIteration
 * removed. */
OU_INLINE OU_NEW ou_obj *ou_iter_step(ou_obj *it, ou_unaryfn *next)
{
    ou_obj *item = ou_unlikely(ou_poll_signals() < 0) ? NULL : next(it);
    if (ou_unlikely(!item) && ou_pending) (void)ou_err_take_if(&ou_exc_StopIteration);
    return item;
}

/* A pair for an iterator to return: *cache again if nobody else holds it (its old items are
 * released), else a new one. Both items are stolen. */
OU_NEW ou_obj *ou_iter_pair(ou_obj **cache, OU_STEALS ou_obj *a, OU_STEALS ou_obj *b);

/* ou_iter_pair for a caller that takes the items out at once: only *cache keeps the pair.  -1: no
 * memory; the items are kept. */
OU_MUSTCHECK int ou_iter_keep(ou_obj **cache, ou_obj *a, ou_obj *b);
/* The next slots of enumerate, of zip over two iterables and of the iterator of dict.items() for
 * loops that unpack the pair: two new references, false as the slot's NULL. */
typedef bool ou_pairfn(ou_obj *it, ou_obj **a, ou_obj **b);
ou_pairfn ou_enumerate_two, ou_zip_two, ou_items_two;
bool ou_zip_of_two(const ou_obj *zip);

/* Defined by the import machinery of vm/runtime. */
OU_NEW ou_obj *ou_import_from(const char *module, const char *attr);

#endif
