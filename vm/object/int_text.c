/* vm/object/int_text.c - int from text and to text, in any base.
 *
 * Conversions between a power-of-two machine and decimal text are quadratic in the worst case,
 * so 3.11 limits them to ou_int_max_str_digits digits unless the base is a power of two. */
#include <math.h>
#include <string.h>

#include "vm/object/int_impl.h"
#include "vm/object/str.h"
#include "vm/object/unicode.h"

int ou_int_max_str_digits = 4300;
enum { THRESHOLD = 640 }; /* fewer digits are always allowed */

char *ou_int_ascii_text(const ou_obj *s, size_t *n)
{
    size_t len = (size_t)ou_str_len(s);
    bool ascii = OU_CAST(const ou_str, s)->ascii;    /* then white space is C's */
    char *text = ou_mem_new(len + 1);
    if (!text) return NULL;
    for (size_t i = 0; i < len; i++) {
        uint32_t ch = ou_str_at(s, (ou_ssize)i);
        if (ch >= 128 || (!ascii && ch >= 28 && ch <= 31)) {
            int digit = ou_unicode_decimal(ch);
            ch = ou_unicode_is_space(ch) ? ' ' : digit >= 0 ? (uint32_t)('0' + digit) : '?';
        }
        text[i] = (char)ch;
    }
    text[len] = 0;
    *n = len;
    return text;
}

static int digit_value(unsigned char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'z') return c - 'a' + 10;
    if (c >= 'A' && c <= 'Z') return c - 'A' + 10;
    return 37;
}

static bool is_space(unsigned char c)
{
    return c == ' ' || (c >= 9 && c <= 13);
}

static int prefix_base(unsigned char c)
{
    switch (c | 0x20) {
    case 'x': return 16;
    case 'o': return 8;
    case 'b': return 2;
    default: return 0;
    }
}

/* Resolves base 0 and skips a prefix (0x, 0o, 0b) with the underscore that may follow it.  Returns
 * the base; 0 if the text is a decimal number with a leading zero, which only zeros may follow. */
static int take_prefix(const char **s, const char *end, int base)
{
    const char *p = *s;
    int named = end - p > 1 && *p == '0' ? prefix_base((unsigned char)p[1]) : 0;
    if (base == 0) base = named ? named : p < end && *p == '0' ? 0 : 10;
    if (named && named == base) {
        p += 2;
        if (p < end && *p == '_') p++;
        *s = p;
    }
    return base;
}

/* Copies the digits without underscores; the number of digits, or -1 if the text is malformed. */
static ou_ssize copy_digits(const char *p, const char *end, int base, char *out)
{
    ou_ssize n = 0;
    bool underscore = true; /* none may come first, last, or after another */
    for (; p < end; p++) {
        if (*p == '_') {
            if (underscore) return -1;
            underscore = true;
        } else {
            if (digit_value((unsigned char)*p) >= base) return -1;
            out[n++] = *p;
            underscore = false;
        }
    }
    out[n] = 0;
    return underscore ? -1 : n;
}

static bool too_long(ou_ssize digits, int base)
{
    if ((base & (base - 1)) == 0 || digits <= THRESHOLD || !ou_int_max_str_digits) return false;
    if (digits <= ou_int_max_str_digits) return false;
    ou_raise(&ou_exc_ValueError,
             "Exceeds the limit (%d digits) for integer string conversion: value has %zd digits; "
             "use sys.set_int_max_str_digits() to increase the limit",
             ou_int_max_str_digits, digits);
    return true;
}

static ou_obj *from_digits(const char *digits, ou_ssize n, int base, bool negative)
{
    static const uint8_t safe[37] = { [2] = 62, [8] = 20, [10] = 18, [16] = 15 };
    if (n <= (safe[base] ? safe[base] : 12)) {
        int64_t v = 0;
        for (ou_ssize i = 0; i < n; i++) v = v * base + digit_value((unsigned char)digits[i]);
        return ou_int_new(negative ? -v : v);
    }
    if (too_long(n, base) || !ou_int_room((double)n * log2(base))) return NULL;
    mpz_t z;
    mpz_init_set_str(z, digits, base);
    if (negative) mpz_neg(z, z);
    return ou_int_from_mpz(z);
}

/* int("123"): only digits, few enough for 64 bits.  -1: something else. */
static int64_t plain_decimal(const char *s, size_t n)
{
    int64_t v = 0;
    if (n == 0 || n > 18) return -1;
    for (size_t i = 0; i < n; i++) {
        if ((unsigned)(s[i] - '0') > 9) return -1;
        v = v * 10 + (s[i] - '0');
    }
    return v;
}

ou_obj *ou_int_parse(const char *s, size_t n, int base)
{
    const char *end = s + n;
    int64_t plain = base == 10 ? plain_decimal(s, n) : -1;
    if (plain >= 0) return ou_int_new(plain);
    while (s < end && is_space((unsigned char)*s)) s++;
    while (s < end && is_space((unsigned char)end[-1])) end--;
    bool negative = s < end && *s == '-';
    if (s < end && (*s == '-' || *s == '+')) s++;
    bool only_zeros = false;
    base = take_prefix(&s, end, base);
    if (base == 0) {
        only_zeros = true;
        base = 10;
    }
    char small[72], *digits = small;
    if (end - s >= (ou_ssize)sizeof small) {
        digits = ou_mem_new((size_t)(end - s) + 1);
        if (!digits) return NULL;
    }
    ou_ssize count = copy_digits(s, end, base, digits);
    ou_obj *r = NULL;
    if (count > 0) r = from_digits(digits, count, base, negative);
    if (digits != small) ou_mem_free(digits);
    if (r && only_zeros && ou_int_sign(r) != 0) {
        ou_decref(r);
        return NULL;
    }
    return r;
}

/* Decimal: two digits a step, one division for both (fstrings benchmark). */
char *ou_digits_before(char *end, uint64_t u)
{
    static const char pairs[] = "0001020304050607080910111213141516171819"
                                "2021222324252627282930313233343536373839"
                                "4041424344454647484950515253545556575859"
                                "6061626364656667686970717273747576777879"
                                "8081828384858687888990919293949596979899";
    for (; u >= 100; u /= 100) memcpy(end -= 2, pairs + u % 100 * 2, 2);
    if (u >= 10)
        memcpy(end -= 2, pairs + u * 2, 2);
    else
        *--end = (char)('0' + u);
    return end;
}

char *ou_digits_in_base(char *end, uint64_t u, unsigned base)
{
    static const char all[] = "0123456789abcdefghijklmnopqrstuvwxyz";
    if (base == 10) return ou_digits_before(end, u);
    if (base == 16) {
        do *--end = all[u & 15];
        while (u >>= 4);
    } else {
        do *--end = all[u % base];
        while (u /= base);
    }
    return end;
}

static ou_obj *small_to_str(int64_t v, unsigned base)
{
    char text[66], *end = text + sizeof text;
    char *p = ou_digits_in_base(end, v < 0 ? -(uint64_t)v : (uint64_t)v, base);
    if (v < 0) *--p = '-';
    return ou_str_from_ascii(p, (size_t)(end - p));
}

static ou_obj *too_many_digits(void)
{
    return ou_raise(&ou_exc_ValueError,
                    "Exceeds the limit (%d digits) for integer string conversion; "
                    "use sys.set_int_max_str_digits() to increase the limit",
                    ou_int_max_str_digits);
}

ou_obj *ou_int_to_str(ou_obj *o, int base)
{
    int64_t v;
    if (ou_int_fits(o, &v)) return small_to_str(v, (unsigned)base);
    ou_int_view view;
    mpz_srcptr z = ou_int_see(o, &view);
    int limit = base == 10 ? ou_int_max_str_digits : 0;
    /* the estimate of GMP may be one too high, so only a clear excess is refused before converting
     */
    size_t digits = mpz_sizeinbase(z, base);
    if (limit && digits > (size_t)limit + 1) return too_many_digits();
    if (!ou_int_room((double)digits * 8)) return NULL;
    char *text = ou_mem_new(digits + 2);
    if (!text) return NULL;
    mpz_get_str(text, base, z);
    size_t n = strlen(text);
    ou_obj *r = NULL;
    if (limit && n - (text[0] == '-') > (size_t)limit)
        too_many_digits();
    else
        r = ou_str_from_ascii(text, n);
    ou_mem_free(text);
    return r;
}
