/* The compiler's driver: parse, run the stages, turn diagnostics into exceptions. */
#include <string.h>

#include "vm/compile/internal.h"

OU_NEW static ou_obj *run_stages(ou_compiler *c, ou_ast_mod *tree)
{
    ou_obj *code = NULL;
    ou_future_scan(c, tree);
    if (!c->failed) ou_fold_module(c, tree);
    if (!c->failed) ou_symtable_build(c, tree);
    if (!c->failed) code = ou_codegen_module(c, tree);
    if (!code && !ou_err_pending()) ou_raise_nomem();
    return code;
}

OU_NEW static ou_obj *compile_tree(ou_arena *a, const ou_parsed *p, ou_obj *filename, int flags,
                                   int optimize)
{
    if (ou_error_parse_warnings(p, filename) < 0) return NULL;
    ou_compiler c;
    memset(&c, 0, sizeof c);
    c.arena = a;
    c.lines = &p->lines;
    c.filename = filename;
    c.flags = flags;
    c.optimize = optimize;
    ou_obj *code = run_stages(&c, p->tree);
    ou_tables_fini(&c);
    return code;
}

ou_obj *ou_compile(const char *src, size_t len, ou_obj *filename, int mode, int flags, int optimize)
{
    static const ou_parse_start starts[] = {OU_PARSE_FILE, OU_PARSE_EVAL, OU_PARSE_SINGLE};
    ou_arena arena;
    ou_parsed p;
    char *tmp;
    int parse = 0;
    if (flags & OU_CF_ONLY_AST)
        return ou_raise(&ou_exc_ValueError, "compile(): syntax trees are not available");
    if (flags & OU_CF_SOURCE_IS_STR) parse |= OU_PARSE_IS_STR;
    if (flags & OU_CF_SCRIPT) parse |= OU_PARSE_SCRIPT;
    if (flags & OU_CF_DONT_IMPLY_DEDENT) parse |= OU_PARSE_DONT_IMPLY_DEDENT;
    if (flags & OU_CF_ALLOW_INCOMPLETE) parse |= OU_PARSE_ALLOW_INCOMPLETE;
    const char *name = ou_str_utf8(filename, NULL, &tmp);
    if (!name) return NULL;
    ou_arena_init(&arena);
    ou_obj *code = NULL;
    if (ou_parse(&arena, src, len, name, starts[mode], parse, &p))
        code = compile_tree(&arena, &p, filename, flags, optimize);
    else if (ou_error_parse_warnings(&p, filename) == 0)
        ou_error_diag(&p.error, flags & OU_CF_SCRIPT && !p.error.line ? NULL : filename);
    ou_arena_fini(&arena);
    ou_mem_free(tmp);
    return code;
}

int ou_compile_prompt(const char *src, size_t len, bool last, ou_obj *filename, int flags,
                      int optimize, ou_obj **code)
{
    ou_arena arena;
    ou_parsed p;
    int result = -1;
    ou_arena_init(&arena);
    switch (ou_parse_prompt(&arena, src, len, last, &p)) {
    case OU_PROMPT_MORE: result = 0; break;
    case OU_PROMPT_ERROR: ou_error_diag(&p.error, filename); break;
    case OU_PROMPT_COMPLETE: {
        ou_obj *made = compile_tree(&arena, &p, filename, flags, optimize);
        if (made) {
            *code = made;
            result = 1;
        }
        break;
    }
    }
    ou_arena_fini(&arena);
    return result;
}
