/* gc/weak.c - weak references (S13): a hash table from referent to its list of references, so that
 * no object pays for a feature few use.  OU_HAS_WEAKREF in the referent says that it has an entry.
 *
 * The list is the shared reference without callback, the shared proxy without callback, then all
 * others, newest first; which of the two shared ones exist is kept in the low bits of the list
 * pointer. */
#include "gc/internal.h"

#include <stdlib.h>
#include <string.h>

enum { SHARED_REF = 1, SHARED_PROXY = 2, SHARED = 3, TABLE_MIN = 64 };

struct entry { const ou_obj *referent; uintptr_t list; };

static struct entry *table;
static size_t used, mask;            /* size - 1; 0: no table */

/* ---- the table ------------------------------------------------------------------------------- */
static size_t home(const ou_obj *o, size_t m)
{
    return ((uintptr_t)o >> 3) * 0x9E3779B97F4A7C15ull >> 20 & m;
}

static struct entry *probe(struct entry *t, size_t m, const ou_obj *o)
{
    size_t i = home(o, m);
    while (t[i].referent && t[i].referent != o) i = (i + 1) & m;
    return &t[i];
}

static struct entry *find(const ou_obj *o)
{
    if (!(o->refs & OU_HAS_WEAKREF) || !table) return NULL;
    struct entry *e = probe(table, mask, o);
    return e->referent ? e : NULL;
}

static bool resize(size_t size)
{
    struct entry *t = ou_inject_fails() ? NULL : calloc(size, sizeof *t);
    if (!t) return false;
    for (size_t i = 0; table && i <= mask; i++) {
        if (table[i].referent) *probe(t, size - 1, table[i].referent) = table[i];
    }
    free(table);
    table = t;
    mask = size - 1;
    return true;
}

static struct entry *insert(ou_obj *o)
{
    if (!table && !resize(TABLE_MIN)) return NULL;
    if (used * 3 >= mask * 2 && !resize((mask + 1) * 2)) return NULL;
    struct entry *e = probe(table, mask, o);
    *e = (struct entry){ o, 0 };
    o->refs |= OU_HAS_WEAKREF;
    used++;
    return e;
}

/* Moves later entries of the run back, so that no tombstones are needed. */
static void delete(struct entry *e)
{
    size_t hole = (size_t)(e - table);
    ((ou_obj *)(uintptr_t)e->referent)->refs &= ~OU_HAS_WEAKREF;
    used--;
    for (size_t j = (hole + 1) & mask; table[j].referent; j = (j + 1) & mask) {
        size_t from_home = (j - home(table[j].referent, mask)) & mask;
        if (from_home < ((j - hole) & mask)) continue;
        table[hole] = table[j];
        hole = j;
    }
    table[hole].referent = NULL;
    if (mask >= 1024 && used * 8 < mask) resize((mask + 1) / 2);
}

void ou_weak_fini(void)
{
    free(table);
    table = NULL;
    used = mask = 0;
}

bool ou_weak_has_entry(const ou_obj *o)
{
    return table && probe(table, mask, o)->referent;
}

size_t ou_weak_entries(void)
{
    return used;
}

const ou_obj *ou_weak_stray(void)
{
    for (size_t i = 0; table && i <= mask; i++) {
        const ou_obj *o = table[i].referent;
        if (o && !(o->refs & OU_HAS_WEAKREF)) return o;
    }
    return NULL;
}

/* ---- lists ----------------------------------------------------------------------------------- */
static ou_weakref *head_of(const struct entry *e)
{
    return (ou_weakref *)(e->list & ~(uintptr_t)SHARED);
}

static void set_head(struct entry *e, ou_weakref *w, unsigned shared)
{
    e->list = (uintptr_t)w | shared;
}

int ou_weak_link(ou_weakref *w, int first)
{
    struct entry *e = find(w->referent);
    if (!e && !(e = insert(w->referent))) {
        ou_alloc_no_memory();
        return -1;
    }
    unsigned shared = e->list & SHARED;
    ou_weakref *head = head_of(e), *after = NULL;
    if (shared & SHARED_REF) after = head;
    if (first == 0 && (shared & SHARED_PROXY)) after = after ? after->next : head;
    if (first == 1) after = NULL;
    w->prev = after;
    w->next = after ? after->next : head;
    if (w->next) w->next->prev = w;
    if (after) after->next = w;
    else head = w;
    set_head(e, head, shared | (unsigned)first);
    return 0;
}

void ou_weak_unlink(ou_weakref *w)
{
    if (!w->referent) return;
    struct entry *e = find(w->referent);
    if (!e) ou_heap_fatal("weak reference %p is in no list", (void *)w);
    unsigned shared = e->list & SHARED;
    ou_weakref *head = head_of(e);
    ou_weakref *proxy = shared & SHARED_REF ? head->next : head;
    if ((shared & SHARED_PROXY) && w == proxy) shared &= ~(unsigned)SHARED_PROXY;
    else if ((shared & SHARED_REF) && w == head) shared &= ~(unsigned)SHARED_REF;
    if (w->next) w->next->prev = w->prev;
    if (w->prev) w->prev->next = w->next;
    else head = w->next;
    w->prev = w->next = NULL;
    w->referent = NULL;
    set_head(e, head, shared);
    if (!head) delete(e);
}

ou_weakref *ou_weak_first(const ou_obj *o)
{
    struct entry *e = find(o);
    return e ? head_of(e) : NULL;
}

ou_ssize ou_weak_count(const ou_obj *o)
{
    ou_ssize n = 0;
    for (ou_weakref *w = ou_weak_first(o); w; w = w->next) n++;
    return n;
}

/* ---- death of the referent ------------------------------------------------------------------- */
static void call(ou_weakref *w, ou_obj *callback)
{
    if (ou_gc_hooks.call_callback) ou_gc_hooks.call_callback(callback, &w->head);
}

/* The references to be called are chained by `next`; `prev` holds the callback, which the
 * reference no longer shows. */
static ou_weakref *detach_all(ou_obj *o)
{
    ou_weakref *first = NULL, **tail = &first, *w;
    while ((w = ou_weak_first(o))) {
        ou_weak_unlink(w);
        if (!w->callback || OU_REFCOUNT(w) == 0) continue;
        ou_incref(w);
        w->prev = (ou_weakref *)(void *)ou_take(&w->callback);
        *tail = w;
        tail = &w->next;
    }
    return first;
}

static ou_weakref *reverse(ou_weakref *w)
{
    ou_weakref *done = NULL;
    while (w) {
        ou_weakref *next = w->next;
        w->next = done;
        done = w;
        w = next;
    }
    return done;
}

/* All are released after the last call, the last called first. */
void ou_weak_clear(ou_obj *o)
{
    if (!(o->refs & OU_HAS_WEAKREF)) return;
    ou_weakref *chain = detach_all(o);
    for (ou_weakref *w = chain; w; w = w->next) call(w, (ou_obj *)(void *)w->prev);
    chain = reverse(chain);
    while (chain) {
        ou_weakref *w = chain;
        ou_obj *callback = (ou_obj *)(void *)w->prev;
        chain = w->next;
        w->prev = w->next = NULL;
        ou_decref(callback);
        ou_decref(w);
    }
}

/* ---- death by collection --------------------------------------------------------------------- */
static void clear_references(ou_obj *o)
{
    ou_weakref *w;
    if ((o->map->flags & OU_MF_WEAKREF) && ((ou_weakref *)(void *)o)->referent) {
        ou_gc_current.weakrefs++;
        ou_weak_unlink((ou_weakref *)(void *)o);
    }
    while ((w = ou_weak_first(o))) {
        ou_gc_current.weakrefs++;
        ou_weak_unlink(w);
        if (!w->callback || OU_REFCOUNT(w) == 0) continue;
        if (w->head.slot >> OU_SLOT_SHIFT == OU_CODE_LIMBO) continue;
        ou_incref(w);
        ou_gc_untrack(w);
        ou_vec_push(&ou_heap.vec[OU_CODE_CALLBACK], OU_CODE_CALLBACK, &w->head);
    }
}

ou_ssize ou_weak_clear_limbo(uint32_t old_code, bool *user_code)
{
    ou_vec *calls = &ou_heap.vec[OU_CODE_CALLBACK];
    const ou_vec *limbo = &ou_heap.vec[OU_CODE_LIMBO];
    ou_ssize freed = 0;
    for (uint32_t i = 0; i < limbo->n; i++) {
        ou_obj *o = block_object(limbo->v[i]);
        if (o->slot == OU_SLOT_WORD(OU_CODE_LIMBO, i)) clear_references(o);
    }
    uint32_t n = calls->n;
    for (uint32_t i = 0; i < n; i++) {
        ou_obj *o = block_object(calls->v[i]);
        ou_weakref *w = (ou_weakref *)(void *)o;
        ou_obj *callback = ou_incref(w->callback);
        call(w, callback);
        ou_decref(callback);
        ou_decref(w);
        if (o->slot == OU_SLOT_WORD(OU_CODE_CALLBACK, i))
            ou_vec_push(&ou_heap.vec[old_code], old_code, o);
        else
            freed++;
    }
    calls->n = calls->holes = 0;
    *user_code |= n > 0;
    return freed;
}
