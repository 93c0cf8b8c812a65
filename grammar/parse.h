/* State of one parse, shared by the grammar's actions and the driver.  Internal to grammar/. */
#ifndef OU_GRAMMAR_PARSE_H
#define OU_GRAMMAR_PARSE_H

#include "grammar/token.h"

typedef struct ou_span {
    uint32_t lo, hi;
} ou_span;

/* A growing sequence; `hi` is where its source text ends (a block may end in ";"). */
typedef struct ou_list {
    uint32_t n, cap, hi;
    void **v;
} ou_list;

/* One argument, parameter, class pattern argument, mapping pattern item or `elif`, before it finds
 * its place in a node.  `kind` is a character. */
typedef struct ou_item {
    char kind;
    uint32_t lo, hi;
    ou_ident name;
    void *a, *b;
} ou_item;

typedef struct ou_idents {
    ou_ident *slot; /* open addressing, power of two */
    uint32_t mask, used;
} ou_idents;

/* A complaint about a string or a number. */
typedef enum ou_lit_place {
    OU_LIT_OK,
    OU_LIT_AT_LAST, /* at the last token the parser has seen */
    OU_LIT_AT_LINE, /* the line of lo, no column */
    OU_LIT_IN_FIELD /* `diag` is complete */
} ou_lit_place;

typedef struct ou_lit_error {
    ou_lit_place place;
    const char *msg;
    uint32_t lo, hi;
    ou_diag diag;
} ou_lit_error;

typedef struct ou_parser {
    ou_arena *arena;
    const char *src; /* the whole source; all offsets count from here */
    const ou_lines *lines;
    ou_idents *idents;
    ou_warnings *warnings;   /* NULL: not wanted */
    const ou_token *tokens;  /* up to T_END or T_ERROR, at which the parser stops */
    uint32_t next;           /* index of the token to be read */
    int start;               /* the token to be read before them: the start symbol */
    ou_ast_mod *tree;        /* result of a module, a statement or an expression */
    ou_expr *field;          /* result of an f-string field */
    bool rejected;           /* a syntax error, found by the tables or by an action */
    bool overflow;           /* the parser's stack is exhausted */
    bool byte_columns;       /* no encoding was declared */
    bool diagnosing;         /* a field that fails is to be explained */
    int base_line, base_col; /* if src is a field of an f-string: lines and columns before it */
    uint32_t at;             /* index of the token being parsed */
    ou_lit_error lit;
} ou_parser;

#include "python.tab.h"

/* ident.c: the one ident of the name s[0..len). */
ou_ident ou_ident_intern(ou_parser *p, const char *s, size_t len);
static inline ou_ident ou_ident_at(ou_parser *p, ou_span at)
{
    return ou_ident_intern(p, p->src + at.lo, at.hi - at.lo);
}

/* literal.c: constants.  On failure p->lit is filled and p->rejected set; the result is a valid
 * node all the same. */
ou_expr *ou_literal_number(ou_parser *p, ou_span at);
ou_expr *ou_literal_strings(ou_parser *p, const ou_list *spans);
ou_expr *ou_literal_word(ou_parser *p, ou_literal_kind kind, ou_span at);

/* fstring.c: parses one f-string into `out`. */
struct ou_joiner;
bool ou_fstring_parse(ou_parser *p, struct ou_joiner *out, uint32_t lo, uint32_t hi, bool raw);

/* parse.c: parses the field src[lo..hi), preceded by a brace, of the f-string at `token`.  NULL:
 * rejected. */
ou_expr *ou_parse_field(ou_parser *p, uint32_t lo, uint32_t hi, ou_span token);

/* diagnose.c: explains why an f-string field does not parse.  copy[0..len) is the field in
 * parentheses and a newline; `lo` is the offset of its brace, `token` that of the f-string. */
void ou_diagnose_field(ou_parser *outer, const char *copy, uint32_t len, uint32_t lo, ou_span token,
                       ou_diag *out);

/* diagnose.c: explains why the tokens of sc do not parse. */
void ou_diagnose(ou_parser *p, const ou_scan *sc, int start_token, int flags, ou_diag *out);

#endif
