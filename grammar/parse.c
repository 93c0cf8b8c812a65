/* The driver: decodes, scans, filters, parses, and has failures explained. */
#include "grammar/parse.h"

#include <string.h>

static bool run(ou_parser *p, int start, const ou_token *tokens)
{
    p->tokens = tokens;
    p->start = start;
    return ou_yyparse(p) == 0 && !p->rejected && !p->arena->oom;
}

/* Where the parenthesis that stands for the brace in front of `lo` is taken to be: at the brace,
 * but with nothing behind that on its line, where the f-string or the line begins. */
static uint32_t paren_place(const ou_parser *p, uint32_t lo, uint32_t token)
{
    uint32_t line = lo - 1;

    if (p->src[lo + strspn(p->src + lo, " \t\f")] != '\n') return line;
    while (line > token && p->src[line - 1] != '\n') line--;
    return line;
}

ou_expr *ou_parse_field(ou_parser *p, uint32_t lo, uint32_t hi, ou_span token)
{
    /* The field's text in parentheses; offset 0 of the copy is lo - 1 of the source. */
    uint32_t len = hi - lo + 2;
    ou_arena *a = p->arena;
    char *copy = ou_arena_zalloc(a, len + 8);
    ou_scan *sc = ou_arena_alloc(a, sizeof *sc);
    if (!copy || !sc || a->oom) return NULL;
    copy[0] = '(';
    memcpy(copy + 1, p->src + lo, hi - lo);
    copy[len - 1] = ')';

    uint32_t first_warning = p->warnings ? p->warnings->n : 0;
    ou_scan_init(sc, a, copy, len);
    sc->warnings = p->warnings;
    ou_scan_all(sc);
    if (a->oom) return NULL;
    if (p->warnings)
        for (uint32_t i = first_warning; i < p->warnings->n; i++) {
            p->warnings->v[i].lo += lo - 1;
            p->warnings->v[i].hi += lo - 1;
        }
    for (uint32_t i = 0; i < sc->n; i++) {
        sc->v[i].lo += lo - 1;
        sc->v[i].hi += lo - 1;
    }
    sc->v[0].lo = paren_place(p, lo, token.lo);
    ou_parser inner = {.arena = a,
                       .src = p->src,
                       .lines = p->lines,
                       .idents = p->idents,
                       .warnings = p->warnings,
                       .diagnosing = p->diagnosing};
    bool ok = !sc->err.kind && run(&inner, T_START_FIELD, sc->v);
    if (ok) return inner.field;
    p->rejected = true;
    p->overflow |= inner.overflow;
    if (p->diagnosing && p->lit.place == OU_LIT_OK) {
        copy[len] = '\n';
        ou_diagnose_field(p, copy, len + 1, lo - 1, token, &p->lit.diag);
        p->lit.place = OU_LIT_IN_FIELD;
    }
    return NULL;
}

static int start_token(ou_parse_start start)
{
    return start == OU_PARSE_FILE     ? T_START_FILE
           : start == OU_PARSE_SINGLE ? T_START_SINGLE
                                      : T_START_EVAL;
}

static ou_ast_mod *give_up(ou_parsed *out, ou_diag_kind kind, const char *msg)
{
    out->tree = NULL;
    out->error = (ou_diag){.kind = kind, .message = msg};
    return NULL;
}

ou_ast_mod *ou_parse(ou_arena *a, const char *src, size_t len, const char *filename,
                     ou_parse_start start, int flags, ou_parsed *out)
{
    uint32_t n = 0;
    ou_idents idents = {0};
    ou_warnings warnings = {0};

    memset(out, 0, sizeof *out);
    if (start != OU_PARSE_FILE) flags |= OU_PARSE_NO_NEWLINE;
    const char *text =
        ou_source_decode(a, src, len, filename, flags, &n, &out->encoding, &out->error);
    if (!text) return NULL;
    ou_lines_make(&out->lines, a, text, n);
    ou_scan *sc = ou_arena_alloc(a, sizeof *sc);
    if (!sc || a->oom) return give_up(out, OU_DIAG_MEMORY, "");

    ou_scan_init(sc, a, text, n);
    sc->warnings = &warnings;
    sc->single = start == OU_PARSE_SINGLE &&
                 !((flags & OU_PARSE_PROMPT) && (flags & OU_PARSE_ALLOW_INCOMPLETE));
    sc->imply_dedent = !(flags & OU_PARSE_DONT_IMPLY_DEDENT);
    sc->prompt = (flags & OU_PARSE_PROMPT) != 0;
    ou_scan_all(sc);
    if (a->oom) return give_up(out, OU_DIAG_MEMORY, "");
    ou_filter(sc);
    ou_parser p = {.arena = a,
                   .src = text,
                   .lines = &out->lines,
                   .idents = &idents,
                   .warnings = &warnings,
                   .byte_columns = !out->encoding};
    if (run(&p, start_token(start), sc->v)) {
        out->tree = p.tree;
        for (uint32_t i = 0; i < warnings.n; i++) ou_diag_locate(&warnings.v[i], &out->lines);
        out->warnings = warnings.v;
        out->nwarnings = warnings.n;
        return p.tree;
    }
    if (a->oom || p.overflow) return give_up(out, OU_DIAG_MEMORY, "");
    ou_diagnose(&p, sc, start_token(start), flags, &out->error);
    if (a->oom) return give_up(out, OU_DIAG_MEMORY, "");
    return NULL;
}

ou_prompt_state ou_parse_prompt(ou_arena *a, const char *src, size_t len, bool last,
                                ou_parsed *out)
{
    int flags = OU_PARSE_IS_STR | OU_PARSE_PROMPT;

    if (!last) flags |= OU_PARSE_DONT_IMPLY_DEDENT | OU_PARSE_ALLOW_INCOMPLETE;
    if (ou_parse(a, src, len, NULL, OU_PARSE_SINGLE, flags, out)) return OU_PROMPT_COMPLETE;
    return out->error.kind == OU_DIAG_INCOMPLETE ? OU_PROMPT_MORE : OU_PROMPT_ERROR;
}
