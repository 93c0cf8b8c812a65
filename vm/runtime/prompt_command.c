/* vm/runtime/prompt_command.c - the prompt's commands, lines that begin with ":".  Each is a
 * function of module memory, called with what the command's text stands for; here is only how the
 * text is read. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "vm/compile/compile.h"
#include "vm/interp/interp.h"
#include "vm/runtime/prompt.h"
#include "vm/runtime/runtime.h"

/* What a command's argument is. */
enum { ARG_NONE, ARG_VALUE, ARG_TEXT, ARG_SWITCH, ARG_FILE };

typedef struct command {
    const char *name, *function;
    int arg;
    bool optional;
} command;

static const command commands[] = {
    {"help", "help", ARG_NONE, true},   {"who", "who", ARG_NONE, true},
    {"refs", "refs", ARG_VALUE, false}, {"why", "why", ARG_VALUE, false},
    {"free", "free", ARG_TEXT, false},  {"gc log", "gc_log", ARG_SWITCH, false},
    {"gc", "gc", ARG_NONE, true},       {"time", "time", ARG_TEXT, false},
    {"mem", "mem", ARG_SWITCH, true},   {"dis", "dis", ARG_VALUE, false},
    {"load", "load", ARG_FILE, false},  {"save", "save", ARG_FILE, false},
    {"reset", "reset", ARG_NONE, true},
};

/* ---- what was typed, for :save --------------------------------------------------------------- */

static FILE *notes;

void ou_prompt_note(const char *text, size_t n)
{
    if (!notes) notes = tmpfile();
    if (notes) fwrite(text, 1, n, notes);
}

ou_ssize ou_prompt_save(const char *path)
{
    char part[4096];
    ou_ssize total = 0;
    FILE *out = fopen(path, "wb");
    int err = out ? 0 : errno;
    if (notes && out) {
        fflush(notes);
        rewind(notes);
        for (size_t n; (n = fread(part, 1, sizeof part, notes)) > 0; total += (ou_ssize)n) {
            if (fwrite(part, 1, n, out) != n) err = errno;
        }
        fseek(notes, 0, SEEK_END);
    }
    if (out && fclose(out) != 0) err = errno;
    if (!err) return total;
    OU_AUTO ou_obj *name = ou_fs_decode(path);
    if (name) ou_raise_oserror(err, name, NULL);
    return -1;
}

/* ---- reading a command ----------------------------------------------------------------------- */

static const command *find(const char *text, const char **rest)
{
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++) {
        size_t n = strlen(commands[i].name);
        if (strncmp(text, commands[i].name, n) != 0) continue;
        if (text[n] != '\0' && text[n] != ' ' && text[n] != '\t') continue;
        *rest = text + n + strspn(text + n, " \t");
        return &commands[i];
    }
    return NULL;
}

/* The value of an expression typed behind a command. */
static ou_obj *evaluate(ou_prompt *p, const char *text)
{
    OU_AUTO ou_obj *filename = ou_str_from("<stdin>");
    OU_AUTO ou_obj *code = filename ? ou_compile(text, strlen(text), filename, OU_COMPILE_EVAL,
                                                 p->flags | OU_CF_SOURCE_IS_STR, 0)
                                    : NULL;
    if (!code) return NULL;
    return ou_run_code(OU_CAST(ou_code, code), OU_CAST(ou_dict, p->globals), p->locals, NULL);
}

static ou_obj *make_argument(ou_prompt *p, const command *c, const char *text)
{
    if (c->arg == ARG_VALUE) return evaluate(p, text);
    if (c->arg == ARG_FILE) return ou_fs_decode(text);
    if (c->arg == ARG_TEXT) return ou_str_from(text);
    bool on = !strcmp(text, "on");
    if (on || !strcmp(text, "off")) return ou_bool(on);
    return ou_raise(&ou_exc_ValueError, ":%s takes on or off", c->name);
}

/* Calls the function: with the argument first, if there is one, and the namespace by keyword. */
static int call(ou_prompt *p, const command *c, const char *text)
{
    OU_AUTO ou_obj *function = ou_import_from("memory", c->function);
    OU_AUTO ou_obj *arg = function && *text ? make_argument(p, c, text) : NULL;
    if (!function || (*text && !arg)) return -1;
    bool spaced = c->arg == ARG_NONE || c->arg == ARG_TEXT || c->arg == ARG_FILE;
    bool names =
        spaced && strcmp(c->name, "gc") && strcmp(c->name, "help") && strcmp(c->name, "save");
    OU_AUTO ou_obj *key = ou_str_intern_utf8("namespace", 9);
    OU_AUTO ou_obj *kwnames = key ? ou_tuple_from_array(&key, 1) : NULL;
    ou_obj *args[2];
    size_t n = 0;
    if (!kwnames) return -1;
    if (arg) args[n++] = arg;
    if (names) args[n] = p->globals;
    OU_AUTO ou_obj *r = ou_call(function, args, n, names ? OU_CAST(ou_tuple, kwnames) : NULL);
    return r ? 0 : -1;
}

static int run(ou_prompt *p, char *text)
{
    const char *rest = "";
    const command *c = find(text, &rest);
    if (!c) return ou_raise_int(&ou_exc_ValueError, "no command :%s; :help lists them", text);
    if (!*rest && !c->optional)
        return ou_raise_int(&ou_exc_ValueError, ":%s needs an argument", c->name);
    if (*rest && c->arg == ARG_NONE)
        return ou_raise_int(&ou_exc_ValueError, ":%s takes no argument", c->name);
    return call(p, c, rest);
}

/* A command that cannot be done says so in one line; what the program's own code raised (by :time,
 * :load, or the expression) is shown in full. */
static void report(ou_prompt *p)
{
    bool own = ou_err_matches(&ou_exc_ValueError) && !OU_CAST(ou_exc, ou_pending)->traceback;
    if (!own) {
        (void)ou_prompt_error(p);
        return;
    }
    OU_AUTO ou_obj *exc = ou_err_take();
    OU_AUTO ou_obj *s = ou_str_of(exc);
    char *tmp = NULL;
    const char *text = s ? ou_str_utf8(s, NULL, &tmp) : NULL;
    if (text) fprintf(stderr, "%s\n", text);
    ou_mem_free(tmp);
    ou_prompt_forget(p);
}

int ou_prompt_command(ou_prompt *p, const char *line)
{
    line += strspn(line, " \t");
    if (*line != ':') return 0;
    line += 1 + strspn(line + 1, " \t");
    size_t n = strlen(line);
    while (n && strchr(" \t\r\n", line[n - 1])) n--;
    char *text = strndup(line, n);
    if (!text) return 1;
    if (run(p, text) < 0) report(p);
    free(text);
    ou_prompt_flush(p);
    return 1;
}
