/* Builders of expressions and statements.  Where the grammar accepts too much (any expression as a
 * target, arguments in any order), the builder sets p->rejected; wording the complaint is
 * diagnose.c's matter. */
#include "grammar/build.h"

#include <string.h>

/* ---- lists ---------------------------------------------------------------------------------- */

static bool grow(ou_parser *p, ou_list *l, uint32_t n)
{
    if (n <= l->cap) return true;
    uint32_t cap = l->cap * 2 > n ? l->cap * 2 : n;
    void **v = ou_arena_alloc(p->arena, cap * sizeof *v);
    if (!v || p->arena->oom) return false;
    if (l->n) memcpy(v, l->v, l->n * sizeof *v);
    l->v = v;
    l->cap = cap;
    return true;
}

static ou_list *new_list(ou_parser *p, uint32_t cap)
{
    ou_list *l = ou_arena_alloc(p->arena, sizeof *l + cap * sizeof *l->v);
    *l = (ou_list){0, p->arena->oom ? 0 : cap, 0, (void **)(l + 1)};
    return l;
}

ou_list *ou_build_list(ou_parser *p, void *item)
{
    ou_list *l = new_list(p, 1);
    l->n = 1;
    l->v[0] = item;
    return l;
}

ou_list *ou_build_append(ou_parser *p, ou_list *l, void *item)
{
    if (!l) return ou_build_list(p, item);
    if (l->n >= l->cap && !grow(p, l, l->n + 3)) return l;
    l->v[l->n++] = item;
    return l;
}

ou_list *ou_build_concat(ou_parser *p, ou_list *l, const ou_list *more)
{
    if (!grow(p, l, l->n + more->n)) return l;
    memcpy(l->v + l->n, more->v, more->n * sizeof *l->v);
    l->n += more->n;
    l->hi = more->hi;
    return l;
}

ou_list *ou_build_block(ou_parser *p, ou_stmt *s)
{
    ou_list *l = ou_build_list(p, s);
    l->hi = s->hi;
    return l;
}

ou_ident_seq ou_build_idents(const ou_list *l)
{
    return (ou_ident_seq){l->n, (ou_ident *)l->v};
}

ou_span *ou_build_span(ou_parser *p, ou_span at)
{
    ou_span *s = ou_arena_alloc(p->arena, sizeof *s);
    *s = at;
    return s;
}

ou_item *ou_build_item(ou_parser *p, char kind, ou_span at, ou_ident name, void *a, void *b)
{
    ou_item *it = ou_arena_alloc(p->arena, sizeof *it);
    *it = (ou_item){kind, at.lo, at.hi, name, a, b};
    return it;
}

/* ---- names ---------------------------------------------------------------------------------- */

ou_expr *ou_build_name(ou_parser *p, ou_span at)
{
    return ou_ast_Name(p->arena, ou_ident_at(p, at), OU_Load, at.lo, at.hi);
}

ou_expr *ou_build_dotted(ou_parser *p, ou_expr *left, ou_span attr, ou_span at)
{
    return ou_ast_Attribute(p->arena, left, ou_ident_at(p, attr), OU_Load, at.lo, at.hi);
}

ou_ident ou_build_dotted_name(ou_parser *p, ou_span at)
{
    const char *s = p->src + at.lo;
    uint32_t n = at.hi - at.lo, len = 0;
    char *buf = ou_arena_alloc(p->arena, n);

    if (!buf || p->arena->oom) return ou_ident_intern(p, "", 0);
    for (uint32_t i = 0; i < n; i++)
        if (!strchr(" \t\f\\\n", s[i])) buf[len++] = s[i];
    return ou_ident_intern(p, buf, len);
}

/* A node built from exactly the text `at` is not in parentheses. */
static bool bare(const ou_expr *e, ou_span at)
{
    return e->lo == at.lo && e->hi == at.hi;
}

static bool bare_name(const ou_expr *e, ou_span at)
{
    return e->kind == OU_Name && bare(e, at);
}

/* ---- expressions ---------------------------------------------------------------------------- */

ou_expr *ou_build_tuple(ou_parser *p, ou_list *l, ou_span at)
{
    return ou_ast_Tuple(p->arena, OU_SEQ(ou_expr, l), OU_Load, at.lo, at.hi);
}

ou_expr *ou_build_boolop(ou_parser *p, ou_boolop op, ou_expr *left, ou_expr *right, ou_span left_at,
                         ou_span at)
{
    if (left->kind == OU_BoolOp && left->v.BoolOp.op == op && bare(left, left_at)) {
        ou_expr_seq *s = &left->v.BoolOp.values;
        if ((s->n & (s->n - 1)) == 0) { /* full: sizes are powers of two */
            ou_expr **v = ou_arena_alloc(p->arena, s->n * 2 * sizeof *v);
            if (!v || p->arena->oom) return left;
            memcpy(v, s->v, s->n * sizeof *v);
            s->v = v;
        }
        s->v[s->n++] = right;
        left->hi = at.hi;
        return left;
    }
    ou_expr *both[] = {left, right};
    return ou_ast_BoolOp(p->arena, op, ou_ast_expr_seq(p->arena, both, 2), at.lo, at.hi);
}

ou_expr *ou_build_compare(ou_parser *p, ou_expr *left, int op, ou_expr *right, ou_span at)
{
    ou_cmpop ops[] = {(ou_cmpop)op};
    return ou_ast_Compare(p->arena, left, ou_ast_cmpop_seq(p->arena, ops, 1),
                          ou_ast_expr_seq(p->arena, &right, 1), at.lo, at.hi);
}

ou_expr *ou_build_compare_more(ou_parser *p, ou_expr *chain, int op, ou_expr *right, ou_span at)
{
    ou_cmpop_seq *ops = &chain->v.Compare.ops;
    ou_expr_seq *to = &chain->v.Compare.comparators;

    if ((ops->n & (ops->n - 1)) == 0) { /* full: sizes are powers of two */
        ou_cmpop *o = ou_arena_alloc(p->arena, ops->n * 2 * sizeof *o);
        ou_expr **v = ou_arena_alloc(p->arena, ops->n * 2 * sizeof *v);
        if (!o || !v || p->arena->oom) return chain;
        memcpy(o, ops->v, ops->n * sizeof *o);
        memcpy(v, to->v, to->n * sizeof *v);
        ops->v = o;
        to->v = v;
    }
    ops->v[ops->n++] = (ou_cmpop)op;
    to->v[to->n++] = right;
    chain->hi = at.hi;
    return chain;
}

ou_expr *ou_build_named(ou_parser *p, ou_expr *target, ou_span target_at, ou_expr *value,
                        ou_span at)
{
    if (!bare_name(target, target_at))
        p->rejected = true;
    else
        target->v.Name.ctx = OU_Store;
    return ou_ast_NamedExpr(p->arena, target, value, at.lo, at.hi);
}

static ou_expr *generator(ou_parser *p, ou_expr *elt, ou_list *clauses, ou_span at)
{
    return ou_ast_GeneratorExp(p->arena, elt, OU_SEQ(ou_comprehension, clauses), at.lo, at.hi);
}

/* Sorts arguments into positional and keyword ones and checks their order. */
static void split_args(ou_parser *p, const ou_list *args, ou_list *pos, ou_list *kw)
{
    bool named = false, unpacked = false;

    for (uint32_t i = 0; i < args->n; i++) {
        ou_item *it = args->v[i];
        switch (it->kind) {
        case 'p':
            if (named || unpacked) p->rejected = true;
            pos->v[pos->n++] = it->a;
            break;
        case '*':
            if (unpacked) p->rejected = true;
            pos->v[pos->n++] = it->a;
            break;
        case '=':
            named = true;
            kw->v[kw->n++] = ou_ast_keyword(p->arena, it->name, it->a, it->lo, it->hi);
            break;
        case 'd':
            unpacked = true;
            kw->v[kw->n++] = ou_ast_keyword(p->arena, NULL, it->a, it->lo, it->hi);
            break;
        default: /* a generator without parentheses among others */ p->rejected = true;
        }
        if (p->arena->oom) return;
    }
}

ou_expr *ou_build_call(ou_parser *p, ou_expr *func, ou_list *args, bool comma, ou_span parens,
                       ou_span at)
{
    ou_item *first = args ? args->v[0] : NULL;

    if (first && first->kind == 'g' && args->n == 1 && !comma) {
        ou_expr *gen = generator(p, first->a, first->b, parens);
        return ou_ast_Call(p->arena, func, ou_ast_expr_seq(p->arena, &gen, 1),
                           (ou_keyword_seq){0, NULL}, at.lo, at.hi);
    }
    ou_list *pos = NULL, *kw = NULL;
    if (args) {
        pos = new_list(p, args->n);
        kw = new_list(p, args->n);
        if (!p->arena->oom) split_args(p, args, pos, kw);
    }
    return ou_ast_Call(p->arena, func, OU_SEQ(ou_expr, pos), OU_SEQ(ou_keyword, kw), at.lo, at.hi);
}

ou_item *ou_build_keyword_arg(ou_parser *p, ou_expr *name, ou_span name_at, ou_expr *value,
                              ou_span at)
{
    ou_ident id = NULL;
    if (bare_name(name, name_at))
        id = name->v.Name.id;
    else
        p->rejected = true;
    return ou_build_item(p, '=', at, id, value, NULL);
}

ou_expr *ou_build_slices(ou_parser *p, ou_list *l, bool comma, ou_span at)
{
    ou_expr *first = l->v[0];
    if (l->n == 1 && !comma && first->kind != OU_Starred) return first;
    if (first->kind == OU_Slice) at.lo = first->lo; /* the rule may begin with nothing */
    return ou_build_tuple(p, l, at);
}

/* "( ... )": an expression in parentheses, or a tuple. */
ou_expr *ou_build_group(ou_parser *p, ou_list *l, bool comma, ou_span at)
{
    ou_expr *first = l->v[0];
    if (l->n > 1 || comma) return ou_build_tuple(p, l, at);
    if (first->kind == OU_Starred) p->rejected = true;
    return first;
}

ou_expr *ou_build_comp(ou_parser *p, char bracket, ou_list *elts, ou_list *clauses, ou_span at)
{
    ou_expr *elt = elts->v[0];
    ou_comprehension_seq gens = OU_SEQ(ou_comprehension, clauses);

    if (elts->n != 1 || elt->kind == OU_Starred) p->rejected = true;
    if (bracket == '[') return ou_ast_ListComp(p->arena, elt, gens, at.lo, at.hi);
    if (bracket == '{') return ou_ast_SetComp(p->arena, elt, gens, at.lo, at.hi);
    return generator(p, elt, clauses, at);
}

ou_expr *ou_build_dict(ou_parser *p, ou_list *items, ou_list *clauses, ou_span at)
{
    if (clauses) {
        ou_item *it = items->v[0];
        if (items->n != 1 || it->kind != 'k') {
            p->rejected = true;
            return it->b;
        }
        return ou_ast_DictComp(p->arena, it->a, it->b, OU_SEQ(ou_comprehension, clauses), at.lo,
                               at.hi);
    }
    ou_list *keys = items ? new_list(p, items->n) : NULL,
            *values = items ? new_list(p, items->n) : NULL;
    for (uint32_t i = 0; items && i < items->n && !p->arena->oom; i++) {
        ou_item *it = items->v[i];
        keys->v[keys->n++] = it->a;
        values->v[values->n++] = it->b;
    }
    return ou_ast_Dict(p->arena, OU_SEQ(ou_expr, keys), OU_SEQ(ou_expr, values), at.lo, at.hi);
}

/* ---- targets -------------------------------------------------------------------------------- */

static void target_all(ou_parser *p, ou_expr_seq s, ou_expr_context ctx)
{
    for (uint32_t i = 0; i < s.n; i++) ou_build_target(p, s.v[i], ctx);
}

ou_expr *ou_build_target(ou_parser *p, ou_expr *e, ou_expr_context ctx)
{
    switch (e->kind) {
    case OU_Name: e->v.Name.ctx = ctx; break;
    case OU_Attribute: e->v.Attribute.ctx = ctx; break;
    case OU_Subscript: e->v.Subscript.ctx = ctx; break;
    case OU_Starred:
        if (ctx == OU_Del) p->rejected = true;
        e->v.Starred.ctx = ctx;
        ou_build_target(p, e->v.Starred.value, ctx);
        break;
    case OU_List:
        e->v.List.ctx = ctx;
        target_all(p, e->v.List.elts, ctx);
        break;
    case OU_Tuple:
        e->v.Tuple.ctx = ctx;
        target_all(p, e->v.Tuple.elts, ctx);
        break;
    default: p->rejected = true;
    }
    return e;
}

/* A name, attribute or subscript. */
static ou_expr *single_target(ou_parser *p, ou_expr *e)
{
    if (e->kind != OU_Name && e->kind != OU_Attribute && e->kind != OU_Subscript)
        p->rejected = true;
    return ou_build_target(p, e, OU_Store);
}

/* ---- simple statements ---------------------------------------------------------------------- */

ou_stmt *ou_build_assign(ou_parser *p, ou_list *targets, ou_expr *value, ou_span at)
{
    for (uint32_t i = 0; i < targets->n; i++) ou_build_target(p, targets->v[i], OU_Store);
    return ou_ast_Assign(p->arena, OU_SEQ(ou_expr, targets), value, at.lo, at.hi);
}

ou_stmt *ou_build_augassign(ou_parser *p, ou_expr *target, ou_span op_at, ou_expr *value,
                            ou_span at)
{
    const char *s = p->src + op_at.lo;
    bool twice = s[0] == s[1];
    ou_operator op;

    switch (s[0]) {
    case '+': op = OU_Add; break;
    case '-': op = OU_Sub; break;
    case '*': op = twice ? OU_Pow : OU_Mult; break;
    case '/': op = twice ? OU_FloorDiv : OU_Div; break;
    case '%': op = OU_Mod; break;
    case '@': op = OU_MatMult; break;
    case '&': op = OU_BitAnd; break;
    case '|': op = OU_BitOr; break;
    case '^': op = OU_BitXor; break;
    case '<': op = OU_LShift; break;
    default: op = OU_RShift;
    }
    return ou_ast_AugAssign(p->arena, single_target(p, target), op, value, at.lo, at.hi);
}

ou_stmt *ou_build_annassign(ou_parser *p, ou_expr *target, ou_span target_at, ou_expr *annotation,
                            ou_expr *value, ou_span at)
{
    return ou_ast_AnnAssign(p->arena, single_target(p, target), annotation, value,
                            bare_name(target, target_at), at.lo, at.hi);
}

ou_stmt *ou_build_delete(ou_parser *p, ou_list *targets, ou_span at)
{
    for (uint32_t i = 0; i < targets->n; i++) ou_build_target(p, targets->v[i], OU_Del);
    return ou_ast_Delete(p->arena, OU_SEQ(ou_expr, targets), at.lo, at.hi);
}

ou_stmt *ou_build_import_from(ou_parser *p, int level, ou_ident module, ou_list *names, ou_span at)
{
    return ou_ast_ImportFrom(p->arena, module, OU_SEQ(ou_alias, names), level, at.lo, at.hi);
}
