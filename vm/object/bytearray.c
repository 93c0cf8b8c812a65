/* bytearray: a growable array of bytes.  Removing from the front only moves the logical start;
 * while a buffer is exported the size is frozen. */
#include "vm/object/byteslib.h"
#include "vm/object/float.h"
#include "vm/object/int.h"

static const char range_message[] = "byte must be in range(0, 256)";

static inline char *start_of(const ou_bytearray *b)
{
    static char empty[1];
    return b->data ? b->data + b->off : empty;
}

static ou_obj *blank(ou_type *cls)
{
    if (cls != &ou_bytearray_type) {
        ou_obj *o = ou_alloc_instance(cls, 0);
        if (o) ou_gc_track(o);
        return o;
    }
    ou_bytearray *b = ou_leaf_new(&ou_bytearray_type.map, sizeof *b);
    if (!b) return NULL;
    b->data = NULL;
    b->off = b->len = b->cap = b->exports = 0;
    return &b->head;
}

int ou_bytearray_resize(ou_obj *o, ou_ssize n)
{
    ou_bytearray *b = OU_CAST(ou_bytearray, o);
    if (n == b->len) return 0;
    if (b->exports > 0) {
        return ou_raise_int(&ou_exc_BufferError,
                            "Existing exports of data: object cannot be re-sized");
    }
    ou_ssize cap = n + 1;
    if (n + b->off + 1 <= b->cap) {
        if (n >= b->cap / 2) {
            b->len = n;
            b->data[b->off + n] = 0;
            return 0;
        }
    } else if ((double)n <= (double)b->cap * 1.125) {
        cap = n + (n >> 3) + (n < 9 ? 3 : 6);
    }
    if (n > OU_SSIZE_MAX - 16) {
        ou_raise_nomem();
        return -1;
    }
    char *data;
    if (b->off > 0) {
        data = ou_mem_new((size_t)cap);
        if (!data) return -1;
        memcpy(data, start_of(b), (size_t)(n < b->len ? n : b->len));
        ou_mem_free(b->data);
        b->off = 0;
    } else {
        data = ou_mem_resize(b->data, (size_t)cap);
        if (!data) return -1;
    }
    b->data = data;
    b->cap = cap;
    b->len = n;
    data[n] = 0;
    return 0;
}

ou_obj *ou_bytearray_new(const char *data, ou_ssize n)
{
    ou_obj *o = blank(&ou_bytearray_type);
    if (!o) return NULL;
    if (n && ou_bytearray_resize(o, n) < 0) {
        ou_decref(o);
        return NULL;
    }
    if (data && n) memcpy(OU_CAST(ou_bytearray, o)->data, data, (size_t)n);
    return o;
}

static void dealloc(ou_obj *o)
{
    ou_mem_free(OU_CAST(ou_bytearray, o)->data);
    ou_obj_free(o);
}

static ou_obj *new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)args, (void)n, (void)kwnames;
    return blank(cls);
}

/* Replaces self[lo:hi] by n bytes that do not lie inside self. */
static int set_slice(ou_obj *o, ou_ssize lo, ou_ssize hi, const char *from, ou_ssize n)
{
    ou_bytearray *b = OU_CAST(ou_bytearray, o);
    ou_ssize growth = n - (hi - lo), len = b->len;
    if (growth < 0) {
        if (b->exports > 0) {
            return ou_raise_int(&ou_exc_BufferError,
                                "Existing exports of data: object cannot be re-sized");
        }
        if (lo == 0) {
            b->off -= growth;
            b->len += growth;
            if (ou_bytearray_resize(o, b->len) < 0) return -1;
        } else {
            memmove(start_of(b) + lo + n, start_of(b) + hi, (size_t)(len - hi));
            if (ou_bytearray_resize(o, len + growth) < 0) return -1;
        }
    } else if (growth > 0) {
        if (ou_bytearray_resize(o, len + growth) < 0) return -1;
        memmove(start_of(b) + lo + n, start_of(b) + hi, (size_t)(len - hi));
    }
    if (n) memcpy(start_of(b) + lo, from, (size_t)n);
    return 0;
}

/* Content for initialisation or assignment: bytes of any object, in a new bytearray. */
static ou_obj *from_iterable(ou_obj *x, const char *refused)
{
    if (ou_has_buffer(x)) {
        ou_buffer b;
        if (ou_get_buffer(x, &b, OU_BUF_FULL) < 0) return NULL;
        OU_AUTO ou_obj *copy = ou_buffer_to_bytes(&b);
        ou_release_buffer(&b);
        return copy ? ou_bytearray_new(ou_bytes_data(copy), ou_bytes_len(copy)) : NULL;
    }
    if (!ou_typeof(x)->iter && !ou_typeof(x)->getitem)
        return ou_raise(&ou_exc_TypeError, refused, x);
    ou_ssize n;
    char *buf = ou_bytes_collect(x, &n, range_message);
    if (!buf) return NULL;
    ou_obj *r = ou_bytearray_new(buf, n);
    ou_mem_free(buf);
    return r;
}

static int take_over(ou_obj *o, OU_STEALS ou_obj *other)
{
    if (!other) return -1;
    int status =
        set_slice(o, 0, OU_CAST(ou_bytearray, o)->len, start_of(OU_CAST(ou_bytearray, other)),
                  OU_CAST(ou_bytearray, other)->len);
    ou_decref(other);
    return status;
}

/* Only str may name an encoding or an error handler, whatever the source is. */
static int check_codec_args(ou_obj *const *v)
{
    static const char *const names[] = { "source", "encoding", "errors" };
    for (int i = 1; i < 3; i++) {
        if (v[i] && !ou_str_check(v[i])) {
            return ou_raise_int(&ou_exc_TypeError, "bytearray() argument '%s' must be str, not %#T",
                                names[i], v[i]);
        }
    }
    return 0;
}

static int init_text(ou_obj *o, ou_obj *const *v)
{
    const char *enc, *err;
    char *tmp1 = NULL, *tmp2 = NULL;
    if (!v[1]) return ou_raise_int(&ou_exc_TypeError, "string argument without an encoding");
    if (ou_codec_arg("bytearray", "encoding", v[1], &enc, &tmp1) < 0) return -1;
    OU_AUTO ou_obj *encoded = NULL;
    if (ou_codec_arg("bytearray", "errors", v[2], &err, &tmp2) == 0)
        encoded = ou_str_encode(v[0], enc, err);
    ou_mem_free(tmp1);
    ou_mem_free(tmp2);
    return encoded ? set_slice(o, 0, 0, ou_bytes_data(encoded), ou_bytes_len(encoded)) : -1;
}

static int init(ou_obj *o, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder binder = {"bytearray", "(source=b'', encoding='utf-8', errors='strict')",
                               NULL};
    ou_obj *v[3];
    if (ou_bind(&binder, args, n, kwnames, v) < 0) return -1;
    if (OU_CAST(ou_bytearray, o)->len && ou_bytearray_resize(o, 0) < 0) return -1;
    if (!v[0] && !v[1] && !v[2]) return 0;
    if (v[0] && ou_str_check(v[0])) return init_text(o, v);
    if (check_codec_args(v) < 0) return -1;
    if (v[1] || v[2]) {
        return ou_raise_int(&ou_exc_TypeError, "%s without a string argument",
                            v[1] ? "encoding" : "errors");
    }
    if (ou_typeof(v[0])->index) {
        ou_ssize count;
        if (ou_as_ssize(v[0], &count, &ou_exc_OverflowError) == 0) {
            if (count < 0) return ou_raise_int(&ou_exc_ValueError, "negative count");
            if (ou_bytearray_resize(o, count) < 0) return -1;
            if (count) memset(start_of(OU_CAST(ou_bytearray, o)), 0, (size_t)count);
            return 0;
        }
        if (!ou_err_take_if(&ou_exc_TypeError)) return -1;
    }
    return take_over(o, from_iterable(v[0], "cannot convert '%T' object to bytearray"));
}

/* ---- slots ---- */

static ou_ssize length(ou_obj *o)
{
    return OU_CAST(ou_bytearray, o)->len;
}

static ou_obj *item(ou_obj *o, ou_ssize i)
{
    const ou_bytearray *b = OU_CAST(ou_bytearray, o);
    if (i < 0 || i >= b->len) return ou_raise(&ou_exc_IndexError, "bytearray index out of range");
    return ou_int_new((uint8_t)start_of(b)[i]);
}

static ou_obj *getitem(ou_obj *o, ou_obj *key)
{
    ou_ssize i, stop, step;
    if (ou_typeof(key)->index) {
        if (ou_as_index(key, &i) < 0) return NULL;
        return item(o, i < 0 ? i + OU_CAST(ou_bytearray, o)->len : i);
    }
    if (!OU_IS(key, ou_slice_type)) {
        return ou_raise(&ou_exc_TypeError, "bytearray indices must be integers or slices, not %T",
                        key);
    }
    if (ou_slice_unpack(key, &i, &stop, &step) < 0) return NULL;
    const ou_bytearray *b = OU_CAST(ou_bytearray, o);
    ou_ssize n = ou_slice_adjust(b->len, &i, &stop, step);
    if (step == 1 || n <= 0) return ou_bytearray_new(start_of(b) + i, n > 0 ? n : 0);
    ou_obj *r = ou_bytearray_new(NULL, n);
    for (ou_ssize k = 0; r && k < n; k++)
        OU_CAST(ou_bytearray, r)->data[k] = start_of(b)[i + k * step];
    return r;
}

static int set_index(ou_obj *o, ou_obj *key, ou_obj *value)
{
    ou_bytearray *b = OU_CAST(ou_bytearray, o);
    ou_ssize i;
    int byte = 0;
    if (ou_as_index(key, &i) < 0) return -1;
    if (value && (byte = ou_byte_value(value, range_message)) < 0) return -1;
    if (i < 0) i += b->len;
    if (i < 0 || i >= b->len)
        return ou_raise_int(&ou_exc_IndexError, "bytearray index out of range");
    if (!value) return set_slice(o, i, i + 1, NULL, 0);
    start_of(b)[i] = (char)byte;
    return 0;
}

/* Removes n bytes at i, i + step, ... */
static int delete_strided(ou_obj *o, ou_ssize i, ou_ssize step, ou_ssize n)
{
    ou_bytearray *b = OU_CAST(ou_bytearray, o);
    if (n == 0) return 0;
    if (b->exports > 0) {
        return ou_raise_int(&ou_exc_BufferError,
                            "Existing exports of data: object cannot be re-sized");
    }
    if (step < 0) {
        i += step * (n - 1);
        step = -step;
    }
    char *p = start_of(b);
    ou_ssize to = i;
    for (ou_ssize from = i, next = i, left = n; from < b->len; from++) {
        if (left && from == next) {
            if (--left) next += step;
        } else {
            p[to++] = p[from];
        }
    }
    return ou_bytearray_resize(o, to);
}

static int set_slice_object(ou_obj *o, ou_obj *key, ou_obj *value)
{
    ou_ssize i, stop, step;
    if (ou_slice_unpack(key, &i, &stop, &step) < 0) return -1;
    OU_AUTO ou_obj *copy = NULL;
    if (value) {
        static const char refused[] =
            "can assign only bytes, buffers, or iterables of ints in range(0, 256)";
        const ou_type *t = ou_typeof(value);
        if (t->index || t->as_int || t->as_float || ou_str_check(value)
            || t == &ou_complex_type) {
            return ou_raise_int(&ou_exc_TypeError, "%s", refused);
        }
        copy = from_iterable(value, "cannot convert '%T' object to bytearray");
        if (!copy) return -1;
    }
    ou_bytearray *b = OU_CAST(ou_bytearray, o);
    const ou_bytearray *c = copy ? OU_CAST(ou_bytearray, copy) : NULL;
    ou_ssize n = ou_slice_adjust(b->len, &i, &stop, step), m = c ? c->len : 0;
    if (step == 1) {
        if (n < 0) n = 0;
        return set_slice(o, i, i + n, c ? start_of(c) : NULL, m);
    }
    if (m == 0) return delete_strided(o, i, step, n);
    if (m != n) {
        return ou_raise_int(&ou_exc_ValueError,
                            "attempt to assign bytes of size %zd to extended slice of size %zd", m,
                            n);
    }
    for (ou_ssize k = 0; k < n; k++) start_of(b)[i + k * step] = start_of(c)[k];
    return 0;
}

static int setitem(ou_obj *o, ou_obj *key, ou_obj *value)
{
    if (ou_typeof(key)->index) return set_index(o, key, value);
    if (OU_IS(key, ou_slice_type)) return set_slice_object(o, key, value);
    return ou_raise_int(&ou_exc_TypeError, "bytearray indices must be integers or slices, not %T",
                        key);
}

static ou_obj *iconcat(ou_obj *o, ou_obj *other)
{
    ou_buffer b;
    if (!ou_has_buffer(other))
        return ou_raise(&ou_exc_TypeError, "can't concat %T to %T", other, o);
    if (ou_get_buffer(other, &b, OU_BUF_SIMPLE) < 0) return NULL;
    ou_bytearray *self = OU_CAST(ou_bytearray, o);
    ou_ssize n = self->len, more = b.len;
    int status = ou_bytearray_resize(o, n + more);
    if (status == 0 && more) memcpy(start_of(self) + n, b.data, (size_t)more);
    ou_release_buffer(&b);
    return status < 0 ? NULL : ou_incref(o);
}

static ou_obj *concat(ou_obj *a, ou_obj *b)
{
    if (!ou_has_buffer(a) || !ou_has_buffer(b))
        return ou_raise(&ou_exc_TypeError, "can't concat %T to %T", b, a);
    OU_AUTO ou_obj *r =
        ou_bytearray_new(start_of(OU_CAST(ou_bytearray, a)), OU_CAST(ou_bytearray, a)->len);
    return r ? iconcat(r, b) : NULL;
}

static void fill_repeated(char *to, ou_ssize unit, ou_ssize size)
{
    for (ou_ssize done = unit; done < size; done *= 2) {
        memcpy(to + done, to, (size_t)(done < size - done ? done : size - done));
    }
}

static ou_obj *irepeat(ou_obj *o, ou_ssize times)
{
    ou_bytearray *b = OU_CAST(ou_bytearray, o);
    ou_ssize n = b->len;
    if (times < 0) times = 0;
    if (n && times > OU_SSIZE_MAX / n) return ou_raise_nomem();
    if (ou_bytearray_resize(o, n * times) < 0) return NULL;
    if (n && times > 1) fill_repeated(start_of(b), n, n * times);
    return ou_incref(o);
}

static ou_obj *repeat(ou_obj *o, ou_ssize times)
{
    const ou_bytearray *b = OU_CAST(ou_bytearray, o);
    OU_AUTO ou_obj *r =
        times > 0 ? ou_bytearray_new(start_of(b), b->len) : ou_bytearray_new(NULL, 0);
    return r ? irepeat(r, times) : NULL;
}

static ou_obj *richcmp(ou_obj *a, ou_obj *b, int op)
{
    return ou_bytes_compare(a, b, op);
}

static ou_obj *repr(ou_obj *o)
{
    const ou_bytearray *b = OU_CAST(ou_bytearray, o);
    OU_AUTO ou_obj *head = ou_str_format("%s(", ou_type_name(ou_typeof(o)));
    char *tmp;
    const char *before = head ? ou_str_utf8(head, NULL, &tmp) : NULL;
    if (!before) return NULL;
    ou_obj *r = ou_bytes_repr(start_of(b), b->len, before, ")");
    ou_mem_free(tmp);
    return r;
}

static ou_obj *mod(ou_obj *a, ou_obj *b)
{
    return ou_bytearray_check(a) ? ou_bytes_percent(a, b) : ou_incref(&ou_notimplemented);
}

static int get_buffer(ou_obj *o, ou_buffer *b, int flags)
{
    (void)flags;
    ou_bytearray *self = OU_CAST(ou_bytearray, o);
    ou_buffer_simple(b, o, start_of(self), self->len, false);
    self->exports++;
    return 0;
}

static void release_buffer(ou_obj *o, ou_buffer *b)
{
    (void)b;
    OU_CAST(ou_bytearray, o)->exports--;
}

/* ---- methods ---- */

static ou_obj *append(ou_obj *const *v)
{
    ou_bytearray *b = OU_CAST(ou_bytearray, v[0]);
    int byte = ou_byte_value(v[1], range_message);
    if (byte < 0) return NULL;
    ou_ssize n = b->len;
    if (ou_bytearray_resize(v[0], n + 1) < 0) return NULL;
    start_of(b)[n] = (char)byte;
    return ou_new_none();
}

static ou_obj *extend(ou_obj *const *v)
{
    ou_bytearray *b = OU_CAST(ou_bytearray, v[0]);
    OU_AUTO ou_obj *more = from_iterable(v[1], "can't extend bytearray with %T");
    if (!more) return NULL;
    const ou_bytearray *m = OU_CAST(ou_bytearray, more);
    if (set_slice(v[0], b->len, b->len, start_of(m), m->len) < 0) return NULL;
    return ou_new_none();
}

static ou_obj *insert(ou_obj *const *v)
{
    ou_bytearray *b = OU_CAST(ou_bytearray, v[0]);
    ou_ssize i;
    if (ou_arg_ssize(v[1], &i) < 0) return NULL;
    int byte = ou_byte_value(v[2], range_message);
    if (byte < 0) return NULL;
    if (i < 0 && (i += b->len) < 0) i = 0;
    if (i > b->len) i = b->len;
    return set_slice(v[0], i, i, &(char){(char)byte}, 1) < 0 ? NULL : ou_new_none();
}

static ou_obj *pop(ou_obj *const *v)
{
    ou_bytearray *b = OU_CAST(ou_bytearray, v[0]);
    ou_ssize i = -1;
    if (v[1] && ou_arg_ssize(v[1], &i) < 0) return NULL;
    if (b->len == 0) return ou_raise(&ou_exc_IndexError, "pop from empty bytearray");
    if (i < 0) i += b->len;
    if (i < 0 || i >= b->len) return ou_raise(&ou_exc_IndexError, "pop index out of range");
    int byte = (uint8_t)start_of(b)[i];
    return set_slice(v[0], i, i + 1, NULL, 0) < 0 ? NULL : ou_int_new(byte);
}

static ou_obj *remove_(ou_obj *const *v)
{
    ou_bytearray *b = OU_CAST(ou_bytearray, v[0]);
    int byte = ou_byte_value(v[1], range_message);
    if (byte < 0) return NULL;
    const char *hit = memchr(start_of(b), byte, (size_t)b->len);
    if (!hit) return ou_raise(&ou_exc_ValueError, "value not found in bytearray");
    ou_ssize i = hit - start_of(b);
    return set_slice(v[0], i, i + 1, NULL, 0) < 0 ? NULL : ou_new_none();
}

static ou_obj *reverse(ou_obj *const *v)
{
    ou_bytearray *b = OU_CAST(ou_bytearray, v[0]);
    char *p = start_of(b);
    for (ou_ssize i = 0, j = b->len - 1; i < j; i++, j--) {
        char c = p[i];
        p[i] = p[j];
        p[j] = c;
    }
    return ou_new_none();
}

static ou_obj *clear(ou_obj *const *v)
{
    return ou_bytearray_resize(v[0], 0) < 0 ? NULL : ou_new_none();
}

static ou_obj *copy(ou_obj *const *v)
{
    const ou_bytearray *b = OU_CAST(ou_bytearray, v[0]);
    return ou_bytearray_new(start_of(b), b->len);
}

static ou_obj *alloc(ou_obj *const *v)
{
    return ou_int_new(OU_CAST(ou_bytearray, v[0])->cap);
}

static ou_obj *size_of(ou_obj *const *v)
{
    return ou_int_new((int64_t)ou_typeof(v[0])->size + OU_CAST(ou_bytearray, v[0])->cap);
}

/* (class, (bytes,), state); before protocol 3 the bytes travel as Latin-1 text. */
static ou_obj *reduce_as(ou_obj *o, int protocol)
{
    const ou_bytearray *b = OU_CAST(ou_bytearray, o);
    OU_AUTO ou_obj *state = ou_call_method0(o, OU_ID(__getstate__));
    if (!state) return NULL;
    OU_AUTO ou_obj *args = NULL;
    if (b->len == 0)
        args = ou_incref(ou_empty_tuple);
    else if (protocol >= 3)
        args = ou_tuple1(ou_bytes_new(start_of(b), b->len));
    else
        args =
            ou_tuple2(ou_str_decode(start_of(b), b->len, "latin-1", NULL), ou_str_from("latin-1"));
    return args ? ou_tuple3(ou_incref(ou_typeof(o)), ou_take(&args), ou_take(&state)) : NULL;
}

static ou_obj *reduce(ou_obj *const *v)
{
    return reduce_as(v[0], 2);
}

static ou_obj *reduce_ex(ou_obj *const *v)
{
    int protocol = 0;
    if (v[1] && ou_as_int(v[1], &protocol) < 0) return NULL;
    return reduce_as(v[0], protocol);
}

static ou_fndef methods[] = {
    OU_FN_AS("__alloc__", alloc, "()", "Number of bytes allocated."),
    OU_FN_AS("__reduce__", reduce, "()", "State for pickling."),
    OU_FN_AS("__reduce_ex__", reduce_ex, "(proto=0, /)", "State for pickling."),
    OU_FN_AS("__sizeof__", size_of, "()", "Size in memory."),
    OU_FN(append, "(item, /)", "Append one byte."),
    OU_FN(clear, "()", "Remove all bytes."),
    OU_FN(copy, "()", "A copy."),
    OU_FN(extend, "(iterable_of_ints, /)", "Append all bytes of an iterable."),
    OU_FN(insert, "(index, item, /)", "Insert one byte before the index."),
    OU_FN(pop, "(index=-1, /)", "Remove and return a byte."),
    OU_FN_AS("remove", remove_, "(value, /)", "Remove the first occurrence of a byte."),
    OU_FN(reverse, "()", "Reverse the order in place."),
    OU_BYTES_METHODS,
    {0}};

ou_type ou_bytearray_type = {
    .head = OU_TYPE_HEAD,
    .map = {.dealloc = dealloc, .type = &ou_bytearray_type, .layout = OU_LAYOUT_LEAF},
    .name = "bytearray",
    .doc = "bytearray(iterable_of_ints) -> bytearray\nbytearray(string, encoding[, errors]) -> "
           "bytearray\n"
           "bytearray(bytes_or_buffer) -> copy\nbytearray(int) -> zero bytes\n\nA mutable array of "
           "bytes.",
    .size = sizeof(ou_bytearray),
    .flags = OU_TF_SUBCLASSABLE | OU_TF_MATCH_SELF,
    .new_ = new_,
    .init = init,
    .repr = repr,
    .str = repr,
    .hash = ou_hash_not_implemented,
    .richcmp = richcmp,
    .iter = ou_bytearray_iter_new,
    .mod = mod,
    .len = length,
    .getitem = getitem,
    .setitem = setitem,
    .item = item,
    .contains = ou_bytes_contains,
    .concat = concat,
    .iconcat = iconcat,
    .repeat = repeat,
    .irepeat = irepeat,
    .get_buffer = get_buffer,
    .release_buffer = release_buffer,
    .methods = methods,
};
