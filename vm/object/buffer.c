/* Buffers: how C code and memoryview look at the memory of an object. */
#include "vm/object/byteslib.h"

bool ou_has_buffer(ou_obj *o)
{
    return ou_typeof(o)->get_buffer != NULL;
}

void ou_buffer_simple(ou_buffer *b, ou_obj *owner, char *data, ou_ssize len, bool readonly)
{
    *b = (ou_buffer){.owner = ou_incref(owner),
                     .data = data,
                     .len = len,
                     .readonly = readonly,
                     .itemsize = 1,
                     .format = "B",
                     .ndim = 1};
    b->shape[0] = len;
    b->strides[0] = 1;
}

int ou_get_buffer(ou_obj *o, ou_buffer *b, int flags)
{
    const ou_type *t = ou_typeof(o);
    b->owner = NULL;
    if (!t->get_buffer)
        return ou_raise_int(&ou_exc_TypeError, "a bytes-like object is required, not '%T'", o);
    if (t->get_buffer(o, b, flags) < 0) {
        b->owner = NULL;
        return -1;
    }
    if (flags != OU_BUF_WRITABLE || !b->readonly) return 0;
    ou_release_buffer(b);
    return ou_raise_int(&ou_exc_BufferError, "Object is not writable.");
}

void ou_release_buffer(ou_buffer *b)
{
    ou_obj *owner = b->owner;
    if (!owner) return;
    const ou_type *t = ou_typeof(owner);
    if (t->release_buffer) t->release_buffer(owner, b);
    b->owner = NULL;
    ou_decref(owner);
}
