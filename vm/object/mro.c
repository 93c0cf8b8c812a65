/* vm/object/mro.c - the method resolution order: C3 linearisation, or what the metaclass's mro()
 * says. */
#include "vm/object/dict.h"
#include "vm/object/list.h"
#include "vm/object/slots.h"
#include "vm/object/str.h"

/* One list being merged: a base's MRO, or the bases themselves. */
typedef struct chain { const ou_tuple *t; ou_ssize at; } chain;

static bool in_tail(const chain *c, const ou_obj *cls)
{
    for (ou_ssize i = c->at + 1; i < ou_tuple_len(c->t); i++) {
        if (ou_tuple_at(c->t, i) == cls) return true;
    }
    return false;
}

OU_COLD static void *conflict(const chain *c, ou_ssize n)
{
    ou_strbuf b = { 0 };
    ou_strbuf_ascii(&b, "Cannot create a consistent method resolution\norder (MRO) for bases");
    OU_AUTO ou_obj *seen = ou_set_new(NULL);
    for (ou_ssize i = 0; seen && i < n; i++) {
        if (c[i].at >= ou_tuple_len(c[i].t)) continue;
        ou_type *t = OU_CAST(ou_type, ou_tuple_at(c[i].t, c[i].at));
        int known = ou_set_contains(seen, (ou_obj *)t);
        if (known < 0 || ou_set_add(seen, (ou_obj *)t) < 0) break;
        if (known) continue;
        ou_strbuf_ascii(&b, ou_set_len(seen) == 1 ? " " : ", ");
        OU_AUTO ou_obj *name = ou_str_from(ou_type_name(t));
        if (name) ou_strbuf_str(&b, name);
    }
    OU_AUTO ou_obj *text = ou_strbuf_finish(&b);
    if (text && !ou_err_pending()) ou_raise(&ou_exc_TypeError, "%U", text);
    return NULL;
}

/* The first head that stands in no tail, or NULL. */
static ou_obj *candidate(const chain *c, ou_ssize n)
{
    for (ou_ssize i = 0; i < n; i++) {
        if (c[i].at >= ou_tuple_len(c[i].t)) continue;
        ou_obj *head = ou_tuple_at(c[i].t, c[i].at);
        bool blocked = false;
        for (ou_ssize j = 0; j < n && !blocked; j++) blocked = in_tail(&c[j], head);
        if (!blocked) return head;
    }
    return NULL;
}

OU_NEW static ou_obj *merge(ou_type *t, chain *c, ou_ssize n)
{
    ou_ssize left = 0;
    for (ou_ssize i = 0; i < n; i++) left += ou_tuple_len(c[i].t);
    OU_AUTO ou_obj *out = ou_list_new(8);
    if (!out || ou_list_append(out, (ou_obj *)t) < 0) return NULL;
    while (left) {
        ou_obj *head = candidate(c, n);
        if (!head) return conflict(c, n);
        if (ou_list_append(out, head) < 0) return NULL;
        for (ou_ssize i = 0; i < n; i++) {
            if (c[i].at < ou_tuple_len(c[i].t) && ou_tuple_at(c[i].t, c[i].at) == head) {
                c[i].at++;
                left--;
            }
        }
    }
    return ou_list_to_tuple(out);
}

static int check_duplicates(const ou_tuple *bases)
{
    for (ou_ssize i = 0; i < ou_tuple_len(bases); i++) {
        for (ou_ssize j = i + 1; j < ou_tuple_len(bases); j++) {
            if (ou_tuple_at(bases, i) == ou_tuple_at(bases, j)) {
                return ou_raise_int(&ou_exc_TypeError, "duplicate base class %s",
                                    ou_type_name(OU_CAST(ou_type, ou_tuple_at(bases, i))));
            }
        }
    }
    return 0;
}

/* One base: its order behind the class. */
OU_NEW static ou_obj *single(ou_type *t, const ou_tuple *mro)
{
    ou_ssize n = ou_tuple_len(mro);
    ou_obj *out = ou_tuple_new(n + 1);
    if (!out) return NULL;
    ou_obj **items = OU_CAST(ou_tuple, out)->items;
    items[0] = ou_incref(t);
    for (ou_ssize i = 0; i < n; i++) items[i + 1] = ou_incref(ou_tuple_at(mro, i));
    ou_gc_track(out);
    return out;
}

OU_NEW static ou_obj *linearize(ou_type *t)
{
    const ou_tuple *bases = t->bases;
    ou_ssize n = ou_tuple_len(bases);
    if (n == 0) return ou_tuple1(ou_incref(t));
    for (ou_ssize i = 0; i < n; i++) {
        const ou_type *b = OU_CAST(ou_type, ou_tuple_at(bases, i));
        if (!b->mro)
            return ou_raise(&ou_exc_TypeError, "Cannot extend an incomplete type '%s'",
                            ou_type_name(b));
    }
    if (n == 1) return single(t, OU_CAST(ou_type, ou_tuple_at(bases, 0))->mro);
    if (check_duplicates(bases) < 0) return NULL;
    chain *c = ou_mem_new((size_t)(n + 1) * sizeof *c);
    if (!c) return NULL;
    for (ou_ssize i = 0; i < n; i++)
        c[i] = (chain){ OU_CAST(ou_type, ou_tuple_at(bases, i))->mro, 0 };
    c[n] = (chain){ bases, 0 };
    ou_obj *out = merge(t, c, n + 1);
    ou_mem_free(c);
    return out;
}

static int check_custom(ou_type *t, const ou_tuple *mro)
{
    const ou_type *solid = ou_solid_base(t);
    for (ou_ssize i = 0; i < ou_tuple_len(mro); i++) {
        ou_obj *c = ou_tuple_at(mro, i);
        if (!ou_is_instance(c, &ou_type_type)) {
            return ou_raise_int(&ou_exc_TypeError, "mro() returned a non-class ('%T')", c);
        }
        if (!ou_type_is_subtype(solid, ou_solid_base(OU_CAST(ou_type, c)))) {
            return ou_raise_int(&ou_exc_TypeError,
                                "mro() returned base with unsuitable layout ('%s')",
                                ou_type_name(OU_CAST(ou_type, c)));
        }
    }
    return 0;
}

static ou_tuple *compute(ou_type *t)
{
    ou_type *owner;
    ou_type *meta = ou_typeof(t);
    ou_obj *method = meta == &ou_type_type ? NULL : ou_type_lookup_owner(meta, OU_ID(mro), &owner);
    if (!method || owner == &ou_type_type) return OU_CAST(ou_tuple, linearize(t));
    OU_AUTO ou_obj *result = ou_call_special((ou_obj *)t, OU_ID(mro), NULL, 0);
    if (!result) return NULL;
    OU_AUTO ou_obj *mro = ou_tuple_from(result);
    if (!mro) return NULL;
    if (ou_tuple_len(mro) == 0) return ou_raise(&ou_exc_TypeError, "type MRO must not be empty");
    if (check_custom(t, OU_CAST(ou_tuple, mro)) < 0) return NULL;
    return OU_CAST(ou_tuple, ou_take(&mro));
}

int ou_mro_update(ou_type *t)
{
    const ou_tuple *before = t->mro;
    ou_tuple *fresh = compute(t);
    if (!fresh) return -1;
    if (t->mro != before) {
        ou_decref((ou_obj *)fresh);
        return 0;
    }
    ou_type_modified(t);
    ou_setref((ou_obj **)(void *)&t->mro, (ou_obj *)fresh);
    return 1;
}

ou_obj *ou_type_default_mro(ou_type *t)
{
    OU_AUTO ou_obj *tuple = linearize(t);
    return tuple ? ou_list_from(tuple) : NULL;
}

bool ou_type_is_subtype(const ou_type *a, const ou_type *b)
{
    const ou_tuple *mro = a->mro;
    if (!mro) {
        for (const ou_type *t = a; t; t = t->base) {
            if (t == b) return true;
        }
        return b == &ou_object_type;
    }
    ou_ssize n = ou_tuple_len(mro);
    for (ou_ssize i = 0; i < n; i++) {
        if (ou_tuple_at(mro, i) == (const ou_obj *)b) return true;
    }
    return false;
}
