/* Drives the front end alone, for the scripts that compare it with another implementation.  Reads
 * requests from standard input, each a header line "MODE FLAGS LENGTH" and LENGTH bytes of source,
 * and answers each with a line "OK n" followed by n bytes of tree, or with a line describing the
 * diagnostic.  With file names as arguments it parses those and prints what went wrong and how fast
 * it went. */
#include "grammar/grammar.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct buffer {
    char *s;
    size_t len, cap;
} buffer;

static void put(void *arg, const char *s, size_t len)
{
    buffer *b = arg;
    if (b->len + len > b->cap) {
        b->cap = (b->len + len) * 2;
        b->s = realloc(b->s, b->cap);
        if (!b->s) abort();
    }
    memcpy(b->s + b->len, s, len);
    b->len += len;
}

static void put_hex(const char *s, size_t len)
{
    if (!len) putchar('-');
    for (size_t i = 0; i < len; i++) printf("%02x", (unsigned char)s[i]);
}

static void put_diag(const char *word, const ou_diag *d)
{
    printf("%s %d %d %d %d %d ", word, (int)d->kind, d->line, d->col, d->end_line, d->end_col);
    put_hex(d->message, strlen(d->message));
    putchar(' ');
    if (d->text)
        put_hex(d->text, d->text_len);
    else
        putchar('-');
    putchar('\n');
}

static void answer(const char *src, size_t len, int mode, int flags, buffer *out)
{
    ou_arena arena;
    ou_parsed p;

    ou_arena_init(&arena);
    if (!ou_parse(&arena, src, len, "f.py", (ou_parse_start)mode, flags, &p)) {
        put_diag("ERROR", &p.error);
    } else {
        out->len = 0;
        ou_ast_out sink = {put, out, &p.lines};
        ou_ast_dump(&sink, p.tree);
        for (uint32_t i = 0; i < p.nwarnings; i++) put_diag("WARN", &p.warnings[i]);
        printf("OK %zu\n", out->len);
        fwrite(out->s, 1, out->len, stdout);
        putchar('\n');
    }
    fflush(stdout);
    ou_arena_fini(&arena);
}

static int serve(void)
{
    int mode, flags;
    size_t len;
    buffer out = {NULL, 0, 0};

    while (scanf("%d %d %zu", &mode, &flags, &len) == 3 && getchar() == '\n') {
        char *src = malloc(len + 1);
        if (!src || fread(src, 1, len, stdin) != len) break;
        answer(src, len, mode, flags, &out);
        free(src);
    }
    free(out.s);
    return 0;
}

static double seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

int main(int argc, char *argv[])
{
    double spent = 0;
    size_t bytes = 0, used = 0;

    if (argc == 1) return serve();
    for (int i = 1; i < argc; i++) {
        FILE *f = fopen(argv[i], "rb");
        if (!f) continue;
        fseek(f, 0, SEEK_END);
        size_t len = (size_t)ftell(f);
        rewind(f);
        char *src = malloc(len + 1);
        if (!src) abort();
        len = fread(src, 1, len, f);
        fclose(f);
        ou_arena arena;
        ou_parsed p;
        double start = seconds();
        ou_arena_init(&arena);
        if (!ou_parse(&arena, src, len, argv[i], OU_PARSE_FILE, 0, &p))
            printf("%s:%d:%d: %s\n", argv[i], p.error.line, p.error.col, p.error.message);
        used += arena.bytes;
        ou_arena_fini(&arena);
        spent += seconds() - start;
        bytes += len;
        free(src);
    }
    printf("%d files, %.1f MB, %.1f MB/s, arena %.1f bytes a byte\n", argc - 1, (double)bytes / 1e6,
           (double)bytes / 1e6 / spent, (double)used / (double)bytes);
    return 0;
}
