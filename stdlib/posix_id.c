/* stdlib/posix_id.c - posix: who the process is: process, group, session and user numbers. */
#include <grp.h>
#include <sys/types.h>
#include <unistd.h>

#include "stdlib/posix_parts.h"

#define ASK(name, call)                                                                            \
    static ou_obj *name(ou_obj *const *v)                                                          \
    {                                                                                              \
        (void)v;                                                                                   \
        return ou_int_new(call);                                                                   \
    }
ASK(getpid_, getpid())
ASK(getppid_, getppid())
ASK(getpgrp_, getpgrp())
ASK(getuid_, getuid())
ASK(geteuid_, geteuid())
ASK(getgid_, getgid())
ASK(getegid_, getegid())

#define SET1(name, what, call)                                                                     \
    static ou_obj *name(ou_obj *const *v)                                                          \
    {                                                                                              \
        uint32_t a;                                                                                \
        return ou_posix_id(v[0], what, &a) < 0 ? NULL : ou_posix_done(call(a), NULL);              \
    }
SET1(setuid_, "uid", setuid)
SET1(seteuid_, "uid", seteuid)
SET1(setgid_, "gid", setgid)
SET1(setegid_, "gid", setegid)

#define SET2(name, what, call)                                                                     \
    static ou_obj *name(ou_obj *const *v)                                                          \
    {                                                                                              \
        uint32_t a, b;                                                                             \
        if (ou_posix_id(v[0], what, &a) < 0 || ou_posix_id(v[1], what, &b) < 0) return NULL;       \
        return ou_posix_done(call(a, b), NULL);                                                    \
    }
SET2(setreuid_, "uid", setreuid)
SET2(setregid_, "gid", setregid)

#define SET3(name, what, call)                                                                     \
    static ou_obj *name(ou_obj *const *v)                                                          \
    {                                                                                              \
        uint32_t a, b, c;                                                                          \
        if (ou_posix_id(v[0], what, &a) < 0 || ou_posix_id(v[1], what, &b) < 0) return NULL;       \
        if (ou_posix_id(v[2], what, &c) < 0) return NULL;                                          \
        return ou_posix_done(call(a, b, c), NULL);                                                 \
    }
SET3(setresuid_, "uid", setresuid)
SET3(setresgid_, "gid", setresgid)

static ou_obj *getresuid_(ou_obj *const *v)
{
    uid_t a, b, c;
    (void)v;
    if (getresuid(&a, &b, &c) < 0) return ou_posix_error(NULL);
    return ou_tuple3(ou_int_new(a), ou_int_new(b), ou_int_new(c));
}

static ou_obj *getresgid_(ou_obj *const *v)
{
    gid_t a, b, c;
    (void)v;
    if (getresgid(&a, &b, &c) < 0) return ou_posix_error(NULL);
    return ou_tuple3(ou_int_new(a), ou_int_new(b), ou_int_new(c));
}

static ou_obj *getgroups_(ou_obj *const *v)
{
    (void)v;
    int n = getgroups(0, NULL);
    gid_t *groups = n < 0 ? NULL : ou_mem_new((size_t)(n + 1) * sizeof *groups);
    if (!groups) return ou_posix_error(NULL);
    n = getgroups(n, groups);
    OU_AUTO ou_obj *list = n < 0 ? ou_posix_error(NULL) : ou_list_new(n);
    for (int i = 0; list && i < n; i++) {
        ou_obj *g = ou_int_new(groups[i]);
        if (!g || ou_list_append_steal(list, g) < 0) OU_CLEAR(list);
    }
    ou_mem_free(groups);
    return ou_take(&list);
}

static ou_obj *setgroups_(ou_obj *const *v)
{
    OU_AUTO ou_obj *list = ou_list_from(v[0]);
    if (!list) {
        if (!ou_err_take_if(&ou_exc_TypeError)) return NULL;
        return ou_raise(&ou_exc_TypeError, "setgroups argument must be a sequence");
    }
    ou_ssize n = ou_list_len(list);
    gid_t *groups = ou_mem_new((size_t)(n + 1) * sizeof *groups);
    for (ou_ssize i = 0; groups && i < n; i++) {
        if (ou_posix_id(ou_list_at(list, i), "gid", &groups[i]) == 0) continue;
        ou_mem_free(groups);
        return NULL;
    }
    if (!groups) return NULL;
    int r = setgroups((size_t)n, groups);
    ou_mem_free(groups);
    return ou_posix_done(r, NULL);
}

static ou_obj *getpgid_(ou_obj *const *v)
{
    int pid;
    return ou_as_int(v[0], &pid) < 0 ? NULL : ou_posix_int(getpgid(pid));
}

static ou_obj *getsid_(ou_obj *const *v)
{
    int pid;
    return ou_as_int(v[0], &pid) < 0 ? NULL : ou_posix_int(getsid(pid));
}

static ou_obj *setpgid_(ou_obj *const *v)
{
    int pid, group;
    if (ou_as_int(v[0], &pid) < 0 || ou_as_int(v[1], &group) < 0) return NULL;
    return ou_posix_done(setpgid(pid, group), NULL);
}

static ou_obj *setsid_(ou_obj *const *v)
{
    (void)v;
    return ou_posix_done(setsid(), NULL);
}

static ou_obj *setpgrp_(ou_obj *const *v)
{
    (void)v;
    return ou_posix_done(setpgid(0, 0), NULL);
}

static ou_obj *getlogin_(ou_obj *const *v)
{
    (void)v;
    errno = 0;
    const char *name = getlogin();
    if (name) return ou_fs_decode(name);
    return errno ? ou_posix_error(NULL)
                 : ou_raise(&ou_exc_OSError, "unable to determine login name");
}

ou_fndef ou_posix_id_fns[] = {
    OU_FN_AS("getpid", getpid_, "()", "Number of the process."),
    OU_FN_AS("getppid", getppid_, "()", "Number of the parent process."),
    OU_FN_AS("getpgrp", getpgrp_, "()", "Process group."),
    OU_FN_AS("getpgid", getpgid_, "(pid)", "Process group of a process."),
    OU_FN_AS("getsid", getsid_, "(pid, /)", "Session of a process."),
    OU_FN_AS("setpgid", setpgid_, "(pid, pgrp, /)", "Puts a process into a group."),
    OU_FN_AS("setpgrp", setpgrp_, "()", "Makes the process the leader of its group."),
    OU_FN_AS("setsid", setsid_, "()", "Starts a new session."),
    OU_FN_AS("getuid", getuid_, "()", "Real user."),
    OU_FN_AS("geteuid", geteuid_, "()", "Effective user."),
    OU_FN_AS("getgid", getgid_, "()", "Real group."),
    OU_FN_AS("getegid", getegid_, "()", "Effective group."),
    OU_FN_AS("getresuid", getresuid_, "()", "Real, effective and saved user."),
    OU_FN_AS("getresgid", getresgid_, "()", "Real, effective and saved group."),
    OU_FN_AS("getgroups", getgroups_, "()", "Supplementary groups."),
    OU_FN_AS("setgroups", setgroups_, "(groups, /)", "Sets the supplementary groups."),
    OU_FN_AS("setuid", setuid_, "(uid, /)", "Sets the user."),
    OU_FN_AS("seteuid", seteuid_, "(euid, /)", "Sets the effective user."),
    OU_FN_AS("setgid", setgid_, "(gid, /)", "Sets the group."),
    OU_FN_AS("setegid", setegid_, "(egid, /)", "Sets the effective group."),
    OU_FN_AS("setreuid", setreuid_, "(ruid, euid, /)", "Sets real and effective user."),
    OU_FN_AS("setregid", setregid_, "(rgid, egid, /)", "Sets real and effective group."),
    OU_FN_AS("setresuid", setresuid_, "(ruid, euid, suid, /)",
             "Sets real, effective and saved user."),
    OU_FN_AS("setresgid", setresgid_, "(rgid, egid, sgid, /)",
             "Sets real, effective and saved group."),
    OU_FN_AS("getlogin", getlogin_, "()", "Name of the user logged in."),
    {0},
};
