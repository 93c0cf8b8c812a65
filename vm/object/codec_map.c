/* Single-byte encodings by table.  The tables and the list of aliases are generated. */
#include "vm/object/codec.h"

#include "charmap_data.h"

enum { UNDEFINED = 0xFFFE };

const char *ou_codec_alias(const char *normalized)
{
    size_t lo = 0, hi = sizeof aliases / sizeof *aliases;
    while (lo < hi) {
        size_t mid = (lo + hi) / 2;
        int c = strcmp(normalized, aliases[mid].alias);
        if (c == 0) return aliases[mid].name;
        if (c < 0)
            hi = mid;
        else
            lo = mid + 1;
    }
    return normalized;
}

const uint16_t *ou_codec_charmap(const char *name, const char **stored)
{
    for (size_t i = 0; i < sizeof charmaps / sizeof *charmaps; i++) {
        if (strcmp(charmaps[i].name, name)) continue;
        *stored = charmaps[i].name;
        return charmaps[i].map;
    }
    return NULL;
}

int ou_codec_map_decode(ou_decode *d)
{
    for (ou_ssize at = 0; at < d->n;) {
        uint32_t ch = d->map[d->data[at]];
        if (ch == UNDEFINED) {
            if (ou_decode_error(d, at, at + 1, "character maps to <undefined>", &at) < 0) return -1;
            continue;
        }
        if (ou_strbuf_char(&d->out, ch) < 0) return -1;
        at++;
    }
    d->consumed = d->n;
    return 0;
}

static int byte_of(const ou_encode *e, uint32_t ch)
{
    if (ch < 128 && e->map[ch] == ch) return (int)ch;
    for (int i = 0; i < 256; i++) {
        if (e->map[i] == ch && ch != UNDEFINED) return i;
    }
    return -1;
}

static int put(ou_encode *e, uint32_t ch)
{
    int byte = byte_of(e, ch);
    if (byte < 0) return 0;
    return ou_encode_bytes(e, &(uint8_t){(uint8_t)byte}, 1) < 0 ? -1 : 1;
}

int ou_codec_map_encode(ou_encode *e)
{
    ou_ssize len = ou_str_len(e->s);
    e->put = put;
    for (ou_ssize i = 0; i < len;) {
        int done = put(e, ou_str_at(e->s, i));
        if (done < 0) return -1;
        if (done) {
            i++;
            continue;
        }
        ou_ssize end = i + 1;
        while (end < len && byte_of(e, ou_str_at(e->s, end)) < 0) end++;
        if (ou_encode_error(e, i, end, "character maps to <undefined>", &i) < 0) return -1;
    }
    return 0;
}
