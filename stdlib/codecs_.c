/* The _codecs module: the codec registry and one pair of functions for each built-in encoding. */
#include "stdlib/io_impl.h"

/* Text arguments as C strings, released together. */
struct names {
    const char *encoding, *errors;
    char *tmp1, *tmp2;
};

static void names_free(struct names *n)
{
    ou_mem_free(n->tmp1);
    ou_mem_free(n->tmp2);
}

static int names_get(struct names *n, const char *fname, ou_obj *encoding, ou_obj *errors)
{
    *n = (struct names){0};
    if (ou_codec_arg(fname, "encoding", encoding, &n->encoding, &n->tmp1) < 0) return -1;
    if (errors == &ou_none) errors = NULL;
    if (ou_codec_arg(fname, "errors", errors, &n->errors, &n->tmp2) == 0) return 0;
    names_free(n);
    return -1;
}

static ou_obj *register_(ou_obj *const *v)
{
    return ou_codec_register(v[0]) < 0 ? NULL : ou_new_none();
}

static ou_obj *unregister(ou_obj *const *v)
{
    return ou_codec_unregister(v[0]) < 0 ? NULL : ou_new_none();
}

/* The only argument of a function must be a str. */
static int check_name(const char *fname, ou_obj *o)
{
    if (ou_str_check(o)) return 0;
    return ou_raise_int(&ou_exc_TypeError, "%s() argument must be str, not %s", fname,
                        ou_arg_type(o));
}

static ou_obj *lookup(ou_obj *const *v)
{
    struct names n;
    if (check_name("lookup", v[0]) < 0) return NULL;
    if (names_get(&n, "lookup", v[0], NULL) < 0) return NULL;
    ou_obj *r = ou_codec_lookup(n.encoding);
    names_free(&n);
    return r;
}

static ou_obj *transform(ou_obj *const *v, const char *fname, int which)
{
    struct names n;
    if (names_get(&n, fname, v[1], v[2]) < 0) return NULL;
    ou_obj *r = ou_codec_transform(n.encoding ? n.encoding : "utf-8", n.errors, v[0], which, false);
    names_free(&n);
    return r;
}

static ou_obj *encode(ou_obj *const *v)
{
    return transform(v, "encode", 0);
}

static ou_obj *decode(ou_obj *const *v)
{
    return transform(v, "decode", 1);
}

static ou_obj *register_error(ou_obj *const *v)
{
    if (!ou_str_check(v[0]))
        return ou_raise(&ou_exc_TypeError, "register_error() argument 1 must be str, not %#T",
                        v[0]);
    return ou_codec_register_error(v[0], v[1]) < 0 ? NULL : ou_new_none();
}

static ou_obj *lookup_error(ou_obj *const *v)
{
    struct names n;
    if (check_name("lookup_error", v[0]) < 0) return NULL;
    if (names_get(&n, "lookup_error", v[0], NULL) < 0) return NULL;
    ou_obj *r = ou_codec_lookup_error(n.encoding);
    names_free(&n);
    return r;
}

/* Canonical name of a built-in encoding, or None. */
static ou_obj *canonical(ou_obj *const *v)
{
    struct names n;
    if (names_get(&n, "canonical", v[0], NULL) < 0) return NULL;
    const ou_codec *c = ou_codec_find(n.encoding);
    names_free(&n);
    return c ? ou_str_from(c->name) : ou_new_none();
}

static ou_obj *encode_with(const char *name, ou_obj *text, ou_obj *errors)
{
    struct names n;
    if (!ou_str_check(text))
        return ou_raise(&ou_exc_TypeError, "%s_encode() argument 1 must be str, not %#T", name,
                        text);
    if (names_get(&n, "encode", NULL, errors) < 0) return NULL;
    OU_AUTO ou_obj *bytes = ou_codec_encode(ou_codec_find(name), text, n.errors);
    names_free(&n);
    return bytes ? ou_tuple2(ou_take(&bytes), ou_int_new(ou_str_len(text))) : NULL;
}

/* (text, bytes used); order: in and out for the "ex" functions, else NULL. */
static ou_obj *decode_with(const char *name, ou_obj *data, ou_obj *errors, bool final, int *order)
{
    struct names n;
    ou_buffer b;
    OU_AUTO ou_obj *encoded = NULL;
    if (ou_str_check(data) && strstr(name, "escape")) { /* these accept text as its UTF-8 */
        encoded = ou_str_encode(data, NULL, NULL);
        if (!encoded) return NULL;
        data = encoded;
    }
    if (names_get(&n, "decode", NULL, errors) < 0) return NULL;
    if (ou_get_buffer(data, &b, OU_BUF_SIMPLE) < 0) {
        names_free(&n);
        return NULL;
    }
    ou_ssize used = b.len;
    OU_AUTO ou_obj *text =
        ou_codec_decode(ou_codec_find(name), b.data, b.len, n.errors, final, &used, order);
    ou_release_buffer(&b);
    names_free(&n);
    return text ? ou_tuple2(ou_take(&text), ou_int_new(used)) : NULL;
}

static int flag(ou_obj *o, bool dflt)
{
    int i;
    if (!o) return dflt;
    return ou_as_int(o, &i) < 0 ? -1 : i != 0;
}

#define CODEC(fn, name)                                                                            \
    static ou_obj *fn##_encode(ou_obj *const *v)                                                   \
    {                                                                                              \
        return encode_with(name, v[0], v[1]);                                                      \
    }                                                                                              \
    static ou_obj *fn##_decode(ou_obj *const *v)                                                   \
    {                                                                                              \
        int final = flag(v[2], strstr(name, "escape") != NULL);                                    \
        return final < 0 ? NULL : decode_with(name, v[0], v[1], final, NULL);                      \
    }
#define WHOLE(fn, name)                                                                            \
    static ou_obj *fn##_encode(ou_obj *const *v)                                                   \
    {                                                                                              \
        return encode_with(name, v[0], v[1]);                                                      \
    }                                                                                              \
    static ou_obj *fn##_decode(ou_obj *const *v)                                                   \
    {                                                                                              \
        return decode_with(name, v[0], v[1], true, NULL);                                          \
    }
CODEC(utf_8, "utf_8")
CODEC(utf_8_sig, "utf_8_sig")
CODEC(utf_16, "utf_16")
CODEC(utf_16_le, "utf_16_le")
CODEC(utf_16_be, "utf_16_be")
CODEC(utf_32, "utf_32")
CODEC(utf_32_le, "utf_32_le")
CODEC(utf_32_be, "utf_32_be")
CODEC(unicode_escape, "unicode_escape")
CODEC(raw_unicode_escape, "raw_unicode_escape")
WHOLE(ascii, "ascii")
WHOLE(latin_1, "latin_1")

/* _map_encode(name, text, errors) and _map_decode: the single-byte encodings. */
static ou_obj *map_encode(ou_obj *const *v)
{
    char *tmp;
    const char *name = ou_str_utf8(v[0], NULL, &tmp);
    ou_obj *r = name ? encode_with(name, v[1], v[2]) : NULL;
    if (name) ou_mem_free(tmp);
    return r;
}

static ou_obj *map_decode(ou_obj *const *v)
{
    char *tmp;
    const char *name = ou_str_utf8(v[0], NULL, &tmp);
    ou_obj *r = name ? decode_with(name, v[1], v[2], true, NULL) : NULL;
    if (name) ou_mem_free(tmp);
    return r;
}

static ou_obj *ex_decode(ou_obj *const *v, const char *name)
{
    int order = 0;
    if (v[2] && ou_as_int(v[2], &order) < 0) return NULL;
    int final = flag(v[3], false);
    OU_AUTO ou_obj *r = final < 0 ? NULL : decode_with(name, v[0], v[1], final, &order);
    if (!r) return NULL;
    return ou_tuple3(ou_incref(ou_tuple_at(r, 0)), ou_incref(ou_tuple_at(r, 1)), ou_int_new(order));
}

static ou_obj *utf_16_ex_decode(ou_obj *const *v)
{
    return ex_decode(v, "utf_16");
}

static ou_obj *utf_32_ex_decode(ou_obj *const *v)
{
    return ex_decode(v, "utf_32");
}

/* ---- escapes in bytes ---- */

static ou_obj *escape_encode(ou_obj *const *v)
{
    if (!ou_bytes_check(v[0]))
        return ou_raise(&ou_exc_TypeError, "escape_encode() argument 1 must be bytes, not %#T",
                        v[0]);
    OU_AUTO ou_obj *text = ou_repr(v[0]);
    if (!text) return NULL;
    /* repr() without b'', with every apostrophe escaped and no quotation mark */
    ou_strbuf b = {0};
    for (ou_ssize i = 2; i < ou_str_len(text) - 1; i++) {
        uint32_t c = ou_str_at(text, i);
        if (c == '\\')
            ou_strbuf_char(&b, c), c = ou_str_at(text, ++i);
        else if (c == '\'')
            ou_strbuf_char(&b, '\\');
        ou_strbuf_char(&b, c);
    }
    OU_AUTO ou_obj *out = ou_strbuf_finish(&b);
    OU_AUTO ou_obj *bytes = out ? ou_str_encode(out, "ascii", NULL) : NULL;
    return bytes ? ou_tuple2(ou_take(&bytes), ou_int_new(ou_bytes_len(v[0]))) : NULL;
}

static int hex_value(int c)
{
    if (c >= '0' && c <= '9') return c - '0';
    c |= 32;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* \xhh at p[at] after the x; appends a byte.  Returns the new index, or -1. */
static ou_ssize escape_hex(ou_strbuf *b, const ou_buffer *in, ou_ssize at, const char *errors)
{
    int high = at < in->len ? hex_value((uint8_t)in->data[at]) : -1;
    int low = high >= 0 && at + 1 < in->len ? hex_value((uint8_t)in->data[at + 1]) : -1;
    if (low >= 0) {
        ou_strbuf_char(b, (uint32_t)(high << 4 | low));
        return at + 2;
    }
    if (!errors || strcmp(errors, "strict") == 0) {
        return ou_raise_int(&ou_exc_ValueError, "invalid \\x escape at position %zd", at - 2);
    }
    if (strcmp(errors, "replace") == 0)
        ou_strbuf_char(b, '?');
    else if (strcmp(errors, "ignore")) {
        return ou_raise_int(&ou_exc_ValueError,
                            "decoding error; unknown error handling code: %.400s", errors);
    }
    return at + (high >= 0);
}

/* Everything in one pass; 0 / -1. */
static int unescape(ou_strbuf *b, const ou_buffer *in, const char *errors)
{
    static const char letters[] = "\\'\"bftnrva", values[] = "\\'\"\b\f\t\n\r\v\a";
    int bad = -1;
    for (ou_ssize i = 0; i < in->len;) {
        uint8_t c = (uint8_t)in->data[i++];
        if (c != '\\') {
            ou_strbuf_char(b, c);
            continue;
        }
        if (i >= in->len) return ou_raise_int(&ou_exc_ValueError, "Trailing \\ in string");
        c = (uint8_t)in->data[i++];
        const char *plain = c ? strchr(letters, c) : NULL;
        if (plain) {
            ou_strbuf_char(b, (uint8_t)values[plain - letters]);
        } else if (c >= '0' && c <= '7') {
            unsigned octal = c - '0';
            for (int k = 0; k < 2 && i < in->len && in->data[i] >= '0' && in->data[i] <= '7'; k++) {
                octal = octal << 3 | (unsigned)(in->data[i++] - '0');
            }
            ou_strbuf_char(b, octal & 255);
        } else if (c == 'x') {
            if ((i = escape_hex(b, in, i, errors)) < 0) return -1;
        } else if (c != '\n') {
            if (bad < 0) bad = c;
            ou_strbuf_char(b, '\\');
            ou_strbuf_char(b, c);
        }
    }
    return bad < 0 ? 0
                   : ou_warn(&ou_exc_DeprecationWarning, 1, "invalid escape sequence '\\%c'", bad);
}

static ou_obj *escape_decode(ou_obj *const *v)
{
    struct names n;
    ou_buffer in;
    ou_strbuf b = {0};
    OU_AUTO ou_obj *encoded =
        ou_str_check(v[0]) ? ou_str_encode(v[0], NULL, NULL) : ou_incref(v[0]);
    if (!encoded || names_get(&n, "escape_decode", NULL, v[1]) < 0) return NULL;
    ou_obj *r = NULL;
    if (ou_get_buffer(encoded, &in, OU_BUF_SIMPLE) == 0) {
        int status = unescape(&b, &in, n.errors);
        ou_ssize used = in.len;
        ou_release_buffer(&in);
        OU_AUTO ou_obj *text = status < 0 ? NULL : ou_strbuf_finish(&b);
        if (status < 0) ou_strbuf_free(&b);
        OU_AUTO ou_obj *bytes = text ? ou_str_encode(text, "latin-1", NULL) : NULL;
        if (bytes) r = ou_tuple2(ou_take(&bytes), ou_int_new(used));
    }
    names_free(&n);
    return r;
}

static ou_obj *readbuffer_encode(ou_obj *const *v)
{
    ou_buffer b;
    OU_AUTO ou_obj *data = ou_str_check(v[0]) ? ou_str_encode(v[0], NULL, NULL) : ou_incref(v[0]);
    if (!data || ou_get_buffer(data, &b, OU_BUF_SIMPLE) < 0) return NULL;
    ou_ssize n = b.len;
    ou_obj *bytes = ou_bytes_new(b.data, n);
    ou_release_buffer(&b);
    return bytes ? ou_tuple2(bytes, ou_int_new(n)) : NULL;
}

#define PAIR(fn)                                                                                   \
    OU_FN_AS(#fn "_encode", fn##_encode, "(str, errors=None, /)", "Encode text."),                 \
        OU_FN_AS(#fn "_decode", fn##_decode, "(data, errors=None, final=False, /)",                \
                 "Decode bytes.")
static ou_fndef fns[] = {
    OU_FN_AS("register", register_, "(search_function, /)", "Register a codec search function."),
    OU_FN(unregister, "(search_function, /)", "Undo register."),
    OU_FN(lookup, "(encoding, /)", "The codec of an encoding."),
    OU_FN(encode, "(obj, encoding='utf-8', errors='strict')", "Encode with a codec."),
    OU_FN(decode, "(obj, encoding='utf-8', errors='strict')", "Decode with a codec."),
    OU_FN(register_error, "(errors, handler, /)", "Register an error handler."),
    OU_FN(lookup_error, "(name, /)", "The error handler of a name."),
    OU_FN_AS("_canonical", canonical, "(encoding, /)",
             "Canonical name of a built-in encoding, or None."),
    OU_FN_AS("_map_encode", map_encode, "(name, str, errors=None, /)", "Encode with a table."),
    OU_FN_AS("_map_decode", map_decode, "(name, data, errors=None, /)", "Decode with a table."),
    PAIR(utf_8),
    PAIR(utf_8_sig),
    PAIR(utf_16),
    PAIR(utf_16_le),
    PAIR(utf_16_be),
    PAIR(utf_32),
    PAIR(utf_32_le),
    PAIR(utf_32_be),
    PAIR(unicode_escape),
    PAIR(raw_unicode_escape),
    OU_FN(ascii_encode, "(str, errors=None, /)", "Encode text."),
    OU_FN(ascii_decode, "(data, errors=None, /)", "Decode bytes."),
    OU_FN(latin_1_encode, "(str, errors=None, /)", "Encode text."),
    OU_FN(latin_1_decode, "(data, errors=None, /)", "Decode bytes."),
    OU_FN(utf_16_ex_decode, "(data, errors=None, byteorder=0, final=False, /)",
          "Decode and tell the byte order."),
    OU_FN(utf_32_ex_decode, "(data, errors=None, byteorder=0, final=False, /)",
          "Decode and tell the byte order."),
    OU_FN(escape_encode, "(data, errors=None, /)", "Bytes in the notation of literals."),
    OU_FN(escape_decode, "(data, errors=None, /)", "Bytes from the notation of literals."),
    OU_FN(readbuffer_encode, "(data, errors=None, /)", "The bytes of a buffer."),
    {0}};

OU_MODULE(_codecs, "The codec registry.", fns, NULL, ou_codec_fini);
