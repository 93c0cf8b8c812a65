/* The token filter: decides what LALR(1) cannot, by looking ahead in the token vector.  `match` at
 * the start of a line whose last token is ":" heads a match statement; `case` heads a block at the
 * indentation of an open match block; and in `with ( ... ) :` the parentheses belong to the
 * statement if each part is an item. */
#include "grammar/parse.h"
#include "grammar/token.h"

#include <string.h>

static bool spelled(const ou_scan *sc, const ou_token *t, const char *word, size_t len)
{
    return t->hi - t->lo == len && !memcmp(sc->src + t->lo, word, len);
}

static bool heads_match(const ou_token *v, uint32_t i)
{
    uint32_t j = i;
    while (v[j].kind != T_NEWLINE && v[j].kind != T_END && v[j].kind != T_ERROR) j++;
    return j > i + 2 && v[j - 1].kind == T_COLON && v[j - 1].level == 0;
}

/* Does "(" at v[i], behind `with`, enclose items of the statement? */
static bool encloses_items(const ou_token *v, uint32_t i)
{
    uint32_t inside = v[i].level, n = 0;
    bool first = true, as = false, other = false;

    for (i++; v[i].kind != T_END && v[i].kind != T_ERROR; i++, n++) {
        if (v[i].level < inside) break;
        if (v[i].level > inside) {
            first = false;
            continue;
        }
        switch (v[i].kind) {
        case T_AS: as = true; break;
        case T_STAR: other |= first; break;
        case T_WALRUS:
        case T_FOR:
        case T_YIELD: other = true; break;
        default: break;
        }
        first = v[i].kind == T_COMMA;
    }
    return v[i].kind == T_RPAR && v[i + 1].kind == T_COLON && (as || (n && !other));
}

void ou_filter(ou_scan *sc)
{
    ou_token *v = sc->v;
    int indent = 0, open = 0, level[OU_SCAN_MAXINDENT];
    bool bol = true, pending = false;

    for (uint32_t i = 0; i < sc->n; i++) {
        switch (v[i].kind) {
        case T_INDENT:
            indent++;
            if (pending) level[open++] = indent;
            pending = false;
            bol = true;
            continue;
        case T_DEDENT:
            if (open && level[open - 1] == indent) open--;
            indent--;
            bol = true;
            continue;
        case T_WITH:
            if (v[i + 1].kind == T_LPAR && encloses_items(v, i + 1)) v[i].kind = T_WITH_PAREN;
            break;
        case T_NAME:
            if (!bol) break;
            if (spelled(sc, &v[i], "match", 5) && heads_match(v, i)) {
                v[i].kind = T_MATCH;
                pending = true;
            } else if (open && level[open - 1] == indent && spelled(sc, &v[i], "case", 4)) {
                v[i].kind = T_CASE;
            }
            break;
        default: break;
        }
        bol = v[i].kind == T_NEWLINE;
    }
}
