/* vm/runtime/options.c - the command line, read as CPython 3.11 reads it. */
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "vm/object/int.h"
#include "vm/runtime/runtime.h"

ou_config ou_conf;

static const char usage_line[] = "usage: %s [option] ... [-c cmd | -m mod | file | -] [arg] ...\n";

static const char help_text[] =
    "Options:\n"
    "-c cmd : run cmd, a program given as a string (ends the options)\n"
    "-m mod : run a library module as a script (ends the options)\n"
    "-i     : enter the prompt after the script, even if standard input is no terminal\n"
    "-O     : remove assert statements and code that depends on __debug__; -OO also drops doc "
    "strings\n"
    "-B     : accepted; Ouro writes no byte-code files (also PYTHONDONTWRITEBYTECODE)\n"
    "-E     : ignore PYTHON* environment variables\n"
    "-I     : isolate from the environment and the user's files (implies -E, -P and -s)\n"
    "-P     : do not put the script's directory in front of sys.path\n"
    "-s, -S : accepted; there are no site directories\n"
    "-u     : unbuffered standard output and error (also PYTHONUNBUFFERED)\n"
    "-v     : tell what is imported\n"
    "-q     : no banner at the prompt\n"
    "-b     : warn about comparing bytes with str; -bb: error\n"
    "-d     : accepted\n"
    "-x     : skip the first line of the source\n"
    "-W arg : warning control, action:message:category:module:lineno (also PYTHONWARNINGS)\n"
    "-X opt : implementation option\n"
    "--gc-log=FILE : write a line of JSON per garbage collection to FILE\n"
    "-V     : print the version and leave (also --version)\n"
    "-h     : print this help and leave (also -?, --help)\n"
    "file   : run the program in this file\n"
    "-      : run the program read from standard input (the default; the prompt if that is a "
    "terminal)\n"
    "arg ...: passed to the program in sys.argv[1:]\n"
    "\n"
    "Environment: PYTHONPATH, PYTHONHASHSEED, PYTHONSTARTUP, PYTHONOPTIMIZE, PYTHONINSPECT, "
    "PYTHONUNBUFFERED,\n"
    "PYTHONVERBOSE, PYTHONWARNINGS, PYTHONDONTWRITEBYTECODE, PYTHONIOENCODING.\n";

static int usage_error(void)
{
    fprintf(stderr, usage_line, ou_conf.executable);
    fprintf(stderr, "Try `%s -h' for more information.\n", ou_conf.executable);
    return 2;
}

static int version(void)
{
    printf("Python 3.11.2 (Ouro " OU_VERSION ")\n");
    return 0;
}

static int help(void)
{
    printf(usage_line, ou_conf.executable);
    fputs(help_text, stdout);
    return 0;
}

static void append(char ***list, int *n, char *arg)
{
    char **more = realloc(*list, (size_t)(*n + 1) * sizeof *more);
    if (!more) return;
    more[(*n)++] = arg;
    *list = more;
}

/* A flag letter without argument: -1 go on, else exit status. */
static int flag(char c)
{
    switch (c) {
    case 'b': ou_conf.bytes_warning++; break;
    case 'B': ou_conf.dont_write_bytecode = 1; break;
    case 'd': ou_conf.debug++; break;
    case 'E': ou_conf.ignore_environment = 1; break;
    case 'h':
    case '?': return help();
    case 'i': ou_conf.inspect = ou_conf.interactive = 1; break;
    case 'I':
        ou_conf.isolated = ou_conf.ignore_environment = ou_conf.no_user_site = ou_conf.safe_path =
            1;
        break;
    case 'O': ou_conf.optimize++; break;
    case 'P': ou_conf.safe_path = 1; break;
    case 'q': ou_conf.quiet++; break;
    case 'R': break;
    case 's': ou_conf.no_user_site = 1; break;
    case 'S': ou_conf.no_site = 1; break;
    case 't': break;
    case 'u': ou_conf.unbuffered = 1; break;
    case 'v': ou_conf.verbose++; break;
    case 'V': return version();
    case 'x': ou_conf.skip_first_line = 1; break;
    default: fprintf(stderr, "Unknown option: -%c\n", c); return usage_error();
    }
    return -1;
}

/* An option letter that takes an argument, which may follow in the same word. */
static int with_argument(char c, char *rest, int argc, char **argv, int *i)
{
    char *arg = *rest ? rest : *i + 1 < argc ? argv[++*i] : NULL;
    if (!arg) {
        fprintf(stderr, "Argument expected for the -%c option\n", c);
        return usage_error();
    }
    if (c == 'c')
        ou_conf.command = arg;
    else if (c == 'm')
        ou_conf.module = arg;
    else if (c == 'W')
        append(&ou_conf.warn_options, &ou_conf.nwarn, arg);
    else
        append(&ou_conf.x_options, &ou_conf.nx, arg);
    return -1;
}

static int long_option(const char *arg)
{
    static const char gc_log[] = "--gc-log=";
    if (!strcmp(arg, "--help") || !strcmp(arg, "--help-all")) return help();
    if (!strcmp(arg, "--version")) return version();
    if (!strncmp(arg, gc_log, strlen(gc_log)) && arg[strlen(gc_log)]) {
        ou_conf.gc_log = arg + strlen(gc_log);
        return -1;
    }
    fprintf(stderr, "unknown option %s\n", arg);
    return usage_error();
}

static const char *env(const char *name)
{
    const char *v = ou_conf.ignore_environment ? NULL : getenv(name);
    return v && *v ? v : NULL;
}

static void level_from_env(int *level, const char *name)
{
    const char *v = env(name);
    if (!v) return;
    int n = atoi(v);
    if (n < 1) n = 1;
    if (n > *level) *level = n;
}

static void read_environment(void)
{
    level_from_env(&ou_conf.optimize, "PYTHONOPTIMIZE");
    level_from_env(&ou_conf.verbose, "PYTHONVERBOSE");
    if (env("PYTHONINSPECT")) ou_conf.inspect = 1;
    if (env("PYTHONUNBUFFERED")) ou_conf.unbuffered = 1;
    if (env("PYTHONDONTWRITEBYTECODE")) ou_conf.dont_write_bytecode = 1;
    if (env("PYTHONSAFEPATH")) ou_conf.safe_path = 1;
    if (ou_conf.optimize > 2) ou_conf.optimize = 2;
}

/* The limit of digits from the environment or -X: -1 go on, else exit status. */
static int read_digit_limit(const char *text, const char *where)
{
    char *end;
    errno = 0;
    long n = strtol(text, &end, 10);
    if (errno || *end || n < 0 || n > INT_MAX || (n && n < 640)) {
        fprintf(stderr,
                "Fatal Python error: config_init_int_max_str_digits: %s: invalid limit; "
                "must be >= 640 or 0 for unlimited.\n",
                where);
        return 1;
    }
    ou_int_max_str_digits = ou_conf.int_max_str_digits = (int)n;
    return -1;
}

static int digit_limit(void)
{
    static const char option[] = "int_max_str_digits";
    const char *v = env("PYTHONINTMAXSTRDIGITS");
    ou_conf.int_max_str_digits = -1;
    if (v && read_digit_limit(v, "PYTHONINTMAXSTRDIGITS") >= 0) return 1;
    for (int i = 0; i < ou_conf.nx; i++) {
        const char *x = ou_conf.x_options[i];
        if (strncmp(x, option, strlen(option)) != 0) continue;
        const char *value = x + strlen(option);
        if (*value && *value != '=') continue;
        if (read_digit_limit(*value ? value + 1 : "none", "-X int_max_str_digits") >= 0) return 1;
    }
    return -1;
}

int ou_parse_args(int argc, char **argv)
{
    int i;
    ou_conf.orig_argc = argc;
    ou_conf.orig_argv = argv;
    ou_conf.executable = argc ? argv[0] : "ouro";
    for (i = 1; i < argc && argv[i][0] == '-' && argv[i][1]; i++) {
        if (argv[i][1] == '-') {
            if (!argv[i][2]) {
                i++;
                break;
            }
            int status = long_option(argv[i]);
            if (status >= 0) return status;
            continue;
        }
        for (char *p = argv[i] + 1; *p; p++) {
            bool takes = strchr("cmWX", *p) != NULL;
            int status = takes ? with_argument(*p, p + 1, argc, argv, &i) : flag(*p);
            if (status >= 0) return status;
            if (takes) break;
        }
        if (ou_conf.command || ou_conf.module) {
            i++;
            break;
        }
    }
    if (!ou_conf.command && !ou_conf.module && i < argc) ou_conf.script = argv[i++];
    ou_conf.argc = argc - i;
    ou_conf.argv = argv + i;
    read_environment();
    return digit_limit();
}
