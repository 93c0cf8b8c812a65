/* stdlib/functools_.c - the _functools module: reduce, partial, cmp_to_key; lru_cache.c holds the
 * cache. */
#include "stdlib/functools_.h"

/* ---- reduce ---------------------------------------------------------------------------------- */

static ou_obj *reduce(ou_obj *const *v)
{
    OU_AUTO ou_obj *it = ou_iter(v[1]);
    if (!it) {
        if (ou_err_take_if(&ou_exc_TypeError))
            ou_raise(&ou_exc_TypeError, "reduce() arg 2 must support iteration");
        return NULL;
    }
    OU_AUTO ou_obj *result = ou_xincref(v[2]);
    ou_unaryfn *next = ou_typeof(it)->next;
    ou_obj *item;
    while ((item = ou_iter_step(it, next))) {
        ou_obj *after = result ? ou_call2(v[0], result, item) : ou_incref(item);
        ou_decref(item);
        if (!after) return NULL;
        ou_setref(&result, after);
    }
    if (ou_err_pending()) return NULL;
    if (!result)
        return ou_raise(&ou_exc_TypeError, "reduce() of empty iterable with no initial value");
    return ou_take(&result);
}

/* ---- partial --------------------------------------------------------------------------------- */

typedef struct partial { ou_obj head; ou_obj *func, *args, *kwargs, *attributes; } partial;
static ou_type partial_type;

static int partial_traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    partial *p = (partial *)o;
    OU_VISIT(p->func);
    OU_VISIT(p->args);
    OU_VISIT(p->kwargs);
    OU_VISIT(p->attributes);
    return 0;
}

static void partial_clear(ou_obj *o)
{
    partial *p = (partial *)o;
    OU_CLEAR(p->func);
    OU_CLEAR(p->args);
    OU_CLEAR(p->kwargs);
    OU_CLEAR(p->attributes);
}

static void partial_dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    if (OU_IS(o, partial_type)) ou_weak_clear(o);
    partial_clear(o);
    ou_obj_free(o);
    ou_dealloc_leave();
}

/* The arguments a partial adds in front: a tuple of both. */
static ou_obj *join(ou_obj *front, ou_obj *const *args, size_t n)
{
    ou_ssize m = ou_tuple_len(front);
    if (n == 0) return ou_incref(front);
    OU_AUTO ou_obj *t = ou_tuple_new(m + (ou_ssize)n);
    if (!t) return NULL;
    ou_tuple *all = (ou_tuple *)t;
    for (ou_ssize i = 0; i < m; i++) all->items[i] = ou_incref(ou_tuple_at(front, i));
    for (size_t i = 0; i < n; i++) all->items[m + (ou_ssize)i] = ou_incref(args[i]);
    ou_gc_track(t);
    return ou_take(&t);
}

/* A dict of `base` (may be NULL) and the keywords of a call. */
static ou_obj *join_keywords(ou_obj *base, ou_obj *const *values, ou_tuple *kwnames)
{
    OU_AUTO ou_obj *d = base ? ou_dict_copy(base) : ou_dict_new();
    for (ou_ssize i = 0; d && kwnames && i < kwnames->len; i++)
        if (ou_dict_set(d, kwnames->items[i], values[i]) < 0) return NULL;
    return ou_take(&d);
}

static ou_obj *partial_new(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    if (n < 1) return ou_raise(&ou_exc_TypeError, "type 'partial' takes at least one argument");
    partial *inner = NULL;
    ou_obj *func = args[0];
    /* partial(partial(f, ...), ...) goes to f directly */
    if (cls == &partial_type && OU_IS(func, partial_type) && !((partial *)func)->attributes) {
        inner = (partial *)func;
        func = inner->func;
    }
    if (!ou_callable(func))
        return ou_raise(&ou_exc_TypeError, "the first argument must be callable");
    OU_AUTO ou_obj *all = join(inner ? inner->args : &ou_empty_tuple->head, args + 1, n - 1);
    OU_AUTO ou_obj *kwargs =
        all ? join_keywords(inner ? inner->kwargs : NULL, args + n, kwnames) : NULL;
    partial *p = kwargs ? (partial *)ou_alloc_instance(cls, 0) : NULL;
    if (!p) return NULL;
    p->func = ou_incref(func);
    p->args = ou_take(&all);
    p->kwargs = ou_take(&kwargs);
    ou_gc_track(p);
    return &p->head;
}

static ou_obj *partial_call(ou_obj *o, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    partial *p = (partial *)o;
    OU_AUTO ou_obj *func = ou_incref(p->func);
    OU_AUTO ou_obj *front = ou_incref(p->args);
    ou_ssize m = ou_tuple_len(front);
    if (ou_dict_len(p->kwargs)) {
        OU_AUTO ou_obj *all = join(front, args, n);
        OU_AUTO ou_obj *kwargs = all ? join_keywords(p->kwargs, args + n, kwnames) : NULL;
        return kwargs ? ou_call_tuple(func, (ou_tuple *)all, (ou_dict *)kwargs) : NULL;
    }
    size_t total = (size_t)m + n + (kwnames ? (size_t)kwnames->len : 0);
    ou_obj *few[8], **v = total > 8 ? ou_mem_new(total * sizeof *v) : few;
    if (!v) return NULL;
    for (ou_ssize i = 0; i < m; i++) v[i] = ou_tuple_at(front, i);
    for (size_t i = (size_t)m; i < total; i++) v[i] = args[i - (size_t)m];
    ou_obj *r = ou_call(func, v, (size_t)m + n, kwnames);
    if (v != few) ou_mem_free(v);
    return r;
}

static ou_obj *partial_repr(ou_obj *o)
{
    partial *p = (partial *)o;
    int seen = ou_repr_enter(o);
    if (seen) return seen > 0 ? ou_str_from("...") : NULL;
    OU_AUTO ou_obj *name = (ou_obj *)ou_type_fullname(ou_typeof(o));
    OU_AUTO ou_obj *args = ou_incref(p->args);
    OU_AUTO ou_obj *kwargs = ou_incref(p->kwargs);
    ou_strbuf b = { 0 };
    int status = name ? 0 : -1;
    if (name) ou_strbuf_str(&b, name);
    ou_strbuf_char(&b, '(');
    if (status == 0) status = ou_strbuf_repr(&b, p->func);
    for (ou_ssize i = 0; status == 0 && i < ou_tuple_len(args); i++) {
        ou_strbuf_ascii(&b, ", ");
        status = ou_strbuf_repr(&b, ou_tuple_at(args, i));
    }
    ou_ssize pos = 0;
    ou_obj *key, *value;
    while (status == 0 && ou_dict_walk(kwargs, &pos, &key, &value)) {
        OU_AUTO ou_obj *held = ou_incref(value);
        OU_AUTO ou_obj *text = ou_str_of(key);
        ou_strbuf_ascii(&b, ", ");
        if (text) ou_strbuf_str(&b, text);
        ou_strbuf_char(&b, '=');
        status = text ? ou_strbuf_repr(&b, held) : -1;
    }
    ou_repr_leave(o);
    if (status < 0) {
        ou_strbuf_free(&b);
        return NULL;
    }
    ou_strbuf_char(&b, ')');
    return ou_strbuf_finish(&b);
}

static ou_obj *partial_reduce(ou_obj *const *v)
{
    partial *p = (partial *)v[0];
    ou_obj *state[4] = { p->func, p->args, p->kwargs, p->attributes ? p->attributes : &ou_none };
    return ou_tuple3(ou_incref(ou_typeof(v[0])), ou_tuple1(ou_incref(p->func)),
                     ou_tuple_from_array(state, 4));
}

static ou_obj *partial_setstate(ou_obj *const *v)
{
    partial *p = (partial *)v[0];
    ou_tuple *s = (ou_tuple *)v[1];
    bool ok = ou_tuple_check(v[1]) && s->len == 4 && ou_callable(s->items[0]) &&
              ou_tuple_check(s->items[1]) &&
              (s->items[2] == &ou_none || ou_dict_check(s->items[2]));
    if (!ok) return ou_raise(&ou_exc_TypeError, "invalid partial state");
    OU_AUTO ou_obj *args =
        ou_tuple_exact(s->items[1])
            ? ou_incref(s->items[1])
            : ou_tuple_from_array(((ou_tuple *)s->items[1])->items, ou_tuple_len(s->items[1]));
    OU_AUTO ou_obj *kwargs = s->items[2] == &ou_none      ? ou_dict_new()
                             : ou_dict_exact(s->items[2]) ? ou_incref(s->items[2])
                                                          : ou_dict_copy(s->items[2]);
    if (!args || !kwargs) return NULL;
    ou_setref(&p->func, ou_incref(s->items[0]));
    ou_setref(&p->args, ou_take(&args));
    ou_setref(&p->kwargs, ou_take(&kwargs));
    ou_setref(&p->attributes, s->items[3] == &ou_none ? NULL : ou_incref(s->items[3]));
    return ou_new_none();
}

static ou_fndef partial_methods[] = {
    OU_FN_AS("__reduce__", partial_reduce, "()", "State for pickling."),
    OU_FN_AS("__setstate__", partial_setstate, "(object, /)", "Restore a pickled state."),
    OU_CLASS_GETITEM,
    { 0 }
};

static const ou_member partial_members[] = {
    {"func", OU_MEMBER_OBJECT, false, offsetof(partial, func),
     "function object to use in future partial calls"},
    {"args", OU_MEMBER_OBJECT, false, offsetof(partial, args),
     "tuple of arguments to future partial calls"},
    {"keywords", OU_MEMBER_OBJECT, false, offsetof(partial, kwargs),
     "dictionary of keyword arguments to future partial calls"},
    {0}};

static const ou_getset dict_attr[] = { OU_DICT_ATTR, { 0 } };

static ou_type partial_type = {
    .head = OU_TYPE_HEAD,
    .map = {.traverse = partial_traverse,
            .clear = partial_clear,
            .dealloc = partial_dealloc,
            .type = &partial_type,
            .layout = OU_LAYOUT_CUSTOM,
            .flags = OU_MF_GC},
    .name = "functools.partial",
    .doc = "partial(func, *args, **keywords) - new function with partial application\n    of the "
           "given arguments and keywords.\n",
    .size = sizeof(partial),
    .flags = OU_TF_SUBCLASSABLE | OU_TF_WEAKREF | OU_TF_HAS_DICT,
    .inst_at = offsetof(partial, attributes),
    .new_ = partial_new,
    .call = partial_call,
    .repr = partial_repr,
    .methods = partial_methods,
    .members = partial_members,
    .getsets = dict_attr,
};

/* ---- cmp_to_key ------------------------------------------------------------------------------ */

typedef struct key { ou_obj head; ou_obj *cmp, *object; } key;
static ou_type key_type;

static ou_obj *key_make(ou_obj *cmp, ou_obj *object)
{
    key *k = ou_gc_new(&key_type.map, sizeof *k);
    if (!k) return NULL;
    k->cmp = ou_incref(cmp);
    k->object = ou_xincref(object);
    ou_gc_track(k);
    return &k->head;
}

static int key_traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(((key *)o)->cmp);
    OU_VISIT(((key *)o)->object);
    return 0;
}

static void key_clear(ou_obj *o)
{
    OU_CLEAR(((key *)o)->cmp);
    OU_CLEAR(((key *)o)->object);
}

static void key_dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    key_clear(o);
    ou_gc_free(o);
    ou_dealloc_leave();
}

static ou_obj *key_call(ou_obj *o, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder binder = { "K", "(obj)", NULL };
    ou_obj *v[1];
    if (ou_bind(&binder, args, n, kwnames, v) < 0) return NULL;
    return key_make(((key *)o)->cmp, v[0]);
}

static ou_obj *key_richcmp(ou_obj *a, ou_obj *b, int op)
{
    key *x = (key *)a, *y = (key *)b;
    if (!OU_IS(a, key_type) || !OU_IS(b, key_type))
        return ou_raise(&ou_exc_TypeError, "other argument must be K instance");
    if (!x->object || !y->object) return ou_raise(&ou_exc_AttributeError, "object");
    OU_AUTO ou_obj *r = ou_call2(x->cmp, x->object, y->object);
    OU_AUTO ou_obj *zero = r ? ou_int_new(0) : NULL;
    return zero ? ou_richcmp(r, zero, op) : NULL;
}

static const ou_member key_members[] = {
    { "obj", OU_MEMBER_OBJECT, true, offsetof(key, object), "Value wrapped by a key function." },
    { 0 }
};

static ou_type key_type = {
    .head = OU_TYPE_HEAD,
    .map = {.traverse = key_traverse,
            .clear = key_clear,
            .dealloc = key_dealloc,
            .type = &key_type,
            .layout = OU_LAYOUT_CUSTOM,
            .flags = OU_MF_GC},
    .name = "functools.KeyWrapper",
    .size = sizeof(key),
    .flags = OU_TF_NO_NEW,
    .call = key_call,
    .richcmp = key_richcmp,
    .hash = ou_hash_not_implemented,
    .members = key_members,
};

static ou_obj *cmp_to_key(ou_obj *const *v) { return key_make(v[0], NULL); }

/* ---- the module ------------------------------------------------------------------------------ */

static ou_fndef fns[] = {
    OU_FN(reduce, "(function, iterable, initial=<unrepresentable>, /)",
          "Apply a function of two arguments cumulatively to the items of an iterable, from left "
          "to right."),
    OU_FN(cmp_to_key, "(mycmp)", "Convert a cmp= function into a key= function."),
    {0}};

static int init(ou_obj *m)
{
    if (ou_type_ready(&key_type) < 0 || ou_lru_ready() < 0) return -1;
    return ou_module_add_type(m, &partial_type) < 0 ? -1
                                                    : ou_module_add_type(m, &ou_lru_cache_type);
}

OU_MODULE(_functools, "Tools that operate on functions.", fns, init, ou_lru_fini);
