/* from __future__ import ...: which features a module asks for, and whether it may. */
#include <string.h>

#include "vm/compile/internal.h"

static const struct feature {
    const char *name;
    int flag;
} features[] = {
    {"nested_scopes", 0},    {"generators", 0},
    {"division", 0},         {"absolute_import", 0},
    {"with_statement", 0},   {"print_function", 0},
    {"unicode_literals", 0}, {"barry_as_FLUFL", OU_CF_FUTURE_BARRY_AS_BDFL},
    {"generator_stop", 0},   {"annotations", OU_CF_FUTURE_ANNOTATIONS},
};

static void check_features(ou_compiler *c, const ou_stmt *s)
{
    ou_alias_seq names = s->v.ImportFrom.names;
    ou_position pos = ou_emit_range(c, s->lo, s->hi);
    for (uint32_t i = 0; i < names.n; i++) {
        const char *name = names.v[i]->name->s;
        const struct feature *f = features, *end = features + sizeof features / sizeof *features;
        while (f < end && strcmp(f->name, name)) f++;
        if (f < end) {
            c->flags |= f->flag;
        } else if (!strcmp(name, "braces")) {
            ou_error_line(c, pos.line, pos.col + 1, "not a chance");
            return;
        } else {
            ou_error_line(c, pos.line, pos.col + 1, "future feature %.100s is not defined", name);
            return;
        }
    }
}

static bool from_future(const ou_stmt *s)
{
    const ou_ident module = s->v.ImportFrom.module;
    return s->kind == OU_ImportFrom && module && module->len == 10 &&
           !memcmp(module->s, "__future__", 10);
}

void ou_future_scan(ou_compiler *c, ou_ast_mod *mod)
{
    ou_stmt_seq body = {0, NULL};
    bool done = false;
    int prev = 0;
    if (mod->kind == OU_Module)
        body = mod->v.Module.body;
    else if (mod->kind == OU_Interactive)
        body = mod->v.Interactive.body;
    for (uint32_t i = 0; i < body.n && !c->failed; i++) {
        const ou_stmt *s = body.v[i];
        int line = ou_emit_line(c, s->lo);
        if (done && line > prev) return;
        prev = line;
        if (from_future(s)) {
            if (done) {
                ou_error_line(c, line, ou_emit_range(c, s->lo, s->hi).col,
                              "from __future__ imports must occur at the beginning of the file");
                return;
            }
            check_features(c, s);
            c->future_line = line;
        } else if (i || s->kind != OU_Expr || !ou_tree_is_str(s->v.Expr.value)) {
            done = true;
        }
    }
}
