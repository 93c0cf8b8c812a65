/* vm/object/bytes.h - bytes, bytearray, memoryview. */
#ifndef OU_OBJECT_BYTES_H
#define OU_OBJECT_BYTES_H

#include "vm/object/protocol.h"

typedef struct ou_bytes {
    ou_obj head;
    ou_hash hash; /* -1: not computed */
    ou_ssize len;
    char data[]; /* len bytes and a NUL */
} ou_bytes;

typedef struct ou_bytearray {
    ou_obj head;
    char *data; /* raw buffer, NUL-terminated; start of the bytes is data + off */
    ou_ssize off, len, cap;
    ou_ssize exports; /* live buffers: resizing is refused */
} ou_bytearray;

extern ou_type ou_bytes_type, ou_bytearray_type, ou_memoryview_type;

OU_INLINE bool ou_bytes_check(const void *o)
{
    return OU_HAS_FLAG(o, OU_TF_BYTES);
}
OU_NEW ou_obj *ou_bytes_new(const char *data, ou_ssize n); /* data NULL: uninitialised */
OU_INLINE char *ou_bytes_data(void *o)
{
    return ((ou_bytes *)o)->data;
}
OU_INLINE ou_ssize ou_bytes_len(const void *o)
{
    return ((const ou_bytes *)o)->len;
}
OU_MUSTCHECK int ou_bytes_resize(ou_obj **b,
                                 ou_ssize n); /* sole owner; *b may move; -1: *b = NULL */
OU_NEW ou_obj *ou_bytearray_new(const char *data, ou_ssize n);
OU_NEW ou_obj *ou_memoryview_new(ou_obj *o);
/* For get_buffer slots: describes a plain run of bytes and takes a reference to owner. */
void ou_buffer_simple(ou_buffer *b, ou_obj *owner, char *data, ou_ssize len, bool readonly);
/* A new bytes object with the content in logical order, also of strided buffers. */
OU_NEW ou_obj *ou_buffer_to_bytes(const ou_buffer *b);
/* Forgets cached hashes before a run with another hash key. */
void ou_bytes_fini(void);

#endif
