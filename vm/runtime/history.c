/* vm/runtime/history.c - the lines of earlier sessions, in ~/.ouro_history (or the file named by
 * OURO_HISTORY; empty: none).  Each line is appended by one write under a lock, so sessions that
 * run at once mix their lines and lose none; a file that has grown too long is replaced by a copy
 * of its end, which takes its place only when it is complete. */
#include "vm/runtime/line_edit.h"
#ifdef OU_READLINE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <readline/readline.h>
#include <readline/history.h>

enum { KEEP_BYTES = 256 * 1024, TRIM_BYTES = 2 * KEEP_BYTES };

/* The name of the file in path[0..size); false: there is none. */
static bool history_path(char *path, size_t size)
{
    const char *own = getenv("OURO_HISTORY"), *home = getenv("HOME");
    int n = own ? snprintf(path, size, "%s", own)
                : snprintf(path, size, "%s/.ouro_history", home ? home : "");
    return n > 0 && (size_t)n < size && (own || (home && *home));
}

/* Opens and locks the file that has the name now: another session may replace it meanwhile. */
static int open_locked(const char *path, int flags)
{
    for (int tries = 0; tries < 10; tries++) {
        struct stat mine, named;
        int fd = open(path, flags | O_CLOEXEC, 0600);
        if (fd < 0) return -1;
        bool same = flock(fd, LOCK_EX) == 0 && fstat(fd, &mine) == 0 && stat(path, &named) == 0 &&
                    mine.st_ino == named.st_ino && mine.st_dev == named.st_dev;
        if (same) return fd;
        close(fd);
    }
    return -1;
}

/* The last KEEP_BYTES of the file from the start of a line on, with a NUL; NULL: none. */
static char *read_tail(int fd, size_t *len, bool *whole)
{
    struct stat st;
    if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode)) return NULL;
    off_t from = st.st_size > KEEP_BYTES ? st.st_size - KEEP_BYTES : 0;
    size_t want = (size_t)(st.st_size - from), n = 0;
    char *text = malloc(want + 1);
    while (text && n < want) {
        ssize_t got = pread(fd, text + n, want - n, from + (off_t)n);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) break;
        n += (size_t)got;
    }
    if (!text) return NULL;
    text[n] = '\0';
    if (from) {
        char *nl = memchr(text, '\n', n);
        size_t cut = nl ? (size_t)(nl - text) + 1 : n;
        memmove(text, text + cut, n - cut + 1);
        n -= cut;
    }
    *len = n;
    *whole = n + (size_t)from >= want || from == 0;
    return text;
}

static bool write_all(int fd, const char *data, size_t n)
{
    while (n) {
        ssize_t put = write(fd, data, n);
        if (put < 0 && errno == EINTR) continue;
        if (put <= 0) return false;
        data += put;
        n -= (size_t)put;
    }
    return true;
}

/* Puts a file with the text in the place of the old one; the lock on that one is held. */
static void replace(const char *path, const char *text, size_t n)
{
    char fresh[4200];
    snprintf(fresh, sizeof fresh, "%s.%ld", path, (long)getpid());
    int fd = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0) return;
    bool good = write_all(fd, text, n) && fsync(fd) == 0;
    if (close(fd) != 0 || !good || rename(fresh, path) != 0) unlink(fresh);
}

void ou_history_load(void)
{
    char path[4096];
    struct stat st;
    size_t len = 0;
    bool whole = false;
    int fd = history_path(path, sizeof path) ? open_locked(path, O_RDONLY) : -1;
    if (fd < 0) return;
    char *text = read_tail(fd, &len, &whole);
    if (text && whole && fstat(fd, &st) == 0 && st.st_size > TRIM_BYTES) replace(path, text, len);
    close(fd);
    for (char *line = text, *nl; line && (nl = strchr(line, '\n')) != NULL; line = nl + 1) {
        *nl = '\0';
        if (*line) add_history(line);
    }
    free(text);
}

void ou_history_add(const char *line)
{
    char path[4096];
    size_t n = strlen(line);
    HIST_ENTRY *last = history_length > 0 ? history_get(history_base + history_length - 1) : NULL;
    if (!line[strspn(line, " \t\n")] || (last && !strcmp(last->line, line))) return;
    add_history(line);
    int fd =
        history_path(path, sizeof path) ? open_locked(path, O_WRONLY | O_APPEND | O_CREAT) : -1;
    char *text = fd >= 0 ? malloc(n + 1) : NULL;
    if (text) {
        memcpy(text, line, n);
        text[n] = '\n';
        (void)write_all(fd, text, n + 1);
    }
    free(text);
    if (fd >= 0) close(fd);
}

#else

void ou_history_load(void)
{
}

void ou_history_add(const char *line)
{
    (void)line;
}

#endif
