/* vm/object/format_number.c - format() of int, float and complex.
 *
 * A number is laid out as: left padding, sign, prefix, inner padding, grouped digits, decimal
 * point, rest (fraction, exponent,
 * '%', or the letters of inf and nan), right padding. */
#include <limits.h>
#include <math.h>
#include <string.h>

#include "vm/object/float.h"
#include "vm/object/format_spec.h"
#include "vm/object/int.h"

typedef struct number {
    bool negative;
    const char *prefix; /* "0x" or "" */
    const char *digits; /* then a point and the rest, if any */
    ou_ssize ndigits, nrest;
    bool point;
    uint32_t character; /* format code 'c': stands for everything */
} number;

typedef struct layout {
    ou_ssize left, inner, right; /* padding */
    ou_ssize zeros_to;           /* least width of the grouped digits */
    int group;                   /* digits in a group; 0: no grouping */
    char sign;
} layout;

/* ---- digits in groups ------------------------------------------------------------------------ */

/* Writes the digits from right to left with separators, padded with zeros to a width, in front of
 * `end` (NULL: only counts). The number of characters. */
static ou_ssize group_digits(const number *n, const layout *l, char separator, char *end)
{
    ou_ssize left = n->ndigits, width = l->zeros_to, count = 0;
    if (left == 0) return 0;
    if (!l->group) {
        ou_ssize zeros = width > left ? width - left : 0;
        if (end) {
            memcpy(end - left, n->digits, (size_t)left);
            memset(end - left - zeros, '0', (size_t)zeros);
        }
        return zeros + left;
    }
    for (bool first = true;; first = false) {
        ou_ssize want = left > width ? left : width;
        if (want < 1) want = 1;
        if (l->group && want > l->group) want = l->group;
        if (!first) {
            count++;
            if (end) end[-count] = separator;
        }
        for (ou_ssize i = 0; i < want; i++) {
            count++;
            if (end) end[-count] = left > 0 ? n->digits[left - 1] : '0';
            left--;
        }
        width -= want;
        if (left <= 0 && width <= 0) return count;
        if (left < 0) left = 0;
        width--;
    }
}

/* ---- layout ---------------------------------------------------------------------------------- */

static char sign_of(const number *n, uint32_t sign)
{
    if (n->negative) return '-';
    return sign == '+' || sign == ' ' ? (char)sign : 0;
}

/* Fills in the layout; returns the total number of characters. */
static ou_ssize lay_out(const number *n, const ou_format_spec *f, layout *l)
{
    *l = (layout){ .sign = sign_of(n, f->sign) };
    if (f->thousands)
        l->group = f->thousands == '_' && f->type && strchr("boxX", (int)f->type) ? 4 : 3;
    ou_ssize fixed =
        (l->sign != 0) + (ou_ssize)strlen(n->prefix) + n->point + n->nrest + (f->type == 'c');
    if (f->fill == '0' && f->align == '=') l->zeros_to = f->width - fixed;
    ou_ssize total = fixed + group_digits(n, l, 0, NULL), padding = f->width - total;
    if (padding <= 0) return total;
    if (f->align == '<')
        l->right = padding;
    else if (f->align == '>')
        l->left = padding;
    else if (f->align == '=')
        l->inner = padding;
    else {
        l->left = padding / 2;
        l->right = padding - l->left;
    }
    return total + padding;
}

static void fill(ou_strbuf *b, uint32_t ch, ou_ssize n)
{
    while (n-- > 0 && !b->failed) ou_strbuf_char(b, ch);
}

static int write_number(ou_strbuf *b, const number *n, const ou_format_spec *f)
{
    layout l;
    if (lay_out(n, f, &l) > (ou_ssize)1 << 40) return ou_raise_nomem(), -1;
    fill(b, f->fill, l.left);
    if (l.sign) ou_strbuf_char(b, (uint32_t)l.sign);
    ou_strbuf_ascii(b, n->prefix);
    fill(b, f->fill, l.inner);
    if (f->type == 'c') {
        ou_strbuf_char(b, n->character);
    } else {
        ou_ssize count = group_digits(n, &l, 0, NULL);
        char *text = ou_mem_new((size_t)count + 1);
        if (!text) return -1;
        group_digits(n, &l, (char)f->thousands, text + count);
        ou_strbuf_ascii_n(b, text, (size_t)count);
        ou_mem_free(text);
        ou_strbuf_ascii_n(b, n->digits + n->ndigits, (size_t)(n->point + n->nrest));
    }
    fill(b, f->fill, l.right);
    return b->failed ? -1 : 0;
}

/* The usual case: a short number with ASCII padding. */
static ou_obj *finish_short(const number *n, const ou_format_spec *f, const layout *l,
                            ou_ssize total)
{
    char text[128], *p = text;
    size_t prefix = strlen(n->prefix), rest = (size_t)(n->point + n->nrest);
    memset(p, (int)f->fill, (size_t)l->left);
    p += l->left;
    if (l->sign) *p++ = l->sign;
    memcpy(p, n->prefix, prefix);
    p += prefix;
    memset(p, (int)f->fill, (size_t)l->inner);
    p += l->inner;
    ou_ssize count = total - (p - text) - (ou_ssize)rest - l->right;
    group_digits(n, l, (char)f->thousands, p + count);
    p += count;
    memcpy(p, n->digits + n->ndigits, rest);
    memset(p + rest, (int)f->fill, (size_t)l->right);
    return ou_str_from_ascii(text, (size_t)total);
}

static ou_obj *finish_number(const number *n, const ou_format_spec *f)
{
    layout l;
    ou_ssize total = lay_out(n, f, &l);
    if (total <= 128 && f->fill < 128 && f->type != 'c') return finish_short(n, f, &l, total);
    ou_strbuf b = { 0 };
    if (write_number(&b, n, f) < 0) {
        ou_strbuf_free(&b);
        if (!ou_err_pending()) ou_raise_nomem();
        return NULL;
    }
    return ou_strbuf_finish(&b);
}

/* ---- int ------------------------------------------------------------------------------------- */

static ou_obj *format_character(ou_obj *o, const ou_format_spec *f)
{
    if (f->sign) {
        return ou_raise(&ou_exc_ValueError, "Sign not allowed with integer format specifier 'c'");
    }
    if (f->alt) {
        return ou_raise(&ou_exc_ValueError,
                        "Alternate form (#) not allowed with integer format specifier 'c'");
    }
    int64_t v;
    if (ou_as_i64(o, &v) < 0) return NULL;
    if (v < 0 || v > 0x10ffff) {
        return ou_raise(&ou_exc_OverflowError, "%%c arg not in range(0x110000)");
    }
    number n = { .prefix = "", .digits = "", .character = (uint32_t)v };
    return finish_number(&n, f);
}

static int base_of(uint32_t type)
{
    switch (type) {
    case 'b': return 2;
    case 'o': return 8;
    case 'x':
    case 'X': return 16;
    default: return 10;
    }
}

static void capitals(char *p)
{
    for (; *p; p++)
        if (*p >= 'a') *p = (char)(*p - 32);
}

static ou_obj *finish_digits(const char *digits, ou_ssize len, bool negative,
                             const ou_format_spec *f)
{
    char prefix[3] = { '0', (char)f->type, 0 };
    number n = { .prefix = f->alt && base_of(f->type) != 10 ? prefix : "",
                 .digits = digits,
                 .ndigits = len,
                 .negative = negative };
    return finish_number(&n, f);
}

static ou_obj *format_digits(ou_obj *o, const ou_format_spec *f)
{
    int64_t v;
    if (ou_int_fits(o, &v)) {
        char small[66], *end = small + sizeof small - 1;
        *end = 0;
        uint64_t u = v < 0 ? 0 - (uint64_t)v : (uint64_t)v;
        char *p = ou_digits_in_base(end, u, (unsigned)base_of(f->type));
        if (f->type == 'X') capitals(p);
        return finish_digits(p, end - p, v < 0, f);
    }
    OU_AUTO ou_obj *text = ou_int_to_str(o, base_of(f->type)); /* long, so not shared */
    if (!text) return NULL;
    char *s = (char *)OU_CAST(ou_str, text)->data;
    bool negative = *s == '-';
    if (f->type == 'X') capitals(s);
    return finish_digits(s + negative, ou_str_len(text) - negative, negative, f);
}

static ou_obj *format_integer(ou_obj *o, const ou_format_spec *f)
{
    if (f->precision != -1) {
        return ou_raise(&ou_exc_ValueError, "Precision not allowed in integer format specifier");
    }
    if (f->no_neg_0) {
        return ou_raise(&ou_exc_ValueError,
                        "Negative zero coercion (z) not allowed in integer format specifier");
    }
    return f->type == 'c' ? format_character(o, f) : format_digits(o, f);
}

/* ---- float ----------------------------------------------------------------------------------- */

/* Splits the text of a double behind its sign. */
static number split(const ou_double_text *t)
{
    number n = { .prefix = "", .negative = *t->text == '-' };
    n.digits = t->text + n.negative;
    const char *p = n.digits;
    while (*p >= '0' && *p <= '9') p++;
    n.ndigits = p - n.digits;
    n.point = *p == '.';
    n.nrest = t->text + t->len - p - n.point;
    return n;
}

/* Text of one double for a specification, and its type for the layout. 0 / -1. */
static int double_text(ou_double_text *t, double v, const ou_format_spec *f, int bare_flags)
{
    if (f->precision > INT_MAX) return ou_raise_int(&ou_exc_ValueError, "precision too big");
    int code = (int)f->type, precision = (int)f->precision, flags = 0;
    if (f->alt) flags |= OU_DTSF_ALT;
    if (f->no_neg_0) flags |= OU_DTSF_NO_NEG_0;
    if (code == 0) {
        code = precision < 0 ? 'r' : 'g';
        flags |= bare_flags;
    } else if (code == 'n') {
        code = 'g';
    } else if (code == '%') {
        code = 'f';
        v *= 100;
    }
    return ou_double_to_text(t, v, code, precision < 0 ? 6 : precision, flags);
}

static ou_obj *format_double(double v, const ou_format_spec *f)
{
    ou_double_text t;
    if (double_text(&t, v, f, OU_DTSF_ADD_DOT_0) < 0) return NULL;
    if (f->type == '%') memcpy(t.text + t.len++, "%", 2);
    number n = split(&t);
    ou_obj *r = finish_number(&n, f);
    ou_double_text_free(&t);
    return r;
}

static bool is_float_code(uint32_t type)
{
    switch (type) {
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G': return true;
    default: return false;
    }
}

ou_obj *ou_format_int(ou_obj *o, ou_obj *spec)
{
    if (ou_str_len(spec) == 0) return ou_int_exact(o) ? ou_int_to_str(o, 10) : ou_str_of(o);
    ou_format_spec f;
    if (ou_format_spec_parse(&f, spec, o, 'd', '>') < 0) return NULL;
    if (f.type == '%' || is_float_code(f.type)) {
        double d = ou_int_as_double(o);
        return isinf(d) ? NULL : format_double(d, &f);
    }
    if (f.type == 'd' || (f.type && f.type < 128 && strchr("bcoxXn", (int)f.type)))
        return format_integer(o, &f);
    return ou_format_unknown_code(f.type, o);
}

ou_obj *ou_format_float(ou_obj *o, ou_obj *spec)
{
    if (ou_str_len(spec) == 0) return ou_str_of(o);
    ou_format_spec f;
    if (ou_format_spec_parse(&f, spec, o, 0, '>') < 0) return NULL;
    /* a NUL as explicit code means the default one, as in 3.11 */
    if (f.type == 0 || f.type == 'n' || f.type == '%' || is_float_code(f.type)) {
        return format_double(ou_float_value(o), &f);
    }
    return ou_format_unknown_code(f.type, o);
}

/* ---- complex --------------------------------------------------------------------------------- */

/* Both parts without padding, then padded as one text. */
static ou_obj *join_parts(const ou_double_text *re, const ou_double_text *im,
                          const ou_format_spec *f)
{
    ou_format_spec part = *f;
    part.fill = ' ';
    part.align = '<';
    part.width = -1;
    number b = split(im);
    bool parens = re && f->type == 0;
    ou_strbuf body = { 0 };
    if (parens) ou_strbuf_char(&body, '(');
    int status = 0;
    if (re) {
        number a = split(re);
        status = write_number(&body, &a, &part);
        part.sign = '+';
    }
    if (!status) status = write_number(&body, &b, &part);
    ou_strbuf_ascii(&body, parens ? "j)" : "j");
    if (status < 0) {
        ou_strbuf_free(&body);
        return NULL;
    }
    OU_AUTO ou_obj *text = ou_strbuf_finish(&body);
    if (!text || f->width <= ou_str_len(text)) return ou_take(&text);
    ou_ssize padding = f->width - ou_str_len(text);
    ou_ssize left = f->align == '<' ? 0 : f->align == '^' ? padding / 2 : padding;
    ou_strbuf whole = { 0 };
    fill(&whole, f->fill, left);
    ou_strbuf_str(&whole, text);
    fill(&whole, f->fill, padding - left);
    return ou_strbuf_finish(&whole);
}

ou_obj *ou_format_complex(ou_obj *o, ou_obj *spec)
{
    if (ou_str_len(spec) == 0) return ou_str_of(o);
    ou_format_spec f;
    if (ou_format_spec_parse(&f, spec, o, 0, '>') < 0) return NULL;
    if (f.type != 0 && f.type != 'n' && !is_float_code(f.type))
        return ou_format_unknown_code(f.type, o);
    if (f.precision > INT_MAX) return ou_raise(&ou_exc_ValueError, "precision too big");
    if (f.fill == '0') {
        return ou_raise(&ou_exc_ValueError,
                        "Zero padding is not allowed in complex format specifier");
    }
    if (f.align == '=') {
        return ou_raise(&ou_exc_ValueError,
                        "'=' alignment flag is not allowed in complex format specifier");
    }
    const ou_complex *c = OU_CAST(const ou_complex, o);
    bool pure = f.type == 0 && c->re == 0 && !signbit(c->re);
    ou_double_text re, im;
    if (double_text(&im, c->im, &f, 0) < 0) return NULL;
    ou_obj *r = NULL;
    if (pure) {
        r = join_parts(NULL, &im, &f);
    } else if (double_text(&re, c->re, &f, 0) == 0) {
        r = join_parts(&re, &im, &f);
        ou_double_text_free(&re);
    }
    ou_double_text_free(&im);
    return r;
}
