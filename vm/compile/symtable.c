/* Symbol table, first pass: one scope per module, class, function, lambda and comprehension, with
 * what each does to every name.  analyze.c then decides where each name lives. */
#include <string.h>

#include "vm/compile/internal.h"

#define NOT_IN_ANNOTATION "'%s' can not be used within an annotation"

static void visit_expr(ou_compiler *c, ou_expr *e);
static void visit_stmts(ou_compiler *c, ou_stmt_seq body);

/* ---- scopes ---- */

static uint32_t hash_node(const void *p)
{
    return (uint32_t)(((uint64_t)(uintptr_t)p * 0x9e3779b97f4a7c15u) >> 32);
}

static void place_node(ou_compiler *c, const void *node, ou_scope *s)
{
    uint32_t i = hash_node(node) & c->node_mask;
    while (c->node_keys[i]) i = (i + 1) & c->node_mask;
    c->node_keys[i] = node;
    c->node_scopes[i] = s;
}

static void register_scope(ou_compiler *c, const void *node, ou_scope *s)
{
    if (!c->node_keys || c->node_n * 2 > c->node_mask) {
        uint32_t size = c->node_keys ? (c->node_mask + 1) * 2 : 64,
                 old = c->node_keys ? c->node_mask + 1 : 0;
        const void **keys = c->node_keys;
        ou_scope **scopes = c->node_scopes;
        void *fresh_keys = ou_tables_alloc(c, size * sizeof *keys);
        void *fresh_scopes = ou_tables_alloc(c, size * sizeof *scopes);
        if (c->failed) return;
        c->node_keys = fresh_keys;
        c->node_scopes = fresh_scopes;
        c->node_mask = size - 1;
        for (uint32_t i = 0; i < old; i++)
            if (keys[i]) place_node(c, keys[i], scopes[i]);
    }
    place_node(c, node, s);
    c->node_n++;
}

ou_scope *ou_symtable_find(ou_compiler *c, const void *node)
{
    uint32_t i = hash_node(node) & c->node_mask;
    while (c->node_keys[i] != node) i = (i + 1) & c->node_mask;
    return c->node_scopes[i];
}

/* Annotations that stay text get a scope of their own, which nothing looks at. */
static ou_scope *enter(ou_compiler *c, ou_str *name, int kind, const void *node)
{
    ou_scope *s = ou_tables_alloc(c, sizeof *s), *parent = c->scope;
    if (c->failed) return NULL;
    s->parent = parent;
    s->kind = kind;
    s->name = name;
    s->node = node;
    c->scope = s;
    if (!parent) c->top = s;
    if (parent) s->comp_iter_expr = parent->comp_iter_expr;
    if (parent && (parent->nested || parent->kind == OU_BLOCK_FUNCTION)) s->nested = true;
    if (kind == OU_BLOCK_ANNOTATION) return s;
    register_scope(c, node, s);
    if (!parent) return s;
    if (parent->last)
        parent->last->next = s;
    else
        parent->first = s;
    parent->last = s;
    return s;
}

static void leave(ou_compiler *c)
{
    if (!c->failed) c->scope = c->scope->parent;
}

uint32_t ou_symtable_flags(const ou_scope *s, const ou_str *name)
{
    int32_t i = ou_keyset_find(&s->names, name);
    return i < 0 ? 0 : s->syms[i].flags;
}

int ou_symtable_scope_of(const ou_scope *s, const ou_str *name)
{
    int32_t i = ou_keyset_find(&s->names, name);
    return i < 0 ? OU_SC_NONE : s->syms[i].scope;
}

/* ---- names ---- */

static const char *text_of(ou_compiler *c, const ou_str *name)
{
    char *tmp;
    const char *s = ou_str_utf8(name, NULL, &tmp);
    s = s ? ou_arena_printf(c->arena, "%s", s) : "";
    ou_mem_free(tmp);
    return s;
}

static void note_global(ou_compiler *c, ou_str *name)
{
    uint32_t i = ou_keyset_add(c, &c->top->names, name);
    if (c->failed || !ou_tables_grow(c, &c->top->syms, i, &c->top->syms_cap, sizeof *c->top->syms))
        return;
    c->top->syms[i].flags |= OU_DEF_GLOBAL;
}

static void define_name(ou_compiler *c, ou_scope *s, ou_str *name, uint32_t flag, uint32_t lo,
                        uint32_t hi)
{
    if (c->failed || !name) return;
    uint32_t i = ou_keyset_add(c, &s->names, name);
    if (c->failed || !ou_tables_grow(c, &s->syms, i, &s->syms_cap, sizeof *s->syms)) return;
    uint32_t val = s->syms[i].flags;
    if (flag & val & OU_DEF_PARAM) {
        ou_error_range(c, lo, hi, "duplicate argument '%s' in function definition",
                       text_of(c, name));
        return;
    }
    val |= flag;
    if (s->comp_iter_target) {
        if (val & (OU_DEF_GLOBAL | OU_DEF_NONLOCAL)) {
            ou_error_range(
                c, lo, hi,
                "comprehension inner loop cannot rebind assignment expression target '%s'",
                text_of(c, name));
            return;
        }
        val |= OU_DEF_COMP_ITER;
    }
    s->syms[i].flags = (uint16_t)val;
    /* a name that some function declares global is global to the module's own code too */
    if (flag & OU_DEF_GLOBAL && s != c->top) note_global(c, name);
    if (flag & OU_DEF_PARAM) ou_keyset_add(c, &s->params, name);
}

static void define(ou_compiler *c, ou_ident id, uint32_t flag, uint32_t lo, uint32_t hi)
{
    define_name(c, c->scope, ou_name_mangle(c, c->private, id), flag, lo, hi);
}

static void directive(ou_compiler *c, ou_ident id, uint32_t lo, uint32_t hi)
{
    ou_directive *d = ou_tables_alloc(c, sizeof *d);
    if (c->failed) return;
    *d = (ou_directive){c->scope->directives, ou_name_mangle(c, c->private, id), lo, hi};
    c->scope->directives = d;
}

static void forbid_in_annotation(ou_compiler *c, const ou_expr *e, const char *what)
{
    if (c->scope->kind == OU_BLOCK_ANNOTATION)
        ou_error_range(c, e->lo, e->hi, NOT_IN_ANNOTATION, what);
}

/* global and nonlocal must precede every other use of the name. */
static void visit_directive(ou_compiler *c, ou_stmt *s, ou_ident_seq names, bool global)
{
    const char *word = global ? "global" : "nonlocal";
    for (uint32_t i = 0; i < names.n && !c->failed; i++) {
        ou_str *name = ou_name_mangle(c, c->private, names.v[i]);
        if (!name) return;
        uint32_t cur = ou_symtable_flags(c->scope, name);
        const char *t = names.v[i]->s;
        if (cur & OU_DEF_PARAM)
            ou_error_range(c, s->lo, s->hi, "name '%s' is parameter and %s", t, word);
        else if (cur & OU_DEF_USE)
            ou_error_range(c, s->lo, s->hi, "name '%s' is used prior to %s declaration", t, word);
        else if (cur & OU_DEF_ANNOT)
            ou_error_range(c, s->lo, s->hi, "annotated name '%s' can't be %s", t, word);
        else if (cur & OU_DEF_LOCAL)
            ou_error_range(c, s->lo, s->hi, "name '%s' is assigned to before %s declaration", t,
                           word);
        if (c->failed) return;
        define(c, names.v[i], global ? OU_DEF_GLOBAL : OU_DEF_NONLOCAL, s->lo, s->hi);
        directive(c, names.v[i], s->lo, s->hi);
    }
}

/* The target of := inside a comprehension belongs to the scope around the comprehension. */
static void extend_named_scope(ou_compiler *c, const ou_expr *target)
{
    const ou_ident id = target->v.Name.id;
    ou_str *name = ou_name_mangle(c, c->private, id);
    for (ou_scope *s = c->scope; s && name; s = s->parent) {
        if (s->comprehension) {
            if (~ou_symtable_flags(s, name) & (OU_DEF_COMP_ITER | OU_DEF_LOCAL)) continue;
            ou_error_range(
                c, target->lo, target->hi,
                "assignment expression cannot rebind comprehension iteration variable '%s'", id->s);
            return;
        }
        if (s->kind == OU_BLOCK_FUNCTION) {
            bool global = ou_symtable_flags(s, name) & OU_DEF_GLOBAL;
            define(c, id, global ? OU_DEF_GLOBAL : OU_DEF_NONLOCAL, target->lo, target->hi);
            directive(c, id, target->lo, target->hi);
            define_name(c, s, name, OU_DEF_LOCAL, target->lo, target->hi);
            return;
        }
        if (s->kind == OU_BLOCK_MODULE) {
            define(c, id, OU_DEF_GLOBAL, target->lo, target->hi);
            directive(c, id, target->lo, target->hi);
            define_name(c, s, name, OU_DEF_GLOBAL, target->lo, target->hi);
            return;
        }
        if (s->kind == OU_BLOCK_CLASS) {
            ou_error_range(
                c, target->lo, target->hi,
                "assignment expression within a comprehension cannot be used in a class body");
            return;
        }
    }
}

/* ---- expressions ---- */

static void visit_exprs(ou_compiler *c, ou_expr_seq seq)
{
    for (uint32_t i = 0; i < seq.n && !c->failed; i++)
        if (seq.v[i]) visit_expr(c, seq.v[i]);
}

static void visit_opt(ou_compiler *c, ou_expr *e)
{
    if (e) visit_expr(c, e);
}

static void visit_keywords(ou_compiler *c, ou_keyword_seq kws)
{
    for (uint32_t i = 0; i < kws.n; i++) visit_expr(c, kws.v[i]->value);
}

static void add_params(ou_compiler *c, ou_arg_seq args)
{
    for (uint32_t i = 0; i < args.n && !c->failed; i++)
        define(c, args.v[i]->arg, OU_DEF_PARAM, args.v[i]->lo, args.v[i]->hi);
}

static void visit_params(ou_compiler *c, const ou_arguments *a)
{
    add_params(c, a->posonlyargs);
    add_params(c, a->args);
    add_params(c, a->kwonlyargs);
    if (a->vararg) {
        define(c, a->vararg->arg, OU_DEF_PARAM, a->vararg->lo, a->vararg->hi);
        c->scope->varargs = true;
    }
    if (a->kwarg) {
        define(c, a->kwarg->arg, OU_DEF_PARAM, a->kwarg->lo, a->kwarg->hi);
        c->scope->varkeywords = true;
    }
}

static void visit_named(ou_compiler *c, ou_expr *e)
{
    if (c->scope->kind == OU_BLOCK_ANNOTATION) {
        forbid_in_annotation(c, e, "named expression");
        return;
    }
    if (c->scope->comp_iter_expr > 0) {
        ou_error_range(
            c, e->lo, e->hi,
            "assignment expression cannot be used in a comprehension iterable expression");
        return;
    }
    for (ou_scope *s = c->scope; s; s = s->comprehension ? s->parent : NULL) s->walrus = true;
    if (c->scope->comprehension) extend_named_scope(c, e->v.NamedExpr.target);
    visit_expr(c, e->v.NamedExpr.value);
    visit_expr(c, e->v.NamedExpr.target);
}

static void visit_target(ou_compiler *c, ou_expr *target)
{
    if (c->failed) return;
    c->scope->comp_iter_target = true;
    visit_expr(c, target);
    c->scope->comp_iter_target = false;
}

static void visit_comp_iter(ou_compiler *c, ou_expr *iter)
{
    if (c->failed) return;
    c->scope->comp_iter_expr++;
    visit_expr(c, iter);
    c->scope->comp_iter_expr--;
}

static void visit_comprehension(ou_compiler *c, ou_expr *e, ou_comprehension_seq gens, ou_expr *elt,
                                ou_expr *value)
{
    static const char *const names[] = {NULL, "listcomp", "setcomp", "dictcomp", "genexpr"};
    bool gen = e->kind == OU_GeneratorExp;
    int kind = gen                      ? OU_COMP_GENERATOR
               : e->kind == OU_ListComp ? OU_COMP_LIST
               : e->kind == OU_SetComp  ? OU_COMP_SET
                                        : OU_COMP_DICT;
    ou_comprehension *outer = gens.v[0];
    visit_comp_iter(c, outer->iter);
    ou_str *name = ou_name_ascii(c, names[kind]);
    if (c->failed || !enter(c, name, OU_BLOCK_FUNCTION, e)) return;
    c->scope->comprehension = kind;
    if (outer->is_async) c->scope->coroutine = true;
    define_name(c, c->scope, ou_name_ascii(c, ".0"), OU_DEF_PARAM, e->lo, e->hi);
    visit_target(c, outer->target);
    visit_exprs(c, outer->ifs);
    for (uint32_t i = 1; i < gens.n && !c->failed; i++) {
        visit_target(c, gens.v[i]->target);
        visit_comp_iter(c, gens.v[i]->iter);
        visit_exprs(c, gens.v[i]->ifs);
        if (gens.v[i]->is_async) c->scope->coroutine = true;
    }
    visit_opt(c, value);
    visit_expr(c, elt);
    c->scope->generator = gen;
    bool async = c->scope->coroutine && !gen;
    leave(c);
    if (async && !c->failed) c->scope->coroutine = true;
}

static void visit_lambda(ou_compiler *c, ou_expr *e)
{
    const ou_arguments *args = e->v.Lambda.args;
    visit_exprs(c, args->defaults);
    visit_exprs(c, args->kw_defaults);
    ou_str *name = ou_name_ascii(c, "lambda");
    if (c->failed || !enter(c, name, OU_BLOCK_FUNCTION, e)) return;
    visit_params(c, args);
    visit_expr(c, e->v.Lambda.body);
    leave(c);
}

static void visit_yield(ou_compiler *c, ou_expr *e, ou_expr *value)
{
    static const char *const where[] = {NULL, "list comprehension", "set comprehension",
                                        "dict comprehension", "generator expression"};
    forbid_in_annotation(c, e, "yield expression");
    visit_opt(c, value);
    if (c->failed) return;
    c->scope->generator = true;
    if (c->scope->comprehension)
        ou_error_range(c, e->lo, e->hi, "'yield' inside %s", where[c->scope->comprehension]);
}

static void visit_await(ou_compiler *c, ou_expr *e)
{
    forbid_in_annotation(c, e, "await expression");
    visit_expr(c, e->v.Await.value);
    if (!c->failed) c->scope->coroutine = true;
}

static void visit_if_exp(ou_compiler *c, ou_expr *e)
{
    visit_expr(c, e->v.IfExp.test);
    visit_expr(c, e->v.IfExp.body);
    visit_expr(c, e->v.IfExp.orelse);
}

static void visit_slice(ou_compiler *c, ou_expr *e)
{
    visit_opt(c, e->v.Slice.lower);
    visit_opt(c, e->v.Slice.upper);
    visit_opt(c, e->v.Slice.step);
}

static void visit_name(ou_compiler *c, ou_expr *e)
{
    const ou_ident id = e->v.Name.id;
    define(c, id, e->v.Name.ctx == OU_Load ? OU_DEF_USE : OU_DEF_LOCAL, e->lo, e->hi);
    /* super() needs the class it stands in */
    if (e->v.Name.ctx == OU_Load && c->scope->kind == OU_BLOCK_FUNCTION && id->len == 5 &&
        !memcmp(id->s, "super", 5))
        define_name(c, c->scope, OU_ID(__class__), OU_DEF_USE, e->lo, e->hi);
}

static void visit_children(ou_compiler *c, ou_expr *e)
{
    switch (e->kind) {
    case OU_NamedExpr: visit_named(c, e); break;
    case OU_BoolOp: visit_exprs(c, e->v.BoolOp.values); break;
    case OU_BinOp:
        visit_expr(c, e->v.BinOp.left);
        visit_expr(c, e->v.BinOp.right);
        break;
    case OU_UnaryOp: visit_expr(c, e->v.UnaryOp.operand); break;
    case OU_Lambda: visit_lambda(c, e); break;
    case OU_IfExp: visit_if_exp(c, e); break;
    case OU_Dict:
        visit_exprs(c, e->v.Dict.keys);
        visit_exprs(c, e->v.Dict.values);
        break;
    case OU_Set: visit_exprs(c, e->v.Set.elts); break;
    case OU_ListComp:
    case OU_SetComp:
    case OU_GeneratorExp:
        visit_comprehension(c, e, e->v.ListComp.generators, e->v.ListComp.elt, NULL);
        break;
    case OU_DictComp:
        visit_comprehension(c, e, e->v.DictComp.generators, e->v.DictComp.key, e->v.DictComp.value);
        break;
    case OU_Yield: visit_yield(c, e, e->v.Yield.value); break;
    case OU_YieldFrom: visit_yield(c, e, e->v.YieldFrom.value); break;
    case OU_Await: visit_await(c, e); break;
    case OU_Compare:
        visit_expr(c, e->v.Compare.left);
        visit_exprs(c, e->v.Compare.comparators);
        break;
    case OU_Call:
        visit_expr(c, e->v.Call.func);
        visit_exprs(c, e->v.Call.args);
        visit_keywords(c, e->v.Call.keywords);
        break;
    case OU_FormattedValue:
        visit_expr(c, e->v.FormattedValue.value);
        visit_opt(c, e->v.FormattedValue.format_spec);
        break;
    case OU_JoinedStr: visit_exprs(c, e->v.JoinedStr.values); break;
    case OU_Constant: break;
    case OU_Attribute: visit_expr(c, e->v.Attribute.value); break;
    case OU_Subscript:
        visit_expr(c, e->v.Subscript.value);
        visit_expr(c, e->v.Subscript.slice);
        break;
    case OU_Starred: visit_expr(c, e->v.Starred.value); break;
    case OU_Slice: visit_slice(c, e); break;
    case OU_Name: visit_name(c, e); break;
    case OU_List: visit_exprs(c, e->v.List.elts); break;
    case OU_Tuple: visit_exprs(c, e->v.Tuple.elts); break;
    }
}

static void visit_expr(ou_compiler *c, ou_expr *e)
{
    if (!ou_tables_enter(c)) return;
    visit_children(c, e);
    ou_tables_leave(c);
}

/* ---- patterns ---- */

static void visit_pattern(ou_compiler *c, ou_pattern *p);

static void visit_patterns(ou_compiler *c, ou_pattern_seq ps)
{
    for (uint32_t i = 0; i < ps.n && !c->failed; i++) visit_pattern(c, ps.v[i]);
}

static void capture(ou_compiler *c, const ou_pattern *p, ou_ident name)
{
    if (name && !c->failed) define(c, name, OU_DEF_LOCAL, p->lo, p->hi);
}

static void visit_pattern(ou_compiler *c, ou_pattern *p)
{
    if (!ou_tables_enter(c)) return;
    switch (p->kind) {
    case OU_MatchValue: visit_expr(c, p->v.MatchValue.value); break;
    case OU_MatchSingleton: break;
    case OU_MatchSequence: visit_patterns(c, p->v.MatchSequence.patterns); break;
    case OU_MatchStar: capture(c, p, p->v.MatchStar.name); break;
    case OU_MatchMapping:
        visit_exprs(c, p->v.MatchMapping.keys);
        visit_patterns(c, p->v.MatchMapping.patterns);
        capture(c, p, p->v.MatchMapping.rest);
        break;
    case OU_MatchClass:
        visit_expr(c, p->v.MatchClass.cls);
        visit_patterns(c, p->v.MatchClass.patterns);
        visit_patterns(c, p->v.MatchClass.kwd_patterns);
        break;
    case OU_MatchAs:
        if (p->v.MatchAs.pattern) visit_pattern(c, p->v.MatchAs.pattern);
        capture(c, p, p->v.MatchAs.name);
        break;
    case OU_MatchOr: visit_patterns(c, p->v.MatchOr.patterns); break;
    }
    ou_tables_leave(c);
}

/* ---- statements ---- */

static void visit_annotation(ou_compiler *c, ou_expr *e)
{
    if (!e || c->failed) return;
    bool future = c->flags & OU_CF_FUTURE_ANNOTATIONS;
    if (future && !enter(c, OU_ID(__annotations__), OU_BLOCK_ANNOTATION, e)) return;
    visit_expr(c, e);
    if (future) leave(c);
}

static void visit_arg_annotations(ou_compiler *c, ou_arg_seq args)
{
    for (uint32_t i = 0; i < args.n; i++) visit_annotation(c, args.v[i]->annotation);
}

static void visit_function(ou_compiler *c, ou_stmt *s)
{
    const ou_arguments *a = s->v.FunctionDef.args;
    define(c, s->v.FunctionDef.name, OU_DEF_LOCAL, s->lo, s->hi);
    visit_exprs(c, a->defaults);
    visit_exprs(c, a->kw_defaults);
    visit_arg_annotations(c, a->posonlyargs);
    visit_arg_annotations(c, a->args);
    if (a->vararg) visit_annotation(c, a->vararg->annotation);
    if (a->kwarg) visit_annotation(c, a->kwarg->annotation);
    visit_arg_annotations(c, a->kwonlyargs);
    visit_annotation(c, s->v.FunctionDef.returns);
    visit_exprs(c, s->v.FunctionDef.decorator_list);
    ou_str *name = ou_name_of(c, s->v.FunctionDef.name);
    if (c->failed || !enter(c, name, OU_BLOCK_FUNCTION, s)) return;
    if (s->kind == OU_AsyncFunctionDef) c->scope->coroutine = true;
    visit_params(c, a);
    visit_stmts(c, s->v.FunctionDef.body);
    leave(c);
}

static void visit_class(ou_compiler *c, ou_stmt *s)
{
    define(c, s->v.ClassDef.name, OU_DEF_LOCAL, s->lo, s->hi);
    visit_exprs(c, s->v.ClassDef.bases);
    visit_keywords(c, s->v.ClassDef.keywords);
    visit_exprs(c, s->v.ClassDef.decorator_list);
    ou_str *name = ou_name_of(c, s->v.ClassDef.name), *outer = c->private;
    if (c->failed || !enter(c, name, OU_BLOCK_CLASS, s)) return;
    c->private = name;
    visit_stmts(c, s->v.ClassDef.body);
    c->private = outer;
    leave(c);
}

static void visit_ann_assign(ou_compiler *c, ou_stmt *s)
{
    ou_expr *target = s->v.AnnAssign.target;
    if (target->kind == OU_Name) {
        const ou_ident id = target->v.Name.id;
        ou_str *name = ou_name_mangle(c, c->private, id);
        if (!name) return;
        uint32_t cur = ou_symtable_flags(c->scope, name);
        if (cur & (OU_DEF_GLOBAL | OU_DEF_NONLOCAL) && c->scope != c->top &&
            s->v.AnnAssign.simple) {
            ou_error_range(c, s->lo, s->hi, "annotated name '%s' can't be %s", id->s,
                           cur & OU_DEF_GLOBAL ? "global" : "nonlocal");
            return;
        }
        if (s->v.AnnAssign.simple)
            define(c, id, OU_DEF_ANNOT | OU_DEF_LOCAL, target->lo, target->hi);
        else if (s->v.AnnAssign.value)
            define(c, id, OU_DEF_LOCAL, target->lo, target->hi);
    } else {
        visit_expr(c, target);
    }
    visit_annotation(c, s->v.AnnAssign.annotation);
    visit_opt(c, s->v.AnnAssign.value);
}

static void visit_aliases(ou_compiler *c, ou_alias_seq names)
{
    for (uint32_t i = 0; i < names.n && !c->failed; i++) {
        const ou_alias *a = names.v[i];
        const ou_ident id = a->asname ? a->asname : a->name;
        const char *dot = memchr(id->s, '.', id->len);
        if (id->len == 1 && id->s[0] == '*') {
            if (c->scope->kind != OU_BLOCK_MODULE)
                ou_error_range(c, a->lo, a->hi, "import * only allowed at module level");
        } else if (dot) {
            struct ou_ident_text first = {id->s, (uint32_t)(dot - id->s), 0, NULL};
            define(c, &first, OU_DEF_IMPORT, a->lo, a->hi);
        } else {
            define(c, id, OU_DEF_IMPORT, a->lo, a->hi);
        }
    }
}

static void visit_try(ou_compiler *c, ou_stmt *s)
{
    visit_stmts(c, s->v.Try.body);
    visit_stmts(c, s->v.Try.orelse);
    for (uint32_t i = 0; i < s->v.Try.handlers.n && !c->failed; i++) {
        ou_excepthandler *h = s->v.Try.handlers.v[i];
        visit_opt(c, h->v.ExceptHandler.type);
        if (h->v.ExceptHandler.name) define(c, h->v.ExceptHandler.name, OU_DEF_LOCAL, h->lo, h->hi);
        visit_stmts(c, h->v.ExceptHandler.body);
    }
    visit_stmts(c, s->v.Try.finalbody);
}

static void visit_match(ou_compiler *c, ou_stmt *s)
{
    visit_expr(c, s->v.Match.subject);
    for (uint32_t i = 0; i < s->v.Match.cases.n && !c->failed; i++) {
        visit_pattern(c, s->v.Match.cases.v[i]->pattern);
        visit_opt(c, s->v.Match.cases.v[i]->guard);
        visit_stmts(c, s->v.Match.cases.v[i]->body);
    }
}

static void visit_with(ou_compiler *c, ou_stmt *s)
{
    for (uint32_t i = 0; i < s->v.With.items.n; i++) {
        visit_expr(c, s->v.With.items.v[i]->context_expr);
        visit_opt(c, s->v.With.items.v[i]->optional_vars);
    }
    visit_stmts(c, s->v.With.body);
}

static void visit_stmt(ou_compiler *c, ou_stmt *s)
{
    switch (s->kind) {
    case OU_FunctionDef:
    case OU_AsyncFunctionDef: visit_function(c, s); break;
    case OU_ClassDef: visit_class(c, s); break;
    case OU_Return: visit_opt(c, s->v.Return.value); break;
    case OU_Delete: visit_exprs(c, s->v.Delete.targets); break;
    case OU_Assign:
        visit_exprs(c, s->v.Assign.targets);
        visit_expr(c, s->v.Assign.value);
        break;
    case OU_AnnAssign: visit_ann_assign(c, s); break;
    case OU_AugAssign:
        visit_expr(c, s->v.AugAssign.target);
        visit_expr(c, s->v.AugAssign.value);
        break;
    case OU_For:
    case OU_AsyncFor:
        visit_expr(c, s->v.For.target);
        visit_expr(c, s->v.For.iter);
        visit_stmts(c, s->v.For.body);
        visit_stmts(c, s->v.For.orelse);
        break;
    case OU_While:
    case OU_If:
        visit_expr(c, s->v.If.test);
        visit_stmts(c, s->v.If.body);
        visit_stmts(c, s->v.If.orelse);
        break;
    case OU_Match: visit_match(c, s); break;
    case OU_Raise:
        visit_opt(c, s->v.Raise.exc);
        visit_opt(c, s->v.Raise.cause);
        break;
    case OU_Try:
    case OU_TryStar: visit_try(c, s); break;
    case OU_Assert:
        visit_expr(c, s->v.Assert.test);
        visit_opt(c, s->v.Assert.msg);
        break;
    case OU_Import: visit_aliases(c, s->v.Import.names); break;
    case OU_ImportFrom: visit_aliases(c, s->v.ImportFrom.names); break;
    case OU_Global: visit_directive(c, s, s->v.Global.names, true); break;
    case OU_Nonlocal: visit_directive(c, s, s->v.Nonlocal.names, false); break;
    case OU_Expr: visit_expr(c, s->v.Expr.value); break;
    case OU_With:
    case OU_AsyncWith: visit_with(c, s); break;
    case OU_Pass:
    case OU_Break:
    case OU_Continue: break;
    }
}

static void visit_stmts(ou_compiler *c, ou_stmt_seq body)
{
    for (uint32_t i = 0; i < body.n; i++) {
        if (!ou_tables_enter(c)) return;
        visit_stmt(c, body.v[i]);
        ou_tables_leave(c);
    }
}

void ou_symtable_build(ou_compiler *c, ou_ast_mod *mod)
{
    ou_str *name = ou_name_ascii(c, "top");
    if (c->failed || !enter(c, name, OU_BLOCK_MODULE, mod)) return;
    switch (mod->kind) {
    case OU_Module: visit_stmts(c, mod->v.Module.body); break;
    case OU_Interactive: visit_stmts(c, mod->v.Interactive.body); break;
    case OU_Expression: visit_expr(c, mod->v.Expression.body); break;
    }
    if (!c->failed) ou_analyze(c, c->top);
}
