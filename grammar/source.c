/* Source files: from bytes to UTF-8 text with "\n" line ends.  Byte order mark, coding cookie (PEP
 * 263), and the few legacy encodings that sources are still written in.  Also the line table. */
#include "grammar/chars.h"
#include "grammar/grammar.h"

#include <string.h>

typedef enum encoding {
    ENC_UTF8,
    ENC_ASCII,
    ENC_LATIN1,
    ENC_LATIN9,
    ENC_CP1252,
    ENC_UNKNOWN
} encoding;

/* The characters 0xa4..0xbe of ISO 8859-15 that differ from ISO 8859-1. */
static uint32_t latin9(uint8_t c)
{
    switch (c) {
    case 0xa4: return 0x20ac;
    case 0xa6: return 0x160;
    case 0xa8: return 0x161;
    case 0xb4: return 0x17d;
    case 0xb8: return 0x17e;
    case 0xbc: return 0x152;
    case 0xbd: return 0x153;
    case 0xbe: return 0x178;
    default: return c;
    }
}

/* The characters 0x80..0x9f of Windows 1252; 0 = undefined. */
static const uint16_t cp1252[32] = {0x20ac, 0,      0x201a, 0x192,  0x201e, 0x2026, 0x2020, 0x2021,
                                    0x2c6,  0x2030, 0x160,  0x2039, 0x152,  0,      0x17d,  0,
                                    0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                    0x2dc,  0x2122, 0x161,  0x203a, 0x153,  0,      0x17e,  0x178};

static bool blank(char c)
{
    return c == ' ' || c == '\t' || c == '\f';
}

static bool cookie_char(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
           c == '_' || c == '.';
}

/* Looks for a cookie in the line s..end.  Answers the name, or NULL; *more: the next line may have
 * one. */
static const char *line_cookie(const char *s, const char *end, size_t *len, bool *more)
{
    while (s < end && blank(*s)) s++;
    *more = s == end || *s == '#' || *s == '\r';
    if (s == end || *s != '#') return NULL;
    for (; end - s > 7; s++) {
        if (memcmp(s, "coding", 6) || (s[6] != ':' && s[6] != '=')) continue;
        const char *name = s + 7;
        while (name < end && (*name == ' ' || *name == '\t')) name++;
        const char *stop = name;
        while (stop < end && cookie_char(*stop)) stop++;
        if (stop > name) {
            *len = (size_t)(stop - name);
            return name;
        }
    }
    return NULL;
}

static const char *find_cookie(const char *src, size_t size, size_t *len)
{
    const char *end = src + size;

    for (int i = 0; i < 2 && src < end; i++) {
        const char *stop = src;
        bool more;
        while (stop < end && *stop != '\n' && *stop != '\r') stop++;
        const char *name = line_cookie(src, stop, len, &more);
        if (name || !more) return name;
        src = stop + (stop + 1 < end && stop[0] == '\r' && stop[1] == '\n') + 1;
    }
    return NULL;
}

/* Is s one of the names, in any case, with '_' and '-' the same, alone or followed by "-..."? */
static bool named(const char *s, const char *const *names, bool prefix)
{
    for (; *names; names++) {
        size_t n = strlen(*names);
        if (!strncmp(s, *names, n) && (!s[n] || (prefix && s[n] == '-'))) return true;
    }
    return false;
}

/* Normalises a cookie to *name (in the arena) and tells its encoding. */
static encoding find_encoding(ou_arena *a, const char *s, size_t len, const char **name)
{
    static const char *const utf8[] = {"utf-8", NULL};
    static const char *const latin1[] = {"latin-1", "iso-8859-1", "iso-latin-1", NULL};
    static const char *const more_utf8[] = {"utf8",      "u8",        "utf", "cp65001",
                                            "utf8-ucs2", "utf8-ucs4", NULL};
    static const char *const more_latin1[] = {"latin1", "l1",       "latin",   "iso8859-1", "8859",
                                              "cp819",  "iso88591", "iso8859", "ibm819",    NULL};
    static const char *const ascii[] = {
        "ascii",     "us-ascii",       "646",   "us",     "iso-ir-6",
        "iso646-us", "ansi-x3.4-1968", "cp367", "ibm367", NULL};
    static const char *const nine[] = {"iso-8859-15", "iso8859-15", "latin-9",
                                       "latin9",      "l9",         NULL};
    static const char *const win[] = {"cp1252", "windows-1252", "1252", NULL};
    char small[32];
    size_t n = len < sizeof small ? len : sizeof small - 1;

    for (size_t i = 0; i < n; i++) {
        char c = s[i];
        small[i] = c == '_' ? '-' : c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
    }
    small[n] = '\0';
    *name = ou_arena_strndup(a, s, len);
    if (named(small, utf8, true) || named(small, more_utf8, false)) {
        *name = "utf-8";
        return ENC_UTF8;
    }
    if (named(small, nine, false)) return ENC_LATIN9;
    if (named(small, latin1, true)) {
        *name = "iso-8859-1";
        return ENC_LATIN1;
    }
    if (named(small, more_latin1, false)) return ENC_LATIN1;
    if (named(small, ascii, false)) return ENC_ASCII;
    return named(small, win, false) ? ENC_CP1252 : ENC_UNKNOWN;
}

static char *refuse(ou_diag *error, ou_diag_kind kind, const char *msg)
{
    *error = (ou_diag){.kind = kind, .message = msg, .col = -1};
    return NULL;
}

/* Copies src to out with "\n" line ends; answers the end of the copy. */
static char *copy_lines(char *out, const char *src, size_t len)
{
    const char *end = src + len;

    while (src < end) {
        const char *cr = memchr(src, '\r', (size_t)(end - src));
        size_t n = (size_t)((cr ? cr : end) - src);
        memcpy(out, src, n);
        out += n;
        src += n;
        if (cr) {
            *out++ = '\n';
            src += src + 1 < end && src[1] == '\n' ? 2 : 1;
        }
    }
    return out;
}

/* Recodes to UTF-8.  On failure *bad is the offset of the byte that means nothing. */
static char *recode(ou_arena *a, const char *src, size_t *len, encoding enc, size_t *bad)
{
    char *buf = ou_arena_alloc(a, *len * 3 + 1);
    size_t out = 0;

    if (!buf || a->oom) return NULL;
    for (size_t i = 0; i < *len; i++) {
        uint8_t c = (uint8_t)src[i];
        uint32_t code = c;
        if (enc == ENC_LATIN9) code = latin9(c);
        if (enc == ENC_CP1252 && c >= 0x80 && c < 0xa0) code = cp1252[c - 0x80];
        if (c >= 0x80 && (!code || enc == ENC_ASCII)) {
            *bad = i;
            return NULL;
        }
        out += (size_t)ou_utf8_put((uint8_t *)buf + out, code);
    }
    *len = out;
    return buf;
}

/* A script must be UTF-8 throughout, comments included. */
static bool check_script(ou_arena *a, const char *src, size_t len, const char *filename,
                         ou_diag *error)
{
    int bad, line = 1;
    const char *why;
    size_t at = ou_utf8_check((const uint8_t *)src, len, &bad, &why);

    if (at == len) return true;
    for (size_t i = 0; i < at; i++) line += src[i] == '\n';
    refuse(error, OU_DIAG_SYNTAX,
           ou_arena_printf(a,
                           "Non-UTF-8 code starting with '\\x%.2x' in file %s on line %i, but no "
                           "encoding declared; see https://peps.python.org/pep-0263/ for details",
                           (uint8_t)src[at], filename ? filename : "<string>", line));
    return false;
}

/* Strips the mark, reads the cookie and recodes: src and len become UTF-8.  False with *error set.
 */
static bool to_utf8(ou_arena *a, const char **src, size_t *len, const char *filename, int flags,
                    const char **enc_name, ou_diag *error)
{
    bool mark = *len >= 3 && !memcmp(*src, "\xef\xbb\xbf", 3);
    size_t n = 0, bad = 0;

    if (mark) {
        *src += 3;
        *len -= 3;
    }
    const char *cookie = find_cookie(*src, *len, &n);
    encoding enc = cookie ? find_encoding(a, cookie, n, enc_name) : ENC_UTF8;
    if (mark && !cookie) *enc_name = "utf-8";
    if (mark && enc != ENC_UTF8) {
        refuse(error, OU_DIAG_SYNTAX,
               ou_arena_printf(a, "encoding problem: %s with BOM", *enc_name));
        return false;
    }
    if (enc == ENC_UNKNOWN) {
        refuse(error, OU_DIAG_SYNTAX,
               ou_arena_printf(a, "%s: %s",
                               flags & OU_PARSE_SCRIPT ? "encoding problem" : "unknown encoding",
                               *enc_name));
        return false;
    }
    if (enc == ENC_UTF8)
        return !(flags & OU_PARSE_SCRIPT) || check_script(a, *src, *len, filename, error);
    const char *text = recode(a, *src, len, enc, &bad);
    if (!text && !a->oom) {
        refuse(
            error, OU_DIAG_SYNTAX,
            enc == ENC_ASCII
                ? ou_arena_printf(a,
                                  "'ascii' codec can't decode byte 0x%02x in position %zu: ordinal "
                                  "not in range(128)",
                                  (uint8_t)(*src)[bad], bad)
                : ou_arena_printf(a,
                                  "'charmap' codec can't decode byte 0x%02x in position %zu: "
                                  "character maps to <undefined>",
                                  (uint8_t)(*src)[bad], bad));
        return false;
    }
    *src = text;
    return text != NULL;
}

char *ou_source_decode(ou_arena *a, const char *src, size_t len, const char *filename, int flags,
                       uint32_t *out_len, const char **enc_name, ou_diag *error)
{
    *enc_name = flags & OU_PARSE_IS_STR ? "utf-8" : NULL;
    if (len >= UINT32_MAX / 4) return refuse(error, OU_DIAG_MEMORY, "source too long");
    if (memchr(src, '\0', len))
        return flags & OU_PARSE_SCRIPT
                   ? refuse(error, OU_DIAG_SYNTAX, "source code cannot contain null bytes")
                   : refuse(error, OU_DIAG_VALUE, "source code string cannot contain null bytes");
    if (!(flags & OU_PARSE_IS_STR) && !to_utf8(a, &src, &len, filename, flags, enc_name, error)) {
        if (a->oom) refuse(error, OU_DIAG_MEMORY, "");
        return NULL;
    }
    char *text = ou_arena_alloc(a, len + 16);
    if (!text || a->oom) return refuse(error, OU_DIAG_MEMORY, "");
    char *end = copy_lines(text, src, len);
    if (!(flags & OU_PARSE_NO_NEWLINE) && end > text && end[-1] != '\n') *end++ = '\n';
    memset(end, 0, (size_t)(text + len + 16 - end));
    *out_len = (uint32_t)(end - text);
    return text;
}

void ou_lines_make(ou_lines *lines, ou_arena *a, const char *src, uint32_t len)
{
    uint32_t n = 1;

    for (const char *s = src; (s = memchr(s, '\n', (size_t)(src + len - s))); s++) n++;
    uint32_t *start = ou_arena_alloc(a, (n + 1) * sizeof *start);
    *lines = (ou_lines){src, len, 0, start};
    if (!start || a->oom) return;
    uint32_t i = 0;
    start[i++] = 0;
    for (const char *s = src; (s = memchr(s, '\n', (size_t)(src + len - s))); s++)
        start[i++] = (uint32_t)(s + 1 - src);
    if (i > 1 && start[i - 1] == len) i--; /* no line behind the last newline */
    start[i] = len;
    lines->n = i;
}

ou_text_pos ou_lines_pos(const ou_lines *lines, uint32_t offset)
{
    uint32_t lo = 0, hi = lines->n;

    while (hi > lo + 1) {
        uint32_t mid = lo + (hi - lo) / 2;
        if (lines->start[mid] <= offset)
            lo = mid;
        else
            hi = mid;
    }
    return lines->n ? (ou_text_pos){lo + 1, offset - lines->start[lo]} : (ou_text_pos){1, offset};
}

uint32_t ou_lines_char_col(const ou_lines *lines, uint32_t line, uint32_t byte_col)
{
    const char *s = lines->src + (lines->n ? lines->start[line - 1] : 0);
    uint32_t chars = 0;

    for (uint32_t i = 0; i < byte_col; i++) chars += ((uint8_t)s[i] & 0xc0) != 0x80;
    return chars;
}
