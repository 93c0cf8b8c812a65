/* vm/object/mappingproxy.c - types.MappingProxyType: a mapping that cannot be changed through the
 * proxy. */
#include "vm/object/dict.h"
#include "vm/object/list.h"
#include "vm/object/str.h"

typedef struct proxy { ou_obj head; ou_obj *mapping; } proxy;

static inline ou_obj *inner(ou_obj *o) { return ((proxy *)o)->mapping; }

ou_obj *ou_mappingproxy_new(ou_obj *mapping)
{
    ou_type *t = ou_typeof(mapping);
    if (!t->getitem || ou_list_check(mapping) || ou_tuple_check(mapping))
        return ou_raise(&ou_exc_TypeError, "mappingproxy() argument must be a mapping, not %T",
                        mapping);
    proxy *self = ou_gc_new(&ou_mappingproxy_type.map, sizeof *self);
    if (!self) return NULL;
    self->mapping = ou_incref(mapping);
    ou_gc_track(self);
    return &self->head;
}

static ou_obj *new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder binder = { "mappingproxy", "(mapping)", NULL };
    ou_obj *v[1];
    (void)cls;
    if (ou_bind(&binder, args, n, kwnames, v) < 0) return NULL;
    return ou_mappingproxy_new(v[0]);
}

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(inner(o));
    return 0;
}

static void dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    ou_decref(inner(o));
    ou_gc_free(o);
    ou_dealloc_leave();
}

static ou_obj *repr(ou_obj *o) { return ou_str_format("mappingproxy(%R)", inner(o)); }
static ou_obj *str(ou_obj *o) { return ou_str_of(inner(o)); }
static ou_obj *iter(ou_obj *o) { return ou_iter(inner(o)); }
static ou_obj *getitem(ou_obj *o, ou_obj *key) { return ou_getitem(inner(o), key); }
static int contains(ou_obj *o, ou_obj *key) { return ou_contains(inner(o), key); }
static ou_obj *richcmp(ou_obj *a, ou_obj *b, int op) { return ou_richcmp(inner(a), b, op); }

static ou_ssize len(ou_obj *o)
{
    ou_ssize n;
    return ou_len(inner(o), &n) < 0 ? -1 : n;
}

static ou_obj *or_(ou_obj *a, ou_obj *b)
{
    if (OU_IS(a, ou_mappingproxy_type)) a = inner(a);
    if (OU_IS(b, ou_mappingproxy_type)) b = inner(b);
    return ou_binary(a, b, OU_OR);
}

static ou_obj *ior(ou_obj *a, ou_obj *b)
{
    (void)b;
    return ou_raise(&ou_exc_TypeError, "'|=' is not supported by %T; use '|' instead", a);
}

static ou_obj *get(ou_obj *const *v)
{
    ou_obj *args[2] = { v[1], v[2] ? v[2] : &ou_none };
    return ou_call_method(inner(v[0]), OU_ID(get), args, 2);
}

static ou_obj *keys(ou_obj *const *v) { return ou_call_method0(inner(v[0]), OU_ID(keys)); }
static ou_obj *values(ou_obj *const *v) { return ou_call_method0(inner(v[0]), OU_ID(values)); }
static ou_obj *items(ou_obj *const *v) { return ou_call_method0(inner(v[0]), OU_ID(items)); }
static ou_obj *copy(ou_obj *const *v) { return ou_call_method0(inner(v[0]), OU_ID(copy)); }
static ou_obj *reversed(ou_obj *const *v)
{
    return ou_call_method0(inner(v[0]), OU_ID(__reversed__));
}

static ou_fndef methods[] = {
    OU_FN(get, "(key, default=None, /)", "The value of key, or default if there is none."),
    OU_FN(keys, "()", "The keys of the mapping."),
    OU_FN(values, "()", "The values of the mapping."),
    OU_FN(items, "()", "The (key, value) pairs of the mapping."),
    OU_FN(copy, "()", "A shallow copy of the mapping."),
    OU_CLASS_GETITEM,
    OU_FN_AS("__reversed__", reversed, "()", "Iterator over the keys, last first."),
    { 0 }
};

ou_type ou_mappingproxy_type = {
    .head = OU_TYPE_HEAD,
    .map = { .traverse = traverse, .dealloc = dealloc, .type = &ou_mappingproxy_type,
             .layout = OU_LAYOUT_CUSTOM, .flags = OU_MF_GC },
    .name = "mappingproxy",
    .size = sizeof(proxy),
    .flags = OU_TF_MAPPING,
    .new_ = new_,
    .repr = repr,
    .str = str,
    .hash = ou_hash_not_implemented,
    .richcmp = richcmp,
    .iter = iter,
    .or_ = or_,
    .ior = ior,
    .len = len,
    .getitem = getitem,
    .contains = contains,
    .methods = methods,
};
