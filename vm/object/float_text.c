/* vm/object/float_text.c - doubles from text and to text.
 *
 * The shortest text that reads back as the same double is found with Raffaello Giulietti's
 * Schubfach: a double is scaled by a power of ten with 128-bit precision and the decimals near both
 * ends of its rounding interval are compared.  The powers are computed with GMP when first needed.
 * Fixed precision is left to the C library, which rounds exactly, and so is reading, after the
 * syntax has been checked and unless the text is short enough to be exact. */
#include <float.h>
#include <gmp.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "vm/object/float.h"
#include "vm/object/int.h"

/* ---- shortest decimal ------------------------------------------------------------------------ */

enum { POWER_MIN = -292, POWER_MAX = 324 };
typedef struct wide {
    uint64_t hi, lo;
} wide;

static int floor_log2_pow10(int e) { return (e * 1741647) >> 19; }

/* ceil(10**k * 2**(127 - floor(log2(10**k)))): 128 bits with the highest one set. */
static wide compute_power(int k)
{
    mpz_t p, limit;
    mpz_inits(p, limit, NULL);
    int shift = 127 - floor_log2_pow10(k);
    mpz_ui_pow_ui(p, 10, (unsigned long)(k < 0 ? -k : k));
    if (k < 0) {
        mpz_setbit(limit, (mp_bitcnt_t)shift);
        mpz_cdiv_q(p, limit, p);
    } else if (shift >= 0) {
        mpz_mul_2exp(p, p, (mp_bitcnt_t)shift);
    } else {
        mpz_cdiv_q_2exp(p, p, (mp_bitcnt_t)-shift);
    }
    wide w = { .lo = mpz_get_ui(p) };
    mpz_fdiv_q_2exp(p, p, 64);
    w.hi = mpz_get_ui(p);
    mpz_clears(p, limit, NULL);
    return w;
}

static wide power_of_ten(int k)
{
    static wide cache[POWER_MAX - POWER_MIN + 1];
    wide *w = &cache[k - POWER_MIN];
    if (ou_unlikely(!w->hi)) *w = compute_power(k);
    return *w;
}

/* The upper 64 bits of g * c / 2**64, the last one set if anything was cut off. */
static uint64_t round_to_odd(wide g, uint64_t c)
{
    uint64_t low = (uint64_t)(((unsigned __int128)g.lo * c) >> 64);
    unsigned __int128 sum = (unsigned __int128)g.hi * c + low;
    return (uint64_t)(sum >> 64) | ((uint64_t)sum > 1);
}

/* Shortest decimal digits * 10**exponent of a positive finite double. */
static uint64_t shortest(double v, int *exponent)
{
    uint64_t bits;
    memcpy(&bits, &v, sizeof bits);
    uint64_t fraction = bits & ((UINT64_C(1) << 52) - 1), c = fraction;
    int biased = (int)(bits >> 52), q = -1074;
    if (biased) {
        c |= UINT64_C(1) << 52;
        q = biased - 1075;
        if (q <= 0 && q > -53 && !(c & ((UINT64_C(1) << -q) - 1))) {
            *exponent = 0;
            return c >> -q;
        }
    }
    bool open = c & 1, closer = fraction == 0 && biased > 1;
    int k = (q * 1262611 - (closer ? 524031 : 0)) >> 22;
    int h = q + floor_log2_pow10(-k) + 1;
    wide g = power_of_ten(-k);
    uint64_t middle = round_to_odd(g, (4 * c) << h);
    uint64_t lower = round_to_odd(g, (4 * c - 2 + closer) << h) + open;
    uint64_t upper = round_to_odd(g, (4 * c + 2) << h) - open;
    uint64_t s = middle / 4;
    if (s >= 10) {
        uint64_t tens = s / 10;
        bool down = lower <= 40 * tens, up = 40 * tens + 40 <= upper;
        if (down != up) {
            *exponent = k + 1;
            return tens + up;
        }
    }
    bool down = lower <= 4 * s, up = 4 * s + 4 <= upper;
    *exponent = k;
    if (down != up) return s + up;
    uint64_t half = 4 * s + 2;
    return s + (middle > half || (middle == half && (s & 1)));
}

/* ---- writing --------------------------------------------------------------------------------- */

/* Digits of u without trailing zeros, which are moved into the exponent. */
static int decimal_digits(uint64_t u, int *exponent, char *out)
{
    while (u && u % 10 == 0) {
        u /= 10;
        ++*exponent;
    }
    char text[20], *start = ou_digits_before(text + sizeof text, u);
    int n = (int)(text + sizeof text - start);
    memcpy(out, start, (size_t)n);
    return n;
}

static char *put_exponent(char *p, int e)
{
    *p++ = 'e';
    *p++ = e < 0 ? '-' : '+';
    return p + sprintf(p, "%02d", abs(e));
}

/* repr: exponents from -4 to 15 are written out.  The end of the text. */
static char *write_shortest(char *p, double v, int flags)
{
    char digits[24];
    int exponent = 0, n = 1;
    digits[0] = '0';
    if (v != 0) n = decimal_digits(shortest(v, &exponent), &exponent, digits);
    int point = n + exponent; /* position of the decimal point relative to the digits */
    if (v == 0) point = 1;
    if (point > 16 || point <= -4) {
        *p++ = digits[0];
        if (n > 1 || (flags & OU_DTSF_ALT)) *p++ = '.';
        memcpy(p, digits + 1, (size_t)n - 1);
        p = put_exponent(p + n - 1, point - 1);
    } else if (point <= 0) {
        *p++ = '0';
        *p++ = '.';
        memset(p, '0', (size_t)-point);
        memcpy(p - point, digits, (size_t)n);
        p += n - point;
    } else {
        int whole = n < point ? n : point;
        memcpy(p, digits, (size_t)whole);
        memset(p + whole, '0', (size_t)(point - whole));
        p += point;
        if (n > point || (flags & (OU_DTSF_ALT | OU_DTSF_ADD_DOT_0))) *p++ = '.';
        memcpy(p, digits + whole, (size_t)(n - whole));
        p += n - whole;
        if (n <= point && (flags & OU_DTSF_ADD_DOT_0)) *p++ = '0';
    }
    *p = 0;
    return p;
}

static bool is_zero_text(const char *s)
{
    for (; *s && *s != 'e' && *s != 'E'; s++) {
        if (*s >= '1' && *s <= '9') return false;
    }
    return true;
}

/* Appends ".0" unless there is a point or exponent already. */
static void add_dot_0(char *s)
{
    if (!strpbrk(s, ".eE")) strcat(s, ".0");
}

/* 'g' that may need a ".0": a number whose digits just fit gets an exponent instead. */
static bool fills_precision(double v, int precision)
{
    char text[350];
    if (precision > DBL_MAX_10_EXP + 1) return false;
    snprintf(text, sizeof text, "%.*e", precision - 1, v);
    return atoi(strchr(text, 'e') + 1) == precision - 1;
}

/* Removes the zeros at the end of the fraction in front of the exponent, and a bare point. */
static void trim_fraction(char *s)
{
    char *e = strchr(s, 'e'), *p = e;
    while (p[-1] == '0') p--;
    if (p[-1] == '.') p--;
    memmove(p, e, strlen(e) + 1);
}

/* v in fixed notation if its digits fit 64 bits: v * 10**precision is an exact 128-bit fraction,
 * which is rounded half to even.  The end of the text, or NULL: not done. */
static char *write_fixed(char *out, double v, int precision, bool point)
{
    uint64_t bits;
    memcpy(&bits, &v, sizeof bits);
    uint64_t m = bits & ((UINT64_C(1) << 52) - 1);
    int e = (int)(bits >> 52) ? (int)(bits >> 52) - 1075 : -1074;
    if (e != -1074 || bits >> 52) m |= UINT64_C(1) << 52;
    if (precision < 0 || precision > 18 || e > 10) return NULL;
    unsigned __int128 q = m;
    for (int i = 0; i < precision; i++) q *= 10;
    if (e >= 0) {
        q <<= e;
    } else if (e < -126) {
        q = 0; /* less than half of the last digit */
    } else {
        unsigned __int128 unit = (unsigned __int128)1 << -e, rest = q & (unit - 1);
        q >>= -e;
        q += rest > unit / 2 || (rest == unit / 2 && (q & 1));
    }
    if (q >> 64) return NULL;
    char digits[40], *end = digits + sizeof digits, *p = ou_digits_before(end, (uint64_t)q);
    while (end - p <= precision) *--p = '0';
    size_t whole = (size_t)(end - p - precision);
    memcpy(out, p, whole);
    out += whole;
    if (precision || point) *out++ = '.';
    memcpy(out, end - precision, (size_t)precision);
    out += precision;
    *out = 0;
    return out;
}

/* Text of v >= 0 behind the sign's place, in t->small or in a new buffer if it is long. */
static int with_precision(ou_double_text *t, double v, int code, int precision, int flags)
{
    bool alt = flags & OU_DTSF_ALT;
    bool fixed = code == 'f' || code == 'F';
    if (fixed && !(flags & OU_DTSF_ADD_DOT_0)) {
        char *end = write_fixed(t->text, v, precision, alt);
        if (end) {
            t->len = (size_t)(end - t->text);
            return 0;
        }
    }
    char format[8] = { '%', alt ? '#' : '.', alt ? '.' : '*', alt ? '*' : (char)code,
                       alt ? (char)code : 0 };
    if (precision == 0 && (code == 'g' || code == 'G')) precision = 1;
    bool exponent = (flags & OU_DTSF_ADD_DOT_0) && code == 'g' && fills_precision(v, precision);
    if (exponent) {
        *strchr(format, 'g') = 'e';
        precision--;
    }
    size_t room = sizeof t->small - 1;
    int n = snprintf(t->text, room, format, precision, v);
    if (n < 0) return ou_raise_nomem(), -1;
    if ((size_t)n + 4 > room) {
        t->owned = ou_mem_new((size_t)n + 5);
        if (!t->owned) return -1;
        t->text = t->owned + 1;
        snprintf(t->text, (size_t)n + 1, format, precision, v);
    }
    if (exponent && !alt && precision > 0) trim_fraction(t->text);
    if (flags & OU_DTSF_ADD_DOT_0) add_dot_0(t->text);
    t->len = strlen(t->text);
    return 0;
}

static size_t not_finite(char *text, double v, int code)
{
    bool capital = code == 'E' || code == 'F' || code == 'G';
    const char *nan = capital ? "NAN" : "nan", *inf = capital ? "INF" : "inf";
    memcpy(text, isnan(v) ? nan : inf, 4);
    return 3;
}

int ou_double_to_text(ou_double_text *t, double v, int code, int precision, int flags)
{
    bool negative = signbit(v) && !isnan(v);
    t->owned = NULL;
    t->text = t->small + 1;
    if (!isfinite(v)) {
        t->len = not_finite(t->text, v, code);
    } else if (code == 'r') {
        t->len = (size_t)(write_shortest(t->text, fabs(v), flags) - t->text);
    } else if (with_precision(t, fabs(v), code, precision, flags) < 0) {
        return -1;
    }
    bool hidden = (flags & OU_DTSF_NO_NEG_0) && isfinite(v) && is_zero_text(t->text);
    char sign = negative && !hidden ? '-' : flags & OU_DTSF_SIGN ? '+' : 0;
    if (sign) {
        *--t->text = sign;
        t->len++;
    }
    return 0;
}

/* ---- reading --------------------------------------------------------------------------------- */

static bool is_space(unsigned char c) { return c == ' ' || (c >= 9 && c <= 13); }
static bool is_digit(unsigned char c) { return c >= '0' && c <= '9'; }

/* Copies s[0..n) without underscores, which may only stand between digits. */
static bool drop_underscores(const char *s, size_t n, char *out)
{
    for (size_t i = 0; i < n; i++) {
        if (s[i] != '_') {
            *out++ = s[i];
        } else if (i == 0 || i + 1 == n || !is_digit((unsigned char)s[i - 1]) ||
                   !is_digit((unsigned char)s[i + 1])) {
            return false;
        }
    }
    *out = 0;
    return true;
}

static bool same_word(const char *s, const char *word, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if ((s[i] | 0x20) != word[i]) return false;
    }
    return true;
}

static size_t special_length(const char *s)
{
    if (same_word(s, "infinity", 8)) return 8;
    return same_word(s, "inf", 3) || same_word(s, "nan", 3) ? 3 : 0;
}

/* Few digits and a small power of ten: both are exact doubles, so one operation rounds correctly.
 */
static bool exact_decimal(uint64_t mantissa, int digits, long exponent, double *out)
{
    static const double powers[] = {
        1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
        1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    };
    if (digits > 15 || exponent > 22 || exponent < -22) return false;
    double d = (double)mantissa;
    *out = exponent < 0 ? d / powers[-exponent] : d * powers[exponent];
    return true;
}

const char *ou_double_scan(const char *s, double *out)
{
    const char *p = s;
    bool negative = *p == '-';
    if (*p == '-' || *p == '+') p++;
    size_t word = special_length(p);
    if (word) {
        *out = (*p | 0x20) == 'n' ? NAN : INFINITY;
        if (negative) *out = -*out;
        return p + word;
    }
    uint64_t mantissa = 0;
    int digits = 0, seen = 0;
    long exponent = 0;
    for (bool point = false;; p++) {
        if (*p == '.' && !point) {
            point = true;
            continue;
        }
        if (!is_digit((unsigned char)*p)) break;
        seen++;
        if (digits < 17) mantissa = mantissa * 10 + (uint64_t)(*p - '0');
        if (digits || *p != '0') digits++;
        exponent -= point;
    }
    if (!seen) return NULL;
    if (*p == 'e' || *p == 'E') {
        const char *e = p + 1;
        if (*e == '-' || *e == '+') e++;
        if (is_digit((unsigned char)*e)) {
            long written = strtol(p + 1, (char **)(void *)&e, 10);
            exponent = written > 100000 || written < -100000 ? 100000 : exponent + written;
            p = e;
        }
    }
    if (!exact_decimal(mantissa, digits, exponent, out)) *out = fabs(strtod(s, NULL));
    if (negative) *out = -*out;
    return p;
}

bool ou_double_parse(const char *s, size_t n, double *out)
{
    while (n && is_space((unsigned char)*s)) {
        s++;
        n--;
    }
    while (n && is_space((unsigned char)s[n - 1])) n--;
    if (memchr(s, 0, n)) return false;
    char small[128], *text = n < sizeof small ? small : malloc(n + 1);
    if (!text) return false;
    double d;
    bool ok = drop_underscores(s, n, text);
    if (ok) {
        const char *end = ou_double_scan(text, &d);
        ok = end && end != text && !*end;
    }
    if (text != small) free(text);
    if (ok) *out = d;
    return ok;
}
