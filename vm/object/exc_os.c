/* vm/object/exc_os.c - OSError: OSError(errno, ...) makes an instance of the subclass for that
 * error number. */
#include <errno.h>

#include "vm/object/exc_impl.h"

OU_EXC_FIELDS(os, ou_exc_os, err, 4)

static ou_type *class_of(int64_t err)
{
    switch (err) {
    case EAGAIN:
    case EALREADY:
    case EINPROGRESS: return &ou_exc_BlockingIOError;
    case EPIPE:
    case ESHUTDOWN: return &ou_exc_BrokenPipeError;
    case ECHILD: return &ou_exc_ChildProcessError;
    case ECONNABORTED: return &ou_exc_ConnectionAbortedError;
    case ECONNREFUSED: return &ou_exc_ConnectionRefusedError;
    case ECONNRESET: return &ou_exc_ConnectionResetError;
    case EEXIST: return &ou_exc_FileExistsError;
    case ENOENT: return &ou_exc_FileNotFoundError;
    case EISDIR: return &ou_exc_IsADirectoryError;
    case ENOTDIR: return &ou_exc_NotADirectoryError;
    case EINTR: return &ou_exc_InterruptedError;
    case EACCES:
    case EPERM: return &ou_exc_PermissionError;
    case ESRCH: return &ou_exc_ProcessLookupError;
    case ETIMEDOUT: return &ou_exc_TimeoutError;
    default: return &ou_exc_OSError;
    }
}

static ou_obj *os_new(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames);
static int os_init(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames);

/* A class that overrides __init__ but not __new__ may take other arguments: then ours are those
 * that its
 * __init__ passes on. */
static bool by_init(const ou_type *cls) { return cls->init != os_init && cls->new_ == os_new; }

static bool is_number(const ou_obj *o)
{
    const ou_type *t = ou_typeof(o);
    return t->index || t->as_int || t->as_float;
}

/* Fills in the fields from 2 to 5 arguments (errno, strerror, filename, winerror, filename2). */
static int fill(ou_exc_os *e, ou_obj *const *args, size_t n)
{
    size_t kept = n;
    if (n >= 2 && n <= 5) {
        ou_obj *filename = n > 2 && args[2] != &ou_none ? args[2] : NULL;
        ou_obj *second = n > 4 && args[4] != &ou_none ? args[4] : NULL;
        ou_exc_store(&e->err, args[0]);
        ou_exc_store(&e->strerror, args[1]);
        if (filename && OU_IS(e, ou_exc_BlockingIOError) && is_number(filename)) {
            if (ou_as_ssize(filename, &e->written, &ou_exc_ValueError) < 0) return -1;
        } else if (filename) {
            ou_exc_store(&e->filename, filename);
            ou_exc_store(&e->filename2, second);
            kept = 2;
        }
    }
    ou_obj *tuple = ou_tuple_from_array(args, (ou_ssize)kept);
    if (!tuple) return -1;
    ou_setref((ou_obj **)(void *)&e->base.args, tuple);
    return 0;
}

static ou_obj *os_new(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    bool later = by_init(cls);
    if (!later) {
        if (kwnames && ou_no_keywords(cls->name, kwnames) < 0) return NULL;
        int64_t err;
        if (cls == &ou_exc_OSError && n >= 2 && n <= 5 && ou_int_check(args[0]) &&
            ou_int_fits(args[0], &err)) {
            cls = class_of(err);
        }
    }
    ou_exc *e = ou_exc_alloc(cls, ou_incref(ou_empty_tuple));
    if (!e) return NULL;
    OU_AUTO ou_obj *self = &e->head;
    OU_CAST(ou_exc_os, self)->written = -1;
    ou_gc_track(self);
    if (!later && fill(OU_CAST(ou_exc_os, self), args, n) < 0) return NULL;
    return ou_take(&self);
}

static int os_init(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    if (!by_init(ou_typeof(self))) return 0;
    if (kwnames && ou_no_keywords(ou_typeof(self)->name, kwnames) < 0) return -1;
    return fill(OU_CAST(ou_exc_os, self), args, n);
}

static ou_obj *or_none(ou_obj *o) { return o ? o : &ou_none; }

static ou_obj *os_str(ou_obj *self)
{
    const ou_exc_os *e = OU_CAST(const ou_exc_os, self);
    ou_obj *err = or_none(e->err), *text = or_none(e->strerror);
    if (e->filename && e->filename2) {
        return ou_str_format("[Errno %S] %S: %R -> %R", err, text, e->filename, e->filename2);
    }
    if (e->filename) return ou_str_format("[Errno %S] %S: %R", err, text, e->filename);
    if (e->err && e->strerror) return ou_str_format("[Errno %S] %S", err, text);
    return ou_exc_base_str(self);
}

/* The file names went out of args; pickling needs them back. */
static ou_obj *os_reduce(ou_obj *const *v)
{
    const ou_exc_os *e = OU_CAST(const ou_exc_os, v[0]);
    OU_AUTO ou_obj *args = ou_incref(e->base.args);
    if (ou_tuple_len(args) == 2 && e->filename) {
        ou_obj *items[5] = { ou_tuple_at(args, 0), ou_tuple_at(args, 1), e->filename, &ou_none,
                             e->filename2 };
        ou_setref(&args, ou_tuple_from_array(items, e->filename2 ? 5 : 3));
        if (!args) return NULL;
    }
    ou_obj *cls = ou_incref(ou_typeof(v[0]));
    if (e->base.dict) return ou_tuple3(cls, ou_take(&args), ou_incref(e->base.dict));
    return ou_tuple2(cls, ou_take(&args));
}

static ou_obj *get_written(ou_obj *self)
{
    const ou_exc_os *e = OU_CAST(const ou_exc_os, self);
    if (e->written < 0)
        return ou_raise_arg(&ou_exc_AttributeError, (ou_obj *)OU_ID(characters_written));
    return ou_int_new(e->written);
}

static int set_written(ou_obj *self, ou_obj *value)
{
    ou_exc_os *e = OU_CAST(ou_exc_os, self);
    if (value) return ou_as_ssize(value, &e->written, &ou_exc_ValueError);
    if (e->written < 0) {
        ou_raise_arg(&ou_exc_AttributeError, (ou_obj *)OU_ID(characters_written));
        return -1;
    }
    e->written = -1;
    return 0;
}

static ou_fndef os_methods[] = {
    OU_FN_AS("__reduce__", os_reduce, "()", "The class, its arguments and the attributes."),
    { 0 },
};

static const ou_getset os_getsets[] = {
    { "characters_written", get_written, set_written,
      "Characters written before the operation blocked." },
    { 0 },
};

static const ou_member os_members[] = {
    { "errno", OU_MEMBER_OBJECT, true, offsetof(ou_exc_os, err), "Number of the error." },
    { "strerror", OU_MEMBER_OBJECT, true, offsetof(ou_exc_os, strerror), "Text of the error." },
    { "filename", OU_MEMBER_OBJECT, true, offsetof(ou_exc_os, filename), "The file." },
    { "filename2", OU_MEMBER_OBJECT, true, offsetof(ou_exc_os, filename2), "The second file." },
    { 0 },
};

ou_type ou_exc_OSError = {
    OU_EXC_TYPE(os, OSError, Exception, ou_exc_os, "The operating system reported an error."),
    .new_ = os_new,
    .init = os_init,
    .str = os_str,
    .methods = os_methods,
    .getsets = os_getsets,
    .members = os_members,
};

#define SUBCLASS(Name, Base, doc_)                                                                 \
    ou_type ou_exc_##Name = { OU_EXC_TYPE(os, Name, Base, ou_exc_os, doc_), .init = os_init };

SUBCLASS(BlockingIOError, OSError, "The operation would block.")
SUBCLASS(ConnectionError, OSError, "Base class of connection errors.")
SUBCLASS(ChildProcessError, OSError, "An operation on a child process failed.")
SUBCLASS(BrokenPipeError, ConnectionError, "The other end of a pipe is closed.")
SUBCLASS(ConnectionAbortedError, ConnectionError, "The peer gave up the connection.")
SUBCLASS(ConnectionRefusedError, ConnectionError, "The peer refused the connection.")
SUBCLASS(ConnectionResetError, ConnectionError, "The peer reset the connection.")
SUBCLASS(FileExistsError, OSError, "The file exists already.")
SUBCLASS(FileNotFoundError, OSError, "The file does not exist.")
SUBCLASS(InterruptedError, OSError, "A signal interrupted a system call.")
SUBCLASS(IsADirectoryError, OSError, "The file is a directory.")
SUBCLASS(NotADirectoryError, OSError, "The file is not a directory.")
SUBCLASS(PermissionError, OSError, "The operation is not permitted.")
SUBCLASS(ProcessLookupError, OSError, "There is no such process.")
SUBCLASS(TimeoutError, OSError, "The operation took too long.")
