/* Unicode: UTF-8, the properties identifiers need, and character names.  Hangul syllables and CJK
 * ideographs are named by rule; all other names come from the tables described in
 * scripts/gen_idents.py. */
#include "grammar/chars.h"

#include <stdio.h>
#include <string.h>

#include "unicode_tables.h"

int ou_utf8_put(uint8_t *out, uint32_t c)
{
    if (c < 0x80) {
        out[0] = (uint8_t)c;
        return 1;
    }
    if (c < 0x800) {
        out[0] = (uint8_t)(0xc0 | c >> 6);
        out[1] = (uint8_t)(0x80 | (c & 63));
        return 2;
    }
    if (c < 0x10000) {
        out[0] = (uint8_t)(0xe0 | c >> 12);
        out[1] = (uint8_t)(0x80 | (c >> 6 & 63));
        out[2] = (uint8_t)(0x80 | (c & 63));
        return 3;
    }
    out[0] = (uint8_t)(0xf0 | c >> 18);
    out[1] = (uint8_t)(0x80 | (c >> 12 & 63));
    out[2] = (uint8_t)(0x80 | (c >> 6 & 63));
    out[3] = (uint8_t)(0x80 | (c & 63));
    return 4;
}

/* Length of the sequence that begins with c, and the bounds of its second byte; 0 if none does. */
static int sequence(uint8_t c, uint8_t *lo, uint8_t *hi)
{
    *lo = 0x80;
    *hi = 0xbf;
    if (c < 0xc2 || c > 0xf4) return 0;
    if (c < 0xe0) return 2;
    if (c == 0xe0) *lo = 0xa0;
    if (c == 0xed) *hi = 0x9f;
    if (c < 0xf0) return 3;
    if (c == 0xf0) *lo = 0x90;
    if (c == 0xf4) *hi = 0x8f;
    return 4;
}

size_t ou_utf8_check(const uint8_t *s, size_t len, int *bad_len, const char **why)
{
    size_t i = 0;

    while (i < len) {
        uint64_t eight;
        if (i + 8 <= len && (memcpy(&eight, s + i, 8), !(eight & 0x8080808080808080u))) {
            i += 8;
            continue;
        }
        if (s[i] < 0x80) {
            i++;
            continue;
        }
        uint8_t lo, hi;
        int n = sequence(s[i], &lo, &hi), k = 1;
        if (!n) {
            *bad_len = 1;
            *why = "invalid start byte";
            return i;
        }
        for (; k < n; k++) {
            if (i + (size_t)k >= len || s[i + (size_t)k] < lo || s[i + (size_t)k] > hi) break;
            lo = 0x80;
            hi = 0xbf;
        }
        if (k < n) {
            *bad_len = k;
            *why = i + (size_t)k >= len ? "unexpected end of data" : "invalid continuation byte";
            return i;
        }
        i += (size_t)n;
    }
    return len;
}

char *ou_utf8_complaint(ou_arena *a, const uint8_t *s, size_t at, int bad_len, const char *why)
{
    if (bad_len == 1)
        return ou_arena_printf(a,
                               "(unicode error) 'utf-8' codec can't decode byte 0x%02x in position "
                               "%zu: %s",
                               s[at], at, why);
    return ou_arena_printf(
        a, "(unicode error) 'utf-8' codec can't decode bytes in position %zu-%zu: %s", at,
        at + (size_t)bad_len - 1, why);
}

/* Number of entries of the sorted v[0..n) that are at or below c. */
static size_t rank(const uint32_t *v, size_t n, uint32_t c)
{
    size_t lo = 0;

    while (lo < n) {
        size_t mid = lo + (n - lo) / 2;
        if (v[mid] <= c)
            lo = mid + 1;
        else
            n = mid;
    }
    return lo;
}

#define HAS(table, c) (rank(table, sizeof table / sizeof *table, c) & 1)

bool ou_is_xid_start(uint32_t c)
{
    return HAS(xid_start, c);
}
bool ou_is_xid_continue(uint32_t c)
{
    return HAS(xid_continue, c);
}
bool ou_is_printable(uint32_t c)
{
    return HAS(printable, c);
}

static const char *const jamo_lead[] = {"G",  "GG", "N", "D",  "DD", "R", "M", "B", "BB", "S",
                                        "SS", "",   "J", "JJ", "C",  "K", "T", "P", "H"};
static const char *const jamo_vowel[] = {"A",   "AE", "YA", "YAE", "EO", "E",  "YEO",
                                         "YE",  "O",  "WA", "WAE", "OE", "YO", "U",
                                         "WEO", "WE", "WI", "YU",  "EU", "YI", "I"};
static const char *const jamo_tail[] = {"",   "G",  "GG", "GS", "N",  "NJ", "NH", "D", "L",  "LG",
                                        "LM", "LB", "LS", "LT", "LP", "LH", "M",  "B", "BS", "S",
                                        "SS", "NG", "J",  "C",  "K",  "T",  "P",  "H"};
enum { HANGUL = 0xac00, HANGUL_END = 0xd7a4, VOWELS = 21, TAILS = 28 };
static const char hangul_prefix[] = "HANGUL SYLLABLE ", cjk_prefix[] = "CJK UNIFIED IDEOGRAPH-";

/* Writes the spelling of entry `index` to out[0..128). */
static size_t spell(uint32_t index, char *out)
{
    const uint8_t *s = name_data + name_block[index / 32];
    for (uint32_t i = index % 32; i; i--) s += 1 + *s;
    const uint8_t *end = s + 1 + *s;
    char *o = out;

    for (s++; s < end;) {
        uint32_t word = *s++;
        if (word >= 128) word = 128 + ((word & 127) << 8 | *s++);
        const uint8_t *w = word_text + word_block[word / 16];
        for (uint32_t i = word % 16; i; i--) {
            while (!(*w & 0x80)) w++;
            w++;
        }
        if (o > out) *o++ = ' ';
        while (!(*w & 0x80)) *o++ = (char)*w++;
        *o++ = (char)(*w & 0x7f);
    }
    return (size_t)(o - out);
}

size_t ou_unicode_name(uint32_t c, char *out)
{
    if (c >= HANGUL && c < HANGUL_END) {
        uint32_t i = c - HANGUL;
        return (size_t)sprintf(out, "%s%s%s%s", hangul_prefix, jamo_lead[i / (VOWELS * TAILS)],
                               jamo_vowel[i / TAILS % VOWELS], jamo_tail[i % TAILS]);
    }
    if (HAS(cjk, c)) return (size_t)sprintf(out, "%s%X", cjk_prefix, (unsigned)c);
    size_t run = rank(run_first, NAME_RUNS, c);
    if (!run) return 0;
    uint32_t index = run_index[run - 1] + (c - run_first[run - 1]);
    return index < run_index[run] ? spell(index, out) : 0;
}

/* The longest of the n parts that *s begins with; moves *s behind it. */
static int longest(const char *const *part, int n, const char **s, const char *end)
{
    int best = -1;
    size_t best_len = 0;

    for (int i = 0; i < n; i++) {
        size_t len = strlen(part[i]);
        if (len <= (size_t)(end - *s) && !memcmp(*s, part[i], len) &&
            (best < 0 || len > best_len)) {
            best = i;
            best_len = len;
        }
    }
    *s += best_len;
    return best;
}

static int32_t hangul_by_name(const char *s, const char *end)
{
    int lead = longest(jamo_lead, 19, &s, end);
    int vowel = longest(jamo_vowel, VOWELS, &s, end);
    int tail = longest(jamo_tail, TAILS, &s, end);

    if (lead < 0 || vowel < 0 || s != end) return -1;
    return HANGUL + (lead * VOWELS + vowel) * TAILS + tail;
}

static int32_t cjk_by_name(const char *s, const char *end)
{
    uint32_t c = 0;

    if (end - s != 4 && end - s != 5) return -1;
    for (; s < end; s++) {
        if (*s >= '0' && *s <= '9')
            c = c * 16 + (uint32_t)(*s - '0');
        else if (*s >= 'A' && *s <= 'F')
            c = c * 16 + (uint32_t)(*s - 'A' + 10);
        else
            return -1;
    }
    return HAS(cjk, c) ? (int32_t)c : -1;
}

int32_t ou_unicode_by_name(const char *name, size_t len)
{
    char upper[128], spelled[128];
    uint32_t hash = 2166136261u;

    if (len == 0 || len >= sizeof upper) return -1;
    if (len > sizeof hangul_prefix - 1 && !memcmp(name, hangul_prefix, sizeof hangul_prefix - 1))
        return hangul_by_name(name + sizeof hangul_prefix - 1, name + len);
    if (len > sizeof cjk_prefix - 1 && !memcmp(name, cjk_prefix, sizeof cjk_prefix - 1))
        return cjk_by_name(name + sizeof cjk_prefix - 1, name + len);
    for (size_t i = 0; i < len; i++) {
        char c = name[i];
        if (c >= 'a' && c <= 'z') c = (char)(c - 32);
        upper[i] = c;
        hash = (hash ^ (uint8_t)c) * 16777619u;
    }
    for (uint32_t h = hash & (NAME_SLOTS - 1); name_slot[h]; h = (h + 1) & (NAME_SLOTS - 1)) {
        uint32_t index = name_slot[h] - 1u;
        if (spell(index, spelled) != len || memcmp(spelled, upper, len)) continue;
        size_t lo = 0, hi = NAME_ALL_RUNS;
        while (hi - lo > 1) {
            size_t mid = lo + (hi - lo) / 2;
            if (run_index[mid] <= index)
                lo = mid;
            else
                hi = mid;
        }
        return (int32_t)(run_first[lo] + (index - run_index[lo]));
    }
    return -1;
}
