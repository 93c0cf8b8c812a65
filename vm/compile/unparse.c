/* Expressions back to source text: the strings that annotations become under `from __future__
 * import annotations`. */
#include <string.h>

#include "vm/compile/internal.h"

enum {
    P_TUPLE,
    P_TEST,
    P_OR,
    P_AND,
    P_NOT,
    P_CMP,
    P_EXPR,
    P_BOR = P_EXPR,
    P_BXOR,
    P_BAND,
    P_SHIFT,
    P_ARITH,
    P_TERM,
    P_FACTOR,
    P_POWER,
    P_AWAIT,
    P_ATOM
};

typedef struct writer {
    ou_compiler *c;
    ou_strbuf *b;
} writer;

static void put_expr(writer *w, const ou_expr *e, int level);

static void put(writer *w, const char *s)
{
    ou_strbuf_ascii(w->b, s);
}

static void put_if(writer *w, bool on, const char *s)
{
    if (on) put(w, s);
}

static void put_ident(writer *w, ou_ident id)
{
    ou_strbuf_utf8(w->b, id->s, id->len);
}

static void put_items(writer *w, ou_expr_seq seq, int level)
{
    for (uint32_t i = 0; i < seq.n; i++) {
        put_if(w, i > 0, ", ");
        put_expr(w, seq.v[i], level);
    }
}

/* ---- operators ---- */

static void put_bool(writer *w, const ou_expr *e, int level)
{
    bool and = e->v.BoolOp.op == OU_And;
    int pr = and? P_AND : P_OR;
    put_if(w, level > pr, "(");
    for (uint32_t i = 0; i < e->v.BoolOp.values.n; i++) {
        put_if(w, i > 0, and? " and " : " or ");
        put_expr(w, e->v.BoolOp.values.v[i], pr + 1);
    }
    put_if(w, level > pr, ")");
}

static void put_binary(writer *w, const ou_expr *e, int level)
{
    static const struct {
        const char *text;
        int pr;
    } ops[] = {
        [OU_Add] = {" + ", P_ARITH},     [OU_Sub] = {" - ", P_ARITH},
        [OU_Mult] = {" * ", P_TERM},     [OU_MatMult] = {" @ ", P_TERM},
        [OU_Div] = {" / ", P_TERM},      [OU_Mod] = {" % ", P_TERM},
        [OU_LShift] = {" << ", P_SHIFT}, [OU_RShift] = {" >> ", P_SHIFT},
        [OU_BitOr] = {" | ", P_BOR},     [OU_BitXor] = {" ^ ", P_BXOR},
        [OU_BitAnd] = {" & ", P_BAND},   [OU_FloorDiv] = {" // ", P_TERM},
        [OU_Pow] = {" ** ", P_POWER},
    };
    int pr = ops[e->v.BinOp.op].pr;
    bool right = e->v.BinOp.op == OU_Pow;
    put_if(w, level > pr, "(");
    put_expr(w, e->v.BinOp.left, pr + right);
    put(w, ops[e->v.BinOp.op].text);
    put_expr(w, e->v.BinOp.right, pr + !right);
    put_if(w, level > pr, ")");
}

static void put_unary(writer *w, const ou_expr *e, int level)
{
    static const char *const ops[] = {
        [OU_Invert] = "~", [OU_Not] = "not ", [OU_UAdd] = "+", [OU_USub] = "-"};
    int pr = e->v.UnaryOp.op == OU_Not ? P_NOT : P_FACTOR;
    put_if(w, level > pr, "(");
    put(w, ops[e->v.UnaryOp.op]);
    put_expr(w, e->v.UnaryOp.operand, pr);
    put_if(w, level > pr, ")");
}

static void put_compare(writer *w, const ou_expr *e, int level)
{
    static const char *const ops[] = {
        [OU_Eq] = " == ", [OU_NotEq] = " != ",     [OU_Lt] = " < ",  [OU_LtE] = " <= ",
        [OU_Gt] = " > ",  [OU_GtE] = " >= ",       [OU_Is] = " is ", [OU_IsNot] = " is not ",
        [OU_In] = " in ", [OU_NotIn] = " not in ",
    };
    put_if(w, level > P_CMP, "(");
    put_expr(w, e->v.Compare.left, P_CMP + 1);
    for (uint32_t i = 0; i < e->v.Compare.ops.n; i++) {
        put(w, ops[e->v.Compare.ops.v[i]]);
        put_expr(w, e->v.Compare.comparators.v[i], P_CMP + 1);
    }
    put_if(w, level > P_CMP, ")");
}

/* ---- lambda, conditional, calls ---- */

static void put_arg(writer *w, const ou_arg *a)
{
    put_ident(w, a->arg);
    if (!a->annotation) return;
    put(w, ": ");
    put_expr(w, a->annotation, P_TEST);
}

static void put_default(writer *w, const ou_expr *e)
{
    if (!e) return;
    put(w, "=");
    put_expr(w, e, P_TEST);
}

static void put_arguments(writer *w, const ou_arguments *a)
{
    uint32_t npos = a->posonlyargs.n, n = npos + a->args.n, first_default = n - a->defaults.n;
    bool first = true;
    for (uint32_t i = 0; i < n; i++) {
        put_if(w, !first, ", ");
        first = false;
        put_arg(w, i < npos ? a->posonlyargs.v[i] : a->args.v[i - npos]);
        if (i >= first_default) put_default(w, a->defaults.v[i - first_default]);
        put_if(w, i + 1 == npos, ", /");
    }
    if (a->vararg || a->kwonlyargs.n) {
        put_if(w, !first, ", ");
        first = false;
        put(w, "*");
        if (a->vararg) put_arg(w, a->vararg);
    }
    for (uint32_t i = 0; i < a->kwonlyargs.n; i++) {
        put_if(w, !first, ", ");
        first = false;
        put_arg(w, a->kwonlyargs.v[i]);
        put_default(w, a->kw_defaults.v[i]);
    }
    if (a->kwarg) {
        put_if(w, !first, ", ");
        put(w, "**");
        put_arg(w, a->kwarg);
    }
}

static void put_lambda(writer *w, const ou_expr *e, int level)
{
    const ou_arguments *a = e->v.Lambda.args;
    put_if(w, level > P_TEST, "(");
    put(w, a->posonlyargs.n + a->args.n ? "lambda " : "lambda");
    put_arguments(w, a);
    put(w, ": ");
    put_expr(w, e->v.Lambda.body, P_TEST);
    put_if(w, level > P_TEST, ")");
}

static void put_if_exp(writer *w, const ou_expr *e, int level)
{
    put_if(w, level > P_TEST, "(");
    put_expr(w, e->v.IfExp.body, P_TEST + 1);
    put(w, " if ");
    put_expr(w, e->v.IfExp.test, P_TEST + 1);
    put(w, " else ");
    put_expr(w, e->v.IfExp.orelse, P_TEST);
    put_if(w, level > P_TEST, ")");
}

static void put_call(writer *w, const ou_expr *e)
{
    ou_expr_seq args = e->v.Call.args;
    ou_keyword_seq kws = e->v.Call.keywords;
    put_expr(w, e->v.Call.func, P_ATOM);
    if (args.n == 1 && !kws.n && args.v[0]->kind == OU_GeneratorExp) {
        put_expr(w, args.v[0], P_TEST);
        return;
    }
    put(w, "(");
    put_items(w, args, P_TEST);
    for (uint32_t i = 0; i < kws.n; i++) {
        put_if(w, i || args.n, ", ");
        if (kws.v[i]->arg) {
            put_ident(w, kws.v[i]->arg);
            put(w, "=");
        } else {
            put(w, "**");
        }
        put_expr(w, kws.v[i]->value, P_TEST);
    }
    put(w, ")");
}

/* ---- displays ---- */

static void put_generators(writer *w, ou_comprehension_seq gens)
{
    for (uint32_t i = 0; i < gens.n; i++) {
        put(w, gens.v[i]->is_async ? " async for " : " for ");
        put_expr(w, gens.v[i]->target, P_TUPLE);
        put(w, " in ");
        put_expr(w, gens.v[i]->iter, P_TEST + 1);
        for (uint32_t j = 0; j < gens.v[i]->ifs.n; j++) {
            put(w, " if ");
            put_expr(w, gens.v[i]->ifs.v[j], P_TEST + 1);
        }
    }
}

static void put_comp(writer *w, const ou_expr *e, const char *open, const char *close)
{
    put(w, open);
    put_expr(w, e->v.ListComp.elt, P_TEST);
    put_generators(w, e->v.ListComp.generators);
    put(w, close);
}

static void put_dict_comp(writer *w, const ou_expr *e)
{
    put(w, "{");
    put_expr(w, e->v.DictComp.key, P_TEST);
    put(w, ": ");
    put_expr(w, e->v.DictComp.value, P_TEST);
    put_generators(w, e->v.DictComp.generators);
    put(w, "}");
}

static void put_dict(writer *w, const ou_expr *e)
{
    put(w, "{");
    for (uint32_t i = 0; i < e->v.Dict.values.n; i++) {
        const ou_expr *key = e->v.Dict.keys.v[i];
        put_if(w, i > 0, ", ");
        if (key) {
            put_expr(w, key, P_TEST);
            put(w, ": ");
        } else {
            put(w, "**");
        }
        put_expr(w, e->v.Dict.values.v[i], key ? P_TEST : P_EXPR);
    }
    put(w, "}");
}

static void put_tuple(writer *w, const ou_expr *e, int level)
{
    ou_expr_seq elts = e->v.Tuple.elts;
    if (!elts.n) {
        put(w, "()");
        return;
    }
    put_if(w, level > P_TUPLE, "(");
    put_items(w, elts, P_TEST);
    put_if(w, elts.n == 1, ",");
    put_if(w, level > P_TUPLE, ")");
}

/* ---- constants and f-strings ---- */

static void put_constant(writer *w, const ou_expr *e)
{
    ou_obj *o = ou_const_of(w->c, e);
    if (!o) return;
    if (o == &ou_ellipsis) {
        put(w, "...");
        return;
    }
    put_if(w, e->v.Constant.value.u_prefix, "u");
    OU_AUTO ou_obj *text = ou_repr(o);
    if (!text) {
        ou_error_pending(w->c);
        return;
    }
    if (!ou_float_check(o) && ou_typeof(o) != &ou_complex_type) {
        ou_strbuf_str(w->b, text);
        return;
    }
    ou_ssize n = ou_str_len(text);
    for (ou_ssize i = 0; i < n; i++) {
        if (i + 3 <= n && ou_str_at(text, i) == 'i' && ou_str_at(text, i + 1) == 'n' &&
            ou_str_at(text, i + 2) == 'f') {
            put(w, "1e309");
            i += 2;
        } else {
            ou_strbuf_char(w->b, ou_str_at(text, i));
        }
    }
}

static void put_fstring_parts(writer *w, ou_expr_seq values, bool spec);

static void put_field(writer *w, const ou_expr *e)
{
    ou_strbuf inner = {0};
    writer in = {w->c, &inner};
    put_expr(&in, e->v.FormattedValue.value, P_TEST + 1);
    OU_AUTO ou_obj *text = ou_strbuf_finish(&inner);
    if (!text) {
        ou_error_pending(w->c);
        return;
    }
    put(w, ou_str_len(text) && ou_str_at(text, 0) == '{' ? "{ " : "{");
    ou_strbuf_str(w->b, text);
    switch (e->v.FormattedValue.conversion) {
    case 'a': put(w, "!a"); break;
    case 'r': put(w, "!r"); break;
    case 's': put(w, "!s"); break;
    default: break;
    }
    const ou_expr *spec = e->v.FormattedValue.format_spec;
    if (spec) {
        put(w, ":");
        put_fstring_parts(w, (ou_expr_seq){1, (ou_expr *[]){e->v.FormattedValue.format_spec}},
                          true);
    }
    put(w, "}");
}

static void put_fstring_parts(writer *w, ou_expr_seq values, bool spec)
{
    for (uint32_t i = 0; i < values.n && !w->c->failed; i++) {
        const ou_expr *e = values.v[i];
        if (e->kind == OU_JoinedStr) {
            put_fstring_parts(w, e->v.JoinedStr.values, spec);
        } else if (e->kind == OU_FormattedValue) {
            put_field(w, e);
        } else {
            const ou_obj *s = ou_const_of(w->c, e);
            for (ou_ssize k = 0; s && k < ou_str_len(s); k++) {
                uint32_t ch = ou_str_at(s, k);
                ou_strbuf_char(w->b, ch);
                if (!spec && (ch == '{' || ch == '}')) ou_strbuf_char(w->b, ch);
            }
        }
    }
}

static void put_joined(writer *w, ou_expr_seq values)
{
    ou_strbuf body = {0};
    writer in = {w->c, &body};
    put_fstring_parts(&in, values, false);
    OU_AUTO ou_obj *text = ou_strbuf_finish(&body);
    if (!text) {
        ou_error_pending(w->c);
        return;
    }
    put(w, "f");
    ou_strbuf_repr(w->b, text);
}

/* ---- the rest ---- */

static void put_slice(writer *w, const ou_expr *e)
{
    if (e->v.Slice.lower) put_expr(w, e->v.Slice.lower, P_TEST);
    put(w, ":");
    if (e->v.Slice.upper) put_expr(w, e->v.Slice.upper, P_TEST);
    if (!e->v.Slice.step) return;
    put(w, ":");
    put_expr(w, e->v.Slice.step, P_TEST);
}

static void put_attribute(writer *w, const ou_expr *e)
{
    const ou_expr *value = e->v.Attribute.value;
    put_expr(w, value, P_ATOM);
    bool number = value->kind == OU_Constant && value->v.Constant.value.kind == OU_LIT_INT;
    put(w, number ? " ." : ".");
    put_ident(w, e->v.Attribute.attr);
}

static void put_enclosed(writer *w, const char *open, const ou_expr *e, int level)
{
    put(w, open);
    if (e) put_expr(w, e, level);
    put(w, ")");
}

static void put_named(writer *w, const ou_expr *e, int level)
{
    put_if(w, level > P_TUPLE, "(");
    put_expr(w, e->v.NamedExpr.target, P_ATOM);
    put(w, " := ");
    put_expr(w, e->v.NamedExpr.value, P_ATOM);
    put_if(w, level > P_TUPLE, ")");
}

static void put_node(writer *w, const ou_expr *e, int level)
{
    switch (e->kind) {
    case OU_BoolOp: put_bool(w, e, level); break;
    case OU_NamedExpr: put_named(w, e, level); break;
    case OU_BinOp: put_binary(w, e, level); break;
    case OU_UnaryOp: put_unary(w, e, level); break;
    case OU_Lambda: put_lambda(w, e, level); break;
    case OU_IfExp: put_if_exp(w, e, level); break;
    case OU_Dict: put_dict(w, e); break;
    case OU_Set:
        put(w, "{");
        put_items(w, e->v.Set.elts, P_TEST);
        put(w, "}");
        break;
    case OU_ListComp: put_comp(w, e, "[", "]"); break;
    case OU_SetComp: put_comp(w, e, "{", "}"); break;
    case OU_GeneratorExp: put_comp(w, e, "(", ")"); break;
    case OU_DictComp: put_dict_comp(w, e); break;
    case OU_Await:
        put_if(w, level > P_AWAIT, "(");
        put(w, "await ");
        put_expr(w, e->v.Await.value, P_ATOM);
        put_if(w, level > P_AWAIT, ")");
        break;
    case OU_Yield:
        put_enclosed(w, e->v.Yield.value ? "(yield " : "(yield", e->v.Yield.value, P_TEST);
        break;
    case OU_YieldFrom: put_enclosed(w, "(yield from ", e->v.YieldFrom.value, P_TEST); break;
    case OU_Compare: put_compare(w, e, level); break;
    case OU_Call: put_call(w, e); break;
    case OU_FormattedValue:
        put_joined(w, (ou_expr_seq){1, (ou_expr *[]){ou_ast_FormattedValue(
                                           w->c->arena, e->v.FormattedValue.value,
                                           e->v.FormattedValue.conversion,
                                           e->v.FormattedValue.format_spec, e->lo, e->hi)}});
        break;
    case OU_JoinedStr: put_joined(w, e->v.JoinedStr.values); break;
    case OU_Constant: put_constant(w, e); break;
    case OU_Attribute: put_attribute(w, e); break;
    case OU_Subscript:
        put_expr(w, e->v.Subscript.value, P_ATOM);
        put(w, "[");
        put_expr(w, e->v.Subscript.slice, P_TUPLE);
        put(w, "]");
        break;
    case OU_Starred:
        put(w, "*");
        put_expr(w, e->v.Starred.value, P_EXPR);
        break;
    case OU_Name: put_ident(w, e->v.Name.id); break;
    case OU_List:
        put(w, "[");
        put_items(w, e->v.List.elts, P_TEST);
        put(w, "]");
        break;
    case OU_Tuple: put_tuple(w, e, level); break;
    case OU_Slice: put_slice(w, e); break;
    }
}

static void put_expr(writer *w, const ou_expr *e, int level)
{
    if (!ou_tables_enter(w->c)) return;
    put_node(w, e, level);
    ou_tables_leave(w->c);
}

ou_obj *ou_unparse(ou_compiler *c, const ou_expr *e)
{
    ou_strbuf b = {0};
    writer w = {c, &b};
    put_expr(&w, e, P_TEST);
    if (c->failed) {
        ou_strbuf_free(&b);
        return NULL;
    }
    return ou_strbuf_finish(&b);
}
