/* FileIO: a file descriptor as a raw stream.  System calls that a signal interrupts run the
 * handlers and are repeated. */
#include "stdlib/io_impl.h"
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

static int err_closed(void)
{
    return ou_raise_int(&ou_exc_ValueError, "I/O operation on closed file");
}

static void *err_mode(const char *action)
{
    OU_AUTO ou_obj *text = ou_str_format("File not open for %s", action);
    return text ? ou_raise_arg(OU_CAST(ou_type, ou_io_unsupported), text) : NULL;
}

/* After a failed call: 0 try again (EINTR, handlers ran), -2 would block, -1 error pending. */
static int after_error(int err)
{
    if (err == EINTR) return ou_poll_signals() < 0 ? -1 : 0;
    if (err == EAGAIN || err == EWOULDBLOCK) return -2;
    ou_raise_oserror(err, NULL, NULL);
    return -1;
}

ou_ssize ou_fileio_read_into(ou_fileio *f, char *p, ou_ssize n)
{
    for (;;) {
        ssize_t got = read(f->fd, p, (size_t)n);
        if (got >= 0) return got;
        int what = after_error(errno);
        if (what < 0) return what;
        if (f->fd < 0) return err_closed();
    }
}

ou_ssize ou_fileio_write_from(ou_fileio *f, const char *p, ou_ssize n)
{
    for (;;) {
        ssize_t put = write(f->fd, p, (size_t)n);
        if (put >= 0) return put;
        int what = after_error(errno);
        if (what < 0) return what;
        if (f->fd < 0) return err_closed();
    }
}

/* ---- opening ---- */

static int parse_mode(ou_fileio *f, const char *mode, int *flags)
{
    bool rwa = false, plus = false;
    for (const char *m = mode; *m; m++) {
        switch (*m) {
        case 'x':
        case 'r':
        case 'w':
        case 'a':
            if (rwa) {
                return ou_raise_int(
                    &ou_exc_ValueError,
                    "Must have exactly one of create/read/write/append mode and at most one plus");
            }
            rwa = true;
            f->can_read = *m == 'r';
            f->can_write = *m != 'r';
            f->created = *m == 'x';
            f->appending = *m == 'a';
            *flags |= *m == 'x'   ? O_EXCL | O_CREAT
                      : *m == 'w' ? O_CREAT | O_TRUNC
                      : *m == 'a' ? O_APPEND | O_CREAT
                                  : 0;
            break;
        case 'b': break;
        case '+':
            if (plus) {
                return ou_raise_int(
                    &ou_exc_ValueError,
                    "Must have exactly one of create/read/write/append mode and at most one plus");
            }
            plus = f->can_read = f->can_write = true;
            break;
        default: return ou_raise_int(&ou_exc_ValueError, "invalid mode: %.200s", mode);
        }
    }
    if (!rwa) {
        return ou_raise_int(
            &ou_exc_ValueError,
            "Must have exactly one of create/read/write/append mode and at most one plus");
    }
    *flags |= f->can_read && f->can_write ? O_RDWR : f->can_read ? O_RDONLY : O_WRONLY;
    return 0;
}

static int open_with(ou_obj *opener, ou_obj *name, int flags)
{
    OU_AUTO ou_obj *flag = ou_int_new(flags);
    OU_AUTO ou_obj *r = flag ? ou_call2(opener, name, flag) : NULL;
    int fd;
    if (!r) return -1;
    if (!ou_int_check(r)) return ou_raise_int(&ou_exc_TypeError, "expected integer from opener");
    if (ou_as_int(r, &fd) < 0) return -1;
    if (fd < 0) return ou_raise_int(&ou_exc_ValueError, "opener returned %d", fd);
    return fd;
}

static int open_path(ou_obj *name, int flags)
{
    OU_AUTO ou_obj *path = ou_fs_encode(name);
    if (!path) return -1;
    for (;;) {
        int fd = open(ou_bytes_data(path), flags | O_CLOEXEC, 0666);
        if (fd >= 0) return fd;
        if (errno != EINTR) {
            ou_raise_oserror(errno, name, NULL);
            return -1;
        }
        if (ou_poll_signals() < 0) return -1;
    }
}

/* Rejects directories, learns the preferred block size. */
static int look_at(ou_fileio *f, ou_obj *name)
{
    struct stat st;
    f->block = OU_IO_CHUNK;
    if (fstat(f->fd, &st) < 0) {
        if (errno != EBADF) return 0;
        ou_raise_oserror(errno, NULL, NULL);
        return -1;
    }
    if (S_ISDIR(st.st_mode)) {
        ou_raise_oserror(EISDIR, name, NULL);
        return -1;
    }
    if (st.st_blksize > 1) f->block = (int)st.st_blksize;
    return 0;
}

static void drop_fd(ou_fileio *f)
{
    if (f->fd >= 0 && f->closefd) close(f->fd);
    f->fd = -1;
}

static int setup(ou_fileio *f, ou_obj *file, const char *mode, bool closefd, ou_obj *opener)
{
    int flags = 0, fd = -1;
    bool number = ou_int_check(file) || ou_typeof(file)->index;
    if (f->fd >= 0) drop_fd(f);
    f->can_read = f->can_write = f->created = f->appending = false;
    f->can_seek = -1;
    f->closefd = closefd;
    if (number) {
        if (ou_as_int(file, &fd) < 0) return -1;
        if (fd < 0) return ou_raise_int(&ou_exc_ValueError, "negative file descriptor");
    }
    if (parse_mode(f, mode, &flags) < 0) return -1;
    bool own = !number;
    if (number) {
        f->fd = fd;
    } else {
        if (!closefd)
            return ou_raise_int(&ou_exc_ValueError, "Cannot use closefd=False with file name");
        f->fd =
            opener && opener != &ou_none ? open_with(opener, file, flags) : open_path(file, flags);
        if (f->fd < 0) {
            f->fd = -1;
            return -1;
        }
    }
    if (look_at(f, file) < 0) {
        if (own) close(f->fd);
        f->fd = -1;
        return -1;
    }
    ou_setref(&f->name, ou_incref(file));
    if (f->appending) (void)!lseek(f->fd, 0, SEEK_END);
    return 0;
}

ou_obj *ou_fileio_new(ou_obj *file, const char *mode, bool closefd, ou_obj *opener)
{
    OU_AUTO ou_obj *o = ou_io_new(&ou_fileio_type);
    if (!o) return NULL;
    OU_CAST(ou_fileio, o)->fd = -1;
    if (setup(OU_CAST(ou_fileio, o), file, mode, closefd, opener) < 0) return NULL;
    return ou_take(&o);
}

static ou_obj *new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)args, (void)n, (void)kwnames;
    ou_obj *o = ou_io_new(cls);
    if (o) OU_CAST(ou_fileio, o)->fd = -1;
    return o;
}

static int init(ou_obj *o, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder binder = {"FileIO", "(file, mode='r', closefd=True, opener=None)", NULL};
    ou_obj *v[4];
    if (ou_bind(&binder, args, n, kwnames, v) < 0) return -1;
    const char *mode = "r";
    char *tmp = NULL;
    if (v[1]) {
        if (!ou_str_check(v[1]))
            return ou_raise_int(&ou_exc_TypeError, "FileIO() argument 'mode' must be str, not %s",
                                ou_arg_type(v[1]));
        mode = ou_str_utf8(v[1], NULL, &tmp);
        if (!mode) return -1;
    }
    int closefd = v[2] ? ou_truth(v[2]) : 1;
    int status = closefd < 0 ? -1 : setup(OU_CAST(ou_fileio, o), v[0], mode, closefd, v[3]);
    ou_mem_free(tmp);
    return status;
}

/* ---- closing ---- */

void ou_io_warn_unclosed(ou_obj *source)
{
    OU_AUTO ou_obj *pending = ou_err_take();
    if (ou_warn(&ou_exc_ResourceWarning, 1, "unclosed file %R", source) < 0) {
        if (ou_err_matches(&ou_exc_Warning)) ou_unraisable(source, NULL);
        ou_err_clear();
    }
    ou_err_restore(ou_take(&pending));
}

static int close_fd(ou_fileio *f)
{
    int fd = f->fd;
    f->fd = -1;
    if (fd < 0 || !f->closefd || close(fd) == 0) return 0;
    ou_raise_oserror(errno, NULL, NULL);
    return -1;
}

static ou_obj *dealloc_warn(ou_obj *const *v)
{
    ou_fileio *f = OU_CAST(ou_fileio, v[0]);
    if (f->fd >= 0 && f->closefd) ou_io_warn_unclosed(v[1]);
    return ou_new_none();
}

static ou_obj *close_(ou_obj *const *v)
{
    ou_fileio *f = OU_CAST(ou_fileio, v[0]);
    OU_AUTO ou_obj *r = ou_io_close_base(v[0]);
    if (!f->closefd) {
        f->fd = -1;
        return ou_take(&r);
    }
    OU_AUTO ou_obj *first = r ? NULL : ou_err_take();
    if (f->io.finalizing && f->fd >= 0) ou_io_warn_unclosed(v[0]);
    int status = close_fd(f);
    if (!first) return status < 0 ? NULL : ou_take(&r);
    if (status < 0) return NULL;
    ou_err_restore(ou_take(&first));
    return NULL;
}

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(OU_CAST(ou_fileio, o)->name);
    return ou_io_traverse(o, visit, arg);
}

static void clear(ou_obj *o)
{
    OU_CLEAR(OU_CAST(ou_io, o)->dict);
}

static void dealloc(ou_obj *o)
{
    if (!ou_io_dealloc_enter(o)) return;
    OU_CLEAR(OU_CAST(ou_fileio, o)->name);
    ou_io_dealloc_leave(o);
}

/* ---- reading and writing ---- */

static bool can_read(ou_fileio *f)
{
    if (f->fd < 0) return err_closed(), false;
    return f->can_read || err_mode("reading") != NULL;
}

static ou_obj *readinto(ou_obj *const *v)
{
    ou_fileio *f = OU_CAST(ou_fileio, v[0]);
    ou_buffer b;
    if (!can_read(f) || ou_io_writable_buffer("readinto", v[1], &b) < 0) return NULL;
    ou_ssize n = ou_fileio_read_into(f, b.data, b.len);
    ou_release_buffer(&b);
    return n == -2 ? ou_new_none() : n < 0 ? NULL : ou_int_new(n);
}

/* How much to read at once when the whole rest is wanted: the rest of a regular file and one byte.
 */
static ou_ssize rest_size(const ou_fileio *f)
{
    struct stat st;
    off_t at = lseek(f->fd, 0, SEEK_CUR);
    if (at < 0 || fstat(f->fd, &st) < 0 || st.st_size < at) return OU_IO_CHUNK;
    return (ou_ssize)(st.st_size - at) + 1;
}

static ou_obj *readall(ou_obj *const *v)
{
    ou_fileio *f = OU_CAST(ou_fileio, v[0]);
    if (f->fd < 0) return err_closed(), NULL;
    ou_ssize have = 0, size = rest_size(f);
    OU_AUTO ou_obj *r = ou_bytes_new(NULL, size < 2 ? 2 : size);
    while (r) {
        ou_ssize cap = ou_bytes_len(r);
        if (have >= cap) {
            if (ou_bytes_resize(&r, cap + (cap < 65536 ? OU_IO_CHUNK + cap : cap >> 1)) < 0)
                return NULL;
            cap = ou_bytes_len(r);
        }
        ou_ssize n = ou_fileio_read_into(f, ou_bytes_data(r) + have, cap - have);
        if (n == 0) break;
        if (n == -2) {
            if (have > 0) break;
            return ou_new_none();
        }
        if (n < 0) return NULL;
        have += n;
    }
    if (!r || ou_bytes_resize(&r, have) < 0) return NULL;
    return ou_take(&r);
}

static ou_obj *read_(ou_obj *const *v)
{
    ou_fileio *f = OU_CAST(ou_fileio, v[0]);
    ou_ssize size;
    if (!can_read(f) || ou_io_size(v[1], &size) < 0) return NULL;
    if (size < 0) return readall(v);
    OU_AUTO ou_obj *r = ou_bytes_new(NULL, size < 2 ? 2 : size);
    if (!r) return NULL;
    ou_ssize n = ou_fileio_read_into(f, ou_bytes_data(r), size);
    if (n == -2) return ou_new_none();
    return n < 0 || ou_bytes_resize(&r, n) < 0 ? NULL : ou_take(&r);
}

static ou_obj *write_(ou_obj *const *v)
{
    ou_fileio *f = OU_CAST(ou_fileio, v[0]);
    ou_buffer b;
    if (f->fd < 0) return err_closed(), NULL;
    if (!f->can_write) return err_mode("writing");
    if (ou_get_buffer(v[1], &b, OU_BUF_SIMPLE) < 0) return NULL;
    ou_ssize n = ou_fileio_write_from(f, b.data, b.len);
    ou_release_buffer(&b);
    return n == -2 ? ou_new_none() : n < 0 ? NULL : ou_int_new(n);
}

/* ---- position ---- */

static ou_obj *seek_to(ou_fileio *f, int64_t offset, int whence)
{
    off_t at = lseek(f->fd, (off_t)offset, whence);
    if (f->can_seek < 0) f->can_seek = at >= 0;
    if (at < 0) return ou_raise_oserror(errno, NULL, NULL);
    return ou_int_new((int64_t)at);
}

static ou_obj *seek_(ou_obj *const *v)
{
    ou_fileio *f = OU_CAST(ou_fileio, v[0]);
    int whence = 0;
    int64_t offset;
    if (v[2] && ou_as_int(v[2], &whence) < 0) return NULL;
    if (f->fd < 0) return err_closed(), NULL;
    if (ou_io_offset(v[1], &offset) < 0) return NULL;
    return seek_to(f, offset, whence);
}

static ou_obj *tell(ou_obj *const *v)
{
    ou_fileio *f = OU_CAST(ou_fileio, v[0]);
    return f->fd < 0 ? (err_closed(), NULL) : seek_to(f, 0, SEEK_CUR);
}

static ou_obj *truncate_(ou_obj *const *v)
{
    ou_fileio *f = OU_CAST(ou_fileio, v[0]);
    int64_t size;
    if (f->fd < 0) return err_closed(), NULL;
    if (!f->can_write) return err_mode("writing");
    OU_AUTO ou_obj *where = !v[1] || v[1] == &ou_none ? tell(v) : ou_incref(v[1]);
    if (!where || ou_io_offset(where, &size) < 0) return NULL;
    while (ftruncate(f->fd, (off_t)size) < 0) {
        if (errno != EINTR) return ou_raise_oserror(errno, NULL, NULL);
        if (ou_poll_signals() < 0) return NULL;
    }
    return ou_take(&where);
}

static ou_obj *seekable(ou_obj *const *v)
{
    ou_fileio *f = OU_CAST(ou_fileio, v[0]);
    if (f->fd < 0) return err_closed(), NULL;
    if (f->can_seek < 0) f->can_seek = lseek(f->fd, 0, SEEK_CUR) >= 0;
    return ou_bool(f->can_seek);
}

static ou_obj *readable(ou_obj *const *v)
{
    ou_fileio *f = OU_CAST(ou_fileio, v[0]);
    return f->fd < 0 ? (err_closed(), NULL) : ou_bool(f->can_read);
}

static ou_obj *writable(ou_obj *const *v)
{
    ou_fileio *f = OU_CAST(ou_fileio, v[0]);
    return f->fd < 0 ? (err_closed(), NULL) : ou_bool(f->can_write);
}

static ou_obj *fileno_(ou_obj *const *v)
{
    ou_fileio *f = OU_CAST(ou_fileio, v[0]);
    return f->fd < 0 ? (err_closed(), NULL) : ou_int_new(f->fd);
}

static ou_obj *isatty_(ou_obj *const *v)
{
    ou_fileio *f = OU_CAST(ou_fileio, v[0]);
    return f->fd < 0 ? (err_closed(), NULL) : ou_bool(isatty(f->fd));
}

/* ---- attributes ---- */

static const char *mode_of(const ou_fileio *f)
{
    if (f->created) return f->can_read ? "xb+" : "xb";
    if (f->appending) return f->can_read ? "ab+" : "ab";
    if (f->can_read) return f->can_write ? "rb+" : "rb";
    return "wb";
}

static ou_obj *repr(ou_obj *o)
{
    const ou_fileio *f = OU_CAST(ou_fileio, o);
    const char *cls = ou_typeof(o)->name;
    if (f->fd < 0) return ou_str_format("<%s [closed]>", cls);
    const char *closefd = f->closefd ? "True" : "False";
    if (!f->name)
        return ou_str_format("<%s fd=%d mode='%s' closefd=%s>", cls, f->fd, mode_of(f), closefd);
    int entered = ou_repr_enter(o);
    if (entered) {
        if (entered > 0) ou_raise(&ou_exc_RuntimeError, "reentrant call inside %s.__repr__", cls);
        return NULL;
    }
    ou_obj *r =
        ou_str_format("<%s name=%R mode='%s' closefd=%s>", cls, f->name, mode_of(f), closefd);
    ou_repr_leave(o);
    return r;
}

static ou_obj *get_closed(ou_obj *o)
{
    return ou_bool(OU_CAST(ou_fileio, o)->fd < 0);
}

static ou_obj *get_closefd(ou_obj *o)
{
    return ou_bool(OU_CAST(ou_fileio, o)->closefd);
}

static ou_obj *get_mode(ou_obj *o)
{
    return ou_str_from(mode_of(OU_CAST(ou_fileio, o)));
}

static ou_obj *get_block(ou_obj *o)
{
    return ou_int_new(OU_CAST(ou_fileio, o)->block);
}

static ou_obj *get_name(ou_obj *o)
{
    ou_fileio *f = OU_CAST(ou_fileio, o);
    return f->name ? ou_incref(f->name) : ou_raise_attribute(o, OU_ID(name));
}

static int set_name(ou_obj *o, ou_obj *value)
{
    ou_setref(&OU_CAST(ou_fileio, o)->name, ou_xincref(value));
    return 0;
}

static const ou_getset getsets[] = {
    {"closed", get_closed, NULL, "Whether the file is closed."},
    {"closefd", get_closefd, NULL, "Whether closing closes the descriptor."},
    {"mode", get_mode, NULL, "How the file was opened."},
    {"name", get_name, set_name, "Path or descriptor."},
    {"_blksize", get_block, NULL, "Preferred block size."},
    {0}};

static ou_fndef methods[] = {
    OU_FN_AS("read", read_, "(size=-1, /)", "Up to size bytes with one system call."),
    OU_FN(readall, "()", "All bytes to the end."),
    OU_FN(readinto, "(buffer, /)", "Read into a buffer."),
    OU_FN_AS("write", write_, "(b, /)", "Write bytes; returns how many were written."),
    OU_FN_AS("seek", seek_, "(pos, whence=0, /)", "Change the position."),
    OU_FN(tell, "()", "The current position."),
    OU_FN_AS("truncate", truncate_, "(size=None, /)", "Change the size."),
    OU_FN_AS("close", close_, "()", "Close the descriptor."),
    OU_FN(seekable, "()", "Whether the file can seek."),
    OU_FN(readable, "()", "Whether it was opened for reading."),
    OU_FN(writable, "()", "Whether it was opened for writing."),
    OU_FN_AS("fileno", fileno_, "()", "The descriptor."),
    OU_FN_AS("isatty", isatty_, "()", "Whether it is a terminal."),
    OU_FN_AS("_dealloc_warn", dealloc_warn, "(source, /)", "Warn if not closed."),
    OU_FN_AS("__getstate__", ou_io_no_pickle, "()", "Files cannot be pickled."),
    {0}};

ou_type ou_fileio_type = {
    .head = OU_TYPE_HEAD,
    .map = {.traverse = traverse,
            .clear = clear,
            .dealloc = dealloc,
            .finalize = ou_io_finalize,
            .type = &ou_fileio_type,
            .layout = OU_LAYOUT_CUSTOM,
            .flags = OU_MF_GC},
    .name = "_io.FileIO",
    .doc = "Open a file as a raw stream of bytes.",
    .size = sizeof(ou_fileio),
    .base = &ou_rawiobase_type,
    .flags = OU_TF_SUBCLASSABLE | OU_TF_HAS_DICT | OU_TF_WEAKREF,
    .inst_at = offsetof(ou_io, dict),
    .new_ = new_,
    .init = init,
    .repr = repr,
    .methods = methods,
    .getsets = getsets,
};
