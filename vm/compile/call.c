/* Code for calls and for sequences with starred items. */
#include "vm/compile/internal.h"

void ou_call_unpack(ou_compiler *c, ou_expr_seq elts, uint32_t pushed, int build, int add,
                    int extend, bool tuple)
{
    uint32_t n = elts.n;
    if (n > 2 && !(tuple && pushed) && ou_expr_all_const(elts)) {
        ou_obj *folded = ou_expr_const_tuple(c, elts);
        if (tuple) {
            ou_emit_const(c, folded);
            return;
        }
        if (folded && add == OU_OP_SET_ADD) {
            ou_obj *set = ou_frozenset_new(folded);
            ou_decref(folded);
            folded = set;
        }
        ou_emit_x(c, build, pushed);
        ou_emit_const(c, folded);
        ou_emit_a(c, extend, 1);
        return;
    }
    bool big = n + pushed > OU_STACK_GUIDELINE, star = false, built = big;
    for (uint32_t i = 0; i < n; i++) star |= elts.v[i]->kind == OU_Starred;
    if (!star && !big) {
        ou_expr_seq_visit(c, elts);
        ou_emit_x(c, tuple ? OU_OP_BUILD_TUPLE : build, n + pushed);
        return;
    }
    if (big) ou_emit_x(c, build, pushed);
    for (uint32_t i = 0; i < n; i++) {
        ou_expr *e = elts.v[i];
        if (e->kind == OU_Starred) {
            if (!built) ou_emit_x(c, build, i + pushed);
            built = true;
            ou_expr_visit(c, e->v.Starred.value);
            ou_emit_a(c, extend, 1);
        } else {
            ou_expr_visit(c, e);
            if (built) ou_emit_a(c, add, 1);
        }
    }
    if (tuple) ou_emit(c, OU_OP_LIST_TO_TUPLE);
}

/* Names of keyword arguments [lo, hi) as a constant tuple. */
OU_NEW static ou_obj *keyword_names(ou_compiler *c, ou_keyword_seq kws, uint32_t lo, uint32_t hi)
{
    ou_obj *t = c->failed ? NULL : ou_tuple_new((ou_ssize)(hi - lo));
    if (!t) {
        ou_error_pending(c);
        return NULL;
    }
    for (uint32_t i = lo; i < hi; i++)
        OU_CAST(ou_tuple, t)->items[i - lo] = ou_xincref(ou_name_of(c, kws.v[i]->arg));
    if (c->failed) {
        ou_decref(t);
        return NULL;
    }
    ou_gc_track(t);
    return t;
}

static uint32_t names_index(ou_compiler *c, ou_keyword_seq kws)
{
    ou_obj *names = keyword_names(c, kws, 0, kws.n);
    if (names) names = ou_const_canon(c, names);
    return names ? ou_keyset_add(c, &c->u->consts, names) : 0;
}

static void check_keywords(ou_compiler *c, ou_keyword_seq kws)
{
    ou_keyset seen = {0};
    ou_position saved = c->u->loc;
    for (uint32_t i = 0; i < kws.n && !c->failed; i++) {
        const ou_keyword *kw = kws.v[i];
        if (!kw->arg) continue;
        if (ou_emit_forbidden(c, kw->arg, OU_Store)) return;
        if (ou_keyset_find(&seen, kw->arg) >= 0) {
            OU_AT(c, kw);
            ou_error_here(c, "keyword argument repeated: %s", kw->arg->s);
            return;
        }
        ou_keyset_add(c, &seen, kw->arg);
    }
    c->u->loc = saved;
}

static bool plain_args(ou_expr_seq args, ou_keyword_seq kws)
{
    for (uint32_t i = 0; i < args.n; i++)
        if (args.v[i]->kind == OU_Starred) return false;
    for (uint32_t i = 0; i < kws.n; i++)
        if (!kws.v[i]->arg) return false;
    return true;
}

/* Packs keyword arguments [lo, hi) into a dict. */
static void pack_keywords(ou_compiler *c, ou_keyword_seq kws, uint32_t lo, uint32_t hi)
{
    uint32_t n = hi - lo;
    bool big = n * 2 > OU_STACK_GUIDELINE;
    if (n > 1 && !big) {
        for (uint32_t i = lo; i < hi; i++) ou_expr_visit(c, kws.v[i]->value);
        ou_emit_const(c, keyword_names(c, kws, lo, hi));
        ou_emit_x(c, OU_OP_BUILD_CONST_KEY_MAP, n);
        return;
    }
    if (big) ou_emit_x(c, OU_OP_BUILD_MAP, 0);
    for (uint32_t i = lo; i < hi; i++) {
        ou_emit_const(c, ou_xincref(ou_name_of(c, kws.v[i]->arg)));
        ou_expr_visit(c, kws.v[i]->value);
        if (big) ou_emit_a(c, OU_OP_MAP_ADD, 1);
    }
    if (!big) ou_emit_x(c, OU_OP_BUILD_MAP, n);
}

static void merge_keywords(ou_compiler *c, ou_keyword_seq kws)
{
    bool have = false;
    uint32_t pending = 0;
    for (uint32_t i = 0; i <= kws.n; i++) {
        if (i < kws.n && kws.v[i]->arg) {
            pending++;
            continue;
        }
        if (pending) {
            pack_keywords(c, kws, i - pending, i);
            if (have) ou_emit_a(c, OU_OP_DICT_MERGE, 1);
            have = true;
            pending = 0;
        }
        if (i == kws.n) break;
        if (!have) ou_emit_x(c, OU_OP_BUILD_MAP, 0);
        have = true;
        ou_expr_visit(c, kws.v[i]->value);
        ou_emit_a(c, OU_OP_DICT_MERGE, 1);
    }
}

void ou_call_args(ou_compiler *c, uint32_t pushed, ou_expr_seq args, ou_keyword_seq kws)
{
    check_keywords(c, kws);
    if (args.n + kws.n * 2 <= OU_STACK_GUIDELINE && plain_args(args, kws)) {
        ou_expr_seq_visit(c, args);
        if (!kws.n) {
            ou_emit_a(c, OU_OP_CALL, pushed + args.n);
            return;
        }
        for (uint32_t i = 0; i < kws.n; i++) ou_expr_visit(c, kws.v[i]->value);
        ou_ir *call = ou_emit(c, OU_OP_CALL_KW);
        call->a = (uint16_t)(pushed + args.n + kws.n);
        call->x = names_index(c, kws);
        return;
    }
    if (!pushed && args.n == 1 && args.v[0]->kind == OU_Starred)
        ou_expr_visit(c, args.v[0]->v.Starred.value);
    else
        ou_call_unpack(c, args, pushed, OU_OP_BUILD_LIST, OU_OP_LIST_APPEND, OU_OP_LIST_EXTEND,
                       true);
    if (kws.n) merge_keywords(c, kws);
    ou_emit_a(c, OU_OP_CALL_EX, kws.n > 0);
}

/* A name the module imports: its attributes are functions rather than methods, and such a call has
 * the plain location. */
static bool is_imported(ou_compiler *c, const ou_expr *e)
{
    if (e->kind != OU_Name) return false;
    return ou_symtable_flags(c->top, ou_name_of(c, e->v.Name.id)) & OU_DEF_IMPORT;
}

/* obj.name(...) without stars: the method is called without making a bound method.  false: not of
 * this form. */
static bool method_call(ou_compiler *c, ou_expr *e)
{
    ou_expr *meth = e->v.Call.func;
    ou_expr_seq args = e->v.Call.args;
    ou_keyword_seq kws = e->v.Call.keywords;
    if (meth->kind != OU_Attribute || args.n + kws.n + (kws.n != 0) >= OU_STACK_GUIDELINE)
        return false;
    if (!plain_args(args, kws)) return false;
    ou_position here = c->u->loc;
    ou_expr_visit(c, meth->v.Attribute.value);
    OU_AT(c, meth);
    ou_expr_method_loc(c, meth);
    ou_emit_name(c, OU_OP_LOAD_METHOD, ou_name_mangle(c, c->u->private, meth->v.Attribute.attr));
    ou_expr_seq_visit(c, args);
    for (uint32_t i = 0; i < kws.n; i++) ou_expr_visit(c, kws.v[i]->value);
    c->u->loc = here;
    if (!is_imported(c, meth->v.Attribute.value)) ou_expr_method_loc(c, meth);
    ou_ir *call = ou_emit(c, kws.n ? OU_OP_CALL_METHOD_KW : OU_OP_CALL_METHOD);
    call->a = (uint16_t)(args.n + kws.n);
    if (kws.n) call->x = names_index(c, kws);
    return true;
}

static void check_callable(ou_compiler *c, const ou_expr *e)
{
    const char *name;
    switch (e->kind) {
    case OU_Constant: {
        const ou_obj *o = ou_const_of(c, e);
        if (!o) return;
        name = ou_type_name(ou_typeof(o));
        break;
    }
    case OU_Tuple: name = "tuple"; break;
    case OU_List:
    case OU_ListComp: name = "list"; break;
    case OU_Dict:
    case OU_DictComp: name = "dict"; break;
    case OU_Set:
    case OU_SetComp: name = "set"; break;
    case OU_GeneratorExp: name = "generator"; break;
    case OU_JoinedStr:
    case OU_FormattedValue: name = "str"; break;
    default: return;
    }
    ou_error_warn(c, "'%.200s' object is not callable; perhaps you missed a comma?", name);
}

void ou_call_visit(ou_compiler *c, ou_expr *e)
{
    check_keywords(c, e->v.Call.keywords);
    if (c->failed || method_call(c, e)) return;
    check_callable(c, e->v.Call.func);
    ou_expr_visit(c, e->v.Call.func);
    ou_emit(c, OU_OP_CALL_BEGIN);
    ou_call_args(c, 0, e->v.Call.args, e->v.Call.keywords);
}
