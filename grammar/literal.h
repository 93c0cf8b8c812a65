/* Pieces of string literals.  Internal to grammar/. */
#ifndef OU_GRAMMAR_LITERAL_H
#define OU_GRAMMAR_LITERAL_H

#include "grammar/parse.h"

/* Collects the parts of adjacent string literals: text, joined as it comes, and fields. */
typedef struct ou_joiner {
    ou_parser *p;
    ou_span whole; /* from the first literal to the last */
    ou_span token; /* the literal being read */
    char *text;
    size_t len, cap;
    bool u_prefix, fmode;
    ou_list *values; /* parts before the current text; NULL: none */
} ou_joiner;

/* Appends bytes to the current text. */
void ou_joiner_add(ou_joiner *j, const char *s, size_t len);

/* Appends the string text src[lo..hi), decoding escapes unless raw.  False: p->lit tells why. */
bool ou_joiner_decode(ou_joiner *j, uint32_t lo, uint32_t hi, bool raw);

/* Ends the current text, if any, and appends a field. */
void ou_joiner_field(ou_joiner *j, ou_expr *field);

/* The result as a JoinedStr. */
ou_expr *ou_joiner_finish(ou_joiner *j);

/* Records a complaint and rejects the parse; answers false. */
bool ou_literal_fail(ou_parser *p, ou_lit_place place, ou_span at, const char *msg);

/* Warns about the escape sequence backslash + c in the literal at `token`. */
void ou_literal_warn_escape(ou_parser *p, ou_span token, const char *c);

#endif
