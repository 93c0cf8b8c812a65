/* Code for expressions, conditions, and assignment targets. */
#include <string.h>

#include "vm/compile/internal.h"

/* ---- warnings about what can only be a mistake ---- */

static const char *type_name(ou_compiler *c, const ou_expr *e)
{
    switch (e->kind) {
    case OU_Tuple: return "tuple";
    case OU_List:
    case OU_ListComp: return "list";
    case OU_Dict:
    case OU_DictComp: return "dict";
    case OU_Set:
    case OU_SetComp: return "set";
    case OU_GeneratorExp: return "generator";
    case OU_Lambda: return "function";
    case OU_JoinedStr:
    case OU_FormattedValue: return "str";
    case OU_Constant: {
        const ou_obj *o = ou_const_of(c, e);
        return o ? ou_type_name(ou_typeof(o)) : NULL;
    }
    default: return NULL;
    }
}

static bool is_literal(const ou_expr *e)
{
    return e->kind == OU_Constant && (int)e->v.Constant.value.kind > OU_LIT_ELLIPSIS;
}

static void check_compare(ou_compiler *c, const ou_expr *e)
{
    bool left = is_literal(e->v.Compare.left);
    for (uint32_t i = 0; i < e->v.Compare.ops.n; i++) {
        bool right = is_literal(e->v.Compare.comparators.v[i]);
        ou_cmpop op = e->v.Compare.ops.v[i];
        if ((op == OU_Is || op == OU_IsNot) && (left || right)) {
            ou_error_warn(c, op == OU_Is ? "\"is\" with a literal. Did you mean \"==\"?"
                                         : "\"is not\" with a literal. Did you mean \"!=\"?");
            return;
        }
        left = right;
    }
}

static void check_subscripted(ou_compiler *c, const ou_expr *e)
{
    const ou_obj *o;
    switch (e->kind) {
    case OU_Constant:
        o = ou_const_of(c, e);
        if (!o || (o != &ou_none && o != &ou_ellipsis && !ou_int_check(o) && !ou_float_check(o) &&
                   ou_typeof(o) != &ou_complex_type && !ou_set_check(o)))
            return;
        break;
    case OU_Set:
    case OU_SetComp:
    case OU_GeneratorExp:
    case OU_Lambda: break;
    default: return;
    }
    ou_error_warn(c, "'%.200s' object is not subscriptable; perhaps you missed a comma?",
                  type_name(c, e));
}

static void check_index(ou_compiler *c, const ou_expr *e, const ou_expr *key)
{
    const ou_obj *o;
    const char *index = type_name(c, key);
    if (!index || (key->kind == OU_Constant && ou_int_check(ou_const_of(c, key)))) return;
    switch (e->kind) {
    case OU_Constant:
        o = ou_const_of(c, e);
        if (!o || (!ou_str_check(o) && !ou_bytes_check(o) && !ou_tuple_check(o))) return;
        break;
    case OU_Tuple:
    case OU_List:
    case OU_ListComp:
    case OU_JoinedStr:
    case OU_FormattedValue: break;
    default: return;
    }
    ou_error_warn(
        c, "%.200s indices must be integers or slices, not %.200s; perhaps you missed a comma?",
        type_name(c, e), index);
}

/* ---- conditions ---- */

static void compare_chain(ou_compiler *c, ou_expr *e, ou_block *cleanup, int op)
{
    uint32_t n = e->v.Compare.ops.n - 1;
    ou_expr_visit(c, e->v.Compare.left);
    for (uint32_t i = 0; i < n; i++) {
        ou_expr_visit(c, e->v.Compare.comparators.v[i]);
        ou_emit_a(c, OU_OP_SWAP, 2);
        ou_emit_a(c, OU_OP_COPY, 2);
        ou_emit_compare(c, e->v.Compare.ops.v[i]);
        ou_emit_jump(c, op, cleanup);
    }
    ou_expr_visit(c, e->v.Compare.comparators.v[n]);
    ou_emit_compare(c, e->v.Compare.ops.v[n]);
}

static void visit_compare(ou_compiler *c, ou_expr *e)
{
    check_compare(c, e);
    if (e->v.Compare.ops.n == 1) {
        ou_expr_visit(c, e->v.Compare.left);
        ou_expr_visit(c, e->v.Compare.comparators.v[0]);
        ou_emit_compare(c, e->v.Compare.ops.v[0]);
        return;
    }
    ou_block *cleanup = ou_block_new(c), *end = ou_block_new(c);
    compare_chain(c, e, cleanup, OU_OP_JUMP_IF_FALSE_OR_POP);
    ou_emit_jump_noline(c, OU_OP_JUMP, end);
    ou_block_use(c, cleanup);
    ou_emit_a(c, OU_OP_SWAP, 2);
    ou_emit(c, OU_OP_POP_TOP);
    ou_block_use(c, end);
}

static void jump_if_bool(ou_compiler *c, ou_expr *e, ou_block *target, bool cond)
{
    bool stop = e->v.BoolOp.op == OU_Or;
    ou_expr_seq values = e->v.BoolOp.values;
    ou_block *next = stop == cond ? target : ou_block_new(c);
    for (uint32_t i = 0; i + 1 < values.n; i++) ou_expr_jump_if(c, values.v[i], next, stop);
    ou_expr_jump_if(c, values.v[values.n - 1], target, cond);
    if (next != target) ou_block_use(c, next);
}

static void jump_if_chain(ou_compiler *c, ou_expr *e, ou_block *target, bool cond)
{
    ou_block *cleanup = ou_block_new(c), *end = ou_block_new(c);
    check_compare(c, e);
    compare_chain(c, e, cleanup, OU_OP_POP_JUMP_IF_FALSE);
    ou_emit_jump(c, cond ? OU_OP_POP_JUMP_IF_TRUE : OU_OP_POP_JUMP_IF_FALSE, target);
    ou_emit_jump_noline(c, OU_OP_JUMP, end);
    ou_block_use(c, cleanup);
    ou_emit(c, OU_OP_POP_TOP);
    if (!cond) ou_emit_jump_noline(c, OU_OP_JUMP, target);
    ou_block_use(c, end);
}

static void jump_if(ou_compiler *c, ou_expr *e, ou_block *target, bool cond)
{
    if (e->kind == OU_UnaryOp && e->v.UnaryOp.op == OU_Not) {
        ou_expr_jump_if(c, e->v.UnaryOp.operand, target, !cond);
    } else if (e->kind == OU_BoolOp) {
        jump_if_bool(c, e, target, cond);
    } else if (e->kind == OU_IfExp) {
        ou_block *end = ou_block_new(c), *next = ou_block_new(c);
        ou_expr_jump_if(c, e->v.IfExp.test, next, false);
        ou_expr_jump_if(c, e->v.IfExp.body, target, cond);
        ou_emit_jump_noline(c, OU_OP_JUMP, end);
        ou_block_use(c, next);
        ou_expr_jump_if(c, e->v.IfExp.orelse, target, cond);
        ou_block_use(c, end);
    } else if (e->kind == OU_Compare && e->v.Compare.ops.n > 1) {
        OU_AT(c, e);
        jump_if_chain(c, e, target, cond);
    } else {
        if (e->kind == OU_Compare) OU_AT(c, e);
        ou_expr_visit(c, e);
        ou_emit_jump(c, cond ? OU_OP_POP_JUMP_IF_TRUE : OU_OP_POP_JUMP_IF_FALSE, target);
    }
}

void ou_expr_jump_if(ou_compiler *c, ou_expr *e, ou_block *target, bool cond)
{
    if (!ou_tables_enter(c)) return;
    jump_if(c, e, target, cond);
    ou_tables_leave(c);
}

static void visit_bool(ou_compiler *c, ou_expr *e)
{
    int op = e->v.BoolOp.op == OU_And ? OU_OP_JUMP_IF_FALSE_OR_POP : OU_OP_JUMP_IF_TRUE_OR_POP;
    ou_expr_seq values = e->v.BoolOp.values;
    ou_block *end = ou_block_new(c);
    for (uint32_t i = 0; i + 1 < values.n; i++) {
        ou_expr_visit(c, values.v[i]);
        ou_emit_jump(c, op, end);
        ou_block_use(c, ou_block_new(c));
    }
    ou_expr_visit(c, values.v[values.n - 1]);
    ou_block_use(c, end);
}

static void visit_if_exp(ou_compiler *c, ou_expr *e)
{
    ou_block *end = ou_block_new(c), *next = ou_block_new(c);
    ou_expr_jump_if(c, e->v.IfExp.test, next, false);
    ou_expr_visit(c, e->v.IfExp.body);
    ou_emit_jump_noline(c, OU_OP_JUMP, end);
    ou_block_use(c, next);
    ou_expr_visit(c, e->v.IfExp.orelse);
    ou_block_use(c, end);
}

/* ---- displays and targets ---- */

bool ou_expr_all_const(ou_expr_seq seq)
{
    for (uint32_t i = 0; i < seq.n; i++)
        if (!seq.v[i] || seq.v[i]->kind != OU_Constant) return false;
    return true;
}

ou_obj *ou_expr_const_tuple(ou_compiler *c, ou_expr_seq seq)
{
    ou_obj *t = ou_tuple_new((ou_ssize)seq.n);
    if (!t) return NULL;
    for (uint32_t i = 0; i < seq.n; i++)
        OU_CAST(ou_tuple, t)->items[i] = ou_xincref(ou_const_of(c, seq.v[i]));
    if (c->failed) {
        ou_decref(t);
        return NULL;
    }
    if (seq.n) ou_gc_track(t);
    return t;
}

static void unpack_targets(ou_compiler *c, ou_expr_seq elts)
{
    bool star = false;
    for (uint32_t i = 0; i < elts.n; i++) {
        if (elts.v[i]->kind != OU_Starred) continue;
        if (star) {
            ou_error_here(c, "multiple starred expressions in assignment");
            return;
        }
        if (i >= 256 || elts.n - i - 1 > UINT16_MAX) {
            ou_error_here(c, "too many expressions in star-unpacking assignment");
            return;
        }
        ou_ir *ir = ou_emit(c, OU_OP_UNPACK_EX);
        ir->a = (uint16_t)i;
        ir->b = (uint16_t)(elts.n - i - 1);
        star = true;
    }
    if (!star) ou_emit_a(c, OU_OP_UNPACK_SEQUENCE, elts.n);
    for (uint32_t i = 0; i < elts.n; i++)
        ou_expr_visit(c, elts.v[i]->kind == OU_Starred ? elts.v[i]->v.Starred.value : elts.v[i]);
}

static void visit_sequence(ou_compiler *c, ou_expr_seq elts, int ctx, bool tuple)
{
    if (ctx == OU_Store)
        unpack_targets(c, elts);
    else if (ctx == OU_Load)
        ou_call_unpack(c, elts, 0, OU_OP_BUILD_LIST, OU_OP_LIST_APPEND, OU_OP_LIST_EXTEND, tuple);
    else
        ou_expr_seq_visit(c, elts);
}

static ou_expr_seq part(ou_expr_seq seq, uint32_t lo, uint32_t hi)
{
    return (ou_expr_seq){hi - lo, seq.v + lo};
}

static void sub_dict(ou_compiler *c, ou_expr *e, uint32_t lo, uint32_t hi)
{
    ou_expr_seq keys = part(e->v.Dict.keys, lo, hi), values = part(e->v.Dict.values, lo, hi);
    uint32_t n = hi - lo;
    bool big = n * 2 > OU_STACK_GUIDELINE;
    if (n > 1 && !big && ou_expr_all_const(keys)) {
        ou_expr_seq_visit(c, values);
        ou_emit_const(c, ou_expr_const_tuple(c, keys));
        ou_emit_x(c, OU_OP_BUILD_CONST_KEY_MAP, n);
        return;
    }
    if (big) ou_emit_x(c, OU_OP_BUILD_MAP, 0);
    for (uint32_t i = 0; i < n; i++) {
        ou_expr_visit(c, keys.v[i]);
        ou_expr_visit(c, values.v[i]);
        if (big) ou_emit_a(c, OU_OP_MAP_ADD, 1);
    }
    if (!big) ou_emit_x(c, OU_OP_BUILD_MAP, n);
}

static void flush_dict(ou_compiler *c, ou_expr *e, uint32_t lo, uint32_t hi, bool *have)
{
    sub_dict(c, e, lo, hi);
    if (*have) ou_emit_a(c, OU_OP_DICT_UPDATE, 1);
    *have = true;
}

static void visit_dict(ou_compiler *c, ou_expr *e)
{
    uint32_t n = e->v.Dict.values.n, pending = 0;
    bool have = false;
    for (uint32_t i = 0; i < n; i++) {
        if (!e->v.Dict.keys.v[i]) {
            if (pending) flush_dict(c, e, i - pending, i, &have);
            pending = 0;
            if (!have) ou_emit_x(c, OU_OP_BUILD_MAP, 0);
            have = true;
            ou_expr_visit(c, e->v.Dict.values.v[i]);
            ou_emit_a(c, OU_OP_DICT_UPDATE, 1);
        } else if (pending * 2 > OU_STACK_GUIDELINE) {
            flush_dict(c, e, i - pending, i + 1, &have);
            pending = 0;
        } else {
            pending++;
        }
    }
    if (pending) flush_dict(c, e, n - pending, n, &have);
    if (!have) ou_emit_x(c, OU_OP_BUILD_MAP, 0);
}

/* ---- attributes and subscripts ---- */

/* A chain of calls over several lines: errors point at the attribute's line. */
void ou_expr_method_loc(ou_compiler *c, const ou_expr *attr)
{
    ou_position *loc = &c->u->loc, end = ou_emit_range(c, attr->hi, attr->hi);
    if (loc->line == end.line) return;
    int len = 0;
    const ou_ident id = attr->v.Attribute.attr;
    for (uint32_t i = 0; i < id->len; i++) len += ((unsigned char)id->s[i] & 0xc0) != 0x80;
    loc->line = end.line;
    if (len <= end.col) {
        loc->col = end.col - len;
    } else {
        loc->col = -1;
        loc->end_col = -1;
    }
    if (loc->end_line < loc->line) loc->end_line = loc->line;
    if (loc->end_line == loc->line && loc->end_col < loc->col) loc->end_col = loc->col;
}

/* Counts the attributes that the methods of a class store on their first parameter. */
static void note_self_attribute(ou_compiler *c, const ou_expr *e, ou_str *name)
{
    ou_unit *u = c->u, *cls = u->parent;
    const ou_expr *obj = e->v.Attribute.value;
    if (!cls || cls->kind != OU_UNIT_CLASS || !u->argcount || obj->kind != OU_Name) return;
    if (ou_name_mangle(c, u->private, obj->v.Name.id) == u->locals.keys[0])
        ou_keyset_add(c, &cls->self_attrs, name);
}

static void visit_attribute(ou_compiler *c, ou_expr *e)
{
    int ctx = e->v.Attribute.ctx;
    ou_expr_visit(c, e->v.Attribute.value);
    OU_AT(c, e);
    ou_expr_method_loc(c, e);
    if (c->failed || ou_emit_forbidden(c, e->v.Attribute.attr, ctx)) return;
    ou_str *name = ou_name_mangle(c, c->u->private, e->v.Attribute.attr);
    if (!name) return;
    if (ctx == OU_Store) note_self_attribute(c, e, name);
    ou_emit_name(c,
                 ctx == OU_Load    ? OU_OP_LOAD_ATTR
                 : ctx == OU_Store ? OU_OP_STORE_ATTR
                                   : OU_OP_DELETE_ATTR,
                 name);
}

static void visit_subscript(ou_compiler *c, ou_expr *e)
{
    int ctx = e->v.Subscript.ctx;
    if (ctx == OU_Load) {
        check_subscripted(c, e->v.Subscript.value);
        if (!c->failed) check_index(c, e->v.Subscript.value, e->v.Subscript.slice);
    }
    ou_expr_visit(c, e->v.Subscript.value);
    ou_expr_visit(c, e->v.Subscript.slice);
    ou_emit(c, ctx == OU_Load    ? OU_OP_BINARY_SUBSCR
               : ctx == OU_Store ? OU_OP_STORE_SUBSCR
                                 : OU_OP_DELETE_SUBSCR);
}

static void visit_or_none(ou_compiler *c, ou_expr *e)
{
    if (e)
        ou_expr_visit(c, e);
    else
        ou_emit_none(c);
}

static void visit_slice(ou_compiler *c, ou_expr *e)
{
    visit_or_none(c, e->v.Slice.lower);
    visit_or_none(c, e->v.Slice.upper);
    if (e->v.Slice.step) ou_expr_visit(c, e->v.Slice.step);
    ou_emit_x(c, OU_OP_BUILD_SLICE, e->v.Slice.step ? 3 : 2);
}

/* ---- f-strings, generators ---- */

static void visit_formatted(ou_compiler *c, ou_expr *e)
{
    uint32_t flags = 0;
    ou_expr_visit(c, e->v.FormattedValue.value);
    switch (e->v.FormattedValue.conversion) {
    case 's': flags = 1; break;
    case 'r': flags = 2; break;
    case 'a': flags = 3; break;
    default: break;
    }
    if (e->v.FormattedValue.format_spec) {
        ou_expr_visit(c, e->v.FormattedValue.format_spec);
        flags |= 4;
    }
    ou_emit_a(c, OU_OP_FORMAT_VALUE, flags);
}

static void visit_yield(ou_compiler *c, ou_expr *e)
{
    const ou_scope *s = c->u->scope;
    if (s->kind != OU_BLOCK_FUNCTION) {
        ou_error_here(c, "'yield' outside function");
        return;
    }
    visit_or_none(c, e->v.Yield.value);
    if (s->generator && s->coroutine) ou_emit(c, OU_OP_ASYNC_GEN_WRAP);
    ou_emit(c, OU_OP_YIELD_VALUE);
}

static void visit_yield_from(ou_compiler *c, ou_expr *e)
{
    if (c->u->scope->kind != OU_BLOCK_FUNCTION) {
        ou_error_here(c, "'yield' outside function");
        return;
    }
    if (c->u->kind == OU_UNIT_ASYNC_FUNCTION) {
        ou_error_here(c, "'yield from' inside async function");
        return;
    }
    ou_expr_visit(c, e->v.YieldFrom.value);
    ou_emit(c, OU_OP_GET_YIELD_FROM_ITER);
    ou_emit_none(c);
    ou_emit_yield_from(c);
}

static void visit_await(ou_compiler *c, ou_expr *e)
{
    const ou_unit *u = c->u;
    if (u->kind != OU_UNIT_MODULE || !(c->flags & OU_CF_TOP_LEVEL_AWAIT)) {
        if (u->scope->kind != OU_BLOCK_FUNCTION) {
            ou_error_here(c, "'await' outside function");
            return;
        }
        if (u->kind != OU_UNIT_ASYNC_FUNCTION && u->kind != OU_UNIT_COMPREHENSION) {
            ou_error_here(c, "'await' outside async function");
            return;
        }
    }
    ou_expr_visit(c, e->v.Await.value);
    ou_emit_x(c, OU_OP_GET_AWAITABLE, 0);
    ou_emit_none(c);
    ou_emit_yield_from(c);
}

static void visit_unary(ou_compiler *c, ou_expr *e)
{
    static const uint16_t map[] = {[OU_Invert] = OU_OP_UNARY_INVERT,
                                   [OU_Not] = OU_OP_UNARY_NOT,
                                   [OU_UAdd] = OU_OP_UNARY_POSITIVE,
                                   [OU_USub] = OU_OP_UNARY_NEGATIVE};
    ou_expr_visit(c, e->v.UnaryOp.operand);
    ou_emit(c, map[e->v.UnaryOp.op]);
}

static void visit_named(ou_compiler *c, ou_expr *e)
{
    ou_expr_visit(c, e->v.NamedExpr.value);
    ou_emit_a(c, OU_OP_COPY, 1);
    ou_expr_visit(c, e->v.NamedExpr.target);
}

static void visit_joined(ou_compiler *c, ou_expr *e)
{
    ou_expr_seq values = e->v.JoinedStr.values;
    ou_expr_seq_visit(c, values);
    if (values.n != 1) ou_emit_x(c, OU_OP_BUILD_STRING, values.n);
}

static void visit(ou_compiler *c, ou_expr *e)
{
    switch (e->kind) {
    case OU_BoolOp: visit_bool(c, e); break;
    case OU_NamedExpr: visit_named(c, e); break;
    case OU_BinOp:
        ou_expr_visit(c, e->v.BinOp.left);
        ou_expr_visit(c, e->v.BinOp.right);
        ou_emit_binary(c, e->v.BinOp.op, false);
        break;
    case OU_UnaryOp: visit_unary(c, e); break;
    case OU_Lambda: ou_codegen_lambda(c, e); break;
    case OU_IfExp: visit_if_exp(c, e); break;
    case OU_Dict: visit_dict(c, e); break;
    case OU_Set:
        ou_call_unpack(c, e->v.Set.elts, 0, OU_OP_BUILD_SET, OU_OP_SET_ADD, OU_OP_SET_UPDATE,
                       false);
        break;
    case OU_ListComp:
    case OU_SetComp:
    case OU_DictComp:
    case OU_GeneratorExp: ou_comp_visit(c, e); break;
    case OU_Await: visit_await(c, e); break;
    case OU_Yield: visit_yield(c, e); break;
    case OU_YieldFrom: visit_yield_from(c, e); break;
    case OU_Compare: visit_compare(c, e); break;
    case OU_Call: ou_call_visit(c, e); break;
    case OU_FormattedValue: visit_formatted(c, e); break;
    case OU_JoinedStr: visit_joined(c, e); break;
    case OU_Constant: ou_emit_const(c, ou_xincref(ou_const_of(c, e))); break;
    case OU_Attribute: visit_attribute(c, e); break;
    case OU_Subscript: visit_subscript(c, e); break;
    case OU_Starred:
        ou_error_here(c, e->v.Starred.ctx == OU_Store
                             ? "starred assignment target must be in a list or tuple"
                             : "can't use starred expression here");
        break;
    case OU_Name: ou_emit_ident(c, e->v.Name.id, e->v.Name.ctx); break;
    case OU_List: visit_sequence(c, e->v.List.elts, e->v.List.ctx, false); break;
    case OU_Tuple: visit_sequence(c, e->v.Tuple.elts, e->v.Tuple.ctx, true); break;
    case OU_Slice: visit_slice(c, e); break;
    }
}

void ou_expr_visit(ou_compiler *c, ou_expr *e)
{
    if (!ou_tables_enter(c)) return;
    ou_position saved = c->u->loc;
    OU_AT(c, e);
    visit(c, e);
    if (c->u) c->u->loc = saved;
    ou_tables_leave(c);
}

void ou_expr_seq_visit(ou_compiler *c, ou_expr_seq seq)
{
    for (uint32_t i = 0; i < seq.n && !c->failed; i++) ou_expr_visit(c, seq.v[i]);
}
