/* vm/object/float_methods.c - the methods and attributes of float: rounding, exact ratios,
 * hexadecimal text. */
#include <ctype.h>
#include <gmp.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "vm/object/float_impl.h"
#include "vm/object/int.h"
#include "vm/object/list.h"
#include "vm/object/str.h"

static double value(ou_obj *const *v) { return ou_float_value(v[0]); }

static ou_obj *conjugate(ou_obj *const *v) { return ou_float_exact_of(v[0]); }
static ou_obj *trunc_(ou_obj *const *v) { return ou_int_from_double(value(v)); }
static ou_obj *floor_(ou_obj *const *v) { return ou_int_from_double(floor(value(v))); }
static ou_obj *ceil_(ou_obj *const *v) { return ou_int_from_double(ceil(value(v))); }
static ou_obj *getnewargs(ou_obj *const *v) { return ou_tuple1(ou_float_new(value(v))); }

static ou_obj *is_integer(ou_obj *const *v)
{
    double d = value(v);
    return ou_bool(isfinite(d) && floor(d) == d);
}

static ou_obj *format(ou_obj *const *v)
{
    if (ou_str_check(v[1])) return ou_format_float(v[0], v[1]);
    return ou_raise(&ou_exc_TypeError, "__format__() argument must be str, not %#T", v[1]);
}

/* ---- rounding -------------------------------------------------------------------------------- */

/* Below one unit of the place everything is zero or one unit, the exact half being even: zero. */
static double round_below_unit(double v, int zeros)
{
    mpz_t twice, unit;
    mpz_init_set_d(twice, ceil(fabs(v)));
    mpz_mul_2exp(twice, twice, 1);
    mpz_init(unit);
    mpz_ui_pow_ui(unit, 10, (unsigned long)zeros);
    bool up = mpz_cmp(twice, unit) > 0;
    mpz_clears(twice, unit, NULL);
    char text[16];
    snprintf(text, sizeof text, "1e%d", zeros);
    return copysign(up ? strtod(text, NULL) : 0.0, v);
}

/* The C library rounds the exact value half to even, which is what is asked for. */
static double round_decimal(double v, int ndigits)
{
    char text[700];
    if (ndigits >= 0) {
        snprintf(text, sizeof text, "%.*f", ndigits, v);
        return strtod(text, NULL);
    }
    snprintf(text, sizeof text, "%.17e", v);
    int exponent = atoi(strchr(text, 'e') + 1), precision = exponent + ndigits;
    if (precision < -1) return copysign(0.0, v);
    if (precision < 0) return round_below_unit(v, -ndigits);
    snprintf(text, sizeof text, "%.*e", precision, v);
    return strtod(text, NULL);
}

ou_obj *ou_float_round(double v, int64_t ndigits)
{
    if (!isfinite(v) || v == 0.0 || ndigits > 323) return ou_float_new(v);
    if (ndigits < -308) return ou_float_new(copysign(0.0, v));
    double r = round_decimal(v, (int)ndigits);
    if (isinf(r)) {
        return ou_raise(&ou_exc_OverflowError, "rounded value too large to represent");
    }
    return ou_float_new(r);
}

static ou_obj *round_(ou_obj *const *v)
{
    double d = value(v);
    if (!v[1] || v[1] == &ou_none) {
        double r = round(d);
        if (fabs(d - r) == 0.5) r = 2.0 * round(d / 2.0);
        return ou_int_from_double(r);
    }
    ou_ssize ndigits;
    if (ou_as_ssize(v[1], &ndigits, NULL) < 0) return NULL;
    return ou_float_round(d, ndigits);
}

/* ---- exact values ---------------------------------------------------------------------------- */

static ou_obj *as_integer_ratio(ou_obj *const *v)
{
    double d = value(v);
    if (isinf(d)) {
        return ou_raise(&ou_exc_OverflowError, "cannot convert Infinity to integer ratio");
    }
    if (isnan(d)) return ou_raise(&ou_exc_ValueError, "cannot convert NaN to integer ratio");
    int exponent;
    double m = frexp(d, &exponent);
    while (m != floor(m)) {
        m *= 2;
        exponent--;
    }
    mpz_t num, den;
    mpz_init_set_d(num, m);
    mpz_init_set_ui(den, 1);
    if (exponent > 0)
        mpz_mul_2exp(num, num, (mp_bitcnt_t)exponent);
    else
        mpz_mul_2exp(den, den, (mp_bitcnt_t)-exponent);
    OU_AUTO ou_obj *n = ou_int_from_mpz(num);
    OU_AUTO ou_obj *e = ou_int_from_mpz(den);
    return ou_tuple2(ou_take(&n), ou_take(&e));
}

static ou_obj *hex(ou_obj *const *v)
{
    double d = value(v);
    if (!isfinite(d)) return ou_repr(v[0]);
    uint64_t bits;
    memcpy(&bits, &d, sizeof bits);
    uint64_t fraction = bits & ((UINT64_C(1) << 52) - 1);
    int biased = (int)(bits >> 52 & 0x7ff);
    const char *sign = signbit(d) ? "-" : "";
    if (d == 0) return ou_str_format("%s0x0.0p+0", sign);
    char text[40];
    int exponent = biased ? biased - 1023 : -1022;
    int n = snprintf(text, sizeof text, "%s0x%d.%013llxp%+d", sign, biased != 0,
                     (unsigned long long)fraction, exponent);
    return ou_str_from_ascii(text, (size_t)n);
}

/* End of [0x] digits [. digits] [p exponent], or NULL; *start is set behind the prefix. */
static const char *scan_hex(const char *p, const char **start)
{
    if (p[0] == '0' && (p[1] | 0x20) == 'x') p += 2;
    *start = p;
    int digits = 0;
    for (; isxdigit((unsigned char)*p); p++) digits++;
    if (*p == '.') {
        for (p++; isxdigit((unsigned char)*p); p++) digits++;
    }
    if (!digits) return NULL;
    if ((*p | 0x20) == 'p') {
        p++;
        if (*p == '-' || *p == '+') p++;
        if (!isdigit((unsigned char)*p)) return NULL;
        while (isdigit((unsigned char)*p)) p++;
    }
    return p;
}

/* m * 2**e, plus a little if `more`, rounded half to even once: ldexp would round a subnormal
 * twice. */
static double round_scaled(uint64_t m, long e, bool more)
{
    if (!m) return 0;
    long bits = 64 - __builtin_clzll(m), top = bits + e;
    long keep = top > -1021 ? 53 : top + 1074;
    if (top > 1025) return HUGE_VAL;
    if (keep < 0) return 0;
    long drop = bits - keep;
    if (drop > 0) {
        uint64_t half = UINT64_C(1) << (drop - 1), rest = m & (2 * half - 1);
        m = drop == 64 ? 0 : m >> drop;
        m += rest > half || (rest == half && (more || (m & 1)));
        e += drop;
    }
    return ldexp((double)m, (int)e);
}

/* What scan_hex accepted, from behind the prefix.  glibc's strtod rounds some subnormals
 * wrongly. */
static double hex_value(const char *p)
{
    enum { DIGITS_MAX_BITS = 60, EXPONENT_MAX = 1 << 30 };
    uint64_t m = 0;
    long e = 0, written = 0;
    bool more = false, point = false;
    for (; isxdigit((unsigned char)*p) || *p == '.'; p++) {
        if (*p == '.') {
            point = true;
            continue;
        }
        int digit = isdigit((unsigned char)*p) ? *p - '0' : (*p | 0x20) - 'a' + 10;
        bool full = m >> (DIGITS_MAX_BITS - 4);
        if (full) more |= digit != 0;
        else m = m << 4 | (uint64_t)digit;
        e += (full ? 4 : 0) - (point ? 4 : 0);
    }
    if (*p && (*p | 0x20) == 'p') {
        bool down = p[1] == '-';
        for (p += 1 + (p[1] == '-' || p[1] == '+'); isdigit((unsigned char)*p); p++)
            if (written < EXPONENT_MAX) written = written * 10 + (*p - '0');
        e += down ? -written : written;
    }
    return round_scaled(m, e, more);
}

/* Reads stripped text; 1 done, 0 malformed, -1 out of memory or overflow. */
static int parse_hex(const char *s, size_t n, double *out)
{
    bool negative = n && *s == '-';
    const char *p = s + (n && (*s == '-' || *s == '+')), *start;
    double word;
    bool is_word = isalpha((unsigned char)*p) && !isxdigit((unsigned char)*p);
    if (is_word && ou_double_scan(p, &word) == s + n) {
        *out = negative ? -word : word;
        return 1;
    }
    if (scan_hex(p, &start) != s + n) return 0;
    double d = hex_value(start);
    if (isinf(d)) {
        return ou_raise_int(&ou_exc_OverflowError,
                            "hexadecimal value too large to represent as a float");
    }
    *out = negative ? -d : d;
    return 1;
}

static ou_obj *fromhex(ou_obj *const *v)
{
    if (!ou_str_check(v[1])) {
        return ou_raise(&ou_exc_TypeError, "bad argument type for built-in operation");
    }
    char *tmp;
    size_t n;
    const char *text = ou_str_utf8(v[1], &n, &tmp);
    if (!text) return NULL;
    const char *s = text, *end = text + n;
    while (isspace((unsigned char)*s)) s++;
    while (end > s && isspace((unsigned char)end[-1])) end--;
    char *stripped = ou_mem_new((size_t)(end - s) + 1);
    int status = -1;
    double d = 0;
    if (stripped) {
        size_t left = (size_t)(end - s);
        memcpy(stripped, s, left);
        stripped[left] = 0;
        status = strlen(stripped) == left ? parse_hex(stripped, left, &d) : 0;
    }
    ou_mem_free(stripped);
    ou_mem_free(tmp);
    if (status < 0) return NULL;
    if (!status) return ou_raise(&ou_exc_ValueError, "invalid hexadecimal floating-point string");
    OU_AUTO ou_obj *r = ou_float_new(d);
    if (!r || v[0] == &ou_float_type.head) return ou_take(&r);
    return ou_call1(v[0], r);
}

static ou_obj *getformat(ou_obj *const *v)
{
    if (!ou_str_check(v[1])) {
        return ou_raise(&ou_exc_TypeError, "__getformat__() argument must be str, not %#T", v[1]);
    }
    if (ou_str_equal_ascii(v[1], "double") || ou_str_equal_ascii(v[1], "float")) {
        return ou_str_from("IEEE, little-endian");
    }
    return ou_raise(&ou_exc_ValueError, "__getformat__() argument 1 must be 'double' or 'float'");
}

/* ---- tables ---------------------------------------------------------------------------------- */

static ou_obj *zero(ou_obj *o)
{
    (void)o;
    return ou_float_new(0.0);
}

ou_fndef ou_float_methods[] = {
    OU_FN(conjugate, "()", "The number itself."),
    OU_FN_AS("__trunc__", trunc_, "()", "The integer part."),
    OU_FN_AS("__floor__", floor_, "()", "The largest integer not above the number."),
    OU_FN_AS("__ceil__", ceil_, "()", "The smallest integer not below the number."),
    OU_FN_AS("__round__", round_, "(ndigits=None, /)",
             "Rounds half to even; to an int if ndigits is missing."),
    OU_FN(as_integer_ratio, "()", "Two integers whose quotient is exactly the number."),
    OU_FN_FLAGS("fromhex", fromhex, "(string, /)", OU_FN_CLASS,
                "The number written in hexadecimal."),
    OU_FN(hex, "()", "The number in hexadecimal."),
    OU_FN(is_integer, "()", "Whether the number has no fractional part."),
    OU_FN_AS("__getnewargs__", getnewargs, "()", "Arguments for pickling."),
    OU_FN_FLAGS("__getformat__", getformat, "(typestr, /)", OU_FN_CLASS,
                "Representation of C's double or float."),
    OU_FN_AS("__format__", format, "(format_spec, /)", "Text as the format specification says."),
    { 0 },
};

const ou_getset ou_float_getsets[] = {
    { "real", ou_float_exact_of, NULL, "The number itself." },
    { "imag", zero, NULL, "Zero." },
    { 0 },
};
