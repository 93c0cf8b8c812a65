/* Code generation for the things that become code objects: modules, functions, lambdas, classes. */
#include <stdlib.h>
#include <string.h>

#include "vm/compile/internal.h"

/* ---- units ---- */

static int by_name(const void *a, const void *b)
{
    return ou_str_compare(*(void *const *)a, *(void *const *)b);
}

/* Cells and free variables get their numbers in alphabetical order. */
static void number_cells(ou_compiler *c, ou_unit *u)
{
    const ou_scope *s = u->scope;
    ou_keyset cells = {0}, frees = {0};
    for (uint32_t i = 0; i < s->names.n; i++) {
        if (s->syms[i].scope == OU_SC_CELL)
            ou_keyset_add(c, &cells, s->names.keys[i]);
        else if (s->syms[i].scope == OU_SC_FREE || s->syms[i].flags & OU_DEF_FREE_CLASS)
            ou_keyset_add(c, &frees, s->names.keys[i]);
    }
    if (s->class_closure) ou_keyset_add(c, &cells, OU_ID(__class__));
    if (c->failed) return;
    if (cells.n > 1) qsort(cells.keys, cells.n, sizeof *cells.keys, by_name);
    if (frees.n > 1) qsort(frees.keys, frees.n, sizeof *frees.keys, by_name);
    for (uint32_t i = 0; i < cells.n; i++) ou_keyset_add(c, &u->cells, cells.keys[i]);
    for (uint32_t i = 0; i < frees.n; i++) ou_keyset_add(c, &u->frees, frees.keys[i]);
}

static void set_qualname(ou_compiler *c, ou_unit *u)
{
    const ou_unit *p = u->parent;
    u->qualname = u->name;
    if (!p || !p->parent) return;
    if (u->kind == OU_UNIT_FUNCTION || u->kind == OU_UNIT_ASYNC_FUNCTION ||
        u->kind == OU_UNIT_CLASS) {
        size_t n;
        char *tmp;
        const char *s = ou_str_utf8(u->name, &n, &tmp);
        struct ou_ident_text id = {s, (uint32_t)n, 0, u->name};
        ou_str *mangled = s ? ou_name_mangle(c, p->private, &id) : NULL;
        ou_mem_free(tmp);
        if (mangled && ou_symtable_scope_of(p->scope, mangled) == OU_SC_GLOBAL_EXPLICIT) return;
    }
    bool function = p->kind == OU_UNIT_FUNCTION || p->kind == OU_UNIT_ASYNC_FUNCTION ||
                    p->kind == OU_UNIT_LAMBDA;
    u->qualname =
        ou_pool_keep(c, ou_str_format(function ? "%U.<locals>.%U" : "%U.%U", p->qualname, u->name));
}

void ou_codegen_enter(ou_compiler *c, ou_str *name, int kind, const void *node, int32_t firstline)
{
    ou_unit *u = ou_tables_alloc(c, sizeof *u), *parent = c->u;
    if (c->failed) return;
    u->parent = parent;
    u->scope = ou_symtable_find(c, node);
    u->kind = kind;
    u->name = name;
    u->private = parent ? parent->private : NULL;
    u->firstline = firstline;
    c->u = u;
    for (uint32_t i = 0; i < u->scope->params.n; i++)
        ou_keyset_add(c, &u->locals, u->scope->params.keys[i]);
    number_cells(c, u);
    set_qualname(c, u);
    u->first = u->entry = u->cur = u->tail = ou_block_new(c);
    u->loc = (ou_position){firstline, firstline, 0, 0};
    if (kind == OU_UNIT_MODULE) ou_emit_nowhere(c);
}

/* Leaves the unit and gives its memory back. */
static void leave(ou_compiler *c)
{
    ou_unit *u = c->u;
    c->u = u->parent;
    for (ou_block *b = u->made, *next; b; b = next) {
        next = b->made;
        ou_tables_give(c, b->insns, b->cap * sizeof *b->insns);
        ou_tables_give(c, b, sizeof *b);
    }
    ou_keyset_give(c, &u->consts);
    ou_keyset_give(c, &u->names);
    ou_keyset_give(c, &u->locals);
    ou_keyset_give(c, &u->cells);
    ou_keyset_give(c, &u->frees);
    ou_keyset_give(c, &u->self_attrs);
    ou_tables_give(c, u, sizeof *u);
}

static uint32_t code_flags(const ou_compiler *c)
{
    const ou_scope *s = c->u->scope;
    uint32_t flags = (uint32_t)c->flags & OU_CF_FUTURE;
    if (s->kind == OU_BLOCK_FUNCTION) {
        flags |= OU_CO_NEWLOCALS | OU_CO_OPTIMIZED;
        if (s->nested) flags |= OU_CO_NESTED;
        if (s->generator)
            flags |= s->coroutine ? OU_CO_ASYNC_GENERATOR : OU_CO_GENERATOR;
        else if (s->coroutine)
            flags |= OU_CO_COROUTINE;
        if (s->varargs) flags |= OU_CO_VARARGS;
        if (s->varkeywords) flags |= OU_CO_VARKEYWORDS;
    } else if (s->kind == OU_BLOCK_MODULE && s->coroutine && c->flags & OU_CF_TOP_LEVEL_AWAIT) {
        flags |= OU_CO_COROUTINE;
    }
    return flags;
}

/* What runs before the body: cells are filled, a generator is made. */
static void insert_prefix(ou_compiler *c, uint32_t flags)
{
    ou_unit *u = c->u;
    ou_block *old = u->first, *b = ou_block_new(c), *tail = u->tail;
    bool gen = flags & (OU_CO_GENERATOR | OU_CO_COROUTINE | OU_CO_ASYNC_GENERATOR);
    if (!gen && !u->cells.n && !u->frees.n) return;
    u->cur = u->tail = b;
    ou_emit_nowhere(c);
    if (u->frees.n) ou_emit_a(c, OU_OP_COPY_FREE_VARS, u->frees.n);
    for (uint32_t i = 0; i < u->cells.n; i++) ou_emit_a(c, OU_OP_MAKE_CELL, i);
    if (gen) {
        u->loc = (ou_position){u->firstline, u->firstline, -1, -1};
        ou_emit(c, OU_OP_RETURN_GENERATOR);
        ou_emit(c, OU_OP_POP_TOP);
    }
    b->next = old;
    u->first = b;
    u->tail = tail;
}

ou_code *ou_codegen_finish(ou_compiler *c, bool add_none)
{
    ou_unit *u = c->u;
    ou_code *co = NULL;
    if (!c->failed) {
        ou_block *b = u->cur;
        if (!b->n || !ou_flow_ends(b->insns[b->n - 1].op)) {
            ou_emit_nowhere(c);
            if (add_none) ou_emit_none(c);
            ou_emit(c, OU_OP_RETURN_VALUE);
        }
        uint32_t flags = code_flags(c);
        insert_prefix(c, flags);
        if (!c->failed) co = ou_pool_keep(c, ou_assemble(c, u, flags));
    }
    leave(c);
    return co;
}

/* ---- functions ---- */

static void load_closure(ou_compiler *c, ou_str *name)
{
    ou_unit *u = c->u;
    bool cls = u->kind == OU_UNIT_CLASS && name == OU_ID(__class__);
    if (cls || ou_symtable_scope_of(u->scope, name) == OU_SC_CELL)
        ou_emit_a(c, OU_OP_LOAD_CLOSURE, (uint32_t)ou_keyset_find(&u->cells, name));
    else
        ou_emit_a(c, OU_OP_LOAD_CLOSURE, u->cells.n + (uint32_t)ou_keyset_find(&u->frees, name));
}

void ou_codegen_closure(ou_compiler *c, ou_code *co, uint32_t flags)
{
    if (!co) return;
    if (co->nfree) {
        for (uint32_t i = 0; i < co->nfree; i++)
            load_closure(c, co->locals[co->nlocals + co->ncells + i]);
        ou_emit_x(c, OU_OP_BUILD_TUPLE, co->nfree);
        flags |= 8;
    }
    ou_emit_const(c, ou_incref(co));
    ou_emit_a(c, OU_OP_MAKE_FUNCTION, flags);
}

static uint32_t keyword_defaults(ou_compiler *c, const ou_arguments *args)
{
    OU_AUTO ou_obj *keys = ou_list_new(0);
    if (!keys) {
        ou_error_pending(c);
        return 0;
    }
    for (uint32_t i = 0; i < args->kwonlyargs.n && !c->failed; i++) {
        if (!args->kw_defaults.v[i]) continue;
        ou_str *name = ou_name_mangle(c, c->u->private, args->kwonlyargs.v[i]->arg);
        if (!name || ou_list_append(keys, (ou_obj *)name) < 0) {
            ou_error_pending(c);
            return 0;
        }
        ou_expr_visit(c, args->kw_defaults.v[i]);
    }
    uint32_t n = (uint32_t)ou_list_len(keys);
    if (!n) return 0;
    ou_emit_const(c, ou_list_to_tuple(keys));
    ou_emit_x(c, OU_OP_BUILD_CONST_KEY_MAP, n);
    return 2;
}

static uint32_t default_arguments(ou_compiler *c, const ou_arguments *args)
{
    uint32_t flags = 0;
    if (args->defaults.n) {
        ou_expr_seq_visit(c, args->defaults);
        ou_emit_x(c, OU_OP_BUILD_TUPLE, args->defaults.n);
        flags = 1;
    }
    return flags | keyword_defaults(c, args);
}

void ou_codegen_annotation(ou_compiler *c, ou_expr *e)
{
    if (c->flags & OU_CF_FUTURE_ANNOTATIONS)
        ou_emit_const(c, ou_unparse(c, e));
    else
        ou_expr_visit(c, e);
}

static uint32_t arg_annotation(ou_compiler *c, const ou_arg *arg)
{
    if (!arg || !arg->annotation || c->failed) return 0;
    ou_expr *e = arg->annotation;
    ou_emit_const(c, ou_xincref(ou_name_mangle(c, c->u->private, arg->arg)));
    if (e->kind == OU_Starred && !(c->flags & OU_CF_FUTURE_ANNOTATIONS)) {
        ou_expr_visit(c, e->v.Starred.value);
        ou_emit_a(c, OU_OP_UNPACK_SEQUENCE, 1);
    } else {
        ou_codegen_annotation(c, e);
    }
    return 2;
}

static uint32_t arg_annotations(ou_compiler *c, ou_arg_seq args)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < args.n; i++) n += arg_annotation(c, args.v[i]);
    return n;
}

static uint32_t annotations(ou_compiler *c, const ou_arguments *args, ou_expr *returns)
{
    uint32_t n = arg_annotations(c, args->args);
    n += arg_annotations(c, args->posonlyargs);
    n += arg_annotation(c, args->vararg);
    n += arg_annotations(c, args->kwonlyargs);
    n += arg_annotation(c, args->kwarg);
    if (returns) {
        ou_emit_const(c, ou_xincref(ou_name_ascii(c, "return")));
        ou_codegen_annotation(c, returns);
        n += 2;
    }
    if (!n) return 0;
    ou_emit_x(c, OU_OP_BUILD_TUPLE, n);
    return 4;
}

static void check_params(ou_compiler *c, const ou_arguments *args)
{
    for (uint32_t i = 0; i < args->posonlyargs.n; i++)
        ou_emit_forbidden(c, args->posonlyargs.v[i]->arg, OU_Store);
    for (uint32_t i = 0; i < args->args.n; i++)
        ou_emit_forbidden(c, args->args.v[i]->arg, OU_Store);
    if (args->vararg) ou_emit_forbidden(c, args->vararg->arg, OU_Store);
    for (uint32_t i = 0; i < args->kwonlyargs.n; i++)
        ou_emit_forbidden(c, args->kwonlyargs.v[i]->arg, OU_Store);
    if (args->kwarg) ou_emit_forbidden(c, args->kwarg->arg, OU_Store);
}

static void set_arg_counts(ou_unit *u, const ou_arguments *args)
{
    u->posonly = args->posonlyargs.n;
    u->argcount = args->posonlyargs.n + args->args.n;
    u->kwonly = args->kwonlyargs.n;
}

/* Decorators are evaluated first, each with room for its call; they are called in reverse. */
static void visit_decorators(ou_compiler *c, ou_expr_seq decos)
{
    for (uint32_t i = 0; i < decos.n; i++) {
        ou_expr_visit(c, decos.v[i]);
        ou_position saved = c->u->loc;
        OU_AT(c, decos.v[i]);
        ou_emit(c, OU_OP_CALL_BEGIN);
        c->u->loc = saved;
    }
}

static void apply_decorators(ou_compiler *c, ou_expr_seq decos)
{
    ou_position saved = c->u->loc;
    for (uint32_t i = decos.n; i-- > 0;) {
        OU_AT(c, decos.v[i]);
        ou_emit_a(c, OU_OP_CALL, 1);
    }
    c->u->loc = saved;
}

static int32_t first_line(ou_compiler *c, const ou_stmt *s, ou_expr_seq decos)
{
    return ou_emit_line(c, decos.n ? decos.v[0]->lo : s->lo);
}

void ou_codegen_function(ou_compiler *c, ou_stmt *s)
{
    bool async = s->kind == OU_AsyncFunctionDef;
    ou_arguments *args = s->v.FunctionDef.args; /* both kinds of definition have the same fields */
    ou_expr_seq decos = s->v.FunctionDef.decorator_list;
    ou_stmt_seq body = s->v.FunctionDef.body;
    check_params(c, args);
    visit_decorators(c, decos);
    int32_t line = first_line(c, s, decos);
    uint32_t flags = default_arguments(c, args);
    flags |= annotations(c, args, s->v.FunctionDef.returns);
    ou_str *name = ou_name_of(c, s->v.FunctionDef.name);
    if (c->failed) return;
    ou_codegen_enter(c, name, async ? OU_UNIT_ASYNC_FUNCTION : OU_UNIT_FUNCTION, s, line);
    if (c->failed) return;
    const ou_expr *doc = c->optimize < 2 ? ou_tree_docstring(body) : NULL;
    ou_obj *first = doc ? ou_const_of(c, doc) : &ou_none;
    if (first) ou_keyset_add(c, &c->u->consts, first);
    set_arg_counts(c->u, args);
    for (uint32_t i = doc ? 1 : 0; i < body.n; i++) ou_stmt_visit(c, body.v[i]);
    ou_codegen_closure(c, ou_codegen_finish(c, true), flags);
    apply_decorators(c, decos);
    ou_emit_ident(c, s->v.FunctionDef.name, OU_Store);
}

void ou_codegen_lambda(ou_compiler *c, ou_expr *e)
{
    ou_arguments *args = e->v.Lambda.args;
    check_params(c, args);
    uint32_t flags = default_arguments(c, args);
    ou_str *name = ou_name_ascii(c, "<lambda>");
    if (c->failed) return;
    ou_codegen_enter(c, name, OU_UNIT_LAMBDA, e, ou_emit_line(c, e->lo));
    if (c->failed) return;
    ou_keyset_add(c, &c->u->consts, &ou_none); /* no docstring */
    set_arg_counts(c->u, args);
    ou_expr_visit(c, e->v.Lambda.body);
    if (!c->u->scope->generator) ou_emit(c, OU_OP_RETURN_VALUE);
    ou_codegen_closure(c, ou_codegen_finish(c, false), flags);
}

/* ---- classes and modules ---- */

static bool has_annotations(ou_stmt_seq body);

static bool stmt_has_annotations(const ou_stmt *s)
{
    switch (s->kind) {
    case OU_AnnAssign: return true;
    case OU_For:
    case OU_AsyncFor: return has_annotations(s->v.For.body) || has_annotations(s->v.For.orelse);
    case OU_While: return has_annotations(s->v.While.body) || has_annotations(s->v.While.orelse);
    case OU_If: return has_annotations(s->v.If.body) || has_annotations(s->v.If.orelse);
    case OU_Match:
        for (uint32_t i = 0; i < s->v.Match.cases.n; i++)
            if (has_annotations(s->v.Match.cases.v[i]->body)) return true;
        return false;
    case OU_With:
    case OU_AsyncWith: return has_annotations(s->v.With.body);
    case OU_Try:
    case OU_TryStar:
        for (uint32_t i = 0; i < s->v.Try.handlers.n; i++)
            if (has_annotations(s->v.Try.handlers.v[i]->v.ExceptHandler.body)) return true;
        return has_annotations(s->v.Try.body) || has_annotations(s->v.Try.finalbody) ||
               has_annotations(s->v.Try.orelse);
    default: return false;
    }
}

static bool has_annotations(ou_stmt_seq body)
{
    for (uint32_t i = 0; i < body.n; i++)
        if (stmt_has_annotations(body.v[i])) return true;
    return false;
}

void ou_codegen_body(ou_compiler *c, ou_stmt_seq body)
{
    if (c->u->kind == OU_UNIT_MODULE && body.n) OU_AT(c, body.v[0]);
    if (has_annotations(body)) ou_emit(c, OU_OP_SETUP_ANNOTATIONS);
    uint32_t i = 0;
    const ou_expr *doc = ou_tree_docstring(body);
    if (doc && c->optimize < 2) {
        i = 1;
        OU_AT(c, body.v[0]->v.Expr.value);
        ou_emit_const(c, ou_xincref(ou_const_of(c, doc)));
        ou_emit_var(c, OU_ID(__doc__), OU_Store);
    }
    for (; i < body.n; i++) ou_stmt_visit(c, body.v[i]);
}

void ou_codegen_class(ou_compiler *c, ou_stmt *s)
{
    ou_expr_seq decos = s->v.ClassDef.decorator_list;
    visit_decorators(c, decos);
    ou_str *name = ou_name_of(c, s->v.ClassDef.name);
    if (c->failed) return;
    ou_position here = c->u->loc;
    ou_codegen_enter(c, name, OU_UNIT_CLASS, s, first_line(c, s, decos));
    if (c->failed) return;
    c->u->private = name;
    ou_emit_var(c, OU_ID(__name__), OU_Load);
    ou_emit_var(c, OU_ID(__module__), OU_Store);
    ou_emit_const(c, ou_incref(c->u->qualname));
    ou_emit_var(c, OU_ID(__qualname__), OU_Store);
    ou_codegen_body(c, s->v.ClassDef.body);
    ou_emit_nowhere(c);
    if (c->u->scope->class_closure) {
        ou_emit_a(c, OU_OP_LOAD_CLOSURE, 0);
        ou_emit_a(c, OU_OP_COPY, 1);
        ou_emit_var(c, OU_ID(__classcell__), OU_Store);
    } else {
        ou_emit_none(c);
    }
    ou_emit(c, OU_OP_RETURN_VALUE);
    ou_code *co = ou_codegen_finish(c, true);
    c->u->loc = here;
    ou_emit(c, OU_OP_LOAD_BUILD_CLASS);
    ou_emit(c, OU_OP_CALL_BEGIN);
    ou_codegen_closure(c, co, 0);
    ou_emit_const(c, ou_incref(name));
    ou_call_args(c, 2, s->v.ClassDef.bases, s->v.ClassDef.keywords);
    apply_decorators(c, decos);
    ou_emit_ident(c, s->v.ClassDef.name, OU_Store);
}

ou_obj *ou_codegen_module(ou_compiler *c, ou_ast_mod *mod)
{
    bool add_none = true;
    ou_str *name = ou_name_ascii(c, "<module>");
    if (c->failed) return NULL;
    ou_codegen_enter(c, name, OU_UNIT_MODULE, mod, 1);
    if (c->failed) return NULL;
    switch (mod->kind) {
    case OU_Module: ou_codegen_body(c, mod->v.Module.body); break;
    case OU_Interactive:
        if (has_annotations(mod->v.Interactive.body)) ou_emit(c, OU_OP_SETUP_ANNOTATIONS);
        c->interactive = true;
        ou_stmt_seq_visit(c, mod->v.Interactive.body);
        break;
    case OU_Expression:
        ou_expr_visit(c, mod->v.Expression.body);
        add_none = false;
        break;
    }
    ou_code *co = ou_codegen_finish(c, add_none);
    return co ? ou_incref(co) : NULL;
}
