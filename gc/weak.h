/* gc/weak.h - weak references: a side table from referent to its list of references (gc/README.md
 * S13). */
#ifndef OU_GC_WEAK_H
#define OU_GC_WEAK_H

#include "gc/object.h"

typedef struct ou_weakref {
    ou_obj head;                    /* map->flags has OU_MF_WEAKREF */
    ou_obj *referent;               /* borrowed; NULL once dead */
    ou_obj *callback;               /* owned or NULL */
    struct ou_weakref *prev, *next; /* the referent's: basic ref, basic proxy, newest first */
    ou_hash hash;                   /* -1: not computed */
} ou_weakref;

/* Enters w (referent and callback set) into its referent's list.  0, or -1 with MemoryError.
 * `first`: 0 ordinary, 1 the shared callback-less ref, 2 the shared callback-less proxy. */
OU_MUSTCHECK int ou_weak_link(ou_weakref *w, int first);
/* Takes w out of its list; used by its dealloc and clear.  Keeps the callback. */
void ou_weak_unlink(ou_weakref *w);
/* First reference of o's list, or NULL. */
OU_BORROWED ou_weakref *ou_weak_first(const ou_obj *o);
ou_ssize ou_weak_count(const ou_obj *o);
/* o dies by count: clears all references to it, then calls their callbacks, newest first. */
void ou_weak_clear(ou_obj *o);

#endif
