/* stdlib/posix_dir.c - posix: the names in a directory: listdir, and scandir with its entries. */
#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "gc/collect.h"
#include "stdlib/posix_parts.h"

/* Opens the directory; a descriptor is duplicated, so that closing leaves the caller's open. */
static DIR *open_directory(const ou_pathname *p)
{
    if (p->text) return opendir(p->text);
    int fd = fcntl(p->fd, F_DUPFD_CLOEXEC, 0);
    DIR *d = fd < 0 ? NULL : fdopendir(fd);
    if (!d && fd >= 0) {
        int err = errno;
        close(fd);
        errno = err;
    }
    if (d) rewinddir(d);
    return d;
}

static bool is_dots(const char *name)
{
    return name[0] == '.' && (!name[1] || (name[1] == '.' && !name[2]));
}

static struct dirent *next_entry(DIR *d)
{
    struct dirent *e;
    errno = 0;
    while ((e = readdir(d)) && is_dots(e->d_name)) errno = 0;
    return e;
}

static ou_obj *listdir_(ou_obj *const *v)
{
    OU_PATHNAME p;
    if (ou_posix_path(v[0], "listdir", "path", OU_PATH_FD | OU_PATH_NONE, &p) < 0) return NULL;
    DIR *d = open_directory(&p);
    if (!d) return ou_posix_error(&p);
    OU_AUTO ou_obj *list = ou_list_new(0);
    struct dirent *e = NULL;
    while (list && (e = next_entry(d))) {
        ou_obj *name = ou_posix_name(e->d_name, p.is_bytes);
        if (!name || ou_list_append_steal(list, name) < 0) break;
    }
    int err = errno;
    closedir(d);
    if (!list || ou_err_pending()) return NULL;
    errno = err;
    return err ? ou_posix_error(&p) : ou_take(&list);
}

/* ---- entries
 * -------------------------------------------------------------------------------------- */

typedef struct direntry {
    ou_obj head;
    ou_obj *name, *path;  /* str or bytes */
    ou_obj *stat, *lstat; /* cached results, or NULL */
    uint64_t inode;
    int dir_fd;         /* of scandir(fd), else AT_FDCWD */
    unsigned char kind; /* DT_* */
} direntry;

static int entry_traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(OU_CAST(direntry, o)->stat);
    OU_VISIT(OU_CAST(direntry, o)->lstat);
    return 0;
}

static void entry_dealloc(ou_obj *o)
{
    direntry *e = OU_CAST(direntry, o);
    ou_gc_untrack(o);
    OU_CLEAR(e->name);
    OU_CLEAR(e->path);
    OU_CLEAR(e->stat);
    OU_CLEAR(e->lstat);
    ou_obj_free(o);
}

static ou_obj *fetch_stat(direntry *e, bool follow)
{
    OU_PATHNAME p;
    if (ou_posix_path(e->dir_fd == AT_FDCWD ? e->path : e->name, "DirEntry", "path", 0, &p) < 0)
        return NULL;
    return ou_posix_stat(&p, e->dir_fd, follow);
}

static ou_obj *get_lstat(direntry *e)
{
    if (!e->lstat) e->lstat = fetch_stat(e, false);
    return ou_xincref(e->lstat);
}

static bool known_link(direntry *e)
{
    return e->kind == DT_LNK;
}

/* 1 if the entry is a symbolic link; kinds that the directory does not tell are looked up. */
static int is_kind_of(ou_obj *st, mode_t kind)
{
    int mode;
    return ou_as_int(ou_tuple_at(st, 0), &mode) < 0 ? -1 : ((mode_t)mode & S_IFMT) == kind;
}

static int entry_is_link(direntry *e)
{
    if (e->kind != DT_UNKNOWN) return known_link(e);
    OU_AUTO ou_obj *st = get_lstat(e);
    if (st) return is_kind_of(st, S_IFLNK);
    return ou_err_take_if(&ou_exc_FileNotFoundError) ? 0 : -1;
}

static ou_obj *entry_get_stat(direntry *e, bool follow)
{
    if (!follow) return get_lstat(e);
    if (!e->stat) {
        int link = entry_is_link(e);
        if (link < 0) return NULL;
        e->stat = link ? fetch_stat(e, true) : get_lstat(e);
    }
    return ou_xincref(e->stat);
}

static int entry_test(direntry *e, bool follow, mode_t kind)
{
    if (e->kind == DT_UNKNOWN || (follow && known_link(e))) {
        OU_AUTO ou_obj *st = entry_get_stat(e, follow);
        if (st) return is_kind_of(st, kind);
        return ou_err_take_if(&ou_exc_FileNotFoundError) ? 0 : -1;
    }
    if (known_link(e)) return 0;
    return e->kind == (kind == S_IFDIR ? DT_DIR : DT_REG);
}

static ou_obj *test_method(ou_obj *const *v, mode_t kind)
{
    bool follow;
    if (ou_posix_flag(v[1], true, &follow) < 0) return NULL;
    int r = entry_test(OU_CAST(direntry, v[0]), follow, kind);
    return r < 0 ? NULL : ou_bool(r);
}

static ou_obj *entry_is_dir(ou_obj *const *v)
{
    return test_method(v, S_IFDIR);
}
static ou_obj *entry_is_file(ou_obj *const *v)
{
    return test_method(v, S_IFREG);
}

static ou_obj *entry_is_symlink(ou_obj *const *v)
{
    int r = entry_is_link(OU_CAST(direntry, v[0]));
    return r < 0 ? NULL : ou_bool(r);
}

static ou_obj *entry_stat(ou_obj *const *v)
{
    bool follow;
    return ou_posix_flag(v[1], true, &follow) < 0 ? NULL
                                                  : entry_get_stat(OU_CAST(direntry, v[0]), follow);
}

static ou_obj *entry_inode(ou_obj *const *v)
{
    return ou_int_from_u64(OU_CAST(direntry, v[0])->inode);
}
static ou_obj *entry_fspath(ou_obj *const *v)
{
    return ou_incref(OU_CAST(direntry, v[0])->path);
}
static ou_obj *entry_repr(ou_obj *o)
{
    return ou_str_format("<DirEntry %R>", OU_CAST(direntry, o)->name);
}

static ou_fndef entry_methods[] = {
    OU_FN_AS("is_dir", entry_is_dir, "(*, follow_symlinks=True)", "Whether it is a directory."),
    OU_FN_AS("is_file", entry_is_file, "(*, follow_symlinks=True)",
             "Whether it is a regular file."),
    OU_FN_AS("is_symlink", entry_is_symlink, "()", "Whether it is a symbolic link."),
    OU_FN_AS("stat", entry_stat, "(*, follow_symlinks=True)", "What stat tells of it; remembered."),
    OU_FN_AS("inode", entry_inode, "()", "Its inode number."),
    OU_FN_AS("__fspath__", entry_fspath, "()", "Its path."),
    OU_CLASS_GETITEM,
    {0},
};

static const ou_member entry_members[] = {
    {"name", OU_MEMBER_OBJECT, false, offsetof(direntry, name), "Its name in the directory."},
    {"path", OU_MEMBER_OBJECT, false, offsetof(direntry, path),
     "The directory as given, and the name."},
    {0},
};

ou_type ou_posix_direntry_type = {
    .head = OU_TYPE_HEAD,
    .map = {.traverse = entry_traverse,
            .dealloc = entry_dealloc,
            .type = &ou_posix_direntry_type,
            .layout = OU_LAYOUT_CUSTOM,
            .flags = OU_MF_GC},
    .name = "posix.DirEntry",
    .size = sizeof(direntry),
    .flags = OU_TF_NO_NEW,
    .repr = entry_repr,
    .methods = entry_methods,
    .members = entry_members,
};

/* ---- scandir
 * -------------------------------------------------------------------------------------- */

typedef struct scandir {
    ou_obj head;
    ou_pathname path;
    DIR *dir; /* NULL: closed */
} scandir_iter;

static void close_directory(scandir_iter *it)
{
    DIR *d = it->dir;
    it->dir = NULL;
    if (d) closedir(d);
}

static int scandir_traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(OU_CAST(scandir_iter, o)->path.object);
    return 0;
}

static void scandir_finalize(ou_obj *o)
{
    if (!OU_CAST(scandir_iter, o)->dir) return;
    OU_AUTO ou_obj *pending = ou_err_take();
    if (ou_warn_resource(o, 1, "unclosed scandir iterator %R", o) < 0) ou_unraisable(o, NULL);
    close_directory(OU_CAST(scandir_iter, o));
    ou_err_restore(ou_take(&pending));
}

static void scandir_dealloc(ou_obj *o)
{
    if (ou_finalize_from_dealloc(o)) return;
    ou_gc_untrack(o);
    close_directory(OU_CAST(scandir_iter, o));
    ou_posix_path_drop(&OU_CAST(scandir_iter, o)->path);
    ou_obj_free(o);
}

static ou_obj *joined(const ou_pathname *p, const char *name)
{
    const char *dir = p->text;
    size_t n = strlen(dir), m = strlen(name);
    bool slash = n && dir[n - 1] != '/';
    OU_AUTO ou_obj *b = ou_bytes_new(NULL, (ou_ssize)(n + slash + m));
    if (!b) return NULL;
    char *to = ou_bytes_data(b);
    memcpy(to, dir, n);
    if (slash) to[n] = '/';
    memcpy(to + n + slash, name, m);
    if (p->is_bytes) return ou_take(&b);
    return ou_fs_decode(to);
}

static ou_obj *new_entry(scandir_iter *it, const struct dirent *e)
{
    direntry *d = OU_CAST(direntry, ou_alloc_instance(&ou_posix_direntry_type, 0));
    if (!d) return NULL;
    OU_AUTO ou_obj *held = &d->head;
    d->dir_fd = it->path.text ? AT_FDCWD : it->path.fd;
    d->inode = e->d_ino;
    d->kind = e->d_type;
    d->name = ou_posix_name(e->d_name, it->path.is_bytes);
    d->path = it->path.text ? joined(&it->path, e->d_name) : ou_xincref(d->name);
    if (!d->name || !d->path) return NULL;
    ou_gc_track(held);
    return ou_take(&held);
}

static ou_obj *scandir_next(ou_obj *o)
{
    scandir_iter *it = OU_CAST(scandir_iter, o);
    if (!it->dir) return NULL;
    struct dirent *e = next_entry(it->dir);
    if (e) return new_entry(it, e);
    int err = errno;
    close_directory(it);
    errno = err;
    return err ? ou_posix_error(&it->path) : NULL;
}

static ou_obj *scandir_close(ou_obj *const *v)
{
    close_directory(OU_CAST(scandir_iter, v[0]));
    return ou_new_none();
}

static ou_obj *scandir_enter(ou_obj *const *v)
{
    return ou_incref(v[0]);
}

static ou_obj *scandir_exit(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)args;
    (void)n;
    (void)kwnames;
    close_directory(OU_CAST(scandir_iter, self));
    return ou_new_none();
}

static ou_fndef scandir_methods[] = {
    OU_FN_AS("close", scandir_close, "()", "Closes the directory."),
    OU_FN_AS("__enter__", scandir_enter, "()", "The iterator itself."),
    OU_RAW("__exit__", scandir_exit, "(*args)", "Closes the directory."),
    {0},
};

ou_type ou_posix_scandir_type = {
    .head = OU_TYPE_HEAD,
    .map = {.traverse = scandir_traverse,
            .dealloc = scandir_dealloc,
            .finalize = scandir_finalize,
            .type = &ou_posix_scandir_type,
            .layout = OU_LAYOUT_CUSTOM,
            .flags = OU_MF_GC},
    .name = "posix.ScandirIterator",
    .size = sizeof(scandir_iter),
    .flags = OU_TF_NO_NEW,
    .iter = ou_self_iter,
    .next = scandir_next,
    .methods = scandir_methods,
};

static ou_obj *scandir_(ou_obj *const *v)
{
    OU_AUTO ou_obj *o = ou_alloc_instance(&ou_posix_scandir_type, 0);
    if (!o) return NULL;
    scandir_iter *it = OU_CAST(scandir_iter, o);
    ou_gc_track(o);
    if (ou_posix_path(v[0], "scandir", "path", OU_PATH_FD | OU_PATH_NONE, &it->path) < 0)
        return NULL;
    it->dir = open_directory(&it->path);
    return it->dir ? ou_take(&o) : ou_posix_error(&it->path);
}

ou_fndef ou_posix_dir_fns[] = {
    OU_FN_AS("listdir", listdir_, "(path=None)", "Names of the files in a directory, in no order."),
    OU_FN_AS("scandir", scandir_, "(path=None)", "Iterator of entries of a directory."),
    {0},
};
