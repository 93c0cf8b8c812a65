/* UTF-16 and UTF-32, in either byte order or with a byte order mark. */
#include "vm/object/codec.h"

static uint32_t unit(const uint8_t *p, int size, bool big)
{
    uint32_t ch = 0;
    for (int i = 0; i < size; i++) ch |= (uint32_t)p[big ? size - 1 - i : i] << (8 * i);
    return ch;
}

/* Finds the byte order by the mark at the start; returns how many bytes to skip. */
static ou_ssize byte_order(ou_decode *d, int size, const char *little, const char *big)
{
    ou_ssize skip = 0;
    if (d->byteorder == 0 && d->n >= size) {
        uint32_t first = unit(d->data, size, false);
        if (first == 0xFEFF)
            d->byteorder = -1, skip = size;
        else if (first == (size == 2 ? 0xFFFEu : 0xFFFE0000u))
            d->byteorder = 1, skip = size;
    }
    d->encoding = d->byteorder > 0 ? big : little;
    return skip;
}

int ou_codec_utf16_decode(ou_decode *d)
{
    ou_ssize at = byte_order(d, 2, "utf-16-le", "utf-16-be");
    bool big = d->byteorder > 0;
    while (at < d->n) {
        ou_ssize left = d->n - at;
        const char *reason = NULL;
        ou_ssize end = at + 2;
        if (left < 2) {
            if (!d->final) break;
            reason = "truncated data";
            end = d->n;
        } else {
            uint32_t ch = unit(d->data + at, 2, big);
            if (ch < 0xD800 || ch > 0xDFFF) {
                if (ou_strbuf_char(&d->out, ch) < 0) return -1;
                at += 2;
                continue;
            }
            if (ch > 0xDBFF) {
                reason = "illegal encoding";
            } else if (left < 4) {
                if (!d->final) break;
                reason = "unexpected end of data";
                end = d->n;
            } else {
                uint32_t low = unit(d->data + at + 2, 2, big);
                if (low >= 0xDC00 && low <= 0xDFFF) {
                    if (ou_strbuf_char(&d->out, 0x10000 + ((ch & 0x3FF) << 10) + (low & 0x3FF)) < 0)
                        return -1;
                    at += 4;
                    continue;
                }
                reason = "illegal UTF-16 surrogate";
            }
        }
        if (ou_decode_error(d, at, end, reason, &at) < 0) return -1;
    }
    d->consumed = at;
    return 0;
}

int ou_codec_utf32_decode(ou_decode *d)
{
    ou_ssize at = byte_order(d, 4, "utf-32-le", "utf-32-be");
    bool big = d->byteorder > 0;
    while (at < d->n) {
        const char *reason;
        ou_ssize end = at + 4;
        if (d->n - at < 4) {
            if (!d->final) break;
            reason = "truncated data";
            end = d->n;
        } else {
            uint32_t ch = unit(d->data + at, 4, big);
            if (ch <= 0x10FFFF && (ch < 0xD800 || ch > 0xDFFF)) {
                if (ou_strbuf_char(&d->out, ch) < 0) return -1;
                at += 4;
                continue;
            }
            reason = ch > 0x10FFFF ? "code point not in range(0x110000)"
                                   : "code point in surrogate code point range(0xd800, 0xe000)";
        }
        if (ou_decode_error(d, at, end, reason, &at) < 0) return -1;
    }
    d->consumed = at;
    return 0;
}

static int put_units(ou_encode *e, uint32_t ch, int size)
{
    uint8_t p[4];
    for (int i = 0; i < size; i++)
        p[e->byteorder > 0 ? size - 1 - i : i] = (uint8_t)(ch >> (8 * i));
    return ou_encode_bytes(e, p, size);
}

static int put16(ou_encode *e, uint32_t ch)
{
    if (ch > 127) return 0;
    return put_units(e, ch, 2) < 0 ? -1 : 1;
}

static int put32(ou_encode *e, uint32_t ch)
{
    if (ch > 127) return 0;
    return put_units(e, ch, 4) < 0 ? -1 : 1;
}

static int encode(ou_encode *e, int size)
{
    ou_ssize len = ou_str_len(e->s);
    if (e->byteorder == 0 && put_units(e, 0xFEFF, size) < 0) return -1;
    for (ou_ssize i = 0; i < len;) {
        uint32_t ch = ou_str_at(e->s, i);
        if (ch >= 0xD800 && ch <= 0xDFFF) {
            if (ou_encode_error(e, i, i + 1, "surrogates not allowed", &i) < 0) return -1;
            continue;
        }
        int status;
        if (size == 4 || ch < 0x10000)
            status = put_units(e, ch, size);
        else
            status = put_units(e, 0xD800 + ((ch - 0x10000) >> 10), 2) < 0
                         ? -1
                         : put_units(e, 0xDC00 + (ch & 0x3FF), 2);
        if (status < 0) return -1;
        i++;
    }
    return 0;
}

int ou_codec_utf16_encode(ou_encode *e)
{
    e->put = put16;
    return encode(e, 2);
}

int ou_codec_utf32_encode(ou_encode *e)
{
    e->put = put32;
    return encode(e, 4);
}
