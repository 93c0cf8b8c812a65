/* The _io module: open(), the standard streams, and the list of its classes. */
#include "stdlib/io_impl.h"
#include <fcntl.h>
#include <locale.h>
#include <stdlib.h>
#include <unistd.h>

ou_obj *ou_io_unsupported;
bool ou_io_unbuffered, ou_io_utf8_locale;

/* ---- open() ---- */

struct opening {
    bool creating, reading, writing, appending, updating, text, binary;
    char raw[6];
};

static int parse_mode(const char *mode, struct opening *m)
{
    for (const char *p = mode; *p; p++) {
        bool *flag = *p == 'x'   ? &m->creating
                     : *p == 'r' ? &m->reading
                     : *p == 'w' ? &m->writing
                     : *p == 'a' ? &m->appending
                     : *p == '+' ? &m->updating
                     : *p == 't' ? &m->text
                     : *p == 'b' ? &m->binary
                                 : NULL;
        if (!flag || *flag) return ou_raise_int(&ou_exc_ValueError, "invalid mode: '%s'", mode);
        *flag = true;
    }
    char *r = m->raw;
    if (m->creating) *r++ = 'x';
    if (m->reading) *r++ = 'r';
    if (m->writing) *r++ = 'w';
    if (m->appending) *r++ = 'a';
    if (m->updating) *r++ = '+';
    *r = 0;
    return 0;
}

/* Parameters of open() after the file, in order. */
enum { FILE_, MODE, BUFFERING, ENCODING, ERRORS, NEWLINE, CLOSEFD, OPENER, PARAMS };

static int check_mode(const struct opening *m, ou_obj *const *v, int buffering)
{
    const char *wrong = NULL;
    if (m->text && m->binary)
        wrong = "can't have text and binary mode at once";
    else if (m->creating + m->reading + m->writing + m->appending > 1) {
        wrong = "must have exactly one of create/read/write/append mode";
    } else if (m->binary && v[ENCODING] && v[ENCODING] != &ou_none) {
        wrong = "binary mode doesn't take an encoding argument";
    } else if (m->binary && v[ERRORS] && v[ERRORS] != &ou_none) {
        wrong = "binary mode doesn't take an errors argument";
    } else if (m->binary && v[NEWLINE] && v[NEWLINE] != &ou_none) {
        wrong = "binary mode doesn't take a newline argument";
    }
    if (wrong) return ou_raise_int(&ou_exc_ValueError, "%s", wrong);
    if (m->binary && buffering == 1) {
        return ou_warn(&ou_exc_RuntimeWarning, 1,
                       "line buffering (buffering=1) isn't supported in binary mode, "
                       "the default buffer size will be used");
    }
    return 0;
}

/* Puts the layers above the raw file. */
static ou_obj *stack_layers(ou_obj *raw, const struct opening *m, ou_obj *const *v, int buffering,
                            ou_obj *mode)
{
    bool line = false;
    OU_AUTO ou_obj *tty = buffering < 0 ? ou_call_method0(raw, OU_ID(isatty)) : ou_new_none();
    int is_tty = tty ? ou_truth(tty) : -1;
    if (is_tty < 0) return NULL;
    if (buffering == 1 || is_tty) {
        buffering = -1;
        line = true;
    }
    if (buffering < 0) buffering = OU_CAST(ou_fileio, raw)->block;
    if (buffering == 0) {
        if (m->binary) return ou_incref(raw);
        return ou_raise(&ou_exc_ValueError, "can't have unbuffered text I/O");
    }
    ou_type *cls = m->updating  ? &ou_buffered_random_type
                   : m->reading ? &ou_buffered_reader_type
                                : &ou_buffered_writer_type;
    OU_AUTO ou_obj *buffer = ou_buffered_new(cls, raw, buffering);
    if (!buffer || m->binary) return ou_take(&buffer);
    OU_AUTO ou_obj *text = ou_textio_new(buffer, v[ENCODING], v[ERRORS], v[NEWLINE], line, false);
    if (!text) {
        OU_AUTO ou_obj *first = ou_err_take();
        OU_AUTO ou_obj *closed = ou_call_method0(buffer, OU_ID(close));
        ou_err_clear();
        ou_err_restore(ou_take(&first));
        return NULL;
    }
    return ou_setattr(text, OU_ID(mode), mode) < 0 ? NULL : ou_take(&text);
}

static int check_text_arg(ou_obj *o, const char *what)
{
    if (!o || o == &ou_none || ou_str_check(o)) return 0;
    return ou_raise_int(&ou_exc_TypeError, "open() argument '%s' must be str or None, not %#T",
                        what, o);
}

static ou_obj *open_(ou_obj *const *v)
{
    struct opening m = {0};
    int buffering = -1;
    OU_AUTO ou_obj *mode = v[MODE] ? ou_incref(v[MODE]) : ou_str_from("r");
    if (!mode) return NULL;
    if (!ou_str_check(mode))
        return ou_raise(&ou_exc_TypeError, "open() argument 'mode' must be str, not %s",
                        ou_arg_type(mode));
    if (v[BUFFERING] && ou_as_int(v[BUFFERING], &buffering) < 0) return NULL;
    if (check_text_arg(v[ENCODING], "encoding") < 0 || check_text_arg(v[ERRORS], "errors") < 0 ||
        check_text_arg(v[NEWLINE], "newline") < 0) {
        return NULL;
    }
    int closefd = v[CLOSEFD] ? ou_truth(v[CLOSEFD]) : 1;
    const ou_type *t = ou_typeof(v[FILE_]);
    bool number = t->index || t->as_int || t->as_float;
    OU_AUTO ou_obj *file = number ? ou_incref(v[FILE_]) : ou_fs_path(v[FILE_]);
    char *tmp;
    const char *text = file && closefd >= 0 ? ou_str_utf8(mode, NULL, &tmp) : NULL;
    if (!text) return NULL;
    int status = parse_mode(text, &m);
    ou_mem_free(tmp);
    if (status < 0 || check_mode(&m, v, buffering) < 0) return NULL;
    OU_AUTO ou_obj *raw = ou_fileio_new(file, m.raw, closefd, v[OPENER]);
    if (!raw) return NULL;
    OU_AUTO ou_obj *f = stack_layers(raw, &m, v, buffering, mode);
    if (!f) {
        OU_AUTO ou_obj *first = ou_err_take();
        OU_AUTO ou_obj *closed = ou_call_method0(raw, OU_ID(close));
        ou_err_clear();
        ou_err_restore(ou_take(&first));
        return NULL;
    }
    return ou_take(&f);
}

static ou_obj *open_code(ou_obj *const *v)
{
    if (!ou_str_check(v[0]))
        return ou_raise(&ou_exc_TypeError, "open_code() argument 'path' must be str, not %s",
                        ou_arg_type(v[0]));
    OU_AUTO ou_obj *mode = ou_str_from("rb");
    if (!mode) return NULL;
    ou_obj *args[PARAMS] = {[FILE_] = v[0], [MODE] = mode};
    return open_(args);
}

static ou_obj *text_encoding(ou_obj *const *v)
{
    if (v[0] != &ou_none) return ou_incref(v[0]);
    return ou_str_from(strcmp(ou_io_locale_encoding(), "utf-8") == 0 ? "utf-8" : "locale");
}

/* ---- standard streams ---- */

/* Encoding and error handler: PYTHONIOENCODING "encoding:errors", else UTF-8 or the locale's. */
static int std_encoding(const char *name, ou_obj **encoding, ou_obj **errors)
{
    const char *given = getenv("PYTHONIOENCODING"), *colon = given ? strchr(given, ':') : NULL;
    const char *locale = setlocale(LC_CTYPE, NULL), *codeset = ou_io_locale_encoding();
    static const char *const lax[] = {"C", "POSIX", "C.UTF-8", "C.utf8", "UTF-8"};
    bool escape = false;
    for (size_t i = 0; locale && i < sizeof lax / sizeof *lax; i++)
        escape |= strcmp(locale, lax[i]) == 0;
    size_t n = colon ? (size_t)(colon - given) : given ? strlen(given) : 0;
    if (strcmp(codeset, "UTF-8") == 0) codeset = "utf-8";
    *encoding = n ? ou_str_from_n(given, n) : ou_str_from(codeset);
    if (strcmp(name, "stderr") == 0)
        *errors = ou_str_from("backslashreplace");
    else if (colon && colon[1])
        *errors = ou_str_from(colon + 1);
    else
        *errors = ou_str_from(escape && !n ? "surrogateescape" : "strict");
    return *encoding && *errors ? 0 : -1;
}

ou_obj *ou_io_std(int fd, const char *name, const char *mode)
{
    OU_AUTO ou_obj *module = ou_import("_io"); /* readies the classes */
    if (!module) return NULL;
    if (fcntl(fd, F_GETFD) < 0) return ou_new_none();
    bool writing = *mode == 'w', raw_only = writing && ou_io_unbuffered;
    OU_AUTO ou_obj *number = ou_int_new(fd), *label = ou_str_format("<%s>", name),
                   *how = ou_str_from(mode);
    if (!number || !label || !how) return NULL;
    OU_AUTO ou_obj *raw = ou_fileio_new(number, writing ? "w" : "r", false, NULL);
    if (!raw) {
        ou_err_clear();
        return ou_new_none();
    }
    ou_setref(&OU_CAST(ou_fileio, raw)->name, ou_incref(label));
    ou_type *cls = writing ? &ou_buffered_writer_type : &ou_buffered_reader_type;
    OU_AUTO ou_obj *buffer =
        raw_only ? ou_incref(raw) : ou_buffered_new(cls, raw, OU_CAST(ou_fileio, raw)->block);
    OU_AUTO ou_obj *encoding = NULL, *errors = NULL, *lf = ou_str_from("\n");
    if (!buffer || !lf || std_encoding(name, &encoding, &errors) < 0) return NULL;
    bool line = isatty(fd) || strcmp(name, "stderr") == 0;
    OU_AUTO ou_obj *text = ou_textio_new(buffer, encoding, errors, lf, line && !raw_only, raw_only);
    if (!text) return NULL;
    return ou_setattr(text, OU_ID(mode), how) < 0 ? NULL : ou_take(&text);
}

/* ---- module ---- */

static ou_fndef fns[] = {
    OU_FN_AS(
        "open", open_,
        "(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, "
        "opener=None)",
        "Open a file and return a stream."),
    OU_FN(open_code, "(path)", "Open a file of program text for reading bytes."),
    OU_FN(text_encoding, "(encoding, stacklevel=2, /)",
          "The encoding, or what stands for the default."),
    {0}};

static ou_type *const types[] = {
    &ou_iobase_type,          &ou_rawiobase_type,       &ou_bufferediobase_type,
    &ou_textiobase_type,      &ou_fileio_type,          &ou_bytesio_type,
    &ou_stringio_type,        &ou_buffered_reader_type, &ou_buffered_writer_type,
    &ou_buffered_random_type, &ou_buffered_pair_type,   &ou_textio_type,
    &ou_newline_decoder_type,
};

static int make_unsupported(void)
{
    if (ou_io_unsupported) return 0;
    OU_AUTO ou_obj *ns = ou_dict_new(), *module = ou_str_from("io"),
                   *name = ou_str_from("UnsupportedOperation");
    OU_AUTO ou_obj *bases = ou_tuple2(ou_incref(&ou_exc_OSError), ou_incref(&ou_exc_ValueError));
    if (!ns || !module || !name || !bases || ou_dict_set_str(ns, OU_ID(__module__), module) < 0)
        return -1;
    ou_io_unsupported = ou_call3(&ou_type_type.head, name, bases, ns);
    return ou_io_unsupported ? 0 : -1;
}

/* The built-in open() is the module's. */
static int publish_open(ou_obj *m)
{
    OU_AUTO ou_obj *builtins = ou_import("builtins"), *f = ou_getattr(m, OU_ID(open));
    return builtins && f ? ou_setattr(builtins, OU_ID(open), f) : -1;
}

static int init(ou_obj *m)
{
    if (make_unsupported() < 0 || ou_type_ready(&ou_bytesio_buffer_type) < 0) return -1;
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        if (ou_module_add_type(m, types[i]) < 0) return -1;
    }
    if (ou_module_add(m, "UnsupportedOperation", ou_incref(ou_io_unsupported)) < 0) return -1;
    if (ou_module_add(m, "BlockingIOError", ou_incref(&ou_exc_BlockingIOError)) < 0) return -1;
    if (ou_module_add_int(m, "DEFAULT_BUFFER_SIZE", OU_IO_CHUNK) < 0) return -1;
    return publish_open(m);
}

static void fini(void)
{
    OU_CLEAR(ou_io_unsupported);
}

OU_MODULE(_io, "Streams: the core of the io module.", fns, init, fini);
