/* vm/interp/anext.c - the awaitable of anext(iterator, default): StopAsyncIteration becomes the
 * default. */
#include "vm/interp/genobj.h"

typedef struct anext_awaitable {
    ou_obj head;
    ou_obj *wrapped, *dflt;
} anext_awaitable;

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(OU_CAST(anext_awaitable, o)->wrapped);
    OU_VISIT(OU_CAST(anext_awaitable, o)->dflt);
    return 0;
}

static void clear(ou_obj *o)
{
    OU_CLEAR(OU_CAST(anext_awaitable, o)->wrapped);
    OU_CLEAR(OU_CAST(anext_awaitable, o)->dflt);
}

static void dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    clear(o);
    ou_obj_free(o);
    ou_dealloc_leave();
}

/* The iterator that does the work: a coroutine is driven through its __await__. */
static ou_obj *iterator(anext_awaitable *a)
{
    OU_AUTO ou_obj *it = ou_get_awaitable(a->wrapped);
    if (it && it->map == &ou_coroutine_type.map) return ou_coroutine_type.await(it);
    return ou_take(&it);
}

static ou_obj *finish(anext_awaitable *a, ou_obj *r)
{
    if (r) return r;
    if (!ou_pending) ou_raise_none(&ou_exc_StopIteration);
    if (!ou_err_take_if(&ou_exc_StopAsyncIteration)) return NULL;
    return ou_raise_stop(a->dflt);
}

static ou_obj *call(anext_awaitable *a, ou_str *method, ou_obj *const *args, size_t n)
{
    OU_AUTO ou_obj *it = iterator(a);
    return it ? finish(a, ou_call_method(it, method, args, n)) : NULL;
}

static ou_obj *next(ou_obj *o)
{
    anext_awaitable *a = OU_CAST(anext_awaitable, o);
    OU_AUTO ou_obj *it = iterator(a);
    return it ? finish(a, ou_typeof(it)->next(it)) : NULL;
}

static ou_obj *send(ou_obj *const *v)
{
    return call(OU_CAST(anext_awaitable, v[0]), OU_ID(send), v + 1, 1);
}
static ou_obj *close(ou_obj *const *v)
{
    return call(OU_CAST(anext_awaitable, v[0]), OU_ID(close), NULL, 0);
}

static ou_obj *throw(ou_obj * self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    if (ou_no_keywords("throw", kwnames) < 0) return NULL;
    return call(OU_CAST(anext_awaitable, self), OU_ID(throw), args, n);
}

static ou_fndef methods[] = {
    OU_FN_AS("send", send, "(arg, /)", "Goes on."),
    OU_RAW("throw", throw, NULL, "throw(value): goes on by raising value."),
    OU_FN_AS("close", close, "()", "Gives up."),
    {0},
};

ou_type ou_anext_awaitable_type = {
    .head = OU_TYPE_HEAD,
    .map = {.traverse = traverse,
            .clear = clear,
            .dealloc = dealloc,
            .type = &ou_anext_awaitable_type,
            .layout = OU_LAYOUT_CUSTOM,
            .flags = OU_MF_GC},
    .name = "anext_awaitable",
    .size = sizeof(anext_awaitable),
    .flags = OU_TF_NO_NEW,
    .await = ou_self_iter,
    .iter = ou_self_iter,
    .next = next,
    .methods = methods,
};

ou_obj *ou_anext_awaitable(ou_obj *awaitable, ou_obj *dflt)
{
    anext_awaitable *a = ou_gc_new(&ou_anext_awaitable_type.map, sizeof *a);
    if (!a) return NULL;
    a->wrapped = ou_incref(awaitable);
    a->dflt = ou_incref(dflt);
    ou_gc_track(a);
    return &a->head;
}
