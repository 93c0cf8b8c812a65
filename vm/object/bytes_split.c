/* Methods of bytes and bytearray that take them apart or join them. */
#include "vm/object/byteslib.h"

static ou_obj *make_like(ou_obj *self, const uint8_t *p, ou_ssize n)
{
    return ou_bytes_check(self) ? ou_bytes_new((const char *)p, n)
                                : ou_bytearray_new((const char *)p, n);
}

/* self[lo:hi]; a full slice of an exact bytes object is the object. */
static ou_obj *part(ou_obj *self, ou_ssize lo, ou_ssize hi)
{
    ou_span s = ou_span_of(self);
    if (lo == 0 && hi == s.n && OU_IS(self, ou_bytes_type)) return ou_incref(self);
    return make_like(self, s.p + lo, hi - lo);
}

static int add_piece(ou_obj *list, ou_obj *self, ou_ssize lo, ou_ssize hi)
{
    ou_obj *piece = part(self, lo, hi);
    return piece ? ou_list_append_steal(list, piece) : -1;
}

static bool is_space(uint8_t c)
{
    return c == ' ' || (c >= 9 && c <= 13);
}

static int split_space(ou_obj *list, ou_obj *self, ou_ssize max)
{
    ou_span s = ou_span_of(self);
    for (ou_ssize i = 0;; max--) {
        while (i < s.n && is_space(s.p[i])) i++;
        if (i == s.n) return 0;
        if (max <= 0) return add_piece(list, self, i, s.n);
        ou_ssize start = i;
        while (i < s.n && !is_space(s.p[i])) i++;
        if (add_piece(list, self, start, i) < 0) return -1;
    }
}

static int rsplit_space(ou_obj *list, ou_obj *self, ou_ssize max)
{
    ou_span s = ou_span_of(self);
    for (ou_ssize i = s.n;; max--) {
        while (i > 0 && is_space(s.p[i - 1])) i--;
        if (i == 0) return 0;
        if (max <= 0) return add_piece(list, self, 0, i);
        ou_ssize end = i;
        while (i > 0 && !is_space(s.p[i - 1])) i--;
        if (add_piece(list, self, i, end) < 0) return -1;
    }
}

static int split_buffer(ou_obj *list, ou_obj *self, const ou_buffer *sep, ou_ssize max,
                        bool from_right)
{
    ou_span s = ou_span_of(self);
    ou_ssize lo = 0, hi = s.n;
    for (; max > 0; max--) {
        ou_ssize hit = from_right ? ou_search_rfind(s.p, hi, sep->data, sep->len, 1)
                                  : ou_search_find(s.p + lo, hi - lo, sep->data, sep->len, 1);
        if (hit < 0) break;
        if (from_right ? add_piece(list, self, hit + sep->len, hi) < 0
                       : add_piece(list, self, lo, lo + hit) < 0)
            return -1;
        if (from_right)
            hi = hit;
        else
            lo += hit + sep->len;
    }
    return add_piece(list, self, lo, hi);
}

static ou_obj *split(ou_obj *const *v, bool from_right)
{
    ou_obj *self = v[0], *sep = v[1] == &ou_none ? NULL : v[1];
    ou_ssize max = -1;
    if (v[2] && ou_arg_ssize(v[2], &max) < 0) return NULL;
    if (max < 0) max = OU_SSIZE_MAX;
    OU_AUTO ou_obj *list = ou_list_new(0);
    if (!list) return NULL;
    int status;
    if (sep) {
        ou_buffer b;
        if (ou_get_buffer(sep, &b, OU_BUF_SIMPLE) < 0) return NULL;
        status = b.len ? split_buffer(list, self, &b, max, from_right)
                       : ou_raise_int(&ou_exc_ValueError, "empty separator");
        ou_release_buffer(&b);
    } else {
        status = from_right ? rsplit_space(list, self, max) : split_space(list, self, max);
    }
    if (status < 0 || (from_right && ou_list_reverse(list) < 0)) return NULL;
    return ou_take(&list);
}

ou_obj *ou_bytes_split_method(ou_obj *const *v)
{
    return split(v, false);
}

ou_obj *ou_bytes_rsplit_method(ou_obj *const *v)
{
    return split(v, true);
}

ou_obj *ou_bytes_splitlines_method(ou_obj *const *v)
{
    int keep = 0;
    if (v[1] && ou_as_int(v[1], &keep) < 0) return NULL;
    OU_AUTO ou_obj *list = ou_list_new(0);
    if (!list) return NULL;
    ou_span s = ou_span_of(v[0]);
    for (ou_ssize i = 0; i < s.n;) {
        ou_ssize start = i;
        while (i < s.n && s.p[i] != '\n' && s.p[i] != '\r') i++;
        ou_ssize end = i;
        if (i < s.n) i += s.p[i] == '\r' && i + 1 < s.n && s.p[i + 1] == '\n' ? 2 : 1;
        if (add_piece(list, v[0], start, keep ? i : end) < 0) return NULL;
    }
    return ou_take(&list);
}

static ou_obj *partition(ou_obj *const *v, bool from_right)
{
    ou_obj *self = v[0];
    ou_buffer b;
    if (ou_get_buffer(v[1], &b, OU_BUF_SIMPLE) < 0) return NULL;
    if (b.len == 0) {
        ou_release_buffer(&b);
        return ou_raise(&ou_exc_ValueError, "empty separator");
    }
    ou_span s = ou_span_of(self);
    ou_ssize at = from_right ? ou_search_rfind(s.p, s.n, b.data, b.len, 1)
                             : ou_search_find(s.p, s.n, b.data, b.len, 1);
    ou_ssize m = b.len;
    ou_obj *middle = at < 0                 ? NULL
                     : ou_bytes_check(self) ? ou_incref(v[1])
                                            : ou_bytearray_new(b.data, m);
    ou_release_buffer(&b);
    if (at < 0 && from_right)
        return ou_tuple3(make_like(self, s.p, 0), make_like(self, s.p, 0), part(self, 0, s.n));
    if (at < 0)
        return ou_tuple3(part(self, 0, s.n), make_like(self, s.p, 0), make_like(self, s.p, 0));
    return ou_tuple3(part(self, 0, at), middle, part(self, at + m, s.n));
}

ou_obj *ou_bytes_partition_method(ou_obj *const *v)
{
    return partition(v, false);
}

ou_obj *ou_bytes_rpartition_method(ou_obj *const *v)
{
    return partition(v, true);
}

enum { LEFT = 1, RIGHT = 2 };

static ou_obj *strip(ou_obj *const *v, int sides)
{
    bool set[256] = {false};
    if (v[1] && v[1] != &ou_none) {
        ou_buffer b;
        if (ou_get_buffer(v[1], &b, OU_BUF_SIMPLE) < 0) return NULL;
        for (ou_ssize i = 0; i < b.len; i++) set[(uint8_t)b.data[i]] = true;
        ou_release_buffer(&b);
    } else {
        for (int c = 0; c < 256; c++) set[c] = is_space((uint8_t)c);
    }
    ou_span s = ou_span_of(v[0]);
    ou_ssize lo = 0, hi = s.n;
    while ((sides & LEFT) && lo < hi && set[s.p[lo]]) lo++;
    while ((sides & RIGHT) && lo < hi && set[s.p[hi - 1]]) hi--;
    return part(v[0], lo, hi);
}

ou_obj *ou_bytes_strip_method(ou_obj *const *v)
{
    return strip(v, LEFT | RIGHT);
}

ou_obj *ou_bytes_lstrip_method(ou_obj *const *v)
{
    return strip(v, LEFT);
}

ou_obj *ou_bytes_rstrip_method(ou_obj *const *v)
{
    return strip(v, RIGHT);
}

static ou_obj *remove_affix(ou_obj *const *v, bool at_end)
{
    ou_buffer b;
    if (ou_get_buffer(v[1], &b, OU_BUF_SIMPLE) < 0) return NULL;
    ou_span s = ou_span_of(v[0]);
    ou_ssize m = b.len;
    bool match = m > 0 && m <= s.n && memcmp(at_end ? s.p + s.n - m : s.p, b.data, (size_t)m) == 0;
    ou_release_buffer(&b);
    if (!match) m = 0;
    return at_end ? part(v[0], 0, s.n - m) : part(v[0], m, s.n);
}

ou_obj *ou_bytes_removeprefix_method(ou_obj *const *v)
{
    return remove_affix(v, false);
}

ou_obj *ou_bytes_removesuffix_method(ou_obj *const *v)
{
    return remove_affix(v, true);
}

/* Sum of the lengths, or -1; every piece must have a buffer. */
static ou_ssize joined_length(ou_obj *const *items, ou_ssize n, ou_ssize glue)
{
    ou_ssize total = 0;
    for (ou_ssize i = 0; i < n; i++) {
        ou_buffer b;
        if (!ou_has_buffer(items[i])) {
            return ou_raise_int(&ou_exc_TypeError,
                                "sequence item %zd: expected a bytes-like object, %T found", i,
                                items[i]);
        }
        if (ou_get_buffer(items[i], &b, OU_BUF_SIMPLE) < 0) return -1;
        ou_ssize more = b.len;
        ou_release_buffer(&b);
        if (__builtin_add_overflow(total, more, &total) ||
            (i && __builtin_add_overflow(total, glue, &total))) {
            return ou_raise_int(&ou_exc_OverflowError, "join() result is too long");
        }
    }
    return total;
}

ou_obj *ou_bytes_join_method(ou_obj *const *v)
{
    OU_AUTO ou_obj *seq = ou_seq_fast(v[1], "can only join an iterable");
    if (!seq) return NULL;
    bool list = ou_list_check(seq), array = !ou_bytes_check(v[0]);
    ou_ssize n = list ? ou_list_len(seq) : ou_tuple_len(seq);
    ou_obj *const *items = list ? OU_CAST(ou_list, seq)->items : OU_CAST(ou_tuple, seq)->items;
    if (n == 1 && OU_IS(items[0], ou_bytes_type) && !array) return ou_incref(items[0]);
    ou_span glue = ou_span_of(v[0]);
    ou_ssize total = joined_length(items, n, glue.n);
    if (total < 0) return NULL;
    ou_obj *r = array ? ou_bytearray_new(NULL, total) : ou_bytes_new(NULL, total);
    if (!r || total == 0) return r;
    char *to = array ? OU_CAST(ou_bytearray, r)->data : ou_bytes_data(r);
    for (ou_ssize i = 0; i < n; i++) {
        ou_buffer b;
        if (ou_get_buffer(items[i], &b, OU_BUF_SIMPLE) < 0) {
            ou_decref(r);
            return NULL;
        }
        if (i && glue.n) to = (char *)memcpy(to, glue.p, (size_t)glue.n) + glue.n;
        if (b.len) to = (char *)memcpy(to, b.data, (size_t)b.len) + b.len;
        ou_release_buffer(&b);
    }
    return r;
}
