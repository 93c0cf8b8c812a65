/* Substring search.  Single characters use the C library's scanners.  Byte patterns are looked for
 * by their first and last byte, sixteen places at a time, and by memmem (a two-way search) once
 * that has verified too many false hits; wide patterns and backward searches use the two-way
 * algorithm of Crochemore and Perrin written out below, so that no input is quadratic. */
#ifdef __SSE2__
#include <emmintrin.h>
#endif
#include "vm/object/strlib.h"

/* Factorisation of a pattern: where its right half starts, and its period. */
struct factor {
    ou_ssize cut, period;
    bool periodic;
};

/* One set of functions per unit width and direction.  AT reads the i-th unit counted from the end
 * at which the search starts. */
#define DEFINE_TWOWAY(name, unit, AT)                                                              \
    static ou_ssize name##_suffix(const unit *p, ou_ssize m, ou_ssize *period, bool greater)       \
    {                                                                                              \
        ou_ssize best = -1, j = 0, k = 1, per = 1;                                                 \
        while (j + k < m) {                                                                        \
            unit a = AT(p, m, j + k), b = AT(p, m, best + k);                                      \
            if (a == b) {                                                                          \
                if (k != per)                                                                      \
                    k++;                                                                           \
                else                                                                               \
                    j += per, k = 1;                                                               \
            } else if (greater ? a > b : a < b) {                                                  \
                j += k, k = 1, per = j - best;                                                     \
            } else {                                                                               \
                best = j++, k = per = 1;                                                           \
            }                                                                                      \
        }                                                                                          \
        *period = per;                                                                             \
        return best + 1;                                                                           \
    }                                                                                              \
    static struct factor name##_factor(const unit *p, ou_ssize m)                                  \
    {                                                                                              \
        ou_ssize p1, p2;                                                                           \
        ou_ssize s1 = name##_suffix(p, m, &p1, false), s2 = name##_suffix(p, m, &p2, true);        \
        struct factor f = {s1 > s2 ? s1 : s2, s1 > s2 ? p1 : p2, true};                            \
        for (ou_ssize i = 0; i < f.cut && f.periodic; i++) {                                       \
            f.periodic = f.period + i < m && AT(p, m, i) == AT(p, m, f.period + i);                \
        }                                                                                          \
        if (!f.periodic) f.period = (f.cut > m - f.cut ? f.cut : m - f.cut) + 1;                   \
        return f;                                                                                  \
    }                                                                                              \
    static ou_ssize name(const unit *h, ou_ssize n, const unit *p, ou_ssize m)                     \
    {                                                                                              \
        struct factor f = name##_factor(p, m);                                                     \
        ou_ssize known = 0, j = 0;                                                                 \
        while (j <= n - m) {                                                                       \
            ou_ssize i = f.cut > known ? f.cut : known;                                            \
            while (i < m && AT(p, m, i) == AT(h, n, i + j)) i++;                                   \
            if (i < m) {                                                                           \
                j += i - f.cut + 1;                                                                \
                known = 0;                                                                         \
                continue;                                                                          \
            }                                                                                      \
            i = f.cut - 1;                                                                         \
            while (i >= known && AT(p, m, i) == AT(h, n, i + j)) i--;                              \
            if (i < known) return j;                                                               \
            j += f.period;                                                                         \
            known = f.periodic ? m - f.period : 0;                                                 \
        }                                                                                          \
        return -1;                                                                                 \
    }

#define FROM_LEFT(p, n, i)  ((void)(n), (p)[i])
#define FROM_RIGHT(p, n, i) ((p)[(n)-1 - (i)])
DEFINE_TWOWAY(right2, uint16_t, FROM_LEFT)
DEFINE_TWOWAY(right4, uint32_t, FROM_LEFT)
DEFINE_TWOWAY(left1, uint8_t, FROM_RIGHT)
DEFINE_TWOWAY(left2, uint16_t, FROM_RIGHT)
DEFINE_TWOWAY(left4, uint32_t, FROM_RIGHT)

static ou_ssize find_unit(const void *h, ou_ssize n, const void *p, int kind)
{
    if (kind == 1) {
        const char *hit = memchr(h, *(const uint8_t *)p, (size_t)n);
        return hit ? hit - (const char *)h : -1;
    }
    if (kind == 2) {
        const uint16_t *u = h, c = *(const uint16_t *)p;
        for (ou_ssize i = 0; i < n; i++) {
            if (u[i] == c) return i;
        }
        return -1;
    }
    const uint32_t *u = h, c = *(const uint32_t *)p;
    for (ou_ssize i = 0; i < n; i++) {
        if (u[i] == c) return i;
    }
    return -1;
}

/* Byte patterns of two bytes and more. */
static ou_ssize find_bytes(const uint8_t *h, ou_ssize n, const uint8_t *p, ou_ssize m)
{
    ou_ssize at = 0;
#ifdef __SSE2__
    const __m128i first = _mm_set1_epi8((char)p[0]), last = _mm_set1_epi8((char)p[m - 1]);
    ou_ssize budget =
        4 * n + 64; /* bytes compared in vain before the search without bad cases takes over */
    for (; at + m + 15 <= n && budget > 0; at += 16) {
        __m128i a = _mm_cmpeq_epi8(first, _mm_loadu_si128((const __m128i *)(const void *)(h + at)));
        __m128i b =
            _mm_cmpeq_epi8(last, _mm_loadu_si128((const __m128i *)(const void *)(h + at + m - 1)));
        unsigned hits = (unsigned)_mm_movemask_epi8(_mm_and_si128(a, b));
        for (; hits; hits &= hits - 1) {
            ou_ssize i = at + __builtin_ctz(hits);
            if (m < 3 || memcmp(h + i + 1, p + 1, (size_t)m - 2) == 0) return i;
            budget -= m;
        }
    }
#endif
    const uint8_t *hit = memmem(h + at, (size_t)(n - at), p, (size_t)m);
    return hit ? hit - h : -1;
}

ou_ssize ou_search_find(const void *h, ou_ssize n, const void *p, ou_ssize m, int kind)
{
    if (m > n) return -1;
    if (m == 1) return find_unit(h, n, p, kind);
    if (kind == 2) return right2(h, n, p, m);
    if (kind == 4) return right4(h, n, p, m);
    return find_bytes(h, n, p, m);
}

ou_ssize ou_search_rfind(const void *h, ou_ssize n, const void *p, ou_ssize m, int kind)
{
    if (m > n) return -1;
    if (m == 1 && kind == 1) {
        const char *hit = memrchr(h, *(const uint8_t *)p, (size_t)n);
        return hit ? hit - (const char *)h : -1;
    }
    ou_ssize at = kind == 1 ? left1(h, n, p, m) : kind == 2 ? left2(h, n, p, m) : left4(h, n, p, m);
    return at < 0 ? -1 : n - m - at;
}

ou_ssize ou_search_count(const void *h, ou_ssize n, const void *p, ou_ssize m, int kind,
                         ou_ssize max)
{
    ou_ssize count = 0, at = 0;
    if (m == 1 && kind == 1 && max >= n) {
        const uint8_t *u = h, c = *(const uint8_t *)p;
        for (ou_ssize i = 0; i < n; i++) count += u[i] == c;
        return count;
    }
    while (count < max) {
        ou_ssize hit = ou_search_find((const char *)h + at * kind, n - at, p, m, kind);
        if (hit < 0) break;
        count++;
        at += hit + m;
    }
    return count;
}

int ou_pattern_open(ou_pattern *pat, const ou_str *s, int kind)
{
    pat->len = (ou_ssize)s->len;
    pat->data = s->data;
    pat->owned = NULL;
    if (s->kind == kind) return 1;
    if (s->kind > kind) return 0;
    pat->owned = ou_mem_new((size_t)s->len * (size_t)kind + 1);
    if (!pat->owned) return -1;
    ou_units_copy(pat->owned, kind, s->data, s->kind, (ou_ssize)s->len);
    pat->data = pat->owned;
    return 1;
}

void ou_pattern_close(ou_pattern *pat)
{
    ou_mem_free(pat->owned);
    pat->owned = NULL;
}
