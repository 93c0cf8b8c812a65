/* vm/object/int_arith.c - arithmetic of int: 64-bit fast paths in front, GMP behind.
 *
 * A slot tests for two exact small operands first; every other pair of ints goes to a cold function
 * that works on views.  Results whose size is not bounded by their operands are announced to
 * ou_int_room before GMP is called. */
#include <float.h>
#include <math.h>

#include "vm/object/float.h"
#include "vm/object/int_impl.h"
#include "vm/object/list.h"

OU_INLINE bool both_small(const ou_obj *a, const ou_obj *b)
{
    return ou_likely(OU_IS(a, ou_int_type) && OU_IS(b, ou_int_type));
}

OU_INLINE int64_t small(const ou_obj *o) { return OU_CAST(const ou_int, o)->v; }

/* Both values if the operands are ints that fit 64 bits. */
OU_INLINE bool fit(const ou_obj *a, const ou_obj *b, int64_t *x, int64_t *y)
{
    return ou_int_fits(a, x) && ou_int_fits(b, y);
}

OU_INLINE bool are_ints(const ou_obj *a, const ou_obj *b)
{
    return ou_int_check(a) && ou_int_check(b);
}

static double bits_of(mpz_srcptr z) { return (double)mpz_size(z) * 64; }

typedef void mpz_op(mpz_ptr, mpz_srcptr, mpz_srcptr);

/* op on any two ints by GMP. */
static OU_COLD ou_obj *by_gmp(ou_obj *a, ou_obj *b, mpz_op *op)
{
    ou_int_view va, vb;
    mpz_srcptr x = ou_int_see(a, &va), y = ou_int_see(b, &vb);
    if (op == mpz_mul && !ou_int_room(bits_of(x) + bits_of(y))) return NULL;
    mpz_t z;
    mpz_init(z);
    op(z, x, y);
    return ou_int_from_mpz(z);
}

ou_obj *ou_int_add(ou_obj *a, ou_obj *b)
{
    int64_t x, y, r;
    if (fit(a, b, &x, &y) && !__builtin_add_overflow(x, y, &r)) return ou_int_new(r);
    return by_gmp(a, b, mpz_add);
}

ou_obj *ou_int_sub_(ou_obj *a, ou_obj *b)
{
    int64_t x, y, r;
    if (fit(a, b, &x, &y) && !__builtin_sub_overflow(x, y, &r)) return ou_int_new(r);
    return by_gmp(a, b, mpz_sub);
}

ou_obj *ou_int_mul(ou_obj *a, ou_obj *b)
{
    int64_t x, y, r;
    if (fit(a, b, &x, &y) && !__builtin_mul_overflow(x, y, &r)) return ou_int_new(r);
    return by_gmp(a, b, mpz_mul);
}

ou_obj *ou_int_slot_add(ou_obj *a, ou_obj *b)
{
    int64_t r;
    if (both_small(a, b) && !__builtin_add_overflow(small(a), small(b), &r)) return ou_int_new(r);
    return are_ints(a, b) ? ou_int_add(a, b) : ou_incref(&ou_notimplemented);
}

ou_obj *ou_int_slot_sub(ou_obj *a, ou_obj *b)
{
    int64_t r;
    if (both_small(a, b) && !__builtin_sub_overflow(small(a), small(b), &r)) return ou_int_new(r);
    return are_ints(a, b) ? ou_int_sub_(a, b) : ou_incref(&ou_notimplemented);
}

ou_obj *ou_int_slot_mul(ou_obj *a, ou_obj *b)
{
    int64_t r;
    if (both_small(a, b) && !__builtin_mul_overflow(small(a), small(b), &r)) return ou_int_new(r);
    return are_ints(a, b) ? ou_int_mul(a, b) : ou_incref(&ou_notimplemented);
}

/* ---- division: rounds towards minus infinity ------------------------------------------------- */

/* x / y and x mod y for y != 0; false if the quotient does not fit (INT64_MIN / -1). */
OU_INLINE bool divide(int64_t x, int64_t y, int64_t *q, int64_t *r)
{
    if (ou_unlikely(y == -1)) {
        *r = 0;
        return !__builtin_sub_overflow(INT64_C(0), x, q);
    }
    *q = x / y;
    *r = x % y;
    if (*r && (*r ^ y) < 0) {
        *r += y;
        --*q;
    }
    return true;
}

static OU_COLD ou_obj *zero_division(const char *what)
{
    return ou_raise(&ou_exc_ZeroDivisionError, "%s by zero", what);
}

ou_obj *ou_int_floordiv(ou_obj *a, ou_obj *b)
{
    int64_t x, y, q, r;
    if (ou_int_sign(b) == 0) return zero_division("integer division or modulo");
    if (fit(a, b, &x, &y) && divide(x, y, &q, &r)) return ou_int_new(q);
    return by_gmp(a, b, mpz_fdiv_q);
}

/* A big number modulo a small positive one needs no memory. */
static ou_obj *big_mod_small(const ou_obj *a, int64_t y)
{
    ou_int_view va;
    return ou_int_new((int64_t)mpz_fdiv_ui(ou_int_see(a, &va), (unsigned long)y));
}

ou_obj *ou_int_mod(ou_obj *a, ou_obj *b)
{
    int64_t x, y, q, r;
    if (ou_int_sign(b) == 0) return zero_division("integer modulo");
    if (fit(a, b, &x, &y)) {
        divide(x, y, &q, &r);
        return ou_int_new(r);
    }
    if (ou_int_fits(b, &y) && y > 0) return big_mod_small(a, y);
    return by_gmp(a, b, mpz_fdiv_r);
}

ou_obj *ou_int_slot_floordiv(ou_obj *a, ou_obj *b)
{
    int64_t q, r;
    if (both_small(a, b) && small(b) && divide(small(a), small(b), &q, &r)) return ou_int_new(q);
    return are_ints(a, b) ? ou_int_floordiv(a, b) : ou_incref(&ou_notimplemented);
}

ou_obj *ou_int_slot_mod(ou_obj *a, ou_obj *b)
{
    int64_t q, r;
    if (both_small(a, b) && small(b)) {
        divide(small(a), small(b), &q, &r);
        return ou_int_new(r);
    }
    return are_ints(a, b) ? ou_int_mod(a, b) : ou_incref(&ou_notimplemented);
}

ou_obj *ou_int_slot_divmod(ou_obj *a, ou_obj *b)
{
    if (!are_ints(a, b)) return ou_incref(&ou_notimplemented);
    if (ou_int_sign(b) == 0) return zero_division("integer division or modulo");
    int64_t x, y, q, r;
    if (fit(a, b, &x, &y) && divide(x, y, &q, &r)) return ou_tuple2(ou_int_new(q), ou_int_new(r));
    ou_int_view va, vb;
    mpz_t zq, zr;
    mpz_inits(zq, zr, NULL);
    mpz_fdiv_qr(zq, zr, ou_int_see(a, &va), ou_int_see(b, &vb));
    OU_AUTO ou_obj *quotient = ou_int_from_mpz(zq);
    OU_AUTO ou_obj *rest = ou_int_from_mpz(zr);
    return ou_tuple2(ou_take(&quotient), ou_take(&rest));
}

/* Correctly rounded |x| / |y|: an integer quotient of at least 55 bits (fewer when the result is
 * subnormal), whose last bits are rounded half to even with the remainder as sticky bit.  -1:
 * overflow. */
static double ratio(mpz_srcptr x, mpz_srcptr y)
{
    long diff = (long)mpz_sizeinbase(x, 2) - (long)mpz_sizeinbase(y, 2);
    if (diff > DBL_MAX_EXP) return -1;
    if (diff < DBL_MIN_EXP - DBL_MANT_DIG - 1) return 0;
    long shift = (diff > DBL_MIN_EXP ? diff : DBL_MIN_EXP) - DBL_MANT_DIG - 2;
    mpz_t q, r, d;
    mpz_inits(q, r, d, NULL);
    mpz_abs(q, x);
    mpz_abs(d, y);
    if (shift <= 0)
        mpz_mul_2exp(q, q, (mp_bitcnt_t)-shift);
    else
        mpz_mul_2exp(d, d, (mp_bitcnt_t)shift);
    mpz_tdiv_qr(q, r, q, d);
    uint64_t u = mpz_get_ui(q);
    bool inexact = mpz_sgn(r) != 0;
    long bits = u ? 64 - __builtin_clzll(u) : 0;
    mpz_clears(q, r, d, NULL);
    long extra = (bits > DBL_MIN_EXP - shift ? bits : DBL_MIN_EXP - shift) - DBL_MANT_DIG;
    uint64_t half = UINT64_C(1) << (extra - 1);
    u |= inexact;
    if ((u & half) && (u & (3 * half - 1))) u += half;
    u &= ~(2 * half - 1);
    double result = ldexp((double)u, (int)shift);
    return isinf(result) ? -1 : result;
}

static ou_obj *true_quotient(ou_obj *a, ou_obj *b)
{
    if (ou_int_sign(b) == 0) return zero_division("division");
    const int64_t exact = INT64_C(1) << DBL_MANT_DIG;
    int64_t x, y;
    if (fit(a, b, &x, &y) && x >= -exact && x <= exact && y >= -exact && y <= exact) {
        return ou_float_new((double)x / (double)y);
    }
    bool negative = (ou_int_sign(a) < 0) != (ou_int_sign(b) < 0);
    if (ou_int_sign(a) == 0) return ou_float_new(negative ? -0.0 : 0.0);
    ou_int_view va, vb;
    double r = ratio(ou_int_see(a, &va), ou_int_see(b, &vb));
    if (r < 0) {
        return ou_raise(&ou_exc_OverflowError, "integer division result too large for a float");
    }
    return ou_float_new(negative ? -r : r);
}

ou_obj *ou_int_slot_truediv(ou_obj *a, ou_obj *b)
{
    return are_ints(a, b) ? true_quotient(a, b) : ou_incref(&ou_notimplemented);
}

/* ---- bits ------------------------------------------------------------------------------------ */

#define BITWISE(name, operator, gmp)                                                               \
    ou_obj *name(ou_obj *a, ou_obj *b)                                                             \
    {                                                                                              \
        int64_t x, y;                                                                              \
        if (both_small(a, b)) return ou_int_new(small(a) operator small(b));                       \
        if (!are_ints(a, b)) return ou_incref(&ou_notimplemented);                                 \
        if (fit(a, b, &x, &y)) return ou_int_new(x operator y);                                    \
        return by_gmp(a, b, gmp);                                                                  \
    }

BITWISE(ou_int_slot_and, &, mpz_and)
BITWISE(ou_int_slot_or, |, mpz_ior)
BITWISE(ou_int_slot_xor, ^, mpz_xor)

/* Where memory is the limit and where the number of digits is, as CPython has it. */
static OU_COLD ou_obj *shift_too_far(ou_obj *b)
{
    enum { DIGIT_BITS = 30, DIGIT_SIZE = 4 };
    ou_int_view vb;
    double digits = mpz_get_d(ou_int_see(b, &vb)) / DIGIT_BITS;
    if (digits < (double)OU_SSIZE_MAX / DIGIT_SIZE) return ou_raise_nomem();
    return ou_raise(&ou_exc_OverflowError, "too many digits in integer");
}

static OU_COLD ou_obj *shift_left(ou_obj *a, ou_obj *b)
{
    int64_t x, n;
    if (ou_int_sign(b) < 0) return ou_raise(&ou_exc_ValueError, "negative shift count");
    if (ou_int_sign(a) == 0) return ou_int_new(0);
    if (!ou_int_fits(b, &n)) return shift_too_far(b);
    if (n < 63 && ou_int_fits(a, &x) && x >> (63 - n) == x >> 63) {
        return ou_int_new((int64_t)((uint64_t)x << n));
    }
    ou_int_view va;
    mpz_srcptr from = ou_int_see(a, &va);
    if (!ou_int_room(bits_of(from) + (double)n)) return NULL;
    mpz_t z;
    mpz_init(z);
    mpz_mul_2exp(z, from, (mp_bitcnt_t)n);
    return ou_int_from_mpz(z);
}

static OU_COLD ou_obj *shift_right(ou_obj *a, ou_obj *b)
{
    int64_t x, n;
    if (ou_int_sign(b) < 0) return ou_raise(&ou_exc_ValueError, "negative shift count");
    if (!ou_int_fits(b, &n)) return ou_int_new(ou_int_sign(a) < 0 ? -1 : 0);
    if (ou_int_fits(a, &x)) return ou_int_new(x >> (n < 63 ? n : 63));
    ou_int_view va;
    mpz_t z;
    mpz_init(z);
    mpz_fdiv_q_2exp(z, ou_int_see(a, &va), (mp_bitcnt_t)n);
    return ou_int_from_mpz(z);
}

ou_obj *ou_int_slot_lshift(ou_obj *a, ou_obj *b)
{
    if (both_small(a, b)) {
        int64_t x = small(a), n = small(b);
        if ((uint64_t)n < 63 && x >> (63 - n) == x >> 63)
            return ou_int_new((int64_t)((uint64_t)x << n));
    }
    return are_ints(a, b) ? shift_left(a, b) : ou_incref(&ou_notimplemented);
}

ou_obj *ou_int_slot_rshift(ou_obj *a, ou_obj *b)
{
    if (both_small(a, b) && (uint64_t)small(b) < 64) return ou_int_new(small(a) >> small(b));
    return are_ints(a, b) ? shift_right(a, b) : ou_incref(&ou_notimplemented);
}

/* ---- unary ----------------------------------------------------------------------------------- */

ou_obj *ou_int_slot_neg(ou_obj *o)
{
    int64_t v;
    if (ou_int_fits(o, &v) && v != INT64_MIN) return ou_int_new(-v);
    ou_int_view view;
    mpz_t z;
    mpz_init(z);
    mpz_neg(z, ou_int_see(o, &view));
    return ou_int_from_mpz(z);
}

ou_obj *ou_int_slot_abs(ou_obj *o)
{
    return ou_int_sign(o) < 0 ? ou_int_slot_neg(o) : ou_int_exact_of(o);
}

ou_obj *ou_int_slot_invert(ou_obj *o)
{
    int64_t v;
    if (ou_int_fits(o, &v)) return ou_int_new(~v);
    ou_int_view view;
    mpz_t z;
    mpz_init(z);
    mpz_com(z, ou_int_see(o, &view));
    return ou_int_from_mpz(z);
}

/* ---- powers ---------------------------------------------------------------------------------- */

/* x ** n by squaring; false on overflow. */
static bool small_power(int64_t x, uint64_t n, int64_t *out)
{
    int64_t r = 1;
    for (;;) {
        if ((n & 1) && __builtin_mul_overflow(r, x, &r)) return false;
        n >>= 1;
        if (!n) break;
        if (__builtin_mul_overflow(x, x, &x)) return false;
    }
    *out = r;
    return true;
}

static ou_obj *power(ou_obj *a, ou_obj *b)
{
    int64_t x, n, r;
    bool fits = ou_int_fits(a, &x);
    if (fits && (x == 0 || x == 1)) return ou_int_new(ou_int_sign(b) == 0 ? 1 : x);
    if (fits && x == -1) {
        ou_int_view vb;
        return ou_int_new(mpz_odd_p(ou_int_see(b, &vb)) ? -1 : 1);
    }
    if (!ou_int_fits(b, &n)) return ou_raise_nomem();
    if (fits && small_power(x, (uint64_t)n, &r)) return ou_int_new(r);
    ou_int_view va;
    mpz_srcptr base = ou_int_see(a, &va);
    if (!ou_int_room((double)(mpz_sizeinbase(base, 2) - 1) * (double)n)) return NULL;
    mpz_t z;
    mpz_init(z);
    mpz_pow_ui(z, base, (unsigned long)n);
    return ou_int_from_mpz(z);
}

static bool small_modular(ou_obj *a, ou_obj *b, ou_obj *m, int64_t *out)
{
    int64_t x, n, mod;
    if (!ou_int_fits(a, &x) || !ou_int_fits(b, &n) || !ou_int_fits(m, &mod)) return false;
    if (n < 0 || mod == INT64_MIN) return false;
    uint64_t p = (uint64_t)(mod < 0 ? -mod : mod);
    int64_t q, r;
    if (!divide(x, (int64_t)p, &q, &r)) return false;
    unsigned __int128 base = (uint64_t)r, acc = 1 % p;
    for (; n; n >>= 1) {
        if (n & 1) acc = acc * base % p;
        base = base * base % p;
    }
    *out = mod < 0 && acc ? (int64_t)acc + mod : (int64_t)acc;
    return true;
}

static ou_obj *modular_power(ou_obj *a, ou_obj *b, ou_obj *m)
{
    if (ou_int_sign(m) == 0) return ou_raise(&ou_exc_ValueError, "pow() 3rd argument cannot be 0");
    int64_t r;
    if (small_modular(a, b, m, &r)) return ou_int_new(r);
    ou_int_view va, vb, vm;
    mpz_srcptr x = ou_int_see(a, &va), n = ou_int_see(b, &vb), mod = ou_int_see(m, &vm);
    mpz_t z, p;
    mpz_inits(z, p, NULL);
    mpz_abs(p, mod);
    bool ok = true;
    if (mpz_sgn(n) >= 0) {
        mpz_powm(z, x, n, p);
    } else if (mpz_cmp_ui(p, 1) != 0) {
        mpz_t e;
        mpz_init(e);
        mpz_neg(e, n);
        ok = mpz_invert(z, x, p) != 0;
        if (ok) mpz_powm(z, z, e, p);
        mpz_clear(e);
    }
    if (ok && mpz_sgn(z) > 0 && mpz_sgn(mod) < 0) mpz_add(z, z, mod);
    mpz_clear(p);
    if (ok) return ou_int_from_mpz(z);
    mpz_clear(z);
    return ou_raise(&ou_exc_ValueError, "base is not invertible for the given modulus");
}

ou_obj *ou_int_slot_pow(ou_obj *a, ou_obj *b, ou_obj *m)
{
    if (!are_ints(a, b)) return ou_incref(&ou_notimplemented);
    if (m != &ou_none) {
        return ou_int_check(m) ? modular_power(a, b, m) : ou_incref(&ou_notimplemented);
    }
    if (ou_int_sign(b) < 0) return ou_float_type.pow(a, b, m);
    return power(a, b);
}
