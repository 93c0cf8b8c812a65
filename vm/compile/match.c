/* Code for the match statement.
 *
 * While a pattern is tested the stack holds, from the bottom: the subject, the values captured so
 * far (`stores`), and `on_top` intermediate values.  A failing test must pop a known number of
 * them: fail_pop[n] is the block that pops n values and then goes on with the next case. */
#include <string.h>

#include "vm/compile/internal.h"

typedef struct context {
    ou_ident *stores;
    uint32_t nstores, stores_cap;
    bool allow_irrefutable;
    ou_block **fail_pop;
    uint32_t nfail, fail_cap;
    uint32_t on_top;
} context;

static void pattern(ou_compiler *c, ou_pattern *p, context *pc);

static bool is_wildcard(const ou_pattern *p)
{
    return p->kind == OU_MatchAs && !p->v.MatchAs.pattern && !p->v.MatchAs.name;
}

static bool is_star_wildcard(const ou_pattern *p)
{
    return p->kind == OU_MatchStar && !p->v.MatchStar.name;
}

static void ensure_fail_pop(ou_compiler *c, context *pc, uint32_t n)
{
    while (pc->nfail <= n && !c->failed) {
        if (!ou_tables_grow(c, &pc->fail_pop, pc->nfail, &pc->fail_cap, sizeof(ou_block *))) return;
        pc->fail_pop[pc->nfail++] = ou_block_new(c);
    }
}

static void jump_to_fail(ou_compiler *c, context *pc, int op)
{
    uint32_t pops = pc->on_top + pc->nstores;
    ensure_fail_pop(c, pc, pops);
    if (c->failed) return;
    ou_emit_jump(c, op, pc->fail_pop[pops]);
    ou_block_use(c, ou_block_new(c));
}

static void place_fail_pops(ou_compiler *c, context *pc)
{
    if (!pc->nfail || c->failed) {
        ou_block_use(c, ou_block_new(c));
        return;
    }
    while (--pc->nfail) {
        ou_block_use(c, pc->fail_pop[pc->nfail]);
        ou_emit(c, OU_OP_POP_TOP);
    }
    ou_block_use(c, pc->fail_pop[0]);
    pc->fail_pop = NULL;
    pc->fail_cap = 0;
}

static void rotate(ou_compiler *c, uint32_t count)
{
    for (; count > 1; count--) ou_emit_a(c, OU_OP_SWAP, count);
}

static int32_t find_store(const context *pc, ou_ident name)
{
    for (uint32_t i = 0; i < pc->nstores; i++)
        if (pc->stores[i] == name) return (int32_t)i;
    return -1;
}

/* Notes a captured name, which must be new. */
static void add_store(ou_compiler *c, ou_ident name, context *pc)
{
    if (find_store(pc, name) >= 0) {
        ou_error_here(c, "multiple assignments to name '%s' in pattern", name->s);
        return;
    }
    if (ou_tables_grow(c, &pc->stores, pc->nstores, &pc->stores_cap, sizeof(ou_ident)))
        pc->stores[pc->nstores++] = name;
}

/* Captures the value on top: it moves below the intermediate values, above the earlier captures...
 * from the bottom up in the order of the names. */
static void store_name(ou_compiler *c, ou_ident name, context *pc)
{
    if (c->failed) return;
    if (!name) {
        ou_emit(c, OU_OP_POP_TOP);
        return;
    }
    if (ou_emit_forbidden(c, name, OU_Store)) return;
    if (find_store(pc, name) < 0) rotate(c, pc->on_top + pc->nstores + 1);
    add_store(c, name, pc);
}

static void subpattern(ou_compiler *c, ou_pattern *p, context *pc)
{
    bool saved = pc->allow_irrefutable;
    pc->allow_irrefutable = true;
    pattern(c, p, pc);
    pc->allow_irrefutable = saved;
}

/* ---- sequences ---- */

static void unpack(ou_compiler *c, ou_pattern_seq ps)
{
    bool star = false;
    for (uint32_t i = 0; i < ps.n; i++) {
        if (ps.v[i]->kind != OU_MatchStar) continue;
        if (star) {
            ou_error_here(c, "multiple starred expressions in sequence pattern");
            return;
        }
        if (i >= 256 || ps.n - i - 1 > UINT16_MAX) {
            ou_error_here(c, "too many expressions in star-unpacking sequence pattern");
            return;
        }
        ou_ir *ir = ou_emit(c, OU_OP_UNPACK_EX);
        ir->a = (uint16_t)i;
        ir->b = (uint16_t)(ps.n - i - 1);
        star = true;
    }
    if (!star) ou_emit_a(c, OU_OP_UNPACK_SEQUENCE, ps.n);
}

static void sequence_unpack(ou_compiler *c, ou_pattern_seq ps, context *pc)
{
    unpack(c, ps);
    pc->on_top += ps.n;
    for (uint32_t i = 0; i < ps.n; i++) {
        pc->on_top--;
        subpattern(c, ps.v[i], pc);
    }
}

/* With an unnamed star only the items that are looked at are fetched. */
static void sequence_subscr(ou_compiler *c, ou_pattern_seq ps, uint32_t star, context *pc)
{
    pc->on_top++;
    for (uint32_t i = 0; i < ps.n; i++) {
        if (is_wildcard(ps.v[i]) || i == star) continue;
        ou_emit_a(c, OU_OP_COPY, 1);
        if (i < star) {
            ou_emit_const(c, ou_int_new(i));
        } else {
            ou_emit(c, OU_OP_GET_LEN);
            ou_emit_const(c, ou_int_new(ps.n - i));
            ou_emit_binary(c, OU_Sub, false);
        }
        ou_emit(c, OU_OP_BINARY_SUBSCR);
        subpattern(c, ps.v[i], pc);
    }
    pc->on_top--;
    ou_emit(c, OU_OP_POP_TOP);
}

static void check_length(ou_compiler *c, uint32_t n, int cmp, context *pc)
{
    ou_emit(c, OU_OP_GET_LEN);
    ou_emit_const(c, ou_int_new(n));
    ou_emit_x(c, OU_OP_COMPARE_OP, (uint32_t)cmp);
    jump_to_fail(c, pc, OU_OP_POP_JUMP_IF_FALSE);
}

static void match_sequence(ou_compiler *c, ou_pattern *p, context *pc)
{
    ou_pattern_seq ps = p->v.MatchSequence.patterns;
    int64_t star = -1;
    bool only_wildcard = true, star_wildcard = false;
    for (uint32_t i = 0; i < ps.n; i++) {
        if (ps.v[i]->kind != OU_MatchStar) {
            only_wildcard &= is_wildcard(ps.v[i]);
            continue;
        }
        if (star >= 0) {
            ou_error_here(c, "multiple starred names in sequence pattern");
            return;
        }
        star_wildcard = is_star_wildcard(ps.v[i]);
        only_wildcard &= star_wildcard;
        star = i;
    }
    pc->on_top++;
    ou_emit(c, OU_OP_MATCH_SEQUENCE);
    jump_to_fail(c, pc, OU_OP_POP_JUMP_IF_FALSE);
    if (star < 0)
        check_length(c, ps.n, OU_EQ, pc);
    else if (ps.n > 1)
        check_length(c, ps.n - 1, OU_GE, pc);
    pc->on_top--;
    if (only_wildcard)
        ou_emit(c, OU_OP_POP_TOP);
    else if (star_wildcard)
        sequence_subscr(c, ps, (uint32_t)star, pc);
    else
        sequence_unpack(c, ps, pc);
}

/* ---- mappings ---- */

static void mapping_keys(ou_compiler *c, ou_pattern *p)
{
    ou_expr_seq keys = p->v.MatchMapping.keys;
    OU_AUTO ou_obj *seen = ou_set_new(NULL);
    if (!seen) {
        ou_error_pending(c);
        return;
    }
    for (uint32_t i = 0; i < keys.n && !c->failed; i++) {
        ou_expr *key = keys.v[i];
        ou_obj *value = key->kind == OU_Constant ? ou_const_of(c, key) : NULL;
        if (!value && key->kind != OU_Attribute) {
            ou_error_here(c, "mapping pattern keys may only match literals and attribute lookups");
            return;
        }
        int found = value ? ou_set_contains(seen, value) : 0;
        if (found > 0) {
            OU_AUTO ou_obj *text = ou_repr(value);
            char *tmp = NULL;
            const char *s = text ? ou_str_utf8(text, NULL, &tmp) : NULL;
            if (s)
                ou_error_here(c, "mapping pattern checks duplicate key (%s)", s);
            else
                ou_error_pending(c);
            ou_mem_free(tmp);
            return;
        }
        if (found < 0 || (value && ou_set_add(seen, value) < 0)) {
            ou_error_pending(c);
            return;
        }
        ou_expr_visit(c, key);
    }
    ou_emit_x(c, OU_OP_BUILD_TUPLE, keys.n);
}

/* {**rest}: a copy of the subject without the matched keys. */
static void mapping_rest(ou_compiler *c, ou_ident rest, uint32_t size, context *pc)
{
    ou_emit_x(c, OU_OP_BUILD_MAP, 0);
    ou_emit_a(c, OU_OP_SWAP, 3);
    ou_emit_a(c, OU_OP_DICT_UPDATE, 2);
    ou_emit_a(c, OU_OP_UNPACK_SEQUENCE, size);
    while (size) {
        ou_emit_a(c, OU_OP_COPY, 1 + size--);
        ou_emit_a(c, OU_OP_SWAP, 2);
        ou_emit(c, OU_OP_DELETE_SUBSCR);
    }
    store_name(c, rest, pc);
}

static void check_not_none(ou_compiler *c, context *pc)
{
    ou_emit_a(c, OU_OP_COPY, 1);
    ou_emit_none(c);
    ou_emit_x(c, OU_OP_IS_OP, 1);
    jump_to_fail(c, pc, OU_OP_POP_JUMP_IF_FALSE);
}

static void match_mapping(ou_compiler *c, ou_pattern *p, context *pc)
{
    ou_pattern_seq ps = p->v.MatchMapping.patterns;
    ou_ident rest = p->v.MatchMapping.rest;
    uint32_t size = p->v.MatchMapping.keys.n;
    pc->on_top++;
    ou_emit(c, OU_OP_MATCH_MAPPING);
    jump_to_fail(c, pc, OU_OP_POP_JUMP_IF_FALSE);
    if (!size && !rest) {
        pc->on_top--;
        ou_emit(c, OU_OP_POP_TOP);
        return;
    }
    if (size) check_length(c, size, OU_GE, pc);
    mapping_keys(c, p);
    ou_emit(c, OU_OP_MATCH_KEYS);
    pc->on_top += 2;
    check_not_none(c, pc);
    ou_emit_a(c, OU_OP_UNPACK_SEQUENCE, size);
    pc->on_top += size - 1;
    for (uint32_t i = 0; i < size; i++) {
        pc->on_top--;
        subpattern(c, ps.v[i], pc);
    }
    pc->on_top -= 2;
    if (rest) {
        mapping_rest(c, rest, size, pc);
    } else {
        ou_emit(c, OU_OP_POP_TOP);
        ou_emit(c, OU_OP_POP_TOP);
    }
}

/* ---- classes ---- */

static void check_attributes(ou_compiler *c, ou_ident_seq attrs, ou_pattern_seq ps)
{
    for (uint32_t i = 0; i < attrs.n && !c->failed; i++) {
        OU_AT(c, ps.v[i]);
        if (ou_emit_forbidden(c, attrs.v[i], OU_Store)) return;
        for (uint32_t j = i + 1; j < attrs.n; j++) {
            if (attrs.v[i] != attrs.v[j]) continue;
            OU_AT(c, ps.v[j]);
            ou_error_here(c, "attribute name repeated in class pattern: %s", attrs.v[i]->s);
            return;
        }
    }
}

static void attribute_names(ou_compiler *c, ou_ident_seq attrs)
{
    ou_obj *t = c->failed ? NULL : ou_tuple_new((ou_ssize)attrs.n);
    if (!t) {
        ou_error_pending(c);
        return;
    }
    for (uint32_t i = 0; i < attrs.n; i++)
        OU_CAST(ou_tuple, t)->items[i] = ou_xincref(ou_name_of(c, attrs.v[i]));
    if (attrs.n && !c->failed) ou_gc_track(t);
    ou_emit_const(c, t);
}

static void match_class(ou_compiler *c, ou_pattern *p, context *pc)
{
    ou_pattern_seq ps = p->v.MatchClass.patterns, kw = p->v.MatchClass.kwd_patterns;
    ou_ident_seq attrs = p->v.MatchClass.kwd_attrs;
    uint32_t n = ps.n + attrs.n;
    if (attrs.n) {
        check_attributes(c, attrs, kw);
        OU_AT(c, p);
    }
    ou_expr_visit(c, p->v.MatchClass.cls);
    attribute_names(c, attrs);
    ou_emit_a(c, OU_OP_MATCH_CLASS, ps.n);
    pc->on_top++;
    check_not_none(c, pc);
    ou_emit_a(c, OU_OP_UNPACK_SEQUENCE, n);
    pc->on_top += n - 1;
    for (uint32_t i = 0; i < n; i++) {
        ou_pattern *sub = i < ps.n ? ps.v[i] : kw.v[i - ps.n];
        pc->on_top--;
        if (is_wildcard(sub))
            ou_emit(c, OU_OP_POP_TOP);
        else
            subpattern(c, sub, pc);
    }
}

/* ---- alternatives ---- */

static void different_names(ou_compiler *c)
{
    ou_error_here(c, "alternative patterns bind different names");
}

/* Moves items [0, at] of the captures up so that the one at `at` comes to stand at `want`. */
static void move_stores(ou_compiler *c, context *pc, uint32_t at, uint32_t want)
{
    uint32_t n = at + 1;
    ou_ident *copy = ou_tables_alloc(c, n * sizeof *copy);
    if (c->failed) return;
    memcpy(copy, pc->stores, n * sizeof *copy);
    memmove(pc->stores, pc->stores + n, (want - at) * sizeof *copy);
    memcpy(pc->stores + (want - at), copy, n * sizeof *copy);
    while (n--) rotate(c, want + 1);
}

/* Brings this alternative's captures into the order of the first one's. */
static void align_stores(ou_compiler *c, const context *control, context *pc)
{
    if (pc->nstores != control->nstores) {
        different_names(c);
        return;
    }
    for (uint32_t want = pc->nstores; want-- > 0 && !c->failed;) {
        int32_t at = find_store(pc, control->stores[want]);
        if (at < 0)
            different_names(c);
        else if ((uint32_t)at != want)
            move_stores(c, pc, (uint32_t)at, want);
    }
}

static void match_or(ou_compiler *c, ou_pattern *p, context *outer)
{
    ou_block *end = ou_block_new(c);
    ou_pattern_seq ps = p->v.MatchOr.patterns;
    context control = {0};
    for (uint32_t i = 0; i < ps.n && !c->failed; i++) {
        context pc = {.allow_irrefutable = i + 1 == ps.n && outer->allow_irrefutable};
        OU_AT(c, ps.v[i]);
        ou_emit_a(c, OU_OP_COPY, 1);
        pattern(c, ps.v[i], &pc);
        if (c->failed) return;
        if (i == 0)
            control = pc;
        else
            align_stores(c, &control, &pc);
        ou_emit_jump(c, OU_OP_JUMP, end);
        ou_block_use(c, ou_block_new(c));
        place_fail_pops(c, &pc);
    }
    ou_emit(c, OU_OP_POP_TOP);
    jump_to_fail(c, outer, OU_OP_JUMP);
    ou_block_use(c, end);
    uint32_t depth = control.nstores + 1 + outer->on_top + outer->nstores;
    for (uint32_t i = 0; i < control.nstores && !c->failed; i++) {
        rotate(c, depth);
        add_store(c, control.stores[i], outer);
    }
    ou_emit(c, OU_OP_POP_TOP);
}

/* ---- the others ---- */

static void match_as(ou_compiler *c, ou_pattern *p, context *pc)
{
    ou_ident name = p->v.MatchAs.name;
    if (!p->v.MatchAs.pattern) {
        if (!pc->allow_irrefutable) {
            if (name)
                ou_error_here(c, "name capture '%s' makes remaining patterns unreachable", name->s);
            else
                ou_error_here(c, "wildcard makes remaining patterns unreachable");
            return;
        }
        store_name(c, name, pc);
        return;
    }
    pc->on_top++;
    ou_emit_a(c, OU_OP_COPY, 1);
    pattern(c, p->v.MatchAs.pattern, pc);
    pc->on_top--;
    store_name(c, name, pc);
}

static void match_value(ou_compiler *c, ou_pattern *p, context *pc)
{
    ou_expr *value = p->v.MatchValue.value;
    if (value->kind != OU_Constant && value->kind != OU_Attribute) {
        ou_error_here(c, "patterns may only match literals and attribute lookups");
        return;
    }
    ou_expr_visit(c, value);
    ou_emit_x(c, OU_OP_COMPARE_OP, OU_EQ);
    jump_to_fail(c, pc, OU_OP_POP_JUMP_IF_FALSE);
}

static void match_singleton(ou_compiler *c, ou_pattern *p, context *pc)
{
    ou_emit_const(c, ou_xincref(ou_const_literal(c, &p->v.MatchSingleton.value)));
    ou_emit_x(c, OU_OP_IS_OP, 0);
    jump_to_fail(c, pc, OU_OP_POP_JUMP_IF_FALSE);
}

static void pattern(ou_compiler *c, ou_pattern *p, context *pc)
{
    if (!ou_tables_enter(c)) return;
    OU_AT(c, p);
    switch (p->kind) {
    case OU_MatchValue: match_value(c, p, pc); break;
    case OU_MatchSingleton: match_singleton(c, p, pc); break;
    case OU_MatchSequence: match_sequence(c, p, pc); break;
    case OU_MatchMapping: match_mapping(c, p, pc); break;
    case OU_MatchClass: match_class(c, p, pc); break;
    case OU_MatchStar: store_name(c, p->v.MatchStar.name, pc); break;
    case OU_MatchAs: match_as(c, p, pc); break;
    case OU_MatchOr: match_or(c, p, pc); break;
    }
    ou_tables_leave(c);
}

static void one_case(ou_compiler *c, ou_match_case *m, bool last, bool allow_irrefutable,
                     ou_block *end)
{
    context pc = {.allow_irrefutable = allow_irrefutable};
    OU_AT(c, m->pattern);
    if (!last) ou_emit_a(c, OU_OP_COPY, 1);
    pattern(c, m->pattern, &pc);
    for (uint32_t i = 0; i < pc.nstores; i++) ou_emit_ident(c, pc.stores[i], OU_Store);
    if (m->guard) {
        ensure_fail_pop(c, &pc, 0);
        if (c->failed) return;
        ou_expr_jump_if(c, m->guard, pc.fail_pop[0], false);
        ou_block_use(c, ou_block_new(c));
    }
    if (!last) ou_emit(c, OU_OP_POP_TOP);
    ou_stmt_seq_visit(c, m->body);
    ou_emit_jump(c, OU_OP_JUMP, end);
    ou_block_use(c, ou_block_new(c));
    OU_AT(c, m->pattern);
    place_fail_pops(c, &pc);
}

void ou_match_visit(ou_compiler *c, ou_stmt *s)
{
    ou_match_case_seq cases = s->v.Match.cases;
    ou_block *end = ou_block_new(c);
    ou_expr_visit(c, s->v.Match.subject);
    ou_match_case *m = cases.v[cases.n - 1];
    bool dflt = is_wildcard(m->pattern) && cases.n > 1;
    for (uint32_t i = 0; i < cases.n - dflt && !c->failed; i++)
        one_case(c, cases.v[i], i + 1 == cases.n - dflt, cases.v[i]->guard || i + 1 == cases.n,
                 end);
    if (dflt) {
        OU_AT(c, m->pattern);
        ou_emit(c, OU_OP_NOP);
        if (m->guard) ou_expr_jump_if(c, m->guard, end, false);
        ou_stmt_seq_visit(c, m->body);
    }
    ou_block_use(c, end);
}
