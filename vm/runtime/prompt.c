/* vm/runtime/prompt.c - the interactive prompt: reads lines, compiles a statement as soon as it is
 * complete, runs it.  It keeps no reference to anything a statement makes: what outlives one is
 * held by a name, by `_` or by sys.last_value and its kin. */
#include <stdlib.h>
#include "gc/collect.h"
#include "vm/compile/compile.h"
#include "vm/interp/interp.h"
#include "vm/runtime/prompt.h"
#include "vm/runtime/runtime.h"

enum { MAX_MEMORY_ERRORS = 16 };

bool ou_prompt_mem_line;

/* ---- errors ---------------------------------------------------------------------------------- */

#define PLAIN  "\033[0m"
#define RED    "\033[1;31m"
#define PURPLE "\033[35m"

/* The colour of one line of a traceback's text. */
static const char *line_colour(const char *line, size_t n, bool *place)
{
    *place = n > 8 && !strncmp(line, "  File \"", 8);
    if (*place) return PURPLE;
    if (n > 4 && !strncmp(line, "    ", 4)) return strspn(line, " ~^") >= n ? RED : NULL;
    if (n > 9 && !strncmp(line, "Traceback", 9)) return NULL;
    return line[0] == ' ' || n == 0 ? NULL : RED;
}

static void print_coloured(const char *text)
{
    while (*text) {
        bool place;
        size_t n = strcspn(text, "\n");
        const char *colour = line_colour(text, n, &place);
        fprintf(stderr, "%s%.*s%s\n", colour ? colour : "", (int)n, text, colour ? PLAIN : "");
        text += n + (text[n] == '\n');
    }
    fflush(stderr);
}

/* Whether sys.excepthook is still the function it was. */
static bool own_hook(void)
{
    ou_obj *hook = ou_sys_get("excepthook");
    return hook && hook == ou_sys_get("__excepthook__") && OU_IS(hook, ou_cfunction_type);
}

/* Shows the pending exception in colours if nobody replaced the hook or the stream, and forgets
 * it; false: it is still to be shown. */
static bool show_coloured(void)
{
    ou_obj *err = ou_sys_get("stderr"), *first = ou_sys_get("__stderr__");
    if (!ou_line_colours() || !own_hook() || err != first || err == &ou_none) return false;
    OU_AUTO ou_obj *exc = ou_err_take();
    OU_AUTO ou_obj *make = ou_import_from("_io", "StringIO"), *file = make ? ou_call0(make) : NULL;
    OU_AUTO ou_obj *text =
        file && ou_print_exception(exc, file) == 0 ? ou_call_method0(file, OU_ID(getvalue)) : NULL;
    char *tmp = NULL;
    const char *utf8 = text && ou_str_check(text) ? ou_str_utf8(text, NULL, &tmp) : NULL;
    if (!utf8) {
        ou_err_restore(ou_take(&exc));
        return false;
    }
    ou_obj *tb = OU_CAST(ou_exc, exc)->traceback;
    if (ou_sys_set("last_type", (ou_obj *)ou_typeof(exc)) < 0 ||
        ou_sys_set("last_value", exc) < 0 || ou_sys_set("last_traceback", tb ? tb : &ou_none) < 0)
        ou_err_clear();
    print_coloured(utf8);
    ou_mem_free(tmp);
    return true;
}

void ou_prompt_forget(ou_prompt *p)
{
    if (ou_err_matches(&ou_exc_KeyboardInterrupt)) p->interrupted = true;
    ou_err_clear();
}

void ou_prompt_flush(ou_prompt *p)
{
    if (ou_flush_quietly()) p->interrupted = true;
}

bool ou_prompt_error(ou_prompt *p)
{
    bool leave = ou_err_matches(&ou_exc_SystemExit);
    if (!ou_err_matches(&ou_exc_MemoryError))
        p->memory_errors = 0;
    else if (++p->memory_errors > MAX_MEMORY_ERRORS)
        leave = true;
    ou_prompt_flush(p);
    if (leave) {
        p->done = true;
        return true;
    }
    if (!show_coloured()) (void)ou_handle_uncaught();
    ou_prompt_flush(p);
    return false;
}

/* ---- one statement --------------------------------------------------------------------------- */

/* The text of sys.ps1 or sys.ps2 in malloc's memory: empty if it is missing or its str() fails. */
static char *prompt_text(ou_prompt *p, const char *name)
{
    OU_AUTO ou_obj *ps = ou_xincref(ou_sys_get(name));
    OU_AUTO ou_obj *s = ps ? ou_str_of(ps) : NULL;
    OU_AUTO ou_obj *b = s ? ou_str_encode(s, "utf-8", "strict") : NULL;
    char *copy = strdup(b ? ou_bytes_data(b) : "");
    ou_prompt_forget(p);
    return copy;
}

/* ---- the line about memory (:mem on) --------------------------------------------------------- */

typedef struct heap_state {
    struct ou_heap_stats heap;
    ou_ssize runs, found;
} heap_state;

static heap_state look(void)
{
    heap_state s = {.heap = ou_heap_stats()};
    for (int g = 0; g < OU_GC_GENERATIONS; g++) {
        struct ou_gc_stats gc = ou_gc_stats(g);
        s.runs += gc.collections;
        s.found += gc.collected + gc.uncollectable;
    }
    return s;
}

/* Made is what the statement made while it ran, as the function it is run as, and what is left of
 * its compilation: constants and code. */
static void tell_memory(const heap_state *before, uint64_t ran)
{
    heap_state now = look();
    long long made = ran ? (long long)ran - 1 : 0, kept = 0, bytes = 0;
    kept += (long long)now.heap.containers - (long long)before->heap.containers;
    kept += (long long)now.heap.leaves - (long long)before->heap.leaves;
    for (int k = 0; k < OU_KINDS; k++)
        bytes += (long long)now.heap.bytes[k] - (long long)before->heap.bytes[k];
    if (made < kept) made = kept;
    fprintf(stderr, "[objects: %lld made, %lld freed, %+lld kept; bytes %+lld; collections %zd, "
            "unreachable %zd]\n",
            made, made - kept, kept, bytes, now.runs - before->runs, now.found - before->found);
}

/* Returns how many objects the run made, if they are counted. */
static uint64_t execute(ou_prompt *p, ou_obj *code)
{
    uint64_t made = ou_heap_made();
    ou_code *c = OU_CAST(ou_code, code);
    p->flags |= (int)(c->flags & OU_CF_FUTURE);
    OU_AUTO ou_obj *r = ou_run_source(c, OU_CAST(ou_dict, p->globals), p->locals, NULL);
    made = ou_heap_made() - made;
    if (r) {
        p->memory_errors = 0;
        ou_prompt_flush(p);
        ou_prompt_note(p->text.data, p->text.len);
    } else {
        if (ou_err_matches(&ou_exc_KeyboardInterrupt)) ou_line_discard(true);
        (void)ou_prompt_error(p);
    }
    return made;
}

/* A first line without anything to run: blank, or a comment. */
static bool nothing_on(const char *line)
{
    line += strspn(line, " \t\f");
    return *line == '\n' || *line == '#' || *line == '\0';
}

/* What was pasted is one text: a blank line in it does not end the block if the block goes on.  A
 * line of blanks means nothing to the parser. */
static bool blank_inside_paste(ou_text *t)
{
    size_t n = t->len;
    bool blank = n > 1 && t->data[n - 1] == '\n' && t->data[n - 2] == '\n';
    if (!blank || !ou_line_paste_continues()) return false;
    t->len--;
    return ou_text_add(t, " \n", 2);
}

/* A block that was pasted without a blank line behind it ends where the next statement begins. */
static int end_pasted_block(ou_prompt *p, ou_obj *filename, ou_obj **code)
{
    ou_text *t = &p->text;
    if (!ou_line_pasting() || ou_line_paste_continues() || !ou_text_add(t, "\n", 1)) return 0;
    int r =
        ou_compile_prompt(t->data, t->len, false, filename, p->flags, ou_conf.optimize, code);
    if (r > 0) return r;
    ou_err_clear();
    t->data[--t->len] = '\0';
    return 0;
}

/* Follows literals and brackets through the line behind `from`. */
static void follow(ou_prompt *p, size_t from)
{
    const char *s = p->text.data + from;
    for (char quote = 0; *s; s++) {
        if (p->triple) {
            if (*s == '\\' && s[1])
                s++;
            else if (*s == p->triple && s[1] == *s && s[2] == *s)
                s += 2, p->triple = 0;
        } else if (quote) {
            if (*s == '\\' && s[1])
                s++;
            else if (*s == quote)
                quote = 0;
        } else if (*s == '#') {
            break;
        } else if (*s == '"' || *s == '\'') {
            bool three = s[1] == *s && s[2] == *s;
            if (three)
                p->triple = *s, s += 2;
            else
                quote = *s;
        } else if (strchr("([{", *s)) {
            p->depth++;
        } else if (strchr(")]}", *s)) {
            p->depth--;
        }
    }
}

/* Whether the parser need not be asked about the line behind `from`: it is part of a literal with
 * three quotes, or the statement is long and this line cannot end it.  Asking each time would make
 * the time grow with the square of the lines; so errors in long statements are found some lines
 * late. */
static bool surely_more(ou_prompt *p, size_t from)
{
    enum { LONG = 64, STEPS = 32 };
    const char *line = p->text.data + from;
    int before = p->depth;
    bool literal = p->triple;
    follow(p, from);
    p->lines++;
    if (p->triple) return literal;
    bool inside = p->depth > 0 || (before == 0 && (*line == ' ' || *line == '\t'));
    return inside && p->lines > LONG && p->lines % (p->lines / STEPS) != 0;
}

/* Compiles the lines so far.  1: *code is complete; 0: read on; -1: error pending. */
static int compile_lines(ou_prompt *p, bool last, ou_obj *filename, ou_obj **code)
{
    int r = ou_compile_prompt(p->text.data, p->text.len, last, filename, p->flags,
                              ou_conf.optimize, code);
    if (r == 0) return end_pasted_block(p, filename, code);
    if (r < 0 || !blank_inside_paste(&p->text)) return r;
    OU_CLEAR(*code);
    return 0;
}

/* Reads until *code is a statement (1), the line was a command or empty (0), or an error is
 * pending (-1).  Ends the session at the end of input. */
static int read_statement(ou_prompt *p, ou_obj *filename, ou_obj **code)
{
    char *ps1 = prompt_text(p, "ps1"), *ps2 = prompt_text(p, "ps2");
    int r = 0;
    p->text.len = 0;
    p->triple = 0;
    p->depth = p->lines = 0;
    if (p->interrupted) {
        p->interrupted = false;
        ou_raise_none(&ou_exc_KeyboardInterrupt);
        r = -1;
    }
    for (bool first = true; r == 0; first = false) {
        size_t from = p->text.len;
        int got = ou_line_read(first ? ps1 : ps2, &p->text);
        if (got == OU_LINE_FAILED)
            r = -1;
        else if (got == OU_LINE_END && first)
            p->done = true;
        else if (got == OU_LINE_END)
            r = compile_lines(p, true, filename, code);
        if (r || p->done) break;
        if (first && (nothing_on(p->text.data) || ou_prompt_command(p, p->text.data))) break;
        if (surely_more(p, from)) continue;
        if (p->text.data[p->text.len - 1] == '\n') r = compile_lines(p, false, filename, code);
    }
    free(ps1);
    free(ps2);
    return r;
}

static void statement(ou_prompt *p, ou_obj *filename)
{
    OU_AUTO ou_obj *code = NULL;
    heap_state before = look();
    int r = read_statement(p, filename, &code);
    if (r > 0) {
        uint64_t ran = execute(p, code);
        OU_CLEAR(code);
        if (ou_prompt_mem_line) tell_memory(&before, ran);
    }
    if (r >= 0) return;
    ou_line_discard(ou_err_matches(&ou_exc_KeyboardInterrupt));
    (void)ou_prompt_error(p);
}

static void set_default(const char *name, const char *text)
{
    OU_AUTO ou_obj *s = ou_sys_get(name) ? NULL : ou_str_from(text);
    if (s && ou_sys_set(name, s) < 0) ou_err_clear();
}

/* Reads and runs until the end; what ended the session (SystemExit) stays pending. */
static void session(ou_prompt *p)
{
    OU_AUTO ou_obj *filename = ou_str_from("<stdin>");
    if (!filename) return;
    set_default("ps1", ">>> ");
    set_default("ps2", "... ");
    ou_line_enter(p->globals, p->locals);
    while (!p->done) statement(p, filename);
    ou_line_leave();
    ou_text_free(&p->text);
}

/* ---- entering -------------------------------------------------------------------------------- */

static void greet(void)
{
    fputs("Ouro " OU_VERSION " (Python 3.11) on linux\n"
          "Type \"help\", \"copyright\", \"credits\" or \"license\" for more information, "
          "\":help\" for memory.\n",
          stderr);
}

/* Runs the file named by an environment variable.  false: the program is to end. */
static bool run_startup(ou_prompt *p, const char *variable)
{
    const char *path = ou_conf.ignore_environment ? NULL : getenv(variable);
    if (!path || !*path) return true;
    size_t len;
    char *data = NULL;
    OU_AUTO ou_obj *name = ou_fs_decode(path);
    if (name && !ou_read_source(path, &len, &data)) {
        ou_prompt_flush(p);
        fprintf(stderr, "Could not open %s\n", variable);
    }
    OU_AUTO ou_obj *r = data ? ou_exec_source(data, len, name, p->globals) : NULL;
    ou_mem_free(data);
    return r || !ou_prompt_error(p);
}

static bool run_hook(ou_prompt *p)
{
    OU_AUTO ou_obj *hook = ou_xincref(ou_sys_get("__interactivehook__"));
    OU_AUTO ou_obj *r = hook ? ou_call0(hook) : NULL;
    if (r || !ou_err_pending()) return true;
    fputs("Failed calling sys.__interactivehook__\n", stderr);
    return !ou_prompt_error(p);
}

int ou_prompt_run(ou_obj *main_module, bool banner)
{
    ou_obj *globals = ou_module_dict(main_module);
    ou_prompt p = {.globals = globals, .locals = globals};
    ou_conf.inspect = 0;
    if (banner && !ou_conf.quiet) greet();
    bool go = !banner || (run_startup(&p, "PYTHONSTARTUP") && run_startup(&p, "OUROSTARTUP"));
    if (go && run_hook(&p)) session(&p);
    return ou_err_pending() ? ou_handle_uncaught() : 0;
}

int ou_prompt_open(ou_obj *globals, ou_obj *locals)
{
    ou_prompt p = {.globals = globals, .locals = locals ? locals : globals};
    session(&p);
    return ou_err_pending() ? -1 : 0;
}
