/* vm/object/exc_types.c - the exception classes without state of their own, and those with one or
 * two fields: StopIteration, SystemExit, KeyError, NameError, AttributeError, ImportError,
 * MemoryError. */
#include "vm/object/exc_impl.h"

#include "vm/object/dict.h"

/* ---- classes that differ in name only -------------------------------------------------------- */

#define SIMPLE(Name, Base, doc_)                                                                   \
    ou_type ou_exc_##Name = { OU_EXC_TYPE(ou_exc, Name, Base, ou_exc, doc_),                       \
                              .new_ = ou_exc_base_new, .init = ou_exc_base_init };

SIMPLE(KeyboardInterrupt, BaseException, "The user interrupted the program.")
SIMPLE(GeneratorExit, BaseException, "A generator or coroutine is asked to end.")
SIMPLE(Exception, BaseException, "Common base class of all exceptions that do not end the program.")
SIMPLE(StopAsyncIteration, Exception, "An asynchronous iterator is exhausted.")
SIMPLE(ArithmeticError, Exception, "Base class of arithmetic errors.")
SIMPLE(FloatingPointError, ArithmeticError, "A floating point operation failed.")
SIMPLE(OverflowError, ArithmeticError, "A result is too large to be represented.")
SIMPLE(ZeroDivisionError, ArithmeticError, "Division or modulo by zero.")
SIMPLE(AssertionError, Exception, "An assertion failed.")
SIMPLE(BufferError, Exception, "A buffer cannot be used that way.")
SIMPLE(EOFError, Exception, "The input ended before anything was read.")
SIMPLE(LookupError, Exception, "Base class of errors about a missing index or key.")
SIMPLE(IndexError, LookupError, "A sequence index is out of range.")
SIMPLE(ReferenceError, Exception, "A weak reference points to nothing any more.")
SIMPLE(RuntimeError, Exception, "An error that fits nowhere else.")
SIMPLE(NotImplementedError, RuntimeError, "A method has to be defined by a subclass.")
SIMPLE(RecursionError, RuntimeError, "Calls are nested too deeply.")
SIMPLE(SystemError, Exception, "An internal error of the interpreter.")
SIMPLE(TypeError, Exception, "An argument has the wrong type.")
SIMPLE(ValueError, Exception, "An argument has the right type and a wrong value.")
SIMPLE(UnicodeError, ValueError, "Base class of errors about text encodings.")
SIMPLE(Warning, Exception, "Base class of warning categories.")
SIMPLE(BytesWarning, Warning, "Bytes and text are mixed up.")
SIMPLE(DeprecationWarning, Warning, "A feature will disappear; for developers.")
SIMPLE(EncodingWarning, Warning, "A text encoding is left to the locale.")
SIMPLE(FutureWarning, Warning, "A feature will change; for users.")
SIMPLE(ImportWarning, Warning, "A module import is probably wrong.")
SIMPLE(PendingDeprecationWarning, Warning, "A feature will be deprecated one day.")
SIMPLE(ResourceWarning, Warning, "A resource is used carelessly.")
SIMPLE(RuntimeWarning, Warning, "Something dubious happened at run time.")
SIMPLE(SyntaxWarning, Warning, "The syntax is dubious.")
SIMPLE(UnicodeWarning, Warning, "Text is used dubiously.")
SIMPLE(UserWarning, Warning, "A warning of the program.")

/* ---- StopIteration, SystemExit --------------------------------------------------------------- */

OU_EXC_FIELDS(stop, ou_exc_stop, value, 1)

static int stop_init(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    if (ou_exc_base_init(self, args, n, kwnames) < 0) return -1;
    ou_exc_store(&OU_CAST(ou_exc_stop, self)->value, n ? args[0] : &ou_none);
    return 0;
}

static const ou_member stop_members[] = {
    { "value", OU_MEMBER_OBJECT, true, offsetof(ou_exc_stop, value),
      "What the generator returned." },
    { 0 },
};

ou_type ou_exc_StopIteration = {
    OU_EXC_TYPE(stop, StopIteration, Exception, ou_exc_stop, "An iterator is exhausted."),
    .init = stop_init,
    .members = stop_members,
};

OU_EXC_FIELDS(exit, ou_exc_exit, code, 1)

static int exit_init(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    if (ou_exc_base_init(self, args, n, kwnames) < 0) return -1;
    ou_obj **code = &OU_CAST(ou_exc_exit, self)->code;
    if (n == 1)
        ou_exc_store(code, args[0]);
    else if (n > 1)
        ou_exc_store(code, (ou_obj *)ou_exc_of(self)->args);
    return 0;
}

static const ou_member exit_members[] = {
    { "code", OU_MEMBER_OBJECT, true, offsetof(ou_exc_exit, code), "Exit status or message." },
    { 0 },
};

ou_type ou_exc_SystemExit = {
    OU_EXC_TYPE(exit, SystemExit, BaseException, ou_exc_exit, "The program asks to end."),
    .init = exit_init,
    .members = exit_members,
};

/* ---- KeyError -------------------------------------------------------------------------------- */

/* A lone key is shown by its repr: the key '' would be invisible otherwise. */
static ou_obj *key_str(ou_obj *self)
{
    ou_tuple *args = ou_exc_of(self)->args;
    if (!args || ou_tuple_len(args) != 1) return ou_exc_base_str(self);
    OU_AUTO ou_obj *key = ou_incref(ou_tuple_at(args, 0));
    return ou_repr(key);
}

ou_type ou_exc_KeyError = {
    OU_EXC_TYPE(ou_exc, KeyError, LookupError, ou_exc, "A mapping does not have the key."),
    .init = ou_exc_base_init,
    .str = key_str,
};

/* ---- NameError, AttributeError --------------------------------------------------------------- */

OU_EXC_FIELDS(name, ou_exc_name, name, 1)

static int name_init(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static const char *const known[] = { "name", NULL };
    ou_obj *given[1] = { NULL };
    if (ou_exc_base_init(self, args, n, NULL) < 0) return -1;
    if (ou_exc_keywords("NameError", args + n, kwnames, known, given) < 0) return -1;
    ou_exc_store(&OU_CAST(ou_exc_name, self)->name, given[0]);
    return 0;
}

static const ou_member name_members[] = {
    { "name", OU_MEMBER_OBJECT, true, offsetof(ou_exc_name, name), "The name." },
    { 0 },
};

ou_type ou_exc_NameError = {
    OU_EXC_TYPE(name, NameError, Exception, ou_exc_name, "A name is not defined."),
    .init = name_init,
    .str = ou_exc_base_str,
    .members = name_members,
};

ou_type ou_exc_UnboundLocalError = {
    OU_EXC_TYPE(name, UnboundLocalError, NameError, ou_exc_name,
                "A local variable has no value yet."),
    .init = name_init,
};

OU_EXC_FIELDS(attr, ou_exc_attr, obj, 2)

static int attr_init(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static const char *const known[] = { "obj", "name", NULL };
    ou_obj *given[2] = { NULL, NULL };
    if (ou_exc_base_init(self, args, n, NULL) < 0) return -1;
    if (ou_exc_keywords("AttributeError", args + n, kwnames, known, given) < 0) return -1;
    ou_exc_store(&OU_CAST(ou_exc_attr, self)->obj, given[0]);
    ou_exc_store(&OU_CAST(ou_exc_attr, self)->name, given[1]);
    return 0;
}

static const ou_member attr_members[] = {
    { "name", OU_MEMBER_OBJECT, true, offsetof(ou_exc_attr, name), "Name of the attribute." },
    { "obj", OU_MEMBER_OBJECT, true, offsetof(ou_exc_attr, obj), "The object asked." },
    { 0 },
};

ou_type ou_exc_AttributeError = {
    OU_EXC_TYPE(attr, AttributeError, Exception, ou_exc_attr, "An object lacks an attribute."),
    .init = attr_init,
    .str = ou_exc_base_str,
    .members = attr_members,
};

/* ---- ImportError ----------------------------------------------------------------------------- */

OU_EXC_FIELDS(import, ou_exc_import, msg, 3)

static int import_init(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static const char *const known[] = { "name", "path", NULL };
    ou_exc_import *e = OU_CAST(ou_exc_import, self);
    ou_obj *given[2] = { NULL, NULL };
    if (ou_exc_base_init(self, args, n, NULL) < 0) return -1;
    if (ou_exc_keywords("ImportError", args + n, kwnames, known, given) < 0) return -1;
    ou_exc_store(&e->name, given[0]);
    ou_exc_store(&e->path, given[1]);
    ou_exc_store(&e->msg, n == 1 ? args[0] : NULL);
    return 0;
}

static ou_obj *import_str(ou_obj *self)
{
    ou_obj *msg = OU_CAST(ou_exc_import, self)->msg;
    return msg && ou_str_exact(msg) ? ou_incref(msg) : ou_exc_base_str(self);
}

/* The state: attributes, and name and path if they are set. */
static ou_obj *import_reduce(ou_obj *const *v)
{
    const ou_exc_import *e = OU_CAST(const ou_exc_import, v[0]);
    ou_obj *dict = e->base.dict;
    OU_AUTO ou_obj *state = NULL;
    if (e->name || e->path) {
        state = dict ? ou_dict_copy(dict) : ou_dict_new();
        if (!state) return NULL;
        if (e->name && ou_dict_set_str(state, OU_ID(name), e->name) < 0) return NULL;
        if (e->path && ou_dict_set_str(state, OU_ID(path), e->path) < 0) return NULL;
    } else if (dict) {
        state = ou_incref(dict);
    }
    ou_obj *cls = ou_incref(ou_typeof(v[0])), *args = ou_incref(e->base.args);
    return state ? ou_tuple3(cls, args, ou_take(&state)) : ou_tuple2(cls, args);
}

static ou_fndef import_methods[] = {
    OU_FN_AS("__reduce__", import_reduce, "()", "The class, its arguments and the attributes."),
    { 0 },
};

static const ou_member import_members[] = {
    { "msg", OU_MEMBER_OBJECT, true, offsetof(ou_exc_import, msg), "The message." },
    { "name", OU_MEMBER_OBJECT, true, offsetof(ou_exc_import, name), "Name of the module." },
    { "path", OU_MEMBER_OBJECT, true, offsetof(ou_exc_import, path), "File of the module." },
    { 0 },
};

ou_type ou_exc_ImportError = {
    OU_EXC_TYPE(import, ImportError, Exception, ou_exc_import,
                "A module or a name in it cannot be imported."),
    .init = import_init,
    .str = import_str,
    .methods = import_methods,
    .members = import_members,
};

ou_type ou_exc_ModuleNotFoundError = {
    OU_EXC_TYPE(import, ModuleNotFoundError, ImportError, ou_exc_import,
                "A module does not exist."),
    .init = import_init,
};

/* ---- MemoryError ----------------------------------------------------------------------------- */

/* A few instances are kept for the moment when there is no memory to make one. */
enum { RESERVE = 4 };
static ou_obj *reserve[RESERVE];
static int reserved;

static void memory_dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    ou_exc_clear(o);
    if (OU_IS(o, ou_exc_MemoryError) && reserved < RESERVE) {
        ou_exc_of(o)->suppress_context = false;
        reserve[reserved++] = o;
    } else {
        ou_obj_free(o);
    }
    ou_dealloc_leave();
}

#define memory_traverse ou_exc_traverse
#define memory_clear    ou_exc_clear
ou_type ou_exc_MemoryError = {
    OU_EXC_TYPE(memory, MemoryError, Exception, ou_exc, "There is not enough memory."),
    .new_ = ou_exc_base_new,
    .init = ou_exc_base_init,
};

ou_obj *ou_exc_memory_error(void)
{
    if (!reserved) return NULL;
    ou_obj *o = reserve[--reserved];
    o->refs = OU_REF;
    ou_exc_of(o)->args = OU_CAST(ou_tuple, ou_incref(ou_empty_tuple));
    ou_gc_track(o);
    return o;
}

int ou_exc_init(void)
{
    while (reserved < RESERVE) {
        ou_exc *e = ou_exc_alloc(&ou_exc_MemoryError, ou_incref(ou_empty_tuple));
        if (!e) return -1;
        OU_CLEAR(e->args);
        reserve[reserved++] = &e->head;
    }
    return 0;
}

void ou_exc_fini(void)
{
    while (reserved) ou_gc_free(reserve[--reserved]);
}
