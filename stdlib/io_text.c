/* TextIOWrapper: construction, writing, and everything that is passed on to the buffer. */
#include "stdlib/io_impl.h"
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>

const char *ou_io_locale_encoding(void)
{
    const char *mode = getenv("PYTHONUTF8"), *locale = setlocale(LC_CTYPE, NULL);
    if (ou_io_utf8_locale) return "UTF-8";
    if (mode && strcmp(mode, "1") == 0) return "utf-8";
    if (!mode && locale && (strcmp(locale, "C") == 0 || strcmp(locale, "POSIX") == 0))
        return "utf-8";
    const char *name = nl_langinfo(CODESET);
    return name && *name ? name : "utf-8";
}

int ou_textio_ready(ou_textio *t)
{
    if (t->ok) return 0;
    return ou_raise_int(&ou_exc_ValueError, t->detached ? "underlying buffer has been detached"
                                                        : "I/O operation on uninitialized object");
}

int ou_textio_open(ou_textio *t)
{
    if (ou_textio_ready(t) < 0) return -1;
    if (ou_typeof(t) == &ou_textio_type && ou_is_instance(t->buffer, &ou_bufferediobase_type) &&
        !(ou_typeof(t->buffer)->flags & OU_TF_HEAP) && !OU_IS(t->buffer, ou_bytesio_type)) {
        ou_obj *raw = OU_CAST(ou_buffered, t->buffer)->raw;
        bool plain = (OU_IS(t->buffer, ou_buffered_reader_type) ||
                      OU_IS(t->buffer, ou_buffered_writer_type) ||
                      OU_IS(t->buffer, ou_buffered_random_type)) &&
                     raw && OU_IS(raw, ou_fileio_type);
        if (plain && OU_CAST(ou_fileio, raw)->fd >= 0) return 0;
    }
    int closed = ou_io_is_closed(&t->io.head);
    return closed > 0 ? ou_raise_int(&ou_exc_ValueError, "I/O operation on closed file.") : closed;
}

/* ---- configuration ---- */

void ou_textio_drop_codec(ou_textio *t)
{
    t->codec.name = NULL;
    OU_CLEAR(t->py_encode);
    OU_CLEAR(t->py_decoder);
    OU_CLEAR(t->encoding);
    OU_CLEAR(t->errors);
    OU_CLEAR(t->newline_arg);
    ou_mem_free(t->errors_text);
    t->errors_text = NULL;
}

/* A codec that is not built in: its encode function, and a new incremental decoder. */
static int python_codec(ou_textio *t, const char *name)
{
    OU_AUTO ou_obj *info = ou_codec_lookup(name);
    if (!info) return -1;
    OU_AUTO ou_obj *is_text = ou_getattr_opt(info, OU_ID(_is_text_encoding));
    if (!is_text && ou_err_pending()) return -1;
    if (is_text && ou_truth(is_text) == 0) {
        return ou_raise_int(
            &ou_exc_LookupError,
            "'%.400s' is not a text encoding; use codecs.open() to handle arbitrary codecs", name);
    }
    if (t->decoding) {
        OU_AUTO ou_obj *make = ou_getattr(info, OU_ID(incrementaldecoder));
        ou_obj *decoder = make ? ou_call1(make, t->errors) : NULL;
        ou_setref(&t->py_decoder, decoder);
        if (!decoder) return -1;
    }
    if (t->encoding_ok) {
        OU_AUTO ou_obj *make = ou_getattr(info, OU_ID(incrementalencoder));
        OU_AUTO ou_obj *encoder = make ? ou_call1(make, t->errors) : NULL;
        ou_obj *encode = encoder ? ou_getattr(encoder, OU_ID(encode)) : NULL;
        ou_setref(&t->py_encode, encode);
        if (!encode) return -1;
    }
    return 0;
}

static void set_newline(ou_textio *t, ou_obj *newline)
{
    bool none = newline == &ou_none, empty = !none && ou_str_len(newline) == 0;
    t->read_universal = none || empty;
    t->read_translate = none;
    t->write_translate = !empty;
    t->write_newline = none || empty || ou_str_equal_ascii(newline, "\n") ? NULL
                       : ou_str_equal_ascii(newline, "\r")                ? "\r"
                                                                          : "\r\n";
    ou_setref(&t->newline_arg, ou_incref(newline));
}

static int set_errors(ou_textio *t, ou_obj *errors)
{
    char *tmp;
    const char *text = ou_str_utf8(errors, NULL, &tmp);
    if (!text) return -1;
    size_t n = strlen(text) + 1;
    t->errors_text = ou_mem_new(n);
    if (t->errors_text) memcpy(t->errors_text, text, n);
    ou_mem_free(tmp);
    ou_setref(&t->errors, ou_incref(errors));
    return t->errors_text ? 0 : -1;
}

int ou_textio_configure(ou_textio *t, ou_obj *encoding, ou_obj *errors, ou_obj *newline)
{
    char *tmp;
    set_newline(t, newline);
    ou_setref(&t->encoding, ou_incref(encoding));
    if (set_errors(t, errors) < 0) return -1;
    const char *name = ou_str_utf8(encoding, NULL, &tmp);
    if (!name) return -1;
    const ou_codec *c = ou_codec_find(name);
    bool simple = c && c->decode != ou_codec_escape_decode && c->decode != ou_codec_raw_decode;
    int status = 0;
    if (simple)
        t->codec = *c;
    else
        status = python_codec(t, name);
    ou_mem_free(tmp);
    t->dec = (ou_text_decoder){.codec = t->codec,
                               .errors = t->errors_text,
                               .byteorder = simple ? t->codec.byteorder : 0,
                               .universal = t->read_universal,
                               .translate = t->read_translate};
    return status;
}

/* Asks the buffer what it can do. */
static int probe(ou_textio *t)
{
    OU_AUTO ou_obj *r = ou_call_method0(t->buffer, OU_ID(readable));
    int can = r ? ou_truth(r) : -1;
    if (can < 0) return -1;
    t->decoding = can;
    OU_AUTO ou_obj *w = ou_call_method0(t->buffer, OU_ID(writable));
    if (!w || (can = ou_truth(w)) < 0) return -1;
    t->encoding_ok = can;
    OU_AUTO ou_obj *s = ou_call_method0(t->buffer, OU_ID(seekable));
    if (!s || (can = ou_truth(s)) < 0) return -1;
    t->seekable = t->telling = can;
    t->has_read1 = ou_hasattr(t->buffer, OU_ID(read1)) == 1;
    return ou_err_pending() ? -1 : 0;
}

/* A byte order mark is only written at the start of the stream. */
static int decide_mark(ou_textio *t)
{
    t->bom_pending = true;
    if (!t->seekable || !t->encoding_ok) return 0;
    OU_AUTO ou_obj *at = ou_call_method0(t->buffer, OU_ID(tell));
    if (!at) return -1;
    int64_t n;
    if (ou_int_check(at) && ou_int_fits(at, &n) && n != 0) t->bom_pending = false;
    return 0;
}

static int setup(ou_textio *t, ou_obj *buffer, ou_obj *encoding, ou_obj *errors, ou_obj *newline,
                 bool line_buffering, bool write_through)
{
    t->ok = t->detached = false;
    if (ou_text_check_newline(newline, false) < 0) return -1;
    if (encoding && encoding != &ou_none && !ou_str_check(encoding)) {
        return ou_raise_int(&ou_exc_TypeError,
                            "TextIOWrapper() argument 'encoding' must be str or None, not %#T",
                            encoding);
    }
    if (errors && errors != &ou_none && !ou_str_check(errors)) {
        return ou_raise_int(&ou_exc_TypeError,
                            "TextIOWrapper() argument 'errors' must be str or None, not %#T",
                            errors);
    }
    bool by_locale = !encoding || encoding == &ou_none || ou_str_equal_ascii(encoding, "locale");
    OU_AUTO ou_obj *enc = by_locale ? ou_str_from(ou_io_locale_encoding()) : ou_incref(encoding);
    OU_AUTO ou_obj *err = errors && errors != &ou_none ? ou_incref(errors) : ou_str_from("strict");
    if (!enc || !err) return -1;
    ou_textio_drop_codec(t);
    ou_textio_set_decoded(t, NULL);
    OU_CLEAR(t->snap_bytes);
    ou_setref(&t->buffer, ou_incref(buffer));
    t->npending = 0;
    t->chunk = OU_IO_CHUNK;
    t->line_buffering = line_buffering;
    t->write_through = write_through;
    if (probe(t) < 0 || ou_textio_configure(t, enc, err, newline ? newline : &ou_none) < 0 ||
        decide_mark(t) < 0)
        return -1;
    t->ok = true;
    return 0;
}

ou_obj *ou_textio_new(ou_obj *buffer, ou_obj *encoding, ou_obj *errors, ou_obj *newline,
                      bool line_buffering, bool write_through)
{
    OU_AUTO ou_obj *o = ou_io_new(&ou_textio_type);
    if (!o || setup(OU_CAST(ou_textio, o), buffer, encoding, errors, newline, line_buffering,
                    write_through) < 0)
        return NULL;
    return ou_take(&o);
}

static ou_obj *new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)args, (void)n, (void)kwnames;
    return ou_io_new(cls);
}

static int init(ou_obj *o, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder binder = {
        "TextIOWrapper",
        "(buffer, encoding=None, errors=None, newline=None, line_buffering=False, "
        "write_through=False)",
        NULL};
    ou_obj *v[6];
    OU_CAST(ou_textio, o)->ok = false;
    if (ou_bind(&binder, args, n, kwnames, v) < 0) return -1;
    int line = v[4] ? ou_truth(v[4]) : 0, through = v[5] ? ou_truth(v[5]) : 0;
    if (line < 0 || through < 0) return -1;
    return setup(OU_CAST(ou_textio, o), v[0], v[1], v[2], v[3], line, through);
}

/* ---- writing ---- */

int ou_textio_flush_pending(ou_textio *t)
{
    if (t->npending == 0) return 0;
    ou_ssize n = t->npending;
    if (OU_IS(t->buffer, ou_buffered_writer_type) || OU_IS(t->buffer, ou_buffered_random_type)) {
        t->npending = 0;
        return ou_buffered_write(OU_CAST(ou_buffered, t->buffer), t->pending, n);
    }
    OU_AUTO ou_obj *bytes = ou_bytes_new(t->pending, n);
    t->npending = 0;
    for (;;) {
        OU_AUTO ou_obj *r = bytes ? ou_call_method1(t->buffer, OU_ID(write), bytes) : NULL;
        if (r) return 0;
        if (ou_io_retry() <= 0) return -1;
    }
}

static int add_pending(ou_textio *t, const char *p, ou_ssize n)
{
    if (t->npending > 0 && t->npending + n > t->chunk && ou_textio_flush_pending(t) < 0) return -1;
    if (t->npending + n > t->pending_cap) {
        ou_ssize cap = t->npending + n + (n < 4096 ? 1024 : 0);
        char *more = ou_mem_resize(t->pending, (size_t)cap);
        if (!more) return -1;
        t->pending = more;
        t->pending_cap = cap;
    }
    if (n) memcpy(t->pending + t->npending, p, (size_t)n);
    t->npending += n;
    return 0;
}

/* "\n" as the write newline. */
static ou_obj *translate(ou_textio *t, ou_obj *text)
{
    OU_AUTO ou_obj *lf = ou_str_from_char('\n'), *nl = ou_str_from(t->write_newline);
    if (!lf || !nl) return NULL;
    return ou_call_method(text, OU_ID(replace), (ou_obj *[]){lf, nl}, 2);
}

static ou_obj *encode(ou_textio *t, ou_obj *text)
{
    if (t->py_encode) return ou_call1(t->py_encode, text);
    ou_codec codec = t->codec;
    if (t->bom_pending) {
        t->bom_pending = false;
    } else if (codec.encode == ou_codec_utf8_sig_encode) {
        codec.encode = ou_codec_utf8_encode;
    } else if (codec.byteorder == 0) {
        codec.byteorder = -1;
        codec.shown = t->codec.shown;
    }
    return ou_codec_encode(&codec, text, t->errors_text);
}

static bool has_newline(ou_obj *text, bool cr)
{
    const ou_str *s = OU_CAST(ou_str, text);
    if (s->kind == 1) return memchr(s->data, '\n', s->len) || (cr && memchr(s->data, '\r', s->len));
    for (ou_ssize i = 0; i < ou_str_len(text); i++) {
        uint32_t c = ou_str_at(text, i);
        if (c == '\n' || (cr && c == '\r')) return true;
    }
    return false;
}

static int encode_pending(ou_textio *t, ou_obj *text)
{
    const ou_str *s = OU_CAST(ou_str, text);
    bool plain = s->ascii && (t->codec.encode == ou_codec_utf8_encode ||
                              t->codec.encode == ou_codec_ascii_encode ||
                              t->codec.encode == ou_codec_latin1_encode);
    if (plain) return add_pending(t, (const char *)s->data, (ou_ssize)s->len);
    OU_AUTO ou_obj *bytes = encode(t, text);
    if (!bytes) return -1;
    if (!ou_bytes_check(bytes)) {
        return ou_raise_int(&ou_exc_TypeError, "encoder should return a bytes object, not '%.200s'",
                            ou_typeof(bytes)->name);
    }
    return add_pending(t, ou_bytes_data(bytes), ou_bytes_len(bytes));
}

int ou_textio_write(ou_textio *t, ou_obj *text)
{
    if (ou_textio_open(t) < 0) return -1;
    if (!t->encoding_ok) {
        ou_io_raise_unsupported("not writable");
        return -1;
    }
    bool flush = t->line_buffering && has_newline(text, true);
    OU_AUTO ou_obj *out =
        t->write_newline && has_newline(text, false) ? translate(t, text) : ou_incref(text);
    if (!out || encode_pending(t, out) < 0) return -1;
    if ((t->npending >= t->chunk || flush || t->write_through) && ou_textio_flush_pending(t) < 0)
        return -1;
    if (flush) {
        OU_AUTO ou_obj *r = ou_call_method0(t->buffer, OU_ID(flush));
        if (!r) return -1;
    }
    if (t->decoding) {
        ou_textio_set_decoded(t, NULL);
        OU_CLEAR(t->snap_bytes);
        t->dec.npending = 0;
        t->dec.pending_cr = false;
    }
    return 0;
}

int ou_file_write_str(ou_obj *file, ou_obj *str)
{
    if (!OU_IS(file, ou_textio_type)) return 1;
    return ou_textio_write(OU_CAST(ou_textio, file), str);
}

static ou_obj *write_(ou_obj *const *v)
{
    if (!ou_str_check(v[1]))
        return ou_raise(&ou_exc_TypeError, "write() argument must be str, not %s",
                        ou_arg_type(v[1]));
    return ou_textio_write(OU_CAST(ou_textio, v[0]), v[1]) < 0 ? NULL
                                                               : ou_int_new(ou_str_len(v[1]));
}

static ou_obj *flush(ou_obj *const *v)
{
    ou_textio *t = OU_CAST(ou_textio, v[0]);
    if (ou_textio_open(t) < 0) return NULL;
    t->telling = t->seekable;
    if (ou_textio_flush_pending(t) < 0) return NULL;
    return ou_call_method0(t->buffer, OU_ID(flush));
}

/* ---- reading ---- */

static ou_obj *read_(ou_obj *const *v)
{
    ou_textio *t = OU_CAST(ou_textio, v[0]);
    ou_ssize n;
    if (ou_io_size(v[1], &n) < 0 || ou_textio_open(t) < 0) return NULL;
    if (!t->decoding) return ou_io_raise_unsupported("not readable");
    if (ou_textio_flush_pending(t) < 0) return NULL;
    return ou_textio_read(t, n);
}

static ou_obj *readline(ou_obj *const *v)
{
    ou_textio *t = OU_CAST(ou_textio, v[0]);
    ou_ssize limit = -1;
    if (v[1] && ou_as_ssize(v[1], &limit, &ou_exc_OverflowError) < 0) return NULL;
    if (ou_textio_open(t) < 0 || ou_textio_flush_pending(t) < 0) return NULL;
    return ou_textio_readline(t, limit);
}

static ou_obj *next(ou_obj *o)
{
    ou_textio *t = OU_CAST(ou_textio, o);
    if (ou_textio_ready(t) < 0) return NULL;
    t->telling = false;
    OU_AUTO ou_obj *line = NULL;
    if (ou_typeof(o) == &ou_textio_type) {
        if (ou_textio_open(t) < 0 || ou_textio_flush_pending(t) < 0) return NULL;
        line = ou_textio_readline(t, -1);
    } else {
        line = ou_call_method0(o, OU_ID(readline));
        if (line && !ou_str_check(line)) {
            return ou_raise(&ou_exc_OSError,
                            "readline() should have returned a str object, not '%.200s'",
                            ou_typeof(line)->name);
        }
    }
    if (!line) return NULL;
    if (ou_str_len(line)) return ou_take(&line);
    OU_CLEAR(t->snap_bytes);
    t->telling = t->seekable;
    return NULL;
}

/* ---- the rest ---- */

static ou_obj *detach(ou_obj *const *v)
{
    ou_textio *t = OU_CAST(ou_textio, v[0]);
    if (ou_textio_ready(t) < 0) return NULL;
    OU_AUTO ou_obj *r = ou_call_method0(v[0], OU_ID(flush));
    if (!r) return NULL;
    t->detached = true;
    t->ok = false;
    return ou_take(&t->buffer);
}

static ou_obj *close_(ou_obj *const *v)
{
    ou_textio *t = OU_CAST(ou_textio, v[0]);
    if (ou_textio_ready(t) < 0) return NULL;
    int closed = ou_io_is_closed(v[0]);
    if (closed) return closed < 0 ? NULL : ou_new_none();
    if (t->io.finalizing) {
        OU_AUTO ou_obj *w = ou_call_method1(t->buffer, OU_ID(_dealloc_warn), v[0]);
        if (!w) ou_err_clear();
    }
    OU_AUTO ou_obj *flushed = ou_call_method0(v[0], OU_ID(flush));
    OU_AUTO ou_obj *first = flushed ? NULL : ou_err_take();
    OU_AUTO ou_obj *r = ou_call_method0(t->buffer, OU_ID(close));
    if (!first) return ou_take(&r);
    if (!r) {
        ou_obj *second = ou_err_take();
        ou_exc *e = OU_CAST(ou_exc, second);
        if (second != first && !e->context) e->context = ou_incref(first);
        ou_err_restore(second);
        return NULL;
    }
    ou_err_restore(ou_take(&first));
    return NULL;
}

#define PASS_ON(fn, name)                                                                          \
    static ou_obj *fn(ou_obj *const *v)                                                            \
    {                                                                                              \
        ou_textio *t = OU_CAST(ou_textio, v[0]);                                                   \
        return ou_textio_ready(t) < 0 ? NULL : ou_call_method0(t->buffer, name);                   \
    }
PASS_ON(seekable, OU_ID(seekable))
PASS_ON(readable, OU_ID(readable))
PASS_ON(writable, OU_ID(writable))
PASS_ON(fileno_, OU_ID(fileno))
PASS_ON(isatty_, OU_ID(isatty))

static ou_obj *get_closed(ou_obj *o)
{
    ou_textio *t = OU_CAST(ou_textio, o);
    return ou_textio_ready(t) < 0 ? NULL : ou_getattr(t->buffer, OU_ID(closed));
}

static ou_obj *get_name(ou_obj *o)
{
    ou_textio *t = OU_CAST(ou_textio, o);
    return ou_textio_ready(t) < 0 ? NULL : ou_getattr(t->buffer, OU_ID(name));
}

static ou_obj *get_buffer(ou_obj *o)
{
    ou_obj *b = OU_CAST(ou_textio, o)->buffer;
    return b ? ou_incref(b) : ou_raise_attribute(o, OU_ID(buffer));
}

static ou_obj *get_encoding(ou_obj *o)
{
    ou_obj *e = OU_CAST(ou_textio, o)->encoding;
    return e ? ou_incref(e) : ou_raise_attribute(o, OU_ID(encoding));
}

static ou_obj *get_errors(ou_obj *o)
{
    ou_textio *t = OU_CAST(ou_textio, o);
    return ou_textio_ready(t) < 0 ? NULL : ou_incref(t->errors);
}

static ou_obj *get_newlines(ou_obj *o)
{
    ou_textio *t = OU_CAST(ou_textio, o);
    if (ou_textio_ready(t) < 0) return NULL;
    return t->decoding ? ou_text_seen(t->dec.seen) : ou_new_none();
}

static ou_obj *get_line_buffering(ou_obj *o)
{
    return ou_bool(OU_CAST(ou_textio, o)->line_buffering);
}

static ou_obj *get_write_through(ou_obj *o)
{
    return ou_bool(OU_CAST(ou_textio, o)->write_through);
}

static ou_obj *get_chunk(ou_obj *o)
{
    return ou_int_new(OU_CAST(ou_textio, o)->chunk);
}

static int set_chunk(ou_obj *o, ou_obj *value)
{
    ou_ssize n;
    if (!value) return ou_raise_int(&ou_exc_AttributeError, "cannot delete attribute");
    if (ou_as_ssize(value, &n, &ou_exc_ValueError) < 0) return -1;
    if (n <= 0) return ou_raise_int(&ou_exc_ValueError, "a strictly positive integer is required");
    OU_CAST(ou_textio, o)->chunk = n;
    return 0;
}

static ou_obj *repr(ou_obj *o)
{
    ou_textio *t = OU_CAST(ou_textio, o);
    if (!t->ok && !t->encoding) return ou_textio_ready(t) < 0 ? NULL : ou_new_none();
    int entered = ou_repr_enter(o);
    if (entered) {
        if (entered > 0)
            ou_raise(&ou_exc_RuntimeError, "reentrant call inside %s.__repr__", ou_typeof(o)->name);
        return NULL;
    }
    OU_AUTO ou_obj *name = ou_getattr_opt(o, OU_ID(name));
    if (!name && ou_err_pending()) ou_err_clear();
    OU_AUTO ou_obj *mode = ou_getattr_opt(o, OU_ID(mode));
    if (!mode && ou_err_pending()) ou_err_clear();
    ou_strbuf b = {0};
    ou_strbuf_ascii(&b, "<");
    ou_strbuf_utf8(&b, ou_typeof(o)->name, strlen(ou_typeof(o)->name));
    if (name) ou_strbuf_ascii(&b, " name="), ou_strbuf_repr(&b, name);
    if (mode) ou_strbuf_ascii(&b, " mode="), ou_strbuf_repr(&b, mode);
    ou_strbuf_ascii(&b, " encoding=");
    ou_strbuf_repr(&b, t->encoding);
    ou_strbuf_ascii(&b, ">");
    ou_repr_leave(o);
    return ou_strbuf_finish(&b);
}

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    ou_textio *t = OU_CAST(ou_textio, o);
    OU_VISIT(t->buffer);
    OU_VISIT(t->py_encode);
    OU_VISIT(t->py_decoder);
    return ou_io_traverse(o, visit, arg);
}

static void clear(ou_obj *o)
{
    ou_textio *t = OU_CAST(ou_textio, o);
    t->ok = false;
    OU_CLEAR(t->buffer);
    OU_CLEAR(t->py_encode);
    OU_CLEAR(t->py_decoder);
    OU_CLEAR(t->io.dict);
}

static void dealloc(ou_obj *o)
{
    if (!ou_io_dealloc_enter(o)) return;
    ou_textio *t = OU_CAST(ou_textio, o);
    t->ok = false;
    ou_textio_drop_codec(t);
    ou_textio_set_decoded(t, NULL);
    OU_CLEAR(t->snap_bytes);
    OU_CLEAR(t->buffer);
    ou_mem_free(t->pending);
    t->pending = NULL;
    ou_io_dealloc_leave(o);
}

static ou_fndef methods[] = {
    OU_FN(detach, "()", "Separate the buffer."),
    OU_FN_AS("reconfigure", ou_textio_reconfigure,
             "(*, encoding=None, errors=None, newline=None, line_buffering=None, "
             "write_through=None)",
             "Change the settings."),
    OU_FN_AS("write", write_, "(text, /)", "Write text."),
    OU_FN_AS("read", read_, "(size=-1, /)", "Up to size characters."),
    OU_FN(readline, "(size=-1, /)", "The next line."),
    OU_FN(flush, "()", "Write out what is buffered."),
    OU_FN_AS("close", close_, "()", "Flush and close."),
    OU_FN_AS("fileno", fileno_, "()", "The file descriptor."),
    OU_FN(seekable, "()", "Whether seek works."),
    OU_FN(readable, "()", "Whether read works."),
    OU_FN(writable, "()", "Whether write works."),
    OU_FN_AS("isatty", isatty_, "()", "Whether this is a terminal."),
    OU_FN_AS("seek", ou_textio_seek, "(cookie, whence=0, /)", "Go to a position that tell() gave."),
    OU_FN_AS("tell", ou_textio_tell, "()", "The current position as an opaque number."),
    OU_FN_AS("truncate", ou_textio_truncate, "(pos=None, /)", "Change the size."),
    OU_FN_AS("__getstate__", ou_io_no_pickle, "()", "Files cannot be pickled."),
    {0}};

static const ou_getset getsets[] = {
    {"name", get_name, NULL, "Name of the buffer."},
    {"closed", get_closed, NULL, "Whether the file is closed."},
    {"buffer", get_buffer, NULL, "The buffer."},
    {"encoding", get_encoding, NULL, "Encoding of the text."},
    {"errors", get_errors, NULL, "Error handler."},
    {"newlines", get_newlines, NULL, "Line endings seen."},
    {"line_buffering", get_line_buffering, NULL, "Whether a newline flushes."},
    {"write_through", get_write_through, NULL, "Whether writes go to the buffer at once."},
    {"_CHUNK_SIZE", get_chunk, set_chunk, "Bytes read at once."},
    {0}};

ou_type ou_textio_type = {
    .head = OU_TYPE_HEAD,
    .map = {.traverse = traverse,
            .clear = clear,
            .dealloc = dealloc,
            .finalize = ou_io_finalize,
            .type = &ou_textio_type,
            .layout = OU_LAYOUT_CUSTOM,
            .flags = OU_MF_GC},
    .name = "_io.TextIOWrapper",
    .doc = "Text over a buffered stream of bytes.",
    .size = sizeof(ou_textio),
    .base = &ou_textiobase_type,
    .flags = OU_TF_SUBCLASSABLE | OU_TF_HAS_DICT | OU_TF_WEAKREF,
    .inst_at = offsetof(ou_io, dict),
    .new_ = new_,
    .init = init,
    .repr = repr,
    .next = next,
    .methods = methods,
    .getsets = getsets,
};
