/* str: making, copying, comparing and extending strings.  A string stores 1, 2 or 4 bytes a code
 * point, always the smallest width that fits, so equal strings have equal bytes; every function
 * that makes one keeps that invariant.  The class itself (slots, method table) is in str_type.c. */
#include "grammar/chars.h"
#include "vm/object/strlib.h"

static inline int kind_of(uint32_t maxchar)
{
    return maxchar < 0x100 ? 1 : maxchar < 0x10000 ? 2 : 4;
}

/* Sets every field but the text, in two stores. */
static inline void init_head(ou_str *s, ou_ssize len, int kind, bool ascii)
{
    uint64_t bits = (uint64_t)len | (uint64_t)kind << 48 | (uint64_t)ascii << 51;
    s->hash = -1;
    memcpy((char *)s + offsetof(ou_str, hash) + sizeof s->hash, &bits, sizeof bits);
}

/* Short texts without a call. */
static inline void copy_ascii(uint8_t *to, const uint8_t *from, ou_ssize n)
{
    if (n > 16) {
        memcpy(to, from, (size_t)n);
    } else if (n >= 8) {
        memcpy(to, from, 8);
        memcpy(to + n - 8, from + n - 8, 8);
    } else if (n >= 4) {
        memcpy(to, from, 4);
        memcpy(to + n - 4, from + n - 4, 4);
    } else {
        if (n & 2) memcpy(to, from, 2);
        if (n & 1) to[n & 2] = from[n & 2];
    }
}

/* An ASCII string of n > 1 characters that the caller writes. */
OU_INLINE ou_str *new_ascii(ou_ssize n)
{
    if (ou_unlikely((uint64_t)n >= 1ull << 45)) return ou_raise_nomem();
    ou_str *s = ou_leaf_new(&ou_str_type.map, sizeof(ou_str) + (size_t)n + 1);
    if (!s) return NULL;
    init_head(s, n, 1, true);
    s->data[n] = 0;
    return s;
}

ou_obj *ou_str_new(ou_ssize len, uint32_t maxchar)
{
    int kind = kind_of(maxchar);
    if (len == 0) return ou_incref(ou_empty_str);
    if (ou_unlikely((uint64_t)len >= 1ull << 45)) return ou_raise_nomem();
    ou_str *s = ou_leaf_new(&ou_str_type.map, sizeof(ou_str) + (size_t)(len + 1) * (size_t)kind);
    if (!s) return NULL;
    init_head(s, len, kind, maxchar < 128);
    for (int i = 0; i < kind; i++) s->data[len * kind + i] = 0;
    return &s->head;
}

void ou_str_put(ou_obj *o, ou_ssize i, uint32_t ch)
{
    ou_str *s = OU_CAST(ou_str, o);
    if (s->kind == 1)
        s->data[i] = (uint8_t)ch;
    else if (s->kind == 2)
        ((uint16_t *)(void *)s->data)[i] = (uint16_t)ch;
    else
        ((uint32_t *)(void *)s->data)[i] = ch;
}

#define COPY_UNITS(T, F)                                                                           \
    do {                                                                                           \
        T *t_ = to;                                                                                \
        const F *f_ = from;                                                                        \
        for (ou_ssize i_ = 0; i_ < n; i_++) t_[i_] = (T)f_[i_];                                    \
    } while (0)

void ou_units_copy(void *to, int to_kind, const void *from, int from_kind, ou_ssize n)
{
    if (to_kind == from_kind) {
        memcpy(to, from, (size_t)n * (size_t)to_kind);
        return;
    }
    switch (to_kind << 4 | from_kind) {
    case 0x21: COPY_UNITS(uint16_t, uint8_t); break;
    case 0x41: COPY_UNITS(uint32_t, uint8_t); break;
    case 0x42: COPY_UNITS(uint32_t, uint16_t); break;
    case 0x12: COPY_UNITS(uint8_t, uint16_t); break;
    case 0x14: COPY_UNITS(uint8_t, uint32_t); break;
    default: COPY_UNITS(uint16_t, uint32_t); break;
    }
}

void ou_str_copy(ou_str *to, ou_ssize at, const ou_str *from, ou_ssize lo, ou_ssize n)
{
    ou_units_copy(ou_str_ptr(to, at), to->kind, ou_str_ptr(from, lo), from->kind, n);
}

static uint32_t or_bytes(const uint8_t *p, ou_ssize n)
{
    uint64_t all = 0, word;
    for (; n >= 8; p += 8, n -= 8) {
        memcpy(&word, p, 8);
        all |= word;
    }
    for (; n > 0; n--) all |= *p++;
    return all & 0x8080808080808080ull ? 255 : 127;
}

uint32_t ou_str_max(const ou_str *s, ou_ssize lo, ou_ssize hi)
{
    if (s->ascii) return 127;
    if (s->kind == 1) return or_bytes(s->data + lo, hi - lo);
    uint32_t all = 0;
    if (s->kind == 2) {
        const uint16_t *u = (const uint16_t *)(const void *)s->data;
        for (ou_ssize i = lo; i < hi; i++) all |= u[i];
    } else {
        const uint32_t *u = (const uint32_t *)(const void *)s->data;
        for (ou_ssize i = lo; i < hi; i++) all |= u[i];
    }
    return all;
}

ou_obj *ou_str_from_ascii(const char *text, size_t n)
{
    if (n == 1) return ou_str_from_char((uint8_t)*text);
    if (n == 0) return ou_incref(ou_empty_str);
    ou_str *s = new_ascii((ou_ssize)n);
    if (!s) return NULL;
    copy_ascii(s->data, (const uint8_t *)text, (ou_ssize)n);
    return &s->head;
}

ou_obj *ou_str_from_ucs4(const uint32_t *u, ou_ssize n)
{
    if (n == 1) return ou_str_from_char(u[0]);
    uint32_t all = 0;
    for (ou_ssize i = 0; i < n; i++) all |= u[i];
    ou_obj *s = ou_str_new(n, all);
    if (s && n) ou_units_copy(OU_CAST(ou_str, s)->data, OU_CAST(ou_str, s)->kind, u, 4, n);
    return s;
}

/* Next code point of valid (W)UTF-8. */
static inline uint32_t next_utf8(const uint8_t **at)
{
    const uint8_t *p = *at;
    uint32_t c = *p++;
    if (c >= 0xF0) {
        c = (c & 7) << 18 | (p[0] & 63u) << 12 | (p[1] & 63u) << 6 | (p[2] & 63u);
        p += 3;
    } else if (c >= 0xE0) {
        c = (c & 15) << 12 | (p[0] & 63u) << 6 | (p[1] & 63u);
        p += 2;
    } else if (c >= 0xC0) {
        c = (c & 31) << 6 | (p[0] & 63u);
        p += 1;
    }
    *at = p;
    return c;
}

ou_obj *ou_str_from_n(const char *utf8, size_t n)
{
    const uint8_t *p = (const uint8_t *)utf8, *end = p + n;
    if (or_bytes(p, (ou_ssize)n) < 128) return ou_str_from_ascii(utf8, n);
    ou_ssize count = 0;
    uint32_t all = 0;
    while (p < end) {
        all |= next_utf8(&p);
        count++;
    }
    if (count == 1) return ou_str_from_char(all);
    ou_obj *s = ou_str_new(count, all);
    if (!s) return NULL;
    p = (const uint8_t *)utf8;
    for (ou_ssize i = 0; i < count; i++) ou_str_put(s, i, next_utf8(&p));
    return s;
}

ou_obj *ou_str_from(const char *utf8)
{
    return ou_str_from_n(utf8, strlen(utf8));
}

/* The end of the ASCII run at i, found eight bytes at a time, so it may be a few units short. */
static ou_ssize ascii_end(const ou_str *s, ou_ssize i)
{
    const uint64_t mask = s->kind == 1   ? 0x8080808080808080ull
                          : s->kind == 2 ? 0xFF80FF80FF80FF80ull
                                         : 0xFFFFFF80FFFFFF80ull;
    ou_ssize step = 8 / s->kind, n = ou_str_len(s);
    for (uint64_t word; i + step <= n; i += step) {
        memcpy(&word, ou_str_ptr(s, i), sizeof word);
        if (word & mask) break;
    }
    return i;
}

static size_t utf8_size(const ou_str *s)
{
    size_t n = 0;
    for (ou_ssize i = 0, end; i < ou_str_len(s); i++) {
        end = ascii_end(s, i);
        n += (size_t)(end - i);
        i = end;
        if (i == ou_str_len(s)) break;
        uint32_t c = ou_str_at(s, i);
        n += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }
    return n;
}

const char *ou_str_utf8(const void *o, size_t *n, char **tmp)
{
    const ou_str *s = o;
    *tmp = NULL;
    if (s->ascii) {
        if (n) *n = s->len;
        return (const char *)s->data;
    }
    size_t size = utf8_size(s);
    uint8_t *buf = ou_mem_new(size + 1), *p = buf;
    if (!buf) return NULL;
    for (ou_ssize i = 0, end; i < ou_str_len(s); i++) {
        end = ascii_end(s, i);
        ou_units_copy(p, 1, ou_str_ptr(s, i), s->kind, end - i);
        p += end - i;
        i = end;
        if (i < ou_str_len(s)) p += ou_utf8_put(p, ou_str_at(s, i));
    }
    *p = 0;
    if (n) *n = size;
    return *tmp = (char *)buf;
}

ou_obj *ou_str_same(ou_obj *s)
{
    if (ou_str_exact(s)) return ou_incref(s);
    const ou_str *from = OU_CAST(ou_str, s);
    if (from->len == 1) return ou_str_from_char(ou_str_at(s, 0));
    ou_obj *copy = ou_str_new((ou_ssize)from->len, from->ascii       ? 127
                                                   : from->kind == 1 ? 255
                                                   : from->kind == 2 ? 256
                                                                     : 65536);
    if (copy) ou_str_copy(OU_CAST(ou_str, copy), 0, from, 0, (ou_ssize)from->len);
    return copy;
}

ou_obj *ou_str_subclass(ou_type *cls, ou_obj *exact)
{
    const ou_str *from = OU_CAST(ou_str, exact);
    ou_obj *o = ou_alloc_instance(cls, (ou_ssize)((from->len + 1) * from->kind));
    if (!o) return NULL;
    ou_str *s = OU_CAST(ou_str, o);
    s->hash = from->hash;
    s->len = from->len;
    s->kind = from->kind;
    s->ascii = from->ascii;
    memcpy(s->data, from->data, (size_t)(from->len + 1) * from->kind);
    ou_gc_track(o);
    return o;
}

ou_obj *ou_str_sub(ou_obj *o, ou_ssize lo, ou_ssize hi)
{
    const ou_str *s = OU_CAST(ou_str, o);
    ou_ssize n = hi - lo;
    if (n <= 0) return ou_incref(ou_empty_str);
    if (n == 1) return ou_str_from_char(ou_str_at(s, lo));
    if (n == (ou_ssize)s->len) return ou_str_same(o);
    if (s->ascii) {
        ou_str *t = new_ascii(n);
        if (!t) return NULL;
        copy_ascii(t->data, s->data + lo, n);
        return &t->head;
    }
    ou_obj *part = ou_str_new(n, ou_str_max(s, lo, hi));
    if (part) {
        ou_str *to = OU_CAST(ou_str, part);
        ou_units_copy(to->data, to->kind, ou_str_ptr(s, lo), s->kind, n);
    }
    return part;
}

/* A code point bound with the kind and ascii flag of the wider of two strings. */
static uint32_t joint_max(const ou_str *a, const ou_str *b)
{
    unsigned kind = a->kind > b->kind ? a->kind : b->kind;
    return kind == 4 ? 0x10FFFF : kind == 2 ? 0xFFFF : a->ascii && b->ascii ? 127 : 255;
}

ou_obj *ou_str_concat(ou_obj *a, ou_obj *b)
{
    const ou_str *x = OU_CAST(ou_str, a), *y = OU_CAST(ou_str, b);
    if (x->len == 0) return ou_str_same(b);
    if (y->len == 0) return ou_str_same(a);
    if (x->ascii && y->ascii) {
        ou_str *t = new_ascii((ou_ssize)(x->len + y->len));
        if (!t) return NULL;
        copy_ascii(t->data, x->data, (ou_ssize)x->len);
        copy_ascii(t->data + x->len, y->data, (ou_ssize)y->len);
        return &t->head;
    }
    ou_obj *s = ou_str_new((ou_ssize)(x->len + y->len), joint_max(x, y));
    if (!s) return NULL;
    ou_str_copy(OU_CAST(ou_str, s), 0, x, 0, (ou_ssize)x->len);
    ou_str_copy(OU_CAST(ou_str, s), (ou_ssize)x->len, y, 0, (ou_ssize)y->len);
    return s;
}

/* Room for the longer text in a's own block: large strings grow by an eighth, so that building one
 * piece by piece is linear (string_build benchmark).  The slot word of a str remembers, in units of
 * 64 bytes, what room is known to be there. */
static int extend(ou_obj **slot, const ou_str *b)
{
    ou_str *a = OU_CAST(ou_str, *slot);
    size_t len = (size_t)a->len + b->len, size = sizeof(ou_str) + (len + 1) * a->kind;
    if (size > (size_t)a->head.slot * 64) {
        if (ou_mem_size(a) < size) {
            ou_str *moved = ou_leaf_resize(&a->head, size > 512 ? size + size / 8 : size);
            if (!moved) return -1;
            *slot = &moved->head;
            a = moved;
        }
        size_t known = ou_mem_size(a) / 64;
        a->head.slot = known < UINT32_MAX ? (uint32_t)known : UINT32_MAX;
    }
    if (a->kind == b->kind)
        copy_ascii(a->data + (size_t)a->len * a->kind, b->data, (ou_ssize)(b->len * b->kind));
    else
        ou_str_copy(a, (ou_ssize)a->len, b, 0, (ou_ssize)b->len);
    a->len = len & 0xFFFFFFFFFFFFull;
    a->ascii = a->ascii && b->ascii;
    a->hash = -1;
    a->ident = 0;
    memset(ou_str_ptr(a, (ou_ssize)len), 0, a->kind);
    return 0;
}

int ou_str_append(ou_obj **slot, ou_obj *b)
{
    ou_obj *a = *slot;
    const ou_str *x = OU_CAST(ou_str, a), *y = OU_CAST(ou_str, b);
    if (y->len == 0 && ou_str_exact(a)) return 0;
    if (OU_REFCOUNT(a) == 1 && a != b && ou_str_exact(a) && !x->interned && x->len &&
        x->kind >= y->kind && x->len + y->len < 1ull << 45) {
        if (extend(slot, y) == 0) return 0;
        ou_decref(*slot);
        *slot = NULL;
        return -1;
    }
    *slot = ou_str_concat(a, b);
    ou_decref(a);
    return *slot ? 0 : -1;
}

bool ou_str_equal(const void *a, const void *b)
{
    return a == b || ou_str_same_text(a, b);
}

bool ou_str_equal_ascii(const void *s, const char *ascii)
{
    const ou_str *x = s;
    size_t n = strlen(ascii);
    return x->ascii && x->len == n && memcmp(x->data, ascii, n) == 0;
}

int ou_str_compare(const void *a, const void *b)
{
    const ou_str *x = a, *y = b;
    ou_ssize n = (ou_ssize)(x->len < y->len ? x->len : y->len);
    if (x->kind == 1 && y->kind == 1) {
        int c = memcmp(x->data, y->data, (size_t)n);
        if (c) return c;
    } else {
        for (ou_ssize i = 0; i < n; i++) {
            uint32_t c = ou_str_at(x, i), d = ou_str_at(y, i);
            if (c != d) return c < d ? -1 : 1;
        }
    }
    return x->len < y->len ? -1 : x->len > y->len;
}

/* The pieces of a join: checks them, and sums up length and width. */
static int measure(ou_obj *const *items, ou_ssize n, const ou_str *sep, ou_ssize *length,
                   uint32_t *max)
{
    uint64_t total = 0;
    uint32_t bound = 127;
    for (ou_ssize i = 0; i < n; i++) {
        if (!ou_str_check(items[i])) {
            return ou_raise_int(&ou_exc_TypeError,
                                "sequence item %zd: expected str instance, %T found", i, items[i]);
        }
        const ou_str *s = OU_CAST(ou_str, items[i]);
        if (!s->ascii) {
            uint32_t m = s->kind == 4 ? 0x10FFFF : s->kind == 2 ? 0xFFFF : 255;
            if (m > bound) bound = m;
        }
        total += s->len;
        if (i) total += sep->len;
        if (total >= 1ull << 45)
            return ou_raise_int(&ou_exc_OverflowError,
                                "join() result is too long for a Python string");
    }
    if (n > 1 && !sep->ascii) {
        uint32_t m = sep->kind == 4 ? 0x10FFFF : sep->kind == 2 ? 0xFFFF : 255;
        if (m > bound) bound = m;
    }
    *length = (ou_ssize)total;
    *max = bound;
    return 0;
}

/* The pieces are bytes, and so is the result. */
static void join_bytes(uint8_t *p, ou_obj *const *items, ou_ssize n, const ou_str *glue)
{
    ou_ssize m = (ou_ssize)glue->len;
    for (ou_ssize i = 0; i < n; i++) {
        const ou_str *s = OU_CAST(ou_str, items[i]);
        if (i && m == 1)
            *p++ = glue->data[0];
        else if (i && m)
            p = (uint8_t *)memcpy(p, glue->data, (size_t)m) + m;
        copy_ascii(p, s->data, (ou_ssize)s->len);
        p += s->len;
    }
}

ou_obj *ou_str_join_array(ou_obj *sep, ou_obj *const *items, ou_ssize n)
{
    const ou_str *glue = OU_CAST(ou_str, sep);
    ou_ssize length = 0;
    uint32_t max = 0;
    if (n == 0) return ou_incref(ou_empty_str);
    if (n == 1 && ou_str_exact(items[0])) return ou_incref(items[0]);
    if (measure(items, n, glue, &length, &max) < 0) return NULL;
    ou_obj *o = ou_str_new(length, max);
    if (!o || length == 0) return o;
    ou_str *to = OU_CAST(ou_str, o);
    if (to->kind == 1) {
        join_bytes(to->data, items, n, glue);
        return o;
    }
    ou_ssize at = 0;
    for (ou_ssize i = 0; i < n; i++) {
        const ou_str *s = OU_CAST(ou_str, items[i]);
        if (i && glue->len) {
            ou_str_copy(to, at, glue, 0, (ou_ssize)glue->len);
            at += (ou_ssize)glue->len;
        }
        ou_str_copy(to, at, s, 0, (ou_ssize)s->len);
        at += (ou_ssize)s->len;
    }
    return o;
}

ou_obj *ou_str_join(ou_obj *sep, ou_obj *iterable)
{
    OU_AUTO ou_obj *seq = ou_seq_fast(iterable, "can only join an iterable");
    if (!seq) return NULL;
    if (ou_list_check(seq))
        return ou_str_join_array(sep, OU_CAST(ou_list, seq)->items, ou_list_len(seq));
    return ou_str_join_array(sep, OU_CAST(ou_tuple, seq)->items, ou_tuple_len(seq));
}

ou_obj *ou_str_repeat(ou_obj *o, ou_ssize times)
{
    const ou_str *s = OU_CAST(ou_str, o);
    if (times <= 0 || s->len == 0) return ou_incref(ou_empty_str);
    if (times == 1) return ou_str_same(o);
    if (times > PTRDIFF_MAX / (ou_ssize)s->len) {
        return ou_raise(&ou_exc_OverflowError, "repeated string is too long");
    }
    ou_obj *r = ou_str_new((ou_ssize)s->len * times, joint_max(s, s));
    if (!r) return NULL;
    uint8_t *to = OU_CAST(ou_str, r)->data;
    size_t unit = (size_t)s->len * s->kind, size = unit * (size_t)times, done = unit;
    memcpy(to, s->data, unit);
    for (; done < size; done *= 2) memcpy(to + done, to, done < size - done ? done : size - done);
    return r;
}

ou_obj *ou_str_ljust(ou_obj *o, ou_ssize left, ou_ssize right, uint32_t fill)
{
    const ou_str *s = OU_CAST(ou_str, o);
    left = left < 0 ? 0 : left;
    right = right < 0 ? 0 : right;
    if (left == 0 && right == 0) return ou_str_same(o);
    if (left > PTRDIFF_MAX - (ou_ssize)s->len || right > PTRDIFF_MAX - (ou_ssize)s->len - left) {
        return ou_raise(&ou_exc_OverflowError, "padded string is too long");
    }
    uint32_t max = joint_max(s, s);
    ou_obj *r = ou_str_new(left + (ou_ssize)s->len + right, fill > max ? fill : max);
    if (!r) return NULL;
    ou_str *to = OU_CAST(ou_str, r);
    ou_ssize len = (ou_ssize)s->len;
    if (to->kind == 1) {
        memset(to->data, (int)fill, (size_t)left);
        memset(to->data + left + len, (int)fill, (size_t)right);
    } else {
        for (ou_ssize i = 0; i < left; i++) ou_str_put(r, i, fill);
        for (ou_ssize i = 0; i < right; i++) ou_str_put(r, left + len + i, fill);
    }
    if (len) ou_str_copy(to, left, s, 0, len);
    return r;
}
