/* The PEG interpreter: matches the tables made from errors.peg against a token vector, with packrat
 * memory.  Nodes are light: a kind, a token range and the nodes inside. */
#include "grammar/peg.h"

#include <string.h>

#include "peg_tables.h"

enum { MAX_DEPTH = 6000 };

static peg_node empty = {N_Seq, 0, 0, 0, 0, NULL};

/* ---- memory --------------------------------------------------------------------------------- */

static const peg_memo *memo_find(const ou_peg *g, int rule, uint32_t at)
{
    const peg_memo *m = g->memo[at - g->first];

    while (m && m->rule != (uint32_t)rule) m = m->next;
    return m;
}

static void memo_put(ou_peg *g, int rule, uint32_t at, peg_node *node)
{
    peg_memo **head = &g->memo[at - g->first];
    peg_memo *m = ou_arena_alloc(g->scratch, sizeof *m);

    if (g->scratch->oom) {
        g->stop = true;
        return;
    }
    *m = (peg_memo){*head, node, (uint32_t)rule, g->mark};
    *head = m;
}

bool ou_peg_start(ou_peg *g, uint32_t first)
{
    size_t n = g->n - first;

    g->mark = g->first = first;
    g->depth = 0;
    g->token = ou_arena_alloc(g->scratch, n * sizeof *g->token);
    g->memo = ou_arena_zalloc(g->scratch, n * sizeof *g->memo);
    return g->token && g->memo && !g->scratch->oom;
}

/* ---- nodes ---------------------------------------------------------------------------------- */

static peg_node *new_node(ou_peg *g, int kind, uint32_t lo, uint32_t hi)
{
    peg_node *n = ou_arena_alloc(g->scratch, sizeof *n);
    *n = (peg_node){(uint8_t)kind, lo, hi, 0, 0, NULL};
    if (g->scratch->oom) g->stop = true;
    return n;
}

/* Adds a node to a node; what is in a Seq joins without it, tokens are left out. */
static void add_kid(ou_peg *g, peg_node *to, peg_node *kid)
{
    if (kid->kind == N_Token) return;
    uint32_t more = kid->kind == N_Seq ? kid->n : 1;
    if (!more) return;
    if (to->n + more > to->cap) {
        uint32_t cap = (to->n + more) * 2;
        peg_node **v = ou_arena_alloc(g->scratch, cap * sizeof *v);
        if (!v || g->scratch->oom) {
            g->stop = true;
            return;
        }
        if (to->n) memcpy(v, to->kid, to->n * sizeof *v);
        to->kid = v;
        to->cap = cap;
    }
    if (kid->kind == N_Seq)
        memcpy(to->kid + to->n, kid->kid, more * sizeof *to->kid);
    else
        to->kid[to->n] = kid;
    to->n += more;
}

/* ---- tokens --------------------------------------------------------------------------------- */

/* The token at the mark, or NULL if the scanner failed there. */
static const ou_token *look(ou_peg *g)
{
    if (g->mark >= g->far) {
        g->far = g->mark + 1;
        if (g->v[g->mark].kind == T_ERROR) {
            ou_diagnose_scan_error(g);
            return NULL;
        }
    }
    return &g->v[g->mark];
}

/* The kind a token has for this grammar, which knows no filter. */
static int kind_of(const ou_token *t)
{
    if (t->kind == T_MATCH || t->kind == T_CASE) return T_NAME;
    return t->kind == T_WITH_PAREN ? T_WITH : t->kind;
}

static bool spelled(const ou_peg *g, const ou_token *t, const char *word)
{
    size_t n = strlen(word);
    return t->hi - t->lo == n && !memcmp(g->p->src + t->lo, word, n);
}

/* CPython compares as many characters as the name has: "m" and "cas" pass, too. */
static bool like_soft_keyword(const ou_peg *g, const ou_token *t)
{
    const char *s = g->p->src + t->lo;
    size_t n = t->hi - t->lo;
    return !strncmp("_", s, n) || !strncmp("case", s, n) || !strncmp("match", s, n);
}

static peg_node *take(ou_peg *g)
{
    peg_node *n = &g->token[g->mark - g->first];
    *n = (peg_node){N_Token, g->mark, g->mark + 1, 0, 0, NULL};
    if (g->mark + 1 < g->n) g->mark++;
    return n;
}

static peg_node *match_token(ou_peg *g, const peg_item *it)
{
    const ou_token *t = look(g);

    if (!t) return NULL;
    switch (it->op) {
    case P_TOKEN: return kind_of(t) == it->arg ? take(g) : NULL;
    case P_SOFT: return kind_of(t) == T_NAME && spelled(g, t, peg_string[it->arg]) ? take(g) : NULL;
    case P_ANY_SOFT: return kind_of(t) == T_NAME && like_soft_keyword(g, t) ? take(g) : NULL;
    default:
        if (kind_of(t) == it->arg) return take(g);
        ou_diagnose_expected(g, t, peg_string[it->extra]);
        return NULL;
    }
}

/* ---- rules ---------------------------------------------------------------------------------- */

/* x*, and with a separator s.x+ behind its first x. */
static peg_node *repeat(ou_peg *g, const peg_item *it, peg_node *first, uint32_t lo)
{
    peg_node *all = &empty;

    g->depth++;
    if (first) {
        all = new_node(g, N_Seq, lo, lo);
        add_kid(g, all, first);
    }
    for (;;) {
        uint32_t mark = g->mark;
        if (it->op == P_GATHER) {
            const ou_token *t = look(g);
            if (!t) break;
            if (kind_of(t) != it->extra) break;
            take(g);
        }
        peg_node *n = ou_peg_match(g, it->arg);
        if (!n) {
            g->mark = mark;
            break;
        }
        if (all == &empty) all = new_node(g, N_Seq, lo, lo);
        add_kid(g, all, n);
    }
    g->depth--;
    if (all != &empty) all->hi = g->mark;
    return g->stop ? NULL : all;
}

static peg_node *match_item(ou_peg *g, const peg_item *it)
{
    uint32_t lo = g->mark;
    peg_node *n;

    switch (it->op) {
    case P_RULE: return ou_peg_match(g, it->arg);
    case P_OPT: n = ou_peg_match(g, it->arg); return n || g->stop ? n : &empty;
    case P_STAR: return repeat(g, it, NULL, lo);
    case P_PLUS:
    case P_GATHER:
        g->depth++;
        n = ou_peg_match(g, it->arg);
        g->depth--;
        return n ? repeat(g, it, n, lo) : NULL;
    case P_AND:
    case P_NOT:
        n = ou_peg_match(g, it->arg);
        g->mark = lo;
        return g->stop || (n != NULL) != (it->op == P_AND) ? NULL : &empty;
    case P_CUT: return &empty;
    default: return match_token(g, it);
    }
}

/* Makes the result of an alternative from its items' nodes. */
static peg_node *result(ou_peg *g, const peg_alt *alt, peg_node *const label[4],
                        peg_node *const *value, uint32_t lo)
{
    peg_node *only = NULL;
    int values = 0;

    if (alt->label) return label[alt->label];
    for (int i = 0; i < alt->count; i++) {
        int op = peg_items[alt->first + i].op;
        if (op == P_AND || op == P_NOT || op == P_CUT) continue;
        only = value[i];
        values++;
    }
    if (values == 1 && alt->kind == N_Seq && !alt->action) return only;
    peg_node *whole = new_node(g, alt->kind, lo, g->mark);
    for (int i = 0; i < alt->count; i++) add_kid(g, whole, value[i]);
    if (g->stop || !alt->action) return g->stop ? NULL : whole;
    return ou_diagnose_action(g, alt->action, peg_message[alt->message], whole, label);
}

/* Tries one alternative.  *cut: no further one may be tried. */
static peg_node *match_alt(ou_peg *g, const peg_alt *alt, bool *cut)
{
    peg_node *label[4] = {NULL}, *value[12];
    uint32_t lo = g->mark;

    for (int i = 0; i < alt->count; i++) {
        const peg_item *it = &peg_items[alt->first + i];
        value[i] = match_item(g, it);
        if (!value[i]) return NULL;
        if (it->op == P_CUT) *cut = true;
        label[it->label] = value[i];
    }
    peg_node *n = result(g, alt, label, value, lo);
    if (!n) *cut = true; /* an action that declines ends its rule */
    return n;
}

static peg_node *match_rule(ou_peg *g, const peg_rule *rule)
{
    uint32_t lo = g->mark;
    bool second = g->second, cut = false;
    peg_node *n = NULL;

    if (rule->plain) g->second = false;
    for (int i = 0; i < rule->count && !n && !cut && !g->stop; i++) {
        const peg_alt *alt = &peg_alts[rule->first + i];
        if (alt->invalid && !g->second) continue;
        g->mark = lo;
        n = match_alt(g, alt, &cut);
    }
    if (!n) g->mark = lo;
    g->second = second;
    return n;
}

peg_node *ou_peg_match(ou_peg *g, int id)
{
    const peg_rule *rule = &peg_rules[id];
    uint32_t lo = g->mark;

    if (g->stop) return NULL;
    if (rule->memo) {
        const peg_memo *m = memo_find(g, id, lo);
        if (m) {
            g->mark = m->end;
            return m->node;
        }
    }
    g->depth += rule->weight;
    if (g->depth > MAX_DEPTH) {
        ou_diagnose_too_deep(g);
        return NULL;
    }
    peg_node *n = match_rule(g, rule);
    g->depth -= rule->weight;
    if (rule->memo && !g->stop) memo_put(g, id, lo, n);
    return g->stop ? NULL : n;
}
