/* stdlib/atexit.c - functions to run when the interpreter ends, newest first. */
#include "vm/runtime/hooks.h"
#include "vm/runtime/module.h"

static ou_obj *callbacks; /* list of (function, args, kwargs or None); NULL: none */

static ou_obj *register_(ou_obj *self, ou_obj *const *args, size_t n, ou_tuple *kwnames)
{
    (void)self;
    if (n < 1) return ou_raise(&ou_exc_TypeError, "register() takes at least 1 argument (0 given)");
    if (!ou_callable(args[0]))
        return ou_raise(&ou_exc_TypeError, "the first argument must be callable");
    OU_AUTO ou_obj *pos = ou_tuple_from_array(args + 1, (ou_ssize)n - 1), *kw = NULL;
    if (!pos) return NULL;
    if (kwnames && kwnames->len) {
        if (!(kw = ou_dict_new())) return NULL;
        for (ou_ssize i = 0; i < kwnames->len; i++)
            if (ou_dict_set(kw, kwnames->items[i], args[n + (size_t)i]) < 0) return NULL;
    }
    if (!callbacks && !(callbacks = ou_list_new(4))) return NULL;
    ou_obj *entry = ou_tuple3(ou_incref(args[0]), ou_incref(pos), ou_incref(kw ? kw : &ou_none));
    if (!entry || ou_list_append_steal(callbacks, entry) < 0) return NULL;
    return ou_incref(args[0]);
}

/* Newest first; what a callback registers meanwhile is dropped, as in 3.11. */
static void run_callbacks(void)
{
    for (ou_ssize i = callbacks ? ou_list_len(callbacks) : 0; i-- > 0;) {
        if (!callbacks || i >= ou_list_len(callbacks)) continue;
        OU_AUTO ou_obj *e = ou_incref(ou_list_at(callbacks, i));
        ou_obj *kw = ou_tuple_at(e, 2);
        OU_AUTO ou_obj *r = ou_call_tuple(ou_tuple_at(e, 0), OU_CAST(ou_tuple, ou_tuple_at(e, 1)),
                                          kw == &ou_none ? NULL : OU_CAST(ou_dict, kw));
        if (!r) ou_unraisable(ou_tuple_at(e, 0), "Exception ignored in atexit callback");
    }
    ou_err_clear();
    OU_CLEAR(callbacks);
}

void ou_atexit_run(void)
{
    run_callbacks();
}

static ou_obj *run_exitfuncs(ou_obj *const *v)
{
    (void)v;
    run_callbacks();
    return ou_new_none();
}

static ou_obj *clear_(ou_obj *const *v)
{
    (void)v;
    OU_CLEAR(callbacks);
    return ou_new_none();
}

static ou_obj *ncallbacks(ou_obj *const *v)
{
    (void)v;
    return ou_int_new(callbacks ? ou_list_len(callbacks) : 0);
}

static ou_obj *unregister(ou_obj *const *v)
{
    for (ou_ssize i = 0; callbacks && i < ou_list_len(callbacks);) {
        OU_AUTO ou_obj *e = ou_incref(ou_list_at(callbacks, i));
        int same = ou_eq(ou_tuple_at(e, 0), v[0]);
        if (same < 0) return NULL;
        if (!same)
            i++;
        else if (ou_list_set_slice(callbacks, i, i + 1, NULL) < 0)
            return NULL;
    }
    return ou_new_none();
}

static ou_fndef fns[] = {
    OU_RAW("register", register_, NULL,
           "register(func, *args, **kwargs): runs the call at the end."),
    OU_FN(unregister, "(func, /)", "Forgets a registered function."),
    OU_FN_AS("_clear", clear_, "()", "Forgets all."),
    OU_FN_AS("_run_exitfuncs", run_exitfuncs, "()", "Runs all now."),
    OU_FN_AS("_ncallbacks", ncallbacks, "()", "Number registered."),
    {0},
};

OU_MODULE(atexit, "Functions to run when the interpreter ends.", fns, NULL, NULL);
