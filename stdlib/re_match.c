/* stdlib/re_match.c - re.Match: where the groups are in a string that matched. */
#include <string.h>
#include "stdlib/re_.h"

static re_match *self_of(ou_obj *const *v)
{
    return OU_CAST(re_match, v[0]);
}
static ou_ssize ngroups(const re_match *m)
{
    return (ou_ssize)m->re->ngroups;
}

/* The group that was closed last: groups close in the order of their parentheses, but inside a loop
 * the later end is the more recent one. */
static ou_ssize last_closed(const re_pattern *p, const size_t *v)
{
    ou_ssize best = 0;
    for (uint32_t i = 0; i < p->ngroups; i++) {
        uint32_t g = p->closing[i];
        if (v[2 * g] == PCRE2_UNSET) continue;
        bool together = best && p->loops[g] && p->loops[g] == p->loops[best];
        if (!together || v[2 * g + 1] >= v[2 * best + 1]) best = (ou_ssize)g;
    }
    return best;
}

ou_obj *ou_re_match_new(const re_state *st)
{
    re_pattern *p = st->re;
    const size_t *v = ou_re_span(st, 0);
    size_t n = 2 * ((size_t)p->ngroups + 1);
    re_match *m = ou_gc_new(&ou_re_match_type.map, sizeof *m + n * sizeof m->mark[0]);
    if (!m) return NULL;
    m->re = OU_CAST(re_pattern, ou_incref(p));
    m->string = ou_incref(st->text.string);
    m->regs = NULL;
    m->pos = st->pos;
    m->endpos = st->endpos;
    m->last = last_closed(p, v);
    for (size_t i = 0; i < n; i++)
        m->mark[i] = v[i] == PCRE2_UNSET ? -1 : ou_re_text_char(&st->text, v[i]);
    ou_gc_track(m);
    return &m->head;
}

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    re_match *m = OU_CAST(re_match, o);
    OU_VISIT(m->regs);
    OU_VISIT(m->string);
    OU_VISIT(m->re);
    return 0;
}

static void dealloc(ou_obj *o)
{
    re_match *m = OU_CAST(re_match, o);
    ou_gc_untrack(o);
    ou_xdecref(m->regs);
    ou_xdecref(m->string);
    ou_xdecref(m->re);
    ou_obj_free(o);
}

/* ---- groups ------------------------------------------------------------------------------------
 */

/* Number of the group a key names; -1 with IndexError. */
static ou_ssize group_index(const re_match *m, ou_obj *key)
{
    ou_ssize i = -1;
    if (!key) return 0;
    if (ou_typeof(key)->index) {
        if (ou_as_ssize(key, &i, NULL) < 0) return -1;
    } else {
        ou_obj *number = ou_dict_get(m->re->groupindex, key);
        int64_t value;
        if (number && ou_int_fits(number, &value))
            i = value;
        else if (ou_err_pending())
            return -1;
    }
    if (i >= 0 && i <= ngroups(m)) return i;
    return ou_raise_int(&ou_exc_IndexError, "no such group");
}

ou_obj *ou_re_match_group(const re_match *m, ou_ssize i, ou_obj *dflt)
{
    ou_ssize lo = m->mark[2 * i], hi = m->mark[2 * i + 1];
    if (lo < 0 || m->string == &ou_none) return ou_incref(dflt);
    if (ou_str_check(m->string)) {
        ou_ssize len = ou_str_len(m->string);
        if (lo == 0 && hi == len && ou_str_exact(m->string)) return ou_incref(m->string);
        return ou_str_sub(m->string, lo, hi);
    }
    re_text t;
    if (ou_re_text_open(&t, m->string) < 0) return NULL;
    lo = lo < t.len ? lo : t.len; /* a bytearray may have shrunk */
    hi = hi < t.len ? hi : t.len;
    ou_obj *slice = ou_re_text_slice(&t, lo, hi);
    ou_re_text_close(&t);
    return slice;
}

static ou_obj *group_of(const re_match *m, ou_obj *key)
{
    ou_ssize i = group_index(m, key);
    return i < 0 ? NULL : ou_re_match_group(m, i, &ou_none);
}

static ou_obj *group(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    const re_match *m = OU_CAST(re_match, self);
    if (ou_no_keywords("Match.group", kwnames) < 0) return NULL;
    if (n <= 1) return group_of(m, n ? args[0] : NULL);
    ou_tuple *t = OU_CAST(ou_tuple, ou_tuple_new((ou_ssize)n));
    if (!t) return NULL;
    for (size_t i = 0; i < n; i++) t->items[i] = NULL;
    ou_gc_track(t);
    for (size_t i = 0; i < n; i++) {
        t->items[i] = group_of(m, args[i]);
        if (!t->items[i]) {
            ou_decref(t);
            return NULL;
        }
    }
    return &t->head;
}

static ou_obj *groups(ou_obj *const *v)
{
    const re_match *m = self_of(v);
    OU_AUTO ou_obj *list = ou_list_new(ngroups(m));
    for (ou_ssize i = 1; list && i <= ngroups(m); i++) {
        ou_obj *g = ou_re_match_group(m, i, v[1] ? v[1] : &ou_none);
        if (!g || ou_list_append_steal(list, g) < 0) return NULL;
    }
    return list ? ou_list_to_tuple(list) : NULL;
}

static ou_obj *groupdict(ou_obj *const *v)
{
    const re_match *m = self_of(v);
    OU_AUTO ou_obj *dict = ou_dict_new();
    ou_ssize at = 0;
    ou_obj *name, *number;
    while (dict && ou_dict_walk(m->re->groupindex, &at, &name, &number)) {
        int64_t i = 0;
        (void)ou_int_fits(number, &i);
        OU_AUTO ou_obj *g = ou_re_match_group(m, i, v[1] ? v[1] : &ou_none);
        if (!g || ou_dict_set(dict, name, g) < 0) return NULL;
    }
    return ou_take(&dict);
}

static ou_obj *pair(const re_match *m, ou_ssize i)
{
    return ou_tuple2(ou_int_new(m->mark[2 * i]), ou_int_new(m->mark[2 * i + 1]));
}

static ou_obj *start(ou_obj *const *v)
{
    ou_ssize i = group_index(self_of(v), v[1]);
    return i < 0 ? NULL : ou_int_new(self_of(v)->mark[2 * i]);
}

static ou_obj *end(ou_obj *const *v)
{
    ou_ssize i = group_index(self_of(v), v[1]);
    return i < 0 ? NULL : ou_int_new(self_of(v)->mark[2 * i + 1]);
}

static ou_obj *span(ou_obj *const *v)
{
    ou_ssize i = group_index(self_of(v), v[1]);
    return i < 0 ? NULL : pair(self_of(v), i);
}

static ou_obj *same(ou_obj *const *v)
{
    return ou_incref(v[0]);
}
static ou_obj *getitem(ou_obj *o, ou_obj *key)
{
    return group_of(OU_CAST(re_match, o), key);
}

static ou_obj *repr(ou_obj *o)
{
    const re_match *m = OU_CAST(re_match, o);
    OU_AUTO ou_obj *text = ou_re_match_group(m, 0, &ou_none);
    if (!text) return NULL;
    return ou_str_format("<%s object; span=(%zd, %zd), match=%R>", ou_typeof(o)->name, m->mark[0],
                         m->mark[1], text);
}

/* ---- attributes --------------------------------------------------------------------------------
 */

static ou_obj *lastindex(ou_obj *o)
{
    const re_match *m = OU_CAST(re_match, o);
    return m->last ? ou_int_new(m->last) : ou_new_none();
}

static ou_obj *lastgroup(ou_obj *o)
{
    const re_match *m = OU_CAST(re_match, o);
    return ou_incref(m->last && m->re->indexgroup ? ou_tuple_at(m->re->indexgroup, m->last)
                                                  : &ou_none);
}

static ou_obj *regs(ou_obj *o)
{
    re_match *m = OU_CAST(re_match, o);
    if (m->regs) return ou_incref(m->regs);
    OU_AUTO ou_obj *list = ou_list_new(ngroups(m) + 1);
    for (ou_ssize i = 0; list && i <= ngroups(m); i++) {
        ou_obj *p = pair(m, i);
        if (!p || ou_list_append_steal(list, p) < 0) return NULL;
    }
    m->regs = list ? ou_list_to_tuple(list) : NULL;
    return ou_xincref(m->regs);
}

static const ou_getset getsets[] = {
    {"lastindex", lastindex, NULL, "Number of the group that was closed last, or None."},
    {"lastgroup", lastgroup, NULL, "Name of the group that was closed last, or None."},
    {"regs", regs, NULL, "The spans of all groups."},
    {0}};

static const ou_member members[] = {
    {"string", OU_MEMBER_OBJECT, false, offsetof(re_match, string),
     "The string that was searched."},
    {"re", OU_MEMBER_OBJECT, false, offsetof(re_match, re), "The pattern that was used."},
    {"pos", OU_MEMBER_SSIZE, false, offsetof(re_match, pos), "Where the search began."},
    {"endpos", OU_MEMBER_SSIZE, false, offsetof(re_match, endpos), "Where the search had to end."},
    {0}};

static ou_fndef methods[] = {
    OU_RAW("group", group, "(*groups)", "Text of one group, or of several as a tuple."),
    OU_FN(start, "(group=0, /)", "Where a group begins."),
    OU_FN(end, "(group=0, /)", "Where a group ends."),
    OU_FN(span, "(group=0, /)", "Both ends of a group."),
    OU_FN(groups, "(default=None)", "All groups as a tuple."),
    OU_FN(groupdict, "(default=None)", "The named groups as a dict."),
    OU_FN_AS("expand", ou_re_expand, "(template)", "The template with its references filled in."),
    OU_FN_AS("__copy__", same, "()", "The match itself."),
    OU_FN_AS("__deepcopy__", same, "(memo, /)", "The match itself."),
    OU_CLASS_GETITEM,
    {0}};

ou_type ou_re_match_type = {
    .head = OU_TYPE_HEAD,
    .map = {.traverse = traverse,
            .dealloc = dealloc,
            .type = &ou_re_match_type,
            .layout = OU_LAYOUT_CUSTOM,
            .flags = OU_MF_GC},
    .name = "re.Match",
    .doc = "The result of re.match() and re.search().\nMatch objects always have a boolean value "
           "of True.",
    .size = sizeof(re_match),
    .itemsize = sizeof(ou_ssize),
    .flags = OU_TF_NO_NEW,
    .repr = repr,
    .getitem = getitem,
    .methods = methods,
    .getsets = getsets,
    .members = members,
};
