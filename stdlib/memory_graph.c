/* stdlib/memory_graph.c - who refers to whom: a breadth-first walk over all objects from the
 * modules, the running frames and the exceptions being handled; and what one reference keeps. */
#include <stdlib.h>
#include "memory_.h"

int memory_children(ou_obj *o, ou_visit *visit, void *arg)
{
    int stop = ou_gc_traverse(o, visit, arg);
    if (stop || !OU_IS(o, ou_code_type)) return stop;
    const ou_code *c = OU_CAST(ou_code, o);
    for (uint32_t i = 0; i < c->nconsts; i++) OU_VISIT(c->consts[i]);
    return 0;
}

/* ---- table ----------------------------------------------------------------------------------- */

static uint32_t spot(const ou_obj *o, uint32_t mask)
{
    return (uint32_t)(((uintptr_t)o >> 3) * 0x9e3779b97f4a7c15ull >> 32) & mask;
}

int32_t memory_graph_find(const memory_graph *g, const ou_obj *o)
{
    if (!g->table) return MEMORY_NONE;
    for (uint32_t i = spot(o, g->mask); g->table[i]; i = (i + 1) & g->mask) {
        if (g->objects[g->table[i] - 1] == o) return (int32_t)g->table[i] - 1;
    }
    return MEMORY_NONE;
}

static bool grow(memory_graph *g)
{
    uint32_t cap = g->cap ? g->cap * 2 : 4096, mask = cap * 2 - 1;
    ou_obj **objects = realloc(g->objects, cap * sizeof *objects);
    if (objects) g->objects = objects;
    int32_t *parent = realloc(g->parent, cap * sizeof *parent);
    if (parent) g->parent = parent;
    uint32_t *table = objects && parent ? calloc(mask + 1, sizeof *table) : NULL;
    if (!table) return false;
    free(g->table);
    g->table = table;
    g->mask = mask;
    g->cap = cap;
    for (uint32_t k = 0; k < g->n; k++) {
        uint32_t i = spot(g->objects[k], mask);
        while (table[i]) i = (i + 1) & mask;
        table[i] = k + 1;
    }
    return true;
}

static void enter(memory_graph *g, ou_obj *o, int32_t parent)
{
    if (!o || o == &ou_unbound || memory_graph_find(g, o) != MEMORY_NONE) return;
    if (g->n == g->cap && !grow(g)) {
        g->failed = true;
        return;
    }
    uint32_t i = spot(o, g->mask);
    while (g->table[i]) i = (i + 1) & g->mask;
    g->table[i] = g->n + 1;
    g->objects[g->n] = o;
    g->parent[g->n++] = parent;
}

/* ---- roots ----------------------------------------------------------------------------------- */

static void add_root(memory_graph *g, memory_root r)
{
    if (g->nroots == g->rootcap) {
        uint32_t cap = g->rootcap ? g->rootcap * 2 : 64;
        memory_root *more = realloc(g->roots, cap * sizeof *more);
        if (!more) {
            g->failed = true;
            return;
        }
        g->roots = more;
        g->rootcap = cap;
    }
    g->roots[g->nroots++] = r;
    if (r.kind != ROOT_FRAME) enter(g, r.object, -3 - (int32_t)(g->nroots - 1));
}

static void add_modules(memory_graph *g)
{
    ou_ssize pos = 0;
    ou_obj *name, *m;
    OU_AUTO ou_obj *first = ou_str_from("__main__");
    ou_obj *main_module = first ? ou_dict_get(ou_modules, first) : NULL;
    if (main_module && ou_is_instance(main_module, &ou_module_type))
        add_root(g, (memory_root){ROOT_MODULE, ou_module_dict(main_module),
                                  ou_dict_get_str(ou_module_dict(main_module), OU_ID(__name__)),
                                  NULL});
    while (ou_dict_walk(ou_modules, &pos, &name, &m)) {
        if (m != main_module && ou_is_instance(m, &ou_module_type))
            add_root(g, (memory_root){ROOT_MODULE, ou_module_dict(m), name, NULL});
    }
    add_root(g, (memory_root){ROOT_OTHER, ou_modules, NULL, NULL});
}

/* Running frames, the innermost first: what their fast slots refer to. */
static void add_frames(memory_graph *g)
{
    for (ou_obj **fp = ou_frame_running(); OU_FRAME_PREV(fp); fp = ou_frame_caller(fp)) {
        ou_function *f = OU_FRAME_FUNC(fp);
        add_root(g, (memory_root){ROOT_FRAME, NULL, NULL, fp});
        int32_t parent = -3 - (int32_t)(g->nroots - 1);
        if (g->failed) return;
        for (uint32_t i = 0; i < ou_code_nslots(f->code); i++) enter(g, fp[i], parent);
        enter(g, (ou_obj *)f, parent);
        enter(g, (ou_obj *)OU_FRAME_OBJ(fp), parent);
    }
    for (ou_exc_item *e = ou_vm.handled; e; e = e->prev) {
        if (e->exc) add_root(g, (memory_root){ROOT_HANDLED, e->exc, NULL, NULL});
    }
}

/* ---- the walk -------------------------------------------------------------------------------- */

typedef struct step {
    memory_graph *g;
    int32_t from;
} step;

static int meet(ou_obj *child, void *arg)
{
    step *s = arg;
    memory_graph *g = s->g;
    if (child == g->skip_to && g->objects[s->from] == g->skip_from) return 0;
    enter(g, child, s->from);
    return 0;
}

static void walk(memory_graph *g, uint32_t from)
{
    for (uint32_t i = from; i < g->n && !g->failed; i++) {
        step s = {g, (int32_t)i};
        (void)memory_children(g->objects[i], meet, &s);
    }
}

static int meet_lost(ou_obj *o, void *arg)
{
    enter(arg, o, MEMORY_LOST);
    return 0;
}

bool memory_graph_make(memory_graph *g, ou_obj *skip_from, ou_obj *skip_to, bool lost)
{
    *g = (memory_graph){.skip_from = skip_from, .skip_to = skip_to};
    add_modules(g);
    add_frames(g);
    walk(g, 0);
    if (lost) {
        uint32_t before = g->n;
        (void)ou_gc_each(-1, meet_lost, g);
        walk(g, before);
    }
    if (g->failed) memory_graph_free(g);
    return !g->failed;
}

void memory_graph_free(memory_graph *g)
{
    free(g->objects);
    free(g->parent);
    free(g->table);
    free(g->roots);
    *g = (memory_graph){.failed = g->failed};
}

/* ---- counting -------------------------------------------------------------------------------- */

typedef struct count {
    ou_obj *of;
    int n;
} count;

static int count_child(ou_obj *child, void *arg)
{
    count *c = arg;
    c->n += child == c->of;
    return 0;
}

int memory_references(ou_obj *holder, ou_obj *o)
{
    count c = {o, 0};
    (void)memory_children(holder, count_child, &c);
    return c.n;
}

int64_t memory_size(ou_obj *o)
{
    ou_obj *f = ou_type_lookup(ou_type_static_base(ou_typeof(o)), OU_ID(__sizeof__));
    OU_AUTO ou_obj *r = f ? ou_call1(f, o) : NULL;
    int64_t n = 0;
    if (!r || !ou_int_fits(r, &n)) ou_err_clear();
    return n;
}

/* ---- what a reference keeps ------------------------------------------------------------------ */

/* Objects that outlive whatever a program does to its own: nothing behind them dies. */
static bool stays(const ou_obj *o)
{
    return o->refs >= OU_IMMORTAL || ou_is_instance(o, &ou_module_type);
}

/* What can be reached from an object, and of each how many references lie inside (-1: it is held
 * from outside). */
typedef struct region {
    memory_graph g;
    ou_ssize *inner;
    int32_t *work, nwork;
} region;

static int meet_inner(ou_obj *child, void *arg)
{
    step *s = arg;
    if (!stays(child)) enter(s->g, child, s->from);
    return 0;
}

static int count_inner(ou_obj *child, void *arg)
{
    region *r = arg;
    int32_t i = memory_graph_find(&r->g, child);
    if (i >= 0) r->inner[i]++;
    return 0;
}

static int mark_kept(ou_obj *child, void *arg)
{
    region *r = arg;
    int32_t i = memory_graph_find(&r->g, child);
    if (i < 0 || r->inner[i] < 0) return 0;
    r->inner[i] = -1;
    r->work[r->nwork++] = i;
    return 0;
}

/* The namespaces of modules are no part of what an object keeps. */
static void fence_modules(memory_graph *g)
{
    ou_ssize pos = 0;
    ou_obj *name, *m;
    while (ou_dict_walk(ou_modules, &pos, &name, &m)) {
        if (ou_is_instance(m, &ou_module_type)) enter(g, ou_module_dict(m), MEMORY_NONE);
    }
}

/* Marks everything that a reference from outside the region keeps. */
static void keep_outer(region *r, uint32_t from)
{
    memory_graph *g = &r->g;
    for (uint32_t i = from; i < g->n; i++) {
        if (r->inner[i] >= 0 && OU_REFCOUNT(g->objects[i]) > r->inner[i])
            (void)mark_kept(g->objects[i], r);
    }
    for (int32_t at = 0; at < r->nwork; at++)
        (void)memory_children(g->objects[r->work[at]], mark_kept, r);
}

memory_sum memory_retained(ou_obj *o, ou_ssize held)
{
    region r = {0};
    memory_sum sum = {0};
    if (stays(o)) return sum;
    fence_modules(&r.g);
    uint32_t from = r.g.n;
    enter(&r.g, o, MEMORY_NONE);
    for (uint32_t i = from; i < r.g.n && !r.g.failed; i++) {
        step s = {&r.g, (int32_t)i};
        (void)memory_children(r.g.objects[i], meet_inner, &s);
    }
    r.inner = r.g.failed || r.g.n == from ? NULL : calloc(r.g.n, sizeof *r.inner);
    r.work = r.inner ? malloc(r.g.n * sizeof *r.work) : NULL;
    if (r.work) {
        for (uint32_t i = 0; i < from; i++) r.inner[i] = -1;
        for (uint32_t i = from; i < r.g.n; i++)
            (void)memory_children(r.g.objects[i], count_inner, &r);
        r.inner[from] += held;
        keep_outer(&r, from);
        sum.dies = r.inner[from] >= 0;
        for (uint32_t i = from; sum.dies && i < r.g.n; i++) {
            if (r.inner[i] < 0) continue;
            sum.objects++;
            sum.bytes += memory_size(r.g.objects[i]);
        }
    }
    free(r.work);
    free(r.inner);
    memory_graph_free(&r.g);
    return sum;
}
