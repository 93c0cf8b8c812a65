/* vm/object/dictattr.c - the `__dict__` attribute of built-in types whose instances have attributes
 * of their own. */
#include "vm/object/dict.h"
#include "vm/object/shape.h"

ou_obj *ou_dictattr_get(ou_obj *self) { return ou_inst_dict(self); }

int ou_dictattr_set(ou_obj *self, ou_obj *value)
{
    if (!value) return ou_raise_int(&ou_exc_TypeError, "cannot delete __dict__");
    if (!ou_dict_check(value))
        return ou_raise_int(&ou_exc_TypeError, "__dict__ must be set to a dictionary, not a '%T'",
                            value);
    return ou_inst_set_dict(self, value);
}
