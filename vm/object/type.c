/* vm/object/type.c - the class type: readying static types, attributes of types, calling them,
 * their end. */
#include "vm/object/type.h"

#include <string.h>

#include "gc/collect.h"
#include "gc/trace.h"
#include "gc/weak.h"
#include "vm/object/dict.h"
#include "vm/object/exc.h"
#include "vm/object/int.h"
#include "vm/object/list.h"
#include "vm/object/shape.h"
#include "vm/object/slots.h"
#include "vm/object/str.h"

/* ---- readying -------------------------------------------------------------------------------- */

int ou_type_link(ou_type *t)
{
    for (ou_ssize i = 0; i < ou_tuple_len(t->bases); i++) {
        ou_type *b = OU_CAST(ou_type, ou_tuple_at(t->bases, i));
        struct ou_subclasses *s = b->subclasses;
        if (!s || s->n == s->cap) {
            uint32_t cap = s ? s->cap * 2 : 4;
            struct ou_subclasses *grown = ou_mem_resize(s, sizeof *s + cap * sizeof *s->items);
            if (!grown) return -1;
            if (!s) grown->n = 0;
            grown->cap = cap;
            b->subclasses = s = grown;
        }
        s->items[s->n++] = t;
    }
    return 0;
}

void ou_type_unlink(ou_type *t)
{
    for (ou_ssize i = 0; t->bases && i < ou_tuple_len(t->bases); i++) {
        struct ou_subclasses *s = OU_CAST(ou_type, ou_tuple_at(t->bases, i))->subclasses;
        for (uint32_t j = 0; s && j < s->n; j++) {
            if (s->items[j] != t) continue;
            memmove(&s->items[j], &s->items[j + 1], (s->n - j - 1) * sizeof *s->items);
            s->n--;
            break;
        }
    }
}

int ou_type_ready(ou_type *t)
{
    if (t->flags & (OU_TF_READY | OU_TF_HEAP)) return 0;
    if (!t->base && t != &ou_object_type) t->base = &ou_object_type;
    if (t->base && ou_type_ready(t->base) < 0) return -1;
    t->map.type = t;
    t->flags |= OU_TF_IMMUTABLE;
    if (!t->bases) {
        t->bases = OU_CAST(ou_tuple, t->base ? ou_tuple1(ou_incref(t->base)) : ou_tuple_new(0));
        if (!t->bases) return -1;
    }
    if (ou_mro_update(t) < 0 || ou_type_inherit(t) < 0 || ou_type_link(t) < 0) return -1;
    t->flags |= OU_TF_READY;
    return 0;
}

static int add_all(ou_type *t, ou_dict *d)
{
    for (ou_fndef *def = t->methods; def && def->name; def++) {
        def->flags |= OU_FN_METHOD;
        OU_AUTO ou_obj *name = ou_str_intern_utf8(def->name, strlen(def->name));
        if (!name) return -1;
        if (!(def->flags & OU_FN_COEXIST) && ou_dict_get_str(d, OU_CAST(ou_str, name))) continue;
        OU_AUTO ou_obj *m = ou_method_descr_new(t, def);
        if (!m || ou_dict_set_str(d, OU_CAST(ou_str, name), m) < 0) return -1;
    }
    for (const ou_member *def = t->members; def && def->name; def++) {
        OU_AUTO ou_obj *name = ou_str_intern_utf8(def->name, strlen(def->name));
        OU_AUTO ou_obj *m = name ? ou_member_descr_new(t, def) : NULL;
        if (!m || ou_dict_set_str(d, OU_CAST(ou_str, name), m) < 0) return -1;
    }
    for (const ou_getset *def = t->getsets; def && def->name; def++) {
        OU_AUTO ou_obj *name = ou_str_intern_utf8(def->name, strlen(def->name));
        OU_AUTO ou_obj *g = name ? ou_getset_descr_new(t, def) : NULL;
        if (!g || ou_dict_set_str(d, OU_CAST(ou_str, name), g) < 0) return -1;
    }
    return 0;
}

static int add_doc(ou_type *t, ou_dict *d)
{
    if (ou_dict_get_str(d, OU_ID(__doc__))) return 0;
    OU_AUTO ou_obj *doc = t->doc ? ou_str_from(t->doc) : ou_new_none();
    return doc ? ou_dict_set_str(d, OU_ID(__doc__), doc) : -1;
}

int ou_type_fill_dict(ou_type *t)
{
    OU_AUTO ou_obj *dict = ou_dict_new();
    if (!dict) return -1;
    ou_dict *d = OU_CAST(ou_dict, dict);
    if (t->new_ && !(t->flags & OU_TF_NO_NEW) && (!t->base || t->new_ != t->base->new_)) {
        OU_AUTO ou_obj *f = ou_new_wrapper(t);
        if (!f || ou_dict_set_str(d, OU_ID(__new__), f) < 0) return -1;
    }
    if (ou_type_add_wrappers(t, d) < 0 || add_all(t, d) < 0 || add_doc(t, d) < 0) return -1;
    if (t->dict) return 0; /* a lookup that failed for lack of memory came back here */
    ou_gc_untrack(dict);
    t->dict = OU_CAST(ou_dict, ou_take(&dict));
    return 0;
}

ou_dict *ou_type_dict(ou_type *t)
{
    if (t->dict || (t->flags & OU_TF_HEAP)) return t->dict;
    bool paused = ou_trace_pause(true);      /* the interpreter's own, not the running line's */
    int filled = ou_type_fill_dict(t);
    ou_trace_pause(paused);
    return filled < 0 ? NULL : t->dict;
}

#define OU_TYPE(id) extern ou_type ou_##id##_type;
#include "vm/object/types.def"
#undef OU_TYPE

static ou_type *const all_types[] = {
#define OU_TYPE(id) &ou_##id##_type,
#include "vm/object/types.def"
#undef OU_TYPE
#define OU_EXC(id) &ou_exc_##id,
#include "vm/object/exc_types.def"
#undef OU_EXC
};

int ou_types_init(void)
{
    for (size_t i = 0; i < sizeof all_types / sizeof *all_types; i++) {
        if (ou_type_ready(all_types[i]) < 0) return -1;
    }
    return 0;
}

static void types_clear(ou_type *t)
{
    struct ou_subclasses *s = t->subclasses;
    for (uint32_t i = 0; s && i < s->n; i++) {
        if (!(s->items[i]->flags & OU_TF_HEAP)) types_clear(s->items[i]);
    }
    t->version = t->map.version = 0;
    OU_CLEAR(t->dict);
    OU_CLEAR(t->weak_cache);
    OU_CLEAR(t->mro);
    OU_CLEAR(t->bases);
    ou_mem_free(ou_take(&t->subclasses));
    t->flags &= ~(uint32_t)OU_TF_READY;
}

void ou_types_fini(void)
{
    ou_lookup_fini();
    types_clear(&ou_object_type);
    ou_sig_fini();
}

/* ---- names ----------------------------------------------------------------------------------- */

const char *ou_type_name(const ou_type *t)
{
    if (t->flags & OU_TF_HEAP) return t->name;
    const char *dot = strrchr(t->name, '.');
    return dot ? dot + 1 : t->name;
}

ou_str *ou_type_qualname(ou_type *t)
{
    if (t->qualname) return OU_CAST(ou_str, ou_incref(t->qualname));
    return OU_CAST(ou_str, ou_str_from(ou_type_name(t)));
}

ou_obj *ou_type_module(ou_type *t)
{
    if (t->flags & OU_TF_HEAP) {
        ou_obj *m = ou_dict_get_str(t->dict, OU_ID(__module__));
        if (m) return ou_incref(m);
        return ou_err_pending() ? NULL
                                : ou_raise_arg(&ou_exc_AttributeError, (ou_obj *)OU_ID(__module__));
    }
    const char *dot = strrchr(t->name, '.');
    if (!dot) return ou_incref(OU_ID(builtins));
    return ou_str_intern_utf8(t->name, (size_t)(dot - t->name));
}

ou_str *ou_type_fullname(ou_type *t)
{
    if (!(t->flags & OU_TF_HEAP)) return OU_CAST(ou_str, ou_str_from(t->name));
    OU_AUTO ou_obj *mod = ou_type_module(t);
    if (!mod) ou_err_clear();
    if (!mod || !ou_str_check(mod) || ou_str_equal_ascii(mod, "builtins"))
        return ou_type_qualname(t);
    return OU_CAST(ou_str, ou_str_format("%U.%U", mod, t->qualname));
}

OU_NEW static ou_obj *repr(ou_obj *o)
{
    ou_type *t = OU_CAST(ou_type, o);
    if (!(t->flags & OU_TF_HEAP)) return ou_str_format("<class '%s'>", t->name);
    OU_AUTO ou_obj *name = (ou_obj *)ou_type_fullname(t);
    return name ? ou_str_format("<class '%U'>", name) : NULL;
}

/* ---- attributes ------------------------------------------------------------------------------ */

OU_NEW static ou_obj *getattr(ou_obj *o, ou_str *name)
{
    ou_type *t = OU_CAST(ou_type, o), *meta = ou_typeof(o);
    OU_AUTO ou_obj *from_meta = ou_xincref(ou_type_lookup(meta, name));
    const ou_type *mt = from_meta ? ou_typeof(from_meta) : NULL;
    if (mt && mt->descr_get && mt->descr_set) return mt->descr_get(from_meta, o, (ou_obj *)meta);
    OU_AUTO ou_obj *own = ou_xincref(ou_type_lookup(t, name));
    if (own) {
        if (ou_typeof(own)->descr_get) return ou_typeof(own)->descr_get(own, NULL, o);
        return ou_take(&own);
    }
    if (mt && mt->descr_get) return mt->descr_get(from_meta, o, (ou_obj *)meta);
    if (from_meta) return ou_take(&from_meta);
    return ou_raise_attr(o, name, "type object '%s' has no attribute '%U'", ou_type_name(t), name);
}

static int set_in_dict(ou_type *t, ou_str *name, ou_obj *value)
{
    if (value) return ou_dict_set_str(t->dict, name, value);
    ou_obj *old = ou_dict_pop(t->dict, (ou_obj *)name);
    if (!old) {
        if (!ou_err_pending())
            ou_raise(&ou_exc_AttributeError, "type object '%s' has no attribute '%U'",
                     ou_type_name(t), name);
        return -1;
    }
    /* subclasses' slots and caches must be right before the value dies */
    ou_type_modified(t);
    ou_decref(old);
    return 0;
}

static bool is_dunder(const ou_str *s)
{
    ou_ssize n = ou_str_len(s);
    return n > 4 && s->kind == 1 && s->data[0] == '_' && s->data[1] == '_' && s->data[n - 1] == '_'
           && s->data[n - 2] == '_';
}

static int setattr(ou_obj *o, ou_str *name, ou_obj *value)
{
    ou_type *t = OU_CAST(ou_type, o);
    if (t->flags & OU_TF_IMMUTABLE) {
        return ou_raise_int(&ou_exc_TypeError, "cannot set '%U' attribute of immutable type '%s'",
                            name, t->name);
    }
    OU_AUTO ou_obj *key = (ou_obj *)ou_attr_name((ou_obj *)name);
    if (!key) return -1;
    ou_str *k = OU_CAST(ou_str, key);
    ou_obj *descr = ou_type_lookup(ou_typeof(o), k);
    if (descr && ou_typeof(descr)->descr_set) {
        OU_AUTO ou_obj *held = ou_incref(descr);
        if (ou_typeof(held)->descr_set(held, o, value) < 0) return -1;
    } else {
        /* the old value must outlive the invalidation of caches that borrow it */
        OU_AUTO ou_obj *old = ou_xincref(ou_dict_get_str(t->dict, k));
        if (set_in_dict(t, k, value) < 0) return -1;
        ou_type_modified(t);
        if (is_dunder(k)) ou_type_update_slot(t, k);
        return 0;
    }
    ou_type_modified(t);
    if (is_dunder(k)) ou_type_update_slot(t, k);
    return 0;
}

/* ---- calling --------------------------------------------------------------------------------- */

ou_obj *ou_type_call_tuple(ou_obj *callee, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    ou_type *t = OU_CAST(ou_type, callee);
    if (t == &ou_type_type) {
        bool kw = kwnames && ou_tuple_len(kwnames);
        if (n == 1 && !kw) return ou_incref(ou_typeof(args[0]));
        if (n != 3) {
            return ou_raise(&ou_exc_TypeError, n == 1 ? "type() takes no keyword arguments"
                                                      : "type() takes 1 or 3 arguments");
        }
    }
    if (!t->new_ || (t->flags & OU_TF_NO_NEW)) {
        return ou_raise(&ou_exc_TypeError, "cannot create '%s' instances", t->name);
    }
    ou_obj *o = t->new_(t, args, n, kwnames);
    if (!o) return NULL;
    ou_type *made = ou_typeof(o);
    if (made != t && !ou_type_is_subtype(made, t)) return o;
    if (made->init && made->init != ou_object_init) {
        if (made->init(o, args, n, kwnames) < 0) {
            ou_decref(o);
            return NULL;
        }
    } else if ((n || kwnames) && ou_object_init(o, args, n, kwnames) < 0) {
        ou_decref(o);
        return NULL;
    }
    return o;
}

ou_obj *ou_type_call(ou_obj *callee, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    if (!(OU_CAST(ou_type, callee)->flags & OU_TF_HEAP)) {
        return ou_type_call_tuple(callee, args, n, kwnames);
    }
    return ou_call_holding(ou_type_call_tuple, callee, args, n, kwnames);
}

static int init(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)self;
    (void)args;
    if (kwnames && ou_tuple_len(kwnames) && n == 1) {
        return ou_raise_int(&ou_exc_TypeError, "type.__init__() takes no keyword arguments");
    }
    if (n != 1 && n != 3)
        return ou_raise_int(&ou_exc_TypeError, "type.__init__() takes 1 or 3 arguments");
    return 0;
}

/* ---- life ------------------------------------------------------------------------------------ */

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    ou_type *t = OU_CAST(ou_type, o);
    if (!(t->flags & OU_TF_HEAP)) return 0;
    OU_VISIT(t->dict);
    OU_VISIT(t->weak_cache);
    OU_VISIT(t->mro);
    OU_VISIT(t->bases);
    OU_VISIT(t->base);
    return 0;
}

static void clear(ou_obj *o)
{
    ou_type *t = OU_CAST(ou_type, o);
    if (!(t->flags & OU_TF_HEAP)) return;
    ou_type_modified(t);
    if (t->dict) ou_dict_clear(t->dict);
    OU_CLEAR(t->weak_cache);
    OU_CLEAR(t->mro);
}

static void dealloc(ou_obj *o)
{
    ou_type *t = OU_CAST(ou_type, o);
    ou_gc_untrack(o);
    if (o->refs & OU_HAS_WEAKREF) ou_weak_clear(o);
    ou_type_modified(t);
    ou_type_unlink(t);
    OU_CLEAR(t->dict);
    OU_CLEAR(t->weak_cache);
    OU_CLEAR(t->mro);
    OU_CLEAR(t->bases);
    OU_CLEAR(t->base);
    OU_CLEAR(t->name_obj);
    OU_CLEAR(t->qualname);
    ou_shape_free_class(t);
    ou_mem_free(ou_take(&t->subclasses));
    ou_mem_free((void *)(uintptr_t)t->name);
    ou_obj_free(o);
}

/* ---- methods --------------------------------------------------------------------------------- */

OU_NEW static ou_obj *mro(ou_obj *const *v)
{
    return ou_type_default_mro(OU_CAST(ou_type, v[0]));
}

OU_NEW static ou_obj *subclasses(ou_obj *const *v)
{
    ou_obj *list = ou_list_new(0);
    struct ou_subclasses *s = OU_CAST(ou_type, v[0])->subclasses;
    for (uint32_t i = 0; list && s && i < s->n; i++) {
        /* a class on its way out is listed until its memory goes */
        if (OU_REFCOUNT(s->items[i]) > 0 && ou_list_append(list, (ou_obj *)s->items[i]) < 0) {
            ou_decref(list);
            return NULL;
        }
    }
    return list;
}

OU_NEW static ou_obj *prepare(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)self;
    (void)args;
    (void)n;
    (void)kwnames;
    return ou_dict_new();
}

OU_NEW static ou_obj *instancecheck(ou_obj *const *v)
{
    int r = ou_real_isinstance(v[1], v[0]);
    return r < 0 ? NULL : ou_bool(r);
}

OU_NEW static ou_obj *subclasscheck(ou_obj *const *v)
{
    int r = ou_real_issubclass(v[1], v[0]);
    return r < 0 ? NULL : ou_bool(r);
}

/* Names of a class and its bases: a set-like dict. */
static int merge_class_dict(ou_obj *dict, ou_type *t)
{
    ou_ssize n = t->mro ? ou_tuple_len(t->mro) : 0;
    for (ou_ssize i = n - 1; i >= 0; i--) {
        ou_dict *d = ou_type_dict(OU_CAST(ou_type, ou_tuple_at(t->mro, i)));
        if (!d || ou_dict_update(dict, (ou_obj *)d) < 0) return -1;
    }
    return 0;
}

OU_NEW static ou_obj *dir(ou_obj *const *v)
{
    OU_AUTO ou_obj *dict = ou_dict_new();
    if (!dict || merge_class_dict(dict, OU_CAST(ou_type, v[0])) < 0) return NULL;
    return ou_dict_keys(dict);
}

OU_NEW static ou_obj *size_of(ou_obj *const *v)
{
    const ou_type *t = OU_CAST(ou_type, v[0]);
    return ou_int_new((int64_t)(t->flags & OU_TF_HEAP ? ou_mem_size(t) : sizeof *t));
}

static ou_fndef methods[] = {
    OU_FN(mro, "()", "Return a type's method resolution order."),
    OU_FN_AS("__subclasses__", subclasses, "()", "Return a list of immediate subclasses."),
    OU_RAW_FLAGS("__prepare__", prepare, "(*args, **kwargs)", OU_FN_CLASS,
                 "Create the namespace for the class statement."),
    OU_FN_AS("__instancecheck__", instancecheck, "(instance, /)",
             "Check if an object is an instance."),
    OU_FN_AS("__subclasscheck__", subclasscheck, "(subclass, /)",
             "Check if a class is a subclass."),
    OU_FN_AS("__dir__", dir, "()", "Names of the attributes of the class and its bases."),
    OU_FN_AS("__sizeof__", size_of, "()", "Size of the type object in memory, in bytes."),
    { 0 }
};

ou_type ou_type_type = {
    .head = OU_TYPE_HEAD,
    .map = { .traverse = traverse,
             .clear = clear,
             .dealloc = dealloc,
             .type = &ou_type_type,
             .layout = OU_LAYOUT_CUSTOM,
             .flags = OU_MF_GC },
    .name = "type",
    .doc = "type(object) -> the object's type\ntype(name, bases, dict, **kwds) -> a new type",
    .size = sizeof(ou_type),
    .flags = OU_TF_SUBCLASSABLE | OU_TF_TYPE | OU_TF_WEAKREF | OU_TF_HAS_DICT,
    .inst_at = offsetof(ou_type, dict),
    .new_ = ou_type_make,
    .init = init,
    .call = ou_type_call,
    .repr = repr,
    .getattr = getattr,
    .setattr = setattr,
    .or_ = ou_union_or,
    .methods = methods,
    .members = ou_type_members,
    .getsets = ou_type_getsets,
};
