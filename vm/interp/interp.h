/* vm/interp/interp.h - the state of the interpreter, and its frames.
 *
 * Frames lie on one contiguous stack.  fp points at the first fast slot of the running frame;
 * before it stand fp[-4] the function (owned)   fp[-3] where to go on in the caller   fp[-2] the
 * caller's fp fp[-1] the frame object, if one was made (owned), else NULL and behind the fast slots
 * the temporaries.  A call evaluates callee and arguments straight into the place where the new
 * frame will be, so arguments move into the callee.  A frame's extent is bounded by
 * code->framesize: code that enters the interpreter from C starts its frame there, so the stack
 * pointer need not be published. A generator's frame has the generator (borrowed) at fp[-5]; a
 * frame of __init__ entered by a class call has the way back at fp[-5] and the new instance at
 * fp[-6], and fp[-3] points at the trampoline. */
#ifndef OU_INTERP_H
#define OU_INTERP_H

#include <stdio.h>
#include <string.h>
#include "vm/object/dict.h"
#include "vm/object/exc.h"
#include "vm/object/float.h"
#include "vm/object/function.h"
#include "vm/object/int.h"
#include "vm/object/list.h"
#include "vm/object/str.h"

enum { OU_FRAME_HEAD = 4, OU_GEN_HEAD = 5, OU_INIT_HEAD = 6, OU_STACK_PAD = 16 };

#define OU_FRAME_FUNC(fp) OU_CAST(ou_function, (fp)[-4])
#define OU_FRAME_RET(fp)  ((ou_insn *)(void *)(fp)[-3])
#define OU_FRAME_PREV(fp) ((ou_obj **)(void *)(fp)[-2])
#define OU_FRAME_OBJ(fp)  ((ou_frame *)(void *)(fp)[-1])
#define OU_FRAME_GEN(fp)  OU_CAST(ou_gen, (fp)[-5])
#define OU_FRAME_DEAD(fp) ((fp)[-1] == &ou_dead_frame)

struct ou_vm {
    ou_obj **fp;             /* running frame */
    ou_insn *ip;             /* its instruction, as of the last one that could call out */
    ou_obj **stack, **limit; /* frames may not reach beyond limit */
    ou_exc_item *handled; /* stack of exceptions being handled; top belongs to the running generator
                             or thread */
    ou_exc_item base_handled;
};
extern struct ou_vm ou_vm;
extern ou_obj ou_unbound;    /* value of an unbound local: its map fails every guard */
extern ou_obj ou_dead_frame; /* at fp[-1] while the locals of a frame that has ended die */
extern int ou_recursion_depth, ou_recursion_limit;

/* Allocates the stack and the base frame.  0 / -1. */
OU_MUSTCHECK int ou_interp_init(void);
void ou_interp_fini(void);

/* Runs from ip until the frame at fp (whose return address is the halt instruction) ends.
 * `throwing`: an error is pending and is handled as if raised by the instruction at ip. */
OU_NEW ou_obj *ou_eval(ou_insn *ip, ou_obj **sp, ou_obj **fp, bool throwing);
extern ou_insn ou_halt[2], ou_gen_halt[2], ou_init_return[2];

/* Lays out arguments for fn's frame: base[0..n) positional and then keyword values, all owned by
 * the stack, become the fast slots (the rest unbound).  -1: TypeError, the arguments are released.
 */
OU_MUSTCHECK int ou_bind_frame(ou_function *fn, ou_obj **base, size_t n, ou_tuple *kwnames);
/* Runs code as module, class body or exec: a function without arguments whose f_locals is `locals`.
 */
OU_NEW ou_obj *ou_run_code(ou_code *code, ou_dict *globals, ou_obj *locals, ou_tuple *closure);
/* The same for code just compiled from text: while it runs its constants have one more owner, as
 * 3.11 keeps the syntax tree until then. */
OU_NEW ou_obj *ou_run_source(ou_code *code, ou_dict *globals, ou_obj *locals, ou_tuple *closure);
OU_NEW ou_obj *ou_class_statement(ou_obj *func, ou_obj *name, ou_obj *const *args, size_t n,
                                  ou_tuple *kwnames);

/* Frames (frame.c). */
/* The running frame, and the caller of a frame, as programs see them: without dead ones. */
OU_INLINE ou_obj **ou_frame_living(ou_obj **fp)
{
    while (fp && OU_FRAME_DEAD(fp)) fp = OU_FRAME_PREV(fp);
    return fp;
}
OU_INLINE ou_obj **ou_frame_running(void)
{
    return ou_frame_living(ou_vm.fp);
}
OU_INLINE ou_obj **ou_frame_caller(ou_obj **fp)
{
    return ou_frame_living(OU_FRAME_PREV(fp));
}
OU_INLINE ou_obj **ou_frame_end(ou_obj **fp)
{
    return fp + OU_FRAME_FUNC(fp)->code->framesize;
}
OU_INLINE uint32_t ou_code_nslots(const ou_code *c)
{
    return c->nslots;
}
ou_insn *ou_frame_ip(ou_obj **fp);  /* instruction the frame is at (callers: their call) */
ou_insn *ou_caller_ip(ou_obj **fp); /* instruction the caller of this frame is at */
OU_NEW ou_frame *ou_frame_object(ou_obj **fp); /* the frame object, made if needed */
OU_BORROWED ou_obj *ou_frame_locals(
    ou_obj **fp);                  /* f_locals mapping, refreshed from the fast slots */
void ou_frame_detach(ou_obj **fp); /* frame ends while its object lives on: slots move there */
/* The n fast slots of a frame without an object die.  What then runs sees the caller's frame; this
 * one only keeps its place on the stack. */
OU_INLINE void ou_frame_drop(ou_obj **fp, uint32_t n)
{
    fp[-1] = &ou_dead_frame;
    for (ou_obj **p = fp, **end = fp + n; p < end; p++) ou_decref(*p);
}
OU_MUSTCHECK int ou_traceback_add(
    ou_obj **fp, ou_insn *ip); /* adds the frame to the pending exception's traceback */
/* The handler of the instruction, or NULL. */
const ou_handler *ou_find_handler(const ou_code *code, uint32_t index);
OU_BORROWED ou_dict *ou_current_globals(void); /* of the running frame, NULL at the base */

/* Locals of a frame without fast names (modules, classes, exec); they lie at fp[-5]. */
OU_BORROWED ou_obj *ou_frame_namespace(ou_obj **fp);
OU_BORROWED ou_obj *ou_frame_object_locals(ou_frame *f); /* f_locals */
int ou_frame_line(ou_frame *f);                          /* f_lineno */
OU_NEW ou_obj *ou_frame_back(ou_frame *f); /* f_back: NULL without an error at the bottom */

/* Slow paths of instructions. */
OU_COLD void ou_unbound_local(ou_obj **fp, unsigned slot);
OU_COLD void ou_unbound_deref(ou_obj **fp, unsigned slot);
OU_COLD void ou_name_error(ou_str *name);
OU_NEW ou_obj *ou_load_global(ou_obj **fp, ou_str *name);
OU_NEW ou_obj *ou_load_name(ou_obj **fp, ou_str *name);
OU_MUSTCHECK int ou_unpack(ou_obj *seq, ou_ssize n,
                           ou_obj **sp); /* pushes items so that the first is on top */
OU_MUSTCHECK int ou_unpack_ex(ou_obj *seq, ou_ssize before, ou_ssize after, ou_obj **sp);
/* o[start:stop:step], step may be NULL; o[start:stop] = value. */
OU_NEW ou_obj *ou_get_slice(ou_obj *o, ou_obj *start, ou_obj *stop, ou_obj *step);
OU_MUSTCHECK int ou_set_slice(ou_obj *o, ou_obj *start, ou_obj *stop, ou_obj *value);
OU_NEW ou_obj *ou_import_statement(ou_obj **fp, ou_str *name, ou_obj *fromlist, ou_obj *level);
OU_NEW ou_obj *ou_import_from_module(ou_obj *module, ou_str *name);
OU_MUSTCHECK int ou_import_star(ou_obj **fp, ou_obj *module);
OU_NEW ou_obj *ou_match_class(ou_obj *subject, ou_obj *type, ou_ssize npos,
                              ou_obj *kwnames);          /* tuple or None */
OU_NEW ou_obj *ou_match_keys(ou_obj *map, ou_obj *keys); /* tuple or None */
OU_NEW ou_obj *ou_make_function(ou_code *code, ou_obj **fp, ou_obj **top, unsigned flags);
OU_MUSTCHECK int ou_raise_statement(
    ou_obj *exc, ou_obj *cause); /* always -1; 1 = re-raise without new traceback */
OU_MUSTCHECK int ou_check_except_type(ou_obj *type, bool star);
OU_NEW ou_obj *ou_format_value(ou_obj *value, ou_obj *spec, unsigned flags);
OU_MUSTCHECK int ou_dict_merge_call(ou_obj *callable, ou_obj *dict, ou_obj *update);
OU_MUSTCHECK int ou_list_extend_star(ou_obj *list, ou_obj *iterable);
/* callable(*args, **kwargs); kwargs may be NULL.  The two are replaced by the tuple and the dict
 * that are passed. */
OU_NEW ou_obj *ou_call_ex(ou_obj *callable, ou_obj **args, ou_obj **kwargs);
OU_NEW ou_obj *ou_special_method(ou_obj *o, ou_str *name, const char *kind, bool exit_part);
OU_NEW ou_obj *ou_get_anext(ou_obj *o);
OU_NEW ou_obj *ou_get_aiter(ou_obj *o);
OU_NEW ou_obj *ou_async_gen_wrap(ou_obj *value);
OU_NEW ou_obj *ou_load_build_class(ou_obj **fp);
OU_MUSTCHECK int ou_load_method(ou_obj *obj, ou_str *name,
                                ou_obj **f); /* 1: *f must be called with obj; 0: without; -1 */
OU_NEW ou_obj *ou_iter_next_raw(ou_obj *it); /* next slot: NULL may leave StopIteration pending */
OU_MUSTCHECK int ou_dict_update_display(ou_obj *dict, ou_obj *other);
OU_MUSTCHECK int ou_setup_annotations(ou_obj **fp);
OU_MUSTCHECK int ou_display_hook(ou_obj *v);

/* A built-in class called with one argument of which it makes an exact instance. */
typedef struct ou_conversion {
    const ou_type *type;
    ou_unaryfn *make;
} ou_conversion;

/* What instances of several classes mean by a name, for sites where they meet: one table for all.
 * An entry is valid while its map has that version. */
typedef struct ou_site {
    uint32_t version; /* of the map */
    uint32_t offset;  /* of the attribute in the object, or 0 */
    ou_str *name;     /* owned */
    ou_obj *method;   /* function on the class, not shadowed, or NULL (borrowed) */
} ou_site;
enum { OU_SITES = 1024 };
extern ou_site ou_sites[OU_SITES];
OU_INLINE ou_site *ou_site_for(const ou_map *map, const ou_str *name)
{
    return &ou_sites[(map->version * 7u ^ (uint32_t)((uintptr_t)name >> 4)) % OU_SITES];
}
/* Remembers what the object's class says about the name; keeps a pending error. */
void ou_site_fill(const ou_map *map, ou_str *name);
void ou_sites_fini(void);

/* Quickening (quicken.c): rewrites the instruction for the classes it meets. */
void ou_quicken_binary(ou_insn *ip, ou_obj *l, ou_obj *r);
void ou_quicken_compare(ou_insn *ip, ou_obj *l, ou_obj *r);
void ou_quicken_compare_value(ou_insn *ip, ou_obj *l, ou_obj *r);
void ou_quicken_subscr(ou_insn *ip, ou_obj *container, ou_obj *key);
void ou_quicken_store_subscr(ou_insn *ip, ou_obj *container, ou_obj *key);
void ou_quicken_global(ou_insn *ip, ou_obj **fp);
void ou_quicken_name(ou_insn *ip, ou_obj **fp);
void ou_quicken_store_name(ou_insn *ip, ou_obj *dict);
void ou_quicken_attr(ou_insn *ip, ou_obj *obj);
void ou_quicken_store_attr(ou_insn *ip, ou_obj *obj);
void ou_quicken_method(ou_insn *ip, ou_obj *obj);
void ou_quicken_call(ou_insn *ip, ou_obj *callable);
void ou_quicken_iter(ou_insn *ip, ou_obj *iter);
void ou_set_op(ou_insn *ip, unsigned op); /* op and handler address */
void ou_code_finish(ou_code *code);       /* handler addresses, call facts of a new code object */

/* Generators (genframe.c).  g's frame is entered at base (its first header word); returns the new
 * fp. */
OU_NEW ou_obj *ou_gen_from_frame(ou_obj **fp,
                                 ou_insn *ip); /* RETURN_GENERATOR: moves the fast slots */
OU_INLINE ou_obj **ou_gen_enter(ou_gen *g, ou_obj **base, ou_insn *ret)
{
    ou_obj **fp = base + OU_GEN_HEAD;
    fp[-5] = (ou_obj *)g;
    fp[-4] = (ou_obj *)g->func;
    fp[-3] = (ou_obj *)(void *)ret;
    fp[-2] = (ou_obj *)(void *)ou_vm.fp;
    fp[-1] = g->frame;
    if (ou_unlikely(g->frame != NULL)) {
        OU_CAST(ou_frame, g->frame)->fp = fp;
        ou_gc_untrack(g->frame);
        g->frame = NULL;
    }
    uint32_t n = g->nlocals + g->depth;
    for (uint32_t i = 0; i < n; i++) fp[i] = g->slots[i];
    g->state = OU_GEN_RUNNING;
    g->handled.prev = ou_vm.handled;
    ou_vm.handled = &g->handled;
    return fp;
}
/* Moves the slots back into the generator; returns the base. */
OU_INLINE ou_obj **ou_gen_suspend(ou_obj **fp, ou_obj **sp, ou_insn *ip)
{
    ou_gen *g = OU_FRAME_GEN(fp);
    uint32_t n = (uint32_t)(sp - fp);
    for (uint32_t i = 0; i < n; i++) g->slots[i] = fp[i];
    g->depth = n - g->nlocals;
    g->ip = (uint32_t)(ip - g->func->code->insns);
    g->state = OU_GEN_SUSPENDED;
    if (ou_unlikely(fp[-1] != NULL)) {
        g->frame = fp[-1];
        OU_FRAME_OBJ(fp)->fp = NULL;
        OU_FRAME_OBJ(fp)->ip = g->ip - 1;
        ou_gc_track(g->frame); /* an exception g handles may lead to it, and it to g's function */
    }
    ou_vm.handled = g->handled.prev;
    ou_vm.fp = OU_FRAME_PREV(fp);
    ou_recursion_depth--;
    return fp - OU_GEN_HEAD;
}
ou_obj **ou_gen_end(ou_obj **fp);     /* returned or raised: releases the slots; returns base */
void ou_gen_fix_error(ou_gen *g);     /* PEP 479 */
/* Runs g from C: value is sent (borrowed; throwing: the pending error is raised where g stands).
 * 1: *result yielded, 0: returned, -1: raised. */
OU_MUSTCHECK int ou_gen_resume(ou_gen *g, ou_obj *value, bool throwing, ou_obj **result);
OU_BORROWED ou_obj *ou_gen_delegate(
    const ou_gen *g); /* what `yield from` or `await` waits for, or NULL */
/* The delegate is done: drops it, and g goes on behind its SEND. */
void ou_gen_skip_delegate(ou_gen *g);
extern bool ou_gen_yielded; /* how the generator entered from C came back */
OU_NEW ou_obj *ou_get_yield_from_iter(ou_obj **fp, ou_obj *o);
OU_NEW ou_obj *ou_get_awaitable_for(ou_obj *o, unsigned where);

#endif
