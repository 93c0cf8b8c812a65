/* stdlib/collections_.h - the types of the files that make up _collections. */
#ifndef OU_STDLIB_COLLECTIONS_H
#define OU_STDLIB_COLLECTIONS_H

#include "vm/runtime/module.h"

extern ou_type ou_deque_type, ou_deque_iter_type, ou_deque_reviter_type, ou_defaultdict_type,
    ou_odict_type;
extern ou_type ou_odict_iter_type, ou_odict_keys_type, ou_odict_values_type, ou_odict_items_type,
    ou_tuplegetter_type;

#endif
