/* Methods of bytes and bytearray that look for a part: find, count, in, startswith, replace. */
#include "vm/object/byteslib.h"
#include "vm/object/int.h"

enum { FORWARD, BACKWARD, COUNT };

/* What is looked for: a byte or a buffer. */
struct needle {
    const void *p;
    ou_ssize n;
    uint8_t byte;
    ou_buffer buf;
};

static int open_needle(ou_obj *sub, struct needle *nd)
{
    nd->buf.owner = NULL;
    if (ou_has_buffer(sub)) {
        if (ou_get_buffer(sub, &nd->buf, OU_BUF_SIMPLE) < 0) return -1;
        nd->p = nd->buf.data;
        nd->n = nd->buf.len;
        return 0;
    }
    if (!ou_typeof(sub)->index) {
        return ou_raise_int(&ou_exc_TypeError,
                            "argument should be integer or bytes-like object, not '%T'", sub);
    }
    int value = ou_byte_value(sub, "byte must be in range(0, 256)");
    if (value < 0) return -1;
    nd->byte = (uint8_t)value;
    nd->p = &nd->byte;
    nd->n = 1;
    return 0;
}

static ou_ssize search(ou_obj *self, const struct needle *nd, ou_ssize lo, ou_ssize hi, int how)
{
    ou_span s = ou_span_of(self);
    ou_clip_bounds(&lo, &hi, s.n);
    if (hi - lo < nd->n) return how == COUNT ? 0 : -1;
    if (nd->n == 0) return how == FORWARD ? lo : how == BACKWARD ? hi : hi - lo + 1;
    if (how == COUNT) return ou_search_count(s.p + lo, hi - lo, nd->p, nd->n, 1, OU_SSIZE_MAX);
    ou_ssize r = how == FORWARD ? ou_search_find(s.p + lo, hi - lo, nd->p, nd->n, 1)
                                : ou_search_rfind(s.p + lo, hi - lo, nd->p, nd->n, 1);
    return r < 0 ? -1 : r + lo;
}

/* Position or count; -1 absent, -2 error. */
static ou_ssize find_args(const char *name, ou_obj *self, ou_obj *const *args, size_t n,
                          ou_tuple *kw, int how)
{
    ou_find_args a;
    struct needle nd;
    if (ou_parse_find(ou_bytes_check(self) ? "bytes" : "bytearray", name, args, n, kw, &a) < 0)
        return -2;
    if (open_needle(a.sub, &nd) < 0) return -2;
    ou_ssize r = search(self, &nd, a.lo, a.hi, how);
    ou_release_buffer(&nd.buf);
    return r;
}

static ou_obj *result(ou_ssize r, bool must)
{
    if (r == -2) return NULL;
    return r < 0 && must ? ou_raise(&ou_exc_ValueError, "subsection not found") : ou_int_new(r);
}

ou_obj *ou_bytes_find_method(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kw)
{
    return result(find_args("find", self, args, n, kw, FORWARD), false);
}

ou_obj *ou_bytes_rfind_method(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kw)
{
    return result(find_args("rfind", self, args, n, kw, BACKWARD), false);
}

ou_obj *ou_bytes_index_method(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kw)
{
    return result(find_args("index", self, args, n, kw, FORWARD), true);
}

ou_obj *ou_bytes_rindex_method(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kw)
{
    return result(find_args("rindex", self, args, n, kw, BACKWARD), true);
}

ou_obj *ou_bytes_count_method(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kw)
{
    return result(find_args("count", self, args, n, kw, COUNT), false);
}

int ou_bytes_contains(ou_obj *self, ou_obj *value)
{
    struct needle nd;
    if (!ou_typeof(value)->index && !ou_has_buffer(value)) {
        return ou_raise_int(&ou_exc_TypeError, "a bytes-like object is required, not '%T'", value);
    }
    if (open_needle(value, &nd) < 0) return -1;
    ou_ssize r = search(self, &nd, 0, OU_SSIZE_MAX, FORWARD);
    ou_release_buffer(&nd.buf);
    return r >= 0;
}

/* 1, 0, -1 */
static int tail_match(ou_obj *self, ou_obj *sub, ou_ssize lo, ou_ssize hi, bool at_end)
{
    ou_buffer b;
    if (ou_get_buffer(sub, &b, OU_BUF_SIMPLE) < 0) return -1;
    ou_span s = ou_span_of(self);
    ou_clip_bounds(&lo, &hi, s.n);
    int match = hi - lo >= b.len;
    if (match && b.len)
        match = memcmp(s.p + (at_end ? hi - b.len : lo), b.data, (size_t)b.len) == 0;
    ou_release_buffer(&b);
    return match;
}

static ou_obj *tail_method(const char *name, ou_obj *self, ou_obj *const *args, size_t n,
                           ou_tuple *kw, bool at_end)
{
    ou_find_args a;
    if (ou_parse_find(ou_bytes_check(self) ? "bytes" : "bytearray", name, args, n, kw, &a) < 0)
        return NULL;
    if (ou_tuple_check(a.sub)) {
        for (ou_ssize i = 0; i < ou_tuple_len(a.sub); i++) {
            int match = tail_match(self, ou_tuple_at(a.sub, i), a.lo, a.hi, at_end);
            if (match) return match < 0 ? NULL : ou_bool(true);
        }
        return ou_bool(false);
    }
    int match = tail_match(self, a.sub, a.lo, a.hi, at_end);
    if (match >= 0) return ou_bool(match);
    if (ou_err_matches(&ou_exc_TypeError)) {
        ou_err_clear();
        ou_raise(&ou_exc_TypeError, "%s first arg must be bytes or a tuple of bytes, not %T", name,
                 a.sub);
    }
    return NULL;
}

ou_obj *ou_bytes_startswith_method(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kw)
{
    return tail_method("startswith", self, args, n, kw, false);
}

ou_obj *ou_bytes_endswith_method(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kw)
{
    return tail_method("endswith", self, args, n, kw, true);
}

/* Builds the result of replace in out (exactly the right size is known beforehand). */
static void fill_replaced(char *out, ou_span s, const ou_buffer *old, const ou_buffer *fresh,
                          ou_ssize count)
{
    ou_ssize at = 0;
    for (; count > 0; count--) {
        ou_ssize hit = old->len ? ou_search_find(s.p + at, s.n - at, old->data, old->len, 1) : 0;
        memcpy(out, s.p + at, (size_t)hit);
        out += hit;
        memcpy(out, fresh->data, (size_t)fresh->len);
        out += fresh->len;
        at += hit + old->len;
        if (old->len == 0 && at < s.n) *out++ = (char)s.p[at++];
    }
    if (at < s.n) memcpy(out, s.p + at, (size_t)(s.n - at));
}

static ou_obj *replace(ou_obj *self, const ou_buffer *old, const ou_buffer *fresh, ou_ssize max)
{
    ou_span s = ou_span_of(self);
    ou_ssize count = old->len > s.n  ? 0
                     : old->len      ? ou_search_count(s.p, s.n, old->data, old->len, 1, max)
                     : max < s.n + 1 ? max
                                     : s.n + 1;
    if (count == 0 && OU_IS(self, ou_bytes_type)) return ou_incref(self);
    ou_ssize delta = fresh->len - old->len;
    if (delta > 0 && count > (OU_SSIZE_MAX - s.n) / delta) {
        return ou_raise(&ou_exc_OverflowError, "replace bytes is too long");
    }
    ou_ssize n = s.n + count * delta;
    bool array = !ou_bytes_check(self);
    ou_obj *r = array ? ou_bytearray_new(NULL, n) : ou_bytes_new(NULL, n);
    if (!r || n == 0) return r;
    fill_replaced(array ? OU_CAST(ou_bytearray, r)->data : ou_bytes_data(r), s, old, fresh, count);
    return r;
}

ou_obj *ou_bytes_replace_method(ou_obj *const *v)
{
    ou_buffer old, fresh;
    ou_ssize max = -1;
    ou_obj *r = NULL;
    if (ou_get_buffer(v[1], &old, OU_BUF_SIMPLE) < 0) return NULL;
    if (ou_get_buffer(v[2], &fresh, OU_BUF_SIMPLE) == 0) {
        if (!v[3] || ou_arg_ssize(v[3], &max) == 0)
            r = replace(v[0], &old, &fresh, max < 0 ? OU_SSIZE_MAX : max);
        ou_release_buffer(&fresh);
    }
    ou_release_buffer(&old);
    return r;
}
