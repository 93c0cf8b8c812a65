/* TextIOWrapper, reading: bytes come from the buffer in chunks, are decoded and handed out as text.
 */
#include "stdlib/io_impl.h"

/* ---- decoding ---- */

static bool is_codec(const ou_text_decoder *d, const char *name)
{
    return strcmp(d->codec.name, name) == 0;
}

/* One step of a built-in codec with the bytes left from the last one in front. */
static ou_obj *decode_step(ou_text_decoder *d, const char *p, ou_ssize n, bool final)
{
    char *joined = NULL;
    if (d->npending) {
        joined = ou_mem_new((size_t)(d->npending + n) + 1);
        if (!joined) return NULL;
        memcpy(joined, d->pending, (size_t)d->npending);
        memcpy(joined + d->npending, p, (size_t)n);
        p = joined;
        n += d->npending;
    }
    ou_codec codec = d->codec;
    ou_ssize used = n;
    int order = d->byteorder;
    if (is_codec(d, "utf_8_sig") && d->started) codec.decode = ou_codec_utf8_decode;
    ou_obj *text = ou_codec_decode(&codec, p, n, d->errors, final, &used, &order);
    bool marked = d->codec.byteorder == 0 && (is_codec(d, "utf_16") || is_codec(d, "utf_32"));
    if (text && marked && order == 0 && used >= 2) {
        ou_decref(text);
        text = NULL;
        ou_raise(&ou_exc_UnicodeError, "UTF-%s stream does not start with BOM",
                 is_codec(d, "utf_16") ? "16" : "32");
    }
    if (text) {
        d->byteorder = order;
        if (used > 0 || n >= 3) d->started = true;
        d->npending = (int)(n - used);
        if (d->npending > (int)sizeof d->pending) d->npending = sizeof d->pending;
        memcpy(d->pending, p + used, (size_t)d->npending);
        if (final) d->npending = 0;
    }
    ou_mem_free(joined);
    return text;
}

ou_obj *ou_text_decode(ou_text_decoder *d, ou_obj *py, const char *p, ou_ssize n, bool final)
{
    OU_AUTO ou_obj *text = NULL;
    if (py) {
        OU_AUTO ou_obj *bytes = ou_bytes_new(p, n);
        if (!bytes) return NULL;
        text = ou_call_method(py, OU_ID(decode),
                              (ou_obj *[]){bytes, final ? (ou_obj *)&ou_true : (ou_obj *)&ou_false},
                              2);
        if (text && !ou_str_check(text)) {
            return ou_raise(&ou_exc_TypeError,
                            "decoder should return a string result, not '%.200s'",
                            ou_typeof(text)->name);
        }
    } else {
        text = decode_step(d, p, n, final);
    }
    return ou_text_newlines(d, ou_take(&text), final);
}

void ou_textio_set_decoded(ou_textio *t, OU_STEALS ou_obj *text)
{
    ou_setref(&t->decoded, text);
    t->used = 0;
}

static ou_obj *take_decoded(ou_textio *t, ou_ssize n)
{
    if (!t->decoded) return ou_str_from_ascii("", 0);
    ou_ssize left = ou_str_len(t->decoded) - t->used;
    if (n < 0 || n > left) n = left;
    ou_obj *r = ou_str_sub(t->decoded, t->used, t->used + n);
    t->used += n;
    return r;
}

/* Bytes of one read of the buffer. */
static ou_obj *read_chunk_bytes(ou_textio *t, ou_ssize hint)
{
    ou_ssize size = t->chunk > hint ? t->chunk : hint;
    if (OU_IS(t->buffer, ou_buffered_reader_type) || OU_IS(t->buffer, ou_buffered_random_type)) {
        return ou_buffered_read1(OU_CAST(ou_buffered, t->buffer), size);
    }
    OU_AUTO ou_obj *n = ou_int_new(size);
    if (!n) return NULL;
    return ou_call_method1(t->buffer, t->has_read1 ? OU_ID(read1) : OU_ID(read), n);
}

/* Reads and decodes another chunk.  1: got something (perhaps no text yet), 0: end, -1. */
static int read_chunk(ou_textio *t, ou_ssize hint)
{
    if (!t->decoding) {
        ou_io_raise_unsupported("not readable");
        return -1;
    }
    ou_text_decoder before = t->dec;
    OU_AUTO ou_obj *chunk = read_chunk_bytes(t, hint);
    ou_buffer b;
    if (!chunk) return -1;
    if (!ou_has_buffer(chunk)) {
        return ou_raise_int(
            &ou_exc_TypeError,
            "underlying %s() should have returned a bytes-like object, not '%.200s'",
            t->has_read1 ? "read1" : "read", ou_typeof(chunk)->name);
    }
    if (ou_get_buffer(chunk, &b, OU_BUF_SIMPLE) < 0) return -1;
    bool end = b.len == 0;
    ou_obj *text = ou_text_decode(&t->dec, t->py_decoder, b.data, b.len, end);
    ou_obj *seen = t->telling && text ? ou_bytes_new(b.data, b.len) : NULL;
    ou_release_buffer(&b);
    if (!text) return -1;
    ou_textio_set_decoded(t, text);
    if (t->telling) {
        t->snap = before;
        ou_setref(&t->snap_bytes, seen);
        if (!seen) return -1;
    }
    return !end || ou_str_len(text) > 0;
}

/* ---- read ---- */

static ou_obj *read_all(ou_textio *t)
{
    OU_AUTO ou_obj *first = take_decoded(t, -1);
    OU_AUTO ou_obj *bytes = first ? ou_call_method0(t->buffer, OU_ID(read)) : NULL;
    ou_buffer b;
    if (!bytes) return NULL;
    if (ou_get_buffer(bytes, &b, OU_BUF_SIMPLE) < 0) {
        if (!ou_err_take_if(&ou_exc_TypeError)) return NULL;
        return ou_raise(&ou_exc_TypeError,
                        "underlying read() should have returned a bytes-like object, not '%.200s'",
                        ou_typeof(bytes)->name);
    }
    OU_AUTO ou_obj *rest = ou_text_decode(&t->dec, t->py_decoder, b.data, b.len, true);
    ou_release_buffer(&b);
    if (!rest) return NULL;
    ou_textio_set_decoded(t, NULL);
    OU_CLEAR(t->snap_bytes);
    return ou_str_concat(first, rest);
}

ou_obj *ou_textio_read(ou_textio *t, ou_ssize n)
{
    if (n < 0) return read_all(t);
    OU_AUTO ou_obj *r = take_decoded(t, n);
    while (r && ou_str_len(r) < n) {
        int more;
        while ((more = read_chunk(t, n - ou_str_len(r))) < 0) {
            int again = ou_io_retry();
            if (again <= 0) return NULL;
        }
        if (more == 0) break;
        OU_AUTO ou_obj *piece = take_decoded(t, n - ou_str_len(r));
        if (!piece) return NULL;
        ou_obj *joined = ou_str_concat(r, piece);
        ou_setref(&r, joined);
    }
    return ou_take(&r);
}

/* ---- readline ---- */

/* Ensures there is unread text.  1, 0 at the end, -1. */
static int fetch(ou_textio *t)
{
    while (!t->decoded || t->used >= ou_str_len(t->decoded)) {
        int more = read_chunk(t, 0);
        if (more < 0) {
            if (ou_io_retry() <= 0) return -1;
            continue;
        }
        if (more == 0) {
            ou_textio_set_decoded(t, NULL);
            OU_CLEAR(t->snap_bytes);
            return 0;
        }
    }
    return 1;
}

ou_obj *ou_textio_readline(ou_textio *t, ou_ssize limit)
{
    if (!t->decoding) return ou_io_raise_unsupported("not readable");
    OU_AUTO ou_obj *kept = NULL;
    ou_obj *newline = t->newline_arg == &ou_none ? NULL : t->newline_arg;
    for (;;) {
        int more = fetch(t);
        if (more < 0) return NULL;
        if (more == 0) return kept ? ou_take(&kept) : ou_str_from_ascii("", 0);
        OU_AUTO ou_obj *text = ou_incref(t->decoded);
        ou_ssize lo = t->used, len = ou_str_len(text);
        if (kept) { /* an ending may begin in what is kept */
            OU_AUTO ou_obj *joined = ou_str_sub(text, lo, len);
            ou_obj *all = joined ? ou_str_concat(kept, joined) : NULL;
            if (!all) return NULL;
            ou_setref(&text, all);
            lo = 0;
            len = ou_str_len(all);
        }
        ou_ssize end = ou_text_line_end(text, lo, t->read_translate, t->read_universal, newline);
        ou_ssize stop = end < 0 ? len : end;
        bool cut = limit >= 0 && stop - lo >= limit;
        if (cut) stop = lo + limit;
        if (end >= 0 || cut) {
            t->used = ou_str_len(t->decoded) - (len - stop);
            return ou_str_sub(text, lo, stop);
        }
        ou_obj *rest = ou_str_sub(text, lo, len);
        ou_setref(&kept, rest);
        if (!rest) return NULL;
        ou_textio_set_decoded(t, NULL);
    }
}
