/* stdlib/re_parse.c - reads a pattern in Python's syntax into a tree, with CPython's messages and
 * positions for what is wrong with it.  Escapes and sets are in re_class.c. */
#include <string.h>
#include "stdlib/re_.h"

static re_node *parse_branches(re_parser *p, bool verbose, int nested);
static re_node *parse_sequence(re_parser *p, bool verbose, int nested, bool first);

/* ---- errors ------------------------------------------------------------------------------------
 */

/* re.error(msg, pattern, pos); pos -1: neither. */
ou_obj *ou_re_error_new(ou_obj *msg, ou_obj *pattern, ou_ssize pos)
{
    OU_AUTO ou_obj *cls = ou_import_from("re", "error");
    if (!cls) return NULL;
    if (pos < 0) return ou_call1(cls, msg);
    OU_AUTO ou_obj *at = ou_int_new(pos);
    return at ? ou_call3(cls, msg, pattern, at) : NULL;
}

void ou_re_fail_at(re_parser *p, ou_obj *pattern, ou_ssize pos, OU_STEALS ou_obj *msg)
{
    OU_AUTO ou_obj *text = msg;
    bool late = p->failed;
    p->failed = true;
    if (late || !text) return;
    if (!p->text) {
        OU_AUTO ou_obj *ascii = ou_str_encode(text, "ascii", "backslashreplace");
        if (!ascii) return;
        ou_setref(&text, ou_str_from_ascii(ou_bytes_data(ascii), (size_t)ou_bytes_len(ascii)));
        if (!text) return;
    }
    ou_obj *e = ou_re_error_new(text, pattern, pos);
    if (e) ou_raise_obj(e);
}

void ou_re_fail(re_parser *p, ou_ssize offset, const char *fmt, ...)
{
    if (p->failed) return;
    va_list ap;
    va_start(ap, fmt);
    ou_obj *msg = ou_str_vformat(fmt, ap);
    va_end(ap);
    ou_re_fail_at(p, p->pattern, ou_re_tell(p) - offset, msg);
}

/* ---- tokens ------------------------------------------------------------------------------------
 */

void ou_re_advance(re_parser *p)
{
    ou_ssize i = p->index;
    p->nlen = 0;
    p->nc = 0;
    if (p->failed || i >= p->n) return;
    p->nlen = 1;
    p->nc = p->s[i++];
    if (p->nc == '\\') {
        if (i >= p->n) {
            p->nlen = 0;
            ou_re_fail_at(p, p->pattern, p->n - 1, ou_str_from("bad escape (end of pattern)"));
            return;
        }
        p->nlen = 2;
        p->nc = p->s[i++];
    }
    p->index = i;
}

bool ou_re_accept(re_parser *p, uint32_t c)
{
    if (!ou_re_next_is(p, c)) return false;
    ou_re_advance(p);
    return true;
}

ou_obj *ou_re_slice(const re_parser *p, ou_ssize lo, ou_ssize hi)
{
    return ou_str_from_ucs4(p->s + lo, hi - lo);
}

ou_obj *ou_re_until(re_parser *p, char terminator, const char *what)
{
    ou_ssize start = ou_re_tell(p);
    for (;;) {
        if (p->failed) return NULL;
        ou_ssize here = ou_re_tell(p);
        if (p->nlen == 0) {
            if (here == start)
                ou_re_fail(p, 0, "missing %s", what);
            else
                ou_re_fail(p, here - start, "missing %c, unterminated name", terminator);
            return NULL;
        }
        bool last = ou_re_next_is(p, (uint32_t)terminator);
        ou_re_advance(p);
        if (!last) continue;
        if (here == start) {
            ou_re_fail(p, 1, "missing %s", what);
            return NULL;
        }
        ou_obj *name = ou_re_slice(p, start, here);
        if (!name) p->failed = true;
        return name;
    }
}

re_node *ou_re_node(re_parser *p, int op)
{
    re_node *n = ou_arena_zalloc(&p->arena, sizeof *n);
    n->op = (uint8_t)op;
    return n;
}

/* ---- widths ------------------------------------------------------------------------------------
 */

static uint64_t clip(uint64_t v)
{
    return v > RE_MAXREPEAT ? RE_MAXREPEAT : v;
}

static void width_of_list(const re_parser *p, const re_node *kids, bool branch, uint64_t *lo,
                          uint64_t *hi)
{
    uint64_t l, h;
    *lo = branch && kids ? RE_MAXREPEAT : 0;
    *hi = 0;
    for (const re_node *k = kids; k; k = k->next) {
        ou_re_width(p, k, &l, &h);
        if (!branch)
            *lo = clip(*lo + l), *hi = clip(*hi + h);
        else
            *lo = l < *lo ? l : *lo, *hi = h > *hi ? h : *hi;
    }
}

void ou_re_width(const re_parser *p, const re_node *n, uint64_t *lo, uint64_t *hi)
{
    uint64_t l, h;
    switch (n->op) {
    case RE_N_LIT:
    case RE_N_ANY:
    case RE_N_SET: *lo = *hi = 1; return;
    case RE_N_REF:
        *lo = p->groups[n->ch].lo;
        *hi = p->groups[n->ch].hi;
        return;
    case RE_N_AT:
    case RE_N_ASSERT: *lo = *hi = 0; return;
    case RE_N_REPEAT:
        ou_re_width(p, n->kid, &l, &h);
        *lo = clip(l * n->lo);
        *hi = clip(h * n->hi);
        return;
    case RE_N_COND:
        ou_re_width(p, n->kid, lo, hi);
        l = h = 0;
        if (n->kid2) ou_re_width(p, n->kid2, &l, &h);
        *lo = n->kid2 && *lo < l ? *lo : l;
        *hi = *hi > h ? *hi : h;
        return;
    default: width_of_list(p, n->kid, n->op == RE_N_BRANCH, lo, hi);
    }
}

/* ---- groups ------------------------------------------------------------------------------------
 */

static bool is_closed(const re_parser *p, int64_t group)
{
    return group < p->ngroups && p->groups[group].closed;
}

/* Refuses references out of a look-behind into itself. */
static void check_behind(re_parser *p, int64_t group)
{
    if (p->behind < 0) return;
    if (!is_closed(p, group)) ou_re_fail(p, 0, "cannot refer to an open group");
    if (group >= p->behind)
        ou_re_fail(p, 0, "cannot refer to group defined in the same lookbehind subpattern");
}

/* A name was read, `offset` characters were taken behind it. */
static void check_name(re_parser *p, ou_obj *name, int offset)
{
    const ou_str *s = OU_CAST(ou_str, name);
    if (!ou_str_is_identifier(name)) {
        ou_re_fail(p, ou_str_len(name) + offset, "bad character in group name %R", name);
    } else if (!p->text && !s->ascii) {
        if (ou_warn(&ou_exc_DeprecationWarning, 3, "bad character in group name %A at position %zd",
                    name, ou_re_tell(p) - ou_str_len(name) - offset) < 0)
            p->failed = true;
    }
}

/* Number of a named group; -1: failed. */
static int64_t named_group(re_parser *p, ou_obj *name)
{
    int64_t group = -1;
    check_name(p, name, 1);
    if (p->failed) return -1;
    ou_obj *number = ou_dict_get(p->groupdict, name);
    if (!number)
        ou_re_fail(p, ou_str_len(name) + 1, "unknown group name %R", name);
    else
        (void)ou_int_fits(number, &group);
    return group;
}

static uint32_t open_group(re_parser *p, ou_obj *name)
{
    if (p->ngroups == p->cap) {
        uint32_t cap = p->cap * 2;
        re_group *groups = ou_mem_resize(p->groups, cap * sizeof *groups);
        uint32_t *closing = groups ? ou_mem_resize(p->closing, cap * sizeof *closing) : NULL;
        if (groups) p->groups = groups;
        if (closing) p->closing = closing;
        p->failed |= !closing;
        if (!closing) return 0;
        p->cap = cap;
    }
    uint32_t group = p->ngroups++;
    p->groups[group] = (re_group){.name = name};
    if (!name) return group;
    ou_obj *old = ou_dict_get(p->groupdict, name);
    if (old) {
        ou_re_fail(p, ou_str_len(name) + 1,
                   "redefinition of group name %R as group %u; was group %S", name, group, old);
        return group;
    }
    OU_AUTO ou_obj *number = ou_int_new(group);
    if (!number || ou_dict_set(p->groupdict, name, number) < 0) p->failed = true;
    return group;
}

static void close_group(re_parser *p, uint32_t group, const re_node *body)
{
    re_group *g = &p->groups[group];
    ou_re_width(p, body, &g->lo, &g->hi);
    g->closed = true;
    p->closing[p->nclosed++] = group;
}

/* ---- flags -------------------------------------------------------------------------------------
 */

static uint32_t flag_of(const re_parser *p)
{
    if (p->nlen != 1) return 0;
    switch (p->nc) {
    case 'i': return RE_IGNORECASE;
    case 'L': return RE_LOCALE;
    case 'm': return RE_MULTILINE;
    case 's': return RE_DOTALL;
    case 'x': return RE_VERBOSE;
    case 'a': return RE_ASCII;
    case 'u': return RE_UNICODE;
    case 't': return RE_TEMPLATE;
    default: return 0;
    }
}

/* The next token cannot go on the flags: reports it as an unknown one, or as `missing`. */
static void bad_flag(re_parser *p, const char *missing)
{
    int len = p->nlen;
    bool letter = len == 1 && (ou_unicode_flags(p->nc) & OU_UC_ALPHA);
    ou_re_advance(p);
    ou_re_fail(p, len, "%s", letter ? "unknown flag" : missing);
}

static void added_flags(re_parser *p, uint32_t *add)
{
    do {
        uint32_t flag = flag_of(p);
        ou_re_advance(p);
        if (p->failed) return;
        if (p->text && flag == RE_LOCALE)
            ou_re_fail(p, 0, "bad inline flags: cannot use 'L' flag with a str pattern");
        else if (!p->text && flag == RE_UNICODE)
            ou_re_fail(p, 0, "bad inline flags: cannot use 'u' flag with a bytes pattern");
        *add |= flag;
        if ((flag & RE_TYPE_FLAGS) && (*add & RE_TYPE_FLAGS) != flag)
            ou_re_fail(p, 0, "bad inline flags: flags 'a', 'u' and 'L' are incompatible");
        if (p->nlen == 0) ou_re_fail(p, 0, "missing -, : or )");
        if (p->failed || ou_re_next_is(p, ')') || ou_re_next_is(p, '-') || ou_re_next_is(p, ':'))
            return;
        if (!flag_of(p)) bad_flag(p, "missing -, : or )");
    } while (!p->failed);
}

static void removed_flags(re_parser *p, uint32_t *del)
{
    if (p->nlen == 0)
        ou_re_fail(p, 0, "missing flag");
    else if (!flag_of(p))
        bad_flag(p, "missing flag");
    while (!p->failed) {
        uint32_t flag = flag_of(p);
        ou_re_advance(p);
        if (flag & RE_TYPE_FLAGS)
            ou_re_fail(p, 0, "bad inline flags: cannot turn off flags 'a', 'u' and 'L'");
        *del |= flag;
        if (p->nlen == 0) ou_re_fail(p, 0, "missing :");
        if (p->failed || ou_re_accept(p, ':')) return;
        if (!flag_of(p)) bad_flag(p, "missing :");
    }
}

/* Flags from the next token on.  True: they are global, (?...). */
static bool parse_flags(re_parser *p, uint32_t *add, uint32_t *del)
{
    const uint32_t global = RE_DEBUG | RE_TEMPLATE;
    *add = *del = 0;
    if (!ou_re_next_is(p, '-')) added_flags(p, add);
    if (p->failed) return false;
    if (ou_re_accept(p, ')')) {
        p->flags |= *add;
        return true;
    }
    bool removes = ou_re_next_is(p, '-');
    ou_re_advance(p);
    if (*add & global) ou_re_fail(p, 1, "bad inline flags: cannot turn on global flag");
    if (removes) removed_flags(p, del);
    if (*del & global) ou_re_fail(p, 1, "bad inline flags: cannot turn off global flag");
    if (*add & *del) ou_re_fail(p, 1, "bad inline flags: flag turned on and off");
    if (*add & RE_UNICODE) p->scoped_unicode = true;
    return false;
}

/* ---- what stands in parentheses ----------------------------------------------------------------
 */

static void expect_close(re_parser *p, ou_ssize start)
{
    if (!ou_re_accept(p, ')'))
        ou_re_fail(p, ou_re_tell(p) - start, "missing ), unterminated subpattern");
}

static re_node *parse_assert(re_parser *p, bool behind, bool verbose, int nested, ou_ssize start)
{
    re_node *n = ou_re_node(p, RE_N_ASSERT);
    if (behind) {
        if (p->nlen == 0) {
            ou_re_fail(p, 0, "unexpected end of pattern");
        } else if (!ou_re_next_is(p, '=') && !ou_re_next_is(p, '!')) {
            ou_ssize at = ou_re_tell(p), len = p->nlen;
            ou_re_advance(p);
            OU_AUTO ou_obj *token = ou_re_slice(p, at, at + len);
            ou_re_fail(p, len + 2, "unknown extension ?<%S", token ? token : &ou_none);
        }
        if (p->failed) return NULL;
        n->kind = '<';
    }
    n->neg = p->nc == '!';
    ou_re_advance(p);
    int64_t outer = p->behind;
    if (behind && outer < 0) p->behind = p->ngroups;
    n->kid = parse_branches(p, verbose, nested + 1);
    p->behind = outer;
    expect_close(p, start);
    return n;
}

/* Group number of a condition that is no name; -1: failed. */
static int64_t numbered_condition(re_parser *p, ou_obj *name)
{
    ou_ssize len = ou_str_len(name);
    int64_t group = -1;
    OU_AUTO ou_obj *number = ou_int_from_object(name);
    if (!number && !ou_err_take_if(&ou_exc_ValueError)) {
        p->failed = true;
        return -1;
    }
    if (!number || ou_int_sign(number) < 0) {
        ou_re_fail(p, len + 1, "bad character in group name %R", name);
        return -1;
    }
    bool fits = ou_int_fits(number, &group);
    if (group == 0)
        ou_re_fail(p, len + 1, "bad group number");
    else if (!fits || group >= RE_MAXGROUPS)
        ou_re_fail(p, len + 1, "invalid group reference %S", number);
    if (p->failed) return -1;
    struct re_forward **f = &p->forward;
    while (*f && (*f)->group != group) f = &(*f)->next;
    if (!*f) {
        *f = ou_arena_zalloc(&p->arena, sizeof **f);
        (*f)->group = group;
        (*f)->pos = ou_re_tell(p) - len - 1;
    }
    bool plain = true;
    for (ou_ssize i = 0; i < len; i++) plain &= ou_re_is_digit(ou_str_at(name, i));
    const char *fmt = p->text ? "bad character in group name %R at position %zd"
                              : "bad character in group name %A at position %zd";
    if (!plain && ou_warn(&ou_exc_DeprecationWarning, 3, fmt, name, ou_re_tell(p) - len - 1) < 0)
        p->failed = true;
    return group;
}

static re_node *parse_condition(re_parser *p, bool verbose, int nested, ou_ssize start)
{
    OU_AUTO ou_obj *name = ou_re_until(p, ')', "group name");
    if (!name) return NULL;
    int64_t group = ou_str_is_identifier(name) ? named_group(p, name) : numbered_condition(p, name);
    if (p->failed) return NULL;
    check_behind(p, group);
    re_node *n = ou_re_node(p, RE_N_COND);
    n->ch = (uint32_t)group;
    n->kid = parse_sequence(p, verbose, nested + 1, false);
    if (ou_re_accept(p, '|')) {
        n->kid2 = parse_sequence(p, verbose, nested + 1, false);
        if (ou_re_next_is(p, '|'))
            ou_re_fail(p, 0, "conditional backref with more than two branches");
    }
    expect_close(p, start);
    return n;
}

static re_node *parse_group(re_parser *p, re_node *n, ou_obj *name, bool capture, bool verbose,
                            int nested, ou_ssize start)
{
    uint32_t group = capture ? open_group(p, name) : 0;
    if (p->failed) return NULL;
    if (n->lo & RE_VERBOSE) verbose = true;
    if (n->hi & RE_VERBOSE) verbose = false;
    n->ch = group;
    n->kid = parse_branches(p, verbose, nested + 1);
    expect_close(p, start);
    if (!p->failed && group) close_group(p, group, n->kid);
    return n;
}

/* (?P...: a named group, or a reference by name. */
static re_node *parse_named(re_parser *p, bool verbose, int nested, ou_ssize start)
{
    if (ou_re_accept(p, '<')) {
        OU_AUTO ou_obj *name = ou_re_until(p, '>', "group name");
        if (!name) return NULL;
        check_name(p, name, 1);
        return parse_group(p, ou_re_node(p, RE_N_GROUP), name, true, verbose, nested, start);
    }
    if (ou_re_accept(p, '=')) {
        OU_AUTO ou_obj *name = ou_re_until(p, ')', "group name");
        int64_t group = name ? named_group(p, name) : -1;
        if (p->failed) return NULL;
        if (!is_closed(p, group))
            ou_re_fail(p, ou_str_len(name) + 1, "cannot refer to an open group");
        check_behind(p, group);
        re_node *n = ou_re_node(p, RE_N_REF);
        n->ch = (uint32_t)group;
        return n;
    }
    if (p->nlen == 0) {
        ou_re_fail(p, 0, "unexpected end of pattern");
    } else {
        ou_ssize at = ou_re_tell(p), len = p->nlen;
        ou_re_advance(p);
        OU_AUTO ou_obj *token = ou_re_slice(p, at, at + len);
        ou_re_fail(p, len + 2, "unknown extension ?P%S", token ? token : &ou_none);
    }
    return NULL;
}

static void skip_comment(re_parser *p, ou_ssize start)
{
    while (!p->failed) {
        if (p->nlen == 0) {
            ou_re_fail(p, ou_re_tell(p) - start, "missing ), unterminated comment");
            return;
        }
        if (ou_re_accept(p, ')')) return;
        ou_re_advance(p);
    }
}

/* Behind "(": *verbose may change with global flags.  NULL without failure: nothing to match. */
static re_node *parse_paren(re_parser *p, bool *verbose, int nested, bool at_start)
{
    ou_ssize start = ou_re_tell(p) - 1;
    re_node *n = ou_re_node(p, RE_N_GROUP);
    if (!ou_re_accept(p, '?')) return parse_group(p, n, NULL, true, *verbose, nested, start);
    if (p->nlen == 0) {
        ou_re_fail(p, 0, "unexpected end of pattern");
        return NULL;
    }
    if (ou_re_accept(p, 'P')) return parse_named(p, *verbose, nested, start);
    if (ou_re_accept(p, '(')) return parse_condition(p, *verbose, nested, start);
    if (ou_re_accept(p, '#')) return skip_comment(p, start), NULL;
    if (ou_re_next_is(p, '=') || ou_re_next_is(p, '!'))
        return parse_assert(p, false, *verbose, nested, start);
    if (ou_re_accept(p, '<')) return parse_assert(p, true, *verbose, nested, start);
    if (ou_re_accept(p, '>')) {
        n->op = RE_N_ATOMIC;
    } else if (flag_of(p) || ou_re_next_is(p, '-')) {
        if (parse_flags(p, &n->lo, &n->hi)) {
            if (!at_start)
                ou_re_fail(p, ou_re_tell(p) - start,
                           "global flags not at the start of the expression");
            *verbose = p->flags & RE_VERBOSE;
            return NULL;
        }
    } else if (!ou_re_accept(p, ':')) {
        ou_ssize at = ou_re_tell(p), len = p->nlen;
        ou_re_advance(p);
        OU_AUTO ou_obj *token = ou_re_slice(p, at, at + len);
        ou_re_fail(p, len + 1, "unknown extension ?%S", token ? token : &ou_none);
    }
    return p->failed ? NULL : parse_group(p, n, NULL, false, *verbose, nested, start);
}

/* ---- repetition --------------------------------------------------------------------------------
 */

/* Digits at the next token; *any tells whether there are some.  Beyond what is allowed:
 * RE_MAXREPEAT. */
static uint64_t number(re_parser *p, bool *any)
{
    uint64_t v = 0;
    *any = false;
    for (; p->nlen == 1 && ou_re_is_digit(p->nc); ou_re_advance(p)) {
        *any = true;
        v = clip(v * 10 + (p->nc - '0'));
    }
    return v;
}

/* Behind "{": 1 with bounds, 0: a literal brace. */
static int braces(re_parser *p, uint64_t *min, uint64_t *max)
{
    ou_ssize here = ou_re_tell(p);
    bool has_lo, has_hi;
    if (ou_re_next_is(p, '}')) return 0;
    *min = number(p, &has_lo);
    if (ou_re_accept(p, ','))
        *max = number(p, &has_hi);
    else
        *max = *min, has_hi = has_lo;
    if (!ou_re_accept(p, '}')) {
        p->index = here;
        ou_re_advance(p);
        return 0;
    }
    if (!p->failed && ((has_lo && *min >= RE_MAXREPEAT) || (has_hi && *max >= RE_MAXREPEAT))) {
        p->failed = true;
        ou_raise(&ou_exc_OverflowError, "the repetition number is too large");
    }
    if (!has_lo) *min = 0;
    if (!has_hi) *max = RE_MAXREPEAT;
    if (*max < *min) ou_re_fail(p, ou_re_tell(p) - here, "min repeat greater than max repeat");
    return 1;
}

/* Notes that the groups opened since `from` are repeated together. */
static void note_loop(re_parser *p, uint32_t from)
{
    p->nloops++;
    for (uint32_t g = from; g < p->ngroups; g++) p->groups[g].loop = p->nloops;
}

/* Behind one of * + ? {.  Puts the repetition in the place of *last; false: a literal brace. */
static bool parse_repeat(re_parser *p, uint32_t c, re_node **last, uint32_t groups_before)
{
    ou_ssize here = ou_re_tell(p);
    uint64_t min = c == '+', max = c == '?' ? 1 : RE_MAXREPEAT;
    if (c == '{' && !braces(p, &min, &max)) return false;
    if (p->failed) return true;
    re_node *item = last ? *last : NULL;
    if (!item || item->op == RE_N_AT) {
        ou_re_fail(p, ou_re_tell(p) - here + 1, "nothing to repeat");
    } else if (item->op == RE_N_REPEAT) {
        ou_re_fail(p, ou_re_tell(p) - here + 1, "multiple repeat");
    } else {
        re_node *n = ou_re_node(p, RE_N_REPEAT);
        n->lo = (uint32_t)min;
        n->hi = (uint32_t)max;
        n->kid = item;
        if (ou_re_accept(p, '?'))
            n->kind = '?';
        else if (ou_re_accept(p, '+'))
            n->kind = '+';
        if (max > 1) note_loop(p, groups_before);
        *last = n;
    }
    return true;
}

/* ---- sequences ---------------------------------------------------------------------------------
 */

static re_node *at_node(re_parser *p, char kind)
{
    re_node *n = ou_re_node(p, RE_N_AT);
    n->kind = kind;
    return n;
}

static re_node *literal(re_parser *p, uint32_t c)
{
    re_node *n = ou_re_node(p, RE_N_LIT);
    n->ch = c;
    return n;
}

static re_node *category(re_parser *p, char c)
{
    re_node *n = ou_re_node(p, RE_N_SET);
    n->items = ou_arena_zalloc(&p->arena, sizeof *n->items);
    n->items->cat = c;
    return n;
}

/* \1 ... \99 or an octal escape; the token was taken. */
static re_node *parse_backref(re_parser *p, uint32_t c, ou_ssize start)
{
    uint32_t group = c - '0';
    if (p->nlen == 1 && ou_re_is_digit(p->nc)) {
        uint32_t second = p->nc - '0';
        ou_re_advance(p);
        if (group < 8 && second < 8 && p->nlen == 1 && ou_re_is_octal(p->nc)) {
            uint32_t v = group * 64 + second * 8 + (p->nc - '0');
            ou_re_advance(p);
            if (v <= 0377) return literal(p, v);
            OU_AUTO ou_obj *text = ou_re_slice(p, start, start + 4);
            ou_re_fail(p, 4, "octal escape value %S outside of range 0-0o377",
                       text ? text : &ou_none);
            return NULL;
        }
        group = group * 10 + second;
    }
    ou_ssize len = ou_re_tell(p) - start;
    if (group >= p->ngroups) {
        ou_re_fail(p, len - 1, "invalid group reference %u", group);
        return NULL;
    }
    if (!is_closed(p, group)) ou_re_fail(p, len, "cannot refer to an open group");
    check_behind(p, group);
    re_node *n = ou_re_node(p, RE_N_REF);
    n->ch = group;
    return n;
}

/* The escape whose token \c was just taken. */
static re_node *parse_escape(re_parser *p, uint32_t c, ou_ssize start)
{
    if (c && c < 128 && strchr("AZbB", (int)c)) return at_node(p, (char)c);
    if (c && c < 128 && strchr("dDsSwW", (int)c)) return category(p, (char)c);
    if (c >= '1' && c <= '9') return parse_backref(p, c, start);
    int64_t ch = ou_re_char_escape(p, c, start);
    if (ch == -2) {
        OU_AUTO ou_obj *text = ou_re_slice(p, start, ou_re_tell(p));
        ou_re_fail(p, ou_re_tell(p) - start, "bad escape %S", text ? text : &ou_none);
    }
    return ch < 0 ? NULL : literal(p, (uint32_t)ch);
}

static bool skip_verbose(re_parser *p, uint32_t c, int len)
{
    if (len != 1) return false;
    if (c == ' ' || (c >= '\t' && c <= '\r')) return true;
    if (c != '#') return false;
    while (p->nlen && !ou_re_accept(p, '\n')) ou_re_advance(p);
    return true;
}

/* One plain token that is neither a repetition nor a parenthesis. */
static re_node *parse_atom(re_parser *p, uint32_t c)
{
    if (c == '[') return ou_re_class(p);
    if (c == '.') return ou_re_node(p, RE_N_ANY);
    if (c == '^' || c == '$') return at_node(p, (char)c);
    return literal(p, c);
}

static re_node *parse_sequence(re_parser *p, bool verbose, int nested, bool first)
{
    re_node *seq = ou_re_node(p, RE_N_SEQ), **end = &seq->kid, **last = NULL;
    uint32_t groups_before = p->ngroups;
    while (!p->failed && p->nlen && !ou_re_next_is(p, '|') && !ou_re_next_is(p, ')')) {
        ou_ssize start = ou_re_tell(p);
        uint32_t c = p->nc;
        int len = p->nlen;
        ou_re_advance(p);
        if (verbose && skip_verbose(p, c, len)) continue;
        re_node *n;
        if (len == 1 && (c == '*' || c == '+' || c == '?' || c == '{')) {
            if (parse_repeat(p, c, last, groups_before)) {
                end = last ? &(*last)->next : end;
                continue;
            }
            n = literal(p, c);
        } else {
            groups_before = p->ngroups;
            if (len == 2)
                n = parse_escape(p, c, start);
            else if (c == '(')
                n = parse_paren(p, &verbose, nested, first && !seq->kid);
            else
                n = parse_atom(p, c);
        }
        if (!n) continue;
        *end = n;
        last = end;
        end = &n->next;
    }
    return seq;
}

static re_node *parse_branches(re_parser *p, bool verbose, int nested)
{
    if (p->failed || ou_recurse_enter(" while compiling a regular expression") < 0) {
        p->failed = true;
        return ou_re_node(p, RE_N_SEQ);
    }
    re_node *branch = ou_re_node(p, RE_N_BRANCH), **end = &branch->kid;
    do {
        *end = parse_sequence(p, verbose, nested + 1, !nested && !branch->kid);
        end = &(*end)->next;
        if (!nested) verbose = p->flags & RE_VERBOSE;
    } while (ou_re_accept(p, '|'));
    ou_recurse_leave();
    return branch->kid->next ? branch : branch->kid;
}

/* ---- the whole ---------------------------------------------------------------------------------
 */

/* Flags that do not go together, or with the kind of the pattern. */
static void fix_flags(re_parser *p)
{
    const char *why = NULL;
    uint32_t f = p->flags;
    if (p->text) {
        if (f & RE_LOCALE)
            why = "cannot use LOCALE flag with a str pattern";
        else if (!(f & RE_ASCII))
            p->flags |= RE_UNICODE;
        else if (f & RE_UNICODE)
            why = "ASCII and UNICODE flags are incompatible";
    } else if (f & RE_UNICODE) {
        why = "cannot use UNICODE flag with a bytes pattern";
    } else if ((f & RE_LOCALE) && (f & RE_ASCII)) {
        why = "ASCII and LOCALE flags are incompatible";
    }
    if (!why || p->failed) return;
    p->failed = true;
    ou_raise(&ou_exc_ValueError, "%s", why);
}

static int open_source(re_parser *p)
{
    re_text t;
    if (ou_str_check(p->pattern)) {
        p->text = true;
        p->n = ou_str_len(p->pattern);
        p->s = ou_mem_new(((size_t)p->n + 1) * sizeof *p->s);
        for (ou_ssize i = 0; p->s && i < p->n; i++) p->s[i] = ou_str_at(p->pattern, i);
    } else {
        if (ou_re_text_open(&t, p->pattern) < 0) return -1;
        p->n = t.len;
        p->s = ou_mem_new(((size_t)p->n + 1) * sizeof *p->s);
        for (ou_ssize i = 0; p->s && i < p->n; i++) p->s[i] = (uint8_t)t.data[i];
        ou_re_text_close(&t);
    }
    return p->s ? 0 : -1;
}

re_node *ou_re_parse(re_parser *p, ou_obj *pattern, uint32_t flags)
{
    memset(p, 0, offsetof(re_parser, arena));
    *p = (re_parser){.pattern = pattern, .flags = flags, .ngroups = 1, .cap = 8, .behind = -1};
    ou_arena_init(&p->arena);
    p->groups = ou_mem_zero(p->cap * sizeof *p->groups);
    p->closing = ou_mem_new(p->cap * sizeof *p->closing);
    p->groupdict = ou_dict_new();
    if (!p->groups || !p->closing || !p->groupdict || open_source(p) < 0) return NULL;
    ou_re_advance(p);
    re_node *root = parse_branches(p, flags & RE_VERBOSE, 0);
    fix_flags(p);
    if (p->nlen) ou_re_fail(p, 0, "unbalanced parenthesis");
    for (struct re_forward *f = p->forward; f && !p->failed; f = f->next)
        if (f->group >= p->ngroups)
            ou_re_fail_at(p, pattern, f->pos,
                          ou_str_format("invalid group reference %zd", (ou_ssize)f->group));
    if (p->arena.oom && !p->failed) {
        p->failed = true;
        ou_raise_nomem();
    }
    return p->failed ? NULL : root;
}

void ou_re_parse_end(re_parser *p)
{
    ou_arena_fini(&p->arena);
    ou_mem_free(p->s);
    ou_mem_free(p->groups);
    ou_mem_free(p->closing);
    ou_xdecref(p->groupdict);
}
