/* vm/object/dictiter.c - iterators over a dict's keys, values and items, in both directions. */
#include "vm/object/dict.h"
#include "vm/object/int.h"
#include "vm/object/iter.h"
#include "vm/object/list.h"

typedef ou_dict_iter iter;

ou_obj *ou_dict_iter_new(const ou_type *type, ou_obj *d)
{
    bool back = type == &ou_dict_revkeyiter_type || type == &ou_dict_revvalueiter_type ||
                type == &ou_dict_revitemiter_type;
    iter *it = ou_gc_new(&type->map, sizeof *it);
    if (!it) return NULL;
    it->dict = (ou_dict *)ou_incref(d);
    it->used = it->dict->used;
    it->left = it->used;
    it->pos = back ? (int64_t)it->dict->filled - 1 : ou_dict_first(d);
    it->pair = NULL;
    ou_gc_track(it);
    return &it->head;
}

ou_obj *ou_dict_iter_keys(ou_obj *d) { return ou_dict_iter_new(&ou_dict_keyiter_type, d); }

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(((iter *)o)->dict);
    OU_VISIT(((iter *)o)->pair);
    return 0;
}

static void dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    ou_xdecref(((iter *)o)->dict);
    ou_xdecref(((iter *)o)->pair);
    ou_gc_free(o);
    ou_dealloc_leave();
}

/* The next live entry in steps of `by`; NULL at the end (the dict is released) or with
 * RuntimeError. */
static ou_dict_entry *step(iter *it, int by)
{
    ou_dict *d = it->dict;
    if (!d) return NULL;
    if (it->used != d->used) {
        it->used = UINT32_MAX;                         /* stays an error */
        return ou_raise(&ou_exc_RuntimeError, "dictionary changed size during iteration");
    }
    int64_t i = it->pos, n = d->filled;
    while (i >= 0 && i < n && !d->entries[i].key) i += by;
    if (i < 0 || i >= n) {
        it->dict = NULL;
        ou_decref(d);
        return NULL;
    }
    if (it->left == 0 && by > 0) {
        ou_raise(&ou_exc_RuntimeError, "dictionary keys changed during iteration");
        it->dict = NULL;
        ou_decref(d);
        return NULL;
    }
    it->pos = i + by;
    it->left--;
    return d->entries + i;
}

#define NEXT(name, by, made)                                                                       \
    static ou_obj *name(ou_obj *o)                                                                 \
    {                                                                                              \
        iter *it = (iter *)o;                                                                      \
        ou_dict_entry *e = step(it, by);                                                           \
        return e ? made : NULL;                                                                    \
    }

NEXT(next_key, 1, ou_incref(e->key))
NEXT(next_value, 1, ou_incref(e->value))
NEXT(next_item, 1, ou_iter_pair(&it->pair, ou_incref(e->key), ou_incref(e->value)))
NEXT(prev_key, -1, ou_incref(e->key))
NEXT(prev_value, -1, ou_incref(e->value))
NEXT(prev_item, -1, ou_iter_pair(&it->pair, ou_incref(e->key), ou_incref(e->value)))

bool ou_items_two(ou_obj *o, ou_obj **key, ou_obj **value)
{
    iter *it = (iter *)o;
    ou_dict_entry *e = step(it, 1);
    if (!e) return false;
    *key = ou_incref(e->key);
    *value = ou_incref(e->value);
    if (ou_iter_keep(&it->pair, *key, *value) == 0) return true;
    ou_decref(*key);
    ou_decref(*value);
    return false;
}

static ou_obj *hint(ou_obj *const *v)
{
    iter *it = (iter *)v[0];
    return ou_int_new(it->dict && it->dict->used == it->used ? it->left : 0);
}

/* A list of what a copy of the iterator would still give. */
static ou_obj *reduce(ou_obj *const *v)
{
    iter *it = (iter *)v[0], *copy = ou_gc_new(it->head.map, sizeof *copy);
    if (!copy) return NULL;
    copy->dict = (ou_dict *)ou_xincref(it->dict);
    copy->used = it->used;
    copy->pos = it->pos;
    copy->left = it->left;
    copy->pair = NULL;
    ou_gc_track(copy);
    ou_obj *rest = ou_list_from(&copy->head);
    ou_decref(copy);
    return rest ? ou_iter_reduce_done("iter", rest) : NULL;
}

static ou_fndef methods[] = {
    OU_FN_AS("__length_hint__", hint, "()", "How many items are left, at most."),
    OU_FN_AS("__reduce__", reduce, "()", "State for pickling."),
    { 0 }
};

#define ITER_TYPE(id, name_, next_)                                                                \
    ou_type id = {                                                                                 \
        .head = OU_TYPE_HEAD,                                                                      \
        .map = { .traverse = traverse, .dealloc = dealloc, .type = &id,                            \
                 .layout = OU_LAYOUT_CUSTOM, .flags = OU_MF_GC },                                  \
        .name = name_, .size = sizeof(iter), .flags = OU_TF_NO_NEW, .iter = ou_self_iter,          \
        .next = next_, .methods = methods,                                                         \
    }

ITER_TYPE(ou_dict_keyiter_type, "dict_keyiterator", next_key);
ITER_TYPE(ou_dict_valueiter_type, "dict_valueiterator", next_value);
ITER_TYPE(ou_dict_itemiter_type, "dict_itemiterator", next_item);
ITER_TYPE(ou_dict_revkeyiter_type, "dict_reversekeyiterator", prev_key);
ITER_TYPE(ou_dict_revvalueiter_type, "dict_reversevalueiterator", prev_value);
ITER_TYPE(ou_dict_revitemiter_type, "dict_reverseitemiterator", prev_item);
