/* Assembly: blocks become one array of instructions with positions and an exception table, and a
 * code object around them. */
#include <string.h>

#include "vm/compile/internal.h"

static uint32_t units_of(const ou_ir *i)
{
    return 1u + ou_op_info[i->op].cache;
}

/* ---- fast slots ---- */

/* Cells and free variables have been numbered by themselves: now they follow the locals; an
 * argument's cell is its slot. */
static uint32_t place_cells(ou_compiler *c, ou_unit *u, uint16_t **map)
{
    uint32_t extra = 0, nlocals = u->locals.n;
    uint16_t *m = ou_tables_alloc(c, (u->cells.n + u->frees.n + 1) * sizeof *m);
    if (c->failed) return 0;
    for (uint32_t i = 0; i < u->cells.n; i++) {
        int32_t at = ou_keyset_find(&u->locals, u->cells.keys[i]);
        m[i] = (uint16_t)(at >= 0 ? (uint32_t)at : nlocals + extra++);
    }
    for (uint32_t i = 0; i < u->frees.n; i++) m[u->cells.n + i] = (uint16_t)(nlocals + extra + i);
    if (nlocals + extra + u->frees.n > UINT16_MAX) {
        c->failed = true;
        ou_raise(&ou_exc_OverflowError, "too many variables in one code block");
    }
    *map = m;
    return extra;
}

static void fix_cells(ou_unit *u, const uint16_t *map)
{
    for (ou_block *b = u->first; b; b = b->next)
        for (uint32_t i = 0; i < b->n; i++) {
            ou_ir *ir = &b->insns[i];
            switch (ir->op) {
            case OU_OP_MAKE_CELL:
            case OU_OP_LOAD_CLOSURE:
            case OU_OP_LOAD_DEREF:
            case OU_OP_STORE_DEREF:
            case OU_OP_DELETE_DEREF:
            case OU_OP_LOAD_CLASSDEREF: ir->a = map[ir->a]; break;
            default: break;
            }
        }
}

/* Constants behind the last one used are dropped; the first stays. */
static void trim_consts(ou_unit *u)
{
    uint32_t max = 0;
    for (const ou_block *b = u->first; b; b = b->next)
        for (uint32_t i = 0; i < b->n; i++) {
            const ou_ir *ir = &b->insns[i];
            bool uses = ir->op == OU_OP_LOAD_CONST || ir->op == OU_OP_CALL_KW ||
                        ir->op == OU_OP_CALL_METHOD_KW;
            if (uses && ir->x > max) max = ir->x;
        }
    if (max + 1 < u->consts.n) u->consts.n = max + 1;
}

/* ---- instructions ---- */

static uint32_t place_blocks(ou_unit *u)
{
    uint32_t at = 0;
    for (ou_block *b = u->first; b; b = b->next) {
        b->start = at;
        for (uint32_t i = 0; i < b->n; i++) at += units_of(&b->insns[i]);
    }
    return at;
}

static void write_insns(ou_code *co, ou_unit *u)
{
    uint32_t at = 0;
    for (ou_block *b = u->first; b; b = b->next)
        for (uint32_t i = 0; i < b->n; i++) {
            const ou_ir *ir = &b->insns[i];
            uint32_t units = units_of(ir);
            ou_insn *out = &co->insns[at];
            *out = (ou_insn){0, ir->op, ir->a, ir->b, ir->c, ir->x};
            if (ir->target) {
                out->x = ir->target->start - (at + units);
                if (ir->op == OU_OP_JUMP) {
                    out->a = 0;
                    if (ir->target->start <= at && !ir->a) out->op = OU_OP_JUMP_BACKWARD;
                }
            }
            co->positions[at] = ir->pos;
            for (uint32_t k = 1; k < units; k++) {
                co->insns[at + k] = (ou_insn){.op = OU_OP_CACHE};
                co->positions[at + k] = ir->pos;
            }
            at += units;
        }
}

/* Visits maximal runs of instructions with one handler; with out == NULL only counts. */
static uint32_t write_handlers(ou_handler *out, const ou_unit *u)
{
    uint32_t at = 0, start = 0, n = 0;
    const ou_block *cur = NULL;
    for (const ou_block *b = u->first; b; b = b->next)
        for (uint32_t i = 0; i <= b->n; i++) {
            bool end = i == b->n;
            if (end && b->next) break;
            const ou_block *h = end ? NULL : b->insns[i].except;
            if (h != cur || end) {
                if (cur && at > start) {
                    if (out)
                        out[n] = (ou_handler){start, at, cur->start,
                                              (uint32_t)(cur->depth - 1 - cur->lasti) & 0x7fffffff,
                                              cur->lasti};
                    n++;
                }
                cur = h;
                start = at;
            }
            if (!end) at += units_of(&b->insns[i]);
        }
    return n;
}

/* ---- the code object ---- */

static ou_str *owned(void *s)
{
    return OU_CAST(ou_str, ou_incref(s));
}

static void fill_names(ou_code *co, const ou_unit *u)
{
    uint32_t at = co->nlocals;
    for (uint32_t i = 0; i < co->nconsts; i++) co->consts[i] = ou_incref(u->consts.keys[i]);
    for (uint32_t i = 0; i < co->nnames; i++) co->names[i] = owned(u->names.keys[i]);
    for (uint32_t i = 0; i < co->nlocals; i++) {
        co->locals[i] = owned(u->locals.keys[i]);
        co->kinds[i] = OU_SLOT_LOCAL;
    }
    for (uint32_t i = 0; i < u->cells.n; i++) {
        int32_t local = ou_keyset_find(&u->locals, u->cells.keys[i]);
        if (local >= 0) {
            co->kinds[local] |= OU_SLOT_CELL;
            continue;
        }
        co->locals[at] = owned(u->cells.keys[i]);
        co->kinds[at++] = OU_SLOT_CELL;
    }
    for (uint32_t i = 0; i < u->frees.n; i++) {
        co->locals[at] = owned(u->frees.keys[i]);
        co->kinds[at++] = OU_SLOT_FREE;
    }
}

/* A code object with room for everything that is counted in `like`.  NULL: MemoryError. */
OU_NEW static ou_code *allocate(const ou_code *like)
{
    ou_code *co = ou_leaf_new(&ou_code_type.map, sizeof *co);
    if (!co) return NULL;
    ou_obj head = co->head;
    *co = *like;
    co->head = head;
    co->insns = ou_mem_new(co->ninsns * sizeof *co->insns);
    co->positions = ou_mem_new(co->ninsns * sizeof *co->positions);
    co->handlers = ou_mem_new((co->nhandlers + 1) * sizeof *co->handlers);
    co->consts = ou_mem_zero((co->nconsts + 1) * sizeof *co->consts);
    co->names = ou_mem_zero((co->nnames + 1) * sizeof *co->names);
    co->locals = ou_mem_zero((co->nslots + 1) * sizeof *co->locals);
    co->kinds = ou_mem_zero(co->nslots + 1);
    if (co->insns && co->positions && co->handlers && co->consts && co->names && co->locals &&
        co->kinds)
        return co;
    co->nconsts = co->nnames = co->nlocals = co->ncells = co->nfree = co->nslots = 0;
    ou_decref(co);
    return NULL;
}

ou_obj *ou_assemble(ou_compiler *c, ou_unit *u, uint32_t flags)
{
    ou_code like;
    uint16_t *map = NULL;
    memset(&like, 0, sizeof like);
    uint32_t extra = place_cells(c, u, &map);
    if (c->failed) return NULL;
    ou_flow_optimize(c, u, &like.stacksize);
    if (c->failed) return NULL;
    fix_cells(u, map);
    trim_consts(u);
    ou_operands_fold(c, u);
    if (c->failed) return NULL;
    like.flags = flags;
    like.argcount = u->argcount;
    like.posonly = u->posonly;
    like.kwonly = u->kwonly;
    like.nlocals = u->locals.n;
    like.ncells = extra;
    like.nfree = u->frees.n;
    like.nslots = like.nlocals + extra + like.nfree;
    like.framesize = like.nslots + like.stacksize;
    like.ninsns = place_blocks(u);
    like.nhandlers = write_handlers(NULL, u);
    like.nconsts = u->consts.n;
    like.nnames = u->names.n;
    like.firstline = u->firstline;
    like.self_attrs = (uint16_t)(u->self_attrs.n > UINT16_MAX ? UINT16_MAX : u->self_attrs.n);
    ou_code *co = allocate(&like);
    if (!co) return NULL;
    write_insns(co, u);
    write_handlers(co->handlers, u);
    fill_names(co, u);
    co->name = owned(u->name);
    co->qualname = owned(u->qualname);
    co->filename = owned(c->filename);
    co->version = ou_next_version();
    ou_code_finish(co);
    return &co->head;
}
