/* vm/interp/generator.c - generator and coroutine objects: send, throw, close, finalization,
 * attributes. */
#include "gc/collect.h"
#include "gc/weak.h"
#include "vm/interp/genobj.h"
#include "vm/object/dict.h"
#include "vm/object/module.h"

static const char *kind_name(const ou_gen *g)
{
    if (g->head.map == &ou_coroutine_type.map) return "coroutine";
    return g->head.map == &ou_async_gen_type.map ? "async generator" : "generator";
}

/* Sends value (throwing: raises the pending error inside).  1 yielded, 0 returned, -1 raised. */
static int send_or_throw(ou_gen *g, ou_obj *value, bool throwing, ou_obj **result)
{
    if (g->state == OU_GEN_RUNNING) {
        if (throwing) ou_err_clear();
        return ou_raise_int(&ou_exc_ValueError, "%s already executing", kind_name(g));
    }
    if (g->state == OU_GEN_DONE) {
        if (g->head.map == &ou_coroutine_type.map) {
            if (throwing) ou_err_clear();
            return ou_raise_int(&ou_exc_RuntimeError, "cannot reuse already awaited coroutine");
        }
        if (throwing) return -1;
        *result = ou_new_none();
        return 0;
    }
    if (g->state == OU_GEN_CREATED && !throwing && value != &ou_none) {
        return ou_raise_int(&ou_exc_TypeError, "can't send non-None value to a just-started %s",
                            kind_name(g));
    }
    return ou_gen_resume(g, value, throwing, result);
}

int ou_gen_send(ou_gen *g, ou_obj *value, ou_obj **result)
{
    return send_or_throw(g, value, false, result);
}

/* The outcome of a resumption as a Python caller sees it: the value, or StopIteration with the
 * returned one. */
ou_obj *ou_gen_outcome(ou_gen *g, int how, OU_STEALS ou_obj *result)
{
    if (how > 0) return result;
    if (how < 0) return NULL;
    OU_AUTO ou_obj *r = result;
    if (g->head.map == &ou_async_gen_type.map) return ou_raise_none(&ou_exc_StopAsyncIteration);
    if (r == &ou_none) return ou_raise_none(&ou_exc_StopIteration);
    return ou_raise_stop(r);
}

/* StopIteration(value), also when value is a tuple or an exception. */
ou_obj *ou_raise_stop(ou_obj *value)
{
    OU_AUTO ou_obj *exc = ou_exc_new(&ou_exc_StopIteration, &value, 1);
    return exc ? ou_raise_obj(ou_take(&exc)) : NULL;
}

static ou_obj *next(ou_obj *o)
{
    ou_obj *result = NULL;
    int how = send_or_throw(OU_CAST(ou_gen, o), &ou_none, false, &result);
    if (how == 0 && result == &ou_none) {
        ou_decref(result);
        return NULL;
    }
    return ou_gen_outcome(OU_CAST(ou_gen, o), how, result);
}

ou_obj *ou_gen_send_method(ou_obj *const *v)
{
    ou_obj *result = NULL;
    int how = send_or_throw(OU_CAST(ou_gen, v[0]), v[1], false, &result);
    return ou_gen_outcome(OU_CAST(ou_gen, v[0]), how, result);
}

/* ---- throw and close ---- */

/* Closes the iterator a generator delegates to: 0 / -1. */
static int close_delegate(ou_obj *it)
{
    OU_AUTO ou_obj *r = NULL;
    if (it->map == &ou_generator_type.map || it->map == &ou_coroutine_type.map) {
        r = ou_gen_close_method(&it);
        return r ? 0 : -1;
    }
    OU_AUTO ou_obj *close = ou_getattr_opt(it, OU_ID(close));
    if (!close) {
        if (ou_pending) ou_unraisable(it, NULL);
        return 0;
    }
    r = ou_call0(close);
    return r ? 0 : -1;
}

ou_obj *ou_gen_close_method(ou_obj *const *v)
{
    ou_gen *g = OU_CAST(ou_gen, v[0]);
    OU_AUTO ou_obj *it = ou_xincref(ou_gen_delegate(g));
    int bad = 0;
    if (g->state == OU_GEN_DONE) return ou_new_none();
    if (it) {
        g->state = OU_GEN_RUNNING;
        bad = close_delegate(it);
        g->state = OU_GEN_SUSPENDED;
    }
    if (!bad) ou_raise_none(&ou_exc_GeneratorExit);
    ou_obj *result = NULL;
    int how = send_or_throw(g, &ou_none, true, &result);
    if (how > 0) {
        ou_decref(result);
        return ou_raise(&ou_exc_RuntimeError, "%s ignored GeneratorExit", kind_name(g));
    }
    if (how == 0) {
        ou_decref(result);
        return ou_new_none();
    }
    if (ou_err_take_if(&ou_exc_StopIteration) || ou_err_take_if(&ou_exc_GeneratorExit))
        return ou_new_none();
    return NULL;
}

/* Sets the pending error from the arguments of throw().  0, or -1 with the TypeError of a bad call.
 */
static int set_thrown(ou_obj *type, ou_obj *value, ou_obj *tb)
{
    OU_AUTO ou_obj *exc = NULL;
    if (tb == &ou_none) tb = NULL;
    if (value == &ou_none) value = NULL;
    if (tb && tb->map != &ou_traceback_type.map) {
        return ou_raise_int(&ou_exc_TypeError, "throw() third argument must be a traceback object");
    }
    if (OU_HAS_FLAG(type, OU_TF_TYPE) && (OU_CAST(ou_type, type)->flags & OU_TF_EXC)) {
        if (value && ou_is_instance(value, OU_CAST(ou_type, type)))
            exc = ou_incref(value);
        else if (value && ou_tuple_check(value))
            exc = ou_call_tuple(type, OU_CAST(ou_tuple, value), NULL);
        else
            exc = value ? ou_call1(type, value) : ou_call0(type);
        if (exc && !OU_HAS_FLAG(exc, OU_TF_EXC)) {
            ou_raise(&ou_exc_TypeError,
                     "calling %R should have returned an instance of BaseException, not %T", type,
                     exc);
            return 0;                /* as an error of the call: raised where the generator is */
        }
    } else if (OU_HAS_FLAG(type, OU_TF_EXC)) {
        if (value)
            return ou_raise_int(&ou_exc_TypeError,
                                "instance exception may not have a separate value");
        exc = ou_incref(type);
    } else {
        return ou_raise_int(
            &ou_exc_TypeError,
            "exceptions must be classes or instances deriving from BaseException, not %T", type);
    }
    if (!exc) return 0;
    if (tb) ou_setref(&OU_CAST(ou_exc, exc)->traceback, ou_incref(tb));
    ou_err_restore(ou_take(&exc));
    return 0;
}

/* throw() while g delegates: the delegate gets the exception first.  Returns false if g itself
 * must. */
static bool throw_to_delegate(ou_gen *g, ou_obj *it, ou_obj *const *args, size_t n, ou_obj **out)
{
    *out = NULL;
    bool is_gen = it->map == &ou_generator_type.map || it->map == &ou_coroutine_type.map;
    if (ou_exc_given_matches(args[0], (ou_obj *)&ou_exc_GeneratorExit)) {
        g->state = OU_GEN_RUNNING;
        int bad = close_delegate(it);
        g->state = OU_GEN_SUSPENDED;
        if (!bad) return false;
        ou_obj *result = NULL;
        int how = send_or_throw(g, &ou_none, true, &result);
        *out = ou_gen_outcome(g, how, result);
        return true;
    }
    OU_AUTO ou_obj *meth = is_gen ? NULL : ou_getattr_opt(it, OU_ID(throw));
    if (!is_gen && !meth) return ou_pending != NULL;
    g->state = OU_GEN_RUNNING;
    ou_obj *r = is_gen ? ou_gen_throw(OU_CAST(ou_gen, it), args, n) : ou_call(meth, args, n, NULL);
    g->state = OU_GEN_SUSPENDED;
    if (r) {
        *out = r;
        return true;
    }
    ou_gen_skip_delegate(g);
    ou_obj *result = NULL, *value = NULL;
    int how;
    if (ou_pending && ou_err_matches(&ou_exc_StopIteration)) {
        OU_AUTO ou_obj *stop = ou_err_take();
        value = OU_CAST(ou_exc_stop, stop)->value;
        how = send_or_throw(g, value ? value : &ou_none, false, &result);
    } else {
        how = send_or_throw(g, &ou_none, true, &result);
    }
    *out = ou_gen_outcome(g, how, result);
    return true;
}

ou_obj *ou_gen_throw(ou_gen *g, ou_obj *const *args, size_t n)
{
    OU_AUTO ou_obj *it = ou_xincref(ou_gen_delegate(g));
    ou_obj *out;
    if (it && throw_to_delegate(g, it, args, n, &out)) return out;
    if (set_thrown(args[0], n > 1 ? args[1] : NULL, n > 2 ? args[2] : NULL) < 0) return NULL;
    ou_obj *result = NULL;
    int how = send_or_throw(g, &ou_none, true, &result);
    return ou_gen_outcome(g, how, result);
}

ou_obj *ou_gen_throw_method(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    if (ou_no_keywords("throw", kwnames) < 0) return NULL;
    if (n < 1) return ou_raise(&ou_exc_TypeError, "throw expected at least 1 argument, got %zu", n);
    if (n > 3) return ou_raise(&ou_exc_TypeError, "throw expected at most 3 arguments, got %zu", n);
    return ou_gen_throw(OU_CAST(ou_gen, self), args, n);
}

/* ---- life and death ---- */

static bool holds_slots(const ou_gen *g)
{
    return g->state == OU_GEN_CREATED || g->state == OU_GEN_SUSPENDED;
}

int ou_gen_traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    ou_gen *g = OU_CAST(ou_gen, o);
    OU_VISIT(g->func);
    OU_VISIT(g->name);
    OU_VISIT(g->qualname);
    OU_VISIT(g->frame);
    if (holds_slots(g)) {
        for (uint32_t i = 0; i < g->nlocals + g->depth; i++) {
            if (g->slots[i] != &ou_unbound) OU_VISIT(g->slots[i]);
        }
    }
    OU_VISIT(g->handled.exc);
    OU_VISIT(g->origin);
    OU_VISIT(g->hooks);
    return 0;
}

/* Gives up the slots; a frame object that others hold keeps the values. */
static void drop_slots(ou_gen *g)
{
    if (!holds_slots(g)) return;
    uint32_t nlocals = g->nlocals, n = nlocals + g->depth;
    g->state = OU_GEN_DONE;
    g->nlocals = g->depth = 0;
    for (uint32_t i = n; i > nlocals; i--) ou_xdecref(g->slots[i - 1]);
    ou_frame *f = (ou_frame *)(void *)ou_take(&g->frame);
    if (f && OU_REFCOUNT(f) > 1 && nlocals && (f->slots = ou_mem_new(nlocals * sizeof *f->slots))) {
        for (uint32_t i = 0; i < nlocals; i++) f->slots[i] = g->slots[i];
        f->nslots = nlocals;
        nlocals = 0;
    }
    if (f) {
        f->gen = NULL;
        f->complete = true;
        ou_decref(f);
    }
    for (uint32_t i = 0; i < nlocals; i++) ou_xdecref(g->slots[i]);
}

void ou_gen_clear(ou_obj *o)
{
    ou_gen *g = OU_CAST(ou_gen, o);
    drop_slots(g);
    OU_CLEAR(g->func);
    OU_CLEAR(g->handled.exc);
    OU_CLEAR(g->origin);
    OU_CLEAR(g->hooks);
}

/* A coroutine that was never awaited is worth a warning. */
static void warn_unawaited(ou_gen *g)
{
    OU_AUTO ou_obj *warn = ou_import_from("warnings", "_warn_unawaited_coroutine");
    OU_AUTO ou_obj *done = warn ? ou_call1(warn, &g->head) : NULL;
    if (done) return;
    if (!warn) {
        ou_err_clear();
        if (ou_warn(&ou_exc_RuntimeWarning, 1, "coroutine '%S' was never awaited", g->qualname) ==
            0)
            return;
    }
    ou_unraisable(&g->head, NULL);
}

void ou_gen_finalize(ou_obj *o)
{
    ou_gen *g = OU_CAST(ou_gen, o);
    if (g->state == OU_GEN_DONE) return;
    OU_AUTO ou_obj *pending = ou_err_take();
    if (o->map == &ou_async_gen_type.map && g->hooks && !g->ag_closed) {
        OU_AUTO ou_obj *r = ou_call1(g->hooks, o);
        if (!r) ou_unraisable(o, NULL);
    } else if (o->map == &ou_coroutine_type.map && g->state == OU_GEN_CREATED) {
        warn_unawaited(g);
    } else if (g->state != OU_GEN_CREATED) {
        OU_AUTO ou_obj *r = ou_gen_close_method(&o);
        if (!r && ou_pending) ou_unraisable(o, NULL);
    } else {
        drop_slots(g);
    }
    ou_err_restore(ou_take(&pending));
}

ou_obj *ou_gen_del_method(ou_obj *const *v)
{
    ou_gen_finalize(v[0]);
    return ou_new_none();
}

void ou_gen_dealloc(ou_obj *o)
{
    ou_gen *g = OU_CAST(ou_gen, o);
    if (o->refs & OU_HAS_WEAKREF) ou_weak_clear(o);
    /* one that never ran has nothing to finish; a long chain of them must wait its turn below */
    bool idle = g->state == OU_GEN_CREATED && o->map == &ou_generator_type.map;
    if (g->state != OU_GEN_DONE && !idle && ou_finalize_from_dealloc(o)) return;
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    ou_gen_clear(o);
    OU_CLEAR(g->code);
    OU_CLEAR(g->name);
    OU_CLEAR(g->qualname);
    ou_obj_free(o);
    ou_dealloc_leave();
}

/* ---- attributes ---- */

static ou_obj *repr(ou_obj *o)
{
    ou_gen *g = OU_CAST(ou_gen, o);
    return ou_str_format("<%s object %S at %p>",
                         o->map == &ou_async_gen_type.map ? "async_generator" : kind_name(g),
                         g->qualname, o);
}
ou_obj *ou_gen_repr(ou_obj *o)
{
    return repr(o);
}

static int set_text(ou_obj **slot, ou_obj *value, const char *name)
{
    if (!value || !ou_str_check(value))
        return ou_raise_int(&ou_exc_TypeError, "%s must be set to a string object", name);
    ou_setref(slot, ou_incref(value));
    return 0;
}

ou_obj *ou_gen_get_name(ou_obj *o)
{
    return ou_incref(OU_CAST(ou_gen, o)->name);
}
int ou_gen_set_name(ou_obj *o, ou_obj *v)
{
    return set_text(&OU_CAST(ou_gen, o)->name, v, "__name__");
}
ou_obj *ou_gen_get_qualname(ou_obj *o)
{
    return ou_incref(OU_CAST(ou_gen, o)->qualname);
}
int ou_gen_set_qualname(ou_obj *o, ou_obj *v)
{
    return set_text(&OU_CAST(ou_gen, o)->qualname, v, "__qualname__");
}
ou_obj *ou_gen_get_running(ou_obj *o)
{
    return ou_bool(OU_CAST(ou_gen, o)->state == OU_GEN_RUNNING);
}
ou_obj *ou_gen_get_suspended(ou_obj *o)
{
    return ou_bool(OU_CAST(ou_gen, o)->state == OU_GEN_SUSPENDED);
}

ou_obj *ou_gen_get_code(ou_obj *o)
{
    return ou_incref(OU_CAST(ou_gen, o)->code);
}

ou_obj *ou_gen_get_delegate(ou_obj *o)
{
    ou_obj *it = ou_gen_delegate(OU_CAST(ou_gen, o));
    return ou_incref(it ? it : &ou_none);
}

/* The frame object, also of a suspended generator. */
ou_obj *ou_gen_get_frame(ou_obj *o)
{
    ou_gen *g = OU_CAST(ou_gen, o);
    if (g->state == OU_GEN_DONE) return ou_new_none();
    if (g->state == OU_GEN_RUNNING) {
        for (ou_obj **fp = ou_frame_running(); OU_FRAME_PREV(fp); fp = ou_frame_caller(fp)) {
            if (OU_FRAME_FUNC(fp) == g->func && fp[-5] == o) return (ou_obj *)ou_frame_object(fp);
        }
        return ou_new_none();
    }
    if (!g->frame) {
        ou_frame *f = ou_gc_new(&ou_frame_type.map, sizeof *f);
        if (!f) return NULL;
        memset((char *)f + sizeof(ou_obj), 0, sizeof *f - sizeof(ou_obj));
        f->func = (ou_function *)(void *)ou_incref(g->func);
        f->gen = g;
        f->ip = g->ip ? g->ip - 1 : 0;
        g->frame = (ou_obj *)f;
        ou_gc_track(f);
    }
    return ou_incref(g->frame);
}

static ou_fndef methods[] = {
    OU_FN_AS("send", ou_gen_send_method, "(arg, /)", "Goes on with arg as the value of yield."),
    OU_RAW("throw", ou_gen_throw_method, NULL, "throw(value): goes on by raising value."),
    OU_FN_AS("close", ou_gen_close_method, "()", "Raises GeneratorExit inside."),
    OU_FN_AS("__del__", ou_gen_del_method, "()", "Ends it as its death would."),
    {0},
};

static const ou_getset getsets[] = {
    {"__name__", ou_gen_get_name, ou_gen_set_name, "Name of the generator."},
    {"__qualname__", ou_gen_get_qualname, ou_gen_set_qualname, "Qualified name of the generator."},
    {"gi_running", ou_gen_get_running, NULL, "True while it runs."},
    {"gi_suspended", ou_gen_get_suspended, NULL, "True while it waits in a yield."},
    {"gi_frame", ou_gen_get_frame, NULL, "Its frame, None when it has ended."},
    {"gi_code", ou_gen_get_code, NULL, "Its code."},
    {"gi_yieldfrom", ou_gen_get_delegate, NULL, "The iterator it delegates to, or None."},
    {0},
};

ou_type ou_generator_type = {
    .head = OU_TYPE_HEAD,
    .map = {.traverse = ou_gen_traverse,
            .clear = ou_gen_clear,
            .dealloc = ou_gen_dealloc,
            .finalize = ou_gen_finalize,
            .type = &ou_generator_type,
            .layout = OU_LAYOUT_CUSTOM,
            .flags = OU_MF_GC},
    .name = "generator",
    .size = sizeof(ou_gen),
    .itemsize = sizeof(ou_obj *),
    .flags = OU_TF_NO_NEW | OU_TF_WEAKREF,
    .repr = repr,
    .iter = ou_self_iter,
    .next = next,
    .methods = methods,
    .getsets = getsets,
};
