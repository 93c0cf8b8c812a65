/* stdlib/posix_proc.c - posix: starting, ending and waiting for processes. */
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "stdlib/posix_parts.h"

static ou_obj *at_fork[3]; /* lists of callables: before, in the parent, in the child; or NULL */

enum { BEFORE, IN_PARENT, IN_CHILD };

static ou_obj *register_at_fork_(ou_obj *const *v)
{
    static const char *const names[] = {"before", "after_in_parent", "after_in_child"};
    if (!v[0] && !v[1] && !v[2])
        return ou_raise(&ou_exc_TypeError, "At least one argument is required.");
    const int order[3] = {BEFORE, IN_CHILD, IN_PARENT};
    for (int i = 0; i < 3; i++) {
        if (v[i] && !ou_callable(v[i])) {
            return ou_raise(&ou_exc_TypeError, "'%s' must be callable, not %T", names[order[i]],
                            v[i]);
        }
    }
    for (int i = 0; i < 3; i++) {
        ou_obj **list = &at_fork[order[i]];
        if (!v[i]) continue;
        if (!*list && !(*list = ou_list_new(1))) return NULL;
        if (ou_list_append(*list, v[i]) < 0) return NULL;
    }
    return ou_new_none();
}

void ou_posix_proc_fini(void)
{
    for (int i = 0; i < 3; i++) OU_CLEAR(at_fork[i]);
}

/* Hooks before a fork run newest first, those after it oldest first. */
static void run_hooks(int which)
{
    OU_AUTO ou_obj *list = at_fork[which] ? ou_list_from(at_fork[which]) : NULL;
    ou_ssize n = list ? ou_list_len(list) : 0;
    for (ou_ssize i = 0; i < n; i++) {
        ou_obj *f = ou_list_at(list, which == BEFORE ? n - 1 - i : i);
        OU_AUTO ou_obj *r = ou_call0(f);
        if (!r) ou_unraisable(f, NULL);
    }
}

static ou_obj *fork_(ou_obj *const *v)
{
    (void)v;
    run_hooks(BEFORE);
    pid_t pid = fork();
    if (pid == 0) ou_signal_pending = 0;
    int err = errno;
    run_hooks(pid == 0 ? IN_CHILD : IN_PARENT);
    errno = err;
    return ou_posix_int(pid);
}

static ou_obj *exit_(ou_obj *const *v)
{
    int status;
    if (ou_as_int(v[0], &status) < 0) return NULL;
    _exit(status);
}

static ou_obj *abort_(ou_obj *const *v)
{
    (void)v;
    abort();
}

/* ---- exec
 * ----------------------------------------------------------------------------------------- */

static void free_strings(char **s)
{
    for (char **p = s; s && *p; p++) ou_mem_free(*p);
    ou_mem_free(s);
}

static char *copy_text(ou_obj *o)
{
    OU_AUTO ou_obj *b = ou_fs_encode(o);
    char *s = b ? ou_mem_new((size_t)ou_bytes_len(b) + 1) : NULL;
    if (s) memcpy(s, ou_bytes_data(b), (size_t)ou_bytes_len(b) + 1);
    return s;
}

static char **string_array(ou_obj *list)
{
    char **s = ou_mem_zero((size_t)(ou_list_len(list) + 1) * sizeof *s);
    for (ou_ssize i = 0; s && i < ou_list_len(list); i++) {
        if ((s[i] = copy_text(ou_list_at(list, i)))) continue;
        free_strings(s);
        return NULL;
    }
    return s;
}

static char **arguments(ou_obj *o, const char *fn)
{
    bool execv_fn = fn[4] == 'v' && !fn[5];
    if (!ou_list_check(o) && !ou_tuple_check(o)) {
        return ou_raise(&ou_exc_TypeError, execv_fn ? "execv() arg 2 must be a tuple or list"
                                                    : "execve: argv must be a tuple or list");
    }
    OU_AUTO ou_obj *list = ou_list_from(o);
    if (!list) return NULL;
    if (!ou_list_len(list)) {
        return ou_raise(&ou_exc_ValueError, execv_fn ? "execv() arg 2 must not be empty"
                                                     : "execve: argv must not be empty");
    }
    char **argv = string_array(list);
    if (!argv || argv[0][0]) return argv;
    free_strings(argv);
    return ou_raise(&ou_exc_ValueError, execv_fn ? "execv() arg 2 first element cannot be empty"
                                                 : "execve: argv first element cannot be empty");
}

/* "key=value" of one item; NULL with an error. */
static ou_obj *setting(ou_obj *key, ou_obj *value)
{
    OU_AUTO ou_obj *k = ou_fs_encode(key), *v = k ? ou_fs_encode(value) : NULL;
    if (!v) return NULL;
    const char *text = ou_bytes_data(k);
    if (!*text || strchr(text + 1, '='))
        return ou_raise(&ou_exc_ValueError, "illegal environment variable name");
    size_t n = (size_t)ou_bytes_len(k), m = (size_t)ou_bytes_len(v);
    ou_obj *b = ou_bytes_new(NULL, (ou_ssize)(n + 1 + m));
    if (!b) return NULL;
    memcpy(ou_bytes_data(b), text, n);
    ou_bytes_data(b)[n] = '=';
    memcpy(ou_bytes_data(b) + n + 1, ou_bytes_data(v), m);
    return b;
}

static char **environment(ou_obj *env)
{
    if (!ou_typeof(env)->getitem || ou_list_check(env) || ou_tuple_check(env) ||
        ou_str_check(env)) {
        return ou_raise(&ou_exc_TypeError, "execve: environment must be a mapping object");
    }
    OU_AUTO ou_obj *keys = ou_call_method0(env, OU_ID(keys));
    OU_AUTO ou_obj *list = keys ? ou_list_from(keys) : NULL,
                   *out = list ? ou_list_new(ou_list_len(list)) : NULL;
    for (ou_ssize i = 0; out && i < ou_list_len(list); i++) {
        OU_AUTO ou_obj *value = ou_getitem(env, ou_list_at(list, i));
        ou_obj *s = value ? setting(ou_list_at(list, i), value) : NULL;
        if (!s || ou_list_append_steal(out, s) < 0) return NULL;
    }
    return out ? string_array(out) : NULL;
}

static ou_obj *execv_(ou_obj *const *v)
{
    OU_PATHNAME p;
    if (ou_posix_path(v[0], "execv", "path", 0, &p) < 0) return NULL;
    char **argv = arguments(v[1], "execv");
    if (!argv) return NULL;
    execv(p.text, argv);
    int err = errno;
    free_strings(argv);
    errno = err;
    return ou_posix_error(NULL);
}

static ou_obj *execve_(ou_obj *const *v)
{
    OU_PATHNAME p;
    if (ou_posix_path(v[0], "execve", "path", OU_PATH_FD, &p) < 0) return NULL;
    char **argv = arguments(v[1], "execve");
    char **env = argv ? environment(v[2]) : NULL;
    if (env) {
        if (p.text)
            execve(p.text, argv, env);
        else
            fexecve(p.fd, argv, env);
    }
    int err = errno;
    free_strings(argv);
    free_strings(env);
    errno = err;
    return ou_posix_error(&p);
}

static ou_obj *system_(ou_obj *const *v)
{
    OU_AUTO ou_obj *command = ou_fs_encode(v[0]);
    return command ? ou_int_new(system(ou_bytes_data(command))) : NULL;
}

/* ---- waiting
 * -------------------------------------------------------------------------------------- */

static ou_obj *wait_result(pid_t pid, int status)
{
    return pid < 0 ? ou_posix_error(NULL) : ou_tuple2(ou_int_new(pid), ou_int_new(status));
}

static ou_obj *wait_(ou_obj *const *v)
{
    int status = 0;
    pid_t pid;
    (void)v;
    OU_POSIX_RETRY(pid, wait(&status));
    return wait_result(pid, status);
}

static ou_obj *waitpid_(ou_obj *const *v)
{
    int pid, options, status = 0;
    pid_t r;
    if (ou_as_int(v[0], &pid) < 0 || ou_as_int(v[1], &options) < 0) return NULL;
    OU_POSIX_RETRY(r, waitpid(pid, &status, options));
    return wait_result(r, status);
}

/* resource.struct_rusage belongs to the module resource; its values in order serve here. */
static const char *const usage_fields[] = {
    "ru_utime",  "ru_stime",    "ru_maxrss", "ru_ixrss",   "ru_idrss",   "ru_isrss",
    "ru_minflt", "ru_majflt",   "ru_nswap",  "ru_inblock", "ru_oublock", "ru_msgsnd",
    "ru_msgrcv", "ru_nsignals", "ru_nvcsw",  "ru_nivcsw",  NULL,
};
static const ou_structseq_def usage_def = {"resource.struct_rusage",
                                           "Resources a process has used.", usage_fields, 16};

static ou_obj *usage(const struct rusage *u)
{
    OU_AUTO ou_obj *type = ou_structseq_type(&usage_def);
    if (!type) return NULL;
    long n[14] = {u->ru_maxrss, u->ru_ixrss,    u->ru_idrss,   u->ru_isrss,   u->ru_minflt,
                  u->ru_majflt, u->ru_nswap,    u->ru_inblock, u->ru_oublock, u->ru_msgsnd,
                  u->ru_msgrcv, u->ru_nsignals, u->ru_nvcsw,   u->ru_nivcsw};
    ou_obj *v[16] = {ou_float_new((double)u->ru_utime.tv_sec + (double)u->ru_utime.tv_usec * 1e-6),
                     ou_float_new((double)u->ru_stime.tv_sec + (double)u->ru_stime.tv_usec * 1e-6)};
    for (int i = 0; i < 14; i++) v[2 + i] = ou_int_new(n[i]);
    return ou_structseq_new(type, v, 16);
}

static ou_obj *wait_usage(pid_t pid, int options)
{
    int status = 0;
    struct rusage u = {0};
    pid_t r;
    OU_POSIX_RETRY(r, wait4(pid, &status, options, &u));
    if (r < 0) return ou_posix_error(NULL);
    return ou_tuple3(ou_int_new(r), ou_int_new(status), usage(&u));
}

static ou_obj *wait3_(ou_obj *const *v)
{
    int options;
    return ou_as_int(v[0], &options) < 0 ? NULL : wait_usage(-1, options);
}

static ou_obj *wait4_(ou_obj *const *v)
{
    int pid, options;
    return ou_as_int(v[0], &pid) < 0 || ou_as_int(v[1], &options) < 0 ? NULL
                                                                      : wait_usage(pid, options);
}

#define STATUS(name, make)                                                                         \
    static ou_obj *name(ou_obj *const *v)                                                          \
    {                                                                                              \
        int status;                                                                                \
        return ou_as_int(v[0], &status) < 0 ? NULL : make;                                         \
    }
STATUS(wifexited, ou_bool(WIFEXITED(status)))
STATUS(wifsignaled, ou_bool(WIFSIGNALED(status)))
STATUS(wifstopped, ou_bool(WIFSTOPPED(status)))
STATUS(wifcontinued, ou_bool(WIFCONTINUED(status)))
STATUS(wcoredump, ou_bool(WCOREDUMP(status)))
STATUS(wexitstatus, ou_int_new(WEXITSTATUS(status)))
STATUS(wtermsig, ou_int_new(WTERMSIG(status)))
STATUS(wstopsig, ou_int_new(WSTOPSIG(status)))

static ou_obj *waitstatus_to_exitcode_(ou_obj *const *v)
{
    int status;
    if (ou_as_int(v[0], &status) < 0) return NULL;
    if (WIFEXITED(status)) return ou_int_new(WEXITSTATUS(status));
    if (WIFSIGNALED(status)) return ou_int_new(-WTERMSIG(status));
    if (WIFSTOPPED(status)) {
        return ou_raise(&ou_exc_ValueError, "process stopped by delivery of signal %i",
                        WSTOPSIG(status));
    }
    return ou_raise(&ou_exc_ValueError, "invalid wait status: %i", status);
}

static ou_obj *kill_(ou_obj *const *v)
{
    int pid, sig;
    if (ou_as_int(v[0], &pid) < 0 || ou_as_int(v[1], &sig) < 0) return NULL;
    int r = kill(pid, sig);
    if (r == 0 && ou_poll_signals() < 0) return NULL;
    return ou_posix_done(r, NULL);
}

static ou_obj *killpg_(ou_obj *const *v)
{
    int group, sig;
    if (ou_as_int(v[0], &group) < 0 || ou_as_int(v[1], &sig) < 0) return NULL;
    int r = killpg(group, sig);
    if (r == 0 && ou_poll_signals() < 0) return NULL;
    return ou_posix_done(r, NULL);
}

ou_fndef ou_posix_proc_fns[] = {
    OU_FN_AS("register_at_fork", register_at_fork_,
             "(*, before=None, after_in_child=None, after_in_parent=None)",
             "Functions to be called when the process forks."),
    OU_FN_AS("fork", fork_, "()", "Makes a copy of the process; 0 in the child."),
    OU_FN_AS("_exit", exit_, "(status)", "Ends the process at once."),
    OU_FN_AS("abort", abort_, "()", "Ends the process by SIGABRT."),
    OU_FN_AS("execv", execv_, "(path, argv, /)", "Replaces the program."),
    OU_FN_AS("execve", execve_, "(path, argv, env)",
             "Replaces the program, with a new environment."),
    OU_FN_AS("system", system_, "(command)",
             "Runs a command in the shell; returns its wait status."),
    OU_FN_AS("wait", wait_, "()", "Waits for a child to end."),
    OU_FN_AS("waitpid", waitpid_, "(pid, options, /)", "Waits for a certain child."),
    OU_FN_AS("wait3", wait3_, "(options)", "Waits for a child; tells what it used."),
    OU_FN_AS("wait4", wait4_, "(pid, options)", "Waits for a certain child; tells what it used."),
    OU_FN_AS("WIFEXITED", wifexited, "(status)", "Whether the process ended by itself."),
    OU_FN_AS("WIFSIGNALED", wifsignaled, "(status)", "Whether a signal ended the process."),
    OU_FN_AS("WIFSTOPPED", wifstopped, "(status)", "Whether the process is stopped."),
    OU_FN_AS("WIFCONTINUED", wifcontinued, "(status)", "Whether the process goes on."),
    OU_FN_AS("WCOREDUMP", wcoredump, "(status, /)", "Whether the process left a core file."),
    OU_FN_AS("WEXITSTATUS", wexitstatus, "(status)", "The exit status."),
    OU_FN_AS("WTERMSIG", wtermsig, "(status)", "The signal that ended the process."),
    OU_FN_AS("WSTOPSIG", wstopsig, "(status)", "The signal that stopped the process."),
    OU_FN_AS("waitstatus_to_exitcode", waitstatus_to_exitcode_, "(status)",
             "Exit status, or minus the signal."),
    OU_FN_AS("kill", kill_, "(pid, signal, /)", "Sends a signal to a process."),
    OU_FN_AS("killpg", killpg_, "(pgid, signal, /)", "Sends a signal to a process group."),
    {0},
};
