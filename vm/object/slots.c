/* vm/object/slots.c - the one table that relates special methods to slots, and the slot functions
 * of classes, which call the methods.  The wrappers that call a slot from Python are in wrapper.c;
 * which slots a class gets is decided in slot_update.c. */
#include "vm/object/slots.h"

#include "vm/object/dict.h"
#include "vm/object/int.h"
#include "vm/object/list.h"
#include "vm/object/shape.h"
#include "vm/object/str.h"
#include "names.h" /* generated: declares every name used with OU_ID or S_ID */

/* ---- calling a special method ---------------------------------------------------------------- */

enum { MAX_ARGS = 3 };

/* The method as o's class has it, bound if it is not one that takes o as an argument (*plain).
 * NULL without an error: the class has no such method. */
OU_NEW static ou_obj *find_method(ou_obj *o, ou_str *name, bool *plain)
{
    ou_type *t = ou_typeof(o);
    ou_obj *found = ou_type_lookup(t, name);
    if (!found) return NULL;
    OU_AUTO ou_obj *f = ou_incref(found);
    *plain = ou_typeof(f)->flags & OU_TF_METHOD_DESCR;
    if (*plain || !ou_typeof(f)->descr_get) return ou_take(&f);
    return ou_typeof(f)->descr_get(f, o, (ou_obj *)t);
}

OU_NEW static ou_obj *call_found(ou_obj *f, bool plain, ou_obj *o, ou_obj *const *args, size_t n)
{
    if (!plain) return ou_call(f, args, n, NULL);
    ou_obj *v[MAX_ARGS + 1] = { o };
    for (size_t i = 0; i < n; i++) v[i + 1] = args[i];
    return ou_call(f, v, n + 1, NULL);
}

/* NULL without an error: the class has no such method. */
OU_NEW static ou_obj *call_method(ou_obj *o, ou_str *name, ou_obj *const *args, size_t n)
{
    bool plain;
    OU_AUTO ou_obj *f = find_method(o, name, &plain);
    return f ? call_found(f, plain, o, args, n) : NULL;
}

/* Where CPython takes a method that cannot be bound for a missing one. */
OU_NEW static ou_obj *call_bindable(ou_obj *o, ou_str *name, ou_obj *const *args, size_t n)
{
    bool plain;
    OU_AUTO ou_obj *f = find_method(o, name, &plain);
    if (!f) ou_err_clear();
    return f ? call_found(f, plain, o, args, n) : NULL;
}

ou_obj *ou_call_special(ou_obj *o, ou_str *name, ou_obj *const *args, size_t n)
{
    ou_obj *r = call_method(o, name, args, n);
    if (!r && !ou_err_pending()) return ou_raise_arg(&ou_exc_AttributeError, (ou_obj *)name);
    return r;
}

ou_obj *ou_call_maybe(ou_obj *o, ou_str *name, ou_obj *const *args, size_t n)
{
    ou_obj *r = call_method(o, name, args, n);
    if (!r && !ou_err_pending()) return ou_incref(&ou_notimplemented);
    return r;
}

/* ---- numbers --------------------------------------------------------------------------------- */

#define UNARY(field, name)                                                                         \
    OU_NEW static ou_obj *slot_##field(ou_obj *self)                                               \
    {                                                                                              \
        return ou_call_special(self, name, NULL, 0);                                               \
    }
UNARY(neg, OU_ID(__neg__))
UNARY(pos, OU_ID(__pos__))
UNARY(abs, OU_ID(__abs__))
UNARY(invert, OU_ID(__invert__))
UNARY(as_int, OU_ID(__int__))
UNARY(as_float, OU_ID(__float__))
UNARY(index, OU_ID(__index__))
UNARY(await, OU_ID(__await__))
UNARY(aiter, OU_ID(__aiter__))
UNARY(anext, OU_ID(__anext__))

/* Does the right operand's class say something else about the reflected method than the left's? */
static bool overridden(ou_obj *left, ou_obj *right, ou_str *name)
{
    ou_obj *b = ou_type_lookup(ou_typeof(right), name);
    return b && b != ou_type_lookup(ou_typeof(left), name);
}

/* Called with self on either side: `here` tells whether a class's slot is this function. */
OU_NEW static ou_obj *binary(ou_obj *a, ou_obj *b, unsigned offset, ou_anyfn *here, ou_str *name,
                             ou_str *reflected)
{
    bool other = ou_typeof(a) != ou_typeof(b) && *ou_slot_at(ou_typeof(b), offset) == here;
    if (*ou_slot_at(ou_typeof(a), offset) == here) {
        if (other && ou_type_is_subtype(ou_typeof(b), ou_typeof(a))
            && overridden(a, b, reflected)) {
            ou_obj *r = ou_call_maybe(b, reflected, &a, 1);
            if (r != &ou_notimplemented) return r;
            ou_decref(r);
            other = false;
        }
        ou_obj *r = ou_call_maybe(a, name, &b, 1);
        if (r != &ou_notimplemented || ou_typeof(a) == ou_typeof(b)) return r;
        ou_decref(r);
    }
    if (other) return ou_call_maybe(b, reflected, &a, 1);
    return ou_incref(&ou_notimplemented);
}

#define BINARY(field, name, reflected)                                                             \
    OU_NEW static ou_obj *slot_##field(ou_obj *a, ou_obj *b)                                       \
    {                                                                                              \
        return binary(a, b, offsetof(ou_type, field), (ou_anyfn *)slot_##field, name, reflected);  \
    }
BINARY(add, OU_ID(__add__), OU_ID(__radd__))
BINARY(sub, OU_ID(__sub__), OU_ID(__rsub__))
BINARY(mul, OU_ID(__mul__), OU_ID(__rmul__))
BINARY(matmul, OU_ID(__matmul__), OU_ID(__rmatmul__))
BINARY(truediv, OU_ID(__truediv__), OU_ID(__rtruediv__))
BINARY(floordiv, OU_ID(__floordiv__), OU_ID(__rfloordiv__))
BINARY(mod, OU_ID(__mod__), OU_ID(__rmod__))
BINARY(divmod, OU_ID(__divmod__), OU_ID(__rdivmod__))
BINARY(lshift, OU_ID(__lshift__), OU_ID(__rlshift__))
BINARY(rshift, OU_ID(__rshift__), OU_ID(__rrshift__))
BINARY(and_, OU_ID(__and__), OU_ID(__rand__))
BINARY(or_, OU_ID(__or__), OU_ID(__ror__))
BINARY(xor, OU_ID(__xor__), OU_ID(__rxor__))

OU_NEW static ou_obj *slot_pow(ou_obj *a, ou_obj *b, ou_obj *mod)
{
    if (mod == &ou_none) {
        return binary(a, b, offsetof(ou_type, pow), (ou_anyfn *)slot_pow, OU_ID(__pow__),
                      OU_ID(__rpow__));
    }
    /* the three-operand form has no reflected method */
    if (ou_typeof(a)->pow != slot_pow) return ou_incref(&ou_notimplemented);
    return ou_call_maybe(a, OU_ID(__pow__), (ou_obj *[]){ b, mod }, 2);
}

OU_NEW static ou_obj *slot_ipow(ou_obj *a, ou_obj *b, ou_obj *mod)
{
    (void)mod;
    return ou_call_special(a, OU_ID(__ipow__), &b, 1);
}

#define INPLACE(field, name)                                                                       \
    OU_NEW static ou_obj *slot_##field(ou_obj *a, ou_obj *b)                                       \
    {                                                                                              \
        return ou_call_special(a, name, &b, 1);                                                    \
    }
INPLACE(iadd, OU_ID(__iadd__))
INPLACE(isub, OU_ID(__isub__))
INPLACE(imul, OU_ID(__imul__))
INPLACE(imatmul, OU_ID(__imatmul__))
INPLACE(itruediv, OU_ID(__itruediv__))
INPLACE(ifloordiv, OU_ID(__ifloordiv__))
INPLACE(imod, OU_ID(__imod__))
INPLACE(ilshift, OU_ID(__ilshift__))
INPLACE(irshift, OU_ID(__irshift__))
INPLACE(iand, OU_ID(__iand__))
INPLACE(ior, OU_ID(__ior__))
INPLACE(ixor, OU_ID(__ixor__))
INPLACE(getitem, OU_ID(__getitem__))

static int slot_truth(ou_obj *self)
{
    OU_AUTO ou_obj *r = ou_call_special(self, OU_ID(__bool__), NULL, 0);
    if (!r) return -1;
    if (!ou_is_bool(r))
        return ou_raise_int(&ou_exc_TypeError, "__bool__ should return bool, returned %T", r);
    return r == (ou_obj *)&ou_true;
}

/* ---- containers ------------------------------------------------------------------------------ */

static ou_ssize slot_len(ou_obj *self)
{
    OU_AUTO ou_obj *r = ou_call_special(self, OU_ID(__len__), NULL, 0);
    if (!r) return -1;
    OU_AUTO ou_obj *i = ou_index(r);
    if (!i) return -1;
    if (ou_int_sign(i) < 0) return ou_raise_int(&ou_exc_ValueError, "__len__() should return >= 0");
    ou_ssize n;
    return ou_as_ssize(i, &n, &ou_exc_OverflowError) < 0 ? -1 : n;
}

static int drop_result(ou_obj *r)
{
    if (!r) return -1;
    ou_decref(r);
    return 0;
}

static int slot_setitem(ou_obj *self, ou_obj *key, ou_obj *value)
{
    if (!value) return drop_result(ou_call_special(self, OU_ID(__delitem__), &key, 1));
    return drop_result(ou_call_special(self, OU_ID(__setitem__), (ou_obj *[]){ key, value }, 2));
}

OU_NEW static ou_obj *slot_item(ou_obj *self, ou_ssize i)
{
    OU_AUTO ou_obj *key = ou_int_new(i);
    return key ? ou_call_special(self, OU_ID(__getitem__), &key, 1) : NULL;
}

static int slot_contains(ou_obj *self, ou_obj *value)
{
    if (ou_type_lookup(ou_typeof(self), OU_ID(__contains__)) == &ou_none) {
        return ou_raise_int(&ou_exc_TypeError, "'%T' object is not a container", self);
    }
    OU_AUTO ou_obj *r = ou_call_special(self, OU_ID(__contains__), &value, 1);
    return r ? ou_truth(r) : -1;
}

OU_NEW static ou_obj *slot_iter(ou_obj *self)
{
    ou_obj *r = NULL;
    if (ou_type_lookup(ou_typeof(self), OU_ID(__iter__)) != &ou_none)
        r = call_bindable(self, OU_ID(__iter__), NULL, 0);
    if (r || ou_err_pending()) return r;
    return ou_raise(&ou_exc_TypeError, "'%T' object is not iterable", self);
}

ou_obj *ou_class_next(ou_obj *self)
{
    ou_obj *r = ou_call_special(self, OU_ID(__next__), NULL, 0);
    if (!r) (void)ou_err_take_if(&ou_exc_StopIteration);
    return r;
}

/* ---- text, hash, comparison ------------------------------------------------------------------ */

OU_NEW static ou_obj *slot_repr(ou_obj *self)
{
    ou_obj *r = call_bindable(self, OU_ID(__repr__), NULL, 0);
    if (r || ou_err_pending()) return r;
    return ou_str_format("<%T object at %p>", self, (void *)self);
}

UNARY(str, OU_ID(__str__))

static ou_hash slot_hash(ou_obj *self)
{
    if (ou_type_lookup(ou_typeof(self), OU_ID(__hash__)) == &ou_none)
        return ou_hash_not_implemented(self);
    OU_AUTO ou_obj *r = call_bindable(self, OU_ID(__hash__), NULL, 0);
    if (!r) return ou_err_pending() ? -1 : ou_hash_not_implemented(self);
    if (!ou_int_check(r))
        return ou_raise_int(&ou_exc_TypeError, "__hash__ method should return an integer");
    int64_t h;
    if (!ou_int_fits(r, &h)) h = ou_int_hash(r);
    return h == -1 ? -2 : h;
}

OU_NEW static ou_obj *slot_richcmp(ou_obj *a, ou_obj *b, int op)
{
    ou_str *const names[] = { OU_ID(__lt__), OU_ID(__le__), OU_ID(__eq__),
                              OU_ID(__ne__), OU_ID(__gt__), OU_ID(__ge__) };
    ou_obj *r = call_bindable(a, names[op], &b, 1);
    return r || ou_err_pending() ? r : ou_incref(&ou_notimplemented);
}

/* ---- attributes ------------------------------------------------------------------------------ */

/* self.method(name) through a bound method, as 3.11 calls the hooks of a class with __getattr__. */
OU_NEW static ou_obj *call_hook(ou_obj *self, ou_str *method, ou_str *name)
{
    OU_AUTO ou_obj *bound = ou_incref(self);
    return ou_call_special(bound, method, (ou_obj *[]){ (ou_obj *)name }, 1);
}

OU_NEW static ou_obj *slot_getattr(ou_obj *self, ou_str *name)
{
    ou_type *owner;
    ou_type *t = ou_typeof(self);
    ou_obj *res;
    ou_obj *hook = ou_type_lookup_owner(t, OU_ID(__getattribute__), &owner);
    if (hook && owner->flags & OU_TF_HEAP) {
        if (!ou_type_lookup(t, OU_ID(__getattr__)))
            return ou_call_special(self, OU_ID(__getattribute__),
                                   (ou_obj *[]){ (ou_obj *)name }, 1);
        res = call_hook(self, OU_ID(__getattribute__), name);
    } else if (hook && owner->getattr != ou_generic_getattr) {
        res = owner->getattr(self, name);
    } else {
        res = ou_generic_getattr_opt(self, name);
    }
    if (res) return res;
    if (!ou_type_lookup(ou_typeof(self), OU_ID(__getattr__))) {
        return ou_err_pending() ? NULL : ou_raise_attribute(self, name);
    }
    if (ou_err_pending() && !ou_err_take_if(&ou_exc_AttributeError)) return NULL;
    return call_hook(self, OU_ID(__getattr__), name);
}

static int slot_setattr(ou_obj *self, ou_str *name, ou_obj *value)
{
    ou_obj *v[] = { (ou_obj *)name, value };
    return drop_result(value ? ou_call_special(self, OU_ID(__setattr__), v, 2)
                             : ou_call_special(self, OU_ID(__delattr__), v, 1));
}

OU_NEW static ou_obj *slot_descr_get(ou_obj *self, ou_obj *instance, ou_obj *cls)
{
    ou_obj *get = ou_type_lookup(ou_typeof(self), OU_ID(__get__)); /* called without binding */
    if (!get) return ou_incref(self);
    OU_AUTO ou_obj *held = ou_incref(get);
    return ou_call3(held, self, instance ? instance : &ou_none, cls ? cls : &ou_none);
}

static int slot_descr_set(ou_obj *self, ou_obj *instance, ou_obj *value)
{
    ou_obj *v[] = { instance, value };
    return drop_result(value ? ou_call_special(self, OU_ID(__set__), v, 2)
                             : ou_call_special(self, OU_ID(__delete__), v, 1));
}

/* ---- construction and calls ------------------------------------------------------------------ */

/* f(self, *args, **kw) without a bound method.  With keywords 3.11 copies what it passes on. */
OU_NEW static ou_obj *call_prepended(ou_obj *f, ou_obj *self, ou_obj *const *args, size_t n,
                                     ou_tuple *kwnames)
{
    size_t total = n + (kwnames ? (size_t)ou_tuple_len(kwnames) : 0);
    ou_obj *small[9];
    ou_obj **v = total < 9 ? small : ou_mem_new((total + 1) * sizeof *v);
    if (!v) return NULL;
    v[0] = self;
    for (size_t i = 0; i < total; i++) v[i + 1] = args[i];
    ou_obj *r = total > n ? ou_call_holding(ou_call, f, v, n + 1, kwnames)
                          : ou_call(f, v, n + 1, kwnames);
    if (v != small) ou_mem_free(v);
    return r;
}

OU_NEW static ou_obj *call_named(ou_obj *self, ou_str *name, ou_obj *const *args, size_t n,
                                 ou_tuple *kwnames)
{
    ou_type *t = ou_typeof(self);
    ou_obj *found = ou_type_lookup(t, name);
    if (!found) return ou_raise_arg(&ou_exc_AttributeError, (ou_obj *)name);
    OU_AUTO ou_obj *f = ou_incref(found);
    if (ou_typeof(f)->flags & OU_TF_METHOD_DESCR) return call_prepended(f, self, args, n, kwnames);
    if (!ou_typeof(f)->descr_get) return ou_call(f, args, n, kwnames);
    OU_AUTO ou_obj *bound = ou_typeof(f)->descr_get(f, self, (ou_obj *)t);
    return bound ? ou_call(bound, args, n, kwnames) : NULL;
}

ou_obj *ou_class_call_tuple(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    if (ou_recurse_enter(" while calling a Python object") < 0) return NULL;
    ou_obj *r = call_named(self, OU_ID(__call__), args, n, kwnames);
    ou_recurse_leave();
    return r;
}

ou_obj *ou_class_call(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    return ou_call_holding(ou_class_call_tuple, self, args, n, kwnames);
}

int ou_class_init(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    OU_AUTO ou_obj *r = call_named(self, OU_ID(__init__), args, n, kwnames);
    if (!r) return -1;
    if (r != &ou_none)
        return ou_raise_int(&ou_exc_TypeError, "__init__() should return None, not '%T'", r);
    return 0;
}

ou_obj *ou_class_new(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    OU_AUTO ou_obj *f = ou_getattr((ou_obj *)cls, OU_ID(__new__));
    return f ? call_prepended(f, (ou_obj *)cls, args, n, kwnames) : NULL;
}

void ou_slot_finalize(ou_obj *self)
{
    ou_obj *saved = ou_err_take();
    ou_type *t = ou_typeof(self);
    OU_AUTO ou_obj *f = ou_xincref(ou_type_lookup(t, OU_ID(__del__)));
    if (f) {
        OU_AUTO ou_obj *r = call_named(self, OU_ID(__del__), NULL, 0, NULL);
        if (!r) ou_unraisable(f, NULL);
    }
    ou_err_restore(saved);
}

/* clang-format off: one line a method */

/* ---- the table ------------------------------------------------------------------------------- */

#define S_ID(n) ((ou_str *)(void *)&ou_name_##n) /* OU_ID(n) in an initializer */
#define SLOT(name, field, wrap, fn, sig, doc)                                                      \
    { name, offsetof(ou_type, field), OU_WRAP_##wrap, 0, (ou_anyfn *)(fn), sig, doc },
#define UN(name, field, doc) SLOT(name, field, UNARY, slot_##field, "()", doc)
#define BIN(name, rname, field, sign)                                                              \
    SLOT(name, field, BINARY, slot_##field, "(value, /)", "Return self" sign "value.")             \
    SLOT(rname, field, BINARY_R, slot_##field, "(value, /)", "Return value" sign "self.")
#define INP(name, field, sign)                                                                     \
    SLOT(name, field, BINARY, slot_##field, "(value, /)", "Return self" sign "value.")
#define CMP(name, oper, sign)                                                                      \
    { name, offsetof(ou_type, richcmp), OU_WRAP_RICHCMP, oper, (ou_anyfn *)slot_richcmp,           \
      "(value, /)", "Return self" sign "value." },

const ou_slotdef ou_slotdefs[] = {
    SLOT(S_ID(__new__), new_, NONE, ou_class_new, "(*args, **kwargs)",
         "Create and return a new object.")
    SLOT(S_ID(__init__), init, INIT, ou_class_init, "(*args, **kwargs)", "Initialize self.")
    SLOT(S_ID(__call__), call, CALL, ou_class_call, "(*args, **kwargs)", "Call self as a function.")
    UN(S_ID(__repr__), repr, "Return repr(self).")
    UN(S_ID(__str__), str, "Return str(self).")
    SLOT(S_ID(__hash__), hash, HASH, slot_hash, "()", "Return hash(self).")
    CMP(S_ID(__lt__), OU_LT, "<") CMP(S_ID(__le__), OU_LE, "<=") CMP(S_ID(__eq__), OU_EQ, "==")
    CMP(S_ID(__ne__), OU_NE, "!=") CMP(S_ID(__gt__), OU_GT, ">") CMP(S_ID(__ge__), OU_GE, ">=")
    SLOT(S_ID(__getattribute__), getattr, GETATTR, slot_getattr, "(name, /)",
         "Return getattr(self, name).")
    SLOT(S_ID(__getattr__), getattr, NONE, slot_getattr, NULL, NULL)
    SLOT(S_ID(__setattr__), setattr, SETATTR, slot_setattr, "(name, value, /)",
         "Implement setattr(self, name, value).")
    SLOT(S_ID(__delattr__), setattr, DELATTR, slot_setattr, "(name, /)",
         "Implement delattr(self, name).")
    SLOT(S_ID(__get__), descr_get, GET, slot_descr_get, "(instance, owner=None, /)",
         "Return an attribute of instance.")
    SLOT(S_ID(__set__), descr_set, SET, slot_descr_set, "(instance, value, /)",
         "Set an attribute of instance.")
    SLOT(S_ID(__delete__), descr_set, DELETE, slot_descr_set, "(instance, /)",
         "Delete an attribute of instance.")
    UN(S_ID(__iter__), iter, "Implement iter(self).")
    SLOT(S_ID(__next__), next, NEXT, ou_class_next, "()", "Implement next(self).")
    UN(S_ID(__await__), await, "Return an iterator to be used in await expression.")
    UN(S_ID(__aiter__), aiter, "Return an awaitable that yields the asynchronous iterator.")
    UN(S_ID(__anext__), anext, "Return an awaitable for the next value.")
    UN(S_ID(__neg__), neg, "-self") UN(S_ID(__pos__), pos, "+self")
    UN(S_ID(__abs__), abs, "abs(self)")
    UN(S_ID(__invert__), invert, "~self") UN(S_ID(__int__), as_int, "int(self)")
    UN(S_ID(__float__), as_float, "float(self)")
    UN(S_ID(__index__), index, "Return self as an integer usable as an index.")
    SLOT(S_ID(__bool__), truth, TRUTH, slot_truth, "()", "True if self else False")
    BIN(S_ID(__add__), S_ID(__radd__), add, "+") BIN(S_ID(__sub__), S_ID(__rsub__), sub, "-")
    BIN(S_ID(__mul__), S_ID(__rmul__), mul, "*")
    BIN(S_ID(__matmul__), S_ID(__rmatmul__), matmul, "@")
    BIN(S_ID(__truediv__), S_ID(__rtruediv__), truediv, "/")
    BIN(S_ID(__floordiv__), S_ID(__rfloordiv__), floordiv, "//")
    BIN(S_ID(__mod__), S_ID(__rmod__), mod, "%")
    SLOT(S_ID(__divmod__), divmod, BINARY, slot_divmod, "(value, /)",
         "Return divmod(self, value).")
    SLOT(S_ID(__rdivmod__), divmod, BINARY_R, slot_divmod, "(value, /)",
         "Return divmod(value, self).")
    SLOT(S_ID(__pow__), pow, TERNARY, slot_pow, "(value, mod=None, /)",
         "Return pow(self, value, mod).")
    SLOT(S_ID(__rpow__), pow, TERNARY_R, slot_pow, "(value, mod=None, /)",
         "Return pow(value, self, mod).")
    BIN(S_ID(__lshift__), S_ID(__rlshift__), lshift, "<<")
    BIN(S_ID(__rshift__), S_ID(__rrshift__), rshift, ">>")
    BIN(S_ID(__and__), S_ID(__rand__), and_, "&") BIN(S_ID(__or__), S_ID(__ror__), or_, "|")
    BIN(S_ID(__xor__), S_ID(__rxor__), xor, "^")
    INP(S_ID(__iadd__), iadd, "+=") INP(S_ID(__isub__), isub, "-=")
    INP(S_ID(__imul__), imul, "*=")
    INP(S_ID(__imatmul__), imatmul, "@=") INP(S_ID(__itruediv__), itruediv, "/=")
    INP(S_ID(__ifloordiv__), ifloordiv, "//=") INP(S_ID(__imod__), imod, "%=")
    SLOT(S_ID(__ipow__), ipow, TERNARY, slot_ipow, "(value, /)", "Return self**=value.")
    INP(S_ID(__ilshift__), ilshift, "<<=") INP(S_ID(__irshift__), irshift, ">>=")
    INP(S_ID(__iand__), iand, "&=") INP(S_ID(__ior__), ior, "|=") INP(S_ID(__ixor__), ixor, "^=")
    SLOT(S_ID(__len__), len, LEN, slot_len, "()", "Return len(self).")
    SLOT(S_ID(__getitem__), getitem, BINARY, slot_getitem, "(key, /)", "Return self[key].")
    SLOT(S_ID(__setitem__), setitem, SETITEM, slot_setitem, "(key, value, /)",
         "Set self[key] to value.")
    SLOT(S_ID(__delitem__), setitem, DELITEM, slot_setitem, "(key, /)", "Delete self[key].")
    SLOT(S_ID(__getitem__), item, ITEM, slot_item, "(key, /)", "Return self[key].")
    SLOT(S_ID(__contains__), contains, CONTAINS, slot_contains, "(key, /)", "Return key in self.")
    SLOT(S_ID(__add__), concat, BINARY, NULL, "(value, /)", "Return self+value.")
    SLOT(S_ID(__iadd__), iconcat, BINARY, NULL, "(value, /)", "Implement self+=value.")
    SLOT(S_ID(__mul__), repeat, REPEAT, NULL, "(value, /)", "Return self*value.")
    SLOT(S_ID(__rmul__), repeat, REPEAT, NULL, "(value, /)", "Return value*self.")
    SLOT(S_ID(__imul__), irepeat, REPEAT, NULL, "(value, /)", "Implement self*=value.")
    { 0 }
};
