/* vm/runtime/signals.c - signals: noted when they arrive, acted on when the program next looks
 * (ou_poll_signals). */
#include <errno.h>
#include <signal.h>
#include <unistd.h>
#include "vm/runtime/runtime.h"
#include "vm/runtime/signals.h"

volatile int ou_signal_pending;
static volatile sig_atomic_t arrived[OU_NSIG];
ou_obj *ou_signal_handlers[OU_NSIG]; /* Python callables; NULL: not set by the program */

volatile int ou_signal_wakeup_fd = -1;

void ou_signal_note(int sig)
{
    int saved = errno;
    unsigned char byte = (unsigned char)sig;
    arrived[sig] = 1;
    ou_signal_pending = 1;
    if (ou_signal_wakeup_fd >= 0) (void)!write(ou_signal_wakeup_fd, &byte, 1);
    errno = saved;
}

static int run_one(int sig)
{
    OU_AUTO ou_obj *h = ou_xincref(ou_signal_handlers[sig]);
    if (!h) {
        if (sig == SIGINT) ou_raise_none(&ou_exc_KeyboardInterrupt);
        return sig == SIGINT ? -1 : 0;
    }
    OU_AUTO ou_obj *num = ou_int_new(sig), *frame = ou_import_from("sys", "_getframe");
    OU_AUTO ou_obj *f = frame ? ou_call0(frame) : NULL;
    ou_err_clear();
    OU_AUTO ou_obj *r = num ? ou_call2(h, num, f ? f : &ou_none) : NULL;
    return r ? 0 : -1;
}

int ou_run_signal_handlers(void)
{
    ou_signal_pending = 0;
    for (int sig = 1; sig < OU_NSIG; sig++) {
        if (!arrived[sig]) continue;
        arrived[sig] = 0;
        if (run_one(sig) < 0) {
            ou_signal_pending = 1; /* others may still wait */
            return -1;
        }
    }
    return 0;
}

void ou_signals_init(void)
{
    struct sigaction sa = {.sa_handler = ou_signal_note};
    sigemptyset(&sa.sa_mask);
    struct sigaction old;
    if (sigaction(SIGINT, NULL, &old) == 0 && old.sa_handler == SIG_DFL)
        sigaction(SIGINT, &sa, NULL);
    signal(SIGPIPE, SIG_IGN);
#ifdef SIGXFSZ
    signal(SIGXFSZ, SIG_IGN);
#endif
}

void ou_signals_fini(void)
{
    for (int sig = 0; sig < OU_NSIG; sig++) OU_CLEAR(ou_signal_handlers[sig]);
}
