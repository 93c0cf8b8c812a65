/* vm/object/namespace.c - types.SimpleNamespace. */
#include "vm/object/dict.h"
#include "vm/object/int.h"
#include "vm/object/list.h"
#include "vm/object/shape.h"
#include "vm/object/str.h"
#include "vm/object/objects.h"

extern ou_type ou_namespace_type;

typedef struct namespace { ou_obj head; ou_obj *dict; } namespace;

OU_NEW static ou_obj *new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)args;
    (void)n;
    (void)kwnames;
    OU_AUTO ou_obj *dict = ou_dict_new();
    ou_obj *o = dict ? ou_alloc_instance(cls, 0) : NULL;
    if (!o) return NULL;
    OU_CAST(namespace, o)->dict = ou_take(&dict);
    ou_gc_track(o);
    return o;
}

static int init(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    if (n) return ou_raise_int(&ou_exc_TypeError, "no positional arguments expected");
    for (ou_ssize i = 0; kwnames && i < ou_tuple_len(kwnames); i++) {
        if (ou_dict_set(OU_CAST(namespace, self)->dict, ou_tuple_at(kwnames, i), args[i]) < 0)
            return -1;
    }
    return 0;
}

static int repr_pairs(ou_strbuf *b, ou_obj *dict)
{
    ou_ssize pos = 0;
    ou_obj *key, *value;
    bool first = true;
    while (ou_dict_walk(dict, &pos, &key, &value)) {
        if (!ou_str_check(key) || ou_str_len(key) == 0) continue;
        OU_AUTO ou_obj *held = ou_incref(value);
        if (!first) ou_strbuf_ascii(b, ", ");
        first = false;
        ou_strbuf_str(b, key);
        ou_strbuf_ascii(b, "=");
        if (ou_strbuf_repr(b, held) < 0) return -1;
    }
    return 0;
}

OU_NEW static ou_obj *repr(ou_obj *o)
{
    const char *name =
        ou_typeof(o) == &ou_namespace_type ? "namespace" : ou_type_name(ou_typeof(o));
    int busy = ou_repr_enter(o);
    if (busy) return busy < 0 ? NULL : ou_str_format("%s(...)", name);
    ou_strbuf b = { 0 };
    ou_strbuf_utf8(&b, name, __builtin_strlen(name));
    ou_strbuf_ascii(&b, "(");
    OU_AUTO ou_obj *dict = ou_dict_copy(OU_CAST(namespace, o)->dict);
    int r = dict ? repr_pairs(&b, dict) : -1;
    ou_repr_leave(o);
    ou_strbuf_ascii(&b, ")");
    if (r == 0) return ou_strbuf_finish(&b);
    ou_strbuf_free(&b);
    return NULL;
}

OU_NEW static ou_obj *richcmp(ou_obj *a, ou_obj *b, int op)
{
    if (!ou_is_instance(a, &ou_namespace_type) || !ou_is_instance(b, &ou_namespace_type)) {
        return ou_incref(&ou_notimplemented);
    }
    return ou_richcmp(OU_CAST(namespace, a)->dict, OU_CAST(namespace, b)->dict, op);
}

OU_NEW static ou_obj *reduce(ou_obj *const *v)
{
    ou_obj *args = ou_tuple_new(0);
    if (!args) return NULL;
    return ou_tuple3(ou_incref(ou_typeof(v[0])), args, ou_incref(OU_CAST(namespace, v[0])->dict));
}

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(OU_CAST(namespace, o)->dict);
    return 0;
}

static void clear(ou_obj *o)
{
    ou_obj *dict = OU_CAST(namespace, o)->dict;
    if (dict) ou_dict_clear(dict);
}

static void dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    OU_CLEAR(OU_CAST(namespace, o)->dict);
    ou_obj_free(o);
    ou_dealloc_leave();
}

static ou_fndef methods[] = {
    OU_FN_AS("__reduce__", reduce, "()", "Return state information for pickling."),
    { 0 }
};

static const ou_member members[] = {
    { "__dict__", OU_MEMBER_OBJECT, false, offsetof(namespace, dict), NULL },
    { 0 }
};

ou_type ou_namespace_type = {
    .head = OU_TYPE_HEAD,
    .map = { .traverse = traverse, .clear = clear, .dealloc = dealloc, .type = &ou_namespace_type,
             .layout = OU_LAYOUT_CUSTOM, .flags = OU_MF_GC },
    .name = "types.SimpleNamespace",
    .doc = "A simple attribute-based namespace.",
    .size = sizeof(namespace),
    .flags = OU_TF_SUBCLASSABLE | OU_TF_HAS_DICT,
    .inst_at = offsetof(namespace, dict),
    .new_ = new_,
    .init = init,
    .repr = repr,
    .richcmp = richcmp,
    .methods = methods,
    .members = members,
};
