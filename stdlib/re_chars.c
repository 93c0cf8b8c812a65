/* stdlib/re_chars.c - literals and sets in the syntax of PCRE2.
 *
 * Categories are written out as ranges where Python's idea of them is not PCRE2's.  Characters that
 * no subject of the kind can contain are left out, so that a pattern for ASCII subjects needs no
 * UTF mode. */
#include <string.h>
#include "stdlib/re_.h"

typedef struct range {
    uint32_t lo, hi;
} range;

static const range digit_ascii[] = {{'0', '9'}, {0, 0}};
static const range word_ascii[] = {{'0', '9'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}, {0, 0}};
static const range space_ascii[] = {{9, 13}, {' ', ' '}, {0, 0}};
static const range space_unicode[] = {{9, 13},
                                      {28, 32},
                                      {0x85, 0x85},
                                      {0xa0, 0xa0},
                                      {0x1680, 0x1680},
                                      {0x2000, 0x200a},
                                      {0x2028, 0x2029},
                                      {0x202f, 0x202f},
                                      {0x205f, 0x205f},
                                      {0x3000, 0x3000},
                                      {0, 0}};

/* ---- characters --------------------------------------------------------------------------------
 */

static void put_utf8(re_out *out, uint32_t c)
{
    char b[4];
    int n = 0;
    if (c < 0x800) {
        b[n++] = (char)(0xc0 | c >> 6);
    } else if (c < 0x10000) {
        b[n++] = (char)(0xe0 | c >> 12);
        b[n++] = (char)(0x80 | (c >> 6 & 63));
    } else {
        b[n++] = (char)(0xf0 | c >> 18);
        b[n++] = (char)(0x80 | (c >> 12 & 63));
        b[n++] = (char)(0x80 | (c >> 6 & 63));
    }
    b[n++] = (char)(0x80 | (c & 63));
    ou_re_put_n(out, b, (size_t)n);
}

/* One character, in a set or outside. */
static void put_char(re_out *out, uint32_t c)
{
    char b[8];
    if (ou_re_is_letter(c) || ou_re_is_digit(c) || c == '_') {
        b[0] = (char)c;
        ou_re_put_n(out, b, 1);
    } else if (c > 32 && c < 127) {
        b[0] = '\\';
        b[1] = (char)c;
        ou_re_put_n(out, b, 2);
    } else if (c < 128 || out->limit == 255) {
        snprintf(b, sizeof b, "\\x%02x", c);
        ou_re_put(out, b);
    } else {
        put_utf8(out, c);
    }
}

static void put_range(re_out *out, uint32_t lo, uint32_t hi)
{
    if (hi > out->limit) hi = out->limit;
    if (lo > hi) return;
    put_char(out, lo);
    if (hi == lo) return;
    if (hi > lo + 1) ou_re_put(out, "-");
    put_char(out, hi);
}

/* ---- case --------------------------------------------------------------------------------------
 */

/* Letters that Python takes for equal and PCRE2 does not, besides plain pairs; groups end with 0.
 * The rows with ASCII letters also serve subjects in which only those can occur. */
static const uint32_t equal_letters[][5] = {
    {'i', 'I', 0x130, 0x131}, {'s', 'S', 0x17f}, {'k', 'K', 0x212a},
    {0x390, 0x1fd3},          {0x3b0, 0x1fe3},   {0xfb05, 0xfb06},
};

static void put_equal_letters(re_out *out, uint32_t lo, uint32_t hi)
{
    for (size_t i = 0; i < sizeof equal_letters / sizeof *equal_letters; i++) {
        const uint32_t *row = equal_letters[i];
        bool hit = false;
        for (int k = 0; row[k]; k++) hit |= row[k] >= lo && row[k] <= hi;
        for (int k = 0; hit && row[k]; k++) put_range(out, row[k], row[k]);
    }
}

static void put_ascii_cases(re_out *out, uint32_t lo, uint32_t hi)
{
    uint32_t a = lo > 'a' ? lo : 'a', z = hi < 'z' ? hi : 'z';
    if (a <= z) put_range(out, a - 32, z - 32);
    a = lo > 'A' ? lo : 'A';
    z = hi < 'Z' ? hi : 'Z';
    if (a <= z) put_range(out, a + 32, z + 32);
}

/* lo-hi and what else matches it under the flags. */
static void put_cased_range(re_out *out, uint32_t lo, uint32_t hi, uint32_t flags)
{
    put_range(out, lo, hi);
    if (!(flags & RE_IGNORECASE) || !out->p->text) return;
    if (flags & RE_ASCII)
        put_ascii_cases(out, lo, hi);
    else
        put_equal_letters(out, lo, hi);
}

static bool has_equal_letters(uint32_t c)
{
    for (size_t i = 0; i < sizeof equal_letters / sizeof *equal_letters; i++)
        for (const uint32_t *row = equal_letters[i]; *row; row++)
            if (*row == c) return true;
    return false;
}

void ou_re_emit_literal(re_out *out, uint32_t ch, uint32_t flags)
{
    bool special = (flags & RE_IGNORECASE) && out->p->text &&
                   (flags & RE_ASCII ? ou_re_is_letter(ch)
                                     : has_equal_letters(ch) && (out->limit > 127 || ch > 127));
    if (special) {
        ou_re_put(out, "[");
        size_t start = out->len;
        put_cased_range(out, ch, ch, flags);
        if (out->len > start) {
            ou_re_put(out, "]");
        } else {
            out->len--; /* none of them can occur */
            ou_re_put(out, "(?!)");
        }
    } else if (ch > out->limit) {
        ou_re_put(out, "(?!)");
    } else {
        put_char(out, ch);
    }
}

/* ---- sets --------------------------------------------------------------------------------------
 */

static void put_table(re_out *out, const range *t, bool complement)
{
    uint32_t from = 0;
    for (; t->hi; t++) {
        if (!complement)
            put_range(out, t->lo, t->hi);
        else if (t->lo > from)
            put_range(out, from, t->lo - 1);
        from = t->hi + 1;
    }
    if (complement) put_range(out, from, out->limit);
}

static void put_category(re_out *out, char cat, uint32_t flags)
{
    bool complement = cat<'a', wide = out->limit> 255 && !(flags & RE_ASCII);
    bool ascii = !out->p->text || (flags & RE_ASCII);
    switch (cat | 32) {
    case 'd':
        if (wide)
            ou_re_put(out, complement ? "\\P{Nd}" : "\\p{Nd}");
        else
            put_table(out, digit_ascii, complement);
        break;
    case 'w':
        if (wide)
            ou_re_put(out, complement ? "\\P{Xwd}" : "\\p{Xwd}");
        else
            put_table(out, word_ascii, complement);
        break;
    default: put_table(out, ascii ? space_ascii : space_unicode, complement);
    }
}

void ou_re_emit_set(re_out *out, const re_node *set, uint32_t flags)
{
    ou_re_put(out, set->neg ? "[^" : "[");
    size_t start = out->len;
    for (const re_item *i = set->items; i; i = i->next) {
        if (i->cat)
            put_category(out, i->cat, flags);
        else
            put_cased_range(out, i->lo, i->hi, flags);
    }
    if (out->len > start) {
        ou_re_put(out, "]");
        return;
    }
    out->len = start - (set->neg ? 2 : 1); /* nothing in it can occur */
    ou_re_put(out, set->neg ? "." : "(?!)");
}
