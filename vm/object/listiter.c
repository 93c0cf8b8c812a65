/* vm/object/listiter.c - the iterators of list, forward and backward, and of tuple. */
#include "vm/object/int.h"
#include "vm/object/iter.h"
#include "vm/object/list.h"

/* The three types share one struct: an owned sequence (NULL once exhausted) and an index. */
typedef ou_list_iter iter;

static ou_obj *make(const ou_type *type, ou_obj *seq)
{
    iter *it = ou_gc_new(&type->map, sizeof *it);
    if (!it) return NULL;
    it->list = (ou_list *)ou_incref(seq);
    it->i = 0;
    ou_gc_track(it);
    return &it->head;
}

ou_obj *ou_list_iter_new(ou_obj *list) { return make(&ou_list_iter_type, list); }
ou_obj *ou_tuple_iter_new(ou_obj *tuple) { return make(&ou_tuple_iter_type, tuple); }

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(((iter *)o)->list);
    return 0;
}

static void dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    ou_xdecref(((iter *)o)->list);
    ou_gc_free(o);
    ou_dealloc_leave();
}

static ou_obj *list_next(ou_obj *o)
{
    iter *it = (iter *)o;
    ou_list *l = it->list;
    if (!l) return NULL;
    if (it->i < l->len) return ou_incref(l->items[it->i++]);
    it->list = NULL;
    ou_decref(l);
    return NULL;
}

static ou_obj *tuple_next(ou_obj *o)
{
    ou_tuple_iter *it = (ou_tuple_iter *)o;
    ou_tuple *t = it->tuple;
    if (!t) return NULL;
    if (it->i < t->len) return ou_incref(t->items[it->i++]);
    it->tuple = NULL;
    ou_decref(t);
    return NULL;
}

static ou_obj *list_back(ou_obj *o)
{
    iter *it = (iter *)o;
    ou_list *l = it->list;
    if (!l) return NULL;
    if (it->i >= 0 && it->i < l->len) return ou_incref(l->items[it->i--]);
    it->i = -1;
    it->list = NULL;
    ou_decref(l);
    return NULL;
}

static ou_obj *list_hint(ou_obj *const *v)
{
    iter *it = (iter *)v[0];
    ou_ssize n = it->list ? it->list->len - it->i : 0;
    return ou_int_new(n > 0 ? n : 0);
}

static ou_obj *tuple_hint(ou_obj *const *v)
{
    ou_tuple_iter *it = (ou_tuple_iter *)v[0];
    return ou_int_new(it->tuple ? it->tuple->len - it->i : 0);
}

static ou_obj *back_hint(ou_obj *const *v)
{
    iter *it = (iter *)v[0];
    ou_ssize n = it->i + 1;
    return ou_int_new(it->list && it->list->len >= n ? n : 0);
}

static ou_obj *list_reduce(ou_obj *const *v)
{
    iter *it = (iter *)v[0];
    if (it->list) return ou_iter_reduce("iter", &it->list->head, it->i);
    return ou_iter_reduce_done("iter", ou_list_new(0));
}

static ou_obj *tuple_reduce(ou_obj *const *v)
{
    ou_tuple_iter *it = (ou_tuple_iter *)v[0];
    if (it->tuple) return ou_iter_reduce("iter", &it->tuple->head, it->i);
    return ou_iter_reduce_done("iter", ou_incref(ou_empty_tuple));
}

static ou_obj *back_reduce(ou_obj *const *v)
{
    iter *it = (iter *)v[0];
    if (it->list) return ou_iter_reduce("reversed", &it->list->head, it->i);
    return ou_iter_reduce_done("reversed", ou_list_new(0));
}

static ou_obj *list_setstate(ou_obj *const *v)
{
    iter *it = (iter *)v[0];
    ou_ssize i;
    if (ou_arg_position(v[1], &i) < 0) return NULL;
    if (it->list) it->i = i < 0 ? 0 : i > it->list->len ? it->list->len : i;
    return ou_new_none();
}

static ou_obj *tuple_setstate(ou_obj *const *v)
{
    ou_tuple_iter *it = (ou_tuple_iter *)v[0];
    ou_ssize i;
    if (ou_arg_position(v[1], &i) < 0) return NULL;
    if (it->tuple) it->i = i < 0 ? 0 : i > it->tuple->len ? it->tuple->len : i;
    return ou_new_none();
}

static ou_obj *back_setstate(ou_obj *const *v)
{
    iter *it = (iter *)v[0];
    ou_ssize i;
    if (ou_arg_position(v[1], &i) < 0) return NULL;
    if (it->list) it->i = i < -1 ? -1 : i > it->list->len - 1 ? it->list->len - 1 : i;
    return ou_new_none();
}

#define METHODS(name, hint, reduce, setstate)                                                      \
    static ou_fndef name[] = {                                                                     \
        OU_FN_AS("__length_hint__", hint, "()", "How many items are left, at most."),              \
        OU_FN_AS("__reduce__", reduce, "()", "State for pickling."),                               \
        OU_FN_AS("__setstate__", setstate, "(object, /)", "Set the position."),                    \
        { 0 }                                                                                      \
    }

METHODS(list_methods, list_hint, list_reduce, list_setstate);
METHODS(tuple_methods, tuple_hint, tuple_reduce, tuple_setstate);
METHODS(back_methods, back_hint, back_reduce, back_setstate);

#define ITER_TYPE(id, name_, next_, methods_)                                                      \
    ou_type id = {                                                                                 \
        .head = OU_TYPE_HEAD,                                                                      \
        .map = { .traverse = traverse, .dealloc = dealloc, .type = &id,                            \
                 .layout = OU_LAYOUT_CUSTOM, .flags = OU_MF_GC },                                  \
        .name = name_, .size = sizeof(iter), .flags = OU_TF_NO_NEW, .iter = ou_self_iter,          \
        .next = next_, .methods = methods_,                                                        \
    }

ITER_TYPE(ou_list_iter_type, "list_iterator", list_next, list_methods);
ITER_TYPE(ou_list_reviter_type, "list_reverseiterator", list_back, back_methods);
ITER_TYPE(ou_tuple_iter_type, "tuple_iterator", tuple_next, tuple_methods);
