/* vm/object/errfmt.c - the format language of ou_raise and ou_str_format: printf's integers and
 * strings, and objects. */
#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "vm/object/str.h"

typedef struct directive {
    bool left, zero, alt;
    int width, precision; /* -1: not given */
    int longs;            /* 0 int, 1 long, 2 long long, 3 size_t */
    char code;
} directive;

/* Owns a va_list, so that it can be passed on by address. */
typedef struct arguments {
    va_list ap;
} arguments;

static const char *take_count(const char *p, int *out, arguments *a)
{
    if (*p == '*') {
        *out = va_arg(a->ap, int);
        return p + 1;
    }
    int n = 0;
    while (isdigit((unsigned char)*p)) n = n * 10 + (*p++ - '0');
    *out = n;
    return p;
}

static const char *parse(const char *p, directive *d, arguments *a)
{
    *d = (directive){ .width = -1, .precision = -1 };
    for (;; p++) {
        if (*p == '-')
            d->left = true;
        else if (*p == '0')
            d->zero = true;
        else if (*p == '#')
            d->alt = true;
        else
            break;
    }
    if (isdigit((unsigned char)*p) || *p == '*') p = take_count(p, &d->width, a);
    if (*p == '.') p = take_count(p + 1, &d->precision, a);
    for (; *p == 'l'; p++) d->longs++;
    if (*p == 'z') {
        d->longs = 3;
        p++;
    }
    d->code = *p;
    return *p ? p + 1 : p;
}

static long long take_signed(const directive *d, arguments *a)
{
    switch (d->longs) {
    case 0: return va_arg(a->ap, int);
    case 1: return va_arg(a->ap, long);
    case 2: return va_arg(a->ap, long long);
    default: return va_arg(a->ap, ptrdiff_t);
    }
}

static unsigned long long take_unsigned(const directive *d, arguments *a)
{
    switch (d->longs) {
    case 0: return va_arg(a->ap, unsigned);
    case 1: return va_arg(a->ap, unsigned long);
    case 2: return va_arg(a->ap, unsigned long long);
    default: return va_arg(a->ap, size_t);
    }
}

static int put_padding(ou_strbuf *b, const directive *d, ou_ssize len, bool now)
{
    for (ou_ssize i = len; now && i < d->width; i++) {
        if (ou_strbuf_char(b, d->zero && !d->left ? '0' : ' ') < 0) return -1;
    }
    return 0;
}

static int put_number(ou_strbuf *b, const directive *d, arguments *a)
{
    char text[64], format[16];
    int width = d->width > 40 ? 40 : d->width < 0 ? 0 : d->width;
    int precision = d->precision > 40 ? 40 : d->precision;
    snprintf(format, sizeof format, "%%%s%s%s*.*ll%c", d->left ? "-" : "", d->zero ? "0" : "",
             d->alt ? "#" : "", d->code);
    /* a negative precision counts as none */
    int n = d->code == 'd' || d->code == 'i'
                ? snprintf(text, sizeof text, format, width, precision, take_signed(d, a))
                : snprintf(text, sizeof text, format, width, precision, take_unsigned(d, a));
    return ou_strbuf_ascii_n(b, text, (size_t)n);
}

/* Bytes of s that are at most n long and do not end inside a character. */
static size_t whole_characters(const char *s, size_t n)
{
    size_t len = strnlen(s, n);
    if (len < n || !s[len]) return len;
    while (len > 0 && ((unsigned char)s[len] & 0xC0) == 0x80) len--;
    return len;
}

static int put_utf8(ou_strbuf *b, const directive *d, const char *s)
{
    if (!s) s = "(null)";
    size_t n = d->precision < 0 ? strlen(s) : whole_characters(s, (size_t)d->precision);
    ou_ssize chars = 0;
    for (size_t i = 0; i < n; i++) chars += ((unsigned char)s[i] & 0xC0) != 0x80;
    if (put_padding(b, d, chars, !d->left) < 0 || ou_strbuf_utf8(b, s, n) < 0) return -1;
    return put_padding(b, d, chars, d->left);
}

/* The text of an object, cut to the precision; steals it. */
static int put_str(ou_strbuf *b, const directive *d, ou_obj *stolen)
{
    OU_AUTO ou_obj *s = stolen;
    if (!s) return -1;
    ou_ssize n = ou_str_len(s);
    if (d->precision >= 0 && n > d->precision) n = d->precision;
    if (put_padding(b, d, n, !d->left) < 0 || ou_strbuf_range(b, s, 0, n) < 0) return -1;
    return put_padding(b, d, n, d->left);
}

static int put_pointer(ou_strbuf *b, const void *p)
{
    char text[32];
    snprintf(text, sizeof text, "%p", p);
    return ou_strbuf_ascii(b, p ? text : "0x0");
}

/* The class of an object; %#T calls the one of None "None", as messages about arguments do. */
static int put_type_of(ou_strbuf *b, const directive *d, const ou_obj *o)
{
    return put_utf8(b, d, d->alt && o == &ou_none ? "None" : ou_typeof(o)->name);
}

static int put(ou_strbuf *b, const directive *d, arguments *a)
{
    switch (d->code) {
    case '%': return ou_strbuf_char(b, '%');
    case 'c': return ou_strbuf_char(b, (uint32_t)va_arg(a->ap, int));
    case 'd':
    case 'i':
    case 'u':
    case 'x':
    case 'X':
    case 'o': return put_number(b, d, a);
    case 's': return put_utf8(b, d, va_arg(a->ap, const char *));
    case 'p': return put_pointer(b, va_arg(a->ap, void *));
    case 'S': return put_str(b, d, ou_str_of(va_arg(a->ap, ou_obj *)));
    case 'R': return put_str(b, d, ou_repr(va_arg(a->ap, ou_obj *)));
    case 'A': return put_str(b, d, ou_ascii(va_arg(a->ap, ou_obj *)));
    case 'U': return put_str(b, d, ou_incref(va_arg(a->ap, ou_obj *)));
    case 'T': return put_type_of(b, d, va_arg(a->ap, ou_obj *));
    case 'N': return put_utf8(b, d, va_arg(a->ap, ou_type *)->name);
    default: ou_raise_bad_call(); return -1;
    }
}

ou_obj *ou_str_vformat(const char *fmt, va_list ap)
{
    ou_strbuf b = { 0 };
    arguments a;
    va_copy(a.ap, ap);
    int status = 0;
    for (const char *p = fmt; *p && status == 0;) {
        size_t plain = strcspn(p, "%");
        if (plain) status = ou_strbuf_utf8(&b, p, plain);
        p += plain;
        if (*p != '%' || status) continue;
        directive d;
        p = parse(p + 1, &d, &a);
        status = put(&b, &d, &a);
    }
    va_end(a.ap);
    if (status == 0) return ou_strbuf_finish(&b);
    ou_strbuf_free(&b);
    if (!ou_err_pending()) ou_raise_nomem();
    return NULL;
}

ou_obj *ou_str_format(const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    ou_obj *s = ou_str_vformat(fmt, ap);
    va_end(ap);
    return s;
}
