/* vm/object/exc.h - exception objects, tracebacks and frames. */
#ifndef OU_OBJECT_EXC_H
#define OU_OBJECT_EXC_H

#include "vm/object/function.h"

struct ou_exc { /* BaseException; subclasses add fields behind */
    ou_obj head;
    ou_obj *dict; /* attributes, notes; NULL until needed */
    ou_tuple *args;
    ou_obj *traceback;       /* ou_traceback or NULL */
    ou_obj *context, *cause; /* or NULL */
    bool suppress_context;
};
typedef struct ou_exc_stop {
    ou_exc base;
    ou_obj *value;
} ou_exc_stop; /* StopIteration */
typedef struct ou_exc_exit {
    ou_exc base;
    ou_obj *code;
} ou_exc_exit; /* SystemExit */
typedef struct ou_exc_import {
    ou_exc base;
    ou_obj *msg, *name, *path;
} ou_exc_import;
typedef struct ou_exc_name {
    ou_exc base;
    ou_obj *name;
} ou_exc_name; /* NameError */
typedef struct ou_exc_attr {
    ou_exc base;
    ou_obj *obj, *name;
} ou_exc_attr; /* AttributeError */
typedef struct ou_exc_syntax {
    ou_exc base;
    ou_obj *msg, *filename, *lineno, *offset, *text, *end_lineno, *end_offset, *print_file_and_line;
} ou_exc_syntax;
typedef struct ou_exc_os {
    ou_exc base;
    ou_obj *err, *strerror, *filename, *filename2;
    ou_ssize written;
} ou_exc_os;
typedef struct ou_exc_unicode {
    ou_exc base;
    ou_obj *encoding, *object, *reason;
    ou_ssize start, end;
} ou_exc_unicode;
typedef struct ou_exc_group {
    ou_exc base;
    ou_obj *msg, *excs;
} ou_exc_group;

typedef struct ou_frame { /* frame object: made on demand */
    ou_obj head;
    ou_function *func;
    ou_obj **fp; /* the running frame's fast slots; NULL once it has ended */
    struct ou_frame
        *back; /* owned; only set when the frame has ended or was suspended; see ou_frame_back */
    ou_obj *locals; /* f_locals dict or NULL */
    ou_obj *trace;
    ou_gen *gen;     /* borrowed: generator whose frame this is, or NULL */
    uint32_t ip;     /* last instruction, valid once ended or suspended */
    uint32_t nslots; /* kept slots */
    bool complete;
    ou_obj **slots; /* locals, cells, free variables taken over from the ended frame, or NULL */
} ou_frame;

typedef struct ou_traceback {
    ou_obj head;
    struct ou_traceback *next; /* towards where it was raised */
    ou_frame *frame;
    uint32_t ip;
    int32_t line;
} ou_traceback;

extern ou_type ou_frame_type, ou_traceback_type;

/* type(*args); TypeError if the call gives no exception. */
OU_NEW ou_obj *ou_exc_new(ou_type *type, ou_obj *const *args, size_t n);
OU_INLINE bool ou_exc_check(const void *o)
{
    return OU_HAS_FLAG(o, OU_TF_EXC);
}
/* Whether o is a class derived from BaseException. */
bool ou_exc_is_class(const ou_obj *o);
/* Before ou_types_init: gives ExceptionGroup its two bases.  0 / -1. */
OU_MUSTCHECK int ou_exc_group_prepare(void);
/* After it: makes the reserve of MemoryErrors.  0 / -1. */
OU_MUSTCHECK int ou_exc_init(void);
void ou_exc_fini(void);
/* One of the MemoryErrors kept in reserve; NULL (nothing pending) if all are in use. */
OU_NEW ou_obj *ou_exc_memory_error(void);
/* What `raise X from Y` and __cause__ = Y do; cause NULL or an exception. */
void ou_exc_set_cause(ou_obj *exc, OU_STEALS ou_obj *cause);
/* Sets the implicit __context__ of exc to `handled` (borrowed, may be NULL) without making a cycle.
 */
void ou_exc_chain(ou_obj *exc, ou_obj *handled);
/* except*: splits exc (None: nothing left) by the type.  New references; None where there is
 * nothing. 0 / -1. */
OU_MUSTCHECK int ou_exc_group_match(ou_obj *exc, ou_obj *type, ou_obj **matched, ou_obj **rest);
/* End of a try with except*: what is to be raised after the list of exceptions that the clauses
 * raised, re-raised or left; None: nothing. */
OU_NEW ou_obj *ou_exc_group_reraise(ou_obj *orig, ou_obj *list);
ou_position ou_code_position(const ou_code *code, uint32_t ip);
/* sys.exc_info()[1]: innermost exception being handled, or NULL. */
OU_BORROWED ou_obj *ou_exc_handled(void);
/* Prints "Traceback ..." with chained exceptions, groups and notes to a file object
 * (runtime/traceback.c). */
OU_MUSTCHECK int ou_print_exception(ou_obj *exc, ou_obj *file);

#endif
