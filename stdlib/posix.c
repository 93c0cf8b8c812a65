/* stdlib/posix.c - the module posix: the system's calls, as os shows them.  The functions are in
 * posix_*.c. */
#include <limits.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/statvfs.h>
#include <sys/wait.h>
#include <sysexits.h>
#include <unistd.h>

#include "stdlib/posix_parts.h"

#define C(name)                                                                                    \
    {                                                                                              \
#name, name                                                                                \
    }
static const struct {
    const char *name;
    int64_t value;
} constants[] = {
    C(F_OK),
    C(R_OK),
    C(W_OK),
    C(X_OK),
    C(F_LOCK),
    C(F_TEST),
    C(F_TLOCK),
    C(F_ULOCK),
    C(O_RDONLY),
    C(O_WRONLY),
    C(O_RDWR),
    C(O_APPEND),
    C(O_CREAT),
    C(O_EXCL),
    C(O_TRUNC),
    C(O_NONBLOCK),
    C(O_NDELAY),
    C(O_SYNC),
    C(O_DSYNC),
    C(O_RSYNC),
    C(O_CLOEXEC),
    C(O_DIRECTORY),
    C(O_NOFOLLOW),
    C(O_NOCTTY),
    C(O_ASYNC),
    C(O_DIRECT),
    C(O_NOATIME),
    C(O_PATH),
    C(O_TMPFILE),
    C(O_ACCMODE),
    C(O_LARGEFILE),
    C(O_FSYNC),
    C(SEEK_DATA),
    C(SEEK_HOLE),
    C(WNOHANG),
    C(WUNTRACED),
    C(WCONTINUED),
    C(WEXITED),
    C(WSTOPPED),
    C(WNOWAIT),
    C(P_ALL),
    C(P_PID),
    C(P_PGID),
    C(EX_OK),
    C(EX_USAGE),
    C(EX_DATAERR),
    C(EX_NOINPUT),
    C(EX_NOUSER),
    C(EX_NOHOST),
    C(EX_UNAVAILABLE),
    C(EX_SOFTWARE),
    C(EX_OSERR),
    C(EX_OSFILE),
    C(EX_CANTCREAT),
    C(EX_IOERR),
    C(EX_TEMPFAIL),
    C(EX_PROTOCOL),
    C(EX_NOPERM),
    C(EX_CONFIG),
    C(PRIO_PROCESS),
    C(PRIO_PGRP),
    C(PRIO_USER),
    C(GRND_NONBLOCK),
    C(GRND_RANDOM),
    C(NGROUPS_MAX),
    C(TMP_MAX),
    C(ST_RDONLY),
    C(ST_NOSUID),
    C(ST_NODEV),
    C(ST_NOEXEC),
    C(ST_SYNCHRONOUS),
    C(ST_NOATIME),
    C(ST_NODIRATIME),
    C(POSIX_FADV_NORMAL),
    C(POSIX_FADV_SEQUENTIAL),
    C(POSIX_FADV_RANDOM),
    C(POSIX_FADV_NOREUSE),
    C(POSIX_FADV_WILLNEED),
    C(POSIX_FADV_DONTNEED),
    {NULL, 0},
};

static int add_functions(ou_obj *m, ou_fndef *fns)
{
    OU_AUTO ou_obj *name = ou_str_from("posix");
    for (ou_fndef *f = fns; name && f->name; f++) {
        if (ou_module_add(m, f->name, ou_cfunction_new(f, m, name)) < 0) return -1;
    }
    return name ? 0 : -1;
}

static int init(ou_obj *m)
{
    ou_fndef *const tables[] = {ou_posix_file_fns,  ou_posix_stat_fns, ou_posix_fd_fns,
                                ou_posix_dir_fns,   ou_posix_proc_fns, ou_posix_info_fns,
                                ou_posix_sched_fns, ou_posix_id_fns};
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        if (add_functions(m, tables[i]) < 0) return -1;
    }
    for (int i = 0; constants[i].name; i++) {
        if (ou_module_add_int(m, constants[i].name, constants[i].value) < 0) return -1;
    }
    if (ou_module_add(m, "error", ou_incref(&ou_exc_OSError)) < 0) return -1;
    if (ou_module_add_type(m, &ou_posix_direntry_type) < 0 ||
        ou_type_ready(&ou_posix_scandir_type) < 0)
        return -1;
    return ou_posix_add_stat(m) < 0 || ou_posix_add_info(m) < 0 ? -1 : ou_posix_add_sched(m);
}

static void fini(void)
{
    ou_posix_stat_fini();
    ou_posix_proc_fini();
}

OU_MODULE(posix, "The calls of the operating system.", NULL, init, fini);
