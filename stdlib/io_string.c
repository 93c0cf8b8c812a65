/* StringIO: a stream of text in memory, kept as an array of code points. */
#include "stdlib/io_impl.h"

typedef struct stringio {
    ou_io io;
    uint32_t *buf;
    ou_ssize pos, len, cap;
    bool ok, closed;
    ou_obj *newline;           /* read as this: str or None */
    const char *write_newline; /* "\n" becomes this; NULL: stays */
    ou_text_decoder nl;
} stringio;

static int ready(stringio *s)
{
    if (!s->ok) return ou_raise_int(&ou_exc_ValueError, "I/O operation on uninitialized object");
    return s->closed ? ou_raise_int(&ou_exc_ValueError, "I/O operation on closed file") : 0;
}

static int reserve(stringio *s, ou_ssize n)
{
    if (n <= s->cap) return 0;
    ou_ssize cap = n + (n >> 1) + 16;
    uint32_t *buf = ou_mem_resize(s->buf, (size_t)cap * 4);
    if (!buf) return -1;
    s->buf = buf;
    s->cap = cap;
    return 0;
}

/* Appends text with "\n" translated for output. */
static int put_text(stringio *s, ou_obj *text)
{
    ou_ssize n = ou_str_len(text), extra = 0;
    bool swap = s->write_newline != NULL;
    size_t width = swap ? strlen(s->write_newline) : 0;
    for (ou_ssize i = 0; swap && i < n; i++)
        extra += ou_str_at(text, i) == '\n' ? (ou_ssize)width - 1 : 0;
    if (s->pos > OU_SSIZE_MAX / 8 - n)
        return ou_raise_int(&ou_exc_OverflowError, "new position too large");
    ou_ssize end = s->pos + n + extra;
    if (reserve(s, end) < 0) return -1;
    for (; s->len < s->pos; s->len++) s->buf[s->len] = 0;
    uint32_t *to = s->buf + s->pos;
    for (ou_ssize i = 0; i < n; i++) {
        uint32_t c = ou_str_at(text, i);
        if (swap && c == '\n') {
            for (size_t k = 0; k < width; k++) *to++ = (uint8_t)s->write_newline[k];
        } else {
            *to++ = c;
        }
    }
    s->pos = end;
    if (end > s->len) s->len = end;
    return 0;
}

static int write_text(stringio *s, ou_obj *text)
{
    OU_AUTO ou_obj *decoded = ou_text_newlines(&s->nl, ou_incref(text), true);
    return decoded ? put_text(s, decoded) : -1;
}

static ou_obj *take_text(stringio *s, ou_ssize n)
{
    ou_ssize left = s->len > s->pos ? s->len - s->pos : 0;
    if (n < 0 || n > left) n = left;
    if (n == 0) return ou_str_from_ascii("", 0);
    ou_obj *r = ou_str_from_ucs4(s->buf + s->pos, n);
    s->pos += n;
    return r;
}

/* Length of the line at the current position. */
static ou_ssize line_length(const stringio *s)
{
    bool universal = s->nl.universal && !s->nl.translate;
    uint32_t first = '\n', second = 0;
    if (s->newline != &ou_none && ou_str_len(s->newline)) {
        first = ou_str_at(s->newline, 0);
        if (ou_str_len(s->newline) > 1) second = ou_str_at(s->newline, 1);
    }
    for (ou_ssize i = s->pos; i < s->len; i++) {
        uint32_t c = s->buf[i], after = i + 1 < s->len ? s->buf[i + 1] : 0;
        if (universal) {
            if (c == '\n') return i + 1 - s->pos;
            if (c == '\r') return i + 1 + (after == '\n') - s->pos;
        } else if (c == first && (!second || after == second)) {
            return i + 1 + (second != 0) - s->pos;
        }
    }
    return s->len > s->pos ? s->len - s->pos : 0;
}

static ou_obj *read_(ou_obj *const *v)
{
    ou_ssize n;
    if (ou_io_size(v[1], &n) < 0 || ready(OU_CAST(stringio, v[0])) < 0) return NULL;
    return take_text(OU_CAST(stringio, v[0]), n);
}

static ou_obj *readline(ou_obj *const *v)
{
    stringio *s = OU_CAST(stringio, v[0]);
    ou_ssize limit;
    if (ou_io_size(v[1], &limit) < 0 || ready(s) < 0) return NULL;
    ou_ssize n = line_length(s);
    return take_text(s, limit >= 0 && n > limit ? limit : n);
}

static ou_obj *next(ou_obj *o)
{
    stringio *s = OU_CAST(stringio, o);
    if (ready(s) < 0) return NULL;
    if (ou_typeof(o) == &ou_stringio_type) {
        ou_ssize n = line_length(s);
        return n ? take_text(s, n) : NULL;
    }
    OU_AUTO ou_obj *line = ou_call_method0(o, OU_ID(readline));
    if (line && !ou_str_check(line)) {
        return ou_raise(&ou_exc_OSError,
                        "readline() should have returned a str object, not '%.200s'",
                        ou_typeof(line)->name);
    }
    return line && ou_str_len(line) ? ou_take(&line) : NULL;
}

static ou_obj *write_(ou_obj *const *v)
{
    stringio *s = OU_CAST(stringio, v[0]);
    if (!s->ok && ready(s) < 0) return NULL;
    if (!ou_str_check(v[1]))
        return ou_raise(&ou_exc_TypeError, "string argument expected, got '%T'", v[1]);
    if (ready(s) < 0) return NULL;
    if (ou_str_len(v[1]) && write_text(s, v[1]) < 0) return NULL;
    return ou_int_new(ou_str_len(v[1]));
}

static ou_obj *getvalue(ou_obj *const *v)
{
    stringio *s = OU_CAST(stringio, v[0]);
    return ready(s) < 0 ? NULL
           : s->len     ? ou_str_from_ucs4(s->buf, s->len)
                        : ou_str_from_ascii("", 0);
}

static ou_obj *tell(ou_obj *const *v)
{
    stringio *s = OU_CAST(stringio, v[0]);
    return ready(s) < 0 ? NULL : ou_int_new(s->pos);
}

static ou_obj *seek_(ou_obj *const *v)
{
    stringio *s = OU_CAST(stringio, v[0]);
    ou_ssize to;
    int whence = 0;
    if (ou_arg_ssize(v[1], &to) < 0 || (v[2] && ou_as_int(v[2], &whence) < 0) || ready(s) < 0)
        return NULL;
    if (whence < 0 || whence > 2)
        return ou_raise(&ou_exc_ValueError, "Invalid whence (%i, should be 0, 1 or 2)", whence);
    if (to < 0 && whence == 0)
        return ou_raise(&ou_exc_ValueError, "Negative seek position %zd", to);
    if (whence != 0 && to != 0)
        return ou_raise(&ou_exc_OSError, "Can't do nonzero cur-relative seeks");
    s->pos = whence == 0 ? to : whence == 1 ? s->pos : s->len;
    return ou_int_new(s->pos);
}

static ou_obj *truncate_(ou_obj *const *v)
{
    stringio *s = OU_CAST(stringio, v[0]);
    ou_ssize size = s->pos;
    if (v[1] && v[1] != &ou_none && ou_io_size(v[1], &size) < 0) return NULL;
    if (ready(s) < 0) return NULL;
    if (size < 0) return ou_raise(&ou_exc_ValueError, "Negative size value %zd", size);
    if (size < s->len) s->len = size;
    return ou_int_new(size);
}

static ou_obj *close_(ou_obj *const *v)
{
    stringio *s = OU_CAST(stringio, v[0]);
    s->closed = true;
    ou_mem_free(s->buf);
    s->buf = NULL;
    s->len = s->cap = 0;
    return ou_new_none();
}

static ou_obj *yes(ou_obj *const *v)
{
    return ready(OU_CAST(stringio, v[0])) < 0 ? NULL : ou_bool(true);
}

static int setup(stringio *s, ou_obj *value, ou_obj *newline)
{
    s->ok = false;
    if (ou_text_check_newline(newline, true) < 0) return -1;
    if (value && value != &ou_none && !ou_str_check(value)) {
        return ou_raise_int(&ou_exc_TypeError, "initial_value must be str or None, not %T", value);
    }
    bool none = newline == &ou_none, lf = !newline || (!none && ou_str_equal_ascii(newline, "\n"));
    bool universal = none || (newline && ou_str_len(newline) == 0);
    s->pos = s->len = 0;
    s->closed = false;
    s->nl = (ou_text_decoder){.universal = universal, .translate = none};
    s->write_newline = none || lf || universal             ? NULL
                       : ou_str_equal_ascii(newline, "\r") ? "\r"
                                                           : "\r\n";
    ou_obj *own = newline ? ou_incref(newline) : ou_str_from("\n");
    ou_setref(&s->newline, own);
    if (!own) return -1;
    s->ok = true;
    if (value && value != &ou_none && ou_str_len(value) && write_text(s, value) < 0) return -1;
    s->pos = 0;
    return 0;
}

static ou_obj *new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)args, (void)n, (void)kwnames;
    return ou_io_new(cls);
}

static int init(ou_obj *o, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder binder = {"StringIO", "(initial_value='', newline='\\n')", NULL};
    ou_obj *v[2];
    if (ou_bind(&binder, args, n, kwnames, v) < 0) return -1;
    return setup(OU_CAST(stringio, o), v[0], v[1]);
}

static ou_obj *getstate(ou_obj *const *v)
{
    stringio *s = OU_CAST(stringio, v[0]);
    OU_AUTO ou_obj *value = getvalue(v);
    if (!value) return NULL;
    ou_obj *dict = OU_CAST(ou_io, v[0])->dict;
    OU_AUTO ou_obj *pos = ou_int_new(s->pos), *copy = dict ? ou_dict_copy(dict) : ou_new_none();
    if (!pos || !copy) return NULL;
    return ou_tuple_from_array((ou_obj *[]){value, s->newline, pos, copy}, 4);
}

static ou_obj *setstate(ou_obj *const *v)
{
    stringio *s = OU_CAST(stringio, v[0]);
    ou_ssize pos;
    if (s->ok && s->closed) return ready(s) < 0 ? NULL : ou_new_none();
    if (!ou_tuple_check(v[1]) || ou_tuple_len(v[1]) < 4) {
        return ou_raise(&ou_exc_TypeError, "%s.__setstate__ argument should be 4-tuple, got %T",
                        ou_typeof(v[0])->name, v[1]);
    }
    if (setup(s, NULL, ou_tuple_at(v[1], 1)) < 0) return NULL;
    ou_obj *value = ou_tuple_at(v[1], 0), *dict = ou_tuple_at(v[1], 3);
    if (!ou_str_check(value))
        return ou_raise(&ou_exc_TypeError, "initial_value must be str or None, not %T", value);
    const char *swap = s->write_newline;
    s->write_newline = NULL;
    int status = put_text(s, value);
    s->write_newline = swap;
    if (status < 0) return NULL;
    if (!ou_int_check(ou_tuple_at(v[1], 2))) {
        return ou_raise(&ou_exc_TypeError, "third item of state must be an integer, got %.200s",
                        ou_typeof(ou_tuple_at(v[1], 2))->name);
    }
    if (ou_as_ssize(ou_tuple_at(v[1], 2), &pos, &ou_exc_OverflowError) < 0) return NULL;
    if (pos < 0) return ou_raise(&ou_exc_ValueError, "position value cannot be negative");
    s->pos = pos;
    if (dict == &ou_none) return ou_new_none();
    if (!ou_dict_check(dict))
        return ou_raise(&ou_exc_TypeError, "fourth item of state should be a dict, got a %T", dict);
    ou_obj **own = &OU_CAST(ou_io, v[0])->dict;
    if (!*own && !(*own = ou_dict_new())) return NULL;
    return ou_dict_update(*own, dict) < 0 ? NULL : ou_new_none();
}

static ou_obj *get_closed(ou_obj *o)
{
    stringio *s = OU_CAST(stringio, o);
    if (!s->ok && ready(s) < 0) return NULL;
    return ou_bool(s->closed);
}

static ou_obj *get_line_buffering(ou_obj *o)
{
    return ready(OU_CAST(stringio, o)) < 0 ? NULL : ou_bool(false);
}

static ou_obj *get_newlines(ou_obj *o)
{
    stringio *s = OU_CAST(stringio, o);
    return ready(s) < 0 ? NULL : s->nl.universal ? ou_text_seen(s->nl.seen) : ou_new_none();
}

static void clear(ou_obj *o)
{
    OU_CLEAR(OU_CAST(ou_io, o)->dict);
}

static void dealloc(ou_obj *o)
{
    if (!ou_io_dealloc_enter(o)) return;
    stringio *s = OU_CAST(stringio, o);
    ou_mem_free(s->buf);
    s->buf = NULL;
    OU_CLEAR(s->newline);
    ou_io_dealloc_leave(o);
}

static ou_fndef methods[] = {
    OU_FN_AS("read", read_, "(size=-1, /)", "Up to size characters."),
    OU_FN(readline, "(size=-1, /)", "The next line."),
    OU_FN_AS("write", write_, "(s, /)", "Write text."),
    OU_FN(getvalue, "()", "The whole content."),
    OU_FN(tell, "()", "The current position."),
    OU_FN_AS("seek", seek_, "(pos, whence=0, /)", "Change the position."),
    OU_FN_AS("truncate", truncate_, "(pos=None, /)", "Cut the content."),
    OU_FN_AS("close", close_, "()", "Forget the content."),
    OU_FN_AS("readable", yes, "()", "True."),
    OU_FN_AS("writable", yes, "()", "True."),
    OU_FN_AS("seekable", yes, "()", "True."),
    OU_FN_AS("__getstate__", getstate, "()", "State for pickling."),
    OU_FN_AS("__setstate__", setstate, "(state, /)", "Restore pickled state."),
    {0}};

static const ou_getset getsets[] = {{"closed", get_closed, NULL, "Whether the stream is closed."},
                                    {"newlines", get_newlines, NULL, "Line endings seen."},
                                    {"line_buffering", get_line_buffering, NULL, "False."},
                                    {0}};

ou_type ou_stringio_type = {
    .head = OU_TYPE_HEAD,
    .map = {.traverse = ou_io_traverse,
            .clear = clear,
            .dealloc = dealloc,
            .finalize = ou_io_finalize,
            .type = &ou_stringio_type,
            .layout = OU_LAYOUT_CUSTOM,
            .flags = OU_MF_GC},
    .name = "_io.StringIO",
    .doc = "A stream of text in memory.",
    .size = sizeof(stringio),
    .base = &ou_textiobase_type,
    .flags = OU_TF_SUBCLASSABLE | OU_TF_HAS_DICT | OU_TF_WEAKREF,
    .inst_at = offsetof(ou_io, dict),
    .new_ = new_,
    .init = init,
    .next = next,
    .methods = methods,
    .getsets = getsets,
};
