/* Growing text.  A builder writes straight into the body of a future
 * str object, so finishing it costs one shrinking resize; the width of its units is raised when the
 * first wider character arrives. */
#include "vm/object/strlib.h"

#define OWNER(b) ((ou_str *)(void *)((b)->data - offsetof(ou_str, data)))

static inline uint8_t kind_of(uint32_t maxchar)
{
    return maxchar < 0x100 ? 1 : maxchar < 0x10000 ? 2 : 4;
}

static int fail(ou_strbuf *b)
{
    b->failed = true;
    return -1;
}

static ou_str *allocate(ou_ssize cap, unsigned kind)
{
    ou_str *s = ou_leaf_new(&ou_str_type.map, sizeof(ou_str) + (size_t)(cap + 1) * kind);
    if (s) {
        s->interned = 0;
        s->len = 0;
        s->kind = kind & 7;
    }
    return s;
}

/* Makes room for n more units of the width that `max` needs. */
static OU_COLD int grow(ou_strbuf *b, ou_ssize n, uint32_t max)
{
    uint8_t kind = kind_of(max);
    if (b->failed) return -1;
    if (n > ((ou_ssize)1 << 45) - b->len) {
        ou_raise_nomem();
        return fail(b);
    }
    if (kind < b->kind) kind = b->kind;
    ou_ssize cap = b->cap;
    if (b->len + n > cap) cap = b->len + n + (b->len >> 1) + 24;
    ou_str *s;
    if (b->data && kind == b->kind) {
        s = ou_leaf_resize(&OWNER(b)->head, sizeof(ou_str) + (size_t)(cap + 1) * kind);
        if (!s) return fail(b);
    } else {
        s = allocate(cap, kind);
        if (!s) return fail(b);
        if (b->data) {
            ou_units_copy(s->data, kind, b->data, b->kind, b->len);
            ou_leaf_free(OWNER(b));
        }
    }
    b->data = s->data;
    b->cap = cap;
    b->kind = kind;
    return 0;
}

static inline int ready(ou_strbuf *b, ou_ssize n, uint32_t max)
{
    if (ou_likely(b->len + n <= b->cap && kind_of(max) <= b->kind && !b->failed)) return 0;
    return grow(b, n, max);
}

int ou_strbuf_char(ou_strbuf *b, uint32_t ch)
{
    if (ready(b, 1, ch) < 0) return -1;
    b->max |= ch;
    ou_ssize i = b->len++;
    if (b->kind == 1)
        b->data[i] = (uint8_t)ch;
    else if (b->kind == 2)
        ((uint16_t *)(void *)b->data)[i] = (uint16_t)ch;
    else
        ((uint32_t *)(void *)b->data)[i] = ch;
    return 0;
}

int ou_strbuf_fill(ou_strbuf *b, uint32_t ch, ou_ssize n)
{
    if (n <= 0) return b->failed ? -1 : 0;
    if (ready(b, n, ch) < 0) return -1;
    b->max |= ch;
    if (b->kind == 1) {
        memset(b->data + b->len, (int)ch, (size_t)n);
        b->len += n;
        return 0;
    }
    for (ou_ssize i = 0; i < n; i++) {
        if (b->kind == 2)
            ((uint16_t *)(void *)b->data)[b->len++] = (uint16_t)ch;
        else
            ((uint32_t *)(void *)b->data)[b->len++] = ch;
    }
    return 0;
}

int ou_strbuf_range(ou_strbuf *b, const void *o, ou_ssize lo, ou_ssize hi)
{
    const ou_str *s = o;
    if (hi <= lo) return b->failed ? -1 : 0;
    uint32_t max = s->ascii ? 127 : ou_str_max(s, lo, hi);
    if (ready(b, hi - lo, max) < 0) return -1;
    b->max |= max;
    ou_units_copy(b->data + b->len * b->kind, b->kind, ou_str_ptr(s, lo), s->kind, hi - lo);
    b->len += hi - lo;
    return 0;
}

int ou_strbuf_str(ou_strbuf *b, const void *s)
{
    return ou_strbuf_range(b, s, 0, ou_str_len(s));
}

int ou_strbuf_ucs4(ou_strbuf *b, const uint32_t *u, ou_ssize n)
{
    uint32_t all = 0;
    if (n <= 0) return b->failed ? -1 : 0;
    for (ou_ssize i = 0; i < n; i++) all |= u[i];
    if (ready(b, n, all) < 0) return -1;
    b->max |= all;
    ou_units_copy(b->data + b->len * b->kind, b->kind, u, 4, n);
    b->len += n;
    return 0;
}

int ou_strbuf_latin1(ou_strbuf *b, const void *text, size_t n)
{
    const uint8_t *p = text;
    uint8_t all = 0;
    if (!n) return b->failed ? -1 : 0;
    for (size_t i = 0; i < n; i++) all |= p[i];
    if (ready(b, (ou_ssize)n, all) < 0) return -1;
    b->max |= all & 128 ? 255 : 127;
    ou_units_copy(b->data + b->len * b->kind, b->kind, p, 1, (ou_ssize)n);
    b->len += (ou_ssize)n;
    return 0;
}

int ou_strbuf_ascii_n(ou_strbuf *b, const char *s, size_t n)
{
    if (!n) return b->failed ? -1 : 0;
    if (ready(b, (ou_ssize)n, 127) < 0) return -1;
    b->max |= 127;
    ou_units_copy(b->data + b->len * b->kind, b->kind, s, 1, (ou_ssize)n);
    b->len += (ou_ssize)n;
    return 0;
}

int ou_strbuf_ascii(ou_strbuf *b, const char *s)
{
    return ou_strbuf_ascii_n(b, s, strlen(s));
}

int ou_strbuf_utf8(ou_strbuf *b, const char *text, size_t n)
{
    const uint8_t *p = (const uint8_t *)text, *end = p + n;
    while (p < end) {
        const uint8_t *start = p;
        while (p < end && *p < 0x80) p++;
        if (p > start && ou_strbuf_ascii_n(b, (const char *)start, (size_t)(p - start)) < 0)
            return -1;
        if (p == end) break;
        uint32_t c = *p;
        int more = c >= 0xF0 ? 3 : c >= 0xE0 ? 2 : 1;
        if (end - p <= more) break; /* cut by a precision */
        c &= 0x3Fu >> more;
        for (p++; more > 0; more--) c = c << 6 | (*p++ & 63u);
        if (ou_strbuf_char(b, c) < 0) return -1;
    }
    return b->failed ? -1 : 0;
}

int ou_strbuf_repr(ou_strbuf *b, ou_obj *o)
{
    OU_AUTO ou_obj *text = ou_repr(o);
    if (!text) return fail(b);
    return ou_strbuf_str(b, text);
}

void ou_strbuf_free(ou_strbuf *b)
{
    if (b->data) ou_leaf_free(OWNER(b));
    bool failed = b->failed;
    *b = (ou_strbuf){.failed = failed};
}

ou_obj *ou_strbuf_finish(ou_strbuf *b)
{
    if (b->failed) {
        ou_strbuf_free(b);
        return NULL;
    }
    if (b->len < 2) {
        uint32_t ch = b->len == 0    ? 0
                      : b->kind == 1 ? b->data[0]
                      : b->kind == 2 ? *(uint16_t *)(void *)b->data
                                     : *(uint32_t *)(void *)b->data;
        bool empty = b->len == 0;
        ou_strbuf_free(b);
        return empty ? ou_incref(ou_empty_str) : ou_str_from_char(ch);
    }
    ou_str *s = OWNER(b);
    if (b->cap > b->len) {
        ou_str *cut = ou_leaf_resize(&s->head, sizeof(ou_str) + (size_t)(b->len + 1) * b->kind);
        if (!cut) {
            ou_strbuf_free(b);
            return NULL;
        }
        s = cut;
    }
    s->hash = -1;
    s->len = (uint64_t)b->len & 0xFFFFFFFFFFFFull;
    s->kind = b->kind & 7;
    s->ascii = b->max < 128;
    s->interned = 0;
    s->ident = 0;
    memset(ou_str_ptr(s, b->len), 0, s->kind);
    *b = (ou_strbuf){0};
    return &s->head;
}
