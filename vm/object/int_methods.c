/* vm/object/int_methods.c - the methods and attributes of int. */
#include "vm/object/bytes.h"
#include "vm/object/int_impl.h"
#include "vm/object/list.h"
#include "vm/object/str.h"

static ou_obj *same(ou_obj *const *v) { return ou_int_exact_of(v[0]); }

static ou_obj *bit_length(ou_obj *const *v) { return ou_int_from_u64(ou_int_bit_length(v[0])); }

static ou_obj *bit_count(ou_obj *const *v)
{
    ou_int_view view;
    mpz_srcptr z = ou_int_see(v[0], &view);
    size_t limbs = mpz_size(z);
    return ou_int_from_u64(limbs ? mpn_popcount(mpz_limbs_read(z), (mp_size_t)limbs) : 0);
}

static ou_obj *as_integer_ratio(ou_obj *const *v)
{
    return ou_tuple2(ou_int_exact_of(v[0]), ou_int_new(1));
}

static ou_obj *getnewargs(ou_obj *const *v) { return ou_tuple1(ou_int_exact_of(v[0])); }

static ou_obj *format(ou_obj *const *v)
{
    if (ou_str_check(v[1])) return ou_format_int(v[0], v[1]);
    return ou_raise(&ou_exc_TypeError, "__format__() argument must be str, not %#T", v[1]);
}

/* What 3.11 reports: a header of 24 bytes and 4 bytes for every 30 bits. */
static ou_obj *size_of(ou_obj *const *v)
{
    size_t bits = ou_int_bit_length(v[0]);
    return ou_int_from_u64(24 + 4 * (bits ? (bits + 29) / 30 : 1));
}

/* ---- rounding to a power of ten -------------------------------------------------------------- */

static ou_obj *round_big(ou_obj *o, unsigned long zeros)
{
    ou_int_view view;
    mpz_srcptr x = ou_int_see(o, &view);
    mpz_t unit, q, r;
    mpz_inits(unit, q, r, NULL);
    mpz_ui_pow_ui(unit, 10, zeros);
    mpz_fdiv_qr(q, r, x, unit);
    mpz_mul_2exp(r, r, 1);
    int c = mpz_cmp(r, unit);
    if (c > 0 || (c == 0 && mpz_odd_p(q))) mpz_add_ui(q, q, 1);
    mpz_mul(q, q, unit);
    mpz_clears(unit, r, NULL);
    return ou_int_from_mpz(q);
}

static ou_obj *round_(ou_obj *const *v)
{
    if (!v[1]) return ou_int_exact_of(v[0]);
    OU_AUTO ou_obj *digits = ou_index(v[1]);
    if (!digits) return NULL;
    if (ou_int_sign(digits) >= 0) return ou_int_exact_of(v[0]);
    int64_t n;
    /* 10**k has more than 3k bits: anything smaller than half of it rounds to zero */
    size_t bits = ou_int_bit_length(v[0]);
    if (!ou_int_fits(digits, &n) || (double)-n * 3 > (double)bits + 3) return ou_int_new(0);
    return round_big(v[0], (unsigned long)-n);
}

/* ---- bytes ----------------------------------------------------------------------------------- */

/* The byteorder argument: 1 little, 0 big, -1 error. */
static int byte_order(ou_obj *o, const char *function)
{
    if (!o) return 0;
    if (!ou_str_check(o)) {
        return ou_raise_int(&ou_exc_TypeError, "%s() argument 'byteorder' must be str, not %#T",
                            function, o);
    }
    if (ou_str_equal_ascii(o, "little")) return 1;
    if (ou_str_equal_ascii(o, "big")) return 0;
    return ou_raise_int(&ou_exc_ValueError, "byteorder must be either 'little' or 'big'");
}

static int get_length(ou_obj *o, ou_ssize *out)
{
    OU_AUTO ou_obj *i = ou_index(o);
    if (!i) return -1;
    int64_t n;
    if (!ou_int_fits(i, &n)) {
        return ou_raise_int(&ou_exc_OverflowError, "Python int too large to convert to C ssize_t");
    }
    *out = n;
    return 0;
}

static ou_obj *to_bytes(ou_obj *const *v)
{
    ou_ssize n = 1;
    if (v[1] && get_length(v[1], &n) < 0) return NULL;
    int little = byte_order(v[2], "to_bytes"), is_signed = 0;
    if (little < 0 || (v[3] && (is_signed = ou_truth(v[3])) < 0)) return NULL;
    if (n < 0) return ou_raise(&ou_exc_ValueError, "length argument must be non-negative");
    OU_AUTO ou_obj *b = ou_bytes_new(NULL, n);
    if (!b) return NULL;
    unsigned char *p = (unsigned char *)ou_bytes_data(b);
    return ou_int_to_bytes(v[0], p, (size_t)n, little, is_signed) < 0 ? NULL : ou_take(&b);
}

/* bytes(o) for anything but ints and strings, which it takes differently or not at all. */
static ou_obj *bytes_of(ou_obj *o)
{
    if (OU_IS(o, ou_bytes_type)) return ou_incref(o);
    OU_AUTO ou_obj *method = ou_lookup_special(o, OU_ID(__bytes__));
    if (!method && ou_err_pending()) return NULL;
    if (!method &&
        (ou_str_check(o) || !(ou_has_buffer(o) || ou_typeof(o)->iter || ou_typeof(o)->item))) {
        return ou_raise(&ou_exc_TypeError, "cannot convert '%.200T' object to bytes", o);
    }
    return ou_call1(&ou_bytes_type.head, o);
}

static ou_obj *from_bytes(ou_obj *const *v)
{
    int little = byte_order(v[2], "from_bytes"), is_signed = 0;
    if (little < 0 || (v[3] && (is_signed = ou_truth(v[3])) < 0)) return NULL;
    OU_AUTO ou_obj *b = bytes_of(v[1]);
    if (!b) return NULL;
    const unsigned char *p = (const unsigned char *)ou_bytes_data(b);
    OU_AUTO ou_obj *r = ou_int_from_bytes(p, (size_t)ou_bytes_len(b), little, is_signed);
    if (!r || v[0] == &ou_int_type.head) return ou_take(&r);
    return ou_call1(v[0], r);
}

/* ---- tables ---------------------------------------------------------------------------------- */

static ou_obj *zero(ou_obj *o)
{
    (void)o;
    return ou_int_new(0);
}

static ou_obj *one(ou_obj *o)
{
    (void)o;
    return ou_int_new(1);
}

ou_fndef ou_int_methods[] = {
    OU_FN_AS("conjugate", same, "()", "The number itself."),
    OU_FN(bit_length, "()", "Number of bits of the absolute value."),
    OU_FN(bit_count, "()", "Number of ones in the absolute value."),
    OU_FN(to_bytes, "(length=1, byteorder='big', *, signed=False)",
          "The number as an array of bytes of the given length."),
    OU_FN_FLAGS("from_bytes", from_bytes, "(bytes, byteorder='big', *, signed=False)", OU_FN_CLASS,
                "The number that an array of bytes stands for."),
    OU_FN(as_integer_ratio, "()", "The pair (self, 1)."),
    OU_FN_AS("__trunc__", same, "()", "The number itself."),
    OU_FN_AS("__floor__", same, "()", "The number itself."),
    OU_FN_AS("__ceil__", same, "()", "The number itself."),
    OU_FN_AS("__round__", round_, "(ndigits=0, /)", "Rounds to a power of ten, half to even."),
    OU_FN_AS("__getnewargs__", getnewargs, "()", "Arguments for pickling."),
    OU_FN_AS("__format__", format, "(format_spec, /)", "Text as the format specification says."),
    OU_FN_AS("__sizeof__", size_of, "()", "Bytes in memory."),
    { 0 },
};

const ou_getset ou_int_getsets[] = {
    { "real", ou_int_exact_of, NULL, "The number itself." },
    { "imag", zero, NULL, "Zero." },
    { "numerator", ou_int_exact_of, NULL, "The number itself." },
    { "denominator", one, NULL, "One." },
    { 0 },
};
