/* vm/object/dict.c - the hash table of dict.
 *
 * One block holds an index table (1, 2 or 4 bytes a place, a power of two of places) and behind it
 * the entries in insertion order; `entries` points at the border, so that place i of the table is
 * entries' -(i + 1)-th index.  Two thirds of the places may be filled; a full table is made anew
 * for three times the live items.  The smallest table begins with room for three entries and gets
 * the rest when they are needed (make bench-gc, dict of 3: 120 bytes, not 168).
 *
 * Probing is CPython's: i*5 + 1 + perturb. A comparison of keys may run code that changes this very
 * dict: after each one the search checks that the block and the key are still there and otherwise
 * starts again.  While every key is an exact str, or every key is an exact int that equals its
 * hash, nothing of the kind can happen (dict_count, dict_int). */
#include <string.h>
#include "gc/collect.h"
#include "vm/object/dict.h"
#include "vm/object/int.h"
#include "vm/object/strlib.h"

enum { EMPTY = -1, DELETED = -2 };                     /* in the index table */
enum { ABSENT = -1, FAILED = -2 };                     /* results of a search */
enum { LOG2_MIN = 3, LOG2_MAX = 32, PERTURB_SHIFT = 5 };
enum { ROOM_MIN = 3, ROOM_SMALL = 5 };                 /* entries of the smallest table */

static uint32_t next_version = 1;

/* ---- the table ------------------------------------------------------------------------------- */

static inline size_t usable(unsigned log2) { return (((size_t)1 << log2) << 1) / 3; }
static inline size_t room(const ou_dict *d) { return usable(d->log2) - d->lack; }
static inline size_t mask_of(const ou_dict *d) { return ((size_t)1 << d->log2) - 1; }
static inline unsigned width_for(unsigned log2) { return log2 <= 7 ? 1 : log2 <= 15 ? 2 : 4; }

OU_INLINE ou_ssize place(const ou_dict *d, size_t i, unsigned width)
{
    if (width == 1) return ((const int8_t *)d->entries)[~(ou_ssize)i];
    if (width == 2) return ((const int16_t *)(const void *)d->entries)[~(ou_ssize)i];
    return ((const int32_t *)(const void *)d->entries)[~(ou_ssize)i];
}

OU_INLINE void set_place(ou_dict *d, size_t i, ou_ssize ix)
{
    if (d->width == 1) ((int8_t *)d->entries)[~(ou_ssize)i] = (int8_t)ix;
    else if (d->width == 2) ((int16_t *)(void *)d->entries)[~(ou_ssize)i] = (int16_t)ix;
    else ((int32_t *)(void *)d->entries)[~(ou_ssize)i] = (int32_t)ix;
}

static void free_block(ou_dict_entry *entries, unsigned log2, unsigned width)
{
    if (entries) ou_mem_free((char *)entries - ((size_t)width << log2));
}

static ou_dict_entry *new_block(unsigned log2, unsigned lack)
{
    size_t index = (size_t)width_for(log2) << log2;
    char *block = ou_mem_new(index + (usable(log2) - lack) * sizeof(ou_dict_entry));
    if (!block) return NULL;
    memset(block, 0xff, index);
    return (ou_dict_entry *)(void *)(block + index);
}

/* First place on the hash's path that holds no entry. */
OU_INLINE size_t free_place(const ou_dict *d, ou_hash hash)
{
    size_t mask = mask_of(d), i = (size_t)hash & mask, perturb = (size_t)hash;
    while (place(d, i, d->width) >= 0) {
        perturb >>= PERTURB_SHIFT;
        i = (i * 5 + perturb + 1) & mask;
    }
    return i;
}

/* Moves the live entries into a fresh block, which has `lack` entries less than it could. */
static int rebuild(ou_dict *d, unsigned log2, unsigned lack)
{
    if (log2 > LOG2_MAX - 1) {
        ou_raise_nomem();
        return -1;
    }
    ou_dict_entry *old = d->entries, *fresh = new_block(log2, lack);
    if (!fresh) return -1;
    uint32_t n = d->filled;
    unsigned old_log2 = d->log2, old_width = d->width;
    d->entries = fresh;
    d->log2 = (uint8_t)log2;
    d->width = (uint8_t)width_for(log2);
    d->lack = (uint8_t)lack;
    if (!old) d->keys = OU_KEYS_STR;
    if (n == d->used) {
        if (n) memcpy(fresh, old, n * sizeof *old);
    } else {
        ou_dict_entry *to = fresh;
        for (uint32_t i = 0; i < n; i++)
            if (old[i].key) *to++ = old[i];
        d->filled = d->used;
    }
    d->version = 0;
    for (uint32_t i = 0; i < d->filled; i++)
        set_place(d, free_place(d, fresh[i].hash), (ou_ssize)i);
    free_block(old, old_log2, old_width);
    return 0;
}

static unsigned log2_for(size_t places)
{
    unsigned log2 = LOG2_MIN;
    while (((size_t)1 << log2) < places) log2++;
    return log2;
}

/* The smallest table gets the rest of its entries; none moves. */
static int lengthen(ou_dict *d)
{
    size_t index = (size_t)d->width << d->log2;
    ou_dict_entry *old = d->entries, *fresh = new_block(d->log2, 0);
    if (!fresh) return -1;
    memcpy((char *)fresh - index, (char *)old - index, index + d->filled * sizeof *old);
    free_block(old, d->log2, d->width);
    d->entries = fresh;
    d->lack = 0;
    return 0;
}

static int grow(ou_dict *d)
{
    if (!d->entries) return rebuild(d, LOG2_MIN, ROOM_SMALL - ROOM_MIN);
    return d->lack ? lengthen(d) : rebuild(d, log2_for((size_t)d->used * 3), 0);
}

int ou_dict_reserve(void *dict, ou_ssize extra)
{
    ou_dict *d = dict;
    size_t want = (size_t)d->used + (size_t)extra;
    if (d->entries ? room(d) - d->filled >= (size_t)extra : want <= usable(LOG2_MIN))
        return 0;
    return rebuild(d, log2_for((want * 3 + 1) / 2), 0);
}

/* ---- searching ------------------------------------------------------------------------------- */

OU_INLINE ou_hash hash_key(ou_obj *key)
{
    if (ou_str_exact(key)) {
        ou_hash h = ((ou_str *)key)->hash;
        return h != -1 ? h : ou_str_hash(key);
    }
    if (ou_int_is_small(key)) {
        int64_t v = ((ou_int *)key)->v;
        if (v > -1 && v < (int64_t)1 << 60) return v;
    }
    return ou_hash_of(key);
}

/* Where a search ended: at an entry, or else at an empty place of the table, where a new entry
 * belongs (NOWHERE: not known). */
typedef struct spot { ou_ssize ix; size_t place; } spot;
#define NOWHERE SIZE_MAX

OU_INLINE spot find_str_in(const ou_dict *d, const ou_str *key, ou_hash hash, unsigned width)
{
    const ou_dict_entry *entries = d->entries;
    size_t mask = mask_of(d), i = (size_t)hash & mask, perturb = (size_t)hash;
    for (;;) {
        ou_ssize ix = place(d, i, width);
        if (ix >= 0) {
            const ou_dict_entry *e = entries + ix;
            if (e->key == &key->head) return (spot){ ix, i };
            if (e->hash == hash && ou_str_same_text((ou_str *)e->key, key)) return (spot){ ix, i };
        } else if (ix == EMPTY) {
            return (spot){ ABSENT, i };
        }
        perturb >>= PERTURB_SHIFT;
        i = (i * 5 + perturb + 1) & mask;
    }
}

/* An exact str key in a dict all of whose keys are exact str. */
static spot find_str(const ou_dict *d, const ou_str *key, ou_hash hash)
{
    if (d->width == 1) return find_str_in(d, key, hash, 1);
    if (d->width == 2) return find_str_in(d, key, hash, 2);
    return find_str_in(d, key, hash, 4);
}

OU_INLINE spot find_int_in(const ou_dict *d, ou_hash hash, unsigned width)
{
    const ou_dict_entry *entries = d->entries;
    size_t mask = mask_of(d), i = (size_t)hash & mask, perturb = (size_t)hash;
    for (;;) {
        ou_ssize ix = place(d, i, width);
        if (ix >= 0 ? entries[ix].hash == hash : ix == EMPTY)
            return (spot){ ix >= 0 ? ix : ABSENT, i };
        perturb >>= PERTURB_SHIFT;
        i = (i * 5 + perturb + 1) & mask;
    }
}

/* A key that is its own hash in a dict of such keys: the key objects are not even looked at. */
static spot find_int(const ou_dict *d, ou_hash hash)
{
    if (d->width == 1) return find_int_in(d, hash, 1);
    if (d->width == 2) return find_int_in(d, hash, 2);
    return find_int_in(d, hash, 4);
}

/* Are two different objects of equal hash equal?  Decided without a call for the frequent classes;
 * 2: ask the protocol. */
OU_INLINE int same_key(ou_obj *a, ou_obj *b)
{
    if (ou_int_is_small(a) && ou_int_is_small(b)) return ((ou_int *)a)->v == ((ou_int *)b)->v;
    if (ou_str_exact(a) && ou_str_exact(b)) return ou_str_same_text((ou_str *)a, (ou_str *)b);
    return 2;
}

static spot find_any(const ou_dict *d, ou_obj *key, ou_hash hash)
{
restart:;
    const ou_dict_entry *entries = d->entries;
    if (!entries) return (spot){ ABSENT, NOWHERE };
    size_t mask = mask_of(d), i = (size_t)hash & mask, perturb = (size_t)hash;
    unsigned width = d->width;
    for (;;) {
        ou_ssize ix = place(d, i, width);
        if (ix >= 0) {
            const ou_dict_entry *e = entries + ix;
            if (e->key == key) return (spot){ ix, i };
            if (e->hash == hash) {
                ou_obj *found = e->key;
                int same = same_key(found, key);
                if (same == 2) {
                    ou_incref(found);
                    same = ou_cmp_bool(found, key, OU_EQ);
                    ou_decref(found);
                    if (same < 0) return (spot){ FAILED, NOWHERE };
                    if (d->entries != entries || mask_of(d) != mask || e->key != found)
                        goto restart;
                }
                if (same) return (spot){ ix, i };
            }
        } else if (ix == EMPTY) {
            return (spot){ ABSENT, i };
        }
        perturb >>= PERTURB_SHIFT;
        i = (i * 5 + perturb + 1) & mask;
    }
}

/* Is an exact int of 64 bits its own hash? */
OU_INLINE bool plain_int(const ou_obj *key)
{
    return ou_int_is_small(key) && (uint64_t)((const ou_int *)key)->v < (uint64_t)1 << 60;
}

OU_INLINE spot search(const ou_dict *d, ou_obj *key, ou_hash hash)
{
    if (!d->used) return (spot){ ABSENT, NOWHERE };
    if (d->keys == OU_KEYS_STR && ou_str_exact(key)) return find_str(d, (ou_str *)key, hash);
    if (d->keys == OU_KEYS_INT && plain_int(key)) return find_int(d, hash);
    return find_any(d, key, hash);
}

OU_INLINE ou_ssize find(const ou_dict *d, ou_obj *key, ou_hash hash)
{
    return search(d, key, hash).ix;
}

ou_ssize ou_dict_find_str(const void *dict, ou_str *key)
{
    const ou_dict *d = dict;
    if (!d->used || d->keys != OU_KEYS_STR) return -1;
    return find_str(d, key, hash_key(&key->head)).ix;
}

ou_obj *ou_dict_get_hash(const void *dict, ou_obj *key, ou_hash hash)
{
    const ou_dict *d = dict;
    ou_ssize ix = find(d, key, hash);
    return ix >= 0 ? d->entries[ix].value : NULL;
}

ou_obj *ou_dict_get(const void *d, ou_obj *key)
{
    ou_hash hash = hash_key(key);
    return hash == -1 ? NULL : ou_dict_get_hash(d, key, hash);
}

ou_obj *ou_dict_get_str(const void *d, ou_str *key)
{
    return ou_dict_get_hash(d, &key->head, hash_key(&key->head));
}

/* ---- changing -------------------------------------------------------------------------------- */

OU_INLINE bool may_track(const ou_obj *o)
{
    return (o->map->flags & OU_MF_GC) && ou_gc_may_be_tracked(o);
}

/* A dict is tracked from the moment it holds something the collector may have to see. */
OU_INLINE void maintain_tracking(ou_dict *d, ou_obj *key, ou_obj *value)
{
    if (!d->head.slot && (may_track(value) || may_track(key))) ou_gc_track(d);
}

/* The class that all keys still have with one more. */
OU_INLINE void maintain_keys(ou_dict *d, const ou_obj *key)
{
    if (d->keys == OU_KEYS_STR ? ou_str_exact(key) : d->keys == OU_KEYS_ANY || plain_int(key))
        return;
    d->keys = d->filled == 0 && plain_int(key) ? OU_KEYS_INT : OU_KEYS_ANY;
}

/* Appends a key known to be absent, whose search ended at place `at`; steals nothing, takes its
 * own references. */
OU_INLINE int add_entry(ou_dict *d, ou_obj *key, ou_hash hash, ou_obj *value, size_t at)
{
    if (ou_unlikely(!d->entries || d->filled == room(d))) {
        if (grow(d) < 0) return -1;
        at = NOWHERE;
    }
    maintain_keys(d, key);
    set_place(d, at == NOWHERE ? free_place(d, hash) : at, (ou_ssize)d->filled);
    d->entries[d->filled++] = (ou_dict_entry){ ou_incref(key), ou_incref(value), hash };
    d->used++;
    d->version = 0;
    maintain_tracking(d, key, value);
    return 0;
}

static void replace_value(ou_dict *d, ou_ssize ix, ou_obj *value)
{
    ou_dict_entry *e = d->entries + ix;
    maintain_tracking(d, e->key, value);
    ou_setref(&e->value, ou_incref(value));
}

int ou_dict_set_hash(void *dict, ou_obj *key, ou_hash hash, ou_obj *value)
{
    ou_dict *d = dict;
    spot s = search(d, key, hash);
    if (s.ix >= 0) {
        replace_value(d, s.ix, value);
        return 0;
    }
    return s.ix == FAILED ? -1 : add_entry(d, key, hash, value, s.place);
}

int ou_dict_set(void *d, ou_obj *key, ou_obj *value)
{
    ou_hash hash = hash_key(key);
    return hash == -1 ? -1 : ou_dict_set_hash(d, key, hash, value);
}

int ou_dict_set_str(void *d, ou_str *key, ou_obj *value)
{
    return ou_dict_set_hash(d, &key->head, hash_key(&key->head), value);
}

/* Takes entry ix out of the table; its references are the caller's. */
static ou_dict_entry unlink_entry(ou_dict *d, ou_ssize ix)
{
    ou_dict_entry gone = d->entries[ix];
    size_t mask = mask_of(d), i = (size_t)gone.hash & mask, perturb = (size_t)gone.hash;
    while (place(d, i, d->width) != ix) {
        perturb >>= PERTURB_SHIFT;
        i = (i * 5 + perturb + 1) & mask;
    }
    set_place(d, i, DELETED);
    d->entries[ix] = (ou_dict_entry){ NULL, NULL, 0 };
    d->used--;
    d->version = 0;
    return gone;
}

/* Index of the first live entry of a dict that is not empty.  A deleted entry 0 remembers it in
 * `hash`, so that taking item after item from the front does not walk over the deleted ones again
 * and again. */
static uint32_t first_entry(const ou_dict *d)
{
    ou_dict_entry *e = d->entries;
    if (e[0].key) return 0;
    uint32_t i = e[0].hash > 0 ? (uint32_t)e[0].hash : 1;
    while (!e[i].key) i++;
    e[0].hash = i;
    return i;
}

/* Index of the last live entry of a dict that is not empty, remembered in the same way.  `filled`
 * does not go back: every deleted place of the table has a deleted entry that counts, so that an
 * empty place always remains and searches end. */
static uint32_t last_entry(const ou_dict *d)
{
    ou_dict_entry *e = d->entries;
    uint32_t end = d->filled - 1;
    if (e[end].key) return end;
    uint32_t i = e[end].hash > 0 ? (uint32_t)e[end].hash : end - 1;
    while (!e[i].key) i--;
    e[end].hash = i;
    return i;
}

ou_ssize ou_dict_first(const void *d) { return ou_dict_len(d) ? first_entry(d) : 0; }

int ou_dict_del(void *dict, ou_obj *key)
{
    ou_dict *d = dict;
    ou_hash hash = hash_key(key);
    if (hash == -1) return -1;
    ou_ssize ix = find(d, key, hash);
    if (ix < 0) {
        if (ix == ABSENT) ou_raise_arg(&ou_exc_KeyError, key);
        return -1;
    }
    ou_dict_entry gone = unlink_entry(d, ix);
    ou_decref(gone.key);
    ou_decref(gone.value);
    return 0;
}

ou_obj *ou_dict_pop(void *dict, ou_obj *key)
{
    ou_dict *d = dict;
    if (!d->used) return NULL;                         /* an empty dict does not even hash */
    ou_hash hash = hash_key(key);
    if (hash == -1) return NULL;
    ou_ssize ix = find(d, key, hash);
    if (ix < 0) return NULL;
    ou_dict_entry gone = unlink_entry(d, ix);
    ou_decref(gone.key);
    return gone.value;
}

int ou_dict_pop_last(void *dict, ou_obj **key, ou_obj **value)
{
    ou_dict *d = dict;
    if (!d->used) return 0;
    ou_dict_entry gone = unlink_entry(d, last_entry(d));
    *key = gone.key;
    *value = gone.value;
    return 1;
}

int ou_dict_pop_first(void *dict, ou_obj **key, ou_obj **value)
{
    ou_dict *d = dict;
    if (!d->used) return 0;
    ou_dict_entry gone = unlink_entry(d, first_entry(d));
    *key = gone.key;
    *value = gone.value;
    return 1;
}

/* Makes a table whose live entries begin behind a gap, for moves to the front. */
static int open_front(ou_dict *d)
{
    if (rebuild(d, log2_for((size_t)d->used * 3), 0) < 0) return -1;
    uint32_t gap = (uint32_t)(usable(d->log2) - d->used) / 2;
    memmove(d->entries + gap, d->entries, d->used * sizeof *d->entries);
    memset(d->entries, 0, gap * sizeof *d->entries);
    d->filled = d->used + gap;
    memset((char *)d->entries - ((size_t)d->width << d->log2), 0xff, (size_t)d->width << d->log2);
    for (uint32_t i = gap; i < d->filled; i++)
        set_place(d, free_place(d, d->entries[i].hash), (ou_ssize)i);
    return 0;
}

int ou_dict_move(void *dict, ou_obj *key, bool last)
{
    ou_dict *d = dict;
    ou_hash hash = hash_key(key);
    if (hash == -1) return -1;
    ou_ssize ix = find(d, key, hash);
    if (ix < 0) {
        if (ix == ABSENT) ou_raise_arg(&ou_exc_KeyError, key);
        return -1;
    }
    if ((uint32_t)ix == (last ? last_entry(d) : first_entry(d))) return 0;
    ou_obj *held = d->entries[ix].key;
    bool full = last ? d->filled == room(d) : first_entry(d) == 0;
    if (full && (last ? grow(d) : open_front(d)) < 0) return -1;
    if (full)
        for (ix = 0; d->entries[ix].key != held;) ix++;
    ou_dict_entry e = unlink_entry(d, ix);
    uint32_t to = last ? d->filled++ : first_entry(d) - 1;
    set_place(d, free_place(d, hash), (ou_ssize)to);
    d->entries[to] = e;
    d->used++;
    if (!last && to > 0) d->entries[0].hash = to;
    return 0;
}

ou_obj *ou_dict_setdefault(void *dict, ou_obj *key, ou_obj *dflt)
{
    ou_dict *d = dict;
    ou_hash hash = hash_key(key);
    if (hash == -1) return NULL;
    spot s = search(d, key, hash);
    if (s.ix >= 0) return ou_incref(d->entries[s.ix].value);
    if (s.ix == FAILED || add_entry(d, key, hash, dflt, s.place) < 0) return NULL;
    return ou_incref(dflt);
}

static void release_entries(ou_dict_entry *e, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        if (!e[i].key) continue;
        ou_decref(e[i].key);
        ou_decref(e[i].value);
    }
}

void ou_dict_clear(void *dict)
{
    ou_dict *d = dict;
    ou_dict_entry *entries = d->entries;
    if (!entries) return;
    uint32_t n = d->filled;
    unsigned log2 = d->log2, width = d->width;
    d->entries = NULL;
    d->used = d->filled = d->version = 0;
    d->log2 = d->width = d->lack = 0;
    d->keys = OU_KEYS_STR;
    release_entries(entries, n);
    free_block(entries, log2, width);
}

uint32_t ou_dict_version(void *dict)
{
    ou_dict *d = dict;
    if (!d->version && next_version) d->version = next_version++;
    return d->version;
}

bool ou_dict_walk(const void *dict, ou_ssize *pos, ou_obj **key, ou_obj **value)
{
    const ou_dict *d = dict;
    ou_ssize i = *pos, n = d->used ? d->filled : 0;
    if (i == 0 && n) i = first_entry(d);
    while (i < n && !d->entries[i].key) i++;
    if (i >= n) return false;
    *pos = i + 1;
    if (key) *key = d->entries[i].key;
    if (value) *value = d->entries[i].value;
    return true;
}

/* ---- making and copying ---------------------------------------------------------------------- */

ou_obj *ou_dict_new(void)
{
    ou_dict *d = ou_gc_new(&ou_dict_type.map, sizeof *d);
    if (!d) return NULL;
    d->used = d->filled = d->version = 0;
    d->log2 = d->width = d->lack = 0;
    d->keys = OU_KEYS_STR;
    d->entries = NULL;
    return &d->head;
}

ou_obj *ou_dict_new_sized(ou_ssize n)
{
    OU_AUTO ou_obj *d = ou_dict_new();
    unsigned lack = n >= ROOM_SMALL ? 0 : ROOM_SMALL - (n > ROOM_MIN ? (unsigned)n : ROOM_MIN);
    if (d && n > 0 && rebuild((ou_dict *)d, log2_for(((size_t)n * 3 + 1) / 2), lack) < 0)
        return NULL;
    return ou_take(&d);
}

/* Gives the empty dict `to` a copy of from's whole block. */
static int copy_block(ou_dict *to, const ou_dict *from)
{
    size_t index = (size_t)from->width << from->log2,
           all = index + room(from) * sizeof(ou_dict_entry);
    char *block = ou_mem_new(all);
    if (!block) return -1;
    memcpy(block, (char *)from->entries - index, index + from->filled * sizeof(ou_dict_entry));
    free_block(to->entries, to->log2, to->width);
    to->entries = (ou_dict_entry *)(void *)(block + index);
    to->used = from->used;
    to->filled = from->filled;
    to->log2 = from->log2;
    to->width = from->width;
    to->lack = from->lack;
    to->keys = from->keys;
    to->version = 0;
    for (uint32_t i = 0; i < to->filled; i++) {
        if (!to->entries[i].key) continue;
        ou_incref(to->entries[i].key);
        ou_incref(to->entries[i].value);
    }
    if (from->head.slot && !to->head.slot) ou_gc_track(to);
    return 0;
}

ou_obj *ou_dict_copy(const void *dict)
{
    const ou_dict *d = dict;
    OU_AUTO ou_obj *copy = ou_dict_new();
    if (!copy || d->used == 0) return ou_take(&copy);
    if (ou_typeof(d)->iter == ou_dict_iter_keys && (size_t)d->used * 3 >= (size_t)d->filled * 2) {
        if (copy_block((ou_dict *)copy, d) < 0) return NULL;
    } else if (ou_dict_merge(copy, (ou_obj *)(uintptr_t)d, 1) < 0) {
        return NULL;
    }
    return ou_take(&copy);
}

/* One key of a merge: 0 / -1. */
static int merge_key(ou_dict *d, ou_obj *key, ou_hash hash, ou_obj *value, int override)
{
    if (override == 1) return ou_dict_set_hash(d, key, hash, value);
    spot s = search(d, key, hash);
    if (s.ix == FAILED) return -1;
    if (s.ix == ABSENT) return add_entry(d, key, hash, value, s.place);
    if (override == 0) return 0;
    ou_raise_arg(&ou_exc_KeyError, key);
    return -1;
}

static int merge_dict(ou_dict *d, ou_dict *other, int override)
{
    if (other == d || other->used == 0) return 0;
    if (d->used == 0) {
        override = 1;
        if (other->used == other->filled &&
            (other->log2 == LOG2_MIN || usable(other->log2 - 1u) < other->used))
            return copy_block(d, other);
    }
    if (!d->entries || room(d) < other->used)
        if (ou_dict_reserve(d, other->used) < 0) return -1;
    uint32_t n = other->filled;
    for (uint32_t i = 0; i < n; i++) {
        ou_dict_entry e = other->entries[i];
        if (!e.key) continue;
        ou_incref(e.key);
        ou_incref(e.value);
        int status = merge_key(d, e.key, e.hash, e.value, override);
        ou_decref(e.key);
        ou_decref(e.value);
        if (status < 0) return -1;
        if (n != other->filled)
            return ou_raise_int(&ou_exc_RuntimeError, "dict mutated during update");
    }
    return 0;
}

int ou_dict_merge(void *dict, ou_obj *other, int override)
{
    ou_dict *d = dict;
    if (ou_dict_check(other) && ou_typeof(other)->iter == ou_dict_iter_keys)
        return merge_dict(d, (ou_dict *)other, override);

    OU_AUTO ou_obj *keys = ou_call_method0(other, OU_ID(keys));
    if (!keys) return -1;
    OU_AUTO ou_obj *it = ou_iter(keys);
    ou_obj *k;
    while (it && (k = ou_next(it))) {
        OU_AUTO ou_obj *key = k;
        if (override != 1) {
            ou_hash hash = hash_key(key);
            ou_ssize ix = hash == -1 ? FAILED : find(d, key, hash);
            if (ix == FAILED) return -1;
            if (ix >= 0 && override == 0) continue;
            if (ix >= 0) {
                ou_raise_arg(&ou_exc_KeyError, key);
                return -1;
            }
        }
        OU_AUTO ou_obj *value = ou_getitem(other, key);
        if (!value || ou_dict_set(d, key, value) < 0) return -1;
    }
    return ou_err_pending() ? -1 : 0;
}

/* ---- slots ----------------------------------------------------------------------------------- */

static int traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    ou_dict *d = (ou_dict *)o;
    for (uint32_t i = 0; i < d->filled; i++) {
        if (!d->entries[i].key) continue;
        OU_VISIT(d->entries[i].value);
        if (d->keys != OU_KEYS_STR) OU_VISIT(d->entries[i].key);
    }
    return 0;
}

static void clear(ou_obj *o) { ou_dict_clear(o); }

static void dealloc(ou_obj *o)
{
    ou_dict *d = (ou_dict *)o;
    /* A class's own dealloc has counted the nesting already; what an untracked dict holds nests no
     * deeper. */
    bool exact = OU_IS(o, ou_dict_type), nest = exact && o->slot;
    ou_gc_untrack(o);
    if (nest && !ou_dealloc_enter(o)) return;
    if (d->entries) {
        release_entries(d->entries, d->filled);
        free_block(d->entries, d->log2, d->width);
    }
    if (exact) ou_gc_free(o);
    else ou_obj_free(o);
    if (nest) ou_dealloc_leave();
}

void ou_dict_bulk_release(ou_obj *o)
{
    ou_dict *d = (ou_dict *)o;
    if (!d->entries) return;
    uint32_t untold = d->keys == OU_KEYS_STR ? d->filled : 0;
    for (uint32_t i = 0; i < untold; i++) ou_xdecref(d->entries[i].key);
    free_block(d->entries, d->log2, d->width);
}

static ou_obj *new_(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)args, (void)n, (void)kwnames;
    if (cls == &ou_dict_type) return ou_dict_new();
    ou_dict *d = (ou_dict *)ou_alloc_instance(cls, 0);
    if (!d) return NULL;
    ou_gc_track(d);
    return &d->head;
}

static int init(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    return ou_dict_update_common(self, args, n, kwnames, "dict");
}

static int repr_item(ou_strbuf *b, ou_obj *k, ou_obj *v)
{
    OU_AUTO ou_obj *key = ou_incref(k);
    OU_AUTO ou_obj *value = ou_incref(v);
    if (ou_strbuf_repr(b, key) < 0) return -1;
    ou_strbuf_ascii(b, ": ");
    return ou_strbuf_repr(b, value);
}

static ou_obj *repr(ou_obj *o)
{
    if (ou_dict_len(o) == 0) return ou_str_from("{}");
    int seen = ou_repr_enter(o);
    if (seen) return seen > 0 ? ou_str_from("{...}") : NULL;
    ou_strbuf b = { 0 };
    ou_ssize pos = 0;
    ou_obj *key, *value;
    int status = 0;
    ou_strbuf_char(&b, '{');
    for (bool first = true; status == 0 && ou_dict_walk(o, &pos, &key, &value); first = false) {
        if (!first) ou_strbuf_ascii(&b, ", ");
        status = repr_item(&b, key, value);
    }
    ou_repr_leave(o);
    if (status < 0) {
        ou_strbuf_free(&b);
        return NULL;
    }
    ou_strbuf_char(&b, '}');
    return ou_strbuf_finish(&b);
}

/* 1 equal, 0 different, -1 error. */
static int equal(ou_dict *a, ou_dict *b)
{
    if (a->used != b->used) return 0;
    for (uint32_t i = 0; i < a->filled; i++) {
        ou_dict_entry e = a->entries[i];
        if (!e.key) continue;
        OU_AUTO ou_obj *key = ou_incref(e.key);
        OU_AUTO ou_obj *value = ou_incref(e.value);
        OU_AUTO ou_obj *other = ou_xincref(ou_dict_get_hash(b, key, e.hash));
        if (!other) return ou_err_pending() ? -1 : 0;
        int same = ou_eq(other, value);
        if (same <= 0) return same;
    }
    return 1;
}

static ou_obj *richcmp(ou_obj *a, ou_obj *b, int op)
{
    if (!ou_dict_check(a) || !ou_dict_check(b) || (op != OU_EQ && op != OU_NE))
        return ou_incref(&ou_notimplemented);
    int same = equal((ou_dict *)a, (ou_dict *)b);
    return same < 0 ? NULL : ou_bool(same == (op == OU_EQ));
}

static ou_ssize len(ou_obj *o) { return ou_dict_len(o); }

static ou_obj *missing(ou_obj *o, ou_obj *key)
{
    if (!ou_dict_exact(o)) {
        OU_AUTO ou_obj *hook = ou_lookup_special(o, OU_ID(__missing__));
        if (hook) return ou_call1(hook, key);
        if (ou_err_pending()) return NULL;
    }
    return ou_raise_arg(&ou_exc_KeyError, key);
}

static ou_obj *getitem(ou_obj *o, ou_obj *key)
{
    ou_dict *d = (ou_dict *)o;
    ou_hash hash = hash_key(key);
    if (hash == -1) return NULL;
    ou_ssize ix = find(d, key, hash);
    if (ou_likely(ix >= 0)) return ou_incref(d->entries[ix].value);
    return ix == FAILED ? NULL : missing(o, key);
}

static int setitem(ou_obj *o, ou_obj *key, ou_obj *value)
{
    return value ? ou_dict_set(o, key, value) : ou_dict_del(o, key);
}

static int contains(ou_obj *o, ou_obj *key)
{
    ou_hash hash = hash_key(key);
    if (hash == -1) return -1;
    ou_ssize ix = find((ou_dict *)o, key, hash);
    return ix >= 0 ? 1 : ix == FAILED ? -1 : 0;
}

static ou_obj *or_(ou_obj *a, ou_obj *b)
{
    if (!ou_dict_check(a) || !ou_dict_check(b)) return ou_incref(&ou_notimplemented);
    OU_AUTO ou_obj *d = ou_dict_copy(a);
    if (!d || ou_dict_update(d, b) < 0) return NULL;
    return ou_take(&d);
}

static ou_obj *ior(ou_obj *a, ou_obj *b) { return ou_dict_update(a, b) < 0 ? NULL : ou_incref(a); }

ou_type ou_dict_type = {
    .head = OU_TYPE_HEAD,
    .map = {.traverse = traverse,
            .clear = clear,
            .dealloc = dealloc,
            .type = &ou_dict_type,
            .layout = OU_LAYOUT_CUSTOM,
            .flags = OU_MF_GC | OU_MF_DICT,
            .at = offsetof(ou_dict, entries)},
    .name = "dict",
    .doc = "dict() -> new empty dictionary\ndict(mapping) -> the mapping's items\ndict(iterable) "
           "-> the pairs of the "
           "iterable\ndict(**kwargs) -> the names and values given",
    .size = sizeof(ou_dict),
    .flags = OU_TF_SUBCLASSABLE | OU_TF_DICT | OU_TF_MAPPING | OU_TF_MATCH_SELF,
    .new_ = new_,
    .init = init,
    .repr = repr,
    .hash = ou_hash_not_implemented,
    .richcmp = richcmp,
    .iter = ou_dict_iter_keys,
    .or_ = or_,
    .ior = ior,
    .len = len,
    .getitem = getitem,
    .setitem = setitem,
    .contains = contains,
    .methods = ou_dict_methods,
};
