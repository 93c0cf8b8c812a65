/* vm/runtime/runtime.h - start and end of the process's one interpreter, and running programs. */
#ifndef OU_RUNTIME_H
#define OU_RUNTIME_H

#include "vm/runtime/module.h"

/* What the command line and the environment decided; read by sys.flags and the importer. */
typedef struct ou_config {
    int optimize, verbose, quiet, inspect, interactive, dont_write_bytecode, isolated, no_site,
        ignore_environment;
    int no_user_site, unbuffered, bytes_warning, dev_mode, utf8_mode, safe_path, debug,
        skip_first_line;
    int int_max_str_digits; /* as given; -1: the default */
    bool hash_randomized;
    const char *command, *module,
        *script; /* -c, -m, file ("-": standard input); at most one is set */
    int argc;    /* what follows: sys.argv[1:] */
    char **argv;
    int orig_argc;
    char **orig_argv;                 /* the whole command line */
    const char *gc_log;               /* --gc-log=FILE */
    const char *executable;           /* argv[0] of the process */
    char **warn_options, **x_options; /* -W and -X, in order */
    int nwarn, nx;
} ou_config;
extern ou_config ou_conf;

/* Starts the runtime: heap, types, builtins, sys.  0, or -1 after a message on stderr. */
int ou_runtime_init(void);
/* Ends it: threads of control none, atexit, modules, collections, as GC.md S23.  Returns live
 * objects left (audit). *flushed: whether the standard streams took all they were given. */
size_t ou_runtime_fini(bool *flushed);

/* sys.modules and the builtins module. */
extern ou_obj *ou_modules, *ou_builtins_module, *ou_sys_module;

/* Runs what the configuration names and returns the exit status of the process. */
int ou_run_main(void);
/* Prints the pending exception as the interpreter does at top level (sys.excepthook), or handles
 * SystemExit: returns the exit status. */
int ou_handle_uncaught(void);
/* Parses the command line into ou_conf: -1 to go on, else the exit status (after --version, usage
 * errors, ...). */
int ou_parse_args(int argc, char **argv);

/* sys attributes: borrowed, NULL without error if missing. */
OU_BORROWED ou_obj *ou_sys_get(const char *name);
OU_MUSTCHECK int ou_sys_set(const char *name, ou_obj *value);
OU_MUSTCHECK int ou_sys_init(void);      /* sys module (sys.c) */
OU_MUSTCHECK int ou_builtins_init(void); /* builtins module (builtins.c) */
OU_MUSTCHECK int ou_import_init(
    void); /* importer: sys.path, sys.modules, frozen and built-in modules */
void ou_import_fini(void);
bool ou_is_builtin_module(ou_obj *name);   /* written in C or frozen */
int ou_flush_std(void);                    /* sys.stdout and stderr; -1: one failed (told) */
/* sys.stderr and stdout; errors are forgotten, a pending one stays.  True: a Ctrl-C came. */
bool ou_flush_quietly(void);
OU_MUSTCHECK int ou_unraisable_init(void); /* sys.unraisablehook, after sys */
void ou_unraisable_fini(void);
OU_MUSTCHECK int ou_site_init(void); /* exit, quit, help and the like (site.c) */
void ou_signals_init(void);          /* SIGINT -> KeyboardInterrupt, SIGPIPE ignored */

/* import name with level, as the built-in __import__. */
OU_NEW ou_obj *ou_import_level(ou_obj *name, ou_obj *globals, ou_obj *fromlist, int level);
/* The module `name` executed from source text in a new __main__-like namespace (frozen, file). */
OU_NEW ou_obj *ou_exec_source(const char *src, size_t len, ou_obj *filename, ou_obj *globals);
OU_NEW ou_obj *ou_read_source(const char *path, size_t *len,
                              char **data); /* file contents; see import.c */

/* builtins split by theme. */
extern ou_fndef ou_builtin_object_fns[], ou_builtin_iter_fns[], ou_builtin_exec_fns[],
    ou_builtin_io_fns[];

#endif
