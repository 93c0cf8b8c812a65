/* vm/runtime/io.h - what the runtime needs of the io module; defined in stdlib/io*.c. */
#ifndef OU_RUNTIME_IO_H
#define OU_RUNTIME_IO_H

#include "vm/object/protocol.h"

/* -u and PYTHONUNBUFFERED: set before ou_io_std is called. */
extern bool ou_io_unbuffered;
/* The locale is C.UTF-8, and libc was not told: it keeps its tables for "C". */
extern bool ou_io_utf8_locale;
/* A standard stream as a text file ("<stdin>" etc.); None if fd is not open.  NULL: error. */
OU_NEW ou_obj *ou_io_std(int fd, const char *name, const char *mode);
/* Writes a str to file.  0 done, -1 error, 1: file is not an exact TextIOWrapper, call its write
 * method. */
OU_MUSTCHECK int ou_file_write_str(ou_obj *file, ou_obj *str);

#endif
