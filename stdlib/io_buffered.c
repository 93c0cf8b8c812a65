/* BufferedReader, BufferedWriter, BufferedRandom and BufferedRWPair: one buffer in front of a raw
 * stream. It holds either bytes read ahead or bytes to be written, never both: a change of
 * direction seeks the raw stream back, or flushes. */
#include "stdlib/io_impl.h"
#include <errno.h>

int ou_buffered_ready(ou_buffered *b)
{
    if (b->ok) return 0;
    return ou_raise_int(&ou_exc_ValueError, b->detached ? "raw stream has been detached"
                                                        : "I/O operation on uninitialized object");
}

static inline bool plain_raw(const ou_buffered *b)
{
    return OU_IS(b->raw, ou_fileio_type);
}

static int raw_closed(ou_buffered *b)
{
    if (plain_raw(b)) return OU_CAST(ou_fileio, b->raw)->fd < 0;
    return ou_io_is_closed(b->raw);
}

/* Ready, and open unless that is the operation to complain about. */
static int usable(ou_buffered *b, const char *closed_message)
{
    if (ou_buffered_ready(b) < 0) return -1;
    int closed = raw_closed(b);
    if (closed > 0) return ou_raise_int(&ou_exc_ValueError, "%s", closed_message);
    return closed;
}

/* Keeps signal handlers from re-entering a buffer in the middle of a change. */
static int enter(ou_buffered *b)
{
    if (b->busy) return ou_raise_int(&ou_exc_RuntimeError, "reentrant call inside %R", b);
    b->busy = true;
    return 0;
}

static void leave(ou_buffered *b)
{
    b->busy = false;
}

/* ---- the raw stream ---- */

/* One raw read: bytes, 0 at the end, -1 error, -2 would block. */
static ou_ssize raw_read(ou_buffered *b, char *p, ou_ssize n)
{
    if (plain_raw(b)) {
        ou_fileio *f = OU_CAST(ou_fileio, b->raw);
        if (f->fd < 0) return ou_raise_int(&ou_exc_ValueError, "I/O operation on closed file");
        return ou_fileio_read_into(f, p, n);
    }
    OU_AUTO ou_obj *array = ou_bytearray_new(NULL, n);
    OU_AUTO ou_obj *view = array ? ou_memoryview_new(array) : NULL;
    OU_AUTO ou_obj *r = NULL;
    if (array && n) memset(OU_CAST(ou_bytearray, array)->data, 0, (size_t)n);
    while (view && !r) {
        r = ou_call_method1(b->raw, OU_ID(readinto), view);
        if (!r && ou_io_retry() <= 0) return -1;
    }
    ou_ssize got;
    if (!r) return -1;
    if (r == &ou_none) return -2;
    if (ou_as_ssize(r, &got, NULL) < 0) {
        if (ou_err_take_if(&ou_exc_TypeError))
            return ou_raise_int(&ou_exc_OSError, "raw readinto() failed");
        return -1;
    }
    if (got < 0 || got > n) {
        return ou_raise_int(
            &ou_exc_OSError,
            "raw readinto() returned invalid length %zd (should have been between 0 and %zd)", got,
            n);
    }
    const ou_bytearray *a = OU_CAST(ou_bytearray, array);
    if (got) memcpy(p, a->data + a->off, (size_t)got);
    return got;
}

/* One raw write: bytes, -1 error, -2 would block. */
static ou_ssize raw_write(ou_buffered *b, const char *p, ou_ssize n)
{
    if (plain_raw(b)) {
        ou_fileio *f = OU_CAST(ou_fileio, b->raw);
        if (f->fd < 0) return ou_raise_int(&ou_exc_ValueError, "I/O operation on closed file");
        return ou_fileio_write_from(f, p, n);
    }
    OU_AUTO ou_obj *bytes = ou_bytes_new(p, n);
    OU_AUTO ou_obj *view = bytes ? ou_memoryview_new(bytes) : NULL;
    OU_AUTO ou_obj *r = NULL;
    while (view && !r) {
        r = ou_call_method1(b->raw, OU_ID(write), view);
        if (!r && ou_io_retry() <= 0) return -1;
    }
    ou_ssize put;
    if (!r) return -1;
    if (r == &ou_none) return -2;
    if (ou_as_ssize(r, &put, &ou_exc_ValueError) < 0) return -1;
    if (put >= 0 && put <= n) return put;
    return ou_raise_int(
        &ou_exc_OSError,
        "raw write() returned invalid length %zd (should have been between 0 and %zd)", put, n);
}

/* raw.seek: the new position, or -1. */
static int64_t raw_seek(ou_buffered *b, int64_t offset, int whence)
{
    OU_AUTO ou_obj *to = ou_int_new(offset), *from = ou_int_new(whence);
    if (!to || !from) return -1;
    OU_AUTO ou_obj *r = ou_call_method(b->raw, OU_ID(seek), (ou_obj *[]){to, from}, 2);
    int64_t at;
    if (!r || ou_io_offset(r, &at) < 0) return -1;
    if (at < 0)
        return ou_raise_int(&ou_exc_OSError, "Raw stream returned invalid position %lld",
                            (long long)at);
    return at;
}

static int64_t raw_tell(ou_buffered *b)
{
    OU_AUTO ou_obj *r = ou_call_method0(b->raw, OU_ID(tell));
    int64_t at;
    if (!r || ou_io_offset(r, &at) < 0) return -1;
    if (at < 0)
        return ou_raise_int(&ou_exc_OSError, "Raw stream returned invalid position %lld",
                            (long long)at);
    return at;
}

/* ---- flushing ---- */

static int would_block(ou_ssize written)
{
    OU_AUTO ou_obj *err = ou_int_new(EAGAIN), *n = ou_int_new(written);
    OU_AUTO ou_obj *text = ou_str_from("write could not complete without blocking");
    if (!err || !n || !text) return -1;
    ou_obj *exc = ou_exc_new(&ou_exc_BlockingIOError, (ou_obj *[]){err, text, n}, 3);
    if (exc) ou_raise_obj(exc);
    return -1;
}

int ou_buffered_flush(ou_buffered *b)
{
    ou_ssize done = 0;
    int status = 0;
    while (done < b->wend) {
        ou_ssize n = raw_write(b, b->buf + done, b->wend - done);
        if (n < 0) {
            status = n == -2 ? would_block(0) : -1;
            break;
        }
        done += n;
        if (ou_poll_signals() < 0) {
            status = -1;
            break;
        }
    }
    if (done) memmove(b->buf, b->buf + done, (size_t)(b->wend - done));
    b->wend -= done;
    return status;
}

/* Forgets what was read ahead; the raw stream goes back to where the reader thinks it is. */
static int unread(ou_buffered *b)
{
    ou_ssize ahead = b->end - b->pos;
    b->pos = b->end = 0;
    if (ahead == 0) return 0;
    return raw_seek(b, -(int64_t)ahead, 1) < 0 ? -1 : 0;
}

static int flush_and_rewind(ou_buffered *b)
{
    if (ou_buffered_flush(b) < 0) return -1;
    return b->can_read && b->can_write ? unread(b) : 0;
}

/* ---- reading ---- */

/* Reads ahead into the empty buffer: bytes, 0, -1, -2. */
static ou_ssize fill(ou_buffered *b)
{
    if (b->pos < b->end && b->pos > 0) memmove(b->buf, b->buf + b->pos, (size_t)(b->end - b->pos));
    b->end -= b->pos;
    b->pos = 0;
    if (b->end == b->size) return 0;
    ou_ssize n = raw_read(b, b->buf + b->end, b->size - b->end);
    if (n > 0) b->end += n;
    return n;
}

/* Copies up to n bytes to p; `once`: at most one raw read.  Bytes, -1, or -2 if nothing came and it
 * would block. */
static ou_ssize read_into(ou_buffered *b, char *p, ou_ssize n, bool once)
{
    ou_ssize have = b->end - b->pos < n ? b->end - b->pos : n;
    memcpy(p, b->buf + b->pos, (size_t)have);
    b->pos += have;
    if (have == n || (once && have > 0)) return have;
    if (ou_buffered_flush(b) < 0) return -1;
    b->pos = b->end = 0;
    while (have < n) {
        ou_ssize left = n - have, got;
        if (left >= b->size && !(once && left < b->size)) {
            got = raw_read(b, p + have, once ? left : left - left % b->size);
        } else {
            got = fill(b);
            if (got > 0) {
                got = b->end - b->pos < left ? b->end - b->pos : left;
                memcpy(p + have, b->buf + b->pos, (size_t)got);
                b->pos += got;
            }
        }
        if (got == 0) break;
        if (got < 0) return have > 0 && got == -2 ? have : got;
        have += got;
        if (once) break;
    }
    return have;
}

/* Everything to the end: bytes or None. */
static ou_obj *read_all(ou_buffered *b)
{
    ou_ssize have = b->end - b->pos;
    OU_AUTO ou_obj *first = ou_bytes_new(b->buf + b->pos, have);
    b->pos = b->end = 0;
    if (!first || flush_and_rewind(b) < 0) return NULL;
    OU_AUTO ou_obj *method = ou_getattr_opt(b->raw, OU_ID(readall));
    if (!method && ou_err_pending()) return NULL;
    if (method) {
        OU_AUTO ou_obj *rest = ou_call0(method);
        if (!rest) return NULL;
        if (rest != &ou_none && !ou_bytes_check(rest))
            return ou_raise(&ou_exc_TypeError, "readall() should return bytes");
        if (have == 0) return ou_take(&rest);
        if (rest == &ou_none) return ou_take(&first);
        return ou_binary(first, rest, OU_ADD);
    }
    OU_AUTO ou_obj *all = ou_bytearray_new(ou_bytes_data(first), have);
    while (all) {
        OU_AUTO ou_obj *more = ou_call_method0(b->raw, OU_ID(read));
        if (!more) return NULL;
        if (more != &ou_none && !ou_bytes_check(more))
            return ou_raise(&ou_exc_TypeError, "read() should return bytes");
        ou_ssize total = OU_CAST(ou_bytearray, all)->len;
        if (more == &ou_none && total == 0) return ou_take(&more);
        if (more == &ou_none || ou_bytes_len(more) == 0) break;
        OU_AUTO ou_obj *r = ou_call_method1(all, OU_ID(extend), more);
        if (!r) return NULL;
    }
    if (!all) return NULL;
    const ou_bytearray *a = OU_CAST(ou_bytearray, all);
    return ou_bytes_new(a->data ? a->data + a->off : "", a->len);
}

static ou_obj *read_n(ou_buffered *b, ou_ssize n, bool once)
{
    OU_AUTO ou_obj *r = ou_bytes_new(NULL, n < 2 ? 2 : n);
    if (!r || enter(b) < 0) return NULL;
    ou_ssize got = read_into(b, ou_bytes_data(r), n, once);
    leave(b);
    if (got == -2) return once ? ou_bytes_new("", 0) : ou_new_none();
    if (got < 0 || ou_bytes_resize(&r, got) < 0) return NULL;
    return ou_take(&r);
}

ou_obj *ou_buffered_read1(ou_buffered *b, ou_ssize n)
{
    if (usable(b, "read of closed file") < 0) return NULL;
    if (n < 0) n = b->size;
    if (n == 0) return ou_bytes_new("", 0);
    ou_ssize have = b->end - b->pos;
    if (have == 0 && n >= b->size) return read_n(b, n, true);
    if (have > 0 && n > have) n = have;
    return read_n(b, n, true);
}

static ou_obj *read_(ou_obj *const *v)
{
    ou_buffered *b = OU_CAST(ou_buffered, v[0]);
    ou_ssize n;
    if (ou_io_size(v[1], &n) < 0 || ou_buffered_ready(b) < 0) return NULL;
    if (n < -1) return ou_raise(&ou_exc_ValueError, "read length must be non-negative or -1");
    if (usable(b, "read of closed file") < 0) return NULL;
    if (n >= 0) return read_n(b, n, false);
    if (enter(b) < 0) return NULL;
    ou_obj *r = read_all(b);
    leave(b);
    return r;
}

static ou_obj *read1(ou_obj *const *v)
{
    ou_ssize n = -1;
    if (v[1] && ou_as_ssize(v[1], &n, &ou_exc_OverflowError) < 0) return NULL;
    return ou_buffered_read1(OU_CAST(ou_buffered, v[0]), n);
}

static ou_obj *readinto_any(ou_obj *const *v, const char *name, bool once)
{
    ou_buffered *b = OU_CAST(ou_buffered, v[0]);
    ou_buffer out;
    if (ou_io_writable_buffer(name, v[1], &out) < 0) return NULL;
    ou_ssize got = -1;
    if (usable(b, "readinto of closed file") == 0 && enter(b) == 0) {
        got = read_into(b, out.data, out.len, once);
        leave(b);
    }
    ou_release_buffer(&out);
    return got == -2 ? ou_new_none() : got < 0 ? NULL : ou_int_new(got);
}

static ou_obj *readinto(ou_obj *const *v)
{
    return readinto_any(v, "readinto", false);
}

static ou_obj *readinto1(ou_obj *const *v)
{
    return readinto_any(v, "readinto1", true);
}

static ou_obj *peek(ou_obj *const *v)
{
    ou_buffered *b = OU_CAST(ou_buffered, v[0]);
    ou_ssize n = 0;
    if (v[1] && ou_as_ssize(v[1], &n, &ou_exc_OverflowError) < 0) return NULL;
    if (usable(b, "peek of closed file") < 0) return NULL;
    if (enter(b) < 0) return NULL;
    ou_ssize got = b->end - b->pos;
    if (got == 0 && ou_buffered_flush(b) == 0) got = fill(b);
    leave(b);
    if (got == -1 || ou_err_pending()) return NULL;
    return ou_bytes_new(b->buf + b->pos, b->end - b->pos);
}

/* One line, at most limit bytes (-1: no limit). */
static ou_obj *read_line(ou_buffered *b, ou_ssize limit)
{
    OU_AUTO ou_obj *parts = NULL;
    for (;;) {
        ou_ssize have = b->end - b->pos, n = limit >= 0 && have > limit ? limit : have;
        const char *p = b->buf + b->pos, *hit = n ? memchr(p, '\n', (size_t)n) : NULL;
        if (hit) n = hit - p + 1;
        bool last = hit || (limit >= 0 && n == limit);
        if (n || last) {
            OU_AUTO ou_obj *piece = ou_bytes_new(p, n);
            b->pos += n;
            if (limit >= 0) limit -= n;
            if (!piece || (last && !parts)) return ou_take(&piece);
            if (!parts && !(parts = ou_list_new(0))) return NULL;
            if (ou_list_append(parts, piece) < 0) return NULL;
        }
        if (last) break;
        if (ou_buffered_flush(b) < 0) return NULL;
        ou_ssize got = fill(b);
        if (got == -1) return NULL;
        if (got <= 0) break;
    }
    OU_AUTO ou_obj *empty = ou_bytes_new("", 0);
    if (!empty || !parts) return ou_take(&empty);
    return ou_call_method1(empty, OU_ID(join), parts);
}

static ou_obj *readline(ou_obj *const *v)
{
    ou_buffered *b = OU_CAST(ou_buffered, v[0]);
    ou_ssize limit;
    if (ou_io_size(v[1], &limit) < 0 || usable(b, "readline of closed file") < 0 || enter(b) < 0)
        return NULL;
    ou_obj *r = read_line(b, limit);
    leave(b);
    return r;
}

static ou_obj *next(ou_obj *o)
{
    ou_buffered *b = OU_CAST(ou_buffered, o);
    if (usable(b, "readline of closed file") < 0) return NULL;
    OU_AUTO ou_obj *line = NULL;
    if (OU_IS(o, ou_buffered_reader_type) || OU_IS(o, ou_buffered_random_type)) {
        if (enter(b) < 0) return NULL;
        line = read_line(b, -1);
        leave(b);
    } else {
        line = ou_call_method0(o, OU_ID(readline));
        if (line && !ou_bytes_check(line)) {
            return ou_raise(&ou_exc_OSError,
                            "readline() should have returned a bytes object, not '%.200s'",
                            ou_typeof(line)->name);
        }
    }
    return line && ou_bytes_len(line) ? ou_take(&line) : NULL;
}

/* ---- writing ---- */

static int write_locked(ou_buffered *b, const char *p, ou_ssize n)
{
    if (b->can_read && unread(b) < 0) return -1;
    if (n <= b->size - b->wend) {
        memcpy(b->buf + b->wend, p, (size_t)n);
        b->wend += n;
        return 0;
    }
    ou_ssize done = 0;
    if (ou_buffered_flush(b) < 0) {
        if (!ou_err_matches(&ou_exc_BlockingIOError)) return -1;
        ou_ssize room = b->size - b->wend, fits = n < room ? n : room;
        memcpy(b->buf + b->wend, p, (size_t)fits);
        b->wend += fits;
        ou_err_clear();
        return fits == n ? 0 : would_block(fits);
    }
    while (n - done > b->size) {
        ou_ssize put = raw_write(b, p + done, n - done);
        if (put == -2) {
            memcpy(b->buf, p + done, (size_t)b->size);
            b->wend = b->size;
            return would_block(done + b->size);
        }
        if (put < 0) return -1;
        done += put;
        if (ou_poll_signals() < 0) return -1;
    }
    memcpy(b->buf + b->wend, p + done, (size_t)(n - done));
    b->wend += n - done;
    return 0;
}

int ou_buffered_write(ou_buffered *b, const char *p, ou_ssize n)
{
    if (usable(b, "write to closed file") < 0 || enter(b) < 0) return -1;
    int status = write_locked(b, p, n);
    leave(b);
    return status;
}

static ou_obj *write_(ou_obj *const *v)
{
    ou_buffer in;
    if (ou_get_buffer(v[1], &in, OU_BUF_SIMPLE) < 0) return NULL;
    int status = ou_buffered_write(OU_CAST(ou_buffered, v[0]), in.data, in.len);
    ou_ssize n = in.len;
    ou_release_buffer(&in);
    return status < 0 ? NULL : ou_int_new(n);
}

static ou_obj *flush(ou_obj *const *v)
{
    ou_buffered *b = OU_CAST(ou_buffered, v[0]);
    if (usable(b, "flush of closed file") < 0 || enter(b) < 0) return NULL;
    int status = flush_and_rewind(b);
    leave(b);
    return status < 0 ? NULL : ou_new_none();
}

/* flush of a stream that only reads is the raw stream's. */
static ou_obj *reader_flush(ou_obj *const *v)
{
    ou_buffered *b = OU_CAST(ou_buffered, v[0]);
    return ou_buffered_ready(b) < 0 ? NULL : ou_call_method0(b->raw, OU_ID(flush));
}

/* ---- position ---- */

static ou_obj *tell(ou_obj *const *v)
{
    ou_buffered *b = OU_CAST(ou_buffered, v[0]);
    if (ou_buffered_ready(b) < 0) return NULL;
    int64_t at = raw_tell(b);
    if (at < 0) return NULL;
    at += b->wend - (b->end - b->pos);
    return ou_int_new(at < 0 ? 0 : at);
}

/* Tries to move inside what was read ahead; 1 done, 0 no, -1 error. */
static int seek_inside(ou_buffered *b, int64_t target, int whence, int64_t *result)
{
    if (whence == 2 || !b->can_read || b->end == b->pos) return 0;
    int64_t at = raw_tell(b);
    if (at < 0) return -1;
    int64_t now = at - (b->end - b->pos), offset = whence == 0 ? target - now : target;
    if (offset < -b->pos || offset > b->end - b->pos) return 0;
    b->pos += (ou_ssize)offset;
    *result = now + offset;
    return 1;
}

static ou_obj *seek_locked(ou_buffered *b, int64_t target, int whence)
{
    int64_t at;
    int inside = seek_inside(b, target, whence, &at);
    if (inside) return inside < 0 ? NULL : ou_int_new(at);
    if (ou_buffered_flush(b) < 0) return NULL;
    if (whence == 1) target -= b->end - b->pos;
    at = raw_seek(b, target, whence);
    if (at < 0) return NULL;
    b->pos = b->end = 0;
    return ou_int_new(at);
}

static ou_obj *seek_(ou_obj *const *v)
{
    ou_buffered *b = OU_CAST(ou_buffered, v[0]);
    int whence = 0;
    int64_t target;
    if (v[2] && ou_as_int(v[2], &whence) < 0) return NULL;
    if (ou_buffered_ready(b) < 0) return NULL;
    if (whence < 0 || whence > 4)
        return ou_raise(&ou_exc_ValueError, "whence value %d unsupported", whence);
    if (usable(b, "seek of closed file") < 0) return NULL;
    if (ou_io_check(b->raw, OU_ID(seekable), "File or stream is not seekable.") < 0) return NULL;
    if (ou_io_offset(v[1], &target) < 0 || enter(b) < 0) return NULL;
    ou_obj *r = seek_locked(b, target, whence);
    leave(b);
    return r;
}

static ou_obj *truncate_(ou_obj *const *v)
{
    ou_buffered *b = OU_CAST(ou_buffered, v[0]);
    if (usable(b, "truncate of closed file") < 0) return NULL;
    if (!b->can_write) return ou_io_raise_unsupported("truncate");
    if (enter(b) < 0) return NULL;
    int status = flush_and_rewind(b);
    leave(b);
    if (status < 0) return NULL;
    return ou_call_method1(b->raw, OU_ID(truncate), v[1] ? v[1] : &ou_none);
}

/* ---- closing and passing on ---- */

static ou_obj *dealloc_warn(ou_obj *const *v)
{
    ou_buffered *b = OU_CAST(ou_buffered, v[0]);
    if (b->ok && b->raw) {
        OU_AUTO ou_obj *r = ou_call_method1(b->raw, OU_ID(_dealloc_warn), v[1]);
        if (!r) ou_err_clear();
    }
    return ou_new_none();
}

static ou_obj *close_(ou_obj *const *v)
{
    ou_buffered *b = OU_CAST(ou_buffered, v[0]);
    if (ou_buffered_ready(b) < 0) return NULL;
    int closed = raw_closed(b);
    if (closed) return closed < 0 ? NULL : ou_new_none();
    if (b->io.finalizing) {
        OU_AUTO ou_obj *w = ou_call_method1(v[0], OU_ID(_dealloc_warn), v[0]);
        if (!w) ou_err_clear();
    }
    OU_AUTO ou_obj *flushed = ou_call_method0(v[0], OU_ID(flush));
    OU_AUTO ou_obj *first = flushed ? NULL : ou_err_take();
    OU_AUTO ou_obj *r = ou_call_method0(b->raw, OU_ID(close));
    ou_mem_free(b->buf);
    b->buf = NULL;
    b->pos = b->end = b->wend = 0;
    if (!first) return ou_take(&r);
    if (!r) {
        ou_obj *second = ou_err_take();
        ou_exc *e = OU_CAST(ou_exc, second);
        if (second != first && !e->context) e->context = ou_incref(first);
        ou_err_restore(second);
        return NULL;
    }
    ou_err_restore(ou_take(&first));
    return NULL;
}

static ou_obj *detach(ou_obj *const *v)
{
    ou_buffered *b = OU_CAST(ou_buffered, v[0]);
    if (ou_buffered_ready(b) < 0) return NULL;
    OU_AUTO ou_obj *r = ou_call_method0(v[0], OU_ID(flush));
    if (!r) return NULL;
    ou_obj *raw = ou_take(&b->raw);
    b->detached = true;
    b->ok = false;
    return raw;
}

#define PASS_ON(fn, name)                                                                          \
    static ou_obj *fn(ou_obj *const *v)                                                            \
    {                                                                                              \
        ou_buffered *b = OU_CAST(ou_buffered, v[0]);                                               \
        return ou_buffered_ready(b) < 0 ? NULL : ou_call_method0(b->raw, name);                    \
    }
PASS_ON(seekable, OU_ID(seekable))
PASS_ON(readable, OU_ID(readable))
PASS_ON(writable, OU_ID(writable))
PASS_ON(fileno_, OU_ID(fileno))
PASS_ON(isatty_, OU_ID(isatty))

static ou_obj *get_closed(ou_obj *o)
{
    ou_buffered *b = OU_CAST(ou_buffered, o);
    return ou_buffered_ready(b) < 0 ? NULL : ou_getattr(b->raw, OU_ID(closed));
}

static ou_obj *get_name(ou_obj *o)
{
    ou_buffered *b = OU_CAST(ou_buffered, o);
    return ou_buffered_ready(b) < 0 ? NULL : ou_getattr(b->raw, OU_ID(name));
}

static ou_obj *get_mode(ou_obj *o)
{
    ou_buffered *b = OU_CAST(ou_buffered, o);
    return ou_buffered_ready(b) < 0 ? NULL : ou_getattr(b->raw, OU_ID(mode));
}

static ou_obj *get_raw(ou_obj *o)
{
    ou_obj *raw = OU_CAST(ou_buffered, o)->raw;
    return raw ? ou_incref(raw) : ou_new_none();
}

static ou_obj *repr(ou_obj *o)
{
    OU_AUTO ou_obj *name = ou_getattr_opt(o, OU_ID(name));
    if (!name) {
        if (ou_err_pending() && !ou_err_take_if(&ou_exc_ValueError)) return NULL;
        return ou_str_format("<%s>", ou_typeof(o)->name);
    }
    int entered = ou_repr_enter(o);
    if (entered) {
        if (entered > 0)
            ou_raise(&ou_exc_RuntimeError, "reentrant call inside %s.__repr__", ou_typeof(o)->name);
        return NULL;
    }
    ou_obj *r = ou_str_format("<%s name=%R>", ou_typeof(o)->name, name);
    ou_repr_leave(o);
    return r;
}

static ou_obj *size_of(ou_obj *const *v)
{
    const ou_buffered *b = OU_CAST(ou_buffered, v[0]);
    return ou_int_new((int64_t)ou_typeof(v[0])->size + (b->buf ? b->size : 0));
}

/* ---- construction ---- */

static int setup(ou_buffered *b, ou_obj *raw, ou_ssize size, bool reads, bool writes)
{
    b->ok = b->detached = false;
    if (writes && reads && ou_io_check(raw, OU_ID(seekable), "File or stream is not seekable.") < 0)
        return -1;
    if (reads && ou_io_check(raw, OU_ID(readable), "File or stream is not readable.") < 0)
        return -1;
    if (writes && ou_io_check(raw, OU_ID(writable), "File or stream is not writable.") < 0)
        return -1;
    if (size <= 0) return ou_raise_int(&ou_exc_ValueError, "buffer size must be strictly positive");
    char *buf = ou_mem_new((size_t)size);
    if (!buf) return -1;
    ou_mem_free(b->buf);
    b->buf = buf;
    b->size = size;
    b->pos = b->end = b->wend = 0;
    b->can_read = reads;
    b->can_write = writes;
    ou_setref(&b->raw, ou_incref(raw));
    b->ok = true;
    return 0;
}

ou_obj *ou_buffered_new(ou_type *cls, ou_obj *raw, ou_ssize size)
{
    OU_AUTO ou_obj *o = ou_io_new(cls);
    bool reads = cls != &ou_buffered_writer_type, writes = cls != &ou_buffered_reader_type;
    return o && setup(OU_CAST(ou_buffered, o), raw, size, reads, writes) == 0 ? ou_take(&o) : NULL;
}

static ou_obj *new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)args, (void)n, (void)kwnames;
    return ou_io_new(cls);
}

static int init(ou_binder *binder, ou_obj *o, ou_obj *const *args, size_t n, ou_tuple *kw,
                bool reads, bool writes)
{
    ou_obj *v[2];
    ou_ssize size = OU_IO_CHUNK;
    OU_CAST(ou_buffered, o)->ok = false;
    if (ou_bind(binder, args, n, kw, v) < 0) return -1;
    if (v[1] && ou_arg_ssize(v[1], &size) < 0) return -1;
    return setup(OU_CAST(ou_buffered, o), v[0], size, reads, writes);
}

static int reader_init(ou_obj *o, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder b = {"BufferedReader", "(raw, buffer_size=8192)", NULL};
    return init(&b, o, args, n, kwnames, true, false);
}

static int writer_init(ou_obj *o, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder b = {"BufferedWriter", "(raw, buffer_size=8192)", NULL};
    return init(&b, o, args, n, kwnames, false, true);
}

static int random_init(ou_obj *o, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder b = {"BufferedRandom", "(raw, buffer_size=8192)", NULL};
    return init(&b, o, args, n, kwnames, true, true);
}

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(OU_CAST(ou_buffered, o)->raw);
    return ou_io_traverse(o, visit, arg);
}

static void clear(ou_obj *o)
{
    OU_CAST(ou_buffered, o)->ok = false;
    OU_CLEAR(OU_CAST(ou_buffered, o)->raw);
    OU_CLEAR(OU_CAST(ou_io, o)->dict);
}

static void dealloc(ou_obj *o)
{
    if (!ou_io_dealloc_enter(o)) return;
    ou_buffered *b = OU_CAST(ou_buffered, o);
    b->ok = false;
    ou_mem_free(b->buf);
    OU_CLEAR(b->raw);
    ou_io_dealloc_leave(o);
}

#define COMMON                                                                                     \
    OU_FN(detach, "()", "Separate the raw stream."),                                               \
        OU_FN_AS("close", close_, "()", "Flush and close."),                                       \
        OU_FN(seekable, "()", "Whether seek works."),                                              \
        OU_FN_AS("fileno", fileno_, "()", "The file descriptor."),                                 \
        OU_FN_AS("isatty", isatty_, "()", "Whether this is a terminal."),                          \
        OU_FN_AS("_dealloc_warn", dealloc_warn, "(source, /)", "Warn if not closed."),             \
        OU_FN_AS("seek", seek_, "(target, whence=0, /)", "Change the position."),                  \
        OU_FN(tell, "()", "The current position."),                                                \
        OU_FN_AS("truncate", truncate_, "(pos=None, /)", "Change the size."),                      \
        OU_FN_AS("__sizeof__", size_of, "()", "Size in memory."),                                  \
        OU_FN_AS("__getstate__", ou_io_no_pickle, "()", "Files cannot be pickled.")
#define READS                                                                                      \
    OU_FN_AS("read", read_, "(size=-1, /)", "Up to size bytes."),                                  \
        OU_FN(peek, "(size=0, /)", "Bytes without advancing."),                                    \
        OU_FN(read1, "(size=-1, /)", "Up to size bytes with at most one raw read."),               \
        OU_FN(readinto, "(buffer, /)", "Read into a buffer."),                                     \
        OU_FN(readinto1, "(buffer, /)", "Read into a buffer with at most one raw read."),          \
        OU_FN(readline, "(size=-1, /)", "The next line."),                                         \
        OU_FN(readable, "()", "Whether read works.")
#define WRITES                                                                                     \
    OU_FN_AS("write", write_, "(buffer, /)", "Write bytes."),                                      \
        OU_FN(flush, "()", "Write out what is buffered."),                                         \
        OU_FN(writable, "()", "Whether write works.")

static ou_fndef reader_methods[] = {
    COMMON, READS, OU_FN_AS("flush", reader_flush, "()", "Flush the raw stream."), {0}};
static ou_fndef writer_methods[] = {COMMON, WRITES, {0}};
static ou_fndef random_methods[] = {COMMON, READS, WRITES, {0}};

static const ou_getset getsets[] = {{"closed", get_closed, NULL, "Whether the stream is closed."},
                                    {"name", get_name, NULL, "Name of the raw stream."},
                                    {"mode", get_mode, NULL, "Mode of the raw stream."},
                                    {"raw", get_raw, NULL, "The raw stream."},
                                    {0}};

#define BUFFERED_TYPE(id, name_, init_, next_, methods_, doc_)                                     \
    ou_type id = {                                                                                 \
        .head = OU_TYPE_HEAD,                                                                      \
        .map = {.traverse = traverse,                                                              \
                .clear = clear,                                                                    \
                .dealloc = dealloc,                                                                \
                .finalize = ou_io_finalize,                                                        \
                .type = &id,                                                                       \
                .layout = OU_LAYOUT_CUSTOM,                                                        \
                .flags = OU_MF_GC},                                                                \
        .name = name_,                                                                             \
        .doc = doc_,                                                                               \
        .size = sizeof(ou_buffered),                                                               \
        .base = &ou_bufferediobase_type,                                                           \
        .flags = OU_TF_SUBCLASSABLE | OU_TF_HAS_DICT | OU_TF_WEAKREF,                              \
        .inst_at = offsetof(ou_io, dict),                                                          \
        .new_ = new_,                                                                              \
        .init = init_,                                                                             \
        .repr = repr,                                                                              \
        .next = next_,                                                                             \
        .methods = methods_,                                                                       \
        .getsets = getsets,                                                                        \
    }

BUFFERED_TYPE(ou_buffered_reader_type, "_io.BufferedReader", reader_init, next, reader_methods,
              "Reads ahead.");
BUFFERED_TYPE(ou_buffered_writer_type, "_io.BufferedWriter", writer_init, NULL, writer_methods,
              "Collects writes.");
BUFFERED_TYPE(ou_buffered_random_type, "_io.BufferedRandom", random_init, next, random_methods,
              "Buffered random access for reading and writing.");
