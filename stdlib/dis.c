/* stdlib/dis.c - the part of dis written in C: a code object's instructions and handlers as tuples.
 */
#include <string.h>

#include "opcodes.h"
#include "vm/compile/internal.h"
#include "vm/runtime/module.h"

OU_NEW static ou_code *code_arg(ou_obj *o)
{
    if (OU_IS(o, ou_code_type)) return OU_CAST(ou_code, ou_incref(o));
    return ou_raise(&ou_exc_TypeError, "a code object is required, not '%T'", o);
}

OU_NEW static ou_obj *mode_text(const ou_op_row *row)
{
    return ou_str_from_ascii(row->mode, 3);
}

/* The operand x without the counter that some instructions keep above it. */
static int32_t operand_x(const ou_insn *ip)
{
    return ou_op_info[ip->op].base == OU_OP_BINARY_OP ? (int32_t)(ip->x & 31) : (int32_t)ip->x;
}

/* (index, units, op, base, modes, a, b, c, x); op is the unspecialised form unless `adaptive`. */
OU_NEW static ou_obj *describe(const ou_code *code, uint32_t i, bool adaptive)
{
    const ou_insn *ip = &code->insns[i];
    const ou_op_row *row = &ou_op_info[ip->op];
    ou_obj *parts[] = {
        ou_int_new(i),
        ou_int_new(1 + row->cache),
        ou_int_new(adaptive ? ip->op : row->generic),
        ou_int_new(ou_op_info[row->base].base),
        mode_text(row),
        ou_int_new(ip->a),
        ou_int_new(ip->b),
        ou_int_new(ip->c),
        ou_int_new(operand_x(ip)),
    };
    return ou_tuple_from_stolen(parts, sizeof parts / sizeof *parts);
}

OU_NEW static ou_obj *instructions(ou_obj *const *v)
{
    int adaptive = ou_truth(v[1]);
    if (adaptive < 0) return NULL;
    OU_AUTO ou_code *code = code_arg(v[0]);
    OU_AUTO ou_obj *list = code ? ou_list_new(0) : NULL;
    for (uint32_t i = 0; list && i < code->ninsns; i += 1u + ou_op_info[code->insns[i].op].cache) {
        ou_obj *t = describe(code, i, adaptive);
        if (!t || ou_list_append_steal(list, t) < 0) return NULL;
    }
    return ou_take(&list);
}

/* (start, end, target, depth, lasti) of the exception table, in instruction indices. */
OU_NEW static ou_obj *handlers(ou_obj *const *v)
{
    OU_AUTO ou_code *code = code_arg(v[0]);
    OU_AUTO ou_obj *list = code ? ou_list_new(0) : NULL;
    for (uint32_t i = 0; list && i < code->nhandlers; i++) {
        const ou_handler *h = &code->handlers[i];
        ou_obj *parts[] = {ou_int_new(h->start), ou_int_new(h->end), ou_int_new(h->target),
                           ou_int_new(h->depth), ou_bool(h->lasti)};
        ou_obj *t = ou_tuple_from_stolen(parts, 5);
        if (!t || ou_list_append_steal(list, t) < 0) return NULL;
    }
    return ou_take(&list);
}

/* Names of all fast slots: variables, cells, free variables. */
OU_NEW static ou_obj *slots(ou_obj *const *v)
{
    OU_AUTO ou_code *code = code_arg(v[0]);
    return code ? ou_tuple_from_array((ou_obj *const *)(void *)code->locals, code->nslots) : NULL;
}

OU_NEW static ou_obj *opnames(ou_obj *const *v)
{
    (void)v;
    OU_AUTO ou_obj *list = ou_list_new(OU_OP_COUNT);
    for (int i = 0; list && i < OU_OP_COUNT; i++) {
        ou_obj *name = ou_str_intern_utf8(ou_op_info[i].name, strlen(ou_op_info[i].name));
        if (!name || ou_list_append_steal(list, name) < 0) return NULL;
    }
    return ou_take(&list);
}

/* Change of the stack's depth by an instruction with this operand; jump None: the larger of both
 * ways. */
OU_NEW static ou_obj *stack_effect(ou_obj *const *v)
{
    int op, arg = 0;
    if (ou_as_int(v[0], &op) < 0) return NULL;
    if (v[1] && v[1] != &ou_none && ou_as_int(v[1], &arg) < 0) return NULL;
    if (op <= 0 || op >= OU_OP_COUNT)
        return ou_raise(&ou_exc_ValueError, "invalid opcode or oparg");
    ou_ir ir = {.op = ou_op_info[op].base, .a = (uint16_t)arg, .x = (uint32_t)arg};
    int stay = ou_flow_effect(&ir, false), taken = ou_flow_effect(&ir, true);
    if (!v[2] || v[2] == &ou_none) return ou_int_new(taken > stay ? taken : stay);
    int jump = ou_truth(v[2]);
    return jump < 0 ? NULL : ou_int_new(jump ? taken : stay);
}

static ou_fndef fns[] = {
    OU_FN(instructions, "(code, adaptive, /)",
          "Instructions of a code object as tuples of numbers."),
    OU_FN(handlers, "(code, /)", "Entries of a code object's exception table."),
    OU_FN(slots, "(code, /)", "Names of all fast slots of a code object."),
    OU_FN(opnames, "()", "Names of all instructions."),
    OU_FN(stack_effect, "(opcode, oparg=None, jump=None, /)", "Stack effect of an instruction."),
    {0}};

OU_MODULE(_dis, "What dis needs to know about code objects.", fns, NULL, NULL);
