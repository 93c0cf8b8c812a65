/* vm/object/set.c - the hash table of set and frozenset, their slots and iterator.
 *
 * Open addressing as in CPython 3.11, so that iteration has the same order: from the home place up
 * to nine neighbours are probed, then i*5 + 1 + perturb; a table three fifths full is rebuilt for
 * four times (twice if large) the live items. A new item takes the last deleted place on its path.
 * Eight places lie in the object itself.  A comparison may run code that changes the set: the
 * search then starts again. */
#include <string.h>
#include "gc/weak.h"
#include "vm/object/dict.h"
#include "vm/object/int.h"
#include "vm/object/iter.h"
#include "vm/object/strlib.h"

enum { SMALL = 8, LINEAR_PROBES = 9, PERTURB_SHIFT = 5 };

typedef ou_set_entry entry;

static inline bool is_unused(const entry *e) { return !e->key && e->hash == 0; }

OU_INLINE ou_hash hash_key(ou_obj *key)
{
    if (ou_int_is_small(key)) {
        int64_t v = ((ou_int *)key)->v;
        if (v > -1 && v < (int64_t)1 << 60) return v;
    }
    if (ou_str_exact(key) && ((ou_str *)key)->hash != -1) return ((ou_str *)key)->hash;
    return ou_hash_of(key);
}

/* ---- the table ------------------------------------------------------------------------------- */

/* Equality of a key in the table and a key searched, of equal hash: 1, 0, -1, or 2 when the set
 * changed meanwhile. */
static int compare(ou_set *s, entry *e, ou_obj *key)
{
    ou_obj *found = e->key;
    if (found == key) return 1;
    if (ou_int_is_small(found) && ou_int_is_small(key))
        return ((ou_int *)found)->v == ((ou_int *)key)->v;
    if (ou_str_exact(found) && ou_str_exact(key))
        return ou_str_same_text((ou_str *)found, (ou_str *)key);
    entry *table = s->table;
    ou_ssize mask = s->mask;
    ou_incref(found);
    int same = ou_cmp_bool(found, key, OU_EQ);
    ou_decref(found);
    if (same < 0) return -1;
    return table != s->table || mask != s->mask || e->key != found ? 2 : same;
}

/* The entry of key, or the unused one where the search ended; NULL: error.  *spare: the last
 * deleted entry passed, or NULL. */
static entry *find(ou_set *s, ou_obj *key, ou_hash hash, entry **spare)
{
restart:;
    *spare = NULL;
    size_t mask = (size_t)s->mask, i = (size_t)hash & mask, perturb = (size_t)hash;
    for (;;) {
        entry *e = &s->table[i];
        for (int probes = i + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0; probes >= 0;
             probes--, e++) {
            if (is_unused(e)) return e;
            if (e->hash != hash) {
                if (!e->key) *spare = e;
                continue;
            }
            int same = compare(s, e, key);
            if (same == 1) return e;
            if (same < 0) return NULL;
            if (same == 2) goto restart;
        }
        perturb >>= PERTURB_SHIFT;
        i = (i * 5 + 1 + perturb) & mask;
    }
}

/* Stores a key that is known to be absent into a table without deleted places. */
static void insert_clean(entry *table, size_t mask, ou_obj *key, ou_hash hash)
{
    size_t i = (size_t)hash & mask, perturb = (size_t)hash;
    for (;;) {
        entry *e = &table[i];
        for (int probes = i + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0; probes >= 0;
             probes--, e++) {
            if (e->key) continue;
            *e = (entry){ key, hash };
            return;
        }
        perturb >>= PERTURB_SHIFT;
        i = (i * 5 + 1 + perturb) & mask;
    }
}

int ou_set_resize(ou_set *s, ou_ssize minused)
{
    size_t size = SMALL;
    while (size <= (size_t)minused) size <<= 1;
    entry *old = s->table, *table = s->small, copy[SMALL];
    ou_ssize old_mask = s->mask;
    if (size == SMALL) {
        if (old == table) {
            if (s->fill == s->used) return 0;
            memcpy(copy, old, sizeof copy);
            old = copy;
        }
        memset(table, 0, sizeof s->small);
    } else {
        table = ou_mem_zero(size * sizeof *table);
        if (!table) return -1;
    }
    for (ou_ssize i = 0; i <= old_mask; i++)
        if (old[i].key) insert_clean(table, size - 1, old[i].key, old[i].hash);
    if (old != s->small && old != copy) ou_mem_free(old);
    s->mask = (ou_ssize)size - 1;
    s->table = table;
    s->fill = s->used;
    return 0;
}

int ou_set_add_hash(void *set, ou_obj *key, ou_hash hash)
{
    ou_set *s = set;
    OU_AUTO ou_obj *held = ou_incref(key);
    entry *spare, *e = find(s, key, hash, &spare);
    if (!e) return -1;
    if (e->key) return 0;
    *(spare ? spare : e) = (entry){ ou_take(&held), hash };
    s->used++;
    if (spare) return 0;
    s->fill++;
    if ((size_t)s->fill * 5 < (size_t)s->mask * 3) return 0;
    return ou_set_resize(s, s->used > 50000 ? s->used * 2 : s->used * 4);
}

int ou_set_contains_hash(void *s, ou_obj *key, ou_hash hash)
{
    entry *spare, *e = find(s, key, hash, &spare);
    return e ? e->key != NULL : -1;
}

int ou_set_discard_hash(void *set, ou_obj *key, ou_hash hash)
{
    ou_set *s = set;
    entry *spare, *e = find(s, key, hash, &spare);
    if (!e) return -1;
    if (!e->key) return 0;
    ou_obj *old = e->key;
    *e = (entry){ NULL, -1 };
    s->used--;
    ou_decref(old);
    return 1;
}

void ou_set_clear(ou_obj *o)
{
    ou_set *s = (ou_set *)o;
    if (!s->fill && s->table == s->small) return;
    entry copy[SMALL], *old = s->table;
    ou_ssize mask = s->mask;
    if (old == s->small) {
        memcpy(copy, old, sizeof copy);
        old = copy;
    }
    memset(s->small, 0, sizeof s->small);
    s->table = s->small;
    s->mask = SMALL - 1;
    s->used = s->fill = 0;
    s->hash = -1;
    for (ou_ssize i = 0; i <= mask; i++) ou_xdecref(old[i].key);
    if (old != copy) ou_mem_free(old);
}

void ou_set_swap(ou_set *a, ou_set *b)
{
    ou_set t = *a;
    a->used = b->used;
    a->fill = b->fill;
    a->mask = b->mask;
    a->table = b->table == b->small ? a->small : b->table;
    memcpy(a->small, b->small, sizeof a->small);
    b->used = t.used;
    b->fill = t.fill;
    b->mask = t.mask;
    b->table = t.table == a->small ? b->small : t.table;
    memcpy(b->small, t.small, sizeof b->small);
    a->hash = b->hash = -1;
}

bool ou_set_walk(const void *set, ou_ssize *pos, ou_obj **key)
{
    const ou_set *s = set;
    ou_ssize i = *pos;
    while (i <= s->mask && !s->table[i].key) i++;
    if (i > s->mask) return false;
    *pos = i + 1;
    *key = s->table[i].key;
    return true;
}

/* ---- filling --------------------------------------------------------------------------------- */

static int merge(ou_set *s, ou_set *other)
{
    if (other == s || other->used == 0) return 0;
    if ((size_t)(s->fill + other->used) * 5 >= (size_t)s->mask * 3 &&
        ou_set_resize(s, (s->used + other->used) * 2) < 0)
        return -1;
    if (s->fill == 0 && s->mask == other->mask && other->fill == other->used) {
        for (ou_ssize i = 0; i <= other->mask; i++) {
            s->table[i] = other->table[i];
            (void)ou_xincref(s->table[i].key);
        }
        s->fill = other->fill;
        s->used = other->used;
        return 0;
    }
    if (s->fill == 0) {
        for (ou_ssize i = 0; i <= other->mask; i++)
            if (other->table[i].key)
                insert_clean(s->table, (size_t)s->mask, ou_incref(other->table[i].key),
                             other->table[i].hash);
        s->fill = s->used = other->used;
        return 0;
    }
    for (ou_ssize i = 0; i <= other->mask; i++) {
        entry e = other->table[i];
        if (e.key && ou_set_add_hash(s, e.key, e.hash) < 0) return -1;
    }
    return 0;
}

static int add_dict_keys(ou_set *s, ou_obj *d)
{
    ou_ssize n = ou_dict_len(d), pos = 0;
    ou_obj *key;
    if ((size_t)(s->fill + n) * 5 >= (size_t)s->mask * 3 && ou_set_resize(s, (s->used + n) * 2) < 0)
        return -1;
    while (ou_dict_walk(d, &pos, &key, NULL))
        if (ou_set_add_hash(s, key, ((ou_dict *)d)->entries[pos - 1].hash) < 0) return -1;
    return 0;
}

int ou_set_update(void *s, ou_obj *other)
{
    if (ou_set_check(other)) return merge(s, (ou_set *)other);
    if (ou_dict_exact(other)) return add_dict_keys(s, other);
    OU_AUTO ou_obj *it = ou_iter(other);
    if (!it) return -1;
    ou_unaryfn *next = ou_typeof(it)->next;
    ou_obj *key;
    while ((key = ou_iter_step(it, next))) {
        int status = ou_set_add(s, key);
        ou_decref(key);
        if (status < 0) return -1;
    }
    return ou_err_pending() ? -1 : 0;
}

ou_obj *ou_set_make(ou_type *cls, ou_obj *iterable)
{
    bool exact = cls == &ou_set_type || cls == &ou_frozenset_type;
    ou_set *s = exact ? ou_gc_new(&cls->map, sizeof *s) : (ou_set *)ou_alloc_instance(cls, 0);
    if (!s) return NULL;
    s->used = s->fill = s->finger = 0;
    s->mask = SMALL - 1;
    s->table = s->small;
    s->hash = -1;
    memset(s->small, 0, sizeof s->small);
    ou_gc_track(s);
    if (iterable && ou_set_update(s, iterable) < 0) {
        ou_decref(s);
        return NULL;
    }
    return &s->head;
}

ou_obj *ou_set_new(ou_obj *iterable) { return ou_set_make(&ou_set_type, iterable); }

ou_obj *ou_frozenset_new(ou_obj *iterable)
{
    if (iterable && OU_IS(iterable, ou_frozenset_type)) return ou_incref(iterable);
    return ou_set_make(&ou_frozenset_type, iterable);
}

int ou_set_add(void *s, ou_obj *item)
{
    ou_hash hash = hash_key(item);
    return hash == -1 ? -1 : ou_set_add_hash(s, item, hash);
}

int ou_set_contains(void *s, ou_obj *item)
{
    ou_hash hash = hash_key(item);
    return hash == -1 ? -1 : ou_set_contains_hash(s, item, hash);
}

int ou_set_discard(void *s, ou_obj *item)
{
    ou_hash hash = hash_key(item);
    return hash == -1 ? -1 : ou_set_discard_hash(s, item, hash);
}

/* ---- slots ----------------------------------------------------------------------------------- */

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    ou_set *s = (ou_set *)o;
    for (ou_ssize i = 0; i <= s->mask; i++) OU_VISIT(s->table[i].key);
    return 0;
}

static void dealloc(ou_obj *o)
{
    ou_set *s = (ou_set *)o;
    bool exact = OU_IS(o, ou_set_type) || OU_IS(o, ou_frozenset_type);
    ou_gc_untrack(o);
    if (exact && !ou_dealloc_enter(o)) return;
    if (exact && (o->refs & OU_HAS_WEAKREF)) ou_weak_clear(o);
    for (ou_ssize i = 0; i <= s->mask && s->used; i++) {
        if (!s->table[i].key) continue;
        s->used--;
        ou_decref(s->table[i].key);
    }
    if (s->table != s->small) ou_mem_free(s->table);
    if (exact) {
        ou_gc_free(o);
        ou_dealloc_leave();
    } else {
        ou_obj_free(o);
    }
}

void ou_set_bulk_release(ou_obj *o)
{
    ou_set *s = (ou_set *)o;
    if (s->table != s->small) ou_mem_free(s->table);
}

static ou_obj *set_new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)args, (void)n, (void)kwnames;
    return ou_set_make(cls, NULL);
}

static int set_init(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    if (ou_no_keywords("set", kwnames) < 0) return -1;
    if (n > 1)
        return ou_raise_int(&ou_exc_TypeError, "%T expected at most 1 argument, got %zu", self, n);
    if (((ou_set *)self)->fill) ou_set_clear(self);
    ((ou_set *)self)->hash = -1;
    return n ? ou_set_update(self, args[0]) : 0;
}

static ou_obj *frozenset_new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    if (cls->init == ou_frozenset_type.init && ou_no_keywords("frozenset", kwnames) < 0)
        return NULL;
    if (n > 1)
        return ou_raise(&ou_exc_TypeError, "%N expected at most 1 argument, got %zu", cls, n);
    if (cls == &ou_frozenset_type) return ou_frozenset_new(n ? args[0] : NULL);
    return ou_set_make(cls, n ? args[0] : NULL);
}

static ou_obj *repr_items(ou_obj *o)
{
    bool plain = OU_IS(o, ou_set_type);
    OU_AUTO ou_obj *items = ou_list_from(o);
    if (!items) return NULL;
    ou_strbuf b = { 0 };
    if (!plain) {
        ou_strbuf_utf8(&b, ou_type_name(ou_typeof(o)), strlen(ou_type_name(ou_typeof(o))));
        ou_strbuf_char(&b, '(');
    }
    ou_strbuf_char(&b, '{');
    for (ou_ssize i = 0; i < ou_list_len(items); i++) {
        if (i) ou_strbuf_ascii(&b, ", ");
        if (ou_strbuf_repr(&b, ou_list_at(items, i)) == 0) continue;
        ou_strbuf_free(&b);
        return NULL;
    }
    ou_strbuf_ascii(&b, plain ? "}" : "})");
    return ou_strbuf_finish(&b);
}

static ou_obj *repr(ou_obj *o)
{
    int seen = ou_repr_enter(o);
    if (seen) return seen > 0 ? ou_str_format("%T(...)", o) : NULL;
    ou_obj *text = ou_set_len(o) ? repr_items(o) : ou_str_format("%T()", o);
    ou_repr_leave(o);
    return text;
}

/* The hash of 3.11's frozenset: order does not matter, and nested sets of neighbouring hashes
 * spread. */
static ou_hash frozenset_hash(ou_obj *o)
{
    ou_set *s = (ou_set *)o;
    if (s->hash != -1) return s->hash;
    uint64_t h = 0;
    for (ou_ssize i = 0; i <= s->mask; i++) {
        if (!s->table[i].key) continue;
        uint64_t x = (uint64_t)s->table[i].hash;
        h ^= ((x ^ 89869747u) ^ (x << 16)) * 3644798167u;
    }
    h ^= ((uint64_t)s->used + 1) * 1927868237u;
    h ^= (h >> 11) ^ (h >> 25);
    h = h * 69069u + 907133923u;
    if (h == UINT64_MAX) h = 590923713u;
    return s->hash = (ou_hash)h;
}

static ou_obj *richcmp(ou_obj *a, ou_obj *b, int op)
{
    if (!ou_set_check(a) || !ou_set_check(b)) return ou_incref(&ou_notimplemented);
    ou_set *x = (ou_set *)a, *y = (ou_set *)b;
    int yes = 0;
    switch (op) {
    case OU_EQ:
    case OU_NE:
        if (x->used == y->used && (x->hash == -1 || y->hash == -1 || x->hash == y->hash))
            yes = ou_set_is_subset(a, b);
        if (op == OU_NE && yes >= 0) yes = !yes;
        break;
    case OU_LT: if (x->used < y->used) yes = ou_set_is_subset(a, b); break;
    case OU_LE: yes = ou_set_is_subset(a, b); break;
    case OU_GT: if (x->used > y->used) yes = ou_set_is_subset(b, a); break;
    default: yes = ou_set_is_subset(b, a); break;
    }
    return yes < 0 ? NULL : ou_bool(yes);
}

static ou_ssize len(ou_obj *o) { return ou_set_len(o); }

/* A set as key of `in` stands for the frozenset of its items. */
static int contains(ou_obj *o, ou_obj *key)
{
    int has = ou_set_contains(o, key);
    if (has >= 0 || !ou_is_instance(key, &ou_set_type) || !ou_err_take_if(&ou_exc_TypeError))
        return has;
    OU_AUTO ou_obj *frozen = ou_set_make(&ou_frozenset_type, key);
    return frozen ? ou_set_contains(o, frozen) : -1;
}

/* ---- iterator -------------------------------------------------------------------------------- */

typedef struct set_iter { ou_obj head; ou_set *set; ou_ssize used, pos, left; } set_iter;

static ou_obj *iter(ou_obj *o)
{
    set_iter *it = ou_gc_new(&ou_set_iter_type.map, sizeof *it);
    if (!it) return NULL;
    it->set = (ou_set *)ou_incref(o);
    it->used = it->left = it->set->used;
    it->pos = 0;
    ou_gc_track(it);
    return &it->head;
}

static int iter_traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    OU_VISIT(((set_iter *)o)->set);
    return 0;
}

static void iter_dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    ou_xdecref(((set_iter *)o)->set);
    ou_gc_free(o);
    ou_dealloc_leave();
}

static ou_obj *iter_next(ou_obj *o)
{
    set_iter *it = (set_iter *)o;
    ou_obj *key;
    if (!it->set) return NULL;
    if (it->used != it->set->used) {
        it->used = -1;                                 /* stays an error */
        return ou_raise(&ou_exc_RuntimeError, "Set changed size during iteration");
    }
    if (ou_set_walk(it->set, &it->pos, &key)) {
        it->left--;
        return ou_incref(key);
    }
    OU_CLEAR(it->set);
    return NULL;
}

static ou_obj *iter_hint(ou_obj *const *v)
{
    set_iter *it = (set_iter *)v[0];
    return ou_int_new(it->set && it->used == it->set->used ? it->left : 0);
}

static ou_obj *iter_reduce(ou_obj *const *v)
{
    set_iter *it = (set_iter *)v[0];
    OU_AUTO ou_obj *copy = it->set ? iter(&it->set->head) : ou_list_new(0);
    if (!copy) return NULL;
    if (it->set) {
        ((set_iter *)copy)->used = it->used;
        ((set_iter *)copy)->pos = it->pos;
        ((set_iter *)copy)->left = it->left;
    }
    ou_obj *rest = ou_list_from(copy);
    return rest ? ou_iter_reduce_done("iter", rest) : NULL;
}

static ou_fndef iter_methods[] = {
    OU_FN_AS("__length_hint__", iter_hint, "()", "How many items are left, at most."),
    OU_FN_AS("__reduce__", iter_reduce, "()", "State for pickling."),
    { 0 }
};

ou_type ou_set_iter_type = {
    .head = OU_TYPE_HEAD,
    .map = { .traverse = iter_traverse, .dealloc = iter_dealloc, .type = &ou_set_iter_type,
             .layout = OU_LAYOUT_CUSTOM, .flags = OU_MF_GC },
    .name = "set_iterator",
    .size = sizeof(set_iter),
    .flags = OU_TF_NO_NEW,
    .iter = ou_self_iter,
    .next = iter_next,
    .methods = iter_methods,
};

/* ---- the types ------------------------------------------------------------------------------- */

#define SET_HEAD(id, name_)                                                                        \
    .head = OU_TYPE_HEAD,                                                                          \
    .map = { .traverse = traverse, .clear = ou_set_clear, .dealloc = dealloc, .type = &id,         \
             .layout = OU_LAYOUT_CUSTOM, .flags = OU_MF_GC | OU_MF_BULK },                         \
    .name = name_, .size = sizeof(ou_set), .repr = repr, .richcmp = richcmp, .iter = iter,         \
    .flags = OU_TF_SUBCLASSABLE | OU_TF_SET | OU_TF_WEAKREF | OU_TF_MATCH_SELF, .len = len,        \
    .contains = contains, .sub = ou_set_sub, .and_ = ou_set_and, .or_ = ou_set_or, .xor = ou_set_xor

ou_type ou_set_type = {
    SET_HEAD(ou_set_type, "set"),
    .doc = "set() -> new empty set object\nset(iterable) -> new set object\n\nUnordered items, "
           "each once.",
    .new_ = set_new_,
    .init = set_init,
    .hash = ou_hash_not_implemented,
    .isub = ou_set_isub,
    .iand = ou_set_iand,
    .ior = ou_set_ior,
    .ixor = ou_set_ixor,
    .methods = ou_set_methods,
};

ou_type ou_frozenset_type = {
    SET_HEAD(ou_frozenset_type, "frozenset"),
    .doc = "frozenset() -> empty frozenset object\nfrozenset(iterable) -> frozenset object\n\nAn "
           "unchangeable set.",
    .new_ = frozenset_new_,
    .hash = frozenset_hash,
    .methods = ou_frozenset_methods,
};
