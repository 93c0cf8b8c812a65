/* Operand modes, the last pass over the blocks: an instruction takes a local or a constant directly
 * instead of from the stack, and stores its result into a local.
 *
 * Within a block the pass knows which stack slots hold an unchanged local or constant; the load may
 * be left out however far above its consumer it stands, because nothing in between stores to that
 * local.  A local is taken directly only where it is certainly bound, so UnboundLocalError keeps
 * its place and its source range, and local operands need no check. */
#include <string.h>

#include "vm/compile/internal.h"

enum { GONE = OU_OP_CACHE, WINDOW = 64 }; /* a removed instruction; stack slots that are followed */

typedef struct state {
    ou_compiler *c;
    ou_block *b;
    uint32_t nwords;      /* of a set of locals */
    uint64_t *bound;      /* locals certainly bound here */
    int32_t slot[WINDOW]; /* instruction that loaded the value, -1: something else */
    uint32_t n;           /* slots known, the last one is the top */
} state;

/* ---- which locals are certainly bound ---- */

static bool has_bit(const uint64_t *set, uint32_t i)
{
    return set[i / 64] >> (i % 64) & 1;
}

static void set_bit(uint64_t *set, uint32_t i, bool on)
{
    uint64_t bit = (uint64_t)1 << (i % 64);
    if (on)
        set[i / 64] |= bit;
    else
        set[i / 64] &= ~bit;
}

typedef struct worklist {
    ou_block **v;
    uint32_t n;
} worklist;

static void meet(ou_compiler *c, ou_block *to, const uint64_t *set, uint32_t nwords, worklist *w)
{
    bool changed = false;
    if (!to->bound) {
        to->bound = ou_tables_alloc(c, nwords * sizeof *set);
        if (c->failed) return;
        memcpy(to->bound, set, nwords * sizeof *set);
        changed = true;
    } else {
        for (uint32_t i = 0; i < nwords; i++) {
            uint64_t both = to->bound[i] & set[i];
            changed |= both != to->bound[i];
            to->bound[i] = both;
        }
    }
    if (changed && !to->queued) {
        to->queued = true;
        w->v[w->n++] = to;
    }
}

/* What a handler can rely on: bound at the block's entry and never deleted in it. */
static void meet_handlers(ou_compiler *c, ou_block *b, uint64_t *tmp, uint32_t nwords, worklist *w)
{
    const ou_block *prev = NULL;
    memcpy(tmp, b->bound, nwords * sizeof *tmp);
    for (uint32_t i = 0; i < b->n; i++)
        if (b->insns[i].op == OU_OP_DELETE_FAST) set_bit(tmp, b->insns[i].a, false);
    for (uint32_t i = 0; i < b->n; i++) {
        ou_block *h = b->insns[i].except;
        if (h && h != prev) meet(c, h, tmp, nwords, w);
        prev = h;
    }
}

static void find_bound(ou_compiler *c, ou_unit *u, uint32_t nwords, uint64_t *cur)
{
    worklist w = {ou_tables_stack(c), 0};
    if (c->failed) return;
    memset(cur, 0, nwords * sizeof *cur);
    for (uint32_t i = 0; i < u->scope->params.n; i++) set_bit(cur, i, true);
    meet(c, u->first, cur, nwords, &w);
    while (w.n && !c->failed) {
        ou_block *b = w.v[--w.n];
        b->queued = false;
        meet_handlers(c, b, cur, nwords, &w);
        memcpy(cur, b->bound, nwords * sizeof *cur);
        for (uint32_t i = 0; i < b->n; i++) {
            const ou_ir *ir = &b->insns[i];
            if (ir->op == OU_OP_STORE_FAST)
                set_bit(cur, ir->a, true);
            else if (ir->op == OU_OP_DELETE_FAST)
                set_bit(cur, ir->a, false);
        }
        const ou_ir *last = b->n ? &b->insns[b->n - 1] : NULL;
        if (last && last->target) meet(c, last->target, cur, nwords, &w);
        if (b->next && (!last || !ou_flow_ends(last->op))) meet(c, b->next, cur, nwords, &w);
    }
}

/* ---- the stack within a block ---- */

static void push(state *s, int32_t from)
{
    if (s->n == WINDOW) {
        memmove(s->slot, s->slot + 1, (WINDOW - 1) * sizeof *s->slot);
        s->n--;
    }
    s->slot[s->n++] = from;
}

static void pop(state *s, uint32_t n)
{
    s->n = n < s->n ? s->n - n : 0;
}

/* The upper n values are looked at in place: they must stay on the stack. */
static void pin(state *s, uint32_t n)
{
    for (uint32_t i = 1; i <= n && i <= s->n; i++) s->slot[s->n - i] = -1;
}

static void forget_local(state *s, uint32_t local)
{
    for (uint32_t i = 0; i < s->n; i++) {
        int32_t from = s->slot[i];
        if (from >= 0 && s->b->insns[from].op == OU_OP_LOAD_FAST && s->b->insns[from].a == local)
            s->slot[i] = -1;
    }
}

/* How many values an instruction takes; -1: not followed. */
static int pops_by_operand(const ou_ir *i)
{
    switch (i->op) {
    case OU_OP_CALL:
    case OU_OP_CALL_KW: return i->a + 4;
    case OU_OP_CALL_METHOD:
    case OU_OP_CALL_METHOD_KW:
    case OU_OP_CALL_EX: return i->a + 5;
    case OU_OP_BUILD_TUPLE:
    case OU_OP_BUILD_LIST:
    case OU_OP_BUILD_SET:
    case OU_OP_BUILD_STRING:
    case OU_OP_BUILD_SLICE: return (int)i->x;
    case OU_OP_BUILD_MAP: return 2 * (int)i->x;
    case OU_OP_BUILD_CONST_KEY_MAP: return (int)i->x + 1;
    case OU_OP_FORMAT_VALUE: return i->a & 4 ? 2 : 1;
    case OU_OP_MAKE_FUNCTION: return 1 + __builtin_popcount(i->a);
    default: return -1;
    }
}

/* One more than the values an instruction takes where that is a fixed number. */
static const uint8_t fixed_pops[OU_IR_COUNT] = {
    [OU_OP_NOP] = 1,
    [OU_OP_LOAD_DEREF] = 1,
    [OU_OP_LOAD_GLOBAL] = 1,
    [OU_OP_LOAD_NAME] = 1,
    [OU_OP_LOAD_CLOSURE] = 1,
    [OU_OP_LOAD_BUILD_CLASS] = 1,
    [OU_OP_LOAD_ASSERTION_ERROR] = 1,
    [OU_OP_DELETE_FAST] = 1,
    [OU_OP_POP_TOP] = 2,
    [OU_OP_STORE_FAST] = 2,
    [OU_OP_STORE_DEREF] = 2,
    [OU_OP_STORE_GLOBAL] = 2,
    [OU_OP_STORE_NAME] = 2,
    [OU_OP_LOAD_ATTR] = 2,
    [OU_OP_LOAD_METHOD] = 2,
    [OU_OP_UNARY_NOT] = 2,
    [OU_OP_UNARY_POSITIVE] = 2,
    [OU_OP_GET_ITER] = 2,
    [OU_OP_YIELD_VALUE] = 2,
    [OU_OP_RETURN_VALUE] = 2,
    [OU_OP_UNPACK_SEQUENCE] = 2,
    [OU_OP_DELETE_ATTR] = 2,
    [OU_OP_LIST_TO_TUPLE] = 2,
    [OU_OP_BINARY_OP] = 3,
    [OU_OP_COMPARE_OP] = 3,
    [OU_OP_IS_OP] = 3,
    [OU_OP_CONTAINS_OP] = 3,
    [OU_OP_BINARY_SUBSCR] = 3,
    [OU_OP_STORE_ATTR] = 3,
    [OU_OP_DELETE_SUBSCR] = 3,
    [OU_OP_STORE_SUBSCR] = 4,
};

static int pops(const ou_ir *i)
{
    return fixed_pops[i->op] ? fixed_pops[i->op] - 1 : pops_by_operand(i);
}

/* Instructions that reach below what they take: how far. */
static int reaches(const ou_ir *i)
{
    switch (i->op) {
    case OU_OP_LIST_APPEND:
    case OU_OP_SET_ADD:
    case OU_OP_LIST_EXTEND:
    case OU_OP_SET_UPDATE:
    case OU_OP_DICT_UPDATE: return i->a + 1;
    case OU_OP_MAP_ADD: return i->a + 2;
    case OU_OP_DICT_MERGE: return i->a + 6;
    default: return -1;
    }
}

static void follow(state *s, const ou_ir *ir)
{
    int n = pops(ir), effect = ou_flow_effect(ir, false), deep = n < 0 ? reaches(ir) : 0;
    if (n < 0 && deep < 0) {
        s->n = 0;
        return;
    }
    if (n < 0) {
        pin(s, (uint32_t)deep);
        n = effect < 0 ? -effect : 0;
    }
    pop(s, (uint32_t)n);
    for (int k = n + effect; k > 0; k--) push(s, -1);
}

/* ---- operands ---- */

typedef struct operand {
    char mode;
    int32_t from;
    uint16_t index;
} operand;

/* The value `depth` below the top (0: the top itself). */
static operand operand_at(const state *s, uint32_t depth)
{
    operand none = {'S', -1, 0};
    if (depth >= s->n) return none;
    int32_t from = s->slot[s->n - 1 - depth];
    if (from < 0) return none;
    const ou_ir *load = &s->b->insns[from];
    if (load->op == OU_OP_LOAD_CONST)
        return load->x <= UINT16_MAX ? (operand){'K', from, (uint16_t)load->x} : none;
    return (operand){'L', from, load->a};
}

static void take(state *s, operand o)
{
    if (o.mode != 'S') s->b->insns[o.from].op = GONE;
}

static ou_ir *following(state *s, uint32_t i)
{
    return i + 1 < s->b->n ? &s->b->insns[i + 1] : NULL;
}

static int mode_number(char mode)
{
    return mode == 'S' ? 0 : mode == 'L' ? 1 : mode == 'K' ? 2 : 3;
}

/* ou_op_moded() searches; its answers are remembered. */
static int moded(int base, char a, char b, char dest)
{
    enum { BASES = 16 };
    static struct {
        int base;
        int16_t op[4][4][4];
    } memo[BASES];
    int i = 0;
    while (i < BASES && memo[i].base && memo[i].base != base) i++;
    if (i == BASES) return ou_op_moded(base, a, b, dest);
    memo[i].base = base;
    int16_t *known = &memo[i].op[mode_number(a)][mode_number(b)][mode_number(dest)];
    if (!*known) *known = (int16_t)ou_op_moded(base, a, b, dest);
    return *known;
}

static bool try_modes(state *s, ou_ir *ir, operand x, operand y, bool second, char dest)
{
    int op = moded(ir->op, x.mode, second ? y.mode : '-', dest);
    if (op < 0) return false;
    ir->op = (uint16_t)op;
    take(s, x);
    if (x.mode != 'S') ir->a = x.index;
    if (second) {
        take(s, y);
        if (y.mode != 'S') ir->b = y.index;
    }
    return true;
}

/* Chooses the form of ir that takes most operands directly. */
static bool choose(state *s, ou_ir *ir, operand x, operand y, bool second, char dest)
{
    operand none = {'S', -1, 0};
    return try_modes(s, ir, x, y, second, dest) ||
           (second && try_modes(s, ir, none, y, true, dest)) ||
           try_modes(s, ir, x, none, second, dest) || try_modes(s, ir, none, none, second, dest);
}

/* The last `count` values are the moded operands, in order x, y. */
static void fold_value(state *s, uint32_t i, bool second)
{
    ou_ir *ir = &s->b->insns[i], *next = following(s, i);
    operand x = operand_at(s, second ? 1 : 0), y = operand_at(s, 0);
    pop(s, second ? 2 : 1);
    if (next && next->op == OU_OP_STORE_FAST && choose(s, ir, x, y, second, 'L')) {
        ir->c = next->a;
        next->op = GONE;
        forget_local(s, ir->c);
        set_bit(s->bound, ir->c, true);
        return;
    }
    choose(s, ir, x, y, second, 'S');
    push(s, -1);
}

static void fold_compare(state *s, uint32_t i)
{
    ou_ir *ir = &s->b->insns[i], *next = following(s, i);
    operand x = operand_at(s, 1), y = operand_at(s, 0);
    pop(s, 2);
    bool fused =
        next && (next->op == OU_OP_POP_JUMP_IF_FALSE || next->op == OU_OP_POP_JUMP_IF_TRUE);
    if (fused && (ir->op == OU_OP_COMPARE_OP || ir->op == OU_OP_CONTAINS_OP)) {
        uint16_t c = (uint16_t)(ir->x | (next->op == OU_OP_POP_JUMP_IF_TRUE ? 8u : 0u));
        bool contains = ir->op == OU_OP_CONTAINS_OP;
        *next = (ou_ir){.op = contains ? OU_OP_CONTAINS_JUMP : OU_OP_COMPARE_JUMP,
                        .c = c,
                        .target = next->target,
                        .except = ir->except,
                        .pos = ir->pos};
        ir->op = GONE;
        if (!contains) choose(s, next, x, y, true, '-');
        return;
    }
    if (ir->op == OU_OP_COMPARE_OP) choose(s, ir, x, y, true, '-');
    push(s, -1);
}

static void fold_store_fast(state *s, uint32_t i)
{
    ou_ir *ir = &s->b->insns[i], *prev = i ? &s->b->insns[i - 1] : NULL;
    operand x = operand_at(s, 0);
    uint16_t to = ir->a;
    if (x.mode == 'S' && prev && prev->op == OU_OP_LOAD_FAST)
        x = (operand){'L', (int32_t)i - 1, prev->a};
    pop(s, 1);
    if (x.mode != 'S') {
        bool constant = x.mode == 'K'; /* then nothing fails but what the old value's death runs */
        *ir = (ou_ir){.op = constant ? OU_OP_STORE_CONST : OU_OP_MOVE_FAST,
                      .a = x.index,
                      .c = to,
                      .except = ir->except,
                      .pos = constant ? ir->pos : s->b->insns[x.from].pos};
        take(s, x);
    }
    forget_local(s, to);
    set_bit(s->bound, to, true);
}

/* Two loads change places instead of their values. */
static void fold_swap(state *s, uint32_t i)
{
    ou_ir *ir = &s->b->insns[i];
    operand x = operand_at(s, 0), y = operand_at(s, ir->a - 1u);
    if (x.mode == 'S' || y.mode == 'S') {
        pin(s, ir->a);
        return;
    }
    ou_ir *p = &s->b->insns[x.from], *q = &s->b->insns[y.from], t = *p;
    *p = *q;
    p->except = t.except;
    t.except = q->except;
    *q = t;
    ir->op = GONE;
}

/* A copy of a value that was loaded is another load. */
static void fold_copy(state *s, uint32_t i)
{
    ou_ir *ir = &s->b->insns[i];
    operand x = operand_at(s, ir->a - 1u);
    if (x.mode == 'S') {
        pin(s, ir->a);
        push(s, -1);
        return;
    }
    const ou_ir *load = &s->b->insns[x.from];
    ir->op = load->op;
    ir->a = load->a;
    ir->x = load->x;
    push(s, (int32_t)i);
}

static void fold_store_attr(state *s, uint32_t i)
{
    ou_ir *ir = &s->b->insns[i];
    operand x = operand_at(s, 1), y = operand_at(s, 0);
    pop(s, 2);
    choose(s, ir, x, y, true, '-');
}

/* Three operands: x y z in the fields a b c, the middle one no constant. */
static void fold_three(state *s, ou_ir *ir, operand x, operand y, operand z)
{
    if (y.mode == 'K') y = (operand){'S', -1, 0};
    ir->op = (uint16_t)moded(ir->op, x.mode, y.mode, z.mode);
    take(s, x);
    take(s, y);
    take(s, z);
    if (x.mode != 'S') ir->a = x.index;
    if (y.mode != 'S') ir->b = y.index;
    if (z.mode != 'S') ir->c = z.index;
}

static void fold_store_subscr(state *s, uint32_t i)
{
    operand value = operand_at(s, 2), container = operand_at(s, 1), key = operand_at(s, 0);
    pop(s, 3);
    fold_three(s, &s->b->insns[i], value, container, key);
}

/* A slice that is an index at once is not made. */
static void fold_slice(state *s, uint32_t i)
{
    ou_ir *ir = &s->b->insns[i], *next = following(s, i);
    uint32_t n = ir->x;
    if (next && next->op == OU_OP_BINARY_SUBSCR && n == 2) {
        operand o = operand_at(s, 2), start = operand_at(s, 1), stop = operand_at(s, 0);
        if (o.mode == 'K') o = (operand){'S', -1, 0};
        next->op = OU_OP_BINARY_SLICE;
        next->op = (uint16_t)moded(next->op, o.mode, start.mode, stop.mode);
        take(s, o);
        take(s, start);
        take(s, stop);
        next->a = o.index;
        next->b = start.index;
        next->c = stop.index;
    } else if (next && next->op == OU_OP_BINARY_SUBSCR) {
        next->op = OU_OP_BINARY_SLICE_STEP;
    } else if (next && next->op == OU_OP_STORE_SUBSCR && n == 2) {
        next->op = OU_OP_STORE_SLICE;
    } else {
        follow(s, ir);
        return;
    }
    ir->op = GONE;
    bool store = next->op == OU_OP_STORE_SLICE;
    pop(s, n + 1 + store);
    if (!store) push(s, -1);
}

/* Jumps and returns on a local or constant. */
static void fold_consumer(state *s, uint32_t i)
{
    operand none = {'S', -1, 0}, x = operand_at(s, 0);
    pop(s, 1);
    if (x.mode != 'S') try_modes(s, &s->b->insns[i], x, none, false, '-');
}

static void fold_load_method(state *s, uint32_t i)
{
    operand none = {'S', -1, 0}, x = operand_at(s, 0);
    pop(s, 1);
    if (x.mode == 'L') try_modes(s, &s->b->insns[i], x, none, false, '-');
    for (int k = 0; k < 5; k++) push(s, -1);
}

/* Two items that are stored into locals at once. */
static void fold_unpack(state *s, uint32_t i)
{
    ou_ir *ir = &s->b->insns[i];
    bool pair = ir->a == 2 && i + 2 < s->b->n && ir[1].op == OU_OP_STORE_FAST &&
                ir[2].op == OU_OP_STORE_FAST;
    if (!pair) {
        follow(s, ir);
        return;
    }
    pop(s, 1);
    ir->op = OU_OP_UNPACK_PAIR;
    ir->a = ir[1].a;
    ir->b = ir[2].a;
    for (int k = 1; k <= 2; k++) {
        ir[k].op = GONE;
        forget_local(s, ir[k].a);
        set_bit(s->bound, ir[k].a, true);
    }
}

/* A name that is called: the instruction that loads it pushes the reserved slots too. */
static void fold_call_begin(state *s, uint32_t i)
{
    ou_ir *prev = i ? &s->b->insns[i - 1] : NULL;
    if (prev && (prev->op == OU_OP_LOAD_GLOBAL || prev->op == OU_OP_LOAD_NAME)) {
        prev->a = 3;
        s->b->insns[i].op = GONE;
    }
    for (int k = 0; k < 3; k++) push(s, -1);
}

static void fold_one(state *s, uint32_t i)
{
    ou_ir *ir = &s->b->insns[i];
    switch (ir->op) {
    case GONE: break;
    case OU_OP_LOAD_FAST:
        ir->x = has_bit(s->bound, ir->a);
        push(s, ir->x ? (int32_t)i : -1);
        break;
    case OU_OP_LOAD_CONST: push(s, (int32_t)i); break;
    case OU_OP_STORE_FAST: fold_store_fast(s, i); break;
    case OU_OP_SWAP: fold_swap(s, i); break;
    case OU_OP_COPY: fold_copy(s, i); break;
    case OU_OP_DELETE_FAST:
        forget_local(s, ir->a);
        set_bit(s->bound, ir->a, false);
        break;
    case OU_OP_BINARY_OP:
    case OU_OP_BINARY_SUBSCR: fold_value(s, i, true); break;
    case OU_OP_UNARY_NEGATIVE:
    case OU_OP_UNARY_INVERT:
    case OU_OP_LOAD_ATTR: fold_value(s, i, false); break;
    case OU_OP_COMPARE_OP:
    case OU_OP_CONTAINS_OP: fold_compare(s, i); break;
    case OU_OP_STORE_ATTR: fold_store_attr(s, i); break;
    case OU_OP_STORE_SUBSCR: fold_store_subscr(s, i); break;
    case OU_OP_BUILD_SLICE: fold_slice(s, i); break;
    case OU_OP_BINARY_SLICE:
    case OU_OP_BINARY_SLICE_STEP:
    case OU_OP_STORE_SLICE: break; /* just made by fold_slice, which has moved the stack */
    case OU_OP_LOAD_METHOD: fold_load_method(s, i); break;
    case OU_OP_UNPACK_SEQUENCE: fold_unpack(s, i); break;
    case OU_OP_CALL_BEGIN: fold_call_begin(s, i); break;
    case OU_OP_RETURN_VALUE:
    case OU_OP_POP_JUMP_IF_FALSE:
    case OU_OP_POP_JUMP_IF_TRUE:
    case OU_OP_POP_JUMP_IF_NONE:
    case OU_OP_POP_JUMP_IF_NOT_NONE: fold_consumer(s, i); break;
    default: follow(s, ir); break;
    }
}

/* Closes the gaps and joins two loads of locals that are certainly bound (x says so). */
static void compact(ou_block *b)
{
    uint32_t out = 0;
    for (uint32_t i = 0; i < b->n; i++) {
        const ou_ir *ir = &b->insns[i];
        ou_ir *prev = out ? &b->insns[out - 1] : NULL;
        if (ir->op == GONE) continue;
        if (ir->op == OU_OP_LOAD_FAST && ir->x && prev && prev->op == OU_OP_LOAD_FAST && prev->x) {
            prev->op = OU_OP_LOAD_FAST_FAST;
            prev->b = ir->a;
            continue;
        }
        b->insns[out++] = *ir;
    }
    b->n = out;
}

/* A loop whose body begins by storing the item: FOR_ITER stores it itself. */
static void fold_loops(ou_unit *u)
{
    int op = moded(OU_OP_FOR_ITER, '-', '-', 'L');
    for (ou_block *b = u->first; b && op >= 0; b = b->next) {
        ou_ir *last = b->n ? &b->insns[b->n - 1] : NULL;
        if (!last || last->op != OU_OP_FOR_ITER) continue;
        ou_block *body = last->target;
        if (body->preds != 1 || !body->n || body->insns[0].op != OU_OP_STORE_FAST) continue;
        last->op = (uint16_t)op;
        last->c = body->insns[0].a;
        memmove(body->insns, body->insns + 1, --body->n * sizeof *body->insns);
    }
}

void ou_operands_fold(ou_compiler *c, ou_unit *u)
{
    state s = {.c = c, .nwords = u->locals.n / 64 + 1};
    s.bound = ou_tables_alloc(c, s.nwords * sizeof *s.bound);
    if (c->failed) return;
    find_bound(c, u, s.nwords, s.bound);
    for (ou_block *b = u->first; b && !c->failed; b = b->next) {
        s.b = b;
        s.n = 0;
        if (b->bound)
            memcpy(s.bound, b->bound, s.nwords * sizeof *s.bound);
        else
            memset(s.bound, 0, s.nwords * sizeof *s.bound);
        for (uint32_t i = 0; i < b->n; i++) fold_one(&s, i);
        compact(b);
        ou_tables_give(c, b->bound, s.nwords * sizeof *b->bound);
    }
    ou_tables_give(c, s.bound, s.nwords * sizeof *s.bound);
    fold_loops(u);
}
