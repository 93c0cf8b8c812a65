/* BytesIO: a stream of bytes in memory.  The content is one bytes object that getvalue() can hand
 * out without copying as long as nothing is written afterwards. */
#include "stdlib/io_impl.h"

typedef struct bytesio {
    ou_io io;
    ou_obj *buf; /* bytes, at least `len` long; NULL: closed */
    ou_ssize pos, len;
    ou_ssize exports; /* buffers given out by getbuffer() */
} bytesio;

/* What getbuffer() returns a view of. */
typedef struct exported {
    ou_obj head;
    bytesio *source;
} exported;

static int ready(bytesio *b)
{
    return b->buf ? 0 : ou_raise_int(&ou_exc_ValueError, "I/O operation on closed file.");
}

static int changeable(bytesio *b)
{
    if (ready(b) < 0) return -1;
    if (b->exports > 0) {
        return ou_raise_int(&ou_exc_BufferError,
                            "Existing exports of data: object cannot be re-sized");
    }
    return 0;
}

/* Makes the bytes object ours alone and at least n long. */
static int reserve(bytesio *b, ou_ssize n)
{
    ou_ssize cap = ou_bytes_len(b->buf);
    bool shared = OU_REFCOUNT(b->buf) > 1 || cap < 2;
    if (!shared && n <= cap) return 0;
    ou_ssize want = n <= cap ? cap : n + (n >> 3) + (n < 9 ? 3 : 6);
    if (want < 2) want = 2;
    if (!shared) return ou_bytes_resize(&b->buf, want);
    ou_obj *fresh = ou_bytes_new(NULL, want);
    if (!fresh) return -1;
    memcpy(ou_bytes_data(fresh), ou_bytes_data(b->buf), (size_t)b->len);
    ou_setref(&b->buf, fresh);
    return 0;
}

static int write_bytes(bytesio *b, const char *p, ou_ssize n)
{
    if (n == 0) return 0;
    if (b->pos > OU_SSIZE_MAX - n)
        return ou_raise_int(&ou_exc_OverflowError, "new position too large");
    ou_ssize end = b->pos + n;
    if (reserve(b, end > b->len ? end : b->len) < 0) return -1;
    char *to = ou_bytes_data(b->buf);
    if (b->pos > b->len) memset(to + b->len, 0, (size_t)(b->pos - b->len));
    memcpy(to + b->pos, p, (size_t)n);
    b->pos = end;
    if (end > b->len) b->len = end;
    return 0;
}

static ou_obj *take_bytes(bytesio *b, ou_ssize n)
{
    ou_ssize left = b->len > b->pos ? b->len - b->pos : 0;
    if (n < 0 || n > left) n = left;
    ou_ssize at = b->pos;
    b->pos += n;
    if (n > 1 && at == 0 && n == ou_bytes_len(b->buf) && b->exports == 0) return ou_incref(b->buf);
    return ou_bytes_new(ou_bytes_data(b->buf) + (n ? at : 0), n);
}

static ou_ssize line_length(const bytesio *b)
{
    if (b->pos >= b->len) return 0;
    const char *start = ou_bytes_data(b->buf) + b->pos,
               *hit = memchr(start, '\n', (size_t)(b->len - b->pos));
    return hit ? hit - start + 1 : b->len - b->pos;
}

static ou_obj *read_(ou_obj *const *v)
{
    bytesio *b = OU_CAST(bytesio, v[0]);
    ou_ssize n;
    if (ou_io_size(v[1], &n) < 0 || ready(b) < 0) return NULL;
    return take_bytes(b, n);
}

static ou_obj *readline(ou_obj *const *v)
{
    bytesio *b = OU_CAST(bytesio, v[0]);
    ou_ssize limit;
    if (ou_io_size(v[1], &limit) < 0 || ready(b) < 0) return NULL;
    ou_ssize n = line_length(b);
    return take_bytes(b, limit >= 0 && n > limit ? limit : n);
}

static ou_obj *next(ou_obj *o)
{
    bytesio *b = OU_CAST(bytesio, o);
    if (ready(b) < 0) return NULL;
    ou_ssize n = line_length(b);
    return n ? take_bytes(b, n) : NULL;
}

static ou_obj *readlines(ou_obj *const *v)
{
    bytesio *b = OU_CAST(bytesio, v[0]);
    ou_ssize hint, total = 0;
    if (ready(b) < 0 || ou_io_size(v[1], &hint) < 0) return NULL;
    OU_AUTO ou_obj *list = ou_list_new(0);
    for (ou_ssize n; list && (n = line_length(b)) > 0;) {
        ou_obj *line = take_bytes(b, n);
        if (!line || ou_list_append_steal(list, line) < 0) return NULL;
        total += n;
        if (hint > 0 && total >= hint) break;
    }
    return ou_take(&list);
}

static ou_obj *readinto(ou_obj *const *v)
{
    bytesio *b = OU_CAST(bytesio, v[0]);
    ou_buffer out;
    if (ready(b) < 0 || ou_io_writable_buffer("readinto", v[1], &out) < 0) return NULL;
    ou_ssize left = b->len > b->pos ? b->len - b->pos : 0, n = out.len < left ? out.len : left;
    if (n) memmove(out.data, ou_bytes_data(b->buf) + b->pos, (size_t)n);
    b->pos += n;
    ou_release_buffer(&out);
    return ou_int_new(n);
}

static ou_obj *write_(ou_obj *const *v)
{
    bytesio *b = OU_CAST(bytesio, v[0]);
    ou_buffer in;
    if (changeable(b) < 0 || ou_get_buffer(v[1], &in, OU_BUF_SIMPLE) < 0) return NULL;
    int status = changeable(b) < 0 ? -1 : write_bytes(b, in.data, in.len);
    ou_ssize n = in.len;
    ou_release_buffer(&in);
    return status < 0 ? NULL : ou_int_new(n);
}

static ou_obj *writelines(ou_obj *const *v)
{
    if (ready(OU_CAST(bytesio, v[0])) < 0) return NULL;
    OU_AUTO ou_obj *it = ou_iter(v[1]);
    while (it) {
        OU_AUTO ou_obj *line = ou_next(it);
        if (!line) break;
        OU_AUTO ou_obj *r = write_((ou_obj *[]){v[0], line});
        if (!r) return NULL;
    }
    return it && !ou_err_pending() ? ou_new_none() : NULL;
}

static ou_obj *getvalue(ou_obj *const *v)
{
    bytesio *b = OU_CAST(bytesio, v[0]);
    if (ready(b) < 0) return NULL;
    if (b->len != ou_bytes_len(b->buf) && b->exports == 0) {
        if (OU_REFCOUNT(b->buf) > 1) {
            ou_obj *copy = ou_bytes_new(ou_bytes_data(b->buf), b->len);
            if (!copy) return NULL;
            ou_setref(&b->buf, copy);
        } else if (ou_bytes_resize(&b->buf, b->len) < 0) {
            return NULL;
        }
    }
    if (b->exports) return ou_bytes_new(ou_bytes_data(b->buf), b->len);
    return ou_incref(b->buf);
}

static ou_obj *getbuffer(ou_obj *const *v)
{
    bytesio *b = OU_CAST(bytesio, v[0]);
    if (ready(b) < 0) return NULL;
    OU_AUTO ou_obj *o = ou_gc_new(&ou_bytesio_buffer_type.map, sizeof(exported));
    if (!o) return NULL;
    OU_CAST(exported, o)->source = (bytesio *)ou_incref(v[0]);
    ou_gc_track(o);
    return ou_memoryview_new(o);
}

static ou_obj *tell(ou_obj *const *v)
{
    bytesio *b = OU_CAST(bytesio, v[0]);
    return ready(b) < 0 ? NULL : ou_int_new(b->pos);
}

static ou_obj *seek_(ou_obj *const *v)
{
    bytesio *b = OU_CAST(bytesio, v[0]);
    ou_ssize to;
    int whence = 0;
    if (ou_arg_ssize(v[1], &to) < 0 || (v[2] && ou_as_int(v[2], &whence) < 0) || ready(b) < 0)
        return NULL;
    if (whence == 0 && to < 0) return ou_raise(&ou_exc_ValueError, "negative seek value %zd", to);
    if (whence < 0 || whence > 2)
        return ou_raise(&ou_exc_ValueError, "invalid whence (%i, should be 0, 1 or 2)", whence);
    ou_ssize base = whence == 1 ? b->pos : whence == 2 ? b->len : 0;
    if (to > OU_SSIZE_MAX - base) return ou_raise(&ou_exc_OverflowError, "new position too large");
    b->pos = to + base < 0 ? 0 : to + base;
    return ou_int_new(b->pos);
}

static ou_obj *truncate_(ou_obj *const *v)
{
    bytesio *b = OU_CAST(bytesio, v[0]);
    ou_ssize size = b->pos;
    if (v[1] && v[1] != &ou_none && ou_io_size(v[1], &size) < 0) return NULL;
    if (changeable(b) < 0) return NULL;
    if (size < 0) return ou_raise(&ou_exc_ValueError, "negative size value %zd", size);
    if (size < b->len) b->len = size;
    return ou_int_new(size);
}

static ou_obj *close_(ou_obj *const *v)
{
    bytesio *b = OU_CAST(bytesio, v[0]);
    if (b->buf && changeable(b) < 0) return NULL;
    OU_CLEAR(b->buf);
    return ou_new_none();
}

static ou_obj *flush(ou_obj *const *v)
{
    return ready(OU_CAST(bytesio, v[0])) < 0 ? NULL : ou_new_none();
}

static ou_obj *yes(ou_obj *const *v)
{
    return ready(OU_CAST(bytesio, v[0])) < 0 ? NULL : ou_bool(true);
}

static ou_obj *no(ou_obj *const *v)
{
    return ready(OU_CAST(bytesio, v[0])) < 0 ? NULL : ou_bool(false);
}

static ou_obj *get_closed(ou_obj *o)
{
    return ou_bool(!OU_CAST(bytesio, o)->buf);
}

static ou_obj *getstate(ou_obj *const *v)
{
    OU_AUTO ou_obj *value = getvalue(v);
    if (!value) return NULL;
    ou_obj *dict = OU_CAST(ou_io, v[0])->dict;
    return ou_tuple3(ou_take(&value), ou_int_new(OU_CAST(bytesio, v[0])->pos),
                     dict ? ou_dict_copy(dict) : ou_new_none());
}

static int set_content(bytesio *b, ou_obj *data)
{
    if (changeable(b) < 0) return -1;
    OU_AUTO ou_obj *fresh = NULL;
    if (OU_IS(data, ou_bytes_type)) {
        fresh = ou_incref(data);
    } else {
        ou_buffer in;
        if (ou_get_buffer(data, &in, OU_BUF_SIMPLE) < 0) return -1;
        fresh = ou_bytes_new(in.data, in.len);
        ou_release_buffer(&in);
    }
    if (!fresh) return -1;
    b->len = ou_bytes_len(fresh);
    b->pos = 0;
    ou_setref(&b->buf, ou_take(&fresh));
    return 0;
}

static ou_obj *setstate(ou_obj *const *v)
{
    bytesio *b = OU_CAST(bytesio, v[0]);
    ou_ssize pos;
    if (!ou_tuple_check(v[1]) || ou_tuple_len(v[1]) < 3) {
        return ou_raise(&ou_exc_TypeError, "%s.__setstate__ argument should be 3-tuple, got %T",
                        ou_typeof(v[0])->name, v[1]);
    }
    if (set_content(b, ou_tuple_at(v[1], 0)) < 0) return NULL;
    if (!ou_int_check(ou_tuple_at(v[1], 1))) {
        return ou_raise(&ou_exc_TypeError, "second item of state must be an integer, not %T",
                        ou_tuple_at(v[1], 1));
    }
    if (ou_as_ssize(ou_tuple_at(v[1], 1), &pos, &ou_exc_OverflowError) < 0) return NULL;
    if (pos < 0) return ou_raise(&ou_exc_ValueError, "position value cannot be negative");
    b->pos = pos;
    ou_obj *dict = ou_tuple_at(v[1], 2);
    if (dict == &ou_none) return ou_new_none();
    if (!ou_dict_check(dict)) {
        return ou_raise(&ou_exc_TypeError, "third item of state should be a dict, got a %T", dict);
    }
    ou_obj **own = &OU_CAST(ou_io, v[0])->dict;
    if (!*own && !(*own = ou_dict_new())) return NULL;
    return ou_dict_update(*own, dict) < 0 ? NULL : ou_new_none();
}

static ou_obj *size_of(ou_obj *const *v)
{
    const bytesio *b = OU_CAST(bytesio, v[0]);
    return ou_int_new((int64_t)ou_typeof(v[0])->size + (b->buf ? ou_bytes_len(b->buf) : 0));
}

static ou_obj *new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)args, (void)n, (void)kwnames;
    OU_AUTO ou_obj *o = ou_io_new(cls);
    if (!o || !(OU_CAST(bytesio, o)->buf = ou_bytes_new("", 0))) return NULL;
    return ou_take(&o);
}

static int init(ou_obj *o, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder binder = {"BytesIO", "(initial_bytes=b'')", NULL};
    bytesio *b = OU_CAST(bytesio, o);
    ou_obj *v[1];
    if (ou_bind(&binder, args, n, kwnames, v) < 0) return -1;
    if (b->exports > 0) return changeable(b);
    b->len = b->pos = 0;
    if (!b->buf && !(b->buf = ou_bytes_new("", 0))) return -1;
    return v[0] && v[0] != &ou_none ? set_content(b, v[0]) : 0;
}

static void clear(ou_obj *o)
{
    OU_CLEAR(OU_CAST(ou_io, o)->dict);
}

static void dealloc(ou_obj *o)
{
    if (!ou_io_dealloc_enter(o)) return;
    OU_CLEAR(OU_CAST(bytesio, o)->buf);
    ou_io_dealloc_leave(o);
}

static ou_fndef methods[] = {
    OU_FN_AS("read", read_, "(size=-1, /)", "Up to size bytes."),
    OU_FN_AS("read1", read_, "(size=-1, /)", "Up to size bytes."),
    OU_FN(readline, "(size=-1, /)", "The next line."),
    OU_FN(readlines, "(size=None, /)", "The remaining lines."),
    OU_FN(readinto, "(buffer, /)", "Read into a buffer."),
    OU_FN_AS("write", write_, "(b, /)", "Write bytes."),
    OU_FN(writelines, "(lines, /)", "Write each of the lines."),
    OU_FN(getvalue, "()", "The whole content."),
    OU_FN(getbuffer, "()", "A writable view of the content."),
    OU_FN(tell, "()", "The current position."),
    OU_FN_AS("seek", seek_, "(pos, whence=0, /)", "Change the position."),
    OU_FN_AS("truncate", truncate_, "(size=None, /)", "Cut the content."),
    OU_FN_AS("close", close_, "()", "Forget the content."),
    OU_FN(flush, "()", "Do nothing."),
    OU_FN_AS("isatty", no, "()", "False."),
    OU_FN_AS("readable", yes, "()", "True."),
    OU_FN_AS("writable", yes, "()", "True."),
    OU_FN_AS("seekable", yes, "()", "True."),
    OU_FN_AS("__getstate__", getstate, "()", "State for pickling."),
    OU_FN_AS("__setstate__", setstate, "(state, /)", "Restore pickled state."),
    OU_FN_AS("__sizeof__", size_of, "()", "Size in memory."),
    {0}};

static const ou_getset getsets[] = {{"closed", get_closed, NULL, "Whether the stream is closed."},
                                    {0}};

ou_type ou_bytesio_type = {
    .head = OU_TYPE_HEAD,
    .map = {.traverse = ou_io_traverse,
            .clear = clear,
            .dealloc = dealloc,
            .finalize = ou_io_finalize,
            .type = &ou_bytesio_type,
            .layout = OU_LAYOUT_CUSTOM,
            .flags = OU_MF_GC},
    .name = "_io.BytesIO",
    .doc = "A stream of bytes in memory.",
    .size = sizeof(bytesio),
    .base = &ou_bufferediobase_type,
    .flags = OU_TF_SUBCLASSABLE | OU_TF_HAS_DICT | OU_TF_WEAKREF,
    .inst_at = offsetof(ou_io, dict),
    .new_ = new_,
    .init = init,
    .next = next,
    .methods = methods,
    .getsets = getsets,
};

/* ---- the object behind getbuffer() ---- */

static int exported_get(ou_obj *o, ou_buffer *out, int flags)
{
    (void)flags;
    bytesio *b = OU_CAST(exported, o)->source;
    if (ready(b) < 0) return -1;
    if (b->exports == 0 && reserve(b, b->len) < 0) return -1;
    ou_buffer_simple(out, o, ou_bytes_data(b->buf), b->len, false);
    b->exports++;
    return 0;
}

static void exported_release(ou_obj *o, ou_buffer *b)
{
    (void)b;
    OU_CAST(exported, o)->source->exports--;
}

static int exported_traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(OU_CAST(exported, o)->source);
    return 0;
}

static void exported_dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    ou_decref(OU_CAST(exported, o)->source);
    ou_gc_free(o);
}

ou_type ou_bytesio_buffer_type = {
    .head = OU_TYPE_HEAD,
    .map = {.traverse = exported_traverse,
            .dealloc = exported_dealloc,
            .type = &ou_bytesio_buffer_type,
            .layout = OU_LAYOUT_CUSTOM,
            .flags = OU_MF_GC},
    .name = "_io._BytesIOBuffer",
    .size = sizeof(exported),
    .flags = OU_TF_NO_NEW,
    .get_buffer = exported_get,
    .release_buffer = exported_release,
};
