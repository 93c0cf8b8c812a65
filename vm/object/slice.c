/* vm/object/slice.c - slice objects and the arithmetic of sequence indices. */
#include "vm/object/int.h"
#include "vm/object/list.h"
#include "vm/object/str.h"

ou_obj *ou_slice_new(ou_obj *start, ou_obj *stop, ou_obj *step)
{
    ou_slice *s = ou_gc_new(&ou_slice_type.map, sizeof *s);
    if (!s) return NULL;
    s->start = ou_incref(start ? start : &ou_none);
    s->stop = ou_incref(stop ? stop : &ou_none);
    s->step = ou_incref(step ? step : &ou_none);
    ou_gc_track(s);
    return &s->head;
}

int ou_arg_position(ou_obj *o, ou_ssize *out)
{
    if (!ou_int_check(o)) return ou_raise_int(&ou_exc_TypeError, "an integer is required");
    return ou_arg_ssize(o, out);
}

int ou_arg_ssize(ou_obj *o, ou_ssize *out)
{
    int64_t v;
    if (ou_int_is_small(o)) {
        *out = ((ou_int *)o)->v;
        return 0;
    }
    OU_AUTO ou_obj *index = ou_index(o);
    if (!index) return -1;
    if (!ou_int_fits(index, &v))
        return ou_raise_int(&ou_exc_OverflowError, "Python int too large to convert to C ssize_t");
    *out = v;
    return 0;
}

int ou_slice_bound(ou_obj *o, bool allow_none, ou_ssize *out)
{
    if (!o || (allow_none && o == &ou_none)) return 0;
    if (ou_int_is_small(o)) {
        *out = ((ou_int *)o)->v;
        return 0;
    }
    if (!ou_typeof(o)->index)
        return ou_raise_int(
            &ou_exc_TypeError,
            allow_none ? "slice indices must be integers or None or have an __index__ method"
                       : "slice indices must be integers or have an __index__ method");
    return ou_as_ssize(o, out, NULL);
}

int ou_slice_unpack(ou_obj *slice, ou_ssize *start, ou_ssize *stop, ou_ssize *step)
{
    ou_slice *s = (ou_slice *)slice;
    *step = 1;
    if (s->step != &ou_none) {
        if (ou_slice_bound(s->step, true, step) < 0) return -1;
        if (*step == 0) return ou_raise_int(&ou_exc_ValueError, "slice step cannot be zero");
        if (*step < -OU_SSIZE_MAX) *step = -OU_SSIZE_MAX;      /* so that it can be negated */
    }
    *start = *step < 0 ? OU_SSIZE_MAX : 0;
    *stop = *step < 0 ? INTPTR_MIN : OU_SSIZE_MAX;
    if (ou_slice_bound(s->start, true, start) < 0) return -1;
    return ou_slice_bound(s->stop, true, stop);
}

static ou_ssize clip(ou_ssize at, ou_ssize length, bool back)
{
    if (at < 0) {
        at += length;
        return at < 0 ? (back ? -1 : 0) : at;
    }
    return at >= length ? (back ? length - 1 : length) : at;
}

ou_ssize ou_slice_adjust(ou_ssize length, ou_ssize *start, ou_ssize *stop, ou_ssize step)
{
    *start = clip(*start, length, step < 0);
    *stop = clip(*stop, length, step < 0);
    if (step < 0) return *stop < *start ? (*start - *stop - 1) / -step + 1 : 0;
    return *start < *stop ? (*stop - *start - 1) / step + 1 : 0;
}

int ou_slice_resolve(ou_obj *slice, ou_ssize length, ou_ssize *start, ou_ssize *stop,
                     ou_ssize *step, ou_ssize *n)
{
    if (ou_slice_unpack(slice, start, stop, step) < 0) return -1;
    *n = ou_slice_adjust(length, start, stop, *step);
    return 0;
}

int ou_seq_index(ou_obj *key, ou_ssize length, const char *what, ou_ssize *out)
{
    ou_ssize i;
    if (ou_likely(ou_int_is_small(key))) {
        i = ((ou_int *)key)->v;
    } else {
        if (!ou_typeof(key)->index)
            return ou_raise_int(&ou_exc_TypeError, "%s indices must be integers or slices, not %T",
                                what, key);
        if (ou_as_index(key, &i) < 0) return -1;
    }
    *out = i < 0 ? i + length : i;
    return 0;
}

/* ---- the type -------------------------------------------------------------------------------- */

static ou_obj *new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)cls;
    if (ou_no_keywords("slice", kwnames) < 0) return NULL;
    if (n < 1) return ou_raise(&ou_exc_TypeError, "slice expected at least 1 argument, got 0");
    if (n > 3) return ou_raise(&ou_exc_TypeError, "slice expected at most 3 arguments, got %zu", n);
    if (n == 1) return ou_slice_new(NULL, args[0], NULL);
    return ou_slice_new(args[0], args[1], n == 3 ? args[2] : NULL);
}

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    ou_slice *s = (ou_slice *)o;
    OU_VISIT(s->start);
    OU_VISIT(s->stop);
    OU_VISIT(s->step);
    return 0;
}

static void dealloc(ou_obj *o)
{
    ou_slice *s = (ou_slice *)o;
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    ou_decref(s->step);
    ou_decref(s->start);
    ou_decref(s->stop);
    ou_gc_free(o);
    ou_dealloc_leave();
}

static ou_obj *repr(ou_obj *o)
{
    ou_slice *s = (ou_slice *)o;
    return ou_str_format("slice(%R, %R, %R)", s->start, s->stop, s->step);
}

static ou_obj *richcmp(ou_obj *a, ou_obj *b, int op)
{
    if (!OU_IS(a, ou_slice_type) || !OU_IS(b, ou_slice_type)) return ou_incref(&ou_notimplemented);
    if (a == b) return ou_bool(op == OU_EQ || op == OU_LE || op == OU_GE);
    ou_slice *s = (ou_slice *)a, *t = (ou_slice *)b;
    ou_obj *x[3] = { s->start, s->stop, s->step }, *y[3] = { t->start, t->stop, t->step };
    OU_AUTO ou_obj *ta = ou_tuple_from_array(x, 3);
    OU_AUTO ou_obj *tb = ou_tuple_from_array(y, 3);
    if (!ta || !tb) return NULL;
    return ou_richcmp(ta, tb, op);
}

/* An end of slice.indices(): default, or the index counted from the end and clipped; all exact
 * ints. */
static ou_obj *long_bound(ou_obj *v, ou_obj *dflt, ou_obj *length, ou_obj *lower, ou_obj *upper)
{
    if (v == &ou_none) return ou_incref(dflt);
    if (!ou_typeof(v)->index)
        return ou_raise(&ou_exc_TypeError,
                        "slice indices must be integers or None or have an __index__ method");
    ou_obj *i = ou_index(v);
    if (!i) return NULL;
    if (ou_int_sign(i) < 0) {
        ou_obj *sum = ou_int_add(i, length);
        ou_decref(i);
        if (!sum) return NULL;
        i = sum;
        if (ou_int_cmp(i, lower) >= 0) return i;
        ou_decref(i);
        return ou_incref(lower);
    }
    if (ou_int_cmp(i, upper) <= 0) return i;
    ou_decref(i);
    return ou_incref(upper);
}

static ou_obj *long_step(ou_slice *s)
{
    if (s->step == &ou_none) return ou_int_new(1);
    if (!ou_typeof(s->step)->index)
        return ou_raise(&ou_exc_TypeError,
                        "slice indices must be integers or None or have an __index__ method");
    ou_obj *step = ou_index(s->step);
    if (step && ou_int_sign(step) == 0) {
        ou_decref(step);
        return ou_raise(&ou_exc_ValueError, "slice step cannot be zero");
    }
    return step;
}

/* slice.indices for lengths of any size; out gets three owned ints.  0 / -1. */
int ou_slice_long_indices(ou_obj *slice, ou_obj *length, ou_obj **out)
{
    ou_slice *s = (ou_slice *)slice;
    OU_AUTO ou_obj *step = long_step(s);
    if (!step) return -1;
    bool back = ou_int_sign(step) < 0;
    OU_AUTO ou_obj *shift = ou_int_new(back ? -1 : 0);
    OU_AUTO ou_obj *upper = shift ? ou_int_add(length, shift) : NULL;
    if (!upper) return -1;
    OU_AUTO ou_obj *start = long_bound(s->start, back ? upper : shift, length, shift, upper);
    if (!start) return -1;
    ou_obj *stop = long_bound(s->stop, back ? shift : upper, length, shift, upper);
    if (!stop) return -1;
    out[0] = ou_take(&start);
    out[1] = stop;
    out[2] = ou_take(&step);
    return 0;
}

static ou_obj *indices(ou_obj *const *v)
{
    ou_obj *out[3];
    OU_AUTO ou_obj *length = ou_index(v[1]);
    if (!length) return NULL;
    if (ou_int_sign(length) < 0)
        return ou_raise(&ou_exc_ValueError, "length should not be negative");
    if (ou_slice_long_indices(v[0], length, out) < 0) return NULL;
    return ou_tuple_from_stolen(out, 3);
}

static ou_obj *reduce(ou_obj *const *v)
{
    ou_slice *s = (ou_slice *)v[0];
    ou_obj *x[3] = { s->start, s->stop, s->step };
    return ou_tuple2(ou_incref(&ou_slice_type), ou_tuple_from_array(x, 3));
}

static ou_fndef methods[] = {
    OU_FN(indices, "(object, /)", "Start, stop and stride for a sequence of the given length."),
    OU_FN_AS("__reduce__", reduce, "()", "Arguments for pickling."),
    { 0 }
};

static const ou_member members[] = {
    { "start", OU_MEMBER_OBJECT, false, offsetof(ou_slice, start), NULL },
    { "stop", OU_MEMBER_OBJECT, false, offsetof(ou_slice, stop), NULL },
    { "step", OU_MEMBER_OBJECT, false, offsetof(ou_slice, step), NULL },
    { 0 }
};

ou_type ou_slice_type = {
    .head = OU_TYPE_HEAD,
    .map = {.traverse = traverse,
            .dealloc = dealloc,
            .type = &ou_slice_type,
            .layout = OU_LAYOUT_CUSTOM,
            .flags = OU_MF_GC},
    .name = "slice",
    .doc = "slice(stop)\nslice(start, stop[, step])\n\nThe start, stop and step of an extended "
           "subscript.",
    .size = sizeof(ou_slice),
    .new_ = new_,
    .repr = repr,
    .hash = ou_hash_not_implemented,
    .richcmp = richcmp,
    .methods = methods,
    .members = members,
};
