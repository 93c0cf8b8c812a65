/* stdlib/posix_stat.c - posix: what the system knows of files (stat, statvfs), their times, owners
 * and modes. */
#include <math.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include "stdlib/posix_parts.h"

static const char *const stat_fields[] = {
    "st_mode",
    "st_ino",
    "st_dev",
    "st_nlink",
    "st_uid",
    "st_gid",
    "st_size",
    "",
    "",
    "",
    "st_atime",
    "st_mtime",
    "st_ctime",
    "st_atime_ns",
    "st_mtime_ns",
    "st_ctime_ns",
    "st_blksize",
    "st_blocks",
    "st_rdev",
    NULL,
};
static const ou_structseq_def stat_def = {"os.stat_result", "What stat tells of a file.",
                                          stat_fields, 10};
static const char *const statvfs_fields[] = {
    "f_bsize", "f_frsize", "f_blocks", "f_bfree",   "f_bavail", "f_files",
    "f_ffree", "f_favail", "f_flag",   "f_namemax", "f_fsid",   NULL,
};
static const ou_structseq_def statvfs_def = {
    "os.statvfs_result", "What statvfs tells of a file system.", statvfs_fields, 10};
static ou_obj *stat_type, *statvfs_type;
static ou_obj *(*plain_new)(ou_type *, ou_obj *const *, size_t, ou_tuple *);

enum { WHOLE = 7, TIMES = 10, NS = 13 }; /* items: times as ints, as floats, in nanoseconds */

static ou_obj *seconds(struct timespec t)
{
    return ou_float_new((double)t.tv_sec + 1e-9 * (double)t.tv_nsec);
}

static ou_obj *nanoseconds(struct timespec t)
{
    int64_t ns;
    if (!__builtin_mul_overflow(t.tv_sec, (int64_t)1000000000, &ns) &&
        !__builtin_add_overflow(ns, t.tv_nsec, &ns)) {
        return ou_int_new(ns);
    }
    OU_AUTO ou_obj *s = ou_int_new(t.tv_sec), *k = ou_int_new(1000000000),
                   *n = ou_int_new(t.tv_nsec);
    OU_AUTO ou_obj *p = s && k && n ? ou_int_mul(s, k) : NULL;
    return p ? ou_int_add(p, n) : NULL;
}

ou_obj *ou_posix_stat_result(const struct stat *st)
{
    struct timespec times[3] = {st->st_atim, st->st_mtim, st->st_ctim};
    ou_obj *v[19] = {ou_int_new(st->st_mode),     ou_int_from_u64(st->st_ino),
                     ou_int_from_u64(st->st_dev), ou_int_from_u64(st->st_nlink),
                     ou_int_new(st->st_uid),      ou_int_new(st->st_gid),
                     ou_int_new(st->st_size)};
    for (int i = 0; i < 3; i++) {
        v[WHOLE + i] = ou_int_new(times[i].tv_sec);
        v[TIMES + i] = seconds(times[i]);
        v[NS + i] = nanoseconds(times[i]);
    }
    v[16] = ou_int_new(st->st_blksize);
    v[17] = ou_int_new(st->st_blocks);
    v[18] = ou_int_from_u64(st->st_rdev);
    return ou_structseq_new(stat_type, v, 19);
}

/* stat_result(sequence): missing float times are the whole ones. */
static ou_obj *stat_new(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    ou_obj *o = plain_new(cls, args, n, kwnames);
    if (!o) return NULL;
    ou_obj **items = OU_CAST(ou_tuple, o)->items;
    for (int i = 0; i < 3; i++) {
        if (items[TIMES + i] == &ou_none) ou_setref(&items[TIMES + i], ou_incref(items[WHOLE + i]));
    }
    return o;
}

int ou_posix_add_stat(ou_obj *m)
{
    stat_type = ou_structseq_type(&stat_def);
    statvfs_type = ou_structseq_type(&statvfs_def);
    if (!stat_type || !statvfs_type) return -1;
    ou_type *t = OU_CAST(ou_type, stat_type);
    if (t->new_ != stat_new) {
        plain_new = t->new_;
        t->new_ = stat_new;
    }
    if (ou_module_add(m, "stat_result", ou_incref(stat_type)) < 0) return -1;
    return ou_module_add(m, "statvfs_result", ou_incref(statvfs_type));
}

void ou_posix_stat_fini(void)
{
    OU_CLEAR(stat_type);
    OU_CLEAR(statvfs_type);
}

ou_obj *ou_posix_stat(const ou_pathname *p, int dir_fd, bool follow)
{
    struct stat st;
    int r;
    if (!p->text && dir_fd != AT_FDCWD) {
        return ou_raise(&ou_exc_ValueError, "stat: can't specify dir_fd without matching path");
    }
    if (!p->text && !follow) {
        return ou_raise(&ou_exc_ValueError, "stat: cannot use fd and follow_symlinks together");
    }
    if (p->text)
        r = fstatat(dir_fd, p->text, &st, follow ? 0 : AT_SYMLINK_NOFOLLOW);
    else
        r = fstat(p->fd, &st);
    return r < 0 ? ou_posix_error(p) : ou_posix_stat_result(&st);
}

static ou_obj *stat_(ou_obj *const *v)
{
    OU_PATHNAME p;
    int dir_fd;
    bool follow;
    if (ou_posix_path(v[0], "stat", "path", OU_PATH_FD, &p) < 0) return NULL;
    if (ou_posix_dir_fd(v[1], &dir_fd) < 0 || ou_posix_flag(v[2], true, &follow) < 0) return NULL;
    return ou_posix_stat(&p, dir_fd, follow);
}

static ou_obj *lstat_(ou_obj *const *v)
{
    OU_PATHNAME p;
    int dir_fd;
    if (ou_posix_path(v[0], "lstat", "path", 0, &p) < 0 || ou_posix_dir_fd(v[1], &dir_fd) < 0)
        return NULL;
    return ou_posix_stat(&p, dir_fd, false);
}

static ou_obj *fstat_(ou_obj *const *v)
{
    struct stat st;
    int fd, r;
    if (ou_as_int(v[0], &fd) < 0) return NULL;
    OU_POSIX_RETRY(r, fstat(fd, &st));
    return r < 0 ? ou_posix_error(NULL) : ou_posix_stat_result(&st);
}

static ou_obj *statvfs_(ou_obj *const *v)
{
    OU_PATHNAME p;
    struct statvfs s;
    if (ou_posix_path(v[0], "statvfs", "path", OU_PATH_FD, &p) < 0) return NULL;
    int r = p.text ? statvfs(p.text, &s) : fstatvfs(p.fd, &s);
    if (r < 0) return ou_posix_error(&p);
    uint64_t n[11] = {s.f_bsize, s.f_frsize, s.f_blocks, s.f_bfree,   s.f_bavail, s.f_files,
                      s.f_ffree, s.f_favail, s.f_flag,   s.f_namemax, s.f_fsid};
    ou_obj *items[11];
    for (int i = 0; i < 11; i++) items[i] = ou_int_from_u64(n[i]);
    return ou_structseq_new(statvfs_type, items, 11);
}

static ou_obj *access_(ou_obj *const *v)
{
    OU_PATHNAME p;
    int mode, dir_fd;
    bool effective, follow;
    if (ou_posix_path(v[0], "access", "path", 0, &p) < 0 || ou_as_int(v[1], &mode) < 0) return NULL;
    if (ou_posix_dir_fd(v[2], &dir_fd) < 0 || ou_posix_flag(v[3], false, &effective) < 0)
        return NULL;
    if (ou_posix_flag(v[4], true, &follow) < 0) return NULL;
    int flags = (effective ? AT_EACCESS : 0) | (follow ? 0 : AT_SYMLINK_NOFOLLOW);
    return ou_bool(faccessat(dir_fd, p.text, mode, flags) == 0);
}

static ou_obj *chmod_(ou_obj *const *v)
{
    OU_PATHNAME p;
    int mode, dir_fd, r;
    bool follow;
    if (ou_posix_path(v[0], "chmod", "path", OU_PATH_FD, &p) < 0 || ou_as_int(v[1], &mode) < 0)
        return NULL;
    if (ou_posix_dir_fd(v[2], &dir_fd) < 0 || ou_posix_flag(v[3], true, &follow) < 0) return NULL;
    if (!p.text)
        r = fchmod(p.fd, (mode_t)mode);
    else
        r = fchmodat(dir_fd, p.text, (mode_t)mode, follow ? 0 : AT_SYMLINK_NOFOLLOW);
    if (r < 0 && !follow && errno == EOPNOTSUPP) {
        if (dir_fd != AT_FDCWD) {
            return ou_raise(&ou_exc_ValueError,
                            "chmod: cannot use dir_fd and follow_symlinks together");
        }
        return ou_raise(&ou_exc_NotImplementedError,
                        "chmod: follow_symlinks unavailable on this platform");
    }
    return ou_posix_done(r, &p);
}

static ou_obj *fchmod_(ou_obj *const *v)
{
    int fd, mode, r;
    if (ou_as_int(v[0], &fd) < 0 || ou_as_int(v[1], &mode) < 0) return NULL;
    OU_POSIX_RETRY(r, fchmod(fd, (mode_t)mode));
    return ou_posix_done(r, NULL);
}

static ou_obj *chown_(ou_obj *const *v)
{
    OU_PATHNAME p;
    uint32_t uid, gid;
    int dir_fd;
    bool follow;
    if (ou_posix_path(v[0], "chown", "path", OU_PATH_FD, &p) < 0) return NULL;
    if (ou_posix_id(v[1], "uid", &uid) < 0 || ou_posix_id(v[2], "gid", &gid) < 0) return NULL;
    if (ou_posix_dir_fd(v[3], &dir_fd) < 0 || ou_posix_flag(v[4], true, &follow) < 0) return NULL;
    if (!p.text) {
        if (dir_fd != AT_FDCWD)
            return ou_raise(&ou_exc_ValueError, "chown: can't specify both dir_fd and fd");
        if (!follow)
            return ou_raise(&ou_exc_ValueError,
                            "chown: cannot use fd and follow_symlinks together");
        return ou_posix_done(fchown(p.fd, uid, gid), &p);
    }
    return ou_posix_done(fchownat(dir_fd, p.text, uid, gid, follow ? 0 : AT_SYMLINK_NOFOLLOW), &p);
}

static ou_obj *lchown_(ou_obj *const *v)
{
    OU_PATHNAME p;
    uint32_t uid, gid;
    if (ou_posix_path(v[0], "lchown", "path", 0, &p) < 0) return NULL;
    if (ou_posix_id(v[1], "uid", &uid) < 0 || ou_posix_id(v[2], "gid", &gid) < 0) return NULL;
    return ou_posix_done(lchown(p.text, uid, gid), &p);
}

static ou_obj *fchown_(ou_obj *const *v)
{
    uint32_t uid, gid;
    int fd, r;
    if (ou_as_int(v[0], &fd) < 0) return NULL;
    if (ou_posix_id(v[1], "uid", &uid) < 0 || ou_posix_id(v[2], "gid", &gid) < 0) return NULL;
    OU_POSIX_RETRY(r, fchown(fd, uid, gid));
    return ou_posix_done(r, NULL);
}

/* ---- times
 * ---------------------------------------------------------------------------------------- */

/* Seconds, an int or a float rounded towards minus infinity. */
static int from_seconds(ou_obj *o, struct timespec *t)
{
    if (ou_float_check(o)) {
        double d = ou_float_value(o), whole;
        if (isnan(d)) return ou_raise_int(&ou_exc_ValueError, "Invalid value NaN (not a number)");
        double rest = floor(modf(d, &whole) * 1e9);
        if (rest < 0) {
            rest += 1e9;
            whole -= 1;
        }
        if (rest >= 1e9) {
            rest -= 1e9;
            whole += 1;
        }
        if (!(whole >= -9.2233720368547758e18 && whole < 9.2233720368547758e18)) {
            return ou_raise_int(&ou_exc_OverflowError,
                                "timestamp out of range for platform time_t");
        }
        *t = (struct timespec){(time_t)whole, (long)rest};
        return 0;
    }
    OU_AUTO ou_obj *i = ou_index(o);
    int64_t v;
    if (!i) return -1;
    if (!ou_int_fits(i, &v))
        return ou_raise_int(&ou_exc_OverflowError, "timestamp out of range for platform time_t");
    *t = (struct timespec){v, 0};
    return 0;
}

static int from_nanoseconds(ou_obj *o, struct timespec *t)
{
    OU_AUTO ou_obj *billion = ou_int_new(1000000000);
    OU_AUTO ou_obj *pair = billion ? ou_divmod(o, billion) : NULL;
    if (!pair) {
        if (!ou_typeof(o)->index && ou_err_take_if(&ou_exc_TypeError)) (void)!ou_index(o);
        return -1;
    }
    if (!ou_tuple_check(pair) || ou_tuple_len(pair) != 2) {
        return ou_raise_int(&ou_exc_TypeError,
                            "%.200T.__divmod__() must return a 2-tuple, not %.200T", o, pair);
    }
    int64_t s, ns;
    if (ou_as_i64(ou_tuple_at(pair, 0), &s) < 0 || ou_as_i64(ou_tuple_at(pair, 1), &ns) < 0)
        return -1;
    *t = (struct timespec){s, ns};
    return 0;
}

static bool is_pair(ou_obj *o)
{
    return ou_tuple_check(o) && ou_tuple_len(o) == 2;
}

static int read_times(ou_obj *times, ou_obj *ns, struct timespec t[2])
{
    if (times && times != &ou_none && ns) {
        return ou_raise_int(&ou_exc_ValueError,
                            "utime: you may specify either 'times' or 'ns' but not both");
    }
    if (times && times != &ou_none) {
        if (!is_pair(times)) {
            return ou_raise_int(&ou_exc_TypeError,
                                "utime: 'times' must be either a tuple of two ints or None");
        }
        return from_seconds(ou_tuple_at(times, 0), &t[0]) < 0
                   ? -1
                   : from_seconds(ou_tuple_at(times, 1), &t[1]);
    }
    if (ns) {
        if (!is_pair(ns))
            return ou_raise_int(&ou_exc_TypeError, "utime: 'ns' must be a tuple of two ints");
        return from_nanoseconds(ou_tuple_at(ns, 0), &t[0]) < 0
                   ? -1
                   : from_nanoseconds(ou_tuple_at(ns, 1), &t[1]);
    }
    t[0] = t[1] = (struct timespec){0, UTIME_NOW};
    return 0;
}

static ou_obj *utime_(ou_obj *const *v)
{
    OU_PATHNAME p;
    struct timespec t[2];
    int dir_fd;
    bool follow;
    if (ou_posix_path(v[0], "utime", "path", OU_PATH_FD, &p) < 0 || read_times(v[1], v[2], t) < 0)
        return NULL;
    if (ou_posix_dir_fd(v[3], &dir_fd) < 0 || ou_posix_flag(v[4], true, &follow) < 0) return NULL;
    if (!p.text) {
        if (dir_fd != AT_FDCWD) {
            return ou_raise(&ou_exc_ValueError,
                            "utime: can't specify dir_fd without matching path");
        }
        if (!follow)
            return ou_raise(&ou_exc_ValueError,
                            "utime: cannot use fd and follow_symlinks together");
        return ou_posix_done(futimens(p.fd, t), &p);
    }
    return ou_posix_done(utimensat(dir_fd, p.text, t, follow ? 0 : AT_SYMLINK_NOFOLLOW), &p);
}

ou_fndef ou_posix_stat_fns[] = {
    OU_FN_AS("stat", stat_, "(path, *, dir_fd=None, follow_symlinks=True)",
             "What the system knows of a file."),
    OU_FN_AS("lstat", lstat_, "(path, *, dir_fd=None)", "As stat, of a symbolic link itself."),
    OU_FN_AS("fstat", fstat_, "(fd)", "As stat, of an open file."),
    OU_FN_AS("statvfs", statvfs_, "(path)", "What the system knows of the file system of a path."),
    OU_FN_AS("fstatvfs", statvfs_, "(fd)",
             "What the system knows of the file system of an open file."),
    OU_FN_AS("access", access_,
             "(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True)",
             "Whether the process may use the path in that way."),
    OU_FN_AS("chmod", chmod_, "(path, mode, *, dir_fd=None, follow_symlinks=True)",
             "Changes the permissions."),
    OU_FN_AS("fchmod", fchmod_, "(fd, mode)", "Changes the permissions of an open file."),
    OU_FN_AS("chown", chown_, "(path, uid, gid, *, dir_fd=None, follow_symlinks=True)",
             "Changes the owner."),
    OU_FN_AS("lchown", lchown_, "(path, uid, gid)", "Changes the owner of a symbolic link itself."),
    OU_FN_AS("fchown", fchown_, "(fd, uid, gid)", "Changes the owner of an open file."),
    OU_FN_AS("utime", utime_, "(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True)",
             "Sets the times of last access and change."),
    {0},
};
