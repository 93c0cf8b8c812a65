/* vm/runtime/print_exc.c - printing an exception: chain, groups, notes, syntax errors, suggestions.
 */
#include <stdio.h>
#include "gc/collect.h"
#include "vm/runtime/runtime.h"
#include "vm/runtime/traceback.h"

enum { MAX_GROUP_WIDTH = 15, MAX_GROUP_DEPTH = 10 };

static const char cause_text[] =
    "The above exception was the direct cause of the following exception:\n";
static const char context_text[] =
    "During handling of the above exception, another exception occurred:\n";

static int print_chain(ou_printer *p, ou_obj *exc);

static int line(ou_printer *p, const char *text)
{
    return ou_print_margin(p) < 0 ? -1 : ou_print_text(p, text);
}

/* Prints possibly many lines, the margin before each but the first. */
static int print_lines(ou_printer *p, ou_obj *text)
{
    ou_ssize n = ou_str_len(text);
    for (ou_ssize at = 0; at < n;) {
        ou_ssize end = at;
        while (end < n && ou_str_at(text, end) != '\n') end++;
        if (end < n) end++;
        OU_AUTO ou_obj *part = ou_str_sub(text, at, end);
        if (!part || (at > 0 && ou_print_margin(p) < 0) || ou_print_str(p, part) < 0) return -1;
        at = end;
    }
    return 0;
}

/* ---- syntax errors ---- */

static long int_or(ou_obj *o, long dflt)
{
    int64_t v;
    return o && ou_int_check(o) && ou_int_fits(o, &v) ? (long)v : dflt;
}

/* The offending line and carets under columns col .. end_col (1-based; end_col 0 or less: one
 * caret). */
static int print_error_text(ou_printer *p, ou_obj *text, long col, long end_col)
{
    ou_ssize n = ou_str_len(text), start = 0;
    while (n > 0 && ou_str_at(text, n - 1) == '\n') n--;
    for (;;) { /* only the line that holds the column is shown */
        ou_ssize nl = start;
        while (nl < n && ou_str_at(text, nl) != '\n') nl++;
        if (nl >= n || nl - start >= col - 1) break;
        col -= nl + 1 - start;
        end_col -= nl + 1 - start;
        start = nl + 1;
    }
    ou_ssize skip = start;
    while (skip < n && (ou_str_at(text, skip) == ' ' || ou_str_at(text, skip) == '\t' ||
                        ou_str_at(text, skip) == '\f'))
        skip++;
    col -= skip - start;
    end_col -= skip - start;
    OU_AUTO ou_obj *shown = ou_str_sub(text, skip, n);
    OU_AUTO ou_obj *l = shown ? ou_str_format("    %S\n", shown) : NULL;
    if (!l || ou_print_margin(p) < 0 || ou_print_str(p, l) < 0) return -1;
    if (col <= 0) return 0;
    if (end_col <= col) end_col = col + 1;
    ou_strbuf b = {0};
    ou_strbuf_ascii(&b, "    ");
    for (long i = 1; i < end_col; i++) ou_strbuf_char(&b, i < col ? ' ' : '^');
    ou_strbuf_char(&b, '\n');
    OU_AUTO ou_obj *s = ou_strbuf_finish(&b);
    return s && ou_print_margin(p) == 0 ? ou_print_str(p, s) : -1;
}

/* Only a complete SyntaxError is shown with its place. */
static bool has_place(ou_obj *exc)
{
    if (!ou_is_instance(exc, &ou_exc_SyntaxError)) return false;
    ou_obj *line = OU_CAST(ou_exc_syntax, exc)->lineno;
    return line && ou_int_check(line);
}

static int print_syntax_location(ou_printer *p, ou_exc_syntax *e)
{
    long lineno = int_or(e->lineno, 0), col = int_or(e->offset, -1),
         end_line = int_or(e->end_lineno, lineno);
    long end_col = int_or(e->end_offset, -1);
    ou_obj *name = e->filename && e->filename != &ou_none ? e->filename : NULL;
    OU_AUTO ou_obj *head = name ? ou_str_format("  File \"%S\", line %ld\n", name, lineno)
                                : ou_str_format("  File \"<string>\", line %ld\n", lineno);
    if (!head || ou_print_margin(p) < 0 || ou_print_str(p, head) < 0) return -1;
    if (!e->text || e->text == &ou_none || !ou_str_check(e->text)) return 0;
    ou_ssize n = ou_str_len(e->text);
    if (ou_typeof(e) != &ou_exc_SyntaxError)
        end_col = -1;
    else if (end_line > lineno)
        end_col = n;
    char *tmp;
    size_t bytes; /* which is what CPython compares with */
    if (!ou_str_utf8(e->text, &bytes, &tmp)) return -1;
    long most = (long)bytes + !(n && ou_str_at(e->text, n - 1) == '\n');
    ou_mem_free(tmp);
    if (col > most) col = most ? most : 1;
    if (end_col > n + 1) end_col = n + 1;
    return print_error_text(p, e->text, col, end_col);
}

/* ---- one exception ---- */

static int print_type(ou_printer *p, ou_obj *exc)
{
    ou_type *t = ou_typeof(exc);
    OU_AUTO ou_obj *q = (ou_obj *)ou_type_qualname(t), *m = ou_type_module(t);
    ou_err_clear();
    if (ou_print_margin(p) < 0) return -1;
    if (!m || !ou_str_check(m)) {
        if (ou_print_text(p, "<unknown>.") < 0) return -1;
    } else if (!ou_str_equal_ascii(m, "builtins") && !ou_str_equal_ascii(m, "__main__")) {
        if (ou_print_str(p, m) < 0 || ou_print_text(p, ".") < 0) return -1;
    }
    return q ? ou_print_str(p, q) : ou_print_text(p, "<unknown>");
}

static int print_suggestion(ou_printer *p, ou_obj *exc)
{
    OU_AUTO ou_obj *hint = ou_suggestion(exc);
    if (!hint) {
        ou_err_clear();
        return 0;
    }
    OU_AUTO ou_obj *s = ou_str_format(". Did you mean: %R?", hint);
    return s ? ou_print_str(p, s) : -1;
}

static int print_message(ou_printer *p, ou_obj *exc)
{
    OU_AUTO ou_obj *text = NULL;
    if (has_place(exc)) {
        ou_obj *msg = OU_CAST(ou_exc_syntax, exc)->msg;
        text = ou_str_of(msg ? msg : &ou_none);
    } else {
        text = ou_str_of(exc);
    }
    if (!text) {
        ou_err_clear();
        return ou_print_text(p, ": <exception str() failed>");
    }
    if (ou_str_len(text) && (ou_print_text(p, ": ") < 0 || print_lines(p, text) < 0)) return -1;
    return 0;
}

static int print_note(ou_printer *p, ou_obj *note)
{
    OU_AUTO ou_obj *s = ou_str_check(note) ? ou_incref(note) : ou_str_of(note);
    if (!s) {
        ou_err_clear();
        s = ou_str_from("<note str() failed>");
    }
    ou_ssize n = s ? ou_str_len(s) : 0, at = 0;
    if (!s) return -1;
    do {
        ou_ssize end = at;
        while (end < n && ou_str_at(s, end) != '\n') end++;
        OU_AUTO ou_obj *part = ou_str_sub(s, at, end);
        if (!part || ou_print_margin(p) < 0 || ou_print_str(p, part) < 0 ||
            ou_print_text(p, "\n") < 0)
            return -1;
        at = end + 1;
    } while (at <= n && at > 0 && at - 1 < n);
    return 0;
}

static int print_notes(ou_printer *p, ou_obj *exc)
{
    OU_AUTO ou_obj *notes = ou_getattr_opt(exc, OU_ID(__notes__));
    if (!notes) {
        ou_err_clear();
        return 0;
    }
    if (notes == &ou_none) return 0;
    if (!ou_list_check(notes) && !ou_tuple_check(notes)) {
        OU_AUTO ou_obj *r = ou_repr(notes);
        if (!r) {
            ou_err_clear();
            return line(p, "<__notes__ repr() failed>\n");
        }
        return ou_print_margin(p) < 0 || ou_print_str(p, r) < 0 ? -1 : ou_print_text(p, "\n");
    }
    OU_AUTO ou_obj *list = ou_list_from(notes);
    for (ou_ssize i = 0; list && i < ou_list_len(list); i++) {
        if (print_note(p, ou_list_at(list, i)) < 0) return -1;
    }
    return list ? 0 : -1;
}

static int print_one(ou_printer *p, ou_obj *exc)
{
    ou_traceback *tb = (ou_traceback *)(void *)OU_CAST(ou_exc, exc)->traceback;
    bool group = ou_is_instance(exc, &ou_exc_BaseExceptionGroup);
    if (tb && ou_print_traceback(p, tb, group) < 0) return -1;
    if (has_place(exc) && print_syntax_location(p, OU_CAST(ou_exc_syntax, exc)) < 0) return -1;
    if (print_type(p, exc) < 0 || print_message(p, exc) < 0 || print_suggestion(p, exc) < 0)
        return -1;
    if (ou_print_text(p, "\n") < 0) return -1;
    return print_notes(p, exc);
}

/* ---- groups ---- */

/* A rule between members: "+---------------- 1 ----------------". */
static int print_rule(ou_printer *p, const char *lead, const char *label)
{
    char text[128];
    if (label)
        snprintf(text, sizeof text, "%s---------------- %s ----------------\n", lead, label);
    else
        snprintf(text, sizeof text, "%s------------------------------------\n", lead);
    return ou_print_indent(p) < 0 ? -1 : ou_print_text(p, text);
}

static int print_members(ou_printer *p, ou_obj *excs, ou_ssize n)
{
    p->need_close = false;
    for (ou_ssize i = 0; i < n && i <= MAX_GROUP_WIDTH; i++) {
        bool last = i == (n <= MAX_GROUP_WIDTH ? n - 1 : MAX_GROUP_WIDTH),
             truncated = i == MAX_GROUP_WIDTH;
        char label[32];
        if (last) p->need_close = true;
        snprintf(label, sizeof label, truncated ? "..." : "%zd", i + 1);
        if (print_rule(p, i == 0 ? "+-+" : "  +", label) < 0) return -1;
        p->group_depth++;
        int bad;
        if (!truncated) {
            bad = print_chain(p, ou_tuple_at(excs, i));
        } else {
            char text[64];
            ou_ssize rest = n - MAX_GROUP_WIDTH;
            snprintf(text, sizeof text, "and %zd more exception%s\n", rest, rest > 1 ? "s" : "");
            bad = line(p, text);
        }
        if (bad == 0 && last && p->need_close) {
            bad = print_rule(p, "+", NULL);
            p->need_close = false;
        }
        p->group_depth--;
        if (bad < 0) return -1;
    }
    return 0;
}

static int print_group(ou_printer *p, ou_obj *exc)
{
    ou_obj *excs = OU_CAST(ou_exc_group, exc)->excs;
    if (p->group_depth > MAX_GROUP_DEPTH) {
        char text[64];
        snprintf(text, sizeof text, "... (max_group_depth is %d)\n", MAX_GROUP_DEPTH);
        return line(p, text);
    }
    bool outermost = p->group_depth == 0;
    if (outermost) p->group_depth = 1;
    int r = print_one(p, exc) < 0 ? -1 : print_members(p, excs, ou_tuple_len(excs));
    if (outermost) p->group_depth = 0;
    return r;
}

/* ---- chain ---- */

static int seen_before(ou_printer *p, ou_obj *exc)
{
    OU_AUTO ou_obj *id = ou_int_from_u64((uint64_t)(uintptr_t)exc);
    return id ? ou_set_contains(p->seen, id) : -1;
}

static int mark_seen(ou_printer *p, ou_obj *exc)
{
    OU_AUTO ou_obj *id = ou_int_from_u64((uint64_t)(uintptr_t)exc);
    return id ? ou_set_add(p->seen, id) : -1;
}

static int print_link(ou_printer *p, ou_obj *earlier, const char *text)
{
    int seen = seen_before(p, earlier);
    if (seen) return seen < 0 ? -1 : 0;
    if (ou_recurse_enter(" in print_exception") < 0) return -1;
    bool close = p->need_close;
    p->need_close = false;
    int r = print_chain(p, earlier);
    p->need_close = close;
    ou_recurse_leave();
    if (r < 0 || line(p, "\n") < 0 || line(p, text) < 0) return -1;
    return line(p, "\n");
}

static int print_chain(ou_printer *p, ou_obj *exc)
{
    ou_exc *e = OU_CAST(ou_exc, exc);
    if (mark_seen(p, exc) < 0) return -1;
    if (e->cause) {
        if (print_link(p, e->cause, cause_text) < 0) return -1;
    } else if (e->context && !e->suppress_context) {
        if (print_link(p, e->context, context_text) < 0) return -1;
    }
    return ou_is_instance(exc, &ou_exc_BaseExceptionGroup) ? print_group(p, exc)
                                                           : print_one(p, exc);
}

int ou_print_exception(ou_obj *exc, ou_obj *file)
{
    OU_AUTO ou_obj *held = ou_incref(exc);
    if (!file) file = ou_sys_get("stderr");
    if (file == &ou_none) return 0;
    OU_AUTO ou_obj *hold_file = ou_xincref(file), *seen = ou_set_new(NULL);
    if (!seen) return -1;
    ou_printer p = {.file = file, .seen = seen};
    int r = print_chain(&p, held);
    if (file && r == 0) {
        OU_AUTO ou_obj *flushed = ou_call_method0(file, OU_ID(flush));
        if (!flushed) ou_err_clear();
    }
    return r;
}
