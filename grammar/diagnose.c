/* Diagnostics: why a text does not parse, in the words and at the place Python 3.11 gives.  The
 * text is matched against errors.peg, starting at the statement that failed: first plainly, which
 * finds the token that nothing can follow, then with the invalid_ rules, whose actions are below.
 * What the scanner has found further on may take precedence. */
#include "grammar/literal.h"
#include "grammar/peg.h"

#include <string.h>

#include "peg_tables.h"

/* ---- places --------------------------------------------------------------------------------- */

/* Position of a token the way CPython has it: layout tokens have no column. */
typedef struct place {
    int line, col, end_line, end_col;
} place;

static bool at_lim(const ou_peg *g, uint32_t offset)
{
    return offset >= (uint32_t)(g->sc->lim - g->sc->src);
}

static bool has_column(const ou_peg *g, const ou_token *t)
{
    if (t->kind == T_NEWLINE) return !at_lim(g, t->lo); /* the one that ends interactive input */
    return t->kind != T_INDENT && t->kind != T_DEDENT && t->kind != T_END;
}

static place place_of(const ou_peg *g, const ou_token *first, const ou_token *last)
{
    ou_text_pos a = ou_lines_pos(g->lines, first->lo), b = ou_lines_pos(g->lines, last->hi);
    place at = {(int)a.line, (int)a.col, (int)b.line, (int)b.col};

    /* A token of a field's first line that ends on a later one is placed by the wrong rule. */
    if (g->field && a.line == 1 && ou_lines_pos(g->lines, first->hi).line > 1)
        at.col -= g->field_col;
    if (!has_column(g, first)) at.col = -1;
    if (!has_column(g, last)) at.end_col = -1;
    return at;
}

static place node_place(const ou_peg *g, const peg_node *a, const peg_node *b)
{
    return place_of(g, &g->v[a->lo], &g->v[b->hi > a->lo ? b->hi - 1 : a->lo]);
}

/* Characters in the first `bytes` bytes of the text, of which one more may be asked for than it
 * has. */
static int char_column(const ou_diag *d, int bytes)
{
    int len = (int)d->text_len, chars = 0;

    if (bytes > len + 1) bytes = len + 1;
    for (int i = 0; i < bytes; i++) chars += i >= len || ((uint8_t)d->text[i] & 0xc0) != 0x80;
    return chars;
}

/* Does the line go on in the next one, inside a string or behind a backslash?  A backslash in the
 * indentation does not count. */
static bool goes_on(const ou_peg *g, uint32_t line)
{
    uint32_t end = g->lines->start[line] - 1, lo = 0, hi = g->far;

    while (hi && g->v[hi - 1].kind == T_ERROR) hi--;
    uint32_t n = hi;
    while (lo < hi) { /* the first token that ends behind the line's newline */
        uint32_t mid = lo + (hi - lo) / 2;
        if (g->v[mid].hi > end)
            hi = mid;
        else
            lo = mid + 1;
    }
    if (lo < n && g->v[lo].lo < end) return true;
    if (!end || g->lines->src[end - 1] != '\\' || !lo) return false;
    const ou_token *t = &g->v[lo - 1];
    if (t->kind == T_NEWLINE || t->kind == T_INDENT || t->kind == T_DEDENT) return false;
    if (t->hi <= g->lines->start[line - 1] && !(line > 1 && goes_on(g, line - 1))) return false;
    return !memchr(g->lines->src + t->hi, '#', end - t->hi);
}

/* The text CPython would show: of typed lines and earlier ones just the line, without its newline;
 * the line the tokenizer is at with those that it continues. */
static void set_text(const ou_peg *g, ou_diag *d, int line)
{
    const ou_lines *lines = g->lines;
    if (line < 1 || (uint32_t)line > lines->n) return;
    uint32_t scanned = (uint32_t)(g->sc->cur - g->sc->src);
    uint32_t at = g->from_scanner && scanned ? scanned - 1 : g->v[g->far ? g->far - 1 : 0].hi;
    uint32_t now = g->at_end ? lines->n : ou_lines_pos(lines, at).line;
    uint32_t first = (uint32_t)line;

    if (first >= now && !g->sc->prompt)
        while (first > 1 && goes_on(g, first - 1)) first--;
    d->text = lines->src + lines->start[first - 1];
    d->text_len = lines->start[line] - lines->start[first - 1];
    bool bare = g->sc->prompt || (uint32_t)line < now;
    if (bare && d->text_len && d->text[d->text_len - 1] == '\n') d->text_len--;
}

/* Raises an error.  Columns count bytes from 1 here; end columns up to 0 mean "none". */
static void raise(ou_peg *g, ou_diag_kind kind, place at, const char *msg)
{
    ou_diag *d = g->out;
    int line = at.line < 1 ? 1 : at.line;

    if (g->stop) return;
    g->stop = true;
    *d = (ou_diag){.kind = kind, .message = msg, .col = at.col, .end_col = at.end_col};
    d->line = line + g->base_line;
    d->end_line = at.end_line + g->base_line;
    set_text(g, d, line);
    if ((uint32_t)line <= g->lines->n) {
        d->lo = g->lines->start[line - 1] + (uint32_t)(at.col > 0 ? at.col - 1 : 0);
        d->hi = d->lo;
    }
    if (at.end_col > 0 && at.end_line >= 1 && (uint32_t)at.end_line <= g->lines->n)
        d->hi = g->lines->start[at.end_line - 1] + (uint32_t)at.end_col - 1;
    if (g->field) {
        d->message = ou_arena_printf(g->arena, "f-string: %s", msg);
        /* Columns count from the field's brace, on later lines, too. */
        if (line > 1) d->col -= g->field_col;
        if (at.end_line > 1 || at.end_col <= 0) d->end_col -= g->field_col;
        return;
    }
    if (!g->lines->len) { /* an empty text has not even a line */
        d->line = d->col = d->end_line = d->end_col = 0;
        d->text = "";
        return;
    }
    if (!d->text || g->p->byte_columns) return;
    d->col = char_column(d, at.col);
    if (at.end_col > 0) d->end_col = char_column(d, at.end_col);
}

/* At a place whose columns count from 0. */
static void raise_known(ou_peg *g, ou_diag_kind kind, place at, const char *msg)
{
    at.col++;
    at.end_col++;
    raise(g, kind, at, msg);
}

static peg_node *at_nodes(ou_peg *g, const peg_node *a, const peg_node *b, const char *msg)
{
    raise_known(g, OU_DIAG_SYNTAX, node_place(g, a, b), msg);
    return NULL;
}

/* At the last token the parser has seen. */
static void raise_last(ou_peg *g, ou_diag_kind kind, const char *msg)
{
    const ou_token *t = &g->v[g->far ? g->far - 1 : 0];
    place at = place_of(g, t, t);

    if (has_column(g, t)) {
        raise_known(g, kind, at, msg);
        return;
    }
    at.col = (int)ou_lines_pos(g->lines, t->lo).col;
    raise(g, kind, at, msg);
}

/* ---- the scanner's errors ------------------------------------------------------------------- */

static void raise_unclosed(ou_peg *g)
{
    ou_bracket b = g->sc->bracket[g->sc->depth - 1];
    ou_text_pos pos = ou_lines_pos(g->lines, b.at);

    raise_known(g, OU_DIAG_SYNTAX, (place){(int)pos.line, (int)pos.col, (int)pos.line, -1},
                ou_arena_printf(g->arena, "'%c' was never closed", b.open));
}

/* Errors the tokenizer raises itself: columns are characters, the text has no newline. */
static void raise_by_scanner(ou_peg *g, const ou_scan_error *e)
{
    ou_diag *d = g->out;
    uint32_t lo = e->place == OU_PLACE_RANGE ? e->lo : e->lo - 1;
    while (e->place != OU_PLACE_RANGE && lo && ((uint8_t)g->lines->src[lo] & 0xc0) == 0x80) lo--;
    ou_text_pos pos = ou_lines_pos(g->lines, lo);

    if (g->stop) return;
    g->stop = true;
    *d = (ou_diag){.kind = e->kind, .message = e->msg, .lo = lo, .hi = e->hi};
    d->line = d->end_line = (int)pos.line + g->base_line;
    d->col = d->end_col = (int)ou_lines_char_col(g->lines, pos.line, pos.col) + 1;
    if (e->place == OU_PLACE_RANGE) { /* the one error that counts bytes */
        d->col = (int)pos.col + 1;
        d->end_col = d->col + (int)(e->hi - e->lo);
    }
    d->text = g->lines->src + g->lines->start[pos.line - 1];
    d->text_len = g->lines->start[pos.line] - g->lines->start[pos.line - 1];
    if (d->text_len && d->text[d->text_len - 1] == '\n') d->text_len--;
}

void ou_diagnose_scan_error(ou_peg *g)
{
    const ou_scan_error *e = &g->sc->err;
    ou_text_pos pos = ou_lines_pos(g->lines, e->lo ? e->lo - 1 : 0);
    int line = (int)pos.line, col = (int)pos.col + (e->lo ? 1 : 0);

    g->from_scanner = true;
    switch (e->place) {
    case OU_PLACE_POINT:
    case OU_PLACE_RANGE: raise_by_scanner(g, e); break;
    case OU_PLACE_LINE: raise(g, e->kind, (place){line, 1, line, 0}, e->msg); break;
    case OU_PLACE_CURSOR:
        /* The column counts from the line with which the text begins. */
        line = (int)ou_lines_pos(g->lines, e->lo).line;
        set_text(g, g->out, line);
        if (g->out->text) col = (int)(g->lines->src + e->lo - g->out->text);
        raise(g, e->kind, (place){line, col + 1, line, 0}, e->msg);
        break;
    case OU_PLACE_OPEN:
        if (e->msg)
            raise(g, e->kind, (place){line, col, line, -1}, e->msg);
        else if (g->sc->depth)
            raise_unclosed(g);
        else
            raise(g, e->kind, (place){line, col, line, -1}, "unexpected EOF while parsing");
        break;
    }
}

void ou_diagnose_expected(ou_peg *g, const ou_token *t, const char *what)
{
    raise_known(g, OU_DIAG_SYNTAX, place_of(g, t, t),
                ou_arena_printf(g->arena, "expected '%s'", what));
}

void ou_diagnose_too_deep(ou_peg *g)
{
    if (g->stop) return;
    g->stop = true;
    g->from_scanner = true;
    *g->out = (ou_diag){.kind = OU_DIAG_MEMORY, .message = ""};
}

/* ---- what things are called ------------------------------------------------------------------ */

static bool is_fstring(const ou_peg *g, const peg_node *e)
{
    for (uint32_t i = e->lo; i < e->hi; i++)
        for (const char *s = g->p->src + g->v[i].lo; *s != '\'' && *s != '"'; s++)
            if (*s == 'f' || *s == 'F') return true;
    return false;
}

static const char *name_of(const ou_peg *g, const peg_node *e)
{
    switch (e->kind) {
    case N_Attribute: return "attribute";
    case N_Subscript: return "subscript";
    case N_Starred: return "starred";
    case N_Name:
    case N_Token: return "name";
    case N_List: return "list";
    case N_Tuple: return "tuple";
    case N_Lambda: return "lambda";
    case N_Call: return "function call";
    case N_Op: return "expression";
    case N_GenExp: return "generator expression";
    case N_Yield: return "yield expression";
    case N_Await: return "await expression";
    case N_ListComp: return "list comprehension";
    case N_SetComp: return "set comprehension";
    case N_DictComp: return "dict comprehension";
    case N_Dict: return "dict literal";
    case N_Set: return "set display";
    case N_None: return "None";
    case N_True: return "True";
    case N_False: return "False";
    case N_Ellipsis: return "ellipsis";
    case N_Strings: return is_fstring(g, e) ? "f-string expression" : "literal";
    case N_Number: return "literal";
    case N_Compare: return "comparison";
    case N_IfExp: return "conditional expression";
    case N_NamedExpr: return "named expression";
    default: return "expression";
    }
}

/* A message with one or two %s. */
static const char *with_text(ou_peg *g, const char *fmt, const char *s, size_t n)
{
    char buf[256];
    size_t len = 0;

    for (; *fmt && len + n + 1 < sizeof buf; fmt++) {
        if (fmt[0] == '%' && fmt[1] == 's') {
            memcpy(buf + len, s, n);
            len += n;
            fmt++;
        } else {
            buf[len++] = *fmt;
        }
    }
    return ou_arena_strndup(g->arena, buf, len);
}

static peg_node *at_named(ou_peg *g, const peg_node *a, const char *fmt)
{
    const char *name = name_of(g, a);
    return at_nodes(g, a, a, with_text(g, fmt, name, strlen(name)));
}

static bool is_word(const ou_peg *g, const peg_node *a, const char *word)
{
    const ou_token *t = &g->v[a->lo];
    return a->hi == a->lo + 1 && t->hi - t->lo == strlen(word) &&
           !memcmp(g->p->src + t->lo, word, t->hi - t->lo);
}

static bool is_legacy(const ou_peg *g, const peg_node *a)
{
    return (a->kind == N_Name || a->kind == N_Token) &&
           (is_word(g, a, "print") || is_word(g, a, "exec"));
}

/* ---- targets -------------------------------------------------------------------------------- */

/* The first part of e that cannot be a target, or NULL. */
static const peg_node *bad_target(const ou_peg *g, const peg_node *e, int action)
{
    switch (e->kind) {
    case N_List:
    case N_Tuple:
        for (uint32_t i = 0; i < e->n; i++) {
            const peg_node *bad = bad_target(g, e->kid[i], action);
            if (bad) return bad;
        }
        return NULL;
    case N_Starred: return action == A_del_target ? e : bad_target(g, e->kid[0], action);
    case N_Compare:
        if (action != A_for_target) return e;
        return g->v[e->kid[1]->lo].kind == T_IN ? bad_target(g, e->kid[0], action) : NULL;
    case N_Name:
    case N_Token:
    case N_Subscript:
    case N_Attribute: return NULL;
    default: return e;
    }
}

static peg_node *invalid_target(ou_peg *g, const peg_node *a, int action, const char *fmt)
{
    const peg_node *bad = bad_target(g, a, action);
    return bad ? at_named(g, bad, fmt) : NULL;
}

/* ---- numbers and strings -------------------------------------------------------------------- */

/* Raises the complaint about a literal, if there was one. */
static bool literal_ok(ou_peg *g, ou_parser *p)
{
    const ou_lit_error *e = &p->lit;
    ou_text_pos a = ou_lines_pos(g->lines, e->lo), b = ou_lines_pos(g->lines, e->hi);

    switch (e->place) {
    case OU_LIT_OK: return true;
    case OU_LIT_AT_LAST: raise_last(g, OU_DIAG_SYNTAX, e->msg); break;
    case OU_LIT_AT_LINE:
        raise(g, OU_DIAG_SYNTAX, (place){(int)a.line, 0, (int)b.line, 0}, e->msg);
        break;
    case OU_LIT_IN_FIELD:
        *g->out = e->diag;
        g->stop = true;
        break;
    }
    return false;
}

/* A parser for the side business of checking one literal. */
static ou_parser side_parser(const ou_peg *g)
{
    return (ou_parser){.arena = g->arena,
                       .src = g->p->src,
                       .lines = g->lines,
                       .idents = g->p->idents,
                       .diagnosing = true,
                       .base_line = g->base_line,
                       .base_col = g->p->base_col};
}

static peg_node *number(ou_peg *g, peg_node *whole, const peg_node *a)
{
    ou_parser p = side_parser(g);

    ou_literal_number(&p, (ou_span){g->v[a->lo].lo, g->v[a->lo].hi});
    whole->kind = N_Number;
    return literal_ok(g, &p) ? whole : NULL;
}

static peg_node *strings(ou_peg *g, peg_node *whole)
{
    ou_parser p = side_parser(g);
    uint32_t n = whole->hi - whole->lo;
    ou_list spans = {n, n, 0, ou_arena_alloc(g->arena, n * sizeof(void *))};

    if (!spans.v || g->arena->oom) {
        g->stop = true;
        return NULL;
    }
    for (uint32_t i = 0; i < n; i++) {
        ou_span *s = ou_arena_alloc(g->arena, sizeof *s);
        *s = (ou_span){g->v[whole->lo + i].lo, g->v[whole->lo + i].hi};
        spans.v[i] = s;
    }
    ou_literal_strings(&p, &spans);
    whole->kind = N_Strings;
    return literal_ok(g, &p) ? whole : NULL;
}

static peg_node *complex_part(ou_peg *g, peg_node *a, bool imaginary)
{
    const ou_token *t = &g->v[a->lo];
    bool is = (g->p->src[t->hi - 1] | 32) == 'j';

    if (is == imaginary) return a;
    return at_nodes(g, a, a,
                    imaginary ? "imaginary number required in complex literal"
                              : "real number required in complex literal");
}

/* ---- actions -------------------------------------------------------------------------------- */

static const peg_node *last_kid(const peg_node *e)
{
    return e->kid[e->n - 1];
}

/* An atom with trailers is what its last trailer makes of it. */
static peg_node *primary(peg_node *whole, peg_node *atom, const peg_node *trailers)
{
    if (!trailers->n || trailers->hi == trailers->lo) return atom;
    whole->kind = last_kid(trailers)->kind;
    return whole;
}

/* "f(a, x for x in y)": the comprehension belongs to the last positional argument. */
static peg_node *genexp_in_call(ou_peg *g, const peg_node *args, const peg_node *clauses,
                                const char *msg)
{
    const peg_node *last = NULL;
    uint32_t count = 0;

    for (uint32_t i = 0; i < args->n; i++) {
        if (args->kid[i]->kind == N_Keyword || args->kid[i]->kind == N_DoubleStar) continue;
        last = args->kid[i];
        count++;
    }
    if (count <= 1) return NULL;
    return at_nodes(g, last, last_kid(last_kid(clauses)), msg);
}

static peg_node *positional(ou_peg *g, const peg_node *args)
{
    bool unpacking = false;

    for (uint32_t i = 0; i < args->n; i++) unpacking |= args->kid[i]->kind == N_DoubleStar;
    raise_last(g, OU_DIAG_SYNTAX,
               unpacking ? "positional argument follows keyword argument unpacking"
                         : "positional argument follows keyword argument");
    return NULL;
}

/* From a node to where the scanner stands; there the end column counts from 0. */
static peg_node *starting_from(ou_peg *g, const peg_node *a, const char *msg)
{
    place at = node_place(g, a, a);
    ou_text_pos end = ou_lines_pos(g->lines, g->v[g->far - 1].hi);

    raise(g, OU_DIAG_SYNTAX, (place){at.line, at.col + 1, (int)end.line, (int)end.col}, msg);
    if (g->field) g->out->end_col = (int)end.col - g->field_col;
    return NULL;
}

static peg_node *forgot_comma(ou_peg *g, const peg_node *a, const peg_node *b, const char *msg)
{
    if (is_legacy(g, a) || g->v[g->mark - 1].level == 0) return NULL;
    return at_nodes(g, a, b, msg);
}

static peg_node *legacy(ou_peg *g, const peg_node *a, const peg_node *b, const char *fmt)
{
    const ou_token *t = &g->v[a->lo];
    if (!is_legacy(g, a)) return NULL;
    return at_nodes(g, a, b, with_text(g, fmt, g->p->src + t->lo, t->hi - t->lo));
}

static peg_node *missing_block(ou_peg *g, const peg_node *a, const char *fmt)
{
    int line = (int)ou_lines_pos(g->lines, g->v[a->lo].lo).line + g->base_line;
    const char *spot = strchr(fmt, '%');
    raise_last(g, OU_DIAG_INDENTATION,
               ou_arena_printf(g->arena, "%.*s%d", (int)(spot - fmt), fmt, line));
    return NULL;
}

/* "':' expected after dictionary key": at the last character of the key. */
static peg_node *missing_colon(ou_peg *g, const peg_node *a, const char *msg)
{
    place at = node_place(g, a, a);
    raise_known(g, OU_DIAG_SYNTAX, (place){at.line, at.end_col - 1, at.end_line, -1}, msg);
    return NULL;
}

/* Actions about ranges and targets. */
static peg_node *range_action(ou_peg *g, int action, const char *msg, peg_node *a, peg_node *b)
{
    const ou_token *t = &g->v[a->lo];

    switch (action) {
    case A_at:
    case A_range_first: return at_nodes(g, a, a, msg);
    case A_range: return at_nodes(g, a, b, msg);
    case A_range_comp: return at_nodes(g, a, last_kid(last_kid(b)), msg);
    case A_range_target: return at_nodes(g, a, last_kid(b)->kid[0], msg);
    case A_range_last: return at_nodes(g, a, last_kid(b), msg);
    case A_range_text:
        return at_nodes(g, a, b, with_text(g, msg, g->p->src + t->lo, t->hi - t->lo));
    case A_at_name: return at_named(g, a, msg);
    default: return invalid_target(g, a, action, msg);
    }
}

peg_node *ou_diagnose_action(ou_peg *g, int action, const char *msg, peg_node *whole,
                             peg_node *const label[4])
{
    peg_node *a = label[1], *b = label[2];

    switch (action) {
    case A_real: return complex_part(g, a, false);
    case A_imaginary: return complex_part(g, a, true);
    case A_primary: return primary(whole, a, b);
    case A_number: return number(g, whole, a);
    case A_strings: return strings(g, whole);
    case A_genexp_in_call: return genexp_in_call(g, a, b, msg);
    case A_positional: return positional(g, a);
    case A_legacy: return legacy(g, a, b, msg);
    case A_comma: return forgot_comma(g, a, b, msg);
    case A_from: return starting_from(g, a, msg);
    case A_key: return missing_colon(g, a, msg);
    case A_block: return missing_block(g, a, msg);
    case A_indent: raise_last(g, OU_DIAG_INDENTATION, msg); return NULL;
    case A_last: raise_last(g, OU_DIAG_SYNTAX, msg); return NULL;
    default: return range_action(g, action, msg, a, b);
    }
}

/* ---- the two passes ------------------------------------------------------------------------- */

/* What the scanner finds wrong beyond the parser's error is reported instead, and so is a bracket
 * opened on an earlier line: unless the lines are typed, which are scanned no further than needed.
 */
static void prefer_scanner(ou_peg *g)
{
    const ou_scan_error *e = &g->sc->err;
    uint32_t last = g->far ? g->far - 1 : 0;

    if (!e->kind || g->v[last].kind == T_ERROR || g->sc->prompt) return;
    if (e->place == OU_PLACE_POINT || e->place == OU_PLACE_RANGE) {
        g->stop = false;
        raise_by_scanner(g, e);
    } else if (g->sc->depth) {
        ou_bracket b = g->sc->bracket[g->sc->depth - 1];
        if (ou_lines_pos(g->lines, g->v[last].lo).line > ou_lines_pos(g->lines, b.at).line) {
            g->stop = false;
            g->at_end = true;
            raise_unclosed(g);
        }
    }
}

/* Does more than space and comments follow the offset? */
static bool more_follows(const char *s)
{
    for (;; s++) {
        s += strspn(s, " \t\n\f");
        if (*s != '#') return *s != '\0';
        s += strcspn(s, "\n");
        if (!*s) return false;
    }
}

/* Has the tokenizer looked at the end of the text to find the end of its last token? */
static bool touched_end(const ou_peg *g)
{
    const ou_token *t = &g->v[g->far ? g->far - 1 : 0];
    const char *end = g->p->src + t->hi;

    switch (t->kind) {
    case T_STRING: /* only to tell an empty one from a triple quote */
        return at_lim(g, t->hi) && end[-1] == end[-2] &&
               (t->hi - t->lo == 2 || ((end[-3] | 32) >= 'a' && (end[-3] | 32) <= 'z'));
    case T_DOT: return at_lim(g, t->hi + (*end == '.'));
    case T_ELLIPSIS: return false;
    default: return at_lim(g, t->hi) && !(t->kind == T_AUGASSIGN && t->hi - t->lo == 3);
    }
}

/* Did the text end too early? */
static bool at_end_of_source(const ou_peg *g)
{
    const ou_token *t = &g->v[g->far ? g->far - 1 : 0];
    return t->kind == T_ERROR ? g->sc->err.at_end : touched_end(g);
}

/* The complaint when nothing better was found: at the last token of the first pass. */
static void generic(ou_peg *g, uint32_t last)
{
    const ou_token *t = &g->v[last];

    if (t->kind == T_INDENT || t->kind == T_DEDENT) {
        raise_last(g, OU_DIAG_INDENTATION,
                   t->kind == T_INDENT ? "unexpected indent" : "unexpected unindent");
        return;
    }
    raise_known(g, OU_DIAG_SYNTAX, place_of(g, t, t), "invalid syntax");
    prefer_scanner(g);
}

/* The second pass asks for no more lines: those there are end, be a bracket open or not. */
static void end_lines(ou_peg *g)
{
    ou_token *t = &g->sc->v[g->sc->n - 1];
    if (t->kind == T_ERROR && g->sc->err.at_end) t->kind = T_END;
}

/* Both passes from the token `first` on. */
static void match_twice(ou_peg *g, int rule, uint32_t first, int flags)
{
    if (!ou_peg_start(g, first)) return;
    peg_node *ok = ou_peg_match(g, rule);

    if (ok && rule == R_single && more_follows(g->p->src + g->v[g->far - 1].hi)) {
        raise_last(g, OU_DIAG_SYNTAX,
                   "multiple statements found while compiling a single statement");
        return;
    }
    if (!ok && (flags & OU_PARSE_ALLOW_INCOMPLETE) && at_end_of_source(g)) {
        g->stop = false;
        raise_last(g, OU_DIAG_INCOMPLETE, "incomplete input");
        return;
    }
    uint32_t last = g->far ? g->far - 1 : 0;
    if (!g->stop) {
        if (g->sc->prompt && g->v[last].kind != T_ERROR) end_lines(g);
        g->second = true;
        if (!ou_peg_start(g, first)) return;
        ou_peg_match(g, rule);
    }
    if (!g->stop)
        generic(g, last);
    else if (!g->from_scanner && !touched_end(g))
        prefer_scanner(g);
}

static void diagnose(ou_peg *g, int rule, uint32_t first, int flags)
{
    ou_arena scratch;

    ou_arena_init(&scratch);
    g->scratch = &scratch;
    match_twice(g, rule, first, flags);
    if (scratch.oom) g->arena->oom = true;
    ou_arena_fini(&scratch);
}

/* The token at which to start: the top-level statement before the one with the offending token,
 * because that token may be what an earlier statement lacks. */
static uint32_t find_start(const ou_token *v, uint32_t bad)
{
    uint32_t start = 0, before = 0;
    int depth = 0;
    bool bol = true, decorated = false;

    for (uint32_t i = 0; i <= bad; i++) {
        int k = v[i].kind;
        if (k == T_INDENT || k == T_DEDENT) {
            depth += k == T_INDENT ? 1 : -1;
            if (k == T_INDENT || depth) continue;
            bol = true;
            continue;
        }
        if (bol && depth == 0 && k != T_ELSE && k != T_ELIF && k != T_EXCEPT && k != T_FINALLY) {
            if (!decorated) {
                before = start;
                start = i;
            }
            decorated = k == T_AT;
        }
        bol = k == T_NEWLINE && depth == 0;
    }
    return before;
}

void ou_diagnose(ou_parser *p, const ou_scan *sc, int start_token, int flags, ou_diag *out)
{
    ou_peg g = {
        .p = p, .arena = p->arena, .sc = sc, .lines = p->lines, .v = sc->v, .n = sc->n, .out = out};
    bool file = start_token == T_START_FILE;

    diagnose(&g,
             file                            ? R_file
             : start_token == T_START_SINGLE ? R_single
                                             : R_eval,
             file ? find_start(sc->v, p->at < sc->n ? p->at : sc->n - 1) : 0, flags);
    if (!out->kind) *out = (ou_diag){.kind = OU_DIAG_MEMORY, .message = ""};
}

void ou_diagnose_field(ou_parser *outer, const char *copy, uint32_t len, uint32_t lo, ou_span token,
                       ou_diag *out)
{
    ou_arena *a = outer->arena;
    ou_text_pos brace = ou_lines_pos(outer->lines, lo),
                start = ou_lines_pos(outer->lines, token.lo);
    ou_lines lines;
    ou_scan *sc = ou_arena_alloc(a, sizeof *sc);
    if (!sc || a->oom) return;

    ou_lines_make(&lines, a, copy, len);
    ou_scan_init(sc, a, copy, len);
    ou_scan_all(sc);
    if (a->oom) return;
    int first_line_col =
        ou_lines_pos(outer->lines, token.hi).line == start.line ? outer->base_col : 0;
    int col = (int)brace.col + (brace.line == 1 ? first_line_col : 0);
    ou_parser inner = {.arena = a,
                       .src = copy,
                       .lines = &lines,
                       .idents = outer->idents,
                       .diagnosing = true,
                       .base_line = outer->base_line + (int)brace.line - 1,
                       .base_col = col};
    /* With nothing but space behind the brace on its line, another column is taken for the field's.
     */
    if (copy[1 + strspn(copy + 1, " \t\f")] == '\n')
        col = brace.line > start.line ? 0 : (int)start.col + (start.line == 1 ? first_line_col : 0);
    ou_peg g = {.p = &inner,
                .arena = a,
                .sc = sc,
                .lines = &lines,
                .v = sc->v,
                .n = sc->n,
                .out = out,
                .field = true,
                .field_col = col,
                .base_line = inner.base_line};
    diagnose(&g, R_field, 0, 0);
}

void ou_diag_locate(ou_diag *d, const ou_lines *lines)
{
    ou_text_pos a = ou_lines_pos(lines, d->lo), b = ou_lines_pos(lines, d->hi);

    d->line = (int)a.line;
    d->col = (int)ou_lines_char_col(lines, a.line, a.col) + 1;
    d->end_line = (int)b.line;
    d->end_col = (int)ou_lines_char_col(lines, b.line, b.col) + 1;
    if (!lines->n) return;
    d->text = lines->src + lines->start[a.line - 1];
    d->text_len = lines->start[a.line] - lines->start[a.line - 1];
}
