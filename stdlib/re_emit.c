/* stdlib/re_emit.c - writes a pattern tree in the syntax of PCRE2, to be compiled with PCRE2_DOTALL
 * and PCRE2_ALT_CIRCUMFLEX: a plain dot matches everything, and names are gone. */
#include <string.h>
#include "stdlib/re_.h"

static void emit(re_out *out, const re_node *n, uint32_t flags);

void ou_re_put_n(re_out *out, const char *s, size_t n)
{
    if (out->failed) return;
    if (out->len + n + 1 > out->cap) {
        size_t cap = (out->cap + n + 32) * 2;
        char *data = ou_mem_resize(out->data, cap);
        if (!data) {
            out->failed = true;
            return;
        }
        out->data = data;
        out->cap = cap;
    }
    memcpy(out->data + out->len, s, n);
    out->len += n;
}

void ou_re_put(re_out *out, const char *s)
{
    ou_re_put_n(out, s, strlen(s));
}

static void put_number(re_out *out, const char *before, uint32_t v, const char *after)
{
    char b[16];
    ou_re_put(out, before);
    snprintf(b, sizeof b, "%u", v);
    ou_re_put(out, b);
    ou_re_put(out, after);
}

static void fail(re_out *out, ou_type *type, const char *msg)
{
    if (out->failed) return;
    out->failed = true;
    ou_raise(type, "%s", msg);
}

/* ---- positions ---------------------------------------------------------------------------------
 */

static void emit_at(re_out *out, char kind, uint32_t flags)
{
    static const char word[] = "[0-9A-Z_a-z]";
    switch (kind) {
    case '^': ou_re_put(out, flags & RE_MULTILINE ? "(?m:^)" : "\\A"); break;
    case '$': ou_re_put(out, flags & RE_MULTILINE ? "(?m:$)" : "\\Z"); break;
    case 'A': ou_re_put(out, "\\A"); break;
    case 'Z': ou_re_put(out, "\\z"); break;
    default:
        if (kind == 'B') ou_re_put(out, "(?!\\A\\z)"); /* never in an empty subject */
        if (out->ucp && (flags & RE_ASCII)) {          /* \b itself would know all letters */
            const char *fmt =
                kind == 'b' ? "(?:(?<=%s)(?!%s)|(?<!%s)(?=%s))" : "(?:(?<=%s)(?=%s)|(?<!%s)(?!%s))";
            char b[128];
            snprintf(b, sizeof b, fmt, word, word, word, word);
            ou_re_put(out, b);
        } else {
            ou_re_put(out, kind == 'b' ? "\\b" : "\\B");
        }
    }
}

/* ---- repetition --------------------------------------------------------------------------------
 */

enum { MOST = 65535 }; /* largest count PCRE2 takes */

static void put_kind(re_out *out, const re_node *n)
{
    if (n->kind) ou_re_put_n(out, &n->kind, 1);
}

static void emit_atom(re_out *out, const re_node *kid, uint32_t flags)
{
    bool bare = kid->op <= RE_N_SET || kid->op == RE_N_REF || kid->op == RE_N_ATOMIC ||
                (kid->op == RE_N_GROUP && kid->ch);
    if (!bare) ou_re_put(out, "(?:");
    emit(out, kid, flags);
    if (!bare) ou_re_put(out, ")");
}

/* Counts beyond PCRE2's: as loops of loops. */
static void emit_large(re_out *out, const re_node *n, uint32_t flags)
{
    uint32_t lo = n->lo, more = n->hi == RE_MAXREPEAT ? 0 : n->hi - n->lo;
    if (n->kid->op > RE_N_SET || lo / MOST > MOST || more / MOST > MOST) {
        fail(out, &ou_exc_OverflowError, "the repetition number is too large");
        return;
    }
    ou_re_put(out, n->kind == '+' ? "(?>" : "(?:");
    if (lo / MOST) {
        ou_re_put(out, "(?:");
        emit(out, n->kid, flags);
        put_number(out, "{65535}){", lo / MOST, "}");
    }
    emit(out, n->kid, flags);
    put_number(out, "{", lo % MOST, "}");
    if (n->hi == RE_MAXREPEAT) {
        emit(out, n->kid, flags);
        ou_re_put(out, n->kind == '?' ? "*?" : "*");
    } else {
        const char *lazy = n->kind == '?' ? "?" : "";
        ou_re_put(out, "(?:");
        emit(out, n->kid, flags);
        put_number(out, "{0,65535}", 0, "");
        out->len--; /* put_number's digit */
        ou_re_put(out, lazy);
        put_number(out, "){", more / MOST, "}");
        emit(out, n->kid, flags);
        put_number(out, "{0,", more % MOST, "}");
        ou_re_put(out, lazy);
    }
    ou_re_put(out, ")");
}

static void emit_repeat(re_out *out, const re_node *n, uint32_t flags)
{
    bool endless = n->hi == RE_MAXREPEAT;
    if (n->lo > MOST || (!endless && n->hi > MOST)) {
        emit_large(out, n, flags);
        return;
    }
    emit_atom(out, n->kid, flags);
    if (endless && n->lo == 0)
        ou_re_put(out, "*");
    else if (endless && n->lo == 1)
        ou_re_put(out, "+");
    else if (n->lo == 0 && n->hi == 1)
        ou_re_put(out, "?");
    else {
        put_number(out, "{", n->lo, "");
        if (endless)
            ou_re_put(out, ",");
        else if (n->hi != n->lo)
            put_number(out, ",", n->hi, "");
        ou_re_put(out, "}");
    }
    put_kind(out, n);
}

/* ---- groups ------------------------------------------------------------------------------------
 */

static uint32_t local_flags(const re_node *n, uint32_t flags)
{
    if (n->lo & RE_TYPE_FLAGS) flags &= ~RE_TYPE_FLAGS;
    return (flags | n->lo) & ~n->hi;
}

static void emit_group(re_out *out, const re_node *n, uint32_t flags)
{
    uint32_t inner = n->ch ? flags : local_flags(n, flags);
    bool was = ou_re_caseless(out, flags), is = ou_re_caseless(out, inner);
    ou_re_put(out, n->ch ? "(" : was == is ? "(?:" : is ? "(?i:" : "(?-i:");
    emit(out, n->kid, inner);
    ou_re_put(out, ")");
}

static void emit_assert(re_out *out, const re_node *n, uint32_t flags)
{
    uint64_t lo, hi;
    if (n->kind) {
        ou_re_width(out->p, n->kid, &lo, &hi);
        if (lo != hi) {
            OU_AUTO ou_obj *msg = ou_str_from("look-behind requires fixed-width pattern");
            ou_obj *e = msg && !out->failed ? ou_re_error_new(msg, NULL, -1) : NULL;
            if (e) ou_raise_obj(e);
            out->failed = true;
            return;
        }
    }
    ou_re_put(out, n->kind ? n->neg ? "(?<!" : "(?<=" : n->neg ? "(?!" : "(?=");
    emit(out, n->kid, flags);
    ou_re_put(out, ")");
}

static void emit_branch(re_out *out, const re_node *n, uint32_t flags)
{
    ou_re_put(out, "(?:");
    for (const re_node *k = n->kid; k; k = k->next) {
        emit(out, k, flags);
        if (k->next) ou_re_put(out, "|");
    }
    ou_re_put(out, ")");
}

static void emit_condition(re_out *out, const re_node *n, uint32_t flags)
{
    put_number(out, "(?(", n->ch, ")");
    emit(out, n->kid, flags);
    if (n->kid2) {
        ou_re_put(out, "|");
        emit(out, n->kid2, flags);
    }
    ou_re_put(out, ")");
}

static void emit_reference(re_out *out, const re_node *n, uint32_t flags)
{
    bool fold = (flags & RE_IGNORECASE) && !ou_re_caseless(out, flags);
    if (fold) ou_re_put(out, "(?i:");
    put_number(out, "\\g{", n->ch, "}");
    if (fold) ou_re_put(out, ")");
}

static void emit(re_out *out, const re_node *n, uint32_t flags)
{
    if (out->failed) return;
    switch (n->op) {
    case RE_N_LIT: ou_re_emit_literal(out, n->ch, flags); break;
    case RE_N_ANY: ou_re_put(out, flags & RE_DOTALL ? "." : "[^\\x0a]"); break;
    case RE_N_SET: ou_re_emit_set(out, n, flags); break;
    case RE_N_AT: emit_at(out, n->kind, flags); break;
    case RE_N_REF: emit_reference(out, n, flags); break;
    case RE_N_REPEAT: emit_repeat(out, n, flags); break;
    case RE_N_GROUP: emit_group(out, n, flags); break;
    case RE_N_ATOMIC:
        ou_re_put(out, "(?>");
        emit(out, n->kid, flags);
        ou_re_put(out, ")");
        break;
    case RE_N_ASSERT: emit_assert(out, n, flags); break;
    case RE_N_BRANCH: emit_branch(out, n, flags); break;
    case RE_N_COND: emit_condition(out, n, flags); break;
    default:
        for (const re_node *k = n->kid; k; k = k->next) emit(out, k, flags);
    }
}

int ou_re_emit(re_out *out, const re_node *root, uint32_t flags)
{
    out->ucp = out->limit > 255 && (!(flags & RE_ASCII) || out->p->scoped_unicode);
    emit(out, root, flags);
    ou_re_put_n(out, "", 1);
    if (out->failed) {
        ou_mem_free(out->data);
        out->data = NULL;
        return -1;
    }
    out->len--;
    return 0;
}
