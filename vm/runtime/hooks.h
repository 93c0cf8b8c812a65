/* vm/runtime/hooks.h - the calls of lower layers into this one, and pieces of start and end. */
#ifndef OU_RUNTIME_HOOKS_H
#define OU_RUNTIME_HOOKS_H

#include "vm/object/protocol.h"

void ou_gc_hooks_install(void); /* fills ou_gc_hooks (hooks.c) */
OU_MUSTCHECK int ou_sys_std_streams(
    void);                /* sys.stdin, stdout, stderr and their __std*__ (sys.c) */
void ou_sys_forget(void); /* end: drops what sys holds of the program (last_*, hooks, streams) */
void ou_atexit_run(void); /* atexit callbacks, newest first; errors are printed */
extern bool ou_runtime_finalizing; /* sys.is_finalizing() */
/* gc.callbacks and gc.garbage (lists owned by the gc module's state, made at first use). */
OU_BORROWED ou_obj *ou_gc_callbacks_list(void);
OU_BORROWED ou_obj *ou_gc_garbage_list(void);
void ou_gc_lists_fini(void);
/* d[name] = value for the collector's reports; value NULL: -1. */
OU_MUSTCHECK int ou_gc_report_set(ou_obj *d, const char *name, OU_STEALS ou_obj *value);

/* The collector's event log (gc_log.c).  To a file, emptied first: -1 with errno. */
OU_MUSTCHECK int ou_gc_log_open(const char *path);
/* To an object with write, a path, or (None) nowhere. */
OU_MUSTCHECK int ou_gc_log_to(ou_obj *target);
void ou_gc_log_release(void); /* before the modules go: drops the object */
void ou_gc_log_fini(void);

#endif
