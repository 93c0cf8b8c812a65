/* vm/object/byteslib.h - what bytes, bytearray and memoryview share. */
#ifndef OU_OBJECT_BYTESLIB_H
#define OU_OBJECT_BYTESLIB_H

#include "vm/object/strlib.h"

/* The bytes of a bytes or bytearray object (or of a subclass). */
typedef struct ou_span {
    const uint8_t *p;
    ou_ssize n;
} ou_span;
static inline ou_span ou_span_of(ou_obj *o)
{
    if (ou_bytes_check(o)) return (ou_span){(const uint8_t *)ou_bytes_data(o), ou_bytes_len(o)};
    const ou_bytearray *b = OU_CAST(ou_bytearray, o);
    return (ou_span){b->data ? (const uint8_t *)b->data + b->off : (const uint8_t *)"", b->len};
}
static inline bool ou_bytearray_check(const void *o)
{
    return ou_is_instance(o, &ou_bytearray_type);
}

/* An index object as a byte: 0..255, or -1 with TypeError or ValueError `range_message`. */
OU_MUSTCHECK int ou_byte_value(ou_obj *o, const char *range_message);
/* Bytes of an iterable of integers, in a new raw buffer (never NULL on success) of *n bytes. */
OU_MUSTCHECK char *ou_bytes_collect(ou_obj *iterable, ou_ssize *n, const char *range_message);
/* repr of bytes with `before` and `after` around it. */
OU_NEW ou_obj *ou_bytes_repr(const char *data, ou_ssize n, const char *before, const char *after);
/* "6162" of data, grouped by sep (NULL: none) every `group` bytes (negative: from the left). */
OU_NEW ou_obj *ou_bytes_hex(const char *data, ou_ssize n, ou_obj *sep, ou_ssize group);
/* Arguments (sep, bytes_per_sep=1) of the hex methods. */
OU_NEW ou_obj *ou_bytes_hex_args(const char *data, ou_ssize n, ou_obj *sep, ou_obj *group);
/* Comparison of anything with a buffer; NotImplemented if b has none. */
OU_NEW ou_obj *ou_bytes_compare(ou_obj *a, ou_obj *b, int op);
int ou_bytes_contains(ou_obj *self, ou_obj *value);

/* A bytearray is given n bytes of uninitialised content; BufferError while it is exported. */
OU_MUSTCHECK int ou_bytearray_resize(ou_obj *o, ou_ssize n);

/* The methods that bytes and bytearray share; each serves both types. */
ou_rawfn ou_bytes_find_method, ou_bytes_rfind_method, ou_bytes_index_method, ou_bytes_rindex_method,
    ou_bytes_count_method, ou_bytes_startswith_method, ou_bytes_endswith_method;
ou_cfn ou_bytes_join_method, ou_bytes_split_method, ou_bytes_rsplit_method,
    ou_bytes_splitlines_method, ou_bytes_partition_method, ou_bytes_rpartition_method,
    ou_bytes_replace_method, ou_bytes_strip_method, ou_bytes_lstrip_method, ou_bytes_rstrip_method,
    ou_bytes_removeprefix_method, ou_bytes_removesuffix_method;
ou_cfn ou_bytes_upper_method, ou_bytes_lower_method, ou_bytes_title_method,
    ou_bytes_swapcase_method, ou_bytes_capitalize_method, ou_bytes_isalnum_method,
    ou_bytes_isalpha_method, ou_bytes_isascii_method, ou_bytes_isdigit_method,
    ou_bytes_islower_method, ou_bytes_isspace_method, ou_bytes_istitle_method,
    ou_bytes_isupper_method;
ou_cfn ou_bytes_center_method, ou_bytes_ljust_method, ou_bytes_rjust_method, ou_bytes_zfill_method,
    ou_bytes_expandtabs_method, ou_bytes_translate_method, ou_bytes_maketrans_method,
    ou_bytes_decode_method, ou_bytes_fromhex_method, ou_bytes_hex_method;

#define OU_BYTES_METHODS                                                                           \
    OU_FN_AS("capitalize", ou_bytes_capitalize_method, "()",                                       \
             "First byte in upper case, the rest in lower case."),                                 \
        OU_FN_AS("center", ou_bytes_center_method, "(width, fillchar=b' ', /)",                    \
                 "Pad on both sides."),                                                            \
        OU_RAW("count", ou_bytes_count_method, "(sub[, start[, end]])", "Number of occurrences."), \
        OU_FN_AS("decode", ou_bytes_decode_method, "(encoding='utf-8', errors='strict')",          \
                 "Decode to str."),                                                                \
        OU_RAW("endswith", ou_bytes_endswith_method, "(suffix[, start[, end]])",                   \
               "Test for a suffix."),                                                              \
        OU_FN_AS("expandtabs", ou_bytes_expandtabs_method, "(tabsize=8)",                          \
                 "Replace tabs by spaces."),                                                       \
        OU_RAW("find", ou_bytes_find_method, "(sub[, start[, end]])", "Lowest index, or -1."),     \
        OU_FN_FLAGS("fromhex", ou_bytes_fromhex_method, "(string, /)", OU_FN_CLASS,                \
                    "From hexadecimal digits."),                                                   \
        OU_FN_AS("hex", ou_bytes_hex_method, "(sep=None, bytes_per_sep=1)",                        \
                 "Hexadecimal digits."),                                                           \
        OU_RAW("index", ou_bytes_index_method, "(sub[, start[, end]])",                            \
               "Lowest index, or ValueError."),                                                    \
        OU_FN_AS("isalnum", ou_bytes_isalnum_method, "()",                                         \
                 "Whether all bytes are ASCII letters or digits."),                                \
        OU_FN_AS("isalpha", ou_bytes_isalpha_method, "()",                                         \
                 "Whether all bytes are ASCII letters."),                                          \
        OU_FN_AS("isascii", ou_bytes_isascii_method, "()", "Whether all bytes are ASCII."),        \
        OU_FN_AS("isdigit", ou_bytes_isdigit_method, "()", "Whether all bytes are ASCII digits."), \
        OU_FN_AS("islower", ou_bytes_islower_method, "()",                                         \
                 "Whether all ASCII letters are lower case."),                                     \
        OU_FN_AS("isspace", ou_bytes_isspace_method, "()",                                         \
                 "Whether all bytes are ASCII white space."),                                      \
        OU_FN_AS("istitle", ou_bytes_istitle_method, "()", "Whether words start in upper case."),  \
        OU_FN_AS("isupper", ou_bytes_isupper_method, "()",                                         \
                 "Whether all ASCII letters are upper case."),                                     \
        OU_FN_AS("join", ou_bytes_join_method, "(iterable_of_bytes, /)",                           \
                 "Concatenate with this between."),                                                \
        OU_FN_AS("ljust", ou_bytes_ljust_method, "(width, fillchar=b' ', /)",                      \
                 "Pad on the right."),                                                             \
        OU_FN_AS("lower", ou_bytes_lower_method, "()", "ASCII lower case."),                       \
        OU_FN_AS("lstrip", ou_bytes_lstrip_method, "(bytes=None, /)", "Strip from the start."),    \
        OU_FN_FLAGS("maketrans", ou_bytes_maketrans_method, "(frm, to, /)", OU_FN_STATIC,          \
                    "A table for translate."),                                                     \
        OU_FN_AS("partition", ou_bytes_partition_method, "(sep, /)",                               \
                 "Split at the first separator."),                                                 \
        OU_FN_AS("replace", ou_bytes_replace_method, "(old, new, count=-1, /)",                    \
                 "Replace occurrences."),                                                          \
        OU_FN_AS("removeprefix", ou_bytes_removeprefix_method, "(prefix, /)",                      \
                 "Without the prefix."),                                                           \
        OU_FN_AS("removesuffix", ou_bytes_removesuffix_method, "(suffix, /)",                      \
                 "Without the suffix."),                                                           \
        OU_RAW("rfind", ou_bytes_rfind_method, "(sub[, start[, end]])", "Highest index, or -1."),  \
        OU_RAW("rindex", ou_bytes_rindex_method, "(sub[, start[, end]])",                          \
               "Highest index, or ValueError."),                                                   \
        OU_FN_AS("rjust", ou_bytes_rjust_method, "(width, fillchar=b' ', /)", "Pad on the left."), \
        OU_FN_AS("rpartition", ou_bytes_rpartition_method, "(sep, /)",                             \
                 "Split at the last separator."),                                                  \
        OU_FN_AS("rsplit", ou_bytes_rsplit_method, "(sep=None, maxsplit=-1)",                      \
                 "Split from the right."),                                                         \
        OU_FN_AS("rstrip", ou_bytes_rstrip_method, "(bytes=None, /)", "Strip from the end."),      \
        OU_FN_AS("split", ou_bytes_split_method, "(sep=None, maxsplit=-1)",                        \
                 "Split from the left."),                                                          \
        OU_FN_AS("splitlines", ou_bytes_splitlines_method, "(keepends=False)", "The lines."),      \
        OU_RAW("startswith", ou_bytes_startswith_method, "(prefix[, start[, end]])",               \
               "Test for a prefix."),                                                              \
        OU_FN_AS("strip", ou_bytes_strip_method, "(bytes=None, /)", "Strip from both ends."),      \
        OU_FN_AS("swapcase", ou_bytes_swapcase_method, "()", "Swap ASCII upper and lower case."),  \
        OU_FN_AS("title", ou_bytes_title_method, "()", "Each word in ASCII title case."),          \
        OU_FN_AS("translate", ou_bytes_translate_method, "(table, /, delete=b'')",                 \
                 "Map each byte."),                                                                \
        OU_FN_AS("upper", ou_bytes_upper_method, "()", "ASCII upper case."),                       \
        OU_FN_AS("zfill", ou_bytes_zfill_method, "(width, /)", "Pad with zeros after the sign.")

#endif
