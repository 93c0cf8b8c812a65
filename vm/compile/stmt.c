/* Code for statements other than definitions, try, with and match. */
#include <string.h>

#include "vm/compile/internal.h"

/* ---- loops and branches ---- */

static void visit_if(ou_compiler *c, ou_stmt *s)
{
    ou_block *end = ou_block_new(c), *next = s->v.If.orelse.n ? ou_block_new(c) : end;
    ou_expr_jump_if(c, s->v.If.test, next, false);
    ou_stmt_seq_visit(c, s->v.If.body);
    if (s->v.If.orelse.n) {
        ou_emit_jump_noline(c, OU_OP_JUMP, end);
        ou_block_use(c, next);
        ou_stmt_seq_visit(c, s->v.If.orelse);
    }
    ou_block_use(c, end);
}

/* The test stands at the top for the first round and again at the bottom. */
static void visit_while(ou_compiler *c, ou_stmt *s)
{
    ou_block *loop = ou_block_new(c), *body = ou_block_new(c), *anchor = ou_block_new(c),
             *end = ou_block_new(c);
    ou_block_use(c, loop);
    ou_try_push(c, OU_FB_WHILE, loop, end, NULL);
    ou_expr_jump_if(c, s->v.While.test, anchor, false);
    ou_block_use(c, body);
    ou_stmt_seq_visit(c, s->v.While.body);
    OU_AT(c, s);
    ou_expr_jump_if(c, s->v.While.test, body, true);
    ou_try_pop(c);
    ou_block_use(c, anchor);
    ou_stmt_seq_visit(c, s->v.While.orelse);
    ou_block_use(c, end);
}

static void visit_for(ou_compiler *c, ou_stmt *s)
{
    ou_block *body = ou_block_new(c), *bottom = ou_block_new(c), *end = ou_block_new(c);
    ou_try_push(c, OU_FB_FOR, bottom, end, NULL);
    ou_expr_visit(c, s->v.For.iter);
    ou_emit(c, OU_OP_GET_ITER);
    ou_emit_jump(c, OU_OP_JUMP, bottom);
    ou_block_use(c, body);
    ou_expr_visit(c, s->v.For.target);
    ou_stmt_seq_visit(c, s->v.For.body);
    ou_block_use(c, bottom);
    OU_AT(c, s);
    ou_emit_jump(c, OU_OP_FOR_ITER, body);
    ou_emit_nowhere(c);
    ou_try_pop(c);
    ou_stmt_seq_visit(c, s->v.For.orelse);
    ou_block_use(c, end);
}

static bool in_async_function(ou_compiler *c)
{
    const ou_unit *u = c->u;
    if (u->kind == OU_UNIT_MODULE && c->flags & OU_CF_TOP_LEVEL_AWAIT) {
        u->scope->coroutine = true;
        return true;
    }
    return u->kind == OU_UNIT_ASYNC_FUNCTION;
}

static void visit_async_for(ou_compiler *c, ou_stmt *s)
{
    if (!in_async_function(c)) {
        ou_error_here(c, "'async for' outside async function");
        return;
    }
    ou_block *start = ou_block_new(c), *except = ou_block_new(c), *end = ou_block_new(c);
    ou_expr_visit(c, s->v.AsyncFor.iter);
    ou_emit(c, OU_OP_GET_AITER);
    ou_block_use(c, start);
    ou_try_push(c, OU_FB_FOR, start, end, NULL);
    ou_emit_jump(c, OU_IR_SETUP_FINALLY, except);
    ou_emit(c, OU_OP_GET_ANEXT);
    ou_emit_none(c);
    ou_emit_yield_from(c);
    ou_emit(c, OU_IR_POP_BLOCK);
    ou_expr_visit(c, s->v.AsyncFor.target);
    ou_stmt_seq_visit(c, s->v.AsyncFor.body);
    ou_emit_jump_noline(c, OU_OP_JUMP, start);
    ou_try_pop(c);
    ou_block_use(c, except);
    OU_AT(c, s->v.AsyncFor.iter);
    ou_emit(c, OU_OP_END_ASYNC_FOR);
    ou_stmt_seq_visit(c, s->v.AsyncFor.orelse);
    ou_block_use(c, end);
}

static void visit_return(ou_compiler *c, ou_stmt *s)
{
    ou_expr *value = s->v.Return.value;
    const ou_scope *scope = c->u->scope;
    bool keep = value && value->kind != OU_Constant;
    if (scope->kind != OU_BLOCK_FUNCTION) {
        ou_error_here(c, "'return' outside function");
        return;
    }
    if (value && scope->coroutine && scope->generator) {
        ou_error_here(c, "'return' with value in async generator");
        return;
    }
    if (keep) {
        ou_expr_visit(c, value);
    } else if (value) {
        OU_AT(c, value);
        ou_emit(c, OU_OP_NOP);
    }
    if (!value || ou_emit_line(c, value->lo) != ou_emit_line(c, s->lo)) {
        OU_AT(c, s);
        ou_emit(c, OU_OP_NOP);
    }
    ou_try_unwind(c, keep, NULL);
    if (!value)
        ou_emit_none(c);
    else if (!keep)
        ou_emit_const(c, ou_xincref(ou_const_of(c, value)));
    ou_emit(c, OU_OP_RETURN_VALUE);
}

static void visit_break(ou_compiler *c, bool go_on)
{
    ou_fblock *loop = NULL;
    ou_position here = c->u->loc;
    ou_emit(c, OU_OP_NOP);
    ou_try_unwind(c, false, &loop);
    if (!loop) {
        c->u->loc = here;
        ou_error_here(c, go_on ? "'continue' not properly in loop" : "'break' outside loop");
        return;
    }
    if (!go_on) ou_try_unwind_one(c, loop, false);
    ou_emit_jump(c, OU_OP_JUMP, go_on ? loop->block : loop->exit);
}

/* ---- assignment ---- */

static void visit_assign(ou_compiler *c, ou_stmt *s)
{
    ou_expr_seq targets = s->v.Assign.targets;
    ou_expr_visit(c, s->v.Assign.value);
    for (uint32_t i = 0; i < targets.n; i++) {
        if (i + 1 < targets.n) ou_emit_a(c, OU_OP_COPY, 1);
        ou_expr_visit(c, targets.v[i]);
    }
}

/* A fast local or a constant: may be evaluated twice when nothing in the function rebinds names
 * within expressions. */
static bool reloadable(ou_compiler *c, const ou_expr *e)
{
    const ou_scope *s = c->u->scope;
    if (e->kind == OU_Constant) return true;
    if (e->kind != OU_Name || s->kind != OU_BLOCK_FUNCTION || s->walrus) return false;
    ou_str *name = ou_name_mangle(c, c->u->private, e->v.Name.id);
    return name && ou_symtable_scope_of(s, name) == OU_SC_LOCAL;
}

static void visit_aug_attribute(ou_compiler *c, ou_stmt *s)
{
    ou_expr *e = s->v.AugAssign.target, *obj = e->v.Attribute.value;
    bool twice = obj->kind == OU_Name && reloadable(c, obj);
    ou_position here = c->u->loc;
    ou_str *name = ou_name_mangle(c, c->u->private, e->v.Attribute.attr);
    OU_AT(c, e);
    ou_expr_visit(c, obj);
    if (!twice) ou_emit_a(c, OU_OP_COPY, 1);
    ou_expr_method_loc(c, e);
    ou_emit_name(c, OU_OP_LOAD_ATTR, name);
    c->u->loc = here;
    ou_expr_visit(c, s->v.AugAssign.value);
    ou_emit_binary(c, s->v.AugAssign.op, true);
    OU_AT(c, e);
    if (twice) ou_expr_visit(c, obj);
    ou_expr_method_loc(c, e);
    if (!twice) ou_emit_a(c, OU_OP_SWAP, 2);
    ou_emit_name(c, OU_OP_STORE_ATTR, name);
}

static void visit_aug_subscript(ou_compiler *c, ou_stmt *s)
{
    ou_expr *e = s->v.AugAssign.target, *obj = e->v.Subscript.value, *key = e->v.Subscript.slice;
    bool twice = obj->kind == OU_Name && reloadable(c, obj) && reloadable(c, key);
    ou_position here = c->u->loc;
    OU_AT(c, e);
    ou_expr_visit(c, obj);
    ou_expr_visit(c, key);
    if (!twice) {
        ou_emit_a(c, OU_OP_COPY, 2);
        ou_emit_a(c, OU_OP_COPY, 2);
    }
    ou_emit(c, OU_OP_BINARY_SUBSCR);
    c->u->loc = here;
    ou_expr_visit(c, s->v.AugAssign.value);
    ou_emit_binary(c, s->v.AugAssign.op, true);
    OU_AT(c, e);
    if (twice) {
        ou_expr_visit(c, obj);
        ou_expr_visit(c, key);
    } else {
        ou_emit_a(c, OU_OP_SWAP, 3);
        ou_emit_a(c, OU_OP_SWAP, 2);
    }
    ou_emit(c, OU_OP_STORE_SUBSCR);
}

static void visit_aug_assign(ou_compiler *c, ou_stmt *s)
{
    ou_expr *e = s->v.AugAssign.target;
    if (e->kind == OU_Attribute) {
        visit_aug_attribute(c, s);
    } else if (e->kind == OU_Subscript) {
        visit_aug_subscript(c, s);
    } else {
        ou_position here = c->u->loc;
        OU_AT(c, e);
        ou_emit_ident(c, e->v.Name.id, OU_Load);
        c->u->loc = here;
        ou_expr_visit(c, s->v.AugAssign.value);
        ou_emit_binary(c, s->v.AugAssign.op, true);
        OU_AT(c, e);
        ou_emit_ident(c, e->v.Name.id, OU_Store);
    }
}

static void evaluate(ou_compiler *c, ou_expr *e)
{
    if (!e) return;
    ou_expr_visit(c, e);
    ou_emit(c, OU_OP_POP_TOP);
}

static void evaluate_slice(ou_compiler *c, ou_expr *e)
{
    if (e->kind == OU_Slice) {
        evaluate(c, e->v.Slice.lower);
        evaluate(c, e->v.Slice.upper);
        evaluate(c, e->v.Slice.step);
    } else if (e->kind == OU_Tuple) {
        for (uint32_t i = 0; i < e->v.Tuple.elts.n; i++) evaluate_slice(c, e->v.Tuple.elts.v[i]);
    } else {
        evaluate(c, e);
    }
}

static void visit_ann_assign(ou_compiler *c, ou_stmt *s)
{
    ou_expr *target = s->v.AnnAssign.target, *value = s->v.AnnAssign.value;
    bool stored = c->u->kind == OU_UNIT_MODULE || c->u->kind == OU_UNIT_CLASS;
    if (value) {
        ou_expr_visit(c, value);
        ou_expr_visit(c, target);
    }
    if (target->kind == OU_Name) {
        if (ou_emit_forbidden(c, target->v.Name.id, OU_Store)) return;
        if (s->v.AnnAssign.simple && stored) {
            ou_codegen_annotation(c, s->v.AnnAssign.annotation);
            ou_emit_name(c, OU_OP_LOAD_NAME, OU_ID(__annotations__));
            ou_emit_const(c, ou_xincref(ou_name_mangle(c, c->u->private, target->v.Name.id)));
            ou_emit(c, OU_OP_STORE_SUBSCR);
        }
    } else if (target->kind == OU_Attribute) {
        if (ou_emit_forbidden(c, target->v.Attribute.attr, OU_Store)) return;
        if (!value) evaluate(c, target->v.Attribute.value);
    } else if (!value) {
        evaluate(c, target->v.Subscript.value);
        evaluate_slice(c, target->v.Subscript.slice);
    }
    if (!s->v.AnnAssign.simple && stored && !(c->flags & OU_CF_FUTURE_ANNOTATIONS))
        evaluate(c, s->v.AnnAssign.annotation);
}

/* ---- import ---- */

static void store_import(ou_compiler *c, ou_ident id)
{
    const char *dot = memchr(id->s, '.', id->len);
    if (!dot) {
        ou_emit_ident(c, id, OU_Store);
        return;
    }
    struct ou_ident_text first = {id->s, (uint32_t)(dot - id->s), 0, NULL};
    ou_emit_ident(c, &first, OU_Store);
}

/* import a.b.c as d: the module found is a. */
static void import_as(ou_compiler *c, ou_ident id, ou_ident asname)
{
    const char *s = memchr(id->s, '.', id->len), *end = id->s + id->len;
    if (!s) {
        ou_emit_ident(c, asname, OU_Store);
        return;
    }
    while (s) {
        const char *next = memchr(s + 1, '.', (size_t)(end - s - 1));
        size_t n = (size_t)((next ? next : end) - s - 1);
        ou_emit_name(c, OU_OP_IMPORT_FROM, ou_pool_keep(c, ou_str_intern_utf8(s + 1, n)));
        if (next) {
            ou_emit_a(c, OU_OP_SWAP, 2);
            ou_emit(c, OU_OP_POP_TOP);
        }
        s = next;
    }
    ou_emit_ident(c, asname, OU_Store);
    ou_emit(c, OU_OP_POP_TOP);
}

static void visit_import(ou_compiler *c, ou_stmt *s)
{
    for (uint32_t i = 0; i < s->v.Import.names.n && !c->failed; i++) {
        const ou_alias *alias = s->v.Import.names.v[i];
        ou_emit_const(c, ou_int_new(0));
        ou_emit_none(c);
        ou_emit_name(c, OU_OP_IMPORT_NAME, ou_name_of(c, alias->name));
        if (alias->asname)
            import_as(c, alias->name, alias->asname);
        else
            store_import(c, alias->name);
    }
}

static void visit_import_from(ou_compiler *c, ou_stmt *s)
{
    ou_alias_seq names = s->v.ImportFrom.names;
    ou_ident module = s->v.ImportFrom.module;
    ou_emit_const(c, ou_int_new(s->v.ImportFrom.level));
    ou_obj *list = c->failed ? NULL : ou_tuple_new((ou_ssize)names.n);
    if (!list) {
        ou_error_pending(c);
        return;
    }
    for (uint32_t i = 0; i < names.n; i++)
        OU_CAST(ou_tuple, list)->items[i] = ou_xincref(ou_name_of(c, names.v[i]->name));
    if (c->failed) {
        ou_decref(list);
        return;
    }
    ou_gc_track(list);
    ou_emit_const(c, list);
    if (c->u->loc.line > c->future_line && module && module->len == 10 &&
        !memcmp(module->s, "__future__", 10)) {
        ou_error_here(c, "from __future__ imports must occur at the beginning of the file");
        return;
    }
    ou_emit_name(c, OU_OP_IMPORT_NAME, module ? ou_name_of(c, module) : ou_name_ascii(c, ""));
    for (uint32_t i = 0; i < names.n; i++) {
        const ou_alias *alias = names.v[i];
        if (i == 0 && alias->name->len == 1 && alias->name->s[0] == '*') {
            ou_emit(c, OU_OP_IMPORT_STAR);
            return;
        }
        ou_emit_name(c, OU_OP_IMPORT_FROM, ou_name_of(c, alias->name));
        ou_emit_ident(c, alias->asname ? alias->asname : alias->name, OU_Store);
    }
    ou_emit(c, OU_OP_POP_TOP);
}

/* ---- the rest ---- */

static bool is_full_tuple(const ou_expr *e)
{
    if (e->kind == OU_Tuple) return e->v.Tuple.elts.n > 0;
    if (e->kind != OU_Constant || (int)e->v.Constant.value.kind != OU_LIT_OBJECT) return false;
    const void *o = e->v.Constant.value.s;
    return ou_tuple_exact(o) && ou_tuple_len(o) > 0;
}

static void visit_assert(ou_compiler *c, ou_stmt *s)
{
    if (is_full_tuple(s->v.Assert.test))
        ou_error_warn(c, "assertion is always true, perhaps remove parentheses?");
    if (c->optimize || c->failed) return;
    ou_block *end = ou_block_new(c);
    ou_expr_jump_if(c, s->v.Assert.test, end, true);
    ou_emit(c, OU_OP_LOAD_ASSERTION_ERROR);
    if (s->v.Assert.msg) {
        ou_emit(c, OU_OP_CALL_BEGIN);
        ou_expr_visit(c, s->v.Assert.msg);
        ou_emit_a(c, OU_OP_CALL, 1);
    }
    ou_emit_a(c, OU_OP_RAISE_VARARGS, 1);
    ou_block_use(c, end);
}

static void visit_raise(ou_compiler *c, ou_stmt *s)
{
    uint32_t n = 0;
    if (s->v.Raise.exc) {
        ou_expr_visit(c, s->v.Raise.exc);
        n++;
        if (s->v.Raise.cause) {
            ou_expr_visit(c, s->v.Raise.cause);
            n++;
        }
    }
    ou_emit_a(c, OU_OP_RAISE_VARARGS, n);
}

static void visit_expr_stmt(ou_compiler *c, ou_stmt *s)
{
    ou_expr *e = s->v.Expr.value;
    if (c->interactive && !c->u->parent) {
        ou_expr_visit(c, e);
        ou_emit(c, OU_OP_PRINT_EXPR);
    } else if (e->kind == OU_Constant) {
        ou_emit(c, OU_OP_NOP);
    } else {
        ou_expr_visit(c, e);
        ou_emit_nowhere(c);
        ou_emit(c, OU_OP_POP_TOP);
    }
}

static void visit_with(ou_compiler *c, ou_stmt *s)
{
    if (s->kind == OU_AsyncWith && !in_async_function(c)) {
        ou_error_here(c, "'async with' outside async function");
        return;
    }
    ou_try_with(c, s, 0);
}

static void visit(ou_compiler *c, ou_stmt *s)
{
    switch (s->kind) {
    case OU_FunctionDef:
    case OU_AsyncFunctionDef: ou_codegen_function(c, s); break;
    case OU_ClassDef: ou_codegen_class(c, s); break;
    case OU_Return: visit_return(c, s); break;
    case OU_Delete: ou_expr_seq_visit(c, s->v.Delete.targets); break;
    case OU_Assign: visit_assign(c, s); break;
    case OU_AugAssign: visit_aug_assign(c, s); break;
    case OU_AnnAssign: visit_ann_assign(c, s); break;
    case OU_For: visit_for(c, s); break;
    case OU_AsyncFor: visit_async_for(c, s); break;
    case OU_While: visit_while(c, s); break;
    case OU_If: visit_if(c, s); break;
    case OU_With:
    case OU_AsyncWith: visit_with(c, s); break;
    case OU_Match: ou_match_visit(c, s); break;
    case OU_Raise: visit_raise(c, s); break;
    case OU_Try: ou_try_visit(c, s); break;
    case OU_TryStar: ou_try_star_visit(c, s); break;
    case OU_Assert: visit_assert(c, s); break;
    case OU_Import: visit_import(c, s); break;
    case OU_ImportFrom: visit_import_from(c, s); break;
    case OU_Global:
    case OU_Nonlocal: break;
    case OU_Expr: visit_expr_stmt(c, s); break;
    case OU_Pass: ou_emit(c, OU_OP_NOP); break;
    case OU_Break: visit_break(c, false); break;
    case OU_Continue: visit_break(c, true); break;
    }
}

void ou_stmt_visit(ou_compiler *c, ou_stmt *s)
{
    if (!ou_tables_enter(c)) return;
    OU_AT(c, s);
    visit(c, s);
    ou_tables_leave(c);
}

void ou_stmt_seq_visit(ou_compiler *c, ou_stmt_seq seq)
{
    for (uint32_t i = 0; i < seq.n && !c->failed; i++) ou_stmt_visit(c, seq.v[i]);
}
