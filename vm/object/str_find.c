/* str methods that look for a substring: find, index, count, startswith, in, replace. */
#include "vm/object/int.h"
#include "vm/object/strlib.h"

void ou_clip_bounds(ou_ssize *lo, ou_ssize *hi, ou_ssize len)
{
    if (*hi > len)
        *hi = len;
    else if (*hi < 0 && (*hi += len) < 0)
        *hi = 0;
    if (*lo < 0 && (*lo += len) < 0) *lo = 0;
}

int ou_parse_find(const char *type, const char *name, ou_obj *const *args, size_t n, ou_tuple *kw,
                  ou_find_args *out)
{
    out->lo = 0;
    out->hi = OU_SSIZE_MAX;
    if (kw && ou_tuple_len(kw)) {
        return ou_raise_int(&ou_exc_TypeError, "%s.%s() takes no keyword arguments", type, name);
    }
    if (n < 1)
        return ou_raise_int(&ou_exc_TypeError, "%s() takes at least 1 argument (0 given)", name);
    if (n > 3)
        return ou_raise_int(&ou_exc_TypeError, "%s() takes at most 3 arguments (%zu given)", name,
                            n);
    out->sub = args[0];
    if (n > 1 && ou_slice_bound(args[1], true, &out->lo) < 0) return -1;
    return n > 2 ? ou_slice_bound(args[2], true, &out->hi) : 0;
}

enum { FORWARD, BACKWARD, COUNT };

/* Position or count of sub in s[lo:hi]; -1: absent, -2: error. */
static ou_ssize search(const ou_str *s, const ou_str *sub, ou_ssize lo, ou_ssize hi, int how)
{
    ou_ssize m = (ou_ssize)sub->len;
    ou_clip_bounds(&lo, &hi, (ou_ssize)s->len);
    if (hi - lo < m) return how == COUNT ? 0 : -1;
    if (m == 0) return how == FORWARD ? lo : how == BACKWARD ? hi : hi - lo + 1;
    ou_pattern pat;
    int ok = ou_pattern_open(&pat, sub, s->kind);
    if (ok <= 0) return ok < 0 ? -2 : how == COUNT ? 0 : -1;
    const void *h = ou_str_ptr(s, lo);
    ou_ssize r = how == FORWARD ? ou_search_find(h, hi - lo, pat.data, m, s->kind)
                 : how == BACKWARD
                     ? ou_search_rfind(h, hi - lo, pat.data, m, s->kind)
                     : ou_search_count(h, hi - lo, pat.data, m, s->kind, OU_SSIZE_MAX);
    ou_pattern_close(&pat);
    return how == COUNT || r < 0 ? r : r + lo;
}

ou_ssize ou_str_find(ou_obj *s, ou_obj *sub, ou_ssize lo, ou_ssize hi)
{
    ou_ssize at = search(OU_CAST(ou_str, s), OU_CAST(ou_str, sub), lo, hi, FORWARD);
    return at < 0 ? -1 : at;
}

int ou_str_contains(ou_obj *s, ou_obj *sub)
{
    if (!ou_str_check(sub)) {
        return ou_raise_int(&ou_exc_TypeError,
                            "'in <string>' requires string as left operand, not %T", sub);
    }
    ou_ssize at = search(OU_CAST(ou_str, s), OU_CAST(ou_str, sub), 0, OU_SSIZE_MAX, FORWARD);
    return at == -2 ? -1 : at >= 0;
}

static ou_ssize find_args(const char *name, ou_obj *self, ou_obj *const *args, size_t n,
                          ou_tuple *kw, int how)
{
    ou_find_args a;
    if (ou_parse_find("str", name, args, n, kw, &a) < 0) return -2;
    if (!ou_str_check(a.sub)) {
        ou_raise(&ou_exc_TypeError, "must be str, not %T", a.sub);
        return -2;
    }
    return search(OU_CAST(ou_str, self), OU_CAST(ou_str, a.sub), a.lo, a.hi, how);
}

ou_obj *ou_str_find_method(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kw)
{
    ou_ssize at = find_args("find", self, args, n, kw, FORWARD);
    return at == -2 ? NULL : ou_int_new(at);
}

ou_obj *ou_str_rfind_method(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kw)
{
    ou_ssize at = find_args("rfind", self, args, n, kw, BACKWARD);
    return at == -2 ? NULL : ou_int_new(at);
}

static ou_obj *found(ou_ssize at)
{
    if (at == -2) return NULL;
    return at < 0 ? ou_raise(&ou_exc_ValueError, "substring not found") : ou_int_new(at);
}

ou_obj *ou_str_index_method(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kw)
{
    return found(find_args("index", self, args, n, kw, FORWARD));
}

ou_obj *ou_str_rindex_method(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kw)
{
    return found(find_args("rindex", self, args, n, kw, BACKWARD));
}

ou_obj *ou_str_count_method(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kw)
{
    ou_ssize count = find_args("count", self, args, n, kw, COUNT);
    return count == -2 ? NULL : ou_int_new(count);
}

/* Whether s[lo:hi] starts (ends) with sub. */
static bool tail_match(const ou_str *s, const ou_str *sub, ou_ssize lo, ou_ssize hi, bool at_end)
{
    ou_clip_bounds(&lo, &hi, (ou_ssize)s->len);
    ou_ssize m = (ou_ssize)sub->len;
    if (hi - lo < m) return false;
    if (m == 0) return true;
    if (sub->kind > s->kind) return false;
    if (at_end) lo = hi - m;
    if (sub->kind == s->kind) return memcmp(ou_str_ptr(s, lo), sub->data, (size_t)m * s->kind) == 0;
    for (ou_ssize i = 0; i < m; i++) {
        if (ou_str_at(s, lo + i) != ou_str_at(sub, i)) return false;
    }
    return true;
}

static ou_obj *tail_method(const char *name, ou_obj *self, ou_obj *const *args, size_t n,
                           ou_tuple *kw, bool at_end)
{
    ou_find_args a;
    if (ou_parse_find("str", name, args, n, kw, &a) < 0) return NULL;
    const ou_str *s = OU_CAST(ou_str, self);
    if (ou_tuple_check(a.sub)) {
        for (ou_ssize i = 0; i < ou_tuple_len(a.sub); i++) {
            ou_obj *sub = ou_tuple_at(a.sub, i);
            if (!ou_str_check(sub)) {
                return ou_raise(&ou_exc_TypeError, "tuple for %s must only contain str, not %T",
                                name, sub);
            }
            if (tail_match(s, OU_CAST(ou_str, sub), a.lo, a.hi, at_end)) return ou_bool(true);
        }
        return ou_bool(false);
    }
    if (!ou_str_check(a.sub)) {
        return ou_raise(&ou_exc_TypeError, "%s first arg must be str or a tuple of str, not %T",
                        name, a.sub);
    }
    return ou_bool(tail_match(s, OU_CAST(ou_str, a.sub), a.lo, a.hi, at_end));
}

ou_obj *ou_str_startswith_method(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kw)
{
    return tail_method("startswith", self, args, n, kw, false);
}

ou_obj *ou_str_endswith_method(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kw)
{
    return tail_method("endswith", self, args, n, kw, true);
}

/* Replaces the empty string: fresh goes before every character and to the end. */
static ou_obj *interleave(const ou_str *s, const ou_str *fresh, ou_ssize max)
{
    ou_strbuf b = {0};
    ou_ssize i = 0;
    for (; i < max && i <= (ou_ssize)s->len; i++) {
        ou_strbuf_str(&b, fresh);
        if (i < (ou_ssize)s->len) ou_strbuf_char(&b, ou_str_at(s, i));
    }
    ou_strbuf_range(&b, s, i, (ou_ssize)s->len);
    return ou_strbuf_finish(&b);
}

/* ASCII and the same length on both sides: patch a copy in place. */
static ou_obj *replace_same(ou_obj *self, const ou_pattern *pat, const ou_str *fresh, ou_ssize max,
                            ou_ssize first)
{
    const ou_str *s = OU_CAST(ou_str, self);
    ou_ssize len = (ou_ssize)s->len;
    ou_obj *r = ou_str_new(len, 127);
    if (!r) return NULL;
    ou_str *to = OU_CAST(ou_str, r);
    memcpy(to->data, s->data, (size_t)len);
    for (ou_ssize at = first, next; max > 0; max--) {
        ou_str_copy(to, at, fresh, 0, pat->len);
        at += pat->len;
        next = ou_search_find(ou_str_ptr(s, at), len - at, pat->data, pat->len, s->kind);
        if (next < 0) break;
        at += next;
    }
    return r;
}

ou_obj *ou_str_replace(ou_obj *self, ou_obj *old, ou_obj *fresh, ou_ssize max)
{
    const ou_str *s = OU_CAST(ou_str, self), *from = OU_CAST(ou_str, old),
                 *to = OU_CAST(ou_str, fresh);
    if (max < 0) max = OU_SSIZE_MAX;
    if (max == 0 || from->len > s->len || ou_str_equal(from, to)) return ou_str_same(self);
    if (from->len == 0) return interleave(s, to, max);
    ou_pattern pat;
    int ok = ou_pattern_open(&pat, from, s->kind);
    if (ok <= 0) return ok < 0 ? NULL : ou_str_same(self);
    ou_ssize at = 0, len = (ou_ssize)s->len;
    ou_ssize hit = ou_search_find(s->data, len, pat.data, pat.len, s->kind);
    ou_obj *r;
    if (hit < 0) {
        r = ou_str_same(self);
    } else if (from->len == to->len && s->ascii && to->ascii) {
        r = replace_same(self, &pat, to, max, hit);
    } else {
        ou_strbuf b = {0};
        for (; max > 0 && hit >= 0; max--) {
            ou_strbuf_range(&b, s, at, at + hit);
            if (ou_strbuf_str(&b, to) < 0) break;
            at += hit + pat.len;
            hit = ou_search_find(ou_str_ptr(s, at), len - at, pat.data, pat.len, s->kind);
        }
        ou_strbuf_range(&b, s, at, len);
        r = ou_strbuf_finish(&b);
    }
    ou_pattern_close(&pat);
    return r;
}

ou_obj *ou_str_replace_method(ou_obj *const *v)
{
    ou_ssize max = -1;
    for (int i = 1; i < 3; i++) {
        if (!ou_str_check(v[i])) {
            return ou_raise(&ou_exc_TypeError, "replace() argument %d must be str, not %s", i,
                            ou_arg_type(v[i]));
        }
    }
    if (v[3] && ou_arg_ssize(v[3], &max) < 0) return NULL;
    return ou_str_replace(v[0], v[1], v[2], max);
}
