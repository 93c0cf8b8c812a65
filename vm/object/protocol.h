/* vm/object/protocol.h - the operations every object answers to: what the language's syntax means.
 */
#ifndef OU_OBJECT_PROTOCOL_H
#define OU_OBJECT_PROTOCOL_H

#include "vm/object/error.h"

/* OU_ID(name): the interned ou_str * of an identifier used in C, a borrowed reference to a static
 * object that scripts/gen_names.py defines.  Declared where it is used, so that a new name
 * recompiles one file. */
struct ou_static_name;
#define OU_ID(n)                                       \
    ({                                                 \
        extern struct ou_static_name ou_name_##n;      \
        (struct ou_str *)(void *)&ou_name_##n;         \
    })

extern ou_obj ou_none, ou_notimplemented, ou_ellipsis;
extern ou_type ou_namespace_type; /* types.SimpleNamespace */
OU_INLINE ou_obj *ou_new_none(void)
{
    return ou_incref(&ou_none);
}

/* Attributes. */
OU_NEW ou_obj *ou_getattr(ou_obj *o, ou_str *name);
OU_NEW ou_obj *ou_getattr_opt(ou_obj *o,
                              ou_str *name); /* missing (AttributeError): NULL, nothing pending */
OU_MUSTCHECK int ou_setattr(ou_obj *o, ou_str *name, ou_obj *value); /* value NULL: delete */
OU_MUSTCHECK int ou_hasattr(ou_obj *o, ou_str *name);                /* 1, 0, -1 */
/* Special method lookup: on the class only, bound to o.  NULL without error if missing. */
OU_NEW ou_obj *ou_lookup_special(ou_obj *o, ou_str *name);

/* Calls.  args[0..n) positional, then the values of kwnames. */
OU_NEW ou_obj *ou_call(ou_obj *f, ou_obj *const *args, size_t n, ou_tuple *kwnames);
OU_NEW ou_obj *ou_call0(ou_obj *f);
OU_NEW ou_obj *ou_call1(ou_obj *f, ou_obj *a);
OU_NEW ou_obj *ou_call2(ou_obj *f, ou_obj *a, ou_obj *b);
OU_NEW ou_obj *ou_call3(ou_obj *f, ou_obj *a, ou_obj *b, ou_obj *c);
OU_NEW ou_obj *ou_call_tuple(ou_obj *f, ou_tuple *args,
                             ou_dict *kwargs); /* f(*args, **kwargs); kwargs may be NULL */
/* call(f, args...) with one more reference to each argument meanwhile: 3.11 hands a class, or an
 * instance with __call__, its arguments in a tuple. */
OU_NEW ou_obj *ou_call_holding(ou_rawfn *call, ou_obj *f, ou_obj *const *args, size_t n,
                               ou_tuple *kwnames);
/* o.name(args...): n arguments in args. */
OU_NEW ou_obj *ou_call_method(ou_obj *o, ou_str *name, ou_obj *const *args, size_t n);
OU_NEW ou_obj *ou_call_method0(ou_obj *o, ou_str *name);
OU_NEW ou_obj *ou_call_method1(ou_obj *o, ou_str *name, ou_obj *a);
bool ou_callable(ou_obj *o);
/* Binds arguments to a signature written as in type.h; fname is used in messages.  v gets one entry
 * per parameter, borrowed, except the entries of starred parameters (a new tuple, a new dict or
 * NULL), which the caller releases.  0, or -1 with TypeError and nothing to release. */
typedef struct ou_binder {
    const char *fname, *sig;
    ou_sig *parsed;
} ou_binder;
OU_MUSTCHECK int ou_bind(ou_binder *b, ou_obj *const *args, size_t n, ou_tuple *kwnames,
                         ou_obj **v);
/* "f() takes no keyword arguments" if any were given. */
OU_MUSTCHECK int ou_no_keywords(const char *fname, ou_tuple *kwnames);

/* Items. */
OU_NEW ou_obj *ou_getitem(ou_obj *o, ou_obj *key);
OU_MUSTCHECK int ou_setitem(ou_obj *o, ou_obj *key, ou_obj *value); /* value NULL: delete */
OU_MUSTCHECK int ou_contains(ou_obj *o, ou_obj *value);             /* value in o: 1, 0, -1 */
OU_MUSTCHECK int ou_len(ou_obj *o, ou_ssize *out);
/* The built-in functions len and isinstance; the interpreter knows them by these addresses. */
ou_cfn ou_len_call, ou_isinstance_call;
ou_ssize ou_length_hint(ou_obj *o, ou_ssize dflt); /* -1: error */
OU_NEW ou_obj *ou_seq_item(ou_obj *o, ou_ssize i); /* sequence item by C index */

/* Iteration. */
OU_NEW ou_obj *ou_iter(ou_obj *o);
OU_NEW ou_obj *ou_next(
    ou_obj *it); /* NULL without a pending error (StopIteration cleared): exhausted */
/* Everything an iterable yields as a new list / tuple; list and tuple are taken over directly. */
OU_NEW ou_obj *ou_list_from(ou_obj *iterable);
OU_NEW ou_obj *ou_tuple_from(ou_obj *iterable);
/* "x object is not iterable"-style fast access: list or tuple (new reference), message replaces the
 * TypeError. */
OU_NEW ou_obj *ou_seq_fast(ou_obj *o, const char *message);

/* Text, truth, hash, comparison, class tests. */
OU_NEW ou_obj *ou_repr(ou_obj *o);   /* always a str */
OU_NEW ou_obj *ou_str_of(ou_obj *o); /* str(o) */
OU_NEW ou_obj *ou_ascii(ou_obj *o);
OU_NEW ou_obj *ou_format(ou_obj *o, ou_obj *spec); /* format(o, spec); spec a str or NULL */
OU_MUSTCHECK int ou_truth(ou_obj *o);              /* 1, 0, -1 */
ou_hash ou_hash_of(ou_obj *o);                     /* -1: error */
OU_NEW ou_obj *ou_richcmp(ou_obj *a, ou_obj *b, int op);
OU_MUSTCHECK int ou_cmp_bool(ou_obj *a, ou_obj *b,
                             int op); /* identity implies equality for EQ/NE; 1, 0, -1 */
OU_INLINE int ou_eq(ou_obj *a, ou_obj *b)
{
    return a == b ? 1 : ou_cmp_bool(a, b, OU_EQ);
}
OU_MUSTCHECK int ou_isinstance(ou_obj *o, ou_obj *cls); /* with __instancecheck__, tuples, unions */
OU_MUSTCHECK int ou_issubclass(ou_obj *sub, ou_obj *cls);
OU_INLINE bool ou_is_instance(const void *o, const ou_type *t) /* by MRO only */
{
    return ou_typeof(o) == t || ou_type_is_subtype(ou_typeof(o), t);
}
OU_NEW ou_obj *ou_dir(ou_obj *o);

/* Numbers.  op is one of the enumerators, in the order of BINARY_OP of 3.11 (in-place: +
 * OU_INPLACE). */
enum {
    OU_ADD,
    OU_AND,
    OU_FLOORDIV,
    OU_LSHIFT,
    OU_MATMUL,
    OU_MUL,
    OU_MOD,
    OU_OR,
    OU_POW,
    OU_RSHIFT,
    OU_SUB,
    OU_TRUEDIV,
    OU_XOR,
    OU_INPLACE
};
OU_NEW ou_obj *ou_binary(ou_obj *a, ou_obj *b, int op);
OU_NEW ou_obj *ou_divmod(ou_obj *a, ou_obj *b);
OU_NEW ou_obj *ou_pow3(ou_obj *a, ou_obj *b, ou_obj *mod);
OU_NEW ou_obj *ou_neg(ou_obj *o);
OU_NEW ou_obj *ou_pos(ou_obj *o);
OU_NEW ou_obj *ou_invert(ou_obj *o);
OU_NEW ou_obj *ou_absolute(ou_obj *o);
OU_NEW ou_obj *ou_index(ou_obj *o); /* operator.index: an exact int; TypeError "'T' object cannot be
                                       interpreted as an integer" */
/* int(o) for C: ou_as_ssize clips nothing and raises `overflow` (NULL: clamp silently) when it does
 * not fit. */
OU_MUSTCHECK int ou_as_ssize(ou_obj *o, ou_ssize *out, ou_type *overflow);
OU_MUSTCHECK int ou_as_index(
    ou_obj *o, ou_ssize *out); /* IndexError "cannot fit 'T' into an index-sized integer" */
OU_MUSTCHECK int ou_as_int(ou_obj *o,
                           int *out); /* OverflowError "Python int too large to convert to C int" */
OU_MUSTCHECK int ou_as_i64(
    ou_obj *o, int64_t *out); /* OverflowError "Python int too large to convert to C long" */
OU_MUSTCHECK int ou_as_double(
    ou_obj *o, double *out); /* float, __float__, __index__; "must be real number, not T" */

/* Buffers: bytes, bytearray, memoryview, array. */
typedef struct ou_buffer {
    ou_obj *owner; /* owned while the buffer is held */
    char *data;
    ou_ssize len; /* bytes */
    bool readonly;
    ou_ssize itemsize;
    const char *format; /* struct format, "B" by default */
    int ndim;
    ou_ssize shape[8], strides[8];
    void *internal;
} ou_buffer;
enum {
    OU_BUF_SIMPLE,
    OU_BUF_WRITABLE,
    OU_BUF_FULL
}; /* FULL: may be strided; the others are contiguous bytes */
OU_MUSTCHECK int ou_get_buffer(
    ou_obj *o, ou_buffer *b, int flags); /* TypeError "a bytes-like object is required, not 'T'" */
void ou_release_buffer(ou_buffer *b);
bool ou_has_buffer(ou_obj *o);

#endif
