/* vm/object/str.h - str: 1, 2 or 4 bytes a code point, hash cached, identifiers interned. */
#ifndef OU_OBJECT_STR_H
#define OU_OBJECT_STR_H

#include "vm/object/protocol.h"

struct ou_str {
    ou_obj head;
    ou_hash hash;          /* -1: not computed */
    uint64_t len : 48;     /* code points */
    uint64_t kind : 3;     /* bytes per code point: 1, 2, 4: the smallest that fits */
    uint64_t ascii : 1;    /* all below 128 (kind 1) */
    uint64_t interned : 2; /* 0, 1 interned (table does not own), 2 immortal */
    uint64_t ident : 1;    /* known to be an identifier-like name */
    uint64_t
        spare : 9; /* fills the word: data[] starts at its end, as in the static names of names.c */
    uint8_t data[]; /* then a zero unit; classes derived from str keep their fields behind it */
};

extern ou_type ou_str_type;
extern ou_obj *ou_empty_str; /* "" */

OU_INLINE bool ou_str_check(const void *o)
{
    return OU_HAS_FLAG(o, OU_TF_STR);
}
OU_INLINE bool ou_str_exact(const void *o)
{
    return OU_IS(o, ou_str_type);
}
OU_INLINE ou_ssize ou_str_len(const void *s)
{
    return (ou_ssize)((const ou_str *)s)->len;
}
OU_INLINE uint32_t ou_str_at(const void *o, ou_ssize i)
{
    const ou_str *s = (const ou_str *)o;
    if (s->kind == 1) return s->data[i];
    if (s->kind == 2) return ((const uint16_t *)(const void *)s->data)[i];
    return ((const uint32_t *)(const void *)s->data)[i];
}

/* An uninitialised string of len code points none of which exceeds maxchar; fill with ou_str_put.
 */
OU_NEW ou_obj *ou_str_new(ou_ssize len, uint32_t maxchar);
void ou_str_put(ou_obj *s, ou_ssize i, uint32_t ch);
OU_NEW ou_obj *ou_str_from(
    const char *utf8); /* valid UTF-8 (WTF-8: surrogates allowed), NUL-terminated */
OU_NEW ou_obj *ou_str_from_n(const char *utf8, size_t n);
OU_NEW ou_obj *ou_str_from_ascii(const char *s, size_t n);
OU_NEW ou_obj *ou_str_from_ucs4(const uint32_t *u, ou_ssize n); /* narrowed to the smallest kind */
OU_NEW ou_obj *ou_str_from_char(uint32_t ch);                   /* Latin-1 characters are shared */
OU_NEW ou_obj *ou_str_format(const char *fmt, ...);             /* format language of ou_raise */
OU_NEW ou_obj *ou_str_vformat(const char *fmt, va_list ap);
/* UTF-8 (WTF-8 for lone surrogates) with a NUL: ASCII strings give their own data and *tmp = NULL;
 * otherwise a buffer that the caller frees with ou_mem_free(*tmp).  NULL: MemoryError.  *n may be
 * NULL. */
const char *ou_str_utf8(const void *s, size_t *n, char **tmp);
OU_NEW ou_obj *ou_str_intern(OU_STEALS ou_obj *s); /* the canonical equal string; exact str only */
OU_NEW ou_obj *ou_str_intern_utf8(const char *utf8, size_t n);
/* Start and end of the intern table: static names, "" and Latin-1 characters are entered. 0 / -1.
 */
OU_MUSTCHECK int ou_str_init(void);
void ou_str_fini(void);
/* Sets the key of string hashes from PYTHONHASHSEED (NULL, "" or "random": by chance), before
 * ou_str_init. -1: malformed (nothing is raised). */
OU_MUSTCHECK int ou_hash_seed(const char *setting);
ou_hash ou_hash_bytes(const void *data,
                      size_t n); /* the hash of str, bytes, memoryview; never -1 */
OU_NEW ou_obj *ou_str_sub(ou_obj *s, ou_ssize lo, ou_ssize hi); /* s[lo:hi], bounds valid */
OU_NEW ou_obj *ou_str_concat(ou_obj *a, ou_obj *b);             /* both str */
/* *a += b: extends in place when *a is only owned by the caller (*a is consumed and replaced). 0 /
 * -1 (*a = NULL). */
OU_MUSTCHECK int ou_str_append(ou_obj **a, ou_obj *b);
OU_NEW ou_obj *ou_str_join(ou_obj *sep, ou_obj *iterable);
OU_NEW ou_obj *ou_str_join_array(ou_obj *sep, ou_obj *const *items, ou_ssize n);
bool ou_str_equal(const void *a, const void *b); /* both str */
bool ou_str_equal_ascii(const void *s, const char *ascii);
int ou_str_compare(const void *a, const void *b); /* <0, 0, >0 by code point */
ou_hash ou_str_hash(const void *s);               /* cached; never fails */
ou_ssize ou_str_find(ou_obj *s, ou_obj *sub, ou_ssize lo, ou_ssize hi); /* -1: absent */
OU_NEW ou_obj *ou_str_repr(ou_obj *s);
/* Name of o's type in "f() argument 1 must be str, not T": "None" for None. */
const char *ou_arg_type(const ou_obj *o);
bool ou_str_is_identifier(ou_obj *s);

/* Growing text. Zero-initialise; finish returns the string and empties the builder; on failure the
 * flag stays. */
typedef struct ou_strbuf {
    uint8_t *data;
    ou_ssize len, cap;
    uint8_t kind;
    bool failed, ascii;
    uint32_t max;
} ou_strbuf;
int ou_strbuf_char(ou_strbuf *b, uint32_t ch); /* 0 / -1 */
int ou_strbuf_str(ou_strbuf *b, const void *s);
int ou_strbuf_range(ou_strbuf *b, const void *s, ou_ssize lo, ou_ssize hi);
int ou_strbuf_ascii(ou_strbuf *b, const char *s);
int ou_strbuf_ascii_n(ou_strbuf *b, const char *s, size_t n);
int ou_strbuf_utf8(ou_strbuf *b, const char *s, size_t n);
int ou_strbuf_ucs4(ou_strbuf *b, const uint32_t *u, ou_ssize n);
int ou_strbuf_latin1(ou_strbuf *b, const void *s, size_t n);
int ou_strbuf_fill(ou_strbuf *b, uint32_t ch, ou_ssize n); /* n times ch; nothing if n <= 0 */
int ou_strbuf_repr(ou_strbuf *b, ou_obj *o);               /* appends repr(o) */
OU_NEW ou_obj *ou_strbuf_finish(ou_strbuf *b); /* NULL with an error if anything failed */
void ou_strbuf_free(ou_strbuf *b);

/* Codecs (codec.c). errors: "strict", "ignore", "replace", "backslashreplace", "surrogateescape",
 * "surrogatepass", "xmlcharrefreplace", "namereplace" or a registered handler; NULL = strict.
 * encoding NULL = utf-8. */
OU_NEW ou_obj *ou_str_decode(const char *data, ou_ssize n, const char *encoding,
                             const char *errors);
OU_NEW ou_obj *ou_str_encode(ou_obj *s, const char *encoding, const char *errors); /* bytes */
/* File system names: UTF-8 with surrogateescape. */
OU_NEW ou_obj *ou_fs_decode(const char *path);
OU_NEW ou_obj *ou_fs_path(ou_obj *path); /* os.fspath: str or bytes */
OU_NEW ou_obj *ou_fs_encode(
    ou_obj *path); /* bytes from str, bytes or os.PathLike; ValueError on embedded NUL */

/* Format mini-language (format.c) and % formatting (percent.c). */
OU_NEW ou_obj *ou_format_str(ou_obj *s, ou_obj *spec);
OU_NEW ou_obj *ou_format_int(ou_obj *i, ou_obj *spec);
OU_NEW ou_obj *ou_format_float(ou_obj *f, ou_obj *spec);
OU_NEW ou_obj *ou_format_complex(ou_obj *c, ou_obj *spec);
OU_NEW ou_obj *ou_str_percent(ou_obj *fmt, ou_obj *args);
OU_NEW ou_obj *ou_bytes_percent(ou_obj *fmt, ou_obj *args);

#endif
