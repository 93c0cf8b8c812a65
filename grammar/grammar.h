/* The front end: source text in, syntax tree or one diagnostic out.  Knows no objects.
 *
 *     ou_arena arena;
 *     ou_parsed p;
 *     ou_arena_init(&arena);
 *     ou_ast_mod *tree = ou_parse(&arena, src, len, "f.py", OU_PARSE_FILE, 0, &p);
 *     if (!tree) report(&p.error);
 *
 * Everything returned (tree, texts, line table) lives in the arena and dies with it.  All offsets
 * are bytes into p.lines.src, which is the source decoded to UTF-8 with "\n" line ends. */
#ifndef OU_GRAMMAR_H
#define OU_GRAMMAR_H

#include "ast.h"

/* What to parse. */
typedef enum ou_parse_start {
    OU_PARSE_FILE,   /* a module: OU_Module */
    OU_PARSE_SINGLE, /* one interactive statement: OU_Interactive */
    OU_PARSE_EVAL    /* one expression: OU_Expression */
} ou_parse_start;

/* Flags of ou_parse(). */
enum {
    OU_PARSE_IS_STR = 1, /* the source was a str: it is UTF-8, cookies mean nothing */
    OU_PARSE_DONT_IMPLY_DEDENT =
        2, /* an unfinished block at the end is not closed silently (prompt) */
    OU_PARSE_ALLOW_INCOMPLETE = 4, /* running into the end of input is OU_DIAG_INCOMPLETE */
    OU_PARSE_SCRIPT = 8,           /* a file to be run: must be UTF-8 even in comments */
    OU_PARSE_NO_NEWLINE =
        16, /* internal (set for OU_PARSE_EVAL): a missing last "\n" is not added */
    OU_PARSE_PROMPT = 32 /* internal: typed lines, of which an empty one ends a block */
};

typedef enum ou_diag_kind {
    OU_DIAG_NONE,
    OU_DIAG_SYNTAX,      /* SyntaxError */
    OU_DIAG_INDENTATION, /* IndentationError */
    OU_DIAG_TAB,         /* TabError */
    OU_DIAG_INCOMPLETE,  /* SyntaxError "incomplete input": only with OU_PARSE_ALLOW_INCOMPLETE */
    OU_DIAG_MEMORY,      /* MemoryError: no memory, or nested too deeply for the parser */
    OU_DIAG_RECURSION,   /* RecursionError */
    OU_DIAG_VALUE,       /* ValueError (message without a position) */
    OU_DIAG_SYNTAX_WARNING,     /* warnings only */
    OU_DIAG_DEPRECATION_WARNING /* warnings only */
} ou_diag_kind;

/* One diagnostic.  line, col, end_line, end_col are SyntaxError's lineno, offset, end_lineno,
 * end_offset: they count from 1, columns in characters (in bytes, if the source is a file without a
 * declared encoding: so does CPython). A diagnostic without a position has line 0. */
typedef struct ou_diag {
    ou_diag_kind kind;
    const char *message;
    uint32_t lo, hi; /* byte range */
    int line, col, end_line, end_col;
    const char *text; /* the source line `line` with its "\n" (of typed lines without), not
                       * NUL-terminated; or NULL */
    uint32_t text_len;
} ou_diag;

/* Line table: where each line begins. */
typedef struct ou_lines {
    const char *src;       /* the decoded source; NUL-terminated */
    uint32_t len, n;       /* bytes; lines */
    const uint32_t *start; /* start[i] = offset of line i + 1; start[n] = len */
} ou_lines;

typedef struct ou_text_pos {
    uint32_t line, col;
} ou_text_pos;

typedef struct ou_parsed {
    ou_ast_mod *tree; /* NULL after an error */
    ou_lines lines;
    ou_diag error;
    const ou_diag *warnings; /* in source order */
    uint32_t nwarnings;
    const char *encoding; /* "utf-8" of a str; as declared by a file, or NULL: none declared */
} ou_parsed;

/* Parses src[0..len).  `filename` appears in a few messages only and may be NULL.  Returns the
 * tree, or NULL with out->error set.  `out` is always filled. */
ou_ast_mod *ou_parse(ou_arena *a, const char *src, size_t len, const char *filename,
                     ou_parse_start start, int flags, ou_parsed *out);

/* State of what has been typed at the prompt. */
typedef enum ou_prompt_state {
    OU_PROMPT_COMPLETE,
    OU_PROMPT_MORE,
    OU_PROMPT_ERROR
} ou_prompt_state;

/* Parses the lines typed so far (each with its "\n") as one interactive statement.  COMPLETE:
 * out->tree is set; MORE: read another line, append it, call again, with `last` if there is none;
 * ERROR: out->error is set.  A compound statement is complete after an empty line only. */
ou_prompt_state ou_parse_prompt(ou_arena *a, const char *src, size_t len, bool last,
                                ou_parsed *out);

/* Builds the table of src[0..len) in the arena. */
void ou_lines_make(ou_lines *lines, ou_arena *a, const char *src, uint32_t len);

/* Line (from 1) and byte column (from 0) of an offset. */
ou_text_pos ou_lines_pos(const ou_lines *lines, uint32_t offset);

/* Character column (from 0) of a byte column. */
uint32_t ou_lines_char_col(const ou_lines *lines, uint32_t line, uint32_t byte_col);

/* Fills line, col, end_line, end_col, text from d->lo and d->hi.  For diagnostics of later stages.
 */
void ou_diag_locate(ou_diag *d, const ou_lines *lines);

/* Decodes a source file: BOM, coding cookie, UTF-8 check.  Used by ou_parse(); for tools that show
 * source. Returns UTF-8 text in the arena with "\n" line ends and sets *out_len; NULL with *error
 * set. */
char *ou_source_decode(ou_arena *a, const char *src, size_t len, const char *filename, int flags,
                       uint32_t *out_len, const char **encoding, ou_diag *error);

#endif
