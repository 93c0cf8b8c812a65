/* Codecs by name: the built-in encodings, the registry of codecs.register, and file system names.
 */
#include "vm/object/codec.h"
#include "vm/object/dict.h"
#include "vm/object/exc.h"
#include "vm/object/iter.h"

static ou_obj *searchers; /* list of registered search functions, or NULL */
static ou_obj *cache;     /* dict: normalised name -> CodecInfo, or NULL */

static const ou_codec codecs[] = {
    {"utf_8", "utf-8", ou_codec_utf8_decode, ou_codec_utf8_encode, 0, NULL},
    {"latin_1", "latin-1", ou_codec_latin1_decode, ou_codec_latin1_encode, 0, NULL},
    {"ascii", "ascii", ou_codec_ascii_decode, ou_codec_ascii_encode, 0, NULL},
    {"utf_16", "utf-16", ou_codec_utf16_decode, ou_codec_utf16_encode, 0, NULL},
    {"utf_16_le", "utf-16-le", ou_codec_utf16_decode, ou_codec_utf16_encode, -1, NULL},
    {"utf_16_be", "utf-16-be", ou_codec_utf16_decode, ou_codec_utf16_encode, 1, NULL},
    {"utf_32", "utf-32", ou_codec_utf32_decode, ou_codec_utf32_encode, 0, NULL},
    {"utf_32_le", "utf-32-le", ou_codec_utf32_decode, ou_codec_utf32_encode, -1, NULL},
    {"utf_32_be", "utf-32-be", ou_codec_utf32_decode, ou_codec_utf32_encode, 1, NULL},
    {"utf_8_sig", "utf-8", ou_codec_utf8_sig_decode, ou_codec_utf8_sig_encode, 0, NULL},
    {"unicode_escape", "unicodeescape", ou_codec_escape_decode, ou_codec_escape_encode, 0, NULL},
    {"raw_unicode_escape", "rawunicodeescape", ou_codec_raw_decode, ou_codec_raw_encode, 0, NULL},
};

bool ou_codec_normalize(const char *name, char out[64])
{
    size_t n = 0;
    bool gap = false;
    for (; *name; name++) {
        char c = *name;
        bool word =
            (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.';
        if (!word) {
            gap = true;
            continue;
        }
        if (n + 3 > 64) return false;
        if (gap && n) out[n++] = '_';
        gap = false;
        out[n++] = c >= 'A' && c <= 'Z' ? (char)(c | 32) : c;
    }
    out[n] = 0;
    return true;
}

const ou_codec *ou_codec_find(const char *name)
{
    static ou_codec mapped = {
        .decode = ou_codec_map_decode, .encode = ou_codec_map_encode, .shown = "charmap"};
    char key[64];
    if (!ou_codec_normalize(name, key)) return NULL;
    for (char *p = key; *p; p++) {
        if (*p == '.') *p = '_';
    }
    const char *canonical = ou_codec_alias(key);
    for (size_t i = 0; i < sizeof codecs / sizeof *codecs; i++) {
        if (strcmp(codecs[i].name, canonical) == 0) return &codecs[i];
    }
    mapped.map = ou_codec_charmap(canonical, &mapped.name);
    return mapped.map ? &mapped : NULL;
}

ou_obj *ou_codec_decode(const ou_codec *c, const char *data, ou_ssize n, const char *errors,
                        bool final, ou_ssize *consumed, int *byteorder)
{
    if (c->decode == ou_codec_utf8_decode || c->decode == ou_codec_ascii_decode) {
        ou_obj *text = ou_codec_ascii_direct(data, n);
        if (text && consumed) *consumed = n;
        if (text || ou_err_pending()) return text;
    }
    ou_decode d = {.encoding = c->shown,
                   .errors = errors,
                   .data = (const uint8_t *)data,
                   .n = n,
                   .final = final,
                   .byteorder = byteorder ? *byteorder : c->byteorder,
                   .map = c->map};
    int status = c->decode(&d);
    ou_xdecref(d.held);
    if (status < 0) {
        ou_strbuf_free(&d.out);
        return NULL;
    }
    if (consumed) *consumed = d.consumed;
    if (byteorder) *byteorder = d.byteorder;
    return ou_strbuf_finish(&d.out);
}

ou_obj *ou_codec_encode(const ou_codec *c, ou_obj *s, const char *errors)
{
    if (OU_CAST(ou_str, s)->ascii && (c == &codecs[0] || c == &codecs[1] || c == &codecs[2])) {
        return ou_bytes_new((const char *)OU_CAST(ou_str, s)->data, ou_str_len(s));
    }
    if (c == &codecs[0]) {
        ou_obj *bytes = ou_codec_utf8_direct(s);
        if (bytes || ou_err_pending()) return bytes;
    }
    ou_encode e = {
        .encoding = c->shown, .errors = errors, .s = s, .byteorder = c->byteorder, .map = c->map};
    ou_obj *r = c->encode(&e) < 0 ? NULL : ou_bytes_new(e.out, e.len);
    ou_mem_free(e.out);
    return r;
}

/* Tells in the message of a plain exception which codec raised it; the original becomes the cause.
 */
static void name_codec(const char *encoding, int which)
{
    OU_AUTO ou_obj *e = ou_err_take();
    const ou_type *t = ou_typeof(e);
    const ou_exc *x = OU_CAST(ou_exc, e);
    bool plain = t->size == sizeof(ou_exc) && t->init == ou_exc_BaseException.init &&
                 t->new_ == ou_exc_BaseException.new_ && ou_tuple_len(x->args) <= 1 &&
                 (ou_tuple_len(x->args) == 0 || ou_str_exact(ou_tuple_at(x->args, 0))) &&
                 (!x->dict || ou_dict_len(x->dict) == 0);
    if (plain) {
        OU_AUTO ou_obj *text = ou_str_format("%s with '%s' codec failed (%N: %S)",
                                             which ? "decoding" : "encoding", encoding, t, e);
        ou_exc *named = text ? (ou_exc *)ou_exc_new(ou_typeof(e), &text, 1) : NULL;
        if (!named) return;
        ou_setref(&named->cause, ou_incref(e));
        ou_setref(&named->context, ou_incref(e));
        named->suppress_context = true;
        ou_err_restore(&named->head);
        return;
    }
    ou_err_restore(ou_take(&e));
}

ou_obj *ou_codec_transform(const char *encoding, const char *errors, ou_obj *input, int which,
                           bool text_only)
{
    OU_AUTO ou_obj *info = ou_codec_lookup(encoding);
    if (!info) return NULL;
    if (text_only) {
        OU_AUTO ou_obj *text = ou_getattr_opt(info, OU_ID(_is_text_encoding));
        if (!text && ou_err_pending()) return NULL;
        int is_text = text ? ou_truth(text) : 1;
        if (is_text < 0) return NULL;
        if (!is_text) {
            return ou_raise(&ou_exc_LookupError,
                            "'%.400s' is not a text encoding; use %s to handle arbitrary codecs",
                            encoding, which ? "codecs.decode()" : "codecs.encode()");
        }
    }
    OU_AUTO ou_obj *why = errors ? ou_str_from(errors) : NULL;
    if (errors && !why) return NULL;
    ou_obj *f = ou_tuple_at(info, which);
    OU_AUTO ou_obj *r = why ? ou_call2(f, input, why) : ou_call1(f, input);
    if (!r) {
        name_codec(encoding, which);
        return NULL;
    }
    if (!ou_tuple_check(r) || ou_tuple_len(r) != 2) {
        return ou_raise(&ou_exc_TypeError, "%s must return a tuple (object, integer)",
                        which ? "decoder" : "encoder");
    }
    return ou_incref(ou_tuple_at(r, 0));
}

/* The registry's codec for str.encode (which 0) and bytes.decode (1): the result must be of the
 * given type. */
static ou_obj *run_registered(const char *encoding, const char *errors, ou_obj *input, int which,
                              const ou_type *type)
{
    OU_AUTO ou_obj *out = ou_codec_transform(encoding, errors, input, which, true);
    if (!out || ou_is_instance(out, type)) return ou_take(&out);
    return ou_raise(
        &ou_exc_TypeError,
        "'%.400s' %s returned '%T' instead of '%N'; use codecs.%s() to %s to arbitrary types",
        encoding, which ? "decoder" : "encoder", out, type, which ? "decode" : "encode",
        which ? "decode" : "encode");
}

/* The codecs that CPython runs without its registry, whose errors are not renamed. */
static bool direct(const ou_codec *c)
{
    return c >= codecs && c < codecs + sizeof codecs / sizeof *codecs && c->byteorder == 0 &&
           c->encode != ou_codec_utf8_sig_encode && c->encode != ou_codec_escape_encode &&
           c->encode != ou_codec_raw_encode;
}

ou_obj *ou_str_decode(const char *data, ou_ssize n, const char *encoding, const char *errors)
{
    const ou_codec *c = encoding ? ou_codec_find(encoding) : &codecs[0];
    if (n == 0 && c) return ou_incref(ou_empty_str);
    if (c) {
        bool rename = !direct(c);
        ou_obj *text = ou_codec_decode(c, data, n, errors, true, NULL, NULL);
        if (!text && rename) name_codec(encoding, 1);
        return text;
    }
    OU_AUTO ou_obj *bytes = ou_bytes_new(data, n);
    OU_AUTO ou_obj *view = bytes ? ou_memoryview_new(bytes) : NULL;
    return view ? run_registered(encoding, errors, view, 1, &ou_str_type) : NULL;
}

ou_obj *ou_str_encode(ou_obj *s, const char *encoding, const char *errors)
{
    const ou_codec *c = encoding ? ou_codec_find(encoding) : &codecs[0];
    if (!c) return run_registered(encoding, errors, s, 0, &ou_bytes_type);
    bool rename = !direct(c);
    ou_obj *bytes = ou_codec_encode(c, s, errors);
    if (!bytes && rename) name_codec(encoding, 0);
    return bytes;
}

/* ---- registry ---- */

int ou_codec_register(ou_obj *search)
{
    if (!ou_callable(search)) return ou_raise_int(&ou_exc_TypeError, "argument must be callable");
    if (!searchers && !(searchers = ou_list_new(0))) return -1;
    return ou_list_append(searchers, search);
}

int ou_codec_unregister(ou_obj *search)
{
    OU_CLEAR(cache);
    for (ou_ssize i = 0; searchers && i < ou_list_len(searchers); i++) {
        if (ou_list_at(searchers, i) == search)
            return ou_list_set_slice(searchers, i, i + 1, &ou_empty_tuple->head);
    }
    return 0;
}

static ou_obj *search(const char *encoding, ou_obj *name)
{
    for (ou_ssize i = 0; searchers && i < ou_list_len(searchers); i++) {
        OU_AUTO ou_obj *f = ou_incref(ou_list_at(searchers, i));
        OU_AUTO ou_obj *info = ou_call1(f, name);
        if (!info) return NULL;
        if (info == &ou_none) continue;
        if (!ou_tuple_check(info) || ou_tuple_len(info) != 4) {
            return ou_raise(&ou_exc_TypeError, "codec search functions must return 4-tuples");
        }
        return ou_take(&info);
    }
    return ou_raise(&ou_exc_LookupError, "unknown encoding: %s", encoding);
}

/* The name given to search functions: lower case, blanks as '_', hyphens too. */
static ou_obj *search_name(const char *encoding)
{
    OU_AUTO ou_obj *given = ou_str_from(encoding);
    if (!given) return NULL;
    ou_strbuf b = {0};
    for (ou_ssize i = 0; i < ou_str_len(given); i++) {
        uint32_t c = ou_str_at(given, i);
        ou_strbuf_char(&b, c == ' ' || c == '-' ? '_' : c >= 'A' && c <= 'Z' ? c | 32 : c);
    }
    return ou_strbuf_finish(&b);
}

ou_obj *ou_codec_lookup(const char *encoding)
{
    OU_AUTO ou_obj *name = search_name(encoding);
    if (!name || (!cache && !(cache = ou_dict_new()))) return NULL;
    ou_obj *known = ou_dict_get(cache, name);
    if (known) return ou_incref(known);
    if (ou_err_pending()) return NULL;
    /* the standard encodings are made by the codecs module itself, which also knows the Python ones
     */
    OU_AUTO ou_obj *standard = ou_import_from("codecs", "_standard");
    OU_AUTO ou_obj *info = standard ? ou_call1(standard, name) : NULL;
    if (info == &ou_none) {
        ou_obj *found = search(encoding, name);
        ou_setref(&info, found);
    }
    if (!info || !cache || ou_dict_set(cache, name, info) < 0) return NULL;
    return ou_take(&info);
}

void ou_codec_fini(void)
{
    OU_CLEAR(searchers);
    OU_CLEAR(cache);
    ou_codec_fini_errors();
}

/* ---- file system names ---- */

ou_obj *ou_fs_decode(const char *path)
{
    return ou_str_decode(path, (ou_ssize)strlen(path), NULL, "surrogateescape");
}

/* path itself if it is str or bytes, else what its __fspath__ gives. */
ou_obj *ou_fs_path(ou_obj *path)
{
    if (ou_str_check(path) || ou_bytes_check(path)) return ou_incref(path);
    OU_AUTO ou_obj *method = ou_lookup_special(path, OU_ID(__fspath__));
    if (!method) {
        if (ou_err_pending()) return NULL;
        return ou_raise(&ou_exc_TypeError, "expected str, bytes or os.PathLike object, not %T",
                        path);
    }
    OU_AUTO ou_obj *r = ou_call0(method);
    if (!r || ou_str_check(r) || ou_bytes_check(r)) return ou_take(&r);
    return ou_raise(&ou_exc_TypeError, "expected %T.__fspath__() to return str or bytes, not %T",
                    path, r);
}

ou_obj *ou_fs_encode(ou_obj *path)
{
    OU_AUTO ou_obj *p = ou_fs_path(path);
    if (!p) return NULL;
    OU_AUTO ou_obj *bytes =
        ou_bytes_check(p) ? ou_incref(p) : ou_str_encode(p, NULL, "surrogateescape");
    if (!bytes) return NULL;
    if (memchr(ou_bytes_data(bytes), 0, (size_t)ou_bytes_len(bytes))) {
        return ou_raise(&ou_exc_ValueError, "embedded null byte");
    }
    return ou_take(&bytes);
}
