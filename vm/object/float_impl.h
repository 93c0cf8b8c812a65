/* vm/object/float_impl.h - shared by the files that implement float (float.c, float_methods.c). */
#ifndef OU_OBJECT_FLOAT_IMPL_H
#define OU_OBJECT_FLOAT_IMPL_H

#include "vm/object/float.h"

extern ou_fndef ou_float_methods[];
extern const ou_getset ou_float_getsets[];
OU_NEW ou_obj *ou_float_exact_of(ou_obj *o); /* plain float of the same value */

#endif
