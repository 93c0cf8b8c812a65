/* vm/object/int_impl.h - shared by the files that implement int (int.c, int_arith.c, int_text.c,
 * int_methods.c). */
#ifndef OU_OBJECT_INT_IMPL_H
#define OU_OBJECT_INT_IMPL_H

#include "vm/object/int.h"

/* Text of a str with Unicode digits and white space replaced by ASCII and anything else beyond
 * ASCII by '?'; to be freed with ou_mem_free.  NULL: MemoryError. */
char *ou_int_ascii_text(const ou_obj *s, size_t *n);

extern ou_fndef ou_int_methods[];
extern const ou_getset ou_int_getsets[];

/* Slots defined in int_arith.c. */
ou_binaryfn ou_int_slot_add, ou_int_slot_sub, ou_int_slot_mul, ou_int_slot_truediv,
    ou_int_slot_floordiv;
ou_binaryfn ou_int_slot_mod, ou_int_slot_divmod, ou_int_slot_lshift, ou_int_slot_rshift;
ou_binaryfn ou_int_slot_and, ou_int_slot_or, ou_int_slot_xor;
ou_ternaryfn ou_int_slot_pow;
ou_unaryfn ou_int_slot_neg, ou_int_slot_abs, ou_int_slot_invert;

#endif
