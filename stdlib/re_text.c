/* stdlib/re_text.c - subjects as PCRE2 takes them.  Bytes and ASCII strings are used where they
 * lie; any other string is converted to UTF-8 once, with a table that leads from byte offsets back
 * to characters.  The conversion used last is kept, since the same long string is usually searched
 * again and again. */
#include <string.h>
#include "stdlib/re_.h"

enum { BLOCK = 64, KEPT_MOST = 64 << 20 };

static re_utf8 *kept;

static void release(re_utf8 *u)
{
    if (!u || --u->refs) return;
    ou_decref(u->string);
    ou_mem_free(u->data);
    ou_mem_free(u->blocks);
    ou_mem_free(u);
}

void ou_re_text_fini(void)
{
    release(ou_take(&kept));
}

static bool starts_char(char c)
{
    return ((uint8_t)c & 0xc0) != 0x80;
}

static re_utf8 *convert(ou_obj *string)
{
    re_utf8 *u = ou_mem_zero(sizeof *u);
    if (!u) return NULL;
    u->refs = 1;
    u->string = ou_incref(string);
    if (!ou_str_utf8(string, &u->n, &u->data)) {
        release(u);
        return NULL;
    }
    u->blocks = ou_mem_new((u->n / BLOCK + 1) * sizeof *u->blocks);
    if (!u->blocks) {
        release(u);
        return NULL;
    }
    uint32_t count = 0;
    for (size_t i = 0; i < u->n; i++) {
        if (i % BLOCK == 0) u->blocks[i / BLOCK] = count;
        count += starts_char(u->data[i]);
    }
    if (u->n % BLOCK == 0) u->blocks[u->n / BLOCK] = count;
    return u;
}

/* Strings are immutable, so the same object has the same text. */
static re_utf8 *utf8_of(ou_obj *string)
{
    if (kept && kept->string == string) {
        kept->refs++;
        return kept;
    }
    re_utf8 *u = convert(string);
    if (u && ou_str_exact(string) && u->n <= KEPT_MOST) {
        re_utf8 *old = kept;
        kept = u;
        u->refs++;
        release(old);
    }
    return u;
}

int ou_re_text_open(re_text *t, ou_obj *string)
{
    memset(t, 0, sizeof *t);
    if (ou_str_check(string)) {
        const ou_str *s = OU_CAST(ou_str, string);
        t->len = ou_str_len(s);
        if (s->ascii) {
            t->data = (const char *)s->data;
            t->n = (size_t)t->len;
        } else {
            t->wide = utf8_of(string);
            if (!t->wide) return -1;
            t->data = t->wide->data;
            t->n = t->wide->n;
        }
    } else {
        t->is_bytes = true;
        if (!ou_has_buffer(string))
            return ou_raise_int(&ou_exc_TypeError, "expected string or bytes-like object, got '%T'",
                                string);
        if (ou_get_buffer(string, &t->buffer, OU_BUF_SIMPLE) < 0) return -1;
        t->has_buffer = true;
        t->data = t->buffer.data ? t->buffer.data : "";
        t->n = (size_t)t->buffer.len;
        t->len = t->buffer.len;
    }
    t->string = ou_incref(string);
    return 0;
}

void ou_re_text_close(re_text *t)
{
    if (t->has_buffer) ou_release_buffer(&t->buffer);
    release(t->wide);
    ou_xdecref(t->string);
    memset(t, 0, sizeof *t);
}

size_t ou_re_text_byte(const re_text *t, ou_ssize at)
{
    const re_utf8 *u = t->wide;
    if (!u) return (size_t)at;
    if (at >= t->len) return u->n;
    size_t lo = 0, hi = u->n / BLOCK + 1; /* blocks[lo] <= at < blocks[hi] */
    while (hi - lo > 1) {
        size_t mid = (lo + hi) / 2;
        if (u->blocks[mid] <= (size_t)at)
            lo = mid;
        else
            hi = mid;
    }
    size_t i = lo * BLOCK;
    ou_ssize n = u->blocks[lo]; /* characters that start before byte i */
    for (;; i++)
        if (starts_char(u->data[i]) && n++ == at) return i;
}

ou_ssize ou_re_text_char(const re_text *t, size_t byte)
{
    const re_utf8 *u = t->wide;
    if (!u) return (ou_ssize)byte;
    ou_ssize n = u->blocks[byte / BLOCK];
    for (size_t i = byte / BLOCK * BLOCK; i < byte; i++) n += starts_char(u->data[i]);
    return n;
}

ou_obj *ou_re_text_slice(const re_text *t, ou_ssize lo, ou_ssize hi)
{
    bool whole = lo == 0 && hi == t->len;
    if (!t->is_bytes)
        return whole && ou_str_exact(t->string) ? ou_incref(t->string)
                                                : ou_str_sub(t->string, lo, hi);
    if (whole && OU_IS(t->string, ou_bytes_type)) return ou_incref(t->string);
    return ou_bytes_new(t->data + lo, hi - lo);
}
