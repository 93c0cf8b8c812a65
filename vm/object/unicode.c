/* Character properties and case mappings.  Everything is answered by one two-level table that
 * scripts/gen_unicode.py makes from the database of a CPython 3.11: classes, values of digits and
 * distances to the other cases; mappings to several characters live in a side array. */
#include "vm/object/unicode.h"

struct char_record {
    uint16_t flags;
    int32_t to[4]; /* by OU_CASE_*: distance, or place in long_maps */
    int8_t decimal, digit;
};

#include "unicode_data.h"

const char *const ou_unicode_version = OU_UNICODE_VERSION;

static inline const struct char_record *find(uint32_t ch)
{
    if (ch > 0x10FFFF) ch = 0xFFFF;
    unsigned block = index_first[ch >> INDEX_SHIFT];
    return &records[index_second[(block << INDEX_SHIFT) + (ch & ((1u << INDEX_SHIFT) - 1))]];
}

uint32_t ou_unicode_flags(uint32_t ch)
{
    return find(ch)->flags;
}

int ou_unicode_decimal(uint32_t ch)
{
    return find(ch)->decimal;
}

int ou_unicode_digit(uint32_t ch)
{
    return find(ch)->digit;
}

int ou_unicode_map(uint32_t ch, int how, uint32_t out[3])
{
    const struct char_record *r = find(ch);
    if (!(r->flags & ((uint32_t)OU_UC_LONG_UPPER << how))) {
        out[0] = (uint32_t)((int32_t)ch + r->to[how]);
        return 1;
    }
    const uint32_t *m = long_maps + r->to[how];
    int n = (int)*m;
    for (int i = 0; i < n; i++) out[i] = m[1 + i];
    return n;
}

uint32_t ou_unicode_simple(uint32_t ch, int how)
{
    const struct char_record *r = find(ch);
    if (r->flags & ((uint32_t)OU_UC_LONG_UPPER << how)) return ch;
    return (uint32_t)((int32_t)ch + r->to[how]);
}

bool ou_unicode_is_space(uint32_t ch)
{
    if (ch < 128) return ch == ' ' || (ch >= 9 && ch <= 13) || (ch >= 0x1C && ch <= 0x1F);
    return (find(ch)->flags & OU_UC_SPACE) != 0;
}

bool ou_unicode_is_linebreak(uint32_t ch)
{
    if (ch < 128) return (ch >= 10 && ch <= 13) || (ch >= 0x1C && ch <= 0x1E);
    return ch == 0x85 || ch == 0x2028 || ch == 0x2029;
}
