/* vm/object/int.h - int: 64-bit in the object, GMP beyond; bool.
 *
 * Three layouts share the class int: ou_int (map ou_int_type.map), big (ou_bigint_map), and
 * instances of subclasses, which are an ou_int whose `big` is NULL or an exact big integer holding
 * the value. */
#ifndef OU_OBJECT_INT_H
#define OU_OBJECT_INT_H

#include <gmp.h>
#include "vm/object/protocol.h"

typedef struct ou_int {
    ou_obj head;
    int64_t v;
} ou_int; /* 24 bytes */
typedef struct ou_bigint {
    ou_obj head;
    mpz_t z;
} ou_bigint; /* |z| never fits int64 */
typedef struct ou_int_sub {
    ou_obj head;
    int64_t v;
    ou_obj *big;
} ou_int_sub; /* fixed part of subclass instances */

extern ou_type ou_int_type, ou_bool_type;
extern ou_map ou_bigint_map;
extern ou_int ou_true, ou_false;
extern ou_int ou_small_ints[]; /* -5 .. 256 */
enum { OU_INT_CACHE_MIN = -5, OU_INT_CACHE_MAX = 256 };

OU_INLINE bool ou_int_check(const void *o)
{
    return OU_HAS_FLAG(o, OU_TF_INT);
}
OU_INLINE bool ou_int_is_small(const void *o)
{
    return OU_IS(o, ou_int_type);
} /* exact, 64-bit */
OU_INLINE bool ou_int_exact(const void *o)
{
    return ou_typeof(o) == &ou_int_type;
}
OU_INLINE ou_obj *ou_bool(int truth)
{
    return ou_incref(truth ? &ou_true : &ou_false);
}
OU_INLINE bool ou_is_bool(const void *o)
{
    return OU_IS(o, ou_bool_type);
}

OU_NEW ou_obj *ou_int_new(int64_t v);
OU_NEW ou_obj *ou_int_from_u64(uint64_t v);
/* Truncates; OverflowError / ValueError for inf / nan. */
OU_NEW ou_obj *ou_int_from_double(double d);
OU_NEW ou_obj *ou_int_from_mpz(mpz_t z); /* takes z's value over: z is cleared */
/* ASCII digits as int(); NULL without error: malformed. */
OU_NEW ou_obj *ou_int_parse(const char *s, size_t n, int base);
/* Value of any int (bool, big, subclass): true if it fits, else false (nothing raised). */
bool ou_int_fits(const ou_obj *o, int64_t *out);
int ou_int_sign(const ou_obj *o);
/* `out` is initialised by the call; caller mpz_clear()s. */
void ou_int_get_mpz(const ou_obj *o, mpz_t out);
/* Read-only view of any int as a GMP number, without allocation. */
typedef struct ou_int_view {
    mpz_t z;
    mp_limb_t limb;
} ou_int_view;
mpz_srcptr ou_int_see(const ou_obj *o, ou_int_view *view);
/* Asked before an operation whose result may be huge: true if so many bits can be had,
 * else MemoryError is pending.  GMP itself would abort the process. */
bool ou_int_room(double bits);
OU_NEW ou_obj *ou_int_exact_of(ou_obj *o); /* plain int of the same value */
/* Digits without prefix; ValueError beyond 4300 digits in base 10. */
OU_NEW ou_obj *ou_int_to_str(ou_obj *o, int base);
/* Writes the decimal digits of u (at most 20), or those in a base from 2 to 36 (at most 64), in
 * front of `end`; returns where they start. */
char *ou_digits_before(char *end, uint64_t u);
char *ou_digits_in_base(char *end, uint64_t u, unsigned base);
ou_hash ou_int_hash(const ou_obj *o);
ou_hash ou_hash_double(const ou_obj *o, double d); /* as 3.11; nan hashes by identity of o */
/* Correctly rounded; inf with OverflowError pending if too large. */
double ou_int_as_double(const ou_obj *o);
size_t ou_int_bit_length(const ou_obj *o);
OU_NEW ou_obj *ou_int_from_bytes(const unsigned char *p, size_t n, bool little, bool is_signed);
/* OverflowError. */
OU_MUSTCHECK int ou_int_to_bytes(const ou_obj *o, unsigned char *p, size_t n, bool little,
                                 bool is_signed);
OU_NEW ou_obj *ou_int_from_object(ou_obj *x); /* int(x) */
extern int ou_int_max_str_digits; /* sys.set_int_max_str_digits: 0 = no limit, else >= 640 */
/* Arithmetic on exact ints of any layout. */
OU_NEW ou_obj *ou_int_add(ou_obj *a, ou_obj *b);
OU_NEW ou_obj *ou_int_sub_(ou_obj *a, ou_obj *b);
OU_NEW ou_obj *ou_int_mul(ou_obj *a, ou_obj *b);
OU_NEW ou_obj *ou_int_floordiv(ou_obj *a, ou_obj *b);
OU_NEW ou_obj *ou_int_mod(ou_obj *a, ou_obj *b);
int ou_int_cmp(const ou_obj *a, const ou_obj *b); /* <0, 0, >0 */

#endif
