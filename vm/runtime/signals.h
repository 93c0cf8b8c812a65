/* vm/runtime/signals.h - what the signal module shares with the interpreter. */
#ifndef OU_RUNTIME_SIGNALS_H
#define OU_RUNTIME_SIGNALS_H

#include "vm/runtime/module.h"

enum { OU_NSIG = 65 };
extern ou_obj *ou_signal_handlers[OU_NSIG];
void ou_signal_note(int sig);            /* the C handler */
extern volatile int ou_signal_wakeup_fd; /* gets the number of each signal as a byte; -1: none */
void ou_signals_fini(void);

#endif
