/* Methods of bytes and bytearray about ASCII case and classes, padding, translation, hexadecimal.
 */
#include "vm/object/byteslib.h"
#include "vm/object/int.h"

static inline bool is_upper(uint8_t c)
{
    return c >= 'A' && c <= 'Z';
}
static inline bool is_lower(uint8_t c)
{
    return c >= 'a' && c <= 'z';
}
static inline bool is_digit(uint8_t c)
{
    return c >= '0' && c <= '9';
}
static inline bool is_alpha(uint8_t c)
{
    return is_lower(c | 32);
}
static inline bool is_space(uint8_t c)
{
    return c == ' ' || (c >= 9 && c <= 13);
}
static inline uint8_t lower(uint8_t c)
{
    return is_upper(c) ? c | 32 : c;
}
static inline uint8_t upper(uint8_t c)
{
    return is_lower(c) ? c & ~32 : c;
}

/* A new object of self's kind, uninitialised; *out is its memory. */
static ou_obj *blank_like(ou_obj *self, ou_ssize n, uint8_t **out)
{
    bool array = !ou_bytes_check(self);
    ou_obj *r = array ? ou_bytearray_new(NULL, n) : ou_bytes_new(NULL, n);
    if (r) *out = array ? (uint8_t *)OU_CAST(ou_bytearray, r)->data : (uint8_t *)ou_bytes_data(r);
    return r;
}

enum { UPPER, LOWER, TITLE, SWAP, CAPITAL };

static ou_obj *map_case(ou_obj *self, int how)
{
    ou_span s = ou_span_of(self);
    uint8_t *to;
    ou_obj *r = blank_like(self, s.n, &to);
    bool inside = false;
    for (ou_ssize i = 0; r && i < s.n; i++) {
        uint8_t c = s.p[i];
        switch (how) {
        case UPPER: to[i] = upper(c); break;
        case LOWER: to[i] = lower(c); break;
        case SWAP: to[i] = is_upper(c) ? lower(c) : upper(c); break;
        case CAPITAL: to[i] = i ? lower(c) : upper(c); break;
        default: to[i] = inside ? lower(c) : upper(c); inside = is_alpha(c);
        }
    }
    return r;
}

ou_obj *ou_bytes_upper_method(ou_obj *const *v)
{
    return map_case(v[0], UPPER);
}
ou_obj *ou_bytes_lower_method(ou_obj *const *v)
{
    return map_case(v[0], LOWER);
}
ou_obj *ou_bytes_title_method(ou_obj *const *v)
{
    return map_case(v[0], TITLE);
}
ou_obj *ou_bytes_swapcase_method(ou_obj *const *v)
{
    return map_case(v[0], SWAP);
}
ou_obj *ou_bytes_capitalize_method(ou_obj *const *v)
{
    return map_case(v[0], CAPITAL);
}

enum { ALNUM, ALPHA, DIGIT, SPACE };

static ou_obj *all_are(ou_obj *self, int what)
{
    ou_span s = ou_span_of(self);
    for (ou_ssize i = 0; i < s.n; i++) {
        uint8_t c = s.p[i];
        bool ok = what == ALNUM   ? is_alpha(c) || is_digit(c)
                  : what == ALPHA ? is_alpha(c)
                  : what == DIGIT ? is_digit(c)
                                  : is_space(c);
        if (!ok) return ou_bool(false);
    }
    return ou_bool(s.n > 0);
}

ou_obj *ou_bytes_isalnum_method(ou_obj *const *v)
{
    return all_are(v[0], ALNUM);
}
ou_obj *ou_bytes_isalpha_method(ou_obj *const *v)
{
    return all_are(v[0], ALPHA);
}
ou_obj *ou_bytes_isdigit_method(ou_obj *const *v)
{
    return all_are(v[0], DIGIT);
}
ou_obj *ou_bytes_isspace_method(ou_obj *const *v)
{
    return all_are(v[0], SPACE);
}

ou_obj *ou_bytes_isascii_method(ou_obj *const *v)
{
    ou_span s = ou_span_of(v[0]);
    uint8_t all = 0;
    for (ou_ssize i = 0; i < s.n; i++) all |= s.p[i];
    return ou_bool(all < 128);
}

static ou_obj *one_case(ou_obj *self, bool want_upper)
{
    ou_span s = ou_span_of(self);
    bool seen = false;
    for (ou_ssize i = 0; i < s.n; i++) {
        if (!is_alpha(s.p[i])) continue;
        if (is_upper(s.p[i]) != want_upper) return ou_bool(false);
        seen = true;
    }
    return ou_bool(seen);
}

ou_obj *ou_bytes_islower_method(ou_obj *const *v)
{
    return one_case(v[0], false);
}
ou_obj *ou_bytes_isupper_method(ou_obj *const *v)
{
    return one_case(v[0], true);
}

ou_obj *ou_bytes_istitle_method(ou_obj *const *v)
{
    ou_span s = ou_span_of(v[0]);
    bool seen = false, inside = false;
    for (ou_ssize i = 0; i < s.n; i++) {
        if (!is_alpha(s.p[i])) {
            inside = false;
            continue;
        }
        if (is_upper(s.p[i]) == inside) return ou_bool(false);
        inside = seen = true;
    }
    return ou_bool(seen);
}

static ou_obj *pad(ou_obj *self, ou_ssize left, ou_ssize right, int fill)
{
    ou_span s = ou_span_of(self);
    uint8_t *to;
    if (left <= 0 && right <= 0 && OU_IS(self, ou_bytes_type)) return ou_incref(self);
    ou_obj *r = blank_like(self, left + s.n + right, &to);
    if (!r || left + s.n + right == 0) return r;
    memset(to, fill, (size_t)left);
    memcpy(to + left, s.p, (size_t)s.n);
    memset(to + left + s.n, fill, (size_t)right);
    return r;
}

/* What is missing to the width, and the fill byte. */
static int padding(const char *name, ou_obj *const *v, ou_ssize *missing, int *fill)
{
    ou_ssize width;
    *fill = ' ';
    if (ou_arg_ssize(v[1], &width) < 0) return -1;
    if (v[2]) {
        ou_span f = {NULL, 0};
        if (ou_bytes_check(v[2]) || ou_bytearray_check(v[2])) f = ou_span_of(v[2]);
        if (f.n != 1) {
            return ou_raise_int(&ou_exc_TypeError,
                                "%s() argument 2 must be a byte string of length 1, not %s", name,
                                ou_arg_type(v[2]));
        }
        *fill = f.p[0];
    }
    ou_ssize n = ou_span_of(v[0]).n;
    *missing = width > n ? width - n : 0;
    return 0;
}

ou_obj *ou_bytes_center_method(ou_obj *const *v)
{
    ou_ssize missing;
    int fill;
    if (padding("center", v, &missing, &fill) < 0) return NULL;
    ou_ssize left = missing / 2 + (missing & (missing + ou_span_of(v[0]).n) & 1);
    return pad(v[0], left, missing - left, fill);
}

ou_obj *ou_bytes_ljust_method(ou_obj *const *v)
{
    ou_ssize missing;
    int fill;
    return padding("ljust", v, &missing, &fill) < 0 ? NULL : pad(v[0], 0, missing, fill);
}

ou_obj *ou_bytes_rjust_method(ou_obj *const *v)
{
    ou_ssize missing;
    int fill;
    return padding("rjust", v, &missing, &fill) < 0 ? NULL : pad(v[0], missing, 0, fill);
}

ou_obj *ou_bytes_zfill_method(ou_obj *const *v)
{
    ou_ssize width;
    if (ou_arg_ssize(v[1], &width) < 0) return NULL;
    ou_span s = ou_span_of(v[0]);
    ou_ssize missing = width > s.n ? width - s.n : 0;
    bool sign = s.n && (s.p[0] == '+' || s.p[0] == '-');
    ou_obj *r = pad(v[0], missing, 0, '0');
    if (r && missing && sign) {
        uint8_t *p = (uint8_t *)(uintptr_t)ou_span_of(r).p;
        p[0] = p[missing];
        p[missing] = '0';
    }
    return r;
}

/* Length of the expansion (to NULL), or writes it. */
static ou_ssize expand(ou_span s, int width, uint8_t *to)
{
    ou_ssize column = 0, n = 0;
    for (ou_ssize i = 0; i < s.n; i++) {
        uint8_t c = s.p[i];
        if (c == '\t') {
            ou_ssize gap = width > 0 ? width - column % width : 0;
            if (to) memset(to + n, ' ', (size_t)gap);
            n += gap;
            column += gap;
        } else {
            if (to) to[n] = c;
            n++;
            column = c == '\n' || c == '\r' ? 0 : column + 1;
        }
    }
    return n;
}

ou_obj *ou_bytes_expandtabs_method(ou_obj *const *v)
{
    int width = 8;
    if (v[1] && ou_as_int(v[1], &width) < 0) return NULL;
    ou_span s = ou_span_of(v[0]);
    uint8_t *to;
    ou_obj *r = blank_like(v[0], expand(s, width, NULL), &to);
    if (r && s.n) expand(s, width, to);
    return r;
}

static ou_obj *translate(ou_obj *self, const uint8_t *table, const bool *drop)
{
    ou_span s = ou_span_of(self);
    uint8_t *to;
    ou_ssize n = 0;
    for (ou_ssize i = 0; i < s.n; i++) n += !drop[s.p[i]];
    ou_obj *r = blank_like(self, n, &to);
    if (!r || n == 0) return r;
    for (ou_ssize i = 0; i < s.n; i++) {
        if (!drop[s.p[i]]) *to++ = table ? table[s.p[i]] : s.p[i];
    }
    return r;
}

ou_obj *ou_bytes_translate_method(ou_obj *const *v)
{
    ou_buffer table = {.owner = NULL}, deleted;
    bool drop[256] = {false};
    if (v[1] != &ou_none && ou_get_buffer(v[1], &table, OU_BUF_SIMPLE) < 0) return NULL;
    if (table.owner && table.len != 256) {
        ou_release_buffer(&table);
        return ou_raise(&ou_exc_ValueError, "translation table must be 256 characters long");
    }
    ou_obj *r = NULL;
    bool ok = true;
    if (v[2]) {
        ok = ou_get_buffer(v[2], &deleted, OU_BUF_SIMPLE) == 0;
        for (ou_ssize i = 0; ok && i < deleted.len; i++) drop[(uint8_t)deleted.data[i]] = true;
        if (ok) ou_release_buffer(&deleted);
    }
    if (ok) r = translate(v[0], table.owner ? (const uint8_t *)table.data : NULL, drop);
    ou_release_buffer(&table);
    return r;
}

ou_obj *ou_bytes_maketrans_method(ou_obj *const *v)
{
    ou_buffer from, to;
    if (ou_get_buffer(v[0], &from, OU_BUF_SIMPLE) < 0) return NULL;
    if (ou_get_buffer(v[1], &to, OU_BUF_SIMPLE) < 0) {
        ou_release_buffer(&from);
        return NULL;
    }
    ou_obj *r = NULL;
    if (from.len != to.len)
        ou_raise(&ou_exc_ValueError, "maketrans arguments must have same length");
    else
        r = ou_bytes_new(NULL, 256);
    if (r) {
        for (int i = 0; i < 256; i++) ou_bytes_data(r)[i] = (char)i;
        for (ou_ssize i = 0; i < from.len; i++)
            ou_bytes_data(r)[(uint8_t)from.data[i]] = to.data[i];
    }
    ou_release_buffer(&from);
    ou_release_buffer(&to);
    return r;
}

ou_obj *ou_bytes_decode_method(ou_obj *const *v)
{
    const char *enc, *err;
    char *tmp1 = NULL, *tmp2 = NULL;
    ou_obj *r = NULL;
    if (ou_codec_arg("decode", "encoding", v[1], &enc, &tmp1) < 0) return NULL;
    ou_buffer b; /* held: an error handler may try to resize a bytearray */
    if (ou_codec_arg("decode", "errors", v[2], &err, &tmp2) == 0 &&
        ou_get_buffer(v[0], &b, OU_BUF_SIMPLE) == 0) {
        r = ou_str_decode(b.data, b.len, enc, err);
        ou_release_buffer(&b);
    }
    ou_mem_free(tmp1);
    ou_mem_free(tmp2);
    return r;
}

static int hex_value(uint32_t c)
{
    if (c >= '0' && c <= '9') return (int)c - '0';
    c |= 32;
    return c >= 'a' && c <= 'f' ? (int)c - 'a' + 10 : -1;
}

ou_obj *ou_bytes_fromhex_method(ou_obj *const *v)
{
    if (!ou_str_check(v[1]))
        return ou_raise(&ou_exc_TypeError, "fromhex() argument must be str, not %s",
                        ou_arg_type(v[1]));
    ou_ssize len = ou_str_len(v[1]), n = 0;
    OU_AUTO ou_obj *r = ou_bytes_new(NULL, len / 2 + 2);
    if (!r) return NULL;
    for (ou_ssize i = 0; i < len; i += 2) {
        while (i < len && is_space((uint8_t)ou_str_at(v[1], i)) && ou_str_at(v[1], i) < 128) i++;
        if (i >= len) break;
        int high = hex_value(ou_str_at(v[1], i)), low = -1;
        if (high >= 0) low = i + 1 < len ? hex_value(ou_str_at(v[1], i + 1)) : -1;
        if (low < 0) {
            return ou_raise(&ou_exc_ValueError,
                            "non-hexadecimal number found in fromhex() arg at position %zd",
                            high < 0 ? i : i + 1);
        }
        ou_bytes_data(r)[n++] = (char)(high << 4 | low);
    }
    if (v[0] == &ou_bytearray_type.head) return ou_bytearray_new(ou_bytes_data(r), n);
    if (ou_bytes_resize(&r, n) < 0) return NULL;
    return v[0] == &ou_bytes_type.head ? ou_take(&r) : ou_call1(v[0], r);
}

ou_obj *ou_bytes_hex(const char *data, ou_ssize n, ou_obj *sep, ou_ssize group)
{
    static const char digits[] = "0123456789abcdef";
    uint32_t mark = sep ? ou_str_at(sep, 0) : 0;
    ou_strbuf b = {0};
    ou_ssize size = group < 0 ? -group : group;
    for (ou_ssize i = 0; i < n; i++) {
        ou_ssize place = group < 0 ? i : n - i;
        if (i && sep && size && place % size == 0) ou_strbuf_char(&b, mark);
        uint8_t c = (uint8_t)data[i];
        if (ou_strbuf_ascii_n(&b, (char[]){digits[c >> 4], digits[c & 15]}, 2) < 0) break;
    }
    return ou_strbuf_finish(&b);
}

ou_obj *ou_bytes_hex_args(const char *data, ou_ssize n, ou_obj *sep, ou_obj *group)
{
    int size = 1;
    OU_AUTO ou_obj *text = NULL;
    if (group && ou_as_int(group, &size) < 0) return NULL;
    if (sep) {
        ou_ssize length;
        if (ou_len(sep, &length) < 0) return NULL;
        if (length != 1) return ou_raise(&ou_exc_ValueError, "sep must be length 1.");
        if (ou_str_check(sep))
            text = ou_incref(sep);
        else if (ou_bytes_check(sep))
            text = ou_str_decode(ou_bytes_data(sep), ou_bytes_len(sep), "latin-1", NULL);
        else
            return ou_raise(&ou_exc_TypeError, "sep must be str or bytes.");
        if (!text) return NULL;
        if (ou_str_at(text, 0) > 127) return ou_raise(&ou_exc_ValueError, "sep must be ASCII.");
    }
    return ou_bytes_hex(data, n, text, size);
}

ou_obj *ou_bytes_hex_method(ou_obj *const *v)
{
    ou_buffer b;
    if (ou_get_buffer(v[0], &b, OU_BUF_SIMPLE) < 0) return NULL;
    ou_obj *r = ou_bytes_hex_args(b.data, b.len, v[1], v[2]);
    ou_release_buffer(&b);
    return r;
}
