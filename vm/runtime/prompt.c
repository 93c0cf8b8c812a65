/* vm/runtime/prompt.c - the interactive prompt: reads lines, compiles a statement as soon as it is complete, runs it. */
#include <errno.h>
#include <unistd.h>
#include "vm/compile/compile.h"
#include "vm/interp/interp.h"
#include "vm/runtime/prompt.h"
#include "vm/runtime/runtime.h"

typedef struct input { char *text; size_t len, cap; } input;

static void show_prompt(const char *name, const char *dflt)
{
    ou_obj *ps = ou_sys_get(name);
    OU_AUTO ou_obj *s = ps ? ou_str_of(ps) : ou_str_from(dflt);
    char *tmp = NULL;
    const char *text = s ? ou_str_utf8(s, NULL, &tmp) : NULL;
    ou_err_clear();
    if (text) fputs(text, stderr);
    fflush(stderr);
    ou_mem_free(tmp);
}

/* Appends one line of standard input: 1 read, 0 end of input, -1 interrupted (KeyboardInterrupt pending). */
static int read_line(input *in)
{
    for (;;) {
        char c;
        if (in->len + 2 > in->cap) {
            char *more = ou_mem_resize(in->text, in->cap ? in->cap * 2 : 256);
            if (!more) return -1;
            in->text = more;
            in->cap = in->cap ? in->cap * 2 : 256;
        }
        ssize_t n = read(0, &c, 1);
        if (n < 0 && errno == EINTR) {
            if (ou_run_signal_handlers() < 0) return -1;
            continue;
        }
        if (n <= 0) return 0;
        in->text[in->len++] = c;
        if (c == '\n') return 1;
    }
}

/* Runs one complete statement; false: leave the prompt with *status. */
static bool execute(ou_obj *code, ou_obj *globals, int *status)
{
    OU_AUTO ou_obj *r = ou_run_code(OU_CAST(ou_code, code), OU_CAST(ou_dict, globals), globals, NULL);
    (void)ou_flush_std();
    if (r) {
        ou_err_clear();
        return true;
    }
    bool leave = ou_err_matches(&ou_exc_SystemExit);
    if (leave) ou_conf.inspect = 0;
    *status = ou_handle_uncaught();
    return !leave;
}

/* One statement from the first prompt to its execution: false at the end of the session. */
static bool statement(input *in, ou_obj *filename, ou_obj *globals, int *status)
{
    in->len = 0;
    for (bool first = true;; first = false) {
        show_prompt(first ? "ps1" : "ps2", first ? ">>> " : "... ");
        int got = read_line(in);
        if (got < 0) {
            OU_AUTO ou_obj *exc = ou_err_take();
            fputs("\nKeyboardInterrupt\n", stderr);
            return true;
        }
        if (got == 0 && in->len == 0) return false;
        OU_AUTO ou_obj *code = NULL;
        int r = ou_compile_prompt(in->text, in->len, filename, 0, ou_conf.optimize, &code);
        if (r == 0 && got) continue;
        if (r <= 0) {
            if (r < 0) (void)ou_handle_uncaught();
            return got != 0;
        }
        return execute(code, globals, status) && got != 0;
    }
}

int ou_prompt_run(ou_obj *main_module, bool banner)
{
    int status = 0;
    input in = {0};
    OU_AUTO ou_obj *filename = ou_str_from("<stdin>");
    if (!filename) return 1;
    ou_conf.inspect = 0;
    if (banner && !ou_conf.quiet) {
        fprintf(stderr, "Ouro " OU_VERSION " (Python 3.11) on linux\n"
                "Type \"help\", \"copyright\", \"credits\" or \"license\" for more information.\n");
    }
    OU_AUTO ou_obj *ps1 = ou_str_from(">>> "), *ps2 = ou_str_from("... ");
    if (!ps1 || !ps2 || ou_sys_set("ps1", ps1) < 0 || ou_sys_set("ps2", ps2) < 0) ou_err_clear();
    while (statement(&in, filename, ou_module_dict(main_module), &status)) {}
    if (!ou_err_pending()) fputc('\n', stderr);
    ou_mem_free(in.text);
    return status;
}
