/* The sink of the syntax tree's dump.  Constants are written as <int 0x1f>, <float 1e5>, <imag 2>,
 * <str hex>, <bytes hex>: exact, and easy to compare with another implementation's. */
#include "grammar/grammar.h"

#include <stdio.h>
#include <string.h>

void ou_ast_put(ou_ast_out *out, const char *s)
{
    out->write(out->arg, s, strlen(s));
}

void ou_ast_put_int(ou_ast_out *out, int i)
{
    char buf[16];
    snprintf(buf, sizeof buf, "%d", i);
    ou_ast_put(out, buf);
}

void ou_ast_put_ident(ou_ast_out *out, ou_ident id)
{
    if (!id) {
        ou_ast_put(out, "None");
        return;
    }
    ou_ast_put(out, "'");
    out->write(out->arg, id->s, id->len);
    ou_ast_put(out, "'");
}

void ou_ast_put_literal(ou_ast_out *out, const ou_literal *lit)
{
    static const char *const words[] = {"None", "False", "True", "Ellipsis"};
    static const char *const kinds[] = {"<int ", "<float ", "<imag ", "<str ", "<bytes "};

    if (lit->kind < OU_LIT_INT) {
        ou_ast_put(out, words[lit->kind]);
        return;
    }
    ou_ast_put(out, kinds[lit->kind - OU_LIT_INT]);
    if (lit->kind < OU_LIT_STR) {
        out->write(out->arg, lit->s, lit->len);
    } else {
        for (uint32_t i = 0; i < lit->len; i++) {
            char hex[3];
            snprintf(hex, sizeof hex, "%02x", (unsigned char)lit->s[i]);
            out->write(out->arg, hex, 2);
        }
    }
    ou_ast_put(out, lit->u_prefix ? " u>" : ">");
}

void ou_ast_put_range(ou_ast_out *out, uint32_t lo, uint32_t hi, bool comma)
{
    char buf[64];

    if (out->lines) {
        ou_text_pos a = ou_lines_pos(out->lines, lo), b = ou_lines_pos(out->lines, hi);
        snprintf(buf, sizeof buf, "%s@%u:%u-%u:%u", comma ? ", " : "", a.line, a.col, b.line,
                 b.col);
    } else {
        snprintf(buf, sizeof buf, "%s@%u-%u", comma ? ", " : "", lo, hi);
    }
    ou_ast_put(out, buf);
}
