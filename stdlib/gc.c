/* stdlib/gc.c - the gc module: the collector's controls and what it can tell (GC.md part 1). */
#include "gc/collect.h"
#include "vm/runtime/hooks.h"
#include "vm/runtime/module.h"

static ou_obj *enable(ou_obj *const *v)
{
    (void)v;
    ou_gc_set_enabled(true);
    return ou_new_none();
}

static ou_obj *disable(ou_obj *const *v)
{
    (void)v;
    ou_gc_set_enabled(false);
    return ou_new_none();
}

static ou_obj *isenabled(ou_obj *const *v)
{
    (void)v;
    return ou_bool(ou_gc_enabled());
}

static ou_obj *collect(ou_obj *const *v)
{
    int generation = OU_GC_GENERATIONS - 1;
    if (v[0] && ou_as_int(v[0], &generation) < 0) return NULL;
    if (generation < 0 || generation >= OU_GC_GENERATIONS)
        return ou_raise(&ou_exc_ValueError, "invalid generation");
    ou_ssize n = ou_gc_collect(generation);
    return ou_pending ? NULL : ou_int_new(n);
}

static ou_obj *get_count(ou_obj *const *v)
{
    (void)v;
    return ou_tuple3(ou_int_new(ou_gc_count(0)), ou_int_new(ou_gc_count(1)),
                     ou_int_new(ou_gc_count(2)));
}

static ou_obj *get_threshold(ou_obj *const *v)
{
    (void)v;
    return ou_tuple3(ou_int_new(ou_gc_threshold(0)), ou_int_new(ou_gc_threshold(1)),
                     ou_int_new(ou_gc_threshold(2)));
}

static ou_obj *set_threshold(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    int value[3] = {0};
    (void)self;
    if (ou_no_keywords("set_threshold", kwnames) < 0) return NULL;
    if (n < 1 || n > 3) {
        return ou_raise(&ou_exc_TypeError, "set_threshold() takes at %s (%zu given)",
                        n ? "most 3 arguments" : "least 1 argument", n);
    }
    for (size_t i = 0; i < n; i++)
        if (ou_as_int(args[i], &value[i]) < 0) return NULL;
    for (size_t i = 0; i < n; i++) ou_gc_set_threshold((int)i, value[i]);
    return ou_new_none();
}

static ou_obj *get_debug(ou_obj *const *v)
{
    (void)v;
    return ou_int_new(ou_gc_debug());
}

static ou_obj *set_debug(ou_obj *const *v)
{
    int flags;
    if (ou_as_int(v[0], &flags) < 0) return NULL;
    ou_gc_set_debug(flags);
    return ou_new_none();
}

static ou_obj *stats_of(int generation)
{
    struct ou_gc_stats s = ou_gc_stats(generation);
    OU_AUTO ou_obj *d = ou_dict_new();
    if (!d || ou_gc_report_set(d, "collections", ou_int_new(s.collections)) < 0 ||
        ou_gc_report_set(d, "collected", ou_int_new(s.collected)) < 0 ||
        ou_gc_report_set(d, "uncollectable", ou_int_new(s.uncollectable)) < 0 ||
        ou_gc_report_set(d, "candidates", ou_int_new(s.candidates)) < 0 ||
        ou_gc_report_set(d, "duration", ou_float_new(s.duration)) < 0)
        return NULL;
    return ou_take(&d);
}

static ou_obj *get_stats(ou_obj *const *v)
{
    (void)v;
    OU_AUTO ou_obj *list = ou_list_new(OU_GC_GENERATIONS);
    for (int g = 0; list && g < OU_GC_GENERATIONS; g++) {
        OU_AUTO ou_obj *d = stats_of(g);
        if (!d || ou_list_append(list, d) < 0) return NULL;
    }
    return ou_take(&list);
}

/* ---- asking the heap: objects are gathered in a plain array first, because a list may not be made
 * while the collector's vectors are walked ---- */

typedef struct gathered {
    ou_obj **v;
    size_t n, cap;
    ou_obj *const *targets;
    ou_ssize ntargets;
    ou_obj *skip;
    bool bad;
} gathered;

static int gather(ou_obj *o, void *arg)
{
    gathered *g = arg;
    if (g->n == g->cap) {
        size_t cap = g->cap ? g->cap * 2 : 1024;
        ou_obj **more = ou_mem_resize(g->v, cap * sizeof *more);
        if (!more) {
            g->bad = true;
            return 1;
        }
        g->v = more;
        g->cap = cap;
    }
    g->v[g->n++] = o;
    return 0;
}

static ou_obj *to_list(gathered *g)
{
    for (size_t i = 0; i < g->n; i++) ou_incref(g->v[i]);
    bool bad = g->bad || ou_pending;
    ou_obj *list = bad ? NULL : ou_list_new((ou_ssize)g->n);
    for (size_t i = 0; i < g->n; i++) {
        if (list && ou_list_append_steal(list, g->v[i]) == 0) continue;
        if (!list)
            ou_decref(g->v[i]);
        else
            OU_CLEAR(list);
    }
    ou_mem_free(g->v);
    return list;
}

static ou_obj *get_objects(ou_obj *const *v)
{
    ou_ssize generation = -1;
    if (v[0] && v[0] != &ou_none) {
        if (!ou_typeof(v[0])->index)
            return ou_raise(&ou_exc_TypeError, "argument should be integer or None, not '%T'",
                            v[0]);
        if (ou_as_ssize(v[0], &generation, &ou_exc_OverflowError) < 0) return NULL;
        if (generation >= OU_GC_GENERATIONS) {
            return ou_raise(
                &ou_exc_ValueError,
                "generation parameter must be less than the number of available generations (%d)",
                OU_GC_GENERATIONS);
        }
        if (generation < -1)
            return ou_raise(&ou_exc_ValueError, "generation parameter cannot be negative");
    }
    gathered g = {0};
    (void)ou_gc_each((int)generation, gather, &g);
    return to_list(&g);
}

static int is_target(ou_obj *child, void *arg)
{
    gathered *g = arg;
    for (ou_ssize i = 0; i < g->ntargets; i++)
        if (g->targets[i] == child) return 1;
    return 0;
}

static int gather_referrer(ou_obj *o, void *arg)
{
    gathered *g = arg;
    if (o == g->skip || !ou_gc_traverse(o, is_target, g)) return 0;
    return gather(o, g);
}

static ou_obj *get_referrers(ou_obj *const *v)
{
    gathered g = {
        .targets = OU_CAST(ou_tuple, v[0])->items, .ntargets = ou_tuple_len(v[0]), .skip = v[0]};
    (void)ou_gc_each(-1, gather_referrer, &g);
    return to_list(&g);
}

static ou_obj *get_referents(ou_obj *const *v)
{
    gathered g = {0};
    for (ou_ssize i = 0; i < ou_tuple_len(v[0]); i++) {
        ou_obj *o = ou_tuple_at(v[0], i);
        if (o->map->flags & OU_MF_GC || OU_HAS_FLAG(o, OU_TF_TYPE))
            (void)ou_gc_traverse(o, gather, &g);
    }
    return to_list(&g);
}

static ou_obj *is_tracked(ou_obj *const *v)
{
    return ou_bool(ou_gc_is_tracked(v[0]));
}
static ou_obj *is_finalized(ou_obj *const *v)
{
    return ou_bool(ou_gc_is_finalized(v[0]));
}

static ou_obj *freeze(ou_obj *const *v)
{
    (void)v;
    ou_gc_freeze();
    return ou_new_none();
}

static ou_obj *unfreeze(ou_obj *const *v)
{
    (void)v;
    ou_gc_unfreeze();
    return ou_new_none();
}

static ou_obj *get_freeze_count(ou_obj *const *v)
{
    (void)v;
    return ou_int_new(ou_gc_freeze_count());
}

static ou_obj *set_event_log(ou_obj *const *v)
{
    return ou_gc_log_to(v[0]) < 0 ? NULL : ou_new_none();
}

/* dir(gc) shows CPython 3.11's names; what is our own is found by name only. */
static ou_obj *dir(ou_obj *const *v)
{
    (void)v;
    OU_AUTO ou_obj *m = ou_import("gc");
    OU_AUTO ou_obj *all = m ? ou_dict_keys(ou_module_dict(m)) : NULL,
                   *shown = all ? ou_list_new(0) : NULL;
    for (ou_ssize i = 0; shown && i < ou_list_len(all); i++) {
        ou_obj *name = ou_list_at(all, i);
        if (ou_str_equal_ascii(name, "set_event_log") || ou_str_equal_ascii(name, "__dir__"))
            continue;
        if (ou_list_append(shown, name) < 0) return NULL;
    }
    return ou_take(&shown);
}

static ou_fndef fns[] = {
    OU_FN(enable, "()", "Turns automatic collection on."),
    OU_FN(disable, "()", "Turns automatic collection off."),
    OU_FN(isenabled, "()", "True if automatic collection is on."),
    OU_FN(collect, "(generation=2)",
          "Runs the collector; the number of unreachable objects found."),
    OU_FN(get_count, "()", "The three counters."),
    OU_FN(get_threshold, "()", "The three thresholds."),
    OU_RAW("set_threshold", set_threshold, NULL,
           "set_threshold(threshold0[, threshold1[, threshold2]])"),
    OU_FN(get_debug, "()", "The debugging flags."),
    OU_FN(set_debug, "(flags, /)", "Sets the debugging flags."),
    OU_FN(get_stats, "()", "Collections, collected and uncollectable objects, by generation."),
    OU_FN(get_objects, "(generation=None)", "All tracked objects, or those of a generation."),
    OU_FN(get_referrers, "(*objs)", "Tracked objects that refer directly to any of objs."),
    OU_FN(get_referents, "(*objs)", "Objects that any of objs refers to directly."),
    OU_FN(is_tracked, "(obj, /)", "True if the collector tracks obj."),
    OU_FN(is_finalized, "(obj, /)", "True if the finalizer of obj has run."),
    OU_FN(freeze, "()", "Moves all tracked objects out of the collector's sight."),
    OU_FN(unfreeze, "()", "Moves them to the oldest generation."),
    OU_FN(get_freeze_count, "()", "Number of frozen objects."),
    OU_FN(set_event_log, "(file, /)",
          "Writes a line of JSON per collection to a file object or path; None: no more."),
    OU_FN_AS("__dir__", dir, "()", "The names of CPython 3.11."),
    {0},
};

static int init(ou_obj *m)
{
    ou_obj *garbage = ou_gc_garbage_list(), *callbacks = ou_gc_callbacks_list();
    if (!garbage || !callbacks) return -1;
    if (ou_module_add(m, "garbage", ou_incref(garbage)) < 0 ||
        ou_module_add(m, "callbacks", ou_incref(callbacks)) < 0)
        return -1;
    if (ou_module_add_int(m, "DEBUG_STATS", OU_GC_DEBUG_STATS) < 0) return -1;
    if (ou_module_add_int(m, "DEBUG_COLLECTABLE", OU_GC_DEBUG_COLLECTABLE) < 0) return -1;
    if (ou_module_add_int(m, "DEBUG_UNCOLLECTABLE", OU_GC_DEBUG_UNCOLLECTABLE) < 0) return -1;
    if (ou_module_add_int(m, "DEBUG_SAVEALL", OU_GC_DEBUG_SAVEALL) < 0) return -1;
    return ou_module_add_int(
        m, "DEBUG_LEAK", OU_GC_DEBUG_COLLECTABLE | OU_GC_DEBUG_UNCOLLECTABLE | OU_GC_DEBUG_SAVEALL);
}

OU_MODULE(gc, "The collector of reference cycles.", fns, init, NULL);
