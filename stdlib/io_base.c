/* _IOBase, _RawIOBase, _BufferedIOBase, _TextIOBase: the abstract classes and the methods they give
 * to classes derived from them, written in terms of the methods those define. */
#include "stdlib/io_impl.h"

void *ou_io_raise_unsupported(const char *what)
{
    OU_AUTO ou_obj *text = ou_str_from(what);
    return text ? ou_raise_arg(OU_CAST(ou_type, ou_io_unsupported), text) : NULL;
}

int ou_io_is_closed(ou_obj *o)
{
    OU_AUTO ou_obj *closed = ou_getattr(o, OU_ID(closed));
    return closed ? ou_truth(closed) : -1;
}

static int check_open(ou_obj *o)
{
    int closed = ou_io_is_closed(o);
    return closed > 0 ? ou_raise_int(&ou_exc_ValueError, "I/O operation on closed file.") : closed;
}

int ou_io_check(ou_obj *o, ou_str *method, const char *message)
{
    OU_AUTO ou_obj *r = ou_call_method0(o, method);
    if (!r) return -1;
    if (r == (ou_obj *)&ou_true) return 0;
    ou_io_raise_unsupported(message);
    return -1;
}

int ou_io_offset(ou_obj *o, int64_t *out)
{
    OU_AUTO ou_obj *i = ou_index(o);
    if (!i) return -1;
    if (ou_int_fits(i, out)) return 0;
    return ou_raise_int(&ou_exc_OverflowError, "Python int too large to convert to C long");
}

int ou_io_size(ou_obj *o, ou_ssize *out)
{
    *out = -1;
    if (!o || o == &ou_none) return 0;
    if (!ou_typeof(o)->index) {
        return ou_raise_int(&ou_exc_TypeError, "argument should be integer or None, not '%T'", o);
    }
    return ou_as_ssize(o, out, &ou_exc_OverflowError);
}

int ou_io_retry(void)
{
    if (!ou_err_matches(&ou_exc_InterruptedError)) return 0;
    ou_err_clear();
    return ou_poll_signals() < 0 ? -1 : 1;
}

int ou_io_writable_buffer(const char *fname, ou_obj *o, ou_buffer *b)
{
    if (ou_has_buffer(o)) {
        if (ou_get_buffer(o, b, OU_BUF_WRITABLE) == 0) return 0;
        if (!ou_err_matches(&ou_exc_BufferError) && !ou_err_matches(&ou_exc_TypeError)) return -1;
        ou_err_clear();
    }
    return ou_raise_int(&ou_exc_TypeError,
                        "%s() argument must be read-write bytes-like object, not %#T", fname, o);
}

ou_obj *ou_io_no_pickle(ou_obj *const *v)
{
    return ou_raise(&ou_exc_TypeError, "cannot pickle '%s' object", ou_typeof(v[0])->name);
}

/* ---- life ---- */

ou_obj *ou_io_new(ou_type *cls)
{
    ou_obj *o = ou_alloc_instance(cls, 0);
    if (o) ou_gc_track(o);
    return o;
}

void ou_io_finalize(ou_obj *o)
{
    OU_AUTO ou_obj *pending = ou_err_take();
    int closed = ou_io_is_closed(o);
    ou_err_clear();
    if (closed == 0) {
        if (ou_setattr(o, OU_ID(_finalizing), (ou_obj *)&ou_true) < 0) ou_err_clear();
        OU_AUTO ou_obj *r = ou_call_method0(o, OU_ID(close));
        if (!r) ou_err_clear();
    }
    ou_err_restore(ou_take(&pending));
}

int ou_io_traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(OU_CAST(ou_io, o)->dict);
    return 0;
}

static void clear(ou_obj *o)
{
    OU_CLEAR(OU_CAST(ou_io, o)->dict);
}

bool ou_io_dealloc_enter(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return false;
    if (ou_finalize_from_dealloc(o)) {
        ou_dealloc_leave();
        return false;
    }
    ou_gc_untrack(o);
    if (o->refs & OU_HAS_WEAKREF) ou_weak_clear(o);
    return true;
}

void ou_io_dealloc_leave(ou_obj *o)
{
    OU_CLEAR(OU_CAST(ou_io, o)->dict);
    ou_obj_free(o);
    ou_dealloc_leave();
}

static void dealloc(ou_obj *o)
{
    if (ou_io_dealloc_enter(o)) ou_io_dealloc_leave(o);
}

static ou_obj *new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)args, (void)n, (void)kwnames;
    return ou_io_new(cls);
}

/* ---- _IOBase ---- */

ou_obj *ou_io_close_base(ou_obj *o)
{
    ou_io *io = OU_CAST(ou_io, o);
    if (io->base_closed) return ou_new_none();
    OU_AUTO ou_obj *r = ou_call_method0(o, OU_ID(flush));
    io->base_closed = true;
    return ou_take(&r);
}

static ou_obj *base_close(ou_obj *const *v)
{
    OU_AUTO ou_obj *r = ou_io_close_base(v[0]);
    return r ? ou_new_none() : NULL;
}

static ou_obj *base_flush(ou_obj *const *v)
{
    if (OU_CAST(ou_io, v[0])->base_closed)
        return ou_raise(&ou_exc_ValueError, "I/O operation on closed file.");
    return ou_new_none();
}

static ou_obj *base_del(ou_obj *const *v)
{
    ou_io_finalize(v[0]);
    return ou_new_none();
}

static ou_obj *get_closed(ou_obj *o)
{
    return ou_bool(OU_CAST(ou_io, o)->base_closed);
}

static ou_obj *get_finalizing(ou_obj *o)
{
    return ou_bool(OU_CAST(ou_io, o)->finalizing);
}

static int set_finalizing(ou_obj *o, ou_obj *value)
{
    int truth = value ? ou_truth(value) : 0;
    if (truth >= 0) OU_CAST(ou_io, o)->finalizing = truth;
    return truth < 0 ? -1 : 0;
}

static ou_obj *get_dict(ou_obj *o)
{
    ou_obj **dict = &OU_CAST(ou_io, o)->dict;
    if (!*dict && !(*dict = ou_dict_new())) return NULL;
    return ou_incref(*dict);
}

static int set_dict(ou_obj *o, ou_obj *value)
{
    if (!value) return ou_raise_int(&ou_exc_TypeError, "cannot delete __dict__");
    if (!ou_dict_check(value)) {
        return ou_raise_int(&ou_exc_TypeError, "__dict__ must be set to a dictionary, not a '%T'",
                            value);
    }
    ou_setref(&OU_CAST(ou_io, o)->dict, ou_incref(value));
    return 0;
}

static ou_obj *base_seek(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kw)
{
    (void)self, (void)args, (void)n, (void)kw;
    return ou_io_raise_unsupported("seek");
}

static ou_obj *base_truncate(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kw)
{
    (void)self, (void)args, (void)n, (void)kw;
    return ou_io_raise_unsupported("truncate");
}

static ou_obj *base_tell(ou_obj *const *v)
{
    OU_AUTO ou_obj *zero = ou_int_new(0), *one = ou_int_new(1);
    if (!zero || !one) return NULL;
    return ou_call_method(v[0], OU_ID(seek), (ou_obj *[]){zero, one}, 2);
}

static ou_obj *base_fileno(ou_obj *const *v)
{
    (void)v;
    return ou_io_raise_unsupported("fileno");
}

static ou_obj *base_false(ou_obj *const *v)
{
    (void)v;
    return ou_bool(false);
}

static ou_obj *base_isatty(ou_obj *const *v)
{
    return check_open(v[0]) < 0 ? NULL : ou_bool(false);
}

static ou_obj *base_check_closed(ou_obj *const *v)
{
    return check_open(v[0]) < 0 ? NULL : ou_new_none();
}

static ou_obj *base_check_seekable(ou_obj *const *v)
{
    return ou_io_check(v[0], OU_ID(seekable), "File or stream is not seekable.") < 0
               ? NULL
               : ou_bool(true);
}

static ou_obj *base_check_readable(ou_obj *const *v)
{
    return ou_io_check(v[0], OU_ID(readable), "File or stream is not readable.") < 0
               ? NULL
               : ou_bool(true);
}

static ou_obj *base_check_writable(ou_obj *const *v)
{
    return ou_io_check(v[0], OU_ID(writable), "File or stream is not writable.") < 0
               ? NULL
               : ou_bool(true);
}

static ou_obj *base_enter(ou_obj *const *v)
{
    return check_open(v[0]) < 0 ? NULL : ou_incref(v[0]);
}

static ou_obj *base_exit(ou_obj *const *v)
{
    return ou_call_method0(v[0], OU_ID(close));
}

static ou_obj *base_iter(ou_obj *o)
{
    return check_open(o) < 0 ? NULL : ou_incref(o);
}

static ou_obj *base_next(ou_obj *o)
{
    OU_AUTO ou_obj *line = ou_call_method0(o, OU_ID(readline));
    ou_ssize n;
    if (!line || ou_len(line, &n) < 0) return NULL;
    return n ? ou_take(&line) : NULL;
}

/* How many bytes readline may read at once: up to and with the newline that peek shows, else 1. */
static ou_ssize peek_line(ou_obj *peek)
{
    OU_AUTO ou_obj *one = ou_int_new(1);
    for (;;) {
        OU_AUTO ou_obj *seen = one ? ou_call1(peek, one) : NULL;
        if (!seen) {
            int retry = ou_io_retry();
            if (retry <= 0) return -1;
            continue;
        }
        if (!ou_bytes_check(seen)) {
            return ou_raise_int(&ou_exc_OSError,
                                "peek() should have returned a bytes object, not '%.200s'",
                                ou_typeof(seen)->name);
        }
        ou_ssize n = ou_bytes_len(seen);
        const char *p = ou_bytes_data(seen), *hit = n ? memchr(p, '\n', (size_t)n) : NULL;
        return hit ? hit - p + 1 : n ? n : 1;
    }
}

static ou_obj *base_readline(ou_obj *const *v)
{
    ou_ssize limit;
    if (ou_io_size(v[1], &limit) < 0) return NULL;
    OU_AUTO ou_obj *peek = ou_getattr_opt(v[0], OU_ID(peek));
    OU_AUTO ou_obj *line = ou_bytearray_new(NULL, 0);
    if (!line || ou_err_pending()) return NULL;
    for (;;) {
        ou_ssize have = OU_CAST(ou_bytearray, line)->len, want = 1;
        if (limit >= 0 && have >= limit) break;
        if (peek && (want = peek_line(peek)) < 0) return NULL;
        if (limit >= 0 && want > limit - have) want = limit - have;
        OU_AUTO ou_obj *size = ou_int_new(want);
        OU_AUTO ou_obj *b = size ? ou_call_method1(v[0], OU_ID(read), size) : NULL;
        if (!b) {
            int retry = ou_io_retry();
            if (retry <= 0) return NULL;
            continue;
        }
        if (!ou_bytes_check(b)) {
            return ou_raise(&ou_exc_OSError,
                            "read() should have returned a bytes object, not '%.200s'",
                            ou_typeof(b)->name);
        }
        if (ou_bytes_len(b) == 0) break;
        OU_AUTO ou_obj *r = ou_call_method1(line, OU_ID(extend), b);
        if (!r) return NULL;
        if (ou_bytes_data(b)[ou_bytes_len(b) - 1] == '\n') break;
    }
    const ou_bytearray *a = OU_CAST(ou_bytearray, line);
    return ou_bytes_new(a->data ? a->data + a->off : "", a->len);
}

static ou_obj *base_readlines(ou_obj *const *v)
{
    ou_ssize hint, total = 0;
    if (ou_io_size(v[1], &hint) < 0) return NULL;
    OU_AUTO ou_obj *list = ou_list_new(0);
    if (!list) return NULL;
    if (hint <= 0) return ou_list_extend(list, v[0]) < 0 ? NULL : ou_take(&list);
    OU_AUTO ou_obj *it = ou_iter(v[0]);
    while (it) {
        OU_AUTO ou_obj *line = ou_next(it);
        ou_ssize n;
        if (!line) break;
        if (ou_list_append(list, line) < 0 || ou_len(line, &n) < 0) return NULL;
        total += n;
        if (total > hint) break;
    }
    return it && !ou_err_pending() ? ou_take(&list) : NULL;
}

static ou_obj *base_writelines(ou_obj *const *v)
{
    if (check_open(v[0]) < 0) return NULL;
    OU_AUTO ou_obj *it = ou_iter(v[1]);
    while (it) {
        OU_AUTO ou_obj *line = ou_next(it);
        if (!line) break;
        for (;;) {
            OU_AUTO ou_obj *r = ou_call_method1(v[0], OU_ID(write), line);
            if (r) break;
            int retry = ou_io_retry();
            if (retry <= 0) return NULL;
        }
    }
    return it && !ou_err_pending() ? ou_new_none() : NULL;
}

static ou_fndef base_methods[] = {
    OU_RAW("seek", base_seek, "(offset, whence=0, /)", "Change the position."),
    OU_FN_AS("tell", base_tell, "()", "The current position."),
    OU_RAW("truncate", base_truncate, "(size=None, /)", "Change the size."),
    OU_FN_AS("flush", base_flush, "()", "Write out what is buffered."),
    OU_FN_AS("close", base_close, "()", "Flush and close."),
    OU_FN_AS("seekable", base_false, "()", "Whether seek works."),
    OU_FN_AS("readable", base_false, "()", "Whether read works."),
    OU_FN_AS("writable", base_false, "()", "Whether write works."),
    OU_FN_AS("_checkClosed", base_check_closed, "()", "Raise if closed."),
    OU_FN_AS("_checkSeekable", base_check_seekable, "()", "Raise unless seekable."),
    OU_FN_AS("_checkReadable", base_check_readable, "()", "Raise unless readable."),
    OU_FN_AS("_checkWritable", base_check_writable, "()", "Raise unless writable."),
    OU_FN_AS("fileno", base_fileno, "()", "The file descriptor."),
    OU_FN_AS("isatty", base_isatty, "()", "Whether this is a terminal."),
    OU_FN_AS("__enter__", base_enter, "()", "The file itself."),
    OU_FN_AS("__exit__", base_exit, "(*args)", "Close the file."),
    OU_FN_AS("__del__", base_del, "()", "Close the file."),
    OU_FN_AS("readline", base_readline, "(size=-1, /)", "The next line."),
    OU_FN_AS("readlines", base_readlines, "(hint=-1, /)", "The remaining lines."),
    OU_FN_AS("writelines", base_writelines, "(lines, /)", "Write each line."),
    {0}};

static const ou_getset base_getsets[] = {
    {"__dict__", get_dict, set_dict, "Attributes of the object."},
    {"closed", get_closed, NULL, "Whether the file is closed."},
    {"_finalizing", get_finalizing, set_finalizing, "Whether the object is being finalized."},
    {0}};

/* ---- _RawIOBase ---- */

static ou_obj *raw_readall(ou_obj *const *v)
{
    OU_AUTO ou_obj *all = ou_bytearray_new(NULL, 0);
    OU_AUTO ou_obj *size = ou_int_new(OU_IO_CHUNK);
    if (!all || !size) return NULL;
    for (;;) {
        OU_AUTO ou_obj *b = ou_call_method1(v[0], OU_ID(read), size);
        if (!b) {
            int retry = ou_io_retry();
            if (retry <= 0) return NULL;
            continue;
        }
        if (b == &ou_none) {
            if (OU_CAST(ou_bytearray, all)->len == 0) return ou_take(&b);
            break;
        }
        if (!ou_bytes_check(b)) return ou_raise(&ou_exc_TypeError, "read() should return bytes");
        if (ou_bytes_len(b) == 0) break;
        OU_AUTO ou_obj *r = ou_call_method1(all, OU_ID(extend), b);
        if (!r) return NULL;
    }
    const ou_bytearray *a = OU_CAST(ou_bytearray, all);
    return ou_bytes_new(a->data ? a->data + a->off : "", a->len);
}

static ou_obj *raw_read(ou_obj *const *v)
{
    ou_ssize n = -1, got;
    if (v[1] && v[1] != &ou_none && ou_as_ssize(v[1], &n, &ou_exc_OverflowError) < 0) return NULL;
    if (n < 0) return ou_call_method0(v[0], OU_ID(readall));
    OU_AUTO ou_obj *b = ou_bytearray_new(NULL, n);
    if (b && n) memset(OU_CAST(ou_bytearray, b)->data, 0, (size_t)n);
    OU_AUTO ou_obj *r = b ? ou_call_method1(v[0], OU_ID(readinto), b) : NULL;
    if (!r || r == &ou_none) return ou_take(&r);
    if (ou_as_ssize(r, &got, &ou_exc_ValueError) < 0) return NULL;
    const ou_bytearray *a = OU_CAST(ou_bytearray, b);
    if (got < 0 || got > a->len) got = a->len;
    return ou_bytes_new(a->data ? a->data + a->off : "", got);
}

static ou_obj *raw_missing(ou_obj *const *v)
{
    (void)v;
    return ou_raise_none(&ou_exc_NotImplementedError);
}

static ou_fndef raw_methods[] = {
    OU_FN_AS("read", raw_read, "(size=-1, /)", "Up to size bytes."),
    OU_FN_AS("readall", raw_readall, "()", "All bytes to the end."),
    OU_FN_AS("readinto", raw_missing, "(buffer, /)", "Read into a buffer."),
    OU_FN_AS("write", raw_missing, "(b, /)", "Write bytes."),
    {0}};

/* ---- _BufferedIOBase ---- */

static ou_obj *unsupported_detach(ou_obj *const *v)
{
    (void)v;
    return ou_io_raise_unsupported("detach");
}

static ou_obj *unsupported_read(ou_obj *const *v)
{
    (void)v;
    return ou_io_raise_unsupported("read");
}

static ou_obj *unsupported_read1(ou_obj *const *v)
{
    (void)v;
    return ou_io_raise_unsupported("read1");
}

static ou_obj *unsupported_write(ou_obj *const *v)
{
    (void)v;
    return ou_io_raise_unsupported("write");
}

static ou_obj *unsupported_readline(ou_obj *const *v)
{
    (void)v;
    return ou_io_raise_unsupported("readline");
}

static ou_obj *read_into(ou_obj *const *v, const char *fname, ou_str *method)
{
    ou_buffer b;
    if (ou_io_writable_buffer(fname, v[1], &b) < 0) return NULL;
    OU_AUTO ou_obj *size = ou_int_new(b.len);
    OU_AUTO ou_obj *data = size ? ou_call_method1(v[0], method, size) : NULL;
    ou_obj *r = NULL;
    if (data && !ou_bytes_check(data)) {
        ou_raise(&ou_exc_TypeError, "read() should return bytes");
    } else if (data && ou_bytes_len(data) > b.len) {
        ou_raise(&ou_exc_ValueError,
                 "read() returned too much data: %zd bytes requested, %zd returned", b.len,
                 ou_bytes_len(data));
    } else if (data) {
        memcpy(b.data, ou_bytes_data(data), (size_t)ou_bytes_len(data));
        r = ou_int_new(ou_bytes_len(data));
    }
    ou_release_buffer(&b);
    return r;
}

static ou_obj *buffered_readinto(ou_obj *const *v)
{
    return read_into(v, "readinto", OU_ID(read));
}

static ou_obj *buffered_readinto1(ou_obj *const *v)
{
    return read_into(v, "readinto1", OU_ID(read1));
}

static ou_fndef buffered_methods[] = {
    OU_FN_AS("detach", unsupported_detach, "()", "Separate the raw stream."),
    OU_FN_AS("read", unsupported_read, "(*args)", "Read bytes."),
    OU_FN_AS("read1", unsupported_read1, "(*args)", "Read bytes with at most one raw read."),
    OU_FN_AS("readinto", buffered_readinto, "(buffer, /)", "Read into a buffer."),
    OU_FN_AS("readinto1", buffered_readinto1, "(buffer, /)",
             "Read into a buffer with at most one raw read."),
    OU_FN_AS("write", unsupported_write, "(*args)", "Write bytes."),
    {0}};

/* ---- _TextIOBase ---- */

static ou_obj *get_none(ou_obj *o)
{
    (void)o;
    return ou_new_none();
}

static ou_fndef text_methods[] = {
    OU_FN_AS("detach", unsupported_detach, "()", "Separate the buffer."),
    OU_FN_AS("read", unsupported_read, "(*args)", "Read text."),
    OU_FN_AS("readline", unsupported_readline, "(*args)", "Read a line."),
    OU_FN_AS("write", unsupported_write, "(*args)", "Write text."),
    {0}};

static const ou_getset text_getsets[] = {{"encoding", get_none, NULL, "Encoding of the stream."},
                                         {"newlines", get_none, NULL, "Line endings seen."},
                                         {"errors", get_none, NULL, "Error handling."},
                                         {0}};

#define IO_TYPE(id, name_, base_, methods_, getsets_, doc_)                                        \
    ou_type id = {                                                                                 \
        .head = OU_TYPE_HEAD,                                                                      \
        .map = {.traverse = ou_io_traverse,                                                        \
                .clear = clear,                                                                    \
                .dealloc = dealloc,                                                                \
                .finalize = ou_io_finalize,                                                        \
                .type = &id,                                                                       \
                .layout = OU_LAYOUT_CUSTOM,                                                        \
                .flags = OU_MF_GC},                                                                \
        .name = name_,                                                                             \
        .doc = doc_,                                                                               \
        .size = sizeof(ou_io),                                                                     \
        .base = base_,                                                                             \
        .flags = OU_TF_SUBCLASSABLE | OU_TF_HAS_DICT | OU_TF_WEAKREF,                              \
        .inst_at = offsetof(ou_io, dict),                                                          \
        .new_ = new_,                                                                              \
        .iter = base_iter,                                                                         \
        .next = base_next,                                                                         \
        .methods = methods_,                                                                       \
        .getsets = getsets_,                                                                       \
    }

IO_TYPE(ou_iobase_type, "_io._IOBase", NULL, base_methods, base_getsets,
        "Base of all stream classes.");
IO_TYPE(ou_rawiobase_type, "_io._RawIOBase", &ou_iobase_type, raw_methods, NULL,
        "Base of unbuffered streams of bytes.");
IO_TYPE(ou_bufferediobase_type, "_io._BufferedIOBase", &ou_iobase_type, buffered_methods, NULL,
        "Base of buffered streams of bytes.");
IO_TYPE(ou_textiobase_type, "_io._TextIOBase", &ou_iobase_type, text_methods, text_getsets,
        "Base of streams of text.");
