/* stdlib/re_sub.c - replacement templates; sub, subn, split and Match.expand. */
#include <string.h>
#include "stdlib/re_.h"

/* ---- templates ---------------------------------------------------------------------------------
 */

typedef struct piece {
    ou_obj *text;
    uint32_t group;
} piece; /* text NULL: a group */

struct re_template {
    ou_obj *source;
    size_t n, cap;
    piece *pieces;
};

void ou_re_template_free(re_template *t)
{
    if (!t) return;
    for (size_t i = 0; i < t->n; i++) ou_xdecref(t->pieces[i].text);
    ou_decref(t->source);
    ou_mem_free(t->pieces);
    ou_mem_free(t);
}

static int add_piece(re_template *t, OU_STEALS ou_obj *text, uint32_t group)
{
    if (t->n == t->cap) {
        size_t cap = t->cap * 2 + 4;
        piece *pieces = ou_mem_resize(t->pieces, cap * sizeof *pieces);
        if (!pieces) {
            ou_xdecref(text);
            return -1;
        }
        t->pieces = pieces;
        t->cap = cap;
    }
    t->pieces[t->n++] = (piece){text, group};
    return 0;
}

typedef struct reader {
    re_parser p;
    const re_pattern *re;
    re_template *t;
    int stacklevel; /* of warnings */
    uint32_t *lit;  /* literal text not yet made a piece */
    ou_ssize nlit;
} reader;

static void flush(reader *r)
{
    if (!r->nlit || r->p.failed) return;
    ou_obj *text = NULL;
    if (r->p.text) {
        text = ou_str_from_ucs4(r->lit, r->nlit);
    } else if ((text = ou_bytes_new(NULL, r->nlit))) {
        for (ou_ssize i = 0; i < r->nlit; i++) ou_bytes_data(text)[i] = (char)r->lit[i];
    }
    r->nlit = 0;
    if (!text || add_piece(r->t, text, 0) < 0) r->p.failed = true;
}

static void add_group(reader *r, int64_t group, ou_ssize offset)
{
    if (group > (int64_t)r->re->ngroups)
        ou_re_fail(&r->p, offset, "invalid group reference %zd", (ou_ssize)group);
    flush(r);
    if (!r->p.failed && add_piece(r->t, NULL, (uint32_t)group) < 0) r->p.failed = true;
}

static int64_t group_by_number(reader *r, ou_obj *name)
{
    re_parser *p = &r->p;
    ou_ssize len = ou_str_len(name);
    int64_t group = -1;
    OU_AUTO ou_obj *number = ou_int_from_object(name);
    if (!number && !ou_err_take_if(&ou_exc_ValueError)) p->failed = true;
    if (p->failed) return -1;
    if (!number || ou_int_sign(number) < 0) {
        ou_re_fail(p, len + 1, "bad character in group name %R", name);
        return -1;
    }
    if (!ou_int_fits(number, &group) || group >= RE_MAXGROUPS)
        ou_re_fail(p, len + 1, "invalid group reference %S", number);
    bool plain = true;
    for (ou_ssize i = 0; i < len; i++) plain &= ou_re_is_digit(ou_str_at(name, i));
    const char *fmt = p->text ? "bad character in group name %R at position %zd"
                              : "bad character in group name %A at position %zd";
    if (!plain && !p->failed &&
        ou_warn(&ou_exc_DeprecationWarning, r->stacklevel, fmt, name, ou_re_tell(p) - len - 1) < 0)
        p->failed = true;
    return group;
}

/* \g<...>; \g was taken. */
static void read_named(reader *r)
{
    re_parser *p = &r->p;
    if (!ou_re_accept(p, '<')) {
        ou_re_fail(p, 0, "missing <");
        return;
    }
    OU_AUTO ou_obj *name = ou_re_until(p, '>', "group name");
    if (!name) return;
    int64_t group = -1;
    if (!ou_str_is_identifier(name)) {
        group = group_by_number(r, name);
    } else {
        if (!p->text && !OU_CAST(ou_str, name)->ascii &&
            ou_warn(&ou_exc_DeprecationWarning, r->stacklevel,
                    "bad character in group name %A at position %zd", name,
                    ou_re_tell(p) - ou_str_len(name) - 1) < 0)
            p->failed = true;
        ou_obj *number = ou_dict_get(r->re->groupindex, name);
        if (number) {
            (void)ou_int_fits(number, &group);
        } else if (!p->failed) {
            p->failed = true;
            ou_raise(&ou_exc_IndexError, "unknown group name %R", name);
        }
    }
    if (!p->failed) add_group(r, group, ou_str_len(name) + 1);
}

/* \1, \12, \123; \c was taken. */
static void read_number(reader *r, uint32_t c, ou_ssize start)
{
    re_parser *p = &r->p;
    uint32_t v = c - '0';
    if (p->nlen == 1 && ou_re_is_digit(p->nc)) {
        uint32_t second = p->nc - '0';
        ou_re_advance(p);
        if (v < 8 && second < 8 && p->nlen == 1 && ou_re_is_octal(p->nc)) {
            v = v * 64 + second * 8 + (p->nc - '0');
            ou_re_advance(p);
            if (v <= 0377) {
                r->lit[r->nlit++] = v;
                return;
            }
            OU_AUTO ou_obj *text = ou_re_slice(p, start, start + 4);
            if (text) ou_re_fail(p, 4, "octal escape value %S outside of range 0-0o377", text);
            p->failed = true;
            return;
        }
        v = v * 10 + second;
    }
    add_group(r, v, ou_re_tell(p) - start - 1);
}

static void read_escape(reader *r, uint32_t c, ou_ssize start)
{
    static const char letters[] = "abfnrtv\\", values[] = "\a\b\f\n\r\t\v\\";
    re_parser *p = &r->p;
    const char *plain = c && c < 128 ? strchr(letters, (int)c) : NULL;
    if (plain) {
        r->lit[r->nlit++] = (uint8_t)values[plain - letters];
    } else if (c == 'g') {
        read_named(r);
    } else if (c == '0') {
        uint32_t v = 0;
        for (int i = 0; i < 2 && p->nlen == 1 && ou_re_is_octal(p->nc); i++, ou_re_advance(p))
            v = v * 8 + (p->nc - '0');
        r->lit[r->nlit++] = v & 0xff;
    } else if (ou_re_is_digit(c)) {
        read_number(r, c, start);
    } else if (ou_re_is_letter(c)) {
        ou_re_fail(p, ou_re_tell(p) - start, "bad escape \\%c", (int)c);
    } else {
        r->lit[r->nlit++] = '\\';
        r->lit[r->nlit++] = c;
    }
}

/* Code points of a template; TypeError as str(source, 'latin1') has it. */
static int open_source(re_parser *p, ou_obj *source)
{
    p->pattern = source;
    p->text = ou_str_check(source);
    if (!p->text && !ou_has_buffer(source))
        return ou_raise_int(&ou_exc_TypeError,
                            "decoding to str: need a bytes-like object, %T found", source);
    re_text t;
    if (!p->text && ou_re_text_open(&t, source) < 0) return -1;
    p->n = p->text ? ou_str_len(source) : t.len;
    p->s = ou_mem_new(((size_t)p->n + 1) * sizeof *p->s);
    for (ou_ssize i = 0; p->s && i < p->n; i++)
        p->s[i] = p->text ? ou_str_at(source, i) : (uint8_t)t.data[i];
    if (!p->text) ou_re_text_close(&t);
    return p->s ? 0 : -1;
}

static void read_template(reader *r)
{
    re_parser *p = &r->p;
    ou_re_advance(p);
    while (!p->failed && p->nlen) {
        ou_ssize start = ou_re_tell(p);
        uint32_t c = p->nc;
        int len = p->nlen;
        ou_re_advance(p);
        if (len == 2)
            read_escape(r, c, start);
        else
            r->lit[r->nlit++] = c;
    }
    flush(r);
}

/* A source that may change is read as it is now; only without escapes need it not be hashable. */
OU_NEW static ou_obj *fixed_source(ou_obj *source)
{
    if (ou_str_check(source) || ou_bytes_check(source) || !ou_has_buffer(source))
        return ou_hash_of(source) == -1 ? NULL : ou_incref(source);
    ou_buffer b;
    if (ou_get_buffer(source, &b, OU_BUF_SIMPLE) < 0) return NULL;
    bool escapes = b.len && memchr(b.data, '\\', (size_t)b.len);
    OU_AUTO ou_obj *copy = ou_bytes_new(b.data, b.len);
    ou_release_buffer(&b);
    return escapes && ou_hash_of(source) == -1 ? NULL : ou_take(&copy);
}

/* The template of a source, NULL: error.  The pattern keeps it until another one is needed. */
static re_template *template_of(re_pattern *re, ou_obj *given, int stacklevel)
{
    reader r = {.re = re, .stacklevel = stacklevel};
    if (re->tmpl && re->tmpl->source == given) return re->tmpl;
    OU_AUTO ou_obj *source = fixed_source(given);
    if (!source) return NULL;
    r.t = ou_mem_zero(sizeof *r.t);
    if (!r.t) return NULL;
    r.t->source = ou_incref(source);
    bool ok = open_source(&r.p, source) == 0;
    r.lit = ok ? ou_mem_new(((size_t)r.p.n + 1) * sizeof *r.lit) : NULL;
    if (r.lit) read_template(&r);
    ok = r.lit && !r.p.failed;
    ou_mem_free(r.lit);
    ou_mem_free(r.p.s);
    if (!ok) {
        ou_re_template_free(r.t);
        return NULL;
    }
    re_template *old = re->tmpl;
    re->tmpl = r.t;
    ou_re_template_free(old);
    return re->tmpl;
}

/* ---- joining -----------------------------------------------------------------------------------
 */

/* The pieces of a result.  What is no text of the right kind is noted and reported at the end, as
 * join does. */
typedef struct joiner {
    bool text, failed;
    ou_strbuf b;
    char *data;
    size_t n, cap;
    ou_ssize items, bad_at;
    ou_obj *bad;
} joiner;

static void join_bytes(joiner *j, const char *s, size_t n)
{
    if (j->n + n > j->cap) {
        size_t cap = (j->cap + n + 16) * 2;
        char *data = ou_mem_resize(j->data, cap);
        if (!data) {
            j->failed = true;
            return;
        }
        j->data = data;
        j->cap = cap;
    }
    memcpy(j->data + j->n, s, n);
    j->n += n;
}

/* string[lo:hi]: offsets in bytes. */
static void join_range(joiner *j, const re_text *t, size_t lo, size_t hi)
{
    if (j->failed) return;
    if (!j->text)
        join_bytes(j, t->data + lo, hi - lo);
    else if (ou_strbuf_range(&j->b, t->string, ou_re_text_char(t, lo), ou_re_text_char(t, hi)) < 0)
        j->failed = true;
}

static void join_item(joiner *j, ou_obj *item)
{
    if (j->failed || j->bad) return;
    if (j->text && ou_str_check(item)) {
        if (ou_strbuf_str(&j->b, item) < 0) j->failed = true;
    } else if (!j->text && ou_has_buffer(item)) {
        ou_buffer b;
        if (ou_get_buffer(item, &b, OU_BUF_SIMPLE) < 0) {
            j->failed = true;
            return;
        }
        join_bytes(j, b.data, (size_t)b.len);
        ou_release_buffer(&b);
    } else {
        j->bad = ou_incref(item);
        j->bad_at = j->items;
    }
}

static ou_obj *join_finish(joiner *j)
{
    ou_obj *result = NULL;
    if (j->bad && !j->failed)
        ou_raise(&ou_exc_TypeError,
                 j->text ? "sequence item %zd: expected str instance, %T found"
                         : "sequence item %zd: expected a bytes-like object, %T found",
                 j->bad_at, j->bad);
    else if (!j->failed)
        result = j->text ? ou_strbuf_finish(&j->b)
                         : ou_bytes_new(j->data ? j->data : "", (ou_ssize)j->n);
    ou_strbuf_free(&j->b);
    ou_mem_free(j->data);
    ou_xdecref(j->bad);
    return result;
}

/* ---- sub ---------------------------------------------------------------------------------------
 */

static bool has_backslash(ou_obj *o)
{
    if (ou_str_check(o)) {
        for (ou_ssize i = 0; i < ou_str_len(o); i++)
            if (ou_str_at(o, i) == '\\') return true;
        return false;
    }
    return true;
}

/* Text that replaces the match just found, appended. */
static void join_template(joiner *j, const re_state *st, const re_template *t)
{
    const size_t *v = ou_re_span(st, 0);
    for (size_t i = 0; i < t->n; i++) {
        const piece *p = &t->pieces[i];
        if (p->text)
            join_item(j, p->text);
        else if (v[2 * p->group] != PCRE2_UNSET)
            join_range(j, &st->text, v[2 * p->group], v[2 * p->group + 1]);
    }
    j->items++;
}

static void replace_one(joiner *j, const re_state *st, ou_obj *repl, const re_template *t,
                        bool callable)
{
    if (t) {
        join_template(j, st, t);
    } else if (!callable) {
        join_item(j, repl);
        j->items++;
    } else {
        OU_AUTO ou_obj *match = ou_re_match_new(st);
        OU_AUTO ou_obj *text = match ? ou_call1(repl, match) : NULL;
        if (!text) {
            j->failed = true;
        } else if (text != &ou_none) {
            join_item(j, text);
            j->items++;
        }
    }
}

/* The loop of sub: number of replacements, -1: error. */
static ou_ssize replace(joiner *j, re_state *st, ou_obj *repl, const re_template *t, ou_ssize count)
{
    bool callable = !t && ou_callable(repl);
    ou_ssize n = 0;
    size_t done = 0;
    while (!count || n < count) {
        int found = ou_re_run(st, RE_SEARCH);
        if (found < 0) return -1;
        if (!found) break;
        size_t lo = st->lo, hi = st->hi;
        if (done < lo) {
            join_range(j, &st->text, done, lo);
            j->items++;
        }
        replace_one(j, st, repl, t, callable);
        if (j->failed) return -1;
        done = hi;
        n++;
    }
    join_range(j, &st->text, done, st->end);
    return n;
}

static ou_obj *substitute(ou_obj *const *v, bool with_count)
{
    re_pattern *p = OU_CAST(re_pattern, v[0]);
    re_state st;
    ou_ssize count = 0;
    if (v[3] && ou_arg_ssize(v[3], &count) < 0) return NULL;
    re_template *t = NULL;
    if (!ou_callable(v[1]) && has_backslash(v[1])) {
        t = template_of(p, v[1], 2);
        if (!t) return NULL;
        p->tmpl = NULL; /* in use: a nested call must not free it */
    }
    ou_obj *result = NULL;
    ou_ssize n = -1;
    if (ou_re_open(&st, p, v[2], 0, OU_SSIZE_MAX) == 0) {
        joiner j = {.text = p->text};
        n = replace(&j, &st, v[1], t, count);
        if (n < 0) j.failed = true;
        result = join_finish(&j);
        if (result && n == 0) ou_setref(&result, ou_re_text_slice(&st.text, 0, st.text.len));
        ou_re_close(&st);
    }
    if (t) {
        ou_re_template_free(p->tmpl);
        p->tmpl = t;
    }
    return with_count && result ? ou_tuple2(result, ou_int_new(n)) : result;
}

ou_obj *ou_re_sub(ou_obj *const *v)
{
    return substitute(v, false);
}
ou_obj *ou_re_subn(ou_obj *const *v)
{
    return substitute(v, true);
}

ou_obj *ou_re_expand(ou_obj *const *v)
{
    const re_match *m = OU_CAST(re_match, v[0]);
    const re_template *t = template_of(m->re, v[1], 3);
    if (!t) return NULL;
    bool text = ou_str_check(m->string);
    joiner j = {.text = text};
    for (size_t i = 0; i < t->n && !j.failed; i++, j.items++) {
        const piece *p = &t->pieces[i];
        OU_AUTO ou_obj *g = p->text ? ou_incref(p->text) : ou_re_match_group(m, p->group, &ou_none);
        if (!g)
            j.failed = true;
        else if (g != &ou_none)
            join_item(&j, g);
    }
    return join_finish(&j);
}

/* ---- split -------------------------------------------------------------------------------------
 */

static int append_part(ou_obj *list, const re_text *t, size_t lo, size_t hi)
{
    ou_obj *part = ou_re_text_slice(t, ou_re_text_char(t, lo), ou_re_text_char(t, hi));
    return part ? ou_list_append_steal(list, part) : -1;
}

static int split_all(ou_obj *list, re_state *st, ou_ssize most)
{
    size_t done = 0;
    for (ou_ssize n = 0; !most || n < most; n++) {
        int found = ou_re_run(st, RE_SEARCH);
        if (found < 0) return -1;
        if (!found) break;
        if (append_part(list, &st->text, done, st->lo) < 0) return -1;
        for (uint32_t i = 1; i <= st->re->ngroups; i++) {
            ou_obj *g = ou_re_group(st, i, &ou_none);
            if (!g || ou_list_append_steal(list, g) < 0) return -1;
        }
        done = st->hi;
    }
    return append_part(list, &st->text, done, st->end);
}

ou_obj *ou_re_split(ou_obj *const *v)
{
    re_state st;
    ou_ssize most = 0;
    if (v[2] && ou_arg_ssize(v[2], &most) < 0) return NULL;
    if (ou_re_open(&st, OU_CAST(re_pattern, v[0]), v[1], 0, OU_SSIZE_MAX) < 0) return NULL;
    OU_AUTO ou_obj *list = ou_list_new(0);
    int status = list ? split_all(list, &st, most) : -1;
    ou_re_close(&st);
    return status < 0 ? NULL : ou_take(&list);
}
