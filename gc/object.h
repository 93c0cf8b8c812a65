/* gc/object.h - the object header, and who owns a reference.
 *
 * Every heap value starts with a 16-byte ou_obj.  This header is the whole contract between gc/ and
 * the rest of Ouro: gc/ sees an object only through its header and its map.
 *
 * Ownership: arguments are borrowed, results are owned.  Exceptions are spelled in the prototype:
 *   OU_NEW       result: the caller owns one reference and must release it
 *   OU_BORROWED  result: valid only while its owner is; do not release
 *   OU_STEALS    parameter: the callee releases it, also when it fails */
#ifndef OU_GC_OBJECT_H
#define OU_GC_OBJECT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct ou_map ou_map;
typedef struct ou_type ou_type;
typedef intptr_t ou_ssize;
typedef int64_t ou_hash;

typedef struct ou_obj {
    uint32_t refs;     /* count << 2 | HAS_WEAKREF | FINALIZED */
    uint32_t slot;     /* containers: code << 29 | index, owned by gc/ (0: untracked);
                        * leaves: free for the type's own use */
    const ou_map *map; /* layout and behaviour; map->type is the public class */
} ou_obj;

#define OU_REF         4u          /* one reference in `refs` */
#define OU_FINALIZED   1u          /* __del__ has run (containers); id() was taken (int, float) */
#define OU_HAS_WEAKREF 2u          /* the weak reference table has an entry */
#define OU_IMMORTAL    0x80000000u /* first `refs` of static objects: counted, never reaches 0 */
#define OU_REFCOUNT(o) ((ou_ssize)(((const ou_obj *)(o))->refs >> 2))

/* Builds the header of a statically allocated object of the given map. */
#define OU_STATIC_HEAD(map_)                                                                       \
    {                                                                                              \
        OU_IMMORTAL, 0, (map_)                                                                     \
    }

#define OU_NEW __attribute__((warn_unused_result))
#define OU_BORROWED
#define OU_STEALS
#define OU_MUSTCHECK   __attribute__((warn_unused_result))
#define OU_COLD        __attribute__((cold, noinline))
#define OU_INLINE      static inline __attribute__((always_inline))
#define ou_likely(x)   __builtin_expect(!!(x), 1)
#define ou_unlikely(x) __builtin_expect(!!(x), 0)

/* Visits one child; a non-zero result stops the traversal and is passed on. */
typedef int ou_visit(ou_obj *child, void *arg);
#define OU_VISIT(child)                                                                            \
    do {                                                                                           \
        ou_obj *ou_child_ = (ou_obj *)(child);                                                     \
        int ou_stop_ = ou_child_ ? visit(ou_child_, arg) : 0;                                      \
        if (ou_stop_) return ou_stop_;                                                             \
    } while (0)

/* How the collector finds an object's children without a call. */
enum {
    OU_LAYOUT_LEAF,   /* no children, never in the container region */
    OU_LAYOUT_CUSTOM, /* call map->traverse */
    OU_LAYOUT_VECTOR, /* pointer to items at `at`, ou_ssize count behind (list) */
    OU_LAYOUT_INLINE, /* items from `at`, ou_ssize count before them (tuple) */
    OU_LAYOUT_SHAPE,  /* `count` pointers from `at`, then the class (instances) */
};

enum {
    OU_MF_GC = 1,        /* objects live in the container region and can be tracked */
    OU_MF_TUPLE = 2,     /* exact tuple: subject to untracking (gc/README.md S9) */
    OU_MF_DICT = 4,      /* exact dict: untracked in full runs if plain; `at`, unless 0,
                          * is where the pointer to its entries lies: prefetched */
    OU_MF_WEAKREF = 8,   /* is a weak reference object itself */
    OU_MF_INSTANCE = 16, /* instance of a Python class: bulk free may be used when it
                          * has neither finalizer nor foreign base */
    OU_MF_DICTMODE = 32, /* instance whose attributes live in a dict at `at` */
    OU_MF_BULK = 64,     /* traverse reports every reference owned; besides dropping
                          * them and the block dealloc does nothing (or what
                          * ou_gc_hooks.bulk_release does): bulk free may be used */
};

struct ou_map {
    int (*traverse)(ou_obj *self, ou_visit *visit, void *arg);
    void (*clear)(ou_obj *self);    /* drop references that may form a cycle */
    void (*dealloc)(ou_obj *self);  /* count reached zero: drop all references, then the memory */
    void (*finalize)(ou_obj *self); /* __del__ or close(), or NULL; keeps the pending error */
    ou_type *type;                  /* the public class */
    uint32_t version;               /* unique per map and class state; 0: not to be cached */
    uint8_t layout, flags;
    uint16_t at; /* see OU_LAYOUT_* */
    uint32_t count;
};

OU_INLINE ou_obj *ou_incref(void *o)
{
    ((ou_obj *)o)->refs += OU_REF;
    return (ou_obj *)o;
}

OU_INLINE void ou_decref(void *p)
{
    ou_obj *o = (ou_obj *)p;
    if (ou_unlikely((o->refs -= OU_REF) < OU_REF)) o->map->dealloc(o);
}

OU_INLINE void ou_xdecref(void *o)
{
    if (o) ou_decref(o);
}

OU_INLINE ou_obj *ou_xincref(void *o)
{
    return o ? ou_incref(o) : NULL;
}

/* Moves the reference out of *slot (an ou_obj ** or pointer to any object struct pointer). */
#define ou_take(slot)                                                                              \
    __extension__({                                                                                \
        __typeof__(slot) ou_p_ = (slot);                                                           \
        __typeof__(*ou_p_) ou_t_ = *ou_p_;                                                         \
        *ou_p_ = NULL;                                                                             \
        ou_t_;                                                                                     \
    })

/* Stores a stolen reference; the old one dies only after the slot is valid. */
static inline void ou_setref(ou_obj **slot, OU_STEALS ou_obj *fresh)
{
    ou_obj *old = *slot;
    *slot = fresh;
    if (old) ou_decref(old);
}
#define OU_CLEAR(field) ou_setref((ou_obj **)(void *)&(field), NULL)

/* OU_AUTO ou_obj *x = ...;  released on every way out of the block unless handed on with
 * ou_take(&x). Finalizers preserve the pending error, so the release never disturbs it. */
static inline void ou_drop(void *slot)
{
    ou_obj *o = *(ou_obj **)slot;
    if (o) ou_decref(o);
}
#define OU_AUTO __attribute__((cleanup(ou_drop)))

#endif
