/* vm/object/filter.c - filter(function or None, iterable). */
#include "vm/object/int.h"
#include "vm/object/iter.h"

typedef struct filter { ou_obj head; ou_obj *func, *it; } filter;

static ou_obj *new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    if (cls->init == ou_filter_type.init && ou_no_keywords("filter", kwnames) < 0) return NULL;
    if (n != 2) return ou_raise(&ou_exc_TypeError, "filter expected 2 arguments, got %zu", n);
    OU_AUTO ou_obj *it = ou_iter(args[1]);
    if (!it) return NULL;
    filter *self = (filter *)ou_alloc_instance(cls, 0);
    if (!self) return NULL;
    self->func = ou_incref(args[0]);
    self->it = ou_take(&it);
    ou_gc_track(self);
    return &self->head;
}

static ou_obj *next(ou_obj *o)
{
    filter *self = (filter *)o;
    ou_unaryfn *step = ou_typeof(self->it)->next;
    bool plain = self->func == &ou_none || self->func == &ou_bool_type.head;
    ou_obj *item;
    if (ou_stack_check() < 0) return NULL;
    while ((item = step(self->it))) {
        int keep;
        if (plain) {
            keep = ou_truth(item);
        } else {
            OU_AUTO ou_obj *good = ou_call1(self->func, item);
            keep = good ? ou_truth(good) : -1;
        }
        if (keep > 0) return item;
        ou_decref(item);
        if (keep < 0) return NULL;
    }
    return NULL;
}

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(((filter *)o)->it);
    OU_VISIT(((filter *)o)->func);
    return 0;
}

static void dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    ou_xdecref(((filter *)o)->func);
    ou_xdecref(((filter *)o)->it);
    ou_obj_free(o);
    ou_dealloc_leave();
}

static ou_obj *reduce(ou_obj *const *v)
{
    filter *self = (filter *)v[0];
    return ou_tuple2(ou_incref(ou_typeof(v[0])),
                     ou_tuple2(ou_incref(self->func), ou_incref(self->it)));
}

static ou_fndef methods[] = {
    OU_FN_AS("__reduce__", reduce, "()", "State for pickling."),
    { 0 }
};

ou_type ou_filter_type = {
    .head = OU_TYPE_HEAD,
    .map = {.traverse = traverse,
            .dealloc = dealloc,
            .type = &ou_filter_type,
            .layout = OU_LAYOUT_CUSTOM,
            .flags = OU_MF_GC},
    .name = "filter",
    .doc = "filter(function or None, iterable) --> filter object\n\nThe items for which function "
           "is true, or which are "
           "true themselves.",
    .size = sizeof(filter),
    .flags = OU_TF_SUBCLASSABLE,
    .new_ = new_,
    .iter = ou_self_iter,
    .next = next,
    .methods = methods,
};
