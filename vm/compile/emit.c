/* Emission: the current block, source positions, and the instructions whose operands need a table
 * (constants, names, variables of every kind of scope). */
#include <string.h>

#include "vm/compile/internal.h"

/* ---- source positions ---- */

/* Index of the line that holds an offset. */
static uint32_t line_of(const ou_lines *l, uint32_t hint, uint32_t offset)
{
    uint32_t lo = 0, hi = l->n;
    if (hint < l->n && l->start[hint] <= offset) {
        for (lo = hint; lo < hint + 4 && lo + 1 < l->n; lo++)
            if (offset < l->start[lo + 1]) return lo;
    }
    while (hi - lo > 1) {
        uint32_t mid = lo + (hi - lo) / 2;
        if (l->start[mid] <= offset)
            lo = mid;
        else
            hi = mid;
    }
    return lo;
}

ou_position ou_emit_range(ou_compiler *c, uint32_t lo, uint32_t hi)
{
    const uint32_t *start = c->lines->start;
    uint32_t a = c->line_hint;
    if (lo < start[a] || lo >= start[a + 1]) a = c->line_hint = line_of(c->lines, a, lo);
    uint32_t b = hi < start[a + 1] ? a : line_of(c->lines, a, hi);
    return (ou_position){(int32_t)a + 1, (int32_t)b + 1, (int32_t)(lo - start[a]),
                         (int32_t)(hi - start[b])};
}

int ou_emit_line(ou_compiler *c, uint32_t offset)
{
    return (int)line_of(c->lines, c->line_hint, offset) + 1;
}

void ou_emit_at(ou_compiler *c, uint32_t lo, uint32_t hi)
{
    c->u->loc = ou_emit_range(c, lo, hi);
}

void ou_emit_nowhere(ou_compiler *c)
{
    c->u->loc = (ou_position){0, 0, -1, -1};
}

/* ---- blocks ---- */

ou_block *ou_block_new(ou_compiler *c)
{
    static ou_block spare;
    ou_block *b = ou_tables_alloc(c, sizeof *b);
    if (!b) return &spare;
    b->depth = -1;
    b->made = c->u->made;
    c->u->made = b;
    c->u->nblocks++;
    return b;
}

void ou_block_use(ou_compiler *c, ou_block *b)
{
    ou_unit *u = c->u;
    u->tail->next = b;
    u->tail = u->cur = b;
}

ou_ir *ou_block_push(ou_compiler *c, ou_block *b)
{
    static ou_ir spare;
    if (c->failed || !ou_tables_grow(c, &b->insns, b->n, &b->cap, sizeof *b->insns)) {
        spare = (ou_ir){.op = OU_OP_NOP};
        return &spare;
    }
    return &b->insns[b->n++];
}

ou_ir *ou_emit(ou_compiler *c, int op)
{
    ou_block *b = c->u->cur;
    if (b->n) {
        int last = b->insns[b->n - 1].op;
        if (ou_flow_is_jump(last) || ou_flow_ends(last)) {
            ou_block_use(c, ou_block_new(c));
            b = c->u->cur;
        }
    }
    ou_ir *i = ou_block_push(c, b);
    *i = (ou_ir){.op = (uint16_t)op, .pos = c->u->loc};
    return i;
}

void ou_emit_a(ou_compiler *c, int op, uint32_t a)
{
    if (a > UINT16_MAX) ou_error_here(c, "too many operands or variables in one code block");
    ou_emit(c, op)->a = (uint16_t)a;
}

void ou_emit_x(ou_compiler *c, int op, uint32_t x)
{
    ou_emit(c, op)->x = x;
}

void ou_emit_jump(ou_compiler *c, int op, ou_block *target)
{
    ou_emit(c, op)->target = target;
}

void ou_emit_noline(ou_compiler *c, int op)
{
    ou_position saved = c->u->loc;
    ou_emit_nowhere(c);
    ou_emit(c, op);
    c->u->loc = saved;
}

void ou_emit_jump_noline(ou_compiler *c, int op, ou_block *target)
{
    ou_position saved = c->u->loc;
    ou_emit_nowhere(c);
    ou_emit_jump(c, op, target);
    c->u->loc = saved;
}

/* ---- constants and names ---- */

void ou_emit_const(ou_compiler *c, ou_obj *o)
{
    if (c->failed) {
        ou_xdecref(o);
        return;
    }
    o = ou_const_canon(c, o);
    if (o) ou_emit_x(c, OU_OP_LOAD_CONST, ou_keyset_add(c, &c->u->consts, o));
}

void ou_emit_none(ou_compiler *c)
{
    ou_emit_const(c, ou_new_none());
}

void ou_emit_name(ou_compiler *c, int op, ou_str *name)
{
    ou_emit_x(c, op, ou_keyset_add(c, &c->u->names, name));
}

static int pick(int ctx, int load, int store, int del)
{
    return ctx == OU_Load ? load : ctx == OU_Store ? store : del;
}

static void emit_deref(ou_compiler *c, uint32_t cell, int ctx)
{
    int load = c->u->scope->kind == OU_BLOCK_CLASS ? OU_OP_LOAD_CLASSDEREF : OU_OP_LOAD_DEREF;
    ou_emit_a(c, pick(ctx, load, OU_OP_STORE_DEREF, OU_OP_DELETE_DEREF), cell);
}

void ou_emit_var(ou_compiler *c, ou_str *name, int ctx)
{
    ou_unit *u = c->u;
    if (c->failed) return;
    bool fast = u->scope->kind == OU_BLOCK_FUNCTION;
    switch (ou_symtable_scope_of(u->scope, name)) {
    case OU_SC_FREE:
        emit_deref(c, u->cells.n + (uint32_t)ou_keyset_find(&u->frees, name), ctx);
        return;
    case OU_SC_CELL: emit_deref(c, (uint32_t)ou_keyset_find(&u->cells, name), ctx); return;
    case OU_SC_LOCAL:
        if (!fast) break;
        ou_emit_a(c, pick(ctx, OU_OP_LOAD_FAST, OU_OP_STORE_FAST, OU_OP_DELETE_FAST),
                  ou_keyset_add(c, &u->locals, name));
        return;
    case OU_SC_GLOBAL_IMPLICIT:
        if (!fast) break;
        /* fall through */
    case OU_SC_GLOBAL_EXPLICIT:
        ou_emit_name(c, pick(ctx, OU_OP_LOAD_GLOBAL, OU_OP_STORE_GLOBAL, OU_OP_DELETE_GLOBAL),
                     name);
        return;
    default: break;
    }
    ou_emit_name(c, pick(ctx, OU_OP_LOAD_NAME, OU_OP_STORE_NAME, OU_OP_DELETE_NAME), name);
}

bool ou_emit_forbidden(ou_compiler *c, ou_ident id, int ctx)
{
    if (ctx == OU_Load || id->len != 9 || memcmp(id->s, "__debug__", 9)) return false;
    ou_error_here(c, "cannot %s __debug__", ctx == OU_Store ? "assign to" : "delete");
    return true;
}

void ou_emit_ident(ou_compiler *c, ou_ident id, int ctx)
{
    if (c->failed || ou_emit_forbidden(c, id, ctx)) return;
    ou_str *name = ou_name_mangle(c, c->u->private, id);
    if (name) ou_emit_var(c, name, ctx);
}

/* ---- common sequences ---- */

/* Awaits or delegates to the iterator on the stack, under a first value to send. */
void ou_emit_yield_from(ou_compiler *c)
{
    ou_block *start = ou_block_new(c), *end = ou_block_new(c);
    ou_block_use(c, start);
    ou_emit_jump(c, OU_OP_SEND, end);
    ou_block_use(c, ou_block_new(c));
    ou_emit(c, OU_OP_YIELD_VALUE);
    ou_ir *back = ou_emit(c, OU_OP_JUMP);
    back->target = start;
    back->a = 1; /* not a place to handle signals: the inner iterator would not see them */
    ou_block_use(c, end);
}

void ou_emit_compare(ou_compiler *c, int op)
{
    switch (op) {
    case OU_Is:
    case OU_IsNot: ou_emit_x(c, OU_OP_IS_OP, op == OU_IsNot); return;
    case OU_In:
    case OU_NotIn: ou_emit_x(c, OU_OP_CONTAINS_OP, op == OU_NotIn); return;
    default: break;
    }
    static const uint8_t map[] = {[OU_Eq] = OU_EQ,  [OU_NotEq] = OU_NE, [OU_Lt] = OU_LT,
                                  [OU_LtE] = OU_LE, [OU_Gt] = OU_GT,    [OU_GtE] = OU_GE};
    ou_emit_x(c, OU_OP_COMPARE_OP, map[op]);
}

void ou_emit_binary(ou_compiler *c, int op, bool inplace)
{
    static const uint8_t map[] = {
        [OU_Add] = OU_ADD,           [OU_Sub] = OU_SUB,       [OU_Mult] = OU_MUL,
        [OU_MatMult] = OU_MATMUL,    [OU_Div] = OU_TRUEDIV,   [OU_Mod] = OU_MOD,
        [OU_Pow] = OU_POW,           [OU_LShift] = OU_LSHIFT, [OU_RShift] = OU_RSHIFT,
        [OU_BitOr] = OU_OR,          [OU_BitXor] = OU_XOR,    [OU_BitAnd] = OU_AND,
        [OU_FloorDiv] = OU_FLOORDIV,
    };
    ou_emit_x(c, OU_OP_BINARY_OP, (uint32_t)map[op] + (inplace ? OU_INPLACE : 0));
}
