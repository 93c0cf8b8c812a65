/* vm/runtime/line_edit.c - lines for the prompt.  On a terminal GNU readline edits them, called
 * key by key so that signals are seen at once and a paste is not drawn letter by letter; elsewhere,
 * and if Ouro was built without it, lines are read as they come. */
#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include "vm/runtime/line_edit.h"
#ifdef OU_READLINE
#include <readline/readline.h>
#include <readline/history.h>
#endif

enum { ADD_MIN = 256 };

/* ---- text ------------------------------------------------------------------------------------ */

bool ou_text_add(ou_text *t, const char *data, size_t n)
{
    if (t->len + n + 1 > t->cap) {
        size_t cap = t->cap < ADD_MIN ? ADD_MIN : t->cap;
        while (cap < t->len + n + 1) cap *= 2;
        char *more = realloc(t->data, cap);
        if (!more) return false;
        t->data = more;
        t->cap = cap;
    }
    memcpy(t->data + t->len, data, n);
    t->len += n;
    t->data[t->len] = '\0';
    return true;
}

void ou_text_free(ou_text *t)
{
    free(t->data);
    *t = (ou_text){0};
}

static int failed(void)
{
    ou_raise_nomem();
    return OU_LINE_FAILED;
}

/* ---- keys and signals ------------------------------------------------------------------------ */

/* Waits for input, or for a signal or what else `wake` notes, also if that came just before: it
 * cannot come between the look and the wait.  true: there is something to read. */
static bool wait_for_input(const volatile sig_atomic_t *wake)
{
    struct pollfd p = {.fd = STDIN_FILENO, .events = POLLIN};
    sigset_t block, before;
    sigfillset(&block);
    sigprocmask(SIG_BLOCK, &block, &before);
    bool there = !ou_signal_pending && !(wake && *wake) && ppoll(&p, 1, NULL, &before) > 0;
    sigprocmask(SIG_SETMASK, &before, NULL);
    return there;
}

/* ---- plain lines ----------------------------------------------------------------------------- */

/* read(), which would wait for ever if a Ctrl-C emptied the terminal's queue since it was looked
 * at: a terminal is opened anew for a read that does not wait (EAGAIN). */
static ssize_t read_waiting(char *to, size_t n)
{
    int flags = O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
    int fd = isatty(STDIN_FILENO) ? open("/proc/self/fd/0", flags) : -1;
    ssize_t got = read(fd < 0 ? STDIN_FILENO : fd, to, n);
    int err = errno;
    if (fd >= 0) close(fd);
    errno = err;
    return got;
}

/* What was read and not handed on.  As much is read ahead of a pipe as CPython does, so that a
 * program that reads it finds the same. */
static char ahead[4096];
static size_t ahead_at, ahead_end;

/* 1: there is more; 0: the end; -1: an exception of a signal's handler is pending. */
static int read_ahead(void)
{
    for (;;) {
        if (ou_signal_pending && ou_run_signal_handlers() < 0) return -1;
        if (!wait_for_input(NULL)) continue;
        ssize_t n = read_waiting(ahead, sizeof ahead);
        if (n < 0 && (errno == EINTR || errno == EAGAIN)) continue;
        ahead_at = 0;
        ahead_end = n > 0 ? (size_t)n : 0;
        return n > 0;
    }
}

static int read_plain(const char *prompt, ou_text *t)
{
    size_t before = t->len;
    fputs(prompt, stderr);
    fflush(stderr);
    for (;;) {
        const char *from = ahead + ahead_at, *nl = memchr(from, '\n', ahead_end - ahead_at);
        size_t n = nl ? (size_t)(nl - from) + 1 : ahead_end - ahead_at;
        size_t kept = strnlen(from, n); /* a NUL hides the rest, as in CPython */
        if (kept && !ou_text_add(t, from, kept)) return failed();
        ahead_at += n;
        if (nl && kept == n) return OU_LINE_READ;
        if (ahead_at < ahead_end) continue;
        int more = read_ahead();
        if (more < 0) return OU_LINE_FAILED;
        if (more) continue;
        return t->len > before ? OU_LINE_READ : OU_LINE_END;
    }
}

/* ---- the terminal ---------------------------------------------------------------------------- */

static bool smart_terminal(void)
{
    const char *term = getenv("TERM");
    return term && *term && strcmp(term, "dumb") != 0;
}

bool ou_line_colours(void)
{
    const char *no = getenv("NO_COLOR");
    return smart_terminal() && !(no && *no) && isatty(STDIN_FILENO) && isatty(STDERR_FILENO);
}

#ifdef OU_READLINE

/* Long lines are drawn when this many milliseconds brought nothing more: drawing takes longer. */
enum { LONG_LINE = 4096, QUIET_MS = 15, TAB_STOP = 4, ASK_ABOVE = 100 };

typedef struct place {
    ou_obj *globals, *locals;
    struct place *outer;
} place;

static place *current; /* what completion looks names up in */
static bool editing, line_ready, stale;
static char *ready;    /* the line that was entered */
static ou_text pasted; /* lines of a block still to be handed on */
static size_t paste_at;
static int waiting; /* keys known to be there */
static volatile sig_atomic_t resized;

static void draw(void);

static void note_resize(int sig)
{
    (void)sig;
    resized = 1;
}

/* Whether a key can be had within that time; the keys of a paste are counted once and not asked
 * for one by one. */
static bool input_waits(int ms)
{
    struct pollfd p = {.fd = STDIN_FILENO, .events = POLLIN};
    int n = 0;
    if (waiting > 0) return true;
    if (poll(&p, 1, ms) <= 0) return false;
    waiting = ioctl(STDIN_FILENO, FIONREAD, &n) == 0 ? n : 0;
    return true;
}

/* The window has another size: readline draws the line anew, if it may draw by itself. */
static void follow_size(void)
{
    if (!resized) return;
    resized = 0;
    rl_redisplay_function = rl_redisplay;
    rl_resize_terminal();
    rl_redisplay_function = draw;
}

/* Waits for a key, a signal or another size.  true: a key is there.  A signal from the terminal
 * empties its queue, so what was known to be there may be gone. */
static bool wait_for_key(void)
{
    struct pollfd p = {.fd = STDIN_FILENO, .events = POLLIN};
    if (poll(&p, 1, 0) > 0) return true;
    waiting = 0;
    if (stale && !line_ready) rl_redisplay();
    stale = false;
    return wait_for_input(&resized);
}

/* Nothing more will come.  A read of no key says so only if it would have waited for one, and
 * that it must not: see prepare_terminal. */
static bool hung_up(void)
{
    struct pollfd p = {.fd = STDIN_FILENO, .events = POLLIN};
    return poll(&p, 1, 0) != 0 && (p.revents & (POLLHUP | POLLERR | POLLNVAL));
}

/* One key; EOF also if an exception of a signal's handler is pending. */
static int next_key(FILE *in)
{
    unsigned char c;
    (void)in;
    for (;;) {
        if (ou_signal_pending && ou_run_signal_handlers() < 0) return EOF;
        if (!wait_for_key()) {
            follow_size();
            continue;
        }
        ssize_t n = read(STDIN_FILENO, &c, 1);
        waiting -= waiting > 0;
        if (n == 1) return c;
        if (n == 0 ? hung_up() : errno != EINTR) return EOF;
    }
}

/* A Ctrl-C empties the terminal's queue, also between the look at it and the read: the read must
 * not wait for what has gone. */
static void prepare_terminal(int meta)
{
    struct termios t;
    rl_prep_terminal(meta);
    if (tcgetattr(STDIN_FILENO, &t) != 0) return;
    t.c_cc[VMIN] = t.c_cc[VTIME] = 0;
    (void)tcsetattr(STDIN_FILENO, TCSADRAIN, &t);
}

/* readline would end the line itself after a Ctrl-D, and from then on every line. */
static void restore_terminal(void)
{
#if RL_READLINE_VERSION >= 0x0802
    rl_eof_found = 0;
#endif
    rl_deprep_terminal();
}

/* Keys that are already there are taken before the line is drawn. */
static void draw(void)
{
    stale = input_waits(rl_end > LONG_LINE ? QUIET_MS : 0);
    if (!stale) rl_redisplay();
}

static int accept_key(int count, int key)
{
    if (stale) rl_redisplay();
    stale = false;
    return rl_newline(count, key);
}

static void take_line(char *line)
{
    line_ready = true;
    ready = line;
    rl_callback_handler_remove();
}

/* ---- completion ------------------------------------------------------------------------------ */

/* The longest beginning that all have in common. */
static size_t common(char **words)
{
    size_t n = strlen(words[0]);
    for (char **w = words + 1; *w; w++) {
        size_t i = 0;
        while (i < n && (*w)[i] == words[0][i]) i++;
        n = i;
    }
    while (n && ((unsigned char)words[0][n] & 0xc0) == 0x80) n--;
    return n;
}

static void replace_word(int start, const char *word, size_t n)
{
    char *text = strndup(word, n);
    if (!text) return;
    rl_begin_undo_group();
    rl_delete_text(start, rl_point);
    rl_point = start;
    rl_insert_text(text);
    rl_end_undo_group();
    free(text);
}

static bool really_list(int n)
{
    if (n <= ASK_ABOVE) return true;
    fprintf(rl_outstream, "\nDisplay all %d possibilities? (y or n)", n);
    fflush(rl_outstream);
    int key = rl_read_key();
    return key == 'y' || key == 'Y' || key == ' ';
}

/* Shows the proposals below the line, without what stands before the last dot or slash. */
static void list_words(char **words, bool files)
{
    int n = 0, longest = 0;
    while (words[n]) n++;
    char **shown = calloc((size_t)n + 2, sizeof *shown);
    for (int i = 0; shown && i < n; i++) {
        char *cut = strrchr(words[i], files ? '/' : '.');
        char *part = cut && cut[1] ? cut + 1 : words[i];
        shown[i + 1] = part;
        if ((int)strlen(part) > longest) longest = (int)strlen(part);
    }
    if (shown) {
        shown[0] = words[0];
        if (really_list(n))
            rl_display_match_list(shown, n, longest);
        else
            fputc('\n', rl_outstream);
        rl_forced_update_display();
    }
    free(shown);
}

/* Tab: indents at the start of a line, elsewhere completes; the second in a row lists. */
static int tab_key(int count, int key)
{
    int start = 0, column = rl_point;
    (void)count;
    (void)key;
    while (column > 0 && rl_line_buffer[column - 1] != '\n') column--;
    column = rl_point - column;
    if ((int)strspn(rl_line_buffer + rl_point - column, " \t") >= column) {
        char blanks[TAB_STOP + 1] = "    ";
        blanks[TAB_STOP - column % TAB_STOP] = '\0';
        rl_insert_text(blanks);
        return 0;
    }
    char **words = ou_complete(rl_line_buffer, rl_point, &start, current->globals, current->locals);
    if (!words) {
        rl_ding();
        return 0;
    }
    size_t n = common(words);
    if (n > (size_t)(rl_point - start) || !words[1])
        replace_word(start, words[0], n);
    else if (rl_last_func == tab_key)
        list_words(words, start > 0 && strchr("'\"", rl_line_buffer[start - 1]));
    else
        rl_ding();
    for (char **w = words; *w; w++) free(*w);
    free(words);
    return 0;
}

/* ---- editing --------------------------------------------------------------------------------- */

static void start_editing(void)
{
    static bool done;
    struct sigaction old, sa = {.sa_handler = note_resize};
    if (done) return;
    done = true;
    setlocale(LC_CTYPE, "");
    rl_readline_name = "ouro";
    rl_catch_signals = 0;
    rl_catch_sigwinch = 0;
    rl_instream = stdin;
    rl_outstream = stdout;
    rl_getc_function = next_key;
    rl_prep_term_function = prepare_terminal;
    rl_deprep_term_function = restore_terminal;
    using_history();
    rl_initialize();
    rl_redisplay_function = draw; /* later: readline takes such a terminal for a dumb one */
    rl_bind_key('\t', tab_key);
    rl_bind_key('\r', accept_key);
    rl_bind_key('\n', accept_key);
    sigemptyset(&sa.sa_mask);
    if (sigaction(SIGWINCH, NULL, &old) == 0 && old.sa_handler == SIG_DFL)
        sigaction(SIGWINCH, &sa, NULL);
    ou_history_load();
}

/* readline counts the columns of a prompt, and has to be told of what takes none. */
static char *decorated(const char *prompt)
{
    char *text = NULL;
    const char *on = "\001\033[1;32m\002", *off = "\001\033[0m\002";
    bool plain = !*prompt || strchr(prompt, '\033') || !ou_line_colours();
    if (asprintf(&text, "%s%s%s", plain ? "" : on, prompt, plain ? "" : off) < 0) return NULL;
    return text;
}

/* Ctrl-C: the line is dropped, the terminal is given back. */
static void drop_line(void)
{
    rl_free_line_state();
    rl_callback_sigcleanup();
    rl_cleanup_after_signal();
    rl_callback_handler_remove();
}

/* Hands on the first line of the pasted block. */
static int next_pasted(ou_text *t)
{
    char *from = pasted.data + paste_at, *nl = memchr(from, '\n', pasted.len - paste_at);
    size_t n = nl ? (size_t)(nl - from) + 1 : pasted.len - paste_at;
    bool good = ou_text_add(t, from, n);
    paste_at += n;
    if (paste_at >= pasted.len) {
        ou_text_free(&pasted);
        paste_at = 0;
    }
    return good ? OU_LINE_READ : failed();
}

static int entered(ou_text *t)
{
    if (!ready) return OU_LINE_END;
    bool good = ou_text_add(&pasted, ready, strlen(ready)) && ou_text_add(&pasted, "\n", 1);
    free(ready);
    ready = NULL;
    return good ? next_pasted(t) : failed();
}

static int read_edited(const char *shown, ou_text *t, bool remember)
{
    line_ready = stale = false;
    ready = NULL;
    waiting = 0;
    fflush(stdout);
    follow_size();
    rl_callback_handler_install(shown, take_line);
    while (!line_ready && !ou_pending) {
        if (!ou_signal_pending && wait_for_key()) rl_callback_read_char();
        if (!line_ready && !ou_pending) follow_size();
        if (ou_signal_pending && !ou_pending) (void)!ou_run_signal_handlers();
    }
    if (!ou_pending && ready && remember) ou_history_add(ready);
    if (!ou_pending) return entered(t);
    if (!line_ready) drop_line();
    free(ready);
    return OU_LINE_FAILED;
}

#endif

/* ---- either ---------------------------------------------------------------------------------- */

#ifdef OU_READLINE

void ou_line_enter(ou_obj *globals, ou_obj *locals)
{
    place *p = malloc(sizeof *p);
    if (!p) return;
    *p = (place){globals, locals ? locals : globals, current};
    current = p;
    editing = smart_terminal() && isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
    if (editing) start_editing();
}

void ou_line_leave(void)
{
    place *p = current;
    if (!p) return;
    current = p->outer;
    free(p);
}

bool ou_line_editing(void)
{
    return editing && current;
}

static int read_line(const char *prompt, ou_text *t)
{
    if (!ou_line_editing()) return read_plain(prompt, t);
    if (ou_line_pasting()) return next_pasted(t);
    char *shown = decorated(prompt);
    int got = shown ? read_edited(shown, t, true) : failed();
    free(shown);
    return got;
}

int ou_line_answer(const char *prompt, ou_text *t)
{
    if (!ou_line_editing()) return read_plain(prompt, t);
    return ou_line_pasting() ? next_pasted(t) : read_edited(prompt, t, false);
}

bool ou_line_pasting(void)
{
    return paste_at < pasted.len;
}

bool ou_line_paste_continues(void)
{
    static const char *const words[] = {"else", "elif", "except", "finally"};
    const char *line = pasted.data ? pasted.data + paste_at : "";
    while (*line) {
        size_t blank = strspn(line, " \t"), n = strcspn(line, "\n");
        if (blank < n) break;
        line += n + (line[n] == '\n');
    }
    if (*line == ' ' || *line == '\t') return true;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t n = strlen(words[i]);
        if (!strncmp(line, words[i], n) && strchr(" :(\t", line[n]) && line[n]) return true;
    }
    return false;
}

void ou_line_discard(bool typed)
{
    ou_text_free(&pasted);
    paste_at = 0;
    if (!typed || !editing) return;
    tcflush(STDIN_FILENO, TCIFLUSH);
    waiting = 0;
}

#else

void ou_line_enter(ou_obj *globals, ou_obj *locals)
{
    (void)globals;
    (void)locals;
}

void ou_line_leave(void)
{
}

bool ou_line_editing(void)
{
    return false;
}

static int read_line(const char *prompt, ou_text *t)
{
    return read_plain(prompt, t);
}

int ou_line_answer(const char *prompt, ou_text *t)
{
    return read_plain(prompt, t);
}

bool ou_line_pasting(void)
{
    return false;
}

bool ou_line_paste_continues(void)
{
    return false;
}

void ou_line_discard(bool typed)
{
    (void)typed;
}

#endif

/* What ends without a Return leaves the cursor behind the prompt. */
int ou_line_read(const char *prompt, ou_text *t)
{
    int got = read_line(prompt, t);
    if (got != OU_LINE_READ) fputc('\n', stderr);
    return got;
}
