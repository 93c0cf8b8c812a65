/* Constants: numbers are cleaned of underscores, strings are unescaped and adjacent ones joined. */
#include "grammar/literal.h"

#include "grammar/chars.h"

#include <string.h>

enum { MAX_DIGITS = 4300 };

bool ou_literal_fail(ou_parser *p, ou_lit_place place, ou_span at, const char *msg)
{
    if (p->lit.place == OU_LIT_OK) {
        p->lit.place = place;
        p->lit.msg = msg;
        p->lit.lo = at.lo;
        p->lit.hi = at.hi;
    }
    p->rejected = true;
    return false;
}

ou_expr *ou_literal_word(ou_parser *p, ou_literal_kind kind, ou_span at)
{
    return ou_ast_Constant(p->arena, (ou_literal){kind, 0, "", false}, at.lo, at.hi);
}

ou_expr *ou_literal_number(ou_parser *p, ou_span at)
{
    const char *s = p->src + at.lo;
    uint32_t n = at.hi - at.lo, len = 0;
    bool radix = n > 1 && s[0] == '0' && strchr("xXoObB", s[1]);
    ou_literal lit = {OU_LIT_INT, 0, "", false};

    if (!radix && (s[n - 1] | 32) == 'j') {
        lit.kind = OU_LIT_IMAG;
        n--;
    }
    char *text = ou_arena_alloc(p->arena, n + 1);
    if (!text || p->arena->oom) return ou_ast_Constant(p->arena, lit, at.lo, at.hi);
    for (uint32_t i = 0; i < n; i++) {
        char c = s[i];
        if (c == '_') continue;
        if (!radix && lit.kind == OU_LIT_INT && (c == '.' || c == 'e' || c == 'E'))
            lit.kind = OU_LIT_FLOAT;
        text[len++] = c;
    }
    text[len] = '\0';
    lit.s = text;
    lit.len = len;
    if (lit.kind == OU_LIT_INT && !radix && len > MAX_DIGITS)
        ou_literal_fail(p, OU_LIT_AT_LINE, at,
                        ou_arena_printf(p->arena,
                                        "Exceeds the limit (%d digits) for integer string "
                                        "conversion: value has %u digits; use "
                                        "sys.set_int_max_str_digits() to increase the limit - "
                                        "Consider hexadecimal for huge "
                                        "integer literals to avoid decimal conversion limits.",
                                        MAX_DIGITS, (unsigned)len));
    return ou_ast_Constant(p->arena, lit, at.lo, at.hi);
}

/* ---- text ----------------------------------------------------------------------------------- */

static bool reserve(ou_joiner *j, size_t n)
{
    if (j->len + n + 1 <= j->cap) return true;
    size_t cap = (j->len + n + 1) * (j->cap ? 2 : 1);
    char *text = ou_arena_alloc(j->p->arena, cap);
    if (!text || j->p->arena->oom) return false;
    if (j->len) memcpy(text, j->text, j->len);
    j->text = text;
    j->cap = cap;
    return true;
}

void ou_joiner_add(ou_joiner *j, const char *s, size_t len)
{
    if (!reserve(j, len)) return;
    memcpy(j->text + j->len, s, len);
    j->len += len;
}

static ou_expr *take_text(ou_joiner *j, ou_literal_kind kind)
{
    ou_literal lit = {kind, (uint32_t)j->len, "", j->u_prefix};

    if (!reserve(j, 0)) return ou_ast_Constant(j->p->arena, lit, j->whole.lo, j->whole.hi);
    j->text[j->len] = '\0';
    lit.s = j->text;
    j->text += j->len + 1;
    j->cap -= j->len + 1;
    j->len = 0;
    return ou_ast_Constant(j->p->arena, lit, j->whole.lo, j->whole.hi);
}

static void append(ou_joiner *j, ou_expr *e)
{
    ou_list *l = j->values;
    ou_arena *a = j->p->arena;

    if (!l) {
        l = j->values = ou_arena_zalloc(a, sizeof *l);
        if (a->oom) return;
    }
    if (l->n == l->cap) {
        uint32_t cap = l->cap ? l->cap * 2 : 4;
        void **v = ou_arena_alloc(a, cap * sizeof *v);
        if (!v || a->oom) return;
        if (l->n) memcpy(v, l->v, l->n * sizeof *v);
        l->v = v;
        l->cap = cap;
    }
    l->v[l->n++] = e;
}

void ou_joiner_field(ou_joiner *j, ou_expr *field)
{
    if (j->len) append(j, take_text(j, OU_LIT_STR));
    append(j, field);
}

ou_expr *ou_joiner_finish(ou_joiner *j)
{
    if (j->len) append(j, take_text(j, OU_LIT_STR));
    ou_expr_seq values = {0, NULL};
    if (j->values) values = (ou_expr_seq){j->values->n, (ou_expr **)j->values->v};
    return ou_ast_JoinedStr(j->p->arena, values, j->whole.lo, j->whole.hi);
}

/* ---- escapes -------------------------------------------------------------------------------- */

void ou_literal_warn_escape(ou_parser *p, ou_span token, const char *c)
{
    uint32_t code;
    int n = ou_utf8_get((const uint8_t *)c, &code);

    if (!p->warnings || code >= 0x80) return;
    bool octal = *c >= '4' && *c <= '7'; /* three digits, above 255 */
    ou_scan_warn(p->arena, p->warnings, OU_DIAG_DEPRECATION_WARNING, token.lo, token.hi,
                 ou_arena_printf(p->arena, "invalid %sescape sequence '\\%.*s'",
                                 octal ? "octal " : "", octal ? 3 : n, c));
}

/* What CPython would call the position of `at`: it decodes a copy in which a character above 127 is
 * "\Uxxxxxxxx" and a backslash before one is "\u005c". */
static size_t escaped_position(const char *s, const char *at)
{
    size_t n = 0;

    for (; s < at; s++) {
        if ((uint8_t)*s >= 0xc0)
            n += 10;
        else if ((uint8_t)*s < 0x80)
            n++;
        if (*s == '\\') {
            if (s + 1 < at && (uint8_t)s[1] < 0x80) {
                s++;
                n++;
            } else if (s + 1 < at) {
                n += 5;
            }
        }
    }
    return n;
}

/* "... codec can't decode bytes in position 0-1: why": the escape `from`..`to` of the text that
 * starts at s. */
static bool bad_escape(ou_joiner *j, const char *s, const char *from, const char *to,
                       const char *why)
{
    size_t lo = escaped_position(s, from);
    size_t hi = lo;

    for (const char *c = from; c < to; c++)
        hi += (uint8_t)*c < 0x80 ? 1 : (uint8_t)*c >= 0xc0 ? 10 : 0;
    return ou_literal_fail(j->p, OU_LIT_AT_LAST, j->token,
                           ou_arena_printf(j->p->arena,
                                           "(unicode error) 'unicodeescape' codec can't "
                                           "decode bytes in position %zu-%zu: %s",
                                           lo, hi - 1, why));
}

static int hex_value(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* Reads up to n hexadecimal digits at *s; answers how many are missing. */
static int read_hex(const char **s, const char *end, int n, uint32_t *code)
{
    *code = 0;
    for (; n && *s < end && hex_value(**s) >= 0; n--)
        *code = *code << 4 | (uint32_t)hex_value(*(*s)++);
    return n;
}

/* One to three octal digits, the first of which is *s.  *odd: see str_escape(); here, too much for
 * a byte. */
static uint32_t read_octal(const char **s, const char *end, const char **odd)
{
    const char *from = *s;
    uint32_t code = 0;

    for (int i = 0; i < 3 && *s < end && **s >= '0' && **s <= '7'; i++)
        code = code << 3 | (uint32_t)(*(*s)++ - '0');
    if (code > 255 && !*odd) *odd = from;
    return code;
}

/* The one-character escapes; -1 if c is none. */
static int simple_escape(char c)
{
    switch (c) {
    case '\\':
    case '\'':
    case '"': return c;
    case 'a': return 7;
    case 'b': return 8;
    case 'f': return 12;
    case 'n': return 10;
    case 'r': return 13;
    case 't': return 9;
    case 'v': return 11;
    default: return -1;
    }
}

static void add_code(ou_joiner *j, uint32_t code)
{
    uint8_t buf[4];
    ou_joiner_add(j, (char *)buf, (size_t)ou_utf8_put(buf, code));
}

/* \N{name}; *s is behind the N. */
static bool named_escape(ou_joiner *j, const char *start, const char *from, const char **s,
                         const char *end)
{
    static const char malformed[] = "malformed \\N character escape";

    if (*s >= end || **s != '{') return bad_escape(j, start, from, *s, malformed);
    const char *name = ++*s;
    while (*s < end && **s != '}') ++*s;
    if (*s >= end || *s == name) return bad_escape(j, start, from, *s, malformed);
    int32_t code = ou_unicode_by_name(name, (size_t)(*s - name));
    ++*s;
    if (code < 0) return bad_escape(j, start, from, *s, "unknown Unicode character name");
    add_code(j, (uint32_t)code);
    return true;
}

/* One escape of a str; *s is at the character behind the backslash.  *odd: the first that means
 * nothing. */
static bool str_escape(ou_joiner *j, const char *start, const char **s, const char *end,
                       const char **odd)
{
    const char *from = *s - 1;
    char c = *(*s)++;
    int simple = simple_escape(c);
    uint32_t code;

    if (simple >= 0) {
        add_code(j, (uint32_t)simple);
        return true;
    }
    switch (c) {
    case '\n': return true;
    case '0':
    case '1':
    case '2':
    case '3':
    case '4':
    case '5':
    case '6':
    case '7':
        --*s;
        add_code(j, read_octal(s, end, odd));
        return true;
    case 'x':
        if (read_hex(s, end, 2, &code))
            return bad_escape(j, start, from, *s, "truncated \\xXX escape");
        add_code(j, code);
        return true;
    case 'u':
        if (read_hex(s, end, 4, &code))
            return bad_escape(j, start, from, *s, "truncated \\uXXXX escape");
        add_code(j, code);
        return true;
    case 'U':
        if (read_hex(s, end, 8, &code))
            return bad_escape(j, start, from, *s, "truncated \\UXXXXXXXX escape");
        if (code > 0x10ffff) return bad_escape(j, start, from, *s, "illegal Unicode character");
        add_code(j, code);
        return true;
    case 'N': return named_escape(j, start, from, s, end);
    default:
        if (!*odd) *odd = *s - 1;
        --*s;
        ou_joiner_add(j, "\\", 1);
        return true;
    }
}

bool ou_joiner_decode(ou_joiner *j, uint32_t lo, uint32_t hi, bool raw)
{
    const char *start = j->p->src + lo, *s = start, *end = j->p->src + hi, *odd = NULL, *why;
    int bad;
    size_t ok = ou_utf8_check((const uint8_t *)s, hi - lo, &bad, &why);

    if (ok < hi - lo)
        return ou_literal_fail(j->p, OU_LIT_AT_LAST, j->token,
                               ou_utf8_complaint(j->p->arena, (const uint8_t *)s, ok, bad, why));
    if (!reserve(j, hi - lo)) return true;
    while (s < end) {
        const char *slash = raw ? NULL : memchr(s, '\\', (size_t)(end - s));
        if (!slash) slash = end;
        ou_joiner_add(j, s, (size_t)(slash - s));
        s = slash;
        if (s == end) break;
        if (s + 1 == end) { /* the backslash of f"\{..." */
            ou_joiner_add(j, "\\", 1);
            break;
        }
        s++;
        if (!str_escape(j, start, &s, end, &odd)) return false;
    }
    if (odd) ou_literal_warn_escape(j->p, j->token, odd);
    return true;
}

static bool decode_bytes(ou_joiner *j, uint32_t lo, uint32_t hi, bool raw)
{
    const char *start = j->p->src + lo, *s = start, *end = j->p->src + hi, *odd = NULL;

    for (const char *c = s; c < end; c++)
        if ((uint8_t)*c >= 0x80)
            return ou_literal_fail(j->p, OU_LIT_AT_LAST, j->token,
                                   "bytes can only contain ASCII literal characters");
    if (!reserve(j, hi - lo)) return true;
    while (s < end) {
        uint32_t code;
        char c = *s++;
        if (c != '\\' || raw || s == end) {
            j->text[j->len++] = c;
            continue;
        }
        const char *from = s - 1;
        c = *s++;
        int simple = simple_escape(c);
        if (simple >= 0) {
            j->text[j->len++] = (char)simple;
        } else if (c >= '0' && c <= '7') {
            s--;
            j->text[j->len++] = (char)read_octal(&s, end, &odd);
        } else if (c == 'x') {
            if (read_hex(&s, end, 2, &code))
                return ou_literal_fail(j->p, OU_LIT_AT_LAST, j->token,
                                       ou_arena_printf(j->p->arena,
                                                       "(value error) invalid \\x escape "
                                                       "at position %zu",
                                                       (size_t)(from - start)));
            j->text[j->len++] = (char)code;
        } else if (c != '\n') {
            if (!odd) odd = s - 1;
            s--;
            j->text[j->len++] = '\\';
        }
    }
    if (odd) ou_literal_warn_escape(j->p, j->token, odd);
    return true;
}

/* ---- whole literals ------------------------------------------------------------------------- */

typedef struct shape {
    bool bytes, raw, format;
    uint32_t lo, hi;
} shape;

/* Takes a string token apart: prefix letters, and where the text between the quotes is. */
static shape look(const char *src, ou_span at)
{
    shape sh = {false, false, false, at.lo, at.hi};

    for (;; sh.lo++) {
        char c = src[sh.lo];
        if (c == '\'' || c == '"') break;
        if (c == 'b' || c == 'B') sh.bytes = true;
        if (c == 'r' || c == 'R') sh.raw = true;
        if (c == 'f' || c == 'F') sh.format = true;
    }
    const char *q = src + sh.lo;
    uint32_t quotes = q[1] == q[0] && q[2] == q[0] && at.hi - sh.lo >= 6 ? 3 : 1;
    sh.lo += quotes;
    sh.hi -= quotes;
    return sh;
}

/* Adds one literal; *bytes tells what those before it were. */
static bool add_literal(ou_joiner *j, const shape *sh, bool first, bool *bytes)
{
    bool mixed = !first && sh->bytes != *bytes;

    *bytes = sh->bytes;
    if (!sh->format) {
        if (sh->bytes ? !decode_bytes(j, sh->lo, sh->hi, sh->raw)
                      : !ou_joiner_decode(j, sh->lo, sh->hi, sh->raw))
            return false;
    }
    if (mixed)
        return ou_literal_fail(j->p, OU_LIT_AT_LAST, j->token,
                               "cannot mix bytes and nonbytes literals");
    if (!sh->format) return true;
    j->fmode = true;
    return ou_fstring_parse(j->p, j, sh->lo, sh->hi, sh->raw);
}

ou_expr *ou_literal_strings(ou_parser *p, const ou_list *spans)
{
    const ou_span *first = spans->v[0], *last = spans->v[spans->n - 1];
    ou_joiner j = {.p = p, .whole = {first->lo, last->hi}, .u_prefix = p->src[first->lo] == 'u'};
    bool bytes = false;

    for (uint32_t i = 0; i < spans->n; i++) {
        j.token = *(const ou_span *)spans->v[i];
        shape sh = look(p->src, j.token);
        if (!add_literal(&j, &sh, i == 0, &bytes)) break;
    }
    if (j.fmode) return ou_joiner_finish(&j);
    return take_text(&j, bytes ? OU_LIT_BYTES : OU_LIT_STR);
}
