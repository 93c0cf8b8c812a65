/* vm/runtime/spec.c - ModuleSpec: where a module came from (__spec__). */
#include "vm/runtime/loader.h"
#include "vm/runtime/spec.h"

typedef struct ou_spec {
    ou_obj head;
    ou_obj *dict;
    ou_obj *name, *loader, *origin, *locations, *parent, *cached, *state, *initializing;
    bool has_location;
} ou_spec;

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    ou_spec *s = OU_CAST(ou_spec, o);
    OU_VISIT(s->dict);
    OU_VISIT(s->name);
    OU_VISIT(s->loader);
    OU_VISIT(s->origin);
    OU_VISIT(s->locations);
    OU_VISIT(s->parent);
    OU_VISIT(s->cached);
    OU_VISIT(s->state);
    OU_VISIT(s->initializing);
    return 0;
}

static void clear(ou_obj *o)
{
    ou_spec *s = OU_CAST(ou_spec, o);
    OU_CLEAR(s->dict);
    OU_CLEAR(s->name);
    OU_CLEAR(s->loader);
    OU_CLEAR(s->origin);
    OU_CLEAR(s->locations);
    OU_CLEAR(s->parent);
    OU_CLEAR(s->cached);
    OU_CLEAR(s->state);
    OU_CLEAR(s->initializing);
}

static void dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    clear(o);
    ou_obj_free(o);
}

static ou_obj *repr(ou_obj *o)
{
    ou_spec *s = OU_CAST(ou_spec, o);
    ou_strbuf b = {0};
    ou_strbuf_ascii(&b, "ModuleSpec(name=");
    ou_strbuf_repr(&b, s->name);
    ou_strbuf_ascii(&b, ", loader=");
    ou_strbuf_repr(&b, s->loader);
    if (s->origin != &ou_none) {
        ou_strbuf_ascii(&b, ", origin=");
        ou_strbuf_repr(&b, s->origin);
    }
    if (s->locations != &ou_none) {
        ou_strbuf_ascii(&b, ", submodule_search_locations=");
        ou_strbuf_repr(&b, s->locations);
    }
    ou_strbuf_ascii(&b, ")");
    return ou_strbuf_finish(&b);
}

static ou_obj *parent_of(ou_obj *name, ou_obj *locations)
{
    if (locations != &ou_none) return ou_incref(name);
    ou_ssize i = ou_str_len(name);
    while (i > 0 && ou_str_at(name, i - 1) != '.') i--;
    return ou_str_sub(name, 0, i > 0 ? i - 1 : 0);
}

static ou_spec *alloc(ou_type *cls)
{
    ou_spec *s = OU_CAST(ou_spec, ou_alloc_instance(cls, 0));
    if (!s) return NULL;
    s->name = ou_new_none();
    s->loader = ou_new_none();
    s->origin = ou_new_none();
    s->locations = ou_new_none();
    s->parent = ou_new_none();
    s->cached = ou_new_none();
    s->state = ou_new_none();
    s->initializing = ou_bool(0);
    ou_gc_track(s);
    return s;
}

static ou_obj *new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder b = {
        "ModuleSpec", "(name, loader, *, origin=None, loader_state=None, is_package=None)", NULL};
    ou_obj *v[5];
    if (ou_bind(&b, args, n, kwnames, v) < 0) return NULL;
    ou_spec *s = alloc(cls);
    int package = v[4] ? ou_truth(v[4]) : 0;
    if (!s || package < 0) goto fail;
    ou_setref(&s->name, ou_incref(v[0]));
    ou_setref(&s->loader, ou_incref(v[1]));
    if (v[2]) ou_setref(&s->origin, ou_incref(v[2]));
    if (v[3]) ou_setref(&s->state, ou_incref(v[3]));
    if (package) {
        ou_obj *list = ou_list_new(0);
        if (!list) goto fail;
        ou_setref(&s->locations, list);
    }
    ou_obj *parent = ou_str_check(v[0]) ? parent_of(v[0], s->locations) : ou_new_none();
    if (!parent) goto fail;
    ou_setref(&s->parent, parent);
    return &s->head;
fail:
    ou_xdecref(s);
    return NULL;
}

static const ou_member members[] = {
    {"name", OU_MEMBER_OBJECT, true, offsetof(ou_spec, name), "Full name of the module."},
    {"loader", OU_MEMBER_OBJECT, true, offsetof(ou_spec, loader), "What loads it."},
    {"origin", OU_MEMBER_OBJECT, true, offsetof(ou_spec, origin), "Where it comes from."},
    {"submodule_search_locations", OU_MEMBER_OBJECT, true, offsetof(ou_spec, locations),
     "__path__ of a package."},
    {"parent", OU_MEMBER_OBJECT, false, offsetof(ou_spec, parent),
     "Name of the package it belongs to."},
    {"cached", OU_MEMBER_OBJECT, true, offsetof(ou_spec, cached), "Compiled file; always None."},
    {"loader_state", OU_MEMBER_OBJECT, true, offsetof(ou_spec, state), "For the loader's use."},
    {"has_location", OU_MEMBER_BOOL, true, offsetof(ou_spec, has_location),
     "True if origin is a file."},
    {"_initializing", OU_MEMBER_OBJECT, true, offsetof(ou_spec, initializing),
     "True while the module runs."},
    {0},
};

ou_type ou_spec_type = {
    .head = OU_TYPE_HEAD,
    .map = {.traverse = traverse,
            .clear = clear,
            .dealloc = dealloc,
            .type = &ou_spec_type,
            .layout = OU_LAYOUT_CUSTOM,
            .flags = OU_MF_GC},
    .name = "_frozen_importlib.ModuleSpec",
    .doc = "Where a module came from.",
    .size = sizeof(ou_spec),
    .flags = OU_TF_SUBCLASSABLE | OU_TF_HAS_DICT,
    .inst_at = offsetof(ou_spec, dict),
    .new_ = new_,
    .repr = repr,
    .members = members,
};

ou_obj *ou_module_spec(ou_obj *name, const char *kind, ou_obj *path, ou_obj *locations,
                       ou_obj *parent)
{
    if (ou_type_ready(&ou_spec_type) < 0) return NULL;
    ou_spec *s = alloc(&ou_spec_type);
    if (!s) return NULL;
    ou_setref(&s->name, ou_incref(name));
    ou_setref(&s->parent, ou_incref(parent));
    if (locations) ou_setref(&s->locations, ou_incref(locations));
    s->has_location = path != NULL;
    if (path) ou_setref(&s->origin, ou_incref(path));
    ou_obj *loader = ou_loader_for(name, kind, path),
           *origin = loader && kind ? ou_str_from(kind) : NULL;
    if (loader) ou_setref(&s->loader, loader);
    if (origin) ou_setref(&s->origin, origin);
    if (loader && (origin || !kind)) return &s->head;
    ou_decref(s);
    return NULL;
}
