/* vm/object/error.h - the pending exception.
 *
 * One rule: `ou_obj *` results are NULL and int results -1 when an error is pending; nothing is
 * ever thrown by longjmp. The pending exception is always a normalised instance with its traceback
 * inside. */
#ifndef OU_OBJECT_ERROR_H
#define OU_OBJECT_ERROR_H

#include <stdarg.h>
#include "vm/object/type.h"

typedef struct ou_exc ou_exc;

/* Exception classes are ou_type objects named ou_exc_<Name>: ou_exc_TypeError, ... (exc_types.def).
 */
#define OU_EXC(Name) extern ou_type ou_exc_##Name;
#include "vm/object/exc_types.def"
#undef OU_EXC

/* Sets a new exception of class `type` whose only argument is the formatted message; its
 * __context__ is the exception being handled.  Always returns NULL.  Format: printf's %s %.Ns %c %d
 * %u %ld %lu %zd %zu %x %lld %% %p and %S str(obj)   %R repr(obj)   %A ascii(obj)   %T name of
 * obj's class (%#T: "None" for None)   %N name of an ou_type *   %U an ou_str *  */
void *ou_raise(ou_type *type, const char *fmt, ...) OU_COLD;
/* The same, returns -1. */
int ou_raise_int(ou_type *type, const char *fmt, ...) OU_COLD;
/* type(arg): exactly one argument object, e.g. KeyError(key), StopIteration(value). Returns NULL.
 */
void *ou_raise_arg(ou_type *type, ou_obj *arg) OU_COLD;
void *ou_raise_none(ou_type *type) OU_COLD; /* without arguments */
/* Raises an exception instance; steals it.  Sets __context__ like the raise statement does. Returns
 * NULL. */
void *ou_raise_obj(OU_STEALS ou_obj *exc) OU_COLD;
/* OSError by errno; filenames may be NULL. */
void *ou_raise_oserror(int err, ou_obj *filename, ou_obj *filename2) OU_COLD;
void *ou_raise_nomem(void) OU_COLD;    /* preallocated MemoryError */
void *ou_raise_bad_call(void) OU_COLD; /* SystemError "bad argument to internal function" */
/* AttributeError / NameError / ImportError with their attributes filled. Return NULL.
 * "'T' object has no attribute 'n'" with .name, .obj: */
void *ou_raise_attribute(ou_obj *obj, ou_str *name) OU_COLD;
void *ou_raise_import(ou_obj *msg, ou_obj *name, ou_obj *path) OU_COLD;
/* type: ImportError or ModuleNotFoundError. */
void *ou_raise_import_as(ou_type *type, ou_obj *msg, ou_obj *name, ou_obj *path) OU_COLD;
/* NameError or UnboundLocalError with .name; fmt takes the name as %U. */
void *ou_raise_name(ou_type *type, ou_str *name, const char *fmt) OU_COLD;
/* Fills .obj and .name of a pending AttributeError that has none of them. */
void ou_err_add_attribute(ou_obj *obj, ou_str *name) OU_COLD;

extern ou_obj *ou_pending; /* the pending exception, owned; NULL: none */
OU_INLINE bool ou_err_pending(void)
{
    return ou_unlikely(ou_pending != NULL);
}
bool ou_err_matches(const ou_type *type); /* pending exception is an instance */
bool ou_exc_given_matches(ou_obj *exc, ou_obj *type_or_tuple); /* no hooks, as `except` matches */
void ou_err_clear(void);
OU_NEW ou_obj *ou_err_take(void); /* moves the pending exception out; NULL if none */
/* Sets the pending exception as it is, replacing another one; NULL clears. */
void ou_err_restore(OU_STEALS ou_obj *exc);
/* Clears a pending StopIteration / given class: true if it was that. */
bool ou_err_take_if(const ou_type *type);
/* Reports the pending error of a place that cannot raise through sys.unraisablehook and clears it.
 */
void ou_unraisable(ou_obj *where, const char *msg); /* msg: NULL = "Exception ignored in" */
/* sys.unraisablehook is called by this (runtime); borrowed arguments, msg and where may be NULL.
 * Leaves nothing pending. */
extern void (*ou_unraisable_hook)(ou_obj *exc, const char *msg, ou_obj *where);
/* Warning of a category; -1 if it was turned into an error.  stacklevel 1 = the calling Python
 * frame. */
OU_MUSTCHECK int ou_warn(ou_type *category, int stacklevel, const char *fmt, ...);

/* ResourceWarning about an object. */
OU_MUSTCHECK int ou_warn_resource(ou_obj *source, int stacklevel, const char *fmt, ...);
/* The machinery behind both (module _warnings); source may be NULL. */
extern int (*ou_warn_hook)(ou_type *category, ou_obj *message, int stacklevel, ou_obj *source);

/* C recursion guard (also called by calls from C into the interpreter): -1 with RecursionError
 * "maximum recursion depth exceeded<where>" if the C stack or sys.getrecursionlimit() is exhausted.
 * where e.g. " in comparison". */
OU_MUSTCHECK int ou_recurse_enter(const char *where);
void ou_recurse_leave(void);
/* Python frames count in ou_recursion_depth too; a C frame below ou_stack_limit is too deep. */
extern int ou_recursion_depth, ou_recursion_limit;
extern const char *ou_stack_limit;
void ou_recursion_init(void);                      /* measures the stack of the running thread */
int ou_recursion_error(const char *where) OU_COLD; /* raises RecursionError, returns -1 */
/* For C code that may reach itself through objects with no Python frame between (iterators over
 * iterators, hashes of tuples): -1 with RecursionError if the C stack is nearly used up. */
OU_INLINE int ou_stack_check(void)
{
    return ou_unlikely((const char *)__builtin_frame_address(0) < ou_stack_limit)
               ? ou_recursion_error("")
               : 0;
}
void ou_error_fini(void); /* end of the runtime: drops the pending error and all reserves */

/* ReprEnter/Leave for containers: 1 if o is already being printed on this path, 0 entered, -1
 * error. */
OU_MUSTCHECK int ou_repr_enter(ou_obj *o);
void ou_repr_leave(ou_obj *o);

/* Signals: cheap poll for long C loops (sum(range(10**10))): -1 with KeyboardInterrupt or a
 * handler's error pending. */
extern volatile int ou_signal_pending;
int ou_run_signal_handlers(void);
OU_INLINE int ou_poll_signals(void)
{
    return ou_unlikely(ou_signal_pending) ? ou_run_signal_handlers() : 0;
}

#endif
