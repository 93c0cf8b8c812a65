/* What happens to parts that cannot be coded: the built-in error handlers, the registry of others,
 * and the two entry points for running codecs.  Frequent handlers act directly; all others, and
 * those that programs call themselves, work on an exception object as CPython's do. */
#include "vm/object/codec.h"
#include "vm/object/dict.h"
#include "vm/object/exc.h"
#include "vm/object/int.h"
#include <stdio.h>

static ou_obj *handlers; /* dict: name -> callable, of registered handlers */

/* ---- handlers on exception objects ---- */

enum { ENCODE, DECODE, TRANSLATE };

/* The exception's kind, with start and end clipped into its object; -1 with TypeError. */
static int kind_of(ou_obj *exc, ou_ssize *start, ou_ssize *end)
{
    int kind = ou_is_instance(exc, &ou_exc_UnicodeEncodeError)      ? ENCODE
               : ou_is_instance(exc, &ou_exc_UnicodeDecodeError)    ? DECODE
               : ou_is_instance(exc, &ou_exc_UnicodeTranslateError) ? TRANSLATE
                                                                    : -1;
    const ou_exc_unicode *u = OU_CAST(ou_exc_unicode, exc);
    if (kind < 0 || !u->object ||
        (kind == DECODE ? !ou_bytes_check(u->object) : !ou_str_check(u->object))) {
        return ou_raise_int(&ou_exc_TypeError, "don't know how to handle %T in error callback",
                            exc);
    }
    ou_ssize n = kind == DECODE ? ou_bytes_len(u->object) : ou_str_len(u->object);
    *start = u->start < 0 ? 0 : u->start;
    if (*start >= n) *start = n ? n - 1 : 0;
    *end = u->end < 1 ? 1 : u->end;
    if (*end > n) *end = n;
    return kind;
}

static ou_obj *refuse(ou_obj *exc)
{
    return ou_raise(&ou_exc_TypeError, "don't know how to handle %T in error callback", exc);
}

static ou_obj *answer(OU_STEALS ou_obj *replacement, ou_ssize next)
{
    return replacement ? ou_tuple2(replacement, ou_int_new(next)) : NULL;
}

static ou_obj *strict(ou_obj *const *v)
{
    if (!OU_HAS_FLAG(v[0], OU_TF_EXC))
        return ou_raise(&ou_exc_TypeError, "codec must pass exception instance");
    return ou_raise_obj(ou_incref(v[0]));
}

static ou_obj *ignore(ou_obj *const *v)
{
    ou_ssize start, end;
    return kind_of(v[0], &start, &end) < 0 ? NULL : answer(ou_incref(ou_empty_str), end);
}

static ou_obj *replace(ou_obj *const *v)
{
    ou_ssize start, end;
    int kind = kind_of(v[0], &start, &end);
    if (kind < 0) return NULL;
    ou_strbuf b = {0};
    ou_strbuf_fill(&b, kind == ENCODE ? '?' : 0xFFFD, kind == DECODE ? 1 : end - start);
    return answer(ou_strbuf_finish(&b), end);
}

static void put_backslash(ou_strbuf *b, uint32_t ch, bool byte)
{
    char text[12];
    snprintf(text, sizeof text,
             byte || ch < 0x100 ? "\\x%02x"
             : ch < 0x10000     ? "\\u%04x"
                                : "\\U%08x",
             ch);
    ou_strbuf_ascii(b, text);
}

enum { BACKSLASH, XML, NAME };

static ou_obj *spell(ou_obj *exc, int how)
{
    ou_ssize start, end;
    int kind = kind_of(exc, &start, &end);
    if (kind < 0) return NULL;
    if (how != BACKSLASH && kind != ENCODE) return refuse(exc);
    ou_obj *object = OU_CAST(ou_exc_unicode, exc)->object;
    ou_strbuf b = {0};
    for (ou_ssize i = start; i < end; i++) {
        uint32_t ch = kind == DECODE ? (uint8_t)ou_bytes_data(object)[i] : ou_str_at(object, i);
        char name[OU_UNICODE_NAME_MAX];
        size_t n = how == NAME ? ou_unicode_name(ch, name) : 0;
        if (how == XML) {
            snprintf(name, sizeof name, "&#%u;", ch);
            ou_strbuf_ascii(&b, name);
        } else if (n) {
            ou_strbuf_ascii(&b, "\\N{");
            ou_strbuf_ascii_n(&b, name, n);
            ou_strbuf_char(&b, '}');
        } else {
            put_backslash(&b, ch, kind == DECODE);
        }
    }
    return answer(ou_strbuf_finish(&b), end);
}

static ou_obj *backslashreplace(ou_obj *const *v)
{
    return spell(v[0], BACKSLASH);
}

static ou_obj *xmlcharrefreplace(ou_obj *const *v)
{
    return spell(v[0], XML);
}

static ou_obj *namereplace(ou_obj *const *v)
{
    return spell(v[0], NAME);
}

static ou_obj *surrogateescape(ou_obj *const *v)
{
    ou_ssize start, end;
    int kind = kind_of(v[0], &start, &end);
    if (kind < 0) return NULL;
    ou_obj *object = OU_CAST(ou_exc_unicode, v[0])->object;
    if (kind == TRANSLATE) return refuse(v[0]);
    if (kind == ENCODE) {
        OU_AUTO ou_obj *bytes = ou_bytes_new(NULL, end - start);
        if (!bytes) return NULL;
        for (ou_ssize i = start; i < end; i++) {
            uint32_t ch = ou_str_at(object, i);
            if (ch < 0xDC80 || ch > 0xDCFF) return ou_raise_obj(ou_incref(v[0]));
            ou_bytes_data(bytes)[i - start] = (char)(ch - 0xDC00);
        }
        return answer(ou_take(&bytes), end);
    }
    ou_strbuf b = {0};
    ou_ssize i = start;
    for (; i < end && i < start + 4; i++) {
        uint8_t c = (uint8_t)ou_bytes_data(object)[i];
        if (c < 128) break;
        ou_strbuf_char(&b, 0xDC00u + c);
    }
    if (i > start) return answer(ou_strbuf_finish(&b), i);
    ou_strbuf_free(&b);
    return ou_raise_obj(ou_incref(v[0]));
}

/* Units of a surrogate in the encodings that can carry one: 8, 16 or 32 bits; 0: another encoding.
 */
static int surrogate_units(const ou_exc_unicode *u, bool *big)
{
    char name[64];
    char *tmp;
    const char *text =
        u->encoding && ou_str_check(u->encoding) ? ou_str_utf8(u->encoding, NULL, &tmp) : NULL;
    bool ok = text && ou_codec_normalize(text, name);
    if (text) ou_mem_free(tmp);
    *big = false;
    if (!ok || strncmp(name, "utf", 3)) return strcmp(name, "cp65001") == 0 && ok ? 8 : 0;
    const char *p = name + 3 + (name[3] == '_');
    int units = *p == '8' ? 8 : strncmp(p, "16", 2) == 0 ? 16 : strncmp(p, "32", 2) == 0 ? 32 : 0;
    if (!units) return 0;
    p += units == 8 ? 1 : 2;
    p += *p == '_';
    if (*p == 0) return units;
    *big = strcmp(p, "be") == 0;
    return units != 8 && (*big || strcmp(p, "le") == 0) ? units : 0;
}

static void put_unit(char *p, uint32_t ch, int bytes, bool big)
{
    for (int i = 0; i < bytes; i++) p[big ? bytes - 1 - i : i] = (char)(ch >> (8 * i));
}

static ou_obj *surrogatepass(ou_obj *const *v)
{
    ou_ssize start, end;
    int kind = kind_of(v[0], &start, &end);
    if (kind < 0) return NULL;
    const ou_exc_unicode *u = OU_CAST(ou_exc_unicode, v[0]);
    bool big;
    int units = kind == TRANSLATE ? 0 : surrogate_units(u, &big), size = units == 8 ? 3 : units / 8;
    if (kind == TRANSLATE) return refuse(v[0]);
    if (!units) return ou_raise_obj(ou_incref(v[0]));
    if (kind == DECODE) {
        const uint8_t *p = (const uint8_t *)ou_bytes_data(u->object) + start;
        uint32_t ch = 0;
        if (ou_bytes_len(u->object) - start >= size) {
            if (units == 8) {
                if ((p[0] & 0xF0) == 0xE0 && (p[1] & 0xC0) == 0x80 && (p[2] & 0xC0) == 0x80) {
                    ch = (p[0] & 15u) << 12 | (p[1] & 63u) << 6 | (p[2] & 63u);
                }
            } else {
                for (int i = 0; i < size; i++) ch |= (uint32_t)p[big ? size - 1 - i : i] << (8 * i);
            }
        }
        if (ch < 0xD800 || ch > 0xDFFF) return ou_raise_obj(ou_incref(v[0]));
        return answer(ou_str_from_char(ch), start + size);
    }
    OU_AUTO ou_obj *bytes = ou_bytes_new(NULL, (end - start) * size);
    if (!bytes) return NULL;
    for (ou_ssize i = start; i < end; i++) {
        uint32_t ch = ou_str_at(u->object, i);
        char *p = ou_bytes_data(bytes) + (i - start) * size;
        if (ch < 0xD800 || ch > 0xDFFF) return ou_raise_obj(ou_incref(v[0]));
        if (units == 8) {
            p[0] = (char)(0xE0 | ch >> 12);
            p[1] = (char)(0x80 | (ch >> 6 & 63));
            p[2] = (char)(0x80 | (ch & 63));
        } else {
            put_unit(p, ch, size, big);
        }
    }
    return answer(ou_take(&bytes), end);
}

/* ---- registry ---- */

static ou_fndef builtin[] = {
    OU_FN_AS("strict_errors", strict, "(object, /)", "Raise the error."),
    OU_FN_AS("ignore_errors", ignore, "(object, /)", "Leave the part out."),
    OU_FN_AS("replace_errors", replace, "(object, /)", "Put a replacement character."),
    OU_FN_AS("backslashreplace_errors", backslashreplace, "(object, /)", "Put escape sequences."),
    OU_FN_AS("xmlcharrefreplace_errors", xmlcharrefreplace, "(object, /)",
             "Put character references."),
    OU_FN_AS("namereplace_errors", namereplace, "(object, /)", "Put \\N{...} escapes."),
    OU_FN_AS("surrogateescape", surrogateescape, "(object, /)",
             "Map bytes to low surrogates and back."),
    OU_FN_AS("surrogatepass", surrogatepass, "(object, /)", "Let surrogates through."),
};
static const char *const builtin_names[] = {
    "strict",      "ignore",          "replace",      "backslashreplace", "xmlcharrefreplace",
    "namereplace", "surrogateescape", "surrogatepass"};
enum { STRICT, IGNORE, REPLACE, BACKSLASHREPLACE, XMLCHARREF, NAMEREPLACE, ESCAPE, PASS, OTHER };

static int handler_number(const char *name)
{
    for (int i = 0; name && i < OTHER; i++) {
        if (strcmp(name, builtin_names[i]) == 0) return i;
    }
    return name ? OTHER : STRICT;
}

int ou_codec_register_error(ou_obj *name, ou_obj *handler)
{
    if (!ou_callable(handler)) return ou_raise_int(&ou_exc_TypeError, "handler must be callable");
    if (!handlers && !(handlers = ou_dict_new())) return -1;
    return ou_dict_set(handlers, name, handler);
}

ou_obj *ou_codec_lookup_error(const char *name)
{
    if (!name) name = "strict";
    if (handlers) {
        OU_AUTO ou_obj *key = ou_str_from(name);
        ou_obj *h = key ? ou_dict_get(handlers, key) : NULL;
        if (h) return ou_incref(h);
        if (ou_err_pending()) return NULL;
    }
    int i = handler_number(name);
    if (i < OTHER) return ou_cfunction_new(&builtin[i], NULL, NULL);
    return ou_raise(&ou_exc_LookupError, "unknown error handler name '%s'", name);
}

void ou_codec_fini_errors(void)
{
    OU_CLEAR(handlers);
}

/* ---- running codecs ---- */

/* Calls a handler: *text gets the replacement and *next the position it named. */
static int call_handler(const char *errors, ou_obj *exc, bool encoding, ou_obj **text,
                        ou_ssize *next)
{
    OU_AUTO ou_obj *handler = ou_codec_lookup_error(errors);
    OU_AUTO ou_obj *r = handler ? ou_call1(handler, exc) : NULL;
    if (!r) return -1;
    ou_obj *item = ou_tuple_check(r) && ou_tuple_len(r) == 2 ? ou_tuple_at(r, 0) : NULL;
    if (!item || !(ou_str_check(item) || (encoding && ou_bytes_check(item))) ||
        !ou_int_check(ou_tuple_at(r, 1))) {
        return ou_raise_int(&ou_exc_TypeError,
                            encoding ? "encoding error handler must return (str/bytes, int) tuple"
                                     : "decoding error handler must return (str, int) tuple");
    }
    ou_ssize at;
    if (ou_as_ssize(ou_tuple_at(r, 1), &at, &ou_exc_OverflowError) < 0) return -1;
    *text = ou_incref(item);
    *next = at;
    return 0;
}

static int place(ou_ssize *next, ou_ssize n)
{
    ou_ssize given = *next;
    if (*next < 0) *next += n;
    if (*next >= 0 && *next <= n) return 0;
    return ou_raise_int(&ou_exc_IndexError, "position %zd from error handler out of bounds",
                        given < 0 ? *next : given);
}

static ou_obj *make_error(ou_type *type, const char *encoding, ou_obj *object, ou_ssize start,
                          ou_ssize end, const char *reason)
{
    OU_AUTO ou_obj *name = ou_str_from(encoding);
    OU_AUTO ou_obj *lo = ou_int_new(start);
    OU_AUTO ou_obj *hi = ou_int_new(end);
    OU_AUTO ou_obj *why = ou_str_from(reason);
    if (!name || !lo || !hi || !why) return NULL;
    return ou_exc_new(type, (ou_obj *[]){name, object, lo, hi, why}, 5);
}

static int custom_decode(ou_decode *d, ou_ssize start, ou_ssize end, const char *reason,
                         ou_ssize *next)
{
    OU_AUTO ou_obj *object =
        d->held ? ou_incref(d->held) : ou_bytes_new((const char *)d->data, d->n);
    OU_AUTO ou_obj *exc =
        object ? make_error(&ou_exc_UnicodeDecodeError, d->encoding, object, start, end, reason)
               : NULL;
    OU_AUTO ou_obj *text = NULL;
    if (!exc || call_handler(d->errors, exc, false, &text, next) < 0) return -1;
    ou_obj *now = OU_CAST(ou_exc_unicode, exc)->object;
    if (!now || !ou_bytes_check(now)) {
        return ou_raise_int(&ou_exc_TypeError, "exception attribute object must be bytes");
    }
    if (now != object) {
        d->data = (const uint8_t *)ou_bytes_data(now);
        d->n = ou_bytes_len(now);
        ou_setref(&d->held, ou_incref(now));
    }
    if (place(next, d->n) < 0) return -1;
    return ou_strbuf_str(&d->out, text);
}

static int raise_decode(ou_decode *d, ou_ssize start, ou_ssize end, const char *reason)
{
    OU_AUTO ou_obj *object =
        d->held ? ou_incref(d->held) : ou_bytes_new((const char *)d->data, d->n);
    ou_obj *exc =
        object ? make_error(&ou_exc_UnicodeDecodeError, d->encoding, object, start, end, reason)
               : NULL;
    if (exc) ou_raise_obj(exc);
    return -1;
}

int ou_decode_error(ou_decode *d, ou_ssize start, ou_ssize end, const char *reason, ou_ssize *next)
{
    ou_ssize i;
    *next = end;
    switch (handler_number(d->errors)) {
    case STRICT: return raise_decode(d, start, end, reason);
    case IGNORE: return 0;
    case REPLACE: return ou_strbuf_char(&d->out, 0xFFFD);
    case BACKSLASHREPLACE:
        for (i = start; i < end; i++) put_backslash(&d->out, d->data[i], true);
        return d->out.failed ? -1 : 0;
    case ESCAPE:
        for (i = start; i < end && i < start + 4 && d->data[i] >= 128; i++)
            ou_strbuf_char(&d->out, 0xDC00u + d->data[i]);
        if (i == start) return raise_decode(d, start, end, reason);
        *next = i;
        return d->out.failed ? -1 : 0;
    default: return custom_decode(d, start, end, reason, next);
    }
}

static int raise_encode(ou_encode *e, ou_ssize start, ou_ssize end, const char *reason)
{
    ou_obj *exc = make_error(&ou_exc_UnicodeEncodeError, e->encoding, e->s, start, end, reason);
    if (exc) ou_raise_obj(exc);
    return -1;
}

int ou_encode_bytes(ou_encode *e, const void *p, ou_ssize n)
{
    if (e->cap - e->len < n) {
        ou_ssize cap = e->len + n + (e->len >> 1) + 32;
        char *out = ou_mem_resize(e->out, (size_t)cap);
        if (!out) return -1;
        e->out = out;
        e->cap = cap;
    }
    if (n) memcpy(e->out + e->len, p, (size_t)n);
    e->len += n;
    return 0;
}

static int custom_encode(ou_encode *e, ou_ssize start, ou_ssize end, const char *reason,
                         ou_ssize *next)
{
    OU_AUTO ou_obj *exc =
        make_error(&ou_exc_UnicodeEncodeError, e->encoding, e->s, start, end, reason);
    OU_AUTO ou_obj *text = NULL;
    if (!exc || call_handler(e->errors, exc, true, &text, next) < 0) return -1;
    if (place(next, ou_str_len(e->s)) < 0) return -1;
    if (ou_bytes_check(text)) return ou_encode_bytes(e, ou_bytes_data(text), ou_bytes_len(text));
    for (ou_ssize i = 0; i < ou_str_len(text); i++) {
        int done = e->put(e, ou_str_at(text, i));
        if (done < 0) return -1;
        if (!done) return raise_encode(e, start, end, reason);
    }
    return 0;
}

int ou_encode_error(ou_encode *e, ou_ssize start, ou_ssize end, const char *reason, ou_ssize *next)
{
    *next = end;
    switch (handler_number(e->errors)) {
    case STRICT: return raise_encode(e, start, end, reason);
    case IGNORE: return 0;
    case REPLACE:
        for (ou_ssize i = start; i < end; i++) {
            int done = e->put(e, '?');
            if (done < 0) return -1;
            if (!done) return raise_encode(e, start, end, reason);
        }
        return 0;
    default: return custom_encode(e, start, end, reason, next);
    }
}
