/* Optimisation of the control flow graph, in the order CPython's tracebacks and line numbers depend
 * on: constant tests, jump threading, small exits copied to where they are jumped to, unreachable
 * code, line numbers of artificial instructions, exception targets, stack depth, and handlers moved
 * to the end. */
#include <string.h>

#include "vm/compile/internal.h"

enum { MAX_COPY = 4 };

/* ---- facts about instructions ---- */

const uint8_t ou_flow_kind[OU_IR_COUNT] = {
    [OU_OP_JUMP] = OU_FLOW_JUMP | OU_FLOW_END,
    [OU_OP_FOR_ITER] = OU_FLOW_JUMP,
    [OU_OP_SEND] = OU_FLOW_JUMP,
    [OU_OP_POP_JUMP_IF_FALSE] = OU_FLOW_JUMP,
    [OU_OP_POP_JUMP_IF_TRUE] = OU_FLOW_JUMP,
    [OU_OP_POP_JUMP_IF_NONE] = OU_FLOW_JUMP,
    [OU_OP_POP_JUMP_IF_NOT_NONE] = OU_FLOW_JUMP,
    [OU_OP_JUMP_IF_FALSE_OR_POP] = OU_FLOW_JUMP,
    [OU_OP_JUMP_IF_TRUE_OR_POP] = OU_FLOW_JUMP,
    [OU_OP_RETURN_VALUE] = OU_FLOW_EXIT | OU_FLOW_END,
    [OU_OP_RAISE_VARARGS] = OU_FLOW_EXIT | OU_FLOW_END,
    [OU_OP_RERAISE] = OU_FLOW_EXIT | OU_FLOW_END,
    [OU_IR_SETUP_FINALLY] = OU_FLOW_SETUP,
    [OU_IR_SETUP_CLEANUP] = OU_FLOW_SETUP,
    [OU_IR_SETUP_WITH] = OU_FLOW_SETUP,
};

/* Change of the stack's depth where it does not depend on operands. */
static const int8_t fixed_effect[OU_IR_COUNT] = {
    [OU_OP_LOAD_METHOD] = 4,
    [OU_OP_CALL_BEGIN] = 3,
    [OU_OP_COPY] = 1,
    [OU_OP_LOAD_CONST] = 1,
    [OU_OP_LOAD_FAST] = 1,
    [OU_OP_LOAD_CLOSURE] = 1,
    [OU_OP_LOAD_DEREF] = 1,
    [OU_OP_LOAD_CLASSDEREF] = 1,
    [OU_OP_LOAD_GLOBAL] = 1,
    [OU_OP_LOAD_NAME] = 1,
    [OU_OP_GET_ANEXT] = 1,
    [OU_OP_RETURN_GENERATOR] = 1,
    [OU_OP_BEFORE_WITH] = 1,
    [OU_OP_BEFORE_ASYNC_WITH] = 1,
    [OU_OP_WITH_EXCEPT_START] = 1,
    [OU_OP_PUSH_EXC_INFO] = 1,
    [OU_OP_LOAD_ASSERTION_ERROR] = 1,
    [OU_OP_LOAD_BUILD_CLASS] = 1,
    [OU_OP_IMPORT_FROM] = 1,
    [OU_OP_MATCH_MAPPING] = 1,
    [OU_OP_MATCH_SEQUENCE] = 1,
    [OU_OP_MATCH_KEYS] = 1,
    [OU_OP_GET_LEN] = 1,
    [OU_OP_POP_TOP] = -1,
    [OU_OP_STORE_FAST] = -1,
    [OU_OP_STORE_DEREF] = -1,
    [OU_OP_STORE_NAME] = -1,
    [OU_OP_STORE_GLOBAL] = -1,
    [OU_OP_DELETE_ATTR] = -1,
    [OU_OP_BINARY_OP] = -1,
    [OU_OP_COMPARE_OP] = -1,
    [OU_OP_IS_OP] = -1,
    [OU_OP_CONTAINS_OP] = -1,
    [OU_OP_BINARY_SUBSCR] = -1,
    [OU_OP_RETURN_VALUE] = -1,
    [OU_OP_POP_EXCEPT] = -1,
    [OU_OP_PREP_RERAISE_STAR] = -1,
    [OU_OP_RERAISE] = -1,
    [OU_OP_LIST_APPEND] = -1,
    [OU_OP_SET_ADD] = -1,
    [OU_OP_LIST_EXTEND] = -1,
    [OU_OP_SET_UPDATE] = -1,
    [OU_OP_DICT_UPDATE] = -1,
    [OU_OP_DICT_MERGE] = -1,
    [OU_OP_IMPORT_NAME] = -1,
    [OU_OP_IMPORT_STAR] = -1,
    [OU_OP_PRINT_EXPR] = -1,
    [OU_OP_STORE_ATTR] = -2,
    [OU_OP_DELETE_SUBSCR] = -2,
    [OU_OP_END_ASYNC_FOR] = -2,
    [OU_OP_MAP_ADD] = -2,
    [OU_OP_MATCH_CLASS] = -2,
    [OU_OP_STORE_SUBSCR] = -3,
    [OU_OP_WITH_EXIT] = -3,
};

static int effect_by_operand(const ou_ir *i)
{
    int a = i->a, x = (int)i->x;
    switch (i->op) {
    case OU_OP_CALL:
    case OU_OP_CALL_KW: return -(a + 3);
    case OU_OP_CALL_METHOD:
    case OU_OP_CALL_METHOD_KW:
    case OU_OP_CALL_EX: return -(a + 4);
    case OU_OP_BUILD_TUPLE:
    case OU_OP_BUILD_LIST:
    case OU_OP_BUILD_SET:
    case OU_OP_BUILD_STRING:
    case OU_OP_BUILD_SLICE: return 1 - x;
    case OU_OP_BUILD_MAP: return 1 - 2 * x;
    case OU_OP_BUILD_CONST_KEY_MAP: return -x;
    case OU_OP_UNPACK_SEQUENCE: return a - 1;
    case OU_OP_UNPACK_EX: return a + i->b;
    case OU_OP_FORMAT_VALUE: return a & 4 ? -1 : 0;
    case OU_OP_MAKE_FUNCTION: return -__builtin_popcount(i->a);
    case OU_OP_RAISE_VARARGS: return -a;
    default: return 0;
    }
}

static int effect_of_jump(int op, bool jump)
{
    switch (op) {
    case OU_OP_JUMP: return 0;
    case OU_OP_FOR_ITER: return jump ? 1 : -1;
    case OU_OP_SEND: return jump ? -1 : 0;
    case OU_OP_JUMP_IF_FALSE_OR_POP:
    case OU_OP_JUMP_IF_TRUE_OR_POP: return jump ? 0 : -1;
    case OU_IR_SETUP_FINALLY:
    case OU_IR_SETUP_WITH: return jump ? 1 : 0;
    case OU_IR_SETUP_CLEANUP: return jump ? 2 : 0;
    default: return -1; /* POP_JUMP_IF_... */
    }
}

int ou_flow_effect(const ou_ir *i, bool jump)
{
    int fixed = fixed_effect[i->op];
    if (fixed) return fixed;
    if (ou_flow_kind[i->op] & (OU_FLOW_JUMP | OU_FLOW_SETUP)) return effect_of_jump(i->op, jump);
    return effect_by_operand(i);
}

/* ---- small helpers ---- */

static ou_ir *last_of(ou_block *b)
{
    return b->n ? &b->insns[b->n - 1] : NULL;
}

static bool falls_through(ou_block *b)
{
    return !b->n || !ou_flow_ends(b->insns[b->n - 1].op);
}

static bool exits(ou_block *b)
{
    return b->n && ou_flow_kind[b->insns[b->n - 1].op] & OU_FLOW_EXIT;
}

static void to_nop(ou_ir *i)
{
    i->op = OU_OP_NOP;
    i->a = i->b = i->c = 0;
    i->x = 0;
    i->target = NULL;
}

static ou_block *skip_empty(ou_block *b)
{
    while (b && !b->n && b->next) b = b->next;
    return b;
}

/* ---- swaps ---- */

/* Replaces a run of SWAPs by the shortest one with the same result.  Returns the index of the run's
 * last instruction. */
static uint32_t shorten_swaps(ou_compiler *c, ou_block *b, uint32_t i)
{
    uint32_t depth = b->insns[i].a, n = 0, end = i;
    for (uint32_t j = i + 1; j < b->n; j++) {
        if (b->insns[j].op == OU_OP_SWAP) {
            if (b->insns[j].a > depth) depth = b->insns[j].a;
            n++;
            end = j;
        } else if (b->insns[j].op != OU_OP_NOP) {
            break;
        }
    }
    if (!n) return i;
    int64_t *stack = ou_tables_alloc(c, depth * sizeof *stack);
    if (c->failed) return i;
    for (uint32_t k = 0; k < depth; k++) stack[k] = k;
    for (uint32_t j = i; j <= end; j++) {
        if (b->insns[j].op != OU_OP_SWAP) continue;
        uint32_t at = b->insns[j].a - 1u;
        int64_t top = stack[0];
        stack[0] = stack[at];
        stack[at] = top;
    }
    /* each cycle of the permutation is walked through the top; instructions are filled in from the
     * end */
    int64_t out = end;
    for (uint32_t k = 0; k < depth; k++) {
        if (stack[k] < 0 || stack[k] == k) continue;
        for (int64_t j = k;;) {
            if (j) {
                b->insns[out].op = OU_OP_SWAP;
                b->insns[out--].a = (uint16_t)(j + 1);
            }
            if (stack[j] < 0) break;
            int64_t next = stack[j];
            stack[j] = -1;
            j = next;
        }
    }
    while (out >= (int64_t)i) to_nop(&b->insns[out--]);
    return end;
}

static bool swappable(const ou_ir *i)
{
    return i->op == OU_OP_STORE_FAST || i->op == OU_OP_POP_TOP;
}

/* The next instruction that only consumes the top, on the given line (0: any); -1: another one
 * comes first. */
static int64_t next_swappable(const ou_block *b, int64_t i, int32_t line)
{
    while (++i < (int64_t)b->n) {
        if (line && b->insns[i].pos.line != line) return -1;
        if (b->insns[i].op == OU_OP_NOP) continue;
        return swappable(&b->insns[i]) ? i : -1;
    }
    return -1;
}

/* Instead of swapping values, their consumers change places. */
static void apply_swaps(ou_block *b, int64_t i)
{
    for (; i >= 0; i--) {
        ou_ir *swap = &b->insns[i];
        if (swap->op != OU_OP_SWAP) {
            if (swap->op == OU_OP_NOP || swappable(swap)) continue;
            return;
        }
        int64_t j = next_swappable(b, i, 0), k = j;
        if (j < 0) return;
        for (int count = swap->a - 1; count > 0; count--)
            if ((k = next_swappable(b, k, b->insns[j].pos.line)) < 0) return;
        for (int64_t m = j; m <= k; m++)
            for (int64_t l = m + 1; l <= k; l++)
                if (b->insns[m].op == OU_OP_STORE_FAST && b->insns[l].op == OU_OP_STORE_FAST &&
                    b->insns[m].a == b->insns[l].a)
                    return;
        to_nop(swap);
        ou_ir t = b->insns[j];
        b->insns[j] = b->insns[k];
        b->insns[k] = t;
    }
}

/* ---- within a block ---- */

static void fold_tuple(ou_compiler *c, ou_block *b, uint32_t i)
{
    ou_ir *build = &b->insns[i];
    uint32_t n = build->x;
    if (n > i || c->failed) return;
    for (uint32_t k = 1; k <= n; k++)
        if (b->insns[i - k].op != OU_OP_LOAD_CONST) return;
    ou_obj *t = ou_tuple_new((ou_ssize)n);
    if (!t) {
        ou_error_pending(c);
        return;
    }
    for (uint32_t k = 0; k < n; k++) {
        ou_ir *load = &b->insns[i - n + k];
        OU_CAST(ou_tuple, t)->items[k] = ou_incref(c->u->consts.keys[load->x]);
        to_nop(load);
    }
    if (n) ou_gc_track(t);
    t = ou_const_canon(c, t);
    if (!t) return;
    build->op = OU_OP_LOAD_CONST;
    build->x = ou_keyset_add(c, &c->u->consts, t);
}

/* A constant that is tested at once. */
static void fold_test(ou_compiler *c, ou_block *b, uint32_t i)
{
    ou_ir *load = &b->insns[i], *next = load + 1;
    ou_obj *o = c->u->consts.keys[load->x];
    if (next->op == OU_OP_IS_OP) {
        ou_ir *jump = i + 2 < b->n ? load + 2 : NULL;
        if (o != &ou_none || !jump) return;
        if (jump->op != OU_OP_POP_JUMP_IF_FALSE && jump->op != OU_OP_POP_JUMP_IF_TRUE) return;
        bool not_none = (next->x == 1) ^ (jump->op == OU_OP_POP_JUMP_IF_FALSE);
        jump->op = not_none ? OU_OP_POP_JUMP_IF_NOT_NONE : OU_OP_POP_JUMP_IF_NONE;
        to_nop(load);
        to_nop(next);
        return;
    }
    bool pop = next->op == OU_OP_POP_JUMP_IF_FALSE || next->op == OU_OP_POP_JUMP_IF_TRUE;
    if (!pop && next->op != OU_OP_JUMP_IF_FALSE_OR_POP && next->op != OU_OP_JUMP_IF_TRUE_OR_POP)
        return;
    bool when = next->op == OU_OP_POP_JUMP_IF_TRUE || next->op == OU_OP_JUMP_IF_TRUE_OR_POP;
    int truth = ou_truth(o);
    if (truth < 0) {
        ou_err_clear();
        return;
    }
    bool taken = (bool)truth == when;
    if (pop || !taken) to_nop(load);
    if (taken)
        next->op = OU_OP_JUMP;
    else
        to_nop(next);
}

/* Lets a jump to `target` go where that jump goes, as `op`.  The line of the skipped jump must not
 * get lost. */
static bool thread(ou_ir *i, const ou_ir *target, int op)
{
    if (i->pos.line != target->pos.line && target->pos.line) return false;
    if (target->a || i->target == target->target) return false;
    i->target = target->target;
    i->op = (uint16_t)op;
    return true;
}

/* true: look at the same instruction again. */
static bool thread_jump(ou_ir *i)
{
    if ((i->op == OU_OP_JUMP && i->a) || i->op == OU_OP_FOR_ITER || i->op == OU_OP_SEND)
        return false;
    ou_block *to = i->target = skip_empty(i->target);
    if (!to || !to->n) return false;
    const ou_ir *t = &to->insns[0];
    switch (i->op) {
    case OU_OP_JUMP_IF_FALSE_OR_POP:
    case OU_OP_JUMP_IF_TRUE_OR_POP: {
        bool f = i->op == OU_OP_JUMP_IF_FALSE_OR_POP;
        int same_pop = f ? OU_OP_POP_JUMP_IF_FALSE : OU_OP_POP_JUMP_IF_TRUE;
        if (t->op == same_pop) return thread(i, t, same_pop);
        if (t->op == OU_OP_JUMP || t->op == i->op) return thread(i, t, i->op);
        if (t->op != (f ? OU_OP_POP_JUMP_IF_TRUE : OU_OP_POP_JUMP_IF_FALSE) &&
            t->op != (f ? OU_OP_JUMP_IF_TRUE_OR_POP : OU_OP_JUMP_IF_FALSE_OR_POP))
            return false;
        if (i->pos.line != t->pos.line || !to->next) return false;
        i->op = (uint16_t)same_pop;
        i->target = to->next;
        return true;
    }
    default: return t->op == OU_OP_JUMP && thread(i, t, i->op);
    }
}

static void optimize_block(ou_compiler *c, ou_block *b)
{
    for (uint32_t i = 0; i < b->n && !c->failed; i++) {
        ou_ir *ir = &b->insns[i];
        bool more = i + 1 < b->n;
        if (ir->op == OU_OP_LOAD_CONST) {
            if (more) fold_test(c, b, i);
        } else if (ir->op == OU_OP_BUILD_TUPLE) {
            if (more && ir[1].op == OU_OP_UNPACK_SEQUENCE && ir[1].a == ir->x && ir->x &&
                ir->x <= 3) {
                if (ir->x == 1)
                    to_nop(&ir[1]);
                else
                    ir[1].op = OU_OP_SWAP;
                to_nop(ir);
            } else {
                fold_tuple(c, b, i);
            }
        } else if (ir->op == OU_OP_SWAP) {
            if (ir->a == 1) {
                to_nop(ir);
            } else {
                i = shorten_swaps(c, b, i);
                apply_swaps(b, i);
            }
        } else if (ou_flow_is_jump(ir->op) && ir->target && thread_jump(ir)) {
            i--;
        }
    }
}

/* Where a block's first instruction is reached from: the body of a function begins on the line of
 * its `def`. */
static ou_position entry_position(const ou_unit *u, const ou_block *b)
{
    if (b != u->entry || u->kind == OU_UNIT_MODULE) return (ou_position){0, 0, -1, -1};
    return (ou_position){u->firstline, u->firstline, 0, 0};
}

/* Drops NOPs whose line is also that of a neighbour. */
static void clean_block(const ou_unit *u, ou_block *b)
{
    uint32_t out = 0;
    int32_t prev = entry_position(u, b).line;
    for (uint32_t i = 0; i < b->n; i++) {
        ou_ir *ir = &b->insns[i];
        int32_t line = ir->pos.line;
        if (ir->op == OU_OP_NOP) {
            if (!line || prev == line) continue;
            if (i + 1 < b->n) {
                int32_t next = ir[1].pos.line;
                if (!next) ir[1].pos = ir->pos;
                if (!next || next == line) continue;
            } else {
                ou_block *next = b->next ? skip_empty(b->next) : NULL;
                if (next && next->n && next->insns[0].pos.line == line) continue;
            }
        }
        if (out != i) b->insns[out] = *ir;
        out++;
        prev = line;
    }
    b->n = out;
}

/* ---- between blocks ---- */

static bool is_exit_without_line(ou_block *b)
{
    if (!exits(b)) return false;
    for (uint32_t i = 0; i < b->n; i++)
        if (b->insns[i].pos.line) return false;
    return true;
}

/* Copies a short exit to the place that jumps to it.  Before lines are settled only exits without a
 * line are copied. */
static void extend_block(ou_compiler *c, ou_block *b, bool settled)
{
    ou_ir *last = last_of(b);
    if (!last || last->op != OU_OP_JUMP) return;
    ou_block *to = last->target;
    if (!exits(to) || to->n > MAX_COPY || (!settled && !is_exit_without_line(to))) return;
    to->preds--;
    to_nop(last);
    for (uint32_t i = 0; i < to->n && !c->failed; i++) {
        ou_ir *ir = ou_block_push(c, b);
        *ir = to->insns[i];
    }
}

static void extend_blocks(ou_compiler *c, ou_unit *u, bool settled)
{
    for (ou_block *b = u->first; b && !c->failed; b = b->next) extend_block(c, b, settled);
}

static void visit_target(ou_block *b, ou_block **stack, uint32_t *n)
{
    b->preds++;
    if (b->visited) return;
    b->visited = true;
    stack[(*n)++] = b;
}

static void remove_unreachable(ou_compiler *c, ou_unit *u)
{
    uint32_t n = 0;
    ou_block **stack = ou_tables_stack(c);
    if (c->failed) return;
    for (ou_block *b = u->first; b; b = b->next) {
        b->visited = false;
        b->preds = 0;
    }
    visit_target(u->first, stack, &n);
    while (n) {
        ou_block *b = stack[--n];
        if (b->next && falls_through(b)) visit_target(b->next, stack, &n);
        for (uint32_t i = 0; i < b->n; i++) {
            if (b->insns[i].target) visit_target(b->insns[i].target, stack, &n);
            if (b->insns[i].except) visit_target(b->insns[i].except, stack, &n);
        }
    }
    for (ou_block *b = u->first; b; b = b->next)
        if (!b->preds) b->n = 0;
}

static void remove_empty(ou_unit *u)
{
    u->first = skip_empty(u->first);
    for (ou_block *b = u->first; b; b = b->next) {
        ou_block *next = b->next ? skip_empty(b->next) : NULL;
        b->next = next && next->n ? next : NULL;
        for (uint32_t i = 0; i < b->n; i++)
            if (b->insns[i].target) b->insns[i].target = skip_empty(b->insns[i].target);
    }
}

static void remove_redundant_jumps(ou_unit *u)
{
    bool removed = false;
    for (ou_block *b = u->first; b; b = b->next) {
        ou_ir *last = last_of(b);
        if (!last || last->op != OU_OP_JUMP || last->target != b->next) continue;
        to_nop(last);
        clean_block(u, b);
        removed |= !b->n;
    }
    if (removed) remove_empty(u);
}

/* A return that several jumps share and that has no line of its own is copied, so that each copy
 * gets the line of its jump. */
static void duplicate_exits(ou_compiler *c, ou_unit *u)
{
    for (ou_block *b = u->first; b && !c->failed; b = b->next) {
        ou_ir *last = last_of(b);
        if (!last || !ou_flow_is_jump(last->op)) continue;
        ou_block *to = last->target;
        if (!is_exit_without_line(to) || to->preds < 2) continue;
        ou_block *copy = ou_block_new(c);
        for (uint32_t i = 0; i < to->n && !c->failed; i++) *ou_block_push(c, copy) = to->insns[i];
        if (c->failed) return;
        copy->insns[0].pos = last->pos;
        last->target = copy;
        to->preds--;
        copy->preds = 1;
        copy->next = to->next;
        to->next = copy;
    }
    for (ou_block *b = u->first; b; b = b->next)
        if (b->n && falls_through(b) && b->next && is_exit_without_line(b->next))
            b->next->insns[0].pos = last_of(b)->pos;
}

static void propagate_lines(ou_unit *u)
{
    for (ou_block *b = u->first; b; b = b->next) {
        ou_position prev = entry_position(u, b);
        if (!b->n) continue;
        for (uint32_t i = 0; i < b->n; i++) {
            if (b->insns[i].pos.line)
                prev = b->insns[i].pos;
            else
                b->insns[i].pos = prev;
        }
        if (falls_through(b) && b->next && b->next->preds == 1 && !b->next->insns[0].pos.line)
            b->next->insns[0].pos = prev;
        const ou_ir *last = last_of(b);
        if (ou_flow_is_jump(last->op) && last->target->preds == 1 &&
            !last->target->insns[0].pos.line)
            last->target->insns[0].pos = prev;
    }
    for (ou_block *b = u->first; b; b = b->next) {
        const ou_ir *last = last_of(b);
        if (!last || last->pos.line || last->op != OU_OP_RETURN_VALUE) continue;
        for (uint32_t i = 0; i < b->n; i++)
            b->insns[i].pos = (ou_position){u->firstline, u->firstline, 0, 0};
    }
}

/* ---- exception targets and stack depth ---- */

static void label_block(ou_compiler *c, ou_block *b, ou_block **stack, uint32_t *n)
{
    const ou_active *active = b->active;
    for (uint32_t i = 0; i < b->n && !c->failed; i++) {
        ou_ir *ir = &b->insns[i];
        ou_block *to = ir->target;
        ir->except = active ? active->handler : NULL;
        if (to && !to->visited) {
            to->visited = true;
            to->active = active;
            stack[(*n)++] = to;
        }
        if (ou_flow_kind[ir->op] & OU_FLOW_SETUP) {
            ou_active *a = ou_tables_alloc(c, sizeof *a);
            if (c->failed) return;
            *a = (ou_active){to, active};
            active = a;
            to->is_handler = true;
            if (ir->op != OU_IR_SETUP_FINALLY) to->lasti = true;
        } else if (ir->op == OU_IR_POP_BLOCK && active) {
            active = active->outer;
        }
    }
    if (b->next && falls_through(b) && !b->next->visited) {
        b->next->visited = true;
        b->next->active = active;
        stack[(*n)++] = b->next;
    }
}

static void label_exceptions(ou_compiler *c, ou_unit *u)
{
    uint32_t n = 0;
    ou_block **stack = ou_tables_stack(c);
    if (c->failed) return;
    for (ou_block *b = u->first; b; b = b->next) b->visited = false;
    u->first->visited = true;
    stack[n++] = u->first;
    while (n && !c->failed) label_block(c, stack[--n], stack, &n);
}

static void set_depth(ou_block *b, int32_t depth, ou_block **stack, uint32_t *n)
{
    if (b->depth >= 0) return;
    b->depth = depth;
    stack[(*n)++] = b;
}

static uint32_t compute_depth(ou_compiler *c, ou_unit *u)
{
    uint32_t n = 0;
    int32_t max = 0;
    ou_block **stack = ou_tables_stack(c);
    if (c->failed) return 0;
    set_depth(u->first, 0, stack, &n);
    while (n) {
        ou_block *b = stack[--n];
        int32_t depth = b->depth;
        for (uint32_t i = 0; i < b->n; i++) {
            const ou_ir *ir = &b->insns[i];
            int32_t after = depth + ou_flow_effect(ir, false);
            if (ir->target) {
                int32_t there = depth + ou_flow_effect(ir, true);
                if (there > max) max = there;
                set_depth(ir->target, there, stack, &n);
            }
            depth = after;
            if (depth > max) max = depth;
        }
        if (b->next && falls_through(b)) set_depth(b->next, depth, stack, &n);
    }
    return (uint32_t)max;
}

static void remove_pseudo(ou_unit *u)
{
    for (ou_block *b = u->first; b; b = b->next)
        for (uint32_t i = 0; i < b->n; i++)
            if (ou_flow_kind[b->insns[i].op] & OU_FLOW_SETUP || b->insns[i].op == OU_IR_POP_BLOCK)
                to_nop(&b->insns[i]);
}

/* ---- cold blocks ---- */

static void mark_from(ou_block **stack, uint32_t n, bool cold)
{
    while (n) {
        ou_block *b = stack[--n], *to[2] = {NULL, NULL};
        const ou_ir *last = last_of(b);
        if (b->next && falls_through(b)) to[0] = b->next;
        if (last && last->target) to[1] = last->target;
        if (cold)
            b->cold = true;
        else
            b->warm = true;
        for (int k = 0; k < 2; k++) {
            if (!to[k] || to[k]->warm || to[k]->visited) continue;
            to[k]->visited = true;
            stack[n++] = to[k];
        }
    }
}

/* Code that only exceptions reach goes to the end. */
static void move_cold_blocks(ou_compiler *c, ou_unit *u)
{
    uint32_t n = 0;
    ou_block **stack = ou_tables_stack(c);
    if (c->failed || !u->first->next) return;
    for (ou_block *b = u->first; b; b = b->next) b->visited = false;
    u->first->visited = true;
    stack[n++] = u->first;
    mark_from(stack, n, false);
    n = 0;
    for (ou_block *b = u->first; b; b = b->next) {
        if (!b->is_handler || b->warm || b->visited) continue;
        b->visited = true;
        stack[n++] = b;
    }
    mark_from(stack, n, true);
    for (ou_block *b = u->first; b; b = b->next) {
        if (!b->cold || !falls_through(b) || !b->next || !b->next->warm) continue;
        ou_block *jump = ou_block_new(c);
        ou_ir *ir = ou_block_push(c, jump);
        *ir = (ou_ir){.op = OU_OP_JUMP, .target = b->next, .pos = {0, 0, -1, -1}};
        jump->cold = true;
        jump->next = b->next;
        jump->preds = 1;
        b->next = jump;
    }
    ou_block *cold = NULL, **cold_end = &cold, **link = &u->first;
    while (*link) {
        ou_block *b = *link;
        if (!b->cold) {
            link = &b->next;
            continue;
        }
        *link = b->next;
        *cold_end = b;
        cold_end = &b->next;
    }
    *cold_end = NULL;
    *link = cold;
}

void ou_flow_optimize(ou_compiler *c, ou_unit *u, uint32_t *stacksize)
{
    for (ou_block *b = u->first; b && !c->failed; b = b->next) {
        optimize_block(c, b);
        clean_block(u, b);
    }
    extend_blocks(c, u, false);
    extend_blocks(c, u, false);
    remove_unreachable(c, u);
    if (c->failed) return;
    remove_empty(u);
    for (ou_block *b = u->first; b; b = b->next) clean_block(u, b);
    remove_empty(u);
    remove_redundant_jumps(u);
    duplicate_exits(c, u);
    if (c->failed) return;
    propagate_lines(u);
    *stacksize = compute_depth(c, u);
    label_exceptions(c, u);
    remove_pseudo(u);
    for (ou_block *b = u->first; b; b = b->next) clean_block(u, b);
    extend_blocks(c, u, true);
    remove_unreachable(c, u);
    if (c->failed) return;
    remove_empty(u);
    move_cold_blocks(c, u);
    remove_redundant_jumps(u);
    for (ou_block *b = u->first; b; b = b->next) clean_block(u, b);
    remove_empty(u);
}
