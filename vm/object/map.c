/* vm/object/map.c - map(func, *iterables). */
#include "vm/object/iter.h"

typedef struct map { ou_obj head; ou_tuple *its; ou_obj *func; } map;

static ou_obj *new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    if (cls->init == ou_map_type.init && ou_no_keywords("map", kwnames) < 0) return NULL;
    if (n < 2) return ou_raise(&ou_exc_TypeError, "map() must have at least two arguments.");
    OU_AUTO ou_obj *its = ou_tuple_new((ou_ssize)n - 1);
    if (!its) return NULL;
    for (size_t i = 1; i < n; i++) {
        ou_obj *it = ou_iter(args[i]);
        if (!it) return NULL;
        ((ou_tuple *)its)->items[i - 1] = it;
    }
    ou_gc_track(its);
    map *self = (map *)ou_alloc_instance(cls, 0);
    if (!self) return NULL;
    self->its = (ou_tuple *)ou_take(&its);
    self->func = ou_incref(args[0]);
    ou_gc_track(self);
    return &self->head;
}

static ou_obj *next(ou_obj *o)
{
    map *self = (map *)o;
    ou_obj *few[6], **v = few, *result = NULL;
    ou_ssize n = self->its->len, got = 0;
    if (ou_stack_check() < 0) return NULL;
    if (n > 6 && !(v = ou_mem_new((size_t)n * sizeof *v))) return NULL;
    for (; got < n; got++) {
        ou_obj *it = self->its->items[got];
        v[got] = ou_typeof(it)->next(it);
        if (!v[got]) break;
    }
    if (got == n) result = ou_call(self->func, v, (size_t)n, NULL);
    while (got-- > 0) ou_decref(v[got]);
    if (v != few) ou_mem_free(v);
    return result;
}

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(((map *)o)->its);
    OU_VISIT(((map *)o)->func);
    return 0;
}

static void dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    ou_xdecref(((map *)o)->its);
    ou_xdecref(((map *)o)->func);
    ou_obj_free(o);
    ou_dealloc_leave();
}

static ou_obj *reduce(ou_obj *const *v)
{
    map *self = (map *)v[0];
    ou_tuple *args = (ou_tuple *)ou_tuple_new(self->its->len + 1);
    if (!args) return NULL;
    args->items[0] = ou_incref(self->func);
    for (ou_ssize i = 0; i < self->its->len; i++)
        args->items[i + 1] = ou_incref(self->its->items[i]);
    ou_gc_track(args);
    return ou_tuple2(ou_incref(ou_typeof(v[0])), &args->head);
}

static ou_fndef methods[] = {
    OU_FN_AS("__reduce__", reduce, "()", "State for pickling."),
    { 0 }
};

ou_type ou_map_type = {
    .head = OU_TYPE_HEAD,
    .map = {.traverse = traverse,
            .dealloc = dealloc,
            .type = &ou_map_type,
            .layout = OU_LAYOUT_CUSTOM,
            .flags = OU_MF_GC},
    .name = "map",
    .doc = "map(func, *iterables) --> map object\n\nThe results of func for the first items, the "
           "second items, and so "
           "on, as long as the shortest iterable lasts.",
    .size = sizeof(map),
    .flags = OU_TF_SUBCLASSABLE,
    .new_ = new_,
    .iter = ou_self_iter,
    .next = next,
    .methods = methods,
};
