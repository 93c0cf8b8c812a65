/* str methods about case and character classes.  ASCII strings, by far the most common, take byte
 * loops; everything else goes through the tables of unicode.c with full mappings. */
#include "vm/object/int.h"
#include "vm/object/strlib.h"

#define CAPITAL_SIGMA 0x3A3
#define FINAL_SIGMA   0x3C2
#define SMALL_SIGMA   0x3C3

static inline uint8_t ascii_lower(uint8_t c)
{
    return (uint8_t)(c + (((uint8_t)(c - 'A') < 26) << 5));
}
static inline uint8_t ascii_upper(uint8_t c)
{
    return (uint8_t)(c - (((uint8_t)(c - 'a') < 26) << 5));
}
static inline bool ascii_alpha(uint8_t c)
{
    return (uint8_t)((c | 32) - 'a') < 26;
}

/* A sigma is final if a cased letter comes before it and none after, skipping ignorable characters.
 */
static bool final_sigma(ou_obj *s, ou_ssize at)
{
    ou_ssize i = at - 1;
    uint32_t flags = 0;
    for (; i >= 0; i--) {
        flags = ou_unicode_flags(ou_str_at(s, i));
        if (!(flags & OU_UC_CASE_IGNORABLE)) break;
    }
    if (i < 0 || !(flags & OU_UC_CASED)) return false;
    for (i = at + 1; i < ou_str_len(s); i++) {
        flags = ou_unicode_flags(ou_str_at(s, i));
        if (!(flags & OU_UC_CASE_IGNORABLE)) return !(flags & OU_UC_CASED);
    }
    return true;
}

static void put_mapped(ou_strbuf *b, ou_obj *s, ou_ssize i, int how)
{
    uint32_t ch = ou_str_at(s, i), out[3];
    if (how == OU_CASE_LOWER && ch == CAPITAL_SIGMA) {
        ou_strbuf_char(b, final_sigma(s, i) ? FINAL_SIGMA : SMALL_SIGMA);
        return;
    }
    int n = ou_unicode_map(ch, how, out);
    for (int k = 0; k < n; k++) ou_strbuf_char(b, out[k]);
}

enum { SWAP = OU_CASE_FOLD + 1, CAPITAL };

/* Any of the mappings of an ASCII string. */
static ou_obj *map_ascii(ou_obj *s, int how)
{
    ou_ssize len = ou_str_len(s);
    ou_obj *r = ou_str_new(len, 127);
    if (!r || len == 0) return r;
    const uint8_t *restrict from = OU_CAST(ou_str, s)->data;
    uint8_t *restrict to = OU_CAST(ou_str, r)->data;
    switch (how) {
    case OU_CASE_UPPER:
        for (ou_ssize i = 0; i < len; i++) to[i] = ascii_upper(from[i]);
        break;
    case OU_CASE_TITLE: {
        bool inside = false;
        for (ou_ssize i = 0; i < len; i++) {
            to[i] = inside ? ascii_lower(from[i]) : ascii_upper(from[i]);
            inside = ascii_alpha(from[i]);
        }
        break;
    }
    case SWAP:
        for (ou_ssize i = 0; i < len; i++) to[i] = ascii_alpha(from[i]) ? from[i] ^ 32 : from[i];
        break;
    default:
        for (ou_ssize i = 0; i < len; i++) to[i] = ascii_lower(from[i]);
        if (how == CAPITAL) to[0] = ascii_upper(from[0]);
    }
    return r;
}

static ou_obj *map_all(ou_obj *s, int how)
{
    ou_strbuf b = {0};
    ou_ssize len = ou_str_len(s);
    if (OU_CAST(ou_str, s)->ascii) return map_ascii(s, how);
    for (ou_ssize i = 0; i < len; i++) put_mapped(&b, s, i, how);
    return ou_strbuf_finish(&b);
}

ou_obj *ou_str_upper_method(ou_obj *const *v)
{
    return map_all(v[0], OU_CASE_UPPER);
}

ou_obj *ou_str_lower_method(ou_obj *const *v)
{
    return map_all(v[0], OU_CASE_LOWER);
}

ou_obj *ou_str_casefold_method(ou_obj *const *v)
{
    return map_all(v[0], OU_CASE_FOLD);
}

ou_obj *ou_str_capitalize_method(ou_obj *const *v)
{
    if (OU_CAST(ou_str, v[0])->ascii) return map_ascii(v[0], CAPITAL);
    ou_strbuf b = {0};
    ou_ssize len = ou_str_len(v[0]);
    for (ou_ssize i = 0; i < len; i++) put_mapped(&b, v[0], i, i ? OU_CASE_LOWER : OU_CASE_TITLE);
    return ou_strbuf_finish(&b);
}

ou_obj *ou_str_swapcase_method(ou_obj *const *v)
{
    if (OU_CAST(ou_str, v[0])->ascii) return map_ascii(v[0], SWAP);
    ou_strbuf b = {0};
    ou_ssize len = ou_str_len(v[0]);
    for (ou_ssize i = 0; i < len; i++) {
        uint32_t flags = ou_unicode_flags(ou_str_at(v[0], i));
        if (flags & OU_UC_UPPER)
            put_mapped(&b, v[0], i, OU_CASE_LOWER);
        else if (flags & OU_UC_LOWER)
            put_mapped(&b, v[0], i, OU_CASE_UPPER);
        else
            ou_strbuf_char(&b, ou_str_at(v[0], i));
    }
    return ou_strbuf_finish(&b);
}

ou_obj *ou_str_title_method(ou_obj *const *v)
{
    if (OU_CAST(ou_str, v[0])->ascii) return map_ascii(v[0], OU_CASE_TITLE);
    ou_strbuf b = {0};
    ou_ssize len = ou_str_len(v[0]);
    bool inside = false;
    for (ou_ssize i = 0; i < len; i++) {
        put_mapped(&b, v[0], i, inside ? OU_CASE_LOWER : OU_CASE_TITLE);
        inside = (ou_unicode_flags(ou_str_at(v[0], i)) & OU_UC_CASED) != 0;
    }
    return ou_strbuf_finish(&b);
}

/* True if the string is not empty and every character has one of the flags. */
static ou_obj *all_have(ou_obj *s, uint32_t flags)
{
    ou_ssize len = ou_str_len(s);
    for (ou_ssize i = 0; i < len; i++) {
        if (!(ou_unicode_flags(ou_str_at(s, i)) & flags)) return ou_bool(false);
    }
    return ou_bool(len > 0);
}

ou_obj *ou_str_isalnum_method(ou_obj *const *v)
{
    return all_have(v[0], OU_UC_ALNUM);
}

ou_obj *ou_str_isalpha_method(ou_obj *const *v)
{
    const ou_str *s = OU_CAST(ou_str, v[0]);
    if (!s->ascii) return all_have(v[0], OU_UC_ALPHA);
    for (size_t i = 0; i < s->len; i++) {
        if (!ascii_alpha(s->data[i])) return ou_bool(false);
    }
    return ou_bool(s->len > 0);
}

ou_obj *ou_str_isascii_method(ou_obj *const *v)
{
    return ou_bool(OU_CAST(ou_str, v[0])->ascii);
}

ou_obj *ou_str_isdecimal_method(ou_obj *const *v)
{
    return all_have(v[0], OU_UC_DECIMAL);
}

ou_obj *ou_str_isdigit_method(ou_obj *const *v)
{
    return all_have(v[0], OU_UC_DIGIT);
}

ou_obj *ou_str_isnumeric_method(ou_obj *const *v)
{
    return all_have(v[0], OU_UC_NUMERIC);
}

ou_obj *ou_str_isspace_method(ou_obj *const *v)
{
    return all_have(v[0], OU_UC_SPACE);
}

ou_obj *ou_str_isprintable_method(ou_obj *const *v)
{
    for (ou_ssize i = 0; i < ou_str_len(v[0]); i++) {
        if (!(ou_unicode_flags(ou_str_at(v[0], i)) & OU_UC_PRINTABLE)) return ou_bool(false);
    }
    return ou_bool(true);
}

bool ou_str_is_identifier(ou_obj *s)
{
    ou_ssize len = ou_str_len(s);
    if (len == 0 || !(ou_unicode_flags(ou_str_at(s, 0)) & OU_UC_ID_START)) return false;
    for (ou_ssize i = 1; i < len; i++) {
        if (!(ou_unicode_flags(ou_str_at(s, i)) & OU_UC_ID_CONT)) return false;
    }
    return true;
}

ou_obj *ou_str_isidentifier_method(ou_obj *const *v)
{
    return ou_bool(ou_str_is_identifier(v[0]));
}

/* islower and isupper: at least one letter of that case, none of another. */
static ou_obj *one_case(ou_obj *s, uint32_t good)
{
    bool seen = false;
    for (ou_ssize i = 0; i < ou_str_len(s); i++) {
        uint32_t cased = ou_unicode_flags(ou_str_at(s, i)) & OU_UC_CASED;
        if (cased & ~good) return ou_bool(false);
        if (cased) seen = true;
    }
    return ou_bool(seen);
}

ou_obj *ou_str_islower_method(ou_obj *const *v)
{
    return one_case(v[0], OU_UC_LOWER);
}

ou_obj *ou_str_isupper_method(ou_obj *const *v)
{
    return one_case(v[0], OU_UC_UPPER);
}

ou_obj *ou_str_istitle_method(ou_obj *const *v)
{
    bool seen = false, inside = false;
    for (ou_ssize i = 0; i < ou_str_len(v[0]); i++) {
        uint32_t flags = ou_unicode_flags(ou_str_at(v[0], i));
        if (flags & (OU_UC_UPPER | OU_UC_TITLE)) {
            if (inside) return ou_bool(false);
            inside = seen = true;
        } else if (flags & OU_UC_LOWER) {
            if (!inside) return ou_bool(false);
            inside = seen = true;
        } else {
            inside = false;
        }
    }
    return ou_bool(seen);
}
