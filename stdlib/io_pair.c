/* BufferedRWPair: a reader and a writer for two different raw streams, such as the ends of a pipe.
 */
#include "stdlib/io_impl.h"

typedef struct pair {
    ou_io io;
    ou_obj *reader, *writer;
} pair;

static ou_obj *end_of(ou_obj *o, bool reading)
{
    ou_obj *end = reading ? OU_CAST(pair, o)->reader : OU_CAST(pair, o)->writer;
    if (end) return end;
    return ou_raise(&ou_exc_ValueError, "I/O operation on uninitialized object");
}

/* The same method of one end, with the arguments given. */
static ou_obj *forward(ou_obj *o, bool reading, ou_str *method, ou_obj *const *args, size_t n)
{
    ou_obj *end = end_of(o, reading);
    return end ? ou_call_method(end, method, args, n) : NULL;
}

#define FORWARD(fn, name, reading)                                                                 \
    static ou_obj *fn(ou_obj *const *v)                                                            \
    {                                                                                              \
        return forward(v[0], reading, name,                                                        \
                       ou_tuple_len(v[1]) ? &OU_CAST(ou_tuple, v[1])->items[0] : NULL,             \
                       (size_t)ou_tuple_len(v[1]));                                                \
    }
FORWARD(read_, OU_ID(read), true)
FORWARD(peek, OU_ID(peek), true)
FORWARD(read1, OU_ID(read1), true)
FORWARD(readinto, OU_ID(readinto), true)
FORWARD(readinto1, OU_ID(readinto1), true)
FORWARD(readable, OU_ID(readable), true)
FORWARD(write_, OU_ID(write), false)
FORWARD(flush, OU_ID(flush), false)
FORWARD(writable, OU_ID(writable), false)

static ou_obj *close_(ou_obj *const *v)
{
    OU_AUTO ou_obj *w = forward(v[0], false, OU_ID(close), NULL, 0);
    OU_AUTO ou_obj *first = w ? NULL : ou_err_take();
    OU_AUTO ou_obj *r = forward(v[0], true, OU_ID(close), NULL, 0);
    if (!first) return ou_take(&r);
    if (r) ou_err_restore(ou_take(&first));
    return NULL;
}

static ou_obj *isatty_(ou_obj *const *v)
{
    OU_AUTO ou_obj *w = forward(v[0], false, OU_ID(isatty), NULL, 0);
    int yes = w ? ou_truth(w) : -1;
    if (yes) return yes < 0 ? NULL : ou_take(&w);
    return forward(v[0], true, OU_ID(isatty), NULL, 0);
}

static ou_obj *get_closed(ou_obj *o)
{
    ou_obj *w = end_of(o, false);
    return w ? ou_getattr(w, OU_ID(closed)) : NULL;
}

static ou_obj *new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)args, (void)n, (void)kwnames;
    return ou_io_new(cls);
}

static int init(ou_obj *o, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder binder = {"BufferedRWPair", "(reader, writer, buffer_size=8192, /)", NULL};
    ou_obj *v[3];
    ou_ssize size = OU_IO_CHUNK;
    if (ou_bind(&binder, args, n, kwnames, v) < 0 || (v[2] && ou_arg_ssize(v[2], &size) < 0))
        return -1;
    if (ou_io_check(v[0], OU_ID(readable), "File or stream is not readable.") < 0) return -1;
    if (ou_io_check(v[1], OU_ID(writable), "File or stream is not writable.") < 0) return -1;
    OU_AUTO ou_obj *r = ou_buffered_new(&ou_buffered_reader_type, v[0], size);
    OU_AUTO ou_obj *w = r ? ou_buffered_new(&ou_buffered_writer_type, v[1], size) : NULL;
    if (!w) return -1;
    ou_setref(&OU_CAST(pair, o)->reader, ou_take(&r));
    ou_setref(&OU_CAST(pair, o)->writer, ou_take(&w));
    return 0;
}

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(OU_CAST(pair, o)->reader);
    OU_VISIT(OU_CAST(pair, o)->writer);
    return ou_io_traverse(o, visit, arg);
}

static void clear(ou_obj *o)
{
    OU_CLEAR(OU_CAST(pair, o)->reader);
    OU_CLEAR(OU_CAST(pair, o)->writer);
    OU_CLEAR(OU_CAST(ou_io, o)->dict);
}

static void dealloc(ou_obj *o)
{
    if (!ou_io_dealloc_enter(o)) return;
    clear(o);
    ou_io_dealloc_leave(o);
}

static ou_fndef methods[] = {
    OU_FN_AS("read", read_, "(*args)", "Read from the reader."),
    OU_FN(peek, "(*args)", "Peek at the reader."),
    OU_FN(read1, "(*args)", "Read from the reader with one raw read."),
    OU_FN(readinto, "(*args)", "Read into a buffer."),
    OU_FN(readinto1, "(*args)", "Read into a buffer with one raw read."),
    OU_FN(readable, "(*args)", "Whether the reader reads."),
    OU_FN_AS("write", write_, "(*args)", "Write to the writer."),
    OU_FN(flush, "(*args)", "Flush the writer."),
    OU_FN(writable, "(*args)", "Whether the writer writes."),
    OU_FN_AS("close", close_, "()", "Close both."),
    OU_FN_AS("isatty", isatty_, "()", "Whether one of them is a terminal."),
    OU_FN_AS("__getstate__", ou_io_no_pickle, "()", "Files cannot be pickled."),
    {0}};

static const ou_getset getsets[] = {{"closed", get_closed, NULL, "Whether the writer is closed."},
                                    {0}};

ou_type ou_buffered_pair_type = {
    .head = OU_TYPE_HEAD,
    .map = {.traverse = traverse,
            .clear = clear,
            .dealloc = dealloc,
            .finalize = ou_io_finalize,
            .type = &ou_buffered_pair_type,
            .layout = OU_LAYOUT_CUSTOM,
            .flags = OU_MF_GC},
    .name = "_io.BufferedRWPair",
    .doc = "A buffered reader and a buffered writer.",
    .size = sizeof(pair),
    .base = &ou_bufferediobase_type,
    .flags = OU_TF_SUBCLASSABLE | OU_TF_HAS_DICT | OU_TF_WEAKREF,
    .inst_at = offsetof(ou_io, dict),
    .new_ = new_,
    .init = init,
    .methods = methods,
    .getsets = getsets,
};
