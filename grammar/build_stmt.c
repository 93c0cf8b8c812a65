/* Builders of compound statements, parameters and patterns. */
#include "grammar/build.h"

/* ---- parameters ----------------------------------------------------------------------------- */

typedef struct params {
    ou_list *posonly, *args, *kwonly, *defaults, *kw_defaults;
    ou_arg *vararg, *kwarg;
    bool star, kwargs, slash, bare; /* bare: a lone "*" that still lacks its first name */
} params;

static bool add_param(ou_parser *p, params *ps, const ou_item *it)
{
    if (ps->kwargs || (ps->bare && it->kind != 'n')) return it->kind == ',' && !ps->bare;
    ps->bare = false;
    switch (it->kind) {
    case 'n':
        if (ps->star) {
            ps->kwonly = ou_build_append(p, ps->kwonly, it->a);
            ps->kw_defaults = ou_build_append(p, ps->kw_defaults, it->b);
            return true;
        }
        ps->args = ou_build_append(p, ps->args, it->a);
        if (it->b) ps->defaults = ou_build_append(p, ps->defaults, it->b);
        return it->b || !ps->defaults;
    case '/':
        if (ps->slash || ps->star || !ps->args) return false;
        ps->slash = true;
        ps->posonly = ps->args;
        ps->args = NULL;
        return true;
    case '*':
        if (ps->star) return false;
        ps->star = true;
        ps->vararg = it->a;
        ps->bare = !it->a;
        return true;
    case 'd':
        ps->kwargs = true;
        ps->kwarg = it->a;
        return true;
    default: /* a comma at the end */ return true;
    }
}

static ou_arguments *arguments(ou_parser *p, const ou_list *items)
{
    params ps = {0};

    for (uint32_t i = 0; items && i < items->n; i++)
        if (!add_param(p, &ps, items->v[i])) p->rejected = true;
    if (ps.bare) p->rejected = true;
    return ou_ast_arguments(p->arena, OU_SEQ(ou_arg, ps.posonly), OU_SEQ(ou_arg, ps.args),
                            ps.vararg, OU_SEQ(ou_arg, ps.kwonly), OU_SEQ(ou_expr, ps.kw_defaults),
                            ps.kwarg, OU_SEQ(ou_expr, ps.defaults));
}

ou_expr *ou_build_lambda(ou_parser *p, ou_list *items, ou_expr *body, ou_span at)
{
    return ou_ast_Lambda(p->arena, arguments(p, items), body, at.lo, at.hi);
}

/* ---- compound statements -------------------------------------------------------------------- */

ou_stmt *ou_build_def(ou_parser *p, ou_ident name, ou_list *items, ou_expr *returns, ou_list *body,
                      ou_span at)
{
    return ou_ast_FunctionDef(p->arena, name, arguments(p, items), OU_SEQ(ou_stmt, body),
                              (ou_expr_seq){0, NULL}, returns, at.lo, body->hi);
}

ou_stmt *ou_build_class(ou_parser *p, ou_ident name, ou_list *args, bool comma, ou_list *body,
                        ou_span at)
{
    ou_expr_seq bases = {0, NULL};
    ou_keyword_seq keywords = {0, NULL};

    if (args) {
        ou_expr *call = ou_build_call(p, NULL, args, comma, at, at);
        bases = call->v.Call.args;
        keywords = call->v.Call.keywords;
    }
    return ou_ast_ClassDef(p->arena, name, bases, keywords, OU_SEQ(ou_stmt, body),
                           (ou_expr_seq){0, NULL}, at.lo, body->hi);
}

/* The three statements with an async form have the same fields in both. */
ou_stmt *ou_build_async(ou_stmt *s, ou_span at)
{
    s->kind = s->kind == OU_For    ? OU_AsyncFor
              : s->kind == OU_With ? OU_AsyncWith
                                   : OU_AsyncFunctionDef;
    s->lo = at.lo;
    return s;
}

ou_stmt *ou_build_decorated(ou_stmt *s, ou_list *decorators)
{
    ou_expr_seq seq = OU_SEQ(ou_expr, decorators);

    if (s->kind == OU_ClassDef)
        s->v.ClassDef.decorator_list = seq;
    else
        s->v.FunctionDef.decorator_list = seq;
    return s;
}

ou_stmt *ou_build_if(ou_parser *p, ou_expr *test, ou_list *body, ou_list *elifs, ou_list *orelse,
                     ou_span at)
{
    uint32_t hi = orelse ? orelse->hi : elifs ? elifs->hi : body->hi;
    ou_stmt_seq rest = OU_SEQ(ou_stmt, orelse);

    for (uint32_t i = elifs ? elifs->n : 0; i-- > 0;) {
        ou_item *it = elifs->v[i];
        ou_list *block = it->b;
        ou_stmt *s = ou_ast_If(p->arena, it->a, OU_SEQ(ou_stmt, block), rest, it->lo, hi);
        rest = ou_ast_stmt_seq(p->arena, &s, 1);
    }
    return ou_ast_If(p->arena, test, OU_SEQ(ou_stmt, body), rest, at.lo, hi);
}

ou_stmt *ou_build_for(ou_parser *p, ou_expr *target, ou_expr *iter, ou_list *body, ou_list *orelse,
                      ou_span at)
{
    return ou_ast_For(p->arena, ou_build_target(p, target, OU_Store), iter, OU_SEQ(ou_stmt, body),
                      OU_SEQ(ou_stmt, orelse), at.lo, orelse ? orelse->hi : body->hi);
}

ou_item *ou_build_handler(ou_parser *p, ou_expr *type, ou_ident name, ou_list *body, bool star,
                          ou_span at)
{
    ou_excepthandler *h =
        ou_ast_ExceptHandler(p->arena, type, name, OU_SEQ(ou_stmt, body), at.lo, body->hi);
    return ou_build_item(p, star ? '*' : 'h', (ou_span){at.lo, body->hi}, NULL, h, NULL);
}

ou_stmt *ou_build_try(ou_parser *p, ou_list *body, ou_list *handlers, ou_list *orelse,
                      ou_list *finalbody, ou_span at)
{
    const ou_list *last = finalbody ? finalbody : orelse ? orelse : handlers;
    char kind = handlers ? ((ou_item *)handlers->v[0])->kind : 'h';

    for (uint32_t i = 0; handlers && i < handlers->n; i++) {
        ou_item *it = handlers->v[i];
        if (it->kind != kind) p->rejected = true;
        handlers->v[i] = it->a;
    }
    if (kind == '*')
        return ou_ast_TryStar(p->arena, OU_SEQ(ou_stmt, body), OU_SEQ(ou_excepthandler, handlers),
                              OU_SEQ(ou_stmt, orelse), OU_SEQ(ou_stmt, finalbody), at.lo, last->hi);
    return ou_ast_Try(p->arena, OU_SEQ(ou_stmt, body), OU_SEQ(ou_excepthandler, handlers),
                      OU_SEQ(ou_stmt, orelse), OU_SEQ(ou_stmt, finalbody), at.lo, last->hi);
}

/* ---- patterns ------------------------------------------------------------------------------- */

static bool is_wildcard(ou_ident id)
{
    return id->len == 1 && id->s[0] == '_';
}

ou_expr *ou_build_number(ou_parser *p, bool minus, ou_span number, ou_span at)
{
    ou_expr *e = ou_literal_number(p, number);
    return minus ? ou_ast_UnaryOp(p->arena, OU_USub, e, at.lo, at.hi) : e;
}

ou_expr *ou_build_complex(ou_parser *p, ou_expr *left, ou_operator op, ou_expr *right, ou_span at)
{
    const ou_expr *real = left->kind == OU_UnaryOp ? left->v.UnaryOp.operand : left;

    if (real->v.Constant.value.kind == OU_LIT_IMAG || right->v.Constant.value.kind != OU_LIT_IMAG)
        p->rejected = true;
    return ou_ast_BinOp(p->arena, left, op, right, at.lo, at.hi);
}

/* The name behind "*" or "**": `_` binds nothing behind "*" and is wrong behind "**". */
ou_ident ou_build_binding(ou_parser *p, ou_span at)
{
    ou_ident id = ou_ident_at(p, at);
    return is_wildcard(id) ? NULL : id;
}

/* `_` is the wildcard wherever a pattern begins, never the start of a dotted name or a class. */
static void check_head(ou_parser *p, ou_expr *name)
{
    while (name->kind == OU_Attribute) name = name->v.Attribute.value;
    if (is_wildcard(name->v.Name.id)) p->rejected = true;
}

ou_pattern *ou_build_capture(ou_parser *p, ou_expr *name, ou_span at)
{
    if (name->kind != OU_Name) {
        check_head(p, name);
        return ou_ast_MatchValue(p->arena, name, at.lo, at.hi);
    }
    ou_ident id = name->v.Name.id;
    return ou_ast_MatchAs(p->arena, NULL, is_wildcard(id) ? NULL : id, at.lo, at.hi);
}

ou_pattern *ou_build_as(ou_parser *p, ou_pattern *pattern, ou_span name, ou_span at)
{
    ou_ident id = ou_ident_at(p, name);
    if (is_wildcard(id)) p->rejected = true;
    return ou_ast_MatchAs(p->arena, pattern, id, at.lo, at.hi);
}

ou_pattern *ou_build_or(ou_parser *p, ou_list *l, ou_span at)
{
    if (l->n == 1) return l->v[0];
    return ou_ast_MatchOr(p->arena, OU_SEQ(ou_pattern, l), at.lo, at.hi);
}

ou_pattern *ou_build_patterns(ou_parser *p, ou_list *l, bool comma, ou_span at)
{
    ou_pattern *first = l ? l->v[0] : NULL;

    if (first && l->n == 1 && !comma) {
        if (first->kind == OU_MatchStar) p->rejected = true;
        return first;
    }
    return ou_ast_MatchSequence(p->arena, OU_SEQ(ou_pattern, l), at.lo, at.hi);
}

ou_pattern *ou_build_paren_pattern(ou_parser *p, ou_list *l, bool comma, ou_span at)
{
    return ou_build_patterns(p, l, comma || l->n > 1, at);
}

ou_pattern *ou_build_mapping(ou_parser *p, ou_list *items, ou_span at)
{
    ou_list *keys = NULL, *patterns = NULL;
    ou_ident rest = NULL;

    for (uint32_t i = 0; items && i < items->n; i++) {
        ou_item *it = items->v[i];
        if (it->kind == 'd') {
            if (i + 1 < items->n || !it->name) p->rejected = true;
            rest = it->name;
            continue;
        }
        keys = ou_build_append(p, keys, it->a);
        patterns = ou_build_append(p, patterns, it->b);
    }
    return ou_ast_MatchMapping(p->arena, OU_SEQ(ou_expr, keys), OU_SEQ(ou_pattern, patterns), rest,
                               at.lo, at.hi);
}

ou_pattern *ou_build_class_pattern(ou_parser *p, ou_expr *cls, ou_list *args, ou_span at)
{
    ou_list *pos = NULL, *names = NULL, *values = NULL;

    check_head(p, cls);
    for (uint32_t i = 0; args && i < args->n; i++) {
        ou_item *it = args->v[i];
        if (it->kind == 'p') {
            if (names) p->rejected = true;
            pos = ou_build_append(p, pos, it->a);
            continue;
        }
        names = ou_build_append(p, names, it->name);
        values = ou_build_append(p, values, it->a);
    }
    ou_ident_seq attrs = names ? ou_build_idents(names) : (ou_ident_seq){0, NULL};
    return ou_ast_MatchClass(p->arena, cls, OU_SEQ(ou_pattern, pos), attrs,
                             OU_SEQ(ou_pattern, values), at.lo, at.hi);
}
