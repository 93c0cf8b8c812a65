/* stdlib/re_pattern.c - re.Pattern, its scanner, and the module _sre, whose compile() makes
 * patterns. */
#include <string.h>
#include "stdlib/re_.h"

static re_pattern *self_of(ou_obj *const *v)
{
    return OU_CAST(re_pattern, v[0]);
}

/* ---- making ------------------------------------------------------------------------------------
 */

static void dealloc(ou_obj *o)
{
    re_pattern *p = OU_CAST(re_pattern, o);
    ou_gc_untrack(o);
    ou_weak_clear(o);
    ou_xdecref(p->pattern);
    ou_xdecref(p->groupindex);
    ou_xdecref(p->indexgroup);
    for (int width = 0; width < 2; width++) {
        ou_mem_free(p->source[width]);
        for (int mode = 0; mode < 3; mode++) pcre2_code_free(p->code[width][mode]);
    }
    pcre2_match_data_free(p->md);
    ou_mem_free(p->closing);
    ou_re_template_free(p->tmpl);
    ou_obj_free(o);
}

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    re_pattern *p = OU_CAST(re_pattern, o);
    OU_VISIT(p->groupindex);
    OU_VISIT(p->indexgroup);
    OU_VISIT(p->pattern);
    return 0;
}

/* Names by group number, or NULL if no group has one. */
static int fill_names(re_pattern *p, const re_parser *parser)
{
    if (ou_dict_len(parser->groupdict) == 0) return 0;
    ou_tuple *t = OU_CAST(ou_tuple, ou_tuple_new((ou_ssize)parser->ngroups));
    if (!t) return -1;
    for (uint32_t i = 0; i < parser->ngroups; i++)
        t->items[i] = ou_incref(i && parser->groups[i].name ? parser->groups[i].name : &ou_none);
    ou_gc_track(t);
    p->indexgroup = &t->head;
    return 0;
}

static int fill(re_pattern *p, re_parser *parser, const re_node *root)
{
    static const uint32_t limits[] = {127, 0x10FFFF};
    p->groupindex = ou_incref(parser->groupdict);
    p->flags = parser->flags;
    p->text = parser->text;
    p->ngroups = parser->ngroups - 1;
    p->fresh = parser->flags & RE_DEBUG;
    if (fill_names(p, parser) < 0) return -1;
    p->closing = ou_mem_new((2 * (size_t)p->ngroups + 1) * sizeof *p->closing);
    if (!p->closing) return -1;
    memcpy(p->closing, parser->closing, p->ngroups * sizeof *p->closing);
    p->loops = p->closing + p->ngroups;
    for (uint32_t i = 0; i <= p->ngroups; i++) p->loops[i] = parser->groups[i].loop;
    for (int width = 0; width <= (p->text ? RE_WIDE : RE_NARROW); width++) {
        re_out out = {.p = parser, .limit = p->text ? limits[width] : 255};
        if (ou_re_emit(&out, root, p->flags) < 0) return -1;
        p->source[width] = out.data;
        p->source_len[width] = out.len;
        p->ucp = out.ucp;
        p->caseless = ou_re_caseless(&out, p->flags);
    }
    return ou_re_prepare(p);
}

/* compile(pattern, flags): pattern is str or bytes-like. */
static ou_obj *sre_compile(ou_obj *const *v)
{
    int64_t flags;
    if (ou_as_i64(v[1], &flags) < 0) return NULL;
    re_parser *parser = ou_mem_new(sizeof *parser);
    if (!parser) return NULL;
    const re_node *root = ou_re_parse(parser, v[0], (uint32_t)flags);
    re_pattern *p = root ? OU_CAST(re_pattern, ou_alloc_instance(&ou_re_pattern_type, 0)) : NULL;
    bool ok = false;
    if (p) {
        p->pattern = ou_incref(v[0]);
        ou_gc_track(p);
        ok = fill(p, parser, root) == 0;
    }
    ou_re_parse_end(parser);
    ou_mem_free(parser);
    if (!ok) ou_xdecref(ou_take(&p));
    return p ? &p->head : NULL;
}

/* ---- searching ---------------------------------------------------------------------------------
 */

/* Arguments string, pos, endpos in v[1..3]. */
static int open_with(re_state *st, re_pattern *p, ou_obj *string, ou_obj *pos, ou_obj *endpos)
{
    ou_ssize lo = 0, hi = OU_SSIZE_MAX;
    if (pos && ou_arg_ssize(pos, &lo) < 0) return -1;
    if (endpos && ou_arg_ssize(endpos, &hi) < 0) return -1;
    return ou_re_open(st, p, string, lo, hi);
}

static ou_obj *run_once(ou_obj *const *v, int mode)
{
    re_state st;
    if (open_with(&st, self_of(v), v[1], v[2], v[3]) < 0) return NULL;
    int found = st.pos > st.endpos ? 0 : ou_re_run(&st, mode);
    ou_obj *m = found < 0 ? NULL : found ? ou_re_match_new(&st) : ou_new_none();
    ou_re_close(&st);
    return m;
}

static ou_obj *match(ou_obj *const *v)
{
    return run_once(v, RE_MATCH);
}
static ou_obj *fullmatch(ou_obj *const *v)
{
    return run_once(v, RE_FULLMATCH);
}
static ou_obj *search(ou_obj *const *v)
{
    return run_once(v, RE_SEARCH);
}

static ou_obj *found_item(const re_state *st, ou_obj *empty)
{
    uint32_t n = st->re->ngroups;
    if (n < 2) return ou_re_group(st, n, empty);
    ou_tuple *t = OU_CAST(ou_tuple, ou_tuple_new((ou_ssize)n));
    if (!t) return NULL;
    for (uint32_t i = 0; i < n; i++) t->items[i] = NULL;
    ou_gc_track(t);
    for (uint32_t i = 0; i < n; i++) {
        t->items[i] = ou_re_group(st, i + 1, empty);
        if (!t->items[i]) {
            ou_decref(t);
            return NULL;
        }
    }
    return &t->head;
}

static int find_into(ou_obj *list, re_state *st)
{
    OU_AUTO ou_obj *empty = ou_re_text_slice(&st->text, 0, 0);
    if (!empty) return -1;
    for (;;) {
        int found = ou_re_run(st, RE_SEARCH);
        if (found <= 0) return found;
        ou_obj *item = found_item(st, empty);
        if (!item || ou_list_append_steal(list, item) < 0) return -1;
    }
}

static ou_obj *findall(ou_obj *const *v)
{
    re_state st;
    if (open_with(&st, self_of(v), v[1], v[2], v[3]) < 0) return NULL;
    OU_AUTO ou_obj *list = ou_list_new(0);
    int status = list ? find_into(list, &st) : -1;
    ou_re_close(&st);
    return status < 0 ? NULL : ou_take(&list);
}

/* ---- scanners ----------------------------------------------------------------------------------
 */

typedef struct scanner {
    ou_obj head;
    re_state st;
    bool done, running;
} scanner;

static ou_obj *scan(ou_obj *self, int mode)
{
    scanner *s = OU_CAST(scanner, self);
    if (s->running)
        return ou_raise(&ou_exc_ValueError, "regular expression scanner already executing");
    if (s->done) return ou_new_none();
    s->running = true;
    int found = s->st.pos > s->st.endpos ? 0 : ou_re_run(&s->st, mode);
    ou_obj *m = found < 0 ? NULL : found ? ou_re_match_new(&s->st) : ou_new_none();
    s->running = false;
    s->done = found == 0;
    return m;
}

static ou_obj *scanner_match(ou_obj *const *v)
{
    return scan(v[0], RE_MATCH);
}
static ou_obj *scanner_search(ou_obj *const *v)
{
    return scan(v[0], RE_SEARCH);
}
static ou_obj *scanner_pattern(ou_obj *o)
{
    return ou_incref(OU_CAST(scanner, o)->st.re);
}

static int scanner_traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(OU_CAST(scanner, o)->st.text.string);
    OU_VISIT(OU_CAST(scanner, o)->st.re);
    return 0;
}

static void scanner_dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    ou_re_close(&OU_CAST(scanner, o)->st);
    ou_obj_free(o);
}

static ou_obj *make_scanner(ou_obj *const *v)
{
    re_state st;
    if (open_with(&st, self_of(v), v[1], v[2], v[3]) < 0) return NULL;
    scanner *s = OU_CAST(scanner, ou_alloc_instance(&ou_re_scanner_type, 0));
    if (!s) {
        ou_re_close(&st);
        return NULL;
    }
    s->st = st;
    ou_gc_track(s);
    return &s->head;
}

static ou_obj *finditer(ou_obj *const *v)
{
    OU_AUTO ou_obj *s = make_scanner(v);
    OU_AUTO ou_obj *step = s ? ou_getattr(s, OU_ID(search)) : NULL;
    return step ? ou_callable_iter_new(step, &ou_none) : NULL;
}

static ou_fndef scanner_methods[] = {
    OU_FN_AS("match", scanner_match, "()", "The match at the present place, or None."),
    OU_FN_AS("search", scanner_search, "()", "The next match, or None."),
    {0}};

static const ou_getset scanner_getsets[] = {
    {"pattern", scanner_pattern, NULL, "The pattern that is searched for."}, {0}};

ou_type ou_re_scanner_type = {
    .head = OU_TYPE_HEAD,
    .map = {.traverse = scanner_traverse,
            .dealloc = scanner_dealloc,
            .type = &ou_re_scanner_type,
            .layout = OU_LAYOUT_CUSTOM,
            .flags = OU_MF_GC},
    .name = "_sre.SRE_Scanner",
    .size = sizeof(scanner),
    .flags = OU_TF_NO_NEW,
    .methods = scanner_methods,
    .getsets = scanner_getsets,
};

/* ---- the class ---------------------------------------------------------------------------------
 */

static ou_obj *same(ou_obj *const *v)
{
    return ou_incref(v[0]);
}

static void put_flags(ou_strbuf *b, uint32_t flags)
{
    static const char names[][12] = {"TEMPLATE", "IGNORECASE", "LOCALE", "MULTILINE", "DOTALL",
                                     "UNICODE",  "VERBOSE",    "DEBUG",  "ASCII"};
    const char *before = ", re.";
    for (int i = 0; i < 9; i++) {
        if (!(flags & 1u << i)) continue;
        ou_strbuf_ascii(b, before);
        ou_strbuf_ascii(b, names[i]);
        before = "|re.";
        flags &= ~(1u << i);
    }
    if (!flags) return;
    char text[16];
    snprintf(text, sizeof text, "0x%x", flags);
    ou_strbuf_ascii_n(b, before, before[0] == ',' ? 2 : 1);
    ou_strbuf_ascii(b, text);
}

static ou_obj *repr(ou_obj *o)
{
    re_pattern *p = OU_CAST(re_pattern, o);
    OU_AUTO ou_obj *text = ou_repr(p->pattern);
    if (!text) return NULL;
    uint32_t flags = p->flags;
    if (p->text && (flags & RE_TYPE_FLAGS) == RE_UNICODE) flags &= ~(uint32_t)RE_UNICODE;
    ou_strbuf b = {0};
    ou_strbuf_ascii(&b, "re.compile(");
    ou_strbuf_range(&b, text, 0, ou_str_len(text) < 200 ? ou_str_len(text) : 200);
    if (flags) put_flags(&b, flags);
    ou_strbuf_ascii(&b, ")");
    return ou_strbuf_finish(&b);
}

static ou_hash hash(ou_obj *o)
{
    re_pattern *p = OU_CAST(re_pattern, o);
    ou_hash h = ou_hash_of(p->pattern);
    if (h == -1) return -1;
    h ^= (ou_hash)p->flags << 8 ^ p->text;
    return h == -1 ? -2 : h;
}

static ou_obj *richcmp(ou_obj *a, ou_obj *b, int op)
{
    if ((op != OU_EQ && op != OU_NE) || ou_typeof(a) != ou_typeof(b))
        return ou_incref(&ou_notimplemented);
    if (a == b) return ou_bool(op == OU_EQ);
    const re_pattern *p = OU_CAST(re_pattern, a), *q = OU_CAST(re_pattern, b);
    int equal = p->flags == q->flags && p->text == q->text && p->ngroups == q->ngroups;
    if (equal) equal = ou_eq(p->pattern, q->pattern);
    return equal < 0 ? NULL : ou_bool(equal == (op == OU_EQ));
}

static ou_obj *groups(ou_obj *o)
{
    return ou_int_new(OU_CAST(re_pattern, o)->ngroups);
}
static ou_obj *groupindex(ou_obj *o)
{
    ou_obj *dict = OU_CAST(re_pattern, o)->groupindex;
    return ou_dict_len(dict) ? ou_mappingproxy_new(dict) : ou_dict_new();
}

static const ou_getset getsets[] = {
    {"groups", groups, NULL, "Number of groups."},
    {"groupindex", groupindex, NULL, "Numbers of the named groups."},
    {0}};

static const ou_member members[] = {{"pattern", OU_MEMBER_OBJECT, false,
                                     offsetof(re_pattern, pattern),
                                     "The text it was compiled from."},
                                    {"flags", OU_MEMBER_U32, false, offsetof(re_pattern, flags),
                                     "The flags, those inside the pattern included."},
                                    {0}};

#define BOUNDS "(string, pos=0, endpos=9223372036854775807)"
static ou_fndef methods[] = {
    OU_FN(match, BOUNDS, "A match at the start of the string, or None."),
    OU_FN(fullmatch, BOUNDS, "A match of the whole string, or None."),
    OU_FN(search, BOUNDS, "The first match, or None."),
    OU_FN(findall, BOUNDS, "Texts, or groups, of all matches."),
    OU_FN(finditer, BOUNDS, "Iterator over all matches."),
    OU_FN_AS("scanner", make_scanner, BOUNDS, "An object that goes from match to match."),
    OU_FN_AS("sub", ou_re_sub, "(repl, string, count=0)", "The string with its matches replaced."),
    OU_FN_AS("subn", ou_re_subn, "(repl, string, count=0)",
             "The string with its matches replaced, and their number."),
    OU_FN_AS("split", ou_re_split, "(string, maxsplit=0)", "What lies between the matches."),
    OU_FN_AS("__copy__", same, "()", "The pattern itself."),
    OU_FN_AS("__deepcopy__", same, "(memo, /)", "The pattern itself."),
    OU_CLASS_GETITEM,
    {0}};

ou_type ou_re_pattern_type = {
    .head = OU_TYPE_HEAD,
    .map = {.traverse = traverse,
            .dealloc = dealloc,
            .type = &ou_re_pattern_type,
            .layout = OU_LAYOUT_CUSTOM,
            .flags = OU_MF_GC},
    .name = "re.Pattern",
    .doc = "Compiled regular expression object.",
    .size = sizeof(re_pattern),
    .flags = OU_TF_NO_NEW | OU_TF_WEAKREF,
    .repr = repr,
    .hash = hash,
    .richcmp = richcmp,
    .methods = methods,
    .getsets = getsets,
    .members = members,
};

/* ---- the module --------------------------------------------------------------------------------
 */

static ou_fndef fns[] = {OU_FN_AS("compile", sre_compile, "(pattern, flags, /)",
                                  "A Pattern; re.error if the pattern is wrong."),
                         {0}};

static int init(ou_obj *m)
{
    if (ou_type_ready(&ou_re_pattern_type) < 0 || ou_type_ready(&ou_re_match_type) < 0 ||
        ou_type_ready(&ou_re_scanner_type) < 0)
        return -1;
    if (ou_module_add(m, "Pattern", ou_incref(&ou_re_pattern_type)) < 0) return -1;
    return ou_module_add(m, "Match", ou_incref(&ou_re_match_type));
}

static void fini(void)
{
    ou_re_text_fini();
    ou_re_exec_fini();
}

OU_MODULE(_sre, "Regular expressions on top of PCRE2.", fns, init, fini);
