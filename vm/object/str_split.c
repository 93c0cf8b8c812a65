/* str methods that take a string apart: split, rsplit, splitlines, partition, strip. */
#include "vm/object/strlib.h"

/* Appends s[lo:hi] to a list under construction. */
static int add_piece(ou_obj *list, ou_obj *s, ou_ssize lo, ou_ssize hi)
{
    ou_obj *piece = ou_str_sub(s, lo, hi);
    return piece ? ou_list_append_steal(list, piece) : -1;
}

static const uint8_t ascii_space[256] = {[9] = 1,  [10] = 1, [11] = 1, [12] = 1, [13] = 1,
                                         [28] = 1, [29] = 1, [30] = 1, [31] = 1, [' '] = 1};

/* The common case of split(): ASCII text, all words. */
static int split_ascii(ou_obj *list, ou_obj *self)
{
    const uint8_t *p = OU_CAST(ou_str, self)->data;
    ou_ssize i = 0, len = ou_str_len(self);
    for (;;) {
        while (i < len && ascii_space[p[i]]) i++;
        if (i == len) return 0;
        ou_ssize start = i;
        while (i < len && !ascii_space[p[i]]) i++;
        if (add_piece(list, self, start, i) < 0) return -1;
    }
}

static int split_space(ou_obj *list, ou_obj *self, ou_ssize max)
{
    ou_ssize i = 0, len = ou_str_len(self);
    for (;; max--) {
        while (i < len && ou_unicode_is_space(ou_str_at(self, i))) i++;
        if (i == len) return 0;
        ou_ssize start = i;
        if (max <= 0) return add_piece(list, self, start, len);
        while (i < len && !ou_unicode_is_space(ou_str_at(self, i))) i++;
        if (add_piece(list, self, start, i) < 0) return -1;
    }
}

static int rsplit_space(ou_obj *list, ou_obj *self, ou_ssize max)
{
    ou_ssize i = ou_str_len(self);
    for (;; max--) {
        while (i > 0 && ou_unicode_is_space(ou_str_at(self, i - 1))) i--;
        if (i == 0) return 0;
        ou_ssize end = i;
        if (max <= 0) return add_piece(list, self, 0, end);
        while (i > 0 && !ou_unicode_is_space(ou_str_at(self, i - 1))) i--;
        if (add_piece(list, self, i, end) < 0) return -1;
    }
}

static int split_pattern(ou_obj *list, ou_obj *self, const ou_pattern *pat, ou_ssize max)
{
    const ou_str *s = OU_CAST(ou_str, self);
    ou_ssize at = 0, len = (ou_ssize)s->len;
    for (; max > 0; max--) {
        ou_ssize hit = ou_search_find(ou_str_ptr(s, at), len - at, pat->data, pat->len, s->kind);
        if (hit < 0) break;
        if (add_piece(list, self, at, at + hit) < 0) return -1;
        at += hit + pat->len;
    }
    return add_piece(list, self, at, len);
}

static int rsplit_pattern(ou_obj *list, ou_obj *self, const ou_pattern *pat, ou_ssize max)
{
    const ou_str *s = OU_CAST(ou_str, self);
    ou_ssize end = (ou_ssize)s->len;
    for (; max > 0; max--) {
        ou_ssize hit = ou_search_rfind(s->data, end, pat->data, pat->len, s->kind);
        if (hit < 0) break;
        if (add_piece(list, self, hit + pat->len, end) < 0) return -1;
        end = hit;
    }
    return add_piece(list, self, 0, end);
}

static ou_obj *split(ou_obj *self, ou_obj *sep, ou_ssize max, bool from_right)
{
    if (max < 0) max = OU_SSIZE_MAX;
    if (sep && !ou_str_check(sep))
        return ou_raise(&ou_exc_TypeError, "must be str or None, not %T", sep);
    if (sep && ou_str_len(sep) == 0) return ou_raise(&ou_exc_ValueError, "empty separator");
    OU_AUTO ou_obj *list = ou_list_new(0);
    if (!list) return NULL;
    int status;
    if (!sep) {
        bool all = max == OU_SSIZE_MAX && OU_CAST(ou_str, self)->ascii && !from_right;
        status = all          ? split_ascii(list, self)
                 : from_right ? rsplit_space(list, self, max)
                              : split_space(list, self, max);
    } else {
        ou_pattern pat;
        int ok = ou_pattern_open(&pat, OU_CAST(ou_str, sep), OU_CAST(ou_str, self)->kind);
        if (ok < 0) return NULL;
        if (!ok) max = 0;
        status = from_right ? rsplit_pattern(list, self, &pat, max)
                            : split_pattern(list, self, &pat, max);
        ou_pattern_close(&pat);
    }
    if (status < 0 || (from_right && ou_list_reverse(list) < 0)) return NULL;
    return ou_take(&list);
}

ou_obj *ou_str_split(ou_obj *s, ou_obj *sep, ou_ssize max)
{
    return split(s, sep, max, false);
}

static ou_obj *split_args(ou_obj *const *v, bool from_right)
{
    ou_ssize max = -1;
    if (v[2] && ou_arg_ssize(v[2], &max) < 0) return NULL;
    return split(v[0], v[1] == &ou_none ? NULL : v[1], max, from_right);
}

ou_obj *ou_str_split_method(ou_obj *const *v)
{
    return split_args(v, false);
}

ou_obj *ou_str_rsplit_method(ou_obj *const *v)
{
    return split_args(v, true);
}

ou_obj *ou_str_splitlines_method(ou_obj *const *v)
{
    int keep = 0;
    if (v[1] && ou_as_int(v[1], &keep) < 0) return NULL;
    OU_AUTO ou_obj *list = ou_list_new(0);
    if (!list) return NULL;
    ou_ssize len = ou_str_len(v[0]);
    for (ou_ssize i = 0; i < len;) {
        ou_ssize start = i;
        while (i < len && !ou_unicode_is_linebreak(ou_str_at(v[0], i))) i++;
        ou_ssize end = i;
        if (i < len) {
            i +=
                ou_str_at(v[0], i) == '\r' && i + 1 < len && ou_str_at(v[0], i + 1) == '\n' ? 2 : 1;
            if (keep) end = i;
        }
        if (add_piece(list, v[0], start, end) < 0) return NULL;
    }
    return ou_take(&list);
}

static ou_obj *partition(ou_obj *const *v, bool from_right)
{
    ou_obj *self = v[0], *sep = v[1];
    if (!ou_str_check(sep)) return ou_raise(&ou_exc_TypeError, "must be str, not %T", sep);
    if (ou_str_len(sep) == 0) return ou_raise(&ou_exc_ValueError, "empty separator");
    const ou_str *s = OU_CAST(ou_str, self);
    ou_pattern pat;
    int ok = ou_pattern_open(&pat, OU_CAST(ou_str, sep), s->kind);
    if (ok < 0) return NULL;
    ou_ssize len = (ou_ssize)s->len, at = -1;
    if (ok && from_right)
        at = ou_search_rfind(s->data, len, pat.data, pat.len, s->kind);
    else if (ok)
        at = ou_search_find(s->data, len, pat.data, pat.len, s->kind);
    ou_pattern_close(&pat);
    if (at < 0 && from_right)
        return ou_tuple3(ou_incref(ou_empty_str), ou_incref(ou_empty_str), ou_str_same(self));
    if (at < 0)
        return ou_tuple3(ou_str_same(self), ou_incref(ou_empty_str), ou_incref(ou_empty_str));
    return ou_tuple3(ou_str_sub(self, 0, at), ou_incref(sep), ou_str_sub(self, at + pat.len, len));
}

ou_obj *ou_str_partition_method(ou_obj *const *v)
{
    return partition(v, false);
}

ou_obj *ou_str_rpartition_method(ou_obj *const *v)
{
    return partition(v, true);
}

enum { LEFT = 1, RIGHT = 2 };

static bool strippable(uint32_t ch, ou_obj *chars)
{
    if (!chars) return ou_unicode_is_space(ch);
    for (ou_ssize i = 0; i < ou_str_len(chars); i++) {
        if (ou_str_at(chars, i) == ch) return true;
    }
    return false;
}

static ou_obj *strip(ou_obj *const *v, const char *name, int sides)
{
    ou_obj *chars = v[1] == &ou_none ? NULL : v[1];
    if (chars && !ou_str_check(chars))
        return ou_raise(&ou_exc_TypeError, "%s arg must be None or str", name);
    ou_ssize lo = 0, hi = ou_str_len(v[0]);
    while ((sides & LEFT) && lo < hi && strippable(ou_str_at(v[0], lo), chars)) lo++;
    while ((sides & RIGHT) && lo < hi && strippable(ou_str_at(v[0], hi - 1), chars)) hi--;
    return ou_str_sub(v[0], lo, hi);
}

ou_obj *ou_str_strip_method(ou_obj *const *v)
{
    return strip(v, "strip", LEFT | RIGHT);
}

ou_obj *ou_str_lstrip_method(ou_obj *const *v)
{
    return strip(v, "lstrip", LEFT);
}

ou_obj *ou_str_rstrip_method(ou_obj *const *v)
{
    return strip(v, "rstrip", RIGHT);
}
