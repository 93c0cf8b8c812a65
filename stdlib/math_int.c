/* stdlib/math_int.c - the functions of integers in the module math. */
#include <math.h>

#include "stdlib/math_parts.h"

/* ---- gcd and lcm ----------------------------------------------------------------------------- */

static uint64_t small_gcd(uint64_t a, uint64_t b)
{
    while (b) {
        uint64_t t = a % b;
        a = b;
        b = t;
    }
    return a;
}

static uint64_t size_of(int64_t v) { return v < 0 ? -(uint64_t)v : (uint64_t)v; }

static ou_obj *gcd_of(ou_obj *a, ou_obj *b)
{
    int64_t x, y;
    if (ou_int_fits(a, &x) && ou_int_fits(b, &y)) {
        return ou_int_from_u64(small_gcd(size_of(x), size_of(y)));
    }
    ou_int_view va, vb;
    mpz_t z;
    mpz_init(z);
    mpz_gcd(z, ou_int_see(a, &va), ou_int_see(b, &vb));
    return ou_int_from_mpz(z);
}

static ou_obj *lcm_of(ou_obj *a, ou_obj *b)
{
    int64_t x, y;
    if (ou_int_fits(a, &x) && ou_int_fits(b, &y)) {
        uint64_t u = size_of(x), w = size_of(y), r;
        if (u == 0 || w == 0) return ou_int_new(0);
        if (!__builtin_mul_overflow(u / small_gcd(u, w), w, &r)) return ou_int_from_u64(r);
    }
    ou_int_view va, vb;
    mpz_t z;
    mpz_init(z);
    mpz_lcm(z, ou_int_see(a, &va), ou_int_see(b, &vb));
    return ou_int_from_mpz(z);
}

/* Folds the arguments; one alone gives its absolute value. */
static ou_obj *fold(ou_obj *args, int64_t start, ou_obj *(*f)(ou_obj *, ou_obj *))
{
    OU_AUTO ou_obj *r = ou_int_new(start);
    for (ou_ssize i = 0; r && i < ou_tuple_len(args); i++) {
        OU_AUTO ou_obj *n = ou_index(ou_tuple_at(args, i));
        if (!n) return NULL;
        ou_setref(&r, f(r, n));
    }
    return ou_take(&r);
}

ou_obj *ou_math_gcd(ou_obj *const *v) { return fold(v[0], 0, gcd_of); }
ou_obj *ou_math_lcm(ou_obj *const *v) { return fold(v[0], 1, lcm_of); }

/* ---- roots and factorials -------------------------------------------------------------------- */

ou_obj *ou_math_isqrt(ou_obj *const *v)
{
    OU_AUTO ou_obj *n = ou_index(v[0]);
    if (!n) return NULL;
    if (ou_int_sign(n) < 0) {
        return ou_raise(&ou_exc_ValueError, "isqrt() argument must be nonnegative");
    }
    ou_int_view view;
    mpz_t z;
    mpz_init(z);
    mpz_sqrt(z, ou_int_see(n, &view));
    return ou_int_from_mpz(z);
}

ou_obj *ou_math_factorial(ou_obj *const *v)
{
    OU_AUTO ou_obj *n = ou_index(v[0]);
    int64_t k;
    if (!n) return NULL;
    if (ou_int_sign(n) < 0) {
        return ou_raise(&ou_exc_ValueError, "factorial() not defined for negative values");
    }
    if (!ou_int_fits(n, &k)) {
        return ou_raise(&ou_exc_OverflowError, "factorial() argument should not exceed %ld",
                        INT64_MAX);
    }
    if (k > 20 && !ou_int_room((double)k * log2((double)k))) return NULL;
    mpz_t z;
    mpz_init(z);
    mpz_fac_ui(z, (unsigned long)k);
    return ou_int_from_mpz(z);
}

/* ---- combinations ---------------------------------------------------------------------------- */

/* n * (n - 1) * ... of k factors, by halves. */
static void falling(mpz_ptr out, mpz_srcptr n, unsigned long k)
{
    if (k <= 8) {
        mpz_set_ui(out, 1);
        mpz_t factor;
        mpz_init_set(factor, n);
        for (; k; k--) {
            mpz_mul(out, out, factor);
            mpz_sub_ui(factor, factor, 1);
        }
        mpz_clear(factor);
        return;
    }
    mpz_t rest, product;
    mpz_inits(rest, product, NULL);
    mpz_sub_ui(rest, n, k / 2);
    falling(product, rest, k - k / 2);
    falling(out, n, k / 2);
    mpz_mul(out, out, product);
    mpz_clears(rest, product, NULL);
}

static int check_sign(ou_obj *o, const char *name)
{
    if (ou_int_sign(o) >= 0) return 0;
    return ou_raise_int(&ou_exc_ValueError, "%s must be a non-negative integer", name);
}

ou_obj *ou_math_perm(ou_obj *const *v)
{
    if (!v[1] || v[1] == &ou_none) return ou_math_factorial(v);
    OU_AUTO ou_obj *n = ou_index(v[0]);
    OU_AUTO ou_obj *k = n ? ou_index(v[1]) : NULL;
    int64_t factors;
    if (!k || check_sign(n, "n") < 0 || check_sign(k, "k") < 0) return NULL;
    if (ou_int_cmp(n, k) < 0) return ou_int_new(0);
    if (!ou_int_fits(k, &factors)) {
        return ou_raise(&ou_exc_OverflowError, "k must not exceed %ld", INT64_MAX);
    }
    if (!ou_int_room((double)factors * (double)ou_int_bit_length(n))) return NULL;
    ou_int_view view;
    mpz_t z;
    mpz_init(z);
    falling(z, ou_int_see(n, &view), (unsigned long)factors);
    return ou_int_from_mpz(z);
}

ou_obj *ou_math_comb(ou_obj *const *v)
{
    OU_AUTO ou_obj *n = ou_index(v[0]);
    OU_AUTO ou_obj *k = n ? ou_index(v[1]) : NULL;
    int64_t factors;
    if (!k || check_sign(n, "n") < 0 || check_sign(k, "k") < 0) return NULL;
    if (ou_int_cmp(n, k) < 0) return ou_int_new(0);
    OU_AUTO ou_obj *rest = ou_int_sub_(n, k);
    if (!rest) return NULL;
    if (!ou_int_fits(ou_int_cmp(rest, k) < 0 ? rest : k, &factors)) {
        return ou_raise(&ou_exc_OverflowError, "min(n - k, k) must not exceed %ld", INT64_MAX);
    }
    if (!ou_int_room((double)factors * (double)ou_int_bit_length(n))) return NULL;
    ou_int_view view;
    mpz_t z;
    mpz_init(z);
    mpz_bin_ui(z, ou_int_see(n, &view), (unsigned long)factors);
    return ou_int_from_mpz(z);
}
