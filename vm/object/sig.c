/* vm/object/sig.c - signature strings: parsing them once, binding arguments to their names, and
 * saying what is wrong
 * with a call in CPython's words.  Which words depends on the shape of the signature, as CPython's
 * own
 * calling conventions do: nothing, exactly one object, positional only, with keywords. */
#include <stdlib.h>
#include <string.h>

#include "vm/object/dict.h"
#include "vm/object/list.h"
#include "vm/object/sig.h"
#include "vm/object/slots.h"
#include "vm/object/str.h"

static ou_sig *all_sigs;

/* ---- parsing --------------------------------------------------------------------------------- */

enum { MAX_PARAMS = 40 };

typedef struct parser {
    const char *p;
    ou_sig *s;
    bool star, optional;
} parser;

/* Skips a default value: up to the comma, bracket or parenthesis that ends it. */
static const char *skip_default(const char *p)
{
    int depth = 0;
    for (; *p; p++) {
        if (*p == '\'' || *p == '"') {
            char quote = *p++;
            while (*p && *p != quote) p += *p == '\\' ? 2 : 1;
        } else if (strchr("([{", *p)) {
            depth++;
        } else if (strchr(")]}", *p)) {
            if (depth-- == 0) break;
        } else if (*p == ',' && depth == 0) {
            break;
        }
    }
    return p;
}

static int add_param(parser *ps, const char *name, size_t len, char kind, bool required)
{
    ou_sig *s = ps->s;
    ou_obj *id = ou_str_intern_utf8(name, len);
    if (!id) return -1;
    s->names[s->n] = OU_CAST(ou_str, id);
    s->required[s->n] = required;
    if (kind == '*') {
        s->varargs = s->n;
        ps->star = true;
    } else if (kind == '2') {
        s->varkw = s->n;
    } else if (ps->star) {
        s->nkwonly++;
        if (required) s->need_kw = true;
    } else {
        s->npos++;
        if (required) s->nreq = s->npos;
    }
    s->n++;
    return 0;
}

static int parse_item(parser *ps)
{
    const char *p = ps->p;
    if (*p == '/') {
        ps->s->nposonly = ps->s->npos;
        ps->p = p + 1;
        return 0;
    }
    char kind = 'n';
    if (*p == '*') kind = *++p == '*' ? '2' : '*';
    if (kind == '2') p++;
    size_t len = strspn(p, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_$");
    bool required = kind == 'n' && !ps->optional;
    const char *name = p;
    p += len;
    while (*p == ' ') p++;
    if (*p == '=') {
        required = false;
        p = skip_default(p + 1);
    }
    ps->p = p;
    if (len == 0) {
        ps->star = true;
        return 0;
    }
    if (*name == '$') return 0;
    if (ps->s->n == MAX_PARAMS)
        return ou_raise_int(&ou_exc_SystemError, "signature has too many parameters");
    return add_param(ps, name, len, kind, required);
}

static int parse_items(parser *ps)
{
    while (*ps->p && *ps->p != ')') {
        if (*ps->p == ' ' || *ps->p == ',' || *ps->p == ']') {
            ps->p++;
        } else if (*ps->p == '[') {
            ps->optional = true;
            ps->p++;
        } else if (parse_item(ps) < 0) {
            return -1;
        }
    }
    return 0;
}

static void choose_shape(ou_sig *s)
{
    s->simple = s->varargs < 0 && s->varkw < 0 && !s->need_kw;
    bool bare = s->varargs < 0 && s->varkw < 0 && !s->nkwonly && s->nposonly == s->npos;
    if (bare && s->npos == 0) s->shape = OU_SIG_NONE;
    else if (bare && s->npos == 1 && s->nreq == 1) s->shape = OU_SIG_ONE;
    else if (s->nposonly == s->npos && !s->nkwonly && s->varkw < 0) s->shape = OU_SIG_POSITIONAL;
    else s->shape = OU_SIG_KEYWORDS;
}

static void release(ou_sig *s)
{
    for (int i = 0; i < s->n; i++) ou_decref(s->names[i]);
    free(s);
}

/* Signatures are the interpreter's own, made when first needed: they lie outside the heap, where
 * tracing and the ledger would take them for the script's. */
OU_NEW static ou_sig *parse(const char *text, ou_sig **home)
{
    ou_sig *s = calloc(1, sizeof *s + MAX_PARAMS * sizeof *s->names);
    if (!s) return ou_raise_nomem();
    s->varargs = s->varkw = -1;
    parser ps = { text ? text + (*text == '(') : "", s, false, false };
    if (parse_items(&ps) < 0) {
        release(s);
        return NULL;
    }
    ou_sig *fitted = realloc(s, sizeof *s + (size_t)s->n * sizeof *s->names);
    if (fitted) s = fitted;
    choose_shape(s);
    s->home = home;
    s->next = all_sigs;
    all_sigs = s;
    return s;
}

ou_sig *ou_sig_of(const char *text, ou_sig **home)
{
    if (!*home) *home = parse(text, home);
    return *home;
}

void ou_sig_fini(void)
{
    while (all_sigs) {
        ou_sig *s = all_sigs;
        all_sigs = s->next;
        *s->home = NULL;
        release(s);
    }
}

/* ---- complaints ------------------------------------------------------------------------------ */

/* The class a message names: a method called through its class's descriptor belongs to that class,
 * a bound one to the class of what it is bound to. */
static ou_type *class_named(const ou_sig_where *w)
{
    if (w->owner) return w->owner;
    if (ou_is_instance(w->self, &ou_type_type)) return OU_CAST(ou_type, w->self);
    return ou_typeof(w->self);
}

/* "list.append" for messages of the two simplest conventions; the module unless it is builtins. */
OU_NEW static ou_obj *full_name(const ou_sig_where *w)
{
    if (w->def && (w->def->flags & OU_FN_METHOD) && w->self) {
        OU_AUTO ou_obj *cls = (ou_obj *)ou_type_qualname(class_named(w));
        return cls ? ou_str_format("%U.%s", cls, w->name) : NULL;
    }
    const char *module = w->def && w->self ? ou_module_cname(w->self) : NULL;
    if (module && strcmp(module, "builtins") != 0) return ou_str_format("%s.%s", module, w->name);
    return ou_str_from(w->name);
}

OU_COLD static int no_keywords(const ou_sig_where *w)
{
    OU_AUTO ou_obj *name = full_name(w);
    return name ? ou_raise_int(&ou_exc_TypeError, "%U() takes no keyword arguments", name) : -1;
}

OU_COLD static int count_error(const ou_sig *s, const ou_sig_where *w, size_t n)
{
    bool one = s->shape == OU_SIG_ONE && w->def && !(w->def->flags & OU_FN_TUPLE);
    if (s->shape == OU_SIG_NONE || one) {
        OU_AUTO ou_obj *name = full_name(w);
        if (!name) return -1;
        if (s->shape == OU_SIG_ONE) {
            return ou_raise_int(&ou_exc_TypeError, "%U() takes exactly one argument (%zu given)",
                                name, n);
        }
        return ou_raise_int(&ou_exc_TypeError, "%U() takes no arguments (%zu given)", name, n);
    }
    bool few = n < (size_t)s->nreq;
    int limit = few ? s->nreq : s->npos;
    const char *how = s->varargs < 0 && s->nreq == s->npos ? "" : few ? "at least " : "at most ";
    return ou_raise_int(&ou_exc_TypeError, "%s expected %s%d argument%s, got %zu", w->name, how,
                        limit, limit == 1 ? "" : "s", n);
}

/* Wording of functions with keywords.  n positional and nkw keyword arguments. */
OU_COLD static int keyword_count_error(const ou_sig *s, const ou_sig_where *w, size_t n, size_t nkw)
{
    int total = s->npos + s->nkwonly;
    if (n + nkw > (size_t)total) {
        return ou_raise_int(&ou_exc_TypeError, "%s() takes at most %d %sargument%s (%zu given)",
                            w->name, total, n == 0 ? "keyword " : "", total == 1 ? "" : "s",
                            n + nkw);
    }
    if (s->npos == 0)
        return ou_raise_int(&ou_exc_TypeError, "%s() takes no positional arguments", w->name);
    return ou_raise_int(&ou_exc_TypeError, "%s() takes %s %d positional argument%s (%zu given)",
                        w->name, s->nreq < s->npos ? "at most" : "exactly", s->npos,
                        s->npos == 1 ? "" : "s", n);
}

OU_COLD static int missing_positional(const ou_sig *s, const ou_sig_where *w, size_t n)
{
    int least = s->nposonly < s->nreq ? s->nposonly : s->nreq;
    return ou_raise_int(&ou_exc_TypeError, "%s() takes %s %d positional argument%s (%zu given)",
                        w->name, least < s->npos || s->varargs >= 0 ? "at least" : "exactly", least,
                        least == 1 ? "" : "s", n);
}

/* ---- binding --------------------------------------------------------------------------------- */

/* Finds a keyword; -1: not a parameter that may be named. */
static int find_name(const ou_sig *s, ou_str *name)
{
    for (int i = s->nposonly; i < s->n; i++) {
        if (s->names[i] == name && i != s->varargs && i != s->varkw) return i;
    }
    if (name->interned) return -1;
    for (int i = s->nposonly; i < s->n; i++) {
        if (i != s->varargs && i != s->varkw && ou_str_equal(s->names[i], name)) return i;
    }
    return -1;
}

static int bind_keyword(const ou_sig *s, const ou_sig_where *w, ou_obj *key, ou_obj *value,
                        size_t n, ou_obj **v)
{
    int i = find_name(s, OU_CAST(ou_str, key));
    if (i < 0) {
        if (s->varkw < 0) {
            return ou_raise_int(&ou_exc_TypeError, "'%S' is an invalid keyword argument for %s()",
                                key, w->name);
        }
        if (!v[s->varkw] && !(v[s->varkw] = ou_dict_new())) return -1;
        return ou_dict_set(v[s->varkw], key, value);
    }
    if (v[i]) {
        return ou_raise_int(&ou_exc_TypeError,
                            "argument for %s() given by name ('%U') and position (%d)", w->name,
                            key, i + 1);
    }
    (void)n;
    v[i] = value;
    return 0;
}

static int check_required(const ou_sig *s, const ou_sig_where *w, ou_obj **v)
{
    for (int i = 0; i < s->n; i++) {
        if (!s->required[i] || v[i]) continue;
        int pos = s->varargs >= 0 && i > s->varargs ? i : i + 1;
        return ou_raise_int(&ou_exc_TypeError, "%s() missing required argument '%U' (pos %d)",
                            w->name, (ou_obj *)s->names[i], pos);
    }
    return 0;
}

static int bind_all(const ou_sig *s, const ou_sig_where *w, ou_obj *const *args, size_t n,
                    ou_tuple *kwnames, ou_obj **v)
{
    size_t nkw = kwnames ? (size_t)ou_tuple_len(kwnames) : 0;
    size_t npos = n < (size_t)s->npos ? n : (size_t)s->npos;
    if (s->shape != OU_SIG_KEYWORDS) {
        if (nkw) return no_keywords(w);
        if (n < (size_t)s->nreq || (n > npos && s->varargs < 0)) return count_error(s, w, n);
    } else {
        bool over = s->varargs < 0 && n > npos;
        if (s->varkw < 0 && s->varargs < 0 && n + nkw > (size_t)(s->npos + s->nkwonly)) over = true;
        if (over) return keyword_count_error(s, w, n, nkw);
        if (n < (size_t)s->nreq && n < (size_t)s->nposonly) return missing_positional(s, w, n);
    }
    for (size_t i = 0; i < npos; i++) v[i] = args[i];
    if (s->varargs >= 0) {
        v[s->varargs] = ou_tuple_from_array(args + npos, (ou_ssize)(n - npos));
        if (!v[s->varargs]) return -1;
    }
    ou_obj *unknown = NULL;              /* reported only when nothing is missing */
    for (size_t i = 0; i < nkw; i++) {
        ou_obj *key = ou_tuple_at(kwnames, (ou_ssize)i);
        if (s->varkw < 0 && find_name(s, OU_CAST(ou_str, key)) < 0)
            unknown = unknown ? unknown : key;
        else if (bind_keyword(s, w, key, args[n + i], n, v) < 0) return -1;
    }
    if (check_required(s, w, v) < 0) return -1;
    return unknown ? bind_keyword(s, w, unknown, NULL, n, v) : 0;
}

int ou_sig_bind(const ou_sig *s, const ou_sig_where *w, ou_obj *const *args, size_t n,
                ou_tuple *kwnames, ou_obj **v)
{
    if (ou_likely(!kwnames && s->simple && n <= (size_t)s->npos && n >= (size_t)s->nreq)) {
        size_t i = 0;
        for (; i < n; i++) v[i] = args[i];
        for (; i < (size_t)s->n; i++) v[i] = NULL;
        return 0;
    }
    for (int i = 0; i < s->n; i++) v[i] = NULL;
    if (bind_all(s, w, args, n, kwnames, v) == 0) return 0;
    ou_sig_release(s, v);
    return -1;
}

void ou_sig_release(const ou_sig *s, ou_obj **v)
{
    if (s->varargs >= 0) OU_CLEAR(v[s->varargs]);
    if (s->varkw >= 0) OU_CLEAR(v[s->varkw]);
}

int ou_bind(ou_binder *b, ou_obj *const *args, size_t n, ou_tuple *kwnames, ou_obj **v)
{
    const ou_sig *s = ou_sig_of(b->sig, &b->parsed);
    ou_sig_where w = { b->fname, NULL, NULL, NULL };
    return s ? ou_sig_bind(s, &w, args, n, kwnames, v) : -1;
}

int ou_no_keywords(const char *fname, ou_tuple *kwnames)
{
    if (!kwnames || ou_tuple_len(kwnames) == 0) return 0;
    return ou_raise_int(&ou_exc_TypeError, "%s() takes no keyword arguments", fname);
}

void ou_fndef_arity(ou_fndef *def, int *min, int *max)
{
    *min = 0;
    *max = -1;
    if (def->flags & OU_FN_RAW) return;
    const ou_sig *s = ou_sig_of(def->sig, &def->parsed);
    if (!s) {
        ou_err_clear();
        return;
    }
    if (!s->simple || s->nkwonly) return;
    *min = s->nreq;
    *max = s->npos;
}

ou_obj *ou_text_signature(const char *sig, const char *first)
{
    if (!sig || *sig != '(') return ou_new_none();
    if (strcmp(sig, "()") == 0) return first ? ou_str_format("(%s, /)", first) : ou_str_from("()");
    if (!first) return ou_str_from(sig);
    const char *sep = strstr(sig, "/") ? ", " : ", /, ";
    return ou_str_format("(%s%s%s", first, sep, sig + 1);
}
