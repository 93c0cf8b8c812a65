/* vm/object/format.h - the parser of str.format's language, shared with the _string module. */
#ifndef OU_OBJECT_FORMAT_H
#define OU_OBJECT_FORMAT_H

#include "vm/object/strlib.h"

/* Walks "literal {name!conversion:spec}" pieces of text[at:end].  Bounds are code point indices
 * into text. */
typedef struct ou_markup {
    ou_obj *text; /* str, borrowed */
    ou_ssize at, end;
    ou_ssize literal_lo, literal_hi;
    bool field;  /* a field follows the literal */
    bool nested; /* its specification contains fields */
    ou_ssize name_lo, name_hi, spec_lo, spec_hi;
    uint32_t conversion; /* 0: none */
} ou_markup;
/* 1: a piece was read, 0: end, -1: ValueError. */
OU_MUSTCHECK int ou_markup_next(ou_markup *m);

/* Walks a field name "first.attribute[key]...". */
typedef struct ou_field {
    ou_obj *text;    /* str, borrowed */
    ou_ssize lo, hi; /* current name */
    ou_ssize number; /* its value if it is all digits, else -1 */
    bool attribute;  /* .name rather than [name] */
    ou_ssize at, end;
} ou_field;
OU_MUSTCHECK int ou_field_first(ou_obj *text, ou_ssize lo, ou_ssize hi, ou_field *f);
/* 1: another name, 0: end, -1: ValueError. */
OU_MUSTCHECK int ou_field_next(ou_field *f);

#endif
