/* vm/object/type.h - types, their slots, and the tables from which a built-in type is made.
 *
 * A built-in type is one static ou_type in its own file plus a line in types.def.  A class
 * statement makes an ou_type on the heap whose slots call the class's methods.  `ou_typeof(o)` is
 * always the public class; `o->map` is finer (shape of an instance, big integer inside int), and
 * one compare on it guards class and layout. */
#ifndef OU_OBJECT_TYPE_H
#define OU_OBJECT_TYPE_H

#include "gc/heap.h"

typedef struct ou_str ou_str;
typedef struct ou_dict ou_dict;
typedef struct ou_tuple ou_tuple;

/* Comparison operators, in 3.11's order. */
enum { OU_LT, OU_LE, OU_EQ, OU_NE, OU_GT, OU_GE };

/* ---- C functions --------------------------------------------------------------------------------
 * A signature string is the only place where parameter names are written: "(iterable, /, start=0,
 * *, key=None)". It is parsed once; the binder fills v[], one entry per name, NULL where no
 * argument was given (defaults in the text are documentation), *args as a new tuple and **kwargs as
 * a new dict (or NULL if empty), and raises CPython's TypeErrors.  For methods v[0] is self, or the
 * class for class methods; parameters follow. */
typedef ou_obj *ou_cfn(ou_obj *const *v);
/* Raw convention: nothing is bound. args[0..n) positional, then one value per name in kwnames (a
 * tuple of str, or NULL). */
typedef ou_obj *ou_rawfn(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames);

enum {
    OU_FN_RAW = 1,     /* .raw is used; the signature only documents */
    OU_FN_CLASS = 2,   /* class method: v[0] (raw: self) is the class */
    OU_FN_STATIC = 4,  /* static method of a type: no self */
    OU_FN_COEXIST = 8, /* replaces the wrapper made for a slot of the same name */
    OU_FN_TUPLE = 32,  /* a wrong number is worded as for a function with more parameters */
    OU_FN_METHOD = 16, /* set when a type's table is readied: self is not the module */
};

typedef struct ou_sig ou_sig; /* parsed signature, private to call.c */

typedef struct ou_fndef {
    const char *name;
    const char *sig; /* without self: "(object, /)" */
    const char *doc;
    ou_cfn *fn;
    ou_rawfn *raw;
    uint32_t flags;
    ou_sig *parsed; /* filled at first use */
} ou_fndef;

#define OU_FN(id, sig_, doc_)                                                                      \
    {                                                                                              \
#id, sig_, doc_, id, NULL, 0, NULL                                                         \
    }
#define OU_FN_AS(name_, fn_, sig_, doc_)                                                           \
    {                                                                                              \
        name_, sig_, doc_, fn_, NULL, 0, NULL                                                      \
    }
#define OU_FN_FLAGS(name_, fn_, sig_, flags_, doc_)                                                \
    {                                                                                              \
        name_, sig_, doc_, fn_, NULL, flags_, NULL                                                 \
    }
#define OU_RAW(name_, raw_, sig_, doc_)                                                            \
    {                                                                                              \
        name_, sig_, doc_, NULL, raw_, OU_FN_RAW, NULL                                             \
    }
#define OU_RAW_FLAGS(name_, raw_, sig_, flags_, doc_)                                              \
    {                                                                                              \
        name_, sig_, doc_, NULL, raw_, OU_FN_RAW | (flags_), NULL                                  \
    }

/* Computed attribute.  set with value NULL deletes; set NULL: read-only. */
typedef struct ou_getset {
    const char *name;
    ou_obj *(*get)(ou_obj *self);
    int (*set)(ou_obj *self, ou_obj *value);
    const char *doc;
} ou_getset;

/* Field of the C struct shown as attribute. */
enum {
    OU_MEMBER_OBJECT /* NULL reads as None */,
    OU_MEMBER_OBJECT_EX /* NULL: AttributeError */,
    OU_MEMBER_SSIZE,
    OU_MEMBER_INT,
    OU_MEMBER_U32,
    OU_MEMBER_BOOL,
    OU_MEMBER_DOUBLE,
    OU_MEMBER_CSTR
};
typedef struct ou_member {
    const char *name;
    uint8_t kind;
    bool writable;
    uint16_t offset;
    const char *doc;
} ou_member;

/* ---- the type object ----------------------------------------------------------------------------
 */
enum {
    OU_TF_SUBCLASSABLE = 1, /* may be a base class */
    OU_TF_HEAP = 2,         /* made by a class statement or type() */
    OU_TF_READY = 4,
    OU_TF_ABSTRACT = 8,   /* has abstract methods */
    OU_TF_VARSIZE = 16,   /* items follow the fixed part inline (int excluded: see int.h) */
    OU_TF_WEAKREF = 32,   /* instances may be weakly referenced */
    OU_TF_IMMUTABLE = 64, /* attributes cannot be set (all static types) */
    OU_TF_HAS_DICT = 128, /* instances have attributes of their own */
    OU_TF_NO_NEW = 256,   /* "cannot create 'x' instances" */
    OU_TF_SEQUENCE = 512,
    OU_TF_MAPPING = 1024,      /* pattern matching */
    OU_TF_MATCH_SELF = 2048,   /* class pattern with one positional matches the subject itself */
    OU_TF_METHOD_DESCR = 4096, /* function-like: LOAD_METHOD may skip the bound method */
    /* fast subclass tests */
    OU_TF_INT = 1 << 20,
    OU_TF_LIST = 1 << 21,
    OU_TF_TUPLE = 1 << 22,
    OU_TF_BYTES = 1 << 23,
    OU_TF_STR = 1 << 24,
    OU_TF_DICT = 1 << 25,
    OU_TF_EXC = 1 << 26,
    OU_TF_TYPE = 1 << 27,
    OU_TF_FLOAT = 1 << 28,
    OU_TF_SET = 1 << 29 /* set and frozenset */,
};

typedef ou_obj *ou_unaryfn(ou_obj *a);
typedef ou_obj *ou_binaryfn(ou_obj *a, ou_obj *b);
typedef ou_obj *ou_ternaryfn(ou_obj *a, ou_obj *b, ou_obj *c);

struct ou_buffer;

struct ou_type {
    ou_obj head;      /* its map is the metaclass's */
    ou_map map;       /* map of instances; of a class: the empty shape's base data */
    const char *name; /* "list", "collections.deque"; classes: UTF-8 of __name__, owned */
    const char *doc;
    uint32_t size;     /* bytes of the fixed part */
    uint32_t itemsize; /* bytes per item if OU_TF_VARSIZE */
    uint32_t flags;
    uint32_t version; /* 0: none assigned; changed by every mutation of the class or a base */
    ou_type *base;    /* static initialiser may leave NULL: object */

    /* construction.  Calling convention as ou_rawfn, use ou_bind for named parameters */
    ou_obj *(*new_)(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames);
    int (*init)(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames);
    ou_rawfn *call;

    /* all may be NULL; an absent slot is inherited by ou_type_ready.  Binary slots are called with
     * self on either side and return a new reference to NotImplemented when they do not handle the
     * operands */
    ou_unaryfn *repr, *str;
    ou_hash (*hash)(ou_obj *self); /* -1: error */
    ou_obj *(*richcmp)(ou_obj *a, ou_obj *b, int op);
    ou_obj *(*getattr)(ou_obj *self, ou_str *name);
    int (*setattr)(ou_obj *self, ou_str *name, ou_obj *value); /* value NULL: delete */
    ou_obj *(*descr_get)(ou_obj *self, ou_obj *instance,
                         ou_obj *cls); /* instance NULL: from the class */
    int (*descr_set)(ou_obj *self, ou_obj *instance, ou_obj *value);
    ou_unaryfn *iter;
    ou_unaryfn *next; /* NULL without a pending error: exhausted */
    ou_unaryfn *await, *aiter, *anext;
    ou_obj *(*send)(ou_obj *self, ou_obj *value,
                    ou_obj **result); /* not inherited; see generator.h */

    ou_unaryfn *neg, *pos, *abs, *invert, *as_int, *as_float, *index;
    int (*truth)(ou_obj *self); /* 1, 0, -1 */
    ou_binaryfn *add, *sub, *mul, *matmul, *truediv, *floordiv, *mod, *divmod;
    ou_ternaryfn *pow; /* third operand None in the binary form */
    ou_binaryfn *lshift, *rshift, *and_, *or_, *xor;
    ou_binaryfn *iadd, *isub, *imul, *imatmul, *itruediv, *ifloordiv, *imod;
    ou_ternaryfn *ipow;
    ou_binaryfn *ilshift, *irshift, *iand, *ior, *ixor;

    ou_ssize (*len)(ou_obj *self);                            /* -1: error */
    ou_binaryfn *getitem;                                     /* self[key], any key */
    int (*setitem)(ou_obj *self, ou_obj *key, ou_obj *value); /* value NULL: delete */
    ou_obj *(*item)(ou_obj *self,
                    ou_ssize i); /* sequences: self[i], i >= 0; IndexError past the end */
    int (*contains)(ou_obj *self, ou_obj *value);
    ou_binaryfn *concat, *iconcat; /* sequence + and +=, tried after add/iadd */
    ou_obj *(*repeat)(ou_obj *self, ou_ssize n);
    ou_obj *(*irepeat)(ou_obj *self, ou_ssize n);

    int (*get_buffer)(ou_obj *self, struct ou_buffer *out, int flags);
    void (*release_buffer)(ou_obj *self, struct ou_buffer *b);

    ou_fndef *methods; /* tables end with an entry whose name is NULL */
    const ou_getset *getsets;
    const ou_member *members;

    /* filled by ou_type_ready or at class creation */
    ou_tuple *bases, *mro;
    ou_dict *dict; /* static types: NULL until first used; read it through ou_type_dict */
    struct ou_subclasses
        *subclasses;             /* direct subclasses in order of creation, borrowed; or NULL */
    ou_str *name_obj, *qualname; /* classes only; static types derive them from `name` */
    ou_obj *weak_cache;          /* reserved for abc caches; may be NULL */
    /* static types with OU_TF_HAS_DICT: offset of the ou_obj * (dict or NULL) field that holds the
     * attributes. classes: offset of the inline attributes of an instance, or of that field of the
     * static base; 0: none of both */
    uint16_t inst_at;
    uint16_t inst_cap;  /* classes: inline attribute slots of instances made from now on */
    uint16_t nslots;    /* members made by __slots__, bases included */
    uint16_t slots_at;  /* offset of the first of them */
    uint16_t max_keys;  /* attributes of the largest instance seen */
    uint16_t inst_kind; /* OU_INST_* of shape.h */
    uint32_t nshapes;
    ou_map *root;                  /* map of new instances (see shape.h); NULL for static types */
    ou_map *dict_map, *hidden_map; /* maps of instances in dictionary mode, made when needed */
    ou_map *shapes;                /* list of all maps of this class, for invalidation */
};

#define OU_CAST(T, o) ((T *)(void *)(o))
OU_INLINE ou_type *ou_typeof(const void *o)
{
    return ((const ou_obj *)o)->map->type;
}
/* Exact class test by layout: true for instances of exactly the static type T (not big ints). */
#define OU_IS(o, T)       (((const ou_obj *)(o))->map == &(T).map)
#define OU_HAS_FLAG(o, f) ((ou_typeof(o)->flags & (f)) != 0)

/* First fields of a static type:  ou_type ou_list_type = { OU_TYPE_HEAD(ou_list_type, list), ... }.
 * Functions `traverse`, `clear`, `dealloc` must be named in the map yourself:
 *     .map = { .traverse = traverse, .clear = clear, .dealloc = dealloc, .type = &ou_list_type,
 * .layout = OU_LAYOUT_VECTOR, .flags = OU_MF_GC, .at = offsetof(ou_list, items) } */
extern ou_type ou_type_type, ou_object_type;
#define OU_TYPE_HEAD                                                                               \
    {                                                                                              \
        OU_IMMORTAL, 0, &ou_type_type.map                                                          \
    }

/* ---- type machinery (type.c, slots.c, class.c, lookup.c)
 * ----------------------------------------- */
/* Makes a static type usable: base, MRO, inherited slots, dict with wrappers and methods.
 * Idempotent. 0 / -1. */
OU_MUSTCHECK int ou_type_ready(ou_type *t);
/* Readies every type of types.def and exc_types.def.  0 / -1. */
OU_MUSTCHECK int ou_types_init(void);
/* End of the process: gives up everything static types, caches and parsed signatures own. */
void ou_types_fini(void);
/* The type's own attributes; made at the first call for a static type.  NULL only with MemoryError
 * pending. */
OU_BORROWED ou_dict *ou_type_dict(ou_type *t);
/* Builds wrappers, methods, members and getsets of a static type or class into its dict (slots.c,
 * type.c). 0 / -1. */
OU_MUSTCHECK int ou_type_fill_dict(ou_type *t);
/* Recomputes the slots of a class from its methods: all of them, or those the dunder `name` stands
 * for, then also in subclasses (slots.c). */
void ou_type_update_slots(ou_type *t);
void ou_type_update_slot(ou_type *t, ou_str *name);
/* Adds wrappers for the slots t defines itself to its dict (slots.c). 0 / -1. */
OU_MUSTCHECK int ou_type_add_wrappers(ou_type *t, ou_dict *dict);
/* next slot of classes with a __next__ method written in Python; clears the StopIteration.  A
 * caller that needs its value (yield from) compares and calls __next__ itself. */
ou_unaryfn ou_class_next;
/* new_ slot of object and of classes with __new__ in Python, init of object and such classes: for
 * fast paths. */
ou_obj *ou_object_new(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames);
ou_obj *ou_class_new(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames);
int ou_object_init(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames);
int ou_class_init(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames);
/* Sets t.__mro__ (mro.c): the C3 order, or what mro() gives if the metaclass overrides it.  1; 0 if
 * that mro() set it already, by assigning __bases__; -1. */
OU_MUSTCHECK int ou_mro_update(ou_type *t);
/* Lists t among the subclasses of its bases, or takes it off. */
OU_MUSTCHECK int ou_type_link(ou_type *t);
void ou_type_unlink(ou_type *t);
struct ou_subclasses {
    uint32_t n, cap;
    ou_type *items[];
};
/* The static type from which a class (or itself) takes its C struct. */
OU_BORROWED ou_type *ou_type_static_base(const ou_type *t);
/* `__class_getitem__` of generic built-in types: list[int].  A table line: OU_CLASS_GETITEM. */
ou_rawfn ou_class_getitem;
#define OU_CLASS_GETITEM                                                                           \
    OU_RAW_FLAGS("__class_getitem__", ou_class_getitem, "(item, /)", OU_FN_CLASS,                  \
                 "Parameterizes the type.")
/* Finds name along the MRO.  No error is ever set. */
OU_BORROWED ou_obj *ou_type_lookup(ou_type *t, ou_str *name);
/* The same without cache, also telling the class whose dict has it. */
OU_BORROWED ou_obj *ou_type_lookup_owner(ou_type *t, ou_str *name, ou_type **owner);
/* Number for caches on the class itself (class attributes, methods); 0: none. */
uint32_t ou_type_version(ou_type *t);
bool ou_type_is_subtype(const ou_type *a, const ou_type *b); /* by MRO, no hooks */
/* Tells caches that t (and its subclasses) changed: versions of all their maps are renewed. */
void ou_type_modified(ou_type *t);
/* A fresh version for caching map m, never 0 unless versions ran out. */
uint32_t ou_map_version(ou_map *m);
/* Allocates an instance for cls (static or class) of fixed size cls->size plus n items: fields
 * zeroed, attribute slots empty, GC containers untracked; classes get the reference their instances
 * hold. */
OU_NEW ou_obj *ou_alloc_instance(ou_type *cls, ou_ssize nitems);
/* object.__new__ / type(name, bases, dict) / type.__call__ */
OU_NEW ou_obj *ou_type_new(ou_type *meta, ou_str *name, ou_tuple *bases, ou_dict *ns,
                           ou_obj *const *kwvalues, ou_tuple *kwnames);
ou_rawfn ou_type_call;
/* Calls an instance whose class has a Python __call__. */
ou_rawfn ou_class_call;
/* The same two for arguments that a tuple holds already. */
ou_rawfn ou_type_call_tuple, ou_class_call_tuple;
/* "module.qualname" for messages and repr: type names without module for builtins as CPython's
 * tp_name. */
const char *ou_type_name(const ou_type *t);  /* last component of the name */
OU_NEW ou_str *ou_type_fullname(ou_type *t); /* module.qualname, builtins without module */
OU_NEW ou_str *ou_type_qualname(ou_type *t);
OU_NEW ou_obj *ou_type_module(ou_type *t);

/* Generic attribute access (object.__getattribute__ / __setattr__). */
OU_NEW ou_obj *ou_generic_getattr(ou_obj *o, ou_str *name);
OU_MUSTCHECK int ou_generic_setattr(ou_obj *o, ou_str *name, ou_obj *value);
/* As ou_generic_getattr, but NULL without a pending error if the attribute is missing. */
OU_NEW ou_obj *ou_generic_getattr_opt(ou_obj *o, ou_str *name);
/* Slot value for types whose hash must fail: "unhashable type: 'list'". */
ou_hash ou_hash_not_implemented(ou_obj *o);
OU_NEW ou_obj *ou_self_iter(ou_obj *o); /* iter slot of iterators: new reference to o */

/* Shared by dealloc functions of every static type that may be subclassed by classes: the heap
 * type's own dealloc (class_dealloc in instance.c) runs finalizer, weak references, slots and
 * attributes, then calls the nearest static base's map.dealloc-like body.  A static subclassable
 * type therefore gives `map.dealloc` that releases only its own fields and ends with
 * ou_obj_free(o). */
void ou_obj_free(
    ou_obj *o); /* frees a leaf or container and, for classes, drops the reference to the class */

#endif
