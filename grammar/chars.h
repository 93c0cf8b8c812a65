/* Characters: UTF-8 and the three Unicode properties the scanner needs. */
#ifndef OU_GRAMMAR_CHARS_H
#define OU_GRAMMAR_CHARS_H

#include "vm/base/arena.h"

/* Decodes one code point of valid UTF-8 (encoded surrogates included); answers its length in bytes.
 */
static inline int ou_utf8_get(const uint8_t *s, uint32_t *c)
{
    if (s[0] < 0x80) return *c = s[0], 1;
    if (s[0] < 0xe0) return *c = (s[0] & 0x1fu) << 6 | (s[1] & 0x3fu), 2;
    if (s[0] < 0xf0) return *c = (s[0] & 0xfu) << 12 | (s[1] & 0x3fu) << 6 | (s[2] & 0x3fu), 3;
    return *c = (s[0] & 7u) << 18 | (s[1] & 0x3fu) << 12 | (s[2] & 0x3fu) << 6 | (s[3] & 0x3fu), 4;
}

/* Encodes one code point (surrogates too) into at most four bytes; answers how many. */
int ou_utf8_put(uint8_t *out, uint32_t c);

/* Finds the first malformed sequence in s[0..len): answers its offset, or len.  On failure *bad_len
 * is the number of bytes a decoder blames and *why its reason, in the words of UnicodeDecodeError.
 */
size_t ou_utf8_check(const uint8_t *s, size_t len, int *bad_len, const char **why);

/* "(unicode error) 'utf-8' codec can't decode ..." for what ou_utf8_check() found at s[at]. */
char *ou_utf8_complaint(ou_arena *a, const uint8_t *s, size_t at, int bad_len, const char *why);

/* Unicode properties, from tables made by scripts/gen_idents.py. */
bool ou_is_xid_start(uint32_t c);
bool ou_is_xid_continue(uint32_t c);
bool ou_is_printable(uint32_t c);

/* Looks a character up by its name (any case), as in "\N{EM DASH}".  Answers its code point or -1.
 */
int32_t ou_unicode_by_name(const char *name, size_t len);

/* Writes the name of a character to out[0..128) and answers its length, or 0 if it has none. */
size_t ou_unicode_name(uint32_t c, char *out);

#endif
