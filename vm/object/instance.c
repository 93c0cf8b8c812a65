/* vm/object/instance.c - life and death of instances of Python classes, and of objects of built-in
 * types
 * in general (ou_alloc_instance, ou_obj_free).
 *
 * A class's own map (cls->map) is worn only by husks: instances whose Python part is already gone
 * and whose
 * static base releases the rest.  Its dealloc is the static base's, so a husk that has to wait its
 * turn in a deep structure
 * resumes at the right place. */
#include <stdlib.h>
#include <string.h>

#include "gc/collect.h"
#include "gc/weak.h"
#include "vm/object/dict.h"
#include "vm/object/shape.h"

OU_NEW static ou_obj *alloc_static(ou_type *cls, ou_ssize nitems)
{
    size_t items = 0, size;
    if (__builtin_mul_overflow((size_t)nitems, (size_t)cls->itemsize, &items)
        || __builtin_add_overflow(items, (size_t)cls->size, &size)) {
        return ou_raise_nomem();
    }
    ou_obj *o =
        cls->map.flags & OU_MF_GC ? ou_gc_new(&cls->map, size) : ou_leaf_new(&cls->map, size);
    if (o && size > sizeof *o) memset(o + 1, 0, size - sizeof *o);
    return o;
}

/* Items, then room for the dict pointer and the members of __slots__. */
OU_NEW static ou_obj *alloc_behind(ou_type *cls, ou_ssize nitems)
{
    size_t items, size;
    size_t tail = 24 + cls->nslots * sizeof(ou_obj *);
    if (__builtin_mul_overflow((size_t)nitems, (size_t)cls->itemsize, &items)
        || __builtin_add_overflow(items, (size_t)cls->size + tail, &size)) {
        return ou_raise_nomem();
    }
    ou_obj *o = ou_gc_new(cls->root, size);
    if (!o) return NULL;
    memset(o + 1, 0, size - sizeof *o);
    ou_incref(cls);
    return o;
}

ou_obj *ou_alloc_instance(ou_type *cls, ou_ssize nitems)
{
    if (!(cls->flags & OU_TF_HEAP)) return alloc_static(cls, nitems);
    if (cls->flags & OU_TF_VARSIZE) return alloc_behind(cls, nitems);
    ou_shape *s = (ou_shape *)(void *)cls->root;
    if (ou_unlikely(s->trial) && --s->trial == 0) {
        ou_shape_tune(cls);
        s = (ou_shape *)(void *)cls->root;
    }
    ou_obj *o = ou_gc_new(&s->map, s->size);
    if (!o) return NULL;
    size_t zeroed = s->kind == OU_INST_INLINE ? cls->size : s->size;
    if (zeroed > sizeof *o) memset(o + 1, 0, zeroed - sizeof *o);
    ou_incref(cls);
    return o;
}

void ou_obj_free(ou_obj *o)
{
    const ou_map *m = o->map;
    ou_type *t = m->type;
    if (t->flags & OU_TF_HEAP) {
        ou_gc_free(o);
        ou_decref(t);
    } else if (m->flags & OU_MF_GC) {
        ou_gc_free(o);
    } else {
        ou_leaf_free(o);
    }
}

static ou_obj **slots_of(ou_obj *o, const ou_type *t)
{
    if (t->flags & OU_TF_VARSIZE) return ou_inst_behind(o) + 1;
    return (ou_obj **)(void *)((char *)o + t->slots_at);
}

static ou_obj **dict_slot(ou_obj *o, const ou_shape *s)
{
    return (ou_obj **)(void *)((char *)o + s->at);
}

static int visit_hidden(const ou_shape *s, ou_obj *dict, ou_visit *visit, void *arg)
{
    ou_obj *values[OU_INLINE_MAX + 1];
    int n = abs(ou_shape_hidden_values(s, dict, values));
    for (int i = 0; i < n; i++) OU_VISIT(values[i]);
    return 0;
}

static void drop_hidden(const ou_shape *s, ou_obj *dict)
{
    ou_obj *values[OU_INLINE_MAX + 1];
    int n = s->kind == OU_INST_HIDDEN ? ou_shape_hidden_values(s, dict, values) : 0;
    for (int i = 0; i < n; i++) ou_incref(values[i]);
    ou_decref(dict);
    for (int i = 0; i < n; i++) ou_decref(values[i]);
}

/* Members in 3.11's order: those of the class before those of its bases. */
#define EACH_MEMBER(t_, c_, i_)                                                                    \
    for (const ou_type *c_ = (t_); c_->nslots; c_ = c_->base)                                      \
        for (unsigned i_ = c_->base->nslots; i_ < c_->nslots; i_++)

/* 3.11's order: members, attributes, the class, then the static base's own references. */
int ou_instance_traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    const ou_shape *s = ou_shape_of(o);
    ou_type *t = s->map.type;
    const ou_type *base = ou_type_static_base(t);
    ou_obj **v = t->nslots ? slots_of(o, t) : NULL;
    EACH_MEMBER(t, c, i) OU_VISIT(v[i]);
    if (s->kind == OU_INST_INLINE) {
        v = dict_slot(o, s);
        for (unsigned i = 0; i < s->nkeys; i++) OU_VISIT(v[s->order ? s->order[i] : i]);
    } else if (s->kind == OU_INST_DICT || s->kind == OU_INST_OWN) {
        OU_VISIT(*dict_slot(o, s));
    } else if (s->kind == OU_INST_BEHIND) {
        OU_VISIT(*ou_inst_behind(o));
    } else if (s->kind == OU_INST_HIDDEN) {
        int stop = visit_hidden(s, *dict_slot(o, s), visit, arg);
        if (stop) return stop;
    }
    OU_VISIT(t);
    return base->map.traverse ? base->map.traverse(o, visit, arg) : 0;
}

/* Gives up the inline values; the object is a valid one without attributes before the first of them
 * dies. */
static void drop_values(ou_obj *o, const ou_shape *s)
{
    ou_obj *gone[OU_INLINE_MAX];
    unsigned n = s->nkeys;
    if (!n) return;
    ou_obj **v = dict_slot(o, s);
    for (unsigned i = 0; i < n; i++) gone[i] = v[s->order ? s->order[i] : i];
    while (s->parent) s = s->parent;
    o->map = &s->map;
    for (unsigned i = 0; i < n; i++) ou_decref(gone[i]);
}

static void drop_python_part(ou_obj *o)
{
    const ou_shape *s = ou_shape_of(o);
    ou_type *t = s->map.type;
    ou_obj **v = t->nslots ? slots_of(o, t) : NULL;
    EACH_MEMBER(t, c, i) OU_CLEAR(v[i]);
    s = ou_shape_of(o);
    if (s->kind == OU_INST_INLINE) {
        drop_values(o, s);
    } else if (s->kind == OU_INST_DICT || s->kind == OU_INST_HIDDEN) {
        ou_shape *root = ou_shape_root(t, s->cap);
        if (root) {
            ou_obj *dict = *dict_slot(o, s);
            o->map = &root->map;
            drop_hidden(s, dict);
        }
    } else if (s->kind == OU_INST_OWN) {
        OU_CLEAR(*dict_slot(o, s));
    } else if (s->kind == OU_INST_BEHIND) {
        OU_CLEAR(*ou_inst_behind(o));
    }
}

void ou_instance_clear(ou_obj *o)
{
    const ou_type *base = ou_type_static_base(ou_typeof(o));
    drop_python_part(o);
    if (base->map.clear) base->map.clear(o);
}

/* Finalizer and weak references.  True: the object was resurrected. */
static bool end_of_life(ou_obj *o)
{
    if (ou_unlikely(o->map->finalize != NULL)) {
        if (ou_finalize_from_dealloc(o)) return true;
        ou_gc_untrack(o);
    }
    if (ou_unlikely(o->refs & OU_HAS_WEAKREF)) ou_weak_clear(o);
    return false;
}

/* Classes whose static base is object: everything is here. */
void ou_instance_dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    if (!end_of_life(o)) {
        const ou_shape *s = ou_shape_of(o);
        ou_type *t = s->map.type;
        ou_obj **v = (ou_obj **)(void *)((char *)o + t->slots_at);
        EACH_MEMBER(t, c, i) ou_xdecref(v[i]);
        if (s->kind == OU_INST_INLINE) {
            v = dict_slot(o, s);
            if (ou_likely(!s->order)) {
                for (unsigned i = 0; i < s->nkeys; i++) ou_decref(v[i]);
            } else {
                for (unsigned i = 0; i < s->nkeys; i++) ou_decref(v[s->order[i]]);
            }
        } else if (s->kind != OU_INST_NONE) {
            drop_hidden(s, *dict_slot(o, s));
        }
        ou_gc_free(o);
        ou_decref(t);
    }
    ou_dealloc_leave();
}

void ou_class_instance_dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    if (!end_of_life(o)) {
        ou_type *t = ou_typeof(o);
        drop_python_part(o);
        if (ou_shape_of(o)->kind == OU_INST_DICT || ou_shape_of(o)->kind == OU_INST_HIDDEN) {
            ou_decref(*dict_slot(o, ou_shape_of(o)));
        }
        o->map = &t->map;
        t->map.dealloc(o);
    }
    ou_dealloc_leave();
}
