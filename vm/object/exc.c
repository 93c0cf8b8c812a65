/* vm/object/exc.c - BaseException: arguments, chaining, notes, text, pickling; making exceptions
 * from C. */
#include "vm/object/exc_impl.h"

#include <string.h>

#include "vm/object/dict.h"
#include "vm/object/shape.h"

/* ---- memory ---------------------------------------------------------------------------------- */

int ou_exc_traverse(ou_obj *o, ou_visit *visit, void *arg)
{
    const ou_exc *e = OU_CAST(const ou_exc, o);
    OU_VISIT(e->dict);
    OU_VISIT(e->args);
    OU_VISIT(e->traceback);
    OU_VISIT(e->cause);
    OU_VISIT(e->context);
    return 0;
}

void ou_exc_clear(ou_obj *o)
{
    ou_exc *e = ou_exc_of(o);
    OU_CLEAR(e->dict);
    OU_CLEAR(e->args);
    OU_CLEAR(e->traceback);
    OU_CLEAR(e->cause);
    OU_CLEAR(e->context);
}

void ou_exc_dealloc(ou_obj *o)
{
    ou_gc_untrack(o);
    if (!ou_dealloc_enter(o)) return;
    ou_exc_clear(o);
    ou_obj_free(o);
    ou_dealloc_leave();
}

/* ---- construction ---------------------------------------------------------------------------- */

ou_exc *ou_exc_alloc(ou_type *cls, OU_STEALS ou_obj *args)
{
    if (!args) return NULL;
    ou_exc *e = ou_exc_of(ou_alloc_instance(cls, 0));
    if (!e) {
        ou_decref(args);
        return NULL;
    }
    e->args = OU_CAST(ou_tuple, args);
    return e;
}

ou_obj *ou_exc_base_new(ou_type *cls, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)kwnames;
    ou_exc *e = ou_exc_alloc(cls, ou_tuple_from_array(args, (ou_ssize)n));
    if (e) ou_gc_track(e);
    return (ou_obj *)e;
}

/* The args are usually those that __new__ stored already. */
static bool same_args(const ou_tuple *t, ou_obj *const *args, size_t n)
{
    if (!t || t->len != (ou_ssize)n) return false;
    return n == 0 || memcmp(t->items, args, n * sizeof *args) == 0;
}

int ou_exc_base_init(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    if (kwnames && ou_no_keywords(ou_typeof(self)->name, kwnames) < 0) return -1;
    ou_exc *e = ou_exc_of(self);
    if (same_args(e->args, args, n)) return 0;
    ou_obj *tuple = ou_tuple_from_array(args, (ou_ssize)n);
    if (!tuple) return -1;
    ou_setref((ou_obj **)(void *)&e->args, tuple);
    return 0;
}

int ou_exc_keywords(const char *fname, ou_obj *const *values, ou_tuple *kwnames,
                    const char *const *known, ou_obj **out)
{
    int most = 0;
    while (known[most]) most++;
    if (kwnames && ou_tuple_len(kwnames) > most) {
        return ou_raise_int(&ou_exc_TypeError,
                            "%s() takes at most %d keyword argument%s (%zd given)", fname, most,
                            most == 1 ? "" : "s", ou_tuple_len(kwnames));
    }
    for (ou_ssize i = 0; kwnames && i < ou_tuple_len(kwnames); i++) {
        ou_obj *name = ou_tuple_at(kwnames, i);
        int k = 0;
        while (known[k] && !ou_str_equal_ascii(name, known[k])) k++;
        if (!known[k]) {
            return ou_raise_int(&ou_exc_TypeError, "'%U' is an invalid keyword argument for %s()",
                                name, fname);
        }
        out[k] = values[i];
    }
    return 0;
}

ou_obj *ou_exc_new(ou_type *type, ou_obj *const *args, size_t n)
{
    OU_AUTO ou_obj *e = NULL;
    if (type->flags & OU_TF_HEAP) {
        e = ou_call(&type->head, args, n, NULL);
    } else {
        e = type->new_(type, args, n, NULL);
        if (e && type->init && type->init(e, args, n, NULL) < 0) return NULL;
    }
    if (e && !ou_exc_check(e)) {
        return ou_raise(&ou_exc_TypeError,
                        "calling %R should have returned an instance of BaseException, not %T",
                        type, e);
    }
    return ou_take(&e);
}

bool ou_exc_is_class(const ou_obj *o)
{
    return OU_HAS_FLAG(o, OU_TF_TYPE) && (OU_CAST(const ou_type, o)->flags & OU_TF_EXC);
}

/* ---- chaining -------------------------------------------------------------------------------- */

void ou_exc_set_cause(ou_obj *exc, OU_STEALS ou_obj *cause)
{
    ou_exc_of(exc)->suppress_context = true;
    ou_setref(&ou_exc_of(exc)->cause, cause);
}

/* Cuts the chain of contexts that starts at `from` in front of exc.  The chain itself may be a
 * cycle made by hand: a second walker of half the speed notices. */
static void cut_context(ou_obj *from, ou_obj *exc)
{
    ou_obj *o = from, *slow = from;
    for (bool step = false;; step = !step) {
        ou_obj *context = ou_exc_of(o)->context;
        if (!context) return;
        if (context == exc) {
            OU_CLEAR(ou_exc_of(o)->context);
            return;
        }
        o = context;
        if (o == slow) return;
        if (step) slow = ou_exc_of(slow)->context;
    }
}

void ou_exc_chain(ou_obj *exc, ou_obj *handled)
{
    if (!handled || handled == exc || ou_exc_of(exc)->context == handled) return;
    OU_AUTO ou_obj *keep = ou_incref(handled);
    cut_context(handled, exc);
    ou_setref(&ou_exc_of(exc)->context, ou_take(&keep));
}

/* ---- text ------------------------------------------------------------------------------------ */

ou_obj *ou_exc_base_str(ou_obj *self)
{
    ou_tuple *args = ou_exc_of(self)->args;
    ou_ssize n = args ? ou_tuple_len(args) : 0;
    if (n == 0) return ou_incref(ou_empty_str);
    OU_AUTO ou_obj *shown = ou_incref(n == 1 ? ou_tuple_at(args, 0) : (ou_obj *)args);
    return ou_str_of(shown);
}

static ou_obj *repr(ou_obj *self)
{
    OU_AUTO ou_obj *args = ou_xincref(ou_exc_of(self)->args);
    const char *name = ou_type_name(ou_typeof(self));
    if (!args) return ou_str_format("%s()", name);
    if (ou_tuple_len(args) == 1) return ou_str_format("%s(%R)", name, ou_tuple_at(args, 0));
    return ou_str_format("%s%R", name, args);
}

/* ---- methods --------------------------------------------------------------------------------- */

ou_obj *ou_exc_base_reduce(ou_obj *const *v)
{
    const ou_exc *e = OU_CAST(const ou_exc, v[0]);
    ou_obj *cls = ou_incref(ou_typeof(v[0]));
    ou_obj *args = ou_incref(e->args ? e->args : ou_empty_tuple);
    return e->dict ? ou_tuple3(cls, args, ou_incref(e->dict)) : ou_tuple2(cls, args);
}

static ou_obj *setstate(ou_obj *const *v)
{
    if (v[1] == &ou_none) return ou_new_none();
    if (!ou_dict_check(v[1])) return ou_raise(&ou_exc_TypeError, "state is not a dictionary");
    ou_ssize pos = 0;
    ou_obj *key, *value;
    while (ou_dict_walk(v[1], &pos, &key, &value)) {
        if (!ou_str_check(key)) {
            return ou_raise(&ou_exc_TypeError, "attribute name must be string, not '%.200T'", key);
        }
        OU_AUTO ou_obj *k = ou_incref(key), *x = ou_incref(value);
        if (ou_setattr(v[0], OU_CAST(ou_str, k), x) < 0) return NULL;
    }
    return ou_new_none();
}

static int set_traceback(ou_obj *self, ou_obj *value)
{
    if (!value) return ou_raise_int(&ou_exc_TypeError, "__traceback__ may not be deleted");
    if (value != &ou_none && !OU_IS(value, ou_traceback_type)) {
        return ou_raise_int(&ou_exc_TypeError, "__traceback__ must be a traceback or None");
    }
    ou_exc_store(&ou_exc_of(self)->traceback, value == &ou_none ? NULL : value);
    return 0;
}

static ou_obj *with_traceback(ou_obj *const *v)
{
    return set_traceback(v[0], v[1]) < 0 ? NULL : ou_incref(v[0]);
}

static ou_obj *add_note(ou_obj *const *v)
{
    if (!ou_str_check(v[1])) {
        return ou_raise(&ou_exc_TypeError, "note must be a str, not '%T'", v[1]);
    }
    OU_AUTO ou_obj *notes = ou_getattr_opt(v[0], OU_ID(__notes__));
    if (!notes) {
        if (ou_err_pending() || !(notes = ou_list_new(1))) return NULL;
        if (ou_setattr(v[0], OU_ID(__notes__), notes) < 0) return NULL;
    } else if (!ou_list_check(notes)) {
        return ou_raise(&ou_exc_TypeError, "Cannot add note: __notes__ is not a list");
    }
    return ou_list_append(notes, v[1]) < 0 ? NULL : ou_new_none();
}

static ou_fndef methods[] = {
    OU_FN_AS("__reduce__", ou_exc_base_reduce, "()",
             "The class, its arguments and the attributes."),
    OU_FN_AS("__setstate__", setstate, "(state, /)", "Sets attributes from a dict."),
    OU_FN(with_traceback, "(object, /)", "Sets self.__traceback__ and returns self."),
    OU_FN(add_note, "(object, /)", "Adds a line to be shown below the traceback."),
    { 0 },
};

/* ---- attributes ------------------------------------------------------------------------------ */

static ou_obj *or_none(ou_obj *o) { return ou_incref(o ? o : &ou_none); }

static ou_obj *get_args(ou_obj *self) { return or_none((ou_obj *)ou_exc_of(self)->args); }
static ou_obj *get_traceback(ou_obj *self) { return or_none(ou_exc_of(self)->traceback); }
static ou_obj *get_context(ou_obj *self) { return or_none(ou_exc_of(self)->context); }
static ou_obj *get_cause(ou_obj *self) { return or_none(ou_exc_of(self)->cause); }

static int set_args(ou_obj *self, ou_obj *value)
{
    if (!value) return ou_raise_int(&ou_exc_TypeError, "args may not be deleted");
    ou_obj *tuple = ou_tuple_from(value);
    if (!tuple) return -1;
    ou_setref((ou_obj **)(void *)&ou_exc_of(self)->args, tuple);
    return 0;
}

/* Checks a value for __cause__ or __context__; what says which. */
static int check_link(ou_obj *value, const char *what)
{
    if (!value) return ou_raise_int(&ou_exc_TypeError, "__%s__ may not be deleted", what);
    if (value == &ou_none || ou_exc_check(value)) return 0;
    return ou_raise_int(&ou_exc_TypeError, "exception %s must be None or derive from BaseException",
                        what);
}

static int set_context(ou_obj *self, ou_obj *value)
{
    if (check_link(value, "context") < 0) return -1;
    ou_exc_store(&ou_exc_of(self)->context, value == &ou_none ? NULL : value);
    return 0;
}

static int set_cause(ou_obj *self, ou_obj *value)
{
    if (check_link(value, "cause") < 0) return -1;
    ou_exc_set_cause(self, value == &ou_none ? NULL : ou_incref(value));
    return 0;
}

static ou_obj *get_dict(ou_obj *self) { return ou_inst_dict(self); }

static int set_dict(ou_obj *self, ou_obj *value)
{
    if (!value) return ou_raise_int(&ou_exc_TypeError, "cannot delete __dict__");
    if (!ou_dict_check(value)) {
        return ou_raise_int(&ou_exc_TypeError,
                            "__dict__ must be set to a dictionary, not a '%.200T'", value);
    }
    return ou_inst_set_dict(self, value);
}

static const ou_getset getsets[] = {
    { "__dict__", get_dict, set_dict, "Attributes of the exception." },
    { "args", get_args, set_args, "Arguments it was made with." },
    { "__traceback__", get_traceback, set_traceback, "Where it was raised." },
    { "__context__", get_context, set_context, "Exception that was being handled." },
    { "__cause__", get_cause, set_cause, "Exception given with `from`." },
    { 0 },
};

static const ou_member members[] = {
    { "__suppress_context__", OU_MEMBER_BOOL, true, offsetof(ou_exc, suppress_context),
      "Whether __context__ is left out of the report." },
    { 0 },
};

ou_type ou_exc_BaseException = {
    .head = OU_TYPE_HEAD,
    .map = OU_EXC_MAP(ou_exc, BaseException),
    .name = "BaseException",
    .doc = "Common base class of all exceptions.",
    .size = sizeof(ou_exc),
    .inst_at = offsetof(ou_exc, dict),
    .flags = OU_TF_SUBCLASSABLE | OU_TF_IMMUTABLE | OU_TF_EXC | OU_TF_HAS_DICT,
    .new_ = ou_exc_base_new,
    .init = ou_exc_base_init,
    .repr = repr,
    .str = ou_exc_base_str,
    .methods = methods,
    .getsets = getsets,
    .members = members,
};
