/* vm/object/genericalias.h - types.GenericAlias: list[int]; types.UnionType: int | str. */
#ifndef OU_OBJECT_GENERICALIAS_H
#define OU_OBJECT_GENERICALIAS_H

#include "vm/object/str.h"

typedef struct ou_generic_alias {
    ou_obj head;
    ou_obj *origin, *args; /* args: tuple */
    ou_obj *parameters;    /* tuple, made on demand */
    bool starred;
} ou_generic_alias;
/* NULL: exhausted */
typedef struct ou_alias_iter {
    ou_obj head;
    ou_obj *alias;
} ou_alias_iter;

/* The tuple of members of a union such as int | str; NULL if o is none. */
OU_BORROWED ou_obj *ou_union_members(ou_obj *o);
extern ou_type ou_generic_alias_type, ou_generic_alias_iter_type, ou_union_type;

/* origin[args]; args is a tuple or one object. */
OU_NEW ou_obj *ou_generic_alias_new(ou_obj *origin, ou_obj *args);
/* Type variables among args (a tuple), in order of appearance: a tuple. */
OU_NEW ou_obj *ou_typing_parameters(ou_obj *args);
/* args with params replaced by what the subscript `item` gives; self is named in messages. */
OU_NEW ou_obj *ou_typing_substitute(ou_obj *self, ou_obj *args, ou_obj *params, ou_obj *item);
/* Appends an argument as it is shown: qualified name of classes, else repr. 0 / -1. */
OU_MUSTCHECK int ou_typing_repr_item(ou_strbuf *b, ou_obj *p);

#endif
