/* The format language: specifications for text ("*^10.3s"), and the replacement fields of
 * str.format. Numbers interpret their specifications in their own files. */
#include "vm/object/format.h"
#include "vm/object/dict.h"
#include "vm/object/float.h"
#include "vm/object/format_spec.h"
#include "vm/object/int.h"

/* ---- format(text, spec) ---- */

static int check_text_spec(const ou_format_spec *f, ou_obj *s)
{
    if (f->type != 's') {
        ou_format_unknown_code(f->type, s);
        return -1;
    }
    const char *what = f->sign == ' '    ? "Space"
                       : f->sign         ? "Sign"
                       : f->no_neg_0     ? "Negative zero coercion (z)"
                       : f->alt          ? "Alternate form (#)"
                       : f->align == '=' ? "'=' alignment"
                                         : NULL;
    return what
               ? ou_raise_int(&ou_exc_ValueError, "%s not allowed in string format specifier", what)
               : 0;
}

ou_obj *ou_format_str(ou_obj *s, ou_obj *spec)
{
    ou_format_spec f;
    if (!spec || ou_str_len(spec) == 0) return ou_str_same(s);
    if (ou_format_spec_parse(&f, spec, s, 's', '<') < 0 || check_text_spec(&f, s) < 0) return NULL;
    ou_ssize len = ou_str_len(s);
    if (f.precision >= 0 && len > f.precision) len = f.precision;
    OU_AUTO ou_obj *text = len == ou_str_len(s) ? ou_str_same(s) : ou_str_sub(s, 0, len);
    if (!text || f.width <= len) return ou_take(&text);
    ou_ssize pad = f.width - len, left = f.align == '>' ? pad : f.align == '^' ? pad / 2 : 0;
    return ou_str_ljust(text, left, pad - left, f.fill);
}

/* ---- replacement fields ---- */

/* Decimal digits from *at; -1 without digits, -2 with an error. */
static ou_ssize digits(ou_obj *s, ou_ssize *at, ou_ssize end)
{
    ou_ssize value = 0, start = *at;
    for (; *at < end; ++*at) {
        uint32_t ch = ou_str_at(s, *at);
        int d = ch - '0' < 10 ? (int)(ch - '0') : ch < 128 ? -1 : ou_unicode_decimal(ch);
        if (d < 0) break;
        if (value > (OU_SSIZE_MAX - d) / 10) {
            ou_raise(&ou_exc_ValueError, "Too many decimal digits in format string");
            return -2;
        }
        value = value * 10 + d;
    }
    return *at == start ? -1 : value;
}

static int fail(const char *message)
{
    return ou_raise_int(&ou_exc_ValueError, "%s", message);
}

/* Name, conversion and specification after the opening brace. */
static int parse_field(ou_markup *m)
{
    uint32_t c = 0;
    m->name_lo = m->at;
    while (m->at < m->end) {
        c = ou_str_at(m->text, m->at++);
        if (c == '{') return fail("unexpected '{' in field name");
        if (c == '}' || c == ':' || c == '!') break;
        if (c != '[') continue;
        while (m->at < m->end && ou_str_at(m->text, m->at) != ']') m->at++;
    }
    m->name_hi = m->at - 1;
    if (c == '}') return 0;
    if (c != '!' && c != ':') return fail("expected '}' before end of string");
    if (c == '!') {
        if (m->at >= m->end) return fail("end of string while looking for conversion specifier");
        m->conversion = ou_str_at(m->text, m->at++);
        if (m->at < m->end) {
            c = ou_str_at(m->text, m->at++);
            if (c == '}') return 0;
            if (c != ':') return fail("expected ':' after conversion specifier");
        }
    }
    m->spec_lo = m->at;
    for (int depth = 1; m->at < m->end;) {
        c = ou_str_at(m->text, m->at++);
        if (c == '{') {
            m->nested = true;
            depth++;
        } else if (c == '}' && --depth == 0) {
            m->spec_hi = m->at - 1;
            return 0;
        }
    }
    return fail("unmatched '{' in format spec");
}

int ou_markup_next(ou_markup *m)
{
    uint32_t c = 0;
    bool brace = false;
    m->field = m->nested = false;
    m->conversion = 0;
    m->name_lo = m->name_hi = m->spec_lo = m->spec_hi = 0;
    if (m->at >= m->end) return 0;
    m->literal_lo = m->at;
    while (m->at < m->end && !brace) {
        c = ou_str_at(m->text, m->at++);
        brace = c == '{' || c == '}';
    }
    bool last = m->at >= m->end;
    m->literal_hi = m->at;
    if (!brace) return 1;
    bool twice = !last && ou_str_at(m->text, m->at) == c;
    if (c == '}' && !twice) return fail("Single '}' encountered in format string");
    if (last) return fail("Single '{' encountered in format string");
    if (twice) {
        m->at++;
        return 1;
    }
    m->literal_hi--;
    m->field = true;
    return parse_field(m) < 0 ? -1 : 1;
}

/* Value of an all-digit name, -1 for another name, -2 with an error. */
static ou_ssize name_number(ou_obj *s, ou_ssize lo, ou_ssize hi)
{
    ou_ssize at = lo, value = digits(s, &at, hi);
    return value >= 0 && at < hi ? -1 : value;
}

int ou_field_first(ou_obj *text, ou_ssize lo, ou_ssize hi, ou_field *f)
{
    ou_ssize i = lo;
    while (i < hi && ou_str_at(text, i) != '.' && ou_str_at(text, i) != '[') i++;
    *f = (ou_field){.text = text, .lo = lo, .hi = i, .at = i, .end = hi};
    f->number = name_number(text, lo, i);
    return f->number == -2 ? -1 : 0;
}

int ou_field_next(ou_field *f)
{
    if (f->at >= f->end) return 0;
    uint32_t c = ou_str_at(f->text, f->at++);
    f->lo = f->at;
    f->number = -1;
    f->attribute = c == '.';
    if (c == '.') {
        while (f->at < f->end && ou_str_at(f->text, f->at) != '.' &&
               ou_str_at(f->text, f->at) != '[')
            f->at++;
        f->hi = f->at;
    } else if (c == '[') {
        while (f->at < f->end && ou_str_at(f->text, f->at) != ']') f->at++;
        if (f->at >= f->end) return fail("Missing ']' in format string");
        f->hi = f->at++;
        f->number = name_number(f->text, f->lo, f->hi);
        if (f->number == -2) return -1;
    } else {
        return fail("Only '.' or '[' may follow ']' in format field specifier");
    }
    return f->lo == f->hi ? fail("Empty attribute in format string") : 1;
}

/* ---- str.format ---- */

enum { UNDECIDED, AUTOMATIC, MANUAL };
struct formatter {
    ou_obj *const *args; /* by position, then by name; NULL: format_map */
    ou_ssize nargs;
    ou_tuple *names; /* of what follows in args, or NULL */
    ou_obj *mapping; /* of format_map */
    int numbering;
    ou_ssize next;
};

static bool same_text(const ou_str *text, ou_ssize lo, ou_ssize hi, const ou_str *name)
{
    if (hi - lo != ou_str_len(name)) return false;
    for (ou_ssize i = lo; i < hi; i++)
        if (ou_str_at(text, i) != ou_str_at(name, i - lo)) return false;
    return true;
}

static ou_obj *named_object(struct formatter *fm, const ou_field *f)
{
    const ou_str *text = OU_CAST(ou_str, f->text);
    for (ou_ssize i = 0; fm->names && i < ou_tuple_len(fm->names); i++) {
        if (same_text(text, f->lo, f->hi, OU_CAST(ou_str, ou_tuple_at(fm->names, i))))
            return ou_incref(fm->args[fm->nargs + i]);
    }
    OU_AUTO ou_obj *key = ou_str_sub(f->text, f->lo, f->hi);
    if (!key) return NULL;
    return fm->mapping ? ou_getitem(fm->mapping, key) : ou_raise_arg(&ou_exc_KeyError, key);
}

static ou_obj *first_object(struct formatter *fm, ou_field *f)
{
    bool empty = f->lo >= f->hi;
    if (empty || f->number >= 0) {
        int now = empty ? AUTOMATIC : MANUAL;
        if (fm->numbering == UNDECIDED) fm->numbering = now;
        if (fm->numbering != now) {
            return ou_raise(
                &ou_exc_ValueError,
                empty
                    ? "cannot switch from manual field specification to automatic field numbering"
                    : "cannot switch from automatic field numbering to manual field specification");
        }
        if (empty) f->number = fm->next++;
        if (!fm->args)
            return ou_raise(&ou_exc_ValueError, "Format string contains positional fields");
        if (f->number < fm->nargs) return ou_incref(fm->args[f->number]);
        return ou_raise(&ou_exc_IndexError,
                        "Replacement index %zd out of range for positional args tuple", f->number);
    }
    return named_object(fm, f);
}

static ou_obj *field_object(struct formatter *fm, ou_obj *text, ou_ssize lo, ou_ssize hi)
{
    ou_field f;
    if (ou_field_first(text, lo, hi, &f) < 0) return NULL;
    OU_AUTO ou_obj *o = first_object(fm, &f);
    if (!o) return NULL;
    int more;
    while ((more = ou_field_next(&f)) > 0) {
        OU_AUTO ou_obj *key = f.attribute     ? ou_str_intern(ou_str_sub(text, f.lo, f.hi))
                              : f.number >= 0 ? ou_int_new(f.number)
                                              : ou_str_sub(text, f.lo, f.hi);
        if (!key) return NULL;
        ou_obj *part = f.attribute ? ou_getattr(o, OU_CAST(ou_str, key)) : ou_getitem(o, key);
        ou_setref(&o, part);
        if (!part) return NULL;
    }
    return more < 0 ? NULL : ou_take(&o);
}

static ou_obj *convert(ou_obj *o, uint32_t how)
{
    if (how == 'r') return ou_repr(o);
    if (how == 's') return ou_str_of(o);
    if (how == 'a') return ou_ascii(o);
    if (how > 32 && how < 127)
        return ou_raise(&ou_exc_ValueError, "Unknown conversion specifier %c", (int)how);
    return ou_raise(&ou_exc_ValueError, "Unknown conversion specifier \\x%x", how);
}

static ou_obj *build(struct formatter *fm, ou_obj *text, ou_ssize lo, ou_ssize hi, int depth);

/* Appends str(o) for the three classes that cannot redefine it.  1 done, 0 another class, -1. */
static int put_plain(ou_strbuf *b, ou_obj *o)
{
    if (ou_str_exact(o)) return ou_strbuf_str(b, o) < 0 ? -1 : 1;
    if (ou_int_is_small(o)) {
        int64_t v = OU_CAST(ou_int, o)->v;
        char text[24], *end = text + sizeof text;
        char *p = ou_digits_before(end, v < 0 ? 0 - (uint64_t)v : (uint64_t)v);
        if (v < 0) *--p = '-';
        return ou_strbuf_ascii_n(b, p, (size_t)(end - p)) < 0 ? -1 : 1;
    }
    if (!ou_float_exact(o)) return 0;
    ou_double_text t;
    if (ou_double_to_text(&t, ou_float_value(o), 'r', 0, OU_DTSF_ADD_DOT_0) < 0) return -1;
    int status = ou_strbuf_ascii_n(b, t.text, t.len) < 0 ? -1 : 1;
    ou_double_text_free(&t);
    return status;
}

static int put_field(ou_strbuf *b, struct formatter *fm, const ou_markup *m, int depth)
{
    OU_AUTO ou_obj *o = field_object(fm, m->text, m->name_lo, m->name_hi);
    if (!o) return -1;
    if (m->conversion) {
        ou_obj *converted = convert(o, m->conversion);
        ou_setref(&o, converted);
        if (!o) return -1;
    }
    if (m->spec_lo == m->spec_hi) {
        int done = put_plain(b, o);
        if (done) return done < 0 ? -1 : 0;
    }
    OU_AUTO ou_obj *spec = m->nested ? build(fm, m->text, m->spec_lo, m->spec_hi, depth - 1)
                                     : ou_str_sub(m->text, m->spec_lo, m->spec_hi);
    if (!spec) return -1;
    OU_AUTO ou_obj *out = ou_format(o, spec);
    return out ? ou_strbuf_str(b, out) : -1;
}

static ou_obj *build(struct formatter *fm, ou_obj *text, ou_ssize lo, ou_ssize hi, int depth)
{
    if (depth <= 0) return ou_raise(&ou_exc_ValueError, "Max string recursion exceeded");
    ou_markup m = {.text = text, .at = lo, .end = hi};
    ou_strbuf b = {0};
    int more;
    while ((more = ou_markup_next(&m)) > 0) {
        ou_strbuf_range(&b, text, m.literal_lo, m.literal_hi);
        if (m.field && put_field(&b, fm, &m, depth) < 0) more = -1;
        if (more < 0 || b.failed) break;
    }
    if (more < 0) {
        ou_strbuf_free(&b);
        return NULL;
    }
    return ou_strbuf_finish(&b);
}

static ou_obj *format_args(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    struct formatter fm = {.args = args, .nargs = (ou_ssize)n, .names = kwnames};
    return build(&fm, self, 0, ou_str_len(self), 2);
}

ou_obj *ou_str_format_method(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    return ou_call_holding(format_args, self, args, n, kwnames);
}

ou_obj *ou_str_format_map_method(ou_obj *const *v)
{
    struct formatter fm = {.mapping = v[1]};
    return build(&fm, v[0], 0, ou_str_len(v[0]), 2);
}
