/* The iterators of str, bytes and bytearray: an owned sequence (NULL once exhausted) and an index.
 */
#include "vm/object/int.h"
#include "vm/object/iter.h"
#include "vm/object/strlib.h"

typedef struct iter {
    ou_obj head;
    ou_obj *seq;
    ou_ssize i;
} iter;

static ou_obj *make(const ou_type *type, ou_obj *seq)
{
    iter *it = ou_gc_new(&type->map, sizeof *it);
    if (!it) return NULL;
    it->seq = ou_incref(seq);
    it->i = 0;
    ou_gc_track(it);
    return &it->head;
}

ou_obj *ou_str_iter_new(ou_obj *s)
{
    return make(OU_CAST(ou_str, s)->ascii ? &ou_ascii_iter_type : &ou_str_iter_type, s);
}

ou_obj *ou_bytes_iter_new(ou_obj *b)
{
    return make(&ou_bytes_iter_type, b);
}

ou_obj *ou_bytearray_iter_new(ou_obj *b)
{
    return make(&ou_bytearray_iter_type, b);
}

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(((iter *)o)->seq);
    return 0;
}

static void dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    ou_xdecref(((iter *)o)->seq);
    ou_gc_free(o);
    ou_dealloc_leave();
}

static inline ou_ssize length(const ou_obj *seq)
{
    if (ou_str_check(seq)) return ou_str_len(seq);
    return ou_bytes_check(seq) ? ou_bytes_len(seq) : ((const ou_bytearray *)seq)->len;
}

static ou_obj *exhausted(iter *it)
{
    OU_CLEAR(it->seq);
    return NULL;
}

static ou_obj *str_next(ou_obj *o)
{
    iter *it = (iter *)o;
    if (!it->seq) return NULL;
    if (it->i >= ou_str_len(it->seq)) return exhausted(it);
    return ou_str_from_char(ou_str_at(it->seq, it->i++));
}

static ou_obj *bytes_next(ou_obj *o)
{
    iter *it = (iter *)o;
    if (!it->seq) return NULL;
    if (it->i >= ou_bytes_len(it->seq)) return exhausted(it);
    return ou_int_new((uint8_t)ou_bytes_data(it->seq)[it->i++]);
}

static ou_obj *bytearray_next(ou_obj *o)
{
    iter *it = (iter *)o;
    const ou_bytearray *b = OU_CAST(ou_bytearray, it->seq);
    if (!b) return NULL;
    if (it->i >= b->len) return exhausted(it);
    return ou_int_new((uint8_t)b->data[b->off + it->i++]);
}

static ou_obj *hint(ou_obj *const *v)
{
    iter *it = (iter *)v[0];
    ou_ssize n = it->seq ? length(it->seq) - it->i : 0;
    return ou_int_new(n > 0 ? n : 0);
}

static ou_obj *reduce(ou_obj *const *v)
{
    iter *it = (iter *)v[0];
    if (it->seq) return ou_iter_reduce("iter", it->seq, it->i);
    ou_obj *empty =
        ou_typeof(it)->next == str_next ? ou_incref(ou_empty_str) : ou_incref(ou_empty_tuple);
    return ou_iter_reduce_done("iter", empty);
}

static ou_obj *setstate(ou_obj *const *v)
{
    iter *it = (iter *)v[0];
    ou_ssize i;
    if (ou_arg_position(v[1], &i) < 0) return NULL;
    if (it->seq) it->i = i < 0 ? 0 : i > length(it->seq) ? length(it->seq) : i;
    return ou_new_none();
}

static ou_fndef methods[] = {OU_FN_AS("__length_hint__", hint, "()", "How many items are left."),
                             OU_FN_AS("__reduce__", reduce, "()", "State for pickling."),
                             OU_FN_AS("__setstate__", setstate, "(object, /)", "Set the position."),
                             {0}};

#define ITER_TYPE(id, name_, next_)                                                                \
    ou_type id = {                                                                                 \
        .head = OU_TYPE_HEAD,                                                                      \
        .map = {.traverse = traverse,                                                              \
                .dealloc = dealloc,                                                                \
                .type = &id,                                                                       \
                .layout = OU_LAYOUT_CUSTOM,                                                        \
                .flags = OU_MF_GC},                                                                \
        .name = name_,                                                                             \
        .size = sizeof(iter),                                                                      \
        .flags = OU_TF_NO_NEW,                                                                     \
        .iter = ou_self_iter,                                                                      \
        .next = next_,                                                                             \
        .methods = methods,                                                                        \
    }

ITER_TYPE(ou_str_iter_type, "str_iterator", str_next);
ITER_TYPE(ou_ascii_iter_type, "str_ascii_iterator", str_next);
ITER_TYPE(ou_bytes_iter_type, "bytes_iterator", bytes_next);
ITER_TYPE(ou_bytearray_iter_type, "bytearray_iterator", bytearray_next);
