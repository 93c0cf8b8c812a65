/* stdlib/math_real.c - algorithms of the module math: gamma functions, Euclidean norm, exact sums.
 *
 * Gamma uses Lanczos' approximation with the 13 coefficients of Boost (g = 6.0246...), whose
 * relative error is below the precision of a double. */
#include <errno.h>
#include <float.h>
#include <math.h>

#include "stdlib/math_parts.h"

/* ---- gamma ----------------------------------------------------------------------------------- */

enum { LANCZOS_N = 13 };
static const double lanczos_g = 6.024680040776729583740234375;
static const double lanczos_g_minus_half = 5.524680040776729583740234375;
static const double lanczos_num[LANCZOS_N] = {
    23531376880.410759688572007674451636754734846804940,
    42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843,
    17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708,
    1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801,
    31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768,
    186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024,
    210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408,
};
static const double lanczos_den[LANCZOS_N] = {
    0.0,       39916800.0, 120543840.0, 150917976.0, 105258076.0, 45995730.0, 13339535.0,
    2637558.0, 357423.0,   32670.0,     1925.0,      66.0,        1.0,
};

/* The quotient of both polynomials, from the end where powers of x do not overflow. */
static double lanczos_sum(double x)
{
    double num = 0, den = 0;
    for (int i = 0; i < LANCZOS_N; i++) {
        int k = x < 5.0 ? LANCZOS_N - 1 - i : i;
        num = (x < 5.0 ? num * x : num / x) + lanczos_num[k];
        den = (x < 5.0 ? den * x : den / x) + lanczos_den[k];
    }
    return num / den;
}

/* sin(pi * x) without losing the integer part of large x. */
static double sin_pi(double x)
{
    double y = fmod(fabs(x), 2.0), r;
    switch ((int)round(2.0 * y)) {
    case 0: r = sin(M_PI * y); break;
    case 1: r = cos(M_PI * (y - 0.5)); break;
    case 2: r = sin(M_PI * (1.0 - y)); break;
    case 3: r = -cos(M_PI * (y - 1.5)); break;
    default: r = sin(M_PI * (y - 2.0)); break;
    }
    return copysign(1.0, x) * r;
}

static double whole_gamma(int n)
{
    double r = 1;
    for (int i = 2; i < n; i++) r *= i;
    return r;
}

/* Gamma of x, neither an integer nor tiny nor beyond 200 in size. */
static double general_gamma(double x)
{
    double size = fabs(x), y = size + lanczos_g_minus_half, q, z, r;
    if (size > lanczos_g_minus_half) {
        q = y - size;
        z = q - lanczos_g_minus_half;
    } else {
        q = y - lanczos_g_minus_half;
        z = q - size;
    }
    z = z * lanczos_g / y;
    double half = size < 140.0 ? pow(y, size - 0.5) : pow(y, size / 2.0 - 0.25);
    if (x < 0) {
        r = -M_PI / sin_pi(size) / size * exp(y) / lanczos_sum(size);
        r -= z * r;
        r /= half;
        if (size >= 140.0) r /= half;
    } else {
        r = lanczos_sum(size) / exp(y);
        r += z * r;
        r *= half;
        if (size >= 140.0) r *= half;
    }
    return r;
}

double ou_math_gamma(double x, int *err)
{
    if (isnan(x) || (isinf(x) && x > 0)) return x;
    if (isinf(x) || x == 0 || (x == floor(x) && x < 0)) {
        *err = EDOM;
        return NAN;
    }
    if (x == floor(x) && x <= 23) return whole_gamma((int)x);
    double size = fabs(x), r;
    if (size < 1e-20)
        r = 1.0 / x;
    else if (size > 200.0)
        r = x < 0 ? 0.0 / sin_pi(x) : INFINITY;
    else
        r = general_gamma(x);
    if (isinf(r)) *err = ERANGE;
    return r;
}

double ou_math_lgamma(double x, int *err)
{
    static const double log_pi = 1.144729885849400174143427351353058711647;
    if (!isfinite(x)) return isnan(x) ? x : INFINITY;
    if (x == floor(x) && x <= 2.0) {
        if (x <= 0) *err = EDOM;
        return 0.0;
    }
    double size = fabs(x);
    if (size < 1e-20) return -log(size);
    double r = log(lanczos_sum(size)) - lanczos_g;
    r += (size - 0.5) * (log(size + lanczos_g - 0.5) - 1);
    if (x < 0) r = log_pi - log(fabs(sin_pi(size))) - log(size) - r;
    if (isinf(r)) *err = ERANGE;
    return r;
}

/* ---- Euclidean norm -------------------------------------------------------------------------- */

/* A sum of squares near 1 with three compensations: two for the rounding of the sum, one for low
 * products. */
typedef struct squares {
    double sum, low1, low2, low3;
} squares;

static void add_part(double *sum, double *low, double x)
{
    double old = *sum;
    *sum += x;
    *low += (old - *sum) + x;
}

/* Adds or subtracts x * x, exactly: x is split into halves of 26 bits. */
static void add_square(squares *s, double x, double sign)
{
    double t = x * 134217729.0, hi = t - (t - x), lo = x - hi;
    add_part(&s->sum, &s->low1, sign * hi * hi);
    add_part(&s->sum, &s->low2, sign * 2.0 * hi * lo);
    if (sign > 0)
        s->low3 += lo * lo;
    else
        add_part(&s->sum, &s->low3, -lo * lo);
}

static double square_total(const squares *s)
{
    return s->sum - 1.0 + (s->low1 + s->low2 + s->low3);
}

double ou_math_norm(double *x, size_t n)
{
    double max = 0;
    bool nan = false;
    for (size_t i = 0; i < n; i++) {
        x[i] = fabs(x[i]);
        nan |= isnan(x[i]);
        if (x[i] > max) max = x[i];
    }
    if (isinf(max)) return max;
    if (nan) return NAN;
    if (max == 0 || n <= 1) return max;
    int e;
    frexp(max, &e);
    squares s = { .sum = 1.0 };
    if (e < -1023) { /* the scale would overflow */
        for (size_t i = 0; i < n; i++) add_part(&s.sum, &s.low1, x[i] / max * (x[i] / max));
        return max * sqrt(s.sum - 1.0 + s.low1);
    }
    double scale = ldexp(1.0, -e);
    for (size_t i = 0; i < n; i++) add_square(&s, x[i] * scale, 1);
    double root = sqrt(square_total(&s));
    add_square(&s, root, -1);
    return (root + square_total(&s) / (2.0 * root)) / scale;
}

/* ---- exact sums ------------------------------------------------------------------------------ */

int ou_math_sum_add(ou_math_sum *s, double x)
{
    double original = x;
    size_t kept = 0;
    for (size_t j = 0; j < s->n; j++) {
        double y = s->parts[j];
        if (fabs(x) < fabs(y)) {
            double t = x;
            x = y;
            y = t;
        }
        volatile double hi = x + y, rounded = hi - x, lo = y - rounded;
        if (lo != 0) s->parts[kept++] = lo;
        x = hi;
    }
    s->n = kept;
    if (x == 0) return 0;
    if (!isfinite(x)) {
        /* an infinity that was not put in came from overflow */
        if (isfinite(original)) {
            return ou_raise_int(&ou_exc_OverflowError, "intermediate overflow in fsum");
        }
        if (isinf(original)) s->infinite += original;
        s->special += original;
        s->n = 0;
        return 0;
    }
    if (s->n == s->cap) {
        size_t cap = s->cap ? s->cap * 2 : 32;
        double *p = ou_mem_resize(s->parts, cap * sizeof *p);
        if (!p) return -1;
        s->parts = p;
        s->cap = cap;
    }
    s->parts[s->n++] = x;
    return 0;
}

ou_obj *ou_math_sum_result(ou_math_sum *s)
{
    if (s->special != 0) {
        if (isnan(s->infinite)) return ou_raise(&ou_exc_ValueError, "-inf + inf in fsum");
        return ou_float_new(s->special);
    }
    size_t n = s->n;
    if (n == 0) return ou_float_new(0.0);
    volatile double hi = s->parts[--n], lo = 0;
    while (n > 0) {
        double x = hi, y = s->parts[--n];
        hi = x + y;
        volatile double rounded = hi - x;
        lo = y - rounded;
        if (lo != 0) break;
    }
    /* a tie was rounded to even; what is below decides on which side of it the sum is */
    if (n > 0 && ((lo < 0 && s->parts[n - 1] < 0) || (lo > 0 && s->parts[n - 1] > 0))) {
        double y = lo * 2.0;
        volatile double x = hi + y, rounded = x - hi;
        if (y == rounded) hi = x;
    }
    return ou_float_new(hi);
}
