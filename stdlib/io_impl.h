/* stdlib/io_impl.h - the structs of the io classes and what their files call of one another.
 *
 * Every class of the module starts with ou_io, so that a Python class may derive from any of them.
 * A method looks at `closed` through ou_io_is_closed, which asks the attribute for classes that may
 * override it. */
#ifndef OU_STDLIB_IO_IMPL_H
#define OU_STDLIB_IO_IMPL_H

#include "gc/collect.h"
#include "gc/weak.h"
#include "vm/object/codec.h"
#include "vm/object/format.h"
#include "vm/runtime/io.h"
#include "vm/runtime/module.h"

enum { OU_IO_CHUNK = 8192 };

typedef struct ou_io {
    ou_obj head;
    ou_obj *dict;
    bool base_closed; /* state of IOBase.close */
    bool finalizing;
} ou_io;

extern ou_type ou_iobase_type, ou_rawiobase_type, ou_bufferediobase_type, ou_textiobase_type,
    ou_fileio_type, ou_bytesio_type, ou_bytesio_buffer_type, ou_stringio_type,
    ou_buffered_reader_type, ou_buffered_writer_type, ou_buffered_random_type,
    ou_buffered_pair_type, ou_textio_type, ou_newline_decoder_type;
extern ou_obj *ou_io_unsupported; /* the class UnsupportedOperation */

void *ou_io_raise_unsupported(const char *what); /* NULL */
OU_MUSTCHECK int ou_io_is_closed(ou_obj *o);     /* o.closed: 1, 0, -1 */
OU_MUSTCHECK int ou_io_check(ou_obj *o, ou_str *method,
                             const char *message);         /* o.readable() etc. must be true */
OU_NEW ou_obj *ou_io_close_base(ou_obj *o);                /* IOBase.close */
OU_NEW ou_obj *ou_io_new(ou_type *cls);                    /* zeroed instance */
void ou_io_finalize(ou_obj *o);                            /* map.finalize of all classes */
int ou_io_traverse(ou_obj *o, ou_visit *visit, void *arg); /* the attribute dict */
/* Common frame of dealloc: false if the object is queued or was resurrected. */
OU_MUSTCHECK bool ou_io_dealloc_enter(ou_obj *o);
void ou_io_dealloc_leave(ou_obj *o);
/* A file position or size argument: __index__ to int64, None gives dflt. */
OU_MUSTCHECK int ou_io_offset(ou_obj *o, int64_t *out);
OU_MUSTCHECK int ou_io_size(ou_obj *o, ou_ssize *out); /* None or absent: -1 */
/* A pending InterruptedError is dropped after running signal handlers: 1 retry, 0 no such error, -1
 * a handler raised. */
OU_MUSTCHECK int ou_io_retry(void);
/* "read-write bytes-like object" argument of readinto. */
OU_MUSTCHECK int ou_io_writable_buffer(const char *fname, ou_obj *o, ou_buffer *b);
OU_NEW ou_obj *ou_io_no_pickle(ou_obj *const *v);

/* FileIO (io_file.c). */
typedef struct ou_fileio {
    ou_io io;
    int fd; /* -1: closed */
    bool created, can_read, can_write, appending, closefd;
    signed char can_seek; /* -1: not asked yet */
    int block;
    ou_obj *name; /* or NULL */
} ou_fileio;
OU_NEW ou_obj *ou_fileio_new(ou_obj *file, const char *mode, bool closefd, ou_obj *opener);
/* read(2) / write(2) with EINTR handled: bytes, -1 error, -2 would block. */
ou_ssize ou_fileio_read_into(ou_fileio *f, char *p, ou_ssize n);
ou_ssize ou_fileio_write_from(ou_fileio *f, const char *p, ou_ssize n);
void ou_io_warn_unclosed(ou_obj *source);

/* Buffered classes (io_buffered.c).  The buffer holds either data read ahead [pos, end) or data to
 * write [0, wend). */
typedef struct ou_buffered {
    ou_io io;
    ou_obj *raw; /* NULL: not initialised or detached */
    bool ok, detached, can_read, can_write, busy;
    char *buf;
    ou_ssize size, pos, end, wend;
} ou_buffered;
OU_NEW ou_obj *ou_buffered_new(ou_type *cls, ou_obj *raw, ou_ssize size);
/* Up to n bytes with at most one raw read, at least one byte unless at the end: a bytes object, or
 * None. */
OU_NEW ou_obj *ou_buffered_read1(ou_buffered *b, ou_ssize n);
OU_MUSTCHECK int ou_buffered_write(ou_buffered *b, const char *p, ou_ssize n);
OU_MUSTCHECK int ou_buffered_flush(ou_buffered *b);
OU_MUSTCHECK int ou_buffered_ready(ou_buffered *b); /* -1 with ValueError unless initialised */

/* Text (io_newline.c, io_text*.c).  Decoder state small enough to be copied for tell(). */
enum { OU_NL_CR = 1, OU_NL_LF = 2, OU_NL_CRLF = 4 };
typedef struct ou_text_decoder {
    ou_codec codec;
    const char *errors;
    int byteorder;
    bool started;     /* utf-8-sig: the mark was looked for; utf-16, utf-32: the order is known */
    char pending[16]; /* undecoded bytes */
    int npending;
    bool universal, translate, pending_cr;
    uint8_t seen; /* OU_NL_* */
} ou_text_decoder;
/* Next piece of text.  With py (a Python incremental decoder) the bytes object goes there instead.
 */
OU_NEW ou_obj *ou_text_decode(ou_text_decoder *d, ou_obj *py, const char *p, ou_ssize n,
                              bool final);
/* The newline part alone: steals text. */
OU_NEW ou_obj *ou_text_newlines(ou_text_decoder *d, OU_STEALS ou_obj *text, bool final);
OU_NEW ou_obj *ou_text_seen(unsigned seen); /* value of the newlines attribute */
/* End of the first line in s[lo:]: index behind it, or -1 (then *keep tells from where to look
 * again). */
ou_ssize ou_text_line_end(ou_obj *s, ou_ssize lo, bool translated, bool universal, ou_obj *newline);
/* None or a str that is a legal newline argument; quote: how the error shows another. */
OU_MUSTCHECK int ou_text_check_newline(ou_obj *newline, bool quote);

typedef struct ou_textio {
    ou_io io;
    ou_obj *buffer;
    bool ok, detached, line_buffering, write_through, seekable, has_read1, telling,
        next_disabled_tell;
    bool read_universal, read_translate, write_translate, bom_pending;
    const char *write_newline;      /* NULL: as it is */
    ou_obj *encoding, *errors;      /* str */
    char *errors_text;              /* for the decoder and encoder */
    ou_codec codec;                 /* codec.name NULL: not built in */
    ou_obj *py_encode, *py_decoder; /* Python codec: encode method, incremental decoder */
    bool decoding, encoding_ok;     /* the buffer can be read, written */
    ou_text_decoder dec;
    ou_obj *newline_arg; /* str or None */
    ou_obj *decoded;     /* str or NULL */
    ou_ssize used;       /* of decoded */
    char *pending;       /* encoded, not yet written */
    ou_ssize npending, pending_cap;
    ou_ssize chunk;
    /* where decoded came from, for tell(): decoder state before, and the bytes fed since */
    ou_text_decoder snap;
    ou_obj *snap_bytes; /* bytes or NULL */
} ou_textio;
OU_NEW ou_obj *ou_textio_new(ou_obj *buffer, ou_obj *encoding, ou_obj *errors, ou_obj *newline,
                             bool line_buffering, bool write_through);
OU_MUSTCHECK int ou_textio_write(ou_textio *t, ou_obj *text);
OU_MUSTCHECK int ou_textio_flush_pending(ou_textio *t);
OU_MUSTCHECK int ou_textio_ready(ou_textio *t); /* initialised, not detached */
OU_MUSTCHECK int ou_textio_open(ou_textio *t);  /* and not closed */
void ou_textio_set_decoded(ou_textio *t, OU_STEALS ou_obj *text);
OU_MUSTCHECK int ou_textio_configure(ou_textio *t, ou_obj *encoding, ou_obj *errors,
                                     ou_obj *newline);
void ou_textio_drop_codec(ou_textio *t);
OU_NEW ou_obj *ou_textio_read(ou_textio *t, ou_ssize n);
OU_NEW ou_obj *ou_textio_readline(ou_textio *t, ou_ssize limit);
ou_cfn ou_textio_seek, ou_textio_tell, ou_textio_truncate, ou_textio_reconfigure;
/* The encoding of open() without one: "utf-8" in UTF-8 mode, else that of the locale. */
const char *ou_io_locale_encoding(void);

#endif
