/* stdlib/re_.h - what the files of module _sre share.
 *
 * re_parse.c and re_class.c read Python's pattern syntax into a tree, re_emit.c writes the tree in
 * the syntax of PCRE2, re_exec.c compiles and runs that, re_text.c gives PCRE2 the subject,
 * re_match.c and re_pattern.c are the two classes, re_sub.c replaces and splits. */
#ifndef OU_STDLIB_RE_H
#define OU_STDLIB_RE_H

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <stdio.h>
#include "vm/base/arena.h"
#include "vm/object/strlib.h"
#include "vm/runtime/module.h"

enum { /* values of re.RegexFlag */
       RE_TEMPLATE = 1,
       RE_IGNORECASE = 2,
       RE_LOCALE = 4,
       RE_MULTILINE = 8,
       RE_DOTALL = 16,
       RE_UNICODE = 32,
       RE_VERBOSE = 64,
       RE_DEBUG = 128,
       RE_ASCII = 256,
};
#define RE_TYPE_FLAGS ((uint32_t)(RE_ASCII | RE_LOCALE | RE_UNICODE))
#define RE_MAXREPEAT  4294967295u
#define RE_MAXGROUPS  1073741823

/* ---- the tree ----------------------------------------------------------------------------------
 */

enum {
    RE_N_LIT,
    RE_N_ANY,
    RE_N_SET,
    RE_N_AT,
    RE_N_REF,
    RE_N_REPEAT,
    RE_N_GROUP,
    RE_N_ATOMIC,
    RE_N_ASSERT,
    RE_N_BRANCH,
    RE_N_COND,
    RE_N_SEQ
};

typedef struct re_item { /* of a set: a range, or a category with its letter */
    uint32_t lo, hi;
    char cat; /* one of d D s S w W, or 0 */
    struct re_item *next;
} re_item;

typedef struct re_node {
    uint8_t op;
    bool neg;        /* set, assertion */
    char kind;       /* AT: ^ $ A Z b B; REPEAT: 0, '?' or '+'; ASSERT: '<' for look-behind */
    uint32_t ch;     /* LIT: code point; GROUP, REF, COND: number, 0: not capturing */
    uint32_t lo, hi; /* REPEAT: bounds; GROUP: flags added and removed */
    re_item *items;
    struct re_node *kid, *kid2; /* first child (BRANCH: list of SEQ); no-branch of COND */
    struct re_node *next;
} re_node;

typedef struct re_group {
    ou_obj *name; /* borrowed from the dict, or NULL */
    bool closed;
    uint64_t lo, hi; /* width, once closed */
    uint32_t loop;   /* number of the outermost loop around it, 0: none */
} re_group;

typedef struct re_parser {
    ou_arena arena;
    ou_obj *pattern;   /* borrowed */
    uint32_t *s;       /* its code points */
    ou_ssize n, index; /* index: behind the next token */
    int nlen;          /* length of the next token: 0 at the end, 2 with a backslash */
    uint32_t nc;       /* its character (behind the backslash) */
    bool text, failed;
    bool scoped_unicode; /* (?u:...) was seen */
    uint32_t flags;
    uint32_t ngroups, cap; /* groups opened so far + 1 */
    re_group *groups;
    uint32_t *closing; /* numbers of the groups in the order of their ends */
    uint32_t nclosed;
    ou_obj *groupdict; /* owned */
    int64_t behind;    /* first group of the outermost open look-behind; -1: none */
    struct re_forward {
        int64_t group;
        ou_ssize pos;
        struct re_forward *next;
    } * forward;
    uint32_t nloops;
} re_parser;

/* Reads p->pattern; the tree lives in the arena.  NULL: an error is pending. */
re_node *ou_re_parse(re_parser *p, ou_obj *pattern, uint32_t flags);
void ou_re_parse_end(re_parser *p);
/* Smallest and largest number of characters that match, limited to RE_MAXREPEAT. */
void ou_re_width(const re_parser *p, const re_node *n, uint64_t *lo, uint64_t *hi);

/* Tokens, for re_class.c. */
void ou_re_advance(re_parser *p);
bool ou_re_accept(re_parser *p, uint32_t c); /* the next token is the plain character c: skip it */
OU_INLINE bool ou_re_next_is(const re_parser *p, uint32_t c)
{
    return p->nlen == 1 && p->nc == c;
}
OU_INLINE ou_ssize ou_re_tell(const re_parser *p)
{
    return p->index - p->nlen;
}
OU_NEW ou_obj *ou_re_slice(const re_parser *p, ou_ssize lo, ou_ssize hi);
/* Raises re.error `offset` characters before the next token, unless something failed before. */
void ou_re_fail(re_parser *p, ou_ssize offset, const char *fmt, ...);
void ou_re_fail_at(re_parser *p, ou_obj *pattern, ou_ssize pos,
                   OU_STEALS ou_obj *msg); /* pos -1: none */
/* The text up to the terminator (skipped); NULL: failed. */
OU_NEW ou_obj *ou_re_until(re_parser *p, char terminator, const char *what);
re_node *ou_re_node(re_parser *p, int op);
/* A character from the escape whose token \c was just taken; start is where it stands.  -1: failed,
 * -2: no such. */
int64_t ou_re_char_escape(re_parser *p, uint32_t c, ou_ssize start);
/* The set behind '['. */
re_node *ou_re_class(re_parser *p);
OU_INLINE bool ou_re_is_letter(uint32_t c)
{
    return (c | 32) >= 'a' && (c | 32) <= 'z';
}
OU_INLINE bool ou_re_is_digit(uint32_t c)
{
    return c >= '0' && c <= '9';
}
OU_INLINE bool ou_re_is_octal(uint32_t c)
{
    return c >= '0' && c <= '7';
}

/* ---- the translation ---------------------------------------------------------------------------
 */

typedef struct re_out {
    const re_parser *p;
    char *data;
    size_t len, cap;
    uint32_t limit; /* largest character of the subjects: 127, 255, 0x10FFFF */
    bool ucp;       /* out: compile with PCRE2_UCP */
    bool failed;
} re_out;

/* Writes the pattern for subjects up to out->limit.  0 / -1. */
OU_MUSTCHECK int ou_re_emit(re_out *out, const re_node *root, uint32_t flags);
void ou_re_put(re_out *out, const char *s);
void ou_re_put_n(re_out *out, const char *s, size_t n);
/* Parts of it in re_chars.c: a literal, a set, for local flags. */
void ou_re_emit_literal(re_out *out, uint32_t ch, uint32_t flags);
void ou_re_emit_set(re_out *out, const re_node *set, uint32_t flags);
/* Is the other case of a letter left to PCRE2 under these flags? */
OU_INLINE bool ou_re_caseless(const re_out *out, uint32_t flags)
{
    return (flags & RE_IGNORECASE) && !(out->p->text && (flags & RE_ASCII));
}

/* ---- subjects ----------------------------------------------------------------------------------
 */

typedef struct re_utf8 { /* UTF-8 of a string that is not ASCII */
    size_t refs;
    ou_obj *string; /* owned */
    char *data;
    size_t n;
    uint32_t *blocks; /* number of code points before byte 64 * i */
} re_utf8;

typedef struct re_text {
    ou_obj *string; /* owned */
    const char *data;
    size_t n;      /* bytes */
    ou_ssize len;  /* characters */
    re_utf8 *wide; /* or NULL: characters are bytes */
    bool is_bytes, has_buffer;
    ou_buffer buffer;
} re_text;

/* Opens str or a bytes-like object.  0, or -1 with TypeError. */
OU_MUSTCHECK int ou_re_text_open(re_text *t, ou_obj *string);
void ou_re_text_close(re_text *t);
size_t ou_re_text_byte(const re_text *t, ou_ssize at);   /* offset of a character */
ou_ssize ou_re_text_char(const re_text *t, size_t byte); /* character at an offset */
/* string[lo:hi] as groups give it: str or bytes. */
OU_NEW ou_obj *ou_re_text_slice(const re_text *t, ou_ssize lo, ou_ssize hi);
void ou_re_text_fini(void);

/* ---- patterns and matches ----------------------------------------------------------------------
 */

enum { RE_SEARCH, RE_MATCH, RE_FULLMATCH };
enum { RE_NARROW, RE_WIDE };

typedef struct re_template re_template;

typedef struct re_pattern {
    ou_obj head;
    ou_obj *pattern, *groupindex, *indexgroup; /* indexgroup: tuple of names or None, or NULL */
    uint32_t flags;
    uint32_t ngroups; /* without group 0 */
    bool text;
    bool fresh;      /* DEBUG: never equal to another */
    char *source[2]; /* for PCRE2; RE_NARROW: ASCII or bytes subjects */
    size_t source_len[2];
    bool ucp, caseless;
    pcre2_code *code[2][3]; /* by subject and mode, made when needed */
    bool jitted[2][3];
    uint32_t uses[3];
    pcre2_match_data *md;
    uint32_t *closing, *loops; /* see ou_re_last; NULL without groups */
    re_template *tmpl;         /* of the last replacement */
} re_pattern;

typedef struct re_match {
    ou_obj head;
    re_pattern *re;
    ou_obj *string, *regs; /* regs may be NULL */
    ou_ssize pos, endpos;
    ou_ssize last;   /* number of the group closed last, 0: none */
    ou_ssize mark[]; /* start and end of every group, -1: not set */
} re_match;

/* A search in progress; `at` and `advance` are where and how the next one begins. */
typedef struct re_state {
    re_text text;
    re_pattern *re; /* owned */
    ou_ssize pos, endpos;
    size_t at, end;       /* bytes */
    bool advance;         /* an empty match at `at` does not count */
    size_t lo, hi;        /* out: the match, in bytes */
    pcre2_match_data *md; /* taken from the pattern while this search lasts */
} re_state;

extern ou_type ou_re_pattern_type, ou_re_match_type, ou_re_scanner_type;

/* Ends of group i of the match just found: v[0], v[1]. */
OU_INLINE const size_t *ou_re_span(const re_state *st, size_t i)
{
    return pcre2_get_ovector_pointer(st->md) + 2 * i;
}
OU_MUSTCHECK int ou_re_open(re_state *st, re_pattern *p, ou_obj *string, ou_ssize pos,
                            ou_ssize endpos);
void ou_re_close(re_state *st);
/* Runs from st->at, then moves on behind the match.  1, 0, -1. */
OU_MUSTCHECK int ou_re_run(re_state *st, int mode);
/* Compiles what searching ASCII or bytes takes, to find out whether PCRE2 accepts it. */
OU_MUSTCHECK int ou_re_prepare(re_pattern *p);
void ou_re_exec_fini(void);
/* The match just found. */
OU_NEW ou_obj *ou_re_match_new(const re_state *st);
/* Group i of the match just found, or dflt. */
OU_NEW ou_obj *ou_re_group(const re_state *st, uint32_t i, ou_obj *dflt);
/* Group i of a match; dflt if it is not set. */
OU_NEW ou_obj *ou_re_match_group(const re_match *m, ou_ssize i, ou_obj *dflt);
OU_NEW ou_obj *ou_re_error_new(ou_obj *msg, ou_obj *pattern, ou_ssize pos);

ou_cfn ou_re_sub, ou_re_subn, ou_re_split, ou_re_expand;
void ou_re_template_free(re_template *t);

#endif
