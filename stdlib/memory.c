/* stdlib/memory.c - module memory: what lives, who holds it, and what the collector does.  The
 * prompt's commands are these functions; each prints its report. */
#include <stdlib.h>
#include <time.h>
#include "vm/compile/compile.h"
#include "vm/runtime/hooks.h"
#include "memory_.h"

static const char help_text[] =
    ":who            names, types, reference counts, own and retained bytes, generation\n"
    ":refs x         how many references x has, and who holds them\n"
    ":why x          ways that lead to x, and the one reference whose removal frees it\n"
    ":free x         removes the name x and what the prompt holds of it; says what remains\n"
    ":gc             collects, and tells each generation\n"
    ":gc log on|off  a line for every collection\n"
    ":time expr      runs it and tells how long it took\n"
    ":mem            live objects and bytes by type, and the change since the last time\n"
    ":mem on|off     a line about memory after each input\n"
    ":dis x          the instructions of x\n"
    ":load file      runs a file here\n"
    ":save file      writes what was typed and ran well\n"
    ":reset          removes all names\n"
    "The same as functions: memory.refs(x), memory.gc(), memory.gc_log(True), ...\n";

/* ---- printing -------------------------------------------------------------------------------- */

/* Writes the report to sys.stdout; with an error pending only forgets it. */
static ou_obj *print(ou_text *t)
{
    ou_obj *out = ou_sys_get("stdout");
    OU_AUTO ou_obj *s = ou_pending || !t->data ? NULL : ou_str_from_n(t->data, t->len);
    OU_AUTO ou_obj *held = ou_xincref(out);
    OU_AUTO ou_obj *r = s && out && out != &ou_none ? ou_call_method1(out, OU_ID(write), s) : NULL;
    ou_text_free(t);
    return ou_pending ? NULL : ou_new_none();
}

static ou_obj *help(ou_obj *const *v)
{
    ou_text t = {0};
    (void)v;
    memory_printf(&t, "%s", help_text);
    return print(&t);
}

/* The namespace given, or that of __main__. */
static ou_obj *namespace_of(ou_obj *given)
{
    if (given && given != &ou_none) {
        if (ou_dict_check(given)) return given;
        return ou_raise(&ou_exc_TypeError, "namespace must be a dict, not %T", given);
    }
    OU_AUTO ou_obj *name = ou_str_from("__main__");
    ou_obj *m = name ? ou_dict_get(ou_modules, name) : NULL;
    if (m && ou_is_instance(m, &ou_module_type)) return ou_module_dict(m);
    return ou_pending ? NULL : ou_raise(&ou_exc_RuntimeError, "there is no __main__");
}

/* ---- objects --------------------------------------------------------------------------------- */

static ou_obj *who(ou_obj *const *v)
{
    ou_text t = {0};
    ou_obj *namespace = namespace_of(v[0]);
    if (!namespace) return NULL;
    memory_report_who(&t, namespace);
    return print(&t);
}

/* The caller's reference is not counted. */
static ou_obj *refs(ou_obj *const *v)
{
    ou_text t = {0};
    memory_report_refs(&t, v[0], 1);
    return print(&t);
}

static ou_obj *why(ou_obj *const *v)
{
    ou_text t = {0};
    memory_report_why(&t, v[0]);
    return print(&t);
}

static void forget(const char *name)
{
    OU_AUTO ou_obj *key = ou_str_from(name);
    OU_AUTO ou_obj *old = key ? ou_dict_pop(ou_module_dict(ou_sys_module), key) : NULL;
    ou_err_clear();
}

/* sys.last_value and its kin: the last traceback keeps the locals of its frames. */
static void forget_traceback(void)
{
    forget("last_type");
    forget("last_value");
    forget("last_traceback");
}

static void forget_shown(const ou_obj *o)
{
    ou_obj *builtins = ou_module_dict(ou_builtins_module);
    if (o && ou_dict_get_str(builtins, OU_ID(_)) != o) return;
    OU_AUTO ou_obj *old = ou_dict_pop(builtins, (ou_obj *)OU_ID(_));
    ou_err_clear();
}

/* Whether the last traceback leads to o by other ways than modules. */
static bool traceback_keeps(ou_obj *o)
{
    memory_graph g;
    ou_obj *last = ou_sys_get("last_value");
    if (!last || !memory_graph_make(&g, NULL, NULL, false)) return false;
    bool keeps = false;
    for (uint32_t i = 0; i < g.n && !keeps; i++) {
        if (!memory_references(g.objects[i], o)) continue;
        int32_t p = (int32_t)i;
        while (p >= 0 && !keeps) {
            keeps = g.objects[p] == last || OU_IS(g.objects[p], ou_traceback_type);
            p = g.parent[p];
        }
    }
    memory_graph_free(&g);
    return keeps;
}

/* `free x`: the result says whether x is gone. */
static ou_obj *free_(ou_obj *const *v)
{
    ou_text t = {0};
    ou_obj *namespace = namespace_of(v[1]);
    if (!namespace) return NULL;
    if (!ou_str_check(v[0])) return ou_raise(&ou_exc_TypeError, "name must be str, not %T", v[0]);
    OU_AUTO ou_obj *o = ou_dict_pop(namespace, v[0]);
    if (!o) return ou_pending ? NULL : ou_raise(&ou_exc_ValueError, "no name %S here", v[0]);
    forget_shown(o);
    if (OU_REFCOUNT(o) > 1 && traceback_keeps(o)) forget_traceback();
    memory_sum s = memory_retained(o, 1);
    if (o->refs >= OU_IMMORTAL) {
        memory_printf(&t, "the name is gone; the object lives for ever\n");
    } else if (OU_REFCOUNT(o) == 1) {
        memory_printf(&t, "freed: %lld object%s, %lld bytes\n", (long long)s.objects,
                      s.objects == 1 ? "" : "s", (long long)s.bytes);
    } else if (s.dies) {
        memory_printf(&t, "only a cycle keeps it; :gc frees %lld objects, %lld bytes\n",
                      (long long)s.objects, (long long)s.bytes);
    } else {
        memory_printf(&t, "the name is gone; the object remains: ");
        memory_report_refs(&t, o, 1);
    }
    return print(&t);
}

static ou_obj *reset(ou_obj *const *v)
{
    ou_text t = {0};
    ou_obj *namespace = namespace_of(v[0]);
    OU_AUTO ou_obj *keys = namespace ? ou_dict_keys(namespace) : NULL;
    ou_ssize n = 0;
    for (ou_ssize i = 0; keys && i < ou_list_len(keys); i++) {
        ou_obj *k = ou_list_at(keys, i);
        bool special = ou_str_check(k) && ou_str_len(k) > 3 && ou_str_at(k, 0) == '_' &&
                       ou_str_at(k, 1) == '_';
        OU_AUTO ou_obj *old = special ? NULL : ou_dict_pop(namespace, k);
        n += old != NULL;
    }
    if (!keys || ou_pending) return NULL;
    forget_shown(NULL);
    forget_traceback();
    memory_printf(&t, "%zd name%s removed\n", n, n == 1 ? "" : "s");
    return print(&t);
}

/* ---- the collector --------------------------------------------------------------------------- */

static int count_one(ou_obj *o, void *arg)
{
    (void)o;
    ++*(int64_t *)arg;
    return 0;
}

static int64_t population(int generation)
{
    int64_t n = 0;
    (void)ou_gc_each(generation, count_one, &n);
    return n;
}

static ou_obj *gc(ou_obj *const *v)
{
    ou_text t = {0};
    (void)v;
    for (int g = 0; g < OU_GC_GENERATIONS; g++) {
        int64_t n = population(g);
        ou_ssize found = ou_gc_collect(g);
        if (ou_pending) break;
        memory_printf(&t, "generation %d: %lld object%s, %zd unreachable\n", g, (long long)n,
                      n == 1 ? "" : "s", found);
    }
    int64_t left = population(2);
    memory_printf(&t, "%lld object%s left\n", (long long)left, left == 1 ? "" : "s");
    return print(&t);
}

static struct timespec run_began;

static double since(const struct timespec *from, clockid_t clock)
{
    struct timespec now;
    clock_gettime(clock, &now);
    return (double)(now.tv_sec - from->tv_sec) + 1e-9 * (double)(now.tv_nsec - from->tv_nsec);
}

static ou_obj *item(ou_obj *info, const char *name)
{
    OU_AUTO ou_obj *key = ou_str_from(name);
    return key && ou_dict_check(info) ? ou_dict_get(info, key) : NULL;
}

/* What :gc log on puts into gc.callbacks. */
static ou_obj *log_run(ou_obj *const *v)
{
    int64_t n[3] = {0};
    static const char *const names[] = {"generation", "collected", "uncollectable"};
    if (!ou_str_check(v[0]) || ou_str_equal_ascii(v[0], "start")) {
        clock_gettime(CLOCK_MONOTONIC, &run_began);
        return ou_new_none();
    }
    for (int i = 0; i < 3; i++) {
        ou_obj *x = item(v[1], names[i]);
        if (x && ou_int_check(x)) (void)ou_int_fits(x, &n[i]);
    }
    fprintf(stderr, "gc: generation %lld: %lld unreachable, %.3f ms\n", (long long)n[0],
            (long long)(n[1] + n[2]), since(&run_began, CLOCK_MONOTONIC) * 1e3);
    return ou_new_none();
}

static ou_fndef log_def = OU_FN_AS("log", log_run, "(phase, info, /)", "A line for a collection.");

static bool is_log(const ou_obj *o)
{
    return OU_IS(o, ou_cfunction_type) && OU_CAST(ou_cfunction, o)->def == &log_def;
}

static ou_obj *gc_log(ou_obj *const *v)
{
    ou_obj *list = ou_gc_callbacks_list();
    int on = ou_truth(v[0]);
    if (!list || on < 0) return NULL;
    for (ou_ssize i = ou_list_len(list); i-- > 0;) {
        if (is_log(ou_list_at(list, i)) && ou_list_set_slice(list, i, i + 1, NULL) < 0) return NULL;
    }
    OU_AUTO ou_obj *f = on ? ou_cfunction_new(&log_def, NULL, NULL) : NULL;
    if (on && (!f || ou_list_append(list, f) < 0)) return NULL;
    return ou_new_none();
}

/* ---- what lives, by type --------------------------------------------------------------------- */

typedef struct kind {
    char name[64];
    int64_t n, bytes, was;
} kind;
static kind *kinds;
static size_t nkinds;

typedef struct heap_list {
    ou_obj **v;
    size_t n, cap;
} heap_list;

static int list_object(ou_obj *o, void *arg)
{
    heap_list *l = arg;
    if (l->n == l->cap) {
        size_t cap = l->cap ? l->cap * 2 : 4096;
        ou_obj **more = realloc(l->v, cap * sizeof *more);
        if (!more) return 1;
        l->v = more;
        l->cap = cap;
    }
    l->v[l->n++] = o;
    return 0;
}

static kind *kind_named(const char *name)
{
    for (size_t i = 0; i < nkinds; i++) {
        if (!strncmp(kinds[i].name, name, sizeof kinds[i].name - 1)) return &kinds[i];
    }
    kind *more = realloc(kinds, (nkinds + 1) * sizeof *more);
    if (!more) return NULL;
    kinds = more;
    kinds[nkinds] = (kind){0};
    snprintf(kinds[nkinds].name, sizeof kinds->name, "%s", name);
    return &kinds[nkinds++];
}

static int by_bytes(const void *a, const void *b)
{
    const kind *x = a, *y = b;
    if (x->bytes != y->bytes) return x->bytes < y->bytes ? 1 : -1;
    return strcmp(x->name, y->name);
}

/* Counts anew; what was before is kept beside. */
static bool count_kinds(void)
{
    heap_list l = {0};
    const ou_type *last = NULL;
    kind *k = NULL;
    for (size_t i = 0; i < nkinds; i++) {
        kinds[i].was = kinds[i].n;
        kinds[i].n = kinds[i].bytes = 0;
    }
    bool good = ou_heap_each(list_object, &l) == 0;
    for (size_t i = 0; i < l.n && good; i++) {
        const ou_type *t = ou_typeof(l.v[i]);
        if (t != last) k = kind_named(ou_type_name(t));
        last = t;
        if (!k)
            good = false;
        else
            k->n++, k->bytes += memory_size(l.v[i]);
    }
    free(l.v);
    return good;
}

static ou_obj *mem(ou_obj *const *v)
{
    enum { MOST = 20 };
    ou_text t = {0};
    static bool before;
    int64_t n = 0, was = 0, bytes = 0;
    if (v[0] && v[0] != &ou_none) {
        int on = ou_truth(v[0]);
        if (on < 0) return NULL;
        ou_prompt_mem_line = on;
        ou_heap_count(on);
        return ou_new_none();
    }
    if (!count_kinds()) return ou_raise_nomem();
    qsort(kinds, nkinds, sizeof *kinds, by_bytes);
    memory_printf(&t, "%-28s %9s %11s %9s\n", "type", "objects", "bytes", before ? "change" : "");
    for (size_t i = 0; i < nkinds; i++) {
        const kind *k = &kinds[i];
        bool changed = before && k->n != k->was;
        char change[24] = "";
        if (changed) snprintf(change, sizeof change, "%+lld", (long long)(k->n - k->was));
        n += k->n;
        was += k->was;
        bytes += k->bytes;
        if (i >= MOST && !changed) continue;
        memory_printf(&t, "%-28s %9lld %11lld %9s\n", k->name, (long long)k->n, (long long)k->bytes,
                      change);
    }
    memory_printf(&t, "%-28s %9lld %11lld", "all", (long long)n, (long long)bytes);
    if (before) memory_printf(&t, " %+9lld", (long long)(n - was));
    memory_printf(&t, "\n");
    before = true;
    return print(&t);
}

/* ---- running --------------------------------------------------------------------------------- */

static ou_obj *compile_text(ou_obj *text, bool *expression)
{
    char *tmp = NULL;
    size_t n;
    const char *s = ou_str_check(text) ? ou_str_utf8(text, &n, &tmp) : NULL;
    if (!s) return ou_pending ? NULL : ou_raise(&ou_exc_TypeError, "expected str, got %T", text);
    OU_AUTO ou_obj *file = ou_str_from("<stdin>");
    ou_obj *code = file ? ou_compile(s, n, file, OU_COMPILE_EVAL, OU_CF_SOURCE_IS_STR, 0) : NULL;
    *expression = code != NULL;
    if (!code && ou_err_matches(&ou_exc_SyntaxError)) {
        ou_err_clear();
        code = ou_compile(s, n, file, OU_COMPILE_EXEC, OU_CF_SOURCE_IS_STR, 0);
    }
    ou_mem_free(tmp);
    return code;
}

static const char *unit(double *seconds)
{
    static const char *const names[] = {"s", "ms", "us", "ns"};
    int i = 0;
    while (i < 3 && *seconds < 1) *seconds *= 1e3, i++;
    return names[i];
}

static ou_obj *time_(ou_obj *const *v)
{
    ou_text t = {0};
    bool expression = false;
    struct timespec wall, cpu;
    ou_obj *namespace = namespace_of(v[1]);
    OU_AUTO ou_obj *code = namespace ? compile_text(v[0], &expression) : NULL;
    if (!code) return NULL;
    clock_gettime(CLOCK_MONOTONIC, &wall);
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &cpu);
    OU_AUTO ou_obj *r =
        ou_run_code(OU_CAST(ou_code, code), OU_CAST(ou_dict, namespace), namespace, NULL);
    double took = since(&wall, CLOCK_MONOTONIC), used = since(&cpu, CLOCK_PROCESS_CPUTIME_ID);
    if (!r || (expression && ou_display_hook(r) < 0)) return NULL;
    const char *a = unit(&took), *b = unit(&used);
    memory_printf(&t, "%.3g %s (processor %.3g %s)\n", took, a, used, b);
    return print(&t);
}

static ou_obj *dis(ou_obj *const *v)
{
    OU_AUTO ou_obj *f = ou_import_from("dis", "dis");
    OU_AUTO ou_obj *r = f ? ou_call1(f, v[0]) : NULL;
    return r ? ou_new_none() : NULL;
}

static ou_obj *load(ou_obj *const *v)
{
    size_t len;
    char *data;
    ou_obj *namespace = namespace_of(v[1]);
    OU_AUTO ou_obj *path = namespace ? ou_fs_encode(v[0]) : NULL;
    OU_AUTO ou_obj *name = path ? ou_fs_decode(ou_bytes_data(path)) : NULL;
    if (!name || !ou_read_source(ou_bytes_data(path), &len, &data)) return NULL;
    OU_AUTO ou_obj *r = ou_exec_source(data, len, name, namespace);
    ou_mem_free(data);
    return r ? ou_new_none() : NULL;
}

static ou_obj *save(ou_obj *const *v)
{
    ou_text t = {0};
    OU_AUTO ou_obj *path = ou_fs_encode(v[0]);
    ou_ssize n = path ? ou_prompt_save(ou_bytes_data(path)) : -1;
    if (n < 0) return NULL;
    memory_printf(&t, "%zd bytes written\n", n);
    return print(&t);
}

static ou_fndef fns[] = {
    OU_FN(help, "()", "Lists the prompt's commands."),
    OU_FN(who, "(namespace=None)", "Names with types, reference counts, bytes, generation."),
    OU_FN(refs, "(obj, /)", "How many references obj has, and who holds them."),
    OU_FN(why, "(obj, /)", "Ways to obj and the one reference whose removal frees it."),
    OU_FN_AS("free", free_, "(name, /, namespace=None)", "Removes a name; says what remains."),
    OU_FN(gc, "()", "Collects every generation and reports."),
    OU_FN(gc_log, "(on, /)", "A line on standard error for every collection, or none."),
    OU_FN_AS("time", time_, "(code, /, namespace=None)", "Runs code and tells how long it took."),
    OU_FN(mem, "(line=None, /)", "What lives, by type; True or False: a line after each input."),
    OU_FN(dis, "(obj, /)", "The instructions of obj."),
    OU_FN(load, "(file, /, namespace=None)", "Runs a file in the namespace."),
    OU_FN(save, "(file, /)", "Writes what was typed at the prompt and ran well."),
    OU_FN(reset, "(namespace=None)", "Removes all names but special ones."),
    {0},
};

static void fini(void)
{
    free(kinds);
    kinds = NULL;
    nkinds = 0;
}

OU_MODULE(memory, "What lives and who holds it: the prompt's commands.", fns, NULL, fini);
