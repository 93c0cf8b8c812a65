/* vm/object/dict.h - dict (compact, ordered), set and frozenset. */
#ifndef OU_OBJECT_DICT_H
#define OU_OBJECT_DICT_H

#include "vm/object/protocol.h"

/* Exact str; exact int from 0 to 2**60, which is its own hash; anything. */
enum { OU_KEYS_STR, OU_KEYS_INT, OU_KEYS_ANY };

typedef struct ou_dict_entry {
    ou_obj *key; /* NULL: deleted */
    ou_obj *value;
    ou_hash hash;
} ou_dict_entry;

struct ou_dict {
    ou_obj head;
    uint32_t used;   /* live items */
    uint32_t filled; /* entries in use, deleted ones included */
    uint32_t
        version;  /* 0, or unique to this set of keys at these positions: dropped to 0 when a key is
                   * added, removed or moved, kept when a value is replaced (inline caches) */
    uint8_t log2; /* index table has 1 << log2 places; 0: no tables */
    uint8_t width;          /* bytes per index: 1, 2, 4 */
    uint8_t keys;           /* what all of them are: OU_KEYS_* */
    uint8_t lack;           /* entries less than the index table would allow: small blocks */
    ou_dict_entry *entries; /* entries in insertion order; the index table lies before them in the
                             * block: place i is the i-th index counted backwards from here */
};

/* key NULL: unused (hash 0) or deleted (hash -1) */
typedef struct ou_set_entry {
    ou_obj *key;
    ou_hash hash;
} ou_set_entry;
typedef struct ou_set {
    ou_obj head;
    ou_ssize used, fill; /* live; live and deleted */
    ou_ssize mask;       /* table size - 1 */
    ou_set_entry *table;
    ou_hash hash;    /* frozenset only; -1: not computed */
    ou_ssize finger; /* where pop() goes on searching */
    ou_set_entry small[8];
} ou_set;

typedef struct ou_dict_iter {
    ou_obj head;
    ou_dict *dict; /* NULL: exhausted */
    uint32_t used; /* size at the start; UINT32_MAX once a change was reported */
    int64_t pos;   /* next entry to look at */
    int64_t left;  /* items still to come */
    ou_obj *pair;  /* items only: tuple to use again */
} ou_dict_iter;

typedef struct ou_dict_view {
    ou_obj head;
    ou_dict *dict;
} ou_dict_view;

extern ou_type ou_dict_type, ou_set_type, ou_frozenset_type, ou_set_iter_type;
extern ou_type ou_dict_keyiter_type, ou_dict_valueiter_type, ou_dict_itemiter_type;
extern ou_type ou_dict_revkeyiter_type, ou_dict_revvalueiter_type, ou_dict_revitemiter_type;
extern ou_type ou_dict_keys_type, ou_dict_values_type, ou_dict_items_type, ou_mappingproxy_type;

OU_INLINE bool ou_dict_check(const void *o)
{
    return OU_HAS_FLAG(o, OU_TF_DICT);
}
OU_INLINE bool ou_dict_exact(const void *o)
{
    return OU_IS(o, ou_dict_type);
}
OU_INLINE ou_ssize ou_dict_len(const void *d)
{
    return ((const ou_dict *)d)->used;
}

OU_NEW ou_obj *ou_dict_new(void);
OU_NEW ou_obj *ou_dict_new_sized(ou_ssize n);
/* Lookup: borrowed value; NULL without error = missing, NULL with a pending error = failed. */
OU_BORROWED ou_obj *ou_dict_get(const void *d, ou_obj *key);
OU_BORROWED ou_obj *ou_dict_get_hash(const void *d, ou_obj *key, ou_hash hash);
OU_BORROWED ou_obj *ou_dict_get_str(const void *d,
                                    ou_str *key); /* exact str key in any dict; as ou_dict_get */
OU_MUSTCHECK int ou_dict_set(void *d, ou_obj *key, ou_obj *value);
OU_MUSTCHECK int ou_dict_set_hash(void *d, ou_obj *key, ou_hash hash, ou_obj *value);
OU_MUSTCHECK int ou_dict_set_str(void *d, ou_str *key, ou_obj *value);
OU_MUSTCHECK int ou_dict_del(void *d, ou_obj *key); /* KeyError */
/* Removes and returns the value; NULL without an error if missing. */
OU_NEW ou_obj *ou_dict_pop(void *d, ou_obj *key);
OU_NEW ou_obj *ou_dict_setdefault(void *d, ou_obj *key, ou_obj *dflt);
void ou_dict_clear(void *d);
OU_NEW ou_obj *ou_dict_copy(const void *d);
/* dict.update(other): mapping with keys() or iterable of pairs. */
OU_MUSTCHECK int ou_dict_update(void *d, ou_obj *other);
/* override: 0 keep present keys, 1 replace, 2 KeyError on duplicates (**kwargs merging). Mapping
 * only. */
OU_MUSTCHECK int ou_dict_merge(void *d, ou_obj *other, int override);
/* Walks live items: *pos starts at 0; key and value borrowed.  The dict must not change meanwhile.
 */
bool ou_dict_walk(const void *d, ou_ssize *pos, ou_obj **key, ou_obj **value);
/* Key-set version for inline caches (assigned on demand, 0 if none is left), and the position of a
 * str key (-1: absent). */
uint32_t ou_dict_version(void *d);
ou_ssize ou_dict_find_str(const void *d, ou_str *key);
OU_NEW ou_obj *ou_dict_keys(ou_obj *d); /* new lists */
OU_NEW ou_obj *ou_dict_values(ou_obj *d);
OU_NEW ou_obj *ou_dict_items(ou_obj *d);
OU_NEW ou_obj *ou_mappingproxy_new(ou_obj *mapping);

/* The keys() methods' results: views; and iterators, of the types above. */
OU_NEW ou_obj *ou_dict_view_new(const ou_type *view, ou_obj *d);
OU_NEW ou_obj *ou_dict_iter_new(const ou_type *iter, ou_obj *d);
OU_NEW ou_obj *ou_dict_iter_keys(ou_obj *d); /* the iter slot of dict */
extern ou_fndef ou_dict_methods[];           /* dictmethods.c */
/* What dict(), update() and |= do with one argument: mapping or iterable of pairs; `fname` is for
 * messages. */
OU_MUSTCHECK int ou_dict_update_common(ou_obj *d, ou_obj *const *args, size_t n, ou_tuple *kwnames,
                                       const char *fname);
/* Room for `extra` more items without another resize. */
OU_MUSTCHECK int ou_dict_reserve(void *d, ou_ssize extra);
/* For ou_gc_hooks.bulk_release: frees the table of a dict, a set or a frozenset that dies with its
 * contents. */
void ou_dict_bulk_release(ou_obj *o);
void ou_set_bulk_release(ou_obj *o);
/* Takes the last item out; both references are the caller's.  1, 0 if empty. */
int ou_dict_pop_last(void *d, ou_obj **key, ou_obj **value);
int ou_dict_pop_first(void *d, ou_obj **key, ou_obj **value);
/* Moves a present key to the end or to the front of the order; KeyError. */
OU_MUSTCHECK int ou_dict_move(void *d, ou_obj *key, bool last);
/* Position of the first item in `entries`; 0 if there is none. */
ou_ssize ou_dict_first(const void *d);

/* Line for the getsets of a static type with OU_TF_HAS_DICT (dictattr.c). */
OU_NEW ou_obj *ou_dictattr_get(ou_obj *self);
int ou_dictattr_set(ou_obj *self, ou_obj *value);
#define OU_DICT_ATTR                                                                               \
    {                                                                                              \
        "__dict__", ou_dictattr_get, ou_dictattr_set, NULL                                         \
    }

OU_NEW ou_obj *ou_set_new(ou_obj *iterable); /* iterable may be NULL */
OU_NEW ou_obj *ou_frozenset_new(ou_obj *iterable);
OU_MUSTCHECK int ou_set_add(void *s, ou_obj *item);
OU_MUSTCHECK int ou_set_contains(void *s, ou_obj *item);
OU_MUSTCHECK int ou_set_discard(void *s, ou_obj *item); /* 1 removed, 0 absent, -1 */
OU_MUSTCHECK int ou_set_update(void *s, ou_obj *iterable);
OU_MUSTCHECK int ou_set_add_hash(void *s, ou_obj *item, ou_hash hash);
OU_MUSTCHECK int ou_set_contains_hash(void *s, ou_obj *item, ou_hash hash);
void ou_set_clear(ou_obj *s);
/* Used between set.c and setops.c. */
OU_NEW ou_obj *ou_set_make(ou_type *cls, ou_obj *iterable); /* iterable may be NULL */
OU_MUSTCHECK int ou_set_discard_hash(void *s, ou_obj *item, ou_hash hash);
OU_MUSTCHECK int ou_set_resize(ou_set *s, ou_ssize minused);
void ou_set_swap(ou_set *a, ou_set *b);
OU_INLINE ou_type *ou_set_base(const void *s) /* set or frozenset */
{
    return ou_is_instance(s, &ou_set_type) ? &ou_set_type : &ou_frozenset_type;
}
extern ou_fndef ou_set_methods[], ou_frozenset_methods[];
ou_binaryfn ou_set_sub, ou_set_and, ou_set_or, ou_set_xor, ou_set_isub, ou_set_iand, ou_set_ior,
    ou_set_ixor;
/* set.difference_update, symmetric_difference_update, intersection with any iterable. */
OU_MUSTCHECK int ou_set_remove_all(ou_obj *s, ou_obj *other);
OU_MUSTCHECK int ou_set_toggle_all(ou_obj *s, ou_obj *other);
OU_NEW ou_obj *ou_set_common(ou_obj *s, ou_obj *other);
OU_MUSTCHECK int ou_set_is_subset(ou_obj *s, ou_obj *other);
bool ou_set_walk(const void *s, ou_ssize *pos, ou_obj **key);
OU_INLINE bool ou_set_check(const void *o)
{
    return OU_HAS_FLAG(o, OU_TF_SET);
}
OU_INLINE ou_ssize ou_set_len(const void *s)
{
    return ((const ou_set *)s)->used;
}

#endif
