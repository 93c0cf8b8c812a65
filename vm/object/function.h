/* vm/object/function.h - code, functions, cells, bound methods, C functions, descriptors. */
#ifndef OU_OBJECT_FUNCTION_H
#define OU_OBJECT_FUNCTION_H

#include "vm/object/protocol.h"

/* One instruction: 16 bytes.  `handler` is the address of its code (direct threading); x holds an
 * inline cache, a jump distance (in instructions, relative to the next one) or a large operand.
 * Some instructions own the following unit as cache. */
typedef struct ou_insn {
    uint32_t handler;
    uint16_t op;
    uint16_t a, b, c;
    uint32_t x;
} ou_insn;

/* Source range of one instruction: line 0 = none (artificial). Columns are UTF-8 byte offsets; -1:
 * unknown. */
typedef struct ou_position {
    int32_t line, end_line, col, end_col;
} ou_position;

/* Zero-cost try: instructions [start, end) unwind to `target` with the stack cut to `depth`
 * temporaries (then the offset of the failing instruction if lasti, and the exception). */
typedef struct ou_handler {
    uint32_t start, end, target;
    uint32_t depth : 31, lasti : 1;
} ou_handler;

enum { /* co_flags, 3.11's values */
       OU_CO_OPTIMIZED = 1,
       OU_CO_NEWLOCALS = 2,
       OU_CO_VARARGS = 4,
       OU_CO_VARKEYWORDS = 8,
       OU_CO_NESTED = 16,
       OU_CO_GENERATOR = 32,
       OU_CO_COROUTINE = 128,
       OU_CO_ITERABLE_COROUTINE = 256,
       OU_CO_ASYNC_GENERATOR = 512,
};

enum {
    OU_SLOT_LOCAL = 0x20,
    OU_SLOT_CELL = 0x40,
    OU_SLOT_FREE = 0x80
}; /* an argument cell is LOCAL | CELL */

typedef struct ou_code {
    ou_obj head; /* leaf: never tracked, as in 3.11 */
    uint32_t flags;
    uint32_t argcount, posonly, kwonly; /* argcount includes positional-only */
    uint32_t nlocals;                   /* local variables: locals[0..nlocals), arguments first */
    uint32_t ncells,
        nfree; /* fast slots behind the locals: cells that are no argument, then free variables */
    uint32_t stacksize; /* temporaries */
    uint32_t framesize; /* nlocals + ncells + nfree + stacksize */
    uint32_t ninsns, nhandlers, nconsts, nnames;
    int32_t firstline;
    ou_insn *insns;
    ou_position *positions; /* one per instruction */
    ou_handler *handlers;   /* sorted by start, innermost found by last match */
    ou_obj **consts;
    ou_str **names;  /* global, attribute, import names: interned */
    ou_str **locals; /* names of all fast slots: locals, cells, free variables */
    uint8_t *kinds;  /* per fast slot: OU_SLOT_* */
    ou_str *name, *qualname, *filename;
    uint32_t version;    /* for guards; unique */
    uint32_t plain_argc; /* argcount if a call needs no more than positional arguments, else
                            UINT32_MAX */
    uint32_t nslots;     /* nlocals + ncells + nfree */
    uint32_t gen_start;  /* index behind RETURN_GENERATOR; 0: no generator */
    uint16_t
        self_attrs; /* class bodies: attributes their functions store on their first parameter */
} ou_code;

typedef struct ou_cell {
    ou_obj head;
    ou_obj *value;
} ou_cell; /* NULL: unbound */

typedef struct ou_function {
    ou_obj head;
    ou_code *code;
    ou_obj **consts; /* code->consts */
    ou_dict *globals;
    ou_obj *builtins;        /* dict */
    ou_tuple *closure;       /* cells, or NULL */
    ou_tuple *defaults;      /* or NULL */
    ou_dict *kwdefaults;     /* or NULL */
    ou_obj *name, *qualname; /* str */
    ou_obj *module, *doc;
    ou_obj *annotations; /* dict, tuple of pairs not yet expanded, or NULL */
    ou_obj *dict;        /* or NULL */
    uint32_t version;    /* unique; renewed when code, defaults or kwdefaults change */
} ou_function;

typedef struct ou_method {
    ou_obj head;
    ou_obj *func, *self;
} ou_method;

/* Built-in function or bound built-in method. */
typedef struct ou_cfunction {
    ou_obj head;
    ou_fndef *def;
    ou_obj *self;   /* owned or NULL; module functions: the module */
    ou_obj *module; /* str or NULL */
    ou_type *owner; /* bound method: the class that defines it, or NULL */
} ou_cfunction;

/* list.append as found on the class; class methods of C types; wrapped slots; members and getsets.
 */
typedef struct ou_method_descr {
    ou_obj head;
    ou_type *type;
    ou_fndef *def;
    ou_str *name;
} ou_method_descr;
typedef struct ou_property {
    ou_obj head;
    ou_obj *get, *set, *del, *doc;
    ou_obj *name;
    bool getter_doc;
} ou_property;
typedef struct ou_classmethod {
    ou_obj head;
    ou_obj *callable, *dict;
} ou_classmethod; /* and staticmethod */

extern ou_type ou_code_type, ou_cell_type, ou_function_type, ou_method_type, ou_cfunction_type;
extern ou_type ou_method_descr_type, ou_classmethod_descr_type, ou_wrapper_descr_type,
    ou_getset_descr_type;
extern ou_type ou_member_descr_type, ou_method_wrapper_type, ou_property_type, ou_classmethod_type,
    ou_staticmethod_type;

OU_NEW ou_obj *ou_function_new(ou_code *code, ou_dict *globals, ou_obj *qualname);
OU_NEW ou_obj *ou_method_new(ou_obj *func, ou_obj *self);
OU_NEW ou_obj *ou_cfunction_new(ou_fndef *def, ou_obj *self, ou_obj *module);
OU_NEW ou_obj *ou_cell_new(ou_obj *value); /* value may be NULL */
uint32_t ou_next_version(void);            /* process-wide counter for function and code versions */

/* Calls a definition with arguments as a call instruction has them: args[0] is self for methods.
 * owner is the class of the descriptor it was called through, or NULL; error messages name it.
 * `args` must have room for NULLs up to the number of parameters only if `room` says so (they lie
 * on the interpreter's stack). */
OU_NEW ou_obj *ou_fndef_call(ou_fndef *def, ou_type *owner, ou_obj *self, ou_obj *const *args,
                             size_t n, ou_tuple *kwnames);
/* Positional-only fast path facts of a definition: minimum and maximum number of parameters without
 * self; max -1: not simple. */
void ou_fndef_arity(ou_fndef *def, int *min, int *max);

/* Generators, coroutines, asynchronous generators (generator.c; resumed by the interpreter). */
/* One level of "the exception being handled": the main program's, or a generator's own. */
typedef struct ou_exc_item {
    ou_obj *exc;
    struct ou_exc_item *prev;
} ou_exc_item;
enum { OU_GEN_CREATED, OU_GEN_SUSPENDED, OU_GEN_RUNNING, OU_GEN_DONE };
typedef struct ou_gen {
    ou_obj head;       /* map says generator, coroutine or async generator */
    ou_function *func; /* its code, globals, closure; NULL when done */
    ou_code *code;
    ou_obj *name, *qualname;
    ou_obj *frame;          /* frame object or NULL (owned) */
    ou_exc_item handled;    /* exception handled inside while suspended (owned), or NULL */
    ou_obj *origin, *hooks; /* coroutine: cr_origin; async generator: finalizer hook */
    uint32_t ip;            /* instruction to resume at */
    uint32_t nlocals;       /* fast slots (locals + cells + free) */
    uint32_t depth;         /* live temporaries behind them */
    uint8_t state, ag_closed, ag_hooked, ag_running;
    ou_obj *slots[]; /* locals, then temporaries, while not running */
} ou_gen;
/* Implemented by the interpreter: globals of the running frame, NULL at the base; and what super()
 * without arguments refers to: the class in the __class__ cell and the first argument of the
 * running function (both borrowed).  0, or -1 with RuntimeError "super(): no arguments" and the
 * like. */
OU_BORROWED ou_dict *ou_current_globals(void);
OU_MUSTCHECK int ou_super_args(ou_obj **cls, ou_obj **self);
extern ou_type ou_super_type;
extern ou_rawfn
    ou_function_call; /* call slot of Python functions, implemented by the interpreter */
extern ou_type ou_generator_type, ou_coroutine_type, ou_async_gen_type, ou_coroutine_wrapper_type;
OU_INLINE bool ou_gen_check(const void *o)
{
    const ou_type *t = ou_typeof(o);
    return t == &ou_generator_type || t == &ou_coroutine_type || t == &ou_async_gen_type;
}
/* Resumes: value sent (borrowed).  Returns 1: *result yielded, 0: returned *result, -1: raised. */
int ou_gen_send(ou_gen *g, ou_obj *value, ou_obj **result);
/* As ou_gen_send for any iterator: next(), send() or the send slot (PEP 479 rules apply in
 * callers). */
int ou_iter_send(ou_obj *it, ou_obj *value, ou_obj **result);
OU_NEW ou_obj *ou_anext_awaitable(ou_obj *awaitable, ou_obj *dflt); /* anext(iterator, default) */
OU_NEW ou_obj *ou_get_awaitable(ou_obj *o);                         /* GET_AWAITABLE */

#endif
