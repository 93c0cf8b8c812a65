/* vm/runtime/frozen.h - modules written in Python that are part of the binary (generated from
 * stdlib/py). */
#ifndef OU_RUNTIME_FROZEN_H
#define OU_RUNTIME_FROZEN_H

#include <stdbool.h>
#include <stddef.h>

struct ou_frozen {
    const char *name;         /* dotted module name; NULL ends the table */
    const unsigned char *src; /* UTF-8 source text */
    size_t len;
    bool package;
};
extern const struct ou_frozen ou_frozen_modules[];

#endif
