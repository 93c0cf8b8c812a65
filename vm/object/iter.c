/* vm/object/iter.c - iterators over __getitem__ sequences and over iter(callable, sentinel). */
#include "vm/object/int.h"
#include "vm/object/iter.h"
#include "vm/object/str.h"

ou_obj *ou_iter_reduce(const char *builtin, ou_obj *seq, ou_ssize index)
{
    OU_AUTO ou_obj *held = ou_incref(seq); /* the look-up may run code that exhausts the iterator */
    OU_AUTO ou_obj *f = ou_import_from("builtins", builtin);
    if (!f) return NULL;
    return ou_tuple3(ou_take(&f), ou_tuple1(ou_take(&held)), ou_int_new(index));
}

ou_obj *ou_iter_reduce_done(const char *builtin, ou_obj *empty)
{
    OU_AUTO ou_obj *held = empty;
    OU_AUTO ou_obj *f = ou_import_from("builtins", builtin);
    if (!f || !held) return NULL;
    return ou_tuple2(ou_take(&f), ou_tuple1(ou_take(&held)));
}

ou_obj *ou_iter_pair(ou_obj **cache, ou_obj *a, ou_obj *b)
{
    ou_tuple *t = (ou_tuple *)*cache;
    if (t && OU_REFCOUNT(t) == 1) {
        ou_obj *x = t->items[0], *y = t->items[1];
        ou_incref(t);
        t->items[0] = a;
        t->items[1] = b;
        ou_decref(x);
        ou_decref(y);
        if (!ou_gc_is_tracked(t)) ou_gc_track(t);      /* a collection may have untracked it */
        return &t->head;
    }
    ou_obj *pair = ou_tuple2(a, b);
    if (pair) ou_setref(cache, ou_incref(pair));
    return pair;
}

int ou_iter_keep(ou_obj **cache, ou_obj *a, ou_obj *b)
{
    ou_tuple *t = (ou_tuple *)*cache;
    ou_incref(a);
    ou_incref(b);
    if (ou_likely(t && OU_REFCOUNT(t) == 1)) {
        ou_obj *x = t->items[0], *y = t->items[1];
        t->items[0] = a;
        t->items[1] = b;
        if (!ou_gc_is_tracked(t)) ou_gc_track(t);
        ou_decref(x);
        ou_decref(y);
        return 0;
    }
    ou_obj *pair = ou_tuple2(a, b);
    if (!pair) return -1;
    ou_setref(cache, pair);
    return 0;
}

/* ---- sequence iterator ----------------------------------------------------------------------- */

typedef struct seq_iter { ou_obj head; ou_obj *seq; ou_ssize i; } seq_iter;

ou_obj *ou_seq_iter_new(ou_obj *seq)
{
    seq_iter *it = ou_gc_new(&ou_seq_iter_type.map, sizeof *it);
    if (!it) return NULL;
    it->seq = ou_incref(seq);
    it->i = 0;
    ou_gc_track(it);
    return &it->head;
}

static int seq_traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(((seq_iter *)o)->seq);
    return 0;
}

static void seq_dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    ou_xdecref(((seq_iter *)o)->seq);
    ou_gc_free(o);
    ou_dealloc_leave();
}

static ou_obj *seq_next(ou_obj *o)
{
    seq_iter *it = (seq_iter *)o;
    if (!it->seq) return NULL;
    if (it->i == OU_SSIZE_MAX) return ou_raise(&ou_exc_OverflowError, "iter index too large");
    ou_obj *item = ou_seq_item(it->seq, it->i);
    if (item) {
        it->i++;
        return item;
    }
    if (ou_err_take_if(&ou_exc_IndexError) || ou_err_take_if(&ou_exc_StopIteration))
        OU_CLEAR(it->seq);
    return NULL;
}

static ou_obj *seq_hint(ou_obj *const *v)
{
    seq_iter *it = (seq_iter *)v[0];
    if (!it->seq) return ou_int_new(0);
    if (!ou_typeof(it->seq)->len) return ou_incref(&ou_notimplemented);
    ou_ssize n;
    if (ou_len(it->seq, &n) < 0) return NULL;
    return ou_int_new(n > it->i ? n - it->i : 0);
}

static ou_obj *seq_reduce(ou_obj *const *v)
{
    seq_iter *it = (seq_iter *)v[0];
    if (it->seq) return ou_iter_reduce("iter", it->seq, it->i);
    return ou_iter_reduce_done("iter", ou_incref(ou_empty_tuple));
}

static ou_obj *seq_setstate(ou_obj *const *v)
{
    seq_iter *it = (seq_iter *)v[0];
    ou_ssize i;
    if (ou_arg_position(v[1], &i) < 0) return NULL;
    if (it->seq) it->i = i < 0 ? 0 : i;
    return ou_new_none();
}

static ou_fndef seq_methods[] = {
    OU_FN_AS("__length_hint__", seq_hint, "()", "How many items are left, at most."),
    OU_FN_AS("__reduce__", seq_reduce, "()", "State for pickling."),
    OU_FN_AS("__setstate__", seq_setstate, "(object, /)", "Set the position."),
    { 0 }
};

ou_type ou_seq_iter_type = {
    .head = OU_TYPE_HEAD,
    .map = { .traverse = seq_traverse, .dealloc = seq_dealloc, .type = &ou_seq_iter_type,
             .layout = OU_LAYOUT_CUSTOM, .flags = OU_MF_GC },
    .name = "iterator",
    .size = sizeof(seq_iter),
    .flags = OU_TF_NO_NEW,
    .iter = ou_self_iter,
    .next = seq_next,
    .methods = seq_methods,
};

/* ---- callable iterator ----------------------------------------------------------------------- */

typedef struct callable_iter { ou_obj head; ou_obj *callable, *sentinel; } callable_iter;

ou_obj *ou_callable_iter_new(ou_obj *callable, ou_obj *sentinel)
{
    callable_iter *it = ou_gc_new(&ou_callable_iter_type.map, sizeof *it);
    if (!it) return NULL;
    it->callable = ou_incref(callable);
    it->sentinel = ou_incref(sentinel);
    ou_gc_track(it);
    return &it->head;
}

static int callable_traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(((callable_iter *)o)->callable);
    OU_VISIT(((callable_iter *)o)->sentinel);
    return 0;
}

static void callable_clear(ou_obj *o)
{
    OU_CLEAR(((callable_iter *)o)->callable);
    OU_CLEAR(((callable_iter *)o)->sentinel);
}

static void callable_dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    callable_clear(o);
    ou_gc_free(o);
    ou_dealloc_leave();
}

static ou_obj *callable_next(ou_obj *o)
{
    callable_iter *it = (callable_iter *)o;
    if (!it->callable) return NULL;
    OU_AUTO ou_obj *r = ou_call0(it->callable);
    if (!r) {
        if (ou_err_take_if(&ou_exc_StopIteration)) callable_clear(o);
        return NULL;
    }
    if (!it->sentinel) return NULL;            /* the call itself went on to exhaust the iterator */
    int same = ou_eq(it->sentinel, r);
    if (same == 0) return ou_take(&r);
    if (same > 0) callable_clear(o);
    return NULL;
}

static ou_obj *callable_reduce(ou_obj *const *v)
{
    callable_iter *it = (callable_iter *)v[0];
    if (!it->callable || !it->sentinel)
        return ou_iter_reduce_done("iter", ou_incref(ou_empty_tuple));
    OU_AUTO ou_obj *args = ou_tuple2(ou_incref(it->callable), ou_incref(it->sentinel));
    OU_AUTO ou_obj *f = ou_import_from("builtins", "iter");
    if (!f || !args) return NULL;
    return ou_tuple2(ou_take(&f), ou_take(&args));
}

static ou_fndef callable_methods[] = {
    OU_FN_AS("__reduce__", callable_reduce, "()", "State for pickling."),
    { 0 }
};

ou_type ou_callable_iter_type = {
    .head = OU_TYPE_HEAD,
    .map = { .traverse = callable_traverse, .clear = callable_clear, .dealloc = callable_dealloc,
             .type = &ou_callable_iter_type, .layout = OU_LAYOUT_CUSTOM, .flags = OU_MF_GC },
    .name = "callable_iterator",
    .size = sizeof(callable_iter),
    .flags = OU_TF_NO_NEW,
    .iter = ou_self_iter,
    .next = callable_next,
    .methods = callable_methods,
};
