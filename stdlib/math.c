/* stdlib/math.c - the module math: functions of floats.  Those of integers are in math_int.c.
 *
 * A function reports a domain error when a nan comes out of numbers, and a range error when an
 * infinity comes out of finite ones; what the C library writes into errno only decides where both
 * would be possible. */
#include <errno.h>
#include <float.h>
#include <math.h>

#include "stdlib/math_parts.h"

static ou_obj *domain_error(void) { return ou_raise(&ou_exc_ValueError, "math domain error"); }
static ou_obj *range_error(void) { return ou_raise(&ou_exc_OverflowError, "math range error"); }

/* ---- one argument ---------------------------------------------------------------------------- */

static ou_obj *apply(double (*f)(double), ou_obj *arg, bool can_overflow)
{
    double x, r;
    if (ou_as_double(arg, &x) < 0) return NULL;
    errno = 0;
    r = f(x);
    if (isnan(r) && !isnan(x)) return domain_error();
    if (isinf(r) && isfinite(x)) return can_overflow ? range_error() : domain_error();
    if (errno == EDOM && isfinite(r)) return domain_error();
    if (errno == ERANGE && isfinite(r) && fabs(r) >= 1.5) return range_error();
    return ou_float_new(r);
}

#define SIMPLE(name, f, can_overflow)                                                              \
    static ou_obj *math_##name(ou_obj *const *v) { return apply(f, v[0], can_overflow); }

SIMPLE(acos, acos, false)
SIMPLE(acosh, acosh, false)
SIMPLE(asin, asin, false)
SIMPLE(asinh, asinh, false)
SIMPLE(atan, atan, false)
SIMPLE(atanh, atanh, false)
SIMPLE(cbrt, cbrt, false)
SIMPLE(cos, cos, false)
SIMPLE(cosh, cosh, true)
SIMPLE(exp, exp, true)
SIMPLE(exp2, exp2, true)
SIMPLE(expm1, expm1, true)
SIMPLE(fabs, fabs, false)
SIMPLE(log1p, log1p, false)
SIMPLE(sin, sin, false)
SIMPLE(sinh, sinh, true)
SIMPLE(sqrt, sqrt, false)
SIMPLE(tan, tan, false)
SIMPLE(tanh, tanh, false)
SIMPLE(erf, erf, false)
SIMPLE(erfc, erfc, false)

/* Gamma functions know their own errors: *err is EDOM, ERANGE or 0. */
static ou_obj *apply_gamma(double (*f)(double, int *), ou_obj *arg)
{
    double x;
    int err = 0;
    if (ou_as_double(arg, &x) < 0) return NULL;
    double r = f(x, &err);
    if (err == EDOM) return domain_error();
    return err ? range_error() : ou_float_new(r);
}

static ou_obj *math_gamma(ou_obj *const *v) { return apply_gamma(ou_math_gamma, v[0]); }
static ou_obj *math_lgamma(ou_obj *const *v) { return apply_gamma(ou_math_lgamma, v[0]); }

static ou_obj *math_degrees(ou_obj *const *v)
{
    double x;
    return ou_as_double(v[0], &x) < 0 ? NULL : ou_float_new(x * (180.0 / M_PI));
}

static ou_obj *math_radians(ou_obj *const *v)
{
    double x;
    return ou_as_double(v[0], &x) < 0 ? NULL : ou_float_new(x * (M_PI / 180.0));
}

static ou_obj *math_isfinite(ou_obj *const *v)
{
    double x;
    return ou_as_double(v[0], &x) < 0 ? NULL : ou_bool(isfinite(x));
}

static ou_obj *math_isinf(ou_obj *const *v)
{
    double x;
    return ou_as_double(v[0], &x) < 0 ? NULL : ou_bool(isinf(x));
}

static ou_obj *math_isnan(ou_obj *const *v)
{
    double x;
    return ou_as_double(v[0], &x) < 0 ? NULL : ou_bool(isnan(x));
}

static ou_obj *math_ulp(ou_obj *const *v)
{
    double x;
    if (ou_as_double(v[0], &x) < 0) return NULL;
    x = fabs(x);
    if (!isfinite(x)) return ou_float_new(x);
    double up = nextafter(x, INFINITY);
    return ou_float_new(isinf(up) ? x - nextafter(x, 0.0) : up - x);
}

static ou_obj *math_frexp(ou_obj *const *v)
{
    double x;
    int e = 0;
    if (ou_as_double(v[0], &x) < 0) return NULL;
    if (isfinite(x)) x = frexp(x, &e);
    return ou_tuple2(ou_float_new(x), ou_int_new(e));
}

static ou_obj *math_modf(ou_obj *const *v)
{
    double x, whole;
    if (ou_as_double(v[0], &x) < 0) return NULL;
    double fraction = modf(x, &whole);
    return ou_tuple2(ou_float_new(fraction), ou_float_new(whole));
}

/* o.__floor__() or the like if its class has it; NULL without an error if not. */
static ou_obj *by_method(ou_obj *o, ou_str *name)
{
    OU_AUTO ou_obj *method = ou_lookup_special(o, name);
    return method ? ou_call0(method) : NULL;
}

static ou_obj *round_with(ou_obj *o, ou_str *name, double (*f)(double))
{
    double x;
    if (!ou_float_exact(o)) {
        ou_obj *r = by_method(o, name);
        if (r || ou_err_pending()) return r;
    }
    return ou_as_double(o, &x) < 0 ? NULL : ou_int_from_double(f(x));
}

static ou_obj *math_floor(ou_obj *const *v) { return round_with(v[0], OU_ID(__floor__), floor); }
static ou_obj *math_ceil(ou_obj *const *v) { return round_with(v[0], OU_ID(__ceil__), ceil); }

static ou_obj *math_trunc(ou_obj *const *v)
{
    if (ou_float_exact(v[0])) return ou_int_from_double(ou_float_value(v[0]));
    ou_obj *r = by_method(v[0], OU_ID(__trunc__));
    if (r || ou_err_pending()) return r;
    return ou_raise(&ou_exc_TypeError, "type %.100T doesn't define __trunc__ method", v[0]);
}

/* ---- logarithms ------------------------------------------------------------------------------ */

/* Of ints too large for a float: the leading bits, rounded as a float, and the exponent apart. */
static double log_big(double (*f)(double), ou_obj *o)
{
    ou_int_view view;
    mpz_srcptr z = ou_int_see(o, &view);
    size_t bits = mpz_sizeinbase(z, 2), shift = bits - 64;
    mpz_t top;
    mpz_init(top);
    mpz_tdiv_q_2exp(top, z, shift);
    uint64_t u = mpz_get_ui(top) | (mpz_scan1(z, 0) < shift);
    mpz_clear(top);
    return f(ldexp((double)u, -64)) + f(2.0) * (double)bits;
}

static int logarithm(double (*f)(double), ou_obj *o, double *out)
{
    double x;
    if (ou_int_check(o)) {
        if (ou_int_sign(o) <= 0) {
            domain_error();
            return -1;
        }
        x = ou_int_as_double(o);
        if (isinf(x)) ou_err_clear();
        *out = isinf(x) ? log_big(f, o) : f(x);
        return 0;
    }
    if (ou_as_double(o, &x) < 0) return -1;
    if (x <= 0) {
        domain_error();
        return -1;
    }
    *out = f(x);
    return 0;
}

static ou_obj *math_log(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)self;
    double x, base;
    if (kwnames && ou_no_keywords("math.log", kwnames) < 0) return NULL;
    if (n < 1 || n > 2) return ou_raise(&ou_exc_TypeError, "math.log requires 1 to 2 arguments");
    if (logarithm(log, args[0], &x) < 0) return NULL;
    if (n == 1) return ou_float_new(x);
    if (logarithm(log, args[1], &base) < 0) return NULL;
    if (base == 0) return ou_raise(&ou_exc_ZeroDivisionError, "float division by zero");
    return ou_float_new(x / base);
}

static ou_obj *math_log2(ou_obj *const *v)
{
    double r;
    return logarithm(log2, v[0], &r) < 0 ? NULL : ou_float_new(r);
}

static ou_obj *math_log10(ou_obj *const *v)
{
    double r;
    return logarithm(log10, v[0], &r) < 0 ? NULL : ou_float_new(r);
}

/* ---- two arguments --------------------------------------------------------------------------- */

static int two(ou_obj *const *v, double *x, double *y)
{
    return ou_as_double(v[0], x) < 0 || ou_as_double(v[1], y) < 0 ? -1 : 0;
}

static ou_obj *apply2(double (*f)(double, double), ou_obj *const *v)
{
    double x, y;
    if (two(v, &x, &y) < 0) return NULL;
    double r = f(x, y);
    if (isnan(r) && !isnan(x) && !isnan(y)) return domain_error();
    if (isinf(r) && isfinite(x) && isfinite(y)) return range_error();
    return ou_float_new(r);
}

static ou_obj *math_atan2(ou_obj *const *v) { return apply2(atan2, v); }
static ou_obj *math_copysign(ou_obj *const *v) { return apply2(copysign, v); }
static ou_obj *math_fmod(ou_obj *const *v) { return apply2(fmod, v); }
static ou_obj *math_remainder(ou_obj *const *v) { return apply2(remainder, v); }

static ou_obj *math_nextafter(ou_obj *const *v)
{
    double x, y;
    return two(v, &x, &y) < 0 ? NULL : ou_float_new(nextafter(x, y));
}

static ou_obj *math_pow(ou_obj *const *v)
{
    double x, y;
    if (two(v, &x, &y) < 0) return NULL;
    double r = pow(x, y);
    if (isfinite(x) && isfinite(y)) {
        if (isnan(r) || (isinf(r) && x == 0)) return domain_error();
        if (isinf(r)) return range_error();
    }
    return ou_float_new(r);
}

static ou_obj *math_ldexp(ou_obj *const *v)
{
    double x;
    int64_t e;
    if (ou_as_double(v[0], &x) < 0) return NULL;
    if (!ou_int_check(v[1])) {
        return ou_raise(&ou_exc_TypeError, "Expected an int as second argument to ldexp.");
    }
    if (x == 0 || !isfinite(x)) return ou_float_new(x);
    if (!ou_int_fits(v[1], &e)) e = ou_int_sign(v[1]) < 0 ? INT64_MIN : INT64_MAX;
    if (e > 10000) return range_error();
    double r = e < -10000 ? copysign(0.0, x) : ldexp(x, (int)e);
    return isinf(r) ? range_error() : ou_float_new(r);
}

static ou_obj *math_isclose(ou_obj *const *v)
{
    double a, b, rel = 1e-9, abs = 0.0;
    if (two(v, &a, &b) < 0) return NULL;
    if ((v[2] && ou_as_double(v[2], &rel) < 0) || (v[3] && ou_as_double(v[3], &abs) < 0))
        return NULL;
    if (rel < 0 || abs < 0) return ou_raise(&ou_exc_ValueError, "tolerances must be non-negative");
    if (a == b) return ou_bool(true);
    if (isinf(a) || isinf(b)) return ou_bool(false);
    double diff = fabs(b - a);
    return ou_bool(diff <= fabs(rel * b) || diff <= fabs(rel * a) || diff <= abs);
}

/* ---- several --------------------------------------------------------------------------------- */

static ou_obj *math_hypot(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)self;
    double small[8], *x = small;
    if (kwnames && ou_no_keywords("math.hypot", kwnames) < 0) return NULL;
    if (n > 8 && !(x = ou_mem_new(n * sizeof *x))) return NULL;
    ou_obj *r = NULL;
    size_t i = 0;
    while (i < n && ou_as_double(args[i], &x[i]) == 0) i++;
    if (i == n) r = ou_float_new(ou_math_norm(x, n));
    if (x != small) ou_mem_free(x);
    return r;
}

static ou_obj *math_dist(ou_obj *const *v)
{
    OU_AUTO ou_obj *p = ou_tuple_from(v[0]);
    OU_AUTO ou_obj *q = p ? ou_tuple_from(v[1]) : NULL;
    if (!q) return NULL;
    ou_ssize n = ou_tuple_len(p), i = 0;
    if (ou_tuple_len(q) != n) {
        return ou_raise(&ou_exc_ValueError, "both points must have the same number of dimensions");
    }
    double *x = ou_mem_new((size_t)n * sizeof *x + 8);
    if (!x) return NULL;
    for (; i < n; i++) {
        double a, b;
        if (ou_as_double(ou_tuple_at(p, i), &a) < 0 || ou_as_double(ou_tuple_at(q, i), &b) < 0)
            break;
        x[i] = a - b;
    }
    ou_obj *r = i == n ? ou_float_new(ou_math_norm(x, (size_t)n)) : NULL;
    ou_mem_free(x);
    return r;
}

static ou_obj *math_fsum(ou_obj *const *v)
{
    OU_AUTO ou_obj *it = ou_iter(v[0]);
    if (!it) return NULL;
    ou_math_sum sum = { 0 };
    int status = 0;
    while (status == 0) {
        OU_AUTO ou_obj *item = ou_next(it);
        double x;
        if (!item) break;
        if (ou_as_double(item, &x) < 0)
            status = -1;
        else
            status = ou_math_sum_add(&sum, x);
    }
    ou_obj *r = status < 0 || ou_err_pending() ? NULL : ou_math_sum_result(&sum);
    ou_mem_free(sum.parts);
    return r;
}

static ou_obj *math_prod(ou_obj *const *v)
{
    OU_AUTO ou_obj *result = v[1] ? ou_incref(v[1]) : ou_int_new(1);
    OU_AUTO ou_obj *it = result ? ou_iter(v[0]) : NULL;
    if (!it) return NULL;
    for (;;) {
        OU_AUTO ou_obj *item = ou_next(it);
        if (!item) return ou_err_pending() ? NULL : ou_take(&result);
        ou_obj *next = ou_binary(result, item, OU_MUL);
        if (!next) return NULL;
        ou_setref(&result, next);
    }
}

/* ---- the module ------------------------------------------------------------------------------ */

#define ONE(name, doc) OU_FN_AS(#name, math_##name, "(x, /)", doc)
#define TWO(name, doc) OU_FN_AS(#name, math_##name, "(x, y, /)", doc)

static ou_fndef fns[] = {
    ONE(acos, "Arc cosine in radians."),
    ONE(acosh, "Inverse hyperbolic cosine."),
    ONE(asin, "Arc sine in radians."),
    ONE(asinh, "Inverse hyperbolic sine."),
    ONE(atan, "Arc tangent in radians."),
    OU_FN_AS("atan2", math_atan2, "(y, x, /)", "Angle of the point (x, y) in radians."),
    ONE(atanh, "Inverse hyperbolic tangent."),
    ONE(cbrt, "Cube root."),
    ONE(ceil, "Smallest integer not below x."),
    TWO(copysign, "Size of x with the sign of y."),
    ONE(cos, "Cosine of x radians."),
    ONE(cosh, "Hyperbolic cosine."),
    ONE(degrees, "Radians as degrees."),
    OU_FN_AS("dist", math_dist, "(p, q, /)", "Euclidean distance of two points."),
    ONE(erf, "Error function."),
    ONE(erfc, "Complementary error function."),
    ONE(exp, "e to the power of x."),
    ONE(exp2, "2 to the power of x."),
    ONE(expm1, "exp(x) - 1, exact for small x."),
    ONE(fabs, "Absolute value as a float."),
    OU_FN_AS("factorial", ou_math_factorial, "(n, /)", "n!"),
    ONE(floor, "Largest integer not above x."),
    TWO(fmod, "Remainder of C, with the sign of x."),
    ONE(frexp, "(m, e) with x == m * 2**e and 0.5 <= abs(m) < 1."),
    OU_FN_AS("fsum", math_fsum, "(seq, /)", "Sum of floats, rounded once."),
    ONE(gamma, "Gamma function."),
    OU_FN_AS("gcd", ou_math_gcd, "(*integers)", "Greatest common divisor."),
    OU_RAW("hypot", math_hypot, "(*coordinates)", "Euclidean norm."),
    OU_FN_AS("isclose", math_isclose, "(a, b, *, rel_tol=1e-09, abs_tol=0.0)",
             "Whether two numbers are close to each other."),
    ONE(isfinite, "Whether x is neither infinite nor nan."),
    ONE(isinf, "Whether x is infinite."),
    ONE(isnan, "Whether x is nan."),
    OU_FN_AS("isqrt", ou_math_isqrt, "(n, /)", "Integer part of the square root."),
    OU_FN_AS("lcm", ou_math_lcm, "(*integers)", "Least common multiple."),
    OU_FN_AS("ldexp", math_ldexp, "(x, i, /)", "x * 2**i."),
    ONE(lgamma, "Logarithm of the absolute value of the gamma function."),
    OU_RAW("log", math_log, "(x, [base=math.e])", "Logarithm to the given base."),
    ONE(log1p, "log(1 + x), exact for small x."),
    ONE(log10, "Logarithm to base 10."),
    ONE(log2, "Logarithm to base 2."),
    ONE(modf, "Fractional and integer part."),
    TWO(pow, "x to the power of y as floats."),
    ONE(radians, "Degrees as radians."),
    TWO(remainder, "Remainder of IEEE 754: of the nearest multiple of y."),
    ONE(sin, "Sine of x radians."),
    ONE(sinh, "Hyperbolic sine."),
    ONE(sqrt, "Square root."),
    ONE(tan, "Tangent of x radians."),
    ONE(tanh, "Hyperbolic tangent."),
    ONE(trunc, "Integer part of x."),
    OU_FN_AS("prod", math_prod, "(iterable, /, *, start=1)", "Product of all items."),
    OU_FN_AS("perm", ou_math_perm, "(n, k=None, /)", "Ways to choose k of n items in order."),
    OU_FN_AS("comb", ou_math_comb, "(n, k, /)", "Ways to choose k of n items."),
    TWO(nextafter, "The float next to x towards y."),
    ONE(ulp, "Value of the last bit of x."),
    { 0 },
};

static int init(ou_obj *m)
{
    if (ou_module_add(m, "pi", ou_float_new(M_PI)) < 0) return -1;
    if (ou_module_add(m, "e", ou_float_new(M_E)) < 0) return -1;
    if (ou_module_add(m, "tau", ou_float_new(2 * M_PI)) < 0) return -1;
    if (ou_module_add(m, "inf", ou_float_new(INFINITY)) < 0) return -1;
    return ou_module_add(m, "nan", ou_float_new(NAN));
}

OU_MODULE(math, "Mathematical functions of real numbers.", fns, init, NULL);
