/* stdlib/posix_file.c - posix: making, moving and removing files and directories by name. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include "stdlib/posix_parts.h"

static ou_obj *mkdir_(ou_obj *const *v)
{
    OU_PATHNAME p;
    int mode = 0777, dir_fd;
    if (ou_posix_path(v[0], "mkdir", "path", 0, &p) < 0 || (v[1] && ou_as_int(v[1], &mode) < 0))
        return NULL;
    if (ou_posix_dir_fd(v[2], &dir_fd) < 0) return NULL;
    return ou_posix_done(mkdirat(dir_fd, p.text, (mode_t)mode), &p);
}

static ou_obj *remove_with(ou_obj *const *v, const char *name, int flags)
{
    OU_PATHNAME p;
    int dir_fd;
    if (ou_posix_path(v[0], name, "path", 0, &p) < 0 || ou_posix_dir_fd(v[1], &dir_fd) < 0)
        return NULL;
    return ou_posix_done(unlinkat(dir_fd, p.text, flags), &p);
}

static ou_obj *rmdir_(ou_obj *const *v)
{
    return remove_with(v, "rmdir", AT_REMOVEDIR);
}
static ou_obj *unlink_(ou_obj *const *v)
{
    return remove_with(v, "unlink", 0);
}
static ou_obj *remove_(ou_obj *const *v)
{
    return remove_with(v, "remove", 0);
}

/* Two path arguments of a function, of the same kind of text. */
static int two_paths(ou_obj *const *v, const char *fn, ou_pathname *p, ou_pathname *q)
{
    *q = (ou_pathname){.fd = -1};
    if (ou_posix_path(v[0], fn, "src", 0, p) < 0 || ou_posix_path(v[1], fn, "dst", 0, q) < 0)
        return -1;
    return 0;
}

static ou_obj *rename_with(ou_obj *const *v, const char *name)
{
    OU_PATHNAME p, q;
    int from, to;
    if (two_paths(v, name, &p, &q) < 0) return NULL;
    if (ou_posix_dir_fd(v[2], &from) < 0 || ou_posix_dir_fd(v[3], &to) < 0) return NULL;
    return ou_posix_done2(renameat(from, p.text, to, q.text), &p, &q);
}

static ou_obj *rename_(ou_obj *const *v)
{
    return rename_with(v, "rename");
}
static ou_obj *replace_(ou_obj *const *v)
{
    return rename_with(v, "replace");
}

static ou_obj *link_(ou_obj *const *v)
{
    OU_PATHNAME p, q;
    int from, to;
    bool follow;
    if (two_paths(v, "link", &p, &q) < 0) return NULL;
    if (ou_posix_dir_fd(v[2], &from) < 0 || ou_posix_dir_fd(v[3], &to) < 0) return NULL;
    if (ou_posix_flag(v[4], true, &follow) < 0) return NULL;
    return ou_posix_done2(linkat(from, p.text, to, q.text, follow && v[4] ? AT_SYMLINK_FOLLOW : 0),
                          &p, &q);
}

static ou_obj *symlink_(ou_obj *const *v)
{
    OU_PATHNAME p, q;
    int dir_fd;
    if (two_paths(v, "symlink", &p, &q) < 0 || ou_posix_dir_fd(v[3], &dir_fd) < 0) return NULL;
    return ou_posix_done2(symlinkat(p.text, dir_fd, q.text), &p, &q);
}

static ou_obj *readlink_(ou_obj *const *v)
{
    OU_PATHNAME p;
    char text[4096 + 1];
    int dir_fd;
    if (ou_posix_path(v[0], "readlink", "path", 0, &p) < 0 || ou_posix_dir_fd(v[1], &dir_fd) < 0)
        return NULL;
    ssize_t n = readlinkat(dir_fd, p.text, text, sizeof text - 1);
    if (n < 0) return ou_posix_error(&p);
    text[n] = 0;
    return ou_posix_name(text, p.is_bytes);
}

static ou_obj *truncate_(ou_obj *const *v)
{
    OU_PATHNAME p;
    int64_t length;
    int r;
    if (ou_posix_path(v[0], "truncate", "path", OU_PATH_FD, &p) < 0 || ou_as_i64(v[1], &length) < 0)
        return NULL;
    OU_POSIX_RETRY(r, p.text ? truncate(p.text, length) : ftruncate(p.fd, length));
    return ou_posix_done(r, &p);
}

static ou_obj *mkfifo_(ou_obj *const *v)
{
    OU_PATHNAME p;
    int mode = 0666, dir_fd, r;
    if (ou_posix_path(v[0], "mkfifo", "path", 0, &p) < 0 || (v[1] && ou_as_int(v[1], &mode) < 0))
        return NULL;
    if (ou_posix_dir_fd(v[2], &dir_fd) < 0) return NULL;
    OU_POSIX_RETRY(r, mkfifoat(dir_fd, p.text, (mode_t)mode));
    return ou_posix_done(r, NULL);
}

static ou_obj *mknod_(ou_obj *const *v)
{
    OU_PATHNAME p;
    int mode = 0600, dir_fd, r;
    int64_t device = 0;
    if (ou_posix_path(v[0], "mknod", "path", 0, &p) < 0 || (v[1] && ou_as_int(v[1], &mode) < 0))
        return NULL;
    if ((v[2] && ou_as_i64(v[2], &device) < 0) || ou_posix_dir_fd(v[3], &dir_fd) < 0) return NULL;
    OU_POSIX_RETRY(r, mknodat(dir_fd, p.text, (mode_t)mode, (dev_t)device));
    return ou_posix_done(r, NULL);
}

static ou_obj *device_part(ou_obj *const *v, bool major_part)
{
    int64_t d;
    if (ou_as_i64(v[0], &d) < 0) return NULL;
    return ou_int_new(major_part ? major((dev_t)d) : minor((dev_t)d));
}

static ou_obj *major_(ou_obj *const *v)
{
    return device_part(v, true);
}
static ou_obj *minor_(ou_obj *const *v)
{
    return device_part(v, false);
}

static ou_obj *makedev_(ou_obj *const *v)
{
    int a, b;
    if (ou_as_int(v[0], &a) < 0 || ou_as_int(v[1], &b) < 0) return NULL;
    return ou_int_from_u64(makedev((unsigned)a, (unsigned)b));
}

static ou_obj *chdir_(ou_obj *const *v)
{
    OU_PATHNAME p;
    if (ou_posix_path(v[0], "chdir", "path", OU_PATH_FD, &p) < 0) return NULL;
    return ou_posix_done(p.text ? chdir(p.text) : fchdir(p.fd), &p);
}

static ou_obj *fchdir_(ou_obj *const *v)
{
    int fd, r;
    if (ou_posix_fd(v[0], &fd) < 0) return NULL;
    OU_POSIX_RETRY(r, fchdir(fd));
    return ou_posix_done(r, NULL);
}

static ou_obj *chroot_(ou_obj *const *v)
{
    OU_PATHNAME p;
    if (ou_posix_path(v[0], "chroot", "path", 0, &p) < 0) return NULL;
    return ou_posix_done(chroot(p.text), &p);
}

static ou_obj *current_directory(bool as_bytes)
{
    char *dir = getcwd(NULL, 0);
    if (!dir) return ou_posix_error(NULL);
    ou_obj *o = ou_posix_name(dir, as_bytes);
    free(dir);
    return o;
}

static ou_obj *getcwd_(ou_obj *const *v)
{
    (void)v;
    return current_directory(false);
}

static ou_obj *getcwdb_(ou_obj *const *v)
{
    (void)v;
    return current_directory(true);
}

static ou_obj *umask_(ou_obj *const *v)
{
    int mask;
    return ou_as_int(v[0], &mask) < 0 ? NULL : ou_int_new(umask((mode_t)mask));
}

static ou_obj *sync_(ou_obj *const *v)
{
    (void)v;
    sync();
    return ou_new_none();
}

static ou_obj *fspath_(ou_obj *const *v)
{
    return ou_fs_path(v[0]);
}

ou_fndef ou_posix_file_fns[] = {
    OU_FN_AS("mkdir", mkdir_, "(path, mode=511, *, dir_fd=None)", "Makes a directory."),
    OU_FN_AS("rmdir", rmdir_, "(path, *, dir_fd=None)", "Removes an empty directory."),
    OU_FN_AS("unlink", unlink_, "(path, *, dir_fd=None)", "Removes a file."),
    OU_FN_AS("remove", remove_, "(path, *, dir_fd=None)", "Removes a file."),
    OU_FN_AS("rename", rename_, "(src, dst, *, src_dir_fd=None, dst_dir_fd=None)",
             "Renames a file or directory."),
    OU_FN_AS("replace", replace_, "(src, dst, *, src_dir_fd=None, dst_dir_fd=None)",
             "Renames a file or directory, replacing the target."),
    OU_FN_AS("link", link_, "(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True)",
             "Makes a hard link."),
    OU_FN_AS("symlink", symlink_, "(src, dst, target_is_directory=False, *, dir_fd=None)",
             "Makes a symbolic link."),
    OU_FN_AS("readlink", readlink_, "(path, *, dir_fd=None)", "What a symbolic link points to."),
    OU_FN_AS("truncate", truncate_, "(path, length)", "Cuts or extends a file."),
    OU_FN_AS("mkfifo", mkfifo_, "(path, mode=438, *, dir_fd=None)", "Makes a named pipe."),
    OU_FN_AS("mknod", mknod_, "(path, mode=384, device=0, *, dir_fd=None)",
             "Makes a node of the file system."),
    OU_FN_AS("major", major_, "(device, /)", "Major number of a device."),
    OU_FN_AS("minor", minor_, "(device, /)", "Minor number of a device."),
    OU_FN_AS("makedev", makedev_, "(major, minor, /)", "The device of two numbers."),
    OU_FN_AS("chdir", chdir_, "(path)", "Changes the current directory."),
    OU_FN_AS("fchdir", fchdir_, "(fd)", "Changes the current directory to an open one."),
    OU_FN_AS("chroot", chroot_, "(path)", "Changes the root directory."),
    OU_FN_AS("getcwd", getcwd_, "()", "The current directory."),
    OU_FN_AS("getcwdb", getcwdb_, "()", "The current directory, as bytes."),
    OU_FN_AS("umask", umask_, "(mask, /)",
             "Sets the mask of permissions for new files; returns the old one."),
    OU_FN_AS("sync", sync_, "()", "Writes everything to disk."),
    OU_FN_AS("fspath", fspath_, "(path)", "The text of a path-like object."),
    {0},
};
