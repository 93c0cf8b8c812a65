/* vm/object/reversed.c - reversed(sequence) for objects without a __reversed__ of their own. */
#include "vm/object/dict.h"
#include "vm/object/int.h"
#include "vm/object/iter.h"

typedef struct reversed { ou_obj head; ou_obj *seq; ou_ssize i; } reversed;

static bool is_sequence(ou_obj *o)
{
    ou_type *t = ou_typeof(o);
    return !ou_dict_check(o) && (t->item || ((t->flags & OU_TF_HEAP) && t->getitem));
}

static ou_obj *new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    if (cls->init == ou_reversed_type.init && ou_no_keywords("reversed", kwnames) < 0) return NULL;
    if (n != 1) return ou_raise(&ou_exc_TypeError, "reversed expected 1 argument, got %zu", n);
    OU_AUTO ou_obj *own = ou_lookup_special(args[0], OU_ID(__reversed__));
    if (!own && ou_err_pending()) return NULL;
    if (own && own != &ou_none) return ou_call0(own);
    if (own || !is_sequence(args[0]))
        return ou_raise(&ou_exc_TypeError, "'%T' object is not reversible", args[0]);
    ou_ssize len;
    if (ou_len(args[0], &len) < 0) return NULL;
    reversed *self = (reversed *)ou_alloc_instance(cls, 0);
    if (!self) return NULL;
    self->seq = ou_incref(args[0]);
    self->i = len - 1;
    ou_gc_track(self);
    return &self->head;
}

static ou_obj *next(ou_obj *o)
{
    reversed *self = (reversed *)o;
    if (self->i >= 0) {
        ou_obj *item = ou_seq_item(self->seq, self->i);
        if (item) {
            self->i--;
            return item;
        }
        if (!ou_err_take_if(&ou_exc_IndexError)) (void)ou_err_take_if(&ou_exc_StopIteration);
    }
    self->i = -1;
    OU_CLEAR(self->seq);
    return NULL;
}

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(((reversed *)o)->seq);
    return 0;
}

static void dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    ou_xdecref(((reversed *)o)->seq);
    ou_obj_free(o);
    ou_dealloc_leave();
}

static ou_obj *hint(ou_obj *const *v)
{
    reversed *self = (reversed *)v[0];
    ou_ssize len, left = self->i + 1;
    if (!self->seq) return ou_int_new(0);
    if (ou_len(self->seq, &len) < 0) return NULL;
    return ou_int_new(len < left ? 0 : left);
}

static ou_obj *reduce(ou_obj *const *v)
{
    reversed *self = (reversed *)v[0];
    ou_obj *cls = ou_incref(ou_typeof(v[0]));
    if (!self->seq) return ou_tuple2(cls, ou_tuple1(ou_incref(ou_empty_tuple)));
    return ou_tuple3(cls, ou_tuple1(ou_incref(self->seq)), ou_int_new(self->i));
}

static ou_obj *setstate(ou_obj *const *v)
{
    reversed *self = (reversed *)v[0];
    ou_ssize i, len;
    if (ou_arg_position(v[1], &i) < 0) return NULL;
    if (self->seq) {
        if (ou_len(self->seq, &len) < 0) return NULL;
        self->i = i < -1 ? -1 : i > len - 1 ? len - 1 : i;
    }
    return ou_new_none();
}

static ou_fndef methods[] = {
    OU_FN_AS("__length_hint__", hint, "()", "How many items are left."),
    OU_FN_AS("__reduce__", reduce, "()", "State for pickling."),
    OU_FN_AS("__setstate__", setstate, "(object, /)", "Set the position."),
    { 0 }
};

ou_type ou_reversed_type = {
    .head = OU_TYPE_HEAD,
    .map = { .traverse = traverse, .dealloc = dealloc, .type = &ou_reversed_type,
             .layout = OU_LAYOUT_CUSTOM, .flags = OU_MF_GC },
    .name = "reversed",
    .doc = "reversed(sequence, /)\n--\n\nThe items of a sequence, last to first.",
    .size = sizeof(reversed),
    .flags = OU_TF_SUBCLASSABLE,
    .new_ = new_,
    .iter = ou_self_iter,
    .next = next,
    .methods = methods,
};
