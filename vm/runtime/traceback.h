/* vm/runtime/traceback.h - showing tracebacks and exceptions as CPython 3.11 does. */
#ifndef OU_RUNTIME_TRACEBACK_H
#define OU_RUNTIME_TRACEBACK_H

#include "vm/object/exc.h"

/* Where text goes, and what stands before each line inside an exception group. */
typedef struct ou_printer {
    ou_obj *file;    /* file-like object; NULL: the process's standard error */
    int group_depth; /* inside exception groups: two columns of indentation a level */
    bool need_close;
    ou_obj *seen; /* set of ids already printed */
} ou_printer;

OU_MUSTCHECK int ou_print_text(ou_printer *p, const char *utf8);
OU_MUSTCHECK int ou_print_str(ou_printer *p, ou_obj *s);
/* The margin of the current group: "  | ", two more spaces a level; nothing outside groups. */
OU_MUSTCHECK int ou_print_margin(ou_printer *p);
OU_MUSTCHECK int ou_print_indent(ou_printer *p);
/* "Traceback (most recent call last):" and its entries; `group`: the one of an exception group. */
OU_MUSTCHECK int ou_print_traceback(ou_printer *p, ou_traceback *tb, bool group);
/* The source line of a file (new, without newline), NULL without an error if it cannot be had. */
OU_NEW ou_obj *ou_source_line(ou_obj *filename, int line);
void ou_source_forget(void); /* from now on there is no source text: the modules are going */
/* What one-line source text is: a binary operation (from the end of the left operand to the start
 * of the right one), a subscript (from the end of the value to the end of the index), or anything
 * else.  Byte offsets. */
enum { OU_SEGMENT_OTHER, OU_SEGMENT_BINARY, OU_SEGMENT_SUBSCRIPT };
int ou_segment_parts(const char *seg, size_t n, uint32_t *start, uint32_t *end);
/* "Did you mean: 'x'?": the suggested name for a NameError, AttributeError or failed import, or
 * NULL without an error. */
OU_NEW ou_obj *ou_suggestion(ou_obj *exc);

#endif
