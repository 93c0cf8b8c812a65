/* printf-style formatting: the % operator of str, bytes and bytearray.  Both share one parser and
 * one layout; bytes are collected as Latin-1 text and turned into bytes at the end. */
#include "vm/object/dict.h"
#include "vm/object/float.h"
#include "vm/object/int.h"
#include "vm/object/strlib.h"

enum { LEFT = 1, PLUS = 2, BLANK = 4, ALT = 8, ZERO = 16, NO_NEG_0 = 32 };

struct job {
    const ou_str *fmt; /* code points, or the bytes as Latin-1 */
    ou_ssize at, len;
    bool bytes;
    ou_obj *args;        /* tuple or single argument; a value taken by %(key) while that lasts */
    ou_obj *mapping;     /* or NULL */
    ou_obj *value;       /* owned: what the last %(key) found */
    ou_ssize argn, argi; /* -1, -2: a single argument not yet used */
    ou_strbuf out;
    /* the conversion being read */
    uint32_t ch;
    int flags;
    ou_ssize width, precision;
};

static ou_obj *next_arg(struct job *j)
{
    if (j->argi >= j->argn)
        return ou_raise(&ou_exc_TypeError, "not enough arguments for format string");
    ou_ssize i = j->argi++;
    return j->argn < 0 ? j->args : ou_tuple_at(j->args, i);
}

static bool take(struct job *j)
{
    if (j->at >= j->len) return false;
    j->ch = ou_str_at(j->fmt, j->at++);
    return true;
}

static int incomplete(void)
{
    return ou_raise_int(&ou_exc_ValueError, "incomplete format");
}

/* (key): the argument becomes mapping[key]. */
static int read_key(struct job *j)
{
    ou_ssize start = j->at, depth = 1;
    if (!j->mapping) return ou_raise_int(&ou_exc_TypeError, "format requires a mapping");
    while (depth > 0 && j->at < j->len) {
        uint32_t c = ou_str_at(j->fmt, j->at++);
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    if (depth > 0)
        return ou_raise_int(&ou_exc_ValueError, "incomplete format key");
    ou_obj *text = (ou_obj *)(uintptr_t)&j->fmt->head;
    OU_AUTO ou_obj *key = j->bytes
                              ? ou_bytes_new((const char *)j->fmt->data + start, j->at - 1 - start)
                              : ou_str_sub(text, start, j->at - 1);
    if (!key) return -1;
    ou_obj *value = ou_getitem(j->mapping, key);
    if (!value) return -1;
    ou_setref(&j->value, value);
    j->args = value;
    j->argn = -1;
    j->argi = -2;
    return 0;
}

/* "*" or digits; j->ch is the character to look at, afterwards the next one. */
static int read_number(struct job *j, ou_ssize *out, ou_ssize limit, const char *too_big)
{
    if (j->ch == '*') {
        ou_obj *v = next_arg(j);
        if (!v) return -1;
        if (!ou_int_check(v)) return ou_raise_int(&ou_exc_TypeError, "* wants int");
        int precision;
        if (limit == OU_SSIZE_MAX ? ou_arg_ssize(v, out) < 0 : ou_as_int(v, &precision) < 0)
            return -1;
        if (limit != OU_SSIZE_MAX) *out = precision;
        return take(j) ? 0 : incomplete();
    }
    ou_ssize value = 0;
    while (j->ch >= '0' && j->ch <= '9') {
        ou_ssize d = (ou_ssize)j->ch - '0';
        if (value > (limit - d) / 10) return ou_raise_int(&ou_exc_ValueError, "%s", too_big);
        value = value * 10 + d;
        if (!take(j)) return incomplete();
    }
    *out = value;
    return 0;
}

/* Everything between '%' and the conversion character. */
static int read_spec(struct job *j)
{
    const char *marks = j->bytes ? "-+ #0z" : "-+ #0";
    j->flags = 0;
    j->width = j->precision = -1;
    if (!take(j)) return incomplete();
    if (j->ch == '(') {
        if (read_key(j) < 0) return -1;
        if (!take(j)) return incomplete();
    }
    for (const char *m; j->ch && j->ch < 128 && (m = strchr(marks, (int)j->ch));) {
        j->flags |= 1 << (m - marks);
        if (!take(j)) return incomplete();
    }
    if (j->ch == '*' || (j->ch >= '0' && j->ch <= '9')) {
        if (read_number(j, &j->width, OU_SSIZE_MAX, "width too big") < 0) return -1;
        if (j->width < 0) {
            j->flags |= LEFT;
            j->width = j->width == -OU_SSIZE_MAX - 1 ? OU_SSIZE_MAX : -j->width;
        }
    }
    if (j->ch == '.') {
        j->precision = 0;
        if (!take(j)) return incomplete();
        if (read_number(j, &j->precision, INT32_MAX,
                        j->bytes ? "prec too big" : "precision too big") < 0)
            return -1;
        if (j->precision < 0) j->precision = 0;
    }
    if ((j->ch == 'h' || j->ch == 'l' || j->ch == 'L') && !take(j)) return incomplete();
    return 0;
}

/* Appends text padded to the width. */
static int put(struct job *j, ou_obj *text)
{
    ou_ssize len = ou_str_len(text), pad = j->width > len ? j->width - len : 0;
    if (!(j->flags & LEFT)) ou_strbuf_fill(&j->out, ' ', pad), pad = 0;
    ou_strbuf_str(&j->out, text);
    return ou_strbuf_fill(&j->out, ' ', pad);
}

/* Appends a number, whose text may have a sign and, under #, a two-letter prefix. */
static int put_number(struct job *j, const char *text, ou_ssize len)
{
    ou_ssize at = 0, prefix = 0;
    uint32_t sign = 0, fill = j->flags & ZERO ? '0' : ' ';
    if (!j->flags && j->width <= len) return ou_strbuf_ascii_n(&j->out, text, (size_t)len);
    if (*text == '-' || *text == '+')
        sign = (uint8_t)*text, at++;
    else if (j->flags & PLUS)
        sign = '+';
    else if (j->flags & BLANK)
        sign = ' ';
    if ((j->flags & ALT) && (j->ch == 'x' || j->ch == 'X' || j->ch == 'o')) prefix = 2;
    ou_ssize used = len - at + (sign != 0), pad = j->width > used ? j->width - used : 0;
    if (fill == ' ' && !(j->flags & LEFT)) ou_strbuf_fill(&j->out, ' ', pad), pad = 0;
    if (sign) ou_strbuf_char(&j->out, sign);
    ou_strbuf_ascii_n(&j->out, text + at, (size_t)prefix);
    if (fill == '0' && !(j->flags & LEFT)) ou_strbuf_fill(&j->out, '0', pad), pad = 0;
    ou_strbuf_ascii_n(&j->out, text + at + prefix, (size_t)(len - at - prefix));
    return ou_strbuf_fill(&j->out, ' ', pad);
}

static bool is_number(const ou_obj *o)
{
    const ou_type *t = ou_typeof(o);
    return t->index || t->as_int || t->as_float || t == &ou_complex_type;
}

/* The integer to print: v itself, or what __index__ / __int__ make of it. */
static ou_obj *integer_of(struct job *j, ou_obj *v)
{
    bool strict = j->ch == 'x' || j->ch == 'X' || j->ch == 'o';
    if (ou_int_check(v)) return ou_incref(v);
    if (is_number(v)) {
        ou_obj *i = strict ? ou_index(v) : ou_call1(&ou_int_type.head, v);
        if (i || !ou_err_matches(&ou_exc_TypeError)) return i;
        ou_err_clear();
    }
    return ou_raise(&ou_exc_TypeError,
                    strict ? "%%%c format: an integer is required, not %T"
                           : "%%%c format: a real number is required, not %T",
                    (int)j->ch, v);
}

static int put_integer(struct job *j, ou_obj *v)
{
    bool plain = j->precision < 0 && (j->ch == 'd' || j->ch == 'i' || j->ch == 'u');
    if (plain && ou_int_is_small(v)) {
        int64_t value = OU_CAST(ou_int, v)->v;
        char text[24], *end = text + sizeof text;
        char *p = ou_digits_before(end, value < 0 ? 0 - (uint64_t)value : (uint64_t)value);
        if (value < 0) *--p = '-';
        return put_number(j, p, end - p);
    }
    OU_AUTO ou_obj *i = integer_of(j, v);
    if (!i) return -1;
    if (j->precision > INT32_MAX - 3)
        return ou_raise_int(&ou_exc_OverflowError, "precision too large");
    int base = j->ch == 'x' || j->ch == 'X' ? 16 : j->ch == 'o' ? 8 : 10;
    OU_AUTO ou_obj *text = ou_int_to_str(i, base);
    if (!text) return -1;
    if (j->precision < 0 && !(j->flags & ALT) && j->ch != 'X')
        return put_number(j, (const char *)OU_CAST(ou_str, text)->data, ou_str_len(text));
    ou_strbuf b = {0};
    ou_ssize at = ou_str_at(text, 0) == '-', len = ou_str_len(text);
    if (at) ou_strbuf_char(&b, '-');
    if (base != 10 && (j->flags & ALT)) {
        ou_strbuf_char(&b, '0');
        ou_strbuf_char(&b, j->ch);
    }
    ou_strbuf_fill(&b, '0', j->precision - (len - at));
    for (; at < len; at++) {
        uint32_t c = ou_str_at(text, at);
        ou_strbuf_char(&b, j->ch == 'X' && c >= 'a' ? c - 32 : c);
    }
    OU_AUTO ou_obj *digits = ou_strbuf_finish(&b);
    return digits ? put_number(j, (const char *)OU_CAST(ou_str, digits)->data, ou_str_len(digits))
                  : -1;
}

static int put_float(struct job *j, ou_obj *v)
{
    double x;
    if (ou_as_double(v, &x) < 0) {
        if (j->bytes && ou_err_take_if(&ou_exc_TypeError)) {
            return ou_raise_int(&ou_exc_TypeError, "float argument required, not %T", v);
        }
        return -1;
    }
    int precision = j->precision < 0 ? 6 : (int)j->precision;
    int how = (j->flags & ALT ? OU_DTSF_ALT : 0) | (j->flags & NO_NEG_0 ? OU_DTSF_NO_NEG_0 : 0);
    ou_double_text t;
    if (ou_double_to_text(&t, x, (int)j->ch, precision, how) < 0) return -1;
    int status = put_number(j, t.text, (ou_ssize)t.len);
    ou_double_text_free(&t);
    return status;
}

static int put_char(struct job *j, ou_obj *v)
{
    OU_AUTO ou_obj *text = NULL;
    int64_t c = -1;
    const char *needed = j->bytes ? "%c requires an integer in range(256) or a single byte"
                                  : "%c requires int or char";
    if (j->bytes && ou_bytes_check(v) && ou_bytes_len(v) == 1) {
        c = (uint8_t)ou_bytes_data(v)[0];
    } else if (j->bytes && ou_is_instance(v, &ou_bytearray_type) &&
               OU_CAST(ou_bytearray, v)->len == 1) {
        c = (uint8_t)OU_CAST(ou_bytearray, v)->data[OU_CAST(ou_bytearray, v)->off];
    } else if (!j->bytes && ou_str_check(v)) {
        if (ou_str_len(v) != 1) return ou_raise_int(&ou_exc_TypeError, "%s", needed);
        c = ou_str_at(v, 0);
    } else {
        if (!ou_typeof(v)->index) return ou_raise_int(&ou_exc_TypeError, "%s", needed);
        OU_AUTO ou_obj *i = ou_index(v);
        if (!i) return -1;
        if (!ou_int_fits(i, &c) || c < 0 || c > (j->bytes ? 255 : 0x10FFFF)) {
            return ou_raise_int(&ou_exc_OverflowError, "%%c arg not in range(%s)",
                                j->bytes ? "256" : "0x110000");
        }
    }
    text = ou_str_from_char((uint32_t)c);
    return text ? put(j, text) : -1;
}

/* Latin-1 text of what %b or %s of bytes prints. */
static ou_obj *bytes_text(ou_obj *v)
{
    OU_AUTO ou_obj *made = NULL;
    if (!ou_bytes_check(v) && !ou_has_buffer(v)) {
        OU_AUTO ou_obj *method = ou_lookup_special(v, OU_ID(__bytes__));
        if (!method && ou_err_pending()) return NULL;
        if (!method) {
            return ou_raise(&ou_exc_TypeError,
                            "%%b requires a bytes-like object, or an object that implements "
                            "__bytes__, not '%T'",
                            v);
        }
        made = ou_call0(method);
        if (!made) return NULL;
        if (!ou_bytes_check(made)) {
            return ou_raise(&ou_exc_TypeError, "__bytes__ returned non-bytes (type %T)", made);
        }
        v = made;
    }
    ou_buffer buf;
    if (ou_get_buffer(v, &buf, OU_BUF_SIMPLE) < 0) return NULL;
    ou_strbuf b = {0};
    ou_strbuf_latin1(&b, buf.data, (size_t)buf.len);
    ou_release_buffer(&buf);
    return ou_strbuf_finish(&b);
}

static int put_text(struct job *j, ou_obj *v)
{
    OU_AUTO ou_obj *text = NULL;
    if (j->bytes)
        text = j->ch == 's' || j->ch == 'b' ? bytes_text(v) : ou_ascii(v);
    else
        text = j->ch == 's' ? ou_str_of(v) : j->ch == 'r' ? ou_repr(v) : ou_ascii(v);
    if (!text) return -1;
    if (j->precision >= 0 && j->precision < ou_str_len(text)) {
        ou_obj *cut = ou_str_sub(text, 0, j->precision);
        ou_setref(&text, cut);
        if (!text) return -1;
    }
    return put(j, text);
}

static int unsupported(const struct job *j)
{
    ou_ssize index = j->at - 1;
    if (j->bytes && j->ch > 127) {
        return ou_raise_int(&ou_exc_OverflowError, "character argument not in range(0x110000)");
    }
    int shown = j->bytes || (j->ch >= 31 && j->ch <= 126) ? (int)j->ch : '?';
    return ou_raise_int(&ou_exc_ValueError, "unsupported format character '%c' (0x%x) at index %zd",
                        shown, j->ch, index);
}

static int convert(struct job *j)
{
    if (j->at < j->len && ou_str_at(j->fmt, j->at) == '%') {
        j->at++;
        return ou_strbuf_char(&j->out, '%');
    }
    if (read_spec(j) < 0) return -1;
    ou_obj *v = next_arg(j);
    if (!v) return -1;
    switch (j->ch) {
    case 'b':
        if (!j->bytes) return unsupported(j);
        return put_text(j, v);
    case 's':
        if (!j->bytes && ou_str_exact(v) && j->width < 0 && j->precision < 0)
            return ou_strbuf_str(&j->out, v);
        return put_text(j, v);
    case 'r':
    case 'a': return put_text(j, v);
    case 'd':
    case 'i':
    case 'u':
    case 'o':
    case 'x':
    case 'X': return put_integer(j, v);
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G': return put_float(j, v);
    case 'c': return put_char(j, v);
    default: return unsupported(j);
    }
}

static int run(struct job *j)
{
    j->len = ou_str_len(j->fmt);
    bool tuple = ou_tuple_check(j->args);
    j->argn = tuple ? ou_tuple_len(j->args) : -1;
    j->argi = tuple ? 0 : -2;
    bool text =
        tuple || ou_str_check(j->args) ||
        (j->bytes && (ou_bytes_check(j->args) || ou_is_instance(j->args, &ou_bytearray_type)));
    if (!text && ou_typeof(j->args)->getitem) j->mapping = j->args;
    while (j->at < j->len) {
        const void *h = ou_str_ptr(j->fmt, j->at);
        uint32_t percent = '%';
        ou_ssize plain = ou_search_find(h, j->len - j->at, &percent, 1, j->fmt->kind);
        if (plain < 0) plain = j->len - j->at;
        if (ou_strbuf_range(&j->out, j->fmt, j->at, j->at + plain) < 0) return -1;
        j->at += plain + 1;
        if (j->at > j->len) break;
        if (convert(j) < 0) return -1;
    }
    if (j->argi < j->argn && !j->mapping) {
        return ou_raise_int(&ou_exc_TypeError, "not all arguments converted during %s formatting",
                            j->bytes ? "bytes" : "string");
    }
    return 0;
}

static ou_obj *finish(struct job *j)
{
    int status = run(j);
    ou_xdecref(j->value);
    if (status < 0) {
        ou_strbuf_free(&j->out);
        return NULL;
    }
    return ou_strbuf_finish(&j->out);
}

ou_obj *ou_str_percent(ou_obj *fmt, ou_obj *args)
{
    struct job j = {.fmt = OU_CAST(ou_str, fmt), .args = args};
    return finish(&j);
}

ou_obj *ou_bytes_percent(ou_obj *fmt, ou_obj *args)
{
    ou_buffer buf;
    ou_strbuf b = {0};
    if (ou_get_buffer(fmt, &buf, OU_BUF_SIMPLE) < 0) return NULL;
    ou_strbuf_latin1(&b, buf.data, (size_t)buf.len);
    ou_release_buffer(&buf);
    OU_AUTO ou_obj *text = ou_strbuf_finish(&b);
    if (!text) return NULL;
    struct job j = {.fmt = OU_CAST(ou_str, text), .bytes = true, .args = args};
    OU_AUTO ou_obj *made = finish(&j);
    if (!made) return NULL;
    const char *data = (const char *)OU_CAST(ou_str, made)->data;
    bool array = ou_is_instance(fmt, &ou_bytearray_type);
    return array ? ou_bytearray_new(data, ou_str_len(made)) : ou_bytes_new(data, ou_str_len(made));
}
