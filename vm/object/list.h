/* vm/object/list.h - list and tuple. */
#ifndef OU_OBJECT_LIST_H
#define OU_OBJECT_LIST_H

#include "vm/object/protocol.h"

typedef struct ou_list {
    ou_obj head;
    ou_obj **items; /* raw buffer; NULL when cap is 0 */
    ou_ssize len, cap;
} ou_list;

struct ou_tuple {
    ou_obj head;
    ou_ssize len;
    ou_obj *items[];
};

extern ou_type ou_list_type, ou_tuple_type;
extern ou_tuple *ou_empty_tuple;

OU_INLINE bool ou_list_check(const void *o)
{
    return OU_HAS_FLAG(o, OU_TF_LIST);
}
OU_INLINE bool ou_list_exact(const void *o)
{
    return OU_IS(o, ou_list_type);
}
OU_INLINE ou_ssize ou_list_len(const void *o)
{
    return ((const ou_list *)o)->len;
}
OU_INLINE bool ou_tuple_check(const void *o)
{
    return OU_HAS_FLAG(o, OU_TF_TUPLE);
}
OU_INLINE bool ou_tuple_exact(const void *o)
{
    return OU_IS(o, ou_tuple_type);
}
OU_INLINE ou_ssize ou_tuple_len(const void *o)
{
    return ((const ou_tuple *)o)->len;
}
OU_INLINE OU_BORROWED ou_obj *ou_list_at(const void *o, ou_ssize i)
{
    return ((const ou_list *)o)->items[i];
}

OU_INLINE OU_BORROWED ou_obj *ou_tuple_at(const void *o, ou_ssize i)
{
    return ((const ou_tuple *)o)->items[i];
}

OU_NEW ou_obj *ou_list_new(ou_ssize reserve); /* empty, with room; tracked */
OU_NEW ou_obj *ou_list_from_array(OU_STEALS ou_obj *const *v, ou_ssize n); /* steals the items */
OU_MUSTCHECK int ou_list_append(ou_obj *list, ou_obj *item);
OU_MUSTCHECK int ou_list_append_steal(ou_obj *list, OU_STEALS ou_obj *item);
OU_MUSTCHECK int ou_list_insert(ou_obj *list, ou_ssize at, ou_obj *item);
OU_MUSTCHECK int ou_list_extend(ou_obj *list, ou_obj *iterable);
OU_MUSTCHECK int ou_list_sort(ou_obj *list, ou_obj *key, bool reverse);
OU_MUSTCHECK int ou_list_reverse(ou_obj *list);
OU_NEW ou_obj *ou_list_slice(ou_obj *list, ou_ssize lo, ou_ssize hi);
OU_MUSTCHECK int ou_list_set_slice(ou_obj *list, ou_ssize lo, ou_ssize hi, ou_obj *iterable);
OU_NEW ou_obj *ou_list_to_tuple(ou_obj *list);

OU_NEW ou_obj *ou_tuple_new(ou_ssize n); /* items NULL, untracked: fill, then ou_gc_track (n > 0) */
OU_NEW ou_obj *ou_tuple_from_array(
    ou_obj *const *v, ou_ssize n); /* borrows the items (takes its own references); tracked */
OU_NEW ou_obj *ou_tuple_from_stolen(OU_STEALS ou_obj *const *v, ou_ssize n);
OU_NEW ou_obj *ou_tuple1(
    OU_STEALS ou_obj *a); /* NULL arguments: error already pending, gives NULL */
OU_NEW ou_obj *ou_tuple2(OU_STEALS ou_obj *a, OU_STEALS ou_obj *b);
OU_NEW ou_obj *ou_tuple3(OU_STEALS ou_obj *a, OU_STEALS ou_obj *b, OU_STEALS ou_obj *c);
OU_NEW ou_obj *ou_tuple_slice(ou_obj *t, ou_ssize lo, ou_ssize hi);

/* Slices and index arithmetic (slice.c). */
typedef struct ou_slice {
    ou_obj head;
    ou_obj *start, *stop, *step;
} ou_slice;
extern ou_type ou_slice_type;
OU_NEW ou_obj *ou_slice_new(ou_obj *start, ou_obj *stop, ou_obj *step); /* NULL: None */
/* Resolves against a length as slice.indices; *n = number of items. 0 / -1. */
OU_MUSTCHECK int ou_slice_resolve(ou_obj *slice, ou_ssize length, ou_ssize *start, ou_ssize *stop,
                                  ou_ssize *step, ou_ssize *n);
/* slice.indices() for an exact int length of any size; out gets three new ints. */
OU_MUSTCHECK int ou_slice_long_indices(ou_obj *slice, ou_obj *length, ou_obj **out);
/* Index from a key: negative counted from the end. 0 / -1 with TypeError "<what> indices must be
 * integers or slices, not T". */
OU_MUSTCHECK int ou_seq_index(ou_obj *key, ou_ssize length, const char *what, ou_ssize *out);

/* The two halves of ou_slice_resolve: unpacking may run __index__ methods, so a mutable sequence
 * reads its length between them.  Missing ends come out as +-OU_SSIZE_MAX; ou_slice_adjust clips to
 * the length and returns the number of items. */
#define OU_SSIZE_MAX INTPTR_MAX
OU_MUSTCHECK int ou_slice_unpack(ou_obj *slice, ou_ssize *start, ou_ssize *stop, ou_ssize *step);
ou_ssize ou_slice_adjust(ou_ssize length, ou_ssize *start, ou_ssize *stop, ou_ssize step);
/* Clamped value of an optional bound argument as str.find and list.index take it; NULL leaves *out
 * alone. allow_none: None leaves *out alone too.  TypeError "slice indices must be integers or ..."
 */
OU_MUSTCHECK int ou_slice_bound(ou_obj *o, bool allow_none, ou_ssize *out);
/* A count argument: OverflowError "Python int too large to convert to C ssize_t". */
OU_MUSTCHECK int ou_arg_ssize(ou_obj *o, ou_ssize *out);
/* The same for the position in an iterator's __setstate__: only an int will do. */
OU_MUSTCHECK int ou_arg_position(ou_obj *o, ou_ssize *out);

typedef struct ou_range {
    ou_obj head;
    ou_obj *start, *stop, *step, *length;
} ou_range; /* exact ints */
typedef struct ou_range_iter {
    ou_obj head;
    int64_t cur, step;
    uint64_t left, len;
} ou_range_iter; /* cur: next value; len: left at first */
typedef struct ou_list_iter {
    ou_obj head;
    ou_list *list;
    ou_ssize i;
} ou_list_iter; /* list NULL: exhausted */
typedef struct ou_tuple_iter {
    ou_obj head;
    ou_tuple *tuple;
    ou_ssize i;
} ou_tuple_iter;
extern ou_type ou_range_type, ou_range_iter_type, ou_list_iter_type, ou_tuple_iter_type,
    ou_list_reviter_type;
extern ou_type ou_long_range_iter_type;
OU_NEW ou_obj *ou_list_iter_new(ou_obj *list);
OU_NEW ou_obj *ou_tuple_iter_new(ou_obj *tuple);
OU_NEW ou_obj *ou_range_iter_new(int64_t start, uint64_t n); /* start, start + 1, ...: n of them */
OU_NEW ou_obj *ou_range_new(ou_obj *start, ou_obj *stop, ou_obj *step); /* exact ints, step not 0 */

/* Used between the files of list: room for `want` items; del/assign of list[key]; every item out,
 * last first. */
OU_MUSTCHECK int ou_list_reserve(ou_list *l, ou_ssize want);
OU_NEW ou_obj *ou_list_subscript(ou_obj *self, ou_obj *key);
OU_MUSTCHECK int ou_list_ass_subscript(ou_obj *self, ou_obj *key, ou_obj *value);
OU_MUSTCHECK int ou_list_splice(ou_list *l, ou_ssize lo, ou_ssize hi, ou_obj *value);
void ou_list_clear(ou_obj *list);

#endif
