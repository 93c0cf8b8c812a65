/* Fake types for the tests and benchmarks of gc/: lists, tuples, instances of classes on the heap,
 * leaves, dicts of a sort, and weak references, each with the deallocator a real type would have.
 */
#ifndef OU_TEST_GC_FAKE_H
#define OU_TEST_GC_FAKE_H

#include "gc/collect.h"
#include "gc/heap.h"
#include "gc/weak.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct ou_type { ou_obj head; const char *name; ou_map *inst_map; };

typedef struct leaf { ou_obj head; long value; } leaf;
typedef struct list { ou_obj head; ou_obj **items; ou_ssize n; } list;
typedef struct tuple { ou_obj head; ou_ssize n; ou_obj *items[]; } tuple;
typedef struct inst { ou_obj head; ou_obj *s[5]; } inst;
typedef struct dict { ou_obj head; ou_obj **pairs; ou_ssize n; } dict;

static ou_type type_type = { { OU_IMMORTAL, 0, NULL }, "type", NULL };
static ou_type leaf_type = { { OU_IMMORTAL, 0, NULL }, "leaf", NULL };
static ou_type list_type = { { OU_IMMORTAL, 0, NULL }, "list", NULL };
static ou_type tuple_type = { { OU_IMMORTAL, 0, NULL }, "tuple", NULL };
static ou_type dict_type = { { OU_IMMORTAL, 0, NULL }, "dict", NULL };
static ou_type weak_type = { { OU_IMMORTAL, 0, NULL }, "weakref", NULL };

static void leaf_dealloc(ou_obj *o)
{
    if (o->refs & OU_HAS_WEAKREF) ou_weak_clear(o);
    ou_leaf_free(o);
}
static const ou_map leaf_map = { .dealloc = leaf_dealloc, .type = &leaf_type };

static inline ou_obj *leaf_new(long value)
{
    leaf *l = ou_leaf_new(&leaf_map, sizeof *l);
    l->value = value;
    return &l->head;
}

/* ---- list ------------------------------------------------------------------------------------ */
static void list_clear(ou_obj *o)
{
    list *l = (list *)o;
    ou_obj **items = l->items;
    ou_ssize n = l->n;
    l->items = NULL;
    l->n = 0;
    while (n-- > 0) ou_xdecref(items[n]);
    ou_mem_free(items);
}

static void list_dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    if (o->refs & OU_HAS_WEAKREF) ou_weak_clear(o);
    list *l = (list *)o;
    while (l->n > 0) ou_xdecref(l->items[--l->n]);
    ou_mem_free(l->items);
    ou_gc_free(o);
    ou_dealloc_leave();
}
static const ou_map list_map = { .clear = list_clear, .dealloc = list_dealloc, .type = &list_type,
    .layout = OU_LAYOUT_VECTOR, .flags = OU_MF_GC, .at = offsetof(list, items) };

static inline list *list_new(ou_ssize n)
{
    list *l = ou_gc_new(&list_map, sizeof *l);
    l->n = n;
    l->items = n ? ou_mem_zero((size_t)n * sizeof(ou_obj *)) : NULL;
    ou_gc_track(l);
    return l;
}

/* ---- tuple ----------------------------------------------------------------------------------- */
static void tuple_dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    tuple *t = (tuple *)o;
    for (ou_ssize i = t->n; i-- > 0;) ou_xdecref(t->items[i]);
    ou_gc_free(o);
    ou_dealloc_leave();
}
static const ou_map tuple_map = { .dealloc = tuple_dealloc, .type = &tuple_type,
    .layout = OU_LAYOUT_INLINE, .flags = OU_MF_GC | OU_MF_TUPLE, .at = offsetof(tuple, items) };

static inline tuple *tuple_new(ou_ssize n)
{
    tuple *t = ou_gc_new(&tuple_map, sizeof *t + (size_t)n * sizeof(ou_obj *));
    t->n = n;
    memset(t->items, 0, (size_t)n * sizeof(ou_obj *));
    ou_gc_track(t);
    return t;
}

/* ---- dict: custom layout, an array of references --------------------------------------------- */
static int dict_traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    dict *d = (dict *)o;
    for (ou_ssize i = 0; i < d->n; i++) OU_VISIT(d->pairs[i]);
    return 0;
}

static void dict_dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    dict *d = (dict *)o;
    for (ou_ssize i = 0; i < d->n; i++) ou_xdecref(d->pairs[i]);
    ou_mem_free(d->pairs);
    ou_gc_free(o);
    ou_dealloc_leave();
}

static void dict_clear(ou_obj *o)
{
    dict *d = (dict *)o;
    for (ou_ssize i = 0; i < d->n; i++) OU_CLEAR(d->pairs[i]);
}
static const ou_map dict_map = { .traverse = dict_traverse, .clear = dict_clear,
    .dealloc = dict_dealloc, .type = &dict_type, .layout = OU_LAYOUT_CUSTOM,
    .flags = OU_MF_GC | OU_MF_DICT, .at = offsetof(dict, pairs) };

static inline dict *dict_new(ou_ssize n)
{
    dict *d = ou_gc_new(&dict_map, sizeof *d);
    d->n = n;
    d->pairs = ou_mem_zero((size_t)n * sizeof(ou_obj *));
    ou_gc_track(d);
    return d;
}

/* ---- classes and instances ------------------------------------------------------------------- */
static void (*inst_finalizer)(ou_obj *o);

static void inst_clear(ou_obj *o)
{
    for (uint32_t i = 0; i < o->map->count; i++) OU_CLEAR(((inst *)o)->s[i]);
}

static void inst_dealloc(ou_obj *o)
{
    ou_type *cls = o->map->type;
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    if (!ou_finalize_from_dealloc(o)) {
        if (o->refs & OU_HAS_WEAKREF) ou_weak_clear(o);
        inst_clear(o);
        ou_gc_free(o);
        ou_decref(cls);
    }
    ou_dealloc_leave();
}

static int class_traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    (void)o, (void)visit, (void)arg;
    return 0;
}

static void class_dealloc(ou_obj *o)
{
    ou_type *t = (ou_type *)o;
    ou_gc_untrack(o);
    ou_mem_free(t->inst_map);
    ou_gc_free(o);
}
static const ou_map class_map = { .traverse = class_traverse, .dealloc = class_dealloc,
    .type = &type_type, .layout = OU_LAYOUT_CUSTOM, .flags = OU_MF_GC };

static void inst_finalize(ou_obj *o)
{
    if (inst_finalizer) inst_finalizer(o);
}

static inline ou_type *class_new(const char *name, bool finalizer)
{
    ou_type *t = ou_gc_new(&class_map, sizeof *t);
    t->name = name;
    t->inst_map = ou_mem_new(sizeof *t->inst_map);
    *t->inst_map = (ou_map){ .clear = inst_clear, .dealloc = inst_dealloc, .type = t,
        .finalize = finalizer ? inst_finalize : NULL, .layout = OU_LAYOUT_SHAPE,
        .flags = OU_MF_GC | OU_MF_INSTANCE, .at = offsetof(inst, s), .count = 3 };
    ou_gc_track(t);
    return t;
}

static inline inst *inst_new(ou_type *cls)
{
    size_t size = offsetof(inst, s) + cls->inst_map->count * sizeof(ou_obj *);
    inst *o = ou_gc_new(cls->inst_map, size);
    ou_incref(cls);
    for (uint32_t i = 0; i < cls->inst_map->count; i++) o->s[i] = NULL;
    ou_gc_track(o);
    return o;
}

/* ---- weak references ------------------------------------------------------------------------- */
static int weak_traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(((ou_weakref *)o)->callback);
    return 0;
}

static void weak_clear(ou_obj *o)
{
    ou_weak_unlink((ou_weakref *)o);
    OU_CLEAR(((ou_weakref *)o)->callback);
}

static void weak_dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    weak_clear(o);
    ou_gc_free(o);
}
static const ou_map weak_map = { .traverse = weak_traverse, .clear = weak_clear,
    .dealloc = weak_dealloc, .type = &weak_type, .layout = OU_LAYOUT_CUSTOM,
    .flags = OU_MF_GC | OU_MF_WEAKREF };

static inline ou_weakref *weak_new(ou_obj *referent, ou_obj *callback, int first)
{
    ou_weakref *w = ou_gc_new(&weak_map, sizeof *w);
    w->referent = referent;
    w->callback = ou_xincref(callback);
    if (ou_weak_link(w, first) < 0) abort();
    ou_gc_track(w);
    return w;
}

/* ---- hooks ----------------------------------------------------------------------------------- */
static const char *fake_type_name(const ou_obj *o)
{
    return o->map->type->name;
}

static void fake_bulk_release(ou_obj *o)
{
    if (o->map == &dict_map) ou_mem_free(((dict *)o)->pairs);
}

static inline void fake_init(void)
{
    ou_gc_hooks = (struct ou_gc_hooks){ .type_name = fake_type_name,
                                        .bulk_release = fake_bulk_release };
    if (ou_heap_init() < 0) abort();
}

#endif
