/* stdlib/signal_.c - the module _signal: handlers, timers and masks; signal.py gives their numbers
 * names.
 *
 * A handler written in Python is kept in ou_signal_handlers; what the system itself does (default,
 * ignore) is asked from the system when needed. */
#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <signal.h>
#include <string.h>
#include <sys/time.h>
#include <unistd.h>

#include "vm/runtime/module.h"
#include "vm/runtime/signals.h"

static ou_obj *int_handler; /* default_int_handler */
static ou_obj *itimer_error;

static ou_obj *system_error(void)
{
    return ou_err_pending() ? NULL : ou_raise_oserror(errno, NULL, NULL);
}

static int signal_number(ou_obj *o, int *sig)
{
    if (ou_as_int(o, sig) < 0) return -1;
    if (*sig >= 1 && *sig < OU_NSIG) return 0;
    return ou_raise_int(&ou_exc_ValueError, "signal number out of range");
}

static ou_obj *default_int_handler_(ou_obj *const *v)
{
    (void)v;
    return ou_raise_none(&ou_exc_KeyboardInterrupt);
}

/* What getsignal gives. */
static ou_obj *handler_of(int sig)
{
    struct sigaction sa;
    if (ou_signal_handlers[sig]) return ou_incref(ou_signal_handlers[sig]);
    if (sigaction(sig, NULL, &sa) < 0) return ou_new_none();
    if (sa.sa_handler == SIG_DFL) return ou_int_new(0);
    if (sa.sa_handler == SIG_IGN) return ou_int_new(1);
    return sa.sa_handler == ou_signal_note ? ou_incref(int_handler) : ou_new_none();
}

static ou_obj *getsignal_(ou_obj *const *v)
{
    int sig;
    return signal_number(v[0], &sig) < 0 ? NULL : handler_of(sig);
}

/* SIG_DFL and SIG_IGN are 0 and 1, of any int class. */
static int special_handler(ou_obj *o)
{
    int64_t v;
    return ou_int_check(o) && ou_int_fits(o, &v) && (v == 0 || v == 1) ? (int)v : -1;
}

static ou_obj *signal_fn(ou_obj *const *v)
{
    int sig, special = special_handler(v[1]);
    if (ou_as_int(v[0], &sig) < 0) return NULL;
    if (special < 0 && !ou_callable(v[1])) {
        return ou_raise(
            &ou_exc_TypeError,
            "signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object");
    }
    if (signal_number(v[0], &sig) < 0 || ou_poll_signals() < 0) return NULL;
    OU_AUTO ou_obj *old = handler_of(sig);
    if (!old) return NULL;
    struct sigaction sa = {.sa_handler = special == 0   ? SIG_DFL
                                         : special == 1 ? SIG_IGN
                                                        : ou_signal_note};
    sigemptyset(&sa.sa_mask);
    if (sigaction(sig, &sa, NULL) < 0) return system_error();
    ou_setref(&ou_signal_handlers[sig], special < 0 ? ou_incref(v[1]) : NULL);
    return ou_take(&old);
}

static ou_obj *raise_signal_(ou_obj *const *v)
{
    int sig;
    if (ou_as_int(v[0], &sig) < 0) return NULL;
    if (raise(sig) != 0) return system_error();
    return ou_poll_signals() < 0 ? NULL : ou_new_none();
}

static ou_obj *alarm_(ou_obj *const *v)
{
    int seconds;
    return ou_as_int(v[0], &seconds) < 0 ? NULL : ou_int_new(alarm((unsigned)seconds));
}

static ou_obj *pause_(ou_obj *const *v)
{
    (void)v;
    pause();
    return ou_poll_signals() < 0 ? NULL : ou_new_none();
}

static ou_obj *strsignal_(ou_obj *const *v)
{
    int sig;
    if (signal_number(v[0], &sig) < 0) return NULL;
    const char *text = strsignal(sig);
    return !text || strstr(text, "Unknown signal") ? ou_new_none() : ou_str_from(text);
}

static ou_obj *set_wakeup_fd_(ou_obj *const *v)
{
    int fd;
    if (ou_as_int(v[0], &fd) < 0) return NULL;
    int flags = fd >= 0 ? fcntl(fd, F_GETFL) : O_NONBLOCK;
    if (flags < 0) return ou_raise(&ou_exc_ValueError, "invalid fd");
    if (!(flags & O_NONBLOCK))
        return ou_raise(&ou_exc_ValueError, "the fd %i must be in non-blocking mode", fd);
    int old = ou_signal_wakeup_fd;
    ou_signal_wakeup_fd = fd < 0 ? -1 : fd;
    return ou_int_new(old);
}

static ou_obj *siginterrupt_(ou_obj *const *v)
{
    int sig, flag;
    struct sigaction sa;
    if (signal_number(v[0], &sig) < 0 || ou_as_int(v[1], &flag) < 0) return NULL;
    if (sigaction(sig, NULL, &sa) < 0) return system_error();
    if (flag)
        sa.sa_flags &= ~SA_RESTART;
    else
        sa.sa_flags |= SA_RESTART;
    return sigaction(sig, &sa, NULL) < 0 ? system_error() : ou_new_none();
}

/* ---- timers
 * --------------------------------------------------------------------------------------- */

static ou_obj *timer_values(const struct itimerval *t)
{
    return ou_tuple2(
        ou_float_new((double)t->it_value.tv_sec + (double)t->it_value.tv_usec / 1e6),
        ou_float_new((double)t->it_interval.tv_sec + (double)t->it_interval.tv_usec / 1e6));
}

static ou_obj *timer_error(void)
{
    OU_AUTO ou_obj *number = ou_int_new(errno), *text = ou_str_from(strerror(errno));
    OU_AUTO ou_obj *exc = number && text ? ou_call2(itimer_error, number, text) : NULL;
    return exc ? ou_raise_obj(ou_take(&exc)) : NULL;
}

/* Rounded up to whole microseconds. */
static int to_timeval(ou_obj *o, struct timeval *t)
{
    double d;
    if (ou_as_double(o, &d) < 0) return -1;
    if (isnan(d)) return ou_raise_int(&ou_exc_ValueError, "Invalid value NaN (not a number)");
    if (!(d > -9.2e12 && d < 9.2e12)) {
        return ou_raise_int(&ou_exc_OverflowError, "timestamp too large to convert to C _PyTime_t");
    }
    double us = ceil(d * 1e6), whole = floor(us / 1e6);
    *t = (struct timeval){(time_t)whole, (suseconds_t)(us - whole * 1e6)};
    return 0;
}

static ou_obj *setitimer_(ou_obj *const *v)
{
    int which;
    struct itimerval fresh = {0}, old;
    if (ou_as_int(v[0], &which) < 0 || to_timeval(v[1], &fresh.it_value) < 0) return NULL;
    if (v[2] && to_timeval(v[2], &fresh.it_interval) < 0) return NULL;
    if (setitimer((__itimer_which_t)which, &fresh, &old) < 0) return timer_error();
    return timer_values(&old);
}

static ou_obj *getitimer_(ou_obj *const *v)
{
    int which;
    struct itimerval now;
    if (ou_as_int(v[0], &which) < 0) return NULL;
    return getitimer((__itimer_which_t)which, &now) < 0 ? timer_error() : timer_values(&now);
}

/* ---- masks
 * ---------------------------------------------------------------------------------------- */

static ou_obj *set_of(const sigset_t *mask)
{
    OU_AUTO ou_obj *out = ou_set_new(NULL);
    for (int sig = 1; out && sig < OU_NSIG; sig++) {
        if (sigismember(mask, sig) != 1) continue;
        OU_AUTO ou_obj *n = ou_int_new(sig);
        if (!n || ou_set_add(out, n) < 0) return NULL;
    }
    return ou_take(&out);
}

static int mask_of(ou_obj *o, sigset_t *mask)
{
    OU_AUTO ou_obj *list = ou_list_from(o);
    if (!list) return -1;
    sigemptyset(mask);
    for (ou_ssize i = 0; i < ou_list_len(list); i++) {
        int64_t sig;
        if (ou_as_i64(ou_list_at(list, i), &sig) < 0) return -1;
        if (sig < 1 || sig >= OU_NSIG) {
            return ou_raise_int(&ou_exc_ValueError, "signal number %lld out of range [1; %d]",
                                (long long)sig, OU_NSIG - 1);
        }
        sigaddset(mask, (int)sig);
    }
    return 0;
}

static ou_obj *pthread_sigmask_(ou_obj *const *v)
{
    int how;
    sigset_t mask, old;
    if (ou_as_int(v[0], &how) < 0 || mask_of(v[1], &mask) < 0) return NULL;
    if (sigprocmask(how, &mask, &old) < 0) return system_error();
    return ou_poll_signals() < 0 ? NULL : set_of(&old);
}

static ou_obj *sigpending_(ou_obj *const *v)
{
    sigset_t mask;
    (void)v;
    return sigpending(&mask) < 0 ? system_error() : set_of(&mask);
}

static ou_obj *sigwait_(ou_obj *const *v)
{
    sigset_t mask;
    int sig;
    if (mask_of(v[0], &mask) < 0) return NULL;
    errno = sigwait(&mask, &sig);
    return errno ? system_error() : ou_int_new(sig);
}

static ou_obj *valid_signals_(ou_obj *const *v)
{
    sigset_t mask;
    (void)v;
    sigfillset(&mask);
    return set_of(&mask);
}

static ou_fndef fns[] = {
    OU_FN_AS("default_int_handler", default_int_handler_, "(signalnum, frame, /)",
             "Raises KeyboardInterrupt."),
    OU_FN_AS("signal", signal_fn, "(signalnum, handler, /)",
             "Sets the action for a signal; returns the old one."),
    OU_FN_AS("getsignal", getsignal_, "(signalnum, /)", "The action for a signal."),
    OU_FN_AS("raise_signal", raise_signal_, "(signalnum, /)",
             "Sends a signal to the process itself."),
    OU_FN_AS("alarm", alarm_, "(seconds, /)", "Asks for SIGALRM after some seconds."),
    OU_FN_AS("pause", pause_, "()", "Waits for a signal."),
    OU_FN_AS("strsignal", strsignal_, "(signalnum, /)", "Description of a signal, or None."),
    OU_FN_AS("set_wakeup_fd", set_wakeup_fd_, "(fd, *, warn_on_full_buffer=True)",
             "Sets the descriptor that is told of each signal; returns the old one."),
    OU_FN_AS("siginterrupt", siginterrupt_, "(signalnum, flag, /)",
             "Whether a signal interrupts system calls."),
    OU_FN_AS("setitimer", setitimer_, "(which, seconds, interval=0.0, /)",
             "Sets a timer; returns its old values."),
    OU_FN_AS("getitimer", getitimer_, "(which, /)", "Values of a timer."),
    OU_FN_AS("pthread_sigmask", pthread_sigmask_, "(how, mask, /)",
             "Changes the signals blocked; returns the old set."),
    OU_FN_AS("sigpending", sigpending_, "()", "Signals waiting to be delivered."),
    OU_FN_AS("sigwait", sigwait_, "(sigset, /)", "Waits for one of some signals."),
    OU_FN_AS("valid_signals", valid_signals_, "()", "All signal numbers."),
    {0},
};

#define C(name)                                                                                    \
    {                                                                                              \
#name, name                                                                                \
    }
static const struct {
    const char *name;
    int value;
} constants[] = {
    {"SIG_DFL", 0}, {"SIG_IGN", 1}, {"NSIG", OU_NSIG}, C(SIG_BLOCK),   C(SIG_UNBLOCK),
    C(SIG_SETMASK), C(ITIMER_REAL), C(ITIMER_VIRTUAL), C(ITIMER_PROF), C(SIGHUP),
    C(SIGINT),      C(SIGQUIT),     C(SIGILL),         C(SIGTRAP),     C(SIGIOT),
    C(SIGABRT),     C(SIGFPE),      C(SIGKILL),        C(SIGBUS),      C(SIGSEGV),
    C(SIGSYS),      C(SIGPIPE),     C(SIGALRM),        C(SIGTERM),     C(SIGUSR1),
    C(SIGUSR2),     C(SIGCLD),      C(SIGCHLD),        C(SIGPWR),      C(SIGIO),
    C(SIGURG),      C(SIGWINCH),    C(SIGPOLL),        C(SIGSTOP),     C(SIGTSTP),
    C(SIGCONT),     C(SIGTTIN),     C(SIGTTOU),        C(SIGVTALRM),   C(SIGPROF),
    C(SIGXCPU),     C(SIGXFSZ),     C(SIGSTKFLT),      {NULL, 0},
};

/* signal.itimer_error, an OSError. */
static ou_obj *make_itimer_error(void)
{
    OU_AUTO ou_obj *name = ou_str_from("itimer_error"),
                   *bases = ou_tuple1(ou_incref(&ou_exc_OSError));
    OU_AUTO ou_obj *ns = ou_dict_new(), *module = ou_str_from("signal");
    if (!name || !bases || !ns || !module || ou_dict_set_str(ns, OU_ID(__module__), module) < 0)
        return NULL;
    return ou_call3(&ou_type_type.head, name, bases, ns);
}

static int init(ou_obj *m)
{
    for (int i = 0; constants[i].name; i++) {
        if (ou_module_add_int(m, constants[i].name, constants[i].value) < 0) return -1;
    }
    if (ou_module_add_int(m, "SIGRTMIN", SIGRTMIN) < 0 ||
        ou_module_add_int(m, "SIGRTMAX", SIGRTMAX) < 0)
        return -1;
    ou_setref(&int_handler, ou_getattr(m, OU_ID(default_int_handler)));
    ou_setref(&itimer_error, make_itimer_error());
    if (!int_handler || !itimer_error) return -1;
    return ou_module_add(m, "ItimerError", ou_incref(itimer_error));
}

static void fini(void)
{
    ou_signal_wakeup_fd = -1;
    ou_signals_fini();
    OU_CLEAR(int_handler);
    OU_CLEAR(itimer_error);
}

OU_MODULE(_signal, "Signals of the operating system.", fns, init, fini);
