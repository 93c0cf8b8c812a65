/* vm/object/weakproxy.c - weakref.proxy: every operation is done on the referent while it lives. */
#include "vm/object/dict.h"
#include "vm/object/int.h"
#include "vm/object/list.h"
#include "vm/object/str.h"
#include "vm/object/weakref.h"

/* ---- making ---------------------------------------------------------------------------------- */

OU_NEW static ou_obj *shared(ou_obj *o)
{
    ou_weakref *w = ou_weak_first(o);
    if (w && !ou_weakproxy_check(w)) w = w->next;
    bool usable = w && ou_weakproxy_check(w) && !w->callback && OU_REFCOUNT(w) > 0;
    return usable ? ou_incref(w) : NULL;
}

ou_obj *ou_weakproxy_new(ou_obj *o, ou_obj *callback)
{
    if (!OU_HAS_FLAG(o, OU_TF_WEAKREF)) {
        return ou_raise(&ou_exc_TypeError, "cannot create weak reference to '%s' object",
                        ou_typeof(o)->name);
    }
    if (callback == &ou_none) callback = NULL;
    ou_obj *known = callback ? NULL : shared(o);
    if (known) return known;
    const ou_type *t = ou_callable(o) ? &ou_weakcallableproxy_type : &ou_weakproxy_type;
    ou_weakref *w = ou_gc_new(&t->map, sizeof *w);
    if (!w) return NULL;
    known = callback ? NULL : shared(o);
    w->referent = NULL;
    w->callback = known ? NULL : ou_xincref(callback);
    w->prev = w->next = NULL;
    w->hash = -1;
    if (!known) w->referent = o;
    if (known || ou_weak_link(w, callback ? 0 : 2) < 0) {
        w->referent = NULL;
        ou_decref(w);
        return known;
    }
    ou_gc_track(w);
    return (ou_obj *)w;
}

/* The operand itself, or what a proxy stands for.  NULL with ReferenceError. */
OU_NEW static ou_obj *unwrap(ou_obj *o)
{
    if (!ou_weakproxy_check(o)) return ou_incref(o);
    if (ou_stack_check() < 0) return NULL;
    ou_obj *r = ou_weakref_get(o);
    return r ? r : ou_raise(&ou_exc_ReferenceError, "weakly-referenced object no longer exists");
}

/* ---- operators ------------------------------------------------------------------------------- */

#define UNARY(name, call)                                                                          \
    OU_NEW static ou_obj *name(ou_obj *self)                                                       \
    {                                                                                              \
        OU_AUTO ou_obj *o = unwrap(self);                                                          \
        return o ? call(o) : NULL;                                                                 \
    }
#define BINARY(name, op)                                                                           \
    OU_NEW static ou_obj *name(ou_obj *a, ou_obj *b)                                               \
    {                                                                                              \
        OU_AUTO ou_obj *x = unwrap(a);                                                             \
        OU_AUTO ou_obj *y = x ? unwrap(b) : NULL;                                                  \
        return y ? ou_binary(x, y, op) : NULL;                                                     \
    }
#define BOTH(name, op) BINARY(name, op) BINARY(i##name, (op) + OU_INPLACE)

UNARY(str, ou_str_of)
UNARY(neg, ou_neg)
UNARY(pos, ou_pos)
UNARY(absolute, ou_absolute)
UNARY(invert, ou_invert)
UNARY(as_index, ou_index)
UNARY(iter, ou_iter)
BOTH(add, OU_ADD)
BOTH(sub, OU_SUB)
BOTH(mul, OU_MUL)
BOTH(matmul, OU_MATMUL)
BOTH(truediv, OU_TRUEDIV)
BOTH(floordiv, OU_FLOORDIV)
BOTH(mod, OU_MOD)
BOTH(lshift, OU_LSHIFT)
BOTH(rshift, OU_RSHIFT)
BOTH(and, OU_AND)
BOTH(or, OU_OR)
BOTH(xor, OU_XOR)

OU_NEW static ou_obj *as_int(ou_obj *self)
{
    OU_AUTO ou_obj *o = unwrap(self);
    return o ? ou_call1((ou_obj *)&ou_int_type, o) : NULL;
}

OU_NEW static ou_obj *as_float(ou_obj *self)
{
    extern ou_type ou_float_type;
    OU_AUTO ou_obj *o = unwrap(self);
    return o ? ou_call1((ou_obj *)&ou_float_type, o) : NULL;
}

OU_NEW static ou_obj *divmod(ou_obj *a, ou_obj *b)
{
    OU_AUTO ou_obj *x = unwrap(a);
    OU_AUTO ou_obj *y = x ? unwrap(b) : NULL;
    return y ? ou_divmod(x, y) : NULL;
}

OU_NEW static ou_obj *power(ou_obj *a, ou_obj *b, ou_obj *m)
{
    OU_AUTO ou_obj *x = unwrap(a);
    OU_AUTO ou_obj *y = x ? unwrap(b) : NULL;
    OU_AUTO ou_obj *z = y ? unwrap(m) : NULL;
    return z ? ou_pow3(x, y, z) : NULL;
}

OU_NEW static ou_obj *ipower(ou_obj *a, ou_obj *b, ou_obj *m)
{
    (void)m;
    OU_AUTO ou_obj *x = unwrap(a);
    OU_AUTO ou_obj *y = x ? unwrap(b) : NULL;
    return y ? ou_binary(x, y, OU_POW + OU_INPLACE) : NULL;
}

/* ---- everything else ------------------------------------------------------------------------- */

OU_NEW static ou_obj *repr(ou_obj *self)
{
    OU_AUTO ou_obj *o = ou_weakref_get(self);
    const char *type = ou_typeof(o ? o : &ou_none)->name;
    return ou_str_format("<weakproxy at %p to %s at %p>", (void *)self, type,
                         (void *)(o ? o : &ou_none));
}

OU_NEW static ou_obj *getattr(ou_obj *self, ou_str *name)
{
    OU_AUTO ou_obj *o = unwrap(self);
    return o ? ou_getattr(o, name) : NULL;
}

static int setattr(ou_obj *self, ou_str *name, ou_obj *value)
{
    OU_AUTO ou_obj *o = unwrap(self);
    return o ? ou_setattr(o, name, value) : -1;
}

OU_NEW static ou_obj *richcmp(ou_obj *a, ou_obj *b, int op)
{
    OU_AUTO ou_obj *x = unwrap(a);
    OU_AUTO ou_obj *y = x ? unwrap(b) : NULL;
    return y ? ou_richcmp(x, y, op) : NULL;
}

static int truth(ou_obj *self)
{
    OU_AUTO ou_obj *o = unwrap(self);
    return o ? ou_truth(o) : -1;
}

static ou_ssize len(ou_obj *self)
{
    ou_ssize n;
    OU_AUTO ou_obj *o = unwrap(self);
    return o && ou_len(o, &n) == 0 ? n : -1;
}

OU_NEW static ou_obj *getitem(ou_obj *self, ou_obj *key)
{
    OU_AUTO ou_obj *o = unwrap(self);
    OU_AUTO ou_obj *k = o ? unwrap(key) : NULL;
    return k ? ou_getitem(o, k) : NULL;
}

static int setitem(ou_obj *self, ou_obj *key, ou_obj *value)
{
    OU_AUTO ou_obj *o = unwrap(self);
    return o ? ou_setitem(o, key, value) : -1;
}

static int contains(ou_obj *self, ou_obj *value)
{
    OU_AUTO ou_obj *o = unwrap(self);
    return o ? ou_contains(o, value) : -1;
}

OU_NEW static ou_obj *next(ou_obj *self)
{
    OU_AUTO ou_obj *o = unwrap(self);
    if (!o) return NULL;
    if (!ou_typeof(o)->next) {
        return ou_raise(&ou_exc_TypeError, "Weakref proxy referenced a non-iterator '%T' object",
                        o);
    }
    return ou_next(o);
}

OU_NEW static ou_obj *call(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    OU_AUTO ou_obj *o = unwrap(self);
    return o ? ou_call(o, args, n, kwnames) : NULL;
}

OU_NEW static ou_obj *to_bytes(ou_obj *const *v)
{
    OU_AUTO ou_obj *o = unwrap(v[0]);
    return o ? ou_call_method0(o, OU_ID(__bytes__)) : NULL;
}

OU_NEW static ou_obj *to_reversed(ou_obj *const *v)
{
    OU_AUTO ou_obj *o = unwrap(v[0]);
    return o ? ou_call_method0(o, OU_ID(__reversed__)) : NULL;
}

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(OU_CAST(ou_weakref, o)->callback);
    return 0;
}

static void clear(ou_obj *o)
{
    ou_weak_unlink(OU_CAST(ou_weakref, o));
    OU_CLEAR(OU_CAST(ou_weakref, o)->callback);
}

static void dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    ou_weak_unlink(OU_CAST(ou_weakref, o));      /* nobody may find it while it waits */
    if (!ou_dealloc_enter(o)) return;
    clear(o);
    ou_obj_free(o);
    ou_dealloc_leave();
}

static ou_fndef methods[] = {
    OU_FN_AS("__bytes__", to_bytes, "()", "bytes(self)"),
    OU_FN_AS("__reversed__", to_reversed, "()", "reversed(self)"),
    { 0 }
};

#define PROXY(id, name_, call_, methods_)                                                          \
    ou_type id = {                                                                                 \
        .head = OU_TYPE_HEAD,                                                                      \
        .map = { .traverse = traverse, .clear = clear, .dealloc = dealloc, .type = &id,            \
                 .layout = OU_LAYOUT_CUSTOM, .flags = OU_MF_GC | OU_MF_WEAKREF },                  \
        .name = name_, .size = sizeof(ou_weakref), .call = call_, .repr = repr, .str = str,        \
        .hash = ou_hash_not_implemented, .richcmp = richcmp, .getattr = getattr,                   \
        .setattr = setattr, .iter = iter, .next = next, .neg = neg, .pos = pos, .abs = absolute,   \
        .invert = invert, .as_int = as_int, .as_float = as_float, .index = as_index,              \
        .truth = truth,  \
        .add = add, .sub = sub, .mul = mul, .matmul = matmul, .truediv = truediv,                  \
        .floordiv = floordiv, .mod = mod, .divmod = divmod, .pow = power, .lshift = lshift,        \
        .rshift = rshift, .and_ = and, .or_ = or, .xor = xor, .iadd = iadd, .isub = isub,          \
        .imul = imul, .imatmul = imatmul, .itruediv = itruediv, .ifloordiv = ifloordiv,            \
        .imod = imod, .ipow = ipower, .ilshift = ilshift, .irshift = irshift, .iand = iand,        \
        .ior = ior, .ixor = ixor, .len = len, .getitem = getitem, .setitem = setitem,              \
        .contains = contains, .methods = methods_,                                                 \
    }

PROXY(ou_weakproxy_type, "weakref.ProxyType", NULL, methods);
PROXY(ou_weakcallableproxy_type, "weakref.CallableProxyType", call, NULL);
