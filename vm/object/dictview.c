/* vm/object/dictview.c - dict_keys, dict_values and dict_items: windows on a dict; keys and items
 * act as sets. */
#include "vm/object/dict.h"
#include "vm/object/int.h"
#include "vm/object/list.h"
#include "vm/object/str.h"

typedef ou_dict_view view;

ou_obj *ou_dict_view_new(const ou_type *type, ou_obj *d)
{
    view *self = ou_gc_new(&type->map, sizeof *self);
    if (!self) return NULL;
    self->dict = (ou_dict *)ou_incref(d);
    ou_gc_track(self);
    return &self->head;
}

static bool is_keys(ou_obj *o) { return ou_is_instance(o, &ou_dict_keys_type); }
static bool is_items(ou_obj *o) { return ou_is_instance(o, &ou_dict_items_type); }
static bool is_set_view(ou_obj *o) { return is_keys(o) || is_items(o); }

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(((view *)o)->dict);
    return 0;
}

static void dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    ou_xdecref(((view *)o)->dict);
    ou_gc_free(o);
    ou_dealloc_leave();
}

static ou_obj *repr(ou_obj *o)
{
    int seen = ou_repr_enter(o);
    if (seen) return seen > 0 ? ou_str_from("...") : NULL;
    OU_AUTO ou_obj *l = ou_list_from(o);
    ou_obj *text = l ? ou_str_format("%T(%R)", o, l) : NULL;
    ou_repr_leave(o);
    return text;
}

static ou_ssize len(ou_obj *o) { return ((view *)o)->dict->used; }

static ou_obj *iter_keys(ou_obj *o)
{
    return ou_dict_iter_new(&ou_dict_keyiter_type, &((view *)o)->dict->head);
}

static ou_obj *iter_values(ou_obj *o)
{
    return ou_dict_iter_new(&ou_dict_valueiter_type, &((view *)o)->dict->head);
}

static ou_obj *iter_items(ou_obj *o)
{
    return ou_dict_iter_new(&ou_dict_itemiter_type, &((view *)o)->dict->head);
}

static int has_key(ou_obj *o, ou_obj *key)
{
    return ou_dict_type.contains(&((view *)o)->dict->head, key);
}

static int has_item(ou_obj *o, ou_obj *pair)
{
    if (!ou_tuple_check(pair) || ou_tuple_len(pair) != 2) return 0;
    OU_AUTO ou_obj *found = ou_xincref(ou_dict_get(((view *)o)->dict, ou_tuple_at(pair, 0)));
    if (!found) return ou_err_pending() ? -1 : 0;
    return ou_eq(found, ou_tuple_at(pair, 1));
}

/* ---- set behaviour --------------------------------------------------------------------------- */

static int all_in(ou_obj *a, ou_obj *b)
{
    OU_AUTO ou_obj *it = ou_iter(a);
    ou_obj *x;
    while (it && (x = ou_next(it))) {
        int has = ou_contains(b, x);
        ou_decref(x);
        if (has <= 0) return has;
    }
    return ou_err_pending() ? -1 : 1;
}

static ou_obj *richcmp(ou_obj *a, ou_obj *b, int op)
{
    if (!ou_set_check(b) && !is_set_view(b)) return ou_incref(&ou_notimplemented);
    ou_ssize n, m;
    if (ou_len(a, &n) < 0 || ou_len(b, &m) < 0) return NULL;
    int yes = 0;
    switch (op) {
    case OU_NE:
    case OU_EQ:
        if (n == m) yes = all_in(a, b);
        if (op == OU_NE && yes >= 0) yes = !yes;
        break;
    case OU_LT: if (n < m) yes = all_in(a, b); break;
    case OU_LE: if (n <= m) yes = all_in(a, b); break;
    case OU_GT: if (n > m) yes = all_in(b, a); break;
    default: if (n >= m) yes = all_in(b, a); break;
    }
    return yes < 0 ? NULL : ou_bool(yes);
}

/* A new set of what the left operand, view or any iterable, holds. */
static ou_obj *to_set(ou_obj *o)
{
    if (OU_IS(o, ou_dict_keys_type) && ou_dict_exact(((view *)o)->dict))
        o = &((view *)o)->dict->head;
    return ou_set_new(o);
}

static ou_obj *sub(ou_obj *a, ou_obj *b)
{
    OU_AUTO ou_obj *s = to_set(a);
    if (!s || ou_set_remove_all(s, b) < 0) return NULL;
    return ou_take(&s);
}

static ou_obj *or_(ou_obj *a, ou_obj *b)
{
    OU_AUTO ou_obj *s = to_set(a);
    if (!s || ou_set_update(s, b) < 0) return NULL;
    return ou_take(&s);
}

static ou_obj *and_(ou_obj *a, ou_obj *b)
{
    ou_ssize n, m;
    if (!is_set_view(a)) {
        ou_obj *t = a;
        a = b;
        b = t;
    }
    if (ou_len(a, &n) < 0) return NULL;
    if (OU_IS(b, ou_set_type) && n <= ou_set_len(b)) return ou_set_common(b, a);
    if (is_set_view(b)) {
        if (ou_len(b, &m) < 0) return NULL;
        if (m > n) {
            ou_obj *t = a;
            a = b;
            b = t;
        }
    }
    OU_AUTO ou_obj *s = ou_set_new(NULL);
    OU_AUTO ou_obj *it = s ? ou_iter(b) : NULL;
    ou_obj *x;
    while (it && (x = ou_next(it))) {
        int has = is_keys(a) ? has_key(a, x) : has_item(a, x);
        if (has > 0) has = ou_set_add(s, x);
        ou_decref(x);
        if (has < 0) return NULL;
    }
    return ou_err_pending() ? NULL : ou_take(&s);
}

/* items ^ items without hashing the values that are equal on both sides. */
static ou_obj *xor_items(ou_obj *a, ou_obj *b)
{
    ou_obj *x = &((view *)a)->dict->head, *y = &((view *)b)->dict->head, *key, *value;
    if (ou_dict_len(x) > ou_dict_len(y)) {
        ou_obj *t = x;
        x = y;
        y = t;
    }
    OU_AUTO ou_obj *rest = ou_dict_copy(x);
    OU_AUTO ou_obj *s = rest ? ou_set_new(NULL) : NULL;
    if (!s) return NULL;
    ou_ssize pos = 0;
    while (ou_dict_walk(y, &pos, &key, &value)) {
        ou_hash hash = ((ou_dict *)y)->entries[pos - 1].hash;
        OU_AUTO ou_obj *k = ou_incref(key);
        OU_AUTO ou_obj *v = ou_incref(value);
        OU_AUTO ou_obj *other = ou_xincref(ou_dict_get_hash(rest, k, hash));
        if (!other && ou_err_pending()) return NULL;
        int same = other ? ou_eq(other, v) : 0;
        if (same < 0) return NULL;
        if (same) {
            if (ou_dict_del(rest, k) < 0) return NULL;
            continue;
        }
        OU_AUTO ou_obj *pair = ou_tuple2(ou_take(&k), ou_take(&v));
        if (!pair || ou_set_add(s, pair) < 0) return NULL;
    }
    OU_AUTO ou_obj *left = ou_dict_view_new(&ou_dict_items_type, rest);
    if (!left || ou_set_update(s, left) < 0) return NULL;
    return ou_take(&s);
}

static ou_obj *xor(ou_obj *a, ou_obj *b)
{
    if (is_items(a) && is_items(b)) return xor_items(a, b);
    OU_AUTO ou_obj *s = to_set(a);
    if (!s || ou_set_toggle_all(s, b) < 0) return NULL;
    return ou_take(&s);
}

static ou_obj *isdisjoint(ou_obj *const *v)
{
    ou_obj *self = v[0], *other = v[1], *x;
    ou_ssize n, m;
    if (self == other) {
        if (ou_len(self, &n) < 0) return NULL;
        return ou_bool(n == 0);
    }
    if (ou_set_check(other) || is_set_view(other)) {
        if (ou_len(self, &n) < 0 || ou_len(other, &m) < 0) return NULL;
        if (m > n) {
            other = v[0];
            self = v[1];
        }
    }
    OU_AUTO ou_obj *it = ou_iter(other);
    while (it && (x = ou_next(it))) {
        int has = ou_contains(self, x);
        ou_decref(x);
        if (has < 0) return NULL;
        if (has) return ou_bool(false);
    }
    return ou_err_pending() ? NULL : ou_bool(true);
}

/* ---- the types ------------------------------------------------------------------------------- */

static ou_obj *reversed_keys(ou_obj *const *v)
{
    return ou_dict_iter_new(&ou_dict_revkeyiter_type, &((view *)v[0])->dict->head);
}

static ou_obj *reversed_values(ou_obj *const *v)
{
    return ou_dict_iter_new(&ou_dict_revvalueiter_type, &((view *)v[0])->dict->head);
}

static ou_obj *reversed_items(ou_obj *const *v)
{
    return ou_dict_iter_new(&ou_dict_revitemiter_type, &((view *)v[0])->dict->head);
}

static ou_obj *mapping(ou_obj *self) { return ou_mappingproxy_new(&((view *)self)->dict->head); }

static ou_fndef keys_methods[] = {
    OU_FN(isdisjoint, "(object, /)", "Have the view and the iterable nothing in common?"),
    OU_FN_AS("__reversed__", reversed_keys, "()", "Iterator over the keys, newest first."),
    { 0 }
};
static ou_fndef items_methods[] = {
    OU_FN(isdisjoint, "(object, /)", "Have the view and the iterable nothing in common?"),
    OU_FN_AS("__reversed__", reversed_items, "()", "Iterator over the items, newest first."),
    { 0 }
};
static ou_fndef values_methods[] = {
    OU_FN_AS("__reversed__", reversed_values, "()", "Iterator over the values, newest first."),
    { 0 }
};
static const ou_getset getsets[] = {
    { "mapping", mapping, NULL, "The dict behind the view, read-only." },
    { 0 }
};

#define VIEW_HEAD(id, name_)                                                                       \
    .head = OU_TYPE_HEAD,                                                                          \
    .map = {.traverse = traverse,                                                                  \
            .dealloc = dealloc,                                                                    \
            .type = &id,                                                                           \
            .layout = OU_LAYOUT_CUSTOM,                                                            \
            .flags = OU_MF_GC},                                                                    \
    .name = name_, .size = sizeof(view), .flags = OU_TF_NO_NEW, .repr = repr, .len = len,          \
    .getsets = getsets

ou_type ou_dict_keys_type = {
    VIEW_HEAD(ou_dict_keys_type, "dict_keys"),
    .hash = ou_hash_not_implemented,
    .richcmp = richcmp,
    .iter = iter_keys,
    .contains = has_key,
    .sub = sub, .and_ = and_, .or_ = or_, .xor = xor,
    .methods = keys_methods,
};

ou_type ou_dict_items_type = {
    VIEW_HEAD(ou_dict_items_type, "dict_items"),
    .hash = ou_hash_not_implemented,
    .richcmp = richcmp,
    .iter = iter_items,
    .contains = has_item,
    .sub = sub, .and_ = and_, .or_ = or_, .xor = xor,
    .methods = items_methods,
};

ou_type ou_dict_values_type = {
    VIEW_HEAD(ou_dict_values_type, "dict_values"),
    .iter = iter_values,
    .methods = values_methods,
};
