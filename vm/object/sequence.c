/* vm/object/sequence.c - items, membership, length and iteration: the protocol functions behind
 * x[i], in, len and for. */
#include <string.h>
#include "vm/object/bytes.h"
#include "vm/object/dict.h"
#include "vm/object/function.h"
#include "vm/object/genericalias.h"
#include "vm/object/int.h"
#include "vm/object/iter.h"
#include "vm/object/str.h"

/* ---- items ----------------------------------------------------------------------------------- */

/* Class[args]: type itself makes an alias, other classes answer by __class_getitem__. */
static ou_obj *class_item(ou_obj *cls, ou_obj *key)
{
    if (cls == &ou_type_type.head) return ou_generic_alias_new(cls, key);
    OU_AUTO ou_obj *method = ou_getattr_opt(cls, OU_ID(__class_getitem__));
    if (method && method != &ou_none) return ou_call1(method, key);
    if (ou_err_pending()) return NULL;
    return ou_raise(&ou_exc_TypeError, "type '%N' is not subscriptable", OU_CAST(ou_type, cls));
}

ou_obj *ou_getitem(ou_obj *o, ou_obj *key)
{
    ou_type *t = ou_typeof(o);
    if (ou_likely(t->getitem != NULL)) return t->getitem(o, key);
    if (t->item) {
        ou_ssize i, n;
        if (!ou_typeof(key)->index)
            return ou_raise(&ou_exc_TypeError, "sequence index must be integer, not '%T'", key);
        if (ou_as_index(key, &i) < 0) return NULL;
        if (i < 0 && t->len) {
            n = t->len(o);
            if (n < 0) return NULL;
            i += n;
        }
        return t->item(o, i);
    }
    if (OU_HAS_FLAG(o, OU_TF_TYPE)) return class_item(o, key);
    return ou_raise(&ou_exc_TypeError, "'%T' object is not subscriptable", o);
}

int ou_setitem(ou_obj *o, ou_obj *key, ou_obj *value)
{
    ou_type *t = ou_typeof(o);
    if (ou_likely(t->setitem != NULL)) return t->setitem(o, key, value);
    if (value)
        return ou_raise_int(&ou_exc_TypeError, "'%T' object does not support item assignment", o);
    /* CPython says it in two ways: what is a sequence, deleting by an integer, "doesn't". */
    bool seq = (t->flags & OU_TF_HEAP) || t->len || t->item || t->contains || t->concat;
    return ou_raise_int(&ou_exc_TypeError, "'%T' object %s support item deletion", o,
                        seq && ou_typeof(key)->index ? "doesn't" : "does not");
}

ou_obj *ou_seq_item(ou_obj *o, ou_ssize i)
{
    ou_type *t = ou_typeof(o);
    if (t->item) {
        if (i < 0 && t->len) {
            ou_ssize n = t->len(o);
            if (n < 0) return NULL;
            i += n;
        }
        return t->item(o, i);
    }
    if (t->getitem && !ou_dict_check(o)) {
        OU_AUTO ou_obj *key = ou_int_new(i);
        return key ? t->getitem(o, key) : NULL;
    }
    return ou_raise(&ou_exc_TypeError, "'%T' object does not support indexing", o);
}

/* Membership by looking at every item. */
static int contains_by_iter(ou_obj *o, ou_obj *value)
{
    OU_AUTO ou_obj *it = ou_iter(o);
    if (!it) {
        if (ou_err_take_if(&ou_exc_TypeError))
            return ou_raise_int(&ou_exc_TypeError, "argument of type '%T' is not iterable", o);
        return -1;
    }
    ou_unaryfn *next = ou_typeof(it)->next;
    ou_obj *item;
    while ((item = ou_iter_step(it, next))) {
        int same = ou_eq(item, value);
        ou_decref(item);
        if (same) return same;
    }
    return ou_err_pending() ? -1 : 0;
}

int ou_contains(ou_obj *o, ou_obj *value)
{
    ou_type *t = ou_typeof(o);
    return t->contains ? t->contains(o, value) : contains_by_iter(o, value);
}

int ou_len(ou_obj *o, ou_ssize *out)
{
    ou_type *t = ou_typeof(o);
    if (!t->len) return ou_raise_int(&ou_exc_TypeError, "object of type '%T' has no len()", o);
    ou_ssize n = t->len(o);
    if (n < 0) return -1;
    *out = n;
    return 0;
}

ou_obj *ou_len_call(ou_obj *const *v)
{
    ou_ssize n = 0;
    return ou_len(v[0], &n) < 0 ? NULL : ou_int_new(n);
}

ou_ssize ou_length_hint(ou_obj *o, ou_ssize dflt)
{
    ou_ssize n;
    int64_t v;
    if (ou_typeof(o)->len) {
        n = ou_typeof(o)->len(o);
        if (n >= 0) return n;
        if (!ou_err_take_if(&ou_exc_TypeError)) return -1;
    }
    ou_obj *method = ou_type_lookup(ou_typeof(o), OU_ID(__length_hint__));
    if (!method) return ou_err_pending() ? -1 : dflt;
    OU_AUTO ou_obj *r = NULL;
    if (OU_IS(method, ou_method_descr_type)) { /* of an iterator in C: without a bound method */
        r = ou_call1(method, o);
    } else {
        OU_AUTO ou_obj *hint = ou_lookup_special(o, OU_ID(__length_hint__));
        if (!hint) return ou_err_pending() ? -1 : dflt;
        r = ou_call0(hint);
    }
    if (!r) return ou_err_take_if(&ou_exc_TypeError) ? dflt : -1;
    if (r == &ou_notimplemented) return dflt;
    if (!ou_int_check(r)) {
        ou_raise(&ou_exc_TypeError, "__length_hint__ must be an integer, not %T", r);
        return -1;
    }
    if (!ou_int_fits(r, &v)) {
        ou_raise(&ou_exc_OverflowError, "Python int too large to convert to C ssize_t");
        return -1;
    }
    if (v < 0) {
        ou_raise(&ou_exc_ValueError, "__length_hint__() should return >= 0");
        return -1;
    }
    return v;
}

/* ---- iteration ------------------------------------------------------------------------------- */

ou_obj *ou_iter(ou_obj *o)
{
    ou_type *t = ou_typeof(o);
    if (ou_likely(t->iter != NULL)) {
        ou_obj *it = t->iter(o);
        if (it && !ou_typeof(it)->next) {
            ou_raise(&ou_exc_TypeError, "iter() returned non-iterator of type '%T'", it);
            ou_decref(it);
            return NULL;
        }
        return it;
    }
    if ((t->item || t->getitem) && !ou_dict_check(o) && !OU_IS(o, ou_mappingproxy_type))
        return ou_seq_iter_new(o);
    return ou_raise(&ou_exc_TypeError, "'%T' object is not iterable", o);
}

ou_obj *ou_next(ou_obj *it)
{
    ou_unaryfn *next = ou_typeof(it)->next;
    if (!next) return ou_raise(&ou_exc_TypeError, "'%T' object is not an iterator", it);
    return ou_iter_step(it, next);
}

ou_obj *ou_list_from(ou_obj *iterable)
{
    OU_AUTO ou_obj *l = ou_list_new(0);
    if (!l || ou_list_extend(l, iterable) < 0) return NULL;
    return ou_take(&l);
}

ou_obj *ou_tuple_from(ou_obj *iterable)
{
    if (ou_tuple_exact(iterable)) return ou_incref(iterable);
    if (ou_list_exact(iterable)) return ou_list_to_tuple(iterable);
    OU_AUTO ou_obj *l = ou_list_from(iterable);
    if (!l) return NULL;
    /* The list is ours alone: its references move into the tuple. */
    ou_list *list = (ou_list *)l;
    ou_ssize n = list->len;
    list->len = 0;
    return ou_tuple_from_stolen(list->items, n);
}

ou_obj *ou_seq_fast(ou_obj *o, const char *message)
{
    if (ou_list_exact(o) || ou_tuple_exact(o)) return ou_incref(o);
    OU_AUTO ou_obj *it = ou_iter(o);
    if (!it) {
        if (ou_err_take_if(&ou_exc_TypeError)) ou_raise(&ou_exc_TypeError, "%s", message);
        return NULL;
    }
    return ou_list_from(it);
}
