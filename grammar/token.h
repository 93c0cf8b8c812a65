/* Tokens and the scanner's state.  Internal to grammar/. */
#ifndef OU_GRAMMAR_TOKEN_H
#define OU_GRAMMAR_TOKEN_H

#include "grammar/grammar.h"

/* Token kinds are those of the generated python.tab.h (T_NAME, ...).  A token has no value: its
 * spelling is src[lo..hi).  `level` is the bracket depth behind it. */
typedef struct ou_token {
    uint16_t kind;
    uint16_t level;
    uint32_t lo, hi;
} ou_token;

enum { OU_SCAN_MAXDEPTH = 200, OU_SCAN_MAXINDENT = 100 };

/* How the scanner's own errors give their position (end column 0 or -1: CPython's "none"). */
typedef enum ou_scan_place {
    OU_PLACE_POINT,  /* the character before lo, start and end the same */
    OU_PLACE_RANGE,  /* lo..hi */
    OU_PLACE_LINE,   /* column 1 of the line that ends at lo; end column 0 */
    OU_PLACE_CURSOR, /* the character at lo; end column 0 */
    OU_PLACE_OPEN    /* the character before lo; end column -1 */
} ou_scan_place;

typedef struct ou_scan_error {
    ou_diag_kind kind; /* OU_DIAG_NONE: no error */
    const char *msg;   /* NULL: end of input inside brackets or after a backslash */
    ou_scan_place place;
    uint32_t lo, hi;
    bool at_end; /* more input could have mended it */
} ou_scan_error;

typedef struct ou_bracket {
    uint8_t open;
    uint32_t at;
} ou_bracket;

typedef struct ou_warnings {
    ou_diag *v;
    uint32_t n, cap;
} ou_warnings;

typedef struct ou_scan {
    ou_arena *arena;
    const uint8_t *src, *cur, *lim; /* *lim is a NUL */
    ou_token *v;
    uint32_t n, cap;
    ou_scan_error err;
    ou_warnings *warnings; /* may be NULL: not wanted */
    bool bol;              /* at the beginning of a line */
    bool single;           /* one interactive statement: the end of input ends it */
    bool imply_dedent;     /* ... and the blocks it is in */
    bool prompt;           /* an empty line ends the statement */
    int depth, nindent;
    ou_bracket bracket[OU_SCAN_MAXDEPTH];
    struct {
        int col, alt;
    } indent[OU_SCAN_MAXINDENT];
} ou_scan;

/* Prepares scanning src[0..len), src[len] == 0. */
void ou_scan_init(ou_scan *sc, ou_arena *arena, const char *src, uint32_t len);

/* Scans everything into sc->v.  The vector ends with T_END, or after an error (sc->err) with
 * T_ERROR. */
void ou_scan_all(ou_scan *sc);

/* Rewrites contextual keywords: match and case headers, and `with ( items ) :`. */
void ou_filter(ou_scan *sc);

/* Remembers a warning for src[lo..hi). */
void ou_scan_warn(ou_arena *arena, ou_warnings *w, ou_diag_kind kind, uint32_t lo, uint32_t hi,
                  const char *msg);

#endif
