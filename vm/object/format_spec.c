/* vm/object/format_spec.c - parses [[fill]align][sign][z][#][0][width][grouping][.precision][type].
 */
#include "vm/object/format_spec.h"

#include "vm/object/unicode.h"

typedef struct reader {
    const ou_obj *text;
    ou_ssize at, end;
} reader;

OU_INLINE uint32_t peek(const reader *r, ou_ssize ahead)
{
    return r->at + ahead < r->end ? ou_str_at(r->text, r->at + ahead) : 0;
}

OU_INLINE bool take(reader *r, uint32_t ch)
{
    if (r->at >= r->end || peek(r, 0) != ch) return false;
    r->at++;
    return true;
}

static bool is_align(uint32_t ch) { return ch == '<' || ch == '>' || ch == '=' || ch == '^'; }

/* Decimal digits as a number: how many there were, -1 if it is too large. */
static ou_ssize take_number(reader *r, ou_ssize *out)
{
    ou_ssize start = r->at, n = 0;
    for (; r->at < r->end; r->at++) {
        uint32_t ch = peek(r, 0);
        int digit = ch - '0' < 10 ? (int)(ch - '0') : ch < 128 ? -1 : ou_unicode_decimal(ch);
        if (digit < 0) break;
        if (__builtin_mul_overflow(n, (ou_ssize)10, &n) || __builtin_add_overflow(n, digit, &n)) {
            return ou_raise_int(&ou_exc_ValueError, "Too many decimal digits in format string");
        }
    }
    if (r->at > start) *out = n;
    return r->at - start;
}

static void take_flags(reader *r, ou_format_spec *f, uint32_t default_align)
{
    bool fill_given = false, align_given = false;
    if (r->end - r->at >= 2 && is_align(peek(r, 1))) {
        f->fill = peek(r, 0);
        f->align = peek(r, 1);
        fill_given = align_given = true;
        r->at += 2;
    } else if (r->end > r->at && is_align(peek(r, 0))) {
        f->align = peek(r, 0);
        align_given = true;
        r->at++;
    }
    if (take(r, '+'))
        f->sign = '+';
    else if (take(r, '-'))
        f->sign = '-';
    else if (take(r, ' '))
        f->sign = ' ';
    f->no_neg_0 = take(r, 'z');
    f->alt = take(r, '#');
    if (!fill_given && take(r, '0')) {
        f->fill = '0';
        if (!align_given && default_align == '>') f->align = '=';
    }
}

static int take_grouping(reader *r, ou_format_spec *f)
{
    if (take(r, ',')) f->thousands = ',';
    bool both = false;
    if (take(r, '_')) {
        both = f->thousands != 0;
        f->thousands = '_';
    }
    if (!both && f->thousands == '_' && take(r, ',')) both = true;
    return both ? ou_raise_int(&ou_exc_ValueError, "Cannot specify both ',' and '_'.") : 0;
}

static int check_grouping(const ou_format_spec *f)
{
    switch (f->type) {
    case 'd':
    case 'e':
    case 'f':
    case 'g':
    case 'E':
    case 'G':
    case '%':
    case 'F':
    case 0: return 0;
    case 'b':
    case 'o':
    case 'x':
    case 'X':
        if (f->thousands == '_') return 0;
        break;
    }
    if (f->type > 32 && f->type < 128) {
        return ou_raise_int(&ou_exc_ValueError, "Cannot specify '%c' with '%c'.", (int)f->thousands,
                            (int)f->type);
    }
    return ou_raise_int(&ou_exc_ValueError, "Cannot specify '%c' with '\\x%x'.", (int)f->thousands,
                        (unsigned)f->type);
}

int ou_format_spec_parse(ou_format_spec *f, ou_obj *spec, ou_obj *value, uint32_t default_type,
                         uint32_t default_align)
{
    reader r = { spec, 0, ou_str_len(spec) };
    *f = (ou_format_spec){
        .fill = ' ', .align = default_align, .width = -1, .precision = -1, .type = default_type
    };
    take_flags(&r, f, default_align);
    if (take_number(&r, &f->width) < 0 || take_grouping(&r, f) < 0) return -1;
    if (take(&r, '.')) {
        ou_ssize n = take_number(&r, &f->precision);
        if (n < 0) return -1;
        if (n == 0) return ou_raise_int(&ou_exc_ValueError, "Format specifier missing precision");
    }
    if (r.end - r.at > 1) {
        return ou_raise_int(&ou_exc_ValueError,
                            "Invalid format specifier '%S' for object of type '%.200T'", spec,
                            value);
    }
    if (r.end - r.at == 1) f->type = peek(&r, 0);
    return f->thousands ? check_grouping(f) : 0;
}

ou_obj *ou_format_unknown_code(uint32_t type, ou_obj *value)
{
    if (type > 32 && type < 128) {
        return ou_raise(&ou_exc_ValueError, "Unknown format code '%c' for object of type '%.200T'",
                        (int)type, value);
    }
    return ou_raise(&ou_exc_ValueError, "Unknown format code '\\x%x' for object of type '%.200T'",
                    (unsigned)type, value);
}
