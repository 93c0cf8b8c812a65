/* vm/object/setops.c - set algebra: the methods and operators of set and frozenset. */
#include "vm/object/dict.h"
#include "vm/object/int.h"
#include "vm/object/iter.h"
#include "vm/object/list.h"

typedef ou_set_entry entry;

/* Calls each(s, key, hash, arg) for what an iterable yields; hashes of sets and dicts are at hand.
 * 0, or the first result that is not 0. */
typedef int each_fn(ou_obj *s, ou_obj *key, ou_hash hash, void *arg);

static int each_of_set(ou_obj *s, ou_set *other, each_fn *each, void *arg)
{
    for (ou_ssize i = 0; i <= other->mask; i++) {
        entry e = other->table[i];
        if (!e.key) continue;
        OU_AUTO ou_obj *key = ou_incref(e.key);
        int r = each(s, key, e.hash, arg);
        if (r) return r;
    }
    return 0;
}

static int each_of_dict(ou_obj *s, ou_obj *d, each_fn *each, void *arg)
{
    ou_ssize pos = 0;
    ou_obj *k;
    while (ou_dict_walk(d, &pos, &k, NULL)) {
        ou_hash hash = ((ou_dict *)d)->entries[pos - 1].hash;
        OU_AUTO ou_obj *key = ou_incref(k);
        int r = each(s, key, hash, arg);
        if (r) return r;
    }
    return 0;
}

static int each_of_any(ou_obj *s, ou_obj *iterable, each_fn *each, void *arg)
{
    OU_AUTO ou_obj *it = ou_iter(iterable);
    if (!it) return -1;
    ou_unaryfn *next = ou_typeof(it)->next;
    ou_obj *k;
    while ((k = ou_iter_step(it, next))) {
        OU_AUTO ou_obj *key = k;
        ou_hash hash = ou_hash_of(key);
        if (hash == -1) return -1;
        int r = each(s, key, hash, arg);
        if (r) return r;
    }
    return ou_err_pending() ? -1 : 0;
}

static int each_of(ou_obj *s, ou_obj *other, each_fn *each, void *arg)
{
    return ou_set_check(other) ? each_of_set(s, (ou_set *)other, each, arg)
                               : each_of_any(s, other, each, arg);
}

static ou_obj *copy_of(ou_obj *s) { return ou_set_make(ou_set_base(s), s); }

/* ---- union, intersection --------------------------------------------------------------------- */

static int keep_common(ou_obj *s, ou_obj *key, ou_hash hash, void *result)
{
    int has = ou_set_contains_hash(s, key, hash);
    return has > 0 ? ou_set_add_hash(result, key, hash) : has;
}

ou_obj *ou_set_common(ou_obj *s, ou_obj *other)
{
    if (s == other) return copy_of(s);
    OU_AUTO ou_obj *r = ou_set_make(ou_set_base(s), NULL);
    if (!r) return NULL;
    if (ou_set_check(other) && ou_set_len(other) > ou_set_len(s)) {
        ou_obj *t = s;
        s = other;
        other = t;
    }
    OU_AUTO ou_obj *held = ou_incref(other);
    return each_of(s, other, keep_common, r) < 0 ? NULL : ou_take(&r);
}

static int has_not(ou_obj *s, ou_obj *key, ou_hash hash, void *arg)
{
    (void)arg;
    int has = ou_set_contains_hash(s, key, hash);
    return has < 0 ? -1 : !has;
}

static int has_it(ou_obj *s, ou_obj *key, ou_hash hash, void *arg)
{
    (void)arg;
    return ou_set_contains_hash(s, key, hash);
}

/* Is every item of s in other (any iterable)? */
int ou_set_is_subset(ou_obj *s, ou_obj *other)
{
    if (!ou_set_check(other)) {
        OU_AUTO ou_obj *both = ou_set_common(s, other);
        return both ? ou_set_len(both) == ou_set_len(s) : -1;
    }
    if (ou_set_len(s) > ou_set_len(other)) return 0;
    int miss = each_of_set(other, (ou_set *)s, has_not, NULL);
    return miss < 0 ? -1 : !miss;
}

static ou_obj *union_(ou_obj *const *v)
{
    OU_AUTO ou_obj *r = copy_of(v[0]);
    for (ou_ssize i = 0; r && i < ou_tuple_len(v[1]); i++) {
        ou_obj *other = ou_tuple_at(v[1], i);
        if (other != v[0] && ou_set_update(r, other) < 0) return NULL;
    }
    return ou_take(&r);
}

static ou_obj *update(ou_obj *const *v)
{
    for (ou_ssize i = 0; i < ou_tuple_len(v[1]); i++)
        if (ou_set_update(v[0], ou_tuple_at(v[1], i)) < 0) return NULL;
    return ou_new_none();
}

static ou_obj *intersection(ou_obj *const *v)
{
    ou_ssize n = ou_tuple_len(v[1]);
    if (n == 0) return copy_of(v[0]);
    OU_AUTO ou_obj *r = ou_incref(v[0]);
    for (ou_ssize i = 0; i < n; i++) {
        ou_obj *next = ou_set_common(r, ou_tuple_at(v[1], i));
        if (!next) return NULL;
        ou_setref(&r, next);
    }
    return ou_take(&r);
}

static ou_obj *intersection_update(ou_obj *const *v)
{
    OU_AUTO ou_obj *r = intersection(v);
    if (!r) return NULL;
    ou_set_swap((ou_set *)v[0], (ou_set *)r);
    return ou_new_none();
}

/* ---- differences ----------------------------------------------------------------------------- */

static int drop(ou_obj *s, ou_obj *key, ou_hash hash, void *arg)
{
    (void)arg;
    return ou_set_discard_hash(s, key, hash) < 0 ? -1 : 0;
}

int ou_set_remove_all(ou_obj *o, ou_obj *other)
{
    ou_set *s = (ou_set *)o;
    if (o == other) {
        ou_set_clear(o);
        return 0;
    }
    OU_AUTO ou_obj *from = NULL;
    if (ou_set_check(other) &&
        ou_set_len(other) >> 3 > s->used) { /* much larger: look only at what is here */
        from = ou_set_common(o, other);
        if (!from) return -1;
    } else {
        from = ou_incref(other);
    }
    if (each_of(o, from, drop, NULL) < 0) return -1;
    if ((size_t)(s->fill - s->used) <= (size_t)s->mask / 4) return 0;
    return ou_set_resize(s, s->used > 50000 ? s->used * 2 : s->used * 4);
}

static int keep_missing(ou_obj *other, ou_obj *key, ou_hash hash, void *result)
{
    int has = ou_set_contains_hash(other, key, hash);
    return has == 0 ? ou_set_add_hash(result, key, hash) : has > 0 ? 0 : -1;
}

static int keep_missing_in_dict(ou_obj *d, ou_obj *key, ou_hash hash, void *result)
{
    if (ou_dict_get_hash(d, key, hash)) return 0;
    return ou_err_pending() ? -1 : ou_set_add_hash(result, key, hash);
}

static ou_obj *difference_of(ou_obj *s, ou_obj *other)
{
    bool is_set = ou_set_check(other), is_dict = !is_set && ou_dict_exact(other);
    ou_ssize n = is_set ? ou_set_len(other) : is_dict ? ou_dict_len(other) : 0;
    if ((!is_set && !is_dict) || ou_set_len(s) >> 2 > n) {
        OU_AUTO ou_obj *r = copy_of(s);
        return r && ou_set_remove_all(r, other) == 0 ? ou_take(&r) : NULL;
    }
    OU_AUTO ou_obj *r = ou_set_make(ou_set_base(s), NULL);
    if (!r) return NULL;
    int status = each_of_set(other, (ou_set *)s, is_set ? keep_missing : keep_missing_in_dict, r);
    return status < 0 ? NULL : ou_take(&r);
}

static ou_obj *difference(ou_obj *const *v)
{
    ou_ssize n = ou_tuple_len(v[1]);
    if (n == 0) return copy_of(v[0]);
    OU_AUTO ou_obj *r = difference_of(v[0], ou_tuple_at(v[1], 0));
    for (ou_ssize i = 1; r && i < n; i++)
        if (ou_set_remove_all(r, ou_tuple_at(v[1], i)) < 0) return NULL;
    return ou_take(&r);
}

static ou_obj *difference_update(ou_obj *const *v)
{
    for (ou_ssize i = 0; i < ou_tuple_len(v[1]); i++)
        if (ou_set_remove_all(v[0], ou_tuple_at(v[1], i)) < 0) return NULL;
    return ou_new_none();
}

static int toggle(ou_obj *s, ou_obj *key, ou_hash hash, void *arg)
{
    (void)arg;
    int gone = ou_set_discard_hash(s, key, hash);
    return gone == 0 ? ou_set_add_hash(s, key, hash) : gone > 0 ? 0 : -1;
}

int ou_set_toggle_all(ou_obj *s, ou_obj *other)
{
    if (s == other) {
        ou_set_clear(s);
        return 0;
    }
    if (ou_dict_exact(other)) return each_of_dict(s, other, toggle, NULL);
    OU_AUTO ou_obj *from =
        ou_set_check(other) ? ou_incref(other) : ou_set_make(ou_set_base(s), other);
    return from ? each_of_set(s, (ou_set *)from, toggle, NULL) : -1;
}

static ou_obj *symmetric_of(ou_obj *s, ou_obj *other)
{
    OU_AUTO ou_obj *r = ou_set_make(ou_set_base(s), other);
    return r && ou_set_toggle_all(r, s) == 0 ? ou_take(&r) : NULL;
}

static ou_obj *symmetric_difference(ou_obj *const *v) { return symmetric_of(v[0], v[1]); }

static ou_obj *symmetric_difference_update(ou_obj *const *v)
{
    return ou_set_toggle_all(v[0], v[1]) < 0 ? NULL : ou_new_none();
}

/* ---- operators ------------------------------------------------------------------------------- */

static bool both_sets(ou_obj *a, ou_obj *b) { return ou_set_check(a) && ou_set_check(b); }

ou_obj *ou_set_or(ou_obj *a, ou_obj *b)
{
    if (!both_sets(a, b)) return ou_incref(&ou_notimplemented);
    OU_AUTO ou_obj *r = copy_of(a);
    return r && ou_set_update(r, b) == 0 ? ou_take(&r) : NULL;
}

ou_obj *ou_set_and(ou_obj *a, ou_obj *b)
{
    return both_sets(a, b) ? ou_set_common(a, b) : ou_incref(&ou_notimplemented);
}

ou_obj *ou_set_sub(ou_obj *a, ou_obj *b)
{
    return both_sets(a, b) ? difference_of(a, b) : ou_incref(&ou_notimplemented);
}

ou_obj *ou_set_xor(ou_obj *a, ou_obj *b)
{
    return both_sets(a, b) ? symmetric_of(a, b) : ou_incref(&ou_notimplemented);
}

ou_obj *ou_set_ior(ou_obj *a, ou_obj *b)
{
    if (!ou_set_check(b)) return ou_incref(&ou_notimplemented);
    return ou_set_update(a, b) < 0 ? NULL : ou_incref(a);
}

ou_obj *ou_set_iand(ou_obj *a, ou_obj *b)
{
    if (!ou_set_check(b)) return ou_incref(&ou_notimplemented);
    OU_AUTO ou_obj *r = ou_set_common(a, b);
    if (!r) return NULL;
    ou_set_swap((ou_set *)a, (ou_set *)r);
    return ou_incref(a);
}

ou_obj *ou_set_isub(ou_obj *a, ou_obj *b)
{
    if (!ou_set_check(b)) return ou_incref(&ou_notimplemented);
    return ou_set_remove_all(a, b) < 0 ? NULL : ou_incref(a);
}

ou_obj *ou_set_ixor(ou_obj *a, ou_obj *b)
{
    if (!ou_set_check(b)) return ou_incref(&ou_notimplemented);
    return ou_set_toggle_all(a, b) < 0 ? NULL : ou_incref(a);
}

/* ---- the other methods ----------------------------------------------------------------------- */

static ou_obj *add(ou_obj *const *v) { return ou_set_add(v[0], v[1]) < 0 ? NULL : ou_new_none(); }

/* Discards key; a set stands for the frozenset of its items. */
static int discard_key(ou_obj *s, ou_obj *key)
{
    int gone = ou_set_discard(s, key);
    if (gone >= 0 || !ou_is_instance(key, &ou_set_type) || !ou_err_take_if(&ou_exc_TypeError))
        return gone;
    OU_AUTO ou_obj *frozen = ou_set_make(&ou_frozenset_type, key);
    return frozen ? ou_set_discard(s, frozen) : -1;
}

static ou_obj *discard(ou_obj *const *v)
{
    return discard_key(v[0], v[1]) < 0 ? NULL : ou_new_none();
}

static ou_obj *remove_(ou_obj *const *v)
{
    int gone = discard_key(v[0], v[1]);
    if (gone == 0) ou_raise_arg(&ou_exc_KeyError, v[1]);
    return gone > 0 ? ou_new_none() : NULL;
}

static ou_obj *pop(ou_obj *const *v)
{
    ou_set *s = (ou_set *)v[0];
    if (s->used == 0) return ou_raise(&ou_exc_KeyError, "pop from an empty set");
    ou_ssize i = s->finger & s->mask;
    while (!s->table[i].key) i = i == s->mask ? 0 : i + 1;
    ou_obj *key = s->table[i].key;
    s->table[i] = (entry){ NULL, -1 };
    s->used--;
    s->finger = i + 1;
    return key;
}

static ou_obj *clear(ou_obj *const *v)
{
    ou_set_clear(v[0]);
    return ou_new_none();
}

static ou_obj *copy(ou_obj *const *v) { return copy_of(v[0]); }
static ou_obj *frozen_copy(ou_obj *const *v)
{
    return OU_IS(v[0], ou_frozenset_type) ? ou_incref(v[0]) : copy_of(v[0]);
}

static ou_obj *isdisjoint(ou_obj *const *v)
{
    ou_obj *s = v[0], *other = v[1];
    if (s == other) return ou_bool(ou_set_len(s) == 0);
    if (ou_set_check(other) && ou_set_len(other) > ou_set_len(s)) {
        s = v[1];
        other = v[0];
    }
    int hit = each_of(s, other, has_it, NULL);
    return hit < 0 ? NULL : ou_bool(!hit);
}

static ou_obj *issubset(ou_obj *const *v)
{
    int yes = ou_set_is_subset(v[0], v[1]);
    return yes < 0 ? NULL : ou_bool(yes);
}

static ou_obj *issuperset(ou_obj *const *v)
{
    if (ou_set_check(v[1])) {
        int yes = ou_set_is_subset(v[1], v[0]);
        return yes < 0 ? NULL : ou_bool(yes);
    }
    int miss = each_of_any(v[0], v[1], has_not, NULL);
    return miss < 0 ? NULL : ou_bool(!miss);
}

static ou_obj *contains(ou_obj *const *v)
{
    int has = ou_set_type.contains(v[0], v[1]);
    return has < 0 ? NULL : ou_bool(has);
}

static ou_obj *reduce(ou_obj *const *v)
{
    OU_AUTO ou_obj *items = ou_list_from(v[0]);
    OU_AUTO ou_obj *state = ou_call_method0(v[0], OU_ID(__getstate__));
    if (!items || !state) return NULL;
    return ou_tuple3(ou_incref(ou_typeof(v[0])), ou_tuple1(ou_take(&items)), ou_take(&state));
}

static ou_obj *size_of(ou_obj *const *v)
{
    ou_set *s = (ou_set *)v[0];
    size_t table = s->table == s->small ? 0 : (size_t)(s->mask + 1) * sizeof *s->table;
    return ou_int_new((int64_t)(ou_typeof(v[0])->size + table));
}

#define COMMON                                                                                     \
    OU_FN_FLAGS("__contains__", contains, "(object, /)", OU_FN_COEXIST, "Is it an item?"),         \
    OU_FN(difference, "(*others)", "The items that are in no other iterable."),                    \
    OU_FN(intersection, "(*others)", "The items that are in every other iterable."),               \
    OU_FN(isdisjoint, "(other, /)", "Is there no common item?"),                                   \
    OU_FN(issubset, "(other, /)", "Is every item in the other iterable?"),                         \
    OU_FN(issuperset, "(other, /)", "Is every item of the other iterable in this set?"),           \
    OU_FN_AS("__reduce__", reduce, "()", "State for pickling."),                                   \
    OU_FN_AS("__sizeof__", size_of, "()", "Bytes used by the set itself."),                        \
    OU_FN(symmetric_difference, "(other, /)", "The items that are in one of the two only."),       \
    OU_FN_AS("union", union_, "(*others)", "The items of the set and of the iterables."),          \
    OU_CLASS_GETITEM

ou_fndef ou_set_methods[] = {
    COMMON,
    OU_FN(add, "(object, /)", "Put an item in."),
    OU_FN(clear, "()", "Take all items out."),
    OU_FN(copy, "()", "A new set of the same items."),
    OU_FN(discard, "(object, /)", "Take an item out, if it is there."),
    OU_FN(difference_update, "(*others)", "Take out what is in any other iterable."),
    OU_FN(intersection_update, "(*others)", "Keep only what is in every other iterable."),
    OU_FN(pop, "()", "Take any item out and return it."),
    OU_FN_AS("remove", remove_, "(object, /)", "Take an item out; KeyError if it is not there."),
    OU_FN(symmetric_difference_update, "(other, /)",
          "Take out what is in both, put in what is not."),
    OU_FN(update, "(*others)", "Put in the items of the iterables."),
    {0}};

ou_fndef ou_frozenset_methods[] = {
    COMMON,
    OU_FN_AS("copy", frozen_copy, "()", "The same set."),
    { 0 }
};
