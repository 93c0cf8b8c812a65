/* vm/interp/eval.c - the evaluation loop.
 *
 * The handlers are generated from the .ops files; this file gives them their vocabulary (macros),
 * the labels they share, and the tables of addresses for direct threading (each instruction holds
 * the address of its handler: one load and one indirect jump a dispatch; on nine programs 7 %
 * faster than a table, see README.md).  The three registers are ip, sp and fp; K is the constants
 * of the running function. */
#include <math.h>

#include "opcodes.h"
#include "vm/interp/interp.h"
#include "vm/object/objects.h"

#include "opinfo.inc"

ou_insn ou_halt[2], ou_gen_halt[2], ou_init_return[2];
bool ou_gen_yielded;
static uint32_t handler_address[OU_OP_COUNT];
/* On its way from a generator to the instruction that resumed it.  Not a local of ou_eval: one that
 * is live across a label costs every handler a register. */
static ou_obj *gen_value;

/* What an inline cache unit holds. */
typedef struct ou_cache {
    uint32_t version; /* of a map or a dict */
    uint32_t index;   /* entry, byte offset or count */
    union {
        void *ptr;
        uint32_t version2;
    };
} ou_cache;
_Static_assert(sizeof(ou_cache) == sizeof(ou_insn), "a cache is one unit");

#define CACHE(ip)                 ((ou_cache *)(void *)((ip) + 1))
#define NAME(i)                   (OU_FRAME_FUNC(fp)->code->names[i])
#define PEEK_BELOW(inputs, depth) sp[-(int)((inputs) + (depth))]

#define TARGET(name) L_##name:
#define DISPATCH()   goto *(void *)(uintptr_t)ip->handler
#define NEXT(n)                                                                                    \
    do {                                                                                           \
        ip += (n);                                                                                 \
        DISPATCH();                                                                                \
    } while (0)
#define PUBLISH() ou_vm.ip = ip
#define GUARD_OR(label, cond)                                                                      \
    do {                                                                                           \
        if (ou_unlikely(!(cond))) goto L_##label;                                                  \
    } while (0)

/* Loops must notice signals: every taken jump tests one flag that is always in cache. */
#define POLL()                                                                                     \
    do {                                                                                           \
        if (ou_unlikely(ou_signal_pending)) goto signals;                                          \
    } while (0)
#define JUMPBY(width)                                                                              \
    do {                                                                                           \
        ip += (int32_t)ip->x + (width);                                                            \
        POLL();                                                                                    \
        DISPATCH();                                                                                \
    } while (0)
#define BRANCH(width)                                                                              \
    do {                                                                                           \
        if (taken) JUMPBY(width);                                                                  \
        NEXT(width);                                                                               \
    } while (0)

/* A name that is called brings the reserved slots with it: tests/bench/fib.py. */
#define PUSH_NAMED(o)                                                                              \
    do {                                                                                           \
        sp[0] = (o);                                                                               \
        sp[1] = sp[2] = sp[3] = NULL;                                                              \
        sp += 1 + ip->a;                                                                           \
        NEXT(2);                                                                                   \
    } while (0)

#define UNBOUND(slot)                                                                              \
    do {                                                                                           \
        ou_unbound_local(fp, (slot));                                                              \
        goto error;                                                                                \
    } while (0)
#define UNBOUND_DEREF(slot)                                                                        \
    do {                                                                                           \
        ou_unbound_deref(fp, (slot));                                                              \
        goto error;                                                                                \
    } while (0)

/* Countdowns to the next attempt at specialisation: in the upper bits of x, in b, in c, or in the
 * cache unit. */
#define TICK(ip)       ((ip)->x >> 8 ? ((ip)->x -= 256, 0) : 1)
#define TICK_B(ip)     ((ip)->b ? ((ip)->b--, 0) : 1)
#define TICK_C(ip)     ((ip)->c ? ((ip)->c--, 0) : 1)
#define TICK_CACHE(ip) ((ip)[1].x ? ((ip)[1].x--, 0) : 1)

/* What a comparison says of the relation less 0, equal 1, greater 2, unordered 3: four bits an
 * operator, OU_LT first. */
#define OUTCOME(op, relation) (0x64D231 >> ((op)*4 + (relation)) & 1)

/* Small ints are shared; other results reuse a dying int or float whose refs word is exactly one
 * owner without flags (id() sets a flag, so that reuse cannot be observed).  Pays in
 * tests/bench/floatloop.py and nbody.py. */
#define IS_SMALL_VALUE(v)                                                                          \
    ((uint64_t)(v) - (uint64_t)OU_INT_CACHE_MIN <= (uint64_t)(OU_INT_CACHE_MAX - OU_INT_CACHE_MIN))
#define SMALL_INT(v)   ((ou_obj *)&ou_small_ints[(v)-OU_INT_CACHE_MIN])
#define REUSABLE(o, T) ((o)->refs == OU_REF && (o)->map == &(T).map)
#define RELEASE_INT(o)                                                                             \
    do {                                                                                           \
        if (((o)->refs -= OU_REF) < OU_REF) ou_leaf_free(o);                                       \
    } while (0)
#define RELEASE_FLOAT(o) RELEASE_INT(o)

#define STORE_LOOP(v)                                                                              \
    do {                                                                                           \
        ou_obj *old_ = fp[ip->c];                                                                  \
        fp[ip->c] = (v);                                                                           \
        ou_decref(old_);                                                                           \
        JUMPBY(1);                                                                                 \
    } while (0)

#define JUMP_UNLESS(o, sense)                                                                      \
    do {                                                                                           \
        int taken;                                                                                 \
        if (ou_likely((o)->map == &ou_bool_type.map))                                              \
            taken = ((o) == (ou_obj *)&ou_false) == (sense);                                       \
        else {                                                                                     \
            int truth_ = ou_truth(o);                                                              \
            ou_decref(o);                                                                          \
            if (truth_ < 0) goto error;                                                            \
            taken = truth_ != (sense);                                                             \
            BRANCH(1);                                                                             \
        }                                                                                          \
        (o)->refs -= OU_REF;                                                                       \
        BRANCH(1);                                                                                 \
    } while (0)
#define JUMP_UNLESS_LOCAL(o, sense)                                                                \
    do {                                                                                           \
        int taken;                                                                                 \
        if (ou_likely((o)->map == &ou_bool_type.map))                                              \
            taken = ((o) == (ou_obj *)&ou_false) == (sense);                                       \
        else {                                                                                     \
            ou_incref(o);                                                                          \
            int truth_ = ou_truth(o);                                                              \
            ou_decref(o);                                                                          \
            if (truth_ < 0) goto error;                                                            \
            taken = truth_ != (sense);                                                             \
        }                                                                                          \
        BRANCH(1);                                                                                 \
    } while (0)

/* ---- frames ---- */
#define CAN_ENTER(fn, base)                                                                        \
    ((base) + (fn)->code->framesize < ou_vm.limit && ou_recursion_depth < ou_recursion_limit)
#define ENTER_FRAME(fn, base, top, ret)                                                            \
    do {                                                                                           \
        ou_function *fn_ = (fn);                                                                   \
        ou_obj **b_ = (base);                                                                      \
        b_[-3] = (ou_obj *)(void *)(ret);                                                          \
        b_[-2] = (ou_obj *)(void *)fp;                                                             \
        b_[-1] = NULL;                                                                             \
        ou_recursion_depth++;                                                                      \
        fp = b_;                                                                                   \
        ou_vm.fp = fp;                                                                             \
        K = fn_->consts;                                                                           \
        ip = fn_->code->insns;                                                                     \
        ou_obj **end_ = b_ + fn_->code->nslots;                                                    \
        for (sp = (top); sp < end_; sp++) *sp = &ou_unbound;                                       \
        DISPATCH();                                                                                \
    } while (0)
#define ENTER(fn, base, n, ret)                                                                    \
    do {                                                                                           \
        if (ou_unlikely(!CAN_ENTER(fn, base))) goto too_deep;                                      \
        ENTER_FRAME(fn, base, (base) + (n), ret);                                                  \
    } while (0)
#define ENTER_BINDING(fn, base, n, names, ret)                                                     \
    do {                                                                                           \
        if (ou_unlikely(!CAN_ENTER(fn, sp))) goto too_deep;                                        \
        bind_ret = (ret);                                                                          \
        bind_base = (base);                                                                        \
        if (ou_bind_frame(fn, bind_base, n, names) < 0) goto bind_failed;                          \
        ENTER_FRAME(fn, bind_base, bind_base + (fn)->code->nslots, bind_ret);                      \
    } while (0)

/* Goes on at `where` with the stack cut to `top`; f is the function that returns. */
#define LEAVE_TO(where, top, f)                                                                    \
    do {                                                                                           \
        ou_obj *f_ = (f);                                                                          \
        ip = (where);                                                                              \
        sp = (top);                                                                                \
        fp = OU_FRAME_PREV(fp);                                                                    \
        ou_vm.fp = fp;                                                                             \
        ou_recursion_depth--;                                                                      \
        K = OU_FRAME_FUNC(fp)->consts;                                                             \
        if (ou_unlikely((f_->refs -= OU_REF) < OU_REF)) {                                          \
            ou_vm.ip = ip - 1;                                                                     \
            f_->map->dealloc(f_);                                                                  \
        }                                                                                          \
        DISPATCH();                                                                                \
    } while (0)
/* __init__ returned None: its frame goes, then what the class call holds; the instance is the
 * result. */
#define LEAVE_INIT()                                                                               \
    do {                                                                                           \
        ou_obj *f_ = fp[-4], **args_end_ = fp - OU_INIT_HEAD, *self_ = *args_end_;                 \
        ip = (ou_insn *)(void *)fp[-5];                                                            \
        fp = OU_FRAME_PREV(fp);                                                                    \
        ou_vm.fp = fp;                                                                             \
        ou_vm.ip = ip - 1;                                                                         \
        ou_recursion_depth--;                                                                      \
        K = OU_FRAME_FUNC(fp)->consts;                                                             \
        ou_decref(f_);                                                                             \
        sp = drop_class_call(args_end_, ip[-2].a);                                                 \
        *sp++ = self_;                                                                             \
        DISPATCH();                                                                                \
    } while (0)
#define LEAVE_FRAME(res)                                                                           \
    do {                                                                                           \
        ou_obj *func_ = fp[-4];                                                                    \
        fp[-4] = (res);                                                                            \
        LEAVE_TO(OU_FRAME_RET(fp), fp - 3, func_);                                                 \
    } while (0)
#define LEAVE(res)                                                                                 \
    do {                                                                                           \
        release_slots(fp);                                                                         \
        LEAVE_FRAME(res);                                                                          \
    } while (0)

/* A call that does not enter a frame here: callable and arguments die, callable first as in 3.11.
 */
#define FINISH_CALL(base, f, res)                                                                  \
    do {                                                                                           \
        ou_obj **b_ = (base), **e_ = sp;                                                           \
        ou_obj *res_ = (res);                                                                      \
        sp = b_ - 4;                                                                               \
        ou_decref(f);                                                                              \
        for (; b_ < e_; b_++) ou_decref(*b_);                                                      \
        if (ou_unlikely(!res_)) goto error;                                                        \
        *sp++ = res_;                                                                              \
        NEXT(2);                                                                                   \
    } while (0)
#define CALL_OUT(base, f, n, names)                                                                \
    do {                                                                                           \
        ou_obj *out_ = ou_call((f), (base), (n), (names));                                         \
        FINISH_CALL(base, f, out_);                                                                \
    } while (0)

/* ---- generators ---- */
#define ENTER_GENERATOR(g, failed)                                                                 \
    do {                                                                                           \
        ou_gen *g_ = (g);                                                                          \
        if (ou_unlikely(sp + OU_GEN_HEAD + g_->func->code->framesize >= ou_vm.limit ||             \
                        ou_recursion_depth >= ou_recursion_limit)) {                               \
            failed;                                                                                \
            goto too_deep;                                                                         \
        }                                                                                          \
        ou_recursion_depth++;                                                                      \
        ou_vm.fp = fp;                                                                             \
        fp = ou_gen_enter(g_, sp, ip);                                                             \
        sp = fp + g_->nlocals + g_->depth;                                                         \
        ip = g_->func->code->insns + g_->ip;                                                       \
        ou_vm.fp = fp;                                                                             \
        K = g_->func->consts;                                                                      \
    } while (0)
#define RESUME_GENERATOR(g, value)                                                                 \
    do {                                                                                           \
        ou_obj *v_ = (value);                                                                      \
        ENTER_GENERATOR(g, ou_decref(v_));                                                         \
        *sp++ = v_;                                                                                \
        DISPATCH();                                                                                \
    } while (0)
/* next(): a None that would be popped at once is not pushed. */
#define NEXT_GENERATOR(g)                                                                          \
    do {                                                                                           \
        ENTER_GENERATOR(g, (void)0);                                                               \
        if (ou_likely(ip->op == OU_OP_POP_TOP)) NEXT(1);                                           \
        *sp++ = ou_incref(&ou_none);                                                               \
        DISPATCH();                                                                                \
    } while (0)
#define GEN_RESULT(value, yielded, ret)                                                            \
    do {                                                                                           \
        gen_value = (value);                                                                       \
        ou_gen_yielded = (yielded);                                                                \
        ip = (ret);                                                                                \
        goto L_GEN_RETURN;                                                                         \
    } while (0)
#define LEAVE_GEN(value)                                                                           \
    do {                                                                                           \
        ou_insn *ret_ = OU_FRAME_RET(fp);                                                          \
        ou_obj **caller_ = OU_FRAME_PREV(fp);                                                      \
        sp = ou_gen_end(fp);                                                                       \
        fp = caller_;                                                                              \
        GEN_RESULT(value, 0, ret_);                                                                \
    } while (0)

#define TRY_C(f, n) try_c((f)->def, sp, (int)(n))

/* A built-in function called by position: completes its arguments with NULLs on the stack if it
 * takes them so. */
static bool try_c(ou_fndef *def, ou_obj **sp, int n)
{
    int min, max;
    if (def->flags & (OU_FN_RAW | OU_FN_METHOD | OU_FN_CLASS)) return false;
    ou_fndef_arity(def, &min, &max);
    if (n < min || n > max || max - n > OU_STACK_PAD) return false;
    for (int i = n; i < max; i++) *sp++ = NULL;
    return true;
}

/* The entry for a name at a site where several classes meet, filled if need be: tests/bench
 * richards.py, dispatch.py. */
OU_INLINE const ou_site *site(const ou_obj *obj, ou_str *name)
{
    const ou_site *s = ou_site_for(obj->map, name);
    if (ou_unlikely(s->name != name || s->version != obj->map->version))
        ou_site_fill(obj->map, name);
    return s->name == name && s->version == obj->map->version ? s : NULL;
}

/* A new reference to the method of obj's class that the name means, or NULL: nothing known. */
static ou_obj *method_at_site(ou_obj *obj, ou_str *name)
{
    const ou_site *s = site(obj, name);
    return s && s->method ? ou_incref(s->method) : NULL;
}

static ou_obj *attr_at_site(ou_obj *obj, ou_str *name)
{
    const ou_site *s = site(obj, name);
    return s && s->offset ? ou_xincref(*(ou_obj **)(void *)((char *)obj + s->offset)) : NULL;
}

static int truth_of_result(ou_obj *res)
{
    if (res->map == &ou_bool_type.map) {
        res->refs -= OU_REF;
        return res == (ou_obj *)&ou_true;
    }
    int truth = ou_truth(res);
    ou_decref(res);
    return truth;
}

/* The rest of release_slots from p on, whose reference is gone already, when something dies that
 * may run code: it must not see the frame. */
static __attribute__((noinline)) void release_rest(ou_obj **fp, ou_obj **p)
{
    ou_obj **end = fp + OU_FRAME_FUNC(fp)->code->nslots;
    fp[-1] = &ou_dead_frame;
    (*p)->map->dealloc(*p);
    while (++p < end) ou_decref(*p);
}

/* Locals die in order when the frame ends, unless its frame object lives on and takes them over.
 * Numbers die here without a call: tests/bench/fib.py, spectral.py. */
OU_INLINE void release_slots(ou_obj **fp)
{
    if (ou_unlikely(fp[-1] != NULL)) {
        ou_frame_detach(fp);
        return;
    }
    ou_obj **end = fp + OU_FRAME_FUNC(fp)->code->nslots;
    for (ou_obj **p = fp; p < end; p++) {
        ou_obj *o = *p;
        if (ou_unlikely((o->refs -= OU_REF) < OU_REF)) {
            if (ou_likely(o->map == &ou_int_type.map || o->map == &ou_float_type.map)) {
                ou_leaf_free(o);
            } else {
                release_rest(fp, p);
                return;
            }
        }
    }
}

int ou_op_moded(int base, char a, char b, char dest)
{
    for (int i = 0; i < OU_OP_COUNT; i++) {
        const ou_op_row *r = &ou_op_info[i];
        if (r->base == base && !r->special && r->mode[0] == a && r->mode[1] == b &&
            r->mode[2] == dest)
            return i;
    }
    return -1;
}

void ou_set_op(ou_insn *ip, unsigned op)
{
    ip->op = (uint16_t)op;
    ip->handler = handler_address[op];
}

/* A generator returns through its own instruction, which knows that it was resumed. */
static unsigned gen_form(unsigned op)
{
    switch (op) {
    case OU_OP_RETURN_VALUE: return OU_OP_RETURN_GEN;
    case OU_OP_RETURN_VALUE_L: return OU_OP_RETURN_GEN_L;
    case OU_OP_RETURN_VALUE_K: return OU_OP_RETURN_GEN_K;
    default: return op;
    }
}

void ou_code_finish(ou_code *code)
{
    bool plain = !(code->flags & (OU_CO_VARARGS | OU_CO_VARKEYWORDS)) && code->kwonly == 0;
    bool gen = code->flags & (OU_CO_GENERATOR | OU_CO_COROUTINE | OU_CO_ASYNC_GENERATOR);
    code->plain_argc = plain ? code->argcount : UINT32_MAX;
    code->nslots = code->nlocals + code->ncells + code->nfree;
    code->framesize = code->nslots + code->stacksize + OU_STACK_PAD;
    code->gen_start = 0;
    for (uint32_t i = 0; i < code->ninsns; i++) {
        ou_insn *ip = code->insns + i;
        if (gen) ip->op = (uint16_t)gen_form(ip->op);
        if (ip->op == OU_OP_RETURN_GENERATOR) code->gen_start = i + 1;
        ip->handler = handler_address[ip->op];
        if (ou_op_info[ip->op].cache) {
            i++;
            memset(code->insns + i, 0, sizeof(ou_insn));
        }
    }
}

/* Called once by ou_interp_init through ou_eval(NULL, ...). */
static void fill_addresses(const void *const *labels)
{
    for (int i = 0; i < OU_OP_COUNT; i++) handler_address[i] = (uint32_t)(uintptr_t)labels[i];
    for (int i = 0; i < 2; i++) {
        ou_set_op(&ou_halt[i], OU_OP_HALT);
        ou_set_op(&ou_gen_halt[i], OU_OP_GEN_HALT);
        ou_set_op(&ou_init_return[i], OU_OP_INIT_RETURN);
    }
}

/* The class and the arguments of a class call, of which n lie below end, die in 3.11's order. */
static ou_obj **drop_class_call(ou_obj **end, unsigned n)
{
    ou_obj **args = end - n;
    ou_decref(args[-4]);
    for (unsigned i = 0; i < n; i++) {
        args[i]->refs -= OU_REF;
        ou_decref(args[i]);
    }
    return args - 4;
}

/* The frame ended by an error; its caller continues the unwinding.  What the caller must know: */
typedef struct ou_unwound {
    ou_insn *ip;
    ou_obj **sp, **fp;
    bool out;
} ou_unwound;

OU_COLD static ou_unwound leave_by_error(ou_insn *ip, ou_obj **sp, ou_obj **fp)
{
    ou_code *code = OU_FRAME_FUNC(fp)->code;
    ou_insn *ret = OU_FRAME_RET(fp);
    ou_unwound u = {.fp = OU_FRAME_PREV(fp)};
    while (sp > fp + code->nslots) ou_xdecref(*--sp);
    if (code->gen_start && ip + 1 >= code->insns + code->gen_start) {
        ou_gen_fix_error(OU_FRAME_GEN(fp));
        u.sp = ou_gen_end(fp);
        u.ip = ret;
        u.out = ret->op == OU_OP_GEN_HALT;
        ou_vm.fp = u.fp;
        return u;
    }
    release_slots(fp);
    u.sp = fp - 4;
    ou_vm.fp = u.fp;
    ou_recursion_depth--;
    ou_decref(fp[-4]);
    if (ret->op == OU_OP_INIT_RETURN) {
        ret = (ou_insn *)(void *)u.sp[-1];
        u.sp -= 2;
        ou_decref(*u.sp);
        u.sp = drop_class_call(u.sp, ret[-2].a);
    }
    u.ip = ret - 1;
    u.out = ret->op == OU_OP_HALT && ret >= ou_halt && ret < ou_halt + 2;
    return u;
}

/* Cuts the stack for a handler and pushes what it expects. */
OU_COLD static ou_obj **enter_handler(const ou_handler *h, ou_insn *ip, ou_obj **sp, ou_obj **fp)
{
    ou_code *code = OU_FRAME_FUNC(fp)->code;
    ou_obj **cut = fp + code->nslots + h->depth;
    /* What a RERAISE passes on happened where it says. */
    ou_ssize at = (ip->op == OU_OP_RERAISE && ip->a ? ou_vm.ip : ip) - code->insns;
    while (sp > cut) ou_xdecref(*--sp);
    if (h->lasti) {
        ou_obj *lasti = ou_int_new(at);
        if (!lasti) {
            while (sp > fp + code->nslots) ou_xdecref(*--sp);
            return NULL;
        }
        *sp++ = lasti;
    }
    *sp++ = ou_err_take();
    return sp;
}

/* Finds the handler of the pending error, leaving frames on the way: where to go on, or `out` of
 * the entry frame. */
OU_COLD static ou_unwound unwind(ou_insn *ip, ou_obj **sp, ou_obj **fp)
{
    for (;;) {
        ou_code *code = OU_FRAME_FUNC(fp)->code;
        const ou_handler *h = ou_find_handler(code, (uint32_t)(ip - code->insns));
        ou_obj **top = h ? enter_handler(h, ip, sp, fp) : NULL;
        if (top) return (ou_unwound){.ip = code->insns + h->target, .sp = top, .fp = fp};
        if (h) sp = fp + code->nslots; /* no memory for lasti: enter_handler has cut the stack */
        ou_unwound u = leave_by_error(ip, sp, fp);
        if (u.out) return u;
        ip = u.ip;
        sp = u.sp;
        fp = u.fp;
        (void)!ou_traceback_add(fp, ip);
    }
}

ou_obj *ou_eval(ou_insn *ip, ou_obj **sp, ou_obj **fp, bool throwing)
{
    static const void *const labels[] = {
        &&L_CACHE,
#define LABEL(name) &&L_##name,
#include "oplabels.inc"
#undef LABEL
    };
    if (ou_unlikely(!ip)) {
        fill_addresses(labels);
        return NULL;
    }
    ou_obj **K = OU_FRAME_FUNC(fp)->consts;
    ou_obj **bind_base;
    ou_insn *bind_ret;
    if (throwing) goto error;
    DISPATCH();

#include "handlers.inc"

L_CACHE:
    __builtin_unreachable();

  signals:
    if (ou_run_signal_handlers() < 0) goto error;
    DISPATCH();

too_deep:
    ou_raise(&ou_exc_RecursionError, "maximum recursion depth exceeded");
    goto error;

bind_failed:
    /* What was bound is gone; the callable goes, and what a class call holds. */
    sp = bind_base - 4;
    ou_decref(*sp);
    if (bind_ret == ou_init_return) {
        sp -= 2;
        ou_decref(*sp);
        sp = drop_class_call(sp, ip->a);
    }
    goto error;

error:
    (void)!ou_traceback_add(fp, ip);
unwind : {
    ou_unwound u = unwind(ip, sp, fp);
    if (u.out) return NULL;
    ip = u.ip;
    sp = u.sp;
    fp = u.fp;
    K = OU_FRAME_FUNC(fp)->consts;
    DISPATCH();
}
}
