/* vm/object/strlib.h - what the files of str, bytes and the codecs share. */
#ifndef OU_OBJECT_STRLIB_H
#define OU_OBJECT_STRLIB_H

#include "vm/object/bytes.h"
#include "vm/object/list.h"
#include "vm/object/str.h"
#include "vm/object/unicode.h"
#include <string.h>

/* Searching in arrays of `kind`-byte units (str_search.c).  m >= 1; results are indices, -1:
 * absent. Linear time. */
ou_ssize ou_search_find(const void *h, ou_ssize n, const void *p, ou_ssize m, int kind);
ou_ssize ou_search_rfind(const void *h, ou_ssize n, const void *p, ou_ssize m, int kind);
/* Number of non-overlapping occurrences, at most max. */
ou_ssize ou_search_count(const void *h, ou_ssize n, const void *p, ou_ssize m, int kind,
                         ou_ssize max);

/* Code points of a string as an array of exactly `kind` bytes each, for searching inside a string
 * of that kind. */
typedef struct ou_pattern {
    const void *data;
    ou_ssize len;
    void *owned;
} ou_pattern;
/* 1, 0: a string of this kind cannot contain it, -1: MemoryError. */
OU_MUSTCHECK int ou_pattern_open(ou_pattern *pat, const ou_str *s, int kind);
void ou_pattern_close(ou_pattern *pat);

/* Copies n code points between strings; the target's kind is at least the source's. */
void ou_str_copy(ou_str *to, ou_ssize at, const ou_str *from, ou_ssize lo, ou_ssize n);
/* An upper bound of the code points in s[lo:hi] that decides kind and ascii exactly. */
uint32_t ou_str_max(const ou_str *s, ou_ssize lo, ou_ssize hi);
static inline void *ou_str_ptr(const ou_str *s, ou_ssize i)
{
    return (void *)(uintptr_t)(s->data + i * (ou_ssize)s->kind);
}
/* Copies code points between arrays of different width (1, 2, 4). */
void ou_units_copy(void *to, int to_kind, const void *from, int from_kind, ou_ssize n);

/* Clips lo and hi as slicing does. */
void ou_clip_bounds(ou_ssize *lo, ou_ssize *hi, ou_ssize len);
/* Arguments "sub[, start[, end]]" of find, count, index, startswith ...; wording of their errors.
 */
typedef struct ou_find_args {
    ou_obj *sub;
    ou_ssize lo, hi;
} ou_find_args;
OU_MUSTCHECK int ou_parse_find(const char *type, const char *name, ou_obj *const *args, size_t n,
                               ou_tuple *kw, ou_find_args *out);

OU_INLINE uint64_t ou_load8(const uint8_t *p)
{
    uint64_t v;
    memcpy(&v, p, sizeof v);
    return v;
}
OU_INLINE uint32_t ou_load4(const uint8_t *p)
{
    uint32_t v;
    memcpy(&v, p, sizeof v);
    return v;
}
/* ou_str_equal inline, for hash tables.  Up to 16 bytes are compared as two overlapping words,
 * without a call (dict_count, word_count). */
OU_INLINE bool ou_str_same_text(const ou_str *x, const ou_str *y)
{
    if (x->len != y->len || x->kind != y->kind) return false;
    size_t n = (size_t)x->len * x->kind;
    const uint8_t *p = x->data, *q = y->data;
    if (n > 16) return memcmp(p, q, n) == 0;
    if (n >= 8) return ou_load8(p) == ou_load8(q) && ou_load8(p + n - 8) == ou_load8(q + n - 8);
    if (n >= 4) return ou_load4(p) == ou_load4(q) && ou_load4(p + n - 4) == ou_load4(q + n - 4);
    return n == 0 || (p[0] == q[0] && p[n / 2] == q[n / 2] && p[n - 1] == q[n - 1]);
}

/* str helpers used across files. */
OU_NEW ou_obj *ou_str_same(ou_obj *s); /* s itself if it is an exact str, else an exact copy */
OU_NEW ou_obj *ou_str_subclass(ou_type *cls,
                               ou_obj *exact); /* instance of cls with the text of exact */
OU_NEW ou_obj *ou_str_split(ou_obj *s, ou_obj *sep, ou_ssize max); /* sep NULL: white space */
OU_NEW ou_obj *ou_str_replace(ou_obj *s, ou_obj *old, ou_obj *fresh, ou_ssize max);
OU_NEW ou_obj *ou_str_repeat(ou_obj *s, ou_ssize n);
OU_NEW ou_obj *ou_str_ljust(ou_obj *s, ou_ssize left, ou_ssize right, uint32_t fill);
OU_NEW ou_obj *ou_str_decode_object(ou_obj *o, ou_obj *encoding,
                                    ou_obj *errors); /* str(o, encoding, errors) */

/* Method tables and slots that live outside str.c. */
ou_rawfn ou_str_find_method, ou_str_rfind_method, ou_str_index_method, ou_str_rindex_method,
    ou_str_count_method;
ou_rawfn ou_str_startswith_method, ou_str_endswith_method, ou_str_format_method;
ou_cfn ou_str_upper_method, ou_str_lower_method, ou_str_title_method, ou_str_swapcase_method,
    ou_str_capitalize_method, ou_str_casefold_method;
ou_cfn ou_str_isalnum_method, ou_str_isalpha_method, ou_str_isascii_method, ou_str_isdecimal_method,
    ou_str_isdigit_method, ou_str_isidentifier_method, ou_str_islower_method,
    ou_str_isnumeric_method, ou_str_isprintable_method, ou_str_isspace_method,
    ou_str_istitle_method, ou_str_isupper_method;
ou_cfn ou_str_split_method, ou_str_rsplit_method, ou_str_splitlines_method, ou_str_partition_method,
    ou_str_rpartition_method, ou_str_replace_method, ou_str_strip_method, ou_str_lstrip_method,
    ou_str_rstrip_method;
ou_cfn ou_str_translate_method, ou_str_maketrans_method, ou_str_expandtabs_method,
    ou_str_format_map_method;
int ou_str_contains(ou_obj *s, ou_obj *sub);
extern ou_type ou_str_iter_type, ou_ascii_iter_type, ou_bytes_iter_type, ou_bytearray_iter_type;
OU_NEW ou_obj *ou_str_iter_new(ou_obj *s);
OU_NEW ou_obj *ou_bytes_iter_new(ou_obj *b);
OU_NEW ou_obj *ou_bytearray_iter_new(ou_obj *b);

/* A str argument as C text for a codec name or error handler: NULL and None give *out = NULL if
 * `optional`.  The text lives in *tmp (free with ou_mem_free) or in the object.  TypeError "f()
 * argument 'x' must be str, not T". */
OU_MUSTCHECK int ou_codec_arg(const char *fname, const char *what, ou_obj *o, const char **out,
                              char **tmp);

/* The table of interned strings (str_intern.c). */
void ou_str_unintern(ou_str *s); /* an interned string dies */

#endif
