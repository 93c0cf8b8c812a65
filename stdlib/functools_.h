/* stdlib/functools_.h - what functools_.c takes from lru_cache.c. */
#ifndef OU_STDLIB_FUNCTOOLS_H
#define OU_STDLIB_FUNCTOOLS_H

#include "vm/runtime/module.h"

extern ou_type ou_lru_cache_type;
OU_MUSTCHECK int ou_lru_ready(void);
void ou_lru_fini(void);

#endif
