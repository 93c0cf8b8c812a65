/* vm/object/slots.h - the table that relates special methods to slots, and the descriptors made
 * from it.
 * Private to the files that make types (type.c, class.c, slots.c, slot_call.c, descr.c, lookup.c,
 * objecttype.c, object.c). */
#ifndef OU_OBJECT_SLOTS_H
#define OU_OBJECT_SLOTS_H

#include "vm/object/function.h"

typedef void ou_anyfn(void);

/* How a wrapper turns a Python call into a call of the slot. */
enum {
    OU_WRAP_NONE,
    OU_WRAP_UNARY,
    OU_WRAP_BINARY,
    OU_WRAP_BINARY_R,
    OU_WRAP_TERNARY,
    OU_WRAP_TERNARY_R,
    OU_WRAP_HASH,
    OU_WRAP_LEN,
    OU_WRAP_TRUTH,
    OU_WRAP_RICHCMP,
    OU_WRAP_GETATTR,
    OU_WRAP_SETATTR,
    OU_WRAP_DELATTR,
    OU_WRAP_GET,
    OU_WRAP_SET,
    OU_WRAP_DELETE,
    OU_WRAP_NEXT,
    OU_WRAP_INIT,
    OU_WRAP_CALL,
    OU_WRAP_SETITEM,
    OU_WRAP_DELITEM,
    OU_WRAP_ITEM,
    OU_WRAP_CONTAINS,
    OU_WRAP_REPEAT
};

typedef struct ou_slotdef {
    ou_str *name;    /* the special method */
    uint16_t offset; /* of the slot in ou_type */
    uint8_t wrap;    /* OU_WRAP_* */
    uint8_t op;      /* OU_WRAP_RICHCMP: operator */
    /* slot function of classes: calls the method; NULL: such classes leave the slot empty */
    ou_anyfn *fn;
    const char *sig, *doc;
} ou_slotdef;

/* In slot order, all lines of one slot together; ends with name NULL. */
extern const ou_slotdef ou_slotdefs[];

OU_INLINE ou_anyfn **ou_slot_at(const ou_type *t, unsigned offset)
{
    return (ou_anyfn **)(void *)((char *)(uintptr_t)t + offset);
}

typedef struct ou_wrapper_descr {
    ou_obj head;
    ou_type *type; /* owned */
    const ou_slotdef *def;
    ou_anyfn *fn; /* the slot's value in `type` */
} ou_wrapper_descr;

typedef struct ou_getset_descr {
    ou_obj head;
    ou_type *type;
    const ou_getset *def;
    ou_str *name;
} ou_getset_descr;

typedef struct ou_member_descr {
    ou_obj head;
    ou_type *type;
    ou_str *name;
    const char *doc;
    uint16_t offset; /* in the object, or behind its items */
    uint8_t kind;    /* OU_MEMBER_* */
    bool writable, behind;
} ou_member_descr;

/* Descriptors of a type (descr.c). */
OU_NEW ou_obj *ou_wrapper_descr_new(ou_type *t, const ou_slotdef *def);
/* classmethod_descriptor for OU_FN_CLASS */
OU_NEW ou_obj *ou_method_descr_new(ou_type *t, ou_fndef *def);
OU_NEW ou_obj *ou_getset_descr_new(ou_type *t, const ou_getset *def);
OU_NEW ou_obj *ou_member_descr_new(ou_type *t, const ou_member *def);
/* Member number i of __slots__ of a class. */
OU_NEW ou_obj *ou_slot_member_new(ou_type *t, ou_str *name, unsigned offset, bool behind);
/* Offset in the object of a member made by __slots__; 0 for anything else. */
int ou_member_slot_offset(const ou_obj *descr);
/* Calls a slot as its wrapper does. */
OU_NEW ou_obj *ou_wrapper_call(const ou_slotdef *def, ou_anyfn *fn, ou_obj *self,
                               ou_obj *const *args, size_t n, ou_tuple *kwnames);
/* The __new__ of a static type as a built-in function. */
OU_NEW ou_obj *ou_new_wrapper(ou_type *t);

/* A special method of o called with n arguments; missing: AttributeError, or (maybe)
 * NotImplemented. */
OU_NEW ou_obj *ou_call_special(ou_obj *o, ou_str *name, ou_obj *const *args, size_t n);
OU_NEW ou_obj *ou_call_maybe(ou_obj *o, ou_str *name, ou_obj *const *args, size_t n);

OU_NEW ou_obj *ou_type_default_mro(ou_type *t); /* type.mro(t): a list */

/* type.__new__ */
OU_NEW ou_obj *ou_type_make(ou_type *meta, ou_obj *const *args, size_t n, ou_tuple *kwnames);
/* isinstance and issubclass without the hooks of the class. */
OU_MUSTCHECK int ou_real_isinstance(ou_obj *o, ou_obj *cls);
OU_MUSTCHECK int ou_real_issubclass(ou_obj *sub, ou_obj *cls);
ou_binaryfn ou_union_or; /* int | str */

/* Class-level pieces shared between class.c, bases.c and type.c. */
OU_BORROWED ou_type *ou_best_base(ou_tuple *bases); /* NULL with TypeError */
OU_BORROWED ou_type *ou_solid_base(ou_type *t);
/* the most derived; NULL with TypeError */
OU_BORROWED ou_type *ou_metaclass_of(ou_type *meta, ou_tuple *bases);
uint32_t ou_type_fixed_size(const ou_type *t); /* of instances of subclasses */
bool ou_layout_same(const ou_type *a, const ou_type *b);
OU_MUSTCHECK int ou_type_set_name(ou_type *t, ou_obj *name); /* __name__ = name, a str */
OU_MUSTCHECK int ou_type_set_bases(ou_type *t, ou_obj *value);
OU_MUSTCHECK int ou_object_set_class(ou_obj *o, ou_obj *value);
extern const ou_getset ou_type_getsets[];
extern const ou_member ou_type_members[];
void ou_slot_finalize(ou_obj *self);
OU_MUSTCHECK int ou_type_inherit(ou_type *t);

/* Is f marked __isabstractmethod__?  1, 0, -1. */
OU_MUSTCHECK int ou_is_abstract(ou_obj *f);

/* What start-up and shutdown call besides. */
void ou_lookup_fini(void);
void ou_sig_fini(void);
/* __text_signature__ of a signature text: "($self, x, /)". */
OU_NEW ou_obj *ou_text_signature(const char *sig, const char *first);

/* Generic access with an explicit dict (classes); dict NULL: the object's own storage. */
OU_NEW ou_obj *ou_generic_getattr_raise(ou_obj *o, ou_str *name);
/* AttributeError with formatted text and .name and .obj. Returns NULL. */
void *ou_raise_attr(ou_obj *obj, ou_str *name, const char *fmt, ...) OU_COLD;
/* Checks that a name is a str and gives the interned exact one (new reference).  NULL: TypeError.
 * */
OU_NEW ou_str *ou_attr_name(ou_obj *name);

#endif
