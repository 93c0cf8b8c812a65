/* memoryview: a window on the memory of another object.  All views made from one another share one
 * managed buffer, which is given back when the last of them is released; a view that is itself
 * exported cannot be released. */
#include "vm/object/memoryview.h"
#include "gc/weak.h"
#include "vm/object/int.h"

#include "gc/weak.h"
static ou_obj *wrap(ou_managed *base, const ou_buffer *view)
{
    ou_memoryview *v = ou_gc_new(&ou_memoryview_type.map, sizeof *v);
    if (!v) return NULL;
    v->base = (ou_managed *)ou_incref(base);
    v->view = *view;
    v->view.owner = base->buf.owner;
    v->exports = 0;
    v->hash = -1;
    v->released = false;
    ou_gc_track(v);
    return &v->head;
}

ou_obj *ou_memview_sub(ou_memoryview *v, const ou_buffer *view)
{
    return wrap(v->base, view);
}

int ou_memview_released(const ou_memoryview *v)
{
    if (!v->released && !(v->base && v->base->released)) return 0;
    return ou_raise_int(&ou_exc_ValueError, "operation forbidden on released memoryview object");
}

ou_obj *ou_memoryview_new(ou_obj *o)
{
    if (OU_IS(o, ou_memoryview_type)) {
        ou_memoryview *v = OU_CAST(ou_memoryview, o);
        return ou_memview_released(v) < 0 ? NULL : wrap(v->base, &v->view);
    }
    if (!ou_has_buffer(o)) {
        return ou_raise(&ou_exc_TypeError, "memoryview: a bytes-like object is required, not '%T'",
                        o);
    }
    ou_managed *m = ou_gc_new(&ou_managed_type.map, sizeof *m);
    if (!m) return NULL;
    m->released = false;
    m->buf.owner = NULL;
    OU_AUTO ou_obj *hold = &m->head;
    if (ou_get_buffer(o, &m->buf, OU_BUF_FULL) < 0) return NULL;
    ou_gc_track(m);
    return wrap(m, &m->buf);
}

static ou_obj *new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder binder = {"memoryview", "(object)", NULL};
    ou_obj *v[1];
    (void)cls;
    return ou_bind(&binder, args, n, kwnames, v) < 0 ? NULL : ou_memoryview_new(v[0]);
}

/* ---- the managed buffer ---- */

static int managed_traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(OU_CAST(ou_managed, o)->buf.owner);
    return 0;
}

static void managed_clear(ou_obj *o)
{
    OU_CAST(ou_managed, o)->released = true;
    ou_release_buffer(&OU_CAST(ou_managed, o)->buf);
}

static void managed_dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    managed_clear(o);
    ou_gc_free(o);
}

ou_type ou_managed_type = {
    .head = OU_TYPE_HEAD,
    .map = {.traverse = managed_traverse,
            .clear = managed_clear,
            .dealloc = managed_dealloc,
            .type = &ou_managed_type,
            .layout = OU_LAYOUT_CUSTOM,
            .flags = OU_MF_GC},
    .name = "managedbuffer",
    .size = sizeof(ou_managed),
    .flags = OU_TF_NO_NEW,
};

/* ---- life ---- */

static void drop_base(ou_memoryview *v)
{
    v->released = true;
    v->view.owner = NULL;
    OU_CLEAR(v->base);
}

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(OU_CAST(ou_memoryview, o)->base);
    return 0;
}

static void clear(ou_obj *o)
{
    if (OU_CAST(ou_memoryview, o)->exports == 0) drop_base(OU_CAST(ou_memoryview, o));
}

static void dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (o->refs & OU_HAS_WEAKREF) ou_weak_clear(o);
    drop_base(OU_CAST(ou_memoryview, o));
    ou_obj_free(o);
}

static ou_obj *release(ou_obj *const *a)
{
    ou_memoryview *v = OU_CAST(ou_memoryview, a[0]);
    if (v->released) return ou_new_none();
    if (v->exports > 0) {
        return ou_raise(&ou_exc_BufferError, "memoryview has %zd exported buffer%s", v->exports,
                        v->exports == 1 ? "" : "s");
    }
    drop_base(v);
    return ou_new_none();
}

static ou_obj *enter(ou_obj *const *a)
{
    return ou_memview_released(OU_CAST(ou_memoryview, a[0])) < 0 ? NULL : ou_incref(a[0]);
}

static int get_buffer(ou_obj *o, ou_buffer *b, int flags)
{
    ou_memoryview *v = OU_CAST(ou_memoryview, o);
    if (ou_memview_released(v) < 0) return -1;
    if (flags == OU_BUF_WRITABLE && v->view.readonly) {
        return ou_raise_int(&ou_exc_BufferError, "memoryview: underlying buffer is not writable");
    }
    if (flags != OU_BUF_FULL && !ou_buffer_contiguous(&v->view, false)) {
        return ou_raise_int(&ou_exc_BufferError,
                            "memoryview: underlying buffer is not C-contiguous");
    }
    *b = v->view;
    b->owner = ou_incref(o);
    v->exports++;
    return 0;
}

static void release_buffer(ou_obj *o, ou_buffer *b)
{
    (void)b;
    OU_CAST(ou_memoryview, o)->exports--;
}

/* ---- items ---- */

/* Address of item i along dimension `dim` of p; NULL with IndexError. */
static char *address(const ou_buffer *b, char *p, int dim, ou_ssize i)
{
    ou_ssize n = b->shape[dim];
    if (i < 0) i += n;
    if (i < 0 || i >= n)
        return ou_raise(&ou_exc_IndexError, "index out of bounds on dimension %d", dim + 1);
    return p + i * b->strides[dim];
}

/* Address for a tuple of indices. */
static char *address_of_tuple(const ou_buffer *b, ou_obj *key)
{
    char *p = b->data;
    if (ou_tuple_len(key) < b->ndim)
        return ou_raise(&ou_exc_NotImplementedError, "sub-views are not implemented");
    if (ou_tuple_len(key) > b->ndim) {
        return ou_raise(&ou_exc_TypeError, "cannot index %d-dimension view with %zd-element tuple",
                        b->ndim, ou_tuple_len(key));
    }
    for (int dim = 0; p && dim < b->ndim; dim++) {
        ou_ssize i;
        if (ou_as_index(ou_tuple_at(key, dim), &i) < 0) return NULL;
        p = address(b, p, dim, i);
    }
    return p;
}

enum { BY_INDEX, BY_TUPLE, BY_SLICE, BY_SLICES, BY_NOTHING };

static int kind_of_key(ou_obj *key)
{
    if (OU_IS(key, ou_slice_type)) return BY_SLICE;
    if (ou_typeof(key)->index) return BY_INDEX;
    if (!ou_tuple_check(key)) return BY_NOTHING;
    bool indices = true, slices = ou_tuple_len(key) > 0;
    for (ou_ssize i = 0; i < ou_tuple_len(key); i++) {
        if (!ou_typeof(ou_tuple_at(key, i))->index) indices = false;
        if (!OU_IS(ou_tuple_at(key, i), ou_slice_type)) slices = false;
    }
    return indices ? BY_TUPLE : slices ? BY_SLICES : BY_NOTHING;
}

/* View of key (a slice) along the first dimension. */
static int slice_view(const ou_buffer *b, ou_obj *key, ou_buffer *out)
{
    ou_ssize start, stop, step;
    if (ou_slice_unpack(key, &start, &stop, &step) < 0) return -1;
    ou_ssize n = ou_slice_adjust(b->shape[0], &start, &stop, step);
    *out = *b;
    if (n < 0) n = 0;
    out->data = b->data + b->strides[0] * start;
    out->shape[0] = n;
    out->strides[0] = b->strides[0] * step;
    out->len = b->itemsize;
    for (int i = 0; i < b->ndim; i++) out->len *= out->shape[i];
    return 0;
}

static ou_obj *getitem(ou_obj *o, ou_obj *key)
{
    ou_memoryview *v = OU_CAST(ou_memoryview, o);
    const ou_buffer *b = &v->view;
    if (ou_memview_released(v) < 0) return NULL;
    if (b->ndim == 0) {
        if (ou_tuple_check(key) && ou_tuple_len(key) == 0)
            return ou_memview_unpack(b->data, b->format);
        return key == &ou_ellipsis
                   ? ou_incref(o)
                   : ou_raise(&ou_exc_TypeError, "invalid indexing of 0-dim memory");
    }
    char *p;
    ou_ssize i;
    ou_buffer part;
    switch (kind_of_key(key)) {
    case BY_INDEX:
        if (ou_as_index(key, &i) < 0) return NULL;
        if (ou_memview_released(v) < 0) return NULL;
        if (b->ndim > 1)
            return ou_raise(&ou_exc_NotImplementedError,
                            "multi-dimensional sub-views are not implemented");
        p = address(b, b->data, 0, i);
        return p ? ou_memview_unpack(p, b->format) : NULL;
    case BY_SLICE:
        if (slice_view(b, key, &part) < 0 || ou_memview_released(v) < 0) return NULL;
        return wrap(v->base, &part);
    case BY_TUPLE:
        p = address_of_tuple(b, key);
        if (!p || ou_memview_released(v) < 0) return NULL;
        return ou_memview_unpack(p, b->format);
    case BY_SLICES:
        return ou_raise(&ou_exc_NotImplementedError,
                        "multi-dimensional slicing is not implemented");
    default: return ou_raise(&ou_exc_TypeError, "memoryview: invalid slice key");
    }
}

static ou_obj *item(ou_obj *o, ou_ssize i)
{
    ou_memoryview *v = OU_CAST(ou_memoryview, o);
    if (ou_memview_released(v) < 0) return NULL;
    if (v->view.ndim == 0) return ou_raise(&ou_exc_TypeError, "invalid indexing of 0-dim memory");
    if (v->view.ndim > 1) {
        return ou_raise(&ou_exc_NotImplementedError,
                        "multi-dimensional sub-views are not implemented");
    }
    char *p = address(&v->view, v->view.data, 0, i);
    return p ? ou_memview_unpack(p, v->view.format) : NULL;
}

static bool same_format(const char *a, const char *b)
{
    return strcmp(*a == '@' ? a + 1 : a, *b == '@' ? b + 1 : b) == 0;
}

static int assign_slice(const ou_buffer *to, ou_obj *value)
{
    ou_buffer from;
    if (ou_get_buffer(value, &from, OU_BUF_FULL) < 0) return -1;
    int status = 0;
    if (from.ndim != 1 || !same_format(to->format, from.format) || from.itemsize != to->itemsize ||
        from.shape[0] != to->shape[0]) {
        status = ou_raise_int(&ou_exc_ValueError,
                              "memoryview assignment: lvalue and rvalue have different structures");
    } else {
        OU_AUTO ou_obj *copy = ou_buffer_to_bytes(&from); /* source and target may overlap */
        if (!copy) status = -1;
        for (ou_ssize i = 0; copy && i < to->shape[0]; i++) {
            memcpy(to->data + i * to->strides[0], ou_bytes_data(copy) + i * to->itemsize,
                   (size_t)to->itemsize);
        }
    }
    ou_release_buffer(&from);
    return status;
}

static int setitem(ou_obj *o, ou_obj *key, ou_obj *value)
{
    ou_memoryview *v = OU_CAST(ou_memoryview, o);
    ou_buffer *b = &v->view, part;
    ou_ssize i;
    char *p = b->data;
    if (ou_memview_released(v) < 0) return -1;
    if (b->readonly) return ou_raise_int(&ou_exc_TypeError, "cannot modify read-only memory");
    if (!value) return ou_raise_int(&ou_exc_TypeError, "cannot delete memory");
    int kind = kind_of_key(key);
    if (b->ndim == 0) {
        if (key != &ou_ellipsis && !(ou_tuple_check(key) && ou_tuple_len(key) == 0)) {
            return ou_raise_int(&ou_exc_TypeError, "invalid indexing of 0-dim memory");
        }
    } else if (kind == BY_INDEX) {
        if (b->ndim > 1)
            return ou_raise_int(&ou_exc_NotImplementedError, "sub-views are not implemented");
        if (ou_as_index(key, &i) < 0) return -1;
        p = address(b, p, 0, i);
    } else if (kind == BY_SLICE && b->ndim == 1) {
        if (slice_view(b, key, &part) < 0 || ou_memview_released(v) < 0) return -1;
        return assign_slice(&part, value);
    } else if (kind == BY_TUPLE) {
        p = address_of_tuple(b, key);
    } else if (kind == BY_SLICE || kind == BY_SLICES) {
        return ou_raise_int(&ou_exc_NotImplementedError,
                            "memoryview slice assignments are currently restricted to ndim = 1");
    } else {
        return ou_raise_int(&ou_exc_TypeError, "memoryview: invalid slice key");
    }
    if (!p) return -1;
    char packed[8]; /* converting the value may release the view */
    if (ou_memview_pack(packed, value, b->format) < 0 || ou_memview_released(v) < 0) return -1;
    memcpy(p, packed, (size_t)b->itemsize);
    return 0;
}

static ou_ssize length(ou_obj *o)
{
    ou_memoryview *v = OU_CAST(ou_memoryview, o);
    if (ou_memview_released(v) < 0) return -1;
    return v->view.ndim == 0 ? 1 : v->view.shape[0];
}

/* ---- comparison and hash ---- */

/* 1 equal, 0 not, -1 error; the shapes are equal. */
static int equal_items(const ou_buffer *a, const ou_buffer *b, int dim, const char *p,
                       const char *q)
{
    if (dim == a->ndim) {
        char x, y;
        ou_memview_format(a->format, &x);
        ou_memview_format(b->format, &y);
        if (x == y && x != 'f' && x != 'd') return memcmp(p, q, (size_t)a->itemsize) == 0;
        OU_AUTO ou_obj *m = ou_memview_unpack(p, a->format);
        OU_AUTO ou_obj *n = m ? ou_memview_unpack(q, b->format) : NULL;
        if (!n) return -1;
        OU_AUTO ou_obj *same = ou_richcmp(m, n, OU_EQ);
        return same ? ou_truth(same) : -1;
    }
    for (ou_ssize i = 0; i < a->shape[dim]; i++) {
        int same = equal_items(a, b, dim + 1, p + i * a->strides[dim], q + i * b->strides[dim]);
        if (same != 1) return same;
    }
    return 1;
}

static ou_obj *richcmp(ou_obj *a, ou_obj *b, int op)
{
    if (op != OU_EQ && op != OU_NE) return ou_incref(&ou_notimplemented);
    ou_memoryview *v = OU_CAST(ou_memoryview, a);
    bool released =
        v->released || (OU_IS(b, ou_memoryview_type) && OU_CAST(ou_memoryview, b)->released);
    if (released) return ou_bool((a == b) == (op == OU_EQ));
    if (!ou_has_buffer(b)) return ou_incref(&ou_notimplemented);
    ou_buffer other;
    if (ou_get_buffer(b, &other, OU_BUF_FULL) < 0) {
        ou_err_clear();
        return ou_incref(&ou_notimplemented);
    }
    char code;
    int equal = v->view.ndim == other.ndim && ou_memview_format(v->view.format, &code) &&
                ou_memview_format(other.format, &code);
    for (int i = 0; equal && i < other.ndim; i++) equal = v->view.shape[i] == other.shape[i];
    v->exports++;
    if (equal) equal = equal_items(&v->view, &other, 0, v->view.data, other.data);
    v->exports--;
    ou_release_buffer(&other);
    return equal < 0 ? NULL : ou_bool(equal == (op == OU_EQ));
}

static ou_hash hash(ou_obj *o)
{
    ou_memoryview *v = OU_CAST(ou_memoryview, o);
    char code = 0;
    if (v->hash != -1) return v->hash;
    if (ou_memview_released(v) < 0) return -1;
    if (!v->view.readonly)
        return ou_raise_int(&ou_exc_ValueError, "cannot hash writable memoryview object");
    if (!ou_memview_format(v->view.format, &code) || !strchr("Bbc", code)) {
        return ou_raise_int(&ou_exc_ValueError,
                            "memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
    }
    if (ou_hash_of(v->base->buf.owner) == -1) return -1;
    OU_AUTO ou_obj *bytes = ou_buffer_to_bytes(&v->view);
    if (!bytes) return -1;
    return v->hash = ou_hash_of(bytes);
}

/* ---- methods ---- */

static ou_obj *list_of(const ou_buffer *b, int dim, const char *p)
{
    if (dim == b->ndim) return ou_memview_unpack(p, b->format);
    OU_AUTO ou_obj *list = ou_list_new(b->shape[dim]);
    for (ou_ssize i = 0; list && i < b->shape[dim]; i++) {
        ou_obj *x = list_of(b, dim + 1, p + i * b->strides[dim]);
        if (!x || ou_list_append_steal(list, x) < 0) return NULL;
    }
    return ou_take(&list);
}

static ou_obj *tolist(ou_obj *const *a)
{
    ou_memoryview *v = OU_CAST(ou_memoryview, a[0]);
    return ou_memview_released(v) < 0 ? NULL : list_of(&v->view, 0, v->view.data);
}

static ou_obj *tobytes(ou_obj *const *a)
{
    ou_memoryview *v = OU_CAST(ou_memoryview, a[0]);
    bool fortran = false;
    if (ou_memview_released(v) < 0) return NULL;
    if (a[1] && a[1] != &ou_none) {
        if (!ou_str_check(a[1])) {
            return ou_raise(&ou_exc_TypeError,
                            "tobytes() argument 'order' must be str or None, not %#T", a[1]);
        }
        if (ou_str_equal_ascii(a[1], "F"))
            fortran = true;
        else if (!ou_str_equal_ascii(a[1], "C") && !ou_str_equal_ascii(a[1], "A")) {
            return ou_raise(&ou_exc_ValueError, "order must be 'C', 'F' or 'A'");
        }
        if (ou_str_equal_ascii(a[1], "A"))
            fortran =
                !ou_buffer_contiguous(&v->view, false) && ou_buffer_contiguous(&v->view, true);
    }
    ou_buffer b = v->view;
    for (int i = 0; fortran && i < b.ndim; i++) {
        b.shape[i] = v->view.shape[b.ndim - 1 - i];
        b.strides[i] = v->view.strides[b.ndim - 1 - i];
    }
    return ou_buffer_to_bytes(&b);
}

static ou_obj *hex(ou_obj *const *a)
{
    ou_memoryview *v = OU_CAST(ou_memoryview, a[0]);
    if (ou_memview_released(v) < 0) return NULL;
    OU_AUTO ou_obj *bytes = ou_buffer_to_bytes(&v->view);
    return bytes ? ou_bytes_hex_args(ou_bytes_data(bytes), ou_bytes_len(bytes), a[1], a[2]) : NULL;
}

static ou_obj *cast(ou_obj *const *a)
{
    ou_memoryview *v = OU_CAST(ou_memoryview, a[0]);
    return ou_memview_released(v) < 0 ? NULL : ou_memview_cast(v, a[1], a[2]);
}

static ou_obj *toreadonly(ou_obj *const *a)
{
    ou_memoryview *v = OU_CAST(ou_memoryview, a[0]);
    if (ou_memview_released(v) < 0) return NULL;
    ou_buffer b = v->view;
    b.readonly = true;
    return wrap(v->base, &b);
}

static ou_obj *repr(ou_obj *o)
{
    return ou_str_format(OU_CAST(ou_memoryview, o)->released ? "<released memory at %p>"
                                                             : "<memory at %p>",
                         (void *)o);
}

/* ---- attributes ---- */

static ou_obj *get_obj(ou_obj *o)
{
    ou_memoryview *v = OU_CAST(ou_memoryview, o);
    return ou_memview_released(v) < 0 ? NULL
           : v->base->buf.owner       ? ou_incref(v->base->buf.owner)
                                      : ou_new_none();
}

static ou_obj *get_nbytes(ou_obj *o)
{
    ou_memoryview *v = OU_CAST(ou_memoryview, o);
    return ou_memview_released(v) < 0 ? NULL : ou_int_new(v->view.len);
}

static ou_obj *get_readonly(ou_obj *o)
{
    ou_memoryview *v = OU_CAST(ou_memoryview, o);
    return ou_memview_released(v) < 0 ? NULL : ou_bool(v->view.readonly);
}

static ou_obj *get_itemsize(ou_obj *o)
{
    ou_memoryview *v = OU_CAST(ou_memoryview, o);
    return ou_memview_released(v) < 0 ? NULL : ou_int_new(v->view.itemsize);
}

static ou_obj *get_format(ou_obj *o)
{
    ou_memoryview *v = OU_CAST(ou_memoryview, o);
    return ou_memview_released(v) < 0 ? NULL : ou_str_from(v->view.format);
}

static ou_obj *get_ndim(ou_obj *o)
{
    ou_memoryview *v = OU_CAST(ou_memoryview, o);
    return ou_memview_released(v) < 0 ? NULL : ou_int_new(v->view.ndim);
}

static ou_obj *tuple_of(const ou_memoryview *v, const ou_ssize *sizes)
{
    if (ou_memview_released(v) < 0) return NULL;
    OU_AUTO ou_obj *list = ou_list_new(v->view.ndim);
    for (int i = 0; list && i < v->view.ndim; i++) {
        ou_obj *n = ou_int_new(sizes[i]);
        if (!n || ou_list_append_steal(list, n) < 0) return NULL;
    }
    return list ? ou_list_to_tuple(list) : NULL;
}

static ou_obj *get_shape(ou_obj *o)
{
    return tuple_of(OU_CAST(ou_memoryview, o), OU_CAST(ou_memoryview, o)->view.shape);
}

static ou_obj *get_strides(ou_obj *o)
{
    return tuple_of(OU_CAST(ou_memoryview, o), OU_CAST(ou_memoryview, o)->view.strides);
}

static ou_obj *get_suboffsets(ou_obj *o)
{
    return ou_memview_released(OU_CAST(ou_memoryview, o)) < 0 ? NULL : ou_incref(ou_empty_tuple);
}

static ou_obj *get_c_contiguous(ou_obj *o)
{
    ou_memoryview *v = OU_CAST(ou_memoryview, o);
    return ou_memview_released(v) < 0 ? NULL : ou_bool(ou_buffer_contiguous(&v->view, false));
}

static ou_obj *get_f_contiguous(ou_obj *o)
{
    ou_memoryview *v = OU_CAST(ou_memoryview, o);
    return ou_memview_released(v) < 0 ? NULL : ou_bool(ou_buffer_contiguous(&v->view, true));
}

static ou_obj *get_contiguous(ou_obj *o)
{
    ou_memoryview *v = OU_CAST(ou_memoryview, o);
    if (ou_memview_released(v) < 0) return NULL;
    return ou_bool(ou_buffer_contiguous(&v->view, false) || ou_buffer_contiguous(&v->view, true));
}

static const ou_getset getsets[] = {
    {"obj", get_obj, NULL, "The underlying object."},
    {"nbytes", get_nbytes, NULL, "Size in bytes of the packed content."},
    {"readonly", get_readonly, NULL, "Whether the memory is read-only."},
    {"itemsize", get_itemsize, NULL, "Size in bytes of one item."},
    {"format", get_format, NULL, "Format of an item in struct notation."},
    {"ndim", get_ndim, NULL, "Number of dimensions."},
    {"shape", get_shape, NULL, "Extent of each dimension."},
    {"strides", get_strides, NULL, "Distance in bytes between items, by dimension."},
    {"suboffsets", get_suboffsets, NULL, "Always empty."},
    {"c_contiguous", get_c_contiguous, NULL, "Whether the memory is contiguous in C order."},
    {"f_contiguous", get_f_contiguous, NULL, "Whether the memory is contiguous in Fortran order."},
    {"contiguous", get_contiguous, NULL, "Whether the memory is contiguous."},
    {0}};

static ou_fndef methods[] = {
    OU_FN(release, "()", "Give the buffer back."),
    OU_FN(tobytes, "(order='C')", "The content as bytes."),
    OU_FN(hex, "(sep=None, bytes_per_sep=1)", "Hexadecimal digits of the content."),
    OU_FN(tolist, "()", "The items as a (nested) list."),
    OU_FN(cast, "(format, shape=None)", "The same memory in another format or shape."),
    OU_FN(toreadonly, "()", "A read-only view of the same memory."),
    OU_FN_AS("__enter__", enter, "()", "The view itself."),
    OU_FN_AS("__exit__", release, "(*args)", "Release the view."),
    {0}};

/* ---- iterator ---- */

typedef struct iter {
    ou_obj head;
    ou_memoryview *view;
    ou_ssize i;
} iter;

static ou_obj *iterate(ou_obj *o)
{
    ou_memoryview *v = OU_CAST(ou_memoryview, o);
    if (ou_memview_released(v) < 0) return NULL;
    if (v->view.ndim == 0) return ou_raise(&ou_exc_TypeError, "invalid indexing of 0-dim memory");
    if (v->view.ndim > 1) {
        return ou_raise(&ou_exc_NotImplementedError,
                        "multi-dimensional sub-views are not implemented");
    }
    char code;
    if (!ou_memview_format(v->view.format, &code)) {
        return ou_raise(&ou_exc_NotImplementedError, "memoryview: format %s not supported",
                        v->view.format);
    }
    iter *it = ou_gc_new(&ou_memoryview_iter_type.map, sizeof *it);
    if (!it) return NULL;
    it->view = (ou_memoryview *)ou_incref(o);
    it->i = 0;
    ou_gc_track(it);
    return &it->head;
}

static ou_obj *iter_next(ou_obj *o)
{
    iter *it = (iter *)o;
    if (!it->view) return NULL;
    if (ou_memview_released(it->view) < 0) return NULL;
    const ou_buffer *b = &it->view->view;
    if (it->i < b->shape[0]) return ou_memview_unpack(b->data + it->i++ * b->strides[0], b->format);
    OU_CLEAR(it->view);
    return NULL;
}

static int iter_traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(((iter *)o)->view);
    return 0;
}

static void iter_dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    ou_xdecref(((iter *)o)->view);
    ou_gc_free(o);
    ou_dealloc_leave();
}

ou_type ou_memoryview_iter_type = {
    .head = OU_TYPE_HEAD,
    .map = {.traverse = iter_traverse,
            .dealloc = iter_dealloc,
            .type = &ou_memoryview_iter_type,
            .layout = OU_LAYOUT_CUSTOM,
            .flags = OU_MF_GC},
    .name = "memory_iterator",
    .size = sizeof(iter),
    .flags = OU_TF_NO_NEW,
    .iter = ou_self_iter,
    .next = iter_next,
};

ou_type ou_memoryview_type = {
    .head = OU_TYPE_HEAD,
    .map = {.traverse = traverse,
            .clear = clear,
            .dealloc = dealloc,
            .type = &ou_memoryview_type,
            .layout = OU_LAYOUT_CUSTOM,
            .flags = OU_MF_GC},
    .name = "memoryview",
    .doc = "Create a new memoryview object which references the given object.",
    .size = sizeof(ou_memoryview),
    .itemsize = sizeof(ou_ssize), /* as in 3.11 an object of variable size, for pickling */
    .flags = OU_TF_WEAKREF | OU_TF_SEQUENCE,
    .new_ = new_,
    .repr = repr,
    .hash = hash,
    .richcmp = richcmp,
    .iter = iterate,
    .len = length,
    .getitem = getitem,
    .setitem = setitem,
    .item = item,
    .get_buffer = get_buffer,
    .release_buffer = release_buffer,
    .methods = methods,
    .getsets = getsets,
};
