/* vm/object/zip.c - zip(*iterables, strict=False). */
#include "vm/object/int.h"
#include "vm/object/iter.h"
#include "vm/object/str.h"

typedef struct zip {
    ou_obj head;
    ou_tuple *its;
    ou_tuple *row;                   /* tuple to use again */
    bool strict;
} zip;

static int read_strict(ou_obj *const *values, ou_tuple *kwnames, bool *strict)
{
    for (ou_ssize i = 0; kwnames && i < kwnames->len; i++) {
        if (!ou_str_equal_ascii(kwnames->items[i], "strict"))
            return ou_raise_int(&ou_exc_TypeError, "'%S' is an invalid keyword argument for zip()",
                                kwnames->items[i]);
        int t = ou_truth(values[i]);
        if (t < 0) return -1;
        *strict = t;
    }
    return 0;
}

static ou_obj *new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    bool strict = false;
    if (read_strict(args + n, kwnames, &strict) < 0) return NULL;
    OU_AUTO ou_obj *its = ou_tuple_new((ou_ssize)n);
    if (!its) return NULL;
    for (size_t i = 0; i < n; i++) {
        ou_obj *it = ou_iter(args[i]);
        if (!it) return NULL;
        ((ou_tuple *)its)->items[i] = it;
    }
    if (n) ou_gc_track(its);
    zip *self = (zip *)ou_alloc_instance(cls, 0);
    if (!self) return NULL;
    self->its = (ou_tuple *)ou_take(&its);
    self->strict = strict;
    ou_gc_track(self);
    return &self->head;
}

/* The i-th iterable ended: are the others as short? */
static ou_obj *check_ends(zip *self, ou_ssize i)
{
    if (i)
        return ou_raise(&ou_exc_ValueError, "zip() argument %zd is shorter than argument%s%zd",
                        i + 1, i == 1 ? " " : "s 1-", i);
    for (i = 1; i < self->its->len; i++) {
        OU_AUTO ou_obj *item = ou_next(self->its->items[i]);
        if (item)
            return ou_raise(&ou_exc_ValueError, "zip() argument %zd is longer than argument%s%zd",
                            i + 1, i == 1 ? " " : "s 1-", i);
        if (ou_err_pending()) return NULL;
    }
    return NULL;
}

static ou_obj *ended(zip *self, ou_ssize i)
{
    if (ou_err_pending() && !ou_err_take_if(&ou_exc_StopIteration)) return NULL;
    return self->strict ? check_ends(self, i) : NULL;
}

/* Two iterables, by far the most frequent case. */
static ou_obj *next_pair(zip *self)
{
    ou_obj *x = self->its->items[0], *y = self->its->items[1];
    ou_obj *a = ou_typeof(x)->next(x);
    if (!a) return ended(self, 0);
    ou_obj *b = ou_typeof(y)->next(y);
    if (!b) {
        ou_decref(a);
        return ended(self, 1);
    }
    return ou_iter_pair((ou_obj **)(void *)&self->row, a, b);
}

/* Lists first: tests/bench/comprehensions.py. */
OU_INLINE ou_obj *step(ou_obj *it)
{
    if (ou_likely(OU_IS(it, ou_list_iter_type))) {
        ou_list_iter *l = (ou_list_iter *)it;
        if (l->list && l->i < l->list->len) return ou_incref(l->list->items[l->i++]);
    }
    return ou_typeof(it)->next(it);
}

bool ou_zip_two(ou_obj *o, ou_obj **a, ou_obj **b)
{
    zip *self = (zip *)o;
    if (ou_stack_check() < 0) return false;
    if (!(*a = step(self->its->items[0]))) return ended(self, 0), false;
    if (!(*b = step(self->its->items[1]))) {
        ou_decref(*a);
        return ended(self, 1), false;
    }
    if (ou_iter_keep((ou_obj **)(void *)&self->row, *a, *b) == 0) return true;
    ou_decref(*a);
    ou_decref(*b);
    return false;
}

bool ou_zip_of_two(const ou_obj *o) { return ((const zip *)o)->its->len == 2; }

static ou_obj *next(ou_obj *o)
{
    zip *self = (zip *)o;
    ou_ssize n = self->its->len;
    if (ou_stack_check() < 0) return NULL;
    if (n == 2) return next_pair(self);
    if (n == 0) return NULL;
    bool again = self->row && OU_REFCOUNT(self->row) == 1;
    OU_AUTO ou_obj *row = again ? ou_incref(self->row) : ou_tuple_new(n);
    if (!row) return NULL;
    ou_tuple *t = (ou_tuple *)row;
    for (ou_ssize i = 0; i < n; i++) {
        ou_obj *it = self->its->items[i];
        ou_obj *item = ou_typeof(it)->next(it);
        if (!item) return ended(self, i);
        ou_obj *old = t->items[i];
        t->items[i] = item;
        ou_xdecref(old);
    }
    if (!ou_gc_is_tracked(t)) ou_gc_track(t);
    if (!again) ou_setref((ou_obj **)(void *)&self->row, ou_incref(row));
    return ou_take(&row);
}

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(((zip *)o)->its);
    OU_VISIT(((zip *)o)->row);
    return 0;
}

static void clear(ou_obj *o) { OU_CLEAR(((zip *)o)->row); }

static void dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    ou_xdecref(((zip *)o)->its);
    ou_xdecref(((zip *)o)->row);
    ou_obj_free(o);
    ou_dealloc_leave();
}

static ou_obj *reduce(ou_obj *const *v)
{
    zip *self = (zip *)v[0];
    ou_obj *cls = ou_incref(ou_typeof(v[0])), *its = ou_incref(self->its);
    return self->strict ? ou_tuple3(cls, its, ou_bool(true)) : ou_tuple2(cls, its);
}

static ou_obj *setstate(ou_obj *const *v)
{
    int t = ou_truth(v[1]);
    if (t < 0) return NULL;
    ((zip *)v[0])->strict = t;
    return ou_new_none();
}

static ou_fndef methods[] = {
    OU_FN_AS("__reduce__", reduce, "()", "State for pickling."),
    OU_FN_AS("__setstate__", setstate, "(object, /)", "Set the strict flag."),
    { 0 }
};

ou_type ou_zip_type = {
    .head = OU_TYPE_HEAD,
    .map = {.traverse = traverse,
            .clear = clear,
            .dealloc = dealloc,
            .type = &ou_zip_type,
            .layout = OU_LAYOUT_CUSTOM,
            .flags = OU_MF_GC},
    .name = "zip",
    .doc = "zip(*iterables, strict=False)\n\nTuples of the first items, of the second items, and "
           "so on, as long as "
           "the shortest iterable lasts.",
    .size = sizeof(zip),
    .flags = OU_TF_SUBCLASSABLE,
    .new_ = new_,
    .iter = ou_self_iter,
    .next = next,
    .methods = methods,
};
