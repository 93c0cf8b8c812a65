/* vm/object/bases.c - base classes: the one that gives the layout, the metaclass they ask for, and
 * assigning to
 * __bases__ and __class__. */
#include "vm/object/dict.h"
#include "vm/object/int.h"
#include "vm/object/list.h"
#include "vm/object/shape.h"
#include "vm/object/slots.h"
#include "vm/object/objects.h"

ou_type *ou_type_static_base(const ou_type *t)
{
    while (t->flags & OU_TF_HEAP) t = t->base;
    return (ou_type *)(uintptr_t)t;
}

/* Subclasses of int have room for a big integer. */
static uint32_t fixed_size(const ou_type *t)
{
    return (t->flags & OU_TF_INT) && !(t->flags & OU_TF_HEAP) ? sizeof(ou_int_sub) : t->size;
}

uint32_t ou_type_fixed_size(const ou_type *t)
{
    return fixed_size(t);
}

/* The nearest base (or t) that adds fields to the C struct. */
ou_type *ou_solid_base(ou_type *t)
{
    ou_type *base = t->base ? ou_solid_base(t->base) : &ou_object_type;
    bool extra = fixed_size(t) != fixed_size(base) || t->itemsize != base->itemsize
                 || t->nslots != base->nslots;
    return extra ? t : base;
}

ou_type *ou_best_base(ou_tuple *bases)
{
    ou_type *best = NULL, *winner = NULL;
    for (ou_ssize i = 0; i < ou_tuple_len(bases); i++) {
        ou_obj *o = ou_tuple_at(bases, i);
        if (!ou_is_instance(o, &ou_type_type))
            return ou_raise(&ou_exc_TypeError, "bases must be types");
        ou_type *b = OU_CAST(ou_type, o);
        if (ou_type_ready(b) < 0) return NULL;
        if (!(b->flags & OU_TF_SUBCLASSABLE)) {
            return ou_raise(&ou_exc_TypeError, "type '%s' is not an acceptable base type", b->name);
        }
        ou_type *solid = ou_solid_base(b);
        if (!winner || (!ou_type_is_subtype(winner, solid) && ou_type_is_subtype(solid, winner))) {
            winner = solid;
            best = b;
        } else if (!ou_type_is_subtype(winner, solid)) {
            return ou_raise(&ou_exc_TypeError, "multiple bases have instance lay-out conflict");
        }
    }
    return best;
}

ou_type *ou_metaclass_of(ou_type *meta, ou_tuple *bases)
{
    ou_type *winner = meta;
    for (ou_ssize i = 0; i < ou_tuple_len(bases); i++) {
        ou_type *t = ou_typeof(ou_tuple_at(bases, i));
        if (ou_type_is_subtype(winner, t)) continue;
        if (!ou_type_is_subtype(t, winner)) {
            return ou_raise(
                &ou_exc_TypeError,
                "metaclass conflict: the metaclass of a derived class must be a (non-strict) "
                "subclass of the metaclasses of all its bases");
        }
        winner = t;
    }
    return winner;
}

/* ---- the same layout? ------------------------------------------------------------------------ */

/* Every member t's own __slots__ made, b's made under the same name at the same place. */
static bool members_match(const ou_type *a, const ou_type *b)
{
    ou_ssize pos = 0;
    ou_obj *key, *value;
    while (ou_dict_walk(a->dict, &pos, &key, &value)) {
        if (!OU_IS(value, ou_member_descr_type)) continue;
        const ou_member_descr *m = OU_CAST(ou_member_descr, value);
        if (m->type != a) continue;
        ou_obj *other = ou_dict_get(b->dict, key);
        if (!other || !OU_IS(other, ou_member_descr_type)) return false;
        if (OU_CAST(ou_member_descr, other)->offset != m->offset) return false;
    }
    return true;
}

static const ou_type *member_class(const ou_type *t)
{
    while ((t->flags & OU_TF_HEAP) && t->nslots == t->base->nslots) t = t->base;
    return t;
}

bool ou_layout_same(const ou_type *a, const ou_type *b)
{
    if (ou_type_static_base(a) != ou_type_static_base(b)) return false;
    if (fixed_size(a) != fixed_size(b) || a->nslots != b->nslots) return false;
    if ((a->flags ^ b->flags) & (OU_TF_HAS_DICT | OU_TF_WEAKREF)) return false;
    for (;;) {
        a = member_class(a);
        b = member_class(b);
        if (a == b || !(a->flags & OU_TF_HEAP) || !(b->flags & OU_TF_HEAP)) return true;
        if (a->nslots - a->base->nslots != b->nslots - b->base->nslots || !members_match(a, b))
            return false;
        a = a->base;
        b = b->base;
    }
}

/* Do instances take part in collections by CPython's rules?  Then it frees them differently. */
static bool collected(const ou_type *t)
{
    for (; t->flags & OU_TF_HEAP; t = t->base) {
        if (t->nslots || (t->flags & OU_TF_HAS_DICT)) return true;
    }
    return t->map.flags & OU_MF_GC;
}

static int check_layout(const ou_type *from, const ou_type *to, const char *attr)
{
    if (ou_layout_same(from, to)) return 0;
    const char *what = collected(from) == collected(to) ? "object layout" : "deallocator";
    return ou_raise_int(&ou_exc_TypeError, "%s assignment: '%s' %s differs from '%s'", attr,
                        to->name, what, from->name);
}

/* ---- __class__ ------------------------------------------------------------------------------- */

int ou_object_set_class(ou_obj *o, ou_obj *value)
{
    if (!value) return ou_raise_int(&ou_exc_TypeError, "can't delete __class__ attribute");
    if (!ou_is_instance(value, &ou_type_type)) {
        return ou_raise_int(&ou_exc_TypeError, "__class__ must be set to a class, not '%T' object",
                            value);
    }
    ou_type *to = OU_CAST(ou_type, value), *from = ou_typeof(o);
    bool modules =
        ou_type_is_subtype(to, &ou_module_type) && ou_type_is_subtype(from, &ou_module_type);
    if (!modules && ((to->flags | from->flags) & OU_TF_IMMUTABLE)) {
        return ou_raise_int(
            &ou_exc_TypeError,
            "__class__ assignment only supported for mutable types or ModuleType subclasses");
    }
    if (modules ? ou_type_static_base(to) != ou_type_static_base(from) || to->size != from->size
                : !ou_layout_same(from, to)) {
        return check_layout(from, to, "__class__");
    }
    if (to == from) return 0;
    if ((to->flags & OU_TF_HEAP) && (from->flags & OU_TF_HEAP)) return ou_inst_set_class(o, to);
    if (to->flags & OU_TF_HEAP) ou_incref(to);
    o->map = to->flags & OU_TF_HEAP ? to->root : &to->map;
    if (from->flags & OU_TF_HEAP) ou_decref(from);
    return 0;
}

/* ---- __bases__ ------------------------------------------------------------------------------- */

/* By the MRO, or by the chain of bases, which is ahead of the MRO while a mro() runs. */
static bool derives(const ou_type *from, const ou_type *t)
{
    for (const ou_type *b = from; b; b = b->base) {
        if (b == t) return true;
    }
    return ou_type_is_subtype(from, t);
}

static int check_bases(ou_type *t, ou_obj *value)
{
    if (!ou_tuple_check(value)) {
        return ou_raise_int(&ou_exc_TypeError, "can only assign tuple to %s.__bases__, not %T",
                            t->name, value);
    }
    if (ou_tuple_len(value) == 0) {
        return ou_raise_int(&ou_exc_TypeError,
                            "can only assign non-empty tuple to %s.__bases__, not ()", t->name);
    }
    for (ou_ssize i = 0; i < ou_tuple_len(value); i++) {
        ou_obj *b = ou_tuple_at(value, i);
        if (!ou_is_instance(b, &ou_type_type)) {
            return ou_raise_int(&ou_exc_TypeError,
                                "%s.__bases__ must be tuple of classes, not '%T'", t->name, b);
        }
        if (derives(OU_CAST(ou_type, b), t)) {
            return ou_raise_int(&ou_exc_TypeError, "a __bases__ item causes an inheritance cycle");
        }
    }
    return 0;
}

/* Recomputes the MRO of t and its subclasses; `done` receives (class, old MRO or None) pairs for
 * the way back. */
static int renew_mro(ou_type *t, ou_obj *done)
{
    OU_AUTO ou_obj *pair =
        ou_tuple2(ou_incref(t), t->mro ? ou_incref((ou_obj *)t->mro) : ou_new_none());
    int changed = pair ? ou_mro_update(t) : -1;
    if (changed <= 0) return changed;
    if (ou_list_append(done, pair) < 0) return -1;
    struct ou_subclasses *s = t->subclasses;
    for (uint32_t i = 0; s && i < s->n; i++) {
        if (renew_mro(s->items[i], done) < 0) return -1;
    }
    return 0;
}

static void restore_mro(ou_obj *done)
{
    for (ou_ssize i = ou_list_len(done) - 1; i >= 0; i--) {
        ou_obj *pair = ou_list_at(done, i);
        ou_type *t = OU_CAST(ou_type, ou_tuple_at(pair, 0));
        ou_obj *mro = ou_tuple_at(pair, 1);
        ou_type_modified(t);
        ou_setref((ou_obj **)(void *)&t->mro, mro == &ou_none ? NULL : ou_incref(mro));
    }
}

static void swap_bases(ou_type *t, ou_obj *bases, ou_type *base)
{
    ou_setref((ou_obj **)(void *)&t->bases, ou_incref(bases));
    ou_setref((ou_obj **)(void *)&t->base, ou_incref(base));
}

static void update_all(ou_type *t)
{
    ou_type_update_slots(t);
    struct ou_subclasses *s = t->subclasses;
    for (uint32_t i = 0; s && i < s->n; i++) update_all(s->items[i]);
}

/* t, whose bases are `to` now, moves from the subclasses of `from` to theirs.  -1: it stays. */
static int relink(ou_type *t, ou_obj *from, ou_obj *to)
{
    t->bases = OU_CAST(ou_tuple, from);
    ou_type_unlink(t);
    t->bases = OU_CAST(ou_tuple, to);
    if (ou_type_link(t) == 0) return 0;
    ou_type_unlink(t);
    t->bases = OU_CAST(ou_tuple, from);
    OU_AUTO ou_obj *error = ou_err_take();
    if (ou_type_link(t) < 0) ou_err_clear(); /* the room it had before is still there */
    t->bases = OU_CAST(ou_tuple, to);
    ou_err_restore(ou_take(&error));
    return -1;
}

int ou_type_set_bases(ou_type *t, ou_obj *value)
{
    if (check_bases(t, value) < 0) return -1;
    ou_type *base = ou_best_base(OU_CAST(ou_tuple, value));
    if (!base || check_layout(t->base, base, "__bases__") < 0) return -1;
    OU_AUTO ou_obj *done = ou_list_new(0);
    OU_AUTO ou_obj *old_bases = ou_incref(t->bases);
    OU_AUTO ou_obj *old_base = ou_incref(t->base);
    if (!done) return -1;
    swap_bases(t, value, base);
    int bad = renew_mro(t, done) < 0;
    if ((ou_obj *)t->bases != value) return bad ? -1 : 0; /* a mro() assigned other bases */
    if (!bad) bad = relink(t, old_bases, value) < 0;
    if (bad) {
        restore_mro(done);
        swap_bases(t, old_bases, OU_CAST(ou_type, old_base));
        return -1;
    }
    ou_type_modified(t);
    update_all(t);
    return 0;
}
