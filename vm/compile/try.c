/* Code for try, except, except*, finally and with: the stack of enclosing blocks, and how return,
 * break and continue leave them.  A finally body is generated once for every way out. */
#include "vm/compile/internal.h"

void ou_try_push(ou_compiler *c, int kind, ou_block *block, ou_block *exit, const void *datum)
{
    ou_unit *u = c->u;
    if (u->nfblocks >= OU_MAX_BLOCKS) {
        ou_error_here(c, "too many statically nested blocks");
        return;
    }
    if (!c->failed) u->fblocks[u->nfblocks++] = (ou_fblock){kind, block, exit, datum};
}

void ou_try_pop(ou_compiler *c)
{
    if (!c->failed && c->u->nfblocks > 0) c->u->nfblocks--;
}

static void swap_if(ou_compiler *c, bool preserve_tos)
{
    if (preserve_tos) ou_emit_a(c, OU_OP_SWAP, 2);
}

static void exit_with_nones(ou_compiler *c)
{
    for (int i = 0; i < 3; i++) ou_emit_none(c);
    ou_emit(c, OU_OP_WITH_EXIT);
}

static void await_exit(ou_compiler *c)
{
    ou_emit_x(c, OU_OP_GET_AWAITABLE, 2);
    ou_emit_none(c);
    ou_emit_yield_from(c);
}

/* Ends `except E as name`: the name is unbound. */
static void drop_name(ou_compiler *c, ou_ident name)
{
    ou_emit_none(c);
    ou_emit_ident(c, name, OU_Store);
    ou_emit_ident(c, name, OU_Del);
}

void ou_try_reraise(ou_compiler *c)
{
    ou_emit_a(c, OU_OP_COPY, 3);
    ou_emit(c, OU_OP_POP_EXCEPT);
    ou_emit_a(c, OU_OP_RERAISE, 1);
}

/* ---- leaving blocks ---- */

static void unwind_handler(ou_compiler *c, const ou_fblock *fb, bool preserve_tos)
{
    union {
        const void *in;
        ou_ident id;
    } name = {fb->datum};
    if (name.id) ou_emit(c, OU_IR_POP_BLOCK);
    swap_if(c, preserve_tos);
    ou_emit(c, OU_IR_POP_BLOCK);
    ou_emit(c, OU_OP_POP_EXCEPT);
    if (name.id) drop_name(c, name.id);
}

static void unwind_with(ou_compiler *c, const ou_fblock *fb, bool preserve_tos)
{
    const ou_stmt *s = fb->datum;
    OU_AT(c, s);
    ou_emit(c, OU_IR_POP_BLOCK);
    swap_if(c, preserve_tos);
    exit_with_nones(c);
    if (fb->kind == OU_FB_ASYNC_WITH) await_exit(c);
    ou_emit(c, OU_OP_POP_TOP);
    ou_emit_nowhere(c);
}

void ou_try_unwind_one(ou_compiler *c, const ou_fblock *fb, bool preserve_tos)
{
    switch (fb->kind) {
    case OU_FB_FOR:
    case OU_FB_POP_VALUE:
        swap_if(c, preserve_tos);
        ou_emit(c, OU_OP_POP_TOP);
        break;
    case OU_FB_TRY_EXCEPT: ou_emit(c, OU_IR_POP_BLOCK); break;
    case OU_FB_FINALLY_TRY:
        ou_emit(c, OU_IR_POP_BLOCK);
        if (preserve_tos) ou_try_push(c, OU_FB_POP_VALUE, NULL, NULL, NULL);
        ou_stmt_seq_visit(c, *(const ou_stmt_seq *)fb->datum);
        if (preserve_tos) ou_try_pop(c);
        ou_emit_nowhere(c);
        break;
    case OU_FB_FINALLY_END:
        swap_if(c, preserve_tos);
        ou_emit(c, OU_OP_POP_TOP);
        swap_if(c, preserve_tos);
        ou_emit(c, OU_IR_POP_BLOCK);
        ou_emit(c, OU_OP_POP_EXCEPT);
        break;
    case OU_FB_WITH:
    case OU_FB_ASYNC_WITH: unwind_with(c, fb, preserve_tos); break;
    case OU_FB_HANDLER_CLEANUP: unwind_handler(c, fb, preserve_tos); break;
    default: break;
    }
}

void ou_try_unwind(ou_compiler *c, bool preserve_tos, ou_fblock **loop)
{
    ou_unit *u = c->u;
    if (!u->nfblocks || c->failed) return;
    ou_fblock *top = &u->fblocks[u->nfblocks - 1];
    if (top->kind == OU_FB_GROUP_HANDLER) {
        ou_error_here(c, "'break', 'continue' and 'return' cannot appear in an except* block");
        return;
    }
    if (loop && (top->kind == OU_FB_WHILE || top->kind == OU_FB_FOR)) {
        *loop = top;
        return;
    }
    ou_fblock copy = *top;
    u->nfblocks--;
    ou_try_unwind_one(c, &copy, preserve_tos);
    ou_try_unwind(c, preserve_tos, loop);
    u->fblocks[u->nfblocks++] = copy;
}

/* ---- try ---- */

static void named_handler(ou_compiler *c, ou_excepthandler *h, ou_block *end)
{
    ou_ident name = h->v.ExceptHandler.name;
    ou_block *cleanup_end = ou_block_new(c), *cleanup_body = ou_block_new(c);
    ou_emit_ident(c, name, OU_Store);
    ou_emit_jump(c, OU_IR_SETUP_CLEANUP, cleanup_end);
    ou_block_use(c, cleanup_body);
    ou_try_push(c, OU_FB_HANDLER_CLEANUP, cleanup_body, NULL, name);
    ou_stmt_seq_visit(c, h->v.ExceptHandler.body);
    ou_try_pop(c);
    ou_emit_nowhere(c);
    ou_emit(c, OU_IR_POP_BLOCK);
    ou_emit(c, OU_IR_POP_BLOCK);
    ou_emit(c, OU_OP_POP_EXCEPT);
    drop_name(c, name);
    ou_emit_jump(c, OU_OP_JUMP, end);
    ou_block_use(c, cleanup_end);
    ou_emit_nowhere(c);
    drop_name(c, name);
    ou_emit_a(c, OU_OP_RERAISE, 1);
}

static void handler(ou_compiler *c, ou_excepthandler *h, ou_block *end, bool last)
{
    ou_expr *type = h->v.ExceptHandler.type;
    ou_block *next = ou_block_new(c);
    OU_AT(c, h);
    if (!type && !last) {
        ou_error_here(c, "default 'except:' must be last");
        return;
    }
    if (type) {
        ou_expr_visit(c, type);
        ou_emit(c, OU_OP_CHECK_EXC_MATCH);
        ou_emit_jump(c, OU_OP_POP_JUMP_IF_FALSE, next);
    }
    if (h->v.ExceptHandler.name) {
        named_handler(c, h, end);
    } else {
        ou_block *body = ou_block_new(c);
        ou_emit(c, OU_OP_POP_TOP);
        ou_block_use(c, body);
        ou_try_push(c, OU_FB_HANDLER_CLEANUP, body, NULL, NULL);
        ou_stmt_seq_visit(c, h->v.ExceptHandler.body);
        ou_try_pop(c);
        ou_emit_nowhere(c);
        ou_emit(c, OU_IR_POP_BLOCK);
        ou_emit(c, OU_OP_POP_EXCEPT);
        ou_emit_jump(c, OU_OP_JUMP, end);
    }
    ou_block_use(c, next);
}

static void try_except(ou_compiler *c, ou_stmt *s)
{
    ou_block *body = ou_block_new(c), *except = ou_block_new(c), *end = ou_block_new(c),
             *cleanup = ou_block_new(c);
    ou_excepthandler_seq handlers = s->v.Try.handlers;
    ou_emit_jump(c, OU_IR_SETUP_FINALLY, except);
    ou_block_use(c, body);
    ou_try_push(c, OU_FB_TRY_EXCEPT, body, NULL, NULL);
    ou_stmt_seq_visit(c, s->v.Try.body);
    ou_try_pop(c);
    ou_emit_noline(c, OU_IR_POP_BLOCK);
    ou_stmt_seq_visit(c, s->v.Try.orelse);
    ou_emit_jump_noline(c, OU_OP_JUMP, end);
    ou_block_use(c, except);
    ou_emit_nowhere(c);
    ou_emit_jump(c, OU_IR_SETUP_CLEANUP, cleanup);
    ou_emit(c, OU_OP_PUSH_EXC_INFO);
    ou_try_push(c, OU_FB_EXCEPTION_HANDLER, NULL, NULL, NULL);
    for (uint32_t i = 0; i < handlers.n && !c->failed; i++)
        handler(c, handlers.v[i], end, i + 1 == handlers.n);
    ou_emit_nowhere(c);
    ou_try_pop(c);
    ou_emit_a(c, OU_OP_RERAISE, 0);
    ou_block_use(c, cleanup);
    ou_try_reraise(c);
    ou_block_use(c, end);
}

/* One except* clause.  On the stack: previous exception, original group, list of raised ones, what
 * is still unmatched. */
static void star_handler(ou_compiler *c, ou_excepthandler *h)
{
    ou_ident name = h->v.ExceptHandler.name;
    ou_block *no_match = ou_block_new(c), *next = ou_block_new(c), *body = ou_block_new(c),
             *failed = ou_block_new(c);
    if (h->v.ExceptHandler.type) {
        ou_expr_visit(c, h->v.ExceptHandler.type);
        ou_emit(c, OU_OP_CHECK_EG_MATCH);
        ou_emit_a(c, OU_OP_COPY, 1);
        ou_emit_jump(c, OU_OP_POP_JUMP_IF_NONE, no_match);
    }
    ou_block_use(c, ou_block_new(c));
    if (name)
        ou_emit_ident(c, name, OU_Store);
    else
        ou_emit(c, OU_OP_POP_TOP);
    ou_emit_jump(c, OU_IR_SETUP_CLEANUP, failed);
    ou_block_use(c, body);
    ou_try_push(c, OU_FB_HANDLER_CLEANUP, body, NULL, name);
    ou_stmt_seq_visit(c, h->v.ExceptHandler.body);
    ou_try_pop(c);
    ou_emit_nowhere(c);
    ou_emit(c, OU_IR_POP_BLOCK);
    if (name) drop_name(c, name);
    ou_emit_jump(c, OU_OP_JUMP, next);
    ou_block_use(c, failed);
    ou_emit_nowhere(c);
    if (name) drop_name(c, name);
    ou_emit_a(c, OU_OP_LIST_APPEND, 3);
    ou_emit(c, OU_OP_POP_TOP);
    ou_emit_jump(c, OU_OP_JUMP, next);
    ou_block_use(c, no_match);
    ou_emit(c, OU_OP_POP_TOP);
    ou_block_use(c, next);
}

static void try_star_except(ou_compiler *c, ou_stmt *s)
{
    ou_block *body = ou_block_new(c), *except = ou_block_new(c), *orelse = ou_block_new(c),
             *end = ou_block_new(c);
    ou_block *cleanup = ou_block_new(c), *star = ou_block_new(c), *reraise = ou_block_new(c);
    ou_excepthandler_seq handlers = s->v.TryStar.handlers;
    ou_emit_jump(c, OU_IR_SETUP_FINALLY, except);
    ou_block_use(c, body);
    ou_try_push(c, OU_FB_TRY_EXCEPT, body, NULL, NULL);
    ou_stmt_seq_visit(c, s->v.TryStar.body);
    ou_try_pop(c);
    ou_emit_noline(c, OU_IR_POP_BLOCK);
    ou_emit_jump_noline(c, OU_OP_JUMP, orelse);
    ou_block_use(c, except);
    ou_emit_nowhere(c);
    ou_emit_jump(c, OU_IR_SETUP_CLEANUP, cleanup);
    ou_emit(c, OU_OP_PUSH_EXC_INFO);
    ou_try_push(c, OU_FB_GROUP_HANDLER, NULL, NULL, NULL);
    for (uint32_t i = 0; i < handlers.n && !c->failed; i++) {
        OU_AT(c, handlers.v[i]);
        if (i == 0) {
            ou_emit_x(c, OU_OP_BUILD_LIST, 0);
            ou_emit_a(c, OU_OP_COPY, 2);
        }
        star_handler(c, handlers.v[i]);
        if (i + 1 == handlers.n) ou_emit_a(c, OU_OP_LIST_APPEND, 1);
    }
    ou_try_pop(c);
    ou_block_use(c, star);
    ou_emit(c, OU_OP_PREP_RERAISE_STAR);
    ou_emit_a(c, OU_OP_COPY, 1);
    ou_emit_jump(c, OU_OP_POP_JUMP_IF_NOT_NONE, reraise);
    ou_block_use(c, ou_block_new(c));
    ou_emit(c, OU_OP_POP_TOP);
    ou_emit(c, OU_IR_POP_BLOCK);
    ou_emit(c, OU_OP_POP_EXCEPT);
    ou_emit_jump(c, OU_OP_JUMP, end);
    ou_block_use(c, reraise);
    ou_emit(c, OU_IR_POP_BLOCK);
    ou_emit_a(c, OU_OP_SWAP, 2);
    ou_emit(c, OU_OP_POP_EXCEPT);
    ou_emit_a(c, OU_OP_RERAISE, 0);
    ou_block_use(c, cleanup);
    ou_try_reraise(c);
    ou_block_use(c, orelse);
    ou_stmt_seq_visit(c, s->v.TryStar.orelse);
    ou_block_use(c, end);
}

static void try_finally(ou_compiler *c, ou_stmt *s, bool star)
{
    ou_block *body = ou_block_new(c), *end = ou_block_new(c), *exit = ou_block_new(c),
             *cleanup = ou_block_new(c);
    ou_emit_jump(c, OU_IR_SETUP_FINALLY, end);
    ou_block_use(c, body);
    ou_try_push(c, OU_FB_FINALLY_TRY, body, end, &s->v.Try.finalbody);
    if (!s->v.Try.handlers.n)
        ou_stmt_seq_visit(c, s->v.Try.body);
    else if (star)
        try_star_except(c, s);
    else
        try_except(c, s);
    ou_emit_noline(c, OU_IR_POP_BLOCK);
    ou_try_pop(c);
    ou_stmt_seq_visit(c, s->v.Try.finalbody);
    ou_emit_jump_noline(c, OU_OP_JUMP, exit);
    ou_block_use(c, end);
    ou_try_push(c, OU_FB_FINALLY_END, end, NULL, NULL);
    ou_emit_nowhere(c);
    ou_emit_jump(c, OU_IR_SETUP_CLEANUP, cleanup);
    ou_emit(c, OU_OP_PUSH_EXC_INFO);
    ou_stmt_seq_visit(c, s->v.Try.finalbody);
    ou_emit_a(c, OU_OP_RERAISE, 0);
    ou_try_pop(c);
    ou_block_use(c, cleanup);
    ou_try_reraise(c);
    ou_block_use(c, exit);
}

void ou_try_visit(ou_compiler *c, ou_stmt *s)
{
    if (s->v.Try.finalbody.n)
        try_finally(c, s, false);
    else
        try_except(c, s);
}

void ou_try_star_visit(ou_compiler *c, ou_stmt *s)
{
    if (s->v.Try.finalbody.n)
        try_finally(c, s, true);
    else
        try_star_except(c, s);
}

/* ---- with ---- */

static void with_except_finish(ou_compiler *c, ou_block *cleanup)
{
    ou_block *suppress = ou_block_new(c), *exit = ou_block_new(c);
    ou_emit_jump(c, OU_OP_POP_JUMP_IF_TRUE, suppress);
    ou_emit_a(c, OU_OP_RERAISE, 2);
    ou_block_use(c, suppress);
    ou_emit(c, OU_OP_POP_TOP);
    ou_emit(c, OU_IR_POP_BLOCK);
    ou_emit(c, OU_OP_POP_EXCEPT);
    ou_emit(c, OU_OP_POP_TOP);
    ou_emit(c, OU_OP_POP_TOP);
    ou_emit_jump(c, OU_OP_JUMP, exit);
    ou_block_use(c, cleanup);
    ou_emit_nowhere(c);
    ou_try_reraise(c);
    ou_block_use(c, exit);
}

void ou_try_with(ou_compiler *c, ou_stmt *s, uint32_t pos)
{
    bool async = s->kind == OU_AsyncWith;
    ou_withitem *item = s->v.With.items.v[pos];
    ou_block *block = ou_block_new(c), *final = ou_block_new(c), *exit = ou_block_new(c),
             *cleanup = ou_block_new(c);
    ou_expr_visit(c, item->context_expr);
    if (async) {
        ou_emit(c, OU_OP_BEFORE_ASYNC_WITH);
        ou_emit_x(c, OU_OP_GET_AWAITABLE, 1);
        ou_emit_none(c);
        ou_emit_yield_from(c);
    } else {
        ou_emit(c, OU_OP_BEFORE_WITH);
    }
    ou_emit_jump(c, OU_IR_SETUP_WITH, final);
    ou_block_use(c, block);
    ou_try_push(c, async ? OU_FB_ASYNC_WITH : OU_FB_WITH, block, final, s);
    if (item->optional_vars)
        ou_expr_visit(c, item->optional_vars);
    else
        ou_emit(c, OU_OP_POP_TOP);
    if (pos + 1 == s->v.With.items.n)
        ou_stmt_seq_visit(c, s->v.With.body);
    else if (!c->failed)
        ou_try_with(c, s, pos + 1);
    ou_try_pop(c);
    ou_emit_noline(c, OU_IR_POP_BLOCK);
    OU_AT(c, s);
    exit_with_nones(c);
    if (async) await_exit(c);
    ou_emit(c, OU_OP_POP_TOP);
    ou_emit_jump(c, OU_OP_JUMP, exit);
    ou_block_use(c, final);
    ou_emit_jump(c, OU_IR_SETUP_CLEANUP, cleanup);
    ou_emit(c, OU_OP_PUSH_EXC_INFO);
    ou_emit(c, OU_OP_WITH_EXCEPT_START);
    if (async) await_exit(c);
    with_except_finish(c, cleanup);
    ou_block_use(c, exit);
}
