/* vm/object/exc_group.c - BaseExceptionGroup and ExceptionGroup, and what except* does with them.
 *
 * A split walks the tree of groups and rebuilds it twice, from the leaves that match and from the
 * others; groups that would be empty vanish, and every rebuilt group takes over traceback, cause,
 * context and notes of its model. */
#include "vm/object/exc_impl.h"

#include "vm/object/dict.h"
#include "vm/object/genericalias.h"

OU_EXC_FIELDS(group, ou_exc_group, msg, 2)

static bool is_group(const ou_obj *o) { return ou_is_instance(o, &ou_exc_BaseExceptionGroup); }

/* ---- construction ---------------------------------------------------------------------------- */

static bool is_sequence(const ou_obj *o)
{
    const ou_type *t = ou_typeof(o);
    return t->item != NULL || (t->flags & (OU_TF_LIST | OU_TF_TUPLE)) ||
           ((t->flags & OU_TF_HEAP) && t->getitem && !(t->flags & OU_TF_DICT));
}

static ou_obj *take_exceptions(ou_obj *given)
{
    if (!is_sequence(given)) {
        return ou_raise(&ou_exc_TypeError, "second argument (exceptions) must be a sequence");
    }
    OU_AUTO ou_obj *excs = ou_tuple_from(given);
    if (!excs) return NULL;
    ou_ssize n = ou_tuple_len(excs);
    if (n == 0) {
        return ou_raise(&ou_exc_ValueError,
                        "second argument (exceptions) must be a non-empty sequence");
    }
    for (ou_ssize i = 0; i < n; i++) {
        if (!ou_exc_check(ou_tuple_at(excs, i))) {
            return ou_raise(&ou_exc_ValueError,
                            "Item %zd of second argument (exceptions) is not an exception", i);
        }
    }
    return ou_take(&excs);
}

/* Chooses between the two built-in classes by what is inside. */
static ou_type *check_class(ou_type *cls, ou_obj *excs)
{
    bool base = false;
    for (ou_ssize i = 0; i < ou_tuple_len(excs) && !base; i++) {
        base = !ou_is_instance(ou_tuple_at(excs, i), &ou_exc_Exception);
    }
    if (cls == &ou_exc_BaseExceptionGroup) return base ? cls : &ou_exc_ExceptionGroup;
    if (!base || !ou_type_is_subtype(cls, &ou_exc_Exception)) return cls;
    if (cls == &ou_exc_ExceptionGroup) {
        return ou_raise(&ou_exc_TypeError, "Cannot nest BaseExceptions in an ExceptionGroup");
    }
    return ou_raise(&ou_exc_TypeError, "Cannot nest BaseExceptions in '%.200N'", cls);
}

static ou_obj *group_new(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)kwnames;
    if (n != 2) {
        return ou_raise(&ou_exc_TypeError,
                        "BaseExceptionGroup.__new__() takes exactly 2 arguments (%zu given)", n);
    }
    if (!ou_str_check(args[0])) {
        return ou_raise(&ou_exc_TypeError,
                        "BaseExceptionGroup.__new__() argument 1 must be str, not %#T", args[0]);
    }
    OU_AUTO ou_obj *excs = take_exceptions(args[1]);
    if (!excs || !(cls = check_class(cls, excs))) return NULL;
    ou_exc *e = ou_exc_alloc(cls, ou_tuple_from_array(args, 2));
    if (!e) return NULL;
    OU_CAST(ou_exc_group, e)->msg = ou_incref(args[0]);
    OU_CAST(ou_exc_group, e)->excs = ou_take(&excs);
    ou_gc_track(e);
    return &e->head;
}

static ou_obj *group_str(ou_obj *self)
{
    const ou_exc_group *g = OU_CAST(const ou_exc_group, self);
    ou_ssize n = ou_tuple_len(g->excs);
    return ou_str_format("%S (%zd sub-exception%s)", g->msg, n, n > 1 ? "s" : "");
}

static ou_obj *new_group(ou_type *cls, ou_obj *msg, ou_obj *excs)
{
    return ou_call2(&cls->head, msg, excs);
}

static ou_obj *derive(ou_obj *const *v)
{
    if (ou_tuple_len(v[1]) != 1) {
        return ou_raise(&ou_exc_TypeError, "function takes exactly 1 argument (%zd given)",
                        ou_tuple_len(v[1]));
    }
    return new_group(&ou_exc_BaseExceptionGroup, OU_CAST(ou_exc_group, v[0])->msg,
                     ou_tuple_at(v[1], 0));
}

/* ---- splitting ------------------------------------------------------------------------------- */

typedef struct matcher {
    enum { BY_TYPE, BY_PREDICATE, BY_IDENTITY } kind;
    ou_obj *value; /* class or tuple, function, set of addresses */
} matcher;

typedef struct halves {
    ou_obj *match, *rest;
} halves; /* owned or NULL */

static int choose_matcher(ou_obj *value, matcher *m)
{
    *m = (matcher){ BY_TYPE, value };
    if (ou_typeof(value) == &ou_function_type) {
        m->kind = BY_PREDICATE;
        return 0;
    }
    if (ou_exc_is_class(value)) return 0;
    bool ok = ou_tuple_check(value);
    for (ou_ssize i = 0; ok && i < ou_tuple_len(value); i++)
        ok = ou_exc_is_class(ou_tuple_at(value, i));
    if (ok) return 0;
    return ou_raise_int(&ou_exc_TypeError,
                        "expected a function, exception type or tuple of exception types");
}

static int matches(ou_obj *exc, const matcher *m)
{
    if (m->kind == BY_TYPE) return ou_exc_given_matches(exc, m->value);
    if (m->kind == BY_PREDICATE) {
        OU_AUTO ou_obj *r = ou_call1(m->value, exc);
        return r ? ou_truth(r) : -1;
    }
    if (is_group(exc)) return 0;
    OU_AUTO ou_obj *address = ou_int_from_u64((uintptr_t)exc);
    return address ? ou_set_contains(m->value, address) : -1;
}

/* A group like `model` of the exceptions in a list; NULL without an error if there are none. */
static ou_obj *subset(ou_obj *model, ou_obj *list)
{
    if (ou_list_len(list) == 0) return NULL;
    OU_AUTO ou_obj *group = ou_call_method1(model, OU_ID(derive), list);
    if (!group) return NULL;
    if (!is_group(group)) {
        return ou_raise(&ou_exc_TypeError, "derive must return an instance of BaseExceptionGroup");
    }
    const ou_exc *from = OU_CAST(const ou_exc, model);
    ou_exc *to = ou_exc_of(group);
    ou_exc_store(&to->traceback, from->traceback);
    ou_exc_store(&to->context, from->context);
    ou_exc_set_cause(group, ou_xincref(from->cause));
    OU_AUTO ou_obj *notes = ou_getattr_opt(model, OU_ID(__notes__));
    if (!notes) return ou_err_pending() ? NULL : ou_take(&group);
    if (is_sequence(notes)) {
        OU_AUTO ou_obj *copy = ou_list_from(notes);
        if (!copy || ou_setattr(group, OU_ID(__notes__), copy) < 0) return NULL;
    }
    return ou_take(&group);
}

static int split_tree(ou_obj *exc, const matcher *m, bool want_rest, halves *out);

static int split_members(ou_obj *group, const matcher *m, bool want_rest, halves *out)
{
    OU_AUTO ou_obj *yes = ou_list_new(0), *no = want_rest ? ou_list_new(0) : NULL;
    if (!yes || (want_rest && !no)) return -1;
    OU_AUTO ou_obj *excs = ou_incref(OU_CAST(ou_exc_group, group)->excs);
    for (ou_ssize i = 0; i < ou_tuple_len(excs); i++) {
        halves h = { NULL, NULL };
        if (split_tree(ou_tuple_at(excs, i), m, want_rest, &h) < 0) return -1;
        OU_AUTO ou_obj *match = h.match, *rest = h.rest;
        if (match && ou_list_append(yes, match) < 0) return -1;
        if (rest && ou_list_append(no, rest) < 0) return -1;
    }
    OU_AUTO ou_obj *match = subset(group, yes);
    if (!match && ou_err_pending()) return -1;
    OU_AUTO ou_obj *rest = want_rest ? subset(group, no) : NULL;
    if (!rest && ou_err_pending()) return -1;
    *out = (halves){ ou_take(&match), ou_take(&rest) };
    return 0;
}

static int split_tree(ou_obj *exc, const matcher *m, bool want_rest, halves *out)
{
    *out = (halves){ NULL, NULL };
    int match = matches(exc, m);
    if (match < 0) return -1;
    if (match) {
        out->match = ou_incref(exc);
        return 0;
    }
    if (!is_group(exc)) {
        if (want_rest) out->rest = ou_incref(exc);
        return 0;
    }
    if (ou_recurse_enter(" in exceptiongroup_split_recursive") < 0) return -1;
    int status = split_members(exc, m, want_rest, out);
    ou_recurse_leave();
    return status;
}

static ou_obj *or_none(ou_obj *stolen) { return stolen ? stolen : ou_new_none(); }

static ou_obj *split(ou_obj *const *v)
{
    matcher m;
    halves h;
    if (choose_matcher(v[1], &m) < 0 || split_tree(v[0], &m, true, &h) < 0) return NULL;
    return ou_tuple2(or_none(h.match), or_none(h.rest));
}

static ou_obj *subgroup(ou_obj *const *v)
{
    matcher m;
    halves h;
    if (choose_matcher(v[1], &m) < 0 || split_tree(v[0], &m, false, &h) < 0) return NULL;
    return or_none(h.match);
}

/* ---- except* --------------------------------------------------------------------------------- */

static int wrap_naked(ou_obj *exc, ou_obj **matched)
{
    OU_AUTO ou_obj *list = ou_tuple1(ou_incref(exc));
    ou_obj *group = list ? new_group(&ou_exc_BaseExceptionGroup, ou_empty_str, list) : NULL;
    if (!group) return -1;
    *matched = group;
    return 0;
}

static int split_by_method(ou_obj *exc, ou_obj *type, ou_obj **matched, ou_obj **rest)
{
    OU_AUTO ou_obj *pair = ou_call_method1(exc, OU_ID(split), type);
    if (!pair) return -1;
    if (!ou_tuple_check(pair)) {
        return ou_raise_int(&ou_exc_TypeError, "%.200T.split must return a tuple, not %.200T", exc,
                            pair);
    }
    if (ou_tuple_len(pair) < 2) {
        return ou_raise_int(&ou_exc_TypeError,
                            "%.200T.split must return a 2-tuple, got tuple of size %zd", exc,
                            ou_tuple_len(pair));
    }
    *matched = ou_incref(ou_tuple_at(pair, 0));
    *rest = ou_incref(ou_tuple_at(pair, 1));
    return 0;
}

int ou_exc_group_match(ou_obj *exc, ou_obj *type, ou_obj **matched, ou_obj **rest)
{
    if (exc != &ou_none && ou_exc_given_matches(exc, type)) {
        if (is_group(exc))
            *matched = ou_incref(exc);
        else if (wrap_naked(exc, matched) < 0)
            return -1;
        *rest = ou_new_none();
        return 0;
    }
    if (exc != &ou_none && is_group(exc)) return split_by_method(exc, type, matched, rest);
    *matched = ou_new_none();
    *rest = ou_incref(exc);
    return 0;
}

/* Whether a part of the original group was raised again as it was, rather than from somewhere new.
 */
static bool same_metadata(const ou_obj *a, const ou_obj *b)
{
    if (!is_group(a) || !is_group(b)) return false;
    const ou_exc *x = OU_CAST(const ou_exc, a), *y = OU_CAST(const ou_exc, b);
    return x->traceback == y->traceback && x->cause == y->cause && x->context == y->context;
}

static int collect_leaves(ou_obj *exc, ou_obj *set)
{
    if (!is_group(exc)) {
        OU_AUTO ou_obj *address = ou_int_from_u64((uintptr_t)exc);
        return address ? ou_set_add(set, address) : -1;
    }
    if (ou_recurse_enter(" in collect_exception_group_leaf_ids") < 0) return -1;
    ou_obj *excs = OU_CAST(ou_exc_group, exc)->excs;
    int status = 0;
    for (ou_ssize i = 0; !status && i < ou_tuple_len(excs); i++) {
        status = collect_leaves(ou_tuple_at(excs, i), set);
    }
    ou_recurse_leave();
    return status;
}

/* The part of `orig` whose leaves occur in the groups of the list; NULL without an error if that is
 * nothing. */
static ou_obj *projection(ou_obj *orig, ou_obj *list)
{
    OU_AUTO ou_obj *leaves = ou_set_new(NULL);
    if (!leaves) return NULL;
    for (ou_ssize i = 0; i < ou_list_len(list); i++) {
        if (collect_leaves(ou_list_at(list, i), leaves) < 0) return NULL;
    }
    matcher m = { BY_IDENTITY, leaves };
    halves h;
    return split_tree(orig, &m, false, &h) < 0 ? NULL : h.match;
}

/* Sorts the exceptions at the end of the clauses into new ones and parts of the original. */
static int sort_raised(ou_obj *orig, ou_obj *list, ou_obj *raised, ou_obj *again)
{
    for (ou_ssize i = 0; i < ou_list_len(list); i++) {
        ou_obj *e = ou_list_at(list, i);
        if (e == &ou_none) continue;
        if (ou_list_append(same_metadata(e, orig) ? again : raised, e) < 0) return -1;
    }
    return 0;
}

ou_obj *ou_exc_group_reraise(ou_obj *orig, ou_obj *list)
{
    if (ou_list_len(list) == 0) return ou_new_none();
    /* a lone exception can have met one clause only */
    if (!is_group(orig)) return ou_incref(ou_list_at(list, 0));
    OU_AUTO ou_obj *raised = ou_list_new(0), *again = ou_list_new(0);
    if (!raised || !again || sort_raised(orig, list, raised, again) < 0) return NULL;
    OU_AUTO ou_obj *rest = projection(orig, again);
    if (!rest && ou_err_pending()) return NULL;
    if (ou_list_len(raised) == 0) return or_none(ou_take(&rest));
    if (rest && ou_list_append(raised, rest) < 0) return NULL;
    return new_group(&ou_exc_BaseExceptionGroup, ou_empty_str, raised);
}

/* ---- tables ---------------------------------------------------------------------------------- */

static ou_obj *class_getitem(ou_obj *const *v) { return ou_generic_alias_new(v[0], v[1]); }

static ou_fndef methods[] = {
    OU_FN_FLAGS("__class_getitem__", class_getitem, "(object, /)", OU_FN_CLASS,
                "The class with a parameter."),
    OU_FN(derive, "(*args)", "A group of the same kind with other exceptions."),
    OU_FN_FLAGS("split", split, "(object, /)", OU_FN_TUPLE, "The matching part and the rest."),
    OU_FN_FLAGS("subgroup", subgroup, "(object, /)", OU_FN_TUPLE, "The matching part."),
    { 0 },
};

static const ou_member members[] = {
    { "message", OU_MEMBER_OBJECT, false, offsetof(ou_exc_group, msg), "The message." },
    { "exceptions", OU_MEMBER_OBJECT, false, offsetof(ou_exc_group, excs),
      "The exceptions inside." },
    { 0 },
};

ou_type ou_exc_BaseExceptionGroup = {
    OU_EXC_TYPE(group, BaseExceptionGroup, BaseException, ou_exc_group,
                "Several exceptions at once."),
    .new_ = group_new,
    .init = ou_exc_base_init,
    .str = group_str,
    .methods = methods,
    .members = members,
};

/* Its second base, Exception, is added by ou_exc_group_prepare. */
ou_type ou_exc_ExceptionGroup = {
    OU_EXC_TYPE(group, ExceptionGroup, BaseExceptionGroup, ou_exc_group,
                "Several ordinary exceptions at once."),
};

int ou_exc_group_prepare(void)
{
    if (ou_exc_ExceptionGroup.bases) return 0;
    ou_obj *bases = ou_tuple2(ou_incref(&ou_exc_BaseExceptionGroup), ou_incref(&ou_exc_Exception));
    ou_exc_ExceptionGroup.bases = OU_CAST(ou_tuple, bases);
    return bases ? 0 : -1;
}
