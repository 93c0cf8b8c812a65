/* vm/object/dictmethods.c - the methods of dict, and filling one from a mapping or an iterable of
 * pairs. */
#include "vm/object/dict.h"
#include "vm/object/int.h"
#include "vm/object/iter.h"
#include "vm/object/list.h"
#include "vm/object/str.h"

/* ---- update ---------------------------------------------------------------------------------- */

/* Sets d[a] = b for the i-th pair. */
static int add_pair(ou_obj *d, ou_obj *pair, ou_ssize i)
{
    OU_AUTO ou_obj *seq = ou_seq_fast(pair, "");
    if (!seq) {
        if (ou_err_take_if(&ou_exc_TypeError))
            ou_raise(&ou_exc_TypeError,
                     "cannot convert dictionary update sequence element #%zd to a sequence", i);
        return -1;
    }
    bool is_list = ou_list_check(seq);
    ou_ssize n = is_list ? ou_list_len(seq) : ou_tuple_len(seq);
    if (n != 2)
        return ou_raise_int(&ou_exc_ValueError,
                            "dictionary update sequence element #%zd has length %zd; 2 is required",
                            i, n);
    OU_AUTO ou_obj *key = ou_incref(is_list ? ou_list_at(seq, 0) : ou_tuple_at(seq, 0));
    OU_AUTO ou_obj *value = ou_incref(is_list ? ou_list_at(seq, 1) : ou_tuple_at(seq, 1));
    return ou_dict_set(d, key, value);
}

int ou_dict_update(void *d, ou_obj *other)
{
    if (ou_dict_exact(other)) return ou_dict_merge(d, other, 1);
    OU_AUTO ou_obj *keys = ou_getattr_opt(other, OU_ID(keys));
    if (keys) return ou_dict_merge(d, other, 1);
    if (ou_err_pending()) return -1;
    OU_AUTO ou_obj *it = ou_iter(other);
    ou_obj *pair;
    for (ou_ssize i = 0; it && (pair = ou_next(it)); i++) {
        int status = add_pair(d, pair, i);
        ou_decref(pair);
        if (status < 0) return -1;
    }
    return ou_err_pending() ? -1 : 0;
}

int ou_dict_update_common(ou_obj *d, ou_obj *const *args, size_t n, ou_tuple *kwnames,
                          const char *fname)
{
    if (n > 1)
        return ou_raise_int(&ou_exc_TypeError, "%s expected at most 1 argument, got %zu", fname, n);
    if (n == 1 && ou_dict_update(d, args[0]) < 0) return -1;
    for (ou_ssize i = 0; kwnames && i < kwnames->len; i++)
        if (ou_dict_set_str(d, (ou_str *)kwnames->items[i], args[n + (size_t)i]) < 0) return -1;
    return 0;
}

static ou_obj *update(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    return ou_dict_update_common(self, args, n, kwnames, "update") < 0 ? NULL : ou_new_none();
}

/* ---- fromkeys -------------------------------------------------------------------------------- */

static int fill_from_set(ou_obj *d, ou_obj *set, ou_obj *value)
{
    ou_ssize pos = 0;
    ou_obj *key;
    if (ou_dict_reserve(d, ou_set_len(set)) < 0) return -1;
    while (ou_set_walk(set, &pos, &key)) {
        OU_AUTO ou_obj *held = ou_incref(key);
        if (ou_dict_set_hash(d, held, ((ou_set *)set)->table[pos - 1].hash, value) < 0) return -1;
    }
    return 0;
}

static int fill_from_dict(ou_obj *d, ou_obj *other, ou_obj *value)
{
    ou_ssize pos = 0;
    ou_obj *key;
    if (ou_dict_reserve(d, ou_dict_len(other)) < 0) return -1;
    while (ou_dict_walk(other, &pos, &key, NULL)) {
        OU_AUTO ou_obj *held = ou_incref(key);
        ou_hash hash = ((ou_dict *)other)->entries[pos - 1].hash;
        if (ou_dict_set_hash(d, held, hash, value) < 0) return -1;
    }
    return 0;
}

static ou_obj *fromkeys(ou_obj *const *v)
{
    ou_obj *value = v[2] ? v[2] : &ou_none, *key;
    OU_AUTO ou_obj *d = ou_call0(v[0]);
    if (!d) return NULL;
    if (ou_dict_exact(d) && ou_dict_len(d) == 0) {
        /* The hashes are known; comparing keys may still run code that changes the table. */
        if (ou_dict_exact(v[1])) return fill_from_dict(d, v[1], value) < 0 ? NULL : ou_take(&d);
        if (OU_IS(v[1], ou_set_type) || OU_IS(v[1], ou_frozenset_type))
            return fill_from_set(d, v[1], value) < 0 ? NULL : ou_take(&d);
    }
    OU_AUTO ou_obj *it = ou_iter(v[1]);
    while (it && (key = ou_next(it))) {
        int status = ou_dict_exact(d) ? ou_dict_set(d, key, value) : ou_setitem(d, key, value);
        ou_decref(key);
        if (status < 0) return NULL;
    }
    return ou_err_pending() ? NULL : ou_take(&d);
}

/* ---- the other methods ----------------------------------------------------------------------- */

static ou_obj *get(ou_obj *const *v)
{
    ou_obj *value = ou_dict_get(v[0], v[1]);
    if (!value && ou_err_pending()) return NULL;
    return ou_incref(value ? value : v[2] ? v[2] : &ou_none);
}

static ou_obj *setdefault(ou_obj *const *v)
{
    return ou_dict_setdefault(v[0], v[1], v[2] ? v[2] : &ou_none);
}

static ou_obj *pop(ou_obj *const *v)
{
    ou_obj *value = ou_dict_pop(v[0], v[1]);
    if (value || ou_err_pending()) return value;
    return v[2] ? ou_incref(v[2]) : ou_raise_arg(&ou_exc_KeyError, v[1]);
}

static ou_obj *popitem(ou_obj *const *v)
{
    ou_obj *key, *value;
    if (!ou_dict_pop_last(v[0], &key, &value))
        return ou_raise(&ou_exc_KeyError, "popitem(): dictionary is empty");
    return ou_tuple2(key, value);
}

static ou_obj *clear(ou_obj *const *v)
{
    ou_dict_clear(v[0]);
    return ou_new_none();
}

static ou_obj *copy(ou_obj *const *v) { return ou_dict_copy(v[0]); }
static ou_obj *keys(ou_obj *const *v) { return ou_dict_view_new(&ou_dict_keys_type, v[0]); }
static ou_obj *values(ou_obj *const *v) { return ou_dict_view_new(&ou_dict_values_type, v[0]); }
static ou_obj *items(ou_obj *const *v) { return ou_dict_view_new(&ou_dict_items_type, v[0]); }
static ou_obj *reversed(ou_obj *const *v)
{
    return ou_dict_iter_new(&ou_dict_revkeyiter_type, v[0]);
}

static ou_obj *getitem(ou_obj *const *v) { return ou_dict_type.getitem(v[0], v[1]); }

static ou_obj *contains(ou_obj *const *v)
{
    int has = ou_dict_type.contains(v[0], v[1]);
    return has < 0 ? NULL : ou_bool(has);
}

static ou_obj *size_of(ou_obj *const *v)
{
    ou_dict *d = (ou_dict *)v[0];
    size_t room = (((size_t)1 << d->log2) << 1) / 3 - d->lack;
    size_t table = ((size_t)d->width << d->log2) + room * sizeof(ou_dict_entry);
    return ou_int_new((int64_t)(ou_typeof(d)->size + (d->entries ? table : 0)));
}

ou_obj *ou_dict_keys(ou_obj *d)
{
    ou_obj *key;
    ou_ssize pos = 0;
    OU_AUTO ou_obj *l = ou_list_new(ou_dict_len(d));
    while (l && ou_dict_walk(d, &pos, &key, NULL))
        if (ou_list_append(l, key) < 0) return NULL;
    return ou_take(&l);
}

ou_obj *ou_dict_values(ou_obj *d)
{
    ou_obj *value;
    ou_ssize pos = 0;
    OU_AUTO ou_obj *l = ou_list_new(ou_dict_len(d));
    while (l && ou_dict_walk(d, &pos, NULL, &value))
        if (ou_list_append(l, value) < 0) return NULL;
    return ou_take(&l);
}

/* Making the pairs may start a collection, whose finalizers may change the dict: then it is done
 * again. */
ou_obj *ou_dict_items(ou_obj *d)
{
    for (;;) {
        ou_ssize n = ou_dict_len(d), pos = 0;
        ou_obj *key, *value;
        OU_AUTO ou_obj *l = ou_list_new(n);
        while (l && ou_dict_walk(d, &pos, &key, &value)) {
            ou_obj *pair = ou_tuple2(ou_incref(key), ou_incref(value));
            if (!pair || ou_list_append_steal(l, pair) < 0) return NULL;
        }
        if (!l || ou_dict_len(d) == n) return ou_take(&l);
    }
}

ou_fndef ou_dict_methods[] = {
    OU_FN_FLAGS("__contains__", contains, "(key, /)", OU_FN_COEXIST, "Is there such a key?"),
    OU_FN_FLAGS("__getitem__", getitem, "(object, /)", OU_FN_COEXIST, "Same as self[object]."),
    OU_FN_AS("__sizeof__", size_of, "()", "Bytes used by the dict itself."),
    OU_FN(get, "(key, default=None, /)", "The value of key, or default if there is none."),
    OU_FN(setdefault, "(key, default=None, /)",
          "The value of key, which is set to default if there is none."),
    OU_FN(pop, "(key, default=<unrepresentable>, /)",
          "Take key out and return its value, or default."),
    OU_FN(popitem, "()", "Take the newest pair out and return it."),
    OU_FN(keys, "()", "A view of the keys."),
    OU_FN(items, "()", "A view of the (key, value) pairs."),
    OU_FN(values, "()", "A view of the values."),
    OU_RAW("update", update, "(*args, **kwargs)",
           "Set the items of a mapping or an iterable of pairs, then keywords."),
    OU_FN_FLAGS("fromkeys", fromkeys, "(iterable, value=None, /)", OU_FN_CLASS,
                "A new dict with these keys, one value."),
    OU_FN(clear, "()", "Take everything out."),
    OU_FN(copy, "()", "A new dict of the same items."),
    OU_FN_AS("__reversed__", reversed, "()", "Iterator over the keys, newest first."),
    OU_CLASS_GETITEM,
    {0}};
