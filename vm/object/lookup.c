/* vm/object/lookup.c - finding a name along the MRO, versions for caches, and what inline caches
 * may assume.
 *
 * A version number stands for one state of a class and of everything it inherits.  Numbers are
 * given on demand, never
 * reused, and taken away by ou_type_modified from the class, its subclasses and all their maps.  A
 * class with
 * a version has bases with versions, so a change of a class without one has nobody to tell. */
#include "vm/object/dict.h"
#include "vm/object/function.h"
#include "vm/object/list.h"
#include "vm/object/shape.h"
#include "vm/object/slots.h"
#include "vm/object/str.h"

enum { CACHE_SIZE = 2048 };

typedef struct cache_entry {
    uint32_t version;
    ou_str *name;                    /* owned */
    /* borrowed: valid as long as the version is; NULL: known to be missing */
    ou_obj *value;
} cache_entry;

static cache_entry cache[CACHE_SIZE];
static uint32_t last_version;          /* of types and maps; functions count their own */

static uint32_t next_version(void)
{
    return last_version == UINT32_MAX ? 0 : ++last_version;
}

uint32_t ou_type_version(ou_type *t)
{
    if (ou_likely(t->version)) return t->version;
    const ou_tuple *mro = t->mro;
    if (!mro) return 0;
    for (ou_ssize i = ou_tuple_len(mro) - 1; i >= 0; i--) {
        ou_type *c = OU_CAST(ou_type, ou_tuple_at(mro, i));
        if (!c->version && !(c->version = next_version())) return 0;
    }
    return t->version;
}

uint32_t ou_map_version(ou_map *m)
{
    if (ou_likely(m->version)) return m->version;
    if (!m->type || !ou_type_version(m->type)) return 0;
    return m->version = next_version();
}

void ou_type_modified(ou_type *t)
{
    if (!t->version) return;
    t->version = 0;
    t->map.version = 0;
    for (ou_shape *s = (ou_shape *)(void *)t->shapes; s; s = s->next) s->map.version = 0;
    struct ou_subclasses *subs = t->subclasses;
    for (uint32_t i = 0; subs && i < subs->n; i++) ou_type_modified(subs->items[i]);
}

static ou_obj *find(ou_type *t, ou_str *name, ou_type **owner)
{
    ou_tuple *mro = t->mro;
    if (!mro) return NULL;
    OU_AUTO ou_obj *held = ou_incref((ou_obj *)mro); /* a key's __eq__ may assign __bases__ */
    ou_ssize n = ou_tuple_len(mro);
    for (ou_ssize i = 0; i < n; i++) {
        ou_type *c = OU_CAST(ou_type, ou_tuple_at(mro, i));
        ou_dict *d = c->dict ? c->dict : ou_type_dict(c);
        ou_obj *value = d ? ou_dict_get_str(d, name) : NULL;
        if (value) {
            *owner = c;
            return value;
        }
    }
    return NULL;
}

/* Keeps a pending error of the caller and hides what a strange key's __eq__ or lack of memory did.
 * *failed: there was such an error, so a missing name may be there after all. */
static ou_obj *lookup(ou_type *t, ou_str *name, ou_type **owner, bool *failed)
{
    OU_AUTO ou_obj *before = ou_err_take();
    ou_obj *value = find(t, name, owner);
    *failed = ou_pending != NULL;
    ou_err_restore(ou_take(&before));
    return value;
}

ou_obj *ou_type_lookup_owner(ou_type *t, ou_str *name, ou_type **owner)
{
    bool failed;
    return lookup(t, name, owner, &failed);
}

ou_obj *ou_type_lookup(ou_type *t, ou_str *name)
{
    uint32_t h = (t->version * 7u ^ (uint32_t)((uintptr_t)name >> 4)) % CACHE_SIZE;
    cache_entry *e = &cache[h];
    if (ou_likely(e->name == name && e->version == t->version && e->version)) return e->value;
    ou_type *owner;
    bool failed;
    ou_obj *value = lookup(t, name, &owner, &failed);
    if (failed || !name->interned || !ou_type_version(t)) return value;
    e = &cache[(t->version * 7u ^ (uint32_t)((uintptr_t)name >> 4)) % CACHE_SIZE];
    ou_str *old = e->name;
    e->name = OU_CAST(ou_str, ou_incref(name));
    e->version = t->version;
    e->value = value;
    ou_xdecref(old);
    return value;
}

void ou_lookup_fini(void)
{
    for (unsigned i = 0; i < CACHE_SIZE; i++) {
        ou_xdecref(cache[i].name);
        cache[i] = (cache_entry){ 0, NULL, NULL };
    }
}

/* ---- inline caches --------------------------------------------------------------------------- */

/* What the class contributes to a load. */
static ou_attr_kind class_attr(ou_obj *value, ou_attr *out)
{
    const ou_type *vt = ou_typeof(value);
    out->value = value;
    if (!vt->descr_get) return OU_ATTR_VALUE;
    if (vt->flags & OU_TF_METHOD_DESCR) return OU_ATTR_METHOD;
    return OU_ATTR_DESCR;
}

/* Data descriptors win over the instance. */
static ou_attr_kind data_descr(ou_obj *descr, ou_attr *out)
{
    out->value = descr;
    if (OU_IS(descr, ou_property_type) && OU_CAST(ou_property, descr)->get) return OU_ATTR_PROPERTY;
    int offset = ou_member_slot_offset(descr);
    if (offset > 0) {
        out->offset = (uint32_t)offset;
        return OU_ATTR_MEMBER;
    }
    return OU_ATTR_DESCR;
}

static ou_attr_kind resolve(const ou_map *m, ou_str *name, ou_attr *out)
{
    ou_type *t = m->type;
    if (!t || t->getattr != ou_generic_getattr || !name->interned) return OU_ATTR_GENERIC;
    ou_obj *descr = ou_type_lookup(t, name);
    if (descr && ou_typeof(descr)->descr_set && ou_typeof(descr)->descr_get)
        return data_descr(descr, out);
    if (t->flags & OU_TF_HAS_DICT) {
        const ou_shape *s = (const ou_shape *)(const void *)m;
        unsigned kind = t->flags & OU_TF_HEAP ? s->kind : OU_INST_FIELD;
        if (kind == OU_INST_BEHIND) return OU_ATTR_GENERIC;
        if (kind == OU_INST_INLINE) {
            int i = ou_shape_find(s, name);
            out->offset = s->at + (uint32_t)i * 8;
            if (i >= 0) return OU_ATTR_INLINE;
        } else if (kind != OU_INST_NONE) {
            out->dict_at = t->inst_at;
        }
    }
    if (descr && !out->dict_at) return class_attr(descr, out);
    if (descr && ou_typeof(descr)->descr_get) return class_attr(descr, out);
    if (!out->dict_at) return OU_ATTR_GENERIC;
    out->value = descr;
    out->offset = out->dict_at;
    return OU_ATTR_DICT;
}

ou_attr_kind ou_attr_resolve(const ou_map *m, ou_str *name, ou_attr *out)
{
    *out = (ou_attr){ 0 };
    return out->kind = resolve(m, name, out);
}

static ou_attr_kind resolve_store(const ou_map *m, ou_str *name, ou_attr *out)
{
    ou_type *t = m->type;
    if (!t || t->setattr != ou_generic_setattr || !name->interned) return OU_ATTR_GENERIC;
    ou_obj *descr = ou_type_lookup(t, name);
    if (descr && ou_typeof(descr)->descr_set) {
        int offset = ou_member_slot_offset(descr);
        if (offset <= 0) return OU_ATTR_GENERIC;
        out->offset = (uint32_t)offset;
        return OU_ATTR_MEMBER;
    }
    if (!(t->flags & OU_TF_HEAP) || t->inst_kind != OU_INST_INLINE) return OU_ATTR_GENERIC;
    ou_shape *s = (ou_shape *)(void *)(uintptr_t)m;
    if (s->kind == OU_INST_DICT) {
        out->dict_at = out->offset = s->at;
        return OU_ATTR_DICT;
    }
    if (s->kind != OU_INST_INLINE) return OU_ATTR_GENERIC;
    int i = ou_shape_find(s, name);
    if (i >= 0) {
        out->offset = s->at + (uint32_t)i * 8;
        return OU_ATTR_INLINE;
    }
    out->next = ou_shape_add(s, name);
    if (!out->next) return OU_ATTR_GENERIC;
    out->offset = s->at + (uint32_t)s->nkeys * 8;
    return OU_ATTR_ADD;
}

ou_attr_kind ou_attr_resolve_store(const ou_map *m, ou_str *name, ou_attr *out)
{
    *out = (ou_attr){ 0 };
    return out->kind = resolve_store(m, name, out);
}
