/* vm/object/weakref.c - weakref.ref. */
#include "vm/object/weakref.h"

#include "vm/object/dict.h"
#include "vm/object/int.h"
#include "vm/object/list.h"
#include "vm/object/str.h"

ou_obj *ou_weakref_get(ou_obj *w)
{
    ou_obj *o = OU_CAST(ou_weakref, w)->referent;
    return o && OU_REFCOUNT(o) > 0 ? ou_incref(o) : NULL;
}

static int check_referent(ou_obj *o)
{
    if (OU_HAS_FLAG(o, OU_TF_WEAKREF)) return 0;
    return ou_raise_int(&ou_exc_TypeError, "cannot create weak reference to '%s' object",
                        ou_typeof(o)->name);
}

/* The reference without callback that all share, if there is one. */
OU_NEW static ou_obj *shared(ou_obj *o)
{
    ou_weakref *w = ou_weak_first(o);
    bool usable = w && OU_IS(w, ou_weakref_type) && !w->callback && OU_REFCOUNT(w) > 0;
    return usable ? ou_incref(w) : NULL;
}

OU_NEW static ou_obj *make(ou_type *cls, ou_obj *o, ou_obj *callback)
{
    if (check_referent(o) < 0) return NULL;
    if (callback == &ou_none) callback = NULL;
    bool basic = cls == &ou_weakref_type && !callback;
    ou_obj *known = basic ? shared(o) : NULL;
    if (known) return known;
    ou_obj *r = ou_alloc_instance(cls, 0);
    if (!r) return NULL;
    /* the allocation may have run a collection, and its callbacks may have made the shared one */
    known = basic ? shared(o) : NULL;
    ou_weakref *w = OU_CAST(ou_weakref, r);
    w->hash = -1;
    if (known) {
        ou_decref(r);
        return known;
    }
    w->referent = o;
    w->callback = ou_xincref(callback);
    if (ou_weak_link(w, basic) < 0) {
        w->referent = NULL;
        ou_decref(r);
        return NULL;
    }
    ou_gc_track(r);
    return r;
}

ou_obj *ou_weakref_new(ou_obj *o, ou_obj *callback)
{
    return make(&ou_weakref_type, o, callback);
}

OU_NEW static ou_obj *new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder b = { "__new__", "(object, callback=None, /)", NULL };
    ou_obj *v[2];
    if (cls == &ou_weakref_type && ou_no_keywords("ref", kwnames) < 0) return NULL;
    if (ou_bind(&b, args, n, NULL, v) < 0) return NULL;
    return make(cls, v[0], v[1]);
}

static int init(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder b = { "__init__", "(object, callback=None, /)", NULL };
    ou_obj *v[2];
    (void)self;
    if (ou_no_keywords("ref", kwnames) < 0) return -1;
    return ou_bind(&b, args, n, NULL, v);
}

OU_NEW static ou_obj *call(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)args;
    if (ou_no_keywords("weakref", kwnames) < 0) return NULL;
    if (n) return ou_raise(&ou_exc_TypeError, "weakref expected 0 arguments, got %zu", n);
    ou_obj *o = ou_weakref_get(self);
    return o ? o : ou_new_none();
}

OU_NEW static ou_obj *repr(ou_obj *self)
{
    OU_AUTO ou_obj *o = ou_weakref_get(self);
    if (!o) return ou_str_format("<weakref at %p; dead>", (void *)self);
    OU_AUTO ou_obj *name = ou_getattr_opt(o, OU_ID(__name__));
    if (!name && ou_err_pending()) return NULL;
    const char *type = ou_typeof(o)->name;
    if (!name || !ou_str_check(name))
        return ou_str_format("<weakref at %p; to '%s' at %p>", (void *)self, type, (void *)o);
    return ou_str_format("<weakref at %p; to '%s' at %p (%U)>", (void *)self, type, (void *)o,
                         name);
}

static ou_hash hash(ou_obj *self)
{
    ou_weakref *w = OU_CAST(ou_weakref, self);
    if (w->hash != -1) return w->hash;
    OU_AUTO ou_obj *o = ou_weakref_get(self);
    if (!o) return ou_raise_int(&ou_exc_TypeError, "weak object has gone away");
    return w->hash = ou_hash_of(o);
}

OU_NEW static ou_obj *richcmp(ou_obj *a, ou_obj *b, int op)
{
    if ((op != OU_EQ && op != OU_NE) || !ou_is_instance(a, &ou_weakref_type)
        || !ou_is_instance(b, &ou_weakref_type)) {
        return ou_incref(&ou_notimplemented);
    }
    OU_AUTO ou_obj *x = ou_weakref_get(a);
    OU_AUTO ou_obj *y = ou_weakref_get(b);
    if (!x || !y) return ou_bool((a == b) == (op == OU_EQ));
    return ou_richcmp(x, y, op);
}

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(OU_CAST(ou_weakref, o)->callback);
    return 0;
}

static void clear(ou_obj *o)
{
    ou_weakref *w = OU_CAST(ou_weakref, o);
    ou_weak_unlink(w);
    OU_CLEAR(w->callback);
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
    OU_CLASS_GETITEM,
    { 0 }
};

static const ou_member members[] = {
    { "__callback__", OU_MEMBER_OBJECT, false, offsetof(ou_weakref, callback), NULL },
    { 0 }
};

ou_type ou_weakref_type = {
    .head = OU_TYPE_HEAD,
    .map = { .traverse = traverse, .clear = clear, .dealloc = dealloc, .type = &ou_weakref_type,
             .layout = OU_LAYOUT_CUSTOM, .flags = OU_MF_GC | OU_MF_WEAKREF },
    .name = "weakref.ReferenceType",
    .size = sizeof(ou_weakref),
    .flags = OU_TF_SUBCLASSABLE,
    .new_ = new_,
    .init = init,
    .call = call,
    .repr = repr,
    .hash = hash,
    .richcmp = richcmp,
    .methods = methods,
    .members = members,
};
