/* unicode_escape and raw_unicode_escape: text in the notation of string literals. */
#include "vm/object/codec.h"
#include <stdio.h>

static int hex_value(uint8_t c)
{
    if (c >= '0' && c <= '9') return c - '0';
    c |= 32;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* One escape being read: where it stopped, whether only the end of the input stopped it. */
struct escape {
    ou_ssize at;
    uint32_t ch;
    bool nothing, cut;
    const char *reason;
};

/* `count` hexadecimal digits. */
static void read_hex(const ou_decode *d, struct escape *x, int count, const char *reason)
{
    x->ch = 0;
    for (; count > 0; count--, x->at++) {
        int digit = x->at < d->n ? hex_value(d->data[x->at]) : -1;
        if (digit < 0) {
            x->cut = x->at >= d->n;
            x->reason = reason;
            return;
        }
        x->ch = x->ch << 4 | (uint32_t)digit;
    }
    if (x->ch > 0x10FFFF) x->reason = "illegal Unicode character";
}

/* \N{name}. */
static void read_name(const ou_decode *d, struct escape *x)
{
    x->reason = "malformed \\N character escape";
    if (x->at >= d->n) {
        x->cut = true;
        return;
    }
    if (d->data[x->at] != '{') return;
    ou_ssize start = ++x->at;
    while (x->at < d->n && d->data[x->at] != '}') x->at++;
    if (x->at >= d->n) {
        x->cut = true;
        return;
    }
    if (x->at == start) return;
    int32_t ch = ou_unicode_by_name((const char *)d->data + start, (size_t)(x->at - start));
    x->at++;
    x->reason = ch < 0 ? "unknown Unicode character name" : NULL;
    x->ch = (uint32_t)ch;
}

/* Reads what follows a backslash; returns false if it is no escape. */
static bool read_escape(const ou_decode *d, struct escape *x)
{
    static const char letters[] = "\\'\"bftnrva", values[] = "\\'\"\b\f\t\n\r\v\a";
    uint8_t c = d->data[x->at++];
    const char *plain = c ? strchr(letters, c) : NULL;
    if (plain) {
        x->ch = (uint8_t)values[plain - letters];
    } else if (c == '\n') {
        x->nothing = true;
    } else if (c >= '0' && c <= '7') {
        x->ch = c - '0';
        for (int k = 0; k < 2 && x->at < d->n && d->data[x->at] >= '0' && d->data[x->at] <= '7';
             k++) {
            x->ch = x->ch << 3 | (uint32_t)(d->data[x->at++] - '0');
        }
    } else if (c == 'x') {
        read_hex(d, x, 2, "truncated \\xXX escape");
    } else if (c == 'u') {
        read_hex(d, x, 4, "truncated \\uXXXX escape");
    } else if (c == 'U') {
        read_hex(d, x, 8, "truncated \\UXXXXXXXX escape");
    } else if (c == 'N') {
        read_name(d, x);
    } else {
        return false;
    }
    return true;
}

int ou_codec_escape_decode(ou_decode *d)
{
    int bad = -1;
    ou_ssize at = 0;
    while (at < d->n) {
        const uint8_t *slash = memchr(d->data + at, '\\', (size_t)(d->n - at));
        ou_ssize plain = slash ? slash - (d->data + at) : d->n - at;
        if (plain) {
            if (ou_strbuf_latin1(&d->out, d->data + at, (size_t)plain) < 0) return -1;
            at += plain;
            continue;
        }
        struct escape x = {.at = at + 1};
        if (x.at >= d->n) {
            x.cut = true;
            x.reason = "\\ at end of string";
        } else if (!read_escape(d, &x)) {
            if (bad < 0) bad = d->data[x.at - 1];
            if (ou_strbuf_char(&d->out, '\\') < 0) return -1;
            x.ch = d->data[x.at - 1];
        }
        if (x.cut && !d->final) break;
        if (x.reason) {
            if (ou_decode_error(d, at, x.at, x.reason, &at) < 0) return -1;
            continue;
        }
        if (!x.nothing && ou_strbuf_char(&d->out, x.ch) < 0) return -1;
        at = x.at;
    }
    d->consumed = at;
    if (bad < 0) return 0;
    return ou_warn(&ou_exc_DeprecationWarning, 1, "invalid escape sequence '\\%c'", bad);
}

int ou_codec_raw_decode(ou_decode *d)
{
    ou_ssize at = 0;
    while (at < d->n) {
        uint8_t c = d->data[at], kind = at + 1 < d->n ? d->data[at + 1] : 0;
        if (c == '\\' && at + 1 >= d->n && !d->final) break;
        if (c != '\\' || (kind != 'u' && kind != 'U')) {
            if (ou_strbuf_char(&d->out, c) < 0) return -1;
            at++;
            if (c == '\\' && at < d->n) {
                if (ou_strbuf_char(&d->out, kind) < 0) return -1;
                at++;
            }
            continue;
        }
        struct escape x = {.at = at + 2};
        read_hex(d, &x, kind == 'u' ? 4 : 8,
                 kind == 'u' ? "truncated \\uXXXX escape" : "truncated \\UXXXXXXXX escape");
        if (x.cut && !d->final) break;
        if (x.reason) {
            const char *reason =
                x.ch > 0x10FFFF && x.at == at + 10 ? "\\Uxxxxxxxx out of range" : x.reason;
            if (ou_decode_error(d, at, x.at, reason, &at) < 0) return -1;
            continue;
        }
        if (ou_strbuf_char(&d->out, x.ch) < 0) return -1;
        at = x.at;
    }
    d->consumed = at;
    return 0;
}

static int put_escape(ou_encode *e, uint32_t ch)
{
    char text[12];
    int n = snprintf(text, sizeof text,
                     ch < 0x100     ? "\\x%02x"
                     : ch < 0x10000 ? "\\u%04x"
                                    : "\\U%08x",
                     ch);
    return ou_encode_bytes(e, text, n);
}

int ou_codec_escape_encode(ou_encode *e)
{
    for (ou_ssize i = 0; i < ou_str_len(e->s); i++) {
        uint32_t ch = ou_str_at(e->s, i);
        int status;
        if (ch == '\\')
            status = ou_encode_bytes(e, "\\\\", 2);
        else if (ch == '\t')
            status = ou_encode_bytes(e, "\\t", 2);
        else if (ch == '\n')
            status = ou_encode_bytes(e, "\\n", 2);
        else if (ch == '\r')
            status = ou_encode_bytes(e, "\\r", 2);
        else if (ch >= 32 && ch < 127)
            status = ou_encode_bytes(e, &(char){(char)ch}, 1);
        else
            status = put_escape(e, ch);
        if (status < 0) return -1;
    }
    return 0;
}

int ou_codec_raw_encode(ou_encode *e)
{
    for (ou_ssize i = 0; i < ou_str_len(e->s); i++) {
        uint32_t ch = ou_str_at(e->s, i);
        int status = ch < 256 ? ou_encode_bytes(e, &(uint8_t){(uint8_t)ch}, 1) : put_escape(e, ch);
        if (status < 0) return -1;
    }
    return 0;
}
