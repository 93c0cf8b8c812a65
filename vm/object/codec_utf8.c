/* UTF-8, strict as the Unicode standard has it: an ill-formed sequence is reported with the longest
 * valid prefix, surrogates and overlong forms are rejected.  Also utf-8-sig, ASCII and Latin-1. */
#include "grammar/chars.h"
#include "vm/object/codec.h"

/* Length of the ASCII run at p. */
static inline ou_ssize ascii_run(const uint8_t *p, ou_ssize n)
{
    ou_ssize i = 0;
    uint64_t word, four[4];
    for (; i + 32 <= n; i += 32) {
        memcpy(four, p + i, 32);
        if ((four[0] | four[1] | four[2] | four[3]) & 0x8080808080808080ull) break;
    }
    for (; i + 8 <= n; i += 8) {
        memcpy(&word, p + i, 8);
        if (word & 0x8080808080808080ull) break;
    }
    while (i < n && p[i] < 128) i++;
    return i;
}

ou_obj *ou_codec_ascii_direct(const char *data, ou_ssize n)
{
    return ascii_run((const uint8_t *)data, n) == n ? ou_str_from_ascii(data, (size_t)n) : NULL;
}

enum { TRUNCATED = -9, BAD_START = 0 };

/* Looks at a sequence that starts with a byte above 127.  Returns its length and sets *ch; or
 * TRUNCATED; or BAD_START; or -k if the first k bytes are a valid prefix and the next one does not
 * continue it. */
static int sequence(const uint8_t *p, ou_ssize n, uint32_t *ch)
{
    uint8_t c = p[0];
    if (c < 0xC2 || c > 0xF4) return BAD_START;
    int size = c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
    uint8_t low = c == 0xE0   ? 0xA0
                  : c == 0xF0 ? 0x90
                              : 0x80,
            high = c == 0xED   ? 0x9F
                   : c == 0xF4 ? 0x8F
                               : 0xBF;
    uint32_t value = c & (0x7Fu >> size);
    for (int k = 1; k < size; k++) {
        if (k >= n) return TRUNCATED;
        if (p[k] < low || p[k] > high) return -k;
        low = 0x80;
        high = 0xBF;
        value = value << 6 | (p[k] & 63u);
    }
    *ch = value;
    return size;
}

int ou_codec_utf8_decode(ou_decode *d)
{
    ou_ssize at = 0;
    while (at < d->n) {
        ou_ssize run = ascii_run(d->data + at, d->n - at);
        if (run) {
            if (ou_strbuf_ascii_n(&d->out, (const char *)d->data + at, (size_t)run) < 0) return -1;
            at += run;
            if (at == d->n) break;
        }
        uint32_t chunk[256], ch = 0;
        int used = 0, size = 1;
        while (used < 256 && at < d->n &&
               size > 0) { /* mixed text, until an error or the chunk is full */
            if (d->data[at] < 128) {
                chunk[used++] = d->data[at++];
            } else if ((size = sequence(d->data + at, d->n - at, &ch)) > 0) {
                chunk[used++] = ch;
                at += size;
            }
        }
        if (ou_strbuf_ucs4(&d->out, chunk, used) < 0) return -1;
        if (size > 0) continue;
        if (size == TRUNCATED && !d->final) break;
        ou_ssize end = size == TRUNCATED ? d->n : size == BAD_START ? at + 1 : at - size;
        const char *reason = size == TRUNCATED   ? "unexpected end of data"
                             : size == BAD_START ? "invalid start byte"
                                                 : "invalid continuation byte";
        if (ou_decode_error(d, at, end, reason, &at) < 0) return -1;
    }
    d->consumed = at;
    return 0;
}

int ou_codec_utf8_sig_decode(ou_decode *d)
{
    static const uint8_t mark[] = {0xEF, 0xBB, 0xBF};
    ou_ssize n = d->n < 3 ? d->n : 3;
    bool could_be = memcmp(d->data, mark, (size_t)n) == 0;
    if (could_be && n < 3 && !d->final) {
        d->consumed = 0;
        return 0;
    }
    ou_ssize skip = could_be && n == 3 ? 3 : 0;
    d->data += skip; /* errors count from behind the mark */
    d->n -= skip;
    int status = ou_codec_utf8_decode(d);
    d->consumed += skip;
    return status;
}

static int put_ascii(ou_encode *e, uint32_t ch)
{
    if (ch > 127) return 0;
    return ou_encode_bytes(e, &(char){(char)ch}, 1) < 0 ? -1 : 1;
}

static int put_latin1(ou_encode *e, uint32_t ch)
{
    if (ch > 255) return 0;
    return ou_encode_bytes(e, &(uint8_t){(uint8_t)ch}, 1) < 0 ? -1 : 1;
}

static inline bool is_surrogate(uint32_t ch)
{
    return ch >= 0xD800 && ch <= 0xDFFF;
}

ou_obj *ou_codec_utf8_direct(ou_obj *o)
{
    const ou_str *s = OU_CAST(ou_str, o);
    ou_ssize len = (ou_ssize)s->len, size = 0;
    for (ou_ssize i = 0; i < len; i++) {
        uint32_t ch = ou_str_at(s, i);
        if (is_surrogate(ch)) return NULL;
        size += 1 + (ch > 0x7F) + (ch > 0x7FF) + (ch > 0xFFFF);
    }
    ou_obj *bytes = ou_bytes_new(NULL, size);
    uint8_t *p = bytes && size ? (uint8_t *)ou_bytes_data(bytes) : NULL;
    for (ou_ssize i = 0; p && i < len; i++) {
        uint32_t ch = ou_str_at(s, i);
        if (ch < 0x80)
            *p++ = (uint8_t)ch;
        else
            p += ou_utf8_put(p, ch);
    }
    return bytes;
}

int ou_codec_utf8_encode(ou_encode *e)
{
    const ou_str *s = OU_CAST(ou_str, e->s);
    ou_ssize len = (ou_ssize)s->len;
    uint8_t chunk[512];
    int used = 0;
    if (s->ascii) return ou_encode_bytes(e, s->data, len);
    e->put = put_ascii;
    for (ou_ssize i = 0; i < len;) {
        uint32_t ch = ou_str_at(s, i);
        if (used > 500 || is_surrogate(ch)) {
            if (ou_encode_bytes(e, chunk, used) < 0) return -1;
            used = 0;
        }
        if (is_surrogate(ch)) {
            ou_ssize end = i + 1;
            while (end < len && is_surrogate(ou_str_at(s, end))) end++;
            if (ou_encode_error(e, i, end, "surrogates not allowed", &i) < 0) return -1;
            continue;
        }
        used += ou_utf8_put(chunk + used, ch);
        i++;
    }
    return ou_encode_bytes(e, chunk, used);
}

int ou_codec_utf8_sig_encode(ou_encode *e)
{
    return ou_encode_bytes(e, "\xEF\xBB\xBF", 3) < 0 ? -1 : ou_codec_utf8_encode(e);
}

int ou_codec_ascii_decode(ou_decode *d)
{
    ou_ssize at = 0;
    while (at < d->n) {
        ou_ssize run = ascii_run(d->data + at, d->n - at);
        if (ou_strbuf_ascii_n(&d->out, (const char *)d->data + at, (size_t)run) < 0) return -1;
        at += run;
        if (at < d->n && ou_decode_error(d, at, at + 1, "ordinal not in range(128)", &at) < 0)
            return -1;
    }
    d->consumed = d->n;
    return 0;
}

int ou_codec_latin1_decode(ou_decode *d)
{
    d->consumed = d->n;
    return ou_strbuf_latin1(&d->out, d->data, (size_t)d->n);
}

static int encode_below(ou_encode *e, uint32_t limit, const char *reason)
{
    const ou_str *s = OU_CAST(ou_str, e->s);
    ou_ssize len = (ou_ssize)s->len;
    if (s->ascii || (s->kind == 1 && limit == 256)) return ou_encode_bytes(e, s->data, len);
    for (ou_ssize i = 0; i < len;) {
        uint32_t ch = ou_str_at(s, i);
        if (ch < limit) {
            if (ou_encode_bytes(e, &(uint8_t){(uint8_t)ch}, 1) < 0) return -1;
            i++;
            continue;
        }
        ou_ssize end = i + 1;
        while (end < len && ou_str_at(s, end) >= limit) end++;
        if (ou_encode_error(e, i, end, reason, &i) < 0) return -1;
    }
    return 0;
}

int ou_codec_ascii_encode(ou_encode *e)
{
    e->put = put_ascii;
    return encode_below(e, 128, "ordinal not in range(128)");
}

int ou_codec_latin1_encode(ou_encode *e)
{
    e->put = put_latin1;
    return encode_below(e, 256, "ordinal not in range(256)");
}
