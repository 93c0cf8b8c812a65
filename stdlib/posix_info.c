/* stdlib/posix_info.c - posix: facts about the machine, the environment, random bytes. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/random.h>
#include <sys/times.h>
#include <sys/utsname.h>
#include <unistd.h>

#include "stdlib/posix_parts.h"

static const char *const uname_fields[] = {"sysname", "nodename", "release",
                                           "version", "machine",  NULL};
static const ou_structseq_def uname_def = {"posix.uname_result", "What uname tells.", uname_fields,
                                           5};
static const char *const times_fields[] = {"user",    "system", "children_user", "children_system",
                                           "elapsed", NULL};
static const ou_structseq_def times_def = {"posix.times_result", "What times tells.", times_fields,
                                           5};
static const char *const size_fields[] = {"columns", "lines", NULL};
static const ou_structseq_def size_def = {"os.terminal_size", "Size of a terminal.", size_fields,
                                          2};

static ou_obj *uname_(ou_obj *const *v)
{
    struct utsname u;
    (void)v;
    if (uname(&u) < 0) return ou_posix_error(NULL);
    OU_AUTO ou_obj *type = ou_structseq_type(&uname_def);
    if (!type) return NULL;
    ou_obj *items[5] = {ou_fs_decode(u.sysname), ou_fs_decode(u.nodename), ou_fs_decode(u.release),
                        ou_fs_decode(u.version), ou_fs_decode(u.machine)};
    return ou_structseq_new(type, items, 5);
}

static ou_obj *times_(ou_obj *const *v)
{
    struct tms t;
    (void)v;
    double tick = (double)sysconf(_SC_CLK_TCK);
    clock_t now = times(&t);
    if (now == (clock_t)-1) return ou_posix_error(NULL);
    OU_AUTO ou_obj *type = ou_structseq_type(&times_def);
    if (!type) return NULL;
    ou_obj *items[5] = {
        ou_float_new((double)t.tms_utime / tick), ou_float_new((double)t.tms_stime / tick),
        ou_float_new((double)t.tms_cutime / tick), ou_float_new((double)t.tms_cstime / tick),
        ou_float_new((double)now / tick)};
    return ou_structseq_new(type, items, 5);
}

static ou_obj *get_terminal_size_(ou_obj *const *v)
{
    int fd = STDOUT_FILENO;
    struct winsize w;
    if (v[0] && ou_as_int(v[0], &fd) < 0) return NULL;
    if (ioctl(fd, TIOCGWINSZ, &w) < 0) return ou_posix_error(NULL);
    OU_AUTO ou_obj *type = ou_structseq_type(&size_def);
    if (!type) return NULL;
    ou_obj *items[2] = {ou_int_new(w.ws_col), ou_int_new(w.ws_row)};
    return ou_structseq_new(type, items, 2);
}

static ou_obj *cpu_count_(ou_obj *const *v)
{
    (void)v;
    long n = sysconf(_SC_NPROCESSORS_ONLN);
    return n < 1 ? ou_new_none() : ou_int_new(n);
}

static ou_obj *getloadavg_(ou_obj *const *v)
{
    double load[3];
    (void)v;
    if (getloadavg(load, 3) != 3)
        return ou_raise(&ou_exc_OSError, "Load averages are unobtainable");
    return ou_tuple3(ou_float_new(load[0]), ou_float_new(load[1]), ou_float_new(load[2]));
}

static ou_obj *strerror_(ou_obj *const *v)
{
    int code;
    return ou_as_int(v[0], &code) < 0 ? NULL : ou_fs_decode(strerror(code));
}

static ou_obj *ctermid_(ou_obj *const *v)
{
    char name[L_ctermid];
    (void)v;
    return ou_fs_decode(ctermid(name));
}

/* ---- random bytes
 * --------------------------------------------------------------------------------- */

static ou_obj *urandom_(ou_obj *const *v)
{
    ou_ssize n;
    if (ou_arg_ssize(v[0], &n) < 0) return NULL;
    if (n < 0) return ou_raise(&ou_exc_ValueError, "negative argument not allowed");
    OU_AUTO ou_obj *b = ou_bytes_new(NULL, n);
    for (ou_ssize at = 0; b && at < n;) {
        ssize_t got;
        OU_POSIX_RETRY(got, getrandom(ou_bytes_data(b) + at, (size_t)(n - at), 0));
        if (got < 0) return ou_posix_error(NULL);
        at += got;
    }
    return ou_take(&b);
}

static ou_obj *getrandom_(ou_obj *const *v)
{
    ou_ssize n, got;
    int flags = 0;
    if (ou_arg_ssize(v[0], &n) < 0 || (v[1] && ou_as_int(v[1], &flags) < 0)) return NULL;
    if (n < 0) {
        errno = EINVAL;
        return ou_posix_error(NULL);
    }
    OU_AUTO ou_obj *b = ou_bytes_new(NULL, n);
    if (!b) return NULL;
    OU_POSIX_RETRY(got, getrandom(ou_bytes_data(b), (size_t)n, (unsigned)flags));
    if (got < 0) return ou_posix_error(NULL);
    if (got != n && ou_bytes_resize(&b, got) < 0) return NULL;
    return ou_take(&b);
}

/* ---- configuration values
 * ------------------------------------------------------------------------- */

static const struct {
    const char *name;
    int value;
} sysconf_names[] = {
    {"SC_ARG_MAX", _SC_ARG_MAX},
    {"SC_CHILD_MAX", _SC_CHILD_MAX},
    {"SC_CLK_TCK", _SC_CLK_TCK},
    {"SC_HOST_NAME_MAX", _SC_HOST_NAME_MAX},
    {"SC_IOV_MAX", _SC_IOV_MAX},
    {"SC_LINE_MAX", _SC_LINE_MAX},
    {"SC_LOGIN_NAME_MAX", _SC_LOGIN_NAME_MAX},
    {"SC_NGROUPS_MAX", _SC_NGROUPS_MAX},
    {"SC_NPROCESSORS_CONF", _SC_NPROCESSORS_CONF},
    {"SC_NPROCESSORS_ONLN", _SC_NPROCESSORS_ONLN},
    {"SC_OPEN_MAX", _SC_OPEN_MAX},
    {"SC_PAGESIZE", _SC_PAGESIZE},
    {"SC_PAGE_SIZE", _SC_PAGE_SIZE},
    {"SC_PHYS_PAGES", _SC_PHYS_PAGES},
    {"SC_AVPHYS_PAGES", _SC_AVPHYS_PAGES},
    {"SC_SYMLOOP_MAX", _SC_SYMLOOP_MAX},
    {"SC_TTY_NAME_MAX", _SC_TTY_NAME_MAX},
    {"SC_VERSION", _SC_VERSION},
    {NULL, 0},
};

static int conf_name(ou_obj *o, int *out)
{
    if (ou_int_check(o)) return ou_as_int(o, out);
    if (!ou_str_check(o)) {
        return ou_raise_int(&ou_exc_TypeError, "configuration names must be strings or integers");
    }
    for (int i = 0; sysconf_names[i].name; i++) {
        if (!ou_str_equal_ascii(o, sysconf_names[i].name)) continue;
        *out = sysconf_names[i].value;
        return 0;
    }
    return ou_raise_int(&ou_exc_ValueError, "unrecognized configuration name");
}

static ou_obj *sysconf_(ou_obj *const *v)
{
    int name;
    if (conf_name(v[0], &name) < 0) return NULL;
    errno = 0;
    long r = sysconf(name);
    return r == -1 && errno ? ou_posix_error(NULL) : ou_int_new(r);
}

/* ---- environment
 * ---------------------------------------------------------------------------------- */

static ou_obj *putenv_(ou_obj *const *v)
{
    OU_AUTO ou_obj *name = ou_fs_encode(v[0]), *value = name ? ou_fs_encode(v[1]) : NULL;
    if (!value) return NULL;
    if (strchr(ou_bytes_data(name), '=')) {
        return ou_raise(&ou_exc_ValueError, "illegal environment variable name");
    }
    return ou_posix_done(setenv(ou_bytes_data(name), ou_bytes_data(value), 1), NULL);
}

static ou_obj *unsetenv_(ou_obj *const *v)
{
    OU_AUTO ou_obj *name = ou_fs_encode(v[0]);
    return name ? ou_posix_done(unsetenv(ou_bytes_data(name)), NULL) : NULL;
}

/* The variables as a dict of bytes; of several settings of one name the first counts. */
static ou_obj *environment(void)
{
    OU_AUTO ou_obj *d = ou_dict_new();
    for (char **e = environ; d && e && *e; e++) {
        const char *eq = strchr(*e, '=');
        if (!eq) continue;
        OU_AUTO ou_obj *k = ou_bytes_new(*e, eq - *e),
                       *v = ou_bytes_new(eq + 1, (ou_ssize)strlen(eq + 1));
        OU_AUTO ou_obj *kept = k && v ? ou_dict_setdefault(d, k, v) : NULL;
        if (!kept) return NULL;
    }
    return ou_take(&d);
}

ou_fndef ou_posix_info_fns[] = {
    OU_FN_AS("uname", uname_, "()", "Names of the system and the machine."),
    OU_FN_AS("times", times_, "()", "Processor times of the process and its children."),
    OU_FN_AS("get_terminal_size", get_terminal_size_, "(fd=1, /)", "Size of a terminal."),
    OU_FN_AS("cpu_count", cpu_count_, "()", "Number of processors, or None."),
    OU_FN_AS("getloadavg", getloadavg_, "()", "Mean load of the last 1, 5 and 15 minutes."),
    OU_FN_AS("strerror", strerror_, "(code, /)", "Text of an error number."),
    OU_FN_AS("ctermid", ctermid_, "()", "Name of the controlling terminal."),
    OU_FN_AS("urandom", urandom_, "(size, /)", "Random bytes."),
    OU_FN_AS("getrandom", getrandom_, "(size, flags=0)", "Random bytes of the system."),
    OU_FN_AS("sysconf", sysconf_, "(name, /)", "A configuration value of the system."),
    OU_FN_AS("putenv", putenv_, "(name, value, /)", "Sets an environment variable."),
    OU_FN_AS("unsetenv", unsetenv_, "(name, /)", "Removes an environment variable."),
    {0},
};

int ou_posix_add_info(ou_obj *m)
{
    if (ou_module_add(m, "environ", environment()) < 0) return -1;
    if (ou_module_add(m, "uname_result", ou_structseq_type(&uname_def)) < 0) return -1;
    if (ou_module_add(m, "times_result", ou_structseq_type(&times_def)) < 0) return -1;
    if (ou_module_add(m, "terminal_size", ou_structseq_type(&size_def)) < 0) return -1;
    OU_AUTO ou_obj *names = ou_dict_new();
    for (int i = 0; names && sysconf_names[i].name; i++) {
        OU_AUTO ou_obj *k = ou_str_from(sysconf_names[i].name),
                       *v = ou_int_new(sysconf_names[i].value);
        if (!k || !v || ou_dict_set(names, k, v) < 0) return -1;
    }
    return ou_module_add(m, "sysconf_names", ou_take(&names));
}
