/* vm/object/memoryview.h - the struct of memoryview, shared by its two files. */
#ifndef OU_OBJECT_MEMORYVIEW_H
#define OU_OBJECT_MEMORYVIEW_H

#include "vm/object/byteslib.h"

/* The buffer of the exporting object, shared by all views made from one another. */
typedef struct ou_managed {
    ou_obj head;
    ou_buffer buf;
    bool released;
} ou_managed;

typedef struct ou_memoryview {
    ou_obj head;
    ou_managed *base; /* owned; NULL once cleared by the collector */
    ou_buffer view;   /* data, shape and format; owner is borrowed from base */
    ou_ssize exports; /* buffers taken of this view */
    ou_hash hash;
    bool released;
} ou_memoryview;

extern ou_type ou_managed_type, ou_memoryview_iter_type;

/* Size of a native single-character format ("B", "@i"), 0 if it is another. *code gets the
 * character. */
ou_ssize ou_memview_format(const char *format, char *code);
/* Reads or writes one item of a native format. */
OU_NEW ou_obj *ou_memview_unpack(const char *p, const char *format);
OU_MUSTCHECK int ou_memview_pack(char *p, ou_obj *value, const char *format);
/* C (or Fortran) contiguous? */
bool ou_buffer_contiguous(const ou_buffer *b, bool fortran);
/* View like v of the same memory with another description; a new memoryview sharing base. */
OU_NEW ou_obj *ou_memview_sub(ou_memoryview *v, const ou_buffer *view);
OU_NEW ou_obj *ou_memview_cast(ou_memoryview *v, ou_obj *format, ou_obj *shape);
int ou_memview_released(const ou_memoryview *v); /* -1 with ValueError if released */

#endif
