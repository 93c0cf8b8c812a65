/* vm/object/unicode.h - properties and case mappings of characters (generated tables, Unicode 14).
 */
#ifndef OU_OBJECT_UNICODE_H
#define OU_OBJECT_UNICODE_H

#include "grammar/chars.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { /* order of FLAGS in scripts/gen_unicode.py */
       OU_UC_ALPHA = 1,
       OU_UC_DECIMAL = 2,
       OU_UC_DIGIT = 4,
       OU_UC_NUMERIC = 8,
       OU_UC_SPACE = 16,
       OU_UC_PRINTABLE = 32,
       OU_UC_LOWER = 64,
       OU_UC_UPPER = 128,
       OU_UC_TITLE = 256,
       OU_UC_ID_START = 512,
       OU_UC_ID_CONT = 1024,
       OU_UC_CASE_IGNORABLE = 2048,
       OU_UC_LONG_UPPER = 4096,
       OU_UC_LONG_LOWER = 8192,
       OU_UC_LONG_TITLE = 16384,
       OU_UC_LONG_FOLD = 32768,
       OU_UC_ALNUM = OU_UC_ALPHA | OU_UC_DECIMAL | OU_UC_DIGIT | OU_UC_NUMERIC,
       OU_UC_CASED = OU_UC_LOWER | OU_UC_UPPER | OU_UC_TITLE,
};
enum { OU_CASE_UPPER, OU_CASE_LOWER, OU_CASE_TITLE, OU_CASE_FOLD };

/* The OU_UC_* properties of a code point (0 beyond U+10FFFF). */
uint32_t ou_unicode_flags(uint32_t ch);
/* Value as a decimal digit (int('...')), as any digit; -1: none. */
int ou_unicode_decimal(uint32_t ch);
int ou_unicode_digit(uint32_t ch);
/* Full case mapping (OU_CASE_*) without context: writes 1 to 3 code points and returns their
 * number. */
int ou_unicode_map(uint32_t ch, int how, uint32_t out[3]);
/* One-to-one part of the mapping: a character whose mapping is longer stays itself. */
uint32_t ou_unicode_simple(uint32_t ch, int how);
/* White space of str.split and strip, ends of lines of str.splitlines. */
bool ou_unicode_is_space(uint32_t ch);
bool ou_unicode_is_linebreak(uint32_t ch);
/* Character database version, "14.0.0". */
extern const char *const ou_unicode_version;

/* Names: ou_unicode_name and ou_unicode_by_name of the front end's character tables. */
enum { OU_UNICODE_NAME_MAX = 128 };

#endif
