/* vm/object/enumerate.c - enumerate(iterable, start=0). */
#include "vm/object/int.h"
#include "vm/object/iter.h"
#include "vm/object/str.h"

typedef struct enumerate {
    ou_obj head;
    int64_t index;                   /* number of the next item, unless `big` */
    ou_obj *it;
    ou_obj *big;                     /* exact int: counting has left 64 bits; or NULL */
    ou_obj *pair;                    /* tuple to use again */
} enumerate;

static int keyword_must_be(ou_obj *given, const char *name)
{
    if (ou_str_equal_ascii(given, name)) return 0;
    return ou_raise_int(&ou_exc_TypeError, "'%U' is an invalid keyword argument for enumerate()",
                        given);
}

/* Arguments by number and name; the first wrong name is what 3.11 complains of. */
static int bind(ou_obj *const *args, size_t n, ou_tuple *kwnames, ou_obj **iterable, ou_obj **start)
{
    size_t nkw = kwnames ? (size_t)ou_tuple_len(kwnames) : 0, total = n + nkw;
    if (total == 0)
        return ou_raise_int(&ou_exc_TypeError,
                            "enumerate() missing required argument 'iterable'");
    if (total > 2) {
        return ou_raise_int(&ou_exc_TypeError, "enumerate() takes at most 2 arguments (%zu given)",
                            total);
    }
    bool swapped = nkw == 2 && ou_str_equal_ascii(ou_tuple_at(kwnames, 0), "start");
    static const char *const names[] = { "iterable", "start" };
    for (size_t i = n; i < total; i++) {
        ou_obj *name = ou_tuple_at(kwnames, (ou_ssize)(i - n));
        if (keyword_must_be(name, names[swapped ? 1 - i : i]) < 0) return -1;
    }
    *iterable = args[swapped];
    *start = total == 2 ? args[!swapped] : NULL;
    return 0;
}

static ou_obj *new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    ou_obj *v[2] = { NULL, NULL };
    int64_t index = 0;
    OU_AUTO ou_obj *big = NULL;
    if (bind(args, n, kwnames, &v[0], &v[1]) < 0) return NULL;
    if (v[1]) {
        big = ou_index(v[1]);
        if (!big) return NULL;
        if (ou_int_fits(big, &index) && index < INT64_MAX) OU_CLEAR(big);
    }
    OU_AUTO ou_obj *it = ou_iter(v[0]);
    if (!it) return NULL;
    enumerate *self = (enumerate *)ou_alloc_instance(cls, 0);
    if (!self) return NULL;
    self->index = index;
    self->it = ou_take(&it);
    self->big = ou_take(&big);
    ou_gc_track(self);
    return &self->head;
}

static ou_obj *next_number(enumerate *self)
{
    if (ou_likely(!self->big)) {
        int64_t i = self->index++;
        if (ou_likely(i < INT64_MAX - 1)) return ou_int_new(i);
        self->big = ou_int_new(INT64_MAX);
        return self->big ? ou_int_new(i) : NULL;
    }
    OU_AUTO ou_obj *one = ou_int_new(1);
    ou_obj *after = one ? ou_int_add(self->big, one) : NULL;
    if (!after) return NULL;
    ou_obj *now = self->big;
    self->big = after;
    return now;
}

static ou_obj *next(ou_obj *o)
{
    enumerate *self = (enumerate *)o;
    if (ou_stack_check() < 0) return NULL;
    ou_obj *item = ou_typeof(self->it)->next(self->it);
    if (!item) return NULL;
    ou_obj *number = next_number(self);
    if (!number) {
        ou_decref(item);
        return NULL;
    }
    return ou_iter_pair(&self->pair, number, item);
}

bool ou_enumerate_two(ou_obj *o, ou_obj **number, ou_obj **item)
{
    enumerate *self = (enumerate *)o;
    if (ou_stack_check() < 0 || !(*item = ou_typeof(self->it)->next(self->it))) return false;
    *number = next_number(self);
    if (*number && ou_iter_keep(&self->pair, *number, *item) == 0) return true;
    ou_decref(*item);
    ou_xdecref(*number);
    return false;
}

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    enumerate *self = (enumerate *)o;
    OU_VISIT(self->it);
    OU_VISIT(self->pair);
    OU_VISIT(self->big);
    return 0;
}

static void clear(ou_obj *o) { OU_CLEAR(((enumerate *)o)->pair); }

static void dealloc(ou_obj *o)
{
    enumerate *self = (enumerate *)o;
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    ou_xdecref(self->it);
    ou_xdecref(self->pair);
    ou_xdecref(self->big);
    ou_obj_free(o);
    ou_dealloc_leave();
}

static ou_obj *reduce(ou_obj *const *v)
{
    enumerate *self = (enumerate *)v[0];
    ou_obj *index = self->big ? ou_incref(self->big) : ou_int_new(self->index);
    return ou_tuple2(ou_incref(ou_typeof(v[0])), ou_tuple2(ou_incref(self->it), index));
}

static ou_fndef methods[] = {
    OU_FN_AS("__reduce__", reduce, "()", "State for pickling."),
    OU_CLASS_GETITEM,
    { 0 }
};

ou_type ou_enumerate_type = {
    .head = OU_TYPE_HEAD,
    .map = { .traverse = traverse, .clear = clear, .dealloc = dealloc, .type = &ou_enumerate_type,
             .layout = OU_LAYOUT_CUSTOM, .flags = OU_MF_GC },
    .name = "enumerate",
    .doc = "enumerate(iterable, start=0)\n--\n\nPairs (number, item) of the items of an iterable.",
    .size = sizeof(enumerate),
    .flags = OU_TF_SUBCLASSABLE,
    .new_ = new_,
    .iter = ou_self_iter,
    .next = next,
    .methods = methods,
};
