/* stdlib/posix_parts.h - what the files of the module posix share: path arguments, and their
 * function tables. */
#ifndef OU_STDLIB_POSIX_PARTS_H
#define OU_STDLIB_POSIX_PARTS_H

#include <errno.h>
#include <fcntl.h>
#include "vm/runtime/module.h"

/* A path argument as the system wants it: text, an open descriptor, or nothing. */
typedef struct ou_pathname {
    ou_obj *object;   /* owned: what errors name; NULL: nothing was given */
    ou_obj *bytes;    /* owned */
    const char *text; /* NULL: a descriptor or nothing */
    int fd;           /* -1: none */
    bool is_bytes;    /* given as bytes: names found below it are bytes too */
} ou_pathname;

enum { OU_PATH_FD = 1, OU_PATH_NONE = 2 }; /* what else is accepted */

/* Reads argument `arg` of function `fn`; o NULL counts as None.  0 / -1. */
OU_MUSTCHECK int ou_posix_path(ou_obj *o, const char *fn, const char *arg, int accept,
                               ou_pathname *p);
void ou_posix_path_drop(ou_pathname *p);
#define OU_PATHNAME __attribute__((cleanup(ou_posix_path_drop))) ou_pathname

/* dir_fd argument: *fd = AT_FDCWD if absent or None. */
OU_MUSTCHECK int ou_posix_dir_fd(ou_obj *o, int *fd);
OU_MUSTCHECK int ou_posix_fd(ou_obj *o, int *fd); /* an int or an object with fileno() */
OU_MUSTCHECK int ou_posix_flag(ou_obj *o, bool dflt, bool *out); /* truth of an optional argument */
OU_MUSTCHECK int ou_posix_id(ou_obj *o, const char *what,
                             uint32_t *out);                   /* uid or gid; -1 allowed */
OU_NEW ou_obj *ou_posix_name(const char *name, bool as_bytes); /* a file name found by the system */
/* The result of a system call about p: None, or the OSError of errno (unless a signal handler
 * failed). */
OU_NEW ou_obj *ou_posix_done(int r, const ou_pathname *p);
OU_NEW ou_obj *ou_posix_done2(int r, const ou_pathname *p, const ou_pathname *q);
OU_NEW ou_obj *ou_posix_int(long r);        /* the number, or the OSError if negative */
void *ou_posix_error(const ou_pathname *p); /* NULL with OSError; p may be NULL */

/* Repeats a call that a signal interrupted, unless its handler raises. */
#define OU_POSIX_RETRY(r, call)                                                                    \
    do {                                                                                           \
        (r) = (call);                                                                              \
    } while ((r) < 0 && errno == EINTR && ou_poll_signals() == 0)

/* os.stat_result of a file; p names it in errors. */
struct stat;
OU_NEW ou_obj *ou_posix_stat_result(const struct stat *st);
OU_NEW ou_obj *ou_posix_stat(const ou_pathname *p, int dir_fd, bool follow);

extern ou_fndef ou_posix_file_fns[], ou_posix_stat_fns[], ou_posix_fd_fns[], ou_posix_dir_fns[],
    ou_posix_proc_fns[], ou_posix_info_fns[], ou_posix_sched_fns[], ou_posix_id_fns[];
extern ou_type ou_posix_scandir_type, ou_posix_direntry_type;
OU_MUSTCHECK int ou_posix_add_stat(ou_obj *m);
OU_MUSTCHECK int ou_posix_add_info(ou_obj *m);
OU_MUSTCHECK int ou_posix_add_sched(ou_obj *m);
void ou_posix_stat_fini(void);
void ou_posix_proc_fini(void);

#endif
