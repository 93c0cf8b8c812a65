/* vm/compile/compile.h - source text to code objects.
 *
 * ou_compile() is everything between bytes and a runnable ou_code: parsing (grammar/), constant
 * folding, symbol table, code generation into basic blocks, optimisation, operand folding and
 * assembly.  Errors are Python exceptions. */
#ifndef OU_COMPILE_COMPILE_H
#define OU_COMPILE_COMPILE_H

#include "vm/object/function.h"

enum { OU_COMPILE_EXEC, OU_COMPILE_EVAL, OU_COMPILE_SINGLE };

/* Flags, with the values of compile()'s `flags`.  The future flags are also bits of co_flags. */
enum {
    OU_CF_DONT_IMPLY_DEDENT = 0x200,
    OU_CF_ONLY_AST = 0x400,       /* refused: ValueError */
    OU_CF_TYPE_COMMENTS = 0x1000, /* accepted, without effect */
    OU_CF_TOP_LEVEL_AWAIT = 0x2000,
    OU_CF_ALLOW_INCOMPLETE = 0x4000, /* running out of input: SyntaxError "incomplete input" */
    OU_CF_FUTURE_DIVISION = 0x20000,
    OU_CF_FUTURE_ABSOLUTE_IMPORT = 0x40000,
    OU_CF_FUTURE_WITH_STATEMENT = 0x80000,
    OU_CF_FUTURE_PRINT_FUNCTION = 0x100000,
    OU_CF_FUTURE_UNICODE_LITERALS = 0x200000,
    OU_CF_FUTURE_BARRY_AS_BDFL = 0x400000,
    OU_CF_FUTURE_GENERATOR_STOP = 0x800000,
    OU_CF_FUTURE_ANNOTATIONS = 0x1000000,
    OU_CF_SCRIPT = 0x20000000, /* a file to be run: errors of its encoding are worded for files */
    OU_CF_SOURCE_IS_STR = 0x10000000, /* src was a str: UTF-8, coding cookies mean nothing */
    OU_CF_FUTURE = 0x1fe0000, /* all future flags: inherited from the caller's code->flags */
};

/* Compiles src[0..len) and returns the code object of the module, expression or interactive
 * statement.  `filename` is a str; `mode` one of OU_COMPILE_*; `flags` a set of OU_CF_* (what is to
 * be inherited must be in it); `optimize` 0, 1 (no assert) or 2 (nor docstrings).  NULL:
 * SyntaxError (IndentationError, TabError) with its location, ValueError, RecursionError,
 * MemoryError, or what a warning filter raised. */
OU_NEW ou_obj *ou_compile(const char *src, size_t len, ou_obj *filename, int mode, int flags,
                          int optimize);

/* Compiles what has been typed at the prompt so far (complete lines, after which `last` says there
 * are no more).  1: *code is the statement's code (owned by the caller); 0: another line is
 * needed; -1: an exception is pending. */
OU_MUSTCHECK int ou_compile_prompt(const char *src, size_t len, bool last, ou_obj *filename,
                                   int flags, int optimize, ou_obj **code);

/* ---- provided by the layers above ---- */

/* Fills insns[i].handler of a new code object and whatever else execution needs.  Defined in
 * vm/interp. */
void ou_code_finish(ou_code *code);

/* Issues a warning of `category` at a source line, as warnings.warn_explicit does.  0, or -1 with a
 * pending exception when a filter turned it into an error.  Set by the runtime at start-up; NULL:
 * warnings are dropped. */
extern int (*ou_compile_warning)(ou_type *category, const char *message, ou_obj *filename,
                                 int line);

#endif
