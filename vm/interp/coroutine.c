/* vm/interp/coroutine.c - coroutine objects, the iterator behind `await`, and what is awaitable. */
#include "vm/interp/genobj.h"

/* ---- coroutine_wrapper: coroutine.__await__() ---- */

typedef struct ou_coro_wrapper {
    ou_obj head;
    ou_obj *coro;
} ou_coro_wrapper;

static int wrapper_traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(OU_CAST(ou_coro_wrapper, o)->coro);
    return 0;
}

static void wrapper_dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    OU_CLEAR(OU_CAST(ou_coro_wrapper, o)->coro);
    ou_obj_free(o);
    ou_dealloc_leave();
}

static void wrapper_clear(ou_obj *o)
{
    OU_CLEAR(OU_CAST(ou_coro_wrapper, o)->coro);
}

static ou_obj *wrapper_next(ou_obj *o)
{
    ou_obj *v[2] = {OU_CAST(ou_coro_wrapper, o)->coro, &ou_none};
    return ou_gen_send_method(v);
}

static ou_obj *wrapper_send(ou_obj *const *v)
{
    ou_obj *args[2] = {OU_CAST(ou_coro_wrapper, v[0])->coro, v[1]};
    return ou_gen_send_method(args);
}

static ou_obj *wrapper_throw(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    return ou_gen_throw_method(OU_CAST(ou_coro_wrapper, self)->coro, args, n, kwnames);
}

static ou_obj *wrapper_close(ou_obj *const *v)
{
    return ou_gen_close_method(&OU_CAST(ou_coro_wrapper, v[0])->coro);
}

static ou_fndef wrapper_methods[] = {
    OU_FN_AS("send", wrapper_send, "(arg, /)", "As coroutine.send."),
    OU_RAW("throw", wrapper_throw, NULL, "As coroutine.throw."),
    OU_FN_AS("close", wrapper_close, "()", "As coroutine.close."),
    {0},
};

ou_type ou_coroutine_wrapper_type = {
    .head = OU_TYPE_HEAD,
    .map = {.traverse = wrapper_traverse,
            .clear = wrapper_clear,
            .dealloc = wrapper_dealloc,
            .type = &ou_coroutine_wrapper_type,
            .layout = OU_LAYOUT_CUSTOM,
            .flags = OU_MF_GC},
    .name = "coroutine_wrapper",
    .size = sizeof(ou_coro_wrapper),
    .flags = OU_TF_NO_NEW,
    .iter = ou_self_iter,
    .next = wrapper_next,
    .methods = wrapper_methods,
};

/* ---- coroutine ---- */

static ou_obj *await(ou_obj *o)
{
    ou_coro_wrapper *w = ou_gc_new(&ou_coroutine_wrapper_type.map, sizeof *w);
    if (!w) return NULL;
    w->coro = ou_incref(o);
    ou_gc_track(w);
    return &w->head;
}

static ou_obj *get_origin(ou_obj *o)
{
    ou_obj *origin = OU_CAST(ou_gen, o)->origin;
    return ou_incref(origin ? origin : &ou_none);
}

static ou_fndef methods[] = {
    OU_FN_AS("send", ou_gen_send_method, "(arg, /)",
             "Goes on with arg as the result of the await."),
    OU_RAW("throw", ou_gen_throw_method, NULL, "throw(value): goes on by raising value."),
    OU_FN_AS("close", ou_gen_close_method, "()", "Raises GeneratorExit inside."),
    OU_FN_AS("__del__", ou_gen_del_method, "()", "Ends it as its death would."),
    {0},
};

static const ou_getset getsets[] = {
    {"__name__", ou_gen_get_name, ou_gen_set_name, "Name of the coroutine."},
    {"__qualname__", ou_gen_get_qualname, ou_gen_set_qualname, "Qualified name of the coroutine."},
    {"cr_running", ou_gen_get_running, NULL, "True while it runs."},
    {"cr_suspended", ou_gen_get_suspended, NULL, "True while it waits."},
    {"cr_frame", ou_gen_get_frame, NULL, "Its frame, None when it has ended."},
    {"cr_code", ou_gen_get_code, NULL, "Its code."},
    {"cr_await", ou_gen_get_delegate, NULL, "What it waits for, or None."},
    {"cr_origin", get_origin, NULL, "Where it was made, if that is tracked."},
    {0},
};

ou_type ou_coroutine_type = {
    .head = OU_TYPE_HEAD,
    .map = {.traverse = ou_gen_traverse,
            .clear = ou_gen_clear,
            .dealloc = ou_gen_dealloc,
            .finalize = ou_gen_finalize,
            .type = &ou_coroutine_type,
            .layout = OU_LAYOUT_CUSTOM,
            .flags = OU_MF_GC},
    .name = "coroutine",
    .size = sizeof(ou_gen),
    .itemsize = sizeof(ou_obj *),
    .flags = OU_TF_NO_NEW | OU_TF_WEAKREF,
    .repr = ou_gen_repr,
    .await = await,
    .methods = methods,
    .getsets = getsets,
};

/* ---- awaiting ---- */

static bool is_iterable_coroutine(ou_obj *o)
{
    return o->map == &ou_generator_type.map && OU_CAST(ou_gen, o)->func &&
           OU_CAST(ou_gen, o)->func->code->flags & OU_CO_ITERABLE_COROUTINE;
}

ou_obj *ou_get_awaitable(ou_obj *o)
{
    if (o->map == &ou_coroutine_type.map || is_iterable_coroutine(o)) return ou_incref(o);
    ou_unaryfn *f = ou_typeof(o)->await;
    if (!f)
        return ou_raise(&ou_exc_TypeError, "object %.100T can't be used in 'await' expression", o);
    OU_AUTO ou_obj *it = f(o);
    if (!it) return NULL;
    if (it->map == &ou_coroutine_type.map || is_iterable_coroutine(it)) {
        return ou_raise(&ou_exc_TypeError, "__await__() returned a coroutine");
    }
    if (!ou_typeof(it)->next) {
        return ou_raise(&ou_exc_TypeError, "__await__() returned non-iterator of type '%.100T'",
                        it);
    }
    return ou_take(&it);
}

/* `where`: 0 await, 1 the result of __aenter__, 2 of __aexit__. */
ou_obj *ou_get_awaitable_for(ou_obj *o, unsigned where)
{
    if (where && !ou_typeof(o)->await && o->map != &ou_coroutine_type.map &&
        !is_iterable_coroutine(o)) {
        return ou_raise(
            &ou_exc_TypeError,
            "'async with' received an object from %s that does not implement __await__: %.100T",
            where == 1 ? "__aenter__" : "__aexit__", o);
    }
    ou_obj *it = ou_get_awaitable(o);
    if (it && it->map == &ou_coroutine_type.map && ou_gen_delegate(OU_CAST(ou_gen, it))) {
        ou_decref(it);
        return ou_raise(&ou_exc_RuntimeError, "coroutine is being awaited already");
    }
    return it;
}

ou_obj *ou_get_yield_from_iter(ou_obj **fp, ou_obj *o)
{
    if (o->map == &ou_coroutine_type.map) {
        uint32_t flags = OU_FRAME_FUNC(fp)->code->flags;
        if (flags & (OU_CO_COROUTINE | OU_CO_ITERABLE_COROUTINE)) return ou_incref(o);
        return ou_raise(&ou_exc_TypeError,
                        "cannot 'yield from' a coroutine object in a non-coroutine generator");
    }
    return o->map == &ou_generator_type.map ? ou_incref(o) : ou_iter(o);
}

/* One step of the iterator behind await or yield from: 1 yielded, 0 returned, -1 raised. */
int ou_iter_send(ou_obj *it, ou_obj *value, ou_obj **result)
{
    if (it->map == &ou_generator_type.map || it->map == &ou_coroutine_type.map) {
        return ou_gen_send(OU_CAST(ou_gen, it), value, result);
    }
    ou_type *t = ou_typeof(it);
    if (value != &ou_none || !t->next) *result = ou_call_method1(it, OU_ID(send), value);
    /* the slot of a class drops the StopIteration, and with it the value */
    else
        *result = t->next == ou_class_next ? ou_call_method0(it, OU_ID(__next__)) : t->next(it);
    if (*result) return 1;
    if (!ou_pending) {
        *result = ou_new_none();
        return 0;
    }
    if (!ou_err_matches(&ou_exc_StopIteration)) return -1;
    OU_AUTO ou_obj *stop = ou_err_take();
    ou_obj *v = OU_CAST(ou_exc_stop, stop)->value;
    *result = ou_incref(v ? v : &ou_none);
    return 0;
}
