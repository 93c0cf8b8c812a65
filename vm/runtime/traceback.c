/* vm/runtime/traceback.c - the entries of a traceback: file, line, source text, carets. */
#include <stdio.h>
#include <stdlib.h>
#include "grammar/grammar.h"
#include "vm/interp/interp.h"
#include "vm/runtime/runtime.h"
#include "vm/runtime/traceback.h"

enum { INDENT = 4, REPEAT_CUTOFF = 3, DEFAULT_LIMIT = 1000 };

int ou_print_text(ou_printer *p, const char *utf8)
{
    if (!p->file) {
        fputs(utf8, stderr);
        return 0;
    }
    OU_AUTO ou_obj *s = ou_str_from(utf8);
    return s ? ou_print_str(p, s) : -1;
}

int ou_print_str(ou_printer *p, ou_obj *s)
{
    if (p->file) {
        OU_AUTO ou_obj *r = ou_call_method1(p->file, OU_ID(write), s);
        return r ? 0 : -1;
    }
    OU_AUTO ou_obj *b = ou_str_encode(s, "utf-8", "backslashreplace");
    if (!b) return -1;
    fwrite(ou_bytes_data(b), 1, (size_t)ou_bytes_len(b), stderr);
    return 0;
}

int ou_print_indent(ou_printer *p)
{
    for (int i = 0; i < p->group_depth; i++) {
        if (ou_print_text(p, "  ") < 0) return -1;
    }
    return 0;
}

int ou_print_margin(ou_printer *p)
{
    if (!p->group_depth) return 0;
    return ou_print_indent(p) < 0 ? -1 : ou_print_text(p, "| ");
}

/* ---- source text ---- */

static bool forgotten;

static FILE *open_source(ou_obj *filename)
{
    OU_AUTO ou_obj *raw = ou_fs_encode(filename);
    FILE *fp = raw ? fopen(ou_bytes_data(raw), "rb") : NULL;
    ou_err_clear();
    if (fp || !raw) return fp;
    /* A relative name of a moved program may still be found by its last part along sys.path. */
    const char *name = ou_bytes_data(raw), *slash = strrchr(name, '/');
    ou_obj *path = ou_sys_get("path");
    for (ou_ssize i = 0; path && ou_list_check(path) && i < ou_list_len(path) && !fp; i++) {
        if (!ou_str_check(ou_list_at(path, i)) || name[0] == '<') continue;
        OU_AUTO ou_obj *try = ou_str_format("%S/%s", ou_list_at(path, i), slash ? slash + 1 : name);
        OU_AUTO ou_obj *b = try ? ou_fs_encode(try) : NULL;
        if (b) fp = fopen(ou_bytes_data(b), "rb");
        ou_err_clear();
    }
    return fp;
}

/* As CPython, which reads with a module that is gone when modules are. */
void ou_source_forget(void)
{
    forgotten = true;
}

ou_obj *ou_source_line(ou_obj *filename, int line)
{
    FILE *fp = line > 0 && !forgotten ? open_source(filename) : NULL;
    if (!fp) return NULL;
    ou_obj *res = NULL;
    char *text = NULL;
    size_t cap = 0;
    for (int i = 1;; i++) {
        ssize_t n = getline(&text, &cap, fp);
        if (n < 0) break;
        if (i < line) continue;
        while (n > 0 && (text[n - 1] == '\n' || text[n - 1] == '\r')) n--;
        size_t bom = i == 1 && n >= 3 && !memcmp(text, "\xef\xbb\xbf", 3) ? 3 : 0;
        res = ou_str_decode(text + bom, n - (ssize_t)bom, "utf-8", "replace");
        break;
    }
    free(text);
    fclose(fp);
    if (!res) ou_err_clear();
    return res;
}

static ou_ssize leading_space(ou_obj *s)
{
    ou_ssize i = 0, n = ou_str_len(s);
    while (i < n && (ou_str_at(s, i) == ' ' || ou_str_at(s, i) == '\t' || ou_str_at(s, i) == '\f'))
        i++;
    return i;
}

static bool is_space(uint32_t c)
{
    return c == ' ' || c == '\t' || c == '\f';
}

/* Character offset of a UTF-8 byte offset in s. */
static ou_ssize char_offset(ou_obj *s, int32_t byte)
{
    ou_ssize i = 0, n = ou_str_len(s);
    for (int32_t at = 0; i < n && at < byte; i++) {
        uint32_t c = ou_str_at(s, i);
        at += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }
    return i;
}

/* ---- carets ---- */

typedef struct carets {
    ou_ssize start, end;  /* characters of the line */
    ou_ssize left, right; /* the operator or subscript inside, or -1 */
} carets;

/* In segment[0..n) the operator of a binary operation lies between the operands. */
static bool operator_anchor(const char *seg, uint32_t from, uint32_t to, uint32_t *left,
                            uint32_t *right)
{
    for (uint32_t i = from; i < to; i++) {
        if (is_space((unsigned char)seg[i])) continue;
        *left = i;
        *right = i + 1;
        if (i + 1 < to && !is_space((unsigned char)seg[i + 1])) ++*right;
        if (i + 1 < to && seg[i] == ')') continue;
        return true;
    }
    return false;
}

int ou_segment_parts(const char *seg, size_t n, uint32_t *start, uint32_t *end)
{
    ou_arena arena;
    ou_parsed parsed;
    int kind = OU_SEGMENT_OTHER;
    ou_arena_init(&arena);
    ou_ast_mod *tree =
        ou_parse(&arena, seg, n, "<segment>", OU_PARSE_FILE, OU_PARSE_IS_STR, &parsed);
    ou_stmt *s = tree && tree->v.Module.body.n == 1 ? tree->v.Module.body.v[0] : NULL;
    if (s && s->kind == OU_Expr) {
        ou_expr *e = s->v.Expr.value;
        if (e->kind == OU_BinOp) {
            kind = OU_SEGMENT_BINARY;
            *start = e->v.BinOp.left->hi;
            *end = e->v.BinOp.right->lo;
        } else if (e->kind == OU_Subscript) {
            kind = OU_SEGMENT_SUBSCRIPT;
            *start = e->v.Subscript.value->hi;
            *end = e->v.Subscript.slice->hi;
        }
    }
    ou_arena_fini(&arena);
    return kind;
}

/* The part of a one-line expression that is worth a ^ of its own: an operator, or a subscript. */
static bool find_anchor(const char *seg, size_t n, uint32_t *left, uint32_t *right)
{
    uint32_t start, end;
    int kind = ou_segment_parts(seg, n, &start, &end);
    if (kind == OU_SEGMENT_BINARY) return operator_anchor(seg, start, end, left, right);
    if (kind == OU_SEGMENT_OTHER) return false;
    *left = start;
    *right = end + 1;
    return start < n;
}

static int add_anchor(ou_obj *line, carets *c)
{
    OU_AUTO ou_obj *seg = ou_str_sub(line, c->start, c->end);
    char *tmp = NULL;
    size_t n;
    const char *text = seg ? ou_str_utf8(seg, &n, &tmp) : NULL;
    uint32_t left, right;
    if (!text) return -1;
    if (find_anchor(text, n, &left, &right)) {
        c->left = c->start + char_offset(seg, (int32_t)left);
        c->right = c->start + char_offset(seg, (int32_t)right);
    }
    ou_mem_free(tmp);
    return 0;
}

static int print_carets(ou_printer *p, ou_obj *line, ou_position pos, int entry_line)
{
    if (pos.line <= 0 || pos.end_line <= 0 || pos.col < 0 || pos.end_col < 0 ||
        pos.line != entry_line)
        return 0;
    ou_ssize len = ou_str_len(line), lead = leading_space(line);
    carets c = {char_offset(line, pos.col), char_offset(line, pos.end_col), -1, -1};
    if (pos.end_line == pos.line) {
        if (c.end > c.start && add_anchor(line, &c) < 0) return -1;
    } else {
        for (c.end = len; c.end > 0 && is_space(ou_str_at(line, c.end - 1));) c.end--;
    }
    bool parts = c.left >= 0;
    if (c.end - c.start == len - lead && !parts) return 0;
    if (ou_print_margin(p) < 0) return -1;
    ou_strbuf b = {0};
    for (ou_ssize i = 0; i < INDENT; i++) ou_strbuf_char(&b, ' ');
    for (ou_ssize i = lead; i < c.end; i++) {
        uint32_t ch = i < c.start ? ' ' : !parts ? '^' : i >= c.left && i < c.right ? '^' : '~';
        ou_strbuf_char(&b, ch);
    }
    ou_strbuf_char(&b, '\n');
    OU_AUTO ou_obj *s = ou_strbuf_finish(&b);
    return s ? ou_print_str(p, s) : -1;
}

/* ---- entries ---- */

static int print_entry(ou_printer *p, ou_traceback *tb)
{
    ou_code *code = tb->frame->func->code;
    if (ou_print_margin(p) < 0) return -1;
    OU_AUTO ou_obj *head =
        ou_str_format("  File \"%U\", line %d, in %U\n", code->filename, tb->line, code->name);
    if (!head || ou_print_str(p, head) < 0) return -1;
    OU_AUTO ou_obj *line = ou_source_line((ou_obj *)code->filename, tb->line);
    if (!line) return ou_pending ? -1 : 0;
    ou_ssize n = ou_str_len(line), lead = leading_space(line), end = n;
    OU_AUTO ou_obj *text = ou_str_sub(line, lead, end);
    OU_AUTO ou_obj *shown = text ? ou_str_format("%s%S\n", "    ", text) : NULL;
    if (!shown || ou_print_margin(p) < 0 || ou_print_str(p, shown) < 0) return -1;
    return print_carets(p, line, ou_code_position(code, tb->ip), tb->line);
}

static int print_repeats(ou_printer *p, long count)
{
    if (count <= REPEAT_CUTOFF) return 0;
    count -= REPEAT_CUTOFF;
    OU_AUTO ou_obj *s =
        ou_str_format("  [Previous line repeated %ld more time%s]\n", count, count > 1 ? "s" : "");
    return s && ou_print_margin(p) == 0 ? ou_print_str(p, s) : -1;
}

static long traceback_limit(void)
{
    ou_obj *v = ou_sys_get("tracebacklimit");
    int64_t n;
    if (!v || !ou_int_check(v)) return DEFAULT_LIMIT;
    if (!ou_int_fits(v, &n)) return ou_int_sign(v) < 0 ? 0 : DEFAULT_LIMIT * 1000l;
    return n < 0 ? 0 : (long)n;
}

static int print_header(ou_printer *p, bool group)
{
    if (!group)
        return ou_print_margin(p) < 0 ? -1
                                      : ou_print_text(p, "Traceback (most recent call last):\n");
    if (p->group_depth == 1 ? ou_print_indent(p) < 0 || ou_print_text(p, "+ ") < 0
                            : ou_print_margin(p) < 0)
        return -1;
    return ou_print_text(p, "Exception Group Traceback (most recent call last):\n");
}

int ou_print_traceback(ou_printer *p, ou_traceback *tb, bool group)
{
    long limit = traceback_limit(), depth = 0, repeats = 0;
    if (limit <= 0) return 0;
    for (ou_traceback *t = tb; t; t = t->next) depth++;
    if (print_header(p, group) < 0) return -1;
    for (; depth > limit; depth--) tb = tb->next;
    ou_code *last = NULL;
    int last_line = -1;
    for (; tb; tb = tb->next) {
        ou_code *code = tb->frame->func->code;
        bool same = last && ou_str_equal(last->filename, code->filename) && last_line == tb->line &&
                    ou_str_equal(last->name, code->name);
        if (!same) {
            if (print_repeats(p, repeats) < 0) return -1;
            repeats = 0;
            last = code;
            last_line = tb->line;
        }
        if (++repeats <= REPEAT_CUTOFF && print_entry(p, tb) < 0) return -1;
        if (ou_poll_signals() < 0) return -1;
    }
    return print_repeats(p, repeats);
}
