/* vm/runtime/prompt.h - the interactive prompt. */
#ifndef OU_RUNTIME_PROMPT_H
#define OU_RUNTIME_PROMPT_H

#include "vm/runtime/line_edit.h"

/* Reads and runs statements in main_module's namespace until the end of input; `banner`: greet
 * first and run the start-up file.  Returns the exit status. */
int ou_prompt_run(ou_obj *main_module, bool banner);
/* The same in any namespace, inside a running program; locals NULL: globals.  0 at the end of
 * input, -1 with SystemExit pending. */
OU_MUSTCHECK int ou_prompt_open(ou_obj *globals, ou_obj *locals);

/* What the commands work on. */
typedef struct ou_prompt {
    ou_obj *globals, *locals; /* borrowed */
    ou_text text;             /* the statement being read */
    char triple;              /* quote of an open literal with three of them */
    int depth, lines;         /* open brackets; lines read */
    int flags;                /* future flags imported so far */
    int memory_errors;        /* in a row */
    bool done;
    bool interrupted; /* a Ctrl-C came while something ran whose errors are forgotten */
} ou_prompt;

/* Runs `line` if it is a command, that is, begins with ":".  1: done (errors are printed), 0: no
 * command. */
int ou_prompt_command(ou_prompt *p, const char *line);
/* Prints the pending exception as the prompt does; true: it ends the session. */
bool ou_prompt_error(ou_prompt *p);
/* Forgets the pending error, if there is one; a Ctrl-C still drops the next line. */
void ou_prompt_forget(ou_prompt *p);
/* Writes out what was printed; that this fails is no error of the prompt's. */
void ou_prompt_flush(ou_prompt *p);
/* Remembers a statement that ran well, for :save.  Nothing but a temporary file grows. */
void ou_prompt_note(const char *text, size_t n);
/* Writes what was noted to path.  Number of bytes, or -1 with OSError. */
ou_ssize ou_prompt_save(const char *path);
/* Whether a line about memory follows each input (:mem on). */
extern bool ou_prompt_mem_line;

#endif
