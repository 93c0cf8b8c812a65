/* Identifiers: one object per name and parse.  Names with bytes above 127 are normalised (NFKC)
 * first. */
#include "grammar/parse.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

static uint32_t hash_of(const char *s, size_t len)
{
    uint32_t h = 2166136261u;
    for (size_t i = 0; i < len; i++) h = (h ^ (uint8_t)s[i]) * 16777619u;
    return h ^ h >> 15;
}

static bool grow(ou_parser *p)
{
    ou_idents *t = p->idents;
    uint32_t size = t->slot ? (t->mask + 1) * 2 : 256;
    ou_ident *slot = ou_arena_zalloc(p->arena, size * sizeof *slot);

    if (!slot || p->arena->oom) return false;
    for (uint32_t i = 0; t->slot && i <= t->mask; i++) {
        if (!t->slot[i]) continue;
        uint32_t h = t->slot[i]->hash & (size - 1);
        while (slot[h]) h = (h + 1) & (size - 1);
        slot[h] = t->slot[i];
    }
    t->slot = slot;
    t->mask = size - 1;
    return true;
}

static ou_ident intern(ou_parser *p, const char *s, size_t len)
{
    static ou_ident_text none = {"", 0, 0, NULL};
    ou_idents *t = p->idents;
    uint32_t hash = hash_of(s, len);

    if ((!t->slot || t->used * 2 > t->mask) && !grow(p)) return &none;
    uint32_t h = hash & t->mask;
    for (ou_ident id; (id = t->slot[h]); h = (h + 1) & t->mask)
        if (id->hash == hash && id->len == len && !memcmp(id->s, s, len)) return id;

    ou_ident id = ou_arena_alloc(p->arena, sizeof *id + len + 1);
    if (!id || p->arena->oom) return &none;
    char *copy = (char *)(id + 1);
    memcpy(copy, s, len);
    copy[len] = '\0';
    *id = (ou_ident_text){copy, (uint32_t)len, hash, NULL};
    t->slot[h] = id;
    t->used++;
    return id;
}

ou_ident ou_ident_intern(ou_parser *p, const char *s, size_t len)
{
    bool ascii = true;
    for (size_t i = 0; i < len && ascii; i++) ascii = (uint8_t)s[i] < 0x80;
    if (ascii) return intern(p, s, len);

    utf8proc_uint8_t *out = NULL;
    utf8proc_ssize_t n = utf8proc_map((const utf8proc_uint8_t *)s, (utf8proc_ssize_t)len, &out,
                                      UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT);
    ou_ident id = n >= 0 ? intern(p, (const char *)out, (size_t)n) : intern(p, s, len);
    free(out);
    return id;
}
