/* The scanner: bytes to tokens, with the layout rules (NEWLINE, INDENT, DEDENT, line joining).
 * The common case of every token is a re2c rule; whatever is wrong or rare about numbers and
 * names goes to a slow function that retraces the characters and words the complaint. */
#include "grammar/chars.h"
#include "grammar/parse.h"
#include "grammar/token.h"

#include <string.h>

static void emit(ou_scan *sc, int kind, const uint8_t *lo, const uint8_t *hi)
{
    if (sc->n == sc->cap) {
        uint32_t cap = sc->cap ? sc->cap * 2 : (uint32_t)(sc->lim - sc->src) / 4 + 64;
        ou_token *v = ou_arena_alloc(sc->arena, cap * sizeof *v);
        if (!v || sc->arena->oom) {
            sc->n = sc->cap ? sc->cap - 1 : 0;
            if (!sc->cap) return;
        } else {
            if (sc->n) memcpy(v, sc->v, sc->n * sizeof *v);
            sc->v = v;
            sc->cap = cap;
        }
    }
    sc->v[sc->n++] = (ou_token){(uint16_t)kind, (uint16_t)sc->depth, (uint32_t)(lo - sc->src),
                                (uint32_t)(hi - sc->src)};
}

void ou_scan_warn(ou_arena *arena, ou_warnings *w, ou_diag_kind kind, uint32_t lo, uint32_t hi,
             const char *msg)
{
    if (!w) return;
    if (w->n == w->cap) {
        uint32_t cap = w->cap ? w->cap * 2 : 8;
        ou_diag *v = ou_arena_alloc(arena, cap * sizeof *v);
        if (!v || arena->oom) return;
        if (w->n) memcpy(v, w->v, w->n * sizeof *v);
        w->v = v;
        w->cap = cap;
    }
    w->v[w->n++] = (ou_diag){.kind = kind, .message = msg, .lo = lo, .hi = hi};
}

/* Records an error and answers false, so that scanning stops. */
static bool fail_as(ou_scan *sc, ou_diag_kind kind, ou_scan_place place, const uint8_t *lo,
                    const uint8_t *hi, const char *msg)
{
    sc->err = (ou_scan_error){kind, msg, place, (uint32_t)(lo - sc->src), (uint32_t)(hi - sc->src),
                              false};
    return false;
}

/* The usual error: points at the character before `cur`. */
static bool fail(ou_scan *sc, const uint8_t *cur, const char *msg)
{
    return fail_as(sc, OU_DIAG_SYNTAX, OU_PLACE_POINT, cur, cur, msg);
}

/* End of input where something is still open. */
static bool fail_eof(ou_scan *sc)
{
    fail_as(sc, OU_DIAG_SYNTAX, OU_PLACE_OPEN, sc->lim, sc->lim, NULL);
    sc->err.at_end = true;
    sc->cur = sc->lim;
    return false;
}

/* An indentation that does not fit, at s. */
static bool fail_indent(ou_scan *sc, ou_diag_kind kind, const uint8_t *s, const char *msg)
{
    const uint8_t *hi = s;
    while (hi < sc->lim && *hi != '\n') hi++;
    if (hi < sc->lim) hi++;
    sc->cur = hi;
    return fail_as(sc, kind, kind == OU_DIAG_TAB ? OU_PLACE_LINE : OU_PLACE_OPEN, hi, hi, msg);
}

/* Steps over a backslash at s.  Answers the start of the next line, or NULL after an error. */
static const uint8_t *continue_line(ou_scan *sc, const uint8_t *s)
{
    if (s[1] != '\n') {
        const uint8_t *at = s + 1 < sc->lim ? s + 1 : s;
        fail_as(sc, OU_DIAG_SYNTAX, OU_PLACE_CURSOR, at, at,
                "unexpected character after line continuation character");
        return NULL;
    }
    if (s + 2 >= sc->lim) {
        fail_eof(sc);
        return NULL;
    }
    return s + 2;
}

/* Compares the indentation of a logical line with the open ones. */
static bool set_indent(ou_scan *sc, const uint8_t *s, int col, int alt)
{
    static const char tabs[] = "inconsistent use of tabs and spaces in indentation";
    int top = sc->nindent - 1;

    if (col > sc->indent[top].col) {
        if (sc->nindent >= OU_SCAN_MAXINDENT)
            return fail_indent(sc, OU_DIAG_INDENTATION, s, "too many levels of indentation");
        if (alt <= sc->indent[top].alt)
            return fail_indent(sc, OU_DIAG_TAB, s, tabs);
        sc->indent[sc->nindent].col = col;
        sc->indent[sc->nindent++].alt = alt;
        emit(sc, T_INDENT, s, s);
        return true;
    }
    int dedents = 0;
    while (col < sc->indent[top].col) {
        top--;
        dedents++;
    }
    if (col != sc->indent[top].col)
        return fail_indent(sc, OU_DIAG_INDENTATION, s,
                           "unindent does not match any outer indentation level");
    if (alt != sc->indent[top].alt)
        return fail_indent(sc, OU_DIAG_TAB, s, tabs);
    sc->nindent = top + 1;
    while (dedents--) emit(sc, T_DEDENT, s, s);
    return true;
}

/* Layout: measures the indentation of a new line and skips lines without tokens. */
static bool begin_line(ou_scan *sc)
{
    const uint8_t *s = sc->cur;

    for (;;) {
        int col = 0, alt = 0, first = 0;
        for (;; s++) {
            if (*s == ' ') {
                col++;
                alt++;
            } else if (*s == '\t') {
                col = (col / 8 + 1) * 8;
                alt++;
            } else if (*s == '\f') {
                col = alt = 0;
            } else if (*s == '\\') {
                if (!first) first = col;
                s = continue_line(sc, s);
                if (!s) return false;
                s--;
            } else {
                break;
            }
        }
        bool end = sc->prompt && *s == '\n' && col == 0;
        if (!end && (*s == '#' || *s == '\n')) {
            while (*s != '\n' && s < sc->lim) s++;
            if (s < sc->lim) {
                s++;
                continue;
            }
            /* A comment that ends the text changes no indentation. */
            sc->cur = s;
            sc->bol = false;
            return true;
        }
        if (first) col = alt = first;
        sc->cur = s;
        sc->bol = false;
        int top = sc->nindent - 1;
        if (col == sc->indent[top].col && alt == sc->indent[top].alt) return true;
        return set_indent(sc, s, col, alt);
    }
}

static bool open_bracket(ou_scan *sc, const uint8_t *t, int kind)
{
    if (sc->depth == OU_SCAN_MAXDEPTH) return fail(sc, t + 1, "too many nested parentheses");
    sc->bracket[sc->depth++] = (ou_bracket){*t, (uint32_t)(t - sc->src)};
    emit(sc, kind, t, sc->cur);
    return true;
}

static bool close_bracket(ou_scan *sc, const uint8_t *t, int kind)
{
    if (!sc->depth)
        return fail(sc, t + 1, ou_arena_printf(sc->arena, "unmatched '%c'", *t));
    ou_bracket b = sc->bracket[--sc->depth];
    if (*t != (b.open == '(' ? ')' : b.open + 2)) {
        int line = 1, open_line = 1;
        for (const uint8_t *s = sc->src; s < t; s++) {
            line += *s == '\n';
            open_line += *s == '\n' && s < sc->src + b.at;
        }
        const char *msg = line == open_line
            ? ou_arena_printf(sc->arena,
                              "closing parenthesis '%c' does not match opening parenthesis '%c'",
                              *t, b.open)
            : ou_arena_printf(sc->arena,
                              "closing parenthesis '%c' does not match opening parenthesis '%c' "
                              "on line %d", *t, b.open, open_line);
        return fail(sc, t + 1, msg);
    }
    emit(sc, kind, t, sc->cur);
    return true;
}

static bool is_digit(uint8_t c)
{
    return c >= '0' && c <= '9';
}

static bool is_hex(uint8_t c)
{
    return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

static bool is_octal(uint8_t c)
{
    return c >= '0' && c <= '7';
}

static bool is_binary(uint8_t c)
{
    return c == '0' || c == '1';
}

static bool is_word(uint8_t c)
{
    return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 128;
}

/* Does a keyword that may follow a number begin at s?  "if", "in" and "is" count even inside a
 * longer word. */
static bool keyword_ahead(const uint8_t *s)
{
    static const char *const words[] = {"and", "else", "for", "or", "not"};

    if (*s == 'i' && (s[1] == 'f' || s[1] == 'n' || s[1] == 's')) return true;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t n = strlen(words[i]);
        if (!strncmp((const char *)s, words[i], n)) return !is_word(s[n]);
    }
    return false;
}

/* What may follow a number at s?  A keyword is tolerated with a warning, another word is not. */
static bool end_number(ou_scan *sc, const uint8_t *t, const uint8_t *s, const char *kind)
{
    if (keyword_ahead(s)) {
        ou_scan_warn(sc->arena, sc->warnings, OU_DIAG_SYNTAX_WARNING, (uint32_t)(t - sc->src),
                (uint32_t)(s - sc->src), ou_arena_printf(sc->arena, "invalid %s literal", kind));
        return true;
    }
    if (!is_word(*s)) return true;
    return fail(sc, s, ou_arena_printf(sc->arena, "invalid %s literal", kind));
}

/* Digits with single underscores between them; NULL after an error. */
static const uint8_t *decimal_tail(ou_scan *sc, const uint8_t *s)
{
    for (;;) {
        while (is_digit(*s)) s++;
        if (*s != '_') return s;
        s++;
        if (!is_digit(*s)) {
            fail(sc, s, "invalid decimal literal");
            return NULL;
        }
    }
}

/* 0x, 0o and 0b numbers; s is behind the letter.  NULL after an error. */
static const uint8_t *radix_tail(ou_scan *sc, const uint8_t *s, bool (*digit)(uint8_t),
                                 const char *kind)
{
    do {
        if (*s == '_') s++;
        if (!digit(*s)) break;
        while (digit(*s)) s++;
        if (*s != '_') {
            if (is_digit(*s)) break;
            return s;
        }
    } while (*s == '_');
    if (is_digit(*s))
        fail(sc, s + 1, ou_arena_printf(sc->arena, "invalid digit '%c' in %s literal", *s, kind));
    else
        fail(sc, s, ou_arena_printf(sc->arena, "invalid %s literal", kind));
    return NULL;
}

static bool number_done(ou_scan *sc, const uint8_t *t, const uint8_t *s)
{
    sc->cur = s;
    emit(sc, T_NUMBER, t, s);
    return true;
}

static bool radix_number(ou_scan *sc, const uint8_t *t)
{
    int letter = t[1] | 32;
    const char *kind = letter == 'x' ? "hexadecimal" : letter == 'o' ? "octal" : "binary";
    const uint8_t *s = radix_tail(sc, t + 2, letter == 'x' ? is_hex : letter == 'o' ? is_octal
                                  : is_binary, kind);
    return s && end_number(sc, t, s, kind) && number_done(sc, t, s);
}

/* Fraction, exponent and j behind the integer part that ends at s. */
static bool number_tail(ou_scan *sc, const uint8_t *t, const uint8_t *s)
{
    if (*s == '.' && is_digit(*++s) && !(s = decimal_tail(sc, s))) return false;
    if (*s == 'e' || *s == 'E') {
        const uint8_t *e = s++;
        if (*s == '+' || *s == '-') {
            s++;
            if (!is_digit(*s)) return fail(sc, s, "invalid decimal literal");
        } else if (!is_digit(*s)) {
            return end_number(sc, t, e, "decimal") && number_done(sc, t, e);
        }
        if (!(s = decimal_tail(sc, s))) return false;
    }
    const char *kind = "decimal";
    if (*s == 'j' || *s == 'J') {
        s++;
        kind = "imaginary";
    }
    return end_number(sc, t, s, kind) && number_done(sc, t, s);
}

/* A number with something odd behind its first part: retraces it from its start. */
static bool odd_number(ou_scan *sc, const uint8_t *t)
{
    const uint8_t *s = t;

    if (*s == '0') {
        int letter = s[1] | 32;
        if (letter == 'x' || letter == 'o' || letter == 'b') return radix_number(sc, t);
        for (;;) {
            if (*s == '_') {
                s++;
                if (!is_digit(*s)) return fail(sc, s, "invalid decimal literal");
            }
            if (*s != '0') break;
            s++;
        }
        if (is_digit(*s)) {
            const uint8_t *zeros = s;
            if (!(s = decimal_tail(sc, s))) return false;
            int c = *s | 32;
            if (*s != '.' && c != 'e' && c != 'j')
                return fail_as(sc, OU_DIAG_SYNTAX, OU_PLACE_RANGE, t, zeros,
                               "leading zeros in decimal integer literals are not permitted; use "
                               "an 0o prefix for octal integers");
        }
    } else if (*s != '.' && !(s = decimal_tail(sc, s))) {
        return false;
    }
    return number_tail(sc, t, s);
}

static bool scan_string(ou_scan *sc, const uint8_t *start, uint8_t q, bool triple)
{
    const uint8_t *s = sc->cur;

    for (;; s++) {
        if (*s == q) {
            if (triple && (s[1] != q || s[2] != q)) continue;
            sc->cur = s + (triple ? 3 : 1);
            emit(sc, T_STRING, start, sc->cur);
            return true;
        }
        if (*s == '\\') s++;
        else if (*s == '\n' && !triple) break;
        if (s >= sc->lim) break;
    }
    int line = 1;
    for (const uint8_t *c = sc->src; c < s && c < sc->lim; c++) line += *c == '\n';
    if (s >= sc->lim && sc->lim > sc->src && sc->lim[-1] == '\n') line--;
    fail(sc, start + 1,
         ou_arena_printf(sc->arena, triple
                         ? "unterminated triple-quoted string literal (detected at line %d)"
                         : "unterminated string literal (detected at line %d)", line));
    sc->err.at_end = s >= sc->lim;
    return false;
}

/* A name with bytes above 127: every character must be allowed where it is. */
static bool check_name(ou_scan *sc, const uint8_t *t)
{
    const uint8_t *s = t;
    int bad;
    const char *why;
    size_t n = (size_t)(sc->cur - t), ok = ou_utf8_check(t, n, &bad, &why);

    if (ok < n)
        return fail_as(sc, OU_DIAG_SYNTAX, OU_PLACE_OPEN, sc->cur, sc->cur,
                       ou_utf8_complaint(sc->arena, t, ok, bad, why));
    while (s < sc->cur) {
        uint32_t c;
        const uint8_t *at = s;
        s += ou_utf8_get(s, &c);
        if (at == t ? ou_is_xid_start(c) : ou_is_xid_continue(c)) continue;
        return fail(sc, s, ou_is_printable(c)
                    ? ou_arena_printf(sc->arena, "invalid character '%.*s' (U+%04X)", (int)(s - at),
                                      (const char *)at, (unsigned)c)
                    : ou_arena_printf(sc->arena, "invalid non-printable character U+%04X",
                                      (unsigned)c));
    }
    emit(sc, T_NAME, t, sc->cur);
    return true;
}

static bool bad_character(ou_scan *sc, const uint8_t *t)
{
    if (*t < 32 || *t == 127)
        return fail(sc, t + 1, ou_arena_printf(sc->arena, "invalid non-printable character U+%04X",
                                               *t));
    emit(sc, T_OP, t, sc->cur);
    return true;
}

/* Scans one token.  Returns false at the end of input or on error. */
static bool step(ou_scan *sc)
{
    if (sc->bol && !begin_line(sc)) return false;
    const uint8_t *t, *mar, *comment = NULL;
#define TOK(k) do { emit(sc, T_##k, t, sc->cur); return true; } while (0)
again:
    t = sc->cur;
    /*!re2c
    re2c:api = default;
    re2c:flags:b = 1;
    re2c:define:YYCTYPE = uint8_t;
    re2c:define:YYCURSOR = sc->cur;
    re2c:define:YYMARKER = mar;
    re2c:yyfill:enable = 0;

    ws     = [ \t\f]+;
    dec    = [0-9] ("_"? [0-9])*;
    dec0   = [1-9] ("_"? [0-9])* | "0" ("_"? "0")*;
    int_   = dec0 | "0" [xX] ("_"? [0-9a-fA-F])+ | "0" [oO] ("_"? [0-7])+ | "0" [bB] ("_"? [01])+;
    expo   = [eE] [+-]? dec;
    flt    = (dec "." dec? | "." dec) expo? | dec expo;
    num    = (int_ | flt | (dec | flt) [jJ]);
    idc    = [a-zA-Z0-9_\x80-\xff];
    ascii  = [a-zA-Z_] [a-zA-Z0-9_]*;
    id     = [a-zA-Z_\x80-\xff] idc*;
    spre   = [uU] | [bB] | [rR] | [bB][rR] | [rR][bB] | [fF] | [fF][rR] | [rR][fF];

    *            { return bad_character(sc, t); }
    "\x00"       { sc->cur = t;
                   if (t < sc->lim) return bad_character(sc, t);
                   return sc->depth ? fail_eof(sc) : false; }
    ws           { goto again; }
    "#" [^\n\x00]* { comment = t; goto again; }
    "\\"         { const uint8_t *next = continue_line(sc, t);
                   if (!next) return false;
                   sc->cur = next;
                   goto again; }
    "\n"         { if (sc->depth) { comment = NULL; goto again; }
                   sc->bol = true;
                   emit(sc, T_NEWLINE, comment ? comment : t, t);
                   return true; }

    spre? "'''"    { return scan_string(sc, t, '\'', true); }
    spre? "\"\"\"" { return scan_string(sc, t, '"', true); }
    spre? "'"      { return scan_string(sc, t, '\'', false); }
    spre? "\""     { return scan_string(sc, t, '"', false); }
    num          { if (is_word(*sc->cur)) return odd_number(sc, t);
                   TOK(NUMBER); }

    "and" { TOK(AND); } "as" { TOK(AS); } "assert" { TOK(ASSERT); } "async" { TOK(ASYNC); }
    "await" { TOK(AWAIT); } "break" { TOK(BREAK); } "class" { TOK(CLASS); }
    "continue" { TOK(CONTINUE); } "def" { TOK(DEF); } "del" { TOK(DEL); } "elif" { TOK(ELIF); }
    "else" { TOK(ELSE); } "except" { TOK(EXCEPT); } "False" { TOK(FALSE); }
    "finally" { TOK(FINALLY); } "for" { TOK(FOR); } "from" { TOK(FROM); } "global" { TOK(GLOBAL); }
    "if" { TOK(IF); } "import" { TOK(IMPORT); } "in" { TOK(IN); } "is" { TOK(IS); }
    "lambda" { TOK(LAMBDA); } "None" { TOK(NONE); } "nonlocal" { TOK(NONLOCAL); }
    "not" { TOK(NOT); } "or" { TOK(OR); } "pass" { TOK(PASS); } "raise" { TOK(RAISE); }
    "return" { TOK(RETURN); } "True" { TOK(TRUE); } "try" { TOK(TRY); } "while" { TOK(WHILE); }
    "with" { TOK(WITH); } "yield" { TOK(YIELD); }
    ascii        { TOK(NAME); }
    id           { return check_name(sc, t); }

    "(" { return open_bracket(sc, t, T_LPAR); }   ")" { return close_bracket(sc, t, T_RPAR); }
    "[" { return open_bracket(sc, t, T_LSQB); }   "]" { return close_bracket(sc, t, T_RSQB); }
    "{" { return open_bracket(sc, t, T_LBRACE); } "}" { return close_bracket(sc, t, T_RBRACE); }
    ":=" { TOK(WALRUS); } ":" { TOK(COLON); } "=" { TOK(EQUAL); } "," { TOK(COMMA); }
    ";" { TOK(SEMI); } "..." { TOK(ELLIPSIS); } "." { TOK(DOT); } "->" { TOK(ARROW); }
    "@" { TOK(AT); }
    ("+"|"-"|"*"|"/"|"//"|"%"|"@"|"&"|"|"|"^"|">>"|"<<"|"**") "=" { TOK(AUGASSIGN); }
    "+" { TOK(PLUS); } "-" { TOK(MINUS); } "*" { TOK(STAR); } "/" { TOK(SLASH); }
    "//" { TOK(DSLASH); } "%" { TOK(PERCENT); } "**" { TOK(DSTAR); } "~" { TOK(TILDE); }
    "|" { TOK(PIPE); } "^" { TOK(CARET); } "&" { TOK(AMPER); } "<<" { TOK(LSHIFT); }
    ">>" { TOK(RSHIFT); } "<" { TOK(LESS); } ">" { TOK(GREATER); } "==" { TOK(EQEQ); }
    "!=" { TOK(NOTEQ); } "<>" { TOK(OP); } "<=" { TOK(LESSEQ); } ">=" { TOK(GREATEREQ); }
    */
#undef TOK
}

void ou_scan_init(ou_scan *sc, ou_arena *arena, const char *src, uint32_t len)
{
    memset(sc, 0, offsetof(ou_scan, bracket));
    sc->arena = arena;
    sc->src = sc->cur = (const uint8_t *)src;
    sc->lim = sc->src + len;
    sc->bol = sc->imply_dedent = true;
    sc->nindent = 1;
    sc->indent[0].col = sc->indent[0].alt = 0;
    sc->cap = len / 3 + 16;
    sc->v = ou_arena_alloc(arena, sc->cap * sizeof *sc->v);
    if (!sc->v || arena->oom) sc->cap = 0;
}

/* The end of interactive input: an extra NEWLINE ends the statement, and the block it is in. */
static void end_single(ou_scan *sc)
{
    if (!sc->n) return;
    emit(sc, T_NEWLINE, sc->lim, sc->lim);
    if (!sc->imply_dedent || sc->nindent == 1) return;
    for (; sc->nindent > 1; sc->nindent--) emit(sc, T_DEDENT, sc->lim, sc->lim);
    emit(sc, T_NEWLINE, sc->lim, sc->lim);
}

void ou_scan_all(ou_scan *sc)
{
    while (step(sc) && !sc->arena->oom) {}
    if (sc->single && !sc->err.kind) end_single(sc);
    emit(sc, sc->err.kind ? T_ERROR : T_END, sc->cur, sc->cur);
}
