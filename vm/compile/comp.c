/* Code for comprehensions and generator expressions: each is a function whose one argument is the
 * outermost iterator. */
#include "vm/compile/internal.h"

typedef struct comp {
    ou_comprehension_seq gens;
    ou_expr *elt, *value; /* value: of a dict display, else NULL */
    int kind;             /* OU_COMP_* */
} comp;

static void generator(ou_compiler *c, const comp *k, uint32_t i, uint32_t depth);

static void add_item(ou_compiler *c, const comp *k, uint32_t depth)
{
    const ou_scope *s = c->u->scope;
    ou_expr_visit(c, k->elt);
    switch (k->kind) {
    case OU_COMP_GENERATOR:
        if (s->generator && s->coroutine) ou_emit(c, OU_OP_ASYNC_GEN_WRAP);
        ou_emit(c, OU_OP_YIELD_VALUE);
        ou_emit(c, OU_OP_POP_TOP);
        break;
    case OU_COMP_LIST: ou_emit_a(c, OU_OP_LIST_APPEND, depth + 1); break;
    case OU_COMP_SET: ou_emit_a(c, OU_OP_SET_ADD, depth + 1); break;
    default:
        ou_expr_visit(c, k->value);
        ou_emit_a(c, OU_OP_MAP_ADD, depth + 1);
        break;
    }
}

/* The conditions of one `for`, and what is inside it. */
static void inner(ou_compiler *c, const comp *k, uint32_t i, uint32_t depth, ou_block *skip)
{
    ou_comprehension *gen = k->gens.v[i];
    ou_expr_visit(c, gen->target);
    for (uint32_t j = 0; j < gen->ifs.n; j++) {
        ou_expr_jump_if(c, gen->ifs.v[j], skip, false);
        ou_block_use(c, ou_block_new(c));
    }
    if (i + 1 < k->gens.n)
        generator(c, k, i + 1, depth);
    else
        add_item(c, k, depth);
}

/* The idiom `for y in [f(x)]` assigns directly. */
static ou_expr *single_item(const ou_expr *iter)
{
    ou_expr_seq elts = {0, NULL};
    if (iter->kind == OU_List)
        elts = iter->v.List.elts;
    else if (iter->kind == OU_Tuple)
        elts = iter->v.Tuple.elts;
    return elts.n == 1 && elts.v[0]->kind != OU_Starred ? elts.v[0] : NULL;
}

static void sync_generator(ou_compiler *c, const comp *k, uint32_t i, uint32_t depth)
{
    ou_comprehension *gen = k->gens.v[i];
    ou_block *body = ou_block_new(c), *bottom = ou_block_new(c), *anchor = ou_block_new(c);
    ou_expr *item = i ? single_item(gen->iter) : NULL;
    ou_position here = c->u->loc;
    if (i == 0) {
        ou_emit_a(c, OU_OP_LOAD_FAST, 0);
    } else if (item) {
        ou_expr_visit(c, item);
        inner(c, k, i, depth, bottom);
        ou_block_use(c, bottom);
        return;
    } else {
        ou_expr_visit(c, gen->iter);
        ou_emit(c, OU_OP_GET_ITER);
    }
    ou_emit_jump(c, OU_OP_JUMP, bottom);
    ou_block_use(c, body);
    inner(c, k, i, depth + 1, bottom);
    ou_block_use(c, bottom);
    ou_position after = c->u->loc;
    c->u->loc = here;
    ou_emit_jump(c, OU_OP_FOR_ITER, body);
    c->u->loc = after;
    ou_block_use(c, anchor);
}

static void async_generator(ou_compiler *c, const comp *k, uint32_t i, uint32_t depth)
{
    ou_comprehension *gen = k->gens.v[i];
    ou_block *start = ou_block_new(c), *except = ou_block_new(c), *skip = ou_block_new(c);
    if (i == 0) {
        ou_emit_a(c, OU_OP_LOAD_FAST, 0);
    } else {
        ou_expr_visit(c, gen->iter);
        ou_emit(c, OU_OP_GET_AITER);
    }
    ou_block_use(c, start);
    ou_try_push(c, OU_FB_ASYNC_COMP, start, NULL, NULL);
    ou_emit_jump(c, OU_IR_SETUP_FINALLY, except);
    ou_emit(c, OU_OP_GET_ANEXT);
    ou_emit_none(c);
    ou_emit_yield_from(c);
    ou_emit(c, OU_IR_POP_BLOCK);
    inner(c, k, i, depth + 1, skip);
    ou_block_use(c, skip);
    ou_emit_jump(c, OU_OP_JUMP, start);
    ou_try_pop(c);
    ou_block_use(c, except);
    ou_emit(c, OU_OP_END_ASYNC_FOR);
}

static void generator(ou_compiler *c, const comp *k, uint32_t i, uint32_t depth)
{
    if (!ou_tables_enter(c)) return;
    if (k->gens.v[i]->is_async)
        async_generator(c, k, i, depth);
    else
        sync_generator(c, k, i, depth);
    ou_tables_leave(c);
}

static comp describe(const ou_expr *e, const char **name)
{
    switch (e->kind) {
    case OU_ListComp:
        *name = "<listcomp>";
        return (comp){e->v.ListComp.generators, e->v.ListComp.elt, NULL, OU_COMP_LIST};
    case OU_SetComp:
        *name = "<setcomp>";
        return (comp){e->v.SetComp.generators, e->v.SetComp.elt, NULL, OU_COMP_SET};
    case OU_DictComp:
        *name = "<dictcomp>";
        return (comp){e->v.DictComp.generators, e->v.DictComp.key, e->v.DictComp.value,
                      OU_COMP_DICT};
    default:
        *name = "<genexpr>";
        return (comp){e->v.GeneratorExp.generators, e->v.GeneratorExp.elt, NULL, OU_COMP_GENERATOR};
    }
}

void ou_comp_visit(ou_compiler *c, ou_expr *e)
{
    const char *text;
    comp k = describe(e, &text);
    ou_unit *outer = c->u;
    bool top_level = outer->kind == OU_UNIT_MODULE && c->flags & OU_CF_TOP_LEVEL_AWAIT;
    ou_str *name = ou_name_ascii(c, text);
    if (c->failed) return;
    ou_codegen_enter(c, name, OU_UNIT_COMPREHENSION, e, ou_emit_line(c, e->lo));
    if (c->failed) return;
    OU_AT(c, e);
    bool awaited = c->u->scope->coroutine && k.kind != OU_COMP_GENERATOR,
         coroutine = c->u->scope->coroutine;
    if (awaited && outer->kind != OU_UNIT_ASYNC_FUNCTION && outer->kind != OU_UNIT_COMPREHENSION &&
        !top_level)
        ou_error_here(c, "asynchronous comprehension outside of an asynchronous function");
    c->u->argcount = 1;
    if (k.kind == OU_COMP_LIST)
        ou_emit_x(c, OU_OP_BUILD_LIST, 0);
    else if (k.kind == OU_COMP_SET)
        ou_emit_x(c, OU_OP_BUILD_SET, 0);
    else if (k.kind == OU_COMP_DICT)
        ou_emit_x(c, OU_OP_BUILD_MAP, 0);
    generator(c, &k, 0, 0);
    if (k.kind != OU_COMP_GENERATOR) ou_emit(c, OU_OP_RETURN_VALUE);
    ou_code *co = ou_codegen_finish(c, true);
    if (top_level && coroutine) outer->scope->coroutine = true;
    ou_codegen_closure(c, co, 0);
    ou_emit(c, OU_OP_CALL_BEGIN);
    ou_expr_visit(c, k.gens.v[0]->iter);
    ou_emit(c, k.gens.v[0]->is_async ? OU_OP_GET_AITER : OU_OP_GET_ITER);
    ou_emit_a(c, OU_OP_CALL, 1);
    if (awaited) {
        ou_emit_x(c, OU_OP_GET_AWAITABLE, 0);
        ou_emit_none(c);
        ou_emit_yield_from(c);
    }
}
