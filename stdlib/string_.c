/* The _string module: the parsers behind str.format, for string.Formatter. */
#include "stdlib/io_impl.h"

typedef struct pieces {
    ou_obj head;
    ou_obj *text;
    ou_markup m;
} pieces;
typedef struct names {
    ou_obj head;
    ou_obj *text;
    ou_field f;
} names;

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(((pieces *)o)->text);
    return 0;
}

static void dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    ou_decref(((pieces *)o)->text);
    ou_gc_free(o);
}

static ou_obj *pieces_next(ou_obj *o)
{
    ou_markup *m = &((pieces *)o)->m;
    int more = ou_markup_next(m);
    if (more <= 0) return NULL;
    OU_AUTO ou_obj *literal = ou_str_sub(m->text, m->literal_lo, m->literal_hi);
    OU_AUTO ou_obj *name = m->field ? ou_str_sub(m->text, m->name_lo, m->name_hi) : ou_new_none();
    OU_AUTO ou_obj *spec = m->field ? ou_str_sub(m->text, m->spec_lo, m->spec_hi) : ou_new_none();
    OU_AUTO ou_obj *conversion = m->conversion ? ou_str_from_char(m->conversion) : ou_new_none();
    if (!literal || !name || !spec || !conversion) return NULL;
    return ou_tuple_from_array((ou_obj *[]){literal, name, spec, conversion}, 4);
}

/* A name as int if it is all digits. */
static ou_obj *name_object(const ou_field *f)
{
    return f->number >= 0 ? ou_int_new(f->number) : ou_str_sub(f->text, f->lo, f->hi);
}

static ou_obj *names_next(ou_obj *o)
{
    ou_field *f = &((names *)o)->f;
    if (ou_field_next(f) <= 0) return NULL;
    return ou_tuple2(ou_bool(f->attribute), name_object(f));
}

#define ITER_TYPE(id, name_, size_, next_)                                                         \
    static ou_type id = {                                                                          \
        .head = OU_TYPE_HEAD,                                                                      \
        .map = {.traverse = traverse,                                                              \
                .dealloc = dealloc,                                                                \
                .type = &id,                                                                       \
                .layout = OU_LAYOUT_CUSTOM,                                                        \
                .flags = OU_MF_GC},                                                                \
        .name = name_,                                                                             \
        .size = size_,                                                                             \
        .flags = OU_TF_NO_NEW,                                                                     \
        .iter = ou_self_iter,                                                                      \
        .next = next_,                                                                             \
    }
ITER_TYPE(pieces_type, "formatteriterator", sizeof(pieces), pieces_next);
ITER_TYPE(names_type, "fieldnameiterator", sizeof(names), names_next);

static ou_obj *formatter_parser(ou_obj *const *v)
{
    if (!ou_str_check(v[0])) return ou_raise(&ou_exc_TypeError, "expected str, got %T", v[0]);
    pieces *p = ou_gc_new(&pieces_type.map, sizeof *p);
    if (!p) return NULL;
    p->text = ou_incref(v[0]);
    p->m = (ou_markup){.text = v[0], .end = ou_str_len(v[0])};
    ou_gc_track(p);
    return &p->head;
}

static ou_obj *formatter_field_name_split(ou_obj *const *v)
{
    ou_field f;
    if (!ou_str_check(v[0])) return ou_raise(&ou_exc_TypeError, "expected str, got %T", v[0]);
    if (ou_field_first(v[0], 0, ou_str_len(v[0]), &f) < 0) return NULL;
    names *n = ou_gc_new(&names_type.map, sizeof *n);
    if (!n) return NULL;
    n->text = ou_incref(v[0]);
    n->f = f;
    ou_gc_track(n);
    return ou_tuple2(name_object(&f), &n->head);
}

static ou_fndef fns[] = {
    OU_FN(formatter_parser, "(object, /)", "Iterate over the pieces of a format string."),
    OU_FN(formatter_field_name_split, "(object, /)", "Take a field name apart."),
    {0}};

static int init(ou_obj *m)
{
    (void)m;
    return ou_type_ready(&pieces_type) < 0 ? -1 : ou_type_ready(&names_type);
}

OU_MODULE(_string, "Parsers for string.Formatter.", fns, init, NULL);
