/* Hashing and interning.  Strings hash with SipHash-1-3 under a key that PYTHONHASHSEED decides, as
 * in CPython.  The intern table holds weak pointers: an interned string takes itself out when it
 * dies; names used by C code, "" and the 256 Latin-1 characters are static objects and stay. */
#include "vm/object/strlib.h"
#include <errno.h>
#include <stdlib.h>
#include <sys/random.h>

static uint64_t key0, key1;

static ou_str **table; /* open addressing, NULL: free, TOMB: freed by an entry that died */
static size_t mask, used, dirty; /* size - 1; live entries; live and tombs */
#define TOMB ((ou_str *)(uintptr_t)1)

/* A static string with room for one Latin-1 character. */
static struct {
    ou_str s;
    uint8_t text[8];
} latin1_store[256], empty_store;
static ou_obj *latin1[256];
ou_obj *ou_empty_str = &empty_store.s.head;

#define ROTL(x, b) ((x) << (b) | (x) >> (64 - (b)))
#define SIP_ROUND(v0, v1, v2, v3)                                                                  \
    (v0 += v1, v2 += v3, v1 = ROTL(v1, 13) ^ v0, v3 = ROTL(v3, 16) ^ v2, v0 = ROTL(v0, 32),        \
     v2 += v1, v0 += v3, v1 = ROTL(v1, 17) ^ v2, v3 = ROTL(v3, 21) ^ v0, v2 = ROTL(v2, 32))

/* The last n < 8 bytes as a number. */
OU_INLINE uint64_t last_bytes(const uint8_t *p, size_t n)
{
    if (n >= 4) return ou_load4(p) | (uint64_t)ou_load4(p + n - 4) << (8 * (n - 4));
    if (n == 0) return 0;
    return p[0] | (uint64_t)p[n / 2] << (8 * (n / 2)) | (uint64_t)p[n - 1] << (8 * (n - 1));
}

ou_hash ou_hash_bytes(const void *data, size_t n)
{
    if (n == 0) return 0;
    const uint8_t *p = data;
    uint64_t tail = (uint64_t)n << 56, word;
    uint64_t v0 = key0 ^ 0x736f6d6570736575ull, v1 = key1 ^ 0x646f72616e646f6dull;
    uint64_t v2 = key0 ^ 0x6c7967656e657261ull, v3 = key1 ^ 0x7465646279746573ull;
    for (; n >= 8; n -= 8, p += 8) {
        memcpy(&word, p, 8);
        v3 ^= word;
        SIP_ROUND(v0, v1, v2, v3);
        v0 ^= word;
    }
    tail |= last_bytes(p, n);
    v3 ^= tail;
    SIP_ROUND(v0, v1, v2, v3);
    v0 ^= tail;
    v2 ^= 0xff;
    SIP_ROUND(v0, v1, v2, v3);
    SIP_ROUND(v0, v1, v2, v3);
    SIP_ROUND(v0, v1, v2, v3);
    ou_hash h = (ou_hash)((v0 ^ v1) ^ (v2 ^ v3));
    return h == -1 ? -2 : h;
}

ou_hash ou_str_hash(const void *o)
{
    ou_str *s = (ou_str *)(uintptr_t)o;
    if (s->hash == -1) s->hash = ou_hash_bytes(s->data, (size_t)s->len * s->kind);
    return s->hash;
}

int ou_hash_seed(const char *setting)
{
    uint8_t key[16] = {0};
    if (!setting || !*setting || strcmp(setting, "random") == 0) {
        if (getrandom(key, sizeof key, GRND_NONBLOCK) != (ssize_t)sizeof key) {
            uint64_t here = (uint64_t)(uintptr_t)&key ^ (uint64_t)(uintptr_t)getenv("PATH") << 20;
            memcpy(key, &here, 8);
        }
    } else {
        char *end;
        errno = 0;
        unsigned long seed = strtoul(setting, &end, 10);
        if (*end || seed > 4294967295ul || errno || *setting < '0' || *setting > '9') return -1;
        uint32_t x = (uint32_t)seed;
        for (size_t i = 0; seed && i < sizeof key; i++) {
            x = x * 214013 + 2531011;
            key[i] = (uint8_t)(x >> 16);
        }
    }
    memcpy(&key0, key, 8);
    memcpy(&key1, key + 8, 8);
    return 0;
}

static ou_str **find_place(const ou_str *s)
{
    size_t i = (size_t)ou_str_hash(s) & mask;
    ou_str **grave = NULL;
    for (;; i = (i + 1) & mask) {
        ou_str *e = table[i];
        if (!e) return grave ? grave : &table[i];
        if (e == TOMB) {
            if (!grave) grave = &table[i];
        } else if (e->hash == s->hash && ou_str_equal(e, s)) {
            return &table[i];
        }
    }
}

/* Keeps the table at most two thirds full; sized by the live entries. */
static int make_room(void)
{
    if (table && (dirty + 1) * 3 < (mask + 1) * 2) return 0;
    size_t size = 4096;
    while (size < (used + 1) * 3) size *= 2;
    ou_str **old = table;
    size_t old_size = table ? mask + 1 : 0;
    ou_str **fresh = ou_mem_zero(size * sizeof *fresh);
    if (!fresh) return -1;
    table = fresh;
    mask = size - 1;
    dirty = used;
    for (size_t i = 0; i < old_size; i++) {
        if (old[i] && old[i] != TOMB) *find_place(old[i]) = old[i];
    }
    ou_mem_free(old);
    return 0;
}

static void enter(ou_str **place, ou_str *s, unsigned how)
{
    if (*place != TOMB) dirty++;
    used++;
    *place = s;
    s->interned = how & 3;
}

ou_obj *ou_str_intern(ou_obj *o)
{
    if (!o) return NULL;
    ou_str *s = OU_CAST(ou_str, o);
    if (s->interned || !ou_str_exact(o)) return o;
    if (make_room() < 0) {
        ou_decref(o);
        return NULL;
    }
    ou_str **place = find_place(s);
    if (*place && *place != TOMB) {
        ou_obj *canonical = ou_incref(*place);
        ou_decref(o);
        return canonical;
    }
    enter(place, s, 1);
    return o;
}

ou_obj *ou_str_intern_utf8(const char *utf8, size_t n)
{
    return ou_str_intern(ou_str_from_n(utf8, n));
}

void ou_str_unintern(ou_str *s)
{
    if (!table) return;
    for (size_t i = (size_t)s->hash & mask; table[i]; i = (i + 1) & mask) {
        if (table[i] != s) continue;
        table[i] = TOMB;
        used--;
        return;
    }
}

ou_obj *ou_str_from_char(uint32_t ch)
{
    if (ch < 256) return ou_incref(latin1[ch]);
    ou_obj *s = ou_str_new(1, ch);
    if (s) ou_str_put(s, 0, ch);
    return s;
}

static void init_static(ou_str *s, uint8_t *text, ou_ssize len, uint8_t ch)
{
    s->head = (ou_obj)OU_STATIC_HEAD(&ou_str_type.map);
    s->hash = -1;
    s->len = (uint64_t)len & 1;
    s->kind = 1;
    s->ascii = ch < 128;
    text[0] = len ? ch : 0;
    text[1] = 0;
}

extern struct ou_str *const ou_all_names[]; /* in the generated names.c, ends with NULL */

int ou_str_init(void)
{
    table = NULL;
    mask = used = dirty = 0;
    init_static(&empty_store.s, empty_store.s.data, 0, 0);
    if (make_room() < 0) return -1;
    for (ou_str *const *name = ou_all_names; *name; name++) {
        (*name)->hash = -1;
        if (make_room() < 0) return -1;
        enter(find_place(*name), *name, 2);
    }
    enter(find_place(&empty_store.s), &empty_store.s, 2);
    for (unsigned ch = 0; ch < 256; ch++) {
        ou_str *s = &latin1_store[ch].s;
        init_static(s, s->data, 1, (uint8_t)ch);
        if (make_room() < 0) return -1;
        ou_str **place = find_place(s);
        if (*place && *place != TOMB)
            s = *place; /* a one-letter name of C code is the shared one */
        else
            enter(place, s, 2);
        latin1[ch] = &s->head;
    }
    return 0;
}

void ou_str_fini(void)
{
    for (size_t i = 0; table && i <= mask; i++) {
        if (table[i] && table[i] != TOMB) table[i]->interned = 0;
    }
    ou_mem_free(table);
    table = NULL;
    mask = used = dirty = 0;
}
