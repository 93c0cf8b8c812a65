/* vm/object/format_spec.h - the parsed format mini-language of str, int, float and complex. */
#ifndef OU_OBJECT_FORMAT_SPEC_H
#define OU_OBJECT_FORMAT_SPEC_H

#include "vm/object/str.h"

typedef struct ou_format_spec {
    uint32_t fill, align, sign; /* sign: '+', '-', ' ' or 0 */
    bool alt, no_neg_0;         /* '#', 'z' */
    ou_ssize width, precision;  /* -1: not given */
    uint32_t thousands;         /* ',', '_' or 0 */
    uint32_t type;
} ou_format_spec;

/* Parses spec (a str) for value; ValueError as 3.11.  default_align is '<' for text, '>' for
 * numbers. 0 / -1. */
OU_MUSTCHECK int ou_format_spec_parse(ou_format_spec *out, ou_obj *spec, ou_obj *value,
                                      uint32_t default_type, uint32_t default_align);
/* "Unknown format code 'x' for object of type 'T'". Returns NULL. */
ou_obj *ou_format_unknown_code(uint32_t type, ou_obj *value) OU_COLD;

#endif
