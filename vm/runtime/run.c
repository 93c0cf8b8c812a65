/* vm/runtime/run.c - running what the command line names: -c, -m, a script, standard input; and
 * what happens when an exception reaches the top. */
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include "vm/compile/compile.h"
#include "vm/interp/interp.h"
#include "vm/runtime/loader.h"
#include "vm/runtime/prompt.h"
#include "vm/runtime/runtime.h"
#include "vm/runtime/spec.h"

/* __main__, made at start and kept until the end. */
static ou_obj *make_main(void)
{
    OU_AUTO ou_obj *name = ou_str_intern_utf8("__main__", 8);
    OU_AUTO ou_obj *m = name ? ou_module_new(OU_CAST(ou_str, name)) : NULL;
    if (!m || ou_setitem(ou_modules, name, m) < 0) return NULL;
    if (ou_module_add(m, "__loader__", ou_incref(&ou_builtin_importer_type)) < 0) return NULL;
    if (ou_module_add(m, "__annotations__", ou_dict_new()) < 0) return NULL;
    if (ou_module_add(m, "__builtins__", ou_incref(ou_builtins_module)) < 0) return NULL;
    return ou_take(&m);
}

/* sys.argv = [first] + arguments. */
static int set_argv(const char *first)
{
    OU_AUTO ou_obj *list = ou_list_new(ou_conf.argc + 1), *s = ou_fs_decode(first);
    if (!list || !s || ou_list_append(list, s) < 0) return -1;
    for (int i = 0; i < ou_conf.argc; i++) {
        OU_AUTO ou_obj *a = ou_fs_decode(ou_conf.argv[i]);
        if (!a || ou_list_append(list, a) < 0) return -1;
    }
    return ou_sys_set("argv", list);
}

static int path_front(OU_STEALS ou_obj *dir)
{
    OU_AUTO ou_obj *d = dir;
    ou_obj *path = ou_sys_get("path");
    if (!d || !path || ou_conf.safe_path) return d ? 0 : -1;
    return ou_list_check(path) ? ou_list_insert(path, 0, d) : 0;
}

/* The directory of a script, as written: "" for the current one. */
static ou_obj *directory_of(const char *script)
{
    char *real = realpath(script, NULL);
    const char *p = real ? real : script, *slash = strrchr(p, '/');
    ou_obj *d = NULL;
    if (!slash)
        d = ou_str_from("");
    else {
        OU_AUTO ou_obj *whole = ou_fs_decode(p);
        OU_AUTO ou_obj *name = ou_fs_decode(slash + 1);
        if (whole && name)
            d = ou_str_sub(whole, 0, ou_str_len(whole) - ou_str_len(name) - (slash != p));
    }
    free(real);
    return d;
}

bool ou_flush_quietly(void)
{
    static const char *const names[] = {"stderr", "stdout"};
    bool interrupted = false;
    OU_AUTO ou_obj *pending = ou_err_take();
    for (int i = 0; i < 2; i++) {
        OU_AUTO ou_obj *f = ou_xincref(ou_sys_get(names[i]));
        OU_AUTO ou_obj *r = f && f != &ou_none ? ou_call_method0(f, OU_ID(flush)) : NULL;
        if (ou_err_matches(&ou_exc_KeyboardInterrupt)) interrupted = true;
        ou_err_clear();
    }
    ou_err_restore(ou_take(&pending));
    return interrupted;
}

static int run_text(const char *src, size_t len, const char *filename, ou_obj *main_module,
                    int flags)
{
    OU_AUTO ou_obj *name = ou_fs_decode(filename);
    OU_AUTO ou_obj *code =
        name ? ou_compile(src, len, name, OU_COMPILE_EXEC, flags, ou_conf.optimize) : NULL;
    ou_obj *g = ou_module_dict(main_module);
    OU_AUTO ou_obj *r =
        code ? ou_run_source(OU_CAST(ou_code, code), OU_CAST(ou_dict, g), g, NULL) : NULL;
    if (flags & OU_CF_SCRIPT) (void)ou_flush_quietly(); /* tried again at the end */
    return r ? 0 : ou_handle_uncaught();
}

/* -x: the first line is for the shell. */
static void skip_line(char **text, size_t *len)
{
    char *nl = ou_conf.skip_first_line ? memchr(*text, '\n', *len) : NULL;
    if (!nl) return;
    *len -= (size_t)(nl - *text);
    *text = nl;
}

static int cannot_open(const char *script, int err)
{
    fprintf(stderr, "%s: can't open file '%s': [Errno %d] %s\n", ou_conf.executable, script, err,
            strerror(err));
    return 2;
}

/* runpy does it, so that packages, __main__ and error texts are its business. */
static int run_as_main(const char *name, bool alter_argv)
{
    OU_AUTO ou_obj *run = ou_import_from("runpy", "_run_module_as_main");
    OU_AUTO ou_obj *s = run ? ou_str_from(name) : NULL;
    OU_AUTO ou_obj *r = s ? ou_call2(run, s, alter_argv ? &ou_true.head : &ou_false.head) : NULL;
    return r ? 0 : ou_handle_uncaught();
}

/* A directory as script has to contain __main__.py; sys.path starts with it even under -P. */
static int run_directory(const char *dir)
{
    OU_AUTO ou_obj *entry = ou_fs_decode(dir);
    ou_obj *path = ou_sys_get("path");
    if (!entry || !path) return ou_handle_uncaught();
    if (ou_list_check(path) && ou_list_insert(path, 0, entry) < 0) return ou_handle_uncaught();
    return run_as_main("__main__", false);
}

static void forget_name(ou_obj *m, const char *name)
{
    OU_AUTO ou_obj *key = ou_str_from(name);
    OU_AUTO ou_obj *old = key ? ou_dict_pop(ou_module_dict(m), key) : NULL;
    ou_err_clear();
}

static int run_script(const char *script, ou_obj *main_module)
{
    struct stat st;
    size_t len;
    char *data;
    char full[8192];
    const char *shown = script;
    if (script[0] != '/' && getcwd(full, 4096)) {
        size_t n = strlen(full);
        snprintf(full + n, sizeof full - n, "/%s", script);
        shown = full;
    }
    if (stat(script, &st) != 0) return cannot_open(shown, errno);
    if (S_ISDIR(st.st_mode)) return run_directory(shown);
    if (access(script, R_OK) != 0) return cannot_open(shown, errno);
    if (path_front(directory_of(script)) < 0 || !ou_read_source(script, &len, &data))
        return ou_handle_uncaught();
    OU_AUTO ou_obj *path = ou_fs_decode(shown), *name = ou_str_from("__main__");
    OU_AUTO ou_obj *loader = path && name ? ou_loader_for(name, NULL, path) : NULL;
    if (!loader || ou_module_add(main_module, "__loader__", ou_take(&loader)) < 0)
        return ou_handle_uncaught();
    if (ou_module_add(main_module, "__file__", ou_take(&path)) < 0) return ou_handle_uncaught();
    if (ou_module_add(main_module, "__cached__", ou_new_none()) < 0) return ou_handle_uncaught();
    char *text = data;
    skip_line(&text, &len);
    int status = run_text(text, len, shown, main_module, OU_CF_SCRIPT);
    ou_mem_free(data);
    forget_name(main_module, "__file__"); /* what runs later is not from the file */
    forget_name(main_module, "__cached__");
    return status;
}

static int run_stdin(ou_obj *main_module)
{
    size_t len;
    char *data;
    if (path_front(ou_str_from("")) < 0 || !ou_read_source("/dev/stdin", &len, &data))
        return ou_handle_uncaught();
    int status = run_text(data, len, "<stdin>", main_module, OU_CF_SCRIPT);
    ou_mem_free(data);
    return status;
}

static int run_command(const char *command, ou_obj *main_module)
{
    if (path_front(ou_str_from("")) < 0) return ou_handle_uncaught();
    size_t n = strlen(command);
    char *text = ou_mem_new(n + 2);
    if (!text) return ou_handle_uncaught();
    memcpy(text, command, n);
    text[n] = '\n';
    OU_AUTO ou_obj *s =
        ou_fs_decode(command); /* surrogates are an error of the text, not of the run */
    int status = s ? run_text(text, n + 1, "<string>", main_module, 0) : ou_handle_uncaught();
    ou_mem_free(text);
    return status;
}

static int run_module(const char *name)
{
    char cwd[4096];
    if (path_front(ou_fs_decode(getcwd(cwd, sizeof cwd) ? cwd : "")) < 0)
        return ou_handle_uncaught();
    return run_as_main(name, true);
}

static const char *first_argument(void)
{
    if (ou_conf.command) return "-c";
    if (ou_conf.module) return "-m";
    return ou_conf.script ? ou_conf.script : "";
}

int ou_run_main(void)
{
    OU_AUTO ou_obj *m = make_main();
    if (!m || set_argv(first_argument()) < 0) return ou_handle_uncaught();
    bool on_stdin =
        !ou_conf.command && !ou_conf.module && (!ou_conf.script || !strcmp(ou_conf.script, "-"));
    bool prompt = on_stdin && (isatty(0) || ou_conf.interactive);
    int status = 0;
    if (ou_conf.command)
        status = run_command(ou_conf.command, m);
    else if (ou_conf.module)
        status = run_module(ou_conf.module);
    else if (!on_stdin)
        status = run_script(ou_conf.script, m);
    else if (!prompt)
        status = run_stdin(m);
    else if (path_front(ou_str_from("")) < 0)
        status = ou_handle_uncaught();
    if (prompt) return ou_prompt_run(m, true);
    const char *inspect = ou_conf.ignore_environment ? NULL : getenv("PYTHONINSPECT");
    if (inspect && *inspect) ou_conf.inspect = 1;
    if (ou_conf.inspect && (isatty(0) || ou_conf.interactive)) status = ou_prompt_run(m, false);
    return status;
}

/* ---- exceptions at the top ---- */

/* Exit status for SystemExit; prints a message that is no number. */
static int system_exit_status(ou_obj *exc)
{
    ou_obj *code = OU_CAST(ou_exc_exit, exc)->code;
    int64_t v;
    if (!code || code == &ou_none) return 0;
    if (ou_int_check(code)) return ou_int_fits(code, &v) ? (int)(v & 0xff) : 255;
    ou_obj *err = ou_sys_get("stderr");
    OU_AUTO ou_obj *s = ou_str_of(code);
    if (s && err && err != &ou_none) {
        OU_AUTO ou_obj *line = ou_str_format("%S\n", s);
        OU_AUTO ou_obj *r = line ? ou_call_method1(err, OU_ID(write), line) : NULL;
    }
    ou_err_clear();
    return 1;
}

/* sys.last_type and its kin, for the prompt and the debugger. */
static void set_last(ou_obj *exc)
{
    ou_obj *tb = OU_CAST(ou_exc, exc)->traceback;
    if (ou_sys_set("last_type", (ou_obj *)ou_typeof(exc)) < 0 ||
        ou_sys_set("last_value", exc) < 0 || ou_sys_set("last_traceback", tb ? tb : &ou_none) < 0)
        ou_err_clear();
}

/* Gives the exception to sys.excepthook; if that fails prints both. */
static void call_excepthook(ou_obj *exc)
{
    ou_obj *hook = ou_sys_get("excepthook");
    ou_obj *tb = OU_CAST(ou_exc, exc)->traceback;
    if (!hook) {
        fputs("sys.excepthook is missing\n", stderr);
        (void)!ou_print_exception(exc, NULL);
        ou_err_clear();
        return;
    }
    OU_AUTO ou_obj *held = ou_incref(hook);
    OU_AUTO ou_obj *r = ou_call3(held, (ou_obj *)ou_typeof(exc), exc, tb ? tb : &ou_none);
    if (r) return;
    if (ou_err_matches(&ou_exc_SystemExit)) return;
    OU_AUTO ou_obj *second = ou_err_take();
    fputs("Error in sys.excepthook:\n", stderr);
    if (ou_print_exception(second, NULL) < 0) ou_err_clear();
    fputs("\nOriginal exception was:\n", stderr);
    if (ou_print_exception(exc, NULL) < 0) ou_err_clear();
}

int ou_handle_uncaught(void)
{
    OU_AUTO ou_obj *exc = ou_err_take();
    if (!exc) return 1;
    if (ou_is_instance(exc, &ou_exc_SystemExit) && !ou_conf.inspect) return system_exit_status(exc);
    set_last(exc);
    bool interrupted = ou_is_instance(exc, &ou_exc_KeyboardInterrupt);
    call_excepthook(exc);
    if (ou_pending && ou_err_matches(&ou_exc_SystemExit)) {
        OU_AUTO ou_obj *leave = ou_err_take();
        return system_exit_status(leave);
    }
    return interrupted ? 130 : 1;
}
