/* vm/object/slot_update.c - which function each slot of a class gets, by what its special methods
 * are now; and
 * inheritance of slots between built-in types. */
#include "vm/object/dict.h"
#include "vm/object/list.h"
#include "vm/object/shape.h"
#include "vm/object/slots.h"

/* Does the built-in type give the method through another slot (list.__add__ is concat, not add)? */
static bool given_elsewhere(const ou_type *owner, const ou_slotdef *def)
{
    for (const ou_slotdef *p = ou_slotdefs; p->name; p++) {
        if (p->name == def->name && p->offset != def->offset && *ou_slot_at(owner, p->offset))
            return true;
    }
    return false;
}

/* One slot: all methods that concern it come from one built-in type -> its C function; one is
 * Python's -> the slot
 * function that calls methods.  Returns the next group. */
static const ou_slotdef *update_group(ou_type *t, const ou_slotdef *p)
{
    ou_anyfn *generic = NULL, *specific = NULL;
    bool use_generic = false;
    unsigned offset = p->offset;
    for (; p->name && p->offset == offset; p++) {
        ou_type *owner = NULL;
        ou_obj *descr = ou_type_lookup_owner(t, p->name, &owner);
        if (!descr) continue;
        if (!(owner->flags & OU_TF_HEAP)) {
            ou_anyfn *fn = *ou_slot_at(owner, offset);
            if (fn && (!specific || specific == fn)) {
                specific = fn;
                generic = p->fn;
                continue;
            }
            if (!fn && given_elsewhere(owner, p)) continue;
        } else if (descr == &ou_none && p->name == OU_ID(__hash__)) {
            specific = (ou_anyfn *)ou_hash_not_implemented;
            continue;
        }
        use_generic = true;
        generic = p->fn;
    }
    *ou_slot_at(t, offset) = use_generic ? generic : specific;
    return p;
}

/* Slots without a special method come from the first base that has them. */
static void inherit_hidden(ou_type *t)
{
    ou_ssize n = ou_tuple_len(t->mro);
    for (ou_ssize i = 1; i < n; i++) {
        const ou_type *b = OU_CAST(ou_type, ou_tuple_at(t->mro, i));
        if (!t->get_buffer) {
            t->get_buffer = b->get_buffer;
            t->release_buffer = b->release_buffer;
        }
    }
}

static void update_finalizer(ou_type *t)
{
    ou_type *owner;
    void (*fn)(ou_obj *) = NULL;
    if (ou_type_lookup_owner(t, OU_ID(__del__), &owner) && (owner->flags & OU_TF_HEAP)) {
        fn = ou_slot_finalize;
    } else {
        fn = ou_type_static_base(t)->map.finalize;
    }
    ou_shape_set_finalizer(t, fn);
    t->map.finalize = fn;
}

void ou_type_update_slots(ou_type *t)
{
    for (const ou_slotdef *p = ou_slotdefs; p->name;) p = update_group(t, p);
    inherit_hidden(t);
    update_finalizer(t);
}

void ou_type_update_slot(ou_type *t, ou_str *name)
{
    if (t->flags & OU_TF_HEAP) {
        for (const ou_slotdef *p = ou_slotdefs, *group = p; p->name; p++) {
            if (p->offset != group->offset) group = p;
            if (p->name == name) update_group(t, group);
        }
        if (name == OU_ID(__del__)) update_finalizer(t);
    }
    struct ou_subclasses *subs = t->subclasses;
    for (uint32_t i = 0; subs && i < subs->n; i++) ou_type_update_slot(subs->items[i], name);
}

int ou_type_add_wrappers(ou_type *t, ou_dict *dict)
{
    for (const ou_slotdef *p = ou_slotdefs; p->name; p++) {
        ou_anyfn *fn = *ou_slot_at(t, p->offset);
        if (!fn || p->wrap == OU_WRAP_NONE) continue;
        if (t->base && fn == *ou_slot_at(t->base, p->offset)) continue;
        if (p->offset == offsetof(ou_type, setattr) && t->base && t->base->setattr == t->setattr)
            continue;
        if (ou_dict_get_str(dict, p->name)) continue;
        OU_AUTO ou_obj *w =
            fn == (ou_anyfn *)ou_hash_not_implemented ? ou_new_none() : ou_wrapper_descr_new(t, p);
        if (!w || ou_dict_set_str(dict, p->name, w) < 0) return -1;
    }
    return 0;
}

static void inherit_map(ou_type *t, const ou_type *b)
{
    ou_map *m = &t->map;
    if (!m->dealloc) {
        m->traverse = b->map.traverse;
        m->clear = b->map.clear;
        m->dealloc = b->map.dealloc;
        m->layout = b->map.layout;
        m->flags = b->map.flags;
        m->at = b->map.at;
    }
    if (!m->finalize) m->finalize = b->map.finalize;
    if (!t->size) t->size = b->size;
    if (!t->itemsize) t->itemsize = b->itemsize;
    if (!t->inst_at) t->inst_at = b->inst_at;
    const uint32_t bits = OU_TF_INT | OU_TF_LIST | OU_TF_TUPLE | OU_TF_BYTES | OU_TF_STR
                          | OU_TF_DICT | OU_TF_EXC | OU_TF_TYPE | OU_TF_FLOAT | OU_TF_SET
                          | OU_TF_MATCH_SELF | OU_TF_HAS_DICT | OU_TF_VARSIZE | OU_TF_WEAKREF;
    t->flags |= b->flags & bits;
    if (!(t->flags & (OU_TF_SEQUENCE | OU_TF_MAPPING)))
        t->flags |= b->flags & (OU_TF_SEQUENCE | OU_TF_MAPPING);
}

/* Comparison and hash go together: a type that defines equality alone is unhashable. */
static void inherit_compare(ou_type *t, const ou_type *b)
{
    if (t->richcmp || t->hash) return;
    t->richcmp = b->richcmp;
    t->hash = b->hash;
}

int ou_type_inherit(ou_type *t)
{
    if (t->base) inherit_map(t, t->base);
    bool own_new = t->new_ != NULL;
    if (!own_new && t->base && (t->base == &ou_object_type || t->base->flags & OU_TF_NO_NEW))
        t->flags |= OU_TF_NO_NEW;
    bool own_send = t->send != NULL;
    ou_ssize n = ou_tuple_len(t->mro);
    for (ou_ssize i = 1; i < n; i++) {
        const ou_type *b = OU_CAST(ou_type, ou_tuple_at(t->mro, i));
        inherit_compare(t, b);
        for (unsigned at = offsetof(ou_type, new_); at < offsetof(ou_type, methods);
             at += sizeof(ou_anyfn *)) {
            if (at == offsetof(ou_type, richcmp) || at == offsetof(ou_type, hash)) continue;
            ou_anyfn **slot = ou_slot_at(t, at);
            if (!*slot) *slot = *ou_slot_at(b, at);
        }
    }
    if (!own_send) t->send = NULL;
    if (!t->hash) t->hash = ou_hash_not_implemented;
    return 0;
}
