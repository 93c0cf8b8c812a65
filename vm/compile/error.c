/* How the compiler fails: SyntaxErrors with positions, warnings, and the parser's diagnostics as
 * exceptions.
 *
 * Errors found after parsing show a source line only if the file can be read again, and count
 * columns in bytes, as CPython does; the parser's own errors bring their line along and count
 * characters. */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "vm/compile/internal.h"

int (*ou_compile_warning)(ou_type *category, const char *message, ou_obj *filename, int line);

enum { LONG_LINE = 999 };

enum { NOT_GIVEN = INT_MIN };

typedef struct where {
    int line, offset, end_line, end_offset;
} where; /* offsets from 1 */

OU_NEW static ou_obj *int_or_none(int v)
{
    return v == NOT_GIVEN ? ou_new_none() : ou_int_new(v);
}

/* Line `line` of the named file, NULL without an error if it cannot be had.  Of a long line the
 * last part is shown. */
OU_NEW static ou_obj *file_line(ou_obj *filename, int line)
{
    char *tmp, *text = NULL;
    const char *path = ou_str_utf8(filename, NULL, &tmp);
    if (!path) return NULL;
    FILE *f = *path == '<' ? NULL : fopen(path, "r");
    ou_mem_free(tmp);
    if (!f) return NULL;
    size_t cap = 0;
    ssize_t n = -1;
    for (int i = 0; i < line; i++)
        if ((n = getline(&text, &cap, f)) < 0) break;
    fclose(f);
    ssize_t skip = n > 0 ? (n - 1) / LONG_LINE * LONG_LINE : 0;
    ou_obj *s = n < 0 ? NULL : ou_str_decode(text + skip, n - skip, "utf-8", "replace");
    free(text);
    return s;
}

/* type(msg, (filename, line, offset, text, end_line, end_offset)); steals text (NULL: None).  An
 * error in no line, such as an unknown encoding, has no end, and filename NULL leaves it at msg. */
static void raise_syntax(ou_type *type, const char *msg, ou_obj *filename, where w,
                         OU_STEALS ou_obj *text)
{
    ou_obj *items[6] = {filename ? ou_incref(filename) : ou_new_none(),
                        int_or_none(w.line),
                        int_or_none(w.offset),
                        text ? text : ou_new_none(),
                        w.line ? int_or_none(w.end_line) : NULL,
                        w.line ? int_or_none(w.end_offset) : NULL};
    size_t n = w.line ? 6 : 4;
    bool ok = items[1] && items[2] && (n == 4 || (items[4] && items[5]));
    ou_obj *args[2] = {NULL, NULL};
    if (ok) {
        args[1] = ou_tuple_from_stolen(items, n);
        args[0] = ou_str_from(msg);
    } else {
        for (size_t i = 0; i < n; i++) ou_xdecref(items[i]);
    }
    if (args[0] && args[1]) {
        ou_obj *exc = ou_exc_new(type, args, filename ? 2 : 1);
        if (exc) ou_raise_obj(exc);
    }
    ou_xdecref(args[0]);
    ou_xdecref(args[1]);
}

static void fail_at(ou_compiler *c, where w, const char *fmt, va_list ap)
{
    if (c->failed) return;
    c->failed = true;
    char msg[1024];
    vsnprintf(msg, sizeof msg, fmt, ap);
    ou_obj *text = file_line(c->filename, w.line);
    if (!text) ou_err_clear();
    raise_syntax(&ou_exc_SyntaxError, msg, c->filename, w, text);
}

void ou_error_range(ou_compiler *c, uint32_t lo, uint32_t hi, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    ou_position p = ou_emit_range(c, lo, hi);
    fail_at(c, (where){p.line, p.col + 1, p.end_line, p.end_col + 1}, fmt, ap);
    va_end(ap);
}

void ou_error_here(ou_compiler *c, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    ou_position p = c->u->loc;
    if (!p.line) p.line = p.end_line = -1; /* in artificial code */
    fail_at(c, (where){p.line, p.col + 1, p.end_line, p.end_col + 1}, fmt, ap);
    va_end(ap);
}

void ou_error_line(ou_compiler *c, int line, int offset, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    fail_at(c, (where){line, offset, line, NOT_GIVEN}, fmt, ap);
    va_end(ap);
}

void ou_error_nomem(ou_compiler *c)
{
    if (c->failed) return;
    c->failed = true;
    ou_raise_nomem();
}

void ou_error_pending(ou_compiler *c)
{
    c->failed = true;
}

void ou_error_warn(ou_compiler *c, const char *fmt, ...)
{
    if (c->failed || !ou_compile_warning) return;
    char msg[512];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(msg, sizeof msg, fmt, ap);
    va_end(ap);
    if (ou_compile_warning(&ou_exc_SyntaxWarning, msg, c->filename, c->u->loc.line) == 0) return;
    if (!ou_err_matches(&ou_exc_SyntaxWarning)) {
        ou_error_pending(c);
        return;
    }
    ou_err_clear();
    ou_error_here(c, "%s", msg);
}

static void raise_diag(ou_type *type, const ou_diag *d, ou_obj *filename)
{
    ou_obj *text = NULL;
    if (d->text) {
        text = ou_str_decode(d->text, d->text_len, "utf-8", "replace");
        if (!text) ou_err_clear();
    }
    where w = {d->line, d->col, d->end_line, d->end_col};
    raise_syntax(type, d->message, filename, w, text);
}

void ou_error_diag(const ou_diag *d, ou_obj *filename)
{
    switch (d->kind) {
    case OU_DIAG_INDENTATION: raise_diag(&ou_exc_IndentationError, d, filename); break;
    case OU_DIAG_TAB: raise_diag(&ou_exc_TabError, d, filename); break;
    case OU_DIAG_MEMORY: ou_raise_nomem(); break;
    case OU_DIAG_RECURSION: ou_raise(&ou_exc_RecursionError, "%s", d->message); break;
    case OU_DIAG_VALUE: ou_raise(&ou_exc_ValueError, "%s", d->message); break;
    default: raise_diag(&ou_exc_SyntaxError, d, filename);
    }
}

int ou_error_parse_warnings(const ou_parsed *p, ou_obj *filename)
{
    for (uint32_t i = 0; i < p->nwarnings && ou_compile_warning; i++) {
        const ou_diag *d = &p->warnings[i];
        bool deprecation = d->kind == OU_DIAG_DEPRECATION_WARNING;
        ou_type *category = deprecation ? &ou_exc_DeprecationWarning : &ou_exc_SyntaxWarning;
        if (ou_compile_warning(category, d->message, filename, d->line) == 0) continue;
        if (!ou_err_matches(category)) return -1;
        ou_err_clear();
        raise_diag(&ou_exc_SyntaxError, d, filename);
        return -1;
    }
    return 0;
}
