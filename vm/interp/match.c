/* vm/interp/match.c - class and mapping patterns (PEP 634). */
#include "vm/interp/interp.h"

/* One attribute of a class pattern: appended to out; 0 = no match, 1 = taken, -1 = error. */
static int match_attribute(ou_obj *subject, ou_obj *type, ou_obj *name, ou_obj *seen, ou_obj *out)
{
    int dup = ou_set_contains(seen, name);
    if (dup < 0) return -1;
    if (dup) {
        return ou_raise_int(&ou_exc_TypeError, "%N() got multiple sub-patterns for attribute %R",
                            OU_CAST(ou_type, type), name);
    }
    if (ou_set_add(seen, name) < 0) return -1;
    OU_AUTO ou_obj *v = ou_getattr_opt(subject, OU_CAST(ou_str, name));
    if (!v) return ou_pending ? -1 : 0;
    return ou_list_append(out, v) < 0 ? -1 : 1;
}

/* __match_args__ of the class, or () with *self set where the subject itself matches one positional
 * pattern. */
static ou_obj *match_args_of(ou_obj *type, bool *self)
{
    ou_obj *args = ou_getattr_opt(type, OU_ID(__match_args__));
    *self = false;
    if (args) {
        if (ou_tuple_exact(args)) return args;
        ou_raise(&ou_exc_TypeError, "%N.__match_args__ must be a tuple (got %T)",
                 OU_CAST(ou_type, type), args);
        ou_decref(args);
        return NULL;
    }
    if (ou_pending) return NULL;
    *self = (OU_CAST(ou_type, type)->flags & OU_TF_MATCH_SELF) != 0;
    return ou_incref(ou_empty_tuple);
}

static int match_positional(ou_obj *subject, ou_obj *type, ou_ssize npos, ou_obj *seen, ou_obj *out)
{
    bool self;
    OU_AUTO ou_obj *args = match_args_of(type, &self);
    if (!args) return -1;
    ou_ssize allowed = self ? 1 : ou_tuple_len(args);
    if (allowed < npos) {
        return ou_raise_int(&ou_exc_TypeError,
                            "%N() accepts %zd positional sub-pattern%s (%zd given)",
                            OU_CAST(ou_type, type), allowed, allowed == 1 ? "" : "s", npos);
    }
    if (self) return ou_list_append(out, subject) < 0 ? -1 : 1;
    for (ou_ssize i = 0; i < npos; i++) {
        ou_obj *name = ou_tuple_at(args, i);
        if (!ou_str_exact(name)) {
            return ou_raise_int(&ou_exc_TypeError,
                                "__match_args__ elements must be strings (got %T)", name);
        }
        int r = match_attribute(subject, type, name, seen, out);
        if (r <= 0) return r;
    }
    return 1;
}

ou_obj *ou_match_class(ou_obj *subject, ou_obj *type, ou_ssize npos, ou_obj *kwnames)
{
    if (!OU_HAS_FLAG(type, OU_TF_TYPE))
        return ou_raise(&ou_exc_TypeError, "called match pattern must be a type");
    int is = ou_isinstance(subject, type);
    if (is <= 0) return is < 0 ? NULL : ou_new_none();
    OU_AUTO ou_obj *seen = ou_set_new(NULL), *out = ou_list_new(npos);
    if (!seen || !out) return NULL;
    int r = npos ? match_positional(subject, type, npos, seen, out) : 1;
    for (ou_ssize i = 0; r > 0 && i < ou_tuple_len(kwnames); i++) {
        r = match_attribute(subject, type, ou_tuple_at(kwnames, i), seen, out);
    }
    if (r <= 0) return r < 0 ? NULL : ou_new_none();
    return ou_list_to_tuple(out);
}

ou_obj *ou_match_keys(ou_obj *map, ou_obj *keys)
{
    ou_ssize n = ou_tuple_len(keys);
    if (n == 0) return ou_incref(ou_empty_tuple);
    OU_AUTO ou_obj *get = ou_getattr(map, OU_ID(get));
    OU_AUTO ou_obj *seen = get ? ou_set_new(NULL) : NULL, *out = seen ? ou_list_new(n) : NULL;
    OU_AUTO ou_obj *missing = out ? ou_call0((ou_obj *)&ou_object_type) : NULL;
    if (!missing) return NULL;
    for (ou_ssize i = 0; i < n; i++) {
        ou_obj *key = ou_tuple_at(keys, i);
        int dup = ou_set_contains(seen, key);
        if (dup < 0) return NULL;
        if (dup)
            return ou_raise(&ou_exc_ValueError, "mapping pattern checks duplicate key (%R)", key);
        if (ou_set_add(seen, key) < 0) return NULL;
        OU_AUTO ou_obj *v = ou_call2(get, key, missing);
        if (!v) return NULL;
        if (v == missing) return ou_new_none();
        if (ou_list_append(out, v) < 0) return NULL;
    }
    return ou_list_to_tuple(out);
}
