/* vm/object/shape.c - shapes: the transition tree of a class, and the guess of how many inline
 * slots
 * its instances need.  Shapes live as long as their class; instances hold the class. */
#include <string.h>

#include "vm/object/dict.h"
#include "vm/object/shape.h"
#include "vm/object/str.h"

enum { LINEAR = 8, FIRST_CAP = 6, TRIAL = 16, MAX_SHAPES = 4096, MAX_NAMES = 250 };

static uint32_t key_hash(const void *key)
{
    return (uint32_t)((uintptr_t)key >> 4) * 2654435761u >> 8;
}

int ou_shape_find(const ou_shape *s, ou_str *name)
{
    if (ou_unlikely(!name->interned)) {
        for (unsigned i = 0; i < s->nkeys; i++) {
            if (ou_str_equal(s->keys[i], name)) return (int)i;
        }
        return -1;
    }
    if (!s->index) {
        for (unsigned i = 0; i < s->nkeys; i++) {
            if (s->keys[i] == name) return (int)i;
        }
        return -1;
    }
    for (uint32_t h = key_hash(name);; h++) {
        unsigned at = s->index[h & s->indexmask];
        if (!at) return -1;
        if (s->keys[at - 1] == name) return (int)at - 1;
    }
}

static int build_index(ou_shape *s)
{
    uint32_t size = 32;
    while (size < 2u * s->nkeys) size *= 2;
    s->index = ou_mem_zero(size);
    if (!s->index) return -1;
    s->indexmask = size - 1;
    for (unsigned i = 0; i < s->nkeys; i++) {
        uint32_t h = key_hash(s->keys[i]);
        while (s->index[h & s->indexmask]) h++;
        s->index[h & s->indexmask] = (uint8_t)(i + 1);
    }
    return 0;
}

/* Members of several classes of a hierarchy are not visited in the order they lie in. */
static bool members_in_order(const ou_type *cls)
{
    while (cls->nslots && cls->nslots == cls->base->nslots) cls = cls->base;
    return !cls->nslots || !cls->base->nslots;
}

/* The map part shared by all shapes of the class: which functions see its instances. */
static void init_map(ou_shape *s, ou_type *cls)
{
    const ou_type *base = ou_type_static_base(cls);
    bool plain = base == &ou_object_type;
    s->map.type = cls;
    s->map.traverse = ou_instance_traverse;
    s->map.clear = ou_instance_clear;
    s->map.dealloc = plain ? ou_instance_dealloc : ou_class_instance_dealloc;
    s->map.finalize = cls->map.finalize;
    s->map.flags = OU_MF_GC;
    s->map.layout = OU_LAYOUT_CUSTOM;
    if (base->map.flags & OU_MF_WEAKREF) s->map.flags |= OU_MF_WEAKREF;
    if (plain && s->kind != OU_INST_HIDDEN && !s->order && members_in_order(cls)) {
        s->map.layout = OU_LAYOUT_SHAPE;
        s->map.at = cls->slots_at;
        s->map.count =
            cls->nslots + (s->kind == OU_INST_INLINE ? s->nkeys : s->kind == OU_INST_DICT);
        s->map.flags |= OU_MF_INSTANCE;
        if (s->kind == OU_INST_DICT) s->map.flags |= OU_MF_DICTMODE;
    }
}

/* ---- the order of release: attributes go in the order in which the class first saw their names,
 * as in 3.11, whatever the order in which an instance got them ---- */
static void free_shape(ou_shape *s)
{
    ou_xdecref(s->key);
    ou_mem_free(s->keys);
    ou_mem_free(s->kids);
    ou_mem_free(s->index);
    ou_mem_free(s->order);
    ou_mem_free(s);
}

/* Without effect when there is no memory or there are too many names: the rest keeps its order. */
static void see_name(ou_shape *names, ou_str *name)
{
    if (!names || names->nkeys >= MAX_NAMES || !name->interned) return;
    if (ou_shape_find(names, name) >= 0) return;
    ou_str **keys = ou_mem_resize(names->keys, (names->nkeys + 1u) * sizeof *keys);
    if (!keys) {
        ou_err_clear();
        return;
    }
    keys[names->nkeys++] = OU_CAST(ou_str, ou_incref(name));
    names->keys = keys;
    ou_mem_free(names->index);
    names->index = NULL;
    if (names->nkeys > LINEAR && build_index(names) < 0) ou_err_clear();
}

static unsigned rank_of(const ou_shape *names, ou_str *name)
{
    int at = names ? ou_shape_find(names, name) : -1;
    return at < 0 ? MAX_NAMES : (unsigned)at;
}

static void free_names(ou_shape *names)
{
    for (unsigned i = 0; names && i < names->nkeys; i++) ou_decref(names->keys[i]);
    if (names) free_shape(names);
}

static int set_order(ou_shape *s)
{
    unsigned ranks[OU_INLINE_MAX], n = s->nkeys, at = n - 1;
    see_name(s->names, s->key);
    for (unsigned i = 0; i < n; i++) ranks[i] = rank_of(s->names, s->keys[i]);
    const uint8_t *before = s->parent->order;
    if (!before && (n < 2 || ranks[n - 2] <= ranks[at])) return 0;
    s->order = ou_mem_new(n);
    if (!s->order) return -1;
    for (unsigned i = 0; i < n - 1; i++) s->order[i] = before ? before[i] : (uint8_t)i;
    for (; at > 0 && ranks[s->order[at - 1]] > ranks[n - 1]; at--) s->order[at] = s->order[at - 1];
    s->order[at] = (uint8_t)(n - 1);
    return 0;
}

int ou_shape_hidden_values(const ou_shape *s, ou_obj *dict, ou_obj *out[OU_INLINE_MAX + 1])
{
    unsigned ranks[OU_INLINE_MAX + 1];
    ou_ssize pos = 0;
    ou_obj *key, *value;
    int n = 0;
    bool moved = false;
    while (n <= OU_INLINE_MAX && ou_dict_walk(dict, &pos, &key, &value)) {
        unsigned rank = rank_of(s->names, OU_CAST(ou_str, key));
        int at = n++;
        for (; at > 0 && ranks[at - 1] > rank; at--) {
            ranks[at] = ranks[at - 1];
            out[at] = out[at - 1];
            moved = true;
        }
        ranks[at] = rank;
        out[at] = value;
    }
    return moved ? n : -n;
}

static ou_shape *new_shape(ou_type *cls, ou_shape *parent, ou_str *key, unsigned cap, unsigned kind)
{
    ou_shape *s = ou_mem_zero(sizeof *s);
    if (!s) return NULL;
    unsigned n = parent ? parent->nkeys + 1u : 0;
    if (n) {
        s->keys = ou_mem_new(n * sizeof *s->keys);
        if (!s->keys) {
            ou_mem_free(s);
            return NULL;
        }
        if (n > 1) memcpy(s->keys, parent->keys, (n - 1) * sizeof *s->keys);
        s->keys[n - 1] = s->key = OU_CAST(ou_str, ou_incref(key));
    }
    s->parent = parent;
    s->nkeys = (uint16_t)n;
    s->cap = (uint16_t)cap;
    s->kind = (uint8_t)kind;
    s->at = cls->inst_at;
    s->size = cls->size + (kind == OU_INST_INLINE ? cap * 8 : kind == OU_INST_OWN ? 8 : 0);
    ou_shape *first = (ou_shape *)(void *)cls->shapes;
    s->names = first ? first->names : ou_mem_zero(sizeof *s);
    if ((n > LINEAR && build_index(s) < 0) || (n && set_order(s) < 0)) {
        free_shape(s);
        return NULL;
    }
    init_map(s, cls);
    s->next = (ou_shape *)(void *)cls->shapes;
    cls->shapes = &s->map;
    cls->nshapes++;
    if (n > cls->max_keys) cls->max_keys = (uint16_t)n;
    return s;
}

static void insert_kid(ou_shape **kids, uint32_t mask, ou_shape *kid)
{
    uint32_t h = key_hash(kid->key);
    while (kids[h & mask]) h++;
    kids[h & mask] = kid;
}

static int add_kid(ou_shape *s, ou_shape *kid)
{
    if (!s->kids || (s->nkids + 1) * 4 > (s->kidmask + 1) * 3) {
        uint32_t size = s->kids ? (s->kidmask + 1) * 2 : 2;
        ou_shape **kids = ou_mem_zero(size * sizeof *kids);
        if (!kids) return -1;
        for (uint32_t i = 0; s->kids && i <= s->kidmask; i++) {
            if (s->kids[i]) insert_kid(kids, size - 1, s->kids[i]);
        }
        ou_mem_free(s->kids);
        s->kids = kids;
        s->kidmask = size - 1;
    }
    insert_kid(s->kids, s->kidmask, kid);
    s->nkids++;
    return 0;
}

ou_shape *ou_shape_add(ou_shape *s, ou_str *name)
{
    if (s->kids) {
        for (uint32_t h = key_hash(name); s->kids[h & s->kidmask]; h++) {
            if (s->kids[h & s->kidmask]->key == name) return s->kids[h & s->kidmask];
        }
    }
    ou_type *cls = s->map.type;
    if (s->nkeys >= s->cap) {
        if (s->nkeys >= cls->max_keys) cls->max_keys = (uint16_t)(s->nkeys + 1);
        return NULL;
    }
    if (cls->nshapes >= MAX_SHAPES || !name->interned) return NULL;
    ou_shape *kid = new_shape(cls, s, name, s->cap, OU_INST_INLINE);
    if (!kid || add_kid(s, kid) < 0) {
        ou_err_clear();
        return NULL;
    }
    return kid;
}

ou_shape *ou_shape_root(ou_type *cls, unsigned cap)
{
    for (ou_shape *s = (ou_shape *)(void *)cls->shapes; s; s = s->next) {
        if (!s->parent && s->kind == OU_INST_INLINE && s->cap == cap) return s;
    }
    return new_shape(cls, NULL, NULL, cap, OU_INST_INLINE);
}

void ou_shape_tune(ou_type *cls)
{
    unsigned cap = cls->max_keys ? cls->max_keys : 1;
    if (cap > OU_INLINE_MAX) cap = OU_INLINE_MAX;
    if (cap == cls->inst_cap) return;
    ou_shape *root = ou_shape_root(cls, cap);
    if (!root) {
        ou_err_clear();
        return;
    }
    cls->inst_cap = (uint16_t)cap;
    cls->root = &root->map;
}

void ou_shape_hint(ou_type *cls, unsigned nattrs)
{
    if (cls->inst_kind != OU_INST_INLINE) return;
    unsigned cap = nattrs + (cls->base->inst_kind == OU_INST_INLINE ? cls->base->inst_cap : 0u);
    cap = cap < 1 ? 1 : cap > OU_INLINE_MAX ? OU_INLINE_MAX : cap;
    if (cap == cls->inst_cap) return;
    ou_shape *root = ou_shape_root(cls, cap);
    if (!root) {
        ou_err_clear();
        return;
    }
    /* a base's share may overlap with the class's own: look again later */
    root->trial = cap == nattrs ? 0 : TRIAL;
    cls->inst_cap = (uint16_t)cap;
    cls->root = &root->map;
}

/* Where the attributes go: decided by the static base, the bases and __slots__ (OU_TF_HAS_DICT). */
int ou_shape_init_class(ou_type *cls)
{
    const ou_type *base = ou_type_static_base(cls);
    unsigned kind = OU_INST_NONE, cap = 0;
    if (base->flags & OU_TF_HAS_DICT) {
        kind = OU_INST_FIELD;
        cls->inst_at = base->inst_at;
    } else if ((cls->flags & OU_TF_HAS_DICT) && (cls->flags & OU_TF_VARSIZE)) {
        kind = OU_INST_BEHIND;
        cls->inst_at = 0;
    } else if ((cls->flags & OU_TF_HAS_DICT) && base != &ou_object_type) {
        kind = OU_INST_OWN;
        cls->inst_at = (uint16_t)cls->size;
    } else if (cls->flags & OU_TF_HAS_DICT) {
        kind = OU_INST_INLINE;
        cls->inst_at = (uint16_t)cls->size;
        cap = FIRST_CAP;
        if (cls->base->max_keys >= cap) cap = cls->base->max_keys + 1u;
        if (cap > OU_INLINE_MAX) cap = OU_INLINE_MAX;
    }
    cls->inst_kind = (uint16_t)kind;
    cls->inst_cap = (uint16_t)cap;
    ou_shape *root = new_shape(cls, NULL, NULL, cap, kind);
    if (!root) return -1;
    root->trial = kind == OU_INST_INLINE ? TRIAL : 0;
    cls->root = &root->map;
    return 0;
}

void ou_shape_set_finalizer(ou_type *cls, void (*finalize)(ou_obj *self))
{
    for (ou_shape *s = (ou_shape *)(void *)cls->shapes; s; s = s->next) s->map.finalize = finalize;
}

void ou_shape_free_class(ou_type *cls)
{
    ou_shape *s = (ou_shape *)(void *)cls->shapes;
    cls->shapes = cls->root = cls->dict_map = cls->hidden_map = NULL;
    if (s) free_names(s->names);
    while (s) {
        ou_shape *next = s->next;
        free_shape(s);
        s = next;
    }
}

/* Map of instances that left the tree. */
static ou_shape *dict_shape(ou_type *cls, unsigned kind)
{
    ou_map **slot = kind == OU_INST_DICT ? &cls->dict_map : &cls->hidden_map;
    if (!*slot) {
        ou_shape *s = new_shape(cls, NULL, NULL, 1, kind);
        if (!s) return NULL;
        *slot = &s->map;
    }
    return (ou_shape *)(void *)*slot;
}

static ou_obj **values(ou_obj *o, const ou_shape *s)
{
    return (ou_obj **)(void *)((char *)o + s->at);
}

/* Moves the inline values into a dict. */
static int leave_tree(ou_obj *o, unsigned kind)
{
    ou_shape *s = ou_shape_of(o), *to = dict_shape(s->map.type, kind);
    if (!to) return -1;
    ou_obj *dict = ou_dict_new();
    if (!dict) return -1;
    ou_obj **v = values(o, s);
    for (unsigned i = 0; i < s->nkeys; i++) {
        if (ou_dict_set_str(dict, s->keys[i], v[i]) < 0) {
            ou_decref(dict);
            return -1;
        }
    }
    if (kind == OU_INST_HIDDEN) ou_gc_untrack(dict);
    unsigned n = s->nkeys;
    ou_obj *first = n ? v[0] : NULL;
    o->map = &to->map;
    v[0] = dict;
    ou_xdecref(first);
    for (unsigned i = 1; i < n; i++) ou_decref(v[i]);
    return 0;
}

static int publish(ou_obj *o)
{
    ou_shape *to = dict_shape(ou_typeof(o), OU_INST_DICT);
    if (!to) return -1;
    ou_obj *dict = *values(o, to);
    o->map = &to->map;
    /* as a dict that has just received the values: tracked only if one of them may be */
    ou_ssize pos = 0;
    ou_obj *key, *value;
    while (ou_dict_walk(dict, &pos, &key, &value)) {
        if ((value->map->flags & OU_MF_GC) && !ou_gc_is_tracked(dict)) ou_gc_track(dict);
    }
    return 0;
}

ou_obj **ou_inst_behind(ou_obj *o)
{
    const ou_type *t = ou_typeof(o);
    size_t end;
    if (t->flags & OU_TF_TUPLE) {
        end = t->size + (size_t)*(ou_ssize *)(void *)(o + 1) * sizeof(ou_obj *);
    } else if (t->flags & OU_TF_STR) {
        const ou_str *s = OU_CAST(ou_str, o);
        end = t->size + ((size_t)s->len + 1) * s->kind;
    } else {
        end = t->size + (size_t)*(ou_ssize *)(void *)((char *)o + t->size - sizeof(ou_ssize)) + 1;
    }
    return (ou_obj **)(void *)((char *)o + ((end + 7) & ~(size_t)7));
}

ou_obj **ou_inst_dict_at(ou_obj *o)
{
    const ou_type *t = ou_typeof(o);
    if (!(t->flags & OU_TF_HAS_DICT)) return NULL;
    if (!(t->flags & OU_TF_HEAP)) return (ou_obj **)(void *)((char *)o + t->inst_at);
    const ou_shape *s = ou_shape_of(o);
    switch (s->kind) {
    case OU_INST_DICT:
    case OU_INST_HIDDEN:
    case OU_INST_OWN:
    case OU_INST_FIELD:
        return values(o, s);
    case OU_INST_BEHIND:
        return ou_inst_behind(o);
    default:
        return NULL;
    }
}

ou_obj *ou_inst_get(ou_obj *o, ou_str *name)
{
    const ou_type *t = ou_typeof(o);
    if (!(t->flags & OU_TF_HAS_DICT)) return NULL;
    if (t->inst_kind == OU_INST_INLINE) {
        const ou_shape *s = ou_shape_of(o);
        if (s->kind == OU_INST_INLINE) {
            int i = ou_shape_find(s, name);
            return i < 0 ? NULL : values(o, s)[i];
        }
    }
    ou_obj **at = ou_inst_dict_at(o);
    return at && *at ? ou_dict_get_str(*at, name) : NULL;
}

static int set_in_dict(ou_obj **at, ou_str *name, ou_obj *value)
{
    if (!*at) {
        if (!value) return 1;
        ou_obj *fresh = ou_dict_new();
        if (!fresh) return -1;
        ou_setref(at, fresh);
    }
    OU_AUTO ou_obj *dict = ou_incref(*at);
    if (value) return ou_dict_set_str(dict, name, value);
    ou_obj *old = ou_dict_pop(dict, (ou_obj *)name);
    if (!old) return ou_err_pending() ? -1 : 1;
    ou_decref(old);
    return 0;
}

static int set_hidden(ou_obj *o, ou_obj **at, ou_str *name, ou_obj *value)
{
    ou_obj *dict = ou_incref(*at);
    int r;
    if (value) {
        see_name(ou_shape_of(o)->names, name);
        r = ou_dict_set_str(dict, name, value);
    } else {
        ou_obj *old = ou_dict_pop(dict, (ou_obj *)name);
        r = old ? 0 : ou_err_pending() ? -1 : 1;
        ou_xdecref(old);
    }
    /* a finalizer that ran meanwhile may have asked for the dict */
    bool still = ou_shape_of(o)->kind == OU_INST_HIDDEN && *at == dict;
    if (still) ou_gc_untrack(dict);
    ou_decref(dict);
    if (r == 0 && still && ou_dict_len(*at) > OU_INLINE_MAX) r = publish(o);
    return r;
}

static int set_inline(ou_obj *o, ou_shape *s, ou_str *name, ou_obj *value)
{
    int i = ou_shape_find(s, name);
    if (i >= 0 && value) {
        ou_setref(&values(o, s)[i], ou_incref(value));
        return 0;
    }
    if (i < 0 && !value) return 1;
    if (value) {
        ou_shape *next = ou_shape_add(s, name);
        if (next) {
            values(o, s)[s->nkeys] = ou_incref(value);
            o->map = &next->map;
            return 0;
        }
        if (s->nkeys == s->cap && s->map.type->inst_cap <= s->cap) ou_shape_tune(s->map.type);
    }
    if (leave_tree(o, OU_INST_HIDDEN) < 0) return -1;
    return set_hidden(o, values(o, s), name, value);
}

int ou_inst_set(ou_obj *o, ou_str *name, ou_obj *value)
{
    const ou_type *t = ou_typeof(o);
    if (!(t->flags & OU_TF_HAS_DICT)) return 2;
    if (t->inst_kind == OU_INST_INLINE) {
        ou_shape *s = ou_shape_of(o);
        if (s->kind == OU_INST_INLINE) return set_inline(o, s, name, value);
        if (s->kind == OU_INST_HIDDEN) return set_hidden(o, values(o, s), name, value);
    }
    ou_obj **at = ou_inst_dict_at(o);
    return at ? set_in_dict(at, name, value) : 2;
}

ou_obj *ou_inst_dict(ou_obj *o)
{
    const ou_type *t = ou_typeof(o);
    if (!(t->flags & OU_TF_HAS_DICT)) return NULL;
    if (t->inst_kind == OU_INST_INLINE) {
        unsigned kind = ou_shape_of(o)->kind;
        if (kind == OU_INST_INLINE && leave_tree(o, OU_INST_DICT) < 0) return NULL;
        if (kind == OU_INST_HIDDEN && publish(o) < 0) return NULL;
    }
    ou_obj **at = ou_inst_dict_at(o);
    if (!at) return NULL;
    if (!*at && !(*at = ou_dict_new())) return NULL;
    return ou_incref(*at);
}

int ou_inst_set_dict(ou_obj *o, ou_obj *dict)
{
    OU_AUTO ou_obj *old = ou_inst_dict(o);
    if (!old) return -1;
    ou_obj **at = ou_inst_dict_at(o);
    if (dict) {
        ou_setref(at, ou_incref(dict));
        return 0;
    }
    ou_obj *fresh = ou_dict_new();
    if (!fresh) return -1;
    ou_setref(at, fresh);
    return 0;
}

int ou_inst_set_class(ou_obj *o, ou_type *cls)
{
    ou_type *was = ou_typeof(o);
    ou_shape *to = (ou_shape *)(void *)cls->root;
    if (was->inst_kind == OU_INST_INLINE) {
        /* as in 3.11 the dict becomes public, so that the collector counts it */
        OU_AUTO ou_obj *dict = ou_inst_dict(o);
        to = dict ? dict_shape(cls, OU_INST_DICT) : NULL;
    }
    if (!to) return -1;
    ou_incref(cls);
    o->map = &to->map;
    ou_decref(was);
    return 0;
}
