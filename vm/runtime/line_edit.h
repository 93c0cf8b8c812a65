/* vm/runtime/line_edit.h - where the prompt's lines come from: a terminal with an editable line, or
 * any standard input. */
#ifndef OU_RUNTIME_LINE_EDIT_H
#define OU_RUNTIME_LINE_EDIT_H

#include "vm/runtime/module.h"

/* Growing text of malloc's memory, so that the prompt leaves no trace in the heap it watches. */
typedef struct ou_text {
    char *data;
    size_t len, cap;
} ou_text;

/* Appends n bytes and keeps a NUL behind them.  false: no memory, nothing changed. */
bool ou_text_add(ou_text *t, const char *data, size_t n);
void ou_text_free(ou_text *t);

enum { OU_LINE_END, OU_LINE_READ, OU_LINE_FAILED };

/* Chooses the way to read and loads the history; `globals` and `locals` (borrowed, NULL: globals)
 * are what completion looks names up in.  Calls nest: each is undone by ou_line_leave. */
void ou_line_enter(ou_obj *globals, ou_obj *locals);
void ou_line_leave(void);
/* True if lines are edited on a terminal. */
bool ou_line_editing(void);
/* True if the terminal shows colours and the user does not object. */
bool ou_line_colours(void);
/* Shows the prompt (UTF-8) and appends one line with its "\n" to `t` (the last one may lack it).
 * OU_LINE_END: nothing more to read; OU_LINE_FAILED: an exception is pending (KeyboardInterrupt if
 * the user dropped the line). */
int ou_line_read(const char *prompt, ou_text *t);
/* The same for input(), on the terminal: the line is not remembered, and its end is told alone. */
int ou_line_answer(const char *prompt, ou_text *t);
/* True if lines of a pasted block are still to be read. */
bool ou_line_pasting(void);
/* True if the next of them line that is not blank continues a
 * compound statement: is indented, or begins with else, elif, except or finally. */
bool ou_line_paste_continues(void);
/* Throws away the rest of a pasted block, and with `typed` also what was typed ahead. */
void ou_line_discard(bool typed);

/* The file of earlier sessions' lines (history.c).  Failures are silent: the session goes on. */
void ou_history_load(void);
void ou_history_add(const char *line);

/* Called by the editor (completion.c): proposals for the word before `point` in line[0..point).
 * Sets *start to where the word begins; returns a malloc'ed NULL-terminated array of malloc'ed
 * texts, sorted and different, or NULL.  Leaves no error pending. */
char **ou_complete(const char *line, int point, int *start, ou_obj *globals, ou_obj *locals);

#endif
