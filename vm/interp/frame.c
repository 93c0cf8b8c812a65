/* vm/interp/frame.c - frame objects, tracebacks, and what C code may ask about the running frames.
 *
 * A frame is a few words on the interpreter's stack; a frame object is made only when somebody
 * looks at it (a traceback, sys._getframe).  While the frame runs the object points at it; when it
 * ends the fast slots move into the object. */
#include "opcodes.h"
#include "vm/interp/interp.h"

const ou_handler *ou_find_handler(const ou_code *code, uint32_t index)
{
    const ou_handler *best = NULL;
    for (uint32_t i = 0; i < code->nhandlers; i++) {
        const ou_handler *h = code->handlers + i;
        if (h->start > index) break;
        if (index < h->end) best = h;
    }
    return best;
}

/* True if the frame was entered by a class call: its way back is kept below the header. */
static bool is_init_frame(ou_obj **fp)
{
    ou_insn *ret = OU_FRAME_RET(fp);
    return ret >= ou_init_return && ret < ou_init_return + 2;
}

/* The instruction at which the caller of fp waits. */
ou_insn *ou_caller_ip(ou_obj **fp)
{
    ou_insn *ret = OU_FRAME_RET(fp);
    if (is_init_frame(fp)) return (ou_insn *)(void *)fp[-5] - 1;
    if (ret == ou_halt || ret == ou_gen_halt) return (ou_insn *)(void *)fp[-OU_FRAME_HEAD - 2];
    ou_code *caller = OU_FRAME_FUNC(OU_FRAME_PREV(fp))->code;
    unsigned op = ou_op_info[ret->op].generic;
    bool resumes = ret < caller->insns + caller->ninsns &&
                   (op == OU_OP_FOR_ITER || op == OU_OP_FOR_ITER_L || op == OU_OP_SEND) &&
                   OU_FRAME_FUNC(fp)->code->gen_start;
    return resumes ? ret : ret - 1;
}

ou_insn *ou_frame_ip(ou_obj **fp)
{
    if (fp == ou_vm.fp) return ou_vm.ip;
    for (ou_obj **f = ou_vm.fp; f; f = OU_FRAME_PREV(f)) {
        if (OU_FRAME_PREV(f) == fp) return ou_caller_ip(f);
    }
    return OU_FRAME_FUNC(fp)->code->insns;
}

OU_BORROWED ou_dict *ou_current_globals(void)
{
    ou_obj **fp = ou_frame_running();
    return fp == ou_vm.stack + OU_INIT_HEAD ? NULL : OU_FRAME_FUNC(fp)->globals;
}

OU_BORROWED ou_obj *ou_frame_namespace(ou_obj **fp)
{
    return fp[-5];
}

/* ---- frame objects ---- */

ou_frame *ou_frame_object(ou_obj **fp)
{
    if (fp[-1]) return (ou_frame *)(void *)ou_incref(fp[-1]);
    ou_frame *f = ou_gc_new(&ou_frame_type.map, sizeof *f);
    if (!f) return NULL;
    memset((char *)f + sizeof(ou_obj), 0, sizeof *f - sizeof(ou_obj));
    ou_code *code = OU_FRAME_FUNC(fp)->code;
    f->func = (ou_function *)(void *)ou_incref(fp[-4]);
    f->fp = fp;
    if (code->gen_start && OU_FRAME_GEN(fp) && ou_gen_check(OU_FRAME_GEN(fp)))
        f->gen = OU_FRAME_GEN(fp);
    fp[-1] = (ou_obj *)f;
    return (ou_frame *)(void *)ou_incref(f);
}

/* The frame ends while its object is alive: the object takes the slots, and keeps the caller's
 * frame object as f_back if that was made already or is needed to keep the chain visible. */
void ou_frame_detach(ou_obj **fp)
{
    ou_frame *f = OU_FRAME_OBJ(fp);
    ou_code *code = f->func->code;
    uint32_t n = code->nslots;
    fp[-1] = &ou_dead_frame;
    f->gen = NULL;
    f->ip = (uint32_t)(ou_frame_ip(fp) - code->insns);
    if (OU_REFCOUNT(f) == 1) {
        f->fp = NULL;
        f->complete = true;
        ou_decref(f);
        ou_frame_drop(fp, n);
        return;
    }
    OU_AUTO ou_obj *pending = ou_err_take();
    f->slots = n ? ou_mem_new(n * sizeof *f->slots) : NULL;
    if (n && !f->slots) {
        ou_frame_drop(fp, n);
        n = 0;
    }
    for (uint32_t i = 0; i < n; i++) {
        f->slots[i] = fp[i];
        fp[i] = &ou_unbound;
    }
    f->nslots = n;
    if (!(code->flags & OU_CO_OPTIMIZED) && !f->locals)
        f->locals = ou_incref(ou_frame_namespace(fp));
    ou_obj **prev = ou_frame_caller(fp);
    if (prev && OU_FRAME_PREV(prev)) f->back = ou_frame_object(prev);
    ou_err_restore(ou_take(&pending));
    f->fp = NULL;
    f->complete = true;
    ou_gc_track(f);
    ou_decref(f);
}

static int traceback_position(ou_code *code, uint32_t ip)
{
    return ip < code->ninsns ? code->positions[ip].line : code->firstline;
}

ou_position ou_code_position(const ou_code *code, uint32_t ip)
{
    if (ip < code->ninsns) return code->positions[ip];
    return (ou_position){code->firstline, code->firstline, -1, -1};
}

int ou_traceback_add(ou_obj **fp, ou_insn *ip)
{
    ou_exc *exc = OU_CAST(ou_exc, ou_pending);
    ou_code *code = OU_FRAME_FUNC(fp)->code;
    ou_pending = NULL;
    ou_frame *frame = ou_frame_object(fp);
    ou_traceback *tb = frame ? ou_gc_new(&ou_traceback_type.map, sizeof *tb) : NULL;
    if (!tb) {
        ou_xdecref(frame);
        ou_err_clear();
        ou_pending = (ou_obj *)exc;
        return -1;
    }
    tb->next = (ou_traceback *)(void *)exc->traceback;
    tb->frame = frame;
    tb->ip = (uint32_t)(ip - code->insns);
    tb->line = traceback_position(code, tb->ip);
    ou_gc_track(tb);
    exc->traceback = (ou_obj *)tb;
    ou_pending = (ou_obj *)exc;
    return 0;
}

/* Adds the value of a fast slot to (or removes it from) the f_locals dict. */
static int sync_local(ou_obj *locals, ou_str *name, ou_obj *v, uint8_t kind)
{
    if (v == &ou_unbound) v = NULL;
    if (v && (kind & (OU_SLOT_CELL | OU_SLOT_FREE)) && v->map == &ou_cell_type.map)
        v = OU_CAST(ou_cell, v)->value;
    if (v) return ou_setitem(locals, (ou_obj *)name, v);
    ou_obj *old = ou_dict_pop(locals, (ou_obj *)name);
    ou_xdecref(old);
    return ou_pending ? -1 : 0;
}

/* f_locals of a frame object: a dict refreshed from the fast slots, or the namespace of a module or
 * class body. */
OU_BORROWED ou_obj *ou_frame_object_locals(ou_frame *f)
{
    ou_code *code = f->func->code;
    if (!(code->flags & OU_CO_OPTIMIZED)) {
        if (f->fp && !f->locals) f->locals = ou_incref(ou_frame_namespace(f->fp));
        if (!code->nslots || ou_dict_exact(f->locals) == false) return f->locals;
    }
    if (!f->locals && !(f->locals = ou_dict_new())) return NULL;
    ou_obj **slots = f->fp ? f->fp : f->gen ? f->gen->slots : f->slots;
    uint32_t n = f->fp || f->gen ? code->nslots : f->nslots;
    bool optimized = code->flags & OU_CO_OPTIMIZED;
    for (uint32_t i = 0; i < n; i++) {
        if (!optimized && !(code->kinds[i] & OU_SLOT_LOCAL) && !(code->kinds[i] & OU_SLOT_FREE))
            continue;
        if (!optimized && (code->kinds[i] & OU_SLOT_FREE)) continue;
        if (sync_local(f->locals, code->locals[i], slots ? slots[i] : NULL, code->kinds[i]) < 0)
            return NULL;
    }
    return f->locals;
}

OU_BORROWED ou_obj *ou_frame_locals(ou_obj **fp)
{
    if (!(OU_FRAME_FUNC(fp)->code->flags & OU_CO_OPTIMIZED)) return ou_frame_namespace(fp);
    ou_frame *f = ou_frame_object(fp);
    if (!f) return NULL;
    ou_obj *locals = ou_frame_object_locals(f);
    ou_decref(f);
    return locals;
}

/* Line the frame is at. */
int ou_frame_line(ou_frame *f)
{
    ou_code *code = f->func->code;
    uint32_t ip = f->fp ? (uint32_t)(ou_frame_ip(f->fp) - code->insns) : f->ip;
    return traceback_position(code, ip);
}

/* f_back: a new reference or NULL (no error) at the bottom. */
ou_obj *ou_frame_back(ou_frame *f)
{
    if (!f->fp) return ou_xincref(f->back);
    ou_obj **prev = ou_frame_caller(f->fp);
    if (!prev || !OU_FRAME_PREV(prev)) return NULL;
    return (ou_obj *)ou_frame_object(prev);
}
