/* vm/object/code.c - code objects as Python sees them.  The compiler makes them; all their arrays
 * are raw buffers of
 * their own. */
#include <string.h>

#include "vm/object/bytes.h"
#include "vm/object/dict.h"
#include "vm/object/function.h"
#include "vm/object/int.h"
#include "vm/object/list.h"
#include "vm/object/str.h"

#include "gc/weak.h"
/* ---- attributes ------------------------------------------------------------------------------ */

OU_NEW static ou_obj *tuple_of(void *v, uint32_t n)
{
    return ou_tuple_from_array((ou_obj *const *)v, n);
}

/* Names of the fast slots of a kind.  3.11 lists cell arguments among both variables and cells, in
 * slot order. */
OU_NEW static ou_obj *slots_of_kind(const ou_code *c, unsigned kind)
{
    OU_AUTO ou_obj *list = ou_list_new(0);
    for (uint32_t i = 0; list && i < c->nslots; i++) {
        if ((c->kinds[i] & kind) && ou_list_append(list, (ou_obj *)c->locals[i]) < 0) return NULL;
    }
    return list ? ou_list_to_tuple(list) : NULL;
}

#define CODE(o) OU_CAST(ou_code, o)
OU_NEW static ou_obj *get_consts(ou_obj *o) { return tuple_of(CODE(o)->consts, CODE(o)->nconsts); }
OU_NEW static ou_obj *get_names(ou_obj *o) { return tuple_of(CODE(o)->names, CODE(o)->nnames); }
OU_NEW static ou_obj *get_varnames(ou_obj *o) { return slots_of_kind(CODE(o), OU_SLOT_LOCAL); }
OU_NEW static ou_obj *get_cellvars(ou_obj *o) { return slots_of_kind(CODE(o), OU_SLOT_CELL); }
OU_NEW static ou_obj *get_freevars(ou_obj *o) { return slots_of_kind(CODE(o), OU_SLOT_FREE); }

/* Two bytes an instruction, as 3.11's bytecode has them: operation and first operand. */
OU_NEW static ou_obj *get_code(ou_obj *o)
{
    const ou_code *c = CODE(o);
    ou_obj *b = ou_bytes_new(NULL, (ou_ssize)c->ninsns * 2);
    if (!b) return NULL;
    char *p = ou_bytes_data(b);
    for (uint32_t i = 0; i < c->ninsns; i++) {
        p[2 * i] = (char)c->insns[i].op;
        p[2 * i + 1] = (char)c->insns[i].a;
    }
    return b;
}

OU_NEW static ou_obj *get_empty(ou_obj *o)
{
    (void)o;
    return ou_bytes_new("", 0);
}

OU_NEW static ou_obj *number_or_none(int32_t v, bool known)
{
    return known ? ou_int_new(v) : ou_new_none();
}

OU_NEW static ou_obj *lines(ou_obj *const *v)
{
    const ou_code *c = CODE(v[0]);
    OU_AUTO ou_obj *list = ou_list_new(0);
    for (uint32_t i = 0, start = 0; list && i < c->ninsns; i++) {
        int32_t line = c->positions[start].line;
        if (i + 1 < c->ninsns && c->positions[i + 1].line == line) continue;
        OU_AUTO ou_obj *t =
            ou_tuple3(ou_int_new(2 * (int64_t)start), ou_int_new(2 * (int64_t)(i + 1)),
                      number_or_none(line, line > 0));
        if (!t || ou_list_append(list, t) < 0) return NULL;
        start = i + 1;
    }
    return list ? ou_iter(list) : NULL;
}

OU_NEW static ou_obj *positions(ou_obj *const *v)
{
    const ou_code *c = CODE(v[0]);
    OU_AUTO ou_obj *list = ou_list_new(0);
    for (uint32_t i = 0; list && i < c->ninsns; i++) {
        const ou_position *p = &c->positions[i];
        ou_obj *parts[] = { number_or_none(p->line, p->line > 0),
                            number_or_none(p->end_line, p->line > 0),
                            number_or_none(p->col, p->line > 0 && p->col >= 0),
                            number_or_none(p->end_col, p->line > 0 && p->end_col >= 0) };
        OU_AUTO ou_obj *t = ou_tuple_from_stolen(parts, 4);
        if (!t || ou_list_append(list, t) < 0) return NULL;
    }
    return list ? ou_iter(list) : NULL;
}

/* ---- replace() ------------------------------------------------------------------------------- */

static void *copy_block(const void *p, size_t size)
{
    void *q = ou_mem_new(size ? size : 1);
    if (q && size) memcpy(q, p, size);
    return q;
}

static void *copy_refs(void *v, uint32_t n)
{
    ou_obj **q = copy_block(v, n * sizeof *q);
    for (uint32_t i = 0; q && i < n; i++) ou_xincref(q[i]);
    return q;
}

OU_NEW static ou_code *copy(const ou_code *from)
{
    ou_code *c = ou_leaf_new(&ou_code_type.map, sizeof *c);
    if (!c) return NULL;
    ou_obj head = c->head;
    *c = *from;
    c->head = head;
    c->insns = copy_block(from->insns, from->ninsns * sizeof *c->insns);
    c->positions = copy_block(from->positions, from->ninsns * sizeof *c->positions);
    c->handlers = copy_block(from->handlers, from->nhandlers * sizeof *c->handlers);
    c->kinds = copy_block(from->kinds, from->nslots);
    c->consts = copy_refs(from->consts, from->nconsts);
    c->names = copy_refs(from->names, from->nnames);
    c->locals = copy_refs(from->locals, from->nslots);
    ou_incref(c->name);
    ou_incref(c->qualname);
    ou_incref(c->filename);
    c->version = ou_next_version();
    if (c->insns && c->positions && c->handlers && c->kinds && c->consts && c->names && c->locals)
        return c;
    ou_decref(c);
    return NULL;
}

static int set_text(ou_str **slot, ou_obj *value, const char *name)
{
    if (!value) return 0;
    if (!ou_str_check(value)) {
        return ou_raise_int(&ou_exc_TypeError, "replace() argument '%s' must be str, not %#T", name,
                            value);
    }
    ou_setref((ou_obj **)(void *)slot, ou_incref(value));
    return 0;
}

static int set_number(uint32_t *slot, ou_obj *value)
{
    int i;
    if (!value) return 0;
    if (ou_as_int(value, &i) < 0) return -1;
    if (i < 0) return ou_raise_int(&ou_exc_ValueError, "code: argument must not be negative");
    *slot = (uint32_t)i;
    return 0;
}

/* Exchanges a table of objects for one of the same length or longer. */
static int set_table(ou_obj **table, uint32_t n, ou_obj *value, const char *name)
{
    if (!value) return 0;
    if (!ou_tuple_check(value)) {
        return ou_raise_int(&ou_exc_TypeError, "replace() argument '%s' must be tuple, not %#T",
                            name, value);
    }
    if ((uint32_t)ou_tuple_len(value) < n)
        return ou_raise_int(&ou_exc_ValueError, "code: %s is too small", name + 3);
    for (uint32_t i = 0; i < n; i++) ou_setref(&table[i], ou_incref(ou_tuple_at(value, i)));
    return 0;
}

static int set_slots(ou_code *c, unsigned kind, ou_obj *value, const char *name)
{
    if (!value) return 0;
    if (!ou_tuple_check(value)) {
        return ou_raise_int(&ou_exc_TypeError, "replace() argument '%s' must be tuple, not %#T",
                            name, value);
    }
    ou_ssize k = 0;
    for (uint32_t i = 0; i < c->nslots; i++) {
        if (!(c->kinds[i] & kind)) continue;
        if (k >= ou_tuple_len(value))
            return ou_raise_int(&ou_exc_ValueError, "code: %s is too small", name + 3);
        ou_obj *item = ou_tuple_at(value, k++);
        if (!ou_str_exact(item))
            return ou_raise_int(&ou_exc_TypeError,
                                "name tuples must contain only strings, not '%T'", item);
        ou_setref((ou_obj **)(void *)&c->locals[i], ou_incref(item));
    }
    return 0;
}

enum {
    ARGCOUNT,
    POSONLY,
    KWONLY,
    NLOCALS,
    STACKSIZE,
    FLAGS,
    FIRSTLINE,
    CODE_BYTES,
    CONSTS,
    NAMES,
    VARNAMES,
    FREEVARS,
    CELLVARS,
    FILENAME,
    NAME,
    QUALNAME,
    LINETABLE,
    EXCEPTIONTABLE,
    NFIELDS
};

static int apply(ou_code *c, ou_obj *const *v)
{
    uint32_t line = (uint32_t)c->firstline, nlocals = c->nlocals, stack = c->stacksize;
    if (set_number(&c->argcount, v[ARGCOUNT]) < 0 || set_number(&c->posonly, v[POSONLY]) < 0
        || set_number(&c->kwonly, v[KWONLY]) < 0 || set_number(&c->flags, v[FLAGS]) < 0
        || set_number(&nlocals, v[NLOCALS]) < 0 || set_number(&stack, v[STACKSIZE]) < 0
        || set_number(&line, v[FIRSTLINE]) < 0) {
        return -1;
    }
    uint32_t args =
        c->argcount + c->kwonly + !!(c->flags & OU_CO_VARARGS) + !!(c->flags & OU_CO_VARKEYWORDS);
    if (args > c->nlocals || c->posonly > c->argcount || nlocals != c->nlocals) {
        return ou_raise_int(&ou_exc_ValueError, "code: varnames is too small");
    }
    c->firstline = (int32_t)line;
    bool plain = !(c->flags & (OU_CO_VARARGS | OU_CO_VARKEYWORDS)) && c->kwonly == 0;
    c->plain_argc = plain ? c->argcount : UINT32_MAX;
    if (set_table(c->consts, c->nconsts, v[CONSTS], "co_consts") < 0
        || set_table((ou_obj **)c->names, c->nnames, v[NAMES], "co_names") < 0
        || set_slots(c, OU_SLOT_LOCAL, v[VARNAMES], "co_varnames") < 0
        || set_slots(c, OU_SLOT_FREE, v[FREEVARS], "co_freevars") < 0
        || set_slots(c, OU_SLOT_CELL, v[CELLVARS], "co_cellvars") < 0) {
        return -1;
    }
    return set_text(&c->filename, v[FILENAME], "co_filename") < 0
                   || set_text(&c->name, v[NAME], "co_name") < 0
                   || set_text(&c->qualname, v[QUALNAME], "co_qualname") < 0
               ? -1
               : 0;
}

OU_NEW static ou_obj *replace(ou_obj *const *v)
{
    ou_obj *const *fields = v + 1;
    if (fields[CODE_BYTES]) {
        OU_AUTO ou_obj *own = get_code(v[0]);
        int same = own ? ou_eq(own, fields[CODE_BYTES]) : -1;
        if (same < 0) return NULL;
        if (!same) return ou_raise(&ou_exc_ValueError, "code: instructions cannot be replaced");
    }
    ou_code *c = copy(CODE(v[0]));
    if (!c) return NULL;
    if (apply(c, fields) < 0) {
        ou_decref(c);
        return NULL;
    }
    return (ou_obj *)c;
}

/* ---- the type -------------------------------------------------------------------------------- */

OU_NEW static ou_obj *repr(ou_obj *o)
{
    const ou_code *c = CODE(o);
    return ou_str_format("<code object %U at %p, file \"%U\", line %d>", c->name, (void *)o,
                         c->filename, (int)c->firstline);
}

static int same_objects(void *x, void *y, uint32_t n)
{
    ou_obj **a = x, **b = y;
    for (uint32_t i = 0; i < n; i++) {
        if (ou_typeof(a[i]) != ou_typeof(b[i])) return 0;
        int r = ou_eq(a[i], b[i]);
        if (r <= 0) return r;
    }
    return 1;
}

static bool same_code(const ou_code *a, const ou_code *b)
{
    if (a->argcount != b->argcount || a->posonly != b->posonly || a->kwonly != b->kwonly
        || a->flags != b->flags || a->firstline != b->firstline || a->ninsns != b->ninsns
        || a->nconsts != b->nconsts || a->nnames != b->nnames || a->nslots != b->nslots
        || a->nhandlers != b->nhandlers) {
        return false;
    }
    for (uint32_t i = 0; i < a->ninsns; i++) {
        const ou_insn *p = &a->insns[i], *q = &b->insns[i];
        if (p->op != q->op || p->a != q->a || p->b != q->b || p->c != q->c) return false;
    }
    return memcmp(a->positions, b->positions, a->ninsns * sizeof *a->positions) == 0
           && memcmp(a->handlers, b->handlers, a->nhandlers * sizeof *a->handlers) == 0
           && memcmp(a->kinds, b->kinds, a->nslots) == 0;
}

OU_NEW static ou_obj *richcmp(ou_obj *x, ou_obj *y, int op)
{
    if ((op != OU_EQ && op != OU_NE) || !OU_IS(x, ou_code_type) || !OU_IS(y, ou_code_type)) {
        return ou_incref(&ou_notimplemented);
    }
    const ou_code *a = CODE(x), *b = CODE(y);
    int same = x == y || (same_code(a, b) && ou_str_equal(a->name, b->name));
    if (same && x != y) same = same_objects(a->consts, b->consts, a->nconsts);
    if (same > 0 && x != y) same = same_objects(a->names, b->names, a->nnames);
    if (same > 0 && x != y) same = same_objects(a->locals, b->locals, a->nslots);
    return same < 0 ? NULL : ou_bool(same == (op == OU_EQ));
}

static ou_hash hash(ou_obj *o)
{
    const ou_code *c = CODE(o);
    uint64_t h = (uint64_t)ou_str_hash(c->name) ^ c->argcount ^ (uint64_t)c->flags << 8
                 ^ (uint64_t)c->ninsns << 32 ^ (uint64_t)c->firstline << 40;
    for (uint32_t i = 0; i < c->nnames; i++) h = h * 1000003 ^ (uint64_t)ou_str_hash(c->names[i]);
    return (ou_hash)h == -1 ? -2 : (ou_hash)h;
}

static void drop_all(void *p, uint32_t n)
{
    ou_obj **v = p;
    for (uint32_t i = 0; v && i < n; i++) ou_xdecref(v[i]);
    ou_mem_free(p);
}

static void dealloc(ou_obj *o)
{
    ou_code *c = CODE(o);
    if (o->refs & OU_HAS_WEAKREF) ou_weak_clear(o);
    drop_all(c->consts, c->nconsts);
    drop_all(c->names, c->nnames);
    drop_all(c->locals, c->nslots);
    ou_mem_free(c->insns);
    ou_mem_free(c->positions);
    ou_mem_free(c->handlers);
    ou_mem_free(c->kinds);
    ou_xdecref(c->name);
    ou_xdecref(c->qualname);
    ou_xdecref(c->filename);
    ou_obj_free(o);
}

OU_NEW static ou_obj *size_of(ou_obj *const *v)
{
    const ou_code *c = CODE(v[0]);
    size_t n = sizeof *c + c->ninsns * (sizeof *c->insns + sizeof *c->positions)
               + c->nhandlers * sizeof *c->handlers
               + (c->nconsts + c->nnames + c->nslots) * sizeof(ou_obj *) + c->nslots;
    return ou_int_new((int64_t)n);
}

static ou_fndef methods[] = {
    OU_FN_AS("__sizeof__", size_of, "()", "Size of object in memory, in bytes."),
    OU_FN_AS("co_lines", lines, "()", "Iterator over (start, end, line) of instruction ranges."),
    OU_FN_AS("co_positions", positions, "()",
             "Iterator over the source positions of the instructions."),
    OU_FN(replace,
          "(*, co_argcount=-1, co_posonlyargcount=-1, co_kwonlyargcount=-1, co_nlocals=-1, "
          "co_stacksize=-1, co_flags=-1, "
          "co_firstlineno=-1, co_code=None, co_consts=None, co_names=None, co_varnames=None, "
          "co_freevars=None, "
          "co_cellvars=None, co_filename=None, co_name=None, co_qualname=None, co_linetable=None, "
          "co_exceptiontable=None)",
          "Return a copy of the code object with new values for the specified fields."),
    { 0 }
};

static const ou_member members[] = {
    { "co_argcount", OU_MEMBER_U32, false, offsetof(ou_code, argcount), NULL },
    { "co_posonlyargcount", OU_MEMBER_U32, false, offsetof(ou_code, posonly), NULL },
    { "co_kwonlyargcount", OU_MEMBER_U32, false, offsetof(ou_code, kwonly), NULL },
    { "co_stacksize", OU_MEMBER_U32, false, offsetof(ou_code, stacksize), NULL },
    { "co_flags", OU_MEMBER_U32, false, offsetof(ou_code, flags), NULL },
    { "co_nlocals", OU_MEMBER_U32, false, offsetof(ou_code, nlocals), NULL },
    { "co_filename", OU_MEMBER_OBJECT, false, offsetof(ou_code, filename), NULL },
    { "co_name", OU_MEMBER_OBJECT, false, offsetof(ou_code, name), NULL },
    { "co_qualname", OU_MEMBER_OBJECT, false, offsetof(ou_code, qualname), NULL },
    { "co_firstlineno", OU_MEMBER_INT, false, offsetof(ou_code, firstline), NULL },
    { 0 }
};

static const ou_getset getsets[] = {
    { "co_consts", get_consts, NULL, NULL },
    { "co_names", get_names, NULL, NULL },
    { "co_varnames", get_varnames, NULL, NULL },
    { "co_cellvars", get_cellvars, NULL, NULL },
    { "co_freevars", get_freevars, NULL, NULL },
    { "co_code", get_code, NULL, NULL },
    { "_co_code_adaptive", get_code, NULL, NULL },
    { "co_linetable", get_empty, NULL, NULL },
    { "co_lnotab", get_empty, NULL, NULL },
    { "co_exceptiontable", get_empty, NULL, NULL },
    { 0 }
};

ou_type ou_code_type = {
    .head = OU_TYPE_HEAD,
    .map = { .dealloc = dealloc, .type = &ou_code_type, .layout = OU_LAYOUT_LEAF },
    .name = "code",
    .doc = "Code objects hold compiled functions, classes and modules.",
    .size = sizeof(ou_code),
    .flags = OU_TF_WEAKREF,
    .repr = repr,
    .hash = hash,
    .richcmp = richcmp,
    .methods = methods,
    .members = members,
    .getsets = getsets,
};
