/* What the generated ast.h builds upon: identifiers, literals, and the sink of the dump. */
#ifndef OU_AST_BASE_H
#define OU_AST_BASE_H

#include "vm/base/arena.h"

/* An identifier: UTF-8, NFKC-normalised.  Within one parse equal names are the same pointer, so
 * they are compared with ==.  `s` is NUL-terminated and lives in the arena. */
typedef struct ou_ident_text {
    const char *s;
    uint32_t len, hash;
    void *user; /* NULL at first; free for the consumer, e.g. its string object */
} ou_ident_text;
typedef ou_ident_text *ou_ident;

typedef enum ou_literal_kind {
    OU_LIT_NONE,
    OU_LIT_FALSE,
    OU_LIT_TRUE,
    OU_LIT_ELLIPSIS,
    OU_LIT_INT,   /* "255", "0xff", "0o17", "0b1": no underscores; decimal: no sign */
    OU_LIT_FLOAT, /* "1e5", "1.", ".5": no underscores */
    OU_LIT_IMAG,  /* the same without the j: "1", "2.5" */
    OU_LIT_STR,   /* decoded, UTF-8; a lone surrogate is its three-byte encoding */
    OU_LIT_BYTES  /* decoded */
} ou_literal_kind;

/* A constant.  `s` has `len` bytes and a NUL behind them (INT..BYTES). */
typedef struct ou_literal {
    ou_literal_kind kind;
    uint32_t len;
    const char *s;
    bool u_prefix; /* written u"..." (the field `kind` of ast.Constant) */
} ou_literal;

/* Where a dump goes: write() receives the pieces; `lines` (may be NULL) turns ranges into
 * positions. */
struct ou_lines;
typedef struct ou_ast_out {
    void (*write)(void *arg, const char *s, size_t len);
    void *arg;
    const struct ou_lines *lines;
} ou_ast_out;

void ou_ast_put(ou_ast_out *out, const char *s);
void ou_ast_put_int(ou_ast_out *out, int i);
void ou_ast_put_ident(ou_ast_out *out, ou_ident id);
void ou_ast_put_literal(ou_ast_out *out, const ou_literal *lit);
void ou_ast_put_range(ou_ast_out *out, uint32_t lo, uint32_t hi, bool comma);

#endif
