/* vm/object/exc_impl.h - shared by the files that define exception classes. */
#ifndef OU_OBJECT_EXC_IMPL_H
#define OU_OBJECT_EXC_IMPL_H

#include "vm/object/exc.h"
#include "vm/object/int.h"
#include "vm/object/list.h"
#include "vm/object/str.h"

int ou_exc_traverse(ou_obj *o, ou_visit *visit, void *arg);
void ou_exc_clear(ou_obj *o);
void ou_exc_dealloc(ou_obj *o);
/* BaseException.__new__ without a class check: an untracked instance with its args (a tuple,
 * stolen). */
OU_NEW ou_exc *ou_exc_alloc(ou_type *cls, OU_STEALS ou_obj *args);
OU_NEW ou_obj *ou_exc_base_new(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames);
int ou_exc_base_init(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames);
OU_NEW ou_obj *ou_exc_base_str(ou_obj *self);
OU_NEW ou_obj *ou_exc_base_reduce(ou_obj *const *v);
/* The keywords `known` (NULL-terminated) go to out[]; others raise "'x' is an invalid keyword
 * argument for T()". */
OU_MUSTCHECK int ou_exc_keywords(const char *fname, ou_obj *const *values, ou_tuple *kwnames,
                                 const char *const *known, ou_obj **out);

OU_INLINE ou_exc *ou_exc_of(void *o)
{
    return (ou_exc *)o;
}

/* Stores a new reference to value (may be NULL) in an object field. */
OU_INLINE void ou_exc_store(ou_obj **field, ou_obj *value)
{
    ou_setref(field, ou_xincref(value));
}

/* traverse, clear and dealloc of a class with n consecutive object fields behind the base. */
#define OU_EXC_FIELDS(prefix, struct_, first, n)                                                   \
    static int prefix##_traverse(ou_obj *o, ou_visit *visit, void *arg)                            \
    {                                                                                              \
        ou_obj **field = &OU_CAST(struct_, o)->first;                                              \
        for (int i = 0; i < (n); i++) OU_VISIT(field[i]);                                          \
        return ou_exc_traverse(o, visit, arg);                                                     \
    }                                                                                              \
    static void prefix##_clear(ou_obj *o)                                                          \
    {                                                                                              \
        ou_obj **field = &OU_CAST(struct_, o)->first;                                              \
        for (int i = 0; i < (n); i++) OU_CLEAR(field[i]);                                          \
        ou_exc_clear(o);                                                                           \
    }                                                                                              \
    static void prefix##_dealloc(ou_obj *o)                                                        \
    {                                                                                              \
        ou_gc_untrack(o);                                                                          \
        if (!ou_dealloc_enter(o)) return;                                                          \
        prefix##_clear(o);                                                                         \
        ou_obj_free(o);                                                                            \
        ou_dealloc_leave();                                                                        \
    }

#define OU_EXC_MAP(prefix, Name)                                                                   \
    {                                                                                              \
        .traverse = prefix##_traverse, .clear = prefix##_clear, .dealloc = prefix##_dealloc,       \
        .type = &ou_exc_##Name, .layout = OU_LAYOUT_CUSTOM, .flags = OU_MF_GC,                     \
    }

/* The fields every exception class has; more initialisers may follow. */
#define OU_EXC_TYPE(prefix, Name, Base, struct_, doc_)                                             \
    .head = OU_TYPE_HEAD, .map = OU_EXC_MAP(prefix, Name), .name = #Name, .doc = doc_,             \
    .size = sizeof(struct_), .inst_at = offsetof(ou_exc, dict),                                    \
    .flags = OU_TF_SUBCLASSABLE | OU_TF_IMMUTABLE | OU_TF_EXC | OU_TF_HAS_DICT,                    \
    .base = &ou_exc_##Base

#endif
