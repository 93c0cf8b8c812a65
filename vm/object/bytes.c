/* bytes: construction, operators and repr.  The empty object and the 256 of length one are shared,
 * statically allocated; methods are in bytes_find.c, bytes_split.c and bytes_more.c. */
#include "vm/object/byteslib.h"
#include "vm/object/int.h"

static struct {
    ou_bytes b;
    char text[8];
} singles[257];

static ou_obj *shared(int which)
{
    ou_bytes *b = &singles[which].b;
    if (!b->head.map) {
        b->head = (ou_obj)OU_STATIC_HEAD(&ou_bytes_type.map);
        b->hash = -1;
        b->len = which < 256;
        b->data[0] = which < 256 ? (char)which : 0;
        b->data[1] = 0;
    }
    return ou_incref(b);
}

void ou_bytes_fini(void)
{
    for (int i = 0; i < 257; i++) singles[i].b.hash = -1;
}

ou_obj *ou_bytes_new(const char *data, ou_ssize n)
{
    if (n == 0) return shared(256);
    if (n == 1 && data) return shared((uint8_t)*data);
    if (ou_unlikely(n > PTRDIFF_MAX - (ou_ssize)sizeof(ou_bytes) - 1)) {
        return ou_raise(&ou_exc_OverflowError, "byte string is too large");
    }
    ou_bytes *b = ou_leaf_new(&ou_bytes_type.map, sizeof(ou_bytes) + (size_t)n + 1);
    if (!b) return NULL;
    b->hash = -1;
    b->len = n;
    if (data) memcpy(b->data, data, (size_t)n);
    b->data[n] = 0;
    return &b->head;
}

int ou_bytes_resize(ou_obj **slot, ou_ssize n)
{
    ou_obj *o = *slot;
    if (n == OU_CAST(ou_bytes, o)->len) return 0;
    ou_bytes *b;
    if (n == 0 || OU_CAST(ou_bytes, o)->len == 0) {
        b = (ou_bytes *)ou_bytes_new(NULL, n);
        ou_decref(o);
    } else {
        b = ou_leaf_resize(o, sizeof(ou_bytes) + (size_t)n + 1);
        if (!b) ou_decref(o);
    }
    *slot = b ? &b->head : NULL;
    if (!b) return -1;
    b->len = n;
    b->data[n] = 0;
    return 0;
}

static ou_obj *subclass(ou_type *cls, OU_STEALS ou_obj *exact)
{
    if (!exact || cls == &ou_bytes_type) return exact;
    ou_ssize n = ou_bytes_len(exact);
    ou_bytes *b = (ou_bytes *)ou_alloc_instance(cls, n + 1);
    if (b) {
        b->hash = -1;
        b->len = n;
        memcpy(b->data, ou_bytes_data(exact), (size_t)n + 1);
        ou_gc_track(b);
    }
    ou_decref(exact);
    return b ? &b->head : NULL;
}

int ou_byte_value(ou_obj *o, const char *range_message)
{
    ou_ssize value;
    if (!ou_typeof(o)->index) {
        return ou_raise_int(&ou_exc_TypeError, "'%T' object cannot be interpreted as an integer",
                            o);
    }
    if (ou_as_ssize(o, &value, NULL) < 0) return -1;
    if (value < 0 || value > 255) return ou_raise_int(&ou_exc_ValueError, "%s", range_message);
    return (int)value;
}

char *ou_bytes_collect(ou_obj *iterable, ou_ssize *n, const char *range_message)
{
    OU_AUTO ou_obj *it = ou_iter(iterable);
    if (!it) return NULL;
    ou_ssize cap = ou_length_hint(iterable, 64), len = 0;
    if (cap < 0) return NULL;
    if (cap > 1 << 20) cap = 1 << 20;
    char *buf = ou_mem_new((size_t)cap + 16);
    cap += 16;
    while (buf) {
        OU_AUTO ou_obj *item = ou_next(it);
        if (!item) break;
        int value = ou_byte_value(item, range_message);
        if (value < 0) break;
        if (len == cap) {
            char *more = ou_mem_resize(buf, (size_t)cap * 2);
            if (!more) break;
            buf = more;
            cap *= 2;
        }
        buf[len++] = (char)value;
    }
    if (ou_err_pending()) {
        ou_mem_free(buf);
        return NULL;
    }
    *n = len;
    return buf;
}

/* bytes(x) of something that is neither str nor a count. */
static ou_obj *from_object(ou_obj *x)
{
    static const char range[] = "bytes must be in range(0, 256)";
    if (OU_IS(x, ou_bytes_type)) return ou_incref(x);
    if (ou_has_buffer(x)) {
        ou_buffer b;
        if (ou_get_buffer(x, &b, OU_BUF_FULL) < 0) return NULL;
        ou_obj *r = ou_buffer_to_bytes(&b);
        ou_release_buffer(&b);
        return r;
    }
    if (!ou_typeof(x)->iter && !ou_typeof(x)->getitem) {
        return ou_raise(&ou_exc_TypeError, "cannot convert '%T' object to bytes", x);
    }
    ou_ssize n;
    char *buf = ou_bytes_collect(x, &n, range);
    if (!buf) return NULL;
    ou_obj *r = ou_bytes_new(buf, n);
    ou_mem_free(buf);
    return r;
}

static ou_obj *from_method(ou_obj *x, bool *found)
{
    OU_AUTO ou_obj *method = ou_lookup_special(x, OU_ID(__bytes__));
    *found = method || ou_err_pending();
    if (!method) return NULL;
    ou_obj *r = ou_call0(method);
    if (r && !ou_bytes_check(r)) {
        ou_raise(&ou_exc_TypeError, "__bytes__ returned non-bytes (type %T)", r);
        ou_decref(r);
        return NULL;
    }
    return r;
}

static ou_obj *make(ou_obj *x, ou_obj *encoding, ou_obj *errors)
{
    bool found;
    if (!x && !encoding && !errors) return shared(256);
    if (encoding || errors) {
        const char *enc, *err;
        char *tmp1 = NULL, *tmp2 = NULL;
        if (ou_codec_arg("bytes", "encoding", encoding, &enc, &tmp1) < 0) return NULL;
        ou_obj *r = NULL;
        if (!x || !ou_str_check(x)) {
            ou_mem_free(tmp1);
            return ou_raise(&ou_exc_TypeError, "%s without a string argument",
                            encoding ? "encoding" : "errors");
        }
        if (!encoding)
            ou_raise(&ou_exc_TypeError, "string argument without an encoding");
        else if (ou_codec_arg("bytes", "errors", errors, &err, &tmp2) == 0)
            r = ou_str_encode(x, enc, err);
        ou_mem_free(tmp1);
        ou_mem_free(tmp2);
        return r;
    }
    ou_obj *r = from_method(x, &found);
    if (found) return r;
    if (ou_str_check(x)) return ou_raise(&ou_exc_TypeError, "string argument without an encoding");
    if (ou_typeof(x)->index) {
        ou_ssize n;
        if (ou_as_ssize(x, &n, &ou_exc_OverflowError) == 0) {
            if (n < 0) return ou_raise(&ou_exc_ValueError, "negative count");
            r = ou_bytes_new(NULL, n);
            if (r && n) memset(ou_bytes_data(r), 0, (size_t)n);
            return r;
        }
        if (!ou_err_take_if(&ou_exc_TypeError)) return NULL;
    }
    return from_object(x);
}

static ou_obj *new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder binder = {"bytes", "(source=b'', encoding='utf-8', errors='strict')", NULL};
    ou_obj *v[3];
    if (ou_bind(&binder, args, n, kwnames, v) < 0) return NULL;
    OU_AUTO ou_obj *r = make(v[0], v[1], v[2]);
    if (!r) return NULL;
    if (cls == &ou_bytes_type) return ou_take(&r);
    return subclass(cls, ou_take(&r));
}

static ou_hash hash(ou_obj *o)
{
    ou_bytes *b = OU_CAST(ou_bytes, o);
    if (b->hash == -1) b->hash = ou_hash_bytes(b->data, (size_t)b->len);
    return b->hash;
}

ou_obj *ou_bytes_compare(ou_obj *a, ou_obj *b, int op)
{
    ou_buffer x, y;
    if (!ou_has_buffer(a) || !ou_has_buffer(b)) return ou_incref(&ou_notimplemented);
    if (ou_get_buffer(a, &x, OU_BUF_SIMPLE) < 0) return NULL;
    if (ou_get_buffer(b, &y, OU_BUF_SIMPLE) < 0) {
        ou_release_buffer(&x);
        return NULL;
    }
    int c = 0;
    bool eq_only = op == OU_EQ || op == OU_NE;
    if (eq_only && x.len != y.len) {
        c = 1;
    } else {
        c = memcmp(x.data, y.data, (size_t)(x.len < y.len ? x.len : y.len));
        if (c == 0) c = x.len < y.len ? -1 : x.len > y.len;
    }
    ou_release_buffer(&x);
    ou_release_buffer(&y);
    switch (op) {
    case OU_EQ: return ou_bool(c == 0);
    case OU_NE: return ou_bool(c != 0);
    case OU_LT: return ou_bool(c < 0);
    case OU_LE: return ou_bool(c <= 0);
    case OU_GT: return ou_bool(c > 0);
    default: return ou_bool(c >= 0);
    }
}

static ou_obj *richcmp(ou_obj *a, ou_obj *b, int op)
{
    if (!ou_bytes_check(a) || !ou_bytes_check(b)) return ou_incref(&ou_notimplemented);
    return ou_bytes_compare(a, b, op);
}

static ou_ssize length(ou_obj *o)
{
    return ou_bytes_len(o);
}

static ou_obj *item(ou_obj *o, ou_ssize i)
{
    if (i < 0 || i >= ou_bytes_len(o)) return ou_raise(&ou_exc_IndexError, "index out of range");
    return ou_int_new((uint8_t)ou_bytes_data(o)[i]);
}

static ou_obj *getitem(ou_obj *o, ou_obj *key)
{
    ou_ssize i, stop, step;
    if (ou_typeof(key)->index) {
        if (ou_as_index(key, &i) < 0) return NULL;
        return item(o, i < 0 ? i + ou_bytes_len(o) : i);
    }
    if (!OU_IS(key, ou_slice_type)) {
        return ou_raise(&ou_exc_TypeError, "byte indices must be integers or slices, not %T", key);
    }
    if (ou_slice_unpack(key, &i, &stop, &step) < 0) return NULL;
    ou_ssize n = ou_slice_adjust(ou_bytes_len(o), &i, &stop, step);
    if (n <= 0) return shared(256);
    if (step == 1 && n == ou_bytes_len(o) && OU_IS(o, ou_bytes_type)) return ou_incref(o);
    if (step == 1 || n == 1) return ou_bytes_new(ou_bytes_data(o) + i, n);
    ou_obj *r = ou_bytes_new(NULL, n);
    if (!r) return NULL;
    for (ou_ssize k = 0; k < n; k++) ou_bytes_data(r)[k] = ou_bytes_data(o)[i + k * step];
    return r;
}

static ou_obj *concat(ou_obj *a, ou_obj *b)
{
    if (!ou_has_buffer(a) || !ou_has_buffer(b)) {
        return ou_raise(&ou_exc_TypeError, "can't concat %T to %T", b, a);
    }
    if (OU_IS(a, ou_bytes_type) && OU_IS(b, ou_bytes_type)) {
        if (ou_bytes_len(a) == 0) return ou_incref(b);
        if (ou_bytes_len(b) == 0) return ou_incref(a);
    }
    ou_buffer y;
    if (ou_get_buffer(b, &y, OU_BUF_SIMPLE) < 0) return NULL;
    ou_ssize n = ou_bytes_len(a);
    ou_obj *r = NULL;
    if (n > OU_SSIZE_MAX - y.len)
        ou_raise_nomem();
    else
        r = ou_bytes_new(NULL, n + y.len);
    if (r && n + y.len) {
        memcpy(ou_bytes_data(r), ou_bytes_data(a), (size_t)n);
        memcpy(ou_bytes_data(r) + n, y.data, (size_t)y.len);
    }
    ou_release_buffer(&y);
    return r;
}

static ou_obj *repeat(ou_obj *o, ou_ssize times)
{
    ou_ssize n = ou_bytes_len(o);
    if (times < 0) times = 0;
    if (n && times > OU_SSIZE_MAX / n)
        return ou_raise(&ou_exc_OverflowError, "repeated bytes are too long");
    if (times == 1 && OU_IS(o, ou_bytes_type)) return ou_incref(o);
    ou_obj *r = ou_bytes_new(NULL, n * times);
    if (!r || n * times == 0) return r;
    char *to = ou_bytes_data(r);
    ou_ssize size = n * times, done = n;
    memcpy(to, ou_bytes_data(o), (size_t)n);
    for (; done < size; done *= 2)
        memcpy(to + done, to, (size_t)(done < size - done ? done : size - done));
    return r;
}

static ou_obj *mod(ou_obj *a, ou_obj *b)
{
    return ou_bytes_check(a) ? ou_bytes_percent(a, b) : ou_incref(&ou_notimplemented);
}

ou_obj *ou_bytes_repr(const char *data, ou_ssize n, const char *before, const char *after)
{
    static const char digits[] = "0123456789abcdef";
    bool array = *before != 0; /* a bytearray escapes every apostrophe */
    char quote = memchr(data, '\'', (size_t)n) && !memchr(data, '"', (size_t)n) ? '"' : '\'';
    ou_strbuf b = {0};
    ou_strbuf_utf8(&b, before, strlen(before));
    ou_strbuf_char(&b, 'b');
    ou_strbuf_char(&b, (uint32_t)quote);
    for (ou_ssize i = 0; i < n; i++) {
        uint8_t c = (uint8_t)data[i];
        if (c == '\\' || (c == '\'' && (array || quote == c)))
            ou_strbuf_char(&b, '\\'), ou_strbuf_char(&b, c);
        else if (c == '\t')
            ou_strbuf_ascii(&b, "\\t");
        else if (c == '\n')
            ou_strbuf_ascii(&b, "\\n");
        else if (c == '\r')
            ou_strbuf_ascii(&b, "\\r");
        else if (c >= 32 && c < 127)
            ou_strbuf_char(&b, c);
        else
            ou_strbuf_ascii_n(&b, (char[]){'\\', 'x', digits[c >> 4], digits[c & 15]}, 4);
    }
    ou_strbuf_char(&b, (uint32_t)quote);
    ou_strbuf_ascii(&b, after);
    return ou_strbuf_finish(&b);
}

static ou_obj *repr(ou_obj *o)
{
    return ou_bytes_repr(ou_bytes_data(o), ou_bytes_len(o), "", "");
}

static int get_buffer(ou_obj *o, ou_buffer *b, int flags)
{
    (void)flags;
    ou_buffer_simple(b, o, ou_bytes_data(o), ou_bytes_len(o), true);
    return 0;
}

static ou_obj *to_bytes(ou_obj *const *v)
{
    if (OU_IS(v[0], ou_bytes_type)) return ou_incref(v[0]);
    return ou_bytes_new(ou_bytes_data(v[0]), ou_bytes_len(v[0]));
}

static ou_obj *getnewargs(ou_obj *const *v)
{
    return ou_tuple1(ou_bytes_new(ou_bytes_data(v[0]), ou_bytes_len(v[0])));
}

static ou_obj *size_of(ou_obj *const *v)
{
    return ou_int_new((int64_t)sizeof(ou_bytes) + ou_bytes_len(v[0]) + 1);
}

static ou_fndef methods[] = {
    OU_FN_AS("__getnewargs__", getnewargs, "()", "Arguments for pickling."),
    OU_FN_AS("__bytes__", to_bytes, "()", "An exact bytes object."),
    OU_FN_AS("__sizeof__", size_of, "()", "Size in memory."),
    OU_BYTES_METHODS,
    {0}};

static void dealloc(ou_obj *o)
{
    if (OU_IS(o, ou_bytes_type))
        ou_leaf_free(o);
    else
        ou_obj_free(o);
}

ou_type ou_bytes_type = {
    .head = OU_TYPE_HEAD,
    .map = {.dealloc = dealloc, .type = &ou_bytes_type, .layout = OU_LAYOUT_LEAF},
    .name = "bytes",
    .doc = "bytes(iterable_of_ints) -> bytes\nbytes(string, encoding[, errors]) -> "
           "bytes\nbytes(bytes_or_buffer) -> "
           "copy\nbytes(int) -> zero bytes\n\nAn immutable array of bytes.",
    .size = sizeof(ou_bytes),
    .itemsize = 1,
    .flags = OU_TF_SUBCLASSABLE | OU_TF_VARSIZE | OU_TF_BYTES | OU_TF_MATCH_SELF,
    .new_ = new_,
    .repr = repr,
    .str = repr,
    .hash = hash,
    .richcmp = richcmp,
    .iter = ou_bytes_iter_new,
    .mod = mod,
    .len = length,
    .getitem = getitem,
    .item = item,
    .contains = ou_bytes_contains,
    .concat = concat,
    .repeat = repeat,
    .get_buffer = get_buffer,
    .methods = methods,
};
