/* vm/runtime/builtins_io.c - print, input, open, breakpoint. */
#include <unistd.h>
#include "vm/runtime/io.h"
#include "vm/runtime/line_edit.h"
#include "vm/runtime/runtime.h"

/* Writes a str to a file object: directly into an exact text file's buffer, else through its write
 * method. */
static int write_to(ou_obj *file, ou_obj *s)
{
    int direct = ou_file_write_str(file, s);
    if (direct <= 0) return direct;
    OU_AUTO ou_obj *r = ou_call_method1(file, OU_ID(write), s);
    return r ? 0 : -1;
}

static int check_separator(ou_obj **s, const char *what)
{
    if (!*s || *s == &ou_none) {
        *s = NULL;
        return 0;
    }
    if (ou_str_check(*s)) return 0;
    return ou_raise_int(&ou_exc_TypeError, "%s must be None or a string, not %T", what, *s);
}

static int write_item(ou_obj *file, ou_obj *item)
{
    OU_AUTO ou_obj *hold = ou_incref(item), *s = ou_str_of(item);
    return s ? write_to(file, s) : -1;
}

static ou_obj *print_(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder b = {"print", "(*, sep=' ', end='\\n', file=None, flush=False)", NULL};
    ou_obj *kw[4] = {NULL};
    (void)self;
    if (kwnames && kwnames->len && ou_bind(&b, args + n, 0, kwnames, kw) < 0) return NULL;
    OU_AUTO ou_obj *space = ou_str_from_char(' '), *newline = ou_str_from_char('\n');
    if (!space || !newline) return NULL;
    ou_obj *file = kw[2];
    if (!file || file == &ou_none) {
        file = ou_sys_get("stdout");
        if (!file) return ou_pending ? NULL : ou_raise(&ou_exc_RuntimeError, "lost sys.stdout");
        if (file == &ou_none) return ou_new_none();
    }
    if (check_separator(&kw[0], "sep") < 0 || check_separator(&kw[1], "end") < 0) return NULL;
    OU_AUTO ou_obj *hold = ou_incref(file);
    for (size_t i = 0; i < n; i++) {
        if (i && write_to(file, kw[0] ? kw[0] : space) < 0) return NULL;
        if (write_item(file, args[i]) < 0) return NULL;
    }
    if (write_to(file, kw[1] ? kw[1] : newline) < 0) return NULL;
    int flush = kw[3] ? ou_truth(kw[3]) : 0;
    if (flush < 0) return NULL;
    if (flush) {
        OU_AUTO ou_obj *r = ou_call_method0(file, OU_ID(flush));
        if (!r) return NULL;
    }
    return ou_new_none();
}

/* A standard stream needed by input(). */
static ou_obj *stream(const char *name)
{
    ou_obj *f = ou_sys_get(name);
    if (!f || f == &ou_none)
        return ou_pending ? NULL : ou_raise(&ou_exc_RuntimeError, "input(): lost sys.%s", name);
    return f;
}

/* Whether the stream is the process's own one, on a terminal. */
static bool on_terminal(ou_obj *stream, int fd)
{
    int64_t its = -1;
    OU_AUTO ou_obj *n = ou_call_method0(stream, OU_ID(fileno));
    ou_err_clear();
    return n && ou_int_check(n) && ou_int_fits(n, &its) && its == fd && isatty(fd);
}

/* The line that was typed, without its end. */
static ou_obj *answer(const ou_text *t, ou_obj *in)
{
    size_t n = t->len - (t->len && t->data[t->len - 1] == '\n');
    OU_AUTO ou_obj *errors = ou_getattr_opt(in, OU_ID(errors));
    ou_err_clear();
    bool strict = !errors || !ou_str_check(errors) || ou_str_equal_ascii(errors, "strict");
    return ou_str_decode(t->data, (ou_ssize)n, "utf-8", strict ? NULL : "surrogateescape");
}

/* input() on the terminal: the line is edited there like those at the prompt. */
static ou_obj *ask_terminal(ou_obj *prompt, ou_obj *in)
{
    ou_text t = {0};
    OU_AUTO ou_obj *s = prompt ? ou_str_of(prompt) : ou_str_from("");
    OU_AUTO ou_obj *b = s ? ou_str_encode(s, "utf-8", "surrogateescape") : NULL;
    if (!b) return NULL;
    int got = ou_line_answer(ou_bytes_data(b), &t);
    OU_AUTO ou_obj *line = got == OU_LINE_READ ? answer(&t, in) : NULL;
    if (got == OU_LINE_END) ou_raise_none(&ou_exc_EOFError);
    ou_text_free(&t);
    return ou_take(&line);
}

static ou_obj *input_(ou_obj *const *v)
{
    ou_obj *in = stream("stdin"), *out = in ? stream("stdout") : NULL,
           *err = out ? stream("stderr") : NULL;
    if (!err) return NULL;
    OU_AUTO ou_obj *r = ou_call_method0(err, OU_ID(flush));
    if (!r) ou_err_clear();
    if (on_terminal(in, STDIN_FILENO) && on_terminal(out, STDOUT_FILENO)) {
        OU_AUTO ou_obj *done = ou_call_method0(out, OU_ID(flush));
        ou_err_clear();
        return ask_terminal(v[0], in);
    }
    if (v[0] && write_item(out, v[0]) < 0) return NULL;
    OU_AUTO ou_obj *flushed = ou_call_method0(out, OU_ID(flush));
    if (!flushed) ou_err_clear();
    OU_AUTO ou_obj *line = ou_call_method0(in, OU_ID(readline));
    if (!line) return NULL;
    if (!ou_str_check(line))
        return ou_raise(&ou_exc_TypeError, "object.readline() returned non-string");
    ou_ssize n = ou_str_len(line);
    if (n == 0) return ou_raise(&ou_exc_EOFError, "EOF when reading a line");
    if (ou_str_at(line, n - 1) == '\n') return ou_str_sub(line, 0, n - 1);
    return ou_take(&line);
}

static ou_obj *open_(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)self;
    OU_AUTO ou_obj *f = ou_import_from("_io", "open");
    return f ? ou_call(f, args, n, kwnames) : NULL;
}

static ou_obj *breakpoint_(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)self;
    ou_obj *hook = ou_sys_get("breakpointhook");
    if (!hook) return ou_pending ? NULL : ou_raise(&ou_exc_RuntimeError, "lost sys.breakpointhook");
    OU_AUTO ou_obj *held = ou_incref(hook);
    return ou_call(held, args, n, kwnames);
}

ou_fndef ou_builtin_io_fns[] = {
    OU_RAW("breakpoint", breakpoint_, NULL, "Calls sys.breakpointhook."),
    OU_FN_AS("input", input_, "(prompt='', /)", "One line of standard input."),
    OU_RAW("open", open_, NULL, "Opens a file."),
    OU_RAW("print", print_, "(*args, sep=' ', end='\\n', file=None, flush=False)", "Writes text."),
    {0},
};
