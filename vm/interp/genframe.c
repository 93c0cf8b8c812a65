/* vm/interp/genframe.c - generators and coroutines as the interpreter sees them: their fast slots
 * and temporaries move to the stack while they run and back into the object when they are
 * suspended.  (Frames are small: copying them costs less than a second kind of frame would cost
 * every call; tests/bench/generators.py.) */
#include "opcodes.h"
#include "vm/interp/interp.h"

static ou_map *map_for(const ou_code *code)
{
    if (code->flags & OU_CO_COROUTINE) return &ou_coroutine_type.map;
    if (code->flags & OU_CO_ASYNC_GENERATOR) return &ou_async_gen_type.map;
    return &ou_generator_type.map;
}

ou_obj *ou_gen_from_frame(ou_obj **fp, ou_insn *ip)
{
    ou_function *fn = OU_FRAME_FUNC(fp);
    ou_code *code = fn->code;
    size_t room = code->nslots + code->stacksize;
    ou_gen *g = ou_gc_new(map_for(code), sizeof *g + room * sizeof(ou_obj *));
    if (!g) return NULL;
    memset((char *)g + sizeof(ou_obj), 0, sizeof *g - sizeof(ou_obj));
    g->func = (ou_function *)(void *)ou_incref(fn);
    g->code = (ou_code *)(void *)ou_incref(code);
    g->name = ou_incref(fn->name);
    g->qualname = ou_incref(fn->qualname);
    g->ip = (uint32_t)(ip - code->insns);
    g->nlocals = code->nslots;
    g->state = OU_GEN_CREATED;
    for (uint32_t i = 0; i < code->nslots; i++) {
        g->slots[i] = fp[i];
        fp[i] = &ou_unbound;
    }
    ou_gc_track(g);
    return (ou_obj *)g;
}

ou_obj **ou_gen_end(ou_obj **fp)
{
    ou_gen *g = OU_FRAME_GEN(fp);
    g->state = OU_GEN_DONE;
    uint32_t n = g->nlocals;
    g->nlocals = g->depth = 0;
    ou_vm.handled = g->handled.prev;
    OU_CLEAR(g->handled.exc);
    if (fp[-1]) {
        ou_frame_detach(fp);
    } else {
        ou_frame_drop(fp, n);
    }
    g->func = NULL;
    ou_vm.fp = OU_FRAME_PREV(fp);
    ou_recursion_depth--;
    ou_decref(fp[-4]);
    return fp - OU_GEN_HEAD;
}

/* PEP 479: StopIteration must not leave a generator by accident. */
void ou_gen_fix_error(ou_gen *g)
{
    const char *what = g->head.map == &ou_coroutine_type.map   ? "coroutine"
                       : g->head.map == &ou_async_gen_type.map ? "async generator"
                                                               : "generator";
    const char *which;
    if (ou_err_matches(&ou_exc_StopIteration))
        which = "StopIteration";
    else if (g->head.map == &ou_async_gen_type.map && ou_err_matches(&ou_exc_StopAsyncIteration))
        which = "StopAsyncIteration";
    else
        return;
    ou_obj *stop = ou_err_take();
    ou_raise(&ou_exc_RuntimeError, "%s raised %s", what, which);
    ou_exc *e = OU_CAST(ou_exc, ou_pending);
    if (e && e->head.map->type == &ou_exc_RuntimeError) {
        ou_setref(&e->cause, ou_incref(stop));
        ou_setref(&e->context, ou_incref(stop));
        e->suppress_context = true;
    }
    ou_decref(stop);
}

/* Runs g, which the caller holds, from C: value is pushed (throwing: the pending error is raised at
 * the point of suspension). 1 yielded, 0 returned, -1 raised. */
int ou_gen_resume(ou_gen *g, ou_obj *value, bool throwing, ou_obj **result)
{
    ou_obj **base = ou_frame_end(ou_vm.fp) + 1;
    ou_insn *ip = ou_vm.ip;
    if (base + OU_GEN_HEAD + g->func->code->framesize >= ou_vm.limit) {
        return ou_raise_int(&ou_exc_RecursionError, "maximum recursion depth exceeded");
    }
    if (ou_recurse_enter("") < 0) return -1;
    base[-1] = (ou_obj *)(void *)ip;
    ou_obj **fp = ou_gen_enter(g, base, ou_gen_halt);
    ou_obj **sp = fp + g->nlocals + g->depth;
    ou_vm.fp = fp;
    ou_insn *at = g->func->code->insns + g->ip;
    if (throwing) {
        at--;
        ou_exc_chain(ou_pending, g->handled.exc);
    } else {
        *sp++ = ou_incref(value);
    }
    ou_obj *res = ou_eval(at, sp, fp, throwing);
    ou_vm.ip = ip;
    if (!res) return -1;
    *result = res;
    return ou_gen_yielded;
}

/* The iterator a suspended generator delegates to by `yield from` or `await`: borrowed, or NULL. */
OU_BORROWED ou_obj *ou_gen_delegate(const ou_gen *g)
{
    if (g->state != OU_GEN_SUSPENDED || !g->depth) return NULL;
    const ou_code *code = g->func->code;
    if (g->ip >= code->ninsns) return NULL;
    const ou_insn *ip = code->insns + g->ip;
    if (ip->op != OU_OP_JUMP) return NULL;
    const ou_insn *target = ip + 1 + (int32_t)ip->x;
    if (target->op != OU_OP_SEND) return NULL;
    return g->slots[g->nlocals + g->depth - 1];
}

void ou_gen_skip_delegate(ou_gen *g)
{
    const ou_insn *back = g->func->code->insns + g->ip;
    const ou_insn *send = back + 1 + (int32_t)back->x;
    const ou_insn *after = send + 1 + (int32_t)send->x;
    ou_obj *it = g->slots[g->nlocals + g->depth - 1];
    g->depth--;
    g->ip = (uint32_t)(after - g->func->code->insns);
    ou_decref(it);
}
