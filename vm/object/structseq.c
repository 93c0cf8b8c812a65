/* vm/object/structseq.c - struct sequences: tuples with named fields, some of them only reachable
 * by name.
 *
 * Each definition becomes a static type in `pool` (inline caches hold 32-bit map addresses, so it
 * cannot come from malloc). An instance is a tuple whose length counts the visible fields; the
 * hidden ones follow its items. */
#include <string.h>
#include "vm/object/dict.h"
#include "vm/object/int.h"
#include "vm/object/list.h"
#include "vm/object/str.h"
#include "vm/object/structseq.h"

enum { MAX_TYPES = 40, MAX_FIELDS = 32 };

typedef struct seqtype {
    ou_type type;
    const ou_structseq_def *def;
    int nfields;
    ou_member members[MAX_FIELDS + 1];
} seqtype;

static seqtype pool[MAX_TYPES];

static inline seqtype *info(const ou_type *t) { return (seqtype *)(uintptr_t)t; }

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    for (int i = info(ou_typeof(o))->nfields; --i >= 0;) OU_VISIT(((ou_tuple *)o)->items[i]);
    return 0;
}

static void dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    for (int i = 0; i < info(ou_typeof(o))->nfields; i++) ou_xdecref(((ou_tuple *)o)->items[i]);
    ou_gc_free(o);
    ou_dealloc_leave();
}

ou_obj *ou_structseq_new(ou_obj *type, ou_obj *const *values, ou_ssize n)
{
    seqtype *s = info(OU_CAST(ou_type, type));
    ou_tuple *t = ou_gc_new(&s->type.map, sizeof *t + (size_t)s->nfields * sizeof(ou_obj *));
    bool whole = t != NULL;
    for (ou_ssize i = 0; i < n; i++) whole = whole && values[i];
    if (!whole) {
        for (ou_ssize i = 0; i < n; i++) ou_xdecref(values[i]);
        if (t) ou_gc_free(t);
        return NULL;
    }
    t->len = s->def->nvisible;
    for (int i = 0; i < s->nfields; i++) t->items[i] = i < n ? values[i] : ou_new_none();
    ou_gc_track(t);
    return &t->head;
}

static int check_size(seqtype *s, ou_ssize n)
{
    ou_ssize least = s->def->nvisible, most = s->nfields;
    if (n >= least && n <= most) return 0;
    if (least == most)
        return ou_raise_int(&ou_exc_TypeError, "%s() takes a %zd-sequence (%zd-sequence given)",
                            s->type.name, least, n);
    if (n < least)
        return ou_raise_int(&ou_exc_TypeError,
                            "%s() takes an at least %zd-sequence (%zd-sequence given)",
                            s->type.name, least, n);
    return ou_raise_int(&ou_exc_TypeError,
                        "%s() takes an at most %zd-sequence (%zd-sequence given)", s->type.name,
                        most, n);
}

static ou_obj *new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder binder = { "structseq", "(sequence, dict=None)", NULL };
    seqtype *s = info(cls);
    ou_obj *v[2], *values[MAX_FIELDS];
    if (ou_bind(&binder, args, n, kwnames, v) < 0) return NULL;
    OU_AUTO ou_obj *given = ou_seq_fast(v[0], "constructor requires a sequence");
    OU_AUTO ou_obj *seq = given ? ou_tuple_from(given) : NULL;
    if (!seq) return NULL;
    if (v[1] && !ou_dict_check(v[1]))
        return ou_raise(&ou_exc_TypeError, "%s() takes a dict as second arg, if any", cls->name);
    if (check_size(s, ou_tuple_len(seq)) < 0) return NULL;
    for (int i = 0; i < s->nfields; i++) {
        ou_obj *x = NULL;
        if (i < ou_tuple_len(seq)) {
            x = ou_tuple_at(seq, i);
        } else if (v[1]) {
            OU_AUTO ou_obj *name = ou_str_from(s->def->fields[i]);
            x = name ? ou_dict_get(v[1], name) : NULL;
        }
        if (!x && ou_err_pending()) {
            while (i-- > 0) ou_decref(values[i]);
            return NULL;
        }
        values[i] = ou_incref(x ? x : &ou_none);
    }
    return ou_structseq_new(&cls->head, values, s->nfields);
}

static ou_obj *repr(ou_obj *o)
{
    seqtype *s = info(ou_typeof(o));
    ou_strbuf b = { 0 };
    ou_strbuf_ascii(&b, s->type.name);
    ou_strbuf_char(&b, '(');
    for (int i = 0; i < s->def->nvisible; i++) {
        if (i) ou_strbuf_ascii(&b, ", ");
        ou_strbuf_ascii(
            &b, s->members[i].name); /* unnamed fields borrow the names that follow, as in 3.11 */
        ou_strbuf_char(&b, '=');
        if (ou_strbuf_repr(&b, ((ou_tuple *)o)->items[i]) == 0) continue;
        ou_strbuf_free(&b);
        return NULL;
    }
    ou_strbuf_char(&b, ')');
    return ou_strbuf_finish(&b);
}

static ou_obj *reduce(ou_obj *const *v)
{
    ou_tuple *t = (ou_tuple *)v[0];
    seqtype *s = info(ou_typeof(v[0]));
    OU_AUTO ou_obj *shown = ou_tuple_from_array(t->items, t->len);
    OU_AUTO ou_obj *hidden = shown ? ou_dict_new() : NULL;
    if (!hidden) return NULL;
    for (int i = s->def->nvisible; i < s->nfields; i++) {
        OU_AUTO ou_obj *name = ou_str_from(s->def->fields[i]);
        if (!name || ou_dict_set(hidden, name, t->items[i]) < 0) return NULL;
    }
    return ou_tuple2(ou_incref(&s->type), ou_tuple2(ou_take(&shown), ou_take(&hidden)));
}

static ou_fndef methods[] = {
    OU_FN_AS("__reduce__", reduce, "()", "State for pickling."),
    { 0 }
};

static int set_constant(ou_type *t, ou_str *name, OU_STEALS ou_obj *value)
{
    OU_AUTO ou_obj *held = value;
    ou_dict *d = held ? ou_type_dict(t) : NULL;
    return d ? ou_dict_set_str(d, name, held) : -1;
}

static int add_constants(seqtype *s, int unnamed)
{
    OU_AUTO ou_obj *names = ou_list_new(s->def->nvisible);
    for (int i = 0; names && i < s->def->nvisible; i++) {
        if (!*s->def->fields[i]) continue;
        ou_obj *name = ou_str_from(s->def->fields[i]);
        if (!name || ou_list_append_steal(names, name) < 0) return -1;
    }
    if (!names) return -1;
    if (set_constant(&s->type, OU_ID(n_sequence_fields), ou_int_new(s->def->nvisible)) < 0 ||
        set_constant(&s->type, OU_ID(n_fields), ou_int_new(s->nfields)) < 0 ||
        set_constant(&s->type, OU_ID(n_unnamed_fields), ou_int_new(unnamed)) < 0)
        return -1;
    return set_constant(&s->type, OU_ID(__match_args__), ou_list_to_tuple(names));
}

ou_obj *ou_structseq_type(const ou_structseq_def *def)
{
    int at = 0, n = 0, unnamed = 0, named = 0;
    while (at < MAX_TYPES && pool[at].def && pool[at].def != def) at++;
    if (at == MAX_TYPES) return ou_raise(&ou_exc_SystemError, "too many struct sequence types");
    seqtype *s = &pool[at];
    if (s->type.flags & OU_TF_READY) return ou_incref(&s->type);
    for (; def->fields[n] && n < MAX_FIELDS; n++) {
        const char *name = def->fields[n];
        size_t offset = offsetof(ou_tuple, items) + (size_t)n * sizeof(ou_obj *);
        if (*name)
            s->members[named++] =
                (ou_member){name, OU_MEMBER_OBJECT, false, (uint16_t)offset, NULL};
        else unnamed++;
    }
    s->def = def;
    s->nfields = n;
    s->type = (ou_type){
        .head = OU_TYPE_HEAD,
        .map = {.traverse = traverse,
                .dealloc = dealloc,
                .type = &s->type,
                .layout = OU_LAYOUT_CUSTOM,
                .flags = OU_MF_GC},
        .name = def->name,
        .doc = def->doc,
        .size = sizeof(ou_tuple),
        .itemsize = sizeof(ou_obj *),
        .flags = OU_TF_TUPLE | OU_TF_SEQUENCE | OU_TF_VARSIZE,
        .base = &ou_tuple_type,
        .new_ = new_,
        .repr = repr,
        .methods = methods,
        .members = s->members,
    };
    if (ou_type_ready(&s->type) < 0 || add_constants(s, unnamed) < 0) return NULL;
    return ou_incref(&s->type);
}
