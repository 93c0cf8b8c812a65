/* vm/object/object.c - the protocol every object answers: attributes, text, truth, hash,
 * comparison. */
#include "vm/object/bytes.h"
#include "vm/object/dict.h"
#include "vm/object/exc.h"
#include "vm/object/float.h"
#include "vm/object/int.h"
#include "vm/object/list.h"
#include "vm/object/shape.h"
#include "vm/object/slots.h"
#include "vm/object/str.h"

/* ---- attributes ------------------------------------------------------------------------------ */

void *ou_raise_attr(ou_obj *obj, ou_str *name, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    OU_AUTO ou_obj *text = ou_str_vformat(fmt, ap);
    va_end(ap);
    if (!text) return NULL;
    ou_raise_arg(&ou_exc_AttributeError, text);
    if (ou_pending && ou_typeof(ou_pending) == &ou_exc_AttributeError) {
        ou_exc_attr *e = OU_CAST(ou_exc_attr, ou_pending);
        if (!e->obj) e->obj = ou_incref(obj);
        if (!e->name) e->name = ou_incref(name);
    }
    return NULL;
}

ou_str *ou_attr_name(ou_obj *name)
{
    if (!ou_str_check(name))
        return ou_raise(&ou_exc_TypeError, "attribute name must be string, not '%T'", name);
    if (OU_CAST(ou_str, name)->interned) return OU_CAST(ou_str, ou_incref(name));
    if (ou_str_exact(name)) return OU_CAST(ou_str, ou_str_intern(ou_incref(name)));
    size_t n;
    char *tmp;
    const char *text = ou_str_utf8(name, &n, &tmp);
    if (!text) return NULL;
    ou_obj *exact = ou_str_intern_utf8(text, n);
    ou_mem_free(tmp);
    return OU_CAST(ou_str, exact);
}

ou_obj *ou_generic_getattr_opt(ou_obj *o, ou_str *name)
{
    ou_type *t = ou_typeof(o);
    ou_obj *descr = ou_type_lookup(t, name);
    ou_obj *(*get)(ou_obj *, ou_obj *, ou_obj *) = NULL;
    if (descr) {
        const ou_type *dt = ou_typeof(descr);
        get = dt->descr_get;
        if (get && dt->descr_set) {
            OU_AUTO ou_obj *held = ou_incref(descr);
            return get(held, o, (ou_obj *)t);
        }
    }
    OU_AUTO ou_obj *held = ou_xincref(descr);
    if (t->flags & OU_TF_HAS_DICT) {
        ou_obj *value = ou_inst_get(o, name);
        if (value) return ou_incref(value);
        if (ou_unlikely(ou_pending != NULL)) return NULL;
    }
    if (get) return get(held, o, (ou_obj *)t);
    return ou_take(&held);
}

ou_obj *ou_generic_getattr(ou_obj *o, ou_str *name)
{
    ou_obj *r = ou_generic_getattr_opt(o, name);
    if (ou_likely(r != NULL) || ou_err_pending()) return r;
    return ou_raise_attribute(o, name);
}

int ou_generic_setattr(ou_obj *o, ou_str *name, ou_obj *value)
{
    ou_type *t = ou_typeof(o);
    OU_AUTO ou_obj *key = (ou_obj *)ou_attr_name((ou_obj *)name);
    if (!key) return -1;
    name = OU_CAST(ou_str, key);
    ou_obj *descr = ou_type_lookup(t, name);
    if (descr && ou_typeof(descr)->descr_set) {
        OU_AUTO ou_obj *held = ou_incref(descr);
        return ou_typeof(held)->descr_set(held, o, value);
    }
    int r = ou_inst_set(o, name, value);
    if (r <= 0) return r;
    if (r == 2 && descr) {
        return ou_raise_int(&ou_exc_AttributeError, "'%T' object attribute '%U' is read-only", o,
                            name);
    }
    return ou_raise_int(&ou_exc_AttributeError, "'%.50T' object has no attribute '%U'", o, name);
}

ou_obj *ou_getattr(ou_obj *o, ou_str *name)
{
    ou_type *t = ou_typeof(o);
    if (ou_unlikely(!t->getattr)) return ou_raise_attribute(o, name);
    ou_obj *r = t->getattr(o, name);
    if (ou_unlikely(!r)) ou_err_add_attribute(o, name);
    return r;
}

ou_obj *ou_getattr_opt(ou_obj *o, ou_str *name)
{
    ou_type *t = ou_typeof(o);
    ou_obj *r =
        t->getattr == ou_generic_getattr ? ou_generic_getattr_opt(o, name) : ou_getattr(o, name);
    if (!r && ou_err_pending()) (void)ou_err_take_if(&ou_exc_AttributeError);
    return r;
}

int ou_setattr(ou_obj *o, ou_str *name, ou_obj *value)
{
    ou_type *t = ou_typeof(o);
    if (ou_likely(t->setattr != NULL)) return t->setattr(o, name, value);
    return ou_raise_int(&ou_exc_TypeError, "'%T' object has %s attributes (%s .%U)", o,
                        t->getattr ? "only read-only" : "no", value ? "assign to" : "del", name);
}

int ou_hasattr(ou_obj *o, ou_str *name)
{
    OU_AUTO ou_obj *r = ou_getattr_opt(o, name);
    return r ? 1 : ou_err_pending() ? -1 : 0;
}

ou_obj *ou_lookup_special(ou_obj *o, ou_str *name)
{
    ou_type *t = ou_typeof(o);
    ou_obj *f = ou_type_lookup(t, name);
    if (!f) return NULL;
    if (!ou_typeof(f)->descr_get) return ou_incref(f);
    OU_AUTO ou_obj *held = ou_incref(f);
    return ou_typeof(held)->descr_get(held, o, (ou_obj *)t);
}

/* ---- text ------------------------------------------------------------------------------------ */

ou_obj *ou_repr(ou_obj *o)
{
    if (ou_poll_signals() < 0) return NULL;
    ou_type *t = ou_typeof(o);
    if (!t->repr) return ou_str_format("<%T object at %p>", o, (void *)o);
    if (ou_recurse_enter(" while getting the repr of an object") < 0) return NULL;
    ou_obj *r = t->repr(o);
    ou_recurse_leave();
    if (r && !ou_str_check(r)) {
        ou_raise(&ou_exc_TypeError, "__repr__ returned non-string (type %T)", r);
        ou_decref(r);
        return NULL;
    }
    return r;
}

ou_obj *ou_str_of(ou_obj *o)
{
    if (ou_str_exact(o)) return ou_incref(o);
    if (ou_int_exact(o)) return ou_int_to_str(o, 10);
    ou_type *t = ou_typeof(o);
    if (!t->str) return ou_repr(o);
    if (ou_recurse_enter(" while getting the str of an object") < 0) return NULL;
    ou_obj *r = t->str(o);
    ou_recurse_leave();
    if (r && !ou_str_check(r)) {
        ou_raise(&ou_exc_TypeError, "__str__ returned non-string (type %T)", r);
        ou_decref(r);
        return NULL;
    }
    return r;
}

ou_obj *ou_ascii(ou_obj *o)
{
    OU_AUTO ou_obj *r = ou_repr(o);
    if (!r) return NULL;
    if (OU_CAST(ou_str, r)->ascii) return ou_take(&r);
    OU_AUTO ou_obj *b = ou_str_encode(r, "ascii", "backslashreplace");
    return b ? ou_str_from_n(ou_bytes_data(b), (size_t)ou_bytes_len(b)) : NULL;
}

ou_obj *ou_format(ou_obj *o, ou_obj *spec)
{
    if (!spec || ou_str_len(spec) == 0) {
        if (ou_str_exact(o)) return ou_incref(o);
        if (ou_int_exact(o)) return ou_int_to_str(o, 10);
        spec = ou_empty_str;
    }
    /* These three cannot be changed, so their __format__ need not be looked up (fstrings). */
    if (ou_float_exact(o)) return ou_format_float(o, spec);
    if (ou_int_exact(o)) return ou_format_int(o, spec);
    if (ou_str_exact(o)) return ou_format_str(o, spec);
    OU_AUTO ou_obj *f = ou_lookup_special(o, OU_ID(__format__));
    if (!f) {
        if (ou_err_pending()) return NULL;
        return ou_raise(&ou_exc_TypeError, "Type %T doesn't define __format__", o);
    }
    ou_obj *r = ou_call1(f, spec);
    if (r && !ou_str_check(r)) {
        ou_raise(&ou_exc_TypeError, "__format__ must return a str, not %T", r);
        ou_decref(r);
        return NULL;
    }
    return r;
}

/* ---- truth, hash ----------------------------------------------------------------------------- */

int ou_truth(ou_obj *o)
{
    if (o == (ou_obj *)&ou_true) return 1;
    if (o == (ou_obj *)&ou_false || o == &ou_none) return 0;
    const ou_type *t = ou_typeof(o);
    if (t->truth) return t->truth(o);
    if (!t->len) return 1;
    ou_ssize n = t->len(o);
    return n < 0 ? -1 : n > 0;
}

ou_hash ou_hash_not_implemented(ou_obj *o)
{
    return ou_raise_int(&ou_exc_TypeError, "unhashable type: '%T'", o);
}

ou_hash ou_hash_of(ou_obj *o)
{
    const ou_type *t = ou_typeof(o);
    return t->hash ? t->hash(o) : ou_hash_not_implemented(o);
}

ou_obj *ou_self_iter(ou_obj *o)
{
    return ou_incref(o);
}

/* ---- comparison ------------------------------------------------------------------------------ */

static const unsigned char swapped[] = { OU_GT, OU_GE, OU_EQ, OU_NE, OU_LT, OU_LE };

OU_NEW static ou_obj *compare(ou_obj *a, ou_obj *b, int op)
{
    static const char *const signs[] = { "<", "<=", "==", "!=", ">", ">=" };
    const ou_type *ta = ou_typeof(a), *tb = ou_typeof(b);
    bool reflected = false;
    ou_obj *r;
    if (ta != tb && tb->richcmp && ou_type_is_subtype(tb, ta)) {
        reflected = true;
        r = tb->richcmp(b, a, swapped[op]);
        if (r != &ou_notimplemented) return r;
        ou_decref(r);
    }
    if (ta->richcmp) {
        r = ta->richcmp(a, b, op);
        if (r != &ou_notimplemented) return r;
        ou_decref(r);
    }
    if (!reflected && tb->richcmp) {
        r = tb->richcmp(b, a, swapped[op]);
        if (r != &ou_notimplemented) return r;
        ou_decref(r);
    }
    if (op == OU_EQ) return ou_bool(a == b);
    if (op == OU_NE) return ou_bool(a != b);
    return ou_raise(&ou_exc_TypeError, "'%s' not supported between instances of '%T' and '%T'",
                    signs[op], a, b);
}

OU_INLINE int by_order(int sign, int op)
{
    switch (op) {
    case OU_LT: return sign < 0;
    case OU_LE: return sign <= 0;
    case OU_EQ: return sign == 0;
    case OU_NE: return sign != 0;
    case OU_GT: return sign > 0;
    default: return sign >= 0;
    }
}

/* Two numbers or two texts of the same plain class, which cannot redefine how they compare: 0, 1,
 * or 2 for everything else (heap_sort benchmark). */
OU_INLINE int compare_plain(ou_obj *a, ou_obj *b, int op)
{
    if (a->map != b->map) return 2;
    if (ou_int_is_small(a)) {
        int64_t v = OU_CAST(ou_int, a)->v, w = OU_CAST(ou_int, b)->v;
        return by_order((v > w) - (v < w), op);
    }
    if (ou_str_exact(a)) {
        if (op == OU_EQ || op == OU_NE) return ou_str_equal(a, b) == (op == OU_EQ);
        return by_order(ou_str_compare(a, b), op);
    }
    if (!ou_float_exact(a)) return 2;
    double v = ou_float_value(a), w = ou_float_value(b);
    switch (op) {
    case OU_LT: return v < w;
    case OU_LE: return v <= w;
    case OU_EQ: return v == w;
    case OU_NE: return v != w;
    case OU_GT: return v > w;
    default: return v >= w;
    }
}

ou_obj *ou_richcmp(ou_obj *a, ou_obj *b, int op)
{
    int plain = compare_plain(a, b, op);
    if (plain != 2) return ou_bool(plain);
    if (ou_recurse_enter(" in comparison") < 0) return NULL;
    ou_obj *r = compare(a, b, op);
    ou_recurse_leave();
    return r;
}

int ou_cmp_bool(ou_obj *a, ou_obj *b, int op)
{
    if (a == b) {
        if (op == OU_EQ) return 1;
        if (op == OU_NE) return 0;
    }
    int plain = compare_plain(a, b, op);
    if (plain != 2) return plain;
    if (ou_recurse_enter(" in comparison") < 0) return -1;
    ou_obj *r = compare(a, b, op);
    ou_recurse_leave();
    if (!r) return -1;
    int truth = r == (ou_obj *)&ou_true ? 1 : r == (ou_obj *)&ou_false ? 0 : ou_truth(r);
    ou_decref(r);
    return truth;
}

/* ---- dir ------------------------------------------------------------------------------------- */

ou_obj *ou_dir(ou_obj *o)
{
    OU_AUTO ou_obj *f = ou_lookup_special(o, OU_ID(__dir__));
    if (!f)
        return ou_err_pending() ? NULL
                                : ou_raise(&ou_exc_TypeError, "object does not provide __dir__");
    OU_AUTO ou_obj *names = ou_call0(f);
    OU_AUTO ou_obj *list = names ? ou_list_from(names) : NULL;
    if (!list || ou_list_sort(list, NULL, false) < 0) return NULL;
    return ou_take(&list);
}
