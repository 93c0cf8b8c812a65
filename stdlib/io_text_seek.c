/* TextIOWrapper: positions and reconfiguration.  A position ("cookie") is the number of bytes up to
 * a place where the decoder is in a known state; if the reader is not at such a place, the cookie
 * also says how to get there: flags of the decoder, bytes to feed it and characters to skip, in
 * 32-bit groups. */
#include "stdlib/io_impl.h"

typedef struct cookie {
    int64_t start;
    uint32_t flags, feed, skip;
    bool eof;
} cookie;

static ou_obj *pack(const cookie *c)
{
    if (!c->flags && !c->feed && !c->skip && !c->eof) return ou_int_new(c->start);
    unsigned char p[21];
    memcpy(p, &c->start, 8);
    memcpy(p + 8, &c->flags, 4);
    memcpy(p + 12, &c->feed, 4);
    memcpy(p + 16, &c->skip, 4);
    p[20] = c->eof;
    return ou_int_from_bytes(p, sizeof p, true, false);
}

static int unpack(ou_obj *o, cookie *c)
{
    unsigned char p[21];
    if (ou_int_sign(o) < 0) return ou_raise_int(&ou_exc_ValueError, "negative seek position %R", o);
    if (ou_int_to_bytes(o, p, sizeof p, true, false) < 0) return -1;
    memcpy(&c->start, p, 8);
    memcpy(&c->flags, p + 8, 4);
    memcpy(&c->feed, p + 12, 4);
    memcpy(&c->skip, p + 16, 4);
    c->eof = p[20] != 0;
    return 0;
}

/* State of the decoder as a number: "\r" held back, byte order known. */
static uint32_t flags_of(const ou_text_decoder *d)
{
    uint32_t order = d->codec.byteorder == 0 ? (d->byteorder < 0   ? 1
                                                : d->byteorder > 0 ? 2
                                                                   : 0)
                                             : 0;
    bool sig = d->codec.decode == ou_codec_utf8_sig_decode && d->started;
    return (uint32_t)d->pending_cr | (order | (sig ? 1 : 0)) << 1;
}

static void set_flags(ou_text_decoder *d, uint32_t flags)
{
    d->pending_cr = flags & 1;
    d->npending = 0;
    d->started = flags >> 1 != 0;
    d->byteorder = d->codec.byteorder ? d->codec.byteorder
                   : flags >> 1 == 1  ? -1
                   : flags >> 1 == 2  ? 1
                                      : 0;
    if (d->codec.decode == ou_codec_utf8_sig_decode) d->byteorder = 0;
}

/* ---- tell ---- */

/* Feeds the snapshot byte by byte until `used` characters have come out; fills the cookie from the
 * last place where the decoder held no bytes. */
static int locate(ou_textio *t, cookie *c)
{
    ou_text_decoder d = t->snap;
    const char *p = ou_bytes_data(t->snap_bytes);
    ou_ssize n = ou_bytes_len(t->snap_bytes), chars = 0, safe_chars = 0, safe_at = 0, at = 0;
    c->flags = flags_of(&d);
    while (at < n && chars < t->used) {
        OU_AUTO ou_obj *s = ou_text_decode(&d, NULL, p + at, 1, false);
        if (!s) return -1;
        at++;
        chars += ou_str_len(s);
        if (d.npending == 0 && chars <= t->used) {
            safe_at = at;
            safe_chars = chars;
            c->flags = flags_of(&d);
        }
    }
    c->start += safe_at;
    c->skip = (uint32_t)(t->used - safe_chars);
    if (c->skip) {
        c->feed = (uint32_t)(at - safe_at);
        if (chars < t->used) c->eof = true;
    }
    return 0;
}

/* A Python decoder is asked through getstate and setstate. */
static ou_obj *python_tell(ou_textio *t, int64_t position)
{
    OU_AUTO ou_obj *state = ou_call_method0(t->py_decoder, OU_ID(getstate));
    if (!state) return NULL;
    if (t->decoded && t->used < ou_str_len(t->decoded)) {
        return ou_raise(&ou_exc_OSError, "can't reconstruct logical file position");
    }
    return ou_int_new(position);
}

ou_obj *ou_textio_tell(ou_obj *const *v)
{
    ou_textio *t = OU_CAST(ou_textio, v[0]);
    if (ou_textio_open(t) < 0) return NULL;
    if (!t->seekable) return ou_io_raise_unsupported("underlying stream is not seekable");
    if (!t->telling) return ou_raise(&ou_exc_OSError, "telling position disabled by next() call");
    if (ou_textio_flush_pending(t) < 0) return NULL;
    OU_AUTO ou_obj *flushed = ou_call_method0(v[0], OU_ID(flush));
    OU_AUTO ou_obj *at = flushed ? ou_call_method0(t->buffer, OU_ID(tell)) : NULL;
    cookie c = {0};
    if (!at) return NULL;
    if (!t->decoding || !t->snap_bytes) return ou_take(&at);
    if (ou_io_offset(at, &c.start) < 0) return NULL;
    if (t->py_decoder) return python_tell(t, c.start);
    c.start -= ou_bytes_len(t->snap_bytes) + t->snap.npending;
    if (t->snap.npending) { /* bytes held back belong to the snapshot */
        OU_AUTO ou_obj *held = ou_bytes_new(t->snap.pending, t->snap.npending);
        ou_obj *all = held ? ou_binary(held, t->snap_bytes, OU_ADD) : NULL;
        if (!all) return NULL;
        ou_setref(&t->snap_bytes, all);
        t->snap.npending = 0;
    }
    return locate(t, &c) < 0 ? NULL : pack(&c);
}

/* ---- seek ---- */

static ou_obj *buffer_seek(ou_textio *t, int64_t offset, int whence)
{
    OU_AUTO ou_obj *to = ou_int_new(offset), *from = ou_int_new(whence);
    if (!to || !from) return NULL;
    if (whence == 0) return ou_call_method1(t->buffer, OU_ID(seek), to);
    return ou_call_method(t->buffer, OU_ID(seek), (ou_obj *[]){to, from}, 2);
}

static int reset_decoder(ou_textio *t, uint32_t flags)
{
    ou_textio_set_decoded(t, NULL);
    OU_CLEAR(t->snap_bytes);
    if (!t->py_decoder) {
        set_flags(&t->dec, flags);
        return 0;
    }
    t->dec.pending_cr = false;
    OU_AUTO ou_obj *r = ou_call_method0(t->py_decoder, OU_ID(reset));
    return r ? 0 : -1;
}

static ou_obj *seek_end(ou_textio *t)
{
    OU_AUTO ou_obj *flushed = ou_call_method0(&t->io.head, OU_ID(flush));
    if (!flushed || reset_decoder(t, 0) < 0) return NULL;
    OU_AUTO ou_obj *at = buffer_seek(t, 0, 2);
    int64_t n;
    if (at && ou_int_check(at)) t->bom_pending = ou_int_fits(at, &n) && n == 0;
    return ou_take(&at);
}

/* Repeats what the cookie says after going to its start. */
static int replay(ou_textio *t, const cookie *c)
{
    OU_AUTO ou_obj *n = ou_int_new((int64_t)c->feed);
    OU_AUTO ou_obj *bytes = n ? ou_call_method1(t->buffer, OU_ID(read), n) : NULL;
    if (!bytes) return -1;
    if (!ou_bytes_check(bytes)) {
        return ou_raise_int(&ou_exc_TypeError,
                            "underlying read() should have returned a bytes object, not '%.200s'",
                            ou_typeof(bytes)->name);
    }
    t->snap = t->dec;
    ou_setref(&t->snap_bytes, ou_incref(bytes));
    ou_obj *text =
        ou_text_decode(&t->dec, t->py_decoder, ou_bytes_data(bytes), ou_bytes_len(bytes), c->eof);
    if (!text) return -1;
    ou_textio_set_decoded(t, text);
    if (ou_str_len(text) < (ou_ssize)c->skip) {
        return ou_raise_int(&ou_exc_OSError, "can't restore logical file position");
    }
    t->used = (ou_ssize)c->skip;
    return 0;
}

ou_obj *ou_textio_seek(ou_obj *const *v)
{
    ou_textio *t = OU_CAST(ou_textio, v[0]);
    int whence = 0;
    if (v[2] && ou_as_int(v[2], &whence) < 0) return NULL;
    if (ou_textio_open(t) < 0) return NULL;
    if (!t->seekable) return ou_io_raise_unsupported("underlying stream is not seekable");
    OU_AUTO ou_obj *target = whence == 0 ? ou_index(v[1]) : ou_incref(v[1]);
    if (!target) return NULL;
    if (whence == 1 || whence == 2) {
        OU_AUTO ou_obj *zero = ou_int_new(0);
        int same = zero ? ou_cmp_bool(target, zero, OU_EQ) : -1;
        if (same < 0) return NULL;
        if (!same) {
            return ou_io_raise_unsupported(whence == 1 ? "can't do nonzero cur-relative seeks"
                                                       : "can't do nonzero end-relative seeks");
        }
        if (whence == 2) return seek_end(t);
        ou_obj *here = ou_call_method0(v[0], OU_ID(tell));
        ou_setref(&target, here);
        if (!here) return NULL;
    } else if (whence != 0) {
        return ou_raise(&ou_exc_ValueError, "invalid whence (%d, should be %d, %d or %d)", whence,
                        0, 1, 2);
    }
    cookie c = {0};
    if (ou_int_sign(target) < 0)
        return ou_raise(&ou_exc_ValueError, "negative seek position %R", target);
    OU_AUTO ou_obj *flushed = ou_call_method0(v[0], OU_ID(flush));
    if (!flushed || unpack(target, &c) < 0) return NULL;
    OU_AUTO ou_obj *r = buffer_seek(t, c.start, 0);
    if (!r || reset_decoder(t, c.flags) < 0) return NULL;
    if (c.skip && replay(t, &c) < 0) return NULL;
    t->bom_pending = c.start == 0 && !c.flags;
    return ou_take(&target);
}

ou_obj *ou_textio_truncate(ou_obj *const *v)
{
    ou_textio *t = OU_CAST(ou_textio, v[0]);
    if (ou_textio_ready(t) < 0) return NULL;
    OU_AUTO ou_obj *flushed = ou_call_method0(v[0], OU_ID(flush));
    return flushed ? ou_call_method1(t->buffer, OU_ID(truncate), v[1] ? v[1] : &ou_none) : NULL;
}

/* ---- reconfigure ---- */

static int flag(ou_obj *o, bool *out)
{
    if (!o || o == &ou_none) return 0;
    int i;
    if (ou_as_int(o, &i) < 0) return -1;
    *out = i != 0;
    return 0;
}

ou_obj *ou_textio_reconfigure(ou_obj *const *v)
{
    ou_textio *t = OU_CAST(ou_textio, v[0]);
    ou_obj *encoding = v[1] == &ou_none ? NULL : v[1], *errors = v[2] == &ou_none ? NULL : v[2];
    bool line = t->line_buffering, through = t->write_through;
    if (ou_textio_ready(t) < 0) return NULL;
    if (t->decoding && t->decoded && (encoding || errors || v[3])) {
        return ou_io_raise_unsupported(
            "It is not possible to set the encoding or newline of stream after the first read");
    }
    if (encoding && !ou_str_check(encoding)) {
        return ou_raise(&ou_exc_TypeError,
                        "reconfigure() argument 'encoding' must be str or None, not %#T", encoding);
    }
    if (errors && !ou_str_check(errors)) {
        return ou_raise(&ou_exc_TypeError,
                        "reconfigure() argument 'errors' must be str or None, not %#T", errors);
    }
    if (v[3] && ou_text_check_newline(v[3], false) < 0) return NULL;
    if (flag(v[4], &line) < 0 || flag(v[5], &through) < 0) return NULL;
    OU_AUTO ou_obj *flushed = ou_call_method0(v[0], OU_ID(flush));
    if (!flushed) return NULL;
    if (encoding || errors || v[3]) {
        OU_AUTO ou_obj *enc = !encoding ? ou_incref(t->encoding)
                              : ou_str_equal_ascii(encoding, "locale")
                                  ? ou_str_from(ou_io_locale_encoding())
                                  : ou_incref(encoding);
        OU_AUTO ou_obj *err = errors     ? ou_incref(errors)
                              : encoding ? ou_str_from("strict")
                                         : ou_incref(t->errors);
        OU_AUTO ou_obj *newline = ou_incref(v[3] ? v[3] : t->newline_arg);
        if (!enc || !err) return NULL;
        ou_textio_drop_codec(t);
        if (ou_textio_configure(t, enc, err, newline) < 0) return NULL;
    }
    t->line_buffering = line;
    t->write_through = through;
    return ou_new_none();
}
