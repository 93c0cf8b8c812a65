/* Arena allocation: a list of chunks that double in size up to one megabyte.  Requests above half a
 * chunk get a chunk of their own behind the current one, so that the current one is not wasted. */
#include "vm/base/arena.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_CHUNK = 8192, LAST_CHUNK = 1 << 20 };

struct ou_arena_chunk {
    _Alignas(16) ou_arena_chunk *next;
};

void ou_arena_init(ou_arena *a)
{
    memset(a, 0, sizeof *a);
    a->next_size = FIRST_CHUNK;
}

void ou_arena_fini(ou_arena *a)
{
    for (ou_arena_chunk *c = a->chunks, *next; c; c = next) {
        next = c->next;
        free(c);
    }
    ou_arena_init(a);
}

void *ou_arena_slow(ou_arena *a, size_t n)
{
    bool alone = n > a->next_size / 2;
    size_t size = sizeof(ou_arena_chunk) + (alone ? n : a->next_size);
    ou_arena_chunk *c = a->oom || n > SIZE_MAX / 2 ? NULL : malloc(size);
    if (!c) {
        a->oom = true;
        a->cur = a->end;
        return n <= OU_ARENA_RESERVE ? a->reserve : NULL;
    }
    a->bytes += size;
    if (alone && a->chunks) {
        c->next = a->chunks->next;
        a->chunks->next = c;
        return c + 1;
    }
    c->next = a->chunks;
    a->chunks = c;
    if (alone) return c + 1;
    a->cur = (char *)(c + 1) + n;
    a->end = (char *)c + size;
    if (a->next_size < LAST_CHUNK) a->next_size *= 2;
    return c + 1;
}

void *ou_arena_zalloc(ou_arena *a, size_t n)
{
    void *p = ou_arena_alloc(a, n);
    if (p) memset(p, 0, n);
    return p;
}

char *ou_arena_strndup(ou_arena *a, const char *s, size_t len)
{
    char *p = ou_arena_alloc(a, len + 1);
    if (!p || a->oom) {
        a->reserve[0] = '\0';
        return a->reserve;
    }
    if (len) memcpy(p, s, len);
    p[len] = '\0';
    return p;
}

char *ou_arena_printf(ou_arena *a, const char *fmt, ...)
{
    va_list ap;
    char small[256];

    va_start(ap, fmt);
    int n = vsnprintf(small, sizeof small, fmt, ap);
    va_end(ap);
    if (n < 0) return ou_arena_strndup(a, "", 0);
    if ((size_t)n < sizeof small) return ou_arena_strndup(a, small, (size_t)n);

    char *p = ou_arena_alloc(a, (size_t)n + 1);
    if (!p || a->oom) {
        a->reserve[0] = '\0';
        return a->reserve;
    }
    va_start(ap, fmt);
    vsnprintf(p, (size_t)n + 1, fmt, ap);
    va_end(ap);
    return p;
}
