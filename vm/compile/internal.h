/* vm/compile/internal.h - what the stages of the compiler share.  Included by vm/compile/ only.
 *
 *     fold.c      constant folding on the tree
 *     symtable.c, analyze.c    which scope each name belongs to
 *     codegen.c, stmt.c, try.c, expr.c, call.c, comp.c, match.c    tree to basic blocks
 *     flow.c      optimisation of the blocks, stack depths, exception targets
 *     operands.c  operand modes;   assemble.c  the code object
 *
 * Errors are sticky: the first one sets the pending exception and `failed`; visitors return at once
 * while it is set, so that nothing else needs a check.  Everything lives in the arena, except the
 * objects in `pool`, which are released at the end. */
#ifndef OU_COMPILE_INTERNAL_H
#define OU_COMPILE_INTERNAL_H

#include "grammar/grammar.h"
#include "opcodes.h"
#include "vm/compile/compile.h"
#include "vm/object/bytes.h"
#include "vm/object/dict.h"
#include "vm/object/exc.h"
#include "vm/object/float.h"
#include "vm/object/int.h"
#include "vm/object/list.h"
#include "vm/object/str.h"

/* A constant made by folding: `s` of the literal is the object (owned by the pool). */
enum { OU_LIT_OBJECT = 64 };
enum { OU_LEVELS_PER_CALL = 3, OU_SPARE_CLASSES = 24 };

/* Distinct pointers in the order of their first appearance. */
typedef struct ou_keyset {
    void **keys;
    uint32_t n, cap;
    uint32_t *slots; /* position + 1; NULL while n is small */
    uint32_t mask;
} ou_keyset;

/* ---- symbol table ---- */
enum {
    OU_DEF_GLOBAL = 1,
    OU_DEF_LOCAL = 2,
    OU_DEF_PARAM = 4,
    OU_DEF_NONLOCAL = 8,
    OU_DEF_USE = 16,
    OU_DEF_FREE_CLASS = 64,
    OU_DEF_IMPORT = 128,
    OU_DEF_ANNOT = 256,
    OU_DEF_COMP_ITER = 512,
    OU_DEF_BOUND = OU_DEF_LOCAL | OU_DEF_PARAM | OU_DEF_IMPORT,
};
enum {
    OU_SC_NONE,
    OU_SC_LOCAL,
    OU_SC_GLOBAL_EXPLICIT,
    OU_SC_GLOBAL_IMPLICIT,
    OU_SC_FREE,
    OU_SC_CELL
};
enum { OU_BLOCK_MODULE, OU_BLOCK_CLASS, OU_BLOCK_FUNCTION, OU_BLOCK_ANNOTATION };
enum { OU_COMP_NONE, OU_COMP_LIST, OU_COMP_SET, OU_COMP_DICT, OU_COMP_GENERATOR };

typedef struct ou_directive {
    struct ou_directive *next;
    ou_str *name;
    uint32_t lo, hi;
} ou_directive;
typedef struct ou_sym {
    uint16_t flags, scope;
} ou_sym;

typedef struct ou_scope {
    struct ou_scope *parent, *first, *last, *next; /* children in source order */
    const void *node;
    ou_str *name;
    int kind;
    int comprehension;
    int comp_iter_expr;    /* > 0 while in an iterable expression of a comprehension */
    bool comp_iter_target; /* while in a target of a comprehension */
    bool nested, generator, coroutine, varargs, varkeywords, class_closure, walrus;
    ou_keyset names; /* ou_str *; syms[] runs in parallel */
    ou_sym *syms;
    uint32_t syms_cap;
    ou_keyset params;
    ou_directive *directives;
} ou_scope;

/* ---- intermediate code ---- */
enum { /* pseudo instructions: gone after flow.c has labelled exception targets */
       OU_IR_SETUP_FINALLY = OU_OP_COUNT,
       OU_IR_SETUP_CLEANUP,
       OU_IR_SETUP_WITH,
       OU_IR_POP_BLOCK,
       OU_IR_COUNT
};

typedef struct ou_block ou_block;

/* The handlers active at a place, innermost first; lists share their tails. */
typedef struct ou_active {
    ou_block *handler;
    const struct ou_active *outer;
} ou_active;

typedef struct ou_ir {
    uint16_t op, a, b, c;
    uint32_t x;
    ou_block *target; /* of jumps and SETUP_*; else NULL */
    ou_block *except; /* innermost handler, NULL: none */
    ou_position pos;  /* line 0: none */
} ou_ir;

struct ou_block {
    ou_block *next; /* in code order */
    ou_block *made; /* the unit's block made before this one */
    ou_ir *insns;
    uint32_t n, cap;
    int32_t depth;  /* of the stack at entry; -1: not known */
    uint32_t start; /* unit of its first instruction */
    uint32_t preds;
    const ou_active *active; /* handlers at entry */
    uint64_t *bound;         /* locals certainly assigned at entry; NULL: not reached yet */
    bool visited, queued, is_handler, lasti, warm, cold;
};

enum {
    OU_FB_WHILE,
    OU_FB_FOR,
    OU_FB_TRY_EXCEPT,
    OU_FB_FINALLY_TRY,
    OU_FB_FINALLY_END,
    OU_FB_WITH,
    OU_FB_ASYNC_WITH,
    OU_FB_HANDLER_CLEANUP,
    OU_FB_POP_VALUE,
    OU_FB_EXCEPTION_HANDLER,
    OU_FB_GROUP_HANDLER,
    OU_FB_ASYNC_COMP,
};
enum { OU_MAX_BLOCKS = 20, OU_STACK_GUIDELINE = 30 };

typedef struct ou_fblock {
    int kind;
    ou_block *block, *exit;
    const void *datum; /* finally body, with statement, or the name of a handler */
} ou_fblock;

enum {
    OU_UNIT_MODULE,
    OU_UNIT_CLASS,
    OU_UNIT_FUNCTION,
    OU_UNIT_ASYNC_FUNCTION,
    OU_UNIT_LAMBDA,
    OU_UNIT_COMPREHENSION
};

/* The state of one code object under construction. */
typedef struct ou_unit {
    struct ou_unit *parent;
    ou_scope *scope;
    int kind;
    ou_str *name, *private, *qualname;
    uint32_t argcount, posonly, kwonly;
    int32_t firstline;
    ou_keyset consts, names, locals, cells, frees;
    ou_keyset self_attrs; /* classes: attributes that methods store on their first parameter */
    ou_block *first, *cur, *tail;
    ou_block *entry; /* where the body begins */
    ou_block *made;  /* newest of all blocks */
    ou_position loc; /* given to instructions emitted now */
    ou_fblock fblocks[OU_MAX_BLOCKS];
    int nfblocks;
    uint32_t nblocks;
} ou_unit;

typedef struct ou_compiler {
    ou_arena *arena;
    const ou_lines *lines;
    ou_obj *filename;
    int flags; /* OU_CF_* including what the module's __future__ imports add */
    int optimize;
    int future_line; /* of the last __future__ import, 0: none */
    bool failed, interactive;
    uint32_t depth; /* nesting of visitors, all passes */
    void *spare[OU_SPARE_CLASSES]; /* lists of given memory of 1 << i bytes */
    ou_block **stack;
    uint32_t stack_cap;
    uint32_t line_hint;
    ou_keyset pool; /* objects to release at the end */
    uint32_t pool_n;
    ou_obj **const_table; /* canonical constants, by type and value */
    uint32_t const_mask, const_n;
    const void **node_keys; /* tree node -> scope */
    ou_scope **node_scopes;
    uint32_t node_mask, node_n;
    ou_scope *top, *scope; /* symbol table: root, current */
    ou_str *private;       /* symbol table: current class, for mangling */
    ou_unit *u;
} ou_compiler;

/* ---- error.c: failing ---- */
/* SyntaxError at a byte range of the source; printf format.  Does nothing when already failed. */
void ou_error_range(ou_compiler *c, uint32_t lo, uint32_t hi, const char *fmt, ...) OU_COLD;
/* The same at the unit's current location. */
void ou_error_here(ou_compiler *c, const char *fmt, ...) OU_COLD;
/* SyntaxError with a line and an offset only (end_offset None), as __future__ statements get. */
void ou_error_line(ou_compiler *c, int line, int offset, const char *fmt, ...) OU_COLD;
/* SyntaxWarning at the current location; an error filter makes it a SyntaxError. */
void ou_error_warn(ou_compiler *c, const char *fmt, ...) OU_COLD;
void ou_error_nomem(ou_compiler *c) OU_COLD;
/* An exception is pending: fail with it. */
void ou_error_pending(ou_compiler *c) OU_COLD;
/* Raises what the parser reported; filename NULL: it names no file. */
void ou_error_diag(const ou_diag *d, ou_obj *filename) OU_COLD;
/* Reports the parser's warnings. 0 / -1. */
OU_MUSTCHECK int ou_error_parse_warnings(const ou_parsed *p, ou_obj *filename);

/* ---- tables.c: memory, names, constants ---- */
/* Zeroed arena memory; NULL only after failing, and only for big requests. */
void *ou_tables_alloc(ou_compiler *c, size_t n);
/* Offers memory that is no longer used to later requests. */
void ou_tables_give(ou_compiler *c, void *p, size_t n);
/* Room for one pointer to each block of the unit, for one pass at a time. */
ou_block **ou_tables_stack(ou_compiler *c);
/* Makes room for item `n` in an arena vector; false: failed. */
bool ou_tables_grow(ou_compiler *c, void *vec, uint32_t n, uint32_t *cap, size_t item);
void ou_keyset_give(ou_compiler *c, ou_keyset *t);
uint32_t ou_keyset_add(ou_compiler *c, ou_keyset *t,
                       const void *key);                     /* position; 0 after failing */
int32_t ou_keyset_find(const ou_keyset *t, const void *key); /* -1: absent */
/* Keeps an object until the end of the compilation.  Returns it, or NULL (failed); NULL stays NULL
 * (failed). */
OU_BORROWED void *ou_pool_keep(ou_compiler *c, OU_STEALS void *obj);
OU_BORROWED ou_str *ou_name_of(ou_compiler *c, ou_ident id); /* interned */
OU_BORROWED ou_str *ou_name_mangle(ou_compiler *c, ou_str *private, ou_ident id);
OU_BORROWED ou_str *ou_name_ascii(ou_compiler *c, const char *s); /* interned */
/* The one object that stands for all equal constants of the same types; lives until the end. */
OU_BORROWED ou_obj *ou_const_canon(ou_compiler *c, OU_STEALS ou_obj *o);
/* The object of a Constant node. */
OU_BORROWED ou_obj *ou_const_literal(ou_compiler *c, const ou_literal *lit);
ou_obj *ou_const_of(ou_compiler *c, const ou_expr *e);
bool ou_tree_is_str(const ou_expr *e); /* a Constant that is a str */
bool ou_tables_deeper(ou_compiler *c);
/* Enters one level of the tree; false: failed (then no leave).  Three levels count as one call, as
 * in CPython. */
OU_INLINE bool ou_tables_enter(ou_compiler *c)
{
    if (ou_unlikely(c->failed)) return false;
    return ++c->depth % OU_LEVELS_PER_CALL || ou_tables_deeper(c);
}
OU_INLINE void ou_tables_leave(ou_compiler *c)
{
    if (c->depth-- % OU_LEVELS_PER_CALL == 0) ou_recurse_leave();
}
void ou_tables_fini(ou_compiler *c);
/* The docstring's statement value, or NULL. */
const ou_expr *ou_tree_docstring(ou_stmt_seq body);

/* ---- stages ---- */
void ou_future_scan(ou_compiler *c, ou_ast_mod *mod);
void ou_fold_module(ou_compiler *c, ou_ast_mod *mod);
void ou_symtable_build(ou_compiler *c, ou_ast_mod *mod);
void ou_analyze(ou_compiler *c, ou_scope *top);
OU_BORROWED ou_scope *ou_symtable_find(ou_compiler *c, const void *node);
int ou_symtable_scope_of(const ou_scope *s, const ou_str *name); /* OU_SC_* */
uint32_t ou_symtable_flags(const ou_scope *s, const ou_str *name);
OU_NEW ou_obj *ou_codegen_module(ou_compiler *c, ou_ast_mod *mod);
void ou_flow_optimize(ou_compiler *c, ou_unit *u, uint32_t *stacksize);
int ou_flow_effect(const ou_ir *i, bool jump);
/* What matters to the flow of control about an instruction. */
enum { OU_FLOW_JUMP = 1, OU_FLOW_EXIT = 2, OU_FLOW_SETUP = 4, OU_FLOW_END = 8 };
extern const uint8_t ou_flow_kind[OU_IR_COUNT];
OU_INLINE bool ou_flow_is_jump(int op)
{
    return ou_flow_kind[op] & OU_FLOW_JUMP;
}
OU_INLINE bool ou_flow_ends(int op)
{
    return ou_flow_kind[op] & OU_FLOW_END;
} /* never goes on behind it */
void ou_operands_fold(ou_compiler *c, ou_unit *u);
OU_NEW ou_obj *ou_assemble(ou_compiler *c, ou_unit *u, uint32_t code_flags);
/* Source text of an expression, as str(annotation) under `from __future__ import annotations`. */
OU_NEW ou_obj *ou_unparse(ou_compiler *c, const ou_expr *e);

/* ---- emit.c: instructions and blocks ---- */
ou_block *ou_block_new(ou_compiler *c);
void ou_block_use(ou_compiler *c, ou_block *b); /* goes on in b, which follows the current one */
ou_ir *ou_block_push(ou_compiler *c, ou_block *b);
ou_ir *ou_emit(ou_compiler *c, int op); /* never NULL */
void ou_emit_a(ou_compiler *c, int op, uint32_t a);
void ou_emit_x(ou_compiler *c, int op, uint32_t x);
void ou_emit_jump(ou_compiler *c, int op, ou_block *target);
void ou_emit_jump_noline(ou_compiler *c, int op, ou_block *target);
void ou_emit_noline(ou_compiler *c, int op);
void ou_emit_const(ou_compiler *c, OU_STEALS ou_obj *o);
void ou_emit_none(ou_compiler *c);
void ou_emit_name(ou_compiler *c, int op, ou_str *name);    /* x = index of the name */
void ou_emit_var(ou_compiler *c, ou_str *mangled, int ctx); /* load, store or delete a variable */
void ou_emit_ident(ou_compiler *c, ou_ident id, int ctx);   /* the same, mangling and checking it */
void ou_emit_yield_from(ou_compiler *c);
void ou_emit_compare(ou_compiler *c, int cmpop);
void ou_emit_binary(ou_compiler *c, int op, bool inplace);
void ou_emit_at(ou_compiler *c, uint32_t lo, uint32_t hi); /* sets the current location */
void ou_emit_nowhere(ou_compiler *c);
ou_position ou_emit_range(ou_compiler *c, uint32_t lo, uint32_t hi);
int ou_emit_line(ou_compiler *c, uint32_t offset);
bool ou_emit_forbidden(ou_compiler *c, ou_ident id, int ctx); /* __debug__: fails, true */
#define OU_AT(c, node) ou_emit_at((c), (node)->lo, (node)->hi)

/* ---- code generation ---- */
void ou_codegen_enter(ou_compiler *c, ou_str *name, int kind, const void *node, int32_t firstline);
/* Ends the unit's code, assembles it, leaves the unit.  The code is kept in the pool; NULL: failed.
 */
OU_BORROWED ou_code *ou_codegen_finish(ou_compiler *c, bool add_none);
void ou_codegen_closure(ou_compiler *c, ou_code *co, uint32_t flags);
void ou_codegen_function(ou_compiler *c, ou_stmt *s);
void ou_codegen_lambda(ou_compiler *c, ou_expr *e);
void ou_codegen_class(ou_compiler *c, ou_stmt *s);
void ou_codegen_annotation(ou_compiler *c, ou_expr *e);
void ou_codegen_body(ou_compiler *c,
                     ou_stmt_seq body); /* module or class: docstring, annotations */
void ou_stmt_visit(ou_compiler *c, ou_stmt *s);
void ou_stmt_seq_visit(ou_compiler *c, ou_stmt_seq seq);
void ou_try_push(ou_compiler *c, int kind, ou_block *block, ou_block *exit, const void *datum);
void ou_try_pop(ou_compiler *c);
void ou_try_visit(ou_compiler *c, ou_stmt *s);
void ou_try_star_visit(ou_compiler *c, ou_stmt *s);
void ou_try_with(ou_compiler *c, ou_stmt *s, uint32_t pos);
/* Leaves the enclosing blocks: all, or up to the innermost loop, which goes to *loop. */
void ou_try_unwind(ou_compiler *c, bool preserve_tos, ou_fblock **loop);
void ou_try_unwind_one(ou_compiler *c, const ou_fblock *fb, bool preserve_tos);
void ou_try_reraise(ou_compiler *c);
void ou_match_visit(ou_compiler *c, ou_stmt *s);
void ou_expr_visit(ou_compiler *c, ou_expr *e);
void ou_expr_seq_visit(ou_compiler *c, ou_expr_seq seq);
void ou_expr_jump_if(ou_compiler *c, ou_expr *e, ou_block *target, bool cond);
void ou_expr_method_loc(ou_compiler *c,
                        const ou_expr *attr); /* adapts the location to the attribute's line */
void ou_call_visit(ou_compiler *c, ou_expr *e);
/* Arguments and the call; CALL_BEGIN and `pushed` arguments are already there. */
void ou_call_args(ou_compiler *c, uint32_t pushed, ou_expr_seq args, ou_keyword_seq kws);
void ou_call_unpack(ou_compiler *c, ou_expr_seq elts, uint32_t pushed, int build, int add,
                    int extend, bool tuple);
void ou_comp_visit(ou_compiler *c, ou_expr *e);
bool ou_expr_all_const(ou_expr_seq seq);
OU_NEW ou_obj *ou_expr_const_tuple(ou_compiler *c, ou_expr_seq seq);

#endif
