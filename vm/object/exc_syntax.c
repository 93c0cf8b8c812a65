/* vm/object/exc_syntax.c - SyntaxError, IndentationError, TabError. */
#include "vm/object/exc_impl.h"

OU_EXC_FIELDS(syntax, ou_exc_syntax, msg, 8)

/* SyntaxError(msg, (filename, lineno, offset, text[, end_lineno, end_offset])). */
static int take_details(ou_exc_syntax *e, ou_obj *details)
{
    OU_AUTO ou_obj *t = ou_tuple_from(details);
    if (!t) return -1;
    ou_ssize n = ou_tuple_len(t);
    if (n < 4 || n > 6) {
        return ou_raise_int(&ou_exc_TypeError, "function takes at %s arguments (%zd given)",
                            n < 4 ? "least 4" : "most 6", n);
    }
    ou_obj **fields[6] = { &e->filename, &e->lineno,     &e->offset,
                           &e->text,     &e->end_lineno, &e->end_offset };
    for (ou_ssize i = 0; i < 6; i++) ou_exc_store(fields[i], i < n ? ou_tuple_at(t, i) : NULL);
    if (n != 5) return 0;
    return ou_raise_int(&ou_exc_TypeError,
                        "end_offset must be provided when end_lineno is provided");
}

static int init(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    ou_exc_syntax *e = OU_CAST(ou_exc_syntax, self);
    if (ou_exc_base_init(self, args, n, kwnames) < 0) return -1;
    if (n >= 1) ou_exc_store(&e->msg, args[0]);
    return n == 2 ? take_details(e, args[1]) : 0;
}

/* Part of a path behind its last slash. */
static ou_obj *last_part(ou_obj *path)
{
    ou_ssize n = ou_str_len(path), lo = n;
    while (lo > 0 && ou_str_at(path, lo - 1) != '/') lo--;
    return ou_str_sub(path, lo, n);
}

static ou_obj *str(ou_obj *self)
{
    const ou_exc_syntax *e = OU_CAST(const ou_exc_syntax, self);
    ou_obj *msg = e->msg ? e->msg : &ou_none;
    bool has_line = e->lineno && ou_int_exact(e->lineno);
    int64_t line = 0;
    if (has_line && ou_as_i64(e->lineno, &line) < 0) {
        ou_err_clear();
        line = -1;
    }
    OU_AUTO ou_obj *file = NULL;
    if (e->filename && ou_str_check(e->filename)) {
        file = last_part(e->filename);
        if (!file) return NULL;
    }
    if (file && has_line) return ou_str_format("%S (%U, line %ld)", msg, file, (long)line);
    if (file) return ou_str_format("%S (%U)", msg, file);
    if (has_line) return ou_str_format("%S (line %ld)", msg, (long)line);
    return ou_str_of(msg);
}

#define MEMBER(name, doc)                                                                          \
    {                                                                                              \
#name, OU_MEMBER_OBJECT, true, offsetof(ou_exc_syntax, name), doc                          \
    }
static const ou_member members[] = {
    MEMBER(msg, "The message."),
    MEMBER(filename, "The file."),
    MEMBER(lineno, "The line."),
    MEMBER(offset, "The column, counted from 1."),
    MEMBER(text, "The line's text."),
    MEMBER(end_lineno, "Last line of the range."),
    MEMBER(end_offset, "Column behind the range."),
    MEMBER(print_file_and_line, "Whether the place is shown."),
    { 0 },
};

ou_type ou_exc_SyntaxError = {
    OU_EXC_TYPE(syntax, SyntaxError, Exception, ou_exc_syntax, "The syntax is wrong."),
    .init = init,
    .str = str,
    .members = members,
};

ou_type ou_exc_IndentationError = {
    OU_EXC_TYPE(syntax, IndentationError, SyntaxError, ou_exc_syntax, "The indentation is wrong."),
    .init = init,
};

ou_type ou_exc_TabError = {
    OU_EXC_TYPE(syntax, TabError, IndentationError, ou_exc_syntax, "Tabs and spaces are mixed up."),
    .init = init,
};
