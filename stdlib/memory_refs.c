/* stdlib/memory_refs.c - the reports about objects: who holds one, why it lives, what the names of
 * a namespace cost.  Lines are sorted, so the same state always reads the same. */
#include <stdlib.h>
#include "memory_.h"

enum { MAX_LINES = 25, MAX_PATHS = 5, MAX_CUTS = 12 };

/* ---- lines that are sorted before they are shown --------------------------------------------- */

typedef struct line {
    char *text;
    int depth;
} line;
typedef struct lines {
    line *v;
    size_t n, cap;
} lines;

static void add_line(lines *l, OU_STEALS char *text, int depth)
{
    if (l->n == l->cap) {
        size_t cap = l->cap ? l->cap * 2 : 32;
        line *more = realloc(l->v, cap * sizeof *more);
        if (!more) {
            free(text);
            return;
        }
        l->v = more;
        l->cap = cap;
    }
    if (text) l->v[l->n++] = (line){text, depth};
}

static int by_depth(const void *a, const void *b)
{
    const line *x = a, *y = b;
    return x->depth != y->depth ? x->depth - y->depth : strcmp(x->text, y->text);
}

static void show_lines(ou_text *t, lines *l, size_t most)
{
    if (l->n) qsort(l->v, l->n, sizeof *l->v, by_depth);
    for (size_t i = 0; i < l->n; i++) {
        if (i < most) memory_printf(t, "  %s\n", l->v[i].text);
        free(l->v[i].text);
    }
    if (l->n > most) memory_printf(t, "  and %zu more\n", l->n - most);
    free(l->v);
}

static const char *plural(int64_t n)
{
    return n == 1 ? "" : "s";
}

/* ---- holders --------------------------------------------------------------------------------- */

static int depth_of(const memory_graph *g, int32_t i)
{
    int depth = 0;
    for (; i >= 0; i = g->parent[i]) depth++;
    return i == MEMORY_LOST ? 1 << 20 : depth;
}

static void add_holder(memory_graph *g, lines *l, ou_obj *holder, ou_obj *o, int times, int depth)
{
    ou_text t = {0};
    memory_say_reference(g, &t, holder, o);
    if (times > 1) memory_printf(&t, ", %d times", times);
    add_line(l, t.data, depth);
}

/* References from the local variables of running functions. */
static ou_ssize running_holders(memory_graph *g, lines *l, ou_obj *o)
{
    ou_ssize found = 0;
    for (uint32_t k = 0; k < g->nroots; k++) {
        const memory_root *r = &g->roots[k];
        ou_text t = {0};
        if (r->kind == ROOT_FRAME) {
            ou_ssize before = found;
            const ou_code *c = OU_FRAME_FUNC(r->fp)->code;
            for (uint32_t i = 0; i < ou_code_nslots(c); i++) found += r->fp[i] == o;
            if (found == before) continue;
        } else if (r->kind == ROOT_HANDLED && r->object == o) {
            found++;
        } else {
            continue;
        }
        memory_say_root(g, &t, r, o);
        add_line(l, t.data, 0);
    }
    return found;
}

/* Collects all holders of o; the number of references they account for.  Instances are one line
 * for their class. */
static ou_ssize find_holders(memory_graph *g, lines *l, ou_obj *o)
{
    ou_ssize found = running_holders(g, l, o), instances = 0;
    for (uint32_t i = 0; i < g->n; i++) {
        ou_obj *h = g->objects[i];
        int times = memory_references(h, o);
        if (!times) continue;
        found += times;
        if ((ou_obj *)ou_typeof(h) == o && times == 1)
            instances++;
        else
            add_holder(g, l, h, o, times, depth_of(g, (int32_t)i));
    }
    if (instances) {
        ou_text t = {0};
        memory_printf(&t, "class of %zd object%s", instances, plural(instances));
        add_line(l, t.data, 1 << 19);
    }
    return found;
}

void memory_report_refs(ou_text *t, ou_obj *o, ou_ssize own)
{
    memory_graph g;
    lines l = {0};
    if (!memory_graph_make(&g, NULL, NULL, true)) {
        ou_raise_nomem();
        return;
    }
    ou_ssize n = OU_REFCOUNT(o) - own, found = find_holders(&g, &l, o);
    if (o->refs >= OU_IMMORTAL)
        memory_printf(t, "lives for ever\n");
    else
        memory_printf(t, "%zd reference%s\n", n, plural(n));
    for (size_t i = 0; i < l.n; i++) l.v[i].depth = l.v[i].depth >> 19;
    show_lines(t, &l, MAX_LINES);
    if (o->refs < OU_IMMORTAL && n > found)
        memory_printf(t, "  %zd from inside the interpreter\n", n - found);
    memory_graph_free(&g);
}

/* ---- why it lives ---------------------------------------------------------------------------- */

/* Appends the reference without which o could not be reached, looking from o towards the root. */
static bool say_cut(memory_graph *g, ou_text *t, ou_obj *o)
{
    int32_t i = memory_graph_find(g, o);
    for (int step = 0; step < MAX_CUTS && i >= 0 && g->parent[i] >= 0; step++) {
        ou_obj *holder = g->objects[g->parent[i]], *held = g->objects[i];
        memory_graph without;
        if (memory_references(holder, held) == 1 &&
            memory_graph_make(&without, holder, held, false)) {
            bool cut = memory_graph_find(&without, o) == MEMORY_NONE;
            memory_graph_free(&without);
            if (cut) {
                memory_say_reference(g, t, holder, held);
                return true;
            }
        }
        i = g->parent[i];
    }
    return false;
}

void memory_report_why(ou_text *t, ou_obj *o)
{
    memory_graph g;
    lines l = {0};
    ou_text cut = {0};
    if (!memory_graph_make(&g, NULL, NULL, true)) {
        ou_raise_nomem();
        return;
    }
    int32_t at = memory_graph_find(&g, o);
    (void)find_holders(&g, &l, o);
    size_t paths = l.n;
    bool named = at >= 0 && depth_of(&g, at) < 1 << 20;
    if (o->refs >= OU_IMMORTAL)
        memory_printf(t, "lives for ever\n");
    else if (!named)
        memory_printf(t, "nothing that has a name leads to it\n");
    else
        memory_printf(t, "%zu way%s lead%s to it\n", paths, plural((int64_t)paths),
                      paths == 1 ? "s" : "");
    show_lines(t, &l, MAX_PATHS);
    if (named && o->refs < OU_IMMORTAL) {
        if (say_cut(&g, &cut, o))
            memory_printf(t, "freed by removing: %s\n", cut.data);
        else
            memory_printf(t, "no single reference keeps it\n");
    }
    ou_text_free(&cut);
    memory_graph_free(&g);
}

/* ---- names of a namespace -------------------------------------------------------------------- */

static const char *generation_of(const ou_obj *o)
{
    static const char *const names[] = {"-", "0", "1", "2", "frozen"};
    uint32_t code = o->map->flags & OU_MF_GC ? o->slot >> OU_SLOT_SHIFT : 0;
    return names[code < 5 ? code : 0];
}

static void who_line(ou_text *t, ou_obj *key, ou_obj *value)
{
    char *tmp = NULL, count[24] = "-";
    const char *name = ou_str_utf8(key, NULL, &tmp);
    memory_sum s = memory_retained(value, 1);
    if (value->refs < OU_IMMORTAL) snprintf(count, sizeof count, "%zd", OU_REFCOUNT(value));
    memory_printf(t, "%-20s %-20s %6s %10lld %10lld %10s\n", name ? name : "?",
                  ou_type_name(ou_typeof(value)), count, (long long)memory_size(value),
                  (long long)s.bytes, generation_of(value));
    ou_mem_free(tmp);
}

void memory_report_who(ou_text *t, ou_obj *namespace)
{
    ou_ssize pos = 0;
    ou_obj *key, *value;
    memory_printf(t, "%-20s %-20s %6s %10s %10s %10s\n", "name", "type", "refs", "bytes",
                  "retained", "generation");
    while (ou_dict_walk(namespace, &pos, &key, &value)) {
        bool special = !ou_str_check(key) || ou_str_len(key) > 3;
        if (special && ou_str_check(key))
            special = ou_str_at(key, 0) == '_' && ou_str_at(key, 1) == '_';
        if (!special) who_line(t, key, value);
    }
}
