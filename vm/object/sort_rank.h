/* vm/object/sort_rank.h - sorting by ranks instead of comparisons. */
#ifndef OU_OBJECT_SORT_RANK_H
#define OU_OBJECT_SORT_RANK_H

#include "vm/object/protocol.h"

enum { OU_SORT_RANKED_MIN = 64 }; /* shorter lists are sorted by comparing */

/* Sorts keys[0..n), stably, if nobody can tell that they are not compared; if there are values,
 * these are put in the order of their keys and the keys stay.  1: done; 0: not, and nothing has
 * been moved; -1: MemoryError, nothing moved. */
OU_MUSTCHECK int ou_sort_ranked(ou_obj **keys, ou_obj **values, ou_ssize n, bool down);

#endif
