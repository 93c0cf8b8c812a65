/* f-strings.  As in Python 3.11 an f-string is one token; its fields are found by looking at
 * characters (no backslash, no "#", no use of its own quotes inside) and each field is parsed on
 * its own, as if in parentheses. */
#include "grammar/literal.h"

#include <string.h>

typedef struct cursor {
    ou_joiner *j;
    uint32_t at, end;
    bool raw;
} cursor;

static bool fail(cursor *c, const char *msg)
{
    return ou_literal_fail(c->j->p, OU_LIT_AT_LAST, c->j->token, msg);
}

static bool fail_char(cursor *c, const char *fmt, char ch)
{
    const char *spot = strchr(fmt, '%');
    return fail(c,
                ou_arena_printf(c->j->p->arena, "%.*s%c%s", (int)(spot - fmt), fmt, ch, spot + 2));
}

/* Text up to a field, a closing brace of a format spec, or the end.  *again: it ended in a doubled
 * brace. */
static bool literal(cursor *c, int level, bool *again)
{
    const char *src = c->j->p->src;
    uint32_t lo = c->at, s = lo, hi;

    *again = false;
    while (s < c->end) {
        char ch = src[s++];
        if (ch == '\\' && !c->raw && s < c->end) {
            ch = src[s++];
            if (ch == 'N') {
                if (s < c->end && src[s++] == '{')
                    while (s < c->end && src[s++] != '}') {}
                continue;
            }
            if (ch == '{') ou_literal_warn_escape(c->j->p, c->j->token, src + s - 1);
        }
        if (ch != '{' && ch != '}') continue;
        if (level == 0) {
            if (s < c->end && src[s] == ch) {
                *again = true;
                break;
            }
            if (ch == '}') return fail(c, "f-string: single '}' is not allowed");
        }
        s--;
        break;
    }
    hi = s;
    c->at = *again ? s + 1 : s;
    return lo == hi || ou_joiner_decode(c->j, lo, hi, c->raw);
}

/* Finds where the expression of a field ends: at "!", ":", "=" or "}" outside of brackets and
 * strings. */
static bool find_end(cursor *c)
{
    const char *src = c->j->p->src;
    char open[OU_SCAN_MAXDEPTH], quote = '\0';
    int depth = 0;
    bool triple = false;

    for (; c->at < c->end; c->at++) {
        char ch = src[c->at], next = c->at + 1 < c->end ? src[c->at + 1] : '\0';
        bool three = c->at + 2 < c->end && next == ch && src[c->at + 2] == ch;
        if (ch == '\\') return fail(c, "f-string expression part cannot include a backslash");
        if (quote) {
            if (ch != quote || (triple && !three)) continue;
            if (triple) c->at += 2;
            quote = '\0';
        } else if (ch == '\'' || ch == '"') {
            quote = ch;
            triple = three;
            if (three) c->at += 2;
        } else if (ch == '[' || ch == '{' || ch == '(') {
            if (depth >= OU_SCAN_MAXDEPTH) return fail(c, "f-string: too many nested parenthesis");
            open[depth++] = ch;
        } else if (ch == '#') {
            return fail(c, "f-string expression part cannot include '#'");
        } else if (!depth && strchr("!:}=<>", ch)) {
            if (next == '=' && strchr("!=<>", ch))
                c->at++;
            else if (ch != '<' && ch != '>')
                break;
        } else if (ch == ']' || ch == '}' || ch == ')') {
            if (!depth) return fail_char(c, "f-string: unmatched '%c'", ch);
            char o = open[--depth];
            if (ch != (o == '(' ? ')' : o + 2))
                return fail(c, ou_arena_printf(c->j->p->arena,
                                               "f-string: closing parenthesis '%c' does "
                                               "not match opening parenthesis '%c'",
                                               ch, o));
        }
    }
    if (quote) return fail(c, "f-string: unterminated string");
    if (depth) return fail_char(c, "f-string: unmatched '%c'", open[depth - 1]);
    return c->at < c->end || fail(c, "f-string: expecting '}'");
}

static ou_expr *expression(cursor *c, uint32_t lo, uint32_t hi)
{
    const char *src = c->j->p->src;
    uint32_t s = lo;

    while (s < hi && (src[s] == ' ' || src[s] == '\t' || src[s] == '\n' || src[s] == '\f')) s++;
    if (s < hi) return ou_parse_field(c->j->p, lo, hi, c->j->token);
    if (src[hi] == '}')
        fail(c, "f-string: empty expression not allowed");
    else
        fail_char(c, "f-string: expression required before '%c'", src[hi]);
    return NULL;
}

static bool parts(cursor *c, int level);

/* "=" behind the expression: its text, with the spaces around, becomes part of the string. */
static bool self_documenting(cursor *c, uint32_t lo)
{
    const char *src = c->j->p->src;

    c->at++;
    while (c->at < c->end && (src[c->at] == ' ' || (src[c->at] >= '\t' && src[c->at] <= '\r')))
        c->at++;
    if (c->at >= c->end) return fail(c, "f-string: expecting '}'");
    ou_joiner_add(c->j, src + lo, c->at - lo);
    return true;
}

static bool conversion(cursor *c, int *conv)
{
    const char *src = c->j->p->src;

    c->at++;
    if (c->at >= c->end) return fail(c, "f-string: expecting '}'");
    char ch = src[c->at++];
    if (ch != 's' && ch != 'r' && ch != 'a')
        return fail(c, "f-string: invalid conversion character: expected 's', 'r', or 'a'");
    *conv = ch;
    return c->at < c->end || fail(c, "f-string: expecting '}'");
}

static bool format_spec(cursor *c, int level, ou_expr **spec)
{
    ou_joiner *outer = c->j;
    ou_joiner inner = {
        .p = outer->p, .whole = outer->whole, .token = outer->token, .u_prefix = outer->u_prefix};

    c->at++;
    if (c->at >= c->end) return fail(c, "f-string: expecting '}'");
    c->j = &inner;
    bool ok = parts(c, level + 1);
    c->j = outer;
    inner.whole = inner.token; /* the spec, and its last piece of text, end here */
    if (ok) *spec = ou_joiner_finish(&inner);
    return ok;
}

/* A field; c->at is at its opening brace. */
static bool field(cursor *c, int level)
{
    ou_joiner *j = c->j;
    const char *src = j->p->src;
    ou_expr *spec = NULL;
    int conv = -1;
    bool documented = false;

    if (level >= 2) return fail(c, "f-string: expressions nested too deeply");
    uint32_t lo = ++c->at;
    if (!find_end(c)) return false;
    ou_expr *e = expression(c, lo, c->at);
    if (!e) return false;
    if (src[c->at] == '=') {
        documented = true;
        if (!self_documenting(c, lo)) return false;
    }
    if (src[c->at] == '!' && !conversion(c, &conv)) return false;
    if (src[c->at] == ':' && !format_spec(c, level, &spec)) return false;
    if (c->at >= c->end || src[c->at] != '}') return fail(c, "f-string: expecting '}'");
    c->at++;
    if (documented && !spec && conv < 0) conv = 'r';
    ou_joiner_field(j, ou_ast_FormattedValue(j->p->arena, e, conv, spec, j->whole.lo, j->whole.hi));
    return true;
}

/* Text and fields by turns; level counts format specs around. */
static bool parts(cursor *c, int level)
{
    const char *src = c->j->p->src;

    for (;;) {
        bool again;
        if (!literal(c, level, &again)) return false;
        if (again) continue;
        if (c->at >= c->end || src[c->at] == '}') break;
        if (!field(c, level)) return false;
    }
    if (level && (c->at >= c->end || src[c->at] != '}')) return fail(c, "f-string: expecting '}'");
    return true;
}

bool ou_fstring_parse(ou_parser *p, ou_joiner *out, uint32_t lo, uint32_t hi, bool raw)
{
    cursor c = {out, lo, hi, raw};
    out->p = p;
    return parts(&c, 0);
}
