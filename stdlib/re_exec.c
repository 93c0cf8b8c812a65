/* stdlib/re_exec.c - compiles translated patterns with PCRE2 and runs them.
 *
 * A pattern may have six compiled forms: for subjects in UTF-8 or not, and for search, match and
 * fullmatch.  Only what is used is made; forms that are used often or on long subjects are compiled
 * to machine code.  A run that takes very many steps is interrupted by the match limit, so that
 * signals are seen, and starts again with a larger limit. */
#include <string.h>
#include "stdlib/re_.h"

enum { HOT_USES = 24, HOT_LENGTH = 2048, FIRST_LIMIT = 10000000, HEAP_KIB = 2 << 20, NEST = 4000 };

static pcre2_match_context *context;
static pcre2_compile_context *compiling;
static pcre2_jit_stack *jit_stack;

void ou_re_exec_fini(void)
{
    pcre2_match_context_free(context);
    pcre2_compile_context_free(compiling);
    pcre2_jit_stack_free(jit_stack);
    context = NULL;
    compiling = NULL;
    jit_stack = NULL;
}

static int make_contexts(void)
{
    if (context && compiling) return 0;
    ou_re_exec_fini();
    context = pcre2_match_context_create(NULL);
    compiling = pcre2_compile_context_create(NULL);
    if (!context || !compiling) {
        ou_raise_nomem();
        return -1;
    }
    pcre2_set_parens_nest_limit(compiling, NEST);
    pcre2_set_newline(compiling, PCRE2_NEWLINE_LF);
    pcre2_set_heap_limit(context, HEAP_KIB);
    jit_stack = pcre2_jit_stack_create(32 << 10, 16 << 20, NULL);
    if (jit_stack) pcre2_jit_stack_assign(context, NULL, jit_stack);
    return 0;
}

static int refuse(int code, const re_pattern *p)
{
    PCRE2_UCHAR text[256];
    pcre2_get_error_message(code, text, sizeof text);
    OU_AUTO ou_obj *msg = ou_str_from((const char *)text);
    ou_obj *e = msg ? ou_re_error_new(msg, p->pattern, 0) : NULL;
    if (e) ou_raise_obj(e);
    return -1;
}

static pcre2_code *compile(re_pattern *p, int width, int mode)
{
    uint32_t options = PCRE2_DOTALL | PCRE2_ALT_CIRCUMFLEX | PCRE2_NEVER_BACKSLASH_C;
    int code;
    size_t at;
    if (make_contexts() < 0) return NULL;
    if (width == RE_WIDE) options |= PCRE2_UTF | PCRE2_NO_UTF_CHECK | (p->ucp ? PCRE2_UCP : 0);
    if (p->caseless) options |= PCRE2_CASELESS;
    if (mode != RE_SEARCH) options |= PCRE2_ANCHORED;
    if (mode == RE_FULLMATCH) options |= PCRE2_ENDANCHORED;
    pcre2_code *c = pcre2_compile((PCRE2_SPTR)p->source[width], p->source_len[width], options,
                                  &code, &at, compiling);
    if (!c) {
        if (code == PCRE2_ERROR_HEAP_FAILED)
            ou_raise_nomem();
        else
            refuse(code, p);
    }
    return c;
}

int ou_re_prepare(re_pattern *p)
{
    p->code[RE_NARROW][RE_SEARCH] = compile(p, RE_NARROW, RE_SEARCH);
    if (!p->code[RE_NARROW][RE_SEARCH]) return -1;
    return 0;
}

/* Room for the result, which code that runs between two steps of this search must not overwrite. */
static int take_room(re_state *st)
{
    if (st->md) return 0;
    st->md = ou_take(&st->re->md);
    if (!st->md) st->md = pcre2_match_data_create(st->re->ngroups + 1, NULL);
    if (st->md) return 0;
    ou_raise_nomem();
    return -1;
}

/* The form to be used, and what is to be asked of it at run time. */
static pcre2_code *choose(re_pattern *p, int width, int mode, size_t length, uint32_t *options)
{
    if (p->uses[mode] < HOT_USES && length < HOT_LENGTH) {
        p->uses[mode]++;
        if (!p->code[width][RE_SEARCH]) p->code[width][RE_SEARCH] = compile(p, width, RE_SEARCH);
        if (p->code[width][mode]) return p->code[width][mode];
        if (mode != RE_SEARCH) *options |= PCRE2_ANCHORED;
        if (mode == RE_FULLMATCH) *options |= PCRE2_ENDANCHORED;
        return p->code[width][RE_SEARCH];
    }
    if (!p->code[width][mode]) p->code[width][mode] = compile(p, width, mode);
    if (p->code[width][mode] && !p->jitted[width][mode]) {
        p->jitted[width][mode] = true;
        (void)pcre2_jit_compile(p->code[width][mode],
                                PCRE2_JIT_COMPLETE); /* without it things are slower only */
    }
    return p->code[width][mode];
}

static int report(int code)
{
    if (code == PCRE2_ERROR_NOMATCH) return 0;
    if (code == PCRE2_ERROR_NOMEMORY || code == PCRE2_ERROR_HEAPLIMIT) {
        ou_raise_nomem();
        return -1;
    }
    if (code == PCRE2_ERROR_MATCHLIMIT || code == PCRE2_ERROR_DEPTHLIMIT)
        return ou_raise_int(&ou_exc_RuntimeError, "regular expression takes too many steps");
    return ou_raise_int(&ou_exc_RuntimeError, "internal error in regular expression engine (%d)",
                        code);
}

int ou_re_run(re_state *st, int mode)
{
    re_pattern *p = st->re;
    uint32_t options = PCRE2_NO_UTF_CHECK | (st->advance ? PCRE2_NOTEMPTY_ATSTART : 0),
             limit = FIRST_LIMIT;
    if (ou_poll_signals() < 0) return -1;
    if (st->at > st->end) return 0;
    int width = st->text.wide ? RE_WIDE : RE_NARROW;
    pcre2_code *code = choose(p, width, mode, st->end - st->at, &options);
    if (!code || take_room(st) < 0) return -1;
    for (;;) {
        pcre2_set_match_limit(context, limit);
        pcre2_set_depth_limit(context, UINT32_MAX);
        int rc =
            pcre2_match(code, (PCRE2_SPTR)st->text.data, st->end, st->at, options, st->md, context);
        if (rc > 0) break;
        if (rc == PCRE2_ERROR_JIT_STACKLIMIT)
            options |= PCRE2_NO_JIT;
        else if (rc != PCRE2_ERROR_MATCHLIMIT || limit == UINT32_MAX)
            return report(rc);
        else
            limit = limit > UINT32_MAX / 4 ? UINT32_MAX : limit * 4;
        if (ou_poll_signals() < 0) return -1;
    }
    const size_t *v = ou_re_span(st, 0);
    st->lo = v[0];
    st->hi = v[1];
    st->at = v[1];
    st->advance = v[0] == v[1];
    return 1;
}

int ou_re_open(re_state *st, re_pattern *p, ou_obj *string, ou_ssize pos, ou_ssize endpos)
{
    if (ou_re_text_open(&st->text, string) < 0) return -1;
    if (st->text.is_bytes == p->text) {
        ou_re_text_close(&st->text);
        return ou_raise_int(&ou_exc_TypeError,
                            p->text ? "cannot use a string pattern on a bytes-like object"
                                    : "cannot use a bytes pattern on a string-like object");
    }
    ou_ssize len = st->text.len;
    pos = pos < 0 ? 0 : pos > len ? len : pos;
    endpos = endpos < 0 ? 0 : endpos > len ? len : endpos;
    st->re = OU_CAST(re_pattern, ou_incref(p));
    st->pos = pos;
    st->endpos = endpos;
    st->at = ou_re_text_byte(&st->text, pos);
    st->end = ou_re_text_byte(&st->text, endpos);
    st->advance = false;
    st->md = NULL;
    return 0;
}

void ou_re_close(re_state *st)
{
    ou_re_text_close(&st->text);
    if (st->re->md)
        pcre2_match_data_free(st->md);
    else
        st->re->md = st->md;
    ou_decref(st->re);
}

ou_obj *ou_re_group(const re_state *st, uint32_t i, ou_obj *dflt)
{
    const size_t *v = ou_re_span(st, i);
    if (v[0] == PCRE2_UNSET) return ou_incref(dflt);
    return ou_re_text_slice(&st->text, ou_re_text_char(&st->text, v[0]),
                            ou_re_text_char(&st->text, v[1]));
}
