/* The PEG interpreter behind diagnostics.  Internal to grammar/. */
#ifndef OU_GRAMMAR_PEG_H
#define OU_GRAMMAR_PEG_H

#include "grammar/parse.h"

typedef enum peg_op {
    P_TOKEN,    /* the token kind `arg` */
    P_SOFT,     /* a NAME spelled peg_string[arg] */
    P_ANY_SOFT, /* a NAME that is a soft keyword */
    P_FORCE,    /* the token kind `arg`, or "expected peg_string[extra]" */
    P_RULE,
    P_OPT,
    P_STAR,
    P_PLUS,   /* rule `arg` */
    P_GATHER, /* rule `arg`, separated by tokens `extra` */
    P_AND,
    P_NOT, /* look ahead for rule `arg` */
    P_CUT
} peg_op;

typedef struct peg_item {
    uint8_t op, label;
    uint16_t arg, extra;
} peg_item;

typedef struct peg_alt {
    uint16_t first;       /* item */
    uint8_t count, label; /* items; label whose node is the result, or 0 */
    uint8_t kind, action, message;
    bool invalid; /* second pass only */
} peg_alt;

typedef struct peg_rule {
    uint16_t first; /* alternative */
    uint8_t count;
    /* Are results remembered?  The rules are CPython's choice: a remembered result is used also
     * where complaints are off, and the other way round, which decides a few complaints. */
    bool memo;
    bool plain;    /* complaints are off inside */
    int8_t weight; /* levels of nesting it counts as; -1 takes back the one of its loop */
} peg_rule;

/* What a rule has matched: tokens lo..hi, and the nodes in it. */
typedef struct peg_node {
    uint8_t kind; /* N_... */
    uint32_t lo, hi, n, cap;
    struct peg_node **kid;
} peg_node;

/* A remembered result; each token has a list of them. */
typedef struct peg_memo {
    struct peg_memo *next;
    peg_node *node;
    uint32_t rule, end;
} peg_memo;

typedef struct ou_peg {
    ou_parser *p;
    ou_arena *arena;   /* for what outlives the matching: messages */
    ou_arena *scratch; /* for nodes and results */
    const ou_scan *sc;
    const ou_lines *lines;
    const ou_token *v;
    uint32_t n, mark;
    uint32_t first;    /* token at which matching began */
    peg_node *token;   /* nodes of the tokens from there on */
    uint32_t far;      /* tokens seen so far: the last one is v[far - 1] */
    bool second;       /* complaints are on */
    bool stop;         /* an error has been raised */
    bool from_scanner; /* ... by the scanner */
    bool at_end;       /* the scanner has gone on to the end of the text */
    bool field;        /* the text is an f-string field */
    int field_col;     /* ... column of its brace */
    int base_line;     /* lines before the text */
    int depth;
    peg_memo **memo; /* by token, from `first` on */
    ou_diag *out;
} ou_peg;

/* Prepares a pass that begins at a token.  False: out of memory. */
bool ou_peg_start(ou_peg *g, uint32_t first);

/* Matches a start rule (R_file, ...) at g->mark; NULL if it does not match or an error was raised.
 */
peg_node *ou_peg_match(ou_peg *g, int rule);

/* diagnose.c: performs the action of an alternative.  NULL: the rule fails. */
peg_node *ou_diagnose_action(ou_peg *g, int action, const char *message, peg_node *whole,
                             peg_node *const label[4]);

/* diagnose.c: raises what the scanner has found wrong, at the end of the tokens. */
void ou_diagnose_scan_error(ou_peg *g);

/* diagnose.c: "expected 'x'" at a token. */
void ou_diagnose_expected(ou_peg *g, const ou_token *t, const char *what);

/* diagnose.c: nested too deeply. */
void ou_diagnose_too_deep(ou_peg *g);

#endif
