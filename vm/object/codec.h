/* vm/object/codec.h - text encodings: the state of a running conversion, error handlers, the
 * registry. */
#ifndef OU_OBJECT_CODEC_H
#define OU_OBJECT_CODEC_H

#include "vm/object/strlib.h"

/* Decoding of data[0:n].  A decoder appends to out; on an ill-formed part it calls ou_decode_error.
 */
typedef struct ou_decode {
    const char *encoding, *errors; /* name for messages; handler name or NULL */
    const uint8_t *data;
    ou_ssize n;
    bool final;          /* no more input follows: a truncated sequence is an error */
    ou_ssize consumed;   /* result: bytes used (n if final) */
    int byteorder;       /* utf-16, utf-32: -1 little, 1 big, 0 by mark; result: what was found */
    const uint16_t *map; /* single-byte encodings */
    ou_strbuf out;
    ou_obj *held; /* owned bytes when a handler replaced the input, or NULL */
} ou_decode;
/* Handles data[start:end]: appends the replacement and sets *next.  0 / -1. */
OU_MUSTCHECK int ou_decode_error(ou_decode *d, ou_ssize start, ou_ssize end, const char *reason,
                                 ou_ssize *next);

/* Encoding of s.  `put` appends one code point, or returns 0 if the encoding lacks it. */
typedef struct ou_encode ou_encode;
struct ou_encode {
    const char *encoding, *errors;
    ou_obj *s;
    int (*put)(ou_encode *e, uint32_t ch); /* 1, 0, -1 */
    int byteorder;
    const uint16_t *map;
    char *out;
    ou_ssize len, cap;
};
OU_MUSTCHECK int ou_encode_bytes(ou_encode *e, const void *p, ou_ssize n);
/* Handles s[start:end] which cannot be encoded: appends the replacement and sets *next.  0 / -1. */
OU_MUSTCHECK int ou_encode_error(ou_encode *e, ou_ssize start, ou_ssize end, const char *reason,
                                 ou_ssize *next);

typedef int ou_decoder(ou_decode *d);
typedef int ou_encoder(ou_encode *e);
typedef struct ou_codec {
    const char *name;  /* canonical: "utf_8" */
    const char *shown; /* in messages and CodecInfo: "utf-8" */
    ou_decoder *decode;
    ou_encoder *encode;
    int byteorder;
    const uint16_t *map;
} ou_codec;

ou_decoder ou_codec_utf8_decode, ou_codec_utf8_sig_decode, ou_codec_utf16_decode,
    ou_codec_utf32_decode, ou_codec_ascii_decode, ou_codec_latin1_decode, ou_codec_map_decode,
    ou_codec_escape_decode, ou_codec_raw_decode;
/* UTF-8 without surrogates: the bytes, or NULL (nothing pending) if s has some. */
OU_NEW ou_obj *ou_codec_utf8_direct(ou_obj *s);
/* Text of bytes that are all ASCII; NULL: they are not, or out of memory. */
OU_NEW ou_obj *ou_codec_ascii_direct(const char *data, ou_ssize n);
ou_encoder ou_codec_utf8_encode, ou_codec_utf8_sig_encode, ou_codec_utf16_encode,
    ou_codec_utf32_encode, ou_codec_ascii_encode, ou_codec_latin1_encode, ou_codec_map_encode,
    ou_codec_escape_encode, ou_codec_raw_encode;

/* A built-in codec by any of its names, or NULL (nothing raised). */
const ou_codec *ou_codec_find(const char *name);
/* Single-byte tables (codec_map.c): canonical name of an alias (or the name itself), table of a
 * canonical name. */
const char *ou_codec_alias(const char *normalized);
const uint16_t *ou_codec_charmap(const char *name, const char **stored);
/* Lower case, '-' and ' ' as '_'; out has room for 64 bytes; false if it does not fit. */
bool ou_codec_normalize(const char *name, char out[64]);
OU_NEW ou_obj *ou_codec_decode(const ou_codec *c, const char *data, ou_ssize n, const char *errors,
                               bool final, ou_ssize *consumed, int *byteorder);
OU_NEW ou_obj *ou_codec_encode(const ou_codec *c, ou_obj *s, const char *errors);

/* The registry (codecs.register, codecs.lookup): a 4-tuple, LookupError "unknown encoding: x". */
OU_MUSTCHECK int ou_codec_register(ou_obj *search);
OU_MUSTCHECK int ou_codec_unregister(ou_obj *search);
OU_NEW ou_obj *ou_codec_lookup(const char *name);
/* codecs.encode (which 0) and codecs.decode (1); text_only refuses codecs that are no text
 * encodings. */
OU_NEW ou_obj *ou_codec_transform(const char *encoding, const char *errors, ou_obj *input,
                                  int which, bool text_only);
/* Error handlers by name: callables. */
OU_MUSTCHECK int ou_codec_register_error(ou_obj *name, ou_obj *handler);
OU_NEW ou_obj *ou_codec_lookup_error(const char *name);
/* Releases the registries at the end of a run. */
void ou_codec_fini(void);
void ou_codec_fini_errors(void);

#endif
