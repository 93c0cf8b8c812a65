/* Constant folding on the syntax tree, with CPython's limits on the size of what is made: operators
 * on constants, constant tuples, tests against constant lists and sets, subscripts, %-formatting as
 * f-strings, `not` of tests, __debug__. */
#include <stdio.h>
#include <string.h>

#include "vm/compile/internal.h"

enum { MAX_INT_BITS = 128, MAX_ITEMS = 256, MAX_STR = 4096, MAX_TOTAL = 1024, MAX_DIGITS = 3 };

static void fold_expr(ou_compiler *c, ou_expr *e);
static void fold_body(ou_compiler *c, ou_stmt_seq body);

/* ---- nodes ---- */

static void set_literal(ou_literal *lit, ou_obj *o)
{
    union {
        ou_obj *o;
        const char *s;
    } as = {o};
    memset(lit, 0, sizeof *lit);
    if (o == &ou_none)
        lit->kind = OU_LIT_NONE;
    else if (o == &ou_true.head)
        lit->kind = OU_LIT_TRUE;
    else if (o == &ou_false.head)
        lit->kind = OU_LIT_FALSE;
    else if (o == &ou_ellipsis)
        lit->kind = OU_LIT_ELLIPSIS;
    else
        lit->kind = (ou_literal_kind)OU_LIT_OBJECT;
    lit->s = as.s;
}

/* e becomes a constant; a failed computation leaves it alone. */
static void make_const(ou_compiler *c, ou_expr *e, OU_STEALS ou_obj *value)
{
    if (c->failed) {
        ou_xdecref(value);
        return;
    }
    if (!value) {
        if (ou_err_matches(&ou_exc_KeyboardInterrupt))
            ou_error_pending(c);
        else
            ou_err_clear();
        return;
    }
    value = ou_const_canon(c, value);
    if (!value) return;
    e->kind = OU_Constant;
    set_literal(&e->v.Constant.value, value);
}

static bool has_starred(ou_expr_seq elts)
{
    for (uint32_t i = 0; i < elts.n; i++)
        if (elts.v[i]->kind == OU_Starred) return true;
    return false;
}

/* ---- operators ---- */

static ou_ssize collection_size(const ou_obj *o)
{
    if (ou_tuple_exact(o)) return ou_tuple_len(o);
    if (ou_typeof(o) == &ou_frozenset_type) return ou_set_len(o);
    return -1;
}

static ou_ssize text_size(const ou_obj *o)
{
    if (ou_str_exact(o)) return ou_str_len(o);
    if (ou_typeof(o) == &ou_bytes_type) return ou_bytes_len(o);
    return -1;
}

/* What is left of a budget of items after counting all of o, nested tuples included; < 0: exceeded.
 */
static ou_ssize budget(const ou_obj *o, ou_ssize limit)
{
    if (!ou_tuple_exact(o)) {
        ou_ssize n = collection_size(o);
        return n > 0 ? limit - n : limit;
    }
    limit -= ou_tuple_len(o);
    for (ou_ssize i = 0; limit >= 0 && i < ou_tuple_len(o); i++)
        limit = budget(ou_tuple_at(o, i), limit);
    return limit;
}

static bool repeat_allowed(const ou_obj *count, const ou_obj *seq)
{
    int64_t n;
    ou_ssize size = collection_size(seq);
    if (size > 0) {
        if (!ou_int_fits(count, &n) || n < 0 || n > MAX_ITEMS / size) return false;
        return !n || budget(seq, MAX_TOTAL / n) >= 0;
    }
    size = text_size(seq);
    if (size > 0) return ou_int_fits(count, &n) && n >= 0 && n <= MAX_STR / size;
    return true;
}

static bool is_int(const ou_obj *o)
{
    return ou_int_check(o);
}

static bool op_allowed(ou_obj *l, ou_obj *r, ou_operator op)
{
    int64_t n;
    bool ints = is_int(l) && is_int(r);
    switch (op) {
    case OU_Mult:
        if (ints) return ou_int_bit_length(l) + ou_int_bit_length(r) <= MAX_INT_BITS;
        if (is_int(l)) return repeat_allowed(l, r);
        return !is_int(r) || repeat_allowed(r, l);
    case OU_Pow:
        if (!ints || !ou_int_sign(l) || ou_int_sign(r) <= 0) return true;
        return ou_int_fits(r, &n) && ou_int_bit_length(l) <= (uint64_t)MAX_INT_BITS / (uint64_t)n;
    case OU_LShift:
        if (!ints || !ou_int_sign(l) || !ou_int_sign(r)) return true;
        return ou_int_fits(r, &n) && n >= 0 && n <= MAX_INT_BITS &&
               ou_int_bit_length(l) <= (uint64_t)(MAX_INT_BITS - n);
    case OU_Mod: return text_size(l) < 0;
    case OU_MatMult: return false;
    default: return true;
    }
}

static const uint8_t binary_ops[] = {
    [OU_Add] = OU_ADD,           [OU_Sub] = OU_SUB,  [OU_Mult] = OU_MUL,   [OU_MatMult] = OU_MATMUL,
    [OU_Div] = OU_TRUEDIV,       [OU_Mod] = OU_MOD,  [OU_Pow] = OU_POW,    [OU_LShift] = OU_LSHIFT,
    [OU_RShift] = OU_RSHIFT,     [OU_BitOr] = OU_OR, [OU_BitXor] = OU_XOR, [OU_BitAnd] = OU_AND,
    [OU_FloorDiv] = OU_FLOORDIV,
};

/* ---- "..." % (a, b) ---- */

typedef struct format {
    const char *s;
    uint32_t len, pos;
} format;

static ou_expr *text_node(ou_compiler *c, const ou_expr *at, const char *s, uint32_t n)
{
    ou_literal lit = {OU_LIT_STR, n, s, false};
    return ou_ast_Constant(c->arena, lit, at->lo, at->hi);
}

/* The text up to the next conversion, "%%" made "%"; NULL: none. */
static ou_expr *format_literal(ou_compiler *c, format *f, const ou_expr *at)
{
    uint32_t start = f->pos, n = 0;
    while (f->pos < f->len) {
        if (f->s[f->pos] != '%')
            f->pos++;
        else if (f->pos + 1 < f->len && f->s[f->pos + 1] == '%')
            f->pos += 2;
        else
            break;
    }
    if (f->pos == start) return NULL;
    char *copy = ou_arena_strndup(c->arena, f->s + start, f->pos - start);
    for (uint32_t i = start; i < f->pos; i++) {
        copy[n++] = f->s[i];
        if (f->s[i] == '%') i++;
    }
    copy[n] = '\0';
    return text_node(c, at, copy, n);
}

static bool format_digits(format *f, int *out)
{
    int digits = 0;
    *out = 0;
    while (f->pos < f->len && f->s[f->pos] >= '0' && f->s[f->pos] <= '9') {
        if (++digits >= MAX_DIGITS) return false;
        *out = *out * 10 + (f->s[f->pos++] - '0');
    }
    return true;
}

/* One conversion, behind its "%": only s, r and a can become a field. */
static ou_expr *format_field(ou_compiler *c, format *f, ou_expr *arg)
{
    bool left = false;
    int width = -1, prec = -1, n = 0;
    char buf[16];
    for (; f->pos < f->len && strchr("-+ #0", f->s[f->pos]) && f->s[f->pos]; f->pos++)
        left |= f->s[f->pos] == '-';
    if (f->pos < f->len && f->s[f->pos] >= '0' && f->s[f->pos] <= '9' && !format_digits(f, &width))
        return NULL;
    if (f->pos < f->len && f->s[f->pos] == '.') {
        f->pos++;
        if (!format_digits(f, &prec)) return NULL;
    }
    if (f->pos >= f->len) return NULL;
    char conv = f->s[f->pos++];
    if (conv != 's' && conv != 'r' && conv != 'a') return NULL;
    if (!left && width > 0) buf[n++] = '>';
    if (width >= 0) n += snprintf(buf + n, sizeof buf - (size_t)n, "%d", width);
    if (prec >= 0) n += snprintf(buf + n, sizeof buf - (size_t)n, ".%d", prec);
    ou_expr *spec = NULL;
    if (n) {
        spec = text_node(c, arg, ou_arena_strndup(c->arena, buf, (size_t)n), (uint32_t)n);
        spec = ou_ast_JoinedStr(c->arena, ou_ast_expr_seq(c->arena, &spec, 1), arg->lo, arg->hi);
    }
    return ou_ast_FormattedValue(c->arena, arg, conv, spec, arg->lo, arg->hi);
}

static void fold_format(ou_compiler *c, ou_expr *e, const ou_obj *text, ou_expr_seq args)
{
    uint32_t n = 0, used = 0;
    ou_expr **parts = ou_tables_alloc(c, (args.n * 2 + 1) * sizeof *parts);
    char *tmp;
    size_t len;
    const char *s = c->failed ? NULL : ou_str_utf8(text, &len, &tmp);
    if (!s) {
        ou_error_pending(c);
        return;
    }
    format f = {ou_arena_strndup(c->arena, s, len), (uint32_t)len, 0};
    ou_mem_free(tmp);
    for (;;) {
        ou_expr *lit = format_literal(c, &f, e);
        if (lit) parts[n++] = lit;
        if (f.pos >= f.len) break;
        if (used >= args.n) return;
        f.pos++;
        ou_expr *field = format_field(c, &f, args.v[used++]);
        if (!field) return;
        parts[n++] = field;
    }
    if (used < args.n) return;
    e->kind = OU_JoinedStr;
    e->v.JoinedStr.values = (ou_expr_seq){n, parts};
}

static void fold_binary(ou_compiler *c, ou_expr *e)
{
    ou_expr *l = e->v.BinOp.left, *r = e->v.BinOp.right;
    ou_operator op = e->v.BinOp.op;
    if (l->kind != OU_Constant) return;
    if (op == OU_Mod && r->kind == OU_Tuple && ou_tree_is_str(l) && !has_starred(r->v.Tuple.elts)) {
        fold_format(c, e, ou_const_of(c, l), r->v.Tuple.elts);
        return;
    }
    if (r->kind != OU_Constant) return;
    ou_obj *a = ou_const_of(c, l), *b = ou_const_of(c, r);
    if (a && b && op_allowed(a, b, op)) make_const(c, e, ou_binary(a, b, binary_ops[op]));
}

static void fold_unary(ou_compiler *c, ou_expr *e)
{
    ou_expr *arg = e->v.UnaryOp.operand;
    if (arg->kind == OU_Constant) {
        ou_obj *o = ou_const_of(c, arg);
        int truth;
        if (!o) return;
        switch (e->v.UnaryOp.op) {
        case OU_Invert: make_const(c, e, ou_invert(o)); break;
        case OU_UAdd: make_const(c, e, ou_pos(o)); break;
        case OU_USub: make_const(c, e, ou_neg(o)); break;
        case OU_Not:
            truth = ou_truth(o);
            make_const(c, e, truth < 0 ? NULL : ou_bool(!truth));
            break;
        }
        return;
    }
    if (e->v.UnaryOp.op != OU_Not || arg->kind != OU_Compare || arg->v.Compare.ops.n != 1) return;
    ou_cmpop *op = &arg->v.Compare.ops.v[0];
    switch (*op) {
    case OU_Is: *op = OU_IsNot; break;
    case OU_IsNot: *op = OU_Is; break;
    case OU_In: *op = OU_NotIn; break;
    case OU_NotIn: *op = OU_In; break;
    default: return;
    }
    *e = *arg;
}

/* ---- displays ---- */

static void fold_tuple(ou_compiler *c, ou_expr *e)
{
    if (e->v.Tuple.ctx == OU_Load && ou_expr_all_const(e->v.Tuple.elts))
        make_const(c, e, ou_expr_const_tuple(c, e->v.Tuple.elts));
}

/* What is only iterated or searched needs no list or set. */
static void fold_iterable(ou_compiler *c, ou_expr *e)
{
    if (e->kind == OU_List) {
        ou_expr_seq elts = e->v.List.elts;
        if (has_starred(elts)) return;
        e->kind = OU_Tuple;
        e->v.Tuple.elts = elts;
        e->v.Tuple.ctx = OU_Load;
        fold_tuple(c, e);
    } else if (e->kind == OU_Set && ou_expr_all_const(e->v.Set.elts)) {
        ou_obj *items = ou_expr_const_tuple(c, e->v.Set.elts);
        make_const(c, e, items ? ou_frozenset_new(items) : NULL);
        ou_xdecref(items);
    }
}

static void fold_compare(ou_compiler *c, ou_expr *e)
{
    uint32_t last = e->v.Compare.ops.n - 1;
    ou_cmpop op = e->v.Compare.ops.v[last];
    if (op == OU_In || op == OU_NotIn) fold_iterable(c, e->v.Compare.comparators.v[last]);
}

static void fold_subscript(ou_compiler *c, ou_expr *e)
{
    ou_expr *value = e->v.Subscript.value, *key = e->v.Subscript.slice;
    if (e->v.Subscript.ctx != OU_Load || value->kind != OU_Constant || key->kind != OU_Constant)
        return;
    ou_obj *o = ou_const_of(c, value), *k = ou_const_of(c, key);
    if (o && k) make_const(c, e, ou_getitem(o, k));
}

static void fold_name(ou_compiler *c, ou_expr *e)
{
    const ou_ident id = e->v.Name.id;
    if (e->v.Name.ctx != OU_Load || id->len != 9 || memcmp(id->s, "__debug__", 9)) return;
    make_const(c, e, ou_bool(!c->optimize));
}

/* A literal of more digits than int() may read. */
static void check_number(ou_compiler *c, ou_expr *e)
{
    const ou_literal *lit = &e->v.Constant.value;
    if (lit->kind != OU_LIT_INT || lit->len <= 640 || ou_const_of(c, e)) return;
    if (!ou_err_matches(&ou_exc_ValueError)) return;
    OU_AUTO ou_obj *exc = ou_err_take();
    OU_AUTO ou_obj *text = ou_str_of(exc);
    char *tmp = NULL;
    const char *s = text ? ou_str_utf8(text, NULL, &tmp) : NULL;
    if (!s) return;
    c->failed = false;
    ou_error_line(
        c, ou_emit_line(c, e->lo), 0,
        "%s - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.",
        s);
    ou_mem_free(tmp);
}

/* ---- traversal ---- */

static void fold_seq(ou_compiler *c, ou_expr_seq seq)
{
    for (uint32_t i = 0; i < seq.n && !c->failed; i++)
        if (seq.v[i]) fold_expr(c, seq.v[i]);
}

static void fold_opt(ou_compiler *c, ou_expr *e)
{
    if (e) fold_expr(c, e);
}

static void fold_annotation(ou_compiler *c, ou_expr *e)
{
    if (e && !(c->flags & OU_CF_FUTURE_ANNOTATIONS)) fold_expr(c, e);
}

static void fold_arg_annotations(ou_compiler *c, ou_arg_seq args)
{
    for (uint32_t i = 0; i < args.n; i++) fold_annotation(c, args.v[i]->annotation);
}

static void fold_arguments(ou_compiler *c, ou_arguments *a)
{
    fold_arg_annotations(c, a->posonlyargs);
    fold_arg_annotations(c, a->args);
    if (a->vararg) fold_annotation(c, a->vararg->annotation);
    fold_arg_annotations(c, a->kwonlyargs);
    fold_seq(c, a->kw_defaults);
    if (a->kwarg) fold_annotation(c, a->kwarg->annotation);
    fold_seq(c, a->defaults);
}

static void fold_generators(ou_compiler *c, ou_comprehension_seq gens)
{
    for (uint32_t i = 0; i < gens.n && !c->failed; i++) {
        fold_expr(c, gens.v[i]->target);
        fold_expr(c, gens.v[i]->iter);
        fold_seq(c, gens.v[i]->ifs);
        fold_iterable(c, gens.v[i]->iter);
    }
}

static void fold_keywords(ou_compiler *c, ou_keyword_seq kws)
{
    for (uint32_t i = 0; i < kws.n; i++) fold_expr(c, kws.v[i]->value);
}

static void fold_comprehension(ou_compiler *c, ou_expr *e)
{
    if (e->kind == OU_DictComp) {
        fold_expr(c, e->v.DictComp.key);
        fold_expr(c, e->v.DictComp.value);
        fold_generators(c, e->v.DictComp.generators);
    } else {
        fold_expr(c, e->v.ListComp.elt);
        fold_generators(c, e->v.ListComp.generators);
    }
}

static void fold_call(ou_compiler *c, ou_expr *e)
{
    fold_expr(c, e->v.Call.func);
    fold_seq(c, e->v.Call.args);
    fold_keywords(c, e->v.Call.keywords);
}

static void fold_slice(ou_compiler *c, ou_expr *e)
{
    fold_opt(c, e->v.Slice.lower);
    fold_opt(c, e->v.Slice.upper);
    fold_opt(c, e->v.Slice.step);
}

/* Two operands, or an expression and what is between brackets behind it. */
static void fold_pair(ou_compiler *c, ou_expr *first, ou_expr *second)
{
    fold_expr(c, first);
    fold_opt(c, second);
}

static void fold_children(ou_compiler *c, ou_expr *e)
{
    switch (e->kind) {
    case OU_BoolOp: fold_seq(c, e->v.BoolOp.values); break;
    case OU_NamedExpr: fold_expr(c, e->v.NamedExpr.value); break;
    case OU_BinOp: fold_pair(c, e->v.BinOp.left, e->v.BinOp.right); break;
    case OU_UnaryOp: fold_expr(c, e->v.UnaryOp.operand); break;
    case OU_Lambda:
        fold_arguments(c, e->v.Lambda.args);
        fold_expr(c, e->v.Lambda.body);
        break;
    case OU_IfExp:
        fold_pair(c, e->v.IfExp.test, e->v.IfExp.body);
        fold_expr(c, e->v.IfExp.orelse);
        break;
    case OU_Dict:
        fold_seq(c, e->v.Dict.keys);
        fold_seq(c, e->v.Dict.values);
        break;
    case OU_Set: fold_seq(c, e->v.Set.elts); break;
    case OU_ListComp:
    case OU_SetComp:
    case OU_DictComp:
    case OU_GeneratorExp: fold_comprehension(c, e); break;
    case OU_Await: fold_expr(c, e->v.Await.value); break;
    case OU_Yield: fold_opt(c, e->v.Yield.value); break;
    case OU_YieldFrom: fold_expr(c, e->v.YieldFrom.value); break;
    case OU_Compare:
        fold_expr(c, e->v.Compare.left);
        fold_seq(c, e->v.Compare.comparators);
        break;
    case OU_Call: fold_call(c, e); break;
    case OU_FormattedValue:
        fold_pair(c, e->v.FormattedValue.value, e->v.FormattedValue.format_spec);
        break;
    case OU_JoinedStr: fold_seq(c, e->v.JoinedStr.values); break;
    case OU_Attribute: fold_expr(c, e->v.Attribute.value); break;
    case OU_Subscript: fold_pair(c, e->v.Subscript.value, e->v.Subscript.slice); break;
    case OU_Starred: fold_expr(c, e->v.Starred.value); break;
    case OU_List: fold_seq(c, e->v.List.elts); break;
    case OU_Tuple: fold_seq(c, e->v.Tuple.elts); break;
    case OU_Slice: fold_slice(c, e); break;
    case OU_Constant:
    case OU_Name: break;
    }
}

/* Folds a node whose children are folded. */
static void fold_node(ou_compiler *c, ou_expr *e)
{
    if (e->kind == OU_BinOp)
        fold_binary(c, e);
    else if (e->kind == OU_UnaryOp)
        fold_unary(c, e);
    else if (e->kind == OU_Compare)
        fold_compare(c, e);
    else if (e->kind == OU_Subscript)
        fold_subscript(c, e);
    else if (e->kind == OU_Tuple)
        fold_tuple(c, e);
    else if (e->kind == OU_Name)
        fold_name(c, e);
    else if (e->kind == OU_Constant)
        check_number(c, e);
}

static void fold_expr(ou_compiler *c, ou_expr *e)
{
    if (!ou_tables_enter(c)) return;
    fold_children(c, e);
    if (!c->failed) fold_node(c, e);
    ou_tables_leave(c);
}

static void fold_pattern(ou_compiler *c, ou_pattern *p);

static void fold_patterns(ou_compiler *c, ou_pattern_seq ps)
{
    for (uint32_t i = 0; i < ps.n && !c->failed; i++) fold_pattern(c, ps.v[i]);
}

static void fold_pattern(ou_compiler *c, ou_pattern *p)
{
    if (!ou_tables_enter(c)) return;
    switch (p->kind) {
    case OU_MatchValue: fold_expr(c, p->v.MatchValue.value); break;
    case OU_MatchSingleton:
    case OU_MatchStar: break;
    case OU_MatchSequence: fold_patterns(c, p->v.MatchSequence.patterns); break;
    case OU_MatchMapping:
        fold_seq(c, p->v.MatchMapping.keys);
        fold_patterns(c, p->v.MatchMapping.patterns);
        break;
    case OU_MatchClass:
        fold_expr(c, p->v.MatchClass.cls);
        fold_patterns(c, p->v.MatchClass.patterns);
        fold_patterns(c, p->v.MatchClass.kwd_patterns);
        break;
    case OU_MatchAs:
        if (p->v.MatchAs.pattern) fold_pattern(c, p->v.MatchAs.pattern);
        break;
    case OU_MatchOr: fold_patterns(c, p->v.MatchOr.patterns); break;
    }
    ou_tables_leave(c);
}

static void fold_stmts(ou_compiler *c, ou_stmt_seq body);

static void fold_try(ou_compiler *c, ou_stmt *s)
{
    fold_stmts(c, s->v.Try.body);
    for (uint32_t i = 0; i < s->v.Try.handlers.n; i++) {
        fold_opt(c, s->v.Try.handlers.v[i]->v.ExceptHandler.type);
        fold_stmts(c, s->v.Try.handlers.v[i]->v.ExceptHandler.body);
    }
    fold_stmts(c, s->v.Try.orelse);
    fold_stmts(c, s->v.Try.finalbody);
}

static void fold_match(ou_compiler *c, ou_stmt *s)
{
    fold_expr(c, s->v.Match.subject);
    for (uint32_t i = 0; i < s->v.Match.cases.n && !c->failed; i++) {
        fold_pattern(c, s->v.Match.cases.v[i]->pattern);
        fold_opt(c, s->v.Match.cases.v[i]->guard);
        fold_stmts(c, s->v.Match.cases.v[i]->body);
    }
}

static void fold_function(ou_compiler *c, ou_stmt *s)
{
    fold_arguments(c, s->v.FunctionDef.args);
    fold_body(c, s->v.FunctionDef.body);
    fold_seq(c, s->v.FunctionDef.decorator_list);
    fold_annotation(c, s->v.FunctionDef.returns);
}

static void fold_class(ou_compiler *c, ou_stmt *s)
{
    fold_seq(c, s->v.ClassDef.bases);
    fold_keywords(c, s->v.ClassDef.keywords);
    fold_body(c, s->v.ClassDef.body);
    fold_seq(c, s->v.ClassDef.decorator_list);
}

static void fold_for(ou_compiler *c, ou_stmt *s)
{
    fold_pair(c, s->v.For.target, s->v.For.iter);
    fold_stmts(c, s->v.For.body);
    fold_stmts(c, s->v.For.orelse);
    if (s->kind == OU_For && !c->failed) fold_iterable(c, s->v.For.iter);
}

static void fold_with(ou_compiler *c, ou_stmt *s)
{
    for (uint32_t i = 0; i < s->v.With.items.n && !c->failed; i++)
        fold_pair(c, s->v.With.items.v[i]->context_expr, s->v.With.items.v[i]->optional_vars);
    fold_stmts(c, s->v.With.body);
}

static void fold_ann_assign(ou_compiler *c, ou_stmt *s)
{
    fold_expr(c, s->v.AnnAssign.target);
    fold_annotation(c, s->v.AnnAssign.annotation);
    fold_opt(c, s->v.AnnAssign.value);
}

static void fold_stmt(ou_compiler *c, ou_stmt *s)
{
    switch (s->kind) {
    case OU_FunctionDef:
    case OU_AsyncFunctionDef: fold_function(c, s); break;
    case OU_ClassDef: fold_class(c, s); break;
    case OU_Return: fold_opt(c, s->v.Return.value); break;
    case OU_Delete: fold_seq(c, s->v.Delete.targets); break;
    case OU_Assign:
        fold_seq(c, s->v.Assign.targets);
        fold_expr(c, s->v.Assign.value);
        break;
    case OU_AugAssign: fold_pair(c, s->v.AugAssign.target, s->v.AugAssign.value); break;
    case OU_AnnAssign: fold_ann_assign(c, s); break;
    case OU_For:
    case OU_AsyncFor: fold_for(c, s); break;
    case OU_While:
    case OU_If:
        fold_expr(c, s->v.If.test);
        fold_stmts(c, s->v.If.body);
        fold_stmts(c, s->v.If.orelse);
        break;
    case OU_With:
    case OU_AsyncWith: fold_with(c, s); break;
    case OU_Match: fold_match(c, s); break;
    case OU_Raise:
        fold_opt(c, s->v.Raise.exc);
        fold_opt(c, s->v.Raise.cause);
        break;
    case OU_Try:
    case OU_TryStar: fold_try(c, s); break;
    case OU_Assert: fold_pair(c, s->v.Assert.test, s->v.Assert.msg); break;
    case OU_Expr: fold_expr(c, s->v.Expr.value); break;
    case OU_Import:
    case OU_ImportFrom:
    case OU_Global:
    case OU_Nonlocal:
    case OU_Pass:
    case OU_Break:
    case OU_Continue: break;
    }
}

static void fold_stmts(ou_compiler *c, ou_stmt_seq body)
{
    for (uint32_t i = 0; i < body.n; i++) {
        if (!ou_tables_enter(c)) return;
        fold_stmt(c, body.v[i]);
        ou_tables_leave(c);
    }
}

/* A first statement that becomes a string by folding is no docstring. */
static void fold_body(ou_compiler *c, ou_stmt_seq body)
{
    bool doc = ou_tree_docstring(body) != NULL;
    fold_stmts(c, body);
    if (doc || c->failed || !ou_tree_docstring(body)) return;
    ou_expr *e = body.v[0]->v.Expr.value;
    body.v[0]->v.Expr.value =
        ou_ast_JoinedStr(c->arena, ou_ast_expr_seq(c->arena, &e, 1), e->lo, e->hi);
}

void ou_fold_module(ou_compiler *c, ou_ast_mod *mod)
{
    switch (mod->kind) {
    case OU_Module: fold_body(c, mod->v.Module.body); break;
    case OU_Interactive: fold_stmts(c, mod->v.Interactive.body); break;
    case OU_Expression: fold_expr(c, mod->v.Expression.body); break;
    }
}
