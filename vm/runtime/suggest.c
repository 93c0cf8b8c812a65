/* vm/runtime/suggest.c - "Did you mean ...?": the most similar name in scope, by CPython 3.11's
 * weighted edit distance (Python/suggestions.c: substitution of the case of a letter costs 1, any
 * other edit 2). */
#include "vm/interp/interp.h"
#include "vm/runtime/runtime.h"
#include "vm/runtime/traceback.h"

enum { MAX_CANDIDATES = 750, MAX_LENGTH = 40, MOVE_COST = 2, CASE_COST = 1 };

static size_t substitution_cost(char a, char b)
{
    if ((a & 31) != (b & 31)) return MOVE_COST;
    if (a == b) return 0;
    if (a >= 'A' && a <= 'Z') a = (char)(a + 32);
    if (b >= 'A' && b <= 'Z') b = (char)(b + 32);
    return a == b ? CASE_COST : MOVE_COST;
}

/* Weighted Levenshtein distance, or more than max. */
static size_t distance(const char *a, size_t an, const char *b, size_t bn, size_t max)
{
    size_t row[MAX_LENGTH];
    if (a == b) return 0;
    while (an && bn && *a == *b) a++, b++, an--, bn--;
    while (an && bn && a[an - 1] == b[bn - 1]) an--, bn--;
    if (!an || !bn) return (an + bn) * MOVE_COST;
    if (an > MAX_LENGTH || bn > MAX_LENGTH) return max + 1;
    if (bn < an) {
        const char *t = a;
        size_t tn = an;
        a = b, an = bn, b = t, bn = tn;
    }
    if ((bn - an) * MOVE_COST > max) return max + 1;
    for (size_t i = 0; i < an; i++) row[i] = (i + 1) * MOVE_COST;
    size_t result = 0;
    for (size_t j = 0; j < bn; j++) {
        size_t dist = result = j * MOVE_COST, minimum = SIZE_MAX;
        for (size_t i = 0; i < an; i++) {
            size_t substitute = dist + substitution_cost(b[j], a[i]);
            dist = row[i];
            size_t move = (result < dist ? result : dist) + MOVE_COST;
            result = substitute < move ? substitute : move;
            row[i] = result;
            if (result < minimum) minimum = result;
        }
        if (minimum > max) return max + 1;
    }
    return result;
}

/* The candidate nearest to name: new reference or NULL. */
static ou_obj *nearest(ou_obj *candidates, ou_obj *name)
{
    ou_ssize n = ou_list_len(candidates);
    char *tmp = NULL;
    size_t len, best = SIZE_MAX;
    ou_obj *found = NULL;
    if (n >= MAX_CANDIDATES) return NULL;
    const char *want = ou_str_utf8(name, &len, &tmp);
    for (ou_ssize i = 0; want && i < n; i++) {
        ou_obj *c = ou_list_at(candidates, i);
        char *ctmp = NULL;
        size_t clen;
        if (!ou_str_check(c) || ou_str_equal(c, name)) continue;
        const char *text = ou_str_utf8(c, &clen, &ctmp);
        if (!text) break;
        size_t max = (len + clen + 3) * MOVE_COST / 6;
        if (best != SIZE_MAX && max > best - 1) max = best ? best - 1 : 0;
        size_t d = distance(want, len, text, clen, max);
        ou_mem_free(ctmp);
        if (d <= max && d < best) {
            best = d;
            found = c;
        }
    }
    ou_mem_free(tmp);
    return ou_xincref(found);
}

static ou_obj *for_attribute(ou_exc_attr *e)
{
    if (!e->name || !e->obj || !ou_str_check(e->name)) return NULL;
    OU_AUTO ou_obj *dir = ou_dir(e->obj);
    OU_AUTO ou_obj *names = dir ? ou_list_from(dir) : NULL;
    return names ? nearest(names, e->name) : NULL;
}

static ou_obj *among_keys(ou_obj *mapping, ou_obj *name)
{
    OU_AUTO ou_obj *names = mapping ? ou_list_from(mapping) : NULL;
    return names ? nearest(names, name) : NULL;
}

/* Names of the innermost frame of the traceback: locals, self's attributes are 3.12, globals,
 * builtins. */
static ou_obj *for_name(ou_exc_name *e)
{
    ou_traceback *tb = (ou_traceback *)(void *)e->base.traceback;
    if (!e->name || !tb || !ou_str_check(e->name)) return NULL;
    while (tb->next) tb = tb->next;
    ou_code *code = tb->frame->func->code;
    OU_AUTO ou_obj *locals = ou_list_new(0);
    for (uint32_t i = 0; locals && i < code->nlocals; i++) {
        if (ou_list_append(locals, (ou_obj *)code->locals[i]) < 0) return NULL;
    }
    ou_obj *hit = locals ? nearest(locals, e->name) : NULL;
    if (!hit) hit = among_keys((ou_obj *)tb->frame->func->globals, e->name);
    if (!hit) hit = among_keys(tb->frame->func->builtins, e->name);
    return hit;
}

ou_obj *ou_suggestion(ou_obj *exc)
{
    if (ou_is_instance(exc, &ou_exc_AttributeError))
        return for_attribute(OU_CAST(ou_exc_attr, exc));
    if (ou_is_instance(exc, &ou_exc_NameError)) return for_name(OU_CAST(ou_exc_name, exc));
    return NULL;
}
