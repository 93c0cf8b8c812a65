/* The format language: specifications for text ("*^10.3s"), and the replacement fields of
 * str.format. Numbers interpret their specifications in their own files. */
#include "vm/object/format.h"
#include "vm/object/dict.h"
#include "vm/object/int.h"

/* ---- format(text, spec) ---- */

struct spec {
    uint32_t fill, align, sign, type;
    bool alternate, no_negative_zero;
    ou_ssize width, precision; /* -1: absent */
    uint32_t separator;        /* ',' or '_' or 0 */
};

/* Decimal digits from *at; -1 without digits, -2 with an error. */
static ou_ssize digits(ou_obj *s, ou_ssize *at, ou_ssize end)
{
    ou_ssize value = 0, start = *at;
    for (; *at < end; ++*at) {
        int d = ou_unicode_decimal(ou_str_at(s, *at));
        if (d < 0) break;
        if (value > (OU_SSIZE_MAX - d) / 10) {
            ou_raise(&ou_exc_ValueError, "Too many decimal digits in format string");
            return -2;
        }
        value = value * 10 + d;
    }
    return *at == start ? -1 : value;
}

static bool is_align(uint32_t c)
{
    return c == '<' || c == '>' || c == '=' || c == '^';
}

static int separator_error(uint32_t sep, uint32_t type)
{
    if (type > 32 && type < 128)
        return ou_raise_int(&ou_exc_ValueError, "Cannot specify '%c' with '%c'.", (int)sep,
                            (int)type);
    return ou_raise_int(&ou_exc_ValueError, "Cannot specify '%c' with '\\x%x'.", (int)sep, type);
}

/* Width, separators and precision. */
static int parse_sizes(ou_obj *s, ou_ssize *at, struct spec *f)
{
    ou_ssize len = ou_str_len(s);
    f->width = digits(s, at, len);
    if (f->width == -2) return -1;
    if (*at < len && ou_str_at(s, *at) == ',') f->separator = ',', ++*at;
    if (*at < len && ou_str_at(s, *at) == '_') {
        if (f->separator)
            return ou_raise_int(&ou_exc_ValueError, "Cannot specify both ',' and '_'.");
        f->separator = '_';
        ++*at;
    }
    if (*at < len && ou_str_at(s, *at) == ',' && f->separator == '_') {
        return ou_raise_int(&ou_exc_ValueError, "Cannot specify both ',' and '_'.");
    }
    if (*at < len && ou_str_at(s, *at) == '.') {
        ++*at;
        f->precision = digits(s, at, len);
        if (f->precision == -2) return -1;
        if (f->precision == -1)
            return ou_raise_int(&ou_exc_ValueError, "Format specifier missing precision");
    }
    return 0;
}

/* Parses specification s for object o. */
static int parse_spec(ou_obj *s, struct spec *f, ou_obj *o)
{
    ou_ssize at = 0, len = ou_str_len(s);
    bool filled = false;
    *f = (struct spec){.fill = ' ', .type = 's', .width = -1, .precision = -1};
    if (len > 1 && is_align(ou_str_at(s, 1))) {
        f->fill = ou_str_at(s, 0);
        f->align = ou_str_at(s, 1);
        filled = true;
        at = 2;
    } else if (len > 0 && is_align(ou_str_at(s, 0))) {
        f->align = ou_str_at(s, at++);
    }
    uint32_t c = at < len ? ou_str_at(s, at) : 0;
    if (c == ' ' || c == '+' || c == '-') f->sign = c, at++;
    if (at < len && ou_str_at(s, at) == 'z') f->no_negative_zero = true, at++;
    if (at < len && ou_str_at(s, at) == '#') f->alternate = true, at++;
    if (!filled && at < len && ou_str_at(s, at) == '0') f->fill = '0', at++;
    if (parse_sizes(s, &at, f) < 0) return -1;
    if (len - at > 1) {
        return ou_raise_int(&ou_exc_ValueError,
                            "Invalid format specifier '%U' for object of type '%T'", s, o);
    }
    if (len - at == 1) f->type = ou_str_at(s, at);
    if (!f->separator) return 0;
    const char *allowed = f->separator == '_' ? "defgEG%FboxX" : "defgEG%F";
    return f->type < 128 && strchr(allowed, (int)f->type) ? 0
                                                          : separator_error(f->separator, f->type);
}

static int check_text_spec(const struct spec *f, ou_obj *s)
{
    if (f->type != 's') {
        if (f->type > 32 && f->type < 128) {
            return ou_raise_int(&ou_exc_ValueError,
                                "Unknown format code '%c' for object of type '%T'", (int)f->type,
                                s);
        }
        return ou_raise_int(&ou_exc_ValueError,
                            "Unknown format code '\\x%x' for object of type '%T'", f->type, s);
    }
    const char *what = f->sign == ' '        ? "Space"
                       : f->sign             ? "Sign"
                       : f->no_negative_zero ? "Negative zero coercion (z)"
                       : f->alternate        ? "Alternate form (#)"
                       : f->align == '='     ? "'=' alignment"
                                             : NULL;
    return what
               ? ou_raise_int(&ou_exc_ValueError, "%s not allowed in string format specifier", what)
               : 0;
}

ou_obj *ou_format_str(ou_obj *s, ou_obj *spec)
{
    struct spec f;
    if (!spec || ou_str_len(spec) == 0) return ou_str_same(s);
    if (parse_spec(spec, &f, s) < 0 || check_text_spec(&f, s) < 0) return NULL;
    ou_ssize len = ou_str_len(s);
    if (f.precision >= 0 && len > f.precision) len = f.precision;
    OU_AUTO ou_obj *text = len == ou_str_len(s) ? ou_str_same(s) : ou_str_sub(s, 0, len);
    if (!text || f.width <= len) return ou_take(&text);
    ou_ssize pad = f.width - len, left = f.align == '>' ? pad : f.align == '^' ? pad / 2 : 0;
    return ou_str_ljust(text, left, pad - left, f.fill);
}

/* ---- replacement fields ---- */

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
    ou_tuple *args; /* NULL: format_map */
    ou_obj *kwargs; /* mapping or NULL */
    int numbering;
    ou_ssize next;
};

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
        if (f->number < ou_tuple_len(fm->args)) return ou_incref(ou_tuple_at(fm->args, f->number));
        return ou_raise(&ou_exc_IndexError,
                        "Replacement index %zd out of range for positional args tuple", f->number);
    }
    OU_AUTO ou_obj *key = ou_str_sub(f->text, f->lo, f->hi);
    if (!key) return NULL;
    return fm->kwargs ? ou_getitem(fm->kwargs, key) : ou_raise_arg(&ou_exc_KeyError, key);
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

static int put_field(ou_strbuf *b, struct formatter *fm, const ou_markup *m, int depth)
{
    OU_AUTO ou_obj *o = field_object(fm, m->text, m->name_lo, m->name_hi);
    if (!o) return -1;
    if (m->conversion) {
        ou_obj *converted = convert(o, m->conversion);
        ou_setref(&o, converted);
        if (!o) return -1;
    }
    OU_AUTO ou_obj *spec = m->nested ? build(fm, m->text, m->spec_lo, m->spec_hi, depth - 1)
                                     : ou_str_sub(m->text, m->spec_lo, m->spec_hi);
    if (!spec) return -1;
    if (ou_str_exact(o) && ou_str_len(spec) == 0) return ou_strbuf_str(b, o);
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

ou_obj *ou_str_do_format(ou_obj *fmt, ou_tuple *args, ou_obj *kwargs)
{
    struct formatter fm = {.args = args, .kwargs = kwargs};
    return build(&fm, fmt, 0, ou_str_len(fmt), 2);
}

ou_obj *ou_str_format_method(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    OU_AUTO ou_obj *positional = ou_tuple_from_array(args, (ou_ssize)n);
    OU_AUTO ou_obj *named = NULL;
    if (!positional) return NULL;
    if (kwnames && ou_tuple_len(kwnames)) {
        named = ou_dict_new();
        if (!named) return NULL;
        for (ou_ssize i = 0; i < ou_tuple_len(kwnames); i++) {
            if (ou_dict_set(named, ou_tuple_at(kwnames, i), args[n + (size_t)i]) < 0) return NULL;
        }
    }
    return ou_str_do_format(self, OU_CAST(ou_tuple, positional), named);
}

ou_obj *ou_str_format_map_method(ou_obj *const *v)
{
    return ou_str_do_format(v[0], NULL, v[1]);
}
