/* stdlib/memory_words.c - references and objects in words: "item 0 of cache['u1'] in __main__",
 * "local s of handler, line 5, kept by the traceback of ValueError". */
#include <stdarg.h>
#include <stdlib.h>
#include "vm/object/shape.h"
#include "memory_.h"

enum { MAX_STEPS = 24, MAX_KEY = 40 };

void memory_printf(ou_text *t, const char *fmt, ...)
{
    char *text = NULL;
    va_list ap;
    va_start(ap, fmt);
    int n = vasprintf(&text, fmt, ap);
    va_end(ap);
    if (n > 0) (void)ou_text_add(t, text, (size_t)n);
    if (n >= 0) free(text);
}

/* How one object refers to another: as part of an expression (".name", "[0]"; NULL: it is none),
 * and in words ("item 0").  `in` is the object the words are about if it is not the holder. */
typedef struct edge {
    char *post, *words;
    ou_obj *in;
} edge;

static void edge_free(edge *e)
{
    free(e->post);
    free(e->words);
}

__attribute__((format(printf, 1, 2))) static char *text(const char *fmt, ...)
{
    char *out = NULL;
    va_list ap;
    va_start(ap, fmt);
    if (vasprintf(&out, fmt, ap) < 0) out = NULL;
    va_end(ap);
    return out;
}

static char *str_text(ou_obj *s)
{
    char *tmp = NULL;
    const char *u = s && ou_str_check(s) ? ou_str_utf8(s, NULL, &tmp) : NULL;
    char *out = strdup(u ? u : "?");
    ou_mem_free(tmp);
    ou_err_clear();
    return out;
}

/* A key without running code of the program: its repr if it is a plain value. */
static char *key_text(ou_obj *key)
{
    bool plain = ou_str_exact(key) || ou_int_exact(key) || OU_IS(key, ou_bytes_type) ||
                 ou_is_bool(key) || ou_float_exact(key) || key == &ou_none;
    OU_AUTO ou_obj *r = plain ? ou_repr(key) : NULL;
    ou_err_clear();
    if (!r) return text("<%s>", ou_type_name(ou_typeof(key)));
    char *s = str_text(r);
    if (strlen(s) > MAX_KEY && ou_str_len(r) > MAX_KEY) {
        size_t n = MAX_KEY;
        while (((unsigned char)s[n] & 0xc0) == 0x80) n--;
        strcpy(s + n - 3, "...");
    }
    return s;
}

/* ---- one reference --------------------------------------------------------------------------- */

static ou_obj *key_of(ou_obj *dict, ou_obj *value)
{
    ou_ssize pos = 0;
    ou_obj *k, *v;
    while (ou_dict_walk(dict, &pos, &k, &v))
        if (v == value) return k;
    return NULL;
}

static edge attribute(char *name, ou_obj *in)
{
    edge e = {text(".%s", name), text("attribute %s", name), in};
    free(name);
    return e;
}

/* The type whose attributes the dict at index i holds, or NULL. */
static ou_obj *dict_owner(const memory_graph *g, ou_obj *dict)
{
    int32_t i = memory_graph_find(g, dict);
    int32_t p = i >= 0 ? g->parent[i] : MEMORY_NONE;
    ou_obj *o = p >= 0 ? g->objects[p] : NULL;
    if (!o) return NULL;
    if (OU_HAS_FLAG(o, OU_TF_TYPE)) return (ou_obj *)OU_CAST(ou_type, o)->dict == dict ? o : NULL;
    ou_obj **at = ou_inst_dict_at(o);
    return at && *at == dict ? o : NULL;
}

static edge dict_edge(const memory_graph *g, ou_obj *h, ou_obj *o)
{
    ou_obj *key = key_of(h, o), *owner = dict_owner(g, h);
    if (!key) return (edge){NULL, strdup("key"), NULL};
    if (owner && ou_str_check(key)) return attribute(str_text(key), owner);
    char *k = key_text(key);
    edge e = {text("[%s]", k), text("item %s", k), NULL};
    free(k);
    return e;
}

static edge sequence_edge(ou_obj *h, ou_obj *o)
{
    bool list = ou_list_check(h);
    ou_ssize n = list ? ou_list_len(h) : ou_tuple_len(h);
    for (ou_ssize i = 0; i < n; i++) {
        if ((list ? ou_list_at(h, i) : ou_tuple_at(h, i)) == o)
            return (edge){text("[%zd]", i), text("item %zd", i), NULL};
    }
    return (edge){0};
}

static edge function_edge(ou_obj *h, ou_obj *o)
{
    const ou_function *f = OU_CAST(ou_function, h);
    const char *what = o == (ou_obj *)f->code         ? "__code__"
                       : o == (ou_obj *)f->globals    ? "__globals__"
                       : o == (ou_obj *)f->closure    ? "__closure__"
                       : o == (ou_obj *)f->defaults   ? "__defaults__"
                       : o == (ou_obj *)f->kwdefaults ? "__kwdefaults__"
                       : o == f->dict                 ? "__dict__"
                       : o == f->annotations          ? "__annotations__"
                       : o == f->doc                  ? "__doc__"
                                                      : NULL;
    return what ? attribute(strdup(what), NULL) : (edge){0};
}

/* A variable of a closure: the cell lies in a tuple that a function has. */
static edge cell_edge(const memory_graph *g, ou_obj *cell)
{
    int32_t i = memory_graph_find(g, cell), p = i >= 0 ? g->parent[i] : MEMORY_NONE;
    int32_t q = p >= 0 ? g->parent[p] : MEMORY_NONE;
    ou_obj *f = q >= 0 ? g->objects[q] : NULL;
    bool closure = f && OU_IS(f, ou_function_type) && ou_tuple_exact(g->objects[p]) &&
                   (ou_obj *)OU_CAST(ou_function, f)->closure == g->objects[p];
    if (!closure) return (edge){text(".cell_contents"), strdup("content"), NULL};
    const ou_code *c = OU_CAST(ou_function, f)->code;
    for (ou_ssize k = 0; k < ou_tuple_len(g->objects[p]); k++) {
        if (ou_tuple_at(g->objects[p], k) != cell) continue;
        char *name = str_text((ou_obj *)c->locals[c->nlocals + c->ncells + (uint32_t)k]);
        edge e = {NULL, text("closure variable %s", name), f};
        free(name);
        return e;
    }
    return (edge){0};
}

static edge exception_edge(ou_obj *h, ou_obj *o)
{
    const ou_exc *e = OU_CAST(ou_exc, h);
    const char *what = o == (ou_obj *)e->args ? "args"
                       : o == e->traceback    ? "__traceback__"
                       : o == e->context      ? "__context__"
                       : o == e->cause        ? "__cause__"
                       : o == e->dict         ? "__dict__"
                                              : NULL;
    return what ? attribute(strdup(what), NULL) : (edge){0};
}

/* A member of __slots__. */
static ou_obj *slot_name(ou_obj *h, ou_obj *o)
{
    for (ou_type *t = ou_typeof(h); t && (t->flags & OU_TF_HEAP); t = t->base) {
        ou_ssize pos = 0;
        ou_obj *k, *v;
        while (t->nslots && ou_dict_walk(t->dict, &pos, &k, &v)) {
            if (!OU_IS(v, ou_member_descr_type) || !ou_str_exact(k)) continue;
            OU_AUTO ou_obj *value = ou_getattr_opt(h, OU_CAST(ou_str, k));
            ou_err_clear();
            if (value == o) return k;
        }
    }
    return NULL;
}

static edge instance_edge(ou_obj *h, ou_obj *o)
{
    const ou_shape *s = ou_shape_of(h);
    ou_obj **dict = ou_inst_dict_at(h), *key = NULL;
    ou_obj **v = (ou_obj **)(void *)((char *)h + s->at);
    for (uint32_t i = 0; s->kind == OU_INST_INLINE && i < s->nkeys && !key; i++)
        if (v[i] == o) key = (ou_obj *)s->keys[i];
    if (dict && *dict == o) return attribute(strdup("__dict__"), NULL);
    if (!key && dict && *dict) key = key_of(*dict, o);
    if (!key) key = slot_name(h, o);
    if (key) return attribute(str_text(key), NULL);
    if ((ou_obj *)ou_typeof(h) == o) return attribute(strdup("__class__"), NULL);
    return (edge){0};
}

static edge member_edge(ou_obj *h, ou_obj *o)
{
    for (ou_type *t = ou_typeof(h); t; t = t->base) {
        for (const ou_member *m = t->members; m && m->name; m++) {
            bool object = m->kind == OU_MEMBER_OBJECT || m->kind == OU_MEMBER_OBJECT_EX;
            if (object && *(ou_obj **)(void *)((char *)h + m->offset) == o)
                return attribute(strdup(m->name), NULL);
        }
    }
    return (edge){0};
}

static edge refer(const memory_graph *g, ou_obj *h, ou_obj *o)
{
    edge e = {0};
    if (ou_dict_check(h))
        e = dict_edge(g, h, o);
    else if (ou_list_check(h) || ou_tuple_check(h))
        e = sequence_edge(h, o);
    else if (ou_set_check(h))
        e = (edge){NULL, strdup("member"), NULL};
    else if (OU_IS(h, ou_function_type))
        e = function_edge(h, o);
    else if (OU_IS(h, ou_cell_type))
        e = cell_edge(g, h);
    else if (OU_IS(h, ou_code_type))
        e = (edge){NULL, strdup("constant"), NULL};
    else if (OU_IS(h, ou_method_type)) {
        e = attribute(strdup(OU_CAST(ou_method, h)->self == o ? "__self__" : "__func__"), NULL);
    } else if (OU_IS(h, ou_frame_type)) {
        e = (edge){NULL, strdup(o == (ou_obj *)OU_CAST(ou_frame, h)->func ? "function" : "part"),
                   NULL};
    } else if (OU_IS(h, ou_traceback_type)) {
        e = attribute(strdup(OU_IS(o, ou_frame_type) ? "tb_frame" : "tb_next"), NULL);
    } else if (OU_HAS_FLAG(h, OU_TF_EXC))
        e = exception_edge(h, o);
    else if (OU_HAS_FLAG(h, OU_TF_TYPE)) {
        const ou_type *t = OU_CAST(ou_type, h);
        const char *what = o == (ou_obj *)t->dict    ? "__dict__"
                           : o == (ou_obj *)t->bases ? "__bases__"
                           : o == (ou_obj *)t->mro   ? "__mro__"
                                                     : NULL;
        if (what) e = attribute(strdup(what), NULL);
    }
    if (!e.words && ou_is_class_instance(h)) e = instance_edge(h, o);
    if (!e.words) e = member_edge(h, o);
    if (!e.words) e = (edge){NULL, strdup("part"), NULL};
    return e;
}

/* ---- frames and roots ------------------------------------------------------------------------ */

static char *local_name(const ou_code *c, ou_obj *const *slots, uint32_t n, ou_obj *o)
{
    for (uint32_t i = 0; slots && i < n; i++) {
        bool cell = slots[i] != o && slots[i] != &ou_unbound && OU_IS(slots[i], ou_cell_type);
        if (slots[i] == o || (cell && OU_CAST(ou_cell, slots[i])->value == o))
            return str_text((ou_obj *)c->locals[i]);
    }
    return NULL;
}

/* What keeps the frame that lies at index i: the traceback of an exception. */
static void say_keeper(memory_graph *g, ou_text *t, int32_t i)
{
    ou_obj *last = ou_sys_get("last_value");
    int32_t p = g->parent[i];
    bool traceback = p >= 0 && OU_IS(g->objects[p], ou_traceback_type);
    while (p >= 0 && OU_IS(g->objects[p], ou_traceback_type)) p = g->parent[p];
    ou_obj *o = p >= 0 ? g->objects[p] : NULL;
    if (!traceback || !o) return;
    if (o == ou_module_dict(ou_sys_module)) o = last;
    if (o && OU_HAS_FLAG(o, OU_TF_EXC))
        memory_printf(t, ", kept by the traceback of %s", ou_type_name(ou_typeof(o)));
}

/* "local s of handler, line 5": frame object or generator h. */
static bool say_local(memory_graph *g, ou_text *t, ou_obj *h, ou_obj *o, bool final)
{
    bool frame = OU_IS(h, ou_frame_type), gen = ou_gen_check(h);
    if (!frame && !gen) return false;
    ou_frame *f = frame ? OU_CAST(ou_frame, h) : NULL;
    const ou_gen *y = gen ? OU_CAST(ou_gen, h) : NULL;
    const ou_code *c = frame ? f->func->code : y->code;
    char *name =
        frame ? local_name(c, f->fp ? f->fp : f->slots, f->fp ? ou_code_nslots(c) : f->nslots, o)
              : local_name(c, y->slots, y->nlocals, o);
    if (!name) return false;
    char *fn = str_text((ou_obj *)c->name);
    if (final)
        memory_printf(t, "local %s of ", name);
    else
        memory_printf(t, "%s, local of ", name);
    if (gen) memory_printf(t, "generator ");
    memory_printf(t, "%s", fn);
    if (frame) memory_printf(t, ", line %d", ou_frame_line(f));
    int32_t i = memory_graph_find(g, h);
    if (i >= 0) say_keeper(g, t, i);
    free(fn);
    free(name);
    return true;
}

void memory_say_root(memory_graph *g, ou_text *t, const memory_root *r, ou_obj *o)
{
    (void)g;
    if (r->kind == ROOT_FRAME) {
        const ou_code *c = OU_FRAME_FUNC(r->fp)->code;
        char *name = local_name(c, r->fp, ou_code_nslots(c), o), *fn = str_text((ou_obj *)c->name);
        if (name)
            memory_printf(t, "local %s of running %s", name, fn);
        else
            memory_printf(t, "running %s", fn);
        free(name);
        free(fn);
    } else if (r->kind == ROOT_MODULE) {
        char *name = str_text(r->name);
        memory_printf(t, "namespace of %s", name);
        free(name);
    } else if (r->kind == ROOT_HANDLED) {
        memory_printf(t, "the exception being handled");
    } else {
        memory_printf(t, "sys.modules");
    }
}

/* "the frame of handler, line 5, kept by the traceback of ValueError". */
static void say_frame(memory_graph *g, ou_text *t, int32_t i)
{
    ou_frame *f = OU_CAST(ou_frame, g->objects[i]);
    char *fn = str_text((ou_obj *)f->func->code->name);
    memory_printf(t, "the frame of %s, line %d", fn, ou_frame_line(f));
    say_keeper(g, t, i);
    free(fn);
}

/* The frame or generator that has the cell at index i as a local variable, or NULL. */
static ou_obj *cell_home(const memory_graph *g, int32_t i)
{
    int32_t p = i >= 0 && OU_IS(g->objects[i], ou_cell_type) ? g->parent[i] : MEMORY_NONE;
    ou_obj *o = p >= 0 ? g->objects[p] : NULL;
    return o && (OU_IS(o, ou_frame_type) || ou_gen_check(o)) ? o : NULL;
}

/* The root that an object is directly, or NULL. */
static const memory_root *root_of(const memory_graph *g, int32_t i)
{
    int32_t p = i >= 0 ? g->parent[i] : MEMORY_NONE;
    return p <= -3 ? &g->roots[-3 - p] : NULL;
}

/* "x in __main__"; a name of builtins stands alone. */
static void say_global(ou_text *t, ou_obj *namespace, const memory_root *r, ou_obj *o,
                       const char *rest)
{
    ou_obj *key = key_of(namespace, o);
    char *name = key ? str_text(key) : strdup("key"), *module = str_text(r->name);
    bool plain = !strcmp(module, "builtins");
    memory_printf(t, plain ? "%s%s" : "%s%s in %s", name, rest, module);
    free(name);
    free(module);
}

/* ---- paths ----------------------------------------------------------------------------------- */

/* Object i with `rest` behind its expression. */
static void say_path(memory_graph *g, ou_text *t, int32_t i, const char *rest, int steps)
{
    const memory_root *r = root_of(g, i);
    int32_t p = g->parent[i];
    if (r) {
        memory_say_root(g, t, r, g->objects[i]);
        if (*rest) memory_printf(t, " (%s)", rest);
        return;
    }
    if (p < 0 || steps > MAX_STEPS) {
        const char *type = ou_type_name(ou_typeof(g->objects[i]));
        memory_printf(t, p < 0 ? "an unreachable %s%s" : "... a %s%s", type, rest);
        return;
    }
    r = root_of(g, p);
    if (r && r->kind == ROOT_MODULE) {
        say_global(t, g->objects[p], r, g->objects[i], rest);
        return;
    }
    if (OU_IS(g->objects[i], ou_frame_type)) {
        say_frame(g, t, i);
        return;
    }
    ou_obj *home = cell_home(g, p);
    if (say_local(g, t, home ? home : g->objects[p], g->objects[i], false)) return;
    edge e = refer(g, g->objects[p], g->objects[i]);
    int32_t in = e.in ? memory_graph_find(g, e.in) : p;
    if (e.post) {
        char *longer = text("%s%s", e.post, rest);
        say_path(g, t, in, longer, steps + 1);
        free(longer);
    } else {
        memory_printf(t, "%s of ", e.words);
        say_path(g, t, in, "", steps + 1);
    }
    edge_free(&e);
}

void memory_say_path(memory_graph *g, ou_text *t, int32_t i)
{
    say_path(g, t, i, "", 0);
}

void memory_say_reference(memory_graph *g, ou_text *t, ou_obj *holder, ou_obj *o)
{
    int32_t i = memory_graph_find(g, holder);
    const memory_root *r = root_of(g, i);
    ou_obj *home = cell_home(g, i);
    if (i < 0) {
        memory_printf(t, "a %s", ou_type_name(ou_typeof(holder)));
    } else if (r && r->kind == ROOT_MODULE) {
        say_global(t, holder, r, o, "");
    } else if (!say_local(g, t, home ? home : holder, o, true)) {
        edge e = refer(g, holder, o);
        int32_t in = e.in ? memory_graph_find(g, e.in) : i;
        memory_printf(t, "%s of ", e.words);
        memory_say_path(g, t, in >= 0 ? in : i);
        edge_free(&e);
    }
}
