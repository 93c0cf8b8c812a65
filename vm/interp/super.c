/* vm/interp/super.c - what super() without arguments refers to: the running function's first
 * argument and __class__. */
#include "vm/interp/interp.h"

static ou_obj *class_cell(const ou_code *code, ou_obj **fp)
{
    for (uint32_t i = code->nlocals + code->ncells; i < code->nslots; i++) {
        if (code->locals[i] == OU_ID(__class__)) return fp[i];
    }
    return NULL;
}

/* The first argument, which may have moved into a cell. */
static ou_obj *first_argument(const ou_code *code, ou_obj **fp)
{
    ou_obj *o = fp[0];
    if (o && (code->kinds[0] & OU_SLOT_CELL) && OU_IS(o, ou_cell_type))
        o = OU_CAST(ou_cell, o)->value;
    return o == &ou_unbound ? NULL : o;
}

int ou_super_args(ou_obj **cls, ou_obj **self)
{
    ou_obj **fp = ou_frame_running();
    const ou_code *code = OU_FRAME_FUNC(fp)->code;
    if (code->argcount == 0) return ou_raise_int(&ou_exc_RuntimeError, "super(): no arguments");
    *self = first_argument(code, fp);
    if (!*self) return ou_raise_int(&ou_exc_RuntimeError, "super(): arg[0] deleted");
    ou_obj *cell = class_cell(code, fp);
    if (!cell) return ou_raise_int(&ou_exc_RuntimeError, "super(): __class__ cell not found");
    if (!OU_IS(cell, ou_cell_type))
        return ou_raise_int(&ou_exc_RuntimeError, "super(): bad __class__ cell");
    *cls = OU_CAST(ou_cell, cell)->value;
    if (!*cls) return ou_raise_int(&ou_exc_RuntimeError, "super(): empty __class__ cell");
    if (!ou_is_instance(*cls, &ou_type_type)) {
        return ou_raise_int(&ou_exc_RuntimeError, "super(): __class__ is not a type (%T)", *cls);
    }
    return 0;
}
