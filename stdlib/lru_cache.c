/* stdlib/lru_cache.c - functools.lru_cache: the memoising wrapper.
 *
 * Three ways of calling: without a cache (maxsize 0), with an unlimited dict, and with a bounded
 * one whose values are links of a ring ordered by last use; `root` is the ring's anchor, root.next
 * the oldest entry. */
#include "stdlib/functools_.h"

typedef struct link {
    ou_obj head;
    struct link *prev, *next;        /* borrowed: the cache dict owns the links */
    ou_hash hash;
    ou_obj *key, *result;
} link_;

typedef struct lru {
    ou_obj head;
    ou_obj *func, *cache, *info_type, *attributes;
    ou_ssize maxsize;                /* -1: no limit */
    ou_ssize hits, misses;
    bool typed;
    link_ root;
} lru;

static ou_type link_type;
static ou_obj *kwd_mark;             /* stands between positional and keyword parts of a key */

int ou_lru_ready(void) { return ou_type_ready(&link_type); }
void ou_lru_fini(void) { OU_CLEAR(kwd_mark); }

/* ---- links ----------------------------------------------------------------------------------- */

static int link_traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(((link_ *)o)->key);
    OU_VISIT(((link_ *)o)->result);
    return 0;
}

static void unlink_(link_ *l)
{
    if (!l->next) return;
    l->prev->next = l->next;
    l->next->prev = l->prev;
    l->prev = l->next = NULL;
}

static void link_dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    unlink_((link_ *)o);
    if (!ou_dealloc_enter(o)) return;
    ou_xdecref(((link_ *)o)->key);
    ou_xdecref(((link_ *)o)->result);
    ou_gc_free(o);
    ou_dealloc_leave();
}

static ou_type link_type = {
    .head = OU_TYPE_HEAD,
    .map = { .traverse = link_traverse, .dealloc = link_dealloc, .type = &link_type,
             .layout = OU_LAYOUT_CUSTOM, .flags = OU_MF_GC },
    .name = "functools._lru_list_elem", .size = sizeof(link_), .flags = OU_TF_NO_NEW,
};

/* Puts l behind `at`. */
static void insert(link_ *at, link_ *l)
{
    l->prev = at;
    l->next = at->next;
    at->next = l->next->prev = l;
}

/* ---- keys ------------------------------------------------------------------------------------ */

static bool simple_key(ou_obj *o) { return ou_str_exact(o) || ou_int_exact(o); }

static ou_obj *make_key(lru *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    ou_ssize nkw = kwnames ? kwnames->len : 0, count = (ou_ssize)n;
    if (!self->typed && nkw == 0) {
        if (n == 1 && simple_key(args[0])) return ou_incref(args[0]);
        return ou_tuple_from_array(args, count);
    }
    if (nkw) count += nkw * 2 + 1;
    if (self->typed) count += (ou_ssize)n + nkw;
    OU_AUTO ou_obj *t = ou_tuple_new(count);
    if (!t) return NULL;
    ou_obj **to = ((ou_tuple *)t)->items;
    for (size_t i = 0; i < n; i++) *to++ = ou_incref(args[i]);
    if (nkw) *to++ = ou_incref(kwd_mark);
    for (ou_ssize i = 0; i < nkw; i++) {
        *to++ = ou_incref(kwnames->items[i]);
        *to++ = ou_incref(args[n + (size_t)i]);
    }
    for (size_t i = 0; self->typed && i < n + (size_t)nkw; i++)
        *to++ = ou_incref(ou_typeof(args[i]));
    if (count) ou_gc_track(t);
    return ou_take(&t);
}

/* ---- calling --------------------------------------------------------------------------------- */

static ou_obj *call_unlimited(lru *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    OU_AUTO ou_obj *key = make_key(self, args, n, kwnames);
    ou_hash hash = key ? ou_hash_of(key) : -1;
    if (hash == -1) return NULL;
    ou_obj *known = ou_dict_get_hash(self->cache, key, hash);
    if (known) {
        self->hits++;
        return ou_incref(known);
    }
    if (ou_err_pending()) return NULL;
    self->misses++;
    OU_AUTO ou_obj *result = ou_call(self->func, args, n, kwnames);
    if (!result || ou_dict_set_hash(self->cache, key, hash, result) < 0) return NULL;
    return ou_take(&result);
}

static ou_obj *add_link(lru *self, ou_obj *key, ou_hash hash, OU_STEALS ou_obj *result)
{
    OU_AUTO ou_obj *held = result;
    link_ *l = ou_gc_new(&link_type.map, sizeof *l);
    if (!l) return NULL;
    l->prev = l->next = NULL;
    l->hash = hash;
    l->key = ou_incref(key);
    l->result = ou_incref(held);
    ou_gc_track(l);
    int status = ou_dict_set_hash(self->cache, key, hash, &l->head);
    if (status == 0 && OU_REFCOUNT(l) > 1) insert(self->root.prev, l);
    ou_decref(l);
    return status < 0 ? NULL : ou_take(&held);
}

/* The cache is full: the oldest link takes the new entry. */
static ou_obj *reuse_link(lru *self, ou_obj *key, ou_hash hash, OU_STEALS ou_obj *result)
{
    OU_AUTO ou_obj *held = result;
    link_ *l = self->root.next;
    OU_AUTO ou_obj *own = ou_incref(l);
    unlink_(l);
    OU_AUTO ou_obj *popped = ou_dict_pop(self->cache, l->key);
    if (!popped) {
        if (ou_err_pending()) {
            insert(&self->root, l); /* the old key's comparison failed: put it back */
            return NULL;
        }
        return ou_take(&held);                         /* gone already: the result goes uncached */
    }
    OU_AUTO ou_obj *old_key = l->key;
    OU_AUTO ou_obj *old_result = l->result;
    l->hash = hash;
    l->key = ou_incref(key);
    l->result = ou_incref(held);
    if (ou_dict_set_hash(self->cache, key, hash, &l->head) < 0) return NULL;
    insert(self->root.prev, l);
    return ou_take(&held);
}

static ou_obj *call_bounded(lru *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    OU_AUTO ou_obj *key = make_key(self, args, n, kwnames);
    ou_hash hash = key ? ou_hash_of(key) : -1;
    if (hash == -1) return NULL;
    link_ *l = (link_ *)(void *)ou_dict_get_hash(self->cache, key, hash);
    if (l) {
        unlink_(l);
        insert(self->root.prev, l);
        self->hits++;
        return ou_incref(l->result);
    }
    if (ou_err_pending()) return NULL;
    self->misses++;
    OU_AUTO ou_obj *result = ou_call(self->func, args, n, kwnames);
    if (!result) return NULL;
    /* The call itself may have made the same entry. */
    if (ou_dict_get_hash(self->cache, key, hash)) return ou_take(&result);
    if (ou_err_pending()) return NULL;
    bool full = ou_dict_len(self->cache) >= self->maxsize && self->root.next != &self->root;
    return (full ? reuse_link : add_link)(self, key, hash, ou_take(&result));
}

static ou_obj *call(ou_obj *o, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    lru *self = (lru *)o;
    if (self->maxsize < 0) return call_unlimited(self, args, n, kwnames);
    if (self->maxsize > 0) return call_bounded(self, args, n, kwnames);
    self->misses++;
    return ou_call(self->func, args, n, kwnames);
}

/* ---- life ------------------------------------------------------------------------------------ */

static ou_obj *new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    static ou_binder binder = {"lru_cache", "(user_function, maxsize, typed, cache_info_type)",
                               NULL};
    ou_obj *v[4];
    ou_ssize maxsize = -1;
    if (ou_bind(&binder, args, n, kwnames, v) < 0) return NULL;
    if (!ou_callable(v[0]))
        return ou_raise(&ou_exc_TypeError, "the first argument must be callable");
    if (v[1] != &ou_none) {
        if (!ou_typeof(v[1])->index)
            return ou_raise(&ou_exc_TypeError, "maxsize should be integer or None");
        if (ou_as_ssize(v[1], &maxsize, &ou_exc_OverflowError) < 0) return NULL;
        if (maxsize < 0) maxsize = 0;
    }
    int typed = ou_truth(v[2]);
    if (typed < 0) return NULL;
    if (!kwd_mark) {
        kwd_mark = ou_call0(&ou_object_type.head);
        if (!kwd_mark) return NULL;
    }
    OU_AUTO ou_obj *cache = ou_dict_new();
    lru *self = cache ? (lru *)ou_alloc_instance(cls, 0) : NULL;
    if (!self) return NULL;
    self->func = ou_incref(v[0]);
    self->cache = ou_take(&cache);
    self->info_type = ou_incref(v[3]);
    self->maxsize = maxsize;
    self->typed = typed;
    self->root.prev = self->root.next = &self->root;
    ou_gc_track(self);
    return &self->head;
}

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    lru *self = (lru *)o;
    OU_VISIT(self->cache);
    OU_VISIT(self->func);
    OU_VISIT(self->info_type);
    OU_VISIT(self->attributes);
    return 0;
}

static void drop_cache(lru *self)
{
    while (self->root.next && self->root.next != &self->root) unlink_(self->root.next);
    self->hits = self->misses = 0;
    if (self->cache) ou_dict_clear(self->cache);
}

static void clear(ou_obj *o)
{
    lru *self = (lru *)o;
    drop_cache(self);
    OU_CLEAR(self->cache);
    OU_CLEAR(self->func);
    OU_CLEAR(self->info_type);
    OU_CLEAR(self->attributes);
}

static void dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    if (OU_IS(o, ou_lru_cache_type)) ou_weak_clear(o);
    clear(o);
    ou_obj_free(o);
    ou_dealloc_leave();
}

static ou_obj *descr_get(ou_obj *self, ou_obj *instance, ou_obj *cls)
{
    (void)cls;
    if (!instance || instance == &ou_none) return ou_incref(self);
    return ou_method_new(self, instance);
}

/* ---- methods --------------------------------------------------------------------------------- */

static ou_obj *cache_info(ou_obj *const *v)
{
    lru *self = (lru *)v[0];
    OU_AUTO ou_obj *hits = ou_int_new(self->hits);
    OU_AUTO ou_obj *misses = ou_int_new(self->misses);
    OU_AUTO ou_obj *max = self->maxsize < 0 ? ou_new_none() : ou_int_new(self->maxsize);
    OU_AUTO ou_obj *size = ou_int_new(ou_dict_len(self->cache));
    if (!hits || !misses || !max || !size) return NULL;
    ou_obj *args[4] = { hits, misses, max, size };
    return ou_call(self->info_type, args, 4, NULL);
}

static ou_obj *cache_clear(ou_obj *const *v)
{
    drop_cache((lru *)v[0]);
    return ou_new_none();
}

static ou_obj *reduce(ou_obj *const *v) { return ou_getattr(v[0], OU_ID(__qualname__)); }
static ou_obj *same(ou_obj *const *v) { return ou_incref(v[0]); }

static ou_fndef methods[] = {
    OU_FN(cache_info, "()", "Report cache statistics"),
    OU_FN(cache_clear, "()", "Clear the cache and cache statistics"),
    OU_FN_AS("__reduce__", reduce, "()", "State for pickling."),
    OU_FN_AS("__copy__", same, "()", "The wrapper itself."),
    OU_FN_AS("__deepcopy__", same, "(memo, /)", "The wrapper itself."),
    { 0 }
};

static const ou_getset dict_attr[] = { OU_DICT_ATTR, { 0 } };

ou_type ou_lru_cache_type = {
    .head = OU_TYPE_HEAD,
    .map = { .traverse = traverse, .clear = clear, .dealloc = dealloc, .type = &ou_lru_cache_type,
             .layout = OU_LAYOUT_CUSTOM, .flags = OU_MF_GC },
    .name = "functools._lru_cache_wrapper",
    .doc = "Create a cached callable that wraps another function.",
    .size = sizeof(lru),
    .flags = OU_TF_SUBCLASSABLE | OU_TF_WEAKREF | OU_TF_HAS_DICT | OU_TF_METHOD_DESCR,
    .inst_at = offsetof(lru, attributes),
    .new_ = new_, .call = call, .descr_get = descr_get, .methods = methods, .getsets = dict_attr,
};
