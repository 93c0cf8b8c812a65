/* Arena: bump allocation for data that dies all at once (tokens, AST, symbol tables).
 *
 * Running out of memory is sticky: `oom` becomes true and from then on every request up to
 * OU_ARENA_RESERVE bytes is served from one scratch block, over and over.  The contents are garbage
 * but the memory is valid, so a producer may go on until its next convenient look at the flag.
 * Only a request above that size answers NULL. */
#ifndef OU_BASE_ARENA_H
#define OU_BASE_ARENA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { OU_ARENA_RESERVE = 512 };

typedef struct ou_arena_chunk ou_arena_chunk;

typedef struct ou_arena {
    char *cur, *end;        /* free part of the newest chunk; cur is 8-byte aligned */
    ou_arena_chunk *chunks; /* newest first */
    size_t next_size;       /* of the chunk to be made next: grows to a megabyte */
    size_t bytes;           /* total obtained from malloc */
    bool oom;               /* sticky */
    _Alignas(16) char reserve[OU_ARENA_RESERVE];
} ou_arena;

/* Makes an empty arena; obtains no memory yet. */
void ou_arena_init(ou_arena *a);

/* Releases everything; the arena is empty and usable again. */
void ou_arena_fini(ou_arena *a);

/* The part of ou_arena_alloc() behind the fast path; not to be called directly. */
void *ou_arena_slow(ou_arena *a, size_t n) __attribute__((cold, noinline));

/* n bytes, 8-byte aligned, uninitialised.  NULL only if out of memory and n > OU_ARENA_RESERVE. */
static inline void *ou_arena_alloc(ou_arena *a, size_t n)
{
    n = (n + 7) & ~(size_t)7;
    if (n > (size_t)(a->end - a->cur)) return ou_arena_slow(a, n);
    void *p = a->cur;
    a->cur += n;
    return p;
}

/* Like ou_arena_alloc(), all bytes zero. */
void *ou_arena_zalloc(ou_arena *a, size_t n);

/* Copies s[0..len) and adds a NUL.  Never NULL: answers "" when out of memory. */
char *ou_arena_strndup(ou_arena *a, const char *s, size_t len);

/* Formats into the arena as printf does.  Never NULL: answers "" when out of memory. */
char *ou_arena_printf(ou_arena *a, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

#endif
