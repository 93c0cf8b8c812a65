/* stdlib/posix_fd.c - posix: files by descriptor: open, read, write, pipes, duplication, terminals.
 */
#include <limits.h>
#include <pty.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/sendfile.h>
#include <sys/uio.h>
#include <unistd.h>

#include "stdlib/posix_parts.h"

enum { MOST = 0x7ffff000 }; /* what one read or write transfers at most */

static ou_obj *open_(ou_obj *const *v)
{
    OU_PATHNAME p;
    int flags, mode = 0777, dir_fd, fd;
    if (ou_posix_path(v[0], "open", "path", 0, &p) < 0 || ou_as_int(v[1], &flags) < 0) return NULL;
    if ((v[2] && ou_as_int(v[2], &mode) < 0) || ou_posix_dir_fd(v[3], &dir_fd) < 0) return NULL;
    OU_POSIX_RETRY(fd, openat(dir_fd, p.text, flags | O_CLOEXEC, (mode_t)mode));
    return fd < 0 ? ou_posix_error(&p) : ou_int_new(fd);
}

static ou_obj *close_(ou_obj *const *v)
{
    int fd;
    if (ou_as_int(v[0], &fd) < 0) return NULL;
    return ou_posix_done(close(fd) < 0 && errno != EINTR ? -1 : 0, NULL);
}

static ou_obj *closerange_(ou_obj *const *v)
{
    int lo, hi;
    if (ou_as_int(v[0], &lo) < 0 || ou_as_int(v[1], &hi) < 0) return NULL;
    for (int fd = lo < 0 ? 0 : lo; fd < hi; fd++) close(fd);
    return ou_new_none();
}

static ou_obj *read_at(int fd, ou_ssize n, int64_t offset, bool positioned)
{
    if (n < 0) {
        errno = EINVAL;
        return ou_posix_error(NULL);
    }
    if (n > MOST) n = MOST;
    OU_AUTO ou_obj *b = ou_bytes_new(NULL, n);
    if (!b) return NULL;
    ssize_t got;
    char *to = ou_bytes_data(b);
    OU_POSIX_RETRY(got, positioned ? pread(fd, to, (size_t)n, offset) : read(fd, to, (size_t)n));
    if (got < 0) return ou_posix_error(NULL);
    if (got != n && ou_bytes_resize(&b, got) < 0) return NULL;
    return ou_take(&b);
}

static ou_obj *read_(ou_obj *const *v)
{
    int fd;
    ou_ssize n;
    if (ou_as_int(v[0], &fd) < 0 || ou_arg_ssize(v[1], &n) < 0) return NULL;
    return read_at(fd, n, 0, false);
}

static ou_obj *pread_(ou_obj *const *v)
{
    int fd, n;
    int64_t offset;
    if (ou_as_int(v[0], &fd) < 0 || ou_as_int(v[1], &n) < 0 || ou_as_i64(v[2], &offset) < 0)
        return NULL;
    return read_at(fd, n, offset, true);
}

static ou_obj *write_at(int fd, ou_obj *data, int64_t offset, bool positioned)
{
    ou_buffer b;
    if (ou_get_buffer(data, &b, OU_BUF_SIMPLE) < 0) return NULL;
    size_t n = b.len > MOST ? MOST : (size_t)b.len;
    ssize_t put;
    OU_POSIX_RETRY(put, positioned ? pwrite(fd, b.data, n, offset) : write(fd, b.data, n));
    ou_obj *r = put < 0 ? ou_posix_error(NULL) : ou_int_new(put);
    ou_release_buffer(&b);
    return r;
}

static ou_obj *write_(ou_obj *const *v)
{
    int fd;
    return ou_as_int(v[0], &fd) < 0 ? NULL : write_at(fd, v[1], 0, false);
}

static ou_obj *pwrite_(ou_obj *const *v)
{
    int fd;
    int64_t offset;
    if (ou_as_int(v[0], &fd) < 0 || ou_as_i64(v[2], &offset) < 0) return NULL;
    return write_at(fd, v[1], offset, true);
}

/* readv and writev: a sequence of buffers. */
static ou_obj *vector_io(ou_obj *const *v, const char *name, bool reading)
{
    int fd;
    if (ou_as_int(v[0], &fd) < 0) return NULL;
    OU_AUTO ou_obj *seq = ou_list_from(v[1]);
    if (!seq) {
        if (!ou_err_take_if(&ou_exc_TypeError)) return NULL;
        return ou_raise(&ou_exc_TypeError, "%s() arg 2 must be a sequence", name);
    }
    ou_ssize n = ou_list_len(seq), held = 0;
    ou_buffer *bufs = ou_mem_new((size_t)(n ? n : 1) * sizeof *bufs);
    struct iovec *parts = bufs ? ou_mem_new((size_t)(n ? n : 1) * sizeof *parts) : NULL;
    ou_obj *r = NULL;
    for (; parts && held < n; held++) {
        if (ou_get_buffer(ou_list_at(seq, held), &bufs[held],
                          reading ? OU_BUF_WRITABLE : OU_BUF_SIMPLE) < 0)
            break;
        parts[held] = (struct iovec){bufs[held].data, (size_t)bufs[held].len};
    }
    if (parts && held == n) {
        ssize_t done;
        OU_POSIX_RETRY(done, reading ? readv(fd, parts, (int)n) : writev(fd, parts, (int)n));
        r = ou_posix_int(done);
    }
    while (held > 0) ou_release_buffer(&bufs[--held]);
    ou_mem_free(parts);
    ou_mem_free(bufs);
    return r;
}

static ou_obj *readv_(ou_obj *const *v)
{
    return vector_io(v, "readv", true);
}
static ou_obj *writev_(ou_obj *const *v)
{
    return vector_io(v, "writev", false);
}

static ou_obj *lseek_(ou_obj *const *v)
{
    int fd, how;
    int64_t at;
    if (ou_as_int(v[0], &fd) < 0 || ou_as_i64(v[1], &at) < 0 || ou_as_int(v[2], &how) < 0)
        return NULL;
    return ou_posix_int(lseek(fd, at, how));
}

static ou_obj *ftruncate_(ou_obj *const *v)
{
    int fd, r;
    int64_t length;
    if (ou_as_int(v[0], &fd) < 0 || ou_as_i64(v[1], &length) < 0) return NULL;
    OU_POSIX_RETRY(r, ftruncate(fd, length));
    return ou_posix_done(r, NULL);
}

static ou_obj *fsync_(ou_obj *const *v)
{
    int fd, r;
    if (ou_posix_fd(v[0], &fd) < 0) return NULL;
    OU_POSIX_RETRY(r, fsync(fd));
    return ou_posix_done(r, NULL);
}

static ou_obj *fdatasync_(ou_obj *const *v)
{
    int fd, r;
    if (ou_posix_fd(v[0], &fd) < 0) return NULL;
    OU_POSIX_RETRY(r, fdatasync(fd));
    return ou_posix_done(r, NULL);
}

static ou_obj *isatty_(ou_obj *const *v)
{
    int fd;
    return ou_as_int(v[0], &fd) < 0 ? NULL : ou_bool(isatty(fd));
}

static ou_obj *ttyname_(ou_obj *const *v)
{
    int fd;
    char name[256];
    if (ou_as_int(v[0], &fd) < 0) return NULL;
    int err = ttyname_r(fd, name, sizeof name);
    errno = err;
    return err ? ou_posix_error(NULL) : ou_fs_decode(name);
}

static ou_obj *openpty_(ou_obj *const *v)
{
    int a, b;
    (void)v;
    if (openpty(&a, &b, NULL, NULL, NULL) != 0) return ou_posix_error(NULL);
    fcntl(a, F_SETFD, FD_CLOEXEC);
    fcntl(b, F_SETFD, FD_CLOEXEC);
    return ou_tuple2(ou_int_new(a), ou_int_new(b));
}

static ou_obj *make_pipe(int flags)
{
    int fds[2];
    if (pipe2(fds, flags) < 0) return ou_posix_error(NULL);
    return ou_tuple2(ou_int_new(fds[0]), ou_int_new(fds[1]));
}

static ou_obj *pipe_(ou_obj *const *v)
{
    (void)v;
    return make_pipe(O_CLOEXEC);
}

static ou_obj *pipe2_(ou_obj *const *v)
{
    int flags;
    return ou_as_int(v[0], &flags) < 0 ? NULL : make_pipe(flags);
}

static ou_obj *dup_(ou_obj *const *v)
{
    int fd;
    return ou_as_int(v[0], &fd) < 0 ? NULL : ou_posix_int(fcntl(fd, F_DUPFD_CLOEXEC, 0));
}

static ou_obj *dup2_(ou_obj *const *v)
{
    int fd, fd2, r;
    bool inheritable;
    if (ou_as_int(v[0], &fd) < 0 || ou_as_int(v[1], &fd2) < 0 ||
        ou_posix_flag(v[2], true, &inheritable) < 0)
        return NULL;
    if (fd < 0 || fd2 < 0) {
        errno = EBADF;
        return ou_posix_error(NULL);
    }
    if (inheritable || fd == fd2)
        r = dup2(fd, fd2);
    else
        r = dup3(fd, fd2, O_CLOEXEC);
    if (r >= 0 && fd == fd2 && !inheritable) fcntl(fd, F_SETFD, FD_CLOEXEC);
    return ou_posix_int(r);
}

static ou_obj *get_inheritable_(ou_obj *const *v)
{
    int fd, r;
    if (ou_as_int(v[0], &fd) < 0) return NULL;
    r = fcntl(fd, F_GETFD);
    return r < 0 ? ou_posix_error(NULL) : ou_bool(!(r & FD_CLOEXEC));
}

static ou_obj *set_inheritable_(ou_obj *const *v)
{
    int fd, on, r;
    if (ou_as_int(v[0], &fd) < 0 || ou_as_int(v[1], &on) < 0) return NULL;
    r = fcntl(fd, F_GETFD);
    if (r >= 0) r = fcntl(fd, F_SETFD, on ? r & ~FD_CLOEXEC : r | FD_CLOEXEC);
    return ou_posix_done(r, NULL);
}

static ou_obj *get_blocking_(ou_obj *const *v)
{
    int fd, r;
    if (ou_as_int(v[0], &fd) < 0) return NULL;
    r = fcntl(fd, F_GETFL);
    return r < 0 ? ou_posix_error(NULL) : ou_bool(!(r & O_NONBLOCK));
}

static ou_obj *set_blocking_(ou_obj *const *v)
{
    int fd, on, r;
    if (ou_as_int(v[0], &fd) < 0 || (on = ou_truth(v[1])) < 0) return NULL;
    r = fcntl(fd, F_GETFL);
    if (r >= 0) r = fcntl(fd, F_SETFL, on ? r & ~O_NONBLOCK : r | O_NONBLOCK);
    return ou_posix_done(r, NULL);
}

static ou_obj *lockf_(ou_obj *const *v)
{
    int fd, command, r;
    int64_t length;
    if (ou_as_int(v[0], &fd) < 0 || ou_as_int(v[1], &command) < 0 || ou_as_i64(v[2], &length) < 0)
        return NULL;
    OU_POSIX_RETRY(r, lockf(fd, command, length));
    return ou_posix_done(r, NULL);
}

static ou_obj *sendfile_(ou_obj *const *v)
{
    int out, in;
    int64_t at;
    ou_ssize count;
    ssize_t done;
    if (ou_as_int(v[0], &out) < 0 || ou_as_int(v[1], &in) < 0 || ou_arg_ssize(v[3], &count) < 0)
        return NULL;
    if (v[2] == &ou_none) {
        OU_POSIX_RETRY(done, sendfile(out, in, NULL, (size_t)count));
        return ou_posix_int(done);
    }
    if (ou_as_i64(v[2], &at) < 0) return NULL;
    off_t offset = at;
    OU_POSIX_RETRY(done, sendfile(out, in, &offset, (size_t)count));
    return ou_posix_int(done);
}

static ou_obj *copy_file_range_(ou_obj *const *v)
{
    int in, out;
    ou_ssize count;
    int64_t from = 0, to = 0;
    ssize_t done;
    if (ou_as_int(v[0], &in) < 0 || ou_as_int(v[1], &out) < 0 || ou_arg_ssize(v[2], &count) < 0)
        return NULL;
    if (count < 0) return ou_raise(&ou_exc_ValueError, "negative value for 'count' not allowed");
    bool has_from = v[3] && v[3] != &ou_none, has_to = v[4] && v[4] != &ou_none;
    if ((has_from && ou_as_i64(v[3], &from) < 0) || (has_to && ou_as_i64(v[4], &to) < 0))
        return NULL;
    off_t a = from, b = to;
    OU_POSIX_RETRY(
        done, copy_file_range(in, has_from ? &a : NULL, out, has_to ? &b : NULL, (size_t)count, 0));
    return ou_posix_int(done);
}

static ou_obj *posix_fallocate_(ou_obj *const *v)
{
    int fd;
    int64_t at, length;
    if (ou_as_int(v[0], &fd) < 0 || ou_as_i64(v[1], &at) < 0 || ou_as_i64(v[2], &length) < 0)
        return NULL;
    errno = posix_fallocate(fd, at, length);
    return errno ? ou_posix_error(NULL) : ou_new_none();
}

static ou_obj *tcgetpgrp_(ou_obj *const *v)
{
    int fd;
    return ou_as_int(v[0], &fd) < 0 ? NULL : ou_posix_int(tcgetpgrp(fd));
}

static ou_obj *tcsetpgrp_(ou_obj *const *v)
{
    int fd, group;
    if (ou_as_int(v[0], &fd) < 0 || ou_as_int(v[1], &group) < 0) return NULL;
    return ou_posix_done(tcsetpgrp(fd, group), NULL);
}

static ou_obj *device_encoding_(ou_obj *const *v)
{
    int fd;
    if (ou_as_int(v[0], &fd) < 0) return NULL;
    return isatty(fd) ? ou_str_from("UTF-8") : ou_new_none();
}

ou_fndef ou_posix_fd_fns[] = {
    OU_FN_AS("open", open_, "(path, flags, mode=511, *, dir_fd=None)",
             "Opens a file; returns its descriptor."),
    OU_FN_AS("close", close_, "(fd)", "Closes a descriptor."),
    OU_FN_AS("closerange", closerange_, "(fd_low, fd_high, /)",
             "Closes a range of descriptors, ignoring errors."),
    OU_FN_AS("read", read_, "(fd, length, /)", "Reads at most so many bytes."),
    OU_FN_AS("pread", pread_, "(fd, length, offset, /)", "Reads at a position without moving."),
    OU_FN_AS("readv", readv_, "(fd, buffers, /)", "Reads into buffers."),
    OU_FN_AS("write", write_, "(fd, data, /)", "Writes bytes; returns how many."),
    OU_FN_AS("pwrite", pwrite_, "(fd, buffer, offset, /)", "Writes at a position without moving."),
    OU_FN_AS("writev", writev_, "(fd, buffers, /)", "Writes from buffers."),
    OU_FN_AS("lseek", lseek_, "(fd, position, how, /)", "Sets the position; returns it."),
    OU_FN_AS("ftruncate", ftruncate_, "(fd, length, /)", "Cuts or extends an open file."),
    OU_FN_AS("fsync", fsync_, "(fd)", "Forces what was written to disk."),
    OU_FN_AS("fdatasync", fdatasync_, "(fd)", "As fsync, without the times."),
    OU_FN_AS("isatty", isatty_, "(fd, /)", "Whether it is a terminal."),
    OU_FN_AS("ttyname", ttyname_, "(fd, /)", "Name of a terminal."),
    OU_FN_AS("openpty", openpty_, "()", "A new pseudo-terminal: both ends."),
    OU_FN_AS("pipe", pipe_, "()", "A new pipe: reading and writing end."),
    OU_FN_AS("pipe2", pipe2_, "(flags, /)", "A new pipe with flags."),
    OU_FN_AS("dup", dup_, "(fd, /)", "A copy of a descriptor."),
    OU_FN_AS("dup2", dup2_, "(fd, fd2, inheritable=True)",
             "Copies a descriptor to a given number."),
    OU_FN_AS("get_inheritable", get_inheritable_, "(fd, /)",
             "Whether programs started inherit it."),
    OU_FN_AS("set_inheritable", set_inheritable_, "(fd, inheritable, /)",
             "Says whether programs started inherit it."),
    OU_FN_AS("get_blocking", get_blocking_, "(fd, /)", "Whether reading waits."),
    OU_FN_AS("set_blocking", set_blocking_, "(fd, blocking, /)", "Says whether reading waits."),
    OU_FN_AS("lockf", lockf_, "(fd, command, length, /)", "Locks a section of a file."),
    OU_FN_AS("sendfile", sendfile_, "(out_fd, in_fd, offset, count)",
             "Copies between descriptors."),
    OU_FN_AS("copy_file_range", copy_file_range_,
             "(src, dst, count, offset_src=None, offset_dst=None)", "Copies between open files."),
    OU_FN_AS("posix_fallocate", posix_fallocate_, "(fd, offset, length, /)",
             "Reserves room on disk."),
    OU_FN_AS("tcgetpgrp", tcgetpgrp_, "(fd, /)", "Process group of a terminal."),
    OU_FN_AS("tcsetpgrp", tcsetpgrp_, "(fd, pgid, /)", "Sets the process group of a terminal."),
    OU_FN_AS("device_encoding", device_encoding_, "(fd)", "Encoding of a terminal, or None."),
    {0},
};
