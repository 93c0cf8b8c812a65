/* vm/interp/asyncgen.c - asynchronous generators (PEP 525): the generator, the awaitables of its
 * methods, and the values it yields, wrapped so that they differ from what an await inside it
 * passes up. */
#include "vm/interp/genobj.h"
#include "vm/object/iter.h"

extern ou_obj *ou_asyncgen_firstiter, *ou_asyncgen_finalizer;

/* ---- wrapped value ---- */

typedef struct wrapped {
    ou_obj head;
    ou_obj *value;
} wrapped;

static int wrapped_traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(OU_CAST(wrapped, o)->value);
    return 0;
}

static void wrapped_clear(ou_obj *o)
{
    OU_CLEAR(OU_CAST(wrapped, o)->value);
}

static void wrapped_dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    wrapped_clear(o);
    ou_obj_free(o);
    ou_dealloc_leave();
}

ou_type ou_async_gen_wrapped_type = {
    .head = OU_TYPE_HEAD,
    .map = {.traverse = wrapped_traverse,
            .clear = wrapped_clear,
            .dealloc = wrapped_dealloc,
            .type = &ou_async_gen_wrapped_type,
            .layout = OU_LAYOUT_CUSTOM,
            .flags = OU_MF_GC},
    .name = "async_generator_wrapped_value",
    .size = sizeof(wrapped),
    .flags = OU_TF_NO_NEW,
};

ou_obj *ou_async_gen_wrap(ou_obj *value)
{
    wrapped *w = ou_gc_new(&ou_async_gen_wrapped_type.map, sizeof *w);
    if (!w) return NULL;
    w->value = ou_incref(value);
    ou_gc_track(w);
    return &w->head;
}

/* ---- the awaitables of asend, athrow, aclose, __anext__ ---- */

enum { STEP_INIT, STEP_ITER, STEP_CLOSED };
enum { KIND_SEND, KIND_THROW, KIND_CLOSE };

typedef struct step {
    ou_obj head;
    ou_gen *gen;
    ou_obj *args; /* SEND: the value or NULL; THROW: tuple of throw's arguments */
    uint8_t state, kind;
} step;

extern ou_type ou_async_gen_asend_type, ou_async_gen_athrow_type;

static int step_traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(OU_CAST(step, o)->gen);
    OU_VISIT(OU_CAST(step, o)->args);
    return 0;
}

static void step_clear(ou_obj *o)
{
    OU_CLEAR(OU_CAST(step, o)->gen);
    OU_CLEAR(OU_CAST(step, o)->args);
}

static void step_dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    step_clear(o);
    ou_obj_free(o);
    ou_dealloc_leave();
}

static ou_obj *step_new(ou_type *type, ou_gen *g, ou_obj *args, int kind)
{
    step *s = ou_gc_new(&type->map, sizeof *s);
    if (!s) return NULL;
    s->gen = (ou_gen *)(void *)ou_incref(g);
    s->args = ou_xincref(args);
    s->state = STEP_INIT;
    s->kind = (uint8_t)kind;
    ou_gc_track(s);
    return &s->head;
}

/* The outcome of resuming the generator: a wrapped value ends the awaiting (StopIteration(value)),
 * anything else is passed up to the event loop. */
static ou_obj *unwrap(step *s, ou_obj *result)
{
    ou_gen *g = s->gen;
    if (!result) {
        if (!ou_pending) ou_raise_none(&ou_exc_StopAsyncIteration);
        if (ou_err_matches(&ou_exc_StopAsyncIteration) || ou_err_matches(&ou_exc_GeneratorExit))
            g->ag_closed = 1;
        g->ag_running = 0;
        return NULL;
    }
    if (result->map != &ou_async_gen_wrapped_type.map) return result;
    OU_AUTO ou_obj *value = ou_incref(OU_CAST(wrapped, result)->value);
    ou_decref(result);
    g->ag_running = 0;
    return ou_raise_stop(value);
}

static ou_obj *gen_step(ou_gen *g, ou_obj *value)
{
    ou_obj *v[2] = {(ou_obj *)g, value};
    return ou_gen_send_method(v);
}

static ou_obj *send_step(step *s, ou_obj *value)
{
    if (s->state == STEP_CLOSED)
        return ou_raise(&ou_exc_RuntimeError, "cannot reuse already awaited __anext__()/asend()");
    if (s->state == STEP_INIT) {
        if (s->gen->ag_running) {
            return ou_raise(&ou_exc_RuntimeError,
                            "anext(): asynchronous generator is already running");
        }
        if (value == &ou_none && s->args) value = s->args;
        s->state = STEP_ITER;
    }
    s->gen->ag_running = 1;
    ou_obj *r = unwrap(s, gen_step(s->gen, value));
    if (!r) s->state = STEP_CLOSED;
    return r;
}

/* What aclose() makes of the generator's answer. */
static ou_obj *closing(step *s, ou_obj *result)
{
    if (result && result->map == &ou_async_gen_wrapped_type.map) {
        ou_decref(result);
        s->gen->ag_running = 0;
        s->state = STEP_CLOSED;
        return ou_raise(&ou_exc_RuntimeError, "async generator ignored GeneratorExit");
    }
    if (result) return result;
    s->gen->ag_running = 0;
    s->state = STEP_CLOSED;
    if (!ou_pending || ou_err_take_if(&ou_exc_StopAsyncIteration) ||
        ou_err_take_if(&ou_exc_GeneratorExit)) {
        return ou_raise_none(&ou_exc_StopIteration);
    }
    return NULL;
}

static ou_obj *start_throw(step *s)
{
    if (s->kind == KIND_CLOSE) {
        s->gen->ag_closed = 1;
        ou_obj *exit = (ou_obj *)&ou_exc_GeneratorExit;
        return closing(s, ou_gen_throw(s->gen, &exit, 1));
    }
    ou_tuple *t = OU_CAST(ou_tuple, s->args);
    ou_obj *r = unwrap(s, ou_gen_throw(s->gen, t->items, (size_t)t->len));
    if (!r) s->state = STEP_CLOSED;
    return r;
}

static ou_obj *throw_step(step *s, ou_obj *value)
{
    ou_gen *g = s->gen;
    const char *what = s->kind == KIND_CLOSE ? "aclose" : "athrow";
    if (g->state == OU_GEN_DONE || s->state == STEP_CLOSED) {
        if (s->state != STEP_CLOSED && s->kind == KIND_CLOSE) {
            s->state = STEP_CLOSED;
            return ou_raise_none(&ou_exc_StopIteration);
        }
        return ou_raise(&ou_exc_RuntimeError, "cannot reuse already awaited aclose()/athrow()");
    }
    if (s->state == STEP_INIT) {
        if (g->ag_running) {
            s->state = STEP_CLOSED;
            return ou_raise(&ou_exc_RuntimeError, "%s(): asynchronous generator is already running",
                            what);
        }
        if (g->ag_closed) {
            s->state = STEP_CLOSED;
            return ou_raise_none(s->kind == KIND_CLOSE ? &ou_exc_StopIteration
                                                       : &ou_exc_StopAsyncIteration);
        }
        if (value != &ou_none) {
            return ou_raise(&ou_exc_RuntimeError,
                            "can't send non-None value to a just-started coroutine");
        }
        s->state = STEP_ITER;
        g->ag_running = 1;
        return start_throw(s);
    }
    ou_obj *r = gen_step(g, value);
    if (s->kind == KIND_CLOSE) return closing(s, r);
    r = unwrap(s, r);
    if (!r) s->state = STEP_CLOSED;
    return r;
}

static ou_obj *step_send(ou_obj *const *v)
{
    step *s = OU_CAST(step, v[0]);
    return s->kind == KIND_SEND ? send_step(s, v[1]) : throw_step(s, v[1]);
}

static ou_obj *step_next(ou_obj *o)
{
    ou_obj *v[2] = {o, &ou_none};
    return step_send(v);
}

static ou_obj *step_throw(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    step *s = OU_CAST(step, self);
    if (ou_no_keywords("throw", kwnames) < 0) return NULL;
    if (n < 1 || n > 3)
        return ou_raise(&ou_exc_TypeError, "throw expected at %s, got %zu",
                        n ? "most 3 arguments" : "least 1 argument", n);
    if (s->state == STEP_CLOSED) {
        return ou_raise(&ou_exc_RuntimeError,
                        s->kind == KIND_SEND ? "cannot reuse already awaited __anext__()/asend()"
                                             : "cannot reuse already awaited aclose()/athrow()");
    }
    ou_obj *r = ou_gen_throw(s->gen, args, n);
    if (s->kind == KIND_CLOSE) return closing(s, r);
    r = unwrap(s, r);
    if (!r) s->state = STEP_CLOSED;
    return r;
}

static ou_obj *step_close(ou_obj *const *v)
{
    OU_CAST(step, v[0])->state = STEP_CLOSED;
    return ou_new_none();
}

static ou_fndef step_methods[] = {
    OU_FN_AS("send", step_send, "(arg, /)", "Goes on."),
    OU_RAW("throw", step_throw, NULL, "throw(value): goes on by raising value."),
    OU_FN_AS("close", step_close, "()", "Gives up."),
    {0},
};

#define STEP_TYPE(id, name_)                                                                       \
    ou_type id = {                                                                                 \
        .head = OU_TYPE_HEAD,                                                                      \
        .map = {.traverse = step_traverse,                                                         \
                .clear = step_clear,                                                               \
                .dealloc = step_dealloc,                                                           \
                .type = &id,                                                                       \
                .layout = OU_LAYOUT_CUSTOM,                                                        \
                .flags = OU_MF_GC},                                                                \
        .name = name_,                                                                             \
        .size = sizeof(step),                                                                      \
        .flags = OU_TF_NO_NEW,                                                                     \
        .await = ou_self_iter,                                                                     \
        .iter = ou_self_iter,                                                                      \
        .next = step_next,                                                                         \
        .methods = step_methods,                                                                   \
    }
STEP_TYPE(ou_async_gen_asend_type, "async_generator_asend");
STEP_TYPE(ou_async_gen_athrow_type, "async_generator_athrow");

/* ---- the generator ---- */

/* The first iteration tells the event loop's hooks. */
static int init_hooks(ou_gen *g)
{
    if (g->ag_hooked) return 0;
    g->ag_hooked = 1;
    g->hooks = ou_xincref(ou_asyncgen_finalizer);
    if (!ou_asyncgen_firstiter) return 0;
    OU_AUTO ou_obj *f = ou_incref(ou_asyncgen_firstiter);
    OU_AUTO ou_obj *r = ou_call1(f, (ou_obj *)g);
    return r ? 0 : -1;
}

static ou_obj *anext(ou_obj *o)
{
    ou_gen *g = OU_CAST(ou_gen, o);
    return init_hooks(g) < 0 ? NULL : step_new(&ou_async_gen_asend_type, g, NULL, KIND_SEND);
}

static ou_obj *asend(ou_obj *const *v)
{
    ou_gen *g = OU_CAST(ou_gen, v[0]);
    return init_hooks(g) < 0 ? NULL : step_new(&ou_async_gen_asend_type, g, v[1], KIND_SEND);
}

static ou_obj *aclose(ou_obj *const *v)
{
    ou_gen *g = OU_CAST(ou_gen, v[0]);
    return init_hooks(g) < 0 ? NULL : step_new(&ou_async_gen_athrow_type, g, NULL, KIND_CLOSE);
}

static ou_obj *athrow(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    if (ou_no_keywords("athrow", kwnames) < 0) return NULL;
    if (n < 1)
        return ou_raise(&ou_exc_TypeError, "athrow expected at least 1 argument, got %zu", n);
    if (n > 3)
        return ou_raise(&ou_exc_TypeError, "athrow expected at most 3 arguments, got %zu", n);
    ou_gen *g = OU_CAST(ou_gen, self);
    OU_AUTO ou_obj *t = init_hooks(g) < 0 ? NULL : ou_tuple_from_array(args, (ou_ssize)n);
    return t ? step_new(&ou_async_gen_athrow_type, g, t, KIND_THROW) : NULL;
}

static ou_obj *get_ag_running(ou_obj *o)
{
    return ou_bool(OU_CAST(ou_gen, o)->ag_running);
}

static ou_fndef methods[] = {
    OU_FN_AS("__del__", ou_gen_del_method, "()", "Ends it as its death would."),
    OU_FN_AS("asend", asend, "(value, /)", "Awaitable: goes on with value."),
    OU_RAW("athrow", athrow, NULL, "athrow(value): awaitable: goes on by raising value."),
    OU_FN_AS("aclose", aclose, "()", "Awaitable: raises GeneratorExit inside."),
    OU_CLASS_GETITEM,
    {0},
};

static const ou_getset getsets[] = {
    {"__name__", ou_gen_get_name, ou_gen_set_name, "Name of the generator."},
    {"__qualname__", ou_gen_get_qualname, ou_gen_set_qualname, "Qualified name of the generator."},
    {"ag_running", get_ag_running, NULL, "True while it runs."},
    {"ag_frame", ou_gen_get_frame, NULL, "Its frame, None when it has ended."},
    {"ag_code", ou_gen_get_code, NULL, "Its code."},
    {"ag_await", ou_gen_get_delegate, NULL, "What it waits for, or None."},
    {0},
};

ou_type ou_async_gen_type = {
    .head = OU_TYPE_HEAD,
    .map = {.traverse = ou_gen_traverse,
            .clear = ou_gen_clear,
            .dealloc = ou_gen_dealloc,
            .finalize = ou_gen_finalize,
            .type = &ou_async_gen_type,
            .layout = OU_LAYOUT_CUSTOM,
            .flags = OU_MF_GC},
    .name = "async_generator",
    .size = sizeof(ou_gen),
    .itemsize = sizeof(ou_obj *),
    .flags = OU_TF_NO_NEW | OU_TF_WEAKREF,
    .repr = ou_gen_repr,
    .aiter = ou_self_iter,
    .anext = anext,
    .methods = methods,
    .getsets = getsets,
};

/* ---- async for ---- */

ou_obj *ou_get_aiter(ou_obj *o)
{
    ou_unaryfn *f = ou_typeof(o)->aiter;
    if (!f)
        return ou_raise(&ou_exc_TypeError,
                        "'async for' requires an object with __aiter__ method, got %.100T", o);
    OU_AUTO ou_obj *it = f(o);
    if (!it) return NULL;
    if (!ou_typeof(it)->anext) {
        return ou_raise(&ou_exc_TypeError,
                        "'async for' received an object from __aiter__ that does not implement "
                        "__anext__: %.100T",
                        it);
    }
    return ou_take(&it);
}

ou_obj *ou_get_anext(ou_obj *o)
{
    if (o->map == &ou_async_gen_type.map) return anext(o);
    ou_unaryfn *f = ou_typeof(o)->anext;
    if (!f)
        return ou_raise(&ou_exc_TypeError,
                        "'async for' requires an iterator with __anext__ method, got %.100T", o);
    OU_AUTO ou_obj *next = f(o);
    if (!next) return NULL;
    ou_obj *awaitable = ou_get_awaitable(next);
    if (awaitable) return awaitable;
    OU_AUTO ou_obj *cause = ou_err_take();
    ou_raise(&ou_exc_TypeError, "'async for' received an invalid object from __anext__: %.100T",
             next);
    ou_setref(&OU_CAST(ou_exc, ou_pending)->cause, ou_incref(cause));
    ou_setref(&OU_CAST(ou_exc, ou_pending)->context, ou_incref(cause));
    OU_CAST(ou_exc, ou_pending)->suppress_context = true;
    return NULL;
}
